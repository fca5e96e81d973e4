"""Caffe's `.prototxt` files: published networks to the unit, and what is broken is refused.

The figures are those published for the networks: LeNet and AlexNet (60,965,224 with its groups) in
many places, GoogLeNet and ResNet-50 by the sizes of their files of weights.
"""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats
from cnnparam_gui.files.caffe_file import decode
from cnnparam_gui.files.caffe_head import recognises
from cnnparam_gui.files.peek import Peek
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request, ShapeNeeded
from tests.files import broken_texts
from tests.files import caffe_texts as texts
from tests.files.caffe_texts import conv, dense, layer, start

DATA = start(4, 8, 12)
OLD = (
    "Line 4: it is in the first form of Caffe, with layers in layers; Caffe's "
    "upgrade_net_proto_text makes one of it that can be read"
)
SECOND = "Line 4: the input 'more' says no shape, and only that of the first input can be asked for"


def read(text: str) -> Network:
    """Returns what is read of a text."""
    return decode(text.encode(), Request())


def counted(text: str) -> NetworkCount:
    """Returns the counts of a text."""
    return count(read(text))


def output(text: str) -> tuple[int, ...]:
    """Returns the shape of the last row behind an input of 4x8x12."""
    (shape,) = counted(DATA + text).rows[-1].outputs
    return shape


@pytest.mark.parametrize(
    ("text", "parameters", "macs"),
    [
        (texts.lenet(), 431_080, 2_293_000),
        (texts.alexnet(), 60_965_224, 724_406_816),
        (texts.alexnet(norm_first=False), 60_965_224, 724_406_816),
        (texts.googlenet(), 6_998_552, 1_582_671_872),
        (texts.resnet50(), 25_557_032 + 64, 3_857_973_248),
    ],
    ids=["LeNet", "AlexNet", "CaffeNet", "GoogLeNet", "ResNet-50"],
)
def test_published_networks_to_the_unit(text: str, parameters: int, macs: int) -> None:
    counts = counted(text)
    assert not counts.problems
    assert counts.totals.parameters == parameters
    assert counts.totals.macs == macs
    assert not counts.totals.inexact


def test_pooling_rounds_up() -> None:
    counts = counted(texts.googlenet())
    sizes = {
        layer.name: row.outputs[0]
        for layer, row in zip(counts.network.layers, counts.rows, strict=True)
    }
    assert counts.network.semantics == "caffe"
    assert [sizes[f"pool{number}"] for number in range(1, 6)] == [
        (64, 56, 56),
        (192, 28, 28),
        (480, 14, 14),
        (832, 7, 7),
        (1024, 1, 1),
    ]


def test_ssd_has_the_published_boxes_and_parameters() -> None:
    """8,732 boxes are in the paper; the parameters are those of ssd.pytorch for the same data."""
    counts = counted(texts.ssd300())
    sizes = {
        layer.name: row.outputs[0]
        for layer, row in zip(counts.network.layers, counts.rows, strict=True)
    }
    assert sizes["all_loc_flat"] == (8732 * 4,)
    assert sizes["all_conf_flat"] == (8732 * 21,)
    assert sizes["all_boxes"] == (2, 8732 * 4)
    assert counts.totals.parameters == 26_285_486


def test_a_path_in_a_name_is_a_block() -> None:
    layers = read(texts.googlenet()).layers
    joined = next(layer for layer in layers if layer.name == "inception_3a/output")
    assert joined.block == "inception_3a"
    assert joined.inputs == tuple(
        f"relu_inception_3a/{end}" for end in ("1x1", "3x3", "5x5", "proj")
    )


