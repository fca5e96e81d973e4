"""Connections carried over an edit are those that are resolved anew."""

from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core import editing
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.core.rewiring import keeps_wiring, rewired
from cnnparam_gui.core.wiring import wire
from tests import strategies

X = Input(name="x", shape=(3,))
BRANCHES = (
    X,
    ReLU(name="a"),
    ReLU(name="b", inputs=("x",)),
    ReLU(name="c"),
    Add(name="d", inputs=("a", "c")),
    ReLU(name="e", inputs=("f",)),
    ReLU(name="f"),
)


@strategies.examples(4)
@given(st.data())
def test_what_is_carried_over_is_what_would_be_resolved(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    wiring = wire(network.layers)
    for _ in range(3):  # each carries over what the one before did
        edit = data.draw(strategies.edits(network))
        edited = edit.apply(network)
        carried, others = rewired(wiring, edit, network.layers, edited.layers)
        assert carried == wire(edited.layers)
        assert others <= set(range(len(edited.layers)))
        network, wiring = edited, carried


def test_a_changed_field_keeps_the_wiring_and_a_new_name_does_not() -> None:
    rows = (X, ReLU(name="a"))
    same = Edit((Splice(0, 1, (Input(name="x", shape=(9,)),)),))
    renamed = Edit((Splice(1, 2, (ReLU(name="b"),)),))
    assert keeps_wiring(same, rows)
    assert not keeps_wiring(renamed, rows)
    assert not keeps_wiring(Edit((Splice(2, 2, (ReLU(name="b"),)),)), rows)
    wiring = wire(rows)
    assert rewired(wiring, same, rows, same.apply(Network(rows)).layers) == (wiring, frozenset())


def test_only_rows_that_name_what_an_edit_touches_are_looked_at() -> None:
    network = Network(BRANCHES)
    wiring = wire(BRANCHES)
    inserted = editing.insert_rows(network, 4, [ReLU(name="new")])
    carried, others = rewired(wiring, inserted, BRANCHES, inserted.apply(network).layers)
    assert carried.explicit == {0: (), 2: (0,), 5: (1, 3)}
    assert carried.broken[6].message == "takes 'f', which stands below it in row 8"
    assert carried.consumers == {0: [2], 1: [5], 3: [5]}
    # The first row, the new one, and the broken one, whose message has a number in it.
    assert others == {0, 4, 6}
    gone = Edit((Splice(1, 2),))
    carried, others = rewired(wiring, gone, BRANCHES, gone.apply(network).layers)
    assert carried.broken[3].message == "takes 'a', but no row has this name"
    assert others == {0, 3, 4}
