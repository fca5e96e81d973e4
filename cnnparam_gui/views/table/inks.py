"""The colours of the layer table under one palette."""

from PySide6.QtGui import QColor, QPalette

from cnnparam_gui.models.columns import COLUMNS, FigureColumn
from cnnparam_gui.views.colors import SeriesName, series_color

_SERIES: dict[str, SeriesName] = {"parameters": "weights", "activation": "activation"}


class Inks:
    """Colours worked out once a palette, since a repaint is several hundred cells.

    Attributes:
        text: Text on the ground of the table.
        counted: Ground of counted columns, a little off the ground of what one edits.
        subtotal: Ground of the row that stands for a collapsed block.
        line: The line between what one edits and what is counted.
        grid: The lines between cells.
        hovered: Veil over the row that the pointer is over in a chart.
        problem: Veil over the cell that a problem is about.
        mark: Corner of a cell that did not take a value; mark_edge parts it from any ground.
        found: Frame of a cell that matches what a person looks for.
        bars: Veils of the data bars, by column.
        selected: Ground and text of a selection, by whether the window is active.
    """

    def __init__(self, palette: QPalette) -> None:
        """Work the colours out."""
        groups, roles = QPalette.ColorGroup, QPalette.ColorRole
        self.text = palette.color(groups.Active, roles.Text)
        self.counted = _mixed(palette, 0.045)
        self.subtotal = _mixed(palette, 0.1)
        self.line = _mixed(palette, 0.45)
        self.grid = _mixed(palette, 0.16)
        self.hovered = _veil(palette.color(groups.Active, roles.Highlight), 50)
        self.problem = _veil(series_color("problem", palette), 60)
        self.mark = series_color("problem", palette)
        self.found = palette.color(groups.Active, roles.Text)
        self.mark_edge = palette.color(groups.Active, roles.Base)
        self.bars = {
            number: _veil(series_color(_SERIES[column.series], palette), 70)
            for number, column in enumerate(COLUMNS)
            if isinstance(column, FigureColumn) and column.series
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
