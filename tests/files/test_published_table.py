"""Tables are read from the forms that they are published in."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.published import Table, TableRow
from cnnparam_gui.files import published_table
from cnnparam_gui.files.problems import FileProblem

CONV = TableRow("conv1", {"shape": "28x28x8", "parameters": "608"})
FC = TableRow("fc", {"shape": "(10)", "parameters": "850"})


@pytest.mark.parametrize(
    "text",
    [
        "Layer,Output shape,Parameters\nconv1,28x28x8,608\nfc,(10),850\nTotal,,1458\n",
        "Layer\tOutput shape\tParameters\nconv1\t28x28x8\t608\nfc\t(10)\t850\nTotal\t\t1458\n",
        "Layer;Output shape;Parameters\nconv1;28x28x8;608\nfc;(10);850\nTotal;;1458\n",
        (
            "| Layer | Output shape | Parameters |\n| --- | --- | ---: |\n"
            "| conv1 | 28x28x8 | 608 |\n| fc | (10) | 850 |\n| Total | | 1458 |\n"
        ),
    ],
)
def test_a_table_is_read(text: str) -> None:
    assert published_table.decode(text) == Table((CONV, FC), {"parameters": "1458"})


def test_a_summary_of_keras_is_read() -> None:
    text = (
        'Model: "sequential"\n'
        "_________________________________________________________________\n"
        " Layer (type)                Output Shape              Param #\n"
        "=================================================================\n"
        " conv2d (Conv2D)             (28, 28, 8)               608\n"
        " dense (Dense)               (10)                      850\n"
        "=================================================================\n"
        "Total params: 1458\n"
    )
    found = published_table.decode(text)
    assert [row.name for row in found.rows] == ["conv2d (Conv2D)", "dense (Dense)"]
    assert [row.cells["parameters"] for row in found.rows] == ["608", "850"]


def test_a_lecture_has_lines_and_totals() -> None:
    text = "INPUT: [32x32x3] memory: 32*32*3=3K weights: 0\nTOTAL params: 138M parameters\n"
    assert published_table.decode(text) == Table(
        (TableRow("INPUT", {"shape": "32x32x3", "elements": "3K", "weights": "0"}),),
        {"parameters": "138M"},
    )


@pytest.mark.parametrize("text", ["", "hello", "a,b\n1,2\n", "Layer,Parameters\n"])
def test_what_is_no_table_is_refused(text: str) -> None:
    with pytest.raises(FileProblem, match="It holds no table"):
        published_table.decode(text)


def test_a_file_names_its_place(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"Layer,Parameters\nconv\xff,1\n")
    with pytest.raises(FileProblem, match=r"table\.csv: It is not text in UTF-8: line 2"):
        published_table.read(path)


@given(st.text(alphabet="Layer,\t|;param0123456789.xMK()[]:-=\n ", max_size=300))
def test_any_text_is_a_table_or_refused(text: str) -> None:
    try:
        table = published_table.decode(text)
    except FileProblem:
        return
    assert table.rows
