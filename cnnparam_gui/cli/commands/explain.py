"""`cnnparam explain`: how a number is worked out."""

import argparse
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import Commands, add_command, add_scale, add_source, choice
from cnnparam_gui.cli.asked import add_asked, row_asked
from cnnparam_gui.cli.output import write
from cnnparam_gui.cli.sources import for_each

if TYPE_CHECKING:
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.files.report import Report

NAME = "explain"


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands, NAME, run, "show how a number is worked out, from the formula to the result"
    )
    add_source(parser)
    add_asked(parser)
    parser.add_argument("--format", type=_format, default="text", help="text, latex or json")
    add_scale(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the working."""
    from cnnparam_gui.core.count import count
    from cnnparam_gui.core.memory import Scale
    from cnnparam_gui.core.working import work, work_total
    from cnnparam_gui.files.report import Report

    def report_of(source: str, network: "Network") -> "Report":
        report = Report(count(network), Scale(arguments.dtype, arguments.batch), source)
        row, quantity = row_asked(report.counts, arguments), arguments.quantity
        if row is None:
            working = work_total(report.counts, quantity, report.scale)
        else:
            working = work(report.counts, row, quantity, report.scale)
        write(arguments.format(working))
        return report

    return for_each(arguments, report_of)


def _format(text: str) -> Any:
    from cnnparam_gui.files.report_working import FORMATS

    return choice(FORMATS, "format")(text)
