"""The program killed in earnest, and started again."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from cnnparam_gui.files import gallery, saving

ROOT = Path(__file__).resolve().parents[2]

KILLED = """
    import os, signal, sys
    from cnnparam_gui import app
    from cnnparam_gui.core.network import Edit, Splice
    from cnnparam_gui.document import journaling
    from cnnparam_gui.views.main_window import MainWindow

    journaling.PAUSE_MS = 50

    def begin(window):
        document = window.files.document
        window.safety.journaling.written.connect(lambda: os.kill(os.getpid(), signal.SIGKILL))
        rows = len(document.network.layers)
        document.edit(Edit((Splice(rows - 1, rows),)), "Delete")

    show = MainWindow.show
    def shown(window):
        window.files.settled.connect(lambda: begin(window))
        show(window)
    MainWindow.show = shown
    app.run(sys.argv)
"""

STARTED_AGAIN = """
    import sys
    from PySide6.QtCore import QTimer
    from cnnparam_gui import app
    from cnnparam_gui.views.main_window import MainWindow

    def look(window):
        (key,) = window.messages._strips
        print(*window.messages.texts)
        window.messages.strip(key).buttons[0].click()
        document = window.files.document
        print(len(document.network.layers), document.path.name, document.modified)
        window.files.save()
        window.close()

    show = MainWindow.show
    def shown(window):
        show(window)
        window.first_painted.connect(lambda: QTimer.singleShot(0, lambda: look(window)))
    MainWindow.show = shown
    sys.exit(app.run(["cnnparam-gui"]))
"""


def run(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
def test_what_was_open_is_offered_at_the_next_start(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "net.cnnparam"
    network = gallery.load("lenet5")
    saving.write(path, network)
    killed = run(KILLED, str(path))
    assert killed.returncode == -9, killed.stderr
    again = run(STARTED_AGAIN)
    assert again.returncode == 0, again.stderr
    said, restored = again.stdout.splitlines()
    # The last row of LeNet-5 has 84 x 10 weights and 10 biases.
    assert said == (
        "cnnparam ended unexpectedly. LeNet-5 had changes that were not saved: "
        "1 row removed, -850 parameters."
    )
    assert restored == f"{len(network.layers) - 1} net.cnnparam True"
    assert list((home / "state" / "cnnparam" / "journal").iterdir()) == []
