"""Models that Keras wrote, layer by layer against what Keras says of them."""

import json
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats, keras_file, native
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.request import Request, ShapeNeeded
from tests.files.keras_models import (
    by_name,
    counted,
    decoded,
    layer,
    leaves,
    names,
    sequential,
    sizes,
    unpacked,
    written,
)
from tests.oracle import Record, read

MAPS = Request(shape=(3, 224, 224))
# Layers that Keras has as one and rows have as several: the named one is the last of them.
SPREAD = {"textcnn": {"bidirectional"}, "attn": {"rnn"}, "bistate": {"bidirectional_1"}}
# What is not counted wholly, as the classes of Keras that no kind covers.
UNKNOWN = {
    *("Normalization", "Lambda", "AdditiveAttention", "ConvLSTM2D", "GroupQueryAttention"),
    *("PReLU", "TrueDivide", "Stack", "Sum", "Exp", "SpectralNormalization", "TimeDistributed"),
    *("BatchNormalization", "MultiHeadAttention"),
}


def of(data: bytes) -> NetworkCount:
    """Counts a model, with sizes of 224 where it leaves them open."""
    try:
        return counted(keras_file.decode(data, Request()))
    except ShapeNeeded as needed:
        asked = Request(shape=tuple(size or 224 for size in needed.shape))
        return counted(keras_file.decode(data, asked))


def differences(record: list[Record], counts: NetworkCount, spread: set[str]) -> list[str]:
    """Returns a line for every layer that differs from what Keras says of it."""
    rows, found = by_name(counts), []
    for item in record:
        row = rows.get(item["name"])
        if row is None:
            if item["cls"] not in {"InputLayer", "TimeDistributed"}:
                found.append(f"{item['name']}: no row")
            continue
        said = sizes(item)
        if said is not None and row.output_shape not in {
            tuple(said),
            (*said[-1:], *said[:-1]),
        }:
            found.append(f"{item['name']}: {row.output_shape}, not {said}")
        if item["name"] in spread:
            continue
        ours = (row.trainable + row.non_trainable, row.trainable)
        theirs = (item["params"], item.get("trainable", row.trainable))
        if ours != theirs:
            found.append(f"{item['name']}: {ours} parameters, not {theirs}")
        called = item.get("out1") or [0]
        calls = len(called) if isinstance(called[0], list) else 1
        if "macs" in item and row.macs * calls != item["macs"]:
            found.append(f"{item['name']}: {row.macs} x {calls}, not {item['macs']}")
    return found


@pytest.mark.parametrize("name", names("json"))
def test_every_layer_is_as_keras_3_says(name: str) -> None:
    record = read(f"keras/{name}")
    counts = of(unpacked(f"json/{name}.json"))
    assert differences(list(leaves(record["layers"])), counts, set()) == []
    totals = counts.totals
    assert (totals.parameters, totals.trainable) == (record["params"], record["trainable"])
    assert (totals.non_trainable, totals.macs) == (record["non_trainable"], record["macs"])
    assert counts.problems == []


@pytest.mark.parametrize("name", ["MobileNetV2", "VGG16"])
def test_every_layer_is_as_keras_2_says(name: str) -> None:
    record = read(f"keras/tfkeras2/{name}")
    counts = of(unpacked(f"tfkeras2/json/{name}.json"))
    assert differences(record["table"], counts, set()) == []
    assert len(counts.rows) == record["layers"]
    assert counts.totals.parameters == record["params"]
    assert counts.totals.trainable == record["trainable"]
    assert counts.totals.macs == read(f"keras/{name}")["macs"]


@pytest.mark.parametrize("name", names("more"))
def test_every_layer_of_odder_models_is_as_keras_says(name: str) -> None:
    record = read(f"keras/more/{name}")
    counts = of(json.dumps(record["model"]).encode())
    assert differences(record["layers"], counts, SPREAD.get(name, set())) == []
    assert counts.totals.parameters == record["params"]
    assert counts.totals.trainable == record["trainable"]
    assert record.get("macs") in {None, counts.totals.macs}
    rows = zip(counts.network.layers, counts.rows, strict=True)
    operators = {getattr(layer, "operator", None) for layer, row in rows if row.problem}
    assert operators <= UNKNOWN


@pytest.mark.parametrize(
    "name", ["custom_seq_mnist.keras", "custom_shared_nested.keras", "custom_seq_mnist.h5"]
)
def test_archives_hold_what_the_json_does(tmp_path: Path, name: str) -> None:
    network = formats.read(written(tmp_path, f"files/{name}"))
    plain = keras_file.decode(unpacked(f"json/{name.partition('.')[0]}.json"), Request())
    assert [row.kind() for row in network.layers] == [row.kind() for row in plain.layers]
    assert count(network).totals == count(plain).totals


@pytest.mark.parametrize("name", [*names("json"), *(f"more/{name}" for name in names("more"))])
def test_a_model_in_the_native_format_reports_the_same(name: str) -> None:
    data = (
        json.dumps(read(f"keras/{name}")["model"]).encode()
        if name.startswith("more/")
        else unpacked(f"json/{name}.json")
    )
    network = of(data).network
    again = native.decode(native.encode(network))
    assert again == network
    render = formats.REPORTS["json"].render
    assert render(Report(count(again))) == render(Report(count(network)))


