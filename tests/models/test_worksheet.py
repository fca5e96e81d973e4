"""Worksheets: no answer that is asked for stands on one, and every one on its key."""

from typing import Any

import pytest

from cnnparam_gui.builders import practice
from cnnparam_gui.core.exercise import TOTAL, Asked, Exercise, Question
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.models.worksheet import Worksheet, worksheet
from tests.evaluator import evaluated

# Worked out by hand in the manual's pages.
FIVE_LAYERS: dict[tuple[str, Asked], str] = {
    ("conv1", "parameters"): "608",
    ("conv1", "shape"): "8x28x28",
    ("conv2", "parameters"): "3,216",
    ("conv2", "memory"): "6,400",
    ("fc3", "parameters"): "48,120",
    ("fc3", "macs"): "48,000",
    ("softmax", "parameters"): "850",
    (TOTAL, "parameters"): "62,958",
}


def five_layers() -> Exercise:
    questions = tuple(Question(row, asked) for row, asked in FIVE_LAYERS)
    return Exercise(gallery.load("five-layer-example"), questions, "Wednesday")


def of_rows(*layers: Layer, asked: tuple[Question, ...]) -> Worksheet:
    return worksheet(Exercise(Network(layers=layers, name="n"), asked), key=False)


def layer(kind: str, name: str, **fields: Any) -> Layer:
    return KINDS[kind](name=name, **fields)


def texts(sheet: Worksheet) -> list[str]:
    cells = [cell.text for row in sheet.rows for cell in row.cells]
    rows = [text for row in sheet.rows for text in (row.name, row.description)]
    worked = [text for pair in sheet.worked for text in pair]
    return [sheet.title, sheet.rules, *sheet.headings, *cells, *rows, *worked]


def states(sheet: Worksheet, name: str) -> list[str]:
    (row,) = (row for row in sheet.rows if row.name == name)
    return [cell.state for cell in row.cells]


def test_no_answer_stands_on_the_worksheet() -> None:
    said = " ".join(texts(worksheet(five_layers(), key=False)))
    assert not [answer for answer in FIVE_LAYERS.values() if answer in said]


@pytest.mark.parametrize("level", practice.LEVELS)
@pytest.mark.parametrize("seed", range(5))
def test_no_answer_stands_on_the_worksheet_of_a_generated_network(level: str, seed: int) -> None:
    exercise = practice.generate(practice.LEVELS[level], seed)
    sheet = worksheet(exercise, key=False)
    key = [row.cells for row in worksheet(exercise, key=True).rows]
    answers = {cell.text for cells in key for cell in cells if cell.state == "asked"}
    sizes = {cells[0].text for cells in key if cells[0].state == "asked"}
    assert answers
    assert sizes.isdisjoint(row.cells[0].text for row in sheet.rows[1:])
    # Where a number has groups it is no field of a layer.
    assert not [answer for answer in answers if "," in answer and answer in " ".join(texts(sheet))]


def test_every_asked_cell_of_the_worksheet_is_an_empty_box() -> None:
    sheet = worksheet(five_layers(), key=False)
    asked = [cell for row in sheet.rows for cell in row.cells if cell.state == "asked"]
    assert [cell.text for cell in asked] == [""] * len(FIVE_LAYERS)
    assert sheet.points == len(FIVE_LAYERS)


def test_every_answer_stands_in_its_cell_of_the_key() -> None:
    key = worksheet(five_layers(), key=True)
    assert key.headings == ("Output size", "Parameters", "Memory (bytes)", "MACs")
    columns: list[Asked] = ["shape", "parameters", "memory", "macs"]
    found = {
        (row.name if row.number else TOTAL, asked): cell.text
        for row in key.rows
        for asked, cell in zip(columns, row.cells, strict=True)
        if cell.state == "asked"
    }
    assert found == FIVE_LAYERS


