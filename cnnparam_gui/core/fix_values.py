"""Proposals that give a row's own fields other values."""

import math
import re
from collections.abc import Callable
from typing import Any

from cnnparam_gui.core.codecs import FieldError, IntegerCodec
from cnnparam_gui.core.editing import as_kind, edit_rows
from cnnparam_gui.core.fixing import Case, Proposals, Step, Values
from cnnparam_gui.core.frameworks import FRAMEWORKS, Axis
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.divisors import nearest_divisors, nearest_multiples
from cnnparam_gui.core.kinds.window import Meant, Windowed
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.sides import plain

_NEAR = 512
"""How far from a number one that works is looked for."""


def always(values: Values) -> Callable[[Case], Proposals]:
    """Return what proposes the same values whatever the case."""

    def propose(_case: Case) -> Proposals:
        yield dict(values)

    return propose


def _windows(case: Case) -> list[Axis]:
    """Return the window of each axis; none for a kind or an input without."""
    meant = case.meant
    if not isinstance(meant, Meant) or not case.shapes or len(case.shapes[0]) != meant.axes + 1:
        return []
    return meant.windows(case.shapes[0][1:])


def padding_that_keeps(case: Case) -> Proposals:
    """Propose the padding whose output is as large as the input; with a stride, without it."""
    axes = _windows(case)
    if axes and isinstance(case.meant, Windowed):
        pads = tuple(plain(((axis.reach - 1) // 2, axis.reach // 2)) for axis in axes)
        strided = any(axis.stride != 1 for axis in axes)
        yield {"padding": pads, **({"stride": (1,) * len(axes)} if strided else {})}


def padding_in_numbers(case: Case) -> Proposals:
    """Propose in numbers what a word for the padding means to the frameworks that have it."""
    axes, meant = _windows(case), case.meant
    if axes and isinstance(meant, Windowed) and isinstance(meant.padding, str):
        for name in ("keras", "onnx"):
            try:
                pads = [meant.same_pads(FRAMEWORKS[name], axis) for axis in axes]
            except LayerProblem:  # as where onnxruntime refuses a dilation
                continue
            yield {"padding": tuple(map(plain, pads))}


def kernel_that_fits(case: Case) -> Proposals:
    """Propose the largest kernel that fits the padded input."""
    axes, meant = _windows(case), case.meant
    if not axes or not isinstance(meant, Windowed):
        return
    try:
        pads = meant.pads(axes)
    except LayerProblem:
        return
    padded = [axis.size + sum(pad) for axis, pad in zip(axes, pads, strict=True)]
    for sizes in (padded, [axis.size for axis in axes]):
        pairs = zip(axes, sizes, strict=True)
        fitting = tuple(min(a.kernel, (size - 1) // a.dilation + 1) for a, size in pairs)
        yield {"kernel": fitting}


def plain_stride(case: Case) -> Proposals:
    """Propose a stride of 1, with which every framework takes a dilation and `same`."""
    if "stride" in case.layer.fields():
        yield {"stride": (1,) * case.layer.axes}


def other_framework(case: Case) -> Proposals:
    """Propose that the row follows another framework."""
    if isinstance(case.meant, Meant):
        for name in FRAMEWORKS:
            yield {"semantics": name}


def groups_that_divide(case: Case) -> Proposals:
    """Propose the numbers of groups next to it that divide the channels of both sides."""
    groups, channels = case.value, case.shapes[0][0] if case.shapes else 0
    total = math.gcd(channels, getattr(case.layer, "filters", channels))
    for number in sorted(nearest_divisors(groups, total), key=lambda n: abs(n - groups)):
        yield {"groups": number}


def filters_for_groups(case: Case) -> Proposals:
    """Propose the numbers of filters next to it that the groups divide."""
    filters = getattr(case.layer, "filters", None)
    if filters is not None:
        near = nearest_multiples(filters, case.value)
        for number in sorted(near, key=lambda n: abs(n - filters)):
            yield {"filters": number}


def nearest_number(case: Case) -> Proposals:
    """Propose the numbers below and above that work, where the field holds one number."""
    field, value = case.field, case.value
    if field is None or not isinstance(field.codec, IntegerCodec) or not case.shapes:
        return
    for step in (-1, 1):
        for distance in range(1, _NEAR + 1):
            values = {field.name: value + step * distance}
            if case.works(values):
                yield values
                break


def smaller_numbers(case: Case) -> Proposals:
    """Propose the largest bound that works for every number of a field, such as paddings."""
    field, value = case.field, case.value
    if field is None or not isinstance(value, tuple) or not case.shapes:
        return
    if not all(isinstance(one, int | tuple) for one in value):
        return  # names and factors
    most = max((_largest(one) for one in value), default=0)
    name = field.name
    found = _largest_bound(most, lambda cap: case.works({name: _capped(value, cap)}))
    if found is not None:
        yield {name: _capped(value, found)}


def _largest(one: Any) -> int:
    if isinstance(one, tuple):
        return max(map(_largest, one), default=0)
    return one if isinstance(one, int) else 0


def _capped(value: tuple[Any, ...], cap: int) -> tuple[Any, ...]:
    return tuple(_capped(one, cap) if isinstance(one, tuple) else min(one, cap) for one in value)


def _largest_bound(most: int, works: Callable[[int], bool]) -> int | None:
    """Return the largest bound below `most` that works, where smaller ones do; None for none."""
    low = 0 if works(0) else 1
    if most <= low or not works(low):
        return None
    high = most
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if works(middle) else (low, middle)
    return low


def usual_value(case: Case) -> Proposals:
    """Propose the value that a new row has."""
    field = case.field
    if field is not None and not field.required:
        yield {field.name: field.start}


def shape_that_follows(case: Case) -> Proposals:
    """Propose that one size of a new shape follows from the others, the last one first."""
    shape = case.value
    if case.layer.kind() != "Reshape":
        return
    for axis in reversed(range(len(shape))):
        others = tuple(max(size, 1) for size in shape)
        yield {"shape": (*others[:axis], -1, *others[axis + 1 :])}
    yield {"shape": (-1,)}


def kind_of_axes(case: Case) -> Proposals:
    """Propose the kind of the same name for as many axes as the input has."""
    named = re.fullmatch(r"(.+?)[123]d", case.layer.kind())
    if named is None or not case.shapes:
        return
    kind = f"{named[1]}{len(case.shapes[0]) - 1}d"
    if kind not in KINDS:
        return
    try:
        layer = as_kind(case.layer, kind)
    except FieldError:
        return
    words = f"kind {case.layer.kind()} \N{RIGHTWARDS ARROW} {kind}"
    yield Step(edit_rows(replaced={case.row: layer}), words, case.row)


def axis_to_join(case: Case) -> Proposals:
    """Propose another axis to join along."""
    if case.layer.kind() == "Concat":
        for axis in range(len(case.shapes[0]) if case.shapes else 0):
            yield {"axis": axis}


def owner_s_values(case: Case) -> Proposals:
    """Propose the values of the row whose weights it uses, where that is of the same kind."""
    owner = case.counts.wiring.owners.rows.get(case.row)
    if owner is None:
        return
    layer = case.counts.network.layers[owner]
    if type(layer) is type(case.layer):
        own = {"name", "block", "inputs", "weights_of", "frozen"}
        yield {name: getattr(layer, name) for name in layer.fields() if name not in own}
