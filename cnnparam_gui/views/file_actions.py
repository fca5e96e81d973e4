"""What the File menu does."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import fingerprint, gallery, saving
from cnnparam_gui.files.native_head import SUFFIX
from cnnparam_gui.files.practice_head import ANSWERS_SUFFIX, EXERCISE_SUFFIX
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import ShapeNeeded
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.plain import plain
from cnnparam_gui.settings import Settings
from cnnparam_gui.views.exporting import Exporting
from cnnparam_gui.views.open_filters import open_filters
from cnnparam_gui.views.opening import Opened, Opening
from cnnparam_gui.views.printing import Printing
from cnnparam_gui.views.save_dialog import SaveDialog, file_name, finish_typing

PRACTICE_SUFFIXES = (EXERCISE_SUFFIX, ANSWERS_SUFFIX)
"""The endings of files that are practised and not opened as an architecture."""


class FileActions(QObject):
    """Opens, saves and exports; a file that fails leaves the document as it is.

    Signals:
        said: One sentence for the status bar.
        recent_changed: Another file is the latest.
        settled: What was being opened is open, refused or given up.
        practice_chosen: An exercise, or answers to one, is to be opened; carries the file.

    Attributes:
        guards: What is asked first before the open network goes; one that says no keeps it.
    """

    said = Signal(str)
    recent_changed = Signal()
    settled = Signal()
    save_failed = Signal(object, object)
    changed_outside = Signal(object)
    practice_chosen = Signal(Path)

    def __init__(self, document: Document, settings: Settings, parent: QWidget) -> None:
        """Work on a document; `parent` is the window that dialogs belong to."""
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self._window = parent
        self.guards: list[Callable[[], bool]] = []
        self._dialog = SaveDialog(parent)
        self.exporting = Exporting(self, self._dialog, parent)
        self._printing = Printing(self.exporting, parent)
        self.opening = Opening(self)
        self.opening.opened.connect(self._take)
        self.opening.failed.connect(self._fail)
        self.opening.shape_needed.connect(self._ask_shape)
        self.opening.given_up.connect(self._give_up)

    @property
    def document(self) -> Document:
        """The document that is opened, saved and exported."""
        return self._document

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the same names do."""
        return {
            "new": self.new,
            "open": self.ask_and_open,
            "save": self.save,
            "save_as": self.save_as,
            **self.exporting.handlers(),
            **self._printing.handlers(),
            "browse_gallery": self.browse_gallery,
        }

    # Opening

    def new(self) -> None:
        """Begin an empty network."""
        if self.may_discard():
            self.opening.cancel()
            self._document.open(Network())

    def ask_and_open(self) -> None:
        """Ask for a file and open it."""
        title = self.tr("Open an architecture")
        practising = (self.tr("Exercises and answers"), PRACTICE_SUFFIXES)
        filters = open_filters(self.tr("Architectures"), self.tr("All files"), [practising])
        name, _ = QFileDialog.getOpenFileName(self._window, title, self.folder(), filters)
        if name:
            self.open(Path(name))

    def open(self, path: Path, shape: Shape | None = None) -> None:
        """Begin to open a file; its rows appear when they are read.

        What is open stays so until then, and where the file cannot be read.

        Args:
            path: The file.
            shape: The shape of its first input; None for what the file says.
        """
        if path.suffix.lower() in PRACTICE_SUFFIXES:
            self.practice_chosen.emit(path)
            self.settled.emit()
            return
        self.opening.start(path, self._document.convention, shape)

    def _take(self, opened: Opened) -> None:
        """Show what was read, if the open network may go."""
        path = opened.path.resolve()
        if self.may_discard():
            if not opened.imported:
                saving.clear_stale(opened.path)
            self._document.open_counted(
                opened.counts, path, imported=opened.imported, known=opened.known
            )
            self._remember(path)
            self.said.emit(self.tr("{file} opened").format(file=opened.path.name))
        self.settled.emit()

    def _fail(self, problem: FileProblem) -> None:
        self.refuse(problem)
        self.settled.emit()

    def _give_up(self) -> None:
        self.said.emit(self.tr("The file was not opened"))
        self.settled.emit()

    def _ask_shape(self, path: Path, needed: ShapeNeeded) -> None:
        """Ask for the sizes that a file leaves open, and read it again with them."""
        from cnnparam_gui.views.shape_dialog import ShapeDialog

        dialog = ShapeDialog(path.name, needed, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda shape: self.open(path, shape))
        dialog.rejected.connect(self._give_up)
        dialog.open()

    def open_architecture(self, name: str) -> bool:
        """Open an architecture of the gallery."""
        try:
            network = gallery.load(name)
        except FileProblem as problem:
            self.refuse_as(self.tr("The architecture was not opened"), problem)
            return False
        if not self.may_discard():
            return False
        self.opening.cancel()
        self._document.open(network)
        return True

    def may_discard(self) -> bool:
        """Return whether the open network may go: it is saved, or a person says so."""
        finish_typing()
        if not all(guard() for guard in self.guards):
            return False
        if not self._document.modified:
            return True
        buttons, title = QMessageBox.StandardButton, self.title()
        answer = QMessageBox.question(
            self._window,
            self.tr("Unsaved changes"),
            plain(self.tr("{name} has changes that are not saved. Save them?").format(name=title)),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def title(self) -> str:
        """Return what a person calls the open network."""
        origin, name = self._document.origin, self._document.network.name
        if origin is not None and (self._document.imported or not name):
            # What exporters call a graph, such as `main_graph`, nobody chose.
            return origin.stem
        return name or self.tr("Untitled")

    # Saving

    def save(self) -> bool:
        """Save into the document's file, asking for one where there is none yet."""
        path = self._document.path
        return self.save_to(path) if path is not None else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save there."""
        proposal = Path(self.folder()) / f"{file_name(self.title())}{SUFFIX}"
        target = self._dialog.ask(
            self.tr("Save the architecture"),
            self._document.path or proposal,
            {f"{self.tr('Architectures')} (*{SUFFIX})": SUFFIX},
        )
        return target is not None and self.save_to(target.path)

    def save_to(self, path: Path, *, overwrite: bool = False) -> bool:
        """Save into a file; False, after saying why, where that fails.

        Args:
            path: The file.
            overwrite: Whether what others wrote into it meanwhile is to be replaced.
        """
        untaken = finish_typing()
        if not overwrite and self._differs(path):
            self.said.emit(self.tr("{file} was changed elsewhere").format(file=path.name))
            self.changed_outside.emit(path)
            return False
        try:
            data = saving.write(path, self._document.network)
        except FileProblem as problem:
            self.said.emit(f"{self.tr('The network was not saved')}. {problem}")
            self.save_failed.emit(path, problem)
            return False
        self._document.mark_saved(path.resolve(), fingerprint.written(path, data))
        self._remember(path.resolve())
        saved = self.tr("{file} saved").format(file=path.name)
        without = self.tr("without the value that was being typed. {reason}").format(reason=untaken)
        self.said.emit(f"{saved} {without}" if untaken else saved)
        return True

    # Recent files and the gallery

    def fill_recent_menu(self, menu: QMenu) -> None:
        """Put the recent files into a menu."""
        menu.clear()
        for path in self._settings.recent_files:
            action = menu.addAction(path.name)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.open(path))
        menu.setToolTipsVisible(True)
        if menu.isEmpty():
            menu.addAction(self.tr("No recent files")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self.tr("Clear the list"), self._forget)

    def fill_gallery_menu(self, menu: QMenu) -> None:
        """Put a few architectures into a menu, and below them all by task and family."""
        menu.clear()
        try:
            entries = gallery.architectures()
        except FileProblem as problem:
            action = menu.addAction(self.tr("The gallery cannot be read"))
            action.setToolTip(core_text(str(problem)))
            action.setEnabled(False)
            return
        for entry in sorted(entries, key=lambda entry: gallery.place(entry.id)):
            if entry.id in gallery.FEATURED:
                self._add_entry(menu, entry)
        menu.addSeparator()
        for task, of_task in gallery.grouped(entries).items():
            target = menu.addMenu(core_text(task.capitalize()))
            for family, members in of_task.items():
                into = target if len(members) == 1 else target.addMenu(family)
                for entry in members:
                    self._add_entry(into, entry)
        menu.addSeparator()
        menu.addAction(self.tr("Browse the gallery…"), self.browse_gallery)
        menu.setToolTipsVisible(True)

    def _add_entry(self, menu: QMenu, entry: gallery.Entry) -> None:
        action = menu.addAction(entry.name)
        action.setToolTip(core_text(entry.description))
        action.triggered.connect(lambda _=False, name=entry.id: self.open_architecture(name))

    def browse_gallery(self) -> None:
        """Show the whole gallery, to search and to choose options."""
        from cnnparam_gui.views.gallery_browser import GalleryBrowser

        browser = GalleryBrowser(self._window)
        browser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        browser.chosen.connect(self.open_architecture)
        browser.open()

    def _differs(self, path: Path) -> bool:
        """Return whether others wrote into the document's own file."""
        known = self._document.known
        if known is None or Path(os.path.realpath(path)) != self._document.path:
            return False
        return fingerprint.changed(path, known)

    def _forget(self) -> None:
        self._settings.clear_recent_files()
        self.recent_changed.emit()

    def _remember(self, path: Path) -> None:
        self._settings.add_recent_file(path)
        self.recent_changed.emit()

    def folder(self) -> str:
        """Return the folder that dialogs begin in."""
        path = self._document.origin or next(iter(self._settings.recent_files), None)
        return str(path.parent) if path else ""

    def refuse(self, problem: FileProblem) -> None:
        """Say why a file was not opened."""
        self.refuse_as(self.tr("The file was not opened"), problem)

    def refuse_as(self, title: str, problem: FileProblem) -> None:
        """Say what was not done, and why."""
        self.said.emit(f"{title}. {problem}")
        said = core_text(str(problem))
        lines = (said, problem.advice) if problem.advice else (said,)
        QMessageBox.warning(self._window, title, plain("\n\n".join(lines)))
