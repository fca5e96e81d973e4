"""What a person types for the kind of a row: its name, or the shorthand of lectures."""

import functools
from typing import Any

from cnnparam_gui.core.codecs import FieldError, quoted
from cnnparam_gui.core.editing import as_kind
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shorthand import ShorthandError, parse_row


@functools.cache
def _by_lower_case() -> dict[str, str]:
    return {kind.lower(): kind for kind in KINDS}


def read_kind(text: str, axes: int = 2) -> tuple[str, dict[str, Any] | None]:
    """Return the kind that a text means, and the values that it says.

    The name of a kind, in small or capital letters, says no values: they are None then. The
    shorthand, such as `conv3-64`, says all of a row but its name, its block and its inputs.

    Args:
        text: What was typed.
        axes: The spatial axes of the row's input, by which `conv` is one of the three.

    Raises:
        FieldError: Where it is neither.
    """
    said = text.strip()
    kind = _by_lower_case().get(said.lower())
    if kind is not None:
        return kind, None
    try:
        return parse_row(said, axes)
    except ShorthandError as error:
        reason = f"there is no kind {quoted(said)}, and as shorthand: {error.reason}"
        raise FieldError(f"Kind: {reason}") from None


def with_kind(layer: Layer, text: str, axes: int = 2) -> Layer:
    """Return a row as the kind that a text means; raises FieldError as `read_kind` does.

    By the name of a kind it keeps every field that both kinds have; by the shorthand, which
    describes a whole row, its name, its block and its inputs.
    """
    kind, values = read_kind(text, axes)
    if values is None:
        return as_kind(layer, kind)
    return KINDS[kind].fresh(layer.name, block=layer.block, inputs=layer.inputs, **values)
