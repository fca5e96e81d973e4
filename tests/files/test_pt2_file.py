"""Archives of torch.export, as PyTorch itself wrote them, against what PyTorch counts."""

import contextlib
import json
import warnings
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kinds.unknown import Unknown
from cnnparam_gui.files import formats, pt2_file
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request, ShapeNeeded
from tests import oracle, pt2, strategies

DATA = oracle.DATA / "pt2"


def opened(name: str, shape: tuple[int, ...] | None = None) -> NetworkCount:
    """Returns the counts of a file that PyTorch wrote."""
    return count(formats.read(DATA / f"{name}.pt2", Request(shape)))


def model(name: str) -> dict[str, Any]:
    """Returns what PyTorch counts of a model of torchvision."""
    return next(one for one in oracle.read("torchvision/all") if one["model"] == name)


# ----------------------------------------------------------- as PyTorch counts them


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("vgg16", "vgg16"),
        ("resnet18_dyn", "resnet18"),
        ("resnet18_dec", "resnet18"),
        ("resnet18_b4", "resnet18"),
        ("mobilenet_v2", "mobilenet_v2"),
        ("densenet121", "densenet121"),
        ("shufflenet_v2_x1_0", "shufflenet_v2_x1_0"),
        ("convnext_tiny", "convnext_tiny"),
        ("vit_b_16_dyn", "vit_b_16"),
        ("r3d_18", "r3d_18"),
    ],
)
def test_totals_are_those_of_pytorch(file: str, name: str) -> None:
    totals, known = opened(file).totals, model(name)
    assert (totals.parameters, totals.macs) == (known["params"], known["macs"])
    assert totals.trainable == known["trainable"]
    assert totals.status == "exact"


def test_an_encoder_and_decoder_with_skips() -> None:
    totals, known = opened("unet").totals, oracle.read("torchvision/unet")
    assert (totals.parameters, totals.macs) == (known["params"], known["macs"])
    assert totals.status == "exact"


@pytest.mark.parametrize("name", ["vgg16", "mobilenet_v2", "densenet121", "r3d_18"])
def test_every_layer_has_the_shape_and_the_parameters_of_pytorch(name: str) -> None:
    counts = opened(name)
    rows = {
        layer.name: (row.output_shape, row.parameters, row.macs)
        for layer, row in zip(counts.network.layers, counts.rows, strict=True)
    }
    skipped = {"ReLU", "Dropout", "ReLU6", "Softmax"}  # several calls, or no call
    compared = 0
    for leaf, cls, number, shape, weights, biases, other, _, macs, _ in model(name)["leaves"]:
        if cls not in skipped and number == 1 and leaf in rows:
            assert rows[leaf] == (tuple(shape), weights + biases + other, macs), leaf
            compared += 1
    assert compared >= 15


def test_an_attention_over_windows_has_every_parameter_and_says_what_it_lacks() -> None:
    counts, known = opened("swin_t"), model("swin_t")
    assert counts.totals.parameters == known["params"]
    assert counts.totals.macs == known["macs"]
    assert counts.totals.status == "lower bound"
    unknown = [row for row in counts.network.layers if isinstance(row, Unknown)]
    assert len(unknown) == 18
    assert sum("add.Tensor" in row.operator for row in unknown) == 12


def test_lenet_is_as_published() -> None:
    counts = opened("lenet")
    assert [(row.kind(), row.name, row.block) for row in counts.network.layers] == [
        ("Input", "x", ""),
        ("Conv2d", "features.0", "features"),
        ("ReLU", "features.1", "features"),
        ("AvgPool2d", "features.2", "features"),
        ("Conv2d", "features.3", "features"),
        ("ReLU", "features.4", "features"),
        ("MaxPool2d", "features.5", "features"),
        ("Flatten", "classifier.0", "classifier"),
        ("Linear", "classifier.1", "classifier"),
        ("Tanh", "classifier.2", "classifier"),
        ("Linear", "classifier.3", "classifier"),
        ("Tanh", "classifier.4", "classifier"),
        ("Linear", "classifier.5", "classifier"),
    ]
    assert all(row.inputs == () for row in counts.network.layers)
    assert (counts.totals.parameters, counts.totals.macs) == (61_706, 416_520)
    assert counts.network.semantics == "pytorch"


