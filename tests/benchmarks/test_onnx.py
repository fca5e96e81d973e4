"""Counting ResNet-152 beside onnx's shape inference of the same network, in turns.

Once as exporters write it, with a quarter of a gigabyte of weights that inference copies, and once
with their shapes alone, the least that onnx can be asked to do.
"""

import onnx
import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from tests import onnx_graph
from tests.benchmarks.turns import in_turns

ROUNDS, FULL_ROUNDS = 60, 5


def test_counting_beside_shape_inference(capsys: pytest.CaptureFixture[str]) -> None:
    network = gallery.load("resnet152")
    counts = count(network)
    model = onnx_graph.model(counts)
    # It is the same network: both give every row the same shape.
    shapes = dict(onnx_graph.inferred(onnx.shape_inference.infer_shapes(model, strict_mode=True)))
    rows = zip(network.layers, counts.rows, strict=True)
    assert shapes == {layer.name: row.output_shape for layer, row in rows if not layer.given}

    exported = onnx_graph.model(counts, filled=True)
    bare = least_of(network, model, ROUNDS)
    full = least_of(network, exported, FULL_ROUNDS)
    with capsys.disabled():
        print(f"\nresnet152, {len(network.layers)} rows: counting {bare['count'] * 1e3:.2f} ms")
        for what, found in (("as exported", full), ("without weights", bare)):
            print(
                f"onnx.shape_inference {what} {found['onnx'] * 1e3:.2f} ms, "
                f"{found['onnx'] / found['count']:.1f} times as long"
            )


def least_of(network: Network, model: onnx.ModelProto, rounds: int) -> dict[str, float]:
    """Measures both in turns."""
    works = {
        "count": lambda: count(network),
        "onnx": lambda: onnx.shape_inference.infer_shapes(model),
    }
    return in_turns(works, rounds)
