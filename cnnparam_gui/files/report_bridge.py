"""Reports of a bridge: from one operations preset's figure to another's."""

from collections.abc import Callable

from cnnparam_gui.core.bridge import Bridge
from cnnparam_gui.core.operations import OperationPreset
from cnnparam_gui.files import report_json
from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_summary import notes

_GAP = "  "


def render(report: Report, bridge: Bridge) -> bytes:
    """Return the bridge as a table: a figure, the steps, the other figure."""
    begin, end = bridge.start, bridge.end
    lines = [("", _total(report, bridge.figure), title(begin))]
    lines += [(f"{step.change:+,}", f"{step.total:,}", step.text) for step in bridge.steps]
    lines.append(("", _total(report, bridge.result), title(end)))
    widths = [max(len(line[place]) for line in lines) for place in (0, 1)]
    text = [one_line(report.name), "operations for one sample", *notes(report), ""]
    text += [
        _GAP.join((change.rjust(widths[0]), total.rjust(widths[1]), what))
        for change, total, what in lines
    ]
    for explanation in explanations(begin, end):
        text += ["", explanation]
    return ("\n".join(text) + "\n").encode("utf-8", "replace")


def _total(report: Report, figure: int) -> str:
    """Return an end of the bridge, with what is known of it."""
    if report.status == "unknown":
        return "?"
    return f"{figure:,}" if report.status == "exact" else f"at least {figure:,}"


def explanations(start: OperationPreset, end: OperationPreset) -> list[str]:
    """Return a text for each end of a bridge: who counts so, and what is wrong with it."""
    ends = {preset.name: preset for preset in (start, end)}
    return [f"{name}: {preset.help} {preset.wrong}".rstrip() for name, preset in ends.items()]


def title(preset: OperationPreset) -> str:
    """Return the name, the unit and the title of a preset."""
    return f"{preset.name} ({preset.unit}): {preset.title}"


def render_json(report: Report, bridge: Bridge) -> bytes:
    """Return the bridge as one JSON object, with one step a line."""
    return report_json.render_contents(
        {
            "name": report.counts.network.name,
            "source": report.source,
            "status": report.status,
            "from": _end(bridge.start, report.known(bridge.figure)),
            "to": _end(bridge.end, report.known(bridge.result)),
            "steps": [
                {"text": step.text, "change": step.change, "total": step.total}
                for step in bridge.steps
            ],
        }
    )


def _end(preset: OperationPreset, figure: int | None) -> dict[str, str | int | None]:
    return {"preset": preset.name, "unit": preset.unit, "figure": figure}


FORMATS: dict[str, Callable[[Report, Bridge], bytes]] = {"table": render, "json": render_json}
"""Every format of a bridge by its name; the first is the default."""