def test_recurrent_layers_and_tables() -> None:
    counts = opened("lstm")
    # 100 vectors of 16; two layers, both ways, of 4 gates of 32; 64 x 5.
    table, first, second, last = 1600, 2 * 128 * (16 + 32 + 2), 2 * 128 * (64 + 32 + 2), 325
    assert counts.totals.parameters == table + first + second + last
    assert [row.kind() for row in counts.network.layers] == [
        *("Input", "Embedding", "LSTM", "Slice", "Squeeze", "Linear")
    ]
    assert counts.totals.status == "exact"


def test_shared_frozen_and_unused_parameters_count_once() -> None:
    counts = opened("shared")
    rows = {row.name: row for row in counts.network.layers}
    kinds = Counter(row.kind() for row in counts.network.layers)
    assert counts.totals.parameters == 240  # as PyTorch counts them
    assert counts.totals.trainable == 240 - 84
    assert rows["c"].frozen
    assert rows["c_2"].weights_of == "c"
    assert rows["o"].weights_of == "e"  # a matrix that is a table too
    assert {"Scale", "PReLU", "GroupNorm", "Pad", "Upsample", "Concat", "Mean"} <= set(kinds)
    assert (kinds["Split"], kinds["Slice"], kinds["Unknown"]) == (2, 2, 4)
    assert counts.totals.macs == 2 * 3 * 3 * 9 * 64 + 3 * 4 * 4 * 64 + 6 * 4 * 7
    unused = counts.network.layers[-1]
    assert (unused.kind(), unused.name) == ("TensorTable", "unused")
    assert getattr(unused, "tensors", "") == "un.weight 5x5, un.bias 5"


def test_a_transformer_block_is_counted() -> None:
    counts = opened("transformer")
    # Projections of 32 to 96 and back, scores and values of 4 heads, 32 to 64 and back; 10 tokens.
    assert counts.totals.macs == 10 * (32 * 96 + 32 * 32 + 2 * 32 * 64) + 2 * 10 * 10 * 32
    assert counts.totals.parameters == 8556
    assert not any(isinstance(row, Unknown) for row in counts.network.layers)


@pytest.mark.parametrize(("shape", "places"), [(None, 40 * 48), ((3, 64, 80), 64 * 80)])
def test_open_sizes_have_the_example_of_the_file_or_what_is_asked_for(
    shape: tuple[int, ...] | None, places: int
) -> None:
    totals = opened("anysize", shape).totals
    assert totals.macs == places * (3 * 8 * 9 + 8 * 4)
    assert totals.status == "exact"


# ----------------------------------------------------------------- written by hand


def hand_written(folder: Path, graph: Any, **more: Any) -> NetworkCount:
    """Returns the counts of a graph in an archive of its own."""
    return count(pt2_file.read(pt2.packed(folder / "net.pt2", graph, **more), Request()))


def test_older_archives_are_read(tmp_path: Path) -> None:
    counts = hand_written(tmp_path, pt2.convolution(), member=pt2.OLD_MEMBER)
    assert (counts.totals.parameters, counts.totals.macs) == (112, 4 * 27 * 16)
    oldest = pt2.convolution()["graph_module"]
    graph = oldest["graph"]
    graph["tensor_values"] = {name: {"meta": meta} for name, meta in graph["tensor_values"].items()}
    oldest["signature"] = {
        "inputs_to_parameters": {"w": "conv.weight", "b": "conv.bias"},
        "inputs_to_buffers": {},
        "user_inputs": ["x"],
    }
    again = hand_written(tmp_path, {"graph_module": oldest}, member=pt2.OLD_MEMBER)
    assert again.network.layers == counts.network.layers


