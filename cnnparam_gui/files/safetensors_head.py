"""How a file of safetensors is told from others, without what reading it takes."""

SUFFIX = ".safetensors"


def recognises(head: bytes) -> bool:
    """Return whether the first bytes of a file are a length and the JSON of this format."""
    return len(head) > 9 and head[8:9] == b"{" and head[6:8] == b"\0\0"
