"""`cnnparam what-if`: the figures of a network where its width, depth or input is another."""

import argparse
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import Commands, UsageError, add_command, choice
from cnnparam_gui.cli.output import write
from cnnparam_gui.cli.sources import for_each
from cnnparam_gui.cli.turned import add_turned, trials

if TYPE_CHECKING:
    from cnnparam_gui.core.knobs import Knob
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.files.report import Report

NAME = "what-if"

_LINES = 9
_MOST_VALUES = 1000


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands, NAME, run, "print the figures at other widths, depths, resolutions or batches"
    )
    add_turned(parser)
    parser.add_argument(
        "--values", metavar="LIST", help="values with commas between, such as 0.25,0.5,1"
    )
    parser.add_argument("--format", type=_format, default="text", help="text, csv or json")


def run(arguments: argparse.Namespace) -> int:
    """Print one line a value."""
    from cnnparam_gui.files.report import Report

    def work(source: str, network: "Network") -> "Report":
        tried = trials(network, arguments)
        write(arguments.format(tried, _positions(tried.knob, arguments.values)))
        return Report(tried.before.counts, tried.before.scale, source)

    return for_each(arguments, work)


def _positions(knob: "Knob", values: str | None) -> list[int]:
    from cnnparam_gui.core.codecs import FieldError
    from cnnparam_gui.core.knobs import spread

    if values is None:
        return spread(knob, _LINES)
    texts = values.split(",")
    if len(texts) > _MOST_VALUES:
        raise UsageError(f"--values: at most {_MOST_VALUES:,} values, not {len(texts):,}")
    try:
        return [knob.parse(text) for text in texts]
    except FieldError as error:
        raise UsageError(f"--values: {error}") from None


def _format(text: str) -> Any:
    from cnnparam_gui.files.report_what_if import FORMATS

    return choice(FORMATS, "format")(text)
