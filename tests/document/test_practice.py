"""A student's answers: given, undone, hinted at, settled and marked."""

import pytest
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.exercise import TOTAL, Checking, Exercise, Question
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network
from cnnparam_gui.document.practice import REVEALED, Practice, title_of

NETWORK = Network(
    (
        Input(name="input", shape=(1, 28, 28)),
        Conv2d(name="conv1", filters=8, kernel=(5, 5)),
        Conv2d(name="conv2", filters=16, kernel=(5, 5)),
    )
)
CONV1 = Question("conv1", "parameters")  # (5 x 5 x 1 + 1) x 8 = 208
CONV2 = Question("conv2", "parameters")  # (5 x 5 x 8 + 1) x 16 = 3,216
SHAPE = Question("conv2", "shape")  # 28 - 5 + 1 - 5 + 1 = 20
WHOLE = Question(TOTAL, "parameters")  # 3,424


def practice(checking: Checking = "at once", *, hints: bool = True) -> Practice:
    return Practice(Exercise(NETWORK, (CONV1, CONV2, SHAPE, WHOLE), "", checking, hints))


def test_an_answer_is_told_at_once_and_undone(qtbot: QtBot) -> None:
    one = practice()
    with qtbot.waitSignal(one.answered) as told:
        one.answer(CONV1, " 208 ")
    assert told.args == [CONV1]
    mark = one.told(CONV1)
    assert mark is not None
    assert mark.right
    assert one.progress == type(one.progress)(4, 1, 1)
    assert one.stack.undoText() == "Answer parameters of conv1"
    one.stack.undo()
    assert one.answers == {}
    assert one.told(CONV1) is None
    one.stack.redo()
    assert one.answers == {CONV1: "208"}


def test_an_empty_answer_takes_one_back() -> None:
    one = practice()
    one.answer(CONV1, "7")
    one.answer(CONV1, "")
    one.answer(CONV2, "")
    assert one.answers == {}
    assert one.stack.count() == 2


def test_at_the_end_nothing_is_told_before_it_is_finished() -> None:
    one = practice("at the end")
    one.answer(CONV1, "8")
    assert one.told(CONV1) is None
    assert one.progress.right == 0
    assert not one.can_reveal(CONV1)
    one.finish()
    mark = one.told(CONV1)
    assert mark is not None
    assert mark.result in {"mistake", "unknown"}
    assert [said.result for said in one.marks()][1:] == ["empty"] * 3
    one.answer(CONV2, "3216")
    one.stack.undo()
    assert one.answers == {CONV1: "8"}


def test_hints_are_counted_and_end() -> None:
    one = practice()
    one.take_hint(CONV1)
    one.take_hint(CONV1)
    one.take_hint(CONV1)
    assert one.hints == {CONV1: 2}
    assert not one.can_hint(CONV1)


def test_an_exercise_without_hints_gives_none() -> None:
    one = practice(hints=False)
    one.answer(CONV1, "200")
    one.take_hint(CONV1)
    one.reveal(CONV1)
    assert one.hints == {}


def test_what_was_shown_is_not_earned_any_more() -> None:
    one = practice()
    one.reveal(CONV1)  # nothing was tried yet
    assert one.hints == {}
    one.answer(CONV1, "200")
    one.answer(CONV1, "200.5")
    one.reveal(CONV1)
    assert one.hints == {CONV1: REVEALED}
    one.answer(CONV1, "208")
    one.stack.undo()
    assert one.answers == {CONV1: "200.5"}
    again = Practice(one.exercise, "Ada", one.answers, one.hints)
    again.answer(CONV1, "208")
    assert again.answers == {CONV1: "200.5"}


def test_what_is_saved_is_not_modified() -> None:
    one = practice()
    seen = [one.modified]
    one.set_student("Ada")
    seen.append(one.modified)
    one.mark_saved()
    one.answer(CONV1, "208")
    seen.append(one.modified)
    one.stack.undo()
    seen.append(one.modified)
    one.take_hint(SHAPE)
    seen.append(one.modified)
    assert seen == [False, True, True, False, True]


@pytest.mark.parametrize(
    ("after", "expected"), [(None, CONV2), (CONV2, SHAPE), (SHAPE, WHOLE), (WHOLE, CONV2)]
)
def test_the_next_open_question_goes_round(after: Question | None, expected: Question) -> None:
    one = practice()
    one.answer(CONV1, "208")
    assert one.open_after(after) == expected


def test_titles_of_questions() -> None:
    assert title_of(SHAPE) == "output size of conv2"
    assert title_of(WHOLE) == "parameters of the whole network"
