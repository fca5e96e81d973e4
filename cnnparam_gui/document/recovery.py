"""Finds the journals that a program left which ended without being closed, and restores them."""

import contextlib
from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QLockFile

from cnnparam_gui.core.comparison import Comparison, compare
from cnnparam_gui.core.conventions import Convention
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.document.document import Document
from cnnparam_gui.document.journaling import lock_of, remove
from cnnparam_gui.files import formats, journal, saving
from cnnparam_gui.files.problems import FileProblem


class Left:
    """A journal that nobody owns any more; held, so that no other window offers it too.

    Attributes:
        path: The journal.
        entry: What it holds; None where it cannot be read.
        problem: Why it cannot be read; None where it can.
    """

    def __init__(self, path: Path, lock: QLockFile) -> None:
        """Read a journal whose lock is held."""
        self.path = path
        self.entry: journal.Entry | None = None
        self.problem: FileProblem | None = None
        self._lock = lock
        try:
            self.entry = journal.read(path)
        except FileProblem as problem:
            self.problem = problem

    @property
    def age_order(self) -> int:
        """A number by which the latest journal comes first."""
        with contextlib.suppress(OSError):
            return -self.path.stat().st_mtime_ns
        return 0

    def discard(self) -> None:
        """Remove it for good."""
        remove(self.path)
        self.release()

    def release(self) -> None:
        """Leave it for the next start."""
        self._lock.unlock()


class Base(msgspec.Struct, frozen=True):
    """What the changes of a journal are changes of.

    Attributes:
        counts: The file's network as it is on the disk; an empty one where there is no file.
        from_file: Whether it is that of the file.
    """

    counts: NetworkCount
    from_file: bool


def left_journals(folder: Path) -> list[Left]:
    """Return the journals that no running program owns, the latest first.

    Args:
        folder: Where journals are kept; it need not be there.
    """
    found = []
    for path in sorted(_listed(folder)):
        lock = lock_of(path)
        if lock.tryLock(0):
            # Another start may have dealt with it between the listing and the lock.
            if path.exists():
                saving.clear_stale(path)
                found.append(Left(path, lock))
            else:
                lock.unlock()
    return sorted(found, key=lambda left: left.age_order)


def _listed(folder: Path) -> Sequence[Path]:
    try:
        return [path for path in folder.iterdir() if path.suffix == journal.SUFFIX]
    except OSError:
        return []


def base_of(entry: journal.Entry, convention: Convention) -> Base:
    """Return what the file of a journal holds now, counted by a convention."""
    if entry.origin is not None:
        # Whatever a reader stumbles over, what was not saved is still to be had.
        with contextlib.suppress(Exception):
            return Base(count(formats.read(entry.origin), convention), from_file=True)
    return Base(count(Network(semantics=entry.network.semantics), convention), from_file=False)


def changes(entry: journal.Entry, base: Base) -> Comparison:
    """Return what a journal changes of the file as it is on the disk."""
    return compare(base.counts, count(entry.network, base.counts.convention))


def restore(document: Document, entry: journal.Entry, base: Base, text: str) -> None:
    """Open what a journal holds, as changes of its file that are not saved.

    Args:
        document: What takes it.
        entry: What the journal holds.
        base: What it changes; undoing the restoring leads there.
        text: What a person reads behind Undo.
    """
    wanted, had = entry.network, base.counts.network
    # No edit changes these, so they are those of the journal from the start.
    start = msgspec.structs.replace(had, description=wanted.description, source=wanted.source)
    counts = msgspec.structs.replace(base.counts, network=start)
    document.open_counted(counts, entry.origin, imported=entry.imported, known=entry.known)
    splice = Splice(0, len(start.layers), wanted.layers)
    document.edit(Edit((splice,), wanted.name, wanted.semantics), text)
