"""Counting a network, and counting again."""

import operator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core import count as count_module
from cnnparam_gui.core import editing
from cnnparam_gui.core.conventions import CONVENTIONS, Convention
from cnnparam_gui.core.count import NetworkCount, count, count_layer, recount
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import MaxPool2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.kinds.unknown import TensorTable, Unknown
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.totals import OF_TENSORS, RowCount
from tests import oracle, strategies
from tests.oracle import leaf_name

SUMS = (
    *("weights", "biases", "statistics", "trainable", "non_trainable", "parameters"),
    *("activation_elements", "macs"),
)


def same_figures(a: NetworkCount, b: NetworkCount) -> None:
    """Fails unless two counts say the same about every row and in all."""
    assert a.network == b.network
    assert a.rows == b.rows
    assert a.totals == b.totals
    assert a.problems == b.problems
    assert len(a.memos) == len(a.rows)


def row_origins(edit: Edit, rows_before: int) -> list[int | None]:
    """Returns for every row after an edit its number before it, None for a new one."""
    origins: list[int | None] = list(range(rows_before))
    for splice in reversed(edit.splices):
        origins[splice.start : splice.stop] = [None] * len(splice.layers)
    return origins


def differing(before: NetworkCount, after: NetworkCount, origins: list[int | None]) -> list[int]:
    """Returns the rows that are new or whose count is another one than before."""
    return [
        row
        for row, origin in enumerate(origins)
        if origin is None or after.rows[row] != before.rows[origin]
    ]


# ------------------------------------------------------------ against PyTorch


@pytest.mark.parametrize("model", oracle.MODELS)
def test_every_leaf_of_a_model_is_counted_as_pytorch_does(model: str) -> None:
    published = oracle.read(f"torchvision/{model}")
    counts = count(oracle.network(model))
    index = {layer.name: row for row, layer in enumerate(counts.network.layers)}
    differing = []
    for leaf in published["layers"]:
        row = counts.rows[index[leaf_name(leaf)]]
        tracked = "buf" in leaf
        ours = (row.output_shape, row.weights, row.biases, row.statistics + tracked, row.macs)
        theirs = (tuple(leaf["out"][1:]), leaf["w"], leaf["b"], leaf.get("buf", 0))
        if ours != (*theirs, leaf.get("macs", 0)):
            differing.append((leaf["name"], ours, leaf))
    assert differing == []


@pytest.mark.parametrize("model", oracle.MODELS)
def test_the_totals_of_a_model_are_pytorchs(model: str) -> None:
    published = oracle.read(f"torchvision/{model}")
    totals = count(oracle.network(model)).totals
    norms = sum(leaf["cls"] == "BatchNorm2d" for leaf in published["layers"])
    assert totals.status == "exact"
    assert totals.trainable == published["trainable"]
    assert totals.macs == published["macs"]
    assert totals.non_trainable == published["buffer_elems"] - norms


def test_functional_adds_are_rows_and_have_an_output() -> None:
    counts = count(oracle.network("resnet18"))
    adds = [
        row
        for layer, row in zip(counts.network.layers, counts.rows, strict=True)
        if isinstance(layer, Add)
    ]
    assert len(adds) == oracle.read("torchvision/resnet18")["functional_ops"]["add_"]
    assert all(row.activation_elements > 0 and row.macs == row.parameters == 0 for row in adds)


# -------------------------------------------------- bugs of other counters


def test_counts_beyond_64_bits_are_exact() -> None:
    largest = 2**31
    layers = (
        Input(name="x", shape=(largest, largest)),
        Linear(name="fc", units=largest),
    )
    totals = count(Network(layers)).totals
    assert totals.weights == totals.macs == 2**93
    assert totals.parameters == 2**93 + 2**31
    assert totals.activation_elements == 2**62 + 2**31


def test_a_thousand_million_million_parameters_are_exact() -> None:
    layers = (Input(name="x", shape=(10**6,)), Linear(name="fc", units=10**9))
    assert count(Network(layers)).totals.parameters == 1_000_001_000_000_000


def test_the_input_is_counted_once() -> None:
    layers = (Input(name="x", shape=(3, 4, 4)), ReLU(name="r"), ReLU(name="s"))
    assert count(Network(layers)).totals.activation_elements == 3 * 48


# -------------------------------------------------------------- problems


def test_a_problem_stops_only_what_depends_on_it() -> None:
    layers = (
        Input(name="x", shape=(3, 8, 8)),
        Conv2d(name="big", filters=4, kernel=(9, 9), bias=False),
        ReLU(name="waits"),
        Conv2d(name="fine", filters=4, kernel=(1, 1), inputs=("x",), bias=False),
    )
    counts = count(Network(layers))
    assert [row.status for row in counts.rows] == ["exact", "lower bound", "unknown", "exact"]
    assert [row for row, _ in counts.problems] == [1]
    assert counts.rows[1].weights == 4 * 3 * 81
    assert counts.rows[3].macs == 64 * 12
    assert counts.totals.status == "lower bound"
    assert counts.totals.inexact == 2
    assert counts.totals.weights == 972 + 12


