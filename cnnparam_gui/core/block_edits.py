"""What people do to the blocks of a network, each as one edit.

Rows are numbered from 0. Nothing here changes anything: each function returns the edit.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.editing import edit_rows, free_name, with_names
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.core.shapes import MAX_ROWS
from cnnparam_gui.core.wiring import wire

MOST_REPEATS = 1000
"""How often a block can be repeated at once."""


def common_block(layers: Iterable[Layer]) -> str:
    """Return the path of the innermost block that all rows lie in; empty for none."""
    paths = [_parts(layer.block) for layer in layers]
    shared: list[str] = []
    for parts in zip(*paths, strict=False):
        if len(set(parts)) > 1:
            break
        shared.append(parts[0])
    return SEPARATOR.join(shared)


def free_block(network: Network, rows: Collection[int]) -> str:
    """Return a name that a new block of rows can have beside the blocks there are."""
    around = common_block(network.layers[row] for row in rows)
    taken = _paths(network)
    number = 1
    while _joined(around, f"block{number}") in taken:
        number += 1
    return f"block{number}"


def group_rows(network: Network, rows: Collection[int], name: str) -> Edit:
    """Put rows into a block of their own, inside the innermost block that all of them lie in.

    Blocks that lie inside that one stay as they are, inside the new one.

    Args:
        network: The network.
        rows: The rows.
        name: The name of the new block; parts with a separator between are blocks in blocks.

    Raises:
        FieldError: Where the name is none, or a path becomes too long.
    """
    name = name.strip()
    if not name or not all(_parts(name)):
        raise FieldError("Block: a name is needed, such as block1 or layer1.0")
    around = common_block(network.layers[row] for row in rows)
    replaced = {}
    for row in rows:
        layer = network.layers[row]
        replaced[row] = layer.with_values(block=_joined(around, name, _within(layer.block, around)))
    return edit_rows(replaced=replaced)


def ungroup_rows(network: Network, rows: Collection[int]) -> Edit:
    """Dissolve the innermost block that rows lie in: all of its rows lie in the one around it.

    Raises:
        FieldError: Where the rows lie in no block together.
    """
    path = common_block(network.layers[row] for row in rows)
    if not path:
        raise FieldError("Block: the selected rows lie in no block together")
    around = path.rpartition(SEPARATOR)[0]
    return edit_rows(
        replaced={
            row: layer.with_values(block=_joined(around, _within(layer.block, path)))
            for row, layer in enumerate(network.layers)
            if _lies_in(layer.block, path)
        }
    )


def repeat_rows(network: Network, rows: Collection[int], times: int, block_path: str = "") -> Edit:
    """Let rows that follow each other stand several times one after another.

    A copy takes the last row of the one before it, wherever the first takes what its first row
    takes; what it takes of itself it takes of itself, and so are weights shared. Rows below that
    took the last row take the last copy's. Where all rows are one block, copies are blocks of
    their own, counted on.

    Args:
        network: The network.
        rows: The rows; all between the first and the last belong to them.
        times: How often they stand there afterwards, from 2.
        block_path: The block that they are, where all of them lie in one further inside.

    Raises:
        FieldError: Where an input is among the rows, or the network would have too many.
    """
    part = span(rows)
    block = [network.layers[row] for row in part]
    if any(layer.given for layer in block):
        raise FieldError("An input cannot be repeated: leave it out of the selection")
    if not 2 <= times <= MOST_REPEATS:
        raise FieldError(f"A block can stand 2 to {MOST_REPEATS:,} times one after another")
    if len(network.layers) + len(block) * (times - 1) > MAX_ROWS:
        raise FieldError(f"A network has at most {MAX_ROWS:,} rows")
    path, paths = block_path or _whole_block(network, part), _paths(network)
    naming = _Naming(block, path, {layer.name for layer in network.layers})
    entry = entry_name(network, part[0])
    copies: list[Layer] = []
    copied, last = path, block[-1].name
    for _ in range(times - 1):
        if path:
            copied = _counted_on(copied, paths)
        outside = {entry: last} if entry else {}
        # What is taken moves on with the copies; whose weights are used does not.
        copies += _copied(block, naming.under(copied), outside, dict.fromkeys(outside, entry))
        last = copies[-1].name
    below = range(part[-1] + 1, len(network.layers))
    return edit_rows(
        inserted={part[-1] + 1: tuple(copies)},
        replaced=retaken(network, below, {block[-1].name: last}),
    )


def insert_part(network: Network, at: int, part: Sequence[Layer], block: str = "") -> Edit:
    """Insert rows of another network before row `at`, with free names.

    Behind other rows an input is left out, and what took it, or took a row that is not among
    those inserted, takes the row above. Weights shared with such a row are its own.

    Args:
        network: The network.
        at: Where the rows come.
        part: The rows.
        block: The path of the block that they lie in from now on, instead of the one that all of
            them lay in; counted on where there is such a block. Empty for theirs.

    Raises:
        FieldError: Where the network would have too many rows, or nothing is left to insert.
    """
    rows = [layer for layer in part if not (at and layer.given)]
    if not rows:
        raise FieldError("There is nothing to insert behind a row but an input")
    if len(network.layers) + len(rows) > MAX_ROWS:
        raise FieldError(f"A network has at most {MAX_ROWS:,} rows")
    path = common_block(rows)
    paths = _paths(network)
    block = block or path
    naming = _Naming(rows, path, {layer.name for layer in network.layers})
    fresh = naming.under(_counted_on(block, paths) if block in paths else block)
    above = network.layers[at - 1].name if at else ""
    outside = {name for layer in rows for name in layer.inputs} - fresh.keys()
    if not above:  # at the very beginning there is no row to take
        rows = [_without(layer, outside) for layer in rows]
    owners = {layer.weights_of for layer in rows} - fresh.keys() - {""}
    copy = _copied(rows, fresh, dict.fromkeys(outside, above), dict.fromkeys(owners, ""))
    return edit_rows(inserted={at: tuple(copy)})


def _without(layer: Layer, names: Collection[str]) -> Layer:
    if not set(layer.inputs) & set(names):
        return layer
    inputs = tuple(name for name in layer.inputs if name not in names)
    return msgspec.structs.replace(layer, inputs=inputs)


def span(rows: Collection[int]) -> range:
    """Return all rows from the first to the last of some."""
    return range(min(rows), max(rows) + 1)


def entry_name(network: Network, row: int) -> str:
    """Return the name of the first row that a row takes; empty where there is none."""
    sources = wire(network.layers[: row + 1]).sources(row)
    return network.layers[sources[0]].name if sources and sources[0] >= 0 else ""


def retaken(network: Network, rows: Iterable[int], names: Mapping[str, str]) -> dict[int, Layer]:
    """Return the rows that take others by name, where names become others."""
    replaced = {}
    for row in rows:
        layer = network.layers[row]
        if not names.keys().isdisjoint(layer.inputs):
            inputs = tuple(names.get(name, name) for name in layer.inputs)
            replaced[row] = msgspec.structs.replace(layer, inputs=inputs)
    return replaced


class _Naming:
    """Names of copies of rows, and the blocks that the copies lie in."""

    def __init__(self, layers: Sequence[Layer], path: str, taken: Collection[str]) -> None:
        """Name copies of rows.

        Args:
            layers: The rows.
            path: The block that is to have another path in copies, with all rows in it.
            taken: The names that there are.
        """
        self._layers = layers
        self._path = path
        self._taken = set(taken)
        self._reached: dict[str, int] = {}

    def under(self, path: str) -> dict[str, tuple[str, str]]:
        """Return the name and the block of the copy of every row, by the row's name.

        A name that begins with the path of the block begins with that of its copy.

        Args:
            path: The path of the copy.
        """
        found = {}
        for layer in self._layers:
            wanted = layer.name
            if self._path and wanted.startswith(self._path + SEPARATOR):
                wanted = path + wanted[len(self._path) :]
            name = free_name(wanted, self._taken, self._reached)
            self._taken.add(name)
            found[layer.name] = (name, _joined(path, _within(layer.block, self._path)))
        return found


def _copied(
    rows: Sequence[Layer],
    fresh: Mapping[str, tuple[str, str]],
    outside: Mapping[str, str],
    owners: Mapping[str, str],
) -> list[Layer]:
    """Return copies of rows that take copies.

    Args:
        rows: The rows.
        fresh: Name and block of each copy, by the row's name.
        outside: What is taken instead of other rows.
        owners: Whose weights are used instead of those of other rows.
    """
    names = {**outside, **{old: name for old, (name, _) in fresh.items()}}
    copies = []
    for layer in rows:
        name, path = fresh[layer.name]
        changes = with_names(layer, names, owners)
        # Checked, since a path can become too long.
        copies.append(msgspec.structs.replace(layer.with_values(name=name, block=path), **changes))
    return copies


def _whole_block(network: Network, part: range) -> str:
    """Return the path of the block that rows are all of; empty where they are none, or a part."""
    path = common_block(network.layers[row] for row in part)
    others = (layer for row, layer in enumerate(network.layers) if row not in part)
    return "" if any(_lies_in(layer.block, path) for layer in others) else path


def _counted_on(path: str, taken: Collection[str]) -> str:
    """Return the path of the next block of the same kind: `layer1.0` leads to `layer1.1`."""
    around, _, name = path.rpartition(SEPARATOR)
    match = re.fullmatch(r"(.*?)([0-9]{1,9})", name, re.DOTALL)
    stem, number = (match[1], int(match[2])) if match else (f"{name}_", 1)
    while True:
        number += 1
        found = _joined(around, f"{stem}{number}")
        if found not in taken:
            return found


def _paths(network: Network) -> set[str]:
    """Return the paths of all blocks, of those around others too."""
    paths = set()
    for path in {layer.block for layer in network.layers} - {""}:
        parts = _parts(path)
        paths |= {SEPARATOR.join(parts[:depth]) for depth in range(1, len(parts) + 1)}
    return paths


def _parts(path: str) -> list[str]:
    return path.split(SEPARATOR) if path else []


def _joined(*paths: str) -> str:
    return SEPARATOR.join(filter(None, paths))


def _lies_in(block: str, path: str) -> bool:
    return block == path or block.startswith(path + SEPARATOR)


def _within(block: str, path: str) -> str:
    """Return what is left of a block's path inside of another."""
    return block[len(path) :].removeprefix(SEPARATOR) if path else block
