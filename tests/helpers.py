"""What the tests of the window and of its models share: networks, and waiting for a painting."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QWidget

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.settings import Settings

_BLOCK_ROWS = 7


def deep_network(rows: int) -> Network:
    """Return a network of residual blocks: conv, bn, relu, conv, bn, add, relu."""
    layers: list[Layer] = [KINDS["Input"].fresh("input", shape=(16, 32, 32))]
    for number in range(-(-(rows - 1) // _BLOCK_ROWS)):
        layers += _residual_block(f"block{number}", layers[-1].name)
    return Network(tuple(layers[:rows]), name="Deep")


def _residual_block(block: str, taken: str) -> Iterable[Layer]:
    conv = {"filters": 16, "kernel": (3, 3), "padding": (1, 1), "block": block}
    yield KINDS["Conv2d"].fresh(f"{block}.conv1", **conv)
    yield KINDS["BatchNorm2d"].fresh(f"{block}.bn1", block=block)
    yield KINDS["ReLU"].fresh(f"{block}.relu1", block=block)
    yield KINDS["Conv2d"].fresh(f"{block}.conv2", **conv)
    yield KINDS["BatchNorm2d"].fresh(f"{block}.bn2", block=block)
    yield KINDS["Add"].fresh(f"{block}.add", block=block, inputs=(f"{block}.bn2", taken))
    yield KINDS["ReLU"].fresh(f"{block}.relu2", block=block)


def memory_settings(path: str) -> Settings:
    """Return settings kept in a file of their own."""
    return Settings(QSettings(path, QSettings.Format.IniFormat))


class PaintWatch(QObject):
    """Counts the paint events of widgets, to wait until each has been painted again."""

    def __init__(self, widgets: Iterable[QWidget]) -> None:
        super().__init__()
        self._left: set[int] = set()
        self._widgets = list(widgets)
        for widget in self._widgets:
            widget.installEventFilter(self)

    def arm(self) -> None:
        """Begin to wait for the next painting of every widget."""
        self._left = {id(widget) for widget in self._widgets}

    @property
    def done(self) -> bool:
        """Whether every widget has been painted since."""
        return not self._left

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a painting."""
        if event.type() == QEvent.Type.Paint:
            self._left.discard(id(watched))
        return False


def broken() -> Network:
    """Return a network whose third row has a problem, which the fourth waits for."""
    return Network(
        (
            KINDS["Input"].fresh("in", shape=(3, 8, 8)),
            KINDS["Conv2d"].fresh("a", filters=4),
            KINDS["Conv2d"].fresh("wide", kernel=(99, 99)),
            KINDS["Linear"].fresh("waits"),
        ),
        name="Broken",
    )
