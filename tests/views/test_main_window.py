"""The main window: its actions, pages, title, layout, and how its parts are joined."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QScrollArea, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from cnnparam_gui.core import editing
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS
from cnnparam_gui.settings import Settings
from cnnparam_gui.views import help_dialogs, theme
from cnnparam_gui.views.actions import ACTIONS, MENUS, SEPARATOR
from cnnparam_gui.views.panels.blocks import BlockTree
from tests.gui.driver import CTRL, Dialogs, Driver, Key
from tests.gui.fixtures import OpenWindow
from tests.helpers import deep_network

SPECS = [spec for spec in ACTIONS if not spec.key.startswith(SEPARATOR)]


def broken() -> Network:
    return Network(
        (
            KINDS["Input"].fresh("in", shape=(3, 8, 8)),
            KINDS["Conv2d"].fresh("a", filters=4),
            KINDS["Conv2d"].fresh("wide", kernel=(99, 99)),
            KINDS["Linear"].fresh("waits"),
        ),
        name="Broken",
    )


# Actions


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
@pytest.mark.parametrize("key", [spec.key for spec in SPECS])
def test_every_action_can_be_triggered(
    open_window: OpenWindow, dialogs: Dialogs, network: Network | None, key: str
) -> None:
    """In an empty, a full and a broken network; nothing raises and Qt has nothing to warn of."""
    driver = open_window(network)
    dialogs.file, dialogs.number, dialogs.text = "", 2, "Name"
    dialogs.answer = QMessageBox.StandardButton.Discard
    action = driver.action(key)
    if network is not None:
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
    for box in driver.window.findChildren(QMessageBox):
        box.close()
    driver.settle()


@pytest.mark.parametrize("key", [spec.key for spec in SPECS if spec.submenu])
def test_every_entry_of_a_submenu_can_be_triggered(vgg: Driver, dialogs: Dialogs, key: str) -> None:
    dialogs.answer = QMessageBox.StandardButton.Discard
    for place in range(len(list(leaves(vgg.menu(key))))):
        list(leaves(vgg.menu(key)))[place].trigger()
        vgg.settle()
    theme.apply("system")


def leaves(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += leaves(inner) if isinstance(inner, QMenu) else [action]
    return found


def test_actions_are_enabled_when_they_can_do_something(empty: Driver) -> None:
    needs = {spec.key: spec.needs for spec in SPECS}
    assert all(not empty.action(key).isEnabled() for key, need in needs.items() if need)
    empty.document.open(gallery.load("lenet5"))
    empty.table.clearSelection()
    empty.table.setCurrentIndex(empty.at(-1, "name"))
    assert all(empty.action(key).isEnabled() for key, need in needs.items() if need == "rows")
    empty.table.select_rows([0])
    assert all(empty.action(key).isEnabled() for key, need in needs.items() if need)
    empty.document.open(Network())
    assert all(not empty.action(key).isEnabled() for key, need in needs.items() if need)


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
    for keys in ("Ctrl+N", "Ctrl+G", "F2", "Alt+Up", "Del", "Space"):
        assert keys in page
    vgg.key(Key.Key_F1)
    (box,) = vgg.window.findChildren(QMessageBox)
    assert box.text() == page
    box.close()


# Pages


def test_an_empty_network_shows_the_start_page_and_rows_the_table(empty: Driver) -> None:
    assert empty.window.pages.start_page.isVisible()
    assert not empty.table.isVisible()
    empty.window.pages.start_page.input_button.click()
    assert empty.names() == ["input1"]
    assert empty.table.isVisible()
    assert empty.table.hasFocus()
    empty.key(Key.Key_Z, CTRL)
    assert empty.window.pages.start_page.isVisible()


def test_the_start_page_pastes(empty: Driver, vgg: Driver) -> None:
    vgg.window.rows.copy()
    vgg.table.select_rows([0, 1])
    vgg.window.rows.copy()
    empty.activate()
    empty.window.pages.start_page.paste_button.click()
    assert empty.names() == ["input", "conv1_1"]


def test_ctrl_n_begins_anew(vgg: Driver) -> None:
    vgg.key(Key.Key_N, CTRL)
    assert vgg.names() == []
    assert vgg.window.pages.start_page.isVisible()
    assert vgg.document.path is None


def tree(driver: Driver) -> BlockTree:
    return driver.window.pages.blocks


def test_ctrl_b_groups_by_block_and_back(vgg: Driver) -> None:
    vgg.key(Key.Key_B, CTRL)
    assert tree(vgg).isVisible()
    assert vgg.action("by_block").isChecked()
    vgg.key(Key.Key_B, CTRL)
    assert vgg.table.isVisible()


def test_the_blocks_show_the_subtotals_of_the_lecture(vgg: Driver) -> None:
    vgg.action("by_block").trigger()
    model = tree(vgg).model()
    found = {
        model.index(row, 0).data(): model.index(row, 5).data() for row in range(model.rowCount())
    }
    subtotals = ["38,720", "221,440", "1,475,328", "5,899,776", "7,079,424"]
    assert [found[f"conv{number}"] for number in range(1, 6)] == subtotals
    shown = set(found.values())
    for index in (model.index(row, 0) for row in range(model.rowCount())):
        shown |= {model.index(row, 5, index).data() for row in range(model.rowCount(index))}
    assert {"102,764,544", "16,781,312", "4,097,000"} <= shown


def test_a_double_click_in_the_blocks_goes_to_the_row(vgg: Driver) -> None:
    vgg.action("by_block").trigger()
    model = tree(vgg).model()
    block = next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.index(row, 0).data() == "conv3"
    )
    layer = model.index(1, 0, block)
    tree(vgg).expand(block)
    tree(vgg).scrollTo(layer)
    place = tree(vgg).visualRect(layer).center()
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(tree(vgg).viewport(), left, plain, place)
    QTest.mouseDClick(tree(vgg).viewport(), left, plain, place)
    assert vgg.table.isVisible()
    assert vgg.table.selected_rows() == [vgg.names().index("conv3_2")]
    assert not vgg.action("by_block").isChecked()


def test_enter_in_the_blocks_goes_to_the_row(vgg: Driver) -> None:
    vgg.action("by_block").trigger()
    tree(vgg).setFocus()
    tree(vgg).setCurrentIndex(tree(vgg).model().index(1, 0))
    vgg.key(Key.Key_Return)
    assert vgg.table.isVisible()
    assert vgg.table.selected_rows() == [1]


def test_the_blocks_follow_edits_and_keep_open_what_was_open(open_window: OpenWindow) -> None:
    driver = open_window(gallery.load("resnet18"))
    driver.action("by_block").trigger()
    view = tree(driver)
    model = view.model()
    outer = next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.index(row, 0).data() == "layer2"
    )
    inner = model.index(0, 0, outer)
    assert model.rowCount(inner)
    view.setExpanded(outer, True)
    view.setExpanded(inner, True)
    last = len(driver.names()) - 1
    driver.document.edit(editing.set_field(driver.document.network, last, "units", 7), "Units")
    outer = next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.index(row, 0).data() == "layer2"
    )
    assert view.isExpanded(outer)
    assert view.isExpanded(model.index(0, 0, outer))
    texts = [model.index(row, 5).data() for row in range(model.rowCount())]
    assert f"{512 * 7 + 7:,}" in texts


# Title


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


# Charts, table and problems are joined


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
    assert driver.window.problem_dock.isVisible()
    assert driver.action("show_problems").isChecked()
    view = driver.window.problem_panel._list
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert driver.cursor == (2, "kernel")
    assert not driver.table.isColumnHidden(COLUMN_INDEX["kernel"])
    assert driver.table.hasFocus()
    driver.enter("3")
    assert driver.document.counts.problems == []
    assert driver.window.problem_panel.currentWidget() is not view


def test_a_problem_is_reached_from_the_blocks(open_window: OpenWindow) -> None:
    driver = open_window(broken())
    driver.action("by_block").trigger()
    driver.window.problem_panel.chosen.emit(2, "kernel")
    assert driver.table.isVisible()
    assert driver.cursor == (2, "kernel")


def test_the_docks_and_their_actions_keep_step(vgg: Driver) -> None:
    action, dock = vgg.action("show_charts"), vgg.window.chart_dock
    assert action.isChecked()
    vgg.key(Key.Key_1, CTRL)
    assert not dock.isVisible()
    vgg.key(Key.Key_1, CTRL)
    assert dock.isVisible()
    dock.close()
    assert not action.isChecked()
    vgg.key(Key.Key_2, CTRL)
    assert vgg.window.problem_dock.isVisible()


def test_the_logarithmic_chart_is_switched_from_both_sides(vgg: Driver) -> None:
    vgg.action("logarithmic").trigger()
    assert vgg.window.charts.log_action.isChecked()
    vgg.window.charts.log_action.trigger()
    assert not vgg.action("logarithmic").isChecked()


# Columns, zoom, layout


def test_the_columns_menu_hides_and_shows(vgg: Driver) -> None:
    vgg.choose("columns", "Weights")
    shown = not vgg.table.isColumnHidden(COLUMN_INDEX["weights"])
    vgg.choose("columns", "Weights")
    assert vgg.table.isColumnHidden(COLUMN_INDEX["weights"]) == shown
    vgg.choose("columns", "Essential columns")
    visible = {c.key for n, c in enumerate(COLUMNS) if not vgg.table.isColumnHidden(n)}
    assert visible == {c.key for c in COLUMNS if c.rank == 0}
    vgg.choose("columns", "All usual columns")
    assert not vgg.table.isColumnHidden(COLUMN_INDEX["macs"])
    name = next(a for a in vgg.menu("columns").actions() if a.text() == "Name")
    assert not name.isEnabled()


def test_a_shown_column_is_wide_enough(vgg: Driver) -> None:
    for column in COLUMNS:
        vgg.table.columns.set_visible(COLUMN_INDEX[column.key], visible=True)
    check_widths(vgg)


def check_widths(driver: Driver) -> None:
    """Check that no number and no short text is cut off."""
    metrics = driver.table.fontMetrics()
    for number, column in enumerate(COLUMNS):
        if driver.table.isColumnHidden(number):
            continue
        for row in range(driver.model.rowCount()):
            text = driver.model.text(row, number)
            room = driver.table.columnWidth(number)
            assert metrics.horizontalAdvance(text) <= room, (column.key, text)


@pytest.mark.parametrize("steps", [0, 8, 30])
def test_a_number_that_grows_is_never_cut_off(vgg: Driver, steps: int) -> None:
    for _ in range(steps):
        vgg.table.zoom(1)
    vgg.document.edit(editing.set_field(vgg.document.network, 19, "units", 2**31), "Units")
    check_widths(vgg)
    vgg.window.totals.batch.setValue(99_999)
    check_widths(vgg)


def test_the_layout_is_kept_for_the_next_session(
    open_window: OpenWindow, settings: Settings
) -> None:
    first = open_window(gallery.load("vgg16"))
    first.choose("columns", "Essential columns")
    first.choose("columns", "MACs")
    first.table.setColumnWidth(COLUMN_INDEX["name"], 177)
    first.window.resize(1111, 777)
    first.key(Key.Key_2, CTRL)
    first.action("logarithmic").trigger()
    first.window.close()
    second = open_window(gallery.load("vgg16"))
    hidden = [second.table.isColumnHidden(number) for number in range(len(COLUMNS))]
    assert hidden == [first.table.isColumnHidden(number) for number in range(len(COLUMNS))]
    assert not second.table.isColumnHidden(COLUMN_INDEX["macs"])
    assert second.window.problem_dock.isVisible()
    assert second.action("show_problems").isChecked()
    assert second.window.charts.log_action.isChecked()
    assert second.action("logarithmic").isChecked()


def test_unknown_settings_do_no_harm(open_window: OpenWindow, settings: Settings) -> None:
    settings._store.setValue("window/geometry", "nonsense")
    settings._store.setValue("window/layout", b"nonsense")
    settings._store.setValue("table/columns", b"nonsense")
    driver = open_window(gallery.load("vgg16"))
    assert not driver.table.isColumnHidden(COLUMN_INDEX["name"])
    assert driver.window.totals.isVisible()


def test_zoom(vgg: Driver) -> None:
    size = vgg.table.font().pointSizeF()
    height = vgg.table.rowHeight(0)
    vgg.key(Key.Key_Plus, CTRL)
    vgg.key(Key.Key_Equal, CTRL)
    assert vgg.table.font().pointSizeF() == size + 2
    assert vgg.table.rowHeight(0) > height
    check_widths(vgg)
    vgg.key(Key.Key_0, CTRL)
    assert vgg.table.font().pointSizeF() == size
    assert vgg.table.rowHeight(0) == height
    for _ in range(60):
        vgg.key(Key.Key_Minus, CTRL)
    assert vgg.table.font().pointSizeF() >= 6
    vgg.key(Key.Key_0, CTRL)


def test_a_small_window_shows_ten_rows_and_name_to_parameters(vgg: Driver) -> None:
    vgg.window.resize(1024, 768)
    vgg.settle()
    rows = vgg.table.viewport().height() // vgg.table.rowHeight(0)
    assert rows >= 10
    for key in ("name", "parameters"):
        number = COLUMN_INDEX[key]
        left = vgg.table.columnViewportPosition(number)
        assert left >= 0
        assert left + vgg.table.columnWidth(number) <= vgg.table.viewport().width() + 1
    assert vgg.window.charts.isVisible()


def test_the_totals_cannot_be_hidden(vgg: Driver) -> None:
    for bar in vgg.window.findChildren(QToolBar):
        if bar.objectName() == "totals":
            assert not bar.toggleViewAction().isEnabled()
            assert not bar.isMovable()


# Theme


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_theme_is_switched_and_kept(
    vgg: Driver, settings: Settings, name: str, qtbot: QtBot
) -> None:
    try:
        vgg.choose("theme", name.capitalize())
        vgg.settle()
        assert settings.theme == name
        lightness = vgg.window.palette().color(QPalette.ColorRole.Base).lightness()
        assert (lightness < 128) == (name == "dark")
        checked = [action.text() for action in vgg.menu("theme").actions() if action.isChecked()]
        assert checked == [name.capitalize()]
        image = vgg.window.grab().toImage()
        place = vgg.table.viewport().mapTo(vgg.window, vgg.table.viewport().rect().bottomRight())
        seen = image.pixelColor(place.x() - 4, place.y() - 4)
        assert (seen.lightness() < 128) == (name == "dark")
    finally:
        theme.apply("system")


def test_the_system_theme_comes_back_after_dark(vgg: Driver) -> None:
    before = vgg.window.palette().color(QPalette.ColorRole.Base)
    try:
        vgg.choose("theme", "Dark")
        vgg.choose("theme", "As the system")
        vgg.settle()
        assert vgg.window.palette().color(QPalette.ColorRole.Base) == before
    finally:
        theme.apply("system")


# What is on the screen


@pytest.mark.parametrize("edit", ["largest", "scale", "convention", "undo"])
def test_what_is_painted_is_what_is_true(vgg: Driver, edit: str) -> None:
    """After a change, what was left on the screen is what a full repaint shows."""
    vgg.table.clearSelection()
    vgg.settle()
    if edit in ("largest", "undo"):
        # The bars of all rows are compared with fc1, which is out of sight of none of them.
        index = vgg.at(19, "size")
        assert vgg.model.setData(index, "64")
        if edit == "undo":
            vgg.settle()
            vgg.document.stack.undo()
    elif edit == "scale":
        vgg.window.totals.data_type.setCurrentText("float16")
        vgg.window.totals.data_type.activated.emit(2)
    else:
        vgg.document.set_convention(CONVENTIONS["five-layer-article"])
    vgg.settle()
    viewport = vgg.table.viewport()
    corner = viewport.mapTo(vgg.window, viewport.rect().topLeft())
    handle = vgg.window.windowHandle()
    screen = vgg.window.screen().grabWindow(
        handle.winId(), corner.x(), corner.y(), viewport.width(), viewport.height()
    )
    assert screen.toImage().convertToFormat(
        screen.toImage().format()
    ) == viewport.grab().toImage().convertToFormat(screen.toImage().format())


def test_a_window_of_many_rows_paints_every_part(open_window: OpenWindow) -> None:
    driver = open_window(deep_network(2000))
    for row in (0, 999, 1999):
        driver.table.select_rows([row])
        driver.settle()
        assert driver.table.viewport().grab().toImage().width() > 0


# Accessibility


def test_everything_that_takes_the_focus_has_a_name(vgg: Driver) -> None:
    vgg.action("by_block").trigger()
    vgg.key(Key.Key_2, CTRL)
    vgg.action("by_block").trigger()
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in vgg.window.findChildren(QWidget)
        if takes_focus(widget) and not accessible_name(widget)
    ]
    assert nameless == []


def test_everything_on_the_start_page_has_a_name(empty: Driver, qtbot: QtBot) -> None:
    page = empty.window.pages.start_page
    if page.cards.cards == [] or page._status.isVisible():
        with qtbot.waitSignal(page.gallery_loaded):
            pass
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        # The scroll area around the page is passed over by readers.
        if takes_focus(widget) and not isinstance(widget, QScrollArea)
        if not accessible_name(widget)
    ]
    assert nameless == []


def takes_focus(widget: QWidget) -> bool:
    """Return whether the keyboard reaches a widget; one with a proxy hands it on."""
    reached = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
    return reached and widget.isVisible() and widget.isEnabled()


def accessible_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def test_an_open_editor_has_a_name(vgg: Driver) -> None:
    for key in ("name", "kind", "size", "kernel", "stride", "padding", "inputs"):
        vgg.go(1, key)
        vgg.key(Key.Key_F2)
        assert accessible_name(vgg.editor), key
        vgg.key(Key.Key_Escape)
        for _ in vgg.editors:
            vgg.key(Key.Key_Escape)
