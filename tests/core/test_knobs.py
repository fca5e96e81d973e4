"""Laws that every knob keeps over any network, however broken."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count
from cnnparam_gui.core.depths import stages, with_depth
from cnnparam_gui.core.knobs import KNOBS, Subject, Unable, spread
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.core.what_if import QUANTITIES, Trials
from cnnparam_gui.core.widths import Widths
from tests.strategies import examples, networks


@given(networks(), st.sampled_from(sorted(KNOBS)), st.integers(1, 8))
@examples(0.5)
def test_any_network_can_be_turned(network: Network, name: str, multiple: int) -> None:
    found = KNOBS[name](Subject(count(network), Scale(), multiple))
    if isinstance(found, Unable):
        assert found.reason.endswith(".")
        return
    for knob in found[:2]:
        trials = Trials(count(network), Scale(), knob)
        for position in spread(knob, 4):
            assert min(trials.figure(position, quantity) for quantity in QUANTITIES) >= 0
            edit = knob.turn(position).edit
            turned = edit.apply(network)
            assert edit.inverse(network).apply(turned) == network
            names = [layer.name for layer in turned.layers]
            assert len(names) == len(set(names))


@given(networks())
@examples(0.5)
def test_the_width_of_one_changes_nothing(network: Network) -> None:
    assert Widths(count(network)).edit(Fraction(1)) == Edit()


@given(networks(), st.integers(1, 400), st.integers(1, 400))
@examples(0.5)
def test_parameters_never_fall_with_the_width(network: Network, first: int, second: int) -> None:
    widths = Widths(count(network))
    low, high = (
        count(widths.edit(Fraction(width, 100)).apply(network)).totals
        for width in sorted((first, second))
    )
    if low.status == high.status == "exact":
        assert low.parameters <= high.parameters
        assert low.macs <= high.macs
        assert low.activation_elements <= high.activation_elements


@given(networks(max_rows=8), st.integers(1, 6))
@examples(0.5)
def test_a_stage_has_the_blocks_that_are_asked_for(network: Network, depth: int) -> None:
    counts = count(network)
    for stage in stages(counts):
        deeper = count(with_depth(network, stage, depth).apply(network))
        per_block = len(stage.blocks[-1])
        if depth > stage.depth:
            more = per_block * (depth - stage.depth)
            assert len(deeper.network.layers) == len(network.layers) + more
            # What is known in part stays so in every copy, and nothing else does.
            inexact = sum(counts.rows[row].status != "exact" for row in stage.blocks[-1])
            copied = inexact * (depth - stage.depth)
            assert deeper.totals.inexact == counts.totals.inexact + copied
