"""Formulas of what training keeps of a row for the backward pass, one for each storage."""

import math
from collections.abc import Iterator

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.formula import Formula, Operand, multiply
from cnnparam_gui.core.kept import Keeping
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.size_formulas import given, made, scaled

_EXTRAS = {"activation": "buffer", "statistic": "statistics", "index": "indices"}
"""What the storages of a row's own are called, by what their values are."""

Storage = tuple[str, Formula, str]
"""A label, the formula of the bytes, and a note."""


class KeptStorages:
    """The storages that a counted row is the first to keep."""

    def __init__(self, counts: NetworkCount, number: int, scale: Scale, keeping: Keeping) -> None:
        """Look at a row.

        Args:
            counts: The counted network.
            number: Number of the row.
            scale: Data type and batch.
            keeping: What the rows keep of such a batch.
        """
        self._counts, self._number, self._scale = counts, number, scale
        self._keeping = keeping
        self._row = counts.rows[number]

    def formulas(self) -> Iterator[Storage]:
        """Give the storage of each output that it keeps, then those of its own."""
        for storage in self._keeping.storages[self._number]:
            yield self._held(storage)
        yield from self._extras()

    def note(self) -> str:
        """Return why the row keeps nothing, or what it needs that an earlier row keeps already."""
        number, layers, keeping = self._number, self._counts.network.layers, self._keeping
        if not keeping.passes_gradient(number):
            return "Neither it nor a row above it is trained, so no gradient passes through it."
        keepers = [layers[keeper].name for keeper in keeping.keepers(number)]
        if keepers:
            return f"What else it needs is kept already for {', '.join(keepers)}."
        if not (keeping.storages[number] or keeping.extras[number]):
            return "Its backward pass needs nothing but what is there anyway."
        return ""

    def _held(self, storage: int) -> Storage:
        """Return the bytes of an output that it keeps, its own or that of an input."""
        elements = self._counts.rows[storage].activation_elements
        sources = self._counts.wiring.sources(self._number)
        owners = [self._keeping.owner(source) for source in sources]
        source = owners.index(storage) if storage in owners else None
        if source is None:
            label, sizes = "output", made(self._row.outputs[0])
        else:
            label = f"input_{source + 1}" if len(sources) > 1 else "input"
            sizes = given(self._row.input_shapes[source], source)
        note = ""
        if math.prod(size.value for size in sizes) != elements:
            sizes = (Operand(elements, "values", source),)
            note = f"It lies in the memory of {self._counts.network.layers[storage].name}."
        return label, multiply(*sizes, *self._bytes(self._scale.data_type.bytes)), note

    def _extras(self) -> Iterator[Storage]:
        """Give the bytes of each storage of its own, for one sample where the batch has more."""
        extras = self._keeping.extras[self._number]
        if not extras:
            return
        network, row = self._counts.network, self._row
        layer = network.layers[self._number].following(network.semantics)
        singles = layer.saved(row.input_shapes, row.outputs[0], 1).extras
        if len(singles) != len(extras):  # some kinds keep other storages of a single sample
            singles = extras
        for place, (extra, single) in enumerate(zip(extras, singles, strict=True), 1):
            name = _EXTRAS[extra.values]
            label = f"{name}_{place}" if len(extras) > 1 else name
            each = extra.bytes(self._scale.data_type) // max(1, extra.elements)
            sizes: tuple[Operand, ...] = (Operand(extra.elements, "values"),)
            by_sample = single.elements * self._scale.batch == extra.elements
            if by_sample:
                sizes = (Operand(single.elements, "values"),)
            if extra.values == "index" and single.elements == math.prod(row.outputs[0]):
                sizes = made(row.outputs[0])
            yield label, multiply(*sizes, *self._bytes(each, by_sample=by_sample)), ""

    def _bytes(self, each: int, *, by_sample: bool = True) -> tuple[Operand, ...]:
        return scaled(each, self._scale.batch if by_sample else 1)
