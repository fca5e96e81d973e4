"""Measures the state that PyTorch's optimisers keep for each parameter."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

_OPTIMISERS: dict[str, tuple[Any, dict[str, Any]]] = {
    "SGD": (torch.optim.SGD, {"lr": 0.1}),
    "SGD momentum": (torch.optim.SGD, {"lr": 0.1, "momentum": 0.9}),
    "SGD nesterov": (torch.optim.SGD, {"lr": 0.1, "momentum": 0.9, "nesterov": True}),
    "Adam": (torch.optim.Adam, {}),
    "Adam amsgrad": (torch.optim.Adam, {"amsgrad": True}),
    "AdamW": (torch.optim.AdamW, {}),
    "Adamax": (torch.optim.Adamax, {}),
    "NAdam": (torch.optim.NAdam, {}),
    "RAdam": (torch.optim.RAdam, {}),
    "RMSprop": (torch.optim.RMSprop, {}),
    "RMSprop momentum": (torch.optim.RMSprop, {"momentum": 0.9}),
    "RMSprop centered": (torch.optim.RMSprop, {"centered": True, "momentum": 0.9}),
    "Adagrad": (torch.optim.Adagrad, {}),
    "Adadelta": (torch.optim.Adadelta, {}),
    "Rprop": (torch.optim.Rprop, {}),
}


def _state(name: str) -> dict[str, Any]:
    kind, kwargs = _OPTIMISERS[name]
    model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.Flatten(), nn.Linear(288, 10))
    optimiser = kind(model.parameters(), **kwargs)
    before = sum(len(state) for state in optimiser.state.values())
    model(torch.randn(2, 3, 8, 8)).sum().backward()
    optimiser.step()
    parameters = list(model.parameters())
    tensors: dict[str, list[int]] = {}
    other: dict[str, str] = {}
    for state in optimiser.state.values():
        for key, value in state.items():
            if isinstance(value, torch.Tensor):
                count, size = tensors.get(key, [0, 0])
                tensors[key] = [count + 1, size + value.numel() * value.element_size()]
            elif value is not None:
                other[key] = type(value).__name__
    return {
        "optimiser": name,
        "kwargs": kwargs,
        "param_tensors": len(parameters),
        "param_elems": sum(p.numel() for p in parameters),
        "param_bytes": sum(p.numel() * p.element_size() for p in parameters),
        "state_before_first_step": before,
        "state": {key: {"tensors": n, "bytes": size} for key, (n, size) in tensors.items()},
        "state_not_tensors": other,
        "state_bytes": sum(size for _, size in tensors.values()),
    }


def optimisers() -> list[dict[str, Any]]:
    """Returns the state of each optimiser after one step of a small model."""
    return [_state(name) for name in _OPTIMISERS]
