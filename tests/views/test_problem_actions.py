"""From problem to problem by keys, and their fixes: in the menu at the cell and in the panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.models.columns import COLUMN_INDEX
from tests.gui.driver import CTRL, SHIFT, Driver, Key
from tests.gui.fixtures import OpenWindow


def broken() -> Network:
    return Network(
        (
            KINDS["Input"].fresh("in", shape=(4, 8, 8)),
            KINDS["Conv2d"].fresh("wide", filters=4, kernel=(9, 9)),
            KINDS["ReLU"].fresh("waits"),
            KINDS["Conv2d"].fresh("grouped", filters=4, kernel=(1, 1), groups=3, inputs=("in",)),
            KINDS["Unknown"].fresh("custom", operator="MyOp", inputs=("in",)),
        )
    )


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    opened = open_window(broken())
    opened.go(0, "name")
    return opened


def problems(driver: Driver) -> list[int]:
    return [row for row, _ in driver.document.counts.problems]


def test_f8_goes_from_problem_to_problem_and_round(driver: Driver) -> None:
    seen = []
    for _ in range(4):
        driver.key(Key.Key_F8)
        seen.append(driver.cursor)
    assert seen == [(1, "kernel"), (3, "groups"), (4, "size"), (1, "kernel")]
    assert driver.table.hasFocus()
    assert not driver.table.isColumnHidden(COLUMN_INDEX["groups"])
    assert driver.said.startswith("Problem 1 of 3: kernel 9x9 is larger than its 8x8 input")
    back = []
    for _ in range(3):
        driver.key(Key.Key_F8, SHIFT)
        back.append(driver.cursor[0])
    assert back == [4, 3, 1]


def test_where_nothing_is_wrong_it_says_so(vgg: Driver) -> None:
    vgg.go(3, "kernel")
    vgg.key(Key.Key_F8)
    assert vgg.cursor == (3, "kernel")
    assert vgg.said == "No problems: every row is counted to the unit."
    vgg.key(Key.Key_Period, CTRL)
    assert vgg.said == "No problems: every row is counted to the unit."


def test_ctrl_dot_offers_fixes_with_what_they_change_and_enter_takes_the_first(
    driver: Driver,
) -> None:
    driver.key(Key.Key_F8)
    driver.key(Key.Key_Period, CTRL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == [
        "Pad to keep the size (padding 0 → 4: output stays 8x8)",
        "Take the largest kernel that fits (kernel 9x9 → 8x8: output becomes 4x1x1)",
    ]
    driver.key(Key.Key_Return)
    assert driver.text(1, "padding") == "4"
    assert driver.text(1, "output") == "4x8x8"
    assert problems(driver) == [3, 4]
    assert driver.said == "Fixed: padding 0 → 4: output stays 8x8. 2 are left."
    assert driver.document.stack.undoText() == "Fix wide: pad to keep the size"
    driver.key(Key.Key_Z, CTRL)
    assert driver.document.network == broken()


def test_the_arrows_choose_another_fix_and_escape_none(driver: Driver) -> None:
    driver.key(Key.Key_F8)
    driver.key(Key.Key_Period, CTRL)
    driver.key(Key.Key_Escape)
    assert not driver.document.modified
    driver.key(Key.Key_Period, CTRL)
    driver.key(Key.Key_Down)
    driver.key(Key.Key_Return)
    assert driver.text(1, "kernel") == "8x8"


def test_a_row_without_a_problem_or_without_a_fix_says_so(driver: Driver) -> None:
    driver.go(2, "name")
    driver.key(Key.Key_Period, CTRL)
    assert driver.said == ("Row 3 has no problem itself; 3 other rows have. F8 goes to the next.")
    driver.go(4, "name")
    driver.key(Key.Key_Period, CTRL)
    assert driver.said.startswith("No fix is known for row 5: operator 'MyOp' is not known")
    assert QApplication.activePopupWidget() is None


def test_the_panel_offers_fixes_by_keys_and_stays_for_the_next_problem(driver: Driver) -> None:
    driver.key(Key.Key_2, CTRL)
    panel = driver.problem_panel
    panel._list.setFocus()
    driver.key(Key.Key_Down)
    offers = panel.fixes.list
    assert [offers.item(place).text() for place in range(offers.count())] == [
        "Take groups that divide the channels (groups 3 → 2: output stays 8x8)",
        "Take groups that divide the channels (groups 3 → 4: output stays 8x8)",
        "Take the usual value (groups 3 → 1: output stays 8x8)",
    ]
    driver.key(Key.Key_Tab)
    assert offers.hasFocus()
    driver.key(Key.Key_Down)
    driver.key(Key.Key_Return)
    assert driver.text(3, "groups") == "4"
    assert panel._list.currentIndex().data().startswith("5  custom: ")
    assert offers.isHidden()
    assert panel.fixes._none.isVisible()
    assert panel.isAncestorOf(driver.window.focusWidget())


def test_the_panel_follows_the_cursor_of_the_table(driver: Driver) -> None:
    driver.go(3, "groups")
    driver.key(Key.Key_2, CTRL)
    shown = driver.problem_panel._list
    assert shown.currentIndex().row() == 1
    driver.table.setFocus()
    driver.key(Key.Key_F8)
    assert shown.currentIndex().row() == 2
    driver.go(0, "name")
    assert shown.currentIndex().row() == 2


def test_the_button_of_the_panel_fixes_by_a_click(driver: Driver) -> None:
    driver.key(Key.Key_2, CTRL)
    button = driver.problem_panel.fixes.button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert problems(driver) == [3, 4]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert problems(driver) == [4]
    assert button.isHidden()
    driver.document.open(Network())
    assert driver.problem_panel.currentWidget() is driver.problem_panel._none
