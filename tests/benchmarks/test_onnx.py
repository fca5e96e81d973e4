"""Counting ResNet-152 beside onnx's shape inference of the same network, in turns.

The graph has no weights, only their shapes, so that onnx reads no values; as exporters write it,
with a quarter of a gigabyte in it, inference takes as much longer as copying that does.
"""

import onnx
import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.files import gallery
from tests import onnx_graph
from tests.benchmarks.turns import in_turns

ROUNDS = 60


def test_counting_beside_shape_inference(capsys: pytest.CaptureFixture[str]) -> None:
    network = gallery.load("resnet152")
    counts = count(network)
    model = onnx_graph.model(counts)
    # It is the same network: both give every row the same shape.
    shapes = dict(onnx_graph.inferred(onnx.shape_inference.infer_shapes(model, strict_mode=True)))
    rows = zip(network.layers, counts.rows, strict=True)
    assert shapes == {layer.name: row.output_shape for layer, row in rows if not layer.given}

    least = in_turns(
        {
            "count": lambda: count(network),
            "onnx": lambda: onnx.shape_inference.infer_shapes(model),
        },
        ROUNDS,
    )
    with capsys.disabled():
        print(
            f"\nresnet152, {len(network.layers)} rows: counting {least['count'] * 1e3:.2f} ms, "
            f"onnx.shape_inference {least['onnx'] * 1e3:.2f} ms, "
            f"{least['onnx'] / least['count']:.1f} times as long"
        )
