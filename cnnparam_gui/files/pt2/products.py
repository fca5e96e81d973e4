"""Operators of PyTorch (ATen) that are matrix products: linear layers, attention and the like."""

import re
from collections.abc import Callable

from cnnparam_gui.files.pt2.call import Call, Operand, Step, Steps, Untranslated


def weight_of(call: Call, name: str = "weight") -> tuple[int, ...]:
    """Return the sizes of a weight; raises Untranslated where a row makes it."""
    weight = call.tensor(name)
    if weight is None or weight.row:
        raise Untranslated
    return known(weight)


def known(operand: Operand) -> tuple[int, ...]:
    """Return the sizes of a tensor; raises Untranslated where one is not known."""
    sizes = tuple(size for size in operand.sizes if size is not None)
    if len(sizes) < len(operand.sizes):
        raise Untranslated
    return sizes


def _linear_row(given: Operand, units: int, *, bias: bool) -> Steps:
    values = {"units": units, "bias": bias}
    if len(given.shape) > 1:
        values["last_axis"] = True
    return (Step("Linear", values),)


def _linear(call: Call) -> Steps:
    given = call.main()
    return _linear_row(given, weight_of(call)[0], bias=call.tensor("bias") is not None)


def _product(call: Call) -> Steps:
    """A product of two rows, or of a row and a matrix of weights, as decomposed linear layers."""
    first = call.tensor("self" if call.operator != "addmm" else "mat1")
    second = call.tensor("mat2", "other")
    if first is None or second is None or not first.row:
        raise Untranslated
    if second.row:
        if call.operator == "addmm":
            raise Untranslated
        return (Step("MatMul"),)
    added = call.tensor("self") if call.operator == "addmm" else None
    if added is not None and added.row:
        raise Untranslated
    return _linear_row(first, known(second)[-1], bias=added is not None)


def _attention(call: Call) -> Steps:
    """Queries times keys, softmax, times values: the products that count."""
    taken = [call.tensor(name) for name in ("query", "key", "value")]
    if any(operand is None or not operand.row for operand in taken):
        raise Untranslated
    return (
        Step("Transpose", {}, (1,)),
        Step("MatMul", {}, (0, -1)),
        Step("Softmax"),
        Step("MatMul", {}, (-1, 2)),
    )


def _einsum(call: Call) -> Steps:
    """A product of two rows over their last axes, where the axes before are the same."""
    equation = call.arguments.get("equation")
    if not isinstance(equation, str) or len(call.rows()) != len(call.operands()):
        raise Untranslated
    found = _EINSUM.fullmatch(equation.replace(" ", ""))
    if found is None:
        raise Untranslated
    other = found["j"] or found["jj"]
    if len({*found["same"], found["i"], found["k"], other}) < len(found["same"]) + 3:
        raise Untranslated
    if not equation.endswith(other):
        raise Untranslated
    if found["swapped"]:
        return (Step("Transpose", {}, (1,)), Step("MatMul", {}, (0, -1)))
    return (Step("MatMul"),)


_EINSUM = re.compile(
    r"(?P<same>\w*)(?P<i>\w)(?P<k>\w),(?P=same)"
    r"(?:(?P<straight>(?P=k)(?P<j>\w))|(?P<swapped>(?P<jj>\w)(?P=k)))->(?P=same)(?P=i)\w"
)


PRODUCTS: dict[str, Callable[[Call], Steps]] = {
    "linear": _linear,
    **dict.fromkeys(("addmm", "mm", "matmul", "bmm"), _product),
    "einsum": _einsum,
    "scaled_dot_product_attention": _attention,
    "_scaled_dot_product_flash_attention_for_cpu": _attention,
    "_scaled_dot_product_flash_attention": _attention,
    "_scaled_dot_product_efficient_attention": _attention,
}
"""The translation of every operator that is a matrix product, by its name."""
