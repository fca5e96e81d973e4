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


def for_each(arguments: argparse.Namespace, work: Callable[[str, "Network"], "Report"]) -> int:
    """Do the work for every source that can be read; return the worst exit status."""
    from cnnparam_gui.files.problems import FileProblem

    status = EXACT
    for source in arguments.sources:
        try:
            report = work(source, _with_input(load(source), arguments.input, source))
        except FileProblem as problem:
            complain(str(problem))
            status = FAILED
            continue
        for row, found in report.counts.problems:
            say(f"{source}: {report.counts.network.layers[row].name}: {found.message}")
        if report.status != "exact":
            status = max(status, PROBLEMS)
    return status


def load(source: str) -> "Network":
    """Read a file, or an architecture of the gallery where no file has this name.

    Raises:
        FileProblem: Where neither can be read.
    """
    from cnnparam_gui.files import formats, gallery
    from cnnparam_gui.files.problems import FileProblem

    if not os.path.isfile(source):  # noqa: PTH113  Path.is_file raises for names it dislikes
        if gallery.has(source):
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
