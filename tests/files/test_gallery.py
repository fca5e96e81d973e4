"""Every figure that the sources publish, and the frameworks' own figures row for row."""

from pathlib import Path

import pytest

from cnnparam_gui.core.blocks import block_totals
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.files import gallery, native
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.resources import resource
from tests import oracle

# The lecture's table: notation, shape (height, width, channels), memory and weights as printed.
LECTURE = (
    ("input", (224, 224, 3), "150K", 0),
    ("conv1_1", (224, 224, 64), "3.2M", 1_728),
    ("conv1_2", (224, 224, 64), "3.2M", 36_864),
    ("pool1", (112, 112, 64), "800K", 0),
    ("conv2_1", (112, 112, 128), "1.6M", 73_728),
    ("conv2_2", (112, 112, 128), "1.6M", 147_456),
    ("pool2", (56, 56, 128), "400K", 0),
    ("conv3_1", (56, 56, 256), "800K", 294_912),
    ("conv3_2", (56, 56, 256), "800K", 589_824),
    ("conv3_3", (56, 56, 256), "800K", 589_824),
    ("pool3", (28, 28, 256), "200K", 0),
    ("conv4_1", (28, 28, 512), "400K", 1_179_648),
    ("conv4_2", (28, 28, 512), "400K", 2_359_296),
    ("conv4_3", (28, 28, 512), "400K", 2_359_296),
    ("pool4", (14, 14, 512), "100K", 0),
    ("conv5_1", (14, 14, 512), "100K", 2_359_296),
    ("conv5_2", (14, 14, 512), "100K", 2_359_296),
    ("conv5_3", (14, 14, 512), "100K", 2_359_296),
    ("pool5", (7, 7, 512), "25K", 0),
    ("fc1", (1, 1, 4096), "4096", 102_760_448),
    ("fc2", (1, 1, 4096), "4096", 16_777_216),
    ("fc3", (1, 1, 1000), "1000", 4_096_000),
)
UNITS = {"K": 10**3, "M": 10**6}

# name, shape, activation size, what the article counts, what is right
FIVE_LAYERS = (
    ("input", (3, 32, 32), 3_072, 0, 0),
    ("conv1", (8, 28, 28), 6_272, 208, 608),
    ("pool1", (8, 14, 14), 1_568, 0, 0),
    ("conv2", (16, 10, 10), 1_600, 416, 3_216),
    ("pool2", (16, 5, 5), 400, 0, 0),
    ("fc3", (120,), 120, 48_001, 48_120),
    ("fc4", (84,), 84, 10_081, 10_164),
    ("softmax", (10,), 10, 841, 850),
)


def counted(name: str, convention: str = "standard") -> NetworkCount:
    """Counts an architecture of the gallery."""
    return count(gallery.load(name), CONVENTIONS[convention])


def owned(counts: NetworkCount) -> list[int]:
    """Lists the parameters of the rows that have any."""
    return [row.parameters for row in counts.rows if row.parameters]


# ---------------------------------------------------------------------- VGG-16


def test_vgg16_has_the_22_rows_of_the_lecture() -> None:
    assert [layer.name for layer in gallery.load("vgg16").layers] == [row[0] for row in LECTURE]


@pytest.mark.parametrize(
    ("row", "line"), list(enumerate(LECTURE)), ids=[line[0] for line in LECTURE]
)
def test_vgg16_equals_the_lecture(
    row: int, line: tuple[str, tuple[int, int, int], str, int]
) -> None:
    counts = counted("vgg16", "weights")
    _, (height, width, channels), memory, weights = line
    found = counts.rows[row]
    flat = (channels,) if (height, width) == (1, 1) else (channels, height, width)
    assert found.output_shape == flat
    assert found.weights == found.parameters == weights
    assert found.activation_elements == height * width * channels
    # The table prints memory with one or two digits.
    printed = float(memory.rstrip("KM")) * UNITS.get(memory[-1], 1)
    assert found.activation_elements == pytest.approx(printed, rel=0.04)


