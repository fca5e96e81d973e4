"""Operation counts as other tools have them, as data, and the bridge between any two.

The factors are measured on single layers and whole models (tests/data/tools); the versions stand
in the presets. A tool that hooks into modules sees functional calls otherwise, or not at all; the
presets count a row as the module of its kind.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.operation_terms import TERMS, products
from cnnparam_gui.core.totals import RowCount


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
        tool: The tool that it was measured of, empty for a rule that is no tool's.
        version: The version of that tool.
    """

    name: str
    title: str
    help: str
    unit: Literal["MAC", "FLOP"]
    factors: Mapping[str, int]
    per_mac: int = 1
    wrong: str = ""
    tool: str = ""
    version: str = ""

    def of(self, tally: Mapping[str, int]) -> int:
        """Return the figure, from how many of each term there are."""
        return sum(factor * tally[name] for name, factor in self.factors.items())


def _all_products(times: int = 1) -> dict[str, int]:
    return dict.fromkeys(products(), times)


_BIASES = dict.fromkeys(
    (
        *("convolution-biases", "linear-biases", "attention-biases", "window-biases"),
        *("recurrent-biases", "lstm-biases"),
    ),
    1,
)

PRESETS: dict[str, OperationPreset] = {
    preset.name: preset
    for preset in (
        OperationPreset(
            name="macs",
            title="MACs, no bias",
            help="Multiply-accumulates of convolutions, fully connected and recurrent layers, "
            "attention and matrix products; half of what torch.utils.flop_counter gives, but for "
            "LSTMs and fused attention products, which that does not see.",
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
            help="FlopCountAnalysis of fvcore 0.1.5.post20221221 in eval mode, which watches "
            "operators. It calls a multiply-accumulate one flop, and does not see fused attention "
            "products and recurrent layers.",
            unit="FLOP",
            factors={
                **_all_products(),
                "attention-products": 0,
                "recurrent": 0,
                "lstm": 0,
                "batch-norm": 1,
                "batch-norm-scale": 1,
                "layer-norm": 4,
                "layer-norm-scale": 1,
                "channel-norm": 4,
                "channel-norm-scale": 1,
                "group-norm": 4,
                "group-norm-scale": 1,
                "instance-norm": 4,
                "instance-norm-scale": 1,
                "adaptive-pool-2d": 1,
                "nearest-2d": 1,
                "bilinear": 4,
            },
            tool="fvcore",
            version="0.1.5.post20221221",
        ),
        OperationPreset(
            name="torchinfo",
            title="Parameters times output positions (torchinfo)",
            help="Total mult-adds of torchinfo 1.8.0: every parameter of a convolution at every "
            "output position, those of a recurrent layer at every step, every other one once.",
            unit="MAC",
            factors={
                "convolutions": 1,
                "grouped-convolutions": 1,
                "transposed-over-output": 1,
                "linear-once": 1,
                "recurrent": 1,
                "lstm": 1,
                "convolution-biases": 1,
                "linear-biases-once": 1,
                "recurrent-biases": 1,
                "lstm-biases": 1,
                "norm-parameters": 1,
                "prelu-parameters": 1,
                "embedding-parameters": 1,
            },
            wrong="It takes transposed convolutions over their output, fully connected layers "
            "once for all tokens, and attention not at all.",
            tool="torchinfo",
            version="1.8.0",
        ),
        OperationPreset(
            name="thop",
            title="MACs over outputs, norms and average pooling (thop)",
            help="profile of thop 0.1.1.post2209072238, which watches modules: what a model calls "
            "as a function it does not see. Where adaptive pooling does not divide evenly, its "
            "own rounding can lose one.",
            unit="MAC",
            factors={
                "convolutions": 1,
                "grouped-convolutions": 1,
                "transposed-over-output": 1,
                "linear": 1,
                "recurrent": 1,
                "lstm": 1,
                "recurrent-biases": 1,
                "lstm-biases": 1,
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
                "nearest": 1,
                "linear-1d": 5,
                "bilinear": 11,
                "bicubic": 259,
            },
            wrong="It takes transposed convolutions over their output, and attention not at all.",
            tool="thop",
            version="0.1.1.post2209072238",
        ),
        OperationPreset(
            name="ptflops",
            title="MACs with bias, norms, activations and pooling (ptflops)",
            help="ptflops 0.7.5 with its pytorch backend, which watches modules and some "
            "functions. Where a module calls a function that it counts too, as ReLU and pooling "
            "do, it counts both.",
            unit="MAC",
            factors={
                **_all_products(),
                **_BIASES,
                "window-projections": 0,
                "window-biases": 0,
                "window-weights": 1,
                "attention-unbiased": 1,
                "attention-queries": 1,
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
                "local-response-norm": 3,
                "local-response-norm-padded": 1,
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
                "lp-pool": 1,
                "lp-pool-outputs": 2,
                "adaptive-pool": 2,
                "adaptive-max-pool": 2,
                "upsample": 2,
            },
            wrong="It counts most activations and pooling twice, and the projections of attention "
            "within windows not at all.",
            tool="ptflops",
            version="0.7.5",
        ),
        OperationPreset(
            name="ptflops-aten",
            title="MACs with bias (ptflops, aten backend)",
            help="ptflops 0.7.5 with its aten backend, which watches operators and does not see "
            "fused attention products and LSTMs.",
            unit="MAC",
            factors={
                **_all_products(),
                **_BIASES,
                "attention-products": 0,
                "lstm": 0,
                "lstm-biases": 0,
            },
            tool="ptflops",
            version="0.7.5",
        ),
        OperationPreset(
            name="keras",
            title="2 x MAC, bias, norms, pooling and merges (Keras with TensorFlow's profiler)",
            help="The float operations of TensorFlow 2.21.0's profiler for a Keras 3.15.1 model in "
            "inference. A convolution with a group for each channel is taken as a depthwise one. "
            "Recurrent layers, whose loop it runs once, are left out.",
            unit="FLOP",
            factors={
                **_all_products(2),
                "grouped-convolutions": 0,
                "transposed": 0,
                "transposed-by-strides": 1,
                "attention-products": 0,
                "recurrent": 0,
                "lstm": 0,
                "convolution-biases": 1,
                "linear-biases": 1,
                "attention-biases": 1,
                "attention-weights": 6,
                "batch-norm": 2,
                "batch-norm-channels": 5,
                "batch-norm-factors": 1,
                "layer-norm": 6,
                "channel-norm": 6,
                "layer-norm-factors": 2,
                "layer-norm-offsets": 1,
                "layer-norm-vectors": 4,
                "layer-norm-plain-vectors": 1,
                "group-norm": 6,
                "group-norm-groups": 4,
                "group-norm-plain-groups": 1,
                "group-norm-factors": 2,
                "group-norm-offsets": 1,
                "rms-norm": 4,
                "rms-norm-vectors": 3,
                "l2-norm": 3,
                "l2-norm-vectors": 2,
                "celu": 5,
                "gelu": 4,
                "silu": 2,
                "mish": 1,
                "hardswish": 3,
                "hardsigmoid": 2,
                "hardtanh": 2,
                "logsigmoid": 2,
                "glu": 1,
                "hardshrink": 1,
                "softshrink": 4,
                "tanhshrink": 1,
                "prelu": 3,
                "prelu-parameters": 1,
                "softmax": 5,
                "pool-windows": 1,
                "global-pool": 1,
                "nearest-axes": 1,
                "merges": 1,
                "averages": 1,
                "embedding-lookups": 2,
            },
            per_mac=2,
            wrong="It does not see grouped convolutions, 3D transposed ones, 3D pooling and "
            "products of attention, and divides transposed convolutions over their output by "
            "their strides.",
            tool="tensorflow",
            version="2.21.0",
        ),
    )
}
"""Every preset by its name; the first is the default."""

