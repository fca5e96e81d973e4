"""Actions: each has a menu, a text, a key of its own, and does no harm in any state."""

from collections import Counter
from html import unescape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QTextBrowser

from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.views import help_dialogs, text_size, theme
from cnnparam_gui.views.action_list import ACTIONS, MENUS, SEPARATOR
from cnnparam_gui.views.keys import sequences
from tests.gui.driver import CTRL, Dialogs, Driver, Key
from tests.gui.fixtures import OpenWindow
from tests.helpers import broken
from tests.views.accessibility import accessible_name

SPECS = [spec for spec in ACTIONS if not spec.key.startswith(SEPARATOR)]


def test_every_action_has_a_menu_a_text_and_a_key_of_its_own() -> None:
    assert max(Counter(spec.key for spec in SPECS).values()) == 1
    assert all(spec.text for spec in SPECS)
    assert {spec.menu for spec in SPECS} == {key for key, _ in MENUS}
    keys = Counter(keys for spec in SPECS for keys in spec.keys)
    assert [key for key, number in keys.items() if number > 1] == []


def test_no_two_actions_share_a_shortcut_as_qt_reads_it(empty: Driver) -> None:
    shortcuts = Counter(
        shortcut.toString()
        for action in empty.window.findChildren(QAction)
        for shortcut in action.shortcuts()
    )
    assert [keys for keys, number in shortcuts.items() if number > 1] == []
    assert "" not in shortcuts


def test_every_mnemonic_of_a_menu_is_its_own(vgg: Driver) -> None:
    for entry in vgg.window.menuBar().actions():
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        letters = Counter(
            action.text()[action.text().index("&") + 1].lower()
            for action in menu.actions()
            if "&" in action.text()
        )
        assert [letter for letter, number in letters.items() if number > 1] == [], entry.text()


@pytest.mark.parametrize(
    "network", [None, gallery.load("vgg16"), broken()], ids=["empty", "full", "broken"]
)
def test_every_action_can_be_triggered(
    open_window: OpenWindow, dialogs: Dialogs, network: Network | None, subtests: pytest.Subtests
) -> None:
    """In an empty, a full and a broken network; nothing raises and Qt has nothing to warn of."""
    driver = open_window(network)
    dialogs.answer = QMessageBox.StandardButton.Discard
    # One window for all of them: opening one for each took a minute. Quitting closes it.
    for key in sorted((spec.key for spec in SPECS), key="quit".__eq__):
        with subtests.test(key):
            dialogs.file, dialogs.text = "", "Name"
            driver.window.practising.end()
            driver.document.open(network or Network())
            trigger(driver, driver.action(key))


def trigger(driver: Driver, action: QAction) -> None:
    """Do an action to a row, and close what it opens."""
    if driver.document.network.layers:
        driver.table.select_rows([1])
    menu = action.menu()
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()
        assert menu.actions()
    else:
        # As if it were enabled: what a person cannot reach must not break either.
        action.setEnabled(True)
        action.trigger()
        if action.isCheckable():
            action.trigger()
    driver.settle()
    for box in driver.window.findChildren(QDialog):
        box.close()
    driver.settle()


@pytest.mark.parametrize("key", [spec.key for spec in SPECS if spec.submenu])
def test_every_entry_of_a_submenu_can_be_triggered(vgg: Driver, dialogs: Dialogs, key: str) -> None:
    dialogs.answer = QMessageBox.StandardButton.Discard
    dialogs.file = ""
    for place in range(len(list(leaves(vgg.menu(key))))):
        list(leaves(vgg.menu(key)))[place].trigger()
        vgg.settle()
    theme.apply("system")
    text_size.apply(100)  # what the application keeps must not reach other tests


def leaves(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += leaves(inner) if isinstance(inner, QMenu) else [action]
    return found


def test_actions_are_enabled_when_they_can_do_something(empty: Driver) -> None:
    # Nobody practises here: tests/views/practice holds what is so while somebody does.
    needs = {spec.key: spec.needs for spec in SPECS if spec.needs in ("rows", "selection")}
    assert all(not empty.action(key).isEnabled() for key in needs)
    empty.document.open(gallery.load("lenet5"))
    empty.table.clearSelection()
    empty.table.setCurrentIndex(empty.at(-1, "name"))
    assert all(empty.action(key).isEnabled() for key, need in needs.items() if need == "rows")
    empty.table.select_rows([0])
    assert all(empty.action(key).isEnabled() for key in needs)
    empty.document.open(Network())
    assert all(not empty.action(key).isEnabled() for key in needs)


def test_the_key_of_the_add_menu_opens_it(vgg: Driver) -> None:
    vgg.go(1, "name")
    vgg.key(Key.Key_L, CTRL)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert popup.actions()
    popup.close()


def test_the_table_offers_its_actions_in_its_context_menu(vgg: Driver) -> None:
    assert vgg.table.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    assert vgg.action("delete") in vgg.table.actions()


def test_the_shortcut_page_names_every_key(vgg: Driver) -> None:
    page = help_dialogs.shortcuts_html()
    for keys in ("F2", "Del", "Space", "F10"):
        assert f"<b>{keys}</b>" in page
    for spec in SPECS:
        for keys in spec.keys:
            assert QKeySequence(keys).toString() in unescape(page), spec.key
    vgg.key(Key.Key_F1, CTRL)
    (shown,) = vgg.window.findChildren(QTextBrowser)
    assert "Go to row" in shown.toPlainText()
    assert accessible_name(shown)
    vgg.qtbot.keyClick(shown, Key.Key_Escape)
    vgg.qtbot.waitUntil(lambda: not vgg.window.findChildren(QTextBrowser))


def test_the_keys_of_the_platform_come_besides_ours_and_take_none_of_another() -> None:
    taken = frozenset(["Ctrl+W", "Ctrl+Shift+Z"])
    cut = [keys.toString() for keys in sequences("cut", ("Ctrl+X",), taken)]
    assert cut[0] == "Ctrl+X"
    assert "Shift+Del" in cut
    quit_ = [keys.toString() for keys in sequences("quit", ("Ctrl+Q",), taken)]
    assert quit_ == ["Ctrl+Q"]  # the offscreen platform, as Windows, has none
    redo = [keys.toString() for keys in sequences("redo", ("Ctrl+R",), taken)]
    assert "Ctrl+R" in redo
    assert "Ctrl+Shift+Z" not in redo
