"""Marking: what is right, rounded, a mistake, unknown, unreadable or empty, and the score."""

import time
from typing import Any

import pytest

from cnnparam_gui.core.exercise import (
    FAMILY_TITLES,
    TOTAL,
    Asked,
    Exercise,
    Marked,
    Marker,
    Question,
    mistakes_of,
    score,
)
from cnnparam_gui.core.exercise_making import MIXES, make
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.mistakes import BY_ID, MISTAKES
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery


def row(kind: str, name: str, **values: Any) -> Layer:
    return KINDS[kind](name=name, **values)


NETWORK = Network(
    (
        row("Input", "in", shape=(3, 20, 20)),
        row("Conv2d", "conv", filters=8, kernel=(5,), stride=(2,), padding=(1,)),
        row("MaxPool2d", "pool", kernel=(2,)),
        row("Linear", "fc", units=10),
    )
)
# (20 + 2 - 5) // 2 + 1 = 9 positions, then 9 // 2 = 4.
RIGHT: list[tuple[str, Asked, str]] = [
    ("conv", "shape", "8x9x9"),
    ("conv", "parameters", str((5 * 5 * 3 + 1) * 8)),
    ("conv", "memory", str(8 * 9 * 9 * 4)),
    ("conv", "macs", str(5 * 5 * 3 * 8 * 9 * 9)),
    ("pool", "shape", "8x4x4"),
    ("pool", "parameters", "0"),
    ("fc", "shape", "10"),
    ("fc", "parameters", str((8 * 4 * 4 + 1) * 10)),
    (TOTAL, "parameters", str((5 * 5 * 3 + 1) * 8 + (8 * 4 * 4 + 1) * 10)),
    (TOTAL, "memory", str(4 * (3 * 20 * 20 + 8 * 9 * 9 + 8 * 4 * 4 + 10))),
    (TOTAL, "macs", str(5 * 5 * 3 * 8 * 9 * 9 + 8 * 4 * 4 * 10)),
]


def marker(network: Network = NETWORK, scale: Scale | None = None) -> Marker:
    questions = tuple(Question(name, asked) for name, asked, _ in RIGHT)
    return Marker(Exercise(network, questions, scale=scale or Scale()))


def ids(mark: Marked) -> list[str]:
    return [explanation.id for explanation in mark.explanations]


@pytest.mark.parametrize(("name", "asked", "answer"), RIGHT)
def test_right_numbers_are_right(name: str, asked: Asked, answer: str) -> None:
    mark = marker().mark(Question(name, asked), answer)
    assert (mark.result, mark.right, mark.explanations) == ("right", True, ())
    assert mark.correct.replace(",", "") == answer


@pytest.mark.parametrize(
    ("name", "asked", "answer", "mistake"),
    [
        ("conv", "parameters", 5 * 5 * 8 + 8, "input-channels-left-out"),
        ("conv", "parameters", 5 * 5 * 3 * 8, "bias-left-out"),
        ("conv", "memory", 8 * 9 * 9, "elements-for-bytes"),
        ("conv", "macs", 2 * 5 * 5 * 3 * 8 * 9 * 9, "flops-for-macs"),
        ("pool", "parameters", 2 * 2 * 8, "pooling-counted-as-weights"),
        ("fc", "parameters", (8 + 1) * 10, "flatten-left-out"),
        ("fc", "parameters", (8 * 9 * 9 + 1) * 10, "pooling-before-dense-ignored"),
        (TOTAL, "parameters", 5 * 5 * 3 * 8 + 8 * 4 * 4 * 10, "biases-left-out-of-total"),
        (TOTAL, "memory", 4 * (2 * 1200 + 648 + 128 + 10), "input-counted-twice"),
        (TOTAL, "memory", 1200 + 648 + 128 + 10, "elements-for-bytes"),
        # (20 - 5) // 2 + 1 = 8; 20 + 2 - 5 + 1 = 18; (20 + 2 - 5) // 2 = 8.
        ("conv", "shape", "8 x 18 x 18", "stride-ignored"),
        ("conv", "shape", "8 x 8 x 8", "padding-ignored"),
        ("conv", "shape", "8 x 8 x 8", "plus-one-forgotten"),
        ("conv", "shape", "8 x 10 x 10", "ceil-instead-of-floor"),
    ],
)
def test_a_mistake_is_named(name: str, asked: Asked, answer: object, mistake: str) -> None:
    mark = marker().mark(Question(name, asked), str(answer))
    assert (mark.result, mark.right) == ("mistake", False)
    assert mistake in ids(mark)


