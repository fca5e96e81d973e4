"""What a layer does besides multiplying and adding: the terms that operation counts are made of.

Tools differ in what they count. Each thing that one of them counts is a term: how many of it a
row has for one sample, exactly. A tool's figure is a sum of terms with factors.
"""

import math
from collections.abc import Callable, Iterator

from cnnparam_gui.core.kinds import activation as act
from cnnparam_gui.core.kinds import pooling as pool
from cnnparam_gui.core.kinds.embedding import Embedding
from cnnparam_gui.core.kinds.merge import Average, Elementwise
from cnnparam_gui.core.kinds.resize import Upsample
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.norm_terms import NORM_TERMS
from cnnparam_gui.core.product_terms import BESIDES, PARTS, PRODUCT_TERMS
from cnnparam_gui.core.term import Term, given, inputs, kinds, outputs, parameters
from cnnparam_gui.core.totals import RowCount

_ACTIVATIONS = (
    *(act.ReLU, act.ReLU6, act.LeakyReLU, act.ELU, act.CELU, act.GELU, act.SiLU, act.Mish),
    *(act.Hardswish, act.Hardsigmoid, act.Hardtanh, act.LogSigmoid, act.GLU),
    *(act.Hardshrink, act.Softshrink, act.Tanhshrink, act.PReLU, act.Softmax),
)
"""What some tool counts by its output values; no tool counts another activation."""

_ADAPTIVE_AVERAGE = kinds(pool.AdaptiveAvgPool1d, pool.AdaptiveAvgPool2d, pool.AdaptiveAvgPool3d)
_ADAPTIVE_MAX = kinds(pool.AdaptiveMaxPool1d, pool.AdaptiveMaxPool2d, pool.AdaptiveMaxPool3d)
_GLOBAL_AVERAGE = kinds(pool.GlobalAvgPool1d, pool.GlobalAvgPool2d, pool.GlobalAvgPool3d)


def _softmax(_: Layer, row: RowCount) -> int:
    """Return an exponential and a division a value, and the sum of each vector of channels."""
    values = row.activation_elements
    return 3 * values - values // given(row)[0]


def _adaptive(layer: Layer, row: RowCount) -> int:
    """Return a sum over the input and a division for every output value."""
    return inputs(layer, row) + row.activation_elements


def _windowed(layer: pool.Pooling, row: RowCount) -> int:
    return math.prod(layer.kernel) * row.activation_elements


def _flat_pooling(layer: Layer) -> bool:
    return isinstance(layer, (pool.MaxPooling, pool.AveragePooling)) and layer.axes < 3


def _merged(_: Layer, row: RowCount) -> int:
    return (len(row.input_shapes) - 1) * row.activation_elements


def _axes(row: RowCount) -> int:
    return len(given(row)) - 1


def _mode(mode: str) -> Callable[[Layer], bool]:
    return lambda layer: isinstance(layer, Upsample) and layer.mode == mode


def _if_axes(*axes: int) -> Callable[[Layer, RowCount], int]:
    """Return what counts the output values of feature maps with so many spatial axes."""
    return lambda _, row: row.activation_elements if _axes(row) in axes else 0


_ACTIVATION_TERMS = (
    *(
        Term(kind.__name__.lower(), f"output values of {kind.__name__}", kinds(kind), outputs)
        for kind in _ACTIVATIONS
    ),
    Term("prelu-parameters", "slopes of PReLU", kinds(act.PReLU), parameters),
    Term(
        "softmax-steps",
        "exponentials, sums and divisions of Softmax",
        kinds(act.Softmax),
        _softmax,
    ),
)

_POOLING_TERMS = (
    Term("max-pool", "input values of max pooling", kinds(pool.MaxPooling), inputs),
    Term("average-pool", "input values of average pooling", kinds(pool.AveragePooling), inputs),
    Term(
        "average-pool-outputs",
        "output values of average pooling",
        kinds(pool.AveragePooling),
        outputs,
    ),
    Term("lp-pool", "input values of Lp pooling", kinds(pool.LpPooling), inputs),
    Term("lp-pool-outputs", "output values of Lp pooling", kinds(pool.LpPooling), outputs),
    Term(
        "pool-windows",
        "values in all windows of 1D and 2D max and average pooling",
        _flat_pooling,
        _windowed,
    ),
    Term("adaptive-pool", "input values of adaptive average pooling", _ADAPTIVE_AVERAGE, inputs),
    Term(
        "adaptive-pool-2d",
        "input values of 2D adaptive average pooling",
        kinds(pool.AdaptiveAvgPool2d),
        inputs,
    ),
    Term(
        "adaptive-pool-steps",
        "sums and divisions of adaptive average pooling",
        _ADAPTIVE_AVERAGE,
        _adaptive,
    ),
    Term("adaptive-max-pool", "input values of adaptive max pooling", _ADAPTIVE_MAX, inputs),
    Term("global-pool", "input values of global average pooling", _GLOBAL_AVERAGE, inputs),
)

_OTHER_TERMS = (
    Term("upsample", "output values of upsampling", kinds(Upsample), outputs),
    Term("nearest", "output values of upsampling to the nearest value", _mode("nearest"), outputs),
    Term(
        "nearest-2d",
        "output values of 2D upsampling to the nearest value",
        _mode("nearest"),
        _if_axes(2),
    ),
    Term(
        "nearest-axes",
        "spatial axes of upsampling to the nearest value",
        _mode("nearest"),
        lambda _, row: _axes(row),
    ),
    Term("linear-1d", "output values of linear upsampling", _mode("linear"), _if_axes(1)),
    Term("bilinear", "output values of bilinear upsampling", _mode("linear"), _if_axes(2)),
    Term("bicubic", "output values of bicubic upsampling", _mode("cubic"), _if_axes(2)),
    Term("merges", "sums and products of feature maps, one a value", kinds(Elementwise), _merged),
    Term("averages", "output values of averages of feature maps", kinds(Average), outputs),
    Term("embedding-parameters", "parameters of embeddings", kinds(Embedding), parameters),
    Term("embedding-lookups", "indices that embeddings look up", kinds(Embedding), inputs),
)

TERMS: dict[str, Term] = {
    term.name: term
    for term in (
        *(*PRODUCT_TERMS, *BESIDES, *NORM_TERMS),
        *(*_ACTIVATION_TERMS, *_POOLING_TERMS, *_OTHER_TERMS),
    )
}
"""Every term by its name, in the order in which a bridge takes them."""


def products() -> Iterator[str]:
    """Yield the names of the terms that make up the multiply-accumulates of a network."""
    return (term.name for term in PARTS)
