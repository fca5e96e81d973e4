"""Opening an ONNX file of a hundred megabytes beside `onnx.load` and shape inference, in turns.

The file is one that the benchmark writes: convolutions as deep as ResNet-152 with their weights in
it, and no shape but that of the input. Ours also counts what it opens.
"""

from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from cnnparam_gui.core.count import count
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats
from tests.benchmarks.turns import in_turns

DEPTH, CHANNELS = 150, 224

ROUNDS = 5
MEGABYTE = 10**6


def write(path: Path) -> None:
    """Writes a chain of convolutions and rectifiers, each with weights of its own."""
    nodes, initial, name = [], [], "x"
    for depth in range(DEPTH):
        taken = CHANNELS if depth else 3
        sizes = (CHANNELS, taken, 1, 1) if depth % 3 else (CHANNELS, taken, 3, 3)
        values = bytes(4 * sizes[0] * sizes[1] * sizes[2] * sizes[3])
        initial.append(helper.make_tensor(f"w{depth}", TensorProto.FLOAT, sizes, values, raw=True))
        pads = [0] * 4 if depth % 3 else [1] * 4
        nodes.append(helper.make_node("Conv", [name, f"w{depth}"], [f"c{depth}"], pads=pads))
        name = f"r{depth}"
        nodes.append(helper.make_node("Relu", [f"c{depth}"], [name]))
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, (1, 3, 56, 56))
    y = helper.make_tensor_value_info(name, TensorProto.FLOAT, None)
    model = helper.make_model(helper.make_graph(nodes, "chain", [x], [y], initial))
    path.write_bytes(model.SerializeToString())


def test_opening_beside_onnx(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "chain.onnx"
    write(path)
    megabytes = path.stat().st_size / MEGABYTE
    network, model = opened(path), inferred(path)
    # It is the same network: both give every value the same shape.
    theirs = {
        value.name: tuple(size.dim_value for size in value.type.tensor_type.shape.dim[1:])
        for value in (*model.graph.value_info, *model.graph.output)
    }
    ours = [row.output_shape for row in count(network).rows[1:]]
    assert ours == [theirs[name] for node in model.graph.node for name in node.output]

    least = in_turns({"ours": lambda: opened(path), "onnx": lambda: inferred(path)}, ROUNDS)
    with capsys.disabled():
        print(
            f"\n{megabytes:.0f} MB, {len(network.layers)} rows: open and count "
            f"{least['ours'] * 1e3:.1f} ms; onnx.load and infer_shapes "
            f"{least['onnx'] * 1e3:.0f} ms, {least['onnx'] / least['ours']:.0f} times as long"
        )


def opened(path: Path) -> Network:
    """Opens a file as the program does, and counts it."""
    network = formats.read(path)
    count(network)
    return network


def inferred(path: Path) -> onnx.ModelProto:
    """Opens a file with onnx and infers its shapes."""
    return onnx.shape_inference.infer_shapes(onnx.load(str(path)))
