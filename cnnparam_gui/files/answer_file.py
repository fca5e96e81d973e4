"""Answers of one student as files: JSON with an answer a line.

A file holds `format`, `version`, `student`, `exercise`, which is the fingerprint of what was
asked, and `answers`. Nothing in it says what is right.
"""

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

import msgspec

from cnnparam_gui.core.exercise import Question
from cnnparam_gui.files.exercise_file import MAX_QUESTIONS, open_envelope, question_of
from cnnparam_gui.files.opening import read_bytes
from cnnparam_gui.files.practice_head import ANSWERS, ANSWERS_SUFFIX
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.typed import cleaned

SUFFIX = ANSWERS_SUFFIX
VERSION = 1

MAX_BYTES = 8 * 2**20
MAX_STUDENT = 100
MAX_ANSWER = 200
MAX_HINTS = 100

_FIELDS = ("student", "exercise", "answers")


class Answers(msgspec.Struct, frozen=True):
    """What a student hands in.

    Attributes:
        student: The name as it was typed; may be empty.
        exercise: Fingerprint of the exercise.
        answers: What was typed for each question.
        hints: How many hints were taken for each question where there were any.
    """

    student: str
    exercise: str
    answers: dict[Question, str]
    hints: dict[Question, int] = {}


def read(path: Path) -> Answers:
    """Read a file.

    Raises:
        FileProblem: Where it cannot be read, or is not of this format in every detail.
    """
    try:
        return decode(read_bytes(path, MAX_BYTES, "answers to an exercise"))
    except FileProblem as problem:
        raise problem.at(path) from None


def decode(data: bytes) -> Answers:
    """Read answers from the bytes of a file.

    Raises:
        FileProblem: Where they are not of this format in every detail.
    """
    document = open_envelope(data, ANSWERS, "a file of answers", VERSION, _FIELDS)
    student, exercise, items = (document[key] for key in _FIELDS)
    _check_text(student, "student", MAX_STUDENT)
    _check_text(exercise, "exercise", MAX_STUDENT)
    if not isinstance(items, list):
        raise FileProblem("answers: it is not a list in brackets")
    if len(items) > MAX_QUESTIONS:
        raise FileProblem(f"It has {len(items):,} answers, and {MAX_QUESTIONS:,} are the most")
    answers: dict[Question, str] = {}
    hints: dict[Question, int] = {}
    first: dict[Question, int] = {}
    for number, item in enumerate(items, 1):
        try:
            question = _take(item, answers, hints)
        except FileProblem as problem:
            raise FileProblem(f"Answer {number}: {problem.reason}") from None
        if first.setdefault(question, number) != number:
            raise FileProblem(
                f"Answers {first[question]} and {number} are both to {question.asked} of "
                f"'{question.row[:60]}'"
            )
    return Answers(student, exercise, answers, hints)


def encode(answers: Answers) -> bytes:
    """Write answers as the bytes of a file; `decode` gives them back, on one line each."""
    head = {
        "format": ANSWERS,
        "version": VERSION,
        "student": cleaned(answers.student, MAX_STUDENT),
        "exercise": answers.exercise,
    }
    lines = [f"  {_json(key)}: {_json(value)},\n" for key, value in head.items()]
    items = ",\n".join(
        f"    {_json(_item(answers, question))}"
        for question in dict.fromkeys((*answers.answers, *answers.hints))
    )
    given = f"[\n{items}\n  ]" if items else "[]"
    return f'{{\n{"".join(lines)}  "answers": {given}\n}}\n'.encode("utf-8", "replace")


def check(answers: Answers, fingerprint: str, asked: Collection[Question]) -> None:
    """Refuse answers to anything but an exercise.

    Args:
        answers: The answers.
        fingerprint: That of the exercise.
        asked: Its questions.

    Raises:
        FileProblem: Where they belong to another exercise, or answer what is not asked.
    """
    if answers.exercise != fingerprint:
        raise FileProblem(
            "It holds answers to another exercise, or to another version of this one: it names "
            f"'{answers.exercise[:40]}', and this one is '{fingerprint}'"
        )
    for question in (*answers.answers, *answers.hints):
        if question not in asked:
            raise FileProblem(
                f"It answers what is not asked: {question.asked} of '{question.row[:60]}'"
            )


def _item(answers: Answers, question: Question) -> dict[str, Any]:
    item: dict[str, Any] = {"row": question.row, "asked": question.asked}
    if question in answers.answers:
        item["answer"] = cleaned(answers.answers[question], MAX_ANSWER)
    if question in answers.hints:
        item["hints"] = answers.hints[question]
    return item


def _take(item: Any, answers: dict[Question, str], hints: dict[Question, int]) -> Question:
    """Put what an item says where it belongs, and return its question."""
    if not isinstance(item, dict):
        raise FileProblem("it is not a row, what is asked and an answer, in braces")
    question = question_of(
        {key: value for key, value in item.items() if key not in {"answer", "hints"}}
    )
    if "answer" in item:
        _check_text(item["answer"], "answer", MAX_ANSWER)
        answers[question] = item["answer"]
    if "hints" in item:
        taken = item["hints"]
        if type(taken) is not int or not 0 <= taken <= MAX_HINTS:
            raise FileProblem(f"hints: it is not a whole number from 0 to {MAX_HINTS}")
        hints[question] = taken
    return question


def _check_text(value: Any, field: str, most: int) -> None:
    if not isinstance(value, str):
        raise FileProblem(f"{field}: it is not a text in quotation marks")
    if cleaned(value, most) != value:
        raise FileProblem(
            f"{field}: it may have at most {most} characters on one line and no control characters"
        )


_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
