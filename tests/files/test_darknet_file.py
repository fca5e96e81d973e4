"""Darknet's `.cfg` files: published weights to the value, and what is broken is refused.

The sizes of published weights files are those of pjreddie.com: a head of three numbers and one of
the images seen, 4 + 4 + 4 and 4 bytes, or 8 since YOLOv3, and 4 bytes a value. The operations are
the BFLOPs of the same page: two for each multiplication of a convolution.
"""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats, gallery
from cnnparam_gui.files.darknet_file import decode
from cnnparam_gui.files.darknet_head import recognises
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request, ShapeNeeded
from tests.files import broken_texts
from tests.files import darknet_texts as texts

NET = "[net]\nheight=8\nwidth=12\nchannels=4\n"


def read(text: str) -> Network:
    """Returns what is read of a text."""
    return decode(text.encode(), Request())


def counted(text: str) -> NetworkCount:
    """Returns the counts of a text."""
    return count(read(text))


def output(text: str) -> tuple[int, ...]:
    """Returns the shape of the last row behind an input of 4x8x12."""
    (shape,) = counted(NET + text).rows[-1].outputs
    return shape


def last(text: str) -> Layer:
    """Returns the last row behind an input of 4x8x12."""
    return read(NET + text).layers[-1]


@pytest.mark.parametrize(
    ("text", "size", "head"),
    [
        (texts.yolov1(), 789_312_988, 16),
        (texts.yolov2(608, 80), 203_934_260, 16),
        (texts.yolov2_tiny_voc(), 63_471_556, 16),
        (texts.yolov3(), 248_007_048, 20),
        (texts.yolov3_tiny(), 35_434_956, 20),
        (texts.yolov4_tiny(), 24_251_276, 20),
    ],
    ids=["yolov1", "yolov2", "yolov2-tiny-voc", "yolov3", "yolov3-tiny", "yolov4-tiny"],
)
def test_published_weights_to_the_value(text: str, size: int, head: int) -> None:
    counts = counted(text)
    assert not counts.problems
    assert 4 * (counts.totals.parameters + counts.totals.statistics) + head == size


@pytest.mark.parametrize(
    ("text", "billions"),
    [
        (texts.darknet19(224), 5.58),
        (texts.darknet19(256), 7.29),
        (texts.yolov2(608, 80), 62.94),
        (texts.yolov2_tiny_voc(), 6.97),
        (texts.yolov3(), 65.86),
        (texts.yolov3_tiny(), 5.56),
    ],
    ids=["darknet19", "darknet19-256", "yolov2", "yolov2-tiny-voc", "yolov3", "yolov3-tiny"],
)
def test_published_operations(text: str, billions: float) -> None:
    assert round(2 * counted(text).totals.macs / 1e9, 2) == billions


def test_darknet_19_is_that_of_the_gallery() -> None:
    ours, published = counted(texts.darknet19(224)), count(gallery.load("darknet19"))
    assert ours.totals.parameters == published.totals.parameters == 20_842_376
    assert ours.totals.macs == published.totals.macs


def test_the_heads_see_the_published_maps() -> None:
    counts = counted(texts.yolov3())
    heads = [
        row.outputs[0]
        for row, layer in zip(counts.rows, counts.network.layers, strict=True)
        if layer.name.startswith("yolo")
    ]
    assert heads == [(255, 13, 13), (255, 26, 26), (255, 52, 52)]


def test_rows_have_the_numbers_of_darknet() -> None:
    layers = read(texts.yolov3_tiny()).layers
    assert [layer.name for layer in layers[:4]] == ["input", "conv_0", "norm_0", "leaky_0"]
    route = next(layer for layer in layers if layer.name == "route_20")
    assert route.block == "layer20"
    assert route.inputs == ("upsample_19", "leaky_8")


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("[maxpool]\nsize=2\nstride=1\n", (4, 8, 12)),
        ("[maxpool]\nsize=3\nstride=2\n", (4, 4, 6)),
        ("[maxpool]\nstride=2\n", (4, 4, 6)),
        ("[maxpool]\nsize=2\nstride=3\npadding=0\n", (4, 3, 4)),
        ("[local_avgpool]\nsize=2\nstride=2\n", (4, 4, 6)),
        ("[avgpool]\n", (4, 1, 1)),
        ("[conv]\nfilters=6\nsize=3\nstride=2\n", (6, 3, 5)),
        ("[conv]\nfilters=6\nsize=3\nstride_x=3\nstride_y=2\npad=1\n", (6, 4, 4)),
        ("[conv]\nfilters=6\nsize=3\npadding=2\n", (6, 10, 14)),
        ("[conv]\nfilters=6\nsize=3\npad=1\ndilation=2\n", (6, 8, 12)),
        ("[conv]\nsize=1\ndilation=2\n", (1, 8, 12)),
        ("[deconvolutional]\nfilters=6\nsize=2\nstride=2\n", (6, 16, 24)),
        ("[reorg]\nstride=2\n", (16, 4, 6)),
        ("[reorg]\nstride=2\nreverse=1\n", (1, 16, 24)),
        ("[upsample]\n", (4, 16, 24)),
        ("[upsample]\nstride=-2\n", (4, 4, 6)),
        ("[crop]\ncrop_height=5\ncrop_width=6\n", (4, 5, 6)),
        ("[connected]\noutput=7\n", (7,)),
        ("[empty]\n[route]\nlayers=0\ngroups=2\ngroup_id=1\n", (2, 8, 12)),
        ("[empty]\n[activation]\nactivation=relu\n[route]\nlayers=-1,-2,\n", (8, 8, 12)),
        ("[avgpool]\n[scale_channels]\nfrom=-1\n", (4, 1, 1)),
        ("[dropout]\n[avgpool]\n[scale_channels]\nfrom=-2\n", (4, 8, 12)),
        ("[gru]\noutput=5\n", (5,)),
        ("[lrn]\n[batchnorm]\n[logistic]\n[cost]\n", (4, 8, 12)),
    ],
)
def test_sizes_are_darknets(text: str, shape: tuple[int, ...]) -> None:
    assert output(text) == shape


