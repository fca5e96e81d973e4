"""The place of the scatter chart, which is there before pyqtgraph is loaded."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cnnparam_gui.files.gallery_search import Figures

if TYPE_CHECKING:
    from cnnparam_gui.views.charts.scatter import Dot, ScatterChart


class ScatterPanel(QWidget):
    """Parameters against multiply-accumulates; what is asked of it before it is there is kept.

    Signals:
        picked: A dot was clicked; carries the id of its architecture.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show a title over an empty place."""
        super().__init__(parent)
        self.chart: ScatterChart | None = None
        self._figures: Sequence[tuple[str, str, Figures]] = ()
        self._found: Collection[str] = ()
        self._chosen = ""
        title = QLabel(self.tr("Parameters (up) against MACs (across)"), self)
        title.setWordWrap(True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(title)
        self._box.setAlignment(title, Qt.AlignmentFlag.AlignTop)

    def activate(self) -> None:
        """Load pyqtgraph and show the chart; later calls do nothing."""
        if self.chart is not None:
            return
        from cnnparam_gui.views.charts.scatter import ScatterChart

        self.chart = ScatterChart(self)
        self.chart.picked.connect(self.picked)
        self._box.addWidget(self.chart, 1)
        self._show()

    def show_figures(
        self, figures: Sequence[tuple[str, str, Figures]], found: Collection[str], chosen: str
    ) -> None:
        """Show architectures.

        Args:
            figures: Id, name and figures of each.
            found: The ids of those that stand out.
            chosen: The id of the one that is marked.
        """
        self._figures, self._found, self._chosen = figures, found, chosen
        self._show()

    def _show(self) -> None:
        if self.chart is not None:
            self.chart.show_dots(self._dots(), self._chosen)

    def _dots(self) -> "list[Dot]":
        from cnnparam_gui.views.charts.scatter import Dot

        return [
            Dot(name, title, figures.parameters, figures.macs, name in self._found)
            for name, title, figures in self._figures
        ]
