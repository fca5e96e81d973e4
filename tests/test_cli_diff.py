"""`cnnparam diff`: its formats and how it ends."""

import csv
import json
from pathlib import Path

import pytest

from tests.test_cli import Run, run

__all__ = ["run"]


def test_the_same_network_ends_with_0(run: Run) -> None:
    outcome = run("diff", "vgg16", "vgg16")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out == "They are the same, row by row.\n"


def test_two_networks_end_with_1_and_say_what_differs(run: Run) -> None:
    outcome = run("diff", "resnet18", "resnet34")
    assert (outcome.status, outcome.err) == (1, "")
    # torchvision's documentation gives both counts.
    assert "parameters: 11,689,512 -> 21,797,672 (+10,108,160)\n" in outcome.out
    # Two 3 x 3 convolutions of 64 channels and two normalisations are one block more.
    assert "+ layer1.2.conv1: parameters +36,864, MACs +115,605,504" in outcome.out
    assert "rows: " in outcome.out


def test_csv_sums_to_the_totals(run: Run) -> None:
    out = run("diff", "vgg16_torchvision", "vgg16_bn", "--format", "csv").out
    header, *lines, total = csv.reader(out.removeprefix("\ufeff").splitlines())
    column = header.index("parameters")
    assert sum(int(line[column]) for line in lines) == int(total[column]) == 8_448


def test_json_holds_pairs_totals_and_steps(run: Run) -> None:
    found = json.loads(run("diff", "alexnet", "vgg11", "--format", "json").out)
    assert found["same"] is False
    totals = {total["figure"]: total["difference"] for total in found["totals"]}
    assert totals["parameters"] == 132_863_336 - 61_100_840
    steps = [step["change"] for step in found["steps"] if step["figure"] == "parameters"]
    assert sum(steps) == totals["parameters"]


def test_names_are_no_formulas(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.cnnparam"
    file.write_text(
        '{"format": "cnnparam", "version": 1, "layers": [\n'
        '{"kind": "Input", "name": "=HYPERLINK(1)", "shape": [3, 8, 8]}]}\n',
        encoding="utf-8",
    )
    out = run("diff", "vgg16", file, "--format", "csv").out
    assert "'=HYPERLINK(1)" in out


@pytest.mark.parametrize("order", [("vgg16", "nothing.json"), ("nothing.json", "vgg16")])
def test_a_file_that_cannot_be_read_is_one_line(run: Run, order: tuple[str, str]) -> None:
    outcome = run("diff", *order)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.count("\n") == 1
    assert "nothing.json" in outcome.err
