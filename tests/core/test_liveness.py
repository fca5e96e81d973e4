"""Until when a storage is needed."""

from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.reshape import Flatten
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.liveness import last_uses
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.storage import owners
from tests import strategies

X = Input(name="x", shape=(4, 6, 5))


def uses(*layers: Layer) -> list[int]:
    """Counts rows and returns until when each storage is needed."""
    counts = count(Network(layers))
    return last_uses(counts, owners(counts, training=False))


def relu(name: str, block: str = "", *inputs: str) -> ReLU:
    """Makes an activation with an output of its own."""
    return ReLU(name=name, block=block, inputs=inputs)


def test_an_output_is_needed_until_the_last_row_that_takes_it_or_a_view_of_it() -> None:
    # The view f of a ends with b, but d takes it once more.
    rows = (X, relu("a"), Flatten(name="f"), relu("b"), relu("c"), relu("d", "", "f"))
    assert uses(*rows) == [1, 5, 0, 4, 6, 6]


def test_what_no_row_takes_stays() -> None:
    assert uses(X, relu("a"), relu("b", "", "x")) == [2, 3, 3]


def test_what_a_block_takes_is_held_until_the_block_is_done() -> None:
    # a is given to the block s, b and c only to the rows in it.
    rows = (X, relu("a"), relu("b", "s"), relu("c", "s"), relu("d", "s"), relu("e"))
    assert uses(*rows) == [1, 4, 3, 4, 5, 6]


def test_the_outermost_block_holds_it() -> None:
    # a is given to s and to s.0; c to s.1, which ends with the row itself.
    inner = (relu("b", "s.0"), relu("c", "s.0"), relu("d", "s.1"), relu("e", "s"))
    assert uses(X, relu("a"), *inner, relu("f")) == [1, 5, 3, 4, 5, 6, 7]


def test_a_view_inside_a_block_does_not_shorten_what_the_block_holds() -> None:
    # s is given a and sees it as f, which only b takes.
    inner = (Flatten(name="f", block="s"), relu("b", "s"), relu("c", "s"), relu("d", "s"))
    assert uses(X, relu("a"), *inner, relu("e"))[1] == 5


def test_a_block_that_comes_back_is_a_new_one() -> None:
    rows = (X, relu("a"), relu("b", "s"), relu("c", "t"), relu("d", "s"), relu("e"))
    assert uses(*rows) == [1, 2, 3, 4, 5, 6]


def test_a_shortcut_into_a_block_is_held_too() -> None:
    rows = (X, relu("a"), relu("b"), relu("c", "s", "a"), relu("d", "s"), relu("e", "", "b"))
    assert uses(*rows)[:3] == [1, 4, 5]


@given(strategies.networks(), st.booleans())
def test_blocks_only_prolong(network: Network, training: bool) -> None:
    bare = Network(
        tuple(layer.with_values(block="") for layer in network.layers), semantics=network.semantics
    )
    both = [count(network), count(bare)]
    held, plain = (last_uses(c, owners(c, training=training)) for c in both)
    assert all(with_blocks >= without for with_blocks, without in zip(held, plain, strict=True))
    for row in range(len(network.layers)):
        for source in both[1].wiring.sources(row):
            if owners(both[1], training=training)[source] == source:
                assert plain[source] >= row
