"""The actions of the window, made from the list of them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton, QWidget

from cnnparam_gui.models.translation import without_mark
from cnnparam_gui.views.action_list import ACTIONS, SEPARATOR, TAKEN
from cnnparam_gui.views.icons import icon
from cnnparam_gui.views.keys import sequences


def build_actions(
    parent: QWidget, handlers: Mapping[str, Callable[..., object]]
) -> dict[str, QAction]:
    """Return the actions by key, each connected to the handler of its name.

    Raises:
        KeyError: Where an action has no handler.
    """
    actions = {}
    for spec in ACTIONS:
        action = QAction(parent)
        actions[spec.key] = action
        if spec.key.startswith(SEPARATOR):
            action.setSeparator(True)
            continue
        text = QCoreApplication.translate("Actions", spec.text)
        action.setText(text)
        action.setIconText(without_mark(text).rstrip("…"))
        action.setShortcuts(sequences(spec.key, spec.keys, TAKEN))
        action.setCheckable(spec.checkable)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        if spec.tip:
            action.setToolTip(QCoreApplication.translate("Actions", spec.tip))
        if not spec.submenu:
            handler = handlers[spec.key]
            if spec.checkable:
                action.toggled.connect(handler)
            else:
                action.triggered.connect(lambda _checked=False, handler=handler: handler())
    return actions


def fill_tool_bar(bar: QToolBar, actions: Mapping[str, QAction]) -> None:
    """Put into the tool bar what stands there; a click and a key open the menu of a button."""
    for spec in ACTIONS:
        if not spec.tool_bar:
            continue
        action = actions[spec.key]
        bar.addAction(action)
        button = bar.widgetForAction(action)
        if spec.submenu and isinstance(button, QToolButton):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            action.triggered.connect(lambda _checked=False, button=button: _open_menu(button))
    # Qt's own arrow to what has no room is black in every theme.
    arrow = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    if isinstance(arrow, QToolButton):
        arrow.setIcon(icon("more"))
        arrow.setAccessibleName(QCoreApplication.translate("Actions", "More tools"))


def _open_menu(button: QToolButton) -> None:
    menu = button.defaultAction().menu()
    if isinstance(menu, QMenu):
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
