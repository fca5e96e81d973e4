"""The list of recent files on the start page."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cnnparam_gui.views.gallery_card import quiet_color

_MOST = 8
_PADDING = 6
_PATH = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


class RecentList(QListWidget):
    """Files by name and folder; a click or Enter chooses one.

    Signals:
        chosen: A file; carries its path.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_TwoLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        # Not itemActivated: where one click activates, it would come on top of this one.
        self.itemClicked.connect(self._choose)

    def set_paths(self, paths: Sequence[str]) -> None:
        """Show these files."""
        self.clear()
        for path in paths[:_MOST]:
            item = QListWidgetItem(Path(path).name, self)
            item.setData(_PATH, path)
            item.setToolTip(path)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size that shows every file."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return QSize(super().sizeHint().width(), rows + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Return a size that may be narrow and never cuts a file off."""
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        # Qt makes the first one current by itself, but does not show it.
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentRow(max(self.currentRow(), 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere: here a selected file means nothing else."""
        super().focusOutEvent(event)
        self.setCurrentRow(-1)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_PATH))


def folder_of(path: str) -> str:
    """Return the folder of a file as a person knows it: the home folder is `~`."""
    folder = str(Path(path).parent)
    home = str(Path("~").expanduser())
    inside = folder == home or folder.startswith(home + os.sep)
    return f"~{folder[len(home) :]}" if inside and home != os.sep else folder


class _TwoLines(QStyledItemDelegate):
    """Paints the name of a file and below it, quieter, its folder."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return room for two lines."""
        return QSize(0, 2 * option.fontMetrics.height() + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the style's own ground, and the two lines on it."""
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        palette = option.palette
        name_color = palette.color(QPalette.ColorRole.Text)
        folder_color = quiet_color(palette)
        if option.state & QStyle.StateFlag.State_Selected:
            name_color = folder_color = palette.color(QPalette.ColorRole.HighlightedText)
        metrics = option.fontMetrics
        line = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, 0)
        line.setHeight(metrics.height())
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        folder = folder_of(str(index.data(_PATH)))
        painter.setFont(option.font)
        for text, color in ((name, name_color), (folder, folder_color)):
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
            painter.setPen(color)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)
            line.translate(0, metrics.height())