DEFAULT = PRESETS["macs"]


def tally(counts: NetworkCount) -> dict[str, int]:
    """Return how many of each term a network has, for one sample; a lower bound where it is one."""
    alike = _alike(counts)
    times = Counter(alike)
    distinct = dict(zip(alike, _rows(counts), strict=True))
    return {
        term.name: sum(number * term.of(*distinct[key]) for key, number in times.items())
        for term in TERMS.values()
    }


def figure(counts: NetworkCount, preset: OperationPreset) -> int:
    """Return what a preset counts in a network, for one sample."""
    return preset.of(tally(counts))


def figures(counts: NetworkCount) -> dict[str, int]:
    """Return what every preset counts in a network, by its name, for one sample."""
    found = tally(counts)
    return {name: preset.of(found) for name, preset in PRESETS.items()}


def row_figures(counts: NetworkCount, preset: OperationPreset) -> list[int]:
    """Return what a preset counts in every row, for one sample; 0 where its output is unknown."""
    alike = _alike(counts)
    known = {
        key: sum(times * TERMS[name].of(layer, row) for name, times in preset.factors.items())
        for key, (layer, row) in dict(zip(alike, _rows(counts), strict=True)).items()
    }
    return [known[key] for key in alike]


def _rows(counts: NetworkCount) -> Iterator[tuple[Layer, RowCount]]:
    return zip(counts.network.layers, counts.rows, strict=True)


def _alike(counts: NetworkCount) -> list[int]:
    """Return for every row a key that rows share whose fields and figures are the same.

    Rows share one count only where their fields are equal, or where none of its figures is known.
    """
    return list(map(id, counts.rows))
