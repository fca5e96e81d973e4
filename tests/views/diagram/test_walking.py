"""The arrow keys in a diagram."""

import pytest

from cnnparam_gui.core.diagram.folding import block_key, fold
from cnnparam_gui.core.diagram.layered import lay_out
from cnnparam_gui.views.diagram.walking import neighbour
from tests.core.diagram.pictures import conv, counted, residual

RIGHT, LEFT, UP, DOWN = (1, 0), (-1, 0), (0, -1), (0, 1)


@pytest.mark.parametrize(("downward", "on", "back"), [(True, DOWN, UP), (False, RIGHT, LEFT)])
def test_the_network_is_followed_and_not_what_skips(
    downward: bool, on: tuple[int, int], back: tuple[int, int]
) -> None:
    graph = fold(residual(), {block_key("one")})
    layout = lay_out(graph, [(80.0, 40.0)] * 5, downward=downward)
    assert [neighbour(layout, node, on) for node in range(5)] == [1, 2, 3, 4, 4]
    assert [neighbour(layout, node, back) for node in range(5)] == [0, 0, 1, 2, 3]


def test_what_is_not_connected_is_reached_too() -> None:
    graph = fold(counted(conv("a"), conv("b", "nowhere")))
    layout = lay_out(graph, [(80.0, 40.0)] * 2)
    assert neighbour(layout, 0, DOWN) == 1
    assert neighbour(layout, 1, UP) == 0


def test_branches_lie_beside() -> None:
    counts = counted(*residual().network.layers[:1], conv("a", "x"), conv("b", "x"), conv("c", "x"))
    layout = lay_out(fold(counts), [(80.0, 40.0)] * 4)
    order = sorted((1, 2, 3), key=lambda node: layout.boxes[node].x)
    assert neighbour(layout, order[0], RIGHT) == order[1]
    assert neighbour(layout, order[2], LEFT) == order[1]
    assert neighbour(layout, order[0], LEFT) == order[0]
