"""The tables of two lectures, pasted as they are, and what does not fit in one."""

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.pooling import AvgPool2d, MaxPool2d
from cnnparam_gui.files import gallery, lecture_table
from cnnparam_gui.files.problems import FileProblem

CS231N = """\
INPUT:     [224x224x3]    memory:  224*224*3=150K   weights: 0
CONV3-64:  [224x224x64]   memory:  224*224*64=3.2M  weights: (3*3*3)*64 = 1,728
CONV3-64:  [224x224x64]   memory:  224*224*64=3.2M  weights: (3*3*64)*64 = 36,864
POOL2:     [112x112x64]   memory:  112*112*64=800K  weights: 0
CONV3-128: [112x112x128]  memory:  112*112*128=1.6M weights: (3*3*64)*128 = 73,728
CONV3-128: [112x112x128]  memory:  112*112*128=1.6M weights: (3*3*128)*128 = 147,456
POOL2:     [56x56x128]    memory:  56*56*128=400K   weights: 0
CONV3-256: [56x56x256]    memory:  56*56*256=800K   weights: (3*3*128)*256 = 294,912
CONV3-256: [56x56x256]    memory:  56*56*256=800K   weights: (3*3*256)*256 = 589,824
CONV3-256: [56x56x256]    memory:  56*56*256=800K   weights: (3*3*256)*256 = 589,824
POOL2:     [28x28x256]    memory:  28*28*256=200K   weights: 0
CONV3-512: [28x28x512]    memory:  28*28*512=400K   weights: (3*3*256)*512 = 1,179,648
CONV3-512: [28x28x512]    memory:  28*28*512=400K   weights: (3*3*512)*512 = 2,359,296
CONV3-512: [28x28x512]    memory:  28*28*512=400K   weights: (3*3*512)*512 = 2,359,296
POOL2:     [14x14x512]    memory:  14*14*512=100K   weights: 0
CONV3-512: [14x14x512]    memory:  14*14*512=100K   weights: (3*3*512)*512 = 2,359,296
CONV3-512: [14x14x512]    memory:  14*14*512=100K   weights: (3*3*512)*512 = 2,359,296
CONV3-512: [14x14x512]    memory:  14*14*512=100K   weights: (3*3*512)*512 = 2,359,296
POOL2:     [7x7x512]      memory:  7*7*512=25K      weights: 0
FC:        [1x1x4096]     memory:  4096             weights: 7*7*512*4096 = 102,760,448
FC:        [1x1x4096]     memory:  4096             weights: 4096*4096 = 16,777,216
FC:        [1x1x1000]     memory:  1000             weights: 4096*1000 = 4,096,000

TOTAL memory: 24M * 4 bytes ~= 93MB / image (only forward! ~*2 for bwd)
TOTAL params: 138M parameters

conv3-64  x 2       : 38,720
"""

NG = """\
Neural network example

\tActivation shape\tActivation Size\t# parameters
Input:\t(32,32,3)\t3,072 $a^{(1)}$\t0
CONV1 (f=5, s=1)\t(28,28,8)\t6,272\t208 ←
POOL1\t(14,14,8)\t1,568\t0 ←
CONV2 (f=5, s=1)\t(10,10,16)\t1,600\t416 ←
POOL2\t(5,5,16)\t400\t0 ←
FC3\t(120,1)\t120\t48,001 } 10,081 }
FC4\t(84,1)\t84\t
Softmax\t(10,1)\t10\t841

Andrew Ng
"""

