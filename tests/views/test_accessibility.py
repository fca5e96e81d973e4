"""What a screen reader hears."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnnparam_gui.core import editing
from tests.gui.driver import CTRL, Driver, Key
from tests.views.accessibility import accessible_name, takes_focus


def test_everything_that_takes_the_focus_has_a_name(vgg: Driver) -> None:
    vgg.action("by_block").trigger()
    vgg.key(Key.Key_2, CTRL)
    vgg.action("by_block").trigger()
    vgg.document.edit(editing.set_field(vgg.document.network, 4, "kernel", (3, 3)), "Differ")
    for key in (Key.Key_3, Key.Key_4, Key.Key_5):
        vgg.key(key, CTRL)
        nameless = [
            f"{type(widget).__name__} {widget.objectName()}"
            for widget in vgg.window.findChildren(QWidget)
            if takes_focus(widget) and not accessible_name(widget)
        ]
        assert nameless == []


def test_everything_on_the_start_page_has_a_name(empty: Driver, qtbot: QtBot) -> None:
    page = empty.window.pages.start_page
    if page.cards.cards == [] or page._status.isVisible():
        with qtbot.waitSignal(page.gallery_loaded):
            pass
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if takes_focus(widget)
        if not accessible_name(widget)
    ]
    assert nameless == []


def test_an_open_editor_has_a_name(vgg: Driver) -> None:
    for key in ("name", "kind", "size", "kernel", "stride", "padding", "inputs"):
        vgg.go(1, key)
        vgg.key(Key.Key_F2)
        assert accessible_name(vgg.editor), key
        vgg.key(Key.Key_Escape)
        for _ in vgg.editors:
            vgg.key(Key.Key_Escape)
