"""Networks as ONNX models: valid to onnx, with the shapes and the counts that they have here.

Shapes and multiply-accumulates are found by onnx from the operators alone, and parameters are the
published ones.
"""

from typing import Any

import onnx
import pytest
from hypothesis import given

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add, MatMul, Multiply
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d, AvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.kinds.unknown import Unknown
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats, gallery
from cnnparam_gui.files.onnx.nodes import emitter
from cnnparam_gui.files.onnx_export import write
from cnnparam_gui.files.problems import FileProblem
from tests import strategies
from tests.onnx_counts import Inferred

ENTRIES = gallery.architectures()


def check(network: Network) -> Inferred:
    """Holds a written network to its own counts, and returns what onnx finds in it."""
    counts = count(network)
    found = Inferred(write(network))
    for layer, row in zip(network.layers, counts.rows, strict=True):
        assert found.shapes.get(layer.name, (1, *row.outputs[0])) == (1, *row.outputs[0]), layer
    totals = counts.totals
    assert found.parameters("weight") == totals.weights
    assert found.parameters("bias") == totals.biases
    assert found.parameters("statistic") == totals.statistics
    return found


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_every_architecture_of_the_gallery(entry: gallery.Entry) -> None:
    network = gallery.load(entry.id)
    found = check(network)
    assert found.macs() == count(network).totals.macs
    trained = found.parameters("weight", "bias")
    # Keras publishes its counts with what is not trained, PyTorch without.
    if "with the auxiliary head" not in entry.source:
        assert entry.parameters in {None, trained, trained + found.parameters("statistic")}


@given(strategies.networks())
def test_any_network_is_refused_or_has_the_shapes_that_it_has_here(network: Network) -> None:
    try:
        write(network)
    except FileProblem:
        return
    check(network)


