"""The fixtures of a window."""

from tests.gui.fixtures import dialogs, empty, open_window, settings, vgg

__all__ = ["dialogs", "empty", "open_window", "settings", "vgg"]
