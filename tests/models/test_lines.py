"""A table of lines to read."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from cnnparam_gui.models.lines import ICON_ROLE, Heading, Line, LineModel

ROLE = Qt.ItemDataRole
LINES = [
    Line(("first", "1,000"), "It is small.", "wrong", row=4),
    Line(("sum", "2,000"), bold=True),
]


@pytest.fixture
def model(qapp: object) -> LineModel:
    made = LineModel((Heading("Name"), Heading("Bytes", number=True)))
    made.show(LINES)
    return made


def test_cells_say_what_they_are(model: LineModel) -> None:
    first, number, total = model.index(0, 0), model.index(0, 1), model.index(1, 0)
    assert [index.data() for index in (first, number, total)] == ["first", "1,000", "sum"]
    assert first.data(ROLE.AccessibleTextRole) == "Name: first. It is small."
    assert number.data(ROLE.AccessibleTextRole) == "Bytes: 1,000"
    assert number.data(ROLE.ToolTipRole) == "It is small."
    assert total.data(ROLE.ToolTipRole) is None
    assert [index.data(ICON_ROLE) for index in (first, number, total)] == ["wrong", "", ""]
    assert first.data(ROLE.FontRole) is None
    assert total.data(ROLE.FontRole).bold()
    assert [model.row(index) for index in (first, total)] == [4, None]
    assert model.data(QModelIndex()) is None


def test_numbers_and_their_headings_stand_right(model: LineModel) -> None:
    across = Qt.Orientation.Horizontal
    for column, flag in ((0, Qt.AlignmentFlag.AlignLeft), (1, Qt.AlignmentFlag.AlignRight)):
        assert model.index(0, column).data(ROLE.TextAlignmentRole) & flag
        assert model.headerData(column, across, int(ROLE.TextAlignmentRole)) & flag
    assert [model.headerData(column, across) for column in (0, 1)] == ["Name", "Bytes"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_it_is_copied_with_tabs(model: LineModel) -> None:
    assert model.text() == "Name\tBytes\nfirst\t1,000\nsum\t2,000"


def test_as_many_lines_keep_the_place_and_others_do_not(model: LineModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        model.show([LINES[1], LINES[0]])
    begin, end = told.args[:2]
    assert [(index.row(), index.column()) for index in (begin, end)] == [(0, 0), (1, 1)]
    assert model.index(0, 0).data() == "sum"
    with qtbot.assertNotEmitted(model.dataChanged):
        model.show([LINES[1], LINES[0]])
    with qtbot.waitSignal(model.modelReset):
        model.show(LINES[:1])
    assert model.rowCount() == 1


def test_qt_finds_no_fault(qtmodeltester: ModelTester, model: LineModel) -> None:
    qtmodeltester.check(model)
    model.show(LINES[:1])
    model.show([])
    qtmodeltester.check(model)


def test_headings_change_and_say_so_once(model: LineModel, qtbot: QtBot) -> None:
    across = Qt.Orientation.Horizontal
    other = (Heading("Layer"), Heading("Bytes", number=True))
    with qtbot.waitSignal(model.headerDataChanged):
        model.entitle(other)
    assert [model.headerData(column, across) for column in (0, 1)] == ["Layer", "Bytes"]
    assert model.text().startswith("Layer\tBytes\n")
    with qtbot.assertNotEmitted(model.headerDataChanged):
        model.entitle(other)
