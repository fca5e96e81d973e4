"""The table of the rows that frameworks differ on."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from cnnparam_gui.core import editing, semantics
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.semantics import SemanticsModel

ROLE = Qt.ItemDataRole


def differing() -> Network:
    # COUNTING.md: a pool of kernel 3, stride 2 and padding 1 makes 56 of 112, rounded up 57.
    return Network(
        (
            KINDS["Input"].fresh("image", shape=(3, 112, 112)),
            KINDS["Conv2d"].fresh("stem", filters=8, kernel=(3, 3), padding=(1, 1)),
            KINDS["MaxPool2d"].fresh("pool", kernel=(3, 3), stride=(2, 2), padding=(1, 1)),
            KINDS["Conv2d"].fresh(
                "same", filters=4, kernel=(3, 3), stride=(2, 2), padding="same", semantics="keras"
            ),
        )
    )


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(differing())


@pytest.fixture
def model(document: Document) -> Iterator[SemanticsModel]:
    made = SemanticsModel(document)
    made.set_awake(True)
    yield made
    made.deleteLater()


def table(model: SemanticsModel) -> list[list[str]]:
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_line_a_row_and_a_shape_a_framework(model: SemanticsModel) -> None:
    titles = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]
    assert titles == ["Row", "Name", "Kind", "Follows", "PyTorch", "Keras", "ONNX", "Caffe"]
    assert table(model) == [
        ["3", "pool", "MaxPool2d", "PyTorch", "8x56x56", "8x56x56", "8x56x56", "8x57x57"],
        ["4", "same", "Conv2d", "Keras", "refused", "4x28x28", "4x28x28", "refused"],
    ]
    assert [model.row(model.index(line, 0)) for line in (0, 1)] == [2, 3]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_what_is_not_the_rows_own_shape_stands_out(model: SemanticsModel) -> None:
    def bold(line: int) -> list[str]:
        fonts = {
            model.headerData(column, Qt.Orientation.Horizontal): model.index(line, column).data(
                ROLE.FontRole
            )
            for column in range(model.columnCount())
        }
        return [title for title, font in fonts.items() if font is not None and font.bold()]

    assert bold(0) == ["Caffe"]
    assert bold(1) == ["PyTorch", "Caffe"]


def test_a_refusal_says_why_to_eyes_and_ears(model: SemanticsModel) -> None:
    refused, taken = model.index(1, 4), model.index(1, 5)
    reason = (
        "PyTorch takes padding same only with stride 1, not 2x2; as Keras means it the output "
        "would be 28x28"
    )
    assert refused.data(ROLE.ToolTipRole) == reason
    assert refused.data(ROLE.AccessibleTextRole) == f"PyTorch: refused. {reason}"
    assert taken.data(ROLE.ToolTipRole) is None
    assert taken.data(ROLE.AccessibleTextRole) == "Keras: 4x28x28"
    assert model.index(0, 1).data(ROLE.AccessibleTextRole) == "Name: pool"
    assert model.data(QModelIndex()) is None


def test_numbers_and_shapes_stand_right(model: SemanticsModel) -> None:
    right = [
        column
        for column in range(model.columnCount())
        if model.index(0, column).data(ROLE.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    ]
    assert right == [0, 4, 5, 6, 7]
    assert all(
        model.headerData(column, Qt.Orientation.Horizontal, int(ROLE.TextAlignmentRole))
        == model.index(0, column).data(ROLE.TextAlignmentRole)
        for column in range(model.columnCount())
    )


def test_it_follows_the_document(document: Document, model: SemanticsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.modelReset):
        document.edit(editing.set_field(document.network, 2, "padding", (0, 0)), "Edit")
    # (112 - 3) / 2 = 54.5: rounding decides, 55 or 56.
    assert table(model)[0][4:] == ["8x55x55", "8x55x55", "8x55x55", "8x56x56"]
    with qtbot.waitSignal(model.modelReset):
        document.edit(editing.set_field(document.network, 2, "name", "other"), "Edit")
    assert table(model)[0][1] == "other"
    with qtbot.waitSignal(model.modelReset):
        document.open(Network())
    assert table(model) == []


def test_edits_that_come_together_are_compared_once(
    document: Document, model: SemanticsModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = count_comparisons(monkeypatch)
    with qtbot.waitSignal(model.modelReset):
        for kernel in (5, 7, 9):
            edit = editing.set_field(document.network, 2, "kernel", (kernel, kernel))
            document.edit(edit, "Edit")
        assert looked == []
    assert len(looked) == 1


def test_it_rests_while_nobody_sees_it(
    document: Document,
    model: SemanticsModel,
    let_happen: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked = count_comparisons(monkeypatch)
    model.set_awake(False)
    document.edit(editing.delete_rows(document.network, [3]), "Edit")
    document.edit(editing.delete_rows(document.network, [2]), "Edit")
    let_happen()
    assert looked == []
    assert model.rowCount() == 2
    model.set_awake(True)
    assert len(looked) == 1
    assert table(model) == []
    # Nothing has changed since: it need not look again.
    model.set_awake(False)
    model.set_awake(True)
    assert len(looked) == 1


def test_it_falls_asleep_before_its_turn_comes(
    document: Document,
    model: SemanticsModel,
    let_happen: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked = count_comparisons(monkeypatch)
    document.edit(editing.delete_rows(document.network, [3]), "Edit")
    model.set_awake(False)
    let_happen()
    assert looked == []


def count_comparisons(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    looked: list[object] = []

    def compare(counts: object) -> object:
        looked.append(counts)
        return semantics.compare(counts)  # type: ignore[arg-type]  # it only passes on

    monkeypatch.setattr("cnnparam_gui.models.semantics.compare", compare)
    return looked


def test_an_edit_that_changes_no_line_resets_nothing(
    document: Document, model: SemanticsModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = count_comparisons(monkeypatch)
    with qtbot.assertNotEmitted(model.modelReset):
        document.edit(editing.set_field(document.network, 1, "name", "first"), "Edit")
        qtbot.waitUntil(lambda: bool(looked))


def test_it_says_so_where_no_row_differs(qapp: object) -> None:
    alike = Network(differing().layers[:2])
    model = SemanticsModel(Document(alike))
    model.set_awake(True)
    assert model.sentence == "Every row has the same shape in every framework."


def test_it_says_so_where_not_every_row_could_be_looked_at(qapp: object) -> None:
    wide = KINDS["Conv2d"].fresh("wide", kernel=(999, 999))
    image, conv, *_ = differing().layers
    model = SemanticsModel(Document(Network((image, wide, conv))))
    model.set_awake(True)
    assert model.sentence == (
        "Every row whose input is known has the same shape in every framework."
    )


def test_qt_finds_no_fault(
    qtmodeltester: ModelTester, document: Document, model: SemanticsModel, qtbot: QtBot
) -> None:
    qtmodeltester.check(model)
    with qtbot.waitSignal(model.modelReset):
        document.open(Network())
    qtmodeltester.check(model)
