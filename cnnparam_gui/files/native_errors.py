"""What is wrong with a native file, in the words a person understands."""

import json
import re
from typing import Any

from cnnparam_gui.core.kinds import KINDS

_TYPES = {
    "int": "a whole number",
    "float": "a number",
    "str": "a text",
    "bool": "true or false",
    "array": "a list in brackets",
    "object": "a layer in braces",
    "null": "null",
    "int | array": "a whole number or a list of two in brackets",
    "str | array": "a list in brackets or a word in quotes",
}
_PLACE = re.compile(r"(?P<what>.*) - at `\$\.?(?P<path>.*)`", re.DOTALL)
_STEP = re.compile(r"([^.\[\]]+)|\[([0-9]+)\]")


def syntax_reason(error: json.JSONDecodeError) -> str:
    """Return why a text is not JSON, and whether it was cut short."""
    text, reached = error.doc.rstrip(), error.doc[: error.pos].strip()
    if not reached and not text.lstrip().startswith("{"):
        return "This is not a cnnparam file: it is not JSON"
    ended = error.pos >= len(text) or not text.endswith("}")
    if (ended and error.msg != "Extra data") or error.msg.startswith("Unterminated string"):
        lines = text.count("\n") + 1
        return f"It is cut short: it ends in the middle, in line {lines}; get a whole copy of it"
    message = error.msg[:1].lower() + error.msg[1:].removesuffix(" at")
    return f"It is not JSON in line {error.lineno}, column {error.colno}: {message}"


def explain(message: str, values: Any = None) -> str:
    """Return the reason that a decoder gave, in plain words.

    Args:
        message: The text of a msgspec error.
        values: What was decoded, to show the value that is refused.
    """
    place = _PLACE.fullmatch(message)
    what, path = (place["what"], place["path"]) if place else (message, "")
    reason = _reason(what, _value(values, path), path, values)
    field = path.partition("[")[0]
    return f"{field}: {reason}" if field and field != "kind" else reason


def _reason(what: str, value: Any, path: str, values: Any) -> str:
    if path == "kind":
        return f"there is no layer kind {_show(value)}{_suggest(value, KINDS)}"
    if match := re.fullmatch(r"Expected `(?:int|float)` (>=|<=) (.*)", what):
        side = "below the smallest" if match[1] == ">=" else "above the largest"
        return f"{_show(value)} is {side} value, {_bound(match[2])}"
    if match := re.fullmatch(r"Expected `array` of length (>=|<=) (.*)", what):
        size = len(value) if isinstance(value, list) else 0
        return f"it has {size} sizes, and {match[2]} {_least_or_most(match[1])}"
    if what.startswith("Expected `str` matching regex"):
        return _name_reason(value)
    if match := re.fullmatch(r"Expected `([^`]+)`(?:, got `.*`)?", what):
        return f"{_show(value)} is not {_TYPES.get(match[1], match[1])}"
    if match := re.fullmatch(r"Object missing required field `(.*)`", what):
        return f"the field '{match[1]}' is missing"
    if match := re.fullmatch(r"Object contains unknown field `(.*)`", what, re.DOTALL):
        return f"{_kind_of(values)} has no field '{match[1]}'{_suggest(match[1], _fields(values))}"
    if what.startswith("Invalid enum value"):
        return f"{_show(value)} is not a word that it takes"
    if "out of range" in what:
        return f"{_show(value)} is too large a number"
    return what.replace("`", "'")


def _least_or_most(sign: str) -> str:
    return "is the least" if sign == ">=" else "are the most"


def _bound(text: str) -> str:
    return f"{int(text):,}" if text.lstrip("-").isdigit() else f"{float(text):g}"


def _name_reason(value: Any) -> str:
    if value == "":
        return "a name is needed"
    return (
        f"{_show(value)} is not allowed: it may have at most 200 characters, no comma or line "
        "break, and no space at an end"
    )


def _kind_of(values: Any) -> str:
    return str(values.get("kind", "it"))[:40] if isinstance(values, dict) else "it"


def _fields(values: Any) -> list[str]:
    kind = KINDS.get(_kind_of(values))
    return list(kind.fields()) if kind else []


def _suggest(word: Any, choices: Any) -> str:
    """Return ` (did you mean 'x'?)` where a choice is close."""
    import difflib  # only needed to refuse a file

    close = difflib.get_close_matches(str(word)[:40], choices, 1)
    return f" (did you mean '{close[0]}'?)" if close else ""


def _value(values: Any, path: str) -> Any:
    """Return the value at a path such as `kernel[0]`, None where there is none."""
    for key, index in _STEP.findall(path):
        try:
            values = values[key] if key else values[int(index)]
        except (KeyError, IndexError, TypeError):
            return None
    return values


def _show(value: Any) -> str:
    text = f"'{value}'" if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= 60 else text[:56] + "..." + text[-1]
