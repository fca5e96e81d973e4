"""Networks to practise on: each counts, and its answers are worked out a second time here."""

import math
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.builders.practice import LEVELS, MOST_SEED, Level, generate, network
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.exercise import TOTAL, Asked, Exercise, Marker, Question
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from tests.brute import starts, starts_ceil

ROOT = Path(__file__).resolve().parents[2]
SEEDS = st.integers(0, MOST_SEED)
LEVEL = st.sampled_from(list(LEVELS.values()))

Row = dict[str, Any]


def window(layer: Any, sizes: tuple[int, ...]) -> tuple[int, ...]:
    """Counts the places of a window along each axis one by one."""
    found = []
    for axis, size in enumerate(sizes):
        pad = layer.padding[axis] if len(layer.padding) > 1 else layer.padding[0]
        dilation = layer.dilation[axis] if len(layer.dilation) > 1 else layer.dilation[0]
        window = layer.kernel[axis], layer.stride[axis]
        if getattr(layer, "ceil", False):
            found.append(len(starts_ceil(size, *window, pad, dilation)))
        else:
            found.append(len(starts(size, *window, (pad, pad), dilation)))
    return tuple(found)


def worked_out(layer: Any, taken: tuple[int, ...]) -> Row:
    """Works out a row the way a student does."""
    match type(layer).__name__:
        case "Input":
            return {"shape": layer.shape, "parameters": 0, "macs": 0}
        case "Conv2d" | "Conv3d":
            sizes = window(layer, taken[1:])
            weights = math.prod(layer.kernel) * (taken[0] // layer.groups) * layer.filters
            bias = layer.filters if layer.bias else 0
            macs = weights * math.prod(sizes)
            return {"shape": (layer.filters, *sizes), "parameters": weights + bias, "macs": macs}
        case "MaxPool2d" | "AvgPool2d" | "MaxPool3d":
            return {"shape": (taken[0], *window(layer, taken[1:])), "parameters": 0, "macs": 0}
        case "GlobalAvgPool2d":
            return {"shape": taken[:1], "parameters": 0, "macs": 0}
        case "Flatten":
            return {"shape": (math.prod(taken),), "parameters": 0, "macs": 0}
        case "Linear":
            weights = math.prod(taken) * layer.units
            return {"shape": (layer.units,), "parameters": weights + layer.units, "macs": weights}
        case "BatchNorm2d":
            return {"shape": taken, "parameters": 2 * taken[0], "macs": 0}
        case "ReLU" | "Tanh" | "Add":
            return {"shape": taken, "parameters": 0, "macs": 0}
    raise AssertionError(f"no rule for {layer}")


def answers(exercise: Exercise) -> dict[Question, str]:
    """Answers every question without the program."""
    rows: dict[str, Row] = {}
    before: tuple[int, ...] = ()
    for layer in exercise.network.layers:
        taken = rows[layer.inputs[0]]["shape"] if layer.inputs else before
        rows[layer.name] = worked_out(layer, taken)
        before = rows[layer.name]["shape"]
        rows[layer.name]["memory"] = math.prod(before) * 4 * exercise.scale.batch
    rows[TOTAL] = {
        asked: sum(row[asked] for row in rows.values())
        for asked in ("parameters", "macs", "memory")
    }
    said = {question: rows[question.row][question.asked] for question in exercise.questions}
    return {
        question: "x".join(map(str, value)) if isinstance(value, tuple) else str(value)
        for question, value in said.items()
    }


@given(LEVEL, SEEDS)
def test_every_network_counts_and_right_answers_are_right(level: Level, seed: int) -> None:
    exercise = generate(level, seed, scale=Scale(batch=2))
    counts = exercise.counted()
    assert counts.problems == []
    assert counts.totals.status == "exact"
    assert exercise.questions
    marks = Marker(exercise).mark_all(answers(exercise))
    assert [mark for mark in marks if mark.result != "right"] == []


@given(LEVEL, SEEDS)
def test_arithmetic_by_hand_is_possible(level: Level, seed: int) -> None:
    drawn = generate(level, seed)
    totals = drawn.counted().totals
    assert totals.parameters < 200_000
    assert totals.macs < 100_000_000
    assert len(drawn.network.layers) <= 24
    assert len(drawn.questions) == level.questions


@given(LEVEL, SEEDS)
def test_the_same_seed_is_the_same_exercise(level: Level, seed: int) -> None:
    assert generate(level, seed) == generate(level, seed)


_PRINT = """
from cnnparam_gui.builders.practice import LEVELS, generate
print([generate(level, seed) for level in LEVELS.values() for seed in range(5)])
"""


def test_another_process_makes_the_same() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-c", _PRINT],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": number},
            capture_output=True,
            check=True,
        ).stdout
        for number in ("1", "2")
    }
    here = [generate(level, seed) for level in LEVELS.values() for seed in range(5)]
    assert {text.decode().strip() for text in told} == {str(here)}


