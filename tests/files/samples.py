"""One small valid file of every format that is read, built in code.

A test fails where a reader has no sample. To add one: an entry in `SAMPLES`; where the format is
JSON, or holds JSON in an archive, `json_at` says where, so that its values are replaced in turn.
"""

import io
import json
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import native

WHOLE, HEADER = "", "<header>"
_LENGTH = struct.Struct("<Q")


class Sample(msgspec.Struct, frozen=True):
    """A small valid file.

    Attributes:
        reader: The reader that takes it.
        name: The name of the file.
        data: What it holds.
        json_at: The member of the archive that is JSON, `WHOLE` where the file is, `HEADER`
            where its length and it begin the file; None for other formats.
        claim: The file with 10 GB where a size stands; empty where the format has no sizes.
    """

    reader: str
    name: str
    data: bytes
    json_at: str | None = None
    claim: bytes = b""

    def write(self, folder: Path, data: bytes | None = None) -> Path:
        """Write it, or other bytes in its place, and return the file."""
        path = folder / self.name
        path.write_bytes(self.data if data is None else data)
        return path

    def document(self) -> Any:
        """Return its JSON."""
        assert self.json_at is not None
        if self.json_at == WHOLE:
            return json.loads(self.data)
        if self.json_at == HEADER:
            return json.loads(self.data[_LENGTH.size : self._end])
        return json.loads(members(self.data)[self.json_at])

    @property
    def _end(self) -> int:
        """Where the header ends."""
        length: int = _LENGTH.unpack_from(self.data)[0]
        return _LENGTH.size + length

    def with_document(self, document: Any) -> bytes:
        """Return the file with another JSON in it."""
        text = json.dumps(document).encode()
        if self.json_at == WHOLE:
            return text
        if self.json_at == HEADER:
            return _LENGTH.pack(len(text)) + text + self.data[self._end :]
        assert self.json_at is not None
        return archive({**members(self.data), self.json_at: text})


