"""Every call of a save failing in turn, and a disk that is full in earnest."""

import errno
import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cnnparam_gui.files import gallery, native, saving
from cnnparam_gui.files.problems import FileProblem

ROOT = Path(__file__).resolve().parents[2]
OLD, NEW = gallery.load("lenet5"), gallery.load("vgg16")
CALLS: tuple[tuple[Any, str], ...] = (
    (os, "open"),
    (os, "write"),
    (os, "fchown"),
    (os, "fchmod"),
    (os, "fsync"),
    (Path, "replace"),
    (os, "close"),
)
LETS_PASS = {"fchown"}
"""Only root may give a file away: that it is refused is no fault of the save."""

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")


class Shim:
    """Counts the calls that a save makes, and lets one of them fail.

    Attributes:
        made: The names of the calls, in order.
    """

    def __init__(self, patch: pytest.MonkeyPatch, turn: int | None, number: int = 0) -> None:
        self.made: list[str] = []
        self._turn = turn
        self._number = number
        for holder, name in CALLS:
            patch.setattr(holder, name, self._wrapped(name, getattr(holder, name)))

    def _wrapped(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            self.made.append(name)
            if len(self.made) - 1 != self._turn:
                return real(*arguments, **named)
            if name == "close":  # one that tells of a late error has closed all the same
                real(*arguments)
            if name == "write" and self._number == 0:
                return real(arguments[0], bytes(arguments[1])[:7])
            raise OSError(self._number, os.strerror(self._number))

        return call


def calls_of_a_save(path: Path) -> list[str]:
    with pytest.MonkeyPatch.context() as patch:
        shim = Shim(patch, None)
        saving.write(path, NEW)
    return shim.made


@posix
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS])
def test_each_call_fails_in_turn(tmp_path: Path, number: int) -> None:
    path = tmp_path / "net.cnnparam"
    saving.write(path, OLD)
    made = calls_of_a_save(path)
    assert {name for _, name in CALLS} == set(made)
    for turn, name in enumerate(made):
        saving.write(path, OLD)
        problem = None
        with pytest.MonkeyPatch.context() as patch:
            Shim(patch, turn, number)
            try:
                saving.write(path, NEW)
            except FileProblem as raised:
                problem = raised
        replaced = "replace" in made[:turn]
        expected = NEW if replaced or name in LETS_PASS else OLD
        assert native.read(path) == expected, f"call {turn}, {name}"
        if expected is OLD:
            assert str(problem).startswith(f"{path}: It could not be saved, because ")
        assert [item.name for item in tmp_path.iterdir()] == [path.name], f"call {turn}, {name}"


def test_a_write_that_takes_a_part_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "net.cnnparam"
    turn = calls_of_a_save(path).index("write")
    saving.write(path, OLD)
    with pytest.MonkeyPatch.context() as patch:
        shim = Shim(patch, turn)
        saving.write(path, NEW)
    assert native.read(path) == NEW
    assert shim.made.count("write") == 2


FULL = """
    import errno, resource, sys
    from pathlib import Path
    from cnnparam_gui.core.network import Network
    from cnnparam_gui.files import gallery, journal, saving
    from cnnparam_gui.files.problems import FileProblem

    folder, real = Path(sys.argv[1]), sys.argv[2] == "tmpfs"
    old, new = gallery.load("lenet5"), Network(gallery.load("resnet50").layers, "x" * 20_000)
    path, diary, ballast = folder / "net.cnnparam", folder / "1.journal", folder / "ballast"
    saving.write(path, old)
    journal.write(diary, journal.Entry(old))
    before = path.read_bytes(), diary.read_bytes()
    if real:
        with ballast.open("wb", buffering=0) as file:
            try:
                while file.write(b"x" * 512):
                    pass
            except OSError as error:
                assert error.errno == errno.ENOSPC
    else:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, resource.RLIM_INFINITY))
    names = sorted(item.name for item in folder.iterdir())
    entry = journal.Entry(new)
    for write in (lambda: saving.write(path, new), lambda: journal.write(diary, entry)):
        try:
            write()
        except FileProblem as problem:
            print(problem.reason)
        assert (path.read_bytes(), diary.read_bytes()) == before
        assert sorted(item.name for item in folder.iterdir()) == names
    if real:
        ballast.unlink()
    else:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    saving.write(path, new)
    assert path.stat().st_size > 20_000
"""


def own_disk(size: str) -> list[str]:
    """Returns a command before which a folder becomes a small disk of its own, if that may be.

    It is mounted where no other process sees it, and goes with the process.
    """
    unshare = shutil.which("unshare")
    script = f'mount -t tmpfs -o size={size} none "$1" && shift && exec "$@"'
    command = [str(unshare), "-rm", "sh", "-c", script, "sh"]
    if unshare is None:
        return []
    tried = subprocess.run([*command, "/mnt", "true"], capture_output=True, check=False)
    return command if tried.returncode == 0 else []


@posix
def test_a_full_disk_takes_nothing_away_and_once_there_is_room_it_is_saved(tmp_path: Path) -> None:
    """On a real disk where the system lets anybody mount one; else with a limit to files."""
    command = own_disk("256k")
    kind, reason = ("tmpfs", "the disk is full") if command else ("limit", "files may not become")
    before = [*command, str(tmp_path)] if command else []
    done = subprocess.run(
        [*before, sys.executable, "-c", textwrap.dedent(FULL), str(tmp_path), kind],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert len(said) == 2
    assert all(line.startswith(f"It could not be saved, because {reason}") for line in said)
