"""The native format: what is read is what was written, and every fault has its sentence."""

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import MAX_ROWS
from cnnparam_gui.files import gallery, native
from cnnparam_gui.files.problems import FileProblem
from tests.strategies import networks, values

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
VGG = native.encode(gallery.load("vgg16"))

NOT_ALLOWED = (
    "is not allowed: it may have at most 200 characters, no comma or line break, and no space at "
    "an end"
)


def file_of(*rows: Any, **fields: Any) -> bytes:
    """Writes a file of rows, each a dict, and other fields."""
    document = {"format": "cnnparam", "version": 1, "layers": list(rows), **fields}
    return json.dumps(document).encode()


def conv(**fields: Any) -> dict[str, Any]:
    """Makes a convolution, with other fields where given."""
    return {"kind": "Conv2d", "name": "conv1", "filters": 8, "kernel": [3, 3], **fields}


def refusal(data: bytes) -> str:
    """Returns the sentence that refuses some bytes, which is one line."""
    with pytest.raises(FileProblem) as caught:
        native.decode(data)
    sentence = str(caught.value)
    assert sentence
    assert sentence.isprintable()
    assert "msgspec" not in sentence
    assert "Expected" not in sentence
    assert "`" not in sentence
    assert "$" not in sentence
    return sentence


# ------------------------------------------------------------------- round trips


@st.composite
def any_layer(draw: st.DrawFn, kind: str, name: str) -> Layer:
    """Draws a row with any values that its fields take."""
    drawn = {
        field.name: draw(values(field.codec, wide=True))
        for field in KINDS[kind].fields().values()
        if field.name != "name" and (field.required or draw(st.booleans()))
    }
    return KINDS[kind](name=name, **drawn)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_every_kind_reads_back_the_same(kind: str, data: st.DataObject) -> None:
    network = Network((data.draw(any_layer(kind, "a")),))
    assert native.decode(native.encode(network)) == network


@given(networks(), TEXT, TEXT, TEXT)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_networks_read_back_the_same(
    network: Network, name: str, description: str, source: str
) -> None:
    network = Network(network.layers, name, description, source)
    assert native.decode(native.encode(network)) == network


def test_rows_that_differ_in_whose_weights_they_use_alone_read_back_the_same() -> None:
    rows = [
        KINDS["Conv2d"].fresh(name, filters=4, weights_of=owner, frozen=frozen)
        for name, owner, frozen in (("a", "", False), ("b", "a", False), ("c", "", True))
    ]
    data = native.encode(Network(tuple(rows)))
    assert native.decode(data).layers == tuple(rows)
    first, second, third = (line for line in data.decode().split("\n") if "Conv2d" in line)
    assert "weights_of" not in first
    assert "frozen" not in first
    assert '"weights_of": "a"' in second
    assert '"frozen": true' in third


def test_the_file_is_for_people() -> None:
    lines = VGG.decode().split("\n")
    assert lines[0] == "{"
    assert lines[1:4] == ['  "format": "cnnparam",', '  "version": 1,', '  "name": "VGG-16",']
    assert lines[7] == '    {"kind": "Input", "name": "input", "shape": [3, 224, 224]},'
    assert lines[8] == (
        '    {"kind": "Conv2d", "name": "conv1_1", "block": "conv1", "filters": 64, '
        '"kernel": [3, 3], "padding": [1, 1]},'
    )
    assert lines[-4:] == [
        '    {"kind": "Linear", "name": "fc3", "block": "fc3", "units": 1000}',
        "  ]",
        "}",
        "",
    ]
    assert b"\r" not in VGG


def test_an_empty_network_reads_back() -> None:
    assert native.decode(native.encode(Network())) == Network()


def test_the_order_and_spacing_of_a_file_do_not_matter() -> None:
    document = json.loads(VGG)
    turned = {key: document[key] for key in reversed(document)}
    assert native.decode(json.dumps(turned, indent=9).encode()) == native.decode(VGG)