# Kinds whose operators `tests.onnx_counts` does not count, or that need more than one row.
ROWS: list[tuple[str, tuple[int, ...], dict[str, Any]]] = [
    ("Conv1d", (4, 20), {"filters": 6, "kernel": (3,), "groups": 2}),
    ("Conv2d", (4, 9, 9), {"filters": 6, "kernel": (3, 2), "padding": ((0, 1), (2, 0))}),
    ("Conv2d", (4, 9, 9), {"filters": 6, "kernel": (4, 4), "padding": "same"}),
    ("ConvTranspose2d", (4, 5, 5), {"filters": 6, "kernel": (3, 3), "stride": (2, 2)}),
    (
        "ConvTranspose1d",
        (4, 5),
        {"filters": 6, "kernel": (2,), "stride": (3,), "padding": "same", "semantics": "keras"},
    ),
    (
        "ConvTranspose2d",
        (4, 5, 5),
        {
            "filters": 2,
            "kernel": (3, 3),
            "stride": (2, 2),
            "padding": (1, 1),
            "output_size": (10, 9),
        },
    ),
    ("DepthwiseConv2d", (4, 8, 8), {"multiplier": 2, "kernel": (3, 3), "bias": True}),
    ("SeparableConv2d", (4, 8, 8), {"filters": 5, "kernel": (3, 3), "stride": (2, 2)}),
    ("MaxPool2d", (3, 6, 6), {"kernel": (3, 3), "stride": (2, 2), "ceil": True}),
    ("MaxPool2d", (3, 6, 6), {"kernel": (3, 3), "stride": (2, 2), "semantics": "caffe"}),
    ("AvgPool2d", (3, 7, 7), {"kernel": (2, 2), "ceil": True, "padding": (1, 1)}),
    (
        "AvgPool2d",
        (3, 4, 4),
        {
            "kernel": (2, 4),
            "stride": (3, 3),
            "padding": (1, (0, 1)),
            "ceil": True,
            "semantics": "onnx",
        },
    ),
    ("MaxPool3d", (3, 4, 3, 8), {"kernel": (1, 2, 2), "stride": (2, 2, 1), "ceil": True}),
    (
        "AvgPool2d",
        (3, 9, 6),
        {"kernel": (3, 2), "stride": (1, 3), "padding": "same", "semantics": "onnx"},
    ),
    ("LpPool2d", (3, 8, 8), {"kernel": (2, 2)}),
    ("AdaptiveAvgPool2d", (3, 8, 6), {"output_size": (4, 3)}),
    ("AdaptiveMaxPool2d", (3, 8, 6), {"output_size": (1, 1)}),
    ("GlobalMaxPool2d", (3, 8, 6), {"keep_axes": True}),
    ("Linear", (5, 7), {"units": 3, "last_axis": True}),
    ("Linear", (5, 7, 2), {"units": 3, "bias": False}),
    ("BatchNorm2d", (4, 5, 5), {"scale": False, "shift": False}),
    ("BatchNorm2d", (4, 5, 5), {"statistics": False}),
    ("BatchNorm1d", (4,), {}),
    ("InstanceNorm2d", (4, 5, 5), {"scale": True}),
    ("InstanceNorm2d", (4, 5, 5), {"statistics": True}),
    ("GroupNorm", (4, 5, 5), {"groups": 2}),
    ("LayerNorm", (4, 5, 6), {"channels_first": True}),
    ("LayerNorm", (4, 5, 6), {"last_axes": 2, "scale": False, "shift": False}),
    ("RMSNorm", (4, 6), {}),
    ("L2Norm", (4, 5, 5), {"channels_first": True, "scale": True}),
    ("L2Norm", (4, 5, 5), {"last_axes": 2}),
    ("LocalResponseNorm", (8, 5, 5), {}),
    ("GLU", (6, 5, 5), {"axis": 0}),
    ("PReLU", (6, 5, 5), {"slopes": "channel"}),
    ("PReLU", (6, 5, 5), {"slopes": "value"}),
    ("Slice", (6, 9), {"axis": -1, "start": -4, "step": 2}),
    ("Split", (6, 9), {"parts": 3, "part": 1}),
    ("Mean", (6, 9, 4), {"over": (-1, 1), "keep_axes": True}),
    ("Max", (6, 9, 4), {"over": (0,)}),
    ("Flatten", (6, 9, 4), {"start_axis": 1}),
    ("Reshape", (6, 4), {"shape": (3, -1, 2)}),
    ("Permute", (6, 9, 4), {"order": (2, 0, 1)}),
    ("Transpose", (6, 9, 4), {}),
    ("Squeeze", (6, 1, 1), {}),
    ("Squeeze", (6, 2), {}),
    ("Unsqueeze", (6, 9), {"axis": -1}),
    ("Roll", (6, 9), {"shifts": (2, -1), "over": (1, 0)}),
    ("Roll", (6, 9), {"shifts": (9,), "over": (1,)}),
    ("Pad", (3, 5, 5), {"before": (1, 2), "after": (0, 1), "fill": "reflect"}),
    ("Pad", (3, 5, 5), {"before": (1, 0, 2), "fill": "circular"}),
    ("Crop", (3, 5, 5), {"before": (1, 2)}),
    ("Crop", (3, 5, 5), {"before": (0, 0)}),
    ("Upsample", (3, 5, 5), {"factor": (1.7,), "mode": "cubic"}),
    ("Upsample", (3, 5), {"size": (8,), "mode": "linear"}),
    ("Tile", (3, 5), {"repeats": (2, 3)}),
    ("PixelShuffle", (8, 3, 3), {"block_size": 2}),
    ("PixelUnshuffle", (2, 6, 6), {"block_size": 3}),
    ("SpaceToDepth", (2, 6, 6), {"block_size": 3}),
    ("ChannelShuffle", (6, 3, 3), {"groups": 2}),
    ("Fold", (12, 16), {"output_size": (5, 5), "kernel": (2, 2)}),
    ("MultiHeadAttention", (7, 12), {"heads": 3}),
    ("MultiHeadAttention", (7, 12), {"heads": 3, "key_size": 5, "value_size": 2, "bias": False}),
    ("WindowAttention", (9, 14, 12), {"heads": 3, "window_size": (7, 7), "shifted": True}),
    ("Embedding", (5,), {"entries": 10, "features": 3}),
    ("ClassToken", (5, 4), {}),
    ("PositionEmbedding", (5, 4), {}),
    ("Scale", (5, 4), {"last_axis": True}),
    ("LSTM", (5, 4), {"units": 3, "layers": 2, "bidirectional": True}),
    ("GRU", (5, 4), {"units": 3, "sequence": False, "biases": 1}),
    ("RNN", (5, 4), {"units": 3, "biases": 0}),
]
"""Kinds with inputs and fields that need a thought."""


@pytest.mark.parametrize(("kind", "shape", "fields"), ROWS)
def test_a_row_of_a_kind(kind: str, shape: tuple[int, ...], fields: dict[str, Any]) -> None:
    check(single(KINDS[kind].fresh("row", **fields), shape))


PLAIN = [kind for kind in KINDS.values() if kind.family == "activation" and kind.kind() != "GLU"]


@pytest.mark.parametrize("kind", PLAIN, ids=lambda kind: kind.kind())
def test_an_activation(kind: type[Layer]) -> None:
    check(single(kind.fresh("row"), (6, 5, 5)))


