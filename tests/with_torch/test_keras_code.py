"""Keras code, run with the real Keras on PyTorch: architectures of every sort."""

import pytest

from cnnparam_gui.files import gallery
from tests.with_torch.code_runs import check_keras

pytestmark = pytest.mark.with_torch

LARGE = 90_000_000
"""What takes long to be filled with random numbers is left out."""

NO_LAYER = {"maxvit_t", "swin_t", "swin_s", "swin_b"}
NAMES = [
    entry.id
    for entry in gallery.architectures()
    if (entry.parameters or 0) < LARGE and entry.id not in NO_LAYER
]


@pytest.fixture(autouse=True)
def _on_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERAS_BACKEND", "torch")


@pytest.mark.parametrize("name", NAMES)
def test_architectures_of_the_gallery(name: str) -> None:
    check_keras(gallery.load(name))
