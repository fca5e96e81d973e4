"""The title of a chart: what it shows, the key of its colours, and a button to fold it up."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget


class ChartHeader(QWidget):
    """The line above a chart.

    Signals:
        folded: The person folded the chart up, or opened it again.
    """

    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._title = ""
        self._arrow = QToolButton(self)
        self._arrow.setAutoRaise(True)
        self._arrow.setCheckable(True)
        self._arrow.toggled.connect(self._fold)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(2, 1, 2, 1)
        self._box.setSpacing(2)
        self._box.addWidget(self._arrow)
        self._box.addWidget(self._label, 1)
        self._show_arrow()

    def add(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._box.addWidget(widget)

    def set_title(
        self,
        title: str,
        key: Sequence[tuple[QColor, str]],
        hint: str,
        warning: QColor | None = None,
    ) -> None:
        """Say what the chart shows.

        Args:
            title: The title.
            key: A colour and what it stands for, where there is more than one.
            hint: More about it, as the tooltip.
            warning: The colour of a warning sign before the title, None for no sign.
        """
        self._title = title
        # A part of the key stays on one line.
        spans = (
            f'<span style="color:{color.name()}">■</span>\u00a0'
            + escape(name.replace(" ", "\u00a0"))
            for color, name in key
        )
        sign = f'<span style="color:{warning.name()}">⚠</span>\u00a0' if warning else ""
        self._label.setText(" &nbsp;".join([f"{sign}<b>{escape(title)}</b>", *spans]))
        self._label.setToolTip(hint)
        self._show_arrow()

    def set_folded(self, folded: bool) -> None:
        """Show the arrow of a folded or an open chart."""
        self._arrow.setChecked(folded)

    def _fold(self, folded: bool) -> None:
        self._show_arrow()
        self.folded.emit(folded)

    def _show_arrow(self) -> None:
        folded = self._arrow.isChecked()
        arrow = Qt.ArrowType.RightArrow if folded else Qt.ArrowType.DownArrow
        self._arrow.setArrowType(arrow)
        text = self.tr("Show {chart}") if folded else self.tr("Fold up {chart}")
        self._arrow.setToolTip(text.format(chart=self._title))
        self._arrow.setAccessibleName(text.format(chart=self._title))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_arrow()
