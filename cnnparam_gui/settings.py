"""What is remembered between sessions, typed, over QSettings.

To remember something more is to add one line to `Settings`: its key, what reads it, and what it is
where nothing was kept.
"""

import re
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QSettings

_RECENT_LIMIT = 10
_CHECK: Final = "check"
_MOST_BATCH = 99_999
SYSTEM_LANGUAGE: Final = "system"
LANGUAGES: Final = ("en", "de", "es", "zh_CN", "ar")
"""What the window can speak, as Qt calls it."""

T = TypeVar("T")
Reader = Callable[[object], T | None]
"""Makes a value of what the store holds; None where it cannot be one."""


def _raw(value: object) -> QByteArray | None:
    return value if isinstance(value, QByteArray) else None


def _flag(value: object) -> bool | None:
    return {"true": True, "false": False}.get(str(value).lower())


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _words(value: object) -> list[str] | None:
    """Read a list; Qt gives one of a single text as that text."""
    words = [value] if isinstance(value, str) else value
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        return None
    return [word for word in words if word]


def _one_of(names: Iterable[str]) -> Reader[str]:
    known = frozenset(names)
    return lambda value: value if isinstance(value, str) and value in known else None


def _number(low: int, high: int) -> Reader[int]:
    def read(value: object) -> int | None:
        text = str(value)
        fits = re.fullmatch(r"-?[0-9]{1,5}", text)
        return int(text) if fits and low <= int(text) <= high else None

    return read


class _Kept(Generic[T]):
    """One thing that is remembered, as a property of the settings."""

    def __init__(self, key: str, read: Reader[T], default: Callable[[], T]) -> None:
        self.key = key
        self.read = read
        self.default = default

    @overload
    def __get__(self, settings: None, owner: type) -> "_Kept[T]": ...
    @overload
    def __get__(self, settings: "Settings", owner: type) -> T: ...
    def __get__(self, settings: "Settings | None", owner: type) -> "T | _Kept[T]":
        if settings is None:
            return self
        found = self.read(settings.store.value(self.key))
        return self.default() if found is None else found

    def __set__(self, settings: "Settings", value: T) -> None:
        settings.put(self.key, value)


class Settings:
    """The program's settings; a value that cannot be read is its default.

    A sum over all values is kept with them, so that a file that was cut off or altered is noticed
    even where every line of it can be read.

    Attributes:
        geometry: Where the window was; empty at first.
        layout: Which docks and tool bars were where; empty at first.
        columns: Which columns of the table show, in which order; empty at first.
        theme: `system`, `light` or `dark`.
        language: `system`, or one of `LANGUAGES`.
        text_size: The size of all texts in percent of the system's.
        presented_size: The same while one presents.
        zoom: By how many points the table's text is larger than that.
        logarithmic: Whether the parameter chart is logarithmic.
        folded: The names of the charts that are folded up.
        convention: The name of the preset of what counts as a parameter; empty at first.
        data_type: The name of the data type; empty at first.
        batch: The samples at a time.
        optimizer: The name of the optimiser; empty at first.
        memory_size: The memory that a batch is to fit, as it was typed; empty at first.
    """

    geometry = _Kept("window/geometry", _raw, QByteArray)
    layout = _Kept("window/layout", _raw, QByteArray)
    columns = _Kept("table/columns", _raw, QByteArray)
    theme = _Kept("window/theme", _one_of(("system", "light", "dark")), lambda: "system")
    language = _Kept(
        "window/language", _one_of((SYSTEM_LANGUAGE, *LANGUAGES)), lambda: SYSTEM_LANGUAGE
    )
    text_size = _Kept("window/text_size", _number(80, 250), lambda: 100)
    presented_size = _Kept("window/presented_size", _number(80, 250), lambda: 175)
    zoom = _Kept("table/zoom", _number(-40, 40), int)
    logarithmic = _Kept("charts/logarithmic", _flag, lambda: False)
    folded = _Kept[list[str]]("charts/folded", _words, list)
    convention = _Kept("figures/convention", _text, str)
    data_type = _Kept("figures/data_type", _text, str)
    batch = _Kept("figures/batch", _number(1, _MOST_BATCH), lambda: 1)
    optimizer = _Kept("memory/optimizer", _text, str)
    memory_size = _Kept("memory/size", _text, str)
    _recent = _Kept[list[str]]("files/recent", _words, list)

    def __init__(self, store: QSettings | None = None) -> None:
        """Read from a store; from the user's own when None."""
        self.store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cnnparam", "cnnparam"
        )

    @property
    def recent_files(self) -> list[Path]:
        """The files opened and saved last, the latest first."""
        return [Path(name) for name in self._recent[:_RECENT_LIMIT]]

    def add_recent_file(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        self.store.sync()  # another window may have put one first
        others = [known for known in self.recent_files if known != path]
        self._recent = [str(known) for known in (path, *others)][:_RECENT_LIMIT]

    def clear_recent_files(self) -> None:
        """Forget the recent files."""
        self._recent = []

    # The store

    def put(self, key: str, value: object) -> None:
        """Write a value that differs from the one that is there, and the sum over all."""
        # What another window has written meanwhile must be in the sum.
        self.store.sync()
        plain = _plain(value)
        if not self.store.contains(key) or _canonical(self.store.value(key)) != _canonical(plain):
            self.store.setValue(key, plain)
            self.seal()

    def seal(self) -> None:
        """Write the sum over all values."""
        self.store.setValue(_CHECK, self._sum())

    def _sum(self) -> str:
        keys = sorted(set(self.store.allKeys()) - {_CHECK})
        lines = (f"{key}={_canonical(self.store.value(key))}\n" for key in keys)
        return f"{zlib.crc32(''.join(lines).encode('utf-8', 'surrogatepass')):08x}"

    @property
    def whole(self) -> bool:
        """Whether everything can be read and is as it was written."""
        if self.store.status() != QSettings.Status.NoError:
            return False
        if self.store.contains(_CHECK) and self.store.value(_CHECK) != self._sum():
            return False
        there = [kept for kept in _all_kept() if self.store.contains(kept.key)]
        return all(kept.read(self.store.value(kept.key)) is not None for kept in there)

    def readable(self) -> dict[str, object]:
        """Return every value that can be read, by its key."""
        values = {kept.key: kept.read(self.store.value(kept.key)) for kept in _all_kept()}
        return {key: value for key, value in values.items() if value is not None}


def _all_kept() -> Sequence["_Kept[object]"]:
    return [kept for kept in vars(Settings).values() if isinstance(kept, _Kept)]


def _plain(value: object) -> object:
    """Return a value as the one that is read back from a file."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else value


def _canonical(value: object) -> str:
    """Return one text for a value, whether it was just set or read from a file."""
    if isinstance(value, QByteArray):
        return value.toHex().toStdString()
    if isinstance(value, list):
        return "\x1f".join(map(str, value))
    return str(_plain(value)) if value is not None else ""
