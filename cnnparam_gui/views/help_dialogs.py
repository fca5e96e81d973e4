"""The page of shortcuts and the page about the program."""

from html import escape

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMessageBox, QWidget

from cnnparam_gui import __version__
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP
from cnnparam_gui.views.actions import ACTIONS

_TABLE_KEYS = (
    ("F2", QT_TRANSLATE_NOOP("Shortcuts", "Edit a cell; typing begins at once")),
    ("Return", QT_TRANSLATE_NOOP("Shortcuts", "Commit and go down")),
    ("Tab", QT_TRANSLATE_NOOP("Shortcuts", "Commit and go right")),
    ("Space", QT_TRANSLATE_NOOP("Shortcuts", "Switch a check box")),
    ("Del", QT_TRANSLATE_NOOP("Shortcuts", "Clear cells, or delete whole rows")),
)


def shortcuts_html() -> str:
    """Return the shortcuts of all actions, and of the table, as an HTML table."""
    rows = [
        (spec.keys[0], QCoreApplication.translate("Actions", spec.text))
        for spec in ACTIONS
        if spec.keys
    ]
    rows += [(key, QCoreApplication.translate("Shortcuts", text)) for key, text in _TABLE_KEYS]
    lines = "".join(
        f"<tr><td style='padding-right:18px'><b>{escape(_shown(key))}</b></td>"
        f"<td>{escape(text.replace('&', '').rstrip('…'))}</td></tr>"
        for key, text in rows
    )
    return f"<table>{lines}</table>"


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def show_shortcuts(parent: QWidget) -> None:
    """Show the shortcuts."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("Shortcuts", "Keyboard shortcuts"))
    box.setText(shortcuts_html())
    box.open()


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
