"""Rows that use the tensors of another row: these count once."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core import count as count_module
from cnnparam_gui.core import editing
from cnnparam_gui.core.blocks import block_totals
from cnnparam_gui.core.count import NetworkCount, count, recount
from cnnparam_gui.core.kinds.activation import PReLU, ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d, ConvTranspose2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.embedding import Embedding, PositionEmbedding
from cnnparam_gui.core.kinds.merge import Concat, Subtract
from cnnparam_gui.core.kinds.normalization import BatchNorm2d, InstanceNorm2d
from cnnparam_gui.core.kinds.pooling import GlobalAvgPool2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.kinds.unknown import Unknown
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.core.problems import Problem
from tests import strategies

IMAGE = Input(name="x", shape=(4, 8, 8))


def conv(name: str, weights_of: str = "", filters: int = 4, **values: object) -> Conv2d:
    """Makes a convolution that keeps the size of its input."""
    return Conv2d.fresh(
        name, filters=filters, kernel=(3, 3), padding=(1, 1), weights_of=weights_of, **values
    )


def counted(*layers: Layer) -> NetworkCount:
    """Counts rows on an 8x8 image of 4 channels."""
    return count(Network((IMAGE, *layers)))


def problem_of(*layers: Layer) -> Problem:
    """Returns the only problem of rows, which is that of the last one."""
    counts = counted(*layers)
    ((row, problem),) = counts.problems
    assert row == len(layers)
    return problem


# ----------------------------------------------------------------- counted once


def test_shared_tensors_count_once_and_their_work_every_time() -> None:
    counts = counted(conv("a"), conv("b", "a"), conv("c", "a"))
    # 4 x 4 x 3 x 3 weights, 4 biases, 64 positions.
    assert [row.parameters for row in counts.rows] == [0, 148, 148, 148]
    assert [row.borrowed for row in counts.rows] == [False, False, True, True]
    totals = counts.totals
    assert (totals.parameters, totals.weights, totals.biases) == (148, 144, 4)
    assert (totals.trainable, totals.non_trainable) == (148, 0)
    assert totals.macs == 3 * 64 * 144
    assert totals.activation_elements == 4 * 4 * 64
    assert totals.status == "exact"
    assert counts.wiring.owners.rows == {2: 1, 3: 1}
    assert counts.wiring.sharers == {1: [2, 3]}


def test_a_chain_of_names_leads_to_the_owner() -> None:
    counts = counted(conv("a"), conv("b", "a"), conv("c", "b"), conv("d", "c"))
    assert counts.wiring.owners.rows == {2: 1, 3: 1, 4: 1}
    assert counts.totals.parameters == 148


def test_running_statistics_are_shared_too() -> None:
    norm = BatchNorm2d(name="n")
    totals = counted(norm, BatchNorm2d(name="m", weights_of="n")).totals
    assert (totals.parameters, totals.statistics, totals.non_trainable) == (8, 8, 8)


def test_a_block_that_only_uses_weights_adds_none() -> None:
    blocks = block_totals(
        counted(conv("a", block="left"), conv("b", "a", block="right"), ReLU(name="r"))
    )
    found = {block.path: block.totals for block in blocks}
    assert found["left"].parameters == 148
    assert found["right"].parameters == 0
    assert found["right"].macs == found["left"].macs == 64 * 144


def test_kinds_that_own_the_same_tensors_may_share_them() -> None:
    # An embedding and the layer that scores its entries; an encoder and its mirror.
    tied = (
        Input(name="i", shape=(7,)),
        Embedding(name="e", entries=10, features=4),
        Linear(name="scores", units=10, bias=False, last_axis=True, weights_of="e"),
    )
    assert count(Network(tied)).totals.parameters == 40
    mirror = counted(
        conv("down", filters=6, bias=False),
        ConvTranspose2d.fresh(
            "up", filters=4, kernel=(3, 3), padding=(1, 1), bias=False, weights_of="down"
        ),
    )
    assert mirror.problems == []
    assert mirror.totals.parameters == 6 * 4 * 9


def test_a_siamese_network_counts_as_keras_counts_it() -> None:
    # tests/data would hold no more than this: custom_shared_nested of the Keras oracle, whose
    # nested backbone and shared_dense are called on the left and on the right image.
    def branch(side: str, owners: bool) -> list[Layer]:
        conv, dense = ("", "") if owners else ("left_conv", "left_dense")
        return [
            Input(name=side, shape=(3, 32, 32)),
            Conv2d.fresh(
                f"{side}_conv", filters=8, kernel=(3,), stride=(2,), padding="same", weights_of=conv
            ),
            ReLU(name=f"{side}_relu"),
            GlobalAvgPool2d(name=f"{side}_gap"),
            Linear(name=f"{side}_dense", units=16, weights_of=dense),
        ]

    both = ("left_dense", "right_dense")
    rows = [
        *branch("left", owners=True),
        *branch("right", owners=False),
        Subtract(name="subtract", inputs=both),
        Linear(name="same", units=1),
        Concat(name="features", inputs=both),
    ]
    counts = count(Network(tuple(rows), semantics="keras"))
    totals = counts.totals
    assert totals.status == "exact"
    assert (totals.parameters, totals.trainable, totals.non_trainable) == (385, 385, 0)
    assert totals.macs == 110_592 + 272
    shapes = {row.name: c.output_shape for row, c in zip(rows, counts.rows, strict=True)}
    assert shapes["left_conv"] == shapes["right_conv"] == (8, 16, 16)
    assert shapes["right_gap"] == (8,)
    assert (shapes["same"], shapes["features"]) == ((1,), (32,))


# ------------------------------------------------------------------- trained or not


@pytest.mark.parametrize("own", [False, True])
@pytest.mark.parametrize("frozen", [False, True])
def test_the_owner_decides_what_is_trained(frozen: bool, own: bool) -> None:
    counts = counted(conv("a", frozen=frozen), conv("b", "a", frozen=own))
    for row in (1, 2):
        assert counts.rows[row].trainable == (0 if frozen else 148)
        assert counts.rows[row].non_trainable == (148 if frozen else 0)
        assert all(tensor.trainable != frozen for tensor in counts.rows[row].tensors)
    # As a torch parameter that two modules hold: one tensor, one requires_grad.
    assert counts.totals.trainable + counts.totals.non_trainable == counts.totals.parameters == 148


# ------------------------------------------------------------------------- problems


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([conv("b", "q")], "uses the weights of 'q', but no row has this name"),
        ([conv("b", "b")], "uses its own weights, which is said by leaving it empty"),
        ([ReLU(name="r"), conv("b", "r")], "uses the weights of 'r', but a ReLU owns no tensors"),
        (
            [InstanceNorm2d(name="n"), conv("b", "n")],
            "uses the weights of 'n', which owns no tensors",
        ),
        (
            [conv("a", filters=6), conv("b", "a")],
            "it would need weight 4x6x3x3, but a has weight 6x4x3x3",
        ),
        (
            [conv("a", bias=False), conv("b", "a")],
            "it would need bias 4, but a has no bias",
        ),
        (
            [conv("a"), conv("b", "a", bias=False)],
            "it needs no bias, but a has bias 4",
        ),
        (
            [BatchNorm2d(name="n"), PReLU(name="p", weights_of="n", slopes="channel")],
            "it needs no bias, but n has bias 4",
        ),
        (
            [conv("a"), InstanceNorm2d(name="n", weights_of="a")],
            "it needs no weight, but a has weight 4x4x3x3",
        ),
    ],
)
def test_what_cannot_be_shared_is_a_problem_of_the_row(rows: list[Layer], message: str) -> None:
    assert problem_of(*rows) == Problem("weights_of", message)


def test_a_row_below_owns_nothing_for_a_row_above() -> None:
    counts = counted(conv("a", "b"), conv("b"))
    message = "uses the weights of 'b', which stands below it in row 3"
    assert counts.problems == [(1, Problem("weights_of", message))]


def test_tensors_of_another_role_are_other_tensors() -> None:
    declared = Unknown(name="u", shape=(4, 8, 8), tensors="weight 4 bias")
    counts = counted(declared, PReLU(name="p", slopes="channel", weights_of="u"))
    message = "it would need weight 4 as a weight, but u has it as a bias"
    assert counts.problems[1] == (2, Problem("weights_of", message))


def test_tensors_of_another_name_are_other_tensors() -> None:
    rows = (
        Input(name="i", shape=(5, 4)),
        PositionEmbedding(name="p"),
        Embedding(name="e", entries=5, features=4, weights_of="p", inputs=("i",)),
    )
    ((_, problem),) = count(Network(rows)).problems
    assert problem.message == "it would need weight 5x4, but p has pos_embedding 5x4"


def test_a_row_whose_tensors_are_not_known_says_why_and_compares_nothing() -> None:
    problem = problem_of(conv("a"), conv("b", "a", groups=3))
    assert problem.field == "groups"


def test_a_chain_that_breaks_is_a_problem_of_every_row_behind() -> None:
    counts = counted(conv("a", "q"), conv("b", "a"))
    assert [problem.message for _, problem in counts.problems] == [
        "uses the weights of 'q', but no row has this name",
        "uses the weights of 'a', which itself cannot use those of 'q'",
    ]


def test_a_row_that_cannot_share_still_has_its_output_and_its_work() -> None:
    counts = counted(conv("a", filters=6), conv("b", "a"), ReLU(name="r"))
    row = counts.rows[2]
    assert row.status == "lower bound"
    assert row.output_shape == (4, 8, 8)
    assert row.macs == 64 * 4 * 6 * 9
    assert counts.rows[3].status == "exact"
    # Its own 216 + 4 would be too many, were the weights shared after all.
    assert counts.totals.parameters == 6 * 4 * 9 + 6
    assert counts.totals.status == "lower bound"


def test_where_the_owner_is_not_known_its_users_are_counted_and_the_total_is_a_bound() -> None:
    lost = conv("a", inputs=("nowhere",))
    counts = counted(lost, conv("b", "a", inputs=("x",)))
    assert [row for row, _ in counts.problems] == [1]
    assert counts.rows[2].status == "exact"
    assert counts.rows[2].parameters == 148
    assert counts.totals.parameters == 0
    assert counts.totals.macs == 64 * 144
    assert counts.totals.status == "lower bound"


# -------------------------------------------------------------------- counting again


def after(network: Network, row: int, field: str, value: object) -> tuple[list[int], NetworkCount]:
    """Returns which rows a changed field changes, and the counts."""
    edit = editing.set_field(network, row, field, value)
    result = recount(count(network), edit.apply(network), edit)
    assert result.counts.rows == count(edit.apply(network)).rows
    return result.changed, result.counts


NETWORK = Network((IMAGE, conv("a"), ReLU(name="r"), conv("b", "a"), ReLU(name="s")))


def test_freezing_the_owner_reaches_the_rows_that_use_its_tensors() -> None:
    changed, counts = after(NETWORK, 1, "frozen", True)
    assert changed == [1, 3]
    assert counts.totals.non_trainable == 148


def test_other_tensors_of_the_owner_are_a_problem_of_its_users_alone() -> None:
    changed, counts = after(NETWORK, 1, "bias", False)
    assert changed == [1, 3]
    assert [row for row, _ in counts.problems] == [3]


def test_a_new_name_of_the_owner_changes_no_count() -> None:
    changed, counts = after(NETWORK, 1, "name", "first")
    assert changed == [1, 3]  # the two rows themselves, each in a splice of the edit
    assert counts.totals == count(NETWORK).totals


def test_sharing_and_no_longer_sharing_changes_the_row_alone() -> None:
    changed, counts = after(NETWORK, 3, "weights_of", "")
    assert changed == [3]
    assert counts.totals.parameters == 2 * 148
    changed, counts = after(counts.network, 3, "weights_of", "a")
    assert changed == [3]
    assert counts.totals.parameters == 148


def test_a_row_that_gets_the_name_that_another_waits_for_owns_its_weights() -> None:
    waiting = Network((IMAGE, conv("a"), conv("b", "q")))
    edit = editing.set_field(waiting, 1, "name", "q")
    result = recount(count(waiting), edit.apply(waiting), edit)
    assert result.changed == [1, 2]
    assert result.counts.problems == []
    assert result.counts.totals.parameters == 148


def test_where_the_owner_is_taken_away_its_users_say_so() -> None:
    for raw in (Edit((Splice(1, 2),)), Edit((Splice(1, 2, (conv("z"),)),))):
        result = recount(count(NETWORK), raw.apply(NETWORK), raw)
        assert result.counts.rows == count(raw.apply(NETWORK)).rows
        ((row, problem),) = result.counts.problems
        assert row in result.changed
        assert problem.message == "uses the weights of 'a', but no row has this name"


def test_what_is_remembered_of_a_row_is_not_what_it_borrowed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(count_module, "_MEMORY_LEAST", 0)
    monkeypatch.setattr(count_module, "_MEMORY_PER_ROW", 0)
    counts = count(Network((IMAGE, conv("a", bias=False), conv("b", "a"), ReLU(name="r"))))
    assert len(counts.problems) == 1
    for field, value in (("bias", True), ("bias", False), ("bias", True)):
        edit = editing.set_field(counts.network, 1, field, value)
        network = edit.apply(counts.network)
        counts = recount(counts, network, edit).counts
        assert counts.rows == count(network).rows
        assert counts.totals == count(network).totals


@given(st.data())
def test_shared_tensors_of_any_network_are_those_of_their_owners(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    counts = count(network)
    owners = counts.wiring.owners
    for row, owner in owners.rows.items():
        assert owner < row
        assert network.layers[owner].weights_of == ""
        mine, theirs = counts.rows[row], counts.rows[owner]
        if mine.status == "exact" and theirs.tensors:
            assert mine.tensors == theirs.tensors
            assert mine.trainable == theirs.trainable
    for row, counted_row in enumerate(counts.rows):
        named = row in owners.rows or row in owners.broken
        assert counted_row.borrowed <= named
    alone = [msgspec.structs.replace(r, borrowed=False) for r in counts.rows if not r.borrowed]
    assert counts.totals.parameters == sum(row.parameters for row in alone)
