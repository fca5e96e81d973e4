"""Which rows and blocks are modules of PyTorch, as the tools see them that hook into modules.

Functions such as a sum have no module. A `Sequential` has one, which the tools pass over; it
numbers its parts, while the parts of a block with a class of its own have names.
"""

import re

from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.layer import Layer

_NUMBER = re.compile(r"[0-9]+")


def module_outputs(counts: NetworkCount) -> list[int]:
    """Return the rows whose outputs are those of a module that is no `Sequential`.

    The last row of a block gives the block's output, so that a row may be there more than once.
    """
    layers = enumerate(counts.network.layers)
    rows = [row for row, layer in layers if not layer.given and (layer.module or _numbered(layer))]
    return rows + _block_ends(counts)


def _place(layer: Layer) -> str:
    """Return what a row is called within its block; empty where its name is not from there."""
    if not layer.block:
        return layer.name
    inside = layer.name.startswith(layer.block + SEPARATOR)
    return layer.name.removeprefix(layer.block + SEPARATOR) if inside else ""


def _numbered(layer: Layer) -> bool:
    """Return whether a row is a numbered part of a block: only modules are."""
    return bool(layer.block) and _place(layer).isdigit()


def _block_ends(counts: NetworkCount) -> list[int]:
    """Return the last row of every block that has a class of its own."""
    last: dict[str, int] = {}
    rows: dict[str, set[str]] = {}
    blocks: dict[str, set[str]] = {}
    for row, layer in enumerate(counts.network.layers):
        block, part = layer.block, _place(layer)
        if not (block and part):
            continue
        rows.setdefault(block, set()).add(part.partition(SEPARATOR)[0])
        while block:
            last[block] = row
            block, _, part = block.rpartition(SEPARATOR)
            blocks.setdefault(block, set()).add(part)
    return [
        row
        for block, row in last.items()
        if not _is_sequence(rows.get(block, set()), blocks.get(block, set()))
    ]


def _is_sequence(rows: set[str], blocks: set[str]) -> bool:
    """Return whether the parts of a block are numbered, or are blocks called after one another."""
    if all(part.isdigit() for part in rows | blocks):
        return True
    counted = all(_NUMBER.search(part) for part in blocks)
    return not rows and counted and len({_NUMBER.sub("", part) for part in blocks}) == 1
