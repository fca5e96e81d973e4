"""The view of equations: it scrolls, follows the font, and shows where the keyboard is."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.formula import Operand, Sum, evaluate
from cnnparam_gui.views.formula.page import Equation, Section
from cnnparam_gui.views.formula.view import FormulaView
from tests.gui.driver import Key

PARTS = Sum(tuple(Operand(1000 + number, f"block{number}", number) for number in range(60)))


@pytest.fixture
def view(qtbot: QtBot) -> FormulaView:
    made = FormulaView()
    qtbot.addWidget(made)
    made.resize(300, 150)
    sections = [Section((Equation("total", PARTS, evaluate(PARTS), general=False),))]
    made.show_sections(sections, lambda part: -1 if part.source is None else part.source, "A sum.")
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def picture(view: FormulaView) -> QImage:
    return view.viewport().grab().toImage()


def test_what_does_not_fit_is_scrolled_to(view: FormulaView) -> None:
    assert view.verticalScrollBar().maximum() > 0
    before = picture(view)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert picture(view) != before


def test_the_current_operand_is_marked_and_in_sight(view: FormulaView) -> None:
    before = picture(view)
    QTest.keyClick(view, Key.Key_Tab)
    assert picture(view) != before
    for _ in range(45):
        QTest.keyClick(view, Key.Key_Down)
    place = view.operands()[45][2]
    assert 0 <= place.y() <= view.viewport().height()
    assert view.accessibleDescription() == "1,045. A sum."


def test_enter_goes_to_the_row_of_the_current_operand(view: FormulaView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.chosen):
        QTest.keyClick(view, Key.Key_Return)
    QTest.keyClick(view, Key.Key_Right)
    QTest.keyClick(view, Key.Key_Right)
    with qtbot.waitSignal(view.chosen) as told:
        QTest.keyClick(view, Key.Key_Return)
    assert told.args == [1]


def test_what_was_pointed_at_is_forgotten_with_the_focus(view: FormulaView) -> None:
    pointed: list[int] = []
    view.pointed.connect(pointed.append)
    QTest.keyClick(view, Key.Key_Right)
    view.clearFocus()
    assert pointed == [0, -1]
    assert view.accessibleDescription() == "A sum."


def test_a_larger_font_needs_more_room(view: FormulaView) -> None:
    before = view.verticalScrollBar().maximum()
    font = view.font()
    font.setPointSizeF(2 * font.pointSizeF())
    view.setFont(font)
    assert view.verticalScrollBar().maximum() > 2 * before
