"""Wrong numbers of the sources, and wrong numbers made on purpose, find their mistake."""

from fractions import Fraction
from typing import Any

import pytest

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.core.diagnosis import Diagnosis, claim, diagnose, of_row, of_total
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.mistakes import MISTAKES
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.working import QUANTITIES
from cnnparam_gui.files import gallery


def said(
    network: Network, row: str, number: str, quantity: str = "parameters", batch: int = 1
) -> Diagnosis:
    counts, scale, asked = count(network), Scale(batch=batch), QUANTITIES[quantity]
    if row == "total":
        return diagnose(of_total(counts, asked, scale), claim(number))
    names = [layer.name for layer in network.layers]
    return diagnose(of_row(counts, names.index(row), asked, scale), claim(number))


def ids(diagnosis: Diagnosis) -> list[str]:
    return [explanation.id for explanation in diagnosis.explanations]


@pytest.mark.parametrize(
    ("network", "row", "number", "correct", "mistake"),
    [
        ("five-layer-example", "conv1", "208", 608, "input-channels-left-out"),
        ("five-layer-example", "conv2", "416", 3_216, "input-channels-left-out"),
        ("five-layer-example", "fc3", "48,001", 48_120, "one-bias-per-layer"),
        ("five-layer-example", "fc4", "10,081", 10_164, "one-bias-per-layer"),
        ("five-layer-example", "softmax", "841", 850, "one-bias-per-layer"),
        ("vgg16", "conv3_2", "589,824", 590_080, "bias-left-out"),
        ("vgg16", "total", "138,344,128", 138_357_544, "biases-left-out-of-total"),
        ("vgg16", "total", "14,714,688", 138_357_544, "dense-left-out-of-total"),
    ],
)
def test_the_wrong_numbers_of_the_sources_are_explained(
    network: str, row: str, number: str, correct: int, mistake: str
) -> None:
    diagnosis = said(gallery.load(network), row, number)
    assert (diagnosis.verdict, diagnosis.correct) == ("mistake", correct)
    assert ids(diagnosis)[0] == mistake


def test_right_numbers_are_right_also_when_rounded() -> None:
    vgg = gallery.load("vgg16")
    assert said(vgg, "conv3_2", "590080").verdict == "right"
    assert said(vgg, "conv3_2", "0.59M").verdict == "rounded"
    assert said(vgg, "total", "138M").verdict == "rounded"
    assert said(vgg, "total", "60.95 MB", "memory").verdict == "rounded"
    assert said(vgg, "total", "58.13 MiB", "memory").verdict == "rounded"
    assert said(vgg, "pool1", "64", "shape").verdict == "right"


def test_nothing_is_guessed() -> None:
    diagnosis = said(gallery.load("vgg16"), "conv3_1", "123457")
    assert (diagnosis.verdict, diagnosis.explanations) == ("unknown", ())


def test_two_mistakes_at_once_are_found() -> None:
    # 5 x 5 taps and one bias for the layer: without input channels and with one bias.
    diagnosis = said(gallery.load("five-layer-example"), "conv1", "201")
    assert ids(diagnosis) == ["input-channels-left-out+one-bias-per-layer"]


def test_several_explanations_are_all_named() -> None:
    # 256 filters are twice the 128 input channels.
    found = ids(said(gallery.load("vgg16"), "conv3_1", "1849688064", "macs"))
    assert found == ["flops-for-macs", "wrong-row-input-channels"]


SHAPE = (6, 20, 20)


def net(layer: Layer, shape: Shape = SHAPE) -> Network:
    return Network((Input(name="in", shape=shape), layer))


def row(kind: str, **values: Any) -> Layer:
    return KINDS[kind](name="row", **values)


CONV = row("Conv2d", filters=10, kernel=(3,), stride=(2,), padding=(2,), dilation=(2,))
GROUPED = row("Conv2d", filters=12, kernel=(3,), groups=3, bias=False)
TRANSPOSED = row("ConvTranspose2d", filters=4, kernel=(2,), stride=(2,))
POOL = row("MaxPool2d", kernel=(3,), stride=(2,), ceil=True)
FC = row("Linear", units=7)


