"""What optimisers keep, against PyTorch's own state."""

import pytest

from cnnparam_gui.core.optimizers import OPTIMIZERS
from cnnparam_gui.core.shapes import DATA_TYPES
from tests import oracle

STATES: dict[str, oracle.Record] = {
    record["optimiser"]: record for record in oracle.read("memory/more")["optimisers"]
}
FLOAT = DATA_TYPES["float32"]


@pytest.mark.parametrize(
    ("name", "measured"),
    [("sgd", "SGD"), ("momentum", "SGD momentum"), ("adam", "Adam"), ("adamw", "AdamW")],
)
def test_the_state_is_pytorchs_without_its_step_counters(name: str, measured: str) -> None:
    record = STATES[measured]
    steps = record["state"].get("step", {"bytes": 0})["bytes"]
    assert steps in {0, 4 * record["param_tensors"]}
    found = OPTIMIZERS[name].state_bytes(record["param_elems"], FLOAT)
    assert found == record["state_bytes"] - steps


def test_mixed_precision_takes_16_bytes_a_parameter() -> None:
    # ZeRO (Rajbhandari et al., 2019), section 3.1: 2 + 2 for parameter and gradient, 4 + 4 + 4
    # for copy, momentum and variance.
    mixed = OPTIMIZERS["adamw-mixed"]
    assert mixed.working_type(FLOAT).bytes == 2
    assert 2 + 2 + mixed.state_bytes(1, FLOAT) == 16


def test_only_mixed_precision_changes_the_data_type_and_never_to_a_wider_one() -> None:
    mixed = OPTIMIZERS["adamw-mixed"]
    for name in ("bfloat16", "float16", "int8"):
        assert mixed.working_type(DATA_TYPES[name]) == DATA_TYPES[name]
    for optimizer in OPTIMIZERS.values():
        if not optimizer.mixed:
            assert optimizer.working_type(FLOAT) == FLOAT


def test_an_optimiser_is_called_by_its_name() -> None:
    assert all(optimizer.name == name for name, optimizer in OPTIMIZERS.items())
    assert next(iter(OPTIMIZERS)) == "sgd"
