"""The fields of layers, found in the annotations of their classes."""

from typing import Annotated

import msgspec
import pytest
from msgspec import Meta

from cnnparam_gui.core.codecs import (
    BLOCK_PATTERN,
    NAME_PATTERN,
    AxesCodec,
    ChoiceCodec,
    FactorsCodec,
    FieldError,
    IntegerCodec,
    NamesCodec,
    OptionalCodec,
    TextCodec,
)
from cnnparam_gui.core.fields import fields_of
from cnnparam_gui.core.kinds.activation import GLU, PReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.pooling import MaxPool2d
from cnnparam_gui.core.kinds.reduction import Slice
from cnnparam_gui.core.kinds.reshape import Permute
from cnnparam_gui.core.kinds.resize import Upsample
from cnnparam_gui.core.shapes import MAX_SIZE
from cnnparam_gui.core.sides import SidesCodec


def test_a_refusal_by_a_field_names_the_field() -> None:
    with pytest.raises(FieldError, match=r"^Filters: 'many' is not a whole number$"):
        Conv2d.fields()["filters"].parse("many")


def test_fields_know_their_bounds_columns_and_starts() -> None:
    fields = fields_of(MaxPool2d)
    assert list(fields) == [
        *("name", "block", "inputs", "kernel", "stride", "padding", "ceil", "dilation"),
        "semantics",
    ]
    assert fields["kernel"].codec == AxesCodec(2, 1, MAX_SIZE)
    assert (fields["kernel"].required, fields["kernel"].start) == (True, (2, 2))
    assert (fields["stride"].column, fields["stride"].start) == ("stride", ())
    assert (fields["dilation"].required, fields["dilation"].start) == (False, (1, 1))
    assert fields["padding"].codec == SidesCodec(2, 0, MAX_SIZE, ("same", "same_lower"))
    assert fields_of(MaxPool2d) is fields


def test_a_field_without_a_label_is_a_mistake_that_shows() -> None:
    class Bare(msgspec.Struct):
        size: int

    with pytest.raises(TypeError, match=r"^Bare\.size has no label$"):
        fields_of(Bare)


def test_texts_without_a_pattern_are_read_as_blocks_and_names() -> None:
    class Plain(msgspec.Struct):
        note: Annotated[str, Meta(title="Note")]
        names: Annotated[tuple[str, ...], Meta(title="Names")]

    fields = fields_of(Plain)
    assert fields["note"].codec == TextCodec(BLOCK_PATTERN)
    assert fields["names"].codec == NamesCodec(NAME_PATTERN)


def test_choices_options_factors_and_orders_have_codecs_of_their_own() -> None:
    assert fields_of(PReLU)["slopes"].codec == ChoiceCodec(("channel", "one", "value"))
    stop = fields_of(Slice)["stop"]
    assert stop.codec == OptionalCodec(IntegerCodec(-MAX_SIZE, MAX_SIZE))
    assert (stop.required, stop.start) == (False, None)
    assert fields_of(Upsample)["factor"].codec == FactorsCodec(0.001, 1000.0, 3)
    order = fields_of(Permute)["order"]
    assert order.codec == AxesCodec(0, -8, 7, separator=", ", most=8)
    assert order.format(order.start) == "1, 2, 0"
    assert fields_of(GLU)["axis"].codec == IntegerCodec(-8, 7)
