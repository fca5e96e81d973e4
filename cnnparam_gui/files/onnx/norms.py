"""How a node of ONNX that owns a factor for every channel is written: norms and slopes."""

from collections.abc import Callable

from cnnparam_gui.core.shapes import elements
from cnnparam_gui.files.onnx.values import Call, Made, NoKind, Outputs, Step, row_shape


def sloped(call: Call) -> Outputs:
    """Write a rectifier with learned slopes."""
    slopes, shape = elements(call.shape(1)), row_shape(call.shape(), call.at(0).batch, call.size)
    among = {elements(shape): "value", shape[0]: "channel", 1: "one"}
    if slopes not in among or not call.at(1).weights:
        raise NoKind("its slopes are not learned for channels", call.shape(), call.at(0).batch)
    step = Step("PReLU", {"slopes": among[slopes]})
    return [Made((step,), call.shape(), call.at(0).batch, (call.at(1),), (0,))]


def channel_norm(kind: str, *, statistics: bool) -> Callable[[Call], Outputs]:
    """Return what writes a normalisation of channels, with running statistics or without."""

    def rows(call: Call) -> Outputs:
        axes = max(len(call.shape()) - 2, 1)
        own = call.owned((1, 2, 3, 4) if statistics else (1, 2))
        measured = statistics and own[2] and own[3]
        places = [p for p, owned in zip((1, 2), own, strict=False) if owned]
        places += [3, 4] if measured else []
        values = {"scale": own[0], "shift": own[1], "statistics": measured}
        step = Step(f"{kind}{axes}d", values)
        return [Made((step,), weights=tuple(map(call.at, places)), takes=(0,), forward=True)]

    return rows


def last_norm(kind: str) -> Callable[[Call], Outputs]:
    """Return what writes a normalisation of the last axes."""

    def rows(call: Call) -> Outputs:
        shape, axis = call.shape(), call.integer("axis", -1)
        first = call.axis(axis, call.at(0))
        last = len(row_shape(shape, call.at(0).batch, call.size)) - first
        scale, shift = call.owned((1, 2))
        values = {"last_axes": last, "scale": scale}
        if kind == "LayerNorm":
            values["shift"] = shift
        owned = [call.at(p) for p, has in ((1, scale), (2, shift)) if has]
        step = Step(kind, values)
        return [Made((step,), shape, call.at(0).batch, tuple(owned), (0,))]

    return rows


def group_norm(call: Call) -> Outputs:
    """Write a normalisation of groups of channels."""
    # Older opsets normalise groups as instances, whose factors say how many there are.
    groups = call.shape(3)[0] if call.has(3) else call.integer("num_groups", 1)
    owned = call.owned((1, 2))
    step = Step("GroupNorm", {"groups": groups, "scale": owned[0], "shift": owned[1]})
    weights = tuple(call.at(place) for place in (1, 2) if owned[place - 1])
    return [Made((step,), weights=weights, takes=(0,), forward=True)]


def response_norm(call: Call) -> Outputs:
    """Write a normalisation by neighbouring channels."""
    step = Step("LocalResponseNorm", {"neighbours": call.integer("size", 5)})
    return [Made((step,), takes=(0,), forward=True)]
