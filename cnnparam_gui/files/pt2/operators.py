"""Operators of PyTorch (ATen) that compute: what rows a call of each becomes.

A translation may be hopeful: `graph.py` compares the shapes and parameters of its rows with what
the file declares, and shows the call as `Unknown` where they differ.
"""

import math
from collections.abc import Callable

from cnnparam_gui.files.pt2.arranging import ARRANGING
from cnnparam_gui.files.pt2.call import Call, Operand, Step, Steps, Untranslated
from cnnparam_gui.files.pt2.products import PRODUCTS, known, weight_of

Translation = Callable[[Call], Steps]


def translate(call: Call) -> Steps:
    """Return the rows of a call; raises Untranslated where no kind says what it does."""
    translation = OPERATORS.get(call.operator)
    if translation is None:
        raise Untranslated
    try:
        return translation(call)
    except (ArithmeticError, LookupError, TypeError, ValueError):  # arguments of a wrong type
        raise Untranslated from None


CONSTANT = frozenset(
    (
        *("new_zeros", "new_ones", "new_full", "new_empty", "zeros_like", "ones_like"),
        *("full_like", "empty_like", "rand_like", "randn_like"),
    )
)
"""Operators whose output does not depend on the values of what they take."""


def _activation(kind: str, *, inplace: bool = True) -> Translation:
    """Return a translation to a kind without fields but for working in place."""

    def apply(call: Call) -> Steps:
        call.main()
        return (Step(kind, {"inplace": True} if inplace and call.inplace else {}),)

    return apply


def _hardtanh(call: Call) -> Steps:
    bounds = tuple(call.arguments.get(name) for name in _BOUNDS[call.operator])
    values = {"inplace": True} if call.inplace else {}
    if bounds in ((0, 6), (0.0, 6.0)):
        return (Step("ReLU6", values),)
    if bounds in ((-1, 1), (None, None)) and call.operator == "hardtanh":
        return (Step("Hardtanh", values),)
    if bounds in ((0, None), (0.0, None)):
        return (Step("ReLU", values),)
    return _passing(call)


_BOUNDS = {"hardtanh": ("min_val", "max_val"), "clamp": ("min", "max"), "clamp_min": ("min", "")}


def _glu(call: Call) -> Steps:
    return (Step("GLU", {"axis": call.axis("dim", -1)}),)


def _prelu(call: Call) -> Steps:
    weight = weight_of(call)
    return (Step("PReLU", {"slopes": "one" if math.prod(weight) == 1 else "channel"}),)


def _dropout(kind: str) -> Translation:
    def apply(call: Call) -> Steps:
        rate = call.arguments.get("p", 0.5)
        values = {"rate": float(rate)} if isinstance(rate, int | float) else {}
        return (Step(kind, values | ({"inplace": True} if call.inplace else {})),)

    return apply


def _feature_dropout(call: Call) -> Steps:
    return _dropout(f"Dropout{max(1, len(call.main().shape) - 1)}d")(call)


# ---------------------------------------------------------------- what has weights


def _has(call: Call, name: str) -> bool:
    return call.tensor(name) is not None


def _convolution(call: Call) -> Steps:
    weight = weight_of(call)
    axes = len(weight) - 2
    if not 1 <= axes <= 3:
        raise Untranslated
    transposed = call.flag("transposed") or call.operator.startswith("conv_transpose")
    groups = call.integer("groups", 1)
    padding = call.arguments.get("padding")
    values = {
        "filters": weight[1] * groups if transposed else weight[0],
        "kernel": weight[2:],
        "stride": _spread(call.sizes_of("stride", (1,)), axes),
        "dilation": _spread(call.sizes_of("dilation", (1,)), axes),
        "groups": groups,
        "bias": _has(call, "bias"),
    }
    if padding == "same":
        values["padding"] = "same"
    elif padding != "valid":
        values["padding"] = _spread(call.sizes_of("padding", (0,)), axes)
    if transposed and any(more := call.sizes_of("output_padding", (0,))):
        values["output_padding"] = _spread(more, axes)
    return (Step(f"Conv{'Transpose' if transposed else ''}{axes}d", values),)


def _spread(sizes: tuple[int, ...], axes: int) -> tuple[int, ...]:
    """Return one size an axis where one stands for all."""
    return sizes * axes if len(sizes) == 1 else sizes


def _batch_norm(call: Call) -> Steps:
    axes = {1: 1, 2: 1, 3: 2, 4: 3}.get(len(call.main().shape))
    if axes is None:
        raise Untranslated
    instance = call.operator == "instance_norm"
    values = {
        "scale": _has(call, "weight"),
        "shift": _has(call, "bias"),
        "statistics": _has(call, "running_mean"),
    }
    return (Step(f"{'Instance' if instance else 'Batch'}Norm{axes}d", values),)


