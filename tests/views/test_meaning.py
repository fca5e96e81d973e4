"""The framework that a network follows, chosen in the window."""

from cnnparam_gui.core.kinds.pooling import MaxPool2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network
from tests.gui.driver import CTRL, Key
from tests.gui.fixtures import OpenWindow

# COUNTING.md: kernel 3, stride 2, padding 1 on 112 is 56 rounded down and 57 rounded up, and
# Caffe pools with ceil by default.
POOLED = Network(
    (
        Input(name="input", shape=(64, 112, 112)),
        MaxPool2d(name="pool", kernel=(3, 3), stride=(2, 2), padding=(1, 1)),
    )
)


def test_a_network_follows_the_framework_that_is_chosen(open_window: OpenWindow) -> None:
    driver = open_window(POOLED)
    assert driver.text(1, "output") == "64x56x56"
    driver.choose("meaning", "Caffe")
    assert driver.text(1, "output") == "64x57x57"
    assert driver.document.modified
    checked = [action.text() for action in driver.menu("meaning").actions() if action.isChecked()]
    assert checked == ["Caffe"]
    driver.key(Key.Key_Z, CTRL)
    assert driver.text(1, "output") == "64x56x56"
    assert not driver.document.modified
