"""`cnnparam what-if` and `cnnparam solve`."""

import csv
import json

import pytest

from tests.test_cli import Run, run

__all__ = ["run"]


def test_the_published_widths_of_mobilenet(run: Run) -> None:
    command = ("what-if", "mobilenet", "--knob", "width", "--values", "0.5,1", "--format", "csv")
    outcome = run(*command)
    assert (outcome.status, outcome.err) == (0, "")
    titles, half, whole = csv.reader(outcome.out.removeprefix("\ufeff").splitlines())
    assert titles[:3] == ["width", "Parameters", "MACs"]
    # Keras's totals less running means and variances.
    assert [half[1], whole[1]] == ["1331592", "4231976"]
    assert [half[0], half[-1]] == ["0.50", "exact"]


def test_a_text_has_a_line_a_value_and_marks_the_present(run: Run) -> None:
    outcome = run(
        "what-if", "resnet18", "--knob", "depth", "--block", "layer2", "--values", "1,2,4"
    )
    lines = outcome.out.splitlines()
    assert lines[0].split("  ")[0] == "depth of layer2"
    assert "2*  11,689,512" in lines[2]
    # Two convolutions of 128 channels and two normalisations for each block more.
    assert f"4  {11_689_512 + 2 * (2 * 9 * 128 * 128 + 4 * 128):,}" in lines[3]
    assert lines[4] == "* as it is"


def test_why_figures_are_lower_bounds(run: Run) -> None:
    outcome = run("what-if", "vgg16", "--knob", "resolution", "--values", "16,224")
    assert outcome.status == 0
    assert ">= " in outcome.out.splitlines()[1]
    assert outcome.out.splitlines()[-1].startswith("16: pool5: kernel 2x2 is larger than its 1x1")


def test_json_says_every_value(run: Run) -> None:
    outcome = run("what-if", "lenet5", "--knob", "batch", "--values", "2,1", "--format", "json")
    found = json.loads(outcome.out)
    assert (found["knob"], found["block"], found["now"]) == ("batch", None, "1")
    assert [value["value"] for value in found["values"]] == ["2", "1"]
    two, one = found["values"]
    assert two["activations"] == 2 * one["activations"]
    assert two["parameters"] == one["parameters"] == 61_706  # LeCun et al., 1998, modern form
    assert one["problems"] == []


def test_values_are_spread_where_none_are_given(run: Run) -> None:
    lines = run("what-if", "vgg16", "--knob", "dtype").out.splitlines()
    names = [line.split()[0] for line in lines[1:-1]]
    assert names == ["int8", "float16", "bfloat16", "float32*", "float64"]


def test_multiples_are_taken(run: Run) -> None:
    arguments = ("vgg16_torchvision", "--knob", "width", "--values", "0.3", "--format", "json")
    plain, eights = (
        json.loads(run("what-if", *arguments, "--multiple", str(multiple)).out)
        for multiple in (1, 8)
    )
    # 19.2 filters of the first row are 19, and as a multiple of 8 they are 16.
    assert eights["values"][0]["parameters"] != plain["values"][0]["parameters"]


def test_a_budget_is_met_and_the_next_width_does_not(run: Run) -> None:
    outcome = run("solve", "vgg16", "--knob", "width", "--budget", "parameters<=5M")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out == (
        "0.17 is the largest width with at most 5,000,000 parameters: 4,577,113 parameters.\n"
        "0.18, next to it, has 5,081,242 parameters.\n"
    )
    # The figures of both, counted by the other command.
    tried = run("what-if", "vgg16", "--knob", "width", "--values", "0.17,0.18").out
    assert "0.17   4,577,113" in tried
    assert "0.18   5,081,242" in tried


def test_what_nothing_meets_ends_with_1_and_says_the_nearest(run: Run) -> None:
    outcome = run("solve", "vgg16", "--knob", "width", "--budget", "parameters<=5")
    assert (outcome.status, outcome.err) == (1, "")
    first, second = outcome.out.splitlines()
    assert first == "No width from 0.01 to 16.00 has at most 5 parameters."
    assert second.startswith("The nearest is 0.01, with ")


def test_a_solution_as_json(run: Run) -> None:
    outcome = run(
        "solve", "resnet18", "--knob", "batch", "--budget", "training<=1GB", "--format", "json"
    )
    found = json.loads(outcome.out)
    assert found["amount"] == 10**9
    assert found["solution"]["training"] <= 10**9 < found["beyond"]["training"]
    assert int(found["beyond"]["value"]) == int(found["solution"]["value"]) + 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("what-if", "vgg16", "--knob", "hue"), "there is no knob 'hue', choose from width"),
        (("what-if", "resnet18", "--knob", "depth"), "one of layer1, layer2, layer3, layer4"),
        (("what-if", "resnet18", "--knob", "depth", "--block", "x"), "there is no 'x'"),
        (("what-if", "vgg11", "--knob", "depth"), "No block of it can be repeated"),
        (("what-if", "vgg16", "--knob", "width", "--values", "1,,2"), "--values: width: ''"),
        (("what-if", "vgg16", "--knob", "width", "--multiple", "0"), "--multiple: 0 is not"),
        (("solve", "vgg16", "--knob", "width", "--budget", "5M"), "'5M' is no budget"),
        (("solve", "nothing", "--knob", "width", "--budget", "macs<=1"), "There is no file"),
    ],
)
def test_what_cannot_be_is_one_line(run: Run, arguments: tuple[str, ...], said: str) -> None:
    outcome = run(*arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err
    assert outcome.err.count("\n") == 1
