"""Long pictures in lines."""

from itertools import pairwise

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.diagram.folding import at_a_glance, block_key, fold
from cnnparam_gui.core.diagram.geometry import Box, Layout, Wire
from cnnparam_gui.core.diagram.layered import lay_out
from cnnparam_gui.core.diagram.wrapping import fitted, scale_in, wrap
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.files import gallery
from tests.core.diagram.pictures import chain, check, conv, counted


def laid_out(architecture: str, *, downward: bool) -> Layout:
    """Lays out an architecture of the gallery."""
    counts = count(gallery.load(architecture))
    graph = fold(counts, at_a_glance(counts))
    return lay_out(graph, [(80.0, 50.0)] * len(graph.nodes), downward=downward)


@pytest.mark.parametrize("downward", [True, False])
@pytest.mark.parametrize("architecture", ["unet", "resnet18", "vgg16"])
def test_lines_do_not_touch_and_connections_go_on_in_them(
    architecture: str, downward: bool
) -> None:
    long = laid_out(architecture, downward=downward)
    wrapped = wrap(long, 600)
    check(wrapped)
    length = wrapped.height if downward else wrapped.width
    assert length <= 600
    assert len(wrapped.boxes) == len(long.boxes)
    for wire in wrapped.wires:
        source, target = wrapped.boxes[wire.source], wrapped.boxes[wire.target]
        (x, y), (u, v) = wire.lines[0][0], wire.lines[-1][-1]
        ends = (y, v) if downward else (x, u)
        assert ends == pytest.approx(
            (source.bottom, target.y) if downward else (source.right, target.x)
        )


def test_what_leaves_a_line_comes_into_the_next_at_the_same_height() -> None:
    wrapped = wrap(laid_out("unet", downward=False), 1000)
    moved: dict[float, set[float]] = {}
    for wire in wrapped.wires:
        for one, other in pairwise(wire.lines):
            out, back = one[-1], other[0]
            assert back[0] == 0
            moved.setdefault(out[0], set()).add(round(back[1] - out[1], 6))
    assert len(moved) > 1
    # At each end of a line all are moved alike, so they come in as they have left.
    assert [len(ways) for ways in moved.values()] == [1] * len(moved)


def test_a_short_picture_stays_in_one_line() -> None:
    layout = lay_out(fold(chain(3)), [(80.0, 50.0)] * 3, downward=False)
    assert wrap(layout, 1000) is layout
    assert fitted(layout, 1000, 300) is layout


def test_a_picture_that_is_fitted_is_larger() -> None:
    long = laid_out("vgg16", downward=False)
    wrapped = fitted(long, 800, 500)
    assert scale_in(wrapped, 800, 500) > 2 * scale_in(long, 800, 500)


def test_a_frame_is_parted_with_its_line() -> None:
    wrapped = wrap(laid_out("resnet50", downward=False), 700)
    of_one = [outline for outline in wrapped.outlines if outline.frame.path == "layer3"]
    assert [outline.continued for outline in of_one] == [False, *[True] * (len(of_one) - 1)]
    assert len(of_one) > 1
    for one, other in pairwise(of_one):
        assert not one.box.meets(other.box)


def test_a_line_ends_between_frames_where_that_leaves_little_of_it_empty() -> None:
    counts = counted(
        Input(name="x", shape=(8, 16, 16)),
        *(conv(f"a{n}", block="one") for n in range(4)),
        *(conv(f"b{n}", block="two") for n in range(4)),
    )
    graph = fold(counts, {block_key("one"), block_key("two")})
    layout = lay_out(graph, [(80.0, 50.0)] * 9, downward=False)
    # Six would fit, yet the line ends with the frame of the first block.
    wrapped = wrap(layout, 720)
    assert [outline.frame.path for outline in wrapped.outlines] == ["one", "two"]
    firsts = [node for node, box in enumerate(wrapped.boxes) if box.x < 60]
    assert [graph.nodes[node].title for node in firsts] == ["x", "b0"]


def test_a_line_has_room_for_what_comes_into_it() -> None:
    boxes = (Box(0, 175, 50, 50), Box(100, 0, 50, 50), Box(200, 0, 50, 50))
    wires = (Wire(0, 1, (((50, 200), (100, 25)),)), Wire(1, 2, (((150, 25), (200, 25)),)))
    long = Layout(250, 225, False, boxes, wires, (), (75.0, 175.0))  # goes right
    wrapped = wrap(long, 100)
    assert len({box.x for box in wrapped.boxes}) < 3
    entry = wrapped.wires[0].lines[1][0]
    assert entry[0] == 0
    # The third line is below where the connection of the first comes into the second.
    assert wrapped.boxes[1].bottom < entry[1] < wrapped.boxes[2].y
