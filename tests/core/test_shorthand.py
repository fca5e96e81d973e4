"""The shorthand of lectures and papers: what it reads, what it refuses, and what it writes."""

import contextlib
import string
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shorthand import ShorthandError, input_shape, parse_network, parse_row
from cnnparam_gui.core.shorthand_words import OPTIONS, WORDS, by_kind, by_name
from cnnparam_gui.core.shorthand_writing import format_network
from cnnparam_gui.files import gallery

VGG = """
# VGG-16, column D of the paper
input 224x224x3
conv3-64 x2
pool2
CONV3-128 ×2 -> pool2
2 x conv3-256; conv3-256, maxpool
conv3-512 x3, pool2   # the last but one
3x3 conv, 512, x3
2x2 max pool, /2
fc4096 x2
FC-1000, softmax
"""


def nameless(network: Network) -> list[Layer]:
    return [
        msgspec.structs.replace(layer, name="x", block="", inputs=()) for layer in network.layers
    ]


# ------------------------------------------------------------------------ networks


def test_vgg_has_its_published_parameters_and_names() -> None:
    network = parse_network(VGG, "VGG-16")
    counts = count(network)
    assert counts.totals.parameters == 138_357_544
    # The values of the lecture's table, and those of the softmax that it leaves out.
    assert counts.totals.activation_elements == 15_237_608 + 1000
    names = " ".join(layer.name for layer in network.layers)
    assert names == (
        "input conv1_1 conv1_2 pool1 conv2_1 conv2_2 pool2 conv3_1 conv3_2 conv3_3 pool3 "
        "conv4_1 conv4_2 conv4_3 pool4 conv5_1 conv5_2 conv5_3 pool5 fc6 fc7 fc8 softmax"
    )
    assert {layer.block for layer in network.layers} == {"", *(f"conv{n}" for n in range(1, 6))}


def test_alexnet_is_called_as_its_paper_calls_it() -> None:
    network = parse_network(
        "input 227x227x3, conv11-96-s4-valid, relu, lrn, pool3/2, conv5-256-g2, relu, lrn, pool3/2,"
        "conv3-384, relu, conv3-384-g2, relu, conv3-256-g2, relu, pool3/2,"
        "fc4096, relu, dropout, fc4096, relu, dropout, fc1000, softmax"
    )
    assert count(network).totals.parameters == 60_965_224  # of bvlc_reference_caffenet
    names = [layer.name for layer in network.layers]
    assert names[:5] == ["input", "conv1", "relu1", "norm1", "pool1"]
    assert names[-10:-5] == ["relu5", "pool5", "fc6", "relu6", "dropout6"]
    assert names[-2:] == ["fc8", "softmax"]


def test_lenet_5() -> None:
    network = parse_network(
        "input 28x28x1\nconv5-6, tanh, avgpool2\nconv5-16-p0, tanh, avgpool2\n"
        "fc120, tanh, fc84, tanh, fc10"
    )
    assert count(network).totals.parameters == 61_706


@pytest.mark.parametrize(
    "text",
    [
        "input 32x32x3, conv3-8/2, conv3-8/2, dropout 0.5",
        "INPUT (32, 32, 3) -> conv [3x3, 8] stride 2 (x2) -> Dropout(0.5)",
        "input: [32x32x3] | 3x3 conv, 8, /2, x2 | dropout",
        "image 32 x 32 x 3; 2x conv 3 x 3 - 8 / 2 pad 1; drop 0.5",
        "input = 32×32×3 => conv3×3-8 s=2 × 2 + dropout 0.5",
    ],
)
def test_one_network_in_many_spellings(text: str) -> None:
    conv = ("Conv2d", {"kernel": (3, 3), "filters": 8, "stride": (2, 2), "padding": (1, 1)})
    network = parse_network(text)
    assert parse_row("conv3-8/2") == conv
    assert nameless(network) == [
        KINDS["Input"].fresh("x", shape=(3, 32, 32)),
        *[KINDS["Conv2d"].fresh("x", **conv[1])] * 2,
        KINDS["Dropout"].fresh("x", rate=0.5),
    ]