def test_a_byte_order_mark_and_windows_line_ends_are_taken() -> None:
    windows = b"\xef\xbb\xbf" + VGG.replace(b"\n", b"\r\n")
    assert native.decode(windows) == native.decode(VGG)


def test_one_size_stands_for_every_axis() -> None:
    (layer,) = native.decode(file_of(conv(kernel=[3], padding=[1]))).layers
    assert layer == KINDS["Conv2d"].fresh("conv1", filters=8, kernel=(3, 3), padding=(1, 1))


def test_half_a_character_is_saved_as_a_question_mark() -> None:
    network = Network(description="half \ud83d of it")
    assert native.decode(native.encode(network)).description == "half ? of it"


# --------------------------------------------------------------- faults of a row


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (conv(filters=0), "Row 1 'conv1': filters: 0 is below the smallest value, 1"),
        (conv(kernel=[3, 0]), "Row 1 'conv1': kernel: 0 is below the smallest value, 1"),
        (conv(kernel=[-3, 3]), "Row 1 'conv1': kernel: -3 is below the smallest value, 1"),
        (conv(padding=[-1]), "Row 1 'conv1': padding: -1 is below the smallest value, 0"),
        (
            conv(filters=10**20),
            f"Row 1 'conv1': filters: {10**20} is above the largest value, 2,147,483,648",
        ),
        (conv(filters=1.5), "Row 1 'conv1': filters: 1.5 is not a whole number"),
        (conv(filters="8"), "Row 1 'conv1': filters: '8' is not a whole number"),
        (conv(filters=True), "Row 1 'conv1': filters: true is not a whole number"),
        (conv(filters=None), "Row 1 'conv1': filters: null is not a whole number"),
        (conv(bias=1), "Row 1 'conv1': bias: 1 is not true or false"),
        (conv(kernel=3), "Row 1 'conv1': kernel: 3 is not a list in brackets"),
        (
            conv(padding=1),
            "Row 1 'conv1': padding: 1 is not a list in brackets or a word in quotes",
        ),
        (conv(padding="sane"), "Row 1 'conv1': padding: 'sane' is not a word that it takes"),
        (conv(kernel=[3, 3, 3]), "Row 1 'conv1': kernel of Conv2d takes 1 or 2 sizes, not 3"),
        (conv(kernel=[]), "Row 1 'conv1': kernel of Conv2d takes 1 or 2 sizes, not 0"),
        (conv(frozen="yes"), "Row 1 'conv1': frozen: 'yes' is not true or false"),
        (conv(weights_of=3), "Row 1 'conv1': weights_of: 3 is not a text"),
        (
            conv(weights_of="a,b"),
            "Row 1 'conv1': weights_of: 'a,b' " + NOT_ALLOWED,
        ),
        (
            {"kind": "ReLU", "name": "r", "weights_of": "a"},
            "Row 1 'r': ReLU has no field 'weights_of'",
        ),
        (conv(block=3), "Row 1 'conv1': block: 3 is not a text"),
        (conv(inputs="input"), "Row 1 'conv1': inputs: 'input' is not a list in brackets"),
        (conv(inputs=[1]), "Row 1 'conv1': inputs: 1 is not a text"),
        (
            conv(kernal=[3]),
            "Row 1 'conv1': Conv2d has no field 'kernal' (did you mean 'kernel'?)",
        ),
        (conv(x=[]), "Row 1 'conv1': Conv2d has no field 'x'"),
        (conv(x={"a": 1}), "Row 1 'conv1': Conv2d has no field 'x'"),
        (
            conv(kind="Conv2D"),
            "Row 1 'conv1': there is no layer kind 'Conv2D' (did you mean 'Conv2d'?)",
        ),
        (conv(kind="Quux"), "Row 1 'conv1': there is no layer kind 'Quux'"),
        (conv(kind=None), "Row 1 'conv1': there is no layer kind null"),
        ({"name": "a"}, "Row 1 'a': the field 'kind' is missing"),
        ({"kind": "Conv2d", "name": "a"}, "Row 1 'a': the field 'filters' is missing"),
        ({"kind": "ReLU"}, "Row 1: the field 'name' is missing"),
        ({"kind": "ReLU", "name": ""}, "Row 1 '': name: a name is needed"),
        ({"kind": "ReLU", "name": 3}, "Row 1: name: 3 is not a text"),
        ([], "Row 1: [] is not a layer in braces"),
        (None, "Row 1: null is not a layer in braces"),
        ("ReLU", "Row 1: 'ReLU' is not a layer in braces"),
        (
            {"kind": "Input", "name": "a", "shape": []},
            "Row 1 'a': shape: it has 0 sizes, and 1 is the least",
        ),
        (
            {"kind": "Input", "name": "a", "shape": [1] * 5},
            "Row 1 'a': shape: it has 5 sizes, and 4 are the most",
        ),
        (
            {"kind": "Dropout", "name": "a", "rate": 2},
            "Row 1 'a': rate: 2 is above the largest value, 1",
        ),
    ],
)
def test_a_wrong_row_is_refused_by_name(row: Any, sentence: str) -> None:
    assert refusal(file_of(row)) == sentence


