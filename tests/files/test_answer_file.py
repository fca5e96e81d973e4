"""Answers as files: what is read is what was written, and every fault has its sentence."""

import contextlib
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.exercise import Question
from cnnparam_gui.files import answer_file, saving
from cnnparam_gui.files.answer_file import MAX_BYTES, Answers, check, decode, encode
from cnnparam_gui.files.exercise_file import fingerprint
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.typed import cleaned
from tests.files.broken_texts import cut, flipped
from tests.files.practice import CONV, EXERCISE, answered
from tests.files.samples import replacements

ANSWERS = answered("Ada Lovelace", conv_parameters="108")
DATA = encode(ANSWERS)
DOCUMENT = json.loads(DATA)
WRONG: tuple[object, ...] = (None, -1, 1e308, "x" * 2000, [], {}, "a\u202eb", True)
TYPED = st.text(max_size=50)
QUESTIONS = st.sampled_from(EXERCISE.questions)
KNOWN, ASKED = fingerprint(EXERCISE), frozenset(EXERCISE.questions)


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


def with_answer(**fields: Any) -> bytes:
    """Returns a file with one answer of some fields."""
    return changed(answers=[{"row": "conv", "asked": "parameters", **fields}])


# ---------------------------------------------------------------- round trips


def test_it_reads_what_it_wrote(tmp_path: Path) -> None:
    path = tmp_path / "a.cnnanswers"
    saving.write_bytes(path, DATA)
    assert answer_file.read(path) == ANSWERS


def test_a_person_can_read_it() -> None:
    line = '    {"row": "conv", "asked": "parameters", "answer": "108", "hints": 2},'
    assert line in DATA.decode().splitlines()


@given(TYPED, st.dictionaries(QUESTIONS, TYPED), st.dictionaries(QUESTIONS, st.integers(0, 100)))
def test_whatever_is_typed_comes_back_on_one_line(
    student: str, answers: dict[Question, str], hints: dict[Question, int]
) -> None:
    found = decode(encode(Answers(student, KNOWN, answers, hints)))
    kept = {question: cleaned(text, 200) for question, text in answers.items()}
    assert found == Answers(cleaned(student, 100), KNOWN, kept, hints)
    assert decode(encode(found)) == found
    check(found, KNOWN, ASKED)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ada\t Lovelace\n", "Ada Lovelace"),
        ("山田\u3000太郎", "山田 太郎"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Ada\u202e\u2066evil\x00\x1b[31m", "Adaevil[31m"),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("\ud800x", "x"),
        ("x" * 5000, "x" * 100),
        ("1\u00a0792", "1 792"),
    ],
)
def test_a_name_is_one_line_with_nothing_hidden(typed: str, kept: str) -> None:
    assert cleaned(typed, 100) == kept
    assert decode(encode(Answers(typed, KNOWN, {}))).student == kept


# --------------------------------------------------------------------- faults


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b" ", "It is empty"),
        (b"x", "it is not JSON"),
        (changed(format="cnnparam"), "It is not a file of answers of this program"),
        (changed(version=9), "It was made by a newer version of the program (format 9"),
        (changed(score=100), "It has an unknown field 'score'"),
        (changed(student=3), "student: it is not a text in quotation marks"),
        (changed(student="a\u202eb"), "student: it may have at most 100 characters on one line"),
        (changed(student="x" * 101), "student: it may have at most 100 characters on one line"),
        (changed(exercise=None), "exercise: it is not a text"),
        (changed(answers={}), "answers: it is not a list"),
        (changed(answers=[1]), "Answer 1: it is not a row, what is asked and an answer"),
        (changed(answers=[0] * 10_001), "It has 10,001 answers, and 10,000 are the most"),
        (with_answer(answer=112), "Answer 1: answer: it is not a text in quotation marks"),
        (with_answer(answer="1" * 201), "Answer 1: answer: it may have at most 200 characters"),
        (with_answer(answer="1\n2"), "Answer 1: answer: it may have at most 200 characters"),
        (with_answer(hints=-1), "Answer 1: hints: it is not a whole number from 0 to 100"),
        (with_answer(hints=True), "Answer 1: hints: it is not a whole number from 0 to 100"),
        (with_answer(answer="\ud800"), r"It holds half a character, \ud800"),
        (with_answer(result="right"), "Answer 1: it has no field 'result'"),
        (
            changed(answers=[DOCUMENT["answers"][0]] * 2),
            "Answers 1 and 2 are both to parameters of 'conv'",
        ),
    ],
)
def test_a_fault_has_its_sentence(data: bytes, reason: str) -> None:
    assert reason in refusal(data)


def test_answers_belong_to_their_exercise() -> None:
    check(ANSWERS, KNOWN, ASKED)
    with pytest.raises(FileProblem, match=f"another exercise.*'0123'.*'{KNOWN}'"):
        check(msgspec.structs.replace(ANSWERS, exercise="0123"), KNOWN, ASKED)
    with pytest.raises(FileProblem, match="It answers what is not asked: macs of 'conv'"):
        check(Answers("", KNOWN, {Question("conv", "macs"): "1"}), KNOWN, ASKED)
    with pytest.raises(FileProblem, match="not asked: shape of 'fc'"):
        check(Answers("", KNOWN, {CONV: "1"}, {Question("fc", "shape"): 1}), KNOWN, ASKED)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.cnnanswers"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(FileProblem, match="too large to be answers to an exercise"):
        answer_file.read(path)


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
            check(decode(json.dumps(document).encode()), KNOWN, ASKED)
        except FileProblem as problem:
            said.append(str(problem))
    assert all(map(str.isprintable, said))
    assert len(said) > 80
