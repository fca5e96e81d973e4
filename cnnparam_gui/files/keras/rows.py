"""The rows of a whole Keras model, made from the uses of its layers."""

from typing import Any

from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.keras.call import Builder, Call, Value
from cnnparam_gui.files.keras.config import KerasShape, shape_of
from cnnparam_gui.files.keras.entries import INPUT
from cnnparam_gui.files.keras.graph import Output, Use, graph_of, outputs_in
from cnnparam_gui.files.keras.layers import rows_of, translation
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request, ShapeNeeded

MOST_OUTPUTS = 64
"""The most outputs of one layer that are read."""

_ANY = Request()


def network_of(model: dict[str, Any], request: Request = _ANY) -> tuple[Network, list[Value]]:
    """Return the network of a model, and its outputs.

    Args:
        model: Its class and config, as `to_json` writes it.
        request: The shape of its first input, and who is told how far it is.

    Raises:
        FileProblem: Where it is no model, or its graph cannot be; ShapeNeeded where it leaves
            sizes open.
    """
    uses, ends = graph_of(model)
    wanted = _wanted(uses)
    builder = Builder(request, len(uses), moved=_channels_last(uses))
    made: list[list[Value]] = []

    needed = _needed(uses, ends)

    def value_of(output: Output) -> Value:
        return made[output.use][output.number]

    for number, use in enumerate(uses):
        call = Call(builder, use, value_of, wanted[number])
        made.append([_input(call)] if use.layer.kind == INPUT else rows_of(call, needed[number]))
    name = model.get("config", {}).get("name") if isinstance(model.get("config"), dict) else ""
    title = name if isinstance(name, str) else ""
    return builder.rows.network(title, semantics="keras"), list(map(value_of, ends))


def _wanted(uses: list[Use]) -> list[bool | None]:
    """Return for each use the order of axes that the first to take its output wants."""
    wanted: list[bool | None] = [None] * len(uses)
    for number in reversed(range(len(uses))):
        use = uses[number]
        if use.layer.kind == INPUT:
            continue
        found = translation(use.layer)
        order = found.wants(use.layer.config)
        if order is None and found.passes:
            order = wanted[number]
        if order is not None:
            for output in use.outputs():
                wanted[output.use] = order
    return wanted


def _needed(uses: list[Use], ends: list[Output]) -> list[int]:
    """Return for each use how many of its outputs are taken; raises FileProblem for too many."""
    needed = [1] * len(uses)
    for output in (*ends, *(o for use in uses for o in outputs_in([use.args, use.kwargs]))):
        layer = uses[output.use].layer
        most = 1 if layer.kind == INPUT else MOST_OUTPUTS
        if output.number >= most:
            raise FileProblem(
                f"Output {output.number} of layer '{layer.name[:60]}' is taken, but {most} are "
                "the most that a layer has"
            )
        needed[output.use] = max(needed[output.use], output.number + 1)
    return needed


def _channels_last(uses: list[Use]) -> bool:
    """Return whether feature maps have their channels last: what the first convolution says."""
    for use in uses:
        config = use.layer.config
        if config.has("kernel_size") or config.has("pool_size"):
            return config.moved()
    return True


def _input(call: Call) -> Value:
    """Add the row of an input, with the sizes that were asked for where it leaves some open."""
    builder, config = call.builder, call.config
    given = config.values.get("batch_shape") or config.values.get("batch_input_shape")
    shape = shape_of(given)
    builder.inputs += 1
    asked = builder.request.shape
    if shape is None:
        if asked is None or builder.inputs > 1:
            raise ShapeNeeded(call.name, (None, None, None))
        moved = call.laid(len(asked))
        return call.row("Input", [], {"shape": asked}, moved=moved)
    moved = call.laid(len(shape))
    order: KerasShape = (shape[-1], *shape[:-1]) if moved else shape
    return call.row("Input", [], {"shape": _filled(call, order) or (1,)}, moved=moved)


def _filled(call: Call, shape: KerasShape) -> Shape:
    """Return a shape without open sizes, in the order of the row."""
    asked, first = call.builder.request.shape, call.builder.inputs == 1
    if asked is not None and first:
        if len(asked) != len(shape):
            raise FileProblem(
                f"--input has {len(asked)} sizes, but its input '{call.name[:60]}' has {len(shape)}"
            )
        return asked
    if None not in shape:
        return tuple(size or 1 for size in shape)
    if asked is None:
        raise ShapeNeeded(call.name, shape)
    if len(asked) != len(shape):
        raise FileProblem(
            f"Its input '{call.name[:60]}' leaves sizes open as well, which --input does not say: "
            "save the model with sizes"
        )
    return tuple(size or new for size, new in zip(shape, asked, strict=True))
