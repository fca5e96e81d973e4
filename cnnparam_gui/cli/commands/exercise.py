"""`cnnparam exercise`: an exercise to hand out, on a network or on one that is drawn."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from cnnparam_gui.cli.arguments import (
    Commands,
    UsageError,
    add_command,
    add_scale,
    add_source_or_none,
    choice,
)
from cnnparam_gui.cli.output import complain, print_line
from cnnparam_gui.cli.sources import for_each
from cnnparam_gui.cli.status import EXACT, FAILED

if TYPE_CHECKING:
    from cnnparam_gui.core.exercise import Exercise
    from cnnparam_gui.core.exercise_making import Terms
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.files.report import Report

NAME = "exercise"

SUFFIX = ".cnnexercise"
USUAL = 20
"""How many questions there are about a source, where nobody says."""

MOST = 1_000


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, NAME, run, "make an exercise to hand out, without answers")
    add_source_or_none(parser)
    parser.add_argument(
        "--level",
        metavar="NAME",
        type=_level,
        help="draw a network of this level, in place of SOURCE (see cnnparam list levels)",
    )
    parser.add_argument(
        "--mix",
        metavar="NAME",
        type=_mix,
        help="what is asked about SOURCE: easy, medium or hard; everything where it is left out",
    )
    parser.add_argument("--seed", metavar="N", type=_seed, default="1", help="which one is drawn")
    parser.add_argument(
        "--ask",
        metavar="NAMES",
        type=_asked,
        default="parameters,shape,memory,macs",
        help="what may be asked, with commas: parameters, shape, memory, macs",
    )
    parser.add_argument(
        "--row", metavar="NAME", action="append", help="ask about this row of SOURCE; repeatable"
    )
    parser.add_argument(
        "--questions",
        metavar="N",
        type=_questions,
        help=f"the most questions; {USUAL} about a SOURCE and the level's own where it is left out",
    )
    parser.add_argument(
        "--checking",
        metavar="WHEN",
        type=_checking,
        default="at once",
        help="when a student is told: 'at once' or 'at the end'",
    )
    parser.add_argument("--no-hints", action="store_true", help="leave the hints out")
    parser.add_argument("--title", metavar="TEXT", default="", help="what stands above it")
    parser.add_argument(
        "--output", metavar="FILE", required=True, help=f"the file to write, a {SUFFIX}"
    )
    add_scale(parser)


def run(arguments: argparse.Namespace) -> int:
    """Make the exercise and write it."""
    from cnnparam_gui.files.problems import FileProblem

    _check(arguments)
    if arguments.level is None:
        return for_each(arguments, lambda _, network: _on_network(network, arguments))
    from cnnparam_gui.builders import practice

    drawn = practice.generate(
        arguments.level, arguments.seed, arguments.questions, arguments.ask, **_terms(arguments)
    )
    try:
        _write(drawn, arguments.output)
    except FileProblem as problem:
        complain(str(problem))
        return FAILED
    return EXACT


def _check(arguments: argparse.Namespace) -> None:
    """Refuse arguments that do not go together; raises UsageError."""
    sources, output = arguments.sources, arguments.output
    if len(sources) != (arguments.level is None):
        raise UsageError("Name one SOURCE or a --level: cnnparam exercise vgg16 --output FILE")
    only_source = {"--mix": arguments.mix, "--row": arguments.row, "--input": arguments.input}
    for option, value in only_source.items():
        if value is not None and not sources:
            raise UsageError(f"{option} goes with a SOURCE and not with --level")
    if not output.lower().endswith(SUFFIX):
        raise UsageError(f"--output: {output[:60]} does not end in {SUFFIX}")
    there = sources and os.path.exists(output) and os.path.exists(sources[0])  # noqa: PTH110  any text
    if there and Path(output).samefile(sources[0]):
        raise UsageError(f"{output} is the source itself; write another file")


def _on_network(network: "Network", arguments: argparse.Namespace) -> "Report":
    """Write an exercise on a network that was read."""
    from cnnparam_gui.core.count import count
    from cnnparam_gui.core.exercise_making import make
    from cnnparam_gui.files.report import Report

    names = {layer.name for layer in network.layers}
    for name in arguments.row or ():
        if name not in names:
            raise UsageError(f"There is no row '{name[:60]}' among its {len(names):,} rows")
    made = make(
        network,
        arguments.ask,
        level=arguments.mix,
        rows=arguments.row,
        totals=not arguments.row,
        most=arguments.questions or USUAL,
        seed=arguments.seed,
        **_terms(arguments),
    )
    _write(made, arguments.output)
    return Report(count(network), made.scale)


def _terms(arguments: argparse.Namespace) -> "Terms":
    from cnnparam_gui.core.memory import Scale

    return {
        "title": arguments.title,
        "checking": arguments.checking,
        "hints": not arguments.no_hints,
        "scale": Scale(arguments.dtype, arguments.batch),
    }


def _write(exercise: "Exercise", output: str) -> None:
    """Write an exercise that can be read again; raises FileProblem and UsageError."""
    from cnnparam_gui.files import exercise_file, saving

    if not exercise.questions:
        raise UsageError("Nothing of what --ask names can be asked here; name more, or other rows")
    data = exercise_file.encode(exercise)
    exercise_file.decode(data)
    saving.write_bytes(Path(output), data)
    number = len(exercise.questions)
    print_line(f"{exercise.title}: {number} question{'s' * (number != 1)}")


def _level(text: str) -> Any:
    from cnnparam_gui.builders.practice import LEVELS

    return choice(LEVELS, "level")(text)


def _mix(text: str) -> Any:
    from cnnparam_gui.core.exercise_making import MIXES

    return choice(MIXES, "mix")(text)


def _asked(text: str) -> Any:
    from cnnparam_gui.core.exercise_making import ASKED

    read = choice({name: name for name in ASKED}, "quantity to ask")
    return tuple(read(name.strip()) for name in text.split(","))


def _checking(text: str) -> Any:
    from cnnparam_gui.core.exercise import Checking

    return choice({name: name for name in get_args(Checking)}, "time of checking")(text)


def _seed(text: str) -> int:
    from cnnparam_gui.builders.practice import MOST_SEED

    return _whole_number(text, 0, MOST_SEED)


def _questions(text: str) -> int:
    return _whole_number(text, 1, MOST)


def _whole_number(text: str, least: int, most: int) -> int:
    from cnnparam_gui.core.codecs import FieldError, IntegerCodec

    try:
        return IntegerCodec(least, most).parse(text)
    except FieldError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
