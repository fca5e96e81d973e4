"""The manual: every page is there, every link leads somewhere, and no link leaves the program."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.resources import resource
from cnnparam_gui.views import manual, theme
from cnnparam_gui.views.manual import ManualWindow
from cnnparam_gui.views.panel_list import PANELS
from tests.gui.driver import CTRL, Driver, Key

PAGES = sorted(resource("manual").glob("*.md"))
LINK = re.compile(r"\]\(([^)]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_leads_to_a_page(page: Path) -> None:
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert links
    assert all((page.parent / link).is_file() for link in links)


def test_the_contents_lead_to_every_page() -> None:
    contents = resource("manual", "index.md").read_text(encoding="utf-8")
    assert {"index.md", *LINK.findall(contents)} == {page.name for page in PAGES}


def test_f1_opens_it_once(vgg: Driver) -> None:
    vgg.key(Key.Key_F1)
    vgg.key(Key.Key_F1)
    found = vgg.window.findChildren(ManualWindow)
    assert len(found) == 1
    assert found[0].isVisible()
    assert "What is counted" in found[0].pages.toPlainText()


def test_f1_opens_it_at_the_panel_that_has_the_focus(vgg: Driver) -> None:
    vgg.key(Key.Key_6, CTRL)
    vgg.window.docks["working"].content().findChildren(QLineEdit)[0].setFocus()
    vgg.key(Key.Key_F1)
    (opened,) = vgg.window.findChildren(ManualWindow)
    assert opened.pages.toPlainText().startswith("How is it worked out")


def test_every_page_of_a_panel_is_there() -> None:
    pages = {panel.page for panel in PANELS if panel.page}
    assert pages <= {page.name for page in PAGES}


def test_a_link_can_be_followed_and_taken_back(vgg: Driver) -> None:
    opened = ManualWindow.open_beside(vgg.window)
    back, forward, _ = opened.bar.actions()
    assert not back.isEnabled()
    opened.pages.setSource(opened.pages.source().resolved(QUrl("counting.md")))
    assert "295,168" in opened.pages.toPlainText()
    back.trigger()
    assert "In the table" in opened.pages.toPlainText()
    assert forward.isEnabled()


def test_a_manual_that_is_missing_says_so(vgg: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*parts: str) -> Path:
        raise FileProblem("This part of the program is missing; install it again", parts[-1])

    monkeypatch.setattr(manual, "resource", missing)
    opened = ManualWindow(vgg.window)
    assert "install it again" in opened.pages.toPlainText()


def test_links_follow_the_theme(vgg: Driver, qtbot: QtBot) -> None:
    theme.apply("light")
    opened = ManualWindow.open_beside(vgg.window)
    light = link_colour(opened).lightness()
    theme.apply("dark")
    qtbot.waitUntil(lambda: link_colour(opened).lightness() > light)
    theme.apply("system")


def link_colour(opened: ManualWindow) -> QColor:
    """Finds the colour of the first link of the page."""
    cursor = opened.pages.document().find("What is counted")
    return cursor.charFormat().foreground().color()
