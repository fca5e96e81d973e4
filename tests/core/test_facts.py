"""What is worked out of a whole network is worked out once."""

import pytest

from cnnparam_gui.core import facts
from cnnparam_gui.core.count import count
from cnnparam_gui.core.facts import Facts
from cnnparam_gui.core.kept import Keeping
from cnnparam_gui.core.receptive import receptive_fields
from cnnparam_gui.files import gallery

VGG = count(gallery.load("vgg16"))


def test_fields_are_those_of_the_network() -> None:
    known = Facts(VGG)
    assert known.fields() == receptive_fields(VGG)
    assert known.fields() is known.fields()


def test_fields_that_somebody_keeps_are_taken() -> None:
    kept = receptive_fields(VGG)
    assert Facts(VGG, lambda: kept).fields() is kept


def test_a_batch_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    walks: list[int] = []

    def keeping(_: object, batch: int) -> Keeping:
        walks.append(batch)
        return Keeping(VGG, batch)

    monkeypatch.setattr(facts, "Keeping", keeping)
    known = Facts(VGG)
    assert known.keeping(2) is known.keeping(2)
    assert known.keeping(3).storages == known.keeping(2).storages
    assert walks == [2, 3]
