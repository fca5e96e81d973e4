"""What people do to a network, each as one edit that takes every reference along.

Rows are numbered from 0. Nothing here changes anything: each function returns the edit.
"""

import itertools
import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from cnnparam_gui.core.codecs import MAX_TEXT, FieldError
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.fields import Field
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.core.shapes import MAX_ROWS
from cnnparam_gui.core.sharing import find_owners, rejoined


def set_field(network: Network, row: int, field: str, value: Any) -> Edit:
    """Give one field of a row another value.

    A new name is carried into every row that takes the row or uses its weights.

    Raises:
        FieldError: Where the value is out of bounds, or the name is taken by another row.
    """
    layer = network.layers[row]
    replaced = {row: layer.with_values(**{field: value})}
    if field == "name" and value != layer.name:
        for other, taken in enumerate(network.layers):
            if taken.name == value:
                raise FieldError(f"Name: '{value}' is already the name of row {other + 1}")
            changes = with_names(taken, {layer.name: value})
            if changes:
                replaced[other] = msgspec.structs.replace(replaced.get(other, taken), **changes)
    return edit_rows(replaced=replaced)


def with_names(
    layer: Layer, names: Mapping[str, str], owners: Mapping[str, str] = {}
) -> dict[str, Any]:
    """Return the fields of a row that refer to others, where names of those become others.

    Args:
        layer: The row.
        names: New names by old ones.
        owners: What becomes of names as owners of weights, where it is something else.
    """
    changes: dict[str, Any] = {}
    if not names.keys().isdisjoint(layer.inputs):
        changes["inputs"] = tuple(names.get(name, name) for name in layer.inputs)
    owner = layer.weights_of
    if owner in names or owner in owners:
        changes["weights_of"] = owners.get(owner, names.get(owner, owner))
    return changes


def change_kind(network: Network, row: int, kind: str) -> Edit:
    """Make a row another kind, keeping every field that both kinds have and take.

    Raises:
        FieldError: Where there is no such kind.
    """
    return edit_rows(replaced={row: as_kind(network.layers[row], kind)})


def as_kind(layer: Layer, kind: str) -> Layer:
    """Return a row as another kind, with every field that both kinds have and take.

    Raises:
        FieldError: Where there is no such kind.
    """
    wanted = KINDS.get(kind)
    if wanted is None:
        raise FieldError(f"Kind: there is no kind '{' '.join(kind.split())[:40]}'")
    kept = {}
    for name, field in wanted.fields().items():
        old = layer.fields().get(name)
        if old is not None and type(old.codec) is type(field.codec):
            value = getattr(layer, name)
            if layer.axes != wanted.axes:
                value = _fit_axes(value, field.start, wanted.axes)
            if _takes(field, value):
                kept[name] = value
    return wanted.fresh(**kept)


def _takes(field: Field, value: Any) -> bool:
    try:
        field.codec.check(value)
    except FieldError:
        return False
    return True


def _fit_axes(value: Any, start: Any, axes: int) -> Any:
    """Return sizes for another number of axes; anything else as it is."""
    if isinstance(value, tuple) and value and not isinstance(value[0], str):
        return (value[0],) * axes if len(set(value)) == 1 and axes else start
    return value


def insert_rows(network: Network, at: int, layers: Sequence[Layer]) -> Edit:
    """Insert rows before row `at`, giving them free names and keeping what they take.

    A row whose weights are those of another inserted row uses the weights of that one; any other
    goes on using those of a row of the network, or owns its weights where there is no such row.

    Raises:
        FieldError: Where the network would have too many rows.
    """
    if len(network.layers) + len(layers) > MAX_ROWS:
        raise FieldError(f"A network has at most {MAX_ROWS:,} rows")
    taken = {layer.name for layer in network.layers}
    reached: dict[str, int] = {}
    fresh = []
    for layer in layers:
        name = free_name(layer.name, taken, reached)
        taken.add(name)
        fresh.append(name)
    names = {layer.name: name for layer, name in zip(layers, fresh, strict=True)}
    owners = _owners_there(network, {layer.weights_of for layer in layers} - {"", *names}, names)
    return edit_rows(
        inserted={
            at: tuple(
                msgspec.structs.replace(layer, name=name, **with_names(layer, names, owners))
                for layer, name in zip(layers, fresh, strict=True)
            )
        }
    )


