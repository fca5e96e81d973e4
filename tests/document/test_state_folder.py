"""Where settings, journals and the log lie, in the user's folders and in portable mode."""

import os
import sys
from pathlib import Path

import pytest

from cnnparam_gui.document import state_folder
from cnnparam_gui.document.kept_settings import open_settings
from cnnparam_gui.document.state_folder import journal_folder, log_file, settings_file


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that a packaged program lies in."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "cnnparam-gui"))
    return tmp_path


def test_without_the_file_beside_it_everything_is_in_the_users_folders(
    stick: Path, home: Path
) -> None:
    for place in (settings_file(), journal_folder(), log_file()):
        assert place.is_relative_to(home)


def test_with_it_everything_is_beside_the_program(stick: Path) -> None:
    (stick / "portable.ini").touch()
    assert settings_file() == stick / "portable.ini"
    assert journal_folder() == stick / "cnnparam-state" / "journal"
    assert log_file() == stick / "cnnparam-state" / "errors.log"
    open_settings(settings_file()).settings.theme = "dark"
    assert open_settings(settings_file()).settings.theme == "dark"


def test_a_place_that_cannot_be_written_still_gives_its_settings(
    stick: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "portable.ini").write_text("[window]\ntheme=dark\n", encoding="utf-8")
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and allowed(path, mode))
    opened = open_settings(settings_file())
    assert (opened.broken, opened.settings.theme) == (None, "dark")
    assert journal_folder().is_relative_to(home)


def test_the_source_is_beside_its_package() -> None:
    assert (state_folder.program_folder() / "cnnparam_gui" / "settings.py").is_file()