@pytest.mark.parametrize("written", ["8x9x9", "8 × 9 × 9", "(8, 9, 9)", "[8, 9, 9]", " 8 9 9 "])
def test_a_shape_is_read_as_people_write_it(written: str) -> None:
    assert marker().mark(Question("conv", "shape"), written).result == "right"


@pytest.mark.parametrize(("name", "asked"), [("conv", "shape"), ("conv", "parameters")])
def test_what_is_no_number_is_said_so(name: str, asked: Asked) -> None:
    marked = marker()
    question = Question(name, asked)
    assert marked.mark(question, "many").result == "unreadable"
    assert "'many'" in marked.mark(question, "many").why
    assert marked.mark(question, "  ").result == "empty"
    assert marked.mark(question, "9" * 5_000).result == "unreadable"
    assert not marked.mark(question, "").right


def test_nothing_is_guessed() -> None:
    assert marker().mark(Question("conv", "parameters"), "123457").result == "unknown"
    assert marker().mark(Question("conv", "shape"), "8x77x77").result == "unknown"
    assert marker().mark(Question("conv", "shape"), "9x9").result == "unknown"


def test_rounded_numbers_and_units_earn_the_point() -> None:
    mark = marker().mark(Question(TOTAL, "parameters"), "1.9k")  # 608 + 1,290 = 1,898
    assert (mark.result, mark.right, mark.correct) == ("rounded", True, "1,898")
    assert marker().mark(Question("conv", "memory"), "2.6 kB").right  # 2,592 bytes


def test_a_wrong_size_of_a_thousand_is_not_taken_for_a_rounded_one() -> None:
    network = Network(
        (
            row("Input", "in", shape=(1, 1004, 1004)),
            row("Conv2d", "conv", filters=1, kernel=(5,), padding=(2,)),
        )
    )
    # 1004 - 5 + 1 without the padding.
    mark = marker(network).mark(Question("conv", "shape"), "1x1000x1000")
    assert (mark.result, ids(mark)) == ("mistake", ["padding-ignored"])


def test_the_batch_and_the_data_type_count() -> None:
    mark = marker(scale=Scale(batch=16)).mark(Question("conv", "memory"), str(648 * 4))
    assert "batch-left-out" in ids(mark)


def test_all_questions_are_marked_in_their_order() -> None:
    marks = marker().mark_all({Question("pool", "shape"): "8x4x4"})
    assert [mark.question.row for mark in marks] == [name for name, _, _ in RIGHT]
    assert [mark.result for mark in marks].count("right") == 1
    assert [mark.result for mark in marks].count("empty") == len(RIGHT) - 1


def test_the_score_names_topics_and_mistakes() -> None:
    answers = {Question(name, asked): answer for name, asked, answer in RIGHT}
    answers[Question("conv", "parameters")] = str(5 * 5 * 8 + 8)
    answers[Question("fc", "parameters")] = "90"
    topics = {topic.topic: topic for topic in score(NETWORK, marker().mark_all(answers))}
    assert list(topics)[:2] == ["Output size of convolutions", "Parameters of convolutions"]
    assert (topics["Totals"].right, topics["Totals"].asked) == (3, 3)
    convolutions = topics["Parameters of convolutions"]
    assert (convolutions.right, convolutions.asked) == (0, 1)
    assert convolutions.mistakes == {"input-channels-left-out": 1}
    assert topics["Parameters of fully connected layers"].mistakes == {"flatten-left-out": 1}


def test_mistakes_are_counted_the_most_usual_first() -> None:
    marked = marker()
    wrong = [
        marked.mark(Question("conv", "parameters"), "208"),
        marked.mark(Question("fc", "parameters"), "90"),
        marked.mark(Question("fc", "parameters"), "90"),
    ]
    assert list(mistakes_of(wrong).items()) == [
        ("flatten-left-out", 2),
        ("input-channels-left-out", 1),
    ]


def test_every_family_has_a_title() -> None:
    assert {kind.family for kind in KINDS.values()} <= set(FAMILY_TITLES)


def test_every_mistake_is_found_by_its_id() -> None:
    assert list(BY_ID.values()) == list(MISTAKES)


def test_a_class_is_marked_in_little_time() -> None:
    exercise = make(gallery.load("vgg16"), level=MIXES["hard"], most=40)
    assert len(exercise.questions) == 40
    begun = time.perf_counter()
    marked = Marker(exercise)
    for student in range(30):
        marked.mark_all({question: str(1000 + student) for question in exercise.questions})
    assert time.perf_counter() - begun < 1
