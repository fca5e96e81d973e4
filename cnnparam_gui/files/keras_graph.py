"""The config of a Keras model as the uses of its layers, in the order of execution.

Nested models are laid out flat, so that what follows knows no models: only uses of layers, each of
which takes what others gave. A layer that is used again, itself or with the model around it, is
the same `Layer` object.
"""

import heapq
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from cnnparam_gui.core.shapes import MAX_ROWS
from cnnparam_gui.files.keras_config import Config, KerasShape, is_integer
from cnnparam_gui.files.keras_nodes import Tensor, read_node, references, tensors_in
from cnnparam_gui.files.problems import FileProblem

MAX_NESTING = 30
"""How deep models may be nested in each other."""

_MOST_WORK = 3 * MAX_ROWS
INPUT = "InputLayer"
STEPS = "TimeDistributed"


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
    ends = graph.model(_entry(model, "", True), None, 0)
    return graph.uses, ends


class _Entry(msgspec.Struct, eq=False):
    """One item in a list of layers, read once however often it is used."""

    kind: str
    module: str
    name: str
    path: str
    trainable: bool
    config: dict[str, Any]
    raw: dict[str, Any]
    layer: KerasLayer | None = None
    entries: "list[_Entry] | None" = None
    wrapped: "_Entry | None" = None

    def inner(self) -> "list[_Entry]":
        """Return the layers of a model."""
        if self.entries is None:
            items = self.config.get("layers")
            if not isinstance(items, list):
                raise FileProblem(f"The layers of the model '{self.name[:60]}' are no list")
            self.entries = [_entry(item, self.path, self.trainable) for item in items]
        return self.entries

    def stepped(self) -> "_Entry | None":
        """Return the model within a layer that uses it for every step; None for any other."""
        layer = self.config.get("layer") if self.kind == STEPS else None
        if not isinstance(layer, dict) or not isinstance(layer.get("config"), dict | list):
            return None
        if self.wrapped is None:
            self.wrapped = _entry(layer, self.path, self.trainable)
        return self.wrapped if self.wrapped.is_model else None

    @property
    def is_model(self) -> bool:
        return isinstance(self.config.get("layers"), list) and "cell" not in self.config

    @property
    def functional(self) -> bool:
        return "input_layers" in self.config


def _entry(item: Any, path: str, trainable: bool) -> _Entry:
    """Return an item of a list of layers, checked."""
    if not isinstance(item, dict) or not isinstance(item.get("class_name"), str):
        raise FileProblem("It lists a layer that is no object with a class_name")
    kind, config = item["class_name"], item.get("config")
    if isinstance(config, list):  # a Sequential of Keras before 2.3
        config = {"layers": config}
    if not isinstance(config, dict):
        raise FileProblem(f"A layer of class {kind[:60]} has no config")
    name = config.get("name") or item.get("name") or kind.lower()
    if not isinstance(name, str):
        raise FileProblem(f"The name of a layer of class {kind[:60]} is no text")
    named = item.get("name") if isinstance(item.get("name"), str) else name
    trained = trainable and config.get("trainable", True) is not False
    module = item.get("module")
    if ">" in str(item.get("registered_name")):  # as Keras registers a class of one's own
        module = "custom"
    return _Entry(
        kind=kind,
        module=module if isinstance(module, str) else "",
        name=named or name,
        path=f"{path}/{name}" if path else name,
        trainable=trained,
        config=config,
        raw=item,
    )