@pytest.mark.parametrize("level", LEVELS.values(), ids=list(LEVELS))
def test_seeds_differ(level: Level) -> None:
    drawn = [network(level, seed) for seed in range(100)]
    assert len({one.layers for one in drawn}) > 80
    assert len({one.name for one in drawn}) == 100


@pytest.mark.parametrize("level", LEVELS.values(), ids=list(LEVELS))
def test_names_are_those_of_the_field(level: Level) -> None:
    names = {layer.name for seed in range(30) for layer in network(level, seed).layers}
    stems = {name.rpartition(".")[2].rstrip("0123456789") for name in names}
    assert stems <= {
        *("input", "conv", "relu", "tanh", "pool", "flatten", "fc", "bn", "avgpool", "add"),
        *("grouped", "depthwise", "pointwise", "shortcut"),
    }


def of(level: str, seed: int) -> Network:
    return network(LEVELS[level], seed)


def kinds(level: str) -> set[str]:
    return {layer.kind() for seed in range(20) for layer in of(level, seed).layers}


def test_levels_hold_what_they_say() -> None:
    assert kinds("one-convolution") == {"Input", "Conv2d", "ReLU"}
    assert {"Conv2d", "Linear"} < kinds("lenet")
    assert "BatchNorm2d" in kinds("batch-norm")
    assert "Add" in kinds("residual")
    assert {"Conv3d", "MaxPool3d"} < kinds("3d")
    groups = {getattr(row, "groups", 1) for row in of("groups-and-depthwise", 3).layers}
    assert len(groups) == 3
    assert any(
        max(row.stride) > 1 and row.padding != (0, 0)
        for seed in range(20)
        for row in of("padding-and-stride", seed).layers
        if isinstance(row, Conv2d)
    )


def test_the_most_questions_and_what_is_asked_can_be_said() -> None:
    exercise = generate(LEVELS["lenet"], 4, 5, ["shape"], title="Sizes")
    assert len(exercise.questions) == 5
    assert {one.asked for one in exercise.questions} == {"shape"}
    assert exercise.title == "Sizes"
    # This level asks no memory by itself, and does where nothing else is wanted.
    assert generate(LEVELS["batch-norm"], 4, asked=["memory"]).questions


@pytest.mark.parametrize("seed", [-1, MOST_SEED + 1])
def test_a_seed_out_of_bounds_is_refused(seed: int) -> None:
    with pytest.raises(FieldError, match="is no seed, 0 to 999,999,999 are"):
        generate(LEVELS["lenet"], seed)


@pytest.mark.parametrize("seed", range(8))
def test_mistakes_of_a_convolution_are_named(seed: int) -> None:
    exercise = generate(LEVELS["one-convolution"], seed)
    rows: list[Any] = list(exercise.network.layers)
    given_row, conv = rows[:2]
    channels, size = given_row.shape[0], given_row.shape[1]
    filters, side, bias = conv.filters, conv.kernel[0], conv.bias
    out = size - side + 1
    weights = side * side * channels * filters
    added = filters if bias else 0
    wrong: list[tuple[str, int, str]] = [
        ("macs", 2 * weights * out * out, "flops-for-macs"),
        ("memory", filters * out * out, "elements-for-bytes"),
        ("memory", filters * out * out * 32, "bits-for-bytes"),
        ("parameters", side * side * channels + added, "output-channels-left-out"),
        ("parameters", side * channels * filters + added, "kernel-side-not-area"),
        ("parameters", (weights + added) * out * out, "output-positions-multiplied"),
    ]
    if bias:
        wrong.append(("parameters", weights, "bias-left-out"))
        wrong.append(("parameters", weights + 1, "one-bias-per-layer"))
        wrong.append(("parameters", 2 * weights, "bias-per-weight"))
    else:
        wrong.append(("parameters", weights + filters, "bias-added-where-none"))
    if channels > 1:
        wrong.append(("parameters", side * side * filters + added, "input-channels-left-out"))
    marker = Marker(exercise)
    for asked, number, mistake in wrong:
        question = next(one for one in exercise.questions if one.asked == asked)
        mark = marker.mark(question, str(number))
        assert mark.result == "mistake", (asked, number)
        assert mistake in [one.id for one in mark.explanations]
    sizes = next(one for one in exercise.questions if one.asked == "shape")
    mark = marker.mark(sizes, f"{filters}x{out - 1}x{out - 1}")
    assert "plus-one-forgotten" in [one.id for one in mark.explanations]


