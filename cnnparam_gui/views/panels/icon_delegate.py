"""Cells of panels with the icon that their model names."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from cnnparam_gui.models.lines import ICON_ROLE
from cnnparam_gui.views.icons import icon

_Index = QModelIndex | QPersistentModelIndex


class IconDelegate(QStyledItemDelegate):
    """Draws the icon that a model names before a text, as high as the text."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Add the icon."""
        super().initStyleOption(option, index)
        name = index.data(ICON_ROLE)
        if name:
            option.icon = icon(name)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            side = option.fontMetrics.height()
            option.decorationSize = QSize(side, side)
