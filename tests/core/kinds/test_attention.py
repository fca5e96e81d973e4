"""Attention over tokens and within windows, against loops over what is multiplied."""

import itertools
import math

import msgspec
import pytest

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds.attention import MultiHeadAttention, WindowAttention
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.embedding import ClassToken, PositionEmbedding
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.totals import RowCount


def heads(count: int, *shapes: Shape, **values: int | bool) -> RowCount:
    row = MultiHeadAttention(name="a", heads=count)
    return count_layer(msgspec.structs.replace(row, **values), shapes)


def test_a_transformer_s_attention_has_pytorch_s_tensors() -> None:
    row = heads(12, (197, 768))
    assert {tensor.name: tensor.shape for tensor in row.tensors} == {
        "in_proj_weight": (2304, 768),
        "in_proj_bias": (2304,),
        "out_proj.weight": (768, 768),
        "out_proj.bias": (768,),
    }
    # 4 x 768 x 768 + 4 x 768: what torch.nn.MultiheadAttention(768, 12) has.
    assert row.parameters == 2_362_368
    # 4 x 197 x 768^2 + 2 x 197^2 x 768.
    assert row.macs == 524_391_936
    assert row.output_shape == (197, 768)


def test_without_a_bias_only_the_weights_are_left() -> None:
    row = heads(12, (197, 768), bias=False)
    assert (row.weights, row.biases) == (2_359_296, 0)


def test_key_and_value_have_matrices_of_their_own_where_their_features_differ() -> None:
    # torch.nn.MultiheadAttention(8, 2, kdim=6, vdim=5).
    row = heads(2, (3, 8), (7, 6), (7, 5))
    assert {tensor.name: tensor.shape for tensor in row.tensors} == {
        "q_proj_weight": (8, 8),
        "k_proj_weight": (8, 6),
        "v_proj_weight": (8, 5),
        "in_proj_bias": (24,),
        "out_proj.weight": (8, 8),
        "out_proj.bias": (8,),
    }
    assert row.output_shape == (3, 8)
    assert heads(2, (3, 8), (7, 8)).tensors[0].shape == (24, 8)


def test_sizes_of_a_head_are_keras_s() -> None:
    # keras.layers.MultiHeadAttention(num_heads=2, key_dim=3, value_dim=5) on 8 features:
    # query and key 2 x (8 x 6 + 6), value 8 x 10 + 10, output 10 x 8 + 8.
    row = heads(2, (4, 8), key_size=3, value_size=5)
    assert row.parameters == 2 * 54 + 90 + 88
    # Heads of a given size need not divide the features.
    assert heads(3, (4, 8), key_size=3).parameters == 3 * (8 * 9 + 9) + 9 * 8 + 8


@pytest.mark.parametrize(
    ("count", "key", "value", "shapes"),
    [
        (1, 1, 1, [(1, 1)]),
        (2, 3, 3, [(4, 6)]),
        (3, 2, 2, [(2, 6), (5, 4)]),
        (2, 2, 2, [(3, 4), (2, 3), (2, 5)]),
        (2, 3, 1, [(3, 4), (2, 3), (2, 5)]),
    ],
)
def test_every_multiplication_of_attention(
    count: int, key: int, value: int, shapes: list[Shape]
) -> None:
    asking, query = shapes[0]
    asked, key_in = shapes[min(1, len(shapes) - 1)]
    value_in = shapes[-1][1]
    met = 0
    weights = set()
    for head in range(count):
        for part, tokens, taken, made in (
            *(("q", asking, query, key), ("k", asked, key_in, key)),
            ("v", asked, value_in, value),
        ):
            for step in itertools.product(range(tokens), range(made), range(taken)):
                weights.add((part, head, *step[1:]))
                met += 1
        for _ in itertools.product(range(asking), range(asked), range(key)):
            met += 1
        for _ in itertools.product(range(asking), range(value), range(asked)):
            met += 1
        for step in itertools.product(range(asking), range(query), range(value)):
            weights.add(("out", head, *step[1:]))
            met += 1
    row = heads(count, *shapes, key_size=key, value_size=value, bias=False)
    assert (row.macs, row.weights) == (met, len(weights))


