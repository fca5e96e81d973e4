"""Exporting the open network: its report, and the network itself in other formats."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cnnparam_gui.document.document import Document
from cnnparam_gui.files import formats, saving
from cnnparam_gui.files.native_head import SUFFIX
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.report import Report
from cnnparam_gui.views.save_dialog import SaveDialog, file_name, finish_typing

if TYPE_CHECKING:
    from cnnparam_gui.views.file_actions import FileActions


class Exporting(QObject):
    """Writes what is open into files that are not its own; the document stays as it is."""

    def __init__(self, files: "FileActions", dialog: SaveDialog) -> None:
        """Export the document of the file actions, which say what became of it."""
        super().__init__(files)
        self._files = files
        self._dialog = dialog

    @property
    def _document(self) -> Document:
        return self._files.document

    def ask_and_export_report(self) -> bool:
        """Ask for a file and its format, CSV first, and write the report there."""
        ordered = sorted(formats.REPORTS.values(), key=lambda f: not f.name.startswith("csv"))
        by_filter = {f"{form.title} (*{form.suffix})": form for form in ordered}
        target = self._dialog.ask(
            self.tr("Export the report"),
            self._proposal(".csv"),
            {said: form.suffix for said, form in by_filter.items()},
        )
        return target is not None and self.report_to(target.path, by_filter[target.filter].name)

    def report_to(self, path: Path, format_name: str) -> bool:
        """Write the report of a format into a file; the same bytes as `cnnparam report`."""
        finish_typing()
        report = Report(self._document.counts, self._document.scale, self._source())
        form = formats.REPORTS[format_name]
        return self._write(path, self.tr("The report was not written"), lambda: form.render(report))

    def ask_and_export_network(self) -> bool:
        """Ask for a file and its format, and write the network there."""
        # Its own format is what saving is for.
        offered = [writer for writer in formats.WRITERS.values() if writer.suffix != SUFFIX]
        by_filter = {f"{writer.title} (*{writer.suffix})": writer for writer in offered}
        target = self._dialog.ask(
            self.tr("Export the network"),
            self._proposal(offered[0].suffix),
            {said: writer.suffix for said, writer in by_filter.items()},
        )
        if target is None:
            return False
        # An ending that was typed says more than a filter that was left as it was.
        typed = [writer for writer in offered if writer.suffix == target.path.suffix.lower()]
        chosen = by_filter[target.filter]
        writer = chosen if chosen in typed or not typed else typed[0]
        return self.network_to(target.path, writer.name)

    def network_to(self, path: Path, format_name: str) -> bool:
        """Write the network in a format into a file; the same bytes as `cnnparam convert`."""
        finish_typing()
        network, writer = self._document.network, formats.WRITERS[format_name]
        return self._write(
            path, self.tr("The network was not written"), lambda: writer.write(network)
        )

    def _write(self, path: Path, refusal: str, data: Callable[[], bytes]) -> bool:
        """Write bytes that are made when they are asked for; False after saying why not."""
        try:
            saving.write_bytes(path, data())
        except FileProblem as problem:
            self._files.refuse_as(refusal, problem)
            return False
        self._files.said.emit(self.tr("{file} written").format(file=path.name))
        return True

    def _proposal(self, ending: str) -> Path:
        return Path(self._files.folder()) / f"{file_name(self._files.title())}{ending}"

    def _source(self) -> str:
        origin = self._document.origin
        return origin.name if origin else self._files.title()
