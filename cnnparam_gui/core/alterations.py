"""How mistakes alter what a person writes down; `mistakes.py` says what each is called."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from cnnparam_gui.core.drafts import MemoryDraft, Part, ProductDraft, SizeDraft, TotalDraft
from cnnparam_gui.core.formula import Formula, Operand, Quotient, multiply
from cnnparam_gui.core.kinds.convolution import TransposedConvolution
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.pooling import Pooling
from cnnparam_gui.core.size_formulas import given, made

CONVOLUTIONS, DENSE = "convolution", "dense"
"""Families that totals are left without."""


def tensors(
    change: Callable[[ProductDraft], Iterable[Part] | None],
) -> Callable[[ProductDraft], Iterator[ProductDraft]]:
    """Return what alters the tensors of a draft, where there is something to alter."""

    def alter(draft: ProductDraft) -> Iterator[ProductDraft]:
        parts = change(draft)
        if parts is not None:
            yield draft.having(parts)

    return alter


def each(
    role: str, change: Callable[[ProductDraft, Part], Part]
) -> Callable[[ProductDraft], Iterator[ProductDraft]]:
    """Return what alters every tensor of a role."""
    return tensors(
        lambda draft: [change(draft, part) if part.role == role else part for part in draft.parts]
    )


def bias_added(draft: ProductDraft) -> list[Part] | None:
    """Return the tensors with a bias that the layer has not."""
    weights = draft.of("weight")
    if draft.of("bias") or not weights or draft.subject.layer.family not in {CONVOLUTIONS, DENSE}:
        return None
    out = tuple(size for size in weights[-1].sizes if size[0] in {"C_out", "out"})
    return [*draft.parts, Part("bias", out)]


def bias_as_weight(draft: ProductDraft) -> list[Part] | None:
    """Return the tensors with a bias as large as the weight."""
    weights = draft.of("weight")
    if not draft.of("bias") or len(weights) != 1:
        return None
    return [weights[0], Part("bias", weights[0].sizes)]


def kernel_side(part: Part) -> Part:
    """Return a tensor with one side of its kernel."""
    taps = [axis for axis, _ in part.sizes if axis.startswith("k")]
    return part.without(*taps[1:])


def groups_ignored(draft: ProductDraft, part: Part) -> Part:
    """Return a weight that sees all channels."""
    return part.having("C_in", Operand(draft.subject.row.input_shapes[0][0], "C_in", 0))


def grouped_twice(draft: ProductDraft) -> list[Part] | None:
    """Return the tensors with the filters divided by the groups as well."""
    groups = getattr(draft.subject.layer, "groups", 1)
    if groups == 1 or not draft.of("weight"):
        return None
    twice = []
    for part in draft.parts:
        sizes = dict(part.sizes)
        divided = part.role == "weight" and "C_out" in sizes
        size = Quotient(sizes["C_out"], Operand(groups, "g"), "down") if divided else None
        twice.append(part if size is None else part.having("C_out", size))
    return twice


def other_channels(draft: ProductDraft) -> Iterator[ProductDraft]:
    """Give the draft with the channels of other rows, the nearest rows first."""
    if draft.subject.layer.family not in {CONVOLUTIONS, DENSE}:
        return
    counts, number = draft.subject.counts, draft.subject.number
    seen = {draft.subject.row.input_shapes[0][0]}
    order = sorted(range(len(counts.rows)), key=lambda row: (abs(row - number), row))
    for row in order[:60]:
        outputs = counts.rows[row].outputs
        if not outputs or outputs[0][0] in seen:
            continue
        seen.add(outputs[0][0])
        size = Operand(outputs[0][0], f"C of {counts.network.layers[row].name}")
        yield draft.having(
            part.having("C_in", size).having("in", size) if part.role == "weight" else part
            for part in draft.parts
        )


def channels_only(draft: ProductDraft, part: Part) -> Part:
    """Return a weight that takes the channels of an image alone."""
    shape = draft.subject.row.input_shapes[0]
    return part.having("in", given(shape)[0]) if len(shape) > 1 else part


def before_pooling(draft: ProductDraft) -> Iterator[ProductDraft]:
    """Give the draft of a fully connected layer as if the pooling above it were not there."""
    counts, number = draft.subject.counts, draft.subject.number
    if not isinstance(draft.subject.layer, Linear):
        return
    for row in range(number - 1, max(number - 6, -1), -1):
        layer = counts.network.layers[row]
        if layer.family == "pooling" and counts.rows[row].input_shapes:
            size = multiply(*given(counts.rows[row].input_shapes[0]))
            yield draft.having(
                part.having("in", size) if part.role == "weight" else part for part in draft.parts
            )
            return


def positions(draft: ProductDraft) -> Iterator[ProductDraft]:
    """Give parameters times the positions of the output."""
    output = draft.subject.row.outputs[0]
    if draft.quantity == "parameters" and len(output) > 1 and draft.parts:
        yield draft.having(draft.parts, *made(output)[1:])


def per_value(draft: ProductDraft) -> Iterator[ProductDraft]:
    """Give the parameters of a normalisation times its positions."""
    if draft.subject.layer.family == "normalisation":
        yield from positions(draft)


def norm_four(draft: ProductDraft) -> list[Part] | None:
    """Return the tensors with the running statistics."""
    tensors = draft.subject.row.tensors
    statistics = [tensor for tensor in tensors if tensor.role == "statistic"]
    if not statistics or draft.of("statistic"):
        return None
    return [*draft.parts, *(Part("statistic", draft.parts[0].sizes) for _ in statistics)]


def pooling_weights(draft: ProductDraft) -> list[Part] | None:
    """Return the window of a pooling as a weight."""
    layer = draft.subject.layer
    if not isinstance(layer, Pooling):
        return None
    taps: tuple[tuple[str, Formula], ...] = tuple(
        (f"k_{number}", Operand(size, "k")) for number, size in enumerate(layer.kernel)
    )
    channels = draft.subject.row.input_shapes[0][0]
    return [Part("weight", (*taps, ("C_in", Operand(channels, "C_in", 0))))]


def doubled(draft: ProductDraft) -> Iterator[ProductDraft]:
    """Give twice the multiply-accumulates."""
    if draft.quantity == "macs":
        yield draft.having(draft.parts, Operand(2))


def over_output(draft: ProductDraft) -> Iterator[ProductDraft]:
    """Give those of a transposed convolution over its output."""
    if draft.quantity == "macs" and isinstance(draft.subject.layer, TransposedConvolution):
        yield msgspec.structs.replace(draft, times=made(draft.subject.row.outputs[0])[1:])


def window(**changes: Any) -> Callable[[SizeDraft], Iterator[SizeDraft]]:
    """Return what changes a window along an axis; fields of the axis itself among the changes."""
    of_axis = {name: value for name, value in changes.items() if name in {"stride", "dilation"}}
    own = {name: value for name, value in changes.items() if name not in of_axis}

    def alter(draft: SizeDraft) -> Iterator[SizeDraft]:
        yield msgspec.structs.replace(draft, axis=draft.axis._replace(**of_axis), **own)

    return alter


def having(**changes: Any) -> Callable[[Any], Iterator[Any]]:
    """Return what changes fields of a draft."""
    return lambda draft: iter((msgspec.structs.replace(draft, **changes),))


def batch_counted(draft: MemoryDraft) -> Iterator[MemoryDraft]:
    """Give the memory of usual batches."""
    if draft.batch == 1:
        for batch in (2, 4, 8, 16, 32, 64, 128, 256):
            yield msgspec.structs.replace(draft, batch=batch)


def without(*families: str) -> Callable[[TotalDraft], Iterator[TotalDraft]]:
    """Return what leaves the rows of families out of a total."""

    def alter(draft: TotalDraft) -> Iterator[TotalDraft]:
        rows = tuple(pair for pair in draft.rows if pair[0] not in families)
        yield msgspec.structs.replace(draft, rows=rows)

    return alter


def more(figure: str) -> Callable[[TotalDraft], Iterator[TotalDraft]]:
    """Return what adds a figure to a total of parameters."""

    def alter(draft: TotalDraft) -> Iterator[TotalDraft]:
        if draft.figure == "parameters":
            yield msgspec.structs.replace(draft, more=(*draft.more, figure))

    return alter


def input_again(draft: TotalDraft) -> Iterator[TotalDraft]:
    """Give the total with the input once more."""
    if draft.figure == "activation_elements":
        inputs = [row.activation_elements for family, row in draft.rows if family == "input"]
        again = (*draft.again, Operand(sum(inputs), "input"))
        yield msgspec.structs.replace(draft, again=again)
