"""Compares `tools/tensorflow.json.xz` with what TensorFlow's profiler says, or writes it.

Run it from the repository's root, with TensorFlow and Keras in reach: `python -m
tests.data.measure.tensorflow_figures`, with `write` behind it to write the file. The profiler adds
up the operations that TensorFlow has registered for the operators of a frozen graph, one pass
without training; an operator without a registration counts nothing.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable
from typing import Any

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras
import tensorflow as tf
from keras import layers
from tensorflow.python.framework.convert_to_constants import (
    convert_variables_to_constants_v2_as_graph,
)

from tests.data.measure.packing import pack, unpack

NAME = "tools/tensorflow"
IMAGE = (16, 16, 8)


class Both(keras.layers.Layer):
    """A layer of two inputs that is given the same one twice."""

    def __init__(self, layer: Any) -> None:
        super().__init__()
        self.layer = layer

    def call(self, x: Any) -> Any:
        return self.layer([x, x])


LAYERS: dict[str, tuple[Callable[[], Any], tuple[int, ...]]] = {
    "Conv2D bias": (lambda: layers.Conv2D(16, 3, padding="same"), IMAGE),
    "Conv2D nobias": (lambda: layers.Conv2D(16, 3, use_bias=False), IMAGE),
    "DepthwiseConv2D": (lambda: layers.DepthwiseConv2D(3), IMAGE),
    "SeparableConv2D": (lambda: layers.SeparableConv2D(16, 3), IMAGE),
    "Conv2DTranspose s2": (lambda: layers.Conv2DTranspose(6, 3, 2), IMAGE),
    "Conv2DTranspose s2 same": (
        lambda: layers.Conv2DTranspose(6, 3, 2, padding="same", use_bias=False),
        IMAGE,
    ),
    "Conv1D": (lambda: layers.Conv1D(16, 3), (20, 8)),
    "Conv3D": (lambda: layers.Conv3D(16, 3), (6, 6, 6, 8)),
    "Conv2D groups": (lambda: layers.Conv2D(16, 3, groups=4), IMAGE),
    "Dense": (lambda: layers.Dense(32), (64,)),
    "Dense nobias": (lambda: layers.Dense(32, use_bias=False), (64,)),
    "Dense tokens": (lambda: layers.Dense(32), (10, 64)),
    "BatchNormalization": (layers.BatchNormalization, IMAGE),
    "BatchNormalization dense": (layers.BatchNormalization, (64,)),
    "LayerNormalization": (layers.LayerNormalization, (10, 64)),
    "ReLU": (layers.ReLU, IMAGE),
    "ReLU6": (lambda: layers.ReLU(6.0), IMAGE),
    "Activation softmax": (layers.Softmax, (64,)),
    "sigmoid": (lambda: layers.Activation("sigmoid"), IMAGE),
    "gelu": (lambda: layers.Activation("gelu"), IMAGE),
    "swish": (lambda: layers.Activation("swish"), IMAGE),
    "tanh": (lambda: layers.Activation("tanh"), IMAGE),
    "LeakyReLU": (layers.LeakyReLU, IMAGE),
    "PReLU": (lambda: layers.PReLU(shared_axes=[1, 2]), IMAGE),
    "ELU": (layers.ELU, IMAGE),
    "MaxPooling2D": (lambda: layers.MaxPooling2D(2), IMAGE),
    "MaxPooling2D 3 s2": (lambda: layers.MaxPooling2D(3, 2), IMAGE),
    "AveragePooling2D 3 s2": (lambda: layers.AveragePooling2D(3, 2), IMAGE),
    "GlobalAveragePooling2D": (layers.GlobalAveragePooling2D, IMAGE),
    "GlobalMaxPooling2D": (layers.GlobalMaxPooling2D, IMAGE),
    "UpSampling2D": (lambda: layers.UpSampling2D(2), IMAGE),
    "UpSampling2D bilinear": (lambda: layers.UpSampling2D(2, interpolation="bilinear"), IMAGE),
    "ZeroPadding2D": (lambda: layers.ZeroPadding2D(1), IMAGE),
    "Flatten": (layers.Flatten, IMAGE),
    "Dropout": (lambda: layers.Dropout(0.5), IMAGE),
    "LSTM": (lambda: layers.LSTM(20), (7, 12)),
    "Embedding": (lambda: layers.Embedding(100, 16), (7,)),
    "Add": (lambda: Both(layers.Add()), IMAGE),
    "Multiply": (lambda: Both(layers.Multiply()), IMAGE),
    "Concatenate": (lambda: Both(layers.Concatenate()), IMAGE),
}
MODELS = {
    "VGG16": 224,
    "ResNet50": 224,
    "MobileNet": 224,
    "MobileNetV2": 224,
    "Xception": 299,
    "DenseNet121": 224,
}


def operations(model: Any, size: tuple[int, ...]) -> dict[str, Any]:
    """Returns the operations of one sample, and by operator."""
    run = tf.function(lambda x: model(x, training=False))
    _, frozen = convert_variables_to_constants_v2_as_graph(
        run.get_concrete_function(tf.TensorSpec((1, *size)))
    )
    profiler = tf.compat.v1.profiler
    options = profiler.ProfileOptionBuilder.float_operation()
    options["output"] = "none"
    with tf.Graph().as_default() as graph:
        tf.graph_util.import_graph_def(frozen, name="")
        root = profiler.profile(
            graph=graph, run_meta=tf.compat.v1.RunMetadata(), cmd="op", options=options
        )
    by: Counter[str] = Counter()
    nodes = [*root.children]
    while nodes:
        node = nodes.pop(0)
        # A node's own operations; its children stand in the tree with theirs.
        if node.float_ops:
            by[node.name] += node.float_ops
        nodes = [*node.children, *nodes]
    return {"total": root.total_float_ops, "by": dict(by)}


def main() -> int:
    """Counts every layer and model; returns how many differ from the file."""
    single: dict[str, Any] = {}
    for name, (made, size) in LAYERS.items():
        single[name] = {"input": list(size), **operations(made(), size)}
        print(name, single[name], flush=True)
    models: dict[str, Any] = {}
    for name, side in MODELS.items():
        model = getattr(keras.applications, name)(weights=None)
        models[name] = operations(model, (side, side, 3))
        print(name, models[name], flush=True)
    found = {"single": single, "models": models}
    found |= {"tensorflow": tf.__version__, "keras": keras.__version__}
    if "write" in sys.argv:
        print(pack(NAME, found))
        return 0
    before = unpack(NAME)
    both = [(part, name) for part in ("single", "models") for name in found[part]]
    other = [pair for pair in both if found[pair[0]][pair[1]] != before[pair[0]].get(pair[1])]
    for part, name in other:
        print("differs:", name, json.dumps(found[part][name]), before[part].get(name))
    return len(other)


if __name__ == "__main__":
    sys.exit(main())