V1 = """
name: "old" input: "data" input_dim: 1 input_dim: 3 input_dim: 12 input_dim: 10
layers { name: "c" type: CONVOLUTION bottom: "data" top: "c" blobs_lr: 0 blobs_lr: 0
  convolution_param { num_output: 8 kernel_size: 3 } }
layers { name: "p" type: POOLING bottom: "c" top: "p"
  pooling_param { pool: AVE kernel_size: 3 stride: 2 } }
layers { name: "j" type: CONCAT bottom: "p" bottom: "p" top: "j" concat_param { concat_dim: 1 } }
layers { name: "f" type: INNER_PRODUCT bottom: "j" top: "f" blobs_lr: 1 blobs_lr: 2
  inner_product_param { num_output: 10 } }
layers { name: "l" type: SOFTMAX_LOSS bottom: "f" bottom: "f" top: "l" }
"""


def test_the_form_before_is_read_too() -> None:
    counts = counted(V1)
    assert [row.outputs[0] for row in counts.rows] == [
        (3, 12, 10),
        (8, 10, 8),
        (8, 5, 4),
        (16, 5, 4),
        (10,),
    ]
    assert counts.totals.non_trainable == 3 * 9 * 8 + 8
    assert counts.totals.trainable == 16 * 20 * 10 + 10


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        (conv("c", "data", 6, 3, stride=2), (6, 3, 5)),
        (conv("c", "data", 6, 3, pad=1, dilation=2), (6, 6, 10)),
        (
            layer(
                "Convolution",
                "c",
                "data",
                convolution_param={
                    "num_output": 2,
                    "kernel_h": 1,
                    "kernel_w": 3,
                    "pad_w": 1,
                    "stride_h": 2,
                },
            ),
            (2, 4, 12),
        ),
        (
            layer(
                "Convolution",
                "c",
                "data",
                convolution_param={"num_output": 2, "kernel_size": [3, 5]},
            ),
            (2, 6, 8),
        ),
        (
            layer(
                "DepthwiseConvolution",
                "c",
                "data",
                convolution_param={"num_output": 4, "kernel_size": 3},
            ),
            (4, 6, 10),
        ),
        (
            layer(
                "Deconvolution",
                "c",
                "data",
                convolution_param={"num_output": 2, "kernel_size": 4, "stride": 2, "pad": 1},
            ),
            (2, 16, 24),
        ),
        (texts.pool("p", "data", 3, 2), (4, 4, 6)),
        (texts.pool("p", "data", 2, 2, pad=1), (4, 5, 7)),
        (texts.pool("p", "data", 3, 3, round_mode="FLOOR"), (4, 2, 4)),
        (texts.pool("p", "data", 3, 3, ceil_mode=False), (4, 2, 4)),
        (texts.pool("p", "data", 3, 3), (4, 3, 4)),
        (
            layer("Pooling", "p", "data", pooling_param={"pool": 1, "global_pooling": True}),
            (4, 1, 1),
        ),
        (
            layer("InnerProduct", "i", "data", inner_product_param={"num_output": 5, "axis": -1}),
            (4, 8, 5),
        ),
        (
            layer("InnerProduct", "i", "data", inner_product_param={"num_output": 5, "axis": 2}),
            (4, 5),
        ),
        (layer("Concat", "j", ["data", "data"], concat_param={"axis": -2}), (4, 16, 12)),
        (layer("Slice", "s", "data", ["a", "b"], slice_param={"axis": 3}), (4, 8, 6)),
        (layer("Slice", "s", "data", ["a", "b"], slice_param={"slice_point": 1}), (3, 8, 12)),
        (layer("Flatten", "f", "data"), (384,)),
        (layer("Flatten", "f", "data", flatten_param={"axis": 2}), (4, 96)),
        (layer("Reshape", "r", "data", reshape_param={"shape": {"dim": [0, 2, -1]}}), (2, 192)),
        (
            layer(
                "Reshape",
                "r",
                "data",
                reshape_param={"shape": {"dim": [-1, 16]}, "axis": 1, "num_axes": 2},
            ),
            (2, 16, 12),
        ),
        (layer("Reshape", "r", "data", reshape_param={"shape": {"dim": [9, 384]}}), (384,)),
        (layer("Permute", "p", "data", permute_param={"order": [0, 2, 3, 1]}), (8, 12, 4)),
        (layer("Tile", "t", "data", tile_param={"tiles": 3, "axis": 2}), (4, 24, 12)),
        (layer("Interp", "i", "data", interp_param={"zoom_factor": 2}), (4, 15, 23)),
        (layer("Interp", "i", "data", interp_param={"height": 3, "width": 5}), (4, 3, 5)),
        (layer("Upsample", "u", "data", upsample_param={"scale": 2}), (4, 16, 24)),
        (
            texts.pool("p", "data", 2, 2)
            + layer("Upsample", "u", ["p", "data"], upsample_param={"scale": 2}),
            (4, 8, 12),
        ),
        (layer("ShuffleChannel", "s", "data", shuffle_channel_param={"group": 2}), (4, 8, 12)),
        (
            layer(
                "PriorBox",
                "b",
                ["data", "data"],
                prior_box_param={"min_size": 30, "max_size": 60, "aspect_ratio": [2, 3]},
            ),
            (2, 8 * 12 * 6 * 4),
        ),
        (
            layer(
                "ROIPooling",
                "r",
                ["data", "data"],
                roi_pooling_param={"pooled_h": 6, "pooled_w": 7},
            ),
            (4, 6, 7),
        ),
        (
            texts.pool("p", "data", 2, 2)
            + layer("Crop", "c", ["data", "p"], crop_param={"offset": [1, 2]}),
            (4, 4, 6),
        ),
        (layer("Power", "p", "data", power_param={"scale": 2}), (4, 8, 12)),
        (layer("MVN", "m", "data"), (4, 8, 12)),
        (dense("i", "data", 7) + layer("Sigmoid", "s", "i"), (7,)),
    ],
)
def test_sizes_are_caffes(text: str, shape: tuple[int, ...]) -> None:
    assert output(text) == shape


