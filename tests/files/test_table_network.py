"""Networks follow from tables that say enough, and nothing else does."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.table_network import build

TABLES = Path(__file__).parents[1] / "data" / "tables"
VGG16 = 138_357_544
HEAD = "Layer,Output shape,Parameters\n"


@pytest.mark.parametrize(
    ("table", "shape", "rows"),
    [
        ("vgg16-lecture.txt", None, 22),
        ("vgg16-keras2.txt", None, 23),
        ("vgg16-keras3.txt", None, 23),
        # torchinfo prints 39 modules, torchsummary too, and neither the input.
        ("vgg16-torchinfo.txt", (3, 224, 224), 40),
        ("vgg16-torchsummary.txt", (3, 224, 224), 40),
    ],
)
def test_vgg16_follows_from_what_is_printed_of_it(
    table: str, shape: tuple[int, ...] | None, rows: int
) -> None:
    network = build((TABLES / table).read_text(encoding="utf-8"), shape)
    assert len(network.layers) == rows
    assert count(network).totals.parameters == VGG16


def test_a_convolution_without_biases_is_told_by_its_parameters() -> None:
    # 5 x 5 x 3 x 8 = 600 weights, without the 8 biases; 8 x 8 x 8 x 10 = 5,120.
    text = HEAD + 'input,"(8,8,3)",0\nconv,"(8,8,8)",600\ndense,(10),5120\n'
    network = build(text)
    conv, dense = network.layers[1:]
    assert (conv.kernel, conv.bias, dense.bias) == ((5, 5), False, False)  # type: ignore[attr-defined]  # fields of kinds


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ('input,"(8,8,3)",0\nconv,"(0,0,0)",8\n', "conv has"),
        ('input,"(8,8,3)",0\nconv,"(8,8,8)",\n', "conv has no number of parameters"),
        ('input,"(8,8,3)",0\npool,"(9,9,3)",0\n', "pool: no stride and padding make 9x9 of 8x8"),
    ],
)
def test_what_is_missing_is_said_of_its_row(rows: str, reason: str) -> None:
    with pytest.raises(FileProblem) as caught:
        build(HEAD + rows)
    assert str(caught.value).startswith("No network follows from this table: ")
    assert reason in str(caught.value)


@given(st.lists(st.text(alphabet='cpoinvutfdens,()0123456789" ', max_size=25), max_size=5))
def test_any_rows_are_a_network_or_refused(rows: list[str]) -> None:
    try:
        network = build(HEAD + "\n".join(rows), (3, 8, 8))
    except FileProblem:
        return
    assert network.layers
