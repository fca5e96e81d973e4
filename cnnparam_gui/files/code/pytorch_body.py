"""The two functions of a module: what `__init__` makes, and what `forward` does."""

import itertools
from collections.abc import Iterator, Sequence

import msgspec

from cnnparam_gui.files.code.names import Identifiers
from cnnparam_gui.files.code.row import Step, apply
from cnnparam_gui.files.code.text import INDENT, Arg, Call, Code, lines, one_line
from cnnparam_gui.files.code.units import Unit, consumers, is_chain, relative, sequences

LONGEST_REPEAT = 80

_NAMES = """
    T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda
    double dump_patches eval extra_repr float forward get_buffer get_extra_state get_parameter
    get_submodule half ipu load_state_dict modules mtia named_buffers named_children
    named_modules named_parameters parameters register_backward_hook register_buffer
    register_forward_hook register_forward_pre_hook register_full_backward_hook
    register_full_backward_pre_hook register_load_state_dict_post_hook
    register_load_state_dict_pre_hook register_module register_parameter
    register_state_dict_post_hook register_state_dict_pre_hook requires_grad_ set_extra_state
    set_submodule share_memory state_dict to to_empty train training type xpu zero_grad
"""
MODULE_NAMES = frozenset(_NAMES.split())
"""What a module of PyTorch has already."""

VARIABLES = ("F", "functools", "math", "nn", "self", "sum", "torch", "x", "y")
"""What means something else within `forward`."""


class Body(msgspec.Struct, frozen=True):
    """The text of a module.

    Attributes:
        arguments: Names of the arguments of `forward`.
        makes: The lines of `__init__`.
        does: The lines of `forward`.
    """

    arguments: tuple[str, ...]
    makes: tuple[str, ...]
    does: tuple[str, ...]


class _Writing:
    """The writing of one body."""

    def __init__(self, units: Sequence[Unit], inputs: dict[int, str], prefix: str) -> None:
        self.prefix = prefix
        self.taken = consumers(units)
        self.attributes = Identifiers(MODULE_NAMES)
        self.variables = Identifiers((*VARIABLES, *inputs.values()))
        self.values = {number: Code(name) for number, name in inputs.items()}
        self.modules: dict[int, Code] = {}
        self.makes: list[str] = []
        self.does: list[str] = []
        self.running = "x"

    def make(self, name: str, module: Call) -> Code:
        """Write a module and return how it is called."""
        attribute = Code(f"self.{self.attributes.new(relative(name, self.prefix))}")
        self.makes += lines(f"{attribute} = ", module, depth=2)
        return attribute

    def do(self, variable: Code, value: Code | Call) -> None:
        """Write a statement."""
        self.does += lines(f"{variable} = ", value, depth=2)

    def group(self, units: Sequence[Unit], variable: Code) -> None:
        """Write one unit, or several as a sequence."""
        if len(units) == 1:
            self.unit(units[0], variable)
            return
        module = sequence([step for unit in units for step in unit.steps])
        called = self.make(units[0].block, module)
        source = self.values[units[0].sources[0]]
        self.do(variable, apply(called, (source,)))

    def unit(self, unit: Unit, variable: Code) -> None:
        """Write the steps of a unit."""
        inputs = [self.values[source] for source in unit.sources]
        for number, step in enumerate(unit.steps):
            if step.free is not None or step.module is None:
                value = (step.free or step.make)(Code(""), inputs)
            else:
                last = number == len(unit.steps) - 1
                value = step.make(self._module(unit, step.module, last=last), inputs)
            self.do(variable, value)
            inputs = [variable]

    def _module(self, unit: Unit, module: Call, *, last: bool) -> Code:
        if not last:
            return self.make(f"{unit.name}_pad", module)
        if unit.owner is not None:
            return self.modules[unit.owner]
        self.modules[unit.number] = self.make(unit.name, module)
        return self.modules[unit.number]


def body(
    units: Sequence[Unit], inputs: dict[int, str], outputs: Sequence[int], prefix: str = ""
) -> Body:
    """Return the text of a module.

    Args:
        units: What it does, in order.
        inputs: Names of its arguments by the values that they stand for.
        outputs: The values that it gives back.
        prefix: The block that all units are in.
    """
    writing = _Writing(units, inputs, prefix)
    if len(units) > 1 and is_chain(units) and not any(unit.block for unit in units):
        module = sequence([step for unit in units for step in unit.steps])
        writing.make("layers", module)
        does = (f"{INDENT * 2}return self.layers({inputs[units[0].sources[0]]})",)
        return Body(tuple(inputs.values()), tuple(writing.makes), does)
    groups, kept = sequences(units, prefix, outputs), frozenset(outputs)
    firsts = {unit.number: number for number, group in enumerate(groups) for unit in group}
    writing.running = _running(writing, inputs, firsts)
    for number, group in enumerate(groups):
        value = group[-1].number
        places = {firsts[taker] for taker in writing.taken.get(value, ())}
        last = number == len(groups) - 1
        passing = (places == {number + 1} and value not in kept) or (last and not places)
        name = writing.running if passing else _variable(writing, group)
        variable = Code(name)
        writing.group(group, variable)
        writing.values[value] = variable
    results = ", ".join(writing.values[value] for value in outputs)
    writing.does += lines("return ", Code(results), depth=2) if results else ()
    return Body(tuple(inputs.values()), tuple(writing.makes), tuple(writing.does))


def _running(writing: _Writing, inputs: dict[int, str], places: dict[int, int]) -> str:
    """Return the name of what goes from one line to the next: y where x is needed later."""
    later = (places[one] for number in inputs for one in writing.taken.get(number, ()))
    return "x" if max(later, default=0) == 0 else "y"


def _variable(writing: _Writing, group: Sequence[Unit]) -> str:
    name = group[-1].name if len(group) == 1 else group[-1].block
    return writing.variables.new(relative(name, writing.prefix))


def sequence(steps: Sequence[Step]) -> Call:
    """Return steps as a sequence, with those that repeat in a loop."""
    modules = [step.module for step in steps if step.module is not None]
    args: list[Arg] = []
    for module, same in itertools.groupby(modules):
        args += _repeated(module, len(list(same)))
    return Call("nn.Sequential", tuple(args), exploded=len(args) > 1)


def _repeated(module: Call, times: int) -> Iterator[Arg]:
    text = one_line(module)
    if times > 1 and not module.exploded and len(text) <= LONGEST_REPEAT:
        looped = Code(f"*[{text} for _ in range({times})]")
        if len(looped) + 16 <= 100:
            yield Arg("", looped, positional=True)
            return
    for _ in range(times):
        yield Arg("", module, positional=True)
