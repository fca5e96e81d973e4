"""The bridge between two operation counts: every step adds up."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.bridge import bridge
from cnnparam_gui.core.count import count
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.operations import PRESETS, figure
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
def test_the_way_back_takes_away_what_the_way_there_adds(network: Network, pair: tuple) -> None:
    counts = count(network)
    there, back = bridge(counts, *pair), bridge(counts, *reversed(pair))
    assert (back.figure, back.result) == (there.result, there.figure)
    assert sum(step.change for step in back.steps) == -sum(step.change for step in there.steps)


def test_resnet18_from_macs_to_thop() -> None:
    """Its batch norms work on 2,483,712 values; the pooling sums 49 values 512 times."""
    steps = bridge(count(gallery.load("resnet18")), PRESETS["macs"], PRESETS["thop"]).steps
    assert [(step.change, step.text) for step in steps] == [
        (2 * 2_483_712, "plus 2 x values of batch norms"),
        (2 * 2_483_712, "plus 2 x values of batch norms with learned factors"),
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