def single(layer: Layer, *shapes: tuple[int, ...]) -> Network:
    """Makes a network of one row that takes inputs of these shapes."""
    given_rows = tuple(Input(name=f"in{n}", shape=shape) for n, shape in enumerate(shapes))
    taken = layer.with_values(inputs=tuple(row.name for row in given_rows))
    return Network((*given_rows, taken))


def test_inputs_of_fewer_axes_are_lined_up_behind_the_batch() -> None:
    check(single(Add(name="sum"), (4, 5, 6), (6,), (5, 1)))
    check(single(Multiply(name="product"), (4, 5, 6), (4, 1, 1)))
    assert check(single(MatMul(name="product"), (4, 5, 6), (6, 2))).macs() == 4 * 5 * 6 * 2


def test_weights_of_another_row_are_declared_once() -> None:
    first = Conv2d(name="a", filters=3, kernel=(3,), padding=(1,))
    second, third = (
        first.with_values(name=name, weights_of=owner) for name, owner in (("b", "a"), ("c", "b"))
    )
    found = check(Network((Input(name="x", shape=(3, 8, 8)), first, second, third)))
    assert found.parameters("weight", "bias") == 3 * 3 * 9 + 3


def test_weights_that_ONNX_would_turn_are_shared_with_one_shape_only() -> None:
    first = Linear(name="a", units=4)
    rows = (
        Input(name="x", shape=(4,)),
        first,
        Input(name="y", shape=(3, 4)),
        Linear(name="b", units=4, last_axis=True, weights_of="a"),
    )
    with pytest.raises(FileProblem, match=r"Row 'b' \(Linear\) uses 'weight' of 'a' in another"):
        write(Network(rows))


def test_names_blocks_and_inputs_are_kept() -> None:
    model = onnx.load_from_string(write(gallery.load("resnet18")))
    facts = {fact.key: fact.value for fact in model.metadata_props}
    assert facts == {"cnnparam.inputs": "input"}
    nodes = {node.name: list(node.output) for node in model.graph.node}
    assert nodes["/layer1/0/conv1/Conv"] == ["layer1.0.conv1"]
    assert len(nodes) == len(model.graph.node)
    names = [value.name for value in model.graph.input]
    assert names[:2] == ["input", "conv1.weight"]


def test_names_never_meet() -> None:
    rows = (
        Input(name="constant0", shape=(3, 8, 8)),
        Conv2d(name="a", filters=3, kernel=(1,)),
        BatchNorm2d(name="a.weight"),
        Linear(name="a/Flatten_output", units=2),
    )
    check(Network(rows))


def test_pooling_counts_the_padding_in_averages_as_the_framework_does() -> None:
    def attributes(**fields: Any) -> dict[str, Any]:
        row = AvgPool2d(name="pool", kernel=(2, 2), padding=(1, 1), **fields)
        model = onnx.load_from_string(write(single(row, (3, 8, 8))))
        return {each.name: each.i for each in model.graph.node[0].attribute}

    assert attributes()["count_include_pad"] == 1
    assert "count_include_pad" not in attributes(semantics="onnx")


@pytest.mark.parametrize(
    ("network", "sentence"),
    [
        (Network(), "A network without rows has no ONNX model"),
        (
            single(Unknown(name="odd", operator="Foo", shape=(3,)), (3,)),
            r"Row 'odd' \(Unknown\) cannot be written, because ONNX has no operator for it",
        ),
        (
            single(MaxPool2d(name="pool", kernel=(9, 9)), (3, 5, 5)),
            r"Row 'pool' \(MaxPool2d\) cannot be written: kernel 9x9 is larger than its 5x5 input",
        ),
        (
            single(AdaptiveAvgPool2d(name="p", output_size=(3, 3)), (3, 5, 5)),
            r"Row 'p' \(AdaptiveAvgPool2d\) makes 3x3 of 5x5, for which ONNX has no operator",
        ),
    ],
)
def test_what_ONNX_cannot_say_is_refused(network: Network, sentence: str) -> None:
    with pytest.raises(FileProblem, match=sentence):
        write(network)


def test_the_kinds_that_have_no_operator() -> None:
    kinds = [kind for kind in KINDS.values() if not kind.given and kind.family != "unknown"]
    without = {kind.kind() for kind in kinds if emitter(kind) is None}
    assert without == {
        "LocallyConnected1d",
        "LocallyConnected2d",
        "MaxUnpool1d",
        "MaxUnpool2d",
        "MaxUnpool3d",
        "Unfold",
    }


def test_it_is_among_the_writers() -> None:
    writer = formats.WRITERS["onnx"]
    assert writer.suffix == ".onnx"
    assert writer.write(gallery.load("lenet5")) == write(gallery.load("lenet5"))
