"""The printed working of every number gives the number that is counted, for every kind."""

from collections.abc import Callable, Sequence

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import NetworkCount, count, count_layer
from cnnparam_gui.core.facts import Facts
from cnnparam_gui.core.formula import operands
from cnnparam_gui.core.kept import kept_by_row, kept_for_backward
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES, Shape
from cnnparam_gui.core.working import (
    MOST_PARTS,
    QUANTITIES,
    Line,
    Subject,
    by_convention,
    work,
    work_total,
)
from cnnparam_gui.core.writing import TEXT
from cnnparam_gui.files import gallery
from tests import strategies
from tests.core.kinds.test_double_entry import WALKS, rows
from tests.core.test_grids import KERAS, ONNX, TORCH
from tests.evaluator import evaluated
from tests.frameworks import Case, LeftOut, Refused
from tests.keras_layers import keras_case
from tests.onnx_windows import onnx_case
from tests.oracle import Record
from tests.torch_layers import torch_case

SCALE = Scale(DATA_TYPES["float16"], 3)


def lines(counts: NetworkCount, row: str, quantity: str) -> tuple[Line, ...]:
    names = [layer.name for layer in counts.network.layers]
    return work(counts, names.index(row), QUANTITIES[quantity], SCALE).lines


def wrong(counts: NetworkCount) -> list[str]:
    """Returns every printed number of a network that is not the one that is counted."""
    found = []
    kept = kept_by_row(counts, SCALE)
    facts = Facts(counts)
    for number, row in enumerate(counts.rows):
        if not row.outputs:
            continue
        wanted = {
            "kept": (kept[number],),
            "parameters": (row.parameters,),
            "macs": (row.macs,),
            "shape": row.outputs[0],
            "memory": (6 * row.activation_elements,),
        }
        for quantity, values in wanted.items():
            worked = work(counts, number, QUANTITIES[quantity], SCALE, facts).lines
            last = worked if quantity == "shape" else worked[-1:]
            got = tuple(map(int, (_printed(line) for line in last)))
            if got != values:
                found.append(f"{counts.network.layers[number]} {quantity}: {got}, not {values}")
    return found


def _printed(line: Line) -> int:
    value = evaluated(TEXT.numbers(line.formula))
    assert value.denominator == 1
    assert value == line.value
    return int(value)


def of(layers: Sequence[Layer], shapes: Sequence[Shape]) -> NetworkCount:
    """Returns rows that take each other, as a network on inputs of these shapes."""
    inputs = [Input(name=f"in{n}", shape=shape) for n, shape in enumerate(shapes)]
    first = layers[0]
    if len(shapes) > 1:
        first = msgspec.structs.replace(first, inputs=tuple(row.name for row in inputs))
    rows = [first, *layers[1:]]
    named = [msgspec.structs.replace(row, name=f"row{n}") for n, row in enumerate(rows)]
    return count(Network((*inputs, *named)))


@pytest.mark.parametrize(
    ("grid", "to_case"), [(TORCH, torch_case), (KERAS, keras_case), (ONNX, onnx_case)]
)
def test_every_printed_working_gives_the_count(
    grid: list[Record], to_case: Callable[[Record], Case]
) -> None:
    found = []
    for record in grid:
        try:
            case = to_case(record)
        except (LeftOut, Refused):
            continue
        if all(0 < len(shape) <= 4 and min(shape) > 0 for shape in case.shapes):
            found += wrong(of(case.layers, case.shapes))
    assert found == []


@pytest.mark.parametrize(
    "name",
    [
        "vgg16",
        "googlenet",
        "mobilenet_v3_small",
        "swin_t",
        "vit_b_32",
        "unet",
        "r3d_18",
        "densenet121",
    ],
)
def test_the_workings_of_a_network_give_its_counts(name: str) -> None:
    assert wrong(count(gallery.load(name))) == []


