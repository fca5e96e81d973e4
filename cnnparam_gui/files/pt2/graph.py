"""The rows of a graph of torch.export: every call translated, and checked against the file.

The file declares the sizes of every tensor. A call becomes the rows of its translation only where
these give the declared shape and own exactly the parameters that the call takes; elsewhere it is
an `Unknown` row with its declared shape and parameters. So every parameter counts once.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from cnnparam_gui.core.codecs import MAX_TEXT, FieldError
from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.frameworks import FrameworkName
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.axis import MOST_AXES
from cnnparam_gui.core.kinds.unknown import format_tensors, usual_role
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.shapes import MAX_SIZE, Shape, elements
from cnnparam_gui.core.weighted import Weighted
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.pt2.call import Call, Operand, Step, Steps, Untranslated
from cnnparam_gui.files.pt2.names import operator_of, place_of
from cnnparam_gui.files.pt2.operators import CONSTANT, translate
from cnnparam_gui.files.pt2.program import Node, Program, Ref, Sizes, plain, refs, sizes_of
from cnnparam_gui.files.request import Request, ShapeNeeded
from cnnparam_gui.files.rows import Rows

SEMANTICS: FrameworkName = "pytorch"

_MOST_TEXT = 9_000
_MOST_SHAPE = 4
_MOST_PASSED = 1_000_000


def network_of(program: Program, name: str, request: Request) -> Network:
    """Return the network of a program; raises FileProblem."""
    try:
        trace = _Trace(program, request)
        for node in program.graph.nodes:
            trace.call(node)
        trace.rest()
    except FieldError as error:
        raise FileProblem(f"It declares what no row can be: {error}") from None
    return trace.rows.network(name, semantics=SEMANTICS)


class _Trace:
    """Goes through the calls in order."""

    def __init__(self, program: Program, request: Request) -> None:
        self.rows = Rows(request, expected=len(program.graph.nodes))
        self._tensors = program.graph.tensor_values
        self._given = program.given
        self._values: dict[str, Operand] = {}
        self._owners: dict[str, str] = {}
        self._same: set[str] = set()
        self._nodes = program.graph.nodes
        self._batch: int | None = None
        self._passed = 0
        self._add_given(program)
        self._add_inputs(request)

    @cached_property
    def _used(self) -> frozenset[str]:
        """The tensors that a call takes: of the outputs of a split, only these are rows."""
        return frozenset(
            ref
            for node in self._nodes
            for argument in node.inputs
            for ref in refs(plain(argument.arg))
        )

    # ------------------------------------------------------------------ shapes

    def _sizes(self, name: str) -> Sizes:
        tensor = self._tensors.get(name)
        if tensor is None:
            raise FileProblem(f"It declares no sizes of its tensor '{name[:60]}'")
        return sizes_of(tensor, name)

    def _shape(self, sizes: Sizes) -> tuple[Shape | None, bool]:
        """Return a shape without the batch, and whether the batch was the first of the sizes.

        A batch that stands elsewhere becomes 1, and one that is folded into the first axis is
        divided out: what is counted is one sample.
        """
        batch = self._batch
        batched = bool(sizes) and sizes[0] == batch
        own = list(sizes[1:] if batched else sizes)
        if None in own or 0 in own:
            return None, batched
        shape = [size for size in own if size is not None]
        if not batched and batch is not None and batch > 1 and shape:
            place = next((n for n, size in enumerate(shape) if size == batch), None)
            if place is None:
                place = next((n for n, size in enumerate(shape) if size % batch == 0), 0)
            shape[place] = (
                max(1, shape[place] // batch) if shape[place] % batch == 0 else shape[place]
            )
        return tuple(shape) or (1,), batched

    # ------------------------------------------------------------------ inputs

    def _add_given(self, program: Program) -> None:
        """Add parameters and buffers; parameters that are stored in one place are one."""
        first: dict[tuple[str, Sizes], str] = {}
        for tensor, own in (*program.given.parameters.items(), *program.given.buffers.items()):
            sizes = self._sizes(tensor)
            place = program.stored.get(own, f" {tensor}")
            one = first.setdefault((place, sizes), tensor)
            if one != tensor:
                self._same.add(tensor)
            self._values[tensor] = Operand(sizes, tensors=(one,))

    def _add_inputs(self, request: Request) -> None:
        names = [name for name in self._given.inputs if self._tensors.get(name) is not None]
        if names:
            self._batch = next(iter(self._sizes(names[0])), None)
        for place, name in enumerate(names):
            sizes = self._sizes(name)
            shape, batched = self._shape(sizes)
            if shape is None:
                own = tuple(size or None for size in (sizes[1:] if batched else sizes))
                if place or request.shape is None:
                    raise ShapeNeeded(name, own)
                shape = request.shape
            self._bind(name, sizes, self._declare("Input", name, (), "", shape, {}), batched)

    def _declare(
        self,
        kind: str,
        name: str,
        inputs: Sequence[str],
        block: str,
        shape: Shape | None,
        values: dict[str, Any],
    ) -> tuple[str, Shape]:
        """Add a row that declares its shape; one of more axes than it takes is made behind it."""
        declared = shape or ()
        if len(declared) > _MOST_SHAPE:
            total = elements(declared)
            shape = shape if total <= MAX_SIZE else None
            declared = (total,) if total <= MAX_SIZE else ()
        row = self.rows.add(kind, name, inputs, block, values | {"shape": declared})
        if shape is None or declared == shape or len(shape) > MOST_AXES:
            return row, declared
        return self.rows.add("Reshape", f"{name}.axes", (row,), block, {"shape": shape}), shape

    def _bind(self, name: str, sizes: Sizes, made: tuple[str, Shape], batched: bool) -> None:
        row, shape = made
        self._values[name] = Operand(sizes, row, shape, batched)

    # ------------------------------------------------------------------- calls

    def call(self, node: Node) -> None:
        """Add the rows of a call."""
        made = [ref for output in node.outputs for ref in refs(plain(output))]
        arguments: dict[str, Any] = {}
        for place, argument in enumerate(node.inputs):
            arguments[argument.name or f"#{place}"] = self._resolved(plain(argument.arg))
        call = Call(*operator_of(node.target), arguments, 0, (), None, False)
        taken = self._taken(call)
        if not call.rows() or call.operator in CONSTANT:
            for name in made:
                sizes = self._sizes(name) if name in self._tensors else ()
                self._values[name] = Operand(sizes, tensors=taken)
            return
        used = list(range(len(made)))
        if len(made) > 1:
            used = [place for place in used if made[place] in self._used] or used[:1]
        for place in used:
            self._output(node, call, made[place], place, taken)

    def _taken(self, call: Call) -> tuple[str, ...]:
        """Return the parameters and buffers that a call takes, through whatever is before it."""
        if call.operator in CONSTANT:
            return ()
        groups = list(dict.fromkeys(one.tensors for one in call.operands() if one.tensors))
        if len(groups) <= 1:
            return groups[0] if groups else ()
        self._passed += sum(map(len, groups))
        if self._passed > _MOST_PASSED:
            raise FileProblem("Its graph computes with too many parameters at once")
        return tuple(dict.fromkeys(name for group in groups for name in group))

    def _resolved(self, value: Any) -> Any:
        if isinstance(value, Ref):
            operand = self._values.get(value)
            if operand is None:
                raise FileProblem(f"Its graph takes '{value[:60]}', which nothing above makes")
            return operand
        if isinstance(value, tuple):
            return tuple(map(self._resolved, value))
        return value

    def _output(
        self, node: Node, call: Call, name: str, number: int, taken: tuple[str, ...]
    ) -> None:
        sizes = self._sizes(name)
        shape, batched = self._shape(sizes)
        call = Call(call.operator, call.inplace, call.arguments, number, sizes, shape, batched)
        owned = {own: self._given.parameters.get(own, "") for own in taken}
        title, block = place_of(node, name, tuple(filter(None, owned.values())))
        made = self._translated(call, title, block, taken) or self._unknown(
            call, node.target, title, block, taken
        )
        self._bind(name, sizes, made, batched)

    def _translated(
        self, call: Call, title: str, block: str, taken: tuple[str, ...]
    ) -> tuple[str, Shape] | None:
        """Add the rows of a translation that the file agrees with; None where there is none."""
        try:
            steps = translate(call)
        except Untranslated:
            return None
        rows = [(operand.row, operand.shape) for operand in call.rows()]
        fitted = self._fitted(call, steps, rows, taken)
        if fitted is None:
            return None
        last = rows[0]
        for place, (step, values, shape) in enumerate(fitted):
            final = place == len(fitted) - 1
            name = title if final else f"{title}.{step.kind.lower()}"
            inputs = [row for row, _ in _inputs(step, rows, last if place else None)]
            last = self.rows.add(step.kind, name, inputs, block, values), shape
            if issubclass(KINDS[step.kind], Weighted) and taken:
                for own in taken:
                    self._owners.setdefault(own, last[0])
        return last

    def _fitted(
        self, call: Call, steps: Steps, rows: list[tuple[str, Shape]], taken: tuple[str, ...]
    ) -> list[tuple[Step, dict[str, Any], Shape]] | None:
        """Return steps with their fields and shapes; None where the file says something else."""
        parameters = [own for own in taken if own in self._given.parameters]
        more = self._ownership(parameters)
        if more is None:
            return None
        fitted: list[tuple[Step, dict[str, Any], Shape]] = []
        last, learned = rows[0], 0
        for place, step in enumerate(steps):
            shapes = tuple(shape for _, shape in _inputs(step, rows, last if place else None))
            values = dict(step.values)
            tried = _tried(step.kind, values, shapes)
            if tried is None:
                return None
            last, elements_of = ("", tried[0]), tried[1]
            if elements_of:
                values |= more
            learned += elements_of
            fitted.append((step, values, last[1]))
        if call.shape not in (None, last[1]):
            return None
        if learned != sum(map(self._elements, parameters)):
            return None
        return fitted

    def _ownership(self, parameters: list[str]) -> dict[str, Any] | None:
        """Return who owns the parameters, as fields of a row; None where several rows do."""
        owners = {self._owners.get(own) for own in parameters}
        if len(owners) > 1:
            return None
        owner = next(iter(owners), None)
        if owner is not None:
            return {"weights_of": owner}
        if parameters and not any(self._tensors[own].plain.requires_grad for own in parameters):
            return {"frozen": True}
        return {}

    def _elements(self, tensor: str) -> int:
        return elements([size or 0 for size in self._sizes(tensor)])

    # ----------------------------------------------------------- what is not known

    def _unknown(
        self, call: Call, target: str, title: str, block: str, taken: Iterable[str]
    ) -> tuple[str, Shape]:
        """Add a row that says what is declared of a call."""
        fresh = [own for own in taken if own not in self._owners]
        texts = self._texts(fresh)
        # What takes an unknown shape is not counted, but its parameters are.
        own = texts[:1] if all(operand.shape for operand in call.rows()) else []
        values = {"operator": re.sub(r"[\s,]+", "_", target)[-MAX_TEXT:], "tensors": "".join(own)}
        inputs = [operand.row for operand in call.rows()]
        made = self._declare("Unknown", title, inputs, block, call.shape, values)
        for text in texts[len(own) :]:
            self.rows.add("TensorTable", f"{title}.tensors", block=block, values={"tensors": text})
        self._owners.update(dict.fromkeys(fresh, made[0]))
        return made

    def _texts(self, names: Iterable[str]) -> list[str]:
        """Return parameters and running statistics as texts, each short enough for one row."""
        texts: list[str] = []
        for name in names:
            tensor = self._declared(name)
            if tensor is None:
                continue
            text = format_tensors([tensor])
            if texts and len(texts[-1]) + len(text) < _MOST_TEXT:
                texts[-1] += f", {text}"
            else:
                texts.append(text)
        return texts

    def _declared(self, name: str) -> ParameterTensor | None:
        learned = self._given.parameters.get(name)
        own = learned or self._given.buffers.get(name, "")
        role = usual_role(own)
        if learned is None and role != "statistic":
            return None
        shape = tuple(size or 0 for size in self._sizes(name))
        trainable = learned is not None and self._tensors[name].plain.requires_grad
        if learned is not None and role == "statistic":
            role = "weight"
        return ParameterTensor(own or "tensor", role, shape, (), trainable)

    def rest(self) -> None:
        """Add the parameters that no call takes."""
        unused = [
            own
            for own in self._given.parameters
            if own not in self._owners and own not in self._same
        ]
        for text in self._texts(unused):
            self.rows.add("TensorTable", "unused", values={"tensors": text})


def _inputs(
    step: Step, rows: list[tuple[str, Shape]], before: tuple[str, Shape] | None
) -> list[tuple[str, Shape]]:
    """Return what a step takes: rows of the call, and the step before where there is one."""
    if step.inputs is None:
        return [before] if before is not None else rows
    found = []
    for place in step.inputs:
        if place < 0 and before is not None:
            found.append(before)
        elif 0 <= place < len(rows):
            found.append(rows[place])
    return found


def _tried(
    kind: str, values: dict[str, Any], shapes: tuple[Shape, ...]
) -> tuple[Shape, int] | None:
    """Return the output shape of a row and how many values it learns; None where it has none."""
    if not all(shapes):
        return None
    of_kind = KINDS[kind]
    fields = of_kind.fields()
    values = {name: value for name, value in values.items() if name in fields}
    try:
        for name, value in values.items():
            fields[name].codec.check(value)
        layer = of_kind(name="row", **values)
    except (FieldError, ValueError, TypeError):
        return None
    counted = count_layer(layer, shapes, semantics=SEMANTICS)
    if counted.problem is not None or not counted.outputs:
        return None
    return counted.outputs[0], counted.weights + counted.biases
