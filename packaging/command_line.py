"""The commands of `cnnparam` and their options, for what is generated from them."""

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass

from cnnparam_gui.cli import _parser
from cnnparam_gui.files import catalogue

_LISTED = re.compile(r"see cnnparam list (\w+)")


@dataclass(frozen=True)
class Option:
    """One option or argument.

    Attributes:
        flags: How it is written, such as `--batch`; none for an argument without a flag.
        metavar: What stands for its value; empty where it takes none.
        text: What it does.
        values: What it can be, where that is a list of names.
    """

    flags: tuple[str, ...]
    metavar: str
    text: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Command:
    """One command.

    Attributes:
        name: What it is called.
        text: What it does.
        usage: How it is called, on one line.
        options: Its options and arguments.
    """

    name: str
    text: str
    usage: str
    options: tuple[Option, ...]


def commands() -> Iterator[Command]:
    """Yield every command in the order of the help."""
    for action in _actions(_parser()):
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001  it has no public name
            texts = {one.dest: one.help or "" for one in action._choices_actions}  # noqa: SLF001  likewise
            for name, parser in action.choices.items():
                usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
                yield Command(name, texts[name], usage, tuple(map(_option, _actions(parser))))


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return parser._actions  # noqa: SLF001  argparse lists them nowhere else


def _option(action: argparse.Action) -> Option:
    metavar = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    text = action.help or ""
    taken = "" if action.nargs == 0 else metavar
    return Option(tuple(action.option_strings), taken, text, _values(action, taken, text))


def _values(action: argparse.Action, metavar: str, text: str) -> tuple[str, ...]:
    if action.choices:
        return tuple(map(str, action.choices))
    listed = _LISTED.search(text)
    what = "architectures" if metavar == "SOURCE" else listed and listed[1]
    return tuple(name for name, _ in getattr(catalogue, what)()) if what else ()
