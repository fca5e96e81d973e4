"""What the Edit and Layer menus do with rows."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QByteArray, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from cnnparam_gui.core import editing
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.frameworks import FRAMEWORKS
from cnnparam_gui.core.kinds import FAMILIES, KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.document.document import Change, Document
from cnnparam_gui.files import native
from cnnparam_gui.files.cell_text import read_cells
from cnnparam_gui.files.pasting import network_of_text
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request, ShapeNeeded
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.models.numbers import counted
from cnnparam_gui.views.cell_actions import CellActions
from cnnparam_gui.views.clipboard import clipboard_data, put_table
from cnnparam_gui.views.icons import family_icon
from cnnparam_gui.views.table.view import LayerTable

LAYERS_MIME = "application/x-cnnparam-layers"


class RowActions(QObject):
    """Adds, copies, moves and deletes rows.

    Signals:
        said: One sentence for the status bar.
    """

    said = Signal(str)

    def __init__(
        self, document: Document, model: LayerTableModel, table: LayerTable, parent: QWidget
    ) -> None:
        """Work on a document through its table."""
        super().__init__(parent)
        self._document = document
        self._model = model
        self._table = table
        self._window = parent
        self._cells = CellActions(document, model, table, parent)
        self._cells.said.connect(self.said)
        table.delete_pressed.connect(self.clear_or_delete)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the same names do."""
        return {
            **self._cells.handlers(),
            "undo": self.undo,
            "redo": self.redo,
            "cut": self.cut,
            "copy": self.copy,
            "paste": self.paste,
            "select_all": self._table.selectAll,
            "go_to_row": self.go_to_row,
            "name_network": self.name_network,
            "duplicate": self.duplicate,
            "rename": self.rename,
            "delete": self.delete,
            "move_up": lambda: self.move(-1),
            "move_down": lambda: self.move(1),
        }

    def undo(self) -> None:
        """Take the last edit back and show where."""
        self._step(self._document.stack.undo)

    def redo(self) -> None:
        """Do the edit again that was taken back last."""
        self._step(self._document.stack.redo)

    def _step(self, step: Callable[[], None]) -> None:
        touched: list[int] = []

        def note(change: Change) -> None:
            shift = 0
            for splice in change.edit.splices:
                start = splice.start + shift
                touched.extend(range(start, start + len(splice.layers)))
                shift += splice.growth

        self._document.changed.connect(note)
        try:
            step()
        finally:
            self._document.changed.disconnect(note)
        if touched and not set(touched) & set(self._table.selected_rows()):
            self._table.select_rows(touched)

    def add(self, kind: str) -> None:
        """Add a row of a kind below the selection, or at the end."""
        chosen = self._table.selected_rows()
        at = chosen[-1] + 1 if chosen else len(self._document.network.layers)
        layer = editing.new_row(self._document.counts, at, kind)
        self._insert(at, [layer], self.tr("Add {kind}").format(kind=kind))

    def _insert(self, at: int, layers: list[Layer], text: str) -> None:
        try:
            edit = editing.insert_rows(self._document.network, at, layers)
        except FieldError as error:
            self.said.emit(core_text(str(error)))
            return
        self._document.edit(edit, text)
        self._table.select_rows(range(at, at + len(layers)))
        self._table.setFocus()

    def duplicate(self) -> None:
        """Insert copies of the selected rows below them."""
        rows = self._table.selected_rows()
        if not rows:
            return
        try:
            edit = editing.duplicate_rows(self._document.network, rows)
        except FieldError as error:
            self.said.emit(core_text(str(error)))
            return
        self._document.edit(
            edit, counted(len(rows), self.tr("Duplicate row"), self.tr("Duplicate {number} rows"))
        )
        self._table.select_rows(range(rows[-1] + 1, rows[-1] + 1 + len(rows)))

    def delete(self) -> None:
        """Delete the selected rows."""
        self._delete(
            counted(
                len(self._table.selected_rows()),
                self.tr("Delete row"),
                self.tr("Delete {number} rows"),
            )
        )

    def _delete(self, text: str) -> None:
        rows = self._table.selected_rows()
        if not rows:
            return
        self._document.edit(editing.delete_rows(self._document.network, rows), text)
        near = self._table.hiding.nearest(rows[0])
        if near is not None:
            self._table.select_rows([near])

    def clear_or_delete(self) -> None:
        """Delete whole rows; give selected cells their usual values."""
        if self._table.whole_rows_selected():
            self.delete()
            return
        cells = [
            (index.row(), field.name)
            for index in self._table.selectedIndexes()
            if self._table.takes_values(index.row())
            and (field := self._model.field_at(index)) is not None
        ]
        edit = editing.clear_fields(self._document.network, cells)
        self._document.edit(edit, self.tr("Clear cells"))

    def move(self, step: int) -> None:
        """Move the selected rows up (-1) or down (1) by one."""
        rows = self._table.selected_rows()
        count = len(self._document.network.layers)
        if not rows or (step < 0 and rows[0] == 0) or (step > 0 and rows[-1] == count - 1):
            return
        if self._table.hiding.shown is not None:
            self.said.emit(self.tr("Rows are moved where all are in sight: clear the filter."))
            return
        to = self._table.beyond(rows, step)
        edit = editing.move_rows(self._document.network, rows, to)
        self._document.edit(
            edit, counted(len(rows), self.tr("Move row"), self.tr("Move {number} rows"))
        )
        first = to if step < 0 else to - len(rows)
        self._table.select_rows(range(first, first + len(rows)))

    def rename(self) -> None:
        """Edit the name of the current row."""
        rows = self._table.selected_rows()
        if rows:
            self._table.go_to(rows[0], "name")
            self._table.edit(self._model.index(rows[0], COLUMN_INDEX["name"]))

    def copy(self) -> None:
        """Copy whole rows as layers and as a table for spreadsheets; other cells as a table."""
        if self._table.whole_rows_selected() or not self._table.parts():
            self._copy_rows()
        else:
            self._cells.copy()

    def _copy_rows(self) -> None:
        rows = self._table.selected_rows()
        if not rows:
            return
        layers = tuple(self._document.network.layers[row] for row in rows)
        data = clipboard_data()
        data.setData(LAYERS_MIME, QByteArray(native.encode(Network(layers))))
        header = self._table.horizontalHeader()
        shown = [header.logicalIndex(place) for place in range(len(COLUMNS))]
        shown = [number for number in shown if not self._table.isColumnHidden(number)]
        block = [[self._model.text(row, number) for number in shown] for row in rows]
        put_table(data, block, [COLUMNS[number].header for number in shown])
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(counted(len(rows), self.tr("1 row copied"), self.tr("{number} rows copied")))

    def cut(self) -> None:
        """Copy the rows of the selection and delete them."""
        self._copy_rows()
        self._delete(
            counted(
                len(self._table.selected_rows()), self.tr("Cut row"), self.tr("Cut {number} rows")
            )
        )

    def paste(self) -> None:
        """Insert the rows that the clipboard holds below the selection, or fill cells.

        Rows are those copied from a table, or a text in any format that is read; in an empty
        table such a text is the network, with its name. All else are cells, as of spreadsheets,
        and a single word for the kind of a row as well.
        """
        clipboard = _clipboard()
        payload = bytes(clipboard.data(LAYERS_MIME).data())
        if not payload:
            if not self._paste_cells(clipboard):
                self._paste_text(clipboard.text())
            return
        try:
            self._paste_rows(native.decode(payload))
        except FileProblem as problem:
            self._refuse_paste(core_text(str(problem)))

    def _paste_cells(self, clipboard: QMimeData) -> bool:
        """Paste cells; False where the clipboard holds none, or rather a text of layers."""
        try:
            block = read_cells(clipboard.text())
        except FileProblem as problem:
            self._refuse_paste(core_text(str(problem)))
            return True
        table = any(len(row) > 1 for row in block) or "<table" in clipboard.html().lower()
        if not block or (not table and self._means_layers(clipboard.text(), block)):
            return False
        if self._table.whole_rows_selected() and not table:
            return False
        return self._cells.paste(block)

    def _means_layers(self, text: str, block: list[list[str]]) -> bool:
        """Return whether a text is rather to be read as layers than as cells."""
        current = self._table.currentIndex()
        if len(block) == 1 and current.isValid() and COLUMNS[current.column()].key == "kind":
            return self._table.whole_rows_selected()
        if text.lstrip().startswith("{"):
            return True
        try:
            return network_of_text(text) is not None
        except FileProblem:
            return True

    def _paste_text(self, text: str, shape: Shape | None = None) -> None:
        """Paste a text of any format; `shape` is that of its input where it leaves sizes open."""
        try:
            network = network_of_text(text, Request(shape))
        except ShapeNeeded as needed:
            self._ask_shape(text, needed)
            return
        except FileProblem as problem:
            self._refuse_paste(core_text(str(problem)))
            return
        if network is None:
            self.said.emit(
                self.tr(
                    "The clipboard holds no layers: copy rows of a table, or a text such as "
                    "input 224x224x3, conv3-64 x2, pool2."
                )
            )
        elif not self._document.network.layers:
            self._begin_with(network)
        elif network.semantics == self._document.network.semantics:
            self._paste_rows(network)
        else:
            self._refuse_paste(self._meanings(network))

    def _ask_shape(self, text: str, needed: ShapeNeeded) -> None:
        """Ask for the sizes that a text leaves open, and paste it with them."""
        from cnnparam_gui.views.shape_dialog import ShapeDialog

        dialog = ShapeDialog(self.tr("The text"), needed, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda shape: self._paste_text(text, shape))
        dialog.open()

    def _paste_rows(self, network: Network) -> None:
        chosen = self._table.selected_rows()
        at = chosen[-1] + 1 if chosen else len(self._document.network.layers)
        self._insert(
            at,
            list(network.layers),
            counted(len(network.layers), self.tr("Paste row"), self.tr("Paste {number} rows")),
        )

    def _meanings(self, network: Network) -> str:
        """Return why rows that follow another framework are not inserted."""
        here = self._document.network.semantics
        return self.tr(
            "The text follows {other} and this network {here}; paste it into an empty table."
        ).format(other=FRAMEWORKS[network.semantics].title, here=FRAMEWORKS[here].title)

    def _begin_with(self, network: Network) -> None:
        """Take a network as the document's, as one step that can be undone."""
        splice = Splice(0, 0, network.layers)
        edit = Edit((splice,), network.name or None, network.semantics)
        self._document.edit(edit, self.tr("Paste a network"))
        self._table.columns.fit()
        self._table.select_rows([0])
        self._table.setFocus()
        self.said.emit(
            counted(len(network.layers), self.tr("1 row pasted"), self.tr("{number} rows pasted"))
        )

    def _refuse_paste(self, reason: str) -> None:
        self.said.emit(self.tr("Nothing was pasted. {reason}").format(reason=reason))

    def go_to_row(self) -> None:
        """Ask for the number or the name of a row and go there."""
        from cnnparam_gui.views.go_to_dialog import GoToDialog

        names = [layer.name for layer in self._document.network.layers]
        current = max(self._table.currentIndex().row(), 0)
        dialog = GoToDialog(names, current, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda row: self._table.select_rows([row]))
        dialog.open()

    def name_network(self) -> None:
        """Ask for the network's name."""
        name, chosen = QInputDialog.getText(
            self._window,
            self.tr("Name of the network"),
            self.tr("Name:"),
            text=self._document.network.name,
        )
        if chosen:
            self._document.edit(Edit(name=name.strip()), self.tr("Name the network"))

    def fill_add_menu(self, menu: QMenu) -> None:
        """Put every kind into a menu, by family."""
        menu.clear()
        for family in FAMILIES:
            kinds = [kind for kind in KINDS.values() if kind.family == family]
            target = menu if len(kinds) == 1 else menu.addMenu(core_text(family.capitalize()))
            if target is not menu:
                target.setIcon(family_icon(family))
            for kind in kinds:
                name = kind.kind()
                action = target.addAction(family_icon(family), name)
                action.setToolTip(core_text((kind.__doc__ or "").splitlines()[0]))
                action.triggered.connect(lambda _=False, name=name: self.add(name))
            target.setToolTipsVisible(True)


def _clipboard() -> QMimeData:
    """Return what the clipboard holds; some platforms have nothing at all for an empty one."""
    found = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
    return QMimeData() if found is None else found
