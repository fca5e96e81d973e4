"""The working of the current cell, and what is said of a person's number."""

import re
from collections.abc import Callable, Iterator

import pytest

from cnnparam_gui.core import editing, facts
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.formula import operands
from cnnparam_gui.core.kept import Keeping
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import gallery
from cnnparam_gui.models.working import WorkingModel


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(gallery.load("vgg16"))


@pytest.fixture
def model(document: Document) -> Iterator[WorkingModel]:
    made = WorkingModel(document)
    made.set_awake(True)
    yield made
    made.deleteLater()


def row(document: Document, name: str) -> int:
    return [layer.name for layer in document.network.layers].index(name)


def plain(html: str) -> str:
    return re.sub(r"<[^>]+>", "", html.replace("</p>", "\n").replace("</tr>", "\n"))


def test_nothing_is_worked_out_before_a_cell_is_chosen(model: WorkingModel) -> None:
    assert "Choose a cell of the table" in model.reason
    assert model.spoken == model.reason
    assert model.working is None
    assert model.copied("text") == ""


def test_the_cell_decides_what_is_worked_out(
    model: WorkingModel, document: Document, let_happen: Callable[[], None]
) -> None:
    model.set_cell(row(document, "conv3_1"), "parameters")
    let_happen()
    first = plain(model.copied("html")).splitlines()[0]
    assert first == "parameters = (kh × kw × Cin + 1) × Cout = (3 × 3 × 128 + 1) × 256 = 295,168"
    model.set_cell(row(document, "pool1"), "output")
    let_happen()
    assert model.quantity == "shape"
    assert plain(model.copied("html")).splitlines()[:2] == [
        "Cout = Cin = 64",
        "Hout = ⌊(Hin + 2 × ph − kh) / sh⌋ + 1 = ⌊(224 + 2 × 0 − 2) / 2⌋ + 1 = 112",
    ]
    model.set_cell(row(document, "pool2"), "kernel")
    let_happen()
    assert (model.quantity, model.subject) == ("shape", "pool2")


def test_a_number_leads_to_the_row_it_comes_from(
    model: WorkingModel, document: Document, let_happen: Callable[[], None]
) -> None:
    model.set_cell(row(document, "conv3_1"), "parameters")
    let_happen()
    assert model.working is not None
    named = {part.symbol: part for part in operands(model.working.lines[0].formula)}
    assert model.row_of(named["C_in"]) == row(document, "pool2")
    assert model.row_of(named["C_out"]) == model.row_of(named["k_h"]) == -1


def test_it_follows_the_document(
    model: WorkingModel, document: Document, let_happen: Callable[[], None]
) -> None:
    number = row(document, "conv3_1")
    model.set_cell(number, "parameters")
    document.edit(editing.set_field(document.network, number, "filters", 10), "Edit")
    let_happen()
    assert "11,530" in model.copied("html")  # (3 x 3 x 128 + 1) x 10


def test_a_row_with_a_problem_says_it(
    model: WorkingModel, document: Document, let_happen: Callable[[], None]
) -> None:
    number = row(document, "conv3_1")
    model.set_cell(number, "parameters")
    document.edit(editing.set_field(document.network, number, "groups", 3), "Edit")
    let_happen()
    assert "groups 3 does not divide" in model.reason
    model.set_cell(number + 1, "parameters")
    let_happen()
    assert "A row above it has a problem." in model.reason


def test_the_whole_network_is_summed_by_block(
    model: WorkingModel, let_happen: Callable[[], None]
) -> None:
    model.set_total(True)
    let_happen()
    assert model.subject == "Whole network"
    assert plain(model.copied("html")).splitlines()[0] == "conv1 = 38,720"
    model.set_quantity("shape")
    let_happen()
    assert "This has no total" in model.reason


def test_it_is_copied_as_text_latex_and_html(
    model: WorkingModel, document: Document, let_happen: Callable[[], None]
) -> None:
    model.set_cell(row(document, "conv3_1"), "macs")
    let_happen()
    assert "MACs = k_h x k_w x C_in" in model.copied("text")
    assert r"\times" in model.copied("latex")
    assert "<sub>in</sub>" in model.copied("html")
    assert "href" not in model.copied("html")


def test_a_screen_reader_gets_a_sentence(
    model: WorkingModel, document: Document, let_happen: Callable[[], None]
) -> None:
    model.set_cell(row(document, "fc3"), "macs")
    let_happen()
    assert model.spoken == "fc3. MACs is 4,096 times 1,000, 4,096,000."


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("", ""),
        ("many", "'many' is no number such as"),
        ("590,080", "Right."),
        ("0.59M", "Right when rounded."),
        ("589824", "The biases were left out"),
        ("123457", "no mistake that this program knows"),
    ],
)
def test_a_number_is_answered(
    model: WorkingModel,
    document: Document,
    let_happen: Callable[[], None],
    number: str,
    said: str,
) -> None:
    model.set_cell(row(document, "conv3_2"), "parameters")
    let_happen()
    answer = model.answer(number).replace("&#x27;", "'")
    assert said in answer
    assert bool(answer) == bool(number)


def test_a_part_of_a_total_leads_to_the_first_row_of_its_block(
    model: WorkingModel, document: Document, let_happen: Callable[[], None]
) -> None:
    model.set_total(True)
    let_happen()
    assert model.working is not None
    parts = {part.symbol: part for part in operands(model.working.lines[-1].formula)}
    assert model.row_of(parts["conv3"]) == row(document, "conv3_1")
    assert model.row_of(parts["fc2"]) == row(document, "fc2")


def test_another_cell_is_asked_about_after_a_total(
    model: WorkingModel, document: Document, let_happen: Callable[[], None]
) -> None:
    model.set_cell(3, "parameters")
    model.show_figure(-1, "macs")
    let_happen()
    assert (model.subject, model.quantity) == ("Whole network", "macs")
    model.set_cell(3, "parameters")  # the same cell again is nothing that a person did
    assert model.of_total
    model.set_cell(row(document, "fc1"), "memory")
    let_happen()
    assert (model.subject, model.quantity) == ("fc1", "memory")


def test_moving_through_many_rows_looks_at_the_network_once(
    model: WorkingModel,
    document: Document,
    let_happen: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    walks: list[int] = []

    def keeping(counts: NetworkCount, batch: int) -> Keeping:
        walks.append(batch)
        return Keeping(counts, batch)

    monkeypatch.setattr(facts, "Keeping", keeping)
    document.edit(editing.set_field(document.network, 2, "filters", 60), "Edit")
    model.show_figure(3, "kept")
    for number in range(4, 12):
        let_happen()
        model.set_cell(number, "name")
    let_happen()
    assert model.subject == document.network.layers[11].name
    assert len(walks) == 1


def test_a_total_is_answered(model: WorkingModel, let_happen: Callable[[], None]) -> None:
    model.set_total(True)
    let_happen()
    assert "The fully connected layers were left out" in model.answer("14,714,688")
