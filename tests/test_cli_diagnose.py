"""`cnnparam diagnose`: the contract of its JSON, its text, and one line for every fault."""

import json

import pytest

from tests.test_cli import Run, run

__all__ = ["run"]


def test_the_contract_of_the_json(run: Run) -> None:
    outcome = run("diagnose", "five-layer-example", "conv1", "208", "--format", "json")
    assert (outcome.status, outcome.err) == (0, "")
    said = json.loads(outcome.out)
    assert (said["verdict"], said["correct"]) == ("mistake", 608)
    assert [mistake["id"] for mistake in said["mistakes"]] == ["input-channels-left-out"]
    assert said["mistakes"][0]["formula"] == "5 x 5 x 8 + 8"
    assert said["mistakes"][0]["text"].startswith("The input channels were left out")


def test_the_right_working_stands_beside_the_mistake(run: Run) -> None:
    out = run("diagnose", "vgg16", "conv3_2", "589824").out
    assert out == (
        "Not right.\n"
        "The biases were left out: there is one for every output channel.\n"
        "    3 x 3 x 256 x 256\n"
        "Right: (k_h x k_w x C_in + 1) x C_out = (3 x 3 x 256 + 1) x 256 = 590,080\n"
    )


@pytest.mark.parametrize(
    ("arguments", "begin"),
    [
        (("vgg16", "conv3_2", "0.59M"), "Right when rounded."),
        (("vgg16", "conv3_2", "590,080"), "Right."),
        (("vgg16", "total", "14714688"), "Not right.\nThe fully connected layers were left out."),
        (("vgg16", "conv3_2", "123457"), "Not right, and no mistake that this program knows"),
        (("vgg16", "total", "93MB", "--quantity", "memory"), "Not right, and no mistake"),
    ],
)
def test_the_verdict_is_said(run: Run, arguments: tuple[str, ...], begin: str) -> None:
    outcome = run("diagnose", *arguments)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith(begin)


def test_a_fault_is_one_line(run: Run) -> None:
    outcome = run("diagnose", "vgg16", "conv3_2", "many")
    assert (outcome.status, outcome.out) == (2, "")
    assert "NUMBER: 'many' is no number such as 48,001" in outcome.err
    assert outcome.err.count("\n") == 1
