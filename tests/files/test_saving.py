"""Saving: whatever fails, the old file is whole and nothing is left lying about."""

import errno
import os
import signal
import stat
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery, native, saving
from cnnparam_gui.files.problems import FileProblem, one_line
from tests.files.privileges import unprivileged

ROOT = Path(__file__).resolve().parents[2]
NETWORK = gallery.load("lenet5")
OTHER = Network((KINDS["Input"].fresh("input"),), name="other")
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """Gives a saved file, and looks that nothing else stays in its folder."""
    path = tmp_path / "net.cnnparam"
    saving.write(path, OTHER)
    yield path
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def in_process(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Runs a piece of a program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


# ------------------------------------------------------------------ what works


def test_a_new_file_is_written(tmp_path: Path) -> None:
    path = tmp_path / "new.cnnparam"
    saving.write(path, NETWORK)
    assert path.read_bytes() == native.encode(NETWORK)
    assert [item.name for item in tmp_path.iterdir()] == ["new.cnnparam"]


def test_a_file_is_replaced(path: Path) -> None:
    saving.write(path, NETWORK)
    assert native.read(path) == NETWORK


def test_a_file_may_become_empty_and_large(path: Path) -> None:
    saving.write_bytes(path, b"")
    assert path.read_bytes() == b""
    data = os.urandom(5_000_000)
    saving.write_bytes(path, data)
    assert path.read_bytes() == data


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_permissions_stay(path: Path, mode: int) -> None:
    path.chmod(mode)
    saving.write(path, NETWORK)
    assert stat.S_IMODE(path.stat().st_mode) == mode


@posix
def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    saving.write_bytes(tmp_path / "saved", b"x")
    assert (tmp_path / "saved").stat().st_mode == (tmp_path / "plain").stat().st_mode


@posix
def test_links_are_followed(tmp_path: Path) -> None:
    folder = tmp_path / "real"
    folder.mkdir()
    target = folder / "net.cnnparam"
    saving.write(target, OTHER)
    link = tmp_path / "link"
    link.symlink_to("second")
    (tmp_path / "second").symlink_to(target)
    saving.write(link, NETWORK)
    assert link.is_symlink()
    assert not target.is_symlink()
    assert native.read(target) == NETWORK
    assert {item.name for item in tmp_path.iterdir()} == {"real", "link", "second"}


@posix
def test_a_link_to_a_file_that_is_not_there_yet_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("new")
    saving.write(tmp_path / "link", NETWORK)
    assert (tmp_path / "link").is_symlink()
    assert native.read(tmp_path / "new") == NETWORK


def test_the_longest_name_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 255)
    saving.write(path, NETWORK)
    assert native.read(path) == NETWORK


