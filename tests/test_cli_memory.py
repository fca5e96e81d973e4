"""`cnnparam memory`: its options, and its one line for every fault."""

import json

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.memory_presets import PRESETS
from cnnparam_gui.core.optimizers import OPTIMIZERS
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.files import gallery, report_memory
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_memory import MemoryReport
from tests.test_cli import PROBLEM_LINES, PROBLEMS, Run, run

__all__ = ["run"]


def test_the_report_is_printed(run: Run) -> None:
    report = Report(count(gallery.load("vgg16")), source="vgg16")
    memory = MemoryReport(report, OPTIMIZERS["sgd"])
    assert run("memory", "vgg16") == (0, report_memory.render(memory).decode(), "")


def test_options_reach_the_figures(run: Run) -> None:
    options = ("--dtype", "bfloat16", "--batch", 8, "--optimizer", "adam", "--fit", "1.5GiB")
    outcome = run("memory", "resnet18", "--format", "json", *options)
    scale = Scale(DATA_TYPES["bfloat16"], 8)
    report = Report(count(gallery.load("resnet18")), scale, "resnet18")
    memory = MemoryReport(report, OPTIMIZERS["adam"], 1_610_612_736)
    assert outcome == (0, report_memory.render_json(memory).decode(), "")
    smaller = json.loads(run("memory", "vgg16", "--input", "3x32x32", "--format", "json").out)
    assert smaller["training"]["input"] == 3 * 32 * 32 * 4


def test_several_sources_make_a_report_each(run: Run) -> None:
    lines = run("memory", "vgg16", "resnet18", "--format", "json").out.splitlines()
    assert [json.loads(line)["source"] for line in lines] == ["vgg16", "resnet18"]
    one, other = (run("memory", name).out for name in ("vgg16", "resnet18"))
    assert run("memory", "vgg16", "resnet18").out == f"{one}\n{other}"


def test_problems_are_said_and_the_rest_is_counted(run: Run) -> None:
    outcome = run("memory", PROBLEMS)
    assert outcome.status == 1
    assert outcome.err.splitlines() == PROBLEM_LINES
    assert "LOWER BOUND" in outcome.out


@pytest.mark.parametrize(
    ("option", "value", "reason"),
    [
        ("--optimizer", "lion", "there is no optimizer 'lion', choose from sgd, momentum, adam"),
        ("--fit", "8G", "'8G' is no size of memory: it is a number and one of B, kB, MB, GB"),
        ("--format", "csv", "there is no format 'csv', choose from table, json"),
        ("--batch", "0", "0 is not between 1 and 2,147,483,648"),
        ("--dtype", "float8", "there is no data type 'float8'"),
    ],
)
def test_a_wrong_option_is_one_line(run: Run, option: str, value: str, reason: str) -> None:
    outcome = run("memory", "vgg16", option, value)
    assert outcome.status == 2
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    assert f"{option}: {reason}" in outcome.err


@pytest.mark.parametrize(("what", "names"), [("optimizers", OPTIMIZERS), ("memory", PRESETS)])
def test_lists(run: Run, what: str, names: dict[str, object]) -> None:
    lines = run("list", what).out.splitlines()
    assert [line.split()[0] for line in lines] == list(names)
