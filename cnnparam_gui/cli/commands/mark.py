"""`cnnparam mark`: the answers of a class to an exercise."""

import argparse
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import Commands, UsageError, add_command, choice
from cnnparam_gui.cli.output import complain, say, write
from cnnparam_gui.cli.status import EXACT, FAILED, PROBLEMS

if TYPE_CHECKING:
    from cnnparam_gui.core.class_marks import ClassMarks, Sheet
    from cnnparam_gui.core.exercise import Exercise

NAME = "mark"


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, NAME, run, "mark the answers of a class to an exercise")
    parser.add_argument("exercise", metavar="EXERCISE", help="the exercise, a .cnnexercise")
    parser.add_argument(
        "answers",
        nargs="+",
        metavar="ANSWERS",
        help="files of answers, or a folder: all .cnnanswers in it and its folders",
    )
    parser.add_argument(
        "--output",
        metavar="FILE",
        help="where the marks go, and a summary is printed; without it the marks are printed",
    )
    parser.add_argument("--format", type=_format, default="csv", help="csv, csv-semicolon or json")
    parser.add_argument(
        "--summary", metavar="FILE", help="a CSV of the mistakes, the most usual first"
    )


def run(arguments: argparse.Namespace) -> int:
    """Mark what can be read, and return the worst exit status."""
    from cnnparam_gui.files import exercise_file
    from cnnparam_gui.files.problems import FileProblem

    try:
        exercise = exercise_file.read(Path(arguments.exercise))
    except FileProblem as problem:
        complain(str(problem))
        return FAILED
    files, status = _files(arguments.answers)
    _spare_inputs(arguments, files)
    marks, found = _marked(exercise, files)
    status = max(status, found, _say_repeated(marks.sheets))
    return max(status, _hand_over(arguments, marks)) if marks.sheets else status


def _files(named: Iterable[str]) -> tuple[list[Path], int]:
    """Return every file of answers once, and whether all that is named was there."""
    from cnnparam_gui.files.problems import FileProblem

    files: dict[str, Path] = {}
    status = EXACT
    for name in named:
        try:
            for path in _meant(name):
                files.setdefault(os.path.realpath(path), path)
        except FileProblem as problem:
            complain(str(problem))
            status = FAILED
    return list(files.values()), status


def _meant(name: str) -> list[Path]:
    """Return the files that a name stands for: a folder for all in it, a pattern for its own.

    Learning platforms hand over a folder a student; the shell of Windows hands over patterns.
    """
    import glob

    from cnnparam_gui.files.answer_file import SUFFIX
    from cnnparam_gui.files.problems import FileProblem

    if os.path.isdir(name):  # noqa: PTH112  Path.is_dir raises for names it dislikes
        found = sorted(
            Path(folder, file)
            for folder, _, files in os.walk(name)
            for file in files
            if file.lower().endswith(SUFFIX)
        )
        if not found:
            raise FileProblem(f"There are no answers ({SUFFIX}) in this folder", name)
        return found
    if not os.path.lexists(name) and "*" in name:
        return [Path(file) for file in sorted(glob.glob(name))] or [Path(name)]  # noqa: PTH207  a whole pattern
    return [Path(name)]


def _spare_inputs(arguments: argparse.Namespace, files: Iterable[Path]) -> None:
    """Refuse to write over what is read, as a forgotten name behind --output would."""
    read = {os.path.realpath(path) for path in (arguments.exercise, *files)}
    for target in (arguments.output, arguments.summary):
        if target is not None and os.path.realpath(target) in read:
            raise UsageError(f"'{target[:60]}' is read, so nothing is written over it")


def _marked(exercise: "Exercise", files: Iterable[Path]) -> tuple["ClassMarks", int]:
    """Return the marks of every file that can be read, and whether all could be."""
    from cnnparam_gui.core.class_marks import ClassMarks, Sheet
    from cnnparam_gui.core.exercise import Marker
    from cnnparam_gui.files import answer_file, exercise_file
    from cnnparam_gui.files.problems import FileProblem, one_line

    marker, known = Marker(exercise), exercise_file.fingerprint(exercise)
    asked = frozenset(exercise.questions)
    sheets = []
    status = EXACT
    for path in files:
        try:
            given = answer_file.read(path)
            answer_file.check(given, known, asked)
        except FileProblem as problem:
            complain(str(problem if problem.place else problem.at(path)))
            status = FAILED
            continue
        marks, hints = marker.mark_all(given.answers), sum(given.hints.values())
        sheets.append(Sheet(given.student, one_line(str(path)), marks, hints))
    return ClassMarks(exercise, tuple(sheets)), status


def _say_repeated(sheets: Iterable["Sheet"]) -> int:
    """Say which students handed in several files; all are marked, and the teacher chooses."""
    first: dict[str, str] = {}
    status = EXACT
    for sheet in sheets:
        name = sheet.student.casefold()
        if name and first.setdefault(name, sheet.file) != sheet.file:
            say(f"{sheet.file}: {sheet.student}: has handed in {first[name]} too; both are marked")
            status = PROBLEMS
    return status


def _hand_over(arguments: argparse.Namespace, marks: "ClassMarks") -> int:
    """Save or print the marks and the summary."""
    from cnnparam_gui.files import report_marks

    status = EXACT
    if arguments.summary is not None:
        status = _save(arguments.summary, report_marks.render_summary_csv(marks))
    if arguments.output is None:
        write(arguments.format(marks))
        return status
    status = max(status, _save(arguments.output, arguments.format(marks)))
    write(report_marks.render_summary(marks))
    return status


def _save(target: str, data: bytes) -> int:
    from cnnparam_gui.files import saving
    from cnnparam_gui.files.problems import FileProblem

    try:
        saving.write_bytes(Path(target), data)
    except FileProblem as problem:
        complain(str(problem))
        return FAILED
    return EXACT


def _format(text: str) -> Any:
    from cnnparam_gui.files.report_marks import FORMATS

    return choice(FORMATS, "format")(text)
