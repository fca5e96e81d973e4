"""The totals, and what they are counted by."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES, MAX_SIZE
from cnnparam_gui.files import gallery
from cnnparam_gui.models.columns import COLUMN_INDEX
from cnnparam_gui.views.totals_bar import TotalsBar
from tests.gui.driver import Driver, Key
from tests.gui.fixtures import OpenWindow


@pytest.fixture
def bar(vgg: Driver) -> TotalsBar:
    return vgg.window.totals


def texts(bar: TotalsBar) -> list[str]:
    return [figure.text() for figure in (bar.parameters, bar.trained, bar.memory, bar.macs)]


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry by keyboard, as a person does."""
    box.setFocus()
    while box.currentText() != text:
        key = Key.Key_Down if box.findText(text) > box.currentIndex() else Key.Key_Up
        QTest.keyClick(box, key)


def test_vgg16(bar: TotalsBar) -> None:
    assert texts(bar) == [
        "138,357,544 parameters",
        "138,357,544 trainable 0 not trainable",
        "60.95 MB forward, 121.9 MB training",
        "15.47 GMAC for one sample",
    ]
    assert bar.status.text() == "exact"


def test_resnet18(open_window: OpenWindow) -> None:
    bar = open_window(gallery.load("resnet18")).window.totals
    assert texts(bar) == [
        "11,689,512 parameters",
        "11,689,512 trainable 9,600 not trainable",
        "33.53 MB forward, 67.05 MB training",
        "1.81 GMAC for one sample",
    ]


def test_what_is_short_has_its_exact_figure_in_tool_tip_and_clipboard(bar: TotalsBar) -> None:
    assert "60,950,432 bytes forward" in bar.memory.toolTip()
    assert "121,900,864 bytes training" in bar.memory.toolTip()
    assert "58.13 MiB" in bar.memory.toolTip()
    assert "15,470,264,320" in bar.macs.toolTip()
    bar.macs.actions()[0].trigger()
    assert "15,470,264,320" in QGuiApplication.clipboard().text()
    assert "138,344,128 weights, 13,416 biases" in bar.parameters.toolTip()
    assert "553.4 MB" in bar.parameters.toolTip()


def test_presets(vgg: Driver, bar: TotalsBar) -> None:
    choose(bar.preset, CONVENTIONS["weights"].title)
    assert vgg.document.convention is CONVENTIONS["weights"]
    assert bar.parameters.text() == "138,344,128 parameters"
    assert not vgg.document.modified


def test_a_wrong_preset_is_marked_wherever_its_numbers_stand(vgg: Driver, bar: TotalsBar) -> None:
    wrong = CONVENTIONS["five-layer-article"]
    choose(bar.preset, wrong.title)
    assert "\u26a0" in bar.parameters.text()
    assert wrong.wrong in bar.parameters.toolTip()
    assert bar.preset.toolTip() == wrong.wrong
    assert not bar.preset.itemIcon(bar.preset.currentIndex()).isNull()
    header = vgg.model.headerData(COLUMN_INDEX["parameters"], Qt.Orientation.Horizontal)
    assert "\u26a0" in header
    choose(bar.preset, CONVENTIONS["standard"].title)
    assert bar.parameters.text() == "138,357,544 parameters"


def test_keras_counts_the_running_statistics(open_window: OpenWindow) -> None:
    bar = open_window(gallery.load("resnet18")).window.totals
    choose(bar.preset, CONVENTIONS["keras"].title)
    assert bar.parameters.text() == "11,699,112 parameters"


def test_data_type_and_batch(vgg: Driver, bar: TotalsBar) -> None:
    choose(bar.data_type, "float16")
    assert bar.memory.text().startswith("30.48 MB")
    bar.batch.setFocus()
    bar.batch.selectAll()
    QTest.keyClicks(bar.batch, "10")
    QTest.keyClick(bar.batch, Key.Key_Return)
    assert vgg.document.scale == Scale(DATA_TYPES["float16"], 10)
    assert bar.memory.text().startswith("304.8 MB")
    assert bar.parameters.text() == "138,357,544 parameters"
    assert bar.macs.text().startswith("15.47 GMAC")
    assert vgg.text(1, "memory") == f"{3_211_264 * 2 * 10:,}"
    assert not vgg.document.modified


def test_every_data_type_is_offered(bar: TotalsBar) -> None:
    assert [bar.data_type.itemText(i) for i in range(bar.data_type.count())] == list(DATA_TYPES)


