"""Double entry: what is counted of a row is what walking through it meets, for every kind."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cnnparam_gui.core.axis_window import AxisWindow
from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.folding import Fold, Unfold
from cnnparam_gui.core.kinds.pooling import Pooling
from cnnparam_gui.core.kinds.window import Windowed
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.totals import RowCount
from tests import strategies
from tests.double_entry.arrangements import ARRANGED
from tests.double_entry.products import PRODUCTS
from tests.double_entry.values import VALUES
from tests.double_entry.walk import Shape, Span, Walk
from tests.double_entry.windows import WINDOWS, starts_of

WALKS: dict[str, Callable[[Any, Sequence[Shape]], Walk]] = {
    **WINDOWS,
    **PRODUCTS,
    **VALUES,
    **ARRANGED,
}
DECLARED = {"Unknown", "TensorTable"}
"""What is not walked through: nothing is known of it but what it declares."""

_MOST_VALUES = 200
_OF_TOKENS = {"ClassToken", "PositionEmbedding"}


def test_every_kind_is_walked_through() -> None:
    assert set(WALKS) | DECLARED == set(KINDS)


def shapes_for(draw: st.DrawFn, kind: type[Layer]) -> tuple[Shape, ...]:
    """Draws small input shapes that a kind may take."""
    least, most = kind.arity
    if most == 0:
        return ()
    number = draw(st.integers(least, 3 if most is None else most))
    size = st.integers(1, 5)
    if kind.axes and kind.kind() != "WindowAttention":
        axes = kind.axes
        first = (draw(st.sampled_from([1, 2, 4])), *(draw(size) for _ in range(axes)))
    elif kind.family in {"attention", "recurrent"} or kind.kind() in _OF_TOKENS:
        first = tuple(draw(size) for _ in range(2 + (kind.kind() == "WindowAttention")))
    else:
        first = tuple(draw(st.lists(size, min_size=1, max_size=4)))
    others = [first]
    for _ in range(number - 1):
        other = list(first)
        if draw(st.booleans()):  # another size along one axis: often 1, which is broadcast
            other[draw(st.integers(0, len(other) - 1))] = draw(st.sampled_from([1, 2, 3]))
        others.append(tuple(other))
    return tuple(others)


def row_of(draw: st.DrawFn, kind: type[Layer], shapes: Sequence[Shape]) -> Layer:
    """Draws a row; most of its fields as they usually are, so that it often fits its input."""
    given: dict[str, Any] = {}
    for field in kind.fields().values():
        if field.name in {"name", "inputs", "block", "weights_of", "semantics", "tensors"}:
            continue
        if field.required or draw(st.booleans()):
            given[field.name] = draw(strategies.values(field.codec))
    return kind.fresh("row", **given)


def folded(draw: st.DrawFn, shape: Shape) -> tuple[Layer, tuple[Shape, ...]]:
    """Draws the reverse of an unfolding, and what the unfolding gives."""
    unfold = row_of(draw, Unfold, (shape,))
    columns = count_layer(unfold, (shape,)).outputs
    assume(columns)
    names = ("kernel", "stride", "padding", "dilation")
    same = {name: getattr(unfold, name) for name in names}
    return Fold(name="row", output_size=shape[1:], **same), columns


@st.composite
def rows(draw: st.DrawFn, name: str) -> tuple[Layer, tuple[Shape, ...], RowCount]:
    """Draws a row on an input that it can work on, with its count."""
    kind = KINDS[name]
    shapes = shapes_for(draw, kind)
    assume(all(len(shape) and _values(shape) <= _MOST_VALUES for shape in shapes))
    if kind is Fold:
        layer, shapes = folded(draw, shapes[0])
    else:
        layer = row_of(draw, kind, shapes)
    counted = count_layer(layer, shapes)
    assume(counted.problem is None and counted.macs <= 20_000)
    assume(counted.weights <= 20_000 and counted.activation_elements <= 20_000)
    return layer, shapes, counted


def _values(shape: Shape) -> int:
    total = 1
    for size in shape:
        total *= size
    return total


@pytest.mark.parametrize("name", sorted(WALKS))
@settings(
    strategies.examples(0.08),
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
@given(data=st.data())
def test_a_count_is_what_walking_through_meets(name: str, data: st.DataObject) -> None:
    layer, shapes, counted = data.draw(rows(name))
    walk = WALKS[name](layer, shapes)
    assert counted.output_shape == walk.shape
    assert counted.macs == walk.products
    assert counted.weights + counted.biases == len(walk.trained)
    assert counted.statistics == len(walk.measured)
    window = layer.window(shapes, walk.shape)
    if window is not None and walk.seen is not None:
        for axis, (claimed, seen) in enumerate(zip(window, walk.seen, strict=True)):
            for place, span in enumerate(seen):
                found = _claimed(claimed, place, shapes[0][axis + 1], span)
                if max(getattr(layer, "dilation", (1,))) == 1 or "Transpose" not in name:
                    assert found == span, (axis, place)
                else:  # where taps leave gaps, the field is from the first to the last
                    assert span[0] > span[1] or found[0] <= span[0] <= span[1] <= found[1]


@pytest.mark.parametrize(
    "name", sorted(name for name, kind in KINDS.items() if issubclass(kind, Windowed))
)
@settings(strategies.examples(0.3))
@given(data=st.data())
def test_a_kernel_is_refused_where_no_window_fits(name: str, data: st.DataObject) -> None:
    kind = KINDS[name]
    sizes = data.draw(st.tuples(*[st.integers(1, 6)] * kind.axes))
    small = [st.integers(1, 4)] * kind.axes
    given = {"kernel": data.draw(st.tuples(*small)), "stride": data.draw(st.tuples(*small))}
    if "dilation" in kind.fields() and getattr(kind, "sort", "max") == "max":
        given["dilation"] = data.draw(st.tuples(*small))
    # Pooling takes no more padding than half of its kernel.
    most = [size // 2 if issubclass(kind, Pooling) else 2 for size in given["kernel"]]
    given["padding"] = data.draw(st.tuples(*(st.integers(0, one) for one in most)))
    if getattr(kind, "sort", "") == "lp":
        given["padding"] = (0,) * kind.axes
    layer = kind.fresh("row", **given)
    problem = count_layer(layer, ((2, *sizes),)).problem
    fits = all(starts_of(layer, sizes))
    if getattr(kind, "fits_bare", False):
        fits = fits and all(starts_of(kind.fresh("row", kernel=given["kernel"]), sizes))
    assert (problem is None) == fits
    assert problem is None or problem.field == "kernel"


def _claimed(window: AxisWindow, place: int, size: int, span: Span) -> Span:
    """Returns from where to where a window says that an output place sees.

    Where values are spread apart, what lies between them is no input; an end that reaches out of
    the input counts as far as the walk notes places there.
    """
    start = place * window.stride - window.before
    reached = range(start, start + window.kernel)
    if window.up == 1:
        if span[0] >= 0 and span[1] < size and (start < 0 or reached[-1] >= size):
            reached = range(max(start, 0), min(reached[-1], size - 1) + 1)
        return (reached[0], reached[-1]) if reached else (0, -1)
    inside = [p // window.up for p in reached if p % window.up == 0 and 0 <= p // window.up < size]
    return (inside[0], inside[-1]) if inside else (0, -1)
