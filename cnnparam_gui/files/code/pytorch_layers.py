"""What each kind is in PyTorch: one entry a kind."""

from collections.abc import Callable, Sequence
from typing import Any

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import elements
from cnnparam_gui.files.code import pytorch_functions as functions
from cnnparam_gui.files.code import pytorch_windows as windows
from cnnparam_gui.files.code.row import Row, Step, apply, function
from cnnparam_gui.files.code.text import Arg, Call, Code, Value, call, options, whole

Steps = tuple[Step, ...]
Emitter = Callable[[Row, Any], Steps]
"""Gives the steps of a row; its layer, which is of the kind of the entry, comes along."""


def _size(name: str, value: Value) -> Arg:
    return Arg(name, value, positional=True)


def _module(name: str, *args: Arg) -> Steps:
    return (Step(Call(name, args)),)


def without(module: Call, name: str) -> Call:
    """Return a module without one of its parameters, by a helper of the written code."""
    return call("without", module, name)


def activation(_row: Row, layer: Layer) -> Steps:
    """Return the module of the same name."""
    inplace = getattr(layer, "inplace", False)
    return _module(f"nn.{layer.kind()}", *options(inplace=(inplace, False)))


def _softmax(_row: Row, layer: Layer) -> Steps:
    return _module(f"nn.{layer.kind()}", Arg("dim", 1))


def _glu(_row: Row, layer: Any) -> Steps:
    return _module("nn.GLU", Arg("dim", functions.axis(layer.axis)))


def _threshold(_row: Row, layer: Any) -> Steps:
    # The file does not say them; they hold no parameters.
    args = (_size("threshold", 0.0), _size("value", 0.0))
    return _module("nn.Threshold", *args, *options(inplace=(layer.inplace, False)))


def _dropout(_row: Row, layer: Any) -> Steps:
    inplace = options(inplace=(layer.inplace, False))
    if not layer.rate and layer.kind() == "Dropout":
        return _module("nn.Identity")
    return _module(f"nn.{layer.kind()}", _size("p", layer.rate), *inplace)


def _linear(row: Row, layer: Any) -> Steps:
    taken = row.inputs[0][-1] if layer.last_axis else elements(row.inputs[0])
    flatten = () if layer.last_axis or len(row.inputs[0]) == 1 else functions.flat()
    args = (_size("in_features", taken), _size("out_features", layer.units))
    return (*flatten, *_module("nn.Linear", *args, *options(bias=(layer.bias, True))))


def _channel_norm(row: Row, layer: Any) -> Steps:
    affine = layer.scale or layer.shift
    kind = layer.kind()
    usual = kind.startswith("Batch")
    module = Call(
        f"nn.{kind}",
        (
            _size("num_features", row.channels),
            *options(
                affine=(affine, usual),
                track_running_stats=(layer.statistics, usual),
            ),
        ),
    )
    return (Step(_factors(module, layer, affine)),)


def _factors(module: Call, layer: Any, affine: bool) -> Call:
    if affine and not layer.scale:
        return without(module, "weight")
    return without(module, "bias") if affine and not layer.shift else module


def _group_norm(row: Row, layer: Any) -> Steps:
    affine = layer.scale or layer.shift
    args = (_size("num_groups", layer.groups), _size("num_channels", row.channels))
    module = Call("nn.GroupNorm", (*args, *options(affine=(affine, True))))
    return (Step(_factors(module, layer, affine)),)


def _position_norm(row: Row, module: Call, layer: Any) -> Steps:
    if layer.channels_first and len(row.inputs[0]) > 1:
        return (Step(call("OverChannels", module)),)
    return (Step(module),)


def _layer_norm(row: Row, layer: Any) -> Steps:
    affine = layer.scale or layer.shift
    bias = layer.shift or not layer.scale
    shape = whole_shape(layer.normalized(row.inputs[0]))
    keywords = options(elementwise_affine=(affine, True), bias=(bias, True))
    module = Call("nn.LayerNorm", (_size("features", shape), *keywords))
    if affine and not layer.scale:
        module = without(module, "weight")
    return _position_norm(row, module, layer)


def _rms_norm(row: Row, layer: Any) -> Steps:
    shape = whole_shape(layer.normalized(row.inputs[0]))
    keywords = options(elementwise_affine=(layer.scale, True))
    return _position_norm(row, Call("nn.RMSNorm", (_size("features", shape), *keywords)), layer)


