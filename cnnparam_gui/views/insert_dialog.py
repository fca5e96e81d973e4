"""Asks for an architecture of the gallery, or a block of one, to insert."""

import contextlib

import msgspec
from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.core.blocks import block_totals
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.totals import Totals
from cnnparam_gui.files import gallery
from cnnparam_gui.files.gallery_search import figures_of
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.models.gallery_table import GalleryTable
from cnnparam_gui.models.numbers import counted, grouped
from cnnparam_gui.views.gallery_list import GalleryList

_WIDTH, _HEIGHT = 620, 480
_KEYS_OF_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class InsertDialog(QDialog):
    """A search, the list of what it finds, and the blocks of what is chosen in the list.

    Signals:
        chosen: Insert this: the architecture's id, the path of the block, empty for all of it,
            and a `Network` of the rows.
    """

    chosen = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """List the gallery."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Insert from the gallery"))
        self.setObjectName("insert_gallery")
        self._counts: NetworkCount | None = None
        self.model = GalleryTable(gallery.architectures(), self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search, such as: resnet 2015-2018"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.list = GalleryList(self.model, self)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.part = QComboBox(self)
        self.part.setAccessibleName(self.tr("Part"))
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(self.tr("&Insert"))
        self._waiting = [entry.id for entry in self.model.entries]
        self._counter = QTimer(self, interval=0)
        self._place()
        self._join()
        self._choose_first()

    def _place(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Part"), self.part)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        room = self.screen().availableGeometry()
        self.resize(min(_WIDTH, room.width() - 40), min(_HEIGHT, room.height() - 60))

    def _join(self) -> None:
        self.search.textChanged.connect(self._look)
        self.list.selectionModel().currentRowChanged.connect(self._show)
        self.list.doubleClicked.connect(self.accept)
        self.model.modelReset.connect(self._choose_first)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._counter.timeout.connect(self._count_next)

    def _count_next(self) -> None:
        """Count one architecture more, for the columns of figures."""
        if not self._waiting:
            self._counter.stop()
            return
        architecture = self._waiting.pop(0)
        with contextlib.suppress(FileProblem):  # it says so when it is chosen
            self.model.learn(architecture, figures_of(architecture))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to count."""
        super().showEvent(event)
        self.search.setFocus()
        self._counter.start()

    def _look(self, text: str) -> None:
        reason = self.model.look_for(text)
        if reason or not self.model.shown:
            self._show_nothing(reason or self.tr("No architecture is found."))

    def _choose_first(self) -> None:
        self.list.selectRow(0)
        self._show(self.list.currentIndex())

    def _show_nothing(self, reason: str) -> None:
        self._counts = None
        self.part.clear()
        self.said.setText(reason)
        self._enable()

    def _enable(self) -> None:
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(self._counts is not None)

    def _show(self, index: QModelIndex) -> None:
        """List the blocks of the architecture in a row of the list."""
        if not index.isValid():
            self._show_nothing(self.tr("No architecture is found."))
            return
        entry = self.model.shown[index.row()]
        try:
            self._counts = count(gallery.load(entry.id))
        except FileProblem as problem:
            self._show_nothing(problem.reason)
            return
        self.part.clear()
        self.part.addItem(self._entry(self.tr("All of it"), self._counts.totals, 0), "")
        for block in block_totals(self._counts):
            if block.path:
                self.part.addItem(self._entry(block.path, block.totals, block.depth), block.path)
        self.said.setText(
            self.tr("Behind other rows an input is left out, and names are kept apart.")
        )
        self._enable()

    def _entry(self, name: str, totals: Totals, depth: int) -> str:
        rows = counted(totals.rows, self.tr("1 row"), self.tr("{number} rows"))
        text = self.tr("{name} ({rows}, {parameters} parameters)").format(
            name=name, rows=rows, parameters=grouped(totals.parameters)
        )
        return "    " * depth + text

    def accept(self) -> None:
        """Give what is chosen."""
        index = self.list.currentIndex()
        if self._counts is None or not index.isValid():
            return
        block = self.part.currentData()
        network = self._counts.network
        rows = next((b.rows for b in block_totals(self._counts) if block and b.path == block), None)
        if rows is not None:
            layers = tuple(network.layers[row] for row in rows)
            network = msgspec.structs.replace(network, layers=layers)
        super().accept()
        self.chosen.emit(self.model.shown[index.row()].id, block, network)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys move in the list while one types a search."""
        if event.key() in _KEYS_OF_LIST and self.search.hasFocus():
            self.list.setFocus()
            self.list.keyPressEvent(event)
            return
        super().keyPressEvent(event)
