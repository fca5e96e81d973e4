"""Measures what TensorFlow's profiler counts of Keras layers: `tools/keras_edges.json.xz`.

Batch of one, in inference.
"""

from __future__ import annotations

from typing import Any

import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.python.framework.convert_to_constants import (
    convert_variables_to_constants_v2_as_graph,
)

from tests.data.measure.packing import pack

LINE, IMAGE, SMALL, VOLUME, TOKENS = (20, 8), (16, 16, 8), (5, 7, 6), (8, 8, 8, 4), (10, 64)
ACTIVATIONS = (
    *("relu6", "selu", "softplus", "softsign", "mish", "hard_sigmoid", "hard_swish", "leaky_relu"),
    *("elu", "celu", "log_softmax", "log_sigmoid", "hard_tanh", "tanh_shrink", "hard_shrink"),
    *("soft_shrink", "glu", "softmax"),
)


class Attention(layers.Layer):
    """Attention of a sequence to itself."""

    def __init__(self, heads: int, key: int) -> None:
        super().__init__()
        self.attention = layers.MultiHeadAttention(heads, key, flash_attention=False)

    def call(self, taken: Any) -> Any:
        """Attend."""
        return self.attention(taken, taken)


def _norms() -> dict[str, tuple[Any, tuple[tuple[int, ...], ...]]]:
    """Return every norm with and without factors and offsets."""
    made: dict[str, tuple[Any, tuple[tuple[int, ...], ...]]] = {}
    for scale, center in ((True, True), (True, False), (False, True), (False, False)):
        options = {"scale": scale, "center": center}
        end = f" scale {scale} center {center}"
        made[f"BatchNormalization{end}"] = (layers.BatchNormalization(**options), (IMAGE,))
        made[f"LayerNormalization{end}"] = (layers.LayerNormalization(**options), (TOKENS,))
        made[f"GroupNormalization{end}"] = (layers.GroupNormalization(4, **options), (IMAGE,))
    made["BatchNormalization 1d"] = (layers.BatchNormalization(), (LINE,))
    made["BatchNormalization 3d"] = (layers.BatchNormalization(), (VOLUME,))
    made["GroupNormalization of 1"] = (layers.GroupNormalization(1), (IMAGE,))
    made["GroupNormalization of 3"] = (layers.GroupNormalization(3), (SMALL,))
    for shape in (TOKENS, (7, 12)):
        made[f"RMSNormalization {shape[1]}"] = (layers.RMSNormalization(), (shape,))
        made[f"UnitNormalization {shape[1]}"] = (layers.UnitNormalization(), (shape,))
    return made


