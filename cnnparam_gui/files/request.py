"""What a person asks of a reader, and what a reader may ask in return."""

from collections.abc import Callable

import msgspec

from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.problems import FileProblem


class Cancelled(Exception):
    """Raised by `Request.step` where a person does not want the file any more."""


def _on(_: float) -> None:
    """Go on: nobody watches."""


class Request(msgspec.Struct, frozen=True):
    """How a file is to be read.

    Attributes:
        shape: Shape of the first input, channels first and without the batch; None for what the
            file says.
        step: Told now and then how much is done, from 0 to 1; raises Cancelled to stop.
    """

    shape: Shape | None = None
    step: Callable[[float], None] = _on


class ShapeNeeded(FileProblem):
    """Raised where a file leaves sizes of its input open and none were asked for.

    Attributes:
        name: Name of the input.
        shape: Its shape, channels first and without the batch; None where a size is open.
    """

    def __init__(self, name: str, shape: tuple[int | None, ...], place: object = "") -> None:
        """Keep what is known of the input."""
        self.name = name
        self.shape = shape
        said = "x".join("?" if size is None else str(size) for size in shape)
        example = "x".join(str(size or 224) for size in shape)
        super().__init__(
            f"Its input '{name[:60]}' is {said}, which leaves sizes open; say them, such as "
            f"--input {example}",
            place,
        )

    def at(self, place: object) -> "ShapeNeeded":
        """Return the same with the file it was found in."""
        return ShapeNeeded(self.name, self.shape, place)


def with_input(network: Network, shape: Shape | None) -> Network:
    """Return the network with another shape of its first input row.

    Raises:
        FileProblem: Where it has no input row.
    """
    if shape is None:
        return network
    from cnnparam_gui.core.editing import set_field
    from cnnparam_gui.core.kinds.source import Input

    for row, layer in enumerate(network.layers):
        if isinstance(layer, Input):
            return set_field(network, row, "shape", shape).apply(network)
    raise FileProblem("--input cannot be used, because no row is an Input")
