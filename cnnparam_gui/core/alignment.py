"""Which row of one network stands for which of another: by name, then by structure.

Rows of the same name and kind of layer anchor the two networks to each other, as many as can
without crossing: the longest increasing subsequence, found as in patience sorting (Schensted,
Canadian Journal of Mathematics 13, 1961). What lies between two anchors is matched by what the
rows are, as many as can without crossing too.
"""

import bisect
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import TypeAlias

import msgspec

from cnnparam_gui.core.layer import Layer


class Pair(msgspec.Struct, frozen=True):
    """A row of the left network beside one of the right.

    Attributes:
        left: Its number in the left network; None where only the right has it.
        right: Its number in the right network; None where only the left has it.
        moved: Whether both have it, and in another order than the rows around it.
    """

    left: int | None
    right: int | None
    moved: bool = False


def align(left: Sequence[Layer], right: Sequence[Layer]) -> tuple[Pair, ...]:
    """Return all rows of both in pairs, in the order of execution.

    A row that moved stands at its place in the right network. Where names only number the layers,
    they mislead: what the rows are decides where it makes a quarter more of them alike.
    """
    anchors, moved = _anchors(left, right)
    pairs = _around(anchors, moved, left, right)
    alike = _alike(pairs, left, right)
    if alike * 5 < min(len(left), len(right)) * 4:
        by_structure = _between(left, right, range(len(left)), range(len(right)))
        if _alike(by_structure, left, right) * 4 > alike * 5:
            return tuple(by_structure)
    return tuple(pairs)


def _alike(pairs: Iterable[Pair], left: Sequence[Layer], right: Sequence[Layer]) -> int:
    """Return how many pairs are the same layer, whatever it is called."""
    return sum(
        _fields(left[pair.left]) == _fields(right[pair.right])
        for pair in pairs
        if pair.left is not None and pair.right is not None
    )


_Match: TypeAlias = tuple[int, int]


def _around(
    anchors: Sequence[_Match],
    moved: Sequence[_Match],
    left: Sequence[Layer],
    right: Sequence[Layer],
) -> list[Pair]:
    """Return pairs with names as anchors, and structure between them."""
    gone = {old for old, _ in moved}
    by_right = {new: old for old, new in moved}
    pairs: list[Pair] = []
    old, new = 0, 0
    for anchor_left, anchor_right in [*anchors, (len(left), len(right))]:
        olds = [row for row in range(old, anchor_left) if row not in gone]
        news = [row for row in range(new, anchor_right) if row not in by_right]
        crossing = [row for row in range(new, anchor_right) if row in by_right]
        pairs += _with_moved(_between(left, right, olds, news), crossing, by_right)
        if anchor_left < len(left):
            pairs.append(Pair(anchor_left, anchor_right))
        old, new = anchor_left + 1, anchor_right + 1
    return pairs


def _anchors(left: Sequence[Layer], right: Sequence[Layer]) -> tuple[list[_Match], list[_Match]]:
    """Return the rows of one name and family: those in the same order, and those that cross."""
    places = {layer.name: row for row, layer in enumerate(right)}
    both = [
        (row, found)
        for row, layer in enumerate(left)
        if (found := places.get(layer.name)) is not None and right[found].family == layer.family
    ]
    kept = _longest_increasing([new for _, new in both])
    anchors = [both[place] for place in kept]
    crossing = set(kept)
    return anchors, [match for place, match in enumerate(both) if place not in crossing]


def _longest_increasing(numbers: Sequence[int]) -> list[int]:
    """Return the places of a longest increasing subsequence of distinct numbers."""
    tails: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for place, number in enumerate(numbers):
        at = bisect.bisect_left(tails, number)
        before.append(places[at - 1] if at else -1)
        tails[at : at + 1] = [number]
        places[at : at + 1] = [place]
    found: list[int] = []
    place = places[-1] if places else -1
    while place >= 0:
        found.append(place)
        place = before[place]
    return found[::-1]


def _with_moved(pairs: list[Pair], crossing: Sequence[int], by_right: dict[int, int]) -> list[Pair]:
    """Return pairs with the rows that moved here put in at their places on the right."""
    found: list[Pair] = []
    waiting = list(crossing)
    for pair in pairs:
        while waiting and pair.right is not None and waiting[0] < pair.right:
            row = waiting.pop(0)
            found.append(Pair(by_right[row], row, moved=True))
        found.append(pair)
    return found + [Pair(by_right[row], row, moved=True) for row in waiting]


# ------------------------------------------------------------- between anchors


def _between(
    left: Sequence[Layer], right: Sequence[Layer], olds: Sequence[int], news: Sequence[int]
) -> list[Pair]:
    """Return the rows between two anchors in pairs: alike ones, then ones of the same kind."""
    if not olds or not news:
        return [Pair(row, None) for row in olds] + [Pair(None, row) for row in news]
    pairs: list[Pair] = []
    for some_old, some_new, alike in _runs(olds, news, left, right, _fields):
        if alike:
            pairs += map(Pair, some_old, some_new)
            continue
        for rest_old, rest_new, same in _runs(some_old, some_new, left, right, _kind):
            if same:
                pairs += map(Pair, rest_old, rest_new)
            else:
                pairs += [Pair(row, None) for row in rest_old]
                pairs += [Pair(None, row) for row in rest_new]
    return pairs


_Run: TypeAlias = tuple[Sequence[int], Sequence[int], bool]


def _runs(
    olds: Sequence[int],
    news: Sequence[int],
    left: Sequence[Layer],
    right: Sequence[Layer],
    key: Callable[[Layer], Hashable],
) -> Iterator[_Run]:
    """Give runs of rows, each with whether the key of its rows is the same on both sides."""
    matches = common([key(left[row]) for row in olds], [key(right[row]) for row in news])
    old, new = 0, 0
    for at_old, at_new in matches:
        if at_old > old or at_new > new:
            yield olds[old:at_old], news[new:at_new], False
        yield olds[at_old : at_old + 1], news[at_new : at_new + 1], True
        old, new = at_old + 1, at_new + 1
    if old < len(olds) or new < len(news):
        yield olds[old:], news[new:], False


def common(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return the places of a longest common subsequence in both.

    Bit i of a word tells whether the length stays when i is added to what is taken of `left`
    (Crochemore, Iliopoulos, Pinzon, Reid, Information Processing Letters 80, 2001), so that ten
    thousand by ten thousand are ten thousand additions. difflib takes the longest run first,
    which in a network of alike blocks is often one of another place.
    """
    places: dict[Hashable, int] = {}
    for place, item in enumerate(left):
        places[item] = places.get(item, 0) | 1 << place
    full = (1 << len(left)) - 1
    word = full
    words = [word]
    for item in right:
        taken = word & places.get(item, 0)
        word = (word + taken | word - taken) & full
        words.append(word)
    return _traced(words, len(left))


def _traced(words: Sequence[int], length: int) -> list[tuple[int, int]]:
    """Return the pairs that a longest common subsequence takes, followed back from its end."""
    found: list[tuple[int, int]] = []
    old, new = length, len(words) - 1
    while old and new:
        bit = 1 << old - 1
        if words[new] & bit:
            old -= 1
        elif words[new - 1] & bit:
            old, new = old - 1, new - 1
            found.append((old, new))
        else:
            new -= 1
    return found[::-1]


def _kind(layer: Layer) -> Hashable:
    return layer.kind()


def _fields(layer: Layer) -> Hashable:
    """Return what a row is, whatever it is called and wherever it stands."""
    return msgspec.structs.replace(layer, name="_", block="", inputs=())
