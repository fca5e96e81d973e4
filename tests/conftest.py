"""What every test stands on: no screen, and no file of the person who runs it."""

import atexit
import itertools
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

Golden = Callable[[str, bytes], None]

# Before anything imports Qt, and inherited by every process that a test starts.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
NUMBERS = itertools.count()
HOME = Path(tempfile.mkdtemp(prefix="cnnparam-tests-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)
FOLDERS = {
    "HOME": "",
    "APPDATA": "config",
    "LOCALAPPDATA": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_STATE_HOME": "state",
}


def make_home(home: Path) -> dict[str, str]:
    """Makes an empty home and gives the variables that lead there."""
    (home / FOLDERS["XDG_RUNTIME_DIR"]).mkdir(mode=0o700)  # Qt refuses one that others may read
    return {variable: str(home / folder) for variable, folder in FOLDERS.items()}


os.environ.update(make_home(HOME))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the switch for when an output was meant to change."""
    said = "write the golden files anew instead of comparing with them"
    parser.addoption("--update-golden", action="store_true", help=said)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Marks what lies in tests/benchmarks, so that a plain run leaves it out."""
    if "benchmarks" in item.path.parts:
        item.add_marker("bench")


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Gives each test a home of its own: what one test saves, no other one finds."""
    # Not tmp_path_factory, which looks at all earlier folders to number the next one.
    folder = HOME / f"home{next(NUMBERS)}"
    folder.mkdir()
    for variable, place in make_home(folder).items():
        monkeypatch.setenv(variable, place)
    return folder


@pytest.fixture(autouse=True)
def _settings(home: Path) -> None:
    """Leads QSettings to that home; it looks at the variables only once in a process."""
    from PySide6.QtCore import QSettings

    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(home / "config"))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares bytes with a committed file in `golden/` beside the test."""
    folder = request.path.parent / "golden"

    def compare(name: str, content: bytes) -> None:
        file = folder / name
        if request.config.getoption("--update-golden"):
            folder.mkdir(exist_ok=True)
            file.write_bytes(content)
        assert file.exists(), f"{file} is new: run pytest with --update-golden"
        assert content == file.read_bytes(), f"{name} differs; if it should, --update-golden"

    return compare
