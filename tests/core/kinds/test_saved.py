"""What every kind keeps for its backward pass, against what autograd kept of single layers.

Each line of the tables pairs a measured layer with the row that stands for it. Kinds that PyTorch
does not have are worked out by hand below.
"""

from typing import Any

import pytest

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.saved import Extra, Saved
from cnnparam_gui.core.shapes import DATA_TYPES, Shape, elements
from tests import oracle
from tests.core.kinds.table import CASES, Case

FLOAT = DATA_TYPES["float32"]
THREE = {"kernel": (3,), "padding": (1,)}
HALF = {"kernel": (2,)}

LAYERS: dict[str, tuple[str, dict[str, Any]]] = {
    "Conv2d 3x3 p1 bias": ("Conv2d", {"filters": 16, **THREE}),
    "Conv2d 3x3 nobias": ("Conv2d", {"filters": 16, **THREE, "bias": False}),
    "Conv2d depthwise": ("DepthwiseConv2d", THREE),
    "Conv2d padding same, even kernel": (
        "Conv2d",
        {"filters": 16, "kernel": (2,), "padding": "same"},
    ),
    "Conv1d k3": ("Conv1d", {"filters": 16, "kernel": (3,)}),
    "Conv3d": ("Conv3d", {"filters": 4, **THREE}),
    "ConvTranspose1d k2 s2": ("ConvTranspose1d", {"filters": 4, **HALF, "stride": (2,)}),
    "ConvTranspose2d": ("ConvTranspose2d", {"filters": 4, **HALF, "stride": (2,)}),
    "ConvTranspose3d k2 s2": ("ConvTranspose3d", {"filters": 4, **HALF, "stride": (2,)}),
    "Linear": ("Linear", {"units": 32}),
    "Linear 3-D input": ("Linear", {"units": 32, "last_axis": True}),
    "BatchNorm2d train": ("BatchNorm2d", {}),
    "BatchNorm1d train": ("BatchNorm1d", {}),
    "BatchNorm1d vector train": ("BatchNorm1d", {}),
    "BatchNorm3d train": ("BatchNorm3d", {}),
    "BatchNorm2d no affine train": ("BatchNorm2d", {"scale": False, "shift": False}),
    "BatchNorm2d no running train": ("BatchNorm2d", {"statistics": False}),
    "LayerNorm": ("LayerNorm", {}),
    "LayerNorm no affine": ("LayerNorm", {"scale": False, "shift": False}),
    "F.layer_norm on permuted NHWC view (ConvNeXt)": ("LayerNorm", {"channels_first": True}),
    "RMSNorm": ("RMSNorm", {}),
    "RMSNorm no affine": ("RMSNorm", {"scale": False}),
    "GroupNorm": ("GroupNorm", {"groups": 2}),
    "GroupNorm 4 no affine": ("GroupNorm", {"groups": 4, "scale": False, "shift": False}),
    "InstanceNorm1d": ("InstanceNorm1d", {}),
    "InstanceNorm2d": ("InstanceNorm2d", {}),
    "InstanceNorm2d affine": ("InstanceNorm2d", {"scale": True, "shift": True}),
    "InstanceNorm3d": ("InstanceNorm3d", {}),
    "LocalResponseNorm 5": ("LocalResponseNorm", {"neighbours": 5}),
    "F.normalize": ("L2Norm", {"channels_first": True}),
    **{
        name: (name, {})
        for name in (
            *("ReLU", "ReLU6", "LeakyReLU", "ELU", "SELU", "CELU", "GELU", "SiLU", "Mish"),
            *("Hardswish", "Hardsigmoid", "Hardtanh", "Sigmoid", "Tanh", "Softplus", "Softmax"),
            *("LogSoftmax", "Softsign", "LogSigmoid", "RReLU", "Hardshrink", "Softshrink"),
            *("Tanhshrink", "Softmin", "GLU", "Threshold", "PReLU"),
        )
    },
    **{
        f"{name} inplace": (name, {"inplace": True})
        for name in (
            *("ReLU", "ReLU6", "LeakyReLU", "ELU", "SELU", "CELU", "SiLU", "Mish", "Hardswish"),
            *("Hardsigmoid", "Hardtanh", "RReLU", "Threshold"),
        )
    },
    "PReLU per channel": ("PReLU", {"slopes": "channel"}),
    "MaxPool1d 2": ("MaxPool1d", HALF),
    "MaxPool2d 2": ("MaxPool2d", HALF),
    "MaxPool2d 3 s2 p1": ("MaxPool2d", {"kernel": (3,), "stride": (2,), "padding": (1,)}),
    "MaxPool3d 2": ("MaxPool3d", HALF),
    "AvgPool1d 2": ("AvgPool1d", HALF),
    "AvgPool2d 2": ("AvgPool2d", HALF),
    "AvgPool3d 2": ("AvgPool3d", HALF),
    "LPPool1d norm 1": ("LpPool1d", HALF),
    "LPPool2d 2": ("LpPool2d", HALF),
    **{
        f"Adaptive{sort}Pool{axes}d {size}": (
            f"Adaptive{sort}Pool{axes}d",
            {"output_size": (size,)},
        )
        for sort, axes, size in (
            *(("Avg", 1, 1), ("Avg", 1, 5), ("Avg", 2, 1), ("Avg", 2, 7), ("Avg", 2, 4)),
            *(("Avg", 3, 1), ("Avg", 3, 2), ("Max", 1, 4), ("Max", 2, 1), ("Max", 2, 4)),
            ("Max", 3, 2),
        )
    },
    "AdaptiveAvgPool2d same size": ("AdaptiveAvgPool2d", {"output_size": (16,)}),
    "AdaptiveAvgPool2d 1 of 1x1": ("AdaptiveAvgPool2d", {"output_size": (1,)}),
    "Dropout 0.5": ("Dropout", {}),
    "Dropout 0.5 inplace": ("Dropout", {"inplace": True}),
    "Dropout p=0": ("Dropout", {"rate": 0.0}),
    "Dropout1d 0.5": ("Dropout1d", {}),
    "Dropout2d 0.5": ("Dropout2d", {}),
    "Dropout2d 0.5 inplace": ("Dropout2d", {"inplace": True}),
    "Dropout3d 0.5": ("Dropout3d", {}),
    "AlphaDropout 0.5": ("AlphaDropout", {}),
    "StochasticDepth 0.2 row": ("StochasticDepth", {"rate": 0.2}),
    "StochasticDepth 0 row": ("StochasticDepth", {"rate": 0.0}),
    "RNN": ("RNN", {"units": 20}),
    "RNN 2 layers": ("RNN", {"units": 20, "layers": 2}),
    "RNN bidirectional": ("RNN", {"units": 20, "bidirectional": True}),
    "GRU": ("GRU", {"units": 20}),
    "GRU 2 layers": ("GRU", {"units": 20, "layers": 2}),
    "GRU bidirectional": ("GRU", {"units": 20, "bidirectional": True}),
    "MultiheadAttention need_weights=False": ("MultiHeadAttention", {"heads": 4}),
    "MultiheadAttention no bias": ("MultiHeadAttention", {"heads": 4, "bias": False}),
    "ShiftedWindowAttention 4x4 of 8x8": ("WindowAttention", {"heads": 2, "window_size": (4,)}),
    "ShiftedWindowAttention 4x4 of 8x8, shift 2": (
        "WindowAttention",
        {"heads": 2, "window_size": (4,), "shifted": True},
    ),
    "ShiftedWindowAttention 4x4 of 7x7, padded": (
        "WindowAttention",
        {"heads": 2, "window_size": (4,)},
    ),
    "layer scale 8x1x1": ("Scale", {}),
    "add of a parameter 1x10x64": ("PositionEmbedding", {}),
    "add(a,b)": ("Add", {}),
    "a += b": ("Add", {"inplace": True}),
    "add(a, b) b 2x8x1x1": ("Add", {}),
    "sub(a,b)": ("Subtract", {}),
    "mul(a,b)": ("Multiply", {}),
    "a *= b": ("Multiply", {"inplace": True}),
    "mul(a, b) b 2x8x1x1": ("Multiply", {}),
    "mul(b, a) b 2x8x1x1": ("Multiply", {}),
    "maximum(a,b)": ("Maximum", {}),
    "minimum(a,b)": ("Minimum", {}),
    "cat([a,b],1)": ("Concat", {}),
    "cat([a,b,c],1)": ("Concat", {}),
    "matmul(a,b)": ("MatMul", {}),
    "matmul(a,b) 4-D": ("MatMul", {}),
    "mean((2,3))": ("Mean", {"over": (1, 2)}),
    "mean((2,3), keepdim)": ("Mean", {"over": (1, 2), "keep_axes": True}),
    "amax((2,3))": ("Max", {"over": (1, 2)}),
    "Flatten": ("Flatten", {}),
    "Unflatten": ("Reshape", {"shape": (2, 4, 16, 16)}),
    "permute": ("Permute", {"order": (1, 2, 0)}),
    "transpose(1,2)": ("Transpose", {"axis": 0, "other_axis": 1}),
    "squeeze": ("Squeeze", {}),
    "slice [:, :, 1:-1, 1:-1]": ("Crop", {"before": (1,)}),
    "slice [:, ::2]": ("Slice", {"step": 2}),
    "narrow(1, 2, 4)": ("Slice", {"start": 2, "stop": 6}),
    "chunk(2, 1)": ("Split", {"parts": 2}),
    "roll((2, 2), (2, 3))": ("Roll", {"shifts": (2, 2), "over": (1, 2)}),
    "ZeroPad2d 1": ("Pad", {"before": (1,)}),
    "Upsample nearest x2": ("Upsample", {}),
    "Upsample bilinear x2": ("Upsample", {}),
    "PixelShuffle 2": ("PixelShuffle", {"block_size": 2}),
    "PixelUnshuffle 2": ("PixelUnshuffle", {"block_size": 2}),
    "ChannelShuffle 2": ("ChannelShuffle", {"groups": 2}),
}
"""The kind and the fields of the row that stands for a measured layer."""

