"""The charts as a table, by keys."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from cnnparam_gui.views.chart_table import ChartTable
from tests.gui.driver import CTRL, SHIFT, Driver, Key
from tests.views.accessibility import accessible_name


def test_a_key_opens_it_once_enter_goes_to_a_row_and_copying_takes_it_all(vgg: Driver) -> None:
    vgg.key(Key.Key_T, CTRL | SHIFT)
    vgg.activate()
    vgg.key(Key.Key_T, CTRL | SHIFT)
    (shown,) = vgg.window.findChildren(ChartTable)
    assert accessible_name(shown.table) == "Figures of the charts by layer"
    shown.table.selectRow(19)
    QTest.keyClick(shown.table, Key.Key_Return)
    assert vgg.cursor == (19, "name")
    QTest.keyClick(shown.table, Key.Key_C, CTRL)
    assert "fc1\t102,760,448\t4,096" in QGuiApplication.clipboard().text()
    QTest.keyClick(shown, Key.Key_Escape)
    assert not shown.isVisible()


def test_it_follows_the_document(vgg: Driver) -> None:
    vgg.key(Key.Key_T, CTRL | SHIFT)
    (shown,) = vgg.window.findChildren(ChartTable)
    model = shown.table.model()
    vgg.table.select_rows([21])
    vgg.action("delete").trigger()
    vgg.qtbot.waitUntil(lambda: model.rowCount() == 22)
    assert model.index(21, 5).data() == "134,260,544"  # 138,357,544 - 4,097,000
