"""Opening files: what is no file, or none to be read, is refused in one sentence."""

import os
import sys
from pathlib import Path

import pytest

from cnnparam_gui.files import gallery, native
from cnnparam_gui.files.opening import read_bytes
from cnnparam_gui.files.problems import FileProblem
from tests.files.privileges import unprivileged

VGG = native.encode(gallery.load("vgg16"))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "none.cnnparam"
    with pytest.raises(FileProblem) as caught:
        native.read(path)
    assert str(caught.value) == f"{path}: There is no such file; check the name and the folder"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="This is a folder"):
        native.read(tmp_path)


def test_a_file_as_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(VGG)
    with pytest.raises(FileProblem, match="a folder of its path is a file"):
        native.read(tmp_path / "file" / "x")


@pytest.mark.parametrize("name", ["a\0b", "x" * 300])
def test_an_impossible_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileProblem, match="There is no such file"):
        native.read(tmp_path / name)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(FileProblem, match="leads back to itself"):
        native.read(tmp_path / "loop")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "own.cnnparam"
    path.write_bytes(VGG)
    path.chmod(0)
    with unprivileged(), pytest.raises(FileProblem, match="you have no permission"):
        native.read(path)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
def test_a_pipe_is_refused_and_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileProblem, match="a device or a pipe"):
        native.read(tmp_path / "pipe")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge"
    with path.open("wb") as file:
        file.truncate(2**40)  # a file with a hole: it takes no room
    with pytest.raises(FileProblem, match=r"1,099,511,627,776 bytes, and 268,435,456 are the most"):
        native.read(path)


def test_a_file_that_grows_is_not_read_beyond_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * 11)
    with pytest.raises(FileProblem, match="11 bytes, and 10 are the most"):
        read_bytes(path, 10)