@pytest.mark.parametrize("seed", range(5))
def test_mistakes_with_norms_groups_and_poolings_are_named(seed: int) -> None:
    norms = of("batch-norm", seed)
    first: dict[str, Any] = {row.name: row for row in norms.layers}
    channels = first["conv1"].filters
    assert_named(norms, "bn1", "parameters", 4 * channels, "batch-norm-four-per-channel")
    assert_named(norms, "conv1", "macs", 2 * macs_of(norms, "conv1"), "flops-for-macs")
    assert first["pool1"].kernel == (2, 2)
    assert_named(norms, "pool1", "parameters", 4 * channels, "pooling-counted-as-weights")
    groups = of("groups-and-depthwise", seed)
    rows: dict[str, Any] = {row.name: row for row in groups.layers}
    grouped, depthwise = rows["grouped"], rows["depthwise"]
    added = grouped.filters if grouped.bias else 0
    whole = 9 * grouped.filters * grouped.filters + added
    assert_named(groups, "grouped", "parameters", whole, "groups-ignored")
    side = depthwise.kernel[0]
    whole = side * side * depthwise.filters**2
    assert_named(groups, "depthwise", "parameters", whole, "groups-ignored")


@pytest.mark.parametrize("seed", range(5))
def test_mistakes_with_fully_connected_layers_and_totals_are_named(seed: int) -> None:
    lenet = of("lenet", seed)
    rows: dict[str, Any] = {row.name: row for row in lenet.layers}
    every = answers_of(lenet)
    bias = {name: rows[name].filters for name in ("conv1", "conv2")}
    bias |= {name: rows[name].units for name in ("fc1", "fc2", "fc3")}
    total = int(every[TOTAL, "parameters"])
    assert_named(lenet, TOTAL, "parameters", total - sum(bias.values()), "biases-left-out-of-total")
    dense = sum(int(every[name, "parameters"]) for name in ("fc1", "fc2", "fc3"))
    assert_named(lenet, TOTAL, "parameters", total - dense, "dense-left-out-of-total")
    assert_named(lenet, TOTAL, "parameters", dense, "convolutions-left-out-of-total")
    without = int(every["fc2", "parameters"]) - bias["fc2"]
    assert_named(lenet, "fc2", "parameters", without, "bias-left-out")
    assert_named(lenet, "fc2", "parameters", without + 1, "one-bias-per-layer")
    shape = every["pool1", "shape"].split("x")
    sizes = [shape[0], *(str(int(size) - 1) for size in shape[1:])]
    assert_named(lenet, "pool1", "shape", "x".join(sizes), "plus-one-forgotten")


def answers_of(drawn: Network) -> dict[tuple[str, str], str]:
    names = [*(layer.name for layer in drawn.layers[1:]), TOTAL]
    asked: tuple[Asked, ...] = ("shape", "parameters", "memory", "macs")
    cells = [
        Question(name, one) for name in names for one in asked if (name, one) != (TOTAL, "shape")
    ]
    found = answers(Exercise(drawn, tuple(cells)))
    return {(question.row, question.asked): answer for question, answer in found.items()}


def macs_of(drawn: Network, name: str) -> int:
    return int(answers_of(drawn)[name, "macs"])


def assert_named(drawn: Network, row: str, asked: Asked, answer: object, mistake: str) -> None:
    question = Question(row, asked)
    mark = Marker(Exercise(drawn, (question,))).mark(question, str(answer))
    assert mark.result == "mistake"
    assert mistake in [one.id for one in mark.explanations]
