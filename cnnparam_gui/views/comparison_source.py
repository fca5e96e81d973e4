"""Choosing what the open network is compared with: a file, the gallery, or the file as saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from cnnparam_gui.core.count import count
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import gallery
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import ShapeNeeded
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP
from cnnparam_gui.views.open_filters import open_filters
from cnnparam_gui.views.opening import Opened, Opening


class ComparisonSource(QObject):
    """Asks for another network and reads it, beside the event loop.

    Signals:
        chosen: It was read; carries what a person calls it, and its counts.
        refused: It cannot be read; carries the reason in a sentence.

    Attributes:
        opening: Reads the files.
    """

    chosen = Signal(str, object)
    refused = Signal(str)

    def __init__(self, document: Document, window: QWidget) -> None:
        """Choose for a document; dialogs belong to `window`."""
        super().__init__(window)
        self._document = document
        self._window = window
        self._saved = False
        self.opening = Opening(self)
        self.opening.opened.connect(self._take)
        self.opening.failed.connect(self._refuse)
        self.opening.shape_needed.connect(self._ask_shape)

    def ask_file(self) -> None:
        """Ask for a file, and read it."""
        origin = self._document.origin
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Compare with a file"),
            str(origin.parent) if origin else "",
            open_filters(self.tr("Architectures"), self.tr("All files")),
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path, shape: Shape | None = None) -> None:
        """Read a file.

        Args:
            path: The file.
            shape: The shape of its first input; None for what the file says.
        """
        self._saved = path == self._document.origin
        self.opening.start(path, self._document.convention, shape)

    def read_saved(self) -> None:
        """Read what the document's own file holds now."""
        if self._document.origin is None:
            self.refused.emit(self.tr("The open network is in no file yet: save it first."))
        else:
            self.read(self._document.origin)

    def ask_gallery(self) -> None:
        """Let a person choose an architecture of the gallery, with its options."""
        from cnnparam_gui.views.gallery_browser import GalleryBrowser

        browser = GalleryBrowser(self._window)
        browser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        browser.setWindowTitle(self.tr("Compare with an architecture of the gallery"))
        browser.open_button.setText(self.tr("Compare"))
        browser.chosen.connect(self.take_architecture)
        browser.open()

    def take_architecture(self, architecture: str) -> None:
        """Take an architecture of the gallery, by its id with options."""
        try:
            network = gallery.load(architecture)
        except FileProblem as problem:
            self._refuse(problem)
            return
        self.opening.cancel()
        self.chosen.emit(network.name or architecture, count(network, self._document.convention))

    def _take(self, opened: Opened) -> None:
        name = opened.path.name
        title = self.tr("{file} as saved").format(file=name) if self._saved else name
        self.chosen.emit(title, opened.counts)

    def _refuse(self, problem: FileProblem) -> None:
        self.refused.emit(
            self.tr("It cannot be compared. {problem}.").format(
                problem=core_text(str(problem)).rstrip(".")
            )
        )

    def _ask_shape(self, path: Path, needed: ShapeNeeded) -> None:
        """Ask for the sizes that a file leaves open, and read it again with them."""
        from cnnparam_gui.views.shape_dialog import ShapeDialog

        dialog = ShapeDialog(path.name, needed, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda shape: self.read(path, shape))
        dialog.open()


_Way = tuple[str, Callable[[ComparisonSource], None]]

WAYS: tuple[_Way, ...] = (
    (QT_TRANSLATE_NOOP("ComparisonSource", "A &file…"), ComparisonSource.ask_file),
    (QT_TRANSLATE_NOOP("ComparisonSource", "The &gallery…"), ComparisonSource.ask_gallery),
    (QT_TRANSLATE_NOOP("ComparisonSource", "Its file as &saved"), ComparisonSource.read_saved),
)
"""What there is to compare with, to be translated by `way_title`, and what asks for it."""


def way_title(text: str) -> str:
    """Return what a way to choose is called, in the person's language."""
    return QCoreApplication.translate("ComparisonSource", text)


def fill_menu(menu: QMenu, document: Document, source: Callable[[], ComparisonSource]) -> None:
    """Put into a menu what there is to compare with.

    Args:
        menu: The menu, which is emptied.
        document: What is compared; without a file it cannot be held against it.
        source: Gives what asks and reads.
    """
    menu.clear()
    for text, work in WAYS:
        action = menu.addAction(way_title(text))
        action.triggered.connect(lambda _=False, work=work: work(source()))
        action.setEnabled(work is not ComparisonSource.read_saved or document.origin is not None)
