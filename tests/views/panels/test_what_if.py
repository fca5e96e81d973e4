"""The panel that turns a knob, used by keys and clicks."""

from collections.abc import Iterator
from typing import Protocol, cast

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cnnparam_gui.core import editing
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import gallery
from cnnparam_gui.models.what_if import WhatIfModel
from cnnparam_gui.views.charts.curve import CurveChart
from cnnparam_gui.views.panels.what_if import WhatIfPanel
from tests.core.what_if_networks import SMALL, macs, parameters
from tests.gui.driver import CTRL, SHIFT, Key
from tests.gui.fixtures import OpenWindow
from tests.views.accessibility import accessible_name, takes_focus


class Hands:
    """A person at the panel."""

    def __init__(self, panel: WhatIfPanel, document: Document, qtbot: QtBot) -> None:
        self.panel, self.document, self.qtbot = panel, document, qtbot
        qtbot.waitUntil(lambda: panel.curve.chart is not None)
        self.settle()

    @property
    def chart(self) -> CurveChart:
        assert self.panel.curve.chart is not None
        return self.panel.curve.chart

    def settle(self) -> None:
        model = self.panel._model
        self.qtbot.waitUntil(lambda: model.complete and not model.solving)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.panel.curve._later.isActive())

    def cells(self, row: int) -> list[str]:
        model = self.panel.totals.model()
        return [str(model.index(row, place).data()) for place in range(model.columnCount())]

    def press(self, widget: QWidget, *keys: Key) -> None:
        widget.setFocus()
        for key in keys:
            QTest.keyClick(widget, key)
        self.settle()

    def into(self, widget: QWidget, text: str) -> None:
        """Types a text into a field in place of what is there, and Enter."""
        widget.setFocus()
        QTest.keyClick(widget, Key.Key_A, CTRL)
        QTest.keyClicks(widget, text)
        self.press(widget, Key.Key_Return)


class Open(Protocol):
    """Opens the panel over a network."""

    def __call__(self, network: Network) -> Hands:
        """Return the panel and who uses it."""


@pytest.fixture
def over(qtbot: QtBot) -> Iterator[Open]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))

    def make(network: Network) -> Hands:
        document = Document(network)
        panel = WhatIfPanel(WhatIfModel(document))
        panel.resize(1000, 260)
        qtbot.addWidget(panel, before_close_func=lambda _: panel.set_seen(False))
        with qtbot.waitExposed(panel):
            panel.show()
        panel.set_seen(True)
        return Hands(panel, document, qtbot)

    yield make
    QLocale.setDefault(before)


@pytest.fixture
def hands(over: Open) -> Hands:
    return over(SMALL)


def test_in_the_window_applying_is_one_step_that_undo_takes_back(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    driver = open_window(SMALL)
    driver.key(Key.Key_W, CTRL | SHIFT)
    panel = cast(WhatIfPanel, driver.window.docks["what_if"].content())
    hands = Hands(panel, driver.document, qtbot)
    hands.into(panel.value, "2")
    panel.apply.setFocus()
    driver.key(Key.Key_Space)
    hands.settle()
    assert driver.document.counts.totals.parameters == parameters(200)
    assert (panel.value.text(), panel.apply.isEnabled()) == ("1.00", False)
    driver.table.setFocus()
    driver.key(Key.Key_Z, CTRL)
    hands.settle()
    assert driver.document.network == SMALL
    assert hands.cells(0)[1:3] == ["5,466", "5,466"]
    panel.as_table.setFocus()
    driver.key(Key.Key_Space)
    panel.numbers.setFocus()
    driver.key(Key.Key_C, CTRL)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0][:3] == ["Width", "Parameters", "MACs"]
    written = {line[0]: line[1] for line in lines[1:]}
    assert (written["1.00"], written["2.00"]) == ("5,466", f"{parameters(200):,}")


def test_the_arrow_keys_turn_the_knob_and_the_totals_follow(hands: Hands) -> None:
    hands.press(hands.panel.slider, Key.Key_Left)
    assert hands.panel.value.text() == "0.99"
    assert hands.cells(0)[1:3] == ["5,466", f"{parameters(99):,}"]
    hands.press(hands.panel.slider, Key.Key_PageDown)
    assert hands.panel.value.text() == "0.79"
    assert hands.cells(1)[2] == f"{macs(79):,}"


def test_a_value_is_typed_and_one_that_is_none_is_put_back(hands: Hands) -> None:
    hands.into(hands.panel.value, "0.5")
    assert (hands.panel.value.text(), hands.panel.slider.value()) == ("0.50", 50)
    assert hands.cells(0)[2:] == ["2,666", "\u22122,800", "\u221251.2"]
    hands.into(hands.panel.value, "wide")
    assert hands.panel.value.text() == "0.50"
    hands.into(hands.panel.value, "3")
    assert (hands.panel.slider.value(), hands.panel.slider.maximum()) == (300, 300)


def test_back_to_now(hands: Hands) -> None:
    hands.into(hands.panel.value, "2")
    QTest.mouseClick(hands.panel.back, Qt.MouseButton.LeftButton)
    hands.settle()
    assert hands.panel.value.text() == "1.00"
    assert not hands.panel.back.isEnabled()


def test_a_budget_is_met_by_the_keyboard(hands: Hands) -> None:
    hands.into(hands.panel.amount, "3k")
    best = max(n for n in range(1, 1601) if parameters(n) <= 3000)
    assert hands.panel.value.text() == f"{best / 100:.2f}"
    said = hands.panel.answer.text()
    assert said.startswith(f"{best / 100:.2f} is the largest with at most 3,000 parameters")
    assert hands.panel.amount.accessibleDescription() == said
    hands.into(hands.panel.amount, "many")
    assert hands.panel.answer.text().startswith("'many' is no number")


