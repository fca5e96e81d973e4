"""A row as the writers of source code see it, and the steps that it becomes in a model."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import msgspec

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.totals import RowCount
from cnnparam_gui.files.code.text import Call, Code, call
from cnnparam_gui.files.problems import FileProblem

Made: TypeAlias = "Code | Call"
Making: TypeAlias = Callable[[Code, Sequence[Code]], Made]
"""Gives the expression of a step for what its module is called and for its inputs."""


class Row(msgspec.Struct, frozen=True):
    """A row that is written.

    Attributes:
        layer: The row as its framework means it.
        inputs: The shapes that it takes.
        output: The shape that it gives.
    """

    layer: Layer
    inputs: tuple[Shape, ...]
    output: Shape

    @property
    def channels(self) -> int:
        """The channels of its first input."""
        return self.inputs[0][0]

    def refused(self, reason: str) -> FileProblem:
        """Return the problem of a row that cannot be written."""
        return FileProblem(f"{called(self.layer)} cannot be written as code: {reason}")


def called(layer: Layer) -> str:
    """Return what a row is called in a problem."""
    return f"Row '{layer.name}' ({layer.kind()})"


def apply(module: Code, inputs: Sequence[Code]) -> Call:
    """Return the call of a module."""
    return call(module, *inputs)


class Step(msgspec.Struct, frozen=True):
    """One thing that a model does in its forward pass.

    Attributes:
        module: The call that makes its module; None for a mere function.
        make: Gives its expression.
        free: Gives the expression that stands for the module outside of a sequence; None where
            the module is called.
    """

    module: Call | None = None
    make: Making = apply
    free: Making | None = None

    @property
    def plain(self) -> bool:
        """Whether it is a module of one input that can stand in a sequence."""
        return self.module is not None and self.make is apply


def function(make: Making) -> Step:
    """Return a step without a module."""
    return Step(None, make)


def rows(counts: NetworkCount, framework: str) -> list[Row]:
    """Return every row; raises FileProblem at the first whose shape is not known."""
    network = counts.network
    if not network.layers:
        raise FileProblem(f"A network without rows has no {framework} code")
    found = []
    for number, layer in enumerate(network.layers):
        count = counts.rows[number]
        _check(layer, count)
        taken = () if layer.given else counts.wiring.sources(number)
        inputs = tuple(counts.rows[source].outputs[0] for source in taken)
        found.append(Row(layer.following(network.semantics), inputs, count.outputs[0]))
    return found


def _check(layer: Layer, count: RowCount) -> None:
    if count.problem is not None:
        raise FileProblem(f"{called(layer)} cannot be written as code: {count.problem.message}")
    if not count.outputs:
        raise FileProblem(f"{called(layer)} cannot be written as code: its shape is not known")
