<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Core</name>
        <message>
            <source>en</source>
            <translation>zh_CN</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>What the network is given: one sample without the batch.</source>
            <translation>网络的输入：一个样本，不含批次。</translation>
        </message>
        <message>
            <source>Convolution</source>
            <translation>卷积</translation>
        </message>
        <message>
            <source>1D convolution over channels x length.</source>
            <translation>对 通道 x 长度 的一维卷积。</translation>
        </message>
        <message>
            <source>2D convolution over channels x height x width.</source>
            <translation>对 通道 x 高 x 宽 的二维卷积。</translation>
        </message>
        <message>
            <source>3D convolution over channels x depth x height x width.</source>
            <translation>对 通道 x 深 x 高 x 宽 的三维卷积。</translation>
        </message>
        <message>
            <source>1D transposed convolution over channels x length.</source>
            <translation>对 通道 x 长度 的一维转置卷积。</translation>
        </message>
        <message>
            <source>2D transposed convolution over channels x height x width.</source>
            <translation>对 通道 x 高 x 宽 的二维转置卷积。</translation>
        </message>
        <message>
            <source>3D transposed convolution over channels x depth x height x width.</source>
            <translation>对 通道 x 深 x 高 x 宽 的三维转置卷积。</translation>
        </message>
        <message>
            <source>1D depthwise convolution over channels x length.</source>
            <translation>对 通道 x 长度 的一维深度卷积。</translation>
        </message>
        <message>
            <source>2D depthwise convolution over channels x height x width.</source>
            <translation>对 通道 x 高 x 宽 的二维深度卷积。</translation>
        </message>
        <message>
            <source>1D separable convolution over channels x length.</source>
            <translation>对 通道 x 长度 的一维可分离卷积。</translation>
        </message>
        <message>
            <source>2D separable convolution over channels x height x width.</source>
            <translation>对 通道 x 高 x 宽 的二维可分离卷积。</translation>
        </message>
        <message>
            <source>1D locally connected layer over channels x length.</source>
            <translation>对 通道 x 长度 的一维局部连接层。</translation>
        </message>
        <message>
            <source>2D locally connected layer over channels x height x width.</source>
            <translation>对 通道 x 高 x 宽 的二维局部连接层。</translation>
        </message>
        <message>
            <source>Pooling</source>
            <translation>池化</translation>
        </message>
        <message>
            <source>1D max pooling over channels x length.</source>
            <translation>对 通道 x 长度 的一维最大池化。</translation>
        </message>
        <message>
            <source>2D max pooling over channels x height x width.</source>
            <translation>对 通道 x 高 x 宽 的二维最大池化。</translation>
        </message>
        <message>
            <source>3D max pooling over channels x depth x height x width.</source>
            <translation>对 通道 x 深 x 高 x 宽 的三维最大池化。</translation>
        </message>
        <message>
            <source>1D average pooling over channels x length.</source>
            <translation>对 通道 x 长度 的一维平均池化。</translation>
        </message>
        <message>
            <source>2D average pooling over channels x height x width.</source>
            <translation>对 通道 x 高 x 宽 的二维平均池化。</translation>
        </message>
        <message>
            <source>3D average pooling over channels x depth x height x width.</source>
            <translation>对 通道 x 深 x 高 x 宽 的三维平均池化。</translation>
        </message>
        <message>
            <source>1D pooling by the p-norm over channels x length.</source>
            <translation>对 通道 x 长度 的一维 p 范数池化。</translation>
        </message>
        <message>
            <source>2D pooling by the p-norm over channels x height x width.</source>
            <translation>对 通道 x 高 x 宽 的二维 p 范数池化。</translation>
        </message>
        <message>
            <source>3D pooling by the p-norm over channels x depth x height x width.</source>
            <translation>对 通道 x 深 x 高 x 宽 的三维 p 范数池化。</translation>
        </message>
        <message>
            <source>1D average pooling to a wanted output size.</source>
            <translation>到指定输出尺寸的一维平均池化。</translation>
        </message>
        <message>
            <source>2D average pooling to a wanted output size.</source>
            <translation>到指定输出尺寸的二维平均池化。</translation>
        </message>
        <message>
            <source>3D average pooling to a wanted output size.</source>
            <translation>到指定输出尺寸的三维平均池化。</translation>
        </message>
        <message>
            <source>1D max pooling to a wanted output size.</source>
            <translation>到指定输出尺寸的一维最大池化。</translation>
        </message>
        <message>
            <source>2D max pooling to a wanted output size.</source>
            <translation>到指定输出尺寸的二维最大池化。</translation>
        </message>
        <message>
            <source>3D max pooling to a wanted output size.</source>
            <translation>到指定输出尺寸的三维最大池化。</translation>
        </message>
        <message>
            <source>1D global average pooling.</source>
            <translation>一维全局平均池化。</translation>
        </message>
        <message>
            <source>2D global average pooling.</source>
            <translation>二维全局平均池化。</translation>
        </message>
        <message>
            <source>3D global average pooling.</source>
            <translation>三维全局平均池化。</translation>
        </message>
        <message>
            <source>1D global max pooling.</source>
            <translation>一维全局最大池化。</translation>
        </message>
        <message>
            <source>2D global max pooling.</source>
            <translation>二维全局最大池化。</translation>
        </message>
        <message>
            <source>3D global max pooling.</source>
            <translation>三维全局最大池化。</translation>
        </message>
        <message>
            <source>1D max unpooling over channels x length.</source>
            <translation>对 通道 x 长度 的一维最大反池化。</translation>
        </message>
        <message>
            <source>2D max unpooling over channels x height x width.</source>
            <translation>对 通道 x 高 x 宽 的二维最大反池化。</translation>
        </message>
        <message>
            <source>3D max unpooling over channels x depth x height x width.</source>
            <translation>对 通道 x 深 x 高 x 宽 的三维最大反池化。</translation>
        </message>
        <message>
            <source>Dense</source>
            <translation>全连接</translation>
        </message>
        <message>
            <source>Fully connected layer (dense, FC): every output takes every value of the input.</source>
            <translation>全连接层（dense、FC）：每个输出取输入的每个值。</translation>
        </message>
        <message>
            <source>Normalisation</source>
            <translation>归一化</translation>
        </message>
        <message>
            <source>Batch normalisation of features, or of channels x length.</source>
            <translation>对特征或 通道 x 长度 的批归一化。</translation>
        </message>
        <message>
            <source>Batch normalisation of channels x height x width.</source>
            <translation>对 通道 x 高 x 宽 的批归一化。</translation>
        </message>
        <message>
            <source>Batch normalisation of channels x depth x height x width.</source>
            <translation>对 通道 x 深 x 高 x 宽 的批归一化。</translation>
        </message>
        <message>
            <source>Instance normalisation of channels x length.</source>
            <translation>对 通道 x 长度 的实例归一化。</translation>
        </message>
        <message>
            <source>Instance normalisation of channels x height x width.</source>
            <translation>对 通道 x 高 x 宽 的实例归一化。</translation>
        </message>
        <message>
            <source>Instance normalisation of channels x depth x height x width.</source>
            <translation>对 通道 x 深 x 高 x 宽 的实例归一化。</translation>
        </message>
        <message>
            <source>Normalisation of groups of channels of each sample, with gamma and beta `(C,)`.</source>
            <translation>对每个样本的通道组归一化，带 gamma 和 beta `(C,)`。</translation>
        </message>
        <message>
            <source>Layer normalisation, with gamma and beta of the normalised shape.</source>
            <translation>层归一化，gamma 和 beta 的形状为归一化的形状。</translation>
        </message>
        <message>
            <source>Division by the root of the mean square, with gamma of the normalised shape.</source>
            <translation>除以均方根，gamma 的形状为归一化的形状。</translation>
        </message>
        <message>
            <source>Division by the length of the vector (unit normalisation in Keras).</source>
            <translation>除以向量的长度（Keras 中的单位归一化）。</translation>
        </message>
        <message>
            <source>Division by what neighbouring channels give, as in AlexNet; it owns nothing.</source>
            <translation>除以相邻通道给出的值，如 AlexNet；它不拥有参数。</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>激活</translation>
        </message>
        <message>
            <source>Rectified linear unit, max(0, x).</source>
            <translation>修正线性单元，max(0, x)。</translation>
        </message>
        <message>
            <source>Rectified linear unit cut off at 6.</source>
            <translation>在 6 处截断的修正线性单元。</translation>
        </message>
        <message>
            <source>Rectified linear unit with a small slope below 0.</source>
            <translation>在 0 以下有较小斜率的修正线性单元。</translation>
        </message>
        <message>
            <source>Exponential linear unit.</source>
            <translation>指数线性单元。</translation>
        </message>
        <message>
            <source>Scaled exponential linear unit.</source>
            <translation>缩放指数线性单元。</translation>
        </message>
        <message>
            <source>Gaussian error linear unit.</source>
            <translation>高斯误差线性单元。</translation>
        </message>
        <message>
            <source>Sigmoid linear unit (swish), x times sigmoid of x.</source>
            <translation>Sigmoid 线性单元（swish），x 乘以 x 的 sigmoid。</translation>
        </message>
        <message>
            <source>Mish, x times tanh of softplus of x.</source>
            <translation>Mish，x 乘以 x 的 softplus 的 tanh。</translation>
        </message>
        <message>
            <source>Piecewise linear swish.</source>
            <translation>分段线性的 swish。</translation>
        </message>
        <message>
            <source>Piecewise linear sigmoid.</source>
            <translation>分段线性的 sigmoid。</translation>
        </message>
        <message>
            <source>Logistic function.</source>
            <translation>逻辑函数。</translation>
        </message>
        <message>
            <source>Hyperbolic tangent.</source>
            <translation>双曲正切。</translation>
        </message>
        <message>
            <source>Smooth rectifier, the logarithm of 1 + exp(x).</source>
            <translation>平滑整流函数，1 + exp(x) 的对数。</translation>
        </message>
        <message>
            <source>Values that are positive and sum to 1.</source>
            <translation>均为正且和为 1 的值。</translation>
        </message>
        <message>
            <source>Logarithm of softmax.</source>
            <translation>softmax 的对数。</translation>
        </message>
        <message>
            <source>Softsign, x divided by 1 + |x|.</source>
            <translation>Softsign，x 除以 1 + |x|。</translation>
        </message>
        <message>
            <source>Softmax of the values with their signs changed.</source>
            <translation>各值变号后的 softmax。</translation>
        </message>
        <message>
            <source>Logarithm of the logistic function.</source>
            <translation>逻辑函数的对数。</translation>
        </message>
        <message>
            <source>Exponential linear unit with a continuous slope.</source>
            <translation>斜率连续的指数线性单元。</translation>
        </message>
        <message>
            <source>Rectified linear unit with a random slope below 0.</source>
            <translation>在 0 以下斜率随机的修正线性单元。</translation>
        </message>
        <message>
            <source>Values cut off at -1 and 1.</source>
            <translation>在 -1 和 1 处截断的值。</translation>
        </message>
        <message>
            <source>Values near 0 set to 0.</source>
            <translation>接近 0 的值置为 0。</translation>
        </message>
        <message>
            <source>Values moved towards 0, those near it set to 0.</source>
            <translation>各值向 0 移动，接近 0 的置为 0。</translation>
        </message>
        <message>
            <source>The value less its hyperbolic tangent.</source>
            <translation>值减去它的双曲正切。</translation>
        </message>
        <message>
            <source>Values up to a threshold replaced by one value.</source>
            <translation>不超过阈值的值用一个值代替。</translation>
        </message>
        <message>
            <source>Gated linear unit: one half of an axis times the sigmoid of the other half.</source>
            <translation>门控线性单元：轴的一半乘以另一半的 sigmoid。</translation>
        </message>
        <message>
            <source>Rectified linear unit with learned slopes below 0.</source>
            <translation>在 0 以下斜率可学习的修正线性单元。</translation>
        </message>
        <message>
            <source>Dropout: values set to zero while training.</source>
            <translation>Dropout：训练时将部分值置零。</translation>
        </message>
        <message>
            <source>Dropout of whole channels of channels x length.</source>
            <translation>对 通道 x 长度 的整个通道进行 dropout。</translation>
        </message>
        <message>
            <source>Dropout of whole channels of channels x height x width (spatial dropout in Keras).</source>
            <translation>对 通道 x 高 x 宽 的整个通道进行 dropout（Keras 中的空间 dropout）。</translation>
        </message>
        <message>
            <source>Dropout of whole channels of channels x depth x height x width.</source>
            <translation>对 通道 x 深 x 高 x 宽 的整个通道进行 dropout。</translation>
        </message>
        <message>
            <source>Dropout that keeps the mean and the variance, made for SELU.</source>
            <translation>保持均值和方差的 dropout，为 SELU 设计。</translation>
        </message>
        <message>
            <source>Stochastic depth: a residual branch set to zero as a whole. Huang et al., 2016.</source>
            <translation>随机深度：将整个残差分支置零。Huang 等，2016。</translation>
        </message>
        <message>
            <source>Random numbers added while training, as in Keras.</source>
            <translation>训练时加入随机数，与 Keras 相同。</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Element-wise sum of its inputs, as at the end of a residual block.</source>
            <translation>各输入逐元素求和，如残差块末尾。</translation>
        </message>
        <message>
            <source>The first input less the second.</source>
            <translation>第一个输入减去第二个。</translation>
        </message>
        <message>
            <source>Element-wise product of its inputs, such as feature maps and the weights of their channels.</source>
            <translation>各输入逐元素相乘，例如特征图与其通道的权重。</translation>
        </message>
        <message>
            <source>Element-wise mean of its inputs.</source>
            <translation>各输入逐元素求平均。</translation>
        </message>
        <message>
            <source>The largest of the values at the same place.</source>
            <translation>同一位置上最大的值。</translation>
        </message>
        <message>
            <source>The smallest of the values at the same place.</source>
            <translation>同一位置上最小的值。</translation>
        </message>
        <message>
            <source>Its inputs joined along one axis, usually the channels.</source>
            <translation>各输入沿一个轴连接，通常是通道。</translation>
        </message>
        <message>
            <source>Matrix product of two inputs over their last two axes, for every place of the others.</source>
            <translation>两个输入在最后两个轴上的矩阵乘积，对其余轴的每个位置进行。</translation>
        </message>
        <message>
            <source>Reshape</source>
            <translation>变形</translation>
        </message>
        <message>
            <source>A stretch of one axis, as Python's `x[start:stop:step]`; places past the end do no harm.</source>
            <translation>一个轴的一段，即 Python 的 `x[start:stop:step]`；超出末尾的位置无妨。</translation>
        </message>
        <message>
            <source>One of several equal parts of an axis; each part is a row of its own.</source>
            <translation>轴的若干等份之一；每一份单独一行。</translation>
        </message>
        <message>
            <source>The mean along some axes.</source>
            <translation>沿若干轴的平均值。</translation>
        </message>
        <message>
            <source>The largest value along some axes.</source>
            <translation>沿若干轴的最大值。</translation>
        </message>
        <message>
            <source>All values of a feature map as one vector, or some neighbouring axes as one.</source>
            <translation>特征图的所有值作为一个向量，或把若干相邻的轴合为一个。</translation>
        </message>
        <message>
            <source>Its values in another shape, in the same order.</source>
            <translation>它的值换成另一个形状，顺序不变。</translation>
        </message>
        <message>
            <source>Its axes in another order.</source>
            <translation>它的轴换成另一个顺序。</translation>
        </message>
        <message>
            <source>Two axes in each other's place; by default the last two, rows and columns.</source>
            <translation>两个轴互换位置；默认为最后两个，即行和列。</translation>
        </message>
        <message>
            <source>Axes of size 1 left out: the ones named, or all.</source>
            <translation>去掉尺寸为 1 的轴：指定的，或全部。</translation>
        </message>
        <message>
            <source>A new axis of size 1.</source>
            <translation>一个尺寸为 1 的新轴。</translation>
        </message>
        <message>
            <source>Values moved along axes, those that leave at one end coming back at the other.</source>
            <translation>各值沿轴移动，从一端移出的从另一端回来。</translation>
        </message>
        <message>
            <source>Values added around a feature map: one value, its edge, its reflection or its other end.</source>
            <translation>在特征图周围添加值：一个值、其边缘、其反射或其另一端。</translation>
        </message>
        <message>
            <source>The edge of a feature map cut off.</source>
            <translation>裁去特征图的边缘。</translation>
        </message>
        <message>
            <source>Feature maps of another size, by a factor or to a size, whatever the interpolation.</source>
            <translation>另一尺寸的特征图，按系数或到指定尺寸，不论插值方式。</translation>
        </message>
        <message>
            <source>Its values repeated along each axis, as ONNX's `Tile` and PyTorch's `repeat` do it.</source>
            <translation>其值沿每个轴重复，如 ONNX 的 `Tile` 和 PyTorch 的 `repeat`。</translation>
        </message>
        <message>
            <source>Sub-pixel upsampling. Shi et al., 2016; shapes as PyTorch's `PixelShuffle`.</source>
            <translation>亚像素上采样。Shi 等，2016；形状与 PyTorch 的 `PixelShuffle` 相同。</translation>
        </message>
        <message>
            <source>Channels moved to positions as TensorFlow and ONNX order them.</source>
            <translation>按 TensorFlow 和 ONNX 的顺序把通道移到位置。</translation>
        </message>
        <message>
            <source>The reverse of pixel shuffle; shapes as PyTorch's `PixelUnshuffle`.</source>
            <translation>像素重排的逆运算；形状与 PyTorch 的 `PixelUnshuffle` 相同。</translation>
        </message>
        <message>
            <source>Positions moved to channels as TensorFlow and ONNX order them.</source>
            <translation>按 TensorFlow 和 ONNX 的顺序把位置移到通道。</translation>
        </message>
        <message>
            <source>The channels of several groups mixed. Zhang et al., 2017 (ShuffleNet).</source>
            <translation>混合若干组的通道。Zhang 等，2017（ShuffleNet）。</translation>
        </message>
        <message>
            <source>The values under every place of a window as one column: `(C k_h k_w, places)`.</source>
            <translation>窗口每个位置下的值作为一列：`(C k_h k_w, places)`。</translation>
        </message>
        <message>
            <source>Columns summed at the places of a window that they came from: the reverse of unfold.</source>
            <translation>各列在其来源的窗口位置上求和：unfold 的逆运算。</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>注意力</translation>
        </message>
        <message>
            <source>Multi-head attention over tokens x features.</source>
            <translation>对 token x 特征 的多头注意力。</translation>
        </message>
        <message>
            <source>Attention within windows of a feature map, as in Swin: height x width x channels.</source>
            <translation>特征图窗口内的注意力，如 Swin：高 x 宽 x 通道。</translation>
        </message>
        <message>
            <source>Embedding</source>
            <translation>嵌入</translation>
        </message>
        <message>
            <source>A table of learned vectors, looked up by every value of its input.</source>
            <translation>可学习向量的表，输入的每个值都在其中查找。</translation>
        </message>
        <message>
            <source>One learned token before the others, `(1, 1, features)`, as in a vision transformer.</source>
            <translation>放在其他 token 之前的一个可学习 token，`(1, 1, features)`，如视觉 Transformer。</translation>
        </message>
        <message>
            <source>A learned vector added to every token, `(tokens, features)`.</source>
            <translation>加到每个 token 上的可学习向量，`(tokens, features)`。</translation>
        </message>
        <message>
            <source>One learned factor for every channel: layer scale, as in ConvNeXt and CaiT.</source>
            <translation>每个通道一个可学习的系数：layer scale，如 ConvNeXt 和 CaiT。</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>循环</translation>
        </message>
        <message>
            <source>Long short-term memory: input, forget, cell and output gate.</source>
            <translation>长短期记忆：输入门、遗忘门、细胞门和输出门。</translation>
        </message>
        <message>
            <source>Gated recurrent unit: reset, update and new gate. Cho et al., 2014.</source>
            <translation>门控循环单元：重置门、更新门和新门。Cho 等，2014。</translation>
        </message>
        <message>
            <source>Plain recurrent layer with one matrix, Keras's `SimpleRNN`. Elman, 1990.</source>
            <translation>只有一个矩阵的普通循环层，即 Keras 的 `SimpleRNN`。Elman，1990。</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>An operator that is not known: what is declared of it counts, the rest is missing.</source>
            <translation>未知的算子：声明的部分计入，其余缺失。</translation>
        </message>
        <message>
            <source>Tensors of a module whose place in the network is not known: a file of weights alone.</source>
            <translation>模块的张量，其在网络中的位置未知：只含权重的文件。</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Gradients</source>
            <translation>梯度</translation>
        </message>
        <message>
            <source>Optimizer state</source>
            <translation>优化器状态</translation>
        </message>
        <message>
            <source>Kept for backward</source>
            <translation>为反向传播保留</translation>
        </message>
        <message>
            <source>C of {counts}</source>
            <translation>{counts} 的 C</translation>
        </message>
        <message>
            <source>It is not the sum of the table's own rows.</source>
            <translation>它不是该表各行之和。</translation>
        </message>
        <message>
            <source>MiB were written as MB.</source>
            <translation>把 MiB 写成了 MB。</translation>
        </message>
        <message>
            <source>It is neither the total of values x 4 in MB nor in MiB.</source>
            <translation>它既不是数值个数 x 4 以 MB 计的总计，也不是以 MiB 计的总计。</translation>
        </message>
        <message>
            <source>Block: a name is needed, such as block1 or layer1.0</source>
            <translation>Block：需要一个名称，例如 block1 或 layer1.0</translation>
        </message>
        <message>
            <source>Block: the selected rows lie in no block together</source>
            <translation>Block：所选各行不在同一个块中</translation>
        </message>
        <message>
            <source>An input cannot be repeated: leave it out of the selection</source>
            <translation>输入不能重复：请把它移出选择</translation>
        </message>
        <message>
            <source>A block can stand 2 to {most_repeats} times one after another</source>
            <translation>一个块可以连续出现 2 到 {most_repeats} 次</translation>
        </message>
        <message>
            <source>A network has at most {max_rows} rows</source>
            <translation>一个网络最多有 {max_rows} 行</translation>
        </message>
        <message>
            <source>There is nothing to insert behind a row but an input</source>
            <translation>在一行之后除输入外没有可插入的内容</translation>
        </message>
        <message>
            <source>'{text}' is no number: it is digits and perhaps k, M, G or T, such as 5M</source>
            <translation>'{text}' 不是数字：应为数字，可加 k、M、G 或 T，例如 5M</translation>
        </message>
        <message>
            <source>'{text}' is no size of memory: it is a number and one of {units}, such as 8GB or 7.5GiB</source>
            <translation>'{text}' 不是内存大小：应为一个数字和 {units} 之一，例如 8GB 或 7.5GiB</translation>
        </message>
        <message>
            <source>{text} is not a whole number</source>
            <translation>{text} 不是整数</translation>
        </message>
        <message>
            <source>{value} is not between {minimum} and {maximum}</source>
            <translation>{value} 不在 {minimum} 与 {maximum} 之间</translation>
        </message>
        <message>
            <source>{text} is not a number</source>
            <translation>{text} 不是数字</translation>
        </message>
        <message>
            <source>{text} is neither yes nor no</source>
            <translation>{text} 既不是 yes 也不是 no</translation>
        </message>
        <message>
            <source>a name is needed</source>
            <translation>需要一个名称</translation>
        </message>
        <message>
            <source>it may have at most 200 characters and no comma or line break</source>
            <translation>最多 200 个字符，且不能有逗号或换行</translation>
        </message>
        <message>
            <source>{value} is not {words}</source>
            <translation>{value} 不是 {words}</translation>
        </message>
        <message>
            <source>it takes {wanted} {what}, not {value}</source>
            <translation>它需要 {wanted} {what}，而不是 {value}</translation>
        </message>
        <message>
            <source>Weights and biases</source>
            <translation>权重和偏置</translation>
        </message>
        <message>
            <source>Weights and biases, trained or frozen, without running statistics.</source>
            <translation>权重和偏置，无论训练还是冻结，不含运行统计量。</translation>
        </message>
        <message>
            <source>Weights only</source>
            <translation>仅权重</translation>
        </message>
        <message>
            <source>Weights without biases, as the lecture table of VGG-16 counts.</source>
            <translation>不含偏置的权重，与 VGG-16 讲义表格的算法相同。</translation>
        </message>
        <message>
            <source>Keras (all values)</source>
            <translation>Keras（所有值）</translation>
        </message>
        <message>
            <source>Weights, biases and the running statistics of batch norm, as a Keras summary counts.</source>
            <translation>权重、偏置和批归一化的运行统计量，与 Keras 摘要的算法相同。</translation>
        </message>
        <message>
            <source>Article (wrong)</source>
            <translation>文章（错误）</translation>
        </message>
        <message>
            <source>The rule of the five-layer article, to compare with.</source>
            <translation>五层网络文章的规则，用于比较。</translation>
        </message>
        <message>
            <source>This rule is wrong: it leaves the input channels out of convolutions and gives a fully connected layer one bias in all.</source>
            <translation>此规则是错误的：它在卷积中漏掉输入通道，并且只给全连接层一个偏置。</translation>
        </message>
        <message>
            <source>{layer} takes at least {least} inputs, not {inputs}</source>
            <translation>{layer} 至少需要 {least} 个输入，而不是 {inputs} 个</translation>
        </message>
        <message>
            <source>{layer} takes {most} input{most2}, not {inputs}</source>
            <translation>{layer} 需要 {most} 个输入，而不是 {inputs} 个</translation>
        </message>
        <message>
            <source>{text} is no number such as 48,001, 0.59M or 58.13 MiB</source>
            <translation>{text} 不是 48,001、0.59M 或 58.13 MiB 这样的数字</translation>
        </message>
        <message>
            <source>Name: '{value}' is already the name of row {other}</source>
            <translation>名称：'{value}' 已经是第 {other} 行的名称</translation>
        </message>
        <message>
            <source>Kind: there is no kind '{kind}'</source>
            <translation>类型：没有名为 '{kind}' 的类型</translation>
        </message>
        <message>
            <source>{text} is no shape such as 64 x 112 x 112</source>
            <translation>{text} 不是 64 x 112 x 112 这样的形状</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>Output size</source>
            <translation>输出尺寸</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Multiply-accumulates</source>
            <translation>乘加运算</translation>
        </message>
        <message>
            <source>convolutions</source>
            <translation>卷积</translation>
        </message>
        <message>
            <source>fully connected layers</source>
            <translation>全连接层</translation>
        </message>
        <message>
            <source>pooling</source>
            <translation>池化</translation>
        </message>
        <message>
            <source>normalisation</source>
            <translation>归一化</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>激活</translation>
        </message>
        <message>
            <source>layers that join rows</source>
            <translation>合并多行的层</translation>
        </message>
        <message>
            <source>layers that reshape</source>
            <translation>变形层</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>注意力</translation>
        </message>
        <message>
            <source>recurrent layers</source>
            <translation>循环层</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>嵌入</translation>
        </message>
        <message>
            <source>the input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>other layers</source>
            <translation>其他层</translation>
        </message>
        <message>
            <source>Easy</source>
            <translation>简单</translation>
        </message>
        <message>
            <source>Parameters of convolutions and fully connected layers, and of layers without any.</source>
            <translation>卷积和全连接层的参数，以及没有参数的层。</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>中等</translation>
        </message>
        <message>
            <source>Output sizes, parameters of every layer that has some, and memory.</source>
            <translation>输出尺寸、每个有参数的层的参数，以及内存。</translation>
        </message>
        <message>
            <source>Hard</source>
            <translation>困难</translation>
        </message>
        <message>
            <source>Everything: multiply-accumulates and totals among it.</source>
            <translation>全部：包括乘加运算和总计。</translation>
        </message>
        <message>
            <source>{layer} has no such value</source>
            <translation>{layer} 没有这个值</translation>
        </message>
        <message>
            <source>There is no such row, and a new one needs a kind and a name</source>
            <translation>没有这一行，而新行需要类型和名称</translation>
        </message>
        <message>
            <source>Name: '{name}' is already the name of a row</source>
            <translation>名称：'{name}' 已经是某一行的名称</translation>
        </message>
        <message>
            <source>Name: '{wanted}' is already the name of row {holder}</source>
            <translation>名称：'{wanted}' 已经是第 {holder} 行的名称</translation>
        </message>
        <message>
            <source>Take the row with the nearest name</source>
            <translation>取名称最接近的行</translation>
        </message>
        <message>
            <source>Begin with an input</source>
            <translation>以一个输入开头</translation>
        </message>
        <message>
            <source>Leave out what is not above it</source>
            <translation>去掉不在它上方的行</translation>
        </message>
        <message>
            <source>Take as many rows as it can</source>
            <translation>取它能接受的行数</translation>
        </message>
        <message>
            <source>Make it the kind for this input</source>
            <translation>换成适合此输入的类型</translation>
        </message>
        <message>
            <source>Give the vector axes of size 1</source>
            <translation>给向量加上尺寸为 1 的轴</translation>
        </message>
        <message>
            <source>Fit the shapes by a projection</source>
            <translation>用投影使形状一致</translation>
        </message>
        <message>
            <source>Take rows of one shape</source>
            <translation>取形状相同的行</translation>
        </message>
        <message>
            <source>Join along another axis</source>
            <translation>沿另一个轴连接</translation>
        </message>
        <message>
            <source>Move it below what it takes</source>
            <translation>把它移到所取的行下方</translation>
        </message>
        <message>
            <source>Take the row above</source>
            <translation>取上一行</translation>
        </message>
        <message>
            <source>Pad to keep the size</source>
            <translation>填充以保持尺寸</translation>
        </message>
        <message>
            <source>Write the padding in numbers</source>
            <translation>用数字写出填充</translation>
        </message>
        <message>
            <source>Take the largest kernel that fits</source>
            <translation>取能容纳的最大卷积核</translation>
        </message>
        <message>
            <source>Take groups that divide the channels</source>
            <translation>取能整除通道数的分组</translation>
        </message>
        <message>
            <source>Take filters that the groups divide</source>
            <translation>取能被分组整除的滤波器数</translation>
        </message>
        <message>
            <source>Let one size follow from the others</source>
            <translation>由其余尺寸推出一个尺寸</translation>
        </message>
        <message>
            <source>Take the most that works</source>
            <translation>取可行的最大值</translation>
        </message>
        <message>
            <source>Take the nearest number that works</source>
            <translation>取可行的最接近的数</translation>
        </message>
        <message>
            <source>Take stride 1</source>
            <translation>取步幅 1</translation>
        </message>
        <message>
            <source>Take the values of the row that owns the weights</source>
            <translation>取拥有该权重的行的值</translation>
        </message>
        <message>
            <source>Use the weights of the row with the nearest name</source>
            <translation>使用名称最接近的行的权重</translation>
        </message>
        <message>
            <source>Let it own its weights</source>
            <translation>让它拥有自己的权重</translation>
        </message>
        <message>
            <source>Follow another framework</source>
            <translation>遵循另一个框架</translation>
        </message>
        <message>
            <source>Take the usual value</source>
            <translation>取通常的值</translation>
        </message>
        <message>
            <source>{title}'s transposed convolution takes no output size, not {wanted}; without it the output is {least}</source>
            <translation>{title} 的转置卷积不接受输出尺寸，而这里是 {wanted}；没有它时输出为 {least}</translation>
        </message>
        <message>
            <source>padding {pad} is more than half of kernel {kernel}: {kernel2} is the most</source>
            <translation>填充 {pad} 超过卷积核 {kernel} 的一半：最大为 {kernel2}</translation>
        </message>
        <message>
            <source>output padding {extra} must be smaller than the stride {axis} or the dilation {axis2}: {larger} is the most</source>
            <translation>输出填充 {extra} 必须小于步幅 {axis} 或膨胀 {axis2}：最大为 {larger}</translation>
        </message>
        <message>
            <source>output size {size} is not between {smallest} and {largest}, which is what the input of {axis} can become</source>
            <translation>输出尺寸 {size} 不在 {smallest} 与 {largest} 之间，即输入 {axis} 所能得到的范围</translation>
        </message>
        <message>
            <source>Keras takes dilation {dilation} only with stride 1, not {stride}</source>
            <translation>Keras 只在步幅为 1 时接受膨胀 {dilation}，而不是 {stride}</translation>
        </message>
        <message>
            <source>onnxruntime's convolution takes padding same only with dilation 1, not {axis}: {before}:{after} would do the same</source>
            <translation>onnxruntime 的卷积只在膨胀为 1 时接受填充 same，而不是 {axis}：{before}:{after} 效果相同</translation>
        </message>
        <message>
            <source>padding same comes to {sides} on the size {axis} with kernel {axis2} and stride {axis3}, and onnxruntime's max pooling takes none below 0: padding 0 would do the same</source>
            <translation>在尺寸 {axis}、卷积核 {axis2} 和步幅 {axis3} 下，填充 same 为 {sides}，而 onnxruntime 的最大池化不接受小于 0 的填充：填充 0 效果相同</translation>
        </message>
        <message>
            <source>output size {size} is more than the input of {axis} can become: {largest} is the most</source>
            <translation>输出尺寸 {size} 超过输入 {axis} 所能得到的：最大为 {largest}</translation>
        </message>
        <message>
            <source>output padding {extra} must be smaller than the stride {axis}: {axis2} is the most</source>
            <translation>输出填充 {extra} 必须小于步幅 {axis}：最大为 {axis2}</translation>
        </message>
        <message>
            <source>padding {pad} is not smaller than kernel {kernel}: {kernel2} is the most</source>
            <translation>填充 {pad} 不小于卷积核 {kernel}：最大为 {kernel2}</translation>
        </message>
        <message>
            <source>Ask which values training changes in this layer.</source>
            <translation>想一想训练会改变这一层中的哪些值。</translation>
        </message>
        <message>
            <source>What it does follows from its settings alone: nothing in it is trained.</source>
            <translation>它的作用只取决于设置：其中没有任何东西被训练。</translation>
        </message>
        <message>
            <source>Ask what is multiplied in this layer, by a weight or by another value.</source>
            <translation>想一想这一层中什么与权重或其他值相乘。</translation>
        </message>
        <message>
            <source>Nothing is multiplied and added up in it.</source>
            <translation>其中没有乘法和累加。</translation>
        </message>
        <message>
            <source>Look at what comes in and at the settings of the layer: no formula is needed.</source>
            <translation>看看输入和该层的设置：不需要公式。</translation>
        </message>
        <message>
            <source>Go through the settings one by one, and ask which sizes each of them changes.</source>
            <translation>逐一检查设置，想一想每项设置改变哪些尺寸。</translation>
        </message>
        <message>
            <source>No number has to be worked out: every size is one that stands in the table already.</source>
            <translation>不需要计算任何数字：每个尺寸都已在表中。</translation>
        </message>
        <message>
            <source>Neither it nor a row above it is trained, so no gradient passes through it.</source>
            <translation>它和它上方的行都不训练，所以没有梯度经过它。</translation>
        </message>
        <message>
            <source>What else it needs is kept already for {keepers}.</source>
            <translation>它另外需要的内容已为 {keepers} 保留。</translation>
        </message>
        <message>
            <source>Its backward pass needs nothing but what is there anyway.</source>
            <translation>它的反向传播只需要本来就有的内容。</translation>
        </message>
        <message>
            <source>It lies in the memory of {counts}.</source>
            <translation>它位于 {counts} 的内存中。</translation>
        </message>
        <message>
            <source>Kind: {reason}</source>
            <translation>类型：{reason}</translation>
        </message>
        <message>
            <source>Slopes</source>
            <translation>斜率</translation>
        </message>
        <message>
            <source>Whether one slope is learned for all values, one a channel, or one for every value of a sample.</source>
            <translation>为所有值学习一个斜率、每个通道一个，还是一个样本的每个值一个。</translation>
        </message>
        <message>
            <source>GLU halves axis {axis}, but its size {size} is odd{size2}</source>
            <translation>GLU 将轴 {axis} 减半，但它的尺寸 {size} 是奇数{size2}</translation>
        </message>
        <message>
            <source>Heads</source>
            <translation>头数</translation>
        </message>
        <message>
            <source>Number of heads, each of which attends on its own.</source>
            <translation>头的个数，每个头各自计算注意力。</translation>
        </message>
        <message>
            <source>Key size</source>
            <translation>键大小</translation>
        </message>
        <message>
            <source>Features of the queries and keys of one head; 0 for the features of its input divided by the heads.</source>
            <translation>一个头的查询和键的特征数；0 表示输入的特征数除以头数。</translation>
        </message>
        <message>
            <source>Value size</source>
            <translation>值大小</translation>
        </message>
        <message>
            <source>Features of the values of one head; 0 for the key size.</source>
            <translation>一个头的值的特征数；0 表示与键大小相同。</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Size of the window within which tokens attend to each other, such as 7x7.</source>
            <translation>token 之间相互关注的窗口大小，例如 7x7。</translation>
        </message>
        <message>
            <source>Shifted</source>
            <translation>移位</translation>
        </message>
        <message>
            <source>Whether the windows are moved by half of their size; no count depends on it.</source>
            <translation>窗口是否移动其大小的一半；任何计数都与此无关。</translation>
        </message>
        <message>
            <source>{kind} takes tokens x features, but its input is {shape}</source>
            <translation>{kind} 需要 token x 特征，但它的输入是 {shape}</translation>
        </message>
        <message>
            <source>its key has {asked} tokens and its value {valued}</source>
            <translation>它的键有 {asked} 个 token，而值有 {valued} 个</translation>
        </message>
        <message>
            <source>{kind} takes height x width x channels, but its input is {shape}</source>
            <translation>{kind} 需要 高 x 宽 x 通道，但它的输入是 {shape}</translation>
        </message>
        <message>
            <source>Axis</source>
            <translation>轴</translation>
        </message>
        <message>
            <source>The axis that it works on: 0 is the channels, -1 the last one.</source>
            <translation>它作用的轴：0 是通道，-1 是最后一个轴。</translation>
        </message>
        <message>
            <source>Axes</source>
            <translation>轴</translation>
        </message>
        <message>
            <source>The axes that it works on, such as 1, 2: 0 is the channels, -1 the last one.</source>
            <translation>它作用的轴，例如 1, 2：0 是通道，-1 是最后一个轴。</translation>
        </message>
        <message>
            <source>axis {axis} does not exist in {shape}: {last}</source>
            <translation>{shape} 中没有轴 {axis}：{last}</translation>
        </message>
        <message>
            <source>axis {twice} is named twice</source>
            <translation>轴 {twice} 出现了两次</translation>
        </message>
        <message>
            <source>Output padding</source>
            <translation>输出填充</translation>
        </message>
        <message>
            <source>Size added to one side of each axis of the output of a transposed convolution; as the framework has it when left empty.</source>
            <translation>转置卷积输出每个轴一侧增加的尺寸；留空则与框架相同。</translation>
        </message>
        <message>
            <source>Size of the output along each axis, where more than one is possible; computed when left empty.</source>
            <translation>有多种可能时，输出沿每个轴的尺寸；留空则自动计算。</translation>
        </message>
        <message>
            <source>padding {taken} takes away the whole output of its {sizes} input{less}</source>
            <translation>填充 {taken} 去掉了 {sizes} 输入的全部输出{less}</translation>
        </message>
        <message>
            <source>{framework}'s transposed convolution has no padding {padding}; as {padding2} means it the output would be {times}</source>
            <translation>{framework} 的转置卷积没有填充 {padding}；按 {padding2} 的含义输出为 {times}</translation>
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
            <translation>最后一个轴</translation>
        </message>
        <message>
            <source>Whether it works on the last axis only, as frameworks do, and not on all values of its input.</source>
            <translation>是否像各框架那样只作用于最后一个轴，而不是输入的所有值。</translation>
        </message>
        <message>
            <source>Multiplier</source>
            <translation>倍数</translation>
        </message>
        <message>
            <source>Number of filters that every input channel has of its own.</source>
            <translation>每个输入通道自己的滤波器个数。</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>比率</translation>
        </message>
        <message>
            <source>Share of the values that dropout sets to zero.</source>
            <translation>dropout 置零的值所占比例。</translation>
        </message>
        <message>
            <source>Share of the samples for which the whole branch is left out.</source>
            <translation>整个分支被跳过的样本所占比例。</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>条目数</translation>
        </message>
        <message>
            <source>Number of entries of the table: the indices that can be looked up.</source>
            <translation>表的条目数：可以查找的索引个数。</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>特征数</translation>
        </message>
        <message>
            <source>Number of values of each entry.</source>
            <translation>每个条目的值的个数。</translation>
        </message>
        <message>
            <source>Whether the channels are its last axis and not its first.</source>
            <translation>通道是否是最后一个轴而不是第一个。</translation>
        </message>
        <message>
            <source>Height and width of the feature map that the columns are laid over.</source>
            <translation>各列所覆盖的特征图的高和宽。</translation>
        </message>
        <message>
            <source>kernel {kernel} reaches over {reach}, but there are {padded} with padding</source>
            <translation>卷积核 {kernel} 覆盖 {reach}，但加上填充只有 {padded}</translation>
        </message>
        <message>
            <source>Fold takes values x columns, but its input is {given}</source>
            <translation>Fold 需要 值 x 列，但它的输入是 {given}</translation>
        </message>
        <message>
            <source>kernel {kernel} has {values} values, which do not divide the {given} of a column{nearest}</source>
            <translation>卷积核 {kernel} 有 {values} 个值，不能整除一列的 {given} 个值{nearest}</translation>
        </message>
        <message>
            <source>output size {output_size} has {places} places for columns, but its input has {given} columns</source>
            <translation>输出尺寸 {output_size} 有 {places} 个放列的位置，但输入有 {given} 列</translation>
        </message>
        <message>
            <source>The axis along which its inputs are joined; 0 is the channels.</source>
            <translation>连接各输入所沿的轴；0 是通道。</translation>
        </message>
        <message>
            <source>{what} takes inputs of one shape, or of size 1 where they differ, not {result} and {other}: {a} and {b} on axis {longest}</source>
            <translation>{what} 需要形状相同的输入，或在不同处尺寸为 1，而不是 {result} 和 {other}：在轴 {longest} 上为 {a} 和 {b}</translation>
        </message>
        <message>
            <source>{joined} {axis}: they have {first} and {other} axes</source>
            <translation>{joined} {axis}：它们有 {first} 和 {other} 个轴</translation>
        </message>
        <message>
            <source>MatMul takes matrices, but an input has only {shape} values</source>
            <translation>MatMul 需要矩阵，但一个输入只有 {shape} 个值</translation>
        </message>
        <message>
            <source>MatMul of {first} and {second}: the first has {first2} columns, but the second {second2} rows</source>
            <translation>{first} 与 {second} 的 MatMul：前者有 {first2} 列，但后者有 {second2} 行</translation>
        </message>
        <message>
            <source>MatMul of the other axes</source>
            <translation>其余轴的 MatMul</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>缩放</translation>
        </message>
        <message>
            <source>Whether there are learned factors (gamma).</source>
            <translation>是否有可学习的系数（gamma）。</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>平移</translation>
        </message>
        <message>
            <source>Whether there are learned offsets (beta).</source>
            <translation>是否有可学习的偏移（beta）。</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>统计量</translation>
        </message>
        <message>
            <source>Whether a running mean and variance are kept for every channel; they are not trained.</source>
            <translation>是否为每个通道保存运行均值和方差；它们不被训练。</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>Number of groups of channels that are normalised on their own.</source>
            <translation>各自归一化的通道组数。</translation>
        </message>
        <message>
            <source>Last axes</source>
            <translation>最后的轴</translation>
        </message>
        <message>
            <source>How many of the last axes are normalised together.</source>
            <translation>最后多少个轴一起归一化。</translation>
        </message>
        <message>
            <source>Channels first</source>
            <translation>通道在前</translation>
        </message>
        <message>
            <source>Whether the channels of every position are normalised, as in ConvNeXt, and not the last axes.</source>
            <translation>是否像 ConvNeXt 那样对每个位置的通道归一化，而不是对最后的轴。</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>邻居</translation>
        </message>
        <message>
            <source>Number of channels, the one itself included, whose squares are summed.</source>
            <translation>平方和所含的通道数，包括自身。</translation>
        </message>
        <message>
            <source>{kind} compares the values of a map, but those of its input {inputs} have 1: 2 are the least without running statistics</source>
            <translation>{kind} 比较一张图中的值，但输入 {inputs} 的图只有 1 个值：没有运行统计量时至少需要 2 个</translation>
        </message>
        <message>
            <source>its input {shape} has no {last_axes} axes, but {shape2}</source>
            <translation>它的输入 {shape} 没有 {last_axes} 个轴，只有 {shape2} 个</translation>
        </message>
        <message>
            <source>LocalResponseNorm takes channels and positions, but its input has only {inputs} values</source>
            <translation>LocalResponseNorm 需要通道和位置，但它的输入只有 {inputs} 个值</translation>
        </message>
        <message>
            <source>Kernel</source>
            <translation>卷积核</translation>
        </message>
        <message>
            <source>Size of the pooling window along each axis, such as 2x2.</source>
            <translation>池化窗口沿每个轴的大小，例如 2x2。</translation>
        </message>
        <message>
            <source>Ceil</source>
            <translation>向上取整</translation>
        </message>
        <message>
            <source>Whether a last, incomplete window counts: sizes are rounded up, not down.</source>
            <translation>最后一个不完整的窗口是否计入：尺寸向上而不是向下取整。</translation>
        </message>
        <message>
            <source>Size of the output along each axis, whatever the input's.</source>
            <translation>无论输入如何，输出沿每个轴的尺寸。</translation>
        </message>
        <message>
            <source>Keep axes</source>
            <translation>保留轴</translation>
        </message>
        <message>
            <source>Whether the pooled axes stay with size 1, or are left out.</source>
            <translation>被池化的轴是以尺寸 1 保留还是去掉。</translation>
        </message>
        <message>
            <source>{framework}'s pooling with kernel {kernel} never rounds up; padding same does so</source>
            <translation>{framework} 的池化在卷积核 {kernel} 下从不向上取整；填充 same 会</translation>
        </message>
        <message>
            <source>{framework}'s {sort} pooling has no dilation, not {dilation}; ONNX's has</source>
            <translation>{framework} 的 {sort} 池化没有膨胀，而这里是 {dilation}；ONNX 的有</translation>
        </message>
        <message>
            <source>kernel {kernel} is larger than its {sizes} input without padding: {sizes2} would fit</source>
            <translation>卷积核 {kernel} 大于未填充的输入 {sizes}：{sizes2} 可以容纳</translation>
        </message>
        <message>
            <source>PyTorch's lp pooling has no padding, not {numbers}; ONNX's has</source>
            <translation>PyTorch 的 lp 池化没有填充，而这里是 {numbers}；ONNX 的有</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>单元数</translation>
        </message>
        <message>
            <source>Number of values of the hidden state.</source>
            <translation>隐藏状态的值的个数。</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>层数</translation>
        </message>
        <message>
            <source>Number of layers, each of which takes the states of the one before it.</source>
            <translation>层数，每层取前一层的状态。</translation>
        </message>
        <message>
            <source>Bidirectional</source>
            <translation>双向</translation>
        </message>
        <message>
            <source>Whether a second set of weights reads the steps from the end.</source>
            <translation>是否有第二组权重从末尾读取各步。</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>序列</translation>
        </message>
        <message>
            <source>Whether the state of every step is its output and not the last one alone.</source>
            <translation>输出是否为每一步的状态，而不只是最后一步。</translation>
        </message>
        <message>
            <source>Bias vectors</source>
            <translation>偏置向量</translation>
        </message>
        <message>
            <source>Number of bias vectors of each layer and direction: 2 in PyTorch and in Keras's GRU with reset_after, 1 in Keras otherwise, 0 for none.</source>
            <translation>每层每个方向的偏置向量数：PyTorch 以及 Keras 中 reset_after 的 GRU 为 2，Keras 其他情况为 1，没有为 0。</translation>
        </message>
        <message>
            <source>{kind} takes steps x features, but its input is {shape}</source>
            <translation>{kind} 需要 步 x 特征，但它的输入是 {shape}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Where it begins along the axis, counted from 0; below 0 from the end.</source>
            <translation>沿轴开始的位置，从 0 计数；小于 0 表示从末尾数。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Where it ends along the axis, itself left out; the end when left empty.</source>
            <translation>沿轴结束的位置，不含自身；留空表示到末尾。</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步长</translation>
        </message>
        <message>
            <source>Distance between two values that are taken.</source>
            <translation>所取的两个值之间的距离。</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>份数</translation>
        </message>
        <message>
            <source>Number of equal parts that the axis is cut into.</source>
            <translation>轴被等分的份数。</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>The part that is taken, from 0.</source>
            <translation>所取的一份，从 0 开始。</translation>
        </message>
        <message>
            <source>Whether the axes that it works on stay with size 1, or are left out.</source>
            <translation>它作用的轴是以尺寸 1 保留还是去掉。</translation>
        </message>
        <message>
            <source>nothing of axis {axis} with its {size} values is from {start} to {stop}</source>
            <translation>轴 {axis} 的 {size} 个值中没有从 {start} 到 {stop} 的</translation>
        </message>
        <message>
            <source>parts {parts} does not divide the size {size} of axis {axis}{nearest}</source>
            <translation>{parts} 份不能整除轴 {axis} 的尺寸 {size}{nearest}</translation>
        </message>
        <message>
            <source>there is no part {part} of {parts}: the last is {parts2}</source>
            <translation>{parts} 份中没有第 {part} 份：最后一份是 {parts2}</translation>
        </message>
        <message>
            <source>none of the {shape} axes of {shape2} is left: keep them, or name fewer</source>
            <translation>{shape2} 的 {shape} 个轴一个不剩：请保留它们，或少写几个</translation>
        </message>
        <message>
            <source>Start axis</source>
            <translation>起始轴</translation>
        </message>
        <message>
            <source>The first axis that is flattened: 0 is the channels, -1 the last one.</source>
            <translation>展平的第一个轴：0 是通道，-1 是最后一个轴。</translation>
        </message>
        <message>
            <source>End axis</source>
            <translation>结束轴</translation>
        </message>
        <message>
            <source>The last axis that is flattened: 0 is the channels, -1 the last one.</source>
            <translation>展平的最后一个轴：0 是通道，-1 是最后一个轴。</translation>
        </message>
        <message>
            <source>Other axis</source>
            <translation>另一轴</translation>
        </message>
        <message>
            <source>The axis that it changes places with: 0 is the channels, -1 the last one.</source>
            <translation>与之交换位置的轴：0 是通道，-1 是最后一个轴。</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <source>The shape of one sample, without the batch; one size may be -1 for what is left.</source>
            <translation>一个样本的形状，不含批次；其中一个尺寸可以为 -1，表示余下的部分。</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>顺序</translation>
        </message>
        <message>
            <source>The axes in their new order, such as 1, 2, 0 for channels last.</source>
            <translation>各轴的新顺序，例如 1, 2, 0 表示通道在最后。</translation>
        </message>
        <message>
            <source>The axes of size 1 that are left out; all of size 1 when left empty.</source>
            <translation>去掉的尺寸为 1 的轴；留空则去掉所有尺寸为 1 的轴。</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>位移</translation>
        </message>
        <message>
            <source>How far the values move along each of the axes; below 0 to the front.</source>
            <translation>各值沿每个轴移动多远；小于 0 表示向前。</translation>
        </message>
        <message>
            <source>end axis {end} is before start axis {start}</source>
            <translation>结束轴 {end} 在起始轴 {start} 之前</translation>
        </message>
        <message>
            <source>only one size may be -1, not {free}</source>
            <translation>只能有一个尺寸为 -1，而不是 {free} 个</translation>
        </message>
        <message>
            <source>size 0 holds nothing: sizes are 1 or more, one may be -1</source>
            <translation>尺寸 0 不含任何值：尺寸应为 1 或更大，其中一个可以为 -1</translation>
        </message>
        <message>
            <source>{wanted} does not fit the {values} values of its input {given}: {known} does not divide them{values2}</source>
            <translation>{wanted} 与输入 {given} 的 {values} 个值不符：{known} 不能整除{values2}</translation>
        </message>
        <message>
            <source>{wanted} holds {known} values, but its input {given} has {values}{values2}</source>
            <translation>{wanted} 含 {known} 个值，但输入 {given} 有 {values} 个{values2}</translation>
        </message>
        <message>
            <source>the order names {order} axes, but its input {shape} has {shape2}</source>
            <translation>顺序列出 {order} 个轴，但输入 {shape} 有 {shape2} 个</translation>
        </message>
        <message>
            <source>axis {axis} of {shape} has size {axis2}, not 1{ones}</source>
            <translation>{shape} 的轴 {axis} 的尺寸为 {axis2}，而不是 1{ones}</translation>
        </message>
        <message>
            <source>no axis of {shape} is left: 1 must stay</source>
            <translation>{shape} 一个轴也不剩：必须保留 1 个</translation>
        </message>
        <message>
            <source>it takes one shift an axis: {over}, not {shifts}</source>
            <translation>每个轴需要一个位移：{over}，而不是 {shifts}</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Size at the start of each spatial axis, such as 1x2; one number more, in front, is for the channels.</source>
            <translation>每个空间轴开头的尺寸，例如 1x2；前面多一个数字则用于通道。</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Size at the end of each axis; as before when left empty.</source>
            <translation>每个轴末尾的尺寸；留空则与开头相同。</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>尺寸</translation>
        </message>
        <message>
            <source>Size of the output along each spatial axis; by the factor when left empty.</source>
            <translation>输出沿每个空间轴的尺寸；留空则按系数计算。</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>系数</translation>
        </message>
        <message>
            <source>What each spatial size is multiplied by, such as 2 or 1.5x2; the result is rounded down.</source>
            <translation>每个空间尺寸所乘的数，例如 2 或 1.5x2；结果向下取整。</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>How values between are found: the nearest one, or by linear (bilinear, trilinear) or cubic interpolation; no shape depends on it.</source>
            <translation>中间的值如何得到：取最近的值，或线性（双线性、三线性）或三次插值；任何形状都与此无关。</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>填充值</translation>
        </message>
        <message>
            <source>What is added: zeros or another value, the edge repeated, the values behind the edge reflected, or those of the other end.</source>
            <translation>添加的内容：零或另一个值、重复边缘、反射边缘之后的值，或另一端的值。</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>重复次数</translation>
        </message>
        <message>
            <source>How often its values come along each axis, the channels first, such as 1, 2, 2.</source>
            <translation>沿每个轴其值重复多少次，通道在前，例如 1, 2, 2。</translation>
        </message>
        <message>
            <source>Block size</source>
            <translation>块大小</translation>
        </message>
        <message>
            <source>Values along each axis that become channels, or come from them.</source>
            <translation>沿每个轴变成通道或由通道变来的值的个数。</translation>
        </message>
        <message>
            <source>Number of groups of channels that are mixed.</source>
            <translation>被混合的通道组数。</translation>
        </message>
        <message>
            <source>{kind} takes channels and positions, but its input has only {shape} values</source>
            <translation>{kind} 需要通道和位置，但它的输入只有 {shape} 个值</translation>
        </message>
        <message>
            <source>it takes {wanted} numbers, not {values}</source>
            <translation>它需要 {wanted} 个数字，而不是 {values} 个</translation>
        </message>
        <message>
            <source>fill {fill} makes no {border} values of the size {size}: {most} are the most</source>
            <translation>填充方式 {fill} 不能由尺寸 {size} 产生 {border} 个值：最多 {most} 个</translation>
        </message>
        <message>
            <source>{before} and {after} leave nothing of the size {size}: {size2} in all is the most</source>
            <translation>{before} 和 {after} 使尺寸 {size} 一点不剩：合计最多 {size2}</translation>
        </message>
        <message>
            <source>factor {factor} leaves nothing of the size {size}: 1/{size2} is the least</source>
            <translation>系数 {factor} 使尺寸 {size} 一点不剩：最小为 1/{size2}</translation>
        </message>
        <message>
            <source>it takes {given} repeats, one an axis of its input {given2}, not {repeats}</source>
            <translation>它需要 {given} 个重复次数，即输入 {given2} 每个轴一个，而不是 {repeats} 个</translation>
        </message>
        <message>
            <source>block size {block_size} needs channels that {values} divides, not {channels}{nearest} do</source>
            <translation>块大小 {block_size} 需要能被 {values} 整除的通道数，而 {channels} 不能{nearest}</translation>
        </message>
        <message>
            <source>block size {block} does not divide {sizes}{nearest}</source>
            <translation>块大小 {block} 不能整除 {sizes}{nearest}</translation>
        </message>
        <message>
            <source>Shape of one sample, channels first: channels x height x width.</source>
            <translation>一个样本的形状，通道在前：通道 x 高 x 宽。</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>算子</translation>
        </message>
        <message>
            <source>What the file that it comes from calls it.</source>
            <translation>它来自的文件对它的称呼。</translation>
        </message>
        <message>
            <source>Declared shape of its output, channels first; empty where it is not known.</source>
            <translation>声明的输出形状，通道在前；未知则留空。</translation>
        </message>
        <message>
            <source>Tensors</source>
            <translation>张量</translation>
        </message>
        <message>
            <source>Declared tensors with their shapes, such as weight 64x3x3x3, bias 64; behind a shape may stand weight, bias or statistic, and frozen.</source>
            <translation>声明的张量及其形状，例如 weight 64x3x3x3, bias 64；形状后可写 weight、bias 或 statistic，以及 frozen。</translation>
        </message>
        <message>
            <source>'{text}' is no tensor such as weight 64x3x3x3</source>
            <translation>'{text}' 不是 weight 64x3x3x3 这样的张量</translation>
        </message>
        <message>
            <source>{title} is not known and declares no output shape for its {inputs} input</source>
            <translation>{title} 未知，且没有为输入 {inputs} 声明输出形状</translation>
        </message>
        <message>
            <source>{title} is not known: its {declared} declared parameters are counted, its multiply-accumulates are not</source>
            <translation>{title} 未知：声明的 {declared} 个参数已计入，乘加运算没有计入</translation>
        </message>
        <message>
            <source>its {declared} values are counted, but tensors alone do not say what is computed with them: its output shape and multiply-accumulates are not known</source>
            <translation>其 {declared} 个值已计入，但仅凭张量不能知道如何使用它们计算：输出形状和乘加运算未知</translation>
        </message>
        <message>
            <source>output size {wanted} is not between {stride} and {stride2}, which is what the input of {sizes} can become</source>
            <translation>输出尺寸 {wanted} 不在 {stride} 与 {stride2} 之间，即输入 {sizes} 所能得到的范围</translation>
        </message>
        <message>
            <source>padding {padding} takes away the whole output of its {sizes} input: {most} would leave some</source>
            <translation>填充 {padding} 去掉了 {sizes} 输入的全部输出：{most} 会留下一些</translation>
        </message>
        <message>
            <source>{framework} takes padding same only with stride 1, not {stride}; as Keras means it the output would be {gives}</source>
            <translation>{framework} 只在步幅为 1 时接受填充 same，而不是 {stride}；按 Keras 的含义输出为 {gives}</translation>
        </message>
        <message>
            <source>{framework} has no padding {padding}; as {other} means it the output would be {gives}</source>
            <translation>{framework} 没有填充 {padding}；按 {other} 的含义输出为 {gives}</translation>
        </message>
        <message>
            <source>kernel {reach}{dilated} is larger than its {sizes} input{with_padding}: {fitting} would fit</source>
            <translation>卷积核 {reach}{dilated} 大于其输入 {sizes}{with_padding}：{fitting} 可以容纳</translation>
        </message>
        <message>
            <source>{name}: {text} is not within {first} to {last}</source>
            <translation>{name}：{text} 不在 {first} 到 {last} 之内</translation>
        </message>
        <message>
            <source>It has no convolution and no fully connected row before the last one.</source>
            <translation>它没有卷积，最后一个全连接行之前也没有全连接行。</translation>
        </message>
        <message>
            <source>No block of it can be repeated: one that takes one row and gives the shape it takes.</source>
            <translation>没有可以重复的块：需要一个只取一行且输出形状与输入相同的块。</translation>
        </message>
        <message>
            <source>It has no input with a height and a width, or with a length.</source>
            <translation>它没有带高和宽或带长度的输入。</translation>
        </message>
        <message>
            <source>'{text}' is no number with at most two decimals</source>
            <translation>'{text}' 不是最多两位小数的数字</translation>
        </message>
        <message>
            <source>there is no '{text}', choose from {names}</source>
            <translation>没有 '{text}'，请从 {names} 中选择</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name of the row, by which other rows take its output.</source>
            <translation>行的名称，其他行用它来取该行的输出。</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>块</translation>
        </message>
        <message>
            <source>Part of the network that the row belongs to, such as conv1 or layer1.0.</source>
            <translation>该行所属的网络部分，例如 conv1 或 layer1.0。</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Names of the rows whose outputs it takes; empty for the row above.</source>
            <translation>所取输出的行的名称；留空表示上一行。</translation>
        </message>
        <message>
            <source>{kind} takes {wanted}, but its input is {shape}</source>
            <translation>{kind} 需要 {wanted}，但它的输入是 {shape}</translation>
        </message>
        <message>
            <source>Every row (lecture)</source>
            <translation>每一行（讲义）</translation>
        </message>
        <message>
            <source>The output of every row, the input included, as in CS231n.</source>
            <translation>每一行的输出，包括输入，与 CS231n 相同。</translation>
        </message>
        <message>
            <source>Every row, forward and backward</source>
            <translation>每一行，前向和反向</translation>
        </message>
        <message>
            <source>The same twice: an activation and its gradient.</source>
            <translation>上述的两倍：激活及其梯度。</translation>
        </message>
        <message>
            <source>Twice the outputs of the layers that own parameters, which torchinfo calls the forward/backward pass size, in MB.</source>
            <translation>有参数的层的输出的两倍，torchinfo 称之为 forward/backward pass size，以 MB 计。</translation>
        </message>
        <message>
            <source>Twice the outputs of all layers and named blocks, which torchsummary calls the forward/backward pass size, in MiB.</source>
            <translation>所有层和命名块的输出的两倍，torchsummary 称之为 forward/backward pass size，以 MiB 计。</translation>
        </message>
        <message>
            <source>What PyTorch keeps for the backward pass, every storage once.</source>
            <translation>PyTorch 为反向传播保留的内容，每个存储计一次。</translation>
        </message>
        <message>
            <source>Peak of inference</source>
            <translation>推理峰值</translation>
        </message>
        <message>
            <source>The most that is alive at one moment of the execution order.</source>
            <translation>执行过程中某一时刻同时存活的最大量。</translation>
        </message>
        <message>
            <source>The biases were left out: there is one for every output channel.</source>
            <translation>漏掉了偏置：每个输出通道有一个。</translation>
        </message>
        <message>
            <source>The input channels were left out: a filter goes through all of them.</source>
            <translation>漏掉了输入通道：一个滤波器贯穿所有通道。</translation>
        </message>
        <message>
            <source>One bias was added for the whole layer: there is one for every output.</source>
            <translation>整层只加了一个偏置：每个输出有一个。</translation>
        </message>
        <message>
            <source>A bias was added for every output channel, and this layer has none.</source>
            <translation>为每个输出通道加了一个偏置，而这一层没有偏置。</translation>
        </message>
        <message>
            <source>Only the channels of the input were taken: all values of the image come in.</source>
            <translation>只取了输入的通道数：图像的所有值都会进入。</translation>
        </message>
        <message>
            <source>The number of filters was left out: each of them has weights of its own.</source>
            <translation>漏掉了滤波器的个数：每个滤波器有自己的权重。</translation>
        </message>
        <message>
            <source>One side of the kernel was taken: every tap of its area has a weight.</source>
            <translation>只取了卷积核的一边：其面积上的每一点都有一个权重。</translation>
        </message>
        <message>
            <source>The groups were ignored: a filter sees the channels of its own group only.</source>
            <translation>忽略了分组：一个滤波器只看到自己组的通道。</translation>
        </message>
        <message>
            <source>It was divided by the groups twice: only the input channels are divided.</source>
            <translation>除以了两次分组数：只有输入通道要除。</translation>
        </message>
        <message>
            <source>It was multiplied by the positions of the output: that gives multiply-accumulates, while weights are shared by all positions.</source>
            <translation>乘以了输出的位置数：那得到的是乘加运算，而权重由所有位置共享。</translation>
        </message>
        <message>
            <source>A bias was added for every weight: there is one for every output channel.</source>
            <translation>为每个权重加了一个偏置：每个输出通道有一个。</translation>
        </message>
        <message>
            <source>The size before the pooling was taken: pooling makes the image smaller first.</source>
            <translation>取了池化之前的尺寸：池化先使图像变小。</translation>
        </message>
        <message>
            <source>Running mean and variance were counted: they are no parameters, since nothing trains them.</source>
            <translation>计入了运行均值和方差：它们不是参数，因为不被训练。</translation>
        </message>
        <message>
            <source>A scale and a shift were counted for every value: there are two for every channel.</source>
            <translation>为每个值计了一个缩放和一个平移：每个通道有两个。</translation>
        </message>
        <message>
            <source>The window of the pooling was counted as weights: pooling has none.</source>
            <translation>把池化窗口当作权重计入：池化没有权重。</translation>
        </message>
        <message>
            <source>Multiplication and addition were counted apart: that is two operations for every multiply-accumulate.</source>
            <translation>乘法和加法分开计数：每个乘加运算算作两次运算。</translation>
        </message>
        <message>
            <source>The channels of another row were taken for the input channels.</source>
            <translation>把另一行的通道当作了输入通道。</translation>
        </message>
        <message>
            <source>It was multiplied by the positions of the output: a transposed convolution goes over those of its input.</source>
            <translation>乘以了输出的位置数：转置卷积遍历的是输入的位置。</translation>
        </message>
        <message>
            <source>The padding was left out.</source>
            <translation>漏掉了填充。</translation>
        </message>
        <message>
            <source>The stride was left out.</source>
            <translation>漏掉了步幅。</translation>
        </message>
        <message>
            <source>The dilation was left out.</source>
            <translation>漏掉了膨胀。</translation>
        </message>
        <message>
            <source>The 1 was forgotten: the window stands at the first place before it moves.</source>
            <translation>忘了加 1：窗口在移动之前就在第一个位置。</translation>
        </message>
        <message>
            <source>It was rounded up: here a window that does not fit in full is left out.</source>
            <translation>向上取整了：这里不完整的窗口不计入。</translation>
        </message>
        <message>
            <source>It was rounded down: here a last window that fits in part counts.</source>
            <translation>向下取整了：这里最后一个部分容纳的窗口计入。</translation>
        </message>
        <message>
            <source>These are values and not bytes: every value takes some.</source>
            <translation>这是值的个数而不是字节：每个值占若干字节。</translation>
        </message>
        <message>
            <source>Bits were taken for bytes: a byte has eight.</source>
            <translation>把位当成了字节：一个字节有八位。</translation>
        </message>
        <message>
            <source>The batch was left out: every sample has outputs of its own.</source>
            <translation>漏掉了批次：每个样本有自己的输出。</translation>
        </message>
        <message>
            <source>A batch was counted, and the question is about one sample.</source>
            <translation>计入了批次，而问题只问一个样本。</translation>
        </message>
        <message>
            <source>MiB were written as MB: 1 MiB is 1,048,576 bytes, and 1 MB is 1,000,000.</source>
            <translation>把 MiB 写成了 MB：1 MiB 是 1,048,576 字节，1 MB 是 1,000,000 字节。</translation>
        </message>
        <message>
            <source>The biases of all layers were left out.</source>
            <translation>漏掉了所有层的偏置。</translation>
        </message>
        <message>
            <source>The fully connected layers were left out.</source>
            <translation>漏掉了全连接层。</translation>
        </message>
        <message>
            <source>The convolutions were left out.</source>
            <translation>漏掉了卷积。</translation>
        </message>
        <message>
            <source>Running means and variances were counted: they are no parameters.</source>
            <translation>计入了运行均值和方差：它们不是参数。</translation>
        </message>
        <message>
            <source>The input was counted twice.</source>
            <translation>输入计了两次。</translation>
        </message>
        <message>
            <source>values of {what}</source>
            <translation>{what} 的值</translation>
        </message>
        <message>
            <source>{name}-scale</source>
            <translation>{name}-scale</translation>
        </message>
        <message>
            <source>values of {what} with learned factors or offsets</source>
            <translation>带可学习系数或偏移的 {what} 的值</translation>
        </message>
        <message>
            <source>batch norms</source>
            <translation>批归一化</translation>
        </message>
        <message>
            <source>channels of batch norms</source>
            <translation>批归一化的通道</translation>
        </message>
        <message>
            <source>learned factors of batch norms</source>
            <translation>批归一化的可学习系数</translation>
        </message>
        <message>
            <source>layer norms over last axes</source>
            <translation>对最后的轴的层归一化</translation>
        </message>
        <message>
            <source>layer norms over channels that come first</source>
            <translation>对在前的通道的层归一化</translation>
        </message>
        <message>
            <source>values of layer norms with learned factors</source>
            <translation>带可学习系数的层归一化的值</translation>
        </message>
        <message>
            <source>values of layer norms with learned offsets</source>
            <translation>带可学习偏移的层归一化的值</translation>
        </message>
        <message>
            <source>vectors that layer norms normalise</source>
            <translation>层归一化所归一化的向量</translation>
        </message>
        <message>
            <source>vectors that layer norms without factors normalise</source>
            <translation>不带系数的层归一化所归一化的向量</translation>
        </message>
        <message>
            <source>group norms</source>
            <translation>组归一化</translation>
        </message>
        <message>
            <source>groups of group norms</source>
            <translation>组归一化的组</translation>
        </message>
        <message>
            <source>groups of group norms without factors</source>
            <translation>不带系数的组归一化的组</translation>
        </message>
        <message>
            <source>learned factors of group norms</source>
            <translation>组归一化的可学习系数</translation>
        </message>
        <message>
            <source>learned offsets of group norms</source>
            <translation>组归一化的可学习偏移</translation>
        </message>
        <message>
            <source>instance norms</source>
            <translation>实例归一化</translation>
        </message>
        <message>
            <source>values of RMS norms</source>
            <translation>RMS 归一化的值</translation>
        </message>
        <message>
            <source>vectors that RMS norms normalise</source>
            <translation>RMS 归一化所归一化的向量</translation>
        </message>
        <message>
            <source>values of L2 norms</source>
            <translation>L2 归一化的值</translation>
        </message>
        <message>
            <source>vectors that L2 norms normalise</source>
            <translation>L2 归一化所归一化的向量</translation>
        </message>
        <message>
            <source>values of local response norms</source>
            <translation>局部响应归一化的值</translation>
        </message>
        <message>
            <source>values of local response norms with the channels that they are padded by</source>
            <translation>局部响应归一化的值，包括其填充的通道</translation>
        </message>
        <message>
            <source>parameters of normalisations, once for all values</source>
            <translation>归一化的参数，对所有值计一次</translation>
        </message>
        <message>
            <source>output values of {kind}</source>
            <translation>{kind} 的输出值</translation>
        </message>
        <message>
            <source>slopes of PReLU</source>
            <translation>PReLU 的斜率</translation>
        </message>
        <message>
            <source>exponentials, sums and divisions of Softmax</source>
            <translation>Softmax 的指数、求和与除法</translation>
        </message>
        <message>
            <source>input values of max pooling</source>
            <translation>最大池化的输入值</translation>
        </message>
        <message>
            <source>input values of average pooling</source>
            <translation>平均池化的输入值</translation>
        </message>
        <message>
            <source>output values of average pooling</source>
            <translation>平均池化的输出值</translation>
        </message>
        <message>
            <source>input values of Lp pooling</source>
            <translation>Lp 池化的输入值</translation>
        </message>
        <message>
            <source>output values of Lp pooling</source>
            <translation>Lp 池化的输出值</translation>
        </message>
        <message>
            <source>values in all windows of 1D and 2D max and average pooling</source>
            <translation>一维和二维最大及平均池化所有窗口中的值</translation>
        </message>
        <message>
            <source>input values of adaptive average pooling</source>
            <translation>自适应平均池化的输入值</translation>
        </message>
        <message>
            <source>input values of 2D adaptive average pooling</source>
            <translation>二维自适应平均池化的输入值</translation>
        </message>
        <message>
            <source>sums and divisions of adaptive average pooling</source>
            <translation>自适应平均池化的求和与除法</translation>
        </message>
        <message>
            <source>input values of adaptive max pooling</source>
            <translation>自适应最大池化的输入值</translation>
        </message>
        <message>
            <source>input values of global average pooling</source>
            <translation>全局平均池化的输入值</translation>
        </message>
        <message>
            <source>output values of upsampling</source>
            <translation>上采样的输出值</translation>
        </message>
        <message>
            <source>output values of upsampling to the nearest value</source>
            <translation>最近邻上采样的输出值</translation>
        </message>
        <message>
            <source>output values of 2D upsampling to the nearest value</source>
            <translation>二维最近邻上采样的输出值</translation>
        </message>
        <message>
            <source>spatial axes of upsampling to the nearest value</source>
            <translation>最近邻上采样的空间轴</translation>
        </message>
        <message>
            <source>output values of linear upsampling</source>
            <translation>线性上采样的输出值</translation>
        </message>
        <message>
            <source>output values of bilinear upsampling</source>
            <translation>双线性上采样的输出值</translation>
        </message>
        <message>
            <source>output values of bicubic upsampling</source>
            <translation>双三次上采样的输出值</translation>
        </message>
        <message>
            <source>sums and products of feature maps, one a value</source>
            <translation>特征图的求和与乘积，每个值一次</translation>
        </message>
        <message>
            <source>output values of averages of feature maps</source>
            <translation>特征图平均的输出值</translation>
        </message>
        <message>
            <source>parameters of embeddings</source>
            <translation>嵌入的参数</translation>
        </message>
        <message>
            <source>indices that embeddings look up</source>
            <translation>嵌入查找的索引</translation>
        </message>
        <message>
            <source>MACs, no bias</source>
            <translation>MAC，不含偏置</translation>
        </message>
        <message>
            <source>Multiply-accumulates of convolutions, fully connected and recurrent layers, attention and matrix products; half of what torch.utils.flop_counter gives, but for LSTMs and fused attention products, which that does not see.</source>
            <translation>卷积、全连接层和循环层、注意力以及矩阵乘积的乘加运算；为 torch.utils.flop_counter 所得的一半，但它看不到 LSTM 和融合的注意力乘积。</translation>
        </message>
        <message>
            <source>MACs with bias</source>
            <translation>MAC，含偏置</translation>
        </message>
        <message>
            <source>Multiply-accumulates, and one more for every output value with a bias.</source>
            <translation>乘加运算，并为每个带偏置的输出值再加一次。</translation>
        </message>
        <message>
            <source>2 x MAC</source>
            <translation>2 x MAC</translation>
        </message>
        <message>
            <source>A multiplication and an addition for every multiply-accumulate.</source>
            <translation>每个乘加运算算作一次乘法和一次加法。</translation>
        </message>
        <message>
            <source>2 x MAC + bias</source>
            <translation>2 x MAC + 偏置</translation>
        </message>
        <message>
            <source>A multiplication and an addition for every multiply-accumulate, and an addition for every output value with a bias.</source>
            <translation>每个乘加运算算作一次乘法和一次加法，并为每个带偏置的输出值加一次加法。</translation>
        </message>
        <message>
            <source>MACs, norms, adaptive pooling and upsampling (fvcore)</source>
            <translation>MAC、归一化、自适应池化和上采样（fvcore）</translation>
        </message>
        <message>
            <source>FlopCountAnalysis of fvcore 0.1.5.post20221221 in eval mode, which watches operators. It calls a multiply-accumulate one flop, and does not see fused attention products and recurrent layers.</source>
            <translation>eval 模式下 fvcore 0.1.5.post20221221 的 FlopCountAnalysis，它观察算子。它把一次乘加运算称为一个 flop，并且看不到融合的注意力乘积和循环层。</translation>
        </message>
        <message>
            <source>Parameters times output positions (torchinfo)</source>
            <translation>参数乘以输出位置（torchinfo）</translation>
        </message>
        <message>
            <source>Total mult-adds of torchinfo 1.8.0: every parameter of a convolution at every output position, those of a recurrent layer at every step, every other one once.</source>
            <translation>torchinfo 1.8.0 的 Total mult-adds：卷积的每个参数在每个输出位置计一次，循环层的参数每一步计一次，其余各计一次。</translation>
        </message>
        <message>
            <source>It takes transposed convolutions over their output, fully connected layers once for all tokens, and attention not at all.</source>
            <translation>它按输出计转置卷积，对所有 token 只计一次全连接层，并且完全不计注意力。</translation>
        </message>
        <message>
            <source>MACs over outputs, norms and average pooling (thop)</source>
            <translation>按输出计的 MAC、归一化和平均池化（thop）</translation>
        </message>
        <message>
            <source>profile of thop 0.1.1.post2209072238, which watches modules: what a model calls as a function it does not see. Where adaptive pooling does not divide evenly, its own rounding can lose one.</source>
            <translation>thop 0.1.1.post2209072238 的 profile，它观察模块：模型以函数形式调用的部分它看不到。自适应池化不能整除时，它自己的取整可能少一。</translation>
        </message>
        <message>
            <source>It takes transposed convolutions over their output, and attention not at all.</source>
            <translation>它按输出计转置卷积，并且完全不计注意力。</translation>
        </message>
        <message>
            <source>MACs with bias, norms, activations and pooling (ptflops)</source>
            <translation>含偏置的 MAC、归一化、激活和池化（ptflops）</translation>
        </message>
        <message>
            <source>ptflops 0.7.5 with its pytorch backend, which watches modules and some functions. Where a module calls a function that it counts too, as ReLU and pooling do, it counts both.</source>
            <translation>使用 pytorch 后端的 ptflops 0.7.5，它观察模块和一些函数。当一个模块调用它也计数的函数时，如 ReLU 和池化，它两者都计。</translation>
        </message>
        <message>
            <source>It counts most activations and pooling twice, and the projections of attention within windows not at all.</source>
            <translation>它把大多数激活和池化计两次，并且完全不计窗口内注意力的投影。</translation>
        </message>
        <message>
            <source>MACs with bias (ptflops, aten backend)</source>
            <translation>含偏置的 MAC（ptflops，aten 后端）</translation>
        </message>
        <message>
            <source>ptflops 0.7.5 with its aten backend, which watches operators and does not see fused attention products and LSTMs.</source>
            <translation>使用 aten 后端的 ptflops 0.7.5，它观察算子，看不到融合的注意力乘积和 LSTM。</translation>
        </message>
        <message>
            <source>2 x MAC, bias, norms, pooling and merges (Keras with TensorFlow's profiler)</source>
            <translation>2 x MAC、偏置、归一化、池化和合并（Keras 与 TensorFlow 分析器）</translation>
        </message>
        <message>
            <source>The float operations of TensorFlow 2.21.0's profiler for a Keras 3.15.1 model in inference. A convolution with a group for each channel is taken as a depthwise one. Recurrent layers, whose loop it runs once, are left out.</source>
            <translation>TensorFlow 2.21.0 的分析器对 Keras 3.15.1 模型推理给出的 float operations。每个通道一组的卷积按深度卷积处理。循环层的循环它只运行一次，因此不计入。</translation>
        </message>
        <message>
            <source>It does not see grouped convolutions, 3D transposed ones, 3D pooling and products of attention, and divides transposed convolutions over their output by their strides.</source>
            <translation>它看不到分组卷积、三维转置卷积、三维池化和注意力的乘积，并且把按输出计的转置卷积除以其步幅。</translation>
        </message>
        <message>
            <source>SGD</source>
            <translation>SGD</translation>
        </message>
        <message>
            <source>Gradient descent, which keeps nothing.</source>
            <translation>梯度下降，不保存任何内容。</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>带动量的 SGD</translation>
        </message>
        <message>
            <source>A velocity for each parameter.</source>
            <translation>每个参数一个速度。</translation>
        </message>
        <message>
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <source>Two moments for each parameter (Kingma and Ba, 2014).</source>
            <translation>每个参数两个矩（Kingma 和 Ba，2014）。</translation>
        </message>
        <message>
            <source>AdamW</source>
            <translation>AdamW</translation>
        </message>
        <message>
            <source>Two moments, as Adam keeps them (Loshchilov and Hutter, 2017).</source>
            <translation>两个矩，与 Adam 相同（Loshchilov 和 Hutter，2017）。</translation>
        </message>
        <message>
            <source>AdamW, mixed precision</source>
            <translation>AdamW，混合精度</translation>
        </message>
        <message>
            <source>Parameters and gradients in 16 bits, a float32 copy and two moments: 16 bytes a parameter in all (Rajbhandari et al., ZeRO, 2019).</source>
            <translation>16 位的参数和梯度、一份 float32 副本和两个矩：每个参数共 16 字节（Rajbhandari 等，ZeRO，2019）。</translation>
        </message>
        <message>
            <source>multiply-accumulates of convolutions, but for grouped ones</source>
            <translation>卷积的乘加运算，不含分组卷积</translation>
        </message>
        <message>
            <source>multiply-accumulates of convolutions in groups of more than one channel</source>
            <translation>每组多于一个通道的分组卷积的乘加运算</translation>
        </message>
        <message>
            <source>multiply-accumulates of transposed convolutions</source>
            <translation>转置卷积的乘加运算</translation>
        </message>
        <message>
            <source>multiply-accumulates of fully connected layers</source>
            <translation>全连接层的乘加运算</translation>
        </message>
        <message>
            <source>multiply-accumulates of matrix products</source>
            <translation>矩阵乘积的乘加运算</translation>
        </message>
        <message>
            <source>multiply-accumulates of attention's projections</source>
            <translation>注意力投影的乘加运算</translation>
        </message>
        <message>
            <source>multiply-accumulates of attention's products of queries, keys and values</source>
            <translation>注意力中查询、键和值的乘积的乘加运算</translation>
        </message>
        <message>
            <source>multiply-accumulates of the projections of attention within windows</source>
            <translation>窗口内注意力投影的乘加运算</translation>
        </message>
        <message>
            <source>multiply-accumulates of the products of attention within windows</source>
            <translation>窗口内注意力乘积的乘加运算</translation>
        </message>
        <message>
            <source>multiply-accumulates of GRUs and RNNs</source>
            <translation>GRU 和 RNN 的乘加运算</translation>
        </message>
        <message>
            <source>multiply-accumulates of LSTMs</source>
            <translation>LSTM 的乘加运算</translation>
        </message>
        <message>
            <source>multiply-accumulates of other layers</source>
            <translation>其他层的乘加运算</translation>
        </message>
        <message>
            <source>weights of transposed convolutions at every output position, which is wrong</source>
            <translation>转置卷积的权重在每个输出位置计一次，这是错误的</translation>
        </message>
        <message>
            <source>weights of fully connected layers, once for all tokens</source>
            <translation>全连接层的权重，对所有 token 计一次</translation>
        </message>
        <message>
            <source>operations of 1D and 2D transposed convolutions: two for each weight at every output position, divided by the strides</source>
            <translation>一维和二维转置卷积的运算：每个权重在每个输出位置计两次，再除以步幅</translation>
        </message>
        <message>
            <source>biases of convolutions, one an output value</source>
            <translation>卷积的偏置，每个输出值一个</translation>
        </message>
        <message>
            <source>biases of fully connected layers, one an output value</source>
            <translation>全连接层的偏置，每个输出值一个</translation>
        </message>
        <message>
            <source>biases of fully connected layers, once for all tokens</source>
            <translation>全连接层的偏置，对所有 token 计一次</translation>
        </message>
        <message>
            <source>biases of attention's projections, one a value</source>
            <translation>注意力投影的偏置，每个值一个</translation>
        </message>
        <message>
            <source>output values of attention that has no bias, as if it had one</source>
            <translation>没有偏置的注意力的输出值，当作有偏置</translation>
        </message>
        <message>
            <source>values of the queries that attention scales</source>
            <translation>注意力所缩放的查询的值</translation>
        </message>
        <message>
            <source>weights that attention's softmax makes</source>
            <translation>注意力的 softmax 产生的权重</translation>
        </message>
        <message>
            <source>biases of the projections of attention within windows, one a value</source>
            <translation>窗口内注意力投影的偏置，每个值一个</translation>
        </message>
        <message>
            <source>weights that the softmax of attention within windows makes</source>
            <translation>窗口内注意力的 softmax 产生的权重</translation>
        </message>
        <message>
            <source>biases of GRUs and RNNs, one a value and step</source>
            <translation>GRU 和 RNN 的偏置，每个值每一步一个</translation>
        </message>
        <message>
            <source>biases of LSTMs, one a value and step</source>
            <translation>LSTM 的偏置，每个值每一步一个</translation>
        </message>
        <message>
            <source>sums, products and activations of recurrent layers' gates</source>
            <translation>循环层各门的求和、乘积和激活</translation>
        </message>
        <message>
            <source>values of the cell states of LSTMs</source>
            <translation>LSTM 细胞状态的值</translation>
        </message>
        <message>
            <source>There is no row above whose output could be added: select later rows</source>
            <translation>上方没有可以相加的行的输出：请选择更靠后的行</translation>
        </message>
        <message>
            <source>The output of {name} is not known: mend the problem above it first</source>
            <translation>{name} 的输出未知：请先解决它上方的问题</translation>
        </message>
        <message>
            <source>Nothing makes {after} of {before} for a skip: select rows that keep the number of axes</source>
            <translation>没有办法为跳跃连接由 {before} 得到 {after}：请选择保持轴数的行</translation>
        </message>
        <message>
            <source>No stride of a 1x1 convolution makes {after} of {before}: select rows that keep the size or divide it</source>
            <translation>1x1 卷积的任何步幅都不能由 {before} 得到 {after}：请选择保持尺寸或能整除尺寸的行</translation>
        </message>
        <message>
            <source>Every row whose input is known has the same shape in every framework.</source>
            <translation>输入已知的每一行在每个框架中形状都相同。</translation>
        </message>
        <message>
            <source>Every row has the same shape in every framework.</source>
            <translation>每一行在每个框架中形状都相同。</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', but no row has this name</source>
            <translation>使用 '{name}' 的权重，但没有这个名称的行</translation>
        </message>
        <message>
            <source>uses its own weights, which is said by leaving it empty</source>
            <translation>使用自己的权重，这应以留空表示</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', which stands below it in row {named}</source>
            <translation>使用 '{name}' 的权重，但它在下方的第 {named} 行</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', but a {kind} owns no tensors</source>
            <translation>使用 '{name}' 的权重，但 {kind} 不拥有张量</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', which itself cannot use those of '{named}'</source>
            <translation>使用 '{name}' 的权重，而它本身不能使用 '{named}' 的权重</translation>
        </message>
        <message>
            <source>uses the weights of '{name}', which owns no tensors</source>
            <translation>使用 '{name}' 的权重，但它不拥有张量</translation>
        </message>
        <message>
            <source>it needs no {theirs}, but {name} has {theirs2}</source>
            <translation>它不需要 {theirs}，但 {name} 有 {theirs2}</translation>
        </message>
        <message>
            <source>it would need {mine}, but {name} has no {mine2}</source>
            <translation>它需要 {mine}，但 {name} 没有 {mine2}</translation>
        </message>
        <message>
            <source>it would need {mine}, but {name} has {theirs}</source>
            <translation>它需要 {mine}，但 {name} 有 {theirs}</translation>
        </message>
        <message>
            <source>it would need {mine} as a {mine2}, but {name} has it as a {theirs}</source>
            <translation>它需要 {mine} 作为 {mine2}，但 {name} 中它是 {theirs}</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>第 {line} 行：{reason}</translation>
        </message>
        <message>
            <source>semantics are {words}, not {said}</source>
            <translation>含义应为 {words}，而不是 {said}</translation>
        </message>
        <message>
            <source>these are more than {max_rows} rows, the most there can be</source>
            <translation>这超过了 {max_rows} 行，即所允许的最大值</translation>
        </message>
        <message>
            <source>It holds no layers</source>
            <translation>其中没有层</translation>
        </message>
        <message>
            <source>{text} is {times} rows, and one is wanted</source>
            <translation>{text} 是 {times} 行，而这里需要一行</translation>
        </message>
        <message>
            <source>{text} has more than {max_part} characters</source>
            <translation>{text} 超过 {max_part} 个字符</translation>
        </message>
        <message>
            <source>a row that is repeated 0 times is none</source>
            <translation>重复 0 次的行不是行</translation>
        </message>
        <message>
            <source>{token} is one value too many for {word}</source>
            <translation>{token} 对 {word} 来说多了一个值</translation>
        </message>
        <message>
            <source>it says {field} twice</source>
            <translation>{field} 写了两次</translation>
        </message>
        <message>
            <source>it says no {field}; write such as {word}</source>
            <translation>没有写 {field}；请写成例如 {word}</translation>
        </message>
        <message>
            <source>{token} says nothing of {kind}</source>
            <translation>{token} 对 {kind} 没有意义</translation>
        </message>
        <message>
            <source>Row '{layer}' takes other rows than the one above, which the shorthand cannot say</source>
            <translation>行 '{layer}' 取的不是上一行，速记法无法表示</translation>
        </message>
        <message>
            <source>Row '{layer}' is of kind {kind}, which the shorthand has no word for</source>
            <translation>行 '{layer}' 的类型是 {kind}，速记法没有对应的词</translation>
        </message>
        <message>
            <source>Row '{layer}': the shorthand cannot say its {label}</source>
            <translation>行 '{layer}'：速记法无法表示它的 {label}</translation>
        </message>
        <message>
            <source>'{value}' is not {words}</source>
            <translation>'{value}' 不是 {words}</translation>
        </message>
        <message>
            <source>it takes {axes} sizes, not {value}</source>
            <translation>它需要 {axes} 个尺寸，而不是 {value}</translation>
        </message>
        <message>
            <source>'{text}' has more than a padding before and one after</source>
            <translation>'{text}' 不止是前后各一个填充</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>滤波器</translation>
        </message>
        <message>
            <source>Number of filters: the output channels C_out.</source>
            <translation>滤波器个数：输出通道 C_out。</translation>
        </message>
        <message>
            <source>Number of outputs of a fully connected layer.</source>
            <translation>全连接层的输出个数。</translation>
        </message>
        <message>
            <source>Size of the sliding window along each axis, such as 3x3.</source>
            <translation>滑动窗口沿每个轴的大小，例如 3x3。</translation>
        </message>
        <message>
            <source>Stride</source>
            <translation>步幅</translation>
        </message>
        <message>
            <source>Step of the sliding window along each axis.</source>
            <translation>滑动窗口沿每个轴的步长。</translation>
        </message>
        <message>
            <source>Step of the sliding window along each axis; the kernel when left empty.</source>
            <translation>滑动窗口沿每个轴的步长；留空则与卷积核相同。</translation>
        </message>
        <message>
            <source>Padding</source>
            <translation>填充</translation>
        </message>
        <message>
            <source>Zeros added on each side of each axis, such as 1, or 0:1 for none before and one after; or same: the output is the input divided by the stride, rounded up.</source>
            <translation>每个轴两侧添加的零，例如 1，或 0:1 表示前面没有、后面一个；或 same：输出为输入除以步幅后向上取整。</translation>
        </message>
        <message>
            <source>Padding taken away on each side of each axis of the output, such as 1, or 0:1 for none before and one after; or same: the output is the input times the stride.</source>
            <translation>从输出每个轴两侧去掉的填充，例如 1，或 0:1 表示前面没有、后面一个；或 same：输出为输入乘以步幅。</translation>
        </message>
        <message>
            <source>Padding that the pooling had on each side of each axis.</source>
            <translation>池化在每个轴两侧的填充。</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>The framework whose rules its padding and rounding follow; network for the one that the whole network follows.</source>
            <translation>其填充和取整所遵循规则的框架；network 表示整个网络所遵循的框架。</translation>
        </message>
        <message>
            <source>Dilation</source>
            <translation>膨胀</translation>
        </message>
        <message>
            <source>Distance between two taps of the kernel along each axis.</source>
            <translation>卷积核沿每个轴相邻两点的距离。</translation>
        </message>
        <message>
            <source>Number of groups of channels that are convolved on their own.</source>
            <translation>各自卷积的通道组数。</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>Whether one value is added to every output channel.</source>
            <translation>是否为每个输出通道加上一个值。</translation>
        </message>
        <message>
            <source>In place</source>
            <translation>原地</translation>
        </message>
        <message>
            <source>Whether its output takes the place of its (first) input in memory.</source>
            <translation>其输出是否在内存中占用（第一个）输入的位置。</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>冻结</translation>
        </message>
        <message>
            <source>Whether training leaves its parameters as they are; where a row uses the weights of another, that one decides.</source>
            <translation>训练是否保持其参数不变；当一行使用另一行的权重时，由另一行决定。</translation>
        </message>
        <message>
            <source>Weights of</source>
            <translation>权重来自</translation>
        </message>
        <message>
            <source>Name of a row above whose weights it uses, so that they count once; empty for weights of its own.</source>
            <translation>上方某一行的名称，使用其权重，因此只计一次；留空表示自己的权重。</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MAC</translation>
        </message>
        <message>
            <source>MAC</source>
            <translation>MAC</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>激活内存</translation>
        </message>
        <message>
            <source>Training memory</source>
            <translation>训练内存</translation>
        </message>
        <message>
            <source>Inference memory</source>
            <translation>推理内存</translation>
        </message>
        <message>
            <source>{layer} takes the row above it, and there is none</source>
            <translation>{layer} 取上一行，但没有上一行</translation>
        </message>
        <message>
            <source>{layer} begins the network and takes no inputs</source>
            <translation>{layer} 是网络的开头，不取任何输入</translation>
        </message>
        <message>
            <source>takes '{name}', but no row has this name</source>
            <translation>取 '{name}'，但没有这个名称的行</translation>
        </message>
        <message>
            <source>takes its own output</source>
            <translation>取自己的输出</translation>
        </message>
        <message>
            <source>takes '{name}', which stands below it in row {source}</source>
            <translation>取 '{name}'，但它在下方的第 {source} 行</translation>
        </message>
        <message>
            <source>It owns nothing that is counted.</source>
            <translation>它不拥有任何计入的内容。</translation>
        </message>
        <message>
            <source>values and bytes</source>
            <translation>值和字节</translation>
        </message>
        <message>
            <source>Receptive field</source>
            <translation>感受野</translation>
        </message>
        <message>
            <source>input positions</source>
            <translation>输入位置</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>深度</translation>
        </message>
        <message>
            <source>Number of layers with weights: 53 has residual blocks.</source>
            <translation>有权重的层数：53 带残差块。</translation>
        </message>
        <message>
            <source>Which of the two networks it is.</source>
            <translation>是两个网络中的哪一个。</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>分辨率</translation>
        </message>
        <message>
            <source>Height and width of the picture, a power of 2.</source>
            <translation>图片的高和宽，为 2 的幂。</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Channels of the picture.</source>
            <translation>图片的通道数。</translation>
        </message>
        <message>
            <source>Latent</source>
            <translation>潜在维度</translation>
        </message>
        <message>
            <source>Random numbers that the generator makes a picture of.</source>
            <translation>生成器用来生成图片的随机数个数。</translation>
        </message>
        <message>
            <source>Resolution: {options} is no power of 2: {size} or {size2} would be</source>
            <translation>分辨率：{options} 不是 2 的幂：{size} 或 {size2} 是</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Segmentation</source>
            <translation>分割</translation>
        </message>
        <message>
            <source>Number of layers with weights.</source>
            <translation>有权重的层数。</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>增长</translation>
        </message>
        <message>
            <source>Channels that every layer of a block adds.</source>
            <translation>块中每一层增加的通道数。</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>The plan of its stages: b for the first version, v2_s, v2_m or v2_l for the second.</source>
            <translation>其各阶段的方案：第一版为 b，第二版为 v2_s、v2_m 或 v2_l。</translation>
        </message>
        <message>
            <source>What the number of blocks of every stage is multiplied by, rounded up.</source>
            <translation>每个阶段的块数所乘的数，向上取整。</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <source>Rate of the dropout before the classifier.</source>
            <translation>分类器之前 dropout 的比率。</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Number of classes that it tells apart.</source>
            <translation>它区分的类别数。</translation>
        </message>
        <message>
            <source>Height and width of its input, such as 224x224; one number for a square.</source>
            <translation>输入的高和宽，例如 224x224；一个数字表示正方形。</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <source>What the channels of every layer are multiplied by.</source>
            <translation>每一层的通道数所乘的数。</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>通道</translation>
        </message>
        <message>
            <source>Channels of the first stage; every stage has twice as many as the one before.</source>
            <translation>第一阶段的通道数；每个阶段是前一阶段的两倍。</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>块</translation>
        </message>
        <message>
            <source>Number of blocks of each stage, such as 3x3x9x3.</source>
            <translation>每个阶段的块数，例如 3x3x9x3。</translation>
        </message>
        <message>
            <source>Path rate</source>
            <translation>路径丢弃率</translation>
        </message>
        <message>
            <source>Share of the samples for which the last block is left out while training; earlier blocks have less.</source>
            <translation>训练时跳过最后一个块的样本比例；较早的块比例更小。</translation>
        </message>
        <message>
            <source>{variant} has no option '{name}', only {fields}</source>
            <translation>{variant} 没有选项 '{name}'，只有 {fields}</translation>
        </message>
        <message>
            <source>Auxiliary</source>
            <translation>辅助</translation>
        </message>
        <message>
            <source>Whether the classifiers are there that only training uses.</source>
            <translation>是否包含只在训练中使用的分类器。</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <source>Number of samples of the signal; a second of speech at 8 kHz has 8000.</source>
            <translation>信号的采样数；8 kHz 的一秒语音有 8000 个。</translation>
        </message>
        <message>
            <source>Stride of the first window, which reads 80 samples.</source>
            <translation>第一个窗口的步幅，它读取 80 个采样。</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>信号</translation>
        </message>
        <message>
            <source>Head size</source>
            <translation>头大小</translation>
        </message>
        <message>
            <source>Channels of a head of attention.</source>
            <translation>一个注意力头的通道数。</translation>
        </message>
        <message>
            <source>Height and width of a window and of a grid of attention.</source>
            <translation>注意力的窗口和网格的高和宽。</translation>
        </message>
        <message>
            <source>Resolution: windows of {window} do not fill the {sizes} map of stage {stage}: multiples of {multiple} would do</source>
            <translation>分辨率：{window} 的窗口不能铺满阶段 {stage} 的 {sizes} 图：{multiple} 的倍数可以</translation>
        </message>
        <message>
            <source>Its size: large or small.</source>
            <translation>其大小：large 或 small。</translation>
        </message>
        <message>
            <source>{seed} is no seed, 0 to {most_seed} are</source>
            <translation>{seed} 不是种子，0 到 {most_seed} 才是</translation>
        </message>
        <message>
            <source>Parameters and multiply-accumulates of convolutions above all.</source>
            <translation>主要是卷积的参数和乘加运算。</translation>
        </message>
        <message>
            <source>Output sizes</source>
            <translation>输出尺寸</translation>
        </message>
        <message>
            <source>Output sizes above all.</source>
            <translation>主要是输出尺寸。</translation>
        </message>
        <message>
            <source>Parameters of convolutions without bias and of what follows them.</source>
            <translation>不带偏置的卷积及其后续层的参数。</translation>
        </message>
        <message>
            <source>Row by row</source>
            <translation>逐行</translation>
        </message>
        <message>
            <source>Every number of a convolution.</source>
            <translation>一个卷积的每个数字。</translation>
        </message>
        <message>
            <source>One convolution</source>
            <translation>一个卷积</translation>
        </message>
        <message>
            <source>Every number of one convolution over a small image.</source>
            <translation>小图像上一个卷积的每个数字。</translation>
        </message>
        <message>
            <source>A small LeNet</source>
            <translation>小型 LeNet</translation>
        </message>
        <message>
            <source>Convolutions, poolings and fully connected layers one after another.</source>
            <translation>依次排列的卷积、池化和全连接层。</translation>
        </message>
        <message>
            <source>Padding and stride</source>
            <translation>填充和步幅</translation>
        </message>
        <message>
            <source>Output sizes of windows with padding, stride, dilation and two different sides.</source>
            <translation>带填充、步幅、膨胀和两个不同边的窗口的输出尺寸。</translation>
        </message>
        <message>
            <source>Batch norm</source>
            <translation>批归一化</translation>
        </message>
        <message>
            <source>Convolutions without bias, and what batch norm adds to them.</source>
            <translation>不带偏置的卷积，以及批归一化增加的内容。</translation>
        </message>
        <message>
            <source>Groups and depthwise</source>
            <translation>分组和深度卷积</translation>
        </message>
        <message>
            <source>Grouped, depthwise and pointwise convolutions: parameters and multiply-accumulates.</source>
            <translation>分组、深度和逐点卷积：参数和乘加运算。</translation>
        </message>
        <message>
            <source>Residual blocks</source>
            <translation>残差块</translation>
        </message>
        <message>
            <source>Blocks with a shortcut, which has a convolution of its own where channels change.</source>
            <translation>带捷径的块，通道改变时捷径有自己的卷积。</translation>
        </message>
        <message>
            <source>Three dimensions</source>
            <translation>三维</translation>
        </message>
        <message>
            <source>Convolutions and poolings over volumes or videos.</source>
            <translation>对体数据或视频的卷积和池化。</translation>
        </message>
        <message>
            <source>Number of blocks.</source>
            <translation>块数。</translation>
        </message>
        <message>
            <source>First width</source>
            <translation>初始宽度</translation>
        </message>
        <message>
            <source>Channels of the first block, before they are rounded.</source>
            <translation>第一个块取整前的通道数。</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>斜率</translation>
        </message>
        <message>
            <source>Channels that every block has more than the one before, before they are rounded.</source>
            <translation>每个块比前一个块多的通道数，取整前。</translation>
        </message>
        <message>
            <source>What the channels of a stage are multiplied by in the next one, about.</source>
            <translation>一个阶段的通道数到下一阶段大约所乘的数。</translation>
        </message>
        <message>
            <source>Group width</source>
            <translation>组宽度</translation>
        </message>
        <message>
            <source>Channels of a group.</source>
            <translation>一个组的通道数。</translation>
        </message>
        <message>
            <source>Squeeze</source>
            <translation>挤压</translation>
        </message>
        <message>
            <source>Whether every block weighs its channels by squeeze and excitation: RegNet Y.</source>
            <translation>每个块是否用挤压激励给通道加权：RegNet Y。</translation>
        </message>
        <message>
            <source>Number of layers with weights on the longest way.</source>
            <translation>最长路径上有权重的层数。</translation>
        </message>
        <message>
            <source>Channels of a bottleneck's group where its stage has 64 channels.</source>
            <translation>其阶段有 64 个通道时，瓶颈块一个组的通道数。</translation>
        </message>
        <message>
            <source>Number of layers with weights: 2 more than a multiple of 6.</source>
            <translation>有权重的层数：6 的倍数加 2。</translation>
        </message>
        <message>
            <source>Depth: {options} is not 2 more than a multiple of 6: {below} or {below2} is</source>
            <translation>深度：{options} 不是 6 的倍数加 2：{below} 或 {below2} 是</translation>
        </message>
        <message>
            <source>{name} would have {field} {field2}, but {max_size} is the most</source>
            <translation>{name} 的 {field} 将为 {field2}，但最大为 {max_size}</translation>
        </message>
        <message>
            <source>Number of layers with weights, without those that weigh.</source>
            <translation>有权重的层数，不含用于加权的层。</translation>
        </message>
        <message>
            <source>Reduction</source>
            <translation>缩减</translation>
        </message>
        <message>
            <source>What the channels are divided by between the two layers that weigh them.</source>
            <translation>两个加权层之间通道数所除的数。</translation>
        </message>
        <message>
            <source>Whether there is a second head on an earlier feature map, which helps to train and is counted in the published numbers.</source>
            <translation>较早的特征图上是否有第二个头，它有助于训练，并计入公布的数字。</translation>
        </message>
        <message>
            <source>Number of layers with weights of its ResNet.</source>
            <translation>其 ResNet 中有权重的层数。</translation>
        </message>
        <message>
            <source>Complexity</source>
            <translation>复杂度</translation>
        </message>
        <message>
            <source>Its published complexity, by which channels go.</source>
            <translation>其公布的复杂度，通道数由它决定。</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>The version: 1.1 needs 2.4 times fewer computations.</source>
            <translation>版本：1.1 的计算量少 2.4 倍。</translation>
        </message>
        <message>
            <source>Heads of the first stage; every stage has twice as many as the one before.</source>
            <translation>第一阶段的头数；每个阶段是前一阶段的两倍。</translation>
        </message>
        <message>
            <source>Height and width of a window of attention.</source>
            <translation>注意力窗口的高和宽。</translation>
        </message>
        <message>
            <source>How many times the sizes are halved, and doubled again.</source>
            <translation>尺寸减半并重新加倍的次数。</translation>
        </message>
        <message>
            <source>Resolution: {size} cannot be halved {times} times: {step} does not divide it{step2}</source>
            <translation>分辨率：{size} 不能减半 {times} 次：{step} 不能整除它{step2}</translation>
        </message>
        <message>
            <source>Depth, height and width of its input, such as 116x132x132; one number for a cube.</source>
            <translation>输入的深、高和宽，例如 116x132x132；一个数字表示立方体。</translation>
        </message>
        <message>
            <source>Resolution: it takes 1 or 3 sizes, not {sizes}</source>
            <translation>分辨率：它需要 1 个或 3 个尺寸，而不是 {sizes} 个</translation>
        </message>
        <message>
            <source>Resolution: {sizes} is too small for depth {depth}, whose convolutions are not padded: {least} is the least</source>
            <translation>分辨率：{sizes} 对深度 {depth} 来说太小，其卷积没有填充：最小为 {least}</translation>
        </message>
        <message>
            <source>Whether a batch norm follows every convolution.</source>
            <translation>是否每个卷积之后都有批归一化。</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>帧数</translation>
        </message>
        <message>
            <source>Number of pictures of a clip.</source>
            <translation>一个片段的图片数。</translation>
        </message>
        <message>
            <source>Convolutions</source>
            <translation>卷积</translation>
        </message>
        <message>
            <source>Whether they see time and space at once (3d), only the first stage does (mixed), or each is one over space and one over time (factored).</source>
            <translation>它们是同时看时间和空间（3d），只有第一阶段如此（mixed），还是每个都是一个空间卷积加一个时间卷积（factored）。</translation>
        </message>
        <message>
            <source>Patch</source>
            <translation>图块</translation>
        </message>
        <message>
            <source>Height and width of a patch of the image.</source>
            <translation>图像图块的高和宽。</translation>
        </message>
        <message>
            <source>Number of layers of the encoder.</source>
            <translation>编码器的层数。</translation>
        </message>
        <message>
            <source>Number of values of a token.</source>
            <translation>一个 token 的值的个数。</translation>
        </message>
        <message>
            <source>Resolution: patches of {options} do not fill {size}: {nearest} would do</source>
            <translation>分辨率：{options} 的图块不能铺满 {size}：{nearest} 可以</translation>
        </message>
        <message>
            <source>cnnparam architecture</source>
            <translation>cnnparam 架构</translation>
        </message>
        <message>
            <source>Keras model</source>
            <translation>Keras 模型</translation>
        </message>
        <message>
            <source>Caffe network</source>
            <translation>Caffe 网络</translation>
        </message>
        <message>
            <source>Darknet network</source>
            <translation>Darknet 网络</translation>
        </message>
        <message>
            <source>ONNX model</source>
            <translation>ONNX 模型</translation>
        </message>
        <message>
            <source>Shorthand or lecture table</source>
            <translation>速记法或讲义表格</translation>
        </message>
        <message>
            <source>PyTorch export</source>
            <translation>PyTorch 导出</translation>
        </message>
        <message>
            <source>safetensors header</source>
            <translation>safetensors 文件头</translation>
        </message>
        <message>
            <source>Shorthand</source>
            <translation>速记法</translation>
        </message>
        <message>
            <source>ONNX model without weights</source>
            <translation>不含权重的 ONNX 模型</translation>
        </message>
        <message>
            <source>PyTorch code</source>
            <translation>PyTorch 代码</translation>
        </message>
        <message>
            <source>Keras code</source>
            <translation>Keras 代码</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>CSV with semicolons</source>
            <translation>以分号分隔的 CSV</translation>
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
            <translation>网页</translation>
        </message>
        <message>
            <source>LaTeX</source>
            <translation>LaTeX</translation>
        </message>
        <message>
            <source>Excel spreadsheet</source>
            <translation>Excel 电子表格</translation>
        </message>
        <message>
            <source>Left out: the workspace of libraries such as cuDNN, fragmentation, what the framework takes for itself, and what the backward pass works with for a moment.</source>
            <translation>未计入：cuDNN 等库的工作空间、内存碎片、框架自身占用的内存，以及反向传播一时使用的内存。</translation>
        </message>
    </context>
    <context>
        <name>About</name>
        <message>
            <source>&lt;b&gt;cnnparam {version}&lt;/b&gt;&lt;p&gt;Counts what a convolutional network costs before anyone runs it. Works offline and never contacts anyone.&lt;/p&gt;&lt;p&gt;MIT licence. Built with Qt {qt} (LGPL 3), PySide6, pyqtgraph, numpy and msgspec; their licences come with the program.&lt;/p&gt;</source>
            <translation>&lt;b&gt;cnnparam {version}&lt;/b&gt;&lt;p&gt;在任何人运行卷积网络之前，算出它的开销。可离线工作，从不联网。&lt;/p&gt;&lt;p&gt;MIT 许可证。使用 Qt {qt}（LGPL 3）、PySide6、pyqtgraph、numpy 和 msgspec 构建；它们的许可证随程序一同提供。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About cnnparam</source>
            <translation>关于 cnnparam</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Layer</source>
            <translation>层(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>面板(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>新建(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>打开最近的文件(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Gallery</source>
            <translation>图库(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Browse the gallery…</source>
            <translation>浏览图库(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>另存为(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Export report…</source>
            <translation>导出报告(&amp;E)…</translation>
        </message>
        <message>
            <source>Export ne&amp;twork…</source>
            <translation>导出网络(&amp;T)…</translation>
        </message>
        <message>
            <source>Export a table of a &amp;folder…</source>
            <translation>导出文件夹的汇总表(&amp;F)…</translation>
        </message>
        <message>
            <source>All networks in a folder as one table, a row each</source>
            <translation>把文件夹中的所有网络汇总成一个表，每个网络一行</translation>
        </message>
        <message>
            <source>Save &amp;charts…</source>
            <translation>保存图表(&amp;C)…</translation>
        </message>
        <message>
            <source>Save &amp;diagram…</source>
            <translation>保存结构图(&amp;D)…</translation>
        </message>
        <message>
            <source>Print pre&amp;view…</source>
            <translation>打印预览(&amp;V)…</translation>
        </message>
        <message>
            <source>The report page by page, as it would be printed</source>
            <translation>逐页查看打印出来的报告</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t rows</source>
            <translation>剪切行(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Fill do&amp;wn</source>
            <translation>向下填充(&amp;W)</translation>
        </message>
        <message>
            <source>Fill the selected cells with the topmost of their column; names count on</source>
            <translation>用各列最上面的单元格填充所选单元格；名称中的数字依次递增</translation>
        </message>
        <message>
            <source>Fill &amp;series</source>
            <translation>填充序列(&amp;S)</translation>
        </message>
        <message>
            <source>Count on from the first selected cell, or the first two: conv1, conv2, conv3</source>
            <translation>从所选的第一个或前两个单元格开始递增：conv1、conv2、conv3</translation>
        </message>
        <message>
            <source>Copy c&amp;harts as an image</source>
            <translation>将图表复制为图像(&amp;H)</translation>
        </message>
        <message>
            <source>Copy diagram as an i&amp;mage</source>
            <translation>将结构图复制为图像(&amp;M)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Go to row…</source>
            <translation>转到行(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>查找(&amp;F)…</translation>
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation>查找下一个(&amp;X)</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>查找上一个(&amp;V)</translation>
        </message>
        <message>
            <source>R&amp;eplace…</source>
            <translation>替换(&amp;E)…</translation>
        </message>
        <message>
            <source>F&amp;ilter rows…</source>
            <translation>筛选行(&amp;I)…</translation>
        </message>
        <message>
            <source>Shows only rows with a text, of a kind, of a block or with a problem</source>
            <translation>只显示含某段文字、属于某种类型、属于某个块或有问题的行</translation>
        </message>
        <message>
            <source>Next pro&amp;blem</source>
            <translation>下一个问题(&amp;B)</translation>
        </message>
        <message>
            <source>Previous prob&amp;lem</source>
            <translation>上一个问题(&amp;L)</translation>
        </message>
        <message>
            <source>Fix this pr&amp;oblem…</source>
            <translation>修复此问题(&amp;O)…</translation>
        </message>
        <message>
            <source>What mends the problem of the current row, with what it changes</source>
            <translation>能修复当前行问题的办法，以及各自会改动什么</translation>
        </message>
        <message>
            <source>Pa&amp;d and round as</source>
            <translation>填充与取整方式(&amp;D)</translation>
        </message>
        <message>
            <source>The framework whose padding and rounding rows follow that name none</source>
            <translation>未自行指定框架的行，其填充与取整遵循此处的框架</translation>
        </message>
        <message>
            <source>&amp;Name of the network…</source>
            <translation>网络名称(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Add layer</source>
            <translation>添加层(&amp;A)</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>创建副本(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>重命名(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete rows</source>
            <translation>删除行(&amp;D)</translation>
        </message>
        <message>
            <source>Mo&amp;ve up</source>
            <translation>上移(&amp;V)</translation>
        </message>
        <message>
            <source>Move d&amp;own</source>
            <translation>下移(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Group into a block…</source>
            <translation>组成块(&amp;G)…</translation>
        </message>
        <message>
            <source>Puts the selected rows into a block of their own</source>
            <translation>把所选行放进一个单独的块</translation>
        </message>
        <message>
            <source>Dissolve &amp;block</source>
            <translation>解散块(&amp;B)</translation>
        </message>
        <message>
            <source>The rows of the innermost block then lie in the one around it</source>
            <translation>最内层块的行随后归入外面一层的块</translation>
        </message>
        <message>
            <source>Re&amp;peat…</source>
            <translation>重复(&amp;P)…</translation>
        </message>
        <message>
            <source>Copies of the selected rows, one after another, each taking the one before</source>
            <translation>所选行的多个副本，依次相接，每一份以前一份为输入</translation>
        </message>
        <message>
            <source>Make re&amp;sidual</source>
            <translation>改为残差结构(&amp;S)</translation>
        </message>
        <message>
            <source>Adds what goes into the selected rows to what they give, projected where needed</source>
            <translation>把所选行的输入加到它们的输出上，必要时先做投影</translation>
        </message>
        <message>
            <source>&amp;Insert from the gallery…</source>
            <translation>从图库插入(&amp;I)…</translation>
        </message>
        <message>
            <source>An architecture or a block of one, below the selected rows</source>
            <translation>在所选行下方插入一个架构或其中的一个块</translation>
        </message>
        <message>
            <source>&amp;Collapse block</source>
            <translation>折叠块(&amp;C)</translation>
        </message>
        <message>
            <source>One row with the subtotal for the block of the current row, then for that around</source>
            <translation>把当前行所在的块合成一行并显示小计，再次使用则折叠外面一层的块</translation>
        </message>
        <message>
            <source>&amp;Expand block</source>
            <translation>展开块(&amp;E)</translation>
        </message>
        <message>
            <source>Co&amp;llapse all blocks</source>
            <translation>折叠所有块(&amp;L)</translation>
        </message>
        <message>
            <source>E&amp;xpand all blocks</source>
            <translation>展开所有块(&amp;X)</translation>
        </message>
        <message>
            <source>Group by &amp;block</source>
            <translation>按块分组(&amp;B)</translation>
        </message>
        <message>
            <source>Subtotals for every block of the network</source>
            <translation>网络中每个块的小计</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>列(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Logarithmic chart</source>
            <translation>对数图表(&amp;L)</translation>
        </message>
        <message>
            <source>Charts as a table</source>
            <translation>以表格显示图表</translation>
        </message>
        <message>
            <source>The exact figures of the charts, row by row, to read, hear or copy</source>
            <translation>图表的精确数值，逐行列出，可阅读、朗读或复制</translation>
        </message>
        <message>
            <source>&amp;Zoom in</source>
            <translation>放大(&amp;Z)</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation>正常大小(&amp;N)</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>文字大小(&amp;X)</translation>
        </message>
        <message>
            <source>The size of all texts, from 80 to 250 % of the system's</source>
            <translation>所有文字的大小，为系统大小的 80 % 到 250 %</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Present in f&amp;ull screen</source>
            <translation>全屏演示(&amp;U)</translation>
        </message>
        <message>
            <source>The table and one chart in large texts; Esc leaves</source>
            <translation>以大号文字显示表格和一个图表；按 Esc 退出</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>语言(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Practise…</source>
            <translation>练习(&amp;P)…</translation>
        </message>
        <message>
            <source>Blank cells of a table to fill in, from any network</source>
            <translation>把任意网络的表格挖空，供你填写</translation>
        </message>
        <message>
            <source>Save &amp;worksheet and answer key…</source>
            <translation>保存练习卷和答案(&amp;W)…</translation>
        </message>
        <message>
            <source>An exercise on paper: of the one that is open, else of one that you choose</source>
            <translation>纸上练习：使用已打开的练习，没有时使用你选择的练习</translation>
        </message>
        <message>
            <source>&amp;Compare with</source>
            <translation>比较对象(&amp;C)</translation>
        </message>
        <message>
            <source>Another network beside the open one, with the difference of every count</source>
            <translation>与打开的网络并排显示另一个网络，并列出每项计数的差值</translation>
        </message>
        <message>
            <source>&amp;Next difference</source>
            <translation>下一处差异(&amp;N)</translation>
        </message>
        <message>
            <source>P&amp;revious difference</source>
            <translation>上一处差异(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Hint</source>
            <translation>提示(&amp;H)</translation>
        </message>
        <message>
            <source>The formula of the current question, then the numbers in it</source>
            <translation>先给出当前题目的公式，再给出其中的数字</translation>
        </message>
        <message>
            <source>&amp;Show the working</source>
            <translation>显示推导过程(&amp;S)</translation>
        </message>
        <message>
            <source>How the current question is worked out; its answer then stays as it is</source>
            <translation>当前题目的推导过程；之后其答案不能再改</translation>
        </message>
        <message>
            <source>&amp;Finish and show the score</source>
            <translation>完成并显示得分(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Leave practising</source>
            <translation>退出练习(&amp;L)</translation>
        </message>
        <message>
            <source>Go to the me&amp;ssage</source>
            <translation>转到消息(&amp;S)</translation>
        </message>
        <message>
            <source>Gives the keyboard to the message above the table</source>
            <translation>把键盘焦点移到表格上方的消息</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>手册(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>查找命令(&amp;F)…</translation>
        </message>
        <message>
            <source>Any entry of the menus, by typing some of its name</source>
            <translation>输入名称的一部分，即可找到菜单中的任何命令</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About cnnparam</source>
            <translation>关于 cnnparam(&amp;A)</translation>
        </message>
        <message>
            <source>More tools</source>
            <translation>更多工具</translation>
        </message>
        <message>
            <source>C&amp;harts</source>
            <translation>图表(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Problems</source>
            <translation>问题(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Framework differences</source>
            <translation>框架差异(&amp;F)</translation>
        </message>
        <message>
            <source>The rows that have another shape in another framework</source>
            <translation>在其他框架中形状不同的行</translation>
        </message>
        <message>
            <source>&amp;Memory</source>
            <translation>内存(&amp;M)</translation>
        </message>
        <message>
            <source>What training and inference take, and what batch fits</source>
            <translation>训练和推理所需的内存，以及放得下的批次大小</translation>
        </message>
        <message>
            <source>Op&amp;erations</source>
            <translation>运算量(&amp;E)</translation>
        </message>
        <message>
            <source>What other tools count, and the bridge from one to another</source>
            <translation>其他工具如何计数，以及各种计数之间的换算</translation>
        </message>
        <message>
            <source>&amp;Working</source>
            <translation>推导过程(&amp;W)</translation>
        </message>
        <message>
            <source>How the selected number is worked out, and where yours went wrong</source>
            <translation>所选数字的推导过程，以及你的数字错在哪里</translation>
        </message>
        <message>
            <source>Chec&amp;k a table</source>
            <translation>检查表格(&amp;K)</translation>
        </message>
        <message>
            <source>A published table against the network, cell by cell</source>
            <translation>把已发表的表格与网络逐格对照</translation>
        </message>
        <message>
            <source>Comp&amp;arison</source>
            <translation>比较(&amp;A)</translation>
        </message>
        <message>
            <source>The open network beside another one, row by row</source>
            <translation>把打开的网络与另一个网络逐行比较</translation>
        </message>
        <message>
            <source>What &amp;if</source>
            <translation>假设分析(&amp;I)</translation>
        </message>
        <message>
            <source>The totals at other widths, depths and resolutions, and what fits a budget</source>
            <translation>改变宽度、深度和分辨率后的总计，以及哪些符合预算</translation>
        </message>
        <message>
            <source>Inspecto&amp;r</source>
            <translation>检查器(&amp;R)</translation>
        </message>
        <message>
            <source>Every field of the selected rows, set in all at once</source>
            <translation>所选行的全部字段，可一次设置所有行</translation>
        </message>
        <message>
            <source>&amp;Diagram</source>
            <translation>结构图(&amp;D)</translation>
        </message>
        <message>
            <source>The network as a picture: boxes, or a graph with branches</source>
            <translation>网络的图示：方框图，或带分支的计算图</translation>
        </message>
        <message>
            <source>Histor&amp;y</source>
            <translation>历史记录(&amp;Y)</translation>
        </message>
        <message>
            <source>Every step that can be undone; a click goes there</source>
            <translation>可以撤销的每一步；单击即可回到该步</translation>
        </message>
    </context>
    <context>
        <name>Architectures</name>
        <message>
            <source>Two convolutions with 16 and 32 filters, each with batch norm, and a fully connected layer: 13,440 parameters, which is right and includes the two batch norms. The 128 inputs of the fully connected layer are given and do not follow from the layers above, so they stand in an Input row of their own. The text gives no input size; a 32x32 image with 3 channels is assumed here, and the parameters do not depend on it.</source>
            <translation>两个分别有 16 和 32 个滤波器的卷积，各带批归一化，以及一个全连接层：13,440 个参数，这是正确的，并包括两个批归一化。全连接层的 128 个输入是给定的，不能由上方的层推出，因此放在单独的 Input 行中。原文没有给出输入尺寸；这里假定为 3 通道的 32x32 图像，参数与它无关。</translation>
        </message>
        <message>
            <source>Two convolutions with 16 and 32 filters, each with batch norm, and a fully connected layer: 23,520 parameters, which is right and includes the two batch norms. The 128 inputs of the fully connected layer are given and do not follow from the layers above, so they stand in an Input row of their own. The text gives no input size; a 16x32x32 volume with 3 channels is assumed here, and the parameters do not depend on it.</source>
            <translation>两个分别有 16 和 32 个滤波器的卷积，各带批归一化，以及一个全连接层：23,520 个参数，这是正确的，并包括两个批归一化。全连接层的 128 个输入是给定的，不能由上方的层推出，因此放在单独的 Input 行中。原文没有给出输入尺寸；这里假定为 3 通道的 16x32x32 体数据，参数与它无关。</translation>
        </message>
        <message>
            <source>A small network on a colour image of 32x32; the row softmax is the fully connected layer of 10 units before the softmax. The article counts 208, 416, 48,001, 10,081 and 841 parameters, and all five are wrong: its convolutions leave out the input channels and its dense layers have one bias in all. Right are 608, 3,216, 48,120, 10,164 and 850.</source>
            <translation>处理 32x32 彩色图像的小网络；softmax 行是 softmax 之前有 10 个单元的全连接层。文章计为 208、416、48,001、10,081 和 841 个参数，五个都是错的：其卷积漏掉了输入通道，其全连接层总共只有一个偏置。正确的是 608、3,216、48,120、10,164 和 850。</translation>
        </message>
        <message>
            <source>The 22 rows of the lecture table: activations and dropout are left out, they have no parameters. The table's weights are right and leave out the biases (138,344,128; with biases 138,357,544). Its total memory of 24M * 4 bytes ~= 93MB is not what its own rows add up to: that is 15,237,608 values, 60.95 MB or 58.13 MiB.</source>
            <translation>讲义表格的 22 行：省略了激活和 dropout，它们没有参数。表中的权重是正确的，不含偏置（138,344,128；含偏置为 138,357,544）。其总内存 24M * 4 bytes ~= 93MB 并不等于它自己各行之和：那是 15,237,608 个值，即 60.95 MB 或 58.13 MiB。</translation>
        </message>
        <message>
            <source>The network that won ImageNet's contest of 2012, here with one tower.</source>
            <translation>赢得 2012 年 ImageNet 竞赛的网络，这里只有一路。</translation>
        </message>
        <message>
            <source>Eight convolutions of 3x3x3 over clips of 16 frames, and three fully connected layers.</source>
            <translation>对 16 帧片段的八个 3x3x3 卷积，以及三个全连接层。</translation>
        </message>
        <message>
            <source>Depthwise 7x7 convolutions, layer normalisation and few activations, as in transformers for images.</source>
            <translation>7x7 深度卷积、层归一化和很少的激活，如图像 Transformer。</translation>
        </message>
        <message>
            <source>A backbone of YOLO, trained on ImageNet.</source>
            <translation>YOLO 的主干网络，在 ImageNet 上训练。</translation>
        </message>
        <message>
            <source>Convolutions of 3x3 and 1x1 by turns, with a pooling between its stages.</source>
            <translation>3x3 和 1x1 卷积交替，各阶段之间有池化。</translation>
        </message>
        <message>
            <source>Residual blocks of a 1x1 and a 3x3 convolution, and strides in place of pooling.</source>
            <translation>由 1x1 和 3x3 卷积组成的残差块，用步幅代替池化。</translation>
        </message>
        <message>
            <source>Two networks that train each other: one makes pictures, one tells them from real ones.</source>
            <translation>互相训练的两个网络：一个生成图片，一个把它们与真实图片区分开。</translation>
        </message>
        <message>
            <source>It makes a picture of random numbers.</source>
            <translation>它由随机数生成图片。</translation>
        </message>
        <message>
            <source>It says how likely a picture is a real one.</source>
            <translation>它判断一张图片是真实图片的可能性。</translation>
        </message>
        <message>
            <source>A ResNet without its classifier, then convolutions of several dilations and the mean of the whole feature map side by side, and that enlarged to the input.</source>
            <translation>去掉分类器的 ResNet，然后并列若干种膨胀的卷积和整个特征图的平均值，再放大到输入尺寸。</translation>
        </message>
        <message>
            <source>A MobileNet V3 without its classifier, and the head of DeepLabV3.</source>
            <translation>去掉分类器的 MobileNet V3，加上 DeepLabV3 的头。</translation>
        </message>
        <message>
            <source>Every layer of a block takes what all layers before it in the block gave.</source>
            <translation>块中每一层取该块中之前所有层的输出。</translation>
        </message>
        <message>
            <source>Width, depth and resolution grow together.</source>
            <translation>宽度、深度和分辨率一起增长。</translation>
        </message>
        <message>
            <source>A ResNet without its classifier, a head of two convolutions on its last feature map, and that enlarged to the input.</source>
            <translation>去掉分类器的 ResNet，最后的特征图上有两个卷积的头，再放大到输入尺寸。</translation>
        </message>
        <message>
            <source>Inception modules of four branches side by side.</source>
            <translation>四个并列分支的 Inception 模块。</translation>
        </message>
        <message>
            <source>Large kernels taken apart into smaller and flatter ones.</source>
            <translation>把大卷积核拆成更小、更扁的卷积核。</translation>
        </message>
        <message>
            <source>With the auxiliary classifier that only training uses, as its published count has it.</source>
            <translation>带有只在训练中使用的辅助分类器，与其公布的数字一致。</translation>
        </message>
        <message>
            <source>Two convolutions and one fully connected layer that read handwritten digits.</source>
            <translation>识别手写数字的两个卷积和一个全连接层。</translation>
        </message>
        <message>
            <source>The network that read handwritten digits, in its modern form of 61,706 parameters. The paper's own network has 60,000: its second convolution sees only some of the input maps, its pooling layers have a learned factor and offset, and its output layer measures distances.</source>
            <translation>识别手写数字的网络，采用有 61,706 个参数的现代形式。论文中的网络有 60,000 个：其第二个卷积只看到部分输入图，其池化层有可学习的系数和偏移，其输出层计算距离。</translation>
        </message>
        <message>
            <source>A MobileNet V3 without its classifier; its last feature map, weighed by its own mean, and an earlier one give the classes together.</source>
            <translation>去掉分类器的 MobileNet V3；用自身平均值加权的最后特征图与较早的特征图一起给出类别。</translation>
        </message>
        <message>
            <source>Four 1D convolutions over the samples of a sound, the first of which reads 80 of them at a time. In the size of the tutorial, with 32 channels; the paper's has 128.</source>
            <translation>对声音采样的四个一维卷积，第一个每次读取 80 个采样。采用教程中的大小，有 32 个通道；论文中的有 128 个。</translation>
        </message>
        <message>
            <source>Every block convolves, attends within windows, and attends on a grid over the whole map.</source>
            <translation>每个块依次做卷积、窗口内注意力和整图网格上的注意力。</translation>
        </message>
        <message>
            <source>Inverted residuals, found by search for phones.</source>
            <translation>为手机搜索得到的倒残差块。</translation>
        </message>
        <message>
            <source>Depthwise and pointwise convolutions by turns. The paper gives 4.2 million parameters; Keras counts 4,253,864, its running statistics included.</source>
            <translation>深度卷积和逐点卷积交替。论文给出 420 万个参数；Keras 计为 4,253,864 个，包括运行统计量。</translation>
        </message>
        <message>
            <source>Inverted residuals: thin ends, and a depthwise convolution on many channels between.</source>
            <translation>倒残差块：两端窄，中间是多通道的深度卷积。</translation>
        </message>
        <message>
            <source>Inverted residuals with squeeze and excitation, found by search.</source>
            <translation>搜索得到的带挤压激励的倒残差块。</translation>
        </message>
        <message>
            <source>Convolutions of 1x1 after each larger one, and no fully connected layer, for CIFAR-10. Later papers give it 0.97 million parameters.</source>
            <translation>每个较大的卷积之后有 1x1 卷积，没有全连接层，用于 CIFAR-10。后来的论文给出 97 万个参数。</translation>
        </message>
        <message>
            <source>The widths of its blocks follow one line; Y is X with squeeze and excitation.</source>
            <translation>各块的宽度遵循一条直线；Y 是带挤压激励的 X。</translation>
        </message>
        <message>
            <source>Residual blocks add their input to what they make of it.</source>
            <translation>残差块把输入与由它得到的结果相加。</translation>
        </message>
        <message>
            <source>Its 3x3 convolutions have 32 groups of 4 channels and more (Xie et al., 2016).</source>
            <translation>其 3x3 卷积有 32 组，每组 4 个或更多通道（Xie 等，2016）。</translation>
        </message>
        <message>
            <source>Its 3x3 convolutions have 32 groups of 8 channels and more (Xie et al., 2016).</source>
            <translation>其 3x3 卷积有 32 组，每组 8 个或更多通道（Xie 等，2016）。</translation>
        </message>
        <message>
            <source>Its 3x3 convolutions have 64 groups of 4 channels and more (Xie et al., 2016).</source>
            <translation>其 3x3 卷积有 64 组，每组 4 个或更多通道（Xie 等，2016）。</translation>
        </message>
        <message>
            <source>Its bottlenecks are twice as wide inside (Zagoruyko and Komodakis, 2016).</source>
            <translation>其瓶颈块内部宽一倍（Zagoruyko 和 Komodakis，2016）。</translation>
        </message>
        <message>
            <source>A residual network for 32x32 with shortcuts that have no parameters.</source>
            <translation>用于 32x32 的残差网络，捷径没有参数。</translation>
        </message>
        <message>
            <source>The paper gives it {rounded} million parameters.</source>
            <translation>论文给出 {rounded} 百万个参数。</translation>
        </message>
        <message>
            <source>GoogLeNet over clips, for Kinetics-400; each of its convolutions is one over space, then one over time.</source>
            <translation>用于片段的 GoogLeNet，针对 Kinetics-400；其每个卷积是一个空间卷积加一个时间卷积。</translation>
        </message>
        <message>
            <source>A residual network whose blocks multiply every channel by a weight that two small layers make of the means of all channels.</source>
            <translation>残差网络，其块把每个通道乘以由两个小层根据所有通道平均值得到的权重。</translation>
        </message>
        <message>
            <source>Half of the channels pass a block by, and the halves are mixed after it.</source>
            <translation>一半通道绕过块，之后两半混合。</translation>
        </message>
        <message>
            <source>Fire modules squeeze the channels before they expand them again.</source>
            <translation>Fire 模块先压缩通道，再扩展。</translation>
        </message>
        <message>
            <source>Tokens attend to each other within windows, which are shifted in every second block.</source>
            <translation>token 在窗口内相互关注，窗口每隔一个块移位。</translation>
        </message>
        <message>
            <source>It halves the sizes several times and doubles them again, and joins what it had on the way down to what comes up.</source>
            <translation>它多次把尺寸减半再加倍，并把下行途中的结果与上行的结果连接。</translation>
        </message>
        <message>
            <source>Four levels with batch norm and 32 channels at the top, for 2 classes on 256x256. The paper's network begins with 64 channels, has no batch norm and does not pad its convolutions, so that its output is smaller than its input.</source>
            <translation>四个层级，带批归一化，顶部 32 个通道，用于 256x256 上的 2 个类别。论文中的网络从 64 个通道开始，没有批归一化，卷积也不填充，因此输出小于输入。</translation>
        </message>
        <message>
            <source>A U-Net over volumes with convolutions that are not padded. The published count leaves out the factors and offsets of the batch norms and the biases of the up-convolutions, and so do these rows.</source>
            <translation>用于体数据的 U-Net，卷积不填充。公布的数字不含批归一化的系数和偏移以及上卷积的偏置，这些行也是如此。</translation>
        </message>
        <message>
            <source>Stages of 3x3 convolutions with a pooling behind each.</source>
            <translation>由 3x3 卷积组成的阶段，每个阶段之后有池化。</translation>
        </message>
        <message>
            <source>A ResNet-18 over clips, for Kinetics-400.</source>
            <translation>用于片段的 ResNet-18，针对 Kinetics-400。</translation>
        </message>
        <message>
            <source>All its convolutions see time and space at once.</source>
            <translation>其所有卷积同时看时间和空间。</translation>
        </message>
        <message>
            <source>Only the convolutions of its first stage see time.</source>
            <translation>只有第一阶段的卷积看时间。</translation>
        </message>
        <message>
            <source>Each convolution is one over space, then one over time.</source>
            <translation>每个卷积是一个空间卷积加一个时间卷积。</translation>
        </message>
        <message>
            <source>Patches of the image are tokens, as words are, and attend to each other.</source>
            <translation>图像的图块如同词一样是 token，并相互关注。</translation>
        </message>
        <message>
            <source>Inception taken to its end: every convolution is one over space for each channel, then one over the channels. Keras counts 22,910,480, its running statistics included.</source>
            <translation>把 Inception 推到极致：每个卷积先对每个通道做空间卷积，再对各通道做卷积。Keras 计为 22,910,480 个，包括运行统计量。</translation>
        </message>
        <message>
            <source>AlexNet on one processor with a first window of 7x7 and stride 2 in place of 11x11 and 4. The paper gives no count.</source>
            <translation>单处理器上的 AlexNet，第一个窗口为 7x7、步幅 2，而不是 11x11 和 4。论文没有给出数字。</translation>
        </message>
    </context>
    <context>
        <name>AskStrip</name>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>BeginDialog</name>
        <message>
            <source>Each answer at once</source>
            <translation>逐题立即批改</translation>
        </message>
        <message>
            <source>All answers at the end</source>
            <translation>最后统一批改</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>The &amp;open network, {name}</source>
            <translation>打开的网络 {name}(&amp;O)</translation>
        </message>
        <message>
            <source>A &amp;generated network:</source>
            <translation>生成的网络(&amp;G)：</translation>
        </message>
        <message>
            <source>Level of the generated network</source>
            <translation>生成网络的难度</translation>
        </message>
        <message>
            <source>Blank cells</source>
            <translation>留空的单元格</translation>
        </message>
        <message>
            <source>&amp;Totals</source>
            <translation>总计(&amp;T)</translation>
        </message>
        <message>
            <source>The same share of each</source>
            <translation>每类题目比例相同</translation>
        </message>
        <message>
            <source>{mix}: {help}</source>
            <translation>{mix}：{help}</translation>
        </message>
        <message>
            <source>Anothe&amp;r one</source>
            <translation>换一个(&amp;R)</translation>
        </message>
        <message>
            <source>The exercise of the next seed</source>
            <translation>下一个种子的练习</translation>
        </message>
        <message>
            <source>&amp;Mix:</source>
            <translation>题目搭配(&amp;M)：</translation>
        </message>
        <message>
            <source>&amp;Questions at most:</source>
            <translation>题目上限(&amp;Q)：</translation>
        </message>
        <message>
            <source>S&amp;eed:</source>
            <translation>种子(&amp;E)：</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>the name of the network</source>
            <translation>网络的名称</translation>
        </message>
        <message>
            <source>&amp;Hints, and the working of an answer that is wrong</source>
            <translation>允许提示，并显示错误答案的推导过程(&amp;H)</translation>
        </message>
        <message>
            <source>T&amp;itle:</source>
            <translation>标题(&amp;I)：</translation>
        </message>
        <message>
            <source>&amp;Check:</source>
            <translation>批改(&amp;C)：</translation>
        </message>
        <message>
            <source>&amp;Start practising</source>
            <translation>开始练习(&amp;S)</translation>
        </message>
        <message>
            <source>Sa&amp;ve exercise…</source>
            <translation>保存练习(&amp;V)…</translation>
        </message>
        <message>
            <source>Save &amp;worksheet…</source>
            <translation>保存练习卷(&amp;W)…</translation>
        </message>
        <message>
            <source>A PDF to print, and its answer key beside it</source>
            <translation>用于打印的 PDF，答案另存为一个文件</translation>
        </message>
        <message>
            <source>Ope&amp;n exercise…</source>
            <translation>打开练习(&amp;N)…</translation>
        </message>
        <message>
            <source>the open network</source>
            <translation>打开的网络</translation>
        </message>
        <message>
            <source>{questions} about {network}</source>
            <translation>{network} 的{questions}</translation>
        </message>
        <message>
            <source>Nothing can be asked of this choice: choose more that is blank.</source>
            <translation>这样选择无题可出：请多选一些留空的内容。</translation>
        </message>
        <message>
            <source>One question</source>
            <translation>1 道题</translation>
        </message>
        <message>
            <source>{number} questions</source>
            <translation>{number} 道题</translation>
        </message>
    </context>
    <context>
        <name>BlockActions</name>
        <message>
            <source>Parts with a dot between are blocks in blocks, such as layer1.0</source>
            <translation>用点隔开的各部分表示块中的块，例如 layer1.0</translation>
        </message>
        <message>
            <source>A block inside of {block}</source>
            <translation>{block} 内的一个块</translation>
        </message>
        <message>
            <source>&amp;Block of the row:</source>
            <translation>此行的块(&amp;B)：</translation>
        </message>
        <message>
            <source>&amp;Block of {number} rows:</source>
            <translation>{number} 行的块(&amp;B)：</translation>
        </message>
        <message>
            <source>Group into {block}</source>
            <translation>组成块 {block}</translation>
        </message>
        <message>
            <source>Dissolve {block}</source>
            <translation>解散 {block}</translation>
        </message>
        <message>
            <source>&amp;Times that the row stands there:</source>
            <translation>此行出现的次数(&amp;T)：</translation>
        </message>
        <message>
            <source>&amp;Times that the {number} rows stand there:</source>
            <translation>这 {number} 行出现的次数(&amp;T)：</translation>
        </message>
        <message>
            <source>One after another, each taking the one before</source>
            <translation>依次相接，每一份以前一份为输入</translation>
        </message>
        <message>
            <source>Repeat row</source>
            <translation>重复行</translation>
        </message>
        <message>
            <source>Repeat {number} rows</source>
            <translation>重复 {number} 行</translation>
        </message>
        <message>
            <source>Make row residual</source>
            <translation>把一行改为残差结构</translation>
        </message>
        <message>
            <source>Make rows residual</source>
            <translation>把多行改为残差结构</translation>
        </message>
        <message>
            <source>1 row added</source>
            <translation>已添加 1 行</translation>
        </message>
        <message>
            <source>{number} rows added</source>
            <translation>已添加 {number} 行</translation>
        </message>
        <message>
            <source>1 of the new rows has a problem</source>
            <translation>新行中有 1 行有问题</translation>
        </message>
        <message>
            <source>{number} of the new rows have problems</source>
            <translation>新行中有 {number} 行有问题</translation>
        </message>
        <message>
            <source>Insert {part}</source>
            <translation>插入 {part}</translation>
        </message>
    </context>
    <context>
        <name>BlockTree</name>
        <message>
            <source>Layers by block</source>
            <translation>按块列出的层</translation>
        </message>
    </context>
    <context>
        <name>Blocks</name>
        <message>
            <source>Block or layer</source>
            <translation>块或层</translation>
        </message>
        <message>
            <source>Layers, kind</source>
            <translation>层数、类型</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation>内存（字节）</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Shared with {name}, counted there once</source>
            <translation>与 {name} 共享，在那里计数一次</translation>
        </message>
    </context>
    <context>
        <name>CellActions</name>
        <message>
            <source>1 cell copied</source>
            <translation>已复制 1 个单元格</translation>
        </message>
        <message>
            <source>{number} cells copied</source>
            <translation>已复制 {number} 个单元格</translation>
        </message>
        <message>
            <source>Paste a cell</source>
            <translation>粘贴 1 个单元格</translation>
        </message>
        <message>
            <source>Paste {number} cells</source>
            <translation>粘贴 {number} 个单元格</translation>
        </message>
        <message>
            <source>It is counted, and not edited</source>
            <translation>这是计算出来的，不能编辑</translation>
        </message>
        <message>
            <source>There are no columns for what stands further right</source>
            <translation>右侧多出的内容没有对应的列</translation>
        </message>
        <message>
            <source>None of the selected cells can be edited</source>
            <translation>所选单元格都不能编辑</translation>
        </message>
        <message>
            <source>Fill a cell</source>
            <translation>填充 1 个单元格</translation>
        </message>
        <message>
            <source>Fill {number} cells</source>
            <translation>填充 {number} 个单元格</translation>
        </message>
    </context>
    <context>
        <name>CellFilling</name>
        <message>
            <source>1 cell filled</source>
            <translation>已填充 1 个单元格</translation>
        </message>
        <message>
            <source>{number} cells filled</source>
            <translation>已填充 {number} 个单元格</translation>
        </message>
        <message>
            <source>1 refused</source>
            <translation>1 个未被接受</translation>
        </message>
        <message>
            <source>{number} refused</source>
            <translation>{number} 个未被接受</translation>
        </message>
        <message>
            <source>{done}, {rest}. Row {row}, {reason}</source>
            <translation>{done}，{rest}。第 {row} 行，{reason}</translation>
        </message>
    </context>
    <context>
        <name>ChartHeader</name>
        <message>
            <source>Show {chart}</source>
            <translation>显示{chart}</translation>
        </message>
        <message>
            <source>Fold up {chart}</source>
            <translation>收起{chart}</translation>
        </message>
    </context>
    <context>
        <name>ChartPanel</name>
        <message>
            <source>PNG image (*.png)</source>
            <translation>PNG 图像 (*.png)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG 图形 (*.svg)</translation>
        </message>
        <message>
            <source>charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>{file} could not be written: {reason}. Choose another place.</source>
            <translation>无法写入 {file}：{reason}。请选择其他位置。</translation>
        </message>
        <message>
            <source>Copy this chart</source>
            <translation>复制此图表</translation>
        </message>
        <message>
            <source>Save this chart as…</source>
            <translation>将此图表另存为…</translation>
        </message>
        <message>
            <source>Charts by layer</source>
            <translation>各层图表</translation>
        </message>
        <message>
            <source>The charts are being prepared.</source>
            <translation>正在准备图表。</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Logarithmic scale</source>
            <translation>对数刻度</translation>
        </message>
        <message>
            <source>log</source>
            <translation>对数</translation>
        </message>
        <message>
            <source>Logarithmic scale: a bar ends at its value, each line is a power of ten.
Colours divide a bar by share and not by the axis.</source>
            <translation>对数刻度：条形的末端对应其数值，每条线为十的一次幂。
颜色按占比划分条形，不按坐标轴划分。</translation>
        </message>
        <message>
            <source>Copy charts</source>
            <translation>复制图表</translation>
        </message>
        <message>
            <source>Save charts as…</source>
            <translation>将图表另存为…</translation>
        </message>
        <message>
            <source>Show all layers</source>
            <translation>显示所有层</translation>
        </message>
        <message>
            <source>More about the charts</source>
            <translation>更多图表操作</translation>
        </message>
    </context>
    <context>
        <name>ChartTable</name>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>统计量</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>% of parameters</source>
            <translation>参数占比（%）</translation>
        </message>
        <message>
            <source>Activations, bytes</source>
            <translation>激活，字节</translation>
        </message>
        <message>
            <source>% of activations</source>
            <translation>激活占比（%）</translation>
        </message>
        <message>
            <source>Not counted, a row above has a problem</source>
            <translation>未计数，上方有一行存在问题</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>Charts as a table</source>
            <translation>以表格显示图表</translation>
        </message>
        <message>
            <source>Figures of the charts by layer</source>
            <translation>各层图表的数值</translation>
        </message>
        <message>
            <source>Enter goes to the row. Copying takes the whole table.</source>
            <translation>按 Enter 转到该行。复制时复制整个表格。</translation>
        </message>
    </context>
    <context>
        <name>ChartTexts</name>
        <message>
            <source>wrong rule</source>
            <translation>规则有误</translation>
        </message>
        <message>
            <source>lower bound</source>
            <translation>下界</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Activation memory by layer</source>
            <translation>各层激活内存</translation>
        </message>
        <message>
            <source>Parameters by layer</source>
            <translation>各层参数</translation>
        </message>
        <message>
            <source>{type}, batch {batch}</source>
            <translation>{type}，批次 {batch}</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>biases</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>statistics</source>
            <translation>统计量</translation>
        </message>
        <message>
            <source>problem: {text}</source>
            <translation>问题：{text}</translation>
        </message>
        <message>
            <source>not counted, since a row above has a problem</source>
            <translation>未计数，因为上方有一行存在问题</translation>
        </message>
        <message>
            <source>&lt;b&gt;{name}&lt;/b&gt;, row {number}</source>
            <translation>&lt;b&gt;{name}&lt;/b&gt;，第 {number} 行</translation>
        </message>
        <message>
            <source>{number} parameters</source>
            <translation>{number} 个参数</translation>
        </message>
        <message>
            <source>{parameters}, by a wrong rule</source>
            <translation>{parameters}，按有误的规则计数</translation>
        </message>
        <message>
            <source>{number} weights</source>
            <translation>{number} 个权重</translation>
        </message>
        <message>
            <source>{number} biases</source>
            <translation>{number} 个偏置</translation>
        </message>
        <message>
            <source>{number} running statistics</source>
            <translation>{number} 个滑动统计量</translation>
        </message>
        <message>
            <source>shared with {name}, counted there once</source>
            <translation>与 {name} 共享，在那里计数一次</translation>
        </message>
        <message>
            <source>used by another row</source>
            <translation>被另一行使用</translation>
        </message>
        <message>
            <source>used by {number} other rows</source>
            <translation>被另外 {number} 行使用</translation>
        </message>
        <message>
            <source>{number} B of activations</source>
            <translation>激活占 {number} B</translation>
        </message>
        <message>
            <source>{name} has the most parameters, less than 1 %.</source>
            <translation>{name} 的参数最多，不到 1 %。</translation>
        </message>
        <message>
            <source>{name} has {share} % of the parameters.</source>
            <translation>{name} 占参数的 {share} %。</translation>
        </message>
        <message>
            <source>{name} has {share} % of the parameters that are counted.</source>
            <translation>{name} 占已计数参数的 {share} %。</translation>
        </message>
        <message>
            <source>{name} has the most activation memory, less than 1 %.</source>
            <translation>{name} 的激活内存最多，不到 1 %。</translation>
        </message>
        <message>
            <source>{name} has {share} % of the activation memory.</source>
            <translation>{name} 占激活内存的 {share} %。</translation>
        </message>
        <message>
            <source>{name} has {share} % of the activation memory that is counted.</source>
            <translation>{name} 占已计数激活内存的 {share} %。</translation>
        </message>
        <message>
            <source>One layer could not be counted in full.</source>
            <translation>有一层未能完整计数。</translation>
        </message>
        <message>
            <source>{number} layers could not be counted in full.</source>
            <translation>有 {number} 层未能完整计数。</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>暂无内容可显示。</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>On the logarithmic scale a bar ends at its value; its colours divide it by share and not by the axis.</source>
            <translation>在对数刻度下，条形的末端对应其数值；颜色按占比划分条形，不按坐标轴划分。</translation>
        </message>
        <message>
            <source>Wheel: zoom the layers. Drag: move. Double click: show all.</source>
            <translation>滚轮：缩放层。拖动：移动。双击：显示全部。</translation>
        </message>
    </context>
    <context>
        <name>ColumnLayout</name>
        <message>
            <source>As many as fit</source>
            <translation>尽量多显示</translation>
        </message>
        <message>
            <source>Essential columns</source>
            <translation>基本列</translation>
        </message>
        <message>
            <source>All usual columns</source>
            <translation>所有常用列</translation>
        </message>
        <message>
            <source>Fit widths</source>
            <translation>调整列宽</translation>
        </message>
        <message>
            <source>Columns of few kinds</source>
            <translation>仅部分类型使用的列</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Filters</source>
            <translation>滤波器</translation>
        </message>
        <message>
            <source>Filters of a convolution, units of a fully connected layer, shape of an input, output size of adaptive pooling.</source>
            <translation>卷积的滤波器数、全连接层的单元数、输入的形状、自适应池化的输出尺寸。</translation>
        </message>
        <message>
            <source>Kind of layer.</source>
            <translation>层的类型。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>块</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Shape of the output, channels first, without the batch.</source>
            <translation>输出的形状，通道在前，不含批次。</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Values of the weight tensors.</source>
            <translation>权重张量中值的个数。</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>Values of the bias tensors.</source>
            <translation>偏置张量中值的个数。</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>What the chosen preset counts as parameters.</source>
            <translation>所选预设计入的参数。</translation>
        </message>
        <message>
            <source>Trainable</source>
            <translation>可训练</translation>
        </message>
        <message>
            <source>Values that training changes.</source>
            <translation>训练会改变的值。</translation>
        </message>
        <message>
            <source>Non-trainable</source>
            <translation>不可训练</translation>
        </message>
        <message>
            <source>Values that training does not change by gradients.</source>
            <translation>训练不通过梯度改变的值。</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>激活</translation>
        </message>
        <message>
            <source>Values of the output for one sample.</source>
            <translation>一个样本的输出中值的个数。</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation>内存（字节）</translation>
        </message>
        <message>
            <source>Bytes of the output in the chosen data type, for the whole batch.</source>
            <translation>整个批次的输出在所选数据类型下的字节数。</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Multiply-accumulates for one sample, without adding the bias.</source>
            <translation>一个样本的乘加运算数，不含加偏置。</translation>
        </message>
        <message>
            <source>Receptive field</source>
            <translation>感受野</translation>
        </message>
        <message>
            <source>Positions of the network's input that one value sees; ~ where it is the largest of branches that differ.</source>
            <translation>一个值所看到的网络输入位置数；~ 表示各分支不同，取其中最大的。</translation>
        </message>
        <message>
            <source>Field stride</source>
            <translation>感受野步幅</translation>
        </message>
        <message>
            <source>Input positions from the receptive field of one value to the next one's.</source>
            <translation>相邻两个值的感受野在输入上相距的位置数。</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>输入你想做的事</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>No command is called so.</source>
            <translation>没有叫这个名称的命令。</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Not possible now</source>
            <translation>现在不可用</translation>
        </message>
        <message>
            <source>Not while practising</source>
            <translation>练习时不可用</translation>
        </message>
        <message>
            <source>There are no rows to do this with</source>
            <translation>没有可供操作的行</translation>
        </message>
        <message>
            <source>Select rows of the table first</source>
            <translation>请先在表格中选择行</translation>
        </message>
        <message>
            <source>Only while practising</source>
            <translation>仅在练习时可用</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>激活内存</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>计数项</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差值</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>{name} (open)</source>
            <translation>{name}（已打开）</translation>
        </message>
        <message>
            <source>{left} and {right} are the same, row by row.</source>
            <translation>{left} 与 {right} 逐行相同。</translation>
        </message>
        <message>
            <source>{left} → {right}: {difference}.</source>
            <translation>{left} → {right}：{difference}。</translation>
        </message>
        <message>
            <source>Rows that cannot be counted are left out of the totals.</source>
            <translation>无法计数的行不计入总计。</translation>
        </message>
        <message>
            <source>Activations</source>
            <translation>激活</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>统计量</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>差异之处</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <source>1 row changed</source>
            <translation>已更改 1 行</translation>
        </message>
        <message>
            <source>{number} rows changed</source>
            <translation>已更改 {number} 行</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>已添加</translation>
        </message>
        <message>
            <source>1 row added</source>
            <translation>已添加 1 行</translation>
        </message>
        <message>
            <source>{number} rows added</source>
            <translation>已添加 {number} 行</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>1 row removed</source>
            <translation>已移除 1 行</translation>
        </message>
        <message>
            <source>{number} rows removed</source>
            <translation>已移除 {number} 行</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>已移动</translation>
        </message>
        <message>
            <source>1 row moved</source>
            <translation>已移动 1 行</translation>
        </message>
        <message>
            <source>{number} rows moved</source>
            <translation>已移动 {number} 行</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>the framework of padding and rounding</source>
            <translation>填充与取整所依据的框架</translation>
        </message>
        <message>
            <source>the network's name</source>
            <translation>网络的名称</translation>
        </message>
        <message>
            <source>nothing that counts</source>
            <translation>没有影响计数的差异</translation>
        </message>
        <message>
            <source>the same number of parameters</source>
            <translation>参数数量相同</translation>
        </message>
        <message>
            <source>{number} parameters</source>
            <translation>{number} 个参数</translation>
        </message>
        <message>
            <source>output {shape}</source>
            <translation>输出 {shape}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>output {before} → {after}</source>
            <translation>输出 {before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPanel</name>
        <message>
            <source>Rows of both networks</source>
            <translation>两个网络的行</translation>
        </message>
        <message>
            <source>Compare &amp;with</source>
            <translation>比较对象(&amp;W)</translation>
        </message>
        <message>
            <source>Only d&amp;ifferences</source>
            <translation>只显示差异(&amp;I)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Next difference (F7)</source>
            <translation>下一处差异 (F7)</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Previous difference (Shift+F7)</source>
            <translation>上一处差异 (Shift+F7)</translation>
        </message>
        <message>
            <source>Swap si&amp;des</source>
            <translation>交换两侧(&amp;D)</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>导出(&amp;X)…</translation>
        </message>
        <message>
            <source>The comparison as CSV, text or JSON, or the waterfall as a picture</source>
            <translation>将比较结果导出为 CSV、文本或 JSON，或将瀑布图导出为图片</translation>
        </message>
        <message>
            <source>Compare the open network with another one, row by row. What differs follows every edit.</source>
            <translation>把打开的网络与另一个网络逐行比较。每次编辑后差异随之更新。</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>文本 (*.txt)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Waterfall as a PNG image (*.png)</source>
            <translation>瀑布图的 PNG 图像 (*.png)</translation>
        </message>
        <message>
            <source>Waterfall as an SVG drawing (*.svg)</source>
            <translation>瀑布图的 SVG 图形 (*.svg)</translation>
        </message>
        <message>
            <source>Export the comparison</source>
            <translation>导出比较结果</translation>
        </message>
    </context>
    <context>
        <name>ComparisonSource</name>
        <message>
            <source>Compare with a file</source>
            <translation>与文件比较</translation>
        </message>
        <message>
            <source>Architectures</source>
            <translation>架构</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>The open network is in no file yet: save it first.</source>
            <translation>打开的网络尚未存入文件：请先保存。</translation>
        </message>
        <message>
            <source>Compare with an architecture of the gallery</source>
            <translation>与图库中的架构比较</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>{file} as saved</source>
            <translation>已保存的 {file}</translation>
        </message>
        <message>
            <source>It cannot be compared. {problem}.</source>
            <translation>无法比较。{problem}。</translation>
        </message>
        <message>
            <source>A &amp;file…</source>
            <translation>文件(&amp;F)…</translation>
        </message>
        <message>
            <source>The &amp;gallery…</source>
            <translation>图库(&amp;G)…</translation>
        </message>
        <message>
            <source>Its file as &amp;saved</source>
            <translation>此网络已保存的文件(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>CurveChart</name>
        <message>
            <source>Totals over the positions of the knob</source>
            <translation>旋钮各位置的总计</translation>
        </message>
    </context>
    <context>
        <name>CurvePanel</name>
        <message>
            <source>{title}: {low} at {first}, {high} at {last}</source>
            <translation>{title}：在 {first} 处为 {low}，在 {last} 处为 {high}</translation>
        </message>
        <message>
            <source>in % of now</source>
            <translation>相对现值的 %</translation>
        </message>
    </context>
    <context>
        <name>Diagram</name>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Convolution</source>
            <translation>卷积</translation>
        </message>
        <message>
            <source>Pooling</source>
            <translation>池化</translation>
        </message>
        <message>
            <source>Fully connected</source>
            <translation>全连接</translation>
        </message>
        <message>
            <source>Normalisation</source>
            <translation>归一化</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>激活</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Reshaping</source>
            <translation>变形</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>注意力</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>循环</translation>
        </message>
        <message>
            <source>Embedding</source>
            <translation>嵌入</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>{first} … ({rows} rows)</source>
            <translation>{first} …（{rows} 行）</translation>
        </message>
        <message>
            <source>problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>{rows} rows</source>
            <translation>{rows} 行</translation>
        </message>
        <message>
            <source>problem in row {row}</source>
            <translation>第 {row} 行有问题</translation>
        </message>
        <message>
            <source>takes {names}</source>
            <translation>输入来自 {names}</translation>
        </message>
    </context>
    <context>
        <name>DiagramModel</name>
        <message>
            <source>That would be too much for one picture. Fold another part first.</source>
            <translation>这样一张图就太大了。请先折叠另一部分。</translation>
        </message>
    </context>
    <context>
        <name>DiagramPanel</name>
        <message>
            <source>No layers yet. The picture grows with the table.</source>
            <translation>还没有层。结构图随表格一起增长。</translation>
        </message>
        <message>
            <source>The network's diagram as a list</source>
            <translation>以列表表示的网络结构图</translation>
        </message>
        <message>
            <source>How the network is drawn</source>
            <translation>网络的绘制方式</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>方框</translation>
        </message>
        <message>
            <source>Boxes as large as the activations</source>
            <translation>方框大小与激活大小一致</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>计算图</translation>
        </message>
        <message>
            <source>Every layer alike, with its connections</source>
            <translation>各层画法相同，并显示连接</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>The same in words</source>
            <translation>用文字表示同样的内容</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>放大 (Ctrl++)</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+−)</source>
            <translation>缩小 (Ctrl+−)</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>全图</translation>
        </message>
        <message>
            <source>The whole picture (F)</source>
            <translation>显示整张图 (F)</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>可读大小</translation>
        </message>
        <message>
            <source>Large enough to read (0)</source>
            <translation>放大到能看清文字 (0)</translation>
        </message>
        <message>
            <source>More about the diagram</source>
            <translation>更多结构图操作</translation>
        </message>
        <message>
            <source>&amp;Unfold (Space)</source>
            <translation>展开(&amp;U) (空格键)</translation>
        </message>
        <message>
            <source>&amp;Fold {block} (Backspace)</source>
            <translation>折叠 {block}(&amp;F) (Backspace)</translation>
        </message>
        <message>
            <source>&amp;Fold the block (Backspace)</source>
            <translation>折叠块(&amp;F) (Backspace)</translation>
        </message>
        <message>
            <source>Unfold &amp;all blocks</source>
            <translation>展开所有块(&amp;A)</translation>
        </message>
        <message>
            <source>F&amp;old all blocks</source>
            <translation>折叠所有块(&amp;O)</translation>
        </message>
        <message>
            <source>Fold as at &amp;first</source>
            <translation>恢复最初的折叠(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Copy as an image</source>
            <translation>复制为图像(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save the picture…</source>
            <translation>保存图片(&amp;S)…</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG 图形 (*.svg)</translation>
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation>PNG 图像 (*.png)</translation>
        </message>
        <message>
            <source>PDF page (*.pdf)</source>
            <translation>PDF 页面 (*.pdf)</translation>
        </message>
        <message>
            <source>diagram</source>
            <translation>结构图</translation>
        </message>
        <message>
            <source>Save the network's picture</source>
            <translation>保存网络的图片</translation>
        </message>
        <message>
            <source>The picture was not saved</source>
            <translation>图片未保存</translation>
        </message>
    </context>
    <context>
        <name>DiagramView</name>
        <message>
            <source>Diagram of the network</source>
            <translation>网络结构图</translation>
        </message>
        <message>
            <source>{number} nodes. Arrow keys go from one to another.</source>
            <translation>{number} 个节点。用方向键在节点间移动。</translation>
        </message>
    </context>
    <context>
        <name>DifferenceDialog</name>
        <message>
            <source>Difference</source>
            <translation>差值</translation>
        </message>
        <message>
            <source>{title}: {difference}. Parameters: {before} before, {after} now.</source>
            <translation>{title}：{difference}。参数：原为 {before}，现为 {after}。</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Rows that are not the same</source>
            <translation>不相同的行</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Export the report</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>PDF to print or hand in</source>
            <translation>用于打印或上交的 PDF</translation>
        </message>
        <message>
            <source>The report was not written</source>
            <translation>报告未写入</translation>
        </message>
        <message>
            <source>Export the network</source>
            <translation>导出网络</translation>
        </message>
        <message>
            <source>The network was not written</source>
            <translation>网络未写入</translation>
        </message>
        <message>
            <source>Compare the networks in a folder</source>
            <translation>比较文件夹中的网络</translation>
        </message>
        <message>
            <source>Save the table of the networks</source>
            <translation>保存网络汇总表</translation>
        </message>
        <message>
            <source>The table was not written</source>
            <translation>表格未写入</translation>
        </message>
        <message>
            <source>{file} written</source>
            <translation>已写入 {file}</translation>
        </message>
        <message>
            <source>The file was not written</source>
            <translation>文件未写入</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>Copy exact figure</source>
            <translation>复制精确数值</translation>
        </message>
        <message>
            <source>Show how it is worked out</source>
            <translation>显示其推导过程</translation>
        </message>
    </context>
    <context>
        <name>FileActions</name>
        <message>
            <source>Open an architecture</source>
            <translation>打开架构</translation>
        </message>
        <message>
            <source>Exercises and answers</source>
            <translation>练习和答卷</translation>
        </message>
        <message>
            <source>Architectures</source>
            <translation>架构</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>{file} opened</source>
            <translation>已打开 {file}</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>文件未打开</translation>
        </message>
        <message>
            <source>The architecture was not opened</source>
            <translation>架构未打开</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>未保存的更改</translation>
        </message>
        <message>
            <source>{name} has changes that are not saved. Save them?</source>
            <translation>{name} 有未保存的更改。要保存吗？</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>Save the architecture</source>
            <translation>保存架构</translation>
        </message>
        <message>
            <source>{file} was changed elsewhere</source>
            <translation>{file} 已在别处被更改</translation>
        </message>
        <message>
            <source>The network was not saved</source>
            <translation>网络未保存</translation>
        </message>
        <message>
            <source>{file} saved</source>
            <translation>已保存 {file}</translation>
        </message>
        <message>
            <source>without the value that was being typed. {reason}</source>
            <translation>不含正在输入的值。{reason}</translation>
        </message>
        <message>
            <source>No recent files</source>
            <translation>没有最近的文件</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>清空列表</translation>
        </message>
        <message>
            <source>The gallery cannot be read</source>
            <translation>无法读取图库</translation>
        </message>
        <message>
            <source>Browse the gallery…</source>
            <translation>浏览图库…</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>answers: it is not a list in brackets</source>
            <translation>answers：它不是方括号中的列表</translation>
        </message>
        <message>
            <source>It has {items} answers, and {max_questions} are the most</source>
            <translation>其中有 {items} 个答案，最多为 {max_questions} 个</translation>
        </message>
        <message>
            <source>Answer {number}: {problem}</source>
            <translation>答案 {number}：{problem}</translation>
        </message>
        <message>
            <source>Answers {question} and {number} are both to {question2} of '{question3}'</source>
            <translation>答案 {question} 和 {number} 都回答 '{question3}' 的 {question2}</translation>
        </message>
        <message>
            <source>It holds answers to another exercise, or to another version of this one: it names '{answers}', and this one is '{fingerprint}'</source>
            <translation>其中是另一个练习或此练习另一版本的答案：它写的是 '{answers}'，而这个是 '{fingerprint}'</translation>
        </message>
        <message>
            <source>It answers what is not asked: {question} of '{question2}'</source>
            <translation>它回答了没有问的内容：'{question2}' 的 {question}</translation>
        </message>
        <message>
            <source>it is not a row, what is asked and an answer, in braces</source>
            <translation>它不是花括号中的一行、所问内容和答案</translation>
        </message>
        <message>
            <source>hints: it is not a whole number from 0 to {max_hints}</source>
            <translation>hints：它不是 0 到 {max_hints} 的整数</translation>
        </message>
        <message>
            <source>{field}: it is not a text in quotation marks</source>
            <translation>{field}：它不是引号中的文本</translation>
        </message>
        <message>
            <source>{field}: it may have at most {most} characters on one line and no control characters</source>
            <translation>{field}：最多 {most} 个字符，只能一行，且不能有控制字符</translation>
        </message>
        <message>
            <source>Its zip archive is broken: was it copied in full?</source>
            <translation>其 zip 压缩包已损坏：是否完整复制？</translation>
        </message>
        <message>
            <source>Its zip archive has more than {max_members} members</source>
            <translation>其 zip 压缩包的成员超过 {max_members} 个</translation>
        </message>
        <message>
            <source>Its zip archive holds no {name}</source>
            <translation>其 zip 压缩包中没有 {name}</translation>
        </message>
        <message>
            <source>{name} in its zip archive is encrypted</source>
            <translation>zip 压缩包中的 {name} 已加密</translation>
        </message>
        <message>
            <source>{name} in its zip archive would unpack to {entry} bytes, and {most} are the most</source>
            <translation>zip 压缩包中的 {name} 解压后为 {entry} 字节，最多为 {most}</translation>
        </message>
        <message>
            <source>{name} in its zip archive is damaged</source>
            <translation>zip 压缩包中的 {name} 已损坏</translation>
        </message>
        <message>
            <source>{name} in its zip archive unpacks to more than {most} bytes</source>
            <translation>zip 压缩包中的 {name} 解压后超过 {most} 字节</translation>
        </message>
        <message>
            <source>Line {message}: layer '{name}' {reason}</source>
            <translation>第 {message} 行：层 '{name}' {reason}</translation>
        </message>
        <message>
            <source>Line {layer}: a Parameter layer has weights that depend on no input, which no row can say</source>
            <translation>第 {layer} 行：Parameter 层的权重不依赖任何输入，任何行都无法表示</translation>
        </message>
        <message>
            <source>has no {name}</source>
            <translation>没有 {name}</translation>
        </message>
        <message>
            <source>has {sizes} numbers of {name} for {axes} axes</source>
            <translation>对 {axes} 个轴有 {sizes} 个 {name} 数字</translation>
        </message>
        <message>
            <source>has {axes} axes, and 3 are the most</source>
            <translation>有 {axes} 个轴，最多为 3 个</translation>
        </message>
        <message>
            <source>has a pool '{word}', which is not MAX, AVE or STOCHASTIC</source>
            <translation>池化 '{word}' 不是 MAX、AVE 或 STOCHASTIC</translation>
        </message>
        <message>
            <source>has an operation '{word}', which is not PROD, SUM or MAX</source>
            <translation>运算 '{word}' 不是 PROD、SUM 或 MAX</translation>
        </message>
        <message>
            <source>has {points} slice points for {tops} blobs</source>
            <translation>对 {tops} 个 blob 有 {points} 个切分点</translation>
        </message>
        <message>
            <source>has {offsets} offsets for {count} axes</source>
            <translation>对 {count} 个轴有 {offsets} 个偏移</translation>
        </message>
        <message>
            <source>cuts more than what it takes has</source>
            <translation>裁剪超过所取内容的大小</translation>
        </message>
        <message>
            <source>reshapes axes that its input of {before} does not have</source>
            <translation>对输入 {before} 没有的轴变形</translation>
        </message>
        <message>
            <source>Line {value}: {name} is {value2}, which is no whole number</source>
            <translation>第 {value} 行：{name} 是 {value2}，不是整数</translation>
        </message>
        <message>
            <source>Line {line}: {name} has no {name2}</source>
            <translation>第 {line} 行：{name} 没有 {name2}</translation>
        </message>
        <message>
            <source>Line {value}: {name} is {value2}, which is no number</source>
            <translation>第 {value} 行：{name} 是 {value2}，不是数字</translation>
        </message>
        <message>
            <source>Line {line}: {name} {reason}</source>
            <translation>第 {line} 行：{name} {reason}</translation>
        </message>
        <message>
            <source>Line {line}: {rest} is neither a field nor a value</source>
            <translation>第 {line} 行：{rest} 既不是字段也不是值</translation>
        </message>
        <message>
            <source>a field was expected</source>
            <translation>应为字段</translation>
        </message>
        <message>
            <source>It ends on line {token} within {message}, which begins on line {message2}</source>
            <translation>它在第 {token} 行结束于始于第 {message2} 行的 {message} 之内</translation>
        </message>
        <message>
            <source>the value of {name} was expected</source>
            <translation>应为 {name} 的值</translation>
        </message>
        <message>
            <source>It has more than {max_values} values, too many for a network</source>
            <translation>其中的值超过 {max_values} 个，对网络来说太多</translation>
        </message>
        <message>
            <source>Line {name}: messages are nested deeper than {max_depth}</source>
            <translation>第 {name} 行：消息嵌套深度超过 {max_depth}</translation>
        </message>
        <message>
            <source>Line {token}: {token2} does not close {message}</source>
            <translation>第 {token} 行：{token2} 没有结束 {message}</translation>
        </message>
        <message>
            <source>Line {token}: {found} stands where {reason}</source>
            <translation>第 {token} 行：出现了 {found}，而此处{reason}</translation>
        </message>
        <message>
            <source>It has {data} bytes, and {max_bytes} are the most</source>
            <translation>它有 {data} 字节，最多为 {max_bytes}</translation>
        </message>
        <message>
            <source>It holds no layers besides its inputs</source>
            <translation>除输入外其中没有层</translation>
        </message>
        <message>
            <source>It says how to train a network, which is in another file: open the file that it names</source>
            <translation>它说明如何训练另一个文件中的网络：请打开它所指的文件</translation>
        </message>
        <message>
            <source>It holds no layers</source>
            <translation>其中没有层</translation>
        </message>
        <message>
            <source>It has {layers} layers, and {max_rows} are the most</source>
            <translation>其中有 {layers} 层，最多为 {max_rows} 层</translation>
        </message>
        <message>
            <source>Line {layer}: it is in the first form of Caffe, with layers in layers; Caffe's upgrade_net_proto_text makes one of it that can be read</source>
            <translation>第 {layer} 行：它是 Caffe 的最初格式，层中有层；Caffe 的 upgrade_net_proto_text 可把它转换成可读取的格式</translation>
        </message>
        <message>
            <source>Line {line}: the input '{name}' says no shape, and only that of the first input can be asked for</source>
            <translation>第 {line} 行：输入 '{name}' 没有写形状，而只能询问第一个输入的形状</translation>
        </message>
        <message>
            <source>Line {line}: the input '{name}': {error}</source>
            <translation>第 {line} 行：输入 '{name}'：{error}</translation>
        </message>
        <message>
            <source>Line {layer}: layer '{layer2}' takes '{blob}', which no layer above it makes</source>
            <translation>第 {layer} 行：层 '{layer2}' 取 '{blob}'，但上方没有层产生它</translation>
        </message>
        <message>
            <source>cannot be a row: {error}</source>
            <translation>不能成为一行：{error}</translation>
        </message>
        <message>
            <source>These are more than {most_cells} cells.</source>
            <translation>这超过了 {most_cells} 个单元格。</translation>
        </message>
        <message>
            <source>Keras joins inputs with as many axes each</source>
            <translation>Keras 连接的输入必须轴数相同</translation>
        </message>
        <message>
            <source>Keras has no padding by {layer}</source>
            <translation>Keras 没有用 {layer} 的填充</translation>
        </message>
        <message>
            <source>Keras makes such a feature map larger by whole factors only</source>
            <translation>Keras 只能按整数系数放大这样的特征图</translation>
        </message>
        <message>
            <source>Keras interpolates over height and width only</source>
            <translation>Keras 只在高和宽上插值</translation>
        </message>
        <message>
            <source>Keras's PReLU has a slope for every channel or for every value</source>
            <translation>Keras 的 PReLU 为每个通道或每个值设一个斜率</translation>
        </message>
        <message>
            <source>Keras's batch normalisation always keeps running statistics</source>
            <translation>Keras 的批归一化总是保存运行统计量</translation>
        </message>
        <message>
            <source>Keras's group normalisation keeps no running statistics</source>
            <translation>Keras 的组归一化不保存运行统计量</translation>
        </message>
        <message>
            <source>Keras's RMS normalisation always has learned factors</source>
            <translation>Keras 的 RMS 归一化总有可学习系数</translation>
        </message>
        <message>
            <source>Keras's unit normalisation has no learned factors</source>
            <translation>Keras 的单位归一化没有可学习系数</translation>
        </message>
        <message>
            <source>Keras pools to sizes that divide those of its input only</source>
            <translation>Keras 只池化到能整除输入尺寸的大小</translation>
        </message>
        <message>
            <source>Keras's recurrent layers have one bias vector or none, not two</source>
            <translation>Keras 的循环层有一个偏置向量或没有，而不是两个</translation>
        </message>
        <message>
            <source>Keras has no layer that does the same</source>
            <translation>Keras 没有作用相同的层</translation>
        </message>
        <message>
            <source>its settings differ from those of the row whose weights it uses</source>
            <translation>其设置与所用权重的行的设置不同</translation>
        </message>
        <message>
            <source>Keras takes dilation only with stride 1</source>
            <translation>Keras 只在步幅为 1 时接受膨胀</translation>
        </message>
        <message>
            <source>Keras's {what} convolution takes one stride for all axes</source>
            <translation>Keras 的 {what} 卷积对所有轴只接受一个步幅</translation>
        </message>
        <message>
            <source>Keras's transposed convolution has no groups</source>
            <translation>Keras 的转置卷积没有分组</translation>
        </message>
        <message>
            <source>Keras's transposed convolution gives no such size</source>
            <translation>Keras 的转置卷积得不到这样的尺寸</translation>
        </message>
        <message>
            <source>Keras has no pooling by the p-norm</source>
            <translation>Keras 没有 p 范数池化</translation>
        </message>
        <message>
            <source>Keras's pooling has no dilation</source>
            <translation>Keras 的池化没有膨胀</translation>
        </message>
        <message>
            <source>Keras's average pooling has no last window that is not whole</source>
            <translation>Keras 的平均池化没有不完整的最后窗口</translation>
        </message>
        <message>
            <source>Keras takes no padding below 0</source>
            <translation>Keras 不接受小于 0 的填充</translation>
        </message>
        <message>
            <source>PyTorch pads channels with zeros only, not by {layer}</source>
            <translation>PyTorch 只用零填充通道，而不用 {layer}</translation>
        </message>
        <message>
            <source>PyTorch has no such layer with learned factors</source>
            <translation>PyTorch 没有带可学习系数的这种层</translation>
        </message>
        <message>
            <source>PyTorch divides by the length along one axis only</source>
            <translation>PyTorch 只沿一个轴除以长度</translation>
        </message>
        <message>
            <source>PyTorch's PReLU has one slope, or one a channel</source>
            <translation>PyTorch 的 PReLU 有一个斜率，或每个通道一个</translation>
        </message>
        <message>
            <source>PyTorch interpolates by cubes over height and width only</source>
            <translation>PyTorch 只在高和宽上做三次插值</translation>
        </message>
        <message>
            <source>PyTorch's attention takes heads that share the features evenly</source>
            <translation>PyTorch 的注意力要求各头平均分配特征</translation>
        </message>
        <message>
            <source>PyTorch's recurrent layers have two bias vectors or none, not one</source>
            <translation>PyTorch 的循环层有两个偏置向量或没有，而不是一个</translation>
        </message>
        <message>
            <source>PyTorch's transposed convolution pads both sides alike</source>
            <translation>PyTorch 的转置卷积两侧填充相同</translation>
        </message>
        <message>
            <source>no output padding of PyTorch gives its size</source>
            <translation>PyTorch 的任何输出填充都得不到它的尺寸</translation>
        </message>
        <message>
            <source>PyTorch has dilation for max pooling alone</source>
            <translation>PyTorch 只有最大池化有膨胀</translation>
        </message>
        <message>
            <source>PyTorch's pooling gives no such size, whether it rounds up or down</source>
            <translation>无论向上还是向下取整，PyTorch 的池化都得不到这样的尺寸</translation>
        </message>
        <message>
            <source>{layer} cannot be written as code: {reason}</source>
            <translation>{layer} 不能写成代码：{reason}</translation>
        </message>
        <message>
            <source>A network without rows has no {framework} code</source>
            <translation>没有行的网络没有 {framework} 代码</translation>
        </message>
        <message>
            <source>{layer} cannot be written as code: {count}</source>
            <translation>{layer} 不能写成代码：{count}</translation>
        </message>
        <message>
            <source>{layer} cannot be written as code: its shape is not known</source>
            <translation>{layer} 不能写成代码：其形状未知</translation>
        </message>
        <message>
            <source>names layer {index}, but only {number} layers stand above it</source>
            <translation>指向第 {index} 层，但上方只有 {number} 层</translation>
        </message>
        <message>
            <source>is {index}, but no convolution above is that layer</source>
            <translation>是 {index}，但上方没有卷积是该层</translation>
        </message>
        <message>
            <source>names no layers</source>
            <translation>没有指定任何层</translation>
        </message>
        <message>
            <source>names no layer</source>
            <translation>没有指定层</translation>
        </message>
        <message>
            <source>is {stride}, which is not between 1 and 1,000</source>
            <translation>是 {stride}，不在 1 与 1,000 之间</translation>
        </message>
        <message>
            <source>Line {section}: [crop] cuts {sizes}x{sizes2} out of {shape}x{shape2}, which is smaller</source>
            <translation>第 {section} 行：[crop] 从较小的 {shape}x{shape2} 中裁剪 {sizes}x{sizes2}</translation>
        </message>
        <message>
            <source>is {value}, which is not between {least} and {max_size}</source>
            <translation>是 {value}，不在 {least} 与 {max_size} 之间</translation>
        </message>
        <message>
            <source>Line {line}: {key} is {text}, which is no number</source>
            <translation>第 {line} 行：{key} 是 {text}，不是数字</translation>
        </message>
        <message>
            <source>Line {line}: {key} has {parts} numbers, and {max_list} are the most</source>
            <translation>第 {line} 行：{key} 有 {parts} 个数字，最多为 {max_list} 个</translation>
        </message>
        <message>
            <source>Line {line}: {key} of [{kind}] {reason}</source>
            <translation>第 {line} 行：[{kind}] 的 {key} {reason}</translation>
        </message>
        <message>
            <source>Line {line}: {key} is {text}, which is no whole number</source>
            <translation>第 {line} 行：{key} 是 {text}，不是整数</translation>
        </message>
        <message>
            <source>It has more than {max_rows} sections, the most that are read</source>
            <translation>其中的节超过 {max_rows} 个，即可读取的最大值</translation>
        </message>
        <message>
            <source>It has more than {max_keys} values, too many for a network</source>
            <translation>其中的值超过 {max_keys} 个，对网络来说太多</translation>
        </message>
        <message>
            <source>Line {number} stands before the first section</source>
            <translation>第 {number} 行在第一个节之前</translation>
        </message>
        <message>
            <source>Line {number} is no section such as [convolutional]: {line}</source>
            <translation>第 {number} 行不是 [convolutional] 这样的节：{line}</translation>
        </message>
        <message>
            <source>Its first section is not [net], which says the input of the network</source>
            <translation>第一个节不是说明网络输入的 [net]</translation>
        </message>
        <message>
            <source>It holds no layers behind [net]</source>
            <translation>[net] 之后没有层</translation>
        </message>
        <message>
            <source>Line {section}: [{section2}]: {error}</source>
            <translation>第 {section} 行：[{section2}]：{error}</translation>
        </message>
        <message>
            <source>It is not {what} of this program: it does not say "format": "{kind}"</source>
            <translation>它不是本程序的 {what}：没有写 "format": "{kind}"</translation>
        </message>
        <message>
            <source>It does not say which version of the format it is: "version": {version}</source>
            <translation>它没有写格式的版本："version": {version}</translation>
        </message>
        <message>
            <source>It was made by a newer version of the program (format {said}, and this one reads up to {version}); update the program</source>
            <translation>它由更新版本的程序生成（格式 {said}，本程序最多读取到 {version}）；请更新程序</translation>
        </message>
        <message>
            <source>It has an unknown field '{key}'</source>
            <translation>其中有未知字段 '{key}'</translation>
        </message>
        <message>
            <source>The field '{key}' is missing</source>
            <translation>缺少字段 '{key}'</translation>
        </message>
        <message>
            <source>It holds half a character, {half}</source>
            <translation>其中有半个字符 {half}</translation>
        </message>
        <message>
            <source>data_type: there is no data type '{settings}'</source>
            <translation>data_type：没有数据类型 '{settings}'</translation>
        </message>
        <message>
            <source>title: it may have at most {max_title} characters on one line and no control characters</source>
            <translation>title：最多 {max_title} 个字符，只能一行，且不能有控制字符</translation>
        </message>
        <message>
            <source>network: it is not a network in braces</source>
            <translation>network：它不是花括号中的网络</translation>
        </message>
        <message>
            <source>network: it has an unknown field '{key}'</source>
            <translation>network：其中有未知字段 '{key}'</translation>
        </message>
        <message>
            <source>questions: it is not a list in brackets</source>
            <translation>questions：它不是方括号中的列表</translation>
        </message>
        <message>
            <source>It asks no questions</source>
            <translation>其中没有问题</translation>
        </message>
        <message>
            <source>It asks {values} questions, and {max_questions} are the most</source>
            <translation>其中有 {values} 个问题，最多为 {max_questions} 个</translation>
        </message>
        <message>
            <source>Question {number}: it is not a row and what is asked, in braces</source>
            <translation>问题 {number}：它不是花括号中的一行和所问内容</translation>
        </message>
        <message>
            <source>Question {number}: {problem}</source>
            <translation>问题 {number}：{problem}</translation>
        </message>
        <message>
            <source>Questions {question} and {number} ask the same, {question2} of '{question3}'; remove one of them</source>
            <translation>问题 {question} 和 {number} 问的相同，都是 '{question3}' 的 {question2}；请删除其中一个</translation>
        </message>
        <message>
            <source>{place}: a network has no total shape; name a row</source>
            <translation>{place}：网络没有总形状；请指定一行</translation>
        </message>
        <message>
            <source>{place}: the total is not known, since a row has a problem</source>
            <translation>{place}：总计未知，因为有一行有问题</translation>
        </message>
        <message>
            <source>{place}: there is no row '{question}'</source>
            <translation>{place}：没有行 '{question}'</translation>
        </message>
        <message>
            <source>{place}: the row '{question}' cannot be counted</source>
            <translation>{place}：无法计数行 '{question}'</translation>
        </message>
        <message>
            <source>Its content is of no format that this program reads ({titles})</source>
            <translation>其内容不是本程序读取的任何格式（{titles}）</translation>
        </message>
        <message>
            <source>{name} has no options, it is a file of the gallery</source>
            <translation>{name} 没有选项，它是图库中的文件</translation>
        </message>
        <message>
            <source>There is no architecture of this name in the gallery (see cnnparam list architectures)</source>
            <translation>图库中没有这个名称的架构（见 cnnparam list architectures）</translation>
        </message>
        <message>
            <source>'{name}' is nothing to search by: parameters, macs and year are</source>
            <translation>不能按 '{name}' 搜索：可以按 parameters、macs 和 year</translation>
        </message>
        <message>
            <source>'{number}' behind {name}{sign} is not a number such as 25M or 4.1G</source>
            <translation>{name}{sign} 后的 '{number}' 不是 25M 或 4.1G 这样的数字</translation>
        </message>
        <message>
            <source>it does not begin as one</source>
            <translation>其开头不是这种文件</translation>
        </message>
        <message>
            <source>its first bytes are of no version that is known</source>
            <translation>其最前面的字节不属于任何已知版本</translation>
        </message>
        <message>
            <source>it says that it has {whole} bytes, and has {data}</source>
            <translation>它写明有 {whole} 字节，实际有 {data}</translation>
        </message>
        <message>
            <source>{size} bytes at {at} are behind its end</source>
            <translation>{at} 处的 {size} 字节超出末尾</translation>
        </message>
        <message>
            <source>a message of its root is longer than its place</source>
            <translation>其根的一条消息比所在位置长</translation>
        </message>
        <message>
            <source>its root has too many messages</source>
            <translation>其根的消息太多</translation>
        </message>
        <message>
            <source>its root is not where it should be</source>
            <translation>其根不在应在的位置</translation>
        </message>
        <message>
            <source>its root does not go on where it says</source>
            <translation>其根没有在所写的位置继续</translation>
        </message>
        <message>
            <source>Its HDF5 keeps attributes in a heap, as Keras never writes; save the model as .keras or .json</source>
            <translation>其 HDF5 把属性存放在堆中，Keras 从不这样写；请把模型保存为 .keras 或 .json</translation>
        </message>
        <message>
            <source>an attribute is longer than its place</source>
            <translation>一个属性比所在位置长</translation>
        </message>
        <message>
            <source>a text is longer than its place</source>
            <translation>一个文本比所在位置长</translation>
        </message>
        <message>
            <source>An attribute of its HDF5 that should be a text is none</source>
            <translation>其 HDF5 中应为文本的属性不是文本</translation>
        </message>
        <message>
            <source>a text is not where it should be</source>
            <translation>一个文本不在应在的位置</translation>
        </message>
        <message>
            <source>a text of {size} bytes has a place of {taken}</source>
            <translation>{size} 字节的文本只有 {taken} 的位置</translation>
        </message>
        <message>
            <source>This is not a journal of unsaved changes</source>
            <translation>这不是未保存更改的日志</translation>
        </message>
        <message>
            <source>It was made by another version of the program</source>
            <translation>它由另一版本的程序生成</translation>
        </message>
        <message>
            <source>It is not whole, so nothing of it can be trusted</source>
            <translation>它不完整，因此其中内容都不可信</translation>
        </message>
        <message>
            <source>{what} is empty</source>
            <translation>{what} 为空</translation>
        </message>
        <message>
            <source>{what} is not text in UTF-8: line {line} has the byte 0x{error}</source>
            <translation>{what} 不是 UTF-8 文本：第 {line} 行有字节 0x{error}</translation>
        </message>
        <message>
            <source>{what} has more than {max_values} values, too many for a network</source>
            <translation>{what} 的值超过 {max_values} 个，对网络来说太多</translation>
        </message>
        <message>
            <source>{what} is nested too deep to be a network</source>
            <translation>{what} 嵌套太深，不可能是网络</translation>
        </message>
        <message>
            <source>A number in {what} has thousands of digits</source>
            <translation>{what} 中有一个数字长达数千位</translation>
        </message>
        <message>
            <source>{what} is nested deeper than {max_depth} brackets</source>
            <translation>{what} 的括号嵌套深度超过 {max_depth}</translation>
        </message>
        <message>
            <source>The key '{key}' is given twice in one object</source>
            <translation>键 '{key}' 在一个对象中出现两次</translation>
        </message>
        <message>
            <source>Layer '{name}': {error}</source>
            <translation>层 '{name}'：{error}</translation>
        </message>
        <message>
            <source>Layer '{name}' takes nothing, but is no input</source>
            <translation>层 '{name}' 什么也不取，却不是输入</translation>
        </message>
        <message>
            <source>Layer '{layer}': its {key} is {values}, not {wanted}</source>
            <translation>层 '{layer}'：其 {key} 是 {values}，而不是 {wanted}</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>one or more whole numbers</source>
            <translation>一个或多个整数</translation>
        </message>
        <message>
            <source>a size for each of {axes} axes</source>
            <translation>{axes} 个轴各一个尺寸</translation>
        </message>
        <message>
            <source>whole numbers, or null for open ones</source>
            <translation>整数，或用 null 表示未定</translation>
        </message>
        <message>
            <source>a layer</source>
            <translation>层</translation>
        </message>
        <message>
            <source>an axis of an input with {rank} axes</source>
            <translation>有 {rank} 个轴的输入的一个轴</translation>
        </message>
        <message>
            <source>that of a layer with inputs</source>
            <translation>有输入的层的该值</translation>
        </message>
        <message>
            <source>It has more than {max_rows} layers, the most that are read</source>
            <translation>其中的层超过 {max_rows} 个，即可读取的最大值</translation>
        </message>
        <message>
            <source>The layers of the model '{name}' are no list</source>
            <translation>模型 '{name}' 的层不是列表</translation>
        </message>
        <message>
            <source>It lists a layer that is no object with a class_name</source>
            <translation>其中列出的层不是带 class_name 的对象</translation>
        </message>
        <message>
            <source>A layer of class {kind} has no config</source>
            <translation>类 {kind} 的一个层没有 config</translation>
        </message>
        <message>
            <source>The name of a layer of class {kind} is no text</source>
            <translation>类 {kind} 的一个层的名称不是文本</translation>
        </message>
        <message>
            <source>Its models are nested deeper than {max_nesting}</source>
            <translation>其模型嵌套深度超过 {max_nesting}</translation>
        </message>
        <message>
            <source>It names only the class {entry} and lists no layers: those of a subclassed model stand in its code; save a Sequential or functional model</source>
            <translation>它只写了类 {entry} 而没有列出层：子类化模型的层在其代码中；请保存 Sequential 或 functional 模型</translation>
        </message>
        <message>
            <source>It cannot be read: {error}</source>
            <translation>无法读取：{error}</translation>
        </message>
        <message>
            <source>It is an HDF5 file that holds weights and no architecture: save the whole model with model.save(), or its config with model.to_json()</source>
            <translation>它是只含权重而没有架构的 HDF5 文件：请用 model.save() 保存整个模型，或用 model.to_json() 保存其 config</translation>
        </message>
        <message>
            <source>Layer '{call}' has layers within it, too deep</source>
            <translation>层 '{call}' 中嵌套的层太深</translation>
        </message>
        <message>
            <source>What layer '{layer}' takes is in no form that Keras writes</source>
            <translation>层 '{layer}' 所取的内容不是 Keras 写出的任何形式</translation>
        </message>
        <message>
            <source>A tensor in it does not say which layer gave it</source>
            <translation>其中一个张量没有写明由哪一层给出</translation>
        </message>
        <message>
            <source>that of a function with whole numbers for arguments</source>
            <translation>以整数为参数的函数的该值</translation>
        </message>
        <message>
            <source>Two layers of the model '{model}' have one name</source>
            <translation>模型 '{model}' 的两个层同名</translation>
        </message>
        <message>
            <source>The model '{model}' names no outputs</source>
            <translation>模型 '{model}' 没有指定输出</translation>
        </message>
        <message>
            <source>'{user}' takes output {tensor} of call {tensor2} of layer '{tensor3}', which its model does not have</source>
            <translation>'{user}' 取层 '{tensor3}' 第 {tensor2} 次调用的输出 {tensor}，而其模型没有它</translation>
        </message>
        <message>
            <source>Layer '{entry}' does not say what it takes</source>
            <translation>层 '{entry}' 没有写明取什么</translation>
        </message>
        <message>
            <source>Layer '{entry}' takes more than {most_taken} outputs at once</source>
            <translation>层 '{entry}' 一次取超过 {most_taken} 个输出</translation>
        </message>
        <message>
            <source>Layer '{stuck}' takes what depends on its own output</source>
            <translation>层 '{stuck}' 取依赖于自身输出的内容</translation>
        </message>
        <message>
            <source>Output {output} of layer '{layer}' is taken, but {most} are the most that a layer has</source>
            <translation>取了层 '{layer}' 的输出 {output}，但一个层最多有 {most} 个</translation>
        </message>
        <message>
            <source>--input has {asked} sizes, but its input '{call}' has {shape}</source>
            <translation>--input 有 {asked} 个尺寸，但其输入 '{call}' 是 {shape}</translation>
        </message>
        <message>
            <source>Its input '{call}' leaves sizes open as well, which --input does not say: save the model with sizes</source>
            <translation>其输入 '{call}' 也有未定的尺寸，而 --input 没有写：请保存带尺寸的模型</translation>
        </message>
        <message>
            <source>sum, mul, concat, ave or null</source>
            <translation>sum、mul、concat、ave 或 null</translation>
        </message>
        <message>
            <source>that of a layer with a query and a value</source>
            <translation>带查询和值的层的该值</translation>
        </message>
        <message>
            <source>an order of {value} axes</source>
            <translation>{value} 个轴的一个顺序</translation>
        </message>
        <message>
            <source>those of a product of two inputs</source>
            <translation>两个输入的乘积的该值</translation>
        </message>
        <message>
            <source>one axis or two</source>
            <translation>一个或两个轴</translation>
        </message>
        <message>
            <source>valid, same or, along one axis, causal</source>
            <translation>valid、same，或沿一个轴为 causal</translation>
        </message>
        <message>
            <source>a size for each of its {axes} axes</source>
            <translation>其 {axes} 个轴各一个尺寸</translation>
        </message>
        <message>
            <source>one size or two for each axis</source>
            <translation>每个轴一个或两个尺寸</translation>
        </message>
        <message>
            <source>{what} is no model of Keras: it has no class_name</source>
            <translation>{what} 不是 Keras 模型：没有 class_name</translation>
        </message>
        <message>
            <source>It holds no row of a lecture table</source>
            <translation>其中没有讲义表格的行</translation>
        </message>
        <message>
            <source>It has more than {max_rows} rows, the most that are read</source>
            <translation>其中的行超过 {max_rows} 个，即可读取的最大值</translation>
        </message>
        <message>
            <source>Line {line}: {error}</source>
            <translation>第 {line} 行：{error}</translation>
        </message>
        <message>
            <source>Line {number}: it says no shape such as [224x224x64] behind the layer</source>
            <translation>第 {number} 行：层之后没有写 [224x224x64] 这样的形状</translation>
        </message>
        <message>
            <source>Line {number}: its shape: {error}</source>
            <translation>第 {number} 行：其形状：{error}</translation>
        </message>
        <message>
            <source>it has {values} filters and {line} channels</source>
            <translation>它有 {values} 个滤波器和 {line} 个通道</translation>
        </message>
        <message>
            <source>a window does not make {after} of {before}</source>
            <translation>窗口不能由 {before} 得到 {after}</translation>
        </message>
        <message>
            <source>Line {line}: {row}</source>
            <translation>第 {line} 行：{row}</translation>
        </message>
        <message>
            <source>Line {line}: it says {line2}, channels first, where the layer makes {made}</source>
            <translation>第 {line} 行：它写的是 {line2}，通道在前，而该层得到 {made}</translation>
        </message>
        <message>
            <source>It has {layers} rows, and {max_rows} are the most</source>
            <translation>其中有 {layers} 行，最多为 {max_rows} 行</translation>
        </message>
        <message>
            <source>Row {number}: the field '{item}' is given twice</source>
            <translation>第 {number} 行：字段 '{item}' 出现两次</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>文件为空</translation>
        </message>
        <message>
            <source>It is not text in UTF-8: line {line} has the byte 0x{error}; choose UTF-8 where it was made</source>
            <translation>它不是 UTF-8 文本：第 {line} 行有字节 0x{error}；请在生成它的地方选择 UTF-8</translation>
        </message>
        <message>
            <source>It has more than {max_values} values, too many for an architecture</source>
            <translation>其中的值超过 {max_values} 个，对架构来说太多</translation>
        </message>
        <message>
            <source>It is not an architecture: its brackets are nested too deep</source>
            <translation>它不是架构：其括号嵌套太深</translation>
        </message>
        <message>
            <source>A number in it has thousands of digits</source>
            <translation>其中有一个数字长达数千位</translation>
        </message>
        <message>
            <source>It holds {word}, which is not a number</source>
            <translation>其中有 {word}，它不是数字</translation>
        </message>
        <message>
            <source>The field '{document}' is given twice</source>
            <translation>字段 '{document}' 出现两次</translation>
        </message>
        <message>
            <source>This is not a cnnparam file: it does not say "format": "{format}"</source>
            <translation>这不是 cnnparam 文件：没有写 "format": "{format}"</translation>
        </message>
        <message>
            <source>It was made by a newer version of the program (format {version}, and this one reads up to {version2}); update the program</source>
            <translation>它由更新版本的程序生成（格式 {version}，本程序最多读取到 {version2}）；请更新程序</translation>
        </message>
        <message>
            <source>It has no list of layers</source>
            <translation>其中没有层的列表</translation>
        </message>
        <message>
            <source>It is not JSON that this program can read</source>
            <translation>它不是本程序能读取的 JSON</translation>
        </message>
        <message>
            <source>Line {line} holds half a character, {found}</source>
            <translation>第 {line} 行有半个字符 {found}</translation>
        </message>
        <message>
            <source>Rows {layer} and {number} are both named '{layer2}'; rename one of them</source>
            <translation>第 {layer} 行和第 {number} 行都名为 '{layer2}'；请重命名其中之一</translation>
        </message>
        <message>
            <source>it joins the batch with other axes</source>
            <translation>它把批次与其他轴合并</translation>
        </message>
        <message>
            <source>an axis that is not of size 1</source>
            <translation>一个尺寸不为 1 的轴</translation>
        </message>
        <message>
            <source>no order of its axes</source>
            <translation>不是其轴的顺序</translation>
        </message>
        <message>
            <source>it takes places in no order</source>
            <translation>它不按顺序取位置</translation>
        </message>
        <message>
            <source>it looks up along another axis</source>
            <translation>它沿另一个轴查找</translation>
        </message>
        <message>
            <source>its inputs have other axes</source>
            <translation>其输入有不同的轴</translation>
        </message>
        <message>
            <source>it joins constants</source>
            <translation>它连接常量</translation>
        </message>
        <message>
            <source>its parts do not fit</source>
            <translation>其各部分不相符</translation>
        </message>
        <message>
            <source>its sizes do not fit</source>
            <translation>其尺寸不相符</translation>
        </message>
        <message>
            <source>it pads the batch</source>
            <translation>它填充批次</translation>
        </message>
        <message>
            <source>an axis that does not exist</source>
            <translation>一个不存在的轴</translation>
        </message>
        <message>
            <source>its batch is another axis</source>
            <translation>其批次是另一个轴</translation>
        </message>
        <message>
            <source>it resizes channels</source>
            <translation>它改变通道的大小</translation>
        </message>
        <message>
            <source>its repeats do not fit</source>
            <translation>其重复次数不相符</translation>
        </message>
        <message>
            <source>it makes new axes</source>
            <translation>它产生新的轴</translation>
        </message>
        <message>
            <source>it repeats the batch</source>
            <translation>它重复批次</translation>
        </message>
        <message>
            <source>no kind computes it</source>
            <translation>没有类型计算它</translation>
        </message>
        <message>
            <source>a number beyond 64 bits</source>
            <translation>超过 64 位的数字</translation>
        </message>
        <message>
            <source>too many values</source>
            <translation>值太多</translation>
        </message>
        <message>
            <source>too large a power</source>
            <translation>幂太大</translation>
        </message>
        <message>
            <source>no real number</source>
            <translation>不是实数</translation>
        </message>
        <message>
            <source>a constant that is no number</source>
            <translation>不是数字的常量</translation>
        </message>
        <message>
            <source>a size below 0</source>
            <translation>小于 0 的尺寸</translation>
        </message>
        <message>
            <source>only some of its axes</source>
            <translation>只有它的一部分轴</translation>
        </message>
        <message>
            <source>its inputs do not fit</source>
            <translation>其输入不相符</translation>
        </message>
        <message>
            <source>Its functions come to more than {max_inlined} nodes</source>
            <translation>其函数合计超过 {max_inlined} 个节点</translation>
        </message>
        <message>
            <source>Node '{node}' takes '{name}', which nothing above it gives</source>
            <translation>节点 '{node}' 取 '{name}'，但上方没有给出它</translation>
        </message>
        <message>
            <source>no kind covers it</source>
            <translation>没有类型对应它</translation>
        </message>
        <message>
            <source>it does not fit</source>
            <translation>它不相符</translation>
        </message>
        <message>
            <source>Its functions call one another more than {max_calls} deep</source>
            <translation>其函数互相调用的深度超过 {max_calls}</translation>
        </message>
        <message>
            <source>Function '{function}' gives no '{local}'</source>
            <translation>函数 '{function}' 没有给出 '{local}'</translation>
        </message>
        <message>
            <source>It holds no graph, so it is no ONNX model</source>
            <translation>其中没有图，因此不是 ONNX 模型</translation>
        </message>
        <message>
            <source>It has more than {max_nodes} nodes, the most that are read</source>
            <translation>其中的节点超过 {max_nodes} 个，即可读取的最大值</translation>
        </message>
        <message>
            <source>A shape in it has more than {max_dims} axes</source>
            <translation>其中一个形状的轴超过 {max_dims} 个</translation>
        </message>
        <message>
            <source>its slopes are not learned for channels</source>
            <translation>其斜率不是按通道学习的</translation>
        </message>
        <message>
            <source>its matrix has other axes</source>
            <translation>其矩阵有不同的轴</translation>
        </message>
        <message>
            <source>its matrix does not fit</source>
            <translation>其矩阵不相符</translation>
        </message>
        <message>
            <source>its inputs are no matrices</source>
            <translation>其输入不是矩阵</translation>
        </message>
        <message>
            <source>it multiplies over the batch</source>
            <translation>它对批次做乘法</translation>
        </message>
        <message>
            <source>it is no matrix product</source>
            <translation>它不是矩阵乘积</translation>
        </message>
        <message>
            <source>it multiplies two inputs</source>
            <translation>它把两个输入相乘</translation>
        </message>
        <message>
            <source>it turns the batch</source>
            <translation>它转动批次</translation>
        </message>
        <message>
            <source>its constants are not known</source>
            <translation>其常量未知</translation>
        </message>
        <message>
            <source>it repeats its input</source>
            <translation>它重复其输入</translation>
        </message>
        <message>
            <source>no kind has such a tensor</source>
            <translation>没有类型有这样的张量</translation>
        </message>
        <message>
            <source>the shape of its input is not known</source>
            <translation>其输入的形状未知</translation>
        </message>
        <message>
            <source>the rows give another shape</source>
            <translation>各行给出另一个形状</translation>
        </message>
        <message>
            <source>the row is a problem</source>
            <translation>该行有问题</translation>
        </message>
        <message>
            <source>its output has no values, or too many</source>
            <translation>其输出没有值，或太多</translation>
        </message>
        <message>
            <source>its tensors are not those of a row</source>
            <translation>其张量不是一行的张量</translation>
        </message>
        <message>
            <source>it shares some tensors of a row</source>
            <translation>它共享一行的部分张量</translation>
        </message>
        <message>
            <source>there is no such kind</source>
            <translation>没有这样的类型</translation>
        </message>
        <message>
            <source>a field refuses its value</source>
            <translation>一个字段不接受其值</translation>
        </message>
        <message>
            <source>its numbers do not fit</source>
            <translation>其数字不相符</translation>
        </message>
        <message>
            <source>its sizes are no shape</source>
            <translation>其尺寸不是形状</translation>
        </message>
        <message>
            <source>Tensor '{name}' has more than {most_axes} axes</source>
            <translation>张量 '{name}' 的轴超过 {most_axes} 个</translation>
        </message>
        <message>
            <source>Tensor '{name}' has a size of {size}; 0 to {max_size} are read</source>
            <translation>张量 '{name}' 的一个尺寸为 {size}；可读取 0 到 {max_size}</translation>
        </message>
        <message>
            <source>input {place} is left out</source>
            <translation>缺少第 {place} 个输入</translation>
        </message>
        <message>
            <source>input {place} is not constant</source>
            <translation>第 {place} 个输入不是常量</translation>
        </message>
        <message>
            <source>axis {axis} does not exist</source>
            <translation>轴 {axis} 不存在</translation>
        </message>
        <message>
            <source>it works on the batch</source>
            <translation>它作用于批次</translation>
        </message>
        <message>
            <source>the shapes of its inputs do not fit</source>
            <translation>其输入的形状不相符</translation>
        </message>
        <message>
            <source>its weight is computed from the input, or has no such axes</source>
            <translation>其权重由输入计算，或没有这样的轴</translation>
        </message>
        <message>
            <source>its kernel has no such axes</source>
            <translation>其卷积核没有这样的轴</translation>
        </message>
        <message>
            <source>A network without rows has no ONNX model</source>
            <translation>没有行的网络没有 ONNX 模型</translation>
        </message>
        <message>
            <source>{called} cannot be written, because ONNX has no operator for it</source>
            <translation>{called} 不能写出，因为 ONNX 没有对应的算子</translation>
        </message>
        <message>
            <source>{called} cannot be written: {row}</source>
            <translation>{called} 不能写出：{row}</translation>
        </message>
        <message>
            <source>{called} cannot be written, because its shape is not known</source>
            <translation>{called} 不能写出，因为其形状未知</translation>
        </message>
        <message>
            <source>has no operator in ONNX</source>
            <translation>在 ONNX 中没有算子</translation>
        </message>
        <message>
            <source>Its graph has no input</source>
            <translation>其图没有输入</translation>
        </message>
        <message>
            <source>Input '{declared}' has a size beyond {max_size}</source>
            <translation>输入 '{declared}' 有一个尺寸超过 {max_size}</translation>
        </message>
        <message>
            <source>uses '{weight}' of '{owner}' in another shape than that row does, and a tensor of ONNX has only one</source>
            <translation>以不同于该行的形状使用 '{owner}' 的 '{weight}'，而 ONNX 的张量只有一个形状</translation>
        </message>
        <message>
            <source>Row '{layer}' ({layer2}) {why}</source>
            <translation>行 '{layer}'（{layer2}）{why}</translation>
        </message>
        <message>
            <source>makes {wanted}, which no padding of ONNX's pooling does</source>
            <translation>得到 {wanted}，ONNX 池化的任何填充都做不到</translation>
        </message>
        <message>
            <source>makes {wanted} of {sizes}, for which ONNX has no operator: its windows are not all of one size</source>
            <translation>由 {sizes} 得到 {wanted}，ONNX 没有对应的算子：其窗口大小不全相同</translation>
        </message>
        <message>
            <source>This is a device or a pipe; copy what it gives into a file first</source>
            <translation>这是设备或管道；请先把其内容复制到文件</translation>
        </message>
        <message>
            <source>It is too large to be {what}: {size} bytes, and {most} are the most</source>
            <translation>它太大，不可能是 {what}：{size} 字节，最多为 {most}</translation>
        </message>
        <message>
            <source>There is no architecture in this folder, by the endings of files</source>
            <translation>按文件后缀，此文件夹中没有架构</translation>
        </message>
        <message>
            <source>It is {what}: reading it can run any code that is in it, so it is not opened; {way_out}</source>
            <translation>它是 {what}：读取它可能运行其中的任意代码，因此不打开；{way_out}</translation>
        </message>
        <message>
            <source>field {number} has no length where one is needed</source>
            <translation>字段 {number} 在需要长度处没有长度</translation>
        </message>
        <message>
            <source>field {number} is no integer where one is needed</source>
            <translation>字段 {number} 在需要整数处不是整数</translation>
        </message>
        <message>
            <source>its messages lie more than {max_depth} deep in one another</source>
            <translation>其消息嵌套深度超过 {max_depth}</translation>
        </message>
        <message>
            <source>a field has the number 0</source>
            <translation>一个字段的编号为 0</translation>
        </message>
        <message>
            <source>a field has the wire type {wire}, which is not known</source>
            <translation>一个字段的 wire type 为 {wire}，未知</translation>
        </message>
        <message>
            <source>a field claims {size} bytes, but {at} are left</source>
            <translation>一个字段声称有 {size} 字节，但只剩 {at}</translation>
        </message>
        <message>
            <source>it ends in the middle of a number</source>
            <translation>它在一个数字中间结束</translation>
        </message>
        <message>
            <source>a number has more than {most_varint} bytes</source>
            <translation>一个数字超过 {most_varint} 字节</translation>
        </message>
        <message>
            <source>field {field} holds no numbers of {size} bytes</source>
            <translation>字段 {field} 不含 {size} 字节的数字</translation>
        </message>
        <message>
            <source>It is damaged at byte {at}: {reason}</source>
            <translation>它在第 {at} 字节处损坏：{reason}</translation>
        </message>
        <message>
            <source>It declares what no row can be: {error}</source>
            <translation>它声明了任何行都不能表示的内容：{error}</translation>
        </message>
        <message>
            <source>It declares no sizes of its tensor '{name}'</source>
            <translation>它没有声明张量 '{name}' 的尺寸</translation>
        </message>
        <message>
            <source>Its graph computes with too many parameters at once</source>
            <translation>其图一次用太多参数计算</translation>
        </message>
        <message>
            <source>Its graph takes '{value}', which nothing above makes</source>
            <translation>其图取 '{value}'，但上方没有产生它</translation>
        </message>
        <message>
            <source>Its graph has more than {max_objects} JSON objects, too many</source>
            <translation>其图的 JSON 对象超过 {max_objects} 个，太多</translation>
        </message>
        <message>
            <source>{what} is none of torch.export: {error}</source>
            <translation>{what} 不是 torch.export 的：{error}</translation>
        </message>
        <message>
            <source>{what} has a text that is no Unicode</source>
            <translation>{what} 有不是 Unicode 的文本</translation>
        </message>
        <message>
            <source>Its tensor '{name}' has more than {max_axes} axes</source>
            <translation>其张量 '{name}' 的轴超过 {max_axes} 个</translation>
        </message>
        <message>
            <source>Its tensor '{name}' has a size that is not from 0 to {max_size}</source>
            <translation>其张量 '{name}' 有不在 0 到 {max_size} 之间的尺寸</translation>
        </message>
        <message>
            <source>It has a name of {name} characters: {name2}...</source>
            <translation>其中有一个 {name} 个字符的名称：{name2}...</translation>
        </message>
        <message>
            <source>Its name '{name}' cannot be printed</source>
            <translation>其名称 '{name}' 无法显示</translation>
        </message>
        <message>
            <source>Its archive holds no graph (models/*.json), as one of torch.export.save does</source>
            <translation>其压缩包中没有 torch.export.save 所写的图（models/*.json）</translation>
        </message>
        <message>
            <source>Its archive holds {first} twice</source>
            <translation>其压缩包中有两个 {first}</translation>
        </message>
        <message>
            <source>It is not text in UTF-8: line {line}</source>
            <translation>它不是 UTF-8 文本：第 {line} 行</translation>
        </message>
        <message>
            <source>PyTorch has no layer that does the same</source>
            <translation>PyTorch 没有作用相同的层</translation>
        </message>
        <message>
            <source>Weights and biases by layer</source>
            <translation>各层的权重和偏置</translation>
        </message>
        <message>
            <source>Memory of activations by layer ({data_type}, batch {scale})</source>
            <translation>各层的激活内存（{data_type}，批次 {scale}）</translation>
        </message>
        <message>
            <source>Each bar stands for {chart} layers one after another, and shows the largest.</source>
            <translation>每个条形代表连续 {chart} 层，并显示其中最大者。</translation>
        </message>
        <message>
            <source>Left out: the workspace of libraries such as cuDNN, fragmentation, what the framework takes for itself, and what the backward pass works with for a moment.</source>
            <translation>未计入：cuDNN 等库的工作空间、内存碎片、框架自身占用的内存，以及反向传播一时使用的内存。</translation>
        </message>
        <message>
            <source>Training with {memory}, {working}</source>
            <translation>用 {memory} 训练，{working}</translation>
        </message>
        <message>
            <source>Largest batch in {memory}</source>
            <translation>{memory} 内的最大批次</translation>
        </message>
        <message>
            <source>Convention {convention}: {convention2}</source>
            <translation>约定 {convention}：{convention2}</translation>
        </message>
        <message>
            <source>WRONG OPERATIONS {report}. {report2}</source>
            <translation>错误的运算计数 {report}。{report2}</translation>
        </message>
        <message>
            <source>WRONG CONVENTION {report}. {report2}</source>
            <translation>错误的约定 {report}。{report2}</translation>
        </message>
        <message>
            <source>SHARED WEIGHTS: {rows} {rows2} the weights of another row; the totals count them once, in that row.</source>
            <translation>共享权重：{rows} {rows2}另一行的权重；总计只在那一行计一次。</translation>
        </message>
        <message>
            <source>row uses</source>
            <translation>行使用</translation>
        </message>
        <message>
            <source>rows use</source>
            <translation>行使用</translation>
        </message>
        <message>
            <source>UNKNOWN: no row can be counted, so nothing is known of the totals.</source>
            <translation>未知：没有任何行可以计数，因此总计完全未知。</translation>
        </message>
        <message>
            <source>LOWER BOUND: {rows} {rows2} not counted in full; every total is at least what is shown.</source>
            <translation>下界：{rows} {rows2}没有完全计入；每个总计至少为所示的值。</translation>
        </message>
        <message>
            <source>row is</source>
            <translation>行</translation>
        </message>
        <message>
            <source>rows are</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Row {row} {row2}: {problem}</source>
            <translation>第 {row} 行 {row2}：{problem}</translation>
        </message>
        <message>
            <source>Kept in training</source>
            <translation>训练中保留</translation>
        </message>
        <message>
            <source>Under each preset:</source>
            <translation>按每种预设：</translation>
        </message>
        <message>
            <source>--input cannot be used, because no row is an Input</source>
            <translation>不能使用 --input，因为没有行是 Input</translation>
        </message>
        <message>
            <source>This part of the program is missing; install it again</source>
            <translation>程序的这一部分缺失；请重新安装</translation>
        </message>
        <message>
            <source>A name in it has {name} characters, and {max_name} are the most: {name2}...</source>
            <translation>其中有一个 {name} 个字符的名称，最多为 {max_name} 个：{name2}...</translation>
        </message>
        <message>
            <source>It ends within its header: was it copied in full?</source>
            <translation>它在文件头内结束：是否完整复制？</translation>
        </message>
        <message>
            <source>Its header has more values than {max_tensors} tensors take</source>
            <translation>其文件头的值多于 {max_tensors} 个张量所需</translation>
        </message>
        <message>
            <source>Its header is no JSON object of tensors</source>
            <translation>其文件头不是张量的 JSON 对象</translation>
        </message>
        <message>
            <source>It has {entries} tensors, and {max_tensors} are the most</source>
            <translation>其中有 {entries} 个张量，最多为 {max_tensors} 个</translation>
        </message>
        <message>
            <source>It is too short for a safetensors file: its first 8 bytes are a length</source>
            <translation>它太短，不可能是 safetensors 文件：其前 8 个字节是长度</translation>
        </message>
        <message>
            <source>Its header claims {size} bytes, and {max_header} are the most in safetensors</source>
            <translation>其文件头声称有 {size} 字节，safetensors 中最多为 {max_header}</translation>
        </message>
        <message>
            <source>{where} has a name of {name} characters; 1 to {max_name} do</source>
            <translation>{where} 有一个 {name} 个字符的名称；可以为 1 到 {max_name} 个</translation>
        </message>
        <message>
            <source>{where} has a name that cannot be printed</source>
            <translation>{where} 有一个无法显示的名称</translation>
        </message>
        <message>
            <source>{where} is no JSON object</source>
            <translation>{where} 不是 JSON 对象</translation>
        </message>
        <message>
            <source>{where} ends at byte {end} of the data, but the file has only {room}: was it copied in full?</source>
            <translation>{where} 在数据的第 {end} 字节结束，但文件只有 {room}：是否完整复制？</translation>
        </message>
        <message>
            <source>{where} has {begin} bytes of data, which its shape and type do not take</source>
            <translation>{where} 有 {begin} 字节数据，与其形状和类型不符</translation>
        </message>
        <message>
            <source>{where} has no list of at most {max_axes} sizes as its shape</source>
            <translation>{where} 的形状不是最多 {max_axes} 个尺寸的列表</translation>
        </message>
        <message>
            <source>{where} has a size that is no whole number from 0 to {max_size}</source>
            <translation>{where} 有一个尺寸不是 0 到 {max_size} 的整数</translation>
        </message>
        <message>
            <source>{where} has the type {dtype}, which is none of safetensors</source>
            <translation>{where} 的类型 {dtype} 不是 safetensors 的类型</translation>
        </message>
        <message>
            <source>{where} has no two ascending data_offsets</source>
            <translation>{where} 没有两个递增的 data_offsets</translation>
        </message>
        <message>
            <source>It could not be saved, because {error}</source>
            <translation>无法保存，因为 {error}</translation>
        </message>
        <message>
            <source>It could not be saved, because no file can have this name</source>
            <translation>无法保存，因为文件不能用这个名称</translation>
        </message>
        <message>
            <source>It could not be saved, because it is read-only; save it under another name</source>
            <translation>无法保存，因为它是只读的；请用另一个名称保存</translation>
        </message>
        <message>
            <source>It is too large to be an architecture: {data} bytes, and {max_bytes} are the most</source>
            <translation>它太大，不可能是架构：{data} 字节，最多为 {max_bytes}</translation>
        </message>
        <message>
            <source>It is not text in UTF-8: line {line} has another byte</source>
            <translation>它不是 UTF-8 文本：第 {line} 行有其他字节</translation>
        </message>
        <message>
            <source>it has no column of output shapes</source>
            <translation>它没有输出形状的列</translation>
        </message>
        <message>
            <source>{unknown} is no kind whose sizes follow from it; {one_follows}</source>
            <translation>{unknown} 不是可由此推出尺寸的类型；{one_follows}</translation>
        </message>
        <message>
            <source>{wrong} would have {wrong2} {wrong3}</source>
            <translation>{wrong} 的 {wrong2} 将为 {wrong3}</translation>
        </message>
        <message>
            <source>it has several inputs</source>
            <translation>它有多个输入</translation>
        </message>
        <message>
            <source>No network follows from this table: {reason}</source>
            <translation>此表不能推出网络：{reason}</translation>
        </message>
        <message>
            <source>{row} has no shape</source>
            <translation>{row} 没有形状</translation>
        </message>
        <message>
            <source>{row} has no number of parameters</source>
            <translation>{row} 没有参数个数</translation>
        </message>
        <message>
            <source>{row} has {row2} parameters, which no square kernel makes of {ins} to {outs} channels</source>
            <translation>{row} 有 {row2} 个参数，任何从 {ins} 到 {outs} 通道的方形卷积核都得不到</translation>
        </message>
        <message>
            <source>The output of '{layer}' would have an axis of more than {max_size} values</source>
            <translation>'{layer}' 的输出将有一个轴超过 {max_size} 个值</translation>
        </message>
    </context>
    <context>
        <name>FindActions</name>
        <message>
            <source>Nothing matches.</source>
            <translation>没有匹配项。</translation>
        </message>
        <message>
            <source>1 match</source>
            <translation>1 处匹配</translation>
        </message>
        <message>
            <source>{number} matches</source>
            <translation>{number} 处匹配</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>没有匹配项</translation>
        </message>
        <message>
            <source>{place} of {number}</source>
            <translation>第 {place} 处，共 {number} 处</translation>
        </message>
        <message>
            <source>Replace in a cell</source>
            <translation>替换 1 个单元格中的内容</translation>
        </message>
        <message>
            <source>Replace in {number} cells</source>
            <translation>替换 {number} 个单元格中的内容</translation>
        </message>
        <message>
            <source>Showing {shown} of {rows} rows; totals are of all.</source>
            <translation>显示 {shown} 行，共 {rows} 行；总计包含所有行。</translation>
        </message>
    </context>
    <context>
        <name>FindStrip</name>
        <message>
            <source>Find, replace and filter</source>
            <translation>查找、替换和筛选</translation>
        </message>
        <message>
            <source>Text to find</source>
            <translation>要查找的文字</translation>
        </message>
        <message>
            <source>Replacement</source>
            <translation>替换为</translation>
        </message>
        <message>
            <source>Filter by text</source>
            <translation>按文字筛选</translation>
        </message>
        <message>
            <source>Words in a row</source>
            <translation>行中的文字</translation>
        </message>
        <message>
            <source>Match &amp;case</source>
            <translation>区分大小写(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Whole cell</source>
            <translation>整个单元格(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Regular expression</source>
            <translation>正则表达式(&amp;R)</translation>
        </message>
        <message>
            <source>Filter by kind</source>
            <translation>按类型筛选</translation>
        </message>
        <message>
            <source>Filter by block</source>
            <translation>按块筛选</translation>
        </message>
        <message>
            <source>Problems onl&amp;y</source>
            <translation>只显示有问题的行(&amp;Y)</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>上一处匹配</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>上一处匹配 (Shift+F3)</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>下一处匹配</translation>
        </message>
        <message>
            <source>Next match (F3, Enter)</source>
            <translation>下一处匹配 (F3, Enter)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Closes this and shows every row (Esc)</source>
            <translation>关闭此栏并显示所有行 (Esc)</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>替换(&amp;R)</translation>
        </message>
        <message>
            <source>Replaces this match, goes to the next</source>
            <translation>替换此处匹配，并转到下一处</translation>
        </message>
        <message>
            <source>Replace &amp;all</source>
            <translation>全部替换(&amp;A)</translation>
        </message>
        <message>
            <source>As one step to be undone</source>
            <translation>作为可撤销的一步</translation>
        </message>
        <message>
            <source>F&amp;ind:</source>
            <translation>查找(&amp;I)：</translation>
        </message>
        <message>
            <source>Replace &amp;with:</source>
            <translation>替换为(&amp;W)：</translation>
        </message>
        <message>
            <source>&amp;Only rows with:</source>
            <translation>只显示含有以下文字的行(&amp;O)：</translation>
        </message>
        <message>
            <source>O&amp;ptions</source>
            <translation>选项(&amp;P)</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>任何类型</translation>
        </message>
        <message>
            <source>Any block</source>
            <translation>任何块</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>It is counted, and not edited</source>
            <translation>这是计算出来的，不能编辑</translation>
        </message>
        <message>
            <source>It cannot be empty</source>
            <translation>不能为空</translation>
        </message>
    </context>
    <context>
        <name>FixList</name>
        <message>
            <source>Fixes for the chosen problem</source>
            <translation>所选问题的修复办法</translation>
        </message>
        <message>
            <source>Fi&amp;x</source>
            <translation>修复(&amp;X)</translation>
        </message>
        <message>
            <source>Does what is chosen, as one step that can be undone</source>
            <translation>执行所选办法，作为可撤销的一步</translation>
        </message>
        <message>
            <source>No fix is known for this problem.</source>
            <translation>此问题没有已知的修复办法。</translation>
        </message>
    </context>
    <context>
        <name>Fixing</name>
        <message>
            <source>Fix {name}: {words}</source>
            <translation>修复 {name}：{words}</translation>
        </message>
    </context>
    <context>
        <name>Folding</name>
        <message>
            <source>1 row</source>
            <translation>1 行</translation>
        </message>
        <message>
            <source>{number} rows</source>
            <translation>{number} 行</translation>
        </message>
        <message>
            <source>collapsed block {path}, {rows}</source>
            <translation>已折叠的块 {path}，{rows}</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>系列</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行</translation>
        </message>
    </context>
    <context>
        <name>GalleryBrowser</name>
        <message>
            <source>Gallery</source>
            <translation>图库</translation>
        </message>
        <message>
            <source>Search, such as: resnet 2015-2018 macs&lt;5G</source>
            <translation>搜索，例如：resnet 2015-2018 macs&lt;5G</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Words of the name, family, task or source; a year or a span of years; and bounds such as parameters&lt;10M and macs&lt;1G.</source>
            <translation>名称、系列、任务或来源中的文字；某一年或一段年份；以及 parameters&lt;10M、macs&lt;1G 之类的界限。</translation>
        </message>
        <message>
            <source>The chosen architecture</source>
            <translation>所选的架构</translation>
        </message>
        <message>
            <source>1 architecture</source>
            <translation>1 个架构</translation>
        </message>
        <message>
            <source>{number} architectures</source>
            <translation>{number} 个架构</translation>
        </message>
        <message>
            <source>No architecture is found.</source>
            <translation>没有找到架构。</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>来源：{source}</translation>
        </message>
        <message>
            <source>{parameters} parameters, {macs}, {rows} rows</source>
            <translation>{parameters} 个参数，{macs}，{rows} 行</translation>
        </message>
        <message>
            <source>At least {figures}: {problem}</source>
            <translation>至少 {figures}：{problem}</translation>
        </message>
    </context>
    <context>
        <name>GalleryCard</name>
        <message>
            <source>{} parameters</source>
            <translation>{} 个参数</translation>
        </message>
        <message>
            <source>{} forward · {} rows</source>
            <translation>前向 {} · {} 行</translation>
        </message>
    </context>
    <context>
        <name>GalleryList</name>
        <message>
            <source>Architectures</source>
            <translation>架构</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>Go to row</source>
            <translation>转到行</translation>
        </message>
        <message>
            <source>Number or name of the row</source>
            <translation>行的序号或名称</translation>
        </message>
        <message>
            <source>&amp;Number (1 to {last}) or name:</source>
            <translation>序号（1 到 {last}）或名称(&amp;N)：</translation>
        </message>
        <message>
            <source>No row has this number or name.</source>
            <translation>没有这个序号或名称的行。</translation>
        </message>
        <message>
            <source>Row {row}: {name}</source>
            <translation>第 {row} 行：{name}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>Nothing was changed yet. Every change is listed here, and can be gone back to.</source>
            <translation>还没有任何更改。每次更改都会列在这里，并可以回到该步。</translation>
        </message>
        <message>
            <source>As opened</source>
            <translation>打开时的状态</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
    </context>
    <context>
        <name>InsertDialog</name>
        <message>
            <source>Insert from the gallery</source>
            <translation>从图库插入</translation>
        </message>
        <message>
            <source>Search, such as: resnet 2015-2018</source>
            <translation>搜索，例如：resnet 2015-2018</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>插入(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>部分(&amp;P)</translation>
        </message>
        <message>
            <source>No architecture is found.</source>
            <translation>没有找到架构。</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Behind other rows an input is left out, and names are kept apart.</source>
            <translation>接在其他行之后时省去输入层，并避免名称重复。</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 行</translation>
        </message>
        <message>
            <source>{number} rows</source>
            <translation>{number} 行</translation>
        </message>
        <message>
            <source>{name} ({rows}, {parameters} parameters)</source>
            <translation>{name}（{rows}，{parameters} 个参数）</translation>
        </message>
    </context>
    <context>
        <name>InspectorDelegate</name>
        <message>
            <source>(several)</source>
            <translation>（多个值）</translation>
        </message>
    </context>
    <context>
        <name>InspectorModel</name>
        <message>
            <source>Select rows of the table to see and set all their fields.</source>
            <translation>选择表格中的行，即可查看和设置它们的所有字段。</translation>
        </message>
        <message>
            <source>Row {number}: {name}</source>
            <translation>第 {number} 行：{name}</translation>
        </message>
        <message>
            <source>{number} rows</source>
            <translation>{number} 行</translation>
        </message>
        <message>
            <source>Change {field}</source>
            <translation>更改{field}</translation>
        </message>
        <message>
            <source>Change {field} of {number} rows</source>
            <translation>更改 {number} 行的{field}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>(several)</source>
            <translation>（多个值）</translation>
        </message>
        <message>
            <source>{field} ({having} of {all})</source>
            <translation>{field}（{having}，共 {all}）</translation>
        </message>
        <message>
            <source>1 of the rows has it.</source>
            <translation>其中 1 行有此字段。</translation>
        </message>
        <message>
            <source>{number} of the rows have it.</source>
            <translation>其中 {number} 行有此字段。</translation>
        </message>
    </context>
    <context>
        <name>InspectorPanel</name>
        <message>
            <source>Fields of the selected rows</source>
            <translation>所选行的字段</translation>
        </message>
    </context>
    <context>
        <name>KindEdit</name>
        <message>
            <source>Kind, or such as conv3-64</source>
            <translation>类型，或如 conv3-64</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>The language changes when the program starts the next time.</source>
            <translation>下次启动程序时更换语言。</translation>
        </message>
    </context>
    <context>
        <name>LayerDelegate</name>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
    </context>
    <context>
        <name>LayerTable</name>
        <message>
            <source>Layers</source>
            <translation>层</translation>
        </message>
    </context>
    <context>
        <name>LayerTableModel</name>
        <message>
            <source>Change {field} of {name}</source>
            <translation>更改 {name} 的{field}</translation>
        </message>
        <message>
            <source>Not filled. {reason}</source>
            <translation>未填充。{reason}</translation>
        </message>
        <message>
            <source>Not known, since a row above it has a problem.</source>
            <translation>未知，因为上方有一行存在问题。</translation>
        </message>
        <message>
            <source>Shared with {name}, counted there once</source>
            <translation>与 {name} 共享，在那里计数一次</translation>
        </message>
        <message>
            <source>Used by another row</source>
            <translation>被另一行使用</translation>
        </message>
        <message>
            <source>Used by {number} other rows</source>
            <translation>被另外 {number} 行使用</translation>
        </message>
        <message>
            <source>Move row</source>
            <translation>移动行</translation>
        </message>
        <message>
            <source>Move {number} rows</source>
            <translation>移动 {number} 行</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Totals</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>found</source>
            <translation>已找到</translation>
        </message>
    </context>
    <context>
        <name>Meaning</name>
        <message>
            <source>Pad and round as {framework}</source>
            <translation>按 {framework} 填充与取整</translation>
        </message>
    </context>
    <context>
        <name>Memory</name>
        <message>
            <source>Bytes</source>
            <translation>字节</translation>
        </message>
        <message>
            <source>Activations</source>
            <translation>激活</translation>
        </message>
        <message>
            <source>One step of training</source>
            <translation>一个训练步</translation>
        </message>
        <message>
            <source>{type}, batch {batch}</source>
            <translation>{type}，批次 {batch}</translation>
        </message>
        <message>
            <source>A click or Enter goes to row {number}.</source>
            <translation>单击或按 Enter 可转到第 {number} 行。</translation>
        </message>
        <message>
            <source>{estimate} (at {row})</source>
            <translation>{estimate}（在 {row} 处）</translation>
        </message>
        <message>
            <source>{estimate} of the rows that are counted (at {row})</source>
            <translation>已计数的行为 {estimate}（在 {row} 处）</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>The largest batch is unknown: no row can be counted.</source>
            <translation>最大批次未知：没有可计数的行。</translation>
        </message>
        <message>
            <source>Largest batch: {train} in training, {infer} in inference.</source>
            <translation>最大批次：训练 {train}，推理 {infer}。</translation>
        </message>
        <message>
            <source>Largest batch: at most {train} in training, at most {infer} in inference.</source>
            <translation>最大批次：训练至多 {train}，推理至多 {infer}。</translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message>
            <source>The page on memory in the manual says more.</source>
            <translation>手册中关于内存的一页有更多说明。</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>激活内存</translation>
        </message>
        <message>
            <source>Memory of training</source>
            <translation>训练所需内存</translation>
        </message>
        <message>
            <source>Optimiser that it is trained with</source>
            <translation>训练所用的优化器</translation>
        </message>
        <message>
            <source>Memory that a batch is to fit</source>
            <translation>批次需要放入的内存</translation>
        </message>
        <message>
            <source>A size such as 8GB or 7.5GiB. MB is 10^6 bytes, MiB is 2^20 bytes.</source>
            <translation>8GB 或 7.5GiB 这样的大小。MB 是 10^6 字节，MiB 是 2^20 字节。</translation>
        </message>
        <message>
            <source>&amp;Train with</source>
            <translation>训练使用(&amp;T)</translation>
        </message>
        <message>
            <source>F&amp;its in</source>
            <translation>放入内存(&amp;I)</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Puts this message away (Esc)</source>
            <translation>收起此消息 (Esc)</translation>
        </message>
        <message>
            <source>Put this message away</source>
            <translation>收起此消息</translation>
        </message>
        <message>
            <source>{message} ({count} times)</source>
            <translation>{message}（{count} 次）</translation>
        </message>
    </context>
    <context>
        <name>OpeningStrip</name>
        <message>
            <source>Opening {file}</source>
            <translation>正在打开 {file}</translation>
        </message>
        <message>
            <source>Progress of opening</source>
            <translation>打开进度</translation>
        </message>
        <message>
            <source>Gives up opening the file (Esc)</source>
            <translation>放弃打开文件 (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Operations</name>
        <message>
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>运算量</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>计数内容</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>{preset} (wrong)</source>
            <translation>{preset}（有误）</translation>
        </message>
    </context>
    <context>
        <name>OperationsPanel</name>
        <message>
            <source>Operations by preset</source>
            <translation>各预设的运算量</translation>
        </message>
        <message>
            <source>Bridge between two presets</source>
            <translation>两个预设之间的换算</translation>
        </message>
        <message>
            <source>Preset that the bridge leads from</source>
            <translation>换算的起始预设</translation>
        </message>
        <message>
            <source>Preset that the bridge leads to</source>
            <translation>换算的目标预设</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>从(&amp;R)</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>到(&amp;O)</translation>
        </message>
        <message>
            <source>for one sample</source>
            <translation>对一个样本</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>{page} of {pages}</source>
            <translation>第 {page} 页，共 {pages} 页</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>output size</source>
            <translation>输出尺寸</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>activation memory</source>
            <translation>激活内存</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>{asked} of the whole network</source>
            <translation>整个网络的{asked}</translation>
        </message>
        <message>
            <source>{asked} of {row}</source>
            <translation>{row} 的{asked}</translation>
        </message>
        <message>
            <source>Answer {question}</source>
            <translation>回答{question}</translation>
        </message>
        <message>
            <source>right</source>
            <translation>正确</translation>
        </message>
        <message>
            <source>right as far as it is written</source>
            <translation>按所写的位数正确</translation>
        </message>
        <message>
            <source>not right</source>
            <translation>不正确</translation>
        </message>
        <message>
            <source>not readable</source>
            <translation>无法识别</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>未作答</translation>
        </message>
        <message>
            <source>Channels first, without the batch, such as 64 x 112 x 112.</source>
            <translation>通道在前，不含批次，例如 64 x 112 x 112。</translation>
        </message>
        <message>
            <source>A number such as 48,001 or 0.59M.</source>
            <translation>48,001 或 0.59M 这样的数字。</translation>
        </message>
        <message>
            <source>Bytes of the output in {data_type} for a batch of {batch}; a unit may be written, as in 1.5 MiB.</source>
            <translation>批次为 {batch}、数据类型为 {data_type} 时输出的字节数；可以写单位，例如 1.5 MiB。</translation>
        </message>
        <message>
            <source>Multiply-accumulates for one sample, without adding the bias.</source>
            <translation>一个样本的乘加运算数，不含加偏置。</translation>
        </message>
        <message>
            <source>Output size</source>
            <translation>输出尺寸</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>激活内存</translation>
        </message>
        <message>
            <source>No mistake that this program knows gives exactly this answer.</source>
            <translation>本程序所知的错误都得不出这个答案。</translation>
        </message>
        <message>
            <source>Each of these gives this answer:</source>
            <translation>以下每一种都会得出这个答案：</translation>
        </message>
        <message>
            <source>So you get</source>
            <translation>于是得到</translation>
        </message>
        <message>
            <source>Right answer: {answer}</source>
            <translation>正确答案：{answer}</translation>
        </message>
        <message>
            <source>Hint:</source>
            <translation>提示：</translation>
        </message>
        <message>
            <source>({number} times)</source>
            <translation>（{number} 次）</translation>
        </message>
        <message>
            <source>{right} of {asked}</source>
            <translation>{right} / {asked}</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>正确</translation>
        </message>
        <message>
            <source>Mistakes that were made</source>
            <translation>出现的错误</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>题目</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>你的答案</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>正确答案</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Points by topic</source>
            <translation>各主题得分</translation>
        </message>
        <message>
            <source>Every answer</source>
            <translation>全部答案</translation>
        </message>
        <message>
            <source>working shown</source>
            <translation>已显示推导过程</translation>
        </message>
        <message>
            <source>working</source>
            <translation>推导过程</translation>
        </message>
    </context>
    <context>
        <name>PracticeFiles</name>
        <message>
            <source>Open an exercise</source>
            <translation>打开练习</translation>
        </message>
        <message>
            <source>Exercises and answers</source>
            <translation>练习和答卷</translation>
        </message>
        <message>
            <source>Open the exercise of {file}</source>
            <translation>打开 {file} 的练习</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>exercise</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Save the exercise</source>
            <translation>保存练习</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>答卷</translation>
        </message>
        <message>
            <source>Save the answers</source>
            <translation>保存答卷</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>答卷</translation>
        </message>
        <message>
            <source>The file was not saved</source>
            <translation>文件未保存</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practise</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>你的姓名</translation>
        </message>
        <message>
            <source>F&amp;inish</source>
            <translation>完成(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Check all</source>
            <translation>全部批改(&amp;C)</translation>
        </message>
        <message>
            <source>Marks everything and shows the score (Ctrl+Enter)</source>
            <translation>批改所有答案并显示得分 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>&amp;Save answers</source>
            <translation>保存答卷(&amp;S)</translation>
        </message>
        <message>
            <source>Le&amp;ave</source>
            <translation>退出(&amp;A)</translation>
        </message>
        <message>
            <source>Hi&amp;nt</source>
            <translation>提示(&amp;N)</translation>
        </message>
        <message>
            <source>The formula first, then the numbers (F4)</source>
            <translation>先给公式，再给数字 (F4)</translation>
        </message>
        <message>
            <source>Sho&amp;w the working</source>
            <translation>显示推导过程(&amp;W)</translation>
        </message>
        <message>
            <source>Shows how it is worked out (Shift+F4); the answer then stays as it is</source>
            <translation>显示推导过程 (Shift+F4)；之后该答案不能再改</translation>
        </message>
        <message>
            <source>What is said of the answer</source>
            <translation>对答案的评语</translation>
        </message>
        <message>
            <source>Sc&amp;ore</source>
            <translation>得分(&amp;O)</translation>
        </message>
        <message>
            <source>Choose a marked cell to answer it.</source>
            <translation>选择一个带标记的单元格来作答。</translation>
        </message>
        <message>
            <source>{answered} of {asked} answered, {right} right</source>
            <translation>已答 {answered} 题，共 {asked} 题，答对 {right} 题</translation>
        </message>
        <message>
            <source>{answered} of {asked} answered</source>
            <translation>已答 {answered} 题，共 {asked} 题</translation>
        </message>
    </context>
    <context>
        <name>PracticeTableModel</name>
        <message>
            <source>{column}: not shown while you practise</source>
            <translation>{column}：练习时不显示</translation>
        </message>
        <message>
            <source>blank: {question}</source>
            <translation>空白：{question}</translation>
        </message>
        <message>
            <source>Not shown while you practise: it would give an answer away.</source>
            <translation>练习时不显示：否则会泄露答案。</translation>
        </message>
        <message>
            <source>This row cannot be counted.</source>
            <translation>此行无法计数。</translation>
        </message>
    </context>
    <context>
        <name>Practising</name>
        <message>
            <source>Practise</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>{file} saved</source>
            <translation>已保存 {file}</translation>
        </message>
        <message>
            <source>{file} opened</source>
            <translation>已打开 {file}</translation>
        </message>
        <message>
            <source>One question is not answered. Finish all the same?</source>
            <translation>有一道题没有作答。仍要完成吗？</translation>
        </message>
        <message>
            <source>{number} questions are not answered. Finish all the same?</source>
            <translation>有 {number} 道题没有作答。仍要完成吗？</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Unsaved answers</source>
            <translation>未保存的答案</translation>
        </message>
        <message>
            <source>Your answers are not saved. Save them?</source>
            <translation>你的答案尚未保存。要保存吗？</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print preview</source>
            <translation>打印预览</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>打印报告</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the report as a PDF instead?</source>
            <translation>此计算机没有设置打印机。要改为把报告保存为 PDF 吗？</translation>
        </message>
        <message>
            <source>Preparing the pages</source>
            <translation>正在准备页面</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ProblemActions</name>
        <message>
            <source>No problems: every row is counted to the unit.</source>
            <translation>没有问题：每一行都精确计数。</translation>
        </message>
        <message>
            <source>Problem {place} of {number}: {message}. Ctrl+. offers a fix.</source>
            <translation>第 {place} 个问题，共 {number} 个：{message}。按 Ctrl+. 查看修复办法。</translation>
        </message>
        <message>
            <source>No fix is known for row {row}: {message}.</source>
            <translation>第 {row} 行没有已知的修复办法：{message}。</translation>
        </message>
        <message>
            <source>1 other row has</source>
            <translation>另有 1 行有问题</translation>
        </message>
        <message>
            <source>{number} other rows have</source>
            <translation>另有 {number} 行有问题</translation>
        </message>
        <message>
            <source>Row {row} has no problem itself; {others}. F8 goes to the next.</source>
            <translation>第 {row} 行本身没有问题；{others}。按 F8 转到下一个。</translation>
        </message>
        <message>
            <source>Fixes</source>
            <translation>修复办法</translation>
        </message>
        <message>
            <source>1 problem is left</source>
            <translation>还剩 1 个问题</translation>
        </message>
        <message>
            <source>{number} are left</source>
            <translation>还剩 {number} 个</translation>
        </message>
        <message>
            <source>Fixed: {preview}. {rest}.</source>
            <translation>已修复：{preview}。{rest}。</translation>
        </message>
    </context>
    <context>
        <name>ProblemPanel</name>
        <message>
            <source>No problems: every row is counted to the unit.</source>
            <translation>没有问题：每一行都精确计数。</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
    </context>
    <context>
        <name>Query</name>
        <message>
            <source>This is no regular expression: {reason}</source>
            <translation>这不是正则表达式：{reason}</translation>
        </message>
        <message>
            <source>This expression tries too long; a simpler one is needed</source>
            <translation>此表达式匹配时间过长；请使用更简单的表达式</translation>
        </message>
    </context>
    <context>
        <name>Receptive</name>
        <message>
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>深度</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>精确</translation>
        </message>
        <message>
            <source>the largest of branches that differ</source>
            <translation>不同分支中最大的</translation>
        </message>
        <message>
            <source>whole input</source>
            <translation>整个输入</translation>
        </message>
        <message>
            <source>whole input, {size} positions</source>
            <translation>整个输入，{size} 个位置</translation>
        </message>
        <message>
            <source>sees {size} positions, stride {stride}, first centre at {offset}, {status}</source>
            <translation>看到 {size} 个位置，步幅 {stride}，第一个中心在 {offset}，{status}</translation>
        </message>
    </context>
    <context>
        <name>RecoveryMessages</name>
        <message>
            <source>Changes that were not saved cannot be restored. {problem}.</source>
            <translation>无法恢复未保存的更改。{problem}。</translation>
        </message>
        <message>
            <source>A network without a name</source>
            <translation>未命名的网络</translation>
        </message>
        <message>
            <source>cnnparam ended unexpectedly.</source>
            <translation>cnnparam 意外终止。</translation>
        </message>
        <message>
            <source>{name} was never saved in a file: {rows} rows.</source>
            <translation>{name} 从未存入文件：{rows} 行。</translation>
        </message>
        <message>
            <source>{name} had changes that were not saved, and {file} cannot be read.</source>
            <translation>{name} 有未保存的更改，且无法读取 {file}。</translation>
        </message>
        <message>
            <source>{name} had changes that were not saved: {difference}.</source>
            <translation>{name} 有未保存的更改：{difference}。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>显示差异</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Restore unsaved changes</source>
            <translation>恢复未保存的更改</translation>
        </message>
        <message>
            <source>What was not saved against {file} as it is on the disk</source>
            <translation>未保存的内容与磁盘上的 {file} 对照</translation>
        </message>
    </context>
    <context>
        <name>ReportPages</name>
        <message>
            <source>weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>biases</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>激活</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>层</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
    </context>
    <context>
        <name>RowActions</name>
        <message>
            <source>Add {kind}</source>
            <translation>添加 {kind}</translation>
        </message>
        <message>
            <source>Duplicate row</source>
            <translation>创建行的副本</translation>
        </message>
        <message>
            <source>Duplicate {number} rows</source>
            <translation>创建 {number} 行的副本</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>删除行</translation>
        </message>
        <message>
            <source>Delete {number} rows</source>
            <translation>删除 {number} 行</translation>
        </message>
        <message>
            <source>Clear cells</source>
            <translation>清空单元格</translation>
        </message>
        <message>
            <source>Rows are moved where all are in sight: clear the filter.</source>
            <translation>只有显示所有行时才能移动行：请先取消筛选。</translation>
        </message>
        <message>
            <source>Move row</source>
            <translation>移动行</translation>
        </message>
        <message>
            <source>Move {number} rows</source>
            <translation>移动 {number} 行</translation>
        </message>
        <message>
            <source>1 row copied</source>
            <translation>已复制 1 行</translation>
        </message>
        <message>
            <source>{number} rows copied</source>
            <translation>已复制 {number} 行</translation>
        </message>
        <message>
            <source>Cut row</source>
            <translation>剪切行</translation>
        </message>
        <message>
            <source>Cut {number} rows</source>
            <translation>剪切 {number} 行</translation>
        </message>
        <message>
            <source>The clipboard holds no layers: copy rows of a table, or a text such as input 224x224x3, conv3-64 x2, pool2.</source>
            <translation>剪贴板中没有层：请复制表格的行，或 input 224x224x3, conv3-64 x2, pool2 这样的文字。</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>该文字</translation>
        </message>
        <message>
            <source>Paste row</source>
            <translation>粘贴行</translation>
        </message>
        <message>
            <source>Paste {number} rows</source>
            <translation>粘贴 {number} 行</translation>
        </message>
        <message>
            <source>The text follows {other} and this network {here}; paste it into an empty table.</source>
            <translation>该文字遵循 {other}，而此网络遵循 {here}；请粘贴到空表格中。</translation>
        </message>
        <message>
            <source>Paste a network</source>
            <translation>粘贴网络</translation>
        </message>
        <message>
            <source>1 row pasted</source>
            <translation>已粘贴 1 行</translation>
        </message>
        <message>
            <source>{number} rows pasted</source>
            <translation>已粘贴 {number} 行</translation>
        </message>
        <message>
            <source>Nothing was pasted. {reason}</source>
            <translation>没有粘贴任何内容。{reason}</translation>
        </message>
        <message>
            <source>Name of the network</source>
            <translation>网络的名称</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>名称：</translation>
        </message>
        <message>
            <source>Name the network</source>
            <translation>为网络命名</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>What is open stays as it is, and changes that are not saved are kept.</source>
            <translation>打开的内容保持不变，未保存的更改已被保留。</translation>
        </message>
        <message>
            <source>Changes that are not saved could not be kept: save them now.</source>
            <translation>未能保留未保存的更改：请立即保存。</translation>
        </message>
        <message>
            <source>Something went wrong in cnnparam itself. {state} Details are in {file}.</source>
            <translation>cnnparam 自身出错了。{state}详情见 {file}。</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>Changes are not being kept against a crash; save often. {problem}.</source>
            <translation>目前无法防备崩溃而保留更改；请经常保存。{problem}。</translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <source>{file} exists already. Replace it?</source>
            <translation>{file} 已经存在。要替换吗？</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>替换文件</translation>
        </message>
    </context>
    <context>
        <name>SavingMessages</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>{file} was changed by another window or program since it was opened here. Saving would replace that.</source>
            <translation>{file} 在此打开之后被另一个窗口或程序更改。保存会覆盖那些更改。</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>重新加载</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>覆盖</translation>
        </message>
        <message>
            <source>The file cannot be compared</source>
            <translation>无法比较该文件</translation>
        </message>
        <message>
            <source>What is open here against {file} as it is now</source>
            <translation>此处打开的内容与现在的 {file} 对照</translation>
        </message>
    </context>
    <context>
        <name>ScatterChart</name>
        <message>
            <source>Parameters against multiply-accumulates</source>
            <translation>参数与乘加运算的关系</translation>
        </message>
    </context>
    <context>
        <name>ScatterPanel</name>
        <message>
            <source>Parameters (up) against MACs (across)</source>
            <translation>参数（纵轴）与 MACs（横轴）</translation>
        </message>
    </context>
    <context>
        <name>ScorePage</name>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Another &amp;one</source>
            <translation>再来一个(&amp;O)</translation>
        </message>
        <message>
            <source>A new exercise of the same sort</source>
            <translation>同类的新练习</translation>
        </message>
        <message>
            <source>&amp;Back to the table</source>
            <translation>返回表格(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Save answers</source>
            <translation>保存答卷(&amp;S)</translation>
        </message>
        <message>
            <source>Le&amp;ave</source>
            <translation>退出(&amp;A)</translation>
        </message>
        <message>
            <source>{right} of {asked} points</source>
            <translation>{right} 分，满分 {asked} 分</translation>
        </message>
    </context>
    <context>
        <name>Semantics</name>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>遵循</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>不接受</translation>
        </message>
    </context>
    <context>
        <name>SemanticsPanel</name>
        <message>
            <source>Framework differences</source>
            <translation>框架差异</translation>
        </message>
    </context>
    <context>
        <name>ShapeDialog</name>
        <message>
            <source>Sizes of the input</source>
            <translation>输入的尺寸</translation>
        </message>
        <message>
            <source>&lt;b&gt;{file}&lt;/b&gt; gives its input &lt;b&gt;{input}&lt;/b&gt; as {shape} and leaves the sizes at ? open. The figures depend on them: say which to count with.</source>
            <translation>&lt;b&gt;{file}&lt;/b&gt; 给出的输入 &lt;b&gt;{input}&lt;/b&gt; 为 {shape}，标为 ? 的尺寸未定。各项数值取决于这些尺寸：请指明按什么尺寸计数。</translation>
        </message>
        <message>
            <source>Shape of the input</source>
            <translation>输入的形状</translation>
        </message>
        <message>
            <source>&amp;Shape</source>
            <translation>形状(&amp;S)</translation>
        </message>
        <message>
            <source>The file has {wanted} sizes there, not {given}.</source>
            <translation>该文件在此有 {wanted} 个尺寸，而不是 {given} 个。</translation>
        </message>
        <message>
            <source>The file says {said} where {given} stands.</source>
            <translation>在写有 {given} 的位置，文件中是 {said}。</translation>
        </message>
        <message>
            <source>Channels first, without the batch</source>
            <translation>通道在前，不含批次</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>In the table</source>
            <translation>在表格中</translation>
        </message>
        <message>
            <source>Edit a cell; typing begins at once</source>
            <translation>编辑单元格；也可直接开始输入</translation>
        </message>
        <message>
            <source>Commit and go down</source>
            <translation>确认并向下移动</translation>
        </message>
        <message>
            <source>Commit and go right</source>
            <translation>确认并向右移动</translation>
        </message>
        <message>
            <source>Leave a cell as it was</source>
            <translation>单元格保持原样</translation>
        </message>
        <message>
            <source>Switch a check box</source>
            <translation>切换复选框</translation>
        </message>
        <message>
            <source>Select the whole rows</source>
            <translation>选择整行</translation>
        </message>
        <message>
            <source>Select the whole columns</source>
            <translation>选择整列</translation>
        </message>
        <message>
            <source>Clear cells, or delete whole rows</source>
            <translation>清空单元格，或删除整行</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>任何位置</translation>
        </message>
        <message>
            <source>Go to the menus</source>
            <translation>转到菜单</translation>
        </message>
        <message>
            <source>Leave the table; Tab goes on from there</source>
            <translation>离开表格；之后用 Tab 继续移动</translation>
        </message>
        <message>
            <source>Go to the row that a list speaks of</source>
            <translation>转到列表条目所指的行</translation>
        </message>
        <message>
            <source>Close a dialog, or put a message away</source>
            <translation>关闭对话框或收起消息</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Start with an input layer</source>
            <translation>从输入层开始</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Paste rows</source>
            <translation>粘贴行</translation>
        </message>
        <message>
            <source>Begins with rows copied from another table, or with a text: shorthand, the table of a lecture, or a model as its framework writes it.</source>
            <translation>可粘贴从另一个表格复制的行，也可粘贴文字：简写、课件中的表格，或框架写法的模型。</translation>
        </message>
        <message>
            <source>Paste takes a text as well:</source>
            <translation>也可以粘贴文字：</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>最近的文件</translation>
        </message>
        <message>
            <source>No files yet. Those you open or save appear here.</source>
            <translation>还没有文件。你打开或保存的文件会显示在这里。</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Reading the gallery…</source>
            <translation>正在读取图库…</translation>
        </message>
        <message>
            <source>Browse the whole gallery…</source>
            <translation>浏览整个图库…</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>图库</translation>
        </message>
        <message>
            <source>convolution</source>
            <translation>卷积</translation>
        </message>
        <message>
            <source>pooling</source>
            <translation>池化</translation>
        </message>
        <message>
            <source>dense</source>
            <translation>全连接</translation>
        </message>
        <message>
            <source>input or merge</source>
            <translation>输入或合并</translation>
        </message>
        <message>
            <source>Each bar is a row: the taller, the larger its feature map.</source>
            <translation>每个条形表示一行：越高，特征图越大。</translation>
        </message>
    </context>
    <context>
        <name>TableCheck</name>
        <message>
            <source>Output shape</source>
            <translation>输出形状</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>值的个数</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>字节</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Trainable parameters</source>
            <translation>可训练参数</translation>
        </message>
        <message>
            <source>Non-trainable parameters</source>
            <translation>不可训练参数</translation>
        </message>
        <message>
            <source>Open table</source>
            <translation>打开表格</translation>
        </message>
        <message>
            <source>Match row</source>
            <translation>匹配行</translation>
        </message>
        <message>
            <source>Change column</source>
            <translation>更改列</translation>
        </message>
        <message>
            <source>Build the network of a table</source>
            <translation>由表格构建网络</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>已略去</translation>
        </message>
        <message>
            <source>No network is open to hold the table against: build its network, or open one.</source>
            <translation>没有打开可与表格对照的网络：请由表格构建网络，或打开一个网络。</translation>
        </message>
        <message>
            <source>{right} of {rows} rows right.</source>
            <translation>{rows} 行中有 {right} 行正确。</translation>
        </message>
        <message>
            <source>Not in the network: {rows}.</source>
            <translation>网络中没有：{rows}。</translation>
        </message>
        <message>
            <source>Total of {what} is wrong.</source>
            <translation>{what}的总计有误。</translation>
        </message>
        <message>
            <source>Total of bytes is not 4 times that of values.</source>
            <translation>字节总计不是值个数总计的 4 倍。</translation>
        </message>
        <message>
            <source>Total of {what} is not the sum of the table's rows.</source>
            <translation>{what}的总计不等于表格各行之和。</translation>
        </message>
        <message>
            <source>All totals right.</source>
            <translation>所有总计都正确。</translation>
        </message>
        <message>
            <source>right</source>
            <translation>正确</translation>
        </message>
        <message>
            <source>right, rounded</source>
            <translation>正确，经过舍入</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>有误</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>没有数字</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>已发表的值</translation>
        </message>
        <message>
            <source>Against network</source>
            <translation>与网络对照</translation>
        </message>
        <message>
            <source>Against own rows</source>
            <translation>与表格自身各行对照</translation>
        </message>
        <message>
            <source>{row}: no row of the network stands for it. F2 chooses one.</source>
            <translation>{row}：网络中没有对应的行。按 F2 选择一行。</translation>
        </message>
        <message>
            <source>chosen by hand</source>
            <translation>手动选择</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>自动找到</translation>
        </message>
        <message>
            <source>{row} is held against {layer}, {how}.</source>
            <translation>{row} 与 {layer} 对照，{how}。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Row of the network</source>
            <translation>网络的行</translation>
        </message>
        <message>
            <source>Right is {number}.</source>
            <translation>正确值为 {number}。</translation>
        </message>
        <message>
            <source>No known mistake gives this number.</source>
            <translation>已知的错误都得不出这个数字。</translation>
        </message>
    </context>
    <context>
        <name>TableCheckPanel</name>
        <message>
            <source>Published table</source>
            <translation>已发表的表格</translation>
        </message>
        <message>
            <source>Totals of the table</source>
            <translation>表格的总计</translation>
        </message>
        <message>
            <source>Check a table</source>
            <translation>检查表格</translation>
        </message>
        <message>
            <source>&amp;Paste table</source>
            <translation>粘贴表格(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Open table…</source>
            <translation>打开表格(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Build its network</source>
            <translation>由表格构建网络(&amp;B)</translation>
        </message>
        <message>
            <source>Co&amp;lumns</source>
            <translation>列(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Verdicts as &amp;text</source>
            <translation>判定结果复制为文本(&amp;T)</translation>
        </message>
        <message>
            <source>Verdicts as &amp;CSV</source>
            <translation>判定结果复制为 CSV(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save as CSV…</source>
            <translation>另存为 CSV(&amp;S)…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Paste a published table here (Ctrl+V), or open or drop a file. It may be CSV, TSV, Markdown, the lines of a lecture, or what Keras, torchinfo or torchsummary print.</source>
            <translation>在此粘贴已发表的表格 (Ctrl+V)，或打开、拖入文件。可以是 CSV、TSV、Markdown、课件中的文字行，或 Keras、torchinfo、torchsummary 打印的内容。</translation>
        </message>
        <message>
            <source>Open a published table</source>
            <translation>打开已发表的表格</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>The table</source>
            <translation>该表格</translation>
        </message>
        <message>
            <source>Save the verdicts</source>
            <translation>保存判定结果</translation>
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
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
    </context>
    <context>
        <name>TotalsBar</name>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Trainable parameters</source>
            <translation>可训练参数</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>激活内存</translation>
        </message>
        <message>
            <source>Multiply-accumulates</source>
            <translation>乘加运算</translation>
        </message>
        <message>
            <source>Preset: what counts as a parameter</source>
            <translation>预设：哪些计为参数</translation>
        </message>
        <message>
            <source>Data type of activations and parameters</source>
            <translation>激活和参数的数据类型</translation>
        </message>
        <message>
            <source>Batch: samples at a time</source>
            <translation>批次：一次处理的样本数</translation>
        </message>
        <message>
            <source>⚠ by a wrong rule</source>
            <translation>⚠ 规则有误</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>{number} trainable</source>
            <translation>可训练 {number}</translation>
        </message>
        <message>
            <source>{number} not trainable</source>
            <translation>不可训练 {number}</translation>
        </message>
        <message>
            <source>Running statistics of batch norm and frozen rows are not trainable.</source>
            <translation>批归一化的滑动统计量和冻结的行不可训练。</translation>
        </message>
        <message>
            <source>for one sample</source>
            <translation>对一个样本</translation>
        </message>
        <message>
            <source>{number} multiply-accumulates</source>
            <translation>{number} 次乘加运算</translation>
        </message>
        <message>
            <source>Without adding the biases. A FLOP count is twice this.</source>
            <translation>不含加偏置。FLOP 数是它的两倍。</translation>
        </message>
        <message>
            <source>forward, {training} training</source>
            <translation>前向，训练 {training}</translation>
        </message>
        <message>
            <source>{forward} bytes forward, {training} bytes training</source>
            <translation>前向 {forward} 字节，训练 {training} 字节</translation>
        </message>
        <message>
            <source>{forward} and {training}. The output of every row, input included; training keeps a gradient of each besides.
MB is 10^6 bytes, MiB is 2^20 bytes.</source>
            <translation>{forward}，{training}。包括输入在内的每一行的输出；训练时还要保留每个输出的梯度。
MB 是 10^6 字节，MiB 是 2^20 字节。</translation>
        </message>
        <message>
            <source>{weights} weights, {biases} biases</source>
            <translation>权重 {weights}，偏置 {biases}</translation>
        </message>
        <message>
            <source>{trainable} trainable, {frozen} not</source>
            <translation>可训练 {trainable}，不可训练 {frozen}</translation>
        </message>
        <message>
            <source>{size} to store</source>
            <translation>存储需 {size}</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>1 个问题</translation>
        </message>
        <message>
            <source>{number} problems</source>
            <translation>{number} 个问题</translation>
        </message>
        <message>
            <source>Nothing is known of the totals: no row can be counted. Click for the list.</source>
            <translation>总计未知：没有可计数的行。单击查看列表。</translation>
        </message>
        <message>
            <source>The totals are a lower bound: some rows cannot be counted. Click for the list.</source>
            <translation>总计只是下界：有些行无法计数。单击查看列表。</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>精确</translation>
        </message>
        <message>
            <source>Every row is counted to the unit.</source>
            <translation>每一行都精确计数。</translation>
        </message>
    </context>
    <context>
        <name>TotalsStrip</name>
        <message>
            <source>Whole network:</source>
            <translation>整个网络：</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>空白</translation>
        </message>
    </context>
    <context>
        <name>VerdictDelegate</name>
        <message>
            <source>Row of the network</source>
            <translation>网络的行</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>自动找到</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>WaterfallChart</name>
        <message>
            <source>Waterfall from the left network to the right one</source>
            <translation>从左侧网络到右侧网络的瀑布图</translation>
        </message>
    </context>
    <context>
        <name>WaterfallTabs</name>
        <message>
            <source>Steps of the waterfall</source>
            <translation>瀑布图的步骤</translation>
        </message>
        <message>
            <source>Totals of both networks</source>
            <translation>两个网络的总计</translation>
        </message>
        <message>
            <source>Figure of the waterfall</source>
            <translation>瀑布图所示的数值</translation>
        </message>
        <message>
            <source>Waterfall</source>
            <translation>瀑布图</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>The axis begins at {start}, not at 0.</source>
            <translation>坐标轴从 {start} 开始，而不是 0。</translation>
        </message>
        <message>
            <source>Hatched is what is taken away.</source>
            <translation>带斜线的部分是减去的量。</translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message>
            <source>The network has no rows yet.</source>
            <translation>网络还没有行。</translation>
        </message>
        <message>
            <source>Looking for what meets it…</source>
            <translation>正在寻找符合条件的值…</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <source>Depth of a stage</source>
            <translation>阶段的深度</translation>
        </message>
        <message>
            <source>Resolution of the input</source>
            <translation>输入的分辨率</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>数据类型</translation>
        </message>
        <message>
            <source>Multiplies the filters and units of every row but the last. Rounded so that groups and heads still divide them; depthwise rows follow their input.</source>
            <translation>把除最后一行外每一行的滤波器数和单元数乘以该值。取整时保证仍能被分组数和头数整除；逐深度卷积的行随其输入变化。</translation>
        </message>
        <message>
            <source>Repeats the last block of a stage, or leaves blocks at its end out.</source>
            <translation>重复阶段的最后一个块，或去掉末尾的块。</translation>
        </message>
        <message>
            <source>The height of the first input; its width and other inputs follow.</source>
            <translation>第一个输入的高度；其宽度和其他输入随之变化。</translation>
        </message>
        <message>
            <source>Samples at a time, which only memory depends on.</source>
            <translation>一次处理的样本数，只影响内存。</translation>
        </message>
        <message>
            <source>The data type of parameters and activations.</source>
            <translation>参数和激活的数据类型。</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Activation memory</source>
            <translation>激活内存</translation>
        </message>
        <message>
            <source>Training memory</source>
            <translation>训练内存</translation>
        </message>
        <message>
            <source>Inference memory</source>
            <translation>推理内存</translation>
        </message>
        <message>
            <source>What the preset counts.</source>
            <translation>预设计入的内容。</translation>
        </message>
        <message>
            <source>Multiply-accumulates of one sample.</source>
            <translation>一个样本的乘加运算数。</translation>
        </message>
        <message>
            <source>The outputs of all rows, for the batch.</source>
            <translation>整个批次中所有行的输出。</translation>
        </message>
        <message>
            <source>One step with plain SGD: parameters, gradients, what is kept for backward, the batch.</source>
            <translation>使用普通 SGD 的一个训练步：参数、梯度、为反向传播保留的内容、批次数据。</translation>
        </message>
        <message>
            <source>Parameters, the batch, and the most activations that are alive at one moment.</source>
            <translation>参数、批次数据，以及同一时刻存活的最大激活量。</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>At {value}</source>
            <translation>在 {value} 处</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差值</translation>
        </message>
        <message>
            <source>1 row is not counted in full.</source>
            <translation>有 1 行未能完整计数。</translation>
        </message>
        <message>
            <source>{number} rows are not counted in full.</source>
            <translation>有 {number} 行未能完整计数。</translation>
        </message>
        <message>
            <source>First {name}: {message}.</source>
            <translation>首先是 {name}：{message}。</translation>
        </message>
        <message>
            <source>At {value} the totals are lower bounds.</source>
            <translation>在 {value} 处总计只是下界。</translation>
        </message>
        <message>
            <source>Nothing from {first} to {last} has {wanted}.</source>
            <translation>从 {first} 到 {last} 没有符合{wanted}的值。</translation>
        </message>
        <message>
            <source>The nearest is {value}, with {figure}.</source>
            <translation>最接近的是 {value}，为 {figure}。</translation>
        </message>
        <message>
            <source>{value} is the largest with {wanted}: {figure}.</source>
            <translation>{value} 是符合{wanted}的最大值：{figure}。</translation>
        </message>
        <message>
            <source>{value} is the smallest with {wanted}: {figure}.</source>
            <translation>{value} 是符合{wanted}的最小值：{figure}。</translation>
        </message>
        <message>
            <source>{value}, next to it, has {figure}.</source>
            <translation>相邻的 {value} 为 {figure}。</translation>
        </message>
        <message>
            <source>Scale width by {value}</source>
            <translation>宽度缩放 {value}</translation>
        </message>
        <message>
            <source>Set depth of {part} to {value}</source>
            <translation>将 {part} 的深度设为 {value}</translation>
        </message>
        <message>
            <source>Set resolution to {value}</source>
            <translation>将分辨率设为 {value}</translation>
        </message>
        <message>
            <source>{number} parameters</source>
            <translation>{number} 个参数</translation>
        </message>
        <message>
            <source>{number} MACs</source>
            <translation>{number} MACs</translation>
        </message>
        <message>
            <source>{number} bytes of activation memory</source>
            <translation>{number} 字节激活内存</translation>
        </message>
        <message>
            <source>{number} bytes of training memory</source>
            <translation>{number} 字节训练内存</translation>
        </message>
        <message>
            <source>{number} bytes of inference memory</source>
            <translation>{number} 字节推理内存</translation>
        </message>
    </context>
    <context>
        <name>WhatIfPanel</name>
        <message>
            <source>What is turned</source>
            <translation>调节的内容</translation>
        </message>
        <message>
            <source>Stage whose depth it is</source>
            <translation>要改变深度的阶段</translation>
        </message>
        <message>
            <source>whole numbers</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>Widths are multiples of</source>
            <translation>宽度取其倍数</translation>
        </message>
        <message>
            <source>What filters are rounded to; to multiples of the groups in any case.</source>
            <translation>滤波器数取整到的倍数；任何情况下都取分组数的倍数。</translation>
        </message>
        <message>
            <source>Where the knob stands</source>
            <translation>旋钮的位置</translation>
        </message>
        <message>
            <source>Value of the knob</source>
            <translation>旋钮的值</translation>
        </message>
        <message>
            <source>Totals now and then</source>
            <translation>现在与之后的总计</translation>
        </message>
        <message>
            <source>&amp;Back to now</source>
            <translation>回到现值(&amp;B)</translation>
        </message>
        <message>
            <source>Turns the knob to what the document is.</source>
            <translation>把旋钮转回文档当前的值。</translation>
        </message>
        <message>
            <source>Total that is limited</source>
            <translation>受限的总计</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>At most or at least</source>
            <translation>至多或至少</translation>
        </message>
        <message>
            <source>Amount of the budget</source>
            <translation>预算的数额</translation>
        </message>
        <message>
            <source>A number such as 5M, or for memory a size such as 8GB or 7.5GiB.</source>
            <translation>5M 这样的数字，内存则可写 8GB 或 7.5GiB 这样的大小。</translation>
        </message>
        <message>
            <source>&amp;Solve</source>
            <translation>求解(&amp;S)</translation>
        </message>
        <message>
            <source>Turns the knob to where it meets the budget.</source>
            <translation>把旋钮转到符合预算的位置。</translation>
        </message>
        <message>
            <source>The curve in numbers</source>
            <translation>曲线的数值</translation>
        </message>
        <message>
            <source>As a &amp;table</source>
            <translation>以表格显示(&amp;T)</translation>
        </message>
        <message>
            <source>Shows the curve in numbers, to read and to copy.</source>
            <translation>以数值显示曲线，便于阅读和复制。</translation>
        </message>
        <message>
            <source>&amp;rounded to</source>
            <translation>取整到(&amp;R)</translation>
        </message>
        <message>
            <source>T&amp;urn</source>
            <translation>调节(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Have</source>
            <translation>要求(&amp;H)</translation>
        </message>
        <message>
            <source>Appl&amp;y to the table</source>
            <translation>应用到表格(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;Use in the window</source>
            <translation>在窗口中使用(&amp;U)</translation>
        </message>
        <message>
            <source>Changes the rows, as one step that can be undone.</source>
            <translation>更改各行，作为可撤销的一步。</translation>
        </message>
        <message>
            <source>Chooses it for all that the window shows; the table stays as it is.</source>
            <translation>用于窗口显示的所有内容；表格保持不变。</translation>
        </message>
    </context>
    <context>
        <name>WorkStrip</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>Working</name>
        <message>
            <source>Right.</source>
            <translation>正确。</translation>
        </message>
        <message>
            <source>Right when rounded.</source>
            <translation>舍入后正确。</translation>
        </message>
        <message>
            <source>Not right.</source>
            <translation>不正确。</translation>
        </message>
        <message>
            <source>Not right, and no mistake that this program knows gives exactly this number.</source>
            <translation>不正确，本程序所知的错误都得不出这个数字。</translation>
        </message>
        <message>
            <source>Whole network</source>
            <translation>整个网络</translation>
        </message>
        <message>
            <source>This has no total: choose a row.</source>
            <translation>此项没有总计：请选择一行。</translation>
        </message>
        <message>
            <source>Choose a cell of the table to see how its number is worked out.</source>
            <translation>选择表格中的单元格，查看其数字的推导过程。</translation>
        </message>
        <message>
            <source>A row above it has a problem.</source>
            <translation>它上方有一行存在问题。</translation>
        </message>
        <message>
            <source>Each of these gives this number:</source>
            <translation>以下每一种都会得出这个数字：</translation>
        </message>
        <message>
            <source>Right: {working}</source>
            <translation>正确：{working}</translation>
        </message>
    </context>
    <context>
        <name>WorkingPanel</name>
        <message>
            <source>As text</source>
            <translation>作为文本</translation>
        </message>
        <message>
            <source>As LaTeX</source>
            <translation>作为 LaTeX</translation>
        </message>
        <message>
            <source>As HTML</source>
            <translation>作为 HTML</translation>
        </message>
        <message>
            <source>What is worked out</source>
            <translation>推导的内容</translation>
        </message>
        <message>
            <source>Whole &amp;network</source>
            <translation>整个网络(&amp;N)</translation>
        </message>
        <message>
            <source>such as 48,001 or 0.59M</source>
            <translation>例如 48,001 或 0.59M</translation>
        </message>
        <message>
            <source>The number that you have</source>
            <translation>你得到的数字</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>推导过程</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答案</translation>
        </message>
        <message>
            <source>&amp;Quantity</source>
            <translation>数量(&amp;Q)</translation>
        </message>
        <message>
            <source>M&amp;y number is</source>
            <translation>我的数字是(&amp;Y)</translation>
        </message>
        <message>
            <source>Under each preset</source>
            <translation>按各个预设</translation>
        </message>
        <message>
            <source>The same.</source>
            <translation>相同。</translation>
        </message>
        <message>
            <source>{number} more.</source>
            <translation>多 {number}。</translation>
        </message>
        <message>
            <source>{number} fewer.</source>
            <translation>少 {number}。</translation>
        </message>
        <message>
            <source>Type the number that you got, to see whether it is right and what went wrong.</source>
            <translation>输入你得到的数字，看看它是否正确、错在哪里。</translation>
        </message>
    </context>
    <context>
        <name>Worksheet</name>
        <message>
            <source>Output size</source>
            <translation>输出尺寸</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation>内存（字节）</translation>
        </message>
        <message>
            <source>MACs</source>
            <translation>MACs</translation>
        </message>
        <message>
            <source>Output sizes have the channels first.</source>
            <translation>输出尺寸的通道在前。</translation>
        </message>
        <message>
            <source>Parameters are weights and biases; running statistics do not count.</source>
            <translation>参数是权重和偏置；滑动统计量不计入。</translation>
        </message>
        <message>
            <source>Memory is that of the output in {data_type} for a batch of {batch}, in bytes; 1 MB is 10^6 bytes.</source>
            <translation>内存是批次为 {batch}、数据类型为 {data_type} 时输出所占的字节数；1 MB 是 10^6 字节。</translation>
        </message>
        <message>
            <source>MACs are multiply-accumulates for one sample, without adding the biases.</source>
            <translation>MACs 是一个样本的乘加运算数，不含加偏置。</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>{title}: answer key</source>
            <translation>{title}：答案</translation>
        </message>
        <message>
            <source>Fill in the boxes with a thick frame, one point each.</source>
            <translation>请填写粗框中的空格，每空 1 分。</translation>
        </message>
        <message>
            <source>Whole network</source>
            <translation>整个网络</translation>
        </message>
        <message>
            <source>from {rows}</source>
            <translation>输入来自 {rows}</translation>
        </message>
        <message>
            <source>{rows} and {count} others</source>
            <translation>{rows} 及另外 {count} 行</translation>
        </message>
        <message>
            <source>no {field}</source>
            <translation>无{field}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>推导过程</translation>
        </message>
        <message>
            <source>Points: ____ of {points}</source>
            <translation>得分：____ / {points}</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>名称：</translation>
        </message>
        <message>
            <source>Date:</source>
            <translation>日期：</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
    </context>
    <context>
        <name>WorksheetFiles</name>
        <message>
            <source>exercise</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Save the worksheet; its answer key stands beside it</source>
            <translation>保存练习卷；答案保存在同一位置</translation>
        </message>
        <message>
            <source>{worksheet} - answer key</source>
            <translation>{worksheet} - 答案</translation>
        </message>
        <message>
            <source>The worksheet was not saved</source>
            <translation>练习卷未保存</translation>
        </message>
        <message>
            <source>{worksheet} and {key} saved</source>
            <translation>已保存 {worksheet} 和 {key}</translation>
        </message>
        <message>
            <source>{file} exists already. Replace it?</source>
            <translation>{file} 已经存在。要替换吗？</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>替换文件</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>plus</source>
            <translation>加</translation>
        </message>
        <message>
            <source>minus</source>
            <translation>减</translation>
        </message>
        <message>
            <source>times</source>
            <translation>乘</translation>
        </message>
        <message>
            <source>open bracket {text} close bracket</source>
            <translation>左括号 {text} 右括号</translation>
        </message>
        <message>
            <source>{over} divided by {under}</source>
            <translation>{over} 除以 {under}</translation>
        </message>
        <message>
            <source>{over} divided by {under} rounded up</source>
            <translation>{over} 除以 {under}，向上取整</translation>
        </message>
        <message>
            <source>{over} divided by {under} rounded down</source>
            <translation>{over} 除以 {under}，向下取整</translation>
        </message>
        <message>
            <source>{name} is {formula}, {value}</source>
            <translation>{name} 等于 {formula}，即 {value}</translation>
        </message>
    </context>
    <context>
        <name>WritingStrip</name>
        <message>
            <source>Writing {file}</source>
            <translation>正在写入 {file}</translation>
        </message>
        <message>
            <source>Progress of writing</source>
            <translation>写入进度</translation>
        </message>
        <message>
            <source>Gives up writing the file (Esc); a file that was there stays as it is</source>
            <translation>放弃写入文件 (Esc)；原有的文件保持不变</translation>
        </message>
    </context>
</TS>
