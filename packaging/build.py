"""Builds the program as one folder and tries it: `python3 run.py package` comes here.

The folder `dist/cnnparam-gui` runs on a machine without Python: it holds the window
(`cnnparam-gui`), the command (`cnnparam`), their libraries and the licences of all of it.
"""

import shutil
import subprocess
import sys
import time
from pathlib import Path

import notices
import size
import smoke

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "cnnparam-gui"


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
    """Drops the debug symbols of Python's own libraries, 24 MB in one built from source.

    Only those: the libraries of the wheels are stripped already, and strip is known to break
    the ones whose headers were patched for their place.
    """
    strip, inside = shutil.which("strip"), folder / "_internal"
    own = [*inside.glob("libpython*.so*"), *inside.glob("python3.*/lib-dynload/*.so")]
    for library in own:
        if strip and not library.is_symlink():
            subprocess.run([strip, "--strip-unneeded", str(library)], check=True)


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
        if size.report(FOLDER) > size.LIMIT:
            limit = f"{size.LIMIT / 1e6:.0f} MB"
            print(f"packaging: the folder is larger than {limit}", file=sys.stderr)
            return 1
        smoke.check(FOLDER)
    except (smoke.SmokeError, subprocess.CalledProcessError) as problem:
        print(f"packaging: {problem}", file=sys.stderr)
        return 1
    print(f"packaging: {FOLDER.relative_to(ROOT)} works, in {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
