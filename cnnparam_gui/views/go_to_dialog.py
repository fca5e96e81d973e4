"""Asks for a row, by its number or its name."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.models.numbers import grouped

_MOST_SHOWN = 12
_LONGEST = 12


class GoToDialog(QDialog):
    """A line that completes names; Enter goes to the row.

    Signals:
        chosen: The number of the row that a person wants, from 0.
    """

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], current: int, parent: QWidget) -> None:
        """Ask for a row.

        Args:
            names: The names of the rows.
            current: The row that is the current one.
            parent: What the dialog is over.
        """
        super().__init__(parent)
        self._names = names
        self.setWindowTitle(self.tr("Go to row"))
        self.line = QLineEdit(str(current + 1), self)
        self.line.selectAll()
        self.line.setAccessibleName(self.tr("Number or name of the row"))
        completer = QCompleter(QStringListModel(list(names), self), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(_MOST_SHOWN)
        self.line.setCompleter(completer)
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.buttons.setStandardButtons(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        form = QFormLayout()
        label = self.tr("&Number (1 to {last}) or name:").format(last=grouped(len(names)))
        form.addRow(label, self.line)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self.line.textChanged.connect(self._show)
        self.buttons.accepted.connect(self._go)
        self.buttons.rejected.connect(self.reject)
        self._show()

    def row(self) -> int | None:
        """Return the row that is meant, None where none is.

        A number of a row counts before a name that is a number. Small and capital letters are told
        apart only where names differ by them alone; a part of one name is enough.
        """
        said = self.line.text().strip()
        number = int(said) if said.isascii() and said.isdigit() and len(said) < _LONGEST else 0
        if 0 < number <= len(self._names):
            return number - 1
        if said in self._names:
            return self._names.index(said)
        alike = [n for n, name in enumerate(self._names) if name.casefold() == said.casefold()]
        if alike:
            return alike[0]
        inside = [n for n, name in enumerate(self._names) if said.casefold() in name.casefold()]
        return inside[0] if said and len(inside) == 1 else None

    def _show(self) -> None:
        """Say which row is meant."""
        row = self.row()
        if row is None:
            said = self.tr("No row has this number or name.") if self.line.text() else ""
        else:
            said = self.tr("Row {row}: {name}").format(row=row + 1, name=self._names[row])
        self.said.setText(said)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(row is not None)

    def _go(self) -> None:
        row = self.row()
        if row is not None:
            self.accept()
            self.chosen.emit(row)
