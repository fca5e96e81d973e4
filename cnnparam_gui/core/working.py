"""How a number of a network is worked out, line by line, each with its formula.

The formulas come from the kinds, beside what counts; tests hold that they give the counts.
"""

from collections.abc import Callable, Sequence

import msgspec

from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.conventions import CONVENTIONS, Convention
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.facts import Facts
from cnnparam_gui.core.formula import ONE, Difference, Formula, Operand, add, evaluate, multiply
from cnnparam_gui.core.kept_formulas import KeptStorages
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.size_formulas import axis_names, factors, made, scaled
from cnnparam_gui.core.totals import RowCount, summed

MOST_PARTS = 40
"""The most parts of a total that are shown one by one."""


class Line(msgspec.Struct, frozen=True):
    """One number with its formula.

    Attributes:
        label: What the number is, such as `weight` or `H_out`.
        formula: How it comes about.
        note: What is to be known of it, in one sentence; may be empty.
    """

    label: str
    formula: Formula
    note: str = ""

    @property
    def value(self) -> int:
        """The number."""
        return evaluate(self.formula)


class Working(msgspec.Struct, frozen=True):
    """How a quantity of a row, or of the whole network, is worked out.

    Attributes:
        quantity: Its name in `QUANTITIES`.
        row: Name of the row; `total` for the network.
        lines: The numbers it is made of, the last of which is the result, where it is one number.
        unit: The unit of the numbers.
        presets: The result under every counting preset, where these differ.
    """

    quantity: str
    row: str
    lines: tuple[Line, ...]
    unit: str
    presets: tuple[Line, ...] = ()


class Subject(msgspec.Struct, frozen=True):
    """A row that is asked about.

    Attributes:
        counts: The counted network.
        number: Number of the row.
        scale: Data type and batch.
        facts: What is known of the whole network already.
    """

    counts: NetworkCount
    number: int
    scale: Scale
    facts: Facts | None = None

    @property
    def known(self) -> Facts:
        """What is known of the whole network, worked out now where it was not."""
        return self.facts or Facts(self.counts)

    @property
    def layer(self) -> Layer:
        """The row, as it follows the network's framework."""
        network = self.counts.network
        return network.layers[self.number].following(network.semantics)

    @property
    def row(self) -> RowCount:
        """Its count."""
        return self.counts.rows[self.number]


def parameters(subject: Subject, convention: Convention | None = None) -> tuple[Line, ...]:
    """Return the tensors that a convention counts, then their sum, or all of them in one line."""
    rule = convention or subject.counts.convention
    layer, row = subject.layer, subject.row
    counted = [tensor for tensor in row.tensors if tensor.role in rule.roles]
    sizes = [_sizes(layer, row, tensor, rule) for tensor in counted]
    if not counted:
        return (Line("parameters", Operand(0), "It owns nothing that is counted."),)
    together = _together(sizes)
    if together is not None:
        return (Line("parameters", together),)
    lines = tuple(
        Line(tensor.name, multiply(*factors(size)))
        for tensor, size in zip(counted, sizes, strict=True)
    )
    if len(lines) == 1:
        return (Line("parameters", lines[0].formula),)
    whole = add(*(Operand(line.value, line.label) for line in lines))
    return (*lines, Line("parameters", whole))


def by_convention(subject: Subject) -> tuple[Line, ...]:
    """Return the parameters under every convention, and what is said of it."""
    return tuple(
        Line(
            rule.title,
            parameters(subject, rule)[-1].formula,
            f"{rule.help} {rule.wrong}".strip(),
        )
        for rule in CONVENTIONS.values()
    )


_Sizes = list[tuple[str, Formula]]


def _sizes(layer: Layer, row: RowCount, tensor: ParameterTensor, rule: Convention) -> _Sizes:
    """Return the size of each axis of a tensor that a rule does not leave out."""
    left_out = rule.leaves_out(layer.family, tensor)
    return [
        (axis, layer.axis_formula(axis, size, row.input_shapes))
        for axis, size in zip(tensor.axes, tensor.shape, strict=True)
        if axis not in left_out
    ]


