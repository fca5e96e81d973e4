#!/usr/bin/env python3
"""Sets the program up and starts it; also runs the checks, the lock and the packaging.

Only the standard library is used, and nothing has to be installed first:

    python3 run.py [FILE...]                          open the window
    python3 run.py test [--with-benchmarks] [-- ...]  every check; after -- come pytest's arguments
    python3 run.py test --with-torch                  also runs written code, with PyTorch
    python3 run.py lock [--upgrade]                   write requirements.lock anew
    python3 run.py package [...]                      build the program as a folder, and try it

A file called like one of these words is opened as ./test, ./lock or ./package.
"""

import sys

if sys.version_info < (3, 11):  # before anything that an older Python lacks
    sys.stderr.write(f"run.py: Python 3.11 or later is needed, this is {sys.version.split()[0]}\n")
    sys.exit(2)

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "cnnparam-stamp.json"
LOCK = ROOT / "requirements.lock"
WINDOWS = sys.platform == "win32"
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

# What Qt's own wheels leave to the system: the library the loader looks for, and the Debian
# package that has it. Qt names xcb-cursor0 in its message whichever of the X11 ones is missing.
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0"}
LIBRARIES = {"offscreen": OFFSCREEN, "xcb": OFFSCREEN | X11, "wayland": OFFSCREEN | WAYLAND}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")
FONT_PACKAGE = "fonts-dejavu-core"


class SetUpError(Exception):
    """Something that the person at the keyboard can mend; its text is the whole message."""


def say(message: str) -> None:
    """Writes one line for people, apart from what the program itself prints."""
    print(f"run.py: {message}", file=sys.stderr, flush=True)


# ------------------------------------------------------------------ the system


def screen(environ: Mapping[str, str], system: str = sys.platform) -> str | None:
    """Says where Qt will draw: offscreen, xcb, wayland or native; None when there is no display."""
    if system != "linux":
        return "native"
    asked = environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if asked:
        return next((known for known in ("wayland", "xcb") if asked.startswith(known)), "offscreen")
    if environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if environ.get("DISPLAY") else None


def loads(library: str) -> bool:
    """Asks the dynamic loader itself, which also knows LD_LIBRARY_PATH."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(platform: str) -> dict[str, str]:
    """Finds the system libraries that Qt would miss on that platform.

    The loader's cache answers in a fraction of a millisecond; only what it does not name is
    really loaded, because the second start must not cost anything.
    """
    try:
        cache = Path("/etc/ld.so.cache").read_bytes()
    except OSError:
        cache = b""
    wanted = LIBRARIES.get(platform, {})
    return {
        library: package
        for library, package in wanted.items()
        if library.encode() + b"\0" not in cache and not loads(library)
    }


def has_font(environ: Mapping[str, str]) -> bool:
    """Says whether a font that Qt can draw lies in a folder that fontconfig reads."""
    home = Path(environ.get("HOME") or "/")
    data = Path(environ.get("XDG_DATA_HOME") or home / ".local/share")
    folders = (*FONT_FOLDERS, data / "fonts", home / ".fonts")
    return any(
        name.lower().endswith((".ttf", ".otf", ".ttc", ".pfb"))
        for folder in folders
        for _, _, names in os.walk(folder)
        for name in names
    )


def missing_for_qt(platform: str) -> dict[str, str]:
    """Finds what Qt lacks to draw there: what is missing, and the Debian package that has it."""
    missing = missing_libraries(platform)
    if platform != "native" and not has_font(os.environ):
        missing["a font"] = FONT_PACKAGE
    return missing


def missing_for_packaging() -> dict[str, str]:
    """Finds what PyInstaller needs besides its wheel on Linux."""
    missing: dict[str, str] = {}
    if not shutil.which("objdump"):
        missing["objdump"] = "binutils"
    if sys.base_prefix == "/usr" and not loads(f"libpython{VERSION}.so.1.0"):
        missing[f"libpython{VERSION}"] = f"libpython{VERSION}"
    return missing


def missing_for_venv() -> dict[str, str]:
    """Finds whether Python can make a virtual environment; Debian packs that part apart."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return {}
    return {"ensurepip": f"python{VERSION}-venv"}


def require(missing: Mapping[str, str]) -> None:
    """Installs what is missing where that is ours to do, and otherwise says how to."""
    if not missing:
        return
    if not shutil.which("apt-get"):
        if missing.keys() == {"a font"}:  # odd, and worth seeing rather than refusing
            return
        raise SetUpError(f"the system lacks {', '.join(missing)}; install it and start again")
    packages = " ".join(sorted(missing.values()))
    if WINDOWS or os.geteuid() != 0:
        raise SetUpError(f"the system lacks some packages: sudo apt-get install -y {packages}")
    say(f"installing system packages: {packages}")
    environ = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    apt_get = ("apt-get", "-qq", "-o", "Dpkg::Use-Pty=0")
    subprocess.run([*apt_get, "update"], env=environ, check=False, stdout=subprocess.DEVNULL)
    install = [*apt_get, "install", "-y", "--no-install-recommends", *packages.split()]
    if subprocess.run(install, env=environ, check=False, stdout=subprocess.DEVNULL).returncode:
        raise SetUpError(f"apt-get could not install {packages}; is there a network?")


