"""`cnnparam list`: what there is to choose from."""

import argparse
from typing import Any

from cnnparam_gui.cli.arguments import Commands, UsageError, add_command, choice
from cnnparam_gui.cli.output import print_line
from cnnparam_gui.cli.status import EXACT

_LISTS = (
    *("kinds", "architectures", "formats", "conventions"),
    *("operations", "memory", "optimizers", "levels"),
)


NAME = "list"


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, NAME, run, "list what there is to choose from")
    parser.epilog = None
    parser.add_argument("what", type=_listing, help=f"one of {', '.join(_LISTS)}")
    parser.add_argument(
        "--search",
        metavar="TEXT",
        help="of the architectures those it finds, such as 'resnet 2015-2018 macs<5G'",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the list, a line each."""
    from cnnparam_gui.core.codecs import FieldError
    from cnnparam_gui.files import catalogue

    if arguments.search is None:
        lines = arguments.what()
    elif arguments.what is not catalogue.architectures:
        raise UsageError("--search looks for architectures: cnnparam list architectures --search")
    else:
        try:
            lines = catalogue.architectures(arguments.search)
        except FieldError as error:
            raise UsageError(f"--search: {error}") from None
    width = max((len(name) for name, _ in lines), default=0)
    for name, text in lines:
        print_line(f"{name:<{width}}  {text}")
    return EXACT


def _listing(text: str) -> Any:
    from cnnparam_gui.files import catalogue

    return choice({name: getattr(catalogue, name) for name in _LISTS}, "list")(text)
