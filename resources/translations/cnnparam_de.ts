<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Core</name>
        <message>
            <source>en</source>
            <translation>de</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>What the network is given: one sample without the batch.</source>
            <translation>Was dem Netz gegeben wird: ein Beispiel ohne den Batch.</translation>
        </message>
        <message>
            <source>Convolution</source>
            <translation>Faltung</translation>
        </message>
        <message>
            <source>1D convolution over channels x length.</source>
            <translation>1D-Faltung über Kanäle x Länge.</translation>
        </message>
        <message>
            <source>2D convolution over channels x height x width.</source>
            <translation>2D-Faltung über Kanäle x Höhe x Breite.</translation>
        </message>
        <message>
            <source>3D convolution over channels x depth x height x width.</source>
            <translation>3D-Faltung über Kanäle x Tiefe x Höhe x Breite.</translation>
        </message>
        <message>
            <source>1D transposed convolution over channels x length.</source>
            <translation>Transponierte 1D-Faltung über Kanäle x Länge.</translation>
        </message>
        <message>
            <source>2D transposed convolution over channels x height x width.</source>
            <translation>Transponierte 2D-Faltung über Kanäle x Höhe x Breite.</translation>
        </message>
        <message>
            <source>3D transposed convolution over channels x depth x height x width.</source>
            <translation>Transponierte 3D-Faltung über Kanäle x Tiefe x Höhe x Breite.</translation>
        </message>
        <message>
            <source>1D depthwise convolution over channels x length.</source>
            <translation>Depthwise-1D-Faltung über Kanäle x Länge.</translation>
        </message>
        <message>
            <source>2D depthwise convolution over channels x height x width.</source>
            <translation>Depthwise-2D-Faltung über Kanäle x Höhe x Breite.</translation>
        </message>
        <message>
            <source>1D separable convolution over channels x length.</source>
            <translation>Separable 1D-Faltung über Kanäle x Länge.</translation>
        </message>
        <message>
            <source>2D separable convolution over channels x height x width.</source>
            <translation>Separable 2D-Faltung über Kanäle x Höhe x Breite.</translation>
        </message>
        <message>
            <source>1D locally connected layer over channels x length.</source>
            <translation>Lokal verbundene 1D-Schicht über Kanäle x Länge.</translation>
        </message>
        <message>
            <source>2D locally connected layer over channels x height x width.</source>
            <translation>Lokal verbundene 2D-Schicht über Kanäle x Höhe x Breite.</translation>
        </message>
        <message>
            <source>Pooling</source>
            <translation>Pooling</translation>
        </message>
        <message>
            <source>1D max pooling over channels x length.</source>
            <translation>1D-Max-Pooling über Kanäle x Länge.</translation>
        </message>
        <message>
            <source>2D max pooling over channels x height x width.</source>
            <translation>2D-Max-Pooling über Kanäle x Höhe x Breite.</translation>
        </message>
        <message>
            <source>3D max pooling over channels x depth x height x width.</source>
            <translation>3D-Max-Pooling über Kanäle x Tiefe x Höhe x Breite.</translation>
        </message>
        <message>
            <source>1D average pooling over channels x length.</source>
            <translation>1D-Mittelwert-Pooling über Kanäle x Länge.</translation>
        </message>
        <message>
            <source>2D average pooling over channels x height x width.</source>
            <translation>2D-Mittelwert-Pooling über Kanäle x Höhe x Breite.</translation>
        </message>
        <message>
            <source>3D average pooling over channels x depth x height x width.</source>
            <translation>3D-Mittelwert-Pooling über Kanäle x Tiefe x Höhe x Breite.</translation>
        </message>
        <message>
            <source>1D pooling by the p-norm over channels x length.</source>
            <translation>1D-Pooling nach der p-Norm über Kanäle x Länge.</translation>
        </message>
        <message>
            <source>2D pooling by the p-norm over channels x height x width.</source>
            <translation>2D-Pooling nach der p-Norm über Kanäle x Höhe x Breite.</translation>
        </message>
        <message>
            <source>3D pooling by the p-norm over channels x depth x height x width.</source>
            <translation>3D-Pooling nach der p-Norm über Kanäle x Tiefe x Höhe x Breite.</translation>
        </message>
        <message>
            <source>1D average pooling to a wanted output size.</source>
            <translation>1D-Mittelwert-Pooling auf eine gewünschte Ausgabegröße.</translation>
        </message>
        <message>
            <source>2D average pooling to a wanted output size.</source>
            <translation>2D-Mittelwert-Pooling auf eine gewünschte Ausgabegröße.</translation>
        </message>
        <message>
            <source>3D average pooling to a wanted output size.</source>
            <translation>3D-Mittelwert-Pooling auf eine gewünschte Ausgabegröße.</translation>
        </message>
        <message>
            <source>1D max pooling to a wanted output size.</source>
            <translation>1D-Max-Pooling auf eine gewünschte Ausgabegröße.</translation>
        </message>
        <message>
            <source>2D max pooling to a wanted output size.</source>
            <translation>2D-Max-Pooling auf eine gewünschte Ausgabegröße.</translation>
        </message>
        <message>
            <source>3D max pooling to a wanted output size.</source>
            <translation>3D-Max-Pooling auf eine gewünschte Ausgabegröße.</translation>
        </message>
        <message>
            <source>1D global average pooling.</source>
            <translation>Globales 1D-Mittelwert-Pooling.</translation>
        </message>
        <message>
            <source>2D global average pooling.</source>
            <translation>Globales 2D-Mittelwert-Pooling.</translation>
        </message>
        <message>
            <source>3D global average pooling.</source>
            <translation>Globales 3D-Mittelwert-Pooling.</translation>
        </message>
        <message>
            <source>1D global max pooling.</source>
            <translation>Globales 1D-Max-Pooling.</translation>
        </message>
        <message>
            <source>2D global max pooling.</source>
            <translation>Globales 2D-Max-Pooling.</translation>
        </message>
        <message>
            <source>3D global max pooling.</source>
            <translation>Globales 3D-Max-Pooling.</translation>
        </message>
        <message>
            <source>1D max unpooling over channels x length.</source>
            <translation>1D-Max-Unpooling über Kanäle x Länge.</translation>
        </message>
        <message>
            <source>2D max unpooling over channels x height x width.</source>
            <translation>2D-Max-Unpooling über Kanäle x Höhe x Breite.</translation>
        </message>
        <message>
            <source>3D max unpooling over channels x depth x height x width.</source>
            <translation>3D-Max-Unpooling über Kanäle x Tiefe x Höhe x Breite.</translation>
        </message>
        <message>
            <source>Dense</source>
            <translation>Vollständig verbunden</translation>
        </message>
        <message>
            <source>Fully connected layer (dense, FC): every output takes every value of the input.</source>
            <translation>Vollständig verbundene Schicht (Dense, FC): jede Ausgabe nimmt jeden Wert der Eingabe.</translation>
        </message>
        <message>
            <source>Normalisation</source>
            <translation>Normalisierung</translation>
        </message>
        <message>
            <source>Batch normalisation of features, or of channels x length.</source>
            <translation>Batch-Normalisierung von Merkmalen oder von Kanäle x Länge.</translation>
        </message>
        <message>
            <source>Batch normalisation of channels x height x width.</source>
            <translation>Batch-Normalisierung von Kanäle x Höhe x Breite.</translation>
        </message>
        <message>
            <source>Batch normalisation of channels x depth x height x width.</source>
            <translation>Batch-Normalisierung von Kanäle x Tiefe x Höhe x Breite.</translation>
        </message>
        <message>
            <source>Instance normalisation of channels x length.</source>
            <translation>Instanz-Normalisierung von Kanäle x Länge.</translation>
        </message>
        <message>
            <source>Instance normalisation of channels x height x width.</source>
            <translation>Instanz-Normalisierung von Kanäle x Höhe x Breite.</translation>
        </message>
        <message>
            <source>Instance normalisation of channels x depth x height x width.</source>
            <translation>Instanz-Normalisierung von Kanäle x Tiefe x Höhe x Breite.</translation>
        </message>
        <message>
            <source>Normalisation of groups of channels of each sample, with gamma and beta `(C,)`.</source>
            <translation>Normalisierung von Gruppen von Kanälen jedes Beispiels, mit gamma und beta `(C,)`.</translation>
        </message>
        <message>
            <source>Layer normalisation, with gamma and beta of the normalised shape.</source>
            <translation>Schicht-Normalisierung, mit gamma und beta der normalisierten Form.</translation>
        </message>
        <message>
            <source>Division by the root of the mean square, with gamma of the normalised shape.</source>
            <translation>Division durch die Wurzel des mittleren Quadrats, mit gamma der normalisierten Form.</translation>
        </message>
        <message>
            <source>Division by the length of the vector (unit normalisation in Keras).</source>
            <translation>Division durch die Länge des Vektors (Unit Normalization in Keras).</translation>
        </message>
        <message>
            <source>Division by what neighbouring channels give, as in AlexNet; it owns nothing.</source>
            <translation>Division durch das, was benachbarte Kanäle ergeben, wie in AlexNet; ihr gehört nichts.</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Aktivierung</translation>
        </message>
        <message>
            <source>Rectified linear unit, max(0, x).</source>
            <translation>Rectified Linear Unit, max(0, x).</translation>
        </message>
        <message>
            <source>Rectified linear unit cut off at 6.</source>
            <translation>Rectified Linear Unit, bei 6 abgeschnitten.</translation>
        </message>
        <message>
            <source>Rectified linear unit with a small slope below 0.</source>
            <translation>Rectified Linear Unit mit kleiner Steigung unter 0.</translation>
        </message>
        <message>
            <source>Exponential linear unit.</source>
            <translation>Exponential Linear Unit.</translation>
        </message>
        <message>
            <source>Scaled exponential linear unit.</source>
            <translation>Skalierte Exponential Linear Unit.</translation>
        </message>
        <message>
            <source>Gaussian error linear unit.</source>
            <translation>Gaussian Error Linear Unit.</translation>
        </message>
        <message>
            <source>Sigmoid linear unit (swish), x times sigmoid of x.</source>
            <translation>Sigmoid Linear Unit (Swish), x mal Sigmoid von x.</translation>
        </message>
        <message>
            <source>Mish, x times tanh of softplus of x.</source>
            <translation>Mish, x mal tanh von Softplus von x.</translation>
        </message>
        <message>
            <source>Piecewise linear swish.</source>
            <translation>Stückweise lineares Swish.</translation>
        </message>
        <message>
            <source>Piecewise linear sigmoid.</source>
            <translation>Stückweise lineares Sigmoid.</translation>
        </message>
        <message>
            <source>Logistic function.</source>
            <translation>Logistische Funktion.</translation>
        </message>
        <message>
            <source>Hyperbolic tangent.</source>
            <translation>Tangens hyperbolicus.</translation>
        </message>
        <message>
            <source>Smooth rectifier, the logarithm of 1 + exp(x).</source>
            <translation>Glatter Gleichrichter, der Logarithmus von 1 + exp(x).</translation>
        </message>
        <message>
            <source>Values that are positive and sum to 1.</source>
            <translation>Werte, die positiv sind und sich zu 1 summieren.</translation>
        </message>
        <message>
            <source>Logarithm of softmax.</source>
            <translation>Logarithmus von Softmax.</translation>
        </message>
        <message>
            <source>Softsign, x divided by 1 + |x|.</source>
            <translation>Softsign, x geteilt durch 1 + |x|.</translation>
        </message>
        <message>
            <source>Softmax of the values with their signs changed.</source>
            <translation>Softmax der Werte mit umgekehrten Vorzeichen.</translation>
        </message>
        <message>
            <source>Logarithm of the logistic function.</source>
            <translation>Logarithmus der logistischen Funktion.</translation>
        </message>
        <message>
            <source>Exponential linear unit with a continuous slope.</source>
            <translation>Exponential Linear Unit mit stetiger Steigung.</translation>
        </message>
        <message>
            <source>Rectified linear unit with a random slope below 0.</source>
            <translation>Rectified Linear Unit mit zufälliger Steigung unter 0.</translation>
        </message>
        <message>
            <source>Values cut off at -1 and 1.</source>
            <translation>Werte, bei -1 und 1 abgeschnitten.</translation>
        </message>
        <message>
            <source>Values near 0 set to 0.</source>
            <translation>Werte nahe 0 auf 0 gesetzt.</translation>
        </message>
        <message>
            <source>Values moved towards 0, those near it set to 0.</source>
            <translation>Werte zur 0 hin verschoben, die nahen auf 0 gesetzt.</translation>
        </message>
        <message>
            <source>The value less its hyperbolic tangent.</source>
            <translation>Der Wert weniger seinem Tangens hyperbolicus.</translation>
        </message>
        <message>
            <source>Values up to a threshold replaced by one value.</source>
            <translation>Werte bis zu einer Schwelle durch einen Wert ersetzt.</translation>
        </message>
        <message>
            <source>Gated linear unit: one half of an axis times the sigmoid of the other half.</source>
            <translation>Gated Linear Unit: eine Hälfte einer Achse mal dem Sigmoid der anderen.</translation>
        </message>
        <message>
            <source>Rectified linear unit with learned slopes below 0.</source>
            <translation>Rectified Linear Unit mit gelernten Steigungen unter 0.</translation>
        </message>
        <message>
            <source>Dropout: values set to zero while training.</source>
            <translation>Dropout: Werte beim Training auf null gesetzt.</translation>
        </message>
        <message>
            <source>Dropout of whole channels of channels x length.</source>
            <translation>Dropout ganzer Kanäle von Kanäle x Länge.</translation>
        </message>
        <message>
            <source>Dropout of whole channels of channels x height x width (spatial dropout in Keras).</source>
            <translation>Dropout ganzer Kanäle von Kanäle x Höhe x Breite (Spatial Dropout in Keras).</translation>
        </message>
        <message>
            <source>Dropout of whole channels of channels x depth x height x width.</source>
            <translation>Dropout ganzer Kanäle von Kanäle x Tiefe x Höhe x Breite.</translation>
        </message>
        <message>
            <source>Dropout that keeps the mean and the variance, made for SELU.</source>
            <translation>Dropout, das Mittelwert und Varianz erhält, für SELU gemacht.</translation>
        </message>
        <message>
            <source>Stochastic depth: a residual branch set to zero as a whole. Huang et al., 2016.</source>
            <translation>Stochastische Tiefe: ein residualer Zweig als Ganzes auf null gesetzt. Huang u. a., 2016.</translation>
        </message>
        <message>
            <source>Random numbers added while training, as in Keras.</source>
            <translation>Zufallszahlen, beim Training addiert, wie in Keras.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführung</translation>
        </message>
        <message>
            <source>Element-wise sum of its inputs, as at the end of a residual block.</source>
            <translation>Elementweise Summe der Eingaben, wie am Ende eines residualen Blocks.</translation>
        </message>
        <message>
            <source>The first input less the second.</source>
            <translation>Die erste Eingabe weniger der zweiten.</translation>
        </message>
        <message>
            <source>Element-wise product of its inputs, such as feature maps and the weights of their channels.</source>
            <translation>Elementweises Produkt der Eingaben, etwa Merkmalskarten und die Gewichte ihrer Kanäle.</translation>
        </message>
        <message>
            <source>Element-wise mean of its inputs.</source>
            <translation>Elementweiser Mittelwert der Eingaben.</translation>
        </message>
        <message>
            <source>The largest of the values at the same place.</source>
            <translation>Der größte der Werte an derselben Stelle.</translation>
        </message>
        <message>
            <source>The smallest of the values at the same place.</source>
            <translation>Der kleinste der Werte an derselben Stelle.</translation>
        </message>
        <message>
            <source>Its inputs joined along one axis, usually the channels.</source>
            <translation>Die Eingaben entlang einer Achse verbunden, meist der Kanäle.</translation>
        </message>
        <message>
            <source>Matrix product of two inputs over their last two axes, for every place of the others.</source>
            <translation>Matrixprodukt zweier Eingaben über ihre letzten beiden Achsen, für jede Stelle der anderen.</translation>
        </message>
        <message>
            <source>Reshape</source>
            <translation>Umformung</translation>
        </message>
        <message>
            <source>A stretch of one axis, as Python's `x[start:stop:step]`; places past the end do no harm.</source>
            <translation>Ein Stück einer Achse, wie `x[start:stop:step]` in Python; Stellen hinter dem Ende schaden nicht.</translation>
        </message>
        <message>
            <source>One of several equal parts of an axis; each part is a row of its own.</source>
            <translation>Einer von mehreren gleichen Teilen einer Achse; jeder Teil ist eine eigene Zeile.</translation>
        </message>
        <message>
            <source>The mean along some axes.</source>
            <translation>Der Mittelwert entlang einiger Achsen.</translation>
        </message>
        <message>
            <source>The largest value along some axes.</source>
            <translation>Der größte Wert entlang einiger Achsen.</translation>
        </message>
        <message>
            <source>All values of a feature map as one vector, or some neighbouring axes as one.</source>
            <translation>Alle Werte einer Merkmalskarte als ein Vektor, oder einige benachbarte Achsen als eine.</translation>
        </message>
        <message>
            <source>Its values in another shape, in the same order.</source>
            <translation>Die Werte in einer anderen Form, in derselben Reihenfolge.</translation>
        </message>
        <message>
            <source>Its axes in another order.</source>
            <translation>Die Achsen in einer anderen Reihenfolge.</translation>
        </message>
        <message>
            <source>Two axes in each other's place; by default the last two, rows and columns.</source>
            <translation>Zwei Achsen mit vertauschten Plätzen; sonst die letzten beiden, Zeilen und Spalten.</translation>
        </message>
        <message>
            <source>Axes of size 1 left out: the ones named, or all.</source>
            <translation>Achsen der Größe 1 weggelassen: die genannten, oder alle.</translation>
        </message>
        <message>
            <source>A new axis of size 1.</source>
            <translation>Eine neue Achse der Größe 1.</translation>
        </message>
        <message>
            <source>Values moved along axes, those that leave at one end coming back at the other.</source>
            <translation>Werte entlang von Achsen verschoben; die am einen Ende gehen, kommen am anderen wieder.</translation>
        </message>
        <message>
            <source>Values added around a feature map: one value, its edge, its reflection or its other end.</source>
            <translation>Werte um eine Merkmalskarte ergänzt: ein Wert, ihr Rand, ihr Spiegelbild oder ihr anderes Ende.</translation>
        </message>
        <message>
            <source>The edge of a feature map cut off.</source>
            <translation>Der Rand einer Merkmalskarte abgeschnitten.</translation>
        </message>
        <message>
            <source>Feature maps of another size, by a factor or to a size, whatever the interpolation.</source>
            <translation>Merkmalskarten anderer Größe, durch einen Faktor oder auf eine Größe, gleich mit welcher Interpolation.</translation>
        </message>
        <message>
            <source>Its values repeated along each axis, as ONNX's `Tile` and PyTorch's `repeat` do it.</source>
            <translation>Die Werte entlang jeder Achse wiederholt, wie `Tile` in ONNX und `repeat` in PyTorch.</translation>
        </message>
        <message>
            <source>Sub-pixel upsampling. Shi et al., 2016; shapes as PyTorch's `PixelShuffle`.</source>
            <translation>Subpixel-Vergrößerung. Shi u. a., 2016; Formen wie bei `PixelShuffle` in PyTorch.</translation>
        </message>
        <message>
            <source>Channels moved to positions as TensorFlow and ONNX order them.</source>
            <translation>Kanäle zu Positionen gemacht, wie TensorFlow und ONNX sie ordnen.</translation>
        </message>
        <message>
            <source>The reverse of pixel shuffle; shapes as PyTorch's `PixelUnshuffle`.</source>
            <translation>Die Umkehrung von PixelShuffle; Formen wie bei `PixelUnshuffle` in PyTorch.</translation>
        </message>
        <message>
            <source>Positions moved to channels as TensorFlow and ONNX order them.</source>
            <translation>Positionen zu Kanälen gemacht, wie TensorFlow und ONNX sie ordnen.</translation>
        </message>
        <message>
            <source>The channels of several groups mixed. Zhang et al., 2017 (ShuffleNet).</source>
            <translation>Die Kanäle mehrerer Gruppen gemischt. Zhang u. a., 2017 (ShuffleNet).</translation>
        </message>
        <message>
            <source>The values under every place of a window as one column: `(C k_h k_w, places)`.</source>
            <translation>Die Werte unter jeder Stelle eines Fensters als eine Spalte: `(C k_h k_w, places)`.</translation>
        </message>
        <message>
            <source>Columns summed at the places of a window that they came from: the reverse of unfold.</source>
            <translation>Spalten, an den Stellen eines Fensters summiert, von denen sie kamen: die Umkehrung von Unfold.</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Multi-head attention over tokens x features.</source>
            <translation>Attention mit mehreren Köpfen über Tokens x Merkmale.</translation>
        </message>
        <message>
            <source>Attention within windows of a feature map, as in Swin: height x width x channels.</source>
            <translation>Attention in Fenstern einer Merkmalskarte, wie in Swin: Höhe x Breite x Kanäle.</translation>
        </message>
        <message>
            <source>Embedding</source>
            <translation>Einbettung</translation>
        </message>
        <message>
            <source>A table of learned vectors, looked up by every value of its input.</source>
            <translation>Eine Tabelle gelernter Vektoren, in der jeder Wert der Eingabe nachgeschlagen wird.</translation>
        </message>
        <message>
            <source>One learned token before the others, `(1, 1, features)`, as in a vision transformer.</source>
            <translation>Ein gelerntes Token vor den anderen, `(1, 1, features)`, wie in einem Vision Transformer.</translation>
        </message>
        <message>
            <source>A learned vector added to every token, `(tokens, features)`.</source>
            <translation>Ein gelernter Vektor, zu jedem Token addiert, `(tokens, features)`.</translation>
        </message>
        <message>
            <source>One learned factor for every channel: layer scale, as in ConvNeXt and CaiT.</source>
            <translation>Ein gelernter Faktor für jeden Kanal: Layer Scale, wie in ConvNeXt und CaiT.</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Rekurrent</translation>
        </message>
        <message>
            <source>Long short-term memory: input, forget, cell and output gate.</source>
            <translation>Long Short-Term Memory: Eingangs-, Vergess-, Zell- und Ausgangstor.</translation>
        </message>
        <message>
            <source>Gated recurrent unit: reset, update and new gate. Cho et al., 2014.</source>
            <translation>Gated Recurrent Unit: Rücksetz-, Aktualisierungs- und neues Tor. Cho u. a., 2014.</translation>
        </message>
        <message>
            <source>Plain recurrent layer with one matrix, Keras's `SimpleRNN`. Elman, 1990.</source>
            <translation>Einfache rekurrente Schicht mit einer Matrix, `SimpleRNN` in Keras. Elman, 1990.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>An operator that is not known: what is declared of it counts, the rest is missing.</source>
            <translation>Ein unbekannter Operator: was von ihm angegeben ist, zählt, der Rest fehlt.</translation>
        </message>
        <message>
            <source>Tensors of a module whose place in the network is not known: a file of weights alone.</source>
            <translation>Tensoren eines Moduls, dessen Platz im Netz nicht bekannt ist: einer Datei nur mit Gewichten.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Gradients</source>
            <translation>Gradienten</translation>
        </message>
        <message>
            <source>Optimizer state</source>
            <translation>Zustand des Optimierers</translation>
        </message>
        <message>
            <source>Kept for backward</source>
            <translation>Für rückwärts behalten</translation>
        </message>
        <message>
            <source>C of {counts}</source>
            <translation>C von {counts}</translation>
        </message>
        <message>
            <source>It is not the sum of the table's own rows.</source>
            <translation>Es ist nicht die Summe der eigenen Zeilen der Tabelle.</translation>
        </message>
        <message>
            <source>MiB were written as MB.</source>
            <translation>MiB wurden als MB geschrieben.</translation>
        </message>
        <message>
            <source>It is neither the total of values x 4 in MB nor in MiB.</source>
            <translation>Es ist weder die Summe von Werten x 4 in MB noch in MiB.</translation>
        </message>
        <message>
            <source>Block: a name is needed, such as block1 or layer1.0</source>
            <translation>Block: ein Name ist nötig, wie block1 oder layer1.0</translation>
        </message>
        <message>
            <source>Block: the selected rows lie in no block together</source>
            <translation>Block: die gewählten Zeilen liegen nicht gemeinsam in einem Block</translation>
        </message>
        <message>
            <source>An input cannot be repeated: leave it out of the selection</source>
            <translation>Eine Eingabe kann nicht wiederholt werden: lassen Sie sie aus der Auswahl</translation>
        </message>
        <message>
            <source>A block can stand 2 to {most_repeats} times one after another</source>
            <translation>Ein Block kann 2- bis {most_repeats}-mal nacheinander stehen</translation>
        </message>
        <message>
            <source>A network has at most {max_rows} rows</source>
            <translation>Ein Netz hat höchstens {max_rows} Zeilen</translation>
        </message>
        <message>
            <source>There is nothing to insert behind a row but an input</source>
            <translation>Hinter einer Zeile gibt es nichts einzufügen als eine Eingabe</translation>
        </message>
        <message>
            <source>'{text}' is no number: it is digits and perhaps k, M, G or T, such as 5M</source>
            <translation>'{text}' ist keine Zahl: das sind Ziffern und vielleicht k, M, G oder T, wie 5M</translation>
        </message>
        <message>
            <source>'{text}' is no size of memory: it is a number and one of {units}, such as 8GB or 7.5GiB</source>
            <translation>'{text}' ist keine Speichergröße: das ist eine Zahl und eines von {units}, wie 8GB oder 7.5GiB</translation>
        </message>
        <message>
            <source>{text} is not a whole number</source>
            <translation>{text} ist keine ganze Zahl</translation>
        </message>
        <message>
            <source>{value} is not between {minimum} and {maximum}</source>
            <translation>{value} liegt nicht zwischen {minimum} und {maximum}</translation>
        </message>
        <message>
            <source>{text} is not a number</source>
            <translation>{text} ist keine Zahl</translation>
        </message>
        <message>
            <source>{text} is neither yes nor no</source>
            <translation>{text} ist weder ja noch nein</translation>
        </message>
        <message>
            <source>a name is needed</source>
            <translation>ein Name ist nötig</translation>
        </message>
        <message>
            <source>it may have at most 200 characters and no comma or line break</source>
            <translation>es darf höchstens 200 Zeichen und kein Komma und keinen Zeilenumbruch haben</translation>
        </message>
        <message>
            <source>{value} is not {words}</source>
            <translation>{value} ist nicht {words}</translation>
        </message>
        <message>
            <source>it takes {wanted} {what}, not {value}</source>
            <translation>es nimmt {wanted} {what}, nicht {value}</translation>
        </message>
        <message>
            <source>Weights and biases</source>
            <translation>Gewichte und Bias-Werte</translation>
        </message>
        <message>
            <source>Weights and biases, trained or frozen, without running statistics.</source>
            <translation>Gewichte und Bias-Werte, trainiert oder eingefroren, ohne laufende Statistik.</translation>
        </message>
        <message>
            <source>Weights only</source>
            <translation>Nur Gewichte</translation>
        </message>
        <message>
            <source>Weights without biases, as the lecture table of VGG-16 counts.</source>
            <translation>Gewichte ohne Bias-Werte, wie die Vorlesungstabelle zu VGG-16 zählt.</translation>
        </message>
        <message>
            <source>Keras (all values)</source>
            <translation>Keras (alle Werte)</translation>
        </message>
        <message>
            <source>Weights, biases and the running statistics of batch norm, as a Keras summary counts.</source>
            <translation>Gewichte, Bias-Werte und die laufende Statistik der Batch-Norm, wie eine Übersicht von Keras zählt.</translation>
        </message>
        <message>
            <source>Article (wrong)</source>
            <translation>Artikel (falsch)</translation>
        </message>
        <message>
            <source>The rule of the five-layer article, to compare with.</source>
            <translation>Die Regel des Fünf-Schichten-Artikels, zum Vergleich.</translation>
        </message>
        <message>
            <source>This rule is wrong: it leaves the input channels out of convolutions and gives a fully connected layer one bias in all.</source>
            <translation>Diese Regel ist falsch: sie lässt bei Faltungen die Eingangskanäle weg und gibt einer vollständig verbundenen Schicht insgesamt einen Bias.</translation>
        </message>
        <message>
            <source>{layer} takes at least {least} inputs, not {inputs}</source>
            <translation>{layer} nimmt mindestens {least} Eingänge, nicht {inputs}</translation>
        </message>
        <message>
            <source>{layer} takes {most} input{most2}, not {inputs}</source>
            <translation>{layer} nimmt {most} Eingänge, nicht {inputs}</translation>
        </message>
        <message>
            <source>{text} is no number such as 48,001, 0.59M or 58.13 MiB</source>
            <translation>{text} ist keine Zahl wie 48,001, 0.59M oder 58.13 MiB</translation>
        </message>
        <message>
            <source>Name: '{value}' is already the name of row {other}</source>
            <translation>Name: '{value}' ist schon der Name von Zeile {other}</translation>
        </message>
        <message>
            <source>Kind: there is no kind '{kind}'</source>
            <translation>Art: es gibt keine Art '{kind}'</translation>
        </message>
        <message>
            <source>{text} is no shape such as 64 x 112 x 112</source>
            <translation>{text} ist keine Form wie 64 x 112 x 112</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Summen</translation>
        </message>
        <message>
            <source>Output size</source>
            <translation>Ausgabegröße</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Multiply-accumulates</source>
            <translation>Multiply-Accumulate-Operationen</translation>
        </message>
        <message>
            <source>convolutions</source>
            <translation>Faltungen</translation>
        </message>
        <message>
            <source>fully connected layers</source>
            <translation>vollständig verbundenen Schichten</translation>
        </message>
        <message>
            <source>pooling</source>
            <translation>Pooling</translation>
        </message>
        <message>
            <source>normalisation</source>
            <translation>Normalisierung</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>Aktivierungen</translation>
        </message>
        <message>
            <source>layers that join rows</source>
            <translation>Schichten, die Zeilen verbinden</translation>
        </message>
        <message>
            <source>layers that reshape</source>
            <translation>Schichten, die umformen</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>recurrent layers</source>
            <translation>rekurrenten Schichten</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>Einbettungen</translation>
        </message>
        <message>
            <source>the input</source>
            <translation>der Eingabe</translation>
        </message>
        <message>
            <source>other layers</source>
            <translation>anderen Schichten</translation>
        </message>
        <message>
            <source>Easy</source>
            <translation>Leicht</translation>
        </message>
        <message>
            <source>Parameters of convolutions and fully connected layers, and of layers without any.</source>
            <translation>Parameter von Faltungen und vollständig verbundenen Schichten, und von Schichten ohne.</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Output sizes, parameters of every layer that has some, and memory.</source>
            <translation>Ausgabegrößen, Parameter jeder Schicht, die welche hat, und Speicher.</translation>
        </message>
        <message>
            <source>Hard</source>
            <translation>Schwer</translation>
        </message>
        <message>
            <source>Everything: multiply-accumulates and totals among it.</source>
            <translation>Alles, auch Multiply-Accumulate-Operationen und Summen.</translation>
        </message>
        <message>
            <source>{layer} has no such value</source>
            <translation>{layer} hat keinen solchen Wert</translation>
        </message>
        <message>
            <source>There is no such row, and a new one needs a kind and a name</source>
            <translation>Es gibt keine solche Zeile, und eine neue braucht eine Art und einen Namen</translation>
        </message>
        <message>
            <source>Name: '{name}' is already the name of a row</source>
            <translation>Name: '{name}' ist schon der Name einer Zeile</translation>
        </message>
        <message>
            <source>Name: '{wanted}' is already the name of row {holder}</source>
            <translation>Name: '{wanted}' ist schon der Name von Zeile {holder}</translation>
        </message>
        <message>
            <source>Take the row with the nearest name</source>
            <translation>Die Zeile mit dem ähnlichsten Namen nehmen</translation>
        </message>
        <message>
            <source>Begin with an input</source>
            <translation>Mit einer Eingabe beginnen</translation>
        </message>
        <message>
            <source>Leave out what is not above it</source>
            <translation>Weglassen, was nicht darüber steht</translation>
        </message>
        <message>
            <source>Take as many rows as it can</source>
            <translation>So viele Zeilen nehmen, wie es kann</translation>
        </message>
        <message>
            <source>Make it the kind for this input</source>
            <translation>Die Art für diese Eingabe daraus machen</translation>
        </message>
        <message>
            <source>Give the vector axes of size 1</source>
            <translation>Dem Vektor Achsen der Größe 1 geben</translation>
        </message>
        <message>
            <source>Fit the shapes by a projection</source>
            <translation>Die Formen durch eine Projektion anpassen</translation>
        </message>
        <message>
            <source>Take rows of one shape</source>
            <translation>Zeilen einer Form nehmen</translation>
        </message>
        <message>
            <source>Join along another axis</source>
            <translation>Entlang einer anderen Achse verbinden</translation>
        </message>
        <message>
            <source>Move it below what it takes</source>
            <translation>Unter das verschieben, was es nimmt</translation>
        </message>
        <message>
            <source>Take the row above</source>
            <translation>Die Zeile darüber nehmen</translation>
        </message>
        <message>
            <source>Pad to keep the size</source>
            <translation>So auffüllen, dass die Größe bleibt</translation>
        </message>
        <message>
            <source>Write the padding in numbers</source>
            <translation>Das Padding in Zahlen schreiben</translation>
        </message>
        <message>
            <source>Take the largest kernel that fits</source>
            <translation>Den größten passenden Kernel nehmen</translation>
        </message>
        <message>
            <source>Take groups that divide the channels</source>
            <translation>Gruppen nehmen, die die Kanäle teilen</translation>
        </message>
        <message>
            <source>Take filters that the groups divide</source>
            <translation>Filter nehmen, die die Gruppen teilen</translation>
        </message>
        <message>
            <source>Let one size follow from the others</source>
            <translation>Eine Größe aus den anderen folgen lassen</translation>
        </message>
        <message>
            <source>Take the most that works</source>
            <translation>Das Meiste nehmen, was geht</translation>
        </message>
        <message>
            <source>Take the nearest number that works</source>
            <translation>Die nächste Zahl nehmen, die geht</translation>
        </message>
        <message>
            <source>Take stride 1</source>
            <translation>Schrittweite 1 nehmen</translation>
        </message>
        <message>
            <source>Take the values of the row that owns the weights</source>
            <translation>Die Werte der Zeile nehmen, der die Gewichte gehören</translation>
        </message>
        <message>
            <source>Use the weights of the row with the nearest name</source>
            <translation>Die Gewichte der Zeile mit dem ähnlichsten Namen benutzen</translation>
        </message>
        <message>
            <source>Let it own its weights</source>
            <translation>Ihr eigene Gewichte geben</translation>
        </message>
        <message>
            <source>Follow another framework</source>
            <translation>Einem anderen Framework folgen</translation>
        </message>
        <message>
            <source>Take the usual value</source>
            <translation>Den üblichen Wert nehmen</translation>
        </message>
        <message>
            <source>{title}'s transposed convolution takes no output size, not {wanted}; without it the output is {least}</source>
            <translation>Die transponierte Faltung von {title} nimmt keine Ausgabegröße, nicht {wanted}; ohne sie ist die Ausgabe {least}</translation>
        </message>
        <message>
            <source>padding {pad} is more than half of kernel {kernel}: {kernel2} is the most</source>
            <translation>Padding {pad} ist mehr als die Hälfte von Kernel {kernel}: {kernel2} ist das Meiste</translation>
        </message>
        <message>
            <source>output padding {extra} must be smaller than the stride {axis} or the dilation {axis2}: {larger} is the most</source>
            <translation>das Ausgabe-Padding {extra} muss kleiner sein als die Schrittweite {axis} oder die Dilatation {axis2}: {larger} ist das Meiste</translation>
        </message>
        <message>
            <source>output size {size} is not between {smallest} and {largest}, which is what the input of {axis} can become</source>
            <translation>die Ausgabegröße {size} liegt nicht zwischen {smallest} und {largest}, was aus der Eingabe von {axis} werden kann</translation>
        </message>
        <message>
            <source>Keras takes dilation {dilation} only with stride 1, not {stride}</source>
            <translation>Keras nimmt Dilatation {dilation} nur mit Schrittweite 1, nicht {stride}</translation>
        </message>
        <message>
            <source>onnxruntime's convolution takes padding same only with dilation 1, not {axis}: {before}:{after} would do the same</source>
            <translation>die Faltung von onnxruntime nimmt Padding same nur mit Dilatation 1, nicht {axis}: {before}:{after} täte dasselbe</translation>
        </message>
        <message>
            <source>padding same comes to {sides} on the size {axis} with kernel {axis2} and stride {axis3}, and onnxruntime's max pooling takes none below 0: padding 0 would do the same</source>
            <translation>Padding same ergibt {sides} bei der Größe {axis} mit Kernel {axis2} und Schrittweite {axis3}, und das Max-Pooling von onnxruntime nimmt keines unter 0: Padding 0 täte dasselbe</translation>
        </message>
        <message>
            <source>output size {size} is more than the input of {axis} can become: {largest} is the most</source>
            <translation>die Ausgabegröße {size} ist mehr, als aus der Eingabe von {axis} werden kann: {largest} ist das Meiste</translation>
        </message>
        <message>
            <source>output padding {extra} must be smaller than the stride {axis}: {axis2} is the most</source>
            <translation>das Ausgabe-Padding {extra} muss kleiner sein als die Schrittweite {axis}: {axis2} ist das Meiste</translation>
        </message>
        <message>
            <source>padding {pad} is not smaller than kernel {kernel}: {kernel2} is the most</source>
            <translation>Padding {pad} ist nicht kleiner als Kernel {kernel}: {kernel2} ist das Meiste</translation>
        </message>
        <message>
            <source>Ask which values training changes in this layer.</source>
            <translation>Fragen Sie, welche Werte das Training in dieser Schicht ändert.</translation>
        </message>
        <message>
            <source>What it does follows from its settings alone: nothing in it is trained.</source>
            <translation>Was sie tut, folgt allein aus ihren Einstellungen: nichts in ihr wird trainiert.</translation>
        </message>
        <message>
            <source>Ask what is multiplied in this layer, by a weight or by another value.</source>
            <translation>Fragen Sie, was in dieser Schicht multipliziert wird, mit einem Gewicht oder mit einem anderen Wert.</translation>
        </message>
        <message>
            <source>Nothing is multiplied and added up in it.</source>
            <translation>Nichts wird in ihr multipliziert und aufaddiert.</translation>
        </message>
        <message>
            <source>Look at what comes in and at the settings of the layer: no formula is needed.</source>
            <translation>Sehen Sie an, was hereinkommt, und die Einstellungen der Schicht: keine Formel ist nötig.</translation>
        </message>
        <message>
            <source>Go through the settings one by one, and ask which sizes each of them changes.</source>
            <translation>Gehen Sie die Einstellungen einzeln durch und fragen Sie, welche Größen jede ändert.</translation>
        </message>
        <message>
            <source>No number has to be worked out: every size is one that stands in the table already.</source>
            <translation>Keine Zahl muss ausgerechnet werden: jede Größe steht schon in der Tabelle.</translation>
        </message>
        <message>
            <source>Neither it nor a row above it is trained, so no gradient passes through it.</source>
            <translation>Weder sie noch eine Zeile darüber wird trainiert, also geht kein Gradient hindurch.</translation>
        </message>
        <message>
            <source>What else it needs is kept already for {keepers}.</source>
            <translation>Was sie sonst braucht, ist schon für {keepers} behalten.</translation>
        </message>
        <message>
            <source>Its backward pass needs nothing but what is there anyway.</source>
            <translation>Ihr Rückwärtsgang braucht nichts, als was ohnehin da ist.</translation>
        </message>
        <message>
            <source>It lies in the memory of {counts}.</source>
            <translation>Sie liegt im Speicher von {counts}.</translation>
        </message>
        <message>
            <source>Kind: {reason}</source>
            <translation>Art: {reason}</translation>
        </message>
        <message>
            <source>Slopes</source>
            <translation>Steigungen</translation>
        </message>
        <message>
            <source>Whether one slope is learned for all values, one a channel, or one for every value of a sample.</source>
            <translation>Ob eine Steigung für alle Werte gelernt wird, eine je Kanal, oder eine für jeden Wert eines Beispiels.</translation>
        </message>
        <message>
            <source>GLU halves axis {axis}, but its size {size} is odd{size2}</source>
            <translation>GLU halbiert Achse {axis}, aber ihre Größe {size} ist ungerade{size2}</translation>
        </message>
        <message>
            <source>Heads</source>
            <translation>Köpfe</translation>
        </message>
        <message>
            <source>Number of heads, each of which attends on its own.</source>
            <translation>Anzahl der Köpfe, von denen jeder für sich aufmerkt.</translation>
        </message>
        <message>
            <source>Key size</source>
            <translation>Größe der Schlüssel</translation>
        </message>
        <message>
            <source>Features of the queries and keys of one head; 0 for the features of its input divided by the heads.</source>
            <translation>Merkmale der Anfragen und Schlüssel eines Kopfes; 0 für die Merkmale der Eingabe geteilt durch die Köpfe.</translation>
        </message>
        <message>
            <source>Value size</source>
            <translation>Größe der Werte</translation>
        </message>
        <message>
            <source>Features of the values of one head; 0 for the key size.</source>
            <translation>Merkmale der Werte eines Kopfes; 0 für die Größe der Schlüssel.</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Size of the window within which tokens attend to each other, such as 7x7.</source>
            <translation>Größe des Fensters, in dem Tokens aufeinander achten, wie 7x7.</translation>
        </message>
        <message>
            <source>Shifted</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>Whether the windows are moved by half of their size; no count depends on it.</source>
            <translation>Ob die Fenster um die Hälfte ihrer Größe verschoben werden; keine Zahl hängt davon ab.</translation>
        </message>
        <message>
            <source>{kind} takes tokens x features, but its input is {shape}</source>
            <translation>{kind} nimmt Tokens x Merkmale, aber die Eingabe ist {shape}</translation>
        </message>
        <message>
            <source>its key has {asked} tokens and its value {valued}</source>
            <translation>der Schlüssel hat {asked} Tokens und der Wert {valued}</translation>
        </message>
        <message>
            <source>{kind} takes height x width x channels, but its input is {shape}</source>
            <translation>{kind} nimmt Höhe x Breite x Kanäle, aber die Eingabe ist {shape}</translation>
        </message>
        <message>
            <source>Axis</source>
            <translation>Achse</translation>
        </message>
        <message>
            <source>The axis that it works on: 0 is the channels, -1 the last one.</source>
            <translation>Die Achse, auf der sie arbeitet: 0 sind die Kanäle, -1 ist die letzte.</translation>
        </message>
        <message>
            <source>Axes</source>
            <translation>Achsen</translation>
        </message>
        <message>
            <source>The axes that it works on, such as 1, 2: 0 is the channels, -1 the last one.</source>
            <translation>Die Achsen, auf denen sie arbeitet, wie 1, 2: 0 sind die Kanäle, -1 ist die letzte.</translation>
        </message>
        <message>
            <source>axis {axis} does not exist in {shape}: {last}</source>
            <translation>Achse {axis} gibt es in {shape} nicht: {last}</translation>
        </message>
        <message>
            <source>axis {twice} is named twice</source>
            <translation>Achse {twice} ist zweimal genannt</translation>
        </message>
        <message>
            <source>Output padding</source>
            <translation>Ausgabe-Padding</translation>
        </message>
        <message>
            <source>Size added to one side of each axis of the output of a transposed convolution; as the framework has it when left empty.</source>
            <translation>Größe, die auf einer Seite jeder Achse der Ausgabe einer transponierten Faltung dazukommt; leer, wie das Framework sie hat.</translation>
        </message>
        <message>
            <source>Size of the output along each axis, where more than one is possible; computed when left empty.</source>
            <translation>Größe der Ausgabe entlang jeder Achse, wo mehr als eine möglich ist; leer, um sie zu berechnen.</translation>
        </message>
        <message>
            <source>padding {taken} takes away the whole output of its {sizes} input{less}</source>
            <translation>Padding {taken} nimmt die ganze Ausgabe der Eingabe {sizes} weg{less}</translation>
        </message>
        <message>
            <source>{framework}'s transposed convolution has no padding {padding}; as {padding2} means it the output would be {times}</source>
            <translation>die transponierte Faltung von {framework} hat kein Padding {padding}; wie {padding2} es meint, wäre die Ausgabe {times}</translation>
        </message>
        <message>
            <source>Keras</source>
            <translation>Keras</translation>
        </message>
        <message>
            <source>ONNX</source>
            <translation>ONNX</translation>
        </message>
        <message>
            <source>Last axis</source>
            <translation>Letzte Achse</translation>
        </message>
        <message>
            <source>Whether it works on the last axis only, as frameworks do, and not on all values of its input.</source>
            <translation>Ob sie nur auf der letzten Achse arbeitet, wie die Frameworks, und nicht auf allen Werten der Eingabe.</translation>
        </message>
        <message>
            <source>Multiplier</source>
            <translation>Vervielfacher</translation>
        </message>
        <message>
            <source>Number of filters that every input channel has of its own.</source>
            <translation>Anzahl der eigenen Filter jedes Eingangskanals.</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Share of the values that dropout sets to zero.</source>
            <translation>Anteil der Werte, die Dropout auf null setzt.</translation>
        </message>
        <message>
            <source>Share of the samples for which the whole branch is left out.</source>
            <translation>Anteil der Beispiele, für die der ganze Zweig wegfällt.</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>Number of entries of the table: the indices that can be looked up.</source>
            <translation>Anzahl der Einträge der Tabelle: der Indizes, die nachgeschlagen werden können.</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>Merkmale</translation>
        </message>
        <message>
            <source>Number of values of each entry.</source>
            <translation>Anzahl der Werte jedes Eintrags.</translation>
        </message>
        <message>
            <source>Whether the channels are its last axis and not its first.</source>
            <translation>Ob die Kanäle ihre letzte Achse sind und nicht ihre erste.</translation>
        </message>
        <message>
            <source>Height and width of the feature map that the columns are laid over.</source>
            <translation>Höhe und Breite der Merkmalskarte, über die die Spalten gelegt werden.</translation>
        </message>
        <message>
            <source>kernel {kernel} reaches over {reach}, but there are {padded} with padding</source>
            <translation>Kernel {kernel} reicht über {reach}, aber mit Padding sind es {padded}</translation>
        </message>
        <message>
            <source>Fold takes values x columns, but its input is {given}</source>
            <translation>Fold nimmt Werte x Spalten, aber die Eingabe ist {given}</translation>
        </message>
        <message>
            <source>kernel {kernel} has {values} values, which do not divide the {given} of a column{nearest}</source>
            <translation>Kernel {kernel} hat {values} Werte, die die {given} einer Spalte nicht teilen{nearest}</translation>
        </message>
        <message>
            <source>output size {output_size} has {places} places for columns, but its input has {given} columns</source>
            <translation>die Ausgabegröße {output_size} hat {places} Stellen für Spalten, aber die Eingabe hat {given} Spalten</translation>
        </message>
        <message>
            <source>The axis along which its inputs are joined; 0 is the channels.</source>
            <translation>Die Achse, entlang der die Eingaben verbunden werden; 0 sind die Kanäle.</translation>
        </message>
        <message>
            <source>{what} takes inputs of one shape, or of size 1 where they differ, not {result} and {other}: {a} and {b} on axis {longest}</source>
            <translation>{what} nimmt Eingaben einer Form, oder der Größe 1, wo sie sich unterscheiden, nicht {result} und {other}: {a} und {b} auf Achse {longest}</translation>
        </message>
        <message>
            <source>{joined} {axis}: they have {first} and {other} axes</source>
            <translation>{joined} {axis}: sie haben {first} und {other} Achsen</translation>
        </message>
        <message>
            <source>MatMul takes matrices, but an input has only {shape} values</source>
            <translation>MatMul nimmt Matrizen, aber eine Eingabe hat nur {shape} Werte</translation>
        </message>
        <message>
            <source>MatMul of {first} and {second}: the first has {first2} columns, but the second {second2} rows</source>
            <translation>MatMul von {first} und {second}: die erste hat {first2} Spalten, aber die zweite {second2} Zeilen</translation>
        </message>
        <message>
            <source>MatMul of the other axes</source>
            <translation>MatMul der anderen Achsen</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skalierung</translation>
        </message>
        <message>
            <source>Whether there are learned factors (gamma).</source>
            <translation>Ob es gelernte Faktoren gibt (gamma).</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Verschiebung</translation>
        </message>
        <message>
            <source>Whether there are learned offsets (beta).</source>
            <translation>Ob es gelernte Verschiebungen gibt (beta).</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Whether a running mean and variance are kept for every channel; they are not trained.</source>
            <translation>Ob für jeden Kanal ein laufender Mittelwert und eine Varianz geführt werden; sie werden nicht trainiert.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Number of groups of channels that are normalised on their own.</source>
            <translation>Anzahl der Gruppen von Kanälen, die für sich normalisiert werden.</translation>
        </message>
        <message>
            <source>Last axes</source>
            <translation>Letzte Achsen</translation>
        </message>
        <message>
            <source>How many of the last axes are normalised together.</source>
            <translation>Wie viele der letzten Achsen zusammen normalisiert werden.</translation>
        </message>
        <message>
            <source>Channels first</source>
            <translation>Kanäle zuerst</translation>
        </message>
        <message>
            <source>Whether the channels of every position are normalised, as in ConvNeXt, and not the last axes.</source>
            <translation>Ob die Kanäle jeder Position normalisiert werden, wie in ConvNeXt, und nicht die letzten Achsen.</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Nachbarn</translation>
        </message>
        <message>
            <source>Number of channels, the one itself included, whose squares are summed.</source>
            <translation>Anzahl der Kanäle, der eigene eingeschlossen, deren Quadrate summiert werden.</translation>
        </message>
        <message>
            <source>{kind} compares the values of a map, but those of its input {inputs} have 1: 2 are the least without running statistics</source>
            <translation>{kind} vergleicht die Werte einer Karte, aber die der Eingabe {inputs} haben 1: ohne laufende Statistik sind 2 das Wenigste</translation>
        </message>
        <message>
            <source>its input {shape} has no {last_axes} axes, but {shape2}</source>
            <translation>die Eingabe {shape} hat keine {last_axes} Achsen, sondern {shape2}</translation>
        </message>
        <message>
            <source>LocalResponseNorm takes channels and positions, but its input has only {inputs} values</source>
            <translation>LocalResponseNorm nimmt Kanäle und Positionen, aber die Eingabe hat nur {inputs} Werte</translation>
        </message>
        <message>
            <source>Kernel</source>
            <translation>Kernel</translation>
        </message>
        <message>
            <source>Size of the pooling window along each axis, such as 2x2.</source>
            <translation>Größe des Pooling-Fensters entlang jeder Achse, wie 2x2.</translation>
        </message>
        <message>
            <source>Ceil</source>
            <translation>Aufrunden</translation>
        </message>
        <message>
            <source>Whether a last, incomplete window counts: sizes are rounded up, not down.</source>
            <translation>Ob ein letztes, unvollständiges Fenster zählt: Größen werden auf- und nicht abgerundet.</translation>
        </message>
        <message>
            <source>Size of the output along each axis, whatever the input's.</source>
            <translation>Größe der Ausgabe entlang jeder Achse, was immer die der Eingabe ist.</translation>
        </message>
        <message>
            <source>Keep axes</source>
            <translation>Achsen behalten</translation>
        </message>
        <message>
            <source>Whether the pooled axes stay with size 1, or are left out.</source>
            <translation>Ob die gepoolten Achsen mit Größe 1 bleiben oder wegfallen.</translation>
        </message>
        <message>
            <source>{framework}'s pooling with kernel {kernel} never rounds up; padding same does so</source>
            <translation>das Pooling von {framework} mit Kernel {kernel} rundet nie auf; Padding same tut es</translation>
        </message>
        <message>
            <source>{framework}'s {sort} pooling has no dilation, not {dilation}; ONNX's has</source>
            <translation>das {sort}-Pooling von {framework} hat keine Dilatation, nicht {dilation}; das von ONNX hat sie</translation>
        </message>
        <message>
            <source>kernel {kernel} is larger than its {sizes} input without padding: {sizes2} would fit</source>
            <translation>Kernel {kernel} ist größer als die Eingabe {sizes} ohne Padding: {sizes2} würde passen</translation>
        </message>
        <message>
            <source>PyTorch's lp pooling has no padding, not {numbers}; ONNX's has</source>
            <translation>das Lp-Pooling von PyTorch hat kein Padding, nicht {numbers}; das von ONNX hat es</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>Number of values of the hidden state.</source>
            <translation>Anzahl der Werte des verborgenen Zustands.</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <source>Number of layers, each of which takes the states of the one before it.</source>
            <translation>Anzahl der Schichten, von denen jede die Zustände der vorigen nimmt.</translation>
        </message>
        <message>
            <source>Bidirectional</source>
            <translation>Bidirektional</translation>
        </message>
        <message>
            <source>Whether a second set of weights reads the steps from the end.</source>
            <translation>Ob ein zweiter Satz von Gewichten die Schritte vom Ende her liest.</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>Folge</translation>
        </message>
        <message>
            <source>Whether the state of every step is its output and not the last one alone.</source>
            <translation>Ob der Zustand jedes Schrittes ihre Ausgabe ist und nicht nur der letzte.</translation>
        </message>
        <message>
            <source>Bias vectors</source>
            <translation>Bias-Vektoren</translation>
        </message>
        <message>
            <source>Number of bias vectors of each layer and direction: 2 in PyTorch and in Keras's GRU with reset_after, 1 in Keras otherwise, 0 for none.</source>
            <translation>Anzahl der Bias-Vektoren jeder Schicht und Richtung: 2 in PyTorch und in der GRU von Keras mit reset_after, sonst 1 in Keras, 0 für keine.</translation>
        </message>
        <message>
            <source>{kind} takes steps x features, but its input is {shape}</source>
            <translation>{kind} nimmt Schritte x Merkmale, aber die Eingabe ist {shape}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>Where it begins along the axis, counted from 0; below 0 from the end.</source>
            <translation>Wo es entlang der Achse beginnt, von 0 gezählt; unter 0 vom Ende her.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Where it ends along the axis, itself left out; the end when left empty.</source>
            <translation>Wo es entlang der Achse endet, selbst nicht eingeschlossen; leer für das Ende.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Distance between two values that are taken.</source>
            <translation>Abstand zwischen zwei Werten, die genommen werden.</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>Number of equal parts that the axis is cut into.</source>
            <translation>Anzahl gleicher Teile, in die die Achse geschnitten wird.</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>The part that is taken, from 0.</source>
            <translation>Der Teil, der genommen wird, von 0 an.</translation>
        </message>
        <message>
            <source>Whether the axes that it works on stay with size 1, or are left out.</source>
            <translation>Ob die Achsen, auf denen sie arbeitet, mit Größe 1 bleiben oder wegfallen.</translation>
        </message>
        <message>
            <source>nothing of axis {axis} with its {size} values is from {start} to {stop}</source>
            <translation>nichts von Achse {axis} mit ihren {size} Werten liegt von {start} bis {stop}</translation>
        </message>
        <message>
            <source>parts {parts} does not divide the size {size} of axis {axis}{nearest}</source>
            <translation>{parts} Teile teilen die Größe {size} von Achse {axis} nicht{nearest}</translation>
        </message>
        <message>
            <source>there is no part {part} of {parts}: the last is {parts2}</source>
            <translation>es gibt keinen Teil {part} von {parts}: der letzte ist {parts2}</translation>
        </message>
        <message>
            <source>none of the {shape} axes of {shape2} is left: keep them, or name fewer</source>
            <translation>keine der {shape} Achsen von {shape2} bleibt: behalten Sie sie, oder nennen Sie weniger</translation>
        </message>
        <message>
            <source>Start axis</source>
            <translation>Erste Achse</translation>
        </message>
        <message>
            <source>The first axis that is flattened: 0 is the channels, -1 the last one.</source>
            <translation>Die erste Achse, die geflacht wird: 0 sind die Kanäle, -1 ist die letzte.</translation>
        </message>
        <message>
            <source>End axis</source>
            <translation>Endachse</translation>
        </message>
        <message>
            <source>The last axis that is flattened: 0 is the channels, -1 the last one.</source>
            <translation>Die letzte Achse, die geflacht wird: 0 sind die Kanäle, -1 ist die letzte.</translation>
        </message>
        <message>
            <source>Other axis</source>
            <translation>Andere Achse</translation>
        </message>
        <message>
            <source>The axis that it changes places with: 0 is the channels, -1 the last one.</source>
            <translation>Die Achse, mit der sie den Platz tauscht: 0 sind die Kanäle, -1 ist die letzte.</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>The shape of one sample, without the batch; one size may be -1 for what is left.</source>
            <translation>Die Form eines Beispiels, ohne den Batch; eine Größe darf -1 sein für das, was übrig ist.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>The axes in their new order, such as 1, 2, 0 for channels last.</source>
            <translation>Die Achsen in ihrer neuen Reihenfolge, etwa 1, 2, 0 für Kanäle zuletzt.</translation>
        </message>
        <message>
            <source>The axes of size 1 that are left out; all of size 1 when left empty.</source>
            <translation>Die Achsen der Größe 1, die wegfallen; leer für alle der Größe 1.</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>Verschiebungen</translation>
        </message>
        <message>
            <source>How far the values move along each of the axes; below 0 to the front.</source>
            <translation>Wie weit die Werte entlang jeder der Achsen rücken; unter 0 nach vorn.</translation>
        </message>
        <message>
            <source>end axis {end} is before start axis {start}</source>
            <translation>Endachse {end} liegt vor der ersten Achse {start}</translation>
        </message>
        <message>
            <source>only one size may be -1, not {free}</source>
            <translation>nur eine Größe darf -1 sein, nicht {free}</translation>
        </message>
        <message>
            <source>size 0 holds nothing: sizes are 1 or more, one may be -1</source>
            <translation>Größe 0 fasst nichts: Größen sind 1 oder mehr, eine darf -1 sein</translation>
        </message>
        <message>
            <source>{wanted} does not fit the {values} values of its input {given}: {known} does not divide them{values2}</source>
            <translation>{wanted} passt nicht zu den {values} Werten der Eingabe {given}: {known} teilt sie nicht{values2}</translation>
        </message>
        <message>
            <source>{wanted} holds {known} values, but its input {given} has {values}{values2}</source>
            <translation>{wanted} fasst {known} Werte, aber die Eingabe {given} hat {values}{values2}</translation>
        </message>
        <message>
            <source>the order names {order} axes, but its input {shape} has {shape2}</source>
            <translation>die Reihenfolge nennt {order} Achsen, aber die Eingabe {shape} hat {shape2}</translation>
        </message>
        <message>
            <source>axis {axis} of {shape} has size {axis2}, not 1{ones}</source>
            <translation>Achse {axis} von {shape} hat Größe {axis2}, nicht 1{ones}</translation>
        </message>
        <message>
            <source>no axis of {shape} is left: 1 must stay</source>
            <translation>keine Achse von {shape} bleibt: 1 muss bleiben</translation>
        </message>
        <message>
            <source>it takes one shift an axis: {over}, not {shifts}</source>
            <translation>sie nimmt eine Verschiebung je Achse: {over}, nicht {shifts}</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Size at the start of each spatial axis, such as 1x2; one number more, in front, is for the channels.</source>
            <translation>Größe am Anfang jeder räumlichen Achse, wie 1x2; eine Zahl mehr, vorn, ist für die Kanäle.</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>Size at the end of each axis; as before when left empty.</source>
            <translation>Größe am Ende jeder Achse; leer, wie davor.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Size of the output along each spatial axis; by the factor when left empty.</source>
            <translation>Größe der Ausgabe entlang jeder räumlichen Achse; leer, um den Faktor zu nehmen.</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <source>What each spatial size is multiplied by, such as 2 or 1.5x2; the result is rounded down.</source>
            <translation>Womit jede räumliche Größe multipliziert wird, wie 2 oder 1.5x2; das Ergebnis wird abgerundet.</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>How values between are found: the nearest one, or by linear (bilinear, trilinear) or cubic interpolation; no shape depends on it.</source>
            <translation>Wie Werte dazwischen gefunden werden: der nächste, oder durch lineare (bilineare, trilineare) oder kubische Interpolation; keine Form hängt davon ab.</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Füllung</translation>
        </message>
        <message>
            <source>What is added: zeros or another value, the edge repeated, the values behind the edge reflected, or those of the other end.</source>
            <translation>Was dazukommt: Nullen oder ein anderer Wert, der Rand wiederholt, die Werte hinter dem Rand gespiegelt, oder die des anderen Endes.</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>How often its values come along each axis, the channels first, such as 1, 2, 2.</source>
            <translation>Wie oft die Werte entlang jeder Achse kommen, die Kanäle zuerst, etwa 1, 2, 2.</translation>
        </message>
        <message>
            <source>Block size</source>
            <translation>Blockgröße</translation>
        </message>
        <message>
            <source>Values along each axis that become channels, or come from them.</source>
            <translation>Werte entlang jeder Achse, die zu Kanälen werden oder aus ihnen kommen.</translation>
        </message>
        <message>
            <source>Number of groups of channels that are mixed.</source>
            <translation>Anzahl der Gruppen von Kanälen, die gemischt werden.</translation>
        </message>
        <message>
            <source>{kind} takes channels and positions, but its input has only {shape} values</source>
            <translation>{kind} nimmt Kanäle und Positionen, aber die Eingabe hat nur {shape} Werte</translation>
        </message>
        <message>
            <source>it takes {wanted} numbers, not {values}</source>
            <translation>sie nimmt {wanted} Zahlen, nicht {values}</translation>
        </message>
        <message>
            <source>fill {fill} makes no {border} values of the size {size}: {most} are the most</source>
            <translation>Füllung {fill} macht keine {border} Werte aus der Größe {size}: {most} sind das Meiste</translation>
        </message>
        <message>
            <source>{before} and {after} leave nothing of the size {size}: {size2} in all is the most</source>
            <translation>{before} und {after} lassen nichts von der Größe {size}: {size2} insgesamt ist das Meiste</translation>
        </message>
        <message>
            <source>factor {factor} leaves nothing of the size {size}: 1/{size2} is the least</source>
            <translation>Faktor {factor} lässt nichts von der Größe {size}: 1/{size2} ist das Wenigste</translation>
        </message>
        <message>
            <source>it takes {given} repeats, one an axis of its input {given2}, not {repeats}</source>
            <translation>sie nimmt {given} Wiederholungen, eine je Achse der Eingabe {given2}, nicht {repeats}</translation>
        </message>
        <message>
            <source>block size {block_size} needs channels that {values} divides, not {channels}{nearest} do</source>
            <translation>Blockgröße {block_size} braucht Kanäle, die {values} teilt, nicht {channels}{nearest}</translation>
        </message>
        <message>
            <source>block size {block} does not divide {sizes}{nearest}</source>
            <translation>Blockgröße {block} teilt {sizes} nicht{nearest}</translation>
        </message>
        <message>
            <source>Shape of one sample, channels first: channels x height x width.</source>
            <translation>Form eines Beispiels, Kanäle zuerst: Kanäle x Höhe x Breite.</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operator</translation>
        </message>
        <message>
            <source>What the file that it comes from calls it.</source>
            <translation>Wie die Datei, aus der er kommt, ihn nennt.</translation>
        </message>
        <message>
            <source>Declared shape of its output, channels first; empty where it is not known.</source>
            <translation>Angegebene Form der Ausgabe, Kanäle zuerst; leer, wo sie nicht bekannt ist.</translation>
        </message>
        <message>
            <source>Tensors</source>
            <translation>Tensoren</translation>
        </message>
        <message>
            <source>Declared tensors with their shapes, such as weight 64x3x3x3, bias 64; behind a shape may stand weight, bias or statistic, and frozen.</source>
            <translation>Angegebene Tensoren mit ihren Formen, etwa weight 64x3x3x3, bias 64; hinter einer Form kann weight, bias oder statistic stehen, und frozen.</translation>
        </message>
        <message>
            <source>'{text}' is no tensor such as weight 64x3x3x3</source>
            <translation>'{text}' ist kein Tensor wie weight 64x3x3x3</translation>
        </message>
        <message>
            <source>{title} is not known and declares no output shape for its {inputs} input</source>
            <translation>{title} ist nicht bekannt und gibt für die Eingabe {inputs} keine Ausgabeform an</translation>
        </message>
        <message>
            <source>{title} is not known: its {declared} declared parameters are counted, its multiply-accumulates are not</source>
            <translation>{title} ist nicht bekannt: die {declared} angegebenen Parameter sind gezählt, die Multiply-Accumulate-Operationen nicht</translation>
        </message>
        <message>
            <source>its {declared} values are counted, but tensors alone do not say what is computed with them: its output shape and multiply-accumulates are not known</source>
            <translation>die {declared} Werte sind gezählt, aber Tensoren allein sagen nicht, was mit ihnen gerechnet wird: Ausgabeform und Multiply-Accumulate-Operationen sind nicht bekannt</translation>
        </message>
        <message>
            <source>output size {wanted} is not between {stride} and {stride2}, which is what the input of {sizes} can become</source>
            <translation>die Ausgabegröße {wanted} liegt nicht zwischen {stride} und {stride2}, was aus der Eingabe von {sizes} werden kann</translation>
        </message>
        <message>
            <source>padding {padding} takes away the whole output of its {sizes} input: {most} would leave some</source>
            <translation>Padding {padding} nimmt die ganze Ausgabe der Eingabe {sizes} weg: {most} ließe etwas übrig</translation>
        </message>
        <message>
            <source>{framework} takes padding same only with stride 1, not {stride}; as Keras means it the output would be {gives}</source>
            <translation>{framework} nimmt Padding same nur mit Schrittweite 1, nicht {stride}; wie Keras es meint, wäre die Ausgabe {gives}</translation>
        </message>
        <message>
            <source>{framework} has no padding {padding}; as {other} means it the output would be {gives}</source>
            <translation>{framework} hat kein Padding {padding}; wie {other} es meint, wäre die Ausgabe {gives}</translation>
        </message>
        <message>
            <source>kernel {reach}{dilated} is larger than its {sizes} input{with_padding}: {fitting} would fit</source>
            <translation>Kernel {reach}{dilated} ist größer als die Eingabe {sizes}{with_padding}: {fitting} würde passen</translation>
        </message>
        <message>
            <source>{name}: {text} is not within {first} to {last}</source>
            <translation>{name}: {text} liegt nicht zwischen {first} und {last}</translation>
        </message>
        <message>
            <source>It has no convolution and no fully connected row before the last one.</source>
            <translation>Es hat keine Faltung und vor der letzten keine vollständig verbundene Zeile.</translation>
        </message>
        <message>
            <source>No block of it can be repeated: one that takes one row and gives the shape it takes.</source>
            <translation>Kein Block darin kann wiederholt werden: einer, der eine Zeile nimmt und die Form ergibt, die er nimmt.</translation>
        </message>
        <message>
            <source>It has no input with a height and a width, or with a length.</source>
            <translation>Es hat keine Eingabe mit Höhe und Breite oder mit einer Länge.</translation>
        </message>
        <message>
            <source>'{text}' is no number with at most two decimals</source>
            <translation>'{text}' ist keine Zahl mit höchstens zwei Nachkommastellen</translation>
        </message>
        <message>
            <source>there is no '{text}', choose from {names}</source>
            <translation>'{text}' gibt es nicht, wählen Sie aus {names}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of the row, by which other rows take its output.</source>
            <translation>Name der Zeile, unter dem andere Zeilen ihre Ausgabe nehmen.</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Part of the network that the row belongs to, such as conv1 or layer1.0.</source>
            <translation>Teil des Netzes, zu dem die Zeile gehört, wie conv1 oder layer1.0.</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Eingänge</translation>
        </message>
        <message>
            <source>Names of the rows whose outputs it takes; empty for the row above.</source>
            <translation>Namen der Zeilen, deren Ausgaben sie nimmt; leer für die Zeile darüber.</translation>
        </message>
        <message>
            <source>{kind} takes {wanted}, but its input is {shape}</source>
            <translation>{kind} nimmt {wanted}, aber die Eingabe ist {shape}</translation>
        </message>
        <message>
            <source>Every row (lecture)</source>
            <translation>Jede Zeile (Vorlesung)</translation>
        </message>
        <message>
            <source>The output of every row, the input included, as in CS231n.</source>
            <translation>Die Ausgabe jeder Zeile, die Eingabe eingeschlossen, wie in CS231n.</translation>
        </message>
        <message>
            <source>Every row, forward and backward</source>
            <translation>Jede Zeile, vorwärts und rückwärts</translation>
        </message>
        <message>
            <source>The same twice: an activation and its gradient.</source>
            <translation>Dasselbe zweimal: eine Aktivierung und ihr Gradient.</translation>
        </message>
        <message>
            <source>Twice the outputs of the layers that own parameters, which torchinfo calls the forward/backward pass size, in MB.</source>
            <translation>Zweimal die Ausgaben der Schichten mit eigenen Parametern; torchinfo nennt es forward/backward pass size, in MB.</translation>
        </message>
        <message>
            <source>Twice the outputs of all layers and named blocks, which torchsummary calls the forward/backward pass size, in MiB.</source>
            <translation>Zweimal die Ausgaben aller Schichten und benannten Blöcke; torchsummary nennt es forward/backward pass size, in MiB.</translation>
        </message>
        <message>
            <source>What PyTorch keeps for the backward pass, every storage once.</source>
            <translation>Was PyTorch für den Rückwärtsgang behält, jeden Speicher einmal.</translation>
        </message>
        <message>
            <source>Peak of inference</source>
            <translation>Spitze der Inferenz</translation>
        </message>
        <message>
            <source>The most that is alive at one moment of the execution order.</source>
            <translation>Das Meiste, was in einem Augenblick der Ausführung lebt.</translation>
        </message>
        <message>
            <source>The biases were left out: there is one for every output channel.</source>
            <translation>Die Bias-Werte wurden weggelassen: es gibt einen für jeden Ausgangskanal.</translation>
        </message>
        <message>
            <source>The input channels were left out: a filter goes through all of them.</source>
            <translation>Die Eingangskanäle wurden weggelassen: ein Filter geht durch alle.</translation>
        </message>
        <message>
            <source>One bias was added for the whole layer: there is one for every output.</source>
            <translation>Ein Bias wurde für die ganze Schicht addiert: es gibt einen für jede Ausgabe.</translation>
        </message>
        <message>
            <source>A bias was added for every output channel, and this layer has none.</source>
            <translation>Ein Bias wurde für jeden Ausgangskanal addiert, und diese Schicht hat keinen.</translation>
        </message>
        <message>
            <source>Only the channels of the input were taken: all values of the image come in.</source>
            <translation>Nur die Kanäle der Eingabe wurden genommen: alle Werte des Bildes kommen herein.</translation>
        </message>
        <message>
            <source>The number of filters was left out: each of them has weights of its own.</source>
            <translation>Die Anzahl der Filter wurde weggelassen: jeder von ihnen hat eigene Gewichte.</translation>
        </message>
        <message>
            <source>One side of the kernel was taken: every tap of its area has a weight.</source>
            <translation>Eine Seite des Kernels wurde genommen: jede Stelle seiner Fläche hat ein Gewicht.</translation>
        </message>
        <message>
            <source>The groups were ignored: a filter sees the channels of its own group only.</source>
            <translation>Die Gruppen wurden nicht beachtet: ein Filter sieht nur die Kanäle der eigenen Gruppe.</translation>
        </message>
        <message>
            <source>It was divided by the groups twice: only the input channels are divided.</source>
            <translation>Es wurde zweimal durch die Gruppen geteilt: nur die Eingangskanäle werden geteilt.</translation>
        </message>
        <message>
            <source>It was multiplied by the positions of the output: that gives multiply-accumulates, while weights are shared by all positions.</source>
            <translation>Es wurde mit den Positionen der Ausgabe multipliziert: das ergibt Multiply-Accumulate-Operationen, während alle Positionen sich die Gewichte teilen.</translation>
        </message>
        <message>
            <source>A bias was added for every weight: there is one for every output channel.</source>
            <translation>Ein Bias wurde für jedes Gewicht addiert: es gibt einen für jeden Ausgangskanal.</translation>
        </message>
        <message>
            <source>The size before the pooling was taken: pooling makes the image smaller first.</source>
            <translation>Die Größe vor dem Pooling wurde genommen: Pooling macht das Bild zuerst kleiner.</translation>
        </message>
        <message>
            <source>Running mean and variance were counted: they are no parameters, since nothing trains them.</source>
            <translation>Laufender Mittelwert und Varianz wurden gezählt: sie sind keine Parameter, da nichts sie trainiert.</translation>
        </message>
        <message>
            <source>A scale and a shift were counted for every value: there are two for every channel.</source>
            <translation>Eine Skalierung und eine Verschiebung wurden für jeden Wert gezählt: es gibt zwei für jeden Kanal.</translation>
        </message>
        <message>
            <source>The window of the pooling was counted as weights: pooling has none.</source>
            <translation>Das Fenster des Poolings wurde als Gewichte gezählt: Pooling hat keine.</translation>
        </message>
        <message>
            <source>Multiplication and addition were counted apart: that is two operations for every multiply-accumulate.</source>
            <translation>Multiplikation und Addition wurden einzeln gezählt: das sind zwei Operationen für jede Multiply-Accumulate-Operation.</translation>
        </message>
        <message>
            <source>The channels of another row were taken for the input channels.</source>
            <translation>Die Kanäle einer anderen Zeile wurden für die Eingangskanäle genommen.</translation>
        </message>
        <message>
            <source>It was multiplied by the positions of the output: a transposed convolution goes over those of its input.</source>
            <translation>Es wurde mit den Positionen der Ausgabe multipliziert: eine transponierte Faltung geht über die ihrer Eingabe.</translation>
        </message>
        <message>
            <source>The padding was left out.</source>
            <translation>Das Padding wurde weggelassen.</translation>
        </message>
        <message>
            <source>The stride was left out.</source>
            <translation>Die Schrittweite wurde weggelassen.</translation>
        </message>
        <message>
            <source>The dilation was left out.</source>
            <translation>Die Dilatation wurde weggelassen.</translation>
        </message>
        <message>
            <source>The 1 was forgotten: the window stands at the first place before it moves.</source>
            <translation>Die 1 wurde vergessen: das Fenster steht an der ersten Stelle, bevor es rückt.</translation>
        </message>
        <message>
            <source>It was rounded up: here a window that does not fit in full is left out.</source>
            <translation>Es wurde aufgerundet: hier fällt ein Fenster weg, das nicht ganz passt.</translation>
        </message>
        <message>
            <source>It was rounded down: here a last window that fits in part counts.</source>
            <translation>Es wurde abgerundet: hier zählt ein letztes Fenster, das nur zum Teil passt.</translation>
        </message>
        <message>
            <source>These are values and not bytes: every value takes some.</source>
            <translation>Das sind Werte und nicht Byte: jeder Wert braucht einige.</translation>
        </message>
        <message>
            <source>Bits were taken for bytes: a byte has eight.</source>
            <translation>Bits wurden für Byte genommen: ein Byte hat acht.</translation>
        </message>
        <message>
            <source>The batch was left out: every sample has outputs of its own.</source>
            <translation>Der Batch wurde weggelassen: jedes Beispiel hat eigene Ausgaben.</translation>
        </message>
        <message>
            <source>A batch was counted, and the question is about one sample.</source>
            <translation>Ein Batch wurde gezählt, und die Frage gilt einem Beispiel.</translation>
        </message>
        <message>
            <source>MiB were written as MB: 1 MiB is 1,048,576 bytes, and 1 MB is 1,000,000.</source>
            <translation>MiB wurden als MB geschrieben: 1 MiB sind 1,048,576 Byte, und 1 MB sind 1,000,000.</translation>
        </message>
        <message>
            <source>The biases of all layers were left out.</source>
            <translation>Die Bias-Werte aller Schichten wurden weggelassen.</translation>
        </message>
        <message>
            <source>The fully connected layers were left out.</source>
            <translation>Die vollständig verbundenen Schichten wurden weggelassen.</translation>
        </message>
        <message>
            <source>The convolutions were left out.</source>
            <translation>Die Faltungen wurden weggelassen.</translation>
        </message>
        <message>
            <source>Running means and variances were counted: they are no parameters.</source>
            <translation>Laufende Mittelwerte und Varianzen wurden gezählt: sie sind keine Parameter.</translation>
        </message>
        <message>
            <source>The input was counted twice.</source>
            <translation>Die Eingabe wurde zweimal gezählt.</translation>
        </message>
        <message>
            <source>values of {what}</source>
            <translation>Werte von {what}</translation>
        </message>
        <message>
            <source>{name}-scale</source>
            <translation>{name}-scale</translation>
        </message>
        <message>
            <source>values of {what} with learned factors or offsets</source>
            <translation>Werte von {what} mit gelernten Faktoren oder Verschiebungen</translation>
        </message>
        <message>
            <source>batch norms</source>
            <translation>Batch-Normen</translation>
        </message>
        <message>
            <source>channels of batch norms</source>
            <translation>Kanäle von Batch-Normen</translation>
        </message>
        <message>
            <source>learned factors of batch norms</source>
            <translation>gelernte Faktoren von Batch-Normen</translation>
        </message>
        <message>
            <source>layer norms over last axes</source>
            <translation>Schicht-Normen über letzte Achsen</translation>
        </message>
        <message>
            <source>layer norms over channels that come first</source>
            <translation>Schicht-Normen über Kanäle, die zuerst kommen</translation>
        </message>
        <message>
            <source>values of layer norms with learned factors</source>
            <translation>Werte von Schicht-Normen mit gelernten Faktoren</translation>
        </message>
        <message>
            <source>values of layer norms with learned offsets</source>
            <translation>Werte von Schicht-Normen mit gelernten Verschiebungen</translation>
        </message>
        <message>
            <source>vectors that layer norms normalise</source>
            <translation>Vektoren, die Schicht-Normen normalisieren</translation>
        </message>
        <message>
            <source>vectors that layer norms without factors normalise</source>
            <translation>Vektoren, die Schicht-Normen ohne Faktoren normalisieren</translation>
        </message>
        <message>
            <source>group norms</source>
            <translation>Gruppen-Normen</translation>
        </message>
        <message>
            <source>groups of group norms</source>
            <translation>Gruppen von Gruppen-Normen</translation>
        </message>
        <message>
            <source>groups of group norms without factors</source>
            <translation>Gruppen von Gruppen-Normen ohne Faktoren</translation>
        </message>
        <message>
            <source>learned factors of group norms</source>
            <translation>gelernte Faktoren von Gruppen-Normen</translation>
        </message>
        <message>
            <source>learned offsets of group norms</source>
            <translation>gelernte Verschiebungen von Gruppen-Normen</translation>
        </message>
        <message>
            <source>instance norms</source>
            <translation>Instanz-Normen</translation>
        </message>
        <message>
            <source>values of RMS norms</source>
            <translation>Werte von RMS-Normen</translation>
        </message>
        <message>
            <source>vectors that RMS norms normalise</source>
            <translation>Vektoren, die RMS-Normen normalisieren</translation>
        </message>
        <message>
            <source>values of L2 norms</source>
            <translation>Werte von L2-Normen</translation>
        </message>
        <message>
            <source>vectors that L2 norms normalise</source>
            <translation>Vektoren, die L2-Normen normalisieren</translation>
        </message>
        <message>
            <source>values of local response norms</source>
            <translation>Werte von Local Response Norms</translation>
        </message>
        <message>
            <source>values of local response norms with the channels that they are padded by</source>
            <translation>Werte von Local Response Norms mit den Kanälen, um die sie aufgefüllt werden</translation>
        </message>
        <message>
            <source>parameters of normalisations, once for all values</source>
            <translation>Parameter von Normalisierungen, einmal für alle Werte</translation>
        </message>
        <message>
            <source>output values of {kind}</source>
            <translation>Ausgabewerte von {kind}</translation>
        </message>
        <message>
            <source>slopes of PReLU</source>
            <translation>Steigungen von PReLU</translation>
        </message>
        <message>
            <source>exponentials, sums and divisions of Softmax</source>
            <translation>Exponentiale, Summen und Divisionen von Softmax</translation>
        </message>
        <message>
            <source>input values of max pooling</source>
            <translation>Eingabewerte von Max-Pooling</translation>
        </message>
        <message>
            <source>input values of average pooling</source>
            <translation>Eingabewerte von Mittelwert-Pooling</translation>
        </message>
        <message>
            <source>output values of average pooling</source>
            <translation>Ausgabewerte von Mittelwert-Pooling</translation>
        </message>
        <message>
            <source>input values of Lp pooling</source>
            <translation>Eingabewerte von Lp-Pooling</translation>
        </message>
        <message>
            <source>output values of Lp pooling</source>
            <translation>Ausgabewerte von Lp-Pooling</translation>
        </message>
        <message>
            <source>values in all windows of 1D and 2D max and average pooling</source>
            <translation>Werte in allen Fenstern von 1D- und 2D-Max- und Mittelwert-Pooling</translation>
        </message>
        <message>
            <source>input values of adaptive average pooling</source>
            <translation>Eingabewerte von adaptivem Mittelwert-Pooling</translation>
        </message>
        <message>
            <source>input values of 2D adaptive average pooling</source>
            <translation>Eingabewerte von adaptivem 2D-Mittelwert-Pooling</translation>
        </message>
        <message>
            <source>sums and divisions of adaptive average pooling</source>
            <translation>Summen und Divisionen von adaptivem Mittelwert-Pooling</translation>
        </message>
        <message>
            <source>input values of adaptive max pooling</source>
            <translation>Eingabewerte von adaptivem Max-Pooling</translation>
        </message>
        <message>
            <source>input values of global average pooling</source>
            <translation>Eingabewerte von globalem Mittelwert-Pooling</translation>
        </message>
        <message>
            <source>output values of upsampling</source>
            <translation>Ausgabewerte von Vergrößerungen</translation>
        </message>
        <message>
            <source>output values of upsampling to the nearest value</source>
            <translation>Ausgabewerte von Vergrößerungen auf den nächsten Wert</translation>
        </message>
        <message>
            <source>output values of 2D upsampling to the nearest value</source>
            <translation>Ausgabewerte von 2D-Vergrößerungen auf den nächsten Wert</translation>
        </message>
        <message>
            <source>spatial axes of upsampling to the nearest value</source>
            <translation>räumliche Achsen von Vergrößerungen auf den nächsten Wert</translation>
        </message>
        <message>
            <source>output values of linear upsampling</source>
            <translation>Ausgabewerte von linearen Vergrößerungen</translation>
        </message>
        <message>
            <source>output values of bilinear upsampling</source>
            <translation>Ausgabewerte von bilinearen Vergrößerungen</translation>
        </message>
        <message>
            <source>output values of bicubic upsampling</source>
            <translation>Ausgabewerte von bikubischen Vergrößerungen</translation>
        </message>
        <message>
            <source>sums and products of feature maps, one a value</source>
            <translation>Summen und Produkte von Merkmalskarten, eine je Wert</translation>
        </message>
        <message>
            <source>output values of averages of feature maps</source>
            <translation>Ausgabewerte von Mittelwerten von Merkmalskarten</translation>
        </message>
        <message>
            <source>parameters of embeddings</source>
            <translation>Parameter von Einbettungen</translation>
        </message>
        <message>
            <source>indices that embeddings look up</source>
            <translation>Indizes, die Einbettungen nachschlagen</translation>
        </message>
        <message>
            <source>MACs, no bias</source>
            <translation>MACs, ohne Bias</translation>
        </message>
        <message>
            <source>Multiply-accumulates of convolutions, fully connected and recurrent layers, attention and matrix products; half of what torch.utils.flop_counter gives, but for LSTMs and fused attention products, which that does not see.</source>
            <translation>Multiply-Accumulate-Operationen von Faltungen, vollständig verbundenen und rekurrenten Schichten, Attention und Matrixprodukten; die Hälfte dessen, was torch.utils.flop_counter ergibt, außer bei LSTMs und verschmolzenen Attention-Produkten, die jener nicht sieht.</translation>
        </message>
        <message>
            <source>MACs with bias</source>
            <translation>MACs mit Bias</translation>
        </message>
        <message>
            <source>Multiply-accumulates, and one more for every output value with a bias.</source>
            <translation>Multiply-Accumulate-Operationen, und eine mehr für jeden Ausgabewert mit Bias.</translation>
        </message>
        <message>
            <source>2 x MAC</source>
            <translation>2 x MAC</translation>
        </message>
        <message>
            <source>A multiplication and an addition for every multiply-accumulate.</source>
            <translation>Eine Multiplikation und eine Addition für jede Multiply-Accumulate-Operation.</translation>
        </message>
        <message>
            <source>2 x MAC + bias</source>
            <translation>2 x MAC + Bias</translation>
        </message>
        <message>
            <source>A multiplication and an addition for every multiply-accumulate, and an addition for every output value with a bias.</source>
            <translation>Eine Multiplikation und eine Addition für jede Multiply-Accumulate-Operation, und eine Addition für jeden Ausgabewert mit Bias.</translation>
        </message>
        <message>
            <source>MACs, norms, adaptive pooling and upsampling (fvcore)</source>
            <translation>MACs, Normen, adaptives Pooling und Vergrößern (fvcore)</translation>
        </message>
        <message>
            <source>FlopCountAnalysis of fvcore 0.1.5.post20221221 in eval mode, which watches operators. It calls a multiply-accumulate one flop, and does not see fused attention products and recurrent layers.</source>
            <translation>FlopCountAnalysis von fvcore 0.1.5.post20221221 im eval-Modus, die Operatoren beobachtet. Sie nennt eine Multiply-Accumulate-Operation einen Flop und sieht verschmolzene Attention-Produkte und rekurrente Schichten nicht.</translation>
        </message>
        <message>
            <source>Parameters times output positions (torchinfo)</source>
            <translation>Parameter mal Ausgabepositionen (torchinfo)</translation>
        </message>
        <message>
            <source>Total mult-adds of torchinfo 1.8.0: every parameter of a convolution at every output position, those of a recurrent layer at every step, every other one once.</source>
            <translation>Total mult-adds von torchinfo 1.8.0: jeder Parameter einer Faltung an jeder Ausgabeposition, die einer rekurrenten Schicht in jedem Schritt, jeder andere einmal.</translation>
        </message>
        <message>
            <source>It takes transposed convolutions over their output, fully connected layers once for all tokens, and attention not at all.</source>
            <translation>Es nimmt transponierte Faltungen über ihre Ausgabe, vollständig verbundene Schichten einmal für alle Tokens, und Attention gar nicht.</translation>
        </message>
        <message>
            <source>MACs over outputs, norms and average pooling (thop)</source>
            <translation>MACs über Ausgaben, Normen und Mittelwert-Pooling (thop)</translation>
        </message>
        <message>
            <source>profile of thop 0.1.1.post2209072238, which watches modules: what a model calls as a function it does not see. Where adaptive pooling does not divide evenly, its own rounding can lose one.</source>
            <translation>profile von thop 0.1.1.post2209072238, das Module beobachtet: was ein Modell als Funktion aufruft, sieht es nicht. Wo adaptives Pooling nicht glatt teilt, kann seine eigene Rundung eines verlieren.</translation>
        </message>
        <message>
            <source>It takes transposed convolutions over their output, and attention not at all.</source>
            <translation>Es nimmt transponierte Faltungen über ihre Ausgabe, und Attention gar nicht.</translation>
        </message>
        <message>
            <source>MACs with bias, norms, activations and pooling (ptflops)</source>
            <translation>MACs mit Bias, Normen, Aktivierungen und Pooling (ptflops)</translation>
        </message>
        <message>
            <source>ptflops 0.7.5 with its pytorch backend, which watches modules and some functions. Where a module calls a function that it counts too, as ReLU and pooling do, it counts both.</source>
            <translation>ptflops 0.7.5 mit seinem pytorch-Backend, das Module und einige Funktionen beobachtet. Wo ein Modul eine Funktion aufruft, die es auch zählt, wie ReLU und Pooling, zählt es beide.</translation>
        </message>
        <message>
            <source>It counts most activations and pooling twice, and the projections of attention within windows not at all.</source>
            <translation>Es zählt die meisten Aktivierungen und Pooling zweimal, und die Projektionen der Attention in Fenstern gar nicht.</translation>
        </message>
        <message>
            <source>MACs with bias (ptflops, aten backend)</source>
            <translation>MACs mit Bias (ptflops, aten-Backend)</translation>
        </message>
        <message>
            <source>ptflops 0.7.5 with its aten backend, which watches operators and does not see fused attention products and LSTMs.</source>
            <translation>ptflops 0.7.5 mit seinem aten-Backend, das Operatoren beobachtet und verschmolzene Attention-Produkte und LSTMs nicht sieht.</translation>
        </message>
        <message>
            <source>2 x MAC, bias, norms, pooling and merges (Keras with TensorFlow's profiler)</source>
            <translation>2 x MAC, Bias, Normen, Pooling und Zusammenführungen (Keras mit dem Profiler von TensorFlow)</translation>
        </message>
        <message>
            <source>The float operations of TensorFlow 2.21.0's profiler for a Keras 3.15.1 model in inference. A convolution with a group for each channel is taken as a depthwise one. Recurrent layers, whose loop it runs once, are left out.</source>
            <translation>Die float operations des Profilers von TensorFlow 2.21.0 für ein Modell von Keras 3.15.1 in der Inferenz. Eine Faltung mit einer Gruppe je Kanal gilt als Depthwise-Faltung. Rekurrente Schichten, deren Schleife er einmal durchläuft, sind weggelassen.</translation>
        </message>
        <message>
            <source>It does not see grouped convolutions, 3D transposed ones, 3D pooling and products of attention, and divides transposed convolutions over their output by their strides.</source>
            <translation>Es sieht gruppierte Faltungen, transponierte 3D-Faltungen, 3D-Pooling und Produkte der Attention nicht und teilt transponierte Faltungen über ihre Ausgabe durch ihre Schrittweiten.</translation>
        </message>
        <message>
            <source>SGD</source>
            <translation>SGD</translation>
        </message>
        <message>
            <source>Gradient descent, which keeps nothing.</source>
            <translation>Gradientenabstieg, der nichts behält.</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>SGD mit Momentum</translation>
        </message>
        <message>
            <source>A velocity for each parameter.</source>
            <translation>Eine Geschwindigkeit je Parameter.</translation>
        </message>
        <message>
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <source>Two moments for each parameter (Kingma and Ba, 2014).</source>
            <translation>Zwei Momente je Parameter (Kingma und Ba, 2014).</translation>
        </message>
        <message>
            <source>AdamW</source>
            <translation>AdamW</translation>
        </message>
        <message>
            <source>Two moments, as Adam keeps them (Loshchilov and Hutter, 2017).</source>
            <translation>Zwei Momente, wie Adam sie behält (Loshchilov und Hutter, 2017).</translation>
        </message>
        <message>
            <source>AdamW, mixed precision</source>
            <translation>AdamW, gemischte Genauigkeit</translation>
        </message>
        <message>
            <source>Parameters and gradients in 16 bits, a float32 copy and two moments: 16 bytes a parameter in all (Rajbhandari et al., ZeRO, 2019).</source>
            <translation>Parameter und Gradienten in 16 Bit, eine Kopie in float32 und zwei Momente: insgesamt 16 Byte je Parameter (Rajbhandari u. a., ZeRO, 2019).</translation>
        </message>
        <message>
            <source>multiply-accumulates of convolutions, but for grouped ones</source>
            <translation>Multiply-Accumulate-Operationen von Faltungen außer gruppierten</translation>
        </message>
        <message>
            <source>multiply-accumulates of convolutions in groups of more than one channel</source>
            <translation>Multiply-Accumulate-Operationen von Faltungen in Gruppen von mehr als einem Kanal</translation>
        </message>
        <message>
            <source>multiply-accumulates of transposed convolutions</source>
            <translation>Multiply-Accumulate-Operationen transponierter Faltungen</translation>
        </message>
        <message>
            <source>multiply-accumulates of fully connected layers</source>
            <translation>Multiply-Accumulate-Operationen vollständig verbundener Schichten</translation>
        </message>
        <message>
            <source>multiply-accumulates of matrix products</source>
            <translation>Multiply-Accumulate-Operationen von Matrixprodukten</translation>
        </message>
        <message>
            <source>multiply-accumulates of attention's projections</source>
            <translation>Multiply-Accumulate-Operationen der Projektionen von Attention</translation>
        </message>
        <message>
            <source>multiply-accumulates of attention's products of queries, keys and values</source>
            <translation>Multiply-Accumulate-Operationen der Produkte von Anfragen, Schlüsseln und Werten</translation>
        </message>
        <message>
            <source>multiply-accumulates of the projections of attention within windows</source>
            <translation>Multiply-Accumulate-Operationen der Projektionen von Attention in Fenstern</translation>
        </message>
        <message>
            <source>multiply-accumulates of the products of attention within windows</source>
            <translation>Multiply-Accumulate-Operationen der Produkte von Attention in Fenstern</translation>
        </message>
        <message>
            <source>multiply-accumulates of GRUs and RNNs</source>
            <translation>Multiply-Accumulate-Operationen von GRUs und RNNs</translation>
        </message>
        <message>
            <source>multiply-accumulates of LSTMs</source>
            <translation>Multiply-Accumulate-Operationen von LSTMs</translation>
        </message>
        <message>
            <source>multiply-accumulates of other layers</source>
            <translation>Multiply-Accumulate-Operationen anderer Schichten</translation>
        </message>
        <message>
            <source>weights of transposed convolutions at every output position, which is wrong</source>
            <translation>Gewichte transponierter Faltungen an jeder Ausgabeposition, was falsch ist</translation>
        </message>
        <message>
            <source>weights of fully connected layers, once for all tokens</source>
            <translation>Gewichte vollständig verbundener Schichten, einmal für alle Tokens</translation>
        </message>
        <message>
            <source>operations of 1D and 2D transposed convolutions: two for each weight at every output position, divided by the strides</source>
            <translation>Operationen transponierter 1D- und 2D-Faltungen: zwei je Gewicht an jeder Ausgabeposition, geteilt durch die Schrittweiten</translation>
        </message>
        <message>
            <source>biases of convolutions, one an output value</source>
            <translation>Bias-Werte von Faltungen, einer je Ausgabewert</translation>
        </message>
        <message>
            <source>biases of fully connected layers, one an output value</source>
            <translation>Bias-Werte vollständig verbundener Schichten, einer je Ausgabewert</translation>
        </message>
        <message>
            <source>biases of fully connected layers, once for all tokens</source>
            <translation>Bias-Werte vollständig verbundener Schichten, einmal für alle Tokens</translation>
        </message>
        <message>
            <source>biases of attention's projections, one a value</source>
            <translation>Bias-Werte der Projektionen von Attention, einer je Wert</translation>
        </message>
        <message>
            <source>output values of attention that has no bias, as if it had one</source>
            <translation>Ausgabewerte von Attention ohne Bias, als hätte sie einen</translation>
        </message>
        <message>
            <source>values of the queries that attention scales</source>
            <translation>Werte der Anfragen, die Attention skaliert</translation>
        </message>
        <message>
            <source>weights that attention's softmax makes</source>
            <translation>Gewichte, die das Softmax der Attention macht</translation>
        </message>
        <message>
            <source>biases of the projections of attention within windows, one a value</source>
            <translation>Bias-Werte der Projektionen von Attention in Fenstern, einer je Wert</translation>
        </message>
        <message>
            <source>weights that the softmax of attention within windows makes</source>
            <translation>Gewichte, die das Softmax der Attention in Fenstern macht</translation>
        </message>
        <message>
            <source>biases of GRUs and RNNs, one a value and step</source>
            <translation>Bias-Werte von GRUs und RNNs, einer je Wert und Schritt</translation>
        </message>
        <message>
            <source>biases of LSTMs, one a value and step</source>
            <translation>Bias-Werte von LSTMs, einer je Wert und Schritt</translation>
        </message>
        <message>
            <source>sums, products and activations of recurrent layers' gates</source>
            <translation>Summen, Produkte und Aktivierungen der Tore rekurrenter Schichten</translation>
        </message>
        <message>
            <source>values of the cell states of LSTMs</source>
            <translation>Werte der Zellzustände von LSTMs</translation>
        </message>
        <message>
            <source>There is no row above whose output could be added: select later rows</source>
            <translation>Es gibt keine Zeile darüber, deren Ausgabe addiert werden könnte: wählen Sie spätere Zeilen</translation>
        </message>
        <message>
            <source>The output of {name} is not known: mend the problem above it first</source>
            <translation>Die Ausgabe von {name} ist nicht bekannt: beheben Sie zuerst das Problem darüber</translation>
        </message>
        <message>
            <source>Nothing makes {after} of {before} for a skip: select rows that keep the number of axes</source>
            <translation>Nichts macht für einen Sprung {after} aus {before}: wählen Sie Zeilen, die die Anzahl der Achsen behalten</translation>
        </message>
        <message>
            <source>No stride of a 1x1 convolution makes {after} of {before}: select rows that keep the size or divide it</source>
            <translation>Keine Schrittweite einer 1x1-Faltung macht {after} aus {before}: wählen Sie Zeilen, die die Größe behalten oder teilen</translation>
        </message>
        <message>
            <source>Every row whose input is known has the same shape in every framework.</source>
            <translation>Jede Zeile, deren Eingabe bekannt ist, hat in jedem Framework dieselbe Form.</translation>
        </message>
        <message>
            <source>Every row has the same shape in every framework.</source>
            <translation>Jede Zeile hat in jedem Framework dieselbe Form.</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', but no row has this name</source>
            <translation>benutzt die Gewichte von '{name}', aber keine Zeile heißt so</translation>
        </message>
        <message>
            <source>uses its own weights, which is said by leaving it empty</source>
            <translation>benutzt die eigenen Gewichte, was durch ein leeres Feld gesagt wird</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', which stands below it in row {named}</source>
            <translation>benutzt die Gewichte von '{name}', das darunter in Zeile {named} steht</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', but a {kind} owns no tensors</source>
            <translation>benutzt die Gewichte von '{name}', aber {kind} hat keine Tensoren</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', which itself cannot use those of '{named}'</source>
            <translation>benutzt die Gewichte von '{name}', das selbst die von '{named}' nicht benutzen kann</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', which owns no tensors</source>
            <translation>benutzt die Gewichte von '{name}', das keine Tensoren hat</translation>
        </message>
        <message>
            <source>it needs no {theirs}, but {name} has {theirs2}</source>
            <translation>es braucht kein {theirs}, aber {name} hat {theirs2}</translation>
        </message>
        <message>
            <source>it would need {mine}, but {name} has no {mine2}</source>
            <translation>es bräuchte {mine}, aber {name} hat kein {mine2}</translation>
        </message>
        <message>
            <source>it would need {mine}, but {name} has {theirs}</source>
            <translation>es bräuchte {mine}, aber {name} hat {theirs}</translation>
        </message>
        <message>
            <source>it would need {mine} as a {mine2}, but {name} has it as a {theirs}</source>
            <translation>es bräuchte {mine} als {mine2}, aber {name} hat es als {theirs}</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Zeile {line}: {reason}</translation>
        </message>
        <message>
            <source>semantics are {words}, not {said}</source>
            <translation>die Bedeutung ist {words}, nicht {said}</translation>
        </message>
        <message>
            <source>these are more than {max_rows} rows, the most there can be</source>
            <translation>das sind mehr als {max_rows} Zeilen, die meisten, die es geben kann</translation>
        </message>
        <message>
            <source>It holds no layers</source>
            <translation>Es enthält keine Schichten</translation>
        </message>
        <message>
            <source>{text} is {times} rows, and one is wanted</source>
            <translation>{text} sind {times} Zeilen, und eine wird gebraucht</translation>
        </message>
        <message>
            <source>{text} has more than {max_part} characters</source>
            <translation>{text} hat mehr als {max_part} Zeichen</translation>
        </message>
        <message>
            <source>a row that is repeated 0 times is none</source>
            <translation>eine Zeile, die 0-mal wiederholt wird, ist keine</translation>
        </message>
        <message>
            <source>{token} is one value too many for {word}</source>
            <translation>{token} ist ein Wert zu viel für {word}</translation>
        </message>
        <message>
            <source>it says {field} twice</source>
            <translation>es sagt {field} zweimal</translation>
        </message>
        <message>
            <source>it says no {field}; write such as {word}</source>
            <translation>es sagt kein {field}; schreiben Sie etwa {word}</translation>
        </message>
        <message>
            <source>{token} says nothing of {kind}</source>
            <translation>{token} sagt nichts über {kind}</translation>
        </message>
        <message>
            <source>Row '{layer}' takes other rows than the one above, which the shorthand cannot say</source>
            <translation>Zeile '{layer}' nimmt andere Zeilen als die darüber, was die Kurzschrift nicht sagen kann</translation>
        </message>
        <message>
            <source>Row '{layer}' is of kind {kind}, which the shorthand has no word for</source>
            <translation>Zeile '{layer}' ist von der Art {kind}, für die die Kurzschrift kein Wort hat</translation>
        </message>
        <message>
            <source>Row '{layer}': the shorthand cannot say its {label}</source>
            <translation>Zeile '{layer}': die Kurzschrift kann {label} nicht sagen</translation>
        </message>
        <message>
            <source>'{value}' is not {words}</source>
            <translation>'{value}' ist nicht {words}</translation>
        </message>
        <message>
            <source>it takes {axes} sizes, not {value}</source>
            <translation>es nimmt {axes} Größen, nicht {value}</translation>
        </message>
        <message>
            <source>'{text}' has more than a padding before and one after</source>
            <translation>'{text}' hat mehr als ein Padding davor und eines danach</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Number of filters: the output channels C_out.</source>
            <translation>Anzahl der Filter: der Ausgangskanäle C_out.</translation>
        </message>
        <message>
            <source>Number of outputs of a fully connected layer.</source>
            <translation>Anzahl der Ausgaben einer vollständig verbundenen Schicht.</translation>
        </message>
        <message>
            <source>Size of the sliding window along each axis, such as 3x3.</source>
            <translation>Größe des gleitenden Fensters entlang jeder Achse, wie 3x3.</translation>
        </message>
        <message>
            <source>Stride</source>
            <translation>Schrittweite</translation>
        </message>
        <message>
            <source>Step of the sliding window along each axis.</source>
            <translation>Schritt des gleitenden Fensters entlang jeder Achse.</translation>
        </message>
        <message>
            <source>Step of the sliding window along each axis; the kernel when left empty.</source>
            <translation>Schritt des gleitenden Fensters entlang jeder Achse; leer, um den Kernel zu nehmen.</translation>
        </message>
        <message>
            <source>Padding</source>
            <translation>Padding</translation>
        </message>
        <message>
            <source>Zeros added on each side of each axis, such as 1, or 0:1 for none before and one after; or same: the output is the input divided by the stride, rounded up.</source>
            <translation>Nullen, die auf jeder Seite jeder Achse dazukommen, wie 1, oder 0:1 für keine davor und eine danach; oder same: die Ausgabe ist die Eingabe geteilt durch die Schrittweite, aufgerundet.</translation>
        </message>
        <message>
            <source>Padding taken away on each side of each axis of the output, such as 1, or 0:1 for none before and one after; or same: the output is the input times the stride.</source>
            <translation>Padding, das auf jeder Seite jeder Achse der Ausgabe wegfällt, wie 1, oder 0:1 für keines davor und eines danach; oder same: die Ausgabe ist die Eingabe mal der Schrittweite.</translation>
        </message>
        <message>
            <source>Padding that the pooling had on each side of each axis.</source>
            <translation>Padding, das das Pooling auf jeder Seite jeder Achse hatte.</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>The framework whose rules its padding and rounding follow; network for the one that the whole network follows.</source>
            <translation>Das Framework, dessen Regeln Padding und Rundung folgen; network für das, dem das ganze Netz folgt.</translation>
        </message>
        <message>
            <source>Dilation</source>
            <translation>Dilatation</translation>
        </message>
        <message>
            <source>Distance between two taps of the kernel along each axis.</source>
            <translation>Abstand zwischen zwei Stellen des Kernels entlang jeder Achse.</translation>
        </message>
        <message>
            <source>Number of groups of channels that are convolved on their own.</source>
            <translation>Anzahl der Gruppen von Kanälen, die für sich gefaltet werden.</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>Bias</translation>
        </message>
        <message>
            <source>Whether one value is added to every output channel.</source>
            <translation>Ob zu jedem Ausgangskanal ein Wert addiert wird.</translation>
        </message>
        <message>
            <source>In place</source>
            <translation>In place</translation>
        </message>
        <message>
            <source>Whether its output takes the place of its (first) input in memory.</source>
            <translation>Ob ihre Ausgabe im Speicher den Platz der (ersten) Eingabe nimmt.</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Eingefroren</translation>
        </message>
        <message>
            <source>Whether training leaves its parameters as they are; where a row uses the weights of another, that one decides.</source>
            <translation>Ob das Training ihre Parameter lässt, wie sie sind; wo eine Zeile die Gewichte einer anderen benutzt, entscheidet jene.</translation>
        </message>
        <message>
            <source>Weights of</source>
            <translation>Gewichte von</translation>
        </message>
        <message>
            <source>Name of a row above whose weights it uses, so that they count once; empty for weights of its own.</source>
            <translation>Name einer Zeile darüber, deren Gewichte sie benutzt, so dass sie einmal zählen; leer für eigene Gewichte.</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>MAC</source>
            <translation>MAC</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>Aktivierungsspeicher</translation>
        </message>
        <message>
            <source>Training memory</source>
            <translation>Speicher im Training</translation>
        </message>
        <message>
            <source>Inference memory</source>
            <translation>Speicher in der Inferenz</translation>
        </message>
        <message>
            <source>{layer} takes the row above it, and there is none</source>
            <translation>{layer} nimmt die Zeile darüber, und es gibt keine</translation>
        </message>
        <message>
            <source>{layer} begins the network and takes no inputs</source>
            <translation>{layer} beginnt das Netz und nimmt keine Eingaben</translation>
        </message>
        <message>
            <source>takes '{name}', but no row has this name</source>
            <translation>nimmt '{name}', aber keine Zeile heißt so</translation>
        </message>
        <message>
            <source>takes its own output</source>
            <translation>nimmt die eigene Ausgabe</translation>
        </message>
        <message>
            <source>takes '{name}', which stands below it in row {source}</source>
            <translation>nimmt '{name}', das darunter in Zeile {source} steht</translation>
        </message>
        <message>
            <source>It owns nothing that is counted.</source>
            <translation>Ihr gehört nichts, was gezählt wird.</translation>
        </message>
        <message>
            <source>values and bytes</source>
            <translation>Werte und Byte</translation>
        </message>
        <message>
            <source>Receptive field</source>
            <translation>Rezeptives Feld</translation>
        </message>
        <message>
            <source>input positions</source>
            <translation>Positionen der Eingabe</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Klassifikation</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Tiefe</translation>
        </message>
        <message>
            <source>Number of layers with weights: 53 has residual blocks.</source>
            <translation>Anzahl der Schichten mit Gewichten: 53 hat residuale Blöcke.</translation>
        </message>
        <message>
            <source>Which of the two networks it is.</source>
            <translation>Welches der beiden Netze es ist.</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Height and width of the picture, a power of 2.</source>
            <translation>Höhe und Breite des Bildes, eine Zweierpotenz.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Channels of the picture.</source>
            <translation>Kanäle des Bildes.</translation>
        </message>
        <message>
            <source>Latent</source>
            <translation>Latent</translation>
        </message>
        <message>
            <source>Random numbers that the generator makes a picture of.</source>
            <translation>Zufallszahlen, aus denen der Generator ein Bild macht.</translation>
        </message>
        <message>
            <source>Resolution: {options} is no power of 2: {size} or {size2} would be</source>
            <translation>Auflösung: {options} ist keine Zweierpotenz: {size} oder {size2} wären es</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Erzeugung</translation>
        </message>
        <message>
            <source>Segmentation</source>
            <translation>Segmentierung</translation>
        </message>
        <message>
            <source>Number of layers with weights.</source>
            <translation>Anzahl der Schichten mit Gewichten.</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Wachstum</translation>
        </message>
        <message>
            <source>Channels that every layer of a block adds.</source>
            <translation>Kanäle, die jede Schicht eines Blocks hinzufügt.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>The plan of its stages: b for the first version, v2_s, v2_m or v2_l for the second.</source>
            <translation>Der Plan der Stufen: b für die erste Version, v2_s, v2_m oder v2_l für die zweite.</translation>
        </message>
        <message>
            <source>What the number of blocks of every stage is multiplied by, rounded up.</source>
            <translation>Womit die Anzahl der Blöcke jeder Stufe multipliziert wird, aufgerundet.</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <source>Rate of the dropout before the classifier.</source>
            <translation>Rate des Dropouts vor dem Klassifikator.</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Number of classes that it tells apart.</source>
            <translation>Anzahl der Klassen, die es unterscheidet.</translation>
        </message>
        <message>
            <source>Height and width of its input, such as 224x224; one number for a square.</source>
            <translation>Höhe und Breite der Eingabe, wie 224x224; eine Zahl für ein Quadrat.</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>What the channels of every layer are multiplied by.</source>
            <translation>Womit die Kanäle jeder Schicht multipliziert werden.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <source>Channels of the first stage; every stage has twice as many as the one before.</source>
            <translation>Kanäle der ersten Stufe; jede Stufe hat doppelt so viele wie die vorige.</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blöcke</translation>
        </message>
        <message>
            <source>Number of blocks of each stage, such as 3x3x9x3.</source>
            <translation>Anzahl der Blöcke jeder Stufe, wie 3x3x9x3.</translation>
        </message>
        <message>
            <source>Path rate</source>
            <translation>Pfadrate</translation>
        </message>
        <message>
            <source>Share of the samples for which the last block is left out while training; earlier blocks have less.</source>
            <translation>Anteil der Beispiele, für die der letzte Block beim Training wegfällt; frühere Blöcke haben weniger.</translation>
        </message>
        <message>
            <source>{variant} has no option '{name}', only {fields}</source>
            <translation>{variant} hat keine Option '{name}', nur {fields}</translation>
        </message>
        <message>
            <source>Auxiliary</source>
            <translation>Hilfszweig</translation>
        </message>
        <message>
            <source>Whether the classifiers are there that only training uses.</source>
            <translation>Ob es die Klassifikatoren gibt, die nur das Training benutzt.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Number of samples of the signal; a second of speech at 8 kHz has 8000.</source>
            <translation>Anzahl der Abtastwerte des Signals; eine Sekunde Sprache bei 8 kHz hat 8000.</translation>
        </message>
        <message>
            <source>Stride of the first window, which reads 80 samples.</source>
            <translation>Schrittweite des ersten Fensters, das 80 Abtastwerte liest.</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signale</translation>
        </message>
        <message>
            <source>Head size</source>
            <translation>Kopfgröße</translation>
        </message>
        <message>
            <source>Channels of a head of attention.</source>
            <translation>Kanäle eines Attention-Kopfes.</translation>
        </message>
        <message>
            <source>Height and width of a window and of a grid of attention.</source>
            <translation>Höhe und Breite eines Fensters und eines Gitters der Attention.</translation>
        </message>
        <message>
            <source>Resolution: windows of {window} do not fill the {sizes} map of stage {stage}: multiples of {multiple} would do</source>
            <translation>Auflösung: Fenster von {window} füllen die Karte {sizes} der Stufe {stage} nicht: Vielfache von {multiple} täten es</translation>
        </message>
        <message>
            <source>Its size: large or small.</source>
            <translation>Seine Größe: large oder small.</translation>
        </message>
        <message>
            <source>{seed} is no seed, 0 to {most_seed} are</source>
            <translation>{seed} ist keine Startzahl, 0 bis {most_seed} sind es</translation>
        </message>
        <message>
            <source>Parameters and multiply-accumulates of convolutions above all.</source>
            <translation>Vor allem Parameter und Multiply-Accumulate-Operationen von Faltungen.</translation>
        </message>
        <message>
            <source>Output sizes</source>
            <translation>Ausgabegrößen</translation>
        </message>
        <message>
            <source>Output sizes above all.</source>
            <translation>Vor allem Ausgabegrößen.</translation>
        </message>
        <message>
            <source>Parameters of convolutions without bias and of what follows them.</source>
            <translation>Parameter von Faltungen ohne Bias und von dem, was ihnen folgt.</translation>
        </message>
        <message>
            <source>Row by row</source>
            <translation>Zeile für Zeile</translation>
        </message>
        <message>
            <source>Every number of a convolution.</source>
            <translation>Jede Zahl einer Faltung.</translation>
        </message>
        <message>
            <source>One convolution</source>
            <translation>Eine Faltung</translation>
        </message>
        <message>
            <source>Every number of one convolution over a small image.</source>
            <translation>Jede Zahl einer Faltung über ein kleines Bild.</translation>
        </message>
        <message>
            <source>A small LeNet</source>
            <translation>Ein kleines LeNet</translation>
        </message>
        <message>
            <source>Convolutions, poolings and fully connected layers one after another.</source>
            <translation>Faltungen, Poolings und vollständig verbundene Schichten nacheinander.</translation>
        </message>
        <message>
            <source>Padding and stride</source>
            <translation>Padding und Schrittweite</translation>
        </message>
        <message>
            <source>Output sizes of windows with padding, stride, dilation and two different sides.</source>
            <translation>Ausgabegrößen von Fenstern mit Padding, Schrittweite, Dilatation und zwei verschiedenen Seiten.</translation>
        </message>
        <message>
            <source>Batch norm</source>
            <translation>Batch-Norm</translation>
        </message>
        <message>
            <source>Convolutions without bias, and what batch norm adds to them.</source>
            <translation>Faltungen ohne Bias, und was die Batch-Norm ihnen hinzufügt.</translation>
        </message>
        <message>
            <source>Groups and depthwise</source>
            <translation>Gruppen und Depthwise</translation>
        </message>
        <message>
            <source>Grouped, depthwise and pointwise convolutions: parameters and multiply-accumulates.</source>
            <translation>Gruppierte, Depthwise- und punktweise Faltungen: Parameter und Multiply-Accumulate-Operationen.</translation>
        </message>
        <message>
            <source>Residual blocks</source>
            <translation>Residuale Blöcke</translation>
        </message>
        <message>
            <source>Blocks with a shortcut, which has a convolution of its own where channels change.</source>
            <translation>Blöcke mit einer Abkürzung, die eine eigene Faltung hat, wo sich Kanäle ändern.</translation>
        </message>
        <message>
            <source>Three dimensions</source>
            <translation>Drei Dimensionen</translation>
        </message>
        <message>
            <source>Convolutions and poolings over volumes or videos.</source>
            <translation>Faltungen und Poolings über Volumen oder Videos.</translation>
        </message>
        <message>
            <source>Number of blocks.</source>
            <translation>Anzahl der Blöcke.</translation>
        </message>
        <message>
            <source>First width</source>
            <translation>Erste Breite</translation>
        </message>
        <message>
            <source>Channels of the first block, before they are rounded.</source>
            <translation>Kanäle des ersten Blocks, bevor sie gerundet werden.</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>Steigung</translation>
        </message>
        <message>
            <source>Channels that every block has more than the one before, before they are rounded.</source>
            <translation>Kanäle, die jeder Block mehr hat als der vorige, bevor sie gerundet werden.</translation>
        </message>
        <message>
            <source>What the channels of a stage are multiplied by in the next one, about.</source>
            <translation>Womit die Kanäle einer Stufe in der nächsten etwa multipliziert werden.</translation>
        </message>
        <message>
            <source>Group width</source>
            <translation>Gruppenbreite</translation>
        </message>
        <message>
            <source>Channels of a group.</source>
            <translation>Kanäle einer Gruppe.</translation>
        </message>
        <message>
            <source>Squeeze</source>
            <translation>Squeeze</translation>
        </message>
        <message>
            <source>Whether every block weighs its channels by squeeze and excitation: RegNet Y.</source>
            <translation>Ob jeder Block seine Kanäle durch Squeeze-and-Excitation gewichtet: RegNet Y.</translation>
        </message>
        <message>
            <source>Number of layers with weights on the longest way.</source>
            <translation>Anzahl der Schichten mit Gewichten auf dem längsten Weg.</translation>
        </message>
        <message>
            <source>Channels of a bottleneck's group where its stage has 64 channels.</source>
            <translation>Kanäle der Gruppe eines Bottlenecks, wo seine Stufe 64 Kanäle hat.</translation>
        </message>
        <message>
            <source>Number of layers with weights: 2 more than a multiple of 6.</source>
            <translation>Anzahl der Schichten mit Gewichten: 2 mehr als ein Vielfaches von 6.</translation>
        </message>
        <message>
            <source>Depth: {options} is not 2 more than a multiple of 6: {below} or {below2} is</source>
            <translation>Tiefe: {options} ist nicht 2 mehr als ein Vielfaches von 6: {below} oder {below2} ist es</translation>
        </message>
        <message>
            <source>{name} would have {field} {field2}, but {max_size} is the most</source>
            <translation>{name} hätte {field} {field2}, aber {max_size} ist das Meiste</translation>
        </message>
        <message>
            <source>Number of layers with weights, without those that weigh.</source>
            <translation>Anzahl der Schichten mit Gewichten, ohne die gewichtenden.</translation>
        </message>
        <message>
            <source>Reduction</source>
            <translation>Verringerung</translation>
        </message>
        <message>
            <source>What the channels are divided by between the two layers that weigh them.</source>
            <translation>Wodurch die Kanäle zwischen den beiden gewichtenden Schichten geteilt werden.</translation>
        </message>
        <message>
            <source>Whether there is a second head on an earlier feature map, which helps to train and is counted in the published numbers.</source>
            <translation>Ob es einen zweiten Kopf auf einer früheren Merkmalskarte gibt, der beim Training hilft und in den veröffentlichten Zahlen gezählt ist.</translation>
        </message>
        <message>
            <source>Number of layers with weights of its ResNet.</source>
            <translation>Anzahl der Schichten mit Gewichten seines ResNet.</translation>
        </message>
        <message>
            <source>Complexity</source>
            <translation>Komplexität</translation>
        </message>
        <message>
            <source>Its published complexity, by which channels go.</source>
            <translation>Seine veröffentlichte Komplexität, nach der die Kanäle gehen.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>The version: 1.1 needs 2.4 times fewer computations.</source>
            <translation>Die Version: 1.1 braucht 2.4-mal weniger Berechnungen.</translation>
        </message>
        <message>
            <source>Heads of the first stage; every stage has twice as many as the one before.</source>
            <translation>Köpfe der ersten Stufe; jede Stufe hat doppelt so viele wie die vorige.</translation>
        </message>
        <message>
            <source>Height and width of a window of attention.</source>
            <translation>Höhe und Breite eines Fensters der Attention.</translation>
        </message>
        <message>
            <source>How many times the sizes are halved, and doubled again.</source>
            <translation>Wie oft die Größen halbiert und wieder verdoppelt werden.</translation>
        </message>
        <message>
            <source>Resolution: {size} cannot be halved {times} times: {step} does not divide it{step2}</source>
            <translation>Auflösung: {size} kann nicht {times}-mal halbiert werden: {step} teilt es nicht{step2}</translation>
        </message>
        <message>
            <source>Depth, height and width of its input, such as 116x132x132; one number for a cube.</source>
            <translation>Tiefe, Höhe und Breite der Eingabe, wie 116x132x132; eine Zahl für einen Würfel.</translation>
        </message>
        <message>
            <source>Resolution: it takes 1 or 3 sizes, not {sizes}</source>
            <translation>Auflösung: sie nimmt 1 oder 3 Größen, nicht {sizes}</translation>
        </message>
        <message>
            <source>Resolution: {sizes} is too small for depth {depth}, whose convolutions are not padded: {least} is the least</source>
            <translation>Auflösung: {sizes} ist zu klein für Tiefe {depth}, deren Faltungen kein Padding haben: {least} ist das Wenigste</translation>
        </message>
        <message>
            <source>Whether a batch norm follows every convolution.</source>
            <translation>Ob jeder Faltung eine Batch-Norm folgt.</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Number of pictures of a clip.</source>
            <translation>Anzahl der Bilder eines Clips.</translation>
        </message>
        <message>
            <source>Convolutions</source>
            <translation>Faltungen</translation>
        </message>
        <message>
            <source>Whether they see time and space at once (3d), only the first stage does (mixed), or each is one over space and one over time (factored).</source>
            <translation>Ob sie Zeit und Raum zugleich sehen (3d), nur die erste Stufe es tut (mixed), oder jede eine über den Raum und eine über die Zeit ist (factored).</translation>
        </message>
        <message>
            <source>Patch</source>
            <translation>Patch</translation>
        </message>
        <message>
            <source>Height and width of a patch of the image.</source>
            <translation>Höhe und Breite eines Patches des Bildes.</translation>
        </message>
        <message>
            <source>Number of layers of the encoder.</source>
            <translation>Anzahl der Schichten des Encoders.</translation>
        </message>
        <message>
            <source>Number of values of a token.</source>
            <translation>Anzahl der Werte eines Tokens.</translation>
        </message>
        <message>
            <source>Resolution: patches of {options} do not fill {size}: {nearest} would do</source>
            <translation>Auflösung: Patches von {options} füllen {size} nicht: {nearest} täte es</translation>
        </message>
        <message>
            <source>cnnparam architecture</source>
            <translation>cnnparam-Architektur</translation>
        </message>
        <message>
            <source>Keras model</source>
            <translation>Keras-Modell</translation>
        </message>
        <message>
            <source>Caffe network</source>
            <translation>Caffe-Netz</translation>
        </message>
        <message>
            <source>Darknet network</source>
            <translation>Darknet-Netz</translation>
        </message>
        <message>
            <source>ONNX model</source>
            <translation>ONNX-Modell</translation>
        </message>
        <message>
            <source>Shorthand or lecture table</source>
            <translation>Kurzschrift oder Vorlesungstabelle</translation>
        </message>
        <message>
            <source>PyTorch export</source>
            <translation>PyTorch-Export</translation>
        </message>
        <message>
            <source>safetensors header</source>
            <translation>safetensors-Kopf</translation>
        </message>
        <message>
            <source>Shorthand</source>
            <translation>Kurzschrift</translation>
        </message>
        <message>
            <source>ONNX model without weights</source>
            <translation>ONNX-Modell ohne Gewichte</translation>
        </message>
        <message>
            <source>PyTorch code</source>
            <translation>PyTorch-Code</translation>
        </message>
        <message>
            <source>Keras code</source>
            <translation>Keras-Code</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>CSV with semicolons</source>
            <translation>CSV mit Semikolons</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>LaTeX</source>
            <translation>LaTeX</translation>
        </message>
        <message>
            <source>Excel spreadsheet</source>
            <translation>Excel-Tabelle</translation>
        </message>
        <message>
            <source>Left out: the workspace of libraries such as cuDNN, fragmentation, what the framework takes for itself, and what the backward pass works with for a moment.</source>
            <translation>Weggelassen: der Arbeitsspeicher von Bibliotheken wie cuDNN, Zerstückelung, was das Framework für sich nimmt, und womit der Rückwärtsgang kurz arbeitet.</translation>
        </message>
    </context>
    <context>
        <name>About</name>
        <message>
            <source>&lt;b&gt;cnnparam {version}&lt;/b&gt;&lt;p&gt;Counts what a convolutional network costs before anyone runs it. Works offline and never contacts anyone.&lt;/p&gt;&lt;p&gt;MIT licence. Built with Qt {qt} (LGPL 3), PySide6, pyqtgraph, numpy and msgspec; their licences come with the program.&lt;/p&gt;</source>
            <translation>&lt;b&gt;cnnparam {version}&lt;/b&gt;&lt;p&gt;Zählt, was ein Faltungsnetz kostet, bevor es jemand laufen lässt. Arbeitet ohne Netzverbindung und nimmt mit niemandem Kontakt auf.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Gebaut mit Qt {qt} (LGPL 3), PySide6, pyqtgraph, numpy und msgspec; deren Lizenzen liegen dem Programm bei.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About cnnparam</source>
            <translation>Über cnnparam</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Layer</source>
            <translation>&amp;Schicht</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>Be&amp;reiche</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Extras</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Neu</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>&amp;Gallery</source>
            <translation>&amp;Galerie</translation>
        </message>
        <message>
            <source>&amp;Browse the gallery…</source>
            <translation>Galerie durch&amp;suchen…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>S&amp;peichern</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Speichern &amp;unter…</translation>
        </message>
        <message>
            <source>&amp;Export report…</source>
            <translation>B&amp;ericht exportieren…</translation>
        </message>
        <message>
            <source>Export ne&amp;twork…</source>
            <translation>Ne&amp;tz exportieren…</translation>
        </message>
        <message>
            <source>Export a table of a &amp;folder…</source>
            <translation>Tabelle eines &amp;Ordners exportieren…</translation>
        </message>
        <message>
            <source>All networks in a folder as one table, a row each</source>
            <translation>Alle Netze eines Ordners als eine Tabelle, je eine Zeile</translation>
        </message>
        <message>
            <source>Save &amp;charts…</source>
            <translation>D&amp;iagramme speichern…</translation>
        </message>
        <message>
            <source>Save &amp;diagram…</source>
            <translation>Netzbi&amp;ld speichern…</translation>
        </message>
        <message>
            <source>Print pre&amp;view…</source>
            <translation>Druck&amp;vorschau…</translation>
        </message>
        <message>
            <source>The report page by page, as it would be printed</source>
            <translation>Der Bericht Seite für Seite, wie er gedruckt würde</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Dru&amp;cken…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>Cu&amp;t rows</source>
            <translation>&amp;Zeilen ausschneiden</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>Fill do&amp;wn</source>
            <translation>Nach &amp;unten ausfüllen</translation>
        </message>
        <message>
            <source>Fill the selected cells with the topmost of their column; names count on</source>
            <translation>Füllt die gewählten Zellen mit der obersten ihrer Spalte; Namen zählen weiter</translation>
        </message>
        <message>
            <source>Fill &amp;series</source>
            <translation>Reihe aus&amp;füllen</translation>
        </message>
        <message>
            <source>Count on from the first selected cell, or the first two: conv1, conv2, conv3</source>
            <translation>Zählt von der ersten gewählten Zelle oder den ersten beiden weiter: conv1, conv2, conv3</translation>
        </message>
        <message>
            <source>Copy c&amp;harts as an image</source>
            <translation>&amp;Diagramme als Bild kopieren</translation>
        </message>
        <message>
            <source>Copy diagram as an i&amp;mage</source>
            <translation>Netz&amp;bild als Bild kopieren</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <source>&amp;Go to row…</source>
            <translation>&amp;Gehe zu Zeile…</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Suchen…</translation>
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation>&amp;Nächster Treffer</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>V&amp;origer Treffer</translation>
        </message>
        <message>
            <source>R&amp;eplace…</source>
            <translation>Erse&amp;tzen…</translation>
        </message>
        <message>
            <source>F&amp;ilter rows…</source>
            <translation>Zeilen f&amp;iltern…</translation>
        </message>
        <message>
            <source>Shows only rows with a text, of a kind, of a block or with a problem</source>
            <translation>Zeigt nur Zeilen mit einem Text, von einer Art, aus einem Block oder mit einem Problem</translation>
        </message>
        <message>
            <source>Next pro&amp;blem</source>
            <translation>Nächstes &amp;Problem</translation>
        </message>
        <message>
            <source>Previous prob&amp;lem</source>
            <translation>&amp;Voriges Problem</translation>
        </message>
        <message>
            <source>Fix this pr&amp;oblem…</source>
            <translation>Dieses Problem be&amp;heben…</translation>
        </message>
        <message>
            <source>What mends the problem of the current row, with what it changes</source>
            <translation>Was das Problem der aktuellen Zeile behebt, und was es ändert</translation>
        </message>
        <message>
            <source>Pa&amp;d and round as</source>
            <translation>Padding und Rundung wie</translation>
        </message>
        <message>
            <source>The framework whose padding and rounding rows follow that name none</source>
            <translation>Das Framework, dessen Padding und Rundung für Zeilen gelten, die keines nennen</translation>
        </message>
        <message>
            <source>&amp;Name of the network…</source>
            <translation>Na&amp;me des Netzes…</translation>
        </message>
        <message>
            <source>&amp;Add layer</source>
            <translation>Neue Sc&amp;hicht</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>&amp;Duplizieren</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <source>&amp;Delete rows</source>
            <translation>Zeilen &amp;löschen</translation>
        </message>
        <message>
            <source>Mo&amp;ve up</source>
            <translation>Nach &amp;oben</translation>
        </message>
        <message>
            <source>Move d&amp;own</source>
            <translation>Nach u&amp;nten</translation>
        </message>
        <message>
            <source>&amp;Group into a block…</source>
            <translation>Zu Block &amp;gruppieren…</translation>
        </message>
        <message>
            <source>Puts the selected rows into a block of their own</source>
            <translation>Fasst die gewählten Zeilen in einem eigenen Block zusammen</translation>
        </message>
        <message>
            <source>Dissolve &amp;block</source>
            <translation>&amp;Block auflösen</translation>
        </message>
        <message>
            <source>The rows of the innermost block then lie in the one around it</source>
            <translation>Die Zeilen des innersten Blocks liegen dann in dem, der ihn umgibt</translation>
        </message>
        <message>
            <source>Re&amp;peat…</source>
            <translation>&amp;Wiederholen…</translation>
        </message>
        <message>
            <source>Copies of the selected rows, one after another, each taking the one before</source>
            <translation>Kopien der gewählten Zeilen nacheinander; jede nimmt die davor</translation>
        </message>
        <message>
            <source>Make re&amp;sidual</source>
            <translation>&amp;Residual machen</translation>
        </message>
        <message>
            <source>Adds what goes into the selected rows to what they give, projected where needed</source>
            <translation>Addiert, was in die gewählten Zeilen geht, zu dem, was sie ergeben, wo nötig mit Projektion</translation>
        </message>
        <message>
            <source>&amp;Insert from the gallery…</source>
            <translation>Aus der Galerie &amp;einfügen…</translation>
        </message>
        <message>
            <source>An architecture or a block of one, below the selected rows</source>
            <translation>Eine Architektur oder ein Block daraus, unter den gewählten Zeilen</translation>
        </message>
        <message>
            <source>&amp;Collapse block</source>
            <translation>Block e&amp;inklappen</translation>
        </message>
        <message>
            <source>One row with the subtotal for the block of the current row, then for that around</source>
            <translation>Eine Zeile mit der Zwischensumme für den Block der aktuellen Zeile, dann für den umgebenden</translation>
        </message>
        <message>
            <source>&amp;Expand block</source>
            <translation>Block auskl&amp;appen</translation>
        </message>
        <message>
            <source>Co&amp;llapse all blocks</source>
            <translation>Alle Blöcke einklappen</translation>
        </message>
        <message>
            <source>E&amp;xpand all blocks</source>
            <translation>Alle Blöcke ausklappen</translation>
        </message>
        <message>
            <source>Group by &amp;block</source>
            <translation>Nach &amp;Blöcken</translation>
        </message>
        <message>
            <source>Subtotals for every block of the network</source>
            <translation>Zwischensummen für jeden Block des Netzes</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Spalten</translation>
        </message>
        <message>
            <source>&amp;Logarithmic chart</source>
            <translation>&amp;Logarithmisches Diagramm</translation>
        </message>
        <message>
            <source>Charts as a table</source>
            <translation>Diagramme als Tabelle</translation>
        </message>
        <message>
            <source>The exact figures of the charts, row by row, to read, hear or copy</source>
            <translation>Die genauen Zahlen der Diagramme, Zeile für Zeile, zum Lesen, Hören oder Kopieren</translation>
        </message>
        <message>
            <source>&amp;Zoom in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>&amp;Verkleinern</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation>&amp;Normale Größe</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>Te&amp;xtgröße</translation>
        </message>
        <message>
            <source>The size of all texts, from 80 to 250 % of the system's</source>
            <translation>Die Größe aller Texte, von 80 bis 250 % der des Systems</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>Present in f&amp;ull screen</source>
            <translation>Vorführen im Vollbil&amp;d</translation>
        </message>
        <message>
            <source>The table and one chart in large texts; Esc leaves</source>
            <translation>Die Tabelle und ein Diagramm in großer Schrift; Esc beendet</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>T&amp;hema</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Spra&amp;che</translation>
        </message>
        <message>
            <source>&amp;Practise…</source>
            <translation>&amp;Üben…</translation>
        </message>
        <message>
            <source>Blank cells of a table to fill in, from any network</source>
            <translation>Leere Zellen einer Tabelle zum Ausfüllen, aus jedem Netz</translation>
        </message>
        <message>
            <source>Save &amp;worksheet and answer key…</source>
            <translation>Arbeitsblatt mit &amp;Lösung speichern…</translation>
        </message>
        <message>
            <source>An exercise on paper: of the one that is open, else of one that you choose</source>
            <translation>Eine Übung auf Papier: die offene, sonst eine, die Sie wählen</translation>
        </message>
        <message>
            <source>&amp;Compare with</source>
            <translation>&amp;Vergleichen mit</translation>
        </message>
        <message>
            <source>Another network beside the open one, with the difference of every count</source>
            <translation>Ein anderes Netz neben dem offenen, mit dem Unterschied jeder Zahl</translation>
        </message>
        <message>
            <source>&amp;Next difference</source>
            <translation>&amp;Nächster Unterschied</translation>
        </message>
        <message>
            <source>P&amp;revious difference</source>
            <translation>V&amp;origer Unterschied</translation>
        </message>
        <message>
            <source>&amp;Hint</source>
            <translation>&amp;Hinweis</translation>
        </message>
        <message>
            <source>The formula of the current question, then the numbers in it</source>
            <translation>Die Formel der aktuellen Frage, dann die Zahlen darin</translation>
        </message>
        <message>
            <source>&amp;Show the working</source>
            <translation>&amp;Rechenweg zeigen</translation>
        </message>
        <message>
            <source>How the current question is worked out; its answer then stays as it is</source>
            <translation>Wie die aktuelle Frage gerechnet wird; die Antwort bleibt dann, wie sie ist</translation>
        </message>
        <message>
            <source>&amp;Finish and show the score</source>
            <translation>&amp;Abschließen und Ergebnis zeigen</translation>
        </message>
        <message>
            <source>&amp;Leave practising</source>
            <translation>Üben verla&amp;ssen</translation>
        </message>
        <message>
            <source>Go to the me&amp;ssage</source>
            <translation>Zur &amp;Meldung gehen</translation>
        </message>
        <message>
            <source>Gives the keyboard to the message above the table</source>
            <translation>Gibt der Meldung über der Tabelle die Tastatur</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>&amp;Befehl suchen…</translation>
        </message>
        <message>
            <source>Any entry of the menus, by typing some of its name</source>
            <translation>Jeder Eintrag der Menüs, indem Sie einen Teil seines Namens tippen</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;About cnnparam</source>
            <translation>&amp;Über cnnparam</translation>
        </message>
        <message>
            <source>More tools</source>
            <translation>Weitere Werkzeuge</translation>
        </message>
        <message>
            <source>C&amp;harts</source>
            <translation>Diagramm&amp;e</translation>
        </message>
        <message>
            <source>&amp;Problems</source>
            <translation>&amp;Probleme</translation>
        </message>
        <message>
            <source>&amp;Framework differences</source>
            <translation>&amp;Framework-Unterschiede</translation>
        </message>
        <message>
            <source>The rows that have another shape in another framework</source>
            <translation>Die Zeilen, die in einem anderen Framework eine andere Form haben</translation>
        </message>
        <message>
            <source>&amp;Memory</source>
            <translation>Speiche&amp;r</translation>
        </message>
        <message>
            <source>What training and inference take, and what batch fits</source>
            <translation>Was Training und Inferenz brauchen, und welcher Batch hineinpasst</translation>
        </message>
        <message>
            <source>Op&amp;erations</source>
            <translation>&amp;Operationen</translation>
        </message>
        <message>
            <source>What other tools count, and the bridge from one to another</source>
            <translation>Was andere Werkzeuge zählen, und die Brücke vom einen zum anderen</translation>
        </message>
        <message>
            <source>&amp;Working</source>
            <translation>Rechen&amp;weg</translation>
        </message>
        <message>
            <source>How the selected number is worked out, and where yours went wrong</source>
            <translation>Wie die gewählte Zahl gerechnet wird, und wo Ihre falsch abgebogen ist</translation>
        </message>
        <message>
            <source>Chec&amp;k a table</source>
            <translation>&amp;Tabelle prüfen</translation>
        </message>
        <message>
            <source>A published table against the network, cell by cell</source>
            <translation>Eine veröffentlichte Tabelle gegen das Netz, Zelle für Zelle</translation>
        </message>
        <message>
            <source>Comp&amp;arison</source>
            <translation>Vergle&amp;ich</translation>
        </message>
        <message>
            <source>The open network beside another one, row by row</source>
            <translation>Das offene Netz neben einem anderen, Zeile für Zeile</translation>
        </message>
        <message>
            <source>What &amp;if</source>
            <translation>Was w&amp;äre wenn</translation>
        </message>
        <message>
            <source>The totals at other widths, depths and resolutions, and what fits a budget</source>
            <translation>Die Summen bei anderen Breiten, Tiefen und Auflösungen, und was in ein Budget passt</translation>
        </message>
        <message>
            <source>Inspecto&amp;r</source>
            <translation>Inspe&amp;ktor</translation>
        </message>
        <message>
            <source>Every field of the selected rows, set in all at once</source>
            <translation>Jedes Feld der gewählten Zeilen, in allen zugleich gesetzt</translation>
        </message>
        <message>
            <source>&amp;Diagram</source>
            <translation>Net&amp;zbild</translation>
        </message>
        <message>
            <source>The network as a picture: boxes, or a graph with branches</source>
            <translation>Das Netz als Bild: Kästen, oder ein Graph mit Zweigen</translation>
        </message>
        <message>
            <source>Histor&amp;y</source>
            <translation>Verla&amp;uf</translation>
        </message>
        <message>
            <source>Every step that can be undone; a click goes there</source>
            <translation>Jeder Schritt, der rückgängig gemacht werden kann; ein Klick geht dorthin</translation>
        </message>
    </context>
    <context>
        <name>Architectures</name>
        <message>
            <source>Two convolutions with 16 and 32 filters, each with batch norm, and a fully connected layer: 13,440 parameters, which is right and includes the two batch norms. The 128 inputs of the fully connected layer are given and do not follow from the layers above, so they stand in an Input row of their own. The text gives no input size; a 32x32 image with 3 channels is assumed here, and the parameters do not depend on it.</source>
            <translation>Zwei Faltungen mit 16 und 32 Filtern, jede mit Batch-Norm, und eine vollständig verbundene Schicht: 13.440 Parameter, was richtig ist und die beiden Batch-Normen einschließt. Die 128 Eingänge der vollständig verbundenen Schicht sind gegeben und folgen nicht aus den Schichten darüber, deshalb stehen sie in einer eigenen Input-Zeile. Der Text gibt keine Eingabegröße an; hier ist ein Bild von 32x32 mit 3 Kanälen angenommen, und die Parameter hängen nicht davon ab.</translation>
        </message>
        <message>
            <source>Two convolutions with 16 and 32 filters, each with batch norm, and a fully connected layer: 23,520 parameters, which is right and includes the two batch norms. The 128 inputs of the fully connected layer are given and do not follow from the layers above, so they stand in an Input row of their own. The text gives no input size; a 16x32x32 volume with 3 channels is assumed here, and the parameters do not depend on it.</source>
            <translation>Zwei Faltungen mit 16 und 32 Filtern, jede mit Batch-Norm, und eine vollständig verbundene Schicht: 23.520 Parameter, was richtig ist und die beiden Batch-Normen einschließt. Die 128 Eingänge der vollständig verbundenen Schicht sind gegeben und folgen nicht aus den Schichten darüber, deshalb stehen sie in einer eigenen Input-Zeile. Der Text gibt keine Eingabegröße an; hier ist ein Volumen von 16x32x32 mit 3 Kanälen angenommen, und die Parameter hängen nicht davon ab.</translation>
        </message>
        <message>
            <source>A small network on a colour image of 32x32; the row softmax is the fully connected layer of 10 units before the softmax. The article counts 208, 416, 48,001, 10,081 and 841 parameters, and all five are wrong: its convolutions leave out the input channels and its dense layers have one bias in all. Right are 608, 3,216, 48,120, 10,164 and 850.</source>
            <translation>Ein kleines Netz auf einem Farbbild von 32x32; die Zeile softmax ist die vollständig verbundene Schicht von 10 Einheiten vor dem Softmax. Der Artikel zählt 208, 416, 48.001, 10.081 und 841 Parameter, und alle fünf sind falsch: seine Faltungen lassen die Eingangskanäle weg, und seine vollständig verbundenen Schichten haben insgesamt einen Bias. Richtig sind 608, 3.216, 48.120, 10.164 und 850.</translation>
        </message>
        <message>
            <source>The 22 rows of the lecture table: activations and dropout are left out, they have no parameters. The table's weights are right and leave out the biases (138,344,128; with biases 138,357,544). Its total memory of 24M * 4 bytes ~= 93MB is not what its own rows add up to: that is 15,237,608 values, 60.95 MB or 58.13 MiB.</source>
            <translation>Die 22 Zeilen der Vorlesungstabelle: Aktivierungen und Dropout sind weggelassen, sie haben keine Parameter. Die Gewichte der Tabelle sind richtig und lassen die Bias-Werte weg (138.344.128; mit Bias-Werten 138.357.544). Ihr gesamter Speicher von 24M * 4 bytes ~= 93MB ist nicht die Summe ihrer eigenen Zeilen: das sind 15.237.608 Werte, 60,95 MB oder 58,13 MiB.</translation>
        </message>
        <message>
            <source>The network that won ImageNet's contest of 2012, here with one tower.</source>
            <translation>Das Netz, das 2012 den Wettbewerb von ImageNet gewann, hier mit einem Turm.</translation>
        </message>
        <message>
            <source>Eight convolutions of 3x3x3 over clips of 16 frames, and three fully connected layers.</source>
            <translation>Acht Faltungen von 3x3x3 über Clips von 16 Bildern, und drei vollständig verbundene Schichten.</translation>
        </message>
        <message>
            <source>Depthwise 7x7 convolutions, layer normalisation and few activations, as in transformers for images.</source>
            <translation>Depthwise-Faltungen von 7x7, Schicht-Normalisierung und wenige Aktivierungen, wie in Transformern für Bilder.</translation>
        </message>
        <message>
            <source>A backbone of YOLO, trained on ImageNet.</source>
            <translation>Ein Rückgrat von YOLO, auf ImageNet trainiert.</translation>
        </message>
        <message>
            <source>Convolutions of 3x3 and 1x1 by turns, with a pooling between its stages.</source>
            <translation>Faltungen von 3x3 und 1x1 im Wechsel, mit einem Pooling zwischen den Stufen.</translation>
        </message>
        <message>
            <source>Residual blocks of a 1x1 and a 3x3 convolution, and strides in place of pooling.</source>
            <translation>Residuale Blöcke aus einer 1x1- und einer 3x3-Faltung, und Schrittweiten statt Pooling.</translation>
        </message>
        <message>
            <source>Two networks that train each other: one makes pictures, one tells them from real ones.</source>
            <translation>Zwei Netze, die einander trainieren: eines macht Bilder, eines unterscheidet sie von echten.</translation>
        </message>
        <message>
            <source>It makes a picture of random numbers.</source>
            <translation>Es macht aus Zufallszahlen ein Bild.</translation>
        </message>
        <message>
            <source>It says how likely a picture is a real one.</source>
            <translation>Es sagt, wie wahrscheinlich ein Bild ein echtes ist.</translation>
        </message>
        <message>
            <source>A ResNet without its classifier, then convolutions of several dilations and the mean of the whole feature map side by side, and that enlarged to the input.</source>
            <translation>Ein ResNet ohne seinen Klassifikator, dann Faltungen mehrerer Dilatationen und der Mittelwert der ganzen Merkmalskarte nebeneinander, und das auf die Eingabe vergrößert.</translation>
        </message>
        <message>
            <source>A MobileNet V3 without its classifier, and the head of DeepLabV3.</source>
            <translation>Ein MobileNet V3 ohne seinen Klassifikator, und der Kopf von DeepLabV3.</translation>
        </message>
        <message>
            <source>Every layer of a block takes what all layers before it in the block gave.</source>
            <translation>Jede Schicht eines Blocks nimmt, was alle Schichten vor ihr im Block ergaben.</translation>
        </message>
        <message>
            <source>Width, depth and resolution grow together.</source>
            <translation>Breite, Tiefe und Auflösung wachsen gemeinsam.</translation>
        </message>
        <message>
            <source>A ResNet without its classifier, a head of two convolutions on its last feature map, and that enlarged to the input.</source>
            <translation>Ein ResNet ohne seinen Klassifikator, ein Kopf aus zwei Faltungen auf seiner letzten Merkmalskarte, und das auf die Eingabe vergrößert.</translation>
        </message>
        <message>
            <source>Inception modules of four branches side by side.</source>
            <translation>Inception-Module aus vier Zweigen nebeneinander.</translation>
        </message>
        <message>
            <source>Large kernels taken apart into smaller and flatter ones.</source>
            <translation>Große Kernel, in kleinere und flachere zerlegt.</translation>
        </message>
        <message>
            <source>With the auxiliary classifier that only training uses, as its published count has it.</source>
            <translation>Mit dem Hilfsklassifikator, den nur das Training benutzt, wie die veröffentlichte Zahl ihn hat.</translation>
        </message>
        <message>
            <source>Two convolutions and one fully connected layer that read handwritten digits.</source>
            <translation>Zwei Faltungen und eine vollständig verbundene Schicht, die handgeschriebene Ziffern lesen.</translation>
        </message>
        <message>
            <source>The network that read handwritten digits, in its modern form of 61,706 parameters. The paper's own network has 60,000: its second convolution sees only some of the input maps, its pooling layers have a learned factor and offset, and its output layer measures distances.</source>
            <translation>Das Netz, das handgeschriebene Ziffern las, in seiner heutigen Form von 61.706 Parametern. Das Netz der Veröffentlichung selbst hat 60.000: seine zweite Faltung sieht nur einige der Eingangskarten, seine Pooling-Schichten haben einen gelernten Faktor und eine Verschiebung, und seine Ausgabeschicht misst Abstände.</translation>
        </message>
        <message>
            <source>A MobileNet V3 without its classifier; its last feature map, weighed by its own mean, and an earlier one give the classes together.</source>
            <translation>Ein MobileNet V3 ohne seinen Klassifikator; seine letzte Merkmalskarte, mit ihrem eigenen Mittelwert gewichtet, und eine frühere ergeben zusammen die Klassen.</translation>
        </message>
        <message>
            <source>Four 1D convolutions over the samples of a sound, the first of which reads 80 of them at a time. In the size of the tutorial, with 32 channels; the paper's has 128.</source>
            <translation>Vier 1D-Faltungen über die Abtastwerte eines Klangs, von denen die erste 80 auf einmal liest. In der Größe der Anleitung, mit 32 Kanälen; die der Veröffentlichung hat 128.</translation>
        </message>
        <message>
            <source>Every block convolves, attends within windows, and attends on a grid over the whole map.</source>
            <translation>Jeder Block faltet, achtet in Fenstern und achtet auf einem Gitter über die ganze Karte.</translation>
        </message>
        <message>
            <source>Inverted residuals, found by search for phones.</source>
            <translation>Umgekehrte residuale Blöcke, durch Suche für Telefone gefunden.</translation>
        </message>
        <message>
            <source>Depthwise and pointwise convolutions by turns. The paper gives 4.2 million parameters; Keras counts 4,253,864, its running statistics included.</source>
            <translation>Depthwise- und punktweise Faltungen im Wechsel. Die Veröffentlichung nennt 4,2 Millionen Parameter; Keras zählt 4.253.864, seine laufende Statistik eingeschlossen.</translation>
        </message>
        <message>
            <source>Inverted residuals: thin ends, and a depthwise convolution on many channels between.</source>
            <translation>Umgekehrte residuale Blöcke: dünne Enden, und dazwischen eine Depthwise-Faltung auf vielen Kanälen.</translation>
        </message>
        <message>
            <source>Inverted residuals with squeeze and excitation, found by search.</source>
            <translation>Umgekehrte residuale Blöcke mit Squeeze-and-Excitation, durch Suche gefunden.</translation>
        </message>
        <message>
            <source>Convolutions of 1x1 after each larger one, and no fully connected layer, for CIFAR-10. Later papers give it 0.97 million parameters.</source>
            <translation>Faltungen von 1x1 nach jeder größeren, und keine vollständig verbundene Schicht, für CIFAR-10. Spätere Veröffentlichungen nennen 0,97 Millionen Parameter.</translation>
        </message>
        <message>
            <source>The widths of its blocks follow one line; Y is X with squeeze and excitation.</source>
            <translation>Die Breiten seiner Blöcke folgen einer Geraden; Y ist X mit Squeeze-and-Excitation.</translation>
        </message>
        <message>
            <source>Residual blocks add their input to what they make of it.</source>
            <translation>Residuale Blöcke addieren ihre Eingabe zu dem, was sie daraus machen.</translation>
        </message>
        <message>
            <source>Its 3x3 convolutions have 32 groups of 4 channels and more (Xie et al., 2016).</source>
            <translation>Seine 3x3-Faltungen haben 32 Gruppen von 4 Kanälen und mehr (Xie u. a., 2016).</translation>
        </message>
        <message>
            <source>Its 3x3 convolutions have 32 groups of 8 channels and more (Xie et al., 2016).</source>
            <translation>Seine 3x3-Faltungen haben 32 Gruppen von 8 Kanälen und mehr (Xie u. a., 2016).</translation>
        </message>
        <message>
            <source>Its 3x3 convolutions have 64 groups of 4 channels and more (Xie et al., 2016).</source>
            <translation>Seine 3x3-Faltungen haben 64 Gruppen von 4 Kanälen und mehr (Xie u. a., 2016).</translation>
        </message>
        <message>
            <source>Its bottlenecks are twice as wide inside (Zagoruyko and Komodakis, 2016).</source>
            <translation>Seine Bottlenecks sind innen doppelt so breit (Zagoruyko und Komodakis, 2016).</translation>
        </message>
        <message>
            <source>A residual network for 32x32 with shortcuts that have no parameters.</source>
            <translation>Ein residuales Netz für 32x32 mit Abkürzungen ohne Parameter.</translation>
        </message>
        <message>
            <source>The paper gives it {rounded} million parameters.</source>
            <translation>Die Veröffentlichung nennt {rounded} Millionen Parameter.</translation>
        </message>
        <message>
            <source>GoogLeNet over clips, for Kinetics-400; each of its convolutions is one over space, then one over time.</source>
            <translation>GoogLeNet über Clips, für Kinetics-400; jede seiner Faltungen ist eine über den Raum, dann eine über die Zeit.</translation>
        </message>
        <message>
            <source>A residual network whose blocks multiply every channel by a weight that two small layers make of the means of all channels.</source>
            <translation>Ein residuales Netz, dessen Blöcke jeden Kanal mit einem Gewicht multiplizieren, das zwei kleine Schichten aus den Mittelwerten aller Kanäle machen.</translation>
        </message>
        <message>
            <source>Half of the channels pass a block by, and the halves are mixed after it.</source>
            <translation>Die Hälfte der Kanäle geht an einem Block vorbei, und die Hälften werden danach gemischt.</translation>
        </message>
        <message>
            <source>Fire modules squeeze the channels before they expand them again.</source>
            <translation>Fire-Module pressen die Kanäle zusammen, bevor sie sie wieder ausweiten.</translation>
        </message>
        <message>
            <source>Tokens attend to each other within windows, which are shifted in every second block.</source>
            <translation>Tokens achten in Fenstern aufeinander, die in jedem zweiten Block verschoben sind.</translation>
        </message>
        <message>
            <source>It halves the sizes several times and doubles them again, and joins what it had on the way down to what comes up.</source>
            <translation>Es halbiert die Größen mehrmals und verdoppelt sie wieder, und verbindet, was es auf dem Weg hinab hatte, mit dem, was heraufkommt.</translation>
        </message>
        <message>
            <source>Four levels with batch norm and 32 channels at the top, for 2 classes on 256x256. The paper's network begins with 64 channels, has no batch norm and does not pad its convolutions, so that its output is smaller than its input.</source>
            <translation>Vier Ebenen mit Batch-Norm und oben 32 Kanälen, für 2 Klassen auf 256x256. Das Netz der Veröffentlichung beginnt mit 64 Kanälen, hat keine Batch-Norm und kein Padding, so dass seine Ausgabe kleiner ist als seine Eingabe.</translation>
        </message>
        <message>
            <source>A U-Net over volumes with convolutions that are not padded. The published count leaves out the factors and offsets of the batch norms and the biases of the up-convolutions, and so do these rows.</source>
            <translation>Ein U-Net über Volumen mit Faltungen ohne Padding. Die veröffentlichte Zahl lässt die Faktoren und Verschiebungen der Batch-Normen und die Bias-Werte der Aufwärtsfaltungen weg, und diese Zeilen auch.</translation>
        </message>
        <message>
            <source>Stages of 3x3 convolutions with a pooling behind each.</source>
            <translation>Stufen von 3x3-Faltungen mit einem Pooling hinter jeder.</translation>
        </message>
        <message>
            <source>A ResNet-18 over clips, for Kinetics-400.</source>
            <translation>Ein ResNet-18 über Clips, für Kinetics-400.</translation>
        </message>
        <message>
            <source>All its convolutions see time and space at once.</source>
            <translation>Alle seine Faltungen sehen Zeit und Raum zugleich.</translation>
        </message>
        <message>
            <source>Only the convolutions of its first stage see time.</source>
            <translation>Nur die Faltungen seiner ersten Stufe sehen die Zeit.</translation>
        </message>
        <message>
            <source>Each convolution is one over space, then one over time.</source>
            <translation>Jede Faltung ist eine über den Raum, dann eine über die Zeit.</translation>
        </message>
        <message>
            <source>Patches of the image are tokens, as words are, and attend to each other.</source>
            <translation>Patches des Bildes sind Tokens, wie Wörter, und achten aufeinander.</translation>
        </message>
        <message>
            <source>Inception taken to its end: every convolution is one over space for each channel, then one over the channels. Keras counts 22,910,480, its running statistics included.</source>
            <translation>Inception zu Ende gedacht: jede Faltung ist eine über den Raum für jeden Kanal, dann eine über die Kanäle. Keras zählt 22.910.480, seine laufende Statistik eingeschlossen.</translation>
        </message>
        <message>
            <source>AlexNet on one processor with a first window of 7x7 and stride 2 in place of 11x11 and 4. The paper gives no count.</source>
            <translation>AlexNet auf einem Prozessor mit einem ersten Fenster von 7x7 und Schrittweite 2 statt 11x11 und 4. Die Veröffentlichung nennt keine Zahl.</translation>
        </message>
    </context>
    <context>
        <name>AskStrip</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>BeginDialog</name>
        <message>
            <source>Each answer at once</source>
            <translation>Jede Antwort sofort</translation>
        </message>
        <message>
            <source>All answers at the end</source>
            <translation>Alle Antworten am Ende</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>The &amp;open network, {name}</source>
            <translation>Das &amp;offene Netz, {name}</translation>
        </message>
        <message>
            <source>A &amp;generated network:</source>
            <translation>Ein &amp;erzeugtes Netz:</translation>
        </message>
        <message>
            <source>Level of the generated network</source>
            <translation>Stufe des erzeugten Netzes</translation>
        </message>
        <message>
            <source>Blank cells</source>
            <translation>Leere Zellen</translation>
        </message>
        <message>
            <source>&amp;Totals</source>
            <translation>&amp;Summen</translation>
        </message>
        <message>
            <source>The same share of each</source>
            <translation>Von jedem der gleiche Anteil</translation>
        </message>
        <message>
            <source>{mix}: {help}</source>
            <translation>{mix}: {help}</translation>
        </message>
        <message>
            <source>Anothe&amp;r one</source>
            <translation>Ein ande&amp;res</translation>
        </message>
        <message>
            <source>The exercise of the next seed</source>
            <translation>Die Übung mit der nächsten Startzahl</translation>
        </message>
        <message>
            <source>&amp;Mix:</source>
            <translation>&amp;Mischung:</translation>
        </message>
        <message>
            <source>&amp;Questions at most:</source>
            <translation>&amp;Fragen höchstens:</translation>
        </message>
        <message>
            <source>S&amp;eed:</source>
            <translation>Star&amp;tzahl:</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>the name of the network</source>
            <translation>der Name des Netzes</translation>
        </message>
        <message>
            <source>&amp;Hints, and the working of an answer that is wrong</source>
            <translation>&amp;Hinweise, und der Rechenweg einer falschen Antwort</translation>
        </message>
        <message>
            <source>T&amp;itle:</source>
            <translation>T&amp;itel:</translation>
        </message>
        <message>
            <source>&amp;Check:</source>
            <translation>&amp;Prüfen:</translation>
        </message>
        <message>
            <source>&amp;Start practising</source>
            <translation>Ü&amp;bung beginnen</translation>
        </message>
        <message>
            <source>Sa&amp;ve exercise…</source>
            <translation>Übung s&amp;peichern…</translation>
        </message>
        <message>
            <source>Save &amp;worksheet…</source>
            <translation>Ar&amp;beitsblatt speichern…</translation>
        </message>
        <message>
            <source>A PDF to print, and its answer key beside it</source>
            <translation>Ein PDF zum Drucken, mit der Lösung daneben</translation>
        </message>
        <message>
            <source>Ope&amp;n exercise…</source>
            <translation>Übung ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>the open network</source>
            <translation>dem offenen Netz</translation>
        </message>
        <message>
            <source>{questions} about {network}</source>
            <translation>{questions} zu {network}</translation>
        </message>
        <message>
            <source>Nothing can be asked of this choice: choose more that is blank.</source>
            <translation>Bei dieser Wahl kann nichts gefragt werden: lassen Sie mehr Zellen leer.</translation>
        </message>
        <message>
            <source>One question</source>
            <translation>Eine Frage</translation>
        </message>
        <message>
            <source>{number} questions</source>
            <translation>{number} Fragen</translation>
        </message>
    </context>
    <context>
        <name>BlockActions</name>
        <message>
            <source>Parts with a dot between are blocks in blocks, such as layer1.0</source>
            <translation>Teile mit einem Punkt dazwischen sind Blöcke in Blöcken, wie layer1.0</translation>
        </message>
        <message>
            <source>A block inside of {block}</source>
            <translation>Ein Block in {block}</translation>
        </message>
        <message>
            <source>&amp;Block of the row:</source>
            <translation>&amp;Block der Zeile:</translation>
        </message>
        <message>
            <source>&amp;Block of {number} rows:</source>
            <translation>&amp;Block der {number} Zeilen:</translation>
        </message>
        <message>
            <source>Group into {block}</source>
            <translation>Zu {block} gruppieren</translation>
        </message>
        <message>
            <source>Dissolve {block}</source>
            <translation>{block} auflösen</translation>
        </message>
        <message>
            <source>&amp;Times that the row stands there:</source>
            <translation>&amp;So oft steht die Zeile da:</translation>
        </message>
        <message>
            <source>&amp;Times that the {number} rows stand there:</source>
            <translation>&amp;So oft stehen die {number} Zeilen da:</translation>
        </message>
        <message>
            <source>One after another, each taking the one before</source>
            <translation>Nacheinander; jede nimmt die davor</translation>
        </message>
        <message>
            <source>Repeat row</source>
            <translation>Zeile wiederholen</translation>
        </message>
        <message>
            <source>Repeat {number} rows</source>
            <translation>{number} Zeilen wiederholen</translation>
        </message>
        <message>
            <source>Make row residual</source>
            <translation>Zeile residual machen</translation>
        </message>
        <message>
            <source>Make rows residual</source>
            <translation>Zeilen residual machen</translation>
        </message>
        <message>
            <source>1 row added</source>
            <translation>1 Zeile dazu</translation>
        </message>
        <message>
            <source>{number} rows added</source>
            <translation>{number} Zeilen dazu</translation>
        </message>
        <message>
            <source>1 of the new rows has a problem</source>
            <translation>1 der neuen Zeilen hat ein Problem</translation>
        </message>
        <message>
            <source>{number} of the new rows have problems</source>
            <translation>{number} der neuen Zeilen haben Probleme</translation>
        </message>
        <message>
            <source>Insert {part}</source>
            <translation>{part} einfügen</translation>
        </message>
    </context>
    <context>
        <name>BlockTree</name>
        <message>
            <source>Layers by block</source>
            <translation>Schichten nach Block</translation>
        </message>
    </context>
    <context>
        <name>Blocks</name>
        <message>
            <source>Block or layer</source>
            <translation>Block oder Schicht</translation>
        </message>
        <message>
            <source>Layers, kind</source>
            <translation>Schichten, Art</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Bias-Werte</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation>Speicher (Byte)</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Shared with {name}, counted there once</source>
            <translation>Geteilt mit {name}, dort einmal gezählt</translation>
        </message>
    </context>
    <context>
        <name>CellActions</name>
        <message>
            <source>1 cell copied</source>
            <translation>1 Zelle kopiert</translation>
        </message>
        <message>
            <source>{number} cells copied</source>
            <translation>{number} Zellen kopiert</translation>
        </message>
        <message>
            <source>Paste a cell</source>
            <translation>Eine Zelle einfügen</translation>
        </message>
        <message>
            <source>Paste {number} cells</source>
            <translation>{number} Zellen einfügen</translation>
        </message>
        <message>
            <source>It is counted, and not edited</source>
            <translation>Sie wird gezählt und nicht bearbeitet</translation>
        </message>
        <message>
            <source>There are no columns for what stands further right</source>
            <translation>Für das, was weiter rechts steht, gibt es keine Spalten</translation>
        </message>
        <message>
            <source>None of the selected cells can be edited</source>
            <translation>Keine der gewählten Zellen kann bearbeitet werden</translation>
        </message>
        <message>
            <source>Fill a cell</source>
            <translation>Eine Zelle füllen</translation>
        </message>
        <message>
            <source>Fill {number} cells</source>
            <translation>{number} Zellen füllen</translation>
        </message>
    </context>
    <context>
        <name>CellFilling</name>
        <message>
            <source>1 cell filled</source>
            <translation>1 Zelle gefüllt</translation>
        </message>
        <message>
            <source>{number} cells filled</source>
            <translation>{number} Zellen gefüllt</translation>
        </message>
        <message>
            <source>1 refused</source>
            <translation>1 abgelehnt</translation>
        </message>
        <message>
            <source>{number} refused</source>
            <translation>{number} abgelehnt</translation>
        </message>
        <message>
            <source>{done}, {rest}. Row {row}, {reason}</source>
            <translation>{done}, {rest}. Zeile {row}, {reason}</translation>
        </message>
    </context>
    <context>
        <name>ChartHeader</name>
        <message>
            <source>Show {chart}</source>
            <translation>{chart} zeigen</translation>
        </message>
        <message>
            <source>Fold up {chart}</source>
            <translation>{chart} einklappen</translation>
        </message>
    </context>
    <context>
        <name>ChartPanel</name>
        <message>
            <source>PNG image (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG-Zeichnung (*.svg)</translation>
        </message>
        <message>
            <source>charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>{file} could not be written: {reason}. Choose another place.</source>
            <translation>{file} konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Copy this chart</source>
            <translation>Dieses Diagramm kopieren</translation>
        </message>
        <message>
            <source>Save this chart as…</source>
            <translation>Dieses Diagramm speichern unter…</translation>
        </message>
        <message>
            <source>Charts by layer</source>
            <translation>Diagramme nach Schicht</translation>
        </message>
        <message>
            <source>The charts are being prepared.</source>
            <translation>Die Diagramme werden vorbereitet.</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Logarithmic scale</source>
            <translation>Logarithmische Skala</translation>
        </message>
        <message>
            <source>log</source>
            <translation>log</translation>
        </message>
        <message>
            <source>Logarithmic scale: a bar ends at its value, each line is a power of ten.
Colours divide a bar by share and not by the axis.</source>
            <translation>Logarithmische Skala: ein Balken endet an seinem Wert, jede Linie ist eine Zehnerpotenz.
Farben teilen einen Balken nach Anteil und nicht nach der Achse.</translation>
        </message>
        <message>
            <source>Copy charts</source>
            <translation>Diagramme kopieren</translation>
        </message>
        <message>
            <source>Save charts as…</source>
            <translation>Diagramme speichern unter…</translation>
        </message>
        <message>
            <source>Show all layers</source>
            <translation>Alle Schichten zeigen</translation>
        </message>
        <message>
            <source>More about the charts</source>
            <translation>Mehr zu den Diagrammen</translation>
        </message>
    </context>
    <context>
        <name>ChartTable</name>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Bias-Werte</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>% of parameters</source>
            <translation>% der Parameter</translation>
        </message>
        <message>
            <source>Activations, bytes</source>
            <translation>Aktivierungen, Byte</translation>
        </message>
        <message>
            <source>% of activations</source>
            <translation>% der Aktivierungen</translation>
        </message>
        <message>
            <source>Not counted, a row above has a problem</source>
            <translation>Nicht gezählt, eine Zeile darüber hat ein Problem</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Charts as a table</source>
            <translation>Diagramme als Tabelle</translation>
        </message>
        <message>
            <source>Figures of the charts by layer</source>
            <translation>Zahlen der Diagramme nach Schicht</translation>
        </message>
        <message>
            <source>Enter goes to the row. Copying takes the whole table.</source>
            <translation>Enter geht zur Zeile. Kopieren nimmt die ganze Tabelle.</translation>
        </message>
    </context>
    <context>
        <name>ChartTexts</name>
        <message>
            <source>wrong rule</source>
            <translation>falsche Regel</translation>
        </message>
        <message>
            <source>lower bound</source>
            <translation>untere Schranke</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>Activation memory by layer</source>
            <translation>Aktivierungsspeicher nach Schicht</translation>
        </message>
        <message>
            <source>Parameters by layer</source>
            <translation>Parameter nach Schicht</translation>
        </message>
        <message>
            <source>{type}, batch {batch}</source>
            <translation>{type}, Batch {batch}</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>biases</source>
            <translation>Bias-Werte</translation>
        </message>
        <message>
            <source>statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>problem: {text}</source>
            <translation>Problem: {text}</translation>
        </message>
        <message>
            <source>not counted, since a row above has a problem</source>
            <translation>nicht gezählt, da eine Zeile darüber ein Problem hat</translation>
        </message>
        <message>
            <source>&lt;b&gt;{name}&lt;/b&gt;, row {number}</source>
            <translation>&lt;b&gt;{name}&lt;/b&gt;, Zeile {number}</translation>
        </message>
        <message>
            <source>{number} parameters</source>
            <translation>{number} Parameter</translation>
        </message>
        <message>
            <source>{parameters}, by a wrong rule</source>
            <translation>{parameters}, nach einer falschen Regel</translation>
        </message>
        <message>
            <source>{number} weights</source>
            <translation>{number} Gewichte</translation>
        </message>
        <message>
            <source>{number} biases</source>
            <translation>{number} Bias-Werte</translation>
        </message>
        <message>
            <source>{number} running statistics</source>
            <translation>{number} laufende Statistikwerte</translation>
        </message>
        <message>
            <source>shared with {name}, counted there once</source>
            <translation>geteilt mit {name}, dort einmal gezählt</translation>
        </message>
        <message>
            <source>used by another row</source>
            <translation>von einer anderen Zeile benutzt</translation>
        </message>
        <message>
            <source>used by {number} other rows</source>
            <translation>von {number} anderen Zeilen benutzt</translation>
        </message>
        <message>
            <source>{number} B of activations</source>
            <translation>{number} B Aktivierungen</translation>
        </message>
        <message>
            <source>{name} has the most parameters, less than 1 %.</source>
            <translation>{name} hat die meisten Parameter, weniger als 1 %.</translation>
        </message>
        <message>
            <source>{name} has {share} % of the parameters.</source>
            <translation>{name} hat {share} % der Parameter.</translation>
        </message>
        <message>
            <source>{name} has {share} % of the parameters that are counted.</source>
            <translation>{name} hat {share} % der gezählten Parameter.</translation>
        </message>
        <message>
            <source>{name} has the most activation memory, less than 1 %.</source>
            <translation>{name} hat den größten Aktivierungsspeicher, weniger als 1 %.</translation>
        </message>
        <message>
            <source>{name} has {share} % of the activation memory.</source>
            <translation>{name} hat {share} % des Aktivierungsspeichers.</translation>
        </message>
        <message>
            <source>{name} has {share} % of the activation memory that is counted.</source>
            <translation>{name} hat {share} % des gezählten Aktivierungsspeichers.</translation>
        </message>
        <message>
            <source>One layer could not be counted in full.</source>
            <translation>Eine Schicht konnte nicht vollständig gezählt werden.</translation>
        </message>
        <message>
            <source>{number} layers could not be counted in full.</source>
            <translation>{number} Schichten konnten nicht vollständig gezählt werden.</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>Es gibt noch nichts zu zeigen.</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>On the logarithmic scale a bar ends at its value; its colours divide it by share and not by the axis.</source>
            <translation>Auf der logarithmischen Skala endet ein Balken an seinem Wert; seine Farben teilen ihn nach Anteil und nicht nach der Achse.</translation>
        </message>
        <message>
            <source>Wheel: zoom the layers. Drag: move. Double click: show all.</source>
            <translation>Rad: Schichten vergrößern. Ziehen: verschieben. Doppelklick: alle zeigen.</translation>
        </message>
    </context>
    <context>
        <name>ColumnLayout</name>
        <message>
            <source>As many as fit</source>
            <translation>So viele, wie passen</translation>
        </message>
        <message>
            <source>Essential columns</source>
            <translation>Wesentliche Spalten</translation>
        </message>
        <message>
            <source>All usual columns</source>
            <translation>Alle üblichen Spalten</translation>
        </message>
        <message>
            <source>Fit widths</source>
            <translation>Breiten anpassen</translation>
        </message>
        <message>
            <source>Columns of few kinds</source>
            <translation>Spalten weniger Arten</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filters of a convolution, units of a fully connected layer, shape of an input, output size of adaptive pooling.</source>
            <translation>Filter einer Faltung, Einheiten einer vollständig verbundenen Schicht, Form einer Eingabe, Ausgabegröße von adaptivem Pooling.</translation>
        </message>
        <message>
            <source>Kind of layer.</source>
            <translation>Art der Schicht.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Eingänge</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Shape of the output, channels first, without the batch.</source>
            <translation>Form der Ausgabe, Kanäle zuerst, ohne den Batch.</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Values of the weight tensors.</source>
            <translation>Werte der Gewichtstensoren.</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Bias-Werte</translation>
        </message>
        <message>
            <source>Values of the bias tensors.</source>
            <translation>Werte der Bias-Tensoren.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>What the chosen preset counts as parameters.</source>
            <translation>Was die gewählte Zählweise als Parameter zählt.</translation>
        </message>
        <message>
            <source>Trainable</source>
            <translation>Trainierbar</translation>
        </message>
        <message>
            <source>Values that training changes.</source>
            <translation>Werte, die das Training ändert.</translation>
        </message>
        <message>
            <source>Non-trainable</source>
            <translation>Nicht trainierbar</translation>
        </message>
        <message>
            <source>Values that training does not change by gradients.</source>
            <translation>Werte, die das Training nicht durch Gradienten ändert.</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Aktivierung</translation>
        </message>
        <message>
            <source>Values of the output for one sample.</source>
            <translation>Werte der Ausgabe für ein Beispiel.</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation>Speicher (Byte)</translation>
        </message>
        <message>
            <source>Bytes of the output in the chosen data type, for the whole batch.</source>
            <translation>Byte der Ausgabe im gewählten Datentyp, für den ganzen Batch.</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Multiply-accumulates for one sample, without adding the bias.</source>
            <translation>Multiply-Accumulate-Operationen für ein Beispiel, ohne die Addition des Bias.</translation>
        </message>
        <message>
            <source>Receptive field</source>
            <translation>Rezeptives Feld</translation>
        </message>
        <message>
            <source>Positions of the network's input that one value sees; ~ where it is the largest of branches that differ.</source>
            <translation>Positionen der Netzeingabe, die ein Wert sieht; ~, wo es das größte verschiedener Zweige ist.</translation>
        </message>
        <message>
            <source>Field stride</source>
            <translation>Feldschritt</translation>
        </message>
        <message>
            <source>Input positions from the receptive field of one value to the next one's.</source>
            <translation>Positionen der Eingabe vom rezeptiven Feld eines Wertes zu dem des nächsten.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>Tippen Sie, was Sie tun möchten</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>No command is called so.</source>
            <translation>Kein Befehl heißt so.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Not possible now</source>
            <translation>Jetzt nicht möglich</translation>
        </message>
        <message>
            <source>Not while practising</source>
            <translation>Nicht beim Üben</translation>
        </message>
        <message>
            <source>There are no rows to do this with</source>
            <translation>Es gibt keine Zeilen dafür</translation>
        </message>
        <message>
            <source>Select rows of the table first</source>
            <translation>Wählen Sie zuerst Zeilen der Tabelle</translation>
        </message>
        <message>
            <source>Only while practising</source>
            <translation>Nur beim Üben</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>Aktivierungsspeicher</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>{name} (open)</source>
            <translation>{name} (offen)</translation>
        </message>
        <message>
            <source>{left} and {right} are the same, row by row.</source>
            <translation>{left} und {right} sind Zeile für Zeile gleich.</translation>
        </message>
        <message>
            <source>{left} → {right}: {difference}.</source>
            <translation>{left} → {right}: {difference}.</translation>
        </message>
        <message>
            <source>Rows that cannot be counted are left out of the totals.</source>
            <translation>Zeilen, die nicht gezählt werden können, fehlen in den Summen.</translation>
        </message>
        <message>
            <source>Activations</source>
            <translation>Aktivierungen</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Bias-Werte</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Was sich unterscheidet</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>1 row changed</source>
            <translation>1 Zeile geändert</translation>
        </message>
        <message>
            <source>{number} rows changed</source>
            <translation>{number} Zeilen geändert</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>1 row added</source>
            <translation>1 Zeile dazu</translation>
        </message>
        <message>
            <source>{number} rows added</source>
            <translation>{number} Zeilen dazu</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>1 row removed</source>
            <translation>1 Zeile entfernt</translation>
        </message>
        <message>
            <source>{number} rows removed</source>
            <translation>{number} Zeilen entfernt</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>1 row moved</source>
            <translation>1 Zeile verschoben</translation>
        </message>
        <message>
            <source>{number} rows moved</source>
            <translation>{number} Zeilen verschoben</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>the framework of padding and rounding</source>
            <translation>das Framework von Padding und Rundung</translation>
        </message>
        <message>
            <source>the network's name</source>
            <translation>der Name des Netzes</translation>
        </message>
        <message>
            <source>nothing that counts</source>
            <translation>nichts, was zählt</translation>
        </message>
        <message>
            <source>the same number of parameters</source>
            <translation>gleich viele Parameter</translation>
        </message>
        <message>
            <source>{number} parameters</source>
            <translation>{number} Parameter</translation>
        </message>
        <message>
            <source>output {shape}</source>
            <translation>Ausgabe {shape}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>output {before} → {after}</source>
            <translation>Ausgabe {before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPanel</name>
        <message>
            <source>Rows of both networks</source>
            <translation>Zeilen beider Netze</translation>
        </message>
        <message>
            <source>Compare &amp;with</source>
            <translation>Vergleichen &amp;mit</translation>
        </message>
        <message>
            <source>Only d&amp;ifferences</source>
            <translation>Nur &amp;Unterschiede</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Next difference (F7)</source>
            <translation>Nächster Unterschied (F7)</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Previous difference (Shift+F7)</source>
            <translation>Voriger Unterschied (Shift+F7)</translation>
        </message>
        <message>
            <source>Swap si&amp;des</source>
            <translation>&amp;Seiten tauschen</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>The comparison as CSV, text or JSON, or the waterfall as a picture</source>
            <translation>Der Vergleich als CSV, Text oder JSON, oder der Wasserfall als Bild</translation>
        </message>
        <message>
            <source>Compare the open network with another one, row by row. What differs follows every edit.</source>
            <translation>Vergleichen Sie das offene Netz Zeile für Zeile mit einem anderen. Die Unterschiede folgen jeder Änderung.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Waterfall as a PNG image (*.png)</source>
            <translation>Wasserfall als PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>Waterfall as an SVG drawing (*.svg)</source>
            <translation>Wasserfall als SVG-Zeichnung (*.svg)</translation>
        </message>
        <message>
            <source>Export the comparison</source>
            <translation>Vergleich exportieren</translation>
        </message>
    </context>
    <context>
        <name>ComparisonSource</name>
        <message>
            <source>Compare with a file</source>
            <translation>Mit einer Datei vergleichen</translation>
        </message>
        <message>
            <source>Architectures</source>
            <translation>Architekturen</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>The open network is in no file yet: save it first.</source>
            <translation>Das offene Netz liegt noch in keiner Datei: speichern Sie es zuerst.</translation>
        </message>
        <message>
            <source>Compare with an architecture of the gallery</source>
            <translation>Mit einer Architektur der Galerie vergleichen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>{file} as saved</source>
            <translation>{file}, wie gespeichert</translation>
        </message>
        <message>
            <source>It cannot be compared. {problem}.</source>
            <translation>Es kann nicht verglichen werden. {problem}.</translation>
        </message>
        <message>
            <source>A &amp;file…</source>
            <translation>Einer &amp;Datei…</translation>
        </message>
        <message>
            <source>The &amp;gallery…</source>
            <translation>Der &amp;Galerie…</translation>
        </message>
        <message>
            <source>Its file as &amp;saved</source>
            <translation>Seiner Datei, wie &amp;gespeichert</translation>
        </message>
    </context>
    <context>
        <name>CurveChart</name>
        <message>
            <source>Totals over the positions of the knob</source>
            <translation>Summen über die Stellungen des Reglers</translation>
        </message>
    </context>
    <context>
        <name>CurvePanel</name>
        <message>
            <source>{title}: {low} at {first}, {high} at {last}</source>
            <translation>{title}: {low} bei {first}, {high} bei {last}</translation>
        </message>
        <message>
            <source>in % of now</source>
            <translation>in % von jetzt</translation>
        </message>
    </context>
    <context>
        <name>Diagram</name>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Convolution</source>
            <translation>Faltung</translation>
        </message>
        <message>
            <source>Pooling</source>
            <translation>Pooling</translation>
        </message>
        <message>
            <source>Fully connected</source>
            <translation>Vollständig verbunden</translation>
        </message>
        <message>
            <source>Normalisation</source>
            <translation>Normalisierung</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Aktivierung</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>Zusammenführung</translation>
        </message>
        <message>
            <source>Reshaping</source>
            <translation>Umformung</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Rekurrent</translation>
        </message>
        <message>
            <source>Embedding</source>
            <translation>Einbettung</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>{first} … ({rows} rows)</source>
            <translation>{first} … ({rows} Zeilen)</translation>
        </message>
        <message>
            <source>problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>{rows} rows</source>
            <translation>{rows} Zeilen</translation>
        </message>
        <message>
            <source>problem in row {row}</source>
            <translation>Problem in Zeile {row}</translation>
        </message>
        <message>
            <source>takes {names}</source>
            <translation>nimmt {names}</translation>
        </message>
    </context>
    <context>
        <name>DiagramModel</name>
        <message>
            <source>That would be too much for one picture. Fold another part first.</source>
            <translation>Das wäre zu viel für ein Bild. Klappen Sie zuerst einen anderen Teil ein.</translation>
        </message>
    </context>
    <context>
        <name>DiagramPanel</name>
        <message>
            <source>No layers yet. The picture grows with the table.</source>
            <translation>Noch keine Schichten. Das Bild wächst mit der Tabelle.</translation>
        </message>
        <message>
            <source>The network's diagram as a list</source>
            <translation>Das Netzbild als Liste</translation>
        </message>
        <message>
            <source>How the network is drawn</source>
            <translation>Wie das Netz gezeichnet wird</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>Kästen</translation>
        </message>
        <message>
            <source>Boxes as large as the activations</source>
            <translation>Kästen so groß wie die Aktivierungen</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>Graph</translation>
        </message>
        <message>
            <source>Every layer alike, with its connections</source>
            <translation>Jede Schicht gleich, mit ihren Verbindungen</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>The same in words</source>
            <translation>Dasselbe in Worten</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Größer (Ctrl++)</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+−)</source>
            <translation>Kleiner (Ctrl+−)</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>Ganz</translation>
        </message>
        <message>
            <source>The whole picture (F)</source>
            <translation>Das ganze Bild (F)</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>Lesbar</translation>
        </message>
        <message>
            <source>Large enough to read (0)</source>
            <translation>Groß genug zum Lesen (0)</translation>
        </message>
        <message>
            <source>More about the diagram</source>
            <translation>Mehr zum Netzbild</translation>
        </message>
        <message>
            <source>&amp;Unfold (Space)</source>
            <translation>&amp;Ausklappen (Space)</translation>
        </message>
        <message>
            <source>&amp;Fold {block} (Backspace)</source>
            <translation>{block} &amp;einklappen (Backspace)</translation>
        </message>
        <message>
            <source>&amp;Fold the block (Backspace)</source>
            <translation>Den Block &amp;einklappen (Backspace)</translation>
        </message>
        <message>
            <source>Unfold &amp;all blocks</source>
            <translation>A&amp;lle Blöcke ausklappen</translation>
        </message>
        <message>
            <source>F&amp;old all blocks</source>
            <translation>Alle &amp;Blöcke einklappen</translation>
        </message>
        <message>
            <source>Fold as at &amp;first</source>
            <translation>Ein&amp;klappen wie zuerst</translation>
        </message>
        <message>
            <source>&amp;Copy as an image</source>
            <translation>Als Bild k&amp;opieren</translation>
        </message>
        <message>
            <source>&amp;Save the picture…</source>
            <translation>Das Bild &amp;speichern…</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG-Zeichnung (*.svg)</translation>
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>PDF page (*.pdf)</source>
            <translation>PDF-Seite (*.pdf)</translation>
        </message>
        <message>
            <source>diagram</source>
            <translation>Netzbild</translation>
        </message>
        <message>
            <source>Save the network's picture</source>
            <translation>Bild des Netzes speichern</translation>
        </message>
        <message>
            <source>The picture was not saved</source>
            <translation>Das Bild wurde nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>DiagramView</name>
        <message>
            <source>Diagram of the network</source>
            <translation>Bild des Netzes</translation>
        </message>
        <message>
            <source>{number} nodes. Arrow keys go from one to another.</source>
            <translation>{number} Knoten. Die Pfeiltasten gehen vom einen zum anderen.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceDialog</name>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>{title}: {difference}. Parameters: {before} before, {after} now.</source>
            <translation>{title}: {difference}. Parameter: {before} vorher, {after} jetzt.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Rows that are not the same</source>
            <translation>Zeilen, die nicht gleich sind</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Export the report</source>
            <translation>Bericht exportieren</translation>
        </message>
        <message>
            <source>PDF to print or hand in</source>
            <translation>PDF zum Drucken oder Abgeben</translation>
        </message>
        <message>
            <source>The report was not written</source>
            <translation>Der Bericht wurde nicht geschrieben</translation>
        </message>
        <message>
            <source>Export the network</source>
            <translation>Netz exportieren</translation>
        </message>
        <message>
            <source>The network was not written</source>
            <translation>Das Netz wurde nicht geschrieben</translation>
        </message>
        <message>
            <source>Compare the networks in a folder</source>
            <translation>Die Netze eines Ordners vergleichen</translation>
        </message>
        <message>
            <source>Save the table of the networks</source>
            <translation>Tabelle der Netze speichern</translation>
        </message>
        <message>
            <source>The table was not written</source>
            <translation>Die Tabelle wurde nicht geschrieben</translation>
        </message>
        <message>
            <source>{file} written</source>
            <translation>{file} geschrieben</translation>
        </message>
        <message>
            <source>The file was not written</source>
            <translation>Die Datei wurde nicht geschrieben</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>Copy exact figure</source>
            <translation>Genaue Zahl kopieren</translation>
        </message>
        <message>
            <source>Show how it is worked out</source>
            <translation>Rechenweg zeigen</translation>
        </message>
    </context>
    <context>
        <name>FileActions</name>
        <message>
            <source>Open an architecture</source>
            <translation>Architektur öffnen</translation>
        </message>
        <message>
            <source>Exercises and answers</source>
            <translation>Übungen und Antworten</translation>
        </message>
        <message>
            <source>Architectures</source>
            <translation>Architekturen</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>{file} opened</source>
            <translation>{file} geöffnet</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>Die Datei wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>The architecture was not opened</source>
            <translation>Die Architektur wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Ungespeicherte Änderungen</translation>
        </message>
        <message>
            <source>{name} has changes that are not saved. Save them?</source>
            <translation>{name} hat Änderungen, die nicht gespeichert sind. Speichern?</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Unbenannt</translation>
        </message>
        <message>
            <source>Save the architecture</source>
            <translation>Architektur speichern</translation>
        </message>
        <message>
            <source>{file} was changed elsewhere</source>
            <translation>{file} wurde anderswo geändert</translation>
        </message>
        <message>
            <source>The network was not saved</source>
            <translation>Das Netz wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>{file} saved</source>
            <translation>{file} gespeichert</translation>
        </message>
        <message>
            <source>without the value that was being typed. {reason}</source>
            <translation>ohne den Wert, der gerade getippt wurde. {reason}</translation>
        </message>
        <message>
            <source>No recent files</source>
            <translation>Keine zuletzt geöffneten Dateien</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <source>The gallery cannot be read</source>
            <translation>Die Galerie kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>Browse the gallery…</source>
            <translation>Galerie durchsuchen…</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>answers: it is not a list in brackets</source>
            <translation>answers: es ist keine Liste in eckigen Klammern</translation>
        </message>
        <message>
            <source>It has {items} answers, and {max_questions} are the most</source>
            <translation>Es hat {items} Antworten, und {max_questions} sind die meisten</translation>
        </message>
        <message>
            <source>Answer {number}: {problem}</source>
            <translation>Antwort {number}: {problem}</translation>
        </message>
        <message>
            <source>Answers {question} and {number} are both to {question2} of '{question3}'</source>
            <translation>Antworten {question} und {number} sind beide zu {question2} von '{question3}'</translation>
        </message>
        <message>
            <source>It holds answers to another exercise, or to another version of this one: it names '{answers}', and this one is '{fingerprint}'</source>
            <translation>Es enthält Antworten zu einer anderen Übung oder zu einer anderen Version von dieser: es nennt '{answers}', und diese ist '{fingerprint}'</translation>
        </message>
        <message>
            <source>It answers what is not asked: {question} of '{question2}'</source>
            <translation>Es beantwortet, was nicht gefragt ist: {question} von '{question2}'</translation>
        </message>
        <message>
            <source>it is not a row, what is asked and an answer, in braces</source>
            <translation>es ist nicht eine Zeile, was gefragt ist und eine Antwort, in geschweiften Klammern</translation>
        </message>
        <message>
            <source>hints: it is not a whole number from 0 to {max_hints}</source>
            <translation>hints: es ist keine ganze Zahl von 0 bis {max_hints}</translation>
        </message>
        <message>
            <source>{field}: it is not a text in quotation marks</source>
            <translation>{field}: es ist kein Text in Anführungszeichen</translation>
        </message>
        <message>
            <source>{field}: it may have at most {most} characters on one line and no control characters</source>
            <translation>{field}: es darf höchstens {most} Zeichen auf einer Zeile und keine Steuerzeichen haben</translation>
        </message>
        <message>
            <source>Its zip archive is broken: was it copied in full?</source>
            <translation>Das zip-Archiv ist beschädigt: wurde es ganz kopiert?</translation>
        </message>
        <message>
            <source>Its zip archive has more than {max_members} members</source>
            <translation>Das zip-Archiv hat mehr als {max_members} Teile</translation>
        </message>
        <message>
            <source>Its zip archive holds no {name}</source>
            <translation>Das zip-Archiv enthält kein {name}</translation>
        </message>
        <message>
            <source>{name} in its zip archive is encrypted</source>
            <translation>{name} im zip-Archiv ist verschlüsselt</translation>
        </message>
        <message>
            <source>{name} in its zip archive would unpack to {entry} bytes, and {most} are the most</source>
            <translation>{name} im zip-Archiv würde auf {entry} Byte entpackt, und {most} sind die meisten</translation>
        </message>
        <message>
            <source>{name} in its zip archive is damaged</source>
            <translation>{name} im zip-Archiv ist beschädigt</translation>
        </message>
        <message>
            <source>{name} in its zip archive unpacks to more than {most} bytes</source>
            <translation>{name} im zip-Archiv wird auf mehr als {most} Byte entpackt</translation>
        </message>
        <message>
            <source>Line {message}: layer '{name}' {reason}</source>
            <translation>Zeile {message}: die Schicht '{name}' {reason}</translation>
        </message>
        <message>
            <source>Line {layer}: a Parameter layer has weights that depend on no input, which no row can say</source>
            <translation>Zeile {layer}: eine Parameter-Schicht hat Gewichte, die von keiner Eingabe abhängen, was keine Zeile sagen kann</translation>
        </message>
        <message>
            <source>has no {name}</source>
            <translation>hat kein {name}</translation>
        </message>
        <message>
            <source>has {sizes} numbers of {name} for {axes} axes</source>
            <translation>hat {sizes} Zahlen für {name} bei {axes} Achsen</translation>
        </message>
        <message>
            <source>has {axes} axes, and 3 are the most</source>
            <translation>hat {axes} Achsen, und 3 sind die meisten</translation>
        </message>
        <message>
            <source>has a pool '{word}', which is not MAX, AVE or STOCHASTIC</source>
            <translation>hat ein Pooling '{word}', das nicht MAX, AVE oder STOCHASTIC ist</translation>
        </message>
        <message>
            <source>has an operation '{word}', which is not PROD, SUM or MAX</source>
            <translation>hat eine Operation '{word}', die nicht PROD, SUM oder MAX ist</translation>
        </message>
        <message>
            <source>has {points} slice points for {tops} blobs</source>
            <translation>hat {points} slice points für {tops} blobs</translation>
        </message>
        <message>
            <source>has {offsets} offsets for {count} axes</source>
            <translation>hat {offsets} offsets für {count} Achsen</translation>
        </message>
        <message>
            <source>cuts more than what it takes has</source>
            <translation>schneidet mehr ab, als das hat, was sie nimmt</translation>
        </message>
        <message>
            <source>reshapes axes that its input of {before} does not have</source>
            <translation>formt Achsen um, die die Eingabe {before} nicht hat</translation>
        </message>
        <message>
            <source>Line {value}: {name} is {value2}, which is no whole number</source>
            <translation>Zeile {value}: {name} ist {value2}, was keine ganze Zahl ist</translation>
        </message>
        <message>
            <source>Line {line}: {name} has no {name2}</source>
            <translation>Zeile {line}: {name} hat kein {name2}</translation>
        </message>
        <message>
            <source>Line {value}: {name} is {value2}, which is no number</source>
            <translation>Zeile {value}: {name} ist {value2}, was keine Zahl ist</translation>
        </message>
        <message>
            <source>Line {line}: {name} {reason}</source>
            <translation>Zeile {line}: {name} {reason}</translation>
        </message>
        <message>
            <source>Line {line}: {rest} is neither a field nor a value</source>
            <translation>Zeile {line}: {rest} ist weder ein Feld noch ein Wert</translation>
        </message>
        <message>
            <source>a field was expected</source>
            <translation>ein Feld erwartet wurde</translation>
        </message>
        <message>
            <source>It ends on line {token} within {message}, which begins on line {message2}</source>
            <translation>Es endet in Zeile {token} innerhalb von {message}, das in Zeile {message2} beginnt</translation>
        </message>
        <message>
            <source>the value of {name} was expected</source>
            <translation>der Wert von {name} erwartet wurde</translation>
        </message>
        <message>
            <source>It has more than {max_values} values, too many for a network</source>
            <translation>Es hat mehr als {max_values} Werte, zu viele für ein Netz</translation>
        </message>
        <message>
            <source>Line {name}: messages are nested deeper than {max_depth}</source>
            <translation>Zeile {name}: Nachrichten sind tiefer als {max_depth} verschachtelt</translation>
        </message>
        <message>
            <source>Line {token}: {token2} does not close {message}</source>
            <translation>Zeile {token}: {token2} schließt {message} nicht</translation>
        </message>
        <message>
            <source>Line {token}: {found} stands where {reason}</source>
            <translation>Zeile {token}: {found} steht, wo {reason}</translation>
        </message>
        <message>
            <source>It has {data} bytes, and {max_bytes} are the most</source>
            <translation>Es hat {data} Byte, und {max_bytes} sind die meisten</translation>
        </message>
        <message>
            <source>It holds no layers besides its inputs</source>
            <translation>Es enthält außer den Eingaben keine Schichten</translation>
        </message>
        <message>
            <source>It says how to train a network, which is in another file: open the file that it names</source>
            <translation>Es sagt, wie ein Netz trainiert wird, das in einer anderen Datei steht: öffnen Sie die Datei, die es nennt</translation>
        </message>
        <message>
            <source>It holds no layers</source>
            <translation>Es enthält keine Schichten</translation>
        </message>
        <message>
            <source>It has {layers} layers, and {max_rows} are the most</source>
            <translation>Es hat {layers} Schichten, und {max_rows} sind die meisten</translation>
        </message>
        <message>
            <source>Line {layer}: it is in the first form of Caffe, with layers in layers; Caffe's upgrade_net_proto_text makes one of it that can be read</source>
            <translation>Zeile {layer}: es ist in der ersten Form von Caffe, mit Schichten in Schichten; upgrade_net_proto_text von Caffe macht daraus eine, die gelesen werden kann</translation>
        </message>
        <message>
            <source>Line {line}: the input '{name}' says no shape, and only that of the first input can be asked for</source>
            <translation>Zeile {line}: die Eingabe '{name}' sagt keine Form, und nur nach der der ersten Eingabe kann gefragt werden</translation>
        </message>
        <message>
            <source>Line {line}: the input '{name}': {error}</source>
            <translation>Zeile {line}: die Eingabe '{name}': {error}</translation>
        </message>
        <message>
            <source>Line {layer}: layer '{layer2}' takes '{blob}', which no layer above it makes</source>
            <translation>Zeile {layer}: die Schicht '{layer2}' nimmt '{blob}', das keine Schicht darüber macht</translation>
        </message>
        <message>
            <source>cannot be a row: {error}</source>
            <translation>kann keine Zeile sein: {error}</translation>
        </message>
        <message>
            <source>These are more than {most_cells} cells.</source>
            <translation>Das sind mehr als {most_cells} Zellen.</translation>
        </message>
        <message>
            <source>Keras joins inputs with as many axes each</source>
            <translation>Keras verbindet Eingaben mit je gleich vielen Achsen</translation>
        </message>
        <message>
            <source>Keras has no padding by {layer}</source>
            <translation>Keras hat kein Padding durch {layer}</translation>
        </message>
        <message>
            <source>Keras makes such a feature map larger by whole factors only</source>
            <translation>Keras vergrößert eine solche Merkmalskarte nur um ganze Faktoren</translation>
        </message>
        <message>
            <source>Keras interpolates over height and width only</source>
            <translation>Keras interpoliert nur über Höhe und Breite</translation>
        </message>
        <message>
            <source>Keras's PReLU has a slope for every channel or for every value</source>
            <translation>PReLU hat in Keras eine Steigung für jeden Kanal oder für jeden Wert</translation>
        </message>
        <message>
            <source>Keras's batch normalisation always keeps running statistics</source>
            <translation>die Batch-Normalisierung von Keras führt immer laufende Statistik</translation>
        </message>
        <message>
            <source>Keras's group normalisation keeps no running statistics</source>
            <translation>die Gruppen-Normalisierung von Keras führt keine laufende Statistik</translation>
        </message>
        <message>
            <source>Keras's RMS normalisation always has learned factors</source>
            <translation>die RMS-Normalisierung von Keras hat immer gelernte Faktoren</translation>
        </message>
        <message>
            <source>Keras's unit normalisation has no learned factors</source>
            <translation>die Unit Normalization von Keras hat keine gelernten Faktoren</translation>
        </message>
        <message>
            <source>Keras pools to sizes that divide those of its input only</source>
            <translation>Keras poolt nur auf Größen, die die der Eingabe teilen</translation>
        </message>
        <message>
            <source>Keras's recurrent layers have one bias vector or none, not two</source>
            <translation>rekurrente Schichten von Keras haben einen Bias-Vektor oder keinen, nicht zwei</translation>
        </message>
        <message>
            <source>Keras has no layer that does the same</source>
            <translation>Keras hat keine Schicht, die dasselbe tut</translation>
        </message>
        <message>
            <source>its settings differ from those of the row whose weights it uses</source>
            <translation>ihre Einstellungen unterscheiden sich von denen der Zeile, deren Gewichte sie benutzt</translation>
        </message>
        <message>
            <source>Keras takes dilation only with stride 1</source>
            <translation>Keras nimmt Dilatation nur mit Schrittweite 1</translation>
        </message>
        <message>
            <source>Keras's {what} convolution takes one stride for all axes</source>
            <translation>die {what}-Faltung von Keras nimmt eine Schrittweite für alle Achsen</translation>
        </message>
        <message>
            <source>Keras's transposed convolution has no groups</source>
            <translation>die transponierte Faltung von Keras hat keine Gruppen</translation>
        </message>
        <message>
            <source>Keras's transposed convolution gives no such size</source>
            <translation>die transponierte Faltung von Keras ergibt keine solche Größe</translation>
        </message>
        <message>
            <source>Keras has no pooling by the p-norm</source>
            <translation>Keras hat kein Pooling nach der p-Norm</translation>
        </message>
        <message>
            <source>Keras's pooling has no dilation</source>
            <translation>das Pooling von Keras hat keine Dilatation</translation>
        </message>
        <message>
            <source>Keras's average pooling has no last window that is not whole</source>
            <translation>das Mittelwert-Pooling von Keras hat kein letztes Fenster, das nicht ganz ist</translation>
        </message>
        <message>
            <source>Keras takes no padding below 0</source>
            <translation>Keras nimmt kein Padding unter 0</translation>
        </message>
        <message>
            <source>PyTorch pads channels with zeros only, not by {layer}</source>
            <translation>PyTorch füllt Kanäle nur mit Nullen auf, nicht durch {layer}</translation>
        </message>
        <message>
            <source>PyTorch has no such layer with learned factors</source>
            <translation>PyTorch hat keine solche Schicht mit gelernten Faktoren</translation>
        </message>
        <message>
            <source>PyTorch divides by the length along one axis only</source>
            <translation>PyTorch teilt nur entlang einer Achse durch die Länge</translation>
        </message>
        <message>
            <source>PyTorch's PReLU has one slope, or one a channel</source>
            <translation>PReLU hat in PyTorch eine Steigung, oder eine je Kanal</translation>
        </message>
        <message>
            <source>PyTorch interpolates by cubes over height and width only</source>
            <translation>PyTorch interpoliert kubisch nur über Höhe und Breite</translation>
        </message>
        <message>
            <source>PyTorch's attention takes heads that share the features evenly</source>
            <translation>die Attention von PyTorch nimmt Köpfe, die die Merkmale gleich teilen</translation>
        </message>
        <message>
            <source>PyTorch's recurrent layers have two bias vectors or none, not one</source>
            <translation>rekurrente Schichten von PyTorch haben zwei Bias-Vektoren oder keinen, nicht einen</translation>
        </message>
        <message>
            <source>PyTorch's transposed convolution pads both sides alike</source>
            <translation>die transponierte Faltung von PyTorch füllt beide Seiten gleich auf</translation>
        </message>
        <message>
            <source>no output padding of PyTorch gives its size</source>
            <translation>kein Ausgabe-Padding von PyTorch ergibt ihre Größe</translation>
        </message>
        <message>
            <source>PyTorch has dilation for max pooling alone</source>
            <translation>PyTorch hat Dilatation nur für Max-Pooling</translation>
        </message>
        <message>
            <source>PyTorch's pooling gives no such size, whether it rounds up or down</source>
            <translation>das Pooling von PyTorch ergibt keine solche Größe, ob es auf- oder abrundet</translation>
        </message>
        <message>
            <source>{layer} cannot be written as code: {reason}</source>
            <translation>{layer} kann nicht als Code geschrieben werden: {reason}</translation>
        </message>
        <message>
            <source>A network without rows has no {framework} code</source>
            <translation>Ein Netz ohne Zeilen hat keinen {framework}-Code</translation>
        </message>
        <message>
            <source>{layer} cannot be written as code: {count}</source>
            <translation>{layer} kann nicht als Code geschrieben werden: {count}</translation>
        </message>
        <message>
            <source>{layer} cannot be written as code: its shape is not known</source>
            <translation>{layer} kann nicht als Code geschrieben werden: die Form ist nicht bekannt</translation>
        </message>
        <message>
            <source>names layer {index}, but only {number} layers stand above it</source>
            <translation>nennt Schicht {index}, aber nur {number} Schichten stehen darüber</translation>
        </message>
        <message>
            <source>is {index}, but no convolution above is that layer</source>
            <translation>ist {index}, aber keine Faltung darüber ist diese Schicht</translation>
        </message>
        <message>
            <source>names no layers</source>
            <translation>nennt keine Schichten</translation>
        </message>
        <message>
            <source>names no layer</source>
            <translation>nennt keine Schicht</translation>
        </message>
        <message>
            <source>is {stride}, which is not between 1 and 1,000</source>
            <translation>ist {stride}, was nicht zwischen 1 und 1,000 liegt</translation>
        </message>
        <message>
            <source>Line {section}: [crop] cuts {sizes}x{sizes2} out of {shape}x{shape2}, which is smaller</source>
            <translation>Zeile {section}: [crop] schneidet {sizes}x{sizes2} aus {shape}x{shape2}, was kleiner ist</translation>
        </message>
        <message>
            <source>is {value}, which is not between {least} and {max_size}</source>
            <translation>ist {value}, was nicht zwischen {least} und {max_size} liegt</translation>
        </message>
        <message>
            <source>Line {line}: {key} is {text}, which is no number</source>
            <translation>Zeile {line}: {key} ist {text}, was keine Zahl ist</translation>
        </message>
        <message>
            <source>Line {line}: {key} has {parts} numbers, and {max_list} are the most</source>
            <translation>Zeile {line}: {key} hat {parts} Zahlen, und {max_list} sind die meisten</translation>
        </message>
        <message>
            <source>Line {line}: {key} of [{kind}] {reason}</source>
            <translation>Zeile {line}: {key} von [{kind}] {reason}</translation>
        </message>
        <message>
            <source>Line {line}: {key} is {text}, which is no whole number</source>
            <translation>Zeile {line}: {key} ist {text}, was keine ganze Zahl ist</translation>
        </message>
        <message>
            <source>It has more than {max_rows} sections, the most that are read</source>
            <translation>Es hat mehr als {max_rows} Abschnitte, die meisten, die gelesen werden</translation>
        </message>
        <message>
            <source>It has more than {max_keys} values, too many for a network</source>
            <translation>Es hat mehr als {max_keys} Werte, zu viele für ein Netz</translation>
        </message>
        <message>
            <source>Line {number} stands before the first section</source>
            <translation>Zeile {number} steht vor dem ersten Abschnitt</translation>
        </message>
        <message>
            <source>Line {number} is no section such as [convolutional]: {line}</source>
            <translation>Zeile {number} ist kein Abschnitt wie [convolutional]: {line}</translation>
        </message>
        <message>
            <source>Its first section is not [net], which says the input of the network</source>
            <translation>Der erste Abschnitt ist nicht [net], der die Eingabe des Netzes sagt</translation>
        </message>
        <message>
            <source>It holds no layers behind [net]</source>
            <translation>Es enthält hinter [net] keine Schichten</translation>
        </message>
        <message>
            <source>Line {section}: [{section2}]: {error}</source>
            <translation>Zeile {section}: [{section2}]: {error}</translation>
        </message>
        <message>
            <source>It is not {what} of this program: it does not say "format": "{kind}"</source>
            <translation>Es ist nicht {what} dieses Programms: es sagt nicht "format": "{kind}"</translation>
        </message>
        <message>
            <source>It does not say which version of the format it is: "version": {version}</source>
            <translation>Es sagt nicht, welche Version des Formats es ist: "version": {version}</translation>
        </message>
        <message>
            <source>It was made by a newer version of the program (format {said}, and this one reads up to {version}); update the program</source>
            <translation>Es wurde mit einer neueren Version des Programms gemacht (Format {said}, und diese liest bis {version}); aktualisieren Sie das Programm</translation>
        </message>
        <message>
            <source>It has an unknown field '{key}'</source>
            <translation>Es hat ein unbekanntes Feld '{key}'</translation>
        </message>
        <message>
            <source>The field '{key}' is missing</source>
            <translation>Das Feld '{key}' fehlt</translation>
        </message>
        <message>
            <source>It holds half a character, {half}</source>
            <translation>Es enthält ein halbes Zeichen, {half}</translation>
        </message>
        <message>
            <source>data_type: there is no data type '{settings}'</source>
            <translation>data_type: es gibt keinen Datentyp '{settings}'</translation>
        </message>
        <message>
            <source>title: it may have at most {max_title} characters on one line and no control characters</source>
            <translation>title: er darf höchstens {max_title} Zeichen auf einer Zeile und keine Steuerzeichen haben</translation>
        </message>
        <message>
            <source>network: it is not a network in braces</source>
            <translation>network: es ist kein Netz in geschweiften Klammern</translation>
        </message>
        <message>
            <source>network: it has an unknown field '{key}'</source>
            <translation>network: es hat ein unbekanntes Feld '{key}'</translation>
        </message>
        <message>
            <source>questions: it is not a list in brackets</source>
            <translation>questions: es ist keine Liste in eckigen Klammern</translation>
        </message>
        <message>
            <source>It asks no questions</source>
            <translation>Es stellt keine Fragen</translation>
        </message>
        <message>
            <source>It asks {values} questions, and {max_questions} are the most</source>
            <translation>Es stellt {values} Fragen, und {max_questions} sind die meisten</translation>
        </message>
        <message>
            <source>Question {number}: it is not a row and what is asked, in braces</source>
            <translation>Frage {number}: es ist nicht eine Zeile und was gefragt ist, in geschweiften Klammern</translation>
        </message>
        <message>
            <source>Question {number}: {problem}</source>
            <translation>Frage {number}: {problem}</translation>
        </message>
        <message>
            <source>Questions {question} and {number} ask the same, {question2} of '{question3}'; remove one of them</source>
            <translation>Fragen {question} und {number} fragen dasselbe, {question2} von '{question3}'; entfernen Sie eine</translation>
        </message>
        <message>
            <source>{place}: a network has no total shape; name a row</source>
            <translation>{place}: ein Netz hat keine Gesamtform; nennen Sie eine Zeile</translation>
        </message>
        <message>
            <source>{place}: the total is not known, since a row has a problem</source>
            <translation>{place}: die Summe ist nicht bekannt, da eine Zeile ein Problem hat</translation>
        </message>
        <message>
            <source>{place}: there is no row '{question}'</source>
            <translation>{place}: es gibt keine Zeile '{question}'</translation>
        </message>
        <message>
            <source>{place}: the row '{question}' cannot be counted</source>
            <translation>{place}: die Zeile '{question}' kann nicht gezählt werden</translation>
        </message>
        <message>
            <source>Its content is of no format that this program reads ({titles})</source>
            <translation>Der Inhalt ist in keinem Format, das dieses Programm liest ({titles})</translation>
        </message>
        <message>
            <source>{name} has no options, it is a file of the gallery</source>
            <translation>{name} hat keine Optionen, es ist eine Datei der Galerie</translation>
        </message>
        <message>
            <source>There is no architecture of this name in the gallery (see cnnparam list architectures)</source>
            <translation>Es gibt in der Galerie keine Architektur dieses Namens (siehe cnnparam list architectures)</translation>
        </message>
        <message>
            <source>'{name}' is nothing to search by: parameters, macs and year are</source>
            <translation>Nach '{name}' kann nicht gesucht werden: nach parameters, macs und year schon</translation>
        </message>
        <message>
            <source>'{number}' behind {name}{sign} is not a number such as 25M or 4.1G</source>
            <translation>'{number}' hinter {name}{sign} ist keine Zahl wie 25M oder 4.1G</translation>
        </message>
        <message>
            <source>it does not begin as one</source>
            <translation>es beginnt nicht wie eines</translation>
        </message>
        <message>
            <source>its first bytes are of no version that is known</source>
            <translation>die ersten Byte sind von keiner bekannten Version</translation>
        </message>
        <message>
            <source>it says that it has {whole} bytes, and has {data}</source>
            <translation>es sagt, es habe {whole} Byte, und hat {data}</translation>
        </message>
        <message>
            <source>{size} bytes at {at} are behind its end</source>
            <translation>{size} Byte bei {at} liegen hinter dem Ende</translation>
        </message>
        <message>
            <source>a message of its root is longer than its place</source>
            <translation>eine Nachricht der Wurzel ist länger als ihr Platz</translation>
        </message>
        <message>
            <source>its root has too many messages</source>
            <translation>die Wurzel hat zu viele Nachrichten</translation>
        </message>
        <message>
            <source>its root is not where it should be</source>
            <translation>die Wurzel ist nicht, wo sie sein sollte</translation>
        </message>
        <message>
            <source>its root does not go on where it says</source>
            <translation>die Wurzel geht nicht weiter, wo sie sagt</translation>
        </message>
        <message>
            <source>Its HDF5 keeps attributes in a heap, as Keras never writes; save the model as .keras or .json</source>
            <translation>Die HDF5-Datei hält Attribute in einem Heap, wie Keras nie schreibt; speichern Sie das Modell als .keras oder .json</translation>
        </message>
        <message>
            <source>an attribute is longer than its place</source>
            <translation>ein Attribut ist länger als sein Platz</translation>
        </message>
        <message>
            <source>a text is longer than its place</source>
            <translation>ein Text ist länger als sein Platz</translation>
        </message>
        <message>
            <source>An attribute of its HDF5 that should be a text is none</source>
            <translation>Ein Attribut der HDF5-Datei, das ein Text sein sollte, ist keiner</translation>
        </message>
        <message>
            <source>a text is not where it should be</source>
            <translation>ein Text ist nicht, wo er sein sollte</translation>
        </message>
        <message>
            <source>a text of {size} bytes has a place of {taken}</source>
            <translation>ein Text von {size} Byte hat einen Platz von {taken}</translation>
        </message>
        <message>
            <source>This is not a journal of unsaved changes</source>
            <translation>Das ist kein Journal ungespeicherter Änderungen</translation>
        </message>
        <message>
            <source>It was made by another version of the program</source>
            <translation>Es wurde von einer anderen Version des Programms gemacht</translation>
        </message>
        <message>
            <source>It is not whole, so nothing of it can be trusted</source>
            <translation>Es ist nicht ganz, also ist nichts davon zu trauen</translation>
        </message>
        <message>
            <source>{what} is empty</source>
            <translation>{what} ist leer</translation>
        </message>
        <message>
            <source>{what} is not text in UTF-8: line {line} has the byte 0x{error}</source>
            <translation>{what} ist kein Text in UTF-8: Zeile {line} hat das Byte 0x{error}</translation>
        </message>
        <message>
            <source>{what} has more than {max_values} values, too many for a network</source>
            <translation>{what} hat mehr als {max_values} Werte, zu viele für ein Netz</translation>
        </message>
        <message>
            <source>{what} is nested too deep to be a network</source>
            <translation>{what} ist zu tief verschachtelt für ein Netz</translation>
        </message>
        <message>
            <source>A number in {what} has thousands of digits</source>
            <translation>Eine Zahl in {what} hat Tausende von Ziffern</translation>
        </message>
        <message>
            <source>{what} is nested deeper than {max_depth} brackets</source>
            <translation>{what} ist tiefer als {max_depth} Klammern verschachtelt</translation>
        </message>
        <message>
            <source>The key '{key}' is given twice in one object</source>
            <translation>Der Schlüssel '{key}' kommt in einem Objekt zweimal vor</translation>
        </message>
        <message>
            <source>Layer '{name}': {error}</source>
            <translation>Schicht '{name}': {error}</translation>
        </message>
        <message>
            <source>Layer '{name}' takes nothing, but is no input</source>
            <translation>Schicht '{name}' nimmt nichts, ist aber keine Eingabe</translation>
        </message>
        <message>
            <source>Layer '{layer}': its {key} is {values}, not {wanted}</source>
            <translation>Schicht '{layer}': {key} ist {values}, nicht {wanted}</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>one or more whole numbers</source>
            <translation>eine oder mehr ganze Zahlen</translation>
        </message>
        <message>
            <source>a size for each of {axes} axes</source>
            <translation>eine Größe für jede von {axes} Achsen</translation>
        </message>
        <message>
            <source>whole numbers, or null for open ones</source>
            <translation>ganze Zahlen, oder null für offene</translation>
        </message>
        <message>
            <source>a layer</source>
            <translation>eine Schicht</translation>
        </message>
        <message>
            <source>an axis of an input with {rank} axes</source>
            <translation>eine Achse einer Eingabe mit {rank} Achsen</translation>
        </message>
        <message>
            <source>that of a layer with inputs</source>
            <translation>die einer Schicht mit Eingängen</translation>
        </message>
        <message>
            <source>It has more than {max_rows} layers, the most that are read</source>
            <translation>Es hat mehr als {max_rows} Schichten, die meisten, die gelesen werden</translation>
        </message>
        <message>
            <source>The layers of the model '{name}' are no list</source>
            <translation>Die Schichten des Modells '{name}' sind keine Liste</translation>
        </message>
        <message>
            <source>It lists a layer that is no object with a class_name</source>
            <translation>Es führt eine Schicht auf, die kein Objekt mit class_name ist</translation>
        </message>
        <message>
            <source>A layer of class {kind} has no config</source>
            <translation>Eine Schicht der Klasse {kind} hat kein config</translation>
        </message>
        <message>
            <source>The name of a layer of class {kind} is no text</source>
            <translation>Der Name einer Schicht der Klasse {kind} ist kein Text</translation>
        </message>
        <message>
            <source>Its models are nested deeper than {max_nesting}</source>
            <translation>Die Modelle sind tiefer als {max_nesting} verschachtelt</translation>
        </message>
        <message>
            <source>It names only the class {entry} and lists no layers: those of a subclassed model stand in its code; save a Sequential or functional model</source>
            <translation>Es nennt nur die Klasse {entry} und führt keine Schichten auf: die eines Modells als eigene Klasse stehen in seinem Code; speichern Sie ein Modell der Art Sequential oder functional</translation>
        </message>
        <message>
            <source>It cannot be read: {error}</source>
            <translation>Es kann nicht gelesen werden: {error}</translation>
        </message>
        <message>
            <source>It is an HDF5 file that holds weights and no architecture: save the whole model with model.save(), or its config with model.to_json()</source>
            <translation>Es ist eine HDF5-Datei mit Gewichten und ohne Architektur: speichern Sie das ganze Modell mit model.save(), oder seine config mit model.to_json()</translation>
        </message>
        <message>
            <source>Layer '{call}' has layers within it, too deep</source>
            <translation>Schicht '{call}' hat Schichten in sich, zu tief</translation>
        </message>
        <message>
            <source>What layer '{layer}' takes is in no form that Keras writes</source>
            <translation>Was Schicht '{layer}' nimmt, hat keine Form, die Keras schreibt</translation>
        </message>
        <message>
            <source>A tensor in it does not say which layer gave it</source>
            <translation>Ein Tensor darin sagt nicht, welche Schicht ihn ergab</translation>
        </message>
        <message>
            <source>that of a function with whole numbers for arguments</source>
            <translation>die einer Funktion mit ganzen Zahlen als Argumenten</translation>
        </message>
        <message>
            <source>Two layers of the model '{model}' have one name</source>
            <translation>Zwei Schichten des Modells '{model}' haben einen Namen</translation>
        </message>
        <message>
            <source>The model '{model}' names no outputs</source>
            <translation>Das Modell '{model}' nennt keine Ausgaben</translation>
        </message>
        <message>
            <source>'{user}' takes output {tensor} of call {tensor2} of layer '{tensor3}', which its model does not have</source>
            <translation>'{user}' nimmt Ausgabe {tensor} von Aufruf {tensor2} der Schicht '{tensor3}', die sein Modell nicht hat</translation>
        </message>
        <message>
            <source>Layer '{entry}' does not say what it takes</source>
            <translation>Schicht '{entry}' sagt nicht, was sie nimmt</translation>
        </message>
        <message>
            <source>Layer '{entry}' takes more than {most_taken} outputs at once</source>
            <translation>Schicht '{entry}' nimmt mehr als {most_taken} Ausgaben zugleich</translation>
        </message>
        <message>
            <source>Layer '{stuck}' takes what depends on its own output</source>
            <translation>Schicht '{stuck}' nimmt, was von ihrer eigenen Ausgabe abhängt</translation>
        </message>
        <message>
            <source>Output {output} of layer '{layer}' is taken, but {most} are the most that a layer has</source>
            <translation>Ausgabe {output} der Schicht '{layer}' wird genommen, aber {most} sind die meisten, die eine Schicht hat</translation>
        </message>
        <message>
            <source>--input has {asked} sizes, but its input '{call}' has {shape}</source>
            <translation>--input hat {asked} Größen, aber die Eingabe '{call}' hat {shape}</translation>
        </message>
        <message>
            <source>Its input '{call}' leaves sizes open as well, which --input does not say: save the model with sizes</source>
            <translation>Die Eingabe '{call}' lässt auch Größen offen, die --input nicht sagt: speichern Sie das Modell mit Größen</translation>
        </message>
        <message>
            <source>sum, mul, concat, ave or null</source>
            <translation>sum, mul, concat, ave oder null</translation>
        </message>
        <message>
            <source>that of a layer with a query and a value</source>
            <translation>die einer Schicht mit einer Anfrage und einem Wert</translation>
        </message>
        <message>
            <source>an order of {value} axes</source>
            <translation>eine Reihenfolge von {value} Achsen</translation>
        </message>
        <message>
            <source>those of a product of two inputs</source>
            <translation>die eines Produktes zweier Eingaben</translation>
        </message>
        <message>
            <source>one axis or two</source>
            <translation>eine Achse oder zwei</translation>
        </message>
        <message>
            <source>valid, same or, along one axis, causal</source>
            <translation>valid, same oder, entlang einer Achse, causal</translation>
        </message>
        <message>
            <source>a size for each of its {axes} axes</source>
            <translation>eine Größe für jede ihrer {axes} Achsen</translation>
        </message>
        <message>
            <source>one size or two for each axis</source>
            <translation>eine Größe oder zwei für jede Achse</translation>
        </message>
        <message>
            <source>{what} is no model of Keras: it has no class_name</source>
            <translation>{what} ist kein Modell von Keras: es hat kein class_name</translation>
        </message>
        <message>
            <source>It holds no row of a lecture table</source>
            <translation>Es enthält keine Zeile einer Vorlesungstabelle</translation>
        </message>
        <message>
            <source>It has more than {max_rows} rows, the most that are read</source>
            <translation>Es hat mehr als {max_rows} Zeilen, die meisten, die gelesen werden</translation>
        </message>
        <message>
            <source>Line {line}: {error}</source>
            <translation>Zeile {line}: {error}</translation>
        </message>
        <message>
            <source>Line {number}: it says no shape such as [224x224x64] behind the layer</source>
            <translation>Zeile {number}: es sagt hinter der Schicht keine Form wie [224x224x64]</translation>
        </message>
        <message>
            <source>Line {number}: its shape: {error}</source>
            <translation>Zeile {number}: die Form: {error}</translation>
        </message>
        <message>
            <source>it has {values} filters and {line} channels</source>
            <translation>es hat {values} Filter und {line} Kanäle</translation>
        </message>
        <message>
            <source>a window does not make {after} of {before}</source>
            <translation>ein Fenster macht nicht {after} aus {before}</translation>
        </message>
        <message>
            <source>Line {line}: {row}</source>
            <translation>Zeile {line}: {row}</translation>
        </message>
        <message>
            <source>Line {line}: it says {line2}, channels first, where the layer makes {made}</source>
            <translation>Zeile {line}: es sagt {line2}, Kanäle zuerst, wo die Schicht {made} macht</translation>
        </message>
        <message>
            <source>It has {layers} rows, and {max_rows} are the most</source>
            <translation>Es hat {layers} Zeilen, und {max_rows} sind die meisten</translation>
        </message>
        <message>
            <source>Row {number}: the field '{item}' is given twice</source>
            <translation>Zeile {number}: das Feld '{item}' kommt zweimal vor</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Die Datei ist leer</translation>
        </message>
        <message>
            <source>It is not text in UTF-8: line {line} has the byte 0x{error}; choose UTF-8 where it was made</source>
            <translation>Es ist kein Text in UTF-8: Zeile {line} hat das Byte 0x{error}; wählen Sie UTF-8, wo sie gemacht wurde</translation>
        </message>
        <message>
            <source>It has more than {max_values} values, too many for an architecture</source>
            <translation>Es hat mehr als {max_values} Werte, zu viele für eine Architektur</translation>
        </message>
        <message>
            <source>It is not an architecture: its brackets are nested too deep</source>
            <translation>Es ist keine Architektur: die Klammern sind zu tief verschachtelt</translation>
        </message>
        <message>
            <source>A number in it has thousands of digits</source>
            <translation>Eine Zahl darin hat Tausende von Ziffern</translation>
        </message>
        <message>
            <source>It holds {word}, which is not a number</source>
            <translation>Es enthält {word}, was keine Zahl ist</translation>
        </message>
        <message>
            <source>The field '{document}' is given twice</source>
            <translation>Das Feld '{document}' kommt zweimal vor</translation>
        </message>
        <message>
            <source>This is not a cnnparam file: it does not say "format": "{format}"</source>
            <translation>Das ist keine cnnparam-Datei: es sagt nicht "format": "{format}"</translation>
        </message>
        <message>
            <source>It was made by a newer version of the program (format {version}, and this one reads up to {version2}); update the program</source>
            <translation>Es wurde mit einer neueren Version des Programms gemacht (Format {version}, und diese liest bis {version2}); aktualisieren Sie das Programm</translation>
        </message>
        <message>
            <source>It has no list of layers</source>
            <translation>Es hat keine Liste von Schichten</translation>
        </message>
        <message>
            <source>It is not JSON that this program can read</source>
            <translation>Es ist kein JSON, das dieses Programm lesen kann</translation>
        </message>
        <message>
            <source>Line {line} holds half a character, {found}</source>
            <translation>Zeile {line} enthält ein halbes Zeichen, {found}</translation>
        </message>
        <message>
            <source>Rows {layer} and {number} are both named '{layer2}'; rename one of them</source>
            <translation>Zeilen {layer} und {number} heißen beide '{layer2}'; benennen Sie eine um</translation>
        </message>
        <message>
            <source>it joins the batch with other axes</source>
            <translation>es verbindet den Batch mit anderen Achsen</translation>
        </message>
        <message>
            <source>an axis that is not of size 1</source>
            <translation>eine Achse, die nicht die Größe 1 hat</translation>
        </message>
        <message>
            <source>no order of its axes</source>
            <translation>keine Reihenfolge der Achsen</translation>
        </message>
        <message>
            <source>it takes places in no order</source>
            <translation>es nimmt Stellen in keiner Reihenfolge</translation>
        </message>
        <message>
            <source>it looks up along another axis</source>
            <translation>es schlägt entlang einer anderen Achse nach</translation>
        </message>
        <message>
            <source>its inputs have other axes</source>
            <translation>die Eingaben haben andere Achsen</translation>
        </message>
        <message>
            <source>it joins constants</source>
            <translation>es verbindet Konstanten</translation>
        </message>
        <message>
            <source>its parts do not fit</source>
            <translation>die Teile passen nicht</translation>
        </message>
        <message>
            <source>its sizes do not fit</source>
            <translation>die Größen passen nicht</translation>
        </message>
        <message>
            <source>it pads the batch</source>
            <translation>es füllt den Batch auf</translation>
        </message>
        <message>
            <source>an axis that does not exist</source>
            <translation>eine Achse, die es nicht gibt</translation>
        </message>
        <message>
            <source>its batch is another axis</source>
            <translation>der Batch ist eine andere Achse</translation>
        </message>
        <message>
            <source>it resizes channels</source>
            <translation>es ändert die Größe von Kanälen</translation>
        </message>
        <message>
            <source>its repeats do not fit</source>
            <translation>die Wiederholungen passen nicht</translation>
        </message>
        <message>
            <source>it makes new axes</source>
            <translation>es macht neue Achsen</translation>
        </message>
        <message>
            <source>it repeats the batch</source>
            <translation>es wiederholt den Batch</translation>
        </message>
        <message>
            <source>no kind computes it</source>
            <translation>keine Art berechnet es</translation>
        </message>
        <message>
            <source>a number beyond 64 bits</source>
            <translation>eine Zahl jenseits von 64 Bit</translation>
        </message>
        <message>
            <source>too many values</source>
            <translation>zu viele Werte</translation>
        </message>
        <message>
            <source>too large a power</source>
            <translation>eine zu große Potenz</translation>
        </message>
        <message>
            <source>no real number</source>
            <translation>keine reelle Zahl</translation>
        </message>
        <message>
            <source>a constant that is no number</source>
            <translation>eine Konstante, die keine Zahl ist</translation>
        </message>
        <message>
            <source>a size below 0</source>
            <translation>eine Größe unter 0</translation>
        </message>
        <message>
            <source>only some of its axes</source>
            <translation>nur einige der Achsen</translation>
        </message>
        <message>
            <source>its inputs do not fit</source>
            <translation>die Eingaben passen nicht</translation>
        </message>
        <message>
            <source>Its functions come to more than {max_inlined} nodes</source>
            <translation>Die Funktionen ergeben mehr als {max_inlined} Knoten</translation>
        </message>
        <message>
            <source>Node '{node}' takes '{name}', which nothing above it gives</source>
            <translation>Knoten '{node}' nimmt '{name}', das nichts darüber ergibt</translation>
        </message>
        <message>
            <source>no kind covers it</source>
            <translation>keine Art deckt es ab</translation>
        </message>
        <message>
            <source>it does not fit</source>
            <translation>es passt nicht</translation>
        </message>
        <message>
            <source>Its functions call one another more than {max_calls} deep</source>
            <translation>Die Funktionen rufen einander tiefer als {max_calls} auf</translation>
        </message>
        <message>
            <source>Function '{function}' gives no '{local}'</source>
            <translation>Funktion '{function}' ergibt kein '{local}'</translation>
        </message>
        <message>
            <source>It holds no graph, so it is no ONNX model</source>
            <translation>Es enthält keinen Graphen, ist also kein ONNX-Modell</translation>
        </message>
        <message>
            <source>It has more than {max_nodes} nodes, the most that are read</source>
            <translation>Es hat mehr als {max_nodes} Knoten, die meisten, die gelesen werden</translation>
        </message>
        <message>
            <source>A shape in it has more than {max_dims} axes</source>
            <translation>Eine Form darin hat mehr als {max_dims} Achsen</translation>
        </message>
        <message>
            <source>its slopes are not learned for channels</source>
            <translation>die Steigungen sind nicht für Kanäle gelernt</translation>
        </message>
        <message>
            <source>its matrix has other axes</source>
            <translation>die Matrix hat andere Achsen</translation>
        </message>
        <message>
            <source>its matrix does not fit</source>
            <translation>die Matrix passt nicht</translation>
        </message>
        <message>
            <source>its inputs are no matrices</source>
            <translation>die Eingaben sind keine Matrizen</translation>
        </message>
        <message>
            <source>it multiplies over the batch</source>
            <translation>es multipliziert über den Batch</translation>
        </message>
        <message>
            <source>it is no matrix product</source>
            <translation>es ist kein Matrixprodukt</translation>
        </message>
        <message>
            <source>it multiplies two inputs</source>
            <translation>es multipliziert zwei Eingaben</translation>
        </message>
        <message>
            <source>it turns the batch</source>
            <translation>es dreht den Batch</translation>
        </message>
        <message>
            <source>its constants are not known</source>
            <translation>die Konstanten sind nicht bekannt</translation>
        </message>
        <message>
            <source>it repeats its input</source>
            <translation>es wiederholt die Eingabe</translation>
        </message>
        <message>
            <source>no kind has such a tensor</source>
            <translation>keine Art hat einen solchen Tensor</translation>
        </message>
        <message>
            <source>the shape of its input is not known</source>
            <translation>die Form der Eingabe ist nicht bekannt</translation>
        </message>
        <message>
            <source>the rows give another shape</source>
            <translation>die Zeilen ergeben eine andere Form</translation>
        </message>
        <message>
            <source>the row is a problem</source>
            <translation>die Zeile ist ein Problem</translation>
        </message>
        <message>
            <source>its output has no values, or too many</source>
            <translation>die Ausgabe hat keine Werte, oder zu viele</translation>
        </message>
        <message>
            <source>its tensors are not those of a row</source>
            <translation>die Tensoren sind nicht die einer Zeile</translation>
        </message>
        <message>
            <source>it shares some tensors of a row</source>
            <translation>es teilt einige Tensoren einer Zeile</translation>
        </message>
        <message>
            <source>there is no such kind</source>
            <translation>es gibt keine solche Art</translation>
        </message>
        <message>
            <source>a field refuses its value</source>
            <translation>ein Feld nimmt seinen Wert nicht an</translation>
        </message>
        <message>
            <source>its numbers do not fit</source>
            <translation>die Zahlen passen nicht</translation>
        </message>
        <message>
            <source>its sizes are no shape</source>
            <translation>die Größen sind keine Form</translation>
        </message>
        <message>
            <source>Tensor '{name}' has more than {most_axes} axes</source>
            <translation>Tensor '{name}' hat mehr als {most_axes} Achsen</translation>
        </message>
        <message>
            <source>Tensor '{name}' has a size of {size}; 0 to {max_size} are read</source>
            <translation>Tensor '{name}' hat eine Größe von {size}; 0 bis {max_size} werden gelesen</translation>
        </message>
        <message>
            <source>input {place} is left out</source>
            <translation>Eingang {place} ist weggelassen</translation>
        </message>
        <message>
            <source>input {place} is not constant</source>
            <translation>Eingang {place} ist nicht konstant</translation>
        </message>
        <message>
            <source>axis {axis} does not exist</source>
            <translation>Achse {axis} gibt es nicht</translation>
        </message>
        <message>
            <source>it works on the batch</source>
            <translation>es arbeitet auf dem Batch</translation>
        </message>
        <message>
            <source>the shapes of its inputs do not fit</source>
            <translation>die Formen der Eingaben passen nicht</translation>
        </message>
        <message>
            <source>its weight is computed from the input, or has no such axes</source>
            <translation>das Gewicht wird aus der Eingabe berechnet, oder hat keine solchen Achsen</translation>
        </message>
        <message>
            <source>its kernel has no such axes</source>
            <translation>der Kernel hat keine solchen Achsen</translation>
        </message>
        <message>
            <source>A network without rows has no ONNX model</source>
            <translation>Ein Netz ohne Zeilen hat kein ONNX-Modell</translation>
        </message>
        <message>
            <source>{called} cannot be written, because ONNX has no operator for it</source>
            <translation>{called} kann nicht geschrieben werden, weil ONNX keinen Operator dafür hat</translation>
        </message>
        <message>
            <source>{called} cannot be written: {row}</source>
            <translation>{called} kann nicht geschrieben werden: {row}</translation>
        </message>
        <message>
            <source>{called} cannot be written, because its shape is not known</source>
            <translation>{called} kann nicht geschrieben werden, weil die Form nicht bekannt ist</translation>
        </message>
        <message>
            <source>has no operator in ONNX</source>
            <translation>hat keinen Operator in ONNX</translation>
        </message>
        <message>
            <source>Its graph has no input</source>
            <translation>Der Graph hat keine Eingabe</translation>
        </message>
        <message>
            <source>Input '{declared}' has a size beyond {max_size}</source>
            <translation>Eingabe '{declared}' hat eine Größe über {max_size}</translation>
        </message>
        <message>
            <source>uses '{weight}' of '{owner}' in another shape than that row does, and a tensor of ONNX has only one</source>
            <translation>benutzt '{weight}' von '{owner}' in einer anderen Form als jene Zeile, und ein Tensor von ONNX hat nur eine</translation>
        </message>
        <message>
            <source>Row '{layer}' ({layer2}) {why}</source>
            <translation>Zeile '{layer}' ({layer2}) {why}</translation>
        </message>
        <message>
            <source>makes {wanted}, which no padding of ONNX's pooling does</source>
            <translation>macht {wanted}, was kein Padding des Poolings von ONNX tut</translation>
        </message>
        <message>
            <source>makes {wanted} of {sizes}, for which ONNX has no operator: its windows are not all of one size</source>
            <translation>macht {wanted} aus {sizes}, wofür ONNX keinen Operator hat: die Fenster haben nicht alle eine Größe</translation>
        </message>
        <message>
            <source>This is a device or a pipe; copy what it gives into a file first</source>
            <translation>Das ist ein Gerät oder eine Pipe; kopieren Sie zuerst in eine Datei, was es ergibt</translation>
        </message>
        <message>
            <source>It is too large to be {what}: {size} bytes, and {most} are the most</source>
            <translation>Es ist zu groß für {what}: {size} Byte, und {most} sind die meisten</translation>
        </message>
        <message>
            <source>There is no architecture in this folder, by the endings of files</source>
            <translation>In diesem Ordner ist keine Architektur, nach den Endungen der Dateien</translation>
        </message>
        <message>
            <source>It is {what}: reading it can run any code that is in it, so it is not opened; {way_out}</source>
            <translation>Es ist {what}: es zu lesen kann jeden Code ausführen, der darin steht, also wird es nicht geöffnet; {way_out}</translation>
        </message>
        <message>
            <source>field {number} has no length where one is needed</source>
            <translation>Feld {number} hat keine Länge, wo eine nötig ist</translation>
        </message>
        <message>
            <source>field {number} is no integer where one is needed</source>
            <translation>Feld {number} ist keine ganze Zahl, wo eine nötig ist</translation>
        </message>
        <message>
            <source>its messages lie more than {max_depth} deep in one another</source>
            <translation>die Nachrichten liegen mehr als {max_depth} tief ineinander</translation>
        </message>
        <message>
            <source>a field has the number 0</source>
            <translation>ein Feld hat die Nummer 0</translation>
        </message>
        <message>
            <source>a field has the wire type {wire}, which is not known</source>
            <translation>ein Feld hat den wire type {wire}, der nicht bekannt ist</translation>
        </message>
        <message>
            <source>a field claims {size} bytes, but {at} are left</source>
            <translation>ein Feld beansprucht {size} Byte, aber {at} sind übrig</translation>
        </message>
        <message>
            <source>it ends in the middle of a number</source>
            <translation>es endet mitten in einer Zahl</translation>
        </message>
        <message>
            <source>a number has more than {most_varint} bytes</source>
            <translation>eine Zahl hat mehr als {most_varint} Byte</translation>
        </message>
        <message>
            <source>field {field} holds no numbers of {size} bytes</source>
            <translation>Feld {field} enthält keine Zahlen von {size} Byte</translation>
        </message>
        <message>
            <source>It is damaged at byte {at}: {reason}</source>
            <translation>Es ist bei Byte {at} beschädigt: {reason}</translation>
        </message>
        <message>
            <source>It declares what no row can be: {error}</source>
            <translation>Es gibt an, was keine Zeile sein kann: {error}</translation>
        </message>
        <message>
            <source>It declares no sizes of its tensor '{name}'</source>
            <translation>Es gibt keine Größen seines Tensors '{name}' an</translation>
        </message>
        <message>
            <source>Its graph computes with too many parameters at once</source>
            <translation>Der Graph rechnet mit zu vielen Parametern zugleich</translation>
        </message>
        <message>
            <source>Its graph takes '{value}', which nothing above makes</source>
            <translation>Der Graph nimmt '{value}', das nichts darüber macht</translation>
        </message>
        <message>
            <source>Its graph has more than {max_objects} JSON objects, too many</source>
            <translation>Der Graph hat mehr als {max_objects} JSON-Objekte, zu viele</translation>
        </message>
        <message>
            <source>{what} is none of torch.export: {error}</source>
            <translation>{what} ist keines von torch.export: {error}</translation>
        </message>
        <message>
            <source>{what} has a text that is no Unicode</source>
            <translation>{what} hat einen Text, der kein Unicode ist</translation>
        </message>
        <message>
            <source>Its tensor '{name}' has more than {max_axes} axes</source>
            <translation>Der Tensor '{name}' hat mehr als {max_axes} Achsen</translation>
        </message>
        <message>
            <source>Its tensor '{name}' has a size that is not from 0 to {max_size}</source>
            <translation>Der Tensor '{name}' hat eine Größe, die nicht von 0 bis {max_size} ist</translation>
        </message>
        <message>
            <source>It has a name of {name} characters: {name2}...</source>
            <translation>Es hat einen Namen von {name} Zeichen: {name2}...</translation>
        </message>
        <message>
            <source>Its name '{name}' cannot be printed</source>
            <translation>Der Name '{name}' kann nicht gedruckt werden</translation>
        </message>
        <message>
            <source>Its archive holds no graph (models/*.json), as one of torch.export.save does</source>
            <translation>Das Archiv enthält keinen Graphen (models/*.json), wie eines von torch.export.save</translation>
        </message>
        <message>
            <source>Its archive holds {first} twice</source>
            <translation>Das Archiv enthält {first} zweimal</translation>
        </message>
        <message>
            <source>It is not text in UTF-8: line {line}</source>
            <translation>Es ist kein Text in UTF-8: Zeile {line}</translation>
        </message>
        <message>
            <source>PyTorch has no layer that does the same</source>
            <translation>PyTorch hat keine Schicht, die dasselbe tut</translation>
        </message>
        <message>
            <source>Weights and biases by layer</source>
            <translation>Gewichte und Bias-Werte nach Schicht</translation>
        </message>
        <message>
            <source>Memory of activations by layer ({data_type}, batch {scale})</source>
            <translation>Speicher der Aktivierungen nach Schicht ({data_type}, Batch {scale})</translation>
        </message>
        <message>
            <source>Each bar stands for {chart} layers one after another, and shows the largest.</source>
            <translation>Jeder Balken steht für {chart} Schichten nacheinander und zeigt die größte.</translation>
        </message>
        <message>
            <source>Left out: the workspace of libraries such as cuDNN, fragmentation, what the framework takes for itself, and what the backward pass works with for a moment.</source>
            <translation>Weggelassen: der Arbeitsspeicher von Bibliotheken wie cuDNN, Zerstückelung, was das Framework für sich nimmt, und womit der Rückwärtsgang kurz arbeitet.</translation>
        </message>
        <message>
            <source>Training with {memory}, {working}</source>
            <translation>Training mit {memory}, {working}</translation>
        </message>
        <message>
            <source>Largest batch in {memory}</source>
            <translation>Größter Batch in {memory}</translation>
        </message>
        <message>
            <source>Convention {convention}: {convention2}</source>
            <translation>Zählweise {convention}: {convention2}</translation>
        </message>
        <message>
            <source>WRONG OPERATIONS {report}. {report2}</source>
            <translation>FALSCHE OPERATIONEN {report}. {report2}</translation>
        </message>
        <message>
            <source>WRONG CONVENTION {report}. {report2}</source>
            <translation>FALSCHE ZÄHLWEISE {report}. {report2}</translation>
        </message>
        <message>
            <source>SHARED WEIGHTS: {rows} {rows2} the weights of another row; the totals count them once, in that row.</source>
            <translation>GETEILTE GEWICHTE: {rows} {rows2} die Gewichte einer anderen Zeile; die Summen zählen sie einmal, in jener.</translation>
        </message>
        <message>
            <source>row uses</source>
            <translation>Zeile benutzt</translation>
        </message>
        <message>
            <source>rows use</source>
            <translation>Zeilen benutzen</translation>
        </message>
        <message>
            <source>UNKNOWN: no row can be counted, so nothing is known of the totals.</source>
            <translation>UNBEKANNT: keine Zeile kann gezählt werden, also ist über die Summen nichts bekannt.</translation>
        </message>
        <message>
            <source>LOWER BOUND: {rows} {rows2} not counted in full; every total is at least what is shown.</source>
            <translation>UNTERE SCHRANKE: {rows} {rows2} nicht vollständig gezählt; jede Summe ist mindestens, was gezeigt wird.</translation>
        </message>
        <message>
            <source>row is</source>
            <translation>Zeile ist</translation>
        </message>
        <message>
            <source>rows are</source>
            <translation>Zeilen sind</translation>
        </message>
        <message>
            <source>Row {row} {row2}: {problem}</source>
            <translation>Zeile {row} {row2}: {problem}</translation>
        </message>
        <message>
            <source>Kept in training</source>
            <translation>Im Training behalten</translation>
        </message>
        <message>
            <source>Under each preset:</source>
            <translation>Nach jeder Zählweise:</translation>
        </message>
        <message>
            <source>--input cannot be used, because no row is an Input</source>
            <translation>--input kann nicht benutzt werden, weil keine Zeile ein Input ist</translation>
        </message>
        <message>
            <source>This part of the program is missing; install it again</source>
            <translation>Dieser Teil des Programms fehlt; installieren Sie es neu</translation>
        </message>
        <message>
            <source>A name in it has {name} characters, and {max_name} are the most: {name2}...</source>
            <translation>Ein Name darin hat {name} Zeichen, und {max_name} sind die meisten: {name2}...</translation>
        </message>
        <message>
            <source>It ends within its header: was it copied in full?</source>
            <translation>Es endet in seinem Kopf: wurde es ganz kopiert?</translation>
        </message>
        <message>
            <source>Its header has more values than {max_tensors} tensors take</source>
            <translation>Der Kopf hat mehr Werte, als {max_tensors} Tensoren brauchen</translation>
        </message>
        <message>
            <source>Its header is no JSON object of tensors</source>
            <translation>Der Kopf ist kein JSON-Objekt von Tensoren</translation>
        </message>
        <message>
            <source>It has {entries} tensors, and {max_tensors} are the most</source>
            <translation>Es hat {entries} Tensoren, und {max_tensors} sind die meisten</translation>
        </message>
        <message>
            <source>It is too short for a safetensors file: its first 8 bytes are a length</source>
            <translation>Es ist zu kurz für eine safetensors-Datei: die ersten 8 Byte sind eine Länge</translation>
        </message>
        <message>
            <source>Its header claims {size} bytes, and {max_header} are the most in safetensors</source>
            <translation>Der Kopf beansprucht {size} Byte, und {max_header} sind in safetensors die meisten</translation>
        </message>
        <message>
            <source>{where} has a name of {name} characters; 1 to {max_name} do</source>
            <translation>{where} hat einen Namen von {name} Zeichen; 1 bis {max_name} gehen</translation>
        </message>
        <message>
            <source>{where} has a name that cannot be printed</source>
            <translation>{where} hat einen Namen, der nicht gedruckt werden kann</translation>
        </message>
        <message>
            <source>{where} is no JSON object</source>
            <translation>{where} ist kein JSON-Objekt</translation>
        </message>
        <message>
            <source>{where} ends at byte {end} of the data, but the file has only {room}: was it copied in full?</source>
            <translation>{where} endet bei Byte {end} der Daten, aber die Datei hat nur {room}: wurde sie ganz kopiert?</translation>
        </message>
        <message>
            <source>{where} has {begin} bytes of data, which its shape and type do not take</source>
            <translation>{where} hat {begin} Byte Daten, die Form und Typ nicht brauchen</translation>
        </message>
        <message>
            <source>{where} has no list of at most {max_axes} sizes as its shape</source>
            <translation>{where} hat keine Liste von höchstens {max_axes} Größen als Form</translation>
        </message>
        <message>
            <source>{where} has a size that is no whole number from 0 to {max_size}</source>
            <translation>{where} hat eine Größe, die keine ganze Zahl von 0 bis {max_size} ist</translation>
        </message>
        <message>
            <source>{where} has the type {dtype}, which is none of safetensors</source>
            <translation>{where} hat den Typ {dtype}, den safetensors nicht hat</translation>
        </message>
        <message>
            <source>{where} has no two ascending data_offsets</source>
            <translation>{where} hat keine zwei aufsteigenden data_offsets</translation>
        </message>
        <message>
            <source>It could not be saved, because {error}</source>
            <translation>Es konnte nicht gespeichert werden: {error}</translation>
        </message>
        <message>
            <source>It could not be saved, because no file can have this name</source>
            <translation>Es konnte nicht gespeichert werden, weil keine Datei so heißen kann</translation>
        </message>
        <message>
            <source>It could not be saved, because it is read-only; save it under another name</source>
            <translation>Es konnte nicht gespeichert werden, weil es schreibgeschützt ist; speichern Sie es unter einem anderen Namen</translation>
        </message>
        <message>
            <source>It is too large to be an architecture: {data} bytes, and {max_bytes} are the most</source>
            <translation>Es ist zu groß für eine Architektur: {data} Byte, und {max_bytes} sind die meisten</translation>
        </message>
        <message>
            <source>It is not text in UTF-8: line {line} has another byte</source>
            <translation>Es ist kein Text in UTF-8: Zeile {line} hat ein anderes Byte</translation>
        </message>
        <message>
            <source>it has no column of output shapes</source>
            <translation>es hat keine Spalte mit Ausgabeformen</translation>
        </message>
        <message>
            <source>{unknown} is no kind whose sizes follow from it; {one_follows}</source>
            <translation>{unknown} ist keine Art, deren Größen daraus folgen; {one_follows}</translation>
        </message>
        <message>
            <source>{wrong} would have {wrong2} {wrong3}</source>
            <translation>{wrong} hätte {wrong2} {wrong3}</translation>
        </message>
        <message>
            <source>it has several inputs</source>
            <translation>es hat mehrere Eingaben</translation>
        </message>
        <message>
            <source>No network follows from this table: {reason}</source>
            <translation>Aus dieser Tabelle folgt kein Netz: {reason}</translation>
        </message>
        <message>
            <source>{row} has no shape</source>
            <translation>{row} hat keine Form</translation>
        </message>
        <message>
            <source>{row} has no number of parameters</source>
            <translation>{row} hat keine Anzahl von Parametern</translation>
        </message>
        <message>
            <source>{row} has {row2} parameters, which no square kernel makes of {ins} to {outs} channels</source>
            <translation>{row} hat {row2} Parameter, die kein quadratischer Kernel von {ins} zu {outs} Kanälen macht</translation>
        </message>
        <message>
            <source>The output of '{layer}' would have an axis of more than {max_size} values</source>
            <translation>Die Ausgabe von '{layer}' hätte eine Achse von mehr als {max_size} Werten</translation>
        </message>
    </context>
    <context>
        <name>FindActions</name>
        <message>
            <source>Nothing matches.</source>
            <translation>Nichts passt.</translation>
        </message>
        <message>
            <source>1 match</source>
            <translation>1 Treffer</translation>
        </message>
        <message>
            <source>{number} matches</source>
            <translation>{number} Treffer</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Kein Treffer</translation>
        </message>
        <message>
            <source>{place} of {number}</source>
            <translation>{place} von {number}</translation>
        </message>
        <message>
            <source>Replace in a cell</source>
            <translation>In einer Zelle ersetzen</translation>
        </message>
        <message>
            <source>Replace in {number} cells</source>
            <translation>In {number} Zellen ersetzen</translation>
        </message>
        <message>
            <source>Showing {shown} of {rows} rows; totals are of all.</source>
            <translation>{shown} von {rows} Zeilen gezeigt; die Summen sind die von allen.</translation>
        </message>
    </context>
    <context>
        <name>FindStrip</name>
        <message>
            <source>Find, replace and filter</source>
            <translation>Suchen, ersetzen und filtern</translation>
        </message>
        <message>
            <source>Text to find</source>
            <translation>Gesuchter Text</translation>
        </message>
        <message>
            <source>Replacement</source>
            <translation>Ersatz</translation>
        </message>
        <message>
            <source>Filter by text</source>
            <translation>Nach Text filtern</translation>
        </message>
        <message>
            <source>Words in a row</source>
            <translation>Wörter in einer Zeile</translation>
        </message>
        <message>
            <source>Match &amp;case</source>
            <translation>&amp;Groß- und Kleinschreibung</translation>
        </message>
        <message>
            <source>&amp;Whole cell</source>
            <translation>Gan&amp;ze Zelle</translation>
        </message>
        <message>
            <source>&amp;Regular expression</source>
            <translation>&amp;Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>Filter by kind</source>
            <translation>Nach Art filtern</translation>
        </message>
        <message>
            <source>Filter by block</source>
            <translation>Nach Block filtern</translation>
        </message>
        <message>
            <source>Problems onl&amp;y</source>
            <translation>Nur mit Prob&amp;lemen</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Voriger Treffer</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>Voriger Treffer (Shift+F3)</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Next match (F3, Enter)</source>
            <translation>Nächster Treffer (F3, Enter)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Closes this and shows every row (Esc)</source>
            <translation>Schließt dies und zeigt jede Zeile (Esc)</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Ersetzen</translation>
        </message>
        <message>
            <source>Replaces this match, goes to the next</source>
            <translation>Ersetzt diesen Treffer und geht zum nächsten</translation>
        </message>
        <message>
            <source>Replace &amp;all</source>
            <translation>A&amp;lle ersetzen</translation>
        </message>
        <message>
            <source>As one step to be undone</source>
            <translation>Als ein Schritt, der rückgängig gemacht werden kann</translation>
        </message>
        <message>
            <source>F&amp;ind:</source>
            <translation>&amp;Suchen:</translation>
        </message>
        <message>
            <source>Replace &amp;with:</source>
            <translation>Ersetzen &amp;durch:</translation>
        </message>
        <message>
            <source>&amp;Only rows with:</source>
            <translation>&amp;Nur Zeilen mit:</translation>
        </message>
        <message>
            <source>O&amp;ptions</source>
            <translation>&amp;Optionen</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Jede Art</translation>
        </message>
        <message>
            <source>Any block</source>
            <translation>Jeder Block</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>It is counted, and not edited</source>
            <translation>Sie wird gezählt und nicht bearbeitet</translation>
        </message>
        <message>
            <source>It cannot be empty</source>
            <translation>Es darf nicht leer sein</translation>
        </message>
    </context>
    <context>
        <name>FixList</name>
        <message>
            <source>Fixes for the chosen problem</source>
            <translation>Abhilfen für das gewählte Problem</translation>
        </message>
        <message>
            <source>Fi&amp;x</source>
            <translation>&amp;Beheben</translation>
        </message>
        <message>
            <source>Does what is chosen, as one step that can be undone</source>
            <translation>Tut, was gewählt ist, als ein Schritt, der rückgängig gemacht werden kann</translation>
        </message>
        <message>
            <source>No fix is known for this problem.</source>
            <translation>Für dieses Problem ist keine Abhilfe bekannt.</translation>
        </message>
    </context>
    <context>
        <name>Fixing</name>
        <message>
            <source>Fix {name}: {words}</source>
            <translation>{name} beheben: {words}</translation>
        </message>
    </context>
    <context>
        <name>Folding</name>
        <message>
            <source>1 row</source>
            <translation>1 Zeile</translation>
        </message>
        <message>
            <source>{number} rows</source>
            <translation>{number} Zeilen</translation>
        </message>
        <message>
            <source>collapsed block {path}, {rows}</source>
            <translation>eingeklappter Block {path}, {rows}</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Familie</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
    </context>
    <context>
        <name>GalleryBrowser</name>
        <message>
            <source>Gallery</source>
            <translation>Galerie</translation>
        </message>
        <message>
            <source>Search, such as: resnet 2015-2018 macs&lt;5G</source>
            <translation>Suche, wie: resnet 2015-2018 macs&lt;5G</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Words of the name, family, task or source; a year or a span of years; and bounds such as parameters&lt;10M and macs&lt;1G.</source>
            <translation>Wörter aus Name, Familie, Aufgabe oder Quelle; ein Jahr oder eine Spanne von Jahren; und Schranken wie parameters&lt;10M und macs&lt;1G.</translation>
        </message>
        <message>
            <source>The chosen architecture</source>
            <translation>Die gewählte Architektur</translation>
        </message>
        <message>
            <source>1 architecture</source>
            <translation>1 Architektur</translation>
        </message>
        <message>
            <source>{number} architectures</source>
            <translation>{number} Architekturen</translation>
        </message>
        <message>
            <source>No architecture is found.</source>
            <translation>Keine Architektur gefunden.</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Quelle: {source}</translation>
        </message>
        <message>
            <source>{parameters} parameters, {macs}, {rows} rows</source>
            <translation>{parameters} Parameter, {macs}, {rows} Zeilen</translation>
        </message>
        <message>
            <source>At least {figures}: {problem}</source>
            <translation>Mindestens {figures}: {problem}</translation>
        </message>
    </context>
    <context>
        <name>GalleryCard</name>
        <message>
            <source>{} parameters</source>
            <translation>{} Parameter</translation>
        </message>
        <message>
            <source>{} forward · {} rows</source>
            <translation>{} vorwärts · {} Zeilen</translation>
        </message>
    </context>
    <context>
        <name>GalleryList</name>
        <message>
            <source>Architectures</source>
            <translation>Architekturen</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>Go to row</source>
            <translation>Gehe zu Zeile</translation>
        </message>
        <message>
            <source>Number or name of the row</source>
            <translation>Nummer oder Name der Zeile</translation>
        </message>
        <message>
            <source>&amp;Number (1 to {last}) or name:</source>
            <translation>&amp;Nummer (1 bis {last}) oder Name:</translation>
        </message>
        <message>
            <source>No row has this number or name.</source>
            <translation>Keine Zeile hat diese Nummer oder diesen Namen.</translation>
        </message>
        <message>
            <source>Row {row}: {name}</source>
            <translation>Zeile {row}: {name}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Nothing was changed yet. Every change is listed here, and can be gone back to.</source>
            <translation>Noch wurde nichts geändert. Jede Änderung steht hier, und zu jeder geht es zurück.</translation>
        </message>
        <message>
            <source>As opened</source>
            <translation>Wie geöffnet</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Anfang</translation>
        </message>
    </context>
    <context>
        <name>InsertDialog</name>
        <message>
            <source>Insert from the gallery</source>
            <translation>Aus der Galerie einfügen</translation>
        </message>
        <message>
            <source>Search, such as: resnet 2015-2018</source>
            <translation>Suche, wie: resnet 2015-2018</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>&amp;Teil</translation>
        </message>
        <message>
            <source>No architecture is found.</source>
            <translation>Keine Architektur gefunden.</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Behind other rows an input is left out, and names are kept apart.</source>
            <translation>Hinter anderen Zeilen fällt eine Eingabe weg, und Namen bleiben verschieden.</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 Zeile</translation>
        </message>
        <message>
            <source>{number} rows</source>
            <translation>{number} Zeilen</translation>
        </message>
        <message>
            <source>{name} ({rows}, {parameters} parameters)</source>
            <translation>{name} ({rows}, {parameters} Parameter)</translation>
        </message>
    </context>
    <context>
        <name>InspectorDelegate</name>
        <message>
            <source>(several)</source>
            <translation>(verschieden)</translation>
        </message>
    </context>
    <context>
        <name>InspectorModel</name>
        <message>
            <source>Select rows of the table to see and set all their fields.</source>
            <translation>Wählen Sie Zeilen der Tabelle, um alle ihre Felder zu sehen und zu setzen.</translation>
        </message>
        <message>
            <source>Row {number}: {name}</source>
            <translation>Zeile {number}: {name}</translation>
        </message>
        <message>
            <source>{number} rows</source>
            <translation>{number} Zeilen</translation>
        </message>
        <message>
            <source>Change {field}</source>
            <translation>{field} ändern</translation>
        </message>
        <message>
            <source>Change {field} of {number} rows</source>
            <translation>{field} von {number} Zeilen ändern</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>(several)</source>
            <translation>(verschieden)</translation>
        </message>
        <message>
            <source>{field} ({having} of {all})</source>
            <translation>{field} ({having} von {all})</translation>
        </message>
        <message>
            <source>1 of the rows has it.</source>
            <translation>1 der Zeilen hat es.</translation>
        </message>
        <message>
            <source>{number} of the rows have it.</source>
            <translation>{number} der Zeilen haben es.</translation>
        </message>
    </context>
    <context>
        <name>InspectorPanel</name>
        <message>
            <source>Fields of the selected rows</source>
            <translation>Felder der gewählten Zeilen</translation>
        </message>
    </context>
    <context>
        <name>KindEdit</name>
        <message>
            <source>Kind, or such as conv3-64</source>
            <translation>Art, oder etwa conv3-64</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>The language changes when the program starts the next time.</source>
            <translation>Die Sprache wechselt, wenn das Programm das nächste Mal startet.</translation>
        </message>
    </context>
    <context>
        <name>LayerDelegate</name>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
    </context>
    <context>
        <name>LayerTable</name>
        <message>
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
    </context>
    <context>
        <name>LayerTableModel</name>
        <message>
            <source>Change {field} of {name}</source>
            <translation>{field} von {name} ändern</translation>
        </message>
        <message>
            <source>Not filled. {reason}</source>
            <translation>Nicht gefüllt. {reason}</translation>
        </message>
        <message>
            <source>Not known, since a row above it has a problem.</source>
            <translation>Unbekannt, da eine Zeile darüber ein Problem hat.</translation>
        </message>
        <message>
            <source>Shared with {name}, counted there once</source>
            <translation>Geteilt mit {name}, dort einmal gezählt</translation>
        </message>
        <message>
            <source>Used by another row</source>
            <translation>Von einer anderen Zeile benutzt</translation>
        </message>
        <message>
            <source>Used by {number} other rows</source>
            <translation>Von {number} anderen Zeilen benutzt</translation>
        </message>
        <message>
            <source>Move row</source>
            <translation>Zeile verschieben</translation>
        </message>
        <message>
            <source>Move {number} rows</source>
            <translation>{number} Zeilen verschieben</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Totals</source>
            <translation>Summen</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>found</source>
            <translation>gefunden</translation>
        </message>
    </context>
    <context>
        <name>Meaning</name>
        <message>
            <source>Pad and round as {framework}</source>
            <translation>Padding und Rundung wie {framework}</translation>
        </message>
    </context>
    <context>
        <name>Memory</name>
        <message>
            <source>Bytes</source>
            <translation>Byte</translation>
        </message>
        <message>
            <source>Activations</source>
            <translation>Aktivierungen</translation>
        </message>
        <message>
            <source>One step of training</source>
            <translation>Ein Trainingsschritt</translation>
        </message>
        <message>
            <source>{type}, batch {batch}</source>
            <translation>{type}, Batch {batch}</translation>
        </message>
        <message>
            <source>A click or Enter goes to row {number}.</source>
            <translation>Ein Klick oder Enter geht zu Zeile {number}.</translation>
        </message>
        <message>
            <source>{estimate} (at {row})</source>
            <translation>{estimate} (bei {row})</translation>
        </message>
        <message>
            <source>{estimate} of the rows that are counted (at {row})</source>
            <translation>{estimate} der gezählten Zeilen (bei {row})</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>The largest batch is unknown: no row can be counted.</source>
            <translation>Der größte Batch ist unbekannt: keine Zeile kann gezählt werden.</translation>
        </message>
        <message>
            <source>Largest batch: {train} in training, {infer} in inference.</source>
            <translation>Größter Batch: {train} im Training, {infer} in der Inferenz.</translation>
        </message>
        <message>
            <source>Largest batch: at most {train} in training, at most {infer} in inference.</source>
            <translation>Größter Batch: höchstens {train} im Training, höchstens {infer} in der Inferenz.</translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message>
            <source>The page on memory in the manual says more.</source>
            <translation>Die Seite über Speicher im Handbuch sagt mehr.</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>Aktivierungsspeicher</translation>
        </message>
        <message>
            <source>Memory of training</source>
            <translation>Speicher des Trainings</translation>
        </message>
        <message>
            <source>Optimiser that it is trained with</source>
            <translation>Optimierer, mit dem trainiert wird</translation>
        </message>
        <message>
            <source>Memory that a batch is to fit</source>
            <translation>Speicher, in den ein Batch passen soll</translation>
        </message>
        <message>
            <source>A size such as 8GB or 7.5GiB. MB is 10^6 bytes, MiB is 2^20 bytes.</source>
            <translation>Eine Größe wie 8GB oder 7.5GiB. MB sind 10^6 Byte, MiB sind 2^20 Byte.</translation>
        </message>
        <message>
            <source>&amp;Train with</source>
            <translation>&amp;Trainieren mit</translation>
        </message>
        <message>
            <source>F&amp;its in</source>
            <translation>&amp;Passt in</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Messages</source>
            <translation>Meldungen</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Puts this message away (Esc)</source>
            <translation>Räumt diese Meldung weg (Esc)</translation>
        </message>
        <message>
            <source>Put this message away</source>
            <translation>Diese Meldung wegräumen</translation>
        </message>
        <message>
            <source>{message} ({count} times)</source>
            <translation>{message} ({count} Mal)</translation>
        </message>
    </context>
    <context>
        <name>OpeningStrip</name>
        <message>
            <source>Opening {file}</source>
            <translation>{file} wird geöffnet</translation>
        </message>
        <message>
            <source>Progress of opening</source>
            <translation>Fortschritt des Öffnens</translation>
        </message>
        <message>
            <source>Gives up opening the file (Esc)</source>
            <translation>Bricht das Öffnen der Datei ab (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Operations</name>
        <message>
            <source>Preset</source>
            <translation>Zählweise</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operationen</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>Was gezählt wird</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <source>{preset} (wrong)</source>
            <translation>{preset} (falsch)</translation>
        </message>
    </context>
    <context>
        <name>OperationsPanel</name>
        <message>
            <source>Operations by preset</source>
            <translation>Operationen nach Zählweise</translation>
        </message>
        <message>
            <source>Bridge between two presets</source>
            <translation>Brücke zwischen zwei Zählweisen</translation>
        </message>
        <message>
            <source>Preset that the bridge leads from</source>
            <translation>Zählweise, von der die Brücke ausgeht</translation>
        </message>
        <message>
            <source>Preset that the bridge leads to</source>
            <translation>Zählweise, zu der die Brücke führt</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>&amp;Zu</translation>
        </message>
        <message>
            <source>for one sample</source>
            <translation>für ein Beispiel</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>{page} of {pages}</source>
            <translation>{page} von {pages}</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>output size</source>
            <translation>Ausgabegröße</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>activation memory</source>
            <translation>Aktivierungsspeicher</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>{asked} of the whole network</source>
            <translation>{asked} des ganzen Netzes</translation>
        </message>
        <message>
            <source>{asked} of {row}</source>
            <translation>{asked} von {row}</translation>
        </message>
        <message>
            <source>Answer {question}</source>
            <translation>Antwort: {question}</translation>
        </message>
        <message>
            <source>right</source>
            <translation>richtig</translation>
        </message>
        <message>
            <source>right as far as it is written</source>
            <translation>richtig, so weit es dasteht</translation>
        </message>
        <message>
            <source>not right</source>
            <translation>nicht richtig</translation>
        </message>
        <message>
            <source>not readable</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
        <message>
            <source>Channels first, without the batch, such as 64 x 112 x 112.</source>
            <translation>Kanäle zuerst, ohne den Batch, wie 64 x 112 x 112.</translation>
        </message>
        <message>
            <source>A number such as 48,001 or 0.59M.</source>
            <translation>Eine Zahl wie 48,001 oder 0.59M.</translation>
        </message>
        <message>
            <source>Bytes of the output in {data_type} for a batch of {batch}; a unit may be written, as in 1.5 MiB.</source>
            <translation>Byte der Ausgabe in {data_type} für einen Batch von {batch}; eine Einheit darf dabeistehen, wie in 1.5 MiB.</translation>
        </message>
        <message>
            <source>Multiply-accumulates for one sample, without adding the bias.</source>
            <translation>Multiply-Accumulate-Operationen für ein Beispiel, ohne die Addition des Bias.</translation>
        </message>
        <message>
            <source>Output size</source>
            <translation>Ausgabegröße</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>Aktivierungsspeicher</translation>
        </message>
        <message>
            <source>No mistake that this program knows gives exactly this answer.</source>
            <translation>Kein Fehler, den dieses Programm kennt, ergibt genau diese Antwort.</translation>
        </message>
        <message>
            <source>Each of these gives this answer:</source>
            <translation>Jeder von diesen ergibt diese Antwort:</translation>
        </message>
        <message>
            <source>So you get</source>
            <translation>So erhalten Sie</translation>
        </message>
        <message>
            <source>Right answer: {answer}</source>
            <translation>Richtige Antwort: {answer}</translation>
        </message>
        <message>
            <source>Hint:</source>
            <translation>Hinweis:</translation>
        </message>
        <message>
            <source>({number} times)</source>
            <translation>({number} Mal)</translation>
        </message>
        <message>
            <source>{right} of {asked}</source>
            <translation>{right} von {asked}</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Mistakes that were made</source>
            <translation>Gemachte Fehler</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>Richtige Antwort</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>Points by topic</source>
            <translation>Punkte nach Thema</translation>
        </message>
        <message>
            <source>Every answer</source>
            <translation>Jede Antwort</translation>
        </message>
        <message>
            <source>working shown</source>
            <translation>Rechenweg gezeigt</translation>
        </message>
        <message>
            <source>working</source>
            <translation>Rechenweg</translation>
        </message>
    </context>
    <context>
        <name>PracticeFiles</name>
        <message>
            <source>Open an exercise</source>
            <translation>Übung öffnen</translation>
        </message>
        <message>
            <source>Exercises and answers</source>
            <translation>Übungen und Antworten</translation>
        </message>
        <message>
            <source>Open the exercise of {file}</source>
            <translation>Die Übung zu {file} öffnen</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <source>exercise</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Save the exercise</source>
            <translation>Übung speichern</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Save the answers</source>
            <translation>Antworten speichern</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>The file was not saved</source>
            <translation>Die Datei wurde nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>F&amp;inish</source>
            <translation>A&amp;bschließen</translation>
        </message>
        <message>
            <source>&amp;Check all</source>
            <translation>Alles &amp;prüfen</translation>
        </message>
        <message>
            <source>Marks everything and shows the score (Ctrl+Enter)</source>
            <translation>Bewertet alles und zeigt das Ergebnis (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>&amp;Save answers</source>
            <translation>Antworten &amp;speichern</translation>
        </message>
        <message>
            <source>Le&amp;ave</source>
            <translation>&amp;Verlassen</translation>
        </message>
        <message>
            <source>Hi&amp;nt</source>
            <translation>&amp;Hinweis</translation>
        </message>
        <message>
            <source>The formula first, then the numbers (F4)</source>
            <translation>Zuerst die Formel, dann die Zahlen (F4)</translation>
        </message>
        <message>
            <source>Sho&amp;w the working</source>
            <translation>Rechen&amp;weg zeigen</translation>
        </message>
        <message>
            <source>Shows how it is worked out (Shift+F4); the answer then stays as it is</source>
            <translation>Zeigt, wie gerechnet wird (Shift+F4); die Antwort bleibt dann, wie sie ist</translation>
        </message>
        <message>
            <source>What is said of the answer</source>
            <translation>Was zur Antwort gesagt wird</translation>
        </message>
        <message>
            <source>Sc&amp;ore</source>
            <translation>Er&amp;gebnis</translation>
        </message>
        <message>
            <source>Choose a marked cell to answer it.</source>
            <translation>Wählen Sie eine markierte Zelle, um sie zu beantworten.</translation>
        </message>
        <message>
            <source>{answered} of {asked} answered, {right} right</source>
            <translation>{answered} von {asked} beantwortet, {right} richtig</translation>
        </message>
        <message>
            <source>{answered} of {asked} answered</source>
            <translation>{answered} von {asked} beantwortet</translation>
        </message>
    </context>
    <context>
        <name>PracticeTableModel</name>
        <message>
            <source>{column}: not shown while you practise</source>
            <translation>{column}: beim Üben nicht gezeigt</translation>
        </message>
        <message>
            <source>blank: {question}</source>
            <translation>leer: {question}</translation>
        </message>
        <message>
            <source>Not shown while you practise: it would give an answer away.</source>
            <translation>Beim Üben nicht gezeigt: es würde eine Antwort verraten.</translation>
        </message>
        <message>
            <source>This row cannot be counted.</source>
            <translation>Diese Zeile kann nicht gezählt werden.</translation>
        </message>
    </context>
    <context>
        <name>Practising</name>
        <message>
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>{file} saved</source>
            <translation>{file} gespeichert</translation>
        </message>
        <message>
            <source>{file} opened</source>
            <translation>{file} geöffnet</translation>
        </message>
        <message>
            <source>One question is not answered. Finish all the same?</source>
            <translation>Eine Frage ist nicht beantwortet. Trotzdem abschließen?</translation>
        </message>
        <message>
            <source>{number} questions are not answered. Finish all the same?</source>
            <translation>{number} Fragen sind nicht beantwortet. Trotzdem abschließen?</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Abschließen</translation>
        </message>
        <message>
            <source>Unsaved answers</source>
            <translation>Ungespeicherte Antworten</translation>
        </message>
        <message>
            <source>Your answers are not saved. Save them?</source>
            <translation>Ihre Antworten sind nicht gespeichert. Speichern?</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print preview</source>
            <translation>Druckvorschau</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Bericht drucken</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the report as a PDF instead?</source>
            <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Den Bericht stattdessen als PDF speichern?</translation>
        </message>
        <message>
            <source>Preparing the pages</source>
            <translation>Die Seiten werden vorbereitet</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ProblemActions</name>
        <message>
            <source>No problems: every row is counted to the unit.</source>
            <translation>Keine Probleme: jede Zeile ist auf die Einheit genau gezählt.</translation>
        </message>
        <message>
            <source>Problem {place} of {number}: {message}. Ctrl+. offers a fix.</source>
            <translation>Problem {place} von {number}: {message}. Ctrl+. bietet eine Abhilfe.</translation>
        </message>
        <message>
            <source>No fix is known for row {row}: {message}.</source>
            <translation>Für Zeile {row} ist keine Abhilfe bekannt: {message}.</translation>
        </message>
        <message>
            <source>1 other row has</source>
            <translation>1 andere Zeile hat eines</translation>
        </message>
        <message>
            <source>{number} other rows have</source>
            <translation>{number} andere Zeilen haben eines</translation>
        </message>
        <message>
            <source>Row {row} has no problem itself; {others}. F8 goes to the next.</source>
            <translation>Zeile {row} hat selbst kein Problem; {others}. F8 geht zum nächsten.</translation>
        </message>
        <message>
            <source>Fixes</source>
            <translation>Abhilfen</translation>
        </message>
        <message>
            <source>1 problem is left</source>
            <translation>1 Problem bleibt</translation>
        </message>
        <message>
            <source>{number} are left</source>
            <translation>{number} bleiben</translation>
        </message>
        <message>
            <source>Fixed: {preview}. {rest}.</source>
            <translation>Behoben: {preview}. {rest}.</translation>
        </message>
    </context>
    <context>
        <name>ProblemPanel</name>
        <message>
            <source>No problems: every row is counted to the unit.</source>
            <translation>Keine Probleme: jede Zeile ist auf die Einheit genau gezählt.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
    </context>
    <context>
        <name>Query</name>
        <message>
            <source>This is no regular expression: {reason}</source>
            <translation>Das ist kein regulärer Ausdruck: {reason}</translation>
        </message>
        <message>
            <source>This expression tries too long; a simpler one is needed</source>
            <translation>Dieser Ausdruck sucht zu lange; ein einfacherer ist nötig</translation>
        </message>
    </context>
    <context>
        <name>Receptive</name>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Tiefe</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>genau</translation>
        </message>
        <message>
            <source>the largest of branches that differ</source>
            <translation>das größte verschiedener Zweige</translation>
        </message>
        <message>
            <source>whole input</source>
            <translation>ganze Eingabe</translation>
        </message>
        <message>
            <source>whole input, {size} positions</source>
            <translation>ganze Eingabe, {size} Positionen</translation>
        </message>
        <message>
            <source>sees {size} positions, stride {stride}, first centre at {offset}, {status}</source>
            <translation>sieht {size} Positionen, Schritt {stride}, erste Mitte bei {offset}, {status}</translation>
        </message>
    </context>
    <context>
        <name>RecoveryMessages</name>
        <message>
            <source>Changes that were not saved cannot be restored. {problem}.</source>
            <translation>Ungespeicherte Änderungen können nicht wiederhergestellt werden. {problem}.</translation>
        </message>
        <message>
            <source>A network without a name</source>
            <translation>Ein Netz ohne Namen</translation>
        </message>
        <message>
            <source>cnnparam ended unexpectedly.</source>
            <translation>cnnparam wurde unerwartet beendet.</translation>
        </message>
        <message>
            <source>{name} was never saved in a file: {rows} rows.</source>
            <translation>{name} wurde nie in einer Datei gespeichert: {rows} Zeilen.</translation>
        </message>
        <message>
            <source>{name} had changes that were not saved, and {file} cannot be read.</source>
            <translation>{name} hatte ungespeicherte Änderungen, und {file} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>{name} had changes that were not saved: {difference}.</source>
            <translation>{name} hatte ungespeicherte Änderungen: {difference}.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>Unterschied zeigen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Restore unsaved changes</source>
            <translation>Ungespeicherte Änderungen wiederherstellen</translation>
        </message>
        <message>
            <source>What was not saved against {file} as it is on the disk</source>
            <translation>Das Ungespeicherte gegen {file}, wie es auf der Platte liegt</translation>
        </message>
    </context>
    <context>
        <name>ReportPages</name>
        <message>
            <source>weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>biases</source>
            <translation>Bias-Werte</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>Aktivierungen</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Summen</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
    </context>
    <context>
        <name>RowActions</name>
        <message>
            <source>Add {kind}</source>
            <translation>{kind} hinzufügen</translation>
        </message>
        <message>
            <source>Duplicate row</source>
            <translation>Zeile duplizieren</translation>
        </message>
        <message>
            <source>Duplicate {number} rows</source>
            <translation>{number} Zeilen duplizieren</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>Zeile löschen</translation>
        </message>
        <message>
            <source>Delete {number} rows</source>
            <translation>{number} Zeilen löschen</translation>
        </message>
        <message>
            <source>Clear cells</source>
            <translation>Zellen leeren</translation>
        </message>
        <message>
            <source>Rows are moved where all are in sight: clear the filter.</source>
            <translation>Zeilen werden verschoben, wo alle sichtbar sind: heben Sie den Filter auf.</translation>
        </message>
        <message>
            <source>Move row</source>
            <translation>Zeile verschieben</translation>
        </message>
        <message>
            <source>Move {number} rows</source>
            <translation>{number} Zeilen verschieben</translation>
        </message>
        <message>
            <source>1 row copied</source>
            <translation>1 Zeile kopiert</translation>
        </message>
        <message>
            <source>{number} rows copied</source>
            <translation>{number} Zeilen kopiert</translation>
        </message>
        <message>
            <source>Cut row</source>
            <translation>Zeile ausschneiden</translation>
        </message>
        <message>
            <source>Cut {number} rows</source>
            <translation>{number} Zeilen ausschneiden</translation>
        </message>
        <message>
            <source>The clipboard holds no layers: copy rows of a table, or a text such as input 224x224x3, conv3-64 x2, pool2.</source>
            <translation>Die Zwischenablage enthält keine Schichten: kopieren Sie Zeilen einer Tabelle oder einen Text wie input 224x224x3, conv3-64 x2, pool2.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Der Text</translation>
        </message>
        <message>
            <source>Paste row</source>
            <translation>Zeile einfügen</translation>
        </message>
        <message>
            <source>Paste {number} rows</source>
            <translation>{number} Zeilen einfügen</translation>
        </message>
        <message>
            <source>The text follows {other} and this network {here}; paste it into an empty table.</source>
            <translation>Der Text folgt {other} und dieses Netz {here}; fügen Sie ihn in eine leere Tabelle ein.</translation>
        </message>
        <message>
            <source>Paste a network</source>
            <translation>Ein Netz einfügen</translation>
        </message>
        <message>
            <source>1 row pasted</source>
            <translation>1 Zeile eingefügt</translation>
        </message>
        <message>
            <source>{number} rows pasted</source>
            <translation>{number} Zeilen eingefügt</translation>
        </message>
        <message>
            <source>Nothing was pasted. {reason}</source>
            <translation>Nichts wurde eingefügt. {reason}</translation>
        </message>
        <message>
            <source>Name of the network</source>
            <translation>Name des Netzes</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Name:</translation>
        </message>
        <message>
            <source>Name the network</source>
            <translation>Netz benennen</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>What is open stays as it is, and changes that are not saved are kept.</source>
            <translation>Was offen ist, bleibt wie es ist, und ungespeicherte Änderungen sind aufgehoben.</translation>
        </message>
        <message>
            <source>Changes that are not saved could not be kept: save them now.</source>
            <translation>Ungespeicherte Änderungen konnten nicht aufgehoben werden: speichern Sie sie jetzt.</translation>
        </message>
        <message>
            <source>Something went wrong in cnnparam itself. {state} Details are in {file}.</source>
            <translation>In cnnparam selbst ist etwas schiefgegangen. {state} Einzelheiten stehen in {file}.</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Changes are not being kept against a crash; save often. {problem}.</source>
            <translation>Änderungen werden nicht gegen einen Absturz aufgehoben; speichern Sie oft. {problem}.</translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <source>{file} exists already. Replace it?</source>
            <translation>{file} gibt es schon. Ersetzen?</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>Datei ersetzen</translation>
        </message>
    </context>
    <context>
        <name>SavingMessages</name>
        <message>
            <source>Try again</source>
            <translation>Nochmals versuchen</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>{file} was changed by another window or program since it was opened here. Saving would replace that.</source>
            <translation>{file} wurde von einem anderen Fenster oder Programm geändert, seit es hier geöffnet wurde. Speichern würde das ersetzen.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Neu laden</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>Überschreiben</translation>
        </message>
        <message>
            <source>The file cannot be compared</source>
            <translation>Die Datei kann nicht verglichen werden</translation>
        </message>
        <message>
            <source>What is open here against {file} as it is now</source>
            <translation>Was hier offen ist, gegen {file}, wie es jetzt ist</translation>
        </message>
    </context>
    <context>
        <name>ScatterChart</name>
        <message>
            <source>Parameters against multiply-accumulates</source>
            <translation>Parameter gegen Multiply-Accumulate-Operationen</translation>
        </message>
    </context>
    <context>
        <name>ScatterPanel</name>
        <message>
            <source>Parameters (up) against MACs (across)</source>
            <translation>Parameter (hoch) gegen MACs (quer)</translation>
        </message>
    </context>
    <context>
        <name>ScorePage</name>
        <message>
            <source>Score</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Another &amp;one</source>
            <translation>Noch &amp;eine</translation>
        </message>
        <message>
            <source>A new exercise of the same sort</source>
            <translation>Eine neue Übung derselben Art</translation>
        </message>
        <message>
            <source>&amp;Back to the table</source>
            <translation>&amp;Zurück zur Tabelle</translation>
        </message>
        <message>
            <source>&amp;Save answers</source>
            <translation>Antworten &amp;speichern</translation>
        </message>
        <message>
            <source>Le&amp;ave</source>
            <translation>&amp;Verlassen</translation>
        </message>
        <message>
            <source>{right} of {asked} points</source>
            <translation>{right} von {asked} Punkten</translation>
        </message>
    </context>
    <context>
        <name>Semantics</name>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Folgt</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>SemanticsPanel</name>
        <message>
            <source>Framework differences</source>
            <translation>Framework-Unterschiede</translation>
        </message>
    </context>
    <context>
        <name>ShapeDialog</name>
        <message>
            <source>Sizes of the input</source>
            <translation>Größen der Eingabe</translation>
        </message>
        <message>
            <source>&lt;b&gt;{file}&lt;/b&gt; gives its input &lt;b&gt;{input}&lt;/b&gt; as {shape} and leaves the sizes at ? open. The figures depend on them: say which to count with.</source>
            <translation>&lt;b&gt;{file}&lt;/b&gt; gibt seine Eingabe &lt;b&gt;{input}&lt;/b&gt; als {shape} an und lässt die Größen bei ? offen. Die Zahlen hängen davon ab: sagen Sie, womit gezählt werden soll.</translation>
        </message>
        <message>
            <source>Shape of the input</source>
            <translation>Form der Eingabe</translation>
        </message>
        <message>
            <source>&amp;Shape</source>
            <translation>&amp;Form</translation>
        </message>
        <message>
            <source>The file has {wanted} sizes there, not {given}.</source>
            <translation>Die Datei hat dort {wanted} Größen, nicht {given}.</translation>
        </message>
        <message>
            <source>The file says {said} where {given} stands.</source>
            <translation>Die Datei sagt {said}, wo {given} steht.</translation>
        </message>
        <message>
            <source>Channels first, without the batch</source>
            <translation>Kanäle zuerst, ohne den Batch</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>In the table</source>
            <translation>In der Tabelle</translation>
        </message>
        <message>
            <source>Edit a cell; typing begins at once</source>
            <translation>Eine Zelle bearbeiten; Tippen beginnt sofort</translation>
        </message>
        <message>
            <source>Commit and go down</source>
            <translation>Übernehmen und nach unten</translation>
        </message>
        <message>
            <source>Commit and go right</source>
            <translation>Übernehmen und nach rechts</translation>
        </message>
        <message>
            <source>Leave a cell as it was</source>
            <translation>Eine Zelle lassen, wie sie war</translation>
        </message>
        <message>
            <source>Switch a check box</source>
            <translation>Ein Kontrollkästchen umschalten</translation>
        </message>
        <message>
            <source>Select the whole rows</source>
            <translation>Die ganzen Zeilen wählen</translation>
        </message>
        <message>
            <source>Select the whole columns</source>
            <translation>Die ganzen Spalten wählen</translation>
        </message>
        <message>
            <source>Clear cells, or delete whole rows</source>
            <translation>Zellen leeren, oder ganze Zeilen löschen</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Go to the menus</source>
            <translation>Zu den Menüs gehen</translation>
        </message>
        <message>
            <source>Leave the table; Tab goes on from there</source>
            <translation>Die Tabelle verlassen; Tab geht von dort weiter</translation>
        </message>
        <message>
            <source>Go to the row that a list speaks of</source>
            <translation>Zur Zeile gehen, von der eine Liste spricht</translation>
        </message>
        <message>
            <source>Close a dialog, or put a message away</source>
            <translation>Einen Dialog schließen oder eine Meldung wegräumen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Start with an input layer</source>
            <translation>Mit einer Eingabeschicht beginnen</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Datei öffnen…</translation>
        </message>
        <message>
            <source>Paste rows</source>
            <translation>Zeilen einfügen</translation>
        </message>
        <message>
            <source>Begins with rows copied from another table, or with a text: shorthand, the table of a lecture, or a model as its framework writes it.</source>
            <translation>Beginnt mit Zeilen, die aus einer anderen Tabelle kopiert sind, oder mit einem Text: Kurzschrift, der Tabelle einer Vorlesung oder einem Modell, wie sein Framework es schreibt.</translation>
        </message>
        <message>
            <source>Paste takes a text as well:</source>
            <translation>Einfügen nimmt auch Text:</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>Zuletzt geöffnete Dateien</translation>
        </message>
        <message>
            <source>No files yet. Those you open or save appear here.</source>
            <translation>Noch keine Dateien. Die Sie öffnen oder speichern, stehen hier.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>Reading the gallery…</source>
            <translation>Die Galerie wird gelesen…</translation>
        </message>
        <message>
            <source>Browse the whole gallery…</source>
            <translation>Ganze Galerie durchsuchen…</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Galerie</translation>
        </message>
        <message>
            <source>convolution</source>
            <translation>Faltung</translation>
        </message>
        <message>
            <source>pooling</source>
            <translation>Pooling</translation>
        </message>
        <message>
            <source>dense</source>
            <translation>vollständig verbunden</translation>
        </message>
        <message>
            <source>input or merge</source>
            <translation>Eingabe oder Zusammenführung</translation>
        </message>
        <message>
            <source>Each bar is a row: the taller, the larger its feature map.</source>
            <translation>Jeder Balken ist eine Zeile: je höher, desto größer die Merkmalskarte.</translation>
        </message>
    </context>
    <context>
        <name>TableCheck</name>
        <message>
            <source>Output shape</source>
            <translation>Ausgabeform</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Byte</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Trainable parameters</source>
            <translation>Trainierbare Parameter</translation>
        </message>
        <message>
            <source>Non-trainable parameters</source>
            <translation>Nicht trainierbare Parameter</translation>
        </message>
        <message>
            <source>Open table</source>
            <translation>Tabelle öffnen</translation>
        </message>
        <message>
            <source>Match row</source>
            <translation>Zeile zuordnen</translation>
        </message>
        <message>
            <source>Change column</source>
            <translation>Spalte ändern</translation>
        </message>
        <message>
            <source>Build the network of a table</source>
            <translation>Das Netz einer Tabelle bauen</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>No network is open to hold the table against: build its network, or open one.</source>
            <translation>Kein Netz ist offen, an dem die Tabelle gemessen werden kann: bauen Sie ihr Netz oder öffnen Sie eines.</translation>
        </message>
        <message>
            <source>{right} of {rows} rows right.</source>
            <translation>{right} von {rows} Zeilen richtig.</translation>
        </message>
        <message>
            <source>Not in the network: {rows}.</source>
            <translation>Nicht im Netz: {rows}.</translation>
        </message>
        <message>
            <source>Total of {what} is wrong.</source>
            <translation>Die Summe {what} ist falsch.</translation>
        </message>
        <message>
            <source>Total of bytes is not 4 times that of values.</source>
            <translation>Die Summe der Byte ist nicht das Vierfache der Werte.</translation>
        </message>
        <message>
            <source>Total of {what} is not the sum of the table's rows.</source>
            <translation>Die Summe {what} ist nicht die der Zeilen der Tabelle.</translation>
        </message>
        <message>
            <source>All totals right.</source>
            <translation>Alle Summen richtig.</translation>
        </message>
        <message>
            <source>right</source>
            <translation>richtig</translation>
        </message>
        <message>
            <source>right, rounded</source>
            <translation>richtig, gerundet</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>keine Zahl</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Against network</source>
            <translation>Gegen das Netz</translation>
        </message>
        <message>
            <source>Against own rows</source>
            <translation>Gegen die eigenen Zeilen</translation>
        </message>
        <message>
            <source>{row}: no row of the network stands for it. F2 chooses one.</source>
            <translation>{row}: keine Zeile des Netzes entspricht ihr. F2 wählt eine.</translation>
        </message>
        <message>
            <source>chosen by hand</source>
            <translation>von Hand gewählt</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>von selbst gefunden</translation>
        </message>
        <message>
            <source>{row} is held against {layer}, {how}.</source>
            <translation>{row} wird an {layer} gemessen, {how}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Row of the network</source>
            <translation>Zeile des Netzes</translation>
        </message>
        <message>
            <source>Right is {number}.</source>
            <translation>Richtig ist {number}.</translation>
        </message>
        <message>
            <source>No known mistake gives this number.</source>
            <translation>Kein bekannter Fehler ergibt diese Zahl.</translation>
        </message>
    </context>
    <context>
        <name>TableCheckPanel</name>
        <message>
            <source>Published table</source>
            <translation>Veröffentlichte Tabelle</translation>
        </message>
        <message>
            <source>Totals of the table</source>
            <translation>Summen der Tabelle</translation>
        </message>
        <message>
            <source>Check a table</source>
            <translation>Eine Tabelle prüfen</translation>
        </message>
        <message>
            <source>&amp;Paste table</source>
            <translation>Tabelle &amp;einfügen</translation>
        </message>
        <message>
            <source>&amp;Open table…</source>
            <translation>Tabelle ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Build its network</source>
            <translation>Ihr Netz &amp;bauen</translation>
        </message>
        <message>
            <source>Co&amp;lumns</source>
            <translation>&amp;Spalten</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Verdicts as &amp;text</source>
            <translation>Urteile als &amp;Text</translation>
        </message>
        <message>
            <source>Verdicts as &amp;CSV</source>
            <translation>Urteile als &amp;CSV</translation>
        </message>
        <message>
            <source>&amp;Save as CSV…</source>
            <translation>Als CSV &amp;speichern…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Paste a published table here (Ctrl+V), or open or drop a file. It may be CSV, TSV, Markdown, the lines of a lecture, or what Keras, torchinfo or torchsummary print.</source>
            <translation>Fügen Sie hier eine veröffentlichte Tabelle ein (Ctrl+V), oder öffnen oder ziehen Sie eine Datei hierher. Es kann CSV, TSV, Markdown, die Zeilen einer Vorlesung sein, oder was Keras, torchinfo oder torchsummary ausgeben.</translation>
        </message>
        <message>
            <source>Open a published table</source>
            <translation>Veröffentlichte Tabelle öffnen</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>The table</source>
            <translation>Die Tabelle</translation>
        </message>
        <message>
            <source>Save the verdicts</source>
            <translation>Urteile speichern</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>TextSize</name>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>Theme</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
    </context>
    <context>
        <name>TotalsBar</name>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Trainable parameters</source>
            <translation>Trainierbare Parameter</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>Aktivierungsspeicher</translation>
        </message>
        <message>
            <source>Multiply-accumulates</source>
            <translation>Multiply-Accumulate-Operationen</translation>
        </message>
        <message>
            <source>Preset: what counts as a parameter</source>
            <translation>Zählweise: was als Parameter zählt</translation>
        </message>
        <message>
            <source>Data type of activations and parameters</source>
            <translation>Datentyp der Aktivierungen und Parameter</translation>
        </message>
        <message>
            <source>Batch: samples at a time</source>
            <translation>Batch: Beispiele auf einmal</translation>
        </message>
        <message>
            <source>⚠ by a wrong rule</source>
            <translation>⚠ nach einer falschen Regel</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>{number} trainable</source>
            <translation>{number} trainierbar</translation>
        </message>
        <message>
            <source>{number} not trainable</source>
            <translation>{number} nicht trainierbar</translation>
        </message>
        <message>
            <source>Running statistics of batch norm and frozen rows are not trainable.</source>
            <translation>Die laufende Statistik der Batch-Norm und eingefrorene Zeilen sind nicht trainierbar.</translation>
        </message>
        <message>
            <source>for one sample</source>
            <translation>für ein Beispiel</translation>
        </message>
        <message>
            <source>{number} multiply-accumulates</source>
            <translation>{number} Multiply-Accumulate-Operationen</translation>
        </message>
        <message>
            <source>Without adding the biases. A FLOP count is twice this.</source>
            <translation>Ohne die Addition der Bias-Werte. Eine FLOP-Zahl ist das Doppelte.</translation>
        </message>
        <message>
            <source>forward, {training} training</source>
            <translation>vorwärts, {training} im Training</translation>
        </message>
        <message>
            <source>{forward} bytes forward, {training} bytes training</source>
            <translation>{forward} Byte vorwärts, {training} Byte im Training</translation>
        </message>
        <message>
            <source>{forward} and {training}. The output of every row, input included; training keeps a gradient of each besides.
MB is 10^6 bytes, MiB is 2^20 bytes.</source>
            <translation>{forward} und {training}. Die Ausgabe jeder Zeile, die Eingabe eingeschlossen; das Training behält außerdem von jeder einen Gradienten.
MB sind 10^6 Byte, MiB sind 2^20 Byte.</translation>
        </message>
        <message>
            <source>{weights} weights, {biases} biases</source>
            <translation>{weights} Gewichte, {biases} Bias-Werte</translation>
        </message>
        <message>
            <source>{trainable} trainable, {frozen} not</source>
            <translation>{trainable} trainierbar, {frozen} nicht</translation>
        </message>
        <message>
            <source>{size} to store</source>
            <translation>{size} zu speichern</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>1 Problem</translation>
        </message>
        <message>
            <source>{number} problems</source>
            <translation>{number} Probleme</translation>
        </message>
        <message>
            <source>Nothing is known of the totals: no row can be counted. Click for the list.</source>
            <translation>Über die Summen ist nichts bekannt: keine Zeile kann gezählt werden. Ein Klick zeigt die Liste.</translation>
        </message>
        <message>
            <source>The totals are a lower bound: some rows cannot be counted. Click for the list.</source>
            <translation>Die Summen sind eine untere Schranke: einige Zeilen können nicht gezählt werden. Ein Klick zeigt die Liste.</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>genau</translation>
        </message>
        <message>
            <source>Every row is counted to the unit.</source>
            <translation>Jede Zeile ist auf die Einheit genau gezählt.</translation>
        </message>
    </context>
    <context>
        <name>TotalsStrip</name>
        <message>
            <source>Whole network:</source>
            <translation>Ganzes Netz:</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>leer</translation>
        </message>
    </context>
    <context>
        <name>VerdictDelegate</name>
        <message>
            <source>Row of the network</source>
            <translation>Zeile des Netzes</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>Von selbst gefunden</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
    </context>
    <context>
        <name>WaterfallChart</name>
        <message>
            <source>Waterfall from the left network to the right one</source>
            <translation>Wasserfall vom linken Netz zum rechten</translation>
        </message>
    </context>
    <context>
        <name>WaterfallTabs</name>
        <message>
            <source>Steps of the waterfall</source>
            <translation>Schritte des Wasserfalls</translation>
        </message>
        <message>
            <source>Totals of both networks</source>
            <translation>Summen beider Netze</translation>
        </message>
        <message>
            <source>Figure of the waterfall</source>
            <translation>Größe des Wasserfalls</translation>
        </message>
        <message>
            <source>Waterfall</source>
            <translation>Wasserfall</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Summen</translation>
        </message>
        <message>
            <source>The axis begins at {start}, not at 0.</source>
            <translation>Die Achse beginnt bei {start}, nicht bei 0.</translation>
        </message>
        <message>
            <source>Hatched is what is taken away.</source>
            <translation>Schraffiert ist, was weggenommen wird.</translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message>
            <source>The network has no rows yet.</source>
            <translation>Das Netz hat noch keine Zeilen.</translation>
        </message>
        <message>
            <source>Looking for what meets it…</source>
            <translation>Gesucht wird, was es einhält…</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Depth of a stage</source>
            <translation>Tiefe einer Stufe</translation>
        </message>
        <message>
            <source>Resolution of the input</source>
            <translation>Auflösung der Eingabe</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Datentyp</translation>
        </message>
        <message>
            <source>Multiplies the filters and units of every row but the last. Rounded so that groups and heads still divide them; depthwise rows follow their input.</source>
            <translation>Vervielfacht die Filter und Einheiten jeder Zeile außer der letzten. So gerundet, dass Gruppen und Köpfe sie noch teilen; Depthwise-Zeilen folgen ihrer Eingabe.</translation>
        </message>
        <message>
            <source>Repeats the last block of a stage, or leaves blocks at its end out.</source>
            <translation>Wiederholt den letzten Block einer Stufe oder lässt Blöcke an ihrem Ende weg.</translation>
        </message>
        <message>
            <source>The height of the first input; its width and other inputs follow.</source>
            <translation>Die Höhe der ersten Eingabe; ihre Breite und andere Eingaben folgen.</translation>
        </message>
        <message>
            <source>Samples at a time, which only memory depends on.</source>
            <translation>Beispiele auf einmal, wovon nur der Speicher abhängt.</translation>
        </message>
        <message>
            <source>The data type of parameters and activations.</source>
            <translation>Der Datentyp der Parameter und Aktivierungen.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>Aktivierungsspeicher</translation>
        </message>
        <message>
            <source>Training memory</source>
            <translation>Speicher im Training</translation>
        </message>
        <message>
            <source>Inference memory</source>
            <translation>Speicher in der Inferenz</translation>
        </message>
        <message>
            <source>What the preset counts.</source>
            <translation>Was die Zählweise zählt.</translation>
        </message>
        <message>
            <source>Multiply-accumulates of one sample.</source>
            <translation>Multiply-Accumulate-Operationen für ein Beispiel.</translation>
        </message>
        <message>
            <source>The outputs of all rows, for the batch.</source>
            <translation>Die Ausgaben aller Zeilen, für den Batch.</translation>
        </message>
        <message>
            <source>One step with plain SGD: parameters, gradients, what is kept for backward, the batch.</source>
            <translation>Ein Schritt mit einfachem SGD: Parameter, Gradienten, was für rückwärts behalten wird, der Batch.</translation>
        </message>
        <message>
            <source>Parameters, the batch, and the most activations that are alive at one moment.</source>
            <translation>Parameter, der Batch, und die meisten Aktivierungen, die zugleich leben.</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>At {value}</source>
            <translation>Bei {value}</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Dann</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>1 row is not counted in full.</source>
            <translation>1 Zeile ist nicht vollständig gezählt.</translation>
        </message>
        <message>
            <source>{number} rows are not counted in full.</source>
            <translation>{number} Zeilen sind nicht vollständig gezählt.</translation>
        </message>
        <message>
            <source>First {name}: {message}.</source>
            <translation>Zuerst {name}: {message}.</translation>
        </message>
        <message>
            <source>At {value} the totals are lower bounds.</source>
            <translation>Bei {value} sind die Summen untere Schranken.</translation>
        </message>
        <message>
            <source>Nothing from {first} to {last} has {wanted}.</source>
            <translation>Nichts von {first} bis {last} hat {wanted}.</translation>
        </message>
        <message>
            <source>The nearest is {value}, with {figure}.</source>
            <translation>Am nächsten ist {value}, mit {figure}.</translation>
        </message>
        <message>
            <source>{value} is the largest with {wanted}: {figure}.</source>
            <translation>{value} ist das Größte mit {wanted}: {figure}.</translation>
        </message>
        <message>
            <source>{value} is the smallest with {wanted}: {figure}.</source>
            <translation>{value} ist das Kleinste mit {wanted}: {figure}.</translation>
        </message>
        <message>
            <source>{value}, next to it, has {figure}.</source>
            <translation>{value}, gleich daneben, hat {figure}.</translation>
        </message>
        <message>
            <source>Scale width by {value}</source>
            <translation>Breite mal {value} nehmen</translation>
        </message>
        <message>
            <source>Set depth of {part} to {value}</source>
            <translation>Tiefe von {part} auf {value} setzen</translation>
        </message>
        <message>
            <source>Set resolution to {value}</source>
            <translation>Auflösung auf {value} setzen</translation>
        </message>
        <message>
            <source>{number} parameters</source>
            <translation>{number} Parameter</translation>
        </message>
        <message>
            <source>{number} MACs</source>
            <translation>{number} MACs</translation>
        </message>
        <message>
            <source>{number} bytes of activation memory</source>
            <translation>{number} Byte Aktivierungsspeicher</translation>
        </message>
        <message>
            <source>{number} bytes of training memory</source>
            <translation>{number} Byte Speicher im Training</translation>
        </message>
        <message>
            <source>{number} bytes of inference memory</source>
            <translation>{number} Byte Speicher in der Inferenz</translation>
        </message>
    </context>
    <context>
        <name>WhatIfPanel</name>
        <message>
            <source>What is turned</source>
            <translation>Was gedreht wird</translation>
        </message>
        <message>
            <source>Stage whose depth it is</source>
            <translation>Stufe, deren Tiefe es ist</translation>
        </message>
        <message>
            <source>whole numbers</source>
            <translation>ganze Zahlen</translation>
        </message>
        <message>
            <source>Widths are multiples of</source>
            <translation>Breiten sind Vielfache von</translation>
        </message>
        <message>
            <source>What filters are rounded to; to multiples of the groups in any case.</source>
            <translation>Worauf Filter gerundet werden; in jedem Fall auf Vielfache der Gruppen.</translation>
        </message>
        <message>
            <source>Where the knob stands</source>
            <translation>Wo der Regler steht</translation>
        </message>
        <message>
            <source>Value of the knob</source>
            <translation>Wert des Reglers</translation>
        </message>
        <message>
            <source>Totals now and then</source>
            <translation>Summen jetzt und dann</translation>
        </message>
        <message>
            <source>&amp;Back to now</source>
            <translation>&amp;Zurück zu jetzt</translation>
        </message>
        <message>
            <source>Turns the knob to what the document is.</source>
            <translation>Dreht den Regler auf das, was das Dokument ist.</translation>
        </message>
        <message>
            <source>Total that is limited</source>
            <translation>Summe, die begrenzt ist</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>At most or at least</source>
            <translation>Höchstens oder mindestens</translation>
        </message>
        <message>
            <source>Amount of the budget</source>
            <translation>Betrag des Budgets</translation>
        </message>
        <message>
            <source>A number such as 5M, or for memory a size such as 8GB or 7.5GiB.</source>
            <translation>Eine Zahl wie 5M, oder für Speicher eine Größe wie 8GB oder 7.5GiB.</translation>
        </message>
        <message>
            <source>&amp;Solve</source>
            <translation>&amp;Lösen</translation>
        </message>
        <message>
            <source>Turns the knob to where it meets the budget.</source>
            <translation>Dreht den Regler dahin, wo er das Budget einhält.</translation>
        </message>
        <message>
            <source>The curve in numbers</source>
            <translation>Die Kurve in Zahlen</translation>
        </message>
        <message>
            <source>As a &amp;table</source>
            <translation>Als &amp;Tabelle</translation>
        </message>
        <message>
            <source>Shows the curve in numbers, to read and to copy.</source>
            <translation>Zeigt die Kurve in Zahlen, zum Lesen und Kopieren.</translation>
        </message>
        <message>
            <source>&amp;rounded to</source>
            <translation>&amp;gerundet auf</translation>
        </message>
        <message>
            <source>T&amp;urn</source>
            <translation>D&amp;rehen</translation>
        </message>
        <message>
            <source>&amp;Have</source>
            <translation>&amp;Haben</translation>
        </message>
        <message>
            <source>Appl&amp;y to the table</source>
            <translation>Auf die Tabelle an&amp;wenden</translation>
        </message>
        <message>
            <source>&amp;Use in the window</source>
            <translation>Im Fenster &amp;benutzen</translation>
        </message>
        <message>
            <source>Changes the rows, as one step that can be undone.</source>
            <translation>Ändert die Zeilen, als ein Schritt, der rückgängig gemacht werden kann.</translation>
        </message>
        <message>
            <source>Chooses it for all that the window shows; the table stays as it is.</source>
            <translation>Wählt es für alles, was das Fenster zeigt; die Tabelle bleibt, wie sie ist.</translation>
        </message>
    </context>
    <context>
        <name>WorkStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Working</name>
        <message>
            <source>Right.</source>
            <translation>Richtig.</translation>
        </message>
        <message>
            <source>Right when rounded.</source>
            <translation>Gerundet richtig.</translation>
        </message>
        <message>
            <source>Not right.</source>
            <translation>Nicht richtig.</translation>
        </message>
        <message>
            <source>Not right, and no mistake that this program knows gives exactly this number.</source>
            <translation>Nicht richtig, und kein Fehler, den dieses Programm kennt, ergibt genau diese Zahl.</translation>
        </message>
        <message>
            <source>Whole network</source>
            <translation>Ganzes Netz</translation>
        </message>
        <message>
            <source>This has no total: choose a row.</source>
            <translation>Dies hat keine Summe: wählen Sie eine Zeile.</translation>
        </message>
        <message>
            <source>Choose a cell of the table to see how its number is worked out.</source>
            <translation>Wählen Sie eine Zelle der Tabelle, um zu sehen, wie ihre Zahl gerechnet wird.</translation>
        </message>
        <message>
            <source>A row above it has a problem.</source>
            <translation>Eine Zeile darüber hat ein Problem.</translation>
        </message>
        <message>
            <source>Each of these gives this number:</source>
            <translation>Jeder von diesen ergibt diese Zahl:</translation>
        </message>
        <message>
            <source>Right: {working}</source>
            <translation>Richtig: {working}</translation>
        </message>
    </context>
    <context>
        <name>WorkingPanel</name>
        <message>
            <source>As text</source>
            <translation>Als Text</translation>
        </message>
        <message>
            <source>As LaTeX</source>
            <translation>Als LaTeX</translation>
        </message>
        <message>
            <source>As HTML</source>
            <translation>Als HTML</translation>
        </message>
        <message>
            <source>What is worked out</source>
            <translation>Was gerechnet wird</translation>
        </message>
        <message>
            <source>Whole &amp;network</source>
            <translation>Ganzes &amp;Netz</translation>
        </message>
        <message>
            <source>such as 48,001 or 0.59M</source>
            <translation>wie 48,001 oder 0.59M</translation>
        </message>
        <message>
            <source>The number that you have</source>
            <translation>Die Zahl, die Sie haben</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Rechenweg</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>&amp;Quantity</source>
            <translation>&amp;Größe</translation>
        </message>
        <message>
            <source>M&amp;y number is</source>
            <translation>&amp;Meine Zahl ist</translation>
        </message>
        <message>
            <source>Under each preset</source>
            <translation>Nach jeder Zählweise</translation>
        </message>
        <message>
            <source>The same.</source>
            <translation>Dasselbe.</translation>
        </message>
        <message>
            <source>{number} more.</source>
            <translation>{number} mehr.</translation>
        </message>
        <message>
            <source>{number} fewer.</source>
            <translation>{number} weniger.</translation>
        </message>
        <message>
            <source>Type the number that you got, to see whether it is right and what went wrong.</source>
            <translation>Tippen Sie die Zahl, die Sie erhalten haben, um zu sehen, ob sie richtig ist und was schiefging.</translation>
        </message>
    </context>
    <context>
        <name>Worksheet</name>
        <message>
            <source>Output size</source>
            <translation>Ausgabegröße</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation>Speicher (Byte)</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Output sizes have the channels first.</source>
            <translation>Ausgabegrößen haben die Kanäle zuerst.</translation>
        </message>
        <message>
            <source>Parameters are weights and biases; running statistics do not count.</source>
            <translation>Parameter sind Gewichte und Bias-Werte; laufende Statistik zählt nicht.</translation>
        </message>
        <message>
            <source>Memory is that of the output in {data_type} for a batch of {batch}, in bytes; 1 MB is 10^6 bytes.</source>
            <translation>Speicher ist der der Ausgabe in {data_type} für einen Batch von {batch}, in Byte; 1 MB sind 10^6 Byte.</translation>
        </message>
        <message>
            <source>MACs are multiply-accumulates for one sample, without adding the biases.</source>
            <translation>MACs sind Multiply-Accumulate-Operationen für ein Beispiel, ohne die Addition der Bias-Werte.</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>{title}: answer key</source>
            <translation>{title}: Lösung</translation>
        </message>
        <message>
            <source>Fill in the boxes with a thick frame, one point each.</source>
            <translation>Füllen Sie die Kästen mit dickem Rahmen aus, je ein Punkt.</translation>
        </message>
        <message>
            <source>Whole network</source>
            <translation>Ganzes Netz</translation>
        </message>
        <message>
            <source>from {rows}</source>
            <translation>von {rows}</translation>
        </message>
        <message>
            <source>{rows} and {count} others</source>
            <translation>{rows} und {count} andere</translation>
        </message>
        <message>
            <source>no {field}</source>
            <translation>ohne {field}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Rechenweg</translation>
        </message>
        <message>
            <source>Points: ____ of {points}</source>
            <translation>Punkte: ____ von {points}</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Name:</translation>
        </message>
        <message>
            <source>Date:</source>
            <translation>Datum:</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
    </context>
    <context>
        <name>WorksheetFiles</name>
        <message>
            <source>exercise</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Save the worksheet; its answer key stands beside it</source>
            <translation>Arbeitsblatt speichern; seine Lösung liegt daneben</translation>
        </message>
        <message>
            <source>{worksheet} - answer key</source>
            <translation>{worksheet} - Lösung</translation>
        </message>
        <message>
            <source>The worksheet was not saved</source>
            <translation>Das Arbeitsblatt wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>{worksheet} and {key} saved</source>
            <translation>{worksheet} und {key} gespeichert</translation>
        </message>
        <message>
            <source>{file} exists already. Replace it?</source>
            <translation>{file} gibt es schon. Ersetzen?</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>Datei ersetzen</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>plus</source>
            <translation>plus</translation>
        </message>
        <message>
            <source>minus</source>
            <translation>minus</translation>
        </message>
        <message>
            <source>times</source>
            <translation>mal</translation>
        </message>
        <message>
            <source>open bracket {text} close bracket</source>
            <translation>Klammer auf {text} Klammer zu</translation>
        </message>
        <message>
            <source>{over} divided by {under}</source>
            <translation>{over} geteilt durch {under}</translation>
        </message>
        <message>
            <source>{over} divided by {under} rounded up</source>
            <translation>{over} geteilt durch {under}, aufgerundet</translation>
        </message>
        <message>
            <source>{over} divided by {under} rounded down</source>
            <translation>{over} geteilt durch {under}, abgerundet</translation>
        </message>
        <message>
            <source>{name} is {formula}, {value}</source>
            <translation>{name} ist {formula}, {value}</translation>
        </message>
    </context>
    <context>
        <name>WritingStrip</name>
        <message>
            <source>Writing {file}</source>
            <translation>{file} wird geschrieben</translation>
        </message>
        <message>
            <source>Progress of writing</source>
            <translation>Fortschritt des Schreibens</translation>
        </message>
        <message>
            <source>Gives up writing the file (Esc); a file that was there stays as it is</source>
            <translation>Bricht das Schreiben der Datei ab (Esc); eine Datei, die es gab, bleibt wie sie ist</translation>
        </message>
    </context>
</TS>
