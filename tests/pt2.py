"""Archives of torch.export, written by hand: a graph in JSON and what is around it."""

import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

MEMBER = "net/models/model.json"
OLD_MEMBER = "serialized_exported_program.json"


def sized(*sizes: int | None, **more: Any) -> dict[str, Any]:
    """Returns what a file declares of a tensor; None is a symbol without an example."""
    symbol = {"as_expr": {"expr_str": "s0", "hint": None}}
    return {"sizes": [symbol if size is None else {"as_int": size} for size in sizes], **more}


def tensor(name: str) -> dict[str, Any]:
    """Returns an argument that is a tensor."""
    return {"as_tensor": {"name": name}}


def call(target: str, output: str | Sequence[str], **arguments: Any) -> dict[str, Any]:
    """Returns a node; texts are tensors, lists of numbers and numbers are themselves."""
    names = [output] if isinstance(output, str) else output
    return {
        "target": target if "." in target else f"torch.ops.aten.{target}.default",
        "inputs": [
            {"name": name.rstrip("_"), "arg": _argument(value), "kind": 1}
            for name, value in arguments.items()
        ],
        "outputs": [tensor(name) for name in names],
        "metadata": {},
    }


def _argument(value: Any) -> dict[str, Any]:
    match value:
        case dict():
            return value
        case None:
            return {"as_none": True}
        case bool():
            return {"as_bool": value}
        case int():
            return {"as_int": value}
        case float():
            return {"as_float": value}
        case str():
            return tensor(value)
        case [str(), *_]:
            return {"as_tensors": [{"name": name} for name in value]}
    return {"as_ints": list(value)}


def program(
    nodes: Sequence[Mapping[str, Any]],
    tensors: Mapping[str, Any],
    parameters: Mapping[str, str] | None = None,
    inputs: Sequence[str] = ("x",),
) -> dict[str, Any]:
    """Returns the JSON of a program whose parameters are named by their tensors."""
    specs: list[dict[str, Any]] = [
        {"parameter": {"arg": {"name": name}, "parameter_name": own}}
        for name, own in (parameters or {}).items()
    ]
    specs += [{"user_input": {"arg": tensor(name)}} for name in inputs]
    graph = {"inputs": [], "outputs": [], "nodes": list(nodes), "tensor_values": dict(tensors)}
    signature = {"input_specs": specs, "output_specs": []}
    return {"graph_module": {"graph": graph, "signature": signature}}


def convolution() -> dict[str, Any]:
    """Returns the program of a convolution and a rectifier."""
    return program(
        [
            call("conv2d", "c", input="x", weight="w", bias="b", stride=[2, 2], padding=[1, 1]),
            call("relu", "r", self="c"),
        ],
        {
            "x": sized(1, 3, 8, 8),
            "w": sized(4, 3, 3, 3, requires_grad=True),
            "b": sized(4, requires_grad=True),
            "c": sized(1, 4, 4, 4),
            "r": sized(1, 4, 4, 4),
        },
        {"w": "conv.weight", "b": "conv.bias"},
    )


def packed(path: Path, graph: Any, member: str = MEMBER, **members: bytes) -> Path:
    """Writes an archive with a graph, JSON or bytes, and returns its path."""
    data = graph if isinstance(graph, bytes) else json.dumps(graph).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(member, data)
        for name, content in members.items():
            archive.writestr(name, content)
    return path
