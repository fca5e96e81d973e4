"""The terms of products: the parts that make up the multiply-accumulates, and their biases.

What no other part takes is a part of its own, so that a new kind's multiply-accumulates are in
every count that takes all of them.
"""

import math
from functools import partial

from cnnparam_gui.core.kinds.attention import Attention, WindowAttention
from cnnparam_gui.core.kinds.convolution import Convolution, TransposedConvolution
from cnnparam_gui.core.kinds.merge import MatMul
from cnnparam_gui.core.kinds.recurrent import LSTM, Recurrent
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import elements
from cnnparam_gui.core.term import (
    Term,
    biased,
    biases,
    family,
    given,
    kinds,
    macs,
    outputs,
    weights,
)
from cnnparam_gui.core.totals import RowCount

_TRANSPOSED = kinds(TransposedConvolution)
_LSTM, _OTHER_RECURRENT = kinds(LSTM), kinds(Recurrent, but=(LSTM,))
_WINDOWS = kinds(WindowAttention)
_HEADS = kinds(Attention, but=(WindowAttention,))


def _grouped(layer: Layer, row: RowCount) -> bool:
    """Return whether channels are convolved in groups, and not each on its own."""
    return isinstance(layer, Convolution) and 1 < layer.groups < given(row)[0]


def _grouped_macs(layer: Layer, row: RowCount) -> int:
    return row.macs if _grouped(layer, row) else 0


def _whole_macs(layer: Layer, row: RowCount) -> int:
    return 0 if _grouped(layer, row) else row.macs


def _over_output(_: Layer, row: RowCount) -> int:
    return elements(row.outputs[0][1:]) * row.weights


def _over_strides(layer: TransposedConvolution, row: RowCount) -> int:
    """Return two operations for each, rounded down after the division as TensorFlow does it."""
    return 2 * _over_output(layer, row) // math.prod(layer.stride)


def _flat_transposed(layer: Layer) -> bool:
    return isinstance(layer, TransposedConvolution) and layer.axes < 3


def _projections(layer: Attention, row: RowCount) -> int:
    return layer.projection_macs(row.input_shapes)


def _products(layer: Attention, row: RowCount) -> int:
    return row.macs - layer.projection_macs(row.input_shapes)


def _projection_biases(layer: Attention, row: RowCount) -> int:
    return layer.projection_biases(row.input_shapes)


def _unbiased(_: Layer, row: RowCount) -> int:
    return 0 if row.biases else row.activation_elements


def _attention_weights(layer: Attention, row: RowCount) -> int:
    return layer.attention_weights(row.input_shapes)


def _step_biases(_: Layer, row: RowCount) -> int:
    return given(row)[0] * row.biases


def _gates(layer: Recurrent, row: RowCount) -> int:
    """Return the values of the gates beside their products: sums, products, activations."""
    return layer.state_operations * _states(layer, row)


def _states(layer: Recurrent, row: RowCount) -> int:
    """Return the values of all states: of every step, layer and direction."""
    directions = 2 if layer.bidirectional else 1
    return given(row)[0] * directions * layer.layers * layer.units


_part = partial(Term, product=True, part=True)

_PARTS = (
    _part(
        "convolutions",
        "multiply-accumulates of convolutions, but for grouped ones",
        family("convolution", TransposedConvolution),
        _whole_macs,
    ),
    _part(
        "grouped-convolutions",
        "multiply-accumulates of convolutions in groups of more than one channel",
        family("convolution", TransposedConvolution),
        _grouped_macs,
    ),
    _part("transposed", "multiply-accumulates of transposed convolutions", _TRANSPOSED, macs),
    _part("linear", "multiply-accumulates of fully connected layers", family("dense"), macs),
    _part("matmul", "multiply-accumulates of matrix products", kinds(MatMul), macs),
    _part(
        "attention-projections",
        "multiply-accumulates of attention's projections",
        _HEADS,
        _projections,
    ),
    _part(
        "attention-products",
        "multiply-accumulates of attention's products of queries, keys and values",
        _HEADS,
        _products,
    ),
    _part(
        "window-projections",
        "multiply-accumulates of the projections of attention within windows",
        _WINDOWS,
        _projections,
    ),
    _part(
        "window-products",
        "multiply-accumulates of the products of attention within windows",
        _WINDOWS,
        _products,
    ),
    _part("recurrent", "multiply-accumulates of GRUs and RNNs", _OTHER_RECURRENT, macs),
    _part("lstm", "multiply-accumulates of LSTMs", _LSTM, macs),
)


def _of_no_part(layer: Layer) -> bool:
    return not any(term.applies(layer) for term in _PARTS)


PARTS = (
    *_PARTS,
    _part("other-products", "multiply-accumulates of other layers", _of_no_part, macs),
)
"""What the multiply-accumulates of a network consist of; each counts once in them."""

PRODUCT_TERMS = (
    *PARTS,
    Term(
        "transposed-over-output",
        "weights of transposed convolutions at every output position, which is wrong",
        _TRANSPOSED,
        _over_output,
        product=True,
    ),
    Term(
        "linear-once",
        "weights of fully connected layers, once for all tokens",
        family("dense"),
        weights,
        product=True,
    ),
)
"""What is a multiply-accumulate to some tool, in the order in which a bridge takes them."""

BESIDES = (
    Term(
        "transposed-by-strides",
        "operations of 1D and 2D transposed convolutions: two for each weight at every output "
        "position, divided by the strides",
        _flat_transposed,
        _over_strides,
    ),
    Term(
        "convolution-biases",
        "biases of convolutions, one an output value",
        family("convolution"),
        biased,
    ),
    Term(
        "linear-biases",
        "biases of fully connected layers, one an output value",
        family("dense"),
        biased,
    ),
    Term(
        "linear-biases-once",
        "biases of fully connected layers, once for all tokens",
        family("dense"),
        biases,
    ),
    Term(
        "attention-biases",
        "biases of attention's projections, one a value",
        _HEADS,
        _projection_biases,
    ),
    Term(
        "attention-unbiased",
        "output values of attention that has no bias, as if it had one",
        _HEADS,
        _unbiased,
    ),
    Term("attention-queries", "values of the queries that attention scales", _HEADS, outputs),
    Term("attention-weights", "weights that attention's softmax makes", _HEADS, _attention_weights),
    Term(
        "window-biases",
        "biases of the projections of attention within windows, one a value",
        _WINDOWS,
        _projection_biases,
    ),
    Term(
        "window-weights",
        "weights that the softmax of attention within windows makes",
        _WINDOWS,
        _attention_weights,
    ),
    Term(
        "recurrent-biases",
        "biases of GRUs and RNNs, one a value and step",
        _OTHER_RECURRENT,
        _step_biases,
    ),
    Term("lstm-biases", "biases of LSTMs, one a value and step", _LSTM, _step_biases),
    Term(
        "recurrent-gates",
        "sums, products and activations of recurrent layers' gates",
        kinds(Recurrent),
        _gates,
    ),
    Term("lstm-states", "values of the cell states of LSTMs", _LSTM, _states),
)
"""What the same layers do besides, in the order in which a bridge takes them."""
