"""A layer that Keras uses for every step of a sequence, as rows that do so at once.

For what slides over feature maps, the steps become an axis along which its window has size 1:
the same weights, used as often.
"""

from collections.abc import Callable

from cnnparam_gui.core.count import count
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.keras.call import Call, Tensor, Translation, Value, Values
from cnnparam_gui.files.keras.config import Config
from cnnparam_gui.files.keras.elementwise import LAYERS as ELEMENTWISE
from cnnparam_gui.files.keras.shapes import dense, reshaped
from cnnparam_gui.files.keras.sliding import LAYERS as WINDOWS
from cnnparam_gui.files.keras.sliding import borders

_WITH_ONE: dict[str, tuple[int, ...]] = {
    "kernel_size": (),
    "pool_size": (2,),
    "strides": (),
    "dilation_rate": (),
    "size": (2,),
}
"""The arguments that get a size of 1 in front for the steps, with their defaults."""

_AXES: dict[str, str] = {
    **{f"Conv{n}D": f"Conv{n + 1}D" for n in (1, 2)},
    **{f"Conv{n}DTranspose": f"Conv{n + 1}DTranspose" for n in (1, 2)},
    **{
        f"{kind}Pooling{n}D": f"{kind}Pooling{n + 1}D"
        for kind in ("Max", "Average")
        for n in (1, 2)
    },
    "DepthwiseConv1D": "DepthwiseConv2D",
    "SeparableConv1D": "SeparableConv2D",
    "UpSampling1D": "UpSampling2D",
    "UpSampling2D": "UpSampling3D",
    **{f"{kind}{n}D": f"{kind}{n + 1}D" for kind in ("ZeroPadding", "Cropping") for n in (1, 2)},
    "DepthwiseConv2D": "Conv3D",
}
"""The class of one axis more that works on every step at once."""

_POOLED = {
    **{f"GlobalAveragePooling{n}D": "Mean" for n in (1, 2)},
    **{f"GlobalMaxPooling{n}D": "Max" for n in (1, 2)},
}
_BY_VALUE = {
    *("Activation", "ReLU", "LeakyReLU", "ELU", "Dropout", "GaussianDropout", "GaussianNoise"),
    *("AlphaDropout", "Rescaling", "Identity", "BatchNormalization", "LayerNormalization"),
    *("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum", "Concatenate", "Softmax"),
}
"""Layers that do the same to a step as to a whole sequence, by their last axis or every value."""


def _inner(call: Call) -> tuple[str, Config, dict[str, object]]:
    kind, config = call.config.config("layer")
    raw = call.config.values["layer"]
    return kind, config, raw


def wants(config: Config) -> bool | None:
    """Return the order of axes that the layer inside wants."""
    kind, inner = config.config("layer")
    return inner.moved() if kind in _AXES or kind in _POOLED else None


def time_distributed(call: Call) -> Value:
    """Add the rows of a layer that is used for every step."""
    kind, config, raw = _inner(call)
    call.config = Config(config.values, call.name)
    value = call.input
    if kind == "Dense":
        return dense(call)
    if kind == "Flatten":
        steps, *_ = value.keras or value.known()
        call.wanted = False
        return reshaped(call, (steps, -1))
    if kind == "Reshape":
        steps, *_ = value.keras or value.known()
        return reshaped(call, (steps, *config.integers("target_shape")))
    if kind in _BY_VALUE and _last_axis_only(kind, config):
        return _as_one(call, ELEMENTWISE[kind].make)
    if kind in _POOLED and config.moved() and value.rank > 2:
        return _pooled(call, kind)
    if kind in _AXES and config.moved() and value.rank == _axes(kind) + 2:
        return _along_steps(call, kind)
    return _by_the_step(call, raw)


def _last_axis_only(kind: str, config: Config) -> bool:
    return not kind.endswith(("Normalization", "Concatenate", "Softmax")) or config.integers(
        "axis", (-1,)
    ) == (-1,)


def _as_one(call: Call, make: Callable[[Call], Value | list[Value]]) -> Value:
    made = make(call)
    return made[0] if isinstance(made, list) else made


def _pooled(call: Call, kind: str) -> Value:
    """Add a mean or maximum over all axes but the channels and the steps."""
    taken = call.turned(call.input, True)
    values: Values = {"over": tuple(range(2, taken.rank))}
    values["keep_axes"] = call.config.flag("keepdims", False)
    return call.row(_POOLED[kind], [taken], values, moved=True)


def _axes(kind: str) -> int:
    """Return the number of axes in the name of a class, such as 2 of Conv2DTranspose."""
    return next(number for number in (1, 2, 3) if f"{number}D" in kind)


def _along_steps(call: Call, kind: str) -> Value:
    """Add the row of the class with one axis more, whose window there has size 1."""
    axes = _axes(kind)
    values = dict(call.config.values)
    for key, default in _WITH_ONE.items():
        if default or values.get(key) is not None:
            values[key] = [1, *call.config.sizes(key, axes, default or (1,))]
    if values.get("output_padding") is not None:
        values["output_padding"] = [0, *call.config.sizes("output_padding", axes)]
    for key in ("padding", "cropping"):
        if not isinstance(values.get(key, ""), str):
            sides = borders(key)(call.config, axes)
            pairs = zip(sides["before"], sides["after"], strict=True)
            values[key] = [[0, 0], *map(list, pairs)]
    if kind == "DepthwiseConv2D":
        channels = call.turned(call.input, True).known()[0]
        values["groups"] = channels
        values["filters"] = channels * call.config.integer("depth_multiplier", 1)
    if values.get("padding") == "causal":
        return call.unknown()
    call.config = Config(values, call.name)
    return _as_one(call, WINDOWS[_AXES[kind]].make)


def _by_the_step(call: Call, raw: dict[str, object]) -> Value:
    """Add an unknown row with the tensors and the output of what is done to one step."""
    keras = call.input.keras or call.input.known()
    if len(keras) < 2:
        return call.unknown()
    tensors, shape = _alone(raw, keras[1:])
    return call.unknown(tensors, (keras[0], *shape) if shape else None)


def _alone(raw: dict[str, object], keras: Shape) -> tuple[list[Tensor], Shape | None]:
    """Return the tensors and the output of a layer within another, on its own."""
    from cnnparam_gui.files.keras.rows import network_of

    start = {"class_name": "InputLayer", "config": {"batch_shape": [None, *keras]}}
    config = {"name": "alone", "layers": [start, raw]}
    network, outputs = network_of({"class_name": "Sequential", "config": config})
    counts = count(network)
    tensors = [
        Tensor(f"{layer.name}.{tensor.name}", tensor.shape, tensor.role)
        for layer, row in zip(network.layers, counts.rows, strict=True)
        if not row.borrowed
        for tensor in row.tensors
    ]
    return tensors, outputs[0].keras if outputs else None


def _spectral(call: Call) -> Value:
    """Add an unknown row for a layer whose weights are divided by their largest singular value.

    Beside the tensors of that layer it keeps a vector, which no gradient changes.
    """
    _, config, raw = _inner(call)
    tensors, shape = _alone(raw, call.input.keras or call.input.known())
    sizes = (config.integers(key) for key in ("filters", "units", "output_dim"))
    last = next((size[0] for size in sizes if size), 0)
    return call.unknown([*tensors, Tensor("vector_u", (1, last), "statistic")], shape)


LAYERS: dict[str, Translation] = {
    "TimeDistributed": Translation(time_distributed, wants, passes=True),
    "SpectralNormalization": Translation(_spectral),
}
"""The layers around another one, by class."""