MEASURED: dict[str, oracle.Record] = {
    record["layer"]: record
    for name in ("per_layer_saved", "per_layer_more")
    for record in oracle.read(f"memory/{name}")
}

FOUR = {"filters": 4, "kernel": (3,)}
BY_HAND: dict[str, tuple[dict[str, Any], tuple[Shape, ...], Saved]] = {
    # Nothing comes before the input, and indices are looked up for the gradient of the table.
    "Input": ({"shape": (3, 5, 5)}, (), Saved()),
    "Embedding": ({"entries": 10, "features": 4}, ((7,),), Saved(weighed=(0,))),
    # A depthwise convolution is one convolution, a separable one is two: 6 channels of 2 x 7 x 6.
    "DepthwiseConv1d": ({"kernel": (3,)}, ((6, 9),), Saved(weighed=(0,))),
    "SeparableConv1d": (FOUR, ((6, 9),), Saved(weighed=(0,), extras=(Extra(2 * 6 * 7),))),
    "SeparableConv2d": (FOUR, ((6, 9, 8),), Saved(weighed=(0,), extras=(Extra(2 * 6 * 42),))),
    "LocallyConnected1d": (FOUR, ((6, 9),), Saved(weighed=(0,))),
    "LocallyConnected2d": (FOUR, ((6, 9, 8),), Saved(weighed=(0,))),
    # What pools three axes does as the one that pools two: the powers, and four steps.
    "LpPool3d": (
        HALF,
        ((6, 4, 4, 4),),
        Saved(inputs=(0,), extras=(Extra(2 * 6 * 64), *(Extra(2 * 6 * 8),) * 4)),
    ),
    # One value a channel, as pooling to the size 1: a mean keeps nothing, a maximum its place.
    **{f"GlobalAvgPool{n}d": ({}, ((6, *(4,) * n),), Saved()) for n in (1, 2, 3)},
    **{
        f"GlobalMaxPool{n}d": (
            {},
            ((6, *(4,) * n),),
            Saved(inputs=(0,), extras=(Extra(2 * 6, "index"),)),
        )
        for n in (1, 2, 3)
    },
    # The indices are those that the pooling keeps.
    **{f"MaxUnpool{n}d": (HALF, ((6, *(4,) * n),), Saved()) for n in (1, 2, 3)},
    "GaussianNoise": ({}, ((6, 4),), Saved()),
    "Average": ({}, ((6, 4), (6, 4)), Saved()),
    "ClassToken": ({}, ((5, 8),), Saved()),
    "Unsqueeze": ({}, ((5, 8),), Saved()),
    "DepthToSpace": ({"block_size": 2}, ((8, 4, 4),), Saved()),
    "SpaceToDepth": ({"block_size": 2}, ((8, 4, 4),), Saved()),
    # As a GRU: seven vectors of 20 values a step, and a copy of the input, for a batch of 2.
    "LSTM": (
        {"units": 20},
        ((10, 12),),
        Saved(extras=(Extra(2 * 10 * 7 * 20), Extra(2 * 10 * 12))),
    ),
    # Measured on torch 2.14: unfolding, folding and repeating keep their sizes alone.
    "Unfold": (HALF, ((6, 4, 4),), Saved()),
    "Fold": ({**HALF, "output_size": (4, 4)}, ((24, 9),), Saved()),
    "Tile": ({"repeats": (1, 2)}, ((6, 4),), Saved()),
    "Unknown": ({"shape": (4,)}, ((6,),), Saved()),
    "TensorTable": ({"tensors": "weight 4"}, (), Saved()),
}
"""Fields, inputs and what is kept for a batch of 2, of the kinds that are not measured."""