ALEXNET = """\
[227x227x3] INPUT
[55x55x96] CONV1: 96 11x11 filters at stride 4, pad 0
[27x27x96] MAX POOL1: 3x3 filters at stride 2
[27x27x96] NORM1: Normalization layer
[27x27x256] CONV2: 256 5x5 filters at stride 1, pad 2
[13x13x256] MAX POOL2: 3x3 filters at stride 2
[13x13x256] NORM2: Normalization layer
[13x13x384] CONV3: 384 3x3 filters at stride 1, pad 1
[13x13x384] CONV4: 384 3x3 filters at stride 1, pad 1
[13x13x256] CONV5: 256 3x3 filters at stride 1, pad 1
[6x6x256] MAX POOL3: 3x3 filters at stride 2
[4096] FC6: 4096 neurons
[4096] FC7: 4096 neurons
[1000] FC8: 1000 neurons (class scores)
"""


def test_a_table_may_begin_with_the_shapes() -> None:
    network = lecture_table.decode("Full AlexNet architecture:\n" + ALEXNET)
    counts = count(network)
    assert counts.totals.parameters == 62_378_344  # of AlexNet without groups
    assert counts.rows[1].parameters == 34_944
    names = "input conv1 maxpool1 norm1 conv2 maxpool2 norm2 conv3 conv4 conv5 maxpool3 fc6 fc7 fc8"
    assert " ".join(layer.name for layer in network.layers) == names


def test_the_table_of_vgg_16_has_the_figures_of_the_gallery() -> None:
    pasted, published = count(lecture_table.decode(CS231N)), count(gallery.load("vgg16"))
    for row, wanted in zip(pasted.rows, published.rows, strict=True):
        assert row.outputs == wanted.outputs
        assert (row.weights, row.biases, row.macs) == (wanted.weights, wanted.biases, wanted.macs)
    assert pasted.totals.parameters == 138_357_544
    assert pasted.totals.weights == 138_344_128
    assert pasted.totals.activation_elements == 15_237_608


def test_the_weights_are_those_that_the_table_says() -> None:
    said = [line.rpartition("= ")[2] for line in CS231N.split("\n") if "weights: " in line]
    wanted = [int(text.replace(",", "")) if "weights" not in text else 0 for text in said]
    assert [row.weights for row in count(lecture_table.decode(CS231N)).rows] == wanted


def test_the_five_layer_table_has_the_right_figures_and_its_own_names() -> None:
    network = lecture_table.decode(NG)
    rows = count(network).rows
    assert [row.parameters for row in rows if row.parameters] == [608, 3216, 48_120, 10_164, 850]
    assert [row.activation_elements for row in rows] == [3072, 6272, 1568, 1600, 400, 120, 84, 10]
    names = "input conv1 pool1 conv2 pool2 fc3 fc4 softmax"
    assert " ".join(layer.name for layer in network.layers) == names
    pools = [layer for layer in network.layers if isinstance(layer, MaxPool2d)]
    assert [pool.kernel for pool in pools] == [(2, 2), (2, 2)]


def test_the_text_around_a_table_does_no_harm() -> None:
    assert lecture_table.decode("How to count?\n\n" + CS231N) == lecture_table.decode(CS231N)
    assert lecture_table.decode(NG + "CNNs\n" + NG) == lecture_table.decode(NG)


def test_the_shape_says_window_stride_and_padding() -> None:
    network = lecture_table.decode(
        "INPUT [227x227x3]\nCONV11-96 [55x55x96]\nPOOL3 [27x27x96]\nNORM [27x27x96]\n"
        "CONV5-256 [27x27x256]\nAVG POOL (f=3, s=2) [13x13x256]\nRELU [13x13x256]\n"
        "GAP [1x1x256]\nFC-10 [10]\nSOFTMAX [10]"
    )
    layers, counts = network.layers, count(network)
    assert not any(row.problem for row in counts.rows)
    assert (layers[1].stride, layers[1].padding) == ((4, 4), (0, 0))  # type: ignore[attr-defined]  # of the kind
    assert layers[2] == MaxPool2d(name=layers[2].name, kernel=(3,), stride=(2,))
    assert layers[5] == AvgPool2d(name=layers[5].name, kernel=(3,), stride=(2,))
    kinds = [layer.kind() for layer in layers[-4:]]
    assert kinds == ["ReLU", "GlobalAvgPool2d", "Linear", "Softmax"]


