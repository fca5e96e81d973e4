"""What each type of a Caffe layer is in rows: one table, for names of today and of the form before.

Sizes and defaults are those of `caffe.proto` and of the layers of Caffe itself; a few types of
well-known forks (SSD, SegNet, PSPNet, ShuffleNet) are among them.
"""

from collections.abc import Callable
from typing import Any, TypeAlias

from cnnparam_gui.core.kinds.normalization import BatchNorm
from cnnparam_gui.core.shapes import elements
from cnnparam_gui.files.caffe import rearranging
from cnnparam_gui.files.caffe.call import Call
from cnnparam_gui.files.caffe.text import Message
from cnnparam_gui.files.traced import weight

Adding: TypeAlias = Callable[[Call], str | list[str]]
"""Adds the rows of a layer; returns the one that makes its output, or one a blob."""

_EITHER = ("PROD", "SUM", "MAX")
_POOLS = ("MAX", "AVE", "STOCHASTIC")
_ROUNDING = ("CEIL", "FLOOR")


def left_out(kind: str) -> bool:
    """Return whether a type only compares with labels, or swallows what it takes."""
    return kind in _LEFT_OUT or kind.endswith("loss")


_LEFT_OUT = frozenset({"accuracy", "detectionevaluate", "hdf5output", "silence"})


def _spread(
    call: Call, parameters: Message, name: str, axes: int, default: int | None, least: int = 1
) -> tuple[int, ...]:
    """Return one size an axis, from a repeated field or from those for height and width."""
    stem = name.removesuffix("_size")
    pair = (f"{stem}_h", f"{stem}_w")
    if any(map(parameters.has, pair)):
        return tuple(parameters.size(field, default or least, least) for field in pair)
    sizes = parameters.sizes(name, least)
    if not sizes:
        if default is None:
            raise call.problem(f"has no {name}")
        sizes = [default]
    if len(sizes) not in {1, axes}:
        raise call.problem(f"has {len(sizes)} numbers of {name} for {axes} axes")
    return tuple(sizes) * (axes if len(sizes) == 1 else 1)


def _convolution(call: Call) -> str:
    values, axes = _convolved(call)
    if call.kind in _DEPTHWISE and not call.message.message("convolution_param").has("group"):
        values["groups"] = values["filters"]
    return call.own(call.add(f"Conv{axes}d", values))


def _deconvolution(call: Call) -> str:
    values, axes = _convolved(call)
    return call.own(call.add(f"ConvTranspose{axes}d", values))


def _convolved(call: Call) -> tuple[dict[str, Any], int]:
    """Return what a convolution and a transposed one have in common, and the number of axes."""
    parameters = call.message.message("convolution_param")
    axes = call.axes(max(len(parameters.sizes("kernel_size")), 2))
    if not 1 <= axes <= 3:
        raise call.problem(f"has {axes} axes, and 3 are the most")
    bias = parameters.flag("bias_term", True)
    values = {
        "filters": parameters.needed_size("num_output"),
        "kernel": _spread(call, parameters, "kernel_size", axes, None),
        "stride": _spread(call, parameters, "stride", axes, 1),
        "padding": _spread(call, parameters, "pad", axes, 0, 0),
        "dilation": _spread(call, parameters, "dilation", axes, 1),
        "groups": parameters.size("group", 1),
        "bias": bias,
    }
    return call.weights(1 + bias) | values, axes


def _pooling(call: Call) -> str:
    """Add a pooling: Caffe rounds up, unless a newer file says otherwise."""
    parameters = call.message.message("pooling_param")
    word = parameters.word("pool", "MAX", _POOLS)
    if word not in _POOLS:
        raise call.problem(f"has a pool '{word[:40]}', which is not MAX, AVE or STOCHASTIC")
    # What a stochastic pooling does in a test is an average with weights.
    kind, axes = "MaxPool" if word == "MAX" else "AvgPool", call.axes()
    if parameters.flag("global_pooling", False):
        return call.add(f"Global{kind}{axes}d", {"keep_axes": True})
    values: dict[str, Any] = {
        "kernel": _spread(call, parameters, "kernel_size", axes, None),
        "stride": _spread(call, parameters, "stride", axes, 1),
        "padding": _spread(call, parameters, "pad", axes, 0, 0),
    }
    floor = parameters.word("round_mode", "CEIL", _ROUNDING) == "FLOOR"
    if floor or not parameters.flag("ceil_mode", True):
        values["semantics"] = "pytorch"
    return call.add(f"{kind}{axes}d", values)