def test_a_batch_is_used_in_the_window(hands: Hands) -> None:
    hands.press(hands.panel.knob, *[Key.Key_Down] * 3)
    assert hands.panel.knob.currentText() == "Batch"
    assert hands.panel.apply.text().replace("&", "") == "Use in the window"
    assert not hands.panel.multiple.isVisible()
    hands.into(hands.panel.value, "32")
    # 842 outputs of 4 bytes: 64 + 256 + 512 + 10.
    assert hands.cells(2)[2] == f"{842 * 4 * 32:,}"
    hands.panel.apply.click()
    hands.settle()
    assert hands.document.scale.batch == 32
    assert hands.document.stack.count() == 0


def test_a_stage_is_chosen_and_deepened(over: Open) -> None:
    hands = over(gallery.load("resnet18"))
    hands.press(hands.panel.knob, Key.Key_Down)
    names = [hands.panel.part.itemText(place) for place in range(hands.panel.part.count())]
    assert names == ["layer1", "layer2", "layer3", "layer4"]
    hands.press(hands.panel.part, Key.Key_Down, Key.Key_Down)
    hands.into(hands.panel.value, "6")
    hands.panel.apply.click()
    hands.settle()
    # ResNet-34 has 6 blocks there: 4 more of two 3x3 convolutions of 256 and two norms.
    more = 4 * (2 * 9 * 256 * 256 + 4 * 256)
    assert hands.document.counts.totals.parameters == 11_689_512 + more
    assert hands.document.stack.undoText() == "Set depth of layer3 to 6"
    assert (hands.panel.part.currentText(), hands.panel.value.text()) == ("layer3", "6")


def test_widths_are_rounded_as_is_asked(hands: Hands) -> None:
    hands.into(hands.panel.value, "1.5")
    assert hands.cells(0)[2] == f"{parameters(150):,}"
    hands.press(hands.panel.multiple, Key.Key_Down, Key.Key_Down)
    assert hands.panel.multiple.currentText() == "4"
    # 6 and 12 filters become 8 and 12.
    assert hands.cells(0)[2] == f"{80 + 9 * 8 * 12 + 12 + 7_680 + 10:,}"


def test_the_chart_says_in_words_what_it_shows(hands: Hands) -> None:
    said = hands.chart.accessibleDescription()
    assert "Parameters: " in said
    assert "at 0.01" in said
    assert f"{parameters(200) / 1000:.2f} k at 2.00" in said


def test_a_click_in_the_chart_turns_the_knob(hands: Hands) -> None:
    place = hands.chart.place_of(150).toPoint()
    QTest.mouseClick(hands.chart.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hands.settle()
    assert hands.panel.slider.value() == pytest.approx(150, abs=2)


def test_every_control_has_a_name_and_a_way_by_the_keyboard(hands: Hands) -> None:
    focused = [widget for widget in hands.panel.findChildren(QWidget) if takes_focus(widget)]
    assert [type(w).__name__ for w in focused if not accessible_name(w)] == []
    assert {hands.panel.slider, hands.panel.value, hands.panel.amount} <= set(focused)
    hands.press(hands.panel.as_table, Key.Key_Space)
    assert hands.panel.numbers.isVisible()


def test_an_empty_document_says_so(over: Open) -> None:
    hands = over(Network())
    panel = hands.panel
    assert panel.note.text() == "The network has no rows yet."
    for widget in (panel.slider, panel.value, panel.apply, panel.back, panel.solve):
        assert not widget.isEnabled()
    assert not panel.totals.isVisible()


def test_names_of_a_file_are_shown_letter_by_letter(over: Open) -> None:
    network = gallery.load("vgg16")
    rows = [layer.name for layer in network.layers]
    named = editing.set_field(network, rows.index("pool5"), "name", "<b>pool</b>").apply(network)
    hands = over(named)
    hands.panel._model.set_knob("resolution")
    hands.settle()
    hands.into(hands.panel.value, "16")
    assert "&lt;b&gt;pool&lt;/b&gt;" in hands.panel.note.text()


def test_lower_bounds_are_not_on_the_curve(over: Open) -> None:
    hands = over(gallery.load("vgg16"))
    hands.press(hands.panel.knob, Key.Key_Down, Key.Key_Down)
    hands.into(hands.panel.value, "16")
    # Five poolings leave nothing of less than 32.
    assert min(hands.chart._paths[0].xData) >= 32
    assert "at 16" not in hands.chart.accessibleDescription()
    assert hands.cells(0)[2].startswith("\u2265 ")


def test_a_network_with_a_problem_has_a_curve_of_lower_bounds(over: Open) -> None:
    wide = KINDS["Conv2d"].fresh("wide", kernel=(99, 99))
    hands = over(Network((*SMALL.layers[:3], wide)))
    hands.into(hands.panel.value, "0.5")
    assert len(hands.chart._paths[0].xData) == 25
    assert hands.panel.note.text().startswith("At 0.50 the totals are lower bounds. 1 row is not")


def test_another_theme_reaches_the_chart(hands: Hands) -> None:
    palette = QGuiApplication.palette()
    before = hands.chart.backgroundBrush().color()
    dark = hands.panel.palette()
    dark.setColor(dark.ColorRole.Base, Qt.GlobalColor.black)
    hands.panel.setPalette(dark)
    QApplication.sendPostedEvents(None, QEvent.Type.PaletteChange)
    assert hands.chart.backgroundBrush().color() != before
    assert QGuiApplication.palette() == palette
