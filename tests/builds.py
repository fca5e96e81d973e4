"""Architectures of the catalogue, counted, for the tests of the builders."""

from typing import Any

from cnnparam_gui.builders import catalogue
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.shapes import Shape


def build(name: str, **options: Any) -> NetworkCount:
    """Counts an architecture with other options."""
    found = catalogue.find(name)
    assert found is not None
    family, variant = found
    return count(family.build(variant, options))


def owned(counts: NetworkCount) -> list[int]:
    """Returns the parameters of the rows that have any."""
    return [row.parameters for row in counts.rows if row.parameters]


def shapes(counts: NetworkCount, *kinds: str) -> list[Shape | None]:
    """Returns the output shapes of the rows of some kinds."""
    rows = zip(counts.network.layers, counts.rows, strict=True)
    return [row.output_shape for layer, row in rows if layer.kind() in kinds]


def shape_of(counts: NetworkCount, name: str) -> Shape | None:
    """Returns the output shape of one row."""
    names = [layer.name for layer in counts.network.layers]
    return counts.rows[names.index(name)].output_shape