@pytest.mark.parametrize(
    ("layer", "shapes", "message"),
    [
        (Add(name="a"), ((3, 4),), "Add takes at least 2 inputs, not 1"),
        (ReLU(name="r"), ((3,), (3,)), "ReLU takes 1 input, not 2"),
        (Input(name="x", shape=(1,)), ((3,),), "Input takes 0 inputs, not 1"),
    ],
)
def test_a_wrong_number_of_inputs_is_a_problem(
    layer: Any, shapes: tuple[Shape, ...], message: str
) -> None:
    problem = count_layer(layer, shapes).problem
    assert problem is not None
    assert (problem.field, problem.message) == ("inputs", message)


def test_an_empty_network_has_nothing_to_count() -> None:
    counts = count(Network())
    assert counts.rows == ()
    assert counts.totals.rows == counts.totals.parameters == 0
    assert counts.totals.status == "exact"
    assert counts.problems == []


# ------------------------------------------------------------- properties


@given(strategies.networks())
def test_totals_are_the_plain_sum_of_the_rows(network: Network) -> None:
    counts = count(network)
    assert counts.totals.rows == len(network.layers)
    for figure in SUMS:
        rows = [row for row in counts.rows if figure not in OF_TENSORS or not row.borrowed]
        plain = sum(map(operator.attrgetter(figure), rows))
        assert getattr(counts.totals, figure) == plain, figure
    assert counts.totals.inexact == sum(row.status != "exact" for row in counts.rows)


@given(strategies.networks())
def test_the_figures_of_a_row_are_sums_over_its_tensors(network: Network) -> None:
    for layer, row in zip(network.layers, count(network).rows, strict=True):
        trainable = sum(tensor.elements for tensor in row.tensors if tensor.trainable)
        assert row.trainable == trainable
        assert row.trainable + row.non_trainable == sum(t.elements for t in row.tensors)
        assert row.weights + row.biases + row.statistics == row.trainable + row.non_trainable
        about_owner = row.problem is not None and row.problem.field == "weights_of"
        if not isinstance(layer, Unknown) and not about_owner:  # whose shape stands
            assert (row.output_shape is None) == (row.status != "exact")
        assert min((1, *(row.output_shape or ()))) == 1


@strategies.examples(2)
@given(st.data(), st.sampled_from(list(CONVENTIONS.values())))
def test_counting_again_gives_what_counting_anew_gives(
    data: st.DataObject, convention: Convention
) -> None:
    network = data.draw(strategies.networks())
    counts = count(network, convention)
    for _ in range(data.draw(st.integers(1, 4))):
        edit = data.draw(strategies.edits(network))
        network = edit.apply(network)
        counts = recount(counts, network, edit).counts
        same_figures(counts, count(network, convention))


