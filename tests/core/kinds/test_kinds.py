"""What holds for every kind of layer."""

import re
import subprocess
import sys
from typing import Union

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds import FAMILIES, KINDS
from cnnparam_gui.core.kinds.unknown import Unknown
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from tests import strategies
from tests.core.kinds.table import CASES

DECODER = msgspec.json.Decoder(Union[tuple(KINDS.values())])  # noqa: UP007  made at run time
ALL = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)

SHAPES = st.lists(st.integers(1, 12), min_size=1, max_size=4).map(tuple)


def test_every_kind_has_its_case() -> None:
    assert list(CASES) == list(KINDS)


@pytest.mark.parametrize("name", CASES)
def test_a_kind_counts_as_worked_out_by_hand(name: str) -> None:
    case = CASES[name]
    row = count_layer(KINDS[name](**{"name": "row", **case.values}), case.shapes)
    assert (row.problem is None) == (row.status == "exact")
    assert row.status == case.status
    assert row.output_shape == case.output
    assert (row.weights, row.biases, row.statistics) == (case.weights, case.biases, case.statistics)
    assert row.macs == case.macs
    assert row.trainable == row.parameters == case.weights + case.biases
    assert row.non_trainable == case.statistics


@ALL
def test_a_fresh_row_survives_being_written_and_read(kind: type[Layer]) -> None:
    layer = kind.fresh("row")
    assert layer.name == "row"
    assert DECODER.decode(msgspec.json.encode(layer)) == layer


@ALL
@strategies.examples(0.06)
@given(data=st.data())
def test_any_row_survives_being_written_and_read(kind: type[Layer], data: st.DataObject) -> None:
    fields = kind.fields().values()
    values = {
        field.name: data.draw(strategies.values(field.codec, wide=True), label=field.name)
        for field in fields
        if field.name == "name" or data.draw(st.booleans())
    }
    layer = kind.fresh(**values)
    assert DECODER.decode(msgspec.json.encode(layer)) == layer
    assert layer.with_values(name="other", inputs=("a", "b")).inputs == ("a", "b")


@ALL
def test_every_field_says_what_it_is(kind: type[Layer]) -> None:
    assert list(kind.fields())[:3] == ["name", "block", "inputs"]
    assert list(kind.fields()) == list(kind.__struct_fields__)
    for name, field in kind.fields().items():
        assert field.name == name
        assert field.label[0].isupper()
        assert re.fullmatch(r"[A-Z].*[.]", field.help)
        assert field.column


@ALL
def test_usual_values_are_within_their_own_bounds(kind: type[Layer]) -> None:
    layer = kind.fresh("row")
    for name, field in kind.fields().items():
        value = getattr(layer, name)
        field.codec.check(value)
        assert field.parse(field.format(value)) == value
        assert layer.with_values(**{name: value}) == layer


@ALL
@strategies.examples(0.1)
@given(data=st.data())
def test_reading_the_text_of_a_value_gives_the_value(
    kind: type[Layer], data: st.DataObject
) -> None:
    for field in kind.fields().values():
        value = data.draw(strategies.values(field.codec, wide=True), label=field.name)
        assert field.parse(field.format(value)) == value


@ALL
@strategies.examples(0.1)
@given(data=st.data())
def test_any_text_is_read_to_what_the_row_takes_or_refused(
    kind: type[Layer], data: st.DataObject
) -> None:
    layer = kind.fresh("row")
    for name, field in kind.fields().items():
        text = data.draw(st.text(st.sampled_from("0123456789x,.- eE同\n²same"), max_size=8))
        try:
            value = field.parse(text)
        except FieldError:
            continue
        changed = layer.with_values(**{name: value})
        assert DECODER.decode(msgspec.json.encode(changed)) == changed


@ALL
@strategies.examples(0.2)
@given(data=st.data())
def test_what_a_row_cannot_do_is_one_sentence_about_one_of_its_fields(
    kind: type[Layer], data: st.DataObject
) -> None:
    layer = data.draw(strategies.any_row(kind))
    shapes = data.draw(_inputs(kind))
    row = count_layer(layer, shapes)
    if row.problem is None:
        assert row.status == "exact"
        assert row.output_shape
        assert min(row.output_shape) >= 1
        return
    assert row.status in {"unknown", "lower bound"}
    assert row.output_shape is None or kind is Unknown  # whose declared shape stands
    assert row.output_shape or row.activation_elements == 0
    assert row.macs == 0
    assert row.problem.field in kind.fields()
    assert re.search(r"\d", row.problem.message)
    assert not re.search(r"[.!\n]\s*$|[.] [A-Z]", row.problem.message)


