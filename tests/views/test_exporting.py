"""Exporting the report and the network: the same bytes as the command writes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cnnparam_gui import cli
from cnnparam_gui.cli.status import EXACT
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.files import formats, gallery, saving
from cnnparam_gui.files.native_head import SUFFIX
from tests.gui.driver import CTRL, Dialogs, Driver, Key
from tests.gui.fixtures import OpenWindow
from tests.helpers import broken
from tests.pdf import Pdf
from tests.xlsx import Xlsx


@contextmanager
def writes(driver: Driver) -> Iterator[None]:
    """Waits until a file is written that is begun in here."""
    with driver.qtbot.waitSignal(driver.window.files.exporting.writing.written):
        yield


# Reports


@pytest.mark.parametrize("format_name", formats.REPORTS)
@pytest.mark.parametrize("name", ["vgg16", "resnet18"])
def test_an_exported_report_is_what_the_command_writes(
    vgg: Driver,
    dialogs: Dialogs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    format_name: str,
    name: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    source = Path("net.cnnparam")
    saving.write(source, gallery.load(name))
    vgg.open(source)
    vgg.document.set_convention(CONVENTIONS["keras"])
    vgg.document.set_scale(Scale(DATA_TYPES["float16"], 32))
    wanted = formats.REPORTS[format_name]
    dialogs.file = str(tmp_path / "from the window")
    dialogs.filter = f"{wanted.title} (*{wanted.suffix})"
    with writes(vgg):
        vgg.key(Key.Key_E, CTRL)
    said = vgg.said
    target = tmp_path / f"from the command{wanted.suffix}"
    options = ["--convention", "keras", "--dtype", "float16", "--batch", "32"]
    arguments = ["report", str(source), "--format", format_name, *options, "--output", str(target)]
    assert cli.main(arguments) == EXACT
    written = (tmp_path / f"from the window{wanted.suffix}").read_bytes()
    assert written == target.read_bytes()
    assert f"from the window{wanted.suffix} written" in said


def test_a_report_that_cannot_be_written_says_why(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    assert not vgg.window.files.exporting.report_to(tmp_path / "no" / "a.csv", "csv")
    assert len(dialogs.warnings) == 1


def test_the_first_format_of_the_dialog_is_csv(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.file = str(tmp_path / "report")
    with writes(vgg):
        vgg.key(Key.Key_E, CTRL)
    assert (tmp_path / "report.csv").read_bytes().startswith(b"\xef\xbb\xbf")


# Networks

OTHERS = [writer for writer in formats.WRITERS.values() if writer.suffix != SUFFIX]


@pytest.mark.parametrize("writer", OTHERS, ids=lambda writer: writer.name)
def test_an_exported_network_is_what_the_command_writes(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path, writer: formats.Writer
) -> None:
    network = vgg.document.network
    dialogs.file = str(tmp_path / "net")
    dialogs.filter = f"{writer.title} (*{writer.suffix})"
    with writes(vgg):
        vgg.action("export_network").trigger()
    target = tmp_path / "from the command"
    assert cli.main(["convert", "vgg16", str(target), "--format", writer.name]) == EXACT
    assert (tmp_path / f"net{writer.suffix}").read_bytes() == target.read_bytes()
    assert f"net{writer.suffix} written" in vgg.said
    assert vgg.document.network is network
    assert vgg.document.path is None


def test_an_ending_that_was_typed_says_the_format(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.file = str(tmp_path / "net.onnx")
    with writes(vgg):
        vgg.window.files.exporting.ask_and_export_network()
    assert (tmp_path / "net.onnx").read_bytes() == formats.WRITERS["onnx"].write(
        vgg.document.network
    )


def test_nothing_is_written_where_nothing_is_chosen(vgg: Driver, dialogs: Dialogs) -> None:
    dialogs.file = ""
    assert not vgg.window.files.exporting.ask_and_export_network()
    assert not dialogs.warnings


def test_a_network_that_a_format_cannot_say_says_why(
    open_window: OpenWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    driver = open_window(broken())
    assert not driver.window.files.exporting.network_to(tmp_path / "a.onnx", "onnx")
    assert len(dialogs.warnings) == 1
    assert "cannot be written" in dialogs.warnings[0]
    assert not list(tmp_path.iterdir())


# Reports on paper, and folders


def test_a_report_as_pdf(vgg: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.file = str(tmp_path / "vgg.pdf")
    with writes(vgg):
        vgg.key(Key.Key_E, CTRL)
    assert Pdf((tmp_path / "vgg.pdf").read_bytes()).pages[0][0] == "VGG-16"
    assert "vgg.pdf written" in vgg.said


def test_an_ending_that_was_typed_says_the_format_of_a_report(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.file = str(tmp_path / "vgg.html")
    with writes(vgg):
        vgg.key(Key.Key_E, CTRL)
    assert (tmp_path / "vgg.html").read_bytes().startswith(b"<!DOCTYPE html>")


def test_a_folder_becomes_one_table(vgg: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    saving.write(tmp_path / "vgg16.cnnparam", gallery.load("vgg16"))
    (tmp_path / "cut.json").write_text("{")
    dialogs.folder, dialogs.file = str(tmp_path), str(tmp_path / "class")
    vgg.document.set_scale(Scale(DATA_TYPES["float16"], 2))
    with writes(vgg):
        vgg.action("compare_folder").trigger()
    cut, read = Xlsx((tmp_path / "class.xlsx").read_bytes()).rows("Networks")[1:]
    assert cut[0] == "cut.json"
    assert "ends in the middle" in str(cut[-1])
    assert read[:4] == ["vgg16.cnnparam", "VGG-16", 22, 138_357_544]
    assert 60_950_432 in read  # two samples of two bytes a value, as many as one of four


def test_a_folder_without_networks_says_why(vgg: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.folder, dialogs.file = str(tmp_path), str(tmp_path / "class.csv")
    vgg.action("compare_folder").trigger()
    vgg.qtbot.waitUntil(lambda: bool(dialogs.warnings))
    assert "no architecture in this folder" in dialogs.warnings[0]
    assert not (tmp_path / "class.csv").exists()


def test_no_folder_or_no_file_writes_nothing(vgg: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    exporting = vgg.window.files.exporting
    assert not exporting.ask_and_compare_folder()
    dialogs.folder, dialogs.file = str(tmp_path), ""
    assert not exporting.ask_and_compare_folder()
    assert not exporting.ask_and_export_report()
    assert not exporting.writing.running
