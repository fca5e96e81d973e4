"""Where the program's own files are: the gallery, icons, the manual."""

from pathlib import Path

from cnnparam_gui.files.problems import FileProblem

PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of something in `resources/`, such as `resource("icons", "open.svg")`.

    The folder lies beside the package in a source tree, and inside it when the program is
    installed or frozen.

    Raises:
        FileProblem: Where it is missing, so that the installation is damaged.
    """
    inside = PACKAGE / "resources"
    root = inside if inside.is_dir() else PACKAGE.parent / "resources"
    path = root.joinpath(*parts)
    if not path.exists():
        raise FileProblem("This part of the program is missing; install it again", path)
    return path
