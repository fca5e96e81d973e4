"""`cnnparam explain`: how a number is worked out."""

import argparse
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import (
    Commands,
    UsageError,
    add_command,
    add_scale,
    add_source,
    choice,
)
from cnnparam_gui.cli.output import write
from cnnparam_gui.cli.sources import for_each

if TYPE_CHECKING:
    from cnnparam_gui.core.count import NetworkCount
    from cnnparam_gui.core.memory import Scale
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.core.working import Quantity, Working
    from cnnparam_gui.files.report import Report

NAME = "explain"
TOTAL = "total"


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands, NAME, run, "show how a number is worked out, from the formula to the result"
    )
    add_source(parser)
    parser.add_argument("row", metavar="ROW", help="name or number of a row, or total")
    parser.add_argument(
        "--quantity",
        metavar="NAME",
        type=_quantity,
        default="parameters",
        help="parameters, shape, memory, macs or receptive-field",
    )
    parser.add_argument("--format", type=_format, default="text", help="text, latex or json")
    add_scale(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the working."""
    from cnnparam_gui.core.count import count
    from cnnparam_gui.core.memory import Scale
    from cnnparam_gui.files.report import Report

    def report_of(source: str, network: "Network") -> "Report":
        report = Report(count(network), Scale(arguments.dtype, arguments.batch), source)
        working = _working(report.counts, arguments.row, arguments.quantity, report.scale)
        write(arguments.format(working))
        return report

    return for_each(arguments, report_of)


def _working(counts: "NetworkCount", name: str, quantity: "Quantity", scale: "Scale") -> "Working":
    from cnnparam_gui.core.working import work, work_total

    names = [layer.name for layer in counts.network.layers]
    if name in names:
        number = names.index(name)
    elif name == TOTAL:
        if not quantity.figure:
            raise UsageError(f"The {quantity.title.lower()} has no total, name a row")
        return work_total(counts, quantity)
    elif name.isascii() and name.isdigit() and 1 <= int(name[:9]) <= len(names):
        number = int(name) - 1
    else:
        raise UsageError(f"There is no row '{name[:60]}' among its {len(names):,} rows")
    row = counts.rows[number]
    if not row.outputs:
        said = row.problem.message if row.problem else "a row above it has a problem"
        raise UsageError(f"Row '{names[number]}' cannot be worked out: {said}")
    return work(counts, number, quantity, scale)


def _quantity(text: str) -> Any:
    from cnnparam_gui.core.working import QUANTITIES

    return choice(QUANTITIES, "quantity")(text)


def _format(text: str) -> Any:
    from cnnparam_gui.files.report_working import FORMATS

    return choice(FORMATS, "format")(text)
