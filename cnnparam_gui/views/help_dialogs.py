"""The page of shortcuts and the page about the program."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui import __version__
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP, without_mark
from cnnparam_gui.views.action_list import ACTIONS, MENUS, TAKEN
from cnnparam_gui.views.keys import sequences

_OTHER_KEYS = (
    (
        QT_TRANSLATE_NOOP("Shortcuts", "In the table"),
        (
            ("F2", QT_TRANSLATE_NOOP("Shortcuts", "Edit a cell; typing begins at once")),
            ("Return", QT_TRANSLATE_NOOP("Shortcuts", "Commit and go down")),
            ("Tab", QT_TRANSLATE_NOOP("Shortcuts", "Commit and go right")),
            ("Esc", QT_TRANSLATE_NOOP("Shortcuts", "Leave a cell as it was")),
            ("Space", QT_TRANSLATE_NOOP("Shortcuts", "Switch a check box")),
            ("Shift+Space", QT_TRANSLATE_NOOP("Shortcuts", "Select the whole rows")),
            ("Ctrl+Space", QT_TRANSLATE_NOOP("Shortcuts", "Select the whole columns")),
            ("Del", QT_TRANSLATE_NOOP("Shortcuts", "Clear cells, or delete whole rows")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
        (
            ("F10", QT_TRANSLATE_NOOP("Shortcuts", "Go to the menus")),
            ("Ctrl+Tab", QT_TRANSLATE_NOOP("Shortcuts", "Leave the table; Tab goes on from there")),
            ("Return", QT_TRANSLATE_NOOP("Shortcuts", "Go to the row that a list speaks of")),
            ("Esc", QT_TRANSLATE_NOOP("Shortcuts", "Close a dialog, or put a message away")),
        ),
    ),
)
"""Keys that are no actions: what they do, by where they do it."""


def shortcuts_html() -> str:
    """Return the shortcuts of all actions, by their menus, and those of the table, as HTML."""
    parts = []
    for menu, title in MENUS:
        rows = [
            (_keys(sequences(spec.key, spec.keys, TAKEN)), _translated("Actions", spec.text))
            for spec in ACTIONS
            if spec.menu == menu and spec.keys
        ]
        parts.append((_translated("Actions", title), rows))
    for title, keys in _OTHER_KEYS:
        said = [(_keys([QKeySequence(key)]), _translated("Shortcuts", text)) for key, text in keys]
        parts.append((_translated("Shortcuts", title), said))
    return "".join(_part(title, rows) for title, rows in parts if rows)


def _translated(context: str, text: str) -> str:
    shown = QCoreApplication.translate(context, text)
    return escape(without_mark(shown).rstrip("…"))


def _part(title: str, rows: Sequence[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td style='padding-right:18px'>{keys}</td><td>{text}</td></tr>" for keys, text in rows
    )
    return f"<h3>{title}</h3><table width='100%'>{lines}</table>"


def _keys(shortcuts: Sequence[QKeySequence]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    first, *others = (escape(each.toString(native)) for each in shortcuts)
    return ", ".join([f"<b>{first}</b>", *others])


def show_shortcuts(parent: QWidget) -> None:
    """Show the shortcuts on a page that one can search and scroll."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("Shortcuts", "Keyboard shortcuts"))
    page = QTextBrowser(dialog)
    page.setHtml(shortcuts_html())
    page.setAccessibleName(dialog.windowTitle())
    # With Tab on the page, and not only by the mouse, its text can be selected and copied.
    page.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard
        | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(page)
    column.addWidget(buttons)
    em = dialog.fontMetrics().height()
    room = dialog.screen().availableGeometry()
    dialog.resize(min(34 * em, room.width() * 9 // 10), min(40 * em, room.height() * 9 // 10))
    dialog.open()


def show_about(parent: QWidget) -> None:
    """Say what the program is, and what it is built with."""
    text = QCoreApplication.translate(
        "About",
        "<b>cnnparam {version}</b><p>Counts what a convolutional network costs before anyone "
        "runs it. Works offline and never contacts anyone.</p><p>MIT licence. Built with Qt "
        "{qt} (LGPL 3), PySide6, pyqtgraph, numpy and msgspec; their licences come with the "
        "program.</p>",
    )
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("About", "About cnnparam"))
    box.setText(text.format(version=__version__, qt=qVersion()))
    box.open()
