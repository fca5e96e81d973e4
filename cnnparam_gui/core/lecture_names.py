"""What lectures and papers call the rows of a plain network."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from cnnparam_gui.core.kinds import KINDS

_ONE = ("input", "flatten", "softmax")
_STEMS = {"Input": "input", "Linear": "fc", "LocalResponseNorm": "norm"}


def lecture_names(kinds: Sequence[str]) -> list[tuple[str, str]]:
    """Return name and block of each row.

    Convolutions between two poolings are a stage. Where the first stage or several have more
    than one they are conv1_1, conv1_2, pool1, conv2_1 as in VGG, each stage a block; else conv1,
    pool1, conv2 as in AlexNet, a pooling named by the convolution before it. Fully connected
    rows go on counting behind the last: fc6. What stands behind such a row has its number.
    """
    stages = _stages(kinds)
    convolutions = [sum(1 for kind in stage if _is_convolution(kind)) for stage in stages]
    several = [count > 1 for count in convolutions]
    staged = len(stages) > 1 and (several[0] or sum(several) > 1)
    used: Counter[str] = Counter()
    return [
        (_unique(name, used), block)
        for name, block in (_staged(stages) if staged else _numbered(kinds))
    ]


def _is_convolution(kind: str) -> bool:
    return KINDS[kind].family == "convolution"


def _is_pooling(kind: str) -> bool:
    return KINDS[kind].family == "pooling"


def _stages(kinds: Iterable[str]) -> list[list[str]]:
    """Return the rows parted behind every pooling; the last are those behind the last one."""
    stages: list[list[str]] = [[]]
    for kind in kinds:
        stages[-1].append(kind)
        if _is_pooling(kind):
            stages.append([])
    return stages


def _staged(stages: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    dense = 0
    for number, stage in enumerate(stages, 1):
        inside = 0
        for kind in stage:
            if kind == "Linear":
                dense = max(dense + 1, number)
            inside += _is_convolution(kind)
            behind = dense or (f"{number}_{inside}" if inside else number)
            label = str(number) if _is_pooling(kind) else str(behind)
            plain = kind in {"Input", "Flatten", "Softmax"} or dense
            yield _name(kind, label), "" if plain else f"conv{number}"


def _numbered(kinds: Iterable[str]) -> Iterator[tuple[str, str]]:
    number = 0
    for kind in kinds:
        number += _is_convolution(kind) or kind == "Linear"
        yield _name(kind, str(max(number, 1))), ""


def _name(kind: str, label: str) -> str:
    stem = _STEMS.get(kind) or KINDS[kind].stem or kind.lower()
    if stem in _ONE:
        return stem
    return f"{stem}_{label}" if re.search(r"[0-9]\Z", stem) else stem + label


def _unique(name: str, used: Counter[str]) -> str:
    """Return a name that no row has yet."""
    used[name] += 1
    if used[name] == 1:
        return name
    free = f"{name}_{chr(96 + used[name])}" if used[name] <= 26 else f"{name}_n{used[name]}"
    return free if not used[free] else _unique(free, used)
