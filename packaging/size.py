"""Prints what takes the space in a frozen folder.

python packaging/size.py [FOLDER]
"""

import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 180_000_000
"""How large the folder may be, in bytes."""

_SHOWN = 10
_LIBRARIES = "Python and system libraries"
_PARTS = {"PySide6": "Qt", "shiboken6": "Qt", "numpy.libs": "numpy"}


def sizes(folder: Path) -> Counter[str]:
    """Measure the regular files of a folder, by their path in it."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return Counter({path.relative_to(folder).as_posix(): path.stat().st_size for path in files})


def part_of(path: str) -> str:
    """Name the part of the folder that a file is counted under."""
    parts = path.removeprefix("_internal/").split("/")
    if len(parts) == 1:
        return "programs" if path == parts[0] else _LIBRARIES
    return _LIBRARIES if parts[0].startswith("python3") else _PARTS.get(parts[0], parts[0])


def report(folder: Path) -> int:
    """Print what takes the space, and return the sum in bytes."""
    measured = sizes(folder)
    parts: Counter[str] = Counter()
    for path, size in measured.items():
        parts[part_of(path)] += size
    print(f"{folder.name}: {measured.total() / 1e6:.1f} MB in {len(measured)} files")
    for title, counted in (("by part", parts), ("the largest files", measured)):
        print(f"{title}:")
        for name, size in counted.most_common(_SHOWN):
            print(f"  {size / 1e6:7.1f} MB  {name}")
    return measured.total()


if __name__ == "__main__":
    asked = sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist" / "cnnparam-gui"
    report(Path(asked).resolve())
