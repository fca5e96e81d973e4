"""Which rows and blocks the tools see that hook into PyTorch's modules."""

from typing import Any

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.modules import module_outputs
from cnnparam_gui.core.network import Network

X = KINDS["Input"].fresh("x", shape=(3, 4, 4))


def row(name: str, kind: str = "ReLU", **values: Any) -> Layer:
    """Makes a row that is called after its block."""
    return KINDS[kind].fresh(name, **{"block": name.rpartition(".")[0], **values})


def seen(*layers: Layer) -> list[str]:
    """Names the rows whose outputs are seen, in their order."""
    rows = module_outputs(count(Network((X, *layers))))
    return [(X, *layers)[number].name for number in sorted(rows)]


def test_layers_are_seen_and_functions_are_not() -> None:
    assert seen(row("a"), row("s", "Add", inputs=("x", "a")), row("f", "Flatten")) == ["a"]


def test_what_a_sequence_numbers_is_a_module_even_where_it_could_be_a_function() -> None:
    assert seen(row("head.0"), row("head.1", "Flatten")) == ["head.0", "head.1"]
    assert seen(row("head.0"), row("head.flatten", "Flatten")) == ["head.0", "head.flatten"]


def test_a_block_whose_parts_have_names_gives_its_last_output_once_more() -> None:
    # As a residual block: two layers, and a sum that is only the block's output.
    block = (row("b.conv"), row("b.relu"), row("b.add", "Add", inputs=("b.conv", "b.relu")))
    assert seen(*block) == ["b.conv", "b.relu", "b.add"]


def test_a_block_whose_parts_are_numbered_is_passed_over() -> None:
    assert seen(row("b.0"), row("b.1")) == ["b.0", "b.1"]
    # b.0 and b.1 have classes of their own, b that holds them has none.
    assert seen(row("b.0.conv"), row("b.1.conv")) == ["b.0.conv"] * 2 + ["b.1.conv"] * 2


@pytest.mark.parametrize("names", [("block1", "block2"), ("layer_0", "layer_1"), ("stage1-0",)])
def test_blocks_called_after_one_another_are_a_sequence(names: tuple[str, ...]) -> None:
    rows = [row(f"trunk.{name}.0") for name in names]
    assert seen(*rows) == [layer.name for layer in rows]


@pytest.mark.parametrize("names", [("block",), ("branch1", "other2")])
def test_blocks_with_names_of_their_own_are_none(names: tuple[str, ...]) -> None:
    rows = [row(f"unit.{name}.0") for name in names]
    assert len(seen(*rows)) == len(rows) + 1


def test_rows_called_after_one_another_are_attributes() -> None:
    assert seen(row("b.conv1"), row("b.conv2")) == ["b.conv1", "b.conv2", "b.conv2"]


def test_rows_that_are_not_called_after_their_block_tell_nothing_of_it() -> None:
    assert seen(row("conv1_1", block="conv1"), row("2", "Flatten", block="conv1")) == ["conv1_1"]
    assert seen(row("7", "Flatten", block="")) == []
