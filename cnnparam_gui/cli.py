"""The headless command `cnnparam`: reports, checks and lists, with no window and no Qt.

It ends with 0 where all was counted, 1 where problems were found in what was counted, and 2
where a file could not be read or written or the arguments are wrong.
"""

import argparse
import contextlib
import itertools
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import cnnparam_gui

# Everything else is imported where it is needed, so that `cnnparam --help` is quick.
if TYPE_CHECKING:
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.core.shapes import Shape
    from cnnparam_gui.files.formats import ReportFormat
    from cnnparam_gui.files.report import Report

EXACT, PROBLEMS, FAILED = 0, 1, 2

_LISTS = ("kinds", "architectures", "formats", "conventions")

_EPILOG = """\
SOURCE is a file of any format that `cnnparam list formats` names, or an architecture that
`cnnparam list architectures` names; a file of that name comes first.

Exit status: 0 all was counted; 1 counted with problems, which are printed to standard error one
a line as `file: row: message`; 2 a file could not be read or written, or the arguments are wrong.
"""
_REPORT_EPILOG = """\
Several sources make one report each, one after the other: as JSON one object a line, as CSV and
text with an empty line between them. With several sources --output is a folder that exists, and
each report is called after its source.
"""


class _UsageError(Exception):
    """Raised for wrong arguments; its text is one sentence."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Refuse the arguments in one line, not with a page of usage."""
        raise _UsageError(f"{message.removeprefix('argument ')} (see {self.prog} --help)")


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
        _drop_output()
        return EXACT
    except OSError as error:
        _drop_output()
        _complain(f"Standard output could not be written: {str(error.strerror).lower()}")
        return FAILED
    except KeyboardInterrupt:
        return 130
    return status


def _run(argv: Sequence[str] | None) -> int:
    try:
        arguments = _parser().parse_args(argv)
        command: Callable[[argparse.Namespace], int] = arguments.command
        return command(arguments)
    except (_UsageError, argparse.ArgumentTypeError) as error:
        _complain(str(error))
        return FAILED
    except SystemExit as stop:  # after --help and --version
        return int(stop.code or 0)


# ------------------------------------------------------------------- arguments


def _parser() -> argparse.ArgumentParser:
    parser = _new_parser("cnnparam", description=cnnparam_gui.__doc__, epilog=_EPILOG)
    parser.add_argument(
        "--version", action="version", version=f"cnnparam {cnnparam_gui.__version__}"
    )
    parser.set_defaults(command=_no_command)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    report = _add_command(commands, "report", _report, "print what a network costs, row by row")
    report.epilog = f"{_REPORT_EPILOG}\n{_EPILOG}"
    report.add_argument(
        "--format", type=_format, default="table", help="such as table, csv, json, markdown"
    )
    report.add_argument("--output", metavar="PATH", help="a file or a folder to write to")
    report.add_argument(
        "--compare-semantics", action="store_true", help="list the rows that frameworks differ on"
    )
    _add_counting(report)

    check = _add_command(commands, "check", _check, "say which rows cannot be counted, and why")
    check.epilog = _EPILOG
    for command in (report, check):
        command.add_argument("sources", nargs="+", metavar="SOURCE", help="a file or a name")
        command.add_argument(
            "--input",
            metavar="SHAPE",
            type=_shape,
            help="the shape of the first input row, such as 3x224x224",
        )

    lists = _add_command(commands, "list", _list, "list what there is to choose from")
    lists.add_argument("what", type=_listing, help=f"one of {', '.join(_LISTS)}")
    return parser


def _new_parser(prog: str, **options: Any) -> _Parser:
    return _Parser(
        prog,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        **options,
    )


def _add_command(
    commands: "argparse._SubParsersAction[_Parser]",
    name: str,
    function: Callable[[argparse.Namespace], int],
    summary: str,
) -> _Parser:
    parser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(command=function)
    return parser


def _add_counting(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--convention",
        metavar="NAME",
        type=_convention,
        default="standard",
        help="what counts as a parameter (see cnnparam list conventions)",
    )
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


def _choice(options: Mapping[str, Any], what: str) -> Callable[[str], Any]:
    """Return what reads the name of an option and refuses any other, saying which there are."""

    def read(text: str) -> Any:
        if text not in options:
            raise argparse.ArgumentTypeError(
                f"there is no {what} '{text}', choose from {', '.join(options)}"
            )
        return options[text]

    return read


def _listing(text: str) -> Any:
    from cnnparam_gui.files import catalogue

    return _choice({name: getattr(catalogue, name) for name in _LISTS}, "list")(text)


def _format(text: str) -> Any:
    from cnnparam_gui.files.formats import REPORTS

    return _choice(REPORTS, "format")(text)


def _convention(text: str) -> Any:
    from cnnparam_gui.core.conventions import CONVENTIONS

    return _choice(CONVENTIONS, "convention")(text)


def _data_type(text: str) -> Any:
    from cnnparam_gui.core.shapes import DATA_TYPES

    return _choice(DATA_TYPES, "data type")(text)


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


# -------------------------------------------------------------------- commands


def _no_command(_: argparse.Namespace) -> int:
    raise _UsageError("A command is needed: report, check or list (see cnnparam --help)")


