"""Exercises as files: JSON with a question and a layer a line.

A file holds `format`, `version`, `title`, `checking`, `hints`, `data_type`, `batch`, the
`questions` and the `network` as the native format has it. It holds no answers: what is right is
counted when an answer is marked. The description of the network is left out, for it may tell it.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import msgspec

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.exercise import TOTAL, Checking, Exercise, Question
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES, MAX_SIZE
from cnnparam_gui.files import json_text, native, native_head
from cnnparam_gui.files.native_errors import explain
from cnnparam_gui.files.opening import read_bytes
from cnnparam_gui.files.practice_head import EXERCISE, EXERCISE_SUFFIX
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.typed import cleaned

SUFFIX = EXERCISE_SUFFIX
VERSION = 1

MAX_BYTES = 64 * 2**20
"""The largest file that is read: as many rows as a network may have stay below it."""

MAX_QUESTIONS = 10_000
MAX_TITLE = 200

_FIELDS = ("title", "checking", "hints", "data_type", "batch", "questions", "network")
_LAYERS = ("name", "description", "source", "semantics", "layers")


class _Settings(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    checking: Checking
    hints: bool
    data_type: str
    batch: Annotated[int, msgspec.Meta(ge=1, le=MAX_SIZE)]


def read(path: Path) -> Exercise:
    """Read a file.

    Raises:
        FileProblem: Where it cannot be read, or is not of this format in every detail.
    """
    try:
        return decode(read_bytes(path, MAX_BYTES, "an exercise"))
    except FileProblem as problem:
        raise problem.at(path) from None


def decode(data: bytes) -> Exercise:
    """Read an exercise from the bytes of a file.

    Raises:
        FileProblem: Where they are not of this format in every detail.
    """
    document = open_envelope(data, EXERCISE, "an exercise", VERSION, _FIELDS)
    settings = _settings(document)
    network = _network(document["network"])
    questions = _questions(document["questions"])
    _check(questions, count(network))
    return Exercise(
        network,
        questions,
        settings.title,
        settings.checking,
        settings.hints,
        Scale(DATA_TYPES[settings.data_type], settings.batch),
    )


def encode(exercise: Exercise) -> bytes:
    """Write an exercise as the bytes of a file; `decode` gives it back.

    The description of the network is left out, for it may tell the answers: those of lecture
    networks do.
    """
    head = {
        "format": EXERCISE,
        "version": VERSION,
        "title": cleaned(exercise.title, MAX_TITLE),
        "checking": exercise.checking,
        "hints": exercise.hints,
        "data_type": exercise.scale.data_type.name,
        "batch": exercise.scale.batch,
    }
    lines = [f"  {_json(key)}: {_json(value)},\n" for key, value in head.items()]
    asked = ",\n".join(
        f"    {_json({'row': one.row, 'asked': one.asked})}" for one in exercise.questions
    )
    questions = f"[\n{asked}\n  ]" if asked else "[]"
    told = msgspec.structs.replace(exercise.network, description="")
    network = native.body(told).replace("\n  ", "\n    ").rstrip()
    text = (
        f'{{\n{"".join(lines)}  "questions": {questions},\n  "network": {{\n  {network}\n  }}\n}}\n'
    )
    return text.encode("utf-8", "replace")


def fingerprint(exercise: Exercise) -> str:
    """Return 16 digits by which answers know their exercise.

    They are the same as long as the same is asked about the same rows: a title, a name of the
    network, hints and the order of questions change nothing of what is right.
    """
    import hashlib  # slow to load, and the window needs it only when something is saved

    network = msgspec.structs.replace(exercise.network, name="", description="", source="")
    asked = sorted((one.row, one.asked) for one in exercise.questions)
    scale = (exercise.scale.data_type.name, exercise.scale.batch)
    content = f"{VERSION}\n{_json([asked, scale])}\n{native.body(network)}"
    return hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:16]


def open_envelope(
    data: bytes, kind: str, what: str, version: int, fields: Iterable[str]
) -> dict[str, Any]:
    """Return the JSON object of a file whose format, version and fields are as they should be.

    Args:
        data: What the file holds.
        kind: The format that it must name.
        what: What that is for a person, such as `an exercise`.
        version: The newest version that is read.
        fields: What it must hold besides.

    Raises:
        FileProblem: Where it is anything else.
    """
    document = json_text.parse(data)
    _refuse_halves(data, document)
    if not isinstance(document, dict) or document.get("format") != kind:
        raise FileProblem(f'It is not {what} of this program: it does not say "format": "{kind}"')
    said = document.get("version")
    if type(said) is not int or said < 1:
        raise FileProblem(
            f'It does not say which version of the format it is: "version": {version}'
        )
    if said > version:
        raise FileProblem(
            f"It was made by a newer version of the program (format {str(said)[:12]}, and this one "
            f"reads up to {version}); update the program"
        )
    known = ("format", "version", *fields)
    for key in document:
        if key not in known:
            raise FileProblem(f"It has an unknown field '{key[:60]}'")
    for key in known:
        if key not in document:
            raise FileProblem(f"The field '{key}' is missing")
    return document


def question_of(values: dict[str, Any]) -> Question:
    """Return the question that an object names; raises FileProblem where it names none."""
    try:
        return msgspec.convert(values, Question)
    except msgspec.ValidationError as error:
        raise FileProblem(explain(str(error), values)) from None


def _refuse_halves(data: bytes, document: Any) -> None:
    """Refuse halves of a character, which JSON can write and a text cannot hold."""
    if rb"\ud" not in data.lower():
        return
    try:
        json.dumps(document, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        half = ascii(error.object[error.start])[1:-1]
        raise FileProblem(f"It holds half a character, {half}") from None


def _settings(document: dict[str, Any]) -> _Settings:
    values = {key: document[key] for key in _FIELDS if key not in {"questions", "network"}}
    try:
        settings = msgspec.convert(values, _Settings)
    except msgspec.ValidationError as error:
        raise FileProblem(explain(str(error), values)) from None
    if settings.data_type not in DATA_TYPES:
        raise FileProblem(f"data_type: there is no data type '{settings.data_type[:40]}'")
    if cleaned(settings.title, MAX_TITLE) != settings.title:
        raise FileProblem(
            f"title: it may have at most {MAX_TITLE} characters on one line and no control "
            "characters"
        )
    return settings


def _network(values: Any) -> Network:
    if not isinstance(values, dict):
        raise FileProblem("network: it is not a network in braces")
    for key in values:
        if key not in _LAYERS:
            raise FileProblem(f"network: it has an unknown field '{key[:60]}'")
    whole = {"format": native_head.FORMAT, "version": native.VERSION, **values}
    return native.decode(json.dumps(whole).encode())


def _questions(values: Any) -> tuple[Question, ...]:
    if not isinstance(values, list):
        raise FileProblem("questions: it is not a list in brackets")
    if not values:
        raise FileProblem("It asks no questions")
    if len(values) > MAX_QUESTIONS:
        raise FileProblem(f"It asks {len(values):,} questions, and {MAX_QUESTIONS:,} are the most")
    first: dict[Question, int] = {}
    for number, value in enumerate(values, 1):
        if not isinstance(value, dict):
            raise FileProblem(f"Question {number}: it is not a row and what is asked, in braces")
        try:
            question = question_of(value)
        except FileProblem as problem:
            raise FileProblem(f"Question {number}: {problem.reason}") from None
        if first.setdefault(question, number) != number:
            raise FileProblem(
                f"Questions {first[question]} and {number} ask the same, {question.asked} of "
                f"'{question.row[:60]}'; remove one of them"
            )
    return tuple(first)


def _check(questions: Iterable[Question], counts: NetworkCount) -> None:
    """Refuse questions that have no answer."""
    names = {layer.name: number for number, layer in enumerate(counts.network.layers)}
    for number, question in enumerate(questions, 1):
        place = f"Question {number}"
        if question.row == TOTAL:
            if question.asked == "shape":
                raise FileProblem(f"{place}: a network has no total shape; name a row")
            if counts.totals.status != "exact":
                raise FileProblem(f"{place}: the total is not known, since a row has a problem")
        elif question.row not in names:
            raise FileProblem(f"{place}: there is no row '{question.row[:60]}'")
        elif counts.rows[names[question.row]].status != "exact":
            raise FileProblem(f"{place}: the row '{question.row[:60]}' cannot be counted")


_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
