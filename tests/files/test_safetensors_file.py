"""Headers of safetensors: every parameter counts once, and what is broken is refused."""

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats, safetensors_file
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request
from tests import oracle, strategies

_BYTES = {"F32": 4, "I64": 8, "F16": 2, "BF16": 2}


def packed(header: Any, data: int = 0) -> bytes:
    """Returns a file with a header and so many bytes of data."""
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + b"\0" * data


def laid_out(tensors: dict[str, tuple[str, list[int]]]) -> tuple[bytes, int]:
    """Returns the beginning of a file of tensors as the library lays them out, and its data."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name, (dtype, shape) in tensors.items():
        begin, elements = end, 1
        for size in shape:
            elements *= size
        end += elements * _BYTES[dtype]
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}
    return packed(header), end


def stored(tensors: dict[str, tuple[str, list[int]]]) -> bytes:
    """Returns a file of tensors."""
    start, data = laid_out(tensors)
    return start + b"\0" * data


def opened(folder: Path, data: bytes, name: str = "model.safetensors") -> Network:
    """Returns what is read of some bytes."""
    path = folder / name
    path.write_bytes(data)
    return formats.read(path)


BLOCK = {
    "conv1.weight": ("F32", [64, 3, 7, 7]),
    "bn1.weight": ("F32", [64]),
    "bn1.bias": ("F32", [64]),
    "bn1.running_mean": ("F32", [64]),
    "bn1.running_var": ("F32", [64]),
    "bn1.num_batches_tracked": ("I64", []),
    "layer1.0.conv1.weight": ("F16", [64, 64, 3, 3]),
    "fc.weight": ("BF16", [10, 64]),
    "fc.bias": ("BF16", [10]),
    "scale": ("F32", [1]),
}


def test_tensors_are_rows_by_module(tmp_path: Path) -> None:
    network = opened(tmp_path, stored(BLOCK))
    assert [(row.name, row.block) for row in network.layers] == [
        ("conv1", ""),
        ("bn1", ""),
        ("layer1.0.conv1", "layer1.0"),
        ("fc", ""),
        ("tensors", ""),
    ]
    assert network.semantics == "pytorch"
    assert "neither how the modules are connected" in network.description
    counts = count(network)
    totals = counts.totals
    assert totals.parameters == 9408 + 128 + 36864 + 640 + 10 + 1
    assert (totals.biases, totals.statistics) == (64 + 10, 129)
    assert totals.status == "lower bound"
    assert [row.parameters for row in counts.rows] == [9408, 128, 36864, 650, 1]
    assert all("not say what is computed" in problem.message for _, problem in counts.problems)


@pytest.mark.parametrize("name", ["resnet18", "unet", "vgg16"])
def test_a_model_has_its_parameters(tmp_path: Path, name: str) -> None:
    model = oracle.read(f"torchvision/{name}")
    tensors: dict[str, tuple[str, list[int]]] = {}
    for layer in model["layers"]:
        for own, shape in layer.get("p_shapes", {}).items():
            tensors[f"{layer['name']}.{own}"] = ("F32", shape)
    start, data = laid_out(tensors)
    path = tmp_path / "model.safetensors"
    with path.open("wb") as file:  # the data is a hole
        file.write(start)
        file.truncate(len(start) + data)
    assert count(formats.read(path)).totals.parameters == model["params"]


def test_a_large_module_is_split(tmp_path: Path) -> None:
    network = opened(
        tmp_path, stored({f"m.{'t' * 900}{number}": ("F32", [2]) for number in range(40)})
    )
    assert len(network.layers) > 1
    assert {row.block for row in network.layers} == {""}
    assert count(network).totals.parameters == 80


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        ([], "Its tensor 'w' is no JSON object"),
        ({"dtype": "F33", "shape": [1], "data_offsets": [0, 4]}, "type 'F33', which is none"),
        ({"dtype": ["F32"], "shape": [1], "data_offsets": [0, 4]}, "which is none of safetensors"),
        ({"dtype": "F32", "shape": "1", "data_offsets": [0, 4]}, "no list of at most 64 sizes"),
        ({"dtype": "F32", "shape": [True], "data_offsets": [0, 4]}, "no whole number from 0"),
        ({"dtype": "F32", "shape": [2**40], "data_offsets": [0, 4]}, "no whole number from 0"),
        ({"dtype": "F32", "shape": [2**31] * 64, "data_offsets": [0, 4]}, "do not take"),
        ({"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}, "has 4 bytes of data, which"),
        ({"dtype": "F32", "shape": [1], "data_offsets": [4, 0]}, "no two ascending"),
        ({"dtype": "F32", "shape": [1], "data_offsets": [0.0, 4.0]}, "no two ascending"),
        ({"dtype": "F32", "shape": [1], "data_offsets": [8, 12]}, "ends at byte 12 of the data"),
        (
            {"dtype": "F32", "shape": [2500000000], "data_offsets": [0, 10_000_000_000]},
            "no whole number from 0",
        ),
        ({}, "no list of at most 64 sizes"),
    ],
)
def test_a_tensor_that_cannot_be_is_refused(tmp_path: Path, entry: Any, sentence: str) -> None:
    with pytest.raises(FileProblem, match=sentence) as caught:
        opened(tmp_path, packed({"w": entry}, 8))
    assert str(caught.value).startswith(str(tmp_path))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ((10**10).to_bytes(8, "little") + b"{}", "claims 10,000,000,000 bytes"),
        ((2 * 10**8).to_bytes(8, "little") + b"{}", "claims 200,000,000 bytes"),
        ((100).to_bytes(8, "little") + b"{}", "ends within its header"),
        (packed({}), "It holds no layers"),
        (packed({"__metadata__": {}}), "It holds no layers"),
        (packed({" ": {}}), "has a name of 1 characters"),
        (packed({"n" * 1001: {}}), "has a name of 1,001 characters"),
        ((4).to_bytes(8, "little") + b"{\xff}}", "Its header is not text in UTF-8"),
        ((11).to_bytes(8, "little") + b'{"a":{"b":"', "it is not JSON|not valid|ends"),
        (packed({"a": [[0] * 9] * 300_000}), "more values than"),
        (packed({f"t{n}": 0 for n in range(100_001)}), "It has 100,001 tensors"),
    ],
)
def test_a_header_that_cannot_be_is_refused(tmp_path: Path, data: bytes, sentence: str) -> None:
    with pytest.raises(FileProblem, match=sentence):
        opened(tmp_path, data)


def test_every_truncation_is_refused(tmp_path: Path) -> None:
    data = stored({"conv.weight": ("F32", [2, 1]), "conv.bias": ("F32", [2])})
    path = tmp_path / "cut.safetensors"
    for end in range(len(data)):
        path.write_bytes(data[:end])
        with pytest.raises(FileProblem):
            safetensors_file.read(path, Request())


@strategies.examples(0.5)
@given(places=st.lists(st.integers(0, 10**6), min_size=1, max_size=4))
def test_flipped_bits_give_a_network_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, places: list[int]
) -> None:
    data = bytearray(stored({"conv.weight": ("F32", [2, 1]), "conv.bias": ("F32", [2])}))
    for place in places:
        data[place // 8 % len(data)] ^= 1 << place % 8
    path = tmp_path_factory.mktemp("flip") / "flip.safetensors"
    path.write_bytes(data)
    with contextlib.suppress(FileProblem):
        count(safetensors_file.read(path, Request()))
