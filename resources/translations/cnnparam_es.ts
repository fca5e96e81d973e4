<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Core</name>
        <message>
            <source>en</source>
            <translation>es</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>What the network is given: one sample without the batch.</source>
            <translation>Lo que se da a la red: una muestra sin el lote.</translation>
        </message>
        <message>
            <source>Convolution</source>
            <translation>Convolución</translation>
        </message>
        <message>
            <source>1D convolution over channels x length.</source>
            <translation>Convolución 1D sobre canales x longitud.</translation>
        </message>
        <message>
            <source>2D convolution over channels x height x width.</source>
            <translation>Convolución 2D sobre canales x altura x anchura.</translation>
        </message>
        <message>
            <source>3D convolution over channels x depth x height x width.</source>
            <translation>Convolución 3D sobre canales x profundidad x altura x anchura.</translation>
        </message>
        <message>
            <source>1D transposed convolution over channels x length.</source>
            <translation>Convolución transpuesta 1D sobre canales x longitud.</translation>
        </message>
        <message>
            <source>2D transposed convolution over channels x height x width.</source>
            <translation>Convolución transpuesta 2D sobre canales x altura x anchura.</translation>
        </message>
        <message>
            <source>3D transposed convolution over channels x depth x height x width.</source>
            <translation>Convolución transpuesta 3D sobre canales x profundidad x altura x anchura.</translation>
        </message>
        <message>
            <source>1D depthwise convolution over channels x length.</source>
            <translation>Convolución por canal (depthwise) 1D sobre canales x longitud.</translation>
        </message>
        <message>
            <source>2D depthwise convolution over channels x height x width.</source>
            <translation>Convolución por canal (depthwise) 2D sobre canales x altura x anchura.</translation>
        </message>
        <message>
            <source>1D separable convolution over channels x length.</source>
            <translation>Convolución separable 1D sobre canales x longitud.</translation>
        </message>
        <message>
            <source>2D separable convolution over channels x height x width.</source>
            <translation>Convolución separable 2D sobre canales x altura x anchura.</translation>
        </message>
        <message>
            <source>1D locally connected layer over channels x length.</source>
            <translation>Capa 1D conectada localmente sobre canales x longitud.</translation>
        </message>
        <message>
            <source>2D locally connected layer over channels x height x width.</source>
            <translation>Capa 2D conectada localmente sobre canales x altura x anchura.</translation>
        </message>
        <message>
            <source>Pooling</source>
            <translation>Agrupación</translation>
        </message>
        <message>
            <source>1D max pooling over channels x length.</source>
            <translation>Agrupación máxima 1D sobre canales x longitud.</translation>
        </message>
        <message>
            <source>2D max pooling over channels x height x width.</source>
            <translation>Agrupación máxima 2D sobre canales x altura x anchura.</translation>
        </message>
        <message>
            <source>3D max pooling over channels x depth x height x width.</source>
            <translation>Agrupación máxima 3D sobre canales x profundidad x altura x anchura.</translation>
        </message>
        <message>
            <source>1D average pooling over channels x length.</source>
            <translation>Agrupación media 1D sobre canales x longitud.</translation>
        </message>
        <message>
            <source>2D average pooling over channels x height x width.</source>
            <translation>Agrupación media 2D sobre canales x altura x anchura.</translation>
        </message>
        <message>
            <source>3D average pooling over channels x depth x height x width.</source>
            <translation>Agrupación media 3D sobre canales x profundidad x altura x anchura.</translation>
        </message>
        <message>
            <source>1D pooling by the p-norm over channels x length.</source>
            <translation>Agrupación 1D por la norma p sobre canales x longitud.</translation>
        </message>
        <message>
            <source>2D pooling by the p-norm over channels x height x width.</source>
            <translation>Agrupación 2D por la norma p sobre canales x altura x anchura.</translation>
        </message>
        <message>
            <source>3D pooling by the p-norm over channels x depth x height x width.</source>
            <translation>Agrupación 3D por la norma p sobre canales x profundidad x altura x anchura.</translation>
        </message>
        <message>
            <source>1D average pooling to a wanted output size.</source>
            <translation>Agrupación media 1D a un tamaño de salida deseado.</translation>
        </message>
        <message>
            <source>2D average pooling to a wanted output size.</source>
            <translation>Agrupación media 2D a un tamaño de salida deseado.</translation>
        </message>
        <message>
            <source>3D average pooling to a wanted output size.</source>
            <translation>Agrupación media 3D a un tamaño de salida deseado.</translation>
        </message>
        <message>
            <source>1D max pooling to a wanted output size.</source>
            <translation>Agrupación máxima 1D a un tamaño de salida deseado.</translation>
        </message>
        <message>
            <source>2D max pooling to a wanted output size.</source>
            <translation>Agrupación máxima 2D a un tamaño de salida deseado.</translation>
        </message>
        <message>
            <source>3D max pooling to a wanted output size.</source>
            <translation>Agrupación máxima 3D a un tamaño de salida deseado.</translation>
        </message>
        <message>
            <source>1D global average pooling.</source>
            <translation>Agrupación media global 1D.</translation>
        </message>
        <message>
            <source>2D global average pooling.</source>
            <translation>Agrupación media global 2D.</translation>
        </message>
        <message>
            <source>3D global average pooling.</source>
            <translation>Agrupación media global 3D.</translation>
        </message>
        <message>
            <source>1D global max pooling.</source>
            <translation>Agrupación máxima global 1D.</translation>
        </message>
        <message>
            <source>2D global max pooling.</source>
            <translation>Agrupación máxima global 2D.</translation>
        </message>
        <message>
            <source>3D global max pooling.</source>
            <translation>Agrupación máxima global 3D.</translation>
        </message>
        <message>
            <source>1D max unpooling over channels x length.</source>
            <translation>Desagrupación máxima 1D sobre canales x longitud.</translation>
        </message>
        <message>
            <source>2D max unpooling over channels x height x width.</source>
            <translation>Desagrupación máxima 2D sobre canales x altura x anchura.</translation>
        </message>
        <message>
            <source>3D max unpooling over channels x depth x height x width.</source>
            <translation>Desagrupación máxima 3D sobre canales x profundidad x altura x anchura.</translation>
        </message>
        <message>
            <source>Dense</source>
            <translation>Densa</translation>
        </message>
        <message>
            <source>Fully connected layer (dense, FC): every output takes every value of the input.</source>
            <translation>Capa totalmente conectada (densa, FC): cada salida toma todos los valores de la entrada.</translation>
        </message>
        <message>
            <source>Normalisation</source>
            <translation>Normalización</translation>
        </message>
        <message>
            <source>Batch normalisation of features, or of channels x length.</source>
            <translation>Normalización por lotes de características, o de canales x longitud.</translation>
        </message>
        <message>
            <source>Batch normalisation of channels x height x width.</source>
            <translation>Normalización por lotes de canales x altura x anchura.</translation>
        </message>
        <message>
            <source>Batch normalisation of channels x depth x height x width.</source>
            <translation>Normalización por lotes de canales x profundidad x altura x anchura.</translation>
        </message>
        <message>
            <source>Instance normalisation of channels x length.</source>
            <translation>Normalización por instancia de canales x longitud.</translation>
        </message>
        <message>
            <source>Instance normalisation of channels x height x width.</source>
            <translation>Normalización por instancia de canales x altura x anchura.</translation>
        </message>
        <message>
            <source>Instance normalisation of channels x depth x height x width.</source>
            <translation>Normalización por instancia de canales x profundidad x altura x anchura.</translation>
        </message>
        <message>
            <source>Normalisation of groups of channels of each sample, with gamma and beta `(C,)`.</source>
            <translation>Normalización de grupos de canales de cada muestra, con gamma y beta `(C,)`.</translation>
        </message>
        <message>
            <source>Layer normalisation, with gamma and beta of the normalised shape.</source>
            <translation>Normalización por capa, con gamma y beta de la forma normalizada.</translation>
        </message>
        <message>
            <source>Division by the root of the mean square, with gamma of the normalised shape.</source>
            <translation>División por la raíz de la media de los cuadrados, con gamma de la forma normalizada.</translation>
        </message>
        <message>
            <source>Division by the length of the vector (unit normalisation in Keras).</source>
            <translation>División por la longitud del vector (normalización unitaria en Keras).</translation>
        </message>
        <message>
            <source>Division by what neighbouring channels give, as in AlexNet; it owns nothing.</source>
            <translation>División por lo que dan los canales vecinos, como en AlexNet; no tiene parámetros propios.</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Activación</translation>
        </message>
        <message>
            <source>Rectified linear unit, max(0, x).</source>
            <translation>Unidad lineal rectificada, max(0, x).</translation>
        </message>
        <message>
            <source>Rectified linear unit cut off at 6.</source>
            <translation>Unidad lineal rectificada recortada en 6.</translation>
        </message>
        <message>
            <source>Rectified linear unit with a small slope below 0.</source>
            <translation>Unidad lineal rectificada con una pendiente pequeña por debajo de 0.</translation>
        </message>
        <message>
            <source>Exponential linear unit.</source>
            <translation>Unidad lineal exponencial.</translation>
        </message>
        <message>
            <source>Scaled exponential linear unit.</source>
            <translation>Unidad lineal exponencial escalada.</translation>
        </message>
        <message>
            <source>Gaussian error linear unit.</source>
            <translation>Unidad lineal de error gaussiano.</translation>
        </message>
        <message>
            <source>Sigmoid linear unit (swish), x times sigmoid of x.</source>
            <translation>Unidad lineal sigmoide (swish), x por la sigmoide de x.</translation>
        </message>
        <message>
            <source>Mish, x times tanh of softplus of x.</source>
            <translation>Mish, x por la tangente hiperbólica de la softplus de x.</translation>
        </message>
        <message>
            <source>Piecewise linear swish.</source>
            <translation>Swish lineal a trozos.</translation>
        </message>
        <message>
            <source>Piecewise linear sigmoid.</source>
            <translation>Sigmoide lineal a trozos.</translation>
        </message>
        <message>
            <source>Logistic function.</source>
            <translation>Función logística.</translation>
        </message>
        <message>
            <source>Hyperbolic tangent.</source>
            <translation>Tangente hiperbólica.</translation>
        </message>
        <message>
            <source>Smooth rectifier, the logarithm of 1 + exp(x).</source>
            <translation>Rectificador suave, el logaritmo de 1 + exp(x).</translation>
        </message>
        <message>
            <source>Values that are positive and sum to 1.</source>
            <translation>Valores positivos que suman 1.</translation>
        </message>
        <message>
            <source>Logarithm of softmax.</source>
            <translation>Logaritmo de softmax.</translation>
        </message>
        <message>
            <source>Softsign, x divided by 1 + |x|.</source>
            <translation>Softsign, x dividido por 1 + |x|.</translation>
        </message>
        <message>
            <source>Softmax of the values with their signs changed.</source>
            <translation>Softmax de los valores con el signo cambiado.</translation>
        </message>
        <message>
            <source>Logarithm of the logistic function.</source>
            <translation>Logaritmo de la función logística.</translation>
        </message>
        <message>
            <source>Exponential linear unit with a continuous slope.</source>
            <translation>Unidad lineal exponencial con pendiente continua.</translation>
        </message>
        <message>
            <source>Rectified linear unit with a random slope below 0.</source>
            <translation>Unidad lineal rectificada con una pendiente aleatoria por debajo de 0.</translation>
        </message>
        <message>
            <source>Values cut off at -1 and 1.</source>
            <translation>Valores recortados en -1 y 1.</translation>
        </message>
        <message>
            <source>Values near 0 set to 0.</source>
            <translation>Valores cercanos a 0 puestos a 0.</translation>
        </message>
        <message>
            <source>Values moved towards 0, those near it set to 0.</source>
            <translation>Valores acercados a 0, los próximos a él puestos a 0.</translation>
        </message>
        <message>
            <source>The value less its hyperbolic tangent.</source>
            <translation>El valor menos su tangente hiperbólica.</translation>
        </message>
        <message>
            <source>Values up to a threshold replaced by one value.</source>
            <translation>Valores hasta un umbral sustituidos por un solo valor.</translation>
        </message>
        <message>
            <source>Gated linear unit: one half of an axis times the sigmoid of the other half.</source>
            <translation>Unidad lineal con puerta: la mitad de un eje por la sigmoide de la otra mitad.</translation>
        </message>
        <message>
            <source>Rectified linear unit with learned slopes below 0.</source>
            <translation>Unidad lineal rectificada con pendientes aprendidas por debajo de 0.</translation>
        </message>
        <message>
            <source>Dropout: values set to zero while training.</source>
            <translation>Dropout: valores puestos a cero durante el entrenamiento.</translation>
        </message>
        <message>
            <source>Dropout of whole channels of channels x length.</source>
            <translation>Dropout de canales enteros de canales x longitud.</translation>
        </message>
        <message>
            <source>Dropout of whole channels of channels x height x width (spatial dropout in Keras).</source>
            <translation>Dropout de canales enteros de canales x altura x anchura (dropout espacial en Keras).</translation>
        </message>
        <message>
            <source>Dropout of whole channels of channels x depth x height x width.</source>
            <translation>Dropout de canales enteros de canales x profundidad x altura x anchura.</translation>
        </message>
        <message>
            <source>Dropout that keeps the mean and the variance, made for SELU.</source>
            <translation>Dropout que conserva la media y la varianza, hecho para SELU.</translation>
        </message>
        <message>
            <source>Stochastic depth: a residual branch set to zero as a whole. Huang et al., 2016.</source>
            <translation>Profundidad estocástica: una rama residual puesta a cero en su totalidad. Huang et al., 2016.</translation>
        </message>
        <message>
            <source>Random numbers added while training, as in Keras.</source>
            <translation>Números aleatorios sumados durante el entrenamiento, como en Keras.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Combinación</translation>
        </message>
        <message>
            <source>Element-wise sum of its inputs, as at the end of a residual block.</source>
            <translation>Suma de sus entradas elemento a elemento, como al final de un bloque residual.</translation>
        </message>
        <message>
            <source>The first input less the second.</source>
            <translation>La primera entrada menos la segunda.</translation>
        </message>
        <message>
            <source>Element-wise product of its inputs, such as feature maps and the weights of their channels.</source>
            <translation>Producto de sus entradas elemento a elemento, como mapas de características y los pesos de sus canales.</translation>
        </message>
        <message>
            <source>Element-wise mean of its inputs.</source>
            <translation>Media de sus entradas elemento a elemento.</translation>
        </message>
        <message>
            <source>The largest of the values at the same place.</source>
            <translation>El mayor de los valores en el mismo lugar.</translation>
        </message>
        <message>
            <source>The smallest of the values at the same place.</source>
            <translation>El menor de los valores en el mismo lugar.</translation>
        </message>
        <message>
            <source>Its inputs joined along one axis, usually the channels.</source>
            <translation>Sus entradas unidas a lo largo de un eje, normalmente los canales.</translation>
        </message>
        <message>
            <source>Matrix product of two inputs over their last two axes, for every place of the others.</source>
            <translation>Producto matricial de dos entradas sobre sus dos últimos ejes, para cada lugar de los demás.</translation>
        </message>
        <message>
            <source>Reshape</source>
            <translation>Cambio de forma</translation>
        </message>
        <message>
            <source>A stretch of one axis, as Python's `x[start:stop:step]`; places past the end do no harm.</source>
            <translation>Un tramo de un eje, como `x[start:stop:step]` de Python; los lugares más allá del final no molestan.</translation>
        </message>
        <message>
            <source>One of several equal parts of an axis; each part is a row of its own.</source>
            <translation>Una de varias partes iguales de un eje; cada parte es una fila propia.</translation>
        </message>
        <message>
            <source>The mean along some axes.</source>
            <translation>La media a lo largo de algunos ejes.</translation>
        </message>
        <message>
            <source>The largest value along some axes.</source>
            <translation>El mayor valor a lo largo de algunos ejes.</translation>
        </message>
        <message>
            <source>All values of a feature map as one vector, or some neighbouring axes as one.</source>
            <translation>Todos los valores de un mapa de características como un vector, o algunos ejes contiguos como uno solo.</translation>
        </message>
        <message>
            <source>Its values in another shape, in the same order.</source>
            <translation>Sus valores en otra forma, en el mismo orden.</translation>
        </message>
        <message>
            <source>Its axes in another order.</source>
            <translation>Sus ejes en otro orden.</translation>
        </message>
        <message>
            <source>Two axes in each other's place; by default the last two, rows and columns.</source>
            <translation>Dos ejes uno en lugar del otro; por defecto los dos últimos, filas y columnas.</translation>
        </message>
        <message>
            <source>Axes of size 1 left out: the ones named, or all.</source>
            <translation>Los ejes de tamaño 1 omitidos: los nombrados, o todos.</translation>
        </message>
        <message>
            <source>A new axis of size 1.</source>
            <translation>Un eje nuevo de tamaño 1.</translation>
        </message>
        <message>
            <source>Values moved along axes, those that leave at one end coming back at the other.</source>
            <translation>Valores desplazados a lo largo de ejes; los que salen por un extremo vuelven por el otro.</translation>
        </message>
        <message>
            <source>Values added around a feature map: one value, its edge, its reflection or its other end.</source>
            <translation>Valores añadidos alrededor de un mapa de características: un valor, su borde, su reflejo o su otro extremo.</translation>
        </message>
        <message>
            <source>The edge of a feature map cut off.</source>
            <translation>El borde de un mapa de características recortado.</translation>
        </message>
        <message>
            <source>Feature maps of another size, by a factor or to a size, whatever the interpolation.</source>
            <translation>Mapas de características de otro tamaño, por un factor o a un tamaño, sea cual sea la interpolación.</translation>
        </message>
        <message>
            <source>Its values repeated along each axis, as ONNX's `Tile` and PyTorch's `repeat` do it.</source>
            <translation>Sus valores repetidos a lo largo de cada eje, como hacen `Tile` de ONNX y `repeat` de PyTorch.</translation>
        </message>
        <message>
            <source>Sub-pixel upsampling. Shi et al., 2016; shapes as PyTorch's `PixelShuffle`.</source>
            <translation>Sobremuestreo de subpíxel. Shi et al., 2016; formas como `PixelShuffle` de PyTorch.</translation>
        </message>
        <message>
            <source>Channels moved to positions as TensorFlow and ONNX order them.</source>
            <translation>Canales llevados a posiciones en el orden de TensorFlow y ONNX.</translation>
        </message>
        <message>
            <source>The reverse of pixel shuffle; shapes as PyTorch's `PixelUnshuffle`.</source>
            <translation>Lo inverso de pixel shuffle; formas como `PixelUnshuffle` de PyTorch.</translation>
        </message>
        <message>
            <source>Positions moved to channels as TensorFlow and ONNX order them.</source>
            <translation>Posiciones llevadas a canales en el orden de TensorFlow y ONNX.</translation>
        </message>
        <message>
            <source>The channels of several groups mixed. Zhang et al., 2017 (ShuffleNet).</source>
            <translation>Los canales de varios grupos mezclados. Zhang et al., 2017 (ShuffleNet).</translation>
        </message>
        <message>
            <source>The values under every place of a window as one column: `(C k_h k_w, places)`.</source>
            <translation>Los valores bajo cada lugar de una ventana como una columna: `(C k_h k_w, places)`.</translation>
        </message>
        <message>
            <source>Columns summed at the places of a window that they came from: the reverse of unfold.</source>
            <translation>Columnas sumadas en los lugares de la ventana de los que proceden: lo inverso de unfold.</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Multi-head attention over tokens x features.</source>
            <translation>Atención de varias cabezas sobre tokens x características.</translation>
        </message>
        <message>
            <source>Attention within windows of a feature map, as in Swin: height x width x channels.</source>
            <translation>Atención dentro de ventanas de un mapa de características, como en Swin: altura x anchura x canales.</translation>
        </message>
        <message>
            <source>Embedding</source>
            <translation>Incrustación</translation>
        </message>
        <message>
            <source>A table of learned vectors, looked up by every value of its input.</source>
            <translation>Una tabla de vectores aprendidos, que consulta cada valor de su entrada.</translation>
        </message>
        <message>
            <source>One learned token before the others, `(1, 1, features)`, as in a vision transformer.</source>
            <translation>Un token aprendido delante de los demás, `(1, 1, features)`, como en un transformer de visión.</translation>
        </message>
        <message>
            <source>A learned vector added to every token, `(tokens, features)`.</source>
            <translation>Un vector aprendido sumado a cada token, `(tokens, features)`.</translation>
        </message>
        <message>
            <source>One learned factor for every channel: layer scale, as in ConvNeXt and CaiT.</source>
            <translation>Un factor aprendido para cada canal: layer scale, como en ConvNeXt y CaiT.</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Recurrente</translation>
        </message>
        <message>
            <source>Long short-term memory: input, forget, cell and output gate.</source>
            <translation>Memoria larga a corto plazo (LSTM): puertas de entrada, de olvido, de celda y de salida.</translation>
        </message>
        <message>
            <source>Gated recurrent unit: reset, update and new gate. Cho et al., 2014.</source>
            <translation>Unidad recurrente con puertas (GRU): puertas de reinicio, de actualización y de lo nuevo. Cho et al., 2014.</translation>
        </message>
        <message>
            <source>Plain recurrent layer with one matrix, Keras's `SimpleRNN`. Elman, 1990.</source>
            <translation>Capa recurrente simple con una matriz, `SimpleRNN` de Keras. Elman, 1990.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>An operator that is not known: what is declared of it counts, the rest is missing.</source>
            <translation>Un operador que no se conoce: se cuenta lo que se declara de él, el resto falta.</translation>
        </message>
        <message>
            <source>Tensors of a module whose place in the network is not known: a file of weights alone.</source>
            <translation>Tensores de un módulo cuyo lugar en la red no se conoce: un archivo solo de pesos.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Gradients</source>
            <translation>Gradientes</translation>
        </message>
        <message>
            <source>Optimizer state</source>
            <translation>Estado del optimizador</translation>
        </message>
        <message>
            <source>Kept for backward</source>
            <translation>Guardado para la retropropagación</translation>
        </message>
        <message>
            <source>C of {counts}</source>
            <translation>C de {counts}</translation>
        </message>
        <message>
            <source>It is not the sum of the table's own rows.</source>
            <translation>No es la suma de las filas de la propia tabla.</translation>
        </message>
        <message>
            <source>MiB were written as MB.</source>
            <translation>Se escribieron MiB como MB.</translation>
        </message>
        <message>
            <source>It is neither the total of values x 4 in MB nor in MiB.</source>
            <translation>No es el total de valores x 4 ni en MB ni en MiB.</translation>
        </message>
        <message>
            <source>Block: a name is needed, such as block1 or layer1.0</source>
            <translation>Bloque: hace falta un nombre, como block1 o layer1.0</translation>
        </message>
        <message>
            <source>Block: the selected rows lie in no block together</source>
            <translation>Bloque: las filas seleccionadas no están juntas en ningún bloque</translation>
        </message>
        <message>
            <source>An input cannot be repeated: leave it out of the selection</source>
            <translation>Una entrada no se puede repetir: quítela de la selección</translation>
        </message>
        <message>
            <source>A block can stand 2 to {most_repeats} times one after another</source>
            <translation>Un bloque puede aparecer de 2 a {most_repeats} veces seguidas</translation>
        </message>
        <message>
            <source>A network has at most {max_rows} rows</source>
            <translation>Una red tiene como máximo {max_rows} filas</translation>
        </message>
        <message>
            <source>There is nothing to insert behind a row but an input</source>
            <translation>No hay nada que insertar detrás de una fila, salvo una entrada</translation>
        </message>
        <message>
            <source>'{text}' is no number: it is digits and perhaps k, M, G or T, such as 5M</source>
            <translation>'{text}' no es un número: se escribe con cifras y quizá k, M, G o T, como 5M</translation>
        </message>
        <message>
            <source>'{text}' is no size of memory: it is a number and one of {units}, such as 8GB or 7.5GiB</source>
            <translation>'{text}' no es un tamaño de memoria: es un número y una de las unidades {units}, como 8GB o 7.5GiB</translation>
        </message>
        <message>
            <source>{text} is not a whole number</source>
            <translation>{text} no es un número entero</translation>
        </message>
        <message>
            <source>{value} is not between {minimum} and {maximum}</source>
            <translation>{value} no está entre {minimum} y {maximum}</translation>
        </message>
        <message>
            <source>{text} is not a number</source>
            <translation>{text} no es un número</translation>
        </message>
        <message>
            <source>{text} is neither yes nor no</source>
            <translation>{text} no es ni yes ni no</translation>
        </message>
        <message>
            <source>a name is needed</source>
            <translation>hace falta un nombre</translation>
        </message>
        <message>
            <source>it may have at most 200 characters and no comma or line break</source>
            <translation>puede tener como máximo 200 caracteres y ninguna coma ni salto de línea</translation>
        </message>
        <message>
            <source>{value} is not {words}</source>
            <translation>{value} no es {words}</translation>
        </message>
        <message>
            <source>it takes {wanted} {what}, not {value}</source>
            <translation>toma {wanted} {what}, no {value}</translation>
        </message>
        <message>
            <source>Weights and biases</source>
            <translation>Pesos y sesgos</translation>
        </message>
        <message>
            <source>Weights and biases, trained or frozen, without running statistics.</source>
            <translation>Pesos y sesgos, entrenados o congelados, sin estadísticas móviles.</translation>
        </message>
        <message>
            <source>Weights only</source>
            <translation>Solo pesos</translation>
        </message>
        <message>
            <source>Weights without biases, as the lecture table of VGG-16 counts.</source>
            <translation>Pesos sin sesgos, como cuenta la tabla de VGG-16 de los apuntes.</translation>
        </message>
        <message>
            <source>Keras (all values)</source>
            <translation>Keras (todos los valores)</translation>
        </message>
        <message>
            <source>Weights, biases and the running statistics of batch norm, as a Keras summary counts.</source>
            <translation>Pesos, sesgos y las estadísticas móviles de la norma por lotes, como cuenta un resumen de Keras.</translation>
        </message>
        <message>
            <source>Article (wrong)</source>
            <translation>Artículo (erróneo)</translation>
        </message>
        <message>
            <source>The rule of the five-layer article, to compare with.</source>
            <translation>La regla del artículo de las cinco capas, para comparar.</translation>
        </message>
        <message>
            <source>This rule is wrong: it leaves the input channels out of convolutions and gives a fully connected layer one bias in all.</source>
            <translation>Esta regla es errónea: omite los canales de entrada en las convoluciones y da a una capa totalmente conectada un único sesgo.</translation>
        </message>
        <message>
            <source>{layer} takes at least {least} inputs, not {inputs}</source>
            <translation>{layer} toma al menos {least} entradas, no {inputs}</translation>
        </message>
        <message>
            <source>{layer} takes {most} input{most2}, not {inputs}</source>
            <translation>entradas que toma {layer}: {most}, no {inputs}</translation>
        </message>
        <message>
            <source>{text} is no number such as 48,001, 0.59M or 58.13 MiB</source>
            <translation>{text} no es un número como 48,001, 0.59M o 58.13 MiB</translation>
        </message>
        <message>
            <source>Name: '{value}' is already the name of row {other}</source>
            <translation>Nombre: '{value}' ya es el nombre de la fila {other}</translation>
        </message>
        <message>
            <source>Kind: there is no kind '{kind}'</source>
            <translation>Tipo: no existe el tipo '{kind}'</translation>
        </message>
        <message>
            <source>{text} is no shape such as 64 x 112 x 112</source>
            <translation>{text} no es una forma como 64 x 112 x 112</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Totales</translation>
        </message>
        <message>
            <source>Output size</source>
            <translation>Tamaño de salida</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Multiply-accumulates</source>
            <translation>Operaciones de multiplicación y acumulación</translation>
        </message>
        <message>
            <source>convolutions</source>
            <translation>convoluciones</translation>
        </message>
        <message>
            <source>fully connected layers</source>
            <translation>capas totalmente conectadas</translation>
        </message>
        <message>
            <source>pooling</source>
            <translation>agrupación</translation>
        </message>
        <message>
            <source>normalisation</source>
            <translation>normalización</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>activaciones</translation>
        </message>
        <message>
            <source>layers that join rows</source>
            <translation>capas que unen filas</translation>
        </message>
        <message>
            <source>layers that reshape</source>
            <translation>capas que cambian la forma</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>atención</translation>
        </message>
        <message>
            <source>recurrent layers</source>
            <translation>capas recurrentes</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>incrustaciones</translation>
        </message>
        <message>
            <source>the input</source>
            <translation>la entrada</translation>
        </message>
        <message>
            <source>other layers</source>
            <translation>otras capas</translation>
        </message>
        <message>
            <source>Easy</source>
            <translation>Fácil</translation>
        </message>
        <message>
            <source>Parameters of convolutions and fully connected layers, and of layers without any.</source>
            <translation>Parámetros de convoluciones y capas totalmente conectadas, y de capas que no tienen ninguno.</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Output sizes, parameters of every layer that has some, and memory.</source>
            <translation>Tamaños de salida, parámetros de todas las capas que los tienen, y memoria.</translation>
        </message>
        <message>
            <source>Hard</source>
            <translation>Difícil</translation>
        </message>
        <message>
            <source>Everything: multiply-accumulates and totals among it.</source>
            <translation>Todo: también operaciones de multiplicación y acumulación y totales.</translation>
        </message>
        <message>
            <source>{layer} has no such value</source>
            <translation>{layer} no tiene ese valor</translation>
        </message>
        <message>
            <source>There is no such row, and a new one needs a kind and a name</source>
            <translation>No existe esa fila, y una nueva necesita un tipo y un nombre</translation>
        </message>
        <message>
            <source>Name: '{name}' is already the name of a row</source>
            <translation>Nombre: '{name}' ya es el nombre de una fila</translation>
        </message>
        <message>
            <source>Name: '{wanted}' is already the name of row {holder}</source>
            <translation>Nombre: '{wanted}' ya es el nombre de la fila {holder}</translation>
        </message>
        <message>
            <source>Take the row with the nearest name</source>
            <translation>Tomar la fila con el nombre más parecido</translation>
        </message>
        <message>
            <source>Begin with an input</source>
            <translation>Empezar con una entrada</translation>
        </message>
        <message>
            <source>Leave out what is not above it</source>
            <translation>Omitir lo que no está por encima</translation>
        </message>
        <message>
            <source>Take as many rows as it can</source>
            <translation>Tomar tantas filas como admite</translation>
        </message>
        <message>
            <source>Make it the kind for this input</source>
            <translation>Cambiarlo al tipo adecuado para esta entrada</translation>
        </message>
        <message>
            <source>Give the vector axes of size 1</source>
            <translation>Dar al vector ejes de tamaño 1</translation>
        </message>
        <message>
            <source>Fit the shapes by a projection</source>
            <translation>Ajustar las formas con una proyección</translation>
        </message>
        <message>
            <source>Take rows of one shape</source>
            <translation>Tomar filas de una misma forma</translation>
        </message>
        <message>
            <source>Join along another axis</source>
            <translation>Unir a lo largo de otro eje</translation>
        </message>
        <message>
            <source>Move it below what it takes</source>
            <translation>Moverla debajo de lo que toma</translation>
        </message>
        <message>
            <source>Take the row above</source>
            <translation>Tomar la fila de encima</translation>
        </message>
        <message>
            <source>Pad to keep the size</source>
            <translation>Rellenar para conservar el tamaño</translation>
        </message>
        <message>
            <source>Write the padding in numbers</source>
            <translation>Escribir el relleno en números</translation>
        </message>
        <message>
            <source>Take the largest kernel that fits</source>
            <translation>Tomar el núcleo más grande que quepa</translation>
        </message>
        <message>
            <source>Take groups that divide the channels</source>
            <translation>Tomar grupos que dividan los canales</translation>
        </message>
        <message>
            <source>Take filters that the groups divide</source>
            <translation>Tomar filtros que los grupos dividan</translation>
        </message>
        <message>
            <source>Let one size follow from the others</source>
            <translation>Dejar que un tamaño resulte de los demás</translation>
        </message>
        <message>
            <source>Take the most that works</source>
            <translation>Tomar el máximo que funcione</translation>
        </message>
        <message>
            <source>Take the nearest number that works</source>
            <translation>Tomar el número más cercano que funcione</translation>
        </message>
        <message>
            <source>Take stride 1</source>
            <translation>Tomar el paso 1</translation>
        </message>
        <message>
            <source>Take the values of the row that owns the weights</source>
            <translation>Tomar los valores de la fila a la que pertenecen los pesos</translation>
        </message>
        <message>
            <source>Use the weights of the row with the nearest name</source>
            <translation>Usar los pesos de la fila con el nombre más parecido</translation>
        </message>
        <message>
            <source>Let it own its weights</source>
            <translation>Darle pesos propios</translation>
        </message>
        <message>
            <source>Follow another framework</source>
            <translation>Seguir otro framework</translation>
        </message>
        <message>
            <source>Take the usual value</source>
            <translation>Tomar el valor habitual</translation>
        </message>
        <message>
            <source>{title}'s transposed convolution takes no output size, not {wanted}; without it the output is {least}</source>
            <translation>la convolución transpuesta de {title} no acepta un tamaño de salida, no {wanted}; sin él la salida es {least}</translation>
        </message>
        <message>
            <source>padding {pad} is more than half of kernel {kernel}: {kernel2} is the most</source>
            <translation>el relleno {pad} es más de la mitad del núcleo {kernel}: {kernel2} es el máximo</translation>
        </message>
        <message>
            <source>output padding {extra} must be smaller than the stride {axis} or the dilation {axis2}: {larger} is the most</source>
            <translation>el relleno de salida {extra} debe ser menor que el paso {axis} o la dilatación {axis2}: {larger} es el máximo</translation>
        </message>
        <message>
            <source>output size {size} is not between {smallest} and {largest}, which is what the input of {axis} can become</source>
            <translation>el tamaño de salida {size} no está entre {smallest} y {largest}, que es lo que puede resultar de la entrada de {axis}</translation>
        </message>
        <message>
            <source>Keras takes dilation {dilation} only with stride 1, not {stride}</source>
            <translation>Keras acepta la dilatación {dilation} solo con paso 1, no {stride}</translation>
        </message>
        <message>
            <source>onnxruntime's convolution takes padding same only with dilation 1, not {axis}: {before}:{after} would do the same</source>
            <translation>la convolución de onnxruntime acepta el relleno same solo con dilatación 1, no {axis}: {before}:{after} haría lo mismo</translation>
        </message>
        <message>
            <source>padding same comes to {sides} on the size {axis} with kernel {axis2} and stride {axis3}, and onnxruntime's max pooling takes none below 0: padding 0 would do the same</source>
            <translation>el relleno same da {sides} con el tamaño {axis}, el núcleo {axis2} y el paso {axis3}, y la agrupación máxima de onnxruntime no acepta ninguno por debajo de 0: el relleno 0 haría lo mismo</translation>
        </message>
        <message>
            <source>output size {size} is more than the input of {axis} can become: {largest} is the most</source>
            <translation>el tamaño de salida {size} es más de lo que puede resultar de la entrada de {axis}: {largest} es el máximo</translation>
        </message>
        <message>
            <source>output padding {extra} must be smaller than the stride {axis}: {axis2} is the most</source>
            <translation>el relleno de salida {extra} debe ser menor que el paso {axis}: {axis2} es el máximo</translation>
        </message>
        <message>
            <source>padding {pad} is not smaller than kernel {kernel}: {kernel2} is the most</source>
            <translation>el relleno {pad} no es menor que el núcleo {kernel}: {kernel2} es el máximo</translation>
        </message>
        <message>
            <source>Ask which values training changes in this layer.</source>
            <translation>Pregúntese qué valores cambia el entrenamiento en esta capa.</translation>
        </message>
        <message>
            <source>What it does follows from its settings alone: nothing in it is trained.</source>
            <translation>Lo que hace depende solo de sus ajustes: en ella no se entrena nada.</translation>
        </message>
        <message>
            <source>Ask what is multiplied in this layer, by a weight or by another value.</source>
            <translation>Pregúntese qué se multiplica en esta capa, por un peso o por otro valor.</translation>
        </message>
        <message>
            <source>Nothing is multiplied and added up in it.</source>
            <translation>En ella no se multiplica ni se acumula nada.</translation>
        </message>
        <message>
            <source>Look at what comes in and at the settings of the layer: no formula is needed.</source>
            <translation>Mire lo que entra y los ajustes de la capa: no hace falta ninguna fórmula.</translation>
        </message>
        <message>
            <source>Go through the settings one by one, and ask which sizes each of them changes.</source>
            <translation>Recorra los ajustes uno a uno, y pregúntese qué tamaños cambia cada uno.</translation>
        </message>
        <message>
            <source>No number has to be worked out: every size is one that stands in the table already.</source>
            <translation>No hay que calcular ningún número: todos los tamaños están ya en la tabla.</translation>
        </message>
        <message>
            <source>Neither it nor a row above it is trained, so no gradient passes through it.</source>
            <translation>Ni ella ni ninguna fila anterior se entrena, así que ningún gradiente pasa por ella.</translation>
        </message>
        <message>
            <source>What else it needs is kept already for {keepers}.</source>
            <translation>Lo demás que necesita ya se guarda para {keepers}.</translation>
        </message>
        <message>
            <source>Its backward pass needs nothing but what is there anyway.</source>
            <translation>Su paso hacia atrás no necesita más que lo que ya está ahí.</translation>
        </message>
        <message>
            <source>It lies in the memory of {counts}.</source>
            <translation>Está en la memoria de {counts}.</translation>
        </message>
        <message>
            <source>Kind: {reason}</source>
            <translation>Tipo: {reason}</translation>
        </message>
        <message>
            <source>Slopes</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <source>Whether one slope is learned for all values, one a channel, or one for every value of a sample.</source>
            <translation>Si se aprende una pendiente para todos los valores, una por canal, o una para cada valor de una muestra.</translation>
        </message>
        <message>
            <source>GLU halves axis {axis}, but its size {size} is odd{size2}</source>
            <translation>GLU divide por la mitad el eje {axis}, pero su tamaño {size} es impar{size2}</translation>
        </message>
        <message>
            <source>Heads</source>
            <translation>Cabezas</translation>
        </message>
        <message>
            <source>Number of heads, each of which attends on its own.</source>
            <translation>Número de cabezas, cada una de las cuales atiende por su cuenta.</translation>
        </message>
        <message>
            <source>Key size</source>
            <translation>Tamaño de clave</translation>
        </message>
        <message>
            <source>Features of the queries and keys of one head; 0 for the features of its input divided by the heads.</source>
            <translation>Características de las consultas y claves de una cabeza; 0 para las características de su entrada divididas entre las cabezas.</translation>
        </message>
        <message>
            <source>Value size</source>
            <translation>Tamaño de valor</translation>
        </message>
        <message>
            <source>Features of the values of one head; 0 for the key size.</source>
            <translation>Características de los valores de una cabeza; 0 para el tamaño de clave.</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Size of the window within which tokens attend to each other, such as 7x7.</source>
            <translation>Tamaño de la ventana dentro de la cual los tokens se atienden entre sí, como 7x7.</translation>
        </message>
        <message>
            <source>Shifted</source>
            <translation>Desplazada</translation>
        </message>
        <message>
            <source>Whether the windows are moved by half of their size; no count depends on it.</source>
            <translation>Si las ventanas se desplazan la mitad de su tamaño; ningún recuento depende de ello.</translation>
        </message>
        <message>
            <source>{kind} takes tokens x features, but its input is {shape}</source>
            <translation>{kind} toma tokens x características, pero su entrada es {shape}</translation>
        </message>
        <message>
            <source>its key has {asked} tokens and its value {valued}</source>
            <translation>su clave tiene {asked} tokens y su valor {valued}</translation>
        </message>
        <message>
            <source>{kind} takes height x width x channels, but its input is {shape}</source>
            <translation>{kind} toma altura x anchura x canales, pero su entrada es {shape}</translation>
        </message>
        <message>
            <source>Axis</source>
            <translation>Eje</translation>
        </message>
        <message>
            <source>The axis that it works on: 0 is the channels, -1 the last one.</source>
            <translation>El eje sobre el que actúa: 0 son los canales, -1 el último.</translation>
        </message>
        <message>
            <source>Axes</source>
            <translation>Ejes</translation>
        </message>
        <message>
            <source>The axes that it works on, such as 1, 2: 0 is the channels, -1 the last one.</source>
            <translation>Los ejes sobre los que actúa, como 1, 2: 0 son los canales, -1 el último.</translation>
        </message>
        <message>
            <source>axis {axis} does not exist in {shape}: {last}</source>
            <translation>el eje {axis} no existe en {shape}: {last}</translation>
        </message>
        <message>
            <source>axis {twice} is named twice</source>
            <translation>el eje {twice} se nombra dos veces</translation>
        </message>
        <message>
            <source>Output padding</source>
            <translation>Relleno de salida</translation>
        </message>
        <message>
            <source>Size added to one side of each axis of the output of a transposed convolution; as the framework has it when left empty.</source>
            <translation>Tamaño añadido a un lado de cada eje de la salida de una convolución transpuesta; lo que haga el framework si se deja vacío.</translation>
        </message>
        <message>
            <source>Size of the output along each axis, where more than one is possible; computed when left empty.</source>
            <translation>Tamaño de la salida en cada eje, donde es posible más de uno; se calcula si se deja vacío.</translation>
        </message>
        <message>
            <source>padding {taken} takes away the whole output of its {sizes} input{less}</source>
            <translation>el relleno {taken} quita toda la salida de su entrada {sizes}{less}</translation>
        </message>
        <message>
            <source>{framework}'s transposed convolution has no padding {padding}; as {padding2} means it the output would be {times}</source>
            <translation>la convolución transpuesta de {framework} no tiene el relleno {padding}; tal como lo entiende {padding2} la salida sería {times}</translation>
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
            <translation>Último eje</translation>
        </message>
        <message>
            <source>Whether it works on the last axis only, as frameworks do, and not on all values of its input.</source>
            <translation>Si actúa solo sobre el último eje, como hacen los frameworks, y no sobre todos los valores de su entrada.</translation>
        </message>
        <message>
            <source>Multiplier</source>
            <translation>Multiplicador</translation>
        </message>
        <message>
            <source>Number of filters that every input channel has of its own.</source>
            <translation>Número de filtros propios de cada canal de entrada.</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tasa</translation>
        </message>
        <message>
            <source>Share of the values that dropout sets to zero.</source>
            <translation>Proporción de los valores que dropout pone a cero.</translation>
        </message>
        <message>
            <source>Share of the samples for which the whole branch is left out.</source>
            <translation>Proporción de las muestras en las que se omite toda la rama.</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entradas de la tabla</translation>
        </message>
        <message>
            <source>Number of entries of the table: the indices that can be looked up.</source>
            <translation>Número de entradas de la tabla: los índices que se pueden consultar.</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>Características</translation>
        </message>
        <message>
            <source>Number of values of each entry.</source>
            <translation>Número de valores de cada entrada de la tabla.</translation>
        </message>
        <message>
            <source>Whether the channels are its last axis and not its first.</source>
            <translation>Si los canales son su último eje y no el primero.</translation>
        </message>
        <message>
            <source>Height and width of the feature map that the columns are laid over.</source>
            <translation>Altura y anchura del mapa de características sobre el que se colocan las columnas.</translation>
        </message>
        <message>
            <source>kernel {kernel} reaches over {reach}, but there are {padded} with padding</source>
            <translation>el núcleo {kernel} abarca {reach}, pero con el relleno hay {padded}</translation>
        </message>
        <message>
            <source>Fold takes values x columns, but its input is {given}</source>
            <translation>Fold toma valores x columnas, pero su entrada es {given}</translation>
        </message>
        <message>
            <source>kernel {kernel} has {values} values, which do not divide the {given} of a column{nearest}</source>
            <translation>el núcleo {kernel} tiene {values} valores, que no dividen los {given} de una columna{nearest}</translation>
        </message>
        <message>
            <source>output size {output_size} has {places} places for columns, but its input has {given} columns</source>
            <translation>el tamaño de salida {output_size} tiene {places} lugares para columnas, pero su entrada tiene {given} columnas</translation>
        </message>
        <message>
            <source>The axis along which its inputs are joined; 0 is the channels.</source>
            <translation>El eje a lo largo del cual se unen sus entradas; 0 son los canales.</translation>
        </message>
        <message>
            <source>{what} takes inputs of one shape, or of size 1 where they differ, not {result} and {other}: {a} and {b} on axis {longest}</source>
            <translation>{what} toma entradas de una misma forma, o de tamaño 1 donde difieren, no {result} y {other}: {a} y {b} en el eje {longest}</translation>
        </message>
        <message>
            <source>{joined} {axis}: they have {first} and {other} axes</source>
            <translation>{joined} {axis}: tienen {first} y {other} ejes</translation>
        </message>
        <message>
            <source>MatMul takes matrices, but an input has only {shape} values</source>
            <translation>MatMul toma matrices, pero una entrada solo tiene {shape} valores</translation>
        </message>
        <message>
            <source>MatMul of {first} and {second}: the first has {first2} columns, but the second {second2} rows</source>
            <translation>MatMul de {first} y {second}: la primera tiene {first2} columnas, pero la segunda {second2} filas</translation>
        </message>
        <message>
            <source>MatMul of the other axes</source>
            <translation>MatMul de los demás ejes</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Whether there are learned factors (gamma).</source>
            <translation>Si hay factores aprendidos (gamma).</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Desplazamiento</translation>
        </message>
        <message>
            <source>Whether there are learned offsets (beta).</source>
            <translation>Si hay desplazamientos aprendidos (beta).</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <source>Whether a running mean and variance are kept for every channel; they are not trained.</source>
            <translation>Si se guardan una media y una varianza móviles para cada canal; no se entrenan.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Number of groups of channels that are normalised on their own.</source>
            <translation>Número de grupos de canales que se normalizan por separado.</translation>
        </message>
        <message>
            <source>Last axes</source>
            <translation>Últimos ejes</translation>
        </message>
        <message>
            <source>How many of the last axes are normalised together.</source>
            <translation>Cuántos de los últimos ejes se normalizan juntos.</translation>
        </message>
        <message>
            <source>Channels first</source>
            <translation>Canales primero</translation>
        </message>
        <message>
            <source>Whether the channels of every position are normalised, as in ConvNeXt, and not the last axes.</source>
            <translation>Si se normalizan los canales de cada posición, como en ConvNeXt, y no los últimos ejes.</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Vecinos</translation>
        </message>
        <message>
            <source>Number of channels, the one itself included, whose squares are summed.</source>
            <translation>Número de canales, incluido el propio, cuyos cuadrados se suman.</translation>
        </message>
        <message>
            <source>{kind} compares the values of a map, but those of its input {inputs} have 1: 2 are the least without running statistics</source>
            <translation>{kind} compara los valores de un mapa, pero los de su entrada {inputs} tienen 1: sin estadísticas móviles hacen falta 2 como mínimo</translation>
        </message>
        <message>
            <source>its input {shape} has no {last_axes} axes, but {shape2}</source>
            <translation>su entrada {shape} no tiene {last_axes} ejes, sino {shape2}</translation>
        </message>
        <message>
            <source>LocalResponseNorm takes channels and positions, but its input has only {inputs} values</source>
            <translation>LocalResponseNorm toma canales y posiciones, pero su entrada solo tiene {inputs} valores</translation>
        </message>
        <message>
            <source>Kernel</source>
            <translation>Núcleo</translation>
        </message>
        <message>
            <source>Size of the pooling window along each axis, such as 2x2.</source>
            <translation>Tamaño de la ventana de agrupación en cada eje, como 2x2.</translation>
        </message>
        <message>
            <source>Ceil</source>
            <translation>Techo</translation>
        </message>
        <message>
            <source>Whether a last, incomplete window counts: sizes are rounded up, not down.</source>
            <translation>Si cuenta una última ventana incompleta: los tamaños se redondean hacia arriba, no hacia abajo.</translation>
        </message>
        <message>
            <source>Size of the output along each axis, whatever the input's.</source>
            <translation>Tamaño de la salida en cada eje, sea cual sea el de la entrada.</translation>
        </message>
        <message>
            <source>Keep axes</source>
            <translation>Conservar ejes</translation>
        </message>
        <message>
            <source>Whether the pooled axes stay with size 1, or are left out.</source>
            <translation>Si los ejes agrupados quedan con tamaño 1, o se omiten.</translation>
        </message>
        <message>
            <source>{framework}'s pooling with kernel {kernel} never rounds up; padding same does so</source>
            <translation>la agrupación de {framework} con núcleo {kernel} nunca redondea hacia arriba; el relleno same sí lo hace</translation>
        </message>
        <message>
            <source>{framework}'s {sort} pooling has no dilation, not {dilation}; ONNX's has</source>
            <translation>la agrupación {sort} de {framework} no tiene dilatación, no {dilation}; la de ONNX sí</translation>
        </message>
        <message>
            <source>kernel {kernel} is larger than its {sizes} input without padding: {sizes2} would fit</source>
            <translation>el núcleo {kernel} es más grande que su entrada {sizes} sin relleno: {sizes2} cabría</translation>
        </message>
        <message>
            <source>PyTorch's lp pooling has no padding, not {numbers}; ONNX's has</source>
            <translation>la agrupación lp de PyTorch no tiene relleno, no {numbers}; la de ONNX sí</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>Number of values of the hidden state.</source>
            <translation>Número de valores del estado oculto.</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <source>Number of layers, each of which takes the states of the one before it.</source>
            <translation>Número de capas, cada una de las cuales toma los estados de la anterior.</translation>
        </message>
        <message>
            <source>Bidirectional</source>
            <translation>Bidireccional</translation>
        </message>
        <message>
            <source>Whether a second set of weights reads the steps from the end.</source>
            <translation>Si un segundo juego de pesos lee los pasos desde el final.</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>Secuencia</translation>
        </message>
        <message>
            <source>Whether the state of every step is its output and not the last one alone.</source>
            <translation>Si su salida es el estado de cada paso y no solo el último.</translation>
        </message>
        <message>
            <source>Bias vectors</source>
            <translation>Vectores de sesgo</translation>
        </message>
        <message>
            <source>Number of bias vectors of each layer and direction: 2 in PyTorch and in Keras's GRU with reset_after, 1 in Keras otherwise, 0 for none.</source>
            <translation>Número de vectores de sesgo de cada capa y dirección: 2 en PyTorch y en GRU de Keras con reset_after, 1 en los demás casos de Keras, 0 para ninguno.</translation>
        </message>
        <message>
            <source>{kind} takes steps x features, but its input is {shape}</source>
            <translation>{kind} toma pasos x características, pero su entrada es {shape}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Where it begins along the axis, counted from 0; below 0 from the end.</source>
            <translation>Dónde empieza en el eje, contando desde 0; por debajo de 0 desde el final.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Where it ends along the axis, itself left out; the end when left empty.</source>
            <translation>Dónde termina en el eje, sin incluirlo; el final si se deja vacío.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Distance between two values that are taken.</source>
            <translation>Distancia entre dos valores que se toman.</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Number of equal parts that the axis is cut into.</source>
            <translation>Número de partes iguales en que se corta el eje.</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>The part that is taken, from 0.</source>
            <translation>La parte que se toma, desde 0.</translation>
        </message>
        <message>
            <source>Whether the axes that it works on stay with size 1, or are left out.</source>
            <translation>Si los ejes sobre los que actúa quedan con tamaño 1, o se omiten.</translation>
        </message>
        <message>
            <source>nothing of axis {axis} with its {size} values is from {start} to {stop}</source>
            <translation>nada del eje {axis} con sus {size} valores va de {start} a {stop}</translation>
        </message>
        <message>
            <source>parts {parts} does not divide the size {size} of axis {axis}{nearest}</source>
            <translation>partes {parts} no divide el tamaño {size} del eje {axis}{nearest}</translation>
        </message>
        <message>
            <source>there is no part {part} of {parts}: the last is {parts2}</source>
            <translation>no existe la parte {part} de {parts}: la última es {parts2}</translation>
        </message>
        <message>
            <source>none of the {shape} axes of {shape2} is left: keep them, or name fewer</source>
            <translation>no queda ninguno de los {shape} ejes de {shape2}: consérvelos, o nombre menos</translation>
        </message>
        <message>
            <source>Start axis</source>
            <translation>Eje inicial</translation>
        </message>
        <message>
            <source>The first axis that is flattened: 0 is the channels, -1 the last one.</source>
            <translation>El primer eje que se aplana: 0 son los canales, -1 el último.</translation>
        </message>
        <message>
            <source>End axis</source>
            <translation>Eje final</translation>
        </message>
        <message>
            <source>The last axis that is flattened: 0 is the channels, -1 the last one.</source>
            <translation>El último eje que se aplana: 0 son los canales, -1 el último.</translation>
        </message>
        <message>
            <source>Other axis</source>
            <translation>Otro eje</translation>
        </message>
        <message>
            <source>The axis that it changes places with: 0 is the channels, -1 the last one.</source>
            <translation>El eje con el que cambia de lugar: 0 son los canales, -1 el último.</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>The shape of one sample, without the batch; one size may be -1 for what is left.</source>
            <translation>La forma de una muestra, sin el lote; un tamaño puede ser -1 para lo que queda.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>The axes in their new order, such as 1, 2, 0 for channels last.</source>
            <translation>Los ejes en su nuevo orden, como 1, 2, 0 para los canales al final.</translation>
        </message>
        <message>
            <source>The axes of size 1 that are left out; all of size 1 when left empty.</source>
            <translation>Los ejes de tamaño 1 que se omiten; todos los de tamaño 1 si se deja vacío.</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>Desplazamientos</translation>
        </message>
        <message>
            <source>How far the values move along each of the axes; below 0 to the front.</source>
            <translation>Cuánto se desplazan los valores en cada uno de los ejes; por debajo de 0 hacia el principio.</translation>
        </message>
        <message>
            <source>end axis {end} is before start axis {start}</source>
            <translation>el eje final {end} está antes del eje inicial {start}</translation>
        </message>
        <message>
            <source>only one size may be -1, not {free}</source>
            <translation>solo un tamaño puede ser -1, no {free}</translation>
        </message>
        <message>
            <source>size 0 holds nothing: sizes are 1 or more, one may be -1</source>
            <translation>el tamaño 0 no contiene nada: los tamaños son 1 o más, uno puede ser -1</translation>
        </message>
        <message>
            <source>{wanted} does not fit the {values} values of its input {given}: {known} does not divide them{values2}</source>
            <translation>{wanted} no se ajusta a los {values} valores de su entrada {given}: {known} no los divide{values2}</translation>
        </message>
        <message>
            <source>{wanted} holds {known} values, but its input {given} has {values}{values2}</source>
            <translation>{wanted} contiene {known} valores, pero su entrada {given} tiene {values}{values2}</translation>
        </message>
        <message>
            <source>the order names {order} axes, but its input {shape} has {shape2}</source>
            <translation>el orden nombra {order} ejes, pero su entrada {shape} tiene {shape2}</translation>
        </message>
        <message>
            <source>axis {axis} of {shape} has size {axis2}, not 1{ones}</source>
            <translation>el eje {axis} de {shape} tiene tamaño {axis2}, no 1{ones}</translation>
        </message>
        <message>
            <source>no axis of {shape} is left: 1 must stay</source>
            <translation>no queda ningún eje de {shape}: debe quedar 1</translation>
        </message>
        <message>
            <source>it takes one shift an axis: {over}, not {shifts}</source>
            <translation>toma un desplazamiento por eje: {over}, no {shifts}</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Size at the start of each spatial axis, such as 1x2; one number more, in front, is for the channels.</source>
            <translation>Tamaño al principio de cada eje espacial, como 1x2; un número más, delante, es para los canales.</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Size at the end of each axis; as before when left empty.</source>
            <translation>Tamaño al final de cada eje; como antes si se deja vacío.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Size of the output along each spatial axis; by the factor when left empty.</source>
            <translation>Tamaño de la salida en cada eje espacial; según el factor si se deja vacío.</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Factor</translation>
        </message>
        <message>
            <source>What each spatial size is multiplied by, such as 2 or 1.5x2; the result is rounded down.</source>
            <translation>Por cuánto se multiplica cada tamaño espacial, como 2 o 1.5x2; el resultado se redondea hacia abajo.</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>How values between are found: the nearest one, or by linear (bilinear, trilinear) or cubic interpolation; no shape depends on it.</source>
            <translation>Cómo se hallan los valores intermedios: el más cercano, o por interpolación lineal (bilineal, trilineal) o cúbica; ninguna forma depende de ello.</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Relleno con</translation>
        </message>
        <message>
            <source>What is added: zeros or another value, the edge repeated, the values behind the edge reflected, or those of the other end.</source>
            <translation>Lo que se añade: ceros u otro valor, el borde repetido, los valores tras el borde reflejados, o los del otro extremo.</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Repeticiones</translation>
        </message>
        <message>
            <source>How often its values come along each axis, the channels first, such as 1, 2, 2.</source>
            <translation>Cuántas veces aparecen sus valores en cada eje, primero los canales, como 1, 2, 2.</translation>
        </message>
        <message>
            <source>Block size</source>
            <translation>Tamaño de bloque</translation>
        </message>
        <message>
            <source>Values along each axis that become channels, or come from them.</source>
            <translation>Valores en cada eje que pasan a ser canales, o proceden de ellos.</translation>
        </message>
        <message>
            <source>Number of groups of channels that are mixed.</source>
            <translation>Número de grupos de canales que se mezclan.</translation>
        </message>
        <message>
            <source>{kind} takes channels and positions, but its input has only {shape} values</source>
            <translation>{kind} toma canales y posiciones, pero su entrada solo tiene {shape} valores</translation>
        </message>
        <message>
            <source>it takes {wanted} numbers, not {values}</source>
            <translation>toma {wanted} números, no {values}</translation>
        </message>
        <message>
            <source>fill {fill} makes no {border} values of the size {size}: {most} are the most</source>
            <translation>el relleno {fill} no hace {border} valores del tamaño {size}: {most} son el máximo</translation>
        </message>
        <message>
            <source>{before} and {after} leave nothing of the size {size}: {size2} in all is the most</source>
            <translation>{before} y {after} no dejan nada del tamaño {size}: {size2} en total es el máximo</translation>
        </message>
        <message>
            <source>factor {factor} leaves nothing of the size {size}: 1/{size2} is the least</source>
            <translation>el factor {factor} no deja nada del tamaño {size}: 1/{size2} es el mínimo</translation>
        </message>
        <message>
            <source>it takes {given} repeats, one an axis of its input {given2}, not {repeats}</source>
            <translation>toma {given} repeticiones, una por eje de su entrada {given2}, no {repeats}</translation>
        </message>
        <message>
            <source>block size {block_size} needs channels that {values} divides, not {channels}{nearest} do</source>
            <translation>el tamaño de bloque {block_size} necesita canales divisibles por {values}, no {channels}{nearest}</translation>
        </message>
        <message>
            <source>block size {block} does not divide {sizes}{nearest}</source>
            <translation>el tamaño de bloque {block} no divide {sizes}{nearest}</translation>
        </message>
        <message>
            <source>Shape of one sample, channels first: channels x height x width.</source>
            <translation>Forma de una muestra, primero los canales: canales x altura x anchura.</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>What the file that it comes from calls it.</source>
            <translation>Cómo lo llama el archivo del que procede.</translation>
        </message>
        <message>
            <source>Declared shape of its output, channels first; empty where it is not known.</source>
            <translation>Forma declarada de su salida, primero los canales; vacía si no se conoce.</translation>
        </message>
        <message>
            <source>Tensors</source>
            <translation>Tensores</translation>
        </message>
        <message>
            <source>Declared tensors with their shapes, such as weight 64x3x3x3, bias 64; behind a shape may stand weight, bias or statistic, and frozen.</source>
            <translation>Tensores declarados con sus formas, como weight 64x3x3x3, bias 64; tras una forma puede ir weight, bias o statistic, y frozen.</translation>
        </message>
        <message>
            <source>'{text}' is no tensor such as weight 64x3x3x3</source>
            <translation>'{text}' no es un tensor como weight 64x3x3x3</translation>
        </message>
        <message>
            <source>{title} is not known and declares no output shape for its {inputs} input</source>
            <translation>{title} no se conoce y no declara ninguna forma de salida para su entrada {inputs}</translation>
        </message>
        <message>
            <source>{title} is not known: its {declared} declared parameters are counted, its multiply-accumulates are not</source>
            <translation>{title} no se conoce: se cuentan sus {declared} parámetros declarados, pero no sus operaciones de multiplicación y acumulación</translation>
        </message>
        <message>
            <source>its {declared} values are counted, but tensors alone do not say what is computed with them: its output shape and multiply-accumulates are not known</source>
            <translation>se cuentan sus {declared} valores, pero los tensores por sí solos no dicen qué se calcula con ellos: no se conocen su forma de salida ni sus operaciones de multiplicación y acumulación</translation>
        </message>
        <message>
            <source>output size {wanted} is not between {stride} and {stride2}, which is what the input of {sizes} can become</source>
            <translation>el tamaño de salida {wanted} no está entre {stride} y {stride2}, que es lo que puede resultar de la entrada de {sizes}</translation>
        </message>
        <message>
            <source>padding {padding} takes away the whole output of its {sizes} input: {most} would leave some</source>
            <translation>el relleno {padding} quita toda la salida de su entrada {sizes}: {most} dejaría algo</translation>
        </message>
        <message>
            <source>{framework} takes padding same only with stride 1, not {stride}; as Keras means it the output would be {gives}</source>
            <translation>{framework} acepta el relleno same solo con paso 1, no {stride}; tal como lo entiende Keras la salida sería {gives}</translation>
        </message>
        <message>
            <source>{framework} has no padding {padding}; as {other} means it the output would be {gives}</source>
            <translation>{framework} no tiene el relleno {padding}; tal como lo entiende {other} la salida sería {gives}</translation>
        </message>
        <message>
            <source>kernel {reach}{dilated} is larger than its {sizes} input{with_padding}: {fitting} would fit</source>
            <translation>el núcleo {reach}{dilated} es más grande que su entrada {sizes}{with_padding}: {fitting} cabría</translation>
        </message>
        <message>
            <source>{name}: {text} is not within {first} to {last}</source>
            <translation>{name}: {text} no está entre {first} y {last}</translation>
        </message>
        <message>
            <source>It has no convolution and no fully connected row before the last one.</source>
            <translation>No tiene ninguna convolución ni ninguna fila totalmente conectada antes de la última.</translation>
        </message>
        <message>
            <source>No block of it can be repeated: one that takes one row and gives the shape it takes.</source>
            <translation>Ninguno de sus bloques se puede repetir: hace falta uno que tome una fila y dé la forma que toma.</translation>
        </message>
        <message>
            <source>It has no input with a height and a width, or with a length.</source>
            <translation>No tiene ninguna entrada con altura y anchura, ni con longitud.</translation>
        </message>
        <message>
            <source>'{text}' is no number with at most two decimals</source>
            <translation>'{text}' no es un número con dos decimales como máximo</translation>
        </message>
        <message>
            <source>there is no '{text}', choose from {names}</source>
            <translation>no existe '{text}', elija entre {names}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name of the row, by which other rows take its output.</source>
            <translation>Nombre de la fila, con el que otras filas toman su salida.</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloque</translation>
        </message>
        <message>
            <source>Part of the network that the row belongs to, such as conv1 or layer1.0.</source>
            <translation>Parte de la red a la que pertenece la fila, como conv1 o layer1.0.</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Names of the rows whose outputs it takes; empty for the row above.</source>
            <translation>Nombres de las filas cuyas salidas toma; vacío para la fila de encima.</translation>
        </message>
        <message>
            <source>{kind} takes {wanted}, but its input is {shape}</source>
            <translation>{kind} toma {wanted}, pero su entrada es {shape}</translation>
        </message>
        <message>
            <source>Every row (lecture)</source>
            <translation>Todas las filas (apuntes)</translation>
        </message>
        <message>
            <source>The output of every row, the input included, as in CS231n.</source>
            <translation>La salida de todas las filas, incluida la entrada, como en CS231n.</translation>
        </message>
        <message>
            <source>Every row, forward and backward</source>
            <translation>Todas las filas, hacia delante y hacia atrás</translation>
        </message>
        <message>
            <source>The same twice: an activation and its gradient.</source>
            <translation>Lo mismo dos veces: una activación y su gradiente.</translation>
        </message>
        <message>
            <source>Twice the outputs of the layers that own parameters, which torchinfo calls the forward/backward pass size, in MB.</source>
            <translation>El doble de las salidas de las capas con parámetros, lo que torchinfo llama forward/backward pass size, en MB.</translation>
        </message>
        <message>
            <source>Twice the outputs of all layers and named blocks, which torchsummary calls the forward/backward pass size, in MiB.</source>
            <translation>El doble de las salidas de todas las capas y bloques con nombre, lo que torchsummary llama forward/backward pass size, en MiB.</translation>
        </message>
        <message>
            <source>What PyTorch keeps for the backward pass, every storage once.</source>
            <translation>Lo que PyTorch guarda para el paso hacia atrás, cada almacenamiento una vez.</translation>
        </message>
        <message>
            <source>Peak of inference</source>
            <translation>Máximo de la inferencia</translation>
        </message>
        <message>
            <source>The most that is alive at one moment of the execution order.</source>
            <translation>Lo máximo que está vivo en un momento del orden de ejecución.</translation>
        </message>
        <message>
            <source>The biases were left out: there is one for every output channel.</source>
            <translation>Se omitieron los sesgos: hay uno por cada canal de salida.</translation>
        </message>
        <message>
            <source>The input channels were left out: a filter goes through all of them.</source>
            <translation>Se omitieron los canales de entrada: un filtro los atraviesa todos.</translation>
        </message>
        <message>
            <source>One bias was added for the whole layer: there is one for every output.</source>
            <translation>Se sumó un solo sesgo para toda la capa: hay uno por cada salida.</translation>
        </message>
        <message>
            <source>A bias was added for every output channel, and this layer has none.</source>
            <translation>Se sumó un sesgo por cada canal de salida, y esta capa no tiene ninguno.</translation>
        </message>
        <message>
            <source>Only the channels of the input were taken: all values of the image come in.</source>
            <translation>Solo se tomaron los canales de la entrada: entran todos los valores de la imagen.</translation>
        </message>
        <message>
            <source>The number of filters was left out: each of them has weights of its own.</source>
            <translation>Se omitió el número de filtros: cada uno de ellos tiene pesos propios.</translation>
        </message>
        <message>
            <source>One side of the kernel was taken: every tap of its area has a weight.</source>
            <translation>Se tomó un solo lado del núcleo: cada posición de su área tiene un peso.</translation>
        </message>
        <message>
            <source>The groups were ignored: a filter sees the channels of its own group only.</source>
            <translation>Se ignoraron los grupos: un filtro solo ve los canales de su propio grupo.</translation>
        </message>
        <message>
            <source>It was divided by the groups twice: only the input channels are divided.</source>
            <translation>Se dividió dos veces entre los grupos: solo se dividen los canales de entrada.</translation>
        </message>
        <message>
            <source>It was multiplied by the positions of the output: that gives multiply-accumulates, while weights are shared by all positions.</source>
            <translation>Se multiplicó por las posiciones de la salida: eso da operaciones de multiplicación y acumulación, mientras que los pesos se comparten entre todas las posiciones.</translation>
        </message>
        <message>
            <source>A bias was added for every weight: there is one for every output channel.</source>
            <translation>Se sumó un sesgo por cada peso: hay uno por cada canal de salida.</translation>
        </message>
        <message>
            <source>The size before the pooling was taken: pooling makes the image smaller first.</source>
            <translation>Se tomó el tamaño anterior a la agrupación: la agrupación reduce antes la imagen.</translation>
        </message>
        <message>
            <source>Running mean and variance were counted: they are no parameters, since nothing trains them.</source>
            <translation>Se contaron la media y la varianza móviles: no son parámetros, pues nada las entrena.</translation>
        </message>
        <message>
            <source>A scale and a shift were counted for every value: there are two for every channel.</source>
            <translation>Se contaron una escala y un desplazamiento por cada valor: hay dos por cada canal.</translation>
        </message>
        <message>
            <source>The window of the pooling was counted as weights: pooling has none.</source>
            <translation>La ventana de la agrupación se contó como pesos: la agrupación no tiene ninguno.</translation>
        </message>
        <message>
            <source>Multiplication and addition were counted apart: that is two operations for every multiply-accumulate.</source>
            <translation>La multiplicación y la suma se contaron por separado: son dos operaciones por cada multiplicación y acumulación.</translation>
        </message>
        <message>
            <source>The channels of another row were taken for the input channels.</source>
            <translation>Se tomaron los canales de otra fila como canales de entrada.</translation>
        </message>
        <message>
            <source>It was multiplied by the positions of the output: a transposed convolution goes over those of its input.</source>
            <translation>Se multiplicó por las posiciones de la salida: una convolución transpuesta recorre las de su entrada.</translation>
        </message>
        <message>
            <source>The padding was left out.</source>
            <translation>Se omitió el relleno.</translation>
        </message>
        <message>
            <source>The stride was left out.</source>
            <translation>Se omitió el paso.</translation>
        </message>
        <message>
            <source>The dilation was left out.</source>
            <translation>Se omitió la dilatación.</translation>
        </message>
        <message>
            <source>The 1 was forgotten: the window stands at the first place before it moves.</source>
            <translation>Se olvidó el 1: la ventana está en el primer lugar antes de moverse.</translation>
        </message>
        <message>
            <source>It was rounded up: here a window that does not fit in full is left out.</source>
            <translation>Se redondeó hacia arriba: aquí se omite una ventana que no cabe entera.</translation>
        </message>
        <message>
            <source>It was rounded down: here a last window that fits in part counts.</source>
            <translation>Se redondeó hacia abajo: aquí cuenta una última ventana que cabe en parte.</translation>
        </message>
        <message>
            <source>These are values and not bytes: every value takes some.</source>
            <translation>Esto son valores y no bytes: cada valor ocupa varios.</translation>
        </message>
        <message>
            <source>Bits were taken for bytes: a byte has eight.</source>
            <translation>Se tomaron bits por bytes: un byte tiene ocho.</translation>
        </message>
        <message>
            <source>The batch was left out: every sample has outputs of its own.</source>
            <translation>Se omitió el lote: cada muestra tiene salidas propias.</translation>
        </message>
        <message>
            <source>A batch was counted, and the question is about one sample.</source>
            <translation>Se contó un lote, y la pregunta es sobre una muestra.</translation>
        </message>
        <message>
            <source>MiB were written as MB: 1 MiB is 1,048,576 bytes, and 1 MB is 1,000,000.</source>
            <translation>Se escribieron MiB como MB: 1 MiB son 1,048,576 bytes, y 1 MB son 1,000,000.</translation>
        </message>
        <message>
            <source>The biases of all layers were left out.</source>
            <translation>Se omitieron los sesgos de todas las capas.</translation>
        </message>
        <message>
            <source>The fully connected layers were left out.</source>
            <translation>Se omitieron las capas totalmente conectadas.</translation>
        </message>
        <message>
            <source>The convolutions were left out.</source>
            <translation>Se omitieron las convoluciones.</translation>
        </message>
        <message>
            <source>Running means and variances were counted: they are no parameters.</source>
            <translation>Se contaron las medias y varianzas móviles: no son parámetros.</translation>
        </message>
        <message>
            <source>The input was counted twice.</source>
            <translation>La entrada se contó dos veces.</translation>
        </message>
        <message>
            <source>values of {what}</source>
            <translation>valores de {what}</translation>
        </message>
        <message>
            <source>{name}-scale</source>
            <translation>escala de {name}</translation>
        </message>
        <message>
            <source>values of {what} with learned factors or offsets</source>
            <translation>valores de {what} con factores o desplazamientos aprendidos</translation>
        </message>
        <message>
            <source>batch norms</source>
            <translation>normas por lotes</translation>
        </message>
        <message>
            <source>channels of batch norms</source>
            <translation>canales de normas por lotes</translation>
        </message>
        <message>
            <source>learned factors of batch norms</source>
            <translation>factores aprendidos de normas por lotes</translation>
        </message>
        <message>
            <source>layer norms over last axes</source>
            <translation>normas por capa sobre los últimos ejes</translation>
        </message>
        <message>
            <source>layer norms over channels that come first</source>
            <translation>normas por capa sobre canales que van primero</translation>
        </message>
        <message>
            <source>values of layer norms with learned factors</source>
            <translation>valores de normas por capa con factores aprendidos</translation>
        </message>
        <message>
            <source>values of layer norms with learned offsets</source>
            <translation>valores de normas por capa con desplazamientos aprendidos</translation>
        </message>
        <message>
            <source>vectors that layer norms normalise</source>
            <translation>vectores que normalizan las normas por capa</translation>
        </message>
        <message>
            <source>vectors that layer norms without factors normalise</source>
            <translation>vectores que normalizan las normas por capa sin factores</translation>
        </message>
        <message>
            <source>group norms</source>
            <translation>normas por grupos</translation>
        </message>
        <message>
            <source>groups of group norms</source>
            <translation>grupos de normas por grupos</translation>
        </message>
        <message>
            <source>groups of group norms without factors</source>
            <translation>grupos de normas por grupos sin factores</translation>
        </message>
        <message>
            <source>learned factors of group norms</source>
            <translation>factores aprendidos de normas por grupos</translation>
        </message>
        <message>
            <source>learned offsets of group norms</source>
            <translation>desplazamientos aprendidos de normas por grupos</translation>
        </message>
        <message>
            <source>instance norms</source>
            <translation>normas por instancia</translation>
        </message>
        <message>
            <source>values of RMS norms</source>
            <translation>valores de normas RMS</translation>
        </message>
        <message>
            <source>vectors that RMS norms normalise</source>
            <translation>vectores que normalizan las normas RMS</translation>
        </message>
        <message>
            <source>values of L2 norms</source>
            <translation>valores de normas L2</translation>
        </message>
        <message>
            <source>vectors that L2 norms normalise</source>
            <translation>vectores que normalizan las normas L2</translation>
        </message>
        <message>
            <source>values of local response norms</source>
            <translation>valores de normas de respuesta local</translation>
        </message>
        <message>
            <source>values of local response norms with the channels that they are padded by</source>
            <translation>valores de normas de respuesta local con los canales con que se rellenan</translation>
        </message>
        <message>
            <source>parameters of normalisations, once for all values</source>
            <translation>parámetros de normalizaciones, una vez para todos los valores</translation>
        </message>
        <message>
            <source>output values of {kind}</source>
            <translation>valores de salida de {kind}</translation>
        </message>
        <message>
            <source>slopes of PReLU</source>
            <translation>pendientes de PReLU</translation>
        </message>
        <message>
            <source>exponentials, sums and divisions of Softmax</source>
            <translation>exponenciales, sumas y divisiones de Softmax</translation>
        </message>
        <message>
            <source>input values of max pooling</source>
            <translation>valores de entrada de la agrupación máxima</translation>
        </message>
        <message>
            <source>input values of average pooling</source>
            <translation>valores de entrada de la agrupación media</translation>
        </message>
        <message>
            <source>output values of average pooling</source>
            <translation>valores de salida de la agrupación media</translation>
        </message>
        <message>
            <source>input values of Lp pooling</source>
            <translation>valores de entrada de la agrupación Lp</translation>
        </message>
        <message>
            <source>output values of Lp pooling</source>
            <translation>valores de salida de la agrupación Lp</translation>
        </message>
        <message>
            <source>values in all windows of 1D and 2D max and average pooling</source>
            <translation>valores en todas las ventanas de la agrupación máxima y media 1D y 2D</translation>
        </message>
        <message>
            <source>input values of adaptive average pooling</source>
            <translation>valores de entrada de la agrupación media adaptativa</translation>
        </message>
        <message>
            <source>input values of 2D adaptive average pooling</source>
            <translation>valores de entrada de la agrupación media adaptativa 2D</translation>
        </message>
        <message>
            <source>sums and divisions of adaptive average pooling</source>
            <translation>sumas y divisiones de la agrupación media adaptativa</translation>
        </message>
        <message>
            <source>input values of adaptive max pooling</source>
            <translation>valores de entrada de la agrupación máxima adaptativa</translation>
        </message>
        <message>
            <source>input values of global average pooling</source>
            <translation>valores de entrada de la agrupación media global</translation>
        </message>
        <message>
            <source>output values of upsampling</source>
            <translation>valores de salida del sobremuestreo</translation>
        </message>
        <message>
            <source>output values of upsampling to the nearest value</source>
            <translation>valores de salida del sobremuestreo al valor más cercano</translation>
        </message>
        <message>
            <source>output values of 2D upsampling to the nearest value</source>
            <translation>valores de salida del sobremuestreo 2D al valor más cercano</translation>
        </message>
        <message>
            <source>spatial axes of upsampling to the nearest value</source>
            <translation>ejes espaciales del sobremuestreo al valor más cercano</translation>
        </message>
        <message>
            <source>output values of linear upsampling</source>
            <translation>valores de salida del sobremuestreo lineal</translation>
        </message>
        <message>
            <source>output values of bilinear upsampling</source>
            <translation>valores de salida del sobremuestreo bilineal</translation>
        </message>
        <message>
            <source>output values of bicubic upsampling</source>
            <translation>valores de salida del sobremuestreo bicúbico</translation>
        </message>
        <message>
            <source>sums and products of feature maps, one a value</source>
            <translation>sumas y productos de mapas de características, uno por valor</translation>
        </message>
        <message>
            <source>output values of averages of feature maps</source>
            <translation>valores de salida de medias de mapas de características</translation>
        </message>
        <message>
            <source>parameters of embeddings</source>
            <translation>parámetros de incrustaciones</translation>
        </message>
        <message>
            <source>indices that embeddings look up</source>
            <translation>índices que consultan las incrustaciones</translation>
        </message>
        <message>
            <source>MACs, no bias</source>
            <translation>MACs, sin sesgo</translation>
        </message>
        <message>
            <source>Multiply-accumulates of convolutions, fully connected and recurrent layers, attention and matrix products; half of what torch.utils.flop_counter gives, but for LSTMs and fused attention products, which that does not see.</source>
            <translation>Operaciones de multiplicación y acumulación de convoluciones, capas totalmente conectadas y recurrentes, atención y productos matriciales; la mitad de lo que da torch.utils.flop_counter, salvo para LSTM y productos de atención fusionados, que este no ve.</translation>
        </message>
        <message>
            <source>MACs with bias</source>
            <translation>MACs con sesgo</translation>
        </message>
        <message>
            <source>Multiply-accumulates, and one more for every output value with a bias.</source>
            <translation>Operaciones de multiplicación y acumulación, y una más por cada valor de salida con sesgo.</translation>
        </message>
        <message>
            <source>2 x MAC</source>
            <translation>2 x MAC</translation>
        </message>
        <message>
            <source>A multiplication and an addition for every multiply-accumulate.</source>
            <translation>Una multiplicación y una suma por cada multiplicación y acumulación.</translation>
        </message>
        <message>
            <source>2 x MAC + bias</source>
            <translation>2 x MAC + sesgo</translation>
        </message>
        <message>
            <source>A multiplication and an addition for every multiply-accumulate, and an addition for every output value with a bias.</source>
            <translation>Una multiplicación y una suma por cada multiplicación y acumulación, y una suma por cada valor de salida con sesgo.</translation>
        </message>
        <message>
            <source>MACs, norms, adaptive pooling and upsampling (fvcore)</source>
            <translation>MACs, normas, agrupación adaptativa y sobremuestreo (fvcore)</translation>
        </message>
        <message>
            <source>FlopCountAnalysis of fvcore 0.1.5.post20221221 in eval mode, which watches operators. It calls a multiply-accumulate one flop, and does not see fused attention products and recurrent layers.</source>
            <translation>FlopCountAnalysis de fvcore 0.1.5.post20221221 en modo eval, que observa operadores. Llama flop a una multiplicación y acumulación, y no ve productos de atención fusionados ni capas recurrentes.</translation>
        </message>
        <message>
            <source>Parameters times output positions (torchinfo)</source>
            <translation>Parámetros por posiciones de salida (torchinfo)</translation>
        </message>
        <message>
            <source>Total mult-adds of torchinfo 1.8.0: every parameter of a convolution at every output position, those of a recurrent layer at every step, every other one once.</source>
            <translation>Total mult-adds de torchinfo 1.8.0: cada parámetro de una convolución en cada posición de salida, los de una capa recurrente en cada paso, todos los demás una vez.</translation>
        </message>
        <message>
            <source>It takes transposed convolutions over their output, fully connected layers once for all tokens, and attention not at all.</source>
            <translation>Toma las convoluciones transpuestas sobre su salida, las capas totalmente conectadas una vez para todos los tokens, y la atención no la cuenta.</translation>
        </message>
        <message>
            <source>MACs over outputs, norms and average pooling (thop)</source>
            <translation>MACs sobre salidas, normas y agrupación media (thop)</translation>
        </message>
        <message>
            <source>profile of thop 0.1.1.post2209072238, which watches modules: what a model calls as a function it does not see. Where adaptive pooling does not divide evenly, its own rounding can lose one.</source>
            <translation>profile de thop 0.1.1.post2209072238, que observa módulos: no ve lo que un modelo llama como función. Donde la agrupación adaptativa no divide exactamente, su propio redondeo puede perder una unidad.</translation>
        </message>
        <message>
            <source>It takes transposed convolutions over their output, and attention not at all.</source>
            <translation>Toma las convoluciones transpuestas sobre su salida, y la atención no la cuenta.</translation>
        </message>
        <message>
            <source>MACs with bias, norms, activations and pooling (ptflops)</source>
            <translation>MACs con sesgo, normas, activaciones y agrupación (ptflops)</translation>
        </message>
        <message>
            <source>ptflops 0.7.5 with its pytorch backend, which watches modules and some functions. Where a module calls a function that it counts too, as ReLU and pooling do, it counts both.</source>
            <translation>ptflops 0.7.5 con su backend pytorch, que observa módulos y algunas funciones. Donde un módulo llama a una función que también cuenta, como hacen ReLU y la agrupación, cuenta ambos.</translation>
        </message>
        <message>
            <source>It counts most activations and pooling twice, and the projections of attention within windows not at all.</source>
            <translation>Cuenta dos veces la mayoría de las activaciones y agrupaciones, y no cuenta las proyecciones de la atención dentro de ventanas.</translation>
        </message>
        <message>
            <source>MACs with bias (ptflops, aten backend)</source>
            <translation>MACs con sesgo (ptflops, backend aten)</translation>
        </message>
        <message>
            <source>ptflops 0.7.5 with its aten backend, which watches operators and does not see fused attention products and LSTMs.</source>
            <translation>ptflops 0.7.5 con su backend aten, que observa operadores y no ve productos de atención fusionados ni LSTM.</translation>
        </message>
        <message>
            <source>2 x MAC, bias, norms, pooling and merges (Keras with TensorFlow's profiler)</source>
            <translation>2 x MAC, sesgo, normas, agrupación y combinaciones (Keras con el perfilador de TensorFlow)</translation>
        </message>
        <message>
            <source>The float operations of TensorFlow 2.21.0's profiler for a Keras 3.15.1 model in inference. A convolution with a group for each channel is taken as a depthwise one. Recurrent layers, whose loop it runs once, are left out.</source>
            <translation>Las operaciones de coma flotante del perfilador de TensorFlow 2.21.0 para un modelo de Keras 3.15.1 en inferencia. Una convolución con un grupo por canal se toma como depthwise. Las capas recurrentes, cuyo bucle ejecuta una sola vez, se omiten.</translation>
        </message>
        <message>
            <source>It does not see grouped convolutions, 3D transposed ones, 3D pooling and products of attention, and divides transposed convolutions over their output by their strides.</source>
            <translation>No ve convoluciones agrupadas, transpuestas 3D, agrupación 3D ni productos de atención, y divide las convoluciones transpuestas sobre su salida entre sus pasos.</translation>
        </message>
        <message>
            <source>SGD</source>
            <translation>SGD</translation>
        </message>
        <message>
            <source>Gradient descent, which keeps nothing.</source>
            <translation>Descenso de gradiente, que no guarda nada.</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>SGD con momento</translation>
        </message>
        <message>
            <source>A velocity for each parameter.</source>
            <translation>Una velocidad por cada parámetro.</translation>
        </message>
        <message>
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <source>Two moments for each parameter (Kingma and Ba, 2014).</source>
            <translation>Dos momentos por cada parámetro (Kingma y Ba, 2014).</translation>
        </message>
        <message>
            <source>AdamW</source>
            <translation>AdamW</translation>
        </message>
        <message>
            <source>Two moments, as Adam keeps them (Loshchilov and Hutter, 2017).</source>
            <translation>Dos momentos, como los guarda Adam (Loshchilov y Hutter, 2017).</translation>
        </message>
        <message>
            <source>AdamW, mixed precision</source>
            <translation>AdamW, precisión mixta</translation>
        </message>
        <message>
            <source>Parameters and gradients in 16 bits, a float32 copy and two moments: 16 bytes a parameter in all (Rajbhandari et al., ZeRO, 2019).</source>
            <translation>Parámetros y gradientes en 16 bits, una copia en float32 y dos momentos: 16 bytes por parámetro en total (Rajbhandari et al., ZeRO, 2019).</translation>
        </message>
        <message>
            <source>multiply-accumulates of convolutions, but for grouped ones</source>
            <translation>operaciones de multiplicación y acumulación de convoluciones, salvo las agrupadas</translation>
        </message>
        <message>
            <source>multiply-accumulates of convolutions in groups of more than one channel</source>
            <translation>operaciones de multiplicación y acumulación de convoluciones en grupos de más de un canal</translation>
        </message>
        <message>
            <source>multiply-accumulates of transposed convolutions</source>
            <translation>operaciones de multiplicación y acumulación de convoluciones transpuestas</translation>
        </message>
        <message>
            <source>multiply-accumulates of fully connected layers</source>
            <translation>operaciones de multiplicación y acumulación de capas totalmente conectadas</translation>
        </message>
        <message>
            <source>multiply-accumulates of matrix products</source>
            <translation>operaciones de multiplicación y acumulación de productos matriciales</translation>
        </message>
        <message>
            <source>multiply-accumulates of attention's projections</source>
            <translation>operaciones de multiplicación y acumulación de las proyecciones de la atención</translation>
        </message>
        <message>
            <source>multiply-accumulates of attention's products of queries, keys and values</source>
            <translation>operaciones de multiplicación y acumulación de los productos de consultas, claves y valores de la atención</translation>
        </message>
        <message>
            <source>multiply-accumulates of the projections of attention within windows</source>
            <translation>operaciones de multiplicación y acumulación de las proyecciones de la atención dentro de ventanas</translation>
        </message>
        <message>
            <source>multiply-accumulates of the products of attention within windows</source>
            <translation>operaciones de multiplicación y acumulación de los productos de la atención dentro de ventanas</translation>
        </message>
        <message>
            <source>multiply-accumulates of GRUs and RNNs</source>
            <translation>operaciones de multiplicación y acumulación de GRU y RNN</translation>
        </message>
        <message>
            <source>multiply-accumulates of LSTMs</source>
            <translation>operaciones de multiplicación y acumulación de LSTM</translation>
        </message>
        <message>
            <source>multiply-accumulates of other layers</source>
            <translation>operaciones de multiplicación y acumulación de otras capas</translation>
        </message>
        <message>
            <source>weights of transposed convolutions at every output position, which is wrong</source>
            <translation>pesos de convoluciones transpuestas en cada posición de salida, lo cual es erróneo</translation>
        </message>
        <message>
            <source>weights of fully connected layers, once for all tokens</source>
            <translation>pesos de capas totalmente conectadas, una vez para todos los tokens</translation>
        </message>
        <message>
            <source>operations of 1D and 2D transposed convolutions: two for each weight at every output position, divided by the strides</source>
            <translation>operaciones de convoluciones transpuestas 1D y 2D: dos por cada peso en cada posición de salida, divididas entre los pasos</translation>
        </message>
        <message>
            <source>biases of convolutions, one an output value</source>
            <translation>sesgos de convoluciones, uno por valor de salida</translation>
        </message>
        <message>
            <source>biases of fully connected layers, one an output value</source>
            <translation>sesgos de capas totalmente conectadas, uno por valor de salida</translation>
        </message>
        <message>
            <source>biases of fully connected layers, once for all tokens</source>
            <translation>sesgos de capas totalmente conectadas, una vez para todos los tokens</translation>
        </message>
        <message>
            <source>biases of attention's projections, one a value</source>
            <translation>sesgos de las proyecciones de la atención, uno por valor</translation>
        </message>
        <message>
            <source>output values of attention that has no bias, as if it had one</source>
            <translation>valores de salida de la atención sin sesgo, como si lo tuviera</translation>
        </message>
        <message>
            <source>values of the queries that attention scales</source>
            <translation>valores de las consultas que escala la atención</translation>
        </message>
        <message>
            <source>weights that attention's softmax makes</source>
            <translation>pesos que produce la softmax de la atención</translation>
        </message>
        <message>
            <source>biases of the projections of attention within windows, one a value</source>
            <translation>sesgos de las proyecciones de la atención dentro de ventanas, uno por valor</translation>
        </message>
        <message>
            <source>weights that the softmax of attention within windows makes</source>
            <translation>pesos que produce la softmax de la atención dentro de ventanas</translation>
        </message>
        <message>
            <source>biases of GRUs and RNNs, one a value and step</source>
            <translation>sesgos de GRU y RNN, uno por valor y paso</translation>
        </message>
        <message>
            <source>biases of LSTMs, one a value and step</source>
            <translation>sesgos de LSTM, uno por valor y paso</translation>
        </message>
        <message>
            <source>sums, products and activations of recurrent layers' gates</source>
            <translation>sumas, productos y activaciones de las puertas de capas recurrentes</translation>
        </message>
        <message>
            <source>values of the cell states of LSTMs</source>
            <translation>valores de los estados de celda de LSTM</translation>
        </message>
        <message>
            <source>There is no row above whose output could be added: select later rows</source>
            <translation>No hay ninguna fila anterior cuya salida se pueda sumar: seleccione filas posteriores</translation>
        </message>
        <message>
            <source>The output of {name} is not known: mend the problem above it first</source>
            <translation>No se conoce la salida de {name}: resuelva antes el problema que hay encima</translation>
        </message>
        <message>
            <source>Nothing makes {after} of {before} for a skip: select rows that keep the number of axes</source>
            <translation>Nada convierte {before} en {after} para un salto: seleccione filas que conserven el número de ejes</translation>
        </message>
        <message>
            <source>No stride of a 1x1 convolution makes {after} of {before}: select rows that keep the size or divide it</source>
            <translation>Ningún paso de una convolución 1x1 convierte {before} en {after}: seleccione filas que conserven el tamaño o lo dividan</translation>
        </message>
        <message>
            <source>Every row whose input is known has the same shape in every framework.</source>
            <translation>Todas las filas cuya entrada se conoce tienen la misma forma en todos los frameworks.</translation>
        </message>
        <message>
            <source>Every row has the same shape in every framework.</source>
            <translation>Todas las filas tienen la misma forma en todos los frameworks.</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', but no row has this name</source>
            <translation>usa los pesos de '{name}', pero ninguna fila tiene este nombre</translation>
        </message>
        <message>
            <source>uses its own weights, which is said by leaving it empty</source>
            <translation>usa sus propios pesos, lo que se indica dejándolo vacío</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', which stands below it in row {named}</source>
            <translation>usa los pesos de '{name}', que está más abajo, en la fila {named}</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', but a {kind} owns no tensors</source>
            <translation>usa los pesos de '{name}', pero {kind} no tiene tensores propios</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', which itself cannot use those of '{named}'</source>
            <translation>usa los pesos de '{name}', que a su vez no puede usar los de '{named}'</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', which owns no tensors</source>
            <translation>usa los pesos de '{name}', que no tiene tensores propios</translation>
        </message>
        <message>
            <source>it needs no {theirs}, but {name} has {theirs2}</source>
            <translation>no necesita ningún {theirs}, pero {name} tiene {theirs2}</translation>
        </message>
        <message>
            <source>it would need {mine}, but {name} has no {mine2}</source>
            <translation>necesitaría {mine}, pero {name} no tiene ningún {mine2}</translation>
        </message>
        <message>
            <source>it would need {mine}, but {name} has {theirs}</source>
            <translation>necesitaría {mine}, pero {name} tiene {theirs}</translation>
        </message>
        <message>
            <source>it would need {mine} as a {mine2}, but {name} has it as a {theirs}</source>
            <translation>necesitaría {mine} como {mine2}, pero {name} lo tiene como {theirs}</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Línea {line}: {reason}</translation>
        </message>
        <message>
            <source>semantics are {words}, not {said}</source>
            <translation>semantics es {words}, no {said}</translation>
        </message>
        <message>
            <source>these are more than {max_rows} rows, the most there can be</source>
            <translation>son más de {max_rows} filas, el máximo que puede haber</translation>
        </message>
        <message>
            <source>It holds no layers</source>
            <translation>No contiene capas</translation>
        </message>
        <message>
            <source>{text} is {times} rows, and one is wanted</source>
            <translation>{text} son {times} filas, y se pide una</translation>
        </message>
        <message>
            <source>{text} has more than {max_part} characters</source>
            <translation>{text} tiene más de {max_part} caracteres</translation>
        </message>
        <message>
            <source>a row that is repeated 0 times is none</source>
            <translation>una fila que se repite 0 veces no es ninguna</translation>
        </message>
        <message>
            <source>{token} is one value too many for {word}</source>
            <translation>{token} es un valor de más para {word}</translation>
        </message>
        <message>
            <source>it says {field} twice</source>
            <translation>indica {field} dos veces</translation>
        </message>
        <message>
            <source>it says no {field}; write such as {word}</source>
            <translation>no indica {field}; escriba por ejemplo {word}</translation>
        </message>
        <message>
            <source>{token} says nothing of {kind}</source>
            <translation>{token} no dice nada de {kind}</translation>
        </message>
        <message>
            <source>Row '{layer}' takes other rows than the one above, which the shorthand cannot say</source>
            <translation>La fila '{layer}' toma otras filas que la de encima, lo que la notación abreviada no puede expresar</translation>
        </message>
        <message>
            <source>Row '{layer}' is of kind {kind}, which the shorthand has no word for</source>
            <translation>La fila '{layer}' es del tipo {kind}, para el que la notación abreviada no tiene palabra</translation>
        </message>
        <message>
            <source>Row '{layer}': the shorthand cannot say its {label}</source>
            <translation>Fila '{layer}': la notación abreviada no puede expresar su {label}</translation>
        </message>
        <message>
            <source>'{value}' is not {words}</source>
            <translation>'{value}' no es {words}</translation>
        </message>
        <message>
            <source>it takes {axes} sizes, not {value}</source>
            <translation>toma {axes} tamaños, no {value}</translation>
        </message>
        <message>
            <source>'{text}' has more than a padding before and one after</source>
            <translation>'{text}' tiene más de un relleno antes y uno después</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Number of filters: the output channels C_out.</source>
            <translation>Número de filtros: los canales de salida C_out.</translation>
        </message>
        <message>
            <source>Number of outputs of a fully connected layer.</source>
            <translation>Número de salidas de una capa totalmente conectada.</translation>
        </message>
        <message>
            <source>Size of the sliding window along each axis, such as 3x3.</source>
            <translation>Tamaño de la ventana deslizante en cada eje, como 3x3.</translation>
        </message>
        <message>
            <source>Stride</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Step of the sliding window along each axis.</source>
            <translation>Paso de la ventana deslizante en cada eje.</translation>
        </message>
        <message>
            <source>Step of the sliding window along each axis; the kernel when left empty.</source>
            <translation>Paso de la ventana deslizante en cada eje; el núcleo si se deja vacío.</translation>
        </message>
        <message>
            <source>Padding</source>
            <translation>Relleno</translation>
        </message>
        <message>
            <source>Zeros added on each side of each axis, such as 1, or 0:1 for none before and one after; or same: the output is the input divided by the stride, rounded up.</source>
            <translation>Ceros añadidos a cada lado de cada eje, como 1, o 0:1 para ninguno antes y uno después; o same: la salida es la entrada dividida entre el paso, redondeada hacia arriba.</translation>
        </message>
        <message>
            <source>Padding taken away on each side of each axis of the output, such as 1, or 0:1 for none before and one after; or same: the output is the input times the stride.</source>
            <translation>Relleno quitado a cada lado de cada eje de la salida, como 1, o 0:1 para ninguno antes y uno después; o same: la salida es la entrada por el paso.</translation>
        </message>
        <message>
            <source>Padding that the pooling had on each side of each axis.</source>
            <translation>Relleno que la agrupación tenía a cada lado de cada eje.</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <source>The framework whose rules its padding and rounding follow; network for the one that the whole network follows.</source>
            <translation>El framework cuyas reglas siguen su relleno y su redondeo; network para el que sigue toda la red.</translation>
        </message>
        <message>
            <source>Dilation</source>
            <translation>Dilatación</translation>
        </message>
        <message>
            <source>Distance between two taps of the kernel along each axis.</source>
            <translation>Distancia entre dos posiciones del núcleo en cada eje.</translation>
        </message>
        <message>
            <source>Number of groups of channels that are convolved on their own.</source>
            <translation>Número de grupos de canales que se convolucionan por separado.</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>Sesgo</translation>
        </message>
        <message>
            <source>Whether one value is added to every output channel.</source>
            <translation>Si se suma un valor a cada canal de salida.</translation>
        </message>
        <message>
            <source>In place</source>
            <translation>En el sitio</translation>
        </message>
        <message>
            <source>Whether its output takes the place of its (first) input in memory.</source>
            <translation>Si su salida ocupa en memoria el lugar de su (primera) entrada.</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Congelado</translation>
        </message>
        <message>
            <source>Whether training leaves its parameters as they are; where a row uses the weights of another, that one decides.</source>
            <translation>Si el entrenamiento deja sus parámetros como están; donde una fila usa los pesos de otra, decide esa otra.</translation>
        </message>
        <message>
            <source>Weights of</source>
            <translation>Pesos de</translation>
        </message>
        <message>
            <source>Name of a row above whose weights it uses, so that they count once; empty for weights of its own.</source>
            <translation>Nombre de una fila anterior cuyos pesos usa, de modo que se cuentan una vez; vacío para pesos propios.</translation>
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
            <translation>Memoria de activaciones</translation>
        </message>
        <message>
            <source>Training memory</source>
            <translation>Memoria de entrenamiento</translation>
        </message>
        <message>
            <source>Inference memory</source>
            <translation>Memoria de inferencia</translation>
        </message>
        <message>
            <source>{layer} takes the row above it, and there is none</source>
            <translation>{layer} toma la fila de encima, y no hay ninguna</translation>
        </message>
        <message>
            <source>{layer} begins the network and takes no inputs</source>
            <translation>{layer} empieza la red y no toma entradas</translation>
        </message>
        <message>
            <source>takes '{name}', but no row has this name</source>
            <translation>toma '{name}', pero ninguna fila tiene este nombre</translation>
        </message>
        <message>
            <source>takes its own output</source>
            <translation>toma su propia salida</translation>
        </message>
        <message>
            <source>takes '{name}', which stands below it in row {source}</source>
            <translation>toma '{name}', que está más abajo, en la fila {source}</translation>
        </message>
        <message>
            <source>It owns nothing that is counted.</source>
            <translation>No tiene nada propio que se cuente.</translation>
        </message>
        <message>
            <source>values and bytes</source>
            <translation>valores y bytes</translation>
        </message>
        <message>
            <source>Receptive field</source>
            <translation>Campo receptivo</translation>
        </message>
        <message>
            <source>input positions</source>
            <translation>posiciones de la entrada</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Clasificación</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Profundidad</translation>
        </message>
        <message>
            <source>Number of layers with weights: 53 has residual blocks.</source>
            <translation>Número de capas con pesos: 53 tiene bloques residuales.</translation>
        </message>
        <message>
            <source>Which of the two networks it is.</source>
            <translation>Cuál de las dos redes es.</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Resolución</translation>
        </message>
        <message>
            <source>Height and width of the picture, a power of 2.</source>
            <translation>Altura y anchura de la imagen, una potencia de 2.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Channels of the picture.</source>
            <translation>Canales de la imagen.</translation>
        </message>
        <message>
            <source>Latent</source>
            <translation>Latente</translation>
        </message>
        <message>
            <source>Random numbers that the generator makes a picture of.</source>
            <translation>Números aleatorios con los que el generador hace una imagen.</translation>
        </message>
        <message>
            <source>Resolution: {options} is no power of 2: {size} or {size2} would be</source>
            <translation>Resolución: {options} no es una potencia de 2: {size} o {size2} lo sería</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Generación</translation>
        </message>
        <message>
            <source>Segmentation</source>
            <translation>Segmentación</translation>
        </message>
        <message>
            <source>Number of layers with weights.</source>
            <translation>Número de capas con pesos.</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Crecimiento</translation>
        </message>
        <message>
            <source>Channels that every layer of a block adds.</source>
            <translation>Canales que añade cada capa de un bloque.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>The plan of its stages: b for the first version, v2_s, v2_m or v2_l for the second.</source>
            <translation>El plan de sus etapas: b para la primera versión, v2_s, v2_m o v2_l para la segunda.</translation>
        </message>
        <message>
            <source>What the number of blocks of every stage is multiplied by, rounded up.</source>
            <translation>Por cuánto se multiplica el número de bloques de cada etapa, redondeado hacia arriba.</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <source>Rate of the dropout before the classifier.</source>
            <translation>Tasa del dropout antes del clasificador.</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <source>Number of classes that it tells apart.</source>
            <translation>Número de clases que distingue.</translation>
        </message>
        <message>
            <source>Height and width of its input, such as 224x224; one number for a square.</source>
            <translation>Altura y anchura de su entrada, como 224x224; un solo número para un cuadrado.</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Anchura</translation>
        </message>
        <message>
            <source>What the channels of every layer are multiplied by.</source>
            <translation>Por cuánto se multiplican los canales de cada capa.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Channels of the first stage; every stage has twice as many as the one before.</source>
            <translation>Canales de la primera etapa; cada etapa tiene el doble que la anterior.</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Bloques</translation>
        </message>
        <message>
            <source>Number of blocks of each stage, such as 3x3x9x3.</source>
            <translation>Número de bloques de cada etapa, como 3x3x9x3.</translation>
        </message>
        <message>
            <source>Path rate</source>
            <translation>Tasa de omisión</translation>
        </message>
        <message>
            <source>Share of the samples for which the last block is left out while training; earlier blocks have less.</source>
            <translation>Proporción de las muestras en las que se omite el último bloque durante el entrenamiento; los bloques anteriores tienen menos.</translation>
        </message>
        <message>
            <source>{variant} has no option '{name}', only {fields}</source>
            <translation>{variant} no tiene la opción '{name}', solo {fields}</translation>
        </message>
        <message>
            <source>Auxiliary</source>
            <translation>Auxiliar</translation>
        </message>
        <message>
            <source>Whether the classifiers are there that only training uses.</source>
            <translation>Si están los clasificadores que solo usa el entrenamiento.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Number of samples of the signal; a second of speech at 8 kHz has 8000.</source>
            <translation>Número de muestras de la señal; un segundo de voz a 8 kHz tiene 8000.</translation>
        </message>
        <message>
            <source>Stride of the first window, which reads 80 samples.</source>
            <translation>Paso de la primera ventana, que lee 80 muestras.</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Señales</translation>
        </message>
        <message>
            <source>Head size</source>
            <translation>Tamaño de cabeza</translation>
        </message>
        <message>
            <source>Channels of a head of attention.</source>
            <translation>Canales de una cabeza de atención.</translation>
        </message>
        <message>
            <source>Height and width of a window and of a grid of attention.</source>
            <translation>Altura y anchura de una ventana y de una rejilla de atención.</translation>
        </message>
        <message>
            <source>Resolution: windows of {window} do not fill the {sizes} map of stage {stage}: multiples of {multiple} would do</source>
            <translation>Resolución: ventanas de {window} no llenan el mapa {sizes} de la etapa {stage}: servirían múltiplos de {multiple}</translation>
        </message>
        <message>
            <source>Its size: large or small.</source>
            <translation>Su tamaño: large o small.</translation>
        </message>
        <message>
            <source>{seed} is no seed, 0 to {most_seed} are</source>
            <translation>{seed} no es una semilla, lo son de 0 a {most_seed}</translation>
        </message>
        <message>
            <source>Parameters and multiply-accumulates of convolutions above all.</source>
            <translation>Sobre todo parámetros y operaciones de multiplicación y acumulación de convoluciones.</translation>
        </message>
        <message>
            <source>Output sizes</source>
            <translation>Tamaños de salida</translation>
        </message>
        <message>
            <source>Output sizes above all.</source>
            <translation>Sobre todo tamaños de salida.</translation>
        </message>
        <message>
            <source>Parameters of convolutions without bias and of what follows them.</source>
            <translation>Parámetros de convoluciones sin sesgo y de lo que las sigue.</translation>
        </message>
        <message>
            <source>Row by row</source>
            <translation>Fila a fila</translation>
        </message>
        <message>
            <source>Every number of a convolution.</source>
            <translation>Todos los números de una convolución.</translation>
        </message>
        <message>
            <source>One convolution</source>
            <translation>Una convolución</translation>
        </message>
        <message>
            <source>Every number of one convolution over a small image.</source>
            <translation>Todos los números de una convolución sobre una imagen pequeña.</translation>
        </message>
        <message>
            <source>A small LeNet</source>
            <translation>Una LeNet pequeña</translation>
        </message>
        <message>
            <source>Convolutions, poolings and fully connected layers one after another.</source>
            <translation>Convoluciones, agrupaciones y capas totalmente conectadas una tras otra.</translation>
        </message>
        <message>
            <source>Padding and stride</source>
            <translation>Relleno y paso</translation>
        </message>
        <message>
            <source>Output sizes of windows with padding, stride, dilation and two different sides.</source>
            <translation>Tamaños de salida de ventanas con relleno, paso, dilatación y dos lados distintos.</translation>
        </message>
        <message>
            <source>Batch norm</source>
            <translation>Norma por lotes</translation>
        </message>
        <message>
            <source>Convolutions without bias, and what batch norm adds to them.</source>
            <translation>Convoluciones sin sesgo, y lo que les añade la norma por lotes.</translation>
        </message>
        <message>
            <source>Groups and depthwise</source>
            <translation>Grupos y depthwise</translation>
        </message>
        <message>
            <source>Grouped, depthwise and pointwise convolutions: parameters and multiply-accumulates.</source>
            <translation>Convoluciones agrupadas, depthwise y pointwise: parámetros y operaciones de multiplicación y acumulación.</translation>
        </message>
        <message>
            <source>Residual blocks</source>
            <translation>Bloques residuales</translation>
        </message>
        <message>
            <source>Blocks with a shortcut, which has a convolution of its own where channels change.</source>
            <translation>Bloques con un atajo, que tiene una convolución propia donde cambian los canales.</translation>
        </message>
        <message>
            <source>Three dimensions</source>
            <translation>Tres dimensiones</translation>
        </message>
        <message>
            <source>Convolutions and poolings over volumes or videos.</source>
            <translation>Convoluciones y agrupaciones sobre volúmenes o vídeos.</translation>
        </message>
        <message>
            <source>Number of blocks.</source>
            <translation>Número de bloques.</translation>
        </message>
        <message>
            <source>First width</source>
            <translation>Primera anchura</translation>
        </message>
        <message>
            <source>Channels of the first block, before they are rounded.</source>
            <translation>Canales del primer bloque, antes de redondearlos.</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Channels that every block has more than the one before, before they are rounded.</source>
            <translation>Canales que cada bloque tiene más que el anterior, antes de redondearlos.</translation>
        </message>
        <message>
            <source>What the channels of a stage are multiplied by in the next one, about.</source>
            <translation>Por cuánto se multiplican aproximadamente los canales de una etapa en la siguiente.</translation>
        </message>
        <message>
            <source>Group width</source>
            <translation>Anchura de grupo</translation>
        </message>
        <message>
            <source>Channels of a group.</source>
            <translation>Canales de un grupo.</translation>
        </message>
        <message>
            <source>Squeeze</source>
            <translation>Compresión</translation>
        </message>
        <message>
            <source>Whether every block weighs its channels by squeeze and excitation: RegNet Y.</source>
            <translation>Si cada bloque pondera sus canales con squeeze and excitation: RegNet Y.</translation>
        </message>
        <message>
            <source>Number of layers with weights on the longest way.</source>
            <translation>Número de capas con pesos en el camino más largo.</translation>
        </message>
        <message>
            <source>Channels of a bottleneck's group where its stage has 64 channels.</source>
            <translation>Canales de un grupo del cuello de botella donde su etapa tiene 64 canales.</translation>
        </message>
        <message>
            <source>Number of layers with weights: 2 more than a multiple of 6.</source>
            <translation>Número de capas con pesos: 2 más que un múltiplo de 6.</translation>
        </message>
        <message>
            <source>Depth: {options} is not 2 more than a multiple of 6: {below} or {below2} is</source>
            <translation>Profundidad: {options} no es 2 más que un múltiplo de 6: lo es {below} o {below2}</translation>
        </message>
        <message>
            <source>{name} would have {field} {field2}, but {max_size} is the most</source>
            <translation>{name} tendría {field} {field2}, pero {max_size} es el máximo</translation>
        </message>
        <message>
            <source>Number of layers with weights, without those that weigh.</source>
            <translation>Número de capas con pesos, sin las que ponderan.</translation>
        </message>
        <message>
            <source>Reduction</source>
            <translation>Reducción</translation>
        </message>
        <message>
            <source>What the channels are divided by between the two layers that weigh them.</source>
            <translation>Entre cuánto se dividen los canales entre las dos capas que los ponderan.</translation>
        </message>
        <message>
            <source>Whether there is a second head on an earlier feature map, which helps to train and is counted in the published numbers.</source>
            <translation>Si hay una segunda cabeza en un mapa de características anterior, que ayuda a entrenar y se cuenta en los números publicados.</translation>
        </message>
        <message>
            <source>Number of layers with weights of its ResNet.</source>
            <translation>Número de capas con pesos de su ResNet.</translation>
        </message>
        <message>
            <source>Complexity</source>
            <translation>Complejidad</translation>
        </message>
        <message>
            <source>Its published complexity, by which channels go.</source>
            <translation>Su complejidad publicada, de la que dependen los canales.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>The version: 1.1 needs 2.4 times fewer computations.</source>
            <translation>La versión: 1.1 necesita 2.4 veces menos cálculos.</translation>
        </message>
        <message>
            <source>Heads of the first stage; every stage has twice as many as the one before.</source>
            <translation>Cabezas de la primera etapa; cada etapa tiene el doble que la anterior.</translation>
        </message>
        <message>
            <source>Height and width of a window of attention.</source>
            <translation>Altura y anchura de una ventana de atención.</translation>
        </message>
        <message>
            <source>How many times the sizes are halved, and doubled again.</source>
            <translation>Cuántas veces se reducen los tamaños a la mitad, y se vuelven a duplicar.</translation>
        </message>
        <message>
            <source>Resolution: {size} cannot be halved {times} times: {step} does not divide it{step2}</source>
            <translation>Resolución: {size} no se puede reducir a la mitad {times} veces: {step} no lo divide{step2}</translation>
        </message>
        <message>
            <source>Depth, height and width of its input, such as 116x132x132; one number for a cube.</source>
            <translation>Profundidad, altura y anchura de su entrada, como 116x132x132; un solo número para un cubo.</translation>
        </message>
        <message>
            <source>Resolution: it takes 1 or 3 sizes, not {sizes}</source>
            <translation>Resolución: toma 1 o 3 tamaños, no {sizes}</translation>
        </message>
        <message>
            <source>Resolution: {sizes} is too small for depth {depth}, whose convolutions are not padded: {least} is the least</source>
            <translation>Resolución: {sizes} es demasiado pequeña para la profundidad {depth}, cuyas convoluciones no tienen relleno: {least} es el mínimo</translation>
        </message>
        <message>
            <source>Whether a batch norm follows every convolution.</source>
            <translation>Si una norma por lotes sigue a cada convolución.</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Fotogramas</translation>
        </message>
        <message>
            <source>Number of pictures of a clip.</source>
            <translation>Número de imágenes de un clip.</translation>
        </message>
        <message>
            <source>Convolutions</source>
            <translation>Convoluciones</translation>
        </message>
        <message>
            <source>Whether they see time and space at once (3d), only the first stage does (mixed), or each is one over space and one over time (factored).</source>
            <translation>Si ven el tiempo y el espacio a la vez (3d), si lo hace solo la primera etapa (mixed), o si cada una es una sobre el espacio y otra sobre el tiempo (factored).</translation>
        </message>
        <message>
            <source>Patch</source>
            <translation>Parche</translation>
        </message>
        <message>
            <source>Height and width of a patch of the image.</source>
            <translation>Altura y anchura de un parche de la imagen.</translation>
        </message>
        <message>
            <source>Number of layers of the encoder.</source>
            <translation>Número de capas del codificador.</translation>
        </message>
        <message>
            <source>Number of values of a token.</source>
            <translation>Número de valores de un token.</translation>
        </message>
        <message>
            <source>Resolution: patches of {options} do not fill {size}: {nearest} would do</source>
            <translation>Resolución: los parches de {options} no llenan {size}: serviría {nearest}</translation>
        </message>
        <message>
            <source>cnnparam architecture</source>
            <translation>arquitectura de cnnparam</translation>
        </message>
        <message>
            <source>Keras model</source>
            <translation>Modelo de Keras</translation>
        </message>
        <message>
            <source>Caffe network</source>
            <translation>Red de Caffe</translation>
        </message>
        <message>
            <source>Darknet network</source>
            <translation>Red de Darknet</translation>
        </message>
        <message>
            <source>ONNX model</source>
            <translation>Modelo de ONNX</translation>
        </message>
        <message>
            <source>Shorthand or lecture table</source>
            <translation>Notación abreviada o tabla de apuntes</translation>
        </message>
        <message>
            <source>PyTorch export</source>
            <translation>Exportación de PyTorch</translation>
        </message>
        <message>
            <source>safetensors header</source>
            <translation>Cabecera de safetensors</translation>
        </message>
        <message>
            <source>Shorthand</source>
            <translation>Notación abreviada</translation>
        </message>
        <message>
            <source>ONNX model without weights</source>
            <translation>Modelo de ONNX sin pesos</translation>
        </message>
        <message>
            <source>PyTorch code</source>
            <translation>Código de PyTorch</translation>
        </message>
        <message>
            <source>Keras code</source>
            <translation>Código de Keras</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>CSV with semicolons</source>
            <translation>CSV con punto y coma</translation>
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
            <translation>Página web</translation>
        </message>
        <message>
            <source>LaTeX</source>
            <translation>LaTeX</translation>
        </message>
        <message>
            <source>Excel spreadsheet</source>
            <translation>Hoja de cálculo de Excel</translation>
        </message>
        <message>
            <source>Left out: the workspace of libraries such as cuDNN, fragmentation, what the framework takes for itself, and what the backward pass works with for a moment.</source>
            <translation>No se incluye: el espacio de trabajo de bibliotecas como cuDNN, la fragmentación, lo que el framework reserva para sí, y lo que el paso hacia atrás usa por un momento.</translation>
        </message>
    </context>
    <context>
        <name>About</name>
        <message>
            <source>&lt;b&gt;cnnparam {version}&lt;/b&gt;&lt;p&gt;Counts what a convolutional network costs before anyone runs it. Works offline and never contacts anyone.&lt;/p&gt;&lt;p&gt;MIT licence. Built with Qt {qt} (LGPL 3), PySide6, pyqtgraph, numpy and msgspec; their licences come with the program.&lt;/p&gt;</source>
            <translation>&lt;b&gt;cnnparam {version}&lt;/b&gt;&lt;p&gt;Cuenta lo que cuesta una red convolucional antes de que nadie la ejecute. Funciona sin conexión y nunca contacta con nadie.&lt;/p&gt;&lt;p&gt;Licencia MIT. Hecho con Qt {qt} (LGPL 3), PySide6, pyqtgraph, numpy y msgspec; sus licencias acompañan al programa.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About cnnparam</source>
            <translation>Acerca de cnnparam</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;Layer</source>
            <translation>&amp;Capa</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>&amp;Paneles</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ay&amp;uda</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Nuevo</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Abrir &amp;reciente</translation>
        </message>
        <message>
            <source>&amp;Gallery</source>
            <translation>Ga&amp;lería</translation>
        </message>
        <message>
            <source>&amp;Browse the gallery…</source>
            <translation>E&amp;xplorar la galería…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Guardar &amp;como…</translation>
        </message>
        <message>
            <source>&amp;Export report…</source>
            <translation>&amp;Exportar informe…</translation>
        </message>
        <message>
            <source>Export ne&amp;twork…</source>
            <translation>Exportar re&amp;d…</translation>
        </message>
        <message>
            <source>Export a table of a &amp;folder…</source>
            <translation>Exportar una &amp;tabla de una carpeta…</translation>
        </message>
        <message>
            <source>All networks in a folder as one table, a row each</source>
            <translation>Todas las redes de una carpeta en una tabla, una fila por red</translation>
        </message>
        <message>
            <source>Save &amp;charts…</source>
            <translation>Guardar grá&amp;ficos…</translation>
        </message>
        <message>
            <source>Save &amp;diagram…</source>
            <translation>Guardar diagra&amp;ma…</translation>
        </message>
        <message>
            <source>Print pre&amp;view…</source>
            <translation>&amp;Vista previa de impresión…</translation>
        </message>
        <message>
            <source>The report page by page, as it would be printed</source>
            <translation>El informe página a página, tal como se imprimiría</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>Cu&amp;t rows</source>
            <translation>Cor&amp;tar filas</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>Fill do&amp;wn</source>
            <translation>Rellenar hacia aba&amp;jo</translation>
        </message>
        <message>
            <source>Fill the selected cells with the topmost of their column; names count on</source>
            <translation>Rellena las celdas seleccionadas con la superior de su columna; los nombres siguen la numeración</translation>
        </message>
        <message>
            <source>Fill &amp;series</source>
            <translation>Rellenar &amp;serie</translation>
        </message>
        <message>
            <source>Count on from the first selected cell, or the first two: conv1, conv2, conv3</source>
            <translation>Continúa la numeración desde la primera celda seleccionada, o las dos primeras: conv1, conv2, conv3</translation>
        </message>
        <message>
            <source>Copy c&amp;harts as an image</source>
            <translation>Copiar &amp;gráficos como imagen</translation>
        </message>
        <message>
            <source>Copy diagram as an i&amp;mage</source>
            <translation>Copiar diagra&amp;ma como imagen</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Seleccionar t&amp;odo</translation>
        </message>
        <message>
            <source>&amp;Go to row…</source>
            <translation>&amp;Ir a la fila…</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Buscar…</translation>
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation>Buscar sig&amp;uiente</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>Buscar a&amp;nterior</translation>
        </message>
        <message>
            <source>R&amp;eplace…</source>
            <translation>R&amp;eemplazar…</translation>
        </message>
        <message>
            <source>F&amp;ilter rows…</source>
            <translation>&amp;Filtrar filas…</translation>
        </message>
        <message>
            <source>Shows only rows with a text, of a kind, of a block or with a problem</source>
            <translation>Muestra solo las filas con un texto, de un tipo, de un bloque o con un problema</translation>
        </message>
        <message>
            <source>Next pro&amp;blem</source>
            <translation>Prob&amp;lema siguiente</translation>
        </message>
        <message>
            <source>Previous prob&amp;lem</source>
            <translation>Problem&amp;a anterior</translation>
        </message>
        <message>
            <source>Fix this pr&amp;oblem…</source>
            <translation>Resol&amp;ver este problema…</translation>
        </message>
        <message>
            <source>What mends the problem of the current row, with what it changes</source>
            <translation>Lo que resuelve el problema de la fila actual, con lo que cambia</translation>
        </message>
        <message>
            <source>Pa&amp;d and round as</source>
            <translation>Relleno &amp;y redondeo como</translation>
        </message>
        <message>
            <source>The framework whose padding and rounding rows follow that name none</source>
            <translation>El framework cuyo relleno y redondeo siguen las filas que no nombran ninguno</translation>
        </message>
        <message>
            <source>&amp;Name of the network…</source>
            <translation>Nombre de la red…</translation>
        </message>
        <message>
            <source>&amp;Add layer</source>
            <translation>&amp;Añadir capa</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>D&amp;uplicar</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Cambiar &amp;nombre</translation>
        </message>
        <message>
            <source>&amp;Delete rows</source>
            <translation>&amp;Eliminar filas</translation>
        </message>
        <message>
            <source>Mo&amp;ve up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>Move d&amp;own</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <source>&amp;Group into a block…</source>
            <translation>A&amp;grupar en un bloque…</translation>
        </message>
        <message>
            <source>Puts the selected rows into a block of their own</source>
            <translation>Pone las filas seleccionadas en un bloque propio</translation>
        </message>
        <message>
            <source>Dissolve &amp;block</source>
            <translation>&amp;Disolver bloque</translation>
        </message>
        <message>
            <source>The rows of the innermost block then lie in the one around it</source>
            <translation>Las filas del bloque más interno quedan entonces en el que lo rodea</translation>
        </message>
        <message>
            <source>Re&amp;peat…</source>
            <translation>Re&amp;petir…</translation>
        </message>
        <message>
            <source>Copies of the selected rows, one after another, each taking the one before</source>
            <translation>Copias de las filas seleccionadas, una tras otra, cada una con la anterior como entrada</translation>
        </message>
        <message>
            <source>Make re&amp;sidual</source>
            <translation>&amp;Hacer residual</translation>
        </message>
        <message>
            <source>Adds what goes into the selected rows to what they give, projected where needed</source>
            <translation>Suma lo que entra en las filas seleccionadas a lo que dan, con una proyección donde haga falta</translation>
        </message>
        <message>
            <source>&amp;Insert from the gallery…</source>
            <translation>&amp;Insertar de la galería…</translation>
        </message>
        <message>
            <source>An architecture or a block of one, below the selected rows</source>
            <translation>Una arquitectura o un bloque de ella, debajo de las filas seleccionadas</translation>
        </message>
        <message>
            <source>&amp;Collapse block</source>
            <translation>&amp;Contraer bloque</translation>
        </message>
        <message>
            <source>One row with the subtotal for the block of the current row, then for that around</source>
            <translation>Una fila con el subtotal del bloque de la fila actual, y después del que lo rodea</translation>
        </message>
        <message>
            <source>&amp;Expand block</source>
            <translation>E&amp;xpandir bloque</translation>
        </message>
        <message>
            <source>Co&amp;llapse all blocks</source>
            <translation>Contraer &amp;todos los bloques</translation>
        </message>
        <message>
            <source>E&amp;xpand all blocks</source>
            <translation>Expandir todos los bl&amp;oques</translation>
        </message>
        <message>
            <source>Group by &amp;block</source>
            <translation>Agrupar por &amp;bloque</translation>
        </message>
        <message>
            <source>Subtotals for every block of the network</source>
            <translation>Subtotales de cada bloque de la red</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>Co&amp;lumnas</translation>
        </message>
        <message>
            <source>&amp;Logarithmic chart</source>
            <translation>Gráfico lo&amp;garítmico</translation>
        </message>
        <message>
            <source>Charts as a table</source>
            <translation>Gráficos como tabla</translation>
        </message>
        <message>
            <source>The exact figures of the charts, row by row, to read, hear or copy</source>
            <translation>Las cifras exactas de los gráficos, fila a fila, para leerlas, oírlas o copiarlas</translation>
        </message>
        <message>
            <source>&amp;Zoom in</source>
            <translation>&amp;Ampliar</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>&amp;Reducir</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation>Tamaño &amp;normal</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>Tamaño &amp;del texto</translation>
        </message>
        <message>
            <source>The size of all texts, from 80 to 250 % of the system's</source>
            <translation>El tamaño de todos los textos, del 80 al 250 % del tamaño del sistema</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Present in f&amp;ull screen</source>
            <translation>&amp;Presentar a pantalla completa</translation>
        </message>
        <message>
            <source>The table and one chart in large texts; Esc leaves</source>
            <translation>La tabla y un gráfico con textos grandes; Esc sale</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>Te&amp;ma</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Practise…</source>
            <translation>&amp;Practicar…</translation>
        </message>
        <message>
            <source>Blank cells of a table to fill in, from any network</source>
            <translation>Celdas en blanco de una tabla para rellenar, de cualquier red</translation>
        </message>
        <message>
            <source>Save &amp;worksheet and answer key…</source>
            <translation>&amp;Guardar hoja de ejercicios y soluciones…</translation>
        </message>
        <message>
            <source>An exercise on paper: of the one that is open, else of one that you choose</source>
            <translation>Un ejercicio en papel: del que está abierto, o si no de uno que se elija</translation>
        </message>
        <message>
            <source>&amp;Compare with</source>
            <translation>&amp;Comparar con</translation>
        </message>
        <message>
            <source>Another network beside the open one, with the difference of every count</source>
            <translation>Otra red junto a la abierta, con la diferencia de cada recuento</translation>
        </message>
        <message>
            <source>&amp;Next difference</source>
            <translation>&amp;Diferencia siguiente</translation>
        </message>
        <message>
            <source>P&amp;revious difference</source>
            <translation>Diferencia &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;Hint</source>
            <translation>Pis&amp;ta</translation>
        </message>
        <message>
            <source>The formula of the current question, then the numbers in it</source>
            <translation>La fórmula de la pregunta actual, y después los números en ella</translation>
        </message>
        <message>
            <source>&amp;Show the working</source>
            <translation>&amp;Mostrar el desarrollo</translation>
        </message>
        <message>
            <source>How the current question is worked out; its answer then stays as it is</source>
            <translation>Cómo se obtiene la respuesta a la pregunta actual; la respuesta dada queda entonces como está</translation>
        </message>
        <message>
            <source>&amp;Finish and show the score</source>
            <translation>&amp;Finalizar y ver la puntuación</translation>
        </message>
        <message>
            <source>&amp;Leave practising</source>
            <translation>&amp;Salir de la práctica</translation>
        </message>
        <message>
            <source>Go to the me&amp;ssage</source>
            <translation>Ir al m&amp;ensaje</translation>
        </message>
        <message>
            <source>Gives the keyboard to the message above the table</source>
            <translation>Lleva el teclado al mensaje que hay sobre la tabla</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Manual</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>&amp;Buscar una orden…</translation>
        </message>
        <message>
            <source>Any entry of the menus, by typing some of its name</source>
            <translation>Cualquier entrada de los menús, escribiendo parte de su nombre</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>A&amp;tajos de teclado</translation>
        </message>
        <message>
            <source>&amp;About cnnparam</source>
            <translation>&amp;Acerca de cnnparam</translation>
        </message>
        <message>
            <source>More tools</source>
            <translation>Más herramientas</translation>
        </message>
        <message>
            <source>C&amp;harts</source>
            <translation>&amp;Gráficos</translation>
        </message>
        <message>
            <source>&amp;Problems</source>
            <translation>&amp;Problemas</translation>
        </message>
        <message>
            <source>&amp;Framework differences</source>
            <translation>&amp;Diferencias entre frameworks</translation>
        </message>
        <message>
            <source>The rows that have another shape in another framework</source>
            <translation>Las filas que tienen otra forma en otro framework</translation>
        </message>
        <message>
            <source>&amp;Memory</source>
            <translation>&amp;Memoria</translation>
        </message>
        <message>
            <source>What training and inference take, and what batch fits</source>
            <translation>Lo que ocupan el entrenamiento y la inferencia, y qué lote cabe</translation>
        </message>
        <message>
            <source>Op&amp;erations</source>
            <translation>&amp;Operaciones</translation>
        </message>
        <message>
            <source>What other tools count, and the bridge from one to another</source>
            <translation>Lo que cuentan otras herramientas, y el puente de una a otra</translation>
        </message>
        <message>
            <source>&amp;Working</source>
            <translation>D&amp;esarrollo</translation>
        </message>
        <message>
            <source>How the selected number is worked out, and where yours went wrong</source>
            <translation>Cómo se obtiene el número seleccionado, y dónde falló el suyo</translation>
        </message>
        <message>
            <source>Chec&amp;k a table</source>
            <translation>&amp;Comprobar una tabla</translation>
        </message>
        <message>
            <source>A published table against the network, cell by cell</source>
            <translation>Una tabla publicada frente a la red, celda a celda</translation>
        </message>
        <message>
            <source>Comp&amp;arison</source>
            <translation>Compa&amp;ración</translation>
        </message>
        <message>
            <source>The open network beside another one, row by row</source>
            <translation>La red abierta junto a otra, fila a fila</translation>
        </message>
        <message>
            <source>What &amp;if</source>
            <translation>¿&amp;Qué pasaría si?</translation>
        </message>
        <message>
            <source>The totals at other widths, depths and resolutions, and what fits a budget</source>
            <translation>Los totales con otras anchuras, profundidades y resoluciones, y lo que cabe en un presupuesto</translation>
        </message>
        <message>
            <source>Inspecto&amp;r</source>
            <translation>&amp;Inspector</translation>
        </message>
        <message>
            <source>Every field of the selected rows, set in all at once</source>
            <translation>Todos los campos de las filas seleccionadas, fijados en todas a la vez</translation>
        </message>
        <message>
            <source>&amp;Diagram</source>
            <translation>Di&amp;agrama</translation>
        </message>
        <message>
            <source>The network as a picture: boxes, or a graph with branches</source>
            <translation>La red como dibujo: cajas, o un grafo con ramas</translation>
        </message>
        <message>
            <source>Histor&amp;y</source>
            <translation>&amp;Historial</translation>
        </message>
        <message>
            <source>Every step that can be undone; a click goes there</source>
            <translation>Cada paso que se puede deshacer; un clic lleva hasta él</translation>
        </message>
    </context>
    <context>
        <name>Architectures</name>
        <message>
            <source>Two convolutions with 16 and 32 filters, each with batch norm, and a fully connected layer: 13,440 parameters, which is right and includes the two batch norms. The 128 inputs of the fully connected layer are given and do not follow from the layers above, so they stand in an Input row of their own. The text gives no input size; a 32x32 image with 3 channels is assumed here, and the parameters do not depend on it.</source>
            <translation>Dos convoluciones con 16 y 32 filtros, cada una con norma por lotes, y una capa totalmente conectada: 13,440 parámetros, lo que es correcto e incluye las dos normas por lotes. Las 128 entradas de la capa totalmente conectada vienen dadas y no resultan de las capas anteriores, por eso están en una fila Input propia. El texto no da ningún tamaño de entrada; aquí se supone una imagen de 32x32 con 3 canales, y los parámetros no dependen de ello.</translation>
        </message>
        <message>
            <source>Two convolutions with 16 and 32 filters, each with batch norm, and a fully connected layer: 23,520 parameters, which is right and includes the two batch norms. The 128 inputs of the fully connected layer are given and do not follow from the layers above, so they stand in an Input row of their own. The text gives no input size; a 16x32x32 volume with 3 channels is assumed here, and the parameters do not depend on it.</source>
            <translation>Dos convoluciones con 16 y 32 filtros, cada una con norma por lotes, y una capa totalmente conectada: 23,520 parámetros, lo que es correcto e incluye las dos normas por lotes. Las 128 entradas de la capa totalmente conectada vienen dadas y no resultan de las capas anteriores, por eso están en una fila Input propia. El texto no da ningún tamaño de entrada; aquí se supone un volumen de 16x32x32 con 3 canales, y los parámetros no dependen de ello.</translation>
        </message>
        <message>
            <source>A small network on a colour image of 32x32; the row softmax is the fully connected layer of 10 units before the softmax. The article counts 208, 416, 48,001, 10,081 and 841 parameters, and all five are wrong: its convolutions leave out the input channels and its dense layers have one bias in all. Right are 608, 3,216, 48,120, 10,164 and 850.</source>
            <translation>Una red pequeña sobre una imagen en color de 32x32; la fila softmax es la capa totalmente conectada de 10 unidades anterior a la softmax. El artículo cuenta 208, 416, 48,001, 10,081 y 841 parámetros, y los cinco son erróneos: sus convoluciones omiten los canales de entrada y sus capas densas tienen un único sesgo. Lo correcto es 608, 3,216, 48,120, 10,164 y 850.</translation>
        </message>
        <message>
            <source>The 22 rows of the lecture table: activations and dropout are left out, they have no parameters. The table's weights are right and leave out the biases (138,344,128; with biases 138,357,544). Its total memory of 24M * 4 bytes ~= 93MB is not what its own rows add up to: that is 15,237,608 values, 60.95 MB or 58.13 MiB.</source>
            <translation>Las 22 filas de la tabla de los apuntes: se omiten las activaciones y dropout, que no tienen parámetros. Los pesos de la tabla son correctos y no incluyen los sesgos (138,344,128; con sesgos 138,357,544). Su memoria total de 24M * 4 bytes ~= 93MB no es lo que suman sus propias filas: eso son 15,237,608 valores, 60.95 MB o 58.13 MiB.</translation>
        </message>
        <message>
            <source>The network that won ImageNet's contest of 2012, here with one tower.</source>
            <translation>La red que ganó el concurso ImageNet de 2012, aquí con una sola torre.</translation>
        </message>
        <message>
            <source>Eight convolutions of 3x3x3 over clips of 16 frames, and three fully connected layers.</source>
            <translation>Ocho convoluciones de 3x3x3 sobre clips de 16 fotogramas, y tres capas totalmente conectadas.</translation>
        </message>
        <message>
            <source>Depthwise 7x7 convolutions, layer normalisation and few activations, as in transformers for images.</source>
            <translation>Convoluciones depthwise de 7x7, normalización por capa y pocas activaciones, como en los transformers para imágenes.</translation>
        </message>
        <message>
            <source>A backbone of YOLO, trained on ImageNet.</source>
            <translation>Una red troncal de YOLO, entrenada con ImageNet.</translation>
        </message>
        <message>
            <source>Convolutions of 3x3 and 1x1 by turns, with a pooling between its stages.</source>
            <translation>Convoluciones de 3x3 y 1x1 alternadas, con una agrupación entre sus etapas.</translation>
        </message>
        <message>
            <source>Residual blocks of a 1x1 and a 3x3 convolution, and strides in place of pooling.</source>
            <translation>Bloques residuales de una convolución 1x1 y otra 3x3, y pasos en lugar de agrupación.</translation>
        </message>
        <message>
            <source>Two networks that train each other: one makes pictures, one tells them from real ones.</source>
            <translation>Dos redes que se entrenan mutuamente: una crea imágenes, la otra las distingue de las reales.</translation>
        </message>
        <message>
            <source>It makes a picture of random numbers.</source>
            <translation>Crea una imagen a partir de números aleatorios.</translation>
        </message>
        <message>
            <source>It says how likely a picture is a real one.</source>
            <translation>Dice con qué probabilidad una imagen es real.</translation>
        </message>
        <message>
            <source>A ResNet without its classifier, then convolutions of several dilations and the mean of the whole feature map side by side, and that enlarged to the input.</source>
            <translation>Una ResNet sin su clasificador, después convoluciones de varias dilataciones y la media de todo el mapa de características en paralelo, y el resultado ampliado al tamaño de la entrada.</translation>
        </message>
        <message>
            <source>A MobileNet V3 without its classifier, and the head of DeepLabV3.</source>
            <translation>Una MobileNet V3 sin su clasificador, y la cabeza de DeepLabV3.</translation>
        </message>
        <message>
            <source>Every layer of a block takes what all layers before it in the block gave.</source>
            <translation>Cada capa de un bloque toma lo que dieron todas las capas anteriores del bloque.</translation>
        </message>
        <message>
            <source>Width, depth and resolution grow together.</source>
            <translation>La anchura, la profundidad y la resolución crecen a la vez.</translation>
        </message>
        <message>
            <source>A ResNet without its classifier, a head of two convolutions on its last feature map, and that enlarged to the input.</source>
            <translation>Una ResNet sin su clasificador, una cabeza de dos convoluciones sobre su último mapa de características, y el resultado ampliado al tamaño de la entrada.</translation>
        </message>
        <message>
            <source>Inception modules of four branches side by side.</source>
            <translation>Módulos Inception de cuatro ramas en paralelo.</translation>
        </message>
        <message>
            <source>Large kernels taken apart into smaller and flatter ones.</source>
            <translation>Núcleos grandes descompuestos en otros más pequeños y más planos.</translation>
        </message>
        <message>
            <source>With the auxiliary classifier that only training uses, as its published count has it.</source>
            <translation>Con el clasificador auxiliar que solo usa el entrenamiento, como lo incluye su recuento publicado.</translation>
        </message>
        <message>
            <source>Two convolutions and one fully connected layer that read handwritten digits.</source>
            <translation>Dos convoluciones y una capa totalmente conectada que leen cifras manuscritas.</translation>
        </message>
        <message>
            <source>The network that read handwritten digits, in its modern form of 61,706 parameters. The paper's own network has 60,000: its second convolution sees only some of the input maps, its pooling layers have a learned factor and offset, and its output layer measures distances.</source>
            <translation>La red que leía cifras manuscritas, en su forma moderna de 61,706 parámetros. La red del artículo tiene 60,000: su segunda convolución solo ve algunos de los mapas de entrada, sus capas de agrupación tienen un factor y un desplazamiento aprendidos, y su capa de salida mide distancias.</translation>
        </message>
        <message>
            <source>A MobileNet V3 without its classifier; its last feature map, weighed by its own mean, and an earlier one give the classes together.</source>
            <translation>Una MobileNet V3 sin su clasificador; su último mapa de características, ponderado por su propia media, y otro anterior dan juntos las clases.</translation>
        </message>
        <message>
            <source>Four 1D convolutions over the samples of a sound, the first of which reads 80 of them at a time. In the size of the tutorial, with 32 channels; the paper's has 128.</source>
            <translation>Cuatro convoluciones 1D sobre las muestras de un sonido, la primera de las cuales lee 80 a la vez. Con el tamaño del tutorial, de 32 canales; la del artículo tiene 128.</translation>
        </message>
        <message>
            <source>Every block convolves, attends within windows, and attends on a grid over the whole map.</source>
            <translation>Cada bloque convoluciona, atiende dentro de ventanas, y atiende en una rejilla sobre todo el mapa.</translation>
        </message>
        <message>
            <source>Inverted residuals, found by search for phones.</source>
            <translation>Bloques residuales invertidos, hallados mediante búsqueda para teléfonos.</translation>
        </message>
        <message>
            <source>Depthwise and pointwise convolutions by turns. The paper gives 4.2 million parameters; Keras counts 4,253,864, its running statistics included.</source>
            <translation>Convoluciones depthwise y pointwise alternadas. El artículo da 4.2 millones de parámetros; Keras cuenta 4,253,864, incluidas sus estadísticas móviles.</translation>
        </message>
        <message>
            <source>Inverted residuals: thin ends, and a depthwise convolution on many channels between.</source>
            <translation>Bloques residuales invertidos: extremos estrechos, y en medio una convolución depthwise sobre muchos canales.</translation>
        </message>
        <message>
            <source>Inverted residuals with squeeze and excitation, found by search.</source>
            <translation>Bloques residuales invertidos con squeeze and excitation, hallados mediante búsqueda.</translation>
        </message>
        <message>
            <source>Convolutions of 1x1 after each larger one, and no fully connected layer, for CIFAR-10. Later papers give it 0.97 million parameters.</source>
            <translation>Convoluciones de 1x1 después de cada una más grande, y ninguna capa totalmente conectada, para CIFAR-10. Artículos posteriores le atribuyen 0.97 millones de parámetros.</translation>
        </message>
        <message>
            <source>The widths of its blocks follow one line; Y is X with squeeze and excitation.</source>
            <translation>Las anchuras de sus bloques siguen una misma recta; Y es X con squeeze and excitation.</translation>
        </message>
        <message>
            <source>Residual blocks add their input to what they make of it.</source>
            <translation>Los bloques residuales suman su entrada a lo que hacen de ella.</translation>
        </message>
        <message>
            <source>Its 3x3 convolutions have 32 groups of 4 channels and more (Xie et al., 2016).</source>
            <translation>Sus convoluciones 3x3 tienen 32 grupos de 4 canales o más (Xie et al., 2016).</translation>
        </message>
        <message>
            <source>Its 3x3 convolutions have 32 groups of 8 channels and more (Xie et al., 2016).</source>
            <translation>Sus convoluciones 3x3 tienen 32 grupos de 8 canales o más (Xie et al., 2016).</translation>
        </message>
        <message>
            <source>Its 3x3 convolutions have 64 groups of 4 channels and more (Xie et al., 2016).</source>
            <translation>Sus convoluciones 3x3 tienen 64 grupos de 4 canales o más (Xie et al., 2016).</translation>
        </message>
        <message>
            <source>Its bottlenecks are twice as wide inside (Zagoruyko and Komodakis, 2016).</source>
            <translation>Sus cuellos de botella son el doble de anchos por dentro (Zagoruyko y Komodakis, 2016).</translation>
        </message>
        <message>
            <source>A residual network for 32x32 with shortcuts that have no parameters.</source>
            <translation>Una red residual para 32x32 con atajos que no tienen parámetros.</translation>
        </message>
        <message>
            <source>The paper gives it {rounded} million parameters.</source>
            <translation>El artículo le atribuye {rounded} millones de parámetros.</translation>
        </message>
        <message>
            <source>GoogLeNet over clips, for Kinetics-400; each of its convolutions is one over space, then one over time.</source>
            <translation>GoogLeNet sobre clips, para Kinetics-400; cada una de sus convoluciones es una sobre el espacio, y después otra sobre el tiempo.</translation>
        </message>
        <message>
            <source>A residual network whose blocks multiply every channel by a weight that two small layers make of the means of all channels.</source>
            <translation>Una red residual cuyos bloques multiplican cada canal por un peso que dos capas pequeñas obtienen de las medias de todos los canales.</translation>
        </message>
        <message>
            <source>Half of the channels pass a block by, and the halves are mixed after it.</source>
            <translation>La mitad de los canales pasa de largo por un bloque, y las mitades se mezclan después.</translation>
        </message>
        <message>
            <source>Fire modules squeeze the channels before they expand them again.</source>
            <translation>Los módulos fire comprimen los canales antes de volver a expandirlos.</translation>
        </message>
        <message>
            <source>Tokens attend to each other within windows, which are shifted in every second block.</source>
            <translation>Los tokens se atienden entre sí dentro de ventanas, que se desplazan en uno de cada dos bloques.</translation>
        </message>
        <message>
            <source>It halves the sizes several times and doubles them again, and joins what it had on the way down to what comes up.</source>
            <translation>Reduce los tamaños a la mitad varias veces y los vuelve a duplicar, y une lo que tenía al bajar con lo que sube.</translation>
        </message>
        <message>
            <source>Four levels with batch norm and 32 channels at the top, for 2 classes on 256x256. The paper's network begins with 64 channels, has no batch norm and does not pad its convolutions, so that its output is smaller than its input.</source>
            <translation>Cuatro niveles con norma por lotes y 32 canales arriba, para 2 clases en 256x256. La red del artículo empieza con 64 canales, no tiene norma por lotes ni rellena sus convoluciones, de modo que su salida es menor que su entrada.</translation>
        </message>
        <message>
            <source>A U-Net over volumes with convolutions that are not padded. The published count leaves out the factors and offsets of the batch norms and the biases of the up-convolutions, and so do these rows.</source>
            <translation>Una U-Net sobre volúmenes con convoluciones sin relleno. El recuento publicado omite los factores y desplazamientos de las normas por lotes y los sesgos de las convoluciones ascendentes, y estas filas también.</translation>
        </message>
        <message>
            <source>Stages of 3x3 convolutions with a pooling behind each.</source>
            <translation>Etapas de convoluciones 3x3 con una agrupación detrás de cada una.</translation>
        </message>
        <message>
            <source>A ResNet-18 over clips, for Kinetics-400.</source>
            <translation>Una ResNet-18 sobre clips, para Kinetics-400.</translation>
        </message>
        <message>
            <source>All its convolutions see time and space at once.</source>
            <translation>Todas sus convoluciones ven el tiempo y el espacio a la vez.</translation>
        </message>
        <message>
            <source>Only the convolutions of its first stage see time.</source>
            <translation>Solo las convoluciones de su primera etapa ven el tiempo.</translation>
        </message>
        <message>
            <source>Each convolution is one over space, then one over time.</source>
            <translation>Cada convolución es una sobre el espacio, y después otra sobre el tiempo.</translation>
        </message>
        <message>
            <source>Patches of the image are tokens, as words are, and attend to each other.</source>
            <translation>Los parches de la imagen son tokens, como las palabras, y se atienden entre sí.</translation>
        </message>
        <message>
            <source>Inception taken to its end: every convolution is one over space for each channel, then one over the channels. Keras counts 22,910,480, its running statistics included.</source>
            <translation>Inception llevada al extremo: cada convolución es una sobre el espacio para cada canal, y después otra sobre los canales. Keras cuenta 22,910,480, incluidas sus estadísticas móviles.</translation>
        </message>
        <message>
            <source>AlexNet on one processor with a first window of 7x7 and stride 2 in place of 11x11 and 4. The paper gives no count.</source>
            <translation>AlexNet en un solo procesador, con una primera ventana de 7x7 y paso 2 en lugar de 11x11 y 4. El artículo no da ningún recuento.</translation>
        </message>
    </context>
    <context>
        <name>AskStrip</name>
        <message>
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>BeginDialog</name>
        <message>
            <source>Each answer at once</source>
            <translation>Cada respuesta al momento</translation>
        </message>
        <message>
            <source>All answers at the end</source>
            <translation>Todas las respuestas al final</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practicar</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <source>The &amp;open network, {name}</source>
            <translation>La red &amp;abierta, {name}</translation>
        </message>
        <message>
            <source>A &amp;generated network:</source>
            <translation>Una red &amp;generada:</translation>
        </message>
        <message>
            <source>Level of the generated network</source>
            <translation>Nivel de la red generada</translation>
        </message>
        <message>
            <source>Blank cells</source>
            <translation>Celdas en blanco</translation>
        </message>
        <message>
            <source>&amp;Totals</source>
            <translation>&amp;Totales</translation>
        </message>
        <message>
            <source>The same share of each</source>
            <translation>La misma parte de cada uno</translation>
        </message>
        <message>
            <source>{mix}: {help}</source>
            <translation>{mix}: {help}</translation>
        </message>
        <message>
            <source>Anothe&amp;r one</source>
            <translation>&amp;Otra</translation>
        </message>
        <message>
            <source>The exercise of the next seed</source>
            <translation>El ejercicio de la semilla siguiente</translation>
        </message>
        <message>
            <source>&amp;Mix:</source>
            <translation>&amp;Mezcla:</translation>
        </message>
        <message>
            <source>&amp;Questions at most:</source>
            <translation>Máximo de &amp;preguntas:</translation>
        </message>
        <message>
            <source>S&amp;eed:</source>
            <translation>&amp;Semilla:</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>the name of the network</source>
            <translation>el nombre de la red</translation>
        </message>
        <message>
            <source>&amp;Hints, and the working of an answer that is wrong</source>
            <translation>P&amp;istas, y el desarrollo de una respuesta equivocada</translation>
        </message>
        <message>
            <source>T&amp;itle:</source>
            <translation>Tít&amp;ulo:</translation>
        </message>
        <message>
            <source>&amp;Check:</source>
            <translation>&amp;Corrección:</translation>
        </message>
        <message>
            <source>&amp;Start practising</source>
            <translation>&amp;Empezar a practicar</translation>
        </message>
        <message>
            <source>Sa&amp;ve exercise…</source>
            <translation>Guarda&amp;r ejercicio…</translation>
        </message>
        <message>
            <source>Save &amp;worksheet…</source>
            <translation>Guardar &amp;hoja de ejercicios…</translation>
        </message>
        <message>
            <source>A PDF to print, and its answer key beside it</source>
            <translation>Un PDF para imprimir, y al lado sus soluciones</translation>
        </message>
        <message>
            <source>Ope&amp;n exercise…</source>
            <translation>A&amp;brir ejercicio…</translation>
        </message>
        <message>
            <source>the open network</source>
            <translation>la red abierta</translation>
        </message>
        <message>
            <source>{questions} about {network}</source>
            <translation>{questions} sobre {network}</translation>
        </message>
        <message>
            <source>Nothing can be asked of this choice: choose more that is blank.</source>
            <translation>No se puede preguntar nada con esta elección: elija más celdas en blanco.</translation>
        </message>
        <message>
            <source>One question</source>
            <translation>Una pregunta</translation>
        </message>
        <message>
            <source>{number} questions</source>
            <translation>{number} preguntas</translation>
        </message>
    </context>
    <context>
        <name>BlockActions</name>
        <message>
            <source>Parts with a dot between are blocks in blocks, such as layer1.0</source>
            <translation>Las partes separadas por un punto son bloques dentro de bloques, como layer1.0</translation>
        </message>
        <message>
            <source>A block inside of {block}</source>
            <translation>Un bloque dentro de {block}</translation>
        </message>
        <message>
            <source>&amp;Block of the row:</source>
            <translation>&amp;Bloque de la fila:</translation>
        </message>
        <message>
            <source>&amp;Block of {number} rows:</source>
            <translation>&amp;Bloque de {number} filas:</translation>
        </message>
        <message>
            <source>Group into {block}</source>
            <translation>Agrupar en {block}</translation>
        </message>
        <message>
            <source>Dissolve {block}</source>
            <translation>Disolver {block}</translation>
        </message>
        <message>
            <source>&amp;Times that the row stands there:</source>
            <translation>&amp;Veces que aparece la fila:</translation>
        </message>
        <message>
            <source>&amp;Times that the {number} rows stand there:</source>
            <translation>&amp;Veces que aparecen las {number} filas:</translation>
        </message>
        <message>
            <source>One after another, each taking the one before</source>
            <translation>Una tras otra, cada una con la anterior como entrada</translation>
        </message>
        <message>
            <source>Repeat row</source>
            <translation>Repetir fila</translation>
        </message>
        <message>
            <source>Repeat {number} rows</source>
            <translation>Repetir {number} filas</translation>
        </message>
        <message>
            <source>Make row residual</source>
            <translation>Hacer residual la fila</translation>
        </message>
        <message>
            <source>Make rows residual</source>
            <translation>Hacer residuales las filas</translation>
        </message>
        <message>
            <source>1 row added</source>
            <translation>1 fila añadida</translation>
        </message>
        <message>
            <source>{number} rows added</source>
            <translation>{number} filas añadidas</translation>
        </message>
        <message>
            <source>1 of the new rows has a problem</source>
            <translation>1 de las filas nuevas tiene un problema</translation>
        </message>
        <message>
            <source>{number} of the new rows have problems</source>
            <translation>{number} de las filas nuevas tienen problemas</translation>
        </message>
        <message>
            <source>Insert {part}</source>
            <translation>Insertar {part}</translation>
        </message>
    </context>
    <context>
        <name>BlockTree</name>
        <message>
            <source>Layers by block</source>
            <translation>Capas por bloque</translation>
        </message>
    </context>
    <context>
        <name>Blocks</name>
        <message>
            <source>Block or layer</source>
            <translation>Bloque o capa</translation>
        </message>
        <message>
            <source>Layers, kind</source>
            <translation>Capas, tipo</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Sesgos</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation>Memoria (bytes)</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Shared with {name}, counted there once</source>
            <translation>Compartido con {name}, se cuenta allí una vez</translation>
        </message>
    </context>
    <context>
        <name>CellActions</name>
        <message>
            <source>1 cell copied</source>
            <translation>1 celda copiada</translation>
        </message>
        <message>
            <source>{number} cells copied</source>
            <translation>{number} celdas copiadas</translation>
        </message>
        <message>
            <source>Paste a cell</source>
            <translation>Pegar una celda</translation>
        </message>
        <message>
            <source>Paste {number} cells</source>
            <translation>Pegar {number} celdas</translation>
        </message>
        <message>
            <source>It is counted, and not edited</source>
            <translation>Se calcula, no se edita</translation>
        </message>
        <message>
            <source>There are no columns for what stands further right</source>
            <translation>No hay columnas para lo que queda más a la derecha</translation>
        </message>
        <message>
            <source>None of the selected cells can be edited</source>
            <translation>Ninguna de las celdas seleccionadas se puede editar</translation>
        </message>
        <message>
            <source>Fill a cell</source>
            <translation>Rellenar una celda</translation>
        </message>
        <message>
            <source>Fill {number} cells</source>
            <translation>Rellenar {number} celdas</translation>
        </message>
    </context>
    <context>
        <name>CellFilling</name>
        <message>
            <source>1 cell filled</source>
            <translation>1 celda rellenada</translation>
        </message>
        <message>
            <source>{number} cells filled</source>
            <translation>{number} celdas rellenadas</translation>
        </message>
        <message>
            <source>1 refused</source>
            <translation>1 rechazada</translation>
        </message>
        <message>
            <source>{number} refused</source>
            <translation>{number} rechazadas</translation>
        </message>
        <message>
            <source>{done}, {rest}. Row {row}, {reason}</source>
            <translation>{done}, {rest}. Fila {row}, {reason}</translation>
        </message>
    </context>
    <context>
        <name>ChartHeader</name>
        <message>
            <source>Show {chart}</source>
            <translation>Mostrar {chart}</translation>
        </message>
        <message>
            <source>Fold up {chart}</source>
            <translation>Plegar {chart}</translation>
        </message>
    </context>
    <context>
        <name>ChartPanel</name>
        <message>
            <source>PNG image (*.png)</source>
            <translation>Imagen PNG (*.png)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>Dibujo SVG (*.svg)</translation>
        </message>
        <message>
            <source>charts</source>
            <translation>gráficos</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>No se ha guardado</translation>
        </message>
        <message>
            <source>{file} could not be written: {reason}. Choose another place.</source>
            <translation>No se ha podido escribir {file}: {reason}. Elija otro lugar.</translation>
        </message>
        <message>
            <source>Copy this chart</source>
            <translation>Copiar este gráfico</translation>
        </message>
        <message>
            <source>Save this chart as…</source>
            <translation>Guardar este gráfico como…</translation>
        </message>
        <message>
            <source>Charts by layer</source>
            <translation>Gráficos por capa</translation>
        </message>
        <message>
            <source>The charts are being prepared.</source>
            <translation>Se están preparando los gráficos.</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Logarithmic scale</source>
            <translation>Escala logarítmica</translation>
        </message>
        <message>
            <source>log</source>
            <translation>log</translation>
        </message>
        <message>
            <source>Logarithmic scale: a bar ends at its value, each line is a power of ten.
Colours divide a bar by share and not by the axis.</source>
            <translation>Escala logarítmica: una barra termina en su valor, cada línea es una potencia de diez.
Los colores dividen la barra por proporción y no según el eje.</translation>
        </message>
        <message>
            <source>Copy charts</source>
            <translation>Copiar gráficos</translation>
        </message>
        <message>
            <source>Save charts as…</source>
            <translation>Guardar gráficos como…</translation>
        </message>
        <message>
            <source>Show all layers</source>
            <translation>Mostrar todas las capas</translation>
        </message>
        <message>
            <source>More about the charts</source>
            <translation>Más sobre los gráficos</translation>
        </message>
    </context>
    <context>
        <name>ChartTable</name>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Sesgos</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>% of parameters</source>
            <translation>% de los parámetros</translation>
        </message>
        <message>
            <source>Activations, bytes</source>
            <translation>Activaciones, bytes</translation>
        </message>
        <message>
            <source>% of activations</source>
            <translation>% de las activaciones</translation>
        </message>
        <message>
            <source>Not counted, a row above has a problem</source>
            <translation>No se cuenta, una fila anterior tiene un problema</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Charts as a table</source>
            <translation>Gráficos como tabla</translation>
        </message>
        <message>
            <source>Figures of the charts by layer</source>
            <translation>Cifras de los gráficos por capa</translation>
        </message>
        <message>
            <source>Enter goes to the row. Copying takes the whole table.</source>
            <translation>Intro va a la fila. Al copiar se toma toda la tabla.</translation>
        </message>
    </context>
    <context>
        <name>ChartTexts</name>
        <message>
            <source>wrong rule</source>
            <translation>regla errónea</translation>
        </message>
        <message>
            <source>lower bound</source>
            <translation>cota inferior</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>Activation memory by layer</source>
            <translation>Memoria de activaciones por capa</translation>
        </message>
        <message>
            <source>Parameters by layer</source>
            <translation>Parámetros por capa</translation>
        </message>
        <message>
            <source>{type}, batch {batch}</source>
            <translation>{type}, lote {batch}</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>pesos</translation>
        </message>
        <message>
            <source>biases</source>
            <translation>sesgos</translation>
        </message>
        <message>
            <source>statistics</source>
            <translation>estadísticas</translation>
        </message>
        <message>
            <source>problem: {text}</source>
            <translation>problema: {text}</translation>
        </message>
        <message>
            <source>not counted, since a row above has a problem</source>
            <translation>no se cuenta, pues una fila anterior tiene un problema</translation>
        </message>
        <message>
            <source>&lt;b&gt;{name}&lt;/b&gt;, row {number}</source>
            <translation>&lt;b&gt;{name}&lt;/b&gt;, fila {number}</translation>
        </message>
        <message>
            <source>{number} parameters</source>
            <translation>{number} parámetros</translation>
        </message>
        <message>
            <source>{parameters}, by a wrong rule</source>
            <translation>{parameters}, según una regla errónea</translation>
        </message>
        <message>
            <source>{number} weights</source>
            <translation>{number} pesos</translation>
        </message>
        <message>
            <source>{number} biases</source>
            <translation>{number} sesgos</translation>
        </message>
        <message>
            <source>{number} running statistics</source>
            <translation>{number} estadísticas móviles</translation>
        </message>
        <message>
            <source>shared with {name}, counted there once</source>
            <translation>compartida con {name}, se cuenta allí una vez</translation>
        </message>
        <message>
            <source>used by another row</source>
            <translation>usada por otra fila</translation>
        </message>
        <message>
            <source>used by {number} other rows</source>
            <translation>usada por otras {number} filas</translation>
        </message>
        <message>
            <source>{number} B of activations</source>
            <translation>{number} B de activaciones</translation>
        </message>
        <message>
            <source>{name} has the most parameters, less than 1 %.</source>
            <translation>{name} tiene más parámetros que ninguna otra, menos del 1 %.</translation>
        </message>
        <message>
            <source>{name} has {share} % of the parameters.</source>
            <translation>{name} tiene el {share} % de los parámetros.</translation>
        </message>
        <message>
            <source>{name} has {share} % of the parameters that are counted.</source>
            <translation>{name} tiene el {share} % de los parámetros que se cuentan.</translation>
        </message>
        <message>
            <source>{name} has the most activation memory, less than 1 %.</source>
            <translation>{name} tiene más memoria de activaciones que ninguna otra, menos del 1 %.</translation>
        </message>
        <message>
            <source>{name} has {share} % of the activation memory.</source>
            <translation>{name} tiene el {share} % de la memoria de activaciones.</translation>
        </message>
        <message>
            <source>{name} has {share} % of the activation memory that is counted.</source>
            <translation>{name} tiene el {share} % de la memoria de activaciones que se cuenta.</translation>
        </message>
        <message>
            <source>One layer could not be counted in full.</source>
            <translation>No se ha podido contar una capa por completo.</translation>
        </message>
        <message>
            <source>{number} layers could not be counted in full.</source>
            <translation>No se han podido contar {number} capas por completo.</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>Aún no hay nada que mostrar.</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>On the logarithmic scale a bar ends at its value; its colours divide it by share and not by the axis.</source>
            <translation>En la escala logarítmica una barra termina en su valor; sus colores la dividen por proporción y no según el eje.</translation>
        </message>
        <message>
            <source>Wheel: zoom the layers. Drag: move. Double click: show all.</source>
            <translation>Rueda: ampliar las capas. Arrastrar: mover. Doble clic: mostrar todo.</translation>
        </message>
    </context>
    <context>
        <name>ColumnLayout</name>
        <message>
            <source>As many as fit</source>
            <translation>Tantas como quepan</translation>
        </message>
        <message>
            <source>Essential columns</source>
            <translation>Columnas esenciales</translation>
        </message>
        <message>
            <source>All usual columns</source>
            <translation>Todas las columnas habituales</translation>
        </message>
        <message>
            <source>Fit widths</source>
            <translation>Ajustar anchuras</translation>
        </message>
        <message>
            <source>Columns of few kinds</source>
            <translation>Columnas de pocos tipos</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Filters of a convolution, units of a fully connected layer, shape of an input, output size of adaptive pooling.</source>
            <translation>Filtros de una convolución, unidades de una capa totalmente conectada, forma de una entrada, tamaño de salida de una agrupación adaptativa.</translation>
        </message>
        <message>
            <source>Kind of layer.</source>
            <translation>Tipo de capa.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloque</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Shape of the output, channels first, without the batch.</source>
            <translation>Forma de la salida, primero los canales, sin el lote.</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Values of the weight tensors.</source>
            <translation>Valores de los tensores de pesos.</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Sesgos</translation>
        </message>
        <message>
            <source>Values of the bias tensors.</source>
            <translation>Valores de los tensores de sesgos.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>What the chosen preset counts as parameters.</source>
            <translation>Lo que el criterio elegido cuenta como parámetros.</translation>
        </message>
        <message>
            <source>Trainable</source>
            <translation>Entrenables</translation>
        </message>
        <message>
            <source>Values that training changes.</source>
            <translation>Valores que el entrenamiento cambia.</translation>
        </message>
        <message>
            <source>Non-trainable</source>
            <translation>No entrenables</translation>
        </message>
        <message>
            <source>Values that training does not change by gradients.</source>
            <translation>Valores que el entrenamiento no cambia por gradientes.</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Activación</translation>
        </message>
        <message>
            <source>Values of the output for one sample.</source>
            <translation>Valores de la salida para una muestra.</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation>Memoria (bytes)</translation>
        </message>
        <message>
            <source>Bytes of the output in the chosen data type, for the whole batch.</source>
            <translation>Bytes de la salida en el tipo de datos elegido, para todo el lote.</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Multiply-accumulates for one sample, without adding the bias.</source>
            <translation>Operaciones de multiplicación y acumulación para una muestra, sin sumar el sesgo.</translation>
        </message>
        <message>
            <source>Receptive field</source>
            <translation>Campo receptivo</translation>
        </message>
        <message>
            <source>Positions of the network's input that one value sees; ~ where it is the largest of branches that differ.</source>
            <translation>Posiciones de la entrada de la red que ve un valor; ~ donde es el mayor de ramas que difieren.</translation>
        </message>
        <message>
            <source>Field stride</source>
            <translation>Paso del campo</translation>
        </message>
        <message>
            <source>Input positions from the receptive field of one value to the next one's.</source>
            <translation>Posiciones de la entrada desde el campo receptivo de un valor hasta el del siguiente.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a command</source>
            <translation>Buscar una orden</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>Escriba lo que quiere hacer</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>No command is called so.</source>
            <translation>Ninguna orden se llama así.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Not possible now</source>
            <translation>No es posible ahora</translation>
        </message>
        <message>
            <source>Not while practising</source>
            <translation>No durante la práctica</translation>
        </message>
        <message>
            <source>There are no rows to do this with</source>
            <translation>No hay filas con las que hacerlo</translation>
        </message>
        <message>
            <source>Select rows of the table first</source>
            <translation>Seleccione antes filas de la tabla</translation>
        </message>
        <message>
            <source>Only while practising</source>
            <translation>Solo durante la práctica</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>Memoria de activaciones</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <source>{name} (open)</source>
            <translation>{name} (abierta)</translation>
        </message>
        <message>
            <source>{left} and {right} are the same, row by row.</source>
            <translation>{left} y {right} son iguales, fila a fila.</translation>
        </message>
        <message>
            <source>{left} → {right}: {difference}.</source>
            <translation>{left} → {right}: {difference}.</translation>
        </message>
        <message>
            <source>Rows that cannot be counted are left out of the totals.</source>
            <translation>Las filas que no se pueden contar quedan fuera de los totales.</translation>
        </message>
        <message>
            <source>Activations</source>
            <translation>Activaciones</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Sesgos</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Qué difiere</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiada</translation>
        </message>
        <message>
            <source>1 row changed</source>
            <translation>1 fila cambiada</translation>
        </message>
        <message>
            <source>{number} rows changed</source>
            <translation>{number} filas cambiadas</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadida</translation>
        </message>
        <message>
            <source>1 row added</source>
            <translation>1 fila añadida</translation>
        </message>
        <message>
            <source>{number} rows added</source>
            <translation>{number} filas añadidas</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Quitada</translation>
        </message>
        <message>
            <source>1 row removed</source>
            <translation>1 fila quitada</translation>
        </message>
        <message>
            <source>{number} rows removed</source>
            <translation>{number} filas quitadas</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Movida</translation>
        </message>
        <message>
            <source>1 row moved</source>
            <translation>1 fila movida</translation>
        </message>
        <message>
            <source>{number} rows moved</source>
            <translation>{number} filas movidas</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Igual</translation>
        </message>
        <message>
            <source>the framework of padding and rounding</source>
            <translation>el framework del relleno y el redondeo</translation>
        </message>
        <message>
            <source>the network's name</source>
            <translation>el nombre de la red</translation>
        </message>
        <message>
            <source>nothing that counts</source>
            <translation>nada que cuente</translation>
        </message>
        <message>
            <source>the same number of parameters</source>
            <translation>el mismo número de parámetros</translation>
        </message>
        <message>
            <source>{number} parameters</source>
            <translation>{number} parámetros</translation>
        </message>
        <message>
            <source>output {shape}</source>
            <translation>salida {shape}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>output {before} → {after}</source>
            <translation>salida {before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPanel</name>
        <message>
            <source>Rows of both networks</source>
            <translation>Filas de ambas redes</translation>
        </message>
        <message>
            <source>Compare &amp;with</source>
            <translation>&amp;Comparar con</translation>
        </message>
        <message>
            <source>Only d&amp;ifferences</source>
            <translation>Solo d&amp;iferencias</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Next difference (F7)</source>
            <translation>Diferencia siguiente (F7)</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Previous difference (Shift+F7)</source>
            <translation>Diferencia anterior (Mayús+F7)</translation>
        </message>
        <message>
            <source>Swap si&amp;des</source>
            <translation>Intercambiar la&amp;dos</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>The comparison as CSV, text or JSON, or the waterfall as a picture</source>
            <translation>La comparación como CSV, texto o JSON, o la cascada como imagen</translation>
        </message>
        <message>
            <source>Compare the open network with another one, row by row. What differs follows every edit.</source>
            <translation>Compare la red abierta con otra, fila a fila. Las diferencias se actualizan con cada edición.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Waterfall as a PNG image (*.png)</source>
            <translation>Cascada como imagen PNG (*.png)</translation>
        </message>
        <message>
            <source>Waterfall as an SVG drawing (*.svg)</source>
            <translation>Cascada como dibujo SVG (*.svg)</translation>
        </message>
        <message>
            <source>Export the comparison</source>
            <translation>Exportar la comparación</translation>
        </message>
    </context>
    <context>
        <name>ComparisonSource</name>
        <message>
            <source>Compare with a file</source>
            <translation>Comparar con un archivo</translation>
        </message>
        <message>
            <source>Architectures</source>
            <translation>Arquitecturas</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>The open network is in no file yet: save it first.</source>
            <translation>La red abierta aún no está en ningún archivo: guárdela antes.</translation>
        </message>
        <message>
            <source>Compare with an architecture of the gallery</source>
            <translation>Comparar con una arquitectura de la galería</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>{file} as saved</source>
            <translation>{file} tal como se guardó</translation>
        </message>
        <message>
            <source>It cannot be compared. {problem}.</source>
            <translation>No se puede comparar. {problem}.</translation>
        </message>
        <message>
            <source>A &amp;file…</source>
            <translation>Un a&amp;rchivo…</translation>
        </message>
        <message>
            <source>The &amp;gallery…</source>
            <translation>La &amp;galería…</translation>
        </message>
        <message>
            <source>Its file as &amp;saved</source>
            <translation>Su archivo &amp;tal como se guardó</translation>
        </message>
    </context>
    <context>
        <name>CurveChart</name>
        <message>
            <source>Totals over the positions of the knob</source>
            <translation>Totales según las posiciones del mando</translation>
        </message>
    </context>
    <context>
        <name>CurvePanel</name>
        <message>
            <source>{title}: {low} at {first}, {high} at {last}</source>
            <translation>{title}: {low} en {first}, {high} en {last}</translation>
        </message>
        <message>
            <source>in % of now</source>
            <translation>en % de lo actual</translation>
        </message>
    </context>
    <context>
        <name>Diagram</name>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Convolution</source>
            <translation>Convolución</translation>
        </message>
        <message>
            <source>Pooling</source>
            <translation>Agrupación</translation>
        </message>
        <message>
            <source>Fully connected</source>
            <translation>Totalmente conectada</translation>
        </message>
        <message>
            <source>Normalisation</source>
            <translation>Normalización</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Activación</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>Combinación</translation>
        </message>
        <message>
            <source>Reshaping</source>
            <translation>Cambio de forma</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Recurrente</translation>
        </message>
        <message>
            <source>Embedding</source>
            <translation>Incrustación</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otra</translation>
        </message>
        <message>
            <source>{first} … ({rows} rows)</source>
            <translation>{first} … ({rows} filas)</translation>
        </message>
        <message>
            <source>problem</source>
            <translation>problema</translation>
        </message>
        <message>
            <source>{rows} rows</source>
            <translation>{rows} filas</translation>
        </message>
        <message>
            <source>problem in row {row}</source>
            <translation>problema en la fila {row}</translation>
        </message>
        <message>
            <source>takes {names}</source>
            <translation>toma {names}</translation>
        </message>
    </context>
    <context>
        <name>DiagramModel</name>
        <message>
            <source>That would be too much for one picture. Fold another part first.</source>
            <translation>Sería demasiado para un solo dibujo. Pliegue antes otra parte.</translation>
        </message>
    </context>
    <context>
        <name>DiagramPanel</name>
        <message>
            <source>No layers yet. The picture grows with the table.</source>
            <translation>Aún no hay capas. El dibujo crece con la tabla.</translation>
        </message>
        <message>
            <source>The network's diagram as a list</source>
            <translation>El diagrama de la red como lista</translation>
        </message>
        <message>
            <source>How the network is drawn</source>
            <translation>Cómo se dibuja la red</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>Cajas</translation>
        </message>
        <message>
            <source>Boxes as large as the activations</source>
            <translation>Cajas tan grandes como las activaciones</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>Grafo</translation>
        </message>
        <message>
            <source>Every layer alike, with its connections</source>
            <translation>Todas las capas iguales, con sus conexiones</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>The same in words</source>
            <translation>Lo mismo en palabras</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Más grande (Ctrl++)</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+−)</source>
            <translation>Más pequeño (Ctrl+−)</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>Entero</translation>
        </message>
        <message>
            <source>The whole picture (F)</source>
            <translation>El dibujo entero (F)</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>Legible</translation>
        </message>
        <message>
            <source>Large enough to read (0)</source>
            <translation>Lo bastante grande para leerlo (0)</translation>
        </message>
        <message>
            <source>More about the diagram</source>
            <translation>Más sobre el diagrama</translation>
        </message>
        <message>
            <source>&amp;Unfold (Space)</source>
            <translation>&amp;Desplegar (Espacio)</translation>
        </message>
        <message>
            <source>&amp;Fold {block} (Backspace)</source>
            <translation>&amp;Plegar {block} (Retroceso)</translation>
        </message>
        <message>
            <source>&amp;Fold the block (Backspace)</source>
            <translation>&amp;Plegar el bloque (Retroceso)</translation>
        </message>
        <message>
            <source>Unfold &amp;all blocks</source>
            <translation>Desplegar &amp;todos los bloques</translation>
        </message>
        <message>
            <source>F&amp;old all blocks</source>
            <translation>P&amp;legar todos los bloques</translation>
        </message>
        <message>
            <source>Fold as at &amp;first</source>
            <translation>Plegar como al pr&amp;incipio</translation>
        </message>
        <message>
            <source>&amp;Copy as an image</source>
            <translation>&amp;Copiar como imagen</translation>
        </message>
        <message>
            <source>&amp;Save the picture…</source>
            <translation>&amp;Guardar el dibujo…</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>Dibujo SVG (*.svg)</translation>
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation>Imagen PNG (*.png)</translation>
        </message>
        <message>
            <source>PDF page (*.pdf)</source>
            <translation>Página PDF (*.pdf)</translation>
        </message>
        <message>
            <source>diagram</source>
            <translation>diagrama</translation>
        </message>
        <message>
            <source>Save the network's picture</source>
            <translation>Guardar el dibujo de la red</translation>
        </message>
        <message>
            <source>The picture was not saved</source>
            <translation>No se ha guardado el dibujo</translation>
        </message>
    </context>
    <context>
        <name>DiagramView</name>
        <message>
            <source>Diagram of the network</source>
            <translation>Diagrama de la red</translation>
        </message>
        <message>
            <source>{number} nodes. Arrow keys go from one to another.</source>
            <translation>{number} nodos. Las teclas de flecha van de uno a otro.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceDialog</name>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>{title}: {difference}. Parameters: {before} before, {after} now.</source>
            <translation>{title}: {difference}. Parámetros: {before} antes, {after} ahora.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Rows that are not the same</source>
            <translation>Filas que no son iguales</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Export the report</source>
            <translation>Exportar el informe</translation>
        </message>
        <message>
            <source>PDF to print or hand in</source>
            <translation>PDF para imprimir o entregar</translation>
        </message>
        <message>
            <source>The report was not written</source>
            <translation>No se ha escrito el informe</translation>
        </message>
        <message>
            <source>Export the network</source>
            <translation>Exportar la red</translation>
        </message>
        <message>
            <source>The network was not written</source>
            <translation>No se ha escrito la red</translation>
        </message>
        <message>
            <source>Compare the networks in a folder</source>
            <translation>Comparar las redes de una carpeta</translation>
        </message>
        <message>
            <source>Save the table of the networks</source>
            <translation>Guardar la tabla de las redes</translation>
        </message>
        <message>
            <source>The table was not written</source>
            <translation>No se ha escrito la tabla</translation>
        </message>
        <message>
            <source>{file} written</source>
            <translation>{file} escrito</translation>
        </message>
        <message>
            <source>The file was not written</source>
            <translation>No se ha escrito el archivo</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>Copy exact figure</source>
            <translation>Copiar la cifra exacta</translation>
        </message>
        <message>
            <source>Show how it is worked out</source>
            <translation>Mostrar cómo se obtiene</translation>
        </message>
    </context>
    <context>
        <name>FileActions</name>
        <message>
            <source>Open an architecture</source>
            <translation>Abrir una arquitectura</translation>
        </message>
        <message>
            <source>Exercises and answers</source>
            <translation>Ejercicios y respuestas</translation>
        </message>
        <message>
            <source>Architectures</source>
            <translation>Arquitecturas</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>{file} opened</source>
            <translation>{file} abierto</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>No se ha abierto el archivo</translation>
        </message>
        <message>
            <source>The architecture was not opened</source>
            <translation>No se ha abierto la arquitectura</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <source>{name} has changes that are not saved. Save them?</source>
            <translation>{name} tiene cambios sin guardar. ¿Guardarlos?</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>Save the architecture</source>
            <translation>Guardar la arquitectura</translation>
        </message>
        <message>
            <source>{file} was changed elsewhere</source>
            <translation>{file} se ha cambiado en otro lugar</translation>
        </message>
        <message>
            <source>The network was not saved</source>
            <translation>No se ha guardado la red</translation>
        </message>
        <message>
            <source>{file} saved</source>
            <translation>{file} guardado</translation>
        </message>
        <message>
            <source>without the value that was being typed. {reason}</source>
            <translation>sin el valor que se estaba escribiendo. {reason}</translation>
        </message>
        <message>
            <source>No recent files</source>
            <translation>No hay archivos recientes</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Vaciar la lista</translation>
        </message>
        <message>
            <source>The gallery cannot be read</source>
            <translation>No se puede leer la galería</translation>
        </message>
        <message>
            <source>Browse the gallery…</source>
            <translation>Explorar la galería…</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>answers: it is not a list in brackets</source>
            <translation>answers: no es una lista entre corchetes</translation>
        </message>
        <message>
            <source>It has {items} answers, and {max_questions} are the most</source>
            <translation>Tiene {items} respuestas, y {max_questions} es el máximo</translation>
        </message>
        <message>
            <source>Answer {number}: {problem}</source>
            <translation>Respuesta {number}: {problem}</translation>
        </message>
        <message>
            <source>Answers {question} and {number} are both to {question2} of '{question3}'</source>
            <translation>Las respuestas {question} y {number} son ambas a {question2} de '{question3}'</translation>
        </message>
        <message>
            <source>It holds answers to another exercise, or to another version of this one: it names '{answers}', and this one is '{fingerprint}'</source>
            <translation>Contiene respuestas a otro ejercicio, o a otra versión de este: nombra '{answers}', y este es '{fingerprint}'</translation>
        </message>
        <message>
            <source>It answers what is not asked: {question} of '{question2}'</source>
            <translation>Responde a lo que no se pregunta: {question} de '{question2}'</translation>
        </message>
        <message>
            <source>it is not a row, what is asked and an answer, in braces</source>
            <translation>no es una fila, lo que se pregunta y una respuesta, entre llaves</translation>
        </message>
        <message>
            <source>hints: it is not a whole number from 0 to {max_hints}</source>
            <translation>hints: no es un número entero de 0 a {max_hints}</translation>
        </message>
        <message>
            <source>{field}: it is not a text in quotation marks</source>
            <translation>{field}: no es un texto entre comillas</translation>
        </message>
        <message>
            <source>{field}: it may have at most {most} characters on one line and no control characters</source>
            <translation>{field}: puede tener como máximo {most} caracteres en una línea y ningún carácter de control</translation>
        </message>
        <message>
            <source>Its zip archive is broken: was it copied in full?</source>
            <translation>Su archivo zip está dañado: ¿se copió entero?</translation>
        </message>
        <message>
            <source>Its zip archive has more than {max_members} members</source>
            <translation>Su archivo zip tiene más de {max_members} miembros</translation>
        </message>
        <message>
            <source>Its zip archive holds no {name}</source>
            <translation>Su archivo zip no contiene {name}</translation>
        </message>
        <message>
            <source>{name} in its zip archive is encrypted</source>
            <translation>{name} está cifrado en su archivo zip</translation>
        </message>
        <message>
            <source>{name} in its zip archive would unpack to {entry} bytes, and {most} are the most</source>
            <translation>{name} de su archivo zip ocuparía {entry} bytes descomprimido, y {most} es el máximo</translation>
        </message>
        <message>
            <source>{name} in its zip archive is damaged</source>
            <translation>{name} está dañado en su archivo zip</translation>
        </message>
        <message>
            <source>{name} in its zip archive unpacks to more than {most} bytes</source>
            <translation>{name} de su archivo zip ocupa descomprimido más de {most} bytes</translation>
        </message>
        <message>
            <source>Line {message}: layer '{name}' {reason}</source>
            <translation>Línea {message}: la capa '{name}' {reason}</translation>
        </message>
        <message>
            <source>Line {layer}: a Parameter layer has weights that depend on no input, which no row can say</source>
            <translation>Línea {layer}: una capa Parameter tiene pesos que no dependen de ninguna entrada, lo que ninguna fila puede expresar</translation>
        </message>
        <message>
            <source>has no {name}</source>
            <translation>no tiene {name}</translation>
        </message>
        <message>
            <source>has {sizes} numbers of {name} for {axes} axes</source>
            <translation>tiene {sizes} números de {name} para {axes} ejes</translation>
        </message>
        <message>
            <source>has {axes} axes, and 3 are the most</source>
            <translation>tiene {axes} ejes, y 3 es el máximo</translation>
        </message>
        <message>
            <source>has a pool '{word}', which is not MAX, AVE or STOCHASTIC</source>
            <translation>tiene la agrupación '{word}', que no es MAX, AVE ni STOCHASTIC</translation>
        </message>
        <message>
            <source>has an operation '{word}', which is not PROD, SUM or MAX</source>
            <translation>tiene la operación '{word}', que no es PROD, SUM ni MAX</translation>
        </message>
        <message>
            <source>has {points} slice points for {tops} blobs</source>
            <translation>tiene {points} puntos de corte para {tops} blobs</translation>
        </message>
        <message>
            <source>has {offsets} offsets for {count} axes</source>
            <translation>tiene {offsets} desplazamientos para {count} ejes</translation>
        </message>
        <message>
            <source>cuts more than what it takes has</source>
            <translation>recorta más de lo que tiene lo que toma</translation>
        </message>
        <message>
            <source>reshapes axes that its input of {before} does not have</source>
            <translation>cambia la forma de ejes que su entrada de {before} no tiene</translation>
        </message>
        <message>
            <source>Line {value}: {name} is {value2}, which is no whole number</source>
            <translation>Línea {value}: {name} es {value2}, que no es un número entero</translation>
        </message>
        <message>
            <source>Line {line}: {name} has no {name2}</source>
            <translation>Línea {line}: {name} no tiene {name2}</translation>
        </message>
        <message>
            <source>Line {value}: {name} is {value2}, which is no number</source>
            <translation>Línea {value}: {name} es {value2}, que no es un número</translation>
        </message>
        <message>
            <source>Line {line}: {name} {reason}</source>
            <translation>Línea {line}: {name} {reason}</translation>
        </message>
        <message>
            <source>Line {line}: {rest} is neither a field nor a value</source>
            <translation>Línea {line}: {rest} no es ni un campo ni un valor</translation>
        </message>
        <message>
            <source>a field was expected</source>
            <translation>se esperaba un campo</translation>
        </message>
        <message>
            <source>It ends on line {token} within {message}, which begins on line {message2}</source>
            <translation>Termina en la línea {token} dentro de {message}, que empieza en la línea {message2}</translation>
        </message>
        <message>
            <source>the value of {name} was expected</source>
            <translation>se esperaba el valor de {name}</translation>
        </message>
        <message>
            <source>It has more than {max_values} values, too many for a network</source>
            <translation>Tiene más de {max_values} valores, demasiados para una red</translation>
        </message>
        <message>
            <source>Line {name}: messages are nested deeper than {max_depth}</source>
            <translation>Línea {name}: los mensajes están anidados a más de {max_depth} niveles</translation>
        </message>
        <message>
            <source>Line {token}: {token2} does not close {message}</source>
            <translation>Línea {token}: {token2} no cierra {message}</translation>
        </message>
        <message>
            <source>Line {token}: {found} stands where {reason}</source>
            <translation>Línea {token}: aparece {found} donde {reason}</translation>
        </message>
        <message>
            <source>It has {data} bytes, and {max_bytes} are the most</source>
            <translation>Tiene {data} bytes, y {max_bytes} es el máximo</translation>
        </message>
        <message>
            <source>It holds no layers besides its inputs</source>
            <translation>No contiene capas aparte de sus entradas</translation>
        </message>
        <message>
            <source>It says how to train a network, which is in another file: open the file that it names</source>
            <translation>Dice cómo entrenar una red, que está en otro archivo: abra el archivo que nombra</translation>
        </message>
        <message>
            <source>It holds no layers</source>
            <translation>No contiene capas</translation>
        </message>
        <message>
            <source>It has {layers} layers, and {max_rows} are the most</source>
            <translation>Tiene {layers} capas, y {max_rows} es el máximo</translation>
        </message>
        <message>
            <source>Line {layer}: it is in the first form of Caffe, with layers in layers; Caffe's upgrade_net_proto_text makes one of it that can be read</source>
            <translation>Línea {layer}: está en la primera forma de Caffe, con capas en layers; upgrade_net_proto_text de Caffe la convierte en una que se puede leer</translation>
        </message>
        <message>
            <source>Line {line}: the input '{name}' says no shape, and only that of the first input can be asked for</source>
            <translation>Línea {line}: la entrada '{name}' no indica ninguna forma, y solo se puede preguntar la de la primera entrada</translation>
        </message>
        <message>
            <source>Line {line}: the input '{name}': {error}</source>
            <translation>Línea {line}: la entrada '{name}': {error}</translation>
        </message>
        <message>
            <source>Line {layer}: layer '{layer2}' takes '{blob}', which no layer above it makes</source>
            <translation>Línea {layer}: la capa '{layer2}' toma '{blob}', que no produce ninguna capa anterior</translation>
        </message>
        <message>
            <source>cannot be a row: {error}</source>
            <translation>no puede ser una fila: {error}</translation>
        </message>
        <message>
            <source>These are more than {most_cells} cells.</source>
            <translation>Son más de {most_cells} celdas.</translation>
        </message>
        <message>
            <source>Keras joins inputs with as many axes each</source>
            <translation>Keras une entradas con el mismo número de ejes</translation>
        </message>
        <message>
            <source>Keras has no padding by {layer}</source>
            <translation>Keras no tiene relleno con {layer}</translation>
        </message>
        <message>
            <source>Keras makes such a feature map larger by whole factors only</source>
            <translation>Keras amplía un mapa de características así solo por factores enteros</translation>
        </message>
        <message>
            <source>Keras interpolates over height and width only</source>
            <translation>Keras solo interpola en altura y anchura</translation>
        </message>
        <message>
            <source>Keras's PReLU has a slope for every channel or for every value</source>
            <translation>PReLU de Keras tiene una pendiente por cada canal o por cada valor</translation>
        </message>
        <message>
            <source>Keras's batch normalisation always keeps running statistics</source>
            <translation>La normalización por lotes de Keras siempre guarda estadísticas móviles</translation>
        </message>
        <message>
            <source>Keras's group normalisation keeps no running statistics</source>
            <translation>La normalización por grupos de Keras no guarda estadísticas móviles</translation>
        </message>
        <message>
            <source>Keras's RMS normalisation always has learned factors</source>
            <translation>La normalización RMS de Keras siempre tiene factores aprendidos</translation>
        </message>
        <message>
            <source>Keras's unit normalisation has no learned factors</source>
            <translation>La normalización unitaria de Keras no tiene factores aprendidos</translation>
        </message>
        <message>
            <source>Keras pools to sizes that divide those of its input only</source>
            <translation>Keras agrupa solo a tamaños que dividen los de su entrada</translation>
        </message>
        <message>
            <source>Keras's recurrent layers have one bias vector or none, not two</source>
            <translation>Las capas recurrentes de Keras tienen un vector de sesgo o ninguno, no dos</translation>
        </message>
        <message>
            <source>Keras has no layer that does the same</source>
            <translation>Keras no tiene ninguna capa que haga lo mismo</translation>
        </message>
        <message>
            <source>its settings differ from those of the row whose weights it uses</source>
            <translation>sus ajustes difieren de los de la fila cuyos pesos usa</translation>
        </message>
        <message>
            <source>Keras takes dilation only with stride 1</source>
            <translation>Keras acepta dilatación solo con paso 1</translation>
        </message>
        <message>
            <source>Keras's {what} convolution takes one stride for all axes</source>
            <translation>La convolución {what} de Keras toma un solo paso para todos los ejes</translation>
        </message>
        <message>
            <source>Keras's transposed convolution has no groups</source>
            <translation>La convolución transpuesta de Keras no tiene grupos</translation>
        </message>
        <message>
            <source>Keras's transposed convolution gives no such size</source>
            <translation>La convolución transpuesta de Keras no da ese tamaño</translation>
        </message>
        <message>
            <source>Keras has no pooling by the p-norm</source>
            <translation>Keras no tiene agrupación por la norma p</translation>
        </message>
        <message>
            <source>Keras's pooling has no dilation</source>
            <translation>La agrupación de Keras no tiene dilatación</translation>
        </message>
        <message>
            <source>Keras's average pooling has no last window that is not whole</source>
            <translation>La agrupación media de Keras no tiene una última ventana incompleta</translation>
        </message>
        <message>
            <source>Keras takes no padding below 0</source>
            <translation>Keras no acepta relleno por debajo de 0</translation>
        </message>
        <message>
            <source>PyTorch pads channels with zeros only, not by {layer}</source>
            <translation>PyTorch rellena canales solo con ceros, no con {layer}</translation>
        </message>
        <message>
            <source>PyTorch has no such layer with learned factors</source>
            <translation>PyTorch no tiene una capa así con factores aprendidos</translation>
        </message>
        <message>
            <source>PyTorch divides by the length along one axis only</source>
            <translation>PyTorch divide por la longitud en un solo eje</translation>
        </message>
        <message>
            <source>PyTorch's PReLU has one slope, or one a channel</source>
            <translation>PReLU de PyTorch tiene una sola pendiente, o una por canal</translation>
        </message>
        <message>
            <source>PyTorch interpolates by cubes over height and width only</source>
            <translation>PyTorch hace interpolación cúbica solo en altura y anchura</translation>
        </message>
        <message>
            <source>PyTorch's attention takes heads that share the features evenly</source>
            <translation>La atención de PyTorch toma cabezas que se reparten las características por igual</translation>
        </message>
        <message>
            <source>PyTorch's recurrent layers have two bias vectors or none, not one</source>
            <translation>Las capas recurrentes de PyTorch tienen dos vectores de sesgo o ninguno, no uno</translation>
        </message>
        <message>
            <source>PyTorch's transposed convolution pads both sides alike</source>
            <translation>La convolución transpuesta de PyTorch rellena ambos lados por igual</translation>
        </message>
        <message>
            <source>no output padding of PyTorch gives its size</source>
            <translation>ningún relleno de salida de PyTorch da su tamaño</translation>
        </message>
        <message>
            <source>PyTorch has dilation for max pooling alone</source>
            <translation>PyTorch tiene dilatación solo en la agrupación máxima</translation>
        </message>
        <message>
            <source>PyTorch's pooling gives no such size, whether it rounds up or down</source>
            <translation>La agrupación de PyTorch no da ese tamaño, redondee hacia arriba o hacia abajo</translation>
        </message>
        <message>
            <source>{layer} cannot be written as code: {reason}</source>
            <translation>{layer} no se puede escribir como código: {reason}</translation>
        </message>
        <message>
            <source>A network without rows has no {framework} code</source>
            <translation>Una red sin filas no tiene código de {framework}</translation>
        </message>
        <message>
            <source>{layer} cannot be written as code: {count}</source>
            <translation>{layer} no se puede escribir como código: {count}</translation>
        </message>
        <message>
            <source>{layer} cannot be written as code: its shape is not known</source>
            <translation>{layer} no se puede escribir como código: no se conoce su forma</translation>
        </message>
        <message>
            <source>names layer {index}, but only {number} layers stand above it</source>
            <translation>nombra la capa {index}, pero por encima solo hay {number} capas</translation>
        </message>
        <message>
            <source>is {index}, but no convolution above is that layer</source>
            <translation>es {index}, pero ninguna convolución anterior es esa capa</translation>
        </message>
        <message>
            <source>names no layers</source>
            <translation>no nombra capas</translation>
        </message>
        <message>
            <source>names no layer</source>
            <translation>no nombra ninguna capa</translation>
        </message>
        <message>
            <source>is {stride}, which is not between 1 and 1,000</source>
            <translation>es {stride}, que no está entre 1 y 1,000</translation>
        </message>
        <message>
            <source>Line {section}: [crop] cuts {sizes}x{sizes2} out of {shape}x{shape2}, which is smaller</source>
            <translation>Línea {section}: [crop] recorta {sizes}x{sizes2} de {shape}x{shape2}, que es menor</translation>
        </message>
        <message>
            <source>is {value}, which is not between {least} and {max_size}</source>
            <translation>es {value}, que no está entre {least} y {max_size}</translation>
        </message>
        <message>
            <source>Line {line}: {key} is {text}, which is no number</source>
            <translation>Línea {line}: {key} es {text}, que no es un número</translation>
        </message>
        <message>
            <source>Line {line}: {key} has {parts} numbers, and {max_list} are the most</source>
            <translation>Línea {line}: {key} tiene {parts} números, y {max_list} es el máximo</translation>
        </message>
        <message>
            <source>Line {line}: {key} of [{kind}] {reason}</source>
            <translation>Línea {line}: {key} de [{kind}] {reason}</translation>
        </message>
        <message>
            <source>Line {line}: {key} is {text}, which is no whole number</source>
            <translation>Línea {line}: {key} es {text}, que no es un número entero</translation>
        </message>
        <message>
            <source>It has more than {max_rows} sections, the most that are read</source>
            <translation>Tiene más de {max_rows} secciones, el máximo que se lee</translation>
        </message>
        <message>
            <source>It has more than {max_keys} values, too many for a network</source>
            <translation>Tiene más de {max_keys} valores, demasiados para una red</translation>
        </message>
        <message>
            <source>Line {number} stands before the first section</source>
            <translation>La línea {number} está antes de la primera sección</translation>
        </message>
        <message>
            <source>Line {number} is no section such as [convolutional]: {line}</source>
            <translation>La línea {number} no es una sección como [convolutional]: {line}</translation>
        </message>
        <message>
            <source>Its first section is not [net], which says the input of the network</source>
            <translation>Su primera sección no es [net], que indica la entrada de la red</translation>
        </message>
        <message>
            <source>It holds no layers behind [net]</source>
            <translation>No contiene capas detrás de [net]</translation>
        </message>
        <message>
            <source>Line {section}: [{section2}]: {error}</source>
            <translation>Línea {section}: [{section2}]: {error}</translation>
        </message>
        <message>
            <source>It is not {what} of this program: it does not say "format": "{kind}"</source>
            <translation>No es {what} de este programa: no indica "format": "{kind}"</translation>
        </message>
        <message>
            <source>It does not say which version of the format it is: "version": {version}</source>
            <translation>No indica qué versión del formato es: "version": {version}</translation>
        </message>
        <message>
            <source>It was made by a newer version of the program (format {said}, and this one reads up to {version}); update the program</source>
            <translation>Se hizo con una versión más nueva del programa (formato {said}, y esta lee hasta el {version}); actualice el programa</translation>
        </message>
        <message>
            <source>It has an unknown field '{key}'</source>
            <translation>Tiene un campo desconocido '{key}'</translation>
        </message>
        <message>
            <source>The field '{key}' is missing</source>
            <translation>Falta el campo '{key}'</translation>
        </message>
        <message>
            <source>It holds half a character, {half}</source>
            <translation>Contiene medio carácter, {half}</translation>
        </message>
        <message>
            <source>data_type: there is no data type '{settings}'</source>
            <translation>data_type: no existe el tipo de datos '{settings}'</translation>
        </message>
        <message>
            <source>title: it may have at most {max_title} characters on one line and no control characters</source>
            <translation>title: puede tener como máximo {max_title} caracteres en una línea y ningún carácter de control</translation>
        </message>
        <message>
            <source>network: it is not a network in braces</source>
            <translation>network: no es una red entre llaves</translation>
        </message>
        <message>
            <source>network: it has an unknown field '{key}'</source>
            <translation>network: tiene un campo desconocido '{key}'</translation>
        </message>
        <message>
            <source>questions: it is not a list in brackets</source>
            <translation>questions: no es una lista entre corchetes</translation>
        </message>
        <message>
            <source>It asks no questions</source>
            <translation>No hace preguntas</translation>
        </message>
        <message>
            <source>It asks {values} questions, and {max_questions} are the most</source>
            <translation>Hace {values} preguntas, y {max_questions} es el máximo</translation>
        </message>
        <message>
            <source>Question {number}: it is not a row and what is asked, in braces</source>
            <translation>Pregunta {number}: no es una fila y lo que se pregunta, entre llaves</translation>
        </message>
        <message>
            <source>Question {number}: {problem}</source>
            <translation>Pregunta {number}: {problem}</translation>
        </message>
        <message>
            <source>Questions {question} and {number} ask the same, {question2} of '{question3}'; remove one of them</source>
            <translation>Las preguntas {question} y {number} son la misma, {question2} de '{question3}'; quite una de ellas</translation>
        </message>
        <message>
            <source>{place}: a network has no total shape; name a row</source>
            <translation>{place}: una red no tiene forma total; nombre una fila</translation>
        </message>
        <message>
            <source>{place}: the total is not known, since a row has a problem</source>
            <translation>{place}: el total no se conoce, pues una fila tiene un problema</translation>
        </message>
        <message>
            <source>{place}: there is no row '{question}'</source>
            <translation>{place}: no existe la fila '{question}'</translation>
        </message>
        <message>
            <source>{place}: the row '{question}' cannot be counted</source>
            <translation>{place}: la fila '{question}' no se puede contar</translation>
        </message>
        <message>
            <source>Its content is of no format that this program reads ({titles})</source>
            <translation>Su contenido no está en ningún formato que lea este programa ({titles})</translation>
        </message>
        <message>
            <source>{name} has no options, it is a file of the gallery</source>
            <translation>{name} no tiene opciones, es un archivo de la galería</translation>
        </message>
        <message>
            <source>There is no architecture of this name in the gallery (see cnnparam list architectures)</source>
            <translation>No hay ninguna arquitectura con este nombre en la galería (vea cnnparam list architectures)</translation>
        </message>
        <message>
            <source>'{name}' is nothing to search by: parameters, macs and year are</source>
            <translation>'{name}' no sirve para buscar: sirven parameters, macs y year</translation>
        </message>
        <message>
            <source>'{number}' behind {name}{sign} is not a number such as 25M or 4.1G</source>
            <translation>'{number}' detrás de {name}{sign} no es un número como 25M o 4.1G</translation>
        </message>
        <message>
            <source>it does not begin as one</source>
            <translation>no empieza como tal</translation>
        </message>
        <message>
            <source>its first bytes are of no version that is known</source>
            <translation>sus primeros bytes no son de ninguna versión conocida</translation>
        </message>
        <message>
            <source>it says that it has {whole} bytes, and has {data}</source>
            <translation>dice que tiene {whole} bytes, y tiene {data}</translation>
        </message>
        <message>
            <source>{size} bytes at {at} are behind its end</source>
            <translation>{size} bytes en {at} quedan más allá de su final</translation>
        </message>
        <message>
            <source>a message of its root is longer than its place</source>
            <translation>un mensaje de su raíz es más largo que su espacio</translation>
        </message>
        <message>
            <source>its root has too many messages</source>
            <translation>su raíz tiene demasiados mensajes</translation>
        </message>
        <message>
            <source>its root is not where it should be</source>
            <translation>su raíz no está donde debería</translation>
        </message>
        <message>
            <source>its root does not go on where it says</source>
            <translation>su raíz no continúa donde dice</translation>
        </message>
        <message>
            <source>Its HDF5 keeps attributes in a heap, as Keras never writes; save the model as .keras or .json</source>
            <translation>Su HDF5 guarda atributos en un montículo (heap), como Keras no hace nunca; guarde el modelo como .keras o .json</translation>
        </message>
        <message>
            <source>an attribute is longer than its place</source>
            <translation>un atributo es más largo que su espacio</translation>
        </message>
        <message>
            <source>a text is longer than its place</source>
            <translation>un texto es más largo que su espacio</translation>
        </message>
        <message>
            <source>An attribute of its HDF5 that should be a text is none</source>
            <translation>Un atributo de su HDF5 que debería ser un texto no lo es</translation>
        </message>
        <message>
            <source>a text is not where it should be</source>
            <translation>un texto no está donde debería</translation>
        </message>
        <message>
            <source>a text of {size} bytes has a place of {taken}</source>
            <translation>un texto de {size} bytes tiene un espacio de {taken}</translation>
        </message>
        <message>
            <source>This is not a journal of unsaved changes</source>
            <translation>Esto no es un diario de cambios sin guardar</translation>
        </message>
        <message>
            <source>It was made by another version of the program</source>
            <translation>Lo hizo otra versión del programa</translation>
        </message>
        <message>
            <source>It is not whole, so nothing of it can be trusted</source>
            <translation>No está completo, así que no se puede confiar en nada de él</translation>
        </message>
        <message>
            <source>{what} is empty</source>
            <translation>{what} está vacío</translation>
        </message>
        <message>
            <source>{what} is not text in UTF-8: line {line} has the byte 0x{error}</source>
            <translation>{what} no es texto en UTF-8: la línea {line} tiene el byte 0x{error}</translation>
        </message>
        <message>
            <source>{what} has more than {max_values} values, too many for a network</source>
            <translation>{what} tiene más de {max_values} valores, demasiados para una red</translation>
        </message>
        <message>
            <source>{what} is nested too deep to be a network</source>
            <translation>{what} está demasiado anidado para ser una red</translation>
        </message>
        <message>
            <source>A number in {what} has thousands of digits</source>
            <translation>Un número en {what} tiene miles de cifras</translation>
        </message>
        <message>
            <source>{what} is nested deeper than {max_depth} brackets</source>
            <translation>{what} está anidado a más de {max_depth} corchetes</translation>
        </message>
        <message>
            <source>The key '{key}' is given twice in one object</source>
            <translation>La clave '{key}' se da dos veces en un objeto</translation>
        </message>
        <message>
            <source>Layer '{name}': {error}</source>
            <translation>Capa '{name}': {error}</translation>
        </message>
        <message>
            <source>Layer '{name}' takes nothing, but is no input</source>
            <translation>La capa '{name}' no toma nada, pero no es una entrada</translation>
        </message>
        <message>
            <source>Layer '{layer}': its {key} is {values}, not {wanted}</source>
            <translation>Capa '{layer}': su {key} es {values}, no {wanted}</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <source>one or more whole numbers</source>
            <translation>uno o más números enteros</translation>
        </message>
        <message>
            <source>a size for each of {axes} axes</source>
            <translation>un tamaño para cada uno de {axes} ejes</translation>
        </message>
        <message>
            <source>whole numbers, or null for open ones</source>
            <translation>números enteros, o null para los abiertos</translation>
        </message>
        <message>
            <source>a layer</source>
            <translation>una capa</translation>
        </message>
        <message>
            <source>an axis of an input with {rank} axes</source>
            <translation>un eje de una entrada con {rank} ejes</translation>
        </message>
        <message>
            <source>that of a layer with inputs</source>
            <translation>el de una capa con entradas</translation>
        </message>
        <message>
            <source>It has more than {max_rows} layers, the most that are read</source>
            <translation>Tiene más de {max_rows} capas, el máximo que se lee</translation>
        </message>
        <message>
            <source>The layers of the model '{name}' are no list</source>
            <translation>Las capas del modelo '{name}' no son una lista</translation>
        </message>
        <message>
            <source>It lists a layer that is no object with a class_name</source>
            <translation>Incluye una capa que no es un objeto con class_name</translation>
        </message>
        <message>
            <source>A layer of class {kind} has no config</source>
            <translation>Una capa de la clase {kind} no tiene config</translation>
        </message>
        <message>
            <source>The name of a layer of class {kind} is no text</source>
            <translation>El nombre de una capa de la clase {kind} no es un texto</translation>
        </message>
        <message>
            <source>Its models are nested deeper than {max_nesting}</source>
            <translation>Sus modelos están anidados a más de {max_nesting} niveles</translation>
        </message>
        <message>
            <source>It names only the class {entry} and lists no layers: those of a subclassed model stand in its code; save a Sequential or functional model</source>
            <translation>Solo nombra la clase {entry} y no incluye capas: las de un modelo con subclase están en su código; guarde un modelo Sequential o funcional</translation>
        </message>
        <message>
            <source>It cannot be read: {error}</source>
            <translation>No se puede leer: {error}</translation>
        </message>
        <message>
            <source>It is an HDF5 file that holds weights and no architecture: save the whole model with model.save(), or its config with model.to_json()</source>
            <translation>Es un archivo HDF5 que contiene pesos y ninguna arquitectura: guarde el modelo entero con model.save(), o su configuración con model.to_json()</translation>
        </message>
        <message>
            <source>Layer '{call}' has layers within it, too deep</source>
            <translation>La capa '{call}' contiene capas a demasiada profundidad</translation>
        </message>
        <message>
            <source>What layer '{layer}' takes is in no form that Keras writes</source>
            <translation>Lo que toma la capa '{layer}' no está en ninguna forma que escriba Keras</translation>
        </message>
        <message>
            <source>A tensor in it does not say which layer gave it</source>
            <translation>Un tensor no dice qué capa lo dio</translation>
        </message>
        <message>
            <source>that of a function with whole numbers for arguments</source>
            <translation>el de una función con números enteros como argumentos</translation>
        </message>
        <message>
            <source>Two layers of the model '{model}' have one name</source>
            <translation>Dos capas del modelo '{model}' tienen el mismo nombre</translation>
        </message>
        <message>
            <source>The model '{model}' names no outputs</source>
            <translation>El modelo '{model}' no nombra salidas</translation>
        </message>
        <message>
            <source>'{user}' takes output {tensor} of call {tensor2} of layer '{tensor3}', which its model does not have</source>
            <translation>'{user}' toma la salida {tensor} de la llamada {tensor2} de la capa '{tensor3}', que su modelo no tiene</translation>
        </message>
        <message>
            <source>Layer '{entry}' does not say what it takes</source>
            <translation>La capa '{entry}' no dice qué toma</translation>
        </message>
        <message>
            <source>Layer '{entry}' takes more than {most_taken} outputs at once</source>
            <translation>La capa '{entry}' toma más de {most_taken} salidas a la vez</translation>
        </message>
        <message>
            <source>Layer '{stuck}' takes what depends on its own output</source>
            <translation>La capa '{stuck}' toma lo que depende de su propia salida</translation>
        </message>
        <message>
            <source>Output {output} of layer '{layer}' is taken, but {most} are the most that a layer has</source>
            <translation>Se toma la salida {output} de la capa '{layer}', pero {most} es el máximo que tiene una capa</translation>
        </message>
        <message>
            <source>--input has {asked} sizes, but its input '{call}' has {shape}</source>
            <translation>--input tiene {asked} tamaños, pero su entrada '{call}' tiene {shape}</translation>
        </message>
        <message>
            <source>Its input '{call}' leaves sizes open as well, which --input does not say: save the model with sizes</source>
            <translation>Su entrada '{call}' también deja tamaños abiertos, que --input no indica: guarde el modelo con tamaños</translation>
        </message>
        <message>
            <source>sum, mul, concat, ave or null</source>
            <translation>sum, mul, concat, ave o null</translation>
        </message>
        <message>
            <source>that of a layer with a query and a value</source>
            <translation>el de una capa con una consulta y un valor</translation>
        </message>
        <message>
            <source>an order of {value} axes</source>
            <translation>un orden de {value} ejes</translation>
        </message>
        <message>
            <source>those of a product of two inputs</source>
            <translation>los de un producto de dos entradas</translation>
        </message>
        <message>
            <source>one axis or two</source>
            <translation>un eje o dos</translation>
        </message>
        <message>
            <source>valid, same or, along one axis, causal</source>
            <translation>valid, same o, con un solo eje, causal</translation>
        </message>
        <message>
            <source>a size for each of its {axes} axes</source>
            <translation>un tamaño para cada uno de sus {axes} ejes</translation>
        </message>
        <message>
            <source>one size or two for each axis</source>
            <translation>un tamaño o dos para cada eje</translation>
        </message>
        <message>
            <source>{what} is no model of Keras: it has no class_name</source>
            <translation>{what} no es un modelo de Keras: no tiene class_name</translation>
        </message>
        <message>
            <source>It holds no row of a lecture table</source>
            <translation>No contiene ninguna fila de una tabla de apuntes</translation>
        </message>
        <message>
            <source>It has more than {max_rows} rows, the most that are read</source>
            <translation>Tiene más de {max_rows} filas, el máximo que se lee</translation>
        </message>
        <message>
            <source>Line {line}: {error}</source>
            <translation>Línea {line}: {error}</translation>
        </message>
        <message>
            <source>Line {number}: it says no shape such as [224x224x64] behind the layer</source>
            <translation>Línea {number}: no indica ninguna forma como [224x224x64] detrás de la capa</translation>
        </message>
        <message>
            <source>Line {number}: its shape: {error}</source>
            <translation>Línea {number}: su forma: {error}</translation>
        </message>
        <message>
            <source>it has {values} filters and {line} channels</source>
            <translation>tiene {values} filtros y {line} canales</translation>
        </message>
        <message>
            <source>a window does not make {after} of {before}</source>
            <translation>una ventana no convierte {before} en {after}</translation>
        </message>
        <message>
            <source>Line {line}: {row}</source>
            <translation>Línea {line}: {row}</translation>
        </message>
        <message>
            <source>Line {line}: it says {line2}, channels first, where the layer makes {made}</source>
            <translation>Línea {line}: indica {line2}, primero los canales, donde la capa da {made}</translation>
        </message>
        <message>
            <source>It has {layers} rows, and {max_rows} are the most</source>
            <translation>Tiene {layers} filas, y {max_rows} es el máximo</translation>
        </message>
        <message>
            <source>Row {number}: the field '{item}' is given twice</source>
            <translation>Fila {number}: el campo '{item}' se da dos veces</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>El archivo está vacío</translation>
        </message>
        <message>
            <source>It is not text in UTF-8: line {line} has the byte 0x{error}; choose UTF-8 where it was made</source>
            <translation>No es texto en UTF-8: la línea {line} tiene el byte 0x{error}; elija UTF-8 donde se hizo</translation>
        </message>
        <message>
            <source>It has more than {max_values} values, too many for an architecture</source>
            <translation>Tiene más de {max_values} valores, demasiados para una arquitectura</translation>
        </message>
        <message>
            <source>It is not an architecture: its brackets are nested too deep</source>
            <translation>No es una arquitectura: sus corchetes están demasiado anidados</translation>
        </message>
        <message>
            <source>A number in it has thousands of digits</source>
            <translation>Un número en él tiene miles de cifras</translation>
        </message>
        <message>
            <source>It holds {word}, which is not a number</source>
            <translation>Contiene {word}, que no es un número</translation>
        </message>
        <message>
            <source>The field '{document}' is given twice</source>
            <translation>El campo '{document}' se da dos veces</translation>
        </message>
        <message>
            <source>This is not a cnnparam file: it does not say "format": "{format}"</source>
            <translation>Esto no es un archivo de cnnparam: no indica "format": "{format}"</translation>
        </message>
        <message>
            <source>It was made by a newer version of the program (format {version}, and this one reads up to {version2}); update the program</source>
            <translation>Se hizo con una versión más nueva del programa (formato {version}, y esta lee hasta el {version2}); actualice el programa</translation>
        </message>
        <message>
            <source>It has no list of layers</source>
            <translation>No tiene lista de capas</translation>
        </message>
        <message>
            <source>It is not JSON that this program can read</source>
            <translation>No es JSON que este programa pueda leer</translation>
        </message>
        <message>
            <source>Line {line} holds half a character, {found}</source>
            <translation>La línea {line} contiene medio carácter, {found}</translation>
        </message>
        <message>
            <source>Rows {layer} and {number} are both named '{layer2}'; rename one of them</source>
            <translation>Las filas {layer} y {number} se llaman ambas '{layer2}'; cambie el nombre de una de ellas</translation>
        </message>
        <message>
            <source>it joins the batch with other axes</source>
            <translation>une el lote con otros ejes</translation>
        </message>
        <message>
            <source>an axis that is not of size 1</source>
            <translation>un eje que no es de tamaño 1</translation>
        </message>
        <message>
            <source>no order of its axes</source>
            <translation>no es un orden de sus ejes</translation>
        </message>
        <message>
            <source>it takes places in no order</source>
            <translation>toma lugares sin un orden</translation>
        </message>
        <message>
            <source>it looks up along another axis</source>
            <translation>consulta a lo largo de otro eje</translation>
        </message>
        <message>
            <source>its inputs have other axes</source>
            <translation>sus entradas tienen otros ejes</translation>
        </message>
        <message>
            <source>it joins constants</source>
            <translation>une constantes</translation>
        </message>
        <message>
            <source>its parts do not fit</source>
            <translation>sus partes no encajan</translation>
        </message>
        <message>
            <source>its sizes do not fit</source>
            <translation>sus tamaños no encajan</translation>
        </message>
        <message>
            <source>it pads the batch</source>
            <translation>rellena el lote</translation>
        </message>
        <message>
            <source>an axis that does not exist</source>
            <translation>un eje que no existe</translation>
        </message>
        <message>
            <source>its batch is another axis</source>
            <translation>su lote es otro eje</translation>
        </message>
        <message>
            <source>it resizes channels</source>
            <translation>redimensiona canales</translation>
        </message>
        <message>
            <source>its repeats do not fit</source>
            <translation>sus repeticiones no encajan</translation>
        </message>
        <message>
            <source>it makes new axes</source>
            <translation>crea ejes nuevos</translation>
        </message>
        <message>
            <source>it repeats the batch</source>
            <translation>repite el lote</translation>
        </message>
        <message>
            <source>no kind computes it</source>
            <translation>ningún tipo lo calcula</translation>
        </message>
        <message>
            <source>a number beyond 64 bits</source>
            <translation>un número de más de 64 bits</translation>
        </message>
        <message>
            <source>too many values</source>
            <translation>demasiados valores</translation>
        </message>
        <message>
            <source>too large a power</source>
            <translation>una potencia demasiado grande</translation>
        </message>
        <message>
            <source>no real number</source>
            <translation>no es un número real</translation>
        </message>
        <message>
            <source>a constant that is no number</source>
            <translation>una constante que no es un número</translation>
        </message>
        <message>
            <source>a size below 0</source>
            <translation>un tamaño por debajo de 0</translation>
        </message>
        <message>
            <source>only some of its axes</source>
            <translation>solo algunos de sus ejes</translation>
        </message>
        <message>
            <source>its inputs do not fit</source>
            <translation>sus entradas no encajan</translation>
        </message>
        <message>
            <source>Its functions come to more than {max_inlined} nodes</source>
            <translation>Sus funciones suman más de {max_inlined} nodos</translation>
        </message>
        <message>
            <source>Node '{node}' takes '{name}', which nothing above it gives</source>
            <translation>El nodo '{node}' toma '{name}', que nada anterior da</translation>
        </message>
        <message>
            <source>no kind covers it</source>
            <translation>ningún tipo lo cubre</translation>
        </message>
        <message>
            <source>it does not fit</source>
            <translation>no encaja</translation>
        </message>
        <message>
            <source>Its functions call one another more than {max_calls} deep</source>
            <translation>Sus funciones se llaman unas a otras a más de {max_calls} niveles</translation>
        </message>
        <message>
            <source>Function '{function}' gives no '{local}'</source>
            <translation>La función '{function}' no da '{local}'</translation>
        </message>
        <message>
            <source>It holds no graph, so it is no ONNX model</source>
            <translation>No contiene ningún grafo, así que no es un modelo de ONNX</translation>
        </message>
        <message>
            <source>It has more than {max_nodes} nodes, the most that are read</source>
            <translation>Tiene más de {max_nodes} nodos, el máximo que se lee</translation>
        </message>
        <message>
            <source>A shape in it has more than {max_dims} axes</source>
            <translation>Una forma en él tiene más de {max_dims} ejes</translation>
        </message>
        <message>
            <source>its slopes are not learned for channels</source>
            <translation>sus pendientes no se aprenden por canales</translation>
        </message>
        <message>
            <source>its matrix has other axes</source>
            <translation>su matriz tiene otros ejes</translation>
        </message>
        <message>
            <source>its matrix does not fit</source>
            <translation>su matriz no encaja</translation>
        </message>
        <message>
            <source>its inputs are no matrices</source>
            <translation>sus entradas no son matrices</translation>
        </message>
        <message>
            <source>it multiplies over the batch</source>
            <translation>multiplica sobre el lote</translation>
        </message>
        <message>
            <source>it is no matrix product</source>
            <translation>no es un producto matricial</translation>
        </message>
        <message>
            <source>it multiplies two inputs</source>
            <translation>multiplica dos entradas</translation>
        </message>
        <message>
            <source>it turns the batch</source>
            <translation>gira el lote</translation>
        </message>
        <message>
            <source>its constants are not known</source>
            <translation>sus constantes no se conocen</translation>
        </message>
        <message>
            <source>it repeats its input</source>
            <translation>repite su entrada</translation>
        </message>
        <message>
            <source>no kind has such a tensor</source>
            <translation>ningún tipo tiene un tensor así</translation>
        </message>
        <message>
            <source>the shape of its input is not known</source>
            <translation>la forma de su entrada no se conoce</translation>
        </message>
        <message>
            <source>the rows give another shape</source>
            <translation>las filas dan otra forma</translation>
        </message>
        <message>
            <source>the row is a problem</source>
            <translation>la fila es un problema</translation>
        </message>
        <message>
            <source>its output has no values, or too many</source>
            <translation>su salida no tiene valores, o tiene demasiados</translation>
        </message>
        <message>
            <source>its tensors are not those of a row</source>
            <translation>sus tensores no son los de una fila</translation>
        </message>
        <message>
            <source>it shares some tensors of a row</source>
            <translation>comparte algunos tensores de una fila</translation>
        </message>
        <message>
            <source>there is no such kind</source>
            <translation>no existe ese tipo</translation>
        </message>
        <message>
            <source>a field refuses its value</source>
            <translation>un campo rechaza su valor</translation>
        </message>
        <message>
            <source>its numbers do not fit</source>
            <translation>sus números no encajan</translation>
        </message>
        <message>
            <source>its sizes are no shape</source>
            <translation>sus tamaños no son una forma</translation>
        </message>
        <message>
            <source>Tensor '{name}' has more than {most_axes} axes</source>
            <translation>El tensor '{name}' tiene más de {most_axes} ejes</translation>
        </message>
        <message>
            <source>Tensor '{name}' has a size of {size}; 0 to {max_size} are read</source>
            <translation>El tensor '{name}' tiene un tamaño de {size}; se leen de 0 a {max_size}</translation>
        </message>
        <message>
            <source>input {place} is left out</source>
            <translation>falta la entrada {place}</translation>
        </message>
        <message>
            <source>input {place} is not constant</source>
            <translation>la entrada {place} no es constante</translation>
        </message>
        <message>
            <source>axis {axis} does not exist</source>
            <translation>el eje {axis} no existe</translation>
        </message>
        <message>
            <source>it works on the batch</source>
            <translation>actúa sobre el lote</translation>
        </message>
        <message>
            <source>the shapes of its inputs do not fit</source>
            <translation>las formas de sus entradas no encajan</translation>
        </message>
        <message>
            <source>its weight is computed from the input, or has no such axes</source>
            <translation>su peso se calcula a partir de la entrada, o no tiene esos ejes</translation>
        </message>
        <message>
            <source>its kernel has no such axes</source>
            <translation>su núcleo no tiene esos ejes</translation>
        </message>
        <message>
            <source>A network without rows has no ONNX model</source>
            <translation>Una red sin filas no tiene modelo de ONNX</translation>
        </message>
        <message>
            <source>{called} cannot be written, because ONNX has no operator for it</source>
            <translation>{called} no se puede escribir, porque ONNX no tiene operador para ello</translation>
        </message>
        <message>
            <source>{called} cannot be written: {row}</source>
            <translation>{called} no se puede escribir: {row}</translation>
        </message>
        <message>
            <source>{called} cannot be written, because its shape is not known</source>
            <translation>{called} no se puede escribir, porque no se conoce su forma</translation>
        </message>
        <message>
            <source>has no operator in ONNX</source>
            <translation>no tiene operador en ONNX</translation>
        </message>
        <message>
            <source>Its graph has no input</source>
            <translation>Su grafo no tiene entrada</translation>
        </message>
        <message>
            <source>Input '{declared}' has a size beyond {max_size}</source>
            <translation>La entrada '{declared}' tiene un tamaño de más de {max_size}</translation>
        </message>
        <message>
            <source>uses '{weight}' of '{owner}' in another shape than that row does, and a tensor of ONNX has only one</source>
            <translation>usa '{weight}' de '{owner}' en otra forma que esa fila, y un tensor de ONNX solo tiene una</translation>
        </message>
        <message>
            <source>Row '{layer}' ({layer2}) {why}</source>
            <translation>La fila '{layer}' ({layer2}) {why}</translation>
        </message>
        <message>
            <source>makes {wanted}, which no padding of ONNX's pooling does</source>
            <translation>da {wanted}, lo que ningún relleno de la agrupación de ONNX consigue</translation>
        </message>
        <message>
            <source>makes {wanted} of {sizes}, for which ONNX has no operator: its windows are not all of one size</source>
            <translation>da {wanted} de {sizes}, para lo que ONNX no tiene operador: sus ventanas no son todas del mismo tamaño</translation>
        </message>
        <message>
            <source>This is a device or a pipe; copy what it gives into a file first</source>
            <translation>Esto es un dispositivo o una tubería; copie antes en un archivo lo que da</translation>
        </message>
        <message>
            <source>It is too large to be {what}: {size} bytes, and {most} are the most</source>
            <translation>Es demasiado grande para ser {what}: {size} bytes, y {most} es el máximo</translation>
        </message>
        <message>
            <source>There is no architecture in this folder, by the endings of files</source>
            <translation>No hay ninguna arquitectura en esta carpeta, según las extensiones de los archivos</translation>
        </message>
        <message>
            <source>It is {what}: reading it can run any code that is in it, so it is not opened; {way_out}</source>
            <translation>Es {what}: leerlo puede ejecutar cualquier código que contenga, así que no se abre; {way_out}</translation>
        </message>
        <message>
            <source>field {number} has no length where one is needed</source>
            <translation>el campo {number} no tiene longitud donde hace falta</translation>
        </message>
        <message>
            <source>field {number} is no integer where one is needed</source>
            <translation>el campo {number} no es un entero donde hace falta</translation>
        </message>
        <message>
            <source>its messages lie more than {max_depth} deep in one another</source>
            <translation>sus mensajes están a más de {max_depth} niveles unos dentro de otros</translation>
        </message>
        <message>
            <source>a field has the number 0</source>
            <translation>un campo tiene el número 0</translation>
        </message>
        <message>
            <source>a field has the wire type {wire}, which is not known</source>
            <translation>un campo tiene el wire type {wire}, que no se conoce</translation>
        </message>
        <message>
            <source>a field claims {size} bytes, but {at} are left</source>
            <translation>un campo pide {size} bytes, pero quedan {at}</translation>
        </message>
        <message>
            <source>it ends in the middle of a number</source>
            <translation>termina en medio de un número</translation>
        </message>
        <message>
            <source>a number has more than {most_varint} bytes</source>
            <translation>un número tiene más de {most_varint} bytes</translation>
        </message>
        <message>
            <source>field {field} holds no numbers of {size} bytes</source>
            <translation>el campo {field} no contiene números de {size} bytes</translation>
        </message>
        <message>
            <source>It is damaged at byte {at}: {reason}</source>
            <translation>Está dañado en el byte {at}: {reason}</translation>
        </message>
        <message>
            <source>It declares what no row can be: {error}</source>
            <translation>Declara lo que ninguna fila puede ser: {error}</translation>
        </message>
        <message>
            <source>It declares no sizes of its tensor '{name}'</source>
            <translation>No declara los tamaños de su tensor '{name}'</translation>
        </message>
        <message>
            <source>Its graph computes with too many parameters at once</source>
            <translation>Su grafo calcula con demasiados parámetros a la vez</translation>
        </message>
        <message>
            <source>Its graph takes '{value}', which nothing above makes</source>
            <translation>Su grafo toma '{value}', que nada anterior produce</translation>
        </message>
        <message>
            <source>Its graph has more than {max_objects} JSON objects, too many</source>
            <translation>Su grafo tiene más de {max_objects} objetos JSON, demasiados</translation>
        </message>
        <message>
            <source>{what} is none of torch.export: {error}</source>
            <translation>{what} no es de torch.export: {error}</translation>
        </message>
        <message>
            <source>{what} has a text that is no Unicode</source>
            <translation>{what} tiene un texto que no es Unicode</translation>
        </message>
        <message>
            <source>Its tensor '{name}' has more than {max_axes} axes</source>
            <translation>Su tensor '{name}' tiene más de {max_axes} ejes</translation>
        </message>
        <message>
            <source>Its tensor '{name}' has a size that is not from 0 to {max_size}</source>
            <translation>Su tensor '{name}' tiene un tamaño que no está entre 0 y {max_size}</translation>
        </message>
        <message>
            <source>It has a name of {name} characters: {name2}...</source>
            <translation>Tiene un nombre de {name} caracteres: {name2}...</translation>
        </message>
        <message>
            <source>Its name '{name}' cannot be printed</source>
            <translation>Su nombre '{name}' no se puede imprimir</translation>
        </message>
        <message>
            <source>Its archive holds no graph (models/*.json), as one of torch.export.save does</source>
            <translation>Su archivo no contiene ningún grafo (models/*.json), como uno de torch.export.save</translation>
        </message>
        <message>
            <source>Its archive holds {first} twice</source>
            <translation>Su archivo contiene {first} dos veces</translation>
        </message>
        <message>
            <source>It is not text in UTF-8: line {line}</source>
            <translation>No es texto en UTF-8: línea {line}</translation>
        </message>
        <message>
            <source>PyTorch has no layer that does the same</source>
            <translation>PyTorch no tiene ninguna capa que haga lo mismo</translation>
        </message>
        <message>
            <source>Weights and biases by layer</source>
            <translation>Pesos y sesgos por capa</translation>
        </message>
        <message>
            <source>Memory of activations by layer ({data_type}, batch {scale})</source>
            <translation>Memoria de activaciones por capa ({data_type}, lote {scale})</translation>
        </message>
        <message>
            <source>Each bar stands for {chart} layers one after another, and shows the largest.</source>
            <translation>Cada barra representa {chart} capas seguidas, y muestra la mayor.</translation>
        </message>
        <message>
            <source>Left out: the workspace of libraries such as cuDNN, fragmentation, what the framework takes for itself, and what the backward pass works with for a moment.</source>
            <translation>No se incluye: el espacio de trabajo de bibliotecas como cuDNN, la fragmentación, lo que el framework reserva para sí, y lo que el paso hacia atrás usa por un momento.</translation>
        </message>
        <message>
            <source>Training with {memory}, {working}</source>
            <translation>Entrenamiento con {memory}, {working}</translation>
        </message>
        <message>
            <source>Largest batch in {memory}</source>
            <translation>Lote máximo en {memory}</translation>
        </message>
        <message>
            <source>Convention {convention}: {convention2}</source>
            <translation>Convención {convention}: {convention2}</translation>
        </message>
        <message>
            <source>WRONG OPERATIONS {report}. {report2}</source>
            <translation>OPERACIONES ERRÓNEAS {report}. {report2}</translation>
        </message>
        <message>
            <source>WRONG CONVENTION {report}. {report2}</source>
            <translation>CONVENCIÓN ERRÓNEA {report}. {report2}</translation>
        </message>
        <message>
            <source>SHARED WEIGHTS: {rows} {rows2} the weights of another row; the totals count them once, in that row.</source>
            <translation>PESOS COMPARTIDOS: {rows} {rows2} los pesos de otra fila; los totales los cuentan una vez, en esa fila.</translation>
        </message>
        <message>
            <source>row uses</source>
            <translation>fila usa</translation>
        </message>
        <message>
            <source>rows use</source>
            <translation>filas usan</translation>
        </message>
        <message>
            <source>UNKNOWN: no row can be counted, so nothing is known of the totals.</source>
            <translation>DESCONOCIDO: no se puede contar ninguna fila, así que no se sabe nada de los totales.</translation>
        </message>
        <message>
            <source>LOWER BOUND: {rows} {rows2} not counted in full; every total is at least what is shown.</source>
            <translation>COTA INFERIOR: {rows} {rows2} sin contar por completo; cada total es como mínimo lo que se muestra.</translation>
        </message>
        <message>
            <source>row is</source>
            <translation>fila está</translation>
        </message>
        <message>
            <source>rows are</source>
            <translation>filas están</translation>
        </message>
        <message>
            <source>Row {row} {row2}: {problem}</source>
            <translation>Fila {row} {row2}: {problem}</translation>
        </message>
        <message>
            <source>Kept in training</source>
            <translation>Guardado en el entrenamiento</translation>
        </message>
        <message>
            <source>Under each preset:</source>
            <translation>Según cada criterio:</translation>
        </message>
        <message>
            <source>--input cannot be used, because no row is an Input</source>
            <translation>--input no se puede usar, porque ninguna fila es Input</translation>
        </message>
        <message>
            <source>This part of the program is missing; install it again</source>
            <translation>Falta esta parte del programa; instálelo de nuevo</translation>
        </message>
        <message>
            <source>A name in it has {name} characters, and {max_name} are the most: {name2}...</source>
            <translation>Un nombre en él tiene {name} caracteres, y {max_name} es el máximo: {name2}...</translation>
        </message>
        <message>
            <source>It ends within its header: was it copied in full?</source>
            <translation>Termina dentro de su cabecera: ¿se copió entero?</translation>
        </message>
        <message>
            <source>Its header has more values than {max_tensors} tensors take</source>
            <translation>Su cabecera tiene más valores de los que necesitan {max_tensors} tensores</translation>
        </message>
        <message>
            <source>Its header is no JSON object of tensors</source>
            <translation>Su cabecera no es un objeto JSON de tensores</translation>
        </message>
        <message>
            <source>It has {entries} tensors, and {max_tensors} are the most</source>
            <translation>Tiene {entries} tensores, y {max_tensors} es el máximo</translation>
        </message>
        <message>
            <source>It is too short for a safetensors file: its first 8 bytes are a length</source>
            <translation>Es demasiado corto para un archivo safetensors: sus 8 primeros bytes son una longitud</translation>
        </message>
        <message>
            <source>Its header claims {size} bytes, and {max_header} are the most in safetensors</source>
            <translation>Su cabecera pide {size} bytes, y {max_header} es el máximo en safetensors</translation>
        </message>
        <message>
            <source>{where} has a name of {name} characters; 1 to {max_name} do</source>
            <translation>{where} tiene un nombre de {name} caracteres; valen de 1 a {max_name}</translation>
        </message>
        <message>
            <source>{where} has a name that cannot be printed</source>
            <translation>{where} tiene un nombre que no se puede imprimir</translation>
        </message>
        <message>
            <source>{where} is no JSON object</source>
            <translation>{where} no es un objeto JSON</translation>
        </message>
        <message>
            <source>{where} ends at byte {end} of the data, but the file has only {room}: was it copied in full?</source>
            <translation>{where} termina en el byte {end} de los datos, pero el archivo solo tiene {room}: ¿se copió entero?</translation>
        </message>
        <message>
            <source>{where} has {begin} bytes of data, which its shape and type do not take</source>
            <translation>{where} tiene {begin} bytes de datos, que no corresponden a su forma y su tipo</translation>
        </message>
        <message>
            <source>{where} has no list of at most {max_axes} sizes as its shape</source>
            <translation>{where} no tiene como forma una lista de {max_axes} tamaños como máximo</translation>
        </message>
        <message>
            <source>{where} has a size that is no whole number from 0 to {max_size}</source>
            <translation>{where} tiene un tamaño que no es un número entero de 0 a {max_size}</translation>
        </message>
        <message>
            <source>{where} has the type {dtype}, which is none of safetensors</source>
            <translation>{where} tiene el tipo {dtype}, que no es de safetensors</translation>
        </message>
        <message>
            <source>{where} has no two ascending data_offsets</source>
            <translation>{where} no tiene dos data_offsets crecientes</translation>
        </message>
        <message>
            <source>It could not be saved, because {error}</source>
            <translation>No se ha podido guardar, porque {error}</translation>
        </message>
        <message>
            <source>It could not be saved, because no file can have this name</source>
            <translation>No se ha podido guardar, porque ningún archivo puede tener este nombre</translation>
        </message>
        <message>
            <source>It could not be saved, because it is read-only; save it under another name</source>
            <translation>No se ha podido guardar, porque es de solo lectura; guárdelo con otro nombre</translation>
        </message>
        <message>
            <source>It is too large to be an architecture: {data} bytes, and {max_bytes} are the most</source>
            <translation>Es demasiado grande para ser una arquitectura: {data} bytes, y {max_bytes} es el máximo</translation>
        </message>
        <message>
            <source>It is not text in UTF-8: line {line} has another byte</source>
            <translation>No es texto en UTF-8: la línea {line} tiene otro byte</translation>
        </message>
        <message>
            <source>it has no column of output shapes</source>
            <translation>no tiene ninguna columna de formas de salida</translation>
        </message>
        <message>
            <source>{unknown} is no kind whose sizes follow from it; {one_follows}</source>
            <translation>{unknown} no es un tipo del que resulten los tamaños; {one_follows}</translation>
        </message>
        <message>
            <source>{wrong} would have {wrong2} {wrong3}</source>
            <translation>{wrong} tendría {wrong2} {wrong3}</translation>
        </message>
        <message>
            <source>it has several inputs</source>
            <translation>tiene varias entradas</translation>
        </message>
        <message>
            <source>No network follows from this table: {reason}</source>
            <translation>De esta tabla no resulta ninguna red: {reason}</translation>
        </message>
        <message>
            <source>{row} has no shape</source>
            <translation>{row} no tiene forma</translation>
        </message>
        <message>
            <source>{row} has no number of parameters</source>
            <translation>{row} no tiene número de parámetros</translation>
        </message>
        <message>
            <source>{row} has {row2} parameters, which no square kernel makes of {ins} to {outs} channels</source>
            <translation>{row} tiene {row2} parámetros, que ningún núcleo cuadrado da con {ins} canales de entrada y {outs} de salida</translation>
        </message>
        <message>
            <source>The output of '{layer}' would have an axis of more than {max_size} values</source>
            <translation>La salida de '{layer}' tendría un eje de más de {max_size} valores</translation>
        </message>
    </context>
    <context>
        <name>FindActions</name>
        <message>
            <source>Nothing matches.</source>
            <translation>Nada coincide.</translation>
        </message>
        <message>
            <source>1 match</source>
            <translation>1 coincidencia</translation>
        </message>
        <message>
            <source>{number} matches</source>
            <translation>{number} coincidencias</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Ninguna coincidencia</translation>
        </message>
        <message>
            <source>{place} of {number}</source>
            <translation>{place} de {number}</translation>
        </message>
        <message>
            <source>Replace in a cell</source>
            <translation>Reemplazar en una celda</translation>
        </message>
        <message>
            <source>Replace in {number} cells</source>
            <translation>Reemplazar en {number} celdas</translation>
        </message>
        <message>
            <source>Showing {shown} of {rows} rows; totals are of all.</source>
            <translation>Se muestran {shown} de {rows} filas; los totales son de todas.</translation>
        </message>
    </context>
    <context>
        <name>FindStrip</name>
        <message>
            <source>Find, replace and filter</source>
            <translation>Buscar, reemplazar y filtrar</translation>
        </message>
        <message>
            <source>Text to find</source>
            <translation>Texto que buscar</translation>
        </message>
        <message>
            <source>Replacement</source>
            <translation>Texto de reemplazo</translation>
        </message>
        <message>
            <source>Filter by text</source>
            <translation>Filtrar por texto</translation>
        </message>
        <message>
            <source>Words in a row</source>
            <translation>Palabras en una fila</translation>
        </message>
        <message>
            <source>Match &amp;case</source>
            <translation>Distinguir &amp;mayúsculas</translation>
        </message>
        <message>
            <source>&amp;Whole cell</source>
            <translation>&amp;Celda completa</translation>
        </message>
        <message>
            <source>&amp;Regular expression</source>
            <translation>E&amp;xpresión regular</translation>
        </message>
        <message>
            <source>Filter by kind</source>
            <translation>Filtrar por tipo</translation>
        </message>
        <message>
            <source>Filter by block</source>
            <translation>Filtrar por bloque</translation>
        </message>
        <message>
            <source>Problems onl&amp;y</source>
            <translation>Solo prob&amp;lemas</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>Coincidencia anterior (Mayús+F3)</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Next match (F3, Enter)</source>
            <translation>Coincidencia siguiente (F3, Intro)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Closes this and shows every row (Esc)</source>
            <translation>Cierra esto y muestra todas las filas (Esc)</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Reemplazar</translation>
        </message>
        <message>
            <source>Replaces this match, goes to the next</source>
            <translation>Reemplaza esta coincidencia y va a la siguiente</translation>
        </message>
        <message>
            <source>Replace &amp;all</source>
            <translation>Reemplazar &amp;todo</translation>
        </message>
        <message>
            <source>As one step to be undone</source>
            <translation>Como un solo paso que se puede deshacer</translation>
        </message>
        <message>
            <source>F&amp;ind:</source>
            <translation>&amp;Buscar:</translation>
        </message>
        <message>
            <source>Replace &amp;with:</source>
            <translation>Reemplazar &amp;por:</translation>
        </message>
        <message>
            <source>&amp;Only rows with:</source>
            <translation>&amp;Solo filas con:</translation>
        </message>
        <message>
            <source>O&amp;ptions</source>
            <translation>&amp;Opciones</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Cualquier tipo</translation>
        </message>
        <message>
            <source>Any block</source>
            <translation>Cualquier bloque</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>It is counted, and not edited</source>
            <translation>Se calcula, no se edita</translation>
        </message>
        <message>
            <source>It cannot be empty</source>
            <translation>No puede estar vacío</translation>
        </message>
    </context>
    <context>
        <name>FixList</name>
        <message>
            <source>Fixes for the chosen problem</source>
            <translation>Arreglos para el problema elegido</translation>
        </message>
        <message>
            <source>Fi&amp;x</source>
            <translation>&amp;Arreglar</translation>
        </message>
        <message>
            <source>Does what is chosen, as one step that can be undone</source>
            <translation>Hace lo elegido, como un solo paso que se puede deshacer</translation>
        </message>
        <message>
            <source>No fix is known for this problem.</source>
            <translation>No se conoce ningún arreglo para este problema.</translation>
        </message>
    </context>
    <context>
        <name>Fixing</name>
        <message>
            <source>Fix {name}: {words}</source>
            <translation>Arreglar {name}: {words}</translation>
        </message>
    </context>
    <context>
        <name>Folding</name>
        <message>
            <source>1 row</source>
            <translation>1 fila</translation>
        </message>
        <message>
            <source>{number} rows</source>
            <translation>{number} filas</translation>
        </message>
        <message>
            <source>collapsed block {path}, {rows}</source>
            <translation>bloque contraído {path}, {rows}</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Familia</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
    </context>
    <context>
        <name>GalleryBrowser</name>
        <message>
            <source>Gallery</source>
            <translation>Galería</translation>
        </message>
        <message>
            <source>Search, such as: resnet 2015-2018 macs&lt;5G</source>
            <translation>Buscar, por ejemplo: resnet 2015-2018 macs&lt;5G</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Words of the name, family, task or source; a year or a span of years; and bounds such as parameters&lt;10M and macs&lt;1G.</source>
            <translation>Palabras del nombre, la familia, la tarea o la fuente; un año o un intervalo de años; y límites como parameters&lt;10M y macs&lt;1G.</translation>
        </message>
        <message>
            <source>The chosen architecture</source>
            <translation>La arquitectura elegida</translation>
        </message>
        <message>
            <source>1 architecture</source>
            <translation>1 arquitectura</translation>
        </message>
        <message>
            <source>{number} architectures</source>
            <translation>{number} arquitecturas</translation>
        </message>
        <message>
            <source>No architecture is found.</source>
            <translation>No se encuentra ninguna arquitectura.</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Fuente: {source}</translation>
        </message>
        <message>
            <source>{parameters} parameters, {macs}, {rows} rows</source>
            <translation>{parameters} parámetros, {macs}, {rows} filas</translation>
        </message>
        <message>
            <source>At least {figures}: {problem}</source>
            <translation>Al menos {figures}: {problem}</translation>
        </message>
    </context>
    <context>
        <name>GalleryCard</name>
        <message>
            <source>{} parameters</source>
            <translation>{} parámetros</translation>
        </message>
        <message>
            <source>{} forward · {} rows</source>
            <translation>{} hacia delante · {} filas</translation>
        </message>
    </context>
    <context>
        <name>GalleryList</name>
        <message>
            <source>Architectures</source>
            <translation>Arquitecturas</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>Go to row</source>
            <translation>Ir a la fila</translation>
        </message>
        <message>
            <source>Number or name of the row</source>
            <translation>Número o nombre de la fila</translation>
        </message>
        <message>
            <source>&amp;Number (1 to {last}) or name:</source>
            <translation>&amp;Número (de 1 a {last}) o nombre:</translation>
        </message>
        <message>
            <source>No row has this number or name.</source>
            <translation>Ninguna fila tiene este número o nombre.</translation>
        </message>
        <message>
            <source>Row {row}: {name}</source>
            <translation>Fila {row}: {name}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Nothing was changed yet. Every change is listed here, and can be gone back to.</source>
            <translation>Aún no se ha cambiado nada. Aquí se anota cada cambio, y se puede volver a él.</translation>
        </message>
        <message>
            <source>As opened</source>
            <translation>Como se abrió</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
    </context>
    <context>
        <name>InsertDialog</name>
        <message>
            <source>Insert from the gallery</source>
            <translation>Insertar de la galería</translation>
        </message>
        <message>
            <source>Search, such as: resnet 2015-2018</source>
            <translation>Buscar, por ejemplo: resnet 2015-2018</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Insertar</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>&amp;Parte</translation>
        </message>
        <message>
            <source>No architecture is found.</source>
            <translation>No se encuentra ninguna arquitectura.</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Toda</translation>
        </message>
        <message>
            <source>Behind other rows an input is left out, and names are kept apart.</source>
            <translation>Detrás de otras filas se omite la entrada, y los nombres no se repiten.</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 fila</translation>
        </message>
        <message>
            <source>{number} rows</source>
            <translation>{number} filas</translation>
        </message>
        <message>
            <source>{name} ({rows}, {parameters} parameters)</source>
            <translation>{name} ({rows}, {parameters} parámetros)</translation>
        </message>
    </context>
    <context>
        <name>InspectorDelegate</name>
        <message>
            <source>(several)</source>
            <translation>(varios)</translation>
        </message>
    </context>
    <context>
        <name>InspectorModel</name>
        <message>
            <source>Select rows of the table to see and set all their fields.</source>
            <translation>Seleccione filas de la tabla para ver y fijar todos sus campos.</translation>
        </message>
        <message>
            <source>Row {number}: {name}</source>
            <translation>Fila {number}: {name}</translation>
        </message>
        <message>
            <source>{number} rows</source>
            <translation>{number} filas</translation>
        </message>
        <message>
            <source>Change {field}</source>
            <translation>Cambiar {field}</translation>
        </message>
        <message>
            <source>Change {field} of {number} rows</source>
            <translation>Cambiar {field} de {number} filas</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>(several)</source>
            <translation>(varios)</translation>
        </message>
        <message>
            <source>{field} ({having} of {all})</source>
            <translation>{field} ({having} de {all})</translation>
        </message>
        <message>
            <source>1 of the rows has it.</source>
            <translation>1 de las filas lo tiene.</translation>
        </message>
        <message>
            <source>{number} of the rows have it.</source>
            <translation>{number} de las filas lo tienen.</translation>
        </message>
    </context>
    <context>
        <name>InspectorPanel</name>
        <message>
            <source>Fields of the selected rows</source>
            <translation>Campos de las filas seleccionadas</translation>
        </message>
    </context>
    <context>
        <name>KindEdit</name>
        <message>
            <source>Kind, or such as conv3-64</source>
            <translation>Tipo, o por ejemplo conv3-64</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>The language changes when the program starts the next time.</source>
            <translation>El idioma cambia la próxima vez que se inicie el programa.</translation>
        </message>
    </context>
    <context>
        <name>LayerDelegate</name>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
    </context>
    <context>
        <name>LayerTable</name>
        <message>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
    </context>
    <context>
        <name>LayerTableModel</name>
        <message>
            <source>Change {field} of {name}</source>
            <translation>Cambiar {field} de {name}</translation>
        </message>
        <message>
            <source>Not filled. {reason}</source>
            <translation>No se ha rellenado. {reason}</translation>
        </message>
        <message>
            <source>Not known, since a row above it has a problem.</source>
            <translation>Desconocido, pues una fila anterior tiene un problema.</translation>
        </message>
        <message>
            <source>Shared with {name}, counted there once</source>
            <translation>Compartido con {name}, se cuenta allí una vez</translation>
        </message>
        <message>
            <source>Used by another row</source>
            <translation>Usado por otra fila</translation>
        </message>
        <message>
            <source>Used by {number} other rows</source>
            <translation>Usado por otras {number} filas</translation>
        </message>
        <message>
            <source>Move row</source>
            <translation>Mover fila</translation>
        </message>
        <message>
            <source>Move {number} rows</source>
            <translation>Mover {number} filas</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Totals</source>
            <translation>Totales</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>found</source>
            <translation>encontrado</translation>
        </message>
    </context>
    <context>
        <name>Meaning</name>
        <message>
            <source>Pad and round as {framework}</source>
            <translation>Relleno y redondeo como {framework}</translation>
        </message>
    </context>
    <context>
        <name>Memory</name>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>Activations</source>
            <translation>Activaciones</translation>
        </message>
        <message>
            <source>One step of training</source>
            <translation>Un paso de entrenamiento</translation>
        </message>
        <message>
            <source>{type}, batch {batch}</source>
            <translation>{type}, lote {batch}</translation>
        </message>
        <message>
            <source>A click or Enter goes to row {number}.</source>
            <translation>Un clic o Intro va a la fila {number}.</translation>
        </message>
        <message>
            <source>{estimate} (at {row})</source>
            <translation>{estimate} (en {row})</translation>
        </message>
        <message>
            <source>{estimate} of the rows that are counted (at {row})</source>
            <translation>{estimate} de las filas que se cuentan (en {row})</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>The largest batch is unknown: no row can be counted.</source>
            <translation>El lote máximo se desconoce: no se puede contar ninguna fila.</translation>
        </message>
        <message>
            <source>Largest batch: {train} in training, {infer} in inference.</source>
            <translation>Lote máximo: {train} en entrenamiento, {infer} en inferencia.</translation>
        </message>
        <message>
            <source>Largest batch: at most {train} in training, at most {infer} in inference.</source>
            <translation>Lote máximo: como mucho {train} en entrenamiento, como mucho {infer} en inferencia.</translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message>
            <source>The page on memory in the manual says more.</source>
            <translation>La página del manual sobre la memoria dice más.</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>Memoria de activaciones</translation>
        </message>
        <message>
            <source>Memory of training</source>
            <translation>Memoria de entrenamiento</translation>
        </message>
        <message>
            <source>Optimiser that it is trained with</source>
            <translation>Optimizador con el que se entrena</translation>
        </message>
        <message>
            <source>Memory that a batch is to fit</source>
            <translation>Memoria en la que debe caber un lote</translation>
        </message>
        <message>
            <source>A size such as 8GB or 7.5GiB. MB is 10^6 bytes, MiB is 2^20 bytes.</source>
            <translation>Un tamaño como 8GB o 7.5GiB. MB son 10^6 bytes, MiB son 2^20 bytes.</translation>
        </message>
        <message>
            <source>&amp;Train with</source>
            <translation>&amp;Entrenar con</translation>
        </message>
        <message>
            <source>F&amp;its in</source>
            <translation>C&amp;abe en</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Puts this message away (Esc)</source>
            <translation>Retira este mensaje (Esc)</translation>
        </message>
        <message>
            <source>Put this message away</source>
            <translation>Retirar este mensaje</translation>
        </message>
        <message>
            <source>{message} ({count} times)</source>
            <translation>{message} ({count} veces)</translation>
        </message>
    </context>
    <context>
        <name>OpeningStrip</name>
        <message>
            <source>Opening {file}</source>
            <translation>Abriendo {file}</translation>
        </message>
        <message>
            <source>Progress of opening</source>
            <translation>Progreso de la apertura</translation>
        </message>
        <message>
            <source>Gives up opening the file (Esc)</source>
            <translation>Desiste de abrir el archivo (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Operations</name>
        <message>
            <source>Preset</source>
            <translation>Criterio</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operaciones</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>Qué cuenta</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Qué cambia</translation>
        </message>
        <message>
            <source>{preset} (wrong)</source>
            <translation>{preset} (erróneo)</translation>
        </message>
    </context>
    <context>
        <name>OperationsPanel</name>
        <message>
            <source>Operations by preset</source>
            <translation>Operaciones según el criterio</translation>
        </message>
        <message>
            <source>Bridge between two presets</source>
            <translation>Puente entre dos criterios</translation>
        </message>
        <message>
            <source>Preset that the bridge leads from</source>
            <translation>Criterio del que parte el puente</translation>
        </message>
        <message>
            <source>Preset that the bridge leads to</source>
            <translation>Criterio al que lleva el puente</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>&amp;A</translation>
        </message>
        <message>
            <source>for one sample</source>
            <translation>para una muestra</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>{page} of {pages}</source>
            <translation>{page} de {pages}</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>output size</source>
            <translation>tamaño de salida</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation>parámetros</translation>
        </message>
        <message>
            <source>activation memory</source>
            <translation>memoria de activaciones</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>{asked} of the whole network</source>
            <translation>{asked} de toda la red</translation>
        </message>
        <message>
            <source>{asked} of {row}</source>
            <translation>{asked} de {row}</translation>
        </message>
        <message>
            <source>Answer {question}</source>
            <translation>Responder {question}</translation>
        </message>
        <message>
            <source>right</source>
            <translation>correcto</translation>
        </message>
        <message>
            <source>right as far as it is written</source>
            <translation>correcto hasta donde está escrito</translation>
        </message>
        <message>
            <source>not right</source>
            <translation>incorrecto</translation>
        </message>
        <message>
            <source>not readable</source>
            <translation>ilegible</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>sin responder</translation>
        </message>
        <message>
            <source>Channels first, without the batch, such as 64 x 112 x 112.</source>
            <translation>Primero los canales, sin el lote, como 64 x 112 x 112.</translation>
        </message>
        <message>
            <source>A number such as 48,001 or 0.59M.</source>
            <translation>Un número como 48,001 o 0.59M.</translation>
        </message>
        <message>
            <source>Bytes of the output in {data_type} for a batch of {batch}; a unit may be written, as in 1.5 MiB.</source>
            <translation>Bytes de la salida en {data_type} para un lote de {batch}; se puede escribir una unidad, como en 1.5 MiB.</translation>
        </message>
        <message>
            <source>Multiply-accumulates for one sample, without adding the bias.</source>
            <translation>Operaciones de multiplicación y acumulación para una muestra, sin sumar el sesgo.</translation>
        </message>
        <message>
            <source>Output size</source>
            <translation>Tamaño de salida</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>Memoria de activaciones</translation>
        </message>
        <message>
            <source>No mistake that this program knows gives exactly this answer.</source>
            <translation>Ningún error que conozca este programa da exactamente esta respuesta.</translation>
        </message>
        <message>
            <source>Each of these gives this answer:</source>
            <translation>Cada uno de estos errores da esta respuesta:</translation>
        </message>
        <message>
            <source>So you get</source>
            <translation>Así se obtiene</translation>
        </message>
        <message>
            <source>Right answer: {answer}</source>
            <translation>Respuesta correcta: {answer}</translation>
        </message>
        <message>
            <source>Hint:</source>
            <translation>Pista:</translation>
        </message>
        <message>
            <source>({number} times)</source>
            <translation>({number} veces)</translation>
        </message>
        <message>
            <source>{right} of {asked}</source>
            <translation>{right} de {asked}</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Correctas</translation>
        </message>
        <message>
            <source>Mistakes that were made</source>
            <translation>Errores cometidos</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>Respuesta correcta</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>Pistas</translation>
        </message>
        <message>
            <source>Points by topic</source>
            <translation>Puntos por tema</translation>
        </message>
        <message>
            <source>Every answer</source>
            <translation>Todas las respuestas</translation>
        </message>
        <message>
            <source>working shown</source>
            <translation>desarrollo mostrado</translation>
        </message>
        <message>
            <source>working</source>
            <translation>desarrollo</translation>
        </message>
    </context>
    <context>
        <name>PracticeFiles</name>
        <message>
            <source>Open an exercise</source>
            <translation>Abrir un ejercicio</translation>
        </message>
        <message>
            <source>Exercises and answers</source>
            <translation>Ejercicios y respuestas</translation>
        </message>
        <message>
            <source>Open the exercise of {file}</source>
            <translation>Abrir el ejercicio de {file}</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Ejercicios</translation>
        </message>
        <message>
            <source>exercise</source>
            <translation>ejercicio</translation>
        </message>
        <message>
            <source>Save the exercise</source>
            <translation>Guardar el ejercicio</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>respuestas</translation>
        </message>
        <message>
            <source>Save the answers</source>
            <translation>Guardar las respuestas</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>The file was not saved</source>
            <translation>No se ha guardado el archivo</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practise</source>
            <translation>Practicar</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>F&amp;inish</source>
            <translation>&amp;Finalizar</translation>
        </message>
        <message>
            <source>&amp;Check all</source>
            <translation>&amp;Corregir todo</translation>
        </message>
        <message>
            <source>Marks everything and shows the score (Ctrl+Enter)</source>
            <translation>Corrige todo y muestra la puntuación (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>&amp;Save answers</source>
            <translation>&amp;Guardar respuestas</translation>
        </message>
        <message>
            <source>Le&amp;ave</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>Hi&amp;nt</source>
            <translation>&amp;Pista</translation>
        </message>
        <message>
            <source>The formula first, then the numbers (F4)</source>
            <translation>Primero la fórmula, después los números (F4)</translation>
        </message>
        <message>
            <source>Sho&amp;w the working</source>
            <translation>Mostrar el &amp;desarrollo</translation>
        </message>
        <message>
            <source>Shows how it is worked out (Shift+F4); the answer then stays as it is</source>
            <translation>Muestra cómo se obtiene (Mayús+F4); la respuesta queda entonces como está</translation>
        </message>
        <message>
            <source>What is said of the answer</source>
            <translation>Lo que se dice de la respuesta</translation>
        </message>
        <message>
            <source>Sc&amp;ore</source>
            <translation>Punt&amp;uación</translation>
        </message>
        <message>
            <source>Choose a marked cell to answer it.</source>
            <translation>Elija una celda marcada para responderla.</translation>
        </message>
        <message>
            <source>{answered} of {asked} answered, {right} right</source>
            <translation>{answered} de {asked} respondidas, {right} correctas</translation>
        </message>
        <message>
            <source>{answered} of {asked} answered</source>
            <translation>{answered} de {asked} respondidas</translation>
        </message>
    </context>
    <context>
        <name>PracticeTableModel</name>
        <message>
            <source>{column}: not shown while you practise</source>
            <translation>{column}: no se muestra durante la práctica</translation>
        </message>
        <message>
            <source>blank: {question}</source>
            <translation>en blanco: {question}</translation>
        </message>
        <message>
            <source>Not shown while you practise: it would give an answer away.</source>
            <translation>No se muestra durante la práctica: delataría una respuesta.</translation>
        </message>
        <message>
            <source>This row cannot be counted.</source>
            <translation>Esta fila no se puede contar.</translation>
        </message>
    </context>
    <context>
        <name>Practising</name>
        <message>
            <source>Practise</source>
            <translation>Practicar</translation>
        </message>
        <message>
            <source>{file} saved</source>
            <translation>{file} guardado</translation>
        </message>
        <message>
            <source>{file} opened</source>
            <translation>{file} abierto</translation>
        </message>
        <message>
            <source>One question is not answered. Finish all the same?</source>
            <translation>Hay una pregunta sin responder. ¿Finalizar de todos modos?</translation>
        </message>
        <message>
            <source>{number} questions are not answered. Finish all the same?</source>
            <translation>Hay {number} preguntas sin responder. ¿Finalizar de todos modos?</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finalizar</translation>
        </message>
        <message>
            <source>Unsaved answers</source>
            <translation>Respuestas sin guardar</translation>
        </message>
        <message>
            <source>Your answers are not saved. Save them?</source>
            <translation>Sus respuestas no están guardadas. ¿Guardarlas?</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print preview</source>
            <translation>Vista previa de impresión</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Imprimir el informe</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the report as a PDF instead?</source>
            <translation>No hay ninguna impresora configurada en este ordenador. ¿Guardar el informe como PDF en su lugar?</translation>
        </message>
        <message>
            <source>Preparing the pages</source>
            <translation>Preparando las páginas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ProblemActions</name>
        <message>
            <source>No problems: every row is counted to the unit.</source>
            <translation>Ningún problema: todas las filas se cuentan hasta la unidad.</translation>
        </message>
        <message>
            <source>Problem {place} of {number}: {message}. Ctrl+. offers a fix.</source>
            <translation>Problema {place} de {number}: {message}. Ctrl+. ofrece un arreglo.</translation>
        </message>
        <message>
            <source>No fix is known for row {row}: {message}.</source>
            <translation>No se conoce ningún arreglo para la fila {row}: {message}.</translation>
        </message>
        <message>
            <source>1 other row has</source>
            <translation>otra fila sí lo tiene</translation>
        </message>
        <message>
            <source>{number} other rows have</source>
            <translation>otras {number} filas sí lo tienen</translation>
        </message>
        <message>
            <source>Row {row} has no problem itself; {others}. F8 goes to the next.</source>
            <translation>La fila {row} no tiene ningún problema; {others}. F8 va al siguiente.</translation>
        </message>
        <message>
            <source>Fixes</source>
            <translation>Arreglos</translation>
        </message>
        <message>
            <source>1 problem is left</source>
            <translation>queda 1 problema</translation>
        </message>
        <message>
            <source>{number} are left</source>
            <translation>quedan {number}</translation>
        </message>
        <message>
            <source>Fixed: {preview}. {rest}.</source>
            <translation>Arreglado: {preview}. {rest}.</translation>
        </message>
    </context>
    <context>
        <name>ProblemPanel</name>
        <message>
            <source>No problems: every row is counted to the unit.</source>
            <translation>Ningún problema: todas las filas se cuentan hasta la unidad.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
    </context>
    <context>
        <name>Query</name>
        <message>
            <source>This is no regular expression: {reason}</source>
            <translation>No es una expresión regular: {reason}</translation>
        </message>
        <message>
            <source>This expression tries too long; a simpler one is needed</source>
            <translation>Esta expresión busca demasiado tiempo; hace falta una más sencilla</translation>
        </message>
    </context>
    <context>
        <name>Receptive</name>
        <message>
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Anchura</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Profundidad</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>exacto</translation>
        </message>
        <message>
            <source>the largest of branches that differ</source>
            <translation>el mayor de ramas que difieren</translation>
        </message>
        <message>
            <source>whole input</source>
            <translation>toda la entrada</translation>
        </message>
        <message>
            <source>whole input, {size} positions</source>
            <translation>toda la entrada, {size} posiciones</translation>
        </message>
        <message>
            <source>sees {size} positions, stride {stride}, first centre at {offset}, {status}</source>
            <translation>ve {size} posiciones, paso {stride}, primer centro en {offset}, {status}</translation>
        </message>
    </context>
    <context>
        <name>RecoveryMessages</name>
        <message>
            <source>Changes that were not saved cannot be restored. {problem}.</source>
            <translation>Los cambios sin guardar no se pueden restaurar. {problem}.</translation>
        </message>
        <message>
            <source>A network without a name</source>
            <translation>Una red sin nombre</translation>
        </message>
        <message>
            <source>cnnparam ended unexpectedly.</source>
            <translation>cnnparam se cerró de forma inesperada.</translation>
        </message>
        <message>
            <source>{name} was never saved in a file: {rows} rows.</source>
            <translation>{name} no se guardó nunca en un archivo: {rows} filas.</translation>
        </message>
        <message>
            <source>{name} had changes that were not saved, and {file} cannot be read.</source>
            <translation>{name} tenía cambios sin guardar, y {file} no se puede leer.</translation>
        </message>
        <message>
            <source>{name} had changes that were not saved: {difference}.</source>
            <translation>{name} tenía cambios sin guardar: {difference}.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>Mostrar la diferencia</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Restore unsaved changes</source>
            <translation>Restaurar cambios sin guardar</translation>
        </message>
        <message>
            <source>What was not saved against {file} as it is on the disk</source>
            <translation>Lo que no se guardó frente a {file} tal como está en el disco</translation>
        </message>
    </context>
    <context>
        <name>ReportPages</name>
        <message>
            <source>weights</source>
            <translation>pesos</translation>
        </message>
        <message>
            <source>biases</source>
            <translation>sesgos</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>activaciones</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Totales</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Dibujo</translation>
        </message>
    </context>
    <context>
        <name>RowActions</name>
        <message>
            <source>Add {kind}</source>
            <translation>Añadir {kind}</translation>
        </message>
        <message>
            <source>Duplicate row</source>
            <translation>Duplicar fila</translation>
        </message>
        <message>
            <source>Duplicate {number} rows</source>
            <translation>Duplicar {number} filas</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>Eliminar fila</translation>
        </message>
        <message>
            <source>Delete {number} rows</source>
            <translation>Eliminar {number} filas</translation>
        </message>
        <message>
            <source>Clear cells</source>
            <translation>Vaciar celdas</translation>
        </message>
        <message>
            <source>Rows are moved where all are in sight: clear the filter.</source>
            <translation>Las filas se mueven cuando todas están a la vista: quite el filtro.</translation>
        </message>
        <message>
            <source>Move row</source>
            <translation>Mover fila</translation>
        </message>
        <message>
            <source>Move {number} rows</source>
            <translation>Mover {number} filas</translation>
        </message>
        <message>
            <source>1 row copied</source>
            <translation>1 fila copiada</translation>
        </message>
        <message>
            <source>{number} rows copied</source>
            <translation>{number} filas copiadas</translation>
        </message>
        <message>
            <source>Cut row</source>
            <translation>Cortar fila</translation>
        </message>
        <message>
            <source>Cut {number} rows</source>
            <translation>Cortar {number} filas</translation>
        </message>
        <message>
            <source>The clipboard holds no layers: copy rows of a table, or a text such as input 224x224x3, conv3-64 x2, pool2.</source>
            <translation>El portapapeles no contiene capas: copie filas de una tabla, o un texto como input 224x224x3, conv3-64 x2, pool2.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>El texto</translation>
        </message>
        <message>
            <source>Paste row</source>
            <translation>Pegar fila</translation>
        </message>
        <message>
            <source>Paste {number} rows</source>
            <translation>Pegar {number} filas</translation>
        </message>
        <message>
            <source>The text follows {other} and this network {here}; paste it into an empty table.</source>
            <translation>El texto sigue a {other} y esta red a {here}; péguelo en una tabla vacía.</translation>
        </message>
        <message>
            <source>Paste a network</source>
            <translation>Pegar una red</translation>
        </message>
        <message>
            <source>1 row pasted</source>
            <translation>1 fila pegada</translation>
        </message>
        <message>
            <source>{number} rows pasted</source>
            <translation>{number} filas pegadas</translation>
        </message>
        <message>
            <source>Nothing was pasted. {reason}</source>
            <translation>No se ha pegado nada. {reason}</translation>
        </message>
        <message>
            <source>Name of the network</source>
            <translation>Nombre de la red</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Nombre:</translation>
        </message>
        <message>
            <source>Name the network</source>
            <translation>Dar nombre a la red</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>What is open stays as it is, and changes that are not saved are kept.</source>
            <translation>Lo que está abierto queda como está, y los cambios sin guardar se conservan.</translation>
        </message>
        <message>
            <source>Changes that are not saved could not be kept: save them now.</source>
            <translation>Los cambios sin guardar no se han podido conservar: guárdelos ahora.</translation>
        </message>
        <message>
            <source>Something went wrong in cnnparam itself. {state} Details are in {file}.</source>
            <translation>Algo ha fallado en el propio cnnparam. {state} Los detalles están en {file}.</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Changes are not being kept against a crash; save often. {problem}.</source>
            <translation>Los cambios no se están conservando por si hay un fallo; guarde a menudo. {problem}.</translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <source>{file} exists already. Replace it?</source>
            <translation>{file} ya existe. ¿Reemplazarlo?</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>Reemplazar el archivo</translation>
        </message>
    </context>
    <context>
        <name>SavingMessages</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>{file} was changed by another window or program since it was opened here. Saving would replace that.</source>
            <translation>Otra ventana u otro programa ha cambiado {file} desde que se abrió aquí. Al guardar se reemplazaría.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Volver a cargar</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>Sobrescribir</translation>
        </message>
        <message>
            <source>The file cannot be compared</source>
            <translation>No se puede comparar el archivo</translation>
        </message>
        <message>
            <source>What is open here against {file} as it is now</source>
            <translation>Lo que está abierto aquí frente a {file} tal como está ahora</translation>
        </message>
    </context>
    <context>
        <name>ScatterChart</name>
        <message>
            <source>Parameters against multiply-accumulates</source>
            <translation>Parámetros frente a operaciones de multiplicación y acumulación</translation>
        </message>
    </context>
    <context>
        <name>ScatterPanel</name>
        <message>
            <source>Parameters (up) against MACs (across)</source>
            <translation>Parámetros (vertical) frente a MACs (horizontal)</translation>
        </message>
    </context>
    <context>
        <name>ScorePage</name>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Another &amp;one</source>
            <translation>&amp;Otro</translation>
        </message>
        <message>
            <source>A new exercise of the same sort</source>
            <translation>Un ejercicio nuevo de la misma clase</translation>
        </message>
        <message>
            <source>&amp;Back to the table</source>
            <translation>&amp;Volver a la tabla</translation>
        </message>
        <message>
            <source>&amp;Save answers</source>
            <translation>&amp;Guardar respuestas</translation>
        </message>
        <message>
            <source>Le&amp;ave</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>{right} of {asked} points</source>
            <translation>{right} de {asked} puntos</translation>
        </message>
    </context>
    <context>
        <name>Semantics</name>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Sigue</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
    </context>
    <context>
        <name>SemanticsPanel</name>
        <message>
            <source>Framework differences</source>
            <translation>Diferencias entre frameworks</translation>
        </message>
    </context>
    <context>
        <name>ShapeDialog</name>
        <message>
            <source>Sizes of the input</source>
            <translation>Tamaños de la entrada</translation>
        </message>
        <message>
            <source>&lt;b&gt;{file}&lt;/b&gt; gives its input &lt;b&gt;{input}&lt;/b&gt; as {shape} and leaves the sizes at ? open. The figures depend on them: say which to count with.</source>
            <translation>&lt;b&gt;{file}&lt;/b&gt; da su entrada &lt;b&gt;{input}&lt;/b&gt; como {shape} y deja abiertos los tamaños con ?. Las cifras dependen de ellos: diga con cuáles contar.</translation>
        </message>
        <message>
            <source>Shape of the input</source>
            <translation>Forma de la entrada</translation>
        </message>
        <message>
            <source>&amp;Shape</source>
            <translation>&amp;Forma</translation>
        </message>
        <message>
            <source>The file has {wanted} sizes there, not {given}.</source>
            <translation>El archivo tiene ahí {wanted} tamaños, no {given}.</translation>
        </message>
        <message>
            <source>The file says {said} where {given} stands.</source>
            <translation>El archivo dice {said} donde pone {given}.</translation>
        </message>
        <message>
            <source>Channels first, without the batch</source>
            <translation>Primero los canales, sin el lote</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>In the table</source>
            <translation>En la tabla</translation>
        </message>
        <message>
            <source>Edit a cell; typing begins at once</source>
            <translation>Editar una celda; basta con empezar a escribir</translation>
        </message>
        <message>
            <source>Commit and go down</source>
            <translation>Aceptar e ir hacia abajo</translation>
        </message>
        <message>
            <source>Commit and go right</source>
            <translation>Aceptar e ir a la derecha</translation>
        </message>
        <message>
            <source>Leave a cell as it was</source>
            <translation>Dejar una celda como estaba</translation>
        </message>
        <message>
            <source>Switch a check box</source>
            <translation>Cambiar una casilla</translation>
        </message>
        <message>
            <source>Select the whole rows</source>
            <translation>Seleccionar las filas completas</translation>
        </message>
        <message>
            <source>Select the whole columns</source>
            <translation>Seleccionar las columnas completas</translation>
        </message>
        <message>
            <source>Clear cells, or delete whole rows</source>
            <translation>Vaciar celdas, o eliminar filas completas</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Go to the menus</source>
            <translation>Ir a los menús</translation>
        </message>
        <message>
            <source>Leave the table; Tab goes on from there</source>
            <translation>Salir de la tabla; desde ahí sigue Tab</translation>
        </message>
        <message>
            <source>Go to the row that a list speaks of</source>
            <translation>Ir a la fila de la que habla una lista</translation>
        </message>
        <message>
            <source>Close a dialog, or put a message away</source>
            <translation>Cerrar un diálogo, o retirar un mensaje</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Start with an input layer</source>
            <translation>Empezar con una capa de entrada</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Abrir un archivo…</translation>
        </message>
        <message>
            <source>Paste rows</source>
            <translation>Pegar filas</translation>
        </message>
        <message>
            <source>Begins with rows copied from another table, or with a text: shorthand, the table of a lecture, or a model as its framework writes it.</source>
            <translation>Empieza con filas copiadas de otra tabla, o con un texto: notación abreviada, la tabla de unos apuntes, o un modelo tal como lo escribe su framework.</translation>
        </message>
        <message>
            <source>Paste takes a text as well:</source>
            <translation>Pegar también acepta un texto:</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>Archivos recientes</translation>
        </message>
        <message>
            <source>No files yet. Those you open or save appear here.</source>
            <translation>Aún no hay archivos. Aquí aparecen los que abra o guarde.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Reading the gallery…</source>
            <translation>Leyendo la galería…</translation>
        </message>
        <message>
            <source>Browse the whole gallery…</source>
            <translation>Explorar toda la galería…</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Galería</translation>
        </message>
        <message>
            <source>convolution</source>
            <translation>convolución</translation>
        </message>
        <message>
            <source>pooling</source>
            <translation>agrupación</translation>
        </message>
        <message>
            <source>dense</source>
            <translation>densa</translation>
        </message>
        <message>
            <source>input or merge</source>
            <translation>entrada o combinación</translation>
        </message>
        <message>
            <source>Each bar is a row: the taller, the larger its feature map.</source>
            <translation>Cada barra es una fila: cuanto más alta, mayor es su mapa de características.</translation>
        </message>
    </context>
    <context>
        <name>TableCheck</name>
        <message>
            <source>Output shape</source>
            <translation>Forma de salida</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Trainable parameters</source>
            <translation>Parámetros entrenables</translation>
        </message>
        <message>
            <source>Non-trainable parameters</source>
            <translation>Parámetros no entrenables</translation>
        </message>
        <message>
            <source>Open table</source>
            <translation>Abrir tabla</translation>
        </message>
        <message>
            <source>Match row</source>
            <translation>Asignar fila</translation>
        </message>
        <message>
            <source>Change column</source>
            <translation>Cambiar columna</translation>
        </message>
        <message>
            <source>Build the network of a table</source>
            <translation>Construir la red de una tabla</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <source>No network is open to hold the table against: build its network, or open one.</source>
            <translation>No hay ninguna red abierta con la que contrastar la tabla: construya su red, o abra una.</translation>
        </message>
        <message>
            <source>{right} of {rows} rows right.</source>
            <translation>{right} de {rows} filas correctas.</translation>
        </message>
        <message>
            <source>Not in the network: {rows}.</source>
            <translation>No están en la red: {rows}.</translation>
        </message>
        <message>
            <source>Total of {what} is wrong.</source>
            <translation>El total de {what} es erróneo.</translation>
        </message>
        <message>
            <source>Total of bytes is not 4 times that of values.</source>
            <translation>El total de bytes no es 4 veces el de valores.</translation>
        </message>
        <message>
            <source>Total of {what} is not the sum of the table's rows.</source>
            <translation>El total de {what} no es la suma de las filas de la tabla.</translation>
        </message>
        <message>
            <source>All totals right.</source>
            <translation>Todos los totales son correctos.</translation>
        </message>
        <message>
            <source>right</source>
            <translation>correcto</translation>
        </message>
        <message>
            <source>right, rounded</source>
            <translation>correcto, redondeado</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>erróneo</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>no es un número</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Against network</source>
            <translation>Frente a la red</translation>
        </message>
        <message>
            <source>Against own rows</source>
            <translation>Frente a sus propias filas</translation>
        </message>
        <message>
            <source>{row}: no row of the network stands for it. F2 chooses one.</source>
            <translation>{row}: ninguna fila de la red le corresponde. F2 elige una.</translation>
        </message>
        <message>
            <source>chosen by hand</source>
            <translation>elegida a mano</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>encontrada automáticamente</translation>
        </message>
        <message>
            <source>{row} is held against {layer}, {how}.</source>
            <translation>{row} se contrasta con {layer}, {how}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Row of the network</source>
            <translation>Fila de la red</translation>
        </message>
        <message>
            <source>Right is {number}.</source>
            <translation>Lo correcto es {number}.</translation>
        </message>
        <message>
            <source>No known mistake gives this number.</source>
            <translation>Ningún error conocido da este número.</translation>
        </message>
    </context>
    <context>
        <name>TableCheckPanel</name>
        <message>
            <source>Published table</source>
            <translation>Tabla publicada</translation>
        </message>
        <message>
            <source>Totals of the table</source>
            <translation>Totales de la tabla</translation>
        </message>
        <message>
            <source>Check a table</source>
            <translation>Comprobar una tabla</translation>
        </message>
        <message>
            <source>&amp;Paste table</source>
            <translation>&amp;Pegar tabla</translation>
        </message>
        <message>
            <source>&amp;Open table…</source>
            <translation>&amp;Abrir tabla…</translation>
        </message>
        <message>
            <source>&amp;Build its network</source>
            <translation>Construir su &amp;red</translation>
        </message>
        <message>
            <source>Co&amp;lumns</source>
            <translation>Co&amp;lumnas</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Verdicts as &amp;text</source>
            <translation>Veredictos como &amp;texto</translation>
        </message>
        <message>
            <source>Verdicts as &amp;CSV</source>
            <translation>Veredictos como &amp;CSV</translation>
        </message>
        <message>
            <source>&amp;Save as CSV…</source>
            <translation>&amp;Guardar como CSV…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Paste a published table here (Ctrl+V), or open or drop a file. It may be CSV, TSV, Markdown, the lines of a lecture, or what Keras, torchinfo or torchsummary print.</source>
            <translation>Pegue aquí una tabla publicada (Ctrl+V), o abra o suelte un archivo. Puede ser CSV, TSV, Markdown, las líneas de unos apuntes, o lo que imprimen Keras, torchinfo o torchsummary.</translation>
        </message>
        <message>
            <source>Open a published table</source>
            <translation>Abrir una tabla publicada</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>The table</source>
            <translation>La tabla</translation>
        </message>
        <message>
            <source>Save the verdicts</source>
            <translation>Guardar los veredictos</translation>
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
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
    </context>
    <context>
        <name>TotalsBar</name>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Trainable parameters</source>
            <translation>Parámetros entrenables</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>Memoria de activaciones</translation>
        </message>
        <message>
            <source>Multiply-accumulates</source>
            <translation>Operaciones de multiplicación y acumulación</translation>
        </message>
        <message>
            <source>Preset: what counts as a parameter</source>
            <translation>Criterio: qué cuenta como parámetro</translation>
        </message>
        <message>
            <source>Data type of activations and parameters</source>
            <translation>Tipo de datos de activaciones y parámetros</translation>
        </message>
        <message>
            <source>Batch: samples at a time</source>
            <translation>Lote: muestras a la vez</translation>
        </message>
        <message>
            <source>⚠ by a wrong rule</source>
            <translation>⚠ según una regla errónea</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation>parámetros</translation>
        </message>
        <message>
            <source>{number} trainable</source>
            <translation>{number} entrenables</translation>
        </message>
        <message>
            <source>{number} not trainable</source>
            <translation>{number} no entrenables</translation>
        </message>
        <message>
            <source>Running statistics of batch norm and frozen rows are not trainable.</source>
            <translation>Las estadísticas móviles de la norma por lotes y las filas congeladas no son entrenables.</translation>
        </message>
        <message>
            <source>for one sample</source>
            <translation>para una muestra</translation>
        </message>
        <message>
            <source>{number} multiply-accumulates</source>
            <translation>{number} operaciones de multiplicación y acumulación</translation>
        </message>
        <message>
            <source>Without adding the biases. A FLOP count is twice this.</source>
            <translation>Sin sumar los sesgos. Un recuento de FLOP es el doble.</translation>
        </message>
        <message>
            <source>forward, {training} training</source>
            <translation>hacia delante, {training} en entrenamiento</translation>
        </message>
        <message>
            <source>{forward} bytes forward, {training} bytes training</source>
            <translation>{forward} bytes hacia delante, {training} bytes en entrenamiento</translation>
        </message>
        <message>
            <source>{forward} and {training}. The output of every row, input included; training keeps a gradient of each besides.
MB is 10^6 bytes, MiB is 2^20 bytes.</source>
            <translation>{forward} y {training}. La salida de cada fila, incluida la entrada; el entrenamiento guarda además un gradiente de cada una.
MB son 10^6 bytes, MiB son 2^20 bytes.</translation>
        </message>
        <message>
            <source>{weights} weights, {biases} biases</source>
            <translation>{weights} pesos, {biases} sesgos</translation>
        </message>
        <message>
            <source>{trainable} trainable, {frozen} not</source>
            <translation>{trainable} entrenables, {frozen} no</translation>
        </message>
        <message>
            <source>{size} to store</source>
            <translation>{size} para guardarlos</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>1 problema</translation>
        </message>
        <message>
            <source>{number} problems</source>
            <translation>{number} problemas</translation>
        </message>
        <message>
            <source>Nothing is known of the totals: no row can be counted. Click for the list.</source>
            <translation>No se sabe nada de los totales: no se puede contar ninguna fila. Haga clic para ver la lista.</translation>
        </message>
        <message>
            <source>The totals are a lower bound: some rows cannot be counted. Click for the list.</source>
            <translation>Los totales son una cota inferior: algunas filas no se pueden contar. Haga clic para ver la lista.</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>exacto</translation>
        </message>
        <message>
            <source>Every row is counted to the unit.</source>
            <translation>Todas las filas se cuentan hasta la unidad.</translation>
        </message>
    </context>
    <context>
        <name>TotalsStrip</name>
        <message>
            <source>Whole network:</source>
            <translation>Toda la red:</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>en blanco</translation>
        </message>
    </context>
    <context>
        <name>VerdictDelegate</name>
        <message>
            <source>Row of the network</source>
            <translation>Fila de la red</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>Encontrada automáticamente</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
    </context>
    <context>
        <name>WaterfallChart</name>
        <message>
            <source>Waterfall from the left network to the right one</source>
            <translation>Cascada de la red izquierda a la derecha</translation>
        </message>
    </context>
    <context>
        <name>WaterfallTabs</name>
        <message>
            <source>Steps of the waterfall</source>
            <translation>Pasos de la cascada</translation>
        </message>
        <message>
            <source>Totals of both networks</source>
            <translation>Totales de ambas redes</translation>
        </message>
        <message>
            <source>Figure of the waterfall</source>
            <translation>Cifra de la cascada</translation>
        </message>
        <message>
            <source>Waterfall</source>
            <translation>Cascada</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Totales</translation>
        </message>
        <message>
            <source>The axis begins at {start}, not at 0.</source>
            <translation>El eje empieza en {start}, no en 0.</translation>
        </message>
        <message>
            <source>Hatched is what is taken away.</source>
            <translation>Lo rayado es lo que se quita.</translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message>
            <source>The network has no rows yet.</source>
            <translation>La red aún no tiene filas.</translation>
        </message>
        <message>
            <source>Looking for what meets it…</source>
            <translation>Buscando lo que lo cumple…</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Anchura</translation>
        </message>
        <message>
            <source>Depth of a stage</source>
            <translation>Profundidad de una etapa</translation>
        </message>
        <message>
            <source>Resolution of the input</source>
            <translation>Resolución de la entrada</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Tipo de datos</translation>
        </message>
        <message>
            <source>Multiplies the filters and units of every row but the last. Rounded so that groups and heads still divide them; depthwise rows follow their input.</source>
            <translation>Multiplica los filtros y las unidades de todas las filas menos la última. Se redondea para que los grupos y las cabezas sigan dividiéndolos; las filas por canal (depthwise) siguen a su entrada.</translation>
        </message>
        <message>
            <source>Repeats the last block of a stage, or leaves blocks at its end out.</source>
            <translation>Repite el último bloque de una etapa, o quita bloques de su final.</translation>
        </message>
        <message>
            <source>The height of the first input; its width and other inputs follow.</source>
            <translation>La altura de la primera entrada; su anchura y las demás entradas la siguen.</translation>
        </message>
        <message>
            <source>Samples at a time, which only memory depends on.</source>
            <translation>Muestras a la vez, de lo que solo depende la memoria.</translation>
        </message>
        <message>
            <source>The data type of parameters and activations.</source>
            <translation>El tipo de datos de parámetros y activaciones.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>Memoria de activaciones</translation>
        </message>
        <message>
            <source>Training memory</source>
            <translation>Memoria de entrenamiento</translation>
        </message>
        <message>
            <source>Inference memory</source>
            <translation>Memoria de inferencia</translation>
        </message>
        <message>
            <source>What the preset counts.</source>
            <translation>Lo que cuenta el criterio.</translation>
        </message>
        <message>
            <source>Multiply-accumulates of one sample.</source>
            <translation>Operaciones de multiplicación y acumulación de una muestra.</translation>
        </message>
        <message>
            <source>The outputs of all rows, for the batch.</source>
            <translation>Las salidas de todas las filas, para el lote.</translation>
        </message>
        <message>
            <source>One step with plain SGD: parameters, gradients, what is kept for backward, the batch.</source>
            <translation>Un paso con SGD simple: parámetros, gradientes, lo que se guarda para la retropropagación, el lote.</translation>
        </message>
        <message>
            <source>Parameters, the batch, and the most activations that are alive at one moment.</source>
            <translation>Parámetros, el lote, y el máximo de activaciones vivas en un momento.</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>como máximo</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>como mínimo</translation>
        </message>
        <message>
            <source>At {value}</source>
            <translation>Con {value}</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>1 row is not counted in full.</source>
            <translation>1 fila no se cuenta por completo.</translation>
        </message>
        <message>
            <source>{number} rows are not counted in full.</source>
            <translation>{number} filas no se cuentan por completo.</translation>
        </message>
        <message>
            <source>First {name}: {message}.</source>
            <translation>Primero {name}: {message}.</translation>
        </message>
        <message>
            <source>At {value} the totals are lower bounds.</source>
            <translation>Con {value} los totales son cotas inferiores.</translation>
        </message>
        <message>
            <source>Nothing from {first} to {last} has {wanted}.</source>
            <translation>Nada entre {first} y {last} tiene {wanted}.</translation>
        </message>
        <message>
            <source>The nearest is {value}, with {figure}.</source>
            <translation>Lo más cercano es {value}, con {figure}.</translation>
        </message>
        <message>
            <source>{value} is the largest with {wanted}: {figure}.</source>
            <translation>{value} es el mayor con {wanted}: {figure}.</translation>
        </message>
        <message>
            <source>{value} is the smallest with {wanted}: {figure}.</source>
            <translation>{value} es el menor con {wanted}: {figure}.</translation>
        </message>
        <message>
            <source>{value}, next to it, has {figure}.</source>
            <translation>{value}, el siguiente, tiene {figure}.</translation>
        </message>
        <message>
            <source>Scale width by {value}</source>
            <translation>Escalar la anchura por {value}</translation>
        </message>
        <message>
            <source>Set depth of {part} to {value}</source>
            <translation>Fijar la profundidad de {part} en {value}</translation>
        </message>
        <message>
            <source>Set resolution to {value}</source>
            <translation>Fijar la resolución en {value}</translation>
        </message>
        <message>
            <source>{number} parameters</source>
            <translation>{number} parámetros</translation>
        </message>
        <message>
            <source>{number} MACs</source>
            <translation>{number} MACs</translation>
        </message>
        <message>
            <source>{number} bytes of activation memory</source>
            <translation>{number} bytes de memoria de activaciones</translation>
        </message>
        <message>
            <source>{number} bytes of training memory</source>
            <translation>{number} bytes de memoria de entrenamiento</translation>
        </message>
        <message>
            <source>{number} bytes of inference memory</source>
            <translation>{number} bytes de memoria de inferencia</translation>
        </message>
    </context>
    <context>
        <name>WhatIfPanel</name>
        <message>
            <source>What is turned</source>
            <translation>Qué se varía</translation>
        </message>
        <message>
            <source>Stage whose depth it is</source>
            <translation>Etapa cuya profundidad es</translation>
        </message>
        <message>
            <source>whole numbers</source>
            <translation>números enteros</translation>
        </message>
        <message>
            <source>Widths are multiples of</source>
            <translation>Las anchuras son múltiplos de</translation>
        </message>
        <message>
            <source>What filters are rounded to; to multiples of the groups in any case.</source>
            <translation>A qué se redondean los filtros; en todo caso a múltiplos de los grupos.</translation>
        </message>
        <message>
            <source>Where the knob stands</source>
            <translation>Dónde está el mando</translation>
        </message>
        <message>
            <source>Value of the knob</source>
            <translation>Valor del mando</translation>
        </message>
        <message>
            <source>Totals now and then</source>
            <translation>Totales ahora y después</translation>
        </message>
        <message>
            <source>&amp;Back to now</source>
            <translation>&amp;Volver a lo actual</translation>
        </message>
        <message>
            <source>Turns the knob to what the document is.</source>
            <translation>Pone el mando en lo que es el documento.</translation>
        </message>
        <message>
            <source>Total that is limited</source>
            <translation>Total que se limita</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>como máximo</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>como mínimo</translation>
        </message>
        <message>
            <source>At most or at least</source>
            <translation>Como máximo o como mínimo</translation>
        </message>
        <message>
            <source>Amount of the budget</source>
            <translation>Cantidad del presupuesto</translation>
        </message>
        <message>
            <source>A number such as 5M, or for memory a size such as 8GB or 7.5GiB.</source>
            <translation>Un número como 5M, o para la memoria un tamaño como 8GB o 7.5GiB.</translation>
        </message>
        <message>
            <source>&amp;Solve</source>
            <translation>&amp;Resolver</translation>
        </message>
        <message>
            <source>Turns the knob to where it meets the budget.</source>
            <translation>Pone el mando donde cumple el presupuesto.</translation>
        </message>
        <message>
            <source>The curve in numbers</source>
            <translation>La curva en números</translation>
        </message>
        <message>
            <source>As a &amp;table</source>
            <translation>Como &amp;tabla</translation>
        </message>
        <message>
            <source>Shows the curve in numbers, to read and to copy.</source>
            <translation>Muestra la curva en números, para leerla y copiarla.</translation>
        </message>
        <message>
            <source>&amp;rounded to</source>
            <translation>re&amp;dondeado a</translation>
        </message>
        <message>
            <source>T&amp;urn</source>
            <translation>Var&amp;iar</translation>
        </message>
        <message>
            <source>&amp;Have</source>
            <translation>Te&amp;ner</translation>
        </message>
        <message>
            <source>Appl&amp;y to the table</source>
            <translation>Aplicar a la ta&amp;bla</translation>
        </message>
        <message>
            <source>&amp;Use in the window</source>
            <translation>&amp;Usar en la ventana</translation>
        </message>
        <message>
            <source>Changes the rows, as one step that can be undone.</source>
            <translation>Cambia las filas, como un solo paso que se puede deshacer.</translation>
        </message>
        <message>
            <source>Chooses it for all that the window shows; the table stays as it is.</source>
            <translation>Lo elige para todo lo que muestra la ventana; la tabla queda como está.</translation>
        </message>
    </context>
    <context>
        <name>WorkStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Working</name>
        <message>
            <source>Right.</source>
            <translation>Correcto.</translation>
        </message>
        <message>
            <source>Right when rounded.</source>
            <translation>Correcto al redondear.</translation>
        </message>
        <message>
            <source>Not right.</source>
            <translation>Incorrecto.</translation>
        </message>
        <message>
            <source>Not right, and no mistake that this program knows gives exactly this number.</source>
            <translation>Incorrecto, y ningún error que conozca este programa da exactamente este número.</translation>
        </message>
        <message>
            <source>Whole network</source>
            <translation>Toda la red</translation>
        </message>
        <message>
            <source>This has no total: choose a row.</source>
            <translation>Esto no tiene total: elija una fila.</translation>
        </message>
        <message>
            <source>Choose a cell of the table to see how its number is worked out.</source>
            <translation>Elija una celda de la tabla para ver cómo se obtiene su número.</translation>
        </message>
        <message>
            <source>A row above it has a problem.</source>
            <translation>Una fila anterior tiene un problema.</translation>
        </message>
        <message>
            <source>Each of these gives this number:</source>
            <translation>Cada uno de estos errores da este número:</translation>
        </message>
        <message>
            <source>Right: {working}</source>
            <translation>Correcto: {working}</translation>
        </message>
    </context>
    <context>
        <name>WorkingPanel</name>
        <message>
            <source>As text</source>
            <translation>Como texto</translation>
        </message>
        <message>
            <source>As LaTeX</source>
            <translation>Como LaTeX</translation>
        </message>
        <message>
            <source>As HTML</source>
            <translation>Como HTML</translation>
        </message>
        <message>
            <source>What is worked out</source>
            <translation>Qué se desarrolla</translation>
        </message>
        <message>
            <source>Whole &amp;network</source>
            <translation>&amp;Toda la red</translation>
        </message>
        <message>
            <source>such as 48,001 or 0.59M</source>
            <translation>por ejemplo 48,001 o 0.59M</translation>
        </message>
        <message>
            <source>The number that you have</source>
            <translation>El número que ha obtenido</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Desarrollo</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>&amp;Quantity</source>
            <translation>C&amp;antidad</translation>
        </message>
        <message>
            <source>M&amp;y number is</source>
            <translation>&amp;Mi número es</translation>
        </message>
        <message>
            <source>Under each preset</source>
            <translation>Según cada criterio</translation>
        </message>
        <message>
            <source>The same.</source>
            <translation>Lo mismo.</translation>
        </message>
        <message>
            <source>{number} more.</source>
            <translation>{number} más.</translation>
        </message>
        <message>
            <source>{number} fewer.</source>
            <translation>{number} menos.</translation>
        </message>
        <message>
            <source>Type the number that you got, to see whether it is right and what went wrong.</source>
            <translation>Escriba el número que ha obtenido, para ver si es correcto y qué ha fallado.</translation>
        </message>
    </context>
    <context>
        <name>Worksheet</name>
        <message>
            <source>Output size</source>
            <translation>Tamaño de salida</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation>Memoria (bytes)</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Output sizes have the channels first.</source>
            <translation>En los tamaños de salida los canales van primero.</translation>
        </message>
        <message>
            <source>Parameters are weights and biases; running statistics do not count.</source>
            <translation>Los parámetros son pesos y sesgos; las estadísticas móviles no cuentan.</translation>
        </message>
        <message>
            <source>Memory is that of the output in {data_type} for a batch of {batch}, in bytes; 1 MB is 10^6 bytes.</source>
            <translation>La memoria es la de la salida en {data_type} para un lote de {batch}, en bytes; 1 MB son 10^6 bytes.</translation>
        </message>
        <message>
            <source>MACs are multiply-accumulates for one sample, without adding the biases.</source>
            <translation>Los MACs son operaciones de multiplicación y acumulación para una muestra, sin sumar los sesgos.</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Ejercicio</translation>
        </message>
        <message>
            <source>{title}: answer key</source>
            <translation>{title}: soluciones</translation>
        </message>
        <message>
            <source>Fill in the boxes with a thick frame, one point each.</source>
            <translation>Rellene las casillas de borde grueso, un punto cada una.</translation>
        </message>
        <message>
            <source>Whole network</source>
            <translation>Toda la red</translation>
        </message>
        <message>
            <source>from {rows}</source>
            <translation>de {rows}</translation>
        </message>
        <message>
            <source>{rows} and {count} others</source>
            <translation>{rows} y {count} más</translation>
        </message>
        <message>
            <source>no {field}</source>
            <translation>sin {field}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Desarrollo</translation>
        </message>
        <message>
            <source>Points: ____ of {points}</source>
            <translation>Puntos: ____ de {points}</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Nombre:</translation>
        </message>
        <message>
            <source>Date:</source>
            <translation>Fecha:</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
    </context>
    <context>
        <name>WorksheetFiles</name>
        <message>
            <source>exercise</source>
            <translation>ejercicio</translation>
        </message>
        <message>
            <source>Save the worksheet; its answer key stands beside it</source>
            <translation>Guardar la hoja de ejercicios; sus soluciones quedan al lado</translation>
        </message>
        <message>
            <source>{worksheet} - answer key</source>
            <translation>{worksheet} - soluciones</translation>
        </message>
        <message>
            <source>The worksheet was not saved</source>
            <translation>No se ha guardado la hoja de ejercicios</translation>
        </message>
        <message>
            <source>{worksheet} and {key} saved</source>
            <translation>{worksheet} y {key} guardados</translation>
        </message>
        <message>
            <source>{file} exists already. Replace it?</source>
            <translation>{file} ya existe. ¿Reemplazarlo?</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>Reemplazar el archivo</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>plus</source>
            <translation>más</translation>
        </message>
        <message>
            <source>minus</source>
            <translation>menos</translation>
        </message>
        <message>
            <source>times</source>
            <translation>por</translation>
        </message>
        <message>
            <source>open bracket {text} close bracket</source>
            <translation>se abre paréntesis {text} se cierra paréntesis</translation>
        </message>
        <message>
            <source>{over} divided by {under}</source>
            <translation>{over} dividido por {under}</translation>
        </message>
        <message>
            <source>{over} divided by {under} rounded up</source>
            <translation>{over} dividido por {under} redondeado hacia arriba</translation>
        </message>
        <message>
            <source>{over} divided by {under} rounded down</source>
            <translation>{over} dividido por {under} redondeado hacia abajo</translation>
        </message>
        <message>
            <source>{name} is {formula}, {value}</source>
            <translation>{name} es {formula}, {value}</translation>
        </message>
    </context>
    <context>
        <name>WritingStrip</name>
        <message>
            <source>Writing {file}</source>
            <translation>Escribiendo {file}</translation>
        </message>
        <message>
            <source>Progress of writing</source>
            <translation>Progreso de la escritura</translation>
        </message>
        <message>
            <source>Gives up writing the file (Esc); a file that was there stays as it is</source>
            <translation>Desiste de escribir el archivo (Esc); si ya había uno, queda como está</translation>
        </message>
    </context>
</TS>