def test_the_archive_is_told_by_its_members(tmp_path: Path) -> None:
    path = pt2.packed(tmp_path / "net.bin", pt2.convolution())
    assert [row.kind() for row in formats.read(path).layers] == ["Input", "Conv2d", "ReLU"]


def test_a_size_without_an_example_is_asked_for(tmp_path: Path) -> None:
    graph = pt2.convolution()
    values = graph["graph_module"]["graph"]["tensor_values"]
    values["x"], values["c"], values["r"] = (
        pt2.sized(1, 3, None, None),
        *(pt2.sized(1, 4, None, None),) * 2,
    )
    path = pt2.packed(tmp_path / "net.pt2", graph)
    with pytest.raises(ShapeNeeded, match=r"'x' is 3x[?]x[?]") as caught:
        formats.read(path)
    assert caught.value.shape == (3, None, None)
    counts = count(formats.read(path, Request((3, 10, 12))))
    assert counts.rows[-1].output_shape == (4, 5, 6)
    assert counts.totals.status == "exact"


def test_what_the_file_contradicts_is_shown_as_unknown(tmp_path: Path) -> None:
    graph = pt2.convolution()
    graph["graph_module"]["graph"]["tensor_values"]["c"] = pt2.sized(1, 4, 5, 5)
    counts = hand_written(tmp_path, graph)
    _, unknown, _ = counts.network.layers
    assert isinstance(unknown, Unknown)
    assert (unknown.operator, unknown.shape) == ("torch.ops.aten.conv2d.default", (4, 5, 5))
    assert counts.totals.parameters == 112
    assert counts.totals.status == "lower bound"


def test_an_unknown_operator_of_many_axes_keeps_them(tmp_path: Path) -> None:
    graph = pt2.program(
        [
            pt2.call("my lib, fold.default", "y", x="x", w="w"),
            pt2.call("relu", "z", self="y"),
        ],
        {
            "x": pt2.sized(1, 3, 8),
            "w": pt2.sized(7, requires_grad=True),
            "y": pt2.sized(1, 2, 3, 4, 5, 6),
            "z": pt2.sized(1, 2, 3, 4, 5, 6),
        },
        {"w": "w"},
    )
    counts = hand_written(tmp_path, graph)
    assert [row.kind() for row in counts.network.layers] == ["Input", "Unknown", "Reshape", "ReLU"]
    assert counts.rows[-1].output_shape == (2, 3, 4, 5, 6)
    assert counts.totals.parameters == 7


@pytest.mark.parametrize(
    ("equation", "second", "kinds"),
    [
        ("bhik,bhkj->bhij", (4, 7, 5), ["Input", "Input", "MatMul"]),
        ("bhik, bhjk -> bhij", (4, 5, 7), ["Input", "Input", "Transpose", "MatMul"]),
        ("bhik,bhkj->bhji", (4, 7, 5), ["Input", "Input", "Unknown"]),
        ("bhik,bhkk->bhik", (4, 7, 7), ["Input", "Input", "Unknown"]),
        ("bhik,bh->bhi", (4,), ["Input", "Input", "Unknown"]),
    ],
)
def test_sums_of_products(
    tmp_path: Path, equation: str, second: tuple[int, ...], kinds: list[str]
) -> None:
    out = {"j": (3, 5), "i": (5, 3)}.get(equation[-1], (3, 7))
    node = pt2.call("einsum", "y", equation={"as_string": equation}, tensors=["x", "z"], path=None)
    sizes = {"x": pt2.sized(1, 4, 3, 7), "z": pt2.sized(1, *second), "y": pt2.sized(1, 4, *out)}
    counts = hand_written(tmp_path, pt2.program([node], sizes, inputs=("x", "z")))
    assert [row.kind() for row in counts.network.layers] == kinds
    assert counts.totals.macs == (0 if "Unknown" in kinds else 4 * 3 * 7 * 5)