def _owners_there(
    network: Network, wanted: Collection[str], names: Mapping[str, str]
) -> dict[str, str]:
    """Return whose weights rows use in a network, by the owners that they name.

    Args:
        network: The network that they are inserted into.
        wanted: Names of owners that are not inserted along.
        names: The new names of the inserted rows by their old ones.
    """
    if not wanted:
        return {}
    layers = network.layers
    index = {layer.name: row for row, layer in enumerate(layers)}
    rows = find_owners(layers, index).rows
    there: dict[str, str] = {}
    for name in wanted:
        row = index.get(name)
        if row is None:
            there[name] = ""
        elif row in rows:  # itself a user of the weights of a row that may be inserted along
            there[name] = names.get(layers[rows[row]].name, name)
    return there


def new_row(counts: NetworkCount, at: int, kind: str) -> Layer:
    """Return a row of a kind with usual values, to be inserted before row `at`.

    A kind that merges rows takes the row above and the nearest one before it of the same shape.
    """
    layers = counts.network.layers
    wanted = KINDS[kind]
    name = free_name(f"{wanted.stem or kind.lower()}1", {layer.name for layer in layers})
    inputs: tuple[str, ...] = ()
    if wanted.arity[0] > 1 and at > 0:
        outputs = counts.rows[at - 1].outputs
        alike = (row for row in range(at - 2, -1, -1) if counts.rows[row].outputs == outputs)
        inputs = tuple(layers[row].name for row in (at - 1, *itertools.islice(alike, 1)))
    return wanted.fresh(name, inputs=inputs)


def clear_fields(network: Network, cells: Iterable[tuple[int, str]]) -> Edit:
    """Give fields of rows their usual values; nothing for those that a file must give.

    Args:
        network: The network.
        cells: Row numbers with names of fields that the rows have.
    """
    cleared: dict[int, Layer] = {}
    for row, name in cells:
        layer = cleared.get(row, network.layers[row])
        field = layer.fields()[name]
        if not field.required:
            cleared[row] = layer.with_values(**{name: field.start})
    return edit_rows(replaced=cleared)


def free_name(name: str, taken: Collection[str], reached: dict[str, int] | None = None) -> str:
    """Return the name, or with the next number behind it that no row has.

    Args:
        name: The name that is wanted.
        taken: The names of other rows.
        reached: Keeps the last number of each stem, where many names are asked for.
    """
    if name not in taken:
        return name
    reached = {} if reached is None else reached
    match = re.fullmatch(r"(.*?)([0-9]*)", name, re.DOTALL)
    stem, digits = match.groups() if match else (name, "")
    if not digits:
        stem += "_"
    number = max(int(digits[:9] or 1), reached.get(stem, 0))
    while name in taken:
        number += 1
        name = f"{stem[: MAX_TEXT - len(str(number))]}{number}"
    reached[stem] = number
    return name


def duplicate_rows(network: Network, rows: Collection[int]) -> Edit:
    """Insert copies of rows below the last of them; copies take copies."""
    chosen = sorted(rows)
    return insert_rows(network, chosen[-1] + 1, [network.layers[row] for row in chosen])


def delete_rows(network: Network, rows: Collection[int]) -> Edit:
    """Delete rows; what took them takes what they took.

    Where the owner of shared weights goes, the first row that is left of those that use them owns
    them from then on.
    """
    removed = set(rows)
    replaced = _bypassed(network, removed, by_name=True)
    if _shares(network):
        left = [row for row in range(len(network.layers)) if row not in removed]
        replaced = _with_owners(network, left, replaced)
    return edit_rows(removed=removed, replaced=replaced)


def _shares(network: Network) -> bool:
    return any(layer.weights_of for layer in network.layers)


