"""Where the nodes of a diagram lie."""

import pytest
from hypothesis import given, settings

from cnnparam_gui.core.count import count
from cnnparam_gui.core.diagram import ranks
from cnnparam_gui.core.diagram.drawing import draw
from cnnparam_gui.core.diagram.folding import at_a_glance, block_key, fold
from cnnparam_gui.core.diagram.layered import lay_out
from cnnparam_gui.core.kinds.merge import Add, Concat
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from tests import strategies
from tests.core.diagram.pictures import chain, check, conv, counted, fastest, residual

SIZE = (100.0, 40.0)


@pytest.mark.parametrize("downward", [True, False])
@settings(max_examples=30)
@given(network=strategies.networks())
def test_nothing_overlaps_and_connections_lead_on(network: Network, downward: bool) -> None:
    counts = count(network)
    graph = fold(counts, at_a_glance(counts))
    check(lay_out(graph, [SIZE] * len(graph.nodes), downward=downward))


@pytest.mark.parametrize("architecture", ["resnet18", "googlenet", "unet"])
def test_published_networks_unfolded(architecture: str) -> None:
    counts = count(gallery.load(architecture))
    graph = fold(counts, at_a_glance(counts, most=100))
    assert len(graph.nodes) > 30
    sizes = [(60.0 + node % 7 * 10, 20.0 + node % 5 * 10) for node in range(len(graph.nodes))]
    for downward in (True, False):
        layout = lay_out(graph, sizes, downward=downward)
        check(layout)
        assert layout == lay_out(graph, sizes, downward=downward)


def test_the_main_way_is_straight_and_the_skip_goes_around_it() -> None:
    graph = fold(residual(), {block_key("one")})
    layout = lay_out(graph, [SIZE] * 5)
    middles = [round(box.x + box.width / 2, 3) for box in layout.boxes]
    assert max(middles) - min(middles) < 0.5
    skip = next(wire for wire in layout.wires if (wire.source, wire.target) == (0, 3))
    aside = {round(x, 6) for x, _ in skip.lines[0][1:-1]}
    assert len(aside) == 1
    assert aside.pop() > layout.boxes[1].right
    (outline,) = layout.outlines
    assert all(outline.box.holds(layout.boxes[node]) for node in (1, 2, 3))
    assert skip.lines[0][1][0] < outline.box.right
    assert not any(outline.box.meets(layout.boxes[node]) for node in (0, 4))


def test_a_second_input_stands_beside_what_it_is_taken_with() -> None:
    counts = counted(
        Input(name="x", shape=(8, 16, 16)),
        conv("a"),
        conv("b"),
        Input(name="y", shape=(8, 16, 16)),
        Add(name="sum", inputs=("b", "y")),
    )
    graph = fold(counts)
    boxes = lay_out(graph, [SIZE] * 5).boxes
    assert boxes[3].y == boxes[2].y


def test_what_takes_nothing_that_is_there_stands_below_the_row_above_it() -> None:
    counts = counted(Input(name="x", shape=(8, 16, 16)), conv("a"), conv("b", "nowhere"))
    boxes = lay_out(fold(counts), [SIZE] * 3).boxes
    assert boxes[2].y > boxes[1].bottom


def test_connections_that_would_bend_too_often_are_straight(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ranks, "MOST_BENDS", 10)
    layers = [conv(f"c{n}") for n in range(6)]
    names = tuple(layer.name for layer in layers)
    counts = counted(Input(name="x", shape=(8, 16, 16)), *layers, Concat(name="end", inputs=names))
    layout = lay_out(fold(counts), [SIZE] * 8)
    # The six pass 0, 1, 2, 3, 4 and 5 ranks; the first five are ten bends together.
    straight = [(wire.source, wire.target) for wire in layout.wires if wire.straight]
    assert straight == [(1, 7)]
    check(layout)


def test_of_very_many_connections_the_longest_are_straight() -> None:
    layers = [conv(f"c{n}") for n in range(120)]
    ends = [Concat(name=f"end{n}", inputs=tuple(layer.name for layer in layers)) for n in range(60)]
    graph = fold(counted(Input(name="x", shape=(8, 16, 16)), *layers, *ends))
    layout = lay_out(graph, [SIZE] * len(graph.nodes))
    assert sum(wire.straight for wire in layout.wires) > 1000


def test_ten_thousand_rows_are_laid_out_within_a_tenth_of_a_second() -> None:
    graph = fold(chain(10_000))
    sizes = [SIZE] * len(graph.nodes)
    assert fastest(lambda: lay_out(graph, sizes)) < 0.1
    assert len(lay_out(graph, sizes).boxes) == 100


def test_an_empty_network_is_an_empty_picture() -> None:
    layout = lay_out(fold(counted()), [])
    assert (layout.boxes, layout.wires, layout.width, layout.height) == ((), (), 0, 0)


def test_branches_are_ordered_so_that_connections_do_not_cross() -> None:
    counts = counted(
        Input(name="x", shape=(8, 16, 16)),
        conv("a", "x"),
        conv("b", "x"),
        conv("of_b", "b"),
        conv("of_a", "a"),
    )
    boxes = lay_out(fold(counts), [SIZE] * 5).boxes
    assert (boxes[1].x < boxes[2].x) == (boxes[4].x < boxes[3].x)


def test_what_skips_boxes_of_any_size_stays_in_one_line() -> None:
    counts = count(gallery.load("unet"))
    layout = draw(counts, "boxes", at_a_glance(counts), downward=False).layout
    skips = [wire for wire in layout.wires if wire.target - wire.source > 2]
    # The four levels of a U-Net.
    assert len(skips) == 4
    for wire in skips:
        heights = {round(y, 3) for _, y in wire.lines[0]}
        # Those of its ends, and the one at which it passes what it skips.
        assert len(heights - {round(wire.lines[0][end][1], 3) for end in (0, -1)}) == 1


@pytest.mark.parametrize("architecture", ["resnet18", "unet", "googlenet"])
def test_every_frame_has_room_around_its_nodes(architecture: str) -> None:
    counts = count(gallery.load(architecture))
    graph = fold(counts, at_a_glance(counts, most=100))
    for downward in (True, False):
        layout = lay_out(graph, [SIZE] * len(graph.nodes), downward=downward)
        drawn = {outline.frame.path for outline in layout.outlines}
        assert drawn == {frame.path for frame in graph.frames}


def test_a_frame_that_would_hold_what_is_not_in_its_block_is_left_out() -> None:
    counts = counted(
        Input(name="x", shape=(8, 16, 16)),
        conv("a1", "x", block="one"),
        conv("a2", "x", block="one"),
        conv("p", "x"),
        conv("d1", "a1"),
        conv("d2", "p"),
        conv("d3", "a2"),
        Add(name="s1", inputs=("d1", "d2")),
        Add(name="s2", inputs=("d2", "d3")),
    )
    graph = fold(counts, {block_key("one")})
    layout = lay_out(graph, [SIZE] * 9)
    xs = [layout.boxes[node].x for node in (1, 3, 2)]
    assert xs in (sorted(xs), sorted(xs, reverse=True))
    assert layout.outlines == ()
