"""The kinds that are functions in PyTorch and own nothing: one entry a kind."""

from collections.abc import Callable, Sequence
from typing import Any

from cnnparam_gui.core.kinds.resize import Bordered
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.code.row import Row, Step, function
from cnnparam_gui.files.code.text import Arg, Call, Code, Value, call

Steps = tuple[Step, ...]


def axis(number: int) -> int:
    """Return the number of an axis behind the batch; from the end it stays."""
    return number if number < 0 else number + 1


def flat(start: int = 1, end: int = -1) -> Steps:
    """Return the flattening of some axes, by default of all but the batch."""
    args = (Arg("", start, positional=True),) if end == -1 else ()
    usual = Call("nn.Flatten", () if (start, end) == (1, -1) else args or _ends(start, end))

    def free(_: Code, inputs: Sequence[Code]) -> Call:
        ends = (start,) if end == -1 else (start, end)
        return call("torch.flatten", inputs[0], *ends)

    return (Step(usual, free=free),)


def _ends(start: int, end: int) -> tuple[Arg, ...]:
    return Arg("", start, positional=True), Arg("", end, positional=True)


def _flatten(_row: Row, layer: Any) -> Steps:
    return flat(axis(layer.start_axis), axis(layer.end_axis))


def _operator(sign: str) -> Callable[[Row, Layer], Steps]:
    def infix(_: Code, inputs: Sequence[Code]) -> Code:
        return Code(f" {sign} ".join(inputs))

    return lambda _row, _layer: (function(infix),)


def _add(row: Row, layer: Layer) -> Steps:
    if len(row.inputs) == 2:
        return _operator("+")(row, layer)
    return (function(lambda _, inputs: call("sum", list(inputs))),)


def _multiply(row: Row, layer: Layer) -> Steps:
    if len(row.inputs) == 2:
        return _operator("*")(row, layer)
    return (function(lambda _, inputs: call("math.prod", list(inputs))),)


def _average(row: Row, _layer: Layer) -> Steps:
    number = len(row.inputs)
    return (function(lambda _, x: Call("sum", call("", list(x)).args, f" / {number}")),)


def _extreme(name: str) -> Callable[[Row, Layer], Steps]:
    def chosen(_: Code, inputs: Sequence[Code]) -> Call:
        if len(inputs) == 2:
            return call(name, *inputs)
        return call("functools.reduce", Code(name), list(inputs))

    return lambda _row, _layer: (function(chosen),)


def _concat(_row: Row, layer: Any) -> Steps:
    return (function(lambda _, x: call("torch.cat", list(x), dim=axis(layer.axis))),)


def _matmul(_row: Row, _layer: Layer) -> Steps:
    return (function(lambda _, x: call("torch.matmul", *x)),)


def _slice(row: Row, layer: Any) -> Steps:
    place = layer.axis % len(row.inputs[0]) + 1
    start, stop = layer.start or "", "" if layer.stop is None else layer.stop
    step = f":{layer.step}" if layer.step > 1 else ""
    index = ", ".join([":"] * place + [f"{start}:{stop}{step}"])
    return (function(lambda _, x: Code(f"{x[0]}[{index}]")),)


def _split(_row: Row, layer: Any) -> Steps:
    ending = f"[{layer.part}]"

    def part(_: Code, inputs: Sequence[Code]) -> Call:
        args = call("", inputs[0], layer.parts, dim=axis(layer.axis)).args
        return Call("torch.chunk", args, ending)

    return (function(part),)


def _reduction(name: str) -> Callable[[Row, Any], Steps]:
    def reduce(_row: Row, layer: Any) -> Steps:
        over: Value = tuple(axis(one) for one in layer.over)
        keep = {"keepdim": True} if layer.keep_axes else {}
        return (function(lambda _, x: call(name, x[0], dim=over, **keep)),)

    return reduce


def _global(name: str) -> Callable[[Row, Any], Steps]:
    def pool(_row: Row, layer: Any) -> Steps:
        over = tuple(range(2, layer.axes + 2))
        keep = {"keepdim": True} if layer.keep_axes else {}
        return (function(lambda _, x: call(name, x[0], dim=over, **keep)),)

    return pool


