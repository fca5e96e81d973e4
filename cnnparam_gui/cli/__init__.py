"""The headless command `cnnparam`: reports, checks and lists, with no window and no Qt.

It ends with 0 where all was counted, 1 where problems were found in what was counted, and 2
where a file could not be read or written or the arguments are wrong. What a command needs is
imported when it runs, so that `cnnparam --help` is quick.
"""

import argparse
import sys
from collections.abc import Callable, Sequence

import cnnparam_gui
from cnnparam_gui.cli import commands
from cnnparam_gui.cli.arguments import EPILOG, Parser, UsageError
from cnnparam_gui.cli.output import complain, drop_output
from cnnparam_gui.cli.status import EXACT, FAILED

_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    Args:
        argv: The arguments without the name of the program; those of the process if None.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = _run(argv)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:  # as in `cnnparam report vgg16 | head`: the reader has enough
        drop_output()
        return EXACT
    except OSError as error:
        drop_output()
        complain(f"Standard output could not be written: {str(error.strerror).lower()}")
        return FAILED
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _run(argv: Sequence[str] | None) -> int:
    try:
        arguments = _parser().parse_args(argv)
        command: Callable[[argparse.Namespace], int] = arguments.command
        return command(arguments)
    except (UsageError, argparse.ArgumentTypeError) as error:
        complain(str(error))
        return FAILED
    except SystemExit as stop:  # after --help and --version
        return int(stop.code or 0)


def _parser() -> Parser:
    parser = Parser("cnnparam", description=cnnparam_gui.__doc__, epilog=EPILOG)
    parser.add_argument(
        "--version", action="version", version=f"cnnparam {cnnparam_gui.__version__}"
    )
    parser.set_defaults(command=_no_command)
    found = parser.add_subparsers(title="commands", metavar="COMMAND")
    for module in commands.COMMANDS:
        module.add_to(found)
    return parser


def _no_command(_: argparse.Namespace) -> int:
    *names, last = (module.NAME for module in commands.COMMANDS)
    raise UsageError(f"A command is needed: {', '.join(names)} or {last} (see cnnparam --help)")
