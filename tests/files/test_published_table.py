"""Tables are read from the forms that they are published in."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.published import Table, TableRow
from cnnparam_gui.files import published_table
from cnnparam_gui.files.problems import FileProblem

TABLES = Path(__file__).parents[1] / "data" / "tables"
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


def test_a_summary_of_keras_2_goes_on_in_the_next_line() -> None:
    text = (
        "____________________________________________________________________________\n"
        " Layer (type)                Output Shape         Param #   Connected to\n"
        "============================================================================\n"
        " conv1_bn (BatchNormalizati  (None, 112, 112, 64)  256      ['conv1_conv[0][0]']\n"
        " on)\n"
        "============================================================================\n"
        "Total params: 256 (1.00 KB)\nTrainable params: 128 (512.00 Byte)\n"
        "Non-trainable params: 128 (512.00 Byte)\n"
    )
    found = published_table.decode(text)
    (row,) = found.rows
    assert (row.path, row.kind) == ("conv1_bn", "BatchNormalization")
    assert row.cells == {"shape": "(None, 112, 112, 64)", "parameters": "256"}
    assert found.totals == {"parameters": "256", "trainable": "128", "non_trainable": "128"}
    assert found.convention == "keras"


def test_a_row_in_a_box_may_take_several_lines() -> None:
    text = (
        "┏━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━┓\n"
        "┃ Layer (type)        ┃ Output Shape      ┃    Param # ┃\n"
        "┡━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━┩\n"
        "│ conv1_bn            │ (None, 112, 112,  │        256 │\n"
        "│ (BatchNormalizatio… │ 64)               │            │\n"
        "├─────────────────────┼───────────────────┼────────────┤\n"
        "│ fc (Dense)          │ (None, 10)        │         50 │\n"
        "└─────────────────────┴───────────────────┴────────────┘\n"
    )
    first, second = published_table.decode(text).rows
    assert (first.path, first.kind) == ("conv1_bn", "BatchNormalizatio")
    assert first.cells == {"shape": "(None, 112, 112, 64)", "parameters": "256"}
    assert (second.path, second.cells["parameters"]) == ("fc", "50")


def test_the_modules_of_torchinfo_have_paths() -> None:
    table = published_table.read(TABLES / "resnet18-torchinfo.txt")
    assert [row.path for row in table.rows[4:6]] == ["layer1.0.conv1", "layer1.0.bn1"]
    assert table.totals["macs"] == "1.81G"
    assert table.rows[0].cells == {
        "shape": "[1, 64, 112, 112]",
        "parameters": "9,408",
        "macs": "118,013,952",
    }


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("138\u202f357\u202f544", "138,357,544"),
        ("138\u2009357\u2009544", "138,357,544"),
        ("138'357'544", "138,357,544"),
        ("138.357.544", "138,357,544"),
        ("0,59 M", "0.59 M"),
        ("138,357,544", "138,357,544"),
        ("15.47G", "15.47G"),
    ],
)
def test_thousands_and_decimals_of_other_countries(written: str, meant: str) -> None:
    table = published_table.decode(f"Layer;Parameters\nfc;{written}\n")
    assert table.rows[0].cells == {"parameters": meant}


def test_a_table_of_matlab_names_kind_and_activations_apart() -> None:
    text = (
        "Name\tType\tActivations\tLearnable Sizes\tNumber of Learnables\n"
        "conv1\t2-D Convolution\t55(S) × 55(S) × 96(C) × 1(B)\tWeights 11 × 11 × 3 × 96\t34944\n"
    )
    (row,) = published_table.decode(text).rows
    assert (row.name, row.kind) == ("conv1", "2-D Convolution")
    assert row.cells == {"shape": "55(S) × 55(S) × 96(C) × 1(B)", "parameters": "34944"}


def test_decimal_commas_leave_spaces_between_thousands_alone() -> None:
    text = (
        "| Layer | Params |\n|---|---|\n| conv1 | 1 792 |\n"
        "| fc | 102.764.544 |\n| Total | 102,8 M |\n"
    )
    table = published_table.decode(text)
    assert [row.cells["parameters"] for row in table.rows] == ["1,792", "102,764,544"]
    assert table.totals == {"parameters": "102.8 M"}