def _reshape(row: Row, _layer: Layer) -> Steps:
    sizes = tuple(row.output)
    return (function(lambda _, x: call("torch.reshape", x[0], Code(_batched(sizes, x[0])))),)


def _batched(sizes: Shape, given: Code) -> str:
    return f"({given}.size(0), {', '.join(map(str, sizes))})"


def _permute(row: Row, layer: Any) -> Steps:
    order = (0, *(one % len(row.inputs[0]) + 1 for one in layer.order))
    return (function(lambda _, x: call("torch.permute", x[0], order)),)


def _transpose(_row: Row, layer: Any) -> Steps:
    ends = axis(layer.axis), axis(layer.other_axis)
    return (function(lambda _, x: call("torch.transpose", x[0], *ends)),)


def _squeeze(row: Row, layer: Any) -> Steps:
    shape = row.inputs[0]
    over = layer.over or tuple(place for place, size in enumerate(shape) if size == 1)
    gone: Value = tuple(axis(one) for one in over)
    return (function(lambda _, x: call("torch.squeeze", x[0], gone)),)


def _unsqueeze(_row: Row, layer: Any) -> Steps:
    return (function(lambda _, x: call("torch.unsqueeze", x[0], axis(layer.axis))),)


def _roll(_row: Row, layer: Any) -> Steps:
    over: Value = tuple(axis(one) for one in layer.over)
    return (function(lambda _, x: call("torch.roll", x[0], tuple(layer.shifts), over)),)


def _borders(row: Row, layer: Bordered) -> list[tuple[int, int]]:
    return list(layer.borders(row.inputs[0]))


def _pad(row: Row, layer: Any) -> Steps:
    borders = _borders(row, layer)
    mode = {"zeros": "constant"}.get(layer.fill, layer.fill)
    if mode != "constant":
        if any(borders[0]):
            raise row.refused(f"PyTorch pads channels with zeros only, not by {layer.fill}")
        borders = borders[1:]
    elif not any(borders[0]):
        borders = borders[1:]
    sizes = tuple(side for pair in reversed(borders) for side in pair)
    keyword = {} if mode == "constant" else {"mode": mode}
    return (function(lambda _, x: call("F.pad", x[0], sizes, **keyword)),)


def _crop(row: Row, layer: Bordered) -> Steps:
    cuts = [f"{a or ''}:{-b if b else ''}" for a, b in _borders(row, layer)]
    while cuts and cuts[-1] == ":":
        cuts.pop()
    index = ", ".join([":", *cuts])
    return (function(lambda _, x: Code(f"{x[0]}[{index}]")),)


def _tile(_row: Row, layer: Any) -> Steps:
    repeats = (1, *layer.repeats)
    return (function(lambda _, x: call("torch.tile", x[0], repeats)),)


FUNCTIONS: dict[str, Callable[[Row, Any], Steps]] = {
    **{f"GlobalAvgPool{n}d": _global("torch.mean") for n in (1, 2, 3)},
    **{f"GlobalMaxPool{n}d": _global("torch.amax") for n in (1, 2, 3)},
    "Add": _add,
    "Average": _average,
    "Concat": _concat,
    "Crop": _crop,
    "Flatten": _flatten,
    "MatMul": _matmul,
    "Max": _reduction("torch.amax"),
    "Maximum": _extreme("torch.maximum"),
    "Mean": _reduction("torch.mean"),
    "Minimum": _extreme("torch.minimum"),
    "Multiply": _multiply,
    "Pad": _pad,
    "Permute": _permute,
    "Reshape": _reshape,
    "Roll": _roll,
    "Slice": _slice,
    "Split": _split,
    "Squeeze": _squeeze,
    "Subtract": _operator("-"),
    "Tile": _tile,
    "Transpose": _transpose,
    "Unsqueeze": _unsqueeze,
}
"""The emitter of each kind that is a function."""
