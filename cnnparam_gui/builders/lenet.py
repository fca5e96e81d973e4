"""LeNet-5: the network that read handwritten digits.

LeCun, Bottou, Bengio and Haffner, 1998; in its modern form.
"""

from cnnparam_gui.builders.family import Classes, Family, Options, Resolution, Variant
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import Tanh
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.pooling import AvgPool2d


class LeNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of LeNet-5."""

    classes: Classes = 10
    resolution: Resolution = (32, 32)


def build(options: LeNetOptions) -> Rows:
    """Lay out LeNet-5."""
    rows = Rows((1, *options.sizes))
    for number, filters in enumerate((6, 16), start=1):
        rows.add(Conv2d, f"conv{number}", filters=filters, kernel=(5,))
        rows.add(Tanh, f"tanh{number}")
        rows.add(AvgPool2d, f"pool{number}", kernel=(2,))
    for number, units in enumerate((120, 84), start=1):
        rows.add(Linear, f"fc{number}", units=units)
        rows.add(Tanh, f"tanh{number + 2}")
    rows.add(Linear, "fc3", units=options.classes)
    return rows


FAMILY = Family(
    title="LeNet-5",
    task="classification",
    year=1998,
    source="LeCun, Bottou, Bengio and Haffner, Gradient-Based Learning Applied to Document "
    "Recognition, 1998; parameter count: its rows by hand",
    about="The network that read handwritten digits, in its modern form of 61,706 parameters. The "
    "paper's own network has 60,000: its second convolution sees only some of the input maps, its "
    "pooling layers have a learned factor and offset, and its output layer measures distances.",
    options=LeNetOptions,
    rows=build,
    variants=(Variant("lenet5", "LeNet-5", 61_706),),
)
