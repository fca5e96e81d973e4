"""What people do to a network: every reference is taken along, in one edit."""

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cnnparam_gui.core import editing
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d, Conv3d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Concat
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import MaxPool2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.kinds.unpooling import MaxUnpool2d
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import MAX_ROWS
from cnnparam_gui.core.wiring import wire
from tests import strategies
from tests.core.chains import index_of, names, net, origin, text

# -------------------------------------------------------------------- fields


def test_setting_a_field_replaces_its_row_alone() -> None:
    network = net("x a b")
    edit = editing.set_field(network, 1, "block", "stem")
    assert [(splice.start, splice.stop) for splice in edit.splices] == [(1, 2)]
    assert edit.apply(network).layers[1] == ReLU(name="a", block="stem")


def test_a_new_name_is_carried_to_all_that_take_the_row() -> None:
    network = net("x a b(a) c s(a+c) s2(a+a)")
    renamed = editing.set_field(network, 1, "name", "new").apply(network)
    assert text(renamed) == "x new b(new) c s(new+c) s2(new+new)"


def test_a_row_that_takes_itself_keeps_doing_so_under_its_new_name() -> None:
    network = net("x a(a)")
    assert text(editing.set_field(network, 1, "name", "b").apply(network)) == "x b(b)"


def test_a_name_of_another_row_is_refused() -> None:
    with pytest.raises(FieldError, match=r"^Name: 'b' is already the name of row 3$"):
        editing.set_field(net("x a b"), 1, "name", "b")
    assert editing.set_field(net("x a b"), 1, "name", "a").apply(net("x a b")) == net("x a b")


@pytest.mark.parametrize(("field", "value"), [("filters", 0), ("kernel", (3,)), ("name", "a,b")])
def test_a_value_out_of_bounds_is_refused(field: str, value: object) -> None:
    network = Network((Conv2d.fresh("c"),))
    with pytest.raises(FieldError):
        editing.set_field(network, 0, field, value)


def test_a_cleared_field_has_its_usual_value_again() -> None:
    pool = MaxPool2d(name="p", kernel=(3, 3), stride=(1, 1), padding=(1, 1))
    network = Network((pool,))
    plain = editing.clear_fields(network, [(0, "padding")]).apply(network).layers[0]
    assert plain == MaxPool2d(name="p", kernel=(3, 3), stride=(1, 1))
    stride = editing.clear_fields(network, [(0, "stride")]).apply(network).layers[0]
    assert stride == MaxPool2d(name="p", kernel=(3, 3), stride=(3, 3), padding=(1, 1))


@pytest.mark.parametrize("field", ["name", "kernel"])
def test_what_a_file_must_give_cannot_be_cleared(field: str) -> None:
    network = Network((MaxPool2d(name="p", kernel=(3, 3)),))
    assert editing.clear_fields(network, [(0, field)]).apply(network) == network


# --------------------------------------------------------------------- kinds


def changed(layer: Layer, kind: str) -> Layer:
    """Returns a row as another kind."""
    network = Network((layer,))
    return editing.change_kind(network, 0, kind).apply(network).layers[0]


def test_another_kind_keeps_what_both_have() -> None:
    conv = Conv2d(name="c", block="stem", filters=7, kernel=(5, 3), stride=(2, 2), padding=(1, 2))
    assert changed(conv, "MaxPool2d") == MaxPool2d(
        name="c", block="stem", kernel=(5, 3), stride=(2, 2), padding=(1, 2)
    )


def test_equal_sizes_are_kept_for_another_number_of_axes() -> None:
    conv = Conv2d(name="c", filters=7, kernel=(5, 5), stride=(2, 1), bias=False)
    wanted = Conv3d(name="c", filters=7, kernel=(5, 5, 5), bias=False)
    assert changed(conv, "Conv3d") == wanted


def test_a_word_that_the_other_kind_does_not_know_is_not_kept() -> None:
    conv = Conv2d(name="c", filters=7, kernel=(3, 3), stride=(1, 1), padding="same")
    assert changed(conv, "MaxUnpool2d") == MaxUnpool2d(name="c", kernel=(3, 3), stride=(1, 1))
    assert changed(conv, "MaxPool2d") == MaxPool2d(
        name="c", kernel=(3, 3), stride=(1, 1), padding="same"
    )


def test_a_kind_that_does_not_exist_is_refused() -> None:
    with pytest.raises(FieldError, match="there is no kind 'Nothing'"):
        editing.change_kind(net("x"), 0, "Nothing")


@given(st.data())
def test_a_row_of_another_kind_keeps_its_place_and_is_within_bounds(data: st.DataObject) -> None:
    layer = data.draw(strategies.layers("a"))
    kind = data.draw(st.sampled_from(sorted(KINDS)))
    other = changed(layer, kind)
    assert other.kind() == kind
    assert (other.name, other.block, other.inputs) == (layer.name, layer.block, layer.inputs)
    decoder = msgspec.json.Decoder(type(other))
    assert decoder.decode(msgspec.json.encode(other)) == other


# -------------------------------------------------------------------- insert


