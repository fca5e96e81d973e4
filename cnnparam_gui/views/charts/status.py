"""The line under the charts: the row under the pointer, or else the main facts."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LINES = 4


class StatusLine(QLabel):
    """A text of up to four lines whose height stays the same, so that nothing jumps.

    Where there is little room, as with large texts, it has less of it; the tool tip has it all.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMargin(4)
        self._keep_height()

    def sizeHint(self) -> QSize:
        """Return the height of its lines."""
        return QSize(0, self.maximumHeight())

    def heightForWidth(self, width: int) -> int:
        """Return the same height for every width and text."""
        return self.maximumHeight()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_height()

    def _keep_height(self) -> None:
        line, frame = self.fontMetrics().lineSpacing(), 2 * self.margin()
        self.setMinimumHeight(line + frame)
        self.setMaximumHeight(_LINES * line + frame)
