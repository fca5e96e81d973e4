"""What cannot be counted, with what is known of it."""

import re
from collections.abc import Iterable, Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.axis_window import AxisWindow
from cnnparam_gui.core.codecs import NOT_IN_TEXT
from cnnparam_gui.core.parameters import ParameterTensor, Role
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import Shape, format_shape
from cnnparam_gui.core.vocabulary import Size
from cnnparam_gui.core.weighted import Weighted

TENSORS_PATTERN = rf"^([^\s{NOT_IN_TEXT}]([^{NOT_IN_TEXT}]{{0,9998}}[^\s{NOT_IN_TEXT}])?)?\Z"

Operator = Annotated[
    str,
    Meta(title="Operator", description="What the file that it comes from calls it."),
]
DeclaredShape = Annotated[
    Annotated[tuple[Size, ...], Meta(max_length=4)],
    Meta(
        title="Shape",
        description="Declared shape of its output, channels first; empty where it is not known.",
        extra={"column": "size", "fallback": "unknown"},
    ),
]
Tensors = Annotated[
    str,
    Meta(
        pattern=TENSORS_PATTERN,
        title="Tensors",
        description="Declared tensors with their shapes, such as weight 64x3x3x3, bias 64; behind "
        "a shape may stand weight, bias or statistic, and frozen.",
    ),
]

_ROLES: dict[str, Role] = {
    "bias": "bias",
    "beta": "bias",
    "running_mean": "statistic",
    "running_var": "statistic",
    "moving_mean": "statistic",
    "moving_variance": "statistic",
    "num_batches_tracked": "statistic",
}
"""The role of a tensor by the last part of its name; any other is a weight."""

_TENSOR = re.compile(
    r"(?P<name>\S+)\s+(?P<shape>[0-9]{1,10}(?:x[0-9]{1,10})*)"
    r"(?:\s+(?P<role>weight|bias|statistic))?(?P<frozen>\s+frozen)?"
)


def usual_role(name: str) -> Role:
    """Return the role that a tensor of this name has in PyTorch and Keras."""
    return _ROLES.get(re.split(r"[./]", name)[-1], "weight")


def parse_tensors(text: str) -> tuple[ParameterTensor, ...]:
    """Return the tensors that a text declares; raises LayerProblem at what is none."""
    return tuple(_tensor(part.strip()) for part in text.split(",") if part.strip())


def _tensor(text: str) -> ParameterTensor:
    found = _TENSOR.fullmatch(text)
    if found is None:
        raise LayerProblem("tensors", f"'{text[:40]}' is no tensor such as weight 64x3x3x3")
    shape = tuple(map(int, found["shape"].split("x")))
    role: Role = found["role"] or usual_role(found["name"])  # type: ignore[assignment]  # a word
    axes = tuple(map(str, range(len(shape))))
    trainable = role != "statistic" and not found["frozen"]
    return ParameterTensor(found["name"], role, shape, axes, trainable)


def format_tensors(tensors: Iterable[ParameterTensor]) -> str:
    """Write tensors as `Unknown` declares them; a scalar has the shape 1."""
    return ", ".join(map(_written, tensors))


def _written(tensor: ParameterTensor) -> str:
    name = re.sub(r"[\s,]+", "_", tensor.name)
    words = [name, format_shape(tensor.shape) or "1"]
    if tensor.role != usual_role(name):
        words.append(tensor.role)
    if tensor.role != "statistic" and not tensor.trainable:
        words.append("frozen")
    return " ".join(words)


class Unknown(Weighted):
    """An operator that is not known: what is declared of it counts, the rest is missing.

    Rows below it go on from its declared shape. Its parameters are those of the declared tensors;
    its multiply-accumulates are not known, so it is a lower bound, or unknown where it declares no
    tensors, and so is every total with it.
    """

    family: ClassVar[str] = "unknown"
    arity: ClassVar[tuple[int, int | None]] = (1, None)

    operator: Operator = ""
    shape: DeclaredShape = ()
    tensors: Tensors = ""

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the declared shape; raises LayerProblem where there is none."""
        if not self.shape:
            raise LayerProblem(
                "shape",
                f"{self._title()} is not known and declares no output shape for its "
                f"{format_shape(inputs[0])} input",
            )
        return self.shape

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the declared tensors."""
        return parse_tensors(self.tensors)

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Raise LayerProblem: they are not known, while shape and tensors stand."""
        declared = sum(tensor.elements for tensor in parse_tensors(self.tensors))
        raise LayerProblem(
            "operator",
            f"{self._title()} is not known: its {declared} declared parameters are counted, its "
            f"multiply-accumulates are not",
        )

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return None: it may reach anything."""
        return None

    def _title(self) -> str:
        return f"operator '{self.operator}'" if self.operator else "its operator"


class TensorTable(Weighted):
    """Tensors of a module whose place in the network is not known: a file of weights alone.

    Its parameters are counted. What it computes is not known, so it takes nothing, gives nothing
    and makes every total a lower bound.
    """

    family: ClassVar[str] = "unknown"
    arity: ClassVar[tuple[int, int | None]] = (0, 0)
    given: ClassVar[bool] = True
    stem: ClassVar[str] = "tensors"

    tensors: Tensors = ""

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Raise LayerProblem: nothing says what it computes."""
        declared = sum(tensor.elements for tensor in parse_tensors(self.tensors))
        raise LayerProblem(
            "tensors",
            f"its {declared} values are counted, but tensors alone do not say what is computed "
            f"with them: its output shape and multiply-accumulates are not known",
        )

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the declared tensors."""
        return parse_tensors(self.tensors)
