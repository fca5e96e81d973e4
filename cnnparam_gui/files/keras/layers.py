"""Every layer class of Keras that is known, with what its rows are.

A class is one entry in a table of the modules named here; any other becomes an `Unknown` row.
An activation that a layer has as an argument is no row of its own: the layer's row stands for
both, as it does in Keras's own summary.
"""

from cnnparam_gui.files.keras import elementwise, operations, sequences, shapes, sliding, steps
from cnnparam_gui.files.keras.call import Call, Translation, Unshaped, Value
from cnnparam_gui.files.keras.graph import KerasLayer
from cnnparam_gui.files.problems import FileProblem

LAYERS: dict[str, Translation] = {
    **sliding.LAYERS,
    **elementwise.LAYERS,
    **shapes.LAYERS,
    **sequences.LAYERS,
    **steps.LAYERS,
}
"""Every layer class."""

_UNKNOWN = Translation(shapes.unknown)


def translation(layer: KerasLayer) -> Translation:
    """Return how a layer becomes rows; as one that is not known where it is of no known class."""
    found = operations.translation(layer)
    if found is None and _is_keras(layer):
        found = LAYERS.get(layer.kind)
    return found or _UNKNOWN


def _is_keras(layer: KerasLayer) -> bool:
    """Return whether a class is Keras's own and not another of the same name."""
    module = layer.module
    return not module or module.split(".")[0] in {"keras", "tf_keras", "tensorflow"}


def rows_of(call: Call, needed: int = 1) -> list[Value]:
    """Add the rows of one use of a layer and return what it gives.

    Args:
        call: The use.
        needed: How many of its outputs are taken; those that are not known become unknown rows.
    """
    try:
        made = translation(call.use.layer).make(call)
    except Unshaped:
        made = call.unknown()
    except RecursionError:
        raise FileProblem(f"Layer '{call.name[:60]}' has layers within it, too deep") from None
    values = made if isinstance(made, list) else [made]
    return [*values, *(call.unknown(output=n) for n in range(len(values), needed))]
