"""What written code may be: a tree that imports a framework, and calls nothing but it."""

import ast
import re
import subprocess
import sys
from pathlib import Path

from cnnparam_gui.core.count import count
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import Shape

ROOT = Path(__file__).resolve().parent.parent

MODULES = {"functools", "keras", "math", "torch", "torch.nn.functional"}
_SHARED = re.compile(r"(\w+_)?layer(_[0-9]+)?")
"""What a layer of Keras is called that several rows use."""
PLAIN = {"any", "float", "len", "print", "range", "sum", "super", "zip", "build_model"}
"""What is called by its own name, besides what the code itself defines."""


def audited(source: bytes) -> ast.Module:
    """Returns the tree of written code, which imports and calls only what it may."""
    text = source.decode()
    tree = ast.parse(text)
    defined = {
        node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef | ast.FunctionDef)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                assert {one.name for one in node.names} <= MODULES, ast.unparse(node)
            case ast.ImportFrom():
                assert node.module in MODULES, ast.unparse(node)
            case ast.Call(func=ast.Name(id=name)):
                assert name in PLAIN | defined or _SHARED.fullmatch(name), name
            case ast.Attribute(attr=name):
                assert not name.startswith("__") or name == "__init__", name
            case ast.Constant(value=str(said)):
                assert "\n" not in said
    assert all(isinstance(one, _OUTERMOST) for one in tree.body)
    assert text.isascii()
    return tree


_OUTERMOST = ast.Import | ast.ImportFrom | ast.ClassDef | ast.FunctionDef | ast.If


def assert_formatted(sources: dict[str, bytes], folder: Path) -> None:
    """Holds written code to what ruff makes of it, with the lines of this project."""
    for name, source in sources.items():
        (folder / f"{name}.py").write_bytes(source)
    command = [sys.executable, "-m", "ruff", "format", "--check", "--isolated"]
    command += ["--line-length", "100", "--no-cache", str(folder)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def outputs(network: Network) -> list[Shape]:
    """Returns the shapes that a network gives back: of the rows that no other takes."""
    counts = count(network)
    rows = [n for n, layer in enumerate(network.layers) if not layer.given]
    taken = {source for row in rows for source in counts.wiring.sources(row)}
    return [counts.rows[row].outputs[0] for row in rows if row not in taken]


def inputs(network: Network) -> list[Layer]:
    """Returns the rows that a network is given."""
    return [layer for layer in network.layers if layer.given]
