"""Columns: which are shown, how wide they are, and that a layout is kept."""

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QToolBar

from cnnparam_gui.core import editing
from cnnparam_gui.files import gallery
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS
from cnnparam_gui.settings import Settings
from tests.gui.driver import CTRL, Driver, Key
from tests.gui.fixtures import OpenWindow


def test_the_columns_menu_hides_and_shows(vgg: Driver) -> None:
    vgg.choose("columns", "Weights")
    shown = not vgg.table.isColumnHidden(COLUMN_INDEX["weights"])
    vgg.choose("columns", "Weights")
    assert vgg.table.isColumnHidden(COLUMN_INDEX["weights"]) == shown
    vgg.choose("columns", "Essential columns")
    visible = {c.key for n, c in enumerate(COLUMNS) if not vgg.table.isColumnHidden(n)}
    assert visible == {c.key for c in COLUMNS if c.rank == 0}
    vgg.choose("columns", "All usual columns")
    assert not vgg.table.isColumnHidden(COLUMN_INDEX["macs"])
    name = next(a for a in vgg.menu("columns").actions() if a.text() == "Name")
    assert not name.isEnabled()


def test_a_shown_column_is_wide_enough(vgg: Driver) -> None:
    for column in COLUMNS:
        vgg.table.columns.set_visible(COLUMN_INDEX[column.key], visible=True)
    check_widths(vgg)


def check_widths(driver: Driver) -> None:
    """Check that no number and no short text is cut off."""
    metrics = driver.table.fontMetrics()
    for number, column in enumerate(COLUMNS):
        if driver.table.isColumnHidden(number):
            continue
        for row in range(driver.model.rowCount()):
            text = driver.model.text(row, number)
            room = driver.table.columnWidth(number)
            assert metrics.horizontalAdvance(text) <= room, (column.key, text)


@pytest.mark.parametrize("steps", [0, 8, 30])
def test_a_number_that_grows_is_never_cut_off(vgg: Driver, steps: int) -> None:
    for _ in range(steps):
        vgg.table.zoom(1)
    vgg.document.edit(editing.set_field(vgg.document.network, 19, "units", 2**31), "Units")
    check_widths(vgg)
    vgg.window.totals.batch.setValue(99_999)
    check_widths(vgg)


def test_the_layout_is_kept_for_the_next_session(
    open_window: OpenWindow, settings: Settings
) -> None:
    first = open_window(gallery.load("vgg16"))
    first.choose("columns", "Essential columns")
    first.choose("columns", "MACs")
    first.table.setColumnWidth(COLUMN_INDEX["name"], 177)
    first.window.resize(1111, 777)
    first.key(Key.Key_2, CTRL)
    first.action("logarithmic").trigger()
    first.window.close()
    second = open_window(gallery.load("vgg16"))
    hidden = [second.table.isColumnHidden(number) for number in range(len(COLUMNS))]
    assert hidden == [first.table.isColumnHidden(number) for number in range(len(COLUMNS))]
    assert not second.table.isColumnHidden(COLUMN_INDEX["macs"])
    assert second.window.docks["problems"].isVisible()
    assert second.action("show_problems").isChecked()
    assert second.window.charts.log_action.isChecked()
    assert second.action("logarithmic").isChecked()


def test_unknown_settings_do_no_harm(open_window: OpenWindow, settings: Settings) -> None:
    settings.store.setValue("window/geometry", "nonsense")
    settings.store.setValue("window/layout", b"nonsense")
    settings.store.setValue("table/columns", b"nonsense")
    driver = open_window(gallery.load("vgg16"))
    assert not driver.table.isColumnHidden(COLUMN_INDEX["name"])
    assert driver.window.totals.isVisible()


def test_zoom(vgg: Driver) -> None:
    size = vgg.table.font().pointSizeF()
    height = vgg.table.rowHeight(0)
    vgg.key(Key.Key_Plus, CTRL)
    vgg.key(Key.Key_Equal, CTRL)
    assert vgg.table.font().pointSizeF() == size + 2
    assert vgg.table.rowHeight(0) > height
    check_widths(vgg)
    vgg.key(Key.Key_0, CTRL)
    assert vgg.table.font().pointSizeF() == size
    assert vgg.table.rowHeight(0) == height
    for _ in range(60):
        vgg.key(Key.Key_Minus, CTRL)
    assert vgg.table.font().pointSizeF() >= 6
    vgg.key(Key.Key_0, CTRL)


def test_a_small_window_shows_ten_rows_and_name_to_parameters(vgg: Driver) -> None:
    vgg.window.resize(1024, 768)
    vgg.settle()
    rows = vgg.table.viewport().height() // vgg.table.rowHeight(0)
    assert rows >= 10
    for key in ("name", "parameters"):
        number = COLUMN_INDEX[key]
        left = vgg.table.columnViewportPosition(number)
        assert left >= 0
        assert left + vgg.table.columnWidth(number) <= vgg.table.viewport().width() + 1
    assert vgg.window.charts.isVisible()


def test_the_totals_cannot_be_hidden(vgg: Driver) -> None:
    for bar in vgg.window.findChildren(QToolBar):
        if bar.objectName() == "totals":
            assert not bar.toggleViewAction().isEnabled()
            assert not bar.isMovable()


def shown(driver: Driver) -> list[str]:
    header = driver.table.horizontalHeader()
    numbers = map(header.logicalIndex, range(len(COLUMNS)))
    return [COLUMNS[number].key for number in numbers if not header.isSectionHidden(number)]


def test_columns_are_kept_in_the_order_that_a_person_gave_them(open_window: OpenWindow) -> None:
    first = open_window(gallery.load("vgg16"))
    first.choose("columns", "Receptive field")
    header = first.table.horizontalHeader()
    header.moveSection(header.visualIndex(COLUMN_INDEX["receptive_field"]), 1)
    header.moveSection(header.visualIndex(COLUMN_INDEX["name"]), 4)
    kept = shown(first)
    assert kept.index("receptive_field") < kept.index("name")
    first.window.close()
    second = open_window(gallery.load("vgg16"))
    assert shown(second) == kept


@pytest.mark.parametrize(
    "state",
    [
        b'["name","gone","kind","macs"]',
        b'["kind","macs"]',
        b"[1]",
        b"\x00\x00\x00\xff",
    ],
)
def test_columns_that_another_release_kept(
    open_window: OpenWindow, settings: Settings, state: bytes
) -> None:
    settings.columns = QByteArray(state)
    driver = open_window(gallery.load("vgg16"))
    if state.startswith(b'["name"'):
        assert shown(driver) == ["name", "kind", "macs"]
    else:
        assert {"name", "kind", "output", "parameters"} <= set(shown(driver))
        assert "receptive_field" not in shown(driver)
