"""Names of rows, which may be anything, made names of Python that mean nothing else."""

import builtins
import keyword
import re
from collections.abc import Iterable

LONGEST = 40
_OTHERS = re.compile(r"[^0-9A-Za-z]+")


class Identifiers:
    """Names of Python for one scope, each given out once.

    Attributes:
        taken: What must not be given out any more.
    """

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        """Begin with what is reserved, besides keywords."""
        self.taken = {*keyword.kwlist, *keyword.softkwlist, *reserved}
        self._numbers: dict[str, int] = {}

    def new(self, text: str, fallback: str = "layer") -> str:
        """Return a name after a text, with a number behind it where it is taken."""
        return self.numbered(snake(text, fallback), "_")

    def numbered(self, stem: str, between: str = "") -> str:
        """Return a name, with a number behind it where it is taken."""
        name, number = stem, self._numbers.get(stem, 1)
        while name in self.taken:
            number += 1
            name = f"{stem}{between}{number}"
        # So that the next of many doubles need not count from the beginning.
        self._numbers[stem] = number
        self.taken.add(name)
        return name


def snake(text: str, fallback: str = "layer") -> str:
    """Return a text with nothing but letters, digits and underscores; not a digit first."""
    stem = _OTHERS.sub("_", text).strip("_")[:LONGEST].strip("_")
    if not stem:
        return fallback
    return f"{fallback}_{stem}" if stem[0].isdigit() else stem


def camel(text: str, fallback: str = "Network") -> str:
    """Return a text as the name of a class, such as `VGG16` for `VGG-16`."""
    parts = (part for part in _OTHERS.split(text) if part)
    name = "".join(part[0].upper() + part[1:] for part in parts)[:LONGEST]
    if not name or name[0].isdigit():
        name = f"{fallback}{name}"
    return f"{name}Network" if keyword.iskeyword(name) or hasattr(builtins, name) else name
