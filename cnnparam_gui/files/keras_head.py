"""How the files of Keras are told from others, without what reading them takes."""

import re

from cnnparam_gui.files.peek import Peek

CONFIG = "config.json"
METADATA = "metadata.json"
HDF5 = b"\x89HDF\r\n\x1a\n"

_CLASS = re.compile(r'"class_name"\s*:')


def recognises(peek: Peek) -> bool:
    """Return whether a file is a model's JSON, a `.keras` archive or HDF5."""
    if peek.start.startswith(HDF5):
        return True
    if CONFIG in peek.members:
        return METADATA in peek.members or peek.suffix == ".keras"
    text = peek.text.lstrip()
    return text.startswith("{") and bool(_CLASS.search(text)) and '"cnnparam"' not in text[:200]