def archive(content: dict[str, bytes]) -> bytes:
    """Return a zip archive."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as opened:
        for name, data in content.items():
            opened.writestr(zipfile.ZipInfo(name), data)
    return target.getvalue()


def members(data: bytes) -> dict[str, bytes]:
    """Return what a zip archive holds."""
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def _native() -> Sample:
    layers = (
        KINDS["Input"].fresh("in", shape=(3, 8, 8)),
        KINDS["Conv2d"].fresh("conv", filters=4, kernel=(3, 3), padding="same", stride=(2, 2)),
        KINDS["Flatten"].fresh("flat"),
        KINDS["Linear"].fresh("fc", inputs=("flat",)),
    )
    data = native.encode(Network(layers, name="Small", semantics="keras"))
    claim = data.replace(b'"filters": 4', b'"filters": 10000000000')
    return Sample("cnnparam", "small.cnnparam", data, WHOLE, claim)


SHORTHAND = b"input 3x16x16\nconv3-8 x2\npool2\nfc10\nsoftmax\n"


def _keras_layer(kind: str, name: str, inbound: str = "", **config: Any) -> dict[str, Any]:
    layer: dict[str, Any] = {"class_name": kind, "name": name, "config": {"name": name, **config}}
    layer["inbound_nodes"] = [[[inbound, 0, 0, {}]]] if inbound else []
    return layer


KERAS = {
    "class_name": "Functional",
    "config": {
        "name": "small",
        "layers": [
            _keras_layer("InputLayer", "in", batch_input_shape=[None, 8, 8, 3]),
            _keras_layer(
                "Conv2D",
                "conv",
                "in",
                filters=4,
                kernel_size=[3, 3],
                strides=[2, 2],
                padding="same",
                data_format="channels_last",
                dilation_rate=[1, 1],
                groups=1,
                activation="relu",
                use_bias=True,
            ),
            _keras_layer("BatchNormalization", "bn", "conv", axis=[3], center=True, scale=True),
            _keras_layer("GlobalAveragePooling2D", "gap", "bn", data_format="channels_last"),
            _keras_layer("Dense", "fc", "gap", units=10, use_bias=True, activation="softmax"),
        ],
        "input_layers": [["in", 0, 0]],
        "output_layers": [["fc", 0, 0]],
    },
    "keras_version": "2.15.0",
    "backend": "tensorflow",
}


def _keras() -> Iterator[Sample]:
    text = json.dumps(KERAS).encode()
    claim = text.replace(b'"filters": 4', b'"filters": 10000000000')
    yield Sample("keras", "small.json", text, WHOLE, claim)
    metadata = json.dumps({"keras_version": "3.5.0", "date_saved": ""}).encode()
    packed = archive({"metadata.json": metadata, "config.json": text, "model.weights.h5": b"-"})
    yield Sample("keras", "small.keras", packed, "config.json", _claiming_member(packed))
    yield Sample("keras", "small.h5", _hdf5(text))


def _hdf5(config: bytes) -> bytes:
    import h5py

    target = io.BytesIO()
    with h5py.File(target, "w") as opened:
        opened.attrs["model_config"] = config.decode()
        opened.attrs["keras_version"] = "2.15.0"
    return target.getvalue()


def _claiming_member(data: bytes) -> bytes:
    """Return an archive whose directory says that a member unpacks to almost 4 GiB."""
    changed = bytearray(data)
    at = changed.find(b"PK\1\2")
    while at >= 0:
        struct.pack_into("<I", changed, at + 24, 0xFFFFFFF0)
        at = changed.find(b"PK\1\2", at + 4)
    return bytes(changed)


def _onnx() -> Sample:
    from onnx import TensorProto, helper

    def weights(name: str, *shape: int) -> Any:
        size = 1
        for axis in shape:
            size *= axis
        return helper.make_tensor(name, TensorProto.FLOAT, shape, bytes(4 * size), raw=True)

    nodes = [
        helper.make_node("Conv", ["x", "w", "b"], ["c"], "conv", pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["c"], ["r"]),
        helper.make_node("GlobalAveragePool", ["r"], ["g"]),
        helper.make_node("Flatten", ["g"], ["f"]),
        helper.make_node("Gemm", ["f", "v"], ["y"], transB=1),
    ]
    graph = helper.make_graph(
        nodes,
        "small",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 2, 6, 6])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        [weights("w", 3, 2, 3, 3), weights("b", 3), weights("v", 4, 3)],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    data: bytes = model.SerializeToString()
    # The raw data of the first weights says that it has 10 GB.
    length = 4 * 3 * 2 * 3 * 3
    claim = data.replace(b"J" + _varint(length), b"J" + _varint(10**10), 1)
    return Sample("onnx", "small.onnx", data, claim=claim)


def _varint(value: int) -> bytes:
    written = bytearray()
    while value > 127:
        written.append(value & 127 | 128)
        value >>= 7
    return bytes([*written, value])


def _safetensors() -> Sample:
    header = {
        "conv.weight": {"dtype": "F32", "shape": [4, 3, 3, 3], "data_offsets": [0, 432]},
        "conv.bias": {"dtype": "F32", "shape": [4], "data_offsets": [432, 448]},
        "__metadata__": {"format": "pt"},
    }
    text = json.dumps(header).encode()
    data = _LENGTH.pack(len(text)) + text + bytes(448)
    claim = _LENGTH.pack(10**10) + data
    return Sample("safetensors", "small.safetensors", data, HEADER, claim)


def _tensor(name: str) -> dict[str, Any]:
    return {"as_tensor": {"name": name}}


def _call(target: str, module: str, output: str, *given: str, **values: Any) -> dict[str, Any]:
    words = ("input", "weight", "bias") if len(given) > 1 else ("self",)
    named = zip(words, given, strict=False)
    inputs = [{"name": word, "arg": _tensor(name), "kind": 1} for word, name in named]
    inputs += [{"name": name, "arg": value, "kind": 1} for name, value in values.items()]
    kind = f"torch.nn.modules.{module}"
    stack = f"L__self__,,torch.nn.modules.container.Sequential;L__self__{output},{output},{kind}"
    return {
        "target": f"torch.ops.aten.{target}",
        "inputs": inputs,
        "outputs": [_tensor(output)],
        "metadata": {"nn_module_stack": stack},
    }


def _pt2() -> Sample:
    one = {"as_ints": [1, 1]}
    nodes = [
        _call("conv2d.default", "conv.Conv2d", "c", "x", "w", "b", stride=one, padding=one),
        _call("relu.default", "activation.ReLU", "r", "c"),
        _call("adaptive_avg_pool2d.default", "pooling.X", "g", "r", output_size=one),
        _call("flatten.using_ints", "flatten.Flatten", "f", "g", start_dim={"as_int": 1}),
        _call("linear.default", "linear.Linear", "l", "f", "v"),
    ]
    sizes = {
        "x": (1, 2, 6, 6),
        "w": (3, 2, 3, 3),
        "b": (3,),
        "v": (4, 3),
        "f": (1, 3),
        "l": (1, 4),
        "c": (1, 3, 6, 6),
        "r": (1, 3, 6, 6),
        "g": (1, 3, 1, 1),
    }
    tensors = {
        name: {"sizes": [{"as_int": size} for size in shape], "requires_grad": name in "wbv"}
        for name, shape in sizes.items()
    }
    own = {"w": "conv.weight", "b": "conv.bias", "v": "fc.weight"}
    given = [
        {"parameter": {"arg": {"name": name}, "parameter_name": title}}
        for name, title in own.items()
    ]
    module = {
        "graph": {
            "inputs": [_tensor(name) for name in (*own, "x")],
            "outputs": [_tensor("l")],
            "nodes": nodes,
            "tensor_values": tensors,
        },
        "signature": {"input_specs": [*given, {"user_input": {"arg": _tensor("x")}}]},
    }
    graph = json.dumps({"graph_module": module}).encode()
    data = archive({"small/models/model.json": graph, "small/archive_format": b"pt2"})
    return Sample("pt2", "small.pt2", data, "small/models/model.json", _claiming_member(data))


DARKNET = b"""\
[net]
width=32
height=32
channels=3

