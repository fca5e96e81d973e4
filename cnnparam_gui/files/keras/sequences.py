"""Layers of Keras over steps or tokens: recurrent ones, attention, and layers used for each step.

Keras keeps steps x features, and so do these rows.
"""

from collections.abc import Callable
from typing import Any

from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.keras.call import Call, Tensor, Translation, Value, Values
from cnnparam_gui.files.keras.config import Config
from cnnparam_gui.files.keras.elementwise import merged
from cnnparam_gui.files.keras.graph import Output
from cnnparam_gui.files.keras.shapes import matrix_product, transposed


def _order(_: Config) -> bool:
    return False


_CELLS: dict[str, tuple[str, Callable[[Config], int]]] = {
    "LSTM": ("LSTM", lambda _: 1),
    "GRU": ("GRU", lambda config: 2 if config.flag("reset_after", True) else 1),
    "SimpleRNN": ("RNN", lambda _: 1),
    "CuDNNLSTM": ("LSTM", lambda _: 2),
    "CuDNNGRU": ("GRU", lambda _: 2),
    "LSTMCell": ("LSTM", lambda _: 1),
    "GRUCell": ("GRU", lambda config: 2 if config.flag("reset_after", True) else 1),
    "SimpleRNNCell": ("RNN", lambda _: 1),
}
"""The kind of a recurrent layer, and its bias vectors by its arguments."""


def _values(kind: str, config: Config, *, sequence: bool) -> tuple[str, Values]:
    name, biases = _CELLS[kind]
    return name, {
        "units": config.integer("units"),
        "sequence": sequence,
        "biases": biases(config) if config.flag("use_bias", True) else 0,
    }


def _sequence(config: Config) -> bool:
    return config.flag("return_sequences", False)


def _states(call: Call, made: Value) -> list[Value]:
    """Return the output of a recurrent layer, and its states where it gives them too.

    Each state has the shape of the last output, which stands for it.
    """
    if not call.config.flag("return_state", False):
        return [made]
    last = made
    if _sequence(call.config):
        cut = call.builder.add("Slice", f"{call.name}.last", [made], {"axis": 0, "start": -1})
        last = call.builder.add("Reshape", f"{call.name}.state", [cut], {"shape": (-1,)})
    return [made, last, last]


def recurrent(call: Call) -> list[Value]:
    """Add the row of a recurrent layer."""
    taken = call.turned(call.input, False)
    kind, values = _values(call.use.layer.kind, call.config, sequence=_sequence(call.config))
    return _states(call, call.row(kind, [taken], values))


def _of_cells(call: Call) -> list[Value] | Value:
    """Add the rows of a recurrent layer that is made of cells, one after the other."""
    kind, cell = call.config.config("cell")
    cells: list[Any] = [(kind, cell)]
    if kind == "StackedRNNCells":
        listed = cell.values.get("cells")
        inner = listed if isinstance(listed, list) else []
        cells = [Config({"cell": item}, cell.layer).config("cell") for item in inner]
    if not cells or any(name not in _CELLS for name, _ in cells):
        return call.unknown()
    now = call.turned(call.input, False)
    for number, (name, config) in enumerate(cells[:-1]):
        row, values = _values(name, config, sequence=True)
        now = call.row(row, [now], values, part=f"cell{number}")
    row, values = _values(*cells[-1], sequence=_sequence(call.config))
    return _states(call, call.row(row, [now], values))


def _bidirectional(call: Call) -> Value | list[Value]:
    """Add the row of a layer that reads both ways; ways that are not joined are two rows."""
    kind, config = call.config.config("layer")
    if kind not in _CELLS or kind.endswith("Cell"):
        return call.unknown()
    taken = call.turned(call.input, False)
    row, values = _values(kind, config, sequence=_sequence(config))
    mode = call.config.text("merge_mode", "concat" if call.config.has("merge_mode") else "none")
    if mode == "concat":
        made = call.row(row, [taken], {**values, "bidirectional": True})
        if not config.flag("return_state", False):
            return made
        return _both_states(call, made, config)
    ways = [call.row(row, [taken], values, part=part) for part in ("forward", "backward")]
    if mode == "none":
        return ways
    merges = {"sum": "Add", "mul": "Multiply", "ave": "Average"}
    if mode not in merges:
        raise call.config.problem("merge_mode", "sum, mul, concat, ave or null")
    return merged(call, merges[mode], ways)


