"""What commands about one number ask: a row and a quantity."""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import Parser, UsageError, choice
from cnnparam_gui.cli.sources import for_each

if TYPE_CHECKING:
    from cnnparam_gui.core.count import NetworkCount
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.core.working import Quantity
    from cnnparam_gui.files.report import Report

TOTAL = "total"


def add_asked(parser: Parser) -> None:
    """Let a command take a row and a quantity."""
    parser.add_argument("row", metavar="ROW", help="name or number of a row, or total")
    parser.add_argument(
        "--quantity",
        metavar="NAME",
        type=_quantity,
        default="parameters",
        help="parameters, shape, memory, macs, receptive-field or kept",
    )


def for_asked(arguments: argparse.Namespace, answer: "Callable[[Report, int | None], None]") -> int:
    """Count the source, answer what is asked of it, and return the exit status.

    Args:
        arguments: What was asked.
        answer: Prints the answer; takes the number of the row, None for the total.
    """
    from cnnparam_gui.core.count import count
    from cnnparam_gui.core.memory import Scale
    from cnnparam_gui.files.report import Report

    def report_of(source: str, network: "Network") -> "Report":
        report = Report(count(network), Scale(arguments.dtype, arguments.batch), source)
        answer(report, _row_asked(report.counts, arguments))
        return report

    return for_each(arguments, report_of)


def _row_asked(counts: "NetworkCount", arguments: argparse.Namespace) -> int | None:
    """Return the number of the row that is asked about; None for the total.

    Raises:
        UsageError: Where there is no such row, or it has nothing to be worked out.
    """
    name: str = arguments.row
    quantity: Quantity = arguments.quantity
    names = [layer.name for layer in counts.network.layers]
    if name in names:
        number = names.index(name)
    elif name == TOTAL:
        if not quantity.has_total:
            raise UsageError(f"The {quantity.title.lower()} has no total, name a row")
        return None
    elif name.isascii() and name.isdigit() and 1 <= int(name[:9]) <= len(names):
        number = int(name) - 1
    else:
        raise UsageError(f"There is no row '{name[:60]}' among its {len(names):,} rows")
    row = counts.rows[number]
    if not row.outputs:
        said = row.problem.message if row.problem else "a row above it has a problem"
        raise UsageError(f"Row '{names[number]}' cannot be worked out: {said}")
    return number


def _quantity(text: str) -> Any:
    from cnnparam_gui.core.working import QUANTITIES

    return choice(QUANTITIES, "quantity")(text)
