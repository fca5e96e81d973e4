"""What a student is told: nothing too early, and everything at the end."""

import re

from cnnparam_gui.core.exercise import TOTAL, Exercise, Question
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.document.practice import Practice
from cnnparam_gui.files import gallery
from cnnparam_gui.models.practice_words import feedback, how_to_answer, report

# LeNet-5: (5 x 5 x 1 + 1) x 6 = 156 parameters, 61,706 in all, as LeCun's layers sum up to with
# a dense C3: 156 + 2,416 + 48,120 + 10,164 + 850.
NETWORK = gallery.load("lenet5")
FIRST = Question("conv1", "parameters")
MEMORY = Question("conv1", "memory")
WHOLE = Question(TOTAL, "parameters")


def practice(*questions: Question, scale: Scale | None = None) -> Practice:
    return Practice(Exercise(NETWORK, questions, scale=scale or Scale()))


def plain(html: str) -> str:
    return re.sub("<[^>]*>", " ", html)


def test_before_an_answer_it_says_how_to_write_one() -> None:
    scale = Scale(DATA_TYPES["float16"], 32)
    one = practice(MEMORY, scale=scale)
    assert "float16 for a batch of 32" in how_to_answer(one, MEMORY)
    assert how_to_answer(one, MEMORY) in plain(feedback(one, MEMORY))


def test_a_wrong_answer_is_explained_without_the_right_one() -> None:
    one = practice(FIRST)
    one.answer(FIRST, "150")
    said = plain(feedback(one, FIRST))
    assert "So you get 5 × 5 × 1 × 6 = 150." in said
    assert "156" not in said


def test_an_answer_that_no_mistake_gives_is_said_to_be_one() -> None:
    one = practice(FIRST)
    one.answer(FIRST, "1234567")
    assert "No mistake that this program knows" in plain(feedback(one, FIRST))


def test_hints_come_one_by_one() -> None:
    one = practice(FIRST)
    seen = []
    for _ in range(2):
        one.take_hint(FIRST)
        seen.append(plain(feedback(one, FIRST)).count("Hint:"))
    assert seen == [1, 2]
    assert "156" not in feedback(one, FIRST)


def test_the_working_of_a_total_is_its_sum() -> None:
    one = practice(WHOLE)
    one.answer(WHOLE, "5")
    one.reveal(WHOLE)
    said = plain(feedback(one, WHOLE))
    assert "156 + 2,416 + 48,120 + 10,164 + 850 =  61,706" in said
    assert "Right answer: 61,706" in said


def test_what_was_typed_is_shown_letter_by_letter() -> None:
    one = practice(FIRST)
    one.answer(FIRST, "<img src=x>")
    assert "<img" not in feedback(one, FIRST)
    one.finish()
    assert "<img" not in report(one)


def test_the_report_has_points_mistakes_and_links() -> None:
    one = practice(FIRST, WHOLE)
    one.answer(FIRST, "150")
    one.finish()
    html = report(one)
    said = plain(html)
    assert "The biases were left out: there is one for every output channel." in said
    assert "not answered" in said
    assert "61,706" in said
    assert [f"question:{number}" in html for number in range(3)] == [True, True, False]
