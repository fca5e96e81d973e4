"""`cnnparam audit`: a published table against a network."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import Commands, add_command, add_source, choice
from cnnparam_gui.cli.output import write
from cnnparam_gui.cli.sources import for_each

if TYPE_CHECKING:
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.core.shapes import Shape
    from cnnparam_gui.files.report import Report

NAME = "audit"
FROM_TABLE = "-"
"""What stands for the source where the network is built from the table itself."""


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        NAME,
        run,
        "check a published table, cell by cell, and its totals twice; SOURCE is - for the network "
        "that the table itself tells of, where it says enough",
    )
    add_source(parser)
    parser.add_argument("table", metavar="TABLE", help="a file: CSV, TSV, Markdown or plain text")
    parser.add_argument("--format", type=_format, default="text", help="text, json or csv")


def run(arguments: argparse.Namespace) -> int:
    """Print what is said of the table."""
    from cnnparam_gui.core.audit import audit
    from cnnparam_gui.core.count import count
    from cnnparam_gui.files import published_table
    from cnnparam_gui.files.report import Report

    path = Path(arguments.table)

    def report_of(source: str, network: "Network") -> "Report":
        table = published_table.read(path)
        report = Report(count(network), source=source)
        write(arguments.format(audit(report.counts, table)))
        return report

    def of_table(_: str, shape: "Shape | None") -> "Network":
        from cnnparam_gui.files.table_network import build

        return build(published_table.text_of(path), shape)

    return for_each(arguments, report_of, of_table if arguments.sources == [FROM_TABLE] else None)


def _format(text: str) -> Any:
    from cnnparam_gui.files.report_audit import FORMATS

    return choice(FORMATS, "format")(text)