def test_names_stay_apart() -> None:
    network = parse_network("input 8x8x3\nconv3-4, relu, bn, relu, pool2, pool2, gap, flatten x3")
    names = [layer.name for layer in network.layers]
    assert len(set(names)) == len(names)


def test_rows_mean_the_axes_of_their_input() -> None:
    network = parse_network("input 128x9, conv3-64, bn, pool2, gap, fc10, bn, softmax")
    kinds = [layer.kind() for layer in network.layers]
    assert kinds[1:] == [
        *("Conv1d", "BatchNorm1d", "MaxPool1d", "GlobalAvgPool1d", "Linear", "BatchNorm1d"),
        "Softmax",
    ]
    assert not any(row.problem for row in count(network).rows)
    assert parse_network("input 8x8x8x1, conv3-2").layers[1].kind() == "Conv3d"


@pytest.mark.parametrize(
    ("sizes", "shape"),
    [
        ((224, 224, 3), (3, 224, 224)),
        ((3, 224, 224), (3, 224, 224)),
        ((28, 28, 1), (1, 28, 28)),
        ((3, 3, 3), (3, 3, 3)),
        ((4, 4, 1), (1, 4, 4)),
        ((784,), (784,)),
        ((128, 9), (9, 128)),
    ],
)
def test_the_sizes_of_an_input_are_channels_last(
    sizes: tuple[int, ...], shape: tuple[int, ...]
) -> None:
    assert input_shape(sizes) == shape


def test_the_order_of_sizes_can_be_said() -> None:
    assert parse_row("input 3x3x64 hwc")[1] == {"shape": (64, 3, 3)}
    assert parse_row("input 3x3x64")[1] == {"shape": (3, 3, 64)}
    assert parse_row("input 64 x 3 × 3 chw")[1] == {"shape": (64, 3, 3)}


# ---------------------------------------------------------------------------- rows


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("conv3-64", "Conv2d", {"kernel": (3, 3), "filters": 64, "padding": (1, 1)}),
        ("Conv 3 x 3 - 64", "Conv2d", {"kernel": (3, 3), "filters": 64, "padding": (1, 1)}),
        ("conv1x1-256", "Conv2d", {"kernel": (1, 1), "filters": 256, "padding": (0, 0)}),
        ("conv1×7-8", "Conv2d", {"kernel": (1, 7), "filters": 8, "padding": (0, 3)}),
        (
            "conv3-64-s2-p0 d2",
            "Conv2d",
            {
                "kernel": (3, 3),
                "filters": 64,
                "stride": (2, 2),
                "padding": (0, 0),
                "dilation": (2, 2),
            },
        ),
        (
            "conv3-8-d2",
            "Conv2d",
            {"kernel": (3, 3), "filters": 8, "dilation": (2, 2), "padding": (2, 2)},
        ),
        ("conv3-8-same", "Conv2d", {"kernel": (3, 3), "filters": 8, "padding": "same"}),
        (
            "conv7-64 / 2 nobias",
            "Conv2d",
            {
                "kernel": (7, 7),
                "filters": 64,
                "stride": (2, 2),
                "padding": (3, 3),
                "bias": False,
            },
        ),
        ("conv1d9-8", "Conv1d", {"kernel": (9,), "filters": 8, "padding": (4,)}),
        ("pool", "MaxPool2d", {"kernel": (2, 2)}),
        ("maxpool3/2", "MaxPool2d", {"kernel": (3, 3), "stride": (2, 2)}),
        ("avgpool", "AvgPool2d", {"kernel": (2, 2)}),
        ("pool3-s2-ceil", "MaxPool2d", {"kernel": (3, 3), "stride": (2, 2), "ceil": True}),
        ("gap", "GlobalAvgPool2d", {}),
        ("fc4096", "Linear", {"units": 4096}),
        ("dense 10", "Linear", {"units": 10}),
        ("Dropout 0.25", "Dropout", {"rate": 0.25}),
        ("dropout", "Dropout", {"rate": 0.5}),
        ("relu6", "ReLU6", {}),
        ("bn", "BatchNorm2d", {}),
        ("lrn", "LocalResponseNorm", {"neighbours": 5}),
        ("dwconv3/2", "DepthwiseConv2d", {"kernel": (3, 3), "stride": (2, 2), "padding": (1, 1)}),
        ("upsample", "Upsample", {"factor": (2.0,)}),
        ("pad2", "Pad", {"before": (2,)}),
    ],
)
def test_a_row(text: str, kind: str, values: dict[str, Any]) -> None:
    assert parse_row(text) == (kind, values)


