"""Operators of activations, which work on every value, and of dropout."""

from cnnparam_gui.core.kinds import activation as kinds
from cnnparam_gui.core.kinds import dropout
from cnnparam_gui.core.kinds.axis import resolve
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.files.onnx_writing.messages import Attribute
from cnnparam_gui.files.onnx_writing.row import Emitter, Row


def one(operator: str, **attributes: Attribute) -> Emitter:
    """Return what makes one operator that takes all of a row's inputs."""

    def emit(row: Row, _: Layer) -> str:
        return row.node(operator, *row.inputs, **attributes)

    return emit


def _clip(low: float, high: float) -> Emitter:
    def emit(row: Row, _: Layer) -> str:
        return row.node("Clip", row.input, row.number(low), row.number(high))

    return emit


def _over_channels(operator: str) -> Emitter:
    """Return what makes an operator over the channels of a map, or the features of a token."""

    def emit(row: Row, _: Layer) -> str:
        return row.node(operator, row.input, axis=1 if len(row.shape) != 2 else -1)

    return emit


def _silu(row: Row, _: Layer) -> str:
    return row.node("Mul", row.input, row.node("Sigmoid", row.input))


def _softmin(row: Row, layer: Layer) -> str:
    row.inputs = (row.node("Neg", row.input),)
    return _over_channels("Softmax")(row, layer)


def _log_sigmoid(row: Row, _: Layer) -> str:
    return row.node("Log", row.node("Sigmoid", row.input))


def _tanhshrink(row: Row, _: Layer) -> str:
    return row.node("Sub", row.input, row.node("Tanh", row.input))


def _glu(row: Row, layer: kinds.GLU) -> str:
    axis = resolve(layer.axis, row.shape)
    half = row.output[axis]
    first = row.sliced(row.input, axis, range(half))
    second = row.sliced(row.input, axis, range(half, 2 * half))
    return row.node("Mul", first, row.node("Sigmoid", second))


def _prelu(row: Row, layer: kinds.PReLU) -> str:
    ones = (1,) * (len(row.shape) - 1)
    shape = (row.shape[0], *ones) if layer.slopes == "channel" else None
    return row.node("PRelu", row.input, row.weight("weight", shape))


def _dropout(row: Row, layer: dropout.InPlaceMasking) -> str:
    return row.node("Dropout", row.input, row.number(layer.rate))


ACTIVATIONS: dict[type[Layer], Emitter] = {
    kinds.ReLU: one("Relu"),
    kinds.ReLU6: _clip(0, 6),
    kinds.LeakyReLU: one("LeakyRelu", alpha=0.01),
    kinds.ELU: one("Elu"),
    kinds.SELU: one("Selu"),
    kinds.GELU: one("Gelu"),
    kinds.SiLU: _silu,
    kinds.Mish: one("Mish"),
    kinds.Hardswish: one("HardSwish"),
    kinds.Hardsigmoid: one("HardSigmoid", alpha=1 / 6, beta=0.5),
    kinds.Sigmoid: one("Sigmoid"),
    kinds.Tanh: one("Tanh"),
    kinds.Softplus: one("Softplus"),
    kinds.Softmax: _over_channels("Softmax"),
    kinds.LogSoftmax: _over_channels("LogSoftmax"),
    kinds.Softsign: one("Softsign"),
    kinds.Softmin: _softmin,
    kinds.LogSigmoid: _log_sigmoid,
    kinds.CELU: one("Celu"),
    # Without training its slope is the mean of those that it draws, from 1/8 to 1/3.
    kinds.RReLU: one("LeakyRelu", alpha=(1 / 8 + 1 / 3) / 2),
    kinds.Hardtanh: _clip(-1, 1),
    kinds.Hardshrink: one("Shrink", lambd=0.5, bias=0.0),
    kinds.Softshrink: one("Shrink", lambd=0.5, bias=0.5),
    kinds.Tanhshrink: _tanhshrink,
    kinds.Threshold: one("ThresholdedRelu"),
    kinds.GLU: _glu,
    kinds.PReLU: _prelu,
    dropout.InPlaceMasking: _dropout,
    dropout.Dropping: one("Identity"),
}
"""The operators of each activation; what only training does is left to Dropout, or nothing."""
