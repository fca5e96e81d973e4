"""Networks that the tests of the charts show."""

from collections.abc import Callable

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.views.charts.panel import ChartPanel

PanelMaker = Callable[..., ChartPanel]


def conv(name: str, filters: int, kernel: int = 3) -> Layer:
    return KINDS["Conv2d"].fresh(name, filters=filters, kernel=(kernel,), padding=(kernel // 2,))


def network(*filters: int, size: int = 32) -> Network:
    """An input and a convolution for each number of filters."""
    start = KINDS["Input"].fresh("input", shape=(3, size, size))
    return Network((start, *(conv(f"conv{i}", f) for i, f in enumerate(filters, 1))), name="Test")