def _group_norm(call: Call) -> Steps:
    groups = call.integer("num_groups" if call.operator == "group_norm" else "group")
    values = {"groups": groups, "scale": _has(call, "weight"), "shift": _has(call, "bias")}
    return (Step("GroupNorm", values),)


def _layer_norm(call: Call) -> Steps:
    axes = len(call.sizes_of("normalized_shape"))
    return (
        Step(
            "LayerNorm",
            {"last_axes": axes, "scale": _has(call, "weight"), "shift": _has(call, "bias")},
        ),
    )


def _rms_norm(call: Call) -> Steps:
    axes = len(call.sizes_of("normalized_shape"))
    return (Step("RMSNorm", {"last_axes": axes, "scale": _has(call, "weight")}),)


def _embedding(call: Call) -> Steps:
    entries, features = (*weight_of(call), 0, 0)[:2]
    return (Step("Embedding", {"entries": entries, "features": features}),)


def _recurrent(kind: str) -> Translation:
    def apply(call: Call) -> Steps:
        given, weights = call.tensor("input"), call.arguments.get("params")
        if given is None or not given.batched or not isinstance(weights, tuple) or call.number:
            raise Untranslated
        hidden = weights[1] if len(weights) > 1 else None
        if not isinstance(hidden, Operand):
            raise Untranslated
        values = {
            "units": known(hidden)[-1],
            "layers": call.integer("num_layers", 1),
            "bidirectional": call.flag("bidirectional"),
            "biases": 2 if call.flag("has_biases") else 0,
        }
        return (Step(kind, values, (0,)),)

    return apply


# ----------------------------------------------------------------------- pooling


def _pool(kind: str, axes: int) -> Translation:
    def apply(call: Call) -> Steps:
        kernel = _spread(call.sizes_of("kernel_size"), axes)
        values = {"kernel": kernel, "ceil": call.flag("ceil_mode")}
        stride = _spread(call.sizes_of("stride"), axes)
        if stride and stride != kernel:
            values["stride"] = stride
        values["padding"] = _spread(call.sizes_of("padding", (0,)), axes)
        if kind == "MaxPool":
            values["dilation"] = _spread(call.sizes_of("dilation", (1,)), axes)
        return (Step(f"{kind}{axes}d", values),)

    return apply


def _adaptive(kind: str, axes: int) -> Translation:
    def apply(call: Call) -> Steps:
        return (Step(f"{kind}{axes}d", {"output_size": call.sizes_of("output_size")}),)

    return apply


def _over(kind: str) -> Translation:
    """Return a translation of a mean or largest value along some axes."""

    def apply(call: Call) -> Steps:
        given = call.main()
        numbers = call.sizes_of("dim") or tuple(range(len(given.sizes)))
        axes = tuple(given.axis(number) for number in numbers)
        known = tuple(axis for axis in axes if axis is not None)
        if len(known) < len(axes) or call.number:
            raise Untranslated
        return (Step(kind, {"over": known, "keep_axes": call.flag("keepdim")}),)

    return apply


# ----------------------------------------------------------------- element by element


def _elementwise(kind: str) -> Translation:
    """Return a translation of a function of several tensors.

    With a constant, its shape stays and nothing counts, so it is no row; a parameter has kinds of
    its own.
    """

    def apply(call: Call) -> Steps:
        operands = call.operands()
        rows = [operand for operand in operands if operand.row]
        owned = [operand for operand in operands if operand.tensors]
        if len(rows) == 2:
            return (Step(kind, {"inplace": True} if call.inplace else {}),)
        if not owned:
            return _passing(call)
        if len(rows) == 1 and kind in ("Add", "Multiply"):
            return _learned(kind, rows[0], owned[0])
        raise Untranslated

    return apply


def _learned(kind: str, row: Operand, tensor: Operand) -> Steps:
    """A parameter added to every token, or multiplied with every channel."""
    sizes = known(tensor)
    if kind == "Add":
        return (Step("PositionEmbedding"),)
    axes = [axis - len(sizes) for axis, size in enumerate(sizes) if size > 1]
    if len(axes) != 1 or len(row.shape) + axes[0] not in (0, len(row.shape) - 1):
        raise Untranslated
    last = axes[0] == -1 and len(row.shape) > 1
    return (Step("Scale", {"last_axis": True} if last else {}),)


def _passing(call: Call) -> Steps:
    """What changes no shape and has no parameters: no row."""
    if call.shape != call.main().shape or any(operand.tensors for operand in call.operands()):
        raise Untranslated
    return ()