class _Graph:
    """Collects the uses of one file."""

    def __init__(self) -> None:
        self.uses: list[Use] = []
        self._work = 0
        self._steps = 0
        self._shared: dict[int, _Entry] = {}

    def model(self, entry: _Entry, given: list[Output] | None, depth: int) -> list[Output]:
        """Add the uses of a model's layers and return its outputs.

        Args:
            entry: The model.
            given: What it is called with; None for the whole model, whose inputs are rows.
            depth: How many models are around it.
        """
        if depth > MAX_NESTING:
            raise FileProblem(f"Its models are nested deeper than {MAX_NESTING}")
        if not entry.is_model:
            raise FileProblem(
                f"It names only the class {entry.kind[:60]} and lists no layers: those of a "
                "subclassed model stand in its code; save a Sequential or functional model"
            )
        self._work += len(entry.inner()) + 1
        if self._work > _MOST_WORK:
            raise FileProblem(f"It has more than {MAX_ROWS:,} layers, the most that are read")
        if entry.functional:
            return _Functional(self, entry, given, depth).run()
        return self._sequential(entry, given, depth)

    def call(
        self,
        entry: _Entry,
        args: list[Any],
        kwargs: dict[str, Any],
        depth: int,
        taken: Sequence[KerasShape | None] = (),
        shapes: dict[int, KerasShape] | None = None,
    ) -> list[Output]:
        """Add one use of a layer, or those of a nested model; return what it gives."""
        entry = self._same(entry)
        if entry.is_model:
            return self.model(entry, list(outputs_in(args)), depth + 1)
        inner = entry.stepped()
        if inner is not None:
            self._steps += 1
            made = self.model(inner, list(outputs_in(args)), depth + 1)
            self._steps -= 1
            return made
        if len(self.uses) >= MAX_ROWS:
            raise FileProblem(f"It has more than {MAX_ROWS:,} layers, the most that are read")
        layer = self._layer(entry)
        layer.uses += 1
        self.uses.append(Use(layer, layer.uses, args, kwargs, shapes or {}, list(taken)))
        return [Output(len(self.uses) - 1)]

    def _layer(self, entry: _Entry) -> KerasLayer:
        if entry.layer is None:
            _, _, inside = entry.path.partition("/")
            name = inside or entry.path
            block, _, _ = name.rpartition("/")
            kind, config = entry.kind, entry.config
            for step in range(self._steps):  # a layer of a model that is used for every step
                raw = entry.raw if not step else {"class_name": STEPS, "config": config}
                kind, config = STEPS, {"layer": raw}
            entry.layer = KerasLayer(
                kind, entry.module, name, block, Config(config, name), entry.trainable
            )
        return entry.layer

    def _same(self, entry: _Entry) -> _Entry:
        """Return the entry that stands for a layer which the file lists more than once."""
        number = entry.raw.get("shared_object_id")
        if not is_integer(number):
            return entry
        first = self._shared.setdefault(number, entry)
        return first if first.kind == entry.kind else entry

    def _sequential(self, entry: _Entry, given: list[Output] | None, depth: int) -> list[Output]:
        layers = entry.inner()
        now = given
        if now is None:
            now = self._sequential_input(entry, layers, depth)
        for inner in layers:
            if inner.kind == INPUT:
                continue
            now = self.call(inner, list(now), {}, depth)
        return now

    def _sequential_input(self, entry: _Entry, layers: list[_Entry], depth: int) -> list[Output]:
        """Add the input of a Sequential, which Keras 2 wrote into the first layer."""
        if layers and layers[0].kind == INPUT:
            return self.call(layers[0], [], {}, depth)
        first = layers[0] if layers else entry
        while first.is_model and first is not entry and first.inner():
            first = first.inner()[0]
        shape = first.config.get("batch_input_shape") or first.config.get("batch_shape")
        shape = shape or entry.config.get("build_input_shape") or _built(entry) or _built(first)
        config = {"name": "input", "batch_shape": shape}
        made = {"class_name": INPUT, "config": config, "name": "input"}
        return self.call(_entry(made, entry.path, True), [], {}, depth)


def _built(entry: _Entry) -> Any:
    build = entry.raw.get("build_config")
    return build.get("input_shape") if isinstance(build, dict) else None