@pytest.mark.parametrize(
    ("text", "parameters"),
    [
        (layer("PReLU", "p", "data"), 4),
        (layer("PReLU", "p", "data", prelu_param={"channel_shared": True}), 1),
        (layer("Scale", "s", "data"), 4),
        (layer("Scale", "s", "data", scale_param={"bias_term": True}), 8),
        (layer("Bias", "b", "data"), 4),
        (layer("BatchNorm", "b", "data"), 0),
        (layer("BatchNorm", "b", "data", batch_norm_param={"scale_bias": True}), 8),
        (layer("BN", "b", "data"), 8),
        (layer("BatchNorm", "b", "data") + layer("Scale", "s", "b"), 4),
        (
            layer("BatchNorm", "b", "data", "data")
            + layer("Scale", "s", "data", "data", scale_param={"bias_term": True}),
            8,
        ),
        (
            layer("BatchNorm", "b", "data")
            + layer("Scale", "s", "b", scale_param={"bias_term": True})
            + layer("Eltwise", "e", ["b", "s"]),
            8,
        ),
        (
            layer(
                "Normalize",
                "n",
                "data",
                norm_param={"across_spatial": False, "channel_shared": False},
            ),
            4,
        ),
        (layer("Normalize", "n", "data"), 1),
        (layer("Normalize", "n", "data", norm_param={"channel_shared": False}), 4),
        (layer("LSTM", "l", "data", recurrent_param={"num_output": 3}), 4 * 3 * (8 * 12 + 1 + 3)),
        (
            layer("RNN", "r", "data", recurrent_param={"num_output": 3}),
            3 * (8 * 12 + 1 + 3) + 3 * (3 + 1),
        ),
        (layer("Embed", "e", "data", embed_param={"num_output": 3, "input_dim": 9}), 30),
        (
            layer(
                "Embed",
                "e",
                "data",
                embed_param={"num_output": 3, "input_dim": 9, "bias_term": False},
            ),
            27,
        ),
        (conv("c", "data", 6, 3, group=2, bias_term=False), 6 * 2 * 9),
        (
            layer(
                "DepthwiseConvolution",
                "c",
                "data",
                convolution_param={"num_output": 4, "kernel_size": 3},
            ),
            40,
        ),
    ],
)
def test_parameters_are_caffes(text: str, parameters: int) -> None:
    assert counted(DATA + text).totals.parameters == parameters


