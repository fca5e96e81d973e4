"""What networks that follow Keras have in common: how Keras calls its layers."""

from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.layer import Layer


def numbered(name: str, number: int) -> str:
    """Return what Keras calls a layer that was given no name: `add`, `add_1`, `add_2`."""
    return f"{name}_{number}" if number else name


def activate(rows: Rows, kind: type[Layer]) -> str:
    """Add the activation that the last row's layer has within it, and return its name."""
    return rows.add(kind, f"{rows.last}_{kind.kind().lower()}")
