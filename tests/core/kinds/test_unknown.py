"""What cannot be counted."""

import pytest

from cnnparam_gui.core.count import count, count_layer
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.kinds.unknown import (
    TensorTable,
    Unknown,
    format_tensors,
    parse_tensors,
)
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.parameters import ParameterTensor

DECLARED = "weight 64x3x3x3, bias 64, bn.running_mean 64, table 10 statistic, scale 64 frozen"


def test_what_is_declared_counts_and_the_total_is_a_lower_bound() -> None:
    counts = count(
        Network(
            (
                Input(name="in", shape=(3, 8, 8)),
                Unknown(name="u", operator="Foo", shape=(4, 5), tensors="weight 2x3, bias 2"),
                Linear(name="fc", units=10),
            )
        )
    )
    _, unknown, below = counts.rows
    assert (unknown.output_shape, unknown.parameters, unknown.macs) == ((4, 5), 8, 0)
    assert unknown.status == "lower bound"
    assert below.status == "exact"
    assert below.parameters == 210
    assert counts.totals.status == "lower bound"
    assert (counts.totals.parameters, counts.totals.macs) == (218, 200)
    ((row, problem),) = counts.problems
    assert (row, problem.field) == (1, "operator")
    assert problem.message == (
        "operator 'Foo' is not known: its 8 declared parameters are counted, its "
        "multiply-accumulates are not"
    )


def test_without_tensors_and_shape_nothing_is_known() -> None:
    row = count_layer(Unknown(name="u"), ((3, 8, 8),))
    assert (row.status, row.output_shape) == ("unknown", None)
    assert row.problem is not None
    assert row.problem.field == "shape"
    assert row.problem.message == (
        "its operator is not known and declares no output shape for its 3x8x8 input"
    )


def test_tensors_have_roles_by_name_unless_they_say_others() -> None:
    assert [(t.name, t.role, t.elements, t.trainable) for t in parse_tensors(DECLARED)] == [
        ("weight", "weight", 1728, True),
        ("bias", "bias", 64, True),
        ("bn.running_mean", "statistic", 64, False),
        ("table", "statistic", 10, False),
        ("scale", "weight", 64, False),
    ]


def test_the_text_of_tensors_reads_back() -> None:
    assert format_tensors(parse_tensors(DECLARED)) == DECLARED
    odd = ParameterTensor("two, words", "bias", (), ())
    assert format_tensors([odd]) == "two_words 1 bias"
    assert parse_tensors(" , ") == ()


@pytest.mark.parametrize("text", ["weight", "weight 3x", "weight 3 four", "weight 3-4", "3x4"])
def test_what_is_no_tensor_is_said(text: str) -> None:
    row = count_layer(Unknown(name="u", shape=(4,), tensors=f"a 3, {text}"), ((3,),))
    assert row.problem is not None
    assert row.problem.field == "tensors"
    assert row.problem.message == f"'{text}' is no tensor such as weight 64x3x3x3"


def test_the_field_takes_a_list_and_refuses_what_no_file_can_hold() -> None:
    field = Unknown.fields()["tensors"]
    assert field.parse(f"  {DECLARED} ") == DECLARED
    assert Unknown.fields()["shape"].parse("") == ()


def test_tensors_of_no_known_place_are_counted_and_make_the_total_a_lower_bound() -> None:
    counts = count(
        Network(
            (
                TensorTable(name="conv1", tensors="weight 64x3x7x7"),
                TensorTable(name="bn1", tensors="weight 64, bias 64, running_mean 64"),
            )
        )
    )
    assert (counts.totals.weights, counts.totals.biases, counts.totals.statistics) == (
        9408 + 64,
        64,
        64,
    )
    assert counts.totals.status == "lower bound"
    assert [row.output_shape for row in counts.rows] == [None, None]
    ((_, problem), _) = counts.problems
    assert problem.message == (
        "its 9408 values are counted, but tensors alone do not say what is computed with them: "
        "its output shape and multiply-accumulates are not known"
    )
