"""The catalogue of layer kinds, built from the classes in this folder.

A kind is a class without subclasses in one of the modules named here; writing the class is all
that it takes to add one. The catalogue is made when it is first asked for, since whoever lays out
rows imports the few kinds that it needs.
"""

import functools
import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

    from cnnparam_gui.core.layer import Layer

    KINDS: dict[str, type[Layer]]
    """Every kind by its name, in the order of the menus."""

    FAMILIES: tuple[str, ...]
    """The families in the order of the menus."""

_FAMILIES = (
    "source",
    "convolution",
    "depthwise",
    "pooling",
    "unpooling",
    "dense",
    "normalization",
    "activation",
    "dropout",
    "merge",
    "reduction",
    "reshape",
    "resize",
    "folding",
    "attention",
    "embedding",
    "recurrent",
    "unknown",
)


def _kinds(module: "ModuleType") -> "list[type[Layer]]":
    from cnnparam_gui.core.layer import Layer

    return [
        item
        for item in vars(module).values()
        if isinstance(item, type)
        and issubclass(item, Layer)
        and item.__module__ == module.__name__
        and not item.__subclasses__()
    ]


@functools.cache
def _catalogue() -> "dict[str, Any]":
    modules = [importlib.import_module(f"{__name__}.{family}") for family in _FAMILIES]
    kinds = {kind.kind(): kind for module in modules for kind in _kinds(module)}
    families = tuple(dict.fromkeys(kind.family for kind in kinds.values()))
    return {"KINDS": kinds, "FAMILIES": families}


if not TYPE_CHECKING:  # type checkers know the names from above, and refuse any other

    def __getattr__(name: str) -> Any:
        """Return `KINDS` or `FAMILIES`, made once."""
        if name in ("KINDS", "FAMILIES"):
            return _catalogue()[name]
        raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