def test_inserted_rows_take_free_names_and_each_other() -> None:
    network = net("x a b a_2")
    edit = editing.insert_rows(network, 2, net("a b(a) c s(c+b+z)").layers)
    assert text(edit.apply(network)) == "x a a_3 b_2(a_3) c s(c+b_2+z) b a_2"


def test_an_inserted_row_joins_the_chain() -> None:
    network = net("x a b")
    after = editing.insert_rows(network, 2, net("n").layers).apply(network)
    assert text(after) == "x a n b"


@pytest.mark.parametrize(
    ("name", "taken", "free"),
    [
        ("a", {"b"}, "a"),
        ("a", {"a"}, "a_2"),
        ("a", {"a", "a_2", "a_3"}, "a_4"),
        ("conv1", {"conv1"}, "conv2"),
        ("conv1", {"conv1", "conv2", "conv4"}, "conv3"),
        ("conv9", {"conv9"}, "conv10"),
        ("a_2", {"a_2"}, "a_3"),
        ("7", {"7"}, "8"),
        ("0", {"0"}, "1"),
        ("layer1.0.conv1", {"layer1.0.conv1"}, "layer1.0.conv2"),
        ("v1.5", {"v1.5"}, "v1.6"),
        ("a3b", {"a3b"}, "a3b_2"),
    ],
)
def test_a_free_name_has_the_next_number(name: str, taken: set[str], free: str) -> None:
    assert editing.free_name(name, taken) == free


@given(
    st.from_regex(r"\A[ab]{0,2}[0-9]{0,12}\Z").filter(bool)
    | st.sampled_from(["x" * 200, "9" * 200]),
    st.sets(st.from_regex(r"\A[ab]{1,2}_?[0-9]{0,2}\Z")),
)
def test_a_free_name_is_one_that_no_row_has_and_that_a_row_may_have(
    name: str, taken: set[str]
) -> None:
    taken.add(name)
    free = editing.free_name(name, taken)
    assert free not in taken
    assert ReLU(name="r").with_values(name=free).name == free


def test_copies_of_a_row_with_the_longest_name_have_names_that_a_file_may_have() -> None:
    network = Network((ReLU(name="x" * 200),))
    for _ in range(12):
        network = editing.duplicate_rows(network, [0]).apply(network)
    assert len(set(names(network))) == 13
    assert max(map(len, names(network))) == 200


def test_there_is_a_largest_number_of_rows() -> None:
    row = ReLU(name="r")
    full = Network((row,) * MAX_ROWS)
    with pytest.raises(FieldError, match="at most 100,000 rows"):
        editing.insert_rows(full, 0, [row])


# ----------------------------------------------------------------- duplicate


def test_copies_take_copies_and_what_is_not_copied_is_taken_by_both() -> None:
    network = net("x a b(x) s(a+b) c")
    after = editing.duplicate_rows(network, [1, 2, 3]).apply(network)
    assert text(after) == "x a b(x) s(a+b) a_2 b_2(x) s_2(a_2+b_2) c"


def test_a_copy_stands_below_the_last_row_that_is_copied() -> None:
    network = net("x a b c d")
    assert text(editing.duplicate_rows(network, {3, 1}).apply(network)) == "x a b c a_2 c_2 d"


def test_a_copy_of_a_row_that_takes_one_below_it_takes_the_copy_of_that() -> None:
    network = net("x a(b) b")
    assert text(editing.duplicate_rows(network, [1, 2]).apply(network)) == "x a(b) b a_2(b_2) b_2"


def test_naming_many_copies_looks_each_name_up_a_few_times() -> None:
    network = Network(tuple(ReLU(name=f"conv{n}") for n in range(3000)))
    taken = CountingSet(layer.name for layer in network.layers)
    reached: dict[str, int] = {}
    for layer in network.layers:
        taken.add(editing.free_name(layer.name, taken, reached))
    assert taken.asked < 5 * 3000


class CountingSet(set[str]):
    """A set that knows how often it was asked."""

    asked = 0

    def __contains__(self, item: object) -> bool:
        """Looks it up."""
        self.asked += 1
        return super().__contains__(item)


# -------------------------------------------------------------------- delete


