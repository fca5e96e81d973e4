"""Reports for programs: JSON with exact integers, nested as DESIGN.md's contract has it."""

import json
from typing import Any

from cnnparam_gui.core.receptive import RowField
from cnnparam_gui.files.report import Line, Report

_FIGURES = (
    *("weights", "biases", "parameters", "trainable", "non_trainable"),
    *("activation_elements", "activation_bytes", "macs"),
)

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def render(report: Report) -> bytes:
    """Return the report as one JSON object, with one layer a line."""
    return render_contents(contents(report))


def render_contents(values: dict[str, Any]) -> bytes:
    """Return values as one JSON object, with one item of a list a line."""
    parts = []
    for key, value in values.items():
        text = _encode(value)
        if isinstance(value, list) and value:
            items = ",\n".join(f"    {_encode(item)}" for item in value)
            text = f"[\n{items}\n  ]"
        parts.append(f"  {_encode(key)}: {text}")
    return _bytes("{\n" + ",\n".join(parts) + "\n}\n")


def render_line(report: Report) -> bytes:
    """Return the report as one JSON object on one line, for several of them (JSON lines)."""
    return render_contents_line(contents(report))


def render_contents_line(values: dict[str, Any]) -> bytes:
    """Return values as one JSON object on one line."""
    return _bytes(_encode(values) + "\n")


def contents(report: Report) -> dict[str, Any]:
    """Return the report as plain values under the names of the contract."""
    found: dict[str, Any] = {
        "name": report.counts.network.name,
        "source": report.source,
        "convention": report.counts.convention.name,
        "dtype": report.scale.data_type.name,
        "batch": report.scale.batch,
        "status": report.status,
        "layers": [_layer(report, line) for line in report.lines(fields=True)],
        "totals": _totals(report),
        "problems": [
            {
                "row": row + 1,
                "name": report.counts.network.layers[row].name,
                "field": problem.field,
                "message": problem.message,
            }
            for row, problem in report.counts.problems
        ],
    }
    if report.operations:
        found["operations"] = {
            "preset": report.operations.name,
            "unit": report.operations.unit,
            "total": report.total().operations,
        }
    if report.convention_note:
        found["convention_note"] = report.convention_note
    return found


def _layer(report: Report, line: Line) -> dict[str, Any]:
    operations = {"operations": line.operations} if report.operations else {}
    return {
        "name": line.name,
        "kind": line.kind,
        "block": line.block,
        "inputs": line.inputs,
        "input_shapes": line.input_shapes,
        "output_shape": line.output_shape,
        **_figures(line),
        **operations,
        "receptive_field": None if line.field is None else _field(line.field),
        "status": line.status,
        "problem": line.problem.message if line.problem else None,
        "weights_of": line.weights_of or None,
        "shared": line.shared,
    }


def _field(field: RowField) -> dict[str, Any]:
    """Return a receptive field by axis; what is no whole number as a text such as `3/2`."""
    return {
        "size": [axis.size for axis in field],
        "stride": [axis.jump for axis in field],
        "offset": [axis.offset for axis in field],
        "status": [axis.status for axis in field],
    }


def _figures(line: Line) -> dict[str, int | None]:
    return {key: getattr(line, key) for key in _FIGURES}


def _totals(report: Report) -> dict[str, int | None]:
    return {
        # What most readers look for comes first.
        "parameters": report.known(report.counts.totals.parameters),
        **_figures(report.total()),
        "parameter_bytes": report.known(report.parameter_bytes),
        "training_bytes": report.known(report.training_bytes),
        "kept_for_backward_bytes": report.known(report.kept_for_backward_bytes),
        "inference_peak_bytes": report.known(report.inference_peak_bytes),
    }


def _bytes(text: str) -> bytes:
    # A file name may hold what is no Unicode; JSON must be UTF-8 all the same.
    return text.encode("utf-8", "replace")
