"""What a diagram shows of a network."""

import pytest
from hypothesis import given, settings

from cnnparam_gui.core.count import count
from cnnparam_gui.core.diagram import folding
from cnnparam_gui.core.diagram.folding import at_a_glance, block_key, fold
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.merge import Add, Concat
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from tests import strategies
from tests.core.diagram.pictures import chain, conv, counted, fastest, residual


def test_a_step_is_a_layer_with_what_only_it_feeds() -> None:
    graph = fold(residual(), {block_key("one")})
    assert [node.title for node in graph.nodes] == ["x", "a", "b", "sum", "end"]
    assert [list(node.rows) for node in graph.nodes] == [[0], [1, 2, 3], [4], [5], [6]]
    assert graph.edges == ((0, 1), (0, 3), (1, 2), (2, 3), (3, 4))
    assert [(frame.path, list(frame.nodes)) for frame in graph.frames] == [("one", [1, 2, 3])]


def test_a_folded_block_is_one_node() -> None:
    graph = fold(residual())
    assert [(node.title, node.grouping) for node in graph.nodes] == [
        ("x", "row"),
        ("one", "block"),
        ("end", "row"),
    ]
    assert graph.edges == ((0, 1), (1, 2))
    assert graph.nodes[1].shape == (8, 16, 16)


def test_a_step_unfolds_into_its_rows() -> None:
    graph = fold(residual(), {block_key("one"), "step a"})
    assert [node.title for node in graph.nodes][1:4] == ["a", "a_norm", "a_relu"]


def test_a_block_in_two_places_is_two_nodes_so_that_edges_lead_on() -> None:
    counts = counted(
        Input(name="x", shape=(8, 16, 16)),
        conv("a", block="one"),
        conv("b"),
        conv("c", block="one"),
    )
    assert fold(counts).edges == ((0, 1), (1, 2), (2, 3))


def test_what_takes_a_name_that_is_nowhere_is_loose() -> None:
    counts = counted(Input(name="x", shape=(8, 16, 16)), conv("a", "nowhere"), conv("b"))
    graph = fold(counts)
    assert graph.loose == {1}
    assert graph.edges == ((1, 2),)
    assert [node.problem for node in graph.nodes] == [None, 1, None]
    assert [node.shape for node in graph.nodes] == [(8, 16, 16), None, None]


@pytest.mark.parametrize(
    ("architecture", "first", "nodes"),
    [
        # resnet50: input, conv1, maxpool, 3 + 4 + 6 + 3 blocks, avgpool, flatten, fc.
        ("resnet50", ["input", "conv1", "maxpool", "layer1.0"], 22),
        # googlenet: 3 + 2 convolutions and pools, 9 inception blocks with 2 pools, the end of 3.
        ("googlenet", ["input", "conv1", "maxpool1", "conv2"], 20),
    ],
)
def test_a_large_network_begins_with_its_blocks(
    architecture: str, first: list[str], nodes: int
) -> None:
    counts = count(gallery.load(architecture))
    graph = fold(counts, at_a_glance(counts))
    assert [node.title for node in graph.nodes][:4] == first
    assert len(graph.nodes) == nodes


def test_no_network_of_the_gallery_begins_with_more_than_one_can_look_at() -> None:
    for architecture in ("alexnet", "densenet121", "maxvit_t", "efficientnet_b0", "unet"):
        counts = count(gallery.load(architecture))
        assert 1 < len(fold(counts, at_a_glance(counts)).nodes) <= folding.AT_A_GLANCE


def test_ten_thousand_rows_join_into_runs_within_a_tenth_of_a_second() -> None:
    counts = chain(10_000)
    assert fastest(lambda: fold(counts, at_a_glance(counts))) < 0.1
    graph = fold(counts, at_a_glance(counts))
    assert len(graph.nodes) == 100
    assert list(graph.nodes[1].rows) == list(range(100, 200))
    assert len(fold(counts, {graph.nodes[1].key}).nodes) == 99 + 100


def test_a_row_is_found_in_its_node() -> None:
    graph = fold(residual(), {block_key("one")})
    assert [graph.node_of(row) for row in range(7)] == [0, 1, 1, 1, 2, 3, 4]
    assert graph.node_of(7) is None


@settings(max_examples=50)
@given(strategies.networks())
def test_nodes_hold_every_row_once_and_edges_lead_on(network: Network) -> None:
    counts = count(network)
    for unfolded in ((), at_a_glance(counts)):
        graph = fold(counts, unfolded)
        assert [row for node in graph.nodes for row in node.rows] == [*range(len(counts.rows))]
        assert all(source < target for source, target in graph.edges)


def test_what_is_taken_twice_is_one_edge() -> None:
    counts = counted(
        Input(name="x", shape=(8, 16, 16)), conv("a"), Concat(name="c", inputs=("a", "a"))
    )
    assert fold(counts).edges == ((0, 1), (1, 2))


def test_what_something_else_takes_too_ends_a_step() -> None:
    counts = counted(
        Input(name="x", shape=(8, 16, 16)),
        conv("a"),
        ReLU(name="r"),
        Add(name="sum", inputs=("r", "a")),
    )
    assert [node.title for node in fold(counts).nodes] == ["x", "a", "r", "sum"]


def test_a_step_stays_in_its_block() -> None:
    counts = counted(
        Input(name="x", shape=(8, 16, 16)),
        conv("a", block="one"),
        conv("b", block="one"),
        ReLU(name="r", block="two"),
        conv("c", block="two"),
    )
    graph = fold(counts, {block_key("one"), block_key("two")})
    assert [node.title for node in graph.nodes] == ["x", "a", "b", "r", "c"]


def test_a_frame_is_around_several_nodes_and_once_around_the_same() -> None:
    counts = counted(
        Input(name="x", shape=(8, 16, 16)),
        conv("a", block="single"),
        conv("b", block="outer.inner"),
        conv("c", block="outer.inner"),
    )
    unfolded = {block_key(path) for path in ("single", "outer", "outer.inner")}
    (frame,) = fold(counts, unfolded).frames
    assert (frame.path, list(frame.nodes)) == ("outer.inner", [2, 3])
