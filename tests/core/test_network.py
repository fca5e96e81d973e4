"""Networks as values and edits of them as values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.network import Edit, Network, Splice
from tests import strategies


def rows(*names: str) -> tuple[ReLU, ...]:
    """Makes a row for each name."""
    return tuple(ReLU(name=name) for name in names)


def names(network: Network) -> str:
    """Returns the names of the rows, one after another."""
    return "".join(layer.name for layer in network.layers)


NETWORK = Network(rows("a", "b", "c", "d", "e"), name="net", description="text", source="paper")


def test_splices_are_counted_in_the_network_before_the_edit() -> None:
    edit = Edit(
        (Splice(0, 0, rows("x")), Splice(1, 3, rows("y", "z", "w")), Splice(4, 5), Splice(5, 5))
    )
    assert names(edit.apply(NETWORK)) == "xayzwd"


def test_an_insertion_and_a_removal_may_meet_in_one_place() -> None:
    edit = Edit((Splice(2, 2, rows("x")), Splice(2, 3, rows("y"))))
    after = edit.apply(NETWORK)
    assert names(after) == "abxyde"
    assert edit.inverse(NETWORK).apply(after) == NETWORK


def test_an_edit_keeps_what_it_does_not_name() -> None:
    after = Edit((Splice(0, 1),), name="other").apply(NETWORK)
    assert (after.name, after.description, after.source) == ("other", "text", "paper")
    assert all(map(lambda a, b: a is b, after.layers, NETWORK.layers[1:]))


def test_an_empty_name_is_a_name() -> None:
    edit = Edit(name="")
    assert edit.apply(NETWORK).name == ""
    assert edit.inverse(NETWORK) == Edit(name="net")
    assert Edit(name="first").then(edit).name == ""
    assert edit.then(Edit()).name == ""


def test_an_edit_of_nothing_changes_nothing() -> None:
    assert Edit().apply(NETWORK) == NETWORK
    assert Edit().then(Edit()) == Edit()
    assert Edit().inverse(NETWORK) == Edit()


@pytest.mark.parametrize(
    ("splice", "growth"), [(Splice(1, 4), -3), (Splice(2, 2, rows("x")), 1), (Splice(0, 0), 0)]
)
def test_growth_is_how_many_rows_more_there_are(splice: Splice, growth: int) -> None:
    assert splice.growth == growth
    assert len(Edit((splice,)).apply(NETWORK).layers) == 5 + growth


def test_a_value_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        NETWORK.name = "x"  # type: ignore[misc]  # frozen


def test_edits_of_the_same_row_compose_to_one_splice() -> None:
    first = Edit((Splice(2, 3, rows("x")),))
    second = Edit((Splice(2, 3, rows("y")),))
    assert first.then(second) == Edit((Splice(2, 3, rows("y")),))


@given(st.data())
def test_the_inverse_undoes(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    edit = data.draw(strategies.edits(network))
    after = edit.apply(network)
    assert edit.inverse(network).apply(after) == network
    assert edit.inverse(network).inverse(after).apply(network) == after


@given(st.data())
def test_a_composed_edit_does_one_after_the_other(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    first = data.draw(strategies.edits(network))
    middle = first.apply(network)
    second = data.draw(strategies.edits(middle))
    both = first.then(second)
    assert both.apply(network) == second.apply(middle)
    assert both.inverse(network).apply(second.apply(middle)) == network


@given(st.data())
def test_an_edit_and_its_inverse_compose_to_no_change(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    edit = data.draw(strategies.edits(network))
    assert edit.then(edit.inverse(network)).apply(network) == network


@given(st.data())
def test_splices_of_an_edit_ascend_and_do_not_overlap(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    first = data.draw(strategies.edits(network))
    second = data.draw(strategies.edits(first.apply(network)))
    for edit in (first, first.then(second), first.inverse(network)):
        bounds = [bound for splice in edit.splices for bound in (splice.start, splice.stop)]
        assert bounds == sorted(bounds)
