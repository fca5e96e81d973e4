"""Follows storages: which ones autograd keeps, and how many bytes are alive at one moment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import Any

import torch
from torch.multiprocessing.reductions import StorageWeakRef
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_flatten

from tests.data.measure.recording import storage


def tensors_in(value: Any) -> list[Any]:
    """Returns the tensors in what a module or an operation took or gave."""
    return [item for item in tree_flatten(value)[0] if isinstance(item, torch.Tensor)]


def size_of(tensor: Any) -> int:
    """Returns the bytes of a tensor's whole storage."""
    return int(tensor.untyped_storage().nbytes())


def tensor_bytes(tensors: Iterable[Any]) -> int:
    """Returns the bytes of the elements of tensors, whatever storage they share."""
    return sum(t.numel() * t.element_size() for t in tensors)


def owned(model: Any) -> set[int]:
    """Returns the storages of a model's parameters and buffers."""
    return {storage(t) for t in (*model.parameters(), *model.buffers())}


class Saved:
    """The storages that autograd saves while it is active, each once and in order."""

    def __init__(self, leave_out: set[int]) -> None:
        self.leave_out = leave_out
        self.tensors: dict[int, Any] = {}

    def hooks(self) -> AbstractContextManager[None]:
        """Returns what makes autograd tell of every tensor that it saves."""
        return torch.autograd.graph.saved_tensors_hooks(self._pack, lambda tensor: tensor)

    def _pack(self, tensor: Any) -> Any:
        key = storage(tensor)
        if key not in self.leave_out:
            self.tensors.setdefault(key, tensor)
        return tensor

    def by_dtype(self) -> dict[str, int]:
        """Returns the bytes of the storages by the kind of their elements."""
        sums: Counter[str] = Counter()
        for tensor in self.tensors.values():
            sums[str(tensor.dtype).removeprefix("torch.")] += size_of(tensor)
        return dict(sums)


class Live(TorchDispatchMode):
    """Adds up the storages that operations make, and drops those that nothing refers to."""

    def __init__(self, leave_out: set[int]) -> None:
        super().__init__()
        self.leave_out = leave_out
        self.alive: dict[int, tuple[Any, int]] = {}
        self.peak = 0
        self.peak_op = ""
        self.made: Counter[str] = Counter()
        self.count = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        out = func(*args, **(kwargs or {}))
        name = func.overloadpacket.__name__
        self._drop()
        for tensor in tensors_in(out):
            self._add(tensor, name)
        now = self.bytes
        if now > self.peak:
            self.peak, self.peak_op = now, name
        return out

    @property
    def bytes(self) -> int:
        """The bytes alive now."""
        self._drop()
        return sum(size for _, size in self.alive.values())

    def _drop(self) -> None:
        gone = [key for key, (ref, _) in self.alive.items() if ref.expired()]
        for key in gone:
            del self.alive[key]

    def _add(self, tensor: Any, name: str) -> None:
        key = storage(tensor)
        if key in self.leave_out or key in self.alive:
            return
        self.alive[key] = (StorageWeakRef(tensor.untyped_storage()), size_of(tensor))
        self.made[name] += size_of(tensor)
        self.count += 1