@posix
def test_a_pipe_takes_a_report(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        saving.write_bytes(pipe, b"report")
        assert os.read(reader, 100) == b"report"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


# ------------------------------------------------------------------- what fails


def refusal(path: Path) -> str:
    """Returns the sentence that refuses to save, without the place, which it must name."""
    with pytest.raises(FileProblem) as caught:
        saving.write(path, NETWORK)
    assert caught.value.place == one_line(str(path))
    assert str(caught.value).isprintable()
    return caught.value.reason


def test_a_folder_is_refused(path: Path) -> None:
    assert refusal(path.parent).startswith("It could not be saved, because a folder has this name")


def test_a_missing_folder_is_refused(path: Path) -> None:
    assert "because there is no such folder" in refusal(path.parent / "none" / "x")


def test_a_file_as_a_folder_is_refused(path: Path) -> None:
    assert "because its folder is a file" in refusal(path / "x")


def test_an_impossible_name_is_refused(path: Path) -> None:
    assert "because no file can have this name" in refusal(path.parent / "a\0b").replace(
        "\\x00", ""
    )
    assert "because its name is too long" in refusal(path.parent / ("x" * 300))


@posix
def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    assert "because its symbolic link leads back to itself" in refusal(tmp_path / "loop")


@posix
def test_a_full_device_is_refused() -> None:
    assert "because the disk is full" in refusal(Path("/dev/full"))


@posix
def test_a_read_only_folder_is_refused(path: Path) -> None:
    before = path.read_bytes()
    path.chmod(0o666)
    path.parent.chmod(0o555)
    try:
        with unprivileged():
            sentence = refusal(path)
    finally:
        path.parent.chmod(0o755)
    assert "because you have no permission to write in this folder" in sentence
    assert path.read_bytes() == before


@posix
def test_a_read_only_file_is_refused() -> None:
    # pytest's own folders are closed to others, and root may write everywhere.
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "net.cnnparam"
        saving.write(path, OTHER)
        path.chmod(0o444)
        path.parent.chmod(0o777)
        with unprivileged():
            assert "because it is read-only" in refusal(path)
        assert native.read(path) == OTHER
        assert list(path.parent.iterdir()) == [path]


@posix
@pytest.mark.parametrize("limit", [0, 1, 100, 700])
def test_a_disk_that_takes_only_a_part_leaves_the_old_file(path: Path, limit: int) -> None:
    """A limit on the size of files takes some bytes and then no more, as a full disk does."""
    before = path.read_bytes()
    code = """
        import resource, sys
        from pathlib import Path
        from cnnparam_gui.files import gallery, saving
        from cnnparam_gui.files.problems import FileProblem
        network = gallery.load("lenet5")
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
        try:
            saving.write(Path(sys.argv[1]), network)
        except FileProblem as problem:
            print(problem.reason)
    """
    done = in_process(code, path, limit)
    assert done.stderr == ""
    assert done.stdout.startswith("It could not be saved, because files may not become this large")
    assert path.read_bytes() == before


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS])
@pytest.mark.parametrize("call", ["open", "write", "fsync", "close"])
def test_any_call_may_fail(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    before = path.read_bytes()
    real_close = os.close

    def fail(*arguments: object) -> None:
        if call == "close" and isinstance(arguments[0], int):
            real_close(arguments[0])  # a close that reports a late error has closed all the same
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        sentence = refusal(path)
    assert sentence.startswith("It could not be saved, because ")
    assert path.read_bytes() in {before, native.encode(NETWORK)}
    if call != "close":
        assert path.read_bytes() == before


def test_a_replacement_may_fail(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(errno.EACCES, "")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", fail)
        assert "no permission" in refusal(path)
    assert path.read_bytes() == before


def test_a_device_that_takes_nothing_is_no_endless_loop(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda *_: 0)
        assert "because the disk is full" in refusal(path)


def test_writes_that_take_a_part_go_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real_write = os.write
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda file, data: real_write(file, bytes(data)[:7]))
        saving.write(path, NETWORK)
    assert native.read(path) == NETWORK


def test_an_interruption_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            saving.write(path, NETWORK)
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_flushed_is_no_fault(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_fsync = os.fsync

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "")
        real_fsync(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fsync)
        saving.write(path, NETWORK)
    assert native.read(path) == NETWORK


# ------------------------------------------------------------------ killed saves

ENDLESS_SAVES = """
    import sys
    from pathlib import Path
    from cnnparam_gui.files import saving
    path = Path(sys.argv[1])
    contents = [bytes([letter]) * 3_000_000 for letter in b"ab"]
    while True:
        for content in contents:
            saving.write_bytes(path, content)
            print("saved", flush=True)
"""


@posix
def test_a_killed_save_tears_no_file_and_its_leavings_go(tmp_path: Path) -> None:
    path = tmp_path / "net.cnnparam"
    other = tmp_path / "net2.cnnparam"
    other.write_bytes(b"other")
    left = 0
    for attempt in range(15):
        saves = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(ENDLESS_SAVES), str(path)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
        )
        assert saves.stdout is not None
        assert saves.stdout.readline() == b"saved\n"
        time.sleep(attempt * 0.0007)
        saves.send_signal(signal.SIGKILL)
        saves.wait()
        saves.stdout.close()
        data = path.read_bytes()
        assert len(data) == 3_000_000
        assert len(set(data)) == 1
        left += len(saving.clear_stale(path))
        assert {item.name for item in tmp_path.iterdir()} == {path.name, other.name}
    assert left > 0, "no save was killed in its middle: the test tried nothing"


@posix
def test_a_save_that_is_going_on_is_left_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real_fsync = os.fsync

    def fsync(descriptor: int) -> None:
        assert saving.clear_stale(path) == []
        real_fsync(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fsync)
        saving.write(path, NETWORK)
    assert native.read(path) == NETWORK


def test_nothing_to_clear_is_no_fault(tmp_path: Path) -> None:
    assert saving.clear_stale(tmp_path / "none" / "x") == []
    assert saving.clear_stale(tmp_path / "x") == []
