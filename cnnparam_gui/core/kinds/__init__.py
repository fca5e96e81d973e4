"""The catalogue of layer kinds, built from the classes in this folder.

A kind is a class without subclasses in one of the modules named here; writing the class is all
that it takes to add one.
"""

from types import ModuleType

from cnnparam_gui.core.kinds import (
    activation,
    attention,
    convolution,
    dense,
    depthwise,
    dropout,
    embedding,
    merge,
    normalization,
    pooling,
    recurrent,
    reduction,
    reshape,
    resize,
    source,
    unknown,
    unpooling,
)
from cnnparam_gui.core.layer import Layer

_FAMILIES = (
    source,
    convolution,
    depthwise,
    pooling,
    unpooling,
    dense,
    normalization,
    activation,
    dropout,
    merge,
    reduction,
    reshape,
    resize,
    attention,
    embedding,
    recurrent,
    unknown,
)


def _kinds(module: ModuleType) -> list[type[Layer]]:
    return [
        item
        for item in vars(module).values()
        if isinstance(item, type)
        and issubclass(item, Layer)
        and item.__module__ == module.__name__
        and not item.__subclasses__()
    ]


KINDS: dict[str, type[Layer]] = {kind.kind(): kind for m in _FAMILIES for kind in _kinds(m)}
"""Every kind by its name, in the order of the menus."""

FAMILIES: tuple[str, ...] = tuple(dict.fromkeys(kind.family for kind in KINDS.values()))
"""The families in the order of the menus."""
