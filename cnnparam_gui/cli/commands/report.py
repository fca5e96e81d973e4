"""`cnnparam report`: what a network costs, row by row."""

import argparse
import itertools
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli import folders
from cnnparam_gui.cli.arguments import (
    EPILOG,
    Commands,
    UsageError,
    add_command,
    add_scale,
    add_sources,
    choice,
    operations_preset,
)
from cnnparam_gui.cli.output import write
from cnnparam_gui.cli.sources import for_each

if TYPE_CHECKING:
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.files.formats import ReportFormat
    from cnnparam_gui.files.report import Report

NAME = "report"

_SEVERAL = """\
Several sources make one report each, one after the other: as JSON one object a line, as CSV and
text with an empty line between them. With several sources --output is a folder that exists, and
each report is called after its source.

A folder stands for the architectures in it and in the folders below: they make one table, with a
row each, and so do all other sources then. What cannot be read has a row with the reason.
"""


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, NAME, run, "print what a network costs, row by row")
    parser.epilog = f"{_SEVERAL}\n{EPILOG}"
    parser.add_argument(
        "--format",
        type=_format,
        default="table",
        help="such as table, csv, json, markdown (see cnnparam list formats)",
    )
    parser.add_argument("--output", metavar="PATH", help="a file or a folder to write to")
    parser.add_argument(
        "--compare-semantics", action="store_true", help="list the rows that frameworks differ on"
    )
    parser.add_argument(
        "--convention",
        metavar="NAME",
        type=_convention,
        default="standard",
        help="what counts as a parameter (see cnnparam list conventions)",
    )
    parser.add_argument(
        "--operations",
        metavar="NAME",
        type=operations_preset,
        help="add what a tool counts as operations (see cnnparam list operations)",
    )
    add_scale(parser)
    add_sources(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print or write one report a source."""
    from cnnparam_gui.core.count import count
    from cnnparam_gui.core.memory import Scale
    from cnnparam_gui.files.formats import COMPARISONS
    from cnnparam_gui.files.report import Report

    form: ReportFormat = arguments.format
    if folders.named(arguments.sources):
        return _compare(arguments, form)
    if arguments.compare_semantics:
        form = choice(COMPARISONS, "comparison as")(form.name)
    targets = _targets(arguments.sources, arguments.output, form.suffix)
    if not targets:
        _spare_terminal(form, len(arguments.sources))
    scale = Scale(arguments.dtype, arguments.batch)
    printed = itertools.count()

    def work(source: str, network: "Network") -> "Report":
        report = Report(count(network, arguments.convention), scale, source, arguments.operations)
        if targets:
            from cnnparam_gui.files import saving

            saving.write_bytes(targets[source], form.render(report))
        elif len(arguments.sources) > 1:
            write(form.render_next(report, next(printed)))
        else:
            write(form.render(report))
        return report

    return for_each(arguments, work)


def _compare(arguments: argparse.Namespace, form: "ReportFormat") -> int:
    if arguments.compare_semantics:
        raise UsageError("--compare-semantics: name files, since a folder makes one table")
    if arguments.output is None:
        _spare_terminal(form)
    return folders.report(arguments, form)


def _format(text: str) -> Any:
    from cnnparam_gui.files.formats import REPORTS

    return choice(REPORTS, "format")(text)


def _convention(text: str) -> Any:
    from cnnparam_gui.core.conventions import CONVENTIONS

    return choice(CONVENTIONS, "convention")(text)


def _spare_terminal(form: "ReportFormat", files: int = 1) -> None:
    """Refuse to print what is no text, and more than one of it into one stream."""
    if not form.binary:
        return
    if files > 1:
        raise UsageError(
            f"--format {form.name} makes one file a source; name a folder for them with --output"
        )
    if sys.stdout is not None and sys.stdout.isatty():
        raise UsageError(
            f"--format {form.name} is no text for a terminal; name a file with --output, or send "
            "it on with > or |"
        )


def _targets(sources: Sequence[str], output: str | None, suffix: str) -> dict[str, Path]:
    """Return the file that the report of each source is written to; none for standard output."""
    if output is None:
        return {}
    folder = Path(output)
    if folder.is_dir():
        paths = [folder / f"{Path(source).stem}{suffix}" for source in sources]
    elif len(sources) > 1 or output.endswith(("/", os.sep)):
        raise UsageError(f"--output: there is no folder {output}; make it first")
    else:
        paths = [folder]
    for source, path in zip(sources, paths, strict=True):
        if paths.count(path) > 1:
            raise UsageError(f"--output: {path} would be written for more than one source")
        if path.exists() and Path(source).exists() and path.samefile(source):
            raise UsageError(f"--output: {path} is the source itself")
    return dict(zip(sources, paths, strict=True))
