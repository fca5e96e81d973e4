"""Writing a network as PyTorch code: a class, and a class for each block that repeats.

Names of rows become names of Python; nothing else of a file but numbers gets into the text.
"""

import re
from collections.abc import Sequence

import msgspec

from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import format_shape
from cnnparam_gui.files.code.names import Identifiers, camel
from cnnparam_gui.files.code.pytorch_body import VARIABLES, Body, body
from cnnparam_gui.files.code.pytorch_helpers import HELPERS, helpers
from cnnparam_gui.files.code.pytorch_layers import LAYERS
from cnnparam_gui.files.code.repeats import Repeated, repeats
from cnnparam_gui.files.code.row import Row, Step, rows
from cnnparam_gui.files.code.text import INDENT, Arg, Call, Code, Value, lines, one_line
from cnnparam_gui.files.code.units import Unit, consumers


def write(network: Network) -> bytes:
    """Return a network as PyTorch code; raises FileProblem where a row has no translation."""
    counts = count(network)
    written = rows(counts, "PyTorch")
    units = [_unit(counts, written, number) for number in range(len(written))]
    given = [unit.number for unit in units if written[unit.number].layer.given]
    units = [unit for unit in units if not written[unit.number].layer.given]
    taken = consumers(units)
    outputs = [unit.number for unit in units if unit.number not in taken]
    name = camel(network.name)
    classes, rest = _classes(units, Identifiers((*HELPERS, name)))
    whole = body(rest, _arguments(written, given), outputs)
    texts = helpers(_functions(units))
    texts += [*classes, _class(name, (), whole), _main(name, counts, written, given)]
    source = "\n\n".join(texts)
    return f"{_imports(source)}\n\n\n{_spaced(texts)}".encode()


def _spaced(texts: Sequence[str]) -> str:
    return "\n\n\n".join(text.rstrip("\n") for text in texts) + "\n"


def _imports(source: str) -> str:
    """Return the imports that a text needs, in the order that a linter wants them."""
    standard = [f"import {name}" for name in ("functools", "math") if f"{name}." in source]
    torch = ["import torch"] if re.search(r"\btorch\.", source) else []
    functional = ["import torch.nn.functional as F"] if re.search(r"\bF\.", source) else []
    blocks = ["\n".join(standard), "\n".join([*torch, *functional, "from torch import nn"])]
    return "\n\n".join(filter(None, blocks))


def _unit(counts: NetworkCount, written: Sequence[Row], number: int) -> Unit:
    row = written[number]
    layer = row.layer
    if layer.given:
        return Unit(number, layer.name, layer.block, (), ())
    steps = _steps(row)
    owner = counts.wiring.owners.rows.get(number)
    if owner is not None and _module(_steps(written[owner])) != _module(steps):
        raise row.refused("its settings differ from those of the row whose weights it uses")
    if layer.frozen:
        steps = tuple(map(_frozen, steps))
    fixed = number in counts.wiring.sharers
    sources = counts.wiring.sources(number)
    return Unit(number, layer.name, layer.block, steps, sources, owner, fixed)


def _steps(row: Row) -> tuple[Step, ...]:
    """Return the steps of a row; raises FileProblem where PyTorch has none for it."""
    emitter = LAYERS.get(row.layer.kind())
    if emitter is None:
        raise row.refused("PyTorch has no layer that does the same")
    return emitter(row, row.layer)


def _module(steps: Sequence[Step]) -> str:
    module = steps[-1].module
    return one_line(module) if module else ""


def _frozen(step: Step) -> Step:
    if step.module is None or step.free is not None:
        return step
    module = msgspec.structs.replace(step.module, suffix=".requires_grad_(False)")
    return msgspec.structs.replace(step, module=module)


def _functions(units: Sequence[Unit]) -> list[str]:
    """Return the names of everything that modules are made with."""
    found: list[str] = []

    def note(call: Value) -> None:
        if isinstance(call, Call):
            found.append(call.function)
            for arg in call.args:
                note(arg.value)

    for unit in units:
        for step in unit.steps:
            note(step.module)
    return found


def _arguments(written: Sequence[Row], given: Sequence[int]) -> dict[int, str]:
    """Return the names of the inputs of the network: x where there is one."""
    if len(given) == 1:
        return {given[0]: "x"}
    names = Identifiers((*VARIABLES, "input"))
    return {number: names.new(written[number].layer.name, "input") for number in given}


def _classes(units: list[Unit], names: Identifiers) -> tuple[list[str], list[Unit]]:
    """Return the text of a class for each block that repeats, and the units with them in place."""
    texts: list[str] = []
    found = repeats(units)
    # A block may hold others, which are units of it by then.
    while found:
        named = [(repeated, names.numbered(_called(repeated))) for repeated in found]
        for repeated, name in named:
            first = repeated.regions[0]
            outputs = [first.units[-1].number]
            inner = body(repeated.units, {first.source: "x"}, outputs, first.block)
            texts.append(_class(name, repeated.arguments, inner))
        units = _replaced(units, named)
        found = repeats(units)
    return texts, units


def _replaced(units: Sequence[Unit], named: Sequence[tuple[Repeated, str]]) -> list[Unit]:
    """Return the units with one of a class in place of each block."""
    instead: dict[int, Unit] = {}
    gone: set[int] = set()
    for repeated, name in named:
        for region, given in zip(repeated.regions, repeated.given, strict=True):
            pairs = zip(repeated.arguments, given, strict=True)
            made = Step(Call(name, tuple(Arg(argument, value) for argument, value in pairs)))
            parent = region.block.rpartition(SEPARATOR)[0]
            last = region.units[-1].number
            gone.update(unit.number for unit in region.units)
            instead[last] = Unit(last, region.block, parent, (made,), (region.source,))
    rest = [instead.get(unit.number, unit) for unit in units]
    return [unit for unit in rest if unit.number in instead or unit.number not in gone]


def _called(repeated: Repeated) -> str:
    """Return the name of a class by what joins its branches at the end."""
    joined = {name for unit in repeated.units for name in _signs(unit)}
    if "+" in joined:
        return "ResidualBlock"
    return "JoinedBlock" if "cat" in joined else "Block"


def _signs(unit: Unit) -> list[str]:
    made = [one_line(step.make(Code("m"), (Code("a"), Code("b")))) for step in unit.steps]
    signs = {"+": " + ", "cat": "torch.cat("}
    return [sign for sign, text in signs.items() if any(text in one for one in made)]


def _class(name: str, arguments: Sequence[str], inner: Body) -> str:
    taken = tuple(Arg("", Code(one), positional=True) for one in ("self", *arguments))
    given = tuple(Arg("", Code(one), positional=True) for one in ("self", *inner.arguments))
    text = [
        f"class {name}(nn.Module):",
        *lines("def ", Call("__init__", taken), ":", 1),
        f"{INDENT * 2}super().__init__()",
        *inner.makes,
        "",
        *lines("def ", Call("forward", given), ":", 1),
        *(inner.does or (f"{INDENT * 2}pass",)),
    ]
    return "\n".join(text)


def _main(name: str, counts: NetworkCount, written: Sequence[Row], given: Sequence[int]) -> str:
    totals = counts.totals
    shapes = " and ".join(format_shape(written[number].output) for number in given)
    number = f"{totals.trainable + totals.non_trainable - totals.statistics:,}"
    return "\n".join(
        [
            'if __name__ == "__main__":',
            f"    model = {name}()",
            "    parameters = sum(parameter.numel() for parameter in model.parameters())",
            f'    print(f"{{parameters:,}} parameters ({number} expected), input {shapes}")',
        ]
    )
