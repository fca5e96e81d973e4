"""The marks of a class: averages, the most usual mistakes, and the questions."""

from cnnparam_gui.core.class_marks import Asked, ClassMarks, Sheet, Usual
from cnnparam_gui.core.exercise import Marker
from tests.files.practice import CONV, EXERCISE, FC, RIGHT, SHAPE

BIASES = "The biases were left out: there is one for every output channel."


def marks_of(*students: dict[str, str]) -> ClassMarks:
    """Marks students who answered rightly but for some rows."""
    marker = Marker(EXERCISE)
    answers = [
        {one: wrong.get(f"{one.row} {one.asked}", text) for one, text in RIGHT.items()}
        for wrong in students
    ]
    sheets = (Sheet(str(number), "", marker.mark_all(one)) for number, one in enumerate(answers))
    return ClassMarks(EXERCISE, tuple(sheets))


def test_points_and_their_average() -> None:
    # 3 x 3 x 3 x 4 = 108 leaves out the biases; a point for 4, 3 and 2 of 4.
    marks = marks_of({}, {"conv parameters": "108"}, {"fc macs": "", "conv shape": "?"})
    assert [sheet.right for sheet in marks.sheets] == [4, 3, 2]
    assert marks.average() == 3.0
    assert marks.questions()[:3] == (
        Asked(CONV, "112", 2, 3),
        Asked(SHAPE, "4x4x4", 2, 3),
        Asked(FC, "640", 2, 3),
    )


def test_what_is_right_when_rounded_earns_its_point() -> None:
    marks = marks_of({"total parameters": "0.76k"})
    assert [mark.result for mark in marks.sheets[0].marks] == ["right"] * 3 + ["rounded"]
    assert marks.sheets[0].right == 4


def test_mistakes_are_counted_by_answer_and_by_student() -> None:
    # The whole without its biases: 108 + 640.
    twice = {"conv parameters": "108", "total parameters": "748"}
    marks = marks_of(twice, {"conv parameters": "108"}, {})
    assert marks.sheets[0].mistakes == {"bias-left-out": 1, "biases-left-out-of-total": 1}
    first, second = marks.usual()
    assert first == Usual("bias-left-out", BIASES, 2, 2)
    assert (second.id, second.times, second.students) == ("biases-left-out-of-total", 1, 1)


def test_topics_are_of_the_whole_class() -> None:
    topics = marks_of({"conv parameters": "108"}, {}).topics()
    first = topics[0]
    assert (first.topic, first.right, first.asked) == ("Parameters of convolutions", 1, 2)


def test_a_class_of_nobody() -> None:
    marks = ClassMarks(EXERCISE, ())
    assert (marks.average(), marks.usual(), marks.questions()) == (0.0, (), ())
