"""The table of an exercise: what can be filled in, and that nothing gives an answer away."""

import itertools

import pytest
from PySide6.QtCore import QModelIndex, Qt

from cnnparam_gui.builders import practice as generated
from cnnparam_gui.core.exercise import TOTAL, Asked, Exercise, Question
from cnnparam_gui.core.exercise_making import make
from cnnparam_gui.document.practice import Practice
from cnnparam_gui.files import gallery
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS, FieldColumn
from cnnparam_gui.models.practice_table import UNSEEN, PracticeTableModel

LENET = gallery.load("lenet5")
ROLES = [int(role) for role in Qt.ItemDataRole if int(role) < int(Qt.ItemDataRole.UserRole)]
FIRST = next(layer.name for layer in LENET.layers if layer.family == "convolution")
ROW = [layer.name for layer in LENET.layers].index(FIRST)


def model_of(*questions: Question) -> PracticeTableModel:
    return PracticeTableModel(Practice(Exercise(LENET, questions)))


def cell(model: PracticeTableModel, row: int, key: str) -> QModelIndex:
    return model.index(row, COLUMN_INDEX[key])


def figures(model: PracticeTableModel, *, shapes: bool) -> set[str]:
    """Returns every text of the column of shapes, or of all other counted columns, and its words.

    A number may be the size of an output elsewhere by chance: that column gives shapes away only.
    """
    said: set[str] = set()
    for number, column in enumerate(COLUMNS):
        if isinstance(column, FieldColumn) or shapes != (column.key == "output"):
            continue
        cells = [model.index(row, number) for row in range(model.rowCount())]
        texts = [model.data(index, role) for index, role in itertools.product(cells, ROLES)]
        texts += [model.headerData(number, Qt.Orientation.Horizontal, role) for role in ROLES]
        texts += [model.widest_figure(number), *(model.text(cell.row(), number) for cell in cells)]
        for text in texts:
            said |= {str(text), *str(text).split(": "), *str(text).split()}
    return said


def answers_of(practice: Practice, *, shapes: bool) -> set[str]:
    marks = practice.marker.mark_all({})
    asked = [mark for mark in marks if shapes == (mark.question.asked == "shape")]
    # A single digit says nothing, and stands in many a cell.
    return {mark.correct for mark in asked if len(mark.correct) > 1}


EXERCISES = [
    *(generated.generate(level, seed) for level in generated.LEVELS.values() for seed in (1, 2)),
    make(LENET),
    make(gallery.load("vgg16"), ("parameters", "shape"), most=12, seed=3),
    make(gallery.load("resnet18"), most=20, seed=4),
]


@pytest.mark.parametrize("exercise", EXERCISES, ids=range(len(EXERCISES)))
def test_no_role_of_any_counted_cell_gives_an_answer_away(exercise: Exercise) -> None:
    practice = Practice(exercise)
    model = PracticeTableModel(practice)
    for shapes in (True, False):
        assert figures(model, shapes=shapes) & answers_of(practice, shapes=shapes) == set()
    assert model.largest == {}


def test_the_table_that_shows_all_does_give_answers_away() -> None:
    """So that the test above can fail."""
    practice = Practice(make(LENET))
    model = PracticeTableModel(Practice(Exercise(LENET, ())))
    for shapes in (True, False):
        answers = answers_of(practice, shapes=shapes)
        assert answers
        assert answers & figures(model, shapes=shapes)


@pytest.mark.parametrize(
    ("asked", "kept_back"),
    [
        ("parameters", {"weights", "biases", "trainable", "non_trainable", "macs"}),
        ("shape", {"activation", "memory", "macs", "receptive_field", "field_stride"}),
        ("memory", {"activation"}),
        ("macs", set()),
    ],
)
def test_what_one_reads_an_answer_off_is_kept_back(asked: Asked, kept_back: set[str]) -> None:
    model = model_of(Question(FIRST, asked))
    for key in kept_back:
        assert model.text(ROW, COLUMN_INDEX[key]) == UNSEEN, key


def test_where_nothing_is_the_answer_no_dash_says_so() -> None:
    pools = [layer.name for layer in LENET.layers if layer.family == "pooling"]
    model = model_of(Question(pools[0], "parameters"))
    other = [layer.name for layer in LENET.layers].index(pools[1])
    assert model.text(other, COLUMN_INDEX["parameters"]) == UNSEEN
    assert model.text(ROW, COLUMN_INDEX["parameters"]) == "156"


def test_what_is_not_asked_is_shown() -> None:
    model = model_of(Question(FIRST, "parameters"))
    plain = Practice(Exercise(LENET, ())).marker.counts.rows[ROW].outputs[0]
    shown = model.text(ROW, COLUMN_INDEX["output"])
    assert [int(size) for size in shown.split("x")] == list(plain)


def test_only_what_is_asked_can_be_edited_until_it_is_settled() -> None:
    question = Question(FIRST, "parameters")
    practice = Practice(Exercise(LENET, (question, Question(TOTAL, "parameters"))))
    model = PracticeTableModel(practice)

    def editable() -> list[tuple[int, str]]:
        return [
            (row, column.key)
            for row in range(model.rowCount())
            for number, column in enumerate(COLUMNS)
            if model.flags(model.index(row, number)) & Qt.ItemFlag.ItemIsEditable
        ]

    assert editable() == [(ROW, "parameters")]
    practice.finish()
    assert editable() == []


def test_fields_refuse_texts_and_check_marks() -> None:
    model = model_of(Question(FIRST, "parameters"))
    before = model.text(ROW, COLUMN_INDEX["kernel"])
    assert not model.setData(cell(model, ROW, "kernel"), "9")
    check = int(Qt.ItemDataRole.CheckStateRole)
    assert not model.setData(cell(model, ROW, "bias"), Qt.CheckState.Unchecked, check)
    assert model.text(ROW, COLUMN_INDEX["kernel"]) == before


def test_an_answer_is_marked_in_its_cell_and_read_out() -> None:
    # LeNet-5's first convolution: (5 x 5 x 1 + 1) x 6 = 156
    model = model_of(Question(FIRST, "parameters"))
    index = cell(model, ROW, "parameters")
    spoken = int(Qt.ItemDataRole.AccessibleTextRole)
    assert model.data(index, spoken) == f"blank: parameters of {FIRST}"
    assert model.setData(index, "150")
    assert model.state(ROW, index.column()) == "wrong"
    assert model.data(index, spoken) == f"parameters of {FIRST}: 150, not right"
    assert model.setData(index, "156")
    assert model.state(ROW, index.column()) == "right"
    assert model.text(ROW, index.column()) == "156"
    assert model.refusal(index, "many") != ""
    assert model.refusal(index, "157") == ""


def test_the_columns_are_those_that_the_questions_take() -> None:
    shown = [COLUMNS[number].key for number in model_of(Question(FIRST, "macs")).columns_shown()]
    assert {"name", "kind", "kernel", "bias", "output", "macs"} <= set(shown)
    assert not {"parameters", "memory", "frozen", "weights_of", "block"} & set(shown)