def _both_states(call: Call, made: Value, config: Config) -> list[Value]:
    last = made
    if _sequence(config):
        last = call.builder.add("Slice", f"{call.name}.last", [made], {"start": -1})
        last = call.builder.add("Reshape", f"{call.name}.states", [last], {"shape": (-1,)})
    halves = [
        call.builder.add("Split", f"{call.name}.state{part}", [last], {"parts": 2, "part": part})
        for part in (0, 1)
    ]
    kinds = 2 if "LSTM" in call.config.config("layer")[0] else 1
    return [made, *(half for half in halves for _ in range(kinds))]


def _conv_lstm(axes: int) -> Callable[[Call], Value]:
    """Return what adds an unknown row for a recurrent layer of convolutions, with its tensors."""

    def make(call: Call) -> Value:
        config, keras = call.config, call.input.keras
        filters = config.integer("filters")
        kernel = config.integers("kernel_size")
        kernel = kernel * axes if len(kernel) == 1 else kernel
        if keras is None or len(keras) != axes + 2:
            return call.unknown()
        channels = keras[-1] if config.moved() else keras[1]
        tensors = [
            Tensor("kernel", (*kernel, channels, 4 * filters)),
            Tensor("recurrent_kernel", (*kernel, filters, 4 * filters)),
        ]
        if config.flag("use_bias", True):
            tensors.append(Tensor("bias", (4 * filters,), "bias"))
        sizes = keras[1:-1] if config.moved() else keras[2:]
        found = _slid(config, sizes, kernel)
        shape = (*found, filters) if config.moved() else (filters, *found)
        return call.unknown(tensors, (keras[0], *shape) if _sequence(config) else shape)

    return make


