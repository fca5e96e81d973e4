"""The gallery as a window: search, a table, a chart of all, options, and open."""

import contextlib

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.files import gallery
from cnnparam_gui.files.gallery_search import figures_of
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.gallery_table import GalleryTable
from cnnparam_gui.models.numbers import counted, grouped, short
from cnnparam_gui.views.charts.scatter_panel import ScatterPanel
from cnnparam_gui.views.font_following import enlarge
from cnnparam_gui.views.gallery_list import GalleryList
from cnnparam_gui.views.icons import icon
from cnnparam_gui.views.option_form import OptionForm

_WIDTH, _HEIGHT = 1320, 760
_SIDE = 380
_SETTLE_MS = 150
_ICON = 16
_KEYS_OF_TABLE = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class GalleryBrowser(QDialog):
    """Lets a person find an architecture, and choose its options.

    Signals:
        chosen: Open this architecture; carries its id with options behind it, as the command
            line takes it.
        all_counted: The figures of every architecture are known.
    """

    chosen = Signal(str)
    all_counted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the window; figures are counted once it is shown."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Gallery"))
        self.setObjectName("gallery")
        self._current = ""
        self.model = GalleryTable(gallery.architectures(), self)
        self._waiting = [entry.id for entry in self.model.entries]
        self._form: OptionForm | None = None
        self._counter = QTimer(self, interval=0)
        self._counter.timeout.connect(self._count_next)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._show_figures)
        self._build_list()
        self._build_side()
        self._place()
        self._choose(0)

    def _build_list(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search, such as: resnet 2015-2018 macs<5G"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setToolTip(
            self.tr(
                "Words of the name, family, task or source; a year or a span of years; and bounds "
                "such as parameters<10M and macs<1G."
            )
        )
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.found = QLabel(self)
        self.table = GalleryList(self.model, self)
        self.table.doubleClicked.connect(self.accept)
        self.table.selectionModel().currentRowChanged.connect(self._show_entry)
        self.model.modelReset.connect(self._after_reset)

    def _build_side(self) -> None:
        self.chart = ScatterPanel(self)
        self.chart.picked.connect(self._pick)
        self.title = QLabel(self)
        enlarge(self.title, 1.2, bold=True)
        self.figures, self.about, self.source = QLabel(self), QLabel(self), QLabel(self)
        self.warning = QLabel(self)
        self.warning.setPixmap(icon("problem").pixmap(_ICON))
        self.warning.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (self.title, self.figures, self.about, self.source):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Close, self
        )
        self.open_button = self.buttons.button(QDialogButtonBox.StandardButton.Open)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._options = QWidget(self)
        self._options_layout = QVBoxLayout(self._options)
        self._options_layout.setContentsMargins(0, 0, 0, 0)

    def _place(self) -> None:
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.found)
        column.addWidget(self.table, 1)
        details = QWidget(self)
        lines = QVBoxLayout(details)
        said = QHBoxLayout()
        said.addWidget(self.warning)
        said.addWidget(self.figures, 1)
        lines.addWidget(self.title)
        lines.addLayout(said)
        for widget in (self.about, self._options, self.source):
            lines.addWidget(widget)
        lines.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("The chosen architecture"))
        scroll.setWidget(details)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart, 2)
        column.addWidget(scroll, 3)
        splitter = QSplitter(self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 1)
        splitter.setChildrenCollapsible(False)
        room = self.screen().availableGeometry()
        width = min(_WIDTH, room.width() - 40)
        splitter.setSizes([width - _SIDE, _SIDE])
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.buttons)
        self.resize(width, min(_HEIGHT, room.height() - 60))

    # Finding

    def _look(self, text: str) -> None:
        reason = self.model.look_for(text)
        self._say_found(reason)
        self._draw()

    def _say_found(self, reason: str = "") -> None:
        number = len(self.model.shown)
        said = counted(number, self.tr("1 architecture"), self.tr("{number} architectures"))
        self.found.setText(reason or (said if number else self.tr("No architecture is found.")))

    def _after_reset(self) -> None:
        """Stay at the architecture that was chosen, or take the first one that is found."""
        row = self.model.row_of(self._current)
        self._choose(max(row, 0))
        self._say_found()

    def _choose(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self.model.index(row, 0)
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        if index.isValid():
            self.table.scrollTo(index)
        else:
            self.open_button.setEnabled(False)

    def _pick(self, architecture: str) -> None:
        if self.model.row_of(architecture) < 0:
            self.search.clear()
        self._choose(self.model.row_of(architecture))

    # What is chosen

    def _show_entry(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.model.shown[index.row()]
        if entry.id == self._current:
            self._show_figures()
            return
        self._current = entry.id
        self.title.setText(entry.name)
        self.about.setText(core_text(entry.description))
        self.source.setText(self.tr("Source: {source}").format(source=entry.source))
        if self._form is not None:
            self._form.deleteLater()
            self._form = None
        options = gallery.options_of(entry.id)
        if options is not None:
            self._form = OptionForm(*options, self._options)
            self._form.changed.connect(self._settle.start)
            self._options_layout.addWidget(self._form)
        self._show_figures()
        self._draw()

    def architecture(self) -> str:
        """Return what is chosen, with its options; raises FieldError where one cannot be."""
        options = self._form.options() if self._form is not None else ""
        return f"{self._current}{gallery.OPTIONS_AFTER}{options}" if options else self._current

    def _show_figures(self) -> None:
        """Count what is chosen as its options are now, or say why that cannot be."""
        try:
            network = gallery.load(self.architecture())
        except (FieldError, FileProblem) as problem:
            self._say_figures(
                core_text(problem.reason if isinstance(problem, FileProblem) else str(problem)),
                wrong=True,
            )
            self.open_button.setEnabled(False)
            return
        counts = count(network)
        totals = counts.totals
        said = self.tr("{parameters} parameters, {macs}, {rows} rows").format(
            parameters=grouped(totals.parameters),
            macs=short(totals.macs, "MAC"),
            rows=grouped(totals.rows),
        )
        if totals.inexact:
            said = self.tr("At least {figures}: {problem}").format(
                figures=said, problem=core_text(counts.problems[0][1].message)
            )
        self._say_figures(said, wrong=bool(totals.inexact))
        self.open_button.setEnabled(True)

    def _say_figures(self, said: str, *, wrong: bool) -> None:
        self.figures.setText(said)
        self.warning.setVisible(wrong)

    # Counting

    def _count_next(self) -> None:
        if not self._waiting:
            self._counter.stop()
            self.model.settle()
            self._draw()
            self.all_counted.emit()
            return
        architecture = self._waiting.pop(0)
        with contextlib.suppress(FileProblem):  # it says so when it is chosen
            self.model.learn(architecture, figures_of(architecture))
        if len(self._waiting) % 20 == 0:
            self._draw()

    def _draw(self) -> None:
        found = {entry.id for entry in self.model.shown}
        known = ((entry, self.model.figures(entry)) for entry in self.model.entries)
        self.chart.show_figures(
            [(entry.id, entry.name, figures) for entry, figures in known if figures],
            found,
            self._current,
        )

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to count."""
        super().showEvent(event)
        self._say_found()
        self.search.setFocus()
        self._counter.start()
        QTimer.singleShot(0, self.chart.activate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys move in the table while one types a search."""
        if event.key() in _KEYS_OF_TABLE and self.search.hasFocus():
            self.table.setFocus()
            self.table.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    def accept(self) -> None:
        """Open what is chosen."""
        self._settle.stop()
        self._show_figures()
        if self.open_button.isEnabled() and self._current:
            super().accept()
            self.chosen.emit(self.architecture())
