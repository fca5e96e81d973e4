"""Making an exercise of a network: which of its cells a student fills in."""

import random
from collections import deque
from collections.abc import Collection, Iterable, Sequence
from typing import TypedDict, Unpack, get_args

import msgspec

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.exercise import TOTAL, Asked, Checking, Exercise, Question
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.working import QUANTITIES

ASKED: tuple[Asked, ...] = get_args(Asked)
"""Everything that can be asked of a row, in the order in which a row is filled in."""

MOST_ALIKE = 2
"""How often the same number of rows that are alike is asked for."""


class Share(msgspec.Struct, frozen=True):
    """How much of an exercise is about one topic.

    Attributes:
        asked: The quantity.
        families: The families of layers, `total` for the network; empty for every family.
        weight: How many questions are taken of it for one of weight 1.
        zero: Whether rows are asked about whose number is 0, as a pooling's parameters are.
    """

    asked: Asked
    families: tuple[str, ...] = ()
    weight: int = 1
    zero: bool = False

    def takes(self, family: str) -> bool:
        """Return whether rows of a family belong to it."""
        return family in self.families if self.families else family != TOTAL


class Mix(msgspec.Struct, frozen=True):
    """What an exercise of a level asks.

    Attributes:
        id: What the command line and files call it.
        title: What a person calls it.
        help: What it asks, in one sentence.
        shares: Its topics; what is in none of them is not asked.
    """

    id: str
    title: str
    help: str
    shares: tuple[Share, ...]


_WEIGHTED = ("convolution", "dense")
_WITHOUT = ("pooling", "activation")

MIXES: dict[str, Mix] = {
    mix.id: mix
    for mix in (
        Mix(
            "easy",
            "Easy",
            "Parameters of convolutions and fully connected layers, and of layers without any.",
            (
                Share("parameters", _WEIGHTED, 5),
                Share("parameters", _WITHOUT, 1, zero=True),
            ),
        ),
        Mix(
            "medium",
            "Medium",
            "Output sizes, parameters of every layer that has some, and memory.",
            (
                Share("shape", (), 3),
                Share("parameters", (), 4),
                Share("parameters", ("pooling",), 1, zero=True),
                Share("memory", (), 2),
            ),
        ),
        Mix(
            "hard",
            "Hard",
            "Everything: multiply-accumulates and totals among it.",
            (
                Share("shape", (), 2),
                Share("parameters", (), 3),
                Share("memory", (), 2),
                Share("macs", (), 3),
                *(Share(asked, (TOTAL,), 1) for asked in ASKED if QUANTITIES[asked].figure),
            ),
        ),
    )
}
"""The mixes by id, the easiest first; a new one is one entry."""


class Terms(TypedDict, total=False):
    """The fields of an exercise besides its network and questions."""

    title: str
    checking: Checking
    hints: bool
    scale: Scale


def make(
    network: Network,
    asked: Collection[Asked] = ASKED,
    *,
    level: Mix | None = None,
    rows: Collection[str] | None = None,
    totals: bool = True,
    most: int | None = None,
    seed: int = 0,
    **terms: Unpack[Terms],
) -> Exercise:
    """Return an exercise on a network; nothing that cannot be counted is asked.

    Args:
        network: The network.
        asked: The quantities that are asked.
        level: How they are mixed; None for an equal share of each.
        rows: Names of the rows that are asked about, even where the number is trivial; None for
            all that are worth asking.
        totals: Whether the whole network is asked about too, where the level asks it.
        most: The most questions; None for as many as there are.
        seed: What the choice is drawn by; the same seed makes the same exercise everywhere.
        terms: The other fields of the exercise; its title is the network's name where none is said.
    """
    counts = count(network)
    shares = [share for share in (level.shares if level else _EQUAL) if share.asked in asked]
    if not totals:
        shares = [share for share in shares if TOTAL not in share.families]
    if rows is not None:
        shares = [Share(share.asked, share.families, share.weight, zero=True) for share in shares]
    cells = _cells(counts, rows)
    picked = _drawn([_of_share(share, cells) for share in shares], shares, most, seed)
    chosen = {cell.question: cell for cell in picked}
    in_order = sorted(chosen.values(), key=lambda cell: cell.place)
    questions = tuple(cell.question for cell in in_order)
    titled: Terms = {**terms, "title": terms.get("title") or network.name}
    return Exercise(network, questions, **titled)


