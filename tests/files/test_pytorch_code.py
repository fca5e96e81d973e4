"""Networks as PyTorch code: what a person would write, and nothing that a file could slip in."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add, Average, Maximum
from cnnparam_gui.core.kinds.normalization import BatchNorm2d, LayerNorm
from cnnparam_gui.core.kinds.pooling import AvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.recurrent import LSTM
from cnnparam_gui.core.kinds.reshape import Flatten
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.kinds.unknown import Unknown
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.pytorch_code import write
from tests import strategies
from tests.code_audit import assert_formatted, audited
from tests.conftest import Golden

IMAGE = Input(name="image", shape=(3, 32, 32))
NASTY = ('"); import os; (', "class", "forward", "self", "x", "a\u2028b", "é", "0", "F", "nn")


def text(*layers: Layer, **values: object) -> str:
    return write(Network((IMAGE, *layers), **values)).decode()  # type: ignore[arg-type]  # any fields


def test_every_architecture_of_the_gallery_is_written(tmp_path: Path) -> None:
    sources = {name: write(gallery.load(name)) for name in gallery.ids()}
    for source in sources.values():
        audited(source)
    assert_formatted(sources, tmp_path)


@pytest.mark.parametrize("name", ["lenet5", "vgg16", "resnet18"])
def test_what_is_written(name: str, golden: Golden) -> None:
    golden(f"{name}-pytorch.py.txt", write(gallery.load(name)))


@given(strategies.networks())
@settings(max_examples=40)
def test_any_network_is_refused_or_written(network: Network) -> None:
    try:
        source = write(network)
    except FileProblem as problem:
        assert str(problem)  # noqa: PT017  # it may be refused, in words
    else:
        audited(source)


@given(st.lists(st.text(min_size=1, max_size=50) | st.sampled_from(NASTY), min_size=4, max_size=4))
@settings(max_examples=60)
def test_names_are_names_and_nothing_else(names: list[str]) -> None:
    given_name, first, second, block = names
    layers: tuple[Layer, ...] = (
        Conv2d.fresh("a", filters=4, kernel=(3, 3)),
        ReLU.fresh("b"),
        Conv2d.fresh("c", filters=4, kernel=(3, 3)),
    )
    layers = tuple(
        _named(layer, name, block) for layer, name in zip(layers, (first, second, "c"), strict=True)
    )
    tree = audited(write(Network((IMAGE, *layers), name=given_name)))
    assert len(tree.body) == 3


def _named(layer: Layer, name: str, block: str) -> Layer:
    # What no reader lets through is written all the same.
    return msgspec.structs.replace(layer, name=f"{name}{layer.name}", block=block)


def test_keywords_and_doubles_become_other_names() -> None:
    layers = [
        Conv2d.fresh(name, filters=4, kernel=(1, 1)) for name in ("class", "a.b", "a-b", "to")
    ]
    source = text(*layers, Add(name="sum", inputs=("class", "to")))
    for attribute in ("class_2", "a_b", "a_b_2", "to_2"):
        assert f"self.{attribute} = nn.Conv2d(" in source


def test_padding_that_differs_stands_before() -> None:
    source = text(Conv2d.fresh("c", filters=4, kernel=(3, 3), padding=((0, 1), (0, 1))))
    assert "nn.ZeroPad2d((0, 1, 0, 1))" in source
    pool = MaxPool2d.fresh("p", kernel=(3, 3), padding=((0, 1), (0, 1)))
    assert 'nn.ConstantPad2d((0, 1, 0, 1), float("-inf"))' in text(pool)


def test_rounding_is_what_the_size_needs() -> None:
    caffe = AvgPool2d.fresh("p", kernel=(3, 3), stride=(2, 2), semantics="caffe")
    assert "ceil_mode=True" in text(caffe)
    assert "ceil_mode" not in text(AvgPool2d.fresh("p", kernel=(2, 2), semantics="caffe"))


def test_frozen_rows_are_not_trained() -> None:
    assert "bias=False).requires_grad_(False)" in text(
        Conv2d.fresh("c", filters=4, kernel=(3, 3), bias=False, frozen=True)
    )


def test_shared_weights_are_one_module() -> None:
    first = Conv2d.fresh("a", filters=3, kernel=(1, 1))
    source = text(first, Conv2d.fresh("b", filters=3, kernel=(1, 1), weights_of="a"))
    assert source.count("nn.Conv2d(") == 1
    assert source.count("self.a(x)") == 2


def test_shared_weights_under_other_settings_are_refused() -> None:
    first = Conv2d.fresh("a", filters=3, kernel=(3, 3))
    second = Conv2d.fresh("b", filters=3, kernel=(3, 3), weights_of="a", stride=(2, 2))
    with pytest.raises(FileProblem, match="settings differ"):
        text(first, second)


def test_factors_without_offsets() -> None:
    assert 'without(nn.BatchNorm2d(3), "bias")' in text(BatchNorm2d(name="n", shift=False))
    assert "OverChannels(nn.LayerNorm(3))" in text(LayerNorm(name="n", channels_first=True))


def test_several_inputs_are_joined() -> None:
    rows = [ReLU(name=name, inputs=("image",)) for name in "abc"]
    assert "sum([a, b, y]) / 3" in text(*rows, Average(name="m", inputs=("a", "b", "c")))
    assert "functools.reduce(torch.maximum, [" in text(
        *rows, Maximum(name="m", inputs=tuple("abc"))
    )


def test_an_image_is_flattened_before_a_dense_layer() -> None:
    source = text(Linear.fresh("fc", units=10))
    assert "torch.flatten(x, 1)" in source
    assert "nn.Linear(3072, 10)" in source
    assert "nn.Flatten()" in text(Flatten(name="flat"), Linear.fresh("fc", units=10))


@pytest.mark.parametrize(
    ("layer", "reason"),
    [
        (Unknown(name="odd", operator="Odd", shape=(3,), tensors="weight 3"), "'odd' (Unknown)"),
        (Conv2d.fresh("big", filters=3, kernel=(99, 99)), "kernel 99x99 is larger"),
    ],
)
def test_what_cannot_be_written_is_refused_by_name(layer: Layer, reason: str) -> None:
    with pytest.raises(FileProblem) as caught:
        text(layer)
    assert reason in str(caught.value)
    assert f"'{layer.name}'" in str(caught.value)


def test_one_bias_vector_is_refused() -> None:
    network = Network((Input(name="steps", shape=(9, 4)), LSTM.fresh("l", units=8, biases=1)))
    with pytest.raises(FileProblem, match=r"'l' \(LSTM\).*two bias vectors or none"):
        write(network)


def test_no_rows_are_refused() -> None:
    with pytest.raises(FileProblem, match="without rows"):
        write(Network())
