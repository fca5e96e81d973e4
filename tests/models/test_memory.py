"""Memory as tables: figures by hand, in the document's data type and for its batch."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cnnparam_gui.core import editing
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.lines import LineModel
from cnnparam_gui.models.memory import MemoryModel
from tests.models.tables import small


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(small())


@pytest.fixture
def model(document: Document) -> Iterator[MemoryModel]:
    made = MemoryModel(document)
    made.set_awake(True)
    yield made
    made.deleteLater()


def wide() -> Network:
    image, conv, relu = small().layers
    return Network((image, conv, relu, KINDS["Conv2d"].fresh("wide", kernel=(999, 999))))


def column(model: LineModel, place: int) -> list[str]:
    return [model.index(row, place).data() for row in range(model.rowCount())]


def bytes_of(model: LineModel) -> list[int]:
    return [int(text.replace(",", "")) for text in column(model, 1)]


def test_every_way_to_estimate_has_its_line(model: MemoryModel) -> None:
    assert column(model.estimates, 0) == [
        "Every row (lecture)",
        "Every row, forward and backward",
        "torchinfo",
        "torchsummary",
        "Kept for backward",
        "Peak of inference (at relu)",
    ]
    # All rows (48 + 32 + 32) x 4, twice that; twice the convolution's output; twice both outputs;
    # the output that ReLU keeps; what ReLU takes and gives.
    assert bytes_of(model.estimates) == [448, 896, 256, 512, 128, 256]


def test_megabytes_are_rounded_from_the_exact_bytes(document: Document, model: MemoryModel) -> None:
    model.set_awake(False)
    document.set_scale(Scale(DATA_TYPES["float32"], 10_000))
    model.set_awake(True)
    lecture = [model.estimates.index(0, place).data() for place in (1, 2, 3)]
    # 4,480,000 / 2^20 = 4.2725
    assert lecture == ["4,480,000", "4.48", "4.27"]


def test_training_is_itemised_and_summed(model: MemoryModel) -> None:
    assert column(model.training, 0) == [
        "Parameters",
        "Gradients",
        "Optimizer state",
        "Kept for backward",
        "Input",
        "Total",
    ]
    assert bytes_of(model.training) == [224, 224, 0, 128, 192, 768]
    assert model.training.index(5, 0).data(Qt.ItemDataRole.FontRole).bold()


def test_an_optimiser_keeps_a_state(model: MemoryModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.refreshed):
        model.set_optimizer("adam")
    assert bytes_of(model.training)[2] == 2 * 224
    assert model.conditions == "float32, batch 1"
    with qtbot.waitSignal(model.refreshed):
        model.set_optimizer("adamw-mixed")
    # 2 bytes each, and 12 of every parameter in float32.
    assert bytes_of(model.training) == [112, 112, 56 * 12, 64, 96, 1056]
    assert model.conditions == "float16, batch 1"
    assert model.optimizer == "adamw-mixed"


def test_the_largest_batch_of_a_size(model: MemoryModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.refreshed):
        model.set_size("10 kB")
    # Training: 448 and 320 a sample; inference: 224, and 192 + 256 a sample.
    assert model.fit.sentence == "Largest batch: 29 in training, 21 in inference."
    assert model.fit.problem == ""
    assert model.size == "10 kB"


def test_a_size_that_is_none_says_what_one_is(model: MemoryModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.refreshed):
        model.set_size("much")
    assert model.fit.problem.startswith("'much' is no size of memory: it is a number and one of B")
    assert model.fit.sentence == ""
    with qtbot.waitSignal(model.refreshed):
        model.set_size(" ")
    assert (model.fit.problem, model.fit.sentence) == ("", "")


def test_data_type_and_batch_are_the_documents(
    document: Document, model: MemoryModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.refreshed):
        document.set_scale(Scale(DATA_TYPES["float16"], 3))
    assert bytes_of(model.estimates)[0] == 112 * 2 * 3
    assert bytes_of(model.training)[0] == 112
    assert model.conditions == "float16, batch 3"


def test_only_the_peak_leads_to_a_row(model: MemoryModel) -> None:
    estimates = model.estimates
    rows = [estimates.row(estimates.index(line, 0)) for line in range(estimates.rowCount())]
    assert rows == [None] * 5 + [2]
    tip = estimates.index(5, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.endswith("A click or Enter goes to row 3.")
    other = estimates.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert other.endswith("The output of every row, the input included, as in CS231n.")


def test_a_lower_bound_says_so(document: Document, model: MemoryModel, qtbot: QtBot) -> None:
    assert model.notes == []
    with qtbot.waitSignal(model.refreshed):
        document.open(wide())
    assert column(model.estimates, 1)[0] == "≥ 448"
    # The weights of the row that has no output are certain, and so is what is alive elsewhere.
    assert column(model.estimates, 1)[-1] == "256"
    assert column(model.estimates, 0)[-1] == (
        "Peak of inference of the rows that are counted (at relu)"
    )
    assert all(text.startswith("≥ ") for text in column(model.training, 1))
    assert model.fit.sentence.startswith("Largest batch: at most ")
    assert ", at most " in model.fit.sentence
    (note,) = model.notes
    assert note.startswith("LOWER BOUND: 1 row is not counted in full")


def test_nothing_known_is_not_nought(document: Document, model: MemoryModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.refreshed):
        document.open(Network((KINDS["ReLU"].fresh("alone"),)))
    assert set(column(model.estimates, 1)) == set(column(model.training, 3)) == {"?"}
    assert model.fit.sentence == "The largest batch is unknown: no row can be counted."
    assert model.notes[0].startswith("UNKNOWN")


def test_edits_that_come_together_are_measured_once_and_none_unseen(
    document: Document, model: MemoryModel, qtbot: QtBot, let_happen: Callable[[], None]
) -> None:
    told: list[bool] = []
    model.refreshed.connect(lambda: told.append(True))
    for kernel in (1, 5):
        edit = editing.set_field(document.network, 1, "kernel", (kernel, kernel))
        document.edit(edit, "Edit")
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    model.set_awake(False)
    document.edit(editing.delete_rows(document.network, [2]), "Edit")
    let_happen()
    assert told == [True]
