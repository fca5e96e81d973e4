"""What a layer of a Keras model takes, as Keras 2 and Keras 3 write it in `inbound_nodes`."""

from collections.abc import Iterator
from typing import Any

import msgspec

from cnnparam_gui.files.keras.config import KerasShape, is_integer, shape_of
from cnnparam_gui.files.problems import FileProblem


class Tensor(msgspec.Struct, frozen=True):
    """What the file calls an output.

    Attributes:
        layer: Name of the layer that gives it.
        node: Which use of the layer gives it, from 0.
        number: Which of the outputs of that use it is, from 0.
        shape: The shape that the file says, where it does.
    """

    layer: str
    node: int
    number: int
    shape: KerasShape | None = None


def tensors_in(value: Any) -> Iterator[Tensor]:
    """Yield the tensors in a value, in order."""
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from tensors_in(item)


def read_node(node: Any, layer: str) -> tuple[Any, Any]:
    """Return what a node is called with: positional and named, tensors read."""
    if isinstance(node, dict):  # Keras 3
        args, kwargs = node.get("args", []), node.get("kwargs", {})
        if not isinstance(args, list) or not isinstance(kwargs, dict):
            raise FileProblem(f"What layer '{layer[:60]}' takes is in no form that Keras writes")
        return _new(args), _new(kwargs)
    if not isinstance(node, list) or not node:
        raise FileProblem(f"What layer '{layer[:60]}' takes is in no form that Keras writes")
    items = [node] if isinstance(node[0], str) else node
    args, kwargs = [], {}
    for item in items:
        args.append(_old(item, layer))
        if len(item) > 3 and isinstance(item[3], dict):
            kwargs |= {name: _old_argument(value) for name, value in item[3].items()}
    return args, kwargs


def _new(value: Any) -> Any:
    """Return a value of Keras 3 with its tensors read."""
    if isinstance(value, list):
        return [_new(item) for item in value]
    if not isinstance(value, dict):
        return value
    config = value.get("config")
    if value.get("class_name") == "__keras_tensor__" and isinstance(config, dict):
        found = _reference(config.get("keras_history"))
        if found is None:
            raise FileProblem("A tensor in it does not say which layer gave it")
        return msgspec.structs.replace(found, shape=shape_of(config.get("shape")))
    return {name: _new(item) for name, item in value.items()}


def _old(item: Any, layer: str) -> Any:
    """Return a positional argument of Keras 2: a tensor, or a constant."""
    if not isinstance(item, list) or len(item) < 3:
        raise FileProblem(f"What layer '{layer[:60]}' takes is in no form that Keras writes")
    if item[0] == "_CONSTANT_VALUE":
        return item[2]
    found = _reference(item[:3])
    if found is None:
        raise FileProblem(f"What layer '{layer[:60]}' takes is in no form that Keras writes")
    return found


def _old_argument(value: Any) -> Any:
    """Return a named argument of Keras 2, which writes a tensor as a list of three or four."""
    found = _reference(value[:3]) if isinstance(value, list) and len(value) in {3, 4} else None
    if found is not None:
        return found
    if isinstance(value, list):
        return [_old_argument(item) for item in value]
    return value


def _reference(value: Any) -> Tensor | None:
    match value:
        case [str(layer), node, number] if is_integer(node) and is_integer(number):
            return Tensor(layer, node, number) if node >= 0 and number >= 0 else None
    return None


def references(value: Any) -> list[Tensor]:
    """Return what `input_layers` or `output_layers` name: one, a list, or a mapping."""
    one = _reference(value)
    if one is not None:
        return [one]
    items = value.values() if isinstance(value, dict) else value
    if not isinstance(items, list) and not isinstance(value, dict):
        return []
    return [tensor for item in items for tensor in references(item)]
