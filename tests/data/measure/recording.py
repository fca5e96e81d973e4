"""Records the calls of leaf modules, and the multiply-accumulates of every operation."""

from __future__ import annotations

from collections import Counter
from math import prod
from typing import Any

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode

_aten = torch.ops.aten

#: Which arguments of a matrix product are multiplied.
_PRODUCTS = {
    _aten.mm: (0, 1),
    _aten.addmm: (1, 2),
    _aten.bmm: (0, 1),
    _aten.baddbmm: (1, 2),
}


def storage(tensor: Any) -> int:
    """Returns what tells one storage from another, on the meta device too."""
    return int(tensor.untyped_storage()._cdata)


def shape_of(value: Any) -> list[int]:
    """Returns the shape of the first tensor in what a module gave."""
    while not isinstance(value, torch.Tensor):
        value = next(iter(value.values())) if isinstance(value, dict) else value[0]
    return list(value.shape)


def leaves_of(model: Any) -> dict[Any, str]:
    """Returns the leaf modules with their names; attention is one, as its parts are not called."""
    found: dict[Any, str] = {}
    attention: list[str] = []
    for name, module in model.named_modules():
        if any(name.startswith(f"{owner}.") for owner in attention):
            continue
        if isinstance(module, nn.MultiheadAttention):
            attention.append(name)
        elif any(True for _ in module.children()):
            continue
        found.setdefault(module, name)
    return found


class Macs(TorchDispatchMode):
    """Counts the products of a pass: by kind, and for the leaf that runs at the moment."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.by: Counter[str] = Counter(conv=0, linear=0, matmul=0)
        self.outside = 0
        self.stack: list[int] = []
        self._weights = {storage(p) for p in model.parameters()}

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        out = func(*args, **(kwargs or {}))
        packet = func.overloadpacket
        if packet is _aten.convolution:
            x, weight, transposed = args[0], args[1], args[6]
            positions = x if transposed else out
            self._add("conv", x.shape[0] * prod(positions.shape[2:]) * weight.numel())
        elif packet in _PRODUCTS:
            a, b = (args[index] for index in _PRODUCTS[packet])
            weights = {storage(a), storage(b)} & self._weights
            self._add("linear" if weights else "matmul", a.numel() * b.shape[-1])
        elif "attention" in func.name() or "rnn" in func.name() or "lstm" in func.name():
            raise NotImplementedError(func.name())
        return out

    def _add(self, kind: str, macs: int) -> None:
        self.by[kind] += macs
        if self.stack:
            self.stack[-1] += macs
        else:
            self.outside += macs


def _parameters(module: Any) -> tuple[int, int, int]:
    """Returns the elements of a leaf's weights, of its biases and of other parameters."""
    sums = [0, 0, 0]
    for name, tensor in module.named_parameters():
        kind = 0 if "weight" in name else 1 if "bias" in name else 2
        sums[kind] += tensor.numel()
    return sums[0], sums[1], sums[2]


class Recorder:
    """Runs a model once and keeps one compact list for each call of a leaf, in order."""

    def __init__(self, model: Any, size: tuple[int, ...], device: str = "meta") -> None:
        self.names = leaves_of(model)
        self.calls: Counter[str] = Counter()
        self.leaves: list[list[Any]] = []
        self.macs = Macs(model)
        hooks = [module.register_forward_pre_hook(self._enter) for module in self.names]
        hooks += [module.register_forward_hook(self._leave) for module in self.names]
        try:
            with torch.no_grad(), self.macs:
                self.out = shape_of(model(torch.empty(size, device=device)))
        finally:
            for hook in hooks:
                hook.remove()

    def _enter(self, module: Any, args: Any) -> None:
        self.macs.stack.append(0)

    def _leave(self, module: Any, args: Any, out: Any) -> None:
        name = self.names[module]
        self.calls[name] += 1
        weight, bias, other = _parameters(module)
        buffers = sum(tensor.numel() for tensor in module.buffers())
        inplace = int(bool(getattr(module, "inplace", False)))
        record = [name, type(module).__name__, self.calls[name], shape_of(out)[1:]]
        record += [weight, bias, other, buffers, self.macs.stack.pop(), inplace]
        self.leaves.append(record)

    @property
    def not_called(self) -> list[str]:
        """The leaf modules that the pass does without."""
        return [name for name in self.names.values() if name not in self.calls]
