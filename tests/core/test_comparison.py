"""Two networks side by side, held to what was published of them."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.comparison import (
    FIGURES,
    MOST_STEPS,
    Comparison,
    FieldChange,
    compare,
    waterfall,
)
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from tests.strategies import networks


@cache
def counted(name: str) -> NetworkCount:
    return count(gallery.load(name))


def between(left: str, right: str) -> Comparison:
    return compare(counted(left), counted(right))


def test_a_network_is_the_same_as_itself() -> None:
    same = between("resnet18", "resnet18")
    assert same.same
    assert same.number("same") == len(same.left.rows)
    assert waterfall(same, "parameters") == ()


@pytest.mark.parametrize(
    ("left", "right", "published"),
    [
        # torchvision's documentation gives num_params of each model.
        ("vgg16_torchvision", "vgg16_bn", 138_365_992 - 138_357_544),
        ("resnet18", "resnet34", 21_797_672 - 11_689_512),
        ("resnet50", "resnext50_32x4d", 25_028_904 - 25_557_032),
        ("alexnet", "vgg11", 132_863_336 - 61_100_840),
    ],
)
def test_totals_differ_as_published(left: str, right: str, published: int) -> None:
    found = between(left, right)
    assert found.difference("parameters") == published
    assert sum(step.change for step in waterfall(found, "parameters")) == published
    assert between(right, left).difference("parameters") == -published


def test_batch_normalisation_is_all_that_vgg16_bn_adds() -> None:
    found = between("vgg16_torchvision", "vgg16_bn")
    # 13 convolutions, each with 2 values for every channel of its output.
    added = [row for row in found.rows if row.change == "added"]
    assert len(added) == 13
    channels = 2 * 64 + 2 * 128 + 3 * 256 + 6 * 512
    assert sum(row.differences["parameters"] for row in added) == 2 * channels
    assert found.number("removed") == 0


def test_a_changed_field_is_named() -> None:
    left = counted("vgg16").network
    layers = list(left.layers)
    place = next(n for n, layer in enumerate(layers) if layer.name == "conv3_1")
    layers[place] = layers[place].with_values(filters=128)
    found = compare(count(left), count(Network(tuple(layers))))
    changed = {row.pair.left: row for row in found.rows if row.change == "changed"}
    # Its own filters, and what takes its channels, have other counts.
    assert changed[place].fields == (FieldChange("filters", "256", "128"),)
    assert changed[place].differences["parameters"] == -(9 * 128 + 1) * 128
    assert changed[place + 1].fields == ()
    assert changed[place + 1].differences["parameters"] == -9 * 128 * 256


def test_a_renamed_row_that_others_take_is_one_change() -> None:
    left = counted("resnet18").network
    layers = [
        layer.with_values(
            name={"relu": "first"}.get(layer.name, layer.name),
            inputs=tuple("first" if name == "relu" else name for name in layer.inputs),
        )
        for layer in left.layers
    ]
    found = compare(count(left), count(Network(tuple(layers))))
    assert [row.fields for row in found.rows if row.change != "same"] == [
        (FieldChange("name", "relu", "first"),)
    ]


def test_a_network_that_follows_another_framework_is_not_the_same() -> None:
    left = counted("vgg16").network
    right = Network(left.layers, semantics="keras")
    found = compare(count(left), count(right))
    assert found.only_framework
    assert not found.same


def test_a_long_waterfall_ends_with_the_others() -> None:
    found = between("resnet152", "alexnet")
    steps = waterfall(found, "macs")
    assert len(steps) <= MOST_STEPS
    assert sum(step.change for step in steps) == found.difference("macs")


def test_a_row_that_moved_is_one_change_of_no_figure() -> None:
    left = counted("vgg16_bn").network
    layers = list(left.layers)
    # The last dropout of the classifier comes before the activation above it.
    place = max(n for n, layer in enumerate(layers) if layer.kind() == "Dropout")
    layers[place - 1 : place + 1] = reversed(layers[place - 1 : place + 1])
    found = compare(count(left), count(Network(tuple(layers))))
    assert found.number("moved") == 1
    assert found.number("added") == found.number("removed") == 0
    assert not any(row.differences for row in found.rows)


def test_a_row_that_cannot_be_counted_is_not_known() -> None:
    left = counted("vgg16").network
    layers = list(left.layers)
    place = next(n for n, layer in enumerate(layers) if layer.name == "conv5_3")
    layers[place] = layers[place].with_values(kernel=(99, 99))
    found = compare(count(left), count(Network(tuple(layers))))
    known = {row.pair.right: row.known for row in found.rows}
    assert known[place - 1]
    assert not known[place]
    assert not known[place + 1], "it has no input any more"


@given(networks(), networks(), st.sampled_from(FIGURES))
def test_rows_and_steps_add_up(left: Network, right: Network, figure: str) -> None:
    found = compare(count(left), count(right))
    difference = found.difference(figure)
    assert sum(row.differences.get(figure, 0) for row in found.rows) == difference
    assert sum(step.change for step in waterfall(found, figure)) == difference
