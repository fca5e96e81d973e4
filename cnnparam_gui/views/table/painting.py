"""How a cell of the layer table looks.

A full repaint is several hundred cells, so what does not differ from cell to cell is worked out
once a palette, and the model is asked directly and not through item roles.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton

from cnnparam_gui.core.fields import FlagCodec
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS, FieldColumn, FigureColumn
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.views.colors import SeriesName, series_color
from cnnparam_gui.views.icons import family_icon, icon

MARGIN = 5
ICON_ROOM = 20

_ICON = 16
_NAME = COLUMN_INDEX["name"]
_KIND = COLUMN_INDEX["kind"]
_FIRST_FIGURE = COLUMN_INDEX["output"]
_LEFT_COLUMNS = frozenset(COLUMN_INDEX[key] for key in ("name", "block", "kind", "inputs"))
_SERIES: dict[str, SeriesName] = {"parameters": "weights", "activation": "activation"}
_BARS = {
    number: _SERIES[column.series]
    for number, column in enumerate(COLUMNS)
    if isinstance(column, FigureColumn) and column.series
}
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CHECKED = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_On
_UNCHECKED = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Off


class Inks:
    """The colours of the table under one palette.

    Attributes:
        text: Text on the ground of the table.
        counted: Ground of counted columns, a little off the ground of what one edits.
        line: The line between what one edits and what is counted.
        hovered: Veil over the row that the pointer is over in a chart.
        problem: Veil over the cell that a problem is about.
        bars: Veils of the data bars by column.
        selected: Ground and text of a selection, by whether the window is active.
    """

    def __init__(self, palette: QPalette) -> None:
        """Work the colours out."""
        groups, roles = QPalette.ColorGroup, QPalette.ColorRole
        self.text = palette.color(groups.Active, roles.Text)
        self.counted = _mixed(palette, 0.045)
        self.line = _mixed(palette, 0.45)
        self.hovered = _veil(palette.color(groups.Active, roles.Highlight), 50)
        self.problem = _veil(series_color("problem", palette), 60)
        self.bars = {
            number: _veil(series_color(name, palette), 70) for number, name in _BARS.items()
        }
        self.selected = {
            active: (
                palette.color(group, roles.Highlight),
                palette.color(group, roles.HighlightedText),
            )
            for active, group in ((True, groups.Active), (False, groups.Inactive))
        }


def _veil(color: QColor, alpha: int) -> QColor:
    veil = QColor(color)
    veil.setAlpha(alpha)
    return veil


def _mixed(palette: QPalette, text_share: float) -> QColor:
    """Return the ground of a palette with a share of its text colour in it."""
    base, text = palette.base().color(), palette.text().color()
    mixed = (
        (1 - text_share) * getattr(base, part)() + text_share * getattr(text, part)()
        for part in ("redF", "greenF", "blueF")
    )
    return QColor.fromRgbF(*mixed)


class CellPainter:
    """Paints the cells of a layer table.

    Attributes:
        hovered_row: The row that the pointer is over in a chart, -1 for none.
    """

    def __init__(self, model: LayerTableModel) -> None:
        """Paint the cells of a model."""
        self._model = model
        self._inks: Inks | None = None
        self._palette_key = 0
        self.hovered_row = -1

    def inks(self, palette: QPalette) -> Inks:
        """Return the colours under a palette."""
        key = palette.cacheKey()
        if self._inks is None or key != self._palette_key:
            self._inks, self._palette_key = Inks(palette), key
        return self._inks

    def paint(self, painter: QPainter, rect: QRect, row: int, column: int, inks: Inks) -> None:
        """Paint a cell that is not selected."""
        if column >= _FIRST_FIGURE:
            painter.fillRect(rect, inks.counted)
            if column == _FIRST_FIGURE:
                painter.fillRect(rect.left(), rect.top(), 2, rect.height(), inks.line)
            elif column in _BARS:
                self._paint_bar(painter, rect, row, column, inks)
        elif self._is_faulty(row, column):
            painter.fillRect(rect, inks.problem)
        if row == self.hovered_row:
            painter.fillRect(rect, inks.hovered)
        painter.setPen(inks.text)
        self._paint_content(painter, rect, row, column, QIcon.Mode.Normal)

    def paint_selected(
        self, painter: QPainter, rect: QRect, row: int, column: int, inks: Inks, *, active: bool
    ) -> None:
        """Paint a cell that is selected."""
        ground, text = inks.selected[active]
        painter.fillRect(rect, ground)
        painter.setPen(text)
        self._paint_content(painter, rect, row, column, QIcon.Mode.Selected)

    def _paint_content(
        self, painter: QPainter, rect: QRect, row: int, column: int, mode: QIcon.Mode
    ) -> None:
        model = self._model
        inner = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        entry = COLUMNS[column]
        if column not in _LEFT_COLUMNS:
            if isinstance(entry, FieldColumn):
                layer = model.layer(row)
                field = entry.field(layer)
                if field is None:
                    return
                if isinstance(field.codec, FlagCodec):
                    _paint_check(painter, rect, on=getattr(layer, field.name))
                    return
            painter.drawText(inner, _RIGHT, model.text(row, column))
            return
        if column == _KIND:
            _paint_icon(painter, inner, family_icon(model.layer(row).family), mode)
            inner.setLeft(inner.left() + ICON_ROOM)
        elif column == _NAME and model.count(row).problem is not None:
            _paint_icon(painter, inner, icon("problem"), mode)
            inner.setLeft(inner.left() + ICON_ROOM)
        text = model.text(row, column)
        if text:
            middle = Qt.TextElideMode.ElideMiddle
            text = painter.fontMetrics().elidedText(text, middle, inner.width())
            painter.drawText(inner, _LEFT, text)

    def _is_faulty(self, row: int, column: int) -> bool:
        """Return whether a row's problem is about the field in a column."""
        problem = self._model.count(row).problem
        if problem is None:
            return False
        field = self._model.layer(row).fields().get(problem.field)
        return field is not None and COLUMNS[column].key == field.column

    def _paint_bar(self, painter: QPainter, rect: QRect, row: int, column: int, inks: Inks) -> None:
        width = round((rect.width() - 4) * self._model.share(row, column))
        if width > 0:
            left, top = rect.right() - 1 - width, rect.top() + 2
            painter.fillRect(left, top, width, rect.height() - 4, inks.bars[column])


def check_rect(rect: QRect) -> QRect:
    """Return where the check box of a cell is."""
    size = QApplication.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
    box = QRect(0, 0, size, size)
    box.moveCenter(rect.center())
    return box


def _paint_check(painter: QPainter, rect: QRect, *, on: bool) -> None:
    button = QStyleOptionButton()
    button.rect = check_rect(rect)
    button.state = _CHECKED if on else _UNCHECKED
    QApplication.style().drawPrimitive(
        QStyle.PrimitiveElement.PE_IndicatorCheckBox, button, painter
    )


def _paint_icon(painter: QPainter, rect: QRect, picture: QIcon, mode: QIcon.Mode) -> None:
    place = QRect(rect.left(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
    picture.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