# ------------------------------------------------------------- the environment


def requirements() -> dict[str, list[str]]:
    """Reads the lists of direct dependencies, by group, from pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {"runtime": project["project"]["dependencies"], **project["dependency-groups"]}


def fingerprints(groups: Iterable[str]) -> dict[str, str]:
    """Describes the environment that these groups ask for, in a form that can be compared.

    The place belongs to it, because a copied or moved environment still names its old one in
    every script; so does the Python, because compiled packages fit one minor version only.
    """
    listed, locked = requirements(), LOCK.read_bytes()
    asked = {group: locked + "\n".join(listed[group]).encode() for group in groups}
    hashes = {group: hashlib.sha256(text).hexdigest() for group, text in asked.items()}
    return {"place": str(VENV), "python": VERSION} | hashes


def read_stamp() -> dict[str, str]:
    """Reads what the environment was made for; nothing unless it is known to be whole."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and PYTHON.exists() else {}


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Holds the set-up for this process and for the pip it starts, until both are gone."""
    with (ROOT / ".venv.lock").open("w", encoding="utf-8") as handle:
        if sys.platform == "win32":
            import msvcrt

            locked = False
            while not locked:
                with contextlib.suppress(OSError):  # raised after ten seconds of waiting
                    msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
                    locked = True
        else:
            import fcntl

            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("another run.py is setting up; waiting for it")
                fcntl.flock(handle, fcntl.LOCK_EX)
            # A pip that outlives a killed run.py keeps the lock, and so is not written across.
            os.set_inheritable(handle.fileno(), True)
        yield


def make_venv(folder: Path) -> None:
    """Makes a fresh environment, whatever stood there before."""
    require(missing_for_venv())
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)
    # Started from inside an environment, sys.executable would be the one just removed.
    python = getattr(sys, "_base_executable", None) or sys.executable
    command = [python, "-m", "venv", str(folder)]
    if subprocess.run(command, check=False, close_fds=False, stdout=sys.stderr).returncode:
        raise SetUpError(f"Python could not make a virtual environment in {folder}")


def pip_install(python: Path, arguments: Sequence[str]) -> None:
    """Installs packages; a failure is one sentence, with pip's own last word in it."""
    quiet = () if sys.stderr.isatty() else ("--quiet",)
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "install", *quiet]
    command += arguments
    # Not to stdout, where a report may be on its way to a file; close_fds is for only_one.
    done = subprocess.run(
        command, check=False, close_fds=False, stdout=sys.stderr, stderr=subprocess.PIPE, text=True
    )
    if done.returncode:
        # A lost connection comes first, as a warning; the errors after it speak of versions.
        said = re.findall(r"(?m)connection broken by '\w+|(?<=^ERROR: ).{1,200}", done.stderr)
        reason = said[0].replace("'", "") if said else f"status {done.returncode}"
        raise SetUpError(f"the packages could not be downloaded or installed (pip: {reason})")


def set_up(groups: Sequence[str]) -> None:
    """Makes the environment hold these groups; costs next to nothing when it already does."""
    wanted = fingerprints(groups)
    if wanted.items() <= read_stamp().items():
        return
    with only_one():
        stamp = read_stamp()  # again: another process may just have done the work
        if wanted.items() <= stamp.items():
            return
        say(f"setting up {', '.join(groups)} in {VENV}; this takes a minute, once")
        if any(stamp.get(key) != wanted[key] for key in ("place", "python")):
            make_venv(VENV)
            stamp = {}
        # From here to the end a kill leaves no stamp, and the next run starts afresh.
        STAMP.unlink(missing_ok=True)
        listed = requirements()
        pip_install(PYTHON, ["-c", str(LOCK), *(one for group in groups for one in listed[group])])
        STAMP.write_text(json.dumps(stamp | wanted), encoding="utf-8")


# ---------------------------------------------------------------- the commands


def environment(**changes: str) -> dict[str, str]:
    """Gives the variables for the program, which is run from the source tree."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return os.environ | {"PYTHONPATH": path} | changes


def become(arguments: Sequence[str]) -> NoReturn:
    """Lets the program take the place of this process; it keeps the caller's folder."""
    command = [str(PYTHON), "-P", *arguments]  # -P: a numpy.py in that folder is not ours
    if WINDOWS:
        sys.exit(subprocess.run(command, env=environment(), check=False).returncode)
    os.execve(PYTHON, command, environment())