def test_the_key_works_every_answer_out_and_rightly() -> None:
    key = worksheet(five_layers(), key=True)
    assert [row for row, _ in key.worked[:2]] == ["conv1", "conv1"]
    for (row, working), answer in zip(key.worked, FIVE_LAYERS.values(), strict=True):
        steps = [step.split(" = ") for step in working.split("; ")]
        for *names, formula, result in steps:
            if not names:  # a size that is a number already
                continue
            plain = formula.replace("\N{MULTIPLICATION SIGN}", "x").replace("\N{MINUS SIGN}", "-")
            assert evaluated(plain) == evaluated(result), row
        assert steps[-1][-1] == answer.rpartition("x")[2]


def test_the_worksheet_has_the_columns_that_are_asked_for_beside_the_sizes() -> None:
    exercise = Exercise(gallery.load("vgg16"), (Question("conv1_1", "macs"),))
    sheet = worksheet(exercise, key=False)
    assert sheet.headings == ("Output size", "MACs")
    assert "biases" in sheet.rules
    assert "running statistics" not in sheet.rules
    assert all(row.number for row in sheet.rows)


@pytest.mark.parametrize("asked", ["conv1", "relu1"])
def test_a_size_beside_it_that_gives_an_answer_away_is_left_out(asked: str) -> None:
    sheet = of_rows(
        layer("Input", "in", shape=(3, 9, 9)),
        layer("Conv2d", "conv1", filters=4, kernel=(3, 3)),
        layer("ReLU", "relu1"),
        layer("Flatten", "flat"),
        layer("Linear", "fc", units=7),
        asked=(Question(asked, "shape"),),
    )
    assert states(sheet, "in") == ["given"]
    assert {row.name for row in sheet.rows if row.cells[0].state == "blank"} == {
        "conv1",
        "relu1",
        "flat",
    } - {asked}
    assert states(sheet, "fc") == ["given"]


def test_a_row_is_described_by_what_one_works_with() -> None:
    sheet = of_rows(
        layer("Input", "in", shape=(3, 9, 9)),
        layer("Conv2d", "conv1", filters=6, kernel=(3, 3), padding=(1, 1), groups=3, bias=False),
        layer("MaxPool2d", "pool1", kernel=(2, 2)),
        layer("Concat", "join", inputs=("pool1",) * 9),
        asked=(Question("conv1", "parameters"),),
    )
    assert [row.description for row in sheet.rows] == [
        "Input: shape 3x9x9",
        "Conv2d: 6 filters, kernel 3x3, stride 1, padding 1, groups 3, no bias",
        "MaxPool2d: kernel 2x2, stride 2",
        "Concat: from pool1, pool1, pool1, pool1 and 5 others",
    ]


def test_an_exercise_without_a_title_is_called_by_its_network() -> None:
    exercise = Exercise(gallery.load("vgg16"), (Question("fc1", "parameters"),))
    assert worksheet(exercise, key=False).title == "VGG-16"
    assert worksheet(exercise, key=True).title == "VGG-16: answer key"


def test_a_row_that_cannot_be_counted_has_no_size() -> None:
    sheet = of_rows(
        layer("Input", "in", shape=(3, 9, 9)),
        layer("Conv2d", "conv1", filters=4, kernel=(3, 3)),
        layer("Conv2d", "large", filters=4, kernel=(30, 30)),
        layer("ReLU", "relu"),
        asked=(Question("conv1", "parameters"),),
    )
    assert [row.cells[0].state for row in sheet.rows] == ["given", "given", "blank", "blank"]


def test_the_working_of_a_total_names_its_parts() -> None:
    exercise = Exercise(gallery.load("five-layer-example"), (Question(TOTAL, "memory"),))
    ((name, working),) = worksheet(exercise, key=True).worked
    assert name == "Whole network"
    assert "3,072 + 6,272 + 1,568 + 1,600 + 400 + 120 + 84 + 10 = 13,126" in working
    assert working.endswith("13,126 \N{MULTIPLICATION SIGN} 4 = 52,504")
