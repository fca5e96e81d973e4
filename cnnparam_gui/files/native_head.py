"""How a file of the native format is told from others, without what reading it takes."""

SUFFIX = ".cnnparam"
FORMAT = "cnnparam"


def recognises(head: bytes) -> bool:
    """Return whether the first bytes of a file are those of this format."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b'"cnnparam"' in head
