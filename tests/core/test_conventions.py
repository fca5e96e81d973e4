"""What counts as parameters, against what the articles publish."""

import itertools

import pytest

from cnnparam_gui.core.conventions import CONVENTIONS, STANDARD, Convention, Leaving
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.convolution import Conv2d, Conv3d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Concat
from cnnparam_gui.core.kinds.normalization import BatchNorm2d, BatchNorm3d
from cnnparam_gui.core.kinds.pooling import MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.parameters import ParameterTensor

FIVE_LAYERS = Network(
    (
        Input(name="Input", shape=(3, 32, 32)),
        Conv2d(name="CONV1", filters=8, kernel=(5, 5)),
        MaxPool2d(name="POOL1", kernel=(2, 2)),
        Conv2d(name="CONV2", filters=16, kernel=(5, 5)),
        MaxPool2d(name="POOL2", kernel=(2, 2)),
        Linear(name="FC3", units=120),
        Linear(name="FC4", units=84),
        Linear(name="Softmax", units=10),
    )
)


def parameters(network: Network, convention: str) -> list[int]:
    """Returns what a convention counts for every row."""
    return [row.parameters for row in count(network, CONVENTIONS[convention]).rows]


def test_the_five_layer_article_has_these_activations() -> None:
    sizes = [row.activation_elements for row in count(FIVE_LAYERS).rows]
    assert sizes == [3072, 6272, 1568, 1600, 400, 120, 84, 10]


def test_the_five_layer_article_counts_wrongly() -> None:
    published = [0, 208, 0, 416, 0, 48_001, 10_081, 841]
    assert parameters(FIVE_LAYERS, "five-layer-article") == published


def test_the_five_layer_article_counted_rightly() -> None:
    assert parameters(FIVE_LAYERS, "standard") == [0, 608, 0, 3216, 0, 48_120, 10_164, 850]


def test_the_wrong_rule_leaves_a_layer_without_biases_alone() -> None:
    layers = (Input(name="x", shape=(6,)), Linear(name="fc", units=4, bias=False))
    assert parameters(Network(layers), "five-layer-article") == [0, 24]


def test_a_wrong_rule_is_wrong_about_its_own_family_only() -> None:
    tensors = (ParameterTensor("weight", "weight", (5, 3), ("out", "in")),)
    leaving = Leaving("dense", "weight", frozenset({"in"}))
    rule = Convention("n", "t", "h", frozenset({"weight"}), (leaving,))
    assert rule.count("dense", tensors) == 5
    assert rule.count("attention", tensors) == 15


def article(*layers: Layer) -> Network:
    """Makes an article's example, whose dense layer is given its 128 inputs."""
    dense = (Input(name="given", shape=(128,)), Linear(name="dense", units=64))
    return Network((*layers, *dense))


def test_the_2d_example_has_13440_parameters() -> None:
    network = article(
        Input(name="x", shape=(3, 32, 32)),
        Conv2d(name="conv1", filters=16, kernel=(3, 3)),
        BatchNorm2d(name="norm1"),
        Conv2d(name="conv2", filters=32, kernel=(3, 3)),
        BatchNorm2d(name="norm2"),
    )
    assert parameters(network, "standard") == [0, 448, 32, 4640, 64, 0, 8256]
    assert count(network).totals.parameters == 13_440


def test_the_3d_example_has_23520_parameters() -> None:
    network = article(
        Input(name="x", shape=(3, 16, 16, 16)),
        Conv3d(name="conv1", filters=16, kernel=(3, 3, 3)),
        BatchNorm3d(name="norm1"),
        Conv3d(name="conv2", filters=32, kernel=(3, 3, 3)),
        BatchNorm3d(name="norm2"),
    )
    assert parameters(network, "standard") == [0, 1312, 32, 13_856, 64, 0, 8256]
    assert count(network).totals.parameters == 23_520


