"""Exercises as files: what is read is what was written, and every fault has its sentence."""

import contextlib
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count
from cnnparam_gui.core.exercise import Exercise, Question
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.files import answer_file, exercise_file, formats, native, saving
from cnnparam_gui.files.exercise_file import MAX_BYTES, decode, encode, fingerprint
from cnnparam_gui.files.problems import FileProblem
from tests.files.broken_texts import cut, flipped
from tests.files.practice import CONV, EXERCISE, NETWORK, SHAPE, answered
from tests.files.samples import replacements
from tests.strategies import examples, networks

DATA = encode(EXERCISE)
DOCUMENT = json.loads(DATA)
WRONG: tuple[object, ...] = (None, -1, 1e308, "x" * 2000, [], {}, "a\u202eb", True)
replace = msgspec.structs.replace


def refusal(data: bytes) -> str:
    """Returns the sentence that refuses some bytes, which is one line."""
    with pytest.raises(FileProblem) as caught:
        decode(data)
    sentence = str(caught.value)
    assert len(sentence) > 10
    assert sentence.isprintable()
    for word in ("msgspec", "Expected", "`", "$"):
        assert word not in sentence
    return sentence


def changed(**fields: Any) -> bytes:
    """Returns the file with other fields."""
    return json.dumps({**DOCUMENT, **fields}).encode()


def asking(*questions: Any) -> bytes:
    """Returns the file with other questions."""
    return changed(questions=list(questions))


def asked(row: str, quantity: str = "parameters") -> dict[str, str]:
    """Makes a question."""
    return {"row": row, "asked": quantity}


# ---------------------------------------------------------------- round trips


def test_it_reads_what_it_wrote(tmp_path: Path) -> None:
    path = tmp_path / "a.cnnexercise"
    saving.write_bytes(path, DATA)
    assert exercise_file.read(path) == EXERCISE


def test_a_person_can_read_it() -> None:
    lines = DATA.decode().splitlines()
    assert lines[1] == '  "format": "cnnparam-exercise",'
    assert '    {"row": "conv", "asked": "parameters"},' in lines
    assert sum('"kind"' in line for line in lines) == len(NETWORK.layers)


def test_it_holds_no_answers() -> None:
    told = replace(NETWORK, description="Right are 112, 640 and 762.")
    text = encode(replace(EXERCISE, network=told)).decode()
    for answer in ("112", "4x4x4", "640", "762"):
        assert answer not in text
    assert decode(text.encode()) == EXERCISE


@examples(0.5)
@given(networks(), st.data())
def test_any_exercise_comes_back(network: Any, data: st.DataObject) -> None:
    network = replace(network, description="")
    counts = count(network)
    possible = [
        Question(layer.name, quantity)
        for layer, row in zip(network.layers, counts.rows, strict=True)
        if row.status == "exact"
        for quantity in ("shape", "parameters", "memory", "macs")
        if layer.name != "total"
    ]
    if not possible:
        return
    questions = data.draw(st.lists(st.sampled_from(possible), min_size=1, unique=True))
    scale = Scale(data.draw(st.sampled_from(list(DATA_TYPES.values()))), 3)
    exercise = Exercise(network, tuple(questions), "T", "at once", hints=True, scale=scale)
    assert decode(encode(exercise)) == exercise


# ---------------------------------------------------------------- fingerprint


def test_answers_stay_where_the_same_is_asked() -> None:
    known = fingerprint(EXERCISE)
    assert len(known) == 16
    assert fingerprint(decode(DATA)) == known
    named = replace(NETWORK, name="Other", description="Text", source="Book")
    for other in (
        replace(EXERCISE, title="T", checking="at once", hints=True),
        replace(EXERCISE, questions=EXERCISE.questions[::-1]),
        replace(EXERCISE, network=named),
    ):
        assert fingerprint(other) == known


@pytest.mark.parametrize(
    "other",
    [
        replace(EXERCISE, questions=EXERCISE.questions[:3]),
        replace(EXERCISE, scale=Scale(DATA_TYPES["float16"])),
        replace(EXERCISE, scale=Scale(batch=2)),
        replace(EXERCISE, network=replace(NETWORK, semantics="pytorch")),
        replace(EXERCISE, network=replace(NETWORK, layers=NETWORK.layers[:3])),
    ],
)
def test_another_exercise_has_another(other: Exercise) -> None:
    assert fingerprint(other) != fingerprint(EXERCISE)


def test_it_is_the_same_in_every_release() -> None:
    """Answers that are handed in today are marked by the program of tomorrow."""
    assert fingerprint(EXERCISE) == "7aa92c0f27d7a063"


