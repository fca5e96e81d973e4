"""The base of every layer kind."""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Self, dataclass_transform

import msgspec
from msgspec import Meta

from cnnparam_gui.core.axis_window import POINT, AxisWindow
from cnnparam_gui.core.codecs import BLOCK_PATTERN, NAME_PATTERN
from cnnparam_gui.core.fields import Field, fields_of
from cnnparam_gui.core.formula import Formula, Operand
from cnnparam_gui.core.frameworks import FrameworkName
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.saved import NOTHING, Extra, Saved
from cnnparam_gui.core.shapes import Shape, format_shape
from cnnparam_gui.core.size_formulas import kept
from cnnparam_gui.core.strides import Strides

Name = Annotated[
    str,
    Meta(
        pattern=NAME_PATTERN,
        title="Name",
        description="Name of the row, by which other rows take its output.",
    ),
]
Block = Annotated[
    str,
    Meta(
        pattern=BLOCK_PATTERN,
        title="Block",
        description="Part of the network that the row belongs to, such as conv1 or layer1.0.",
    ),
]
Inputs = Annotated[
    tuple[Annotated[str, Meta(pattern=NAME_PATTERN)], ...],
    Meta(
        title="Inputs",
        description="Names of the rows whose outputs it takes; empty for the row above.",
    ),
]


class LayerType(msgspec.StructMeta):
    """The type of layer classes: each is frozen and takes its fields by keyword.

    msgspec wants `kw_only` of every class anew and type checkers want `frozen`; here both are
    said once, so that a new kind is a plain class.
    """

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any
    ) -> "LayerType":
        """Make the class."""
        options |= {"frozen": True, "kw_only": True}
        return super().__new__(cls, name, bases, namespace, **options)


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Layer(
    msgspec.Struct,
    metaclass=LayerType,
    frozen=True,
    kw_only=True,
    gc=False,
    forbid_unknown_fields=True,
    omit_defaults=True,
    tag=True,
    tag_field="kind",
):
    """One row of the table: an immutable value.

    A kind is a subclass whose name is its tag in files. It declares its fields, and says how an
    input shape becomes an output shape, which tensors it owns and how many multiply-accumulates
    it takes. All shapes are channels-first and without the batch.

    Attributes:
        family: The family that the kind belongs to, for menus, icons and charts.
        arity: The smallest and largest number of inputs; None where there is no largest.
        axes: Number of spatial axes, 0 where the kind does not care.
        shares_storage: Whether its output is its input's memory seen in another way.
        module: Whether PyTorch has a module for it, as tools that hook modules see it, and not a
            function.
        nested: Whether that module consists of others, which own its parameters.
        stem: What a new row of this kind is called, before its number.
        given: Whether its output is given to the network and not computed by it.
        frozen: Whether training leaves its tensors as they are; a field of `Weighted` kinds.
        weights_of: Name of the row whose tensors it uses, empty for its own; a field of `Weighted`
            kinds.
        name: Name of the row.
        block: Path of the part of the network it belongs to, may be empty.
        inputs: Names of the rows it takes, empty for the row above.
    """

    family: ClassVar[str] = ""
    arity: ClassVar[tuple[int, int | None]] = (1, 1)
    axes: ClassVar[int] = 0
    shares_storage: ClassVar[bool] = False
    module: ClassVar[bool] = True
    nested: ClassVar[bool] = False
    given: ClassVar[bool] = False
    stem: ClassVar[str] = ""
    frozen: ClassVar[bool] = False
    weights_of: ClassVar[str] = ""

    name: Name
    block: Block = ""
    inputs: Inputs = ()

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the output shape for the input shapes; raises LayerProblem where none exists."""
        return inputs[0]

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the tensors that the layer owns; raises LayerProblem where they cannot be."""
        return ()

    def owned_tensors(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the tensors of `parameters` as the row keeps them, trained or not."""
        return self.parameters(inputs)

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return the multiply-accumulates for one sample, without adding the bias."""
        return 0

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return how each size of the output comes about."""
        return kept(inputs[0], output) if inputs else tuple(map(Operand, output))

    def axis_formula(self, axis: str, size: int, inputs: Sequence[Shape]) -> Formula:
        """Return how the size of a tensor's axis comes about; `axis` is its symbol."""
        if axis.isdigit():
            return Operand(size)
        own = axis in {"C_in", "in", "C", "features"} and inputs and size in inputs[0]
        return Operand(size, axis, 0 if own else None)

    def macs_formula(self, inputs: Sequence[Shape], output: Shape) -> Formula:
        """Return how the multiply-accumulates come about; 0 by default."""
        return Operand(0)

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return the window along each spatial axis; None where the whole input is reached.

        A kind that keeps the spatial sizes is taken to work on every position by itself.
        """
        if len(output) > 1 and any(shape[1:] == output[1:] for shape in inputs):
            return (POINT,) * (len(output) - 1)
        return None

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return what training keeps of the layer for its backward pass; nothing by default."""
        return NOTHING

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the storages that inference holds besides inputs and output while it runs."""
        return ()

    def shares(self, *, training: bool) -> bool:
        """Return whether its output lies in the memory of its first input."""
        return self.shares_storage

    def seen(self, shape: Shape, strides: Strides) -> Strides | None:
        """Return the strides of its output in the memory of its first input.

        Asked only where `shares` holds; None where the values must be copied after all.
        """
        return strides

    def following(self, default: FrameworkName) -> Self:
        """Return the row that this one means in a network that follows a framework."""
        return self

    @classmethod
    def kind(cls) -> str:
        """Return the name of the kind."""
        return cls.__name__

    @classmethod
    def fields(cls) -> dict[str, Field]:
        """Return the fields of the kind by name."""
        return fields_of(cls)

    @classmethod
    def fresh(cls, name: str, **values: Any) -> Self:
        """Return a new row of this kind with usual values."""
        starts = {field.name: field.start for field in cls.fields().values() if field.required}
        return cls(**{**starts, "name": name, **values})

    def with_values(self, **values: Any) -> Self:
        """Return a copy with other values; raises FieldError where one is out of bounds."""
        for name, value in values.items():
            self.fields()[name].codec.check(value)
        return msgspec.structs.replace(self, **values)

    def spatial(self, shape: Shape) -> tuple[int, ...]:
        """Return the spatial sizes of a feature map; raises LayerProblem for another shape."""
        if len(shape) != self.axes + 1:
            wanted = {1: "channels x length", 2: "channels x height x width"}.get(
                self.axes, "channels x depth x height x width"
            )
            raise LayerProblem(
                "inputs", f"{self.kind()} takes {wanted}, but its input is {format_shape(shape)}"
            )
        return shape[1:]

    def expand(self, *names: str) -> None:
        """Check that the named fields have one value an axis, repeating a single one.

        Called from `__post_init__`; raises ValueError, which a reader turns into its own error.
        """
        for name in names:
            value = getattr(self, name)
            if isinstance(value, str) or len(value) == self.axes:
                continue
            if len(value) != 1:
                raise ValueError(
                    f"{name} of {self.kind()} takes 1 or {self.axes} sizes, not {len(value)}"
                )
            msgspec.structs.force_setattr(self, name, tuple(value) * self.axes)
