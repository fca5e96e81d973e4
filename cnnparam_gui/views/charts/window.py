"""Which rows the charts show: one window on the layer axis for all of them."""

from PySide6.QtCore import QObject, Signal

LEAST_SPAN = 8.0
"""The window never shows fewer rows, so that a short network has no bars like walls."""


class RowWindow(QObject):
    """The visible stretch of the layer axis, in rows: row `i` lies from `i` to `i + 1`.

    It is kept within the network, so one cannot get lost.

    Attributes:
        rows: Number of rows of the network.
        start: Where the window begins.
        stop: Where it ends; beyond the last row only where the network is shorter than the window.

    Signals:
        changed: The window shows other rows now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Show the whole of an empty network."""
        super().__init__(parent)
        self.rows = 0
        self.start = 0.0
        self.stop = LEAST_SPAN

    @property
    def span(self) -> float:
        """How many rows are shown."""
        return self.stop - self.start

    @property
    def _whole(self) -> float:
        return max(float(self.rows), LEAST_SPAN)

    def set_rows(self, rows: int) -> None:
        """Take another number of rows; who saw all of them sees all of them again."""
        saw_all = self.span >= self._whole
        self.rows = rows
        self._show(0.0 if saw_all else self.start, self._whole if saw_all else self.span)

    def zoom(self, factor: float, center: float) -> None:
        """Show `factor` times as many rows, with the place `center` where it is."""
        span = min(max(self.span * factor, LEAST_SPAN), self._whole)
        self._show(center - (center - self.start) * span / self.span, span)

    def pan(self, rows: float) -> None:
        """Move down by a number of rows."""
        self._show(self.start + rows, self.span)

    def reset(self) -> None:
        """Show all rows."""
        self._show(0.0, self._whole)

    def copy(self, other: "RowWindow") -> None:
        """Show what another window shows."""
        self.rows = other.rows
        self._show(other.start, other.span)

    def _show(self, start: float, span: float) -> None:
        span = min(span, self._whole)
        start = min(max(start, 0.0), self._whole - span)
        if (start, start + span) != (self.start, self.stop):
            self.start, self.stop = start, start + span
            self.changed.emit()
