"""`cnnparam convert`: every format by its name and its ending, and one line for every fault."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from cnnparam_gui import cli
from cnnparam_gui.files import formats, gallery, native, saving
from cnnparam_gui.files.formats import Writer

PROBLEMS = Path(__file__).resolve().parent / "files" / "problems.cnnparam"


class Outcome(NamedTuple):
    """How a run of the command ended."""

    status: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs the command in this process."""

    def run(*arguments: object) -> Outcome:
        status = cli.main(["convert", *map(str, arguments)])
        out, err = capfdbinary.readouterr()
        return Outcome(status, out.decode(), err.decode())

    return run


@pytest.mark.parametrize("writer", formats.WRITERS.values(), ids=lambda writer: writer.name)
def test_every_format_by_its_name(run: Run, tmp_path: Path, writer: Writer) -> None:
    target = tmp_path / "net"
    assert run("vgg16", target, "--format", writer.name) == (0, "", "")
    assert target.read_bytes() == writer.write(gallery.load("vgg16"))


@pytest.mark.parametrize("name", ["net.cnnparam", "net.CNNPARAM"])
def test_the_ending_says_the_format(run: Run, tmp_path: Path, name: str) -> None:
    assert run("lenet5", tmp_path / name) == (0, "", "")
    assert formats.read(tmp_path / name) == gallery.load("lenet5")
    assert run(tmp_path / name, tmp_path / "net.onnx") == (0, "", "")
    written = formats.WRITERS["onnx"].write(gallery.load("lenet5"))
    assert (tmp_path / "net.onnx").read_bytes() == written


def test_an_ending_of_two_formats_needs_the_name(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Writer("one", "One", ".twice", lambda _: b"one")
    second = Writer("two", "Two", ".twice", lambda _: b"two")
    monkeypatch.setattr(formats, "WRITERS", {"one": first, "two": second})
    target = tmp_path / "net.twice"
    sentence = "cnnparam: --format is needed, since .twice is the ending of one, two\n"
    assert run("vgg16", target) == (2, "", sentence)
    assert not target.exists()
    assert run("vgg16", target, "--format", "two") == (0, "", "")
    assert target.read_bytes() == b"two"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("net.csv", "net.csv: .csv is the ending of a report, which cnnparam report --output"),
        ("net.xyz", "net.xyz: the ending '.xyz' is of no format; choose one with --format from"),
        ("net", "net: it has no ending; choose one with --format from cnnparam, "),
    ],
)
def test_an_ending_of_no_format_is_refused(
    run: Run, tmp_path: Path, name: str, sentence: str
) -> None:
    status, out, err = run("vgg16", tmp_path / name)
    assert (status, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_a_format_that_there_is_not(run: Run, tmp_path: Path) -> None:
    status, _, err = run("vgg16", tmp_path / "net", "--format", "tf1")
    assert status == 2
    assert "there is no format 'tf1', choose from cnnparam, " in err


def test_another_shape_of_the_input(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "net.cnnparam"
    assert run("resnet18", target, "--input", "3x64x64") == (0, "", "")
    assert getattr(formats.read(target).layers[0], "shape", None) == (3, 64, 64)


def test_a_network_with_problems_is_written_and_they_are_printed(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "net.cnnparam"
    status, out, err = run(PROBLEMS, target)
    assert (status, out) == (1, "")
    assert err.splitlines()[0].startswith(f"{PROBLEMS}: =conv|1: kernel 7x7 is larger than its")
    assert formats.read(target) == native.read(PROBLEMS)


def test_what_a_format_cannot_say_is_one_line_and_no_file(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "net.onnx"
    target.write_text("as it was")
    status, out, err = run(PROBLEMS, target)
    assert (status, out) == (2, "")
    assert err.startswith(f"cnnparam: {PROBLEMS}: Row '=conv|1' (Conv2d) cannot be written: ")
    assert err.count("\n") == 1
    assert target.read_text() == "as it was"


def test_a_source_or_a_target_that_cannot_be(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "net.cnnparam"
    assert run("nothing-of-this-name", target).status == 2
    assert not target.exists()
    status, _, err = run("vgg16", tmp_path / "none" / "net.cnnparam")
    assert (status, "there is no such folder" in err) == (2, True)
    status, _, err = run("vgg16", tmp_path, "--format", "cnnparam")
    assert (status, "a folder has this name" in err) == (2, True)


def test_the_source_is_never_written_over(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "net.cnnparam"
    saving.write(source, gallery.load("lenet5"))
    status, _, err = run(source, source, "--format", "onnx")
    assert (status, "is the source itself" in err) == (2, True)
    assert native.read(source) == gallery.load("lenet5")


def test_a_file_comes_back_byte_by_byte(run: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "first.cnnparam", tmp_path / "second.cnnparam"
    saving.write(first, gallery.load("resnet18"))
    assert run(first, second) == (0, "", "")
    assert second.read_bytes() == first.read_bytes()


@pytest.mark.parametrize("name", gallery.ids())
def test_the_gallery_comes_back_byte_by_byte(name: str) -> None:
    data = native.encode(gallery.load(name))
    assert native.encode(native.decode(data)) == data
