"""Texts of any format that are pasted and in no file."""

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.files import gallery, native
from cnnparam_gui.files.pasting import network_of_text
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request, ShapeNeeded
from tests.files import keras_texts
from tests.files.test_lecture_table import CS231N
from tests.files.test_shorthand_file import SHORT

VGG = native.encode(gallery.load("vgg16")).decode()


@pytest.mark.parametrize("text", [VGG, SHORT, CS231N, "\n\n" + SHORT, "\ufeff" + VGG])
def test_every_text_format_is_found(text: str) -> None:
    network = network_of_text(text)
    assert network is not None
    assert count(network).totals.parameters == 138_357_544


def test_a_model_of_keras_is_found_with_its_name_and_meaning() -> None:
    network = network_of_text(keras_texts.mnist())
    assert network is not None
    assert count(network).totals.parameters == 34_826
    assert (network.name, network.semantics) == ("mnist", "keras")


def test_sizes_that_are_left_open_are_asked_for() -> None:
    text = keras_texts.mnist((None, None))
    with pytest.raises(ShapeNeeded) as caught:
        network_of_text(text)
    assert caught.value.shape == (1, None, None)
    network = network_of_text(text, Request((1, 28, 28)))
    assert network is not None
    assert count(network).totals.parameters == 34_826


def test_a_network_of_caffe_is_found() -> None:
    network = network_of_text(
        'name: "Tiny"\ninput: "data"\ninput_dim: 1 input_dim: 3 input_dim: 8 input_dim: 8\n'
        'layer { name: "fc" type: "InnerProduct" bottom: "data" top: "fc"'
        " inner_product_param { num_output: 10 } }\n"
    )
    assert network is not None
    assert count(network).totals.parameters == 10 * (3 * 8 * 8 + 1)
    assert (network.name, network.semantics) == ("Tiny", "caffe")


def test_a_network_of_darknet_is_found() -> None:
    network = network_of_text(
        "# tiny\n[net]\nwidth=8\nheight=8\nchannels=3\n"
        "[convolutional]\nfilters=4\nsize=3\npad=1\nstride=1\nactivation=linear\n"
    )
    assert network is not None
    assert count(network).totals.parameters == 4 * (3 * 3 * 3 + 1)


@pytest.mark.parametrize(
    "text", ["", "hello", "Name\tKind\nconv1\tConv2d", "{", "[]", "\0", "\ud800"]
)
def test_what_is_of_none_is_none(text: str) -> None:
    assert network_of_text(text) is None


def test_what_is_wrong_in_one_is_said() -> None:
    with pytest.raises(FileProblem, match="Line 2: 'conf3' is no layer"):
        network_of_text("input 8x8x3\nconf3")
    with pytest.raises(FileProblem, match="It is cut short"):
        network_of_text(VGG[:-10])