def kept(kind: str, values: dict[str, Any], shapes: tuple[Shape, ...], batch: int) -> Saved:
    """Returns what a row of a kind keeps."""
    layer = KINDS[kind](**{"name": "row", **values})
    output = count_layer(layer, shapes).output_shape or ()  # none of a table of tensors
    return layer.saved(shapes, output, batch)


@pytest.mark.parametrize("name", LAYERS)
def test_a_layer_keeps_what_autograd_kept(name: str) -> None:
    record = MEASURED[name]
    kind, values = LAYERS[name]
    taken = record.get("ins") or [record["in"]] * KINDS[kind].arity[0]
    shapes = tuple(tuple(shape[1:]) for shape in taken)
    saved = kept(kind, values, shapes, record["in"][0])
    extras = sum(extra.bytes(FLOAT) for extra in saved.extras)
    assert extras == record["extra_bytes"]
    wanted = {entry.partition(":")[0] for entry in record["saved"]} - {"other"}
    shared = KINDS[kind](**{"name": "row", **values}).shares(training=True)
    assert shared == record["out_shares_input_storage"]
    assert _names(saved, len(shapes), shared=shared) == wanted


def _names(saved: Saved, inputs: int, *, shared: bool) -> set[str]:
    """Names what is kept as the measurements do."""
    numbers = {*saved.inputs, *saved.weighed, *saved.crossed}
    if shared and (saved.output or 0 in numbers):
        return {"input=output"}
    found = {f"input{number}" if inputs > 1 else "input" for number in numbers}
    return found | ({"output"} if saved.output else set())


