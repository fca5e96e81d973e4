"""The key to a diagram's colours as a line of a panel."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnparam_gui.core.diagram.folding import Graph
from cnnparam_gui.views.diagram.key import Key

_EDGE = 6


class KeyLine(QWidget):
    """The families of what is drawn, each with its colour, in as many lines as it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty key."""
        super().__init__(parent)
        self._graph = Graph((), (), frozenset(), ())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_families(self, graph: Graph) -> None:
        """Show the key of a diagram."""
        self._graph = graph
        self.setAccessibleName(self._key().text())
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        return QSize(200, round(self._key().height(200)))

    def paintEvent(self, event: QPaintEvent) -> None:  # all is painted
        """Paint the key."""
        painter = QPainter(self)
        self._key().paint(painter, QPointF(_EDGE, 2), self.width() - 2 * _EDGE, self.palette())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the lines that are needed."""
        super().resizeEvent(event)
        self._fit()

    def _key(self) -> Key:
        return Key(self._graph, self.font())

    def _fit(self) -> None:
        self.setFixedHeight(round(self._key().height(self.width() - 2 * _EDGE)) + 4)
