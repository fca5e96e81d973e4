"""A network whose figures at every width are written down by hand, for the tests of knobs."""

from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network

SMALL = Network(
    (
        Input(name="input", shape=(1, 8, 8)),
        Conv2d(name="conv1", filters=4, kernel=(3,), padding=(1,)),
        Conv2d(name="conv2", filters=8, kernel=(3,), padding=(1,)),
        Linear(name="fc", units=10),
    )
)


def half_up(filters: int, hundredths: int) -> int:
    """Returns filters times a width, to the nearest whole number, at least 1."""
    return max(1, (2 * filters * hundredths + 100) // 200)


def parameters(hundredths: int) -> int:
    """Returns the parameters of `SMALL` at a width: 9 a + a, then 9 a b + b, then 64 b 10 + 10."""
    a, b = half_up(4, hundredths), half_up(8, hundredths)
    return 9 * a + a + 9 * a * b + b + 64 * b * 10 + 10


def macs(hundredths: int) -> int:
    """Returns its multiply-accumulates: 64 positions of both convolutions, and the last row."""
    a, b = half_up(4, hundredths), half_up(8, hundredths)
    return 64 * 9 * a + 64 * 9 * a * b + 640 * b
