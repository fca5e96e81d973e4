"""The composition root: arguments, the file that is opened at the start, and what fails then."""

import gc
import sys
from pathlib import Path
from unittest.mock import ANY, Mock

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from cnnparam_gui import __main__, app
from cnnparam_gui.files import gallery, saving
from cnnparam_gui.settings import Settings
from cnnparam_gui.views.main_window import MainWindow
from tests.helpers import memory_settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return memory_settings(str(tmp_path / "settings.ini"))


@pytest.fixture
def warnings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    return said


def show(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.addWidget(window)
    with qtbot.waitSignals([window.first_painted, window.charts.ready]):
        window.show()


def show_settled(qtbot: QtBot, window: MainWindow) -> None:
    """Shows a window until the file that it was given is open or refused."""
    with qtbot.waitSignal(window.files.settled):
        show(qtbot, window)


def test_without_a_file_it_opens_vgg16(qtbot: QtBot, settings: Settings) -> None:
    window = app.build_window(settings)
    show(qtbot, window)
    assert window.files.document.network == gallery.load("vgg16")
    assert window.files.document.path is None
    assert not window.files.document.modified
    assert settings.recent_files == []


def test_a_file_is_opened_and_is_recent(
    qtbot: QtBot, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    saving.write(Path("net.cnnparam"), gallery.load("lenet5"))
    window = app.build_window(settings, Path("net.cnnparam"))
    show_settled(qtbot, window)
    assert window.files.document.network == gallery.load("lenet5")
    assert window.files.document.path == (tmp_path / "net.cnnparam").resolve()
    assert settings.recent_files == [(tmp_path / "net.cnnparam").resolve()]


@pytest.mark.parametrize("content", [None, b"hello", b"{}"])
def test_a_file_that_cannot_be_read_is_said_in_the_window(
    qtbot: QtBot,
    settings: Settings,
    tmp_path: Path,
    warnings: list[str],
    content: bytes | None,
) -> None:
    path = tmp_path / "bad.cnnparam"
    if content is not None:
        path.write_bytes(content)
    window = app.build_window(settings, path)
    show_settled(qtbot, window)
    assert len(warnings) == 1
    assert "bad.cnnparam" in warnings[0]
    assert "\n" not in warnings[0]
    assert settings.recent_files == []
    assert window.files.document.network.layers == ()
    assert window.pages.start_page.isVisible()


def test_an_empty_file_of_ours_shows_the_start_page(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "empty.cnnparam"
    saving.write(path, gallery.load("vgg16").__class__())
    window = app.build_window(settings, path)
    show_settled(qtbot, window)
    assert window.files.document.network.layers == ()
    assert window.pages.start_page.isVisible()


def test_the_kept_theme_is_taken(qtbot: QtBot, settings: Settings) -> None:
    from cnnparam_gui.views import theme

    settings.theme = "dark"
    try:
        window = app.build_window(settings)
        qtbot.addWidget(window)
        assert window.palette().base().color().lightness() < 128
    finally:
        theme.apply("system")


@pytest.mark.parametrize(
    ("words", "opened"), [([], None), (["a.cnnparam"], "a.cnnparam"), (["-style", "x", "b"], "b")]
)
def test_the_file_is_the_first_argument_that_is_not_qts(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    opened: str | None,
) -> None:
    class Application:
        """What is left of the arguments once Qt has taken its own."""

        def arguments(self) -> list[str]:
            return ["cnnparam-gui", *([opened] if opened else [])]

        def exec(self) -> int:
            return 7

    build = Mock()
    monkeypatch.setattr(app, "build_application", lambda _: Application())
    monkeypatch.setattr(app, "build_window", build)
    assert app.run(["cnnparam-gui", *words]) == 7
    build.assert_called_once_with(ANY, Path(opened) if opened else None)
    build.return_value.show.assert_called_once_with()


def test_main_takes_the_arguments_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []

    def run(arguments: list[str]) -> int:
        seen.append(arguments)
        return 3

    monkeypatch.setattr(app, "run", run)
    monkeypatch.setattr(sys, "argv", ["x", "y"])
    try:
        assert __main__.main() == 3
    finally:
        gc.enable()
    assert seen == [["x", "y"]]


def test_the_garbage_collector_is_back_once_the_window_is_painted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    window = app.build_window(settings)
    application = Mock(arguments=list, exec=lambda: show(qtbot, window))
    monkeypatch.setattr(app, "build_application", lambda _: application)
    monkeypatch.setattr(app, "build_window", lambda *_: window)
    gc.disable()
    try:
        app.run(["cnnparam-gui"])
        assert gc.isenabled()
    finally:
        gc.enable()
