"""The words of the shorthand, one entry each, by which it is read and written."""

import functools
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import msgspec

Derive: TypeAlias = Callable[[Mapping[str, Any]], dict[str, Any]]
"""Gives fields that were not said, from those that were."""


class Word(msgspec.Struct, frozen=True):
    """What a word of the shorthand stands for.

    Attributes:
        names: How it is written, the first of them by us.
        kind: The kind of a row, without `2d` where there is one for each number of axes.
        like: An example, for who writes it wrong.
        takes: Fields whose values follow it, in this order.
        usual: Texts of those that may be left out.
        axes: Numbers of spatial axes that it has a kind for; none where one kind does for all.
        flat: The kind that it means behind a vector.
        derived: Fields that follow from the others where the first of them is not said.
        derive: Gives the values of these.
    """

    names: tuple[str, ...]
    kind: str
    like: str = ""
    takes: tuple[str, ...] = ()
    usual: Mapping[str, str] = {}
    axes: tuple[int, ...] = ()
    flat: int = 2
    derived: tuple[str, ...] = ()
    derive: Derive | None = None

    def axes_for(self, axes: int) -> int:
        """Return the axes of the kind that it means behind a feature map of so many axes."""
        return axes if axes in self.axes else self.flat

    def kind_for(self, axes: int) -> str:
        """Return the kind for a number of axes."""
        return f"{self.kind}{axes}d" if self.axes else self.kind


class Option(msgspec.Struct, frozen=True):
    """A short way to say a field that is not usual.

    Attributes:
        text: The word, or the letters before a value.
        field: The field.
        value: What the word says; unset for letters that a value follows.
    """

    text: str
    field: str
    value: Any = msgspec.UNSET