@pytest.mark.parametrize(
    ("layer", "quantity", "number", "mistake"),
    [
        (GROUPED, "parameters", 3 * 3 * 2 * 12 + 12, "bias-added-where-none"),
        (GROUPED, "parameters", 3 * 3 * 6 * 12, "groups-ignored"),
        (GROUPED, "parameters", 3 * 3 * 2 * 4, "grouped-twice"),
        (CONV, "parameters", 3 * 3 * 6 + 10, "output-channels-left-out"),
        (CONV, "parameters", 3 * 6 * 10 + 10, "kernel-side-not-area"),
        (CONV, "parameters", (3 * 3 * 6 + 1) * 10 * 10 * 10, "output-positions-multiplied"),
        (CONV, "parameters", 2 * 3 * 3 * 6 * 10, "bias-per-weight"),
        (row("BatchNorm2d"), "parameters", 4 * 6, "batch-norm-four-per-channel"),
        (row("BatchNorm2d"), "parameters", 2 * 6 * 20 * 20, "batch-norm-per-value"),
        (POOL, "parameters", 3 * 3 * 6, "pooling-counted-as-weights"),
        (FC, "parameters", 6 * 7 + 7, "flatten-left-out"),
        (CONV, "macs", 2 * 3 * 3 * 6 * 10 * 10 * 10, "flops-for-macs"),
        (TRANSPOSED, "macs", 6 * 4 * 2 * 2 * 40 * 40, "transposed-over-output"),
        (CONV, "shape", (20 - 5) // 2 + 1, "padding-ignored"),
        (CONV, "shape", 20 + 4 - 5 + 1, "stride-ignored"),
        (CONV, "shape", (20 + 4 - 3) // 2 + 1, "dilation-ignored"),
        (CONV, "shape", (20 + 4 - 5) // 2, "plus-one-forgotten"),
        (POOL, "shape", (20 - 3) // 2 + 1, "floor-instead-of-ceil"),
        (CONV, "memory", 10 * 10 * 10, "elements-for-bytes"),
        (CONV, "memory", 10 * 10 * 10 * 4 * 8, "bits-for-bytes"),
        (CONV, "memory", 10 * 10 * 10 * 4 * 32, "batch-counted"),
    ],
)
def test_a_mistake_is_found(layer: Layer, quantity: str, number: int, mistake: str) -> None:
    diagnosis = said(net(layer), "row", str(number), quantity)
    assert diagnosis.verdict == "mistake"
    assert mistake in ids(diagnosis)


def test_rounding_up_is_found() -> None:
    pool = row("MaxPool2d", kernel=(3,), stride=(2,))
    assert ids(said(net(pool), "row", "10", "shape")) == ["ceil-instead-of-floor"]


def test_a_batch_left_out_and_mebibytes_are_found() -> None:
    assert "batch-left-out" in ids(said(net(CONV), "row", "4000", "memory", batch=16))
    found = said(gallery.load("vgg16"), "total", "58.13 MB", "memory")
    assert ids(found) == ["mb-for-mib"]


def test_the_channels_of_another_row_are_found() -> None:
    vgg = gallery.load("vgg16")
    assert ids(said(vgg, "conv3_1", str((3 * 3 * 64 + 1) * 256))) == ["wrong-row-input-channels"]
    before = (512 * 14 * 14 + 1) * 4096
    assert ids(said(vgg, "fc1", str(before))) == ["pooling-before-dense-ignored"]


def test_totals_find_their_mistakes() -> None:
    vgg, resnet = gallery.load("vgg16"), gallery.load("resnet18")
    assert ids(said(vgg, "total", "123642856")) == ["convolutions-left-out-of-total"]
    # torchvision's ResNet-18: 11,689,512 parameters and 9,600 running statistics.
    assert ids(said(resnet, "total", str(11_689_512 + 9_600))) == ["running-statistics-in-total"]
    counts = count(vgg)
    twice = counts.totals.activation_elements + 3 * 224 * 224
    found = diagnose(of_total(counts, QUANTITIES["memory"], Scale()), claim(str(4 * twice)))
    assert ids(found) == ["input-counted-twice"]


def test_what_is_kept_is_right_or_not_known() -> None:
    counts = count(gallery.load("vgg16"))
    drafts = of_total(counts, QUANTITIES["kept"], Scale())
    # What PyTorch keeps of torchvision's model, see tests/core/test_measured_memory.py.
    assert diagnose(drafts, claim("72,587,264")).verdict == "right"
    assert diagnose(drafts, claim("72,587,265")).verdict == "unknown"


def test_every_mistake_has_words_of_its_own() -> None:
    assert len({mistake.id for mistake in MISTAKES}) == len(MISTAKES)
    assert all(mistake.text.endswith(".") for mistake in MISTAKES)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("48,001", 48_001, 48_001),
        ("1 000 001", 1_000_001, 1_000_001),
        ("0.59M", 585_000, 595_000),
        ("138M", 137_500_000, 138_500_000),
        ("58.13 MiB", Fraction(58125, 1000) * 2**20, Fraction(58135, 1000) * 2**20),
        ("800K", 796_000, 804_000),
        ("0", 0, 0),
    ],
)
def test_a_claim_is_read(text: str, low: object, high: object) -> None:
    found = claim(text)
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize("text", ["", "x", "1.5 parsecs", "-3", "1e9", "M"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(FieldError, match="is no number such as"):
        claim(text)
