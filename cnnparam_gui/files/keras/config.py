"""What a file of Keras says of one layer, each value checked for its type."""

from collections.abc import Sequence
from typing import Any, TypeAlias, TypeGuard

from cnnparam_gui.core.shapes import MAX_SIZE
from cnnparam_gui.files.problems import FileProblem

KerasShape: TypeAlias = tuple[int | None, ...]
"""Sizes in Keras's own order without the batch; None where one is open."""


class Config:
    """The arguments of a layer, by Keras's names.

    Attributes:
        values: The arguments as the file has them.
        layer: Name of the layer, for the sentences of problems.
    """

    def __init__(self, values: dict[str, Any], layer: str) -> None:
        """Take the arguments of a layer."""
        self.values = values
        self.layer = layer

    def problem(self, key: str, wanted: str) -> FileProblem:
        """Return the refusal of a value, with what it should be."""
        return FileProblem(
            f"Layer '{self.layer[:60]}': its {key} is {_shown(self.values.get(key))}, not {wanted}"
        )

    def has(self, key: str) -> bool:
        """Return whether a value is given and not null."""
        return self.values.get(key) is not None

    def integer(self, key: str, default: int | None = None) -> int:
        """Return a whole number; raises FileProblem where it is none, or missing."""
        value = self.values.get(key)
        if value is None and default is not None:
            return default
        if not is_integer(value):
            raise self.problem(key, "a whole number")
        return value

    def real(self, key: str, default: float) -> float:
        """Return a number."""
        value = self.values.get(key)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.problem(key, "a number")
        return float(value)

    def flag(self, key: str, default: bool) -> bool:
        """Return whether something is on."""
        value = self.values.get(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self.problem(key, "true or false")
        return value

    def text(self, key: str, default: str = "") -> str:
        """Return a word."""
        value = self.values.get(key)
        if value is None:
            return default
        if not isinstance(value, str):
            raise self.problem(key, "a text")
        return value

    def integers(self, key: str, default: Sequence[int] = ()) -> tuple[int, ...]:
        """Return whole numbers, of which one may stand without a list."""
        value = self.values.get(key)
        if value is None:
            return tuple(default)
        if is_integer(value):
            return (value,)
        if not isinstance(value, list) or not value or not all(map(is_integer, value)):
            raise self.problem(key, "one or more whole numbers")
        return tuple(value)

    def sizes(self, key: str, axes: int, default: Sequence[int] = (1,)) -> tuple[int, ...]:
        """Return a size for each of some axes; one may stand for all."""
        found = self.integers(key, default)
        if len(found) not in {1, axes}:
            raise self.problem(key, f"a size for each of {axes} axes")
        return found if len(found) == axes else found * axes

    def integers_or_open(self, key: str) -> tuple[int | None, ...]:
        """Return whole numbers of which some may be null, none where nothing is given."""
        value = self.values.get(key)
        if value is None or is_integer(value):
            return () if value is None else (value,)
        if not isinstance(value, list) or not all(v is None or is_integer(v) for v in value):
            raise self.problem(key, "whole numbers, or null for open ones")
        return tuple(value)

    def config(self, key: str) -> tuple[str, "Config"]:
        """Return class and arguments of a layer within this one."""
        value = self.values.get(key)
        if not isinstance(value, dict) or not isinstance(value.get("config"), dict):
            raise self.problem(key, "a layer")
        return str(value.get("class_name", "")), Config(value["config"], self.layer)

    def moved(self) -> bool:
        """Return whether the channels stand last."""
        return self.text("data_format", "channels_last") != "channels_first"


def _shown(value: object) -> str:
    """Return a JSON value as a sentence has it, however large it is."""
    if isinstance(value, list):
        inner = ", ".join(map(_shown, value[:4]))
        return f"[{inner[:50]}{', ...' if len(value) > 4 else ''}]"
    if isinstance(value, dict):
        return "an object"
    words = {None: "missing", True: "true", False: "false"}
    if value is None or isinstance(value, bool):
        return words[value]
    return f"'{value[:40]}'" if isinstance(value, str) else str(value)[:40]


def is_integer(value: object) -> TypeGuard[int]:
    """Return whether a JSON value is a whole number within what a size may be."""
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= MAX_SIZE


def shape_of(value: object) -> KerasShape | None:
    """Return a shape that carries the batch without it; None where it is no shape."""
    if isinstance(value, dict):  # as Keras 2 wrote tuples
        value = value.get("items")
    if not isinstance(value, list) or not value or len(value) > 9:
        return None
    if not all(size is None or (is_integer(size) and size > 0) for size in value[1:]):
        return None
    return tuple(value[1:])
