"""The start page, used as a person does: with the pointer, and with the keyboard alone."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.views.gallery_card import GalleryCard
from cnnparam_gui.views.start_page import StartPage

RECENT = ["/data/vgg.cnnparam", "/data/teaching/lenet.csv", "/elsewhere/net.onnx"]


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    """The page as it is when every card is there."""
    page = StartPage()
    qtbot.addWidget(page)
    page.paste_requested.connect(page.update)
    page.resize(1024, 700)
    with qtbot.waitSignal(page.gallery_loaded):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def card_of(page: StartPage, architecture: str) -> GalleryCard:
    return next(card for card in page.cards.cards if card.content.id == architecture)


def texts(page: StartPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def seen(page: StartPage, widget: QWidget) -> bool:
    place = widget.rect().translated(widget.mapTo(page, QPoint(0, 0)))
    return page.rect().contains(place)


def chain(first: QWidget, last: QWidget) -> list[QWidget]:
    """The widgets that Tab goes through, as a person meets them."""
    found = []
    widget: QWidget | None = first
    while widget is not None and widget is not last:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return [*found, last]


# ------------------------------------------------------------------------- gallery


def test_the_gallery_is_read_only_after_the_page_was_painted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_early() -> list[str]:
        raise AssertionError("read before the page was on the screen")

    monkeypatch.setattr(gallery, "ids", too_early)
    page = StartPage()
    qtbot.addWidget(page)
    QApplication.processEvents()
    assert page.cards.cards == []
    assert "Reading the gallery" in page._status.text()
    monkeypatch.undo()
    with qtbot.waitSignal(page.gallery_loaded):
        page.show()
    assert len(page.cards.cards) == len(gallery.FEATURED)


def test_every_architecture_has_a_card(page: StartPage) -> None:
    assert [card.content.id for card in page.cards.cards] == list(gallery.FEATURED)
    assert all(card.isVisible() for card in page.cards.cards)
    assert not page._status.isVisible()


def test_a_card_is_read_out_with_its_figures(page: StartPage) -> None:
    card = QAccessible.queryAccessibleInterface(card_of(page, "vgg16"))
    assert card.role() == QAccessible.Role.Button
    assert card.text(QAccessible.Text.Name) == "VGG-16"
    said = card.text(QAccessible.Text.Description)
    assert "138,357,544 parameters" in said
    assert "60.95 MB forward" in said
    assert "22 rows" in said


def test_a_click_on_a_card_chooses_it(qtbot: QtBot, page: StartPage) -> None:
    with qtbot.waitSignal(page.gallery_chosen) as chosen:
        qtbot.mouseClick(card_of(page, "lenet5"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["lenet5"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_on_a_card_chooses_it(qtbot: QtBot, page: StartPage, key: Qt.Key) -> None:
    with qtbot.waitSignal(page.gallery_chosen) as chosen:
        qtbot.keyClick(card_of(page, "unet"), key)
    assert chosen.args == ["unet"]


def test_arrows_go_from_card_to_card_and_bring_it_into_sight(qtbot: QtBot, page: StartPage) -> None:
    page.resize(700, 500)
    cards = page.cards.cards
    qtbot.waitUntil(lambda: page.cards.sizeHint().height() == page.cards.height() > 500)
    assert page.cards.columns == 2
    cards[0].setFocus()
    ways = [
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Right, 3),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Down, 4),
    ]
    for key, place in ways:
        qtbot.keyClick(page.focusWidget(), key)
        assert cards[place].hasFocus(), key
        qtbot.waitUntil(partial(seen, page, cards[place]))


def test_a_card_shows_that_it_has_the_focus(page: StartPage) -> None:
    card = page.cards.cards[0]
    page.input_button.setFocus()
    without = card.grab().toImage()
    card.setFocus()
    assert card.grab().toImage() != without


@pytest.mark.parametrize(
    ("width", "height", "columns"), [(360, 600, 1), (700, 500, 2), (1024, 700, 3), (1600, 900, 3)]
)
def test_cards_take_the_columns_there_is_room_for(
    qtbot: QtBot, page: StartPage, width: int, height: int, columns: int
) -> None:
    page.resize(width, height)
    qtbot.waitUntil(lambda: page.cards.columns == columns)
    (area,) = page.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() == 0)
    for card in page.cards.cards:
        assert card.width() >= card.sizeHint().width()
        assert card.geometry().right() < page.cards.width()
    # Beside the rest where there is room, below it where there is none.
    beside = page.cards.mapTo(page, QPoint(0, 0)).x() > page.input_button.width()
    assert beside == (width >= 700)


def test_a_page_that_grows_and_shrinks_is_as_it_was(page: StartPage) -> None:
    QApplication.processEvents()
    before = [card.geometry() for card in page.cards.cards]
    for width, height in ((360, 300), (1600, 900), (1024, 700)):
        page.resize(width, height)
        QApplication.processEvents()
    assert [card.geometry() for card in page.cards.cards] == before


def test_an_architecture_that_cannot_be_read_is_named_and_the_others_are_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = gallery.load

    def damaged(architecture: str) -> Network:
        if architecture == "alexnet":
            raise FileProblem("This part of the program is missing; install it again", "alexnet")
        return load(architecture)

    monkeypatch.setattr(gallery, "load", damaged)
    page = StartPage()
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.gallery_loaded):
        page.show()
    assert len(page.cards.cards) == len(gallery.FEATURED) - 1
    assert "missing" in texts(page)


def test_a_program_without_its_gallery_says_so(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_: str) -> bool:
        raise FileProblem("This part of the program is missing; install it again", "gallery")

    monkeypatch.setattr(gallery, "has", missing)
    page = StartPage()
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.gallery_loaded):
        page.show()
    assert "install it again" in texts(page)


def test_a_page_that_goes_while_it_reads_does_no_harm(qtbot: QtBot) -> None:
    page = StartPage()
    page.show()
    page.grab()
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()


# --------------------------------------------------------------------- recent files


def test_a_new_page_says_that_there_are_no_recent_files(page: StartPage) -> None:
    assert "No files yet" in texts(page)
    assert not page.recent.isVisible()
    page.set_recent(RECENT)
    assert "No files yet" not in texts(page)
    assert page.recent.isVisible()
    page.set_recent([])
    assert "No files yet" in texts(page)


def test_a_click_on_a_recent_file_chooses_it_once(qtbot: QtBot, page: StartPage) -> None:
    page.set_recent([Path(path) for path in RECENT])
    chosen: list[str] = []
    page.file_chosen.connect(chosen.append)
    place = page.recent.visualItemRect(page.recent.item(1)).center()
    qtbot.mouseClick(page.recent.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [str(Path(RECENT[1]))]


def test_enter_chooses_the_recent_file_that_the_arrows_reach(qtbot: QtBot, page: StartPage) -> None:
    page.set_recent(RECENT)
    chosen: list[str] = []
    page.file_chosen.connect(chosen.append)
    page.recent.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.recent.selectedItems() == [page.recent.item(0)]
    qtbot.keyClick(page.recent, Qt.Key.Key_Return)
    qtbot.keyClick(page.recent, Qt.Key.Key_Down)
    qtbot.keyClick(page.recent, Qt.Key.Key_Enter)
    assert chosen == RECENT[:2]
    page.open_button.setFocus()
    assert page.recent.selectedItems() == []


def test_every_recent_file_is_in_sight_and_the_list_ends_at_eight(page: StartPage) -> None:
    page.set_recent([f"/data/net-{number}.cnnparam" for number in range(20)])
    QApplication.processEvents()
    assert page.recent.count() == 8
    last = page.recent.visualItemRect(page.recent.item(7))
    assert page.recent.viewport().rect().contains(last)


# -------------------------------------------------------------------------- buttons


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_buttons_ask_for_what_they_say(qtbot: QtBot, page: StartPage, key: Qt.Key | None) -> None:
    asked: list[str] = []
    page.open_requested.connect(lambda: asked.append("open"))
    page.input_requested.connect(lambda: asked.append("input"))
    page.paste_requested.connect(lambda: asked.append("paste"))
    for button in (page.open_button, page.input_button, page.paste_button):
        if key is None:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(button, key)
    assert asked == ["open", "input", "paste"]


def test_there_is_no_button_to_paste_where_nobody_listens(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show()
    assert page.open_button.isVisible()
    assert not page.paste_button.isVisible()


def test_tab_goes_through_the_page_in_reading_order(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = StartPage(window)
    page.paste_requested.connect(page.update)
    late = QLabel("dock", window)
    late.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    page.set_recent(RECENT)
    page.resize(1024, 700)
    window.resize(1024, 700)
    with qtbot.waitSignal(page.gallery_loaded):
        window.show()
    assert chain(page.input_button, late) == [
        page.input_button,
        page.open_button,
        page.paste_button,
        page.recent,
        *page.cards.cards,
        page.browse_button,
        late,
    ]


def test_the_focus_of_the_page_goes_to_its_first_button(page: StartPage) -> None:
    page.cards.cards[3].setFocus()
    page.setFocus()
    assert page.input_button.hasFocus()


# ---------------------------------------------------------------------------- theme


def test_colours_follow_the_theme(page: StartPage) -> None:
    before = QGuiApplication.palette()
    key, card = page._key.text(), page.cards.cards[0]
    light = card.grab().toImage().pixelColor(card.width() // 2, 4)
    try:
        QGuiApplication.setPalette(QPalette(QColor("#202020")))
        QApplication.processEvents()
        assert page._key.text() != key
        assert card.grab().toImage().pixelColor(card.width() // 2, 4).lightness() < 80
        assert page._key.palette().color(QPalette.ColorRole.WindowText).lightness() > 128
    finally:
        QGuiApplication.setPalette(before)
    QApplication.processEvents()
    assert page._key.text() == key
    assert card.grab().toImage().pixelColor(card.width() // 2, 4) == light
