"""Cells as spreadsheets write them, round trips with LibreOffice Calc among them.

`data/calc_writes.json` is what LibreOffice Calc 7.4 wrote of the cells of `calc_cases`. Where it
is installed it is asked again, and reads what the program writes, as text and as HTML.
"""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from cnnparam_gui.files import cell_text
from cnnparam_gui.files.cell_text import read_cells, write_cells, write_html
from cnnparam_gui.files.problems import FileProblem
from tests.files.calc_cases import CASES

DATA = Path(__file__).parent / "data" / "calc_writes.json"
SOFFICE = shutil.which("soffice")
# Tab, quotation mark, UTF-8, from the first line, quoted fields as text: off, as when pasting.
READ_TEXT = "Text - txt - csv (StarCalc):9,34,76,1,,0,false,false"
READ_HTML = "HTML (StarCalc)"
WRITE_TEXT = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false"


def kept() -> dict[str, str]:
    return {name: str(text) for name, text in json.loads(DATA.read_text("utf-8")).items()}


def through_calc(folder: Path, ending: str, read: str, texts: dict[str, str]) -> dict[str, str]:
    """Gives what Calc writes of texts that it reads, all in one run of it."""
    assert SOFFICE is not None
    sources = [folder / f"{name}.{ending}" for name in texts]
    for source, text in zip(sources, texts.values(), strict=True):
        source.write_text(text, "utf-8", newline="")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    how = [f"--infilter={read}", "--convert-to", WRITE_TEXT, "--outdir", str(folder / "out")]
    command = [SOFFICE, profile, "--headless", *how, *map(str, sources)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return {name: (folder / "out" / f"{name}.csv").read_text("utf-8") for name in texts}


@pytest.mark.parametrize("name", CASES)
def test_what_calc_has_written_is_read(name: str) -> None:
    assert read_cells(kept()[name]) == CASES[name]


@pytest.mark.parametrize("name", CASES)
def test_what_is_written_is_read_again(name: str) -> None:
    assert read_cells(write_cells(CASES[name])) == CASES[name]


def test_there_are_twenty_cases() -> None:
    assert len(CASES) == len(kept()) == 20


if SOFFICE:

    def test_calc_itself_reads_the_text_and_writes_what_is_read(tmp_path: Path) -> None:
        texts = {name: write_cells(cells) for name, cells in CASES.items()}
        written = through_calc(tmp_path, "tsv", READ_TEXT, texts)
        assert {name: read_cells(text) for name, text in written.items()} == CASES

    def test_calc_itself_reads_the_html(tmp_path: Path) -> None:
        texts = {name: write_html(cells) for name, cells in CASES.items()}
        written = through_calc(tmp_path, "html", READ_HTML, texts)
        # A tab is a space in HTML.
        expected = {
            name: [[cell.replace("\t", " ") for cell in row] for row in cells]
            for name, cells in CASES.items()
        }
        assert {name: read_cells(text) for name, text in written.items()} == expected


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", []),
        ("\r\n", []),
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\rb", [["a"], ["b"]]),
        ('"a\r\nb"\tc\r\n', [["a\r\nb", "c"]]),
        ('5" kernel\tx', [['5" kernel', "x"]]),
        ('"never closed\tx', [['"never closed', "x"]]),
        ("\u200f\u0634\u0628\u0643\u0629\u200e\t\u00a064 ", [["\u0634\u0628\u0643\u0629", "64"]]),
    ],
)
def test_other_spreadsheets(text: str, cells: list[list[str]]) -> None:
    assert read_cells(text) == cells


def test_too_many_cells_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cell_text, "MOST_CELLS", 3)
    with pytest.raises(FileProblem, match="more than 3 cells"):
        read_cells("a\tb\nc\td")


def test_titles_stand_over_the_cells_of_html() -> None:
    html = write_html([["a<b", "1\n2"]], ["Name", "Size"])
    assert "<tr><th>Name</th><th>Size</th></tr><tr><td>a&lt;b</td><td>1<br>2</td></tr>" in html