@pytest.mark.parametrize("name", sorted(WALKS))
@settings(
    strategies.examples(0.04),
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
@given(data=st.data())
def test_the_workings_of_any_row_give_its_counts(name: str, data: st.DataObject) -> None:
    layer, shapes, _ = data.draw(rows(name))
    assert wrong(of([layer], shapes) if shapes else count(Network((layer,)))) == []


def test_every_kind_that_multiplies_says_how() -> None:
    multiplying = {n for n, kind in KINDS.items() if kind.macs is not Layer.macs} - {"Unknown"}
    saying = {n for n, kind in KINDS.items() if kind.macs_formula is not Layer.macs_formula}
    assert saying == multiplying


VGG = count(gallery.load("vgg16"))


def test_the_working_of_conv3_1() -> None:
    (line,) = lines(VGG, "conv3_1", "parameters")
    assert TEXT.general(line.formula) == "(k_h x k_w x C_in + 1) x C_out"
    assert TEXT.numbers(line.formula) == "(3 x 3 x 128 + 1) x 256"
    assert line.value == 295_168


def test_a_fully_connected_layer_takes_all_values_of_an_image() -> None:
    (line,) = lines(VGG, "fc1", "parameters")
    assert TEXT.numbers(line.formula) == "(512 x 7 x 7 + 1) x 4,096"
    assert line.value == 102_764_544


def test_the_receptive_field_grows_by_the_kernel() -> None:
    line = lines(VGG, "pool5", "receptive-field")[0]
    assert line.value == 212
    assert TEXT.general(line.formula) == "r_h_in + (k_h - 1) x j"


def test_operands_say_which_input_they_come_from() -> None:
    (line,) = lines(VGG, "conv3_1", "parameters")
    sources = {operand.symbol: operand.source for operand in operands(line.formula)}
    assert sources == {"k_h": None, "k_w": None, "C_in": 0, "": None, "C_out": None}


def test_a_total_is_the_sum_of_its_blocks() -> None:
    worked = work_total(VGG, QUANTITIES["parameters"])
    # The sums by stage of the published answer, see COUNTING's sources.
    published = (38_720, 221_440, 1_475_328, 5_899_776, 7_079_424)
    assert tuple(line.value for line in worked.lines[:5]) == published
    assert [line.value for line in worked.lines[5:]] == [
        102_764_544,
        16_781_312,
        4_097_000,
        138_357_544,
    ]


def test_a_total_of_many_rows_names_the_largest() -> None:
    rows = [Conv2d(name=f"c{n}", filters=1 + n % 7, kernel=(1,)) for n in range(500)]
    counts = count(Network((Input(name="in", shape=(1, 2, 2)), *rows)))
    *parts, whole = work_total(counts, QUANTITIES["parameters"]).lines
    assert len(parts) == MOST_PARTS
    assert parts[-1].label == f"{500 - MOST_PARTS + 1} others"
    assert sum(part.value for part in parts) == whole.value == counts.totals.parameters


def test_a_convolution_keeps_its_input_and_a_pooling_its_indices_besides() -> None:
    (line,) = lines(VGG, "conv3_1", "kept")
    assert TEXT.general(line.formula) == "C_in x H_in x W_in x bytes each x batch"
    assert TEXT.numbers(line.formula) == "128 x 56 x 56 x 2 x 3"
    taken, indices, whole = lines(VGG, "pool1", "kept")
    # The input of 64 x 224 x 224 in float16, and an index of 64 bits for each output.
    assert TEXT.numbers(taken.formula) == "64 x 224 x 224 x 2 x 3"
    assert TEXT.numbers(indices.formula) == "64 x 112 x 112 x 8 x 3"
    assert whole.value == taken.value + indices.value


def test_what_an_earlier_row_keeps_is_not_kept_twice() -> None:
    taken = Conv2d(name="c", filters=4, kernel=(3,))
    rows = (taken, ReLU(name="r"), msgspec.structs.replace(taken, name="d"))
    counts = count(Network((Input(name="in", shape=(1, 8, 8)), *rows)))
    assert lines(counts, "c", "kept")[0].note.endswith("nothing but what is there anyway.")
    assert lines(counts, "r", "kept")[0].value == 4 * 6 * 6 * 6
    (line,) = lines(counts, "d", "kept")
    assert line.value == 0
    assert line.note == "What else it needs is kept already for r."


def test_no_gradient_keeps_nothing() -> None:
    counts = count(Network((Input(name="in", shape=(1, 8, 8)), ReLU(name="r"))))
    (line,) = lines(counts, "r", "kept")
    assert line.value == 0
    assert line.note.endswith("so no gradient passes through it.")


@pytest.mark.parametrize("name", ["vgg16", "densenet121", "vit_b_32"])
def test_what_is_kept_sums_to_the_total(name: str) -> None:
    counts = count(gallery.load(name))
    total = work_total(counts, QUANTITIES["kept"], SCALE)
    assert _printed(total.lines[-1]) == kept_for_backward(counts, SCALE)


def test_the_total_of_the_memory_is_said_in_bytes() -> None:
    *_, values, size = work_total(VGG, QUANTITIES["memory"], SCALE).lines
    assert size.value == 6 * values.value == 6 * VGG.totals.activation_elements


def test_presets_stand_side_by_side() -> None:
    names = [layer.name for layer in VGG.network.layers]
    presets = by_convention(Subject(VGG, names.index("conv3_1"), Scale()))
    assert len(presets) == len(CONVENTIONS)
    values = dict(zip(CONVENTIONS, (line.value for line in presets), strict=True))
    assert values["weights"] == 589_824 // 2
    assert values["five-layer-article"] == (3 * 3 + 1) * 256


@pytest.mark.parametrize("name", CONVENTIONS)
def test_a_working_follows_the_convention(name: str) -> None:
    rule = CONVENTIONS[name]
    found = []
    for layer, row in zip(VGG.network.layers, VGG.rows, strict=True):
        counted = count_layer(layer, row.input_shapes, rule) if row.input_shapes else row
        subject = Subject(VGG, VGG.network.layers.index(layer), Scale())
        if QUANTITIES["parameters"].presets(subject)[list(CONVENTIONS).index(name)].value != (
            counted.parameters
        ):
            found.append(layer.name)
    assert found == []