def test_a_scale_behind_a_batch_norm_is_of_its_row() -> None:
    counts = counted(texts.resnet50())
    assert not any(layer.kind() == "Scale" for layer in counts.network.layers)
    assert counts.totals.statistics == 53_120


def test_squeeze_and_excitation_multiplies_channels() -> None:
    squeezed = layer("Pooling", "g", "data", pooling_param={"pool": "AVE", "global_pooling": True})
    squeezed += dense("f", "g", 4)
    assert output(squeezed + layer("Scale", "s", ["data", "f"], scale_param={"axis": 0})) == (
        4,
        8,
        12,
    )
    assert output(squeezed + layer("Axpy", "a", ["f", "data", "data"])) == (4, 8, 12)


@pytest.mark.parametrize(
    ("word", "kind"), [("PROD", "Multiply"), ("SUM", "Add"), ("MAX", "Maximum"), ("0", "Multiply")]
)
def test_operations_of_eltwise(word: str, kind: str) -> None:
    text = layer("Eltwise", "e", ["data", "data"], eltwise_param={"operation": word})
    assert read(DATA + text).layers[-1].kind() == kind


def test_a_difference_is_a_sum_with_coefficients() -> None:
    text = layer("Eltwise", "e", ["data", "data"], eltwise_param={"coeff": [1, -1]})
    assert read(DATA + text).layers[-1].kind() == "Subtract"


def test_weights_of_one_name_are_shared() -> None:
    named = [{"name": '"w"'}, {"name": '"b"'}]
    values = {"num_output": 6, "kernel_size": 3}
    text = "".join(
        layer("Convolution", name, "data", convolution_param=values, param=named) for name in "abc"
    )
    counts = counted(DATA + text)
    assert counts.totals.parameters == 6 * 4 * 9 + 6
    assert [layer.weights_of for layer in counts.network.layers] == ["", "", "a", "a"]


def test_a_rate_of_zero_freezes() -> None:
    values = {"num_output": 6, "kernel_size": 3}
    for rates, frozen in (([0, 0], True), ([0, 1], False), ([0], False)):
        param = [{"lr_mult": rate} for rate in rates]
        text = layer("Convolution", "c", "data", convolution_param=values, param=param)
        assert read(DATA + text).layers[-1].frozen is frozen


PHASES = """
name: "phases"
layer { name: "d" type: "Data" top: "data" top: "label" include { phase: TRAIN }
  transform_param { crop_size: 9 } }
layer { name: "d" type: "Data" top: "data" top: "label" include { phase: TEST }
  transform_param { crop_size: 8 mean_value: 1 mean_value: 2 mean_value: 3 } }
layer { name: "c" type: "Convolution" bottom: "data" top: "c"
  convolution_param { num_output: 2 kernel_size: 3 } }
layer { name: "drop" type: "Dropout" bottom: "c" top: "c" exclude { phase: TEST } }
layer { name: "staged" type: "ReLU" bottom: "c" top: "c" include { stage: "deploy" } }
layer { name: "aside" type: "Python" bottom: "c" top: "x" include { min_level: 1 } }
layer { name: "flat" type: "Flatten" bottom: "label" top: "flat" }
layer { name: "acc" type: "Accuracy" bottom: "c" bottom: "flat" top: "acc" }
layer { name: "loss" type: "SoftmaxWithLoss" bottom: "c" bottom: "label" top: "loss" }
layer { name: "gone" type: "Silence" bottom: "label" }
"""


def test_the_test_phase_is_read() -> None:
    network = read(PHASES)
    assert [layer.name for layer in network.layers] == ["data", "c"]
    assert network.layers[0] == Input(name="data", shape=(3, 8, 8))


