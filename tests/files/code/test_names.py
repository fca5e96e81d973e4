"""Names of rows made names of Python."""

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.files.code.names import LONGEST, Identifiers, camel, snake


@given(st.text())
def test_every_text_becomes_a_name(text: str) -> None:
    for name in (Identifiers(("self",)).new(text), camel(text)):
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)
    assert len(snake(text)) <= LONGEST + len("layer_")


@given(st.lists(st.text(), max_size=20))
def test_no_name_comes_twice(texts: list[str]) -> None:
    names = Identifiers()
    given_out = [names.new(text) for text in texts]
    assert len(set(given_out)) == len(texts)


@pytest.mark.parametrize(
    ("text", "name"),
    [("VGG-16", "VGG16"), ("U-Net", "UNet"), ("3D", "Network3D"), ("True", "TrueNetwork")],
)
def test_names_of_classes(text: str, name: str) -> None:
    assert camel(text) == name
