"""Writes what was measured the way `tests/oracle.py` reads it."""

import json
import lzma
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent.parent


def pack(name: str, value: Any) -> Path:
    """Writes a value to the file of a name without its endings, and returns where it is."""
    path = DATA / f"{name}.json.xz"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(value, separators=(",", ":"))
    path.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))
    return path


def unpack(name: str) -> Any:
    """Returns what the file of a name without its endings holds."""
    return json.loads(lzma.decompress((DATA / f"{name}.json.xz").read_bytes()))
