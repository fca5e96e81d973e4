"""The terms of normalisation: what tools count for each value, vector, channel and group."""

from collections.abc import Callable

from cnnparam_gui.core.kinds import normalization as norm
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import elements
from cnnparam_gui.core.term import Term, biases, given, kinds, outputs, parameters, weights
from cnnparam_gui.core.totals import RowCount


def _learned(_: Layer, row: RowCount) -> int:
    """Return the values of a norm that has learned factors or offsets."""
    return row.activation_elements if row.weights or row.biases else 0


def _factored(_: Layer, row: RowCount) -> int:
    """Return the values of a norm that has learned factors."""
    return row.activation_elements if row.weights else 0


def _shifted(_: Layer, row: RowCount) -> int:
    """Return the values of a norm that has learned offsets."""
    return row.activation_elements if row.biases else 0


def _channels(_: Layer, row: RowCount) -> int:
    return given(row)[0]


def _vectors(layer: norm.PositionNorm, row: RowCount) -> int:
    return row.activation_elements // elements(layer.normalized(given(row)))


def _plain_vectors(layer: norm.PositionNorm, row: RowCount) -> int:
    return 0 if row.weights else _vectors(layer, row)


def _groups(layer: norm.GroupNorm, _: RowCount) -> int:
    return layer.groups


def _plain_groups(layer: norm.GroupNorm, row: RowCount) -> int:
    return 0 if row.weights else layer.groups


def _padded(layer: norm.LocalResponseNorm, row: RowCount) -> int:
    """Return the values with the channels that PyTorch adds before it averages neighbours."""
    channels, *sizes = given(row)
    return (channels + layer.neighbours - 1) * elements(sizes)


def _last(layer: Layer) -> bool:
    return isinstance(layer, norm.LayerNorm) and not layer.channels_first


def _first(layer: Layer) -> bool:
    return isinstance(layer, norm.LayerNorm) and layer.channels_first


def _values(name: str, what: str, applies: Callable[[Layer], bool]) -> tuple[Term, Term]:
    """Return the terms of a norm's values, and of those that are scaled or shifted besides."""
    return (
        Term(name, f"values of {what}", applies, outputs),
        Term(
            f"{name}-scale",
            f"values of {what} with learned factors or offsets",
            applies,
            _learned,
        ),
    )


_BATCH, _LAYER, _GROUP = kinds(norm.BatchNorm), kinds(norm.LayerNorm), kinds(norm.GroupNorm)

NORM_TERMS = (
    *_values("batch-norm", "batch norms", _BATCH),
    Term("batch-norm-channels", "channels of batch norms", _BATCH, _channels),
    Term("batch-norm-factors", "learned factors of batch norms", _BATCH, weights),
    *_values("layer-norm", "layer norms over last axes", _last),
    *_values("channel-norm", "layer norms over channels that come first", _first),
    Term("layer-norm-factors", "values of layer norms with learned factors", _LAYER, _factored),
    Term("layer-norm-offsets", "values of layer norms with learned offsets", _LAYER, _shifted),
    Term("layer-norm-vectors", "vectors that layer norms normalise", _LAYER, _vectors),
    Term(
        "layer-norm-plain-vectors",
        "vectors that layer norms without factors normalise",
        _LAYER,
        _plain_vectors,
    ),
    *_values("group-norm", "group norms", _GROUP),
    Term("group-norm-groups", "groups of group norms", _GROUP, _groups),
    Term("group-norm-plain-groups", "groups of group norms without factors", _GROUP, _plain_groups),
    Term("group-norm-factors", "learned factors of group norms", _GROUP, weights),
    Term("group-norm-offsets", "learned offsets of group norms", _GROUP, biases),
    *_values("instance-norm", "instance norms", kinds(norm.InstanceNorm)),
    Term("rms-norm", "values of RMS norms", kinds(norm.RMSNorm), outputs),
    Term("rms-norm-vectors", "vectors that RMS norms normalise", kinds(norm.RMSNorm), _vectors),
    Term("l2-norm", "values of L2 norms", kinds(norm.L2Norm), outputs),
    Term("l2-norm-vectors", "vectors that L2 norms normalise", kinds(norm.L2Norm), _vectors),
    Term(
        "local-response-norm",
        "values of local response norms",
        kinds(norm.LocalResponseNorm),
        outputs,
    ),
    Term(
        "local-response-norm-padded",
        "values of local response norms with the channels that they are padded by",
        kinds(norm.LocalResponseNorm),
        _padded,
    ),
    Term(
        "norm-parameters",
        "parameters of normalisations, once for all values",
        kinds(norm.Normalization),
        parameters,
    ),
)
"""The terms of normalisation, in the order in which a bridge takes them."""
