"""`cnnparam mark`: a class is marked, and one line for every fault."""

import csv
import io
import json
from pathlib import Path

import pytest

from cnnparam_gui.files import answer_file, exercise_file
from cnnparam_gui.files.answer_file import Answers
from tests.files.practice import CONV, EXERCISE, answered
from tests.test_cli import Run, run

__all__ = ["run"]

HEADINGS = (
    *("Student", "File", "Right", "Asked", "conv parameters", "conv shape", "fc macs"),
    *("total parameters", "Mistakes", "Hints"),
)


@pytest.fixture
def exercise(tmp_path: Path) -> Path:
    """Gives an exercise that is handed out."""
    path = tmp_path / "small.cnnexercise"
    path.write_bytes(exercise_file.encode(EXERCISE))
    return path


@pytest.fixture
def handed_in(tmp_path: Path) -> Path:
    """Gives a folder in which a class has handed in: Ada, Ben and Cem."""
    folder = tmp_path / "class"
    # One layer of 3 x 3 x 3 x 4 without its biases; the padding forgotten: (8 - 3) / 2 + 1 = 3;
    # and twice the MACs.
    hand_in(folder / "ada.cnnanswers", answered("Ada"))
    hand_in(folder / "ben.cnnanswers", answered("Ben", conv_parameters="108", fc_macs="1280"))
    hand_in(
        folder / "cem" / "cem.cnnanswers",
        answered("Cem", conv_parameters="108", conv_shape="four", fc_macs="", total_parameters="7"),
    )
    return folder


