"""Batch normalisation."""

import pytest

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds.normalization import BatchNorm1d, BatchNorm2d


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
