"""A term: one thing that an operation count can contain, and what terms are made of.

Kinds are told apart by the class that a family of them shares, so that a new kind of such a family
needs nothing here.
"""

from collections.abc import Callable
from typing import Any, TypeAlias

import msgspec

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
        part: Whether it is one of the parts that make up the multiply-accumulates of a network,
            and not another tool's idea of them.
    """

    name: str
    title: str
    applies: Callable[[Layer], bool]
    count: Counter
    product: bool = False
    part: bool = False

    def of(self, layer: Layer, row: RowCount) -> int:
        """Return how many of it a row has; 0 where its output is not known."""
        return self.count(layer, row) if row.outputs and self.applies(layer) else 0


def kinds(*wanted: type[Layer], but: tuple[type[Layer], ...] = ()) -> Callable[[Layer], bool]:
    """Return what tells whether a row is of some classes, and of none of others."""
    return lambda layer: isinstance(layer, wanted) and not isinstance(layer, but)


def family(name: str, *but: type[Layer]) -> Callable[[Layer], bool]:
    """Return what tells whether a row is of a family, and of none of some classes."""
    return lambda layer: layer.family == name and not isinstance(layer, but)


def given(row: RowCount) -> Shape:
    """Return the shape of the first input."""
    return row.input_shapes[0]


def inputs(_: Layer, row: RowCount) -> int:
    """Return the values of the first input."""
    return elements(given(row))


def outputs(_: Layer, row: RowCount) -> int:
    """Return the values of the output."""
    return row.activation_elements


def macs(_: Layer, row: RowCount) -> int:
    """Return the multiply-accumulates."""
    return row.macs


def biased(_: Layer, row: RowCount) -> int:
    """Return one for every output value of a layer with a bias."""
    return row.activation_elements if row.biases else 0


def weights(_: Layer, row: RowCount) -> int:
    """Return the values of the weights."""
    return row.weights


def biases(_: Layer, row: RowCount) -> int:
    """Return the values of the biases."""
    return row.biases


def parameters(_: Layer, row: RowCount) -> int:
    """Return the values of weights and biases."""
    return row.weights + row.biases