def test_open_sizes_are_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path, "json/MobileNetV3Small.json")
    with pytest.raises(ShapeNeeded, match=r"3x\?x\?.*--input 3x224x224") as caught:
        formats.read(path)
    assert caught.value.shape == (3, None, None)
    small = formats.read(path, Request(shape=(3, 96, 96)))
    assert by_name(counted(small))["conv"].output_shape == (16, 48, 48)
    with pytest.raises(FileProblem, match="--input has 2 sizes, but its input"):
        formats.read(path, Request(shape=(3, 96)))


def test_a_model_that_was_never_built_is_asked_for_its_shape() -> None:
    model = sequential(layer("Conv2D", "conv", filters=4, kernel_size=3))
    with pytest.raises(ShapeNeeded):
        decoded(model)
    assert counted(decoded(model, (3, 9, 9))).totals.parameters == 4 * 3 * 9 + 4


def test_progress_is_told_and_can_stop(tmp_path: Path) -> None:
    seen: list[float] = []
    formats.read(written(tmp_path, "json/DenseNet121.json"), Request(step=seen.append))
    assert seen
    assert seen == sorted(seen)
    assert seen[-1] <= 1


# ------------------------------------------------------------------------ bad files


SMALL = json.dumps(
    sequential(
        layer("InputLayer", "input", batch_shape=[None, 8, 8, 3]),
        layer("Conv2D", "conv", filters=4, kernel_size=[3, 3], padding="same"),
        layer("Flatten", "flatten"),
        layer("Dense", "dense", units=2),
    )
).encode()


def read_or_refused(data: bytes) -> Network | None:
    try:
        network = keras_file.decode(data, MAPS)
    except FileProblem:
        return None
    count(network)
    return network


def test_truncated_anywhere_it_is_refused() -> None:
    for end in range(len(SMALL)):
        assert read_or_refused(SMALL[:end]) is None
    assert read_or_refused(SMALL) is not None


@settings(max_examples=60, deadline=None)
@drawn(st.data())
def test_flipped_bits_never_break_it(data: st.DataObject) -> None:
    source = data.draw(st.sampled_from([SMALL, unpacked("json/custom_shared_nested.json")]))
    broken = bytearray(source)
    for _ in range(data.draw(st.integers(1, 4))):
        broken[data.draw(st.integers(0, len(broken) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    read_or_refused(bytes(broken))


WRONG = st.sampled_from(
    ["null", "true", "-1", "0", "1099511627776", "1.5", '"x"', '""', "[]", "[1]", "[[0]]", "{}"]
)


@settings(max_examples=150, deadline=None)
@drawn(st.data())
def test_values_of_wrong_types_never_break_it(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["seq2seq", "norms", "attn", "ops2", "td2", "nested"]))
    model = json.loads(json.dumps(read(f"keras/more/{name}")["model"]))
    for _ in range(data.draw(st.integers(1, 3))):
        at = model
        while True:
            keys = list(at) if isinstance(at, dict) else list(range(len(at)))
            if not keys:
                break
            key = data.draw(st.sampled_from(keys))
            if isinstance(at[key], dict | list) and at[key] and data.draw(st.integers(0, 9)):
                at = at[key]
                continue
            at[key] = json.loads(data.draw(WRONG))
            break
    read_or_refused(json.dumps(model).encode())


def archive_of(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_json", ".json"), data)
    return path


def test_a_broken_archive_is_refused(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "net.keras", metadata_json=b"{}", config_json=SMALL)
    whole = path.read_bytes()
    assert formats.read(path).layers
    for end in range(4, len(whole), 7):
        path.write_bytes(whole[:end])
        with pytest.raises(FileProblem):
            formats.read(path)


def test_a_bomb_in_an_archive_is_refused(tmp_path: Path) -> None:
    bomb = b'{"class_name":' + b" " * 20_000_000 + b"1}"
    path = archive_of(tmp_path / "net.keras", metadata_json=b"{}", config_json=bomb)
    with pytest.raises(FileProblem, match="would unpack to"):
        formats.read(path)


# ------------------------------------------------------------------------ HDF5


def test_weights_alone_are_refused(tmp_path: Path) -> None:
    import h5py

    path = tmp_path / "net.weights.h5"
    with h5py.File(path, "w") as file:
        file["layers/conv/vars/0"] = [1.0, 2.0]
    with pytest.raises(FileProblem, match="holds weights and no architecture"):
        formats.read(path)


def test_a_broken_hdf5_file_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "files/custom_seq_mnist.h5")
    whole = path.read_bytes()
    for end in (8, 100, 1000, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:end])
        with pytest.raises(FileProblem, match=r"HDF5 is broken|no architecture"):
            formats.read(path)


def test_h5py_is_not_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, "files/custom_seq_mnist.h5")
    monkeypatch.setitem(sys.modules, "h5py", None)
    assert formats.read(path).layers
