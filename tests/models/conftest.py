"""Fixtures of the item models."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QTimer
from pytestqt.qtbot import QtBot


@pytest.fixture
def set_locale() -> Iterator[Callable[[str], None]]:
    """Takes another locale until the test ends."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def _english(qapp: object, set_locale: Callable[[str], None]) -> None:
    set_locale("en_US")


@pytest.fixture
def let_happen(qtbot: QtBot) -> Callable[[], None]:
    """Gives what returns once everything is done that was due when it was called."""

    def wait() -> None:
        # Of timers that are due at once, the one that was started last comes last.
        last = QTimer(singleShot=True)
        with qtbot.waitSignal(last.timeout):
            last.start()

    return wait