def test_parameters_below_an_unknown_shape_count(tmp_path: Path) -> None:
    graph = pt2.program(
        [
            pt2.call("nonzero", "y", self="x"),
            pt2.call("linear", "z", input="y", weight="w", bias="b"),
        ],
        {
            "x": pt2.sized(1, 8),
            "y": pt2.sized(None, 2),
            "z": pt2.sized(None, 3),
            "w": pt2.sized(3, 2, requires_grad=True),
            "b": pt2.sized(3, requires_grad=True),
        },
        {"w": "fc.weight", "b": "fc.bias"},
    )
    counts = hand_written(tmp_path, graph)
    assert counts.totals.parameters == 9
    assert counts.totals.status == "lower bound"


# -------------------------------------------------------------------- what is refused


def _without(*path: str) -> Any:
    graph = pt2.convolution()
    inner = graph
    for key in path[:-1]:
        inner = inner[key]
    del inner[path[-1]]
    return graph


def _sized_as(sizes: Any) -> Any:
    graph = pt2.convolution()
    graph["graph_module"]["graph"]["tensor_values"]["c"] = {"sizes": sizes}
    return graph


@pytest.mark.parametrize(
    ("graph", "sentence"),
    [
        (b"", "Its graph is empty"),
        (b"[1, 2", "not JSON|not valid|ends"),
        (b"[]", "none of torch.export"),
        (b'{"graph_module": {"graph": {"nodes": 3}}}', r"none of torch.export: .*nodes"),
        (b'{"a": 1, "a": 2}', "given twice"),
        (json.dumps({**pt2.convolution(), "\ud800": 1}).encode(), "no Unicode"),
        (pt2.program([], {"\ud800": pt2.sized(1)}), "cannot be printed"),
        (b"[" * 5000 + b"]" * 5000, "nested"),
        (_without("graph_module", "signature"), "none of torch.export: .*signature"),
        (_without("graph_module", "graph", "tensor_values", "c"), "no sizes of its tensor 'c'"),
        (pt2.program([], {}, inputs=()), "holds no layers"),
        (
            pt2.program([pt2.call("relu", "y", self="z")], {"x": pt2.sized(1, 2)}),
            "takes 'z', which nothing above makes",
        ),
        (_sized_as([{"as_int": -1}]), "not from 0 to"),
        (_sized_as([{"as_int": 2**40}]), "not from 0 to"),
        (_sized_as([{"as_int": 1}] * 65), "more than 64 axes"),
        (_sized_as("no list"), "none of torch.export"),
        (pt2.program([], {"n" * 1001: pt2.sized(1)}), "name of 1,001 characters"),
        (pt2.program([], {"a\0": pt2.sized(1)}), "cannot be printed"),
        (pt2.program([], {"x": pt2.sized(1, *[2**20] * 5)}), "declares what no row can be"),
    ],
)
def test_a_graph_that_cannot_be_is_refused(tmp_path: Path, graph: Any, sentence: str) -> None:
    path = pt2.packed(tmp_path / "bad.pt2", graph)
    with pytest.raises(FileProblem, match=sentence) as caught:
        formats.read(path)
    assert str(caught.value).startswith(f"{path}: ")


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    path = pt2.packed(tmp_path / "bomb.pt2", b" " * 70 * 2**20)
    with pytest.raises(FileProblem, match="would unpack to 73,400,320 bytes"):
        formats.read(path)


def test_an_encrypted_graph_is_refused(tmp_path: Path) -> None:
    path = pt2.packed(tmp_path / "net.pt2", pt2.convolution())
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(mark) + offset] |= 1
    path.write_bytes(data)
    with pytest.raises(FileProblem, match="is encrypted"):
        formats.read(path)


def test_a_graph_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    path = pt2.packed(tmp_path / "net.pt2", pt2.convolution())
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr(pt2.MEMBER, b"{}")
    with pytest.raises(FileProblem, match=r"holds net/models/model.json twice"):
        formats.read(path)


