"""Where a knob must stand for a budget."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnnparam_gui.core.budget import Budget, Solution, parse_amount, parse_budget, solve
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.core.what_if import Trials
from cnnparam_gui.files import gallery
from tests.core.test_what_if import trials
from tests.core.what_if_networks import SMALL, macs, parameters

ALL = range(1, 1601)


@pytest.fixture(scope="module")
def small() -> Trials:
    return trials(SMALL, "width")


@given(amount=st.integers(500, 1_700_000))
@settings(max_examples=60, deadline=None)
def test_the_largest_width_within_a_budget_and_the_next_is_not(small: Trials, amount: int) -> None:
    best = max((n for n in ALL if parameters(n) <= amount), default=None)
    found = solve(small, Budget("parameters", "<=", amount))
    assert found.position == best
    if best is None:
        assert (found.beyond, found.beyond_figure) == (1, parameters(1))
    else:
        assert found.figure == parameters(best)
        beyond = best + 1 if best < ALL[-1] else None
        assert found.beyond == beyond
        assert beyond is None or found.beyond_figure == parameters(beyond)


@given(amount=st.integers(1, 6_000_000))
@settings(max_examples=60, deadline=None)
def test_the_smallest_width_that_reaches_a_figure(small: Trials, amount: int) -> None:
    best = min((n for n in ALL if macs(n) >= amount), default=None)
    found = solve(small, Budget("macs", ">=", amount))
    assert found.position == best
    if best is not None and best > 1:
        assert (found.beyond, found.beyond_figure) == (best - 1, macs(best - 1))


def test_all_positions_meet_what_nothing_depends_on() -> None:
    found = solve(trials(SMALL, "batch"), Budget("parameters", "<=", 10_000))
    assert found == Solution(2**31, 5_466, None, None)


def test_batches_agree_with_the_largest_that_fits() -> None:
    from cnnparam_gui.core.measured import Measured
    from cnnparam_gui.core.memory import Scale
    from cnnparam_gui.core.optimizers import OPTIMIZERS
    from cnnparam_gui.core.training import largest_batch

    network = gallery.load("resnet18")
    found = solve(trials(network, "batch"), parse_budget("training<=8GB"))
    sgd = OPTIMIZERS["sgd"]
    assert found.position == largest_batch(Measured(count(network)), Scale(), sgd, 8 * 10**9)


def test_sizes_at_which_a_row_cannot_be_counted_are_passed_over() -> None:
    tried = trials(gallery.load("vgg16"), "resolution")
    # The five poolings leave nothing of less than 32.
    found = solve(tried, Budget("macs", "<=", tried.figure(32, "macs") - 1))
    assert (found.position, found.beyond) == (None, 32)
    assert solve(tried, Budget("macs", "<=", tried.figure(32, "macs"))).position == 32


def test_few_positions_are_counted() -> None:
    tried = trials(gallery.load("resnet18"), "width")
    solve(tried, Budget("parameters", "<=", 5_000_000))
    assert len(tried._figures) < 24


@pytest.mark.parametrize(
    ("text", "budget"),
    [
        ("parameters<=5M", Budget("parameters", "<=", 5_000_000)),
        (" macs >= 1.5G ", Budget("macs", ">=", 1_500_000_000)),
        ("parameters<=1,234,567", Budget("parameters", "<=", 1_234_567)),
        ("training<=8GB", Budget("training", "<=", 8_000_000_000)),
        ("inference <= 7.5 GiB", Budget("inference", "<=", 8_053_063_680)),
        ("activations>=100kB", Budget("activations", ">=", 100_000)),
    ],
)
def test_budgets_are_read(text: str, budget: Budget) -> None:
    assert parse_budget(text) == budget


@pytest.mark.parametrize(
    "text",
    [
        "",
        "5M",
        "parameters<5M",
        "weights<=5M",
        "parameters<=",
        "parameters<=5MB",
        "parameters<=five",
        "training<=5",
        "training<=8 pounds",
        "macs<=1,23",
    ],
)
def test_what_is_no_budget_is_refused(text: str) -> None:
    with pytest.raises(FieldError):
        parse_budget(text)


def test_an_amount_is_rounded_down() -> None:
    assert parse_amount("0.0015k", "macs") == 1