def _together(tensors: Sequence[_Sizes]) -> Formula | None:
    """Return tensors as one product, `(k_h k_w C_in + 1) C_out`; None where they are not alike."""
    if len(tensors) < 2:
        return None
    shared = [pair for pair in tensors[-1] if all(pair in sizes for sizes in tensors)]
    if len(shared) != len(tensors[-1]) or not shared:
        return None
    apart = [[pair for pair in sizes if pair not in shared] for sizes in tensors]
    if not any(apart):
        return multiply(Operand(len(tensors)), *factors(shared))
    if len(tensors) > 2:
        return None
    parts = (multiply(*factors(sizes)) if sizes else ONE for sizes in apart)
    return multiply(add(*parts), *factors(shared))


def shape(subject: Subject) -> tuple[Line, ...]:
    """Return each size of the output."""
    output = subject.row.outputs[0]
    formulas = subject.layer.size_formulas(subject.row.input_shapes, output)
    names = axis_names(len(output))
    return tuple(
        Line(f"{name}_out", formula) for name, formula in zip(names, formulas, strict=True)
    )


def macs(subject: Subject) -> tuple[Line, ...]:
    """Return the multiply-accumulates."""
    row = subject.row
    return (Line("MACs", subject.layer.macs_formula(row.input_shapes, row.outputs[0])),)


def memory(subject: Subject) -> tuple[Line, ...]:
    """Return the values of the output, and the bytes they take."""
    values = multiply(*made(subject.row.outputs[0]))
    return (Line("values", values), _in_bytes(evaluate(values), subject.scale))


def _in_bytes(values: int, scale: Scale) -> Line:
    """Return the bytes of the values of one sample."""
    factors_of = (Operand(values, "values"), *scaled(scale.data_type.bytes, scale.batch))
    return Line("bytes", multiply(*factors_of))


def receptive_field(subject: Subject) -> tuple[Line, ...]:
    """Return the receptive field along each axis of the input."""
    fields = subject.known.fields()
    own = fields[subject.number] or ()
    names = axis_names(len(own) + 1)[1:]
    row, layer = subject.row, subject.layer
    windows = layer.window(row.input_shapes, row.outputs[0]) if row.input_shapes else None
    sources = subject.counts.wiring.sources(subject.number)
    lines = []
    for axis, field in enumerate(own):
        label = f"r_{names[axis].lower()}"
        before = fields[sources[0]] if len(sources) == 1 else None
        plain = windows and before and len(windows) == len(before) == len(own)
        formula: Formula = Operand(field.size)
        if plain and windows and before and windows[axis].up == 1 and before[axis].finer == 1:
            step = Operand(before[axis].step, "j", 0)
            taps = Difference(Operand(windows[axis].kernel, f"k_{names[axis].lower()}"), ONE)
            grown = add(Operand(before[axis].size, f"{label}_in", 0), multiply(taps, step))
            formula = grown if evaluate(grown) == field.size else formula
        lines.append(Line(label, formula, "" if field.status == "exact" else field.status))
    return tuple(lines)


def kept(subject: Subject) -> tuple[Line, ...]:
    """Return the bytes of each storage that training keeps for the row's backward pass.

    A storage that several rows need is the first one's, as in `kept.kept_by_row`.
    """
    keeping = subject.known.keeping(subject.scale.batch)
    storages = KeptStorages(subject.counts, subject.number, subject.scale, keeping)
    lines = [Line(*storage) for storage in storages.formulas()]
    note = storages.note()
    if not lines:
        return (Line("kept", Operand(0), note),)
    if len(lines) == 1:
        return (Line("kept", lines[0].formula, " ".join(filter(None, (lines[0].note, note)))),)
    whole = add(*(Operand(line.value, line.label) for line in lines))
    return (*lines, Line("kept", whole, note))


