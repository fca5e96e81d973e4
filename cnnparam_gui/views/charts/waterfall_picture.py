"""A picture of a waterfall, apart from the window: black on white, at a size that can be read."""

from collections.abc import Sequence
from contextlib import closing

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette

from cnnparam_gui.models.comparison import Bar
from cnnparam_gui.views.charts.export import drawn_image, drawn_svg, light_palette, png_bytes
from cnnparam_gui.views.charts.waterfall import WaterfallChart
from cnnparam_gui.views.colors import SeriesName

_WIDTH, _EDGE = 900, 12


class WaterfallPicture:
    """A drawing of a waterfall under its title."""

    def __init__(self, title: str, bars: Sequence[Bar], unit: str, series: SeriesName) -> None:
        """Prepare the drawing.

        Args:
            title: What stands above it.
            bars: The totals and the steps between them.
            unit: The unit of the axis; empty for none.
            series: The series whose colour the bars have.
        """
        self._title = title
        self._palette = light_palette()
        self._chart = WaterfallChart()
        self._chart.setPalette(self._palette)
        # Qt lays out what is shown only; this chart is shown on no screen.
        self._chart.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._chart.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._chart.show_bars(bars, unit, series)
        self._chart.resize(_WIDTH - 2 * _EDGE, self._chart.sizeHint().height())
        self._chart.show()
        self._heading = 3 * self._chart.fontMetrics().height()

    @property
    def size(self) -> QSize:
        """The size in logical pixels."""
        return QSize(_WIDTH, self._heading + self._chart.height() + _EDGE)

    def paint(self, painter: QPainter) -> None:
        """Draw everything."""
        size = self.size
        painter.fillRect(
            QRectF(0, 0, size.width(), size.height()), self._palette.color(QPalette.ColorRole.Base)
        )
        font = QFont(self._chart.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._palette.color(QPalette.ColorRole.Text))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        place = QRectF(_EDGE, 0, size.width() - 2 * _EDGE, self._heading)
        painter.drawText(place, int(flags | Qt.TextFlag.TextWordWrap), self._title)
        target = QRectF(_EDGE, self._heading, self._chart.width(), self._chart.height())
        self._chart.render(painter, target, self._chart.viewport().rect())

    def close(self) -> None:
        """Give the chart back."""
        self._chart.hide()
        self._chart.deleteLater()


def waterfall_bytes(
    ending: str, title: str, bars: Sequence[Bar], unit: str, series: SeriesName
) -> bytes:
    """Return a picture as a file; arguments as in `WaterfallPicture`, and its ending.

    Args:
        ending: `.png` or `.svg`.
        title: What stands above it.
        bars: The totals and the steps between them.
        unit: The unit of the axis; empty for none.
        series: The series whose colour the bars have.
    """
    with closing(WaterfallPicture(title, bars, unit, series)) as picture:
        if ending == ".svg":
            return drawn_svg(picture.size, title, picture.paint)
        return png_bytes(drawn_image(picture.size, picture.paint))
