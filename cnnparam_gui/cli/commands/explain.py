"""`cnnparam explain`: how a number is worked out."""

import argparse
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import Commands, add_command, add_scale, add_source, choice
from cnnparam_gui.cli.asked import add_asked, for_asked
from cnnparam_gui.cli.output import write

if TYPE_CHECKING:
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
    from cnnparam_gui.core.working import work, work_total

    def explain(report: "Report", row: int | None) -> None:
        quantity = arguments.quantity
        if row is None:
            working = work_total(report.counts, quantity, report.scale)
        else:
            working = work(report.counts, row, quantity, report.scale)
        write(arguments.format(working))

    return for_asked(arguments, explain)


def _format(text: str) -> Any:
    from cnnparam_gui.files.report_working import FORMATS

    return choice(FORMATS, "format")(text)
