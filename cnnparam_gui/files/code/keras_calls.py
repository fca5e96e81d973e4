"""What each kind is in Keras: one entry a kind."""

from collections.abc import Callable, Sequence
from typing import Any

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.files.code import keras_arranging as arranging
from cnnparam_gui.files.code import keras_windows as windows
from cnnparam_gui.files.code.keras_entry import Entry, Steps, last, made
from cnnparam_gui.files.code.keras_layout import Layout, place
from cnnparam_gui.files.code.keras_windows import positional
from cnnparam_gui.files.code.row import Row, Step, function
from cnnparam_gui.files.code.text import Arg, Call, Code, Value, call, options, whole


def _windowed(emit: Callable[[Row, Any], Steps]) -> Entry:
    return Entry(lambda row, layer, _: emit(row, layer))


def _named(name: str, *args: Arg) -> Entry:
    return Entry(lambda _row, _row_layer, _layout: made(name, *args), "any")


def _activation(name: str) -> Entry:
    return _named("Activation", positional("activation", name))


def _softmax(_row: Row, layer: Layer, layout: Layout) -> Steps:
    if layer.kind() == "LogSoftmax":
        return made("Activation", positional("activation", "log_softmax"))
    axis = place(layout, 0)
    return made("Softmax", *options(axis=(axis if axis < len(layout) else -1, -1)))


def _glu(_row: Row, layer: Any, layout: Layout) -> Steps:
    axis = place(layout, layer.axis)
    return (function(lambda _, x: call("ops.glu", x[0], axis=axis)),)


def _prelu(row: Row, layer: Any, layout: Layout) -> Steps:
    shared: tuple[int, ...] = ()
    if layer.slopes == "one":
        if row.inputs[0] != (1,) * len(row.inputs[0]):
            raise row.refused("Keras's PReLU has a slope for every channel or for every value")
    elif layer.slopes == "channel":
        shared = tuple(place(layout, axis) for axis in range(1, len(layout)))
    return made("PReLU", *options(shared_axes=(tuple(sorted(shared)), ())))


def _dropout(row: Row, layer: Any, _: Layout) -> Steps:
    if not layer.rate:
        return made("Identity")
    rate = positional("rate", layer.rate)
    kind = layer.kind()
    if kind == "StochasticDepth":
        shape = Code(f"(None, {', '.join('1' for _ in row.output)})")
        return made("Dropout", rate, Arg("noise_shape", shape))
    return made(kind.replace("Dropout1d", "SpatialDropout1D"), rate)


def _spatial_dropout(row: Row, layer: Any, layout: Layout) -> Steps:
    axes = int(layer.kind()[-2])
    if len(row.output) != axes + 1:
        return _dropout(row, layer, layout)
    return made(f"SpatialDropout{axes}D", positional("rate", layer.rate))


def _linear(row: Row, layer: Any, _: Layout) -> Steps:
    flatten = () if layer.last_axis or len(row.inputs[0]) == 1 else made("Flatten")
    args = (positional("units", layer.units), *options(use_bias=(layer.bias, True)))
    return (*flatten, *made("Dense", *args))


def _batch_norm(row: Row, layer: Any, layout: Layout) -> Steps:
    if not layer.statistics:
        raise row.refused("Keras's batch normalisation always keeps running statistics")
    args = options(
        axis=(last(layout, 0), -1), center=(layer.shift, True), scale=(layer.scale, True)
    )
    return made("BatchNormalization", *args)


def _group_norm(row: Row, layer: Any, layout: Layout) -> Steps:
    if getattr(layer, "statistics", False):
        raise row.refused("Keras's group normalisation keeps no running statistics")
    args = options(
        groups=(getattr(layer, "groups", -1), 32),
        axis=(last(layout, 0), -1),
        center=(layer.shift, True),
        scale=(layer.scale, True),
    )
    return made("GroupNormalization", *args)


