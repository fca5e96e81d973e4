"""Asks other tools what they count of a model: operations, parameters and memory."""

from __future__ import annotations

import contextlib
import copy
import io
import logging
import math
import re
from collections.abc import Callable, Iterable
from importlib.metadata import version
from typing import Any

import ptflops
import thop
import torch
import torchinfo
import torchsummary
from fvcore.nn import FlopCountAnalysis
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

Shape = tuple[int, ...]
Tool = Callable[[Any, Any], Any]

_PACKAGES = ("torch", "torchvision", "fvcore", "torchinfo", "thop", "ptflops", "torchsummary")
_MIB = 2**20


def versions() -> dict[str, str]:
    """Returns the versions of what is asked."""
    return {name: version(name) for name in _PACKAGES}


def fvcore(model: Any, x: Any) -> dict[str, Any]:
    """Counts over the operators of a traced graph."""
    analysis = FlopCountAnalysis(model, x)
    analysis.unsupported_ops_warnings(False)
    analysis.uncalled_modules_warnings(False)
    by = {name: int(count) for name, count in analysis.by_operator().items()}
    unsupported = dict(analysis.unsupported_ops())
    return {"total": int(analysis.total()), "by_operator": by, "unsupported": unsupported}


def torchinfo_figures(model: Any, x: Any) -> dict[str, int]:
    """Counts over the leaf modules; bytes, of which the outputs are taken twice."""
    found = torchinfo.summary(model, input_data=x, verbose=0, mode="eval")
    return {
        "mult_adds": int(found.total_mult_adds),
        "params": found.total_params,
        "input": found.total_input,
        "output_bytes": found.total_output_bytes,
        "param_bytes": found.total_param_bytes,
    }


def thop_figures(model: Any, x: Any) -> list[float]:
    """Counts over modules of known classes: operations and parameters."""
    return [float(value) for value in thop.profile(model, inputs=(x,), verbose=False)]


def ptflops_figures(backend: str) -> Tool:
    """Returns what asks one of the two backends of ptflops."""

    def ask(model: Any, x: Any) -> list[Any]:
        size = tuple(x.shape[1:])
        found = ptflops.get_model_complexity_info(
            model,
            size,
            as_strings=False,
            print_per_layer_stat=False,
            verbose=False,
            backend=backend,
            input_constructor=lambda _: x,
        )
        return [None if found[0] is None else int(found[0]), found[1]]

    return ask


def flop_counter(model: Any, x: Any) -> int:
    """Counts as PyTorch itself, halved to MACs."""
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        model(x)
    return int(counter.get_total_flops()) // 2


def torchsummary_figures(model: Any, x: Any) -> dict[str, Any]:
    """Counts over all modules but containers and the model itself, each call anew.

    The tool prints MiB with two digits; the bytes beside them are of its formula.
    """
    text = io.StringIO()
    outputs = 0

    def add(module: Any, args: Any, out: Any) -> None:
        nonlocal outputs
        parts = out if isinstance(out, (list, tuple)) else [out]
        outputs += sum(math.prod(part.shape[1:]) for part in parts)

    with contextlib.redirect_stdout(text):
        torchsummary.summary(model, tuple(x.shape[1:]), batch_size=1, device="cpu")
    modules = [
        module
        for module in model.modules()
        if module is not model and not isinstance(module, (nn.Sequential, nn.ModuleList))
    ]
    hooks = [module.register_forward_hook(add) for module in modules]
    with torch.no_grad():
        model(x)
    for hook in hooks:
        hook.remove()
    printed = {
        key: float(value) for key, value in re.findall(r"(.+) \(MB\): ([\d.]+)", text.getvalue())
    }
    parameters = re.search(r"Total params: ([\d,]+)", text.getvalue())
    size = 2 * 4 * outputs
    if round(size / _MIB, 2) != printed["Forward/backward pass size"]:
        raise AssertionError(f"torchsummary printed {printed}, its formula gives {size / _MIB}")
    return {
        "params": int(parameters.group(1).replace(",", "")) if parameters else None,
        "forward_backward_bytes": size,
        "printed_mib": printed,
    }


TOOLS: dict[str, Tool] = {
    "fvcore": fvcore,
    "torchinfo": torchinfo_figures,
    "thop": thop_figures,
    "ptflops-pytorch": ptflops_figures("pytorch"),
    "ptflops-aten": ptflops_figures("aten"),
    "flop_counter": flop_counter,
    "torchsummary": torchsummary_figures,
}


def ask(model: Any, x: Any, tools: Iterable[str] = TOOLS) -> dict[str, Any]:
    """Returns what tools say of a model in eval mode; the error where one fails."""
    logging.disable(logging.WARNING)
    record: dict[str, Any] = {"input": list(x.shape)}
    for name in tools:
        quiet = io.StringIO()
        try:
            with contextlib.redirect_stdout(quiet), contextlib.redirect_stderr(quiet):
                record[name] = TOOLS[name](copy.deepcopy(model).eval(), x)
        except Exception as error:  # noqa: BLE001  # a tool may fail in any way
            record[name] = f"error: {error!r}"[:160]
    return record
