"""`cnnparam memory`: what a network takes in memory, by every way of counting it."""

import argparse
import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import Commands, add_command, add_scale, add_sources, choice
from cnnparam_gui.cli.output import write
from cnnparam_gui.cli.sources import for_each

if TYPE_CHECKING:
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.files.report import Report
    from cnnparam_gui.files.report_memory import MemoryReport

NAME = "memory"


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, NAME, run, "print what training and inference take in memory")
    parser.add_argument("--format", type=_format, default="table", help="table or json")
    parser.add_argument(
        "--optimizer",
        metavar="NAME",
        type=_optimizer,
        default="sgd",
        help="what it is trained with (see cnnparam list optimizers)",
    )
    parser.add_argument(
        "--fit",
        metavar="SIZE",
        type=_size,
        help="also say the largest batch that fits, such as 8GB or 7.5GiB",
    )
    add_scale(parser)
    add_sources(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print one report a source."""
    from cnnparam_gui.core.count import count
    from cnnparam_gui.core.memory import Scale
    from cnnparam_gui.files.report import Report
    from cnnparam_gui.files.report_memory import MemoryReport

    render, render_next, gap = arguments.format
    scale = Scale(arguments.dtype, arguments.batch)
    several = len(arguments.sources) > 1
    printed = itertools.count()

    def work(source: str, network: "Network") -> "Report":
        report = Report(count(network), scale, source)
        memory = MemoryReport(report, arguments.optimizer, arguments.fit)
        if several:
            write((gap if next(printed) else b"") + render_next(memory))
        else:
            write(render(memory))
        return report

    return for_each(arguments, work)


_Render = Callable[["MemoryReport"], bytes]


def _format(text: str) -> Any:
    """Return what renders one report, one of several, and what stands between two."""
    from cnnparam_gui.files import report_memory

    formats: dict[str, tuple[_Render, _Render, bytes]] = {
        "table": (report_memory.render, report_memory.render, b"\n"),
        "json": (report_memory.render_json, report_memory.render_line, b""),
    }
    return choice(formats, "format")(text)


def _optimizer(text: str) -> Any:
    from cnnparam_gui.core.optimizers import OPTIMIZERS

    return choice(OPTIMIZERS, "optimizer")(text)


def _size(text: str) -> int:
    from cnnparam_gui.core.byte_units import parse_bytes
    from cnnparam_gui.core.codecs import FieldError

    try:
        return parse_bytes(text)
    except FieldError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
