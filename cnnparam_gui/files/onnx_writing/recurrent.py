"""Operators of recurrent layers."""

from cnnparam_gui.core.kinds.recurrent import GRU, LSTM, RNN, Recurrent
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.onnx_writing.messages import Attribute
from cnnparam_gui.files.onnx_writing.row import Emitter, Row, Weight


def _recurrent(operator: str, **attributes: Attribute) -> Emitter:
    """Return what makes a chain of operators, one a layer, with the steps before the batch."""

    def emit(row: Row, layer: Recurrent) -> str:
        directions = 2 if layer.bidirectional else 1
        how = {**attributes, "direction": "bidirectional" if directions == 2 else "forward"}
        value = row.node("Transpose", row.input, perm=(1, 0, 2))
        taken, width = row.shape[1], layer.units * directions
        last = ""
        for number in range(layer.layers):
            tensors = _tensors(row, layer, number, (directions, taken))
            value, last = row.several(2, operator, value, *tensors, hidden_size=layer.units, **how)
            # What it gives is steps x directions x batch x units.
            together = row.node("Transpose", value, perm=(0, 2, 1, 3))
            value = row.node("Reshape", together, row.ints(0, 0, width))
            taken = width
        if layer.sequence:
            return row.node("Transpose", value, perm=(1, 0, 2))
        return row.reshaped(row.node("Transpose", last, perm=(1, 0, 2)), width)

    return emit


def _tensors(row: Row, layer: Recurrent, number: int, sizes: tuple[int, int]) -> list[str]:
    """Return weights and biases of one layer, those of both directions together."""
    directions, taken = sizes
    gates = layer.gates * layer.units

    def declared(part: str, role: str, *shape: int) -> str:
        whole: Shape = (directions, *shape)
        return row.declared(Weight(f"{part}_l{number}", role, whole))

    weights = [
        declared("weight_ih", "weight", gates, taken),
        declared("weight_hh", "weight", gates, layer.units),
    ]
    if layer.biases == 2:
        return [*weights, declared("bias", "bias", 2 * gates)]
    if layer.biases == 1:
        # ONNX adds two, and the second of these is none.
        nothing = row.filled(0, directions, gates)
        once = declared("bias", "bias", gates)
        return [*weights, row.node("Concat", once, nothing, axis=1)]
    return weights


RECURRENT: dict[type[Layer], Emitter] = {
    LSTM: _recurrent("LSTM"),
    GRU: _recurrent("GRU", linear_before_reset=1),
    RNN: _recurrent("RNN"),
}
"""The operator of each recurrent kind."""