class _Functional:
    """Lays out one functional model: its nodes in an order in which each has what it takes."""

    def __init__(
        self, graph: _Graph, entry: _Entry, given: list[Output] | None, depth: int
    ) -> None:
        self._graph = graph
        self._model = entry
        self._given = given
        self._depth = depth
        self._entries = {inner.name: inner for inner in entry.inner()}
        if len(self._entries) < len(entry.inner()):
            raise FileProblem(f"Two layers of the model '{entry.name[:60]}' have one name")
        self._nodes = {
            (inner.name, number): node
            for inner in entry.inner()
            for number, node in enumerate(self._nodes_of(inner))
        }
        self._made: dict[tuple[str, int], list[Output]] = {}
        self._shapes: dict[tuple[str, int], dict[int, KerasShape]] = {}

    def run(self) -> list[Output]:
        """Add the uses and return the outputs of the model."""
        self._give()
        for key in self._order():
            if key in self._made:
                continue
            args, kwargs = self._nodes[key]
            entry = self._entries[key[0]]
            taken = [tensor.shape for tensor in tensors_in(args)]
            self._made[key] = self._graph.call(
                entry,
                self._outputs(args, key),
                self._outputs(kwargs, key),
                self._depth,
                taken,
                self._shapes.get(key),
            )
        ends = references(self._model.config.get("output_layers"))
        if not ends:
            raise FileProblem(f"The model '{self._model.name[:60]}' names no outputs")
        return [self._output(tensor, "output_layers") for tensor in ends]

    def _give(self) -> None:
        """Put what the model is called with in the place of its input layers."""
        starts = references(self._model.config.get("input_layers"))
        if self._given is None:
            return
        for tensor, output in zip(starts, self._given, strict=False):
            self._made[(tensor.layer, tensor.node)] = [output]

    def _nodes_of(self, entry: _Entry) -> list[tuple[Any, Any]]:
        nodes = entry.raw.get("inbound_nodes")
        if entry.kind == INPUT:
            return [([], {})]
        if not isinstance(nodes, list):
            raise FileProblem(f"Layer '{entry.name[:60]}' does not say what it takes")
        return [read_node(node, entry.name) for node in nodes]

    def _order(self) -> list[tuple[str, int]]:
        """Return the nodes in the order of the file, each after what it takes."""
        place = {key: number for number, key in enumerate(self._nodes)}
        keys = list(self._nodes)
        waiting = [0] * len(keys)
        users: list[list[int]] = [[] for _ in keys]
        for key, (args, kwargs) in self._nodes.items():
            for tensor in tensors_in([args, kwargs]):
                before = place.get((tensor.layer, tensor.node))
                if before is None:
                    raise self._missing(tensor, key[0])
                if tensor.shape is not None:
                    shapes = self._shapes.setdefault(keys[before], {})
                    shapes[tensor.number] = tensor.shape
                users[before].append(place[key])
                waiting[place[key]] += 1
        ready = [number for number, count in enumerate(waiting) if not count]
        heapq.heapify(ready)
        order = []
        while ready:
            number = heapq.heappop(ready)
            order.append(keys[number])
            for user in users[number]:
                waiting[user] -= 1
                if not waiting[user]:
                    heapq.heappush(ready, user)
        if len(order) < len(keys):
            stuck = next(keys[number][0] for number, count in enumerate(waiting) if count)
            raise FileProblem(f"Layer '{stuck[:60]}' takes what depends on its own output")
        return order

    def _missing(self, tensor: Tensor, user: str) -> FileProblem:
        return FileProblem(
            f"'{user[:60]}' takes output {tensor.number} of call {tensor.node} of layer "
            f"'{tensor.layer[:60]}', which its model does not have"
        )

    def _output(self, tensor: Tensor, user: str) -> Output:
        made = self._made.get((tensor.layer, tensor.node))
        if made is None:
            raise self._missing(tensor, user)
        if len(made) == 1:
            return Output(made[0].use, made[0].number or tensor.number)
        if tensor.number >= len(made):
            raise self._missing(tensor, user)
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
