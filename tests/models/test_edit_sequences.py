"""Random sequences of edits; `edit_sequences.py` beside this runs ten thousand of them."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.models.editing_machine import Editing

_QUICK = settings(
    max_examples=30,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.usefixtures("qapp")
def test_undo_all_is_the_start_redo_all_the_end_and_everything_is_as_counted_anew() -> None:
    run_state_machine_as_test(Editing, settings=_QUICK)