def test_data_for_training_alone_are_the_input() -> None:
    network = read(PHASES.replace("phase: TEST }\n  trans", "phase: TRAIN }\n  trans"))
    assert network.layers[0] == Input(name="data", shape=(3, 9, 9))


def test_a_layer_that_takes_labels_too_is_not_known() -> None:
    text = PHASES + layer("Concat", "both", ["c", "label"])
    assert counted(text).problems[0][1].message.startswith("operator 'Concat' is not known")


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ('type: "Input" input_param { shape { dim: 2 dim: 5 } }', (5,)),
        ('type: "Input" input_param { shape { dim: 2 } }', (1,)),
        ('type: "DummyData" dummy_data_param { shape { dim: 1 dim: 2 dim: 3 dim: 4 } }', (2, 3, 4)),
        ('type: "DummyData" dummy_data_param { channels: 2 height: 3 width: 4 }', (2, 3, 4)),
        ('type: "MemoryData" memory_data_param { channels: 1 height: 3 width: 4 }', (1, 3, 4)),
        ('type: "ImageData" image_data_param { new_height: 6 new_width: 7 }', (3, 6, 7)),
        ('type: "Data" data_param { crop_size: 5 }', (3, 5, 5)),
        ('type: "Data" transform_param { crop_size: 5 force_gray: true }', (1, 5, 5)),
        ('type: "Data" transform_param { crop_size: 5 mean_value: 9 }', (1, 5, 5)),
        (
            'type: "AnnotatedData" transform_param { resize_param { height: 3 width: 4 } }',
            (3, 3, 4),
        ),
    ],
)
def test_inputs_say_their_shapes(text: str, shape: tuple[int, ...]) -> None:
    network = read(f'layer {{ name: "d" top: "data" {text} }}' + layer("TanH", "t", "data"))
    assert network.layers[0] == Input(name="data", shape=shape)


@pytest.mark.parametrize(
    "text",
    [
        'layer { name: "d" type: "Data" top: "data" top: "label" }',
        'layer { name: "d" type: "HDF5Data" top: "data" top: "label" }',
        'layer { name: "d" type: "Python" top: "data" }',
        'input: "data"',
    ],
)
def test_open_shapes_are_asked_for(text: str) -> None:
    whole = (text + layer("TanH", "t", "data")).encode()
    with pytest.raises(ShapeNeeded) as caught:
        decode(whole, Request())
    assert caught.value.shape == (None, None, None)
    assert decode(whole, Request(shape=(3, 4, 5))).layers[0] == Input(name="data", shape=(3, 4, 5))


def test_what_is_not_known_says_so() -> None:
    counts = counted(DATA + layer("Python", "mine", "data") + layer("ReLU", "r", "mine"))
    assert counts.problems[0][1].message.startswith("operator 'Python' is not known")