def _report(arguments: argparse.Namespace) -> int:
    from cnnparam_gui.core.count import count
    from cnnparam_gui.core.memory import Scale
    from cnnparam_gui.files.formats import COMPARISONS
    from cnnparam_gui.files.report import Report

    form: ReportFormat = arguments.format
    if arguments.compare_semantics:
        form = _choice(COMPARISONS, "comparison as")(form.name)
    targets = _targets(arguments.sources, arguments.output, form.suffix)
    scale = Scale(arguments.dtype, arguments.batch)
    printed = itertools.count()

    def work(source: str, network: "Network") -> "Report":
        report = Report(count(network, arguments.convention), scale, source)
        if targets:
            from cnnparam_gui.files import saving

            saving.write_bytes(targets[source], form.render(report))
        elif len(arguments.sources) > 1:
            _write(form.render_next(report, next(printed)))
        else:
            _write(form.render(report))
        return report

    return _for_each(arguments, work)


def _check(arguments: argparse.Namespace) -> int:
    from cnnparam_gui.core.count import count
    from cnnparam_gui.files.report import Report

    def work(source: str, network: "Network") -> "Report":
        report = Report(count(network), source=source)
        rows, found = len(network.layers), len(report.counts.problems)
        what = "no problems" if not found else f"{found:,} problem{'s' * (found > 1)}"
        _print(f"{source}: {what} in {rows:,} row{'s' * (rows != 1)}")
        return report

    return _for_each(arguments, work)


def _for_each(arguments: argparse.Namespace, work: Callable[[str, "Network"], "Report"]) -> int:
    """Do the work for every source that can be read; return the worst exit status."""
    from cnnparam_gui.files.problems import FileProblem

    status = EXACT
    for source in arguments.sources:
        try:
            report = work(source, _with_input(_load(source), arguments.input, source))
        except FileProblem as problem:
            _complain(str(problem))
            status = FAILED
            continue
        for row, found in report.counts.problems:
            _say(f"{source}: {report.counts.network.layers[row].name}: {found.message}")
        if report.status != "exact":
            status = max(status, PROBLEMS)
    return status


def _load(source: str) -> "Network":
    """Read a file, or an architecture of the gallery where no file has this name."""
    from cnnparam_gui.files import formats, gallery
    from cnnparam_gui.files.problems import FileProblem

    if not os.path.isfile(source):  # noqa: PTH113  Path.is_file raises for names it dislikes
        if source in gallery.ids():
            return gallery.load(source)
        if not os.path.lexists(source) and not Path(source).suffix and Path(source).name == source:
            raise FileProblem(
                "There is no file and no architecture of this name (see cnnparam list "
                "architectures)",
                source or "''",
            )
    return formats.read(Path(source))


def _with_input(network: "Network", shape: "Shape | None", source: str) -> "Network":
    """Return the network with another shape of its first input row."""
    if shape is None:
        return network
    from cnnparam_gui.core.editing import set_field
    from cnnparam_gui.core.kinds.source import Input
    from cnnparam_gui.files.problems import FileProblem

    for row, layer in enumerate(network.layers):
        if isinstance(layer, Input):
            return set_field(network, row, "shape", shape).apply(network)
    raise FileProblem("--input cannot be used, because no row is an Input", source)


def _targets(sources: Sequence[str], output: str | None, suffix: str) -> dict[str, Path]:
    """Return the file that the report of each source is written to; none for standard output."""
    if output is None:
        return {}
    folder = Path(output)
    if folder.is_dir():
        paths = [folder / f"{Path(source).stem}{suffix}" for source in sources]
    elif len(sources) > 1 or output.endswith(("/", os.sep)):
        raise _UsageError(f"--output: there is no folder {output}; make it first")
    else:
        paths = [folder]
    for source, path in zip(sources, paths, strict=True):
        if paths.count(path) > 1:
            raise _UsageError(f"--output: {path} would be written for more than one source")
        if path.exists() and Path(source).exists() and path.samefile(source):
            raise _UsageError(f"--output: {path} is the source itself")
    return dict(zip(sources, paths, strict=True))


def _list(arguments: argparse.Namespace) -> int:
    lines = arguments.what()
    width = max((len(name) for name, _ in lines), default=0)
    for name, text in lines:
        _print(f"{name:<{width}}  {text}")
    return EXACT


# ---------------------------------------------------------------------- output


def _write(data: bytes) -> None:
    """Write bytes as they are: UTF-8 and their own line ends, whatever the system prefers."""
    if sys.stdout is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)


def _print(line: str) -> None:
    from cnnparam_gui.files.problems import one_line

    _write(f"{one_line(line)}\n".encode())


def _say(line: str) -> None:
    """Write one line to standard error, after what was printed so far."""
    from cnnparam_gui.files.problems import one_line

    if sys.stdout is not None:
        sys.stdout.flush()
    if sys.stderr is not None:
        print(one_line(line), file=sys.stderr)


def _complain(sentence: str) -> None:
    _say(f"cnnparam: {sentence}")


def _drop_output() -> None:
    """Send what is still to be flushed nowhere, so that Python does not complain at its end."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main())
