"""The panels around the table: one entry each, built when they are seen, tabs of one area."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTabBar, QWidget

from cnnparam_gui.core.network import Network
from cnnparam_gui.settings import Settings
from cnnparam_gui.views import action_list, actions, docks, main_window
from cnnparam_gui.views.panel_dock import Panel, PanelDock
from cnnparam_gui.views.panel_list import PANELS
from tests.gui.driver import ALT, CTRL, Driver, Key
from tests.gui.fixtures import OpenWindow
from tests.helpers import deep_network


@pytest.fixture
def network() -> Network:
    return deep_network(2)


BELOW = [panel.key for panel in PANELS if panel.area == Qt.DockWidgetArea.BottomDockWidgetArea]


def test_a_panel_is_built_when_it_is_first_seen(vgg: Driver) -> None:
    held: dict[str, QWidget | None] = {
        dock.objectName(): dock.widget() for dock in vgg.window.docks
    }
    assert [key for key, widget in held.items() if widget is not None] == ["charts"]
    vgg.key(Key.Key_2, CTRL)
    panel = vgg.window.docks["problems"].widget()
    assert panel is not None
    assert panel.isVisible()
    assert vgg.window.docks["semantics"].widget() is None
    vgg.key(Key.Key_2, CTRL)
    vgg.key(Key.Key_2, CTRL)
    assert vgg.window.docks["problems"].widget() is panel


def test_the_panels_below_share_their_place_as_tabs(vgg: Driver) -> None:
    for key in BELOW:
        vgg.action(f"show_{key}").trigger()
        shown = [other for other in BELOW if vgg.action(f"show_{other}").isChecked()]
        assert shown == [key], "only the one in front is seen"
    first = vgg.window.docks[BELOW[0]]
    tabs = vgg.window.tabifiedDockWidgets(first)
    assert sorted(dock.objectName() for dock in tabs) == sorted(BELOW[1:])
    # What lies behind comes to the front; what is in front goes.
    vgg.action(f"show_{BELOW[0]}").trigger()
    assert vgg.action(f"show_{BELOW[0]}").isChecked()
    vgg.action(f"show_{BELOW[0]}").trigger()
    assert first.isHidden()


def test_a_new_panel_has_the_room_it_asks_for(vgg: Driver) -> None:
    vgg.key(Key.Key_3, CTRL)
    vgg.settle()
    low = vgg.window.docks["semantics"].height()
    vgg.window.resizeDocks([vgg.window.docks["semantics"]], [low // 2], Qt.Orientation.Vertical)
    vgg.key(Key.Key_4, CTRL)
    vgg.settle()
    panel = vgg.memory_panel
    tabs = vgg.window.findChild(QTabBar)  # their bar is a part of the room
    assert isinstance(tabs, QTabBar)
    assert panel.height() + tabs.height() >= panel.sizeHint().height()


def test_a_small_screen_keeps_ten_rows(vgg: Driver) -> None:
    vgg.window.resize(1024, 768)
    for key in BELOW:
        vgg.action(f"show_{key}").trigger()
    vgg.settle()
    assert vgg.window.size().width() == 1024
    assert vgg.table.viewport().height() >= 10 * vgg.table.rowHeight(0)


def with_panels(monkeypatch: pytest.MonkeyPatch, panels: tuple[Panel, ...]) -> None:
    """Lets the program have other panels, as another release has."""
    monkeypatch.setattr(docks, "PANELS", panels)
    of_panels = {f"show_{panel.key}" for panel in PANELS}
    others = [spec for spec in action_list.ACTIONS if spec.key not in of_panels]
    found = (*others, *action_list.panel_actions(panels))
    for module in (actions, main_window):
        monkeypatch.setattr(module, "ACTIONS", found)


def test_one_entry_makes_a_panel(
    monkeypatch: pytest.MonkeyPatch, open_window: OpenWindow, network: Network
) -> None:
    def build(dock: PanelDock) -> QWidget:
        label = QLabel(f"{len(dock.document.network.layers)} rows", dock)
        dock.seen.connect(told.append)
        return label

    told: list[bool] = []
    strides = Panel("strides", "&Strides", build, ("Ctrl+Alt+9",), tip="What is kept")
    with_panels(monkeypatch, (*PANELS, strides))
    driver = open_window(network)
    driver.key(Key.Key_9, CTRL | ALT)
    label = driver.window.docks["strides"].widget()
    assert isinstance(label, QLabel)
    assert label.text() == "2 rows"
    assert driver.window.docks["strides"].windowTitle() == "Strides"
    assert driver.action("show_strides").toolTip() == "What is kept"
    assert told == [True]
    driver.key(Key.Key_9, CTRL | ALT)
    assert told == [True, False]


def test_a_layout_of_an_earlier_release_takes_a_new_panel_as_a_tab(
    monkeypatch: pytest.MonkeyPatch, open_window: OpenWindow, network: Network
) -> None:
    known = tuple(panel for panel in PANELS if panel.key != "semantics")
    with monkeypatch.context() as patch:
        with_panels(patch, known)
        earlier = open_window(network)
        earlier.key(Key.Key_2, CTRL)
        earlier.window.close()
    later = open_window(network)
    assert later.action("show_problems").isChecked()
    later.key(Key.Key_3, CTRL)
    place = later.window.docks["semantics"]
    assert later.window.docks["problems"] in later.window.tabifiedDockWidgets(place)


def test_what_was_open_is_open_again(
    open_window: OpenWindow, settings: Settings, network: Network
) -> None:
    first = open_window(network)
    first.key(Key.Key_2, CTRL)
    first.key(Key.Key_3, CTRL)
    first.key(Key.Key_1, CTRL)
    first.window.close()
    second = open_window(network)
    assert second.action("show_semantics").isChecked()
    assert not second.action("show_charts").isChecked()
    assert second.window.docks["charts"].isHidden()
    assert second.window.tabifiedDockWidgets(second.window.docks["semantics"])


def test_every_panel_has_a_name_and_keys_of_its_own() -> None:
    for values in ([p.key for p in PANELS], [p.title for p in PANELS], [p.keys for p in PANELS]):
        assert len(set(values)) == len(PANELS)
