"""PyTorch code, run with the real PyTorch: every architecture, and every kind of a grid."""

from itertools import chain
from typing import Any

import msgspec
import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.files.problems import FileProblem
from tests import oracle
from tests.frameworks import LeftOut, Refused
from tests.torch_layers import torch_case
from tests.with_torch.code_runs import check_pytorch

pytestmark = pytest.mark.with_torch

GRIDS = ("grid/torch_layers", "grid/torch_more")


@pytest.mark.parametrize("name", gallery.ids())
def test_every_architecture_of_the_gallery(name: str) -> None:
    check_pytorch(gallery.load(name))


def network_of(record: dict[str, Any]) -> Network | None:
    """Returns the rows of a record behind their inputs; None where it is none of ours."""
    try:
        case = torch_case(record)
    except (LeftOut, Refused):
        return None
    if case.whole or not all(1 <= len(shape) <= 4 for shape in case.shapes):
        return None
    inputs = [Input(name=f"in{n}", shape=shape) for n, shape in enumerate(case.shapes)]
    rows = [msgspec.structs.replace(layer, name=f"row{n}") for n, layer in enumerate(case.layers)]
    rows[0] = msgspec.structs.replace(rows[0], inputs=tuple(one.name for one in inputs))
    network = Network((*inputs, *rows))
    return None if count(network).problems else network


def test_every_layer_of_the_grid() -> None:
    run, refused, failed = 0, set(), []
    for record in chain.from_iterable(map(oracle.records, GRIDS)):
        network = network_of(record)
        if network is None:
            continue
        try:
            check_pytorch(network)
        except FileProblem as problem:
            refused.add(record["cls"])
            assert "cannot be written as code" in str(problem)  # noqa: PT017  not all are refused
        except (AssertionError, RuntimeError, TypeError, ValueError) as error:
            failed.append(f"{record['cls']} {record['kw']} {record['in']}: {error!r}")
        run += 1
    assert failed == []
    assert run > 300
    assert refused <= {"MaxUnpool1d", "MaxUnpool2d", "MaxUnpool3d"}
