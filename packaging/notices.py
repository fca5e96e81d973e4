"""Gathers the licences of everything in a frozen folder into its `licenses/`.

The texts come from where the parts come from: the metadata of the installed packages, the
Python that was bundled, and Debian's own records for the system libraries. The wheels of
PySide6 carry no text, so the LGPL and the GPL lie beside this file.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePath

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
NAME = re.compile(r"[A-Za-z0-9._-]+")
COMMON = Path("/usr/share/common-licenses")

NOTICE = """\
cnnparam-gui {version} is free software under the MIT licence (cnnparam-gui/LICENSE).
This folder also holds the works of others, each under its own licence:

{parts}

Qt, PySide6 and Shiboken
------------------------

Qt {qt}, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3
(LGPL-3.0.txt, which builds on GPL-3.0.txt). They are unmodified and dynamically linked: each
library lies as a file of its own under _internal/PySide6 and _internal/shiboken6. You may replace
them with your own build of the same or a compatible version; put the files in the place of
these, and the program uses them. You may also reverse-engineer the program for debugging such
changes. The sources are published by The Qt Company at https://download.qt.io/official_releases/
(QtForPython and qt, version {qt}). Qt in turn holds works of others, such as ICU; they are listed
with their licences at https://doc.qt.io/qt-6/licenses-used-in-qt.html

The starter programs contain the bootloader of PyInstaller, whose exception (pyinstaller/) allows
programs made with it under any licence.

System libraries
----------------

{system}
"""


def runtime_distributions() -> Iterator[Distribution]:
    """Finds the installed packages that the program needs, directly or not."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting, seen = [*project["dependencies"]], set[str]()
    while waiting:
        requirement = waiting.pop()
        found = NAME.match(requirement)
        if found is None or "extra ==" in requirement or found[0].lower() in seen:
            continue
        seen.add(found[0].lower())
        try:
            package = distribution(found[0])
        except PackageNotFoundError:  # needed on another system only
            continue
        yield package
        waiting += package.requires or []


def licence_of(package: Distribution) -> str:
    """Says in a few words what licence a package has."""
    data = package.metadata
    said = [*(data.get_all("License-Expression") or []), *(data.get_all("License") or [])]
    classes = [one.split("::")[-1].strip() for one in data.get_all("Classifier") or []]
    named = [one for one in classes if "License" in one]
    return said[0].splitlines()[0] if said else ", ".join(named) or "see its files"


def copy_texts(package: Distribution, place: Path) -> int:
    """Copies the licence files that came with a package; gives how many there are."""
    texts = [
        file
        for file in package.files or []
        if LICENCE_FILE.match(file.name) and file.suffix not in {".py", ".pyc"}
    ]
    for file in texts:
        # The path tells which part of the package a text is for.
        parts = [part for part in PurePath(file).parts if not part.endswith(".dist-info")]
        target = place.joinpath(*[part for part in parts if part != "licenses"])
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(str(file.locate()), target)
    return len(texts)


def system_packages(libraries: list[str]) -> dict[str, str]:
    """Asks Debian which of its packages the libraries are from: package by library."""
    if not shutil.which("dpkg-query") or not libraries:
        return {}
    command = ["dpkg-query", "--search", *(f"*/{library}" for library in libraries)]
    lines = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    found = (
        line.partition(": ") for line in lines.splitlines() if not line.startswith("diversion")
    )
    return {PurePath(path).name: packages.split(":")[0] for packages, _, path in found}


def copy_system_texts(libraries: list[str], place: Path) -> str:
    """Copies what Debian says of the bundled system libraries; gives the list for the notice."""
    packages = system_packages(libraries)
    place.mkdir(exist_ok=True)
    referred: set[str] = set()
    for package in sorted(set(packages.values())):
        text = Path("/usr/share/doc") / package / "copyright"
        if text.exists():
            shutil.copyfile(text, place / f"{package}.txt")
            content = text.read_text(encoding="utf-8", errors="replace")
            referred.update(re.findall(rf"{COMMON}/([\w.-]*\w)", content))
    for name in sorted(referred):
        if (COMMON / name).exists():
            shutil.copyfile(COMMON / name, place / f"{name}.txt")
    elsewhere = "from the system that this folder was built on"
    return "\n".join(
        f"{library}: " + (f"system/{packages[library]}.txt" if library in packages else elsewhere)
        for library in libraries
    )


def write(folder: Path) -> None:
    """Writes `licenses/` in a frozen folder."""
    place = folder / "licenses"
    shutil.rmtree(place, ignore_errors=True)
    own = place / "cnnparam-gui"
    own.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", own / "LICENSE")
    for text in (HERE / "licenses").glob("*.txt"):
        shutil.copyfile(text, place / text.name)
    parts = [python_part(place)]
    for package in [*runtime_distributions(), distribution("pyinstaller")]:
        name = package.metadata["Name"]
        texts = copy_texts(package, place / name.lower())
        where = f"{name.lower()}/" if texts else "LGPL-3.0.txt"
        parts.append(f"{name} {package.version}: {licence_of(package)} ({where})")
    libraries = sorted(
        path.name
        for path in (folder / "_internal").glob("*.so*")
        if not path.is_symlink() and not path.name.startswith("libpython")
    )
    system = copy_system_texts(libraries, place / "system")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    qt = distribution("PySide6-Essentials").version
    notice = NOTICE.format(version=project["version"], parts="\n".join(parts), qt=qt, system=system)
    (place / "NOTICE.txt").write_text(notice, encoding="utf-8")


def python_part(place: Path) -> str:
    """Copies the licence of the bundled Python and gives its line for the notice."""
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    (place / "python").mkdir()
    shutil.copyfile(text, place / "python" / "LICENSE.txt")
    return f"Python {sys.version.split()[0]}: Python Software Foundation License (python/)"
