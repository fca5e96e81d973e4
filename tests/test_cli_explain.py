"""`cnnparam explain`: the working of a number, and one line for every fault."""

import json

import pytest

from tests.test_cli import PROBLEMS, Run, run

__all__ = ["run"]


def test_the_working_is_printed(run: Run) -> None:
    outcome = run("explain", "vgg16", "conv3_1")
    assert (outcome.status, outcome.err) == (0, "")
    first = outcome.out.splitlines()[2]
    assert first == (
        "parameters = (k_h x k_w x C_in + 1) x C_out = (3 x 3 x 128 + 1) x 256 = 295,168"
    )
    assert "Article (wrong) = (k_h x k_w + 1) x C_out = (3 x 3 + 1) x 256 = 2,560" in outcome.out


def test_a_row_is_named_by_its_number_too(run: Run) -> None:
    assert run("explain", "vgg16", "2") == run("explain", "vgg16", "conv1_1")


@pytest.mark.parametrize(
    ("quantity", "label", "general", "value"),
    [
        ("shape", "W_out", "floor((W_in + 2 x p_w - k_w) / s_w) + 1", 112),
        ("memory", "bytes", "values x bytes each x batch", 12_845_056),
        ("macs", "MACs", "0", 0),
        ("receptive-field", "r_w", "r_w_in + (k_w - 1) x j", 6),
        # 4 x 64 x 224 x 224 x 4 bytes of the input, 4 x 64 x 112 x 112 x 8 of the indices
        ("kept", "kept", "input + indices", 77_070_336),
    ],
)
def test_every_quantity_is_worked_out(
    run: Run, quantity: str, label: str, general: str, value: int
) -> None:
    options = ("--quantity", quantity, "--format", "json", "--batch", 4)
    line = json.loads(run("explain", "vgg16", "pool1", *options).out)["lines"][-1]
    assert (line["label"], line["general"], line["value"]) == (label, general, value)


def test_a_total_is_worked_out_by_block(run: Run) -> None:
    out = run("explain", "vgg16", "total").out
    assert "conv1 = 38,720\n" in out
    assert out.endswith(" = 138,357,544\n")


def test_latex_is_printed(run: Run) -> None:
    out = run("explain", "vgg16", "conv1_1", "--quantity", "macs", "--format", "latex").out
    assert out.splitlines()[1] == r"\begin{align*}"
    assert r"= 86{,}704{,}128" in out
    out = run("explain", "vgg16", "conv3_1", "--quantity", "kept", "--format", "latex").out
    assert r"\times \mathrm{bytes~each} = 128 \times" in out


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("vgg16", "nope"), "There is no row 'nope' among its 22 rows"),
        (("vgg16", "23"), "There is no row '23' among its 22 rows"),
        (("vgg16", "total", "--quantity", "shape"), "The output size has no total, name a row"),
        (("vgg16", "pool1", "--quantity", "speed"), "there is no quantity 'speed'"),
        (("vgg16", "pool1", "--format", "csv"), "there is no format 'csv'"),
        ((PROBLEMS, "=conv|1"), "cannot be worked out: kernel 7x7 is larger than its 5x5 input"),
    ],
)
def test_a_fault_is_one_line(run: Run, arguments: tuple[str, ...], reason: str) -> None:
    outcome = run("explain", *arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert reason in outcome.err
    assert outcome.err.count("\n") == 1
