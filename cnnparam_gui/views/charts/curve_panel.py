"""The place of a chart of lines, which is there before pyqtgraph is loaded."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cnnparam_gui.core.what_if import QUANTITIES
from cnnparam_gui.models.numbers import short
from cnnparam_gui.models.what_if import CURVES, CurvePoint, WhatIfModel
from cnnparam_gui.models.what_if_words import QUANTITY_TITLES, local, words_of
from cnnparam_gui.views.colors import SeriesName, series_color

if TYPE_CHECKING:
    from cnnparam_gui.views.charts.curve import CurveChart, CurveLine

_LOOKS: dict[str, tuple[SeriesName | None, Qt.PenStyle, str]] = {
    "parameters": ("weights", Qt.PenStyle.SolidLine, "\u2501\u2501\u2501"),
    "macs": (None, Qt.PenStyle.DotLine, "\u2022 \u2022 \u2022"),
    "training": ("activation", Qt.PenStyle.DashLine, "\u2501 \u2501"),
}
"""Colour, line and the line in a key, of each of `CURVES`."""

_HEIGHT, _WIDTH = 200, 300
_PICTURE_MS = 15


class CurvePanel(QWidget):
    """Totals over the positions of a knob, in percent of the present.

    Signals:
        picked: A position was chosen in the chart.
    """

    picked = Signal(int)

    def __init__(self, model: WhatIfModel, parent: QWidget | None = None) -> None:
        """Show a key over an empty place."""
        super().__init__(parent)
        self._model = model
        self.chart: CurveChart | None = None
        self._key = QLabel(self)
        self._key.setTextFormat(Qt.TextFormat.RichText)
        self._key.setWordWrap(True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._key)
        self._box.addStretch(0)
        self.setMinimumSize(_WIDTH, _HEIGHT)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PICTURE_MS)
        self._later.timeout.connect(self._show)
        for signal in (model.curve_changed, model.turned_to):
            signal.connect(self._show_soon)
        self._show_key()

    def activate(self) -> None:
        """Load pyqtgraph and show the chart; later calls do nothing."""
        if self.chart is not None:
            return
        from cnnparam_gui.views.charts.curve import CurveChart

        self.chart = CurveChart(self)
        self.chart.picked.connect(self.picked)
        self._box.insertWidget(1, self.chart, 1)
        self._show()

    def _show_soon(self) -> None:
        """Draw once for all that changes until the next picture."""
        if not self._later.isActive():
            self._later.start()

    def _show(self) -> None:
        if self.chart is None:
            return
        from cnnparam_gui.views.charts.curve import Curves

        knob = self._model.knob
        if knob is None:
            self.chart.show_curves(None)
            return
        positions = tuple(point.position for point in self._points())
        low = min(knob.shown[0], self._model.position)
        high = max(knob.shown[-1], self._model.position)
        curves = Curves(
            positions,
            range(low, high + 1),
            knob.now,
            self._model.position,
            tuple(map(self._line, CURVES)),
            lambda position: local(knob.written(position)),
            named=knob.name == "dtype",
        )
        self.chart.show_curves(curves)
        self.chart.setAccessibleDescription(self.description())

    def _line(self, name: str) -> "CurveLine":
        from cnnparam_gui.views.charts.curve import CurveLine

        series, pen, _ = _LOOKS[name]
        place, knob = list(QUANTITIES).index(name), self._model.knob
        figures = [point.figures[place] for point in self._points()]
        now = next((p.figures[place] for p in self._points() if knob and p.position == knob.now), 0)
        # Before the present one is counted, and where it has none, the largest stands for it.
        whole = now or max(figures, default=0) or 1
        return CurveLine(
            words_of(QUANTITY_TITLES[name]), series, pen, tuple(100 * f / whole for f in figures)
        )

    def _points(self) -> list[CurvePoint]:
        """Return the points at which every row is counted, or all where there is none of these.

        A lower bound among exact figures would bend the curve.
        """
        curve = self._model.curve
        return [point for point in curve if point.exact] or curve

    def description(self) -> str:
        """Return the curve in words: each total at the lowest and at the highest position."""
        knob, curve = self._model.knob, self._points()
        if knob is None or not curve:
            return ""
        first, last = curve[0], curve[-1]
        said = []
        for name in CURVES:
            place, unit = list(QUANTITIES).index(name), QUANTITIES[name].unit
            said.append(
                self.tr("{title}: {low} at {first}, {high} at {last}").format(
                    title=words_of(QUANTITY_TITLES[name]),
                    low=short(first.figures[place], unit).strip(),
                    first=local(knob.written(first.position)),
                    high=short(last.figures[place], unit).strip(),
                    last=local(knob.written(last.position)),
                )
            )
        return "; ".join(said)

    def _show_key(self) -> None:
        palette = self.palette()
        parts = []
        for name in CURVES:
            series, _, drawn = _LOOKS[name]
            ink = (
                palette.color(QPalette.ColorRole.WindowText)
                if series is None
                else series_color(series, palette)
            )
            title = escape(words_of(QUANTITY_TITLES[name]))
            words = f'<span style="color:{ink.name()}">{drawn}</span> {title}'
            parts.append(f'<span style="white-space:nowrap">{words}</span>')
        said = escape(self.tr("in % of now"))
        self._key.setText(" &nbsp; ".join([*parts, said]))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_key()
