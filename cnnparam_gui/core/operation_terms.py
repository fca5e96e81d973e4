"""What a layer does besides multiplying and adding: the terms that operation counts are made of.

Tools differ in what they count. Each thing that one of them counts is a term: how many of it a
row has for one sample, exactly. A tool's figure is a sum of terms with factors.
"""

import math
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import msgspec

from cnnparam_gui.core.kinds import activation as act
from cnnparam_gui.core.kinds import normalization as norm
from cnnparam_gui.core.kinds import pooling as pool
from cnnparam_gui.core.kinds.attention import Attention, MultiHeadAttention, WindowAttention
from cnnparam_gui.core.kinds.convolution import TransposedConvolution
from cnnparam_gui.core.kinds.embedding import Embedding
from cnnparam_gui.core.kinds.merge import Elementwise, MatMul
from cnnparam_gui.core.kinds.recurrent import LSTM, Recurrent
from cnnparam_gui.core.kinds.resize import Upsample
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape, elements
from cnnparam_gui.core.totals import RowCount

Counter: TypeAlias = Callable[[Any, RowCount], int]
"""Counts a term in a row whose kind it applies to."""


class Term(msgspec.Struct, frozen=True):
    """One thing that an operation count can contain.

    Attributes:
        name: What presets call it.
        title: What it is, in plain words that can stand behind a number and `x`.
        applies: Tells whether a row's kind has it.
        count: How many of it a row has, for one sample.
        product: Whether each is a multiply-accumulate, which some tools count as two operations.
    """

    name: str
    title: str
    applies: Callable[[Layer], bool]
    count: Counter
    product: bool = False

    def of(self, layer: Layer, row: RowCount) -> int:
        """Return how many of it a row has; 0 where its output is not known."""
        return self.count(layer, row) if row.outputs and self.applies(layer) else 0


def _is(*kinds: type[Layer]) -> Callable[[Layer], bool]:
    return lambda layer: isinstance(layer, kinds)


def _family(name: str, *but: type[Layer]) -> Callable[[Layer], bool]:
    return lambda layer: layer.family == name and not isinstance(layer, but)


def _given(row: RowCount) -> Shape:
    return row.input_shapes[0]


def _inputs(_: Layer, row: RowCount) -> int:
    return elements(_given(row))


def _outputs(_: Layer, row: RowCount) -> int:
    return row.activation_elements


def _macs(_: Layer, row: RowCount) -> int:
    return row.macs


def _biased(_: Layer, row: RowCount) -> int:
    """Return one for every output value of a layer with a bias."""
    return row.activation_elements if row.biases else 0


def _parameters(_: Layer, row: RowCount) -> int:
    return row.weights + row.biases


def _scaled(_: Layer, row: RowCount) -> int:
    """Return the values of a normalisation with learned factors or offsets."""
    return row.activation_elements if row.weights or row.biases else 0


def _over_output(_: Layer, row: RowCount) -> int:
    return elements(row.outputs[0][1:]) * row.weights


def _over_stride(layer: TransposedConvolution, row: RowCount) -> int:
    return _over_output(layer, row) // math.prod(layer.stride)


def _merged(_: Layer, row: RowCount) -> int:
    return (len(row.input_shapes) - 1) * row.activation_elements


def _steps(row: RowCount) -> int:
    return _given(row)[0]


def _recurrent_biases(_: Recurrent, row: RowCount) -> int:
    return _steps(row) * row.biases


def _gates(layer: Recurrent, row: RowCount) -> int:
    """Return the values of the gates beside their products: sums, products, activations."""
    return layer.state_operations * _states(layer, row)


def _states(layer: Recurrent, row: RowCount) -> int:
    """Return the values of all states: of every step, layer and direction."""
    directions = 2 if layer.bidirectional else 1
    return _steps(row) * directions * layer.layers * layer.units


def _attention_biases(_: Layer, row: RowCount) -> int:
    tokens = elements(_given(row)[:-1])
    return tokens * sum(tensor.elements for tensor in row.tensors if tensor.role == "bias")


def _attention_projections(layer: Attention, row: RowCount) -> int:
    return layer.projection_macs(row.input_shapes)


