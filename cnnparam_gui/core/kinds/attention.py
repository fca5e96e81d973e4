"""Attention over tokens, and within windows of a feature map."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.axis_window import AxisWindow
from cnnparam_gui.core.formula import Formula, Operand, add, multiply
from cnnparam_gui.core.kinds.divisors import nearest_divisors, would
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.saved import Extra, Saved
from cnnparam_gui.core.shapes import MAX_SIZE, Shape, elements, format_shape
from cnnparam_gui.core.vocabulary import Bias, Sizes
from cnnparam_gui.core.weighted import Weighted

Heads = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Heads",
        description="Number of heads, each of which attends on its own.",
        extra={"start": 8},
    ),
]
KeySize = Annotated[
    int,
    Meta(
        ge=0,
        le=MAX_SIZE,
        title="Key size",
        description="Features of the queries and keys of one head; 0 for the features of its "
        "input divided by the heads.",
    ),
]
ValueSize = Annotated[
    int,
    Meta(
        ge=0,
        le=MAX_SIZE,
        title="Value size",
        description="Features of the values of one head; 0 for the key size.",
    ),
]
WindowSize = Annotated[
    Sizes,
    Meta(
        title="Window",
        description="Size of the window within which tokens attend to each other, such as 7x7.",
        extra={"column": "kernel", "start": (7,)},
    ),
]
Shifted = Annotated[
    bool,
    Meta(
        title="Shifted",
        description="Whether the windows are moved by half of their size; no count depends on it.",
    ),
]


def head_size(heads: int, features: int) -> int:
    """Return the features of one head; raises LayerProblem where the heads do not divide them."""
    if features % heads:
        raise LayerProblem(
            "heads",
            f"heads {heads} does not divide the {features} features of its input"
            + would(nearest_divisors(heads, features)),
        )
    return features // heads


class Attention(Weighted):
    """A kind that projects its input, and multiplies queries by keys and weights by values."""

    family: ClassVar[str] = "attention"
    nested: ClassVar[bool] = True
    stem: ClassVar[str] = "attention"

    def projection_macs(self, inputs: Sequence[Shape]) -> int:
        """Return the multiply-accumulates of the projections alone."""
        raise NotImplementedError

    def projection_biases(self, inputs: Sequence[Shape]) -> int:
        """Return how many biases the projections add: one for each of their output values."""
        raise NotImplementedError

    def attention_weights(self, inputs: Sequence[Shape]) -> int:
        """Return how many weights the softmax of all heads makes."""
        raise NotImplementedError


class MultiHeadAttention(Attention):
    """Multi-head attention over tokens x features.

    One input attends to itself; of two, the first asks and the second is key and value; three are
    query, key and value, whose last axes are PyTorch's `embed_dim`, `kdim` and `vdim`. Tensors and
    their names as `torch.nn.MultiheadAttention` has them: `in_proj_weight (3E, E)`, or one matrix
    each where the sizes differ, `in_proj_bias (3E,)`, `out_proj.weight (E, E)` and its bias. With a
    key or value size it is Keras's `MultiHeadAttention`, which has the same values in other
    shapes. The multiply-accumulates are those of the four projections, QK^T and AV; softmax and
    scaling count nothing. Vaswani et al., 2017.
    """

    arity: ClassVar[tuple[int, int | None]] = (1, 3)

    heads: Heads
    bias: Bias = True
    key_size: KeySize = 0
    value_size: ValueSize = 0

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the shape of the queries."""
        self._widths(inputs)
        return inputs[0]

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the projections and their biases."""
        keys, values = self._widths(inputs)
        query, key, value = (shape[1] for shape in _query_key_value(inputs))
        if query == key == value == keys == values:
            tensors = [_weight("in_proj_weight", 3 * query, query)]
        else:
            tensors = [
                _weight("q_proj_weight", keys, query),
                _weight("k_proj_weight", keys, key),
                _weight("v_proj_weight", values, value),
            ]
        if self.bias:
            tensors.append(_bias("in_proj_bias", 2 * keys + values))
        tensors.append(_weight("out_proj.weight", query, values))
        if self.bias:
            tensors.append(_bias("out_proj.bias", query))
        return tuple(tensors)

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return the four projections, then QK^T and AV."""
        keys, values = self._widths(inputs)
        (asking, _), (asked, _), _ = _query_key_value(inputs)
        return self.projection_macs(inputs) + asking * asked * (keys + values)

    def projection_macs(self, inputs: Sequence[Shape]) -> int:
        """Return tokens times the weights of queries, keys, values and output."""
        keys, values = self._widths(inputs)
        (asking, query), (asked, key), (_, value) = _query_key_value(inputs)
        return asking * query * (keys + values) + asked * (key * keys + value * values)

    def projection_biases(self, inputs: Sequence[Shape]) -> int:
        """Return the values of queries, keys, values and output, where there are biases."""
        keys, values = self._widths(inputs)
        (asking, query), (asked, _), _ = _query_key_value(inputs)
        return asking * (keys + query) + asked * (keys + values) if self.bias else 0

    def attention_weights(self, inputs: Sequence[Shape]) -> int:
        """Return one weight for each pair of a query and a key, in every head."""
        (asking, _), (asked, _), _ = _query_key_value(inputs)
        return self.heads * asking * asked

    def macs_formula(self, inputs: Sequence[Shape], output: Shape) -> Formula:
        """Return the four projections, then QK^T and AV."""
        widths = self._widths(inputs)
        keys, values = Operand(widths[0], "d_k"), Operand(widths[1], "d_v")
        shapes = _query_key_value(inputs)
        last = len(inputs) - 1
        asking, asked = Operand(shapes[0][0], "n_q", 0), Operand(shapes[1][0], "n_k", min(1, last))
        query = Operand(shapes[0][1], "E_q", 0)
        key, value = Operand(shapes[1][1], "E_k", min(1, last)), Operand(shapes[2][1], "E_v", last)
        return add(
            multiply(asking, query, add(keys, values)),
            multiply(asked, add(multiply(key, keys), multiply(value, values))),
            multiply(asking, asked, add(keys, values)),
        )

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return inputs, queries, keys, values, what is attended to, and a sum for each softmax.

        PyTorch's attention is fused and never keeps its tokens x tokens weights. Tokens go first
        inside, so that of a batch of more than one the inputs are copied.
        """
        keys, values = self._widths(inputs)
        asking, asked = inputs[0][0], inputs[-1][0]
        projected = asking * keys + asked * (keys + values)
        own = (
            Extra(batch * projected),
            Extra(batch * asking * self.heads, "statistic"),
            Extra(batch * asking * values),
        )
        taken = tuple(range(len(inputs)))
        if batch == 1:
            return Saved(weighed=taken, extras=own)
        return Saved(extras=(*own, *(Extra(batch * elements(shape)) for shape in inputs)))

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the projections that are made together and their copies; all is often fused."""
        if len(inputs) == 1 and self.bias:
            return ()
        keys, values = self._widths(inputs)
        packed = inputs[-1][0] * (keys + values)
        if len(inputs) > 1:
            return (Extra(2 * batch * packed),)
        # The output comes when the copies have gone.
        return (Extra(batch * (2 * (packed + inputs[0][0] * keys) - elements(output))),)

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return None: every token reaches every other."""
        return None

    def _widths(self, inputs: Sequence[Shape]) -> tuple[int, int]:
        """Return the features of all heads' keys and of their values; raises LayerProblem."""
        for shape in inputs:
            if len(shape) != 2:
                raise LayerProblem(
                    "inputs",
                    f"{self.kind()} takes tokens x features, but its input is "
                    f"{format_shape(shape)}",
                )
        (_, query), (asked, _), (valued, _) = _query_key_value(inputs)
        if asked != valued:
            raise LayerProblem("inputs", f"its key has {asked} tokens and its value {valued}")
        key = self.key_size or head_size(self.heads, query)
        return self.heads * key, self.heads * (self.value_size or key)