def test_vgg16_totals() -> None:
    totals = counted("vgg16").totals
    assert totals.parameters == totals.trainable == 138_357_544
    assert totals.weights == counted("vgg16", "weights").totals.parameters == 138_344_128
    assert totals.biases == 13_416
    assert totals.macs == 15_470_264_320
    assert totals.status == "exact"


def test_the_lectures_total_memory_is_wrong() -> None:
    """It says 24M * 4 bytes ~= 93MB; its own rows sum to 15.2M values, 60.95 MB or 58.13 MiB."""
    elements = counted("vgg16").totals.activation_elements
    size = Scale().activation_bytes(elements)
    assert elements == sum(h * w * c for _, (h, w, c), _, _ in LECTURE) == 15_237_608
    assert size == 60_950_432
    assert round(size / 10**6, 2) == 60.95
    assert round(size / 2**20, 2) == 58.13
    assert 24 * 4 == 96
    assert round(24e6 * 4 / 2**20, 2) == 91.55
    assert "24M * 4 bytes ~= 93MB" in gallery.load("vgg16").description


def test_vgg16_breakdown_by_block() -> None:
    blocks = {block.path: block.totals.parameters for block in block_totals(counted("vgg16"))}
    assert blocks == {
        "": 0,
        "conv1": 38_720,
        "conv2": 221_440,
        "conv3": 1_475_328,
        "conv4": 5_899_776,
        "conv5": 7_079_424,
        "fc1": 102_764_544,
        "fc2": 16_781_312,
        "fc3": 4_097_000,
    }
    assert sum(blocks.values()) == 138_357_544


def test_the_third_stage_that_the_question_asks_for() -> None:
    counts = counted("vgg16")
    stage = [counts.rows[row] for row in (7, 8, 9)]
    assert [row.parameters for row in stage] == [295_168, 590_080, 590_080]
    assert [row.weights for row in stage[1:]] == [589_824, 589_824]
    assert [row.biases for row in stage] == [256, 256, 256]


# ------------------------------------------------------------------ the examples


@pytest.mark.parametrize(
    ("row", "line"), list(enumerate(FIVE_LAYERS)), ids=[r[0] for r in FIVE_LAYERS]
)
def test_five_layer_example(row: int, line: tuple[str, tuple[int, ...], int, int, int]) -> None:
    name, shape, size, published, right = line
    assert gallery.load("five-layer-example").layers[row].name == name
    found = counted("five-layer-example").rows[row]
    assert found.output_shape == shape
    assert found.activation_elements == size
    assert found.parameters == right
    article = counted("five-layer-example", "five-layer-article")
    assert article.rows[row].parameters == published
    assert article.convention.wrong


def test_the_2d_example() -> None:
    counts = counted("cnn-2d-example")
    assert owned(counts) == [448, 32, 4_640, 64, 8_256]
    assert counts.totals.parameters == 13_440
    assert counts.totals.non_trainable == 96


def test_the_3d_example() -> None:
    counts = counted("cnn-3d-example")
    assert owned(counts) == [1_312, 32, 13_856, 64, 8_256]
    assert counts.totals.parameters == 23_520


@pytest.mark.parametrize("name", ["cnn-2d-example", "cnn-3d-example"])
def test_the_dense_layer_of_the_examples_is_given_its_inputs(name: str) -> None:
    rows = counted(name).rows
    assert rows[-2].output_shape == (128,)
    assert rows[-1].input_shapes == ((128,),)


def test_lenet5() -> None:
    counts = counted("lenet5")
    assert owned(counts) == [156, 2_416, 48_120, 10_164, 850]
    assert counts.totals.parameters == 61_706
    assert counts.network.layers[0] == KINDS["Input"].fresh("input", shape=(1, 32, 32))
    kinds = {layer.kind() for layer in counts.network.layers}
    assert kinds == {"Input", "Conv2d", "Tanh", "AvgPool2d", "Linear"}


# ---------------------------------------------------------------- the frameworks

