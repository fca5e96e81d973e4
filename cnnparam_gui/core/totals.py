"""The figures of one row, and their sums over rows."""

from collections import Counter
from collections.abc import Iterable
from typing import Literal, TypeAlias

import msgspec

from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.problems import Problem
from cnnparam_gui.core.shapes import Shape

Status: TypeAlias = Literal["exact", "lower bound", "unknown"]


class RowCount(msgspec.Struct, frozen=True, gc=False):
    """The figures of one row, for one sample. Rows that are alike share one object.

    Attributes:
        input_shapes: Shapes of its inputs, channels first, without the batch.
        outputs: The output shape as the next row takes it: one shape, or none where unknown.
        tensors: The tensors it owns.
        weights: Values of the tensors with role `weight`.
        biases: Values of the tensors with role `bias`.
        statistics: Values of the tensors with role `statistic`.
        trainable: Values that training changes.
        non_trainable: Values that it does not.
        parameters: What the convention counts.
        activation_elements: Values of the output.
        macs: Multiply-accumulates without adding biases.
        status: `exact`; `lower bound` where only a part is known; `unknown`.
        problem: What is wrong with the row itself, None where nothing is.
        borrowed: Whether its tensors are another row's: its figures show them, and sums leave
            them to that row.
    """

    input_shapes: tuple[Shape, ...] = ()
    outputs: tuple[Shape, ...] = ()
    tensors: tuple[ParameterTensor, ...] = ()
    weights: int = 0
    biases: int = 0
    statistics: int = 0
    trainable: int = 0
    non_trainable: int = 0
    parameters: int = 0
    activation_elements: int = 0
    macs: int = 0
    status: Status = "exact"
    problem: Problem | None = None
    borrowed: bool = False

    @property
    def output_shape(self) -> Shape | None:
        """The output shape, None where it is unknown."""
        return self.outputs[0] if self.outputs else None


OF_TENSORS = frozenset(
    {"weights", "biases", "statistics", "trainable", "non_trainable", "parameters"}
)
"""The figures of `RowCount` that sums leave out where the row borrows its tensors."""


def summed(row: RowCount, figure: str) -> int:
    """Return a figure of a row as it goes into sums: 0 for tensors that are another row's."""
    value: int = 0 if row.borrowed and figure in OF_TENSORS else getattr(row, figure)
    return value


class Totals(msgspec.Struct, frozen=True, gc=False):
    """Sums over rows, for one sample; units as in `RowCount`. Shared tensors count once.

    Attributes:
        rows: Number of rows.
        inexact: Number of rows that are not counted exactly.
    """

    rows: int = 0
    weights: int = 0
    biases: int = 0
    statistics: int = 0
    trainable: int = 0
    non_trainable: int = 0
    parameters: int = 0
    activation_elements: int = 0
    macs: int = 0
    inexact: int = 0

    @property
    def status(self) -> Status:
        """`exact`; `lower bound` where a row in it is not; `unknown` where nothing is known."""
        if not self.inexact:
            return "exact"
        known = self.trainable or self.non_trainable or self.activation_elements or self.macs
        return "lower bound" if known else "unknown"

    def plus(self, rows: Iterable[RowCount], times: int = 1) -> "Totals":
        """Return the sums with more rows, or with rows taken away for `times` of -1."""
        count, weights, biases, statistics = self.rows, self.weights, self.biases, self.statistics
        trainable, non_trainable = self.trainable, self.non_trainable
        parameters, inexact = self.parameters, self.inexact
        activations, macs = self.activation_elements, self.macs
        alike = list(rows)
        # Rows that are alike are one object, so each distinct one is summed once.
        distinct = dict(zip(map(id, alike), alike, strict=True))
        for key, number in Counter(map(id, alike)).items():
            row, factor = distinct[key], number * times
            count += factor
            activations += row.activation_elements * factor
            macs += row.macs * factor
            if row.status != "exact":
                inexact += factor
            if not row.borrowed:
                weights += row.weights * factor
                biases += row.biases * factor
                statistics += row.statistics * factor
                trainable += row.trainable * factor
                non_trainable += row.non_trainable * factor
                parameters += row.parameters * factor
        return Totals(
            rows=count,
            weights=weights,
            biases=biases,
            statistics=statistics,
            trainable=trainable,
            non_trainable=non_trainable,
            parameters=parameters,
            activation_elements=activations,
            macs=macs,
            inexact=inexact,
        )


WAITING = RowCount(status="unknown")
"""The count of a row whose input is not known; the problem is in a row above."""
