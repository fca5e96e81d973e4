"""Counting a network, and counting again after an edit: one code path."""

from collections.abc import Iterable

import msgspec

from cnnparam_gui.core.conventions import STANDARD, Convention
from cnnparam_gui.core.frameworks import DEFAULT, FrameworkName
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memo import Memo, Memory
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.problems import LayerProblem, Problem
from cnnparam_gui.core.rewiring import rewired
from cnnparam_gui.core.shapes import Shape, elements
from cnnparam_gui.core.sharing import borrowed, refused
from cnnparam_gui.core.totals import WAITING, RowCount, Totals
from cnnparam_gui.core.wiring import Wiring, wire

_NEW = RowCount(status="unknown")
"""Stands for a row that has not been counted yet."""

_MEMORY_PER_ROW = 4
_MEMORY_LEAST = 10_000


class NetworkCount(msgspec.Struct, frozen=True):
    """The counts of a network.

    Attributes:
        network: The network that was counted.
        convention: What `parameters` means.
        rows: One count a row.
        totals: Their sums.
        wiring: Which row takes which.
        memos: For each row, its counts by input shapes; rows with equal fields share one.
        memory: The memos by a layer's own fields, carried from count to count.
    """

    network: Network
    convention: Convention
    rows: tuple[RowCount, ...]
    totals: Totals
    wiring: Wiring
    memos: tuple[Memo, ...]
    memory: Memory

    @property
    def problems(self) -> list[tuple[int, Problem]]:
        """The problems with their row numbers, in the order of the rows."""
        if not self.totals.inexact:
            return []
        return [(i, row.problem) for i, row in enumerate(self.rows) if row.problem is not None]


class Recount(msgspec.Struct, frozen=True):
    """The outcome of counting again.

    Attributes:
        counts: The new counts.
        changed: Numbers of the rows whose count is another one than before, ascending, new rows
            included.
    """

    counts: NetworkCount
    changed: list[int]


def count(network: Network, convention: Convention = STANDARD) -> NetworkCount:
    """Count every row of a network."""
    bare = Network(semantics=network.semantics)
    nothing = NetworkCount(bare, convention, (), Totals(), wire(()), (), Memory())
    return recount(nothing, network, Edit((Splice(0, 0, network.layers),))).counts


def recount(counts: NetworkCount, network: Network, edit: Edit) -> Recount:
    """Count again after an edit, touching only what it can change.

    Args:
        counts: The counts before the edit.
        network: The network after the edit.
        edit: The edit that led from one to the other.
    """
    if network.semantics != counts.network.semantics:
        return _recount_anew(counts, network, edit)
    rows: list[RowCount] = list(counts.rows)
    memos = list(counts.memos)
    removed: list[RowCount] = []
    for splice in reversed(edit.splices):
        removed += counts.rows[splice.start : splice.stop]
        rows[splice.start : splice.stop] = [_NEW] * len(splice.layers)
        memos[splice.start : splice.stop] = map(counts.memory.memo, splice.layers)
    wiring, others = rewired(counts.wiring, edit, counts.network.layers, network.layers)
    dirty = _dirty(edit, len(rows), others)
    work = _Work(network, rows, memos, wiring, counts.convention, counts.memory)
    changed = _count_dirty(work, dirty, removed)
    counts.memory.forget_beyond(_MEMORY_PER_ROW * len(rows) + _MEMORY_LEAST, memos, rows)
    complete = tuple(rows)
    totals = _totals(counts.totals, removed, changed, complete)
    new_counts = NetworkCount(
        network, counts.convention, complete, totals, wiring, tuple(memos), counts.memory
    )
    return Recount(new_counts, changed)


def _recount_anew(counts: NetworkCount, network: Network, edit: Edit) -> Recount:
    """Count again where the framework is another that the network's rows follow."""
    before = msgspec.structs.replace(network, semantics=counts.network.semantics)
    spliced = recount(counts, before, edit)
    counted = count(network, counts.convention)
    changed = set(spliced.changed)
    rows = zip(spliced.counts.rows, counted.rows, strict=True)
    changed.update(row for row, (old, new) in enumerate(rows) if old != new)
    return Recount(counted, sorted(changed))


def _dirty(edit: Edit, rows: int, rewired: Iterable[int]) -> bytearray:
    """Return a flag a row, and one more at the end: whether it must be looked at."""
    dirty = bytearray(rows + 1)
    shift = 0
    for splice in edit.splices:
        start = splice.start + shift
        stop = min(start + len(splice.layers) + 1, rows)
        dirty[start:stop] = b"\x01" * (stop - start)
        shift += splice.growth
    for row in rewired:
        dirty[row] = 1
    return dirty


class _Work(msgspec.Struct):
    network: Network
    rows: list[RowCount]
    memos: list[Memo]
    wiring: Wiring
    convention: Convention
    memory: Memory
    borrowed: dict[int, RowCount] = msgspec.field(default_factory=dict)


