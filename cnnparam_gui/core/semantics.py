"""Where a network would have other shapes in another framework."""

import msgspec

from cnnparam_gui.core.count import NetworkCount, count_layer
from cnnparam_gui.core.frameworks import FRAMEWORKS, FrameworkName
from cnnparam_gui.core.kinds.window import Meant
from cnnparam_gui.core.shapes import Shape


class Outcome(msgspec.Struct, frozen=True):
    """What a row becomes in one framework.

    Attributes:
        shape: The output shape; None where the framework refuses the row.
        reason: Why it does, empty where it does not.
    """

    shape: Shape | None
    reason: str = ""


class Difference(msgspec.Struct, frozen=True):
    """A row that the frameworks do not agree on.

    Attributes:
        row: Its number, from 0.
        follows: The framework that it follows.
        outcomes: What it becomes in each framework, on the input that it has now.
    """

    row: int
    follows: FrameworkName
    outcomes: dict[FrameworkName, Outcome]


def compare(counts: NetworkCount) -> list[Difference]:
    """Return the rows whose output shape, or whether there is one, depends on the framework.

    Each row is looked at by itself: on the input shape that it has in this network, so that one
    difference does not make every row below it another. A row whose input is unknown is left out.
    """
    found = []
    known: dict[tuple[object, ...], dict[FrameworkName, Outcome]] = {}
    default = counts.network.semantics
    for row, layer in enumerate(counts.network.layers):
        shapes = counts.rows[row].input_shapes
        if not isinstance(layer, Meant) or not shapes:
            continue
        # The first three fields are name, block and inputs, which no shape depends on.
        key = (type(layer), shapes, *msgspec.structs.astuple(layer)[3:])
        outcomes = known.get(key)
        if outcomes is None:
            outcomes = known[key] = _outcomes(layer, shapes)
        if len({outcome.shape for outcome in outcomes.values()}) > 1:
            follows = default if layer.semantics == "network" else layer.semantics
            found.append(Difference(row, follows, outcomes))
    return found


def agreement(counts: NetworkCount) -> str:
    """Return what is said where no row differs; rows without a known input were not looked at."""
    rows = zip(counts.network.layers, counts.rows, strict=True)
    if any(isinstance(layer, Meant) and not row.input_shapes for layer, row in rows):
        return "Every row whose input is known has the same shape in every framework."
    return "Every row has the same shape in every framework."


def _outcomes(layer: Meant, shapes: tuple[Shape, ...]) -> dict[FrameworkName, Outcome]:
    found = {}
    for name in FRAMEWORKS:
        counted = count_layer(msgspec.structs.replace(layer, semantics=name), shapes)
        reason = counted.problem.message if counted.problem else ""
        found[name] = Outcome(counted.output_shape, reason)
    return found
