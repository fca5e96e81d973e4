"""Subtotals by block."""

from hypothesis import given

from cnnparam_gui.core.blocks import BlockTotal, block_totals
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.totals import Totals
from tests import strategies


def conv(name: str, block: str) -> Conv2d:
    """Makes a convolution with 2 * 2 + 2 parameters."""
    return Conv2d(name=name, block=block, filters=2, kernel=(1, 1))


NETWORK = Network(
    (
        Input(name="x", shape=(2, 3, 3)),
        conv("a", "layer1.0"),
        conv("b", "layer1.1"),
        ReLU(name="c", block="layer1"),
        conv("d", "layer2.0"),
        conv("e", "layer1.0"),
        Linear(name="f", units=1, bias=False),
    )
)


def by_path(network: Network) -> dict[str, BlockTotal]:
    """Returns the subtotals by path."""
    return {total.path: total for total in block_totals(count(network))}


def test_outer_blocks_come_before_inner_ones_in_the_order_of_the_rows() -> None:
    paths = [total.path for total in block_totals(count(NETWORK))]
    assert paths == ["", "layer1", "layer1.0", "layer1.1", "layer2", "layer2.0"]


def test_a_block_holds_the_rows_of_the_blocks_inside_it() -> None:
    blocks = by_path(NETWORK)
    assert blocks["layer1"].rows == (1, 2, 3, 5)
    assert blocks["layer1.0"].rows == (1, 5)
    assert blocks[""].rows == (0, 6)
    assert blocks["layer1"].totals.parameters == 18
    assert blocks["layer1"].totals.macs == 3 * 4 * 9
    assert blocks["layer1.0"].totals.rows == 2
    assert blocks[""].totals.parameters == 18


def test_a_block_knows_its_name_and_depth() -> None:
    blocks = by_path(NETWORK)
    assert (blocks["layer1.1"].name, blocks["layer1.1"].depth) == ("1", 1)
    assert (blocks["layer2"].name, blocks["layer2"].depth) == ("layer2", 0)


def test_a_block_with_a_problem_is_a_lower_bound() -> None:
    layers = (*NETWORK.layers, ReLU(name="g", block="layer2", inputs=("nothing",)))
    blocks = by_path(Network(layers))
    assert blocks["layer2"].totals.status == "lower bound"
    assert blocks["layer1"].totals.status == "exact"


@given(strategies.networks())
def test_the_outermost_blocks_hold_every_row_once(network: Network) -> None:
    counts = count(network)
    outer = [total for total in block_totals(counts) if total.depth == 0]
    assert sorted(row for total in outer for row in total.rows) == list(range(len(network.layers)))
    for figure in ("parameters", "macs", "activation_elements", "inexact"):
        assert sum(getattr(total.totals, figure) for total in outer) == getattr(
            counts.totals, figure
        )
    assert all(total.totals != Totals() for total in outer)
