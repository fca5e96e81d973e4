"""Recurrent sections of a Darknet file, whose tensors are declared: no kind has their layout."""

from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.shapes import elements
from cnnparam_gui.files.darknet.building import Adding, Building, add_unknown
from cnnparam_gui.files.darknet.sections import Section
from cnnparam_gui.files.traced import weight


def recurrent(*gates: str) -> Adding:
    """Return what adds a recurrent layer: a fully connected one a gate for input and state.

    No kind has this layout with its norms, so that its tensors are declared.
    """

    def add(building: Building, section: Section) -> str:
        shape, units = building.shape, section.size("output", 1)
        if shape is None:
            return add_unknown(building, section, (units,))
        norm = section.flag("batch_normalize")
        tensors: list[ParameterTensor] = []
        for gate in gates:
            tensors += _connected_tensors(f"input_{gate}", elements(shape), units, norm)
            tensors += _connected_tensors(f"state_{gate}", units, units, norm)
        return add_unknown(building, section, (units,), tuple(tensors))

    return add


def plain(building: Building, section: Section) -> str:
    """Declare the three fully connected layers of a plain recurrent one."""
    shape, units = building.shape, section.size("output", 1)
    if shape is None:
        return add_unknown(building, section, (units,))
    hidden = section.size("hidden", units)
    norm = section.flag("batch_normalize")
    tensors = (
        *_connected_tensors("input", elements(shape), hidden, norm),
        *_connected_tensors("state", hidden, hidden, norm),
        *_connected_tensors("output", hidden, units, norm),
    )
    return add_unknown(building, section, (units,), tensors)


def _connected_tensors(name: str, taken: int, units: int, norm: bool) -> list[ParameterTensor]:
    tensors = [weight(f"{name}.weight", units, taken), weight(f"{name}.bias", units)]
    if norm:
        tensors.append(weight(f"{name}.scale", units))
        tensors += (
            ParameterTensor(f"{name}.{statistic}", "statistic", (units,), ("0",), False)
            for statistic in ("running_mean", "running_var")
        )
    return tensors
