"""Reading a document again when it is due, and not otherwise."""

from collections.abc import Callable
from itertools import chain, repeat

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cnnparam_gui.core import editing
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.following import Following
from tests.helpers import deep_network


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(deep_network(3))


def follow(document: Document, *, figures: bool = True) -> tuple[Following, list[str]]:
    reads: list[str] = []

    def read() -> None:
        reads.append(document.network.name)

    return Following(document, read, QObject(document), figures=figures), reads


def name(document: Document, text: str) -> None:
    document.edit(editing.set_field(document.network, 1, "name", text), "Edit")


def test_nothing_is_read_before_it_is_awake_and_once_then(
    document: Document, let_happen: Callable[[], None]
) -> None:
    following, reads = follow(document)
    name(document, "first")
    assert not following._later.isActive()
    let_happen()
    assert reads == []
    for awake in (True, False, True):
        following.set_awake(awake)
    assert len(reads) == 1


def test_changes_that_come_together_are_read_once(document: Document, qtbot: QtBot) -> None:
    following, reads = follow(document)
    following.set_awake(True)
    for text in ("first", "second", "third"):
        name(document, text)
    assert len(reads) == 1
    qtbot.waitUntil(lambda: len(reads) > 1)
    assert len(reads) == 2


def test_it_falls_asleep_before_its_turn_comes(
    document: Document, let_happen: Callable[[], None]
) -> None:
    following, reads = follow(document)
    following.set_awake(True)
    name(document, "first")
    following.set_awake(False)
    let_happen()
    assert len(reads) == 1
    following.set_awake(True)
    assert len(reads) == 2


@pytest.mark.parametrize("figures", [True, False])
def test_figures_play_a_part_where_they_are_asked_for(document: Document, figures: bool) -> None:
    following, reads = follow(document, figures=figures)
    following.set_awake(True)
    following.set_awake(False)
    document.set_convention(list(CONVENTIONS.values())[-1])
    following.set_awake(True)
    assert len(reads) == 1 + figures


def test_another_network_is_read(document: Document) -> None:
    following, reads = follow(document)
    following.set_awake(True)
    following.set_awake(False)
    document.open(deep_network(2))
    following.set_awake(True)
    assert len(reads) == 2


@pytest.mark.parametrize(("seconds", "pause"), [(0.004, 0), (0.2, 200), (30.0, 1000)])
def test_what_takes_long_waits_for_a_pause(
    document: Document, monkeypatch: pytest.MonkeyPatch, seconds: float, pause: int
) -> None:
    clock = chain((1.0,), repeat(1.0 + seconds))  # a pause of 0 lets it read once more
    monkeypatch.setattr("cnnparam_gui.models.following.perf_counter", lambda: next(clock))
    following, _ = follow(document)
    following.set_awake(True)
    name(document, "first")
    assert following._later.isActive()
    assert following._later.interval() == pytest.approx(pause, abs=1)
    following.set_awake(False)
