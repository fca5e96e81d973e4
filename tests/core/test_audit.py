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


@pytest.mark.parametrize(
    ("network", "table", "cells", "unmatched"),
    [
        # 22 rows with a shape and a number each; the gallery's network flattens in its dense row.
        ("vgg16", "vgg16-keras3.txt", 44, 1),
        ("vgg16", "vgg16-keras2.txt", 44, 1),
        # 91 rows, with running statistics among the parameters and cells of two lines.
        ("mobilenet", "mobilenet-keras3.txt", 182, 0),
        ("mobilenet", "mobilenet-keras2.txt", 182, 0),
        # 21 layers with a shape, 16 of them with parameters; ReLU and Dropout are left out.
        ("vgg16", "vgg16-torchinfo.txt", 37, 18),
        ("vgg16", "vgg16-torchsummary.txt", 42, 18),
        # 60 modules; 41 have parameters and multiply-adds.
        ("resnet18", "resnet18-torchinfo.txt", 142, 0),
    ],
)
def test_what_frameworks_print_of_a_network_is_right(
    network: str, table: str, cells: int, unmatched: int
) -> None:
    found = audited(network, table)
    assert found.wrong == 0
    assert (len(found.cells), len(found.unmatched)) == (cells, unmatched)
    assert {cell.column for cell in found.totals} >= {"parameters", "trainable", "non_trainable"}


def test_what_a_framework_prints_of_another_network_is_wrong() -> None:
    assert audited("vgg19", "vgg16-torchinfo.txt").wrong > 0


def test_names_out_of_order_are_found_and_kinds_and_shapes_settle_the_rest() -> None:
    counts = count(gallery.load("vgg16"))
    rows = [
        TableRow("fc2", {}),
        TableRow("conv", {"shape": "56x56x256"}),
        TableRow("relu", {"shape": "56x56x256"}),
        TableRow("pool", {"shape": "28x28x256"}),
        TableRow("conv1_2", {}),
    ]
    found = match(counts, rows)
    names = [None if number is None else counts.network.layers[number].name for number in found]
    assert names == ["fc2", "conv3_1", None, "pool3", "conv1_2"]


def test_a_person_may_say_which_row_is_meant() -> None:
    counts = count(gallery.load("vgg16"))
    table = Table((TableRow("conv3_1", {"parameters": "590,080"}), TableRow("fc1", {})))
    assert audit(counts, table).wrong == 1
    mended = audit(counts, table, (8, None))
    assert (mended.wrong, mended.unmatched) == (0, ("fc1",))
