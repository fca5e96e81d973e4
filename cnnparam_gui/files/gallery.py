"""The architectures that come with the program: the sources' own as files, the rest as builders.

An architecture is called by its id, and a built one with other options behind it:
`resnet50:width=0.5,resolution=64,classes=10`.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from cnnparam_gui.builders import catalogue
from cnnparam_gui.builders.family import Family
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.fields import Field
from cnnparam_gui.core.network import Network
from cnnparam_gui.files.native_head import SUFFIX
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.resources import resource

OPTIONS_AFTER = ":"
"""What stands between an id and its options."""

FEATURED: tuple[str, ...] = (
    "vgg16",
    "lenet5",
    "alexnet",
    "resnet18",
    "unet",
    "five-layer-example",
)
"""What the start page shows of the gallery."""

_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_TAUGHT = "teaching"


class Entry(msgspec.Struct, frozen=True):
    """One architecture of the gallery.

    Attributes:
        id: What the command line calls it, such as `vgg16`.
        name: What a person calls it, such as `VGG-16`.
        family: The family that it belongs to.
        task: What it is for, such as `classification`; `teaching` for the sources' own.
        description: What it is, in a few sentences.
        source: Where it was published.
        year: When, None where the source does not say.
        parameters: The published number of parameters; None for the sources' own, which are
            counted under different rules.
    """

    id: str
    name: str
    family: str
    task: str
    description: str
    source: str
    year: int | None
    parameters: int | None


def ids() -> list[str]:
    """Return the ids of the architectures in alphabetical order."""
    built = (variant.id for _, variant in catalogue.members())
    return sorted({*_file_ids(), *built})


def has(architecture: str) -> bool:
    """Return whether the gallery has an architecture, whatever the options behind its id."""
    name = architecture.partition(OPTIONS_AFTER)[0]
    return name in _file_ids() or catalogue.find(name) is not None


def architectures() -> list[Entry]:
    """Return every architecture of the gallery, in the order of the ids."""
    return sorted((*_from_files(), *_built()), key=lambda entry: entry.id)


def _from_files() -> Iterator[Entry]:
    for name in _file_ids():
        network = _read(name)
        years = _YEAR.findall(network.source)
        yield Entry(
            id=name,
            name=network.name,
            family=network.name,
            task=_TAUGHT,
            description=network.description,
            source=network.source,
            year=int(years[-1]) if years else None,
            parameters=None,
        )


def _built() -> Iterator[Entry]:
    for family, variant in catalogue.members():
        yield Entry(
            id=variant.id,
            name=variant.title,
            family=family.title,
            task=family.task,
            description=" ".join(filter(None, (family.about, variant.about))),
            source=family.source,
            year=variant.year or family.year,
            parameters=variant.parameters,
        )


def place(architecture: str) -> int:
    """Return the place of an architecture among the featured ones; behind them for others."""
    return FEATURED.index(architecture) if architecture in FEATURED else len(FEATURED)


def grouped(entries: Iterable[Entry]) -> dict[str, dict[str, list[Entry]]]:
    """Return architectures by task and family, both in alphabetical order."""
    groups: dict[str, dict[str, list[Entry]]] = {}
    for entry in sorted(entries, key=lambda entry: (entry.task, entry.family.casefold())):
        groups.setdefault(entry.task, {}).setdefault(entry.family, []).append(entry)
    return groups


def load(architecture: str) -> Network:
    """Return an architecture by its id, which may have options behind it.

    Raises:
        FileProblem: Where the gallery has none with this id, or an option cannot be.
    """
    name, _, options = architecture.partition(OPTIONS_AFTER)
    if name in _file_ids():
        if options:
            raise FileProblem(f"{name} has no options, it is a file of the gallery", architecture)
        return _read(name)
    found = catalogue.find(name)
    if found is None:
        raise FileProblem(
            "There is no architecture of this name in the gallery (see cnnparam list "
            "architectures)",
            architecture,
        )
    family, variant = found
    try:
        return family.build(variant, _values(family, options) if options else None)
    except FieldError as error:
        raise FileProblem(str(error), architecture) from None


def options_of(architecture: str) -> tuple[dict[str, Field], dict[str, Any]] | None:
    """Return the options of a built architecture with its published values; None for a file."""
    found = None if architecture in _file_ids() else catalogue.find(architecture)
    if found is None:
        return None
    family, variant = found
    values = family.options(**variant.values)
    return family.fields(), {name: getattr(values, name) for name in family.fields()}


def _values(family: Family, options: str) -> dict[str, Any]:
    """Return the options of a text such as `width=0.5,resolution=64`; raises FieldError."""
    values: dict[str, Any] = {}
    fields = family.fields()
    for part in filter(None, (piece.strip() for piece in options.split(","))):
        name, equals, text = (piece.strip() for piece in part.partition("="))
        if not equals or name not in fields:
            raise FieldError(
                f"'{part[:40]}' is no option: they are written NAME=VALUE, and NAME is one of "
                f"{', '.join(fields)}"
            )
        values[name] = fields[name].parse(text)
    return values


def _read(architecture: str) -> Network:
    from cnnparam_gui.files import native  # takes all kinds, and a built architecture a few

    return native.read(_path(architecture))


def _file_ids() -> list[str]:
    return sorted(path.stem for path in _folder().glob(f"*{SUFFIX}"))


def _folder() -> Path:
    return resource("architectures")


def _path(architecture: str) -> Path:
    return _folder() / f"{architecture}{SUFFIX}"
