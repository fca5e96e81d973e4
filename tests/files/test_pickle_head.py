"""Pickles are refused whatever they are called, and nothing in them runs."""

import pickle
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from cnnparam_gui.files import formats, pickle_head
from cnnparam_gui.files.problems import MAX_LENGTH, FileProblem


class Evil:
    """Would make a file where it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.path,)


def zipped(*names: str) -> bytes:
    """Returns an archive of members with these names."""
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, pickle.dumps({}))
    return data.getvalue()


def tarred() -> bytes:
    """Returns an archive as torch.save wrote it before 0.1.10."""
    data = BytesIO()
    with tarfile.open(fileobj=data, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in ("sys_info", "pickle", "storages"):
            archive.addfile(tarfile.TarInfo(name), BytesIO())
    return data.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("model.pt", zipped("model/data.pkl", "model/data/0"), "a file of torch.save"),
        ("model.bin", zipped("archive/data.pkl"), "a file of torch.save"),
        ("model.pth", zipped("model/data.pkl")[:-30], "a file of torch.save"),
        ("script.pt", zipped("m/data.pkl", "m/code/__torch__.py"), "a TorchScript archive"),
        ("old.pth", b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.", "a file of torch.save"),
        ("older.pt", tarred(), "a file of torch.save"),
        ("model.onnx", pickle.dumps({}, 2), "It is a pickle"),
        ("model.joblib", pickle.dumps([1], 5), "It is a pickle"),
    ],
)
def test_a_pickle_is_refused_with_the_way_out(
    tmp_path: Path, name: str, data: bytes, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(FileProblem, match=sentence) as caught:
        formats.read(path)
    problem = caught.value
    assert str(problem).startswith(f"{path}: It is ")
    assert "can run any code" in problem.reason
    assert len(problem.reason) < MAX_LENGTH
    for way in ("torch.export.save", "torch.onnx.export", "safetensors.torch.save_model"):
        assert way in problem.reason
    assert problem.advice == pickle_head.ADVICE
    assert problem.at("elsewhere").advice == pickle_head.ADVICE


def test_the_advice_is_five_lines_of_python() -> None:
    assert len(pickle_head.ADVICE.splitlines()) == 5
    compile(pickle_head.ADVICE, "advice", "exec")


@pytest.mark.parametrize("protocol", range(6))
def test_nothing_in_a_pickle_runs(tmp_path: Path, protocol: int) -> None:
    trap = tmp_path / "trap"
    path = tmp_path / "model.pt"
    path.write_bytes(pickle.dumps(Evil(trap), protocol))
    with pytest.raises(FileProblem):
        formats.read(path)
    assert not trap.exists()


@pytest.mark.parametrize("name", ["x.bin", "x.zip"])
def test_other_archives_are_no_pickles(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(zipped("a.txt"))
    with pytest.raises(FileProblem, match="no format that this program reads"):
        formats.read(path)
