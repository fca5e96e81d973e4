"""Reports of folders: every architecture in them as one row of one table."""

import argparse
import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cnnparam_gui.cli.arguments import UsageError
from cnnparam_gui.cli.output import complain, say, write
from cnnparam_gui.cli.sources import load
from cnnparam_gui.cli.status import EXACT, FAILED, PROBLEMS

if TYPE_CHECKING:
    from cnnparam_gui.files.formats import ReportFormat
    from cnnparam_gui.files.overview import Overview


def named(sources: Sequence[str]) -> bool:
    """Return whether a source is a folder, and no architecture of the gallery has its name."""
    from cnnparam_gui.files import gallery

    # Path.is_dir raises for names it dislikes.
    # Path.is_dir raises for names it dislikes.
    return any(os.path.isdir(source) and not gallery.has(source) for source in sources)  # noqa: PTH112


def report(arguments: argparse.Namespace, form: "ReportFormat") -> int:
    """Print or write one table of all sources and all that is in the folders among them."""
    from cnnparam_gui.files.problems import FileProblem

    try:
        return _report(arguments, form)
    except FileProblem as problem:
        complain(str(problem))
        return FAILED


def _report(arguments: argparse.Namespace, form: "ReportFormat") -> int:
    from cnnparam_gui.files import saving
    from cnnparam_gui.files.formats import OVERVIEWS

    target = _target(arguments, form)
    sources, others = _sources(arguments.sources, target)
    if target is not None and os.path.realpath(target) in map(os.path.realpath, sources):
        raise UsageError(f"--output: {target} is one of the sources")
    overview = _overview(arguments, sources, others)
    data = OVERVIEWS[form.name](overview)
    if target is None:
        write(data)
    else:
        saving.write_bytes(target, data)
    return _status(overview)


def _target(arguments: argparse.Namespace, form: "ReportFormat") -> Path | None:
    """Return the file that is written; None for standard output."""
    if arguments.output is None:
        return None
    target = Path(arguments.output)
    if target.is_dir():
        return target / f"{Path(os.path.realpath(arguments.sources[0])).stem}{form.suffix}"
    if arguments.output.endswith(("/", os.sep)):
        raise UsageError(f"--output: there is no folder {arguments.output}; make it first")
    return target


def _sources(named: Sequence[str], target: Path | None) -> tuple[list[str], int]:
    """Return what is read, without what an earlier call wrote; raises FileProblem."""
    from cnnparam_gui.files import gallery, overview

    written = None if target is None else os.path.realpath(target)
    found: list[str] = []
    others = 0
    for source in named:
        if not os.path.isdir(source) or gallery.has(source):  # noqa: PTH112  as above
            found.append(source)
            continue
        paths, more = overview.files_in(Path(source))
        found += [str(path) for path in paths if os.path.realpath(path) != written]
        others += more
    return list(dict.fromkeys(found)), others


def _overview(arguments: argparse.Namespace, sources: Sequence[str], others: int) -> "Overview":
    from cnnparam_gui.core.memory import Scale
    from cnnparam_gui.files import overview

    scale = Scale(arguments.dtype, arguments.batch)
    how = overview.How(arguments.convention, scale, arguments.operations)
    entries = tuple(
        overview.entry(source, partial(load, source, arguments.input), how) for source in sources
    )
    return overview.Overview(", ".join(arguments.sources), how, entries, others)


def _status(overview: "Overview") -> int:
    """Say what could not be read or counted, and return the exit status."""
    from cnnparam_gui.files.overview import NOT_READ

    status = EXACT
    for entry in overview.entries:
        if entry.status == NOT_READ:
            complain(f"{entry.source}: {entry.reason}")
            status = FAILED
        elif entry.status != "exact":
            say(f"{entry.source}: {entry.reason}")
            status = max(status, PROBLEMS)
    return status
