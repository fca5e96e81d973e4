"""Which operators of ONNX the rows of each kind become: one entry a kind, or a family of them."""

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.files.onnx_writing.activations import ACTIVATIONS
from cnnparam_gui.files.onnx_writing.arrangement import ARRANGEMENT
from cnnparam_gui.files.onnx_writing.attention import ATTENTION
from cnnparam_gui.files.onnx_writing.norms import NORMS
from cnnparam_gui.files.onnx_writing.recurrent import RECURRENT
from cnnparam_gui.files.onnx_writing.row import Emitter
from cnnparam_gui.files.onnx_writing.windows import WINDOWS

EMITTERS: dict[type[Layer], Emitter] = {
    **WINDOWS,
    **ACTIVATIONS,
    **NORMS,
    **ARRANGEMENT,
    **ATTENTION,
    **RECURRENT,
}
"""What makes the operators of a kind; the entry of a base stands for every kind made of it."""


def emitter(kind: type[Layer]) -> Emitter | None:
    """Return what makes the operators of a kind; None where ONNX has none for it."""
    return next((EMITTERS[base] for base in kind.__mro__ if base in EMITTERS), None)
