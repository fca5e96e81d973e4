"""The steps of a document that can be undone and redone, as a list."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QLabel, QStackedLayout, QStyle, QUndoView, QWidget

from cnnparam_gui.document.document import Document
from cnnparam_gui.views.icons import icon


class HistoryPanel(QWidget):
    """Every step by its name, the current one chosen; a click or the arrow keys go to another.

    The state that the file holds has the mark of saving before it.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        """Show the steps of a document."""
        super().__init__(parent)
        self._stack: QUndoStack = document.stack
        self._document = document
        self.steps = QUndoView(self._stack, self)
        self.steps.setAccessibleName(self.tr("History"))
        self.steps.setCleanIcon(icon("save"))
        self.steps.setUniformItemSizes(True)
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.steps.setIconSize(QSize(size, size))
        self.empty = QLabel(
            self.tr(
                "Nothing was changed yet. Every change is listed here, and can be gone back to."
            )
        )
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(12, 12, 12, 12)
        self._pages = QStackedLayout(self)
        for page in (self.empty, self.steps):
            self._pages.addWidget(page)
        self._stack.indexChanged.connect(self._show)
        self._stack.cleanChanged.connect(self._name_start)
        document.replaced.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._name_start()
        self._pages.setCurrentWidget(self.steps if self._stack.count() else self.empty)

    def _name_start(self) -> None:
        """Say what the state before the first step is."""
        saved = self._document.path is not None or self._document.imported
        self.steps.setEmptyLabel(self.tr("As opened") if saved else self.tr("Start"))
