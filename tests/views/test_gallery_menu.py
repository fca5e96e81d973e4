"""The gallery in the File menu: a few at once, all by task and family."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.files.problems import FileProblem
from tests.gui.driver import Dialogs, Driver


def test_the_gallery_menu_has_every_architecture(vgg: Driver) -> None:
    menu = vgg.menu("gallery")
    first = [action.text() for action in menu.actions()[: len(gallery.FEATURED)]]
    named = {entry.id: entry.name for entry in gallery.architectures()}
    assert first == [named[name] for name in gallery.FEATURED]
    texts = Counter(action.text() for action in leaves(menu))
    for name in set(named.values()):
        assert texts[name] == list(named.values()).count(name) + (name in first)


def leaves(menu: QMenu) -> Iterator[QAction]:
    """Goes through the actions of a menu and of the menus in it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from leaves(inner)
        else:
            yield action


@pytest.mark.parametrize(
    ("words", "architecture"),
    [
        (("U-Net",), "unet"),
        (("Classification", "ResNet", "ResNet-50"), "resnet50"),
        (("Video", "S3D"), "s3d"),
    ],
)
def test_the_gallery_menu_opens_an_architecture(
    vgg: Driver, words: tuple[str, ...], architecture: str
) -> None:
    vgg.choose("gallery", *words)
    assert vgg.document.network == gallery.load(architecture)
    assert vgg.document.path is None
    assert not vgg.document.modified


def test_a_gallery_that_is_missing_says_so_in_the_menu(
    vgg: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> list[gallery.Entry]:
        raise FileProblem("This part of the program is missing; install it again", "gallery")

    monkeypatch.setattr(gallery, "architectures", missing)
    (action,) = vgg.menu("gallery").actions()
    assert not action.isEnabled()
    assert "install it again" in action.toolTip()


def test_an_architecture_that_is_damaged_is_refused(
    vgg: Driver, dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = vgg.document.network

    def fail(name: str) -> Network:
        raise FileProblem("It is broken", name)

    monkeypatch.setattr(gallery, "load", fail)
    vgg.choose("gallery", "LeNet-5")
    assert vgg.document.network == before
    assert "It is broken" in dialogs.warnings[0]
