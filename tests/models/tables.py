"""What the tests of the layer table share."""

from PySide6.QtCore import QModelIndex

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import gallery
from cnnparam_gui.models.columns import COLUMN_INDEX
from cnnparam_gui.models.layer_table import LayerTableModel


def open_model(network: Network) -> tuple[Document, LayerTableModel]:
    """Return a document of a network and its model."""
    document = Document(network)
    return document, LayerTableModel(document, document)


def vgg16() -> Network:
    """Return the gallery's VGG-16."""
    return gallery.load("vgg16")


def small(filters: int = 2) -> Network:
    """Return an image, a convolution that keeps its size, and a ReLU.

    Values: 3 x 4 x 4 = 48 given, with 2 filters 2 x 4 x 4 = 32 out of each row, and
    (3 x 3 x 3 + 1) x 2 = 56 parameters.
    """
    return Network(
        (
            KINDS["Input"].fresh("image", shape=(3, 4, 4)),
            KINDS["Conv2d"].fresh("conv", filters=filters, kernel=(3, 3), padding=(1, 1)),
            KINDS["ReLU"].fresh("relu"),
        )
    )


def residual() -> Network:
    """Return a network with named inputs, a batch norm and a row that is broken."""
    return Network(
        (
            KINDS["Input"].fresh("in", shape=(4, 8, 8)),
            KINDS["Conv2d"].fresh("a", filters=4, padding=(1, 1), block="stem"),
            KINDS["BatchNorm2d"].fresh("bn", block="stem"),
            KINDS["Add"].fresh("add", inputs=("in", "bn")),
            KINDS["Conv2d"].fresh("broken", filters=4, kernel=(9, 9)),
            KINDS["ReLU"].fresh("waits"),
            KINDS["Linear"].fresh("own", inputs=("nobody",)),
        ),
        name="Residual",
    )


def sharing() -> Network:
    """Return three convolutions with the weights of one: 4 x 4 x 3 x 3 weights and 4 biases."""
    own = KINDS["Conv2d"].fresh("a", filters=4, padding=(1, 1), block="one")
    user, chained = (
        KINDS["Conv2d"].fresh(name, filters=4, padding=(1, 1), block="two", weights_of=owner)
        for name, owner in (("b", "a"), ("c", "b"))
    )
    return Network((KINDS["Input"].fresh("in", shape=(4, 8, 8)), own, user, chained))


def at(model: LayerTableModel, row: int, key: str) -> QModelIndex:
    """Return the index of a cell by the key of its column."""
    return model.index(row, COLUMN_INDEX[key])


def texts(model: LayerTableModel, key: str) -> list[str]:
    """Return the texts of a column."""
    return [str(at(model, row, key).data()) for row in range(model.rowCount())]
