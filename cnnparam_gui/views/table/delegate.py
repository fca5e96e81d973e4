"""How a cell of the layer table is painted and edited."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cnnparam_gui.core.codecs import ChoiceCodec, IntegerCodec, NamesCodec
from cnnparam_gui.models.columns import COLUMNS
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.views.table.cells import (
    FIRST_FIGURE,
    ICON_ROOM,
    MARGIN,
    CellPainter,
    check_rect,
)
from cnnparam_gui.views.table.editors import (
    CellEdit,
    ChoiceEdit,
    KindEdit,
    NamesEdit,
    NumberEdit,
)

_Index = QModelIndex | QPersistentModelIndex
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LEAVING_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class LayerDelegate(QStyledItemDelegate):
    """Has cells painted, and gives each field the editor made for it.

    Attributes:
        painter: What paints the cells.

    Signals:
        fill_requested: A text that was typed is to fill the selected cells.
    """

    fill_requested = Signal(str)

    def __init__(self, model: LayerTableModel, parent: QObject | None = None) -> None:
        """Paint and edit the cells of a model."""
        super().__init__(parent)
        self._model = model
        self.painter = CellPainter(model)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell; the table paints its whole surface itself but while rows are dragged."""
        row, column, rect = index.row(), index.column(), option.rect
        inks = self.painter.prepare(painter, option.palette)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            ground, text = inks.selected[bool(state & QStyle.StateFlag.State_Active)]
            painter.fillRect(rect, ground)
            painter.setPen(text)
            self.painter.paint_content(painter, rect, row, column, QIcon.Mode.Selected)
        else:
            if column >= FIRST_FIGURE:
                painter.fillRect(rect, inks.counted)
            self.painter.paint_ground(painter, rect, row, column, inks)
            painter.setPen(inks.text)
            self.painter.paint_content(painter, rect, row, column, QIcon.Mode.Normal)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return how much room the text of a cell takes, with its icon."""
        width = option.fontMetrics.horizontalAdvance(self._model.text(index.row(), index.column()))
        extra = ICON_ROOM if COLUMNS[index.column()].key in ("kind", "name") else 0
        return QSize(width + extra + 2 * MARGIN + 4, option.fontMetrics.height() + 6)

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the editor made for the field."""
        place = QPersistentModelIndex(index)

        def refusal(text: str) -> str:
            return self._model.refusal(place, text) if place.isValid() else ""

        field = self._model.field_at(index)
        if field is None:
            return self._kind_edit(parent, refusal, index.row())
        match field.codec:
            case ChoiceCodec(words=words):
                return self._choice(parent, words)
            case IntegerCodec(minimum=minimum, maximum=maximum):
                editor: CellEdit = NumberEdit(parent, refusal, minimum, maximum)
            case NamesCodec():
                names = [self._model.layer(row).name for row in range(index.row())]
                editor = NamesEdit(parent, refusal, reversed(names))
            case _:
                editor = CellEdit(parent, refusal)
        editor.setAccessibleName(core_text(field.label))
        editor.setToolTip(core_text(field.help))
        return editor

    def _kind_edit(self, parent: QWidget, refusal: Callable[[str], str], row: int) -> KindEdit:
        """Return the editor of the kind of a row."""
        edit = KindEdit(parent, refusal, self._model.axes_into(row))
        edit.setAccessibleName(self.tr("Kind"))
        edit.entered.connect(lambda: self._enter(edit))
        edit.fill_entered.connect(lambda: self._fill(edit))
        return edit

    def _enter(self, editor: CellEdit) -> None:
        """Do what Enter does; a list that was open has taken the key."""
        if editor.reason():
            editor.show_reason()
        else:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.SubmitModelCache)

    def _choice(self, parent: QWidget, choices: Iterable[str]) -> ChoiceEdit:
        choice = ChoiceEdit(parent, choices)
        choice.activated.connect(lambda _: self._commit(choice))
        return choice

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show the cell's text in its editor."""
        text = self._model.text(index.row(), index.column())
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
            QTimer.singleShot(0, editor.showPopup)
        elif isinstance(editor, CellEdit):
            editor.setText(text)
            editor.selectAll()
            if isinstance(editor, KindEdit):
                QTimer.singleShot(0, editor, lambda: editor.show_kinds(text))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Hand the editor's text to the model, which says why if it cannot take it."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        elif isinstance(editor, CellEdit):
            model.setData(index, editor.text())

    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep an editor open, with the reason, while its text cannot be taken."""
        kinds = QEvent.Type
        if event.type() not in (kinds.KeyPress, kinds.ShortcutOverride):
            return super().eventFilter(watched, event)
        if isinstance(watched, CellEdit):
            assert isinstance(event, QKeyEvent)
            if event.modifiers() == _CONTROL and Qt.Key(event.key()) in _ENTER:
                event.accept()  # before a shortcut of the window takes it
                if event.type() == kinds.KeyPress:
                    self._fill(watched)
                return True
            if event.type() == kinds.ShortcutOverride:
                return super().eventFilter(watched, event)
            if isinstance(watched, NamesEdit) and watched.completer_open():
                return False
            if Qt.Key(event.key()) in _LEAVING_KEYS and watched.reason():
                watched.show_reason()
                return True
        return super().eventFilter(watched, event)

    def _fill(self, editor: CellEdit) -> None:
        text = editor.text()
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
        self.fill_requested.emit(text)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Toggle a check box by a click on it, and by the space bar."""
        state = self._model.data(index, int(Qt.ItemDataRole.CheckStateRole))
        if state is None:
            return super().editorEvent(event, model, option, index)
        if event.type() == QEvent.Type.MouseButtonRelease:
            assert isinstance(event, QMouseEvent)
            on_box = check_rect(option.rect).contains(event.position().toPoint())
            if event.button() != Qt.MouseButton.LeftButton or not on_box:
                return False
        elif event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() != Qt.Key.Key_Space:
                return False
        else:
            return False
        return self._model.set_value(index, state != Qt.CheckState.Checked)