def test_a_file_is_found_by_its_content_and_names_the_network(tmp_path: Path) -> None:
    path = tmp_path / "net.txt"
    path.write_text(texts.lenet().replace('name: "LeNet"\n', "", 1))
    network = formats.read(path)
    assert network.name == "net"
    path.write_bytes(b"\xef\xbb\xbf# \xb0\n" + texts.lenet().encode())
    assert formats.read(path).name == "LeNet"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b'{"layers": {}}',
        b"input 3x32x32\nconv3-64",
        b"[net]\n",
        b"a\0layer {",
        b"node {\n  input: 'x'\n}",
    ],
)
def test_other_contents_are_not_recognised(data: bytes) -> None:
    assert not recognises(Peek.of(data))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "It holds no layers"),
        ('name: "x"', "It holds no layers"),
        (DATA, "It holds no layers"),
        (
            'net: "train.prototxt" base_lr: 0.1',
            "It says how to train a network, which is in another file: open the file that it names",
        ),
        (DATA + "layer: 3", "Line 4: layer is no message in braces"),
        (
            DATA + layer("ReLU", "r", "date"),
            "Line 4: layer 'r' takes 'date', which no layer above it makes",
        ),
        (DATA + layer("Convolution", "c", "data"), "Line 4: convolution_param has no num_output"),
        (
            DATA + layer("Convolution", "c", "data", convolution_param={"num_output": 2}),
            "Line 4: layer 'c' has no kernel_size",
        ),
        (
            DATA + conv("c", "data", -5, 3),
            "Line 4: num_output is -5, which is not between 1 and 2,147,483,648",
        ),
        (
            DATA + conv("c", "data", 2, 3, stride=[1, 2, 3]),
            "Line 4: layer 'c' has 3 numbers of stride for 2 axes",
        ),
        (
            DATA + texts.pool("p", "data", 2, 2).replace("MAX", "MEAN"),
            "Line 4: layer 'p' has a pool 'MEAN', which is not MAX, AVE or STOCHASTIC",
        ),
        (
            DATA + layer("Dropout", "d", "data", dropout_param={"dropout_ratio": 7}),
            "Line 4: layer 'd' cannot be a row: 7 is not between 0 and 1",
        ),
        (
            DATA + layer("Slice", "s", "data", ["a", "b"], slice_param={"slice_point": [1, 2]}),
            "Line 4: layer 's' has 2 slice points for 2 blobs",
        ),
        (
            DATA + "layers { layer { name: 'conv1' type: 'conv' } }",
            OLD,
        ),
        (
            DATA + 'layer { type: "HDF5Data" top: "more" } layer { bottom: "data" top: "x" }',
            SECOND,
        ),
        (
            'layer { type: "Parameter" top: "w" }',
            "Line 1: a Parameter layer has weights that depend on no input, which no row can say",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, sentence: str) -> None:
    with pytest.raises(FileProblem) as caught:
        read(text)
    assert str(caught.value) == sentence


def test_layers_of_one_name_are_told_apart() -> None:
    names = [layer.name for layer in read(DATA + layer("TanH", "t", "data") * 3).layers]
    assert names == ["data", "t", "t_2", "t_3"]


SMALL = (
    PHASES + conv("c2", "c", 4, 3, pad=1) + layer("Concat", "j", ["c", "c2"]) + dense("f", "j", 3)
)


def test_a_long_beginning_is_looked_at_soon() -> None:
    begin = time.process_time()
    for data in (b"layer" + b"\n" * 65_000, b"layer:\n" * 9_000, b" " * 65_000):
        assert not recognises(Peek.of(data))
    assert time.process_time() - begin < 2


def test_a_file_cut_anywhere_is_read_or_refused() -> None:
    for data in broken_texts.cut(SMALL.encode()):
        broken_texts.survives(lambda data: decode(data, Request()), data)


@given(st.integers(1, 9), st.integers(0, 10_000))
def test_turned_bits_are_read_or_refused(times: int, seed: int) -> None:
    data = broken_texts.flipped(SMALL.encode(), times, seed)
    broken_texts.survives(lambda data: decode(data, Request()), data)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (DATA + "".join(
            layer("Concat", f"j{n + 1}", [f"j{n}" if n else "data"] * 2) for n in range(100)
        ), "more than 2,147,483,648 values"),
        (DATA + "layer{}" * 100_001, "100,001 layers, and 100,000 are"),
        (DATA + "a {" * 200, "nested deeper than 64"),
        (DATA + 'layer { name: "' + "x" * 2000 + '" type: "ReLU" bottom: "data" }', "2,000 char"),
        ("#" * 9_000_000, "8,388,608 are the most"),
    ],
    ids=["doubling", "rows", "nesting", "name", "bytes"],
)  # fmt: skip
def test_what_is_too_much_is_refused_soon(text: str, sentence: str) -> None:
    begin = time.process_time()
    with pytest.raises(FileProblem, match=sentence):
        read(text)
    assert time.process_time() - begin < 2
