"""Commands are found by words, parts of words and letters in order."""

import pytest
from PySide6.QtGui import QAction

from cnnparam_gui.models.command_search import Command, find

NAMED = (
    ("Move up", "Layer", ""),
    ("Move down", "Layer", ""),
    ("Dark", "View, Theme", ""),
    ("Remove frame", "View", ""),
    ("Duplicate", "Layer", "A copy of the selected rows"),
)


@pytest.fixture
def commands(qapp: object) -> list[Command]:
    return [Command(text, place, tip, QAction()) for text, place, tip in NAMED]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [text for text, _, _ in NAMED]),
        ("move", ["Move up", "Move down", "Remove frame"]),
        ("MOVE d", ["Move down"]),
        ("d", ["Dark", "Duplicate", "Move down"]),
        ("down mo", ["Move down"]),
        ("theme", ["Dark"]),
        ("copy", ["Duplicate"]),
        ("dpl", ["Duplicate"]),
        ("lpd", []),
        ("move theme", []),
    ],
)
def test_every_typed_word_fits_and_the_likeliest_is_first(
    commands: list[Command], typed: str, found: list[str]
) -> None:
    assert [command.text for command in find(typed, commands)] == found