def _inner_product(call: Call) -> str:
    """Add a fully connected layer over all values from an axis on."""
    parameters = call.message.message("inner_product_param")
    units, bias = parameters.needed_size("num_output"), parameters.flag("bias_term", True)
    axis, shape = call.axis("inner_product_param.axis"), call.shape
    if axis is None:
        return call.unknown()
    inputs: tuple[str, ...] = ()
    if axis and shape is not None and axis < len(shape) - 1:
        flat = {"start_axis": axis}
        inputs = (call.add("Flatten", flat, name=f"{call.name}_flatten"),)
    values = {"units": units, "bias": bias, "last_axis": axis > 0}
    return call.own(call.add("Linear", call.weights(1 + bias) | values, inputs=inputs))


def _norm_kind(call: Call) -> str:
    return f"BatchNorm{min(max(len(call.shape or (1, 1, 1)) - 1, 1), 3)}d"


def _batch_norm(call: Call) -> str:
    """Add a batch norm, whose factors and offsets are in a Scale behind it.

    Caffe keeps one number more than the mean and the variance: what both are divided by. It is
    the same for all channels, and no row has it.
    """
    own = call.message.message("batch_norm_param").flag("scale_bias", False)
    values = {"scale": own, "shift": own}
    return call.add(_norm_kind(call), call.weights(2) | values if own else values)


def _bn(call: Call) -> str:
    """Add the batch norm of SegNet and PSPNet, which has factors and offsets of its own."""
    return call.own(call.add(_norm_kind(call), call.weights(2)))


def _scale(call: Call) -> str:
    """Add factors, and offsets where it has them; behind a batch norm they are of its row."""
    parameters = call.message.message("scale_param")
    if len(call.sources) > 1:
        return rearranging.scaled(call, parameters)
    bias = parameters.flag("bias_term", False)
    by_channel = call.axis("scale_param.axis") == 0 and parameters.integer("num_axes", 1) == 1
    weights = call.weights(1 + bias)
    if by_channel and _follows_norm(call):
        row = call.sources[0]
        norm = call.rows.layers[-1]
        call.rows.replace(row, norm.with_values(scale=True, shift=bias, **weights))
        return call.own(row)
    if by_channel and not bias:
        return call.own(call.add("Scale", weights))
    return call.own(_declared(call, "weight", "bias") if bias else _declared(call, "weight"))


def _follows_norm(call: Call) -> bool:
    """Return whether it takes the batch norm above it, which nothing else takes."""
    above = call.rows.layers[-1]
    plain = isinstance(above, BatchNorm) and not above.scale and not above.shift
    alone = call.inplace or call.takers.get(call.bottoms[0], 0) == 1
    return plain and above.name == call.sources[0] and alone


def _bias(call: Call) -> str:
    if len(call.sources) > 1:
        return call.unknown(call.shape)
    return call.own(_declared(call, "bias"))


def _declared(call: Call, *names: str) -> str:
    """Add a row of no known kind with a tensor of the size of the channels for each name."""
    shape = call.shape
    if shape is None:
        return call.unknown()
    return call.unknown(shape, [weight(name, shape[0]) for name in names])


def _relu(call: Call) -> str:
    slope = call.message.message("relu_param").decimal("negative_slope", 0.0)
    return call.add("LeakyReLU" if slope else "ReLU", {"inplace": call.inplace})


def _prelu(call: Call) -> str:
    shared = call.message.message("prelu_param").flag("channel_shared", False)
    values = call.weights(1) | {"slopes": "one" if shared else "channel"}
    return call.own(call.add("PReLU", values))


def _clip(call: Call) -> str:
    parameters = call.message.message("clip_param")
    bounds = (parameters.decimal("min", 0.0), parameters.decimal("max", 6.0))
    return call.add("ReLU6" if bounds == (0.0, 6.0) else "Hardtanh", {"inplace": call.inplace})


def _power(call: Call) -> str:
    parameters = call.message.message("power_param")
    values = [parameters.decimal(*p) for p in (("power", 1.0), ("scale", 1.0), ("shift", 0.0))]
    return call.sources[0] if values == [1.0, 1.0, 0.0] else call.unknown(call.shape)


def _dropout(call: Call) -> str:
    rate = call.message.message("dropout_param").decimal("dropout_ratio", 0.5)
    return call.add("Dropout", {"rate": rate, "inplace": call.inplace})


def _response_norm(call: Call) -> str:
    size = call.message.message("lrn_param").size("local_size", 5)
    return call.add("LocalResponseNorm", {"neighbours": size})


def _mean_variance(call: Call) -> str:
    across = call.message.message("mvn_param").flag("across_channels", False)
    if across or call.shape is None or not 2 <= len(call.shape) <= 4:
        return call.unknown(call.shape)
    return call.add(f"InstanceNorm{call.axes()}d")


