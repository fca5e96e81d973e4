"""The gallery as a person uses it: search, look, choose options, open."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cnnparam_gui.files import gallery
from cnnparam_gui.models.gallery_table import COLUMNS
from cnnparam_gui.views.gallery_browser import GalleryBrowser
from tests.gui.driver import CTRL, SHIFT, Driver, Key
from tests.views.accessibility import accessible_name, takes_focus


@pytest.fixture
def browser(qtbot: QtBot) -> GalleryBrowser:
    made = GalleryBrowser()
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.all_counted, timeout=60_000):
        made.show()
    qtbot.waitUntil(lambda: made.chart.chart is not None)
    return made


def shown(browser: GalleryBrowser) -> list[str]:
    """Lists the ids in the table."""
    return [entry.id for entry in browser.model.shown]


def type_in(editor: QLineEdit, text: str) -> None:
    """Types a text over what is there."""
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def option(browser: GalleryBrowser, name: str) -> QLineEdit:
    """Returns the editor of an option."""
    assert browser._form is not None
    editor = browser._form.editors[name]
    assert isinstance(editor, QLineEdit)
    return editor


def test_everything_is_there_and_counted(browser: GalleryBrowser) -> None:
    assert sorted(shown(browser)) == gallery.ids()
    assert browser.found.text() == f"{len(gallery.ids())} architectures"
    assert all(browser.model.figures(entry) for entry in browser.model.entries)


def test_what_is_sorted_while_figures_come_in_is_sorted_in_the_end(qtbot: QtBot) -> None:
    made = GalleryBrowser()
    qtbot.addWidget(made)
    column = next(i for i, column in enumerate(COLUMNS) if column.title == "MACs")
    made.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    with qtbot.waitSignal(made.all_counted, timeout=60_000):
        made.show()
    macs = [figures.macs for entry in made.model.shown if (figures := made.model.figures(entry))]
    assert len(macs) == len(gallery.ids())
    assert macs == sorted(macs)


def test_typing_searches_and_the_arrows_choose(browser: GalleryBrowser, qtbot: QtBot) -> None:
    assert browser.search.hasFocus()
    QTest.keyClicks(browser.search, "vgg 2014 macs<10G")
    assert set(shown(browser)) == {"vgg11", "vgg11_bn"}
    assert browser.found.text() == "2 architectures"
    first = browser.architecture()
    QTest.keyClick(browser.search, Key.Key_Down)
    assert browser.architecture() != first
    opened: list[str] = []
    browser.chosen.connect(opened.append)
    chosen = browser.architecture()
    QTest.keyClick(browser, Key.Key_Return)
    assert opened == [chosen]
    assert not browser.isVisible()


def test_a_search_that_is_none_says_why(browser: GalleryBrowser) -> None:
    QTest.keyClicks(browser.search, "foo<3")
    assert browser.found.text().startswith("'foo' is nothing to search by")
    browser.search.clear()
    QTest.keyClicks(browser.search, "no such network")
    assert browser.found.text() == "No architecture is found."
    assert not browser.open_button.isEnabled()
    browser.search.clear()
    assert browser.open_button.isEnabled()


def test_options_change_the_figures_and_what_is_opened(
    browser: GalleryBrowser, qtbot: QtBot
) -> None:
    browser._pick("resnet50")
    assert "25,557,032 parameters, 4.09 GMAC" in browser.figures.text()
    type_in(option(browser, "width"), "0.5")
    qtbot.waitUntil(lambda: "6,917,640 parameters" in browser.figures.text())
    type_in(option(browser, "resolution"), "64")
    assert browser.architecture() == "resnet50:resolution=64,width=0.5"
    with qtbot.waitSignal(browser.chosen) as signal:
        QTest.mouseClick(browser.open_button, Qt.MouseButton.LeftButton)
    assert signal.args == ["resnet50:resolution=64,width=0.5"]


def test_a_value_that_cannot_be_says_why(browser: GalleryBrowser, qtbot: QtBot) -> None:
    browser._pick("resnet50")
    type_in(option(browser, "width"), "wide")
    qtbot.waitUntil(lambda: browser.figures.text() == "Width: 'wide' is not a number")
    assert not browser.open_button.isEnabled()
    type_in(option(browser, "width"), "1")
    qtbot.waitUntil(browser.open_button.isEnabled)


def test_what_is_wrong_has_a_sign_and_what_is_right_has_none(
    browser: GalleryBrowser, qtbot: QtBot
) -> None:
    browser._pick("resnet50")
    assert not browser.warning.isVisible()
    type_in(option(browser, "width"), "wide")
    qtbot.waitUntil(browser.warning.isVisible)
    type_in(option(browser, "width"), "2")
    qtbot.waitUntil(lambda: not browser.warning.isVisible())


def test_names_are_never_cut_for_lesser_columns(browser: GalleryBrowser) -> None:
    table, titles = browser.table, [column.title for column in COLUMNS]
    seen: list[set[str]] = []
    for width in (780, 984, 1120, 1400):
        browser.resize(width, 700)
        QApplication.processEvents()
        shown = {title for i, title in enumerate(titles) if not table.isColumnHidden(i)}
        longest = max(entry.name for entry in browser.model.entries)
        assert {"Name", "Year", "Parameters", "MACs"} <= shown
        if width >= 984:
            assert table.fontMetrics().horizontalAdvance(longest) < table.columnWidth(0)
        assert not seen or seen[-1] <= shown
        seen.append(shown)
    assert seen[-1] == set(titles)
    assert "Family" not in seen[1]


def test_it_is_all_reached_by_keys_and_has_names(browser: GalleryBrowser) -> None:
    browser._pick("resnet50")
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in browser.findChildren(QWidget)
        if takes_focus(widget) and not accessible_name(widget)
    ]
    assert nameless == []
    browser.search.setFocus()
    QTest.keyClicks(browser.search, "resnet")
    QTest.keyClick(browser, Key.Key_Escape)
    assert not browser.isVisible()


def test_what_cannot_be_counted_says_so(browser: GalleryBrowser, qtbot: QtBot) -> None:
    browser._pick("vgg11")
    type_in(option(browser, "resolution"), "8")
    qtbot.waitUntil(lambda: browser.figures.text().startswith("At least "))
    assert "kernel 2x2 is larger than its 1x1 input" in browser.figures.text()


def test_words_and_flags_have_editors_of_their_own(browser: GalleryBrowser) -> None:
    browser._pick("vgg11")
    assert browser._form is not None
    depth, norm = browser._form.editors["depth"], browser._form.editors["batch_norm"]
    assert isinstance(depth, QComboBox)
    assert isinstance(norm, QCheckBox)
    depth.setCurrentText("19")
    QTest.mouseClick(norm, Qt.MouseButton.LeftButton, pos=QPoint(8, norm.height() // 2))
    assert browser.architecture() == "vgg11:depth=19,batch_norm=yes"


def test_a_file_of_the_gallery_has_no_options(browser: GalleryBrowser) -> None:
    browser._pick("vgg16")
    assert browser._form is None
    assert browser.architecture() == "vgg16"
    assert browser.title.text() == "VGG-16"


def test_a_dot_can_be_clicked(browser: GalleryBrowser, qtbot: QtBot) -> None:
    chart = browser.chart.chart
    assert chart is not None
    QTest.keyClicks(browser.search, "vgg")
    browser._pick("vgg19")
    qtbot.waitUntil(lambda: chart.dot_at("lenet5") is not None)
    QApplication.processEvents()
    place = chart.dot_at("lenet5")
    assert place is not None
    # LeNet-5 is not among what the search finds: the click takes the search back.
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    qtbot.waitUntil(lambda: browser.architecture() == "lenet5")
    assert browser.search.text() == ""


def test_the_window_opens_it_and_takes_what_is_chosen(vgg: Driver, qtbot: QtBot) -> None:
    vgg.key(Key.Key_O, CTRL | SHIFT)
    browser = vgg.window.findChild(GalleryBrowser)
    assert isinstance(browser, GalleryBrowser)
    browser._pick("resnet18")
    type_in(option(browser, "classes"), "10")
    QTest.keyClick(browser, Key.Key_Return)
    assert vgg.document.network == gallery.load("resnet18:classes=10")
    assert vgg.document.network.name == "ResNet-18 (Classes 10)"


def test_the_start_page_leads_there(empty: Driver, qtbot: QtBot) -> None:
    QTest.mouseClick(empty.window.pages.start_page.browse_button, Qt.MouseButton.LeftButton)
    assert empty.window.findChild(GalleryBrowser) is not None
