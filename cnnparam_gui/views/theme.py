"""Light and dark, with the system or by choice."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtGui import QActionGroup, QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QMenu

from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP
from cnnparam_gui.settings import Settings

_SCHEMES = {
    "system": (QT_TRANSLATE_NOOP("Theme", "As the system"), Qt.ColorScheme.Unknown),
    "light": (QT_TRANSLATE_NOOP("Theme", "Light"), Qt.ColorScheme.Light),
    "dark": (QT_TRANSLATE_NOOP("Theme", "Dark"), Qt.ColorScheme.Dark),
}


def apply(theme: str) -> None:
    """Show the program in a theme: `system`, `light` or `dark`."""
    wanted = _SCHEMES[theme][1]
    # What stood in for another theme must not outlive it.
    QGuiApplication.setPalette(QPalette())
    QGuiApplication.styleHints().setColorScheme(wanted)
    _stand_in(wanted)


def follow_system(settings: Settings) -> QMetaObject.Connection:
    """Go with the system from now on, while its theme is the one that is wanted.

    Returns:
        What ends it.
    """
    hints = QGuiApplication.styleHints()
    # Some systems say only after the start what theme they have, and all may change it.
    return hints.colorSchemeChanged.connect(lambda _: _go_with_system(settings))


def _go_with_system(settings: Settings) -> None:
    if settings.theme == "system":
        QGuiApplication.setPalette(QPalette())
        _stand_in(Qt.ColorScheme.Unknown)


def _stand_in(wanted: Qt.ColorScheme) -> None:
    """Take colours of our own where the platform has no themes, as with a bare X server."""
    had = QGuiApplication.styleHints().colorScheme()
    if had == Qt.ColorScheme.Unknown or had != wanted != Qt.ColorScheme.Unknown:
        QGuiApplication.setPalette(stand_in_palette(dark=wanted == Qt.ColorScheme.Dark))


def stand_in_palette(*, dark: bool) -> QPalette:
    """Return a palette whose every other colour Qt derives from the window's and the ground's."""
    window, ground = (QColor(45, 45, 48), QColor(30, 30, 32)) if dark else _LIGHT
    text = QColor(Qt.GlobalColor.white if dark else Qt.GlobalColor.black)
    palette = QPalette(text, window, window.lighter(150), window.darker(160), window, text, ground)
    roles = QPalette.ColorRole
    palette.setColor(roles.Highlight, QColor(0, 95, 150))
    palette.setColor(roles.HighlightedText, QColor(Qt.GlobalColor.white))
    for role in (roles.Link, roles.LinkVisited):
        palette.setColor(role, QColor(86, 180, 233) if dark else QColor(0, 80, 160))
    palette.setColor(roles.ToolTipBase, window)
    palette.setColor(roles.ToolTipText, text)
    palette.setColor(roles.AlternateBase, window)
    faded = QColor(text)
    faded.setAlpha(165)
    palette.setColor(roles.PlaceholderText, faded)
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(128, 128, 128))
    return palette


_LIGHT = (QColor(239, 239, 239), QColor(Qt.GlobalColor.white))


def fill_menu(menu: QMenu, settings: Settings) -> None:
    """Put the themes into a menu; a choice is kept."""
    menu.clear()
    group = QActionGroup(menu)
    for name, (title, _) in _SCHEMES.items():
        action = menu.addAction(QCoreApplication.translate("Theme", title))
        action.setCheckable(True)
        action.setChecked(settings.theme == name)
        action.triggered.connect(lambda _=False, name=name: _choose(name, settings))
        group.addAction(action)


def _choose(name: str, settings: Settings) -> None:
    settings.theme = name
    apply(name)