def _count_dirty(work: _Work, dirty: bytearray, removed: list[RowCount]) -> list[int]:
    """Count the rows that are flagged, and those that this changes; return which changed."""
    rows, memos, wiring = work.rows, work.memos, work.wiring
    named, consumers, sharers = wiring.named(), wiring.consumers, wiring.sharers
    changed: list[int] = []
    last = len(rows)
    row = dirty.find(1)
    # A frame's worth of rows goes through here: what most rows need is kept to a few look-ups.
    while 0 <= row < last:
        old = rows[row]
        if row in named:
            new = _count_named(work, row)
        else:
            shapes = rows[row - 1].outputs
            new = (
                (memos[row].get(shapes) or _count_shapes(work, row, shapes)) if shapes else WAITING
            )
        below = row + 1
        if new is not old:
            if old is not _NEW:
                removed.append(old)
            rows[row] = new
            changed.append(row)
            if row in sharers:
                for sharer in sharers[row]:
                    dirty[sharer] = 1
            if old is _NEW or new.outputs != old.outputs:
                dirty[below] = 1
                if row in consumers:
                    for consumer in consumers[row]:
                        dirty[consumer] = 1
        row = below if dirty[below] else dirty.find(1, below)
    return changed


def _count_named(work: _Work, row: int) -> RowCount:
    """Count a row that names others, for its inputs or its tensors."""
    rows, wiring = work.rows, work.wiring
    problem = wiring.broken.get(row)
    if problem is not None:
        return _unless_alike(rows[row], RowCount(status="unknown", problem=problem))
    taken: list[Shape] = []
    for source in wiring.sources(row):
        outputs = rows[source].outputs
        if not outputs:
            return WAITING
        taken += outputs
    shapes = tuple(taken)
    own = work.memos[row].get(shapes) or _count_shapes(work, row, shapes)
    if row in wiring.owners.rows:
        return _unless_alike(rows[row], _count_borrowed(work, own, wiring.owners.rows[row]))
    if row in wiring.owners.broken:
        return _unless_alike(rows[row], refused(own, wiring.owners.broken[row]))
    # What begins a network and gives nothing is no count that forgetting keeps.
    return _unless_alike(rows[row], own)


def _count_borrowed(work: _Work, own: RowCount, owner: int) -> RowCount:
    """Return what a row counts with another's tensors; rows that are alike share it."""
    key = id(own)  # rows that name another owner have other fields, so another count
    if key not in work.borrowed:
        name = work.network.layers[owner].name
        work.borrowed[key] = borrowed(own, work.rows[owner], name)
    return work.borrowed[key]


def _unless_alike(old: RowCount, new: RowCount) -> RowCount:
    """Return the new count, or the old object where it says the same."""
    return old if old is new or old == new else new


def _count_shapes(work: _Work, row: int, shapes: tuple[Shape, ...]) -> RowCount:
    """Count a row on shapes that it has not been counted on yet, and keep the count."""
    network = work.network
    counted = count_layer(network.layers[row], shapes, work.convention, network.semantics)
    work.memos[row][shapes] = counted
    work.memory.entries += 1
    return counted


def _totals(
    before: Totals, removed: list[RowCount], changed: list[int], rows: tuple[RowCount, ...]
) -> Totals:
    if len(removed) + len(changed) > len(rows):
        return Totals().plus(rows)
    return before.plus(removed, -1).plus(rows[row] for row in changed)


def count_layer(
    layer: Layer,
    shapes: tuple[Shape, ...],
    convention: Convention = STANDARD,
    semantics: FrameworkName = DEFAULT,
) -> RowCount:
    """Count one layer on its input shapes; what is wrong becomes the row's problem.

    Args:
        layer: The row.
        shapes: The shapes of its inputs.
        convention: What `parameters` means.
        semantics: The framework that the row follows where it names none.
    """
    layer = layer.following(semantics)
    problem: Problem | None = None
    tensors: tuple[ParameterTensor, ...] = ()
    outputs: tuple[Shape, ...] = ()
    macs = 0
    try:
        _check_arity(layer, len(shapes))
        tensors = layer.owned_tensors(shapes)
        outputs = (layer.output_shape(shapes),)
        macs = layer.macs(shapes, outputs[0])
    except LayerProblem as error:
        problem = error.problem
    by_role = {"weight": 0, "bias": 0, "statistic": 0}
    trainable = 0
    for tensor in tensors:
        size = tensor.elements
        by_role[tensor.role] += size
        trainable += size if tensor.trainable else 0
    return RowCount(
        input_shapes=shapes,
        outputs=outputs,
        tensors=tensors,
        weights=by_role["weight"],
        biases=by_role["bias"],
        statistics=by_role["statistic"],
        trainable=trainable,
        non_trainable=sum(by_role.values()) - trainable,
        parameters=convention.count(layer.family, tensors)
        if convention.leavings
        else sum(by_role[role] for role in convention.roles),
        activation_elements=elements(outputs[0]) if outputs else 0,
        macs=macs,
        status="exact" if problem is None else "lower bound" if tensors else "unknown",
        problem=problem,
    )


def _check_arity(layer: Layer, inputs: int) -> None:
    least, most = layer.arity
    if inputs < least:
        raise LayerProblem("inputs", f"{layer.kind()} takes at least {least} inputs, not {inputs}")
    if most is not None and inputs > most:
        raise LayerProblem(
            "inputs", f"{layer.kind()} takes {most} input{'s' * (most != 1)}, not {inputs}"
        )