def test_odd_maps_are_pooled_up() -> None:
    text = "[net]\nheight=13\nwidth=7\nchannels=1\n[maxpool]\nsize=2\nstride=2\n"
    assert counted(text).rows[-1].outputs == ((1, 7, 4),)


def test_groups_divide_the_weights() -> None:
    counts = counted(NET + "[conv]\nfilters=8\nsize=3\npad=1\ngroups=4\nactivation=linear\n")
    assert counts.totals.parameters == 8 * 1 * 9 + 8


def test_a_norm_takes_the_place_of_the_bias() -> None:
    counts = counted(NET + "[connected]\noutput=5\nbatch_normalize=1\nactivation=tanh\n")
    assert (counts.totals.weights, counts.totals.biases) == (8 * 12 * 4 * 5 + 5, 5)
    assert counts.totals.statistics == 10


def test_recurrent_layers_declare_their_tensors() -> None:
    text = "[net]\ninputs=10\n[rnn]\nhidden=3\noutput=4\n[gru]\noutput=5\nbatch_normalize=1\n"
    totals = counted(text + "[lstm]\noutput=2\n").totals
    rnn = (10 + 1) * 3 + (3 + 1) * 3 + (3 + 1) * 4
    gru = 3 * ((4 + 2) * 5 + (5 + 2) * 5)
    lstm = 4 * ((5 + 1) * 2 + (2 + 1) * 2)
    assert totals.parameters == rnn + gru + lstm
    assert totals.statistics == 6 * 2 * 5


def test_shared_convolutions_count_once() -> None:
    one = "[conv]\nbatch_normalize=1\nfilters=4\nsize=3\npad=1\n"
    assert counted(NET + one + one + "share_index=0\n").totals.parameters == 4 * 4 * 9 + 8
    assert counted(NET + one + one + "share_index=-1\n").totals.parameters == 4 * 4 * 9 + 8


def test_what_the_gradient_does_not_reach_is_frozen() -> None:
    one = "[conv]\nbatch_normalize=1\nfilters=4\n"
    totals = counted(NET + one + "stopbackward=1\n" + one).totals
    assert totals.trainable == 4 * 4 + 8
    assert totals.parameters == 2 * totals.trainable


def test_a_weighted_shortcut_has_a_weight_an_input() -> None:
    text = NET + "[empty]\n[empty]\n[shortcut]\nfrom=-1,-2\nweights_type=per_channel\n"
    assert counted(text).totals.parameters == 3 * 4


def test_an_unknown_section_says_so() -> None:
    counts = counted(NET + "[warp]\nangle=7\n[conv]\n")
    assert [problem.field for _, problem in counts.problems] == ["shape"]
    assert "operator 'warp' is not known" in counts.problems[0][1].message


def test_an_unknown_activation_keeps_the_shape() -> None:
    assert output("[conv]\nfilters=3\nactivation=lhtan\n") == (3, 8, 12)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("[net]\nheight=4\nwidth=4\n", (None, 4, 4)),
        ("[net]\nchannels=3\n", (3, None, None)),
        ("[net]\n", (None, None, None)),
    ],
)
def test_open_sizes_are_asked_for(text: str, shape: tuple[int | None, ...]) -> None:
    with pytest.raises(ShapeNeeded) as caught:
        read(text + "[avgpool]\n")
    assert caught.value.shape == shape
    network = decode((text + "[avgpool]\n").encode(), Request(shape=(3, 9, 9)))
    assert network.layers[0] == Input(name="input", shape=(3, 9, 9))


def test_remarks_spaces_and_repeated_keys_are_as_in_darknet() -> None:
    text = (
        "# a remark\n; another\n\n[ network ]\nheight = 8 # rows\nwidth=8\nheight=9\nchannels=1\n"
    )
    assert read(text + "[avgpool]").layers[0] == Input(name="input", shape=(1, 8, 8))
    assert recognises(text.encode())