@pytest.mark.parametrize(("kernel", "stride"), [(2, 2), (3, 2), (4, 2), (3, 1), (5, 3), (2, 3)])
def test_a_transposed_convolution_multiplies_its_input_by_the_stride(
    kernel: int, stride: int
) -> None:
    counts = count(parse_network(f"input 7x9x3, deconv{kernel}-4/{stride}"))
    assert counts.rows[-1].outputs == ((4, 7 * stride, 9 * stride),)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("convv3-64", "'convv3-64' is no layer (did you mean conv?)"),
        ("hello", "'hello' is no layer"),
        ("3", "'3' is no layer"),
        ("", "'' is no layer"),
        ("conv3", "it says no filters; write such as conv3-64"),
        ("fc", "it says no units; write such as fc4096"),
        ("fc0", "units: 0 is not between 1 and 2,147,483,648"),
        ("fc10-20", "'20' is one value too many for fc"),
        ("conv3-64-q4", "'q4' says nothing of Conv2d"),
        ("fc10-s2", "'s2' says nothing of Linear"),
        ("conv3-64-s2-s2", "it says stride twice"),
        ("conv3-64/2/2", "it says stride twice"),
        ("conv3x3x3-64", "kernel: it takes 2 sizes, not 3"),
        ("dropout 2", "rate: 2 is not between 0 and 1"),
        ("conv3-64 x2", "'conv3-64 x2' is 2 rows, and one is wanted"),
        ("relu x0", "a row that is repeated 0 times is none"),
        ("input 0x3", "input has no such sizes: 0 is not between"),
        ("input", "input has no such sizes: '' is not a whole number"),
        ("conv" + "1" * 300, "has more than 200 characters"),
    ],
)
def test_what_is_no_row_is_refused_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ShorthandError) as caught:
        parse_row(text)
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("input 8x8x3\n\nconv3-64, foo2", "Line 3: 'foo2' is no layer"),
        ("input 8x8x3\r\nrelu x100001", "Line 2: these are more than 100,000 rows"),
        ("# nothing\n", "It holds no layers"),
        ("semantics torch", "Line 1: semantics are pytorch or keras or onnx or caffe"),
        ("fc10" + ", 1" * 100_000, "Line 1: "),
        ("fc10" + " " * 1_000_000 + "x", "Line 1: "),
    ],
)
def test_a_wrong_line_is_named(text: str, sentence: str) -> None:
    with pytest.raises(ShorthandError) as caught:
        parse_network(text)
    assert str(caught.value).startswith(sentence)


@given(
    st.text(alphabet=string.ascii_lowercase[:8] + "convplxs0123456789-/,;:.×*#\n =", max_size=80)
)
def test_any_text_is_read_or_refused(text: str) -> None:
    for prefix in ("", "input 8x8x3\nconv3-4 "):
        with contextlib.suppress(ShorthandError):
            count(parse_network(prefix + text))


# ------------------------------------------------------------------------- writing


