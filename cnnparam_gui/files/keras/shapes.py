"""Layers of Keras that rearrange values or work on the last axis: dense, reshape, permute."""

from collections.abc import Sequence

from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.keras.call import Call, Tensor, Translation, Value
from cnnparam_gui.files.keras.config import Config


def _order(_: Config) -> bool:
    return False


def dense(call: Call) -> Value:
    """Add the row of a dense layer, which works on Keras's last axis.

    On feature maps, whose channels stand first in rows, that is a convolution of kernel 1: the
    same weights, products and output.
    """
    return dense_of(call, call.config.integer("units"), bias=call.config.flag("use_bias", True))


def dense_of(call: Call, units: int, *, bias: bool) -> Value:
    """Add the row of a product of Keras's last axis with a matrix."""
    taken = call.input
    if taken.moved and taken.rank <= 4:
        values = {"filters": units, "kernel": (1,) * (taken.rank - 1), "bias": bias}
        return call.row(f"Conv{taken.rank - 1}d", [taken], values, moved=True)
    taken = call.turned(taken, False)
    last = taken.shape is None or taken.rank > 1
    return call.row("Linear", [taken], {"units": units, "last_axis": last, "bias": bias})


def einsum_dense(call: Call) -> Value:
    """Add the row of a product along named axes, whose kernel its equation gives."""
    value = call.input
    keras = value.keras
    left, arrow, output = call.config.text("equation").replace(" ", "").partition("->")
    taken, comma, kernel = left.partition(",")
    given = (None, *(keras or ()))
    if taken.startswith("..."):
        taken = taken[3:]
        given = given[len(given) - len(taken) :]
    sizes = dict(zip(taken, given, strict=False))
    asked = call.config.integers_or_open("output_shape")
    shape = output.removeprefix("...")
    free = shape[len(shape) - len(asked) :] if asked else ""
    sizes |= {axis: size for axis, size in zip(free, asked, strict=False) if size is not None}
    if keras is None or not (arrow and comma) or not all(sizes.get(axis) for axis in kernel):
        return call.unknown()
    bias = call.config.text("bias_axes")
    last = call.input.rank > 0 and len(kernel) == 2 and kernel[0] == taken[-1:]
    if last and output == f"{left[: left.index(',') - 1]}{kernel[1]}" and bias in {"", kernel[1]}:
        return dense_of(call, sizes[kernel[1]] or 1, bias=bool(bias))
    tensors = [Tensor("kernel", tuple(sizes[axis] or 1 for axis in kernel))]
    if bias:
        tensors.append(Tensor("bias", tuple(sizes.get(axis) or 1 for axis in bias), "bias"))
    return call.unknown(tensors, _einsum_output(output, taken, keras, sizes))


def _einsum_output(
    output: str, taken: str, keras: Shape, sizes: dict[str, int | None]
) -> tuple[int | None, ...]:
    if output.startswith("..."):
        return (*keras[: len(keras) - len(taken)], *(sizes.get(axis) for axis in output[3:]))
    return tuple(sizes.get(axis) for axis in output[1:])


def flatten(call: Call) -> Value:
    """Add the row of a layer that makes one vector; the order of its values does not matter."""
    return call.row("Flatten", [call.input])


def reshaped(call: Call, target: Sequence[int]) -> Value:
    """Add the row of a reshape to sizes in Keras's order, of which one may be -1."""
    value = call.input
    if not target:
        target = (1,)
    moved = call.laid(len(target))
    if -1 not in target and len(target) > 8:
        return call.unknown(shape=tuple(target))
    shape = (target[-1], *target[:-1]) if moved else tuple(target)
    return call.row("Reshape", [value], {"shape": shape}, moved=moved)


def _reshape(call: Call) -> Value:
    return reshaped(call, call.config.integers("target_shape"))


def permuted(call: Call, order: Sequence[int]) -> Value:
    """Add the row of axes in another order, both orders being Keras's without the batch."""
    value = call.input
    if sorted(order) != list(range(value.rank)):
        raise call.config.problem("dims", f"an order of {value.rank} axes")
    moved = call.laid(value.rank)
    found = [order[-1], *order[:-1]] if moved else order
    places = tuple(map(value.place, found))
    return call.row("Permute", [value], {"order": places}, moved=moved)


def _permute(call: Call) -> Value:
    return permuted(call, [axis - 1 for axis in call.config.integers("dims")])


def _repeat_vector(call: Call) -> Value:
    times = call.config.integer("n")
    line = call.builder.add("Unsqueeze", f"{call.name}.row", [call.input])
    return call.row("Tile", [line], {"repeats": (times, 1)})


def _embedding(call: Call) -> Value:
    taken = call.turned(call.input, False)
    size = {
        "entries": call.config.integer("input_dim"),
        "features": call.config.integer("output_dim"),
    }
    return call.row("Embedding", [taken], size)


def matrix_product(call: Call, first: Value, second: Value) -> Value:
    """Add the row of a matrix product over the last two axes."""
    return call.row("MatMul", [call.turned(first, False), call.turned(second, False)])


def transposed(call: Call, value: Value, part: str) -> Value:
    """Return a value with its last two axes in each other's place."""
    name = f"{call.name}.{part}"
    return call.builder.add("Transpose", name, [call.turned(value, False)])


def _dot(call: Call) -> Value:
    if len(call.inputs) != 2:
        raise call.config.problem("axes", "those of a product of two inputs")
    first, second = (call.turned(value, False) for value in call.inputs)
    axes = call.config.integers("axes")
    if len(axes) not in {1, 2}:
        raise call.config.problem("axes", "one axis or two")
    ranks = (first.rank, second.rank)
    one, other = (
        axis + rank if axis < 0 else axis - 1
        for axis, rank in zip((axes * 2)[:2], ranks, strict=True)
    )
    if ranks == (1, 1):
        return _dot_of_vectors(call, first, second)
    if ranks != (2, 2) or one not in {0, 1} or other not in {0, 1}:
        return call.unknown()
    if one == 0:
        first = transposed(call, first, "first")
    if other == 1:
        second = transposed(call, second, "second")
    return matrix_product(call, first, second)


def _dot_of_vectors(call: Call, first: Value, second: Value) -> Value:
    """Add a product of vectors, as a matrix of one row times one of one column."""
    row = call.builder.add("Unsqueeze", f"{call.name}.row", [first])
    column = call.builder.add("Unsqueeze", f"{call.name}.column", [second], {"axis": -1})
    product = call.builder.add("MatMul", f"{call.name}.product", [row, column])
    return call.row("Reshape", [product], {"shape": (1,)})


def unknown(call: Call) -> Value:
    """Add the row of a layer whose work stands in code and not in the file."""
    return call.unknown()


LAYERS: dict[str, Translation] = {
    "Dense": Translation(dense, passes=True),
    "EinsumDense": Translation(einsum_dense, passes=True),
    "Flatten": Translation(flatten),
    "Reshape": Translation(_reshape),
    "Permute": Translation(_permute),
    "RepeatVector": Translation(_repeat_vector),
    "Embedding": Translation(_embedding, _order),
    "Dot": Translation(_dot, _order),
}
"""The layers that rearrange values or work on the last axis, by class."""
