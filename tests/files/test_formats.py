"""Files are told apart by what they hold; the program's own files are found."""

from pathlib import Path

import pytest

from cnnparam_gui.files import formats, gallery, native, resources
from cnnparam_gui.files.problems import MAX_LENGTH, FileProblem, one_line
from cnnparam_gui.files.report import Report

VGG = native.encode(gallery.load("vgg16"))


@pytest.mark.parametrize("name", ["net.cnnparam", "net.txt", "net", "net.onnx"])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf", b"\n \t"])
def test_the_content_decides(tmp_path: Path, name: str, start: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(start + VGG)
    assert formats.read(path) == gallery.load("vgg16")


def test_a_format_far_down_the_file_is_found(tmp_path: Path) -> None:
    path = tmp_path / "net.json"
    head = b'{"description": "' + b"x" * 10_000 + b'", '
    path.write_bytes(head + VGG.lstrip(b"{").replace(b'"description"', b'"source"', 1))
    with pytest.raises(FileProblem, match="The field 'source' is given twice"):
        formats.read(path)


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("x.cnnparam", b"hello", "it is not JSON"),
        ("x.cnnparam", b"", "The file is empty"),
        ("x", b"", "The file is empty"),
        ("x.json", b'{"class_name": "Sequential"}', "A layer of class Sequential has no config"),
        ("x.bin", b"\x08\x07\x12", "Its content is of no format that this program reads"),
        ("x.txt", b"hello", "Its content is of no format that this program reads"),
    ],
)
def test_what_is_no_architecture_is_refused(
    tmp_path: Path, name: str, data: bytes, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(FileProblem, match=sentence) as caught:
        formats.read(path)
    assert str(caught.value).startswith(f"{path}: ")


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="There is no such file"):
        formats.read(tmp_path / "none")
    with pytest.raises(FileProblem, match="This is a folder"):
        formats.read(tmp_path)
    with pytest.raises(FileProblem, match="There is no such file"):
        formats.read(tmp_path / "a\0b")


def test_several_csv_reports_have_one_mark() -> None:
    from cnnparam_gui.core.count import count

    report = Report(count(gallery.load("lenet5")))
    form = formats.REPORTS["csv"]
    stream = b"".join(form.render_next(report, number) for number in range(3))
    assert stream.count(b"\xef\xbb\xbf") == 1
    assert stream.count(b"\r\n\r\nRow,") == 2


# -------------------------------------------------------------------- resources


def test_resources_of_a_source_tree() -> None:
    assert resources.resource("architectures") == (
        Path(__file__).resolve().parents[2] / "resources" / "architectures"
    )


def test_resources_inside_an_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    monkeypatch.setattr(resources, "PACKAGE", tmp_path)
    assert resources.resource("icons") == tmp_path / "resources" / "icons"


def test_a_damaged_installation_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "package")
    with pytest.raises(FileProblem, match="This part of the program is missing"):
        gallery.architectures()


# --------------------------------------------------------------------- problems


def test_a_problem_is_one_line() -> None:
    problem = FileProblem("It\nis \x1b[31mred\u2028", "a\tb\udcff")
    assert str(problem) == r"a\tb\udcff: It\nis \x1b[31mred\u2028"
    assert len(one_line("x" * 10_000)) == MAX_LENGTH


def test_a_problem_is_told_again_with_its_place() -> None:
    problem = FileProblem("It is empty")
    assert str(problem) == "It is empty"
    assert str(problem.at(Path("net.cnnparam"))) == "net.cnnparam: It is empty"
