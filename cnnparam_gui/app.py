"""The composition root: the one place that builds everything."""

import gc
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from cnnparam_gui.document.document import Document
from cnnparam_gui.document.kept_settings import open_settings
from cnnparam_gui.document.state_folder import log_file, settings_file
from cnnparam_gui.files import gallery
from cnnparam_gui.settings import Settings
from cnnparam_gui.views import language, text_size, theme
from cnnparam_gui.views.main_window import MainWindow
from cnnparam_gui.views.session import say_broken
from cnnparam_gui.views.unexpected import Unexpected

_FIRST_ARCHITECTURE = "vgg16"


def build_application(arguments: Sequence[str]) -> QApplication:
    """Return the Qt application, named for its settings."""
    application = QApplication([*arguments])
    application.setApplicationName("cnnparam")
    application.setApplicationDisplayName("cnnparam")
    application.setDesktopFileName("cnnparam")
    return application


def build_window(settings: Settings, file: Path | None = None) -> MainWindow:
    """Return the window with the first architecture of the gallery, or for a file.

    The file is read once the window is painted. Where it cannot be, the window says so and shows
    the start page.
    """
    theme.apply(settings.theme)
    text_size.apply(settings.text_size)
    document = Document()
    if file is None:
        document.open(gallery.load(_FIRST_ARCHITECTURE))
    return MainWindow(document, settings, file)


def run(arguments: Sequence[str]) -> int:
    """Open the window and return the exit status.

    Args:
        arguments: The program's name, and the file to open if there is one.
    """
    application = build_application(arguments)
    file = next((Path(word) for word in application.arguments()[1:]), None)
    opened = open_settings(settings_file())
    language.apply(opened.settings.language, application)
    window = build_window(opened.settings, file)
    following = theme.follow_system(opened.settings)
    unexpected = Unexpected(log_file())
    unexpected.raised.connect(window.safety.tell_unexpected)
    unexpected.install()
    window.first_painted.connect(gc.enable)
    window.first_painted.connect(window.safety.offer_left)
    window.first_painted.connect(lambda: say_broken(opened, window.messages))
    window.show()
    try:
        return application.exec()
    finally:
        unexpected.uninstall()
        QObject.disconnect(following)
