"""Panels that the tests of the charts share."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.network import Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.views.charts.panel import ChartPanel
from tests.views.charts.networks import PanelMaker, network


@pytest.fixture
def make_panel(qtbot: QtBot) -> Iterator[PanelMaker]:
    """Makes a shown panel with its charts; by default of five rows."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    palette, font = application.palette(), QFont(application.font())

    def make(shown: Network | None = None, size: tuple[int, int] = (400, 700)) -> ChartPanel:
        panel = ChartPanel(Document(network(8, 16, 32, 4) if shown is None else shown))
        qtbot.addWidget(panel)
        panel.resize(*size)
        panel.activate()
        with qtbot.waitExposed(panel):
            panel.show()
        return panel

    yield make
    application.setPalette(QPalette(palette))
    application.setFont(font)
