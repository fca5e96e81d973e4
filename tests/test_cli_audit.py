"""`cnnparam audit`: its formats, and one line for every fault."""

import json
from pathlib import Path

import pytest

from tests.test_cli import Run, run

__all__ = ["run"]

TABLES = Path(__file__).parent / "data" / "tables"
ARTICLE = TABLES / "five-layer-article.txt"


def test_the_wrong_cells_are_explained(run: Run) -> None:
    outcome = run("audit", "five-layer-example", ARTICLE)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.endswith("5 wrong\n")
    assert (
        "  FC3: parameters 48,001: mistake, 48,120. One bias was added for the whole layer: there "
        "is one for every output.\n"
    ) in outcome.out


def test_json_holds_every_cell(run: Run) -> None:
    found = json.loads(run("audit", "five-layer-example", ARTICLE, "--format", "json").out)
    assert found["wrong"] == 5
    assert len(found["cells"]) == 8 * 3


def test_csv_is_guarded(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("Layer,Parameters\n=HYPERLINK(1),608\n", encoding="utf-8")
    out = run("audit", "five-layer-example", ARTICLE, "--format", "csv").out
    assert out.removeprefix("\ufeff").startswith("Against,Row,Layer,Column,Published,Verdict")
    assert out.count("\n") == 1 + 8 * 3
    unmatched = run("audit", "five-layer-example", table)
    assert "Not matched: =HYPERLINK(1)" in unmatched.out


@pytest.mark.parametrize(
    ("text", "reason"), [("hello", "It holds no table"), (None, "There is no such file")]
)
def test_a_fault_is_one_line(run: Run, tmp_path: Path, text: str | None, reason: str) -> None:
    table = tmp_path / "table.txt"
    if text is not None:
        table.write_text(text, encoding="utf-8")
    outcome = run("audit", "vgg16", table)
    assert (outcome.status, outcome.out) == (2, "")
    assert reason in outcome.err
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize(
    ("table", "options", "end"),
    [
        ("five-layer-article.txt", [], "5 wrong\n"),
        ("vgg16-lecture.txt", [], "4 wrong\n"),
        ("vgg16-keras3.txt", [], "Everything is right\n"),
        ("vgg16-torchinfo.txt", ["--input", "3x224x224"], "Everything is right\n"),
    ],
)
def test_the_network_comes_from_the_table_itself(
    run: Run, table: str, options: list[str], end: str
) -> None:
    outcome = run("audit", "-", TABLES / table, *options)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.endswith(end)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Layer,Parameters\nconv1,608\n", "it has no column of output shapes"),
        ("Layer,Shape,Parameters\nconv1,[8x8x8],608\n", "Its input 'input' is 3x?x?, which leaves"),
        ("Layer,Shape\ninput,(8x8x3)\nmixer,(8x8x8)\n", "mixer is no kind whose sizes follow"),
        (
            "Layer,Shape,Parameters\ninput,(8x8x3),0\nconv,(8x8x8),609\n",
            "conv has 609 parameters, which no square kernel makes of 3 to 8 channels",
        ),
    ],
)
def test_a_table_that_says_too_little_says_what_is_missing(
    run: Run, tmp_path: Path, text: str, reason: str
) -> None:
    table = tmp_path / "table.csv"
    table.write_text(text, encoding="utf-8")
    outcome = run("audit", "-", table)
    assert (outcome.status, outcome.out) == (2, "")
    assert reason in outcome.err
    assert outcome.err.count("\n") == 1
