"""Operation counts as other tools have them, as data, and the bridge between any two.

The factors are measured: fvcore 0.1.5, torchinfo 1.8.0, thop 0.1.1, ptflops 0.7.5 and PyTorch
2.14 on single layers and whole models (tests/data/tools). A tool that hooks into modules sees
functional calls otherwise, or not at all; the presets count a row as the module of its kind.
"""

from collections import Counter
from collections.abc import Mapping

import msgspec

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.operation_terms import TERMS, products


class OperationPreset(msgspec.Struct, frozen=True):
    """What a tool counts as an operation.

    Attributes:
        name: What the command line calls it.
        title: What it counts, in a few words.
        help: Who counts so, and what is special about it.
        unit: `MAC` or `FLOP`, as the tool calls its figure.
        factors: How often each term counts, by its name.
        per_mac: Operations of one multiply-accumulate.
        wrong: What is wrong with it, empty where nothing is.
    """

    name: str
    title: str
    help: str
    unit: str
    factors: Mapping[str, int]
    per_mac: int = 1
    wrong: str = ""


def _all_products(times: int = 1) -> dict[str, int]:
    return dict.fromkeys(products(), times)


_BIASES = {
    "convolution-biases": 1,
    "linear-biases": 1,
    "attention-biases": 1,
    "recurrent-biases": 1,
}

PRESETS: dict[str, OperationPreset] = {
    preset.name: preset
    for preset in (
        OperationPreset(
            name="macs",
            title="MACs, no bias",
            help="Multiply-accumulates of convolutions, fully connected layers, attention and "
            "matrix products; half of what torch.utils.flop_counter gives.",
            unit="MAC",
            factors=_all_products(),
        ),
        OperationPreset(
            name="macs-with-bias",
            title="MACs with bias",
            help="Multiply-accumulates, and one more for every output value with a bias.",
            unit="MAC",
            factors={**_all_products(), **_BIASES},
        ),
        OperationPreset(
            name="flops",
            title="2 x MAC",
            help="A multiplication and an addition for every multiply-accumulate.",
            unit="FLOP",
            factors=_all_products(2),
            per_mac=2,
        ),
        OperationPreset(
            name="flops-with-bias",
            title="2 x MAC + bias",
            help="A multiplication and an addition for every multiply-accumulate, and an addition "
            "for every output value with a bias.",
            unit="FLOP",
            factors={**_all_products(2), **_BIASES},
            per_mac=2,
        ),
        OperationPreset(
            name="fvcore",
            title="MACs, norms, adaptive pooling and upsampling (fvcore)",
            help="fvcore's FlopCountAnalysis in eval mode. It calls a multiply-accumulate one "
            "flop, and counts no fused attention products and no recurrent layers.",
            unit="FLOP",
            factors={
                **_all_products(),
                "attention-products": 0,
                "recurrent": 0,
                "batch-norm": 1,
                "batch-norm-scale": 1,
                "layer-norm": 4,
                "layer-norm-scale": 1,
                "group-norm": 4,
                "group-norm-scale": 1,
                "instance-norm": 4,
                "instance-norm-scale": 1,
                "adaptive-pool-2d": 1,
                "upsample": 1,
                "interpolation": 3,
            },
        ),
        OperationPreset(
            name="torchinfo",
            title="Parameters times output positions (torchinfo)",
            help="torchinfo's total mult-adds: every parameter of a convolution at every output "
            "position, every other parameter once.",
            unit="MAC",
            factors={
                "convolutions": 1,
                "transposed-over-output": 1,
                "linear-once": 1,
                "recurrent": 1,
                "convolution-biases": 1,
                "linear-biases-once": 1,
                "recurrent-biases": 1,
                "norm-parameters": 1,
                "prelu-parameters": 1,
                "embedding-parameters": 1,
            },
            wrong="It takes transposed convolutions over their output, fully connected layers "
            "once for all tokens, and attention not at all.",
        ),
        OperationPreset(
            name="thop",
            title="MACs over outputs, norms and average pooling (thop)",
            help="thop's profile in eval mode.",
            unit="MAC",
            factors={
                "convolutions": 1,
                "transposed-over-output": 1,
                "linear": 1,
                "recurrent": 1,
                "recurrent-biases": 1,
                "recurrent-gates": 1,
                "batch-norm": 2,
                "batch-norm-scale": 2,
                "layer-norm": 2,
                "layer-norm-scale": 2,
                "instance-norm": 2,
                "instance-norm-scale": 2,
                "prelu": 1,
                "softmax-steps": 1,
                "average-pool-outputs": 1,
                "adaptive-pool-steps": 1,
                "upsample": 1,
                "interpolation": 10,
            },
            wrong="It takes transposed convolutions over their output, and attention not at all.",
        ),
        OperationPreset(
            name="ptflops",
            title="MACs with bias, norms, activations and pooling (ptflops)",
            help="ptflops with its pytorch backend. Where a module calls a function that it "
            "counts too, as ReLU and pooling do, it counts both.",
            unit="MAC",
            factors={
                **_all_products(),
                **_BIASES,
                "attention-weights": 1,
                "recurrent-gates": 1,
                "lstm-states": 2,
                "batch-norm": 1,
                "batch-norm-scale": 1,
                "layer-norm": 1,
                "group-norm": 1,
                "group-norm-scale": 1,
                "instance-norm": 1,
                "instance-norm-scale": 1,
                "relu": 2,
                "relu6": 1,
                "leakyrelu": 1,
                "elu": 2,
                "gelu": 2,
                "silu": 1,
                "prelu": 2,
                "softmax": 1,
                "max-pool": 2,
                "average-pool": 2,
                "adaptive-pool": 2,
                "adaptive-max-pool": 2,
                "upsample": 2,
            },
            wrong="It counts activations and pooling twice.",
        ),
        OperationPreset(
            name="ptflops-aten",
            title="MACs with bias (ptflops, aten backend)",
            help="ptflops with its aten backend, which counts no fused attention products and no "
            "LSTM.",
            unit="MAC",
            factors={
                **_all_products(),
                **_BIASES,
                "attention-products": 0,
            },
        ),
        OperationPreset(
            name="keras",
            title="2 x MAC, bias, norms, pooling and merges (Keras with TensorFlow's profiler)",
            help="The float_operation option of TensorFlow's profiler on the graph of a Keras "
            "model in inference. Keras has no count of its own. Recurrent layers, whose loop it "
            "runs through once, are left out.",
            unit="FLOP",
            factors={
                **_all_products(2),
                "transposed": 0,
                "transposed-by-stride": 2,
                "recurrent": 0,
                "convolution-biases": 1,
                "linear-biases": 1,
                "attention-biases": 1,
                "batch-norm": 2,
                "batch-norm-parameters": 3,
                "layer-norm": 9,
                "layer-norm-vectors": 4,
                "gelu": 4,
                "silu": 2,
                "prelu": 3,
                "prelu-parameters": 1,
                "softmax": 5,
                "pool-windows": 1,
                "global-pool": 1,
                "merges": 1,
            },
            per_mac=2,
            wrong="It divides the positions of a transposed convolution by its strides, which "
            "fits only where the output is the input times the stride.",
        ),
    )
}
"""Every preset by its name; the first is the default."""

