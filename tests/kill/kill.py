"""Kills a process at random moments of what it writes, and looks at what is left on the disk.

Each attempt is a child of this process, so that it is at work at once; it writes one thing over
and over, says how far it is in memory that both share, and is killed after a random while. Run it
as `python -m tests.kill.kill 1000`; the suite does 100 of each.
"""

import mmap
import os
import random
import signal
import struct
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery, journal, native, saving
from cnnparam_gui.settings import Settings

LONGEST_S = 0.012
"""A child is killed within this time after its first write."""

NETWORK = gallery.load("vgg16")
_PATIENCE_S = 20.0
_COUNTERS = struct.Struct("qq")

Write = Callable[[Path, int], None]
Read = Callable[[Path], int]


class Target(NamedTuple):
    """What is written, and how it is read again.

    Attributes:
        name: What is killed.
        file: The name of the file.
        write: Writes state number n, whole.
        read: Returns the number of the state that the file holds; raises where it is not whole.
    """

    name: str
    file: str
    write: Write
    read: Read


class Outcome(NamedTuple):
    """What was found.

    Attributes:
        kills: How many children were killed.
        midway: How many of them had begun a write that they had not ended.
        new: How many of those left the new file; the others left the old one.
    """

    kills: int
    midway: int
    new: int


def _named(number: int) -> Network:
    # The length differs from state to state, so that a mixture of two is no whole file.
    return Network(NETWORK.layers, f"state {number}", "x" * (number % 97))


def _number(network: Network) -> int:
    number = int(network.name.removeprefix("state "))
    assert network == _named(number)
    return number


def _save(path: Path, number: int) -> None:
    saving.write(path, _named(number))


def _read_save(path: Path) -> int:
    return _number(native.read(path))


def _autosave(path: Path, number: int) -> None:
    journal.write(path, journal.Entry(_named(number), path.with_suffix(".cnnparam")))


def _read_autosave(path: Path) -> int:
    entry = journal.read(path)
    assert entry.origin == path.with_suffix(".cnnparam")
    return _number(entry.network)


def _store(path: Path) -> QSettings:
    return QSettings(str(path), QSettings.Format.IniFormat)


def _layout(number: int) -> str:
    return f"state {number} " * 400 + "x" * (number % 97)


def _write_settings(path: Path, number: int) -> None:
    # Every value is a write of its own, since what other windows wrote is read before each.
    store = _store(path)
    Settings(store).layout = QByteArray(_layout(number).encode())
    store.sync()
    assert store.status() == QSettings.Status.NoError


def _read_settings(path: Path) -> int:
    settings = Settings(_store(path))
    assert settings.whole
    layout = settings.layout.toStdString()
    number = int(layout.split(" ", 2)[1])
    assert layout == _layout(number)
    return number


TARGETS = (
    Target("save", "net.cnnparam", _save, _read_save),
    Target("autosave", "1.journal", _autosave, _read_autosave),
    Target("settings", "settings.ini", _write_settings, _read_settings),
)


def attack(target: Target, folder: Path, kills: int, seed: int) -> Outcome:
    """Kill children at random moments and check the file after each.

    Args:
        target: What they write.
        folder: An empty folder for it.
        kills: How often.
        seed: What the moments are drawn from.

    Raises:
        AssertionError: Where a file is neither the old nor the new one, or a process that was
            killed leaves more than one temporary file.
    """
    moments = random.Random(seed)
    path = folder / target.file
    shared = mmap.mmap(-1, _COUNTERS.size)
    state, midway, new = 0, 0, 0
    target.write(path, state)
    for _ in range(kills):
        begun, ended = _kill_one(target, path, state, shared, moments.uniform(0, LONGEST_S))
        state = target.read(path)
        assert ended <= state <= begun, f"{path} holds {state}, after {ended} or {begun}"
        if begun != ended:
            midway += 1
            new += state == begun
        assert len(saving.clear_stale(path)) <= 1
        _clear_of_qt(path)
    assert [item.name for item in folder.iterdir()] == [path.name]
    return Outcome(kills, midway, new)


def _kill_one(
    target: Target, path: Path, state: int, shared: mmap.mmap, wait: float
) -> tuple[int, int]:
    """Return the number of the write that a child began last, and of the last that it ended."""
    shared[:] = _COUNTERS.pack(state, state)
    child = os.fork()
    if child == 0:
        _write_for_ever(target, path, state, shared)
    latest = time.monotonic() + _PATIENCE_S
    while _COUNTERS.unpack(shared[:])[1] == state:
        assert time.monotonic() < latest, "the child writes nothing"
        time.sleep(0)
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL, "it ended by itself"
    begun, ended = _COUNTERS.unpack(shared[:])
    return begun, ended


def _write_for_ever(target: Target, path: Path, state: int, shared: mmap.mmap) -> None:
    try:
        while True:
            shared[:] = _COUNTERS.pack(state + 1, state)
            target.write(path, state + 1)
            state += 1
            shared[:] = _COUNTERS.pack(state, state)
    finally:
        # Nothing of the parent's is the child's to end.
        os._exit(1)


def _clear_of_qt(path: Path) -> None:
    """Remove what QSaveFile and QLockFile of a killed process leave beside its file."""
    for item in path.parent.iterdir():
        if item.name != path.name and item.name.startswith(path.name):
            item.unlink()


def main() -> int:
    """Attack every target as often as the command line says."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(2**32)
    for target in TARGETS:
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="cnnparam-kill-") as folder:
            found = attack(target, Path(folder), kills, seed)
        took = time.monotonic() - began
        sys.stdout.write(
            f"{target.name}: {found.kills} kills in {took:.1f} s (seed {seed}), {found.midway} of "
            f"them midway: {found.midway - found.new} left the old file, {found.new} the new one\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