@pytest.mark.parametrize(
    ("count", "shapes", "field", "message"),
    [
        (
            5,
            [(197, 768)],
            "heads",
            "heads 5 does not divide the 768 features of its input: 4 or 6 would",
        ),
        (
            1,
            [(3, 224, 224)],
            "inputs",
            "MultiHeadAttention takes tokens x features, but its input is 3x224x224",
        ),
        (1, [(3, 8), (4, 8), (5, 8)], "inputs", "its key has 4 tokens and its value 5"),
    ],
)
def test_what_attention_cannot_do(
    count: int, shapes: list[Shape], field: str, message: str
) -> None:
    problem = heads(count, *shapes).problem
    assert problem is not None
    assert (problem.field, problem.message) == (field, message)


def windows(shape: Shape, count: int, size: tuple[int, ...], bias: bool = True) -> RowCount:
    row = WindowAttention(name="a", heads=count, window_size=size, bias=bias)
    return count_layer(row, (shape,))


def test_swin_s_first_attention_has_torchvision_s_tensors() -> None:
    row = windows((56, 56, 96), 3, (7, 7))
    assert {tensor.name: tensor.shape for tensor in row.tensors} == {
        "relative_position_bias_table": (169, 3),
        "qkv.weight": (288, 96),
        "qkv.bias": (288,),
        "proj.weight": (96, 96),
        "proj.bias": (96,),
    }
    # 169 x 3 + 4 x 96 x 96 + 4 x 96.
    assert row.parameters == 37_755
    assert row.output_shape == (56, 56, 96)
    assert windows((56, 56, 96), 3, (7,), bias=False).biases == 0


@pytest.mark.parametrize(
    ("shape", "count", "size"),
    [((4, 4, 4), 2, (2, 2)), ((5, 3, 4), 1, (2, 3)), ((2, 3, 6), 3, (4, 2))],
)
def test_every_multiplication_within_windows(
    shape: Shape, count: int, size: tuple[int, int]
) -> None:
    height, width, channels = shape
    met = 0
    reached = set()
    for top, left in itertools.product(range(0, height, size[0]), range(0, width, size[1])):
        tokens = [(top + i, left + j) for i in range(size[0]) for j in range(size[1])]
        for _ in itertools.product(tokens, range(4 * channels), range(channels)):
            met += 1  # qkv and proj
        for one, other, _ in itertools.product(tokens, tokens, range(channels)):
            met += 2  # QK^T and AV, over all heads
            reached.add((one[0] - other[0], one[1] - other[1]))
    row = windows(shape, count, size)
    assert row.macs == met
    assert row.tensors[0].elements == len(reached) * count


def test_windows_need_height_width_and_channels() -> None:
    problem = windows((49, 96), 3, (7,)).problem
    assert problem is not None
    assert "takes height x width x channels, but its input is 49x96" in problem.message
    problem = windows((56, 56, 96), 5, (7,)).problem
    assert problem is not None
    assert problem.message == "heads 5 does not divide the 96 features of its input: 4 or 6 would"


def test_a_vision_transformer_is_what_is_published() -> None:
    """ViT-B/16 of torchvision: 86,567,656 parameters; 17,563,828,224 MACs in its ONNX export."""
    patches = count_layer(
        Conv2d(name="p", filters=768, kernel=(16,), stride=(16,)), ((3, 224, 224),)
    )
    assert patches.output_shape == (768, 14, 14)
    token = count_layer(ClassToken(name="t"), ((196, 768),))
    assert token.output_shape == (197, 768)
    position = count_layer(PositionEmbedding(name="e"), token.outputs)
    block = (
        heads(12, (197, 768)),
        count_layer(Linear(name="m1", units=3072, last_axis=True), ((197, 768),)),
        count_layer(Linear(name="m2", units=768, last_axis=True), ((197, 3072),)),
    )
    head = count_layer(Linear(name="h", units=1000), ((768,),))
    rows = (patches, token, position, *block * 12, head)
    norms = 25 * 2 * 768
    assert sum(row.parameters for row in rows) + norms == 86_567_656
    assert sum(row.macs for row in rows) == 17_563_828_224


def test_attention_stays_exact_at_any_size() -> None:
    side = 2**30
    row = heads(1, (side, side))
    assert row.macs == 4 * side**3 + 2 * side**3
    assert row.weights == 4 * math.prod((side, side))
