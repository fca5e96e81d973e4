"""The way from one network's figure to the other's: as a chart, as steps, and all totals."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.models.comparison import WAYS, ComparisonModel
from cnnparam_gui.models.comparison_words import tr
from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.views.colors import SeriesName
from cnnparam_gui.views.panels.line_table import LinesTable

if TYPE_CHECKING:
    from cnnparam_gui.views.charts.waterfall import WaterfallChart

_SERIES: dict[str, SeriesName] = {"activation_elements": "activation"}
"""The colours of the figures that are not drawn as parameters are."""


class WaterfallTabs(QTabWidget):
    """The waterfall, its steps as a table, and every total, with the choice of the figure.

    The chart comes when it is first seen with something in it, and loads pyqtgraph then.

    Attributes:
        figure: What the waterfall and the steps are of.
        chart: The chart; None before it is seen.
        steps: The steps as a table.
        totals: Every total of both networks.
        note: What a reader of the chart must know; usually nothing.

    Signals:
        bar_chosen: A bar was clicked, or its step activated; carries its place.
    """

    bar_chosen = Signal(int)

    def __init__(self, model: ComparisonModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self._model = model
        self.chart: WaterfallChart | None = None
        self.steps = LinesTable(self.tr("Steps of the waterfall"), model.steps, self)
        self.steps.activated.connect(lambda index: self.bar_chosen.emit(index.row()))
        self.totals = LinesTable(self.tr("Totals of both networks"), model.totals, self)
        self.figure = QComboBox(self)
        self.figure.setAccessibleName(self.tr("Figure of the waterfall"))
        for way in WAYS:
            self.figure.addItem(tr(way.title), way.figure)
        self.figure.activated.connect(lambda _: model.set_way(self.figure.currentData()))
        self._page = self._chart_page()
        self.addTab(self._page, self.tr("Waterfall"))
        self.addTab(self.steps, self.tr("Steps"))
        self.addTab(self.totals, self.tr("Totals"))
        self.setCornerWidget(self.figure)
        self.setDocumentMode(True)
        self.currentChanged.connect(self._show_choice)
        model.refreshed.connect(self._refresh)

    def picture(self, ending: str, title: str) -> bytes:
        """Return the waterfall as a picture.

        Args:
            ending: `.png` or `.svg`.
            title: What stands above it.
        """
        from cnnparam_gui.views.charts.waterfall_picture import waterfall_bytes

        way = self._model.way
        return waterfall_bytes(ending, title, self._model.bars, way.unit, self._series())

    def _series(self) -> SeriesName:
        return _SERIES.get(self._model.way.figure, "weights")

    def _chart_page(self) -> QWidget:
        page = QWidget(self)
        self._scroll = QScrollArea(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(self.tr("Waterfall"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note = QLabel(page)
        self.note.setWordWrap(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.note)
        return page

    def _show_choice(self) -> None:
        """Offer the figure where it plays a part."""
        self.figure.setEnabled(self.currentWidget() in (self._page, self.steps))

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the chart once there is something to draw."""
        super().showEvent(event)
        QTimer.singleShot(0, self._activate)

    def _activate(self) -> None:
        if self.chart is not None or not self._model.bars or not self.isVisible():
            return
        from cnnparam_gui.views.charts.waterfall import WaterfallChart

        self.chart = WaterfallChart(self)
        self.chart.clicked.connect(self.bar_chosen)
        self._scroll.setWidget(self.chart)
        self._draw(self.chart)

    def _refresh(self) -> None:
        if self.chart is None:
            self._activate()
        else:
            self._draw(self.chart)
        for table in (self.steps, self.totals):
            table.fit()

    def _draw(self, chart: "WaterfallChart") -> None:
        way, bars = self._model.way, self._model.bars
        chart.show_bars(bars, way.unit, self._series())
        said = self._model.waterfall_in_words()
        chart.setAccessibleDescription(said)
        self._scroll.setAccessibleDescription(said)
        self.note.setText(self._note(chart))
        self.note.setVisible(bool(self.note.text()))

    def _note(self, chart: "WaterfallChart") -> str:
        parts = []
        if chart.begins_at:
            start = grouped(chart.begins_at)
            parts.append(self.tr("The axis begins at {start}, not at 0.").format(start=start))
        if any(bar.end < bar.start for bar in self._model.bars):
            parts.append(self.tr("Hatched is what is taken away."))
        return " ".join(parts)
