"""A window whose diagram is seen."""

import pytest

from cnnparam_gui.files import gallery
from tests.gui.driver import CTRL, SHIFT, Driver, Key
from tests.gui.fixtures import OpenWindow, dialogs, empty, open_window, settings, vgg

__all__ = ["dialogs", "empty", "open_window", "settings", "vgg"]


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    """ResNet-18 with its diagram, shown by the key for that."""
    found = open_window(gallery.load("resnet18"))
    found.key(Key.Key_G, CTRL | SHIFT)
    found.settle()
    return found
