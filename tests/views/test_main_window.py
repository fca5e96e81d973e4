"""The main window: its title and layout, and how its parts are joined."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cnnparam_gui.models.columns import COLUMN_INDEX
from tests.gui.driver import CTRL, Driver, Key
from tests.gui.fixtures import OpenWindow
from tests.helpers import broken


def test_the_title_says_name_and_unsaved_changes(vgg: Driver, tmp_path: object) -> None:
    assert vgg.window.windowTitle() == "VGG-16[*] \u2013 cnnparam"
    assert not vgg.window.isWindowModified()
    vgg.go(1, "size")
    vgg.enter("3")
    assert vgg.window.isWindowModified()
    vgg.key(Key.Key_Z, CTRL)
    assert not vgg.window.isWindowModified()


def test_a_network_without_a_name_is_called_by_its_file(
    empty: Driver, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert empty.window.windowTitle().startswith("Untitled")
    empty.save(tmp_path_factory.mktemp("x") / "mine.cnnparam")
    assert empty.window.windowTitle().startswith("mine")


def test_a_click_in_a_chart_selects_the_row(vgg: Driver) -> None:
    vgg.window.charts.row_clicked.emit(5, False)
    assert vgg.table.selected_rows() == [5]
    vgg.window.charts.row_clicked.emit(2, True)
    assert vgg.table.selected_rows() == [2, 5]
    vgg.window.charts.row_clicked.emit(2, False)
    assert vgg.table.selected_rows() == [2]


def test_a_real_click_on_a_bar_selects_its_row(vgg: Driver) -> None:
    charts = vgg.window.charts._charts
    assert charts is not None
    view = charts.views["parameters"]
    height = view.viewport().height()
    rows = {view.row_at(view.viewport().rect().topLeft().toPointF())}
    for y in range(0, height, 4):
        place = view.viewport().rect().center()
        place.setY(y)
        row = view.row_at(place.toPointF())
        rows.add(row)
        if row == 19:
            QTest.mouseClick(
                view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
            )
            break
    assert vgg.table.selected_rows() == [19]


def test_the_selection_is_marked_in_the_charts(
    vgg: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked: list[list[int]] = []
    monkeypatch.setattr(vgg.window.charts, "mark_rows", lambda rows: marked.append(list(rows)))
    vgg.table.select_rows([2, 3, 7])
    assert marked[-1] == [2, 3, 7]
    vgg.click(4, "size")
    assert marked[-1] == [4]


def test_rows_that_are_gone_are_not_marked(vgg: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    marked: list[list[int]] = []
    monkeypatch.setattr(vgg.window.charts, "mark_rows", lambda rows: marked.append(list(rows)))
    vgg.table.select_rows([20, 21])
    vgg.key(Key.Key_Delete, CTRL)
    assert all(row < 20 for row in marked[-1])


def test_the_pointer_over_a_chart_marks_the_row(vgg: Driver, qtbot: QtBot) -> None:
    index = vgg.at(4, "name")
    place = vgg.table.visualRect(index).center()

    def ground() -> int:
        image = vgg.table.viewport().grab().toImage()
        ratio = image.devicePixelRatio()
        return image.pixel(
            round((vgg.table.visualRect(index).right() - 3) * ratio), round(place.y() * ratio)
        )

    vgg.table.select_rows([0])
    before = ground()
    vgg.window.charts.hovered.emit(4)
    assert ground() != before
    vgg.window.charts.hovered.emit(-1)
    assert ground() == before


def test_a_problem_goes_to_row_and_field(open_window: OpenWindow) -> None:
    driver = open_window(broken())
    driver.table.columns.set_visible(COLUMN_INDEX["kernel"], visible=False)
    driver.window.totals.status.click()
    assert driver.window.docks["problems"].isVisible()
    assert driver.action("show_problems").isChecked()
    view = driver.problem_panel._list
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert driver.cursor == (2, "kernel")
    assert not driver.table.isColumnHidden(COLUMN_INDEX["kernel"])
    assert driver.table.hasFocus()
    driver.enter("3")
    assert driver.document.counts.problems == []
    assert driver.problem_panel.currentWidget() is driver.problem_panel._none


def test_a_problem_is_reached_from_the_blocks(open_window: OpenWindow) -> None:
    driver = open_window(broken())
    driver.action("by_block").trigger()
    driver.problem_panel.chosen.emit(2, "kernel")
    assert driver.table.isVisible()
    assert driver.cursor == (2, "kernel")


def test_the_docks_and_their_actions_keep_step(vgg: Driver) -> None:
    action, dock = vgg.action("show_charts"), vgg.window.docks["charts"]
    assert action.isChecked()
    vgg.key(Key.Key_1, CTRL)
    assert not dock.isVisible()
    vgg.key(Key.Key_1, CTRL)
    assert dock.isVisible()
    dock.close()
    assert not action.isChecked()
    vgg.key(Key.Key_2, CTRL)
    assert vgg.window.docks["problems"].isVisible()


def test_the_logarithmic_chart_is_switched_from_both_sides(vgg: Driver) -> None:
    vgg.action("logarithmic").trigger()
    assert vgg.window.charts.log_action.isChecked()
    vgg.window.charts.log_action.trigger()
    assert not vgg.action("logarithmic").isChecked()
