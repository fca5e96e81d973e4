"""Both charts over one document; the module that loads pyqtgraph and numpy."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QColor, QPalette, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cnnparam_gui.core.totals import Status
from cnnparam_gui.document.document import Change, Document
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.views.charts.chart import ChartView
from cnnparam_gui.views.charts.header import ChartHeader
from cnnparam_gui.views.charts.names import CHARTS, ChartName
from cnnparam_gui.views.charts.parts import ACTIVATION, Part, parameter_parts
from cnnparam_gui.views.charts.series import Figures, runs, stack
from cnnparam_gui.views.charts.status import StatusLine
from cnnparam_gui.views.charts.texts import ChartTexts
from cnnparam_gui.views.charts.window import RowWindow
from cnnparam_gui.views.colors import series_color

_Policy = QSizePolicy.Policy


class Charts(QWidget):
    """Parameters and activation memory by layer, one above the other, with one layer axis.

    What happens to the document is only noted; figures are read and bars drawn once in each turn
    of the event loop, and not at all while nobody sees them.

    Attributes:
        rebuilds: How many times the figures were read, for tests.

    Signals:
        hovered: The row under the pointer, -1 for none.
        row_clicked: A row was clicked, and whether Ctrl or Shift was held.
        figure_clicked: A bar was clicked: its row, and which chart it is of.
        folded: A chart was folded up or opened: its name and whether it is folded.
        menu_asked: The context menu of a chart is wanted at a place on the screen.
        described: The main facts in words are others now.
    """

    hovered = Signal(int)
    row_clicked = Signal(int, bool)
    figure_clicked = Signal(int, str)
    folded = Signal(str, bool)
    menu_asked = Signal(str, QPoint)
    described = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        """Build the charts of a document; they are filled when they are shown."""
        super().__init__(parent)
        self.rebuilds = 0
        self._document = document
        self._texts = ChartTexts(document, self)
        self._figures = Figures()
        self._whole = True
        self._dirty: set[int] = set()
        self._pending = True
        self._log = False
        self._row = -1
        self._summary = ""
        self._status: Status = "exact"
        self.window_of_rows = RowWindow(self)
        self.headers = {chart: ChartHeader(self) for chart in CHARTS}
        self.views = {chart: self.make_view(self.window_of_rows) for chart in CHARTS}
        self.status = StatusLine(self)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.flush)
        self._place()
        self._connect()
        self._name()

    def make_view(self, window: RowWindow) -> ChartView:
        """Return another view of the document's rows."""
        return ChartView(window, lambda row: self._document.network.layers[row].name)

    def _place(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for chart in CHARTS:
            box.addWidget(self.headers[chart])
            # They take what is left, before the line below has less than its lines.
            self.views[chart].setSizePolicy(_Policy.Expanding, _Policy.Ignored)
            box.addWidget(self.views[chart], 1)
        # Takes the room where both charts are folded up.
        box.addStretch(0)
        box.addWidget(self.status)

    def _connect(self) -> None:
        self._document.changed.connect(self._note)
        self._document.replaced.connect(self._note_all)
        self._document.figures_changed.connect(self._note_all)
        for chart in CHARTS:
            view = self.views[chart]
            view.hovered.connect(self._hover)
            view.clicked.connect(self.row_clicked)
            view.clicked.connect(lambda row, _, chart=chart: self.figure_clicked.emit(row, chart))
            view.reset_asked.connect(self.reset)
            view.menu_asked.connect(lambda place, chart=chart: self.menu_asked.emit(chart, place))
            self.headers[chart].folded.connect(
                lambda folded, chart=chart: self._fold(chart, folded=folded)
            )

    # ------------------------------------------------------------------ changes

    def _note(self, change: Change) -> None:
        # Where rows come or go the numbers of all below are others.
        many = len(change.rows) > self._figures.rows // 4
        if many or any(splice.growth for splice in change.edit.splices):
            self._whole = True
        else:
            self._dirty.update(change.rows)
        self._schedule()

    def _note_all(self) -> None:
        self._whole = True
        self._name()
        for view in self.views.values():
            view.forget_widths()
        self._schedule()

    def _schedule(self) -> None:
        self._pending = True
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        self.flush()

    def flush(self) -> None:
        """Read what changed and draw it, if anything did."""
        if self._pending:
            self._pending = False
            self._timer.stop()
            self._rebuild()

    def _rebuild(self) -> None:
        self.rebuilds += 1
        self._read()
        if self._status != self._document.counts.totals.status:
            self._name()
        self.window_of_rows.set_rows(self._figures.rows)
        for chart in CHARTS:
            self.fill(chart, self.views[chart])
        self._say()

    def _read(self) -> None:
        counts = self._document.counts
        fields = [part.field for chart in CHARTS for part in self.parts(chart)]
        if self._whole or fields != list(self._figures.values):
            self._figures.read(
                counts.rows,
                fields,
                problems=bool(counts.totals.inexact),
                sharing=bool(counts.wiring.owners),
            )
        elif self._dirty:
            self._figures.update(counts.rows, sorted(self._dirty))
        self._whole = False
        self._dirty.clear()

    def parts(self, chart: ChartName) -> tuple[Part, ...]:
        """Return what the bars of a chart consist of."""
        return (
            (ACTIVATION,) if chart == "activation" else parameter_parts(self._document.convention)
        )

    def fill(self, chart: ChartName, view: ChartView) -> None:
        """Give a view the figures of a chart."""
        parts = self.parts(chart)
        values = [self._figures.values[part.field] for part in parts]
        unit = ""
        if chart == "activation":
            unit = "B"
            values = [value * float(self._document.scale.activation_bytes(1)) for value in values]
        view.set_data(
            stack(values, log=self._log),
            self._figures.problem,
            [part.series for part in parts],
            unit,
            log=self._log,
        )

    def set_log(self, log: bool) -> None:
        """Take the logarithmic or the linear scale, in both charts."""
        self._log = log
        self._name()
        self._schedule()

    # -------------------------------------------------------------------- words

    def title(self, chart: ChartName) -> str:
        """Return the title of a chart."""
        return self._texts.title(chart, self._document.convention)

    def full_title(self, chart: ChartName) -> str:
        """Return the title of a chart for a picture, where nothing else says what it is of."""
        return self._texts.full_title(chart)

    def key(self, chart: ChartName, palette: QPalette) -> list[tuple[QColor, str]]:
        """Return the colours of a chart and what they stand for; empty where there is but one."""
        parts = self.parts(chart)
        if len(parts) < 2:
            return []
        return [(series_color(part.series, palette), self._texts.part(part)) for part in parts]

    def _name(self) -> None:
        self._status = self._document.counts.totals.status
        convention = self._document.convention
        hint = core_text(convention.wrong or convention.help)
        if self._log:
            hint += " " + self.tr(
                "On the logarithmic scale a bar ends at its value; its colours divide it by share "
                "and not by the axis."
            )
        usage = self.tr("Wheel: zoom the layers. Drag: move. Double click: show all.")
        for chart in CHARTS:
            title = self.title(chart)
            about = f"{hint}\n{usage}" if chart == "parameters" else usage
            wrong = bool(convention.wrong) and chart == "parameters"
            sign = series_color("problem", self.palette()) if wrong else None
            self.headers[chart].set_title(title, self.key(chart, self.palette()), about, sign)
            self.views[chart].setAccessibleName(title)

    def _say(self) -> None:
        text = self._texts.summary(*(self.views[chart].tallest_row for chart in CHARTS))
        for view in self.views.values():
            view.setAccessibleDescription(text)
        self.described.emit(text)
        self._summary = text
        self._hover(self._row if self._row < self._figures.rows else -1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours, the font and the language."""
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.PaletteChange, kinds.FontChange, kinds.LanguageChange):
            self._name()
            self._schedule()

    # ----------------------------------------------------------------- pointer

    def _hover(self, row: int) -> None:
        self.status.setText(escape(self._summary) if row < 0 else self._texts.row(row))
        self.status.setToolTip(self.status.text())
        if row != self._row:
            self._row = row
            for view in self.views.values():
                view.bars.set_hovered(row)
            self.hovered.emit(row)

    def mark_rows(self, rows: Sequence[int]) -> None:
        """Mark the bands of rows in both charts."""
        pairs = runs(rows)
        for view in self.views.values():
            view.bars.set_marked(pairs)

    def reset(self) -> None:
        """Show all layers and all values again."""
        self.window_of_rows.reset()
        for view in self.views.values():
            view.reset_zoom()

    def set_folded(self, chart: ChartName, *, folded: bool) -> None:
        """Show only the title of a chart, or all of it."""
        self.headers[chart].set_folded(folded)

    def _fold(self, chart: ChartName, *, folded: bool) -> None:
        self.views[chart].setVisible(not folded)
        self.folded.emit(chart, folded)
