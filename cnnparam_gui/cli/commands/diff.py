"""`cnnparam diff`: two networks side by side, with the difference of every count."""

import argparse
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import Commands, add_command, choice
from cnnparam_gui.cli.output import complain, write
from cnnparam_gui.cli.sources import load
from cnnparam_gui.cli.status import FAILED

if TYPE_CHECKING:
    from cnnparam_gui.core.count import NetworkCount

NAME = "diff"

SAME, DIFFERENT = 0, 1


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands, NAME, run, "compare two networks; ends with 0 where they are the same, 1 else"
    )
    parser.add_argument("left", metavar="A", help="a file or a name")
    parser.add_argument("right", metavar="B", help="a file or a name")
    parser.add_argument("--format", type=_format, default="text", help="text, csv or json")


def run(arguments: argparse.Namespace) -> int:
    """Print what differs."""
    from cnnparam_gui.core.comparison import compare
    from cnnparam_gui.files.problems import FileProblem

    try:
        left, right = _counted(arguments.left), _counted(arguments.right)
    except FileProblem as problem:
        complain(str(problem))
        return FAILED
    found = compare(left, right)
    write(arguments.format(found))
    return SAME if found.same else DIFFERENT


def _counted(source: str) -> "NetworkCount":
    from cnnparam_gui.core.count import count

    return count(load(source))


def _format(text: str) -> Any:
    from cnnparam_gui.files.report_comparison import FORMATS

    return choice(FORMATS, "format")(text)
