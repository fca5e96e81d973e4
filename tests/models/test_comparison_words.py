"""A comparison in words, and as lines."""

from collections.abc import Iterable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt

from cnnparam_gui.core.comparison import Comparison, compare
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.models.comparison_rows import row_headings, row_line
from cnnparam_gui.models.comparison_words import in_words, signed
from cnnparam_gui.models.lines import LineModel


def row(kind: str, name: str, **fields: Any) -> Layer:
    return msgspec.convert({"kind": kind, "name": name, **fields}, KINDS[kind])


# 8 filters of 3x3 over 3 channels are 216 weights and 8 biases; the second has 8*8*9 + 8 = 584.
ROWS = (
    row("Input", "in", shape=(3, 8, 8)),
    row("Conv2d", "a", filters=8, kernel=(3, 3)),
    row("ReLU", "r"),
    row("Conv2d", "b", filters=8, kernel=(3, 3)),
)
WIDE = row("Conv2d", "a", filters=16, kernel=(3, 3))
START, CONV, RELU, LAST = ROWS


def between(after: Iterable[Layer], **network: Any) -> Comparison:
    return compare(count(Network(ROWS)), count(Network(tuple(after), **network)))


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (ROWS, "nothing that counts"),
        # 16*27 + 16 = 448, and the row below takes 16 channels: 8*16*9 + 8 = 1,160.
        # The activation between them gives twice as much.
        ((START, WIDE, RELU, LAST), "3 rows changed, +800 parameters"),
        (
            (START, CONV, row("Tanh", "t"), LAST),
            "1 row added, 1 row removed, the same number of parameters",
        ),
        # An activation of the input is of another size than one of the convolution.
        (
            (START, RELU, CONV, LAST),
            "1 row changed, 1 row moved, the same number of parameters",
        ),
        ((START, CONV), "2 rows removed, -584 parameters"),
        (
            (START, CONV, row("ReLU", "renamed"), LAST),
            "1 row changed, the same number of parameters",
        ),
    ],
)
def test_it_is_said_in_a_few_words(after: tuple[Layer, ...], words: str) -> None:
    assert in_words(between(after)) == words


def test_the_name_of_a_network_differs_only_between_its_states() -> None:
    found = between(ROWS, name="new")
    assert in_words(found) == "nothing that counts"
    words = "the network's name, the same number of parameters"
    assert in_words(found, states=True) == words
    followed = between(ROWS, semantics="keras")
    assert in_words(followed).startswith("the framework of padding and rounding, ")


def test_a_line_says_what_differs() -> None:
    found = between((START, WIDE, RELU, LAST))
    _, conv, relu, last = (row_line(found, pair) for pair in found.rows)
    # 6 x 6 outputs: 9 * 3 * 36 MACs for each of 8 filters more; 8 * 36 activations.
    assert conv.texts[:6] == ("Changed", "2  a", "2  a", "+224", "+7,776", "+288")
    assert conv.texts[6] == "filters 8 \u2192 16, output 8x6x6 \u2192 16x6x6"
    assert conv.texts[7:] == ("+216", "+8", "")
    assert relu.texts[6] == "output 8x6x6 \u2192 16x6x6"
    # 4 x 4 outputs of 8 filters, each over 8 channels more.
    assert last.texts[3:7] == ("+576", "+9,216", "", "")
    assert (conv.icon, conv.row) == ("pencil", 1)


def test_what_cannot_be_counted_is_a_question_mark() -> None:
    found = between((START, CONV, row("Conv2d", "r", filters=8, kernel=(99, 99)), LAST))
    assert row_line(found, found.rows[-1]).texts[3:6] == ("?", "?", "?")


def test_a_name_is_shown_letter_by_letter(qapp: object) -> None:
    found = between((*ROWS, row("ReLU", "<img src=x>")))
    model = LineModel(row_headings("Left", "Right"))
    model.show([row_line(found, pair) for pair in found.rows if pair.change == "added"])
    assert model.index(0, 2).data() == "5  <img src=x>"
    renamed = between((START, CONV, row("ReLU", "<img src=x>"), LAST))
    model.show([row_line(renamed, renamed.rows[2])])
    assert "&lt;img" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize(("number", "text"), [(1024, "+1,024"), (-1024, "-1,024"), (0, "0")])
def test_numbers_have_their_sign(number: int, text: str) -> None:
    assert signed(number) == text
