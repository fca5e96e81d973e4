"""Writing a network as Keras code: a sequential model for a chain, else a functional one.

Blocks that repeat become functions. Names of rows become names of Python; nothing else of a file
but numbers gets into the text.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import Shape, format_shape
from cnnparam_gui.files.code.keras_helpers import HELPERS
from cnnparam_gui.files.code.keras_units import Laid, laid_out
from cnnparam_gui.files.code.names import Identifiers
from cnnparam_gui.files.code.pytorch_body import sequence
from cnnparam_gui.files.code.repeats import Repeated, repeats
from cnnparam_gui.files.code.row import Step, apply, rows
from cnnparam_gui.files.code.text import INDENT, Arg, Call, Code, Value, lines, one_line
from cnnparam_gui.files.code.units import Unit, consumers, is_chain, relative

RESERVED = ("build_model", "inputs", "keras", "layers", "model", "ops", "sum", "x", "y")
"""What means something else in the code that is written."""


def write(network: Network) -> bytes:
    """Return a network as Keras code; raises FileProblem where a row has no translation."""
    counts = count(network)
    laid = laid_out(counts, rows(counts, "Keras"))
    texts = [HELPERS[name] for name in HELPERS if name in _functions(laid.units)]
    whole = _sequential(laid) if _is_sequence(laid) else None
    if whole is None:
        functions, units = _blocks(laid.units)
        texts += functions
        whole = _functional(counts, laid, units)
    texts += ["\n".join(["def build_model():", *whole]), _main(counts, laid)]
    body = "\n\n\n".join(text.rstrip("\n") for text in texts)
    used = [name for name in ("layers", "ops") if re.search(rf"\b{name}\.", body)]
    imports = ["import keras", *([f"from keras import {', '.join(used)}"] if used else [])]
    return ("\n".join(imports) + f"\n\n\n{body}\n").encode()


def _functions(units: Sequence[Unit]) -> set[str]:
    steps = (step.module for unit in units for step in unit.steps)
    return {module.function for module in steps if module is not None}


def _is_sequence(laid: Laid) -> bool:
    first = laid.units[:1]
    return (
        bool(first)
        and is_chain(laid.units)
        and list(laid.inputs) == list(first[0].sources)
        and len(laid.inputs) == 1
    )


def _input(shape: Shape) -> Call:
    return Call("keras.Input", (Arg("shape", tuple(shape)),))


def _sequential(laid: Laid) -> list[str]:
    chain = sequence([step for unit in laid.units for step in unit.steps])
    given = next(iter(laid.inputs.values()))
    items = Call(
        "", (Arg("", _input(given), positional=True), *chain.args), exploded=bool(chain.args)
    )
    text = list(lines("", items, depth=2))
    return [
        f"{INDENT}return keras.Sequential(",
        f"{INDENT * 2}[",
        *text[1:-1],
        f"{INDENT * 2}]",
        f"{INDENT})",
    ]


class _Writing:
    """The writing of one function."""

    def __init__(self, units: Sequence[Unit], given: dict[int, Code], prefix: str) -> None:
        self.values = dict(given)
        self.variables = Identifiers((*RESERVED, *HELPERS, *given.values()))
        self.layers: dict[int, Code] = {}
        self.units = units
        self.prefix = prefix
        self.lines: list[str] = []
        places = {unit.number: place for place, unit in enumerate(units)}
        taken = consumers(units)
        self.takers = {one: [places[n] for n in numbers] for one, numbers in taken.items()}
        later = [max(self.takers.get(number, [0])) for number in given]
        self.running = "x" if not any(later) else "y"

    def write(self, outputs: Sequence[int]) -> None:
        """Write every unit."""
        kept = frozenset(outputs)
        for place, unit in enumerate(self.units):
            takers = self.takers.get(unit.number, [])
            last = place == len(self.units) - 1
            passing = takers == [place + 1] and unit.number not in kept
            name = self.running
            if not (passing or (last and not takers)):
                name = self.variables.new(relative(unit.name, self.prefix))
            self._unit(unit, Code(name))
            self.values[unit.number] = Code(name)

    def _unit(self, unit: Unit, variable: Code) -> None:
        inputs = [self.values[source] for source in unit.sources]
        for number, step in enumerate(unit.steps):
            value = self._value(unit, step, inputs, last=number == len(unit.steps) - 1)
            self.lines += lines(f"{variable} = ", value, depth=1)
            inputs = [variable]

    def _value(self, unit: Unit, step: Step, inputs: list[Code], *, last: bool) -> Code | Call:
        if step.module is None:
            return step.make(Code(""), inputs)
        shared = last and (unit.owner is not None or unit.fixed)
        if shared:
            return step.make(self._layer(unit, step.module), inputs)
        if step.make is _first_argument:
            args = (Arg("", inputs[0], positional=True), *step.module.args[1:])
            return msgspec.structs.replace(step.module, args=args)
        if step.make is apply:
            suffix = f"({', '.join(inputs)})"
            return msgspec.structs.replace(step.module, suffix=suffix)
        return step.make(Code(one_line(step.module)), inputs)

    def _layer(self, unit: Unit, module: Call) -> Code:
        """Return the name of a layer that several rows call."""
        if unit.owner is not None:
            return self.layers[unit.owner]
        name = Code(self.variables.new(f"{relative(unit.name, self.prefix)}_layer"))
        self.lines += lines(f"{name} = ", module, depth=1)
        self.layers[unit.number] = name
        return name


def _functional(counts: NetworkCount, laid: Laid, units: Sequence[Unit]) -> list[str]:
    names = Identifiers(RESERVED)
    one = len(laid.inputs) == 1
    given = {
        number: Code("inputs" if one else names.new(counts.network.layers[number].name, "input"))
        for number in laid.inputs
    }
    text: list[str] = []
    for number, shape in laid.inputs.items():
        text += lines(f"{given[number]} = ", _input(shape), depth=1)
    writing = _Writing(units, given, "")
    writing.running = "x"
    outputs = _outputs(counts, laid)
    writing.write(outputs)
    ends = [writing.values[number] for number in outputs]
    args: tuple[Value, ...] = (_one_or_many(list(given.values())), _one_or_many(ends))
    model = Call("keras.Model", tuple(Arg("", value, positional=True) for value in args))
    return [*text, *writing.lines, *lines("return ", model, depth=1)]


def _one_or_many(names: list[Code]) -> Value:
    return names[0] if len(names) == 1 else names


def _outputs(counts: NetworkCount, laid: Laid) -> list[int]:
    layers = counts.network.layers
    taken = {
        source
        for number, layer in enumerate(layers)
        if not layer.given
        for source in counts.wiring.sources(number)
    }
    ends = [n for n, layer in enumerate(layers) if n not in taken and not layer.given]
    return [laid.aliases.get(number, number) for number in ends]


def _blocks(units: list[Unit]) -> tuple[list[str], list[Unit]]:
    """Return the text of a function for each block that repeats, and the units that call them."""
    names = Identifiers((*RESERVED, *HELPERS))
    texts: list[str] = []
    found = repeats(units)
    while found:
        named = [(repeated, names.new(_called(repeated))) for repeated in found]
        for repeated, name in named:
            texts.append("\n".join(_function(repeated, name)))
        units = _replaced(units, named)
        found = repeats(units)
    return texts, units


def _called(repeated: Repeated) -> str:
    made = [one_line(step.make(Code(""), [Code("a"), Code("b")])) for step in _steps(repeated)]
    if any(text.startswith("layers.Add") for text in made):
        return "residual_block"
    return "joined_block" if any("Concatenate" in text for text in made) else "block"


def _steps(repeated: Repeated) -> Iterator[Step]:
    return (step for unit in repeated.units for step in unit.steps)


def _function(repeated: Repeated, name: str) -> Iterator[str]:
    first = repeated.regions[0]
    writing = _Writing(repeated.units, {first.source: Code("x")}, first.block)
    last = repeated.units[-1].number
    writing.write([last])
    taken = tuple(Arg("", Code(one), positional=True) for one in ("x", *repeated.arguments))
    yield from lines("def ", Call(name, taken), ":")
    yield from writing.lines
    yield f"{INDENT}return {writing.values[last]}"


def _replaced(units: Sequence[Unit], named: Sequence[tuple[Repeated, str]]) -> list[Unit]:
    """Return the units with the call of a function in place of each block."""
    instead: dict[int, Unit] = {}
    gone: set[int] = set()
    for repeated, name in named:
        for region, given in zip(repeated.regions, repeated.given, strict=True):
            pairs = zip(repeated.arguments, given, strict=True)
            step = _call_of(name, tuple(Arg(argument, value) for argument, value in pairs))
            parent = region.block.rpartition(SEPARATOR)[0]
            last = region.units[-1].number
            gone.update(unit.number for unit in region.units)
            instead[last] = Unit(last, region.block, parent, (step,), (region.source,))
    rest = [instead.get(unit.number, unit) for unit in units]
    return [unit for unit in rest if unit.number in instead or unit.number not in gone]


def _call_of(name: str, args: tuple[Arg, ...]) -> Step:
    """Return a step that calls a function with its input before the arguments."""
    return Step(Call(name, (Arg("x", Code("x"), positional=True), *args)), _first_argument)


def _first_argument(module: Code, inputs: Sequence[Code]) -> Code:
    """Return the call of a function, whose other arguments are kept apart."""
    return Code(f"{module}({inputs[0]})")


def _main(counts: NetworkCount, laid: Laid) -> str:
    shapes = " and ".join(format_shape(shape) for shape in laid.inputs.values())
    number = counts.totals.trainable + counts.totals.non_trainable
    said = f"parameters ({number:,} expected), input {shapes}"
    return "\n".join(
        [
            'if __name__ == "__main__":',
            "    model = build_model()",
            f'    print(f"{{model.count_params():,}} {said}")',
        ]
    )
