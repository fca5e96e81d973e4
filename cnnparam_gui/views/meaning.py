"""Which framework's padding and rounding a network follows, as a menu."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from cnnparam_gui.core.frameworks import FRAMEWORKS, FrameworkName
from cnnparam_gui.core.network import Edit
from cnnparam_gui.document.document import Document


def fill_menu(menu: QMenu, document: Document) -> None:
    """Put the frameworks into a menu; a choice is an edit that can be undone."""
    menu.clear()
    group = QActionGroup(menu)
    for name, framework in FRAMEWORKS.items():
        action = menu.addAction(framework.title)
        action.setCheckable(True)
        action.setChecked(document.network.semantics == name)
        action.triggered.connect(lambda _=False, name=name: _choose(document, name))
        group.addAction(action)


def _choose(document: Document, name: FrameworkName) -> None:
    text = QCoreApplication.translate("Meaning", "Pad and round as {framework}")
    document.edit(Edit(semantics=name), text.format(framework=FRAMEWORKS[name].title))
