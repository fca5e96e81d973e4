"""The working of a number as a report: plain text, LaTeX and JSON."""

from collections.abc import Callable
from typing import Any

from cnnparam_gui.core.formula import Formula
from cnnparam_gui.core.working import Line, Working
from cnnparam_gui.core.writing import LATEX, TEXT, Writing
from cnnparam_gui.files import report_json
from cnnparam_gui.files.problems import one_line


def render(working: Working) -> bytes:
    """Return the working as text, one line a number, and then each preset's."""
    lines = [_title(working), ""]
    lines += [_equation(TEXT, line.label, line) + _note(line) for line in working.lines]
    if working.presets:
        lines += ["", "Under each preset:"]
        lines += [_equation(TEXT, line.label, line) + _note(line) for line in working.presets]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def render_latex(working: Working) -> bytes:
    """Return the working as an `align*` of LaTeX's amsmath, one line a number."""
    lines = [
        _equation(LATEX, LATEX.symbol(line.label), line).replace("=", "&=", 1)
        for line in working.lines
    ]
    body = " \\\\\n  ".join(lines)
    title = one_line(_title(working)).replace("\\", "/")
    text = f"% {title}\n\\begin{{align*}}\n  {body}\n\\end{{align*}}\n"
    return text.encode("utf-8", "replace")


def render_json(working: Working) -> bytes:
    """Return the working as one JSON object, with one number a line."""
    return report_json.render_contents(
        {
            "row": working.row,
            "quantity": working.quantity,
            "unit": working.unit,
            "lines": [_line(line) for line in working.lines],
            "presets": [_line(line) for line in working.presets],
        }
    )


def _line(line: Line) -> dict[str, Any]:
    return {
        "label": line.label,
        "general": TEXT.general(line.formula),
        "numbers": TEXT.numbers(line.formula),
        "value": line.value,
        "note": line.note,
    }


def _title(working: Working) -> str:
    return f"{one_line(working.row)}: {working.quantity} ({working.unit})"


def _note(line: Line) -> str:
    return f"    ({line.note})" if line.note else ""


def _equation(writing: Writing, label: str, line: Line) -> str:
    """Return a number with its general formula, the formula in numbers, and the result."""
    parts = [label, *_steps(writing, line.formula), writing.number(line.value)]
    # A formula that is the number itself is said once.
    distinct = [part for place, part in enumerate(parts) if not place or part != parts[place - 1]]
    return writing.equals.join(distinct)


def _steps(writing: Writing, formula: Formula) -> tuple[str, str]:
    return writing.general(formula), writing.numbers(formula)


FORMATS: dict[str, Callable[[Working], bytes]] = {
    "text": render,
    "latex": render_latex,
    "json": render_json,
}
"""Every format of a working by its name; the first is the default."""