def _normalized(layer: Any, layout: Layout) -> Value:
    axes = [0] if layer.channels_first else list(range(-layer.last_axes, 0))
    places = sorted(place(layout, axis) for axis in axes)
    if places == [len(layout)]:
        return -1
    return places[0] if len(places) == 1 else [Code(one) for one in map(str, places)]


def _layer_norm(_: Row, layer: Any, layout: Layout) -> Steps:
    args = options(
        axis=(_normalized(layer, layout), -1),
        center=(layer.shift, True),
        scale=(layer.scale, True),
    )
    return made("LayerNormalization", *args)


def _rms_norm(row: Row, layer: Any, layout: Layout) -> Steps:
    if not layer.scale:
        raise row.refused("Keras's RMS normalisation always has learned factors")
    return made("RMSNormalization", *options(axis=(_normalized(layer, layout), -1)))


def _l2_norm(row: Row, layer: Any, layout: Layout) -> Steps:
    if layer.scale:
        raise row.refused("Keras's unit normalisation has no learned factors")
    return made("UnitNormalization", *options(axis=(_normalized(layer, layout), -1)))


def _local_response(_row: Row, layer: Any, _: Layout) -> Steps:
    return (Step(Call("LocalResponseNorm", (positional("neighbours", layer.neighbours),))),)


def _global(sort: str) -> Entry:
    def pool(_row: Row, layer: Any, _: Layout) -> Steps:
        keep = options(keepdims=(layer.keep_axes, False))
        return made(f"Global{sort}Pooling{layer.axes}D", *keep)

    return Entry(pool)


