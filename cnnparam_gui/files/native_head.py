"""How a file of the native format is told from others, without what reading it takes."""

import re

SUFFIX = ".cnnparam"
FORMAT = "cnnparam"

_FORMAT = re.compile(rb'"format"\s*:\s*"cnnparam"')


def recognises(head: bytes) -> bool:
    """Return whether the first bytes of a file are those of this format."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and bool(_FORMAT.search(head))
