"""Takes the pictures of the manual: drives the program as a person does, and grabs what is seen.

    .venv/bin/python packaging/pictures.py [NAME...]

Pictures go to `resources/manual/pictures`. A test runs every scene, and holds that each page shows
the pictures that there are.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QItemSelection,
    QItemSelectionModel,
    QSettings,
    Qt,
    QTimer,
)
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cnnparam_gui.app import build_application
from cnnparam_gui.builders import practice
from cnnparam_gui.core.editing import set_field
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.network import Edit, Splice
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import gallery
from cnnparam_gui.models.columns import COLUMNS
from cnnparam_gui.settings import Settings
from cnnparam_gui.views import theme
from cnnparam_gui.views.main_window import MainWindow
from cnnparam_gui.views.panels.comparison import ComparisonPanel
from cnnparam_gui.views.panels.table_check import TableCheckPanel

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "manual" / "pictures"
WIDTH = 700
"""The widest picture, in pixels: what a page of the manual has room for."""

_SIZE = (1024, 740)
_SETTLED_MS = 200
_COLORS = QImage.Format.Format_RGB888


class Stage:
    """A window that scenes are played in.

    Attributes:
        window: The window.
    """

    def __init__(self, settings: Settings, architecture: str) -> None:
        """Open a window with an architecture of the gallery, in the light theme."""
        theme.apply("light")
        self.document = Document()
        self.document.open(gallery.load(architecture))
        self.window = MainWindow(self.document, settings)
        self.window.resize(*_SIZE)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        """Let the window come to rest: what waits for a pause is drawn after it."""
        loop = QEventLoop()
        QTimer.singleShot(_SETTLED_MS, loop.quit)
        loop.exec()

    def do(self, key: str) -> None:
        """Trigger an action."""
        self.window.actions_by_key[key].trigger()
        self.settle()

    def panel(self, key: str) -> QWidget:
        """Show a panel and return it."""
        self.window.docks.show(key)
        self.settle()
        return self.window.docks[key].content()

    def dialog(self) -> QWidget:
        """Return the dialog that is open."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        children = self.window.findChildren(QWidget, options=direct)
        (found,) = (child for child in children if child.isWindow() and child.isVisible())
        return found

    def focused(self) -> QWidget:
        """Return what has the keyboard."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def close(self) -> None:
        """Close the window without a question."""
        self.window.practising.end()
        self.document.stack.setClean()
        self.window.close()
        self.window.deleteLater()
        # The document must outlive the window, which listens to it.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Scene(msgspec.Struct, frozen=True):
    """A picture of the manual.

    Attributes:
        name: The picture's file, without its ending.
        play: Brings the window to what is to be seen, and returns the widget to grab.
        architecture: What is open when it begins.
    """

    name: str
    play: Callable[[Stage], QWidget]
    architecture: str = "vgg16"


def _working(stage: Stage) -> QWidget:
    panel = stage.panel("working")
    stage.window.table.go_to(7, "parameters")
    stage.settle()
    return panel


def _practise(stage: Stage) -> QWidget:
    stage.window.practising.begin(practice.generate(practice.LEVELS["lenet"], 5, 8))
    stage.settle()
    return stage.window


def _check_a_table(stage: Stage) -> QWidget:
    lecture = ROOT / "tests" / "data" / "tables" / "vgg16-lecture.txt"
    QApplication.clipboard().setText(lecture.read_text(encoding="utf-8"))
    panel = stage.panel("table_check")
    assert isinstance(panel, TableCheckPanel)
    panel.paste.click()
    stage.settle()
    return panel


def _inspector(stage: Stage) -> QWidget:
    stage.window.table.select_rows([1, 2, 4, 5])
    return stage.panel("inspector")


def _problems(stage: Stage) -> QWidget:
    broken = Conv2d(name="conv3_2", filters=256, kernel=(3, 3), padding=(1, 1), groups=3)
    stage.document.edit(Edit((Splice(8, 9, (broken,)),)), "Change groups of conv3_2")
    stage.settle()
    return stage.panel("problems")


def _cells(stage: Stage) -> QWidget:
    table = stage.window.table
    model = table.model()
    columns = [index for index, column in enumerate(COLUMNS) if column.key in {"filters", "kernel"}]
    chosen = QItemSelection(model.index(4, columns[0]), model.index(9, columns[-1]))
    table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    stage.settle()
    return table


def _find(stage: Stage) -> QWidget:
    stage.do("filter_rows")
    stage.do("find")
    QTest.keyClicks(stage.focused(), "512")
    stage.settle()
    return stage.window


def _blocks(stage: Stage) -> QWidget:
    stage.do("collapse_blocks")
    return stage.window.table


def _history(stage: Stage) -> QWidget:
    network = stage.document.network
    for row, field, value in ((1, "filters", 32), (2, "filters", 32), (4, "kernel", (5, 5))):
        stage.document.edit(
            set_field(stage.document.network, row, field, value),
            f"Change {field} of {network.layers[row].name}",
        )
    stage.document.stack.undo()
    return stage.panel("history")


def _commands(stage: Stage) -> QWidget:
    stage.do("find_command")
    dialog = stage.dialog()
    QTest.keyClicks(stage.focused(), "export")
    stage.settle()
    return dialog


def _diagram(stage: Stage) -> QWidget:
    return stage.panel("diagram")


def _compare(stage: Stage) -> QWidget:
    panel = stage.panel("comparison")
    assert isinstance(panel, ComparisonPanel)
    panel.source.take_architecture("resnet18")
    stage.settle()
    stage.settle()
    return panel


def _what_if(stage: Stage) -> QWidget:
    return stage.panel("what_if")


def _chart_table(stage: Stage) -> QWidget:
    stage.do("chart_table")
    return stage.dialog()


SCENES: tuple[Scene, ...] = (
    Scene("working", _working),
    Scene("practise", _practise),
    Scene("check-a-table", _check_a_table),
    Scene("cells", _cells),
    Scene("inspector", _inspector),
    Scene("find", _find),
    Scene("problems", _problems),
    Scene("blocks", _blocks, "resnet18"),
    Scene("history", _history),
    Scene("commands", _commands),
    Scene("diagram", _diagram, "alexnet"),
    Scene("compare", _compare, "resnet34"),
    Scene("what-if", _what_if, "resnet18"),
    Scene("chart-table", _chart_table),
)
"""Every picture, in the order of the manual."""


def taken(scene: Scene, folder: Path) -> QPixmap:
    """Return the picture of a scene, played with settings in a folder."""
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    stage = Stage(settings, scene.architecture)
    try:
        picture = scene.play(stage).grab()
    finally:
        stage.close()
    if picture.width() <= WIDTH:
        return picture
    return picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)


def main(names: list[str]) -> int:
    """Take the named pictures, or all of them."""
    application = build_application(["pictures"])
    FOLDER.mkdir(exist_ok=True)
    for scene in SCENES:
        if names and scene.name not in names:
            continue
        with tempfile.TemporaryDirectory() as folder:
            picture = taken(scene, Path(folder)).toImage()
        file = FOLDER / f"{scene.name}.png"
        picture.convertToFormat(_COLORS).save(str(file))
        print(f"{file.relative_to(ROOT)}: {picture.width()} x {picture.height()}")
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
