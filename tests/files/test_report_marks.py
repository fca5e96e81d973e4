"""The marks of a class as CSV, JSON and a summary."""

import csv
import io

import msgspec

from cnnparam_gui.core.class_marks import ClassMarks, Sheet
from cnnparam_gui.core.diagnosis import Explanation
from cnnparam_gui.core.exercise import Exercise, Marked, Marker, Question
from cnnparam_gui.core.formula import Operand
from cnnparam_gui.core.mistakes import MISTAKES
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import report_marks
from tests.files.practice import CONV, EXERCISE, NETWORK

EXPLANATIONS = tuple(Explanation((mistake,), Operand(1)) for mistake in MISTAKES)


def of_one_answer(mark: Marked, student: str = "Ada") -> ClassMarks:
    """Returns a class of one student and one question."""
    exercise = msgspec.structs.replace(EXERCISE, questions=(mark.question,))
    return ClassMarks(exercise, (Sheet(student, "a.cnnanswers", (mark,)),))


def cells(data: bytes) -> list[list[str]]:
    """Returns the cells of a CSV."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_every_explanation_is_named_up_to_three() -> None:
    first, second, third, *_ = (explanation.id for explanation in EXPLANATIONS)
    for number, said in (
        (2, f"mistake: {first} or {second}"),
        (3, f"mistake: {first} or {second} or {third}"),
        (7, f"mistake: {first} or {second} or {third} or 4 more"),
    ):
        mark = Marked(CONV, "1", "mistake", "112", EXPLANATIONS[:number])
        assert cells(report_marks.render_csv(of_one_answer(mark)))[1][4] == said


def test_names_of_rows_and_students_are_no_formulas() -> None:
    row = Question("=1+1", "parameters")
    marks = of_one_answer(Marked(row, "=2", "unknown", "1"), '@SUM(A1), "x"\n')
    heads, line = cells(report_marks.render_csv(marks))
    assert heads[4] == "'=1+1 parameters"
    assert line[0] == '\'@SUM(A1), "x"\n'
    assert line[4] == "unknown"


def test_a_summary_shows_the_first_of_many() -> None:
    image, convolution = NETWORK.layers[:2]
    alike = (msgspec.structs.replace(convolution, name=f"c{number}") for number in range(14))
    rows = (image, *alike)
    asked = tuple(Question(layer.name, "parameters") for layer in rows[1:])
    exercise = Exercise(Network(rows, semantics="keras"), asked)
    sheet = Sheet("Ada", "a.cnnanswers", Marker(exercise).mark_all({}))
    lines = report_marks.render_summary(ClassMarks(exercise, (sheet,))).decode().splitlines()
    assert lines[0] == "1 student, 14 questions, 0.0 right on average"
    hardest = lines.index("The questions that the fewest got right")
    # (3 x 3 x 3 + 1) x 4, and (3 x 3 x 4 + 1) x 4 behind the first.
    assert lines[hardest + 1 : hardest + 3] == [
        "  c0 parameters, 112: 0 of 1",
        "  c1 parameters, 148: 0 of 1",
    ]
    assert lines[hardest + 11] == "  and 4 more"
    assert "The most usual mistakes" not in lines
