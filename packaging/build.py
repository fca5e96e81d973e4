"""Builds the program as one folder and tries it: `python3 run.py package` comes here.

The folder `dist/cnnparam-gui` runs on a machine without Python: it holds the window
(`cnnparam-gui`), the command (`cnnparam`), their libraries and the licences of all of it.
"""

import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import notices
import smoke

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "cnnparam-gui"
LIMIT = 200_000_000  # bytes


def freeze() -> None:
    """Lets PyInstaller make the folder anew.

    Its warnings are about libraries of plugins that the spec leaves out; the spec itself stops
    when a library is missing that counts.
    """
    spec = ROOT / "packaging" / "cnnparam.spec"
    places = ["--distpath", str(FOLDER.parent), "--workpath", str(ROOT / "build")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places]
    subprocess.run([*command, str(spec)], cwd=ROOT, check=True)


def strip_python(folder: Path) -> None:
    """Drops the debug symbols of libpython, 17 MB in a Python built from source.

    Only those: the libraries of the wheels are stripped already, and strip is known to break
    the ones whose headers were patched for their place.
    """
    strip = shutil.which("strip")
    for library in (folder / "_internal").glob("libpython*.so*"):
        if strip and not library.is_symlink():
            subprocess.run([strip, "--strip-unneeded", str(library)], check=True)


def sizes(folder: Path) -> Counter[str]:
    """Measures the regular files of a folder, by their path in it."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return Counter({path.relative_to(folder).as_posix(): path.stat().st_size for path in files})


def part_of(path: str) -> str:
    """Names the part of the folder that a file is counted under."""
    parts = path.removeprefix("_internal/").split("/")
    if len(parts) == 1:
        return "programs" if path == parts[0] else "Python and system libraries"
    return {"PySide6": "Qt", "shiboken6": "Qt", "numpy.libs": "numpy"}.get(parts[0], parts[0])


def report(measured: Counter[str]) -> int:
    """Prints what takes the space, and gives the sum in bytes."""
    parts: Counter[str] = Counter()
    for path, size in measured.items():
        parts[part_of(path)] += size
    print(f"{FOLDER.name}: {measured.total() / 1e6:.1f} MB in {len(measured)} files")
    for part, size in parts.most_common(8):
        print(f"  {size / 1e6:7.1f} MB  {part}")
    print("of which the largest files:")
    for path, size in measured.most_common(8):
        print(f"  {size / 1e6:7.1f} MB  {path}")
    return measured.total()


def main() -> int:
    """Builds, measures and tries the folder.

    Returns:
        The exit status: 0 when the folder is right, 1 when it is not.
    """
    begun = time.monotonic()
    try:
        freeze()
        strip_python(FOLDER)
        notices.write(FOLDER)
        if report(sizes(FOLDER)) > LIMIT:
            print(f"packaging: the folder is larger than {LIMIT / 1e6:.0f} MB", file=sys.stderr)
            return 1
        smoke.check(FOLDER)
    except (smoke.SmokeError, subprocess.CalledProcessError) as problem:
        print(f"packaging: {problem}", file=sys.stderr)
        return 1
    print(f"packaging: {FOLDER.relative_to(ROOT)} works, in {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
