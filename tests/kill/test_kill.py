"""What is killed at random moments leaves whole files, and at most five seconds of edits."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from cnnparam_gui.document import recovery

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")


def test_every_file_is_the_old_or_the_new_one_whole() -> None:
    """In a process of its own: a fork of this one would take Qt's threads for granted."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.kill.kill", "100"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for name, line in zip(("save", "autosave", "settings"), done.stdout.splitlines(), strict=True):
        assert line.startswith(f"{name}: 100 kills")
        midway, old, new = (int(word) for word in line.split("), ")[1].split() if word.isdigit())
        assert midway >= 50, "most were killed between two writes: the test tried little"
        assert old, "none was killed before its file was replaced"
        assert old + new == midway


TYPING = """
    import sys, time
    from pathlib import Path
    from PySide6.QtCore import QCoreApplication, QTimer
    from cnnparam_gui.core.network import Edit
    from cnnparam_gui.document.document import Document
    from cnnparam_gui.document.journaling import Journaling
    from cnnparam_gui.files import gallery

    app = QCoreApplication([])
    document = Document(gallery.load("vgg16"))
    journaling = Journaling(document, Path(sys.argv[1]))
    typing = QTimer(interval=5)
    typing.timeout.connect(lambda: document.edit(Edit(name=f"{time.monotonic()}"), "Rename"))
    typing.start()
    print("typing", flush=True)
    app.exec()
"""


AFTER_S = (2.5, 3.2)
"""When each child is killed; the first journal is there after two."""


def test_at_most_five_seconds_of_edits_are_lost(qapp: object, tmp_path: Path) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(TYPING), str(tmp_path / f"{after}")],
            cwd=ROOT,
            stdout=subprocess.PIPE,
        )
        for after in AFTER_S
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == b"typing\n"
    began = time.monotonic()
    for child, after in zip(children, AFTER_S, strict=True):
        time.sleep(max(0.0, began + after - time.monotonic()))
        killed = time.monotonic()
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        assert child.stdout is not None
        child.stdout.close()
        (left,) = recovery.left_journals(tmp_path / f"{after}")
        assert left.entry is not None
        # Both clocks are the system's, from when it was started.
        assert 0 <= killed - float(left.entry.network.name) < 5
        left.discard()
