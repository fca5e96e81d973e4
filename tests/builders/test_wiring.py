"""Which row takes which, against the graphs that torch.fx makes of torchvision's networks."""

import pytest

from cnnparam_gui.core.kinds.dropout import Dropout, StochasticDepth
from cnnparam_gui.core.kinds.merge import Add
from tests import oracle
from tests.torchvision_leaves import models

WIRING = oracle.read("torchvision/wiring")
MODELS = {name: model for name, model in models().items() if name in WIRING}

_JOINING = {"Add": "add", "Multiply": "mul", "Concat": "cat"}


def test_every_network_has_a_graph() -> None:
    assert set(MODELS) == set(models())


@pytest.mark.parametrize("name", MODELS)
def test_every_leaf_takes_what_it_takes_in_torchvision(name: str) -> None:
    """Written as there: leaves by number, `in` for the input, other functions left out."""
    model = MODELS[name]
    network = model.build(model.record["input"][2:])
    numbers = {leaf.row: str(number) for number, leaf in enumerate(model.leaves)}
    idle = set(model.record["leaf_not_called"])
    gives: dict[str, str] = {}
    taken: list[str] = []
    above = ""
    for layer in network.layers:
        given = [gives[row] for row in layer.inputs or ((above,) if above else ())]
        above = layer.name
        if not given:
            gives[above] = "in"
        elif above in numbers:
            (one,) = given
            taken.append(one)
            gives[above] = numbers[above]
        elif layer.kind() in _JOINING and len(set(given)) > 1:
            gives[above] = f"{_JOINING[layer.kind()]}({','.join(given)})"
        elif layer.kind() == "Split":
            gives[above] = f"part{layer.part}({given[0]})"  # type: ignore[attr-defined]  # a Split
        else:
            # A function of one value, or the four parts that Swin cuts one into and joins again.
            assert len(set(given)) == 1, above
            gives[above] = given[0] if above not in idle else "idle"
    assert [*taken, gives[above]] == WIRING[name]["takes"]


@pytest.mark.parametrize("name", MODELS)
def test_rates_are_those_of_the_modules(name: str) -> None:
    model = MODELS[name]
    called = {leaf.row for leaf in model.leaves}
    rows = model.build(model.record["input"][2:]).layers
    rates = [
        row.rate
        for row in rows
        if isinstance(row, Dropout | StochasticDepth) and row.name in called
    ]
    assert rates == pytest.approx(WIRING[name]["rates"], abs=1e-12)


# What torchvision writes as `a + b`: the sums of these families, and that of LR-ASPP's head. The
# others are written `result += input`.
APART = {"MNASNet", "MaxViT", "MobileNet V2", "RegNet", "Swin Transformer", "Vision Transformer"}
APART_ROWS = {"classifier.add"}


@pytest.mark.parametrize("name", MODELS)
def test_sums_are_in_place_where_they_are_in_torchvision(name: str) -> None:
    model = MODELS[name]
    sums = [row for row in model.family.build(model.variant).layers if isinstance(row, Add)]
    apart = {row.name for row in sums if not row.inplace}
    everyone = {row.name for row in sums}
    assert apart == (everyone if model.family.title in APART else everyone & APART_ROWS)
