"""The families that follow Keras, layer by layer against what Keras says of them."""

import itertools
from typing import Any

import pytest

from cnnparam_gui.builders import catalogue
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.totals import RowCount
from tests import oracle

FILES = {
    "xception": "Xception",
    "mobilenet": "MobileNet",
    "keras_mnist_cnn": "custom_seq_mnist",
}
# Keras's class: the kinds of row that stand for it.
KINDS = {
    "Activation": {"ReLU", "Softmax"},
    "Add": {"Add"},
    "BatchNormalization": {"BatchNorm2d"},
    "Conv2D": {"Conv2d"},
    "Dense": {"Linear"},
    "DepthwiseConv2D": {"DepthwiseConv2d"},
    "Dropout": {"Dropout"},
    "Flatten": {"Flatten"},
    "GlobalAveragePooling2D": {"GlobalAvgPool2d"},
    "InputLayer": {"Input"},
    "MaxPooling2D": {"MaxPool2d"},
    "ReLU": {"ReLU6"},
    "Reshape": {"Reshape"},
    "SeparableConv2D": {"SeparableConv2d"},
    "ZeroPadding2D": {"Pad"},
}


def read(name: str) -> oracle.Record:
    """Returns what Keras says of an architecture."""
    record: oracle.Record = oracle.read(f"keras/{FILES[name]}")
    return record


def counted(name: str, **options: Any) -> NetworkCount:
    """Counts an architecture as Keras counts, statistics included."""
    found = catalogue.find(name)
    assert found is not None
    family, variant = found
    return count(family.build(variant, options), CONVENTIONS["keras"])


def inner(counts: NetworkCount) -> dict[str, str]:
    """Returns the rows that stand for an activation within a layer, with the layer's name."""
    layers = counts.network.layers
    return {
        row.name: layer.name
        for layer, row in itertools.pairwise(layers)
        if row.name == f"{layer.name}_{row.kind().lower()}"
    }


def layers_of(counts: NetworkCount) -> list[tuple[Layer, RowCount]]:
    """Returns the rows that are layers of Keras's."""
    rows = zip(counts.network.layers, counts.rows, strict=True)
    within = inner(counts)
    return [(layer, row) for layer, row in rows if layer.name not in within]


def channels_first(shape: list[int | None]) -> tuple[int | None, ...]:
    """Returns a shape of Keras without the batch and with the channels in front."""
    _, *sizes = shape
    return (sizes[-1], *sizes[:-1])


@pytest.mark.parametrize("name", FILES)
def test_rows_are_keras_layers(name: str) -> None:
    rows = layers_of(counted(name))
    layers = read(name)["layers"]
    if layers[0]["cls"] != "InputLayer":  # a sequential model does not list it
        rows = rows[1:]
    assert len(rows) == len(layers)
    for (layer, row), theirs in zip(rows, layers, strict=True):
        assert (layer.name, row.output_shape, row.parameters, row.macs) == (
            theirs["name"],
            channels_first(theirs["out"]),
            theirs["params"],
            theirs.get("macs", 0),
        )
        assert layer.kind() in KINDS[theirs["cls"]]
        if "pool_size" in theirs["config"]:  # which no figure but the shape depends on
            assert getattr(layer, "kernel", None) == tuple(theirs["config"]["pool_size"])
            assert getattr(layer, "stride", None) == tuple(theirs["config"]["strides"])


@pytest.mark.parametrize("name", FILES)
def test_rows_take_what_keras_layers_take(name: str) -> None:
    counts = counted(name)
    layers, within = counts.network.layers, inner(counts)
    for theirs in read(name)["layers"]:
        place = next(at for at, layer in enumerate(layers) if layer.name == theirs["name"])
        taken = [layers[source].name for source in counts.wiring.sources(place)]
        assert [within.get(source, source) for source in taken] == theirs["from"]


@pytest.mark.parametrize("name", FILES)
def test_totals_are_keras_totals(name: str) -> None:
    counts, record = counted(name), read(name)
    totals = counts.totals
    assert totals.status == "exact"
    assert totals.parameters == record["params"]
    assert totals.trainable == record["trainable"]
    assert totals.non_trainable == record["non_trainable"]
    assert totals.macs == record["macs"]
    assert counts.network.semantics == "keras"


def test_what_keras_and_the_papers_publish() -> None:
    # Keras Applications' summaries, and the text of the MNIST example.
    published = {"xception": 22_910_480, "mobilenet": 4_253_864, "keras_mnist_cnn": 34_826}
    assert {name: counted(name).totals.parameters for name in FILES} == published
    # Chollet, 2016, table 3, counts what is trained; Howard et al., 2017, table 8 as well.
    assert counted("xception").totals.trainable == 22_855_952
    assert round(counted("mobilenet").totals.trainable / 10**6, 1) == 4.2


@pytest.mark.parametrize(("width", "millions"), [(0.75, 2.6), (0.5, 1.3), (0.25, 0.5)])
def test_narrow_mobilenets(width: float, millions: float) -> None:
    """Howard et al., 2017, table 6."""
    totals = counted("mobilenet", width=width).totals
    assert round(totals.trainable / 10**6, 1) == millions


@pytest.mark.parametrize(
    ("name", "size"), [("xception", 71), ("mobilenet", 33), ("keras_mnist_cnn", 10)]
)
def test_the_smallest_inputs_and_odd_ones(name: str, size: int) -> None:
    """Keras takes them too: 71 is its least for Xception, and 10 leaves the digits 1 pixel."""
    assert counted(name, resolution=(size, size + 1)).totals.status == "exact"
