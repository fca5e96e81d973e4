"""Fixtures of a window; the conftest files of the folders that need them import these."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.settings import Settings
from tests.gui.driver import Dialogs, Driver
from tests.helpers import memory_settings


class OpenWindow(Protocol):
    """Opens a window with a network, an empty one when None."""

    def __call__(self, network: Network | None = None) -> Driver:
        """Return the window."""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of their own."""
    return memory_settings(str(tmp_path / "settings.ini"))


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    """Stands in for dialogs."""
    return Dialogs(monkeypatch)


@pytest.fixture
def open_window(qtbot: QtBot, settings: Settings, dialogs: Dialogs) -> Iterator[OpenWindow]:
    """Opens windows."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))

    def make(network: Network | None = None) -> Driver:
        return Driver(qtbot, settings, network)

    yield make
    # pytest-qt only asks for windows to be deleted later; without a loop that is never.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)
    QGuiApplication.clipboard().clear()


@pytest.fixture
def vgg(open_window: OpenWindow) -> Driver:
    """A window with VGG-16."""
    return open_window(gallery.load("vgg16"))


@pytest.fixture
def empty(open_window: OpenWindow) -> Driver:
    """A window with an empty network."""
    return open_window(None)
