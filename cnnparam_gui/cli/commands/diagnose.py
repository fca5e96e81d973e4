"""`cnnparam diagnose`: where a number went wrong."""

import argparse
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import Commands, add_command, add_scale, add_source, choice
from cnnparam_gui.cli.asked import add_asked, for_asked
from cnnparam_gui.cli.output import write

if TYPE_CHECKING:
    from cnnparam_gui.files.report import Report

NAME = "diagnose"


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands, NAME, run, "say whether a number is right, and which mistake gives it"
    )
    add_source(parser)
    add_asked(parser)
    parser.add_argument(
        "number", metavar="NUMBER", type=_number, help="a number such as 48,001, 0.59M or 58.13MiB"
    )
    parser.add_argument("--format", type=_format, default="text", help="text or json")
    add_scale(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print what is said of the number."""
    from cnnparam_gui.core.diagnosis import diagnose, of_row, of_total

    def answer(report: "Report", row: int | None) -> None:
        quantity = arguments.quantity
        if row is None:
            written = of_total(report.counts, quantity, report.scale)
        else:
            written = of_row(report.counts, row, quantity, report.scale)
        write(arguments.format(diagnose(written, arguments.number)))

    return for_asked(arguments, answer)


def _number(text: str) -> Any:
    from cnnparam_gui.core.codecs import FieldError
    from cnnparam_gui.core.diagnosis import claim

    try:
        return claim(text)
    except FieldError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _format(text: str) -> Any:
    from cnnparam_gui.files.report_diagnosis import FORMATS

    return choice(FORMATS, "format")(text)
