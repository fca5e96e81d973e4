"""How receptive fields are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.receptive import AxisField, FieldStatus
from cnnparam_gui.models import receptive

BRANCHES: FieldStatus = "differs between branches"
WHOLE = AxisField(224).whole()
# What VGG-16 sees before its first fully connected layer (COUNTING.md).
POOL5 = AxisField(224, reach=212, step=32, centre=31)
HALF = AxisField(8, step=1, finer=2)


@pytest.mark.parametrize(
    ("field", "size", "stride"),
    [
        (None, "?", "?"),
        ((), "-", "-"),
        ((POOL5, POOL5), "212x212", "32"),
        ((POOL5, AxisField(9, BRANCHES, reach=3, step=2)), "~ 212x3", "32x2"),
        ((WHOLE, WHOLE), "whole input", "-"),
        ((WHOLE, POOL5), "224x212", "0x32"),
        ((HALF,), "1", "1/2"),
    ],
)
def test_a_cell(field: tuple[AxisField, ...] | None, size: str, stride: str) -> None:
    assert receptive.size(field) == size
    assert receptive.stride(field) == stride


def test_what_is_heard_has_words_for_the_mark() -> None:
    assert receptive.spoken("~ 7x7") == "7x7, the largest of branches that differ"
    assert receptive.spoken("7x7") == "7x7"


def test_the_tool_tip_tells_every_axis() -> None:
    wide = AxisField(9000, BRANCHES, reach=1234, step=4, centre=3)
    assert receptive.explanation((POOL5, wide)) == (
        "Height: sees 212 positions, stride 32, first centre at 31/2, exact\n"
        "Width: sees 1,234 positions, stride 4, first centre at 3/2, the largest of branches that "
        "differ"
    )
    assert receptive.explanation((WHOLE,)) == "Length: whole input, 224 positions"
    lines = receptive.explanation((POOL5,) * 3).splitlines()
    assert [line.partition(":")[0] for line in lines] == ["Depth", "Height", "Width"]
    lines = receptive.explanation((POOL5,) * 4).splitlines()
    assert [line.partition(":")[0] for line in lines] == ["1", "2", "3", "4"]


@st.composite
def fields(draw: st.DrawFn) -> tuple[AxisField, ...]:
    number = st.integers(1, 20_000)
    statuses = st.sampled_from(["exact", BRANCHES, "whole input"])
    axis = st.builds(
        AxisField,
        number,
        status=statuses,
        reach=number,
        step=number,
        finer=st.integers(1, 12),
        taken=st.integers(1, 5),
        spread=st.integers(0, 9),
    )
    return tuple(draw(st.lists(axis, max_size=3)))


@given(st.lists(st.none() | fields(), max_size=6))
def test_no_text_is_longer_than_the_widest(found: list[tuple[AxisField, ...] | None]) -> None:
    widest = receptive.widest(found)
    assert all(len(receptive.size(field)) <= len(widest.size) for field in found)
    assert all(len(receptive.stride(field)) <= len(widest.stride) for field in found)


def test_the_widest_is_no_wider_than_needed() -> None:
    assert receptive.widest([(POOL5, POOL5)] * 2).stride == "32"
    assert len(receptive.widest([(POOL5,) * 3]).size) == len("~ 212x212x212")
