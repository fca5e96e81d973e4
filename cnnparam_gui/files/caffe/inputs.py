"""Where a Caffe network begins: the shapes that its inputs and data layers say."""

from collections.abc import Callable
from typing import TypeAlias

from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.caffe.text import Message
from cnnparam_gui.files.problems import FileProblem

OpenShape: TypeAlias = tuple[int | None, ...]
"""The shape of a sample, with None for what the file leaves open."""

OPEN: OpenShape = (None, None, None)


def sample(dims: list[int]) -> Shape:
    """Return the shape of a sample: all but the first of some sizes, which is the batch."""
    return tuple(dims[1:]) or (1,)


def declared(net: Message) -> list[tuple[str, OpenShape]]:
    """Return the inputs that the network itself names, with their shapes."""
    names = net.texts("input")
    shapes = [sample(shape.sizes("dim")) for shape in net.messages("input_shape")]
    if not shapes:
        dims = net.sizes("input_dim")
        shapes = [sample(dims[at : at + 4]) for at in range(0, len(dims) - 3, 4)]
    return [(name, shapes[at] if at < len(shapes) else OPEN) for at, name in enumerate(names)]


def shapes_of(kind: str, layer: Message) -> list[OpenShape]:
    """Return the shape of each top of a data layer that holds samples; the rest are labels."""
    return _SHAPES.get(kind, _images)(layer)


def _input(layer: Message) -> list[OpenShape]:
    return _each(layer, layer.message("input_param").messages("shape"))


def _dummy(layer: Message) -> list[OpenShape]:
    data = layer.message("dummy_data_param")
    if data.has("shape"):
        return _each(layer, data.messages("shape"))
    columns = [data.sizes(name) for name in ("channels", "height", "width")]
    if not all(columns):
        return [OPEN]
    shapes = [tuple(c[min(at, len(c) - 1)] for c in columns) for at in range(len(columns[0]))]
    return _repeated(layer, shapes)


def _each(layer: Message, shapes: list[Message]) -> list[OpenShape]:
    return _repeated(layer, [sample(shape.sizes("dim")) for shape in shapes]) or [OPEN]


def _repeated(layer: Message, shapes: list[Shape]) -> list[OpenShape]:
    """Return a shape for every top: one stands for all."""
    tops = len(layer.texts("top"))
    return list(shapes * tops if len(shapes) == 1 else shapes[:tops])


def _memory(layer: Message) -> list[OpenShape]:
    data = layer.message("memory_data_param")
    return [tuple(data.size(name, 0, 0) or None for name in ("channels", "height", "width"))]


def _images(layer: Message) -> list[OpenShape]:
    """Return the shape of images from a database or files: what they are cut or scaled to."""
    transform = layer.message("transform_param")
    resized = transform.message("resize_param")
    own = [layer.message(f"{name}_param") for name in ("data", "image_data", "window_data")]
    crops = [message.size("crop_size", 0, 0) for message in (transform, *own)]
    crop = next((size for size in crops if size), None)
    height = crop or own[1].size("new_height", 0, 0) or resized.size("height", 0, 0) or None
    width = crop or own[1].size("new_width", 0, 0) or resized.size("width", 0, 0) or None
    channels: int | None = _colours(transform, own[1])
    if height is None and width is None and not transform.has("mean_value"):
        channels = None
    return [(channels, height, width)]


def _colours(transform: Message, images: Message) -> int:
    """Return the channels of images: 3, unless the file says that they are grey."""
    grey = transform.flag("force_gray", False) or not images.flag("is_color", True)
    if grey or len(transform.decimals("mean_value")) == 1:
        return 1
    return 3


def _parameter(layer: Message) -> list[OpenShape]:
    raise FileProblem(
        f"Line {layer.line}: a Parameter layer has weights that depend on no input, which no row "
        "can say"
    )


_SHAPES: dict[str, Callable[[Message], list[OpenShape]]] = {
    "dummydata": _dummy,
    "input": _input,
    "memorydata": _memory,
    "parameter": _parameter,
}
"""How the shapes of each data layer are found, by its type; images otherwise."""
