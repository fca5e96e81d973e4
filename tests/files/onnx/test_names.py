"""What rows are called by what exporters write of a node's module."""

import pytest

from cnnparam_gui.files.onnx.model import Node
from cnnparam_gui.files.onnx.names import Names


def node(name: str, operator: str, scopes: str = "", weight: str = "") -> Node:
    """Makes a node of a name, and with a weight if one is given."""
    return Node(["x", weight] if weight else ["x"], ["y"], name, operator, scopes=scopes)


OLDER = [
    node("/conv1/Conv", "Conv"),
    node("/layer1/layer1.0/conv1/Conv", "Conv", weight="onnx::Conv_194"),
    node("/layer1/layer1.0/relu_1/Relu", "Relu"),
    node("/layer1/layer1.0/Add", "Add"),
    node("/Flatten", "Flatten"),
]
NEWER = [
    node("n1", "Relu", "['', 'layer1', 'layer1.0', 'layer1.0.relu', 'relu_1']"),
    node("n2", "Add", "['', 'layer1', 'layer1.0', 'add']"),
    node("n3", "Conv", "['', 'bn1', 'batch_norm']", weight="conv1.weight"),
    node("n4", "Reshape", "['', 'view']"),
]


@pytest.mark.parametrize(
    ("nodes", "named"),
    [
        (
            OLDER,
            [
                ("conv1", ""),
                ("layer1.0.conv1", "layer1.0"),
                ("layer1.0.relu_1", "layer1.0"),
                ("layer1.0.add", "layer1.0"),
                ("flatten", ""),
            ],
        ),
        (
            NEWER,
            [
                ("layer1.0.relu", "layer1.0"),
                ("layer1.0.add", "layer1.0"),
                ("conv1", ""),
                ("view", ""),
            ],
        ),
        ([node("Call_1", "Relu"), node("", "Relu")], [("Call_1", ""), ("y", "")]),
        (
            [node("StatefulPartitionedCall/net/block1/Conv2D", "Conv")],
            [("net.block1", "net")],
        ),
    ],
)
def test_rows_are_called_by_their_modules(nodes: list[Node], named: list[tuple[str, str]]) -> None:
    names = Names(nodes)
    assert [names.of(one) for one in nodes] == named


def test_a_path_of_many_parts_costs_little() -> None:
    deep = node("/".join(["a"] * 2000), "Relu")
    assert len(Names([deep]).of(deep)[0].split(".")) < 100
