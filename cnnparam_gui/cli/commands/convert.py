"""`cnnparam convert`: a network written in another format."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import (
    EPILOG,
    Commands,
    UsageError,
    add_command,
    add_source,
    choice,
)
from cnnparam_gui.cli.sources import for_each

if TYPE_CHECKING:
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.files.formats import Writer
    from cnnparam_gui.files.report import Report

NAME = "convert"

_TARGET = """\
TARGET is the file to write; its ending says the format where --format does not. A file that is
there is replaced once the new one is whole.
"""


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, NAME, run, "write a network in another format")
    parser.epilog = f"{_TARGET}\n{EPILOG}"
    parser.add_argument(
        "--format",
        metavar="NAME",
        type=_format,
        help="a format that is written (see cnnparam list formats)",
    )
    add_source(parser)
    parser.add_argument("target", metavar="TARGET", help="the file to write")


def run(arguments: argparse.Namespace) -> int:
    """Write the network of the source into the target."""
    from cnnparam_gui.core.count import count
    from cnnparam_gui.files import saving
    from cnnparam_gui.files.problems import FileProblem
    from cnnparam_gui.files.report import Report

    target: str = arguments.target
    writer: Writer = arguments.format or _by_ending(target)
    _check_target(target, arguments.sources[0])

    def work(source: str, network: "Network") -> "Report":
        try:
            data = writer.write(network)
        except FileProblem as problem:
            raise problem if problem.place else problem.at(source) from None
        saving.write_bytes(Path(target), data)
        return Report(count(network), source=source)

    return for_each(arguments, work)


def _format(text: str) -> Any:
    from cnnparam_gui.files.formats import WRITERS

    return choice(WRITERS, "format")(text)


def _by_ending(target: str) -> "Writer":
    """Return the one format with the ending of a file; raises UsageError where there is none."""
    from cnnparam_gui.files.formats import REPORTS, WRITERS

    ending = Path(target).suffix.lower()
    found = [writer for writer in WRITERS.values() if writer.suffix == ending]
    if len(found) == 1:
        return found[0]
    names = ", ".join(writer.name for writer in found or WRITERS.values())
    if found:
        raise UsageError(f"--format is needed, since {ending} is the ending of {names}")
    if any(report.suffix == ending for report in REPORTS.values()):
        raise UsageError(
            f"{target}: {ending} is the ending of a report, which cnnparam report --output "
            f"writes; convert writes {names}"
        )
    said = f"the ending '{ending}' is of no format" if ending else "it has no ending"
    raise UsageError(f"{target}: {said}; choose one with --format from {names}")


def _check_target(target: str, source: str) -> None:
    """Refuse to write over the source."""
    there = os.path.exists(target) and os.path.exists(source)  # noqa: PTH110  a name may be any text
    if there and Path(target).samefile(source):
        raise UsageError(f"{target} is the source itself; write another file")