def _adaptive(sort: str) -> Entry:
    def pool(row: Row, layer: Any, _: Layout) -> Steps:
        given, wanted = row.inputs[0][1:], row.output[1:]
        if set(wanted) == {1}:
            return made(f"Global{sort}Pooling{layer.axes}D", Arg("keepdims", True))
        if given == wanted:
            return made("Identity")
        if any(a % b for a, b in zip(given, wanted, strict=True)):
            raise row.refused("Keras pools to sizes that divide those of its input only")
        kernel = tuple(a // b for a, b in zip(given, wanted, strict=True))
        return made(f"{sort}Pooling{layer.axes}D", positional("pool_size", whole(kernel)))

    return Entry(pool)


def _embedding(_row: Row, layer: Any, _: Layout) -> Steps:
    args = positional("input_dim", layer.entries), positional("output_dim", layer.features)
    return made("Embedding", *args)


def _attention(row: Row, layer: Any, _: Layout) -> Steps:
    key = layer.key_size or row.inputs[0][-1] // layer.heads
    args = (
        positional("num_heads", layer.heads),
        positional("key_dim", key),
        *options(value_dim=(layer.value_size or key, key), use_bias=(layer.bias, True)),
    )
    attention = Call("layers.MultiHeadAttention", args)

    def attend(module: Code, inputs: Sequence[Code]) -> Call:
        query, key_value = inputs[0], inputs[-1]
        keys = inputs[1:2] if len(inputs) == 3 else ()
        return call(str(module), query, key_value, *keys)

    return (Step(attention, attend),)


def _recurrent(row: Row, layer: Any, _: Layout) -> Steps:
    kind = layer.kind()
    keywords = options(use_bias=(layer.biases > 0, True))
    if kind == "GRU" and layer.biases == 1:
        keywords = (*keywords, Arg("reset_after", False))
    elif layer.biases == 2 and kind != "GRU":
        raise row.refused("Keras's recurrent layers have one bias vector or none, not two")
    steps: Steps = ()
    for number in range(layer.layers):
        whole_sequence = layer.sequence or number < layer.layers - 1
        args = (
            positional("units", layer.units),
            *options(return_sequences=(whole_sequence, False)),
            *keywords,
        )
        one = Call(f"layers.{'SimpleRNN' if kind == 'RNN' else kind}", args)
        if layer.bidirectional:
            one = call("layers.Bidirectional", one)
        steps = (*steps, Step(one))
    return steps


def _helper(name: str) -> Entry:
    return Entry(lambda _row, _row_layer, _layout: (Step(Call(name)),), "as counted")


def _scale(_row: Row, layer: Any, layout: Layout) -> Steps:
    axis = last(layout, -1 if layer.last_axis else 0)
    return (Step(Call("Scale", options(axis=(axis, -1)))),)


KERAS: dict[str, Entry] = {
    **arranging.ARRANGING,
    **{f"Conv{n}d": _windowed(windows.convolution) for n in (1, 2, 3)},
    **{f"ConvTranspose{n}d": _windowed(windows.transposed) for n in (1, 2, 3)},
    **{f"DepthwiseConv{n}d": _windowed(windows.depthwise) for n in (1, 2)},
    **{f"SeparableConv{n}d": _windowed(windows.separable) for n in (1, 2)},
    **{f"{s}Pool{n}d": _windowed(windows.pooling) for s in ("Max", "Avg", "Lp") for n in (1, 2, 3)},
    **{f"GlobalAvgPool{n}d": _global("Average") for n in (1, 2, 3)},
    **{f"GlobalMaxPool{n}d": _global("Max") for n in (1, 2, 3)},
    **{f"AdaptiveAvgPool{n}d": _adaptive("Average") for n in (1, 2, 3)},
    **{f"AdaptiveMaxPool{n}d": _adaptive("Max") for n in (1, 2, 3)},
    **{f"BatchNorm{n}d": Entry(_batch_norm, "any") for n in (1, 2, 3)},
    **{f"InstanceNorm{n}d": Entry(_group_norm, "any") for n in (1, 2, 3)},
    **{f"Dropout{n}d": Entry(_spatial_dropout) for n in (1, 2, 3)},
    **dict.fromkeys(("Dropout", "AlphaDropout", "StochasticDepth"), Entry(_dropout, "any")),
    **dict.fromkeys(("LSTM", "GRU", "RNN"), Entry(_recurrent, "as counted")),
    **dict.fromkeys(("Softmax", "LogSoftmax"), Entry(_softmax, "any")),
    "ReLU": _named("ReLU"),
    "ReLU6": _named("ReLU", Arg("max_value", 6)),
    "LeakyReLU": _named("LeakyReLU", Arg("negative_slope", 0.01)),
    "ELU": _named("ELU"),
    "CELU": _activation("celu"),
    "GELU": _activation("gelu"),
    "Hardshrink": _activation("hard_shrink"),
    "Hardsigmoid": _activation("hard_sigmoid"),
    "Hardswish": _activation("hard_silu"),
    "Hardtanh": _activation("hard_tanh"),
    "LogSigmoid": _activation("log_sigmoid"),
    "Mish": _activation("mish"),
    "SELU": _activation("selu"),
    "SiLU": _activation("silu"),
    "Sigmoid": _activation("sigmoid"),
    "Softplus": _activation("softplus"),
    "Softshrink": _activation("soft_shrink"),
    "Softsign": _activation("softsign"),
    "Tanh": _activation("tanh"),
    "Tanhshrink": _activation("tanh_shrink"),
    "ClassToken": _helper("ClassToken"),
    "Embedding": Entry(_embedding, "as counted"),
    "GLU": Entry(_glu, "any"),
    "GaussianNoise": _named("GaussianNoise", positional("stddev", 0.1)),
    "GroupNorm": Entry(_group_norm, "any"),
    "L2Norm": Entry(_l2_norm, "any"),
    "LayerNorm": Entry(_layer_norm, "any"),
    "Linear": Entry(_linear, "as counted", arranging.to_vector),
    "LocalResponseNorm": Entry(_local_response),
    "MultiHeadAttention": Entry(_attention, "as counted"),
    "PReLU": Entry(_prelu, "any"),
    "PositionEmbedding": _helper("PositionEmbedding"),
    "RMSNorm": Entry(_rms_norm, "any"),
    "Scale": Entry(_scale, "any"),
}
"""The entry of each kind; a kind that is not here cannot be written."""
