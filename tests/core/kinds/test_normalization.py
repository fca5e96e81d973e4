"""Normalisation."""

import pytest

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds.normalization import (
    BatchNorm1d,
    BatchNorm2d,
    GroupNorm,
    InstanceNorm2d,
    LayerNorm,
    LocalResponseNorm,
    RMSNorm,
)
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape


def test_running_statistics_are_kept_and_not_trained() -> None:
    row = count_layer(BatchNorm2d(name="bn"), ((64, 5, 5),))
    assert {tensor.name: tensor.trainable for tensor in row.tensors} == {
        "weight": True,
        "bias": True,
        "running_mean": False,
        "running_var": False,
    }
    assert all(tensor.shape == (64,) for tensor in row.tensors)
    assert (row.trainable, row.non_trainable, row.parameters) == (128, 128, 128)


@pytest.mark.parametrize("scale", [True, False])
@pytest.mark.parametrize("shift", [True, False])
@pytest.mark.parametrize("statistics", [True, False])
def test_each_tensor_can_be_off(scale: bool, shift: bool, statistics: bool) -> None:
    layer = BatchNorm2d(name="bn", scale=scale, shift=shift, statistics=statistics)
    row = count_layer(layer, ((10, 5, 5),))
    assert (row.weights, row.biases, row.statistics) == (10 * scale, 10 * shift, 20 * statistics)


def test_features_are_normalised_like_channels() -> None:
    for shape in ((10,), (10, 7)):
        row = count_layer(BatchNorm1d(name="bn"), (shape,))
        assert (row.output_shape, row.parameters) == (shape, 20)


def test_an_image_is_no_line() -> None:
    row = count_layer(BatchNorm1d(name="bn"), ((10, 5, 5),))
    assert row.problem is not None
    assert (row.status, row.tensors) == ("unknown", ())


@pytest.mark.parametrize(
    ("layer", "shape", "normalized"),
    [
        (LayerNorm(name="ln"), (197, 768), (768,)),
        (LayerNorm(name="ln", last_axes=2), (197, 768), (197, 768)),
        # ConvNeXt normalises the 96 channels at every place.
        (LayerNorm(name="ln", channels_first=True), (96, 56, 56), (96,)),
        (RMSNorm(name="ln", last_axes=3), (4, 5, 6), (4, 5, 6)),
        (GroupNorm(name="gn", groups=32), (64, 7, 7), (64,)),
        (GroupNorm(name="gn", groups=1), (7,), (7,)),
    ],
)
def test_factors_have_the_normalised_shape(layer: Layer, shape: Shape, normalized: Shape) -> None:
    row = count_layer(layer, (shape,))
    assert row.output_shape == shape
    assert {tensor.shape for tensor in row.tensors} == {normalized}
    assert len(row.tensors) == (1 if isinstance(layer, RMSNorm) else 2)


def test_layer_norm_owns_nothing_without_scale_and_shift() -> None:
    row = count_layer(LayerNorm(name="ln", scale=False, shift=False), ((5, 6),))
    assert (row.status, row.tensors) == ("exact", ())


def test_instance_norm_owns_nothing_unless_it_is_asked() -> None:
    assert count_layer(InstanceNorm2d(name="in"), ((6, 5, 5),)).tensors == ()
    row = count_layer(InstanceNorm2d(name="in", statistics=True), ((6, 5, 5),))
    assert (row.trainable, row.non_trainable) == (0, 12)


@pytest.mark.parametrize(
    ("layer", "shape", "field", "message"),
    [
        (
            GroupNorm(name="gn", groups=3),
            (64, 7, 7),
            "groups",
            "groups 3 does not divide 64 channels: 2 or 4 would",
        ),
        (
            GroupNorm(name="gn", groups=100),
            (64, 7, 7),
            "groups",
            "groups 100 does not divide 64 channels: 64 would",
        ),
        (
            LayerNorm(name="ln", last_axes=3),
            (5, 6),
            "last_axes",
            "its input 5x6 has no 3 axes, but 2",
        ),
        (
            LocalResponseNorm(name="lrn"),
            (10,),
            "inputs",
            "LocalResponseNorm takes channels and positions, but its input has only 10 values",
        ),
    ],
)
def test_what_cannot_be_normalised_is_said(
    layer: Layer, shape: Shape, field: str, message: str
) -> None:
    problem = count_layer(layer, (shape,)).problem
    assert problem is not None
    assert (problem.field, problem.message) == (field, message)


def test_a_map_of_one_value_has_nothing_to_be_normalised_by() -> None:
    # PyTorch: "Expected more than 1 spatial element when training".
    row = count_layer(InstanceNorm2d(name="n", scale=True), ((6, 1, 1),))
    assert row.problem is not None
    assert row.problem.message == (
        "InstanceNorm2d compares the values of a map, but those of its input 6x1x1 have 1: 2 are "
        "the least without running statistics"
    )
    assert row.trainable == 6
    assert count_layer(InstanceNorm2d(name="n"), ((6, 1, 2),)).problem is None
    assert count_layer(InstanceNorm2d(name="n", statistics=True), ((6, 1, 1),)).problem is None
