"""A person who does anything to a network in any order, and what must hold after each step.

All goes the way that it goes in the window: cells through the table's model, the rest as edits of
the document, with the table, the totals and the charts listening.
"""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex

from cnnparam_gui.core import block_edits, editing
from cnnparam_gui.core.blocks import block_totals
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import count
from cnnparam_gui.core.filling import Cell
from cnnparam_gui.core.fixes import offers
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.core.residual import make_residual
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import native
from cnnparam_gui.models.cell_filling import CellFilling
from cnnparam_gui.models.columns import COLUMNS, FieldColumn
from cnnparam_gui.models.fixing import Fixing
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.views.charts.names import CHARTS
from cnnparam_gui.views.charts.plots import Charts
from cnnparam_gui.views.charts.series import Figures
from tests import strategies

_MOST_ROWS = 20
_TYPED = st.sampled_from(
    [
        *("", "0", "1", "2", "3", "4x4", "3, 3", "same", "valid", "-1", "nobody", "a, b"),
        *("conv3-8", "pool2", "fc10", "4x8x8", "yes", "2.5", "layer1.0", " a ", "Conv2d"),
        *("keras", "1:2"),
    ]
)
_FIELDS = [number for number, column in enumerate(COLUMNS) if isinstance(column, FieldColumn)]
_BLOCKS = st.sampled_from(["g", "g.h", "block1", "stem", "", "a..b"])


class Texts:
    """The texts of a table, known only by its signals, as a view knows them."""

    def __init__(self, model: LayerTableModel) -> None:
        self._model = model
        self.rows: list[list[str]] = []
        self._reset()
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.dataChanged.connect(self._change)
        model.modelReset.connect(self._reset)

    def _row(self, row: int) -> list[str]:
        return [self._model.text(row, column) for column in range(len(COLUMNS))]

    def _reset(self) -> None:
        self.rows = [self._row(row) for row in range(self._model.rowCount())]

    def _insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = [self._row(row) for row in range(first, last + 1)]

    def _remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _change(self, first: QModelIndex, last: QModelIndex) -> None:
        columns = slice(first.column(), last.column() + 1)
        for row in range(first.row(), last.row() + 1):
            self.rows[row][columns] = self._row(row)[columns]


