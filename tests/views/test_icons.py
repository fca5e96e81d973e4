"""The icons: all there, readable, in the palette's colours, and safe to keep and to drop."""

import gc
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QImage, QPainter, QPalette
from PySide6.QtWidgets import QToolBar
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.kinds import FAMILIES
from cnnparam_gui.files.resources import resource
from cnnparam_gui.views.icons import app_icon, family_icon, icon

ACTIONS = [
    "new",
    "open",
    "save",
    "save-as",
    "undo",
    "redo",
    "add",
    "duplicate",
    "delete",
    "move-up",
    "move-down",
    "cut",
    "copy",
    "paste",
    "gallery",
    "chart",
    "log",
    "blocks",
    "columns",
    "export",
    "frameworks",
    "memory",
    "operations",
    "problem",
    "wrong",
    "ok",
]
NAMES = [*FAMILIES, *ACTIONS]
INK = QColor("#123456")
LIGHT_INK = QColor("#FEDCBA")


def palette_of(ink: QColor, ground: str) -> QPalette:
    palette = QPalette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(role, ink)
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        palette.setColor(role, QColor(ground))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#00FF01"))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor("#777778"))
    return palette


@pytest.fixture(autouse=True)
def _palette(qapp: QGuiApplication) -> Iterator[None]:
    before = QGuiApplication.palette()
    QGuiApplication.setPalette(palette_of(INK, "#FFFFFF"))
    yield
    QGuiApplication.setPalette(before)


def image_of(picture: QIcon, side: int = 16, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    image = picture.pixmap(QSize(side, side), 1.0, mode).toImage()
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def solid_colors(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def inked(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).alpha() > 128
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("side", [16, 32])
def test_each_icon_can_be_seen_and_leaves_a_margin_of_ground(name: str, side: int) -> None:
    image = image_of(icon(name), side)
    assert image.size() == QSize(side, side)
    assert 0.06 * side**2 < inked(image) < 0.75 * side**2


@pytest.mark.parametrize("name", NAMES)
def test_each_drawing_has_only_colours_that_are_replaced(name: str) -> None:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    said = re.findall(r'(?:stroke|fill|color)="([^"]+)"', source)
    assert set(said) <= {"none", "currentColor", "#D55E00"}
    assert 'viewBox="0 0 16 16"' in source


def test_no_two_icons_look_alike() -> None:
    images = {name: bytes(image_of(icon(name)).constBits()) for name in NAMES}
    assert len(set(images.values())) == len(NAMES)


def test_each_family_of_the_core_has_an_icon() -> None:
    assert [family for family in FAMILIES if family_icon(family).isNull()] == []


def test_what_is_not_there_is_an_empty_icon() -> None:
    assert icon("there-is-none").isNull()
    assert family_icon("").isNull()


def test_an_icon_says_its_name() -> None:
    assert icon("move-up").name() == "move-up"


def test_lines_take_the_text_colour_and_follow_the_theme() -> None:
    kept = QIcon(icon("columns"))
    assert INK.name() in solid_colors(image_of(kept))
    QGuiApplication.setPalette(palette_of(LIGHT_INK, "#202020"))
    assert LIGHT_INK.name() in solid_colors(image_of(kept))
    assert INK.name() not in solid_colors(image_of(kept))


def test_a_problem_is_vermillion_and_lighter_on_a_dark_ground() -> None:
    assert solid_colors(image_of(icon("problem"), 32)) == {"#d55e00"}
    QGuiApplication.setPalette(palette_of(LIGHT_INK, "#202020"))
    (color,) = solid_colors(image_of(icon("problem"), 32))
    assert QColor(color).lightness() > QColor("#D55E00").lightness()


@pytest.mark.parametrize("name", ["save", "problem"])
def test_a_disabled_icon_is_faint_and_a_selected_one_is_as_its_text(name: str) -> None:
    disabled = solid_colors(image_of(icon(name), 32, QIcon.Mode.Disabled))
    assert disabled == {"#777778"}
    assert solid_colors(image_of(icon(name), 32, QIcon.Mode.Selected)) == {"#00ff01"}


@pytest.mark.parametrize(("ratio", "side"), [(1.0, 16), (1.5, 24), (2.0, 32)])
def test_a_denser_screen_gets_more_pixels(ratio: float, side: int) -> None:
    pixmap = icon("open").pixmap(QSize(16, 16), ratio)
    assert pixmap.size() == QSize(side, side)
    assert pixmap.devicePixelRatio() == ratio


def test_a_painted_icon_is_sharp_on_a_dense_screen_and_in_the_middle() -> None:
    canvas = QImage(QSize(96, 64), QImage.Format.Format_ARGB32)
    canvas.fill(Qt.GlobalColor.transparent)
    canvas.setDevicePixelRatio(2.0)
    painter = QPainter(canvas)
    icon("gallery").paint(painter, 0, 0, 48, 32)
    painter.end()
    middle = canvas.copy(16, 0, 64, 64)
    assert inked(middle) == inked(canvas) > 0
    middle.setDevicePixelRatio(1.0)
    assert middle == image_of(icon("gallery"), 64).convertToFormat(middle.format())


def test_a_wide_pixmap_has_the_icon_in_its_middle() -> None:
    wide = icon("gallery").pixmap(QSize(32, 16), 1.0).toImage()
    assert wide.size() == QSize(32, 16)
    assert inked(wide.copy(8, 0, 16, 16)) == inked(wide) > 0


def test_nothing_is_painted_where_there_is_no_room() -> None:
    assert icon("new").pixmap(QSize(0, 0), 1.0).isNull()


def test_a_tool_bar_shows_the_new_colours_without_being_built_anew(qtbot: QtBot) -> None:
    bar = QToolBar()
    qtbot.addWidget(bar)
    bar.addAction(QAction(icon("columns"), "Columns", bar))
    bar.show()
    assert INK.name() in solid_colors(bar.grab().toImage())
    QGuiApplication.setPalette(palette_of(LIGHT_INK, "#202020"))
    assert LIGHT_INK.name() in solid_colors(bar.grab().toImage())


def test_a_copy_that_qt_makes_of_the_engine_stays_alive() -> None:
    kept = QIcon(icon("cut"))
    kept.setIsMask(True)  # detaches: Qt clones the engine
    gc.collect()
    assert kept.name() == "cut"
    assert inked(image_of(kept)) > 0
    assert inked(image_of(icon("cut"))) > 0


def test_the_application_icon_has_its_own_colours_at_each_size() -> None:
    for side in (16, 24, 32, 48, 64, 128, 256):
        image = image_of(app_icon(), side)
        assert {"#0072b2", "#e69f00", "#009e73"} <= solid_colors(image), side
    assert solid_colors(image_of(app_icon(), 64, QIcon.Mode.Selected)) >= {"#0072b2"}


LEAVING = """
import sys
import cnnparam_gui.views.icons as icons
assert "PySide6.QtSvg" not in sys.modules, "QtSvg was loaded before an icon was shown"
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
app.setWindowIcon(icons.app_icon())
window = QMainWindow()
window.addToolBar("Tools").addAction(icons.icon("new"), "New")
copy = icons.icon("cut")
copy.setIsMask(True)
window.show()
window.grab()
print("done")
"""


def test_a_program_with_icons_ends_well() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", LEAVING],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=resource("icons").parent.parent,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "done"), done.stderr