@pytest.mark.parametrize("name", [" a", "a ", "a,b", "a\n", "a\tb", "x" * 201])
def test_a_wrong_name_is_refused(name: str) -> None:
    sentence = refusal(file_of({"kind": "ReLU", "name": name}))
    assert "at most 200 characters, no comma or line break, and no space at an end" in sentence


def test_the_row_is_numbered_as_in_the_table() -> None:
    rows = [{"kind": "ReLU", "name": "a"}, {"kind": "ReLU", "name": "b"}, conv(filters=0)]
    assert refusal(file_of(*rows)).startswith("Row 3 'conv1': ")


def test_names_are_unique() -> None:
    rows = [{"kind": "ReLU", "name": name} for name in ("a", "b", "c", "b")]
    assert refusal(file_of(*rows)) == "Rows 2 and 4 are both named 'b'; rename one of them"


def test_a_number_beyond_all_bounds_is_refused() -> None:
    wrong = file_of({"kind": "Dropout", "name": "a", "rate": 0.5}).replace(b"0.5", b"1e999")
    assert refusal(wrong) == "Row 1 'a': rate: Infinity is too large a number"
    assert refusal(file_of(conv()).replace(b"8", b"9" * 5000)) == (
        "A number in it has thousands of digits"
    )
    assert "above the largest value" in refusal(file_of(conv()).replace(b"8", b"9" * 4000))


