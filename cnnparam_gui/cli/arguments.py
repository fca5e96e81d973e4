"""What commands take: the arguments that several share, and how each text becomes a value."""

import argparse
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

if TYPE_CHECKING:
    from cnnparam_gui.core.shapes import Shape

EPILOG = """\
SOURCE is a file of any format that `cnnparam list formats` names, or an architecture that
`cnnparam list architectures` names; a file of that name comes first.

Exit status: 0 all was counted; 1 counted with problems, which are printed to standard error one
a line as `file: row: message`; 2 a file could not be read or written, or the arguments are wrong.
"""


class UsageError(Exception):
    """Raised for wrong arguments; its text is one sentence."""


class Parser(argparse.ArgumentParser):
    """A parser that refuses in one line and takes no abbreviations."""

    def __init__(self, prog: str, **options: Any) -> None:
        """Keep the line breaks of descriptions."""
        super().__init__(
            prog,
            **{
                "allow_abbrev": False,
                "formatter_class": argparse.RawDescriptionHelpFormatter,
                **options,
            },
        )

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments in one line, not with a page of usage."""
        raise UsageError(f"{message.removeprefix('argument ')} (see {self.prog} --help)")


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001  argparse names it so


def add_command(
    commands: Commands,
    name: str,
    function: Callable[[argparse.Namespace], int],
    summary: str,
) -> Parser:
    """Add a command and return its parser.

    Args:
        commands: What it is added to.
        name: What it is called.
        function: What runs it and returns the exit status.
        summary: What it does, beginning with a small letter.
    """
    parser = commands.add_parser(
        name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", epilog=EPILOG
    )
    parser.set_defaults(command=function)
    return parser


def add_sources(parser: Parser) -> None:
    """Let a command take sources, and another shape of their input."""
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="a file or a name")
    _add_input(parser)


def add_source(parser: Parser) -> None:
    """Let a command take one source, and another shape of its input."""
    parser.add_argument("sources", nargs=1, metavar="SOURCE", help="a file or a name")
    _add_input(parser)


def add_source_or_none(parser: Parser) -> None:
    """Let a command take a source, where something else can stand in for it."""
    parser.add_argument("sources", nargs="*", metavar="SOURCE", help="a file or a name")
    _add_input(parser)


def _add_input(parser: Parser) -> None:
    parser.add_argument(
        "--input",
        metavar="SHAPE",
        type=_shape,
        help="the shape of the first input row, such as 3x224x224",
    )


def add_scale(parser: Parser) -> None:
    """Let a command take a data type and a batch."""
    parser.add_argument(
        "--dtype",
        metavar="NAME",
        type=_data_type,
        default="float32",
        help="data type of parameters and activations",
    )
    parser.add_argument(
        "--batch", metavar="N", type=_batch, default="1", help="samples at a time, for the memory"
    )


def choice(options: Mapping[str, Any], what: str) -> Callable[[str], Any]:
    """Return what reads the name of an option and refuses any other, saying which there are."""

    def read(text: str) -> Any:
        if text not in options:
            raise argparse.ArgumentTypeError(
                f"there is no {what} '{text}', choose from {', '.join(options)}"
            )
        return options[text]

    return read


def operations_preset(text: str) -> Any:
    """Return the operations preset of a name."""
    from cnnparam_gui.core.operations import PRESETS

    return choice(PRESETS, "operations preset")(text)


def _data_type(text: str) -> Any:
    from cnnparam_gui.core.shapes import DATA_TYPES

    return choice(DATA_TYPES, "data type")(text)


def _batch(text: str) -> int:
    from cnnparam_gui.core.codecs import FieldError, IntegerCodec
    from cnnparam_gui.core.shapes import MAX_SIZE

    try:
        return IntegerCodec(1, MAX_SIZE).parse(text)
    except FieldError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _shape(text: str) -> "Shape":
    from cnnparam_gui.core.codecs import FieldError
    from cnnparam_gui.core.kinds.source import Input

    try:
        shape: Shape = Input.fields()["shape"].codec.parse(text)
    except FieldError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return shape
