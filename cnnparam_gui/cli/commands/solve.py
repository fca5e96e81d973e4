"""`cnnparam solve`: the width, depth, resolution or batch that meets a budget."""

import argparse
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import Commands, add_command, choice
from cnnparam_gui.cli.output import write
from cnnparam_gui.cli.sources import for_each
from cnnparam_gui.cli.status import PROBLEMS
from cnnparam_gui.cli.turned import add_turned, trials

if TYPE_CHECKING:
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.files.report import Report

NAME = "solve"


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands, NAME, run, "find what meets a budget; ends with 1 where nothing does"
    )
    add_turned(parser)
    parser.add_argument(
        "--budget",
        metavar="BUDGET",
        type=_budget,
        required=True,
        help="such as 'parameters<=5M', 'macs<=1G' or 'training<=8GB'; also activations, inference",
    )
    parser.add_argument("--format", type=_format, default="text", help="text or json")


def run(arguments: argparse.Namespace) -> int:
    """Print where the knob must stand."""
    from cnnparam_gui.core.budget import solve
    from cnnparam_gui.files.report import Report

    met = True

    def work(source: str, network: "Network") -> "Report":
        nonlocal met
        tried = trials(network, arguments)
        solution = solve(tried, arguments.budget)
        met = solution.position is not None
        write(arguments.format(tried, arguments.budget, solution))
        return Report(tried.before.counts, tried.before.scale, source)

    status = for_each(arguments, work)
    return status if met else max(status, PROBLEMS)


def _budget(text: str) -> Any:
    from cnnparam_gui.core.budget import parse_budget
    from cnnparam_gui.core.codecs import FieldError

    try:
        return parse_budget(text)
    except FieldError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _format(text: str) -> Any:
    from cnnparam_gui.files.report_what_if import SOLUTION_FORMATS

    return choice(SOLUTION_FORMATS, "format")(text)
