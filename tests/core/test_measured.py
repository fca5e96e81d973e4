"""The memory of a network, worked out once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core import measured
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kept import kept_for_backward
from cnnparam_gui.core.measured import Measured
from cnnparam_gui.core.memory import Scale, alive, inference_peak
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from tests import strategies

SCALES = st.builds(Scale, st.sampled_from(list(DATA_TYPES.values())), st.integers(1, 5))


@given(strategies.networks(), st.lists(SCALES, max_size=8))
def test_what_is_remembered_is_what_it_takes(network: Network, scales: list[Scale]) -> None:
    counts = count(network)
    found = Measured(counts)
    for scale in scales:
        assert found.kept(scale) == kept_for_backward(counts, scale)
        assert found.alive(scale) == alive(counts, scale)
        assert found.peak(scale) == inference_peak(counts, scale)


def test_nothing_is_worked_out_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    worked: list[Scale] = []

    def work(counts: NetworkCount, scale: Scale) -> int:
        worked.append(scale)
        return kept_for_backward(counts, scale)

    monkeypatch.setattr(measured, "kept_for_backward", work)
    found = Measured(count(Network()))
    assert worked == []
    for batch in (1, 2, 1, 2):
        found.kept(Scale(batch=batch))
    assert worked == [Scale(batch=1), Scale(batch=2)]
