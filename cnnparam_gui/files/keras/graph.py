"""The config of a Keras model as the uses of its layers, in the order of execution.

Nested models are laid out flat, so that what follows knows no models: only uses of layers, each of
which takes what others gave. A layer that is used again, itself or with the model around it, is
the same `Layer` object.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

import msgspec

from cnnparam_gui.core.shapes import MAX_ROWS
from cnnparam_gui.files.keras.config import Config, KerasShape
from cnnparam_gui.files.keras.entries import INPUT, STEPS, Entry, entry_of, too_many
from cnnparam_gui.files.keras.nodes import Tensor, tensors_in
from cnnparam_gui.files.keras.plan import Plan, missing, plan_of
from cnnparam_gui.files.problems import FileProblem

MAX_NESTING = 30
"""How deep models may be nested in each other."""


class Output(msgspec.Struct, frozen=True):
    """One output of a use of a layer: the number of the use, and of its output."""

    use: int
    number: int = 0


class KerasLayer(msgspec.Struct, eq=False):
    """A layer of the file.

    Attributes:
        kind: Name of its class.
        module: Where Keras has the class.
        name: Its name, with those of the models around it before it.
        block: The names of the models around it.
        config: Its arguments.
        trainable: Whether it is trained.
        uses: How often it has been used so far.
    """

    kind: str
    module: str
    name: str
    block: str
    config: Config
    trainable: bool
    uses: int = 0


class Use(msgspec.Struct, eq=False):
    """One use of a layer.

    Attributes:
        layer: The layer.
        number: Which of its uses it is, from 1.
        args: What it is called with: outputs of other uses, constants, and lists of both.
        kwargs: The same by name.
        shapes: What the file says that outputs have, by their numbers.
        taken: What the file says that the outputs it takes have, in order.
    """

    layer: KerasLayer
    number: int
    args: list[Any]
    kwargs: dict[str, Any]
    shapes: dict[int, KerasShape]
    taken: list[KerasShape | None]

    def outputs(self) -> list[Output]:
        """Return the outputs among its positional arguments, in order."""
        return list(outputs_in(self.args))


def outputs_in(value: Any) -> Iterator[Output]:
    """Yield the outputs in a value, in order."""
    if isinstance(value, Output):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from outputs_in(item)


def graph_of(model: dict[str, Any]) -> tuple[list[Use], list[Output]]:
    """Return the uses of all layers of a model, nested ones included, and its outputs.

    Args:
        model: Its class and config, as `to_json` writes it.

    Raises:
        FileProblem: Where it is no model, or its graph cannot be.
    """
    graph = _Graph()
    entry = entry_of(model, "", True)
    if graph.size(entry, 0) > MAX_ROWS:
        raise too_many()
    ends = graph.model(entry, None)
    return graph.uses, ends


class _Graph:
    """Collects the uses of one file."""

    def __init__(self) -> None:
        self.uses: list[Use] = []
        self._steps = 0
        self._layers: dict[Entry, KerasLayer] = {}
        self._plans: dict[Entry, Plan] = {}
        self._shared: dict[int, Entry] = {}

    def size(self, entry: Entry, depth: int) -> int:
        """Return how many uses an entry comes to, itself included where it is a model."""
        model = entry if entry.is_model else entry.stepped()
        if model is None:
            return 1
        if depth > MAX_NESTING:
            raise FileProblem(f"Its models are nested deeper than {MAX_NESTING}")
        if not model.functional:
            return 1 + sum(self.size(inner, depth + 1) for inner in model.inner())
        plan = self._plan(model)
        calls = Counter(name for name, _ in plan.order)
        return 1 + sum(calls[inner.name] * self.size(inner, depth + 1) for inner in model.inner())

    def model(self, entry: Entry, given: list[Any] | None) -> list[Output]:
        """Add the uses of a model's layers and return its outputs.

        Args:
            entry: The model.
            given: What it is called with; None for the whole model, whose inputs are rows.
        """
        if not entry.is_model:
            raise FileProblem(
                f"It names only the class {entry.kind[:60]} and lists no layers: those of a "
                "subclassed model stand in its code; save a Sequential or functional model"
            )
        if entry.functional:
            return _Functional(self, self._plan(entry)).run(given)
        return self._sequential(entry, given)

    def call(
        self,
        entry: Entry,
        args: list[Any],
        kwargs: dict[str, Any],
        taken: Sequence[KerasShape | None] = (),
        shapes: dict[int, KerasShape] | None = None,
    ) -> list[Output]:
        """Add one use of a layer, or those of a nested model; return what it gives."""
        entry = self._same(entry)
        if entry.is_model:
            return self.model(entry, args)
        inner = entry.stepped()
        if inner is not None:
            self._steps += 1
            made = self.model(inner, args)
            self._steps -= 1
            return made
        layer = self._layer(entry)
        layer.uses += 1
        self.uses.append(Use(layer, layer.uses, args, kwargs, shapes or {}, list(taken)))
        return [Output(len(self.uses) - 1)]

    def _plan(self, entry: Entry) -> Plan:
        if entry not in self._plans:
            self._plans[entry] = plan_of(entry)
        return self._plans[entry]

    def _layer(self, entry: Entry) -> KerasLayer:
        if entry not in self._layers:
            _, _, inside = entry.path.partition("/")
            name = inside or entry.path
            block, _, _ = name.rpartition("/")
            kind, config = entry.kind, entry.config
            for step in range(self._steps):  # a layer of a model that is used for every step
                raw = entry.raw if not step else {"class_name": STEPS, "config": config}
                kind, config = STEPS, {"layer": raw}
            self._layers[entry] = KerasLayer(
                kind, entry.module, name, block, Config(config, name), entry.trainable
            )
        return self._layers[entry]

    def _same(self, entry: Entry) -> Entry:
        """Return the entry that stands for a layer which the file lists more than once.

        Of a model that is listed again, each layer says so by itself.
        """
        number = entry.raw.get("shared_object_id")
        if not isinstance(number, int) or entry.is_model or entry.stepped() is not None:
            return entry
        first = self._shared.setdefault(number, entry)
        return first if first.kind == entry.kind else entry

    def _sequential(self, entry: Entry, given: list[Any] | None) -> list[Output]:
        layers = entry.inner()
        now = self._sequential_input(entry, layers) if given is None else list(outputs_in(given))
        for inner, after in zip_longest(layers, layers[1:]):
            if inner.kind == INPUT:
                continue
            shape = after.built() if after is not None else None
            shapes = {} if shape is None else {0: shape}
            now = self.call(inner, list(now), {}, [inner.built()], shapes)
        return now

    def _sequential_input(self, entry: Entry, layers: list[Entry]) -> list[Output]:
        """Add the input of a Sequential, which Keras 2 wrote into the first layer."""
        if layers and layers[0].kind == INPUT:
            return self.call(layers[0], [], {})
        first = layers[0] if layers else entry
        while first.is_model and first is not entry and first.inner():
            first = first.inner()[0]
        shape = first.config.get("batch_input_shape") or first.config.get("batch_shape")
        shape = shape or entry.config.get("build_input_shape") or _built(entry) or _built(first)
        config = {"name": "input", "batch_shape": shape}
        made = {"class_name": INPUT, "config": config, "name": "input"}
        return self.call(entry_of(made, entry.path, True), [], {})


def _built(entry: Entry) -> Any:
    build = entry.raw.get("build_config")
    return build.get("input_shape") if isinstance(build, dict) else None


class _Functional:
    """One use of a functional model, whose nodes give outputs one after the other."""

    def __init__(self, graph: _Graph, plan: Plan) -> None:
        self._graph = graph
        self._plan = plan
        self._made: dict[tuple[str, int], list[Output]] = {}

    def run(self, given: list[Any] | None) -> list[Output]:
        """Add the uses and return the outputs of the model.

        Args:
            given: What it is called with; None where its inputs are rows.
        """
        plan = self._plan
        if given is not None:
            self._give(given)
        for key in plan.order:
            if key in self._made:
                continue
            args, kwargs = plan.nodes[key]
            self._made[key] = self._graph.call(
                plan.entries[key[0]],
                self._outputs(args, key),
                self._outputs(kwargs, key),
                [tensor.shape for tensor in tensors_in(args)],
                plan.shapes.get(key),
            )
        return [self._output(tensor, "output_layers") for tensor in plan.ends]

    def _give(self, given: list[Any]) -> None:
        """Put what the model is called with in the place of its inputs, by name or in order."""
        named = given[0] if given and isinstance(given[0], dict) else {}
        outputs = list(outputs_in(given))
        for number, tensor in enumerate(self._plan.starts):
            output = named.get(tensor.layer)
            if not isinstance(output, Output):
                output = outputs[number] if number < len(outputs) else None
            if output is not None:
                self._made[(tensor.layer, tensor.node)] = [output]

    def _output(self, tensor: Tensor, user: str) -> Output:
        made = self._made.get((tensor.layer, tensor.node))
        if made is None:
            raise missing(tensor, user)
        if len(made) == 1:
            return Output(made[0].use, made[0].number or tensor.number)
        if tensor.number >= len(made):
            raise missing(tensor, user)
        return made[tensor.number]

    def _outputs(self, value: Any, key: tuple[str, int]) -> Any:
        """Return a value with outputs in the place of what the file calls them."""
        if isinstance(value, Tensor):
            return self._output(value, key[0])
        if isinstance(value, list):
            return [self._outputs(item, key) for item in value]
        if isinstance(value, dict):
            return {name: self._outputs(item, key) for name, item in value.items()}
        return value
