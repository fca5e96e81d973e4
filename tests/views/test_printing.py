"""Printing and looking at pages before, with and without a printer."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import (
    QPrintDialog,
    QPrinter,
    QPrinterInfo,
    QPrintPreviewDialog,
    QPrintPreviewWidget,
)
from PySide6.QtWidgets import QDialog, QMessageBox

from cnnparam_gui.files.report_body import body
from cnnparam_gui.views.paper import page_layout, paper_size
from cnnparam_gui.views.report_pages import report_pages
from tests.gui.driver import CTRL, Dialogs, Driver, Key
from tests.pdf import Pdf


def pages_of(driver: Driver, *, sideways: bool = False) -> int:
    """Return how many pages the report takes."""
    layout = page_layout(paper_size())
    if sideways:
        layout.setOrientation(QPageLayout.Orientation.Landscape)
    report = driver.window.files.exporting.report()
    return report_pages(body(report), report.counts, layout).count


def preview(driver: Driver) -> QPrintPreviewDialog:
    driver.action("print_preview").trigger()
    found = driver.window.findChild(QPrintPreviewDialog)
    assert isinstance(found, QPrintPreviewDialog)
    return found


# The platform of the tests has no window manager to tell sizes to.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_preview_shows_the_pages_of_the_report(vgg: Driver) -> None:
    dialog = preview(vgg)
    pages = dialog.findChild(QPrintPreviewWidget)
    assert isinstance(pages, QPrintPreviewWidget)
    assert dialog.windowTitle() == "Print preview"
    upright, sideways = pages_of(vgg), pages_of(vgg, sideways=True)
    assert 2 <= upright < sideways
    vgg.qtbot.waitUntil(lambda: pages.pageCount() == upright)
    pages.setLandscapeOrientation()
    vgg.qtbot.waitUntil(lambda: pages.pageCount() == sideways)
    with vgg.qtbot.waitSignal(dialog.destroyed):
        vgg.qtbot.keyClick(dialog, Key.Key_Escape)


def test_without_a_printer_a_pdf_is_offered(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    dialogs.answer = QMessageBox.StandardButton.Yes
    dialogs.file = str(tmp_path / "vgg")
    with vgg.qtbot.waitSignal(vgg.window.files.exporting.writing.written):
        vgg.key(Key.Key_P, CTRL)
    assert "No printer is set up" in dialogs.questions[0]
    assert Pdf((tmp_path / "vgg.pdf").read_bytes()).pages[0][0] == "VGG-16"


def test_without_a_printer_and_a_wish_nothing_happens(
    vgg: Driver, dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    dialogs.answer = QMessageBox.StandardButton.Cancel
    vgg.key(Key.Key_P, CTRL)
    assert len(dialogs.questions) == 1
    assert not vgg.window.files.exporting.writing.running


@pytest.mark.parametrize("accepted", [True, False])
def test_what_is_printed_is_the_report(
    vgg: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, accepted: bool
) -> None:
    """A printer that prints into a file, as one chosen in the dialog."""
    target = tmp_path / "printed.pdf"

    def choose(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return (QDialog.DialogCode.Accepted if accepted else QDialog.DialogCode.Rejected).value

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Room 1"])
    monkeypatch.setattr(QPrintDialog, "exec", choose)
    vgg.key(Key.Key_P, CTRL)
    assert target.exists() == accepted
    if accepted:
        found = Pdf(target.read_bytes())
        assert found.pages[0][0] == "VGG-16"
        assert len(found.pages) == pages_of(vgg)
