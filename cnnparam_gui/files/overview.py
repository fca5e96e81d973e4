"""Several networks beside each other, one row each; what cannot be read has a row with the reason.

A folder stands for the architectures in it and in the folders below, found by their endings.
"""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from cnnparam_gui.core.conventions import Convention
from cnnparam_gui.core.count import count
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.files.problems import FileProblem, one_line
from cnnparam_gui.files.report import Cell, Report
from cnnparam_gui.files.request import Request

# The presets take many kinds, and most overviews none of them.
if TYPE_CHECKING:
    from cnnparam_gui.core.operations import OperationPreset

NOT_READ = "not read"

_REFUSED = (".pt", ".pth", ".ckpt", ".pkl", ".pickle")
"""The endings of files that are refused with a reason, so that they are not left out in silence."""


class Entry(msgspec.Struct, frozen=True):
    """The figures of one network; None for what is not known.

    Attributes:
        source: The file, or the name in the gallery.
        name: What the network is called.
        layers: The number of rows.
        parameters: What the convention counts.
        trainable: Values that training changes.
        non_trainable: Values that it does not.
        parameter_bytes: The bytes of the parameters.
        activation_elements: Values of all outputs, for one sample.
        activation_bytes: Their bytes for the batch.
        peak_bytes: The most that is alive at one moment of inference.
        macs: Multiply-accumulates of one sample.
        operations: What the operations preset counts of one sample.
        status: How far the figures are known, or that the file was not read.
        problems: The number of rows with a problem.
        reason: The first problem, or why the file was not read.
    """

    source: str
    name: str = ""
    layers: int | None = None
    parameters: int | None = None
    trainable: int | None = None
    non_trainable: int | None = None
    parameter_bytes: int | None = None
    activation_elements: int | None = None
    activation_bytes: int | None = None
    peak_bytes: int | None = None
    macs: int | None = None
    operations: int | None = None
    status: str = NOT_READ
    problems: int | None = None
    reason: str = ""


class EntryColumn(msgspec.Struct, frozen=True):
    """One column of an overview.

    Attributes:
        key: The figure of an entry that it shows, and its name in JSON.
        title: Its heading.
        unit: The unit of its numbers.
        is_text: Whether its cells are text.
    """

    key: str
    title: str
    unit: str = ""
    is_text: bool = False


COLUMNS: tuple[EntryColumn, ...] = (
    EntryColumn("source", "Source", is_text=True),
    EntryColumn("name", "Name", is_text=True),
    EntryColumn("layers", "Layers"),
    EntryColumn("parameters", "Parameters"),
    EntryColumn("trainable", "Trainable"),
    EntryColumn("non_trainable", "Non-trainable"),
    EntryColumn("parameter_bytes", "Parameter memory", "bytes"),
    EntryColumn("activation_elements", "Activations", "values"),
    EntryColumn("activation_bytes", "Memory", "bytes"),
    EntryColumn("peak_bytes", "Inference peak", "bytes"),
    EntryColumn("macs", "MACs"),
    EntryColumn("operations", "Operations"),
    EntryColumn("status", "Status", is_text=True),
    EntryColumn("problems", "Problems"),
    EntryColumn("reason", "Problem", is_text=True),
)
"""Every column of an overview, in order; to add one is to add its line here."""


class How(msgspec.Struct, frozen=True):
    """How all networks of an overview are counted.

    Attributes:
        convention: What counts as a parameter.
        scale: Data type and batch.
        operations: What counts as an operation; None for no such column.
    """

    convention: Convention
    scale: Scale
    operations: "OperationPreset | None" = None

    def report(self, network: Network, source: str) -> Report:
        """Return the report of one network."""
        return Report(count(network, self.convention), self.scale, source, self.operations)


