"""The report of memory: its parts, its sums, and the largest batch."""

import json
import re
from typing import Any

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.optimizers import OPTIMIZERS
from cnnparam_gui.core.shapes import DATA_TYPES, MAX_SIZE
from cnnparam_gui.files import gallery
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_memory import (
    LEFT_OUT,
    MemoryReport,
    render,
    render_json,
    render_line,
)
from tests.conftest import Golden
from tests.files.reports import NOTHING_KNOWN


def vgg16(fit: int | None = None, **scale: Any) -> MemoryReport:
    """Makes the report of the lecture's rows."""
    report = Report(count(gallery.load("vgg16")), Scale(**scale), "vgg16")
    return MemoryReport(report, OPTIMIZERS["momentum"], fit)


def test_the_text_is_as_reviewed(golden: Golden) -> None:
    golden("vgg16-memory.txt", render(vgg16(8 * 10**9)))


def test_json_has_every_figure_in_bytes() -> None:
    # 138,357,544 parameters; 60,950,432 bytes of outputs; the rest as test_measured_memory has it.
    found = json.loads(render_json(vgg16(8 * 10**9)))
    assert found["estimates"]["lecture"] == 60_950_432
    assert found["estimates"]["inference"] == 25_690_112
    assert found["peak_row"] == "conv1_2"
    assert found["optimizer"] == "momentum"
    parameters, kept = 4 * 138_357_544, 72_587_264
    assert found["training"] == {
        "parameters": parameters,
        "gradients": parameters,
        "optimizer_state": parameters,
        "kept_for_backward": kept,
        "input": 602_112,
        "total": 3 * parameters + kept + 602_112,
    }
    assert found["inference"]["total"] == parameters + 25_690_112 + 602_112
    # Each sample takes 73,189,376 bytes more in training and 26,292,224 in inference.
    assert found["fit"] == 8 * 10**9
    assert found["largest_batch"] == {
        "training": (8 * 10**9 - 3 * parameters) // (kept + 602_112),
        "inference": (8 * 10**9 - parameters) // (25_690_112 + 602_112),
    }


def test_one_of_several_is_one_line_with_the_same_figures() -> None:
    memory = vgg16()
    assert render_line(memory).count(b"\n") == 1
    assert json.loads(render_line(memory)) == json.loads(render_json(memory))
    assert "largest_batch" not in json.loads(render_line(memory))


def test_the_text_says_what_is_left_out_and_at_which_row_the_peak_is() -> None:
    text = render(vgg16(batch=2, data_type=DATA_TYPES["float16"])).decode()
    assert LEFT_OUT in text
    # As halves, conv1_2's 3,211,264 values take less beside their pooling than its indices do.
    peak = 2 * (2 * 3_211_264 + (2 + 8) * 802_816)
    assert re.search(rf"Peak of inference \(at pool1\) +{peak:,} bytes", text)
    assert "float16; batch 2" in text
    assert "Largest batch" not in text


@pytest.mark.parametrize("names", [[], ["Input"]])
def test_a_network_that_computes_nothing_has_no_row_of_its_peak(names: list[str]) -> None:
    network = Network(tuple(KINDS[name].fresh("x") for name in names))
    memory = MemoryReport(Report(count(network)), OPTIMIZERS["sgd"], 0)
    assert json.loads(render_json(memory))["peak_row"] is None
    text = render(memory).decode()
    assert re.search(r"Peak of inference +0 bytes", text)
    assert f"Inference  {MAX_SIZE if not names else 0:,}" in text


def test_a_lower_bound_says_so() -> None:
    network = Network((KINDS["Input"].fresh("x", shape=(5,)), KINDS["Conv2d"].fresh("c")))
    memory = MemoryReport(Report(count(network)), OPTIMIZERS["sgd"], 1000)
    text = render(memory).decode()
    assert "LOWER BOUND" in text
    assert "Training   at most 50" in text  # 5 values of input, 4 bytes each
    assert json.loads(render_json(memory))["status"] == "lower bound"


def test_memory_of_which_nothing_is_known_shows_no_number() -> None:
    memory = MemoryReport(Report(count(NOTHING_KNOWN)), OPTIMIZERS["sgd"], 1000)
    text = render(memory).decode()
    assert "UNKNOWN" in text
    assert "0 bytes = " not in text.replace("1,000 bytes = ", "")
    assert text.count("not known") == 6 + 6 + 4 + 2
    found = json.loads(render_json(memory))
    for part in ("estimates", "training", "inference", "largest_batch"):
        assert set(found[part].values()) == {None}
