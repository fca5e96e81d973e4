"""Operators of normalisation, dense layers and learned tables."""

from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.embedding import ClassToken, Embedding, PositionEmbedding, Scale
from cnnparam_gui.core.kinds.normalization import (
    BatchNorm,
    GroupNorm,
    InstanceNorm,
    L2Norm,
    LayerNorm,
    LocalResponseNorm,
    PositionNorm,
    RMSNorm,
)
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.onnx_writing.messages import INT64
from cnnparam_gui.files.onnx_writing.row import BATCH, Emitter, Row

_STARTS = {"weight": 1.0, "bias": 0.0, "running_mean": 0.0, "running_var": 1.0}
"""What stands for a tensor that a row does not have and its operator needs."""


def _needed(row: Row, *tensors: str) -> list[str]:
    """Return tensors of one value a channel, constants for those that the row does not have."""
    return [
        row.weight(tensor) if row.has(tensor) else row.filled(_STARTS[tensor], row.shape[0])
        for tensor in tensors
    ]


def _batch_norm(row: Row, layer: BatchNorm | InstanceNorm) -> str:
    """Make a batch normalisation; without statistics it takes those of the batch."""
    tensors = _needed(row, "weight", "bias", "running_mean", "running_var")
    if layer.statistics:
        return row.node("BatchNormalization", row.input, *tensors)
    return row.several(3, "BatchNormalization", row.input, *tensors, training_mode=1)[0]


def _instance_norm(row: Row, layer: InstanceNorm) -> str:
    if layer.statistics:
        return _batch_norm(row, layer)
    return row.node("InstanceNormalization", row.input, *_needed(row, "weight", "bias"))


def _group_norm(row: Row, layer: GroupNorm) -> str:
    tensors = _needed(row, "weight", "bias")
    return row.node("GroupNormalization", row.input, *tensors, num_groups=layer.groups)


def _channels_last(row: Row, layer: PositionNorm) -> str:
    """Return the input with what is normalised behind everything else."""
    axes = len(row.shape)
    moved = layer.channels_first and axes > 1
    return row.permuted(row.input, *range(1, axes), 0) if moved else row.input


def _channels_back(row: Row, layer: PositionNorm, value: str) -> str:
    axes = len(row.shape)
    moved = layer.channels_first and axes > 1
    return row.permuted(value, axes - 1, *range(axes - 1)) if moved else value


def _last_axes(layer: PositionNorm) -> int:
    return 1 if layer.channels_first else layer.last_axes


def _layer_norm(row: Row, layer: LayerNorm) -> str:
    given = _channels_last(row, layer)
    sizes = layer.normalized(row.shape)
    scale = row.weight("weight") if layer.scale else row.filled(1, *sizes)
    normal = row.node(
        "LayerNormalization", given, scale, *row.weights("bias"), axis=-_last_axes(layer)
    )
    return _channels_back(row, layer, normal)


def _scaled(row: Row, value: str) -> str:
    return row.node("Mul", value, row.weight("weight")) if row.has("weight") else value


def _rms_norm(row: Row, layer: RMSNorm) -> str:
    given = _channels_last(row, layer)
    axes = row.ints(*range(-_last_axes(layer), 0))
    mean = row.node("ReduceMean", row.node("Mul", given, given), axes)
    root = row.node("Sqrt", row.node("Add", mean, row.number(1e-6)))
    return _channels_back(row, layer, _scaled(row, row.node("Div", given, root)))


def _l2_norm(row: Row, layer: L2Norm) -> str:
    given = _channels_last(row, layer)
    if _last_axes(layer) == 1:
        normal = row.node("LpNormalization", given, axis=-1, p=2)
    else:
        axes = row.ints(*range(-layer.last_axes, 0))
        normal = row.node("Div", given, row.node("ReduceL2", given, axes))
    return _channels_back(row, layer, _scaled(row, normal))


def _local_response(row: Row, layer: LocalResponseNorm) -> str:
    return row.node("LRN", row.input, size=layer.neighbours)


def _linear(row: Row, layer: Linear) -> str:
    """Make a Gemm of vectors, or a product and a sum along the last axis."""
    shape = row.shape
    if layer.last_axis and len(shape) > 1:
        weight = row.weight("weight", (shape[-1], layer.units), turned=True)
        return row.added(row.node("MatMul", row.input, weight), "bias")
    given = row.input if len(shape) == 1 else row.node("Flatten", row.input, axis=1)
    return row.node("Gemm", given, *row.weights("weight", "bias"), transB=1)


def _scale(row: Row, layer: Scale) -> str:
    ones = () if layer.last_axis else (1,) * (len(row.shape) - 1)
    channels = row.shape[-1 if layer.last_axis else 0]
    return row.node("Mul", row.input, row.weight("weight", (channels, *ones)))


def _embedding(row: Row, _: Embedding) -> str:
    return row.node("Gather", row.weight("weight"), row.node("Cast", row.input, to=INT64))


def _class_token(row: Row, _: ClassToken) -> str:
    """Put the token before the others of every sample of the batch."""
    token: Shape = (1, 1, row.shape[1])
    batch = row.node("Shape", row.input, start=0, end=1)
    wanted = row.node("Concat", batch, row.ints(*token[1:]), axis=0)
    repeated = row.node("Expand", row.weight("class_token", token), wanted)
    row.told(repeated, BATCH, *token[1:])
    return row.node("Concat", repeated, row.input, axis=1)


def _position(row: Row, _: PositionEmbedding) -> str:
    return row.node("Add", row.input, row.weight("pos_embedding", (1, *row.shape)))


NORMS: dict[type[Layer], Emitter] = {
    BatchNorm: _batch_norm,
    InstanceNorm: _instance_norm,
    GroupNorm: _group_norm,
    LayerNorm: _layer_norm,
    RMSNorm: _rms_norm,
    L2Norm: _l2_norm,
    LocalResponseNorm: _local_response,
    Linear: _linear,
    Scale: _scale,
    Embedding: _embedding,
    ClassToken: _class_token,
    PositionEmbedding: _position,
}
"""The operators of normalisation, dense layers and learned tables."""
