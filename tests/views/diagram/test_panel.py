"""The diagram in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.editing import set_field
from cnnparam_gui.files import gallery
from cnnparam_gui.views import text_size
from cnnparam_gui.views.diagram.painting import rectangle
from tests.gui.driver import CTRL, SHIFT, Dialogs, Driver, Key
from tests.gui.fixtures import OpenWindow
from tests.views.accessibility import accessible_name, takes_focus
from tests.views.diagram.hands import choose_style, click, panel, place, titles, view


def test_a_click_selects_the_rows_of_a_node(driver: Driver) -> None:
    click(driver, place(driver, "conv1"))
    # A convolution with the normalisation and the activation that only it feeds.
    assert driver.table.selected_rows() == [1, 2, 3]
    click(driver, place(driver, "maxpool"), CTRL)
    assert driver.table.selected_rows() == [1, 2, 3, 4]


def test_rows_selected_in_the_table_are_marked_and_come_into_sight(driver: Driver) -> None:
    last = len(driver.document.network.layers) - 1
    driver.table.select_rows([last])
    number = titles(driver).index("fc")
    assert view(driver).current == number
    seen = view(driver).viewport().rect()
    assert seen.contains(place(driver, "fc"))
    assert view(driver).accessibleDescription() == "fc; Linear; 1000; takes flatten"


def test_arrows_go_from_node_to_node(driver: Driver) -> None:
    view(driver).setFocus()
    driver.key(Key.Key_Home)
    said = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left):
        driver.key(key)
        said.append(titles(driver)[view(driver).current])
    assert said == ["conv1", "maxpool", "conv1"]
    assert driver.table.selected_rows() == [1, 2, 3]
    driver.key(Key.Key_Right, SHIFT)
    assert driver.table.selected_rows() == [1, 2, 3, 4]
    driver.key(Key.Key_Return)
    assert driver.table.hasFocus()
    assert driver.cursor == (4, "name")


def test_an_arrow_leads_to_the_end_over_all_lines(driver: Driver) -> None:
    view(driver).setFocus()
    driver.key(Key.Key_Home)
    for _ in range(len(titles(driver))):
        driver.key(Key.Key_Right)
    assert titles(driver)[view(driver).current] == "fc"


def test_blocks_fold_and_unfold_by_keys_and_clicks(driver: Driver) -> None:
    view(driver).setFocus()
    driver.table.select_rows([5])
    driver.key(Key.Key_Backspace)
    assert "layer1.0" in titles(driver)
    assert titles(driver)[view(driver).current] == "layer1.0"
    driver.key(Key.Key_Space)
    assert "layer1.0.conv1" in titles(driver)
    drawing = view(driver).drawing
    assert drawing is not None
    outline = next(one for one in drawing.layout.outlines if one.frame.path == "layer1.1")
    corner = view(driver).from_picture(rectangle(outline.box)).topLeft()
    click(driver, corner.toPoint() + QPoint(20, 8))
    assert "layer1.1" in titles(driver)
    where = place(driver, "layer1.1")
    QTest.mouseDClick(
        view(driver).viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )
    assert "layer1.1.conv1" in titles(driver)


def test_zooming_by_keys_leaves_the_table_alone(driver: Driver) -> None:
    height = driver.table.verticalHeader().defaultSectionSize()
    view(driver).setFocus()
    before = view(driver).zoom_factor
    driver.key(Key.Key_Plus, CTRL)
    assert view(driver).zoom_factor == pytest.approx(before * 1.2)
    driver.key(Key.Key_Minus, CTRL)
    driver.key(Key.Key_Minus, CTRL)
    assert view(driver).zoom_factor == pytest.approx(before / 1.2)
    driver.key(Key.Key_0, CTRL)
    assert view(driver).zoom_factor == pytest.approx(before)
    assert driver.table.verticalHeader().defaultSectionSize() == height
    driver.key(Key.Key_F)
    bars = (view(driver).horizontalScrollBar(), view(driver).verticalScrollBar())
    assert [bar.maximum() for bar in bars] == [0, 0]


def test_the_wheel_zooms_about_the_pointer(driver: Driver) -> None:
    at = place(driver, "conv1")
    turned = QWheelEvent(
        QPointF(at),
        QPointF(view(driver).viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # not inverted; Qt takes it by place
    )
    before = view(driver).zoom_factor
    QApplication.sendEvent(view(driver).viewport(), turned)
    assert view(driver).zoom_factor == pytest.approx(before * 1.2)


def test_the_picture_is_moved_by_dragging_and_nothing_is_selected(driver: Driver) -> None:
    for _ in range(4):
        view(driver).zoom(1)
    before = driver.table.selected_rows()
    bar = view(driver).verticalScrollBar()
    bar.setValue(bar.maximum())
    viewport, button = view(driver).viewport(), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, button, none, QPoint(100, 50))
    for y in (80, 120):
        QTest.mouseMove(viewport, QPoint(100, y))
    QTest.mouseRelease(viewport, button, none, QPoint(100, 120))
    assert bar.value() == bar.maximum() - 70
    assert driver.table.selected_rows() == before


def test_the_list_says_the_same_in_words(driver: Driver) -> None:
    choose_style(driver, "List")
    shown = panel(driver).list
    assert shown.isVisible()
    said = [shown.model().index(row, 0).data() for row in range(3)]
    assert said == [
        "input; Input; 3x224x224",
        "conv1; Conv2d; 64x112x112; takes input",
        "maxpool; MaxPool2d; 64x56x56; takes conv1",
    ]
    shown.setFocus()
    driver.key(Key.Key_Home)
    driver.key(Key.Key_Down)
    driver.key(Key.Key_Return)
    assert driver.table.hasFocus()
    assert driver.cursor == (1, "name")


def test_styles_draw_the_same_nodes(driver: Driver) -> None:
    boxes = titles(driver)
    choose_style(driver, "Graph")
    drawing = view(driver).drawing
    assert drawing is not None
    assert drawing.style == "graph"
    assert titles(driver) == boxes


def test_an_edit_is_seen_and_a_problem_is_said(driver: Driver, qtbot: QtBot) -> None:
    edit = set_field(driver.document.network, 1, "groups", 7)
    with qtbot.waitSignal(view(driver)._model.refreshed):
        driver.document.edit(edit, "Spoil")
    driver.table.select_rows([1])
    assert "problem in row 2" in view(driver).accessibleDescription()


def test_an_empty_network_says_so(empty: Driver) -> None:
    empty.key(Key.Key_G, CTRL | SHIFT)
    empty.settle()
    assert "No layers yet" in panel(empty)._none.text()
    assert panel(empty)._none.isVisible()


def test_everything_that_takes_the_focus_has_a_name(driver: Driver) -> None:
    for style in ("Boxes", "Graph", "List"):
        choose_style(driver, style)
        widgets = [*panel(driver).findChildren(QWidget), panel(driver)]
        focusable = [widget for widget in widgets if takes_focus(widget)]
        assert focusable
        assert [type(one).__name__ for one in focusable if not accessible_name(one)] == []


def test_the_pointer_marks_the_row(driver: Driver, qtbot: QtBot) -> None:
    with qtbot.waitSignal(driver.window.docks.pointed) as told:
        QTest.mouseMove(view(driver).viewport(), place(driver, "maxpool"))
    assert told.args == [4]
    with qtbot.waitSignal(driver.window.docks.pointed) as told:
        QApplication.sendEvent(view(driver).viewport(), QEvent(QEvent.Type.Leave))
    assert told.args == [-1]


# Pictures


def test_a_picture_is_wrapped_for_a_page_whatever_the_panel(driver: Driver) -> None:
    choose_style(driver, "Graph")
    wide = panel(driver).drawing().layout
    driver.window.resize(700, 500)
    driver.settle()
    assert panel(driver).drawing().layout == wide
    assert 0.5 < wide.width / wide.height < 3


@pytest.mark.parametrize(
    ("ending", "begins"), [(".svg", b"<?xml"), (".png", b"\x89PNG"), (".pdf", b"%PDF-")]
)
def test_the_picture_is_saved(
    driver: Driver, dialogs: Dialogs, tmp_path: Path, ending: str, begins: bytes
) -> None:
    dialogs.file = str(tmp_path / f"picture{ending}")
    driver.action("save_diagram").trigger()
    assert (tmp_path / f"picture{ending}").read_bytes().startswith(begins)


def test_what_cannot_be_written_is_said_with_the_reason(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.file = str(tmp_path / "nowhere" / "picture.svg")
    driver.action("save_diagram").trigger()
    (warning,) = dialogs.warnings
    assert "picture.svg" in warning


def test_the_picture_is_copied_before_it_was_ever_seen(open_window: OpenWindow) -> None:
    driver = open_window(gallery.load("alexnet"))
    assert driver.window.docks["diagram"].empty
    driver.action("copy_diagram").trigger()
    mime = QGuiApplication.clipboard().mimeData()
    assert QImage(mime.imageData()).width() > 400
    assert b"64x55x55" in mime.data("image/svg+xml").data()


def test_nothing_follows_the_document_while_nobody_sees_it(driver: Driver, qtbot: QtBot) -> None:
    driver.key(Key.Key_G, CTRL | SHIFT)
    assert not panel(driver).isVisible()
    with qtbot.assertNotEmitted(view(driver)._model.refreshed, wait=50):
        driver.document.edit(set_field(driver.document.network, 1, "filters", 32), "Less")


def test_the_menu_can_do_everything(driver: Driver) -> None:
    number = titles(driver).index("layer1.0.conv1")
    menu = panel(driver).menu(number)
    by_text = {action.text().replace("&", ""): action for action in menu.actions()}
    by_text["Fold layer1.0 (Backspace)"].trigger()
    assert "layer1.0" in titles(driver)
    by_text["Fold all blocks"].trigger()
    assert len(titles(driver)) == 10
    by_text["Unfold all blocks"].trigger()
    assert "layer4.1.add" in titles(driver)
    menu.close()


def test_an_empty_diagram_is_drawn_in_large_letters(empty: Driver) -> None:
    empty.window.docks.show("diagram")
    try:
        for _ in range(4):
            empty.action("text_larger").trigger()
            empty.settle()
        assert empty.window.docks["diagram"].content().grab().width()
    finally:
        text_size.apply(100)
