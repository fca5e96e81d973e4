"""Every model that torchvision has and the catalogue builds, call by call of its leaf modules."""

import math

import pytest

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kinds.attention import WindowAttention
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.totals import RowCount
from tests.torchvision_leaves import Leaf, Model, models, records

MODELS = models()

# What torchvision runs as functions, or as parameters and modules that are no leaves.
FUNCTIONS = {
    "AdaptiveAvgPool2d",
    "Add",
    "AvgPool2d",
    "ChannelShuffle",
    "ClassToken",
    "Concat",
    "Flatten",
    "Input",
    "MaxPool2d",
    "Mean",
    "Multiply",
    "Pad",
    "Permute",
    "PositionEmbedding",
    "ReLU",
    "Reshape",
    "Scale",
    "Slice",
    "Split",
    "Squeeze",
    "Upsample",
    "WindowAttention",
}
# The second version of Swin has other tensors; the transformers for video are no convolutional
# networks.
NOT_BUILT = {
    *("swin_v2_b", "swin_v2_s", "swin_v2_t"),
    *("mvit_v1_b", "mvit_v2_s", "swin3d_b", "swin3d_s", "swin3d_t"),
}


def counted(model: Model) -> NetworkCount:
    """Counts a model on the input that torchvision was given."""
    sizes = model.record["input"][2:]
    return count(model.build(sizes))


def rows_of(counts: NetworkCount) -> dict[str, tuple[Layer, RowCount]]:
    """Returns the rows with their figures by name, in their order."""
    return {
        layer.name: (layer, row)
        for layer, row in zip(counts.network.layers, counts.rows, strict=True)
    }


def test_every_network_of_torchvision_is_built() -> None:
    assert set(records()) - set(MODELS) == NOT_BUILT
    tasks = {record["task"] for record in records().values()}
    assert tasks == {"classification", "segmentation", "video"}


@pytest.mark.parametrize("name", MODELS)
def test_rows_are_the_calls_of_the_leaf_modules(name: str) -> None:
    model = MODELS[name]
    rows = rows_of(counted(model))
    leaves = model.leaves
    assert [row for row in rows if row in {leaf.row for leaf in leaves}] == [
        leaf.row for leaf in leaves
    ]
    for leaf in leaves:
        layer, row = rows[leaf.row]
        assert (
            layer.kind(),
            list(row.output_shape or ()),
            row.weights,
            row.biases,
            row.statistics,
            row.macs,
            getattr(layer, "inplace", False),
        ) == (
            leaf.kind,
            leaf.out,
            leaf.weights + leaf.other,
            leaf.biases,
            leaf.statistics,
            leaf.macs,
            bool(leaf.inplace),
        ), leaf.name


@pytest.mark.parametrize("name", MODELS)
def test_other_rows_are_functions(name: str) -> None:
    """But for the auxiliary classifiers, which torchvision calls only while training."""
    model = MODELS[name]
    called = {leaf.row for leaf in model.leaves} | set(model.record["leaf_not_called"])
    others = {layer.kind() for n, (layer, _) in rows_of(counted(model)).items() if n not in called}
    assert others <= FUNCTIONS


@pytest.mark.parametrize("name", MODELS)
def test_totals_are_torchvisions(name: str) -> None:
    model = MODELS[name]
    record, counts = model.record, counted(model)
    rows, totals = rows_of(counts), counts.totals
    assert totals.status == "exact"
    assert list(counts.rows[0].output_shape or ()) == record["input"][1:]
    assert list(counts.rows[-1].output_shape or ()) == record["out"][1:]
    assert totals.parameters == totals.trainable == record["params"]
    assert executed_macs(model, counts) == record["macs"]
    # A batch norm has a number of batches seen, and windows a table of indices, which are not
    # counted here.
    norms = sum(layer.kind().startswith("BatchNorm") for layer, _ in rows.values())
    windows = [layer for layer, _ in rows.values() if isinstance(layer, WindowAttention)]
    indices = sum(math.prod(window.window_size) ** 2 for window in windows)
    assert totals.non_trainable == record["buffer_elems"] - norms - indices


def executed_macs(model: Model, counts: NetworkCount) -> int:
    """Sums the MACs of the rows that torchvision runs when it does not train."""
    idle = set(model.record["leaf_not_called"])
    return sum(row.macs for name, (_, row) in rows_of(counts).items() if name not in idle)


PUBLISHED = [name for name, model in MODELS.items() if model.record.get("published")]


@pytest.mark.parametrize("name", PUBLISHED)
def test_weights_of_its_size_are_published_for_its_usual_input(name: str) -> None:
    model = MODELS[name]
    counts = count(model.family.build(model.variant, model.variant.counted))
    published = [(one["num_params"], one["gmac"]) for one in model.record["published"]]
    macs = round(executed_macs(model, counts) / 10**9, 3)
    assert (model.variant.parameters, macs) in published


@pytest.mark.parametrize("name", [n for n in MODELS if "at_published" in MODELS[n].record])
def test_macs_are_torchvisions_for_a_published_input(name: str) -> None:
    model = MODELS[name]
    published = model.record["at_published"]
    counts = count(model.build(published["input"][2:]))
    assert executed_macs(model, counts) == published["macs"]


def test_a_second_call_has_a_number() -> None:
    leaf = Leaf("layer1.0.relu", "ReLU", 2, [64, 56, 56], 0, 0, 0, 0, 0, 1)
    assert leaf.row == "layer1.0.relu2"
