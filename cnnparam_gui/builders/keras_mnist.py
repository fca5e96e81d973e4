"""The small network for handwritten digits of the Keras documentation.

Chollet, Simple MNIST convnet, 2015; with the names that Keras gives its layers.
"""

from cnnparam_gui.builders.family import Classes, Family, Options, Resolution, Variant
from cnnparam_gui.builders.keras_names import activate, numbered
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU, Softmax
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.pooling import MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten


class KerasMnistOptions(Options, frozen=True, kw_only=True):
    """What one can choose of the network for digits."""

    classes: Classes = 10
    resolution: Resolution = (28, 28)


def build(options: KerasMnistOptions) -> Rows:
    """Lay out the network; its layers hold their activations, which are rows of their own here."""
    rows = Rows((1, *options.sizes), "input_layer")
    for number, filters in enumerate((32, 64)):
        rows.add(Conv2d, numbered("conv2d", number), filters=filters, kernel=(3,))
        activate(rows, ReLU)
        rows.add(MaxPool2d, numbered("max_pooling2d", number), kernel=(2,))
    rows.add(Flatten, "flatten")
    rows.add(Dropout, "dropout", rate=0.5)
    rows.add(Linear, "dense", units=options.classes)
    activate(rows, Softmax)
    return rows


FAMILY = Family(
    title="Keras MNIST CNN",
    task="classification",
    year=2015,
    source="Chollet, Simple MNIST convnet, in the documentation of Keras, 2015, which gives the "
    "parameter count",
    about="Two convolutions and one fully connected layer that read handwritten digits.",
    options=KerasMnistOptions,
    rows=build,
    variants=(Variant("keras_mnist_cnn", "Keras MNIST CNN", 34_826),),
    semantics="keras",
)
