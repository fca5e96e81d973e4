"""A bridge as text and as JSON."""

import json

from cnnparam_gui.core.bridge import bridge
from cnnparam_gui.core.count import count
from cnnparam_gui.core.operations import PRESETS
from cnnparam_gui.files import gallery, report_bridge
from cnnparam_gui.files.report import Report
from tests.files.reports import NOTHING_KNOWN
from tests.helpers import broken


def rendered(form: str, start: str = "flops", end: str = "torchinfo") -> str:
    """Renders a bridge of the U-Net."""
    report = Report(count(gallery.load("unet")), source="unet")
    found = bridge(report.counts, PRESETS[start], PRESETS[end])
    return report_bridge.FORMATS[form](report, found).decode()


def test_the_table_leads_from_figure_to_figure() -> None:
    lines = [line.split("  ") for line in rendered("table").splitlines()]
    figures = [line for line in lines if any(part.strip() == "12,073,304,064" for part in line)]
    assert figures  # what is left when each product is one operation
    text = rendered("table")
    assert "24,146,608,128  flops (FLOP): 2 x MAC" in text
    assert "13,687,985,920  torchinfo (MAC)" in text  # what torchinfo prints
    assert "over their output" in text  # what is wrong with it


def test_json_has_every_step() -> None:
    found = json.loads(rendered("json"))
    assert found["from"] == {"preset": "flops", "unit": "FLOP", "figure": 24_146_608_128}
    assert found["to"] == {"preset": "torchinfo", "unit": "MAC", "figure": 13_687_985_920}
    total = found["from"]["figure"]
    for step in found["steps"]:
        total += step["change"]
        assert step["total"] == total
    assert total == found["to"]["figure"]
    assert found["status"] == "exact"


def test_a_lower_bound_says_so() -> None:
    report = Report(count(broken()))
    found = bridge(report.counts, PRESETS["macs"], PRESETS["flops"])
    text = report_bridge.render(report, found).decode()
    assert "LOWER BOUND" in text
    assert text.count("at least ") == 3  # the note, and both ends
    assert json.loads(report_bridge.render_json(report, found))["status"] == "lower bound"


def test_a_bridge_of_which_nothing_is_known_shows_no_figure() -> None:
    report = Report(count(NOTHING_KNOWN))
    found = bridge(report.counts, PRESETS["macs"], PRESETS["flops"])
    text = report_bridge.render(report, found).decode()
    assert "UNKNOWN" in text
    assert [line.split()[0] for line in text.splitlines() if "):" in line] == ["?", "?"]
    values = json.loads(report_bridge.render_json(report, found))
    assert (values["from"]["figure"], values["to"]["figure"]) == (None, None)