def _attention_products(layer: Attention, row: RowCount) -> int:
    return row.macs - layer.projection_macs(row.input_shapes)


def _attention_weights(layer: MultiHeadAttention, row: RowCount) -> int:
    """Return the queries that are scaled and the weights that a softmax makes."""
    asking, features = _given(row)
    asked = row.input_shapes[min(1, len(row.input_shapes) - 1)][0]
    return asking * features + layer.heads * asking * asked


def _softmax(_: Layer, row: RowCount) -> int:
    """Return an exponential and a division a value, and the sum of each vector."""
    values = row.activation_elements
    return 3 * values - values // _given(row)[0]


def _adaptive(_: Layer, row: RowCount) -> int:
    """Return a sum over the window and a division, for every output value."""
    sizes, wanted = _given(row)[1:], row.outputs[0][1:]
    window = math.prod(size // out for size, out in zip(sizes, wanted, strict=True))
    return (window + 1) * row.activation_elements


def _windowed(layer: pool.Pooling, row: RowCount) -> int:
    return math.prod(layer.kernel) * row.activation_elements


_TERMS = (
    Term(
        "convolutions",
        "multiply-accumulates of convolutions",
        _family("convolution", TransposedConvolution),
        _macs,
        product=True,
    ),
    Term(
        "transposed",
        "multiply-accumulates of transposed convolutions",
        _is(TransposedConvolution),
        _macs,
        product=True,
    ),
    Term(
        "transposed-over-output",
        "weights of transposed convolutions at every output position, which is wrong",
        _is(TransposedConvolution),
        _over_output,
        product=True,
    ),
    Term(
        "transposed-by-stride",
        "weights of transposed convolutions at every output position, divided by the strides",
        _is(TransposedConvolution),
        _over_stride,
        product=True,
    ),
    Term(
        "linear",
        "multiply-accumulates of fully connected layers",
        _family("dense"),
        _macs,
        product=True,
    ),
    Term(
        "linear-once",
        "weights of fully connected layers, once for all tokens",
        _family("dense"),
        lambda _, row: row.weights,
        product=True,
    ),
    Term("matmul", "multiply-accumulates of matrix products", _is(MatMul), _macs, product=True),
    Term(
        "attention-projections",
        "multiply-accumulates of attention's projections",
        _is(Attention),
        _attention_projections,
        product=True,
    ),
    Term(
        "attention-products",
        "multiply-accumulates of attention's products of queries, keys and values",
        _is(MultiHeadAttention),
        _attention_products,
        product=True,
    ),
    Term(
        "window-products",
        "multiply-accumulates of the same products within windows",
        _is(WindowAttention),
        _attention_products,
        product=True,
    ),
    Term(
        "recurrent",
        "multiply-accumulates of recurrent layers",
        _is(Recurrent),
        _macs,
        product=True,
    ),
    Term(
        "convolution-biases",
        "biases of convolutions, one an output value",
        _family("convolution"),
        _biased,
    ),
    Term(
        "linear-biases",
        "biases of fully connected layers, one an output value",
        _family("dense"),
        _biased,
    ),
    Term(
        "linear-biases-once",
        "biases of fully connected layers, once for all tokens",
        _family("dense"),
        lambda _, row: row.biases,
    ),
    Term(
        "attention-biases",
        "biases of attention's projections, one a value",
        _is(Attention),
        _attention_biases,
    ),
    Term(
        "attention-weights",
        "scaled queries and attention weights",
        _is(MultiHeadAttention),
        _attention_weights,
    ),
    Term("recurrent-biases", "biases of recurrent layers", _is(Recurrent), _recurrent_biases),
    Term("recurrent-gates", "values in recurrent layers' gates", _is(Recurrent), _gates),
    Term("lstm-states", "cell states of LSTMs", _is(LSTM), _states),
    Term("batch-norm", "values of batch norms", _is(norm.BatchNorm), _outputs),
    Term(
        "batch-norm-scale",
        "values of batch norms with learned factors",
        _is(norm.BatchNorm),
        _scaled,
    ),
    Term(
        "batch-norm-parameters",
        "parameters of batch norms, once for all values",
        _is(norm.BatchNorm),
        _parameters,
    ),
    Term("layer-norm", "values of layer norms", _is(norm.LayerNorm), _outputs),
    Term(
        "layer-norm-scale",
        "values of layer norms with learned factors",
        _is(norm.LayerNorm),
        _scaled,
    ),
    Term(
        "layer-norm-vectors",
        "vectors that layer norms normalise",
        _is(norm.LayerNorm),
        lambda layer, row: row.activation_elements // elements(layer.normalized(_given(row))),
    ),
    Term("group-norm", "values of group norms", _is(norm.GroupNorm), _outputs),
    Term(
        "group-norm-scale",
        "values of group norms with learned factors",
        _is(norm.GroupNorm),
        _scaled,
    ),
    Term("instance-norm", "values of instance norms", _is(norm.InstanceNorm), _outputs),
    Term(
        "instance-norm-scale",
        "values of instance norms with learned factors",
        _is(norm.InstanceNorm),
        _scaled,
    ),
    Term(
        "norm-parameters",
        "parameters of normalisations, once for all values",
        _is(norm.Normalization),
        _parameters,
    ),
    *(
        Term(kind.__name__.lower(), f"values of {kind.__name__}", _is(kind), _outputs)
        for kind in (act.ReLU, act.ReLU6, act.LeakyReLU, act.ELU, act.GELU, act.SiLU)
    ),
    Term("prelu", "values of PReLUs", _is(act.PReLU), _outputs),
    Term("prelu-parameters", "slopes of PReLUs", _is(act.PReLU), _parameters),
    Term("softmax", "values of softmax", _is(act.Softmax), _outputs),
    Term(
        "softmax-steps",
        "exponentials, sums and divisions of softmax",
        _is(act.Softmax),
        _softmax,
    ),
    Term("max-pool", "input values of max pooling", _is(pool.MaxPooling), _inputs),
    Term("average-pool", "input values of average pooling", _is(pool.AveragePooling), _inputs),
    Term(
        "average-pool-outputs",
        "output values of average pooling",
        _is(pool.AveragePooling),
        _outputs,
    ),
    Term(
        "pool-windows",
        "values in all windows of pooling",
        _is(pool.MaxPooling, pool.AveragePooling),
        _windowed,
    ),
    Term(
        "adaptive-pool",
        "input values of adaptive average pooling",
        _is(pool.AdaptiveAvgPool1d, pool.AdaptiveAvgPool2d, pool.AdaptiveAvgPool3d),
        _inputs,
    ),
    Term(
        "adaptive-pool-2d",
        "input values of 2D adaptive average pooling",
        _is(pool.AdaptiveAvgPool2d),
        _inputs,
    ),
    Term(
        "adaptive-pool-steps",
        "sums and divisions of adaptive average pooling",
        _is(pool.AdaptiveAvgPool1d, pool.AdaptiveAvgPool2d, pool.AdaptiveAvgPool3d),
        _adaptive,
    ),
    Term(
        "adaptive-max-pool",
        "input values of adaptive max pooling",
        _is(pool.AdaptiveMaxPool1d, pool.AdaptiveMaxPool2d, pool.AdaptiveMaxPool3d),
        _inputs,
    ),
    Term("upsample", "output values of upsampling", _is(Upsample), _outputs),
    Term(
        "interpolation",
        "output values of linear interpolation",
        lambda layer: isinstance(layer, Upsample) and layer.mode == "linear",
        _outputs,
    ),
    Term(
        "global-pool",
        "input values of global average pooling",
        _is(pool.GlobalAvgPool1d, pool.GlobalAvgPool2d, pool.GlobalAvgPool3d),
        _inputs,
    ),
    Term("merges", "values of sums and products of feature maps", _is(Elementwise), _merged),
    Term("embedding-parameters", "parameters of embeddings", _is(Embedding), _parameters),
)

TERMS: dict[str, Term] = {term.name: term for term in _TERMS}
"""Every term by its name, in the order in which a bridge takes them."""


def products() -> Iterator[str]:
    """Yield the names of the terms that are the multiply-accumulates of a network, each once."""
    wrong = {"transposed-over-output", "transposed-by-stride", "linear-once"}
    return (term.name for term in _TERMS if term.product and term.name not in wrong)
