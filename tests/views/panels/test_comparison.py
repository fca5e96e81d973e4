"""The panel of the comparison, in the window."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from cnnparam_gui.files import gallery, saving
from cnnparam_gui.views import text_size
from cnnparam_gui.views.gallery_browser import GalleryBrowser
from cnnparam_gui.views.panels.comparison import ComparisonPanel
from tests.gui.driver import ALT, CTRL, SHIFT, Dialogs, Driver, Key
from tests.gui.fixtures import OpenWindow
from tests.test_cli import Run, run
from tests.views.accessibility import accessible_name, takes_focus

__all__ = ["run"]


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(gallery.load("resnet34"))


@pytest.fixture
def panel(driver: Driver) -> ComparisonPanel:
    driver.key(Key.Key_9, CTRL)
    found = driver.window.docks["comparison"].content()
    assert isinstance(found, ComparisonPanel)
    return found


def compare(driver: Driver, panel: ComparisonPanel, name: str) -> None:
    with driver.qtbot.waitSignal(panel.refreshed):
        panel.source.take_architecture(name)


def line(panel: ComparisonPanel) -> list[str]:
    """Returns the texts of the current line."""
    index = panel.table.currentIndex()
    return [
        index.siblingAtColumn(column).data() for column in range(panel.table.model().columnCount())
    ]


def test_the_totals_differ_as_published(driver: Driver, panel: ComparisonPanel) -> None:
    compare(driver, panel, "resnet18")
    # torchvision's documentation: 11,689,512 and 21,797,672.
    assert panel.sentence.text().startswith("ResNet-18 \u2192 ResNet-34 (open): ")
    assert panel.sentence.text().endswith(", +10,108,160 parameters.")
    assert panel.side.steps.model().index(0, 2).data() == "11,689,512"
    driver.qtbot.waitUntil(lambda: panel.side.chart is not None)
    assert panel.side.chart is not None
    assert panel.side.chart.accessibleDescription().endswith("ResNet-34 (open): 21,797,672")


def test_f7_steps_through_the_differences_and_marks_the_row(
    driver: Driver, panel: ComparisonPanel
) -> None:
    compare(driver, panel, "resnet18")
    panel.only_differences.click()
    panel.table.selectRow(0)
    driver.table.setFocus()
    driver.key(Key.Key_F7)
    assert panel.table.hasFocus()
    first = line(panel)
    # Two blocks of 7 rows below the first five rows of both; the third is new in ResNet-34.
    assert first[:3] == ["Added", "", "20  layer1.2.conv1"]
    driver.key(Key.Key_F7)
    assert line(panel)[:3] == ["Added", "", "21  layer1.2.bn1"]
    driver.key(Key.Key_F7, SHIFT)
    assert line(panel) == first
    driver.key(Key.Key_F7, SHIFT)
    assert line(panel)[0] != "Same"
    assert panel.table.currentIndex().row() > 100
    driver.key(Key.Key_F7)
    assert line(panel) == first, "they follow in a ring"
    driver.key(Key.Key_Return)
    assert driver.cursor == (19, "name")


def test_an_edit_shows_at_once_and_undoing_it_too(driver: Driver, panel: ComparisonPanel) -> None:
    compare(driver, panel, "resnet34")
    assert panel.sentence.text().endswith("are the same, row by row.")
    assert not panel.next.isEnabled()
    driver.key(Key.Key_F7)  # there is nowhere to go
    driver.go(1, "bias")
    driver.key(Key.Key_Space)
    driver.settle()
    # One bias for each of 64 filters.
    assert panel.sentence.text().endswith("1 row changed, +64 parameters.")
    driver.key(Key.Key_Z, CTRL)
    driver.qtbot.waitUntil(lambda: panel.sentence.text().endswith("are the same, row by row."))


def test_the_current_pair_stays_while_rows_come_before_it(
    driver: Driver, panel: ComparisonPanel
) -> None:
    compare(driver, panel, "resnet18")
    driver.key(Key.Key_F7)
    assert line(panel)[:3] == ["Added", "", "21  layer1.2.bn1"]
    driver.table.setFocus()
    driver.go(1, "size")
    with driver.qtbot.waitSignal(panel.refreshed):
        driver.enter("32")
    assert line(panel)[:3] == ["Added", "", "21  layer1.2.bn1"]
    assert panel.table.currentIndex().row() > 1, "the rows above it differ now"


def test_a_file_the_gallery_and_the_saved_file_are_offered(
    driver: Driver, panel: ComparisonPanel, dialogs: Dialogs, tmp_path: Path
) -> None:
    other = tmp_path / "other.cnnparam"
    saving.write(other, gallery.load("resnet18"))
    dialogs.file = str(other)
    with driver.qtbot.waitSignal(panel.source.chosen):
        QTest.mouseClick(panel.ways[0], Qt.MouseButton.LeftButton)
    driver.qtbot.waitUntil(lambda: panel.sentence.text().startswith("other.cnnparam \u2192 "))
    driver.save(tmp_path / "mine.cnnparam")
    driver.go(1, "bias")
    driver.key(Key.Key_Space)
    with driver.qtbot.waitSignal(panel.source.chosen):
        panel.source.read_saved()
    driver.qtbot.waitUntil(
        lambda: panel.sentence.text().startswith("mine.cnnparam as saved \u2192 ")
    )
    assert panel.sentence.text().endswith("1 row changed, +64 parameters.")
    panel.source.ask_gallery()
    (browser,) = driver.window.findChildren(GalleryBrowser)
    assert browser.open_button.text() == "Compare"
    browser.search.setText("vgg-19")
    browser.accept()
    driver.qtbot.waitUntil(lambda: panel.sentence.text().startswith("VGG-19 \u2192 "))
    assert driver.document.network.name == "ResNet-34", "what is open stays"


def test_the_menu_offers_the_saved_file_only_where_there_is_one(
    driver: Driver, tmp_path: Path
) -> None:
    menu = driver.action("compare").menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [entry.isEnabled() for entry in menu.actions()] == [True, True, False]
    driver.save(tmp_path / "mine.cnnparam")
    menu.aboutToShow.emit()
    assert menu.actions()[2].isEnabled()
    menu.actions()[2].trigger()
    panel = driver.window.docks["comparison"].content()
    assert isinstance(panel, ComparisonPanel)
    assert panel.isVisible()
    with driver.qtbot.waitSignal(panel.source.chosen):
        pass
    driver.qtbot.waitUntil(lambda: panel.sentence.text().endswith("are the same, row by row."))


def test_what_cannot_be_read_is_refused_in_a_sentence(
    driver: Driver, panel: ComparisonPanel, tmp_path: Path
) -> None:
    panel.source.read_saved()
    assert panel.hint.text() == "The open network is in no file yet: save it first."
    bad = tmp_path / "bad.cnnparam"
    bad.write_text("{", encoding="utf-8")
    compare(driver, panel, "resnet18")
    with driver.qtbot.waitSignal(panel.source.refused):
        panel.source.read(bad)
    assert re.match(r"It cannot be compared\. .*bad\.cnnparam.*[^.]\.$", panel.sentence.text())
    assert panel.table.model().rowCount() > 0, "the last comparison stays"


@pytest.mark.parametrize(("ending", "form"), [("csv", "csv"), ("txt", "text"), ("json", "json")])
def test_files_are_those_of_the_command_line(
    driver: Driver,
    panel: ComparisonPanel,
    dialogs: Dialogs,
    tmp_path: Path,
    run: Run,
    ending: str,
    form: str,
) -> None:
    compare(driver, panel, "resnet18")
    written = tmp_path / f"found.{ending}"
    dialogs.file = str(written)
    panel.save.click()
    outcome = run("diff", "resnet18", "resnet34", "--format", form)
    assert outcome.status == 1
    assert written.read_bytes().decode() == outcome.out


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_the_waterfall_is_a_picture_for_a_paper(
    driver: Driver, panel: ComparisonPanel, dialogs: Dialogs, tmp_path: Path, ending: str
) -> None:
    compare(driver, panel, "resnet18")
    written = tmp_path / f"found.{ending}"
    dialogs.file = str(written)
    panel.save.click()
    image = QImage(str(written))
    # Six bars and a title; white whatever the theme, with bars in the blue of parameters.
    assert image.width() > 800
    assert image.pixelColor(2, 2) == QColor("white")
    colors = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert "#0072b2" in colors
    if ending == "svg":
        text = written.read_text(encoding="utf-8")
        for said in ("+10,108,160 parameters", "layer3", "+4,722,688", "21,797,672"):
            assert said in text


def test_a_file_that_cannot_be_written_is_said(
    driver: Driver, panel: ComparisonPanel, dialogs: Dialogs, tmp_path: Path
) -> None:
    compare(driver, panel, "resnet18")
    dialogs.file = str(tmp_path / "nowhere" / "found.csv")
    panel.save.click()
    assert "found.csv" in panel.sentence.text()


def test_lines_are_copied_as_they_are_seen(driver: Driver, panel: ComparisonPanel) -> None:
    compare(driver, panel, "resnet18")
    panel.table.setFocus()
    driver.key(Key.Key_C, CTRL)
    titles, first, *_ = QGuiApplication.clipboard().text().split("\n")
    assert titles.split("\t")[:4] == ["Change", "ResNet-18", "ResNet-34 (open)", "Parameters"]
    assert first.split("\t")[:4] == ["Added", "", "20  layer1.2.conv1", "+36,864"]


def test_everything_is_reached_by_the_keyboard_and_has_a_name(
    driver: Driver, panel: ComparisonPanel
) -> None:
    def check() -> None:
        reached = [widget for widget in panel.findChildren(QWidget) if takes_focus(widget)]
        assert [type(widget) for widget in reached if not accessible_name(widget)] == []

    check()
    compare(driver, panel, "resnet18")
    driver.qtbot.waitUntil(lambda: panel.side.chart is not None)
    check()
    driver.key(Key.Key_D, ALT)
    driver.qtbot.waitUntil(
        lambda: panel.sentence.text().startswith("ResNet-34 (open) \u2192 ResNet-18")
    )
    driver.key(Key.Key_I, ALT)
    driver.qtbot.waitUntil(lambda: not panel.only_differences.isChecked())
    panel.side.figure.setFocus()
    driver.key(Key.Key_Down)
    driver.settle()
    # tests/data/tools: ResNet-18 has 1,814,073,344 MACs.
    steps = panel.side.steps.model()
    assert steps.index(steps.rowCount() - 1, 2).data() == "1,814,073,344"


def test_rows_are_a_tab_where_there_is_little_room(driver: Driver, panel: ComparisonPanel) -> None:
    compare(driver, panel, "resnet18")
    assert panel.side.indexOf(panel.table) == -1
    driver.window.resize(1024, 768)
    driver.qtbot.waitUntil(lambda: panel.side.indexOf(panel.table) == 0)
    assert panel.side.currentWidget() is panel.table
    panel.side.setCurrentIndex(1)
    driver.key(Key.Key_F7)
    assert panel.table.isVisible()
    assert panel.table.hasFocus()
    for column in (3, 4, 5):
        assert panel.table.columnWidth(column) > panel.table.sizeHintForColumn(column)
    driver.window.resize(1500, 900)
    driver.qtbot.waitUntil(lambda: panel.side.indexOf(panel.table) == -1)
    assert panel.table.isVisible()


def test_nothing_of_the_chart_is_loaded_before_it_is_wanted(
    driver: Driver, panel: ComparisonPanel
) -> None:
    QApplication.processEvents()
    assert panel.side.chart is None


def test_it_follows_the_size_of_the_texts(driver: Driver, panel: ComparisonPanel) -> None:
    compare(driver, panel, "resnet18")
    driver.qtbot.waitUntil(lambda: panel.side.chart is not None)
    chart = panel.side.chart
    assert chart is not None
    line, height = panel.table.verticalHeader().defaultSectionSize(), chart.minimumHeight()
    try:
        text_size.apply(200)
        driver.settle()
        assert panel.table.verticalHeader().defaultSectionSize() > 1.5 * line
        assert chart.minimumHeight() > 1.5 * height
        assert panel.side.indexOf(panel.table) == 0, "there is no room beside each other"
        for column in (3, 4, 5):
            assert panel.table.columnWidth(column) > panel.table.sizeHintForColumn(column)
    finally:
        text_size.apply(100)


def test_a_step_and_a_bar_lead_to_their_rows(driver: Driver, panel: ComparisonPanel) -> None:
    compare(driver, panel, "resnet18")
    driver.qtbot.waitUntil(lambda: panel.side.chart is not None)
    chart = panel.side.chart
    assert chart is not None
    driver.qtbot.waitUntil(lambda: bool(chart._axes["left"].ticks))
    # Below the left total are layer1 to layer4.
    scene = chart.plotItem.vb.mapViewToScene(QPointF(chart.span()[1] / 2, 3.5))
    place = chart.mapFromScene(scene)
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place)
    driver.qtbot.waitUntil(panel.table.hasFocus)
    assert line(panel)[2].split()[1].startswith("layer3.")
    panel.side.setCurrentWidget(panel.side.steps)
    panel.side.steps.setFocus()
    panel.side.steps.selectRow(4)
    driver.key(Key.Key_Return)
    assert line(panel)[2].split()[1].startswith("layer4.")
    assert panel.table.hasFocus()
    before = line(panel)
    panel.side.steps.setFocus()
    panel.side.steps.selectRow(0)
    driver.key(Key.Key_Return)
    assert line(panel) == before, "a total is of all rows"
