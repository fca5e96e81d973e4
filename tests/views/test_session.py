"""What one session leaves for the next."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.document.kept_settings import OpenedSettings
from cnnparam_gui.settings import Settings
from cnnparam_gui.views.session import say_broken
from tests.gui.driver import CTRL, Driver, Key
from tests.gui.fixtures import OpenWindow


def test_layout_and_choices_are_as_they_were_left(open_window: OpenWindow) -> None:
    first = open_window()
    wide = first.window.docks["charts"].width() + 120
    first.window.resizeDocks([first.window.docks["charts"]], [wide], Qt.Orientation.Horizontal)
    first.key(Key.Key_4, CTRL)
    first.key(Key.Key_Plus, CTRL)
    first.key(Key.Key_Plus, CTRL)
    first.window.charts.set_collapsed("activation", collapsed=True)
    totals, memory = first.window.totals, first.memory_panel
    totals.preset.setCurrentIndex(totals.preset.findData("weights"))
    totals.preset.activated.emit(totals.preset.currentIndex())
    totals.batch.setValue(8)
    totals.data_type.setCurrentText("float16")
    totals.data_type.activated.emit(totals.data_type.currentIndex())
    memory.available.setText("24GB")
    memory.optimizer.setCurrentIndex(memory.optimizer.findData("adam"))
    memory.optimizer.activated.emit(memory.optimizer.currentIndex())
    first.settle()
    left = first.window.docks["charts"].width()
    assert left == wide
    first.window.close()

    again = open_window()
    again.settle()
    assert again.window.docks["charts"].width() == left
    assert again.table.font().pointSizeF() == QApplication.font().pointSizeF() + 2
    assert again.window.charts.collapsed("activation")
    assert not again.window.charts.collapsed("parameters")
    assert again.document.convention is CONVENTIONS["weights"]
    assert (again.document.scale.data_type.name, again.document.scale.batch) == ("float16", 8)
    assert again.window.totals.batch.value() == 8
    assert again.window.docks["memory"].isVisible()
    assert again.memory_panel.available.text() == "24GB"
    assert again.memory_panel.optimizer.currentData() == "adam"


def test_a_wrong_rule_is_not_taken_into_the_next_session(open_window: OpenWindow) -> None:
    first = open_window()
    wrong = next(name for name, one in CONVENTIONS.items() if one.wrong)
    first.document.set_convention(CONVENTIONS[wrong])
    first.window.close()
    assert not open_window().document.convention.wrong


def test_choices_that_this_release_does_not_know_are_left_out(
    settings: Settings, open_window: OpenWindow
) -> None:
    settings.convention = settings.data_type = settings.optimizer = "of another release"
    driver = open_window()
    driver.key(Key.Key_4, CTRL)
    assert driver.document.convention.name == next(iter(CONVENTIONS))
    assert driver.document.scale.data_type.name == "float32"


def test_settings_that_cannot_be_replaced_are_told_of_too(
    settings: Settings, empty: Driver
) -> None:
    say_broken(OpenedSettings(settings, Path("/locked/portable.ini")), empty.window.messages)
    (said,) = empty.window.messages.texts
    assert "/locked/portable.ini" in said
    assert "until cnnparam is closed" in said