@pytest.mark.parametrize(
    ("before", "gone", "after"),
    [
        # The chain closes.
        ("x a b c", {2}, "x a c"),
        ("x a b c", {1, 2}, "x c"),
        ("x a b c", {3}, "x a b"),
        # What took a deleted row by its name takes what that row took.
        ("x a b c(a)", {1}, "x b c(x)"),
        ("x a b s(a+b)", {1}, "x b s(x+b)"),
        ("x a b s(a+b)", {1, 2}, "x s(x+x)"),
        # A row of a residual block is bypassed on its own branch.
        ("x a b c(a) d s(b+d)", {4}, "x a b c(a) s(b+c)"),
        ("x a b c(a) d s(b+d)", {3, 4}, "x a b s(b+a)"),
        # The start of a branch leaves its follower on the branch point.
        ("x a b c(a) d s(b+d)", {3}, "x a b d(a) s(b+d)"),
        # A sum goes over to its first input.
        ("x a b(x) s(a+b) c", {3}, "x a b(x) c(a)"),
        ("x a b(x) s(b+a) c", {3}, "x a b(x) c"),
        # Whole blocks one after another.
        ("x a b s(a+b) c s2(s+c) d", {1, 2, 3}, "x c s2(x+c) d"),
        ("x a b s(a+b) c s2(s+c) d", {3, 5}, "x a b c(a) d(a)"),
        # An input leaves what took it by name as it is, for the person to see.
        ("x a(x) b", {0}, "a(x) b"),
        ("x a", {0}, "a"),
        ("x a b", {0, 1, 2}, ""),
        ("x a b", {0, 1}, "b"),
        ("x a b", {1, 2}, "x"),
        # What was broken stays as it was, and so does what took it.
        ("x a(q) b", {2}, "x a(q)"),
        ("x a b(q) c(b)", {2}, "x a c(b)"),
    ],
)
def test_what_took_a_deleted_row_takes_what_it_took(
    before: str, gone: set[int], after: str
) -> None:
    network = net(before)
    edit = editing.delete_rows(network, gone)
    assert text(edit.apply(network)) == after
    assert edit.inverse(network).apply(edit.apply(network)) == network


@given(st.data())
def test_after_deleting_every_row_takes_what_is_left_of_what_it_took(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    assume(network.layers)
    gone = data.draw(st.sets(st.integers(0, len(network.layers) - 1)))
    after = editing.delete_rows(network, gone).apply(network)
    assert names(after) == [n for row, n in enumerate(names(network)) if row not in gone]
    old, new = wire(network.layers), wire(after.layers)
    for row, layer in enumerate(network.layers):
        origins = [origin(network, source, gone) for source in old.sources(row)]
        if row in gone or not origins or None in origins:
            continue
        taken = [after.layers[source].name for source in new.sources(index_of(after)[layer.name])]
        assert taken == [network.layers[found].name for found in origins if found is not None]


@given(st.data())
def test_no_row_is_left_taking_a_deleted_one_unless_nothing_feeds_it(
    data: st.DataObject,
) -> None:
    network = data.draw(strategies.networks())
    assume(network.layers)
    gone = data.draw(st.sets(st.integers(0, len(network.layers) - 1)))
    fed = {row for row in gone if origin(network, row, gone) is not None}
    after = editing.delete_rows(network, gone).apply(network)
    lost = {network.layers[row].name for row in fed}
    assert not lost & {name for layer in after.layers for name in layer.inputs}


# ------------------------------------------------------------------- new rows


def test_a_new_row_is_called_as_people_call_its_kind() -> None:
    counts = count(net("x a"))
    assert editing.new_row(counts, 1, "Conv2d") == Conv2d.fresh("conv1")
    assert editing.new_row(counts, 1, "Linear") == Linear.fresh("fc1")
    assert editing.new_row(counts, 1, "BatchNorm2d") == BatchNorm2d.fresh("bn1")
    taken = count(Network((Conv2d.fresh("conv1"), Conv2d.fresh("conv2"))))
    assert editing.new_row(taken, 2, "Conv1d").name == "conv3"


def test_a_new_sum_takes_the_row_above_and_the_nearest_of_its_shape() -> None:
    layers = (
        Input(name="x", shape=(4, 8, 8)),
        ReLU(name="near"),
        MaxPool2d(name="small", kernel=(2, 2)),
        Conv2d(name="last", filters=4, kernel=(1, 1), inputs=("near",)),
    )
    counts = count(Network(layers))
    assert editing.new_row(counts, 4, "Add").inputs == ("last", "near")
    assert editing.new_row(counts, 2, "Concat") == Concat.fresh("concat1", inputs=("near", "x"))
    assert editing.new_row(counts, 3, "Add").inputs == ("small",)
    assert editing.new_row(counts, 0, "Add").inputs == ()


@given(st.data())
def test_a_new_row_can_be_inserted_under_its_name(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    at = data.draw(st.integers(0, len(network.layers)))
    kind = data.draw(st.sampled_from(sorted(KINDS)))
    row = editing.new_row(count(network), at, kind)
    after = editing.insert_rows(network, at, [row]).apply(network)
    assert after.layers[at] == row
    assert row.kind() == kind


# ------------------------------------------------------------- all together


@given(st.data())
def test_names_stay_unique_and_values_within_bounds(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    for _ in range(3):
        network = data.draw(strategies.edits(network, raw=False)).apply(network)
    assert len(set(names(network))) == len(network.layers)
    for layer in network.layers:
        for name, field in layer.fields().items():
            field.codec.check(getattr(layer, name))


@given(st.data())
def test_renaming_changes_no_count_and_leaves_no_old_name(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    assume(network.layers)
    row = data.draw(st.integers(0, len(network.layers) - 1))
    after = editing.set_field(network, row, "name", "fresh name").apply(network)
    old = network.layers[row].name
    assert old not in {name for layer in after.layers for name in layer.inputs}
    assert old not in {layer.weights_of for layer in after.layers}
    before, renamed = count(network), count(after)
    assert renamed.totals == before.totals
    assert [r.outputs for r in renamed.rows] == [r.outputs for r in before.rows]