def _same(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the padding by which a stride of 1 keeps the size, half the kernel."""
    kernel = values["kernel"]
    dilation = values.get("dilation", (1,) * len(kernel))
    pads = zip(kernel, dilation, strict=True)
    return {"padding": tuple(size // 2 * apart for size, apart in pads)}


def _times_stride(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the padding of a transposed convolution that makes the stride times its input."""
    kernel = values["kernel"]
    if max(values.get("dilation", (1,))) > 1:
        return {}
    stride = values.get("stride", (1,) * len(kernel))
    over = [size - step for size, step in zip(kernel, stride, strict=True)]
    padding = tuple(max((more + 1) // 2, 0) for more in over)
    extra = tuple(2 * pad - more for pad, more in zip(padding, over, strict=True))
    return {"padding": padding} | ({"output_padding": extra} if any(extra) else {})


_FOR_1, _FOR_2, _FOR_3 = (1,), (1, 2), (1, 2, 3)
_FILTERED = ("kernel", "filters")
_WINDOW: dict[str, Any] = {"takes": ("kernel",), "usual": {"kernel": "2"}, "axes": _FOR_3}
_WHOLE: dict[str, Any] = {"takes": ("output_size",), "axes": _FOR_3}
_RATE: dict[str, Any] = {"takes": ("rate",), "usual": {"rate": "0.5"}}
_BLOCK: dict[str, Any] = {"takes": ("block_size",), "usual": {"block_size": "2"}}
_KEEPS: dict[str, Any] = {"derived": ("padding",), "derive": _same}

_BARE = (
    "ReLU",
    "ReLU6",
    "LeakyReLU",
    "ELU",
    "SELU",
    "GELU",
    "SiLU",
    "Mish",
    "Hardswish",
    "Hardsigmoid",
    "Sigmoid",
    "Tanh",
    "Softplus",
    "Softmax",
    "LogSoftmax",
    "Softsign",
    "Softmin",
    "LogSigmoid",
    "CELU",
    "RReLU",
    "Hardtanh",
    "Hardshrink",
    "Softshrink",
    "Tanhshrink",
    "Threshold",
    "GLU",
    "PReLU",
)
_OTHER_NAMES = {"LeakyReLU": ("lrelu", "leaky"), "SiLU": ("swish",), "Sigmoid": ("logistic",)}

WORDS: tuple[Word, ...] = (
    Word(("input", "image"), "Input", "input 224x224x3", ("shape",)),
    Word(("conv",), "Conv", "conv3-64", _FILTERED, axes=_FOR_3, **_KEEPS),
    Word(
        ("deconv", "upconv", "convtranspose", "transposed conv"),
        "ConvTranspose",
        "deconv4-64/2",
        _FILTERED,
        axes=_FOR_3,
        derived=("padding", "output_padding"),
        derive=_times_stride,
    ),
    Word(
        ("dwconv", "depthwise conv", "depthwise"),
        "DepthwiseConv",
        "dwconv3",
        ("kernel",),
        axes=_FOR_2,
        **_KEEPS,
    ),
    Word(
        ("sepconv", "separable conv"),
        "SeparableConv",
        "sepconv3-64",
        _FILTERED,
        axes=_FOR_2,
        **_KEEPS,
    ),
    Word(("pool", "maxpool", "max pool", "max-pool"), "MaxPool", "pool2", **_WINDOW),
    Word(("avgpool", "avg pool", "average pool", "averagepool"), "AvgPool", "avgpool2", **_WINDOW),
    Word(("adaptiveavgpool", "adaptivepool"), "AdaptiveAvgPool", "adaptiveavgpool7", **_WHOLE),
    Word(("adaptivemaxpool",), "AdaptiveMaxPool", "adaptivemaxpool7", **_WHOLE),
    Word(
        ("gap", "globalavgpool", "global average pool", "global pool"), "GlobalAvgPool", axes=_FOR_3
    ),
    Word(("gmp", "globalmaxpool", "global max pool"), "GlobalMaxPool", axes=_FOR_3),
    Word(("fc", "dense", "linear", "fully connected"), "Linear", "fc4096", ("units",)),
    Word(("bn", "batchnorm", "batch norm"), "BatchNorm", axes=_FOR_3, flat=1),
    Word(("instancenorm",), "InstanceNorm", axes=_FOR_3),
    Word(("groupnorm", "gn"), "GroupNorm", "groupnorm32", ("groups",)),
    Word(("layernorm", "ln"), "LayerNorm"),
    Word(("rmsnorm",), "RMSNorm"),
    Word(("lrn", "norm"), "LocalResponseNorm", "lrn5", ("neighbours",), {"neighbours": "5"}),
    Word(("dropout", "drop"), "Dropout", "dropout 0.5", **_RATE),
    Word(("dropout1d",), "Dropout1d", "dropout1d 0.5", **_RATE),
    Word(("dropout2d", "spatialdropout"), "Dropout2d", "dropout2d 0.5", **_RATE),
    Word(("dropout3d",), "Dropout3d", "dropout3d 0.5", **_RATE),
    Word(("alphadropout",), "AlphaDropout", "alphadropout 0.5", **_RATE),
    Word(("flatten",), "Flatten"),
    Word(("upsample", "unpool"), "Upsample", "upsample2", ("factor",), {"factor": "2"}),
    Word(("pad", "zeropad"), "Pad", "pad1", ("before",)),
    Word(("crop",), "Crop", "crop1", ("before",)),
    Word(("pixelshuffle",), "PixelShuffle", "pixelshuffle2", **_BLOCK),
    Word(("pixelunshuffle",), "PixelUnshuffle", "pixelunshuffle2", **_BLOCK),
    Word(("depthtospace",), "DepthToSpace", "depthtospace2", **_BLOCK),
    Word(("spacetodepth", "reorg"), "SpaceToDepth", "spacetodepth2", **_BLOCK),
    Word(("channelshuffle",), "ChannelShuffle", "channelshuffle2", ("groups",)),
    *(Word((kind.lower(), *_OTHER_NAMES.get(kind, ())), kind) for kind in _BARE),
)
"""Every word of the shorthand."""

OPTIONS: tuple[Option, ...] = (
    Option("s", "stride"),
    Option("p", "padding"),
    Option("d", "dilation"),
    Option("g", "groups"),
    Option("m", "multiplier"),
    Option("op", "output_padding"),
    Option("to", "size"),
    Option("to", "output_size"),
    Option("end", "after"),
    Option("same", "padding", "same"),
    Option("same_lower", "padding", "same_lower"),
    Option("valid", "padding", (0,)),
    Option("ceil", "ceil", True),
    Option("keep", "keep_axes", True),
    Option("nobias", "bias", False),
    Option("last", "last_axis", True),
    Option("scale", "scale", True),
    Option("noscale", "scale", False),
    Option("shift", "shift", True),
    Option("noshift", "shift", False),
    Option("stats", "statistics", True),
    Option("nostats", "statistics", False),
    Option("frozen", "frozen", True),
    Option("inplace", "inplace", True),
    Option("bilinear", "mode", "linear"),
    Option("bicubic", "mode", "cubic"),
    Option("replicate", "fill", "replicate"),
    Option("reflect", "fill", "reflect"),
    Option("circular", "fill", "circular"),
)
"""Every option; of two that say the same the first is written."""


@functools.cache
def by_name() -> dict[str, Word]:
    """Return every word by each of its names, the longest names first."""
    named = {name: word for word in WORDS for name in word.names}
    return {name: named[name] for name in sorted(named, key=len, reverse=True)}


@functools.cache
def by_kind() -> dict[str, tuple[Word, int]]:
    """Return the word of each kind that has one, and the axes of the kind, 0 for any."""
    return {word.kind_for(axes): (word, axes) for word in WORDS for axes in word.axes or (0,)}