def test_the_bar_follows_the_document(vgg: Driver, bar: TotalsBar) -> None:
    vgg.document.set_convention(CONVENTIONS["keras"])
    vgg.document.set_scale(Scale(DATA_TYPES["int8"], 7))
    assert bar.preset.currentData() == "keras"
    assert bar.data_type.currentText() == "int8"
    assert bar.batch.value() == 7


def test_a_network_with_problems_is_a_lower_bound(open_window: OpenWindow) -> None:
    driver = open_window(gallery.load("vgg16"))
    bar = driver.window.totals
    driver.go(2, "kernel")
    driver.enter("999")
    assert driver.document.counts.totals.inexact
    for text in texts(bar):
        assert text.startswith("\u2265 ")
    weights, trained = bar.parameters.toolTip().splitlines()[2:4]
    assert weights.startswith("\u2265 ")
    assert trained.startswith("\u2265 ")
    for figure in (bar.parameters, bar.trained, bar.memory, bar.macs):
        figure.actions()[0].trigger()
        assert QGuiApplication.clipboard().text().startswith("\u2265 ")
    assert "lower bound" in bar.status.toolTip()
    assert bar.status.text() == "1 problem"
    driver.go(4, "kernel")
    assert "\u2265" in bar.memory.toolTip()


def test_totals_of_which_nothing_is_known_show_no_number(open_window: OpenWindow) -> None:
    bar = open_window(Network((KINDS["ReLU"].fresh("first"),))).window.totals
    assert texts(bar) == [
        *("? parameters", "? trainable ? not trainable"),
        *("? forward, ? training", "? for one sample"),
    ]
    assert "Nothing is known of the totals" in bar.status.toolTip()
    assert not any(char.isdigit() for char in bar.parameters.toolTip())


@pytest.mark.parametrize(("broken", "text"), [(1, "1 problem"), (2, "2 problems")])
def test_the_number_of_problems(open_window: OpenWindow, broken: int, text: str) -> None:
    wide = (
        KINDS["Conv2d"].fresh(f"c{number}", kernel=(99, 99), inputs=("in",))
        for number in range(broken)
    )
    driver = open_window(Network((KINDS["Input"].fresh("in", shape=(3, 8, 8)), *wide)))
    assert driver.window.totals.status.text() == text
    driver.window.totals.status.click()
    assert driver.window.docks["problems"].isVisible()


def test_totals_beyond_64_bits(open_window: OpenWindow) -> None:
    layers = (
        KINDS["Input"].fresh("in", shape=(MAX_SIZE, MAX_SIZE, MAX_SIZE)),
        KINDS["Conv2d"].fresh("conv", filters=MAX_SIZE, kernel=(1, 1)),
    )
    bar = open_window(Network(layers)).window.totals
    assert bar.parameters.text() == f"{2**62 + 2**31:,} parameters"
    assert f"{2 * 2**93 * 4:,} bytes forward" in bar.memory.toolTip()


def test_an_empty_network_has_nothing(empty: Driver) -> None:
    assert empty.window.totals.parameters.text() == "0 parameters"
    assert empty.window.totals.status.text() == "exact"


def test_the_locale(open_window: OpenWindow) -> None:
    driver = open_window(None)
    QLocale.setDefault(QLocale("de_DE"))
    driver.document.open(gallery.load("vgg16"))
    assert driver.window.totals.parameters.text() == "138.357.544 parameters"
    assert driver.window.totals.memory.text().startswith("60,95 MB")


def test_what_a_reader_hears(bar: TotalsBar) -> None:
    assert bar.parameters._value.accessibleName() == "Parameters"
    assert "15,470,264,320" in bar.macs._value.accessibleDescription()
    for widget in (bar.preset, bar.data_type, bar.batch):
        assert widget.accessibleName()


def test_the_figures_do_not_push_the_window_wider(open_window: OpenWindow) -> None:
    """The totals are in sight at 1024 pixels, with the longest name of a preset chosen."""
    driver = open_window(gallery.load("vgg16"))
    choose(driver.window.totals.preset, CONVENTIONS["five-layer-article"].title)
    driver.window.resize(1024, 768)
    driver.settle()
    assert driver.window.width() == 1024
    bar = driver.window.totals
    assert bar.batch.mapTo(driver.window, bar.batch.rect().bottomRight()).x() <= 1024