[convolutional]
batch_normalize=1
filters=8
size=3
stride=1
pad=1
activation=leaky

[convolutional]
filters=4
size=1
activation=linear

[route]
layers=-1,-2

[maxpool]
size=2
stride=2

[avgpool]

[softmax]
"""

CAFFE = b"""\
name: "small"
input: "data"
input_shape { dim: 1 dim: 3 dim: 16 dim: 16 }
layer {
  name: "conv" type: "Convolution" bottom: "data" top: "conv"
  convolution_param { num_output: 8 kernel_size: 3 stride: 2 group: 1 }
}
layer { name: "relu" type: "ReLU" bottom: "conv" top: "conv" }
layer {
  name: "pool" type: "Pooling" bottom: "conv" top: "pool"
  pooling_param { pool: MAX kernel_size: 2 stride: 2 }
}
layer {
  name: "fc" type: "InnerProduct" bottom: "pool" top: "fc"
  inner_product_param { num_output: 10 }
}
"""


def _texts() -> Iterator[Sample]:
    huge = b"10000000000"
    claim = SHORTHAND.replace(b"conv3-8", b"conv3-" + huge)
    yield Sample("shorthand", "small.txt", SHORTHAND, claim=claim)
    claim = DARKNET.replace(b"filters=8", b"filters=" + huge)
    yield Sample("darknet", "small.cfg", DARKNET, claim=claim)
    claim = CAFFE.replace(b"num_output: 8", b"num_output: " + huge)
    yield Sample("caffe", "small.prototxt", CAFFE, claim=claim)


SAMPLES: tuple[Sample, ...] = (_native(), *_texts(), *_keras(), _onnx(), _pt2(), _safetensors())
"""Every sample; those of formats that no reader takes yet are not asked for."""


def replacements(document: Any, values: tuple[Any, ...]) -> Iterator[tuple[str, Any]]:
    """Yield a JSON document with each of its values replaced by each of some others."""
    for path, put in _places(document, "$", lambda value: value):
        for value in values:
            yield f"{path} = {json.dumps(value)[:20]}", put(value)


def _places(
    value: Any, path: str, put: Callable[[Any], Any]
) -> Iterator[tuple[str, Callable[[Any], Any]]]:
    """Yield where a value stands, and what puts another one there."""
    yield path, put
    if not isinstance(value, (dict, list)):
        return
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield from _places(inner, f"{path}.{key}", _putting(value, key, put))


def _putting(holder: Any, key: Any, put: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def replaced(value: Any) -> Any:
        copied = holder.copy()
        copied[key] = value
        return put(copied)

    return replaced
