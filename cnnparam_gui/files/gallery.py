"""The architectures that come with the program."""

from pathlib import Path

import msgspec

from cnnparam_gui.core.network import Network
from cnnparam_gui.files import native
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.resources import resource


class Entry(msgspec.Struct, frozen=True):
    """One architecture of the gallery.

    Attributes:
        id: What the command line calls it, such as `vgg16`.
        name: What a person calls it, such as `VGG-16`.
        description: What it is, in a few sentences.
        path: Its file.
    """

    id: str
    name: str
    description: str
    path: Path


def ids() -> list[str]:
    """Return the ids of the architectures in alphabetical order, without reading them."""
    return sorted(path.stem for path in _folder().glob(f"*{native.SUFFIX}"))


def architectures() -> list[Entry]:
    """Return every architecture of the gallery, in the order of the ids."""
    entries = []
    for name in ids():
        path = _path(name)
        network = native.read(path)
        entries.append(Entry(name, network.name, network.description, path))
    return entries


def load(architecture: str) -> Network:
    """Read an architecture by its id.

    Raises:
        FileProblem: Where the gallery has none with this id.
    """
    if architecture not in ids():
        raise FileProblem(
            f"There is no architecture of this name in the gallery, which has {', '.join(ids())}",
            architecture,
        )
    return native.read(_path(architecture))


def _folder() -> Path:
    return resource("architectures")


def _path(architecture: str) -> Path:
    return _folder() / f"{architecture}{native.SUFFIX}"