@pytest.mark.parametrize("data", [b"", b"# [net]\n", b"[other]\n[net]\n", b"{}", b"\0[net]"])
def test_other_contents_are_not_recognised(data: bytes) -> None:
    assert not recognises(data)


def test_a_file_is_found_by_its_content_and_names_the_network(tmp_path: Path) -> None:
    path = tmp_path / "small.txt"
    path.write_bytes(b"\xef\xbb\xbf# \xb0\xe2\r\n" + NET.replace("\n", "\r\n").encode() + b"[avg]")
    network = formats.read(path)
    assert (network.name, len(network.layers)) == ("small", 2)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Its first section is not [net], which says the input of the network"),
        ("[conv]\n", "Its first section is not [net], which says the input of the network"),
        ("size=3\n[net]\n", "Line 1 stands before the first section"),
        (NET, "It holds no layers behind [net]"),
        (NET + "[conv\n", "Line 5 is no section such as [convolutional]: '[conv'"),
        (NET + "[conv]\nfilters\n", "Line 6 is neither a section nor key=value: 'filters'"),
        (NET + "[conv]\nsize=three\n", "Line 6: size is 'three', which is no whole number"),
        (
            NET + "[conv]\nfilters=-4\n",
            "Line 6: filters of [conv] is -4, which is not between 1 and 2,147,483,648",
        ),
        (
            NET + "[conv]\nfilters=99999999999\n",
            "Line 6: filters of [conv] is 99999999999, which is not between 1 and 2,147,483,648",
        ),
        (
            NET + "[empty]\n[route]\nlayers=1000000000\n",
            "Line 7: layers of [route] names layer 1000000000, but only 1 layers stand above it",
        ),
        (
            NET + "[empty]\n[shortcut]\nfrom=-2\n",
            "Line 7: from of [shortcut] names layer -2, but only 1 layers stand above it",
        ),
        (NET + "[route]\n", "Line 5: layers of [route] names no layers"),
        (NET + "[shortcut]\n", "Line 5: from of [shortcut] names no layer"),
        (NET + "[sam]\n", "Line 5: from of [sam] names no layer"),
        (
            NET + "[empty]\n[route]\nlayers=" + "-1," * 1001 + "-1\n",
            "Line 7: layers has 1,002 numbers, and 1,000 are the most",
        ),
        (
            NET + "[conv]\nshare_index=-1\n",
            "Line 6: share_index of [conv] is -1, but no convolution above is that layer",
        ),
        (
            NET + "[upsample]\nstride=0\n",
            "Line 6: stride of [upsample] is 0, which is not between 1 and 1,000",
        ),
        (
            NET + "[crop]\ncrop_height=9\ncrop_width=9\n",
            "Line 5: [crop] cuts 9x9 out of 8x12, which is smaller",
        ),
        (NET + "[dropout]\nprobability=2\n", "Line 5: [dropout]: 2 is not between 0 and 1"),
        (NET + "[dropout]\nprobability=x\n", "Line 6: probability is 'x', which is no number"),
        (
            NET + "[upsample]\nstride=1000\n" * 3,
            "The output of 'upsample_2' would have an axis of more than 2,147,483,648 values",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, sentence: str) -> None:
    with pytest.raises(FileProblem) as caught:
        read(text)
    assert str(caught.value) == sentence


SMALL = (
    NET + "[conv]\nbatch_normalize=1\nfilters=6\nsize=3\npad=1\nactivation=leaky\n[maxpool]\n"
    "size=2\nstride=2\n[route]\nlayers=-1,1\n[reorg]\nstride=2\n[connected]\noutput=3\n[softmax]\n"
)


def test_a_file_cut_anywhere_is_read_or_refused() -> None:
    for data in broken_texts.cut(SMALL.encode()):
        broken_texts.survives(lambda data: decode(data, Request()), data)


@given(st.integers(1, 9), st.integers(0, 10_000))
def test_turned_bits_are_read_or_refused(times: int, seed: int) -> None:
    data = broken_texts.flipped(SMALL.encode(), times, seed)
    broken_texts.survives(lambda data: decode(data, Request()), data)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ((NET + "[empty]\n[route]\nlayers=-1,-1\n" * 300).encode(), "would have an axis of more"),
        ((NET + "[maxpool]\n" * 100_001).encode(), "more than 100,000"),
        ((NET + "a=1\n" * 500_001).encode(), "more than 500,000 values"),
        (b"[net]\n" + b"\n" * 5_000_000, "4,194,304 are the most"),
        (b"[net]\n" + b"[" * 4_000_000, "is no section"),
        (b"[net]\n" + b"\n" * 4_000_000, "holds no layers"),
        (NET.encode() + b"[conv]\nsize=" + b"1" * 4_000_000, "size is '1111"),
    ],
    ids=["doubling", "layers", "values", "bytes", "brackets", "lines", "digits"],
)
def test_what_is_too_much_is_refused_soon(data: bytes, sentence: str) -> None:
    start = time.process_time()
    with pytest.raises(FileProblem, match=sentence):
        decode(data, Request())
    assert time.process_time() - start < 2
