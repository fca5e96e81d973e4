"""Diagrams that only have to be painted."""

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.diagram.drawing import Plan, draw, shape_text
from cnnparam_gui.core.diagram.folding import at_a_glance, fold
from cnnparam_gui.files import gallery
from tests.core.diagram.pictures import check, residual


def test_every_box_is_as_large_as_its_volume_and_two_lines_of_text() -> None:
    drawing = draw(residual(), "boxes", downward=False)
    for box, volume in zip(drawing.layout.boxes, drawing.volumes, strict=True):
        width, height = volume.size
        assert box.width >= width
        assert box.height == pytest.approx(height + 28)


def test_alexnet_has_the_boxes_of_its_figure() -> None:
    counts = count(gallery.load("alexnet"))
    graph = fold(counts, at_a_glance(counts))
    said = [shape_text(node) for node in graph.nodes]
    # The sizes of torchvision's AlexNet, whose first layers have 64 and 192 filters.
    wanted = ["3x224x224", "64x55x55", "64x27x27", "192x27x27", "192x13x13", "384x13x13"]
    assert said[: len(wanted)] == wanted
    assert said[-3:] == ["4096", "4096", "1000"]


def test_boxes_go_right_and_a_graph_goes_down_where_there_is_height() -> None:
    graph = fold(residual())
    assert not Plan(graph, "boxes").best(300, 900).layout.downward
    assert Plan(graph, "graph").best(300, 900).layout.downward
    assert not Plan(graph, "graph").best(2000, 60).layout.downward


@pytest.mark.parametrize("style", ["boxes", "graph"])
def test_a_drawing_to_be_read_is_as_wide_as_what_is_seen(style: str) -> None:
    counts = count(gallery.load("resnet18"))
    graph = fold(counts, at_a_glance(counts))
    drawing = Plan(graph, "graph" if style == "graph" else "boxes").reading(800, 300)
    check(drawing.layout)
    assert drawing.layout.width <= 800
    assert drawing.layout.height > 300
