"""Which row of a network each row of a published table stands for: by name, kind and shape."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.published import TableRow
from cnnparam_gui.core.shapes import Shape

Matched: TypeAlias = tuple[int | None, ...]
"""For every row of a table the row of the network, None for none."""

_SORTS: dict[str, re.Pattern[str]] = {
    family: re.compile(words)
    for family, words in {
        "normalisation": r"norm|lrn|(?:^|[^a-z])bn",
        "reshape": r"flatten|reshape|zero_?pad|padding|upsampl|crop|permute",
        "dropout": r"drop",
        "pooling": r"pool|gap(?:$|[^a-z])",
        "convolution": r"conv",
        "dense": r"(?:^|[^a-z])fc|dense|linear|fully|inner",
        "input": r"input|image|(?:^|[^a-z])data",
        "activation": r"relu|softmax|sigmoid|tanh|activation|gelu|silu|swish|elu(?:$|[^a-z])",
        "merge": r"(?:^|[^a-z])add(?:$|[^a-z])|concat|multiply",
        "attention": r"attention",
        "recurrent": r"lstm|gru|rnn",
        "embedding": r"embed",
    }.items()
}
"""Words of a table's rows by the layers that they mean; the first that fits.

Dropout stands apart from the family of activations, since tables often leave one of them out.
"""

_MOST_PAIRS = 1_000_000
"""Beyond so many pairs of rows only names match: comparing all pairs takes seconds."""


def match(counts: NetworkCount, rows: Sequence[TableRow]) -> Matched:
    """Return the row of the network for each row of a table.

    Names that are the same and stand once decide. What lies between them is laid side by side in
    order, as many kinds and shapes as can be on the same ones: rows that one of the two leaves out
    are passed over.
    """
    found = _by_name(counts, rows)
    if None not in found:
        return tuple(found)
    layers = counts.network.layers
    if len(rows) == len(layers) and all(
        _may_stand_for(counts, row, number) and found[number] in (None, number)
        for number, row in enumerate(rows)
    ):
        return tuple(range(len(rows)))
    if len(rows) * len(layers) <= _MOST_PAIRS:
        for table_part, network_part in _gaps(found, len(layers)):
            pairs = _aligned(counts, [rows[place] for place in table_part], network_part)
            for place, number in zip(table_part, pairs, strict=True):
                found[place] = number
    return tuple(found)


def same_shape(text: str, shape: Shape) -> bool:
    """Return whether a text has the sizes of a shape.

    Channels stand at either end, sizes of 1 may be left out, and a batch may stand in front.
    """
    sizes = [int(size) for size in re.findall(r"(?<![0-9-])[0-9]{1,12}", text)]
    true = [size for size in shape if size != 1]
    # Of a number in front of as many sizes as there are, nothing can be said: it is the batch.
    ways = [sizes, sizes[1:]] if len(sizes) == len(shape) + 1 else [sizes]
    said = [[size for size in way if size != 1] for way in ways]
    return any(way in (true, true[1:] + true[:1]) for way in said)


def _by_name(counts: NetworkCount, rows: Sequence[TableRow]) -> list[int | None]:
    layers = counts.network.layers
    numbers = {_plain(layer.name): number for number, layer in enumerate(layers)}
    taken = Counter(_plain(layer.name) for layer in layers)
    # The printout of a framework that gives no names numbers kinds: ReLU-2 is no name.
    found = [numbers.get(_plain(row.path or ("" if row.kind else row.name))) for row in rows]
    times = Counter(found)
    return [
        number
        if number is not None
        and times[number] == 1
        and taken[_plain(layers[number].name)] == 1
        and _sort(row) in {"", _sort_of_layer(layers[number])}
        else None
        for row, number in zip(rows, found, strict=True)
    ]


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _sort(row: TableRow) -> str:
    low = (row.kind or row.name).lower()
    return next((family for family, words in _SORTS.items() if words.search(low)), "")


def _sort_of_layer(layer: Layer) -> str:
    return "dropout" if "Dropout" in type(layer).__name__ else layer.family


def _may_stand_for(counts: NetworkCount, row: TableRow, number: int) -> bool:
    """Return whether a row of a table does not contradict a row of the network.

    Lectures name a fully connected layer after what follows it, such as Softmax.
    """
    if _sort(row) in {"", _sort_of_layer(counts.network.layers[number])}:
        return True
    made = counts.rows[number].output_shape
    return made is not None and same_shape(row.cells.get("shape", ""), made)


def _gaps(found: Sequence[int | None], layers: int) -> Iterator[tuple[list[int], list[int]]]:
    """Give what is open between the rows that names decide, each with what it may stand for."""
    known = [number for number in found if number is not None]
    if known != sorted(known):
        taken = set(known)
        yield (
            [place for place, number in enumerate(found) if number is None],
            [number for number in range(layers) if number not in taken],
        )
        return
    open_rows: list[int] = []
    start = 0
    for place, known_number in enumerate((*found, layers)):
        if known_number is None:
            open_rows.append(place)
            continue
        if open_rows:
            yield open_rows, list(range(start, known_number))
        open_rows, start = [], known_number + 1


def _aligned(
    counts: NetworkCount, rows: Sequence[TableRow], numbers: Sequence[int]
) -> list[int | None]:
    """Return the pairs, in order, that agree most (Needleman and Wunsch, gaps for nothing)."""
    scores = [_scores(counts, row, numbers) for row in rows]
    best = [[0] * (len(numbers) + 1) for _ in range(len(rows) + 1)]
    for place in range(len(rows) - 1, -1, -1):
        below, line, row_scores = best[place + 1], best[place], scores[place]
        for column in range(len(numbers) - 1, -1, -1):
            score = row_scores[column]
            paired = score + below[column + 1] if score else 0
            line[column] = max(paired, below[column], line[column + 1])
    found: list[int | None] = [None] * len(rows)
    place = column = 0
    while place < len(rows) and column < len(numbers):
        score = scores[place][column]
        if score and best[place][column] == score + best[place + 1][column + 1]:
            found[place] = numbers[column]
            place, column = place + 1, column + 1
        elif best[place][column] == best[place][column + 1]:
            column += 1
        else:
            place += 1
    return found


def _scores(counts: NetworkCount, row: TableRow, numbers: Sequence[int]) -> list[int]:
    """Return how well a row of a table agrees with rows of the network; 0 for not at all."""
    sort, shape, parameters = _sort(row), row.cells.get("shape"), row.cells.get("parameters")
    agreeing: dict[Shape | None, bool] = {}
    scores = []
    for number in numbers:
        layer, counted = counts.network.layers[number], counts.rows[number]
        made = counted.output_shape
        if made not in agreeing:
            agreeing[made] = shape is not None and made is not None and same_shape(shape, made)
        same = agreeing[made]
        if sort == _sort_of_layer(layer):
            known = f"{counted.parameters:,}" == parameters
            scores.append(4 + 3 * same + 2 * known)
        else:
            # A kind that is none of ours, such as Sequential, is no layer.
            scores.append(2 if same and not sort and not row.kind else 0)
    return scores
