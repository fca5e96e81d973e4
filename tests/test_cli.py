"""The headless command: its contract, its exit status, and its one line for every fault."""

import csv
import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import cnnparam_gui
from cnnparam_gui import cli
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.operations import PRESETS
from cnnparam_gui.files import formats, gallery, native, saving
from cnnparam_gui.files.report import Report
from tests.files.reports import TEXTS

ROOT = Path(__file__).resolve().parents[1]
PROBLEMS = ROOT / "tests" / "files" / "problems.cnnparam"
PROBLEM_LINES = [
    f"{PROBLEMS}: =conv|1: kernel 7x7 is larger than its 5x5 input: 5x5 would fit",
    f"{PROBLEMS}: -grouped: groups 4 does not divide 3 input channels: 3 would",
    f"{PROBLEMS}: @lost; \"quoted\": takes 'nowhere', but no row has this name",
]
UNKNOWN = "There is no file and no architecture of this name (see cnnparam list architectures)"


class Outcome(NamedTuple):
    """How a run of the command ended."""

    status: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs the command in this process."""

    def run(*arguments: object) -> Outcome:
        status = cli.main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Outcome(status, out.decode(), err.decode())

    return run


# ---------------------------------------------------------------------- reports


@pytest.mark.parametrize("form", formats.REPORTS)
def test_a_report_is_what_the_window_writes(
    capfdbinary: pytest.CaptureFixture[bytes], form: str
) -> None:
    report = Report(count(gallery.load("vgg16")), source="vgg16")
    assert cli.main(["report", "vgg16", "--format", form]) == 0
    assert capfdbinary.readouterr() == (formats.REPORTS[form].render(report), b"")


def test_the_rows_that_frameworks_differ_on(run: Run) -> None:
    report = Report(count(gallery.load("resnet18")), source="resnet18")
    for form in formats.COMPARISONS.values():
        outcome = run("report", "resnet18", "--compare-semantics", "--format", form.name)
        assert outcome == (0, form.render(report).decode(), "")
    assert "64x57x57" in run("report", "resnet18", "--compare-semantics").out


def test_the_table_is_the_default(run: Run) -> None:
    assert run("report", "vgg16").out == run("report", "vgg16", "--format", "table").out


def test_options_reach_the_figures(run: Run) -> None:
    found = json.loads(
        run(
            *("report", "vgg16", "--format", "json", "--convention", "weights"),
            *("--dtype", "float16", "--batch", "32", "--input", "3x448x448"),
        ).out
    )
    assert (found["convention"], found["dtype"], found["batch"]) == ("weights", "float16", 32)
    assert found["layers"][0]["output_shape"] == [3, 448, 448]
    assert found["layers"][1]["parameters"] == 1728
    assert found["layers"][1]["activation_bytes"] == 64 * 448 * 448 * 2 * 32
    assert found["totals"]["parameters"] == found["totals"]["weights"]


def test_only_the_first_input_is_replaced(run: Run) -> None:
    out = run("report", "cnn-2d-example", "--input", "3,64,48", "--format", "json").out
    shapes = [row["output_shape"] for row in json.loads(out)["layers"] if row["kind"] == "Input"]
    assert shapes == [[3, 64, 48], [128]]


def test_a_file_comes_before_the_gallery(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert '"name": "VGG-16"' in run("report", "vgg16", "--format", "json").out
    (tmp_path / "unet").mkdir()
    assert '"name": "U-Net"' in run("report", "unet", "--format", "json").out
    saving.write(tmp_path / "vgg16", gallery.load("lenet5"))
    assert '"name": "LeNet-5"' in run("report", "vgg16", "--format", "json").out


def test_problems_are_told_one_a_line(run: Run) -> None:
    outcome = run("report", PROBLEMS, "--format", "json")
    assert outcome.status == 1
    assert outcome.err.splitlines() == PROBLEM_LINES
    assert json.loads(outcome.out)["status"] == "lower bound"


def test_a_wrong_convention_is_marked(run: Run) -> None:
    arguments = ("report", "five-layer-example", "--convention", "five-layer-article")
    for form in TEXTS:
        outcome = run(*arguments, "--format", form.name)
        assert outcome.status == 0
        assert "wrong" in outcome.out.lower()
        assert "five-layer-article" in outcome.out


# -------------------------------------------------------------- several sources


def test_several_sources_as_json_lines(run: Run) -> None:
    outcome = run("report", "vgg16", PROBLEMS, "lenet5", "--format", "json")
    assert outcome.status == 1
    found = [json.loads(line) for line in outcome.out.splitlines()]
    assert [report["source"] for report in found] == ["vgg16", str(PROBLEMS), "lenet5"]
    assert [report["totals"]["parameters"] for report in found] == [138_357_544, 1950, 61_706]


def test_several_sources_as_csv(run: Run) -> None:
    out = run("report", "vgg16", "lenet5", "--format", "csv").out
    assert out.count("\ufeff") == 1
    tables = out.removeprefix("\ufeff").split("\r\n\r\n")
    rows = [list(csv.reader(io.StringIO(table, newline=""))) for table in tables]
    assert [len(table) for table in rows] == [24, 14]
    assert rows[0][0] == rows[1][0]


def test_several_sources_as_text(run: Run) -> None:
    out = run("report", "vgg16", "lenet5").out
    assert out == run("report", "vgg16").out + "\n" + run("report", "lenet5").out


def test_one_bad_source_stops_no_other(run: Run) -> None:
    outcome = run("report", "none", "lenet5", "missing.cnnparam", PROBLEMS, "--format", "json")
    assert outcome.status == 2
    assert len(outcome.out.splitlines()) == 2
    assert outcome.err.splitlines() == [
        f"cnnparam: none: {UNKNOWN}",
        "cnnparam: missing.cnnparam: There is no such file; check the name and the folder",
        *PROBLEM_LINES,
    ]
    single = run("report", "none", "lenet5", "--format", "csv").out
    assert single.startswith("\ufeffRow,")


# ----------------------------------------------------------------------- output


def test_output_to_a_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    assert run("report", "vgg16", "--format", "csv", "--output", path) == (0, "", "")
    report = Report(count(gallery.load("vgg16")), source="vgg16")
    assert path.read_bytes() == formats.REPORTS["csv"].render(report)


def test_output_to_a_folder(run: Run, tmp_path: Path) -> None:
    outcome = run(
        *("report", "vgg16", PROBLEMS, "lenet5", "--format", "markdown", "--output", tmp_path)
    )
    assert outcome == (1, "", "\n".join([*PROBLEM_LINES, ""]))
    assert {path.name for path in tmp_path.iterdir()} == {"vgg16.md", "problems.md", "lenet5.md"}
    assert (tmp_path / "lenet5.md").read_text(encoding="utf-8").startswith("## LeNet-5\n")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["vgg16", "lenet5", "--output", "none"], "--output: there is no folder none; make it"),
        (["vgg16", "--output", "none/"], "--output: there is no folder none/; make it first"),
        (["vgg16", "vgg16", "--output", "."], "--output: vgg16.txt would be written for more"),
        (["a.txt", "b/a.net", "--output", "b"], "--output: b/a.txt would be written for more"),
        (["a.txt", "--output", "a.txt"], "--output: a.txt is the source itself"),
        (["a.txt", "--output", "."], "--output: a.txt is the source itself"),
        (["vgg16", "--output", "b/c/d.txt"], "b/c/d.txt: It could not be saved, because there"),
    ],
)
def test_output_that_cannot_be(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "b").mkdir()
    for path in (tmp_path / "a.txt", tmp_path / "b" / "a.net"):
        saving.write(path, gallery.load("lenet5"))
    before = sorted(path for path in tmp_path.rglob("*"))
    outcome = run("report", *arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.replace(os.sep, "/").startswith(f"cnnparam: {sentence}")
    assert outcome.err.count("\n") == 1
    assert sorted(path for path in tmp_path.rglob("*")) == before
    assert native.read(tmp_path / "a.txt") == gallery.load("lenet5")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
def test_output_to_a_device(run: Run) -> None:
    assert run("report", "vgg16", "--output", "/dev/null") == (0, "", "")
    assert Path("/dev/null").is_char_device()


# ------------------------------------------------------------------ check, list


def test_check(run: Run) -> None:
    assert run("check", "vgg16") == (0, "vgg16: no problems in 22 rows\n", "")
    outcome = run("check", PROBLEMS, "lenet5")
    assert outcome.status == 1
    assert outcome.out.splitlines() == [
        f"{PROBLEMS}: 3 problems in 7 rows; the totals are a lower bound",
        "lenet5: no problems in 12 rows",
    ]
    assert outcome.err.splitlines() == PROBLEM_LINES


def test_check_says_where_nothing_is_known(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "lost.cnnparam"
    path.write_text(
        '{"format": "cnnparam", "version": 1, "layers": [{"kind": "ReLU", "name": "r"}]}'
    )
    outcome = run("check", path)
    assert outcome.status == 1
    assert outcome.out == f"{path}: 1 problem in 1 row; nothing is known of the totals\n"


def test_check_with_another_input(run: Run) -> None:
    outcome = run("check", "vgg16", "--input", "3x16x16")
    assert outcome.status == 1
    assert outcome.err == "vgg16: pool5: kernel 2x2 is larger than its 1x1 input: 1x1 would fit\n"


@pytest.mark.parametrize(
    ("what", "names"),
    [
        ("kinds", list(KINDS)),
        ("architectures", gallery.ids()),
        ("conventions", list(CONVENTIONS)),
        ("operations", list(PRESETS)),
        (
            "formats",
            [*(form.name for form in formats.READERS), *formats.WRITERS, *formats.REPORTS],
        ),
    ],
)
def test_list(run: Run, what: str, names: list[str]) -> None:
    outcome = run("list", what)
    assert (outcome.status, outcome.err) == (0, "")
    assert [line.split()[0] for line in outcome.out.splitlines()] == names
    assert not any(line.endswith(("...", "…")) for line in outcome.out.splitlines())  # cut short


def test_version_and_help(run: Run) -> None:
    assert run("--version") == (0, f"cnnparam {cnnparam_gui.__version__}\n", "")
    for arguments in (["--help"], ["report", "--help"], ["check", "-h"], ["list", "-h"]):
        outcome = run(*arguments)
        assert (outcome.status, outcome.err) == (0, "")
        assert outcome.out.startswith("usage: cnnparam")
    assert "as JSON one object a line" in run("report", "--help").out.replace("\n", " ")
    assert "Exit status: 0 all was counted" in run("--help").out


# -------------------------------------------------------------- wrong arguments


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "A command is needed: report, "),
        (["frobnicate"], "COMMAND: invalid choice: 'frobnicate'"),
        (["report"], "the following arguments are required: SOURCE (see cnnparam report --help)"),
        (["report", "vgg16", "--form", "csv"], "unrecognized arguments: --form csv"),
        (["report", "vgg16", "--format", "pdf"], "--format: there is no format 'pdf', choose"),
        (
            ["report", "vgg16", "--format", "csv", "--compare-semantics"],
            "there is no comparison as 'csv', choose from table, json",
        ),
        (["report", "vgg16", "--dtype", "int4"], "--dtype: there is no data type 'int4', choose"),
        (["report", "vgg16", "--convention", "x"], "--convention: there is no convention 'x'"),
        (["report", "vgg16", "--batch", "0"], "--batch: 0 is not between 1 and 2,147,483,648"),
        (["report", "vgg16", "--batch", "1.5"], "--batch: '1.5' is not a whole number"),
        (["report", "vgg16", "--batch", "9" * 5000], "--batch: '9999"),
        (["report", "vgg16", "--input", "3xfoo"], "--input: 'foo' is not a whole number"),
        (["report", "vgg16", "--input", "0x3x3"], "--input: 0 is not between 1 and"),
        (["report", "vgg16", "--input", "1x1x1x1x1"], "--input: it takes 1 to 4 sizes, not 5"),
        (["report", "vgg16", "--input", ""], "--input: "),
        (["report", "vgg16", "--output"], "--output: expected one argument"),
        (["report", "line\nbreak"], r"line\nbreak: There is no file"),
        (["report", ""], "'': There is no file and no architecture"),
        (["report", "a\0b"], r"a\x00b: There is no file"),
        (["check", "."], ".: This is a folder"),
        (["check"], "the following arguments are required: SOURCE (see cnnparam check --help)"),
        (["list"], "the following arguments are required: what (see cnnparam list --help)"),
        (["list", "dogs"], "what: there is no list 'dogs', choose from kinds, architectures"),
    ],
)
def test_wrong_arguments_are_refused_in_one_line(
    run: Run, arguments: list[str], sentence: str
) -> None:
    outcome = run(*arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith(f"cnnparam: {sentence}")
    assert outcome.err.count("\n") == 1


def test_a_network_without_an_input_has_no_shape_to_replace(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "net.cnnparam"
    path.write_bytes(b'{"format": "cnnparam", "version": 1, "layers": []}')
    assert run("report", path).status == 0
    outcome = run("report", path, "--input", "3x8x8")
    assert outcome.status == 2
    assert outcome.err == f"cnnparam: {path}: --input cannot be used, because no row is an Input\n"


def test_a_file_that_cannot_be_read_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "net.cnnparam"
    path.write_bytes(native.encode(gallery.load("vgg16"))[:1000])
    outcome = run("report", path)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err == (
        f"cnnparam: {path}: It is cut short: it ends in the middle, in line 11; "
        "get a whole copy of it\n"
    )


# ------------------------------------------------------------------- operations


def test_a_bridge_is_printed(run: Run) -> None:
    outcome = run("bridge", "resnet18", "macs", "thop")
    assert outcome.status == 0
    assert "1,824,033,792  thop" in outcome.out


def test_a_bridge_takes_an_input_and_a_format(run: Run) -> None:
    found = json.loads(
        run("bridge", "resnet18", "macs", "flops", "--input", "3x32x32", "--format", "json").out
    )
    assert found["to"]["figure"] == 2 * found["from"]["figure"]


def test_a_preset_that_is_none_is_refused(run: Run) -> None:
    outcome = run("bridge", "resnet18", "macs", "flop")
    assert outcome.status == 2
    assert "there is no operations preset 'flop', choose from macs, " in outcome.err


def test_a_report_with_operations(run: Run) -> None:
    found = json.loads(run("report", "resnet18", "--operations", "thop", "--format", "json").out)
    assert found["operations"] == {"preset": "thop", "unit": "MAC", "total": 1_824_033_792}
    assert sum(layer["operations"] for layer in found["layers"]) == 1_824_033_792
    table = run("report", "resnet18", "--operations", "thop").out
    assert "Operations (thop, MAC)" in table
    assert "WRONG OPERATIONS thop" in table
    assert "Operations" in run("report", "vgg16", "--operations", "macs", "--format", "csv").out


def test_a_report_without_operations_has_none(run: Run) -> None:
    assert "perations" not in run("report", "vgg16", "--format", "csv").out
    assert "operations" not in json.loads(run("report", "vgg16", "--format", "json").out)
