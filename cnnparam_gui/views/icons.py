"""The program's icons: line drawings in the colours of whatever palette is in force."""

from functools import cache
from pathlib import Path

import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)

from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.resources import resource
from cnnparam_gui.views.colors import series_color

INK = "currentColor"
"""What the drawings write for the text colour."""

PROBLEM = "#D55E00"
"""What they write for the colour of problems."""


@cache
def icon(name: str) -> QIcon:
    """Return an icon by the name of its drawing in `resources/icons`; an empty one if none.

    It follows the theme by itself: nothing has to be set anew when the palette changes.
    """
    try:
        path = resource("icons", f"{name}.svg")
    except FileProblem:
        return QIcon()
    return QIcon(_InkEngine(name, path))


def family_icon(family: str) -> QIcon:
    """Return the icon of a family of layer kinds, such as `convolution`; an empty one if none."""
    return icon(family)


def app_icon() -> QIcon:
    """Return the program's own icon, which has colours of its own."""
    return icon("app")


@cache
def _source(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _colours(mode: QIcon.Mode) -> tuple[QColor, QColor]:
    """Return the colours of lines and of problems, from the palette as it is now."""
    palette = QGuiApplication.palette()
    if mode == QIcon.Mode.Disabled:
        faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
        return faint, faint
    if mode == QIcon.Mode.Selected:  # a selected row's ground: vermillion would vanish in it
        ink = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
        return ink, ink
    ink = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
    return ink, series_color("problem", palette)


def _render(source: str, side: int, ink: QColor, problem: QColor) -> QPixmap:
    """Draw a source into a square of device pixels."""
    from PySide6.QtSvg import QSvgRenderer  # a few ms, and nothing needs it before an icon shows

    inked = source.replace(INK, ink.name()).replace(PROBLEM, problem.name())
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(inked.encode()).render(painter)
    painter.end()
    return pixmap


class _InkEngine(QIconEngine):
    """Draws one icon in the palette's colours of the moment, keeping what it has drawn."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__()
        self._name = name
        self._path = path

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into a rectangle, on whole device pixels."""
        ratio = painter.device().devicePixelRatio()
        side = min(rect.width(), rect.height())
        pixmap = self._pixmap(round(side * ratio), mode)
        if not pixmap.isNull():
            corner = QPoint((rect.width() - side) // 2, (rect.height() - side) // 2)
            painter.drawPixmap(QRect(rect.topLeft() + corner, QSize(side, side)), pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon in a size of device pixels."""
        side = min(size.width(), size.height())
        square = self._pixmap(side, mode)
        if size.width() == size.height():
            return square
        canvas = QPixmap(size)
        canvas.fill(Qt.GlobalColor.transparent)
        painter = QPainter(canvas)
        painter.drawPixmap((size.width() - side) // 2, (size.height() - side) // 2, square)
        painter.end()
        return canvas

    def _pixmap(self, side: int, mode: QIcon.Mode) -> QPixmap:
        if side <= 0:
            return QPixmap()
        ink, problem = _colours(mode)
        key = f"cnnparam:{self._path}:{side}:{ink.rgba():x}:{problem.rgba():x}"
        pixmap = QPixmap()
        # Qt's own cache and not a dict: it is emptied before the application goes.
        if not QPixmapCache.find(key, pixmap):
            pixmap = _render(_source(self._path), side, ink, problem)
            QPixmapCache.insert(key, pixmap)
        return pixmap

    def key(self) -> str:
        """Return what kind of engine this is."""
        return "cnnparam"

    def iconName(self) -> str:
        """Return the name of the drawing."""
        return self._name

    def clone(self) -> QIconEngine:
        """Return a copy, for a QIcon that is about to differ from its copies."""
        copy = _InkEngine(self._name, self._path)
        # PySide hands the copy over without keeping its Python half alive, and then calls it.
        _clones[:] = [*filter(shiboken6.isValid, _clones), copy]
        return copy


_clones: list[QIconEngine] = []
