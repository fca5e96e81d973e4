"""Settings that were damaged: the program starts, the file is set aside, and it is told once."""

import itertools
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from cnnparam_gui.document.kept_settings import open_settings
from cnnparam_gui.settings import Settings


def filled(path: Path) -> bytes:
    """Writes settings as a session leaves them and gives what the file holds."""
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    settings.geometry = QByteArray(bytes(range(60)))
    settings.layout = QByteArray(bytes(range(255, 60, -1)))
    settings.columns = QByteArray(b'["name", "kind"]')
    settings.theme, settings.text_size, settings.zoom = "dark", 150, -2
    settings.convention, settings.data_type, settings.batch = "trainable", "float16", 32
    settings.add_recent_file(Path("/a, b; c.cnnparam"))
    settings.add_recent_file(Path("/ü.cnnparam"))
    settings.store.sync()
    return path.read_bytes()


TICKS = itertools.count(1_000_000_000)


def put(path: Path, content: bytes) -> bytes:
    """Writes a file at a time of its own: Qt knows one by its size and time within a process."""
    path.write_bytes(content)
    os.utime(path, times=(0, next(TICKS)))
    return content


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_a_whole_file_is_read_and_left_alone(path: Path) -> None:
    before = filled(path)
    opened = open_settings(path)
    assert opened.broken is None
    assert opened.settings.theme == "dark"
    assert opened.settings.zoom == -2
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["settings.ini"]


def test_no_file_and_an_empty_one_are_a_first_start(path: Path) -> None:
    assert open_settings(path).broken is None
    path.touch()
    opened = open_settings(path)
    assert (opened.broken, opened.settings.theme) == (None, "system")


def test_a_file_of_a_release_without_the_sum_is_whole(path: Path) -> None:
    path.write_text("[window]\ntheme=dark\n", encoding="utf-8")
    opened = open_settings(path)
    assert (opened.broken, opened.settings.theme) == (None, "dark")


def test_two_windows_that_keep_in_turn_leave_a_whole_file(path: Path) -> None:
    filled(path)
    one, other = open_settings(path).settings, open_settings(path).settings
    one.batch = 7
    other.theme = "light"
    one.zoom = 5
    other.store.sync()
    one.store.sync()
    again = open_settings(path)
    assert again.broken is None
    assert (again.settings.batch, again.settings.theme, again.settings.zoom) == (7, "light", 5)


def test_what_can_be_read_of_a_damaged_file_is_kept_and_it_is_told_once(path: Path) -> None:
    damaged = put(path, filled(path).replace(b"theme=dark", b"theme=dusk"))
    opened = open_settings(path)
    assert opened.broken == path
    assert opened.backup == path.with_name("settings.broken.ini")
    assert opened.backup.read_bytes() == damaged
    assert opened.settings.theme == "system"
    assert opened.settings.batch == 32
    assert opened.settings.recent_files == [Path("/ü.cnnparam"), Path("/a, b; c.cnnparam")]
    assert open_settings(path).broken is None


def test_an_altered_value_that_can_be_read_is_noticed_by_the_sum(path: Path) -> None:
    put(path, filled(path).replace(b"batch=32", b"batch=33"))
    assert open_settings(path).backup is not None


def test_each_damaged_file_has_a_backup_of_its_own(path: Path) -> None:
    for _ in range(12):
        put(path, b"\xff")
        assert open_settings(path).backup is not None
    assert len(list(path.parent.glob("settings.broken*.ini"))) == 9


@pytest.mark.parametrize(
    "content",
    [
        b"\x00" * 100,
        b"\xff\xfe[window]",
        b"[window]\ntheme",
        b"=\n",
        b"[window]\ntheme=@Variant(\\0\\0\\0\\x7f)\n",
        b"x=" + b"9" * 2_000_000,
        b"[window]\ntext_size=99999999999999999999\n",
        b"[files]\nrecent=@ByteArray(\\xff)\n",
    ],
)
def test_what_is_no_settings_of_ours_is_set_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    opened = open_settings(path)
    assert opened.backup is not None
    assert opened.backup.read_bytes() == content
    assert opened.settings.text_size == 100


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_is_no_file_is_set_aside_without_being_read(
    path: Path, make: Callable[[Path], object]
) -> None:
    make(path)
    opened = open_settings(path)
    assert opened.backup is not None
    opened.settings.theme = "dark"
    opened.settings.store.sync()
    assert open_settings(path).settings.theme == "dark"


def test_where_nothing_can_be_moved_settings_last_until_the_end(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    damaged = put(path, filled(path).replace(b"theme=dark", b"theme=dusk"))
    monkeypatch.setattr(Path, "replace", refuse)
    opened = open_settings(path)
    assert (opened.broken, opened.backup) == (path, None)
    assert opened.settings.batch == 32
    opened.settings.batch = 5
    opened.settings.store.sync()
    assert opened.settings.batch == 5
    assert path.read_bytes() == damaged


def flipped(data: bytes, dice: random.Random) -> bytes:
    place = dice.randrange(len(data))
    return data[:place] + bytes([data[place] ^ 1 << dice.randrange(8)]) + data[place + 1 :]


def cut(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randrange(1, len(data) - 1)]


def overwritten(data: bytes, dice: random.Random) -> bytes:
    place = dice.randrange(len(data))
    return data[:place] + dice.randbytes(dice.randrange(1, 40)) + data[place + 40 :]


def zeroed(data: bytes, dice: random.Random) -> bytes:
    place = dice.randrange(len(data) - 8)
    return data[:place] + bytes(len(data) - place)


@pytest.mark.parametrize("damage", [flipped, cut, overwritten, zeroed])
def test_damage_is_noticed_or_harmless(
    path: Path, damage: Callable[[bytes, random.Random], bytes]
) -> None:
    data = filled(path)
    whole = {**open_settings(path).settings.readable()}
    for seed in range(25):
        damaged = put(path, damage(data, random.Random(seed)))
        opened = open_settings(path)
        if opened.broken is None:
            # It hit what no value depends on, such as the sum's own name.
            assert opened.settings.readable() == whole, seed
        else:
            assert opened.backup is not None
            assert opened.backup.read_bytes() == damaged
            opened.backup.unlink()
            assert open_settings(path).broken is None
