"""The marks of a class: CSV with a row a student, JSON, and a summary as text and CSV."""

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable
from typing import Any, Literal

import msgspec

from cnnparam_gui.core.class_marks import ClassMarks, Sheet
from cnnparam_gui.core.exercise import Marked, Question
from cnnparam_gui.files import report_json
from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.report_csv import guard

MOST_NAMED = 3
"""How many explanations of one answer a cell of the CSV names; JSON names all."""

MOST_SHOWN = 10
"""How many lines the summary has under each heading."""


def render_csv(marks: ClassMarks, separator: Literal[",", ";"] = ",") -> bytes:
    """Return a row a student, a column a question, and the mistakes."""
    heads = [heading(question) for question in marks.exercise.questions]
    return _table(
        [
            ["Student", "File", "Right", "Asked", *heads, "Mistakes", "Hints"],
            *map(_row, marks.sheets),
        ],
        separator,
    )


def render_semicolon(marks: ClassMarks) -> bytes:
    """Return the same with semicolons, for spreadsheets set to a decimal comma."""
    return render_csv(marks, ";")


def render_json(marks: ClassMarks) -> bytes:
    """Return every answer with what is said of it, and the summary, as one JSON object."""
    return report_json.render_contents(
        {
            "title": marks.exercise.title,
            "students": [_student(sheet) for sheet in marks.sheets],
            "mistakes": [msgspec.structs.asdict(usual) for usual in marks.usual()],
            "questions": [
                {
                    "row": asked.question.row,
                    "asked": asked.question.asked,
                    "correct": asked.correct,
                    "right": asked.right,
                }
                for asked in marks.questions()
            ],
            "topics": [msgspec.structs.asdict(topic) for topic in marks.topics()],
        }
    )


def render_summary(marks: ClassMarks) -> bytes:
    """Return what went wrong most, as text."""
    students, questions = len(marks.sheets), len(marks.exercise.questions)
    average = f"{marks.average():.1f} right on average"
    lines = [f"{_number(students, 'student')}, {_number(questions, 'question')}, {average}"]
    lines += _section(
        "The most usual mistakes",
        (
            f"{usual.id}: {_number(usual.times, 'time')}, {_number(usual.students, 'student')}. "
            f"{usual.text}"
            for usual in marks.usual()
        ),
    )
    hardest = sorted(marks.questions(), key=lambda asked: asked.right)
    lines += _section(
        "The questions that the fewest got right",
        (
            f"{heading(asked.question)}, {asked.correct}: {asked.right} of {asked.students}"
            for asked in hardest
            if asked.right < asked.students
        ),
    )
    topics = (f"{topic.topic}: {topic.right} of {topic.asked} right" for topic in marks.topics())
    lines += _section("By topic", topics)
    return ("\n".join(map(one_line, lines)) + "\n").encode("utf-8", "replace")


def render_summary_csv(marks: ClassMarks) -> bytes:
    """Return the mistakes that were made, the most usual first, as CSV."""
    rows = ([usual.id, usual.times, usual.students, usual.text] for usual in marks.usual())
    return _table([["Mistake", "Times", "Students", "Meaning"], *rows], ",")


def heading(question: Question) -> str:
    """Return the heading of a question, such as `conv1 parameters`."""
    return f"{question.row} {question.asked}"


def _row(sheet: Sheet) -> list[object]:
    mistakes = "; ".join(f"{key} x{times}" for key, times in sheet.mistakes.items())
    counted: list[object] = [sheet.student, sheet.file, sheet.right, len(sheet.marks)]
    return [*counted, *map(_said, sheet.marks), mistakes, sheet.hints]


def _said(mark: Marked) -> str:
    if mark.result != "mistake":
        return mark.result
    named = " or ".join(explanation.id for explanation in mark.explanations[:MOST_NAMED])
    more = len(mark.explanations) - MOST_NAMED
    return f"mistake: {named}" + (f" or {more} more" if more > 0 else "")


def _student(sheet: Sheet) -> dict[str, Any]:
    return {
        "student": sheet.student,
        "file": sheet.file,
        "right": sheet.right,
        "asked": len(sheet.marks),
        "hints": sheet.hints,
        "mistakes": sheet.mistakes,
        "answers": [
            {
                "row": mark.question.row,
                "asked": mark.question.asked,
                "answer": mark.text,
                "result": mark.result,
                "mistakes": [explanation.id for explanation in mark.explanations],
            }
            for mark in sheet.marks
        ],
    }


def _section(title: str, lines: Iterable[str]) -> list[str]:
    shown = [f"  {line}" for line in lines]
    more = [f"  and {len(shown) - MOST_SHOWN} more"] if len(shown) > MOST_SHOWN else []
    return ["", title, *shown[:MOST_SHOWN], *more] if shown else []


def _number(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _table(rows: Iterable[Iterable[object]], separator: str) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerows(
        [guard(cell) if isinstance(cell, str) else cell for cell in row] for row in rows
    )
    return BOM_UTF8 + text.getvalue().encode("utf-8", "replace")


FORMATS: dict[str, Callable[[ClassMarks], bytes]] = {
    "csv": render_csv,
    "csv-semicolon": render_semicolon,
    "json": render_json,
}
"""Every format of the marks by its name; the first is the default."""
