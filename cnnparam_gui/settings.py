"""What is remembered between sessions, typed, over QSettings."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

_RECENT_LIMIT = 10


class Settings:
    """The program's settings; a value that cannot be read is its default."""

    def __init__(self, store: QSettings | None = None) -> None:
        """Read from a store; from the user's own when None."""
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cnnparam", "cnnparam"
        )

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty at first."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def layout(self) -> QByteArray:
        """Which docks and tool bars were where; empty at first."""
        return self._bytes("window/layout")

    @layout.setter
    def layout(self, value: QByteArray) -> None:
        self._store.setValue("window/layout", value)

    @property
    def columns(self) -> QByteArray:
        """Which columns of the table show, in which order; empty at first."""
        return self._bytes("table/columns")

    @columns.setter
    def columns(self, value: QByteArray) -> None:
        self._store.setValue("table/columns", value)

    @property
    def theme(self) -> str:
        """`system`, `light` or `dark`."""
        value = self._store.value("window/theme")
        return value if value in ("light", "dark") else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("window/theme", value)

    @property
    def logarithmic(self) -> bool:
        """Whether the parameter chart is logarithmic."""
        return self._store.value("charts/logarithmic") in (True, "true")

    @logarithmic.setter
    def logarithmic(self, value: bool) -> None:
        self._store.setValue("charts/logarithmic", value)

    @property
    def recent_files(self) -> list[Path]:
        """The files opened and saved last, the latest first."""
        value = self._store.value("files/recent")
        names = [value] if isinstance(value, str) else value
        if not isinstance(names, list):
            return []
        return [Path(name) for name in names if isinstance(name, str) and name][:_RECENT_LIMIT]

    def add_recent_file(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        others = [known for known in self.recent_files if known != path]
        names = [str(known) for known in (path, *others)]
        self._store.setValue("files/recent", names[:_RECENT_LIMIT])

    def clear_recent_files(self) -> None:
        """Forget the recent files."""
        self._store.remove("files/recent")
