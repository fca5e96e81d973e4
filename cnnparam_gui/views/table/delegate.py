"""How a cell of the layer table is painted and edited."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cnnparam_gui.core.fields import FlagCodec, IntegerCodec, NamesCodec
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS, FigureColumn
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.views.colors import SeriesName, series_color
from cnnparam_gui.views.icons import family_icon, icon
from cnnparam_gui.views.table.editors import CellEdit, ChoiceEdit, NamesEdit, NumberEdit

_Index = QModelIndex | QPersistentModelIndex
_MARGIN = 5
_COUNTED_SHARE = 0.045
_ICON = 16
_FIRST_FIGURE = next(i for i, column in enumerate(COLUMNS) if isinstance(column, FigureColumn))
_NAME = COLUMN_INDEX["name"]
_KIND = COLUMN_INDEX["kind"]
_LEFT_COLUMNS = {COLUMN_INDEX[key] for key in ("name", "block", "kind", "inputs")}
_BAR_COLORS: dict[str, SeriesName] = {"parameters": "weights", "activation": "activation"}
_LEAVING_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


def mixed_color(palette: QPalette, text_share: float) -> QColor:
    """Return the ground of a palette with a share of its text colour in it."""
    base, text = palette.base().color(), palette.text().color()
    mixed = (
        (1 - text_share) * getattr(base, part)() + text_share * getattr(text, part)()
        for part in ("redF", "greenF", "blueF")
    )
    return QColor.fromRgbF(*mixed)


class LayerDelegate(QStyledItemDelegate):
    """Paints cells straight from the model, and gives each field the editor made for it.

    Attributes:
        hovered_row: The row that the pointer is over in a chart, -1 for none.
    """

    def __init__(self, model: LayerTableModel, parent: QObject | None = None) -> None:
        """Paint and edit the cells of a model."""
        super().__init__(parent)
        self._model = model
        self.hovered_row = -1

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell: ground, data bar, icon and text."""
        row, column, rect = index.row(), index.column(), option.rect
        palette = option.palette
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected) or self._in_selected_row(
            option, row
        )
        if selected:
            active = bool(state & QStyle.StateFlag.State_Active)
            group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
            painter.fillRect(rect, palette.brush(group, QPalette.ColorRole.Highlight))
            painter.setPen(palette.color(group, QPalette.ColorRole.HighlightedText))
        else:
            if column >= _FIRST_FIGURE:
                painter.fillRect(rect, mixed_color(palette, _COUNTED_SHARE))
            if row == self.hovered_row:
                tint = QColor(palette.highlight().color())
                tint.setAlpha(50)
                painter.fillRect(rect, tint)
            painter.setPen(palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text))
        self._paint_content(painter, rect, row, column, palette, plain=not selected)
        if column == _FIRST_FIGURE:
            line = mixed_color(palette, 0.45)
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), line)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.text().color())
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _in_selected_row(self, option: QStyleOptionViewItem, row: int) -> bool:
        """Return whether a cell that cannot be selected lies in a row that is."""
        if option.state & QStyle.StateFlag.State_Enabled:
            return False
        table = option.widget
        if not isinstance(table, QTableView):
            return False
        selection, index = table.selectionModel(), self._model.index
        return selection.isSelected(index(row, _NAME)) and selection.isSelected(
            index(row, len(COLUMNS) - 1)
        )

    def _paint_content(
        self,
        painter: QPainter,
        rect: QRect,
        row: int,
        column: int,
        palette: QPalette,
        *,
        plain: bool,
    ) -> None:
        model = self._model
        inner = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        if column >= _FIRST_FIGURE:
            if plain:
                self._paint_bar(painter, rect, row, column, palette)
            text = model.text(row, column)
            painter.drawText(inner, _RIGHT, text)
            return
        problem = model.count(row).problem
        if problem is not None and plain and self._is_about(problem.field, row, column):
            tint = QColor(series_color("problem", palette))
            tint.setAlpha(60)
            painter.fillRect(rect, tint)
        field = model.field_at(model.index(row, column))
        if field is not None and isinstance(field.codec, FlagCodec):
            self._paint_check(painter, rect, on=getattr(model.layer(row), field.name))
            return
        if column == _NAME and problem is not None:
            inner = self._paint_icon(painter, inner, icon("problem"), plain=plain)
        elif column == _KIND:
            inner = self._paint_icon(
                painter, inner, family_icon(model.layer(row).family), plain=plain
            )
        text = model.text(row, column)
        if column in _LEFT_COLUMNS:
            text = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideMiddle, inner.width()
            )
            painter.drawText(inner, _LEFT, text)
        else:
            painter.drawText(inner, _RIGHT, text)

    def _is_about(self, field: str, row: int, column: int) -> bool:
        layer = self._model.layer(row)
        described = layer.fields().get(field)
        return described is not None and COLUMNS[column].key == described.column

    def _paint_bar(
        self, painter: QPainter, rect: QRect, row: int, column: int, palette: QPalette
    ) -> None:
        entry = COLUMNS[column]
        if not isinstance(entry, FigureColumn) or entry.series is None:
            return
        width = round((rect.width() - 4) * self._model.share(row, column))
        if width > 0:
            color = QColor(series_color(_BAR_COLORS[entry.series], palette))
            color.setAlpha(70)
            painter.fillRect(
                QRect(rect.right() - 1 - width, rect.top() + 2, width, rect.height() - 4), color
            )

    def _paint_icon(self, painter: QPainter, rect: QRect, picture: QIcon, *, plain: bool) -> QRect:
        mode = QIcon.Mode.Normal if plain else QIcon.Mode.Selected
        place = QRect(rect.left(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        picture.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
        return rect.adjusted(_ICON + 4, 0, 0, 0)

    def _paint_check(self, painter: QPainter, rect: QRect, *, on: bool) -> None:
        button = QStyleOptionButton()
        button.rect = _check_rect(rect)
        button.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
        )
        QApplication.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorCheckBox, button, painter
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return how much room the text of a cell takes, with its icon."""
        width = option.fontMetrics.horizontalAdvance(self._model.text(index.row(), index.column()))
        extra = _ICON + 4 if index.column() == _KIND else 0
        return QSize(width + extra + 2 * _MARGIN + 4, option.fontMetrics.height() + 6)

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the editor made for the field."""
        place = QPersistentModelIndex(index)

        def refusal(text: str) -> str:
            return self._model.refusal(place, text) if place.isValid() else ""

        field = self._model.field_at(index)
        if field is None:
            choice = ChoiceEdit(parent, KINDS)
            choice.activated.connect(lambda _: self._commit(choice))
            return choice
        match field.codec:
            case IntegerCodec(minimum=minimum, maximum=maximum):
                editor: CellEdit = NumberEdit(parent, refusal, minimum, maximum)
            case NamesCodec():
                names = [self._model.layer(row).name for row in range(index.row())]
                editor = NamesEdit(parent, refusal, reversed(names))
            case _:
                editor = CellEdit(parent, refusal)
        editor.setAccessibleName(field.label)
        editor.setToolTip(field.help)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show the cell's text in its editor."""
        text = self._model.text(index.row(), index.column())
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
            QTimer.singleShot(0, editor.showPopup)
        elif isinstance(editor, CellEdit):
            editor.setText(text)
            editor.selectAll()

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
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, CellEdit):
            assert isinstance(event, QKeyEvent)
            if isinstance(watched, NamesEdit) and watched.completer_open():
                return False
            if Qt.Key(event.key()) in _LEAVING_KEYS and watched.reason():
                watched.show_reason()
                return True
        return super().eventFilter(watched, event)

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
            if not _check_rect(option.rect).contains(event.position().toPoint()):
                return False
        elif event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() != Qt.Key.Key_Space:
                return False
        else:
            return False
        return self._model.set_value(index, state != Qt.CheckState.Checked)


_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _check_rect(rect: QRect) -> QRect:
    size = QApplication.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
    box = QRect(0, 0, size, size)
    box.moveCenter(rect.center())
    return box
