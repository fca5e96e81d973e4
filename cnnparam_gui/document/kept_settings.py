"""Opens the settings, and sets a file of them aside that is broken."""

import os
import stat
from pathlib import Path

import msgspec
from PySide6.QtCore import QSettings

from cnnparam_gui.settings import Settings

_MOST_BYTES = 1_000_000
_MOST_BACKUPS = 9
_NOWHERE = ":/settings.ini"
"""A path that Qt can neither read nor write: such settings last until the program ends."""

_FOREIGN = ("@Variant(", "@DateTime(")
"""Values that Qt would build objects from, and that the program never writes."""


class OpenedSettings(msgspec.Struct, frozen=True):
    """The settings, and what became of a file that was broken.

    Attributes:
        settings: What could be read; defaults for the rest.
        broken: The file that was broken; None where it was whole, or was not there.
        backup: Where it lies now; None where it could not be moved.
    """

    settings: Settings
    broken: Path | None = None
    backup: Path | None = None


def open_settings(path: Path) -> OpenedSettings:
    """Open the settings in a file, whatever it holds.

    A broken one is moved aside, and what can be read of it is written anew, so that it is told of
    once. Where it cannot be moved, changes last until the program ends.
    """
    if not os.path.lexists(path):
        return OpenedSettings(_at(str(path)))
    values: dict[str, object] = {}
    if _is_in_form(path):
        settings = _at(str(path))
        if settings.whole:
            return OpenedSettings(settings)
        values = settings.readable()
    backup = _set_aside(path)
    settings = _at(str(path) if backup is not None else _NOWHERE)
    for key, value in values.items():
        settings.put(key, value)
    settings.seal()
    settings.store.sync()
    return OpenedSettings(settings, path, backup)


def _at(path: str) -> Settings:
    return Settings(QSettings(path, QSettings.Format.IniFormat))


def _is_in_form(path: Path) -> bool:
    """Return whether a file is of lines as an INI file has them."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:
            return False
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return False
    return all(map(_is_line, text.split("\n"))) and not any(word in text for word in _FOREIGN)


def _is_line(line: str) -> bool:
    line = line.strip(" \t\r")
    if any(character < " " or character == "\x7f" for character in line):
        return False
    section = line.startswith("[") and line.endswith("]")
    return not line or section or line.startswith(";") or "=" in line.lstrip("=")


def _set_aside(path: Path) -> Path | None:
    """Move a file beside itself, under a name that is free; None where that is not allowed."""
    names = [
        f"{path.stem}.broken{number}{path.suffix}" for number in ("", *range(2, _MOST_BACKUPS + 1))
    ]
    places = [path.with_name(name) for name in names]
    place = next((place for place in places if not os.path.lexists(place)), places[-1])
    try:
        path.replace(place)
    except OSError:
        return None
    return place
