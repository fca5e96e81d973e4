"""The bridge between two operation counts: every step adds up."""

import functools
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.bridge import bridge
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.operations import PRESETS, OperationPreset, figure
from cnnparam_gui.files import gallery
from tests import strategies

PAIRS = list(itertools.permutations(PRESETS.values(), 2))


@given(strategies.networks(), st.sampled_from(PAIRS))
def test_a_bridge_leads_from_one_figure_to_the_other(network: Network, pair: tuple) -> None:
    counts = count(network)
    start, end = pair
    found = bridge(counts, start, end)
    assert found.figure == figure(counts, start)
    assert found.result == figure(counts, end)
    total = found.figure
    for step in found.steps:
        assert step.change
        total += step.change
        assert step.total == total


@given(strategies.networks(), st.sampled_from(PAIRS))
def test_the_way_back_is_the_way_there_backwards(network: Network, pair: tuple) -> None:
    counts = count(network)
    there, back = bridge(counts, *pair), bridge(counts, *reversed(pair))
    assert (back.figure, back.result) == (there.result, there.figure)
    assert [step.change for step in back.steps] == [-step.change for step in there.steps[::-1]]
    totals = [there.figure, *(step.total for step in there.steps)]
    assert [back.figure, *(step.total for step in back.steps)] == totals[::-1]


@pytest.mark.parametrize(("start", "end"), PAIRS, ids=lambda preset: preset.name)
@pytest.mark.parametrize("model", ["unet", "swin_t"])
def test_every_pair_of_presets_is_bridged(
    model: str, start: OperationPreset, end: OperationPreset
) -> None:
    counts = counted(model)
    found = bridge(counts, start, end)
    assert found.figure + sum(step.change for step in found.steps) == figure(counts, end)
    assert [step.text.startswith("each ") for step in found.steps].count(True) == (
        start.per_mac != end.per_mac
    )
    for step in found.steps:
        if not step.text.startswith("each "):
            assert step.text.startswith("plus " if step.change > 0 else "minus ")


@functools.cache
def counted(model: str) -> NetworkCount:
    """Counts an architecture of the gallery."""
    return count(gallery.load(model))


def test_the_way_back_says_the_opposite_of_each_step() -> None:
    back = bridge(counted("resnet18"), PRESETS["thop"], PRESETS["macs"])
    assert [(step.change, step.text) for step in back.steps] == [
        (-(49 + 1) * 512, "minus sums and divisions of adaptive average pooling"),
        (
            -2 * 2_483_712,
            "minus 2 x values of batch norms with learned factors or offsets",
        ),
        (-2 * 2_483_712, "minus 2 x values of batch norms"),
    ]


def test_a_preset_that_is_not_in_the_list_can_be_bridged() -> None:
    own = OperationPreset("own", "Own", "Own.", "MAC", {"linear": 3})
    counts = count(
        Network((KINDS["Input"].fresh("x", shape=(4,)), KINDS["Linear"].fresh("l", units=5)))
    )
    there, back = bridge(counts, PRESETS["keras"], own), bridge(counts, own, PRESETS["keras"])
    assert (there.figure, there.result) == (2 * 20 + 5, 3 * 20)
    assert [step.change for step in back.steps] == [-step.change for step in there.steps[::-1]]


def test_resnet18_from_macs_to_thop() -> None:
    """Its batch norms work on 2,483,712 values; the pooling sums 49 values 512 times."""
    steps = bridge(count(gallery.load("resnet18")), PRESETS["macs"], PRESETS["thop"]).steps
    assert [(step.change, step.text) for step in steps] == [
        (2 * 2_483_712, "plus 2 x values of batch norms"),
        (2 * 2_483_712, "plus 2 x values of batch norms with learned factors or offsets"),
        ((49 + 1) * 512, "plus sums and divisions of adaptive average pooling"),
    ]
    assert steps[-1].total == 1_824_033_792  # what thop prints


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ("macs", "flops", "each multiply-accumulate as two operations"),
        ("flops", "macs", "each multiply-accumulate as one operation"),
    ],
)
def test_a_flop_count_is_one_step_from_the_macs(start: str, end: str, text: str) -> None:
    found = bridge(count(gallery.load("vgg16")), PRESETS[start], PRESETS[end])
    assert [step.text for step in found.steps] == [text]


def test_a_preset_is_no_step_from_itself() -> None:
    found = bridge(count(gallery.load("lenet5")), PRESETS["thop"], PRESETS["thop"])
    assert found.steps == ()
    assert found.result == found.figure