class Overview(msgspec.Struct, frozen=True):
    """Several networks, counted alike.

    Attributes:
        title: What was compared, such as the name of a folder.
        how: How they are counted.
        entries: One for each network.
        others: How many files were left out since their endings are of no architecture.
    """

    title: str
    how: How
    entries: tuple[Entry, ...]
    others: int = 0

    @property
    def columns(self) -> list[EntryColumn]:
        """The columns, in order."""
        return [column for column in COLUMNS if column.key != "operations" or self.how.operations]

    def heading(self, column: EntryColumn) -> str:
        """Return the heading of a column, which says so where a wrong rule made its figures."""
        preset = self.how.operations
        if column.key == "operations" and preset:
            return f"{column.title} ({preset.name}, {preset.unit})"
        if column.key == "parameters" and self.how.convention.wrong:
            return f"{column.title} ({self.how.convention.name}: wrong rule)"
        return f"{column.title} ({column.unit})" if column.unit else column.title

    def cells(self, entry: Entry) -> list[Cell]:
        """Return the cells of an entry."""
        return [getattr(entry, column.key) for column in self.columns]

    def subtitle(self) -> str:
        """Return what was counted and how."""
        convention, scale = self.how.convention, self.how.scale
        number = len(self.entries)
        return (
            f"{number:,} {'network' if number == 1 else 'networks'}; convention "
            f"{convention.name}: {convention.title}; {scale.data_type.name}, "
            f"batch {scale.batch:,}"
        )

    def notes(self) -> list[str]:
        """Return what a reader must know before trusting the figures; usually nothing."""
        found = []
        preset, convention = self.how.operations, self.how.convention
        if preset and preset.wrong:
            found.append(f"WRONG OPERATIONS {preset.name}. {preset.wrong}")
        if convention.wrong:
            found.append(f"WRONG CONVENTION {convention.name}. {convention.wrong}")
        unread = sum(entry.status == NOT_READ for entry in self.entries)
        partly = sum(entry.status not in ("exact", NOT_READ) for entry in self.entries)
        if unread:
            found.append(f"NOT READ: {unread:,} of them; their rows say why.")
        if partly:
            found.append(
                f"LOWER BOUND: {partly:,} {'is' if partly == 1 else 'are'} not counted in full; "
                "the totals of such a row are at least what is shown, its peak is of the layers "
                "that are counted."
            )
        if self.others:
            found.append(f"LEFT OUT: {self.others:,} with endings that no architecture has.")
        return found


def files_in(folder: Path) -> tuple[list[Path], int]:
    """Return the architectures in a folder and in those below, and how many other files there are.

    Raises:
        FileProblem: Where there is none.
    """
    from cnnparam_gui.files.formats import READERS

    endings = {suffix for reader in READERS for suffix in reader.suffixes} | set(_REFUSED)
    found: list[Path] = []
    others = 0
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.startswith("."):
                continue
            if Path(name).suffix.lower() in endings:
                found.append(Path(place, name))
            else:
                others += 1
    if not found:
        raise FileProblem(
            "There is no architecture in this folder, by the endings of files", folder
        )
    return sorted(found), others


def of_folder(
    folder: Path, how: How, step: Callable[[float], None], written: Path | None = None
) -> Overview:
    """Return the networks in a folder and in those below, each called by its place in it.

    Args:
        folder: The folder.
        how: How they are counted.
        step: Told how much is done, from 0 to 1; raises Cancelled to stop.
        written: A file that is written, and may lie in the folder from an earlier time.

    Raises:
        FileProblem: Where there is none.
        Cancelled: Where `step` raises it.
    """
    from cnnparam_gui.files import formats

    found, others = files_in(folder)
    paths = [path for path in found if written is None or path.resolve() != written.resolve()]
    entries = []
    for number, path in enumerate(paths):
        step(number / len(paths))
        # A reader of a large file asks often, so that it can be given up.
        request = Request(step=_always(step, number / len(paths)))
        source = str(path.relative_to(folder))
        entries.append(entry(source, partial(formats.read, path, request), how))
    return Overview(folder.name or str(folder), how, tuple(entries), others)


def _always(step: Callable[[float], None], done: float) -> Callable[[float], None]:
    """Return what tells the same of the whole, however far one file is."""
    return lambda _: step(done)


def entry(source: str, read: Callable[[], Network], how: How) -> Entry:
    """Return the figures of one network; what cannot be read becomes a reason.

    Args:
        source: What it is called.
        read: Reads it; raises FileProblem where that cannot be.
        how: How it is counted.
    """
    try:
        return _figures(source, how.report(read(), source))
    except FileProblem as problem:
        return Entry(source, reason=problem.reason)
    except MemoryError:
        return Entry(source, reason="There is not enough memory to read it")


def _figures(source: str, report: Report) -> Entry:
    total, problems = report.total(), report.counts.problems
    layers = report.counts.network.layers
    reason = ""
    if problems:
        row, first = problems[0]
        reason = f"Row {row + 1:,} {one_line(layers[row].name)}: {first.message}"
    return Entry(
        source=source,
        name=report.counts.network.name,
        layers=len(layers),
        parameters=total.parameters,
        trainable=total.trainable,
        non_trainable=total.non_trainable,
        parameter_bytes=report.known(report.parameter_bytes),
        activation_elements=total.activation_elements,
        activation_bytes=total.activation_bytes,
        peak_bytes=report.known(report.inference_peak_bytes),
        macs=total.macs,
        operations=total.operations,
        status=report.status,
        problems=len(problems),
        reason=reason,
    )
