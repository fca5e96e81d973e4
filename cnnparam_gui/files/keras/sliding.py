"""Convolution, pooling and what else slides or borders in Keras, as the fields of kinds."""

from collections.abc import Callable
from typing import Any

from cnnparam_gui.files.keras.call import Call, Translation, Value, Values
from cnnparam_gui.files.keras.config import Config

Fields = Callable[[Config, int], Values]


def _padding(config: Config, axes: int) -> Any:
    match config.text("padding", "valid").lower():
        case "valid":
            return (0,) * axes
        case "same":
            return "same"
        case "causal" if axes == 1:
            # All before the axis, so that no step sees one after it.
            kernel, dilation = config.sizes("kernel_size", 1), config.sizes("dilation_rate", 1)
            return (((kernel[0] - 1) * dilation[0], 0),)
    raise config.problem("padding", "valid, same or, along one axis, causal")


def _window(config: Config, axes: int) -> Values:
    return {
        "kernel": config.sizes("kernel_size", axes),
        "stride": config.sizes("strides", axes),
        "padding": _padding(config, axes),
        "bias": config.flag("use_bias", True),
    }


def _dilated(config: Config, axes: int) -> Values:
    return {**_window(config, axes), "dilation": config.sizes("dilation_rate", axes)}


def _convolution(config: Config, axes: int) -> Values:
    groups = config.integer("groups", 1)
    return {**_dilated(config, axes), "filters": config.integer("filters"), "groups": groups}


def _transposed(config: Config, axes: int) -> Values:
    values = _convolution(config, axes)
    if config.has("output_padding"):
        values["output_padding"] = config.sizes("output_padding", axes)
    return values


def _depthwise(config: Config, axes: int) -> Values:
    return {**_dilated(config, axes), "multiplier": config.integer("depth_multiplier", 1)}


def _separable(config: Config, axes: int) -> Values:
    return {**_depthwise(config, axes), "filters": config.integer("filters")}


def _local(config: Config, axes: int) -> Values:
    return {**_window(config, axes), "filters": config.integer("filters")}


def _pooling(config: Config, axes: int) -> Values:
    kernel = config.sizes("pool_size", axes, (2,))
    return {
        "kernel": kernel,
        "stride": config.sizes("strides", axes, kernel),
        "padding": _padding(config, axes),
    }


def _adaptive(config: Config, axes: int) -> Values:
    return {"output_size": config.sizes("output_size", axes)}


def _global(config: Config, _: int) -> Values:
    return {"keep_axes": config.flag("keepdims", False)}


def borders(key: str) -> Fields:
    """Return what reads the sizes at both ends of every axis."""

    def values(config: Config, axes: int) -> Values:
        """Return what one number for all sides, one an axis, or a pair for each axis say."""
        given = config.values.get(key, 1)
        pairs = [given] * axes if isinstance(given, int) else given
        if axes == 1 and isinstance(given, list) and len(given) == 2:
            pairs = [given]  # one number for each end
        if not isinstance(pairs, list) or len(pairs) != axes:
            raise config.problem(key, f"a size for each of its {axes} axes")
        sides = [
            Config({key: pair}, config.layer).integers(key) if pair is not None else ()
            for pair in pairs
        ]
        if not all(len(side) in {1, 2} for side in sides):
            raise config.problem(key, "one size or two for each axis")
        return {"before": tuple(s[0] for s in sides), "after": tuple(s[-1] for s in sides)}

    return values


def _upsampling(config: Config, axes: int) -> Values:
    factor = tuple(map(float, config.sizes("size", axes, (2,))))
    return {"factor": factor, "mode": _mode(config, "nearest")}


def _resizing(config: Config, _: int) -> Values:
    size = (config.integer("height"), config.integer("width"))
    return {"size": size, "mode": _mode(config, "bilinear")}


def _resize(config: Config, axes: int) -> Values:
    return {"size": config.sizes("size", axes), "mode": _mode(config, "bilinear")}


def _mode(config: Config, default: str) -> str:
    words = {"bilinear": "linear", "bicubic": "cubic"}
    return words.get(config.text("interpolation", default), "nearest")


def sliding(kind: str, axes: int, fields: Fields) -> Translation:
    """Return the translation of a layer that works on feature maps of so many axes."""

    def make(call: Call) -> Value:
        taken = call.turned(call.input, call.config.moved())
        return call.row(kind, [taken], fields(call.config, axes), moved=taken.moved)

    return Translation(make, Config.moved)


def center_crop(call: Call) -> Value:
    """Add the row of a crop in the middle; one that would need resizing is resized."""
    taken = call.turned(call.input, call.config.moved())
    wanted = (call.config.integer("height"), call.config.integer("width"))
    gone = [size - want for size, want in zip(taken.known()[1:], wanted, strict=False)]
    if len(gone) != 2 or min(gone) < 0:
        return call.row("Upsample", [taken], {"size": wanted}, moved=taken.moved)
    before = tuple(size // 2 for size in gone)
    after = tuple(size - half for size, half in zip(gone, before, strict=True))
    return call.row("Crop", [taken], {"before": before, "after": after}, moved=taken.moved)


RESIZE = sliding("Upsample", 2, _resize)
"""The function `keras.ops.image.resize`."""

_BY_AXES: dict[str, tuple[tuple[int, ...], str, Fields]] = {
    "Conv{n}D": ((1, 2, 3), "Conv{n}d", _convolution),
    "Conv{n}DTranspose": ((1, 2, 3), "ConvTranspose{n}d", _transposed),
    "DepthwiseConv{n}D": ((1, 2), "DepthwiseConv{n}d", _depthwise),
    "SeparableConv{n}D": ((1, 2), "SeparableConv{n}d", _separable),
    "LocallyConnected{n}D": ((1, 2), "LocallyConnected{n}d", _local),
    "MaxPooling{n}D": ((1, 2, 3), "MaxPool{n}d", _pooling),
    "AveragePooling{n}D": ((1, 2, 3), "AvgPool{n}d", _pooling),
    "AdaptiveMaxPooling{n}D": ((1, 2, 3), "AdaptiveMaxPool{n}d", _adaptive),
    "AdaptiveAveragePooling{n}D": ((1, 2, 3), "AdaptiveAvgPool{n}d", _adaptive),
    "GlobalMaxPooling{n}D": ((1, 2, 3), "GlobalMaxPool{n}d", _global),
    "GlobalAveragePooling{n}D": ((1, 2, 3), "GlobalAvgPool{n}d", _global),
    "ZeroPadding{n}D": ((1, 2, 3), "Pad", borders("padding")),
    "Cropping{n}D": ((1, 2, 3), "Crop", borders("cropping")),
    "UpSampling{n}D": ((1, 2, 3), "Upsample", _upsampling),
}

LAYERS: dict[str, Translation] = {
    **{
        name.format(n=axes): sliding(kind.format(n=axes), axes, fields)
        for name, (numbers, kind, fields) in _BY_AXES.items()
        for axes in numbers
    },
    "Resizing": sliding("Upsample", 2, _resizing),
    "RandomCrop": sliding("Upsample", 2, _resizing),
    "CenterCrop": Translation(center_crop, Config.moved),
}
"""The layers that work on feature maps, by class."""
