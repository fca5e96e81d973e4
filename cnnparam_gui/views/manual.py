"""The manual: pages in Markdown that come with the program, and links between them."""

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTextBrowser, QToolBar, QVBoxLayout, QWidget

from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.resources import resource
from cnnparam_gui.models.core_text import core_text

_FIRST_PAGE = "index.md"
_WIDTH, _HEIGHT = 760, 640
_MARGIN = 18


class _Pages(QTextBrowser):
    def changeEvent(self, event: QEvent) -> None:
        """Read the page again for another theme: links take their colour when it is read."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.reload()


class ManualWindow(QWidget):
    """A window with the manual, which one reads beside the table."""

    def __init__(self, parent: QWidget) -> None:
        """Show the first page; a manual that is missing says so in its place."""
        super().__init__(parent)
        flags = self.windowFlags()
        self.setWindowFlags(flags | flags.__class__.Window)
        self.setWindowTitle(self.tr("Manual"))
        self.setObjectName("manual")
        room = self.screen().availableGeometry()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))
        self.pages = _Pages(self)
        # The program contacts no one: a link to a web page is a text that can be copied.
        self.pages.setOpenExternalLinks(False)
        self.pages.document().setDocumentMargin(_MARGIN)
        self.pages.setAccessibleName(self.tr("Manual"))
        self._build_bar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.pages)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, self.close)
        self._read()

    @classmethod
    def open_beside(cls, parent: QWidget, page: str = "") -> "ManualWindow":
        """Show the manual of a window, the one that is there already if there is one.

        Args:
            parent: The window.
            page: The page to turn to; empty for the one that was read last, the contents at first.
        """
        found = parent.findChild(cls, "manual")
        manual = found if isinstance(found, cls) else cls(parent)
        if page:
            manual.pages.setSource(manual.pages.source().resolved(QUrl(page)))
        manual.show()
        manual.raise_()
        manual.activateWindow()
        return manual

    def _build_bar(self) -> None:
        self.bar = QToolBar(self)
        for text, act, tell in (
            (self.tr("Back"), self.pages.backward, self.pages.backwardAvailable),
            (self.tr("Forward"), self.pages.forward, self.pages.forwardAvailable),
        ):
            action = self.bar.addAction(text)
            action.setEnabled(False)
            action.triggered.connect(act)
            tell.connect(action.setEnabled)
        self.bar.addAction(self.tr("Contents")).triggered.connect(self.pages.home)

    def _read(self) -> None:
        try:
            page = resource("manual", _FIRST_PAGE)
        except FileProblem as problem:
            self.pages.setPlainText(core_text(str(problem)))
            return
        self.pages.setSource(QUrl.fromLocalFile(str(page)))
        self.pages.setFocus()