def _slid(config: Config, sizes: Shape, kernel: Shape) -> Shape:
    strides = config.integers("strides", (1,))
    dilations = config.integers("dilation_rate", (1,))
    strides = strides * len(sizes) if len(strides) == 1 else strides
    dilations = dilations * len(sizes) if len(dilations) == 1 else dilations
    same = config.text("padding", "valid") == "same"
    found = []
    for size, k, stride, dilation in zip(sizes, kernel, strides, dilations, strict=False):
        room = size if same else size - (k - 1) * dilation
        found.append(max(1, -(-room // max(stride, 1))))
    return tuple(found)


def _attention_inputs(call: Call) -> list[Value]:
    """Return query, key and value, the last ones left out where they are the one before."""
    given = list(call.use.args)
    names = ("query", "value", "key")
    found: dict[str, Value] = {}
    for name, argument in (*zip(names, given, strict=False), *call.use.kwargs.items()):
        if isinstance(argument, Output) and name in names:
            found[name] = call.turned(call.value_of(argument), False)
    query, value = found.get("query"), found.get("value")
    if query is None or value is None:
        raise call.config.problem("name", "that of a layer with a query and a value")
    inputs = [query, found.get("key", value), value]
    while len(inputs) > 1 and inputs[-1].row == inputs[-2].row:
        inputs.pop()
    return inputs


def _multi_head(call: Call) -> Value:
    inputs = _attention_inputs(call)
    config, ranks = call.config, {value.rank for value in inputs}
    heads, key = config.integer("num_heads"), config.integer("key_dim")
    value = config.integer("value_dim", key)
    wide = config.integers("output_shape")
    if (
        ranks != {2}
        or (wide and wide != (inputs[0].known()[-1],))
        or config.flag("use_gate", False)
    ):
        return _unknown_heads(call, inputs, (heads, heads), (key, value), wide)
    values = {
        "heads": heads,
        "key_size": key,
        "value_size": value,
        "bias": config.flag("use_bias", True),
    }
    return call.row("MultiHeadAttention", inputs, values)


def _grouped(call: Call) -> Value:
    config, inputs = call.config, _attention_inputs(call)
    heads = config.integer("num_query_heads"), config.integer("num_key_value_heads")
    size = config.integer("head_dim")
    return _unknown_heads(call, inputs, heads, (size, size), ())


def _unknown_heads(
    call: Call,
    inputs: list[Value],
    heads: tuple[int, int],
    sizes: tuple[int, int],
    wide: tuple[int, ...],
) -> Value:
    """Add a row for attention that no kind has, with the tensors of its four projections."""
    query, key, value = inputs[0], inputs[min(1, len(inputs) - 1)], inputs[-1]
    features = [item.known()[-1] for item in (query, key, value)]
    output = wide or (features[0],)
    (asking, asked), (of_key, of_value) = heads, sizes
    projections = [
        ("query", (features[0], asking, of_key)),
        ("key", (features[1], asked, of_key)),
        ("value", (features[2], asked, of_value)),
        ("attention_output", (asking, of_value, *output)),
    ]
    if call.config.flag("use_gate", False):
        projections.append(("gate", (features[0], asking, of_key)))
    tensors = [Tensor(f"{name}.kernel", shape) for name, shape in projections]
    if call.config.flag("use_bias", True):
        biases = [(name, shape[1:]) for name, shape in projections]
        biases[3] = ("attention_output", output)
        tensors += [Tensor(f"{name}.bias", shape, "bias") for name, shape in biases]
    return call.unknown(tensors, (*query.known()[:-1], *output), inputs)


def _dot_attention(call: Call) -> Value:
    """Add the rows of attention without projections: scores, softmax and their product."""
    inputs = call.inputs
    if len(inputs) not in {2, 3} or any(value.rank != 2 for value in inputs):
        return call.unknown()
    query, value = (call.turned(item, False) for item in inputs[:2])
    key = call.turned(inputs[-1], False) if len(inputs) == 3 else value
    shape = (query.known()[0], value.known()[-1])
    if call.use.layer.kind == "AdditiveAttention":
        tensors = [Tensor("scale", key.known()[-1:])] if _scaled(call, True) else []
        return call.unknown(tensors, shape)
    if _scaled(call, False) or call.config.text("score_mode", "dot") != "dot":
        number = _scaled(call, False) + (call.config.text("score_mode", "dot") == "concat")
        return call.unknown([Tensor("scale", (1,))] * number, shape)
    build = call.builder.add
    turned = transposed(call, key, "key")
    scores = build("MatMul", f"{call.name}.scores", [query, turned])
    weights = build("Softmax", f"{call.name}.weights", [scores])
    return matrix_product(call, weights, value)


def _scaled(call: Call, default: bool) -> bool:
    return call.config.flag("use_scale", default)


LAYERS: dict[str, Translation] = {
    **{
        kind: Translation(recurrent, _order)
        for kind in ("LSTM", "GRU", "SimpleRNN", "CuDNNLSTM", "CuDNNGRU")
    },
    "RNN": Translation(_of_cells, _order),
    "Bidirectional": Translation(_bidirectional, _order),
    **{f"ConvLSTM{n}D": Translation(_conv_lstm(n), Config.moved) for n in (1, 2, 3)},
    "MultiHeadAttention": Translation(_multi_head, _order),
    "GroupQueryAttention": Translation(_grouped, _order),
    "GroupedQueryAttention": Translation(_grouped, _order),
    "Attention": Translation(_dot_attention, _order),
    "AdditiveAttention": Translation(_dot_attention, _order),
}
"""The layers over steps or tokens, by class."""
