"""What the bars of each chart are made of, by the convention. Known before numpy is loaded."""

from typing import NamedTuple

from cnnparam_gui.core.conventions import Convention
from cnnparam_gui.core.parameters import Role
from cnnparam_gui.views.colors import SeriesName


class Part(NamedTuple):
    """One part of a bar.

    Attributes:
        field: The field of `RowCount` that it shows.
        series: The series whose colour it has.
    """

    field: str
    series: SeriesName


_BY_ROLE: tuple[tuple[Role, Part], ...] = (
    ("weight", Part("weights", "weights")),
    ("bias", Part("biases", "biases")),
    ("statistic", Part("statistics", "non_trainable")),
)

ACTIVATION = Part("activation_elements", "activation")
"""The only part of the bars of activation memory; times the bytes of an element."""


def parameter_parts(convention: Convention) -> tuple[Part, ...]:
    """Return what the parameters of a row consist of, from the axis outwards.

    A rule that leaves something out has no true split, so it is shown in one piece.
    """
    if convention.leavings:
        return (Part("parameters", "weights"),)
    return tuple(part for role, part in _BY_ROLE if role in convention.roles)
