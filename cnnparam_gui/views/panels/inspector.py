"""Every field of the selected rows, set in all of them at once."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.models.inspector import VALUE, InspectorModel
from cnnparam_gui.models.plain import plain
from cnnparam_gui.views.table.editors import CellEdit, ChoiceEdit

_Index = QModelIndex | QPersistentModelIndex
_LEAVING_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class InspectorDelegate(QStyledItemDelegate):
    """Edits values, and marks those that differ from row to row."""

    def __init__(self, model: InspectorModel, parent: QObject | None = None) -> None:
        """Edit the values of a model."""
        super().__init__(parent)
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Write in slanted letters that there are several values."""
        super().initStyleOption(option, index)
        if index.column() == VALUE and self._model.entry(index.row()).text is None:
            option.font.setItalic(True)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the editor made for a field."""
        entry, line = self._model.entry(index.row()), index.row()
        editor: CellEdit | ChoiceEdit
        if entry.choices:
            editor = ChoiceEdit(parent, entry.choices)
            editor.activated.connect(lambda _: self._commit(editor))
        else:
            # What nobody has typed into is left as it is, whatever stands there.
            editor = CellEdit(
                parent, lambda text: self._model.refusal(line, text) if edited(editor) else ""
            )
            if entry.text is None:
                editor.setPlaceholderText(self.tr("(several)"))
        editor.setAccessibleName(entry.label)
        editor.setToolTip(entry.help)
        return editor

    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show the value that all rows have in its editor."""
        text = self._model.entry(index.row()).text
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(-1 if text is None else editor.findText(text))
            QTimer.singleShot(0, editor, editor.showPopup)
        elif isinstance(editor, CellEdit) and not edited(editor):
            editor.setText(text or "")
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Set what was typed or chosen."""
        if isinstance(editor, QComboBox) and editor.currentIndex() >= 0:
            model.setData(index, editor.currentText())
        elif isinstance(editor, CellEdit) and edited(editor):
            model.setData(index, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep an editor open, with the reason, while no row takes its text."""
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, CellEdit):
            assert isinstance(event, QKeyEvent)
            if Qt.Key(event.key()) in _LEAVING_KEYS and watched.reason():
                watched.show_reason()
                return True
        return super().eventFilter(watched, event)


def edited(editor: QWidget) -> bool:
    """Return whether a person has typed into an editor."""
    return isinstance(editor, CellEdit) and editor.isModified()


class InspectorPanel(QWidget):
    """The fields of the selected rows.

    Attributes:
        table: A line a field.
        heading: Which rows these are.
        note: What was refused last, and why; gone with the next edit.
    """

    def __init__(self, model: InspectorModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self._model = model
        self.heading, self.note = QLabel(self), QLabel(self)
        for label in (self.heading, self.note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.note.hide()
        self.table = QTableView(self)
        self._set_up_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.heading)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        model.refreshed.connect(self._refresh)
        model.marks.changed.connect(self.note.hide)
        model.said.connect(self._say)
        self._refresh()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._model)
        table.setItemDelegate(InspectorDelegate(self._model, table))
        table.setAccessibleName(self.tr("Fields of the selected rows"))
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 7)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)

    def _refresh(self) -> None:
        self.heading.setText(self._model.heading)
        shown = self._model.rowCount() > 0
        self.table.setVisible(shown)
        if shown:
            metrics = self.table.fontMetrics()
            texts = (
                str(self._model.index(line, 0).data()) for line in range(self._model.rowCount())
            )
            widest = max(map(metrics.horizontalAdvance, texts))
            self.table.setColumnWidth(0, widest + 14)
        alignment = Qt.AlignmentFlag.AlignVCenter
        centred = alignment | Qt.AlignmentFlag.AlignHCenter
        self.heading.setAlignment(alignment if shown else centred)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setToolTip(plain(sentence))
        self.note.setVisible(bool(self._model.marks.reasons))
