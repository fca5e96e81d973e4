"""What commands about a knob ask: which, of which part, and with what it is looked at."""

import argparse
from typing import TYPE_CHECKING, Any

from cnnparam_gui.cli.arguments import Parser, UsageError, add_scale, add_source, choice

if TYPE_CHECKING:
    from cnnparam_gui.core.knobs import Knob
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.core.what_if import Trials

_MOST_NAMED = 12


def add_turned(parser: Parser) -> None:
    """Let a command take a source and a knob."""
    add_source(parser)
    parser.add_argument(
        "--knob",
        metavar="NAME",
        type=_knob,
        required=True,
        help="width, depth, resolution, batch or dtype",
    )
    parser.add_argument(
        "--block", metavar="PATH", help="the stage whose depth it is, such as layer2"
    )
    parser.add_argument(
        "--multiple",
        metavar="N",
        type=_multiple,
        default="1",
        help="round widths to multiples of N, such as 8; multiples of the groups in any case",
    )
    add_scale(parser)


def trials(network: "Network", arguments: argparse.Namespace) -> "Trials":
    """Return the network with the knob that a person asked for.

    Raises:
        UsageError: Where the network has no such knob, or it is not clear which.
    """
    from cnnparam_gui.core.count import count
    from cnnparam_gui.core.knobs import Subject, Unable
    from cnnparam_gui.core.memory import Scale
    from cnnparam_gui.core.what_if import Trials

    counts, scale = count(network), Scale(arguments.dtype, arguments.batch)
    found = arguments.knob(Subject(counts, scale, arguments.multiple))
    if isinstance(found, Unable):
        raise UsageError(found.reason)
    return Trials(counts, scale, _of_block(found, arguments.block))


def _of_block(knobs: "list[Knob]", block: str | None) -> "Knob":
    parts = [knob.part for knob in knobs]
    if block is None and len(knobs) == 1:
        return knobs[0]
    if block in parts:
        return knobs[parts.index(block)]
    named = ", ".join(filter(None, parts[:_MOST_NAMED])) or "none"
    if block is None:
        raise UsageError(f"--block: say whose depth, one of {named}")
    raise UsageError(f"--block: there is no '{block[:40]}' that can be turned, only {named}")


def _knob(text: str) -> Any:
    from cnnparam_gui.core.knobs import KNOBS

    return choice(KNOBS, "knob")(text)


def _multiple(text: str) -> int:
    from cnnparam_gui.core.codecs import FieldError, IntegerCodec

    try:
        return IntegerCodec(1, 1024).parse(text)
    except FieldError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
