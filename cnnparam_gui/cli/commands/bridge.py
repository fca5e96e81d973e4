"""`cnnparam bridge`: the way from one tool's operation count to another's."""

import argparse
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import (
    Commands,
    add_command,
    add_source,
    choice,
    operations_preset,
)
from cnnparam_gui.cli.output import write
from cnnparam_gui.cli.sources import for_each

if TYPE_CHECKING:
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.files.report import Report

NAME = "bridge"


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands, NAME, run, "lead from one tool's operation count to another's, step by step"
    )
    add_source(parser)
    for end in ("start", "end"):
        parser.add_argument(
            end,
            type=operations_preset,
            metavar={"start": "FROM", "end": "TO"}[end],
            help="an operations preset (see cnnparam list operations)",
        )
    parser.add_argument("--format", type=_format, default="table", help="table or json")


def run(arguments: argparse.Namespace) -> int:
    """Print the bridge."""
    from cnnparam_gui.core.bridge import bridge
    from cnnparam_gui.core.count import count
    from cnnparam_gui.files.report import Report

    def work(source: str, network: "Network") -> "Report":
        report = Report(count(network), source=source)
        write(arguments.format(report, bridge(report.counts, arguments.start, arguments.end)))
        return report

    return for_each(arguments, work)


def _format(text: str) -> Any:
    from cnnparam_gui.files.report_bridge import FORMATS

    return choice(FORMATS, "format")(text)
