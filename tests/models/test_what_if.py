"""A knob over a document: totals by hand, the curve in pieces, and applying."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from pytestqt.qtbot import QtBot

from cnnparam_gui.core import editing
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import gallery
from cnnparam_gui.models.lines import LineModel
from cnnparam_gui.models.what_if import WhatIfModel
from tests.core.what_if_networks import SMALL, macs, parameters

_ACROSS = Qt.Orientation.Horizontal


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(SMALL)


@pytest.fixture
def model(document: Document) -> Iterator[WhatIfModel]:
    made = WhatIfModel(document)
    made.set_awake(True)
    yield made
    made.set_awake(False)
    made.deleteLater()


def settle(model: WhatIfModel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: model.complete and not model.solving)
    QCoreApplication.processEvents()


def cells(model: LineModel, row: int) -> list[str]:
    return [str(model.index(row, place).data()) for place in range(model.columnCount())]


def test_totals_stand_beside_those_of_now(model: WhatIfModel, qtbot: QtBot) -> None:
    model.turn(50)
    settle(model, qtbot)
    # 5,466 parameters become 2,666, which is 51.2 % less: worked out in what_if_networks.
    assert cells(model.totals, 0) == ["Parameters", "5,466", "2,666", "\u22122,800", "\u221251.2"]
    assert cells(model.totals, 1)[1:3] == [f"{macs(100):,}", f"{macs(50):,}"]
    # Half of 4 and 8 filters, but the input and the 10 classes stay.
    outputs = 64 + 2 * 64 + 4 * 64 + 10
    assert cells(model.totals, 2)[:3] == ["Activation memory (B)", "3,368", f"{4 * outputs:,}"]
    assert model.totals.headerData(2, _ACROSS) == "At 0.50"


def test_the_document_stays_until_a_position_is_applied(
    document: Document, model: WhatIfModel, qtbot: QtBot
) -> None:
    model.turn(200)
    settle(model, qtbot)
    assert document.network is SMALL
    assert document.stack.count() == 0
    model.apply()
    settle(model, qtbot)
    assert document.counts.totals.parameters == parameters(200)
    assert (document.stack.count(), document.stack.undoText()) == (1, "Scale width by 2.00")
    assert model.position == 100  # what was applied is the present
    document.stack.undo()
    settle(model, qtbot)
    assert document.network == SMALL
    assert cells(model.totals, 0)[1] == "5,466"


def test_batch_and_data_type_are_the_windows_choice(
    document: Document, model: WhatIfModel, qtbot: QtBot
) -> None:
    model.set_knob("batch")
    model.turn(16)
    model.apply()
    model.set_knob("dtype")
    model.turn(0)
    model.apply()
    settle(model, qtbot)
    assert document.scale == Scale(DATA_TYPES["int8"], 16)
    assert document.stack.count() == 0
    assert not model.changes_rows


def test_the_curve_comes_in_pieces_and_holds_where_the_knob_stands(
    model: WhatIfModel, qtbot: QtBot
) -> None:
    assert not model.complete
    model.turn(77)
    settle(model, qtbot)
    points = {point.position: point.figures for point in model.curve}
    assert len(points) == 26
    assert {1, 77, 100, 200} <= points.keys()
    for position, figures in points.items():
        assert figures[:2] == (parameters(position), macs(position))
    assert model.table.rowCount() == 26
    assert cells(model.table, 0)[:3] == ["0.01", f"{parameters(1):,}", f"{macs(1):,}"]


def test_turns_that_come_together_are_counted_once(model: WhatIfModel, qtbot: QtBot) -> None:
    settle(model, qtbot)
    counted = []
    model.refreshed.connect(lambda: counted.append(model.position))
    for position in range(30, 60):
        model.turn(position)
    qtbot.waitUntil(lambda: bool(counted))
    QCoreApplication.processEvents()
    assert counted == [59]


def test_an_edit_keeps_the_place_of_the_knob(
    document: Document, model: WhatIfModel, qtbot: QtBot
) -> None:
    model.turn(50)
    document.edit(editing.set_field(SMALL, 2, "filters", 16), "Widen")
    with qtbot.waitSignal(model.refreshed):
        pass
    assert model.position == 50
    # (9 + 1) 2 + (9 x 2 + 1) 8 + (64 x 8 + 1) 10
    assert cells(model.totals, 0)[2] == "5,302"


def test_a_budget_turns_the_knob_and_is_answered(model: WhatIfModel, qtbot: QtBot) -> None:
    model.solve("parameters", "<=", "3k")
    settle(model, qtbot)
    best = max(n for n in range(1, 1601) if parameters(n) <= 3000)
    assert model.position == best
    assert model.said == (
        f"{best / 100:.2f} is the largest with at most 3,000 parameters: "
        f"{parameters(best):,} parameters. {(best + 1) / 100:.2f}, next to it, has "
        f"{parameters(best + 1):,} parameters."
    )


def test_a_budget_that_nothing_meets_leaves_the_knob(model: WhatIfModel, qtbot: QtBot) -> None:
    model.solve("macs", "<=", "1")
    settle(model, qtbot)
    assert model.position == 100
    assert model.said == (
        f"Nothing from 0.01 to 16.00 has at most 1 MACs. The nearest is 0.01, with {macs(1):,} "
        "MACs."
    )


def test_a_search_ends_where_the_document_is_another(
    document: Document, model: WhatIfModel, qtbot: QtBot
) -> None:
    model.solve("parameters", "<=", "3k")
    assert model.said == "Looking for what meets it…"
    with qtbot.waitSignal(model.solved):
        document.open(gallery.load("resnet18"))
    settle(model, qtbot)
    assert not model.said.startswith("Looking")
    assert cells(model.totals, 0)[1] == "11,689,512"


def test_what_is_no_amount_says_why(model: WhatIfModel) -> None:
    model.solve("training", "<=", "a lot")
    assert model.said.startswith("'a lot' is no size of memory")
    assert model.position == 100


def test_lower_bounds_are_told(qapp: object, qtbot: QtBot) -> None:
    model = WhatIfModel(Document(gallery.load("vgg16")))
    model.set_awake(True)
    model.set_knob("resolution")
    model.turn(16)
    with qtbot.waitSignal(model.refreshed):
        pass
    assert cells(model.totals, 0)[2].startswith("\u2265 ")
    assert cells(model.totals, 0)[3:] == ["", ""]
    assert model.note.startswith("At 16 the totals are lower bounds. 4 rows are not counted")
    assert "First pool5: kernel 2x2" in model.note
    model.set_awake(False)


@pytest.mark.parametrize(
    ("network", "name", "said"),
    [
        (Network(), "width", "The network has no rows yet."),
        (gallery.load("vgg11"), "depth", "No block of it can be repeated"),
    ],
)
def test_why_there_is_no_knob(qapp: object, network: Network, name: str, said: str) -> None:
    model = WhatIfModel(Document(network))
    model.set_awake(True)
    model.set_knob(name)
    assert model.knob is None
    assert model.note.startswith(said)
    model.turn(3)
    model.solve("macs", "<=", "1")
    model.apply()
    model.reset()
    assert (model.totals.rowCount(), model.curve) == (0, [])
    model.set_awake(False)


def test_nothing_is_counted_while_nobody_looks(document: Document) -> None:
    model = WhatIfModel(document)
    refreshed = []
    model.refreshed.connect(lambda: refreshed.append(model.position))
    document.edit(editing.set_field(SMALL, 1, "filters", 6), "Widen")
    QCoreApplication.processEvents()
    assert refreshed == []
    model.set_awake(True)
    assert refreshed == [100]
    model.set_awake(False)
