"""The panel of charts beside the table, which is there before its charts are."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.document.document import Document
from cnnparam_gui.views.charts.names import CHARTS, ChartName

if TYPE_CHECKING:
    from cnnparam_gui.views.charts.export import Picture
    from cnnparam_gui.views.charts.plots import Charts


class ChartPanel(QWidget):
    """Parameters and activation memory by layer, as two charts that share the layer axis.

    The charts come with `activate`, which loads pyqtgraph; until then there is a placeholder and
    everything that is asked of the panel is kept for them.

    Attributes:
        log_action: Checkable: logarithmic instead of linear scale.
        copy_action: Copies both charts to the clipboard.
        save_action: Asks for a file and saves both charts as PNG or SVG.
        reset_action: Shows all layers again.

    Signals:
        ready: The charts are there.
        hovered: The row under the pointer, -1 for none.
        row_clicked: A row was clicked, and whether Ctrl or Shift was held.
        figure_clicked: A bar was clicked: its row, and which chart it is of (`ChartName`).
        collapsed_changed: A chart was folded up or opened: its name and whether it is folded.
    """

    ready = Signal()
    hovered = Signal(int)
    row_clicked = Signal(int, bool)
    figure_clicked = Signal(int, str)
    collapsed_changed = Signal(str, bool)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        """Show the placeholder for the charts of a document."""
        super().__init__(parent)
        self._document = document
        self._charts: Charts | None = None
        self._marked: Sequence[int] = ()
        self._collapsed: set[ChartName] = set()
        self._make_actions()
        self._placeholder = QLabel(self)
        self._placeholder.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._placeholder.setEnabled(False)
        self._log_button = QToolButton(self)
        self._more_button = QToolButton(self)
        for button in (self._log_button, self._more_button):
            button.setAutoRaise(True)
            button.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._placeholder)
        self._retranslate()

    def _make_actions(self) -> None:
        self.log_action = QAction(self)
        self.log_action.setCheckable(True)
        self.log_action.toggled.connect(self._set_log)
        self.copy_action = QAction(self)
        self.copy_action.triggered.connect(lambda _: self.copy_to_clipboard())
        self.save_action = QAction(self)
        self.save_action.triggered.connect(lambda _: self.ask_and_save())
        self.reset_action = QAction(self)
        self.reset_action.triggered.connect(self._reset)
        for action in (self.copy_action, self.save_action, self.reset_action):
            action.setEnabled(False)

    def sizeHint(self) -> QSize:
        """Return a size that leaves the table the larger part."""
        return QSize(340, 520)

    # ------------------------------------------------------------------- charts

    @property
    def active(self) -> bool:
        """Whether the charts are there."""
        return self._charts is not None

    def activate(self) -> None:
        """Load pyqtgraph, show the charts and emit `ready`; later calls do nothing."""
        if self._charts is not None:
            return
        from cnnparam_gui.views.charts.plots import Charts

        charts = Charts(self._document, self)
        charts.hovered.connect(self.hovered)
        charts.row_clicked.connect(self.row_clicked)
        charts.figure_clicked.connect(self.figure_clicked)
        charts.folded.connect(self._note_folded)
        charts.menu_asked.connect(self._show_menu)
        charts.described.connect(self.setAccessibleDescription)
        charts.set_log(self.log_action.isChecked())
        charts.mark_rows(self._marked)
        for chart in self._collapsed:
            charts.set_folded(chart, folded=True)
        self._take_buttons(charts)
        for action in (self.copy_action, self.save_action, self.reset_action):
            action.setEnabled(True)
        self._charts = charts
        self._placeholder.hide()
        box = self.layout()
        assert box is not None
        box.addWidget(charts)
        self.ready.emit()

    def _take_buttons(self, charts: "Charts") -> None:
        self._log_button.setDefaultAction(self.log_action)
        self._more_button.setText("…")
        self._more_button.clicked.connect(self._show_more)
        for button in (self._log_button, self._more_button):
            charts.headers[CHARTS[0]].add(button)
            button.show()

    def mark_rows(self, rows: Sequence[int]) -> None:
        """Mark the bands of the selected rows in both charts."""
        self._marked = rows
        if self._charts is not None:
            self._charts.mark_rows(rows)

    def collapsed(self, chart: ChartName) -> bool:
        """Return whether only the title of a chart is shown."""
        return chart in self._collapsed

    def set_collapsed(self, chart: ChartName, collapsed: bool) -> None:
        """Show only the title of a chart, or all of it."""
        if self._charts is not None:
            self._charts.set_folded(chart, folded=collapsed)
        else:
            self._note_folded(chart, collapsed)

    def _note_folded(self, chart: str, folded: bool) -> None:
        name = cast(ChartName, chart)
        if folded:
            self._collapsed.add(name)
        else:
            self._collapsed.discard(name)
        self.collapsed_changed.emit(chart, folded)

    def _set_log(self, log: bool) -> None:
        if self._charts is not None:
            self._charts.set_log(log)

    def _reset(self) -> None:
        if self._charts is not None:
            self._charts.reset()

    # ----------------------------------------------------------------- pictures

    def save_png(self, path: Path, chart: ChartName | None = None, *, dark: bool = False) -> None:
        """Save one chart, or both for None, as PNG; raises OSError.

        Args:
            path: The file.
            chart: Which chart.
            dark: Take the colours of the window instead of black on white.
        """
        from cnnparam_gui.views.charts.export import png_bytes

        with closing(self._picture(chart, dark=dark)) as picture:
            path.write_bytes(png_bytes(picture.image()))

    def save_svg(self, path: Path, chart: ChartName | None = None, *, dark: bool = False) -> None:
        """Save one chart, or both for None, as SVG; raises OSError. Arguments as in `save_png`."""
        with closing(self._picture(chart, dark=dark)) as picture:
            path.write_bytes(picture.svg(self._document.network.name))

    def copy_to_clipboard(self, chart: ChartName | None = None) -> None:
        """Copy one chart, or both for None, to the clipboard as an image."""
        from cnnparam_gui.views.charts.export import mime_data

        with closing(self._picture(chart)) as picture:
            mime = mime_data(picture, self._document.network.name)
        QGuiApplication.clipboard().setMimeData(mime)

    def _picture(self, chart: ChartName | None, *, dark: bool = False) -> "Picture":
        from cnnparam_gui.views.charts.export import Picture, light_palette

        self.activate()
        assert self._charts is not None
        names = CHARTS if chart is None else (chart,)
        return Picture(self._charts, names, self.palette() if dark else light_palette())

    def ask_and_save(self, chart: ChartName | None = None) -> None:
        """Ask for a file and save one chart, or both for None: PNG, or SVG by its ending."""
        filters = {self.tr("PNG image (*.png)"): ".png", self.tr("SVG drawing (*.svg)"): ".svg"}
        # A slash in the name would be taken for a folder.
        name = self._document.network.name.replace("/", "-") or self.tr("charts")
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.save_action.iconText(), f"{name}.png", ";;".join(filters)
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() not in filters.values():
            path = path.with_name(path.name + filters.get(kind, ".png"))
        try:
            (self.save_svg if path.suffix.lower() == ".svg" else self.save_png)(path, chart)
        except OSError as error:
            QMessageBox.warning(
                self,
                self.tr("Not saved"),
                self.tr("{file} could not be written: {reason}. Choose another place.").format(
                    file=path.name, reason=error.strerror or error
                ),
            )

    # --------------------------------------------------------------------- menu

    def _show_more(self) -> None:
        self._menu(None).popup(self._more_button.mapToGlobal(self._more_button.rect().bottomLeft()))

    def _show_menu(self, chart: str, place: QPoint) -> None:
        self._menu(cast(ChartName, chart)).popup(place)

    def _menu(self, chart: ChartName | None) -> QMenu:
        """Return the menu of one chart, or of the panel for None."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if chart is not None:
            menu.addAction(self.tr("Copy this chart"), lambda: self.copy_to_clipboard(chart))
            menu.addAction(self.tr("Save this chart as…"), lambda: self.ask_and_save(chart))
            menu.addSeparator()
        menu.addActions([self.copy_action, self.save_action])
        menu.addSeparator()
        menu.addActions([self.log_action, self.reset_action])
        return menu

    # -------------------------------------------------------------------- words

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Charts by layer"))
        if self._charts is None:
            self.setAccessibleDescription(self.tr("The charts are being prepared."))
        self._placeholder.setText(self.tr("Charts"))
        self.log_action.setText(self.tr("Logarithmic scale"))
        self.log_action.setIconText(self.tr("log"))
        self.log_action.setToolTip(
            self.tr(
                "Logarithmic scale: a bar ends at its value, each line is a power of ten.\n"
                "Colours divide a bar by share and not by the axis."
            )
        )
        self.copy_action.setText(self.tr("Copy charts"))
        self.save_action.setText(self.tr("Save charts as…"))
        self.reset_action.setText(self.tr("Show all layers"))
        more = self.tr("More about the charts")
        self._more_button.setToolTip(more)
        self._more_button.setAccessibleName(more)
        self._log_button.setAccessibleName(self.log_action.text())