def test_windows_may_leave_one_position() -> None:
    network = lecture_table.decode(
        "INPUT [32x32x1]\nCONV5-6 [28x28x6]\nPOOL2 [14x14x6]\nCONV5-16 [10x10x16]\n"
        "POOL2 [5x5x16]\nCONV5-120 [1x1x120]\nFC [84]\nFC [10]"
    )
    assert count(network).totals.parameters == 61_706  # of LeNet-5


def test_small_maps_keep_the_order_of_the_input() -> None:
    network = lecture_table.decode("INPUT [8x8x3]\nCONV3-64 [8x8x64]\nPOOL2 [4x4x64]\nFC [10]")
    assert count(network).rows[2].outputs == ((64, 4, 4),)
    first = lecture_table.decode("INPUT [3x8x8]\nCONV3-64 [64x8x8]\nPOOL2 [64x4x4]\nFC [10]")
    assert count(first).totals == count(network).totals


@pytest.mark.parametrize("labels", ["POOL1 POOL2 POOL3", "POOL2 POOL2 POOL2", "POOL POOL POOL"])
def test_numbers_behind_poolings_may_count_them(labels: str) -> None:
    sizes = ("[16x16x8]", "[8x8x8]", "[4x4x8]")
    rows = [f"{label} {size}" for label, size in zip(labels.split(), sizes, strict=True)]
    network = lecture_table.decode("\n".join(["INPUT [32x32x8]", *rows]))
    assert all(layer.kernel == (2, 2) for layer in network.layers[1:])  # type: ignore[attr-defined]  # of the kind


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ("CONV3-64:", "Line 2: it says no shape such as [224x224x64] behind the layer"),
        ("CONV3-64: [224x22", "Line 2: it says no shape"),
        ("CONV3-64: [9x9x64]", "Line 2: no stride and padding make 9x9 of 8x8 with a window of"),
        ("CONV3-64: [8x8x32]", "Line 2: it has 64 filters and 32 channels"),
        ("CONV1: [8x8x32]", "Line 2: it says no kernel, such as CONV3-64 or CONV1 (f=5)"),
        ("CONV3-64 (s=3): [8x8x64]", "Line 2: no stride and padding make 8x8 of 8x8"),
        ("CONV0-64: [8x8x64]", "Line 2: kernel: 0 is not between 1 and"),
        ("POOL2: [6x6x3]", "Line 2: no stride and padding make 6x6 of 8x8 with a window of 2"),
        ("POOL2: [4x4x6]", "Line 2: it says 6x4x4, channels first, where the layer makes 3x4x4"),
        ("RELU: [4x4x3]", "Line 2: it says 3x4x4, channels first, where the layer makes 3x8x8"),
        ("FC: [10]\nCONV3-4: [4x4x4]", "Line 3: a window does not make 4x4x4 of 10"),
        ("FC: [99999999999]", "Line 2: its shape: 99999999999 is not between 1 and"),
        ("FC: [1x1x1x1x1x1]", "Line 2: its shape: it takes 1 to 4 sizes"),
        ("CONV2147483648-4 (p=0): [8x8x4]", "Line 2: no stride and padding make 8x8"),
        ("CONV2147483648-4: [8x8x4]", "Line 2: no stride and padding make 8x8"),
        ("CONV3-4 (s=0): [8x8x4]", "Line 2: no stride and padding make 8x8"),
        ("RELU: [8x8x3]\n" * 100_001, "It has more than 100,000 rows"),
    ],
)
def test_what_does_not_fit_is_named_by_its_line(rows: str, sentence: str) -> None:
    with pytest.raises(FileProblem) as caught:
        lecture_table.decode(f"INPUT: [8x8x3]\n{rows}")
    assert str(caught.value).startswith(sentence)
