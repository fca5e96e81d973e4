"""Measuring several things side by side: in turns, so that a busy moment is everybody's."""

import gc
import time
from collections.abc import Callable, Mapping
from typing import Any


def in_turns(works: Mapping[str, Callable[[], Any]], rounds: int) -> dict[str, float]:
    """Returns the least seconds that each work took, by its name."""
    least = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, work in works.items():
            gc.collect()
            start = time.perf_counter()
            kept = work()
            least[name] = min(least[name], time.perf_counter() - start)
            del kept
    return least
