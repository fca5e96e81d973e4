"""Exporting the open network: its report, and the network itself in other formats."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import formats
from cnnparam_gui.files.native_head import SUFFIX
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.report import Report
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.views.save_dialog import SaveDialog, file_name, finish_typing
from cnnparam_gui.views.writing import Painting, Step, Writing, unmeasured

if TYPE_CHECKING:
    from cnnparam_gui.files.report_body import Body
    from cnnparam_gui.views.file_actions import FileActions

PDF, PDF_SUFFIX = "pdf", ".pdf"
"""The format of a report on paper, which only the window writes, and its ending."""


class Exporting(QObject):
    """Writes what is open into files that are not its own; the document stays as it is.

    Attributes:
        writing: Writes the files beside the event loop.
    """

    def __init__(self, files: "FileActions", dialog: SaveDialog, window: QWidget) -> None:
        """Export the document of the file actions, which say what became of it."""
        super().__init__(files)
        self._files = files
        self._dialog = dialog
        self._window = window
        self._failures = 0
        self.writing = Writing(self)
        self.writing.written.connect(self._say_written)
        self.writing.failed.connect(self._say_failed)
        self.writing.given_up.connect(self._say_given_up)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the same names do."""
        return {
            "export": self.ask_and_export_report,
            "export_network": self.ask_and_export_network,
            "compare_folder": self.ask_and_compare_folder,
        }

    @property
    def _document(self) -> Document:
        return self._files.document

    def report(self) -> Report:
        """Return the report of the open network."""
        finish_typing()
        origin = self._document.origin
        source = origin.name if origin else self._files.title()
        return Report(self._document.counts, self._document.scale, source)

    # A report

    def ask_and_export_report(self, first: str = "csv") -> bool:
        """Ask for a file and its format, and begin to write the report there.

        Args:
            first: The format that the dialog proposes.
        """
        endings = {form.name: form.suffix for form in formats.REPORTS.values()}
        titles = {form.name: core_text(form.title) for form in formats.REPORTS.values()}
        chosen = self._ask(
            self.tr("Export the report"),
            self._files.title(),
            {**endings, PDF: PDF_SUFFIX},
            {**titles, PDF: self.tr("PDF to print or hand in")},
            first,
        )
        if chosen is None:
            return False
        self._begin_report(*chosen)
        return True

    def report_to(self, path: Path, format_name: str) -> bool:
        """Write the report of a format into a file; the same bytes as `cnnparam report`."""
        self._begin_report(path, format_name)
        return self._wait()

    def _begin_report(self, path: Path, format_name: str) -> None:
        report, refusal = self.report(), self.tr("The report was not written")
        if format_name == PDF:
            self.writing.start(
                path, refusal, lambda _: _body(report), partial(_paint, counts=report.counts)
            )
        else:
            form = formats.REPORTS[format_name]
            self.writing.start(path, refusal, lambda _: form.render(report))

    # The network

    def ask_and_export_network(self) -> bool:
        """Ask for a file and its format, and begin to write the network there."""
        # Its own format is what saving is for.
        offered = [writer for writer in formats.WRITERS.values() if writer.suffix != SUFFIX]
        chosen = self._ask(
            self.tr("Export the network"),
            self._files.title(),
            {writer.name: writer.suffix for writer in offered},
            {writer.name: core_text(writer.title) for writer in offered},
            offered[0].name,
        )
        if chosen is None:
            return False
        self._begin_network(*chosen)
        return True

    def network_to(self, path: Path, format_name: str) -> bool:
        """Write the network in a format into a file; the same bytes as `cnnparam convert`."""
        self._begin_network(path, format_name)
        return self._wait()

    def _begin_network(self, path: Path, format_name: str) -> None:
        finish_typing()
        network, writer = self._document.network, formats.WRITERS[format_name]
        refusal = self.tr("The network was not written")
        self.writing.start(path, refusal, lambda _: writer.write(network))

    # A folder

    def ask_and_compare_folder(self) -> bool:
        """Ask for a folder and a file, and begin to write one table of all networks in it."""
        title = self.tr("Compare the networks in a folder")
        name = QFileDialog.getExistingDirectory(self._window, title, self._files.folder())
        if not name:
            return False
        chosen = self._ask(
            self.tr("Save the table of the networks"),
            Path(name).name,
            {form.name: form.suffix for form in formats.REPORTS.values()},
            {form.name: core_text(form.title) for form in formats.REPORTS.values()},
            "xlsx",
        )
        if chosen is None:
            return False
        self.compare_folder(Path(name), *chosen)
        return True

    def compare_folder(self, folder: Path, path: Path, format_name: str) -> None:
        """Begin to write one table of all networks in a folder, a row each."""
        from cnnparam_gui.files.overview import How, of_folder

        how = How(self._document.convention, self._document.scale)
        render = formats.OVERVIEWS[format_name]

        def make(step: Step) -> bytes:
            return render(of_folder(folder, how, step, written=path))

        self.writing.start(path, self.tr("The table was not written"), make)

    # Asking and saying

    def _ask(
        self, title: str, name: str, endings: dict[str, str], titles: dict[str, str], first: str
    ) -> tuple[Path, str] | None:
        """Return the file and the format that a person chooses; None where they choose nothing.

        Args:
            title: What the dialog is called.
            name: The name that it proposes, without an ending.
            endings: The ending of each format.
            titles: What each format is called.
            first: The format that it proposes.
        """
        ordered = sorted(endings, key=lambda form: not form.startswith(first))
        by_filter = {f"{titles[form]} (*{endings[form]})": form for form in ordered}
        proposal = Path(self._files.folder()) / f"{file_name(name)}{endings[ordered[0]]}"
        target = self._dialog.ask(
            title, proposal, {said: endings[form] for said, form in by_filter.items()}
        )
        if target is None:
            return None
        # An ending that was typed says more than a filter that was left as it was.
        typed = [form for form in ordered if endings[form] == target.path.suffix.lower()]
        chosen = by_filter[target.filter]
        return target.path, chosen if chosen in typed or not typed else typed[0]

    def _wait(self) -> bool:
        """Wait until everything is written; return whether it was."""
        self._failures = 0
        self.writing.wait()
        return not self._failures

    def _say_written(self, path: Path) -> None:
        self._files.said.emit(self.tr("{file} written").format(file=path.name))

    def _say_failed(self, refusal: str, problem: FileProblem) -> None:
        self._failures += 1
        self._files.refuse_as(refusal, problem)

    def _say_given_up(self) -> None:
        self._files.said.emit(self.tr("The file was not written"))


def _body(report: Report) -> "Body":
    from cnnparam_gui.files.report_body import body

    return body(report)


def _paint(held: "Body", *, counts: NetworkCount) -> Painting:
    """Paint a report as a PDF, a page at each step."""
    from cnnparam_gui.views.paper import Pdf, page_layout, paper_size
    from cnnparam_gui.views.report_pages import lay_out

    layout = page_layout(paper_size())
    laying = lay_out(held, counts, layout)
    file = Pdf((yield from unmeasured(laying)), layout)
    yield from file.paint()
    return file.data()
