"""Keeps what import-linter and ruff cannot: the parts of Qt, and what no file may say."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "cnnparam_gui"

WIDGETS = {"PySide6.QtWidgets", "PySide6.QtPrintSupport", "PySide6.QtSvgWidgets"}
# Part of the package -> what its modules may not import. The longest path that fits counts.
FORBIDDEN = {
    "": {"pyqtgraph"},
    "cli": {"PySide6", "numpy", "pyqtgraph"},
    "builders": {"PySide6", "numpy", "pyqtgraph"},
    "core": {"PySide6", "numpy", "pyqtgraph"},
    "files": {"PySide6", "numpy", "pyqtgraph"},
    "document": {"pyqtgraph", "numpy", *WIDGETS},
    "models": {"pyqtgraph", "numpy", *WIDGETS},
    "views/charts": set(),
}


def forbidden_in(module: str) -> set[str]:
    """Finds the imports that are forbidden to a module, by its path in the package."""
    parts = [part for part in FORBIDDEN if not part or f"{module}/".startswith(f"{part}/")]
    return FORBIDDEN[max(parts, key=len)]


def imports_of(source: str) -> Iterator[str]:
    """Finds every name that a module imports, also inside functions: `a.b` and `a.b.c`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def breaches(module: str, source: str) -> set[str]:
    """Finds the imports of a module that its place forbids."""
    forbidden = forbidden_in(module)
    return {
        name
        for name in imports_of(source)
        for ban in forbidden
        if name == ban or name.startswith(f"{ban}.")
    }


@pytest.mark.parametrize(
    ("module", "source", "expected"),
    [
        ("views/charts/bars.py", "import pyqtgraph as pg", set()),
        ("views/window.py", "def f():\n    import pyqtgraph", {"pyqtgraph"}),
        ("views/charts.py", "import pyqtgraph", {"pyqtgraph"}),
        ("models/table.py", "from PySide6 import QtCore, QtWidgets", {"PySide6.QtWidgets"}),
        ("models/table.py", "from PySide6.QtCore import Qt", set()),
        ("core/kinds/dense.py", "from PySide6.QtCore import Qt", {"PySide6.QtCore"}),
        ("cli/output.py", "import numpyro", set()),
    ],
)
def test_the_rules_see_what_they_are_for(module: str, source: str, expected: set[str]) -> None:
    found = breaches(module, source)
    assert expected <= found
    assert bool(found) == bool(expected)


def test_each_part_imports_only_what_it_may() -> None:
    found = {
        module: wrong
        for path in sorted(PACKAGE.rglob("*.py"))
        if (module := path.relative_to(PACKAGE).as_posix())
        and (wrong := breaches(module, path.read_text(encoding="utf-8")))
    }
    assert not found


# Spelt so that this file does not say them itself.
REGISTRIES = [
    "py" + "pi.org",
    "python" + "hosted.org",
    "conda." + "anaconda.org",
    "regis" + "try.npmjs",
]
MACHINE_PATH = re.compile(r"""(?<![\w.$})~/])/(?:tmp|work|root|home|Users|mnt|opt)/\w""")


def tracked() -> list[Path]:
    """Lists the project's files: those that git knows or would add."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("not a git clone")
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def sayings(text: str) -> list[str]:
    """Finds registry addresses and absolute paths of one machine in a text."""
    said = [name for name in REGISTRIES if name in text]
    return said + [match.group() for match in MACHINE_PATH.finditer(text)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("see /" + "tmp/x.csv", 1),
        ("cp '/" + "work/main'", 1),
        ("https://files.python" + "hosted.org/packages", 1),
        ("https://example.org/" + "home/page", 0),
        ("$HOME/" + "work/x and tests/" + "tmp/x", 0),
        ("a/b, 3/4, /usr/share/fonts", 0),
    ],
)
def test_the_search_finds_what_it_is_for(text: str, count: int) -> None:
    assert len(sayings(text)) == count


def test_no_file_names_a_registry_or_one_machine() -> None:
    found = {}
    for path in tracked():
        try:
            said = sayings(path.read_text(encoding="utf-8"))
        except UnicodeDecodeError:
            continue
        if said:
            found[path.relative_to(ROOT).as_posix()] = said
    assert not found
