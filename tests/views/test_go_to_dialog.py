"""Going to a row by its number or its name, with real keys."""

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from cnnparam_gui.views.go_to_dialog import GoToDialog
from tests.gui.driver import CTRL, Driver, Key


@pytest.fixture
def asked(vgg: Driver) -> Driver:
    vgg.go(0, "name")
    vgg.key(Key.Key_G, CTRL)
    return vgg


def dialog() -> GoToDialog:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, GoToDialog)
    return shown


def enter(driver: Driver, text: str) -> None:
    line = dialog().line
    driver.qtbot.keyClicks(line, text)
    driver.qtbot.keyClick(line, Key.Key_Return)


def said(text: str) -> str:
    shown = dialog()
    shown.line.setText(text)
    return shown.said.text()


def test_a_number_goes_to_the_row(asked: Driver) -> None:
    enter(asked, "20")
    assert asked.table.selected_rows() == [19]
    assert asked.cursor[0] == 19


def test_a_name_or_a_part_of_one_goes_to_the_row(asked: Driver) -> None:
    row = asked.names().index("conv5_2")
    enter(asked, "CONV5_2")
    assert asked.cursor[0] == row


def test_it_says_which_row_is_meant_and_takes_no_other(asked: Driver) -> None:
    name = asked.names()[2]
    assert said("3") == f"Row 3: {name}"
    assert said(name.upper()) == f"Row 3: {name}"
    assert said("conv5_3") == f"Row {asked.names().index('conv5_3') + 1}: conv5_3"
    assert said("nv5_3") == f"Row {asked.names().index('conv5_3') + 1}: conv5_3"
    for wrong in ("0", "9999", "-1", "\u0663", "9" * 5000, "conv", "zzz"):
        assert said(wrong) == "No row has this number or name."
    assert not dialog().buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert said("") == ""
    asked.qtbot.keyClick(dialog(), Key.Key_Escape)
    assert asked.cursor[0] == 0


def test_names_are_completed_wherever_the_letters_stand_in_them(asked: Driver) -> None:
    line = dialog().line
    asked.qtbot.keyClicks(line, "5_")
    model = line.completer().completionModel()
    found = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert found == [name for name in asked.names() if "5_" in name]
    assert len(found) == 3
