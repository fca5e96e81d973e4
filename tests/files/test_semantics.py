"""What a network and its rows mean, in files and in the report that compares frameworks."""

import json

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.frameworks import FRAMEWORKS, FrameworkName
from cnnparam_gui.core.kinds.convolution import Conv2d, ConvTranspose2d
from cnnparam_gui.core.kinds.pooling import MaxPool2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery, native
from cnnparam_gui.files.formats import COMPARISONS
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.report import Report

IMAGE = Input(name="image", shape=(3, 12, 11))
SAME = Conv2d(name="conv", filters=4, kernel=(3,), stride=(2,), padding="same")
SIDES = Conv2d(name="sides", filters=4, kernel=(3,), padding=((0, 1), (2, 3)))
NETWORK = Network((IMAGE, SAME, SIDES), name="Net", semantics="onnx")


def old_file(*rows: str) -> bytes:
    """Returns a file as the first release wrote it."""
    layers = ['{"kind": "Input", "name": "image", "shape": [3, 12, 11]}', *rows]
    return ('{"format": "cnnparam", "version": 1, "layers": [' + ",".join(layers) + "]}").encode()


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_a_file_keeps_what_the_network_means(name: FrameworkName) -> None:
    network = Network((IMAGE, SAME), semantics=name)
    assert native.decode(native.encode(network)) == network


def test_a_network_that_means_pytorch_need_not_say_so() -> None:
    assert b"semantics" not in native.encode(Network((IMAGE, SIDES)))
    assert b'"semantics": "pytorch"' in native.encode(Network((IMAGE, SAME)))
    assert b'"semantics": "onnx"' in native.encode(Network((IMAGE,), semantics="onnx"))


def test_two_sides_are_a_pair_in_a_file() -> None:
    text = native.encode(NETWORK)
    assert b'"padding": [[0, 1], [2, 3]]' in text
    assert native.decode(text) == NETWORK
    alike = Conv2d(name="c", filters=4, kernel=(3,), padding=((1, 1), 1))
    assert b'"padding": [1, 1]' in native.encode(Network((IMAGE, alike)))


def test_a_file_of_the_first_release_keeps_its_figures() -> None:
    conv = '{"kind": "Conv2d", "name": "c", "filters": 4, "kernel": [3], "padding": "same"'
    network = native.decode(old_file(conv + ', "stride": [2]}', conv.replace('"c"', '"d"') + "}"))
    strided, plain = network.layers[1:]
    assert isinstance(strided, Conv2d)
    assert isinstance(plain, Conv2d)
    assert (strided.semantics, plain.semantics) == ("keras", "network")
    rows = count(network).rows
    assert [row.output_shape for row in rows[1:]] == [(4, 6, 6), (4, 6, 6)]
    assert native.decode(native.encode(network)) == network
    # With a dilation besides there is no framework that does it.
    dilated = native.decode(old_file(conv + ', "stride": [2], "dilation": [3]}'))
    problem = count(dilated).rows[1].problem
    assert problem is not None
    assert problem.field == "dilation"


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("padding", "[[0, 1, 2], 0]", "padding: it has 3 sizes, and 2 are the most"),
        ("padding", '[["a", 1], 0]', "padding: 'a' is not a whole number"),
        ("padding", '["a", 0]', "padding: 'a' is not a whole number or a list of two in brackets"),
        ("padding", "[[0, -1], 0]", "padding: -1 is below the smallest value, 0"),
        ("semantics", '"theano"', "semantics: 'theano' is not a word that it takes"),
    ],
)
def test_what_a_row_may_not_say(field: str, value: str, reason: str) -> None:
    row = '{"kind": "Conv2d", "name": "c", "filters": 4, "kernel": [3], '
    with pytest.raises(FileProblem) as caught:
        native.decode(old_file(f'{row}"{field}": {value}}}'))
    assert caught.value.reason == f"Row 2 'c': {reason}"


def test_a_network_that_follows_an_unknown_framework() -> None:
    data = b'{"format": "cnnparam", "version": 1, "semantics": "theano", "layers": []}'
    with pytest.raises(FileProblem) as caught:
        native.decode(data)
    assert caught.value.reason == "semantics: 'theano' is not a word that it takes"


# ------------------------------------------------------------------ comparison


def text_of(network: Network) -> str:
    """Returns the comparison of a network as a table."""
    return COMPARISONS["table"].render(Report(count(network))).decode()


def test_the_rows_that_differ_as_a_table() -> None:
    pool = MaxPool2d(name="pool", kernel=(2,), stride=(2,))
    assert text_of(Network((IMAGE, SAME, SIDES, pool), name="Net", semantics="onnx")) == (
        """\
Net
follows ONNX where a row names no framework

Row  Name  Kind       Follows  PyTorch  Keras  ONNX   Caffe
---  ----  ---------  -------  -------  -----  -----  -------
2    conv  Conv2d     ONNX     refused  4x6x6  4x6x6  refused
4    pool  MaxPool2d  ONNX     4x2x4    4x2x4  4x2x4  4x3x5

Refused
  conv, PyTorch: PyTorch takes padding same only with stride 1, not 2x2; as Keras means it the \
output would be 6x6
  conv, Caffe: Caffe has no padding same; as Keras means it the output would be 6x6
"""
    )


def test_the_rows_that_differ_as_json() -> None:
    up = ConvTranspose2d(name="up", filters=2, kernel=(2,), stride=(3,), semantics="keras")
    report = Report(count(Network((IMAGE, up), name="Net")), source="net.cnnparam")
    expected = {
        "name": "Net",
        "source": "net.cnnparam",
        "semantics": "pytorch",
        "rows": [
            {
                "row": 2,
                "name": "up",
                "kind": "ConvTranspose2d",
                "follows": "keras",
                "shapes": {
                    "pytorch": [2, 35, 32],
                    "keras": [2, 36, 33],
                    "onnx": [2, 35, 32],
                    "caffe": [2, 35, 32],
                },
                "refused": {},
            }
        ],
    }
    form = COMPARISONS["json"]
    assert json.loads(form.render(report)) == expected
    assert json.loads(form.render_next(report, 1)) == expected
    assert form.render_next(report, 1).count(b"\n") == 1


def test_rows_that_are_alike_everywhere_are_said_in_a_sentence() -> None:
    assert text_of(gallery.load("vgg16")).endswith(
        "\nEvery row has the same shape in every framework.\n"
    )
