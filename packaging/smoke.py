"""Tries a frozen folder as someone would who has nothing but the folder.

    python packaging/smoke.py [FOLDER]

The programs run with an empty home and next to no variables, so that nothing of the machine
that built them can help.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

SUFFIX = ".exe" if sys.platform == "win32" else ""
SECONDS = 60
TOTAL = "138357544"  # the parameters of VGG-16
BUILT = ("resnet50", "25557032")  # one of the architectures that are built, and its parameters


class SmokeError(Exception):
    """Says what the frozen program did not do."""


def run(program: Path, arguments: Sequence[str], home: Path) -> str:
    """Runs a frozen program and gives what it printed.

    Raises:
        SmokeError: it hung, or ended with another status than 0.
    """
    inherited = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT") if key in os.environ}
    environ = inherited | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [str(program.with_name(program.name + SUFFIX)), *arguments]
    begun = time.monotonic()
    try:
        done = subprocess.run(
            command,
            cwd=home,
            env=environ,
            check=False,
            timeout=SECONDS,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
    except subprocess.TimeoutExpired as hung:
        said = hung.stdout.decode(errors="replace") if isinstance(hung.stdout, bytes) else ""
        raise SmokeError(
            f"{program.name} had not ended after {SECONDS} s: {said[-2000:]}"
        ) from hung
    if done.returncode:
        said = done.stdout[-2000:]
        raise SmokeError(f"{program.name} ended with status {done.returncode}: {said}")
    print(f"smoke: {program.name} {arguments[0]}: {time.monotonic() - begun:.1f} s")
    return done.stdout


def check_window(folder: Path, home: Path) -> None:
    """Lets the window open VGG-16, edit, save and export, and looks at what it left behind."""
    out = home / "out"
    out.mkdir()
    run(folder / "cnnparam-gui", ["--smoke", str(out)], home)
    left = {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}
    if not left.get("window.png", b"").startswith(b"\x89PNG"):
        raise SmokeError("the window left no picture window.png")
    if TOTAL.encode() not in left.get("vgg16.csv", b""):
        raise SmokeError(f"the window left no vgg16.csv with {TOTAL} in it")
    saved = [name for name, content in left.items() if name.endswith(".cnnparam") and content]
    if not saved:
        raise SmokeError("the window left no saved architecture")
    picture = len(left["window.png"])
    print(f"smoke: a picture of {picture} bytes, vgg16.csv, and {', '.join(sorted(saved))}")


def check_command(folder: Path, home: Path) -> None:
    """Lets the command count VGG-16, which is a file, and one that a family builds."""
    for architecture, total in (("vgg16", TOTAL), BUILT):
        said = run(folder / "cnnparam", ["report", architecture], home)
        if total not in said.replace(",", ""):
            raise SmokeError(
                f"cnnparam report {architecture} did not print {total}: {said[-2000:]}"
            )


def check(folder: Path) -> None:
    """Tries both programs of a frozen folder.

    Raises:
        SmokeError: one of them does not do its work.
    """
    with tempfile.TemporaryDirectory() as scratch:
        check_window(folder, Path(scratch))
        check_command(folder, Path(scratch))


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent / "dist" / "cnnparam-gui"
    try:
        check(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else here)
    except SmokeError as problem:
        sys.exit(f"smoke: {problem}")
