"""What rows have of each term, and that the parts of the products leave nothing out."""

from collections.abc import Sequence
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count, recount
from cnnparam_gui.core.editing import set_field
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.operation_terms import TERMS, products
from cnnparam_gui.core.operations import DEFAULT, PRESETS, figure, figures, row_figures, tally
from cnnparam_gui.core.shapes import Shape
from tests import strategies
from tests.core.kinds.table import CASES, Case


def rows(*shapes: Shape) -> list[Layer]:
    """Makes an input of each shape."""
    return [KINDS["Input"].fresh(f"x{place}", shape=shape) for place, shape in enumerate(shapes)]


def of_case(kind: str, case: Case) -> Network:
    """Makes a network of a case of the kinds' table."""
    above = rows(*case.shapes)
    names = tuple(layer.name for layer in above)
    return Network((*above, KINDS[kind].fresh("layer", inputs=names, **case.values)))


@pytest.mark.parametrize("kind", CASES)
def test_the_parts_are_the_multiply_accumulates_of_every_kind(kind: str) -> None:
    counts = count(of_case(kind, CASES[kind]))
    assert figure(counts, DEFAULT) == CASES[kind].macs


@given(strategies.networks())
def test_the_parts_are_the_multiply_accumulates_of_any_network(network: Network) -> None:
    counts = count(network)
    assert figure(counts, DEFAULT) == counts.totals.macs
    assert figure(counts, PRESETS["flops"]) == 2 * counts.totals.macs


@given(strategies.networks())
def test_rows_sum_to_the_figure_of_every_preset(network: Network) -> None:
    counts = count(network)
    for name, found in figures(counts).items():
        assert sum(row_figures(counts, PRESETS[name])) == found


class Doubling(Layer):
    """A kind that nothing else knows of, in a family of its own."""

    family: ClassVar[str] = "doubling"

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return two a value."""
        return 2 * 3 * 4 * 5


def test_a_kind_that_no_term_knows_counts_where_all_products_do() -> None:
    counts = count(Network((*rows((3, 4, 5)), Doubling(name="layer"))))
    found = figures(counts)
    assert tally(counts)["other-products"] == 120
    assert (found["macs"], found["flops"], found["fvcore"], found["thop"]) == (120, 240, 120, 0)


def test_no_term_is_two_parts() -> None:
    assert len(list(products())) == len(set(products()))
    assert all(TERMS[name].product for name in products())


def term(name: str, kind: str, *shapes: Shape, **fields: Any) -> int:
    """Returns how many of a term a layer has."""
    return tally(count(of_case(kind, Case(fields, shapes, ()))))[name]


@pytest.mark.parametrize(
    ("groups", "whole", "grouped"),
    [
        (1, 4 * 36 * 6 * 9, 0),
        (2, 0, 4 * 36 * 3 * 9),  # two groups of three channels
        (6, 4 * 36 * 1 * 9, 0),  # a channel in each: depthwise
    ],
)
def test_groups_of_more_than_one_channel_are_a_part_of_their_own(
    groups: int, whole: int, grouped: int
) -> None:
    fields = {"filters": 36, "kernel": (3,), "groups": groups}
    assert term("convolutions", "Conv2d", (6, 4, 4), **fields) == whole
    assert term("grouped-convolutions", "Conv2d", (6, 4, 4), **fields) == grouped


def test_adaptive_pooling_sums_the_input_once_where_it_does_not_divide() -> None:
    # 8 x 16 x 16 values to sum, and a division for each of 8 x 3 x 3.
    fields = {"output_size": (3, 3)}
    assert term("adaptive-pool-steps", "AdaptiveAvgPool2d", (8, 16, 16), **fields) == 2048 + 72


def test_attention_to_other_tokens_adds_biases_to_each() -> None:
    # Queries and output of 10 tokens, keys and values of 6, 64 features each.
    shapes = ((10, 64), (6, 64))
    assert term("attention-biases", "MultiHeadAttention", *shapes, heads=4) == (20 + 12) * 64
    assert term("attention-weights", "MultiHeadAttention", *shapes, heads=4) == 4 * 10 * 6


def test_windows_work_on_the_padded_map() -> None:
    # 10 x 9 positions become 14 x 14, with four projections of 32 channels and 49 weights a head.
    fields = {"heads": 4, "window_size": (7, 7)}
    assert term("window-biases", "WindowAttention", (10, 9, 32), **fields) == 196 * 4 * 32
    assert term("window-weights", "WindowAttention", (10, 9, 32), **fields) == 4 * 196 * 49


@given(st.data())
def test_figures_after_an_edit_are_those_of_a_new_count(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    edit = data.draw(strategies.edits(network))
    after = edit.apply(network)
    counts, fresh = recount(count(network), after, edit).counts, count(after)
    assert tally(counts) == tally(fresh)
    for preset in PRESETS.values():
        assert row_figures(counts, preset) == row_figures(fresh, preset)


def test_a_field_that_changes_no_figure_of_its_row_can_change_operations() -> None:
    attention = [
        KINDS["MultiHeadAttention"].fresh(name, heads=4, weights_of="a" if name != "a" else "")
        for name in ("a", "b", "c")
    ]
    network = Network((*rows((10, 64)), *attention))
    edit = set_field(network, 3, "heads", 8)
    counts = recount(count(network), edit.apply(network), edit).counts
    # 10 x 10 weights of 4, 4 and 8 heads.
    assert tally(counts)["attention-weights"] == (4 + 4 + 8) * 100


def test_shared_weights_work_at_every_call() -> None:
    layers = (
        *rows((8,)),
        KINDS["Linear"].fresh("a", units=8),
        KINDS["Linear"].fresh("b", units=8, weights_of="a"),
    )
    # 8 x 8 weights and 8 biases, twice.
    assert figure(count(Network(layers)), PRESETS["torchinfo"]) == 2 * 72
