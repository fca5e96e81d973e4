"""What becomes of a network where a knob is turned, as text, CSV and JSON; and what meets a budget.

Memory is in bytes; MACs are for one sample.
"""

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from cnnparam_gui.core.budget import Budget, Solution
from cnnparam_gui.core.knobs import Knob
from cnnparam_gui.core.totals import Status
from cnnparam_gui.core.what_if import QUANTITIES, Trials
from cnnparam_gui.files import report_json
from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.report_csv import guard

_MARKS: dict[Status, str] = {"exact": "", "lower bound": ">= ", "unknown": "? "}
_SENSES = {"<=": "at most", ">=": "at least"}
_GAP = "  "


def knob_words(knob: Knob) -> str:
    """Return what is turned, such as `depth of layer2`."""
    return one_line(f"{knob.name} of {knob.part}" if knob.part else knob.name)


def render(trials: Trials, positions: Sequence[int]) -> bytes:
    """Return one line a position, the figures right under each other."""
    knob = trials.knob
    cells = [[knob_words(knob), *map(_title, QUANTITIES)]]
    for position in positions:
        mark = _MARKS[trials.status(position)]
        figures = (f"{mark}{trials.figure(position, name):,}" for name in QUANTITIES)
        cells.append([knob.written(position) + "*" * (position == knob.now), *figures])
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [
        _GAP.join(text.rjust(width) for text, width in zip(line, widths, strict=True))
        for line in cells
    ]
    if any(position == knob.now for position in positions):
        lines.append("* as it is")
    lines += problem_lines(trials, positions)
    return "\n".join([*lines, ""]).encode("utf-8", "replace")


def problem_lines(trials: Trials, positions: Sequence[int]) -> list[str]:
    """Return why rows cannot be counted, the first one of each position."""
    lines = []
    for position in positions:
        if trials.status(position) != "exact":
            first = next(iter(_problems(trials, position)), "")
            lines.append(one_line(f"{trials.knob.written(position)}: {first}"))
    return lines


def _problems(trials: Trials, position: int) -> Iterator[str]:
    found = trials.trial(position).counts
    for row, problem in found.problems:
        yield f"{found.network.layers[row].name}: {problem.message}"


def _title(name: str) -> str:
    quantity = QUANTITIES[name]
    return f"{quantity.title} (B)" if quantity.unit == "B" else quantity.title


def render_csv(trials: Trials, positions: Sequence[int]) -> bytes:
    """Return one line a position."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([guard(knob_words(trials.knob)), *map(_title, QUANTITIES), "Status"])
    for position in positions:
        figures = [trials.figure(position, name) for name in QUANTITIES]
        writer.writerow([trials.knob.written(position), *figures, trials.status(position)])
    return BOM_UTF8 + text.getvalue().encode("utf-8", "replace")


def render_json(trials: Trials, positions: Sequence[int]) -> bytes:
    """Return one JSON object, with one position a line."""
    values = [_at(trials, position) for position in positions]
    return report_json.render_contents({**_knob(trials.knob), "values": values})


def _knob(knob: Knob) -> dict[str, Any]:
    return {"knob": knob.name, "block": knob.part or None, "now": knob.written(knob.now)}


def _at(trials: Trials, position: int) -> dict[str, Any]:
    figures = {name: trials.figure(position, name) for name in QUANTITIES}
    return {
        "value": trials.knob.written(position),
        **figures,
        "status": trials.status(position),
        "problems": list(_problems(trials, position)),
    }


FORMATS: dict[str, Callable[[Trials, Sequence[int]], bytes]] = {
    "text": render,
    "csv": render_csv,
    "json": render_json,
}
"""Every format of figures along a knob, by name."""


def amount(figure: int, quantity: str) -> str:
    """Return a figure with what it is of, such as `5,000,000 parameters`."""
    found = QUANTITIES[quantity]
    noun = found.title if found.title.startswith("MAC") else found.title.lower()
    return f"{figure:,} bytes of {noun}" if found.unit == "B" else f"{figure:,} {noun}"


def render_solution(trials: Trials, budget: Budget, solution: Solution) -> bytes:
    """Return where the knob must stand, and what lies beyond."""
    lines = [sentence(trials.knob, budget, solution), *_beyond(trials.knob, budget, solution)]
    return "\n".join([*lines, ""]).encode("utf-8", "replace")


def sentence(knob: Knob, budget: Budget, solution: Solution) -> str:
    """Return in one sentence where a knob must stand for a budget, or that it can nowhere."""
    wanted = f"{_SENSES[budget.sense]} {amount(budget.amount, budget.quantity)}"
    what = knob_words(knob)
    if solution.position is None or solution.figure is None:
        return f"No {what} from {_ends(knob)} has {wanted}."
    best = "largest" if budget.sense == "<=" else "smallest"
    return (
        f"{knob.written(solution.position)} is the {best} {what} with {wanted}: "
        f"{amount(solution.figure, budget.quantity)}."
    )


def _beyond(knob: Knob, budget: Budget, solution: Solution) -> list[str]:
    if solution.beyond is None or solution.beyond_figure is None:
        return [] if solution.position is None else [f"No other {knob.name} lies beyond it."]
    found = amount(solution.beyond_figure, budget.quantity)
    if solution.position is None:
        return [f"The nearest is {knob.written(solution.beyond)}, with {found}."]
    return [f"{knob.written(solution.beyond)}, next to it, has {found}."]


def _ends(knob: Knob) -> str:
    return f"{knob.written(knob.positions[0])} to {knob.written(knob.positions[-1])}"


def render_solution_json(trials: Trials, budget: Budget, solution: Solution) -> bytes:
    """Return the solution as one JSON object."""
    places = {"solution": solution.position, "beyond": solution.beyond}
    return report_json.render_contents(
        {
            **_knob(trials.knob),
            "quantity": budget.quantity,
            "sense": budget.sense,
            "amount": budget.amount,
            **{
                name: None if position is None else _at(trials, position)
                for name, position in places.items()
            },
        }
    )


SOLUTION_FORMATS: dict[str, Callable[[Trials, Budget, Solution], bytes]] = {
    "text": render_solution,
    "json": render_solution_json,
}
"""Every format of a solution, by name."""
