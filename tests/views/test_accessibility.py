"""What a screen reader hears."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QToolBar,
    QWidget,
    QWidgetAction,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cnnparam_gui.core import editing
from cnnparam_gui.views.command_palette import commands_of
from cnnparam_gui.views.panel_dock import Panel
from cnnparam_gui.views.panel_list import PANELS
from tests.gui.driver import CTRL, SHIFT, Driver, Key
from tests.views.accessibility import accessible_name, takes_focus


def nameless(root: QWidget) -> list[str]:
    """Gives what the keyboard reaches below a widget and a screen reader has no name for."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in root.findChildren(QWidget)
        if takes_focus(widget) and not accessible_name(widget)
    ]


def test_everything_that_takes_the_focus_has_a_name(vgg: Driver) -> None:
    vgg.action("by_block").trigger()
    vgg.key(Key.Key_2, CTRL)
    vgg.action("by_block").trigger()
    vgg.document.edit(editing.set_field(vgg.document.network, 4, "kernel", (3, 3)), "Differ")
    for key in (Key.Key_3, Key.Key_4, Key.Key_5):
        vgg.key(key, CTRL)
        assert nameless(vgg.window) == []


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.key)
def test_every_panel_can_be_reached_read_out_and_left_by_keys(vgg: Driver, panel: Panel) -> None:
    for row, size in ((4, 999), (10, 2)):  # a problem, and a pooling that frameworks differ on
        edit = editing.set_field(vgg.document.network, row, "stride", (2, 2))
        vgg.document.edit(edit, "Stride")
        edit = editing.set_field(vgg.document.network, row, "kernel", (size, size))
        vgg.document.edit(edit, "Kernel")
    vgg.table.select_rows([1, 2])
    vgg.window.docks.show(panel.key)
    vgg.settle()
    dock = vgg.window.docks[panel.key]
    assert dock.isVisible()
    assert panel.keys, "a panel is shown by a key"
    assert nameless(dock) == []
    stops = [widget for widget in focus_round(vgg.window) if dock.isAncestorOf(widget)]
    stops = [widget for widget in stops if takes_focus(widget) and by_tab(widget)]
    if not stops:
        # Such a panel says that there is nothing to see.
        assert any(label.isVisible() and label.text() for label in dock.findChildren(QLabel))
        return
    stops[0].setFocus()
    reached, presses = {stops[0]}, 0
    while (held := QApplication.focusWidget()) is not None and dock.isAncestorOf(held):
        vgg.key(Key.Key_Tab)
        after, presses = QApplication.focusWidget(), presses + 1
        assert after is not None
        assert presses < 60, f"Tab does not leave {accessible_name(held)}"
        if after in reached and after is not held:
            break
        reached.add(after)
    missed = [widget for widget in stops if widget not in reached]
    assert [f"{type(widget).__name__} {accessible_name(widget)}" for widget in missed] == []


def by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def focus_round(window: QWidget) -> Iterator[QWidget]:
    """Gives every widget of a window in the order of Tab."""
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


@pytest.mark.parametrize(
    "key",
    [
        "find_command",
        "shortcuts",
        "browse_gallery",
        "practise",
        "chart_table",
        "manual",
        "print_preview",
    ],
)
def test_everything_in_a_dialog_has_a_name_and_escape_closes_it(vgg: Driver, key: str) -> None:
    vgg.action(key).trigger()
    vgg.settle()
    # Of this window alone: the list of all windows may hold what earlier tests are being rid of.
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    children = vgg.window.findChildren(QWidget, options=direct)
    (shown,) = (child for child in children if child.isWindow() and child.isVisible())
    assert shown.windowTitle()
    assert nameless(shown) == []
    QTest.keyClick(shown.windowHandle(), Key.Key_Escape)
    vgg.qtbot.waitUntil(lambda: not (isValid(shown) and shown.isVisible()), timeout=3000)


def test_the_table_can_be_left_by_keys_and_entered_again(vgg: Driver) -> None:
    vgg.go(3, "name")
    vgg.key(Key.Key_Tab)
    assert vgg.table.hasFocus()  # Tab goes to the next cell
    vgg.key(Key.Key_Tab, CTRL)
    assert not vgg.table.hasFocus()
    for _ in range(30):
        vgg.key(Key.Key_Tab)
        if vgg.table.hasFocus():
            break
    assert vgg.table.hasFocus()
    vgg.key(Key.Key_Backtab, CTRL | SHIFT)
    assert not vgg.table.hasFocus()
    vgg.key(Key.Key_Tab)
    assert vgg.table.hasFocus()


def test_totals_and_charts_are_said_in_words(vgg: Driver) -> None:
    totals = vgg.window.totals
    for figure in (totals.parameters, totals.memory, totals.macs):
        interface = QAccessible.queryAccessibleInterface(figure)
        assert interface is not None
        assert interface.role() == QAccessible.Role.Button
        assert figure.accessibleDescription()
    assert "fc1 has 74" in vgg.window.charts.accessibleDescription()


def test_every_action_is_in_a_menu_that_keys_open(vgg: Driver) -> None:
    for entry in vgg.window.menuBar().actions():
        assert "&" in entry.text()
    in_menus = {command.action for command in commands_of(vgg.window, vgg.window.actions_by_key)}
    # What only a tool bar or a button offered, no key would reach.
    for bar in vgg.window.findChildren(QToolBar):
        for action in bar.actions():
            if action.text() and not isinstance(action, QWidgetAction):
                known = action in in_menus or action.menu() is not None
                assert known or bar.window() is not vgg.window, action.text()


def test_everything_on_the_start_page_has_a_name(empty: Driver, qtbot: QtBot) -> None:
    page = empty.window.pages.start_page
    if page.cards.cards == [] or page._status.isVisible():
        with qtbot.waitSignal(page.gallery_loaded):
            pass
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if takes_focus(widget)
        if not accessible_name(widget)
    ]
    assert nameless == []


def test_an_open_editor_has_a_name(vgg: Driver) -> None:
    for key in ("name", "kind", "size", "kernel", "stride", "padding", "inputs"):
        vgg.go(1, key)
        vgg.key(Key.Key_F2)
        assert accessible_name(vgg.editor), key
        vgg.key(Key.Key_Escape)
        for _ in vgg.editors:
            vgg.key(Key.Key_Escape)
