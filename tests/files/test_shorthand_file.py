"""Texts in shorthand as files: found by their content, read, refused and written."""

import contextlib
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats, gallery, shorthand_file, shorthand_head
from cnnparam_gui.files.peek import Peek
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request
from tests.files.test_lecture_table import ALEXNET, CS231N, NG

SHORT = """# VGG-16
input 224x224x3
conv3-64 x2, pool2, conv3-128 x2, pool2, conv3-256 x3, pool2
conv3-512 x3, pool2, conv3-512 x3, pool2
fc4096 x2, fc1000, softmax
"""


def saved(folder: Path, data: bytes, name: str = "net.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", ["net.txt", "net", "net.cfg", "net.md"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("text", [SHORT, CS231N, SHORT.replace("\n", "\r\n")])
def test_the_content_tells(tmp_path: Path, name: str, mark: bytes, text: str) -> None:
    network = formats.read(saved(tmp_path, mark + text.encode(), name))
    assert count(network).totals.parameters == 138_357_544


def test_a_table_may_stand_below_a_title(tmp_path: Path) -> None:
    assert count(formats.read(saved(tmp_path, NG.encode()))).totals.parameters == 62_958


def test_a_table_may_begin_with_a_shape(tmp_path: Path) -> None:
    assert count(formats.read(saved(tmp_path, ALEXNET.encode()))).totals.parameters == 62_378_344


def test_rows_need_no_input(tmp_path: Path) -> None:
    network = formats.read(saved(tmp_path, b"conv3-64 x2 -> pool2\n"))
    assert [layer.kind() for layer in network.layers] == ["Conv2d", "Conv2d", "MaxPool2d"]


def test_another_shape_is_put_in_the_place_of_the_input(tmp_path: Path) -> None:
    network = formats.read(saved(tmp_path, SHORT.encode()), Request((3, 64, 64)))
    assert count(network).rows[0].outputs == ((3, 64, 64),)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"input 8x8x3\nconv3-64\nconf3-64\n", "Line 3: 'conf3-64' is no layer (did you mean"),
        (b"input 8x8x3\nfc\n", "Line 2: it says no units; write such as fc4096"),
        (b"input [8x8x3]\nfc10\n", "Line 2: it says no shape such as"),
        (b"input 8x8x3\n" + b"#" * 70_000 + b"\n\xff", "It is not text in UTF-8: line 3 has"),
        (b"input 8x8\xffx3\n", "Its content is of no format that this program reads"),
        (b"pooling is what makes maps smaller\n", "Its content is of no format"),
        (b"convolutions\n", "Its content is of no format that this program reads"),
        (b"<html>\ninput 3\n", "Its content is of no format that this program reads"),
        (b"# a comment\n", "Its content is of no format that this program reads"),
    ],
)
def test_what_is_none_is_refused(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = saved(tmp_path, data)
    with pytest.raises(FileProblem) as caught:
        formats.read(path)
    assert sentence in str(caught.value)
    assert str(caught.value).startswith(str(path))


@pytest.mark.parametrize(
    "text",
    [
        'input: "data"\ninput_dim: 1\nlayer { name: "c" }\n',
        "[net]\nwidth=8\n[convolutional]\nfilters=4\n",
        '{"class_name": "Sequential"}',
        "import torch\nconv = 3\n",
        "Row,Name,Kind\n1,input,Input\n",
        "Name  Kind\n----  ----\ninput  Input\n",
        "# Report\n\n| Name | Kind |\n",
    ],
)
def test_texts_of_other_formats_are_not_taken(text: str) -> None:
    assert not shorthand_head.recognises(Peek.of(text.encode()))


@given(st.data())
def test_broken_texts_are_read_or_refused(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([SHORT, CS231N, NG, ALEXNET])).encode()
    broken = bytearray(whole[: data.draw(st.integers(0, len(whole)))])
    for place in data.draw(st.lists(st.integers(0, max(len(broken) - 1, 0)), max_size=4)):
        if broken:
            broken[place] ^= 1 << data.draw(st.integers(0, 7))
    with contextlib.suppress(FileProblem):
        count(shorthand_file.decode(bytes(broken)))


@pytest.mark.parametrize("text", ["input 8x8x3\nconv3-4-g2 x2\n", NG, ALEXNET[:300]])
def test_every_beginning_is_read_or_refused(text: str) -> None:
    whole = text.encode()
    for stop in range(len(whole)):
        with contextlib.suppress(FileProblem):
            shorthand_file.decode(whole[:stop])


@pytest.mark.parametrize(
    "data",
    [
        b"input 8x8x3\nrelu x999999999",
        b"input 8x8x3" + b", 1" * 1_000_000,
        b" " * 4_000_000 + b"input 8x8x3",
        b"input 8x8x3 (" + b" " * 1_000_000,
        b"input " + b"9" * 1_000_000,
        b"input [8x8x3]\nconv" + b"1" * 1_000_000,
        b"input [8x8x3]\nconv3-4 (" + b"s=" * 1_000_000,
        b"x" * (17 * 2**20),
    ],
)
def test_hostile_texts_are_refused_at_once(data: bytes) -> None:
    start = time.perf_counter()
    with contextlib.suppress(FileProblem):
        shorthand_file.decode(data)
    assert time.perf_counter() - start < 2


# ------------------------------------------------------------------------- writing


@pytest.mark.parametrize("name", ["vgg16", "vgg11", "alexnet", "lenet5", "five-layer-example"])
def test_what_is_written_is_read_with_the_same_counts(tmp_path: Path, name: str) -> None:
    network = gallery.load(name)
    path = saved(tmp_path, formats.WRITERS["shorthand"].write(network))
    again, wanted = count(formats.read(path)), count(network)
    assert [row.outputs for row in again.rows] == [row.outputs for row in wanted.rows]
    assert again.totals == wanted.totals


def test_a_row_that_cannot_be_said_is_named() -> None:
    layers = (KINDS["Input"].fresh("a"), KINDS["Concat"].fresh("both", inputs=("a", "a")))
    with pytest.raises(FileProblem, match="Row 'both' takes other rows than the one above"):
        formats.WRITERS["shorthand"].write(Network(layers))
