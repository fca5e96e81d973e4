"""What stands in a cell of the layer table: text, icon, check box or data bar.

What is laid out or drawn once is kept: a full repaint is several hundred cells, and laying out a
text anew costs four times as much as drawing it.
"""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QPolygon,
    QStaticText,
    QTransform,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton

from cnnparam_gui.core.codecs import FlagCodec
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS, FieldColumn
from cnnparam_gui.models.folding import Folding
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.views.icons import family_icon, icon
from cnnparam_gui.views.table.inks import Inks

MARGIN = 5
ICON_ROOM = 20
MARK_ROOM = 12

_ICON = 16
_MARK = 8
_CORNER = 9
_MOST_TEXTS = 20_000
_WIDEST_TEXT = 260
_PADDING = 14
_NAME = COLUMN_INDEX["name"]
_KIND = COLUMN_INDEX["kind"]
FIRST_FIGURE = COLUMN_INDEX["output"]
LEFT_COLUMNS = frozenset(
    COLUMN_INDEX[key] for key in ("name", "block", "kind", "inputs", "weights_of")
)
_CHECKED = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_On
_UNCHECKED = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Off


class CellPainter:
    """Paints what stands in the cells of a layer table.

    Attributes:
        hovered_row: The row that the pointer is over in a chart, -1 for none.
        folding: Which blocks are collapsed; None where none can be.
    """

    def __init__(self, model: LayerTableModel) -> None:
        """Paint the cells of a model."""
        self._model = model
        self._inks: Inks | None = None
        self._look: tuple[int, str, float] = (0, "", 0.0)
        self._metrics = QFontMetrics(QFont())
        self._bold = QFont()
        self._bold_metrics = self._metrics
        self._texts: dict[tuple[str, bool], tuple[QStaticText, int]] = {}
        self._pictures: dict[tuple[str, QIcon.Mode], QPixmap] = {}
        self.hovered_row = -1
        self.folding: Folding | None = None

    def prepare(self, painter: QPainter, palette: QPalette) -> Inks:
        """Return the colours for a palette; forgets what was kept for another look."""
        font = painter.font()
        look = (palette.cacheKey(), font.key(), painter.device().devicePixelRatio())
        if self._inks is None or look != self._look:
            self._inks, self._look = Inks(palette), look
            self._metrics = QFontMetrics(font)
            self._bold = QFont(font)
            self._bold.setBold(True)
            self._bold_metrics = QFontMetrics(self._bold)
            self._texts.clear()
            self._pictures.clear()
        return self._inks

    def paint_ground(
        self, painter: QPainter, rect: QRect, row: int, column: int, inks: Inks
    ) -> None:
        """Paint what lies under a cell that is not selected, and differs from cell to cell."""
        if self.folding is not None and row in self.folding.heads:
            painter.fillRect(rect, inks.subtotal)
        elif column >= FIRST_FIGURE:
            bar = inks.bars.get(column)
            width = round((rect.width() - 4) * self._model.share(row, column)) if bar else 0
            if width > 0 and bar:
                left = rect.right() - 1 - width
                painter.fillRect(left, rect.top() + 2, width, rect.height() - 4, bar)
        elif self._is_faulty(row, column):
            painter.fillRect(rect, inks.problem)
        if row == self.hovered_row:
            painter.fillRect(rect, inks.hovered)

    def paint_content(
        self, painter: QPainter, rect: QRect, row: int, column: int, mode: QIcon.Mode
    ) -> None:
        """Paint text, icon or check box with the pen that is set."""
        if self.folding is not None and row in self.folding.heads:
            self._paint_subtotal(painter, rect, self.folding, row, column, mode)
            return
        model = self._model
        entry = COLUMNS[column]
        if column in LEFT_COLUMNS:
            self._paint_left(painter, rect, row, column, mode)
            return
        if isinstance(entry, FieldColumn):
            layer = model.layer(row)
            field = entry.field(layer)
            if field is None:
                return
            value = getattr(layer, field.name)
            if isinstance(field.codec, FlagCodec):
                painter.drawPixmap(
                    check_rect(rect).topLeft(), self._check_picture(painter, on=value)
                )
                return
            text = field.codec.format(value)
        else:
            text = model.text(row, column)
        laid_out, width = self._laid_out(text, painter)
        top = rect.top() + (rect.height() - self._metrics.height()) // 2
        painter.drawStaticText(rect.right() - MARGIN - width, top, laid_out)

    def paint_marks(
        self,
        painter: QPainter,
        inks: Inks,
        columns: Iterable[tuple[int, int, int]],
        tops: Mapping[int, int],
    ) -> None:
        """Paint a corner over cells that did not take a value, and a frame around those found.

        Both also where cells are selected.

        Args:
            painter: What paints.
            inks: The colours.
            columns: Number, left and width of the columns in sight.
            tops: The top of each row in sight.
        """
        marks = self._model.marks
        if not marks.reasons and not marks.found:
            return
        places = {number: (left, left + width) for number, left, width in columns}
        painter.save()
        for row in tops:
            for column in marks.found.get(row, ()):
                if column in places:
                    self._paint_found(painter, inks, places[column], tops[row])
        painter.setPen(inks.mark_edge)
        painter.setBrush(inks.mark)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, column in self._model.marks.reasons:
            if row in tops and column in places:
                top, right = tops[row], places[column][1]
                corner = (
                    QPoint(right - _CORNER, top),
                    QPoint(right, top),
                    QPoint(right, top + _CORNER),
                )
                painter.drawPolygon(QPolygon(corner))
        painter.restore()

    def _paint_found(self, painter: QPainter, inks: Inks, edges: tuple[int, int], top: int) -> None:
        """Paint a frame with a tab at its corner around a cell that was found."""
        left, right = edges
        height = self._metrics.height() + 6
        for ink, inset in ((inks.found, 0), (inks.mark_edge, 1)):
            painter.setPen(ink)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRect(left, top, right - left, height).adjusted(
                inset, inset, -1 - inset, -inset
            )
            painter.drawRect(frame)
        tab = (
            QPoint(left, top),
            QPoint(left + _CORNER, top),
            QPoint(left, top + _CORNER),
        )
        painter.setPen(inks.mark_edge)
        painter.setBrush(inks.found)
        painter.drawPolygon(QPolygon(tab))

    def _paint_left(
        self, painter: QPainter, rect: QRect, row: int, column: int, mode: QIcon.Mode
    ) -> None:
        picture = ""
        if column == _KIND:
            picture = self._model.layer(row).family
        elif column == _NAME:
            picture = "problem" if self._model.count(row).problem is not None else ""
            rect = self._beside_mark(painter, rect, row)
        self._paint_words(painter, rect, self._model.text(row, column), column, picture, mode)

    def _beside_mark(self, painter: QPainter, rect: QRect, row: int) -> QRect:
        """Paint the mark by which a block opens and closes; return what is left of a cell."""
        if self.folding is None or not self.folding.possible:
            return rect
        closed = row in self.folding.heads
        if closed or self.folding.begins(row):
            paint_fold_mark(painter, rect, closed=closed)
        return rect.adjusted(MARK_ROOM, 0, 0, 0)

    def _paint_words(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        column: int,
        picture: str,
        mode: QIcon.Mode,
        *,
        bold: bool = False,
    ) -> None:
        """Paint a text from the left, behind a picture."""
        left, room = rect.left() + MARGIN, rect.width() - 2 * MARGIN
        if picture:
            top = rect.top() + (rect.height() - _ICON) // 2
            painter.drawPixmap(left, top, self._picture(painter, picture, mode))
            left, room = left + ICON_ROOM, room - ICON_ROOM
        if not text:
            return
        laid_out, width = self._laid_out(text, painter, bold=bold)
        if width > room:
            # A name is a path whose end tells rows apart, as in layer1.0.conv1.
            elide = Qt.TextElideMode
            side = elide.ElideLeft if column == _NAME else elide.ElideMiddle
            cut = self._metrics_of(bold=bold).elidedText(text, side, room)
            laid_out, _ = self._laid_out(cut, painter, bold=bold)
        self._draw(painter, rect, left, laid_out, bold=bold)

    def _paint_subtotal(
        self,
        painter: QPainter,
        rect: QRect,
        folding: Folding,
        row: int,
        column: int,
        mode: QIcon.Mode,
    ) -> None:
        """Paint what stands for the rows of a collapsed block."""
        text = folding.text(row, column)
        if column in LEFT_COLUMNS:
            picture = "problem" if column == _NAME and folding.faulty(row) else ""
            rect = self._beside_mark(painter, rect, row) if column == _NAME else rect
            self._paint_words(painter, rect, text, column, picture, mode, bold=True)
        elif text:
            laid_out, width = self._laid_out(text, painter, bold=True)
            self._draw(painter, rect, rect.right() - MARGIN - width, laid_out, bold=True)

    def _draw(
        self, painter: QPainter, rect: QRect, left: int, laid_out: QStaticText, *, bold: bool
    ) -> None:
        top = rect.top() + (rect.height() - self._metrics.height()) // 2
        if not bold:
            painter.drawStaticText(left, top, laid_out)
            return
        usual = painter.font()
        painter.setFont(self._bold)
        painter.drawStaticText(left, top, laid_out)
        painter.setFont(usual)

    def _metrics_of(self, *, bold: bool) -> QFontMetrics:
        return self._bold_metrics if bold else self._metrics

    def _laid_out(
        self, text: str, painter: QPainter, *, bold: bool = False
    ) -> tuple[QStaticText, int]:
        """Return a text laid out in the painter's font, and its width."""
        known = self._texts.get((text, bold))
        if known is None:
            if len(self._texts) > _MOST_TEXTS:
                self._texts.clear()
            laid_out = QStaticText(text)
            laid_out.setTextFormat(Qt.TextFormat.PlainText)
            laid_out.prepare(QTransform(), self._bold if bold else painter.font())
            width = self._metrics_of(bold=bold).horizontalAdvance(text)
            known = self._texts[text, bold] = (laid_out, width)
        return known

    def _picture(self, painter: QPainter, name: str, mode: QIcon.Mode) -> QPixmap:
        known = self._pictures.get((name, mode))
        if known is None:
            source = icon(name) if name == "problem" else family_icon(name)
            ratio = painter.device().devicePixelRatio()
            known = source.pixmap(QSize(_ICON, _ICON), ratio, mode)
            self._pictures[name, mode] = known
        return known

    def _check_picture(self, painter: QPainter, *, on: bool) -> QPixmap:
        key = ("checked" if on else "unchecked", QIcon.Mode.Normal)
        if key not in self._pictures:
            ratio = painter.device().devicePixelRatio()
            button = QStyleOptionButton()
            button.rect = QRect(check_rect(QRect()))
            button.rect.moveTo(0, 0)
            button.state = _CHECKED if on else _UNCHECKED
            picture = QPixmap(button.rect.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            brush = QPainter(picture)
            indicator = QStyle.PrimitiveElement.PE_IndicatorCheckBox
            QApplication.style().drawPrimitive(indicator, button, brush)
            brush.end()
            self._pictures[key] = picture
        return self._pictures[key]

    def _is_faulty(self, row: int, column: int) -> bool:
        """Return whether a row's problem is about the field in a column."""
        problem = self._model.count(row).problem
        if problem is None:
            return False
        field = self._model.layer(row).fields().get(problem.field)
        return field is not None and COLUMNS[column].key == field.column


def paint_fold_mark(painter: QPainter, rect: QRect, *, closed: bool) -> None:
    """Paint the mark of a block at the left of a cell: it points right where it is closed."""
    middle = mark_rect(rect).center()
    half = _MARK // 2
    points = ((-half // 2, -half), (-half // 2, half), (half // 2 + 1, 0))
    if not closed:
        points = ((-half, -half // 2), (half, -half // 2), (0, half // 2 + 1))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygon([middle + QPoint(*point) for point in points]))
    painter.restore()


def mark_rect(rect: QRect) -> QRect:
    """Return where the mark of a block stands in a cell of a name; clicks count there."""
    return QRect(rect.left(), rect.top(), MARGIN + MARK_ROOM, rect.height())


def check_rect(rect: QRect) -> QRect:
    """Return where the check box of a cell is."""
    size = QApplication.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
    box = QRect(0, 0, size, size)
    box.moveCenter(rect.center())
    return box


def cell_width(number: int, text_width: int) -> int:
    """Return the width of a cell for a text; long names are cut off, numbers never."""
    shown = min(text_width, _WIDEST_TEXT) if number in LEFT_COLUMNS else text_width
    room = {_KIND: ICON_ROOM, _NAME: ICON_ROOM + MARK_ROOM}.get(number, 0)
    return shown + _PADDING + room
