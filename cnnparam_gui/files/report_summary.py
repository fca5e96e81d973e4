"""The sentences around the table of a report, the same in every format for reading."""

from cnnparam_gui.core.byte_units import in_bytes
from cnnparam_gui.files.report import Report


def subtitle(report: Report) -> str:
    """Return what was counted and how."""
    convention, scale = report.counts.convention, report.scale
    parts = [f"Convention {convention.name}: {convention.title}"]
    parts += [scale.data_type.name, f"batch {scale.batch:,}"]
    if report.source:
        parts.insert(0, f"Source {report.source}")
    return "; ".join(parts)


def notes(report: Report) -> list[str]:
    """Return what a reader must know before trusting the figures; usually nothing."""
    found = []
    if report.operations and report.operations.wrong:
        found.append(f"WRONG OPERATIONS {report.operations.name}. {report.operations.wrong}")
    if report.convention_note:
        found.append(f"WRONG CONVENTION {report.counts.convention.name}. {report.convention_note}")
    return found + certainty(report)


def certainty(report: Report) -> list[str]:
    """Return whether the totals are exact and what they count once; usually nothing."""
    found = []
    if report.sharing_rows:
        rows = report.sharing_rows
        found.append(
            f"SHARED WEIGHTS: {rows:,} {'row uses' if rows == 1 else 'rows use'} the weights of "
            "another row; the totals count them once, in that row."
        )
    if report.status == "unknown":
        found.append("UNKNOWN: no row can be counted, so nothing is known of the totals.")
    elif report.status != "exact":
        rows = report.counts.totals.inexact
        found.append(
            f"LOWER BOUND: {rows:,} {'row is' if rows == 1 else 'rows are'} not counted in full; "
            "every total is at least what is shown."
        )
    return found


def problems(report: Report) -> list[str]:
    """Return one sentence a problem, each with its row's number and name."""
    layers = report.counts.network.layers
    return [
        f"Row {row + 1:,} {layers[row].name}: {problem.message}"
        for row, problem in report.counts.problems
    ]


def summary(report: Report) -> list[tuple[str, str]]:
    """Return the totals as label and text, with their units."""
    figures = _figures(report)
    if report.status == "unknown":
        return [(label, "not known") for label, _ in figures]
    return figures


def _figures(report: Report) -> list[tuple[str, str]]:
    totals = report.counts.totals
    exact = report.status == "exact"
    partly = "" if exact else " of the rows that are counted"
    least = "" if exact else "at least "
    wrong = ", by the wrong rule" if report.convention_note else ""
    forward = report.scale.activation_bytes(totals.activation_elements)
    kept = f"(trainable {totals.trainable:,}, non-trainable {totals.non_trainable:,})"
    found = [
        ("Parameters", f"{least}{totals.parameters:,}{wrong} {kept}"),
        ("Parameter memory", least + in_bytes(report.parameter_bytes)),
        ("Memory forward", f"{least}{totals.activation_elements:,} values, {in_bytes(forward)}"),
        ("Memory training", f"{least}{in_bytes(report.training_bytes)} (forward ×2)"),
        ("Kept in training", f"{least}{in_bytes(report.kept_for_backward_bytes)} (for backward)"),
        # No lower bound: what a row that is not counted takes could be freed earlier than it seems.
        ("Inference peak", in_bytes(report.inference_peak_bytes) + partly),
        ("MACs", f"{least}{totals.macs:,} a sample"),
    ]
    if report.operations:
        figure, preset = report.total().operations or 0, report.operations
        found.append(("Operations", f"{least}{figure:,} {preset.unit} a sample: {preset.title}"))
    return found