def hand_in(path: Path, answers: Answers) -> Path:
    """Saves answers where they are to be, and returns the file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(answer_file.encode(answers))
    return path


def table(text: str, separator: str = ",") -> list[list[str]]:
    """Returns the cells of a CSV, of which every row has as many."""
    assert text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=separator))
    assert {len(row) for row in rows} == {len(rows[0])}
    return rows


def test_a_class_is_marked(run: Run, exercise: Path, handed_in: Path) -> None:
    outcome = run("mark", exercise, handed_in)
    assert (outcome.status, outcome.err) == (0, "")
    heads, ada, ben, cem = table(outcome.out)
    assert tuple(heads) == HEADINGS
    file = str(handed_in / "ada.cnnanswers")
    assert ada == ["Ada", file, "4", "4", "right", "right", "right", "right", "", "2"]
    assert ben[2:4] == ["2", "4"]
    assert ben[4] == "mistake: bias-left-out"
    assert ben[6].startswith("mistake: flops-for-macs")
    assert ben[8] == "bias-left-out x1; flops-for-macs x1"
    assert cem[4:9] == [
        *("mistake: bias-left-out", "unreadable", "empty", "unknown", "bias-left-out x1"),
    ]


def test_the_marks_go_to_a_file_and_a_summary_is_printed(
    run: Run, exercise: Path, handed_in: Path, tmp_path: Path
) -> None:
    marks, mistakes = tmp_path / "marks.csv", tmp_path / "mistakes.csv"
    outcome = run("mark", exercise, handed_in, "--output", marks, "--summary", mistakes)
    assert (outcome.status, outcome.err) == (0, "")
    assert len(table(marks.read_text("utf-8"))) == 1 + 3
    lines = outcome.out.splitlines()
    # 4 and 2 and 0 of 4.
    assert lines[0] == "3 students, 4 questions, 2.0 right on average"
    said = "The biases were left out: there is one for every output channel."
    assert f"  bias-left-out: 2 times, 2 students. {said}" in lines
    assert "  conv parameters, 112: 1 of 3" in lines
    assert "  Parameters of convolutions: 1 of 3 right" in lines
    heads, first, *_ = table(mistakes.read_text("utf-8"))
    assert heads == ["Mistake", "Times", "Students", "Meaning"]
    assert first == ["bias-left-out", "2", "2", said]


def test_json_holds_every_answer(run: Run, exercise: Path, handed_in: Path) -> None:
    found = json.loads(run("mark", exercise, handed_in, "--format", "json").out)
    assert [student["right"] for student in found["students"]] == [4, 2, 0]
    assert found["students"][1]["answers"][0] == {
        "row": "conv",
        "asked": "parameters",
        "answer": "108",
        "result": "mistake",
        "mistakes": ["bias-left-out"],
    }
    assert found["mistakes"][0]["times"] == 2
    assert [one["correct"] for one in found["questions"]] == ["112", "4x4x4", "640", "762"]


def test_semicolons(run: Run, exercise: Path, handed_in: Path) -> None:
    out = run("mark", exercise, handed_in, "--format", "csv-semicolon").out
    assert tuple(table(out, ";")[0]) == HEADINGS


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)"])
def test_a_name_is_no_formula(run: Run, exercise: Path, tmp_path: Path, name: str) -> None:
    path = hand_in(tmp_path / "a.cnnanswers", answered(name))
    assert table(run("mark", exercise, path).out)[1][0] == f"'{name}"


def test_a_broken_file_keeps_nobody_from_a_mark(
    run: Run, exercise: Path, handed_in: Path, tmp_path: Path
) -> None:
    data = (handed_in / "ben.cnnanswers").read_bytes()
    (handed_in / "ben.cnnanswers").write_bytes(data[:100])
    other = answer_file.encode(Answers("Eve", "0123456789abcdef", {CONV: "112"}))
    (handed_in / "eve.cnnanswers").write_bytes(other)
    marks = tmp_path / "marks.csv"
    outcome = run("mark", exercise, handed_in, "--output", marks)
    assert outcome.status == 2
    assert [row[0] for row in table(marks.read_text("utf-8"))] == ["Student", "Ada", "Cem"]
    ben, eve = outcome.err.splitlines()
    assert ben.startswith(f"cnnparam: {handed_in / 'ben.cnnanswers'}: It is cut short")
    assert eve.startswith(f"cnnparam: {handed_in / 'eve.cnnanswers'}: It holds answers to another")


def test_who_hands_in_twice_is_named(run: Run, exercise: Path, handed_in: Path) -> None:
    again = hand_in(handed_in / "later.cnnanswers", answered("ADA", fc_macs="1"))
    outcome = run("mark", exercise, handed_in)
    assert outcome.status == 1
    first = handed_in / "ada.cnnanswers"
    assert outcome.err == f"{again}: ADA: has handed in {first} too; both are marked\n"
    assert [row[0] for row in table(outcome.out)[1:]] == ["Ada", "Ben", "Cem", "ADA"]


def test_a_file_that_is_named_twice_is_marked_once(
    run: Run, exercise: Path, handed_in: Path
) -> None:
    outcome = run("mark", exercise, handed_in / "ada.cnnanswers", handed_in)
    assert outcome.status == 0
    assert len(table(outcome.out)) == 1 + 3


def test_a_pattern_is_taken_where_no_shell_does(run: Run, exercise: Path, handed_in: Path) -> None:
    out = run("mark", exercise, handed_in / "*.cnnanswers").out
    assert [row[0] for row in table(out)[1:]] == ["Ada", "Ben"]


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ("nowhere.cnnanswers", "There is no such file"),
        ("*.cnnanswers", "There is no such file"),
        ("empty", "There are no answers (.cnnanswers) in this folder"),
        ("small.cnnexercise", "It is not a file of answers"),
    ],
)
def test_no_answers_are_one_line(
    run: Run, exercise: Path, tmp_path: Path, answers: str, reason: str
) -> None:
    (tmp_path / "empty").mkdir()
    outcome = run("mark", exercise, tmp_path / answers)
    assert (outcome.status, outcome.out) == (2, "")
    assert reason in outcome.err
    assert outcome.err.count("\n") == 1


def test_no_exercise_is_one_line(run: Run, handed_in: Path) -> None:
    outcome = run("mark", handed_in / "ada.cnnanswers", handed_in)
    assert (outcome.status, outcome.out) == (2, "")
    assert "It is not an exercise of this program" in outcome.err
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize("option", ["--output", "--summary"])
def test_nothing_that_is_read_is_written_over(
    run: Run, exercise: Path, handed_in: Path, option: str
) -> None:
    target = handed_in / "ada.cnnanswers"
    before = target.read_bytes()
    outcome = run("mark", exercise, handed_in, option, target)
    assert (outcome.status, outcome.out) == (2, "")
    assert "is read, so nothing is written over it" in outcome.err
    assert target.read_bytes() == before


def test_marks_that_cannot_be_saved(run: Run, exercise: Path, handed_in: Path) -> None:
    outcome = run("mark", exercise, handed_in, "--output", handed_in / "nowhere" / "marks.csv")
    assert outcome.status == 2
    assert "there is no such folder" in outcome.err


def test_an_exercise_is_not_reported(run: Run, exercise: Path) -> None:
    outcome = run("report", exercise)
    assert (outcome.status, outcome.out) == (2, "")
    assert "It is an exercise, and its table would show the answers" in outcome.err
