"""Runs many random sequences of edits: `python tests/models/edit_sequences.py [SEQUENCES] [SEED]`.

Ten thousand unless told otherwise. A sequence that goes wrong is made as short as can be and
printed as a program.
"""

import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import HealthCheck, Verbosity, seed, settings  # noqa: E402  # after the path
from hypothesis.stateful import run_state_machine_as_test  # noqa: E402  # likewise
from PySide6.QtCore import QLocale  # noqa: E402  # likewise
from PySide6.QtWidgets import QApplication  # noqa: E402  # likewise

from tests.models.editing_machine import Editing  # noqa: E402  # likewise

_STEPS = 20


def main(sequences: int, first: int) -> None:
    """Run sequences, from a seed."""
    app = QApplication.instance() or QApplication([])
    QLocale.setDefault(QLocale("en_US"))
    many = settings(
        max_examples=sequences,
        stateful_step_count=_STEPS,
        deadline=None,
        database=None,
        verbosity=Verbosity.normal,
        suppress_health_check=list(HealthCheck),
    )
    began = time.monotonic()
    run_state_machine_as_test(seed(first)(Editing), settings=many)
    took = time.monotonic() - began
    sys.stdout.write(
        f"{sequences} sequences of up to {_STEPS} steps: {took:.0f} s, nothing wrong\n"
    )
    del app


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:3]]
    main(*[*numbers, *(10_000, 0)[len(numbers) :]])
