"""`--smoke DIR`: the program's main job from end to end, without a person.

It opens VGG-16, edits a cell, undoes, saves, reopens, exports CSV and grabs the window. It
exits with 0, or with another status within a minute whatever goes wrong: an exception in a slot
and a hang end it as well.
"""

import faulthandler
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import NoReturn

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from cnnparam_gui.app import build_application, build_window
from cnnparam_gui.files import formats
from cnnparam_gui.models.columns import COLUMN_INDEX
from cnnparam_gui.settings import Settings
from cnnparam_gui.views.main_window import MainWindow

_PARAMETERS = 138_357_544
_WATCHDOG_S = 50
_SETTLE_MS = 20_000


class SmokeError(AssertionError):
    """Raised where the program does not do what it should."""


def run(arguments: Sequence[str]) -> int:
    """Run the smoke test into the folder behind `--smoke`, a new one when none is given."""
    sys.excepthook = _leave
    faulthandler.dump_traceback_later(_WATCHDOG_S, exit=True)
    QMessageBox.warning = _fail  # type: ignore[assignment, method-assign]  # nobody closes it
    words = [word for word in arguments[1:] if word != "--smoke"]
    folder = Path(words[0]) if words else Path(tempfile.mkdtemp(prefix="cnnparam-smoke-"))
    folder.mkdir(parents=True, exist_ok=True)
    application = build_application(arguments[:1])
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = build_window(settings)
    window.resize(1280, 800)
    QTimer.singleShot(0, lambda: _guarded(application, lambda: _steps(window, folder)))
    window.show()
    status = application.exec()
    faulthandler.cancel_dump_traceback_later()
    return status


def _leave(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    traceback.print_exception(kind, error, trace)
    sys.stderr.flush()
    # The event loop may be anywhere: leave without unwinding it.
    os._exit(1)


def _guarded(application: QApplication, steps: Callable[[], None]) -> None:
    steps()
    application.exit(0)


def _fail(_parent: object, title: str, text: str) -> NoReturn:
    raise SmokeError(f"{title}. {text}")


def _check(condition: bool, what: str) -> None:
    if not condition:
        raise SmokeError(what)


def _steps(window: MainWindow, folder: Path) -> None:
    document, model = window.files.document, window.model
    _wait_for_charts(window)
    _check(document.counts.totals.parameters == _PARAMETERS, "VGG-16 does not add up")
    cell = model.index(1, COLUMN_INDEX["size"])
    _check(model.setData(cell, "32"), "a cell was not edited")
    _check(document.counts.totals.parameters < _PARAMETERS, "an edit did not count")
    window.actions_by_key["undo"].trigger()
    _check(document.counts.totals.parameters == _PARAMETERS, "undo did not count")
    saved = folder / "saved.cnnparam"
    _check(window.files.save_to(saved), "it was not saved")
    _check(formats.read(saved) == document.network, "it was not saved as it is")
    _open(window, saved)
    _check(document.path == saved.resolve(), "it was not opened again")
    _check(window.files.exporting.report_to(folder / "vgg16.csv", "csv"), "no report was written")
    _check(b"138357544" in (folder / "vgg16.csv").read_bytes(), "the report lacks the total")
    image = window.grab().toImage()
    _check(image.save(str(folder / "window.png")), "the window was not grabbed")
    _check(_colours(image) > 20, "the window is blank")
    print("smoke: all steps passed")  # noqa: T201 - it is read by the build


def _open(window: MainWindow, file: Path) -> None:
    loop = QEventLoop()
    window.files.settled.connect(loop.quit)
    window.files.open(file)
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()


def _wait_for_charts(window: MainWindow) -> None:
    if not window.charts.active:
        loop = QEventLoop()
        window.charts.ready.connect(loop.quit)
        QTimer.singleShot(_SETTLE_MS, loop.quit)
        loop.exec()
    _check(window.charts.active, "the charts did not load")


def _colours(image: QImage) -> int:
    """Return the number of colours on a grid of points."""
    points = ((x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7))
    return len({image.pixel(x, y) for x, y in points})
