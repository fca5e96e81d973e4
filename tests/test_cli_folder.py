"""`cnnparam report` of a folder: one table, a row each, whatever lies in the folder."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple, Protocol

import msgspec
import pytest

from cnnparam_gui import cli
from cnnparam_gui.files import formats, gallery, saving
from tests.xlsx import Xlsx

PROBLEMS = Path(__file__).parent / "files" / "problems.cnnparam"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two networks, one of them with problems, a pickle, and what is none."""
    (tmp_path / "class" / "student").mkdir(parents=True)
    (tmp_path / "class" / ".hidden").mkdir()
    saving.write(tmp_path / "class" / "vgg16.cnnparam", gallery.load("vgg16"))
    saving.write(tmp_path / "class" / ".hidden" / "a.cnnparam", gallery.load("vgg16"))
    (tmp_path / "class" / "student" / "problems.cnnparam").write_bytes(PROBLEMS.read_bytes())
    (tmp_path / "class" / "cut.json").write_text("{")
    (tmp_path / "class" / "weights.pth").write_bytes(b"\x80\x04K\x01.")
    (tmp_path / "class" / "essay.docx").write_bytes(b"PK")
    monkeypatch.chdir(tmp_path)
    return tmp_path


class Done(NamedTuple):
    """What became of the command."""

    status: int
    out: bytes
    err: str


class Run(Protocol):
    """Runs `cnnparam report`."""

    def __call__(self, *arguments: str) -> Done:
        """Return what became of it."""


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs the command in this process."""

    def run(*arguments: str) -> Done:
        status = cli.main(["report", *arguments])
        out, err = capfdbinary.readouterr()
        return Done(status, out, err.decode())

    return run


def test_a_row_a_network_and_the_reason_of_what_is_not_read(folder: Path, run: Run) -> None:
    done = run("class", "--format", "json")
    found = json.loads(done.out)
    rows = {Path(row["source"]).name: row for row in found["networks"]}
    assert list(rows) == ["cut.json", "problems.cnnparam", "vgg16.cnnparam", "weights.pth"]
    # The figures of VGG-16 that the lecture gives: 138M parameters, 15.2M values forward.
    vgg = rows["vgg16.cnnparam"]
    assert (vgg["parameters"], vgg["trainable"]) == (138_357_544, 138_357_544)
    assert (vgg["activation_elements"], vgg["activation_bytes"]) == (15_237_608, 60_950_432)
    assert (vgg["macs"], vgg["layers"], vgg["status"]) == (15_470_264_320, 22, "exact")
    # Two feature maps of 64 x 224 x 224 in float32 are alive at once.
    assert vgg["peak_bytes"] == 2 * 64 * 224 * 224 * 4
    assert rows["problems.cnnparam"]["status"] == "lower bound"
    assert rows["problems.cnnparam"]["problems"] == 3
    assert rows["cut.json"]["status"] == rows["weights.pth"]["status"] == "not read"
    assert rows["cut.json"]["parameters"] is None
    assert "ends in the middle" in rows["cut.json"]["reason"]
    assert "pickle" in rows["weights.pth"]["reason"]
    assert found["notes"][-1].startswith("LEFT OUT: 1 ")
    assert done.status == 2
    assert "cnnparam: class" in done.err


def test_it_is_written_in_every_format_of_a_report(folder: Path, run: Run) -> None:
    assert list(formats.OVERVIEWS) == list(formats.REPORTS)
    for form in formats.REPORTS.values():
        done = run("class", "--format", form.name)
        text = Xlsx(done.out).text() if form.binary else done.out.decode("utf-8-sig")
        assert re.search(r"\b138,?357,?544\b", text), form.name
        assert "not read" in text
        assert "ends in the middle" in text
        assert done.out == run("class", "--format", form.name).out


def test_texts_of_a_file_are_no_formulas_and_no_markup(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = '=HYPERLINK("http://x.org","<img src=x>")'
    network = msgspec.structs.replace(gallery.load("vgg16"), name=name)
    saving.write(folder / "class" / "=1+1.cnnparam", network)
    monkeypatch.chdir("class")
    cells = Xlsx(run(".", "--format", "xlsx").out).sheets["Networks"].values()
    assert name in {cell.value for cell in cells}
    assert not any(cell.formula for cell in cells)
    assert b"<img" not in run(".", "--format", "html").out
    rows = list(csv.reader(io.StringIO(run(".", "--format", "csv").out.decode("utf-8-sig"))))
    assert "'" + name in [row[1] for row in rows]


def test_the_sheet_is_written_into_a_file_and_not_read_again(folder: Path, run: Run) -> None:
    for _ in range(2):
        done = run("class", "--format", "json", "--output", "class/all.json")
        assert (done.status, done.out) == (2, b"")
        sources = [
            row["source"] for row in json.loads(Path("class/all.json").read_bytes())["networks"]
        ]
        assert str(Path("class", "all.json")) not in sources
        assert len(sources) == 4


def test_a_folder_as_the_target_gets_the_name_of_the_source(folder: Path, run: Run) -> None:
    Path("out").mkdir()
    run("class", "--format", "xlsx", "--output", "out")
    assert [path.name for path in Path("out").iterdir()] == ["class.xlsx"]


def test_other_sources_stand_in_the_same_table(folder: Path, run: Run) -> None:
    done = run("vgg16", "class", "nothing", "--format", "json", "--operations", "fvcore")
    rows = json.loads(done.out)["networks"]
    assert [row["source"] for row in rows][::5] == ["vgg16", "nothing"]
    assert rows[0]["operations"] == 15_470_264_320
    assert "There is no file and no architecture" in rows[-1]["reason"]


def test_a_good_folder_ends_well(folder: Path, run: Run) -> None:
    saving.write(folder / "class" / ".hidden" / "b.cnnparam", gallery.load("lenet5"))
    done = run("class/.hidden", "--batch", "2")
    assert (done.status, done.err) == (0, "")
    assert b"138,357,544" in done.out
    assert b"121,900,864" in done.out  # 60,950,432 bytes a sample
    assert b"NOT READ" not in done.out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["empty"], "empty: There is no architecture in this folder"),
        (["class", "--compare-semantics"], "--compare-semantics: name files"),
        (["class", "--output", "none/"], "--output: there is no folder none/"),
        (["class", "--output", "none/a.csv"], "none/a.csv: It could not be saved"),
        (["class", "mine.cnnparam", "--output", "mine.cnnparam"], "is one of the sources"),
        (["vgg16", "lenet5", "--format", "xlsx"], "makes one file a source; name a folder"),
    ],
)
def test_what_cannot_be(folder: Path, run: Run, arguments: list[str], sentence: str) -> None:
    Path("empty").mkdir()
    saving.write(Path("mine.cnnparam"), gallery.load("lenet5"))
    before = Path("mine.cnnparam").read_bytes()
    done = run(*arguments)
    assert done.status == 2
    assert sentence in done.err
    assert Path("mine.cnnparam").read_bytes() == before


if sys.platform != "win32":

    def test_a_terminal_gets_no_spreadsheet() -> None:
        import pty

        ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "cnnparam_gui.cli", "report", "vgg16", "--format", "xlsx"]
        done = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, check=False)
        os.close(theirs)
        os.close(ours)
        assert done.returncode == 2
        assert b"--format xlsx is no text for a terminal; name a file" in done.stderr
