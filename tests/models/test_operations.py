"""Operations as tables: figures by hand, and every step between two."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cnnparam_gui.core import editing
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.operations import PRESETS
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.lines import ICON_ROLE, LineModel
from cnnparam_gui.models.operations import OperationsModel
from tests.models.tables import small


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(small())


@pytest.fixture
def model(document: Document) -> Iterator[OperationsModel]:
    made = OperationsModel(document)
    made.set_awake(True)
    yield made
    made.deleteLater()


def table(model: LineModel) -> list[list[str]]:
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_every_preset_has_its_figure_and_its_unit(model: OperationsModel) -> None:
    # 16 positions x 54 weights = 864 products; 32 biases; ptflops counts every ReLU twice.
    assert [line[:3] for line in table(model.presets)] == [
        ["macs", "864", "MAC"],
        ["macs-with-bias", "896", "MAC"],
        ["flops", "1,728", "FLOP"],
        ["flops-with-bias", "1,760", "FLOP"],
        ["fvcore", "864", "FLOP"],
        ["torchinfo (wrong)", "896", "MAC"],
        ["thop (wrong)", "864", "MAC"],
        ["ptflops (wrong)", "960", "MAC"],
        ["ptflops-aten", "896", "MAC"],
        ["keras (wrong)", "1,760", "FLOP"],
    ]
    assert [line[3] for line in table(model.presets)] == [x.title for x in PRESETS.values()]


def test_a_wrong_preset_has_a_sign_and_says_why(model: OperationsModel) -> None:
    signs = [model.presets.index(line, 0).data(ICON_ROLE) for line in range(len(PRESETS))]
    assert signs == ["wrong" if preset.wrong else "" for preset in PRESETS.values()]
    tips = [
        model.presets.index(line, 3).data(Qt.ItemDataRole.ToolTipRole)
        for line in range(len(PRESETS))
    ]
    for tip, preset in zip(tips, PRESETS.values(), strict=True):
        assert tip.split("\n") == [x for x in (preset.title, preset.help, preset.wrong) if x]


def test_a_bridge_leads_from_one_figure_to_the_other(model: OperationsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.refreshed):
        model.set_ends("macs", "ptflops")
    first, *steps, last = table(model.steps)
    assert first == ["", "864", "macs (MAC): MACs, no bias"]
    assert [step[:2] for step in steps] == [["+32", "896"], ["+64", "960"]]
    assert all(step[2].startswith("plus ") for step in steps)
    assert last[:2] == ["", "960"]
    assert last[2].startswith("ptflops (MAC): ")
    assert model.ends == ("macs", "ptflops")
    starts = [text.partition(":")[0] for text in model.explanations]
    assert starts == ["macs", "ptflops"]


def test_a_change_has_its_sign(model: OperationsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.refreshed):
        model.set_ends("flops", "macs")
    assert [line[:2] for line in table(model.steps)] == [
        ["", "1,728"],
        ["-864", "864"],
        ["", "864"],
    ]


def test_only_the_ends_stand_out(model: OperationsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.refreshed):
        model.set_ends("macs", "ptflops")
    bold = [
        bool(model.steps.index(line, 0).data(Qt.ItemDataRole.FontRole))
        for line in range(model.steps.rowCount())
    ]
    assert bold == [True, False, False, True]


def test_one_preset_for_both_ends_has_no_step(model: OperationsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.refreshed):
        model.set_ends("flops", "flops")
    assert [line[:2] for line in table(model.steps)] == [["", "1,728"]] * 2
    assert len(model.explanations) == 1


def test_it_follows_edits_and_no_batch(
    document: Document, model: OperationsModel, qtbot: QtBot, let_happen: Callable[[], None]
) -> None:
    told: list[bool] = []
    model.refreshed.connect(lambda: told.append(True))
    document.set_scale(Scale(DATA_TYPES["float16"], 8))
    let_happen()
    assert told == []
    document.edit(editing.set_field(document.network, 1, "filters", 4), "Edit")
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert table(model.presets)[0][1] == "1,728"


def test_it_rests_while_nobody_sees_it(
    document: Document, model: OperationsModel, let_happen: Callable[[], None]
) -> None:
    model.set_awake(False)
    document.open(small(4))
    let_happen()
    assert table(model.presets)[0][1] == "864"
    model.set_awake(True)
    assert table(model.presets)[0][1] == "1,728"


def test_a_lower_bound_and_nothing_known_say_so(
    document: Document, model: OperationsModel, qtbot: QtBot
) -> None:
    assert model.notes == []
    wide = KINDS["Conv2d"].fresh("wide", kernel=(999, 999))
    with qtbot.waitSignal(model.refreshed):
        document.open(Network((*small().layers, wide)))
    assert table(model.presets)[0][1] == table(model.steps)[0][1] == "≥ 864"
    assert model.notes[0].startswith("LOWER BOUND")
    with qtbot.waitSignal(model.refreshed):
        document.open(Network((KINDS["ReLU"].fresh("alone"),)))
    assert table(model.presets)[0][1] == table(model.steps)[0][1] == "?"
    assert model.notes[0].startswith("UNKNOWN")
