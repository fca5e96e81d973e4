"""The panel is there without pyqtgraph and numpy, which come with `activate`."""

import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
from cnnparam_gui.document.document import Document
from cnnparam_gui.views.charts.panel import ChartPanel
panel = ChartPanel(Document())
panel.resize(300, 500)
panel.show()
panel.mark_rows([1])
application.processEvents()
loaded = {"numpy", "pyqtgraph"} & set(sys.modules)
assert not loaded, loaded
assert not panel.active
assert panel.grab().toImage().pixelColor(5, 5).isValid()
panel.ready.connect(lambda: print("ready"))
panel.activate()
panel.activate()
assert panel.active
application.processEvents()
"""


def test_the_placeholder_needs_neither() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False, timeout=60
    )
    noise = "This plugin does not support propagateSizeHints()"
    assert [line for line in done.stderr.splitlines() if line != noise] == []
    assert done.returncode == 0
    assert done.stdout == "ready\n"
