"""Networks written in the shorthand of lectures and papers."""

import re
from typing import Any

import msgspec

from cnnparam_gui.core.fields import Field
from cnnparam_gui.core.frameworks import DEFAULT
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.shorthand import ShorthandError, axes_after, input_shape, parse_row
from cnnparam_gui.core.shorthand_words import OPTIONS, by_kind

_SHARED = ("name", "block", "inputs")
_ALIKE = re.compile(r"([0-9.]+)(?:x\1)+")


def format_network(network: Network) -> str:
    """Return the text of a network, a line for each row and one for rows that repeat.

    Raises:
        ShorthandError: For a row that the shorthand cannot say, by its name.
    """
    lines = [] if network.semantics == DEFAULT else [f"semantics {network.semantics}"]
    seen: dict[tuple[Any, ...], str] = {}
    said, times, axes, above = "", 0, 2, ""
    for layer in network.layers:
        if layer.inputs not in {(), (above,)}:
            raise ShorthandError(
                f"Row '{layer.name}' takes other rows than the one above, which the shorthand "
                "cannot say"
            )
        key = (type(layer), axes, *msgspec.structs.astuple(layer)[len(_SHARED) :])
        text = seen.get(key)
        if text is None:
            text = seen[key] = _said(layer, axes)
        if text != said or layer.kind() == "Input":
            lines += _repeated(said, times)
            said, times = text, 0
        times += 1
        axes = axes_after(layer.kind(), _own(layer), axes)
        above = layer.name
    return "\n".join([*lines, *_repeated(said, times)]) + "\n"


def _repeated(text: str, times: int) -> list[str]:
    return [f"{text} x{times}" if times > 1 else text] if times else []


def _own(layer: Layer) -> dict[str, Any]:
    return {name: getattr(layer, name) for name in layer.fields() if name not in _SHARED}


def _said(layer: Layer, axes: int) -> str:
    """Return the text of one row; the shortest that is read as the same row."""
    kind, own = layer.kind(), _own(layer)
    if isinstance(shape := own.get("shape"), tuple) and kind == "Input":
        return _input_text(shape)
    word, of_kind = by_kind().get(kind, (None, 0))
    if word is None:
        raise ShorthandError(
            f"Row '{layer.name}' is of kind {kind}, which the shorthand has no word for"
        )
    name = word.names[0]
    if word.axes and word.axes_for(axes) != of_kind:
        name += f"{of_kind}d"
    fields = layer.fields()
    bare = KINDS[kind](name="x", **{field: own[field] for field in word.takes})
    values = "-".join(_value(fields[field], own[field]) for field in word.takes)
    plain = f"{name} {values}" if word.takes == ("rate",) else f"{name}{values}"
    unusual = [f for f in own if f not in word.takes and own[f] != getattr(bare, f)]
    short = [field for field in unusual if field not in word.derived]
    whole = list(dict.fromkeys([*word.derived[:1], *unusual]))
    for said in (sorted(short, key=_place), sorted(whole, key=_place)):
        text = "-".join([plain, *(_option_text(layer, field, own[field]) for field in said)])
        if _reads_as(text, layer, axes):
            return text
    raise _refused(layer, (unusual or list(word.takes))[0])


def _value(field: Field, value: Any) -> str:
    """Return the text of a value, `3` for `3x3` where one size stands for all axes."""
    text = field.format(value)
    spread = getattr(field.codec, "axes", 0) and _ALIKE.fullmatch(text)
    return spread[1] if spread else text


def _place(field: str) -> int:
    """Return the place of a field among the options of a row: strides stand before paddings."""
    places = (place for place, option in enumerate(OPTIONS) if option.field == field)
    return next(places, len(OPTIONS))


def _option_text(layer: Layer, field: str, value: Any) -> str:
    for option in OPTIONS:
        if option.field == field and option.value == value:
            return option.text
    for option in OPTIONS:
        if option.field == field and option.value is msgspec.UNSET and not isinstance(value, str):
            return option.text + layer.fields()[field].format(value)
    raise _refused(layer, field)


def _refused(layer: Layer, field: str) -> ShorthandError:
    label = layer.fields()[field].label.lower()
    return ShorthandError(f"Row '{layer.name}': the shorthand cannot say its {label}")


def _reads_as(text: str, layer: Layer, axes: int) -> bool:
    try:
        kind, values = parse_row(text, axes)
        return KINDS[kind](name="x", **values) == msgspec.structs.replace(
            layer, name="x", block="", inputs=()
        )
    except ValueError:
        return False


def _input_text(shape: Shape) -> str:
    sizes = (*shape[1:], shape[0])
    text = f"input {'x'.join(map(str, sizes))}"
    return text if input_shape(sizes) == shape else f"{text} hwc"