def whole_shape(shape: tuple[int, ...]) -> Value:
    """Return one number for a shape of one axis."""
    return shape[0] if len(shape) == 1 else tuple(shape)


def _l2_norm(row: Row, layer: Any) -> Steps:
    if layer.scale:
        raise row.refused("PyTorch has no such layer with learned factors")
    dims = (1,) if layer.channels_first else tuple(range(-layer.last_axes, 0))
    if len(dims) > 1:
        raise row.refused("PyTorch divides by the length along one axis only")
    return (function(lambda _, x: call("F.normalize", x[0], dim=dims[0])),)


def _local_response(_row: Row, layer: Any) -> Steps:
    return _module("nn.LocalResponseNorm", _size("size", layer.neighbours))


def _prelu(row: Row, layer: Any) -> Steps:
    if layer.slopes == "value":
        raise row.refused("PyTorch's PReLU has one slope, or one a channel")
    learned = row.channels if layer.slopes == "channel" else 1
    return _module("nn.PReLU", *options(num_parameters=(learned, 1)))


def _adaptive(_row: Row, layer: Any) -> Steps:
    return _module(f"nn.{layer.kind()}", _size("output_size", whole(layer.output_size)))


def _unfold(_row: Row, layer: Any) -> Steps:
    target = getattr(layer, "output_size", None)
    args = (Arg("output_size", tuple(target)),) if target else ()
    return _module(
        f"nn.{layer.kind()}",
        *args,
        Arg("kernel_size", whole(layer.kernel)),
        *options(
            stride=(whole(layer.stride), 1),
            padding=(whole(layer.padding), 0),
            dilation=(whole(layer.dilation), 1),
        ),
    )


def _upsample(row: Row, layer: Any) -> Steps:
    axes = len(row.inputs[0]) - 1
    linear = {1: "linear", 2: "bilinear", 3: "trilinear"}.get(axes, "nearest")
    mode = {"nearest": "nearest", "linear": linear, "cubic": "bicubic"}[layer.mode]
    if mode == "bicubic" and axes != 2:
        raise row.refused("PyTorch interpolates by cubes over height and width only")
    by = Arg("size", whole(row.output[1:]))
    if not layer.size:
        factors = tuple(int(one) if one == int(one) else one for one in layer.factor)
        by = Arg("scale_factor", factors[0] if len(set(factors)) == 1 else factors)
    return _module("nn.Upsample", by, *options(mode=(mode, "nearest")))


def _blocks(_row: Row, layer: Any) -> Steps:
    return _module(f"nn.{layer.kind()}", _size("factor", layer.block_size))


def _shuffle(_row: Row, layer: Any) -> Steps:
    return _module("nn.ChannelShuffle", _size("groups", layer.groups))


def _embedding(_row: Row, layer: Any) -> Steps:
    args = (_size("num_embeddings", layer.entries), _size("embedding_dim", layer.features))
    return _module("nn.Embedding", *args)


def _attention(row: Row, layer: Any) -> Steps:
    features = row.inputs[0][-1]
    if {layer.key_size or features // layer.heads, layer.value_size or features // layer.heads} != {
        features // layer.heads
    } or features % layer.heads:
        raise row.refused("PyTorch's attention takes heads that share the features evenly")
    keys, values = (row.inputs[min(place, len(row.inputs) - 1)][-1] for place in (1, 2))
    args = (
        _size("embed_dim", features),
        _size("num_heads", layer.heads),
        *options(bias=(layer.bias, True), kdim=(keys, features), vdim=(values, features)),
        Arg("batch_first", True),
    )

    def attend(module: Code, inputs: Sequence[Code]) -> Call:
        taken = (*inputs, *[inputs[-1]] * (3 - len(inputs)))
        named = Arg("need_weights", False)
        return Call(module, (*(_size("", one) for one in taken), named), "[0]")

    return (Step(Call("nn.MultiheadAttention", args), attend),)


def _window_attention(row: Row, layer: Any) -> Steps:
    return _module(
        "WindowAttention",
        _size("channels", row.inputs[0][-1]),
        _size("num_heads", layer.heads),
        Arg("window", tuple(layer.window_size)),
        *options(shifted=(layer.shifted, False), bias=(layer.bias, True)),
    )


