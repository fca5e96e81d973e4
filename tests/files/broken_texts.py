"""Texts that are cut and changed, for the tests of readers of text formats."""

import contextlib
import random
from collections.abc import Callable, Iterator

from cnnparam_gui.core.count import count
from cnnparam_gui.core.network import Network
from cnnparam_gui.files.problems import FileProblem


def cut(data: bytes) -> Iterator[bytes]:
    """Yields every beginning of some bytes."""
    return (data[:end] for end in range(len(data)))


def flipped(data: bytes, times: int, seed: int) -> bytes:
    """Returns some bytes with a few bits of them turned."""
    chance = random.Random(seed)
    changed = bytearray(data)
    for _ in range(times):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def survives(decode: Callable[[bytes], Network], data: bytes) -> None:
    """Lets anything pass but bytes that are read and counted, or refused as they should be."""
    with contextlib.suppress(FileProblem):
        count(decode(data))
