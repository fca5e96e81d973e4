"""Many cells filled as one edit."""

from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.filling import Cell, Filled, fill_cells
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.series import go_on, numbered

LAYERS = (
    KINDS["Input"].fresh("in", shape=(3, 8, 8)),
    KINDS["Conv2d"].fresh("a", filters=3),
    KINDS["ReLU"].fresh("b"),
    KINDS["Conv2d"].fresh("c", filters=4),
    KINDS["Add"].fresh("d", inputs=("a", "c")),
)
NETWORK = Network(LAYERS)


def fill(*cells: tuple[int, str, str]) -> tuple[tuple[Layer, ...], Filled]:
    filled = fill_cells(NETWORK, [Cell(*cell) for cell in cells])
    return filled.edit.apply(NETWORK).layers, filled


def refused(filled: Filled) -> list[tuple[int, str]]:
    return [(one.row, one.column) for one in filled.refused]


def test_what_cannot_be_filled_says_why_and_the_rest_is() -> None:
    layers, filled = fill((1, "size", "64"), (2, "size", "64"), (3, "size", "many"))
    assert layers[1] == LAYERS[1].with_values(filters=64)
    assert layers[2:] == LAYERS[2:]
    assert filled.taken == 1
    reasons = [one.reason for one in filled.refused]
    assert reasons[0] == "ReLU has no such value"
    assert reasons[1].startswith("Filters: 'many' is not a whole number")


def test_names_are_carried_to_the_rows_that_take_them() -> None:
    layers, _ = fill((1, "name", "conv1"), (3, "name", "conv2"))
    assert layers[4].inputs == ("conv1", "conv2")


def test_rows_swap_their_names() -> None:
    layers, filled = fill((1, "name", "c"), (3, "name", "a"))
    assert [layer.name for layer in layers] == ["in", "c", "b", "a", "d"]
    assert layers[4].inputs == ("c", "a")
    assert not filled.refused


def test_a_name_is_given_once() -> None:
    layers, filled = fill((1, "name", "x"), (2, "name", "x"), (3, "name", "in"))
    assert [layer.name for layer in layers] == ["in", "x", "b", "c", "d"]
    assert refused(filled) == [(2, "name"), (3, "name")]


def test_a_refused_name_keeps_the_old_one_taken() -> None:
    """Row 2 wants the name of row 4, which keeps it since another is refused."""
    layers, filled = fill((1, "name", "c"), (3, "name", "in"))
    assert layers == LAYERS
    assert sorted(refused(filled)) == [(1, "name"), (3, "name")]


def test_a_kind_is_set_before_the_fields_of_its_row() -> None:
    layers, filled = fill((2, "size", "16"), (2, "kind", "conv2d"))
    assert layers[2] == KINDS["Conv2d"].fresh("b", filters=16)
    assert not filled.refused


def test_the_shorthand_of_lectures_is_understood_as_a_kind() -> None:
    layers, _ = fill((2, "kind", "conv3-64"), (4, "kind", "fc4096"), (3, "kind", "pool2"))
    assert layers[2] == KINDS["Conv2d"].fresh("b", filters=64, kernel=(3, 3), padding=(1, 1))
    assert layers[3] == KINDS["MaxPool2d"].fresh("c", kernel=(2, 2))
    assert layers[4] == KINDS["Linear"].fresh("d", units=4096, inputs=("a", "c"))


def test_what_is_no_kind_is_refused() -> None:
    _, filled = fill((2, "kind", "conf3-64"))
    assert "did you mean conv" in filled.refused[0].reason


def test_an_empty_text_leaves_alone_what_cannot_be_empty() -> None:
    layers, filled = fill((1, "size", ""), (4, "inputs", ""), (2, "kind", ""), (2, "name", ""))
    assert layers[:4] == LAYERS[:4]
    assert layers[4].inputs == ()
    assert not filled.refused


def test_rows_past_the_end_need_a_kind_and_a_name() -> None:
    layers, filled = fill(
        (5, "name", "e"), (5, "kind", "Conv2d"), (5, "size", "7"), (6, "size", "3"),
        (7, "name", "e"), (7, "kind", "ReLU"), (8, "name", "f"), (8, "kind", "relu"),
    )  # fmt: skip
    assert layers[5:] == (KINDS["Conv2d"].fresh("e", filters=7), KINDS["ReLU"].fresh("f"))
    assert refused(filled) == [(6, "size"), (7, "name")]


@given(st.dictionaries(st.integers(0, 4), st.sampled_from(["a", "b", "c", "d", "in", "x", "y"])))
def test_names_stay_unique_and_rows_stay_wired(names: dict[int, str]) -> None:
    layers, filled = fill(*((row, "name", name) for row, name in names.items()))
    called = [layer.name for layer in layers]
    assert len(set(called)) == len(layers)
    assert layers[4].inputs == (called[1], called[3])
    kept = {one.row for one in filled.refused}
    for row, name in names.items():
        assert called[row] == (LAYERS[row].name if row in kept else name)
    assert filled.edit.inverse(NETWORK).apply(Network(layers)).layers == LAYERS


def test_series_go_on() -> None:
    assert go_on(["conv1"], 3, alone=True) == ["conv2", "conv3", "conv4"]
    assert go_on(["conv09"], 2, alone=True) == ["conv10", "conv11"]
    assert go_on(["conv1_1", "conv1_3"], 2, alone=True) == ["conv1_5", "conv1_7"]
    assert go_on(["64", "128"], 2, alone=False) == ["192", "256"]
    assert go_on(["64"], 2, alone=False) == ["64", "64"]
    assert go_on(["a", "b"], 3, alone=True) == ["a", "b", "a"]
    assert go_on(["8", "4"], 3, alone=False) == ["8", "4", "8"]


def test_names_are_numbered() -> None:
    assert numbered("conv", 1) == ["conv"]
    assert numbered("conv", 3) == ["conv1", "conv2", "conv3"]
    assert numbered("conv3", 3) == ["conv3", "conv4", "conv5"]
