"""What is said of a person's number, as plain text and JSON."""

from collections.abc import Callable

from cnnparam_gui.core.diagnosis import Diagnosis
from cnnparam_gui.core.writing import TEXT
from cnnparam_gui.files import report_json

_VERDICTS = {
    "right": "Right.",
    "rounded": "Right when rounded.",
    "mistake": "Not right.",
    "unknown": "Not right, and no mistake that this program knows gives exactly this number.",
}


def render(diagnosis: Diagnosis) -> bytes:
    """Return the verdict, every explanation, and the right working."""
    lines = [_VERDICTS[diagnosis.verdict]]
    if len(diagnosis.explanations) > 1:
        lines += ["Each of these gives this number:"]
    for explanation in diagnosis.explanations:
        lines += [explanation.text, f"    {TEXT.numbers(explanation.formula)}"]
    formula, number = diagnosis.formula, TEXT.number(diagnosis.correct)
    steps = [TEXT.general(formula), TEXT.numbers(formula), number]
    lines.append(f"Right: {TEXT.equals.join(dict.fromkeys(steps))}")
    return ("\n".join(lines) + "\n").encode()


def render_json(diagnosis: Diagnosis) -> bytes:
    """Return the diagnosis as one JSON object."""
    return report_json.render_contents(
        {
            "verdict": diagnosis.verdict,
            "mistakes": [
                {
                    "id": explanation.id,
                    "text": explanation.text,
                    "formula": TEXT.numbers(explanation.formula),
                }
                for explanation in diagnosis.explanations
            ],
            "correct": diagnosis.correct,
        }
    )


FORMATS: dict[str, Callable[[Diagnosis], bytes]] = {"text": render, "json": render_json}
"""Every format of a diagnosis by its name; the first is the default."""
