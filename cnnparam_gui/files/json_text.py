"""JSON from a file that is not ours: strict, bounded, and never a traceback."""

import json
from typing import Any

from cnnparam_gui.files.native_errors import syntax_reason
from cnnparam_gui.files.problems import FileProblem

MAX_DEPTH = 200
"""How deep brackets may be nested; the nested models of Keras stay below 60."""

MAX_VALUES = 10_000_000


def parse(data: bytes, what: str = "It") -> Any:
    """Return the JSON value of some bytes.

    Args:
        data: UTF-8, with or without a byte order mark.
        what: What the sentences are about, such as `Its config.json`.

    Raises:
        FileProblem: Where they are no JSON, nested too deep or give a key twice.
    """
    if not data.strip():
        raise FileProblem(f"{what} is empty")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileProblem(
            f"{what} is not text in UTF-8: line {line} has the byte 0x{data[error.start]:02x}"
        ) from None
    if data.count(b",") > MAX_VALUES:
        raise FileProblem(f"{what} has more than {MAX_VALUES:,} values, too many for a network")
    try:
        value = json.loads(text, object_pairs_hook=_once, parse_constant=_constant)
    except RecursionError:
        raise FileProblem(f"{what} is nested too deep to be a network") from None
    except json.JSONDecodeError as error:
        raise FileProblem(syntax_reason(error)) from None
    except ValueError:
        raise FileProblem(f"A number in {what.lower()} has thousands of digits") from None
    if _deeper(value, MAX_DEPTH):
        raise FileProblem(f"{what} is nested deeper than {MAX_DEPTH} brackets")
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise FileProblem(f"The key '{key[:60]}' is given twice in one object")
            seen.add(key)
    return fields


def _constant(word: str) -> float:
    # Python's json, with which Keras writes, has these words for what JSON cannot say.
    return float(word)


def _deeper(value: Any, depth: int) -> bool:
    """Return whether a value is nested deeper, without recursion of its own."""
    level = [value]
    for _ in range(depth):
        level = [
            inner
            for item in level
            if isinstance(item, (dict, list))
            for inner in (item.values() if isinstance(item, dict) else item)
        ]
        if not level:
            return False
    return True