# What PyTorch runs as a function and not as a module. The built ones: tests/builders.
FUNCTIONS = {"Input", "Concat"}


def test_unet_equals_the_framework_row_for_row() -> None:
    """A row is called like its module; a module called again has a number of its own."""
    counts = counted("unet")
    calls = oracle.read("torchvision/unet")["layers"]
    rows = [
        (layer, row)
        for layer, row in zip(counts.network.layers, counts.rows, strict=True)
        if layer.kind() not in FUNCTIONS
    ]
    assert len(rows) == len(calls)
    for (layer, row), call in zip(rows, calls, strict=True):
        # PyTorch counts the number of batches it has seen among the buffers.
        batches_seen = 1 if layer.kind().startswith("BatchNorm") else 0
        assert (
            layer.kind(),
            layer.name.rstrip("0123456789").rstrip("."),
            [list(shape) for shape in row.input_shapes],
            row.output_shape,
            row.weights,
            row.biases,
            row.statistics + batches_seen,
            row.macs,
        ) == (
            call["cls"],
            call["name"].rstrip("0123456789").rstrip("."),
            [shape[1:] for shape in call["in"]],
            tuple(call["out"][1:]),
            call["w"],
            call["b"],
            call.get("buf", 0),
            call.get("macs", 0),
        )


def test_unet_totals_equal_the_framework() -> None:
    counts, truth = counted("unet"), oracle.read("torchvision/unet")
    kinds = [layer.kind() for layer in counts.network.layers]
    norms = sum(kind.startswith("BatchNorm") for kind in kinds)
    totals = counts.totals
    assert totals.parameters == totals.trainable == truth["params"]
    assert totals.non_trainable + norms == truth["buffer_elems"]
    assert totals.macs == truth["macs"]
    assert list(counts.rows[0].outputs[0]) == truth["input"][1:]
    assert list(counts.rows[-1].outputs[0]) == truth["out"][1:]
    assert kinds.count("Concat") == 4


def test_unet_joins_the_skip_before_the_upsampled() -> None:
    network = gallery.load("unet")
    counts = count(network)
    joined = [
        (layer.inputs, counts.rows[row].input_shapes)
        for row, layer in enumerate(network.layers)
        if layer.kind() == "Concat"
    ]
    assert [inputs for inputs, _ in joined] == [
        ("down.2.net.5", "up.0"),
        ("down.1.net.5", "up.1"),
        ("down.0.net.5", "up.2"),
        ("inc.net.5", "up.3"),
    ]
    for _, (skip, up) in joined:
        assert skip == up


# ------------------------------------------------------------------ every entry

ENTRIES = {entry.id: entry for entry in gallery.architectures()}
FILES = resource("architectures")


def test_the_gallery_lists_them_all() -> None:
    entries = {entry.id: entry for entry in gallery.architectures()}
    assert list(entries) == gallery.ids()
    assert set(gallery.FEATURED) <= set(entries)
    assert entries["vgg16"].name == "VGG-16"
    assert (entries["vgg16"].year, entries["resnet152"].year) == (2014, 2015)


@pytest.mark.parametrize("name", gallery.ids())
def test_every_architecture_is_complete(name: str) -> None:
    entry = ENTRIES[name]
    network = gallery.load(name)
    assert network.name == entry.name
    assert network.description == entry.description
    assert network.description.endswith(".")
    assert network.source == entry.source
    assert "http" not in network.source
    assert entry.task
    assert entry.family
    assert count(network).totals.status == "exact"
    assert native.decode(native.encode(network)) == network


@pytest.mark.parametrize("path", sorted(FILES.glob("*.cnnparam")), ids=lambda path: path.stem)
def test_every_file_is_as_it_would_be_saved(path: Path) -> None:
    assert native.encode(native.read(path)) == path.read_bytes()


@pytest.mark.parametrize("name", ["", "vgg", "../architectures/vgg16", "VGG16"])
def test_an_unknown_name_is_refused(name: str) -> None:
    with pytest.raises(FileProblem, match="no architecture of this name"):
        gallery.load(name)