@strategies.examples(2)
@given(st.data())
def test_changed_names_the_new_rows_and_those_whose_count_differs(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    edit = data.draw(strategies.edits(network))
    before = count(network)
    after = recount(before, edit.apply(network), edit)
    origins = row_origins(edit, len(network.layers))
    assert after.changed == differing(before, after.counts, origins)


@given(st.data())
def test_undoing_an_edit_brings_the_counts_back(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    edit = data.draw(strategies.edits(network))
    before = count(network)
    there = recount(before, edit.apply(network), edit).counts
    back = recount(there, network, edit.inverse(network)).counts
    same_figures(back, before)


@given(st.data())
def test_forgetting_old_counts_changes_nothing(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(count_module, "_MEMORY_LEAST", 0)
        patch.setattr(count_module, "_MEMORY_PER_ROW", 0)
        counts = count(network)
        for _ in range(3):
            edit = data.draw(strategies.edits(network))
            origins = row_origins(edit, len(network.layers))
            network = edit.apply(network)
            after = recount(counts, network, edit)
            same_figures(after.counts, count(network))
            assert after.changed == differing(counts, after.counts, origins)
            counts = after.counts


def test_a_row_that_was_forgotten_and_is_the_same_is_no_change(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(count_module, "_MEMORY_LEAST", 0)
    monkeypatch.setattr(count_module, "_MEMORY_PER_ROW", 0)
    first = Network((TensorTable(name="a"),))
    edit = Edit((Splice(1, 1, (TensorTable(name="b"),)),))
    assert recount(count(first), edit.apply(first), edit).changed == [1]


# ------------------------------------------------------------ little work


def chain(rows: int) -> Network:
    """Makes a chain of convolutions that all differ, so that no two share their figures."""
    layers = [
        Conv2d(name=f"conv{row}", filters=8 + row % 7, kernel=(3, 3), padding=(1, 1))
        for row in range(1, rows)
    ]
    return Network((Input(name="image", shape=(3, 16, 16)), *layers))


class Spy:
    """Stands in for `count_layer` and keeps the names of the layers that it counts."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.counted: list[str] = []
        monkeypatch.setattr(count_module, "count_layer", self)

    def __call__(self, layer: Any, *others: Any) -> RowCount:
        """Counts the layer."""
        self.counted.append(layer.name)
        return count_layer(layer, *others)


def untouched(before: NetworkCount, after: NetworkCount) -> int:
    """Returns how many rows kept the very object that held their count."""
    return sum(map(operator.is_, before.rows, after.rows))


def test_a_local_edit_among_a_thousand_rows_counts_two_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    network = chain(1000)
    before = count(network)
    spy = Spy(monkeypatch)
    edit = editing.set_field(network, 500, "filters", 99)
    after = recount(before, edit.apply(network), edit)
    assert spy.counted == ["conv500", "conv501"]
    assert after.changed == [500, 501]
    assert untouched(before, after.counts) == 998


def test_renaming_among_a_thousand_rows_counts_none_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    network = chain(1000)
    before = count(network)
    spy = Spy(monkeypatch)
    edit = editing.set_field(network, 500, "name", "renamed")
    after = recount(before, edit.apply(network), edit)
    assert spy.counted == []
    assert after.changed == [500]
    assert untouched(before, after.counts) == 1000


def test_inserting_what_keeps_the_shape_touches_only_the_new_row(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    network = chain(1000)
    before = count(network)
    spy = Spy(monkeypatch)
    edit = editing.insert_rows(network, 500, [ReLU(name="relu")])
    after = recount(before, edit.apply(network), edit)
    assert spy.counted == ["relu"]
    assert after.changed == [500]


FAR = Network(
    (
        Input(name="x", shape=(4, 8, 8)),
        Conv2d(name="a", filters=4, kernel=(3, 3)),
        ReLU(name="b", inputs=("x",)),
        ReLU(name="c"),
        ReLU(name="far", inputs=("a",)),
        ReLU(name="end", inputs=("x",)),
    )
)


@pytest.mark.parametrize(
    ("kernel", "output"), [((5, 5), (4, 4, 4)), ((1, 1), (4, 8, 8)), ((9, 9), None)]
)
def test_a_change_reaches_the_rows_that_take_it_by_name_and_no_others(
    kernel: tuple[int, int], output: Shape | None
) -> None:
    edit = editing.set_field(FAR, 1, "kernel", kernel)
    after = recount(count(FAR), edit.apply(FAR), edit)
    assert after.changed == [1, 4]
    assert after.counts.rows[4].output_shape == output
    back = recount(after.counts, FAR, edit.inverse(FAR))
    assert back.changed == [1, 4]
    assert back.counts.rows[4].output_shape == (4, 6, 6)


def test_rows_that_are_alike_are_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    spy = Spy(monkeypatch)
    block = [
        (Conv2d(name=f"c{n}", filters=8, kernel=(3, 3), padding=(1, 1)), BatchNorm2d(name=f"n{n}"))
        for n in range(100)
    ]
    rows = [layer for pair in block for layer in pair]
    count(Network((Input(name="image", shape=(8, 16, 16)), *rows)))
    assert spy.counted == ["image", "c0", "n0"]


def test_what_is_remembered_stays_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(count_module, "_MEMORY_LEAST", 0)
    convs = [Conv2d(name=f"c{n}", filters=n, kernel=(1, 1)) for n in range(1, 100)]
    network = Network((Input(name="image", shape=(3, 1, 1)), *convs))
    counts = count(network)
    for size in range(2, 40):
        edit = editing.set_field(network, 0, "shape", (3, size, size))
        network = edit.apply(network)
        counts = recount(counts, network, edit).counts
        in_use = {id(memo): len(memo) for memo in counts.memos}
        assert sum(in_use.values()) <= 4 * 100
        assert len(counts.memory.by_fields) <= 4 * 100


def test_an_edit_that_reaches_every_shape_counts_every_row() -> None:
    pools = [MaxPool2d(name=f"p{n}", kernel=(1, 1)) for n in range(50)]
    network = Network((Input(name="image", shape=(3, 16, 16)), *pools))
    edit = editing.set_field(network, 0, "shape", (3, 15, 15))
    after = recount(count(network), edit.apply(network), edit)
    assert after.changed == list(range(51))


def test_a_row_that_was_broken_is_not_changed_by_an_edit_elsewhere() -> None:
    layers = (
        Input(name="x", shape=(3, 4, 4)),
        ReLU(name="lost", inputs=("nowhere",)),
        ReLU(name="end", inputs=("x",)),
    )
    network = Network(layers)
    edit = Edit((Splice(3, 3, (ReLU(name="more"),)),))
    assert recount(count(network), edit.apply(network), edit).changed == [3]


def test_a_broken_row_of_another_kind_says_its_new_kind() -> None:
    network = Network((ReLU(name="first"),))
    edit = editing.change_kind(network, 0, "MaxPool2d")
    counts = recount(count(network), edit.apply(network), edit).counts
    assert [problem.message.split()[0] for _, problem in counts.problems] == ["MaxPool2d"]
