"""The tables of the sources: what is right in them is right, and what is wrong is explained."""

from pathlib import Path

import pytest

from cnnparam_gui.core.audit import Audit, audit
from cnnparam_gui.core.count import count
from cnnparam_gui.core.matching import match
from cnnparam_gui.core.published import Table, TableRow
from cnnparam_gui.files import gallery, published_table

TABLES = Path(__file__).parents[1] / "data" / "tables"


def audited(network: str, table: str) -> Audit:
    return audit(count(gallery.load(network)), published_table.read(TABLES / table))


def test_the_rows_of_the_lecture_table_are_right() -> None:
    lecture = audited("vgg16", "vgg16-lecture.txt")
    assert len(lecture.cells) == 22 * 3
    assert {cell.verdict for cell in lecture.cells} == {"right", "rounded"}
    assert lecture.unmatched == ()


def test_the_totals_of_the_lecture_table_are_checked_twice() -> None:
    lecture = audited("vgg16", "vgg16-lecture.txt")
    totals = {cell.column: cell for cell in lecture.totals}
    assert totals["parameters"].verdict == "rounded"
    assert (totals["elements"].verdict, totals["elements"].correct) == ("unknown", "15,237,608")
    assert totals["bytes"].verdict == "unknown"
    sums = {cell.column: cell for cell in lecture.sums}
    assert sums["elements"].verdict == "mistake"
    assert sums["elements"].correct.startswith("15,1")  # its rows are rounded: 15.2M
    assert sums["bytes"].correct == "96.00 MB or 91.55 MiB"
    assert sums["bytes"].why == "It is neither the total of values x 4 in MB nor in MiB."


def test_five_parameters_of_the_five_layer_table_are_wrong() -> None:
    article = audited("five-layer-example", "five-layer-article.txt")
    wrong = [cell for cell in article.cells if cell.verdict != "right"]
    assert [(cell.layer, cell.column, cell.verdict) for cell in wrong] == [
        (name, "parameters", "mistake") for name in ("conv1", "conv2", "fc3", "fc4", "softmax")
    ]
    assert [cell.correct for cell in wrong] == ["608", "3,216", "48,120", "10,164", "850"]
    assert [cell.why.split(":")[0] for cell in wrong] == [
        *["The input channels were left out"] * 2,
        *["One bias was added for the whole layer"] * 3,
    ]


def test_rows_are_matched_by_name_by_order_and_by_sort() -> None:
    counts = count(gallery.load("vgg16"))
    named = [TableRow(name, {}) for name in ("fc1", "conv1_1", "Pool1")]
    assert match(counts, named) == (19, 1, 3)
    convolutions = ["conv", "conv", "pool", "conv", "conv", "pool"]
    found = match(counts, [TableRow(f"my {word}", {}) for word in convolutions])
    assert found == (1, 2, 3, 4, 5, 6)


def test_a_row_that_is_in_no_network_is_named() -> None:
    counts = count(gallery.load("lenet5"))
    found = audit(counts, Table((TableRow("capsule", {"parameters": "7"}),)))
    assert (found.cells, found.unmatched) == ((), ("capsule",))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [("56x56x256", "right"), ("(256, 56, 56)", "right"), ("56x56x255", "mistake")],
)
def test_a_shape_has_its_channels_at_either_end(text: str, verdict: str) -> None:
    counts = count(gallery.load("vgg16"))
    (cell,) = audit(counts, Table((TableRow("conv3_1", {"shape": text}),))).cells
    assert cell.verdict == verdict


def test_a_cell_that_is_no_number_says_so() -> None:
    counts = count(gallery.load("vgg16"))
    (cell,) = audit(counts, Table((TableRow("conv3_1", {"parameters": "many"}),))).cells
    assert cell.verdict == "unreadable"
    assert "is no number" in cell.why
