"""Reading the sources that a command names, and saying what is wrong with them."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cnnparam_gui.cli.output import complain, say
from cnnparam_gui.cli.status import EXACT, FAILED, PROBLEMS

if TYPE_CHECKING:
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.core.shapes import Shape
    from cnnparam_gui.files.report import Report


def for_each(
    arguments: argparse.Namespace,
    work: Callable[[str, "Network"], "Report"],
    read: Callable[[str, "Shape | None"], "Network"] | None = None,
) -> int:
    """Do the work for every source that can be read; return the worst exit status.

    Args:
        arguments: What a person typed: the sources, and a shape of their input.
        work: What is done with each.
        read: What reads a source; `load` where it is left out.
    """
    from cnnparam_gui.files.problems import FileProblem

    status = EXACT
    for source in arguments.sources:
        try:
            report = work(source, (read or load)(source, arguments.input))
        except FileProblem as problem:
            complain(str(problem))
            status = FAILED
            continue
        for row, found in report.counts.problems:
            say(f"{source}: {report.counts.network.layers[row].name}: {found.message}")
        if report.status != "exact":
            status = max(status, PROBLEMS)
    return status


def load(source: str, shape: "Shape | None" = None) -> "Network":
    """Read a file, or an architecture of the gallery where no file has this name.

    Args:
        source: The file or the name.
        shape: The shape of its first input; None for what the source says.

    Raises:
        FileProblem: Where neither can be read.
    """
    from cnnparam_gui.files import formats, gallery
    from cnnparam_gui.files.problems import FileProblem
    from cnnparam_gui.files.request import Request, with_input

    if not os.path.isfile(source):  # noqa: PTH113  Path.is_file raises for names it dislikes
        if gallery.has(source):
            try:
                return with_input(gallery.load(source), shape)
            except FileProblem as problem:
                raise problem if problem.place else problem.at(source) from None
        if not os.path.lexists(source) and not Path(source).suffix and Path(source).name == source:
            raise FileProblem(
                "There is no file and no architecture of this name (see cnnparam list "
                "architectures)",
                source or "''",
            )
    return formats.read(Path(source), Request(shape))
