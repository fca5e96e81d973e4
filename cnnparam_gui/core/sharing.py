"""Shared weights: which row owns the tensors that another uses, and what that one counts."""

from collections.abc import Mapping, Sequence
from itertools import compress, zip_longest
from operator import attrgetter
from typing import Any

import msgspec

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.problems import Problem
from cnnparam_gui.core.shapes import format_shape
from cnnparam_gui.core.totals import RowCount
from cnnparam_gui.core.weighted import Weighted

FIELD = "weights_of"


class Owners(msgspec.Struct, frozen=True):
    """Who owns the tensors of the rows that use another's.

    Attributes:
        rows: The number of the owner by the number of a row that uses its tensors; the owner
            owns them itself.
        broken: What is wrong with the owner that a row names.
    """

    rows: dict[int, int]
    broken: dict[int, Problem]

    def __len__(self) -> int:
        """Return how many rows name an owner."""
        return len(self.rows) + len(self.broken)


def find_owners(layers: Sequence[Layer], index: Mapping[str, int]) -> Owners:
    """Resolve whose tensors every row uses.

    Args:
        layers: The rows.
        index: Row number by name.
    """
    owners = Owners({}, {})
    for row in compress(range(len(layers)), map(attrgetter(FIELD), layers)):
        found = _owner(layers, index, owners, row)
        if isinstance(found, Problem):
            owners.broken[row] = found
        else:
            owners.rows[row] = found
    return owners


def _owner(
    layers: Sequence[Layer], index: Mapping[str, int], owners: Owners, row: int
) -> int | Problem:
    name = layers[row].weights_of
    named = index.get(name)
    if named is None:
        return Problem(FIELD, f"uses the weights of '{name}', but no row has this name")
    if named == row:
        return Problem(FIELD, "uses its own weights, which is said by leaving it empty")
    if named > row:
        return Problem(
            FIELD, f"uses the weights of '{name}', which stands below it in row {named + 1}"
        )
    if not isinstance(layers[named], Weighted):
        kind = layers[named].kind()
        return Problem(FIELD, f"uses the weights of '{name}', but a {kind} owns no tensors")
    if named in owners.broken:
        return Problem(
            FIELD,
            f"uses the weights of '{name}', which itself cannot use those of "
            f"'{layers[named].weights_of}'",
        )
    return owners.rows.get(named, named)


def rejoined(
    layers: Sequence[Layer], index: Mapping[str, int], order: Sequence[int]
) -> dict[int, dict[str, Any]]:
    """Return the fields of the rows that must name another owner, or none, after a change.

    Of the rows that share tensors the first one left becomes the owner, frozen as the owner was,
    and the others use its tensors. What could not be shared before is left as it was.

    Args:
        layers: The rows before.
        index: Their numbers by name.
        order: The numbers of the rows that are left, in their new order.
    """
    groups: dict[int, list[int]] = {}
    for row, owner in find_owners(layers, index).rows.items():
        groups.setdefault(owner, [owner]).append(row)
    owner_of = {row: owner for owner, group in groups.items() for row in group}
    left: dict[int, list[int]] = {}
    for row in order if groups else ():
        if row in owner_of:
            left.setdefault(owner_of[row], []).append(row)
    changed: dict[int, dict[str, Any]] = {}
    for owner, rows in left.items():
        changed |= _rejoined_group(layers, index, owner, rows)
    return changed


def _rejoined_group(
    layers: Sequence[Layer], index: Mapping[str, int], owner: int, rows: Sequence[int]
) -> dict[int, dict[str, Any]]:
    """Return what changes in one group; `rows` are those left of it, in their new order."""
    first = rows[0]
    changed: dict[int, dict[str, Any]] = {}
    if first != owner:
        changed[first] = {"weights_of": "", "frozen": layers[owner].frozen}
    above = {first}
    for row in rows[1:]:
        if first != owner or index[layers[row].weights_of] not in above:
            changed[row] = {"weights_of": layers[first].name}
        above.add(row)
    return changed


def borrowed(row: RowCount, owner: RowCount, name: str) -> RowCount:
    """Return the count of a row that uses the tensors of another.

    Args:
        row: Its count as if it had tensors of its own.
        owner: The count of the owner.
        name: The name of the owner.
    """
    if any(not side.tensors and side.status != "exact" for side in (row, owner)):
        return msgspec.structs.replace(row, borrowed=True)  # not known, so nothing to compare
    problem = _difference(row.tensors, owner.tensors, name)
    if problem is not None:
        return refused(row, problem)
    trainable = owner.trainable
    return msgspec.structs.replace(
        row,
        tensors=owner.tensors,
        trainable=trainable,
        non_trainable=row.trainable + row.non_trainable - trainable,
        borrowed=True,
    )


def refused(row: RowCount, problem: Problem) -> RowCount:
    """Return the count of a row that cannot use the tensors of the row that it names.

    Its output and its multiply-accumulates do not depend on whose the tensors are.
    """
    status = "lower bound" if row.status == "exact" else row.status
    return msgspec.structs.replace(row, status=status, problem=problem, borrowed=True)


def _difference(
    needed: Sequence[ParameterTensor], owned: Sequence[ParameterTensor], name: str
) -> Problem | None:
    """Return the first tensor in which what a row needs and what an owner has differ."""
    if not owned:
        return Problem(FIELD, f"uses the weights of '{name}', which owns no tensors")
    for mine, theirs in zip_longest(needed, owned):
        if mine is None:
            return Problem(FIELD, f"it needs no {theirs.name}, but {name} has {_said(theirs)}")
        if theirs is None:
            return Problem(FIELD, f"it would need {_said(mine)}, but {name} has no {mine.name}")
        if (mine.name, mine.shape) != (theirs.name, theirs.shape):
            return Problem(FIELD, f"it would need {_said(mine)}, but {name} has {_said(theirs)}")
        if mine.role != theirs.role:
            return Problem(
                FIELD,
                f"it would need {_said(mine)} as a {mine.role}, but {name} has it as a "
                f"{theirs.role}",
            )
    return None


def _said(tensor: ParameterTensor) -> str:
    return f"{tensor.name} {format_shape(tensor.shape)}"