# -------------------------------------------------------------- faults of a file


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The file is empty"),
        (b" \r\n\t", "The file is empty"),
        (b"hello", "This is not a cnnparam file: it is not JSON"),
        (b"PK\x03\x04zip", "This is not a cnnparam file: it is not JSON"),
        (b"[]", 'This is not a cnnparam file: it does not say "format": "cnnparam"'),
        (b"3", 'This is not a cnnparam file: it does not say "format": "cnnparam"'),
        (b"{}", 'This is not a cnnparam file: it does not say "format": "cnnparam"'),
        (file_of(format="keras"), 'This is not a cnnparam file: it does not say "format": '),
        (file_of(format=None), 'This is not a cnnparam file: it does not say "format": '),
        (file_of(version=2), "It was made by a newer version of the program (format 2, and this"),
        (file_of(version=2, layers=3, more=1), "It was made by a newer version of the program"),
        (file_of(version=10**400), "It was made by a newer version of the program (format 1000"),
        (file_of(version="1"), "It does not say which version of the format it is"),
        (file_of(version=True), "It does not say which version of the format it is"),
        (file_of(version=0), "It does not say which version of the format it is"),
        (file_of(version=1.0), "It does not say which version of the format it is"),
        (file_of(author="x"), "It has an unknown field 'author'"),
        (file_of(layers=None), "It has no list of layers"),
        (b'{"format": "cnnparam", "version": 1}', "It has no list of layers"),
        (file_of(name=3), "name: 3 is not a text"),
        (file_of(description=[]), "description: [] is not a text"),
        (b"\xff\xfe{\x00}\x00", "It is not text in UTF-8: line 1 has the byte 0xff"),
        (VGG.replace(b"pool3", b"po\xe9l3"), "It is not text in UTF-8: line 18 has the byte 0xe9"),
        (VGG.replace(b"pool3", b"po\\ud83dl3"), "Line 18 holds half a character, \\ud83d"),
        (VGG.replace(b"pool3", b"po\\ude00l3"), "Line 18 holds half a character, \\ude00"),
        (VGG.replace(b"VGG-16", b"\\ud83d"), "Line 4 holds half a character, \\ud83d"),
        (VGG.replace(b"1000}", b"NaN}"), "It holds NaN, which is not a number"),
        (VGG.replace(b"1000}", b"-Infinity}"), "It holds -Infinity, which is not a number"),
        (VGG + b"x", "It is not JSON in line 32, column 1: extra data"),
        (VGG + VGG, "It is not JSON in line 32, column 1: extra data"),
        (
            VGG.replace(b'"block": "conv3",', b'"block" "conv3",', 1),
            "It is not JSON in line 15, column 51: expecting ':' delimiter",
        ),
        (
            VGG.replace(b'"fc1"', b'"fc\x011"', 1),
            "It is not JSON in line 27, column 35: invalid control character",
        ),
        (b"[" * 50_000, "It is not an architecture: its brackets are nested too deep"),
        (
            file_of(conv(x="DEEP")).replace(b'"DEEP"', b"[" * 50_000 + b"]" * 50_000),
            "It is not an architecture: its brackets are nested too deep",
        ),
        (
            b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
            "It is not an architecture: its brackets are nested too deep",
        ),
        (b"[" + b"0," * 10_000_001 + b"0]", "It has more than 10,000,000 values, too many"),
    ],
)
def test_a_wrong_file_is_refused(data: bytes, sentence: str) -> None:
    assert refusal(data).startswith(sentence)


@pytest.mark.parametrize("end", range(1, len(VGG) - 1, 7))
def test_a_file_cut_short_is_refused_as_such(end: int) -> None:
    assert refusal(VGG[:end]).startswith("It is cut short: it ends in the middle, in line ")


@pytest.mark.parametrize(
    ("twice", "sentence"),
    [
        ('{"format": "cnnparam", "format": "cnnparam"}', "The field 'format' is given twice"),
        ('{"layers": [], "version": 1, "layers": []}', "The field 'layers' is given twice"),
        (
            '{"format": "cnnparam", "version": 1, "layers": [{}, {"rate": 0, "rate": 1}]}',
            "Row 2: the field 'rate' is given twice",
        ),
    ],
)
def test_a_field_given_twice_is_refused(twice: str, sentence: str) -> None:
    assert refusal(twice.encode()) == sentence


def test_too_many_rows_are_refused() -> None:
    rows = [{"kind": "ReLU", "name": str(number)} for number in range(MAX_ROWS + 1)]
    assert refusal(file_of(*rows)) == "It has 100,001 rows, and 100,000 are the most"
    assert len(native.decode(file_of(*rows[:-1])).layers) == MAX_ROWS


@given(st.binary(max_size=60))
def test_any_bytes_are_refused_in_one_line(data: bytes) -> None:
    refusal(data)


@given(st.data())
@settings(max_examples=300)
def test_a_damaged_file_raises_nothing_else(data: st.DataObject) -> None:
    damaged = bytearray(VGG)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    with contextlib.suppress(FileProblem):
        native.decode(bytes(damaged))


def test_the_file_is_named_with_the_fault(tmp_path: Path) -> None:
    path = tmp_path / "wrong.cnnparam"
    path.write_bytes(file_of(conv(filters=0)))
    with pytest.raises(FileProblem) as caught:
        native.read(path)
    assert caught.value.place == str(path)
    assert caught.value.reason == "Row 1 'conv1': filters: 0 is below the smallest value, 1"
    assert str(caught.value) == f"{path}: {caught.value.reason}"
