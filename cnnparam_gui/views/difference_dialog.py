"""A window with the difference between what is open and what a file holds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from cnnparam_gui.core.comparison import Comparison
from cnnparam_gui.models.comparison_rows import row_headings, row_line
from cnnparam_gui.models.comparison_words import in_words
from cnnparam_gui.models.lines import LineModel
from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.views.panels.line_table import LinesTable


class DifferenceDialog(QDialog):
    """Says what is not the same in a sentence, and lists the rows."""

    def __init__(self, title: str, comparison: Comparison, parent: QWidget) -> None:
        """Show a difference.

        Args:
            title: What was compared.
            comparison: What was found: before on the left, now on the right.
            parent: The window that it belongs to.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Difference"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        before, after = comparison.left.totals, comparison.right.totals
        self.sentence = QLabel(
            self.tr("{title}: {difference}. Parameters: {before} before, {after} now.").format(
                title=title,
                difference=in_words(comparison, states=True),
                before=grouped(before.parameters),
                after=grouped(after.parameters),
            )
        )
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        lines = LineModel(row_headings(self.tr("Before"), self.tr("Now")), self)
        lines.show([row_line(comparison, row) for row in comparison.rows if row.change != "same"])
        self.table = LinesTable(self.tr("Rows that are not the same"), lines, self)
        self.table.fit()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.sentence)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        width = self.fontMetrics().averageCharWidth()
        room = parent.window().size()
        self.resize(min(120 * width, room.width()), min(60 * width, room.height()))
        self.table.setFocus()