def _inputs(kind: type[Layer]) -> st.SearchStrategy[tuple[Shape, ...]]:
    """Draws input shapes: mostly as many as the kind takes, and of its number of axes."""
    least, most = kind.arity
    sizes = st.integers(1, 12)
    fitting = st.tuples(st.integers(1, 6), *[sizes] * kind.axes)
    shape = fitting | SHAPES
    count = least if most is not None else 2
    return st.one_of(
        st.lists(shape, min_size=count, max_size=count).map(tuple),
        fitting.map(lambda one: (one,) * count),
        st.lists(shape, max_size=3).map(tuple),
    )


@pytest.mark.parametrize(
    "text",
    [
        '{"kind": "ReLU"}',
        '{"kind": "Nothing", "name": "a"}',
        '{"kind": "ReLU", "name": ""}',
        '{"kind": "ReLU", "name": "a,b"}',
        '{"kind": "ReLU", "name": "a\\n"}',
        '{"kind": "ReLU", "name": " a"}',
        '{"kind": "ReLU", "name": "a", "block": "b\\n"}',
        '{"kind": "ReLU", "name": "a", "inputs": ["b,c"]}',
        '{"kind": "ReLU", "name": "a", "inputs": [""]}',
        '{"kind": "ReLU", "name": "a", "kernel": [3]}',
        '{"kind": "Conv2d", "name": "a", "filters": 0, "kernel": [3]}',
        '{"kind": "Conv2d", "name": "a", "filters": 2147483649, "kernel": [3]}',
        '{"kind": "Conv2d", "name": "a", "filters": 4, "kernel": [3, 3, 3]}',
        '{"kind": "Conv2d", "name": "a", "filters": 4, "kernel": []}',
        '{"kind": "Conv2d", "name": "a", "filters": 4, "kernel": [3, 0]}',
        '{"kind": "Conv2d", "name": "a", "filters": 4, "kernel": [3], "padding": "full"}',
        '{"kind": "Conv2d", "name": "a", "filters": 4, "kernel": [3], "padding": [-1]}',
        '{"kind": "ConvTranspose2d", "name": "a", "filters": 4, "kernel": [3], "padding": "full"}',
        '{"kind": "Conv2d", "name": "a", "filters": 4, "kernel": [3], "padding": [[0, 1, 2]]}',
        '{"kind": "Conv2d", "name": "a", "filters": 4, "kernel": [3], "padding": [[0, -1]]}',
        '{"kind": "Conv2d", "name": "a", "filters": 4, "kernel": [3], "semantics": "theano"}',
        '{"kind": "Conv2d", "name": "a", "filters": 4.5, "kernel": [3]}',
        '{"kind": "Conv2d", "name": "a", "kernel": [3]}',
        '{"kind": "Dropout", "name": "a", "rate": 1.5}',
        '{"kind": "Input", "name": "a", "shape": []}',
        '{"kind": "Input", "name": "a", "shape": [1, 2, 3, 4, 5]}',
    ],
)
def test_a_row_that_breaks_its_bounds_is_not_read(text: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        DECODER.decode(text)


def test_a_decoder_is_made_while_the_garbage_collector_runs() -> None:
    # msgspec 0.22 crashes then where a field is a tuple of fixed length.
    program = (
        "import gc; from typing import Union; import msgspec; "
        "from cnnparam_gui.core.kinds import KINDS; gc.set_threshold(1); "
        "msgspec.json.Decoder(Union[tuple(KINDS.values())])"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_kinds_are_called_as_their_classes_and_have_a_family() -> None:
    for name, kind in KINDS.items():
        assert kind.kind() == kind.__name__ == name
        assert kind.family in FAMILIES
        assert kind.__doc__
    assert len(set(FAMILIES)) == len(FAMILIES)
