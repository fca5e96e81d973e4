"""Names of inputs resolved to rows."""

import pytest
from hypothesis import given

from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.wiring import wire
from tests import strategies

X = Input(name="x", shape=(3,))


def test_a_row_takes_the_row_above_or_those_it_names() -> None:
    wiring = wire(
        (X, ReLU(name="a"), ReLU(name="b", inputs=("x",)), Add(name="c", inputs=("a", "b")))
    )
    assert [wiring.sources(row) for row in range(4)] == [(), (0,), (0,), (1, 2)]
    assert wiring.consumers == {0: [2], 1: [3], 2: [3]}
    assert wiring.broken == {}


@pytest.mark.parametrize(
    ("layers", "row", "message"),
    [
        ((ReLU(name="a"),), 0, "ReLU takes the row above it, and there is none"),
        ((X, ReLU(name="a", inputs=("q",))), 1, "takes 'q', but no row has this name"),
        ((X, ReLU(name="a", inputs=("a",))), 1, "takes its own output"),
        (
            (X, ReLU(name="a", inputs=("b",)), ReLU(name="b")),
            1,
            "takes 'b', which stands below it in row 3",
        ),
        (
            (X, Input(name="y", shape=(3,), inputs=("x",))),
            1,
            "Input begins the network and takes no inputs",
        ),
    ],
)
def test_what_cannot_be_resolved_is_a_problem_of_its_row(
    layers: tuple[Layer, ...], row: int, message: str
) -> None:
    wiring = wire(layers)
    assert {row: problem.message for row, problem in wiring.broken.items()} == {row: message}
    assert wiring.broken[row].field == "inputs"
    assert wiring.sources(row) == ()


def test_one_row_may_be_taken_twice() -> None:
    wiring = wire((X, Add(name="twice", inputs=("x", "x"))))
    assert wiring.sources(1) == (0, 0)


@given(strategies.networks())
def test_rows_take_only_rows_above_them(network: Network) -> None:
    wiring = wire(network.layers)
    for row in range(len(network.layers)):
        assert all(0 <= source < row for source in wiring.sources(row))