@pytest.mark.parametrize("kind", BY_HAND)
def test_a_layer_that_is_not_measured_keeps_what_is_worked_out(kind: str) -> None:
    values, shapes, saved = BY_HAND[kind]
    assert kept(kind, values, shapes, 2) == saved


@pytest.mark.parametrize(
    ("fill", "saved"),
    [
        ("zeros", Saved()),
        ("circular", Saved()),
        ("reflect", Saved(inputs=(0,))),
        ("replicate", Saved(inputs=(0,))),
    ],
)
def test_padding_keeps_its_input_where_it_repeats_it(fill: str, saved: Saved) -> None:
    # Measured on torch 2.14: `ReflectionPad2d` and `ReplicationPad2d` keep it, the others nothing.
    assert kept("Pad", {"before": (1,), "fill": fill}, ((3, 5, 5),), 2) == saved


def test_every_kind_is_measured_or_worked_out() -> None:
    assert {kind for kind, _ in LAYERS.values()} | set(BY_HAND) == set(KINDS)


@pytest.mark.parametrize(
    ("kind", "values", "shapes"),
    [
        ("MultiHeadAttention", {"heads": 2}, ((5, 8),)),
        ("GRU", {"units": 5}, ((7, 3),)),
    ],
)
def test_of_one_sample_alone_no_copy_is_made(
    kind: str, values: dict[str, Any], shapes: tuple[Shape, ...]
) -> None:
    one, two = (kept(kind, values, shapes, batch) for batch in (1, 2))
    assert (*one.inputs, *one.weighed) == (0,)
    assert not (*two.inputs, *two.weighed)
    assert sum(extra.elements for extra in two.extras) == 2 * (
        sum(extra.elements for extra in one.extras) + elements(shapes[0])
    )


