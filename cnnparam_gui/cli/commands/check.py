"""`cnnparam check`: which rows cannot be counted, and why."""

import argparse
from typing import TYPE_CHECKING

from cnnparam_gui.cli.arguments import Commands, add_command, add_sources
from cnnparam_gui.cli.output import print_line
from cnnparam_gui.cli.sources import for_each

if TYPE_CHECKING:
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.files.report import Report


NAME = "check"


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, NAME, run, "say which rows cannot be counted, and why")
    add_sources(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print one line a source, and its problems to standard error."""
    from cnnparam_gui.core.count import count
    from cnnparam_gui.files.report import Report

    def work(source: str, network: "Network") -> "Report":
        report = Report(count(network), source=source)
        rows, found = len(network.layers), len(report.counts.problems)
        what = "no problems" if not found else f"{found:,} problem{'s' * (found > 1)}"
        known = {"exact": "", "unknown": "; nothing is known of the totals"}
        totals = known.get(report.status, "; the totals are a lower bound")
        print_line(f"{source}: {what} in {rows:,} row{'s' * (rows != 1)}{totals}")
        return report

    return for_each(arguments, work)