def _eltwise(call: Call) -> str:
    parameters = call.message.message("eltwise_param")
    word = parameters.word("operation", "SUM", _EITHER)
    if len(call.sources) == 1:
        return call.sources[0]
    if word == "SUM" and parameters.decimals("coeff") == [1.0, -1.0]:
        return call.add("Subtract", {"inplace": call.inplace})
    if word not in _EITHER:
        raise call.problem(f"has an operation '{word[:40]}', which is not PROD, SUM or MAX")
    if word == "MAX":
        return call.add("Maximum")
    return call.add("Add" if word == "SUM" else "Multiply", {"inplace": call.inplace})


def _embed(call: Call) -> str:
    parameters = call.message.message("embed_param")
    entries, features = parameters.needed_size("input_dim"), parameters.needed_size("num_output")
    if not parameters.flag("bias_term", True):
        values = {"entries": entries, "features": features}
        return call.own(call.add("Embedding", call.weights(1) | values))
    tensors = [weight("weight", entries, features), weight("bias", features)]
    return call.own(call.unknown((*(call.shape or ()), features), tensors))


def _recurrent(gates: int, *, outputs: bool = False) -> Adding:
    """Return what declares a recurrent layer over steps x samples x values.

    Its weights are those of all gates in one, and of a plain one an output's too.
    """

    def add(call: Call) -> str:
        units = call.message.message("recurrent_param").needed_size("num_output")
        shape = call.shape
        if shape is None or len(shape) < 2:
            return call.unknown()
        tensors = [
            weight("input.weight", gates * units, elements(shape[1:])),
            weight("input.bias", gates * units),
            weight("state.weight", gates * units, units),
        ]
        if outputs:
            tensors += [weight("output.weight", units, units), weight("output.bias", units)]
        return call.own(call.unknown((shape[0], units), tensors))

    return add


def _row(kind: str, **values: Any) -> Adding:
    """Return what adds one row with values that the layer does not say."""

    def add(call: Call) -> str:
        """Add it, of the first blob alone."""
        return call.add(kind, values, inputs=call.sources[:1])

    return add


def _elementwise(kind: str) -> Adding:
    """Return what adds one row that may write over what it takes."""

    def add(call: Call) -> str:
        """Add it."""
        return call.add(kind, {"inplace": call.inplace})

    return add


def _same(call: Call) -> str:
    """Add a row of no known kind that keeps the shape."""
    return call.unknown(call.shape)


def _passed(call: Call) -> list[str]:
    """Add no row: every blob is what it takes."""
    return [call.sources[0]] * len(call.tops)


_DEPTHWISE = frozenset({"convolutiondepthwise", "depthwiseconvolution", "depthwiseconv"})

LAYERS: dict[str, Adding] = {
    **dict.fromkeys(("convolution", *_DEPTHWISE), _convolution),
    "absval": _same,
    "axpy": rearranging.axpy,
    "batchnorm": _batch_norm,
    "bias": _bias,
    "bn": _bn,
    "bnll": _row("Softplus"),
    "clip": _clip,
    "concat": rearranging.concat,
    "crop": rearranging.crop,
    "deconvolution": _deconvolution,
    "dropout": _dropout,
    "eltwise": _eltwise,
    "elu": _elementwise("ELU"),
    "embed": _embed,
    "exp": _same,
    "flatten": rearranging.flatten,
    "innerproduct": _inner_product,
    "interp": rearranging.interp,
    "log": _same,
    "lrn": _response_norm,
    "lstm": _recurrent(4),
    "mish": _elementwise("Mish"),
    "mvn": _mean_variance,
    "normalize": rearranging.normalize,
    "permute": rearranging.permute,
    "pooling": _pooling,
    "power": _power,
    "prelu": _prelu,
    "priorbox": rearranging.prior_box,
    "relu": _relu,
    "relu6": _elementwise("ReLU6"),
    "reshape": rearranging.reshape,
    "rnn": _recurrent(1, outputs=True),
    "roipooling": rearranging.region_pooling,
    "scale": _scale,
    "shufflechannel": rearranging.shuffle,
    "sigmoid": _row("Sigmoid"),
    "slice": rearranging.cut,
    "softmax": _row("Softmax"),
    "split": _passed,
    "swish": _elementwise("SiLU"),
    "tanh": _row("Tanh"),
    "threshold": _elementwise("Threshold"),
    "tile": rearranging.tile,
    "upsample": rearranging.unpooling,
}
"""What adds the rows of each type, by its name in small letters without underscores."""