_EQUAL = (
    *(Share(asked) for asked in ASKED),
    *(Share(asked, (TOTAL,)) for asked in ASKED if QUANTITIES[asked].figure),
)


class _Cell(msgspec.Struct, frozen=True):
    """A cell that can be asked about.

    Attributes:
        question: The question.
        family: Family of the row, or `total`.
        place: Where it stands in the table.
        alike: What it has in common with every cell that holds the same working.
        trivial: Whether nothing has to be worked out.
    """

    question: Question
    family: str
    place: tuple[int, int]
    alike: tuple[str, int]
    trivial: bool


def _cells(counts: NetworkCount, wanted: Collection[str] | None) -> list[_Cell]:
    """Return every cell that has one right answer."""
    layers = counts.network.layers
    seen: dict[str, int] = {}
    for layer in layers:
        seen[layer.name] = seen.get(layer.name, 0) + 1
    found = []
    for number, (layer, row) in enumerate(zip(layers, counts.rows, strict=True)):
        told = row.status == "exact" and row.outputs and not layer.given
        # A row that is called like another, or like the whole network, cannot be named.
        named = seen[layer.name] == 1 and layer.name != TOTAL
        if not told or not named or (wanted is not None and layer.name not in wanted):
            continue
        for column, asked in enumerate(ASKED):
            alike = (asked, id(row))  # rows that are alike share one object
            question = Question(layer.name, asked)
            trivial = _trivial(counts, number, asked)
            found.append(_Cell(question, layer.family, (number, column), alike, trivial))
    if counts.totals.status == "exact":
        found += _total_cells(counts)
    return found


def _total_cells(counts: NetworkCount) -> Iterable[_Cell]:
    last = len(counts.rows)
    for column, asked in enumerate(ASKED):
        figure = QUANTITIES[asked].figure
        if figure:
            trivial = getattr(counts.totals, figure) == 0
            yield _Cell(Question(TOTAL, asked), TOTAL, (last, column), (asked, 0), trivial)


def _trivial(counts: NetworkCount, number: int, asked: Asked) -> bool:
    """Return whether a number is 0, or the size of the input again."""
    row = counts.rows[number]
    if asked in {"shape", "memory"}:
        slides = row.macs or counts.network.layers[number].family == "pooling"
        return row.outputs[0] in row.input_shapes and not slides
    return not (row.parameters if asked == "parameters" else row.macs)


def _of_share(share: Share, cells: Iterable[_Cell]) -> list[_Cell]:
    return [
        cell
        for cell in cells
        if cell.question.asked == share.asked
        and share.takes(cell.family)
        and (share.zero or not cell.trivial)
    ]


def _drawn(
    groups: Sequence[list[_Cell]], shares: Sequence[Share], most: int | None, seed: int
) -> list[_Cell]:
    """Return the cells that are asked, drawn from each group by its weight."""
    draw = random.Random(seed)
    queues = [_spread(group, draw) for group in groups]
    taken: dict[Question, _Cell] = {}
    alike: dict[tuple[str, int], int] = {}
    turns = sorted(
        ((turn + 0.5) / share.weight, number)
        for number, share in enumerate(shares)
        for turn in range(share.weight)
    )
    while any(queues):
        for _, number in turns:
            if len(taken) == most:
                return list(taken.values())
            cell = _next(queues[number], taken, alike)
            if cell is not None:
                taken[cell.question] = cell
                alike[cell.alike] = alike.get(cell.alike, 0) + 1
    return list(taken.values())


def _next(
    queue: deque[_Cell], taken: Collection[Question], alike: dict[tuple[str, int], int]
) -> _Cell | None:
    """Take cells from a queue until one is neither asked already nor alike too many."""
    while queue:
        cell = queue.popleft()
        if cell.question not in taken and alike.get(cell.alike, 0) < MOST_ALIKE:
            return cell
    return None


def _spread(group: Sequence[_Cell], draw: random.Random) -> deque[_Cell]:
    """Return cells in a drawn order: first one of every family, and those alike at the end."""
    mixed = list(group)
    draw.shuffle(mixed)
    of_family: dict[str, int] = {}
    again: dict[tuple[str, int], int] = {}
    ranked = []
    for cell in mixed:
        again[cell.alike] = repeated = again.get(cell.alike, 0) + 1
        of_family[cell.family] = turn = of_family.get(cell.family, 0) + 1
        ranked.append(((repeated, turn), cell))
    return deque(cell for _, cell in sorted(ranked, key=lambda pair: pair[0]))