DEFAULT = PRESETS["macs"]


def tally(counts: NetworkCount) -> dict[str, int]:
    """Return how many of each term a network has, for one sample; a lower bound where it is one."""
    layers: dict[int, Layer] = {}
    times: Counter[int] = Counter()
    rows = {}
    for layer, row in zip(counts.network.layers, counts.rows, strict=True):
        # Rows that are alike share one count, and have equal fields.
        key = id(row)
        layers.setdefault(key, layer)
        rows[key] = row
        times[key] += 1
    return {
        term.name: sum(number * term.of(layers[key], rows[key]) for key, number in times.items())
        for term in TERMS.values()
    }


def figure(counts: NetworkCount, preset: OperationPreset) -> int:
    """Return what a preset counts in a network, for one sample."""
    found = tally(counts)
    return sum(factor * found[name] for name, factor in preset.factors.items())


def figures(counts: NetworkCount) -> dict[str, int]:
    """Return what every preset counts in a network, by its name, for one sample."""
    found = tally(counts)
    return {
        name: sum(factor * found[term] for term, factor in preset.factors.items())
        for name, preset in PRESETS.items()
    }


def row_figures(counts: NetworkCount, preset: OperationPreset) -> list[int]:
    """Return what a preset counts in every row, for one sample; 0 where its output is unknown."""
    known: dict[int, int] = {}
    figures = []
    for layer, row in zip(counts.network.layers, counts.rows, strict=True):
        if id(row) not in known:
            factors = preset.factors.items()
            known[id(row)] = sum(times * TERMS[name].of(layer, row) for name, times in factors)
        figures.append(known[id(row)])
    return figures
