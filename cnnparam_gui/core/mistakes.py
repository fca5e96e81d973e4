"""The mistakes that people make with these numbers: one short entry each.

An entry alters a draft; where nothing of it fits, it gives nothing. The first are the most usual.
"""

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from cnnparam_gui.core import alterations
from cnnparam_gui.core.drafts import MemoryDraft, Part, ProductDraft, SizeDraft, TotalDraft


class Mistake(msgspec.Struct, frozen=True):
    """A mistake.

    Attributes:
        id: Its name for programs.
        text: What was done, in plain words.
        draft: The sort of draft that it alters.
        alter: Gives the altered drafts; none where it cannot be made of this one.
    """

    id: str
    text: str
    draft: type[Any]
    alter: Callable[[Any], Iterable[Any]]


MISTAKES: tuple[Mistake, ...] = (
    Mistake(
        "bias-left-out",
        "The biases were left out: there is one for every output channel.",
        ProductDraft,
        alterations.tensors(lambda draft: [part for part in draft.parts if part.role != "bias"]),
    ),
    Mistake(
        "input-channels-left-out",
        "The input channels were left out: a filter goes through all of them.",
        ProductDraft,
        alterations.each("weight", lambda _, part: part.without("C_in")),
    ),
    Mistake(
        "one-bias-per-layer",
        "One bias was added for the whole layer: there is one for every output.",
        ProductDraft,
        alterations.each("bias", lambda _, part: Part(part.role, ())),
    ),
    Mistake(
        "bias-added-where-none",
        "A bias was added for every output channel, and this layer has none.",
        ProductDraft,
        alterations.tensors(alterations.bias_added),
    ),
    Mistake(
        "flatten-left-out",
        "Only the channels of the input were taken: all values of the image come in.",
        ProductDraft,
        alterations.each("weight", alterations.channels_only),
    ),
    Mistake(
        "output-channels-left-out",
        "The number of filters was left out: each of them has weights of its own.",
        ProductDraft,
        alterations.each("weight", lambda _, part: part.without("C_out", "out")),
    ),
    Mistake(
        "kernel-side-not-area",
        "One side of the kernel was taken: every tap of its area has a weight.",
        ProductDraft,
        alterations.each("weight", lambda _, part: alterations.kernel_side(part)),
    ),
    Mistake(
        "groups-ignored",
        "The groups were ignored: a filter sees the channels of its own group only.",
        ProductDraft,
        alterations.each("weight", alterations.groups_ignored),
    ),
    Mistake(
        "grouped-twice",
        "It was divided by the groups twice: only the input channels are divided.",
        ProductDraft,
        alterations.tensors(alterations.grouped_twice),
    ),
    Mistake(
        "output-positions-multiplied",
        "It was multiplied by the positions of the output: that gives multiply-accumulates, "
        "while weights are shared by all positions.",
        ProductDraft,
        alterations.positions,
    ),
    Mistake(
        "bias-per-weight",
        "A bias was added for every weight: there is one for every output channel.",
        ProductDraft,
        alterations.tensors(alterations.bias_as_weight),
    ),
    Mistake(
        "pooling-before-dense-ignored",
        "The size before the pooling was taken: pooling makes the image smaller first.",
        ProductDraft,
        alterations.before_pooling,
    ),
    Mistake(
        "batch-norm-four-per-channel",
        "Running mean and variance were counted: they are no parameters, since nothing trains "
        "them.",
        ProductDraft,
        alterations.tensors(alterations.norm_four),
    ),
    Mistake(
        "batch-norm-per-value",
        "A scale and a shift were counted for every value: there are two for every channel.",
        ProductDraft,
        alterations.per_value,
    ),
    Mistake(
        "pooling-counted-as-weights",
        "The window of the pooling was counted as weights: pooling has none.",
        ProductDraft,
        alterations.tensors(alterations.pooling_weights),
    ),
    Mistake(
        "flops-for-macs",
        "Multiplication and addition were counted apart: that is two operations for every "
        "multiply-accumulate.",
        ProductDraft,
        alterations.doubled,
    ),
    Mistake(
        "wrong-row-input-channels",
        "The channels of another row were taken for the input channels.",
        ProductDraft,
        alterations.other_channels,
    ),
    Mistake(
        "transposed-over-output",
        "It was multiplied by the positions of the output: a transposed convolution goes over "
        "those of its input.",
        ProductDraft,
        alterations.over_output,
    ),
    Mistake(
        "padding-ignored", "The padding was left out.", SizeDraft, alterations.window(pads=(0, 0))
    ),
    Mistake(
        "stride-ignored",
        "The stride was left out.",
        SizeDraft,
        alterations.window(stride=1),
    ),
    Mistake(
        "dilation-ignored", "The dilation was left out.", SizeDraft, alterations.window(dilation=1)
    ),
    Mistake(
        "plus-one-forgotten",
        "The 1 was forgotten: the window stands at the first place before it moves.",
        SizeDraft,
        alterations.window(one=False),
    ),
    Mistake(
        "ceil-instead-of-floor",
        "It was rounded up: here a window that does not fit in full is left out.",
        SizeDraft,
        alterations.window(rounding="up"),
    ),
    Mistake(
        "floor-instead-of-ceil",
        "It was rounded down: here a last window that fits in part counts.",
        SizeDraft,
        alterations.window(rounding="down"),
    ),
    Mistake(
        "elements-for-bytes",
        "These are values and not bytes: every value takes some.",
        MemoryDraft,
        alterations.having(each=None),
    ),
    Mistake(
        "bits-for-bytes",
        "Bits were taken for bytes: a byte has eight.",
        MemoryDraft,
        alterations.having(times=8),
    ),
    Mistake(
        "batch-left-out",
        "The batch was left out: every sample has outputs of its own.",
        MemoryDraft,
        alterations.having(batch=1),
    ),
    Mistake(
        "batch-counted",
        "A batch was counted, and the question is about one sample.",
        MemoryDraft,
        alterations.batch_counted,
    ),
    Mistake(
        "mb-for-mib",
        "MiB were written as MB: 1 MiB is 1,048,576 bytes, and 1 MB is 1,000,000.",
        MemoryDraft,
        alterations.having(over=(10**6, 2**20)),
    ),
    Mistake(
        "biases-left-out-of-total",
        "The biases of all layers were left out.",
        TotalDraft,
        alterations.more("-biases"),
    ),
    Mistake(
        "dense-left-out-of-total",
        "The fully connected layers were left out.",
        TotalDraft,
        alterations.without(alterations.DENSE),
    ),
    Mistake(
        "convolutions-left-out-of-total",
        "The convolutions were left out.",
        TotalDraft,
        alterations.without(alterations.CONVOLUTIONS),
    ),
    Mistake(
        "running-statistics-in-total",
        "Running means and variances were counted: they are no parameters.",
        TotalDraft,
        alterations.more("statistics"),
    ),
    Mistake(
        "input-counted-twice",
        "The input was counted twice.",
        TotalDraft,
        alterations.input_again,
    ),
)
"""Every mistake, the most usual first."""

BY_ID: dict[str, Mistake] = {mistake.id: mistake for mistake in MISTAKES}
"""Every mistake by its id, as marks and scores name them."""