def _passing_alone(call: Call) -> Steps:
    """What has no kind between two rows, and is no row with a constant."""
    if len(call.rows()) > 1:
        raise Untranslated
    return _passing(call)


_ACTIVATIONS = {
    "relu": "ReLU",
    "relu6": "ReLU6",
    "leaky_relu": "LeakyReLU",
    "elu": "ELU",
    "selu": "SELU",
    "celu": "CELU",
    "silu": "SiLU",
    "mish": "Mish",
    "hardswish": "Hardswish",
    "hardsigmoid": "Hardsigmoid",
    "rrelu": "RReLU",
    "threshold": "Threshold",
}
_PLAIN_ACTIVATIONS = {
    "gelu": "GELU",
    "sigmoid": "Sigmoid",
    "tanh": "Tanh",
    "softplus": "Softplus",
    "softmax": "Softmax",
    "_softmax": "Softmax",
    "_safe_softmax": "Softmax",
    "log_softmax": "LogSoftmax",
    "_log_softmax": "LogSoftmax",
    "log_sigmoid": "LogSigmoid",
    "hardshrink": "Hardshrink",
    "softshrink": "Softshrink",
}
_CONVOLUTIONS = (
    *("conv1d", "conv2d", "conv3d", "convolution", "_convolution"),
    *("conv_transpose1d", "conv_transpose2d", "conv_transpose3d"),
)
_NORMS = (
    *("batch_norm", "native_batch_norm", "cudnn_batch_norm", "instance_norm"),
    *("_native_batch_norm_legit", "_native_batch_norm_legit_no_training"),
    *("_native_batch_norm_legit_functional", "_batch_norm_with_update", "_batch_norm_no_update"),
)
_PASSING = (
    *("alias", "clone", "contiguous", "detach", "to", "_to_copy", "type_as", "lift_fresh_copy"),
    *("abs", "neg", "exp", "log", "sqrt", "rsqrt", "square", "pow", "sin", "cos", "reciprocal"),
    *("clamp_max", "floor", "ceil", "round", "identity", "masked_fill", "conj", "_conj"),
    *("bernoulli", "nan_to_num", "sign", "log1p", "erf", "logical_not"),
    *("eq", "ne", "lt", "le", "gt", "ge"),
)

OPERATORS: dict[str, Translation] = {
    **{name: _activation(kind) for name, kind in _ACTIVATIONS.items()},
    **{name: _activation(kind, inplace=False) for name, kind in _PLAIN_ACTIVATIONS.items()},
    **dict.fromkeys(_BOUNDS, _hardtanh),
    "glu": _glu,
    "prelu": _prelu,
    "_prelu_kernel": _prelu,
    "dropout": _dropout("Dropout"),
    "native_dropout": _dropout("Dropout"),
    "alpha_dropout": _dropout("AlphaDropout"),
    "feature_dropout": _feature_dropout,
    **dict.fromkeys(_CONVOLUTIONS, _convolution),
    **dict.fromkeys(_NORMS, _batch_norm),
    "group_norm": _group_norm,
    "native_group_norm": _group_norm,
    "layer_norm": _layer_norm,
    "native_layer_norm": _layer_norm,
    "rms_norm": _rms_norm,
    "embedding": _embedding,
    "lstm": _recurrent("LSTM"),
    "gru": _recurrent("GRU"),
    "rnn_tanh": _recurrent("RNN"),
    "rnn_relu": _recurrent("RNN"),
    **{f"max_pool{axes}d": _pool("MaxPool", axes) for axes in (1, 2, 3)},
    **{f"max_pool{axes}d_with_indices": _pool("MaxPool", axes) for axes in (1, 2, 3)},
    **{f"avg_pool{axes}d": _pool("AvgPool", axes) for axes in (1, 2, 3)},
    **{f"adaptive_avg_pool{axes}d": _adaptive("AdaptiveAvgPool", axes) for axes in (1, 2, 3)},
    **{f"_adaptive_avg_pool{axes}d": _adaptive("AdaptiveAvgPool", axes) for axes in (2, 3)},
    **{f"adaptive_max_pool{axes}d": _adaptive("AdaptiveMaxPool", axes) for axes in (1, 2, 3)},
    "mean": _over("Mean"),
    "amax": _over("Max"),
    "max": _over("Max"),
    "add": _elementwise("Add"),
    "sub": _elementwise("Subtract"),
    "mul": _elementwise("Multiply"),
    "maximum": _elementwise("Maximum"),
    "minimum": _elementwise("Minimum"),
    **dict.fromkeys(("div", "rsub"), _passing_alone),
    **dict.fromkeys(_PASSING, _passing),
    **PRODUCTS,
    **ARRANGING,
}
"""The translation of every operator that is known, by its name; a new one is one entry."""