class Quantity(msgspec.Struct, frozen=True):
    """Something that can be worked out.

    Attributes:
        name: What the command line calls it.
        title: What a person calls it.
        unit: The unit of its numbers.
        work: Gives the lines for a row.
        figure: The figure of a row that a total sums; empty where there is none.
        by_row: Gives the part of each row in the total, where that is no figure of a row.
        in_bytes: Whether a total of values is said in bytes too.
        presets: Gives the result under every counting preset, where there are any.
    """

    name: str
    title: str
    unit: str
    work: Callable[[Subject], tuple[Line, ...]]
    figure: str = ""
    presets: Callable[[Subject], tuple[Line, ...]] = lambda _: ()
    by_row: Callable[[Facts, Scale], Sequence[int]] | None = None
    in_bytes: bool = False

    @property
    def has_total(self) -> bool:
        """Whether the whole network has such a number."""
        return bool(self.figure) or self.by_row is not None

    def parts(self, facts: Facts, scale: Scale) -> Sequence[int]:
        """Return the part of each row in the total."""
        if self.by_row is not None:
            return self.by_row(facts, scale)
        return [summed(row, self.figure) for row in facts.counts.rows]


def _kept_by_row(facts: Facts, scale: Scale) -> Sequence[int]:
    keeping = facts.keeping(scale.batch)
    return [keeping.bytes(row, scale) for row in range(len(facts.counts.rows))]


QUANTITIES: dict[str, Quantity] = {
    item.name: item
    for item in (
        Quantity("parameters", "Parameters", "values", parameters, "parameters", by_convention),
        Quantity("shape", "Output size", "elements", shape),
        Quantity(
            "memory",
            "Activation memory",
            "values and bytes",
            memory,
            "activation_elements",
            in_bytes=True,
        ),
        Quantity("macs", "Multiply-accumulates", "MACs", macs, "macs"),
        Quantity("receptive-field", "Receptive field", "input positions", receptive_field),
        Quantity("kept", "Kept for backward", "bytes", kept, by_row=_kept_by_row),
    )
}
"""Everything that can be worked out, by name; the first is the default."""


def work(
    counts: NetworkCount,
    number: int,
    quantity: Quantity,
    scale: Scale,
    facts: Facts | None = None,
) -> Working:
    """Return how a quantity of a row is worked out; the row must be counted.

    Args:
        counts: The counted network.
        number: Number of the row.
        quantity: What is worked out.
        scale: Data type and batch.
        facts: What is known of the network already, for those who ask about many rows.
    """
    name = counts.network.layers[number].name
    subject = Subject(counts, number, scale, facts)
    lines = quantity.work(subject)
    return Working(quantity.name, name, lines, quantity.unit, quantity.presets(subject))


def work_total(
    counts: NetworkCount,
    quantity: Quantity,
    scale: Scale | None = None,
    facts: Facts | None = None,
) -> Working:
    """Return how a total is worked out: the sums of the outermost blocks, then their sum.

    Args:
        counts: The counted network.
        quantity: What is worked out; it has a total.
        scale: Data type and batch, float32 and one sample where it is left out.
        facts: What is known of the network already.
    """
    scale = scale or Scale()
    sums: dict[str, int] = {}
    values = quantity.parts(facts or Facts(counts), scale)
    for layer, value in zip(counts.network.layers, values, strict=True):
        part = _part(layer)
        sums[part] = sums.get(part, 0) + value
    parts = _largest([Operand(value, name) for name, value in sums.items() if value])
    lines = tuple(Line(part.symbol, Operand(part.value)) for part in parts)
    whole = Line("total", add(*parts) if parts else Operand(0))
    last = (_in_bytes(whole.value, scale),) if quantity.in_bytes else ()
    return Working(quantity.name, "total", (*lines, whole, *last), quantity.unit)


def first_rows(network: Network) -> dict[str, int]:
    """Return the number of the first row of each part of a total, by the part's name."""
    found: dict[str, int] = {}
    for number, layer in enumerate(network.layers):
        found.setdefault(_part(layer), number)
    return found


def _part(layer: Layer) -> str:
    """Return the part of a total that a row belongs to: its outermost block, or itself."""
    return layer.block.partition(SEPARATOR)[0] or layer.name


def _largest(parts: list[Operand]) -> list[Operand]:
    """Return the parts, where they are too many to be read the largest ones and the rest."""
    if len(parts) <= MOST_PARTS:
        return parts
    least = sorted((part.value for part in parts), reverse=True)[MOST_PARTS - 2]
    shown = [part for part in parts if part.value >= least][: MOST_PARTS - 1]
    rest = sum(part.value for part in parts) - sum(part.value for part in shown)
    return [*shown, Operand(rest, f"{len(parts) - len(shown)} others")]
