"""Two columns side by side, one over the other where there is no room; what is long scrolls."""

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from cnnparam_gui.views.panels.line_table import LineTable

_HEIGHT_AT_FIRST = 230
_GAP = 14
_MARGIN = 6


class TwoColumns(QScrollArea):
    """Two columns of widgets.

    Attributes:
        left: The layout of the first column.
        right: The layout of the second one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make two empty columns."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = self._content = QWidget(self)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._box.setSpacing(_GAP)
        self._columns = (QWidget(content), QWidget(content))
        self.left, self.right = (QVBoxLayout(column) for column in self._columns)
        for column, layout in zip(self._columns, (self.left, self.right), strict=True):
            layout.setContentsMargins(0, 0, 0, 0)
            self._box.addWidget(column, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addStretch(0)
        self.setWidget(content)

    def arrange(self) -> None:
        """Put the columns beside each other where both have the room that they need."""
        needed = sum(column.minimumSizeHint().width() for column in self._columns)
        beside = needed + _GAP + 2 * _MARGIN <= self.viewport().width()
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        for place, share in enumerate((1, 1, 0) if beside else (0, 0, 1)):
            self._box.setStretch(place, share)

    def reveal_in(self, table: LineTable) -> None:
        """Keep the current line of a table in sight while one steps through it."""

        def reveal(index: QModelIndex) -> None:
            place = table.visualRect(index)
            if table.hasFocus() and place.isValid():
                corner = table.viewport().mapTo(self._content, place.bottomLeft())
                self.ensureVisible(corner.x(), corner.y(), 0, place.height())

        table.selectionModel().currentChanged.connect(reveal)

    def sizeHint(self) -> QSize:
        """Return a size that leaves the layers the larger part."""
        return QSize(super().sizeHint().width(), _HEIGHT_AT_FIRST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the columns for the room that there is."""
        super().resizeEvent(event)
        self.arrange()


def caption(text: str, of: QWidget) -> QLabel:
    """Return a label before a widget, which its letter leads to."""
    label = QLabel(text, of.parentWidget())
    label.setBuddy(of)
    # Qt measures a text with kerning and draws one with a marked letter without.
    label.setMinimumWidth(label.sizeHint().width() + 3)
    return label


def sentence(parent: QWidget) -> QLabel:
    """Return a label for sentences that wraps them and lets them be copied."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