def _recurrent(row: Row, layer: Any) -> Steps:
    if layer.biases == 1:
        raise row.refused("PyTorch's recurrent layers have two bias vectors or none, not one")
    args = (
        _size("input_size", row.inputs[0][-1]),
        _size("hidden_size", layer.units),
        *options(num_layers=(layer.layers, 1), bias=(layer.biases == 2, True)),
        Arg("batch_first", True),
        *options(bidirectional=(layer.bidirectional, False)),
    )
    last = "[1][0]" if layer.kind() == "LSTM" else "[1]"
    if layer.sequence:
        ending = "[0]"
    elif layer.bidirectional:
        ending = f"{last}[-2:].transpose(0, 1).flatten(1)"
    else:
        ending = f"{last}[-1]"
    return (Step(Call(f"nn.{layer.kind()}", args), _with_ending(ending)),)


def _with_ending(ending: str) -> Callable[[Code, Sequence[Code]], Call]:
    return lambda module, inputs: Call(module, apply(module, inputs).args, ending)


def _class_token(row: Row, _layer: Layer) -> Steps:
    return _module("ClassToken", _size("features", row.output[-1]))


def _position(row: Row, _layer: Layer) -> Steps:
    return _module("PositionEmbedding", *map(_size, ("tokens", "features"), row.output))


def _scale(row: Row, layer: Any) -> Steps:
    place = -1 if layer.last_axis else 0
    ones = 0 if layer.last_axis else len(row.inputs[0]) - 1
    args = (_size("channels", row.inputs[0][place]), _size("axes_behind", ones))
    return _module("Scale", *args)


def _depth(_row: Row, layer: Any) -> Steps:
    return _module("StochasticDepth", _size("p", layer.rate))


LAYERS: dict[str, Emitter] = {
    **{f"Conv{n}d": windows.convolution for n in (1, 2, 3)},
    **{f"ConvTranspose{n}d": windows.transposed for n in (1, 2, 3)},
    **{f"DepthwiseConv{n}d": windows.depthwise for n in (1, 2)},
    **{f"SeparableConv{n}d": windows.separable for n in (1, 2)},
    **{f"{sort}Pool{n}d": windows.pooling for sort in ("Max", "Avg", "Lp") for n in (1, 2, 3)},
    **{f"Adaptive{sort}Pool{n}d": _adaptive for sort in ("Avg", "Max") for n in (1, 2, 3)},
    **{f"BatchNorm{n}d": _channel_norm for n in (1, 2, 3)},
    **{f"InstanceNorm{n}d": _channel_norm for n in (1, 2, 3)},
    **dict.fromkeys(("ReLU", "ReLU6", "LeakyReLU", "ELU", "SELU", "GELU", "SiLU"), activation),
    **dict.fromkeys(("Mish", "Hardswish", "Hardsigmoid", "Sigmoid", "Tanh"), activation),
    **dict.fromkeys(("Softplus", "Softsign", "LogSigmoid", "CELU", "RReLU"), activation),
    **dict.fromkeys(("Hardtanh", "Hardshrink", "Softshrink", "Tanhshrink"), activation),
    **dict.fromkeys(("Softmax", "LogSoftmax", "Softmin"), _softmax),
    **dict.fromkeys(("Dropout", "Dropout1d", "Dropout2d", "Dropout3d", "AlphaDropout"), _dropout),
    **dict.fromkeys(("LSTM", "GRU", "RNN"), _recurrent),
    **dict.fromkeys(("Unfold", "Fold"), _unfold),
    **dict.fromkeys(("PixelShuffle", "PixelUnshuffle"), _blocks),
    "ChannelShuffle": _shuffle,
    "ClassToken": _class_token,
    "Embedding": _embedding,
    "GLU": _glu,
    "GroupNorm": _group_norm,
    "L2Norm": _l2_norm,
    "LayerNorm": _layer_norm,
    "Linear": _linear,
    "LocalResponseNorm": _local_response,
    "MultiHeadAttention": _attention,
    "PReLU": _prelu,
    "PositionEmbedding": _position,
    "RMSNorm": _rms_norm,
    "Scale": _scale,
    "StochasticDepth": _depth,
    "Threshold": _threshold,
    "Upsample": _upsample,
    "WindowAttention": _window_attention,
    **functions.FUNCTIONS,
}
"""The emitter of each kind; a kind that is not here cannot be written."""
