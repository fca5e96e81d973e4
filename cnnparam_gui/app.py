"""The composition root: the one place that builds everything."""

import gc
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from cnnparam_gui.document.document import Document
from cnnparam_gui.files import formats, gallery
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.settings import Settings
from cnnparam_gui.views import theme
from cnnparam_gui.views.main_window import MainWindow

_FIRST_ARCHITECTURE = "vgg16"


def build_application(arguments: Sequence[str]) -> QApplication:
    """Return the Qt application, named for its settings."""
    application = QApplication([*arguments])
    application.setApplicationName("cnnparam")
    application.setApplicationDisplayName("cnnparam")
    application.setDesktopFileName("cnnparam")
    return application


def build_window(settings: Settings, file: Path | None = None) -> MainWindow:
    """Return the window with a file, or with the first architecture of the gallery.

    A file that cannot be read is said so in the window, which then shows the gallery's.
    """
    theme.apply(settings.theme)
    document = Document()
    problem: FileProblem | None = None
    if file is not None:
        try:
            document.open(formats.read(file), file.resolve())
        except FileProblem as error:
            problem = error
    if not document.network.layers and (file is None or problem is not None):
        document.open(gallery.load(_FIRST_ARCHITECTURE))
    window = MainWindow(document, settings)
    if problem is not None:
        window.first_painted.connect(lambda: window.files.refuse(problem))
    elif file is not None:
        settings.add_recent_file(file.resolve())
    return window


def run(arguments: Sequence[str]) -> int:
    """Open the window and return the exit status.

    Args:
        arguments: The program's name, and the file to open if there is one.
    """
    application = build_application(arguments)
    file = next((Path(word) for word in application.arguments()[1:]), None)
    window = build_window(Settings(), file)
    window.first_painted.connect(gc.enable)
    window.show()
    return application.exec()
