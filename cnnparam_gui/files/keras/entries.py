"""The layers and models that a file of Keras lists, each checked when it is first looked at."""

from typing import Any

import msgspec

from cnnparam_gui.core.shapes import MAX_ROWS
from cnnparam_gui.files.keras.config import KerasShape, shape_of
from cnnparam_gui.files.problems import FileProblem

MOST_TAKEN = 10_000
"""The most outputs that one use of a layer takes."""

INPUT = "InputLayer"
STEPS = "TimeDistributed"


def too_many() -> FileProblem:
    """Return the refusal of a file with too many layers, or uses of them."""
    return FileProblem(f"It has more than {MAX_ROWS:,} layers, the most that are read")


class Entry(msgspec.Struct, eq=False):
    """One item in a list of layers, read once however often it is used.

    Attributes:
        kind: Name of its class.
        module: Where Keras has the class.
        name: What nodes call it.
        path: Its name, with those of the models around it before it.
        trainable: Whether it and every model around it is trained.
        config: Its arguments.
        raw: All that the file says of it.
    """

    kind: str
    module: str
    name: str
    path: str
    trainable: bool
    config: dict[str, Any]
    raw: dict[str, Any]
    _entries: "list[Entry] | None" = None
    _wrapped: "Entry | None" = None

    def inner(self) -> "list[Entry]":
        """Return the layers of a model."""
        if self._entries is None:
            items = self.config.get("layers")
            if not isinstance(items, list):
                raise FileProblem(f"The layers of the model '{self.name[:60]}' are no list")
            if len(items) > MAX_ROWS:
                raise too_many()
            self._entries = [entry_of(item, self.path, self.trainable) for item in items]
        return self._entries

    def stepped(self) -> "Entry | None":
        """Return the model within a layer that uses it for every step; None for any other."""
        layer = self.config.get("layer") if self.kind == STEPS else None
        if not isinstance(layer, dict) or not isinstance(layer.get("config"), dict | list):
            return None
        if self._wrapped is None:
            self._wrapped = entry_of(layer, self.path, self.trainable)
        return self._wrapped if self._wrapped.is_model else None

    def built(self) -> KerasShape | None:
        """Return the shape of the one input that the file says it was built for."""
        build = self.raw.get("build_config")
        return shape_of(build.get("input_shape")) if isinstance(build, dict) else None

    @property
    def is_model(self) -> bool:
        """Whether it has layers of its own."""
        return isinstance(self.config.get("layers"), list) and "cell" not in self.config

    @property
    def functional(self) -> bool:
        """Whether it is a model that says what each of its layers takes."""
        return "input_layers" in self.config


def entry_of(item: Any, path: str, trainable: bool) -> Entry:
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
    return Entry(
        kind=kind,
        module=module if isinstance(module, str) else "",
        name=named or name,
        path=f"{path}/{name}" if path else name,
        trainable=trained,
        config=config,
        raw=item,
    )
