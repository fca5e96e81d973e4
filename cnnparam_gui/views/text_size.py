"""The size of all texts, from 80 to 250 percent of the system's, at once and without a restart.

Texts grow and not the pixels of everything, as `QT_SCALE_FACTOR` would have it: that needs a
restart, and on a screen of 1024 x 768 leaves the room of 410 x 307 at 250 percent. Frames, gaps
and pictures stay, so that there is more room for what grows.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup, QFontDatabase
from PySide6.QtWidgets import QApplication, QMenu

from cnnparam_gui.settings import Settings

SIZES = (80, 90, 100, 110, 125, 150, 175, 200, 225, 250)
"""The sizes that can be chosen, in percent."""


def apply(percent: int) -> None:
    """Show all texts in a size, in percent of the system's."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    wanted = font.pointSizeF() * percent / 100
    if abs(QApplication.font().pointSizeF() - wanted) > 0.01:
        font.setPointSizeF(wanted)
        QApplication.setFont(font)


def next_size(percent: int, steps: int) -> int:
    """Return the size that lies so many steps above another, or below it."""
    place = min(range(len(SIZES)), key=lambda place: abs(SIZES[place] - percent))
    return SIZES[min(max(place + steps, 0), len(SIZES) - 1)]


def step(settings: Settings, steps: int) -> None:
    """Go to a larger size, or a smaller."""
    choose(next_size(settings.text_size, steps), settings)


def choose(percent: int, settings: Settings) -> None:
    """Show all texts in a size, and remember it."""
    settings.text_size = percent
    apply(percent)


def fill_menu(menu: QMenu, settings: Settings) -> None:
    """Put the sizes into a menu; a choice is kept."""
    menu.clear()
    group = QActionGroup(menu)
    for percent in SIZES:
        text = QCoreApplication.translate("TextSize", "{percent} %").format(percent=percent)
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(settings.text_size == percent)
        action.triggered.connect(lambda _=False, percent=percent: choose(percent, settings))
        group.addAction(action)
