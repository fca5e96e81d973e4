"""The palette holds every entry of the menus, finds it, and runs it by the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnnparam_gui.views import theme
from cnnparam_gui.views.action_list import ACTIONS, SEPARATOR
from cnnparam_gui.views.colors import is_dark
from cnnparam_gui.views.command_palette import CommandPalette, commands_of
from tests.gui.driver import CTRL, SHIFT, Driver, Key
from tests.views.accessibility import accessible_name


def opened(driver: Driver) -> CommandPalette:
    driver.key(Key.Key_A, CTRL | SHIFT)
    (palette,) = driver.window.findChildren(CommandPalette)
    driver.qtbot.waitUntil(palette.line.hasFocus)
    return palette


def search(palette: CommandPalette, typed: str) -> list[str]:
    palette.line.clear()
    QTest.keyClicks(palette.line, typed)
    shown = (palette.model.command(row) for row in range(palette.model.rowCount()))
    return [command.text for command in shown if command is not None]


def test_it_holds_every_action_and_what_their_menus_hold(vgg: Driver) -> None:
    found = {command.action for command in commands_of(vgg.window, vgg.window.actions_by_key)}
    for spec in ACTIONS:
        if not spec.key.startswith(SEPARATOR) and not spec.submenu:
            assert vgg.action(spec.key) in found, spec.key
    places = {
        command.text: command.place
        for command in commands_of(vgg.window, vgg.window.actions_by_key)
    }
    assert places["Dark"] == "View, Theme"
    assert places["Conv2d"] == "Layer, Add layer, Convolution"


def test_enter_runs_what_is_typed_and_arrows_choose(vgg: Driver) -> None:
    palette = opened(vgg)
    assert search(palette, "theme dark") == ["Dark"]
    try:
        QTest.keyClick(palette.line, Key.Key_Return)
        vgg.qtbot.waitUntil(lambda: is_dark(vgg.window.palette()))
    finally:
        theme.apply("system")
    vgg.qtbot.waitUntil(lambda: not vgg.window.findChildren(CommandPalette))
    vgg.activate()
    vgg.table.select_rows([2])
    palette = opened(vgg)
    search(palette, "move")
    QTest.keyClick(palette.line, Key.Key_Down)
    before = vgg.names()
    QTest.keyClick(palette.line, Key.Key_Return)
    vgg.qtbot.waitUntil(lambda: vgg.names() != before)
    assert vgg.names()[2:4] == [before[3], before[2]]


def test_what_cannot_be_run_says_why_and_stays(vgg: Driver) -> None:
    vgg.table.clearSelection()
    vgg.table.setCurrentIndex(vgg.at(-1, "name"))
    palette = opened(vgg)
    search(palette, "move up")
    QTest.keyClick(palette.line, Key.Key_Return)
    assert palette.isVisible()
    assert palette.note.text() == "Select rows of the table first"
    assert "Select rows of the table first" in palette.line.accessibleDescription()
    search(palette, "qqq")
    assert palette.note.text() == "No command is called so."
    QTest.keyClick(palette.line, Key.Key_Return)
    QTest.keyClick(palette.line, Key.Key_Escape)
    assert not palette.isVisible()


def test_it_shows_keys_and_reads_out_the_whole_entry(vgg: Driver) -> None:
    palette = opened(vgg)
    assert search(palette, "save as")[0] == "Save as"
    index = palette.model.index(0, 2)
    assert index.data() == "Ctrl+Shift+S"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Save as, File, Ctrl+Shift+S"
    for widget in (palette.line, palette.list):
        assert accessible_name(widget)
    QApplication.processEvents()
