"""How a file of Darknet is told from others, without what reading it takes."""

import re

SUFFIX = ".cfg"

_FIRST = re.compile(rb"(?:\s+|[#;][^\n]*(?:\n|\Z))*+\[\s*net(?:work)?\s*\]", re.ASCII)


def recognises(head: bytes) -> bool:
    """Return whether the first section of a file is `[net]` or `[network]`."""
    return _FIRST.match(head.removeprefix(b"\xef\xbb\xbf")) is not None
