"""The headless command in a process of its own: streams, locales, and no Qt library."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

import pytest

from cnnparam_gui.builders import catalogue
from cnnparam_gui.files import formats, gallery, saving
from tests.files.reports import said

ROOT = Path(__file__).resolve().parents[1]
PROBLEMS = ROOT / "tests" / "files" / "problems.cnnparam"


def command(
    arguments: Sequence[object],
    *,
    python: Sequence[str] = ("-m", "cnnparam_gui.cli"),
    env: Mapping[str, str] | None = None,
    cwd: Path = ROOT,
    stdout: int | IO[bytes] = subprocess.PIPE,
) -> subprocess.CompletedProcess[bytes]:
    """Runs the command in a process of its own."""
    return subprocess.run(
        [sys.executable, *python, *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )


def test_it_runs_without_qt_and_numpy(tmp_path: Path) -> None:
    """A copy in which every import of them fails prints the same bytes."""
    guard = textwrap.dedent("""
        import sys
        for name in ("PySide6", "shiboken6", "pyqtgraph", "numpy"):
            sys.modules[name] = None
        from cnnparam_gui.cli import main
        sys.exit(main(sys.argv[1:]))
    """)
    environment = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "none"}
    runs: list[list[object]] = [["check", "unet"], ["list", "kinds"]]
    runs += [["report", PROBLEMS, "--format", form] for form in formats.REPORTS]
    for arguments in runs:
        plain = command(arguments)
        blocked = command(arguments, python=("-c", guard), env=environment)
        assert (blocked.returncode, blocked.stdout) == (plain.returncode, plain.stdout)
        assert blocked.stdout
        assert b"Error" not in blocked.stderr


def test_nothing_heavy_is_imported() -> None:
    code = (
        "import sys; from cnnparam_gui.cli import main; main(['report', 'vgg16']); "
        "print(sorted({'PySide6', 'numpy', 'pyqtgraph', 'onnx'} & set(sys.modules)))"
    )
    assert command([], python=("-c", code)).stdout.endswith(b"\n[]\n")


def test_a_report_imports_no_format_and_no_kind_that_it_does_not_use() -> None:
    code = (
        "import sys; from cnnparam_gui.cli import main; main(['report', 'resnet152']); "
        "print(*sorted(name for name in sys.modules if name.startswith('cnnparam_gui.')))"
    )
    imported = set(command([], python=("-c", code)).stdout.decode().splitlines()[-1].split())
    parts = {name.removeprefix("cnnparam_gui.") for name in imported}
    assert {"core.kinds.convolution", "files.report_table", "builders.resnet"} <= parts
    assert not parts & {"core.kinds.attention", "core.kinds.recurrent", "core.kinds.unknown"}
    assert not parts & {"files.native", "files.report_csv", "files.report_json"}
    families = {f"builders.{module}" for module in catalogue.MODULES}
    assert parts & families == {"builders.resnet"}


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "latin-1"},
        {"PYTHONIOENCODING": "cp1252:strict"},
        {"PYTHONIOENCODING": "ascii:strict"},
    ],
)
def test_output_is_utf_8_in_any_locale(environment: dict[str, str], tmp_path: Path) -> None:
    for arguments in (["report", PROBLEMS], ["report", PROBLEMS, "--format", "csv"]):
        done = command(arguments, env=environment)
        assert done.returncode == 1
        assert "全连接" in done.stdout.decode()
        assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
def test_a_file_name_that_is_no_unicode(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/net\xff.cnnparam"
    saving.write(Path(os.fsdecode(name)), gallery.load("lenet5"))
    for form in formats.REPORTS.values():
        done = command(["report", os.fsdecode(name), "--format", form.name])
        assert (done.returncode, done.stderr) == (0, b"")
        assert said(form, done.stdout)
    missing = command(["report", os.fsdecode(name) + "x"])
    assert missing.returncode == 2
    assert b"net\\udcff.cnnparamx: There is no such file" in missing.stderr


def test_the_folder_does_not_matter(tmp_path: Path) -> None:
    found = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    done = command(["report", "vgg16"], cwd=tmp_path, env={"PYTHONPATH": found})
    assert done.returncode == 0
    assert done.stdout.startswith(b"VGG-16")


def test_closed_streams_are_no_fault() -> None:
    code = "import sys; sys.stdout = sys.stderr = None; from cnnparam_gui.cli import main; "
    ended = "import os; os._exit(main(['report', 'vgg16', 'none']))"
    assert command([], python=("-c", code + ended)).returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
def test_a_full_standard_output_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = command(["report", "vgg16"], stdout=full)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "cnnparam: Standard output could not be written: no space left on device\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
@pytest.mark.parametrize("form", ["table", "json"])
def test_a_reader_that_has_enough_is_no_fault(form: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = command(["report", "resnet18", "unet", "--format", form], stdout=writer)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")
