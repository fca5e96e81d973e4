<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Core</name>
        <message>
            <source>en</source>
            <translation>ar</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>دخل</translation>
        </message>
        <message>
            <source>What the network is given: one sample without the batch.</source>
            <translation>ما يُعطى للشبكة: عينة واحدة دون الدفعة.</translation>
        </message>
        <message>
            <source>Convolution</source>
            <translation>التفاف</translation>
        </message>
        <message>
            <source>1D convolution over channels x length.</source>
            <translation>التفاف أحادي البعد على القنوات × الطول.</translation>
        </message>
        <message>
            <source>2D convolution over channels x height x width.</source>
            <translation>التفاف ثنائي البعد على القنوات × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>3D convolution over channels x depth x height x width.</source>
            <translation>التفاف ثلاثي البعد على القنوات × العمق × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>1D transposed convolution over channels x length.</source>
            <translation>التفاف منقول أحادي البعد على القنوات × الطول.</translation>
        </message>
        <message>
            <source>2D transposed convolution over channels x height x width.</source>
            <translation>التفاف منقول ثنائي البعد على القنوات × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>3D transposed convolution over channels x depth x height x width.</source>
            <translation>التفاف منقول ثلاثي البعد على القنوات × العمق × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>1D depthwise convolution over channels x length.</source>
            <translation>التفاف عميق (depthwise) أحادي البعد على القنوات × الطول.</translation>
        </message>
        <message>
            <source>2D depthwise convolution over channels x height x width.</source>
            <translation>التفاف عميق (depthwise) ثنائي البعد على القنوات × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>1D separable convolution over channels x length.</source>
            <translation>التفاف قابل للفصل أحادي البعد على القنوات × الطول.</translation>
        </message>
        <message>
            <source>2D separable convolution over channels x height x width.</source>
            <translation>التفاف قابل للفصل ثنائي البعد على القنوات × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>1D locally connected layer over channels x length.</source>
            <translation>طبقة موصولة محليًا أحادية البعد على القنوات × الطول.</translation>
        </message>
        <message>
            <source>2D locally connected layer over channels x height x width.</source>
            <translation>طبقة موصولة محليًا ثنائية البعد على القنوات × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>Pooling</source>
            <translation>تجميع</translation>
        </message>
        <message>
            <source>1D max pooling over channels x length.</source>
            <translation>تجميع أقصى أحادي البعد على القنوات × الطول.</translation>
        </message>
        <message>
            <source>2D max pooling over channels x height x width.</source>
            <translation>تجميع أقصى ثنائي البعد على القنوات × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>3D max pooling over channels x depth x height x width.</source>
            <translation>تجميع أقصى ثلاثي البعد على القنوات × العمق × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>1D average pooling over channels x length.</source>
            <translation>تجميع متوسط أحادي البعد على القنوات × الطول.</translation>
        </message>
        <message>
            <source>2D average pooling over channels x height x width.</source>
            <translation>تجميع متوسط ثنائي البعد على القنوات × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>3D average pooling over channels x depth x height x width.</source>
            <translation>تجميع متوسط ثلاثي البعد على القنوات × العمق × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>1D pooling by the p-norm over channels x length.</source>
            <translation>تجميع بمعيار p أحادي البعد على القنوات × الطول.</translation>
        </message>
        <message>
            <source>2D pooling by the p-norm over channels x height x width.</source>
            <translation>تجميع بمعيار p ثنائي البعد على القنوات × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>3D pooling by the p-norm over channels x depth x height x width.</source>
            <translation>تجميع بمعيار p ثلاثي البعد على القنوات × العمق × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>1D average pooling to a wanted output size.</source>
            <translation>تجميع متوسط أحادي البعد إلى حجم خرج مطلوب.</translation>
        </message>
        <message>
            <source>2D average pooling to a wanted output size.</source>
            <translation>تجميع متوسط ثنائي البعد إلى حجم خرج مطلوب.</translation>
        </message>
        <message>
            <source>3D average pooling to a wanted output size.</source>
            <translation>تجميع متوسط ثلاثي البعد إلى حجم خرج مطلوب.</translation>
        </message>
        <message>
            <source>1D max pooling to a wanted output size.</source>
            <translation>تجميع أقصى أحادي البعد إلى حجم خرج مطلوب.</translation>
        </message>
        <message>
            <source>2D max pooling to a wanted output size.</source>
            <translation>تجميع أقصى ثنائي البعد إلى حجم خرج مطلوب.</translation>
        </message>
        <message>
            <source>3D max pooling to a wanted output size.</source>
            <translation>تجميع أقصى ثلاثي البعد إلى حجم خرج مطلوب.</translation>
        </message>
        <message>
            <source>1D global average pooling.</source>
            <translation>تجميع متوسط شامل أحادي البعد.</translation>
        </message>
        <message>
            <source>2D global average pooling.</source>
            <translation>تجميع متوسط شامل ثنائي البعد.</translation>
        </message>
        <message>
            <source>3D global average pooling.</source>
            <translation>تجميع متوسط شامل ثلاثي البعد.</translation>
        </message>
        <message>
            <source>1D global max pooling.</source>
            <translation>تجميع أقصى شامل أحادي البعد.</translation>
        </message>
        <message>
            <source>2D global max pooling.</source>
            <translation>تجميع أقصى شامل ثنائي البعد.</translation>
        </message>
        <message>
            <source>3D global max pooling.</source>
            <translation>تجميع أقصى شامل ثلاثي البعد.</translation>
        </message>
        <message>
            <source>1D max unpooling over channels x length.</source>
            <translation>عكس التجميع الأقصى، أحادي البعد على القنوات × الطول.</translation>
        </message>
        <message>
            <source>2D max unpooling over channels x height x width.</source>
            <translation>عكس التجميع الأقصى، ثنائي البعد على القنوات × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>3D max unpooling over channels x depth x height x width.</source>
            <translation>عكس التجميع الأقصى، ثلاثي البعد على القنوات × العمق × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>Dense</source>
            <translation>متصلة بالكامل</translation>
        </message>
        <message>
            <source>Fully connected layer (dense, FC): every output takes every value of the input.</source>
            <translation>طبقة متصلة بالكامل (dense، FC): كل خرج يأخذ كل قيم الدخل.</translation>
        </message>
        <message>
            <source>Normalisation</source>
            <translation>تسوية</translation>
        </message>
        <message>
            <source>Batch normalisation of features, or of channels x length.</source>
            <translation>تسوية الدفعات للسمات، أو للقنوات × الطول.</translation>
        </message>
        <message>
            <source>Batch normalisation of channels x height x width.</source>
            <translation>تسوية الدفعات للقنوات × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>Batch normalisation of channels x depth x height x width.</source>
            <translation>تسوية الدفعات للقنوات × العمق × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>Instance normalisation of channels x length.</source>
            <translation>تسوية العينة للقنوات × الطول.</translation>
        </message>
        <message>
            <source>Instance normalisation of channels x height x width.</source>
            <translation>تسوية العينة للقنوات × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>Instance normalisation of channels x depth x height x width.</source>
            <translation>تسوية العينة للقنوات × العمق × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>Normalisation of groups of channels of each sample, with gamma and beta `(C,)`.</source>
            <translation>تسوية مجموعات من قنوات كل عينة، مع gamma وbeta بالشكل `(C,)`.</translation>
        </message>
        <message>
            <source>Layer normalisation, with gamma and beta of the normalised shape.</source>
            <translation>تسوية الطبقة، مع gamma وbeta بالشكل المسوّى.</translation>
        </message>
        <message>
            <source>Division by the root of the mean square, with gamma of the normalised shape.</source>
            <translation>القسمة على جذر متوسط المربعات، مع gamma بالشكل المسوّى.</translation>
        </message>
        <message>
            <source>Division by the length of the vector (unit normalisation in Keras).</source>
            <translation>القسمة على طول المتجه (unit normalisation في Keras).</translation>
        </message>
        <message>
            <source>Division by what neighbouring channels give, as in AlexNet; it owns nothing.</source>
            <translation>القسمة على ما تعطيه القنوات المجاورة، كما في AlexNet؛ ولا تملك شيئًا.</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>تنشيط</translation>
        </message>
        <message>
            <source>Rectified linear unit, max(0, x).</source>
            <translation>وحدة خطية مصحَّحة، max(0, x).</translation>
        </message>
        <message>
            <source>Rectified linear unit cut off at 6.</source>
            <translation>وحدة خطية مصحَّحة مقطوعة عند 6.</translation>
        </message>
        <message>
            <source>Rectified linear unit with a small slope below 0.</source>
            <translation>وحدة خطية مصحَّحة بميل صغير تحت 0.</translation>
        </message>
        <message>
            <source>Exponential linear unit.</source>
            <translation>وحدة خطية أسية.</translation>
        </message>
        <message>
            <source>Scaled exponential linear unit.</source>
            <translation>وحدة خطية أسية محجَّمة.</translation>
        </message>
        <message>
            <source>Gaussian error linear unit.</source>
            <translation>وحدة خطية بالخطأ الغاوسي.</translation>
        </message>
        <message>
            <source>Sigmoid linear unit (swish), x times sigmoid of x.</source>
            <translation>وحدة خطية سيغمويدية (swish)، x مضروبة في sigmoid لـ x.</translation>
        </message>
        <message>
            <source>Mish, x times tanh of softplus of x.</source>
            <translation>Mish، ‏x مضروبة في tanh لـ softplus لـ x.</translation>
        </message>
        <message>
            <source>Piecewise linear swish.</source>
            <translation>swish خطية مجزأة.</translation>
        </message>
        <message>
            <source>Piecewise linear sigmoid.</source>
            <translation>sigmoid خطية مجزأة.</translation>
        </message>
        <message>
            <source>Logistic function.</source>
            <translation>الدالة اللوجستية.</translation>
        </message>
        <message>
            <source>Hyperbolic tangent.</source>
            <translation>الظل الزائدي.</translation>
        </message>
        <message>
            <source>Smooth rectifier, the logarithm of 1 + exp(x).</source>
            <translation>مصحِّح أملس، لوغاريتم 1 + exp(x).</translation>
        </message>
        <message>
            <source>Values that are positive and sum to 1.</source>
            <translation>قيم موجبة مجموعها 1.</translation>
        </message>
        <message>
            <source>Logarithm of softmax.</source>
            <translation>لوغاريتم softmax.</translation>
        </message>
        <message>
            <source>Softsign, x divided by 1 + |x|.</source>
            <translation>Softsign، ‏x مقسومة على 1 + |x|.</translation>
        </message>
        <message>
            <source>Softmax of the values with their signs changed.</source>
            <translation>softmax للقيم بعد عكس إشاراتها.</translation>
        </message>
        <message>
            <source>Logarithm of the logistic function.</source>
            <translation>لوغاريتم الدالة اللوجستية.</translation>
        </message>
        <message>
            <source>Exponential linear unit with a continuous slope.</source>
            <translation>وحدة خطية أسية بميل متصل.</translation>
        </message>
        <message>
            <source>Rectified linear unit with a random slope below 0.</source>
            <translation>وحدة خطية مصحَّحة بميل عشوائي تحت 0.</translation>
        </message>
        <message>
            <source>Values cut off at -1 and 1.</source>
            <translation>قيم مقطوعة عند -1 و1.</translation>
        </message>
        <message>
            <source>Values near 0 set to 0.</source>
            <translation>تُجعل القيم القريبة من 0 صفرًا.</translation>
        </message>
        <message>
            <source>Values moved towards 0, those near it set to 0.</source>
            <translation>تُحرَّك القيم نحو 0، وتُجعل القريبة منه صفرًا.</translation>
        </message>
        <message>
            <source>The value less its hyperbolic tangent.</source>
            <translation>القيمة ناقص ظلها الزائدي.</translation>
        </message>
        <message>
            <source>Values up to a threshold replaced by one value.</source>
            <translation>تُستبدل القيم حتى عتبة معينة بقيمة واحدة.</translation>
        </message>
        <message>
            <source>Gated linear unit: one half of an axis times the sigmoid of the other half.</source>
            <translation>وحدة خطية ببوابة: نصف محور مضروبًا في sigmoid للنصف الآخر.</translation>
        </message>
        <message>
            <source>Rectified linear unit with learned slopes below 0.</source>
            <translation>وحدة خطية مصحَّحة بميول متعلَّمة تحت 0.</translation>
        </message>
        <message>
            <source>Dropout: values set to zero while training.</source>
            <translation>الإسقاط العشوائي: تُجعل قيم أصفارًا أثناء التدريب.</translation>
        </message>
        <message>
            <source>Dropout of whole channels of channels x length.</source>
            <translation>إسقاط عشوائي لقنوات كاملة من القنوات × الطول.</translation>
        </message>
        <message>
            <source>Dropout of whole channels of channels x height x width (spatial dropout in Keras).</source>
            <translation>إسقاط عشوائي لقنوات كاملة من القنوات × الارتفاع × العرض (spatial dropout في Keras).</translation>
        </message>
        <message>
            <source>Dropout of whole channels of channels x depth x height x width.</source>
            <translation>إسقاط عشوائي لقنوات كاملة من القنوات × العمق × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>Dropout that keeps the mean and the variance, made for SELU.</source>
            <translation>إسقاط عشوائي يحفظ المتوسط والتباين، وُضع لأجل SELU.</translation>
        </message>
        <message>
            <source>Stochastic depth: a residual branch set to zero as a whole. Huang et al., 2016.</source>
            <translation>عمق عشوائي: يُجعل فرع متبقٍّ صفرًا بأكمله. Huang et al., 2016.</translation>
        </message>
        <message>
            <source>Random numbers added while training, as in Keras.</source>
            <translation>أعداد عشوائية تُضاف أثناء التدريب، كما في Keras.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <source>Element-wise sum of its inputs, as at the end of a residual block.</source>
            <translation>مجموع مدخلاته عنصرًا عنصرًا، كما في نهاية كتلة متبقية.</translation>
        </message>
        <message>
            <source>The first input less the second.</source>
            <translation>الدخل الأول ناقص الثاني.</translation>
        </message>
        <message>
            <source>Element-wise product of its inputs, such as feature maps and the weights of their channels.</source>
            <translation>جداء مدخلاته عنصرًا عنصرًا، مثل خرائط السمات وأوزان قنواتها.</translation>
        </message>
        <message>
            <source>Element-wise mean of its inputs.</source>
            <translation>متوسط مدخلاته عنصرًا عنصرًا.</translation>
        </message>
        <message>
            <source>The largest of the values at the same place.</source>
            <translation>أكبر القيم في الموضع نفسه.</translation>
        </message>
        <message>
            <source>The smallest of the values at the same place.</source>
            <translation>أصغر القيم في الموضع نفسه.</translation>
        </message>
        <message>
            <source>Its inputs joined along one axis, usually the channels.</source>
            <translation>مدخلاته موصولة على محور واحد، هو القنوات عادةً.</translation>
        </message>
        <message>
            <source>Matrix product of two inputs over their last two axes, for every place of the others.</source>
            <translation>جداء مصفوفي لمدخلين على محوريهما الأخيرين، لكل موضع من المحاور الأخرى.</translation>
        </message>
        <message>
            <source>Reshape</source>
            <translation>تغيير الشكل</translation>
        </message>
        <message>
            <source>A stretch of one axis, as Python's `x[start:stop:step]`; places past the end do no harm.</source>
            <translation>جزء متصل من محور، مثل `x[start:stop:step]` في Python؛ ولا ضرر من مواضع بعد النهاية.</translation>
        </message>
        <message>
            <source>One of several equal parts of an axis; each part is a row of its own.</source>
            <translation>جزء من عدة أجزاء متساوية من محور؛ وكل جزء صف قائم بذاته.</translation>
        </message>
        <message>
            <source>The mean along some axes.</source>
            <translation>المتوسط على بعض المحاور.</translation>
        </message>
        <message>
            <source>The largest value along some axes.</source>
            <translation>أكبر قيمة على بعض المحاور.</translation>
        </message>
        <message>
            <source>All values of a feature map as one vector, or some neighbouring axes as one.</source>
            <translation>كل قيم خريطة السمات كمتجه واحد، أو بعض المحاور المتجاورة كمحور واحد.</translation>
        </message>
        <message>
            <source>Its values in another shape, in the same order.</source>
            <translation>قيمه في شكل آخر، بالترتيب نفسه.</translation>
        </message>
        <message>
            <source>Its axes in another order.</source>
            <translation>محاوره بترتيب آخر.</translation>
        </message>
        <message>
            <source>Two axes in each other's place; by default the last two, rows and columns.</source>
            <translation>محوران يتبادلان موضعيهما؛ وافتراضيًا الأخيران، الصفوف والأعمدة.</translation>
        </message>
        <message>
            <source>Axes of size 1 left out: the ones named, or all.</source>
            <translation>حذف المحاور ذات الحجم 1: المسماة منها، أو كلها.</translation>
        </message>
        <message>
            <source>A new axis of size 1.</source>
            <translation>محور جديد حجمه 1.</translation>
        </message>
        <message>
            <source>Values moved along axes, those that leave at one end coming back at the other.</source>
            <translation>قيم تُحرَّك على محاور، وما يخرج من طرف يعود من الطرف الآخر.</translation>
        </message>
        <message>
            <source>Values added around a feature map: one value, its edge, its reflection or its other end.</source>
            <translation>قيم تُضاف حول خريطة السمات: قيمة واحدة أو حافتها أو انعكاسها أو طرفها الآخر.</translation>
        </message>
        <message>
            <source>The edge of a feature map cut off.</source>
            <translation>قص حافة خريطة السمات.</translation>
        </message>
        <message>
            <source>Feature maps of another size, by a factor or to a size, whatever the interpolation.</source>
            <translation>خرائط سمات بحجم آخر، بعامل أو إلى حجم، أيًا كان الاستيفاء.</translation>
        </message>
        <message>
            <source>Its values repeated along each axis, as ONNX's `Tile` and PyTorch's `repeat` do it.</source>
            <translation>تكرار قيمه على كل محور، كما يفعل `Tile` في ONNX و`repeat` في PyTorch.</translation>
        </message>
        <message>
            <source>Sub-pixel upsampling. Shi et al., 2016; shapes as PyTorch's `PixelShuffle`.</source>
            <translation>تكبير دون البكسل. Shi et al., 2016؛ والأشكال كما في `PixelShuffle` في PyTorch.</translation>
        </message>
        <message>
            <source>Channels moved to positions as TensorFlow and ONNX order them.</source>
            <translation>قنوات تُنقل إلى مواضع بترتيب TensorFlow وONNX.</translation>
        </message>
        <message>
            <source>The reverse of pixel shuffle; shapes as PyTorch's `PixelUnshuffle`.</source>
            <translation>عكس خلط البكسلات؛ والأشكال كما في `PixelUnshuffle` في PyTorch.</translation>
        </message>
        <message>
            <source>Positions moved to channels as TensorFlow and ONNX order them.</source>
            <translation>مواضع تُنقل إلى قنوات بترتيب TensorFlow وONNX.</translation>
        </message>
        <message>
            <source>The channels of several groups mixed. Zhang et al., 2017 (ShuffleNet).</source>
            <translation>خلط قنوات عدة مجموعات. Zhang et al., 2017 (ShuffleNet).</translation>
        </message>
        <message>
            <source>The values under every place of a window as one column: `(C k_h k_w, places)`.</source>
            <translation>القيم تحت كل موضع للنافذة كعمود واحد: `(C k_h k_w, places)`.</translation>
        </message>
        <message>
            <source>Columns summed at the places of a window that they came from: the reverse of unfold.</source>
            <translation>أعمدة تُجمع في مواضع النافذة التي جاءت منها: عكس unfold.</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>انتباه</translation>
        </message>
        <message>
            <source>Multi-head attention over tokens x features.</source>
            <translation>انتباه متعدد الرؤوس على الرموز × السمات.</translation>
        </message>
        <message>
            <source>Attention within windows of a feature map, as in Swin: height x width x channels.</source>
            <translation>انتباه داخل نوافذ من خريطة السمات، كما في Swin: الارتفاع × العرض × القنوات.</translation>
        </message>
        <message>
            <source>Embedding</source>
            <translation>تضمين</translation>
        </message>
        <message>
            <source>A table of learned vectors, looked up by every value of its input.</source>
            <translation>جدول متجهات متعلَّمة، تبحث فيه كل قيمة من دخله.</translation>
        </message>
        <message>
            <source>One learned token before the others, `(1, 1, features)`, as in a vision transformer.</source>
            <translation>رمز متعلَّم واحد قبل البقية، `(1, 1, features)`، كما في محول الرؤية.</translation>
        </message>
        <message>
            <source>A learned vector added to every token, `(tokens, features)`.</source>
            <translation>متجه متعلَّم يُضاف إلى كل رمز، `(tokens, features)`.</translation>
        </message>
        <message>
            <source>One learned factor for every channel: layer scale, as in ConvNeXt and CaiT.</source>
            <translation>عامل متعلَّم واحد لكل قناة: layer scale، كما في ConvNeXt وCaiT.</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>تكرارية</translation>
        </message>
        <message>
            <source>Long short-term memory: input, forget, cell and output gate.</source>
            <translation>ذاكرة طويلة قصيرة المدى: بوابات الدخل والنسيان والخلية والخرج.</translation>
        </message>
        <message>
            <source>Gated recurrent unit: reset, update and new gate. Cho et al., 2014.</source>
            <translation>وحدة تكرارية ببوابات: إعادة الضبط والتحديث والجديد. Cho et al., 2014.</translation>
        </message>
        <message>
            <source>Plain recurrent layer with one matrix, Keras's `SimpleRNN`. Elman, 1990.</source>
            <translation>طبقة تكرارية بسيطة بمصفوفة واحدة، `SimpleRNN` في Keras. Elman, 1990.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>مجهول</translation>
        </message>
        <message>
            <source>An operator that is not known: what is declared of it counts, the rest is missing.</source>
            <translation>عملية غير معروفة: يُحسب ما صُرّح به عنها، والباقي ناقص.</translation>
        </message>
        <message>
            <source>Tensors of a module whose place in the network is not known: a file of weights alone.</source>
            <translation>موترات وحدة لا يُعرف موضعها في الشبكة: ملف أوزان وحدها.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Gradients</source>
            <translation>التدرجات</translation>
        </message>
        <message>
            <source>Optimizer state</source>
            <translation>حالة المحسِّن</translation>
        </message>
        <message>
            <source>Kept for backward</source>
            <translation>المحتفظ به للمرور الخلفي</translation>
        </message>
        <message>
            <source>C of {counts}</source>
            <translation>C من {counts}</translation>
        </message>
        <message>
            <source>It is not the sum of the table's own rows.</source>
            <translation>ليس حاصل جمع صفوف الجدول نفسه.</translation>
        </message>
        <message>
            <source>MiB were written as MB.</source>
            <translation>كُتبت MiB على أنها MB.</translation>
        </message>
        <message>
            <source>It is neither the total of values x 4 in MB nor in MiB.</source>
            <translation>ليس مجموع القيم × 4 لا بوحدة MB ولا MiB.</translation>
        </message>
        <message>
            <source>Block: a name is needed, such as block1 or layer1.0</source>
            <translation>الكتلة: يلزم اسم، مثل block1 أو layer1.0</translation>
        </message>
        <message>
            <source>Block: the selected rows lie in no block together</source>
            <translation>الكتلة: الصفوف المحددة لا تجمعها كتلة واحدة</translation>
        </message>
        <message>
            <source>An input cannot be repeated: leave it out of the selection</source>
            <translation>لا يمكن تكرار دخل: أخرجه من التحديد</translation>
        </message>
        <message>
            <source>A block can stand 2 to {most_repeats} times one after another</source>
            <translation>يمكن أن ترد الكتلة من 2 إلى {most_repeats} من المرات متتالية</translation>
        </message>
        <message>
            <source>A network has at most {max_rows} rows</source>
            <translation>أقصى عدد لصفوف الشبكة: {max_rows}</translation>
        </message>
        <message>
            <source>There is nothing to insert behind a row but an input</source>
            <translation>لا شيء يُدرج خلف صف سوى دخل</translation>
        </message>
        <message>
            <source>'{text}' is no number: it is digits and perhaps k, M, G or T, such as 5M</source>
            <translation>'{text}' ليس عددًا: العدد أرقام وربما k أو M أو G أو T، مثل 5M</translation>
        </message>
        <message>
            <source>'{text}' is no size of memory: it is a number and one of {units}, such as 8GB or 7.5GiB</source>
            <translation>'{text}' ليس حجم ذاكرة: الحجم عدد وإحدى الوحدات {units}، مثل 8GB أو 7.5GiB</translation>
        </message>
        <message>
            <source>{text} is not a whole number</source>
            <translation>{text} ليس عددًا صحيحًا</translation>
        </message>
        <message>
            <source>{value} is not between {minimum} and {maximum}</source>
            <translation>{value} ليس بين {minimum} و{maximum}</translation>
        </message>
        <message>
            <source>{text} is not a number</source>
            <translation>{text} ليس عددًا</translation>
        </message>
        <message>
            <source>{text} is neither yes nor no</source>
            <translation>{text} ليس نعم ولا لا</translation>
        </message>
        <message>
            <source>a name is needed</source>
            <translation>يلزم اسم</translation>
        </message>
        <message>
            <source>it may have at most 200 characters and no comma or line break</source>
            <translation>يجوز أن يكون 200 حرف على الأكثر، بلا فاصلة ولا فاصل أسطر</translation>
        </message>
        <message>
            <source>{value} is not {words}</source>
            <translation>{value} ليس {words}</translation>
        </message>
        <message>
            <source>it takes {wanted} {what}, not {value}</source>
            <translation>يأخذ {wanted} {what}، لا {value}</translation>
        </message>
        <message>
            <source>Weights and biases</source>
            <translation>الأوزان والانحيازات</translation>
        </message>
        <message>
            <source>Weights and biases, trained or frozen, without running statistics.</source>
            <translation>الأوزان والانحيازات، مدرَّبة أو مجمّدة، دون الإحصاءات الجارية.</translation>
        </message>
        <message>
            <source>Weights only</source>
            <translation>الأوزان فقط</translation>
        </message>
        <message>
            <source>Weights without biases, as the lecture table of VGG-16 counts.</source>
            <translation>الأوزان دون الانحيازات، كما يعدّ جدول المحاضرة عن VGG-16.</translation>
        </message>
        <message>
            <source>Keras (all values)</source>
            <translation>Keras (كل القيم)</translation>
        </message>
        <message>
            <source>Weights, biases and the running statistics of batch norm, as a Keras summary counts.</source>
            <translation>الأوزان والانحيازات والإحصاءات الجارية لتسوية الدفعات، كما يعدّ ملخص Keras.</translation>
        </message>
        <message>
            <source>Article (wrong)</source>
            <translation>المقال (خاطئ)</translation>
        </message>
        <message>
            <source>The rule of the five-layer article, to compare with.</source>
            <translation>قاعدة مقال الطبقات الخمس، للمقارنة بها.</translation>
        </message>
        <message>
            <source>This rule is wrong: it leaves the input channels out of convolutions and gives a fully connected layer one bias in all.</source>
            <translation>هذه القاعدة خاطئة: فهي تغفل قنوات الدخل في الالتفافات وتعطي الطبقة المتصلة بالكامل انحيازًا واحدًا لا غير.</translation>
        </message>
        <message>
            <source>{layer} takes at least {least} inputs, not {inputs}</source>
            <translation>عدد مدخلات {layer} {least} على الأقل، لا {inputs}</translation>
        </message>
        <message>
            <source>{layer} takes {most} input{most2}, not {inputs}</source>
            <translation>عدد مدخلات {layer} هو {most}، لا {inputs}</translation>
        </message>
        <message>
            <source>{text} is no number such as 48,001, 0.59M or 58.13 MiB</source>
            <translation>{text} ليس عددًا مثل 48,001 أو 0.59M أو 58.13 MiB</translation>
        </message>
        <message>
            <source>Name: '{value}' is already the name of row {other}</source>
            <translation>الاسم: '{value}' هو اسم الصف {other} من قبل</translation>
        </message>
        <message>
            <source>Kind: there is no kind '{kind}'</source>
            <translation>النوع: لا يوجد نوع '{kind}'</translation>
        </message>
        <message>
            <source>{text} is no shape such as 64 x 112 x 112</source>
            <translation>{text} ليس شكلًا مثل 64 x 112 x 112</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>المجاميع</translation>
        </message>
        <message>
            <source>Output size</source>
            <translation>حجم الخرج</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>Multiply-accumulates</source>
            <translation>عمليات الضرب والجمع</translation>
        </message>
        <message>
            <source>convolutions</source>
            <translation>الالتفافات</translation>
        </message>
        <message>
            <source>fully connected layers</source>
            <translation>الطبقات المتصلة بالكامل</translation>
        </message>
        <message>
            <source>pooling</source>
            <translation>التجميع</translation>
        </message>
        <message>
            <source>normalisation</source>
            <translation>التسوية</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>التنشيطات</translation>
        </message>
        <message>
            <source>layers that join rows</source>
            <translation>الطبقات التي تدمج صفوفًا</translation>
        </message>
        <message>
            <source>layers that reshape</source>
            <translation>الطبقات التي تغيّر الشكل</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>الانتباه</translation>
        </message>
        <message>
            <source>recurrent layers</source>
            <translation>الطبقات التكرارية</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>التضمينات</translation>
        </message>
        <message>
            <source>the input</source>
            <translation>الدخل</translation>
        </message>
        <message>
            <source>other layers</source>
            <translation>طبقات أخرى</translation>
        </message>
        <message>
            <source>Easy</source>
            <translation>سهل</translation>
        </message>
        <message>
            <source>Parameters of convolutions and fully connected layers, and of layers without any.</source>
            <translation>معاملات الالتفافات والطبقات المتصلة بالكامل والطبقات التي لا معاملات لها.</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>Output sizes, parameters of every layer that has some, and memory.</source>
            <translation>أحجام الخرج، ومعاملات كل طبقة لها معاملات، والذاكرة.</translation>
        </message>
        <message>
            <source>Hard</source>
            <translation>صعب</translation>
        </message>
        <message>
            <source>Everything: multiply-accumulates and totals among it.</source>
            <translation>كل شيء: ومنه عمليات الضرب والجمع والمجاميع.</translation>
        </message>
        <message>
            <source>{layer} has no such value</source>
            <translation>ليس لـ {layer} مثل هذه القيمة</translation>
        </message>
        <message>
            <source>There is no such row, and a new one needs a kind and a name</source>
            <translation>لا يوجد مثل هذا الصف، والصف الجديد يحتاج إلى نوع واسم</translation>
        </message>
        <message>
            <source>Name: '{name}' is already the name of a row</source>
            <translation>الاسم: '{name}' هو اسم صف من قبل</translation>
        </message>
        <message>
            <source>Name: '{wanted}' is already the name of row {holder}</source>
            <translation>الاسم: '{wanted}' هو اسم الصف {holder} من قبل</translation>
        </message>
        <message>
            <source>Take the row with the nearest name</source>
            <translation>أخذ الصف ذي الاسم الأقرب</translation>
        </message>
        <message>
            <source>Begin with an input</source>
            <translation>البدء بدخل</translation>
        </message>
        <message>
            <source>Leave out what is not above it</source>
            <translation>ترك ما ليس فوقه</translation>
        </message>
        <message>
            <source>Take as many rows as it can</source>
            <translation>أخذ أكبر عدد ممكن من الصفوف</translation>
        </message>
        <message>
            <source>Make it the kind for this input</source>
            <translation>تحويله إلى النوع المناسب لهذا الدخل</translation>
        </message>
        <message>
            <source>Give the vector axes of size 1</source>
            <translation>إعطاء المتجه محاور حجمها 1</translation>
        </message>
        <message>
            <source>Fit the shapes by a projection</source>
            <translation>ملاءمة الأشكال بإسقاط</translation>
        </message>
        <message>
            <source>Take rows of one shape</source>
            <translation>أخذ صفوف ذات شكل واحد</translation>
        </message>
        <message>
            <source>Join along another axis</source>
            <translation>الوصل على محور آخر</translation>
        </message>
        <message>
            <source>Move it below what it takes</source>
            <translation>نقله إلى ما تحت الذي يأخذه</translation>
        </message>
        <message>
            <source>Take the row above</source>
            <translation>أخذ الصف الذي فوقه</translation>
        </message>
        <message>
            <source>Pad to keep the size</source>
            <translation>الحشو للحفاظ على الحجم</translation>
        </message>
        <message>
            <source>Write the padding in numbers</source>
            <translation>كتابة الحشو بالأعداد</translation>
        </message>
        <message>
            <source>Take the largest kernel that fits</source>
            <translation>أخذ أكبر نواة تتسع</translation>
        </message>
        <message>
            <source>Take groups that divide the channels</source>
            <translation>أخذ مجموعات تقسم القنوات</translation>
        </message>
        <message>
            <source>Take filters that the groups divide</source>
            <translation>أخذ مرشحات تقسمها المجموعات</translation>
        </message>
        <message>
            <source>Let one size follow from the others</source>
            <translation>ترك حجم واحد يُستنتج من البقية</translation>
        </message>
        <message>
            <source>Take the most that works</source>
            <translation>أخذ أكبر ما يصلح</translation>
        </message>
        <message>
            <source>Take the nearest number that works</source>
            <translation>أخذ أقرب عدد يصلح</translation>
        </message>
        <message>
            <source>Take stride 1</source>
            <translation>أخذ الخطوة 1</translation>
        </message>
        <message>
            <source>Take the values of the row that owns the weights</source>
            <translation>أخذ قيم الصف الذي يملك الأوزان</translation>
        </message>
        <message>
            <source>Use the weights of the row with the nearest name</source>
            <translation>استخدام أوزان الصف ذي الاسم الأقرب</translation>
        </message>
        <message>
            <source>Let it own its weights</source>
            <translation>جعله يملك أوزانه</translation>
        </message>
        <message>
            <source>Follow another framework</source>
            <translation>اتباع إطار عمل آخر</translation>
        </message>
        <message>
            <source>Take the usual value</source>
            <translation>أخذ القيمة المعتادة</translation>
        </message>
        <message>
            <source>{title}'s transposed convolution takes no output size, not {wanted}; without it the output is {least}</source>
            <translation>الالتفاف المنقول في {title} لا يأخذ حجم خرج، فلا {wanted}؛ ودونه يكون الخرج {least}</translation>
        </message>
        <message>
            <source>padding {pad} is more than half of kernel {kernel}: {kernel2} is the most</source>
            <translation>الحشو {pad} أكثر من نصف النواة {kernel}: الأكثر {kernel2}</translation>
        </message>
        <message>
            <source>output padding {extra} must be smaller than the stride {axis} or the dilation {axis2}: {larger} is the most</source>
            <translation>حشو الخرج {extra} يجب أن يكون أصغر من الخطوة {axis} أو التمدد {axis2}: الأكثر {larger}</translation>
        </message>
        <message>
            <source>output size {size} is not between {smallest} and {largest}, which is what the input of {axis} can become</source>
            <translation>حجم الخرج {size} ليس بين {smallest} و{largest}، وهو ما يمكن أن يصير إليه الدخل {axis}</translation>
        </message>
        <message>
            <source>Keras takes dilation {dilation} only with stride 1, not {stride}</source>
            <translation>يأخذ Keras التمدد {dilation} مع الخطوة 1 فقط، لا {stride}</translation>
        </message>
        <message>
            <source>onnxruntime's convolution takes padding same only with dilation 1, not {axis}: {before}:{after} would do the same</source>
            <translation>يأخذ الالتفاف في onnxruntime الحشو same مع التمدد 1 فقط، لا {axis}: ويؤدي {before}:{after} الغرض نفسه</translation>
        </message>
        <message>
            <source>padding same comes to {sides} on the size {axis} with kernel {axis2} and stride {axis3}, and onnxruntime's max pooling takes none below 0: padding 0 would do the same</source>
            <translation>يصير الحشو same إلى {sides} على الحجم {axis} مع النواة {axis2} والخطوة {axis3}، والتجميع الأقصى في onnxruntime لا يأخذ ما تحت 0: ويؤدي الحشو 0 الغرض نفسه</translation>
        </message>
        <message>
            <source>output size {size} is more than the input of {axis} can become: {largest} is the most</source>
            <translation>حجم الخرج {size} أكثر مما يمكن أن يصير إليه الدخل {axis}: الأكثر {largest}</translation>
        </message>
        <message>
            <source>output padding {extra} must be smaller than the stride {axis}: {axis2} is the most</source>
            <translation>حشو الخرج {extra} يجب أن يكون أصغر من الخطوة {axis}: الأكثر {axis2}</translation>
        </message>
        <message>
            <source>padding {pad} is not smaller than kernel {kernel}: {kernel2} is the most</source>
            <translation>الحشو {pad} ليس أصغر من النواة {kernel}: الأكثر {kernel2}</translation>
        </message>
        <message>
            <source>Ask which values training changes in this layer.</source>
            <translation>اسأل أي القيم يغيّرها التدريب في هذه الطبقة.</translation>
        </message>
        <message>
            <source>What it does follows from its settings alone: nothing in it is trained.</source>
            <translation>ما تفعله يتبع إعداداتها وحدها: لا شيء فيها يُدرَّب.</translation>
        </message>
        <message>
            <source>Ask what is multiplied in this layer, by a weight or by another value.</source>
            <translation>اسأل ما الذي يُضرب في هذه الطبقة، بوزن أو بقيمة أخرى.</translation>
        </message>
        <message>
            <source>Nothing is multiplied and added up in it.</source>
            <translation>لا شيء يُضرب ويُجمع فيها.</translation>
        </message>
        <message>
            <source>Look at what comes in and at the settings of the layer: no formula is needed.</source>
            <translation>انظر إلى ما يدخل وإلى إعدادات الطبقة: لا حاجة إلى صيغة.</translation>
        </message>
        <message>
            <source>Go through the settings one by one, and ask which sizes each of them changes.</source>
            <translation>مر على الإعدادات واحدًا واحدًا، واسأل أي الأحجام يغيّرها كل منها.</translation>
        </message>
        <message>
            <source>No number has to be worked out: every size is one that stands in the table already.</source>
            <translation>لا عدد يلزم حسابه: كل حجم موجود في الجدول من قبل.</translation>
        </message>
        <message>
            <source>Neither it nor a row above it is trained, so no gradient passes through it.</source>
            <translation>لا هو ولا صف فوقه يُدرَّب، فلا يمر به أي تدرج.</translation>
        </message>
        <message>
            <source>What else it needs is kept already for {keepers}.</source>
            <translation>ما يحتاج إليه غير ذلك محفوظ من قبل لأجل {keepers}.</translation>
        </message>
        <message>
            <source>Its backward pass needs nothing but what is there anyway.</source>
            <translation>مروره الخلفي لا يحتاج إلا ما هو موجود على أي حال.</translation>
        </message>
        <message>
            <source>It lies in the memory of {counts}.</source>
            <translation>يقع في ذاكرة {counts}.</translation>
        </message>
        <message>
            <source>Kind: {reason}</source>
            <translation>النوع: {reason}</translation>
        </message>
        <message>
            <source>Slopes</source>
            <translation>الميول</translation>
        </message>
        <message>
            <source>Whether one slope is learned for all values, one a channel, or one for every value of a sample.</source>
            <translation>هل يُتعلَّم ميل واحد لكل القيم، أو ميل لكل قناة، أو ميل لكل قيمة من العينة.</translation>
        </message>
        <message>
            <source>GLU halves axis {axis}, but its size {size} is odd{size2}</source>
            <translation>ينصّف GLU المحور {axis}، لكن حجمه {size} فردي{size2}</translation>
        </message>
        <message>
            <source>Heads</source>
            <translation>الرؤوس</translation>
        </message>
        <message>
            <source>Number of heads, each of which attends on its own.</source>
            <translation>عدد الرؤوس، وكل منها ينتبه على حدة.</translation>
        </message>
        <message>
            <source>Key size</source>
            <translation>حجم المفتاح</translation>
        </message>
        <message>
            <source>Features of the queries and keys of one head; 0 for the features of its input divided by the heads.</source>
            <translation>سمات الاستعلامات والمفاتيح للرأس الواحد؛ 0 لسمات دخله مقسومة على الرؤوس.</translation>
        </message>
        <message>
            <source>Value size</source>
            <translation>حجم القيمة</translation>
        </message>
        <message>
            <source>Features of the values of one head; 0 for the key size.</source>
            <translation>سمات القيم للرأس الواحد؛ 0 لحجم المفتاح.</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <source>Size of the window within which tokens attend to each other, such as 7x7.</source>
            <translation>حجم النافذة التي تنتبه الرموز بعضها إلى بعض داخلها، مثل 7x7.</translation>
        </message>
        <message>
            <source>Shifted</source>
            <translation>مزاحة</translation>
        </message>
        <message>
            <source>Whether the windows are moved by half of their size; no count depends on it.</source>
            <translation>هل تُزاح النوافذ بنصف حجمها؛ ولا يعتمد على ذلك أي عدد.</translation>
        </message>
        <message>
            <source>{kind} takes tokens x features, but its input is {shape}</source>
            <translation>يأخذ {kind} الرموز × السمات، لكن دخله {shape}</translation>
        </message>
        <message>
            <source>its key has {asked} tokens and its value {valued}</source>
            <translation>لمفتاحه من الرموز {asked} ولقيمته {valued}</translation>
        </message>
        <message>
            <source>{kind} takes height x width x channels, but its input is {shape}</source>
            <translation>يأخذ {kind} الارتفاع × العرض × القنوات، لكن دخله {shape}</translation>
        </message>
        <message>
            <source>Axis</source>
            <translation>المحور</translation>
        </message>
        <message>
            <source>The axis that it works on: 0 is the channels, -1 the last one.</source>
            <translation>المحور الذي يعمل عليه: 0 هو القنوات، و-1 الأخير.</translation>
        </message>
        <message>
            <source>Axes</source>
            <translation>المحاور</translation>
        </message>
        <message>
            <source>The axes that it works on, such as 1, 2: 0 is the channels, -1 the last one.</source>
            <translation>المحاور التي يعمل عليها، مثل 1, 2: ‏0 هو القنوات، و-1 الأخير.</translation>
        </message>
        <message>
            <source>axis {axis} does not exist in {shape}: {last}</source>
            <translation>المحور {axis} غير موجود في {shape}: {last}</translation>
        </message>
        <message>
            <source>axis {twice} is named twice</source>
            <translation>المحور {twice} مسمى مرتين</translation>
        </message>
        <message>
            <source>Output padding</source>
            <translation>حشو الخرج</translation>
        </message>
        <message>
            <source>Size added to one side of each axis of the output of a transposed convolution; as the framework has it when left empty.</source>
            <translation>حجم يُضاف إلى جانب واحد من كل محور في خرج الالتفاف المنقول؛ وكما في إطار العمل حين يُترك فارغًا.</translation>
        </message>
        <message>
            <source>Size of the output along each axis, where more than one is possible; computed when left empty.</source>
            <translation>حجم الخرج على كل محور، حيث يمكن أكثر من حجم؛ ويُحسب حين يُترك فارغًا.</translation>
        </message>
        <message>
            <source>padding {taken} takes away the whole output of its {sizes} input{less}</source>
            <translation>الحشو {taken} يزيل خرج دخله {sizes} كله{less}</translation>
        </message>
        <message>
            <source>{framework}'s transposed convolution has no padding {padding}; as {padding2} means it the output would be {times}</source>
            <translation>ليس في الالتفاف المنقول في {framework} حشو {padding}؛ وكما يقصده {padding2} يكون الخرج {times}</translation>
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
            <translation>المحور الأخير</translation>
        </message>
        <message>
            <source>Whether it works on the last axis only, as frameworks do, and not on all values of its input.</source>
            <translation>هل يعمل على المحور الأخير فقط، كما تفعل أطر العمل، لا على كل قيم دخله.</translation>
        </message>
        <message>
            <source>Multiplier</source>
            <translation>المضاعف</translation>
        </message>
        <message>
            <source>Number of filters that every input channel has of its own.</source>
            <translation>عدد المرشحات الخاصة بكل قناة دخل.</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>المعدل</translation>
        </message>
        <message>
            <source>Share of the values that dropout sets to zero.</source>
            <translation>حصة القيم التي يجعلها الإسقاط العشوائي أصفارًا.</translation>
        </message>
        <message>
            <source>Share of the samples for which the whole branch is left out.</source>
            <translation>حصة العينات التي يُترك لها الفرع كله.</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>المداخل</translation>
        </message>
        <message>
            <source>Number of entries of the table: the indices that can be looked up.</source>
            <translation>عدد مداخل الجدول: المؤشرات التي يمكن البحث عنها.</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>السمات</translation>
        </message>
        <message>
            <source>Number of values of each entry.</source>
            <translation>عدد قيم كل مدخل.</translation>
        </message>
        <message>
            <source>Whether the channels are its last axis and not its first.</source>
            <translation>هل القنوات محوره الأخير لا الأول.</translation>
        </message>
        <message>
            <source>Height and width of the feature map that the columns are laid over.</source>
            <translation>ارتفاع وعرض خريطة السمات التي تُبسط عليها الأعمدة.</translation>
        </message>
        <message>
            <source>kernel {kernel} reaches over {reach}, but there are {padded} with padding</source>
            <translation>تمتد النواة {kernel} على {reach}، لكن الموجود مع الحشو {padded}</translation>
        </message>
        <message>
            <source>Fold takes values x columns, but its input is {given}</source>
            <translation>يأخذ Fold القيم × الأعمدة، لكن دخله {given}</translation>
        </message>
        <message>
            <source>kernel {kernel} has {values} values, which do not divide the {given} of a column{nearest}</source>
            <translation>للنواة {kernel} من القيم {values}، وهي لا تقسم قيم العمود {given}{nearest}</translation>
        </message>
        <message>
            <source>output size {output_size} has {places} places for columns, but its input has {given} columns</source>
            <translation>في حجم الخرج {output_size} عدد مواضع الأعمدة {places}، لكن عدد أعمدة دخله {given}</translation>
        </message>
        <message>
            <source>The axis along which its inputs are joined; 0 is the channels.</source>
            <translation>المحور الذي توصل عليه مدخلاته؛ 0 هو القنوات.</translation>
        </message>
        <message>
            <source>{what} takes inputs of one shape, or of size 1 where they differ, not {result} and {other}: {a} and {b} on axis {longest}</source>
            <translation>يأخذ {what} مدخلات ذات شكل واحد، أو حجمها 1 حيث تختلف، لا {result} و{other}: ‏{a} و{b} على المحور {longest}</translation>
        </message>
        <message>
            <source>{joined} {axis}: they have {first} and {other} axes</source>
            <translation>{joined} {axis}: عدد محاورها {first} و{other}</translation>
        </message>
        <message>
            <source>MatMul takes matrices, but an input has only {shape} values</source>
            <translation>يأخذ MatMul مصفوفات، لكن لأحد المدخلات {shape} من القيم فقط</translation>
        </message>
        <message>
            <source>MatMul of {first} and {second}: the first has {first2} columns, but the second {second2} rows</source>
            <translation>MatMul لـ {first} و{second}: أعمدة الأول {first2}، لكن صفوف الثاني {second2}</translation>
        </message>
        <message>
            <source>MatMul of the other axes</source>
            <translation>MatMul للمحاور الأخرى</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>التحجيم</translation>
        </message>
        <message>
            <source>Whether there are learned factors (gamma).</source>
            <translation>هل توجد عوامل متعلَّمة (gamma).</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>الإزاحة</translation>
        </message>
        <message>
            <source>Whether there are learned offsets (beta).</source>
            <translation>هل توجد إزاحات متعلَّمة (beta).</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>الإحصاءات</translation>
        </message>
        <message>
            <source>Whether a running mean and variance are kept for every channel; they are not trained.</source>
            <translation>هل يُحتفظ بمتوسط وتباين جاريين لكل قناة؛ وهما لا يُدرَّبان.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Number of groups of channels that are normalised on their own.</source>
            <translation>عدد مجموعات القنوات التي تُسوَّى كل منها على حدة.</translation>
        </message>
        <message>
            <source>Last axes</source>
            <translation>المحاور الأخيرة</translation>
        </message>
        <message>
            <source>How many of the last axes are normalised together.</source>
            <translation>عدد المحاور الأخيرة التي تُسوَّى معًا.</translation>
        </message>
        <message>
            <source>Channels first</source>
            <translation>القنوات أولًا</translation>
        </message>
        <message>
            <source>Whether the channels of every position are normalised, as in ConvNeXt, and not the last axes.</source>
            <translation>هل تُسوَّى قنوات كل موضع، كما في ConvNeXt، لا المحاور الأخيرة.</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>الجيران</translation>
        </message>
        <message>
            <source>Number of channels, the one itself included, whose squares are summed.</source>
            <translation>عدد القنوات، بما فيها القناة نفسها، التي تُجمع مربعاتها.</translation>
        </message>
        <message>
            <source>{kind} compares the values of a map, but those of its input {inputs} have 1: 2 are the least without running statistics</source>
            <translation>يقارن {kind} قيم الخريطة، لكن لكل من دخله {inputs} قيمة عددها 1: الأقل 2 دون إحصاءات جارية</translation>
        </message>
        <message>
            <source>its input {shape} has no {last_axes} axes, but {shape2}</source>
            <translation>ليس لدخله {shape} من المحاور {last_axes}، بل {shape2}</translation>
        </message>
        <message>
            <source>LocalResponseNorm takes channels and positions, but its input has only {inputs} values</source>
            <translation>يأخذ LocalResponseNorm القنوات والمواضع، لكن لدخله {inputs} من القيم فقط</translation>
        </message>
        <message>
            <source>Kernel</source>
            <translation>النواة</translation>
        </message>
        <message>
            <source>Size of the pooling window along each axis, such as 2x2.</source>
            <translation>حجم نافذة التجميع على كل محور، مثل 2x2.</translation>
        </message>
        <message>
            <source>Ceil</source>
            <translation>التقريب إلى أعلى</translation>
        </message>
        <message>
            <source>Whether a last, incomplete window counts: sizes are rounded up, not down.</source>
            <translation>هل تُحسب نافذة أخيرة غير مكتملة: تُقرَّب الأحجام إلى الأعلى لا إلى الأسفل.</translation>
        </message>
        <message>
            <source>Size of the output along each axis, whatever the input's.</source>
            <translation>حجم الخرج على كل محور، أيًا كان حجم الدخل.</translation>
        </message>
        <message>
            <source>Keep axes</source>
            <translation>إبقاء المحاور</translation>
        </message>
        <message>
            <source>Whether the pooled axes stay with size 1, or are left out.</source>
            <translation>هل تبقى المحاور المجمَّعة بحجم 1، أم تُحذف.</translation>
        </message>
        <message>
            <source>{framework}'s pooling with kernel {kernel} never rounds up; padding same does so</source>
            <translation>تجميع {framework} بالنواة {kernel} لا يقرّب إلى الأعلى أبدًا؛ والحشو same يفعل ذلك</translation>
        </message>
        <message>
            <source>{framework}'s {sort} pooling has no dilation, not {dilation}; ONNX's has</source>
            <translation>ليس في تجميع {sort} في {framework} تمدد، فلا {dilation}؛ وهو في ONNX</translation>
        </message>
        <message>
            <source>kernel {kernel} is larger than its {sizes} input without padding: {sizes2} would fit</source>
            <translation>النواة {kernel} أكبر من دخلها {sizes} دون حشو: يتسع {sizes2}</translation>
        </message>
        <message>
            <source>PyTorch's lp pooling has no padding, not {numbers}; ONNX's has</source>
            <translation>ليس في تجميع lp في PyTorch حشو، فلا {numbers}؛ وهو في ONNX</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>الوحدات</translation>
        </message>
        <message>
            <source>Number of values of the hidden state.</source>
            <translation>عدد قيم الحالة الخفية.</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>الطبقات</translation>
        </message>
        <message>
            <source>Number of layers, each of which takes the states of the one before it.</source>
            <translation>عدد الطبقات، وكل منها تأخذ حالات التي قبلها.</translation>
        </message>
        <message>
            <source>Bidirectional</source>
            <translation>ثنائي الاتجاه</translation>
        </message>
        <message>
            <source>Whether a second set of weights reads the steps from the end.</source>
            <translation>هل تقرأ مجموعة ثانية من الأوزان الخطوات من النهاية.</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>التسلسل</translation>
        </message>
        <message>
            <source>Whether the state of every step is its output and not the last one alone.</source>
            <translation>هل خرجه حالة كل خطوة لا الحالة الأخيرة وحدها.</translation>
        </message>
        <message>
            <source>Bias vectors</source>
            <translation>متجهات الانحياز</translation>
        </message>
        <message>
            <source>Number of bias vectors of each layer and direction: 2 in PyTorch and in Keras's GRU with reset_after, 1 in Keras otherwise, 0 for none.</source>
            <translation>عدد متجهات الانحياز لكل طبقة واتجاه: 2 في PyTorch وفي GRU في Keras مع reset_after، و1 في Keras في غير ذلك، و0 إن لم توجد.</translation>
        </message>
        <message>
            <source>{kind} takes steps x features, but its input is {shape}</source>
            <translation>يأخذ {kind} الخطوات × السمات، لكن دخله {shape}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Where it begins along the axis, counted from 0; below 0 from the end.</source>
            <translation>حيث يبدأ على المحور، بالعد من 0؛ وما تحت 0 فمن النهاية.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>Where it ends along the axis, itself left out; the end when left empty.</source>
            <translation>حيث ينتهي على المحور، دون هذا الموضع نفسه؛ والنهاية حين يُترك فارغًا.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Distance between two values that are taken.</source>
            <translation>المسافة بين قيمتين مأخوذتين.</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>الأجزاء</translation>
        </message>
        <message>
            <source>Number of equal parts that the axis is cut into.</source>
            <translation>عدد الأجزاء المتساوية التي يُقطع إليها المحور.</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <source>The part that is taken, from 0.</source>
            <translation>الجزء المأخوذ، من 0.</translation>
        </message>
        <message>
            <source>Whether the axes that it works on stay with size 1, or are left out.</source>
            <translation>هل تبقى المحاور التي يعمل عليها بحجم 1، أم تُحذف.</translation>
        </message>
        <message>
            <source>nothing of axis {axis} with its {size} values is from {start} to {stop}</source>
            <translation>لا شيء من المحور {axis} ذي القيم {size} يقع من {start} إلى {stop}</translation>
        </message>
        <message>
            <source>parts {parts} does not divide the size {size} of axis {axis}{nearest}</source>
            <translation>عدد الأجزاء {parts} لا يقسم الحجم {size} للمحور {axis}{nearest}</translation>
        </message>
        <message>
            <source>there is no part {part} of {parts}: the last is {parts2}</source>
            <translation>لا يوجد الجزء {part} من {parts}: الأخير {parts2}</translation>
        </message>
        <message>
            <source>none of the {shape} axes of {shape2} is left: keep them, or name fewer</source>
            <translation>لا يبقى شيء من المحاور {shape} في {shape2}: أبقها، أو سمِّ عددًا أقل</translation>
        </message>
        <message>
            <source>Start axis</source>
            <translation>محور البداية</translation>
        </message>
        <message>
            <source>The first axis that is flattened: 0 is the channels, -1 the last one.</source>
            <translation>أول محور يُسطَّح: 0 هو القنوات، و-1 الأخير.</translation>
        </message>
        <message>
            <source>End axis</source>
            <translation>محور النهاية</translation>
        </message>
        <message>
            <source>The last axis that is flattened: 0 is the channels, -1 the last one.</source>
            <translation>آخر محور يُسطَّح: 0 هو القنوات، و-1 الأخير.</translation>
        </message>
        <message>
            <source>Other axis</source>
            <translation>المحور الآخر</translation>
        </message>
        <message>
            <source>The axis that it changes places with: 0 is the channels, -1 the last one.</source>
            <translation>المحور الذي يتبادل معه الموضع: 0 هو القنوات، و-1 الأخير.</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <source>The shape of one sample, without the batch; one size may be -1 for what is left.</source>
            <translation>شكل العينة الواحدة، دون الدفعة؛ ويجوز أن يكون حجم واحد -1 لما يبقى.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>The axes in their new order, such as 1, 2, 0 for channels last.</source>
            <translation>المحاور بترتيبها الجديد، مثل 1, 2, 0 للقنوات أخيرًا.</translation>
        </message>
        <message>
            <source>The axes of size 1 that are left out; all of size 1 when left empty.</source>
            <translation>المحاور ذات الحجم 1 التي تُحذف؛ وكل ما حجمه 1 حين يُترك فارغًا.</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>الإزاحات</translation>
        </message>
        <message>
            <source>How far the values move along each of the axes; below 0 to the front.</source>
            <translation>مقدار تحرك القيم على كل من المحاور؛ وما تحت 0 فإلى الأمام.</translation>
        </message>
        <message>
            <source>end axis {end} is before start axis {start}</source>
            <translation>محور النهاية {end} قبل محور البداية {start}</translation>
        </message>
        <message>
            <source>only one size may be -1, not {free}</source>
            <translation>يجوز أن يكون حجم واحد فقط -1، لا {free}</translation>
        </message>
        <message>
            <source>size 0 holds nothing: sizes are 1 or more, one may be -1</source>
            <translation>الحجم 0 لا يسع شيئًا: الأحجام 1 أو أكثر، ويجوز أن يكون واحد منها -1</translation>
        </message>
        <message>
            <source>{wanted} does not fit the {values} values of its input {given}: {known} does not divide them{values2}</source>
            <translation>لا يلائم {wanted} قيم دخله {given} وعددها {values}: لا يقسمها {known}{values2}</translation>
        </message>
        <message>
            <source>{wanted} holds {known} values, but its input {given} has {values}{values2}</source>
            <translation>يسع {wanted} من القيم {known}، لكن لدخله {given} منها {values}{values2}</translation>
        </message>
        <message>
            <source>the order names {order} axes, but its input {shape} has {shape2}</source>
            <translation>يسمّي الترتيب من المحاور {order}، لكن لدخله {shape} منها {shape2}</translation>
        </message>
        <message>
            <source>axis {axis} of {shape} has size {axis2}, not 1{ones}</source>
            <translation>للمحور {axis} من {shape} الحجم {axis2}، لا 1{ones}</translation>
        </message>
        <message>
            <source>no axis of {shape} is left: 1 must stay</source>
            <translation>لا يبقى محور من {shape}: يجب أن يبقى 1</translation>
        </message>
        <message>
            <source>it takes one shift an axis: {over}, not {shifts}</source>
            <translation>يأخذ إزاحة لكل محور: {over}، لا {shifts}</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Size at the start of each spatial axis, such as 1x2; one number more, in front, is for the channels.</source>
            <translation>الحجم في بداية كل محور مكاني، مثل 1x2؛ وعدد إضافي في المقدمة للقنوات.</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Size at the end of each axis; as before when left empty.</source>
            <translation>الحجم في نهاية كل محور؛ كما في البداية حين يُترك فارغًا.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Size of the output along each spatial axis; by the factor when left empty.</source>
            <translation>حجم الخرج على كل محور مكاني؛ وبالعامل حين يُترك فارغًا.</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>العامل</translation>
        </message>
        <message>
            <source>What each spatial size is multiplied by, such as 2 or 1.5x2; the result is rounded down.</source>
            <translation>ما يُضرب فيه كل حجم مكاني، مثل 2 أو 1.5x2؛ وتُقرَّب النتيجة إلى الأسفل.</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>النمط</translation>
        </message>
        <message>
            <source>How values between are found: the nearest one, or by linear (bilinear, trilinear) or cubic interpolation; no shape depends on it.</source>
            <translation>كيف تُوجد القيم البينية: أقرب قيمة، أو باستيفاء خطي (bilinear، trilinear) أو تكعيبي؛ ولا يعتمد على ذلك أي شكل.</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>التعبئة</translation>
        </message>
        <message>
            <source>What is added: zeros or another value, the edge repeated, the values behind the edge reflected, or those of the other end.</source>
            <translation>ما يُضاف: أصفار أو قيمة أخرى، أو تكرار الحافة، أو انعكاس القيم التي خلفها، أو قيم الطرف الآخر.</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>التكرارات</translation>
        </message>
        <message>
            <source>How often its values come along each axis, the channels first, such as 1, 2, 2.</source>
            <translation>عدد مرات ورود قيمه على كل محور، القنوات أولًا، مثل 1, 2, 2.</translation>
        </message>
        <message>
            <source>Block size</source>
            <translation>حجم الكتلة</translation>
        </message>
        <message>
            <source>Values along each axis that become channels, or come from them.</source>
            <translation>القيم على كل محور التي تصير قنوات، أو تأتي منها.</translation>
        </message>
        <message>
            <source>Number of groups of channels that are mixed.</source>
            <translation>عدد مجموعات القنوات التي تُخلط.</translation>
        </message>
        <message>
            <source>{kind} takes channels and positions, but its input has only {shape} values</source>
            <translation>يأخذ {kind} القنوات والمواضع، لكن لدخله {shape} من القيم فقط</translation>
        </message>
        <message>
            <source>it takes {wanted} numbers, not {values}</source>
            <translation>يأخذ من الأعداد {wanted}، لا {values}</translation>
        </message>
        <message>
            <source>fill {fill} makes no {border} values of the size {size}: {most} are the most</source>
            <translation>التعبئة {fill} لا تصنع قيم حافة عددها {border} من الحجم {size}: الأكثر {most}</translation>
        </message>
        <message>
            <source>{before} and {after} leave nothing of the size {size}: {size2} in all is the most</source>
            <translation>لا يترك {before} و{after} شيئًا من الحجم {size}: الأكثر {size2} معًا</translation>
        </message>
        <message>
            <source>factor {factor} leaves nothing of the size {size}: 1/{size2} is the least</source>
            <translation>العامل {factor} لا يترك شيئًا من الحجم {size}: الأقل 1/{size2}</translation>
        </message>
        <message>
            <source>it takes {given} repeats, one an axis of its input {given2}, not {repeats}</source>
            <translation>يأخذ من التكرارات {given}، واحدًا لكل محور من دخله {given2}، لا {repeats}</translation>
        </message>
        <message>
            <source>block size {block_size} needs channels that {values} divides, not {channels}{nearest} do</source>
            <translation>يحتاج حجم الكتلة {block_size} إلى قنوات يقسمها {values}، لا {channels}{nearest}</translation>
        </message>
        <message>
            <source>block size {block} does not divide {sizes}{nearest}</source>
            <translation>حجم الكتلة {block} لا يقسم {sizes}{nearest}</translation>
        </message>
        <message>
            <source>Shape of one sample, channels first: channels x height x width.</source>
            <translation>شكل العينة الواحدة، القنوات أولًا: القنوات × الارتفاع × العرض.</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>العملية</translation>
        </message>
        <message>
            <source>What the file that it comes from calls it.</source>
            <translation>ما يسميه به الملف الذي جاء منه.</translation>
        </message>
        <message>
            <source>Declared shape of its output, channels first; empty where it is not known.</source>
            <translation>شكل خرجه المصرَّح به، القنوات أولًا؛ وفارغ حيث لا يُعرف.</translation>
        </message>
        <message>
            <source>Tensors</source>
            <translation>الموترات</translation>
        </message>
        <message>
            <source>Declared tensors with their shapes, such as weight 64x3x3x3, bias 64; behind a shape may stand weight, bias or statistic, and frozen.</source>
            <translation>الموترات المصرَّح بها مع أشكالها، مثل weight 64x3x3x3, bias 64؛ ويجوز أن يأتي بعد الشكل weight أو bias أو statistic، وfrozen.</translation>
        </message>
        <message>
            <source>'{text}' is no tensor such as weight 64x3x3x3</source>
            <translation>'{text}' ليس موترًا مثل weight 64x3x3x3</translation>
        </message>
        <message>
            <source>{title} is not known and declares no output shape for its {inputs} input</source>
            <translation>{title} غير معروف ولا يصرّح بشكل خرج لدخله {inputs}</translation>
        </message>
        <message>
            <source>{title} is not known: its {declared} declared parameters are counted, its multiply-accumulates are not</source>
            <translation>{title} غير معروف: تُحسب معاملاته المصرَّح بها وعددها {declared}، ولا تُحسب عمليات ضربه وجمعه</translation>
        </message>
        <message>
            <source>its {declared} values are counted, but tensors alone do not say what is computed with them: its output shape and multiply-accumulates are not known</source>
            <translation>تُحسب قيمه وعددها {declared}، لكن الموترات وحدها لا تقول ما يُحسب بها: شكل خرجه وعمليات ضربه وجمعه مجهولة</translation>
        </message>
        <message>
            <source>output size {wanted} is not between {stride} and {stride2}, which is what the input of {sizes} can become</source>
            <translation>حجم الخرج {wanted} ليس بين {stride} و{stride2}، وهو ما يمكن أن يصير إليه الدخل {sizes}</translation>
        </message>
        <message>
            <source>padding {padding} takes away the whole output of its {sizes} input: {most} would leave some</source>
            <translation>الحشو {padding} يزيل خرج دخله {sizes} كله: ويُبقي {most} شيئًا منه</translation>
        </message>
        <message>
            <source>{framework} takes padding same only with stride 1, not {stride}; as Keras means it the output would be {gives}</source>
            <translation>يأخذ {framework} الحشو same مع الخطوة 1 فقط، لا {stride}؛ وكما يقصده Keras يكون الخرج {gives}</translation>
        </message>
        <message>
            <source>{framework} has no padding {padding}; as {other} means it the output would be {gives}</source>
            <translation>ليس في {framework} حشو {padding}؛ وكما يقصده {other} يكون الخرج {gives}</translation>
        </message>
        <message>
            <source>kernel {reach}{dilated} is larger than its {sizes} input{with_padding}: {fitting} would fit</source>
            <translation>النواة {reach}{dilated} أكبر من دخلها {sizes}{with_padding}: يتسع {fitting}</translation>
        </message>
        <message>
            <source>{name}: {text} is not within {first} to {last}</source>
            <translation>{name}: {text} ليس ضمن {first} إلى {last}</translation>
        </message>
        <message>
            <source>It has no convolution and no fully connected row before the last one.</source>
            <translation>ليس فيها التفاف ولا صف متصل بالكامل قبل الأخير.</translation>
        </message>
        <message>
            <source>No block of it can be repeated: one that takes one row and gives the shape it takes.</source>
            <translation>لا كتلة فيها يمكن تكرارها: كتلة تأخذ صفًا واحدًا وتعطي الشكل الذي تأخذه.</translation>
        </message>
        <message>
            <source>It has no input with a height and a width, or with a length.</source>
            <translation>ليس فيها دخل له ارتفاع وعرض، أو طول.</translation>
        </message>
        <message>
            <source>'{text}' is no number with at most two decimals</source>
            <translation>'{text}' ليس عددًا بمنزلتين عشريتين على الأكثر</translation>
        </message>
        <message>
            <source>there is no '{text}', choose from {names}</source>
            <translation>لا يوجد '{text}'، اختر من {names}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name of the row, by which other rows take its output.</source>
            <translation>اسم الصف، وبه تأخذ الصفوف الأخرى خرجه.</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>الكتلة</translation>
        </message>
        <message>
            <source>Part of the network that the row belongs to, such as conv1 or layer1.0.</source>
            <translation>جزء الشبكة الذي ينتمي إليه الصف، مثل conv1 أو layer1.0.</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>المدخلات</translation>
        </message>
        <message>
            <source>Names of the rows whose outputs it takes; empty for the row above.</source>
            <translation>أسماء الصفوف التي يأخذ مخرجاتها؛ وفارغ للصف الذي فوقه.</translation>
        </message>
        <message>
            <source>{kind} takes {wanted}, but its input is {shape}</source>
            <translation>يأخذ {kind} {wanted}، لكن دخله {shape}</translation>
        </message>
        <message>
            <source>Every row (lecture)</source>
            <translation>كل صف (المحاضرة)</translation>
        </message>
        <message>
            <source>The output of every row, the input included, as in CS231n.</source>
            <translation>خرج كل صف، بما فيه الدخل، كما في CS231n.</translation>
        </message>
        <message>
            <source>Every row, forward and backward</source>
            <translation>كل صف، أماميًا وخلفيًا</translation>
        </message>
        <message>
            <source>The same twice: an activation and its gradient.</source>
            <translation>الشيء نفسه مرتين: التنشيط وتدرجه.</translation>
        </message>
        <message>
            <source>Twice the outputs of the layers that own parameters, which torchinfo calls the forward/backward pass size, in MB.</source>
            <translation>ضعف مخرجات الطبقات التي تملك معاملات، وهو ما يسميه torchinfo حجم المرور الأمامي والخلفي، بوحدة MB.</translation>
        </message>
        <message>
            <source>Twice the outputs of all layers and named blocks, which torchsummary calls the forward/backward pass size, in MiB.</source>
            <translation>ضعف مخرجات كل الطبقات والكتل المسماة، وهو ما يسميه torchsummary حجم المرور الأمامي والخلفي، بوحدة MiB.</translation>
        </message>
        <message>
            <source>What PyTorch keeps for the backward pass, every storage once.</source>
            <translation>ما يحتفظ به PyTorch للمرور الخلفي، كل موضع تخزين مرة واحدة.</translation>
        </message>
        <message>
            <source>Peak of inference</source>
            <translation>ذروة الاستدلال</translation>
        </message>
        <message>
            <source>The most that is alive at one moment of the execution order.</source>
            <translation>أكثر ما يكون حيًا في لحظة واحدة من ترتيب التنفيذ.</translation>
        </message>
        <message>
            <source>The biases were left out: there is one for every output channel.</source>
            <translation>أُغفلت الانحيازات: لكل قناة خرج انحياز.</translation>
        </message>
        <message>
            <source>The input channels were left out: a filter goes through all of them.</source>
            <translation>أُغفلت قنوات الدخل: المرشح يمر عليها كلها.</translation>
        </message>
        <message>
            <source>One bias was added for the whole layer: there is one for every output.</source>
            <translation>أُضيف انحياز واحد للطبقة كلها: لكل خرج انحياز.</translation>
        </message>
        <message>
            <source>A bias was added for every output channel, and this layer has none.</source>
            <translation>أُضيف انحياز لكل قناة خرج، وليس لهذه الطبقة انحياز.</translation>
        </message>
        <message>
            <source>Only the channels of the input were taken: all values of the image come in.</source>
            <translation>أُخذت قنوات الدخل فقط: تدخل كل قيم الصورة.</translation>
        </message>
        <message>
            <source>The number of filters was left out: each of them has weights of its own.</source>
            <translation>أُغفل عدد المرشحات: لكل منها أوزانه الخاصة.</translation>
        </message>
        <message>
            <source>One side of the kernel was taken: every tap of its area has a weight.</source>
            <translation>أُخذ ضلع واحد من النواة: لكل موضع من مساحتها وزن.</translation>
        </message>
        <message>
            <source>The groups were ignored: a filter sees the channels of its own group only.</source>
            <translation>أُهملت المجموعات: يرى المرشح قنوات مجموعته فقط.</translation>
        </message>
        <message>
            <source>It was divided by the groups twice: only the input channels are divided.</source>
            <translation>قُسم على المجموعات مرتين: لا تُقسم إلا قنوات الدخل.</translation>
        </message>
        <message>
            <source>It was multiplied by the positions of the output: that gives multiply-accumulates, while weights are shared by all positions.</source>
            <translation>ضُرب في مواضع الخرج: ذلك يعطي عمليات الضرب والجمع، أما الأوزان فتشترك فيها كل المواضع.</translation>
        </message>
        <message>
            <source>A bias was added for every weight: there is one for every output channel.</source>
            <translation>أُضيف انحياز لكل وزن: لكل قناة خرج انحياز واحد.</translation>
        </message>
        <message>
            <source>The size before the pooling was taken: pooling makes the image smaller first.</source>
            <translation>أُخذ الحجم قبل التجميع: التجميع يصغّر الصورة أولًا.</translation>
        </message>
        <message>
            <source>Running mean and variance were counted: they are no parameters, since nothing trains them.</source>
            <translation>حُسب المتوسط والتباين الجاريان: ليسا معاملات، إذ لا شيء يدرّبهما.</translation>
        </message>
        <message>
            <source>A scale and a shift were counted for every value: there are two for every channel.</source>
            <translation>حُسب تحجيم وإزاحة لكل قيمة: هما اثنان لكل قناة.</translation>
        </message>
        <message>
            <source>The window of the pooling was counted as weights: pooling has none.</source>
            <translation>حُسبت نافذة التجميع أوزانًا: ليس للتجميع أوزان.</translation>
        </message>
        <message>
            <source>Multiplication and addition were counted apart: that is two operations for every multiply-accumulate.</source>
            <translation>حُسب الضرب والجمع منفصلين: ذلك عمليتان لكل عملية ضرب وجمع.</translation>
        </message>
        <message>
            <source>The channels of another row were taken for the input channels.</source>
            <translation>أُخذت قنوات صف آخر على أنها قنوات الدخل.</translation>
        </message>
        <message>
            <source>It was multiplied by the positions of the output: a transposed convolution goes over those of its input.</source>
            <translation>ضُرب في مواضع الخرج: الالتفاف المنقول يمر على مواضع دخله.</translation>
        </message>
        <message>
            <source>The padding was left out.</source>
            <translation>أُغفل الحشو.</translation>
        </message>
        <message>
            <source>The stride was left out.</source>
            <translation>أُغفلت الخطوة.</translation>
        </message>
        <message>
            <source>The dilation was left out.</source>
            <translation>أُغفل التمدد.</translation>
        </message>
        <message>
            <source>The 1 was forgotten: the window stands at the first place before it moves.</source>
            <translation>نُسي العدد 1: تقف النافذة في الموضع الأول قبل أن تتحرك.</translation>
        </message>
        <message>
            <source>It was rounded up: here a window that does not fit in full is left out.</source>
            <translation>قُرّب إلى الأعلى: هنا تُترك النافذة التي لا تتسع كاملة.</translation>
        </message>
        <message>
            <source>It was rounded down: here a last window that fits in part counts.</source>
            <translation>قُرّب إلى الأسفل: هنا تُحسب النافذة الأخيرة التي تتسع جزئيًا.</translation>
        </message>
        <message>
            <source>These are values and not bytes: every value takes some.</source>
            <translation>هذه قيم لا بايتات: كل قيمة تأخذ عدة بايتات.</translation>
        </message>
        <message>
            <source>Bits were taken for bytes: a byte has eight.</source>
            <translation>أُخذت البتات على أنها بايتات: في البايت ثماني بتات.</translation>
        </message>
        <message>
            <source>The batch was left out: every sample has outputs of its own.</source>
            <translation>أُغفلت الدفعة: لكل عينة مخرجاتها الخاصة.</translation>
        </message>
        <message>
            <source>A batch was counted, and the question is about one sample.</source>
            <translation>حُسبت دفعة، والسؤال عن عينة واحدة.</translation>
        </message>
        <message>
            <source>MiB were written as MB: 1 MiB is 1,048,576 bytes, and 1 MB is 1,000,000.</source>
            <translation>كُتبت MiB على أنها MB: ‏1 MiB يساوي 1,048,576 بايت، و1 MB يساوي 1,000,000.</translation>
        </message>
        <message>
            <source>The biases of all layers were left out.</source>
            <translation>أُغفلت انحيازات كل الطبقات.</translation>
        </message>
        <message>
            <source>The fully connected layers were left out.</source>
            <translation>أُغفلت الطبقات المتصلة بالكامل.</translation>
        </message>
        <message>
            <source>The convolutions were left out.</source>
            <translation>أُغفلت الالتفافات.</translation>
        </message>
        <message>
            <source>Running means and variances were counted: they are no parameters.</source>
            <translation>حُسبت المتوسطات والتباينات الجارية: ليست معاملات.</translation>
        </message>
        <message>
            <source>The input was counted twice.</source>
            <translation>حُسب الدخل مرتين.</translation>
        </message>
        <message>
            <source>values of {what}</source>
            <translation>قيم {what}</translation>
        </message>
        <message>
            <source>{name}-scale</source>
            <translation>تحجيم {name}</translation>
        </message>
        <message>
            <source>values of {what} with learned factors or offsets</source>
            <translation>قيم {what} ذات عوامل أو إزاحات متعلَّمة</translation>
        </message>
        <message>
            <source>batch norms</source>
            <translation>تسويات الدفعات</translation>
        </message>
        <message>
            <source>channels of batch norms</source>
            <translation>قنوات تسويات الدفعات</translation>
        </message>
        <message>
            <source>learned factors of batch norms</source>
            <translation>العوامل المتعلَّمة في تسويات الدفعات</translation>
        </message>
        <message>
            <source>layer norms over last axes</source>
            <translation>تسويات الطبقة على المحاور الأخيرة</translation>
        </message>
        <message>
            <source>layer norms over channels that come first</source>
            <translation>تسويات الطبقة على القنوات حين تأتي أولًا</translation>
        </message>
        <message>
            <source>values of layer norms with learned factors</source>
            <translation>قيم تسويات الطبقة ذات العوامل المتعلَّمة</translation>
        </message>
        <message>
            <source>values of layer norms with learned offsets</source>
            <translation>قيم تسويات الطبقة ذات الإزاحات المتعلَّمة</translation>
        </message>
        <message>
            <source>vectors that layer norms normalise</source>
            <translation>المتجهات التي تسوّيها تسويات الطبقة</translation>
        </message>
        <message>
            <source>vectors that layer norms without factors normalise</source>
            <translation>المتجهات التي تسوّيها تسويات الطبقة بلا عوامل</translation>
        </message>
        <message>
            <source>group norms</source>
            <translation>تسويات المجموعات</translation>
        </message>
        <message>
            <source>groups of group norms</source>
            <translation>مجموعات تسويات المجموعات</translation>
        </message>
        <message>
            <source>groups of group norms without factors</source>
            <translation>مجموعات تسويات المجموعات بلا عوامل</translation>
        </message>
        <message>
            <source>learned factors of group norms</source>
            <translation>العوامل المتعلَّمة في تسويات المجموعات</translation>
        </message>
        <message>
            <source>learned offsets of group norms</source>
            <translation>الإزاحات المتعلَّمة في تسويات المجموعات</translation>
        </message>
        <message>
            <source>instance norms</source>
            <translation>تسويات العينة</translation>
        </message>
        <message>
            <source>values of RMS norms</source>
            <translation>قيم تسويات RMS</translation>
        </message>
        <message>
            <source>vectors that RMS norms normalise</source>
            <translation>المتجهات التي تسوّيها تسويات RMS</translation>
        </message>
        <message>
            <source>values of L2 norms</source>
            <translation>قيم تسويات L2</translation>
        </message>
        <message>
            <source>vectors that L2 norms normalise</source>
            <translation>المتجهات التي تسوّيها تسويات L2</translation>
        </message>
        <message>
            <source>values of local response norms</source>
            <translation>قيم تسويات الاستجابة المحلية</translation>
        </message>
        <message>
            <source>values of local response norms with the channels that they are padded by</source>
            <translation>قيم تسويات الاستجابة المحلية مع القنوات التي تُحشى بها</translation>
        </message>
        <message>
            <source>parameters of normalisations, once for all values</source>
            <translation>معاملات التسويات، مرة واحدة لكل القيم</translation>
        </message>
        <message>
            <source>output values of {kind}</source>
            <translation>قيم خرج {kind}</translation>
        </message>
        <message>
            <source>slopes of PReLU</source>
            <translation>ميول PReLU</translation>
        </message>
        <message>
            <source>exponentials, sums and divisions of Softmax</source>
            <translation>الأسيات والمجاميع والقسمات في Softmax</translation>
        </message>
        <message>
            <source>input values of max pooling</source>
            <translation>قيم دخل التجميع الأقصى</translation>
        </message>
        <message>
            <source>input values of average pooling</source>
            <translation>قيم دخل التجميع المتوسط</translation>
        </message>
        <message>
            <source>output values of average pooling</source>
            <translation>قيم خرج التجميع المتوسط</translation>
        </message>
        <message>
            <source>input values of Lp pooling</source>
            <translation>قيم دخل تجميع Lp</translation>
        </message>
        <message>
            <source>output values of Lp pooling</source>
            <translation>قيم خرج تجميع Lp</translation>
        </message>
        <message>
            <source>values in all windows of 1D and 2D max and average pooling</source>
            <translation>القيم في كل نوافذ التجميع الأقصى والمتوسط الأحادي والثنائي البعد</translation>
        </message>
        <message>
            <source>input values of adaptive average pooling</source>
            <translation>قيم دخل التجميع المتوسط التكيفي</translation>
        </message>
        <message>
            <source>input values of 2D adaptive average pooling</source>
            <translation>قيم دخل التجميع المتوسط التكيفي الثنائي البعد</translation>
        </message>
        <message>
            <source>sums and divisions of adaptive average pooling</source>
            <translation>مجاميع وقسمات التجميع المتوسط التكيفي</translation>
        </message>
        <message>
            <source>input values of adaptive max pooling</source>
            <translation>قيم دخل التجميع الأقصى التكيفي</translation>
        </message>
        <message>
            <source>input values of global average pooling</source>
            <translation>قيم دخل التجميع المتوسط الشامل</translation>
        </message>
        <message>
            <source>output values of upsampling</source>
            <translation>قيم خرج التكبير</translation>
        </message>
        <message>
            <source>output values of upsampling to the nearest value</source>
            <translation>قيم خرج التكبير إلى أقرب قيمة</translation>
        </message>
        <message>
            <source>output values of 2D upsampling to the nearest value</source>
            <translation>قيم خرج التكبير الثنائي البعد إلى أقرب قيمة</translation>
        </message>
        <message>
            <source>spatial axes of upsampling to the nearest value</source>
            <translation>المحاور المكانية للتكبير إلى أقرب قيمة</translation>
        </message>
        <message>
            <source>output values of linear upsampling</source>
            <translation>قيم خرج التكبير الخطي</translation>
        </message>
        <message>
            <source>output values of bilinear upsampling</source>
            <translation>قيم خرج التكبير الخطي الثنائي</translation>
        </message>
        <message>
            <source>output values of bicubic upsampling</source>
            <translation>قيم خرج التكبير التكعيبي الثنائي</translation>
        </message>
        <message>
            <source>sums and products of feature maps, one a value</source>
            <translation>مجاميع وجداءات خرائط السمات، واحد لكل قيمة</translation>
        </message>
        <message>
            <source>output values of averages of feature maps</source>
            <translation>قيم خرج متوسطات خرائط السمات</translation>
        </message>
        <message>
            <source>parameters of embeddings</source>
            <translation>معاملات التضمينات</translation>
        </message>
        <message>
            <source>indices that embeddings look up</source>
            <translation>المؤشرات التي تبحث عنها التضمينات</translation>
        </message>
        <message>
            <source>MACs, no bias</source>
            <translation>MACs دون انحياز</translation>
        </message>
        <message>
            <source>Multiply-accumulates of convolutions, fully connected and recurrent layers, attention and matrix products; half of what torch.utils.flop_counter gives, but for LSTMs and fused attention products, which that does not see.</source>
            <translation>عمليات الضرب والجمع للالتفافات والطبقات المتصلة بالكامل والتكرارية والانتباه وجداءات المصفوفات؛ وهي نصف ما يعطيه torch.utils.flop_counter، ما عدا LSTM وجداءات الانتباه المدمجة التي لا يراها.</translation>
        </message>
        <message>
            <source>MACs with bias</source>
            <translation>MACs مع الانحياز</translation>
        </message>
        <message>
            <source>Multiply-accumulates, and one more for every output value with a bias.</source>
            <translation>عمليات الضرب والجمع، وعملية أخرى لكل قيمة خرج لها انحياز.</translation>
        </message>
        <message>
            <source>2 x MAC</source>
            <translation>2 x MAC</translation>
        </message>
        <message>
            <source>A multiplication and an addition for every multiply-accumulate.</source>
            <translation>ضرب وجمع لكل عملية ضرب وجمع.</translation>
        </message>
        <message>
            <source>2 x MAC + bias</source>
            <translation>2 x MAC + bias</translation>
        </message>
        <message>
            <source>A multiplication and an addition for every multiply-accumulate, and an addition for every output value with a bias.</source>
            <translation>ضرب وجمع لكل عملية ضرب وجمع، وجمع لكل قيمة خرج لها انحياز.</translation>
        </message>
        <message>
            <source>MACs, norms, adaptive pooling and upsampling (fvcore)</source>
            <translation>MACs والتسويات والتجميع التكيفي والتكبير (fvcore)</translation>
        </message>
        <message>
            <source>FlopCountAnalysis of fvcore 0.1.5.post20221221 in eval mode, which watches operators. It calls a multiply-accumulate one flop, and does not see fused attention products and recurrent layers.</source>
            <translation>FlopCountAnalysis من fvcore 0.1.5.post20221221 في وضع eval، الذي يراقب العمليات. يسمي عملية الضرب والجمع flop واحدة، ولا يرى جداءات الانتباه المدمجة ولا الطبقات التكرارية.</translation>
        </message>
        <message>
            <source>Parameters times output positions (torchinfo)</source>
            <translation>المعاملات مضروبة في مواضع الخرج (torchinfo)</translation>
        </message>
        <message>
            <source>Total mult-adds of torchinfo 1.8.0: every parameter of a convolution at every output position, those of a recurrent layer at every step, every other one once.</source>
            <translation>مجموع mult-adds في torchinfo 1.8.0: كل معامل في الالتفاف عند كل موضع خرج، ومعاملات الطبقة التكرارية عند كل خطوة، وكل معامل آخر مرة واحدة.</translation>
        </message>
        <message>
            <source>It takes transposed convolutions over their output, fully connected layers once for all tokens, and attention not at all.</source>
            <translation>يأخذ الالتفافات المنقولة على خرجها، والطبقات المتصلة بالكامل مرة واحدة لكل الرموز، ولا يأخذ الانتباه أبدًا.</translation>
        </message>
        <message>
            <source>MACs over outputs, norms and average pooling (thop)</source>
            <translation>MACs على المخرجات والتسويات والتجميع المتوسط (thop)</translation>
        </message>
        <message>
            <source>profile of thop 0.1.1.post2209072238, which watches modules: what a model calls as a function it does not see. Where adaptive pooling does not divide evenly, its own rounding can lose one.</source>
            <translation>profile من thop 0.1.1.post2209072238، الذي يراقب الوحدات: لا يرى ما يستدعيه النموذج كدالة. وحيث لا يقسم التجميع التكيفي بالتساوي قد يضيع تقريبه واحدًا.</translation>
        </message>
        <message>
            <source>It takes transposed convolutions over their output, and attention not at all.</source>
            <translation>يأخذ الالتفافات المنقولة على خرجها، ولا يأخذ الانتباه أبدًا.</translation>
        </message>
        <message>
            <source>MACs with bias, norms, activations and pooling (ptflops)</source>
            <translation>MACs مع الانحياز والتسويات والتنشيطات والتجميع (ptflops)</translation>
        </message>
        <message>
            <source>ptflops 0.7.5 with its pytorch backend, which watches modules and some functions. Where a module calls a function that it counts too, as ReLU and pooling do, it counts both.</source>
            <translation>ptflops 0.7.5 بخلفيته pytorch، الذي يراقب الوحدات وبعض الدوال. وحيث تستدعي وحدة دالة يعدّها أيضًا، كما في ReLU والتجميع، يعدّ الاثنين.</translation>
        </message>
        <message>
            <source>It counts most activations and pooling twice, and the projections of attention within windows not at all.</source>
            <translation>يعدّ معظم التنشيطات والتجميع مرتين، ولا يعدّ إسقاطات الانتباه داخل النوافذ إطلاقًا.</translation>
        </message>
        <message>
            <source>MACs with bias (ptflops, aten backend)</source>
            <translation>عمليات MAC مع الانحياز (ptflops، واجهة aten)</translation>
        </message>
        <message>
            <source>ptflops 0.7.5 with its aten backend, which watches operators and does not see fused attention products and LSTMs.</source>
            <translation>الأداة ptflops 0.7.5 بواجهة aten، وهي تراقب المعاملات ولا ترى جداءات الانتباه المدمجة وLSTM.</translation>
        </message>
        <message>
            <source>2 x MAC, bias, norms, pooling and merges (Keras with TensorFlow's profiler)</source>
            <translation>2 x MAC والانحياز والتسويات والتجميع والدمج (Keras مع محلل TensorFlow)</translation>
        </message>
        <message>
            <source>The float operations of TensorFlow 2.21.0's profiler for a Keras 3.15.1 model in inference. A convolution with a group for each channel is taken as a depthwise one. Recurrent layers, whose loop it runs once, are left out.</source>
            <translation>عدد float operations من محلل TensorFlow 2.21.0 لنموذج Keras 3.15.1 في الاستدلال. يُعامل التفاف له مجموعة لكل قناة على أنه عمقي. وحُذفت الطبقات التكرارية التي يشغّل حلقتها مرة واحدة.</translation>
        </message>
        <message>
            <source>It does not see grouped convolutions, 3D transposed ones, 3D pooling and products of attention, and divides transposed convolutions over their output by their strides.</source>
            <translation>لا يرى الالتفافات المجمّعة ولا المنقولة ثلاثية البعد ولا التجميع ثلاثي البعد ولا جداءات الانتباه، ويقسم الالتفافات المنقولة على مخرجها على خطواتها.</translation>
        </message>
        <message>
            <source>SGD</source>
            <translation>SGD</translation>
        </message>
        <message>
            <source>Gradient descent, which keeps nothing.</source>
            <translation>انحدار التدرّج، ولا يحتفظ بشيء.</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>SGD مع الزخم</translation>
        </message>
        <message>
            <source>A velocity for each parameter.</source>
            <translation>سرعة لكل معامل.</translation>
        </message>
        <message>
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <source>Two moments for each parameter (Kingma and Ba, 2014).</source>
            <translation>عزمان لكل معامل (Kingma وBa، 2014).</translation>
        </message>
        <message>
            <source>AdamW</source>
            <translation>AdamW</translation>
        </message>
        <message>
            <source>Two moments, as Adam keeps them (Loshchilov and Hutter, 2017).</source>
            <translation>عزمان كما يحتفظ بهما Adam (Loshchilov وHutter، 2017).</translation>
        </message>
        <message>
            <source>AdamW, mixed precision</source>
            <translation>AdamW، دقة مختلطة</translation>
        </message>
        <message>
            <source>Parameters and gradients in 16 bits, a float32 copy and two moments: 16 bytes a parameter in all (Rajbhandari et al., ZeRO, 2019).</source>
            <translation>معاملات وتدرّجات بدقة 16 بت ونسخة float32 وعزمان: 16 بايتًا لكل معامل إجمالًا (Rajbhandari وآخرون، ZeRO، 2019).</translation>
        </message>
        <message>
            <source>multiply-accumulates of convolutions, but for grouped ones</source>
            <translation>عمليات الضرب والجمع للالتفافات عدا المجمّعة</translation>
        </message>
        <message>
            <source>multiply-accumulates of convolutions in groups of more than one channel</source>
            <translation>عمليات الضرب والجمع للالتفافات في مجموعات من أكثر من قناة</translation>
        </message>
        <message>
            <source>multiply-accumulates of transposed convolutions</source>
            <translation>عمليات الضرب والجمع للالتفافات المنقولة</translation>
        </message>
        <message>
            <source>multiply-accumulates of fully connected layers</source>
            <translation>عمليات الضرب والجمع للطبقات المتصلة بالكامل</translation>
        </message>
        <message>
            <source>multiply-accumulates of matrix products</source>
            <translation>عمليات الضرب والجمع لجداءات المصفوفات</translation>
        </message>
        <message>
            <source>multiply-accumulates of attention's projections</source>
            <translation>عمليات الضرب والجمع لإسقاطات الانتباه</translation>
        </message>
        <message>
            <source>multiply-accumulates of attention's products of queries, keys and values</source>
            <translation>عمليات الضرب والجمع لجداءات الاستعلامات والمفاتيح والقيم في الانتباه</translation>
        </message>
        <message>
            <source>multiply-accumulates of the projections of attention within windows</source>
            <translation>عمليات الضرب والجمع لإسقاطات الانتباه داخل النوافذ</translation>
        </message>
        <message>
            <source>multiply-accumulates of the products of attention within windows</source>
            <translation>عمليات الضرب والجمع لجداءات الانتباه داخل النوافذ</translation>
        </message>
        <message>
            <source>multiply-accumulates of GRUs and RNNs</source>
            <translation>عمليات الضرب والجمع لطبقات GRU وRNN</translation>
        </message>
        <message>
            <source>multiply-accumulates of LSTMs</source>
            <translation>عمليات الضرب والجمع لطبقات LSTM</translation>
        </message>
        <message>
            <source>multiply-accumulates of other layers</source>
            <translation>عمليات الضرب والجمع لطبقات أخرى</translation>
        </message>
        <message>
            <source>weights of transposed convolutions at every output position, which is wrong</source>
            <translation>أوزان الالتفافات المنقولة في كل موضع مخرج، وهذا خطأ</translation>
        </message>
        <message>
            <source>weights of fully connected layers, once for all tokens</source>
            <translation>أوزان الطبقات المتصلة بالكامل، مرة واحدة لكل الرموز</translation>
        </message>
        <message>
            <source>operations of 1D and 2D transposed convolutions: two for each weight at every output position, divided by the strides</source>
            <translation>عمليات الالتفافات المنقولة أحادية البعد وثنائيته: اثنتان لكل وزن في كل موضع مخرج، مقسومة على الخطوات</translation>
        </message>
        <message>
            <source>biases of convolutions, one an output value</source>
            <translation>انحيازات الالتفافات، واحد لكل قيمة مخرج</translation>
        </message>
        <message>
            <source>biases of fully connected layers, one an output value</source>
            <translation>انحيازات الطبقات المتصلة بالكامل، واحد لكل قيمة مخرج</translation>
        </message>
        <message>
            <source>biases of fully connected layers, once for all tokens</source>
            <translation>انحيازات الطبقات المتصلة بالكامل، مرة واحدة لكل الرموز</translation>
        </message>
        <message>
            <source>biases of attention's projections, one a value</source>
            <translation>انحيازات إسقاطات الانتباه، واحد لكل قيمة</translation>
        </message>
        <message>
            <source>output values of attention that has no bias, as if it had one</source>
            <translation>قيم مخرج انتباه بلا انحياز، كأن له انحيازًا</translation>
        </message>
        <message>
            <source>values of the queries that attention scales</source>
            <translation>قيم الاستعلامات التي يحجّمها الانتباه</translation>
        </message>
        <message>
            <source>weights that attention's softmax makes</source>
            <translation>الأوزان التي يصنعها softmax الانتباه</translation>
        </message>
        <message>
            <source>biases of the projections of attention within windows, one a value</source>
            <translation>انحيازات إسقاطات الانتباه داخل النوافذ، واحد لكل قيمة</translation>
        </message>
        <message>
            <source>weights that the softmax of attention within windows makes</source>
            <translation>الأوزان التي يصنعها softmax الانتباه داخل النوافذ</translation>
        </message>
        <message>
            <source>biases of GRUs and RNNs, one a value and step</source>
            <translation>انحيازات GRU وRNN، واحد لكل قيمة وخطوة</translation>
        </message>
        <message>
            <source>biases of LSTMs, one a value and step</source>
            <translation>انحيازات LSTM، واحد لكل قيمة وخطوة</translation>
        </message>
        <message>
            <source>sums, products and activations of recurrent layers' gates</source>
            <translation>مجاميع بوابات الطبقات التكرارية وجداءاتها وتنشيطاتها</translation>
        </message>
        <message>
            <source>values of the cell states of LSTMs</source>
            <translation>قيم حالات خلايا LSTM</translation>
        </message>
        <message>
            <source>There is no row above whose output could be added: select later rows</source>
            <translation>لا يوجد صف أعلى يمكن جمع مخرجه: اختر صفوفًا لاحقة</translation>
        </message>
        <message>
            <source>The output of {name} is not known: mend the problem above it first</source>
            <translation>مخرج {name} غير معروف: أصلح المشكلة التي فوقه أولًا</translation>
        </message>
        <message>
            <source>Nothing makes {after} of {before} for a skip: select rows that keep the number of axes</source>
            <translation>لا شيء يجعل {before} إلى {after} لوصلة متخطية: اختر صفوفًا تحافظ على عدد المحاور</translation>
        </message>
        <message>
            <source>No stride of a 1x1 convolution makes {after} of {before}: select rows that keep the size or divide it</source>
            <translation>لا خطوة لالتفاف 1x1 تجعل {before} إلى {after}: اختر صفوفًا تحافظ على الحجم أو تقسمه</translation>
        </message>
        <message>
            <source>Every row whose input is known has the same shape in every framework.</source>
            <translation>لكل صف مدخله معروف الشكل نفسه في كل إطار عمل.</translation>
        </message>
        <message>
            <source>Every row has the same shape in every framework.</source>
            <translation>لكل صف الشكل نفسه في كل إطار عمل.</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', but no row has this name</source>
            <translation>يستخدم أوزان '{name}'، ولا صف بهذا الاسم</translation>
        </message>
        <message>
            <source>uses its own weights, which is said by leaving it empty</source>
            <translation>يستخدم أوزانه هو، ويُعبَّر عن ذلك بتركه فارغًا</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', which stands below it in row {named}</source>
            <translation>يستخدم أوزان '{name}'، وهو أسفله في الصف {named}</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', but a {kind} owns no tensors</source>
            <translation>يستخدم أوزان '{name}'، لكن {kind} لا يملك موتّرات</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', which itself cannot use those of '{named}'</source>
            <translation>يستخدم أوزان '{name}'، وهو نفسه لا يمكنه استخدام أوزان '{named}'</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', which owns no tensors</source>
            <translation>يستخدم أوزان '{name}'، وهو لا يملك موتّرات</translation>
        </message>
        <message>
            <source>it needs no {theirs}, but {name} has {theirs2}</source>
            <translation>لا يحتاج إلى {theirs}، لكن في {name} يوجد {theirs2}</translation>
        </message>
        <message>
            <source>it would need {mine}, but {name} has no {mine2}</source>
            <translation>يحتاج إلى {mine}، لكن ليس في {name} عنصر {mine2}</translation>
        </message>
        <message>
            <source>it would need {mine}, but {name} has {theirs}</source>
            <translation>يحتاج إلى {mine}، لكن في {name} يوجد {theirs}</translation>
        </message>
        <message>
            <source>it would need {mine} as a {mine2}, but {name} has it as a {theirs}</source>
            <translation>يحتاج إلى {mine} بوصفه {mine2}، لكنه في {name} بوصفه {theirs}</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>السطر {line}: {reason}</translation>
        </message>
        <message>
            <source>semantics are {words}, not {said}</source>
            <translation>الدلالة هي {words}، لا {said}</translation>
        </message>
        <message>
            <source>these are more than {max_rows} rows, the most there can be</source>
            <translation>هذه أكثر من {max_rows} من الصفوف، وهو أقصى ما يمكن</translation>
        </message>
        <message>
            <source>It holds no layers</source>
            <translation>لا يحتوي على طبقات</translation>
        </message>
        <message>
            <source>{text} is {times} rows, and one is wanted</source>
            <translation>{text} يساوي {times} من الصفوف، والمطلوب صف واحد</translation>
        </message>
        <message>
            <source>{text} has more than {max_part} characters</source>
            <translation>في {text} أكثر من {max_part} من الأحرف</translation>
        </message>
        <message>
            <source>a row that is repeated 0 times is none</source>
            <translation>صف يتكرر 0 مرة ليس صفًا</translation>
        </message>
        <message>
            <source>{token} is one value too many for {word}</source>
            <translation>{token} قيمة زائدة على {word}</translation>
        </message>
        <message>
            <source>it says {field} twice</source>
            <translation>يذكر {field} مرتين</translation>
        </message>
        <message>
            <source>it says no {field}; write such as {word}</source>
            <translation>لا يذكر {field}؛ اكتب مثلًا {word}</translation>
        </message>
        <message>
            <source>{token} says nothing of {kind}</source>
            <translation>لا يعني {token} شيئًا في {kind}</translation>
        </message>
        <message>
            <source>Row '{layer}' takes other rows than the one above, which the shorthand cannot say</source>
            <translation>الصف '{layer}' يأخذ صفوفًا غير الذي فوقه، ولا يمكن للاختصار التعبير عن ذلك</translation>
        </message>
        <message>
            <source>Row '{layer}' is of kind {kind}, which the shorthand has no word for</source>
            <translation>الصف '{layer}' من النوع {kind}، وليس له كلمة في الاختصار</translation>
        </message>
        <message>
            <source>Row '{layer}': the shorthand cannot say its {label}</source>
            <translation>الصف '{layer}': لا يمكن للاختصار التعبير عن {label}</translation>
        </message>
        <message>
            <source>'{value}' is not {words}</source>
            <translation>'{value}' ليس {words}</translation>
        </message>
        <message>
            <source>it takes {axes} sizes, not {value}</source>
            <translation>يأخذ {axes} من الأحجام، لا {value}</translation>
        </message>
        <message>
            <source>'{text}' has more than a padding before and one after</source>
            <translation>في '{text}' أكثر من حشو قبل وآخر بعد</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>المرشحات</translation>
        </message>
        <message>
            <source>Number of filters: the output channels C_out.</source>
            <translation>عدد المرشحات: قنوات المخرج C_out.</translation>
        </message>
        <message>
            <source>Number of outputs of a fully connected layer.</source>
            <translation>عدد مخرجات طبقة متصلة بالكامل.</translation>
        </message>
        <message>
            <source>Size of the sliding window along each axis, such as 3x3.</source>
            <translation>حجم النافذة المنزلقة على كل محور، مثل 3x3.</translation>
        </message>
        <message>
            <source>Stride</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Step of the sliding window along each axis.</source>
            <translation>خطوة النافذة المنزلقة على كل محور.</translation>
        </message>
        <message>
            <source>Step of the sliding window along each axis; the kernel when left empty.</source>
            <translation>خطوة النافذة المنزلقة على كل محور؛ وهي النواة إذا تُرك فارغًا.</translation>
        </message>
        <message>
            <source>Padding</source>
            <translation>الحشو</translation>
        </message>
        <message>
            <source>Zeros added on each side of each axis, such as 1, or 0:1 for none before and one after; or same: the output is the input divided by the stride, rounded up.</source>
            <translation>أصفار تضاف على كل جانب من كل محور، مثل 1، أو 0:1 لعدم الإضافة قبلُ وواحد بعدُ؛ أو same: المخرج هو المدخل مقسومًا على الخطوة ومقرّبًا إلى أعلى.</translation>
        </message>
        <message>
            <source>Padding taken away on each side of each axis of the output, such as 1, or 0:1 for none before and one after; or same: the output is the input times the stride.</source>
            <translation>حشو يُزال من كل جانب من كل محور للمخرج، مثل 1، أو 0:1 لعدم الإزالة قبلُ وواحد بعدُ؛ أو same: المخرج هو المدخل مضروبًا في الخطوة.</translation>
        </message>
        <message>
            <source>Padding that the pooling had on each side of each axis.</source>
            <translation>الحشو الذي كان للتجميع على كل جانب من كل محور.</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>الدلالة</translation>
        </message>
        <message>
            <source>The framework whose rules its padding and rounding follow; network for the one that the whole network follows.</source>
            <translation>إطار العمل الذي يتبع الحشو والتقريب قواعده؛ network لإطار العمل الذي تتبعه الشبكة كلها.</translation>
        </message>
        <message>
            <source>Dilation</source>
            <translation>التمدد</translation>
        </message>
        <message>
            <source>Distance between two taps of the kernel along each axis.</source>
            <translation>المسافة بين نقطتين من النواة على كل محور.</translation>
        </message>
        <message>
            <source>Number of groups of channels that are convolved on their own.</source>
            <translation>عدد مجموعات القنوات التي تُلفّ كل منها على حدة.</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>الانحياز</translation>
        </message>
        <message>
            <source>Whether one value is added to every output channel.</source>
            <translation>هل تضاف قيمة واحدة إلى كل قناة مخرج.</translation>
        </message>
        <message>
            <source>In place</source>
            <translation>في المكان نفسه</translation>
        </message>
        <message>
            <source>Whether its output takes the place of its (first) input in memory.</source>
            <translation>هل يأخذ مخرجه مكان مدخله (الأول) في الذاكرة.</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>مجمّد</translation>
        </message>
        <message>
            <source>Whether training leaves its parameters as they are; where a row uses the weights of another, that one decides.</source>
            <translation>هل يترك التدريب معاملاته كما هي؛ وحيث يستخدم صف أوزان صف آخر فالقرار لذلك الصف.</translation>
        </message>
        <message>
            <source>Weights of</source>
            <translation>أوزان من</translation>
        </message>
        <message>
            <source>Name of a row above whose weights it uses, so that they count once; empty for weights of its own.</source>
            <translation>اسم صف أعلى يستخدم أوزانه فتُعدّ مرة واحدة؛ فارغ لأوزان خاصة به.</translation>
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
            <translation>ذاكرة التنشيطات</translation>
        </message>
        <message>
            <source>Training memory</source>
            <translation>ذاكرة التدريب</translation>
        </message>
        <message>
            <source>Inference memory</source>
            <translation>ذاكرة الاستدلال</translation>
        </message>
        <message>
            <source>{layer} takes the row above it, and there is none</source>
            <translation>{layer} يأخذ الصف الذي فوقه، ولا يوجد صف فوقه</translation>
        </message>
        <message>
            <source>{layer} begins the network and takes no inputs</source>
            <translation>{layer} يبدأ الشبكة ولا يأخذ مدخلات</translation>
        </message>
        <message>
            <source>takes '{name}', but no row has this name</source>
            <translation>يأخذ '{name}'، ولا صف بهذا الاسم</translation>
        </message>
        <message>
            <source>takes its own output</source>
            <translation>يأخذ مخرجه هو</translation>
        </message>
        <message>
            <source>takes '{name}', which stands below it in row {source}</source>
            <translation>يأخذ '{name}'، وهو أسفله في الصف {source}</translation>
        </message>
        <message>
            <source>It owns nothing that is counted.</source>
            <translation>لا يملك شيئًا يُعدّ.</translation>
        </message>
        <message>
            <source>values and bytes</source>
            <translation>القيم والبايتات</translation>
        </message>
        <message>
            <source>Receptive field</source>
            <translation>مجال الاستقبال</translation>
        </message>
        <message>
            <source>input positions</source>
            <translation>مواضع المدخل</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>تصنيف</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>العمق</translation>
        </message>
        <message>
            <source>Number of layers with weights: 53 has residual blocks.</source>
            <translation>عدد الطبقات ذات الأوزان: في 53 كتل متبقية.</translation>
        </message>
        <message>
            <source>Which of the two networks it is.</source>
            <translation>أي الشبكتين هي.</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>الدقة</translation>
        </message>
        <message>
            <source>Height and width of the picture, a power of 2.</source>
            <translation>ارتفاع الصورة وعرضها، وهو قوة للعدد 2.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Channels of the picture.</source>
            <translation>قنوات الصورة.</translation>
        </message>
        <message>
            <source>Latent</source>
            <translation>كامن</translation>
        </message>
        <message>
            <source>Random numbers that the generator makes a picture of.</source>
            <translation>الأعداد العشوائية التي يصنع منها المولّد صورة.</translation>
        </message>
        <message>
            <source>Resolution: {options} is no power of 2: {size} or {size2} would be</source>
            <translation>الدقة: {options} ليس قوة للعدد 2: {size} أو {size2} كذلك</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>توليد</translation>
        </message>
        <message>
            <source>Segmentation</source>
            <translation>تجزئة</translation>
        </message>
        <message>
            <source>Number of layers with weights.</source>
            <translation>عدد الطبقات ذات الأوزان.</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>النمو</translation>
        </message>
        <message>
            <source>Channels that every layer of a block adds.</source>
            <translation>القنوات التي تضيفها كل طبقة في الكتلة.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>The plan of its stages: b for the first version, v2_s, v2_m or v2_l for the second.</source>
            <translation>خطة مراحله: b للإصدار الأول، وv2_s أو v2_m أو v2_l للثاني.</translation>
        </message>
        <message>
            <source>What the number of blocks of every stage is multiplied by, rounded up.</source>
            <translation>ما يُضرب فيه عدد كتل كل مرحلة، مقرّبًا إلى أعلى.</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <source>Rate of the dropout before the classifier.</source>
            <translation>معدل dropout قبل المصنّف.</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>الأصناف</translation>
        </message>
        <message>
            <source>Number of classes that it tells apart.</source>
            <translation>عدد الأصناف التي يميّز بينها.</translation>
        </message>
        <message>
            <source>Height and width of its input, such as 224x224; one number for a square.</source>
            <translation>ارتفاع المدخل وعرضه، مثل 224x224؛ عدد واحد لمربع.</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>What the channels of every layer are multiplied by.</source>
            <translation>ما تُضرب فيه قنوات كل طبقة.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>القنوات</translation>
        </message>
        <message>
            <source>Channels of the first stage; every stage has twice as many as the one before.</source>
            <translation>قنوات المرحلة الأولى؛ ولكل مرحلة ضعف التي قبلها.</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>الكتل</translation>
        </message>
        <message>
            <source>Number of blocks of each stage, such as 3x3x9x3.</source>
            <translation>عدد كتل كل مرحلة، مثل 3x3x9x3.</translation>
        </message>
        <message>
            <source>Path rate</source>
            <translation>معدل المسار</translation>
        </message>
        <message>
            <source>Share of the samples for which the last block is left out while training; earlier blocks have less.</source>
            <translation>نسبة العينات التي تُحذف لها الكتلة الأخيرة أثناء التدريب؛ وللكتل الأسبق أقل.</translation>
        </message>
        <message>
            <source>{variant} has no option '{name}', only {fields}</source>
            <translation>ليس لـ{variant} خيار '{name}'، بل {fields} فقط</translation>
        </message>
        <message>
            <source>Auxiliary</source>
            <translation>مساعد</translation>
        </message>
        <message>
            <source>Whether the classifiers are there that only training uses.</source>
            <translation>هل توجد المصنّفات التي لا يستخدمها إلا التدريب.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>الطول</translation>
        </message>
        <message>
            <source>Number of samples of the signal; a second of speech at 8 kHz has 8000.</source>
            <translation>عدد عينات الإشارة؛ في ثانية من الكلام عند 8 kHz عدد 8000.</translation>
        </message>
        <message>
            <source>Stride of the first window, which reads 80 samples.</source>
            <translation>خطوة النافذة الأولى التي تقرأ 80 عينة.</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>إشارات</translation>
        </message>
        <message>
            <source>Head size</source>
            <translation>حجم الرأس</translation>
        </message>
        <message>
            <source>Channels of a head of attention.</source>
            <translation>قنوات رأس انتباه.</translation>
        </message>
        <message>
            <source>Height and width of a window and of a grid of attention.</source>
            <translation>ارتفاع وعرض نافذة الانتباه وشبكته.</translation>
        </message>
        <message>
            <source>Resolution: windows of {window} do not fill the {sizes} map of stage {stage}: multiples of {multiple} would do</source>
            <translation>الدقة: نوافذ {window} لا تملأ خريطة {sizes} للمرحلة {stage}: مضاعفات {multiple} تصلح</translation>
        </message>
        <message>
            <source>Its size: large or small.</source>
            <translation>حجمه: large أو small.</translation>
        </message>
        <message>
            <source>{seed} is no seed, 0 to {most_seed} are</source>
            <translation>{seed} ليس بذرة، والبذور من 0 إلى {most_seed}</translation>
        </message>
        <message>
            <source>Parameters and multiply-accumulates of convolutions above all.</source>
            <translation>معاملات الالتفافات وعمليات الضرب والجمع فيها قبل كل شيء.</translation>
        </message>
        <message>
            <source>Output sizes</source>
            <translation>أحجام المخرجات</translation>
        </message>
        <message>
            <source>Output sizes above all.</source>
            <translation>أحجام المخرجات قبل كل شيء.</translation>
        </message>
        <message>
            <source>Parameters of convolutions without bias and of what follows them.</source>
            <translation>معاملات الالتفافات بلا انحياز وما يليها.</translation>
        </message>
        <message>
            <source>Row by row</source>
            <translation>صفًا صفًا</translation>
        </message>
        <message>
            <source>Every number of a convolution.</source>
            <translation>كل أعداد التفاف.</translation>
        </message>
        <message>
            <source>One convolution</source>
            <translation>التفاف واحد</translation>
        </message>
        <message>
            <source>Every number of one convolution over a small image.</source>
            <translation>كل أعداد التفاف واحد على صورة صغيرة.</translation>
        </message>
        <message>
            <source>A small LeNet</source>
            <translation>LeNet صغيرة</translation>
        </message>
        <message>
            <source>Convolutions, poolings and fully connected layers one after another.</source>
            <translation>التفافات وتجميعات وطبقات متصلة بالكامل على التوالي.</translation>
        </message>
        <message>
            <source>Padding and stride</source>
            <translation>الحشو والخطوة</translation>
        </message>
        <message>
            <source>Output sizes of windows with padding, stride, dilation and two different sides.</source>
            <translation>أحجام مخرجات نوافذ ذات حشو وخطوة وتمدد وجانبين مختلفين.</translation>
        </message>
        <message>
            <source>Batch norm</source>
            <translation>تسوية الدفعات</translation>
        </message>
        <message>
            <source>Convolutions without bias, and what batch norm adds to them.</source>
            <translation>التفافات بلا انحياز، وما تضيفه إليها تسوية الدفعات.</translation>
        </message>
        <message>
            <source>Groups and depthwise</source>
            <translation>المجموعات والالتفاف العمقي</translation>
        </message>
        <message>
            <source>Grouped, depthwise and pointwise convolutions: parameters and multiply-accumulates.</source>
            <translation>التفافات مجمّعة وعمقية ونقطية: المعاملات وعمليات الضرب والجمع.</translation>
        </message>
        <message>
            <source>Residual blocks</source>
            <translation>كتل متبقية</translation>
        </message>
        <message>
            <source>Blocks with a shortcut, which has a convolution of its own where channels change.</source>
            <translation>كتل لها طريق مختصر، وفيه التفاف خاص حيث تتغير القنوات.</translation>
        </message>
        <message>
            <source>Three dimensions</source>
            <translation>ثلاثة أبعاد</translation>
        </message>
        <message>
            <source>Convolutions and poolings over volumes or videos.</source>
            <translation>التفافات وتجميعات على أحجام أو فيديوهات.</translation>
        </message>
        <message>
            <source>Number of blocks.</source>
            <translation>عدد الكتل.</translation>
        </message>
        <message>
            <source>First width</source>
            <translation>العرض الأول</translation>
        </message>
        <message>
            <source>Channels of the first block, before they are rounded.</source>
            <translation>قنوات الكتلة الأولى قبل تقريبها.</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>الميل</translation>
        </message>
        <message>
            <source>Channels that every block has more than the one before, before they are rounded.</source>
            <translation>القنوات التي تزيد بها كل كتلة على سابقتها قبل تقريبها.</translation>
        </message>
        <message>
            <source>What the channels of a stage are multiplied by in the next one, about.</source>
            <translation>ما تُضرب فيه قنوات مرحلة في التي تليها تقريبًا.</translation>
        </message>
        <message>
            <source>Group width</source>
            <translation>عرض المجموعة</translation>
        </message>
        <message>
            <source>Channels of a group.</source>
            <translation>قنوات المجموعة.</translation>
        </message>
        <message>
            <source>Squeeze</source>
            <translation>الضغط</translation>
        </message>
        <message>
            <source>Whether every block weighs its channels by squeeze and excitation: RegNet Y.</source>
            <translation>هل ترجّح كل كتلة قنواتها بالضغط والتنشيط: RegNet Y.</translation>
        </message>
        <message>
            <source>Number of layers with weights on the longest way.</source>
            <translation>عدد الطبقات ذات الأوزان على أطول طريق.</translation>
        </message>
        <message>
            <source>Channels of a bottleneck's group where its stage has 64 channels.</source>
            <translation>قنوات مجموعة عنق الزجاجة حيث لمرحلتها 64 قناة.</translation>
        </message>
        <message>
            <source>Number of layers with weights: 2 more than a multiple of 6.</source>
            <translation>عدد الطبقات ذات الأوزان: 2 أكثر من مضاعف للعدد 6.</translation>
        </message>
        <message>
            <source>Depth: {options} is not 2 more than a multiple of 6: {below} or {below2} is</source>
            <translation>العمق: {options} ليس 2 أكثر من مضاعف للعدد 6: {below} أو {below2} كذلك</translation>
        </message>
        <message>
            <source>{name} would have {field} {field2}, but {max_size} is the most</source>
            <translation>سيكون {field} في {name} هو {field2}، والحد الأقصى {max_size}</translation>
        </message>
        <message>
            <source>Number of layers with weights, without those that weigh.</source>
            <translation>عدد الطبقات ذات الأوزان، دون الطبقات المرجِّحة.</translation>
        </message>
        <message>
            <source>Reduction</source>
            <translation>التقليص</translation>
        </message>
        <message>
            <source>What the channels are divided by between the two layers that weigh them.</source>
            <translation>ما تُقسم عليه القنوات بين الطبقتين اللتين ترجّحانها.</translation>
        </message>
        <message>
            <source>Whether there is a second head on an earlier feature map, which helps to train and is counted in the published numbers.</source>
            <translation>هل يوجد رأس ثانٍ على خريطة سمات أسبق يساعد على التدريب ويُعدّ في الأعداد المنشورة.</translation>
        </message>
        <message>
            <source>Number of layers with weights of its ResNet.</source>
            <translation>عدد الطبقات ذات الأوزان في ResNet الخاصة به.</translation>
        </message>
        <message>
            <source>Complexity</source>
            <translation>التعقيد</translation>
        </message>
        <message>
            <source>Its published complexity, by which channels go.</source>
            <translation>تعقيده المنشور الذي تتبعه القنوات.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>The version: 1.1 needs 2.4 times fewer computations.</source>
            <translation>الإصدار: يحتاج 1.1 إلى حسابات أقل بمقدار 2.4 مرة.</translation>
        </message>
        <message>
            <source>Heads of the first stage; every stage has twice as many as the one before.</source>
            <translation>رؤوس المرحلة الأولى؛ ولكل مرحلة ضعف التي قبلها.</translation>
        </message>
        <message>
            <source>Height and width of a window of attention.</source>
            <translation>ارتفاع نافذة الانتباه وعرضها.</translation>
        </message>
        <message>
            <source>How many times the sizes are halved, and doubled again.</source>
            <translation>كم مرة تُنصَّف الأحجام ثم تُضاعف.</translation>
        </message>
        <message>
            <source>Resolution: {size} cannot be halved {times} times: {step} does not divide it{step2}</source>
            <translation>الدقة: لا يمكن تنصيف {size} عدد {times} من المرات: {step} لا يقسمه{step2}</translation>
        </message>
        <message>
            <source>Depth, height and width of its input, such as 116x132x132; one number for a cube.</source>
            <translation>عمق المدخل وارتفاعه وعرضه، مثل 116x132x132؛ عدد واحد لمكعب.</translation>
        </message>
        <message>
            <source>Resolution: it takes 1 or 3 sizes, not {sizes}</source>
            <translation>الدقة: تأخذ حجمًا واحدًا (1) أو 3 أحجام، لا {sizes}</translation>
        </message>
        <message>
            <source>Resolution: {sizes} is too small for depth {depth}, whose convolutions are not padded: {least} is the least</source>
            <translation>الدقة: {sizes} صغير جدًا للعمق {depth} الذي لا حشو لالتفافاته: الحد الأدنى {least}</translation>
        </message>
        <message>
            <source>Whether a batch norm follows every convolution.</source>
            <translation>هل تلي كل التفاف تسوية دفعات.</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>الإطارات</translation>
        </message>
        <message>
            <source>Number of pictures of a clip.</source>
            <translation>عدد صور المقطع.</translation>
        </message>
        <message>
            <source>Convolutions</source>
            <translation>الالتفافات</translation>
        </message>
        <message>
            <source>Whether they see time and space at once (3d), only the first stage does (mixed), or each is one over space and one over time (factored).</source>
            <translation>هل ترى الزمان والمكان معًا (3d)، أو المرحلة الأولى فقط كذلك (mixed)، أو كل منها التفاف على المكان وآخر على الزمان (factored).</translation>
        </message>
        <message>
            <source>Patch</source>
            <translation>الرقعة</translation>
        </message>
        <message>
            <source>Height and width of a patch of the image.</source>
            <translation>ارتفاع رقعة الصورة وعرضها.</translation>
        </message>
        <message>
            <source>Number of layers of the encoder.</source>
            <translation>عدد طبقات المرمّز.</translation>
        </message>
        <message>
            <source>Number of values of a token.</source>
            <translation>عدد قيم الرمز.</translation>
        </message>
        <message>
            <source>Resolution: patches of {options} do not fill {size}: {nearest} would do</source>
            <translation>الدقة: رقع {options} لا تملأ {size}: {nearest} يصلح</translation>
        </message>
        <message>
            <source>cnnparam architecture</source>
            <translation>معمارية cnnparam</translation>
        </message>
        <message>
            <source>Keras model</source>
            <translation>نموذج Keras</translation>
        </message>
        <message>
            <source>Caffe network</source>
            <translation>شبكة Caffe</translation>
        </message>
        <message>
            <source>Darknet network</source>
            <translation>شبكة Darknet</translation>
        </message>
        <message>
            <source>ONNX model</source>
            <translation>نموذج ONNX</translation>
        </message>
        <message>
            <source>Shorthand or lecture table</source>
            <translation>اختصار أو جدول محاضرة</translation>
        </message>
        <message>
            <source>PyTorch export</source>
            <translation>تصدير PyTorch</translation>
        </message>
        <message>
            <source>safetensors header</source>
            <translation>ترويسة safetensors</translation>
        </message>
        <message>
            <source>Shorthand</source>
            <translation>اختصار</translation>
        </message>
        <message>
            <source>ONNX model without weights</source>
            <translation>نموذج ONNX بلا أوزان</translation>
        </message>
        <message>
            <source>PyTorch code</source>
            <translation>شيفرة PyTorch</translation>
        </message>
        <message>
            <source>Keras code</source>
            <translation>شيفرة Keras</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>CSV with semicolons</source>
            <translation>CSV بفواصل منقوطة</translation>
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
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <source>LaTeX</source>
            <translation>LaTeX</translation>
        </message>
        <message>
            <source>Excel spreadsheet</source>
            <translation>جدول Excel</translation>
        </message>
        <message>
            <source>Left out: the workspace of libraries such as cuDNN, fragmentation, what the framework takes for itself, and what the backward pass works with for a moment.</source>
            <translation>غير محسوب: مساحة عمل مكتبات مثل cuDNN، والتجزؤ، وما يأخذه إطار العمل لنفسه، وما يعمل به التمرير العكسي للحظة.</translation>
        </message>
    </context>
    <context>
        <name>About</name>
        <message>
            <source>&lt;b&gt;cnnparam {version}&lt;/b&gt;&lt;p&gt;Counts what a convolutional network costs before anyone runs it. Works offline and never contacts anyone.&lt;/p&gt;&lt;p&gt;MIT licence. Built with Qt {qt} (LGPL 3), PySide6, pyqtgraph, numpy and msgspec; their licences come with the program.&lt;/p&gt;</source>
            <translation>&lt;b&gt;cnnparam {version}&lt;/b&gt;&lt;p&gt;يحسب كلفة الشبكة الالتفافية قبل أن يشغّلها أحد. يعمل دون إنترنت ولا يتصل بأي جهة أبدًا.&lt;/p&gt;&lt;p&gt;رخصة MIT. بُني باستخدام Qt {qt} ‏(LGPL 3) وPySide6 وpyqtgraph وnumpy وmsgspec؛ وتأتي رخصها مع البرنامج.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About cnnparam</source>
            <translation>حول cnnparam</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>ملف (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>تحرير (&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Layer</source>
            <translation>طبقة (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>عرض (&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>اللوحات (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>أدوات (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>مساعدة (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>جديد (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>فتح (&amp;O)…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>فتح الأخيرة (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Gallery</source>
            <translation>المعرض (&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Browse the gallery…</source>
            <translation>تصفّح المعرض (&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>حفظ (&amp;S)</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>حفظ باسم (&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Export report…</source>
            <translation>تصدير تقرير (&amp;E)…</translation>
        </message>
        <message>
            <source>Export ne&amp;twork…</source>
            <translation>تصدير الشبكة (&amp;T)…</translation>
        </message>
        <message>
            <source>Export a table of a &amp;folder…</source>
            <translation>تصدير جدول لمجلد (&amp;F)…</translation>
        </message>
        <message>
            <source>All networks in a folder as one table, a row each</source>
            <translation>كل الشبكات في مجلد كجدول واحد، صف لكل شبكة</translation>
        </message>
        <message>
            <source>Save &amp;charts…</source>
            <translation>حفظ المخططات (&amp;C)…</translation>
        </message>
        <message>
            <source>Save &amp;diagram…</source>
            <translation>حفظ الرسم التخطيطي (&amp;D)…</translation>
        </message>
        <message>
            <source>Print pre&amp;view…</source>
            <translation>معاينة الطباعة (&amp;V)…</translation>
        </message>
        <message>
            <source>The report page by page, as it would be printed</source>
            <translation>التقرير صفحة صفحة، كما سيُطبع</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>طباعة (&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إنهاء (&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>تراجع (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إعادة (&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t rows</source>
            <translation>قص الصفوف (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>نسخ (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>لصق (&amp;P)</translation>
        </message>
        <message>
            <source>Fill do&amp;wn</source>
            <translation>تعبئة إلى الأسفل (&amp;W)</translation>
        </message>
        <message>
            <source>Fill the selected cells with the topmost of their column; names count on</source>
            <translation>تعبئة الخلايا المحددة بالخلية العليا من عمودها؛ والأسماء تُرقَّم تباعًا</translation>
        </message>
        <message>
            <source>Fill &amp;series</source>
            <translation>تعبئة سلسلة (&amp;S)</translation>
        </message>
        <message>
            <source>Count on from the first selected cell, or the first two: conv1, conv2, conv3</source>
            <translation>مواصلة العد من أول خلية محددة أو من أول خليتين: conv1، conv2، conv3</translation>
        </message>
        <message>
            <source>Copy c&amp;harts as an image</source>
            <translation>نسخ المخططات كصورة (&amp;H)</translation>
        </message>
        <message>
            <source>Copy diagram as an i&amp;mage</source>
            <translation>نسخ الرسم التخطيطي كصورة (&amp;M)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>تحديد الكل (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Go to row…</source>
            <translation>الانتقال إلى صف (&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>بحث (&amp;F)…</translation>
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation>بحث عن التالي (&amp;X)</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>بحث عن السابق (&amp;V)</translation>
        </message>
        <message>
            <source>R&amp;eplace…</source>
            <translation>استبدال (&amp;E)…</translation>
        </message>
        <message>
            <source>F&amp;ilter rows…</source>
            <translation>ترشيح الصفوف (&amp;I)…</translation>
        </message>
        <message>
            <source>Shows only rows with a text, of a kind, of a block or with a problem</source>
            <translation>يعرض فقط الصفوف التي فيها نص معيّن أو من نوع أو كتلة معيّنة أو ذات مشكلة</translation>
        </message>
        <message>
            <source>Next pro&amp;blem</source>
            <translation>المشكلة التالية (&amp;B)</translation>
        </message>
        <message>
            <source>Previous prob&amp;lem</source>
            <translation>المشكلة السابقة (&amp;L)</translation>
        </message>
        <message>
            <source>Fix this pr&amp;oblem…</source>
            <translation>إصلاح هذه المشكلة (&amp;O)…</translation>
        </message>
        <message>
            <source>What mends the problem of the current row, with what it changes</source>
            <translation>ما يصلح مشكلة الصف الحالي، مع ما يغيّره</translation>
        </message>
        <message>
            <source>Pa&amp;d and round as</source>
            <translation>الحشو والتقريب مثل (&amp;D)</translation>
        </message>
        <message>
            <source>The framework whose padding and rounding rows follow that name none</source>
            <translation>إطار العمل الذي تتبع الصفوف التي لا تسمّي إطارًا حشوه وتقريبه</translation>
        </message>
        <message>
            <source>&amp;Name of the network…</source>
            <translation>اسم الشبكة (&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Add layer</source>
            <translation>إضافة طبقة (&amp;A)</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>تكرار الصفوف (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>إعادة تسمية (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete rows</source>
            <translation>حذف الصفوف (&amp;D)</translation>
        </message>
        <message>
            <source>Mo&amp;ve up</source>
            <translation>نقل إلى الأعلى (&amp;V)</translation>
        </message>
        <message>
            <source>Move d&amp;own</source>
            <translation>نقل إلى الأسفل (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Group into a block…</source>
            <translation>جمع في كتلة (&amp;G)…</translation>
        </message>
        <message>
            <source>Puts the selected rows into a block of their own</source>
            <translation>يضع الصفوف المحددة في كتلة خاصة بها</translation>
        </message>
        <message>
            <source>Dissolve &amp;block</source>
            <translation>حل الكتلة (&amp;B)</translation>
        </message>
        <message>
            <source>The rows of the innermost block then lie in the one around it</source>
            <translation>تصير صفوف الكتلة الداخلية عندئذ في الكتلة التي تحيط بها</translation>
        </message>
        <message>
            <source>Re&amp;peat…</source>
            <translation>تكرار عدة مرات (&amp;P)…</translation>
        </message>
        <message>
            <source>Copies of the selected rows, one after another, each taking the one before</source>
            <translation>نُسخ من الصفوف المحددة، الواحدة تلو الأخرى، كل منها يأخذ ما قبله</translation>
        </message>
        <message>
            <source>Make re&amp;sidual</source>
            <translation>جعلها بوصلة متبقية (&amp;S)</translation>
        </message>
        <message>
            <source>Adds what goes into the selected rows to what they give, projected where needed</source>
            <translation>يجمع ما يدخل إلى الصفوف المحددة مع ما تعطيه، مع إسقاط حيث يلزم</translation>
        </message>
        <message>
            <source>&amp;Insert from the gallery…</source>
            <translation>إدراج من المعرض (&amp;I)…</translation>
        </message>
        <message>
            <source>An architecture or a block of one, below the selected rows</source>
            <translation>معمارية أو كتلة منها، أسفل الصفوف المحددة</translation>
        </message>
        <message>
            <source>&amp;Collapse block</source>
            <translation>طي الكتلة (&amp;C)</translation>
        </message>
        <message>
            <source>One row with the subtotal for the block of the current row, then for that around</source>
            <translation>صف واحد بالمجموع الفرعي لكتلة الصف الحالي، ثم للكتلة التي تحيط بها</translation>
        </message>
        <message>
            <source>&amp;Expand block</source>
            <translation>نشر الكتلة (&amp;E)</translation>
        </message>
        <message>
            <source>Co&amp;llapse all blocks</source>
            <translation>طي كل الكتل (&amp;L)</translation>
        </message>
        <message>
            <source>E&amp;xpand all blocks</source>
            <translation>نشر كل الكتل (&amp;X)</translation>
        </message>
        <message>
            <source>Group by &amp;block</source>
            <translation>تجميع حسب الكتلة (&amp;B)</translation>
        </message>
        <message>
            <source>Subtotals for every block of the network</source>
            <translation>مجاميع فرعية لكل كتلة في الشبكة</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>الأعمدة (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Logarithmic chart</source>
            <translation>مخطط لوغاريتمي (&amp;L)</translation>
        </message>
        <message>
            <source>Charts as a table</source>
            <translation>المخططات كجدول</translation>
        </message>
        <message>
            <source>The exact figures of the charts, row by row, to read, hear or copy</source>
            <translation>الأرقام الدقيقة للمخططات، صفًا صفًا، للقراءة أو السماع أو النسخ</translation>
        </message>
        <message>
            <source>&amp;Zoom in</source>
            <translation>تكبير (&amp;Z)</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>تصغير (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation>الحجم العادي (&amp;N)</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>حجم النص (&amp;X)</translation>
        </message>
        <message>
            <source>The size of all texts, from 80 to 250 % of the system's</source>
            <translation>حجم كل النصوص، من 80 إلى 250 % من حجم النظام</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>Present in f&amp;ull screen</source>
            <translation>عرض بملء الشاشة (&amp;U)</translation>
        </message>
        <message>
            <source>The table and one chart in large texts; Esc leaves</source>
            <translation>الجدول ومخطط واحد بنصوص كبيرة؛ يُنهيه Esc</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>المظهر (&amp;T)</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>اللغة (&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Practise…</source>
            <translation>تدرّب (&amp;P)…</translation>
        </message>
        <message>
            <source>Blank cells of a table to fill in, from any network</source>
            <translation>خلايا فارغة من جدول تملؤها، من أي شبكة</translation>
        </message>
        <message>
            <source>Save &amp;worksheet and answer key…</source>
            <translation>حفظ ورقة تمارين ومفتاح إجاباتها (&amp;W)…</translation>
        </message>
        <message>
            <source>An exercise on paper: of the one that is open, else of one that you choose</source>
            <translation>تمرين على الورق: التمرين المفتوح، وإلا فتمرين تختاره</translation>
        </message>
        <message>
            <source>&amp;Compare with</source>
            <translation>المقارنة مع (&amp;C)</translation>
        </message>
        <message>
            <source>Another network beside the open one, with the difference of every count</source>
            <translation>شبكة أخرى بجانب المفتوحة، مع فرق كل عدد</translation>
        </message>
        <message>
            <source>&amp;Next difference</source>
            <translation>الفرق التالي (&amp;N)</translation>
        </message>
        <message>
            <source>P&amp;revious difference</source>
            <translation>الفرق السابق (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Hint</source>
            <translation>تلميح (&amp;H)</translation>
        </message>
        <message>
            <source>The formula of the current question, then the numbers in it</source>
            <translation>صيغة السؤال الحالي، ثم الأعداد فيها</translation>
        </message>
        <message>
            <source>&amp;Show the working</source>
            <translation>عرض خطوات الحل (&amp;S)</translation>
        </message>
        <message>
            <source>How the current question is worked out; its answer then stays as it is</source>
            <translation>كيف يُحسب السؤال الحالي؛ وتبقى إجابته بعد ذلك كما هي</translation>
        </message>
        <message>
            <source>&amp;Finish and show the score</source>
            <translation>إنهاء وعرض النتيجة (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Leave practising</source>
            <translation>مغادرة التدرّب (&amp;L)</translation>
        </message>
        <message>
            <source>Go to the me&amp;ssage</source>
            <translation>الانتقال إلى الرسالة (&amp;S)</translation>
        </message>
        <message>
            <source>Gives the keyboard to the message above the table</source>
            <translation>ينقل لوحة المفاتيح إلى الرسالة فوق الجدول</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>الدليل (&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>البحث عن أمر (&amp;F)…</translation>
        </message>
        <message>
            <source>Any entry of the menus, by typing some of its name</source>
            <translation>أي بند من القوائم، بكتابة جزء من اسمه</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About cnnparam</source>
            <translation>حول cnnparam (&amp;A)</translation>
        </message>
        <message>
            <source>More tools</source>
            <translation>أدوات أخرى</translation>
        </message>
        <message>
            <source>C&amp;harts</source>
            <translation>المخططات (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Problems</source>
            <translation>المشكلات (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Framework differences</source>
            <translation>فروق أطر العمل (&amp;F)</translation>
        </message>
        <message>
            <source>The rows that have another shape in another framework</source>
            <translation>الصفوف التي لها شكل آخر في إطار عمل آخر</translation>
        </message>
        <message>
            <source>&amp;Memory</source>
            <translation>الذاكرة (&amp;M)</translation>
        </message>
        <message>
            <source>What training and inference take, and what batch fits</source>
            <translation>ما يأخذه التدريب والاستدلال، وأي دفعة تتسع لها الذاكرة</translation>
        </message>
        <message>
            <source>Op&amp;erations</source>
            <translation>العمليات (&amp;E)</translation>
        </message>
        <message>
            <source>What other tools count, and the bridge from one to another</source>
            <translation>ما تعدّه أدوات أخرى، والانتقال من عدّ إلى آخر</translation>
        </message>
        <message>
            <source>&amp;Working</source>
            <translation>خطوات الحل (&amp;W)</translation>
        </message>
        <message>
            <source>How the selected number is worked out, and where yours went wrong</source>
            <translation>كيف يُحسب العدد المحدد، وأين أخطأ عددك</translation>
        </message>
        <message>
            <source>Chec&amp;k a table</source>
            <translation>فحص جدول (&amp;K)</translation>
        </message>
        <message>
            <source>A published table against the network, cell by cell</source>
            <translation>جدول منشور مقابل الشبكة، خلية خلية</translation>
        </message>
        <message>
            <source>Comp&amp;arison</source>
            <translation>المقارنة (&amp;A)</translation>
        </message>
        <message>
            <source>The open network beside another one, row by row</source>
            <translation>الشبكة المفتوحة بجانب أخرى، صفًا صفًا</translation>
        </message>
        <message>
            <source>What &amp;if</source>
            <translation>ماذا لو (&amp;I)</translation>
        </message>
        <message>
            <source>The totals at other widths, depths and resolutions, and what fits a budget</source>
            <translation>المجاميع عند عرض وعمق ودقة أخرى، وما يناسب الميزانية</translation>
        </message>
        <message>
            <source>Inspecto&amp;r</source>
            <translation>المفتش (&amp;R)</translation>
        </message>
        <message>
            <source>Every field of the selected rows, set in all at once</source>
            <translation>كل حقول الصفوف المحددة، تُضبط كلها معًا</translation>
        </message>
        <message>
            <source>&amp;Diagram</source>
            <translation>الرسم التخطيطي (&amp;D)</translation>
        </message>
        <message>
            <source>The network as a picture: boxes, or a graph with branches</source>
            <translation>الشبكة كصورة: صناديق، أو مخطط بفروع</translation>
        </message>
        <message>
            <source>Histor&amp;y</source>
            <translation>السجل (&amp;Y)</translation>
        </message>
        <message>
            <source>Every step that can be undone; a click goes there</source>
            <translation>كل خطوة يمكن التراجع عنها؛ النقر ينقلك إليها</translation>
        </message>
    </context>
    <context>
        <name>Architectures</name>
        <message>
            <source>Two convolutions with 16 and 32 filters, each with batch norm, and a fully connected layer: 13,440 parameters, which is right and includes the two batch norms. The 128 inputs of the fully connected layer are given and do not follow from the layers above, so they stand in an Input row of their own. The text gives no input size; a 32x32 image with 3 channels is assumed here, and the parameters do not depend on it.</source>
            <translation>التفافان بعدد 16 و32 من المرشحات، لكل منهما تسوية دفعات، وطبقة متصلة بالكامل: 13,440 معاملًا، وهذا صحيح ويشمل تسويتي الدفعات. مدخلات الطبقة المتصلة بالكامل، وعددها 128، معطاة ولا تنتج عن الطبقات التي فوقها، لذلك هي في صف Input خاص. لا يذكر النص حجم المدخل؛ يُفترض هنا صورة 32x32 بثلاث (3) قنوات، ولا تعتمد المعاملات على ذلك.</translation>
        </message>
        <message>
            <source>Two convolutions with 16 and 32 filters, each with batch norm, and a fully connected layer: 23,520 parameters, which is right and includes the two batch norms. The 128 inputs of the fully connected layer are given and do not follow from the layers above, so they stand in an Input row of their own. The text gives no input size; a 16x32x32 volume with 3 channels is assumed here, and the parameters do not depend on it.</source>
            <translation>التفافان بعدد 16 و32 من المرشحات، لكل منهما تسوية دفعات، وطبقة متصلة بالكامل: 23,520 معاملًا، وهذا صحيح ويشمل تسويتي الدفعات. مدخلات الطبقة المتصلة بالكامل، وعددها 128، معطاة ولا تنتج عن الطبقات التي فوقها، لذلك هي في صف Input خاص. لا يذكر النص حجم المدخل؛ يُفترض هنا حجم 16x32x32 بثلاث (3) قنوات، ولا تعتمد المعاملات على ذلك.</translation>
        </message>
        <message>
            <source>A small network on a colour image of 32x32; the row softmax is the fully connected layer of 10 units before the softmax. The article counts 208, 416, 48,001, 10,081 and 841 parameters, and all five are wrong: its convolutions leave out the input channels and its dense layers have one bias in all. Right are 608, 3,216, 48,120, 10,164 and 850.</source>
            <translation>شبكة صغيرة على صورة ملونة 32x32؛ الصف softmax هو الطبقة المتصلة بالكامل ذات 10 وحدات قبل softmax. يعدّ المقال 208 و416 و48,001 و10,081 و841 معاملًا، والخمسة كلها خاطئة: تحذف التفافاته قنوات المدخل، ولطبقاته المتصلة بالكامل انحياز واحد إجمالًا. الصحيح 608 و3,216 و48,120 و10,164 و850.</translation>
        </message>
        <message>
            <source>The 22 rows of the lecture table: activations and dropout are left out, they have no parameters. The table's weights are right and leave out the biases (138,344,128; with biases 138,357,544). Its total memory of 24M * 4 bytes ~= 93MB is not what its own rows add up to: that is 15,237,608 values, 60.95 MB or 58.13 MiB.</source>
            <translation>صفوف جدول المحاضرة، وعددها 22: حُذفت التنشيطات وdropout، إذ لا معاملات لها. أوزان الجدول صحيحة ولا تشمل الانحيازات (138,344,128؛ ومع الانحيازات 138,357,544). وذاكرته الإجمالية 24M * 4 bytes ~= 93MB ليست مجموع صفوفه: فهو 15,237,608 قيمة، أي 60.95 MB أو 58.13 MiB.</translation>
        </message>
        <message>
            <source>The network that won ImageNet's contest of 2012, here with one tower.</source>
            <translation>الشبكة التي فازت في مسابقة ImageNet عام 2012، هنا ببرج واحد.</translation>
        </message>
        <message>
            <source>Eight convolutions of 3x3x3 over clips of 16 frames, and three fully connected layers.</source>
            <translation>ثمانية التفافات 3x3x3 على مقاطع من 16 إطارًا، وثلاث طبقات متصلة بالكامل.</translation>
        </message>
        <message>
            <source>Depthwise 7x7 convolutions, layer normalisation and few activations, as in transformers for images.</source>
            <translation>التفافات عمقية 7x7 وتسوية طبقات وتنشيطات قليلة، كما في محوّلات الصور.</translation>
        </message>
        <message>
            <source>A backbone of YOLO, trained on ImageNet.</source>
            <translation>عمود فقري لـYOLO، مدرَّب على ImageNet.</translation>
        </message>
        <message>
            <source>Convolutions of 3x3 and 1x1 by turns, with a pooling between its stages.</source>
            <translation>التفافات 3x3 و1x1 بالتناوب، مع تجميع بين مراحلها.</translation>
        </message>
        <message>
            <source>Residual blocks of a 1x1 and a 3x3 convolution, and strides in place of pooling.</source>
            <translation>كتل متبقية من التفاف 1x1 وآخر 3x3، وخطوات بدل التجميع.</translation>
        </message>
        <message>
            <source>Two networks that train each other: one makes pictures, one tells them from real ones.</source>
            <translation>شبكتان تدرّب كل منهما الأخرى: واحدة تصنع صورًا، وواحدة تميّزها من الحقيقية.</translation>
        </message>
        <message>
            <source>It makes a picture of random numbers.</source>
            <translation>تصنع صورة من أعداد عشوائية.</translation>
        </message>
        <message>
            <source>It says how likely a picture is a real one.</source>
            <translation>تذكر مدى احتمال أن تكون الصورة حقيقية.</translation>
        </message>
        <message>
            <source>A ResNet without its classifier, then convolutions of several dilations and the mean of the whole feature map side by side, and that enlarged to the input.</source>
            <translation>شبكة ResNet بلا مصنّفها، ثم التفافات بعدة تمددات ومتوسط خريطة السمات كلها جنبًا إلى جنب، ثم تكبير ذلك إلى المدخل.</translation>
        </message>
        <message>
            <source>A MobileNet V3 without its classifier, and the head of DeepLabV3.</source>
            <translation>شبكة MobileNet V3 بلا مصنّفها، مع رأس DeepLabV3.</translation>
        </message>
        <message>
            <source>Every layer of a block takes what all layers before it in the block gave.</source>
            <translation>كل طبقة في الكتلة تأخذ ما أعطته كل الطبقات قبلها في الكتلة.</translation>
        </message>
        <message>
            <source>Width, depth and resolution grow together.</source>
            <translation>العرض والعمق والدقة تنمو معًا.</translation>
        </message>
        <message>
            <source>A ResNet without its classifier, a head of two convolutions on its last feature map, and that enlarged to the input.</source>
            <translation>شبكة ResNet بلا مصنّفها، ورأس من التفافين على خريطة سماتها الأخيرة، ثم تكبير ذلك إلى المدخل.</translation>
        </message>
        <message>
            <source>Inception modules of four branches side by side.</source>
            <translation>وحدات Inception من أربعة فروع جنبًا إلى جنب.</translation>
        </message>
        <message>
            <source>Large kernels taken apart into smaller and flatter ones.</source>
            <translation>نوى كبيرة مفككة إلى نوى أصغر وأكثر تسطحًا.</translation>
        </message>
        <message>
            <source>With the auxiliary classifier that only training uses, as its published count has it.</source>
            <translation>مع المصنّف المساعد الذي لا يستخدمه إلا التدريب، كما في العدد المنشور.</translation>
        </message>
        <message>
            <source>Two convolutions and one fully connected layer that read handwritten digits.</source>
            <translation>التفافان وطبقة متصلة بالكامل تقرأ أرقامًا مكتوبة باليد.</translation>
        </message>
        <message>
            <source>The network that read handwritten digits, in its modern form of 61,706 parameters. The paper's own network has 60,000: its second convolution sees only some of the input maps, its pooling layers have a learned factor and offset, and its output layer measures distances.</source>
            <translation>الشبكة التي قرأت الأرقام المكتوبة باليد، بصورتها الحديثة ذات 61,706 معاملًا. لشبكة الورقة نفسها 60,000: يرى التفافها الثاني بعض خرائط المدخل فقط، ولطبقات تجميعها عامل وإزاحة متعلَّمان، وتقيس طبقة مخرجها المسافات.</translation>
        </message>
        <message>
            <source>A MobileNet V3 without its classifier; its last feature map, weighed by its own mean, and an earlier one give the classes together.</source>
            <translation>شبكة MobileNet V3 بلا مصنّفها؛ خريطة سماتها الأخيرة مرجَّحة بمتوسطها، وأخرى أسبق، تعطيان الأصناف معًا.</translation>
        </message>
        <message>
            <source>Four 1D convolutions over the samples of a sound, the first of which reads 80 of them at a time. In the size of the tutorial, with 32 channels; the paper's has 128.</source>
            <translation>أربعة التفافات أحادية البعد على عينات صوت، يقرأ أولها 80 منها دفعة واحدة. بحجم الدرس التعليمي ذي 32 قناة؛ وفي الورقة 128.</translation>
        </message>
        <message>
            <source>Every block convolves, attends within windows, and attends on a grid over the whole map.</source>
            <translation>كل كتلة تلفّ، ثم تنتبه داخل نوافذ، ثم تنتبه على شبكة تغطي الخريطة كلها.</translation>
        </message>
        <message>
            <source>Inverted residuals, found by search for phones.</source>
            <translation>كتل متبقية معكوسة، وُجدت بالبحث للهواتف.</translation>
        </message>
        <message>
            <source>Depthwise and pointwise convolutions by turns. The paper gives 4.2 million parameters; Keras counts 4,253,864, its running statistics included.</source>
            <translation>التفافات عمقية ونقطية بالتناوب. تذكر الورقة 4.2 مليون معامل؛ ويعدّ Keras عدد 4,253,864 مع إحصاءاته الجارية.</translation>
        </message>
        <message>
            <source>Inverted residuals: thin ends, and a depthwise convolution on many channels between.</source>
            <translation>كتل متبقية معكوسة: طرفان ضيقان، وبينهما التفاف عمقي على قنوات كثيرة.</translation>
        </message>
        <message>
            <source>Inverted residuals with squeeze and excitation, found by search.</source>
            <translation>كتل متبقية معكوسة مع الضغط والتنشيط، وُجدت بالبحث.</translation>
        </message>
        <message>
            <source>Convolutions of 1x1 after each larger one, and no fully connected layer, for CIFAR-10. Later papers give it 0.97 million parameters.</source>
            <translation>التفافات 1x1 بعد كل التفاف أكبر، بلا طبقة متصلة بالكامل، لـCIFAR-10. تذكر أوراق لاحقة 0.97 مليون معامل.</translation>
        </message>
        <message>
            <source>The widths of its blocks follow one line; Y is X with squeeze and excitation.</source>
            <translation>تتبع عروض كتلها خطًا واحدًا؛ وY هي X مع الضغط والتنشيط.</translation>
        </message>
        <message>
            <source>Residual blocks add their input to what they make of it.</source>
            <translation>تجمع الكتل المتبقية مدخلها إلى ما تصنعه منه.</translation>
        </message>
        <message>
            <source>Its 3x3 convolutions have 32 groups of 4 channels and more (Xie et al., 2016).</source>
            <translation>لالتفافاتها 3x3 عدد 32 مجموعة من 4 قنوات فأكثر (Xie وآخرون، 2016).</translation>
        </message>
        <message>
            <source>Its 3x3 convolutions have 32 groups of 8 channels and more (Xie et al., 2016).</source>
            <translation>لالتفافاتها 3x3 عدد 32 مجموعة من 8 قنوات فأكثر (Xie وآخرون، 2016).</translation>
        </message>
        <message>
            <source>Its 3x3 convolutions have 64 groups of 4 channels and more (Xie et al., 2016).</source>
            <translation>لالتفافاتها 3x3 عدد 64 مجموعة من 4 قنوات فأكثر (Xie وآخرون، 2016).</translation>
        </message>
        <message>
            <source>Its bottlenecks are twice as wide inside (Zagoruyko and Komodakis, 2016).</source>
            <translation>أعناق زجاجاتها أعرض من الداخل بمرتين (Zagoruyko وKomodakis، 2016).</translation>
        </message>
        <message>
            <source>A residual network for 32x32 with shortcuts that have no parameters.</source>
            <translation>شبكة متبقية لصور 32x32 بطرق مختصرة بلا معاملات.</translation>
        </message>
        <message>
            <source>The paper gives it {rounded} million parameters.</source>
            <translation>تذكر الورقة {rounded} مليون معامل.</translation>
        </message>
        <message>
            <source>GoogLeNet over clips, for Kinetics-400; each of its convolutions is one over space, then one over time.</source>
            <translation>شبكة GoogLeNet على مقاطع، لـKinetics-400؛ كل التفاف فيها التفاف على المكان ثم آخر على الزمان.</translation>
        </message>
        <message>
            <source>A residual network whose blocks multiply every channel by a weight that two small layers make of the means of all channels.</source>
            <translation>شبكة متبقية تضرب كتلها كل قناة في وزن تصنعه طبقتان صغيرتان من متوسطات كل القنوات.</translation>
        </message>
        <message>
            <source>Half of the channels pass a block by, and the halves are mixed after it.</source>
            <translation>نصف القنوات يتجاوز الكتلة، ويُخلط النصفان بعدها.</translation>
        </message>
        <message>
            <source>Fire modules squeeze the channels before they expand them again.</source>
            <translation>تضغط وحدات Fire القنوات قبل أن توسّعها من جديد.</translation>
        </message>
        <message>
            <source>Tokens attend to each other within windows, which are shifted in every second block.</source>
            <translation>تنتبه الرموز بعضها إلى بعض داخل نوافذ تُزاح في كل كتلة ثانية.</translation>
        </message>
        <message>
            <source>It halves the sizes several times and doubles them again, and joins what it had on the way down to what comes up.</source>
            <translation>تنصّف الأحجام عدة مرات ثم تضاعفها، وتضم ما كان لها في طريق النزول إلى ما يصعد.</translation>
        </message>
        <message>
            <source>Four levels with batch norm and 32 channels at the top, for 2 classes on 256x256. The paper's network begins with 64 channels, has no batch norm and does not pad its convolutions, so that its output is smaller than its input.</source>
            <translation>أربعة مستويات مع تسوية دفعات و32 قناة في الأعلى، لصنفين (2) على 256x256. تبدأ شبكة الورقة بعدد 64 قناة، وليس لها تسوية دفعات، ولا تحشو التفافاتها، فمخرجها أصغر من مدخلها.</translation>
        </message>
        <message>
            <source>A U-Net over volumes with convolutions that are not padded. The published count leaves out the factors and offsets of the batch norms and the biases of the up-convolutions, and so do these rows.</source>
            <translation>شبكة U-Net على أحجام بالتفافات بلا حشو. لا يشمل العدد المنشور عوامل تسويات الدفعات وإزاحاتها ولا انحيازات الالتفافات الصاعدة، وكذلك هذه الصفوف.</translation>
        </message>
        <message>
            <source>Stages of 3x3 convolutions with a pooling behind each.</source>
            <translation>مراحل من التفافات 3x3 بعد كل منها تجميع.</translation>
        </message>
        <message>
            <source>A ResNet-18 over clips, for Kinetics-400.</source>
            <translation>شبكة ResNet-18 على مقاطع، لـKinetics-400.</translation>
        </message>
        <message>
            <source>All its convolutions see time and space at once.</source>
            <translation>ترى كل التفافاتها الزمان والمكان معًا.</translation>
        </message>
        <message>
            <source>Only the convolutions of its first stage see time.</source>
            <translation>لا ترى الزمان إلا التفافات مرحلتها الأولى.</translation>
        </message>
        <message>
            <source>Each convolution is one over space, then one over time.</source>
            <translation>كل التفاف هو التفاف على المكان ثم آخر على الزمان.</translation>
        </message>
        <message>
            <source>Patches of the image are tokens, as words are, and attend to each other.</source>
            <translation>رقع الصورة رموز، كالكلمات، وتنتبه بعضها إلى بعض.</translation>
        </message>
        <message>
            <source>Inception taken to its end: every convolution is one over space for each channel, then one over the channels. Keras counts 22,910,480, its running statistics included.</source>
            <translation>Inception إلى نهايتها: كل التفاف هو التفاف على المكان لكل قناة، ثم آخر على القنوات. يعدّ Keras عدد 22,910,480 مع إحصاءاته الجارية.</translation>
        </message>
        <message>
            <source>AlexNet on one processor with a first window of 7x7 and stride 2 in place of 11x11 and 4. The paper gives no count.</source>
            <translation>شبكة AlexNet على معالج واحد بنافذة أولى 7x7 وخطوة 2 بدل 11x11 و4. لا تذكر الورقة عددًا.</translation>
        </message>
    </context>
    <context>
        <name>AskStrip</name>
        <message>
            <source>OK</source>
            <translation>موافق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>BeginDialog</name>
        <message>
            <source>Each answer at once</source>
            <translation>كل إجابة على الفور</translation>
        </message>
        <message>
            <source>All answers at the end</source>
            <translation>كل الإجابات في النهاية</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>تدرّب</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>بلا اسم</translation>
        </message>
        <message>
            <source>The &amp;open network, {name}</source>
            <translation>الشبكة المفتوحة، {name} (&amp;O)</translation>
        </message>
        <message>
            <source>A &amp;generated network:</source>
            <translation>شبكة مولَّدة (&amp;G):</translation>
        </message>
        <message>
            <source>Level of the generated network</source>
            <translation>مستوى الشبكة المولَّدة</translation>
        </message>
        <message>
            <source>Blank cells</source>
            <translation>الخلايا الفارغة</translation>
        </message>
        <message>
            <source>&amp;Totals</source>
            <translation>المجاميع (&amp;T)</translation>
        </message>
        <message>
            <source>The same share of each</source>
            <translation>حصة متساوية من كل نوع</translation>
        </message>
        <message>
            <source>{mix}: {help}</source>
            <translation>{mix}: {help}</translation>
        </message>
        <message>
            <source>Anothe&amp;r one</source>
            <translation>تمرين آخر (&amp;R)</translation>
        </message>
        <message>
            <source>The exercise of the next seed</source>
            <translation>تمرين البذرة التالية</translation>
        </message>
        <message>
            <source>&amp;Mix:</source>
            <translation>المزيج (&amp;M):</translation>
        </message>
        <message>
            <source>&amp;Questions at most:</source>
            <translation>أقصى عدد للأسئلة (&amp;Q):</translation>
        </message>
        <message>
            <source>S&amp;eed:</source>
            <translation>البذرة (&amp;E):</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <source>the name of the network</source>
            <translation>اسم الشبكة</translation>
        </message>
        <message>
            <source>&amp;Hints, and the working of an answer that is wrong</source>
            <translation>تلميحات، وخطوات حل الإجابة الخاطئة (&amp;H)</translation>
        </message>
        <message>
            <source>T&amp;itle:</source>
            <translation>العنوان (&amp;I):</translation>
        </message>
        <message>
            <source>&amp;Check:</source>
            <translation>التصحيح (&amp;C):</translation>
        </message>
        <message>
            <source>&amp;Start practising</source>
            <translation>ابدأ التدرّب (&amp;S)</translation>
        </message>
        <message>
            <source>Sa&amp;ve exercise…</source>
            <translation>حفظ التمرين (&amp;V)…</translation>
        </message>
        <message>
            <source>Save &amp;worksheet…</source>
            <translation>حفظ ورقة التمارين (&amp;W)…</translation>
        </message>
        <message>
            <source>A PDF to print, and its answer key beside it</source>
            <translation>ملف PDF للطباعة، ومفتاح إجاباته بجانبه</translation>
        </message>
        <message>
            <source>Ope&amp;n exercise…</source>
            <translation>فتح تمرين (&amp;N)…</translation>
        </message>
        <message>
            <source>the open network</source>
            <translation>الشبكة المفتوحة</translation>
        </message>
        <message>
            <source>{questions} about {network}</source>
            <translation>{questions} عن {network}</translation>
        </message>
        <message>
            <source>Nothing can be asked of this choice: choose more that is blank.</source>
            <translation>لا يمكن السؤال عن شيء من هذا الاختيار: اختر المزيد من الخلايا الفارغة.</translation>
        </message>
        <message>
            <source>One question</source>
            <translation>سؤال واحد</translation>
        </message>
        <message>
            <source>{number} questions</source>
            <translation>عدد الأسئلة: {number}</translation>
        </message>
    </context>
    <context>
        <name>BlockActions</name>
        <message>
            <source>Parts with a dot between are blocks in blocks, such as layer1.0</source>
            <translation>الأجزاء التي تفصلها نقطة كتل داخل كتل، مثل layer1.0</translation>
        </message>
        <message>
            <source>A block inside of {block}</source>
            <translation>كتلة داخل {block}</translation>
        </message>
        <message>
            <source>&amp;Block of the row:</source>
            <translation>كتلة الصف (&amp;B):</translation>
        </message>
        <message>
            <source>&amp;Block of {number} rows:</source>
            <translation>كتلة الصفوف وعددها {number} (&amp;B):</translation>
        </message>
        <message>
            <source>Group into {block}</source>
            <translation>جمع في {block}</translation>
        </message>
        <message>
            <source>Dissolve {block}</source>
            <translation>حل {block}</translation>
        </message>
        <message>
            <source>&amp;Times that the row stands there:</source>
            <translation>عدد مرات ورود الصف (&amp;T):</translation>
        </message>
        <message>
            <source>&amp;Times that the {number} rows stand there:</source>
            <translation>عدد مرات ورود الصفوف وعددها {number} (&amp;T):</translation>
        </message>
        <message>
            <source>One after another, each taking the one before</source>
            <translation>واحد تلو الآخر، كل منها يأخذ ما قبله</translation>
        </message>
        <message>
            <source>Repeat row</source>
            <translation>تكرار الصف</translation>
        </message>
        <message>
            <source>Repeat {number} rows</source>
            <translation>تكرار الصفوف، عددها {number}</translation>
        </message>
        <message>
            <source>Make row residual</source>
            <translation>جعل الصف بوصلة متبقية</translation>
        </message>
        <message>
            <source>Make rows residual</source>
            <translation>جعل الصفوف بوصلة متبقية</translation>
        </message>
        <message>
            <source>1 row added</source>
            <translation>أُضيف صف واحد</translation>
        </message>
        <message>
            <source>{number} rows added</source>
            <translation>عدد الصفوف المضافة: {number}</translation>
        </message>
        <message>
            <source>1 of the new rows has a problem</source>
            <translation>في أحد الصفوف الجديدة مشكلة</translation>
        </message>
        <message>
            <source>{number} of the new rows have problems</source>
            <translation>عدد الصفوف الجديدة ذات المشكلات: {number}</translation>
        </message>
        <message>
            <source>Insert {part}</source>
            <translation>إدراج {part}</translation>
        </message>
    </context>
    <context>
        <name>BlockTree</name>
        <message>
            <source>Layers by block</source>
            <translation>الطبقات حسب الكتلة</translation>
        </message>
    </context>
    <context>
        <name>Blocks</name>
        <message>
            <source>Block or layer</source>
            <translation>الكتلة أو الطبقة</translation>
        </message>
        <message>
            <source>Layers, kind</source>
            <translation>الطبقات، النوع</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>الخرج</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>الانحيازات</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>الحصة</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation>الذاكرة (بايت)</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Shared with {name}, counted there once</source>
            <translation>مشتركة مع {name}، وتُعدّ هناك مرة واحدة</translation>
        </message>
    </context>
    <context>
        <name>CellActions</name>
        <message>
            <source>1 cell copied</source>
            <translation>نُسخت خلية واحدة</translation>
        </message>
        <message>
            <source>{number} cells copied</source>
            <translation>عدد الخلايا المنسوخة: {number}</translation>
        </message>
        <message>
            <source>Paste a cell</source>
            <translation>لصق خلية</translation>
        </message>
        <message>
            <source>Paste {number} cells</source>
            <translation>لصق الخلايا، عددها {number}</translation>
        </message>
        <message>
            <source>It is counted, and not edited</source>
            <translation>هذه القيمة محسوبة، ولا تُحرَّر</translation>
        </message>
        <message>
            <source>There are no columns for what stands further right</source>
            <translation>لا توجد أعمدة لما يقع أبعد من ذلك</translation>
        </message>
        <message>
            <source>None of the selected cells can be edited</source>
            <translation>لا يمكن تحرير أي من الخلايا المحددة</translation>
        </message>
        <message>
            <source>Fill a cell</source>
            <translation>تعبئة خلية</translation>
        </message>
        <message>
            <source>Fill {number} cells</source>
            <translation>تعبئة الخلايا، عددها {number}</translation>
        </message>
    </context>
    <context>
        <name>CellFilling</name>
        <message>
            <source>1 cell filled</source>
            <translation>عُبئت خلية واحدة</translation>
        </message>
        <message>
            <source>{number} cells filled</source>
            <translation>عدد الخلايا المعبأة: {number}</translation>
        </message>
        <message>
            <source>1 refused</source>
            <translation>رُفضت خلية واحدة</translation>
        </message>
        <message>
            <source>{number} refused</source>
            <translation>عدد المرفوضة: {number}</translation>
        </message>
        <message>
            <source>{done}, {rest}. Row {row}, {reason}</source>
            <translation>{done}، {rest}. الصف {row}، {reason}</translation>
        </message>
    </context>
    <context>
        <name>ChartHeader</name>
        <message>
            <source>Show {chart}</source>
            <translation>إظهار {chart}</translation>
        </message>
        <message>
            <source>Fold up {chart}</source>
            <translation>طي {chart}</translation>
        </message>
    </context>
    <context>
        <name>ChartPanel</name>
        <message>
            <source>PNG image (*.png)</source>
            <translation>صورة PNG ‏(*.png)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>رسم SVG ‏(*.svg)</translation>
        </message>
        <message>
            <source>charts</source>
            <translation>المخططات</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>لم يُحفظ</translation>
        </message>
        <message>
            <source>{file} could not be written: {reason}. Choose another place.</source>
            <translation>تعذرت كتابة {file}: {reason}. اختر مكانًا آخر.</translation>
        </message>
        <message>
            <source>Copy this chart</source>
            <translation>نسخ هذا المخطط</translation>
        </message>
        <message>
            <source>Save this chart as…</source>
            <translation>حفظ هذا المخطط باسم…</translation>
        </message>
        <message>
            <source>Charts by layer</source>
            <translation>المخططات حسب الطبقة</translation>
        </message>
        <message>
            <source>The charts are being prepared.</source>
            <translation>يجري تحضير المخططات.</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>المخططات</translation>
        </message>
        <message>
            <source>Logarithmic scale</source>
            <translation>مقياس لوغاريتمي</translation>
        </message>
        <message>
            <source>log</source>
            <translation>لوغ</translation>
        </message>
        <message>
            <source>Logarithmic scale: a bar ends at its value, each line is a power of ten.
Colours divide a bar by share and not by the axis.</source>
            <translation>مقياس لوغاريتمي: ينتهي العمود عند قيمته، وكل خط قوة من قوى العشرة.
تقسم الألوان العمود بحسب الحصة لا بحسب المحور.</translation>
        </message>
        <message>
            <source>Copy charts</source>
            <translation>نسخ المخططات</translation>
        </message>
        <message>
            <source>Save charts as…</source>
            <translation>حفظ المخططات باسم…</translation>
        </message>
        <message>
            <source>Show all layers</source>
            <translation>إظهار كل الطبقات</translation>
        </message>
        <message>
            <source>More about the charts</source>
            <translation>المزيد عن المخططات</translation>
        </message>
    </context>
    <context>
        <name>ChartTable</name>
        <message>
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>الانحيازات</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>إحصاءات</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>% of parameters</source>
            <translation>% من المعاملات</translation>
        </message>
        <message>
            <source>Activations, bytes</source>
            <translation>التنشيطات، بايت</translation>
        </message>
        <message>
            <source>% of activations</source>
            <translation>% من التنشيطات</translation>
        </message>
        <message>
            <source>Not counted, a row above has a problem</source>
            <translation>لم يُحسب، في صف أعلاه مشكلة</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Charts as a table</source>
            <translation>المخططات كجدول</translation>
        </message>
        <message>
            <source>Figures of the charts by layer</source>
            <translation>أرقام المخططات حسب الطبقة</translation>
        </message>
        <message>
            <source>Enter goes to the row. Copying takes the whole table.</source>
            <translation>ينتقل Enter إلى الصف. والنسخ يأخذ الجدول كله.</translation>
        </message>
    </context>
    <context>
        <name>ChartTexts</name>
        <message>
            <source>wrong rule</source>
            <translation>قاعدة خاطئة</translation>
        </message>
        <message>
            <source>lower bound</source>
            <translation>حد أدنى</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>مجهول</translation>
        </message>
        <message>
            <source>Activation memory by layer</source>
            <translation>ذاكرة التنشيط حسب الطبقة</translation>
        </message>
        <message>
            <source>Parameters by layer</source>
            <translation>المعاملات حسب الطبقة</translation>
        </message>
        <message>
            <source>{type}, batch {batch}</source>
            <translation>{type}، الدفعة {batch}</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>biases</source>
            <translation>الانحيازات</translation>
        </message>
        <message>
            <source>statistics</source>
            <translation>الإحصاءات</translation>
        </message>
        <message>
            <source>problem: {text}</source>
            <translation>مشكلة: {text}</translation>
        </message>
        <message>
            <source>not counted, since a row above has a problem</source>
            <translation>لم يُحسب، لأن في صف أعلاه مشكلة</translation>
        </message>
        <message>
            <source>&lt;b&gt;{name}&lt;/b&gt;, row {number}</source>
            <translation>&lt;b&gt;{name}&lt;/b&gt;، الصف {number}</translation>
        </message>
        <message>
            <source>{number} parameters</source>
            <translation>عدد المعاملات: {number}</translation>
        </message>
        <message>
            <source>{parameters}, by a wrong rule</source>
            <translation>{parameters}، بقاعدة خاطئة</translation>
        </message>
        <message>
            <source>{number} weights</source>
            <translation>عدد الأوزان: {number}</translation>
        </message>
        <message>
            <source>{number} biases</source>
            <translation>عدد الانحيازات: {number}</translation>
        </message>
        <message>
            <source>{number} running statistics</source>
            <translation>عدد الإحصاءات الجارية: {number}</translation>
        </message>
        <message>
            <source>shared with {name}, counted there once</source>
            <translation>مشترك مع {name}، ويُعدّ هناك مرة واحدة</translation>
        </message>
        <message>
            <source>used by another row</source>
            <translation>يستخدمه صف آخر</translation>
        </message>
        <message>
            <source>used by {number} other rows</source>
            <translation>عدد الصفوف الأخرى التي تستخدمه: {number}</translation>
        </message>
        <message>
            <source>{number} B of activations</source>
            <translation>التنشيطات: {number} B</translation>
        </message>
        <message>
            <source>{name} has the most parameters, less than 1 %.</source>
            <translation>أكثر المعاملات في {name}، أقل من 1 %.</translation>
        </message>
        <message>
            <source>{name} has {share} % of the parameters.</source>
            <translation>في {name} نسبة {share} % من المعاملات.</translation>
        </message>
        <message>
            <source>{name} has {share} % of the parameters that are counted.</source>
            <translation>في {name} نسبة {share} % من المعاملات المحسوبة.</translation>
        </message>
        <message>
            <source>{name} has the most activation memory, less than 1 %.</source>
            <translation>أكبر ذاكرة تنشيط في {name}، أقل من 1 %.</translation>
        </message>
        <message>
            <source>{name} has {share} % of the activation memory.</source>
            <translation>في {name} نسبة {share} % من ذاكرة التنشيط.</translation>
        </message>
        <message>
            <source>{name} has {share} % of the activation memory that is counted.</source>
            <translation>في {name} نسبة {share} % من ذاكرة التنشيط المحسوبة.</translation>
        </message>
        <message>
            <source>One layer could not be counted in full.</source>
            <translation>تعذر حساب طبقة واحدة كاملة.</translation>
        </message>
        <message>
            <source>{number} layers could not be counted in full.</source>
            <translation>عدد الطبقات التي تعذر حسابها كاملة: {number}.</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>لا شيء للعرض بعد.</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>On the logarithmic scale a bar ends at its value; its colours divide it by share and not by the axis.</source>
            <translation>في المقياس اللوغاريتمي ينتهي العمود عند قيمته؛ وتقسمه ألوانه بحسب الحصة لا بحسب المحور.</translation>
        </message>
        <message>
            <source>Wheel: zoom the layers. Drag: move. Double click: show all.</source>
            <translation>العجلة: تكبير الطبقات. السحب: تحريك. النقر المزدوج: إظهار الكل.</translation>
        </message>
    </context>
    <context>
        <name>ColumnLayout</name>
        <message>
            <source>As many as fit</source>
            <translation>ما يتسع له المكان</translation>
        </message>
        <message>
            <source>Essential columns</source>
            <translation>الأعمدة الأساسية</translation>
        </message>
        <message>
            <source>All usual columns</source>
            <translation>كل الأعمدة المعتادة</translation>
        </message>
        <message>
            <source>Fit widths</source>
            <translation>ملاءمة العرض</translation>
        </message>
        <message>
            <source>Columns of few kinds</source>
            <translation>أعمدة أنواع قليلة</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Filters</source>
            <translation>المرشحات</translation>
        </message>
        <message>
            <source>Filters of a convolution, units of a fully connected layer, shape of an input, output size of adaptive pooling.</source>
            <translation>مرشحات الالتفاف، ووحدات الطبقة المتصلة بالكامل، وشكل الدخل، وحجم خرج التجميع التكيفي.</translation>
        </message>
        <message>
            <source>Kind of layer.</source>
            <translation>نوع الطبقة.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>الكتلة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>المدخلات</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>الخرج</translation>
        </message>
        <message>
            <source>Shape of the output, channels first, without the batch.</source>
            <translation>شكل الخرج، القنوات أولًا، دون الدفعة.</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>Values of the weight tensors.</source>
            <translation>قيم موترات الأوزان.</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>الانحيازات</translation>
        </message>
        <message>
            <source>Values of the bias tensors.</source>
            <translation>قيم موترات الانحياز.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>What the chosen preset counts as parameters.</source>
            <translation>ما يعدّه الإعداد المسبق المختار معاملات.</translation>
        </message>
        <message>
            <source>Trainable</source>
            <translation>قابل للتدريب</translation>
        </message>
        <message>
            <source>Values that training changes.</source>
            <translation>القيم التي يغيّرها التدريب.</translation>
        </message>
        <message>
            <source>Non-trainable</source>
            <translation>غير قابل للتدريب</translation>
        </message>
        <message>
            <source>Values that training does not change by gradients.</source>
            <translation>القيم التي لا يغيّرها التدريب بالتدرجات.</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>التنشيط</translation>
        </message>
        <message>
            <source>Values of the output for one sample.</source>
            <translation>قيم الخرج لعينة واحدة.</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation>الذاكرة (بايت)</translation>
        </message>
        <message>
            <source>Bytes of the output in the chosen data type, for the whole batch.</source>
            <translation>بايتات الخرج بنوع البيانات المختار، للدفعة كلها.</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Multiply-accumulates for one sample, without adding the bias.</source>
            <translation>عمليات الضرب والجمع لعينة واحدة، دون جمع الانحياز.</translation>
        </message>
        <message>
            <source>Receptive field</source>
            <translation>مجال الاستقبال</translation>
        </message>
        <message>
            <source>Positions of the network's input that one value sees; ~ where it is the largest of branches that differ.</source>
            <translation>مواضع دخل الشبكة التي تراها قيمة واحدة؛ والعلامة ~ حيث يكون أكبر فروع مختلفة.</translation>
        </message>
        <message>
            <source>Field stride</source>
            <translation>خطوة المجال</translation>
        </message>
        <message>
            <source>Input positions from the receptive field of one value to the next one's.</source>
            <translation>مواضع الدخل من مجال استقبال قيمة إلى مجال القيمة التالية.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a command</source>
            <translation>البحث عن أمر</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>اكتب ما تريد فعله</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>No command is called so.</source>
            <translation>لا يوجد أمر بهذا الاسم.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Not possible now</source>
            <translation>غير ممكن الآن</translation>
        </message>
        <message>
            <source>Not while practising</source>
            <translation>غير متاح أثناء التدرّب</translation>
        </message>
        <message>
            <source>There are no rows to do this with</source>
            <translation>لا توجد صفوف لفعل ذلك بها</translation>
        </message>
        <message>
            <source>Select rows of the table first</source>
            <translation>حدد صفوفًا من الجدول أولًا</translation>
        </message>
        <message>
            <source>Only while practising</source>
            <translation>متاح أثناء التدرّب فقط</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>ذاكرة التنشيط</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>اليسار</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>اليمين</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغير</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>بلا اسم</translation>
        </message>
        <message>
            <source>{name} (open)</source>
            <translation>{name} (مفتوحة)</translation>
        </message>
        <message>
            <source>{left} and {right} are the same, row by row.</source>
            <translation>{left} و{right} متطابقتان، صفًا صفًا.</translation>
        </message>
        <message>
            <source>{left} → {right}: {difference}.</source>
            <translation>{left} ← {right}: {difference}.</translation>
        </message>
        <message>
            <source>Rows that cannot be counted are left out of the totals.</source>
            <translation>الصفوف التي لا يمكن حسابها لا تدخل في المجاميع.</translation>
        </message>
        <message>
            <source>Activations</source>
            <translation>التنشيطات</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>الانحيازات</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>إحصاءات</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>ما يختلف</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>متغير</translation>
        </message>
        <message>
            <source>1 row changed</source>
            <translation>تغيّر صف واحد</translation>
        </message>
        <message>
            <source>{number} rows changed</source>
            <translation>عدد الصفوف المتغيرة: {number}</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>مضاف</translation>
        </message>
        <message>
            <source>1 row added</source>
            <translation>أُضيف صف واحد</translation>
        </message>
        <message>
            <source>{number} rows added</source>
            <translation>عدد الصفوف المضافة: {number}</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>محذوف</translation>
        </message>
        <message>
            <source>1 row removed</source>
            <translation>حُذف صف واحد</translation>
        </message>
        <message>
            <source>{number} rows removed</source>
            <translation>عدد الصفوف المحذوفة: {number}</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>منقول</translation>
        </message>
        <message>
            <source>1 row moved</source>
            <translation>نُقل صف واحد</translation>
        </message>
        <message>
            <source>{number} rows moved</source>
            <translation>عدد الصفوف المنقولة: {number}</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <source>the framework of padding and rounding</source>
            <translation>إطار عمل الحشو والتقريب</translation>
        </message>
        <message>
            <source>the network's name</source>
            <translation>اسم الشبكة</translation>
        </message>
        <message>
            <source>nothing that counts</source>
            <translation>لا شيء مما يُعدّ</translation>
        </message>
        <message>
            <source>the same number of parameters</source>
            <translation>عدد المعاملات نفسه</translation>
        </message>
        <message>
            <source>{number} parameters</source>
            <translation>عدد المعاملات: {number}</translation>
        </message>
        <message>
            <source>output {shape}</source>
            <translation>الخرج {shape}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>output {before} → {after}</source>
            <translation>الخرج {before} ← {after}</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPanel</name>
        <message>
            <source>Rows of both networks</source>
            <translation>صفوف الشبكتين</translation>
        </message>
        <message>
            <source>Compare &amp;with</source>
            <translation>المقارنة مع (&amp;W)</translation>
        </message>
        <message>
            <source>Only d&amp;ifferences</source>
            <translation>الفروق فقط (&amp;I)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Next difference (F7)</source>
            <translation>الفرق التالي (F7)</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Previous difference (Shift+F7)</source>
            <translation>الفرق السابق (Shift+F7)</translation>
        </message>
        <message>
            <source>Swap si&amp;des</source>
            <translation>تبديل الجانبين (&amp;D)</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>تصدير (&amp;X)…</translation>
        </message>
        <message>
            <source>The comparison as CSV, text or JSON, or the waterfall as a picture</source>
            <translation>المقارنة بصيغة CSV أو نص أو JSON، أو المخطط الشلالي كصورة</translation>
        </message>
        <message>
            <source>Compare the open network with another one, row by row. What differs follows every edit.</source>
            <translation>قارن الشبكة المفتوحة بأخرى، صفًا صفًا. وتتبع الفروق كل تحرير.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV ‏(*.csv)</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>نص (*.txt)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON ‏(*.json)</translation>
        </message>
        <message>
            <source>Waterfall as a PNG image (*.png)</source>
            <translation>المخطط الشلالي كصورة PNG ‏(*.png)</translation>
        </message>
        <message>
            <source>Waterfall as an SVG drawing (*.svg)</source>
            <translation>المخطط الشلالي كرسم SVG ‏(*.svg)</translation>
        </message>
        <message>
            <source>Export the comparison</source>
            <translation>تصدير المقارنة</translation>
        </message>
    </context>
    <context>
        <name>ComparisonSource</name>
        <message>
            <source>Compare with a file</source>
            <translation>المقارنة مع ملف</translation>
        </message>
        <message>
            <source>Architectures</source>
            <translation>المعماريات</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>The open network is in no file yet: save it first.</source>
            <translation>الشبكة المفتوحة ليست في أي ملف بعد: احفظها أولًا.</translation>
        </message>
        <message>
            <source>Compare with an architecture of the gallery</source>
            <translation>المقارنة مع معمارية من المعرض</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>قارن</translation>
        </message>
        <message>
            <source>{file} as saved</source>
            <translation>{file} كما حُفظ</translation>
        </message>
        <message>
            <source>It cannot be compared. {problem}.</source>
            <translation>لا يمكن إجراء المقارنة. {problem}.</translation>
        </message>
        <message>
            <source>A &amp;file…</source>
            <translation>ملف (&amp;F)…</translation>
        </message>
        <message>
            <source>The &amp;gallery…</source>
            <translation>المعرض (&amp;G)…</translation>
        </message>
        <message>
            <source>Its file as &amp;saved</source>
            <translation>ملفها كما حُفظ (&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>CurveChart</name>
        <message>
            <source>Totals over the positions of the knob</source>
            <translation>المجاميع عند مواضع المقبض</translation>
        </message>
    </context>
    <context>
        <name>CurvePanel</name>
        <message>
            <source>{title}: {low} at {first}, {high} at {last}</source>
            <translation>{title}: ‏{low} عند {first}، و{high} عند {last}</translation>
        </message>
        <message>
            <source>in % of now</source>
            <translation>بنسبة % من الحالي</translation>
        </message>
    </context>
    <context>
        <name>Diagram</name>
        <message>
            <source>Input</source>
            <translation>دخل</translation>
        </message>
        <message>
            <source>Convolution</source>
            <translation>التفاف</translation>
        </message>
        <message>
            <source>Pooling</source>
            <translation>تجميع</translation>
        </message>
        <message>
            <source>Fully connected</source>
            <translation>متصلة بالكامل</translation>
        </message>
        <message>
            <source>Normalisation</source>
            <translation>تسوية</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>التنشيط</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>دمج</translation>
        </message>
        <message>
            <source>Reshaping</source>
            <translation>تغيير الشكل</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>انتباه</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>تكرارية</translation>
        </message>
        <message>
            <source>Embedding</source>
            <translation>تضمين</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>{first} … ({rows} rows)</source>
            <translation>{first} … (عدد الصفوف: {rows})</translation>
        </message>
        <message>
            <source>problem</source>
            <translation>مشكلة</translation>
        </message>
        <message>
            <source>{rows} rows</source>
            <translation>عدد الصفوف: {rows}</translation>
        </message>
        <message>
            <source>problem in row {row}</source>
            <translation>مشكلة في الصف {row}</translation>
        </message>
        <message>
            <source>takes {names}</source>
            <translation>يأخذ {names}</translation>
        </message>
    </context>
    <context>
        <name>DiagramModel</name>
        <message>
            <source>That would be too much for one picture. Fold another part first.</source>
            <translation>سيكون هذا أكثر مما تتسع له صورة واحدة. اطوِ جزءًا آخر أولًا.</translation>
        </message>
    </context>
    <context>
        <name>DiagramPanel</name>
        <message>
            <source>No layers yet. The picture grows with the table.</source>
            <translation>لا طبقات بعد. تنمو الصورة مع الجدول.</translation>
        </message>
        <message>
            <source>The network's diagram as a list</source>
            <translation>الرسم التخطيطي للشبكة كقائمة</translation>
        </message>
        <message>
            <source>How the network is drawn</source>
            <translation>كيف تُرسم الشبكة</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>صناديق</translation>
        </message>
        <message>
            <source>Boxes as large as the activations</source>
            <translation>صناديق بحجم التنشيطات</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>مخطط</translation>
        </message>
        <message>
            <source>Every layer alike, with its connections</source>
            <translation>كل الطبقات متشابهة، مع وصلاتها</translation>
        </message>
        <message>
            <source>List</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <source>The same in words</source>
            <translation>الشيء نفسه بالكلمات</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>أكبر (Ctrl++)</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+−)</source>
            <translation>أصغر (Ctrl+−)</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>كاملة</translation>
        </message>
        <message>
            <source>The whole picture (F)</source>
            <translation>الصورة كاملة (F)</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>مقروءة</translation>
        </message>
        <message>
            <source>Large enough to read (0)</source>
            <translation>كبيرة بما يكفي للقراءة (0)</translation>
        </message>
        <message>
            <source>More about the diagram</source>
            <translation>المزيد عن الرسم التخطيطي</translation>
        </message>
        <message>
            <source>&amp;Unfold (Space)</source>
            <translation>نشر (&amp;U) (Space)</translation>
        </message>
        <message>
            <source>&amp;Fold {block} (Backspace)</source>
            <translation>طي {block} (&amp;F) (Backspace)</translation>
        </message>
        <message>
            <source>&amp;Fold the block (Backspace)</source>
            <translation>طي الكتلة (&amp;F) (Backspace)</translation>
        </message>
        <message>
            <source>Unfold &amp;all blocks</source>
            <translation>نشر كل الكتل (&amp;A)</translation>
        </message>
        <message>
            <source>F&amp;old all blocks</source>
            <translation>طي كل الكتل (&amp;O)</translation>
        </message>
        <message>
            <source>Fold as at &amp;first</source>
            <translation>الطي كما في البداية (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Copy as an image</source>
            <translation>نسخ كصورة (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save the picture…</source>
            <translation>حفظ الصورة (&amp;S)…</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>رسم SVG ‏(*.svg)</translation>
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation>صورة PNG ‏(*.png)</translation>
        </message>
        <message>
            <source>PDF page (*.pdf)</source>
            <translation>صفحة PDF ‏(*.pdf)</translation>
        </message>
        <message>
            <source>diagram</source>
            <translation>الرسم التخطيطي</translation>
        </message>
        <message>
            <source>Save the network's picture</source>
            <translation>حفظ صورة الشبكة</translation>
        </message>
        <message>
            <source>The picture was not saved</source>
            <translation>لم تُحفظ الصورة</translation>
        </message>
    </context>
    <context>
        <name>DiagramView</name>
        <message>
            <source>Diagram of the network</source>
            <translation>الرسم التخطيطي للشبكة</translation>
        </message>
        <message>
            <source>{number} nodes. Arrow keys go from one to another.</source>
            <translation>عدد العُقد: {number}. تنقلك مفاتيح الأسهم من عقدة إلى أخرى.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceDialog</name>
        <message>
            <source>Difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>{title}: {difference}. Parameters: {before} before, {after} now.</source>
            <translation>{title}: {difference}. المعاملات: {before} قبل، {after} الآن.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Rows that are not the same</source>
            <translation>الصفوف غير المتطابقة</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Export the report</source>
            <translation>تصدير التقرير</translation>
        </message>
        <message>
            <source>PDF to print or hand in</source>
            <translation>ملف PDF للطباعة أو التسليم</translation>
        </message>
        <message>
            <source>The report was not written</source>
            <translation>لم يُكتب التقرير</translation>
        </message>
        <message>
            <source>Export the network</source>
            <translation>تصدير الشبكة</translation>
        </message>
        <message>
            <source>The network was not written</source>
            <translation>لم تُكتب الشبكة</translation>
        </message>
        <message>
            <source>Compare the networks in a folder</source>
            <translation>مقارنة الشبكات في مجلد</translation>
        </message>
        <message>
            <source>Save the table of the networks</source>
            <translation>حفظ جدول الشبكات</translation>
        </message>
        <message>
            <source>The table was not written</source>
            <translation>لم يُكتب الجدول</translation>
        </message>
        <message>
            <source>{file} written</source>
            <translation>كُتب {file}</translation>
        </message>
        <message>
            <source>The file was not written</source>
            <translation>لم يُكتب الملف</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>Copy exact figure</source>
            <translation>نسخ الرقم الدقيق</translation>
        </message>
        <message>
            <source>Show how it is worked out</source>
            <translation>عرض كيفية حسابه</translation>
        </message>
    </context>
    <context>
        <name>FileActions</name>
        <message>
            <source>Open an architecture</source>
            <translation>فتح معمارية</translation>
        </message>
        <message>
            <source>Exercises and answers</source>
            <translation>التمارين والإجابات</translation>
        </message>
        <message>
            <source>Architectures</source>
            <translation>المعماريات</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>{file} opened</source>
            <translation>فُتح {file}</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>لم يُفتح الملف</translation>
        </message>
        <message>
            <source>The architecture was not opened</source>
            <translation>لم تُفتح المعمارية</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>تغييرات غير محفوظة</translation>
        </message>
        <message>
            <source>{name} has changes that are not saved. Save them?</source>
            <translation>في {name} تغييرات لم تُحفظ. هل تريد حفظها؟</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>Save the architecture</source>
            <translation>حفظ المعمارية</translation>
        </message>
        <message>
            <source>{file} was changed elsewhere</source>
            <translation>تغيّر {file} من خارج البرنامج</translation>
        </message>
        <message>
            <source>The network was not saved</source>
            <translation>لم تُحفظ الشبكة</translation>
        </message>
        <message>
            <source>{file} saved</source>
            <translation>حُفظ {file}</translation>
        </message>
        <message>
            <source>without the value that was being typed. {reason}</source>
            <translation>دون القيمة التي كانت تُكتب. {reason}</translation>
        </message>
        <message>
            <source>No recent files</source>
            <translation>لا ملفات أخيرة</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>مسح القائمة</translation>
        </message>
        <message>
            <source>The gallery cannot be read</source>
            <translation>تعذرت قراءة المعرض</translation>
        </message>
        <message>
            <source>Browse the gallery…</source>
            <translation>تصفّح المعرض…</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>answers: it is not a list in brackets</source>
            <translation>answers: ليست قائمة بين أقواس مربعة</translation>
        </message>
        <message>
            <source>It has {items} answers, and {max_questions} are the most</source>
            <translation>عدد الإجابات {items}، والحد الأقصى {max_questions}</translation>
        </message>
        <message>
            <source>Answer {number}: {problem}</source>
            <translation>الإجابة {number}: {problem}</translation>
        </message>
        <message>
            <source>Answers {question} and {number} are both to {question2} of '{question3}'</source>
            <translation>الإجابتان {question} و{number} كلتاهما عن {question2} في '{question3}'</translation>
        </message>
        <message>
            <source>It holds answers to another exercise, or to another version of this one: it names '{answers}', and this one is '{fingerprint}'</source>
            <translation>يحتوي على إجابات لتمرين آخر أو لإصدار آخر من هذا التمرين: يذكر '{answers}'، وهذا هو '{fingerprint}'</translation>
        </message>
        <message>
            <source>It answers what is not asked: {question} of '{question2}'</source>
            <translation>يجيب عمّا لم يُسأل عنه: {question} في '{question2}'</translation>
        </message>
        <message>
            <source>it is not a row, what is asked and an answer, in braces</source>
            <translation>ليست صفًا وما يُسأل عنه وإجابة، بين أقواس معقوفة</translation>
        </message>
        <message>
            <source>hints: it is not a whole number from 0 to {max_hints}</source>
            <translation>hints: ليس عددًا صحيحًا من 0 إلى {max_hints}</translation>
        </message>
        <message>
            <source>{field}: it is not a text in quotation marks</source>
            <translation>{field}: ليس نصًا بين علامتي اقتباس</translation>
        </message>
        <message>
            <source>{field}: it may have at most {most} characters on one line and no control characters</source>
            <translation>{field}: يُسمح بحد أقصى {most} من الأحرف في سطر واحد دون أحرف تحكم</translation>
        </message>
        <message>
            <source>Its zip archive is broken: was it copied in full?</source>
            <translation>أرشيف zip تالف: هل نُسخ كاملًا؟</translation>
        </message>
        <message>
            <source>Its zip archive has more than {max_members} members</source>
            <translation>في أرشيف zip أكثر من {max_members} من العناصر</translation>
        </message>
        <message>
            <source>Its zip archive holds no {name}</source>
            <translation>لا يحتوي أرشيف zip على {name}</translation>
        </message>
        <message>
            <source>{name} in its zip archive is encrypted</source>
            <translation>{name} في أرشيف zip مشفّر</translation>
        </message>
        <message>
            <source>{name} in its zip archive would unpack to {entry} bytes, and {most} are the most</source>
            <translation>سيُفك {name} في أرشيف zip إلى {entry} بايت، والحد الأقصى {most}</translation>
        </message>
        <message>
            <source>{name} in its zip archive is damaged</source>
            <translation>{name} في أرشيف zip تالف</translation>
        </message>
        <message>
            <source>{name} in its zip archive unpacks to more than {most} bytes</source>
            <translation>يُفك {name} في أرشيف zip إلى أكثر من {most} بايت</translation>
        </message>
        <message>
            <source>Line {message}: layer '{name}' {reason}</source>
            <translation>السطر {message}: الطبقة '{name}' {reason}</translation>
        </message>
        <message>
            <source>Line {layer}: a Parameter layer has weights that depend on no input, which no row can say</source>
            <translation>السطر {layer}: لطبقة Parameter أوزان لا تعتمد على أي مدخل، ولا يمكن لأي صف التعبير عن ذلك</translation>
        </message>
        <message>
            <source>has no {name}</source>
            <translation>ليس فيها {name}</translation>
        </message>
        <message>
            <source>has {sizes} numbers of {name} for {axes} axes</source>
            <translation>فيها {sizes} من أعداد {name} لعدد {axes} من المحاور</translation>
        </message>
        <message>
            <source>has {axes} axes, and 3 are the most</source>
            <translation>فيها {axes} من المحاور، والحد الأقصى 3</translation>
        </message>
        <message>
            <source>has a pool '{word}', which is not MAX, AVE or STOCHASTIC</source>
            <translation>فيها تجميع '{word}'، وهو ليس MAX أو AVE أو STOCHASTIC</translation>
        </message>
        <message>
            <source>has an operation '{word}', which is not PROD, SUM or MAX</source>
            <translation>فيها عملية '{word}'، وهي ليست PROD أو SUM أو MAX</translation>
        </message>
        <message>
            <source>has {points} slice points for {tops} blobs</source>
            <translation>فيها {points} من نقاط التقسيم لعدد {tops} من blob</translation>
        </message>
        <message>
            <source>has {offsets} offsets for {count} axes</source>
            <translation>فيها {offsets} من الإزاحات لعدد {count} من المحاور</translation>
        </message>
        <message>
            <source>cuts more than what it takes has</source>
            <translation>تقتطع أكثر مما في مدخلها</translation>
        </message>
        <message>
            <source>reshapes axes that its input of {before} does not have</source>
            <translation>تعيد تشكيل محاور ليست في مدخلها {before}</translation>
        </message>
        <message>
            <source>Line {value}: {name} is {value2}, which is no whole number</source>
            <translation>السطر {value}: {name} هو {value2}، وهو ليس عددًا صحيحًا</translation>
        </message>
        <message>
            <source>Line {line}: {name} has no {name2}</source>
            <translation>السطر {line}: ليس في {name} حقل {name2}</translation>
        </message>
        <message>
            <source>Line {value}: {name} is {value2}, which is no number</source>
            <translation>السطر {value}: {name} هو {value2}، وهو ليس عددًا</translation>
        </message>
        <message>
            <source>Line {line}: {name} {reason}</source>
            <translation>السطر {line}: {name} {reason}</translation>
        </message>
        <message>
            <source>Line {line}: {rest} is neither a field nor a value</source>
            <translation>السطر {line}: {rest} ليس حقلًا ولا قيمة</translation>
        </message>
        <message>
            <source>a field was expected</source>
            <translation>كان المتوقع حقلًا</translation>
        </message>
        <message>
            <source>It ends on line {token} within {message}, which begins on line {message2}</source>
            <translation>ينتهي في السطر {token} داخل {message} الذي يبدأ في السطر {message2}</translation>
        </message>
        <message>
            <source>the value of {name} was expected</source>
            <translation>كانت المتوقعة قيمة {name}</translation>
        </message>
        <message>
            <source>It has more than {max_values} values, too many for a network</source>
            <translation>فيه أكثر من {max_values} من القيم، وهذا كثير على شبكة</translation>
        </message>
        <message>
            <source>Line {name}: messages are nested deeper than {max_depth}</source>
            <translation>السطر {name}: الرسائل متداخلة بعمق يتجاوز {max_depth}</translation>
        </message>
        <message>
            <source>Line {token}: {token2} does not close {message}</source>
            <translation>السطر {token}: {token2} لا يغلق {message}</translation>
        </message>
        <message>
            <source>Line {token}: {found} stands where {reason}</source>
            <translation>السطر {token}: ورد {found} حيث {reason}</translation>
        </message>
        <message>
            <source>It has {data} bytes, and {max_bytes} are the most</source>
            <translation>حجمه {data} بايت، والحد الأقصى {max_bytes}</translation>
        </message>
        <message>
            <source>It holds no layers besides its inputs</source>
            <translation>لا يحتوي على طبقات غير مدخلاته</translation>
        </message>
        <message>
            <source>It says how to train a network, which is in another file: open the file that it names</source>
            <translation>يذكر كيف تُدرَّب شبكة موجودة في ملف آخر: افتح الملف الذي يسمّيه</translation>
        </message>
        <message>
            <source>It holds no layers</source>
            <translation>لا يحتوي على طبقات</translation>
        </message>
        <message>
            <source>It has {layers} layers, and {max_rows} are the most</source>
            <translation>فيه {layers} من الطبقات، والحد الأقصى {max_rows}</translation>
        </message>
        <message>
            <source>Line {layer}: it is in the first form of Caffe, with layers in layers; Caffe's upgrade_net_proto_text makes one of it that can be read</source>
            <translation>السطر {layer}: هو بالصيغة الأولى من Caffe، وفيها طبقات داخل طبقات؛ الأداة upgrade_net_proto_text من Caffe تحوّله إلى صيغة تمكن قراءتها</translation>
        </message>
        <message>
            <source>Line {line}: the input '{name}' says no shape, and only that of the first input can be asked for</source>
            <translation>السطر {line}: المدخل '{name}' لا يذكر شكلًا، ولا يمكن السؤال إلا عن شكل المدخل الأول</translation>
        </message>
        <message>
            <source>Line {line}: the input '{name}': {error}</source>
            <translation>السطر {line}: المدخل '{name}': {error}</translation>
        </message>
        <message>
            <source>Line {layer}: layer '{layer2}' takes '{blob}', which no layer above it makes</source>
            <translation>السطر {layer}: الطبقة '{layer2}' تأخذ '{blob}'، ولا تنتجه أي طبقة فوقها</translation>
        </message>
        <message>
            <source>cannot be a row: {error}</source>
            <translation>لا يمكن أن تكون صفًا: {error}</translation>
        </message>
        <message>
            <source>These are more than {most_cells} cells.</source>
            <translation>هذه أكثر من {most_cells} من الخلايا.</translation>
        </message>
        <message>
            <source>Keras joins inputs with as many axes each</source>
            <translation>يضم Keras مدخلات متساوية في عدد المحاور</translation>
        </message>
        <message>
            <source>Keras has no padding by {layer}</source>
            <translation>ليس في Keras حشو من نوع {layer}</translation>
        </message>
        <message>
            <source>Keras makes such a feature map larger by whole factors only</source>
            <translation>لا يكبّر Keras مثل هذه الخريطة إلا بعوامل صحيحة</translation>
        </message>
        <message>
            <source>Keras interpolates over height and width only</source>
            <translation>لا يستوفي Keras إلا على الارتفاع والعرض</translation>
        </message>
        <message>
            <source>Keras's PReLU has a slope for every channel or for every value</source>
            <translation>لطبقة PReLU في Keras ميل لكل قناة أو لكل قيمة</translation>
        </message>
        <message>
            <source>Keras's batch normalisation always keeps running statistics</source>
            <translation>تسوية الدفعات في Keras تحتفظ دائمًا بإحصاءات جارية</translation>
        </message>
        <message>
            <source>Keras's group normalisation keeps no running statistics</source>
            <translation>تسوية المجموعات في Keras لا تحتفظ بإحصاءات جارية</translation>
        </message>
        <message>
            <source>Keras's RMS normalisation always has learned factors</source>
            <translation>لتسوية RMS في Keras دائمًا عوامل متعلَّمة</translation>
        </message>
        <message>
            <source>Keras's unit normalisation has no learned factors</source>
            <translation>ليس لتسوية الوحدة في Keras عوامل متعلَّمة</translation>
        </message>
        <message>
            <source>Keras pools to sizes that divide those of its input only</source>
            <translation>لا يجمّع Keras إلا إلى أحجام تقسم أحجام المدخل</translation>
        </message>
        <message>
            <source>Keras's recurrent layers have one bias vector or none, not two</source>
            <translation>لطبقات Keras التكرارية متجه انحياز واحد أو لا شيء، لا اثنان</translation>
        </message>
        <message>
            <source>Keras has no layer that does the same</source>
            <translation>ليس في Keras طبقة تفعل الشيء نفسه</translation>
        </message>
        <message>
            <source>its settings differ from those of the row whose weights it uses</source>
            <translation>تختلف إعداداتها عن إعدادات الصف الذي تستخدم أوزانه</translation>
        </message>
        <message>
            <source>Keras takes dilation only with stride 1</source>
            <translation>لا يقبل Keras التمدد إلا مع الخطوة 1</translation>
        </message>
        <message>
            <source>Keras's {what} convolution takes one stride for all axes</source>
            <translation>التفاف Keras من نوع {what} يأخذ خطوة واحدة لكل المحاور</translation>
        </message>
        <message>
            <source>Keras's transposed convolution has no groups</source>
            <translation>ليس للالتفاف المنقول في Keras مجموعات</translation>
        </message>
        <message>
            <source>Keras's transposed convolution gives no such size</source>
            <translation>لا يعطي الالتفاف المنقول في Keras مثل هذا الحجم</translation>
        </message>
        <message>
            <source>Keras has no pooling by the p-norm</source>
            <translation>ليس في Keras تجميع بمعيار p</translation>
        </message>
        <message>
            <source>Keras's pooling has no dilation</source>
            <translation>ليس للتجميع في Keras تمدد</translation>
        </message>
        <message>
            <source>Keras's average pooling has no last window that is not whole</source>
            <translation>ليس للتجميع بالمتوسط في Keras نافذة أخيرة غير كاملة</translation>
        </message>
        <message>
            <source>Keras takes no padding below 0</source>
            <translation>لا يقبل Keras حشوًا أقل من 0</translation>
        </message>
        <message>
            <source>PyTorch pads channels with zeros only, not by {layer}</source>
            <translation>لا يحشو PyTorch القنوات إلا بالأصفار، لا بنوع {layer}</translation>
        </message>
        <message>
            <source>PyTorch has no such layer with learned factors</source>
            <translation>ليس في PyTorch طبقة كهذه بعوامل متعلَّمة</translation>
        </message>
        <message>
            <source>PyTorch divides by the length along one axis only</source>
            <translation>لا يقسم PyTorch على الطول إلا على محور واحد</translation>
        </message>
        <message>
            <source>PyTorch's PReLU has one slope, or one a channel</source>
            <translation>لطبقة PReLU في PyTorch ميل واحد، أو ميل لكل قناة</translation>
        </message>
        <message>
            <source>PyTorch interpolates by cubes over height and width only</source>
            <translation>لا يستوفي PyTorch تكعيبيًا إلا على الارتفاع والعرض</translation>
        </message>
        <message>
            <source>PyTorch's attention takes heads that share the features evenly</source>
            <translation>يأخذ انتباه PyTorch رؤوسًا تتقاسم السمات بالتساوي</translation>
        </message>
        <message>
            <source>PyTorch's recurrent layers have two bias vectors or none, not one</source>
            <translation>لطبقات PyTorch التكرارية متجها انحياز أو لا شيء، لا واحد</translation>
        </message>
        <message>
            <source>PyTorch's transposed convolution pads both sides alike</source>
            <translation>الالتفاف المنقول في PyTorch يحشو الجانبين بالتساوي</translation>
        </message>
        <message>
            <source>no output padding of PyTorch gives its size</source>
            <translation>لا يعطي أي حشو للمخرج في PyTorch حجمها</translation>
        </message>
        <message>
            <source>PyTorch has dilation for max pooling alone</source>
            <translation>ليس في PyTorch تمدد إلا للتجميع بالأكبر</translation>
        </message>
        <message>
            <source>PyTorch's pooling gives no such size, whether it rounds up or down</source>
            <translation>لا يعطي التجميع في PyTorch مثل هذا الحجم، سواء قرّب إلى أعلى أو إلى أسفل</translation>
        </message>
        <message>
            <source>{layer} cannot be written as code: {reason}</source>
            <translation>لا يمكن كتابة {layer} كشيفرة: {reason}</translation>
        </message>
        <message>
            <source>A network without rows has no {framework} code</source>
            <translation>ليس لشبكة بلا صفوف شيفرة {framework}</translation>
        </message>
        <message>
            <source>{layer} cannot be written as code: {count}</source>
            <translation>لا يمكن كتابة {layer} كشيفرة: {count}</translation>
        </message>
        <message>
            <source>{layer} cannot be written as code: its shape is not known</source>
            <translation>لا يمكن كتابة {layer} كشيفرة: شكلها غير معروف</translation>
        </message>
        <message>
            <source>names layer {index}, but only {number} layers stand above it</source>
            <translation>يسمّي الطبقة {index}، وفوقه {number} من الطبقات فقط</translation>
        </message>
        <message>
            <source>is {index}, but no convolution above is that layer</source>
            <translation>هو {index}، ولا التفاف فوقه هو تلك الطبقة</translation>
        </message>
        <message>
            <source>names no layers</source>
            <translation>لا يسمّي أي طبقات</translation>
        </message>
        <message>
            <source>names no layer</source>
            <translation>لا يسمّي أي طبقة</translation>
        </message>
        <message>
            <source>is {stride}, which is not between 1 and 1,000</source>
            <translation>هو {stride}، وهو ليس بين 1 و1,000</translation>
        </message>
        <message>
            <source>Line {section}: [crop] cuts {sizes}x{sizes2} out of {shape}x{shape2}, which is smaller</source>
            <translation>السطر {section}: يقتطع [crop] الحجم {sizes}x{sizes2} من {shape}x{shape2} وهو أصغر</translation>
        </message>
        <message>
            <source>is {value}, which is not between {least} and {max_size}</source>
            <translation>هو {value}، وهو ليس بين {least} و{max_size}</translation>
        </message>
        <message>
            <source>Line {line}: {key} is {text}, which is no number</source>
            <translation>السطر {line}: {key} هو {text}، وهو ليس عددًا</translation>
        </message>
        <message>
            <source>Line {line}: {key} has {parts} numbers, and {max_list} are the most</source>
            <translation>السطر {line}: في {key} عدد {parts} من الأعداد، والحد الأقصى {max_list}</translation>
        </message>
        <message>
            <source>Line {line}: {key} of [{kind}] {reason}</source>
            <translation>السطر {line}: {key} في [{kind}] {reason}</translation>
        </message>
        <message>
            <source>Line {line}: {key} is {text}, which is no whole number</source>
            <translation>السطر {line}: {key} هو {text}، وهو ليس عددًا صحيحًا</translation>
        </message>
        <message>
            <source>It has more than {max_rows} sections, the most that are read</source>
            <translation>فيه أكثر من {max_rows} من الأقسام، وهو أقصى ما يُقرأ</translation>
        </message>
        <message>
            <source>It has more than {max_keys} values, too many for a network</source>
            <translation>فيه أكثر من {max_keys} من القيم، وهذا كثير على شبكة</translation>
        </message>
        <message>
            <source>Line {number} stands before the first section</source>
            <translation>السطر {number} قبل القسم الأول</translation>
        </message>
        <message>
            <source>Line {number} is no section such as [convolutional]: {line}</source>
            <translation>السطر {number} ليس قسمًا مثل [convolutional]: {line}</translation>
        </message>
        <message>
            <source>Its first section is not [net], which says the input of the network</source>
            <translation>قسمه الأول ليس [net] الذي يذكر مدخل الشبكة</translation>
        </message>
        <message>
            <source>It holds no layers behind [net]</source>
            <translation>لا يحتوي على طبقات بعد [net]</translation>
        </message>
        <message>
            <source>Line {section}: [{section2}]: {error}</source>
            <translation>السطر {section}: [{section2}]: {error}</translation>
        </message>
        <message>
            <source>It is not {what} of this program: it does not say "format": "{kind}"</source>
            <translation>ليس {what} من هذا البرنامج: لا يذكر "format": "{kind}"</translation>
        </message>
        <message>
            <source>It does not say which version of the format it is: "version": {version}</source>
            <translation>لا يذكر إصدار الصيغة: "version": {version}</translation>
        </message>
        <message>
            <source>It was made by a newer version of the program (format {said}, and this one reads up to {version}); update the program</source>
            <translation>أنشأه إصدار أحدث من البرنامج (الصيغة {said}، وهذا يقرأ حتى {version})؛ حدّث البرنامج</translation>
        </message>
        <message>
            <source>It has an unknown field '{key}'</source>
            <translation>فيه حقل غير معروف '{key}'</translation>
        </message>
        <message>
            <source>The field '{key}' is missing</source>
            <translation>الحقل '{key}' مفقود</translation>
        </message>
        <message>
            <source>It holds half a character, {half}</source>
            <translation>فيه نصف حرف، {half}</translation>
        </message>
        <message>
            <source>data_type: there is no data type '{settings}'</source>
            <translation>data_type: لا يوجد نوع بيانات '{settings}'</translation>
        </message>
        <message>
            <source>title: it may have at most {max_title} characters on one line and no control characters</source>
            <translation>title: يُسمح بحد أقصى {max_title} من الأحرف في سطر واحد دون أحرف تحكم</translation>
        </message>
        <message>
            <source>network: it is not a network in braces</source>
            <translation>network: ليست شبكة بين أقواس معقوفة</translation>
        </message>
        <message>
            <source>network: it has an unknown field '{key}'</source>
            <translation>network: فيها حقل غير معروف '{key}'</translation>
        </message>
        <message>
            <source>questions: it is not a list in brackets</source>
            <translation>questions: ليست قائمة بين أقواس مربعة</translation>
        </message>
        <message>
            <source>It asks no questions</source>
            <translation>لا يطرح أي أسئلة</translation>
        </message>
        <message>
            <source>It asks {values} questions, and {max_questions} are the most</source>
            <translation>يطرح {values} من الأسئلة، والحد الأقصى {max_questions}</translation>
        </message>
        <message>
            <source>Question {number}: it is not a row and what is asked, in braces</source>
            <translation>السؤال {number}: ليس صفًا وما يُسأل عنه، بين أقواس معقوفة</translation>
        </message>
        <message>
            <source>Question {number}: {problem}</source>
            <translation>السؤال {number}: {problem}</translation>
        </message>
        <message>
            <source>Questions {question} and {number} ask the same, {question2} of '{question3}'; remove one of them</source>
            <translation>السؤالان {question} و{number} يسألان الشيء نفسه، {question2} في '{question3}'؛ احذف أحدهما</translation>
        </message>
        <message>
            <source>{place}: a network has no total shape; name a row</source>
            <translation>{place}: ليس للشبكة شكل إجمالي؛ سمِّ صفًا</translation>
        </message>
        <message>
            <source>{place}: the total is not known, since a row has a problem</source>
            <translation>{place}: المجموع غير معروف، لأن في أحد الصفوف مشكلة</translation>
        </message>
        <message>
            <source>{place}: there is no row '{question}'</source>
            <translation>{place}: لا يوجد صف '{question}'</translation>
        </message>
        <message>
            <source>{place}: the row '{question}' cannot be counted</source>
            <translation>{place}: لا يمكن عدّ الصف '{question}'</translation>
        </message>
        <message>
            <source>Its content is of no format that this program reads ({titles})</source>
            <translation>محتواه ليس بأي صيغة يقرؤها هذا البرنامج ({titles})</translation>
        </message>
        <message>
            <source>{name} has no options, it is a file of the gallery</source>
            <translation>ليس لـ{name} خيارات، فهو ملف من المعرض</translation>
        </message>
        <message>
            <source>There is no architecture of this name in the gallery (see cnnparam list architectures)</source>
            <translation>لا توجد معمارية بهذا الاسم في المعرض (انظر cnnparam list architectures)</translation>
        </message>
        <message>
            <source>'{name}' is nothing to search by: parameters, macs and year are</source>
            <translation>لا يمكن البحث بـ'{name}': يمكن بـparameters وmacs وyear</translation>
        </message>
        <message>
            <source>'{number}' behind {name}{sign} is not a number such as 25M or 4.1G</source>
            <translation>'{number}' بعد {name}{sign} ليس عددًا مثل 25M أو 4.1G</translation>
        </message>
        <message>
            <source>it does not begin as one</source>
            <translation>لا يبدأ كذلك</translation>
        </message>
        <message>
            <source>its first bytes are of no version that is known</source>
            <translation>بايتاته الأولى ليست من أي إصدار معروف</translation>
        </message>
        <message>
            <source>it says that it has {whole} bytes, and has {data}</source>
            <translation>يذكر أن حجمه {whole} بايت، وحجمه {data}</translation>
        </message>
        <message>
            <source>{size} bytes at {at} are behind its end</source>
            <translation>{size} بايت عند {at} تقع بعد نهايته</translation>
        </message>
        <message>
            <source>a message of its root is longer than its place</source>
            <translation>رسالة في جذره أطول من مكانها</translation>
        </message>
        <message>
            <source>its root has too many messages</source>
            <translation>في جذره رسائل كثيرة جدًا</translation>
        </message>
        <message>
            <source>its root is not where it should be</source>
            <translation>جذره ليس حيث ينبغي</translation>
        </message>
        <message>
            <source>its root does not go on where it says</source>
            <translation>جذره لا يستمر حيث يذكر</translation>
        </message>
        <message>
            <source>Its HDF5 keeps attributes in a heap, as Keras never writes; save the model as .keras or .json</source>
            <translation>يحفظ HDF5 سماته في كومة، ولا يكتب Keras ذلك أبدًا؛ احفظ النموذج بصيغة .keras أو .json</translation>
        </message>
        <message>
            <source>an attribute is longer than its place</source>
            <translation>سمة أطول من مكانها</translation>
        </message>
        <message>
            <source>a text is longer than its place</source>
            <translation>نص أطول من مكانه</translation>
        </message>
        <message>
            <source>An attribute of its HDF5 that should be a text is none</source>
            <translation>سمة في HDF5 ينبغي أن تكون نصًا وليست كذلك</translation>
        </message>
        <message>
            <source>a text is not where it should be</source>
            <translation>نص ليس حيث ينبغي</translation>
        </message>
        <message>
            <source>a text of {size} bytes has a place of {taken}</source>
            <translation>نص من {size} بايت مكانه {taken}</translation>
        </message>
        <message>
            <source>This is not a journal of unsaved changes</source>
            <translation>هذا ليس سجلًا لتغييرات غير محفوظة</translation>
        </message>
        <message>
            <source>It was made by another version of the program</source>
            <translation>أنشأه إصدار آخر من البرنامج</translation>
        </message>
        <message>
            <source>It is not whole, so nothing of it can be trusted</source>
            <translation>ليس كاملًا، فلا يمكن الوثوق بشيء منه</translation>
        </message>
        <message>
            <source>{what} is empty</source>
            <translation>{what} فارغ</translation>
        </message>
        <message>
            <source>{what} is not text in UTF-8: line {line} has the byte 0x{error}</source>
            <translation>{what} ليس نصًا بترميز UTF-8: في السطر {line} البايت 0x{error}</translation>
        </message>
        <message>
            <source>{what} has more than {max_values} values, too many for a network</source>
            <translation>في {what} أكثر من {max_values} من القيم، وهذا كثير على شبكة</translation>
        </message>
        <message>
            <source>{what} is nested too deep to be a network</source>
            <translation>{what} متداخل بعمق لا يكون لشبكة</translation>
        </message>
        <message>
            <source>A number in {what} has thousands of digits</source>
            <translation>في {what} عدد من آلاف الأرقام</translation>
        </message>
        <message>
            <source>{what} is nested deeper than {max_depth} brackets</source>
            <translation>{what} متداخل بعمق يتجاوز {max_depth} من الأقواس</translation>
        </message>
        <message>
            <source>The key '{key}' is given twice in one object</source>
            <translation>المفتاح '{key}' مكرر في كائن واحد</translation>
        </message>
        <message>
            <source>Layer '{name}': {error}</source>
            <translation>الطبقة '{name}': {error}</translation>
        </message>
        <message>
            <source>Layer '{name}' takes nothing, but is no input</source>
            <translation>الطبقة '{name}' لا تأخذ شيئًا، وليست مدخلًا</translation>
        </message>
        <message>
            <source>Layer '{layer}': its {key} is {values}, not {wanted}</source>
            <translation>الطبقة '{layer}': قيمة {key} هي {values}، لا {wanted}</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>عدد صحيح</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true أو false</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>one or more whole numbers</source>
            <translation>عدد صحيح أو أكثر</translation>
        </message>
        <message>
            <source>a size for each of {axes} axes</source>
            <translation>حجم لكل محور من {axes}</translation>
        </message>
        <message>
            <source>whole numbers, or null for open ones</source>
            <translation>أعداد صحيحة، أو null للمفتوحة</translation>
        </message>
        <message>
            <source>a layer</source>
            <translation>طبقة</translation>
        </message>
        <message>
            <source>an axis of an input with {rank} axes</source>
            <translation>محور من مدخل له {rank} من المحاور</translation>
        </message>
        <message>
            <source>that of a layer with inputs</source>
            <translation>التي لطبقة ذات مدخلات</translation>
        </message>
        <message>
            <source>It has more than {max_rows} layers, the most that are read</source>
            <translation>فيه أكثر من {max_rows} من الطبقات، وهو أقصى ما يُقرأ</translation>
        </message>
        <message>
            <source>The layers of the model '{name}' are no list</source>
            <translation>طبقات النموذج '{name}' ليست قائمة</translation>
        </message>
        <message>
            <source>It lists a layer that is no object with a class_name</source>
            <translation>يسرد طبقة ليست كائنًا فيه class_name</translation>
        </message>
        <message>
            <source>A layer of class {kind} has no config</source>
            <translation>ليس لطبقة من الصنف {kind} حقل config</translation>
        </message>
        <message>
            <source>The name of a layer of class {kind} is no text</source>
            <translation>اسم طبقة من الصنف {kind} ليس نصًا</translation>
        </message>
        <message>
            <source>Its models are nested deeper than {max_nesting}</source>
            <translation>نماذجه متداخلة بعمق يتجاوز {max_nesting}</translation>
        </message>
        <message>
            <source>It names only the class {entry} and lists no layers: those of a subclassed model stand in its code; save a Sequential or functional model</source>
            <translation>يسمّي الصنف {entry} فقط ولا يسرد طبقات: طبقات النموذج الفرعي في شيفرته؛ احفظ نموذجًا من نوع Sequential أو functional</translation>
        </message>
        <message>
            <source>It cannot be read: {error}</source>
            <translation>لا يمكن قراءته: {error}</translation>
        </message>
        <message>
            <source>It is an HDF5 file that holds weights and no architecture: save the whole model with model.save(), or its config with model.to_json()</source>
            <translation>هو ملف HDF5 فيه أوزان بلا معمارية: احفظ النموذج كله بـmodel.save()، أو إعداداته بـmodel.to_json()</translation>
        </message>
        <message>
            <source>Layer '{call}' has layers within it, too deep</source>
            <translation>في الطبقة '{call}' طبقات بعمق زائد</translation>
        </message>
        <message>
            <source>What layer '{layer}' takes is in no form that Keras writes</source>
            <translation>ما تأخذه الطبقة '{layer}' ليس بأي صورة يكتبها Keras</translation>
        </message>
        <message>
            <source>A tensor in it does not say which layer gave it</source>
            <translation>موتّر فيه لا يذكر أي طبقة أعطته</translation>
        </message>
        <message>
            <source>that of a function with whole numbers for arguments</source>
            <translation>التي لدالة معاملاتها أعداد صحيحة</translation>
        </message>
        <message>
            <source>Two layers of the model '{model}' have one name</source>
            <translation>لطبقتين في النموذج '{model}' اسم واحد</translation>
        </message>
        <message>
            <source>The model '{model}' names no outputs</source>
            <translation>النموذج '{model}' لا يسمّي مخرجات</translation>
        </message>
        <message>
            <source>'{user}' takes output {tensor} of call {tensor2} of layer '{tensor3}', which its model does not have</source>
            <translation>'{user}' يأخذ المخرج {tensor} من الاستدعاء {tensor2} للطبقة '{tensor3}'، وليس في نموذجه</translation>
        </message>
        <message>
            <source>Layer '{entry}' does not say what it takes</source>
            <translation>الطبقة '{entry}' لا تذكر ما تأخذه</translation>
        </message>
        <message>
            <source>Layer '{entry}' takes more than {most_taken} outputs at once</source>
            <translation>الطبقة '{entry}' تأخذ أكثر من {most_taken} من المخرجات معًا</translation>
        </message>
        <message>
            <source>Layer '{stuck}' takes what depends on its own output</source>
            <translation>الطبقة '{stuck}' تأخذ ما يعتمد على مخرجها نفسه</translation>
        </message>
        <message>
            <source>Output {output} of layer '{layer}' is taken, but {most} are the most that a layer has</source>
            <translation>يؤخذ المخرج {output} من الطبقة '{layer}'، وأقصى ما للطبقة {most}</translation>
        </message>
        <message>
            <source>--input has {asked} sizes, but its input '{call}' has {shape}</source>
            <translation>في --input عدد {asked} من الأحجام، ومدخله '{call}' هو {shape}</translation>
        </message>
        <message>
            <source>Its input '{call}' leaves sizes open as well, which --input does not say: save the model with sizes</source>
            <translation>مدخله '{call}' يترك أحجامًا مفتوحة أيضًا لا يذكرها --input: احفظ النموذج بأحجامه</translation>
        </message>
        <message>
            <source>sum, mul, concat, ave or null</source>
            <translation>sum أو mul أو concat أو ave أو null</translation>
        </message>
        <message>
            <source>that of a layer with a query and a value</source>
            <translation>التي لطبقة ذات استعلام وقيمة</translation>
        </message>
        <message>
            <source>an order of {value} axes</source>
            <translation>ترتيب لعدد {value} من المحاور</translation>
        </message>
        <message>
            <source>those of a product of two inputs</source>
            <translation>التي لجداء مدخلين</translation>
        </message>
        <message>
            <source>one axis or two</source>
            <translation>محور أو محوران</translation>
        </message>
        <message>
            <source>valid, same or, along one axis, causal</source>
            <translation>valid أو same أو، على محور واحد، causal</translation>
        </message>
        <message>
            <source>a size for each of its {axes} axes</source>
            <translation>حجم لكل محور من محاورها {axes}</translation>
        </message>
        <message>
            <source>one size or two for each axis</source>
            <translation>حجم أو حجمان لكل محور</translation>
        </message>
        <message>
            <source>{what} is no model of Keras: it has no class_name</source>
            <translation>{what} ليس نموذج Keras: ليس فيه class_name</translation>
        </message>
        <message>
            <source>It holds no row of a lecture table</source>
            <translation>لا يحتوي على أي صف من جدول محاضرة</translation>
        </message>
        <message>
            <source>It has more than {max_rows} rows, the most that are read</source>
            <translation>فيه أكثر من {max_rows} من الصفوف، وهو أقصى ما يُقرأ</translation>
        </message>
        <message>
            <source>Line {line}: {error}</source>
            <translation>السطر {line}: {error}</translation>
        </message>
        <message>
            <source>Line {number}: it says no shape such as [224x224x64] behind the layer</source>
            <translation>السطر {number}: لا يذكر بعد الطبقة شكلًا مثل [224x224x64]</translation>
        </message>
        <message>
            <source>Line {number}: its shape: {error}</source>
            <translation>السطر {number}: شكله: {error}</translation>
        </message>
        <message>
            <source>it has {values} filters and {line} channels</source>
            <translation>فيه {values} من المرشحات و{line} من القنوات</translation>
        </message>
        <message>
            <source>a window does not make {after} of {before}</source>
            <translation>لا تجعل نافذة {before} إلى {after}</translation>
        </message>
        <message>
            <source>Line {line}: {row}</source>
            <translation>السطر {line}: {row}</translation>
        </message>
        <message>
            <source>Line {line}: it says {line2}, channels first, where the layer makes {made}</source>
            <translation>السطر {line}: يذكر {line2}، والقنوات أولًا، والطبقة تعطي {made}</translation>
        </message>
        <message>
            <source>It has {layers} rows, and {max_rows} are the most</source>
            <translation>فيه {layers} من الصفوف، والحد الأقصى {max_rows}</translation>
        </message>
        <message>
            <source>Row {number}: the field '{item}' is given twice</source>
            <translation>الصف {number}: الحقل '{item}' مكرر</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>الملف فارغ</translation>
        </message>
        <message>
            <source>It is not text in UTF-8: line {line} has the byte 0x{error}; choose UTF-8 where it was made</source>
            <translation>ليس نصًا بترميز UTF-8: في السطر {line} البايت 0x{error}؛ اختر UTF-8 حيث أُنشئ</translation>
        </message>
        <message>
            <source>It has more than {max_values} values, too many for an architecture</source>
            <translation>فيه أكثر من {max_values} من القيم، وهذا كثير على معمارية</translation>
        </message>
        <message>
            <source>It is not an architecture: its brackets are nested too deep</source>
            <translation>ليس معمارية: أقواسه متداخلة بعمق زائد</translation>
        </message>
        <message>
            <source>A number in it has thousands of digits</source>
            <translation>فيه عدد من آلاف الأرقام</translation>
        </message>
        <message>
            <source>It holds {word}, which is not a number</source>
            <translation>فيه {word}، وهو ليس عددًا</translation>
        </message>
        <message>
            <source>The field '{document}' is given twice</source>
            <translation>الحقل '{document}' مكرر</translation>
        </message>
        <message>
            <source>This is not a cnnparam file: it does not say "format": "{format}"</source>
            <translation>هذا ليس ملف cnnparam: لا يذكر "format": "{format}"</translation>
        </message>
        <message>
            <source>It was made by a newer version of the program (format {version}, and this one reads up to {version2}); update the program</source>
            <translation>أنشأه إصدار أحدث من البرنامج (الصيغة {version}، وهذا يقرأ حتى {version2})؛ حدّث البرنامج</translation>
        </message>
        <message>
            <source>It has no list of layers</source>
            <translation>ليس فيه قائمة طبقات</translation>
        </message>
        <message>
            <source>It is not JSON that this program can read</source>
            <translation>ليس JSON يستطيع هذا البرنامج قراءته</translation>
        </message>
        <message>
            <source>Line {line} holds half a character, {found}</source>
            <translation>في السطر {line} نصف حرف، {found}</translation>
        </message>
        <message>
            <source>Rows {layer} and {number} are both named '{layer2}'; rename one of them</source>
            <translation>الصفان {layer} و{number} كلاهما باسم '{layer2}'؛ أعد تسمية أحدهما</translation>
        </message>
        <message>
            <source>it joins the batch with other axes</source>
            <translation>يضم الدفعة إلى محاور أخرى</translation>
        </message>
        <message>
            <source>an axis that is not of size 1</source>
            <translation>محور ليس حجمه 1</translation>
        </message>
        <message>
            <source>no order of its axes</source>
            <translation>ليس ترتيبًا لمحاوره</translation>
        </message>
        <message>
            <source>it takes places in no order</source>
            <translation>يأخذ المواضع بلا ترتيب</translation>
        </message>
        <message>
            <source>it looks up along another axis</source>
            <translation>يبحث على محور آخر</translation>
        </message>
        <message>
            <source>its inputs have other axes</source>
            <translation>لمدخلاته محاور أخرى</translation>
        </message>
        <message>
            <source>it joins constants</source>
            <translation>يضم ثوابت</translation>
        </message>
        <message>
            <source>its parts do not fit</source>
            <translation>أجزاؤه لا تتوافق</translation>
        </message>
        <message>
            <source>its sizes do not fit</source>
            <translation>أحجامه لا تتوافق</translation>
        </message>
        <message>
            <source>it pads the batch</source>
            <translation>يحشو الدفعة</translation>
        </message>
        <message>
            <source>an axis that does not exist</source>
            <translation>محور غير موجود</translation>
        </message>
        <message>
            <source>its batch is another axis</source>
            <translation>دفعته محور آخر</translation>
        </message>
        <message>
            <source>it resizes channels</source>
            <translation>يغيّر حجم القنوات</translation>
        </message>
        <message>
            <source>its repeats do not fit</source>
            <translation>تكراراته لا تتوافق</translation>
        </message>
        <message>
            <source>it makes new axes</source>
            <translation>يصنع محاور جديدة</translation>
        </message>
        <message>
            <source>it repeats the batch</source>
            <translation>يكرر الدفعة</translation>
        </message>
        <message>
            <source>no kind computes it</source>
            <translation>لا نوع يحسبه</translation>
        </message>
        <message>
            <source>a number beyond 64 bits</source>
            <translation>عدد يتجاوز 64 بت</translation>
        </message>
        <message>
            <source>too many values</source>
            <translation>قيم كثيرة جدًا</translation>
        </message>
        <message>
            <source>too large a power</source>
            <translation>قوة كبيرة جدًا</translation>
        </message>
        <message>
            <source>no real number</source>
            <translation>ليس عددًا حقيقيًا</translation>
        </message>
        <message>
            <source>a constant that is no number</source>
            <translation>ثابت ليس عددًا</translation>
        </message>
        <message>
            <source>a size below 0</source>
            <translation>حجم أقل من 0</translation>
        </message>
        <message>
            <source>only some of its axes</source>
            <translation>بعض محاوره فقط</translation>
        </message>
        <message>
            <source>its inputs do not fit</source>
            <translation>مدخلاته لا تتوافق</translation>
        </message>
        <message>
            <source>Its functions come to more than {max_inlined} nodes</source>
            <translation>تبلغ دواله أكثر من {max_inlined} من العقد</translation>
        </message>
        <message>
            <source>Node '{node}' takes '{name}', which nothing above it gives</source>
            <translation>العقدة '{node}' تأخذ '{name}'، ولا يعطيه شيء فوقها</translation>
        </message>
        <message>
            <source>no kind covers it</source>
            <translation>لا نوع يقابله</translation>
        </message>
        <message>
            <source>it does not fit</source>
            <translation>لا يتوافق</translation>
        </message>
        <message>
            <source>Its functions call one another more than {max_calls} deep</source>
            <translation>تستدعي دواله بعضها بعمق يتجاوز {max_calls}</translation>
        </message>
        <message>
            <source>Function '{function}' gives no '{local}'</source>
            <translation>الدالة '{function}' لا تعطي '{local}'</translation>
        </message>
        <message>
            <source>It holds no graph, so it is no ONNX model</source>
            <translation>لا يحتوي على رسم بياني، فليس نموذج ONNX</translation>
        </message>
        <message>
            <source>It has more than {max_nodes} nodes, the most that are read</source>
            <translation>فيه أكثر من {max_nodes} من العقد، وهو أقصى ما يُقرأ</translation>
        </message>
        <message>
            <source>A shape in it has more than {max_dims} axes</source>
            <translation>لشكل فيه أكثر من {max_dims} من المحاور</translation>
        </message>
        <message>
            <source>its slopes are not learned for channels</source>
            <translation>ميوله ليست متعلَّمة للقنوات</translation>
        </message>
        <message>
            <source>its matrix has other axes</source>
            <translation>لمصفوفته محاور أخرى</translation>
        </message>
        <message>
            <source>its matrix does not fit</source>
            <translation>مصفوفته لا تتوافق</translation>
        </message>
        <message>
            <source>its inputs are no matrices</source>
            <translation>مدخلاته ليست مصفوفات</translation>
        </message>
        <message>
            <source>it multiplies over the batch</source>
            <translation>يضرب على الدفعة</translation>
        </message>
        <message>
            <source>it is no matrix product</source>
            <translation>ليس جداء مصفوفات</translation>
        </message>
        <message>
            <source>it multiplies two inputs</source>
            <translation>يضرب مدخلين</translation>
        </message>
        <message>
            <source>it turns the batch</source>
            <translation>يدير الدفعة</translation>
        </message>
        <message>
            <source>its constants are not known</source>
            <translation>ثوابته غير معروفة</translation>
        </message>
        <message>
            <source>it repeats its input</source>
            <translation>يكرر مدخله</translation>
        </message>
        <message>
            <source>no kind has such a tensor</source>
            <translation>ليس لأي نوع موتّر كهذا</translation>
        </message>
        <message>
            <source>the shape of its input is not known</source>
            <translation>شكل مدخله غير معروف</translation>
        </message>
        <message>
            <source>the rows give another shape</source>
            <translation>تعطي الصفوف شكلًا آخر</translation>
        </message>
        <message>
            <source>the row is a problem</source>
            <translation>في الصف مشكلة</translation>
        </message>
        <message>
            <source>its output has no values, or too many</source>
            <translation>ليس لمخرجه قيم، أو له قيم كثيرة جدًا</translation>
        </message>
        <message>
            <source>its tensors are not those of a row</source>
            <translation>موتّراته ليست موتّرات صف</translation>
        </message>
        <message>
            <source>it shares some tensors of a row</source>
            <translation>يشارك بعض موتّرات صف</translation>
        </message>
        <message>
            <source>there is no such kind</source>
            <translation>لا يوجد نوع كهذا</translation>
        </message>
        <message>
            <source>a field refuses its value</source>
            <translation>يرفض حقل قيمته</translation>
        </message>
        <message>
            <source>its numbers do not fit</source>
            <translation>أعداده لا تتوافق</translation>
        </message>
        <message>
            <source>its sizes are no shape</source>
            <translation>أحجامه ليست شكلًا</translation>
        </message>
        <message>
            <source>Tensor '{name}' has more than {most_axes} axes</source>
            <translation>للموتّر '{name}' أكثر من {most_axes} من المحاور</translation>
        </message>
        <message>
            <source>Tensor '{name}' has a size of {size}; 0 to {max_size} are read</source>
            <translation>للموتّر '{name}' حجم {size}؛ يُقرأ من 0 إلى {max_size}</translation>
        </message>
        <message>
            <source>input {place} is left out</source>
            <translation>المدخل {place} مفقود</translation>
        </message>
        <message>
            <source>input {place} is not constant</source>
            <translation>المدخل {place} ليس ثابتًا</translation>
        </message>
        <message>
            <source>axis {axis} does not exist</source>
            <translation>المحور {axis} غير موجود</translation>
        </message>
        <message>
            <source>it works on the batch</source>
            <translation>يعمل على الدفعة</translation>
        </message>
        <message>
            <source>the shapes of its inputs do not fit</source>
            <translation>أشكال مدخلاته لا تتوافق</translation>
        </message>
        <message>
            <source>its weight is computed from the input, or has no such axes</source>
            <translation>وزنه محسوب من المدخل، أو ليس له محاور كهذه</translation>
        </message>
        <message>
            <source>its kernel has no such axes</source>
            <translation>ليس لنواته محاور كهذه</translation>
        </message>
        <message>
            <source>A network without rows has no ONNX model</source>
            <translation>ليس لشبكة بلا صفوف نموذج ONNX</translation>
        </message>
        <message>
            <source>{called} cannot be written, because ONNX has no operator for it</source>
            <translation>لا يمكن كتابة {called}، لأن ONNX ليس فيه معامل له</translation>
        </message>
        <message>
            <source>{called} cannot be written: {row}</source>
            <translation>لا يمكن كتابة {called}: {row}</translation>
        </message>
        <message>
            <source>{called} cannot be written, because its shape is not known</source>
            <translation>لا يمكن كتابة {called}، لأن شكله غير معروف</translation>
        </message>
        <message>
            <source>has no operator in ONNX</source>
            <translation>ليس له معامل في ONNX</translation>
        </message>
        <message>
            <source>Its graph has no input</source>
            <translation>ليس لرسمه البياني مدخل</translation>
        </message>
        <message>
            <source>Input '{declared}' has a size beyond {max_size}</source>
            <translation>للمدخل '{declared}' حجم يتجاوز {max_size}</translation>
        </message>
        <message>
            <source>uses '{weight}' of '{owner}' in another shape than that row does, and a tensor of ONNX has only one</source>
            <translation>يستخدم '{weight}' من '{owner}' بشكل غير شكل ذلك الصف، وليس لموتّر ONNX إلا شكل واحد</translation>
        </message>
        <message>
            <source>Row '{layer}' ({layer2}) {why}</source>
            <translation>الصف '{layer}' ({layer2}) {why}</translation>
        </message>
        <message>
            <source>makes {wanted}, which no padding of ONNX's pooling does</source>
            <translation>يعطي {wanted}، ولا يفعل ذلك أي حشو لتجميع ONNX</translation>
        </message>
        <message>
            <source>makes {wanted} of {sizes}, for which ONNX has no operator: its windows are not all of one size</source>
            <translation>يجعل {sizes} إلى {wanted}، وليس في ONNX معامل لذلك: نوافذه ليست كلها بحجم واحد</translation>
        </message>
        <message>
            <source>This is a device or a pipe; copy what it gives into a file first</source>
            <translation>هذا جهاز أو أنبوب؛ انسخ ما يعطيه إلى ملف أولًا</translation>
        </message>
        <message>
            <source>It is too large to be {what}: {size} bytes, and {most} are the most</source>
            <translation>هو أكبر من أن يكون {what}: {size} بايت، والحد الأقصى {most}</translation>
        </message>
        <message>
            <source>There is no architecture in this folder, by the endings of files</source>
            <translation>لا توجد معمارية في هذا المجلد بحسب لواحق الملفات</translation>
        </message>
        <message>
            <source>It is {what}: reading it can run any code that is in it, so it is not opened; {way_out}</source>
            <translation>هو {what}: قد تشغّل قراءته أي شيفرة فيه، لذلك لا يُفتح؛ {way_out}</translation>
        </message>
        <message>
            <source>field {number} has no length where one is needed</source>
            <translation>ليس للحقل {number} طول حيث يلزم</translation>
        </message>
        <message>
            <source>field {number} is no integer where one is needed</source>
            <translation>الحقل {number} ليس عددًا صحيحًا حيث يلزم</translation>
        </message>
        <message>
            <source>its messages lie more than {max_depth} deep in one another</source>
            <translation>رسائله متداخلة بعمق يتجاوز {max_depth}</translation>
        </message>
        <message>
            <source>a field has the number 0</source>
            <translation>لحقل الرقم 0</translation>
        </message>
        <message>
            <source>a field has the wire type {wire}, which is not known</source>
            <translation>لحقل wire type هو {wire}، وهو غير معروف</translation>
        </message>
        <message>
            <source>a field claims {size} bytes, but {at} are left</source>
            <translation>يدّعي حقل {size} بايت، والباقي {at}</translation>
        </message>
        <message>
            <source>it ends in the middle of a number</source>
            <translation>ينتهي في وسط عدد</translation>
        </message>
        <message>
            <source>a number has more than {most_varint} bytes</source>
            <translation>لعدد أكثر من {most_varint} بايت</translation>
        </message>
        <message>
            <source>field {field} holds no numbers of {size} bytes</source>
            <translation>لا يحتوي الحقل {field} على أعداد من {size} بايت</translation>
        </message>
        <message>
            <source>It is damaged at byte {at}: {reason}</source>
            <translation>هو تالف عند البايت {at}: {reason}</translation>
        </message>
        <message>
            <source>It declares what no row can be: {error}</source>
            <translation>يصرّح بما لا يمكن أن يكون صفًا: {error}</translation>
        </message>
        <message>
            <source>It declares no sizes of its tensor '{name}'</source>
            <translation>لا يصرّح بأحجام موتّره '{name}'</translation>
        </message>
        <message>
            <source>Its graph computes with too many parameters at once</source>
            <translation>يحسب رسمه البياني بمعاملات كثيرة جدًا معًا</translation>
        </message>
        <message>
            <source>Its graph takes '{value}', which nothing above makes</source>
            <translation>يأخذ رسمه البياني '{value}'، ولا ينتجه شيء فوقه</translation>
        </message>
        <message>
            <source>Its graph has more than {max_objects} JSON objects, too many</source>
            <translation>في رسمه البياني أكثر من {max_objects} من كائنات JSON، وهذا كثير</translation>
        </message>
        <message>
            <source>{what} is none of torch.export: {error}</source>
            <translation>{what} ليس من torch.export: {error}</translation>
        </message>
        <message>
            <source>{what} has a text that is no Unicode</source>
            <translation>في {what} نص ليس Unicode</translation>
        </message>
        <message>
            <source>Its tensor '{name}' has more than {max_axes} axes</source>
            <translation>لموتّره '{name}' أكثر من {max_axes} من المحاور</translation>
        </message>
        <message>
            <source>Its tensor '{name}' has a size that is not from 0 to {max_size}</source>
            <translation>لموتّره '{name}' حجم ليس من 0 إلى {max_size}</translation>
        </message>
        <message>
            <source>It has a name of {name} characters: {name2}...</source>
            <translation>فيه اسم من {name} من الأحرف: {name2}...</translation>
        </message>
        <message>
            <source>Its name '{name}' cannot be printed</source>
            <translation>لا يمكن طباعة اسمه '{name}'</translation>
        </message>
        <message>
            <source>Its archive holds no graph (models/*.json), as one of torch.export.save does</source>
            <translation>لا يحتوي أرشيفه على رسم بياني (models/*.json) كما في torch.export.save</translation>
        </message>
        <message>
            <source>Its archive holds {first} twice</source>
            <translation>يحتوي أرشيفه على {first} مرتين</translation>
        </message>
        <message>
            <source>It is not text in UTF-8: line {line}</source>
            <translation>ليس نصًا بترميز UTF-8: السطر {line}</translation>
        </message>
        <message>
            <source>PyTorch has no layer that does the same</source>
            <translation>ليس في PyTorch طبقة تفعل الشيء نفسه</translation>
        </message>
        <message>
            <source>Weights and biases by layer</source>
            <translation>الأوزان والانحيازات بحسب الطبقة</translation>
        </message>
        <message>
            <source>Memory of activations by layer ({data_type}, batch {scale})</source>
            <translation>ذاكرة التنشيطات بحسب الطبقة ({data_type}، الدفعة {scale})</translation>
        </message>
        <message>
            <source>Each bar stands for {chart} layers one after another, and shows the largest.</source>
            <translation>كل شريط يمثل {chart} من الطبقات المتتالية ويعرض أكبرها.</translation>
        </message>
        <message>
            <source>Left out: the workspace of libraries such as cuDNN, fragmentation, what the framework takes for itself, and what the backward pass works with for a moment.</source>
            <translation>غير محسوب: مساحة عمل مكتبات مثل cuDNN، والتجزؤ، وما يأخذه إطار العمل لنفسه، وما يعمل به التمرير العكسي للحظة.</translation>
        </message>
        <message>
            <source>Training with {memory}, {working}</source>
            <translation>التدريب باستخدام {memory}، {working}</translation>
        </message>
        <message>
            <source>Largest batch in {memory}</source>
            <translation>أكبر دفعة في {memory}</translation>
        </message>
        <message>
            <source>Convention {convention}: {convention2}</source>
            <translation>الإعداد {convention}: {convention2}</translation>
        </message>
        <message>
            <source>WRONG OPERATIONS {report}. {report2}</source>
            <translation>عمليات خاطئة {report}. {report2}</translation>
        </message>
        <message>
            <source>WRONG CONVENTION {report}. {report2}</source>
            <translation>إعداد خاطئ {report}. {report2}</translation>
        </message>
        <message>
            <source>SHARED WEIGHTS: {rows} {rows2} the weights of another row; the totals count them once, in that row.</source>
            <translation>أوزان مشتركة: {rows} {rows2} أوزان صف آخر؛ تعدّها المجاميع مرة واحدة في ذلك الصف.</translation>
        </message>
        <message>
            <source>row uses</source>
            <translation>صف واحد يستخدم</translation>
        </message>
        <message>
            <source>rows use</source>
            <translation>من الصفوف تستخدم</translation>
        </message>
        <message>
            <source>UNKNOWN: no row can be counted, so nothing is known of the totals.</source>
            <translation>غير معروف: لا يمكن عدّ أي صف، فلا يُعرف شيء عن المجاميع.</translation>
        </message>
        <message>
            <source>LOWER BOUND: {rows} {rows2} not counted in full; every total is at least what is shown.</source>
            <translation>حد أدنى: {rows} {rows2} غير معدودة بالكامل؛ كل مجموع هو على الأقل ما يُعرض.</translation>
        </message>
        <message>
            <source>row is</source>
            <translation>صف</translation>
        </message>
        <message>
            <source>rows are</source>
            <translation>من الصفوف</translation>
        </message>
        <message>
            <source>Row {row} {row2}: {problem}</source>
            <translation>الصف {row} {row2}: {problem}</translation>
        </message>
        <message>
            <source>Kept in training</source>
            <translation>المحفوظ في التدريب</translation>
        </message>
        <message>
            <source>Under each preset:</source>
            <translation>بحسب كل إعداد:</translation>
        </message>
        <message>
            <source>--input cannot be used, because no row is an Input</source>
            <translation>لا يمكن استخدام --input، لأنه لا صف من نوع Input</translation>
        </message>
        <message>
            <source>This part of the program is missing; install it again</source>
            <translation>هذا الجزء من البرنامج مفقود؛ أعد تثبيته</translation>
        </message>
        <message>
            <source>A name in it has {name} characters, and {max_name} are the most: {name2}...</source>
            <translation>فيه اسم من {name} من الأحرف، والحد الأقصى {max_name}: {name2}...</translation>
        </message>
        <message>
            <source>It ends within its header: was it copied in full?</source>
            <translation>ينتهي داخل ترويسته: هل نُسخ كاملًا؟</translation>
        </message>
        <message>
            <source>Its header has more values than {max_tensors} tensors take</source>
            <translation>في ترويسته قيم أكثر مما تأخذه {max_tensors} من الموتّرات</translation>
        </message>
        <message>
            <source>Its header is no JSON object of tensors</source>
            <translation>ترويسته ليست كائن JSON من الموتّرات</translation>
        </message>
        <message>
            <source>It has {entries} tensors, and {max_tensors} are the most</source>
            <translation>فيه {entries} من الموتّرات، والحد الأقصى {max_tensors}</translation>
        </message>
        <message>
            <source>It is too short for a safetensors file: its first 8 bytes are a length</source>
            <translation>هو أقصر من أن يكون ملف safetensors: بايتاته الثمانية (8) الأولى طول</translation>
        </message>
        <message>
            <source>Its header claims {size} bytes, and {max_header} are the most in safetensors</source>
            <translation>تدّعي ترويسته {size} بايت، والحد الأقصى في safetensors {max_header}</translation>
        </message>
        <message>
            <source>{where} has a name of {name} characters; 1 to {max_name} do</source>
            <translation>في {where} اسم من {name} من الأحرف؛ المقبول من 1 إلى {max_name}</translation>
        </message>
        <message>
            <source>{where} has a name that cannot be printed</source>
            <translation>في {where} اسم لا يمكن طباعته</translation>
        </message>
        <message>
            <source>{where} is no JSON object</source>
            <translation>{where} ليس كائن JSON</translation>
        </message>
        <message>
            <source>{where} ends at byte {end} of the data, but the file has only {room}: was it copied in full?</source>
            <translation>ينتهي {where} عند البايت {end} من البيانات، وليس في الملف إلا {room}: هل نُسخ كاملًا؟</translation>
        </message>
        <message>
            <source>{where} has {begin} bytes of data, which its shape and type do not take</source>
            <translation>في {where} عدد {begin} بايت من البيانات، ولا يأخذها شكله ونوعه</translation>
        </message>
        <message>
            <source>{where} has no list of at most {max_axes} sizes as its shape</source>
            <translation>شكل {where} ليس قائمة من {max_axes} من الأحجام على الأكثر</translation>
        </message>
        <message>
            <source>{where} has a size that is no whole number from 0 to {max_size}</source>
            <translation>في {where} حجم ليس عددًا صحيحًا من 0 إلى {max_size}</translation>
        </message>
        <message>
            <source>{where} has the type {dtype}, which is none of safetensors</source>
            <translation>نوع {where} هو {dtype}، وليس من أنواع safetensors</translation>
        </message>
        <message>
            <source>{where} has no two ascending data_offsets</source>
            <translation>ليس في {where} قيمتان متصاعدتان في data_offsets</translation>
        </message>
        <message>
            <source>It could not be saved, because {error}</source>
            <translation>تعذّر حفظه: {error}</translation>
        </message>
        <message>
            <source>It could not be saved, because no file can have this name</source>
            <translation>تعذّر حفظه، لأنه لا يمكن أن يكون لملف هذا الاسم</translation>
        </message>
        <message>
            <source>It could not be saved, because it is read-only; save it under another name</source>
            <translation>تعذّر حفظه، لأنه للقراءة فقط؛ احفظه باسم آخر</translation>
        </message>
        <message>
            <source>It is too large to be an architecture: {data} bytes, and {max_bytes} are the most</source>
            <translation>هو أكبر من أن يكون معمارية: {data} بايت، والحد الأقصى {max_bytes}</translation>
        </message>
        <message>
            <source>It is not text in UTF-8: line {line} has another byte</source>
            <translation>ليس نصًا بترميز UTF-8: في السطر {line} بايت آخر</translation>
        </message>
        <message>
            <source>it has no column of output shapes</source>
            <translation>ليس فيه عمود لأشكال المخرجات</translation>
        </message>
        <message>
            <source>{unknown} is no kind whose sizes follow from it; {one_follows}</source>
            <translation>{unknown} ليس نوعًا تتبع أحجامه منه؛ {one_follows}</translation>
        </message>
        <message>
            <source>{wrong} would have {wrong2} {wrong3}</source>
            <translation>سيكون لـ{wrong} {wrong2} {wrong3}</translation>
        </message>
        <message>
            <source>it has several inputs</source>
            <translation>له عدة مدخلات</translation>
        </message>
        <message>
            <source>No network follows from this table: {reason}</source>
            <translation>لا تنتج شبكة عن هذا الجدول: {reason}</translation>
        </message>
        <message>
            <source>{row} has no shape</source>
            <translation>ليس لـ{row} شكل</translation>
        </message>
        <message>
            <source>{row} has no number of parameters</source>
            <translation>ليس لـ{row} عدد معاملات</translation>
        </message>
        <message>
            <source>{row} has {row2} parameters, which no square kernel makes of {ins} to {outs} channels</source>
            <translation>لـ{row} عدد {row2} من المعاملات، ولا تعطيه أي نواة مربعة من {ins} إلى {outs} من القنوات</translation>
        </message>
        <message>
            <source>The output of '{layer}' would have an axis of more than {max_size} values</source>
            <translation>سيكون لمخرج '{layer}' محور بأكثر من {max_size} من القيم</translation>
        </message>
    </context>
    <context>
        <name>FindActions</name>
        <message>
            <source>Nothing matches.</source>
            <translation>لا شيء مطابق.</translation>
        </message>
        <message>
            <source>1 match</source>
            <translation>مطابقة واحدة</translation>
        </message>
        <message>
            <source>{number} matches</source>
            <translation>عدد المطابقات: {number}</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>لا مطابقة</translation>
        </message>
        <message>
            <source>{place} of {number}</source>
            <translation>{place} من {number}</translation>
        </message>
        <message>
            <source>Replace in a cell</source>
            <translation>استبدال في خلية</translation>
        </message>
        <message>
            <source>Replace in {number} cells</source>
            <translation>الاستبدال في خلايا عددها {number}</translation>
        </message>
        <message>
            <source>Showing {shown} of {rows} rows; totals are of all.</source>
            <translation>المعروض {shown} من {rows} من الصفوف؛ والمجاميع للكل.</translation>
        </message>
    </context>
    <context>
        <name>FindStrip</name>
        <message>
            <source>Find, replace and filter</source>
            <translation>بحث واستبدال وترشيح</translation>
        </message>
        <message>
            <source>Text to find</source>
            <translation>النص المطلوب</translation>
        </message>
        <message>
            <source>Replacement</source>
            <translation>النص البديل</translation>
        </message>
        <message>
            <source>Filter by text</source>
            <translation>الترشيح حسب النص</translation>
        </message>
        <message>
            <source>Words in a row</source>
            <translation>كلمات في الصف</translation>
        </message>
        <message>
            <source>Match &amp;case</source>
            <translation>مطابقة حالة الأحرف (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Whole cell</source>
            <translation>الخلية بأكملها (&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Regular expression</source>
            <translation>تعبير نمطي (&amp;R)</translation>
        </message>
        <message>
            <source>Filter by kind</source>
            <translation>الترشيح حسب النوع</translation>
        </message>
        <message>
            <source>Filter by block</source>
            <translation>الترشيح حسب الكتلة</translation>
        </message>
        <message>
            <source>Problems onl&amp;y</source>
            <translation>المشكلات فقط (&amp;Y)</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>المطابقة السابقة</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>المطابقة السابقة (Shift+F3)</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>المطابقة التالية</translation>
        </message>
        <message>
            <source>Next match (F3, Enter)</source>
            <translation>المطابقة التالية (F3 أو Enter)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Closes this and shows every row (Esc)</source>
            <translation>يغلق هذا ويُظهر كل الصفوف (Esc)</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>استبدال (&amp;R)</translation>
        </message>
        <message>
            <source>Replaces this match, goes to the next</source>
            <translation>يستبدل هذه المطابقة وينتقل إلى التالية</translation>
        </message>
        <message>
            <source>Replace &amp;all</source>
            <translation>استبدال الكل (&amp;A)</translation>
        </message>
        <message>
            <source>As one step to be undone</source>
            <translation>في خطوة واحدة يمكن التراجع عنها</translation>
        </message>
        <message>
            <source>F&amp;ind:</source>
            <translation>بحث عن (&amp;I):</translation>
        </message>
        <message>
            <source>Replace &amp;with:</source>
            <translation>استبدال بـ (&amp;W):</translation>
        </message>
        <message>
            <source>&amp;Only rows with:</source>
            <translation>الصفوف التي فيها فقط (&amp;O):</translation>
        </message>
        <message>
            <source>O&amp;ptions</source>
            <translation>خيارات (&amp;P)</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>أي نوع</translation>
        </message>
        <message>
            <source>Any block</source>
            <translation>أي كتلة</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>It is counted, and not edited</source>
            <translation>هذه القيمة محسوبة، ولا تُحرَّر</translation>
        </message>
        <message>
            <source>It cannot be empty</source>
            <translation>لا يمكن أن يكون فارغًا</translation>
        </message>
    </context>
    <context>
        <name>FixList</name>
        <message>
            <source>Fixes for the chosen problem</source>
            <translation>إصلاحات المشكلة المختارة</translation>
        </message>
        <message>
            <source>Fi&amp;x</source>
            <translation>إصلاح (&amp;X)</translation>
        </message>
        <message>
            <source>Does what is chosen, as one step that can be undone</source>
            <translation>ينفّذ المختار، في خطوة واحدة يمكن التراجع عنها</translation>
        </message>
        <message>
            <source>No fix is known for this problem.</source>
            <translation>لا يُعرف إصلاح لهذه المشكلة.</translation>
        </message>
    </context>
    <context>
        <name>Fixing</name>
        <message>
            <source>Fix {name}: {words}</source>
            <translation>إصلاح {name}: {words}</translation>
        </message>
    </context>
    <context>
        <name>Folding</name>
        <message>
            <source>1 row</source>
            <translation>صف واحد</translation>
        </message>
        <message>
            <source>{number} rows</source>
            <translation>عدد الصفوف: {number}</translation>
        </message>
        <message>
            <source>collapsed block {path}, {rows}</source>
            <translation>الكتلة المطوية {path}، {rows}</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>العائلة</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
    </context>
    <context>
        <name>GalleryBrowser</name>
        <message>
            <source>Gallery</source>
            <translation>المعرض</translation>
        </message>
        <message>
            <source>Search, such as: resnet 2015-2018 macs&lt;5G</source>
            <translation>البحث، مثل: resnet 2015-2018 macs&lt;5G</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Words of the name, family, task or source; a year or a span of years; and bounds such as parameters&lt;10M and macs&lt;1G.</source>
            <translation>كلمات من الاسم أو العائلة أو المهمة أو المصدر؛ أو سنة أو مدة من السنين؛ وحدود مثل parameters&lt;10M وmacs&lt;1G.</translation>
        </message>
        <message>
            <source>The chosen architecture</source>
            <translation>المعمارية المختارة</translation>
        </message>
        <message>
            <source>1 architecture</source>
            <translation>معمارية واحدة</translation>
        </message>
        <message>
            <source>{number} architectures</source>
            <translation>عدد المعماريات: {number}</translation>
        </message>
        <message>
            <source>No architecture is found.</source>
            <translation>لم يُعثر على معمارية.</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>المصدر: {source}</translation>
        </message>
        <message>
            <source>{parameters} parameters, {macs}, {rows} rows</source>
            <translation>المعاملات: {parameters}، {macs}، عدد الصفوف: {rows}</translation>
        </message>
        <message>
            <source>At least {figures}: {problem}</source>
            <translation>على الأقل {figures}: {problem}</translation>
        </message>
    </context>
    <context>
        <name>GalleryCard</name>
        <message>
            <source>{} parameters</source>
            <translation>المعاملات: {}</translation>
        </message>
        <message>
            <source>{} forward · {} rows</source>
            <translation>الأمامي: {} · عدد الصفوف: {}</translation>
        </message>
    </context>
    <context>
        <name>GalleryList</name>
        <message>
            <source>Architectures</source>
            <translation>المعماريات</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>Go to row</source>
            <translation>الانتقال إلى صف</translation>
        </message>
        <message>
            <source>Number or name of the row</source>
            <translation>رقم الصف أو اسمه</translation>
        </message>
        <message>
            <source>&amp;Number (1 to {last}) or name:</source>
            <translation>الرقم (من 1 إلى {last}) أو الاسم (&amp;N):</translation>
        </message>
        <message>
            <source>No row has this number or name.</source>
            <translation>لا يوجد صف بهذا الرقم أو الاسم.</translation>
        </message>
        <message>
            <source>Row {row}: {name}</source>
            <translation>الصف {row}: {name}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Nothing was changed yet. Every change is listed here, and can be gone back to.</source>
            <translation>لم يتغير شيء بعد. يُدرج كل تغيير هنا، ويمكن الرجوع إليه.</translation>
        </message>
        <message>
            <source>As opened</source>
            <translation>كما فُتح</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البداية</translation>
        </message>
    </context>
    <context>
        <name>InsertDialog</name>
        <message>
            <source>Insert from the gallery</source>
            <translation>الإدراج من المعرض</translation>
        </message>
        <message>
            <source>Search, such as: resnet 2015-2018</source>
            <translation>البحث، مثل: resnet 2015-2018</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>إدراج (&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>الجزء (&amp;P)</translation>
        </message>
        <message>
            <source>No architecture is found.</source>
            <translation>لم يُعثر على معمارية.</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>كاملة</translation>
        </message>
        <message>
            <source>Behind other rows an input is left out, and names are kept apart.</source>
            <translation>خلف صفوف أخرى يُحذف الدخل، وتبقى الأسماء متمايزة.</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>صف واحد</translation>
        </message>
        <message>
            <source>{number} rows</source>
            <translation>عدد الصفوف: {number}</translation>
        </message>
        <message>
            <source>{name} ({rows}, {parameters} parameters)</source>
            <translation>{name} (الصفوف: {rows}، المعاملات: {parameters})</translation>
        </message>
    </context>
    <context>
        <name>InspectorDelegate</name>
        <message>
            <source>(several)</source>
            <translation>(عدة قيم)</translation>
        </message>
    </context>
    <context>
        <name>InspectorModel</name>
        <message>
            <source>Select rows of the table to see and set all their fields.</source>
            <translation>حدد صفوفًا من الجدول لرؤية كل حقولها وضبطها.</translation>
        </message>
        <message>
            <source>Row {number}: {name}</source>
            <translation>الصف {number}: {name}</translation>
        </message>
        <message>
            <source>{number} rows</source>
            <translation>عدد الصفوف: {number}</translation>
        </message>
        <message>
            <source>Change {field}</source>
            <translation>تغيير {field}</translation>
        </message>
        <message>
            <source>Change {field} of {number} rows</source>
            <translation>تغيير {field} في صفوف عددها {number}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>(several)</source>
            <translation>(عدة قيم)</translation>
        </message>
        <message>
            <source>{field} ({having} of {all})</source>
            <translation>{field} ({having} من {all})</translation>
        </message>
        <message>
            <source>1 of the rows has it.</source>
            <translation>هو في صف واحد منها.</translation>
        </message>
        <message>
            <source>{number} of the rows have it.</source>
            <translation>عدد الصفوف التي هو فيها: {number}.</translation>
        </message>
    </context>
    <context>
        <name>InspectorPanel</name>
        <message>
            <source>Fields of the selected rows</source>
            <translation>حقول الصفوف المحددة</translation>
        </message>
    </context>
    <context>
        <name>KindEdit</name>
        <message>
            <source>Kind, or such as conv3-64</source>
            <translation>النوع، أو مثل conv3-64</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>The language changes when the program starts the next time.</source>
            <translation>تتغير اللغة عند تشغيل البرنامج في المرة القادمة.</translation>
        </message>
    </context>
    <context>
        <name>LayerDelegate</name>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
    </context>
    <context>
        <name>LayerTable</name>
        <message>
            <source>Layers</source>
            <translation>الطبقات</translation>
        </message>
    </context>
    <context>
        <name>LayerTableModel</name>
        <message>
            <source>Change {field} of {name}</source>
            <translation>تغيير {field} في {name}</translation>
        </message>
        <message>
            <source>Not filled. {reason}</source>
            <translation>لم يُعبأ. {reason}</translation>
        </message>
        <message>
            <source>Not known, since a row above it has a problem.</source>
            <translation>غير معروف، لأن في صف أعلاه مشكلة.</translation>
        </message>
        <message>
            <source>Shared with {name}, counted there once</source>
            <translation>مشتركة مع {name}، وتُعدّ هناك مرة واحدة</translation>
        </message>
        <message>
            <source>Used by another row</source>
            <translation>يستخدمه صف آخر</translation>
        </message>
        <message>
            <source>Used by {number} other rows</source>
            <translation>عدد الصفوف الأخرى التي تستخدمه: {number}</translation>
        </message>
        <message>
            <source>Move row</source>
            <translation>نقل الصف</translation>
        </message>
        <message>
            <source>Move {number} rows</source>
            <translation>نقل الصفوف، عددها {number}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Totals</source>
            <translation>المجاميع</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>الأدوات</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>تقدم</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>found</source>
            <translation>عُثر عليه</translation>
        </message>
    </context>
    <context>
        <name>Meaning</name>
        <message>
            <source>Pad and round as {framework}</source>
            <translation>الحشو والتقريب مثل {framework}</translation>
        </message>
    </context>
    <context>
        <name>Memory</name>
        <message>
            <source>Bytes</source>
            <translation>البايتات</translation>
        </message>
        <message>
            <source>Activations</source>
            <translation>التنشيطات</translation>
        </message>
        <message>
            <source>One step of training</source>
            <translation>خطوة تدريب واحدة</translation>
        </message>
        <message>
            <source>{type}, batch {batch}</source>
            <translation>{type}، الدفعة {batch}</translation>
        </message>
        <message>
            <source>A click or Enter goes to row {number}.</source>
            <translation>النقر أو Enter ينقلك إلى الصف {number}.</translation>
        </message>
        <message>
            <source>{estimate} (at {row})</source>
            <translation>{estimate} (عند {row})</translation>
        </message>
        <message>
            <source>{estimate} of the rows that are counted (at {row})</source>
            <translation>{estimate} للصفوف المحسوبة (عند {row})</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>The largest batch is unknown: no row can be counted.</source>
            <translation>أكبر دفعة مجهولة: لا يمكن حساب أي صف.</translation>
        </message>
        <message>
            <source>Largest batch: {train} in training, {infer} in inference.</source>
            <translation>أكبر دفعة: {train} في التدريب، {infer} في الاستدلال.</translation>
        </message>
        <message>
            <source>Largest batch: at most {train} in training, at most {infer} in inference.</source>
            <translation>أكبر دفعة: {train} على الأكثر في التدريب، {infer} على الأكثر في الاستدلال.</translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message>
            <source>The page on memory in the manual says more.</source>
            <translation>تجد المزيد في صفحة الذاكرة من الدليل.</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>ذاكرة التنشيط</translation>
        </message>
        <message>
            <source>Memory of training</source>
            <translation>ذاكرة التدريب</translation>
        </message>
        <message>
            <source>Optimiser that it is trained with</source>
            <translation>المحسِّن المستخدم في التدريب</translation>
        </message>
        <message>
            <source>Memory that a batch is to fit</source>
            <translation>الذاكرة التي يجب أن تتسع للدفعة</translation>
        </message>
        <message>
            <source>A size such as 8GB or 7.5GiB. MB is 10^6 bytes, MiB is 2^20 bytes.</source>
            <translation>حجم مثل 8GB أو 7.5GiB. ‏MB تساوي 10^6 بايت، وMiB تساوي 2^20 بايت.</translation>
        </message>
        <message>
            <source>&amp;Train with</source>
            <translation>التدريب بـ (&amp;T)</translation>
        </message>
        <message>
            <source>F&amp;its in</source>
            <translation>تتسع لها (&amp;I)</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Puts this message away (Esc)</source>
            <translation>يزيل هذه الرسالة (Esc)</translation>
        </message>
        <message>
            <source>Put this message away</source>
            <translation>إزالة هذه الرسالة</translation>
        </message>
        <message>
            <source>{message} ({count} times)</source>
            <translation>{message} (عدد المرات: {count})</translation>
        </message>
    </context>
    <context>
        <name>OpeningStrip</name>
        <message>
            <source>Opening {file}</source>
            <translation>فتح {file}</translation>
        </message>
        <message>
            <source>Progress of opening</source>
            <translation>تقدم الفتح</translation>
        </message>
        <message>
            <source>Gives up opening the file (Esc)</source>
            <translation>يتخلى عن فتح الملف (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Operations</name>
        <message>
            <source>Preset</source>
            <translation>الإعداد المسبق</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>العمليات</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>ما يعدّه</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغير</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>ما يتغير</translation>
        </message>
        <message>
            <source>{preset} (wrong)</source>
            <translation>{preset} (خاطئ)</translation>
        </message>
    </context>
    <context>
        <name>OperationsPanel</name>
        <message>
            <source>Operations by preset</source>
            <translation>العمليات حسب الإعداد المسبق</translation>
        </message>
        <message>
            <source>Bridge between two presets</source>
            <translation>الانتقال بين إعدادين مسبقين</translation>
        </message>
        <message>
            <source>Preset that the bridge leads from</source>
            <translation>الإعداد المسبق الذي يبدأ منه الانتقال</translation>
        </message>
        <message>
            <source>Preset that the bridge leads to</source>
            <translation>الإعداد المسبق الذي ينتهي إليه الانتقال</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>من (&amp;R)</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>إلى (&amp;O)</translation>
        </message>
        <message>
            <source>for one sample</source>
            <translation>لعينة واحدة</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>{page} of {pages}</source>
            <translation>{page} من {pages}</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>output size</source>
            <translation>حجم الخرج</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>activation memory</source>
            <translation>ذاكرة التنشيط</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>{asked} of the whole network</source>
            <translation>{asked} للشبكة كلها</translation>
        </message>
        <message>
            <source>{asked} of {row}</source>
            <translation>{asked} في {row}</translation>
        </message>
        <message>
            <source>Answer {question}</source>
            <translation>الإجابة عن {question}</translation>
        </message>
        <message>
            <source>right</source>
            <translation>صحيحة</translation>
        </message>
        <message>
            <source>right as far as it is written</source>
            <translation>صحيحة بقدر ما كُتب منها</translation>
        </message>
        <message>
            <source>not right</source>
            <translation>غير صحيحة</translation>
        </message>
        <message>
            <source>not readable</source>
            <translation>غير مقروءة</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>بلا إجابة</translation>
        </message>
        <message>
            <source>Channels first, without the batch, such as 64 x 112 x 112.</source>
            <translation>القنوات أولًا، دون الدفعة، مثل 64 x 112 x 112.</translation>
        </message>
        <message>
            <source>A number such as 48,001 or 0.59M.</source>
            <translation>عدد مثل 48,001 أو 0.59M.</translation>
        </message>
        <message>
            <source>Bytes of the output in {data_type} for a batch of {batch}; a unit may be written, as in 1.5 MiB.</source>
            <translation>بايتات الخرج بنوع {data_type} لدفعة حجمها {batch}؛ ويمكن كتابة وحدة، مثل 1.5 MiB.</translation>
        </message>
        <message>
            <source>Multiply-accumulates for one sample, without adding the bias.</source>
            <translation>عمليات الضرب والجمع لعينة واحدة، دون جمع الانحياز.</translation>
        </message>
        <message>
            <source>Output size</source>
            <translation>حجم الخرج</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>ذاكرة التنشيط</translation>
        </message>
        <message>
            <source>No mistake that this program knows gives exactly this answer.</source>
            <translation>لا خطأ يعرفه هذا البرنامج يعطي هذه الإجابة بالضبط.</translation>
        </message>
        <message>
            <source>Each of these gives this answer:</source>
            <translation>كل مما يلي يعطي هذه الإجابة:</translation>
        </message>
        <message>
            <source>So you get</source>
            <translation>فتحصل على</translation>
        </message>
        <message>
            <source>Right answer: {answer}</source>
            <translation>الإجابة الصحيحة: {answer}</translation>
        </message>
        <message>
            <source>Hint:</source>
            <translation>تلميح:</translation>
        </message>
        <message>
            <source>({number} times)</source>
            <translation>(عدد المرات: {number})</translation>
        </message>
        <message>
            <source>{right} of {asked}</source>
            <translation>{right} من {asked}</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>اليمين</translation>
        </message>
        <message>
            <source>Mistakes that were made</source>
            <translation>الأخطاء التي وقعت</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>إجابتك</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>الإجابة الصحيحة</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>التلميحات</translation>
        </message>
        <message>
            <source>Points by topic</source>
            <translation>النقاط حسب الموضوع</translation>
        </message>
        <message>
            <source>Every answer</source>
            <translation>كل إجابة</translation>
        </message>
        <message>
            <source>working shown</source>
            <translation>عُرضت خطوات الحل</translation>
        </message>
        <message>
            <source>working</source>
            <translation>خطوات الحل</translation>
        </message>
    </context>
    <context>
        <name>PracticeFiles</name>
        <message>
            <source>Open an exercise</source>
            <translation>فتح تمرين</translation>
        </message>
        <message>
            <source>Exercises and answers</source>
            <translation>التمارين والإجابات</translation>
        </message>
        <message>
            <source>Open the exercise of {file}</source>
            <translation>فتح تمرين {file}</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>التمارين</translation>
        </message>
        <message>
            <source>exercise</source>
            <translation>تمرين</translation>
        </message>
        <message>
            <source>Save the exercise</source>
            <translation>حفظ التمرين</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>إجابات</translation>
        </message>
        <message>
            <source>Save the answers</source>
            <translation>حفظ الإجابات</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>The file was not saved</source>
            <translation>لم يُحفظ الملف</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practise</source>
            <translation>تدرّب</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>F&amp;inish</source>
            <translation>إنهاء (&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Check all</source>
            <translation>تصحيح الكل (&amp;C)</translation>
        </message>
        <message>
            <source>Marks everything and shows the score (Ctrl+Enter)</source>
            <translation>يصحّح كل شيء ويعرض النتيجة (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>&amp;Save answers</source>
            <translation>حفظ الإجابات (&amp;S)</translation>
        </message>
        <message>
            <source>Le&amp;ave</source>
            <translation>مغادرة (&amp;A)</translation>
        </message>
        <message>
            <source>Hi&amp;nt</source>
            <translation>تلميح (&amp;N)</translation>
        </message>
        <message>
            <source>The formula first, then the numbers (F4)</source>
            <translation>الصيغة أولًا، ثم الأعداد (F4)</translation>
        </message>
        <message>
            <source>Sho&amp;w the working</source>
            <translation>عرض خطوات الحل (&amp;W)</translation>
        </message>
        <message>
            <source>Shows how it is worked out (Shift+F4); the answer then stays as it is</source>
            <translation>يعرض كيف يُحسب (Shift+F4)؛ وتبقى الإجابة بعد ذلك كما هي</translation>
        </message>
        <message>
            <source>What is said of the answer</source>
            <translation>ما يقال عن الإجابة</translation>
        </message>
        <message>
            <source>Sc&amp;ore</source>
            <translation>النتيجة (&amp;O)</translation>
        </message>
        <message>
            <source>Choose a marked cell to answer it.</source>
            <translation>اختر خلية معلَّمة للإجابة عنها.</translation>
        </message>
        <message>
            <source>{answered} of {asked} answered, {right} right</source>
            <translation>المُجاب عنه {answered} من {asked}، والصحيح {right}</translation>
        </message>
        <message>
            <source>{answered} of {asked} answered</source>
            <translation>المُجاب عنه {answered} من {asked}</translation>
        </message>
    </context>
    <context>
        <name>PracticeTableModel</name>
        <message>
            <source>{column}: not shown while you practise</source>
            <translation>{column}: لا يُعرض أثناء التدرّب</translation>
        </message>
        <message>
            <source>blank: {question}</source>
            <translation>خلية فارغة: {question}</translation>
        </message>
        <message>
            <source>Not shown while you practise: it would give an answer away.</source>
            <translation>لا يُعرض أثناء التدرّب: فهو يكشف إجابة.</translation>
        </message>
        <message>
            <source>This row cannot be counted.</source>
            <translation>لا يمكن حساب هذا الصف.</translation>
        </message>
    </context>
    <context>
        <name>Practising</name>
        <message>
            <source>Practise</source>
            <translation>تدرّب</translation>
        </message>
        <message>
            <source>{file} saved</source>
            <translation>حُفظ {file}</translation>
        </message>
        <message>
            <source>{file} opened</source>
            <translation>فُتح {file}</translation>
        </message>
        <message>
            <source>One question is not answered. Finish all the same?</source>
            <translation>سؤال واحد بلا إجابة. هل تريد الإنهاء مع ذلك؟</translation>
        </message>
        <message>
            <source>{number} questions are not answered. Finish all the same?</source>
            <translation>عدد الأسئلة التي بلا إجابة: {number}. هل تريد الإنهاء مع ذلك؟</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Unsaved answers</source>
            <translation>إجابات غير محفوظة</translation>
        </message>
        <message>
            <source>Your answers are not saved. Save them?</source>
            <translation>إجاباتك لم تُحفظ. هل تريد حفظها؟</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print preview</source>
            <translation>معاينة الطباعة</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>طباعة التقرير</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the report as a PDF instead?</source>
            <translation>لم تُعدّ طابعة على هذا الحاسوب. هل تريد حفظ التقرير بصيغة PDF بدلًا من ذلك؟</translation>
        </message>
        <message>
            <source>Preparing the pages</source>
            <translation>يجري تحضير الصفحات</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ProblemActions</name>
        <message>
            <source>No problems: every row is counted to the unit.</source>
            <translation>لا مشكلات: كل صف محسوب حتى آخر وحدة.</translation>
        </message>
        <message>
            <source>Problem {place} of {number}: {message}. Ctrl+. offers a fix.</source>
            <translation>المشكلة {place} من {number}: {message}. يعرض Ctrl+.‎ إصلاحًا.</translation>
        </message>
        <message>
            <source>No fix is known for row {row}: {message}.</source>
            <translation>لا يُعرف إصلاح للصف {row}: {message}.</translation>
        </message>
        <message>
            <source>1 other row has</source>
            <translation>في صف واحد آخر مشكلة</translation>
        </message>
        <message>
            <source>{number} other rows have</source>
            <translation>عدد الصفوف الأخرى ذات المشكلات: {number}</translation>
        </message>
        <message>
            <source>Row {row} has no problem itself; {others}. F8 goes to the next.</source>
            <translation>لا مشكلة في الصف {row} نفسه؛ {others}. ينقلك F8 إلى التالية.</translation>
        </message>
        <message>
            <source>Fixes</source>
            <translation>الإصلاحات</translation>
        </message>
        <message>
            <source>1 problem is left</source>
            <translation>بقيت مشكلة واحدة</translation>
        </message>
        <message>
            <source>{number} are left</source>
            <translation>عدد المشكلات الباقية: {number}</translation>
        </message>
        <message>
            <source>Fixed: {preview}. {rest}.</source>
            <translation>أُصلح: {preview}. {rest}.</translation>
        </message>
    </context>
    <context>
        <name>ProblemPanel</name>
        <message>
            <source>No problems: every row is counted to the unit.</source>
            <translation>لا مشكلات: كل صف محسوب حتى آخر وحدة.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>المشكلات</translation>
        </message>
    </context>
    <context>
        <name>Query</name>
        <message>
            <source>This is no regular expression: {reason}</source>
            <translation>هذا ليس تعبيرًا نمطيًا: {reason}</translation>
        </message>
        <message>
            <source>This expression tries too long; a simpler one is needed</source>
            <translation>تستغرق محاولة هذا التعبير طويلًا؛ يلزم تعبير أبسط</translation>
        </message>
    </context>
    <context>
        <name>Receptive</name>
        <message>
            <source>Length</source>
            <translation>الطول</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>العمق</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>دقيق</translation>
        </message>
        <message>
            <source>the largest of branches that differ</source>
            <translation>أكبر فروع مختلفة</translation>
        </message>
        <message>
            <source>whole input</source>
            <translation>الدخل كله</translation>
        </message>
        <message>
            <source>whole input, {size} positions</source>
            <translation>الدخل كله، عدد المواضع: {size}</translation>
        </message>
        <message>
            <source>sees {size} positions, stride {stride}, first centre at {offset}, {status}</source>
            <translation>عدد المواضع التي يراها: {size}، الخطوة {stride}، أول مركز عند {offset}، {status}</translation>
        </message>
    </context>
    <context>
        <name>RecoveryMessages</name>
        <message>
            <source>Changes that were not saved cannot be restored. {problem}.</source>
            <translation>لا يمكن استعادة التغييرات التي لم تُحفظ. {problem}.</translation>
        </message>
        <message>
            <source>A network without a name</source>
            <translation>شبكة بلا اسم</translation>
        </message>
        <message>
            <source>cnnparam ended unexpectedly.</source>
            <translation>انتهى cnnparam على نحو غير متوقع.</translation>
        </message>
        <message>
            <source>{name} was never saved in a file: {rows} rows.</source>
            <translation>لم يُحفظ {name} في ملف قط: عدد الصفوف {rows}.</translation>
        </message>
        <message>
            <source>{name} had changes that were not saved, and {file} cannot be read.</source>
            <translation>كانت في {name} تغييرات لم تُحفظ، وتتعذر قراءة {file}.</translation>
        </message>
        <message>
            <source>{name} had changes that were not saved: {difference}.</source>
            <translation>كانت في {name} تغييرات لم تُحفظ: {difference}.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>عرض الفرق</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Restore unsaved changes</source>
            <translation>استعادة التغييرات غير المحفوظة</translation>
        </message>
        <message>
            <source>What was not saved against {file} as it is on the disk</source>
            <translation>ما لم يُحفظ مقابل {file} كما هو على القرص</translation>
        </message>
    </context>
    <context>
        <name>ReportPages</name>
        <message>
            <source>weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>biases</source>
            <translation>الانحيازات</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>التنشيطات</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>المجاميع</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>الطبقات</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>المشكلات</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
    </context>
    <context>
        <name>RowActions</name>
        <message>
            <source>Add {kind}</source>
            <translation>إضافة {kind}</translation>
        </message>
        <message>
            <source>Duplicate row</source>
            <translation>تكرار الصف</translation>
        </message>
        <message>
            <source>Duplicate {number} rows</source>
            <translation>تكرار الصفوف، عددها {number}</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>حذف الصف</translation>
        </message>
        <message>
            <source>Delete {number} rows</source>
            <translation>حذف الصفوف، عددها {number}</translation>
        </message>
        <message>
            <source>Clear cells</source>
            <translation>مسح الخلايا</translation>
        </message>
        <message>
            <source>Rows are moved where all are in sight: clear the filter.</source>
            <translation>تُنقل الصفوف حين تكون كلها ظاهرة: امسح المرشح.</translation>
        </message>
        <message>
            <source>Move row</source>
            <translation>نقل الصف</translation>
        </message>
        <message>
            <source>Move {number} rows</source>
            <translation>نقل الصفوف، عددها {number}</translation>
        </message>
        <message>
            <source>1 row copied</source>
            <translation>نُسخ صف واحد</translation>
        </message>
        <message>
            <source>{number} rows copied</source>
            <translation>عدد الصفوف المنسوخة: {number}</translation>
        </message>
        <message>
            <source>Cut row</source>
            <translation>قص الصف</translation>
        </message>
        <message>
            <source>Cut {number} rows</source>
            <translation>قص الصفوف، عددها {number}</translation>
        </message>
        <message>
            <source>The clipboard holds no layers: copy rows of a table, or a text such as input 224x224x3, conv3-64 x2, pool2.</source>
            <translation>ليس في الحافظة طبقات: انسخ صفوفًا من جدول، أو نصًا مثل input 224x224x3, conv3-64 x2, pool2.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Paste row</source>
            <translation>لصق صف</translation>
        </message>
        <message>
            <source>Paste {number} rows</source>
            <translation>لصق الصفوف، عددها {number}</translation>
        </message>
        <message>
            <source>The text follows {other} and this network {here}; paste it into an empty table.</source>
            <translation>يتبع النص {other} وتتبع هذه الشبكة {here}؛ الصقه في جدول فارغ.</translation>
        </message>
        <message>
            <source>Paste a network</source>
            <translation>لصق شبكة</translation>
        </message>
        <message>
            <source>1 row pasted</source>
            <translation>لُصق صف واحد</translation>
        </message>
        <message>
            <source>{number} rows pasted</source>
            <translation>عدد الصفوف الملصقة: {number}</translation>
        </message>
        <message>
            <source>Nothing was pasted. {reason}</source>
            <translation>لم يُلصق شيء. {reason}</translation>
        </message>
        <message>
            <source>Name of the network</source>
            <translation>اسم الشبكة</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>الاسم:</translation>
        </message>
        <message>
            <source>Name the network</source>
            <translation>تسمية الشبكة</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>What is open stays as it is, and changes that are not saved are kept.</source>
            <translation>يبقى المفتوح كما هو، وتبقى التغييرات غير المحفوظة مصونة.</translation>
        </message>
        <message>
            <source>Changes that are not saved could not be kept: save them now.</source>
            <translation>تعذر الاحتفاظ بالتغييرات غير المحفوظة: احفظها الآن.</translation>
        </message>
        <message>
            <source>Something went wrong in cnnparam itself. {state} Details are in {file}.</source>
            <translation>حدث خلل في cnnparam نفسه. {state} التفاصيل في {file}.</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <source>Changes are not being kept against a crash; save often. {problem}.</source>
            <translation>لا يُحتفظ بالتغييرات تحسبًا لانهيار البرنامج؛ احفظ كثيرًا. {problem}.</translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <source>{file} exists already. Replace it?</source>
            <translation>الملف {file} موجود من قبل. هل تريد استبداله؟</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>استبدال الملف</translation>
        </message>
    </context>
    <context>
        <name>SavingMessages</name>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <source>{file} was changed by another window or program since it was opened here. Saving would replace that.</source>
            <translation>غيّرت نافذة أخرى أو برنامج آخر {file} منذ فتحه هنا. والحفظ سيستبدل ذلك.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>قارن</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>إعادة التحميل</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>الكتابة فوقه</translation>
        </message>
        <message>
            <source>The file cannot be compared</source>
            <translation>لا يمكن مقارنة الملف</translation>
        </message>
        <message>
            <source>What is open here against {file} as it is now</source>
            <translation>المفتوح هنا مقابل {file} كما هو الآن</translation>
        </message>
    </context>
    <context>
        <name>ScatterChart</name>
        <message>
            <source>Parameters against multiply-accumulates</source>
            <translation>المعاملات مقابل عمليات الضرب والجمع</translation>
        </message>
    </context>
    <context>
        <name>ScatterPanel</name>
        <message>
            <source>Parameters (up) against MACs (across)</source>
            <translation>المعاملات (رأسيًا) مقابل MACs (أفقيًا)</translation>
        </message>
    </context>
    <context>
        <name>ScorePage</name>
        <message>
            <source>Score</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Another &amp;one</source>
            <translation>تمرين آخر (&amp;O)</translation>
        </message>
        <message>
            <source>A new exercise of the same sort</source>
            <translation>تمرين جديد من النوع نفسه</translation>
        </message>
        <message>
            <source>&amp;Back to the table</source>
            <translation>العودة إلى الجدول (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Save answers</source>
            <translation>حفظ الإجابات (&amp;S)</translation>
        </message>
        <message>
            <source>Le&amp;ave</source>
            <translation>مغادرة (&amp;A)</translation>
        </message>
        <message>
            <source>{right} of {asked} points</source>
            <translation>النقاط: {right} من {asked}</translation>
        </message>
    </context>
    <context>
        <name>Semantics</name>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>يتبع</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>مرفوض</translation>
        </message>
    </context>
    <context>
        <name>SemanticsPanel</name>
        <message>
            <source>Framework differences</source>
            <translation>فروق أطر العمل</translation>
        </message>
    </context>
    <context>
        <name>ShapeDialog</name>
        <message>
            <source>Sizes of the input</source>
            <translation>أحجام الدخل</translation>
        </message>
        <message>
            <source>&lt;b&gt;{file}&lt;/b&gt; gives its input &lt;b&gt;{input}&lt;/b&gt; as {shape} and leaves the sizes at ? open. The figures depend on them: say which to count with.</source>
            <translation>يعطي &lt;b&gt;{file}&lt;/b&gt; دخله &lt;b&gt;{input}&lt;/b&gt; بالشكل {shape} ويترك الأحجام عند ? مفتوحة. تعتمد الأرقام عليها: حدد ما يُحسب به.</translation>
        </message>
        <message>
            <source>Shape of the input</source>
            <translation>شكل الدخل</translation>
        </message>
        <message>
            <source>&amp;Shape</source>
            <translation>الشكل (&amp;S)</translation>
        </message>
        <message>
            <source>The file has {wanted} sizes there, not {given}.</source>
            <translation>في الملف هناك عدد من الأحجام هو {wanted}، لا {given}.</translation>
        </message>
        <message>
            <source>The file says {said} where {given} stands.</source>
            <translation>يقول الملف {said} حيث يرد {given}.</translation>
        </message>
        <message>
            <source>Channels first, without the batch</source>
            <translation>القنوات أولًا، دون الدفعة</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>In the table</source>
            <translation>في الجدول</translation>
        </message>
        <message>
            <source>Edit a cell; typing begins at once</source>
            <translation>تحرير خلية؛ والكتابة تبدأ على الفور</translation>
        </message>
        <message>
            <source>Commit and go down</source>
            <translation>التثبيت والنزول إلى الأسفل</translation>
        </message>
        <message>
            <source>Commit and go right</source>
            <translation>التثبيت والانتقال إلى التالية</translation>
        </message>
        <message>
            <source>Leave a cell as it was</source>
            <translation>ترك الخلية كما كانت</translation>
        </message>
        <message>
            <source>Switch a check box</source>
            <translation>تبديل مربع اختيار</translation>
        </message>
        <message>
            <source>Select the whole rows</source>
            <translation>تحديد الصفوف كاملة</translation>
        </message>
        <message>
            <source>Select the whole columns</source>
            <translation>تحديد الأعمدة كاملة</translation>
        </message>
        <message>
            <source>Clear cells, or delete whole rows</source>
            <translation>مسح الخلايا، أو حذف صفوف كاملة</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>في كل مكان</translation>
        </message>
        <message>
            <source>Go to the menus</source>
            <translation>الانتقال إلى القوائم</translation>
        </message>
        <message>
            <source>Leave the table; Tab goes on from there</source>
            <translation>مغادرة الجدول؛ يواصل Tab من هناك</translation>
        </message>
        <message>
            <source>Go to the row that a list speaks of</source>
            <translation>الانتقال إلى الصف الذي تذكره القائمة</translation>
        </message>
        <message>
            <source>Close a dialog, or put a message away</source>
            <translation>إغلاق مربع حوار، أو إزالة رسالة</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Start with an input layer</source>
            <translation>ابدأ بطبقة دخل</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>فتح ملف…</translation>
        </message>
        <message>
            <source>Paste rows</source>
            <translation>لصق صفوف</translation>
        </message>
        <message>
            <source>Begins with rows copied from another table, or with a text: shorthand, the table of a lecture, or a model as its framework writes it.</source>
            <translation>يبدأ بصفوف نُسخت من جدول آخر، أو بنص: كتابة مختصرة، أو جدول من محاضرة، أو نموذج كما يكتبه إطار عمله.</translation>
        </message>
        <message>
            <source>Paste takes a text as well:</source>
            <translation>يقبل اللصق نصًا أيضًا:</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>الملفات الأخيرة</translation>
        </message>
        <message>
            <source>No files yet. Those you open or save appear here.</source>
            <translation>لا ملفات بعد. تظهر هنا الملفات التي تفتحها أو تحفظها.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Reading the gallery…</source>
            <translation>تجري قراءة المعرض…</translation>
        </message>
        <message>
            <source>Browse the whole gallery…</source>
            <translation>تصفّح المعرض كله…</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>المعرض</translation>
        </message>
        <message>
            <source>convolution</source>
            <translation>التفاف</translation>
        </message>
        <message>
            <source>pooling</source>
            <translation>تجميع</translation>
        </message>
        <message>
            <source>dense</source>
            <translation>متصلة بالكامل</translation>
        </message>
        <message>
            <source>input or merge</source>
            <translation>دخل أو دمج</translation>
        </message>
        <message>
            <source>Each bar is a row: the taller, the larger its feature map.</source>
            <translation>كل عمود صف: كلما طال العمود كبرت خريطة سماته.</translation>
        </message>
    </context>
    <context>
        <name>TableCheck</name>
        <message>
            <source>Output shape</source>
            <translation>شكل الخرج</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>البايتات</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Trainable parameters</source>
            <translation>المعاملات القابلة للتدريب</translation>
        </message>
        <message>
            <source>Non-trainable parameters</source>
            <translation>المعاملات غير القابلة للتدريب</translation>
        </message>
        <message>
            <source>Open table</source>
            <translation>فتح الجدول</translation>
        </message>
        <message>
            <source>Match row</source>
            <translation>مطابقة صف</translation>
        </message>
        <message>
            <source>Change column</source>
            <translation>تغيير عمود</translation>
        </message>
        <message>
            <source>Build the network of a table</source>
            <translation>بناء شبكة من جدول</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>متروك</translation>
        </message>
        <message>
            <source>No network is open to hold the table against: build its network, or open one.</source>
            <translation>لا شبكة مفتوحة يُقابَل بها الجدول: ابنِ شبكته، أو افتح شبكة.</translation>
        </message>
        <message>
            <source>{right} of {rows} rows right.</source>
            <translation>الصفوف الصحيحة: {right} من {rows}.</translation>
        </message>
        <message>
            <source>Not in the network: {rows}.</source>
            <translation>ليس في الشبكة: {rows}.</translation>
        </message>
        <message>
            <source>Total of {what} is wrong.</source>
            <translation>مجموع {what} خاطئ.</translation>
        </message>
        <message>
            <source>Total of bytes is not 4 times that of values.</source>
            <translation>مجموع البايتات ليس 4 أمثال مجموع القيم.</translation>
        </message>
        <message>
            <source>Total of {what} is not the sum of the table's rows.</source>
            <translation>مجموع {what} ليس حاصل جمع صفوف الجدول.</translation>
        </message>
        <message>
            <source>All totals right.</source>
            <translation>كل المجاميع صحيحة.</translation>
        </message>
        <message>
            <source>right</source>
            <translation>صحيحة</translation>
        </message>
        <message>
            <source>right, rounded</source>
            <translation>صحيح، مقرَّب</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>خاطئ</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>ليس عددًا</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>المنشور</translation>
        </message>
        <message>
            <source>Against network</source>
            <translation>مقابل الشبكة</translation>
        </message>
        <message>
            <source>Against own rows</source>
            <translation>مقابل صفوفه</translation>
        </message>
        <message>
            <source>{row}: no row of the network stands for it. F2 chooses one.</source>
            <translation>{row}: لا صف في الشبكة يقابله. يختار F2 صفًا.</translation>
        </message>
        <message>
            <source>chosen by hand</source>
            <translation>اختير يدويًا</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>وُجد تلقائيًا</translation>
        </message>
        <message>
            <source>{row} is held against {layer}, {how}.</source>
            <translation>{row} يقابل {layer}، {how}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Row of the network</source>
            <translation>صف الشبكة</translation>
        </message>
        <message>
            <source>Right is {number}.</source>
            <translation>الصحيح هو {number}.</translation>
        </message>
        <message>
            <source>No known mistake gives this number.</source>
            <translation>لا خطأ معروف يعطي هذا العدد.</translation>
        </message>
    </context>
    <context>
        <name>TableCheckPanel</name>
        <message>
            <source>Published table</source>
            <translation>جدول منشور</translation>
        </message>
        <message>
            <source>Totals of the table</source>
            <translation>مجاميع الجدول</translation>
        </message>
        <message>
            <source>Check a table</source>
            <translation>فحص جدول</translation>
        </message>
        <message>
            <source>&amp;Paste table</source>
            <translation>لصق جدول (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Open table…</source>
            <translation>فتح جدول (&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Build its network</source>
            <translation>بناء شبكته (&amp;B)</translation>
        </message>
        <message>
            <source>Co&amp;lumns</source>
            <translation>الأعمدة (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>نسخ (&amp;C)</translation>
        </message>
        <message>
            <source>Verdicts as &amp;text</source>
            <translation>الأحكام كنص (&amp;T)</translation>
        </message>
        <message>
            <source>Verdicts as &amp;CSV</source>
            <translation>الأحكام بصيغة CSV (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save as CSV…</source>
            <translation>حفظ بصيغة CSV (&amp;S)…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Paste a published table here (Ctrl+V), or open or drop a file. It may be CSV, TSV, Markdown, the lines of a lecture, or what Keras, torchinfo or torchsummary print.</source>
            <translation>الصق هنا جدولًا منشورًا (Ctrl+V)، أو افتح ملفًا أو أسقطه هنا. ويجوز أن يكون CSV أو TSV أو Markdown أو أسطرًا من محاضرة أو ما يطبعه Keras أو torchinfo أو torchsummary.</translation>
        </message>
        <message>
            <source>Open a published table</source>
            <translation>فتح جدول منشور</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>الجداول</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>The table</source>
            <translation>الجدول</translation>
        </message>
        <message>
            <source>Save the verdicts</source>
            <translation>حفظ الأحكام</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV ‏(*.csv)</translation>
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
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
    </context>
    <context>
        <name>TotalsBar</name>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Trainable parameters</source>
            <translation>المعاملات القابلة للتدريب</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>ذاكرة التنشيط</translation>
        </message>
        <message>
            <source>Multiply-accumulates</source>
            <translation>عمليات الضرب والجمع</translation>
        </message>
        <message>
            <source>Preset: what counts as a parameter</source>
            <translation>الإعداد المسبق: ما يُعدّ معاملًا</translation>
        </message>
        <message>
            <source>Data type of activations and parameters</source>
            <translation>نوع بيانات التنشيطات والمعاملات</translation>
        </message>
        <message>
            <source>Batch: samples at a time</source>
            <translation>الدفعة: عدد العينات في المرة الواحدة</translation>
        </message>
        <message>
            <source>⚠ by a wrong rule</source>
            <translation>⚠ بقاعدة خاطئة</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>{number} trainable</source>
            <translation>القابلة للتدريب: {number}</translation>
        </message>
        <message>
            <source>{number} not trainable</source>
            <translation>غير القابلة للتدريب: {number}</translation>
        </message>
        <message>
            <source>Running statistics of batch norm and frozen rows are not trainable.</source>
            <translation>الإحصاءات الجارية في تسوية الدفعات والصفوف المجمّدة غير قابلة للتدريب.</translation>
        </message>
        <message>
            <source>for one sample</source>
            <translation>لعينة واحدة</translation>
        </message>
        <message>
            <source>{number} multiply-accumulates</source>
            <translation>عمليات الضرب والجمع: {number}</translation>
        </message>
        <message>
            <source>Without adding the biases. A FLOP count is twice this.</source>
            <translation>دون جمع الانحيازات. وعدد FLOP ضعف هذا.</translation>
        </message>
        <message>
            <source>forward, {training} training</source>
            <translation>الأمامي، والتدريب {training}</translation>
        </message>
        <message>
            <source>{forward} bytes forward, {training} bytes training</source>
            <translation>الأمامي {forward} بايت، والتدريب {training} بايت</translation>
        </message>
        <message>
            <source>{forward} and {training}. The output of every row, input included; training keeps a gradient of each besides.
MB is 10^6 bytes, MiB is 2^20 bytes.</source>
            <translation>{forward} و{training}. خرج كل صف، بما فيه الدخل؛ والتدريب يحتفظ فوق ذلك بتدرج لكل منها.
تساوي MB عدد 10^6 بايت، وتساوي MiB عدد 2^20 بايت.</translation>
        </message>
        <message>
            <source>{weights} weights, {biases} biases</source>
            <translation>الأوزان {weights}، والانحيازات {biases}</translation>
        </message>
        <message>
            <source>{trainable} trainable, {frozen} not</source>
            <translation>القابلة للتدريب {trainable}، وغيرها {frozen}</translation>
        </message>
        <message>
            <source>{size} to store</source>
            <translation>{size} للتخزين</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>مشكلة واحدة</translation>
        </message>
        <message>
            <source>{number} problems</source>
            <translation>عدد المشكلات: {number}</translation>
        </message>
        <message>
            <source>Nothing is known of the totals: no row can be counted. Click for the list.</source>
            <translation>لا يُعرف شيء عن المجاميع: لا يمكن حساب أي صف. انقر لعرض القائمة.</translation>
        </message>
        <message>
            <source>The totals are a lower bound: some rows cannot be counted. Click for the list.</source>
            <translation>المجاميع حد أدنى: بعض الصفوف لا يمكن حسابها. انقر لعرض القائمة.</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>دقيق</translation>
        </message>
        <message>
            <source>Every row is counted to the unit.</source>
            <translation>كل صف محسوب حتى آخر وحدة.</translation>
        </message>
    </context>
    <context>
        <name>TotalsStrip</name>
        <message>
            <source>Whole network:</source>
            <translation>الشبكة كلها:</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>خلية فارغة</translation>
        </message>
    </context>
    <context>
        <name>VerdictDelegate</name>
        <message>
            <source>Row of the network</source>
            <translation>صف الشبكة</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>وُجد تلقائيًا</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>WaterfallChart</name>
        <message>
            <source>Waterfall from the left network to the right one</source>
            <translation>المخطط الشلالي من الشبكة اليسرى إلى اليمنى</translation>
        </message>
    </context>
    <context>
        <name>WaterfallTabs</name>
        <message>
            <source>Steps of the waterfall</source>
            <translation>خطوات المخطط الشلالي</translation>
        </message>
        <message>
            <source>Totals of both networks</source>
            <translation>مجاميع الشبكتين</translation>
        </message>
        <message>
            <source>Figure of the waterfall</source>
            <translation>رقم المخطط الشلالي</translation>
        </message>
        <message>
            <source>Waterfall</source>
            <translation>المخطط الشلالي</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>الخطوات</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>المجاميع</translation>
        </message>
        <message>
            <source>The axis begins at {start}, not at 0.</source>
            <translation>يبدأ المحور عند {start}، لا عند 0.</translation>
        </message>
        <message>
            <source>Hatched is what is taken away.</source>
            <translation>المظلل بخطوط هو ما حُذف.</translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message>
            <source>The network has no rows yet.</source>
            <translation>ليس في الشبكة صفوف بعد.</translation>
        </message>
        <message>
            <source>Looking for what meets it…</source>
            <translation>يجري البحث عما يحقق ذلك…</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Depth of a stage</source>
            <translation>عمق مرحلة</translation>
        </message>
        <message>
            <source>Resolution of the input</source>
            <translation>دقة الدخل</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>نوع البيانات</translation>
        </message>
        <message>
            <source>Multiplies the filters and units of every row but the last. Rounded so that groups and heads still divide them; depthwise rows follow their input.</source>
            <translation>يضرب مرشحات كل صف ووحداته ما عدا الأخير. وتُقرَّب بحيث تظل المجموعات والرؤوس تقسمها؛ وتتبع الصفوف العميقة (depthwise) دخلها.</translation>
        </message>
        <message>
            <source>Repeats the last block of a stage, or leaves blocks at its end out.</source>
            <translation>يكرر الكتلة الأخيرة من مرحلة، أو يحذف كتلًا من نهايتها.</translation>
        </message>
        <message>
            <source>The height of the first input; its width and other inputs follow.</source>
            <translation>ارتفاع الدخل الأول؛ ويتبعه عرضه والمدخلات الأخرى.</translation>
        </message>
        <message>
            <source>Samples at a time, which only memory depends on.</source>
            <translation>عدد العينات في المرة الواحدة، ولا يعتمد عليه إلا الذاكرة.</translation>
        </message>
        <message>
            <source>The data type of parameters and activations.</source>
            <translation>نوع بيانات المعاملات والتنشيطات.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>ذاكرة التنشيط</translation>
        </message>
        <message>
            <source>Training memory</source>
            <translation>ذاكرة التدريب</translation>
        </message>
        <message>
            <source>Inference memory</source>
            <translation>ذاكرة الاستدلال</translation>
        </message>
        <message>
            <source>What the preset counts.</source>
            <translation>ما يعدّه الإعداد المسبق.</translation>
        </message>
        <message>
            <source>Multiply-accumulates of one sample.</source>
            <translation>عمليات الضرب والجمع لعينة واحدة.</translation>
        </message>
        <message>
            <source>The outputs of all rows, for the batch.</source>
            <translation>مخرجات كل الصفوف، للدفعة.</translation>
        </message>
        <message>
            <source>One step with plain SGD: parameters, gradients, what is kept for backward, the batch.</source>
            <translation>خطوة واحدة بـ SGD العادي: المعاملات والتدرجات وما يُحتفظ به للمرور الخلفي والدفعة.</translation>
        </message>
        <message>
            <source>Parameters, the batch, and the most activations that are alive at one moment.</source>
            <translation>المعاملات والدفعة وأكثر ما يبقى حيًا من التنشيطات في لحظة واحدة.</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>على الأكثر</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>على الأقل</translation>
        </message>
        <message>
            <source>At {value}</source>
            <translation>عند {value}</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>عندئذ</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>1 row is not counted in full.</source>
            <translation>صف واحد لم يُحسب كاملًا.</translation>
        </message>
        <message>
            <source>{number} rows are not counted in full.</source>
            <translation>عدد الصفوف التي لم تُحسب كاملة: {number}.</translation>
        </message>
        <message>
            <source>First {name}: {message}.</source>
            <translation>أولها {name}: {message}.</translation>
        </message>
        <message>
            <source>At {value} the totals are lower bounds.</source>
            <translation>عند {value} تكون المجاميع حدودًا دنيا.</translation>
        </message>
        <message>
            <source>Nothing from {first} to {last} has {wanted}.</source>
            <translation>لا شيء من {first} إلى {last} يحقق {wanted}.</translation>
        </message>
        <message>
            <source>The nearest is {value}, with {figure}.</source>
            <translation>الأقرب هو {value}، وعنده {figure}.</translation>
        </message>
        <message>
            <source>{value} is the largest with {wanted}: {figure}.</source>
            <translation>{value} هو الأكبر الذي يحقق {wanted}: {figure}.</translation>
        </message>
        <message>
            <source>{value} is the smallest with {wanted}: {figure}.</source>
            <translation>{value} هو الأصغر الذي يحقق {wanted}: {figure}.</translation>
        </message>
        <message>
            <source>{value}, next to it, has {figure}.</source>
            <translation>وعند {value} المجاور {figure}.</translation>
        </message>
        <message>
            <source>Scale width by {value}</source>
            <translation>ضرب العرض في {value}</translation>
        </message>
        <message>
            <source>Set depth of {part} to {value}</source>
            <translation>ضبط عمق {part} على {value}</translation>
        </message>
        <message>
            <source>Set resolution to {value}</source>
            <translation>ضبط الدقة على {value}</translation>
        </message>
        <message>
            <source>{number} parameters</source>
            <translation>عدد المعاملات: {number}</translation>
        </message>
        <message>
            <source>{number} MACs</source>
            <translation>MACs: ‏{number}</translation>
        </message>
        <message>
            <source>{number} bytes of activation memory</source>
            <translation>ذاكرة التنشيط: {number} بايت</translation>
        </message>
        <message>
            <source>{number} bytes of training memory</source>
            <translation>ذاكرة التدريب: {number} بايت</translation>
        </message>
        <message>
            <source>{number} bytes of inference memory</source>
            <translation>ذاكرة الاستدلال: {number} بايت</translation>
        </message>
    </context>
    <context>
        <name>WhatIfPanel</name>
        <message>
            <source>What is turned</source>
            <translation>ما يُدار</translation>
        </message>
        <message>
            <source>Stage whose depth it is</source>
            <translation>المرحلة المقصود عمقها</translation>
        </message>
        <message>
            <source>whole numbers</source>
            <translation>أعداد صحيحة</translation>
        </message>
        <message>
            <source>Widths are multiples of</source>
            <translation>العروض من مضاعفات</translation>
        </message>
        <message>
            <source>What filters are rounded to; to multiples of the groups in any case.</source>
            <translation>ما تُقرَّب إليه المرشحات؛ وإلى مضاعفات المجموعات في كل حال.</translation>
        </message>
        <message>
            <source>Where the knob stands</source>
            <translation>موضع المقبض</translation>
        </message>
        <message>
            <source>Value of the knob</source>
            <translation>قيمة المقبض</translation>
        </message>
        <message>
            <source>Totals now and then</source>
            <translation>المجاميع الآن وعندئذ</translation>
        </message>
        <message>
            <source>&amp;Back to now</source>
            <translation>العودة إلى الحالي (&amp;B)</translation>
        </message>
        <message>
            <source>Turns the knob to what the document is.</source>
            <translation>يدير المقبض إلى ما عليه المستند.</translation>
        </message>
        <message>
            <source>Total that is limited</source>
            <translation>المجموع المحدود</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>على الأكثر</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>على الأقل</translation>
        </message>
        <message>
            <source>At most or at least</source>
            <translation>على الأكثر أو على الأقل</translation>
        </message>
        <message>
            <source>Amount of the budget</source>
            <translation>مقدار الميزانية</translation>
        </message>
        <message>
            <source>A number such as 5M, or for memory a size such as 8GB or 7.5GiB.</source>
            <translation>عدد مثل 5M، أو للذاكرة حجم مثل 8GB أو 7.5GiB.</translation>
        </message>
        <message>
            <source>&amp;Solve</source>
            <translation>حل (&amp;S)</translation>
        </message>
        <message>
            <source>Turns the knob to where it meets the budget.</source>
            <translation>يدير المقبض إلى حيث يحقق الميزانية.</translation>
        </message>
        <message>
            <source>The curve in numbers</source>
            <translation>المنحنى بالأرقام</translation>
        </message>
        <message>
            <source>As a &amp;table</source>
            <translation>كجدول (&amp;T)</translation>
        </message>
        <message>
            <source>Shows the curve in numbers, to read and to copy.</source>
            <translation>يعرض المنحنى بالأرقام، للقراءة والنسخ.</translation>
        </message>
        <message>
            <source>&amp;rounded to</source>
            <translation>مقرَّبًا إلى (&amp;R)</translation>
        </message>
        <message>
            <source>T&amp;urn</source>
            <translation>إدارة (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Have</source>
            <translation>ليكون (&amp;H)</translation>
        </message>
        <message>
            <source>Appl&amp;y to the table</source>
            <translation>التطبيق على الجدول (&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;Use in the window</source>
            <translation>الاستخدام في النافذة (&amp;U)</translation>
        </message>
        <message>
            <source>Changes the rows, as one step that can be undone.</source>
            <translation>يغيّر الصفوف، في خطوة واحدة يمكن التراجع عنها.</translation>
        </message>
        <message>
            <source>Chooses it for all that the window shows; the table stays as it is.</source>
            <translation>يختاره لكل ما تعرضه النافذة؛ ويبقى الجدول كما هو.</translation>
        </message>
    </context>
    <context>
        <name>WorkStrip</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>Working</name>
        <message>
            <source>Right.</source>
            <translation>صحيح.</translation>
        </message>
        <message>
            <source>Right when rounded.</source>
            <translation>صحيح بعد التقريب.</translation>
        </message>
        <message>
            <source>Not right.</source>
            <translation>غير صحيح.</translation>
        </message>
        <message>
            <source>Not right, and no mistake that this program knows gives exactly this number.</source>
            <translation>غير صحيح، ولا خطأ يعرفه هذا البرنامج يعطي هذا العدد بالضبط.</translation>
        </message>
        <message>
            <source>Whole network</source>
            <translation>الشبكة كلها</translation>
        </message>
        <message>
            <source>This has no total: choose a row.</source>
            <translation>ليس لهذا مجموع: اختر صفًا.</translation>
        </message>
        <message>
            <source>Choose a cell of the table to see how its number is worked out.</source>
            <translation>اختر خلية من الجدول لترى كيف يُحسب عددها.</translation>
        </message>
        <message>
            <source>A row above it has a problem.</source>
            <translation>في صف أعلاه مشكلة.</translation>
        </message>
        <message>
            <source>Each of these gives this number:</source>
            <translation>كل مما يلي يعطي هذا العدد:</translation>
        </message>
        <message>
            <source>Right: {working}</source>
            <translation>الصحيح: {working}</translation>
        </message>
    </context>
    <context>
        <name>WorkingPanel</name>
        <message>
            <source>As text</source>
            <translation>كنص</translation>
        </message>
        <message>
            <source>As LaTeX</source>
            <translation>بصيغة LaTeX</translation>
        </message>
        <message>
            <source>As HTML</source>
            <translation>بصيغة HTML</translation>
        </message>
        <message>
            <source>What is worked out</source>
            <translation>ما يُحسب</translation>
        </message>
        <message>
            <source>Whole &amp;network</source>
            <translation>الشبكة كلها (&amp;N)</translation>
        </message>
        <message>
            <source>such as 48,001 or 0.59M</source>
            <translation>مثل 48,001 أو 0.59M</translation>
        </message>
        <message>
            <source>The number that you have</source>
            <translation>العدد الذي لديك</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>نسخ (&amp;C)</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>خطوات الحل</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>&amp;Quantity</source>
            <translation>الكمية (&amp;Q)</translation>
        </message>
        <message>
            <source>M&amp;y number is</source>
            <translation>عددي هو (&amp;Y)</translation>
        </message>
        <message>
            <source>Under each preset</source>
            <translation>بحسب كل إعداد مسبق</translation>
        </message>
        <message>
            <source>The same.</source>
            <translation>مطابق.</translation>
        </message>
        <message>
            <source>{number} more.</source>
            <translation>أكثر بمقدار {number}.</translation>
        </message>
        <message>
            <source>{number} fewer.</source>
            <translation>أقل بمقدار {number}.</translation>
        </message>
        <message>
            <source>Type the number that you got, to see whether it is right and what went wrong.</source>
            <translation>اكتب العدد الذي حصلت عليه لترى هل هو صحيح وأين الخطأ.</translation>
        </message>
    </context>
    <context>
        <name>Worksheet</name>
        <message>
            <source>Output size</source>
            <translation>حجم الخرج</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation>الذاكرة (بايت)</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Output sizes have the channels first.</source>
            <translation>أحجام الخرج تضع القنوات أولًا.</translation>
        </message>
        <message>
            <source>Parameters are weights and biases; running statistics do not count.</source>
            <translation>المعاملات هي الأوزان والانحيازات؛ ولا تُعدّ الإحصاءات الجارية.</translation>
        </message>
        <message>
            <source>Memory is that of the output in {data_type} for a batch of {batch}, in bytes; 1 MB is 10^6 bytes.</source>
            <translation>الذاكرة هي ذاكرة الخرج بنوع {data_type} لدفعة حجمها {batch}، بالبايت؛ 1 MB يساوي 10^6 بايت.</translation>
        </message>
        <message>
            <source>MACs are multiply-accumulates for one sample, without adding the biases.</source>
            <translation>‏MACs هي عمليات الضرب والجمع لعينة واحدة، دون جمع الانحيازات.</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>تمرين</translation>
        </message>
        <message>
            <source>{title}: answer key</source>
            <translation>{title}: مفتاح الإجابات</translation>
        </message>
        <message>
            <source>Fill in the boxes with a thick frame, one point each.</source>
            <translation>املأ الخانات ذات الإطار السميك، نقطة لكل منها.</translation>
        </message>
        <message>
            <source>Whole network</source>
            <translation>الشبكة كلها</translation>
        </message>
        <message>
            <source>from {rows}</source>
            <translation>من {rows}</translation>
        </message>
        <message>
            <source>{rows} and {count} others</source>
            <translation>{rows} وغيرها وعددها {count}</translation>
        </message>
        <message>
            <source>no {field}</source>
            <translation>بلا {field}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>خطوات الحل</translation>
        </message>
        <message>
            <source>Points: ____ of {points}</source>
            <translation>النقاط: ____ من {points}</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>الاسم:</translation>
        </message>
        <message>
            <source>Date:</source>
            <translation>التاريخ:</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
    </context>
    <context>
        <name>WorksheetFiles</name>
        <message>
            <source>exercise</source>
            <translation>تمرين</translation>
        </message>
        <message>
            <source>Save the worksheet; its answer key stands beside it</source>
            <translation>حفظ ورقة التمارين؛ ومفتاح إجاباتها بجانبها</translation>
        </message>
        <message>
            <source>{worksheet} - answer key</source>
            <translation>{worksheet} - مفتاح الإجابات</translation>
        </message>
        <message>
            <source>The worksheet was not saved</source>
            <translation>لم تُحفظ ورقة التمارين</translation>
        </message>
        <message>
            <source>{worksheet} and {key} saved</source>
            <translation>حُفظ {worksheet} و{key}</translation>
        </message>
        <message>
            <source>{file} exists already. Replace it?</source>
            <translation>الملف {file} موجود من قبل. هل تريد استبداله؟</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>استبدال الملف</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>plus</source>
            <translation>زائد</translation>
        </message>
        <message>
            <source>minus</source>
            <translation>ناقص</translation>
        </message>
        <message>
            <source>times</source>
            <translation>في</translation>
        </message>
        <message>
            <source>open bracket {text} close bracket</source>
            <translation>افتح القوس {text} أغلق القوس</translation>
        </message>
        <message>
            <source>{over} divided by {under}</source>
            <translation>{over} على {under}</translation>
        </message>
        <message>
            <source>{over} divided by {under} rounded up</source>
            <translation>{over} على {under} مقرَّبًا إلى الأعلى</translation>
        </message>
        <message>
            <source>{over} divided by {under} rounded down</source>
            <translation>{over} على {under} مقرَّبًا إلى الأسفل</translation>
        </message>
        <message>
            <source>{name} is {formula}, {value}</source>
            <translation>{name} يساوي {formula}، أي {value}</translation>
        </message>
    </context>
    <context>
        <name>WritingStrip</name>
        <message>
            <source>Writing {file}</source>
            <translation>كتابة {file}</translation>
        </message>
        <message>
            <source>Progress of writing</source>
            <translation>تقدم الكتابة</translation>
        </message>
        <message>
            <source>Gives up writing the file (Esc); a file that was there stays as it is</source>
            <translation>يتخلى عن كتابة الملف (Esc)؛ ويبقى الملف الذي كان هناك كما هو</translation>
        </message>
    </context>
</TS>
