"""Every format that is read, found by what a file holds, and every format that is written.

The module of a format is named here and imported when it is used.
"""

import importlib
from codecs import BOM_UTF8
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from cnnparam_gui.core.network import Network
from cnnparam_gui.files import (
    caffe_head,
    darknet_head,
    keras_head,
    native_head,
    onnx_head,
    pickle_head,
    practice_head,
    pt2_head,
    safetensors_head,
    shorthand_head,
)
from cnnparam_gui.files.peek import Peek
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.request import Request, with_input

# Most reports are of one network.
if TYPE_CHECKING:
    from cnnparam_gui.files.overview import Overview


def _by(module: str, function: str = "render") -> Callable[..., Any]:
    """Return what calls a function of a module of this folder."""

    def call(*subjects: Any) -> Any:
        return getattr(importlib.import_module(f"{__package__}.{module}"), function)(*subjects)

    return call


class Reader(msgspec.Struct, frozen=True):
    """A format of architectures that can be read.

    Attributes:
        name: What the command line calls it.
        title: What a person calls it, as in a file dialog.
        suffixes: The usual endings of its files; the content decides, not these.
        recognises: Tells by the beginning of a file, or by the names in an archive.
        read: Reads a file as it is asked for; raises FileProblem, ShapeNeeded where the file
            leaves sizes open that were not asked for, and Cancelled.
        decode: Reads the same from bytes, as a text that is pasted; None for what is no text.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    recognises: Callable[[Peek], bool]
    read: Callable[[Path, Request], Network]
    decode: Callable[[bytes, Request], Network] | None = None


class Refusal(msgspec.Struct, frozen=True):
    """A format that is known and never read, such as one that would run code.

    Attributes:
        recognises: As a reader's.
        problem: Says why it is not read and what to open in its place.
    """

    recognises: Callable[[Peek], bool]
    problem: Callable[[Peek], FileProblem]


class Writer(msgspec.Struct, frozen=True):
    """A format that a network is written in, as a file that can be opened or run.

    Attributes:
        name: What the command line calls it.
        title: What a person calls it, as in a menu.
        suffix: The ending of its files.
        write: Gives the bytes; raises FileProblem where the format has no way to say a row.
    """

    name: str
    title: str
    suffix: str
    write: Callable[[Network], bytes]


class ReportFormat(msgspec.Struct, frozen=True):
    """A format that a report is written in.

    Attributes:
        name: What the command line calls it.
        title: What a person calls it, as in a menu.
        suffix: The ending of its files.
        render: Gives the bytes of a report.
        render_line: Gives one line for one report among several; None where the format has no
            such form.
        gap: What stands between two reports in one stream.
        binary: Whether it is no text, so that one file holds one report and a terminal none.
    """

    name: str
    title: str
    suffix: str
    render: Callable[[Report], bytes]
    render_line: Callable[[Report], bytes] | None = None
    gap: bytes = b"\n"
    binary: bool = False

    def render_next(self, report: Report, number: int) -> bytes:
        """Return one of several reports in one stream, the first of which has number 0."""
        if self.render_line is not None:
            return self.render_line(report)
        data = self.render(report)
        # A byte order mark belongs at the beginning of a stream only.
        return data if number == 0 else self.gap + data.removeprefix(BOM_UTF8)


READERS: tuple[Reader, ...] = (
    Reader(
        "cnnparam",
        "cnnparam architecture",
        (native_head.SUFFIX,),
        lambda peek: native_head.recognises(peek.start),
        _by("native", "read"),
        _by("native", "decode"),
    ),
    Reader(
        "keras",
        "Keras model",
        (".keras", ".json", ".h5", ".hdf5"),
        keras_head.recognises,
        _by("keras_file", "read"),
        _by("keras_file", "decode"),
    ),
    Reader(
        "caffe",
        "Caffe network",
        (caffe_head.SUFFIX,),
        caffe_head.recognises,
        _by("caffe_file", "read"),
        _by("caffe_file", "decode"),
    ),
    Reader(
        "darknet",
        "Darknet network",
        (darknet_head.SUFFIX,),
        lambda peek: darknet_head.recognises(peek.start),
        _by("darknet_file", "read"),
        _by("darknet_file", "decode"),
    ),
    Reader("onnx", "ONNX model", (".onnx",), onnx_head.recognises, _by("onnx_file", "read")),
    # Shorthand is anything that reads as a row: what says more of itself is asked before.
    Reader(
        "shorthand",
        "Shorthand or lecture table",
        (shorthand_head.SUFFIX,),
        shorthand_head.recognises,
        _by("shorthand_file", "read"),
        _by("shorthand_file", "decode"),
    ),
    Reader(
        "pt2", "PyTorch export", (pt2_head.SUFFIX,), pt2_head.recognises, _by("pt2_file", "read")
    ),
    Reader(
        "safetensors",
        "safetensors header",
        (safetensors_head.SUFFIX,),
        lambda peek: safetensors_head.recognises(peek.start),
        _by("safetensors_file", "read"),
    ),
)
"""Every format that is read, in the order in which they are tried."""

REFUSED: tuple[Refusal, ...] = (
    Refusal(pickle_head.recognises, pickle_head.problem),
    Refusal(practice_head.recognises, practice_head.problem),
)
"""Every format that is known and not read, looked for where no reader knows a file."""

WRITERS: dict[str, Writer] = {
    writer.name: writer
    for writer in (
        Writer("cnnparam", "cnnparam architecture", native_head.SUFFIX, _by("native", "encode")),
        Writer("shorthand", "Shorthand", shorthand_head.SUFFIX, _by("shorthand_file", "write")),
        Writer("onnx", "ONNX model without weights", ".onnx", _by("onnx_export", "write")),
        Writer("pytorch", "PyTorch code", ".py", _by("pytorch_code", "write")),
        Writer("keras", "Keras code", ".py", _by("keras_code", "write")),
    )
}
"""Every format that a network is written in, by name."""

REPORTS: dict[str, ReportFormat] = {
    report.name: report
    for report in (
        ReportFormat("table", "Plain text", ".txt", _by("report_table")),
        ReportFormat("csv", "CSV", ".csv", _by("report_csv"), gap=b"\r\n"),
        ReportFormat(
            "csv-semicolon",
            "CSV with semicolons",
            ".csv",
            _by("report_csv", "render_semicolon"),
            gap=b"\r\n",
        ),
        ReportFormat(
            "json", "JSON", ".json", _by("report_json"), _by("report_json", "render_line")
        ),
        ReportFormat("markdown", "Markdown", ".md", _by("report_markdown")),
        ReportFormat("html", "Web page", ".html", _by("report_html")),
        ReportFormat("latex", "LaTeX", ".tex", _by("report_latex")),
        ReportFormat("xlsx", "Excel spreadsheet", ".xlsx", _by("report_xlsx"), binary=True),
    )
}
"""Every format of a report by name; the first is the default of the command line."""


COMPARISONS: dict[str, ReportFormat] = {
    report.name: report
    for report in (
        ReportFormat("table", "Plain text", ".txt", _by("report_semantics")),
        ReportFormat(
            "json",
            "JSON",
            ".json",
            _by("report_semantics", "render_json"),
            _by("report_semantics", "render_line"),
        ),
    )
}
"""Every format that the rows which frameworks differ on are listed in, by name."""

OVERVIEWS: dict[str, "Callable[[Overview], bytes]"] = {
    "table": _by("overview_writing"),
    "csv": _by("overview_writing", "render_csv"),
    "csv-semicolon": _by("overview_writing", "render_semicolon"),
    "json": _by("overview_writing", "render_json"),
    "markdown": _by("overview_writing", "render_markdown"),
    "html": _by("overview_writing", "render_html"),
    "latex": _by("overview_writing", "render_latex"),
    "xlsx": _by("overview_xlsx"),
}
"""How several networks are written into one table, for every format of a report."""


_ANY = Request()


def read(path: Path, request: Request = _ANY) -> Network:
    """Read a file of any format, found by its content.

    Args:
        path: The file.
        request: The shape of its first input, and who is told how far it is.

    Raises:
        FileProblem: Where it cannot be read, or is of no format that is known; ShapeNeeded, which
            is one, where the file leaves sizes open that the request does not give.
        Cancelled: Where the request's `step` raises it.
    """
    try:
        return with_input(_reader(Peek(path)).read(path, request), request.shape)
    except FileProblem as problem:
        raise problem if problem.place else problem.at(path) from None


def is_native(path: Path) -> bool:
    """Return whether a file is read as one of ours; raises FileProblem where it has no format."""
    return _reader(Peek(path)) is READERS[0]


def _reader(peek: Peek) -> Reader:
    for reader in READERS:
        if reader.recognises(peek):
            return reader
    for refusal in REFUSED:
        if refusal.recognises(peek):
            raise refusal.problem(peek)
    # A text or a file with our ending is meant to be ours: its reader says what is wrong.
    ours, start = READERS[0], peek.start.strip()
    if peek.suffix in ours.suffixes or not start or start[:1] in b"{[":
        return ours
    titles = ", ".join(reader.title for reader in READERS)
    raise FileProblem(f"Its content is of no format that this program reads ({titles})", peek.path)
