"""A window with the difference between what is open and what a file holds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.core.difference import Difference
from cnnparam_gui.models.difference import DifferenceModel, in_words
from cnnparam_gui.models.numbers import grouped


class DifferenceDialog(QDialog):
    """Says what is not the same in a sentence, and lists the rows."""

    def __init__(self, title: str, difference: Difference, parent: QWidget) -> None:
        """Show a difference.

        Args:
            title: What was compared.
            difference: What was found.
            parent: The window that it belongs to.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Difference"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sentence = QLabel(
            self.tr("{title}: {difference}. Parameters: {before} before, {after} now.").format(
                title=title,
                difference=in_words(difference),
                before=grouped(difference.before),
                after=grouped(difference.after),
            )
        )
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Rows that are not the same"))
        self.table.setModel(DifferenceModel(difference, self))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(12 * self.fontMetrics().averageCharWidth())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.sentence)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        width = self.fontMetrics().averageCharWidth()
        room = parent.window().size()
        self.resize(min(95 * width, room.width()), min(60 * width, room.height()))
        self.table.setFocus()