def test_vgg_is_written_as_the_lecture_has_it() -> None:
    assert format_network(gallery.load("vgg16")).split("\n") == [
        "input 224x224x3",
        *("conv3-64 x2", "pool2", "conv3-128 x2", "pool2", "conv3-256 x3", "pool2"),
        *("conv3-512 x3", "pool2", "conv3-512 x3", "pool2", "fc4096 x2", "fc1000"),
        "",
    ]


@pytest.mark.parametrize(
    "name", ["vgg16", "lenet5", "alexnet", "five-layer-example", "cnn-2d-example", "cnn-3d-example"]
)
def test_the_gallery_comes_back(name: str) -> None:
    network = gallery.load(name)
    again = parse_network(format_network(network))
    assert nameless(again) == nameless(network)
    assert [row.parameters for row in count(again).rows] == [
        row.parameters for row in count(network).rows
    ]


def test_what_the_shorthand_cannot_say_is_named() -> None:
    source = KINDS["Input"].fresh("in", shape=(3, 8, 8))
    conv = KINDS["Conv2d"].fresh("a", filters=3)
    for layers, sentence in (
        (
            (KINDS["Add"].fresh("sum"),),
            "Row 'sum' is of kind Add, which the shorthand has no word for",
        ),
        ((conv, KINDS["ReLU"].fresh("r", inputs=("in",))), "Row 'r' takes other rows than the one"),
        ((KINDS["Conv2d"].fresh("c", filters=3, semantics="onnx"),), "cannot say its meaning"),
        (
            (conv, KINDS["Conv2d"].fresh("b", filters=3, weights_of="a")),
            "cannot say its weights of",
        ),
    ):
        with pytest.raises(ShorthandError) as caught:
            format_network(Network((source, *layers)))
        assert sentence in str(caught.value)


def test_a_meaning_is_written_and_read() -> None:
    network = parse_network("semantics keras\ninput 9x9x3\nconv3-4-same-s2")
    assert network.semantics == "keras"
    assert parse_network(format_network(network)) == network


@st.composite
def rows(draw: st.DrawFn) -> Layer:
    """Return any row that the shorthand has a word for, its fields drawn by their kind's type."""
    kind = KINDS[draw(st.sampled_from(sorted(by_kind())))]
    sayable = {*by_kind()[kind.kind()][0].takes, *(option.field for option in OPTIONS)}
    values: dict[str, Any] = {}
    for name, field in kind.fields().items():
        if name not in sayable:
            continue
        words = [o.value for o in OPTIONS if o.field == name and isinstance(o.value, str | bool)]
        texts = [field.format(field.start)] if field.start not in {None, ()} else []
        texts += [field.format(word) for word in words] + ["1", "2", "7", "1x2", "2x3x4", "0.5"]
        text = draw(st.sampled_from(texts))
        try:
            values[name] = field.parse(text)
        except FieldError:
            if field.required:
                values[name] = field.start
    return kind(name="x", **values)


@given(st.lists(rows(), min_size=1, max_size=6))
def test_what_is_written_is_read_as_the_same_rows(layers: list[Layer]) -> None:
    source = KINDS["Input"].fresh("in", shape=(4, 8, 8))
    named = [
        msgspec.structs.replace(layer, name=f"n{number}") for number, layer in enumerate(layers)
    ]
    network = Network((source, *named))
    again = parse_network(format_network(network))
    assert nameless(again) == nameless(network)
    assert [row.outputs for row in count(again).rows] == [
        row.outputs for row in count(network).rows
    ]


def test_every_word_has_a_kind_and_is_said_once() -> None:
    assert set(by_kind()) <= set(KINDS)
    names = [name for word in WORDS for name in word.names]
    assert len(names) == len(set(names)) == len(by_name())
    for word in WORDS:
        if word.like:
            assert parse_row(word.like)[0] == word.kind_for(2)
        for field in word.takes:
            assert field in KINDS[word.kind_for(word.axes[0] if word.axes else 0)].fields()