def start(arguments: Sequence[str]) -> NoReturn:
    """Opens the window, or prints a report where no window can be."""
    platform = screen(os.environ)
    if platform is None:
        say("no display (DISPLAY and WAYLAND_DISPLAY are unset), so here is a report instead")
        set_up(["runtime"])
        become(["-m", "cnnparam_gui.cli", "report", *(arguments or ["vgg16"])])
    require(missing_for_qt(platform))
    set_up(["runtime"])
    become(["-m", "cnnparam_gui", *arguments])


def steps(pytest_arguments: Sequence[str]) -> dict[str, list[str]]:
    """Lists the checks in order: the quick ones first, pytest's closing line last."""
    lint_imports = "from importlinter.cli import lint_imports_command as run; run()"
    return {
        "ruff format": ["-m", "ruff", "format", "--check", "."],
        "ruff check": ["-m", "ruff", "check", "."],
        "mypy": ["-m", "mypy"],
        "lint-imports": ["-c", lint_imports],
        "pytest": ["-m", "pytest", *pytest_arguments],
    }


OPTIONAL = {"--with-benchmarks": "bench", "--with-torch": "with_torch"}
"""The marker of the checks that each switch adds."""


def pytest_arguments(arguments: Sequence[str]) -> list[str]:
    """Turns the arguments of the test command into those of pytest."""
    own, extra = own_arguments(arguments), list(arguments)
    left_out = ["frozen", *(mark for one, mark in OPTIONAL.items() if one not in own), "xvfb"]
    extra = extra[len(own) + 1 :]
    # Tests that run side by side would spoil each other's measurements.
    spread = [] if "--with-benchmarks" in own else ["-n", "auto", "--dist", "worksteal"]
    marks = ["-m", " and ".join(f"not {mark}" for mark in left_out)] if own else []
    return spread + marks + extra


def own_arguments(arguments: Sequence[str]) -> list[str]:
    """Returns the arguments of the test command itself; raises SetUpError for another."""
    own = list(arguments[: [*arguments, "--"].index("--")])
    unknown = [one for one in own if one not in OPTIONAL]
    if unknown:
        raise SetUpError(f"{unknown[0]} is not known here; pytest's own arguments come after --")
    return own


def test(arguments: Sequence[str]) -> int:
    """Runs every check, to the end even when one fails, so that all failures are seen."""
    todo = steps(pytest_arguments(arguments))
    if sys.platform == "linux":
        require(missing_for_qt("offscreen"))
    set_up(["runtime", "test", *(["torch"] if "--with-torch" in own_arguments(arguments) else [])])
    failed = []
    for name, command in todo.items():
        print(f"-- {name}", flush=True)
        begun = time.monotonic()
        env = environment(QT_QPA_PLATFORM="offscreen")
        status = subprocess.run([str(PYTHON), *command], cwd=ROOT, env=env, check=False).returncode
        failed += [name] if status else []
        took = time.monotonic() - begun
        print(f"-- {name}: {'failed' if status else 'passed'} in {took:.1f} s", flush=True)
    print(f"run.py test: {'failed: ' + ', '.join(failed) if failed else 'everything passed'}")
    return 1 if failed else 0


NOT_LOCKED = {"runtime", "torch"}
"""No groups of the lock: the project's own list, and PyTorch, whose parts differ by machine."""


def lock(arguments: Sequence[str]) -> int:
    """Writes requirements.lock anew, for every platform and without naming any registry."""
    with tempfile.TemporaryDirectory() as folder:
        make_venv(Path(folder))
        scripts = Path(folder) / PYTHON.parent.name
        pip_install(scripts / PYTHON.name, ["uv"])
        groups = [f"--group={name}" for name in requirements() if name not in NOT_LOCKED]
        plain = ["--universal", "--python-version", "3.11", "--no-header", "--no-annotate"]
        command = [str(scripts / "uv"), "pip", "compile", "pyproject.toml", *groups, *plain]
        command += ["--quiet", "--output-file", LOCK.name, *arguments]
        return subprocess.run(command, cwd=ROOT, check=False).returncode


def package(arguments: Sequence[str]) -> int:
    """Builds the program as a folder with PyInstaller and tries what was built."""
    if sys.platform == "linux":
        # The X11 libraries go along in the folder; those of Wayland must be the target's own.
        require(missing_for_qt("xcb") | missing_for_packaging())
    set_up(["runtime", "package"])
    command = [str(PYTHON), str(ROOT / "packaging" / "build.py"), *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment(), check=False).returncode


COMMANDS = {"test": test, "lock": lock, "package": package}


def main(arguments: Sequence[str]) -> int:
    """Does what the arguments ask for; 0 is all well, 1 a failed check, 2 something missing."""
    first = arguments[0] if arguments else ""
    if first in {"-h", "--help"}:
        print(__doc__)
        return 0
    try:
        if first in COMMANDS:
            return COMMANDS[first](arguments[1:])
        start(arguments)
    except (SetUpError, OSError) as problem:
        say(str(problem))
    except KeyboardInterrupt:
        say("stopped")
        return 130
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
