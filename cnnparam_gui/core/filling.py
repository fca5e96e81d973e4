"""Many cells filled with texts as one edit; a cell that cannot take its text says why."""

import functools
from collections.abc import Callable, Iterable, Mapping

import msgspec

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.editing import edit_rows, with_names
from cnnparam_gui.core.fields import Field
from cnnparam_gui.core.kind_entry import read_kind, with_kind
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.core.shapes import MAX_ROWS

KIND = "kind"
NAME = "name"


class Cell(msgspec.Struct, frozen=True):
    """A text for a cell.

    Attributes:
        row: The number of the row; one past the last stands for a new row.
        column: The column, as fields name it, or `kind`.
        text: What is to stand there; an empty one leaves a field alone that cannot be empty.
    """

    row: int
    column: str
    text: str


class Refused(msgspec.Struct, frozen=True):
    """A cell that did not take its text.

    Attributes:
        row: The number of the row.
        column: The column.
        reason: Why, in one sentence.
    """

    row: int
    column: str
    reason: str


class Filled(msgspec.Struct, frozen=True):
    """What becomes of texts for cells.

    Attributes:
        edit: The edit that fills those that take theirs.
        taken: How many do.
        refused: The others.
    """

    edit: Edit
    taken: int
    refused: tuple[Refused, ...]


@functools.cache
def field_in(kind: type[Layer], column: str) -> Field | None:
    """Return the field of a kind that stands in a column; None where it has none."""
    return next((field for field in kind.fields().values() if field.column == column), None)


def fill_cells(
    network: Network, cells: Iterable[Cell], axes: Callable[[int], int] = lambda _row: 2
) -> Filled:
    """Return the edit that fills cells, and which cells cannot be filled.

    A kind is set before the fields of its row, and names are given all at once, so that rows can
    swap theirs; a new name is carried into every row that refers to it.

    Args:
        network: The network.
        cells: The texts; of two for one cell the last counts.
        axes: Gives the spatial axes of a row's input, for the shorthand in the column of kinds.
    """
    rows: dict[int, dict[str, str]] = {}
    for cell in cells:
        rows.setdefault(cell.row, {})[cell.column] = cell.text
    return _Filling(network, axes).fill(rows)


class _Filling:
    """The filling of one network's cells."""

    def __init__(self, network: Network, axes: Callable[[int], int]) -> None:
        self._layers = network.layers
        self._axes = axes
        self._refused: list[Refused] = []
        self._taken = 0

    def fill(self, rows: Mapping[int, Mapping[str, str]]) -> Filled:
        count = len(self._layers)
        there = {row: texts for row, texts in rows.items() if row < count}
        replaced = self._renamed(
            {row: texts[NAME] for row, texts in there.items() if NAME in texts}
        )
        for row, texts in there.items():
            before = replaced.get(row, self._layers[row])
            layer = self._set_fields(row, self._with_kind(row, before, texts.get(KIND)), texts)
            if layer is not before:
                replaced[row] = layer
        taken = {layer.name for layer in self._layers}
        taken |= {layer.name for layer in replaced.values()}
        new: list[Layer] = []
        for row in sorted(set(rows) - set(there)):
            made = self._new_row(row, rows[row], taken, count + len(new))
            if made is not None:
                new.append(made)
                taken.add(made.name)
        edit = edit_rows(replaced=replaced, inserted={count: tuple(new)} if new else None)
        return Filled(edit, self._taken, tuple(self._refused))

    def _refuse(self, row: int, column: str, reason: str) -> None:
        self._refused.append(Refused(row, column, reason))

    def _with_kind(self, row: int, layer: Layer, text: str | None) -> Layer:
        if not text:
            return layer
        try:
            layer = with_kind(layer, text, self._axes(row))
        except FieldError as error:
            self._refuse(row, KIND, str(error))
        else:
            self._taken += 1
        return layer

    def _set_fields(self, row: int, layer: Layer, texts: Mapping[str, str]) -> Layer:
        values = {}
        for column, text in texts.items():
            if column in (KIND, NAME):
                continue
            field = field_in(type(layer), column)
            try:
                if field is None:
                    raise FieldError(f"{layer.kind()} has no such value")
                values[field.name] = field.parse(text)
            except FieldError as error:
                if text.strip():
                    self._refuse(row, column, str(error))
            else:
                self._taken += 1
        return layer.with_values(**values) if values else layer

    def _new_row(
        self, row: int, texts: Mapping[str, str], taken: set[str], count: int
    ) -> Layer | None:
        """Return a row that is made of texts; None, with the reason, where they do not make one."""
        first = next(iter(texts))
        if not any(text.strip() for text in texts.values()):
            return None
        if not texts.get(KIND) or not texts.get(NAME):
            self._refuse(row, first, "There is no such row, and a new one needs a kind and a name")
            return None
        if count >= MAX_ROWS:
            self._refuse(row, first, f"A network has at most {MAX_ROWS:,} rows")
            return None
        try:
            kind, values = read_kind(texts[KIND], self._axes(row))
            name = KINDS[kind].fields()[NAME].parse(texts[NAME])
        except FieldError as error:
            self._refuse(row, KIND, str(error))
            return None
        if name in taken:
            self._refuse(row, NAME, f"Name: '{name}' is already the name of a row")
            return None
        self._taken += 2
        return self._set_fields(row, KINDS[kind].fresh(name, **(values or {})), texts)

    # Names

    def _renamed(self, texts: Mapping[int, str]) -> dict[int, Layer]:
        """Return the rows that are others when rows get new names."""
        names = self._free(self._read_names(texts))
        changed = {self._layers[row].name: name for row, name in names.items()}
        changed = {old: name for old, name in changed.items() if old != name}
        self._taken += len(names)
        replaced: dict[int, Layer] = {}
        if changed:
            for row, layer in enumerate(self._layers):
                values = with_names(layer, changed)
                if layer.name in changed:
                    values["name"] = changed[layer.name]
                if values:
                    replaced[row] = msgspec.structs.replace(layer, **values)
        return replaced

    def _read_names(self, texts: Mapping[int, str]) -> dict[int, str]:
        names = {}
        for row, text in texts.items():
            try:
                names[row] = self._layers[row].fields()[NAME].parse(text)
            except FieldError as error:
                if text.strip():
                    self._refuse(row, NAME, str(error))
        return names

    def _free(self, names: dict[int, str]) -> dict[int, str]:
        """Return the names that can be given; one that is refused keeps its row's old one taken."""
        owner = {layer.name: row for row, layer in enumerate(self._layers) if row not in names}
        given: dict[str, int] = {}
        for row, name in names.items():
            claims = [(row, name)]
            while claims:
                claimant, wanted = claims.pop()
                holder = owner.get(wanted, given.get(wanted))
                if holder is None:
                    given[wanted] = claimant
                    continue
                self._refuse(
                    claimant, NAME, f"Name: '{wanted}' is already the name of row {holder + 1}"
                )
                old = self._layers[claimant].name
                owner[old] = claimant
                displaced = given.pop(old, None)
                if displaced is not None:
                    claims.append((displaced, old))
        return {row: name for name, row in given.items()}
