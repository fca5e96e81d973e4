"""What is remembered between sessions."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from cnnparam_gui.settings import Settings


def open_settings(path: Path) -> Settings:
    return Settings(QSettings(str(path), QSettings.Format.IniFormat))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_first_of_all_everything_is_its_default(path: Path) -> None:
    settings = open_settings(path)
    assert settings.geometry.isEmpty()
    assert settings.layout.isEmpty()
    assert settings.columns.isEmpty()
    assert settings.theme == "system"
    assert settings.logarithmic is False
    assert settings.recent_files == []


def test_everything_is_kept_for_the_next_session(path: Path, tmp_path: Path) -> None:
    settings = open_settings(path)
    settings.geometry = QByteArray(b"\x00geometry\xff")
    settings.layout = QByteArray(b"layout")
    settings.columns = QByteArray(b"columns")
    settings.theme = "dark"
    settings.logarithmic = True
    settings.add_recent_file(tmp_path / "a, b; c.cnnparam")
    settings.store.sync()
    again = open_settings(path)
    assert again.geometry == QByteArray(b"\x00geometry\xff")
    assert again.layout == QByteArray(b"layout")
    assert again.columns == QByteArray(b"columns")
    assert again.theme == "dark"
    assert again.logarithmic is True
    assert again.recent_files == [tmp_path / "a, b; c.cnnparam"]


def test_recent_files_are_the_latest_ten_without_doubles(path: Path) -> None:
    settings = open_settings(path)
    for number in range(12):
        settings.add_recent_file(Path(f"/f{number}"))
    settings.add_recent_file(Path("/f5"))
    settings.store.sync()
    recent = open_settings(path).recent_files
    assert recent[:3] == [Path("/f5"), Path("/f11"), Path("/f10")]
    assert len(recent) == 10
    settings.clear_recent_files()
    assert settings.recent_files == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("window/geometry", "text"),
        ("window/layout", 7),
        ("table/columns", ["a", "b"]),
        ("window/theme", "pink"),
        ("charts/logarithmic", "perhaps"),
        ("files/recent", 3),
        ("files/recent", ""),
        ("files/recent", ["", 4]),
    ],
)
def test_a_value_that_cannot_be_read_is_its_default(path: Path, key: str, value: object) -> None:
    store = QSettings(str(path), QSettings.Format.IniFormat)
    store.setValue(key, value)
    settings = Settings(store)
    assert settings.geometry.isEmpty()
    assert settings.layout.isEmpty()
    assert settings.columns.isEmpty()
    assert settings.theme == "system"
    assert settings.logarithmic is False
    assert settings.recent_files in ([], [Path("4")])


def test_a_file_that_is_no_settings_is_all_defaults(path: Path) -> None:
    path.write_bytes(b"\x00\xff[[[not settings\n=\n")
    assert open_settings(path).recent_files == []
    assert open_settings(path).theme == "system"


def test_the_users_own_settings_lie_in_the_users_folder(home: Path) -> None:
    settings = Settings()
    settings.theme = "light"
    settings.store.sync()
    assert Path(settings.store.fileName()).is_relative_to(home)
    assert Settings().theme == "light"
