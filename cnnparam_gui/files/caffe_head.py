"""How a network of Caffe is told from others, without what reading it takes."""

import re

from cnnparam_gui.files.peek import Peek

SUFFIX = ".prototxt"

# An input within a message is none of Caffe's: TensorFlow's graphs have such lines.
_LAYER = re.compile(
    r"^(?:[ \t]*layers?\s*+(?::\s*+)?[{<]|input[ \t]*:[ \t]*[\"'])", re.MULTILINE | re.ASCII
)


def recognises(peek: Peek) -> bool:
    """Return whether a text has a layer or an input as Caffe writes them, or its ending."""
    start = peek.start.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] in b"{[" or b"\0" in start:
        return False
    text = peek.start.decode("latin-1")
    return peek.suffix == SUFFIX or _LAYER.search(text) is not None
