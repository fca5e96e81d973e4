"""Printing the report of the open network, and looking at its pages before."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsView,
    QLineEdit,
    QMessageBox,
    QProgressDialog,
    QWidget,
)

from cnnparam_gui.views.exporting import PDF, Exporting

# Printing is asked for seldom, and start-up counts.
if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_STEPS = 1000
_QUICK_MS = 500


class Printing(QObject):
    """Prints what exporting reports; a computer without a printer is offered a PDF."""

    def __init__(self, exporting: Exporting, window: QWidget) -> None:
        """Print the reports of exporting; dialogs belong to a window."""
        super().__init__(exporting)
        self._exporting = exporting
        self._window = window

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the same names do."""
        return {"print_preview": self.preview, "print": self.ask_and_print}

    def preview(self) -> None:
        """Show the pages as they would be printed."""
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        dialog = QPrintPreviewDialog(self._window)
        self._prepare(dialog.printer())
        dialog.setWindowTitle(self.tr("Print preview"))
        dialog.resize(self._window.size() * 0.8)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.paintRequested.connect(self._paint)
        # Qt leaves these without a name, and a screen reader silent.
        for kind, name in ((QGraphicsView, self.tr("Pages")), (QLineEdit, self.tr("Page"))):
            for part in dialog.findChildren(kind):
                part.setAccessibleName(part.accessibleName() or name)
        dialog.open()

    def ask_and_print(self) -> None:
        """Ask for a printer and print the report there."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self._offer_pdf()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._prepare(printer)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the report"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._paint(printer)

    def _offer_pdf(self) -> None:
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self.tr("Print the report"),
            self.tr("No printer is set up on this computer. Save the report as a PDF instead?"),
            buttons.Yes | buttons.Cancel,
        )
        if answer == buttons.Yes:
            self._exporting.ask_and_export_report(PDF)

    def _prepare(self, printer: "QPrinter") -> None:
        from cnnparam_gui.views.paper import RESOLUTION, page_layout, paper_size

        printer.setResolution(RESOLUTION)
        printer.setPageLayout(page_layout(paper_size()))
        printer.setDocName(self._exporting.report().name)

    def _paint(self, printer: "QPrinter") -> None:
        from cnnparam_gui.files.report_body import body
        from cnnparam_gui.views.report_pages import report_pages

        report = self._exporting.report()
        progress = QProgressDialog(
            self.tr("Preparing the pages"), self.tr("Cancel"), 0, _STEPS, self._window
        )
        # A window that waits takes no keys and clicks but for Cancel.
        progress.setWindowModality(Qt.WindowModality.ApplicationModal)
        progress.setMinimumDuration(_QUICK_MS)
        painting = report_pages(body(report), report.counts, printer.pageLayout()).paint(printer)
        for done in painting:
            progress.setValue(round(_STEPS * done))
            if progress.wasCanceled():
                break
        painting.close()
        progress.deleteLater()
