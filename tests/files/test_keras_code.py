"""Networks as Keras code: what a person would write, and nothing that a file could slip in."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d, ConvTranspose2d
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.pooling import AvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.recurrent import GRU, LSTM
from cnnparam_gui.core.kinds.reshape import Permute
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.kinds.unknown import Unknown
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.files.keras_code import write
from cnnparam_gui.files.problems import FileProblem
from tests import strategies
from tests.code_audit import assert_formatted, audited
from tests.conftest import Golden

IMAGE = Input(name="image", shape=(3, 32, 32))
REFUSED = {"maxvit_t", "swin_b", "swin_s", "swin_t"}
"""What attends within windows, which is no layer of Keras."""


def text(*layers: Layer) -> str:
    return write(Network((IMAGE, *layers))).decode()


def test_every_architecture_of_the_gallery_is_written_or_refused(tmp_path: Path) -> None:
    sources, refused = {}, set()
    for name in gallery.ids():
        try:
            sources[name] = write(gallery.load(name))
        except FileProblem as problem:
            assert "(WindowAttention) cannot be written as code" in str(problem)  # noqa: PT017  not all are refused
            refused.add(name)
    assert refused == REFUSED
    for source in sources.values():
        audited(source)
    assert_formatted(sources, tmp_path)


@pytest.mark.parametrize("name", ["lenet5", "vgg16", "resnet18"])
def test_what_is_written(name: str, golden: Golden) -> None:
    golden(f"{name}-keras.py.txt", write(gallery.load(name)))


@given(strategies.networks())
@settings(max_examples=40)
def test_any_network_is_refused_or_written(network: Network) -> None:
    try:
        source = write(network)
    except FileProblem as problem:
        assert str(problem)  # noqa: PT017  # it may be refused, in words
    else:
        audited(source)


def test_padding_is_a_word_where_keras_has_one() -> None:
    same = Conv2d.fresh("c", filters=4, kernel=(3, 3), padding=(1,))
    assert 'layers.Conv2D(4, 3, padding="same")' in text(same)
    strided = Conv2d.fresh("c", filters=4, kernel=(3, 3), padding=(1,), stride=(2, 2))
    source = text(strided)
    assert "layers.ZeroPadding2D(1)" in source
    assert "layers.Conv2D(4, 3, strides=2)" in source


def test_a_last_window_that_is_not_whole_is_padded() -> None:
    pool = MaxPool2d.fresh("p", kernel=(3, 3), stride=(2, 2), ceil=True)
    assert 'layers.MaxPooling2D(3, strides=2, padding="same")' in text(pool)
    wide = AvgPool2d.fresh("p", kernel=(5, 5), stride=(4, 4), ceil=True)
    assert 'layers.AveragePooling2D(5, strides=4, padding="same")' in text(wide)


def test_a_transposed_convolution_crops() -> None:
    up = ConvTranspose2d.fresh("u", filters=4, kernel=(5, 5), stride=(2, 2), padding=(1,))
    assert "layers.Cropping2D(1)" in text(up)


def test_axes_are_moved_only_where_a_layer_needs_it() -> None:
    last = Permute(name="p", order=(1, 2, 0))
    assert "Permute" not in text(last, ReLU(name="r"))
    swapped = Permute(name="p", order=(0, 2, 1))
    assert "layers.Permute((2, 1, 3))" in text(swapped, Conv2d.fresh("c", filters=4, kernel=(1, 1)))


def test_shared_weights_are_one_layer() -> None:
    first = Conv2d.fresh("a", filters=3, kernel=(1, 1))
    source = text(first, Conv2d.fresh("b", filters=3, kernel=(1, 1), weights_of="a"))
    assert source.count("layers.Conv2D(") == 1
    assert source.count("a_layer(") == 2


def test_frozen_rows_are_not_trained() -> None:
    frozen = Conv2d.fresh("c", filters=4, kernel=(3, 3), frozen=True)
    assert "layers.Conv2D(4, 3, trainable=False)" in text(frozen)


def test_bias_vectors_of_recurrent_layers() -> None:
    steps = Input(name="steps", shape=(9, 4))
    gru = write(Network((steps, GRU.fresh("g", units=8, biases=1)))).decode()
    assert "reset_after=False" in gru
    with pytest.raises(FileProblem, match=r"'l' \(LSTM\).*one bias vector or none"):
        write(Network((steps, LSTM.fresh("l", units=8))))


def test_an_unknown_row_is_refused_by_name() -> None:
    with pytest.raises(FileProblem, match=r"Row 'odd' \(Unknown\)"):
        text(Unknown(name="odd", operator="Odd", shape=(3,), tensors="weight 3"))


def test_branches_are_joined() -> None:
    row = ReLU(name="r", inputs=("image",))
    assert "layers.Add()([x, inputs])" in text(row, Add(name="a", inputs=("r", "image")))
