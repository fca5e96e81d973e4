"""A hundred damaged files of settings: the window is built from each, and says so once."""

import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from cnnparam_gui import app
from cnnparam_gui.document.kept_settings import open_settings
from cnnparam_gui.document.state_folder import settings_file
from cnnparam_gui.views import text_size, theme
from cnnparam_gui.views.main_window import MainWindow
from cnnparam_gui.views.session import say_broken

Damage = Callable[[bytes, random.Random], bytes]
WRONG = (
    b"",
    b"-1",
    b"99999999999999999999999",
    b"@ByteArray(\\xff\\0)",
    b"a, b, c",
    b"\xc3\xa9" * 999,
)


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply("system")
    text_size.apply(100)


def start() -> tuple[MainWindow, list[str]]:
    """Starts the program as `app.run` does and gives its window and what it says."""
    opened = open_settings(settings_file())
    window = app.build_window(opened.settings)
    say_broken(opened, window.messages)
    return window, window.messages.texts


def end(window: MainWindow) -> None:
    """Closes a window, which keeps its settings."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def flipped(data: bytes, dice: random.Random) -> bytes:
    """Flips some bits."""
    changed = bytearray(data)
    for _ in range(dice.randrange(1, 9)):
        changed[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return bytes(changed)


def cut(data: bytes, dice: random.Random) -> bytes:
    """Ends too early."""
    return data[: dice.randrange(20, len(data) - 2)]


def binary(data: bytes, dice: random.Random) -> bytes:
    """Holds anything."""
    return b"\xff" + dice.randbytes(dice.randrange(5000))


def wrong(data: bytes, dice: random.Random) -> bytes:
    """Holds a value that its key cannot have, or one that is too large."""
    lines = data.split(b"\n")
    places = [place for place, line in enumerate(lines) if b"=" in line and b"check" not in line]
    place = dice.choice(places)
    lines[place] = lines[place].split(b"=")[0] + b"=" + dice.choice(WRONG)
    return b"\n".join(lines)


def mixed(data: bytes, dice: random.Random) -> bytes:
    """Has its lines in another order, some twice."""
    lines = data.split(b"\n")
    return b"\n".join([*dice.choices(lines, k=len(lines)), b"no line"])


@pytest.mark.parametrize("damage", [flipped, cut, binary, wrong, mixed])
def test_the_program_starts_keeps_a_backup_and_says_so_once(damage: Damage, home: Path) -> None:
    window, said = start()
    assert said == []
    end(window)
    file = settings_file()
    assert file.is_relative_to(home)
    data = file.read_bytes()
    told = 0
    for seed in range(20):
        content = damage(data, random.Random(seed))
        file.write_bytes(content)
        os.utime(file, times=(0, 1_000_000_000 + seed))  # Qt knows a file by size and time
        window, said = start()
        kept = file.with_name("cnnparam.broken.ini")
        if said:
            told += 1
            (sentence,) = said
            assert str(kept) in sentence
            assert kept.read_bytes() == content
            kept.unlink()
        end(window)
        assert not kept.exists()
        assert open_settings(file).broken is None
    assert told >= 19  # a bit of the sum's own name may be hit, which harms nothing
