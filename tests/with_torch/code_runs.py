"""Written code, run with the frameworks themselves, without memory for its weights."""

import math
import warnings
from typing import Any

from cnnparam_gui.core.count import count
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import keras_code, pytorch_code
from tests.code_audit import inputs, outputs


def run_code(source: bytes) -> dict[str, Any]:
    """Runs written code as a module and returns what it defines."""
    defined: dict[str, Any] = {"__name__": "written"}
    exec(compile(source, "written.py", "exec"), defined)
    return defined


def check_pytorch(network: Network) -> None:
    """Holds PyTorch code to the parameters, statistics and output shapes that are counted."""
    import torch

    source = pytorch_code.write(network)
    defined = run_code(source)
    built = [one for one in defined.values() if isinstance(one, type)][-1]
    with torch.device("meta"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = built().eval()
        # Two samples: norms refuse one of a single value. Tables are looked up by whole numbers.
        looked_up = any(layer.kind() == "Embedding" for layer in network.layers)
        kind = torch.long if looked_up else torch.float
        shapes = [layer.output_shape(()) for layer in inputs(network)]
        given = [torch.zeros(2, *shape, dtype=kind) for shape in shapes]
        result = model(*given)
    results = result if isinstance(result, tuple) else (result,)
    totals = count(network).totals
    buffers = (item for name, item in model.named_buffers() if "num_batches" not in name)
    trained = sum(item.numel() for item in model.parameters() if item.requires_grad)
    assert trained == totals.trainable
    held = sum(item.numel() for item in model.parameters())
    assert held == totals.trainable + totals.non_trainable - totals.statistics
    assert sum(item.numel() for item in buffers) == totals.statistics
    assert [tuple(one.shape[1:]) for one in results] == outputs(network)


def check_keras(network: Network) -> None:
    """Holds Keras code to the parameters and the sizes of the outputs that are counted."""
    import keras

    source = keras_code.write(network)
    keras.backend.clear_session()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = run_code(source)["build_model"]()
    totals = count(network).totals
    trained = sum(math.prod(weight.shape) for weight in model.trainable_weights)
    assert trained == totals.trainable
    assert model.count_params() == totals.trainable + totals.non_trainable
    found = [sorted(one.shape[1:]) for one in model.outputs]
    assert found == [sorted(shape) for shape in outputs(network)]
