"""`--smoke DIR`, in a process of its own: it says yes where all works, and no whatever fails."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LIMIT_S = 20


def run(folder: Path, before: str = "") -> subprocess.CompletedProcess[str]:
    """Run the smoke test; `before` is done in the process before it begins."""
    program = (
        f"{before}\nimport sys\nfrom cnnparam_gui.__main__ import main\n"
        f"sys.argv = ['cnnparam-gui', '--smoke', {str(folder)!r}]\nsys.exit(main())"
    )
    start = ["-c", program] if before else ["-m", "cnnparam_gui", "--smoke", str(folder)]
    return subprocess.run(
        [sys.executable, *start],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=LIMIT_S,
        check=False,
    )


def test_it_passes_and_leaves_its_files(tmp_path: Path) -> None:
    done = run(tmp_path / "new" / "folder")
    assert done.returncode == 0, done.stderr
    assert "all steps passed" in done.stdout
    names = {path.name for path in (tmp_path / "new" / "folder").iterdir()}
    assert {"saved.cnnparam", "vgg16.csv", "window.png"} <= names
    assert (tmp_path / "new" / "folder" / "window.png").read_bytes().startswith(b"\x89PNG")


def test_it_does_not_touch_the_settings_of_the_user(tmp_path: Path, home: Path) -> None:
    assert run(tmp_path).returncode == 0
    assert list(home.rglob("*.ini")) == []


BREAKS = {
    "an exception in a slot": """
from PySide6.QtCore import QTimer
from cnnparam_gui.views.main_window import MainWindow
show = MainWindow.show
def broken(self):
    QTimer.singleShot(0, lambda: 1 / 0)
    show(self)
MainWindow.show = broken
""",
    "a gallery without VGG-16": """
from pathlib import Path
from cnnparam_gui.files import gallery
gallery._folder = lambda: Path("/nonexistent")
""",
    "a wrong count": """
from cnnparam_gui.files import gallery
load = gallery.load
gallery.load = lambda name: load("lenet5")
""",
    "a report without the total": """
import msgspec
from cnnparam_gui.files import formats
csv = formats.REPORTS["csv"]
formats.REPORTS["csv"] = msgspec.structs.replace(csv, render=lambda report: b"nothing")
""",
    "a save that writes something else": """
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import saving
write = saving.write
saving.write = lambda path, network: write(path, Network())
""",
    "charts that do not load": """
import sys
sys.modules["pyqtgraph"] = None
""",
    "a report that cannot be written": """
from PySide6.QtWidgets import QMessageBox
from cnnparam_gui.files import saving
from cnnparam_gui.files.problems import FileProblem
def fail(path, data):
    raise FileProblem("It is full", path)
saving.write_bytes = fail
""",
}


@pytest.mark.parametrize("before", BREAKS.values(), ids=BREAKS)
def test_it_fails_where_something_is_broken(tmp_path: Path, before: str) -> None:
    done = run(tmp_path, before)
    assert done.returncode not in (0, None)
    assert "Traceback" in done.stderr
    assert "all steps passed" not in done.stdout


def test_it_fails_where_it_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    done = run(tmp_path / "file" / "folder")
    assert done.returncode != 0


def test_a_hang_ends_with_the_watchdog(tmp_path: Path) -> None:
    hang = """
import time
from cnnparam_gui import smoke
smoke._WATCHDOG_S = 2
smoke._steps = lambda window, folder: time.sleep(60)
"""
    done = run(tmp_path, hang)
    assert done.returncode != 0
    assert "Timeout" in done.stderr


def test_a_dialog_that_nobody_answers_ends_with_the_watchdog(tmp_path: Path) -> None:
    """A message box waits for a person, who is not there."""
    hang = """
from PySide6.QtWidgets import QMessageBox
from cnnparam_gui import smoke
smoke._WATCHDOG_S = 2
smoke._steps = lambda window, folder: QMessageBox(window).exec()
"""
    assert run(tmp_path, hang).returncode != 0
