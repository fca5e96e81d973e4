"""Light and dark."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from pytestqt.qtbot import QtBot

from cnnparam_gui.settings import Settings
from cnnparam_gui.views import theme
from cnnparam_gui.views.colors import is_dark
from tests.gui.driver import Driver


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_theme_is_switched_and_kept(
    vgg: Driver, settings: Settings, name: str, qtbot: QtBot
) -> None:
    try:
        vgg.choose("theme", name.capitalize())
        vgg.settle()
        assert settings.theme == name
        lightness = vgg.window.palette().color(QPalette.ColorRole.Base).lightness()
        assert (lightness < 128) == (name == "dark")
        checked = [action.text() for action in vgg.menu("theme").actions() if action.isChecked()]
        assert checked == [name.capitalize()]
        image = vgg.window.grab().toImage()
        place = vgg.table.viewport().mapTo(vgg.window, vgg.table.viewport().rect().bottomRight())
        seen = image.pixelColor(place.x() - 4, place.y() - 4)
        assert (seen.lightness() < 128) == (name == "dark")
    finally:
        theme.apply("system")


def test_the_system_theme_comes_back_after_dark(vgg: Driver) -> None:
    before = vgg.window.palette().color(QPalette.ColorRole.Base)
    try:
        vgg.choose("theme", "Dark")
        vgg.choose("theme", "As the system")
        vgg.settle()
        assert vgg.window.palette().color(QPalette.ColorRole.Base) == before
    finally:
        theme.apply("system")


def test_a_system_that_changes_its_theme_is_followed_unless_one_is_chosen(
    vgg: Driver, settings: Settings
) -> None:
    hints = QGuiApplication.styleHints()
    following = theme.follow_system(settings)
    try:
        vgg.choose("theme", "Dark")
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert is_dark(QGuiApplication.palette())
        settings.theme = "system"
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert not is_dark(QGuiApplication.palette())
        # The icons of the window, which are drawn already, take the new ink.
        vgg.settle()
        ink = vgg.action("save").icon().pixmap(16, 16).toImage()
        darkest = min(
            ink.pixelColor(x, y).lightness()
            for x in range(16)
            for y in range(16)
            if ink.pixelColor(x, y).alpha() == 255
        )
        assert darkest < 60
    finally:
        QObject.disconnect(following)
        theme.apply("system")
