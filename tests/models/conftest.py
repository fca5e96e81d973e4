"""Fixtures of the item models."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale


@pytest.fixture
def set_locale() -> Iterator[Callable[[str], None]]:
    """Takes another locale until the test ends."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def _english(qapp: object, set_locale: Callable[[str], None]) -> None:
    set_locale("en_US")
