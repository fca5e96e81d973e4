"""Attributes of the root of HDF5 files, as h5py writes them in each version of the format."""

import io
import struct

import h5py
import pytest

from cnnparam_gui.files.hdf5 import text_attribute
from cnnparam_gui.files.problems import FileProblem

VERSIONS = ["earliest", "v108", "v110", "latest"]
TEXTS = ["a", "ä" * 50, "long" * 30_000, b"bytes" * 9]


def made(version: str, text: str | bytes, others: int = 5) -> bytes:
    target = io.BytesIO()
    with h5py.File(target, "w", libver=version) as file:
        for number in range(others):
            file.attrs[f"other{number}"] = "x" * number
        file.attrs["numbers"] = [1, 2, 3]
        file.attrs["model_config"] = text
        file.create_dataset("group/weights", data=[1.0, 2.0])
    return target.getvalue()


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("text", TEXTS, ids=lambda text: f"{type(text).__name__}{len(text)}")
def test_a_text_is_read_as_it_was_written(version: str, text: str | bytes) -> None:
    whole = text.encode() if isinstance(text, str) else text
    assert text_attribute(made(version, text), "model_config") == whole


def test_a_root_that_goes_on_elsewhere_is_followed() -> None:
    assert text_attribute(made("earliest", "here", others=200), "model_config") == b"here"


@pytest.mark.parametrize("version", VERSIONS)
def test_what_is_not_there_is_none(version: str) -> None:
    assert text_attribute(made(version, "text"), "other") is None


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(FileProblem, match="should be a text is none"):
        text_attribute(made("earliest", "text"), "numbers")


def test_attributes_in_a_heap_are_said_and_not_missed() -> None:
    with pytest.raises(FileProblem, match="as Keras never writes"):
        text_attribute(made("latest", "text", others=50), "model_config")


def test_a_file_that_is_cut_says_so() -> None:
    data = made("earliest", "text")
    with pytest.raises(FileProblem, match="was it copied in full"):
        text_attribute(data[:-1], "model_config")


def test_a_heap_of_empty_objects_ends() -> None:
    """The HDF5 library goes round for ever in such a heap."""
    data = bytearray(made("earliest", "text"))
    heap = data.index(b"GCOL")
    for at in range(heap + 16, heap + 4096, 16):
        struct.pack_into("<HHIQ", data, at, 9, 1, 0, 0)
    with pytest.raises(FileProblem, match="is not where it should be"):
        text_attribute(bytes(data), "model_config")
