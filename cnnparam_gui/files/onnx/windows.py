"""How a node of ONNX that slides a window is written as a row."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.onnx.values import Call, Made, NoKind, Outputs, Step

Settings: TypeAlias = Mapping[str, Any]
"""The attributes of a node, by name, as plain values."""

KINDS = {
    "Conv": "Conv",
    "ConvTranspose": "ConvTranspose",
    "MaxPool": "MaxPool",
    "AveragePool": "AvgPool",
    "LpPool": "LpPool",
}
"""The kind of a node with a window, without its number of axes."""

_AUTO_PADS = {"SAME_UPPER": "same", "SAME_LOWER": "same_lower"}


def window(settings: Settings, kernel: Sequence[int]) -> dict[str, Any]:
    """Return the fields of a row that say how its window slides.

    Args:
        settings: The attributes of the node.
        kernel: The kernel, of the attribute or the weight.
    """
    axes = len(kernel)
    values: dict[str, Any] = {
        "kernel": tuple(kernel),
        "stride": tuple(settings.get("strides") or (1,) * axes),
        "dilation": tuple(settings.get("dilations") or (1,) * axes),
        "padding": _padding(settings, axes),
    }
    if "ceil_mode" in settings:
        values["ceil"] = bool(settings["ceil_mode"])
    if "output_padding" in settings:
        values["output_padding"] = tuple(settings["output_padding"])
    if "output_shape" in settings:
        values["output_size"] = tuple(settings["output_shape"])[-axes:]
    return values


def _padding(settings: Settings, axes: int) -> Any:
    auto = settings.get("auto_pad")
    if auto in _AUTO_PADS:
        return _AUTO_PADS[auto]
    pads = settings.get("pads") or [0] * (2 * axes)
    if len(pads) != 2 * axes or auto == "VALID":
        pads = [0] * (2 * axes)
    return tuple((pads[axis], pads[axis + axes]) for axis in range(axes))


def weights(operator: str, settings: Settings, weight: Shape) -> dict[str, int]:
    """Return the fields of a row that say which weight it has, but for the bias."""
    groups = int(settings.get("group", 1))
    transposed = operator.startswith("ConvTranspose")
    return {"filters": weight[1] * groups if transposed else weight[0], "groups": groups}


_SETTINGS: dict[str, str] = {
    **dict.fromkeys(("kernel_shape", "strides", "dilations", "pads"), "ints"),
    **dict.fromkeys(("output_padding", "output_shape"), "ints"),
    **dict.fromkeys(("ceil_mode", "group"), "i"),
    "auto_pad": "s",
}


def settings_of(call: Call) -> dict[str, Any]:
    """Return the attributes of a node that say how its window slides."""
    return {
        name: getattr(found, _SETTINGS[name])
        for name, found in call.node.attributes.items()
        if name in _SETTINGS
    }


def convolution(weight: int = 1, bias: int = 2) -> Callable[[Call], Outputs]:
    """Return what writes a convolution whose weight and bias are certain inputs."""

    def rows(call: Call) -> Outputs:
        settings, sizes = settings_of(call), call.shape(weight)
        axes = len(sizes) - 2
        if not 1 <= axes <= 3 or call.at(weight).row:
            raise NoKind("its weight is computed from the input, or has no such axes")
        operator = "ConvTranspose" if call.node.operator == "ConvTranspose" else "Conv"
        owned = [call.at(weight)]
        # A bias that other rows own, where the weight is its own, cannot be said of a row.
        biased = call.has(bias) and bool(call.at(bias).weights)
        biased = biased and (call.fresh(bias) or not call.fresh(weight))
        if biased:
            owned.append(call.at(bias))
        values = window(settings, sizes[2:]) | weights(operator, settings, sizes)
        step = Step(f"{operator}{axes}d", {**values, "bias": biased})
        return [Made((step,), weights=tuple(owned), takes=(0,), forward=True)]

    return rows


def pooling(call: Call) -> Outputs:
    """Write a pooling."""
    settings = settings_of(call)
    kernel = settings.get("kernel_shape", ())
    if not 1 <= len(kernel) <= 3:
        raise NoKind("its kernel has no such axes")
    step = Step(f"{KINDS[call.node.operator]}{len(kernel)}d", window(settings, kernel))
    return [Made((step,), takes=(0,), forward=True)]
