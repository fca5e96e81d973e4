"""Architectures in a text that is pasted, in any of the formats that are texts."""

from cnnparam_gui.core.network import Network
from cnnparam_gui.files.formats import READERS
from cnnparam_gui.files.peek import Peek
from cnnparam_gui.files.request import Request, with_input

_ANY = Request()


def network_of_text(text: str, request: Request = _ANY) -> Network | None:
    """Return the network of a text; None where it is of no format that is read.

    Args:
        text: The whole text.
        request: The shape of its first input, where that is known.

    Raises:
        FileProblem: Where it is of one, and something in it is wrong; ShapeNeeded, which is one,
            where it leaves sizes open.
    """
    data = text.encode("utf-8", "replace")
    peek = Peek.of(data)
    for reader in READERS:
        if reader.decode is not None and reader.recognises(peek):
            return with_input(reader.decode(data, request), request.shape)
    return None
