"""The gallery written as ONNX models and read back: the same counts."""

import pytest

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kinds.unknown import Unknown
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files import gallery, onnx_export, onnx_file


def figures(counts: NetworkCount) -> tuple[int, int, Shape | None]:
    """Finds what a round trip keeps: every tensor, the multiply-accumulates, the last shape."""
    totals = counts.totals
    tensors = totals.weights + totals.biases + totals.statistics
    return tensors, totals.macs, counts.rows[-1].output_shape


@pytest.mark.parametrize("architecture", gallery.ids())
def test_an_architecture_comes_back_with_its_counts(architecture: str) -> None:
    counts = count(gallery.load(architecture))
    back = count(onnx_file.decode(onnx_export.write(counts.network)))
    assert figures(back) == figures(counts)
    # Adding the table of relative positions of a window is the one thing that no kind does alone.
    unknown = {layer.operator for layer in back.network.layers if isinstance(layer, Unknown)}
    kinds = {layer.kind() for layer in counts.network.layers}
    assert unknown == ({"Add"} if "WindowAttention" in kinds else set())


def test_names_and_blocks_come_back() -> None:
    network = gallery.load("resnet18")
    back = {row.name: row for row in onnx_file.decode(onnx_export.write(network)).layers}
    for layer in network.layers:
        if not layer.given and layer.name in back:
            assert back[layer.name].block == layer.block
    assert len({layer.name for layer in network.layers} & back.keys()) > 0.9 * len(network.layers)
