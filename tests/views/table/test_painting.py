"""What is painted is what is true."""

import pytest

from cnnparam_gui.core.conventions import CONVENTIONS
from tests.gui.driver import Driver
from tests.gui.fixtures import OpenWindow
from tests.helpers import deep_network


@pytest.mark.parametrize("edit", ["largest", "scale", "convention", "undo"])
def test_what_is_painted_is_what_is_true(vgg: Driver, edit: str) -> None:
    """After a change, what was left on the screen is what a full repaint shows."""
    vgg.table.clearSelection()
    vgg.settle()
    if edit in ("largest", "undo"):
        # The bars of all rows are compared with fc1, which is out of sight of none of them.
        index = vgg.at(19, "size")
        assert vgg.model.setData(index, "64")
        if edit == "undo":
            vgg.settle()
            vgg.document.stack.undo()
    elif edit == "scale":
        vgg.window.totals.data_type.setCurrentText("float16")
        vgg.window.totals.data_type.activated.emit(2)
    else:
        vgg.document.set_convention(CONVENTIONS["five-layer-article"])
    vgg.settle()
    viewport = vgg.table.viewport()
    corner = viewport.mapTo(vgg.window, viewport.rect().topLeft())
    handle = vgg.window.windowHandle()
    screen = vgg.window.screen().grabWindow(
        handle.winId(), corner.x(), corner.y(), viewport.width(), viewport.height()
    )
    assert screen.toImage().convertToFormat(
        screen.toImage().format()
    ) == viewport.grab().toImage().convertToFormat(screen.toImage().format())


def test_a_window_of_many_rows_paints_every_part(open_window: OpenWindow) -> None:
    driver = open_window(deep_network(2000))
    for row in (0, 999, 1999):
        driver.table.select_rows([row])
        driver.settle()
        assert driver.table.viewport().grab().toImage().width() > 0
