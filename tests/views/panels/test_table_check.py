"""The panel that checks a published table, in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenu
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.audit import audit
from cnnparam_gui.core.editing import set_field
from cnnparam_gui.files import gallery, published_table, report_audit
from cnnparam_gui.models.table_check_cells import FIRST, MATCH
from cnnparam_gui.views.panels.table_check import TableCheckPanel
from cnnparam_gui.views.shape_dialog import ShapeDialog
from tests.gui.driver import CTRL, Dialogs, Driver, Key
from tests.gui.fixtures import OpenWindow

TABLES = Path(__file__).parents[2] / "data" / "tables"
ARTICLE = TABLES / "five-layer-article.txt"
LECTURE = TABLES / "vgg16-lecture.txt"
PARAMETERS = FIRST + 2


def panel_of(driver: Driver) -> TableCheckPanel:
    driver.key(Key.Key_7, CTRL)
    panel = driver.window.docks["table_check"].content()
    assert isinstance(panel, TableCheckPanel)
    return panel


def paste(panel: TableCheckPanel, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    panel.paste.setFocus()
    QTest.keyClick(panel.paste, Qt.Key.Key_V, CTRL)


@pytest.fixture
def article(open_window: OpenWindow) -> tuple[Driver, TableCheckPanel]:
    driver = open_window(gallery.load("five-layer-example"))
    panel = panel_of(driver)
    paste(panel, ARTICLE.read_text(encoding="utf-8"))
    return driver, panel


def shown(panel: TableCheckPanel, row: int, column: int) -> str:
    return str(panel.cells.index(row, column).data())


def test_it_says_what_to_do_before_there_is_a_table(open_window: OpenWindow) -> None:
    panel = panel_of(open_window(gallery.load("lenet5")))
    assert "Paste a published table here (Ctrl+V)" in panel.hint.text()
    assert panel.pages.currentWidget() is panel.hint
    paste(panel, "no table at all")
    assert panel.hint.text().startswith("It holds no table")


def test_every_cell_of_a_pasted_table_has_a_verdict(
    article: tuple[Driver, TableCheckPanel],
) -> None:
    _, panel = article
    assert panel.summary.text() == "3 of 8 rows right."
    assert shown(panel, 1, PARAMETERS) == "208  wrong"
    assert shown(panel, 1, FIRST) == "(28,28,8)  right"
    panel.table.setCurrentIndex(panel.cells.index(5, PARAMETERS))
    assert panel.detail.text().startswith(
        "FC3, Parameters: 48,001: wrong. Right is 48,120. One bias was added for the whole layer"
    )


def test_the_totals_of_the_lecture_are_checked_twice(open_window: OpenWindow) -> None:
    panel = panel_of(open_window(gallery.load("vgg16")))
    panel.take_file(LECTURE)
    assert panel.summary.text() == (
        "22 of 22 rows right. Total of values is wrong. Total of bytes is wrong. Total of values "
        "is not the sum of the table's rows. Total of bytes is not 4 times that of values."
    )
    totals = panel.totals.model()
    texts = [[totals.index(row, column).data() for column in range(4)] for row in range(3)]
    assert texts[0][:3] == ["Values", "24M", "wrong: 15,237,608"]
    assert texts[1][3] == "wrong: 96.00 MB or 91.55 MiB"
    assert texts[2][:3] == ["Parameters", "138M", "right, rounded: 138,357,544"]


def test_a_row_is_mended_by_the_keyboard_and_the_step_taken_back(
    article: tuple[Driver, TableCheckPanel],
) -> None:
    _, panel = article
    table = panel.table
    table.setCurrentIndex(panel.cells.index(1, MATCH))
    table.setFocus()
    assert shown(panel, 1, MATCH) == "2  conv1"
    QTest.keyClick(table, Qt.Key.Key_F2)
    combo = table.viewport().findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    QTest.keyClick(combo, Qt.Key.Key_Up)
    QTest.keyClick(combo, Qt.Key.Key_Return)
    assert shown(panel, 1, MATCH) == "1  input"
    assert shown(panel, 1, FIRST) == "(28,28,8)  wrong"
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Z, CTRL)
    assert shown(panel, 1, MATCH) == "2  conv1"
    QTest.keyClick(table, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert shown(panel, 1, MATCH) == "1  input"


def test_a_row_may_stand_for_none(article: tuple[Driver, TableCheckPanel]) -> None:
    _, panel = article
    panel.cells.setData(panel.cells.index(1, MATCH), "")
    assert shown(panel, 1, MATCH) == "none"
    assert panel.summary.text() == "3 of 7 rows right. Not in the network: 1."
    assert shown(panel, 1, PARAMETERS) == "208"


def test_a_column_is_mended_and_the_step_taken_back(
    article: tuple[Driver, TableCheckPanel],
) -> None:
    _, panel = article
    panel.columns.menu().aboutToShow.emit()
    below = panel.columns.menu().actions()[2].menu()
    assert isinstance(below, QMenu)
    weights = next(action for action in below.actions() if action.text() == "Weights")
    weights.trigger()
    assert panel.cells.headerData(PARAMETERS, Qt.Orientation.Horizontal).endswith("\nWeights")
    panel.table.setCurrentIndex(panel.cells.index(1, PARAMETERS))
    # 5 x 5 x 3 x 8 weights without the 8 biases.
    assert "Right is 600." in panel.detail.text()
    panel.undo.click()
    assert panel.cells.headerData(PARAMETERS, Qt.Orientation.Horizontal).endswith("\nParameters")


def test_it_follows_the_edits_of_the_network(
    article: tuple[Driver, TableCheckPanel], qtbot: QtBot
) -> None:
    driver, panel = article
    driver.document.edit(set_field(driver.document.network, 1, "filters", 9), "Change filters")
    qtbot.waitUntil(lambda: shown(panel, 1, FIRST) == "(28,28,8)  wrong")
    driver.document.stack.undo()
    qtbot.waitUntil(lambda: shown(panel, 1, FIRST) == "(28,28,8)  right")


def test_enter_goes_to_the_row_of_the_network(article: tuple[Driver, TableCheckPanel]) -> None:
    driver, panel = article
    panel.table.setCurrentIndex(panel.cells.index(3, PARAMETERS))
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert driver.table.currentIndex().row() == 3


def test_without_a_network_one_is_built_in_one_step(open_window: OpenWindow, qtbot: QtBot) -> None:
    driver = open_window(None)
    panel = panel_of(driver)
    panel.take_file(TABLES / "vgg16-keras3.txt")
    assert panel.summary.text().startswith("No network is open to hold the table against")
    assert panel.totals.isHidden()
    assert not panel.redo.isEnabled()
    panel.build.click()
    assert driver.document.counts.totals.parameters == 138_357_544
    qtbot.waitUntil(lambda: panel.summary.text() == "23 of 23 rows right. All totals right.")
    qtbot.waitUntil(lambda: not panel.build.isVisibleTo(panel))
    assert panel.totals.model().rowCount() == 3
    driver.document.stack.undo()
    assert not driver.document.network.layers


def test_a_table_of_pytorch_is_asked_for_the_shape_of_its_input(open_window: OpenWindow) -> None:
    driver = open_window(None)
    panel = panel_of(driver)
    panel.take_file(TABLES / "vgg16-torchinfo.txt")
    panel.build.click()
    (dialog,) = panel.findChildren(ShapeDialog)
    assert isinstance(dialog, ShapeDialog)
    assert dialog.edit.text() == "3x224x224"
    dialog.accept()
    assert driver.document.counts.totals.parameters == 138_357_544


def test_a_table_that_says_too_little_says_so(open_window: OpenWindow) -> None:
    driver = open_window(None)
    panel = panel_of(driver)
    paste(panel, "Layer,Parameters\nconv1,608\n")
    panel.build.click()
    assert panel.summary.text().endswith("it has no column of output shapes")
    assert not driver.document.network.layers


def test_the_verdicts_are_those_of_the_command_line(
    article: tuple[Driver, TableCheckPanel], dialogs: Dialogs, tmp_path: Path
) -> None:
    driver, panel = article
    expected = report_audit.render_csv(audit(driver.document.counts, published_table.read(ARTICLE)))
    dialogs.file = str(tmp_path / "verdicts.csv")
    *_, save = panel.copy.menu().actions()
    save.trigger()
    assert (tmp_path / "verdicts.csv").read_bytes() == expected
    panel.copy.menu().actions()[1].trigger()
    assert QGuiApplication.clipboard().text() == expected.decode("utf-8-sig")


def test_a_file_is_dropped(open_window: OpenWindow) -> None:
    panel = panel_of(open_window(gallery.load("vgg16")))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(LECTURE))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    assert panel.summary.text().startswith("22 of 22 rows right.")


def test_a_file_is_opened(open_window: OpenWindow, dialogs: Dialogs, tmp_path: Path) -> None:
    panel = panel_of(open_window(gallery.load("vgg16")))
    dialogs.file = str(tmp_path / "gone.csv")
    panel.open_file.click()
    assert "There is no such file" in panel.hint.text()
    dialogs.file = str(LECTURE)
    panel.open_file.click()
    assert panel.cells.rowCount() == 22
