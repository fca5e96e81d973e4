"""Hands on a diagram."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cnnparam_gui.views.diagram.panel import DiagramPanel
from cnnparam_gui.views.diagram.view import DiagramView
from tests.gui.driver import Driver

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def panel(driver: Driver) -> DiagramPanel:
    """Returns the panel of a window."""
    found = driver.window.docks["diagram"].content()
    assert isinstance(found, DiagramPanel)
    return found


def view(driver: Driver) -> DiagramView:
    """Returns the picture in it."""
    return panel(driver).view


def titles(driver: Driver) -> list[str]:
    """Returns the titles of what is drawn."""
    drawing = view(driver).drawing
    assert drawing is not None
    return [node.title for node in drawing.graph.nodes]


def place(driver: Driver, title: str) -> QPoint:
    """Returns the middle of a node in the viewport."""
    return view(driver).place_of(titles(driver).index(title)).center().toPoint()


def click(driver: Driver, where: QPoint, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
    """Clicks into the picture."""
    QTest.mouseClick(view(driver).viewport(), Qt.MouseButton.LeftButton, modifiers, where)


def choose_style(driver: Driver, style: str) -> None:
    """Chooses a style by its name."""
    styles = panel(driver).styles
    styles.setFocus()
    QTest.keyClick(styles, Qt.Key.Key_Home)
    while styles.currentText() != style:
        QTest.keyClick(styles, Qt.Key.Key_Down)
    driver.settle()