def _cases() -> dict[str, tuple[Any, tuple[tuple[int, ...], ...]]]:
    two, three = (IMAGE, IMAGE), (IMAGE, IMAGE, IMAGE)
    upwards = layers.Conv2DTranspose
    return {
        "Conv1D groups": (layers.Conv1D(16, 3, groups=4), (LINE,)),
        "Conv2D groups": (layers.Conv2D(16, 3, groups=4, use_bias=False), (IMAGE,)),
        "Conv3D groups": (layers.Conv3D(8, 3, groups=2), (VOLUME,)),
        "Conv2D groups of one": (layers.Conv2D(8, 3, groups=8), (IMAGE,)),
        "Conv2D dilated": (layers.Conv2D(16, 3, dilation_rate=2), (IMAGE,)),
        "DepthwiseConv1D": (layers.DepthwiseConv1D(3), (LINE,)),
        "DepthwiseConv2D multiplier": (layers.DepthwiseConv2D(3, depth_multiplier=2), (IMAGE,)),
        "SeparableConv1D": (layers.SeparableConv1D(16, 3), (LINE,)),
        "Conv1DTranspose": (layers.Conv1DTranspose(6, 3, strides=2), (LINE,)),
        "Conv2DTranspose odd": (upwards(3, 3, strides=2, use_bias=False), ((3, 3, 2),)),
        "Conv2DTranspose odder": (upwards(1, 3, strides=2, use_bias=False), ((3, 3, 1),)),
        "Conv2DTranspose 2x3": (upwards(5, (3, 2), strides=(2, 3)), ((5, 7, 3),)),
        "Conv2DTranspose dilated": (upwards(5, 3, dilation_rate=2), ((5, 7, 3),)),
        "Conv3DTranspose": (layers.Conv3DTranspose(6, 3, strides=2), (VOLUME,)),
        "Dense image": (layers.Dense(10), (IMAGE,)),
        **_norms(),
        **{name: (layers.Activation(name), (IMAGE,)) for name in ACTIVATIONS},
        "PReLU one": (layers.PReLU(shared_axes=[1, 2, 3]), (IMAGE,)),
        "PReLU value": (layers.PReLU(), (IMAGE,)),
        "MaxPooling1D": (layers.MaxPooling1D(2), (LINE,)),
        "MaxPooling2D same": (layers.MaxPooling2D(3, 2, padding="same"), (IMAGE,)),
        "MaxPooling3D": (layers.MaxPooling3D(2), (VOLUME,)),
        "AveragePooling1D": (layers.AveragePooling1D(2), (LINE,)),
        "AveragePooling3D": (layers.AveragePooling3D(2), (VOLUME,)),
        "GlobalAveragePooling1D": (layers.GlobalAveragePooling1D(), (LINE,)),
        "GlobalAveragePooling2D": (layers.GlobalAveragePooling2D(), (SMALL,)),
        "GlobalAveragePooling3D": (layers.GlobalAveragePooling3D(), (VOLUME,)),
        "GlobalMaxPooling1D": (layers.GlobalMaxPooling1D(), (LINE,)),
        "Add": (layers.Add(), two),
        "Add 3": (layers.Add(), three),
        "Subtract": (layers.Subtract(), two),
        "Multiply broadcast": (layers.Multiply(), (IMAGE, (1, 1, 8))),
        "Average": (layers.Average(), two),
        "Average 3": (layers.Average(), three),
        "Maximum 3": (layers.Maximum(), three),
        "Minimum": (layers.Minimum(), two),
        "Concatenate": (layers.Concatenate(), two),
        "Dot": (layers.Dot(axes=(2, 1)), ((10, 8), (8, 6))),
        "MultiHeadAttention 4": (Attention(4, 16), (TOKENS,)),
        "MultiHeadAttention 3": (Attention(3, 4), ((7, 12),)),
        "UpSampling1D": (layers.UpSampling1D(2), (LINE,)),
        "UpSampling2D": (layers.UpSampling2D((2, 3)), (IMAGE,)),
        "UpSampling2D bilinear": (layers.UpSampling2D(2, interpolation="bilinear"), (IMAGE,)),
        "UpSampling2D bicubic": (layers.UpSampling2D(2, interpolation="bicubic"), (IMAGE,)),
        "UpSampling3D": (layers.UpSampling3D(2), (VOLUME,)),
        "Embedding": (layers.Embedding(100, 16), ((9,),)),
    }


def operations(model: Any, shapes: tuple[tuple[int, ...], ...]) -> int:
    """Return the float operations of a layer in inference."""
    signature = [tf.TensorSpec((1, *shape)) for shape in shapes]

    def forward(*taken: Any) -> Any:
        return model(list(taken) if len(taken) > 1 else taken[0])

    concrete = tf.function(forward).get_concrete_function(*signature)
    _, definition = convert_variables_to_constants_v2_as_graph(concrete)
    profiler = tf.compat.v1.profiler
    with tf.Graph().as_default() as graph:
        tf.graph_util.import_graph_def(definition, name="")
        options = {**profiler.ProfileOptionBuilder.float_operation(), "output": "none"}
        metadata = tf.compat.v1.RunMetadata()
        found = profiler.profile(graph=graph, run_meta=metadata, cmd="op", options=options)
    return int(found.total_float_ops)


def main() -> None:
    """Measure every case and write the file."""
    found = {
        "tensorflow": tf.__version__,
        "keras": tf.keras.__version__,
        "single": {
            name: {"inputs": shapes, "total": operations(layer, shapes)}
            for name, (layer, shapes) in _cases().items()
        },
    }
    pack("tools/keras_edges", found)


if __name__ == "__main__":
    main()
