"""What a way to mend a problem is, and how it is tried before it is offered.

A fix proposes; nothing is offered that was not counted first. So an offer always takes away the
problem that it is offered for, and it can say what the row gives afterwards.
"""

import functools
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

import msgspec

from cnnparam_gui.core.count import NetworkCount, count_layer, recount
from cnnparam_gui.core.editing import edit_rows
from cnnparam_gui.core.fields import Field
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit
from cnnparam_gui.core.problems import Problem
from cnnparam_gui.core.shapes import Shape, format_shape
from cnnparam_gui.core.sharing import Owners
from cnnparam_gui.core.totals import WAITING, RowCount
from cnnparam_gui.core.wiring import Names, Wiring, resolve

_EMPTY = {"inputs": "the row above", "weights_of": "its own"}


class Case(msgspec.Struct, frozen=True, dict=True):
    """A row that has a problem.

    Attributes:
        counts: The counts of its network.
        row: Its number.
    """

    counts: NetworkCount
    row: int

    @functools.cached_property
    def layer(self) -> Layer:
        """The row as it stands in the network."""
        return self.counts.network.layers[self.row]

    @functools.cached_property
    def meant(self) -> Layer:
        """The row with the network's framework where it names none."""
        return self.layer.following(self.counts.network.semantics)

    @functools.cached_property
    def problem(self) -> Problem:
        """What is wrong with it."""
        problem = self.counts.rows[self.row].problem
        return problem or Problem("", "")

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """The shapes of its inputs; none where its inputs are wrong themselves."""
        return self.counts.rows[self.row].input_shapes

    @property
    def field(self) -> Field | None:
        """The field that its problem is about."""
        return self.layer.fields().get(self.problem.field)

    @property
    def value(self) -> Any:
        """What stands in that field."""
        return getattr(self.layer, self.problem.field, None)

    def with_values(self, values: Mapping[str, Any]) -> Layer | None:
        """Return the row with other values; None where a value is out of bounds."""
        try:
            return self.layer.with_values(**values)
        except ValueError:
            return None

    def works(self, values: Mapping[str, Any]) -> bool:
        """Return whether other values of its own fields take the problem away."""
        layer = self.with_values(values)
        return layer is not None and self.mended(self._counted(layer), values)

    def mended(self, counted: RowCount, touched: Mapping[str, Any]) -> bool:
        """Return whether a row that was counted anew has the problem no more.

        Another one may come to light that was hidden behind it, but in no field that was touched.
        """
        left = counted.problem
        return left is None or (left.field != self.problem.field and left.field not in touched)

    def _counted(self, layer: Layer) -> RowCount:
        counts = self.counts
        return count_layer(layer, self.shapes, counts.convention, counts.network.semantics)

    @functools.cached_property
    def places(self) -> dict[str, int]:
        """The numbers of the rows by their names."""
        return self._names.index

    @functools.cached_property
    def _layers(self) -> list[Layer]:
        return list(self.counts.network.layers)

    @functools.cached_property
    def _names(self) -> Names:
        return Names(self._layers)

    def _connected(self, layer: Layer) -> RowCount:
        """Return the count of the row with other inputs; rows below need not be counted."""
        wiring = Wiring({}, {}, {}, Owners({}, {}), {})
        self._layers[self.row] = layer  # under the same name, so that the look-up holds
        resolve(wiring, self._names, self.row)
        if self.row in wiring.broken:
            return RowCount(status="unknown", problem=wiring.broken[self.row])
        taken: list[Shape] = []
        for source in wiring.sources(self.row):
            outputs = self.counts.rows[source].outputs
            if not outputs:
                return WAITING
            taken += outputs
        counts = self.counts
        return count_layer(layer, tuple(taken), counts.convention, counts.network.semantics)

    def after(self, edit: Edit, values: Mapping[str, Any], row: int) -> RowCount:
        """Return the row's count after an edit; `values` are what it sets in the row, and no more.

        Without values, and where the row uses another's weights, the whole network is counted.
        """
        counts = self.counts
        if values and not self.layer.weights_of:
            changed = self.layer.with_values(**values)
            if "inputs" in values:
                return self._connected(changed)
            if self.shapes and "name" not in values:
                return self._counted(changed)
        result = recount(counts, edit.apply(counts.network), edit)
        return result.counts.rows[row]


Values: TypeAlias = dict[str, Any]
"""Other values of the row's own fields, by name."""


class Step(msgspec.Struct, frozen=True):
    """What is proposed where it is more than other values of the row.

    Attributes:
        edit: What is done.
        words: What that changes, such as `insert Conv2d 1x1 with 128 filters above`.
        row: The number of the row afterwards.
    """

    edit: Edit
    words: str
    row: int


Proposals: TypeAlias = Iterator[Values | Step]


class Fix(msgspec.Struct, frozen=True):
    """A way to mend a problem.

    Attributes:
        key: Its name in the program.
        words: What it does, as a person would say it.
        fields: The fields whose problems it answers; none for any field.
        propose: Gives what could be done about a case, the likeliest first; what does not help is
            left out afterwards.
        most: How many of its proposals are offered.
    """

    key: str
    words: str
    fields: frozenset[str]
    propose: Callable[[Case], Proposals]
    most: int = 1


class Offer(msgspec.Struct, frozen=True):
    """A fix that was tried and helps.

    Attributes:
        key: The fix.
        words: What it does.
        preview: What it changes and what the row gives then, such as
            `padding 0 → 1: output stays 56x56`.
        edit: The edit that does it.
        row: The number of the row afterwards.
    """

    key: str
    words: str
    preview: str
    edit: Edit
    row: int


def offers_of(fix: Fix, case: Case) -> Iterator[Offer]:
    """Yield what a fix can do about a case."""
    given = 0
    for proposal in fix.propose(case):
        values: Values = {}
        step = proposal if isinstance(proposal, Step) else None
        if step is None and isinstance(proposal, dict):
            values = proposal
            step = _setting(case, values)
        if step is None:
            continue
        counted = case.after(step.edit, values, step.row)
        if not case.mended(counted, values):
            continue
        preview = step.words + _outcome(case, counted)
        yield Offer(fix.key, fix.words, preview, step.edit, step.row)
        given += 1
        if given == fix.most:
            return


def _setting(case: Case, values: Values) -> Step | None:
    """Return the step that sets values; None where they cannot be or are there already."""
    layer = case.with_values(values)
    if layer is None or layer == case.layer:
        return None
    fields = case.layer.fields()
    said = []
    for name in values:
        old, new = (
            fields[name].format(getattr(one, name)) or _EMPTY.get(name, "empty")
            for one in (case.layer, layer)
        )
        if old != new:
            said.append(f"{fields[name].label.lower()} {old} \N{RIGHTWARDS ARROW} {new}")
    return Step(edit_rows(replaced={case.row: layer}), ", ".join(said), case.row)


def _outcome(case: Case, counted: RowCount) -> str:
    """Return what the row gives afterwards, as the end of a preview."""
    if counted.problem is not None:
        return f"; then {counted.problem.message}"
    if not counted.outputs:
        return ""
    output = counted.outputs[0]
    taken = counted.input_shapes[:1] or case.shapes[:1]
    if taken and len(output) > 2 and output[1:] == taken[0][1:]:
        return f": output stays {format_shape(output[1:])}"
    if taken and output == taken[0]:
        return f": output stays {format_shape(output)}"
    return f": output becomes {format_shape(output)}"
