"""Hints: the formula, then its numbers, and never the result."""

import re
from itertools import pairwise

import pytest

from cnnparam_gui.builders.practice import LEVELS, generate
from cnnparam_gui.core.exercise import TOTAL, Asked, Exercise, Marker, Question
from cnnparam_gui.core.hints import hints
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.writing import HTML, WORDS
from cnnparam_gui.files import gallery
from tests.evaluator import evaluated


def hints_of(network: str, row: str, asked: Asked, scale: Scale | None = None) -> tuple[str, ...]:
    question = Question(row, asked)
    exercise = Exercise(gallery.load(network), (question,), scale=scale or Scale())
    return hints(Marker(exercise), question)


@pytest.mark.parametrize(
    ("row", "asked", "general", "numbers"),
    [
        (
            "conv3_1",
            "parameters",
            "parameters = (k_h x k_w x C_in + 1) x C_out",
            "parameters = (3 x 3 x 128 + 1) x 256",
        ),
        (
            "conv1_1",
            "memory",
            "bytes = C_out x H_out x W_out x bytes each",
            "bytes = 64 x 224 x 224 x 4",
        ),
        (
            "conv1_1",
            "macs",
            "MACs = k_h x k_w x C_in x C_out x H_out x W_out",
            "MACs = 3 x 3 x 3 x 64 x 224 x 224",
        ),
        ("fc2", "parameters", "parameters = (C_in + 1) x out", "parameters = (4,096 + 1) x 4,096"),
    ],
)
def test_the_formula_comes_first_and_then_its_numbers(
    row: str, asked: Asked, general: str, numbers: str
) -> None:
    assert hints_of("vgg16", row, asked) == (general, numbers)


def test_the_sizes_of_a_pooling() -> None:
    first, second = hints_of("vgg16", "pool1", "shape")
    assert first.startswith("C_out = C_in; H_out = floor((H_in + 2 x p_h - k_h) / s_h) + 1; ")
    assert second == (
        "H_out = floor((224 + 2 x 0 - 2) / 2) + 1; W_out = floor((224 + 2 x 0 - 2) / 2) + 1"
    )


def test_a_size_that_is_a_setting_is_called_so() -> None:
    first, second = hints_of("vgg16", "conv1_1", "shape")
    assert first.startswith("C_out is a setting of the layer; H_out = ")
    assert "64" not in second


@pytest.mark.parametrize(("row", "asked"), [("pool1", "parameters"), ("pool1", "macs")])
def test_what_is_nothing_has_sentences(row: str, asked: Asked) -> None:
    found = hints_of("vgg16", row, asked)
    assert len(found) == 2
    assert not re.search("[0-9]", "".join(found))


def test_a_total_names_its_rows_and_then_their_formulas() -> None:
    first, second = hints_of("lenet5", TOTAL, "parameters")
    assert first == "total = conv1 + conv2 + fc1 + fc2 + fc3"
    assert evaluated(second.removeprefix("total = ")) == 61_706
    batch = hints_of("lenet5", TOTAL, "memory", Scale(batch=2))[1].removeprefix("total = ")
    # Input, then each convolution with its activation and pooling, then the dense rows.
    values = 1024 + 2 * 6 * 28 * 28 + 6 * 14 * 14 + 2 * 16 * 10 * 10 + 400 + 2 * 120 + 2 * 84 + 10
    assert evaluated(batch) == values * 4 * 2


def test_the_total_of_a_deep_network_stays_short() -> None:
    first, second = hints_of("resnet152", TOTAL, "macs")
    assert first.endswith(" more rows")
    assert len(first) < 500
    assert len(second) < 800


def test_names_are_escaped_in_html() -> None:
    network = Network(
        (
            KINDS["Input"].fresh("in", shape=(3, 8, 8)),
            KINDS["Conv2d"].fresh("<b>conv", filters=4),
        )
    )
    question = Question(TOTAL, "parameters")
    found = hints(Marker(Exercise(network, (question,))), question, HTML)
    assert "<b>" not in "".join(found)
    said = hints(Marker(Exercise(network, (question,))), question, WORDS)
    assert " times " in said[1]


@pytest.mark.parametrize("level", LEVELS)
def test_hints_lead_to_the_result_and_do_not_say_it(level: str) -> None:
    for seed in range(6):
        exercise = generate(LEVELS[level], seed)
        marker = Marker(exercise)
        for question in exercise.questions:
            correct = marker.mark(question, "").correct
            found = hints(marker, question)
            assert len(found) == 2
            for text in found:
                for one in text.split("; "):
                    if " = " in one:
                        assert one.partition(" = ")[2] != correct
            whole = question.asked != "shape"
            if whole and " = " in found[1] and "more rows" not in found[1]:
                number = evaluated(found[1].partition(" = ")[2])
                assert number == int(correct.replace(",", ""))


def test_every_kind_of_row_has_hints() -> None:
    for name in ("resnet18", "vit_b_16", "inception_v3", "mobilenet_v2"):
        network = gallery.load(name)
        asked: tuple[Asked, ...] = ("shape", "parameters", "memory", "macs")
        every = [Question(row.name, one) for row in network.layers for one in asked]
        marker = Marker(Exercise(network, tuple(every)))
        for question in every:
            found = hints(marker, question)
            assert len(found) == 2
            assert all(found)
            assert all(one != other for one, other in pairwise(found))