def test_queries_keys_and_values_of_their_own_are_kept_apart() -> None:
    # As measured for embed_dim 8, kdim 4 and vdim 6, of 2 samples: 320 + 2 x 448 bytes of
    # projections, 80 of sums, 320 of what is attended to, and copies of 320, 224 and 336.
    saved = kept("MultiHeadAttention", {"heads": 2}, ((5, 8), (7, 4), (7, 6)), 2)
    assert sum(extra.bytes(FLOAT) for extra in saved.extras) == 1216 + 80 + 320 + 880


def test_a_single_window_of_a_single_sample_is_not_copied() -> None:
    # As measured for Swin's last stage: queries, keys and values stay one storage of 3 parts.
    values, shapes = {"heads": 2, "window_size": (4,)}, ((4, 4, 6),)
    one, two = (kept("WindowAttention", values, shapes, batch) for batch in (1, 2))
    assert one.extras == (Extra(16 * 6 * 6), Extra(16 * 16 * 2))
    assert two.extras == (Extra(2 * 16 * 6 * 5), Extra(2 * 16 * 16 * 2))


@pytest.mark.parametrize("pad", [(0, 1), (1, 0)])
def test_uneven_padding_is_a_copy_whichever_side_has_more(pad: tuple[int, int]) -> None:
    values = {"filters": 4, "kernel": (2,), "padding": (pad,)}
    assert kept("Conv1d", values, ((8, 12),), 2) == Saved(extras=(Extra(2 * 8 * 13),))


def test_a_product_of_three_keeps_the_first_product() -> None:
    # As measured: three factors of 480 values a sample, and one product.
    saved = kept("Multiply", {}, ((8, 6, 10),) * 3, 2)
    assert saved == Saved(crossed=(0, 1, 2), extras=(Extra(960),))


def test_a_matrix_that_is_broadcast_is_copied_for_more_than_one_sample() -> None:
    shapes = ((8, 6, 10), (1, 10, 4))
    assert kept("MatMul", {}, shapes, 1) == Saved(crossed=(0, 1))
    assert kept("MatMul", {}, shapes, 2) == Saved(crossed=(0,), extras=(Extra(2 * 8 * 40),))


def test_dropping_everything_keeps_a_single_zero() -> None:
    assert kept("Dropout", {"rate": 1.0}, ((8, 6),), 3) == Saved(extras=(Extra(1),))
    assert kept("StochasticDepth", {"rate": 1.0}, ((8, 6),), 3) == Saved(extras=(Extra(3),))


@pytest.mark.parametrize(
    ("values", "bytes_"),
    [("activation", 2), ("statistic", 4), ("index", 8)],
)
def test_only_activations_take_the_data_type(values: Any, bytes_: int) -> None:
    assert Extra(10, values).bytes(DATA_TYPES["float16"]) == 10 * bytes_
    assert Extra(10, values).bytes(DATA_TYPES["float64"]) == 80


@pytest.mark.parametrize("kind", sorted(CASES))
def test_a_kind_keeps_only_inputs_that_it_has(kind: str) -> None:
    case: Case = CASES[kind]
    saved = kept(kind, case.values, case.shapes, 2)
    for number in (*saved.inputs, *saved.weighed, *saved.crossed):
        assert 0 <= number < len(case.shapes)
    assert all(extra.elements > 0 for extra in saved.extras)