class Editing(RuleBasedStateMachine):
    """Edits, undo and redo in any order."""

    @initialize(network=strategies.networks(max_rows=8))
    def begin(self, network: Network) -> None:
        """Open a network."""
        self.document = Document(network)
        self.model = LayerTableModel(self.document, self.document)
        self.seen = Texts(self.model)
        self.filling = CellFilling(self.document, self.model.marks, self.document)
        self.fixing = Fixing(self.document, self.document)
        self.charts = Charts(self.document)
        self.current = network
        self.states = [network]
        self.clipboard: bytes | None = None

    # What a person does

    def _do(self, make: Callable[[Network], Edit]) -> None:
        """Do an edit, where it is one that the network takes."""
        try:
            edit = make(self.document.network)
        except FieldError:
            return
        self.document.edit(edit, "Edit")
        self._note()

    def _note(self) -> None:
        """Take note of what undo is to lead back to, where anything happened."""
        if self.document.network == self.current:
            return  # which is no step, and leaves what can be done again
        self.current = self.document.network
        del self.states[self.document.stack.index() :]
        self.states.append(self.current)

    def _rows(self) -> int:
        return len(self.document.network.layers)

    def _some_rows(self, data: st.DataObject) -> set[int]:
        return data.draw(st.sets(st.integers(0, self._rows() - 1), min_size=1, max_size=4))

    def _has_rows(self) -> bool:
        return self._rows() > 0

    def _has_room(self) -> bool:
        return self._rows() <= _MOST_ROWS

    def _has_some(self) -> bool:
        return self._has_rows() and self._has_room()

    @precondition(_has_rows)
    @rule(data=st.data())
    def change_field(self, data: st.DataObject) -> None:
        """Give a cell a value that its field takes, and perhaps others after it, as one step."""
        row = data.draw(st.integers(0, self._rows() - 1))
        layer = self.document.network.layers[row]
        field = data.draw(st.sampled_from(list(layer.fields().values())))
        above = [other.name for other in self.document.network.layers[:row]]
        column = next(n for n in _FIELDS if COLUMNS[n].key == field.column)
        values = strategies.value_of(field, above)
        for value in data.draw(st.lists(values, min_size=1, max_size=3)):
            self.model.setData(self.model.index(row, column), field.codec.format(value))
            self._note()

    @precondition(_has_rows)
    @rule(data=st.data(), text=_TYPED, column=st.sampled_from(_FIELDS))
    def type_text(self, data: st.DataObject, text: str, column: int) -> None:
        """Type into a cell what comes to mind."""
        row = data.draw(st.integers(0, self._rows() - 1))
        before = self.document.network
        taken = self.model.setData(self.model.index(row, column), text)
        assert taken or self.document.network == before
        self._note()

    @precondition(_has_rows)
    @rule(data=st.data(), name=st.sampled_from(strategies.NAMES))
    def rename(self, data: st.DataObject, name: str) -> None:
        """Give a row another name, which may be taken."""
        row = data.draw(st.integers(0, self._rows() - 1))
        self._do(lambda network: editing.set_field(network, row, "name", name))

    @precondition(_has_room)
    @rule(data=st.data())
    def insert(self, data: st.DataObject) -> None:
        """Insert rows of any kind."""
        at = data.draw(st.integers(0, self._rows()))
        names = data.draw(
            st.lists(st.sampled_from(strategies.NAMES), unique=True, min_size=1, max_size=3)
        )
        layers = [data.draw(strategies.layers(name, names)) for name in names]
        self._do(lambda network: editing.insert_rows(network, at, layers))

    @precondition(_has_room)
    @rule(data=st.data(), kind=st.sampled_from(["Input", "Conv2d", "Add", "Concat", "Linear"]))
    def add(self, data: st.DataObject, kind: str) -> None:
        """Add a row as the menu does."""
        at = data.draw(st.integers(0, self._rows()))
        layer = editing.new_row(self.document.counts, at, kind)
        self._do(lambda network: editing.insert_rows(network, at, [layer]))

    @precondition(_has_rows)
    @rule(data=st.data(), kind=st.sampled_from(sorted(KINDS)))
    def change_kind(self, data: st.DataObject, kind: str) -> None:
        """Make a row another kind."""
        row = data.draw(st.integers(0, self._rows() - 1))
        self._do(lambda network: editing.change_kind(network, row, kind))

    @precondition(_has_rows)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        """Delete rows."""
        self._do(lambda network: editing.delete_rows(network, self._some_rows(data)))

    @precondition(_has_rows)
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        """Move rows."""
        rows, to = self._some_rows(data), data.draw(st.integers(0, self._rows()))
        self._do(lambda network: editing.move_rows(network, rows, to))

    @precondition(_has_some)
    @rule(data=st.data())
    def duplicate(self, data: st.DataObject) -> None:
        """Duplicate rows."""
        self._do(lambda network: editing.duplicate_rows(network, self._some_rows(data)))

    @precondition(_has_rows)
    @rule(data=st.data())
    def copy(self, data: st.DataObject) -> None:
        """Copy rows as the clipboard keeps them."""
        layers = self.document.network.layers
        chosen = tuple(layers[row] for row in sorted(self._some_rows(data)))
        self.clipboard = native.encode(Network(chosen))

    @precondition(lambda self: self.clipboard is not None and self._has_room())
    @rule(data=st.data())
    def paste_rows(self, data: st.DataObject) -> None:
        """Paste the rows that were copied."""
        assert self.clipboard is not None
        layers = native.decode(self.clipboard).layers
        at = data.draw(st.integers(0, self._rows()))
        self._do(lambda network: editing.insert_rows(network, at, layers))

    @precondition(_has_rows)
    @rule(data=st.data(), texts=st.lists(_TYPED, min_size=1, max_size=4))
    def paste_cells(self, data: st.DataObject, texts: list[str]) -> None:
        """Fill a column from a row on, past the last one too."""
        row = data.draw(st.integers(0, self._rows() - 1))
        column = COLUMNS[data.draw(st.sampled_from(_FIELDS))].key
        cells = [Cell(row + step, column, text) for step, text in enumerate(texts)]
        self.filling.fill([cell for cell in cells if cell.row < self._rows()], "Paste")
        self._note()

    @precondition(_has_rows)
    @rule(data=st.data(), name=_BLOCKS)
    def group(self, data: st.DataObject, name: str) -> None:
        """Put rows into a block."""
        self._do(lambda network: block_edits.group_rows(network, self._some_rows(data), name))

    @precondition(_has_rows)
    @rule(data=st.data())
    def ungroup(self, data: st.DataObject) -> None:
        """Dissolve a block."""
        self._do(lambda network: block_edits.ungroup_rows(network, self._some_rows(data)))

    @precondition(_has_some)
    @rule(data=st.data(), times=st.integers(1, 3))
    def repeat(self, data: st.DataObject, times: int) -> None:
        """Repeat rows."""
        first = data.draw(st.integers(0, self._rows() - 1))
        rows = range(first, min(first + 4, self._rows()))
        self._do(lambda network: block_edits.repeat_rows(network, rows, times))

    @precondition(_has_some)
    @rule(data=st.data())
    def make_residual(self, data: st.DataObject) -> None:
        """Make rows the branch of a residual block."""
        rows = self._some_rows(data)
        self._do(lambda _network: make_residual(self.document.counts, rows))

    @precondition(_has_some)
    @rule(data=st.data(), part=strategies.networks(max_rows=4))
    def insert_part(self, data: st.DataObject, part: Network) -> None:
        """Insert rows of another network."""
        at = data.draw(st.integers(0, self._rows()))
        self._do(lambda network: block_edits.insert_part(network, at, part.layers))

    @precondition(lambda self: self.document.counts.problems)
    @rule(data=st.data())
    def fix(self, data: st.DataObject) -> None:
        """Take a fix that is offered for a problem."""
        row = data.draw(st.sampled_from([row for row, _ in self.document.counts.problems]))
        offered = offers(self.document.counts, row)
        if offered:
            self.fixing.take(row, data.draw(st.sampled_from(offered)))
            self._note()

    @rule(semantics=strategies.SEMANTICS)
    def follow(self, semantics: Any) -> None:
        """Follow another framework."""
        self._do(lambda _network: Edit(semantics=semantics))

    @rule(name=st.sampled_from(["", "net", "other"]))
    def name_network(self, name: str) -> None:
        """Name the network."""
        self._do(lambda _network: Edit(name=name))

    @rule(
        convention=st.sampled_from(sorted(CONVENTIONS)),
        data_type=st.sampled_from(sorted(DATA_TYPES)),
        batch=st.sampled_from([1, 3]),
    )
    def look_otherwise(self, convention: str, data_type: str, batch: int) -> None:
        """Count in another way, which is no step."""
        self.document.set_convention(CONVENTIONS[convention])
        self.document.set_scale(Scale(DATA_TYPES[data_type], batch))

    @rule()
    def undo(self) -> None:
        """Take the last step back."""
        self.document.stack.undo()

    @rule()
    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self.document.stack.redo()

    @rule(data=st.data())
    def go_to_step(self, data: st.DataObject) -> None:
        """Go to any step, as a click in the history does."""
        stack = self.document.stack
        stack.setIndex(data.draw(st.integers(0, stack.count())))

    # What must hold

    @invariant()
    def the_step_is_the_one_it_was(self) -> None:
        """Undo and redo lead to the very networks that were there."""
        assert self.states[self.document.stack.index()] == self.document.network
        self.current = self.document.network

    @invariant()
    def all_is_as_if_counted_anew(self) -> None:
        """Counts, connections, table, totals, subtotals and charts equal fresh ones."""
        document = self.document
        fresh = count(document.network, document.convention)
        assert document.counts.rows == fresh.rows
        assert document.counts.totals == fresh.totals
        assert document.counts.wiring == fresh.wiring
        assert block_totals(document.counts) == block_totals(fresh)
        anew = Document(document.network)
        anew.set_convention(document.convention)
        anew.set_scale(document.scale)
        expected = Texts(LayerTableModel(anew, anew)).rows
        assert [self.seen._row(row) for row in range(self.model.rowCount())] == expected
        assert self.seen.rows == expected
        anew.deleteLater()
        self._charts_are_fresh()

    def _charts_are_fresh(self) -> None:
        counts = self.document.counts
        self.charts.flush()
        shown, fresh = self.charts._figures, Figures()
        fresh.read(counts.rows, list(shown.values), problems=True, sharing=True)
        drawn = {part.field for chart in CHARTS for part in self.charts.parts(chart)}
        assert set(shown.values) == drawn
        for field, values in fresh.values.items():
            assert shown.values[field].tolist() == values.tolist()
        assert shown.problem.tolist() == fresh.problem.tolist()

    def teardown(self) -> None:
        """Undo all gives the start, redo all the end."""
        stack = self.document.stack
        for index in (stack.count(), 0, stack.count()):
            stack.setIndex(index)
            self.the_step_is_the_one_it_was()
            self.all_is_as_if_counted_anew()
        self.charts.deleteLater()
        self.document.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