def test_an_archive_without_a_graph_is_refused(tmp_path: Path) -> None:
    path = pt2.packed(tmp_path / "net.pt2", b"", member="net/data/aotinductor/model/a.so")
    with pytest.raises(FileProblem, match="holds no graph"):
        formats.read(path)


def test_paths_in_an_archive_lead_nowhere(tmp_path: Path) -> None:
    inside = tmp_path / "in"
    inside.mkdir()
    path = pt2.packed(
        inside / "net.pt2", pt2.convolution(), member="../../models/model.json", evil=b"x"
    )
    assert len(formats.read(path).layers) == 3
    assert sorted(one.name for one in tmp_path.rglob("*")) == ["in", "net.pt2"]


def test_parameters_passed_on_without_end_are_refused(tmp_path: Path) -> None:
    names = [f"p{number}" for number in range(1500)]
    nodes = [pt2.call("cat", "c0", tensors=names)]
    nodes += [pt2.call("add", f"c{n}", self=f"c{n - 1}", other=f"p{n}") for n in range(1, 1500)]
    graph = pt2.program(
        nodes,
        {name: pt2.sized(1) for name in ["x", *names]},
        {name: name for name in names},
    )
    with pytest.raises(FileProblem, match="too many parameters at once"):
        hand_written(tmp_path, graph)


def test_every_truncation_of_the_archive_is_refused(tmp_path: Path) -> None:
    data = pt2.packed(tmp_path / "net.pt2", pt2.convolution()).read_bytes()
    path = tmp_path / "cut.pt2"
    for end in range(len(data)):
        path.write_bytes(data[:end])
        with pytest.raises(FileProblem):
            pt2_file.read(path, Request())


def test_every_truncation_of_the_graph_is_refused(tmp_path: Path) -> None:
    text = json.dumps(pt2.convolution()).encode()
    for end in range(0, len(text), 5):
        with pytest.raises(FileProblem):
            hand_written(tmp_path, text[:end])


def _leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value)
    found = [path] if path else []
    for key, inner in items:
        deeper = isinstance(inner, dict | list)
        found += _leaves(inner, (*path, key)) if deeper else [(*path, key)]
    return found


with zipfile.ZipFile(DATA / "shared.pt2") as _archive:
    SHARED = json.loads(_archive.read("shared/models/model.json"))
PLACES = _leaves(SHARED["graph_module"]["graph"])
ODD = st.sampled_from(
    [
        None,
        True,
        -1,
        0,
        7,
        2**31,
        2**70,
        1.5,
        "",
        "x",
        "p_c_weight",
        [],
        {},
        [1, None],
        {"as_int": 3},
    ]
)


@strategies.examples(1)
@given(changes=st.lists(st.tuples(st.sampled_from(PLACES), ODD), min_size=1, max_size=4))
def test_odd_values_give_a_network_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[tuple[Any, ...], Any]]
) -> None:
    graph = json.loads(json.dumps(SHARED))
    for path, value in changes:
        inner = graph["graph_module"]["graph"]
        with contextlib.suppress(KeyError, IndexError, TypeError):
            for key in path[:-1]:
                inner = inner[key]
            inner[path[-1]] = value
    path_of = pt2.packed(tmp_path_factory.mktemp("odd") / "net.pt2", graph)
    with contextlib.suppress(FileProblem):
        count(formats.read(path_of))


@strategies.examples(1)
@given(places=st.lists(st.integers(0, 10**6), min_size=1, max_size=4))
def test_flipped_bits_give_a_network_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, places: list[int]
) -> None:
    path = pt2.packed(tmp_path_factory.mktemp("flip") / "net.pt2", pt2.convolution())
    data = bytearray(path.read_bytes())
    for place in places:
        data[place // 8 % len(data)] ^= 1 << place % 8
    path.write_bytes(data)
    with contextlib.suppress(FileProblem):
        count(pt2_file.read(path, Request()))