# --------------------------------------------------------------------- faults


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "It is empty"),
        (b"[]", 'It is not an exercise of this program: it does not say "format"'),
        (native.encode(NETWORK), "It is not an exercise of this program"),
        (changed(version=2), "It was made by a newer version of the program (format 2"),
        (changed(version="1"), "It does not say which version"),
        (changed(answers=[]), "It has an unknown field 'answers'"),
        (changed(title=3), "title: 3 is not a text"),
        (changed(title="a\nb"), "title: it may have at most 200 characters on one line"),
        (changed(checking="never"), "checking: 'never' is not a word that it takes"),
        (changed(hints=1), "hints: 1 is not true or false"),
        (changed(data_type="float4"), "data_type: there is no data type 'float4'"),
        (changed(batch=0), "batch: 0 is below the smallest value, 1"),
        (asking(), "It asks no questions"),
        (changed(questions={}), "questions: it is not a list"),
        (asking(3), "Question 1: it is not a row and what is asked"),
        (asking({"row": "conv"}), "Question 1: the field 'asked' is missing"),
        (asking({**asked("conv"), "answer": 112}), "has no field 'answer'"),
        (asking(asked("conv", "flops")), "Question 1: asked: 'flops' is not a word"),
        (asking(asked("conv"), asked("nowhere")), "Question 2: there is no row 'nowhere'"),
        (
            asking(asked("fc"), asked("conv"), asked("conv")),
            "Questions 2 and 3 ask the same, parameters of 'conv'; remove one of them",
        ),
        (asking(asked("total", "shape")), "Question 1: a network has no total shape; name a row"),
        (asking(*[asked("conv")] * 10_001), "It asks 10,001 questions, and 10,000 are the most"),
        (changed(network=[]), "network: it is not a network"),
        (changed(network={**DOCUMENT["network"], "x": 1}), "network: it has an unknown field 'x'"),
        (
            changed(network={**DOCUMENT["network"], "layers": [0] * 100_001}),
            "It has 100,001 rows, and 100,000 are the most",
        ),
        (changed(network={"layers": [{"kind": "Conv"}]}), "Row 1: there is no layer kind 'Conv'"),
        (DATA.replace(b'"hints"', b'"title"'), "The key 'title' is given twice"),
        (changed(batch=float("nan")), "batch: NaN is not a whole number"),
        (changed(title="\ud800"), r"It holds half a character, \ud800"),
        (changed(**{"\udc00": 1}), r"It holds half a character, \udc00"),
        (DATA.replace(b"[3, 3]", b"[NaN, 3]"), "It holds NaN, which is not a number"),
        (DATA.replace(b"[3, 3]", b"[" * 300 + b"]" * 300), "It is nested deeper than 200"),
        (DATA.replace(b"[3, 3]", b"[" * 10**5), "It is nested too deep"),
        (DATA.decode().encode("utf-16"), "It is not text in UTF-8"),
    ],
)
def test_a_fault_has_its_sentence(data: bytes, reason: str) -> None:
    assert reason in refusal(data)


def test_every_field_is_needed() -> None:
    for field in set(DOCUMENT) - {"format", "version"}:
        rest = {key: value for key, value in DOCUMENT.items() if key != field}
        assert refusal(json.dumps(rest).encode()) == f"The field '{field}' is missing"


def test_a_row_that_cannot_be_counted_is_not_asked_about() -> None:
    layers = [dict(layer) for layer in DOCUMENT["network"]["layers"]]
    layers[1]["kernel"] = [99, 99]
    layers[1]["padding"] = [0, 0]
    broken = {**DOCUMENT["network"], "layers": layers}
    for question, reason in (
        (asked("conv"), "Question 1: the row 'conv' cannot be counted"),
        (asked("fc"), "Question 1: the row 'fc' cannot be counted"),
        (asked("total"), "Question 1: the total is not known, since a row has a problem"),
    ):
        data = json.dumps({**DOCUMENT, "network": broken, "questions": [question]}).encode()
        assert refusal(data) == reason
    data = json.dumps({**DOCUMENT, "network": broken, "questions": [asked("in")]}).encode()
    assert decode(data).questions == (Question("in", "parameters"),)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.cnnexercise"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(FileProblem, match="too large to be an exercise"):
        exercise_file.read(path)


def test_cut_at_every_byte() -> None:
    for data in cut(DATA.rstrip()):
        refusal(data)


def test_flipped_bits() -> None:
    for seed in range(300):
        with contextlib.suppress(FileProblem):
            decode(flipped(DATA, 1 + seed % 3, seed))


def test_wrong_types() -> None:
    said = []
    for _, document in replacements(DOCUMENT, WRONG):
        try:
            decode(json.dumps(document).encode())
        except FileProblem as problem:
            said.append(str(problem))
    assert all(map(str.isprintable, said))
    assert len(said) > 100


# ------------------------------------------------- where an architecture is meant


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.cnnexercise", DATA, "It is an exercise, and its table would show the answers"),
        ("a.json", DATA, "It is an exercise"),
        ("a.cnnexercise", DATA[:20], "It is an exercise"),
        ("a.cnnanswers", answer_file.encode(answered("Ada")), "It holds answers to an exercise"),
        ("a.txt", answer_file.encode(answered("Ada")), "It holds answers to an exercise"),
    ],
)
def test_it_is_not_opened_as_an_architecture(
    tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(FileProblem, match=reason):
        formats.read(path)


def test_a_row_may_be_named_like_the_program(tmp_path: Path) -> None:
    layers = (*NETWORK.layers[:3], replace(NETWORK.layers[3], name="cnnparam"))
    path = tmp_path / "a.json"
    path.write_bytes(encode(Exercise(replace(NETWORK, layers=layers), (CONV, SHAPE))))
    with pytest.raises(FileProblem, match="It is an exercise"):
        formats.read(path)