def _with_owners(
    network: Network, order: Sequence[int], replaced: Mapping[int, Layer]
) -> dict[int, Layer]:
    """Return the rows that an edit replaces with their weights those of the right rows.

    Args:
        network: The network before the edit.
        order: The rows that are left, in their new order.
        replaced: What the edit replaces anyway.
    """
    index = {layer.name: row for row, layer in enumerate(network.layers)}
    joined = dict(replaced)
    for row, changes in rejoined(network.layers, index, order).items():
        joined[row] = msgspec.structs.replace(joined.get(row, network.layers[row]), **changes)
    return joined


def move_rows(network: Network, rows: Collection[int], to: int) -> Edit:
    """Move rows before row `to`, keeping their order; the rows they leave close up.

    Of rows that share weights, the one that stands first afterwards owns them.
    """
    moved = sorted(rows)
    if not moved or (moved[0] <= to <= moved[-1] + 1 and moved[-1] - moved[0] < len(moved)):
        return Edit()
    chosen = set(moved)
    while to in chosen:
        to += 1
    replaced = _bypassed(network, chosen, by_name=False)
    replaced.pop(to, None)  # the moved rows stand above it now
    if _shares(network):
        left = [row for row in range(len(network.layers)) if row not in chosen]
        place = bisect_left(left, to)
        replaced = _with_owners(network, [*left[:place], *moved, *left[place:]], replaced)
    layers = tuple(replaced.pop(row, network.layers[row]) for row in moved)
    return edit_rows(removed=chosen, replaced=replaced, inserted={to: layers})


def _bypassed(network: Network, gone: set[int], *, by_name: bool) -> dict[int, Layer]:
    """Return the rows that must take something else when rows leave their places."""
    layers = network.layers
    index = {layer.name: row for row, layer in enumerate(layers)}
    names = {layers[row].name for row in gone}
    replaced: dict[int, Layer] = {}
    for row, layer in enumerate(layers):
        if row in gone:
            continue
        inputs = layer.inputs
        if by_name and not names.isdisjoint(inputs):
            inputs = tuple(
                _origin(layers, index, gone, index[name]) or name if name in names else name
                for name in inputs
            )
        elif not inputs and not layer.given and row - 1 in gone:
            origin = _origin(layers, index, gone, row - 1)
            above = next((r for r in range(row - 1, -1, -1) if r not in gone), None)
            if origin and (above is None or layers[above].name != origin):
                inputs = (origin,)
        if inputs != layer.inputs:
            replaced[row] = msgspec.structs.replace(layer, inputs=inputs)
    return replaced


def _origin(
    layers: Sequence[Layer], index: Mapping[str, int], gone: set[int], row: int
) -> str | None:
    """Return the name of the row that stays and whose output reaches a row that goes."""
    while row in gone:
        layer = layers[row]
        above = row - 1 if not layer.inputs else index.get(layer.inputs[0], -1)
        if above < 0 or above >= row or layer.given:
            return None
        row = above
    return layers[row].name


def edit_rows(
    *,
    removed: Iterable[int] = (),
    replaced: Mapping[int, Layer] | None = None,
    inserted: Mapping[int, tuple[Layer, ...]] | None = None,
) -> Edit:
    """Return the edit that removes, replaces and inserts rows, numbered before it.

    No reference to another row is carried along.
    """
    replaced, inserted, gone = replaced or {}, inserted or {}, set(removed)
    pieces: list[tuple[int, int, list[Layer]]] = []
    for row in sorted({*gone, *replaced, *inserted}):
        new = list(inserted.get(row, ()))
        stop = row
        if row in gone or row in replaced:
            stop = row + 1
            new += () if row in gone else (replaced[row],)
        if pieces and pieces[-1][1] == row:
            start, _, layers = pieces[-1]
            layers += new
            pieces[-1] = (start, stop, layers)
        else:
            pieces.append((row, stop, new))
    return Edit(tuple(Splice(start, stop, tuple(layers)) for start, stop, layers in pieces))
