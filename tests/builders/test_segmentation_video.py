"""torchvision's networks for segmentation and video, call by call."""

from typing import Any

import pytest

from cnnparam_gui.builders import catalogue
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.shapes import format_shape
from cnnparam_gui.files import gallery
from tests import oracle

MODELS: dict[str, oracle.Record] = {
    model["model"]: model
    for model in oracle.read("torchvision/all")
    if model["task"] in {"segmentation", "video"} and catalogue.find(model["builder"])
}
# Modules that are subclasses only for the sake of their arguments.
CLASSES = {"Conv3DSimple": "Conv3d", "Conv3DNoTemporal": "Conv3d"}
# What the models do without a module, with the row that stands for it.
FUNCTIONS = {"Input", "Flatten", "Add", "Concat", "Upsample", "Mean", "Multiply"}


def build(name: str, shape: list[int] | None = None, **options: Any) -> NetworkCount:
    """Counts a network on an input, whose shape has the batch in front, with other options."""
    found = catalogue.find(name)
    assert found is not None
    family, variant = found
    if shape:
        options["resolution"] = tuple(shape[-2:])
        if len(shape) == 5:
            options["frames"] = shape[2]
    return count(family.build(variant, options))


def published(model: oracle.Record) -> NetworkCount:
    """Counts a model of torchvision as the oracle has built it."""
    options = {"auxiliary": True} if model["kwargs"] else {}
    return build(model["builder"], model["input"], **options)


def test_the_cnns_are_all_there() -> None:
    # Five with a backbone that has an auxiliary head, LR-ASPP, and four for video.
    assert len(MODELS) == 2 * 5 + 1 + 4


@pytest.mark.parametrize("name", MODELS)
def test_rows_follow_the_modules(name: str) -> None:
    model = MODELS[name]
    counts = published(model)
    rows = [
        (layer, row)
        for layer, row in zip(counts.network.layers, counts.rows, strict=True)
        if layer.kind() not in FUNCTIONS
    ]
    assert len(rows) == len(model["leaves"])
    for (layer, row), leaf in zip(rows, model["leaves"], strict=True):
        path, cls, call, out, weights, biases, other, buffers, macs, inplace = leaf
        # PyTorch counts the number of batches it has seen among the buffers.
        batches_seen = 1 if "BatchNorm" in cls else 0
        assert not other
        assert (
            layer.name,
            layer.kind(),
            row.output_shape,
            row.weights,
            row.biases,
            row.statistics + batches_seen,
            row.macs,
            getattr(layer, "inplace", False),
        ) == (
            path if call == 1 else f"{path}{call}",
            CLASSES.get(cls, cls),
            tuple(out),
            weights,
            biases,
            buffers,
            macs,
            bool(inplace),
        )


@pytest.mark.parametrize("name", MODELS)
def test_totals_equal_the_framework(name: str) -> None:
    model = MODELS[name]
    totals = published(model).totals
    assert totals.parameters == totals.trainable == model["params"]
    assert totals.macs == model["macs"]
    assert totals.status == "exact"


@pytest.mark.parametrize("name", [name for name in MODELS if "at_published" in MODELS[name]])
def test_macs_on_the_published_input(name: str) -> None:
    model = MODELS[name]
    counts = build(model["builder"], auxiliary=bool(model["kwargs"]))
    assert [1, *counts.rows[0].outputs[0]] == model["at_published"]["input"]
    assert counts.totals.macs == model["at_published"]["macs"]


@pytest.mark.parametrize("name", ["fcn_resnet50", "deeplabv3_resnet50"])
@pytest.mark.parametrize("size", [(64, 64), (65, 97), (33, 520)])
def test_every_output_is_as_large_as_the_input(name: str, size: tuple[int, int]) -> None:
    """Also where 8 does not divide the sizes, which the pooled branch is enlarged to."""
    counts = build(name, resolution=size, auxiliary=True, classes=5)
    shapes = {
        layer.name: row.output_shape
        for layer, row in zip(counts.network.layers, counts.rows, strict=True)
    }
    assert shapes["out"] == shapes["aux"] == (5, *size)
    assert counts.totals.status == "exact"


@pytest.mark.parametrize("name", ["r3d_18", "mc3_18", "r2plus1d_18", "fcn_resnet50", "s3d"])
def test_half_the_width_has_about_a_quarter_of_the_parameters(name: str) -> None:
    whole, half = build(name), build(name, width=0.5)
    assert half.totals.status == "exact"
    assert 0.22 < half.totals.parameters / whole.totals.parameters < 0.32


def test_a_clip_too_short_for_s3d_says_so() -> None:
    """Its last pooling takes 2 of the frames that are left: an eighth, and at least 2."""
    counts = build("s3d", frames=8)
    problems = [row.problem.message for row in counts.rows if row.problem is not None]
    assert problems[0] == "kernel 2x7x7 is larger than its 1x7x7 input without padding"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"frames": 0}, "Frames: 0 is not between 1 and 2,147,483,648"),
        ({"depth": "18"}, "r3d_18 has no option 'depth'"),
        ({"convolutions": "4d"}, "Convolutions: '4d' is not"),
    ],
)
def test_options_that_cannot_be(options: dict[str, Any], message: str) -> None:
    with pytest.raises(FieldError, match=message):
        build("r3d_18", **options)


def test_options_on_the_command_line() -> None:
    network = gallery.load("r2plus1d_18:frames=8,classes=101,resolution=96x128")
    assert format_shape(count(network).rows[0].outputs[0]) == "3x8x96x128"
    assert count(network).rows[-1].output_shape == (101,)