def lecture_vgg16() -> Network:
    """Makes the 22 rows of the lecture's table."""
    layers: list[Layer] = [Input(name="INPUT", shape=(3, 224, 224))]
    for stage, (filters, times) in enumerate([(64, 2), (128, 2), (256, 3), (512, 3), (512, 3)], 1):
        layers += [
            Conv2d(name=f"conv{stage}_{n}", filters=filters, kernel=(3, 3), padding=(1, 1))
            for n in range(1, times + 1)
        ]
        layers.append(MaxPool2d(name=f"pool{stage}", kernel=(2, 2)))
    layers += [Linear(name=f"fc{n}", units=units) for n, units in ((6, 4096), (7, 4096), (8, 1000))]
    return Network(tuple(layers))


LECTURE_WEIGHTS = [
    *(0, 1_728, 36_864, 0, 73_728, 147_456, 0, 294_912, 589_824, 589_824, 0),
    *(1_179_648, 2_359_296, 2_359_296, 0, 2_359_296, 2_359_296, 2_359_296, 0),
    *(102_760_448, 16_777_216, 4_096_000),
]


def test_the_lecture_counts_weights_only() -> None:
    counts = count(lecture_vgg16(), CONVENTIONS["weights"])
    assert [row.parameters for row in counts.rows] == LECTURE_WEIGHTS
    assert counts.totals.parameters == 138_344_128


def test_vgg16_by_stages_as_the_answer_gives_it() -> None:
    rows = parameters(lecture_vgg16(), "standard")
    cuts = [0, 4, 7, 11, 15, 19, 20, 21, 22]
    stages = [sum(rows[a:b]) for a, b in itertools.pairwise(cuts)]
    assert stages == [
        *(38_720, 221_440, 1_475_328, 5_899_776, 7_079_424),
        *(102_764_544, 16_781_312, 4_097_000),
    ]
    assert sum(rows) == 138_357_544


def test_the_rows_of_the_lecture_hold_these_values_and_macs() -> None:
    totals = count(lecture_vgg16()).totals
    assert totals.rows == 22
    assert totals.activation_elements == 15_237_608
    assert totals.macs == 15_470_264_320


def test_keras_counts_the_running_statistics_and_they_are_not_trained() -> None:
    layers = (Input(name="x", shape=(6, 4, 5)), BatchNorm2d(name="norm"))
    assert parameters(Network(layers), "keras") == [0, 24]
    assert parameters(Network(layers), "standard") == [0, 12]
    row = count(Network(layers)).rows[1]
    assert (row.trainable, row.non_trainable, row.statistics) == (12, 12, 12)


@pytest.mark.parametrize("name", CONVENTIONS)
def test_no_convention_changes_the_raw_figures(name: str) -> None:
    standard, other = count(FIVE_LAYERS), count(FIVE_LAYERS, CONVENTIONS[name])
    assert [row.tensors for row in other.rows] == [row.tensors for row in standard.rows]
    assert (
        other.totals.weights == standard.totals.weights == 3 * 8 * 25 + 200 * 16 + 48_000 + 10_920
    )
    assert other.totals.trainable == standard.totals.trainable == 62_958


def test_conventions_describe_themselves_and_the_first_is_the_default() -> None:
    assert next(iter(CONVENTIONS.values())) is STANDARD
    for name, convention in CONVENTIONS.items():
        assert convention.name == name
        assert convention.title
        assert convention.help.endswith(".")
    wrong = [name for name, convention in CONVENTIONS.items() if convention.wrong]
    assert wrong == ["five-layer-article"]


def test_what_joins_and_flattens_has_no_parameters_in_any_convention() -> None:
    layers = (
        Input(name="x", shape=(3, 4, 4)),
        Concat(name="join", inputs=("x", "x")),
        Flatten(name="flat"),
    )
    for name in CONVENTIONS:
        assert parameters(Network(layers), name) == [0, 0, 0]