def _query_key_value(inputs: Sequence[Shape]) -> tuple[Shape, Shape, Shape]:
    """Return the shapes of query, key and value, of which the last given stands for the rest."""
    return inputs[0], inputs[min(1, len(inputs) - 1)], inputs[-1]


class WindowAttention(Attention):
    """Attention within windows of a feature map, as in Swin: height x width x channels.

    Its input is channels-last, as torchvision's `ShiftedWindowAttention` takes it and the layers
    around it leave it. Tensors as there: `relative_position_bias_table ((2h - 1)(2w - 1), heads)`,
    `qkv (3C, C)` and `proj (C, C)`, each with a bias; the table of indices, which nothing trains
    or measures, is left out. The map is padded to whole windows, and what is padded is multiplied
    too. Liu et al., 2021 (the first version; Swin V2 has other tensors).
    """

    axes: ClassVar[int] = 2

    heads: Heads
    window_size: WindowSize
    shifted: Shifted = False
    bias: Bias = True

    def __post_init__(self) -> None:
        """Give every axis its size."""
        self.expand("window_size")

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape."""
        self._channels(inputs[0])
        return inputs[0]

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the table of relative positions and the two projections."""
        channels = self._channels(inputs[0])
        height, width = self.window_size
        table = ParameterTensor(
            "relative_position_bias_table",
            "weight",
            ((2 * height - 1) * (2 * width - 1), self.heads),
            ("positions", "heads"),
        )
        qkv, proj = (
            (_weight(f"{name}.weight", out, channels), _bias(f"{name}.bias", out))
            for name, out in (("qkv", 3 * channels), ("proj", channels))
        )
        return (table, *qkv, *proj) if self.bias else (table, qkv[0], proj[0])

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return the projections of every token, then QK^T and AV within each window."""
        tokens, attended = self._tokens(inputs[0])
        products = tokens * self._channels(inputs[0]) * 2 * attended
        return self.projection_macs(inputs) + products

    def macs_formula(self, inputs: Sequence[Shape], output: Shape) -> Formula:
        """Return the projections of every token, then QK^T and AV within each window."""
        tokens, attended = self._tokens(inputs[0])
        channels = Operand(self._channels(inputs[0]), "C", 0)
        each = add(
            multiply(Operand(4), channels), multiply(Operand(2), Operand(attended, "window"))
        )
        return multiply(Operand(tokens, "tokens"), channels, each)

    def projection_macs(self, inputs: Sequence[Shape]) -> int:
        """Return tokens times the weights of queries, keys, values and output."""
        return self._tokens(inputs[0])[0] * 4 * self._channels(inputs[0]) ** 2

    def projection_biases(self, inputs: Sequence[Shape]) -> int:
        """Return the values of queries, keys, values and output, where there are biases."""
        return self._tokens(inputs[0])[0] * 4 * self._channels(inputs[0]) if self.bias else 0

    def attention_weights(self, inputs: Sequence[Shape]) -> int:
        """Return one weight for each pair of positions of a window, in every head."""
        tokens, attended = self._tokens(inputs[0])
        return self.heads * tokens * attended

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the windows, queries, keys, values, weights, and what is attended to."""
        channels = self._channels(inputs[0])
        tokens, attended = self._tokens(inputs[0])
        # Keys and values lie apart only where there is more than one window to go through.
        vectors = 5 if batch * tokens > attended else 6
        return Saved(
            extras=(
                Extra(batch * tokens * channels * vectors),
                Extra(batch * tokens * attended * self.heads),
            )
        )

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return what is held at the moment at which most is: projections, weights and mask."""
        tokens, attended = self._tokens(inputs[0])
        vectors = batch * tokens * self._channels(inputs[0])
        weights = batch * tokens * attended * self.heads
        mask = tokens * attended if self._moved(inputs[0]) else 0
        moments = [
            2 * weights + mask,  # the weights before and after the mask is added
            weights
            + 3 * mask
            + mask // 4,  # the mask in the making, with a byte for each condition
        ]
        if batch * tokens > attended:  # what windows are multiplied by is copied to lie together
            moments.append(2 * vectors + weights + mask)
        most = 5 * vectors + self.heads * attended**2 + max(moments)
        return (Extra(max(0, most - batch * elements(output))),)

    def _moved(self, shape: Shape) -> bool:
        """Return whether the windows are moved: not where one window is the whole map."""
        fields = zip(shape, self.window_size, strict=False)
        return self.shifted and any(size > window for size, window in fields)

    def _tokens(self, shape: Shape) -> tuple[int, int]:
        """Return the positions of the map padded to whole windows, and those of one window."""
        tokens = 1
        for size, window in zip(shape, self.window_size, strict=False):
            tokens *= -(-size // window) * window
        return tokens, self.window_size[0] * self.window_size[1]

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return None: what a window reaches depends on where it lies, and shifts join them."""
        return None

    def _channels(self, shape: Shape) -> int:
        """Return the channels, which stand last; raises LayerProblem."""
        if len(shape) != 3:
            raise LayerProblem(
                "inputs",
                f"{self.kind()} takes height x width x channels, but its input is "
                f"{format_shape(shape)}",
            )
        head_size(self.heads, shape[-1])
        return shape[-1]


def _weight(name: str, out: int, taken: int) -> ParameterTensor:
    return ParameterTensor(name, "weight", (out, taken), ("out", "in"))


def _bias(name: str, out: int) -> ParameterTensor:
    return ParameterTensor(name, "bias", (out,), ("out",))
