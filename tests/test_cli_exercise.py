"""`cnnparam exercise`: what it writes, and one line for every fault."""

import json
from pathlib import Path

import pytest

from cnnparam_gui.builders.practice import LEVELS, generate
from cnnparam_gui.core.exercise_making import MIXES, make
from cnnparam_gui.files import exercise_file, gallery
from tests.test_cli import PROBLEMS, Run, run

__all__ = ["run"]


@pytest.mark.parametrize("level", LEVELS)
def test_an_exercise_of_a_level(run: Run, tmp_path: Path, level: str) -> None:
    target = tmp_path / "a.cnnexercise"
    outcome = run("exercise", "--level", level, "--seed", 7, "--output", target)
    drawn = generate(LEVELS[level], 7)
    said = f"{LEVELS[level].title}, no. 7: {LEVELS[level].questions} questions\n"
    assert outcome == (0, said, "")
    written = exercise_file.read(target)
    assert written.network.layers == drawn.network.layers
    assert written.questions == drawn.questions


def test_an_exercise_of_a_source(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.cnnexercise"
    options = ("--mix", "hard", "--questions", 9, "--seed", 2, "--title", "Week 3")
    late = ("--checking", "at the end", "--no-hints", "--batch", 4)
    outcome = run("exercise", "vgg16", *options, *late, "--output", target)
    assert outcome == (0, "Week 3: 9 questions\n", "")
    written = exercise_file.read(target)
    wanted = make(gallery.load("vgg16"), level=MIXES["hard"], most=9, seed=2)
    assert written.questions == wanted.questions
    assert (written.checking, written.hints, written.scale.batch) == ("at the end", False, 4)


def test_the_file_holds_no_answers(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.cnnexercise"
    run("exercise", "vgg16", "--output", target)
    text = target.read_text(encoding="utf-8").replace(",", "")
    assert set(json.loads(target.read_bytes())["questions"][0]) == {"row", "asked"}
    for answer in ("138357544", "1792", "36928", "590080", "60950432"):
        assert answer not in text


def test_rows_and_quantities_can_be_named(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "A.CNNEXERCISE"
    rows = ("--row", "conv1_1", "--row", "pool1")
    assert run("exercise", "vgg16", *rows, "--ask", "shape, macs", "--output", target).status == 0
    asked = [(one.row, one.asked) for one in exercise_file.read(target).questions]
    assert asked == [
        *(("conv1_1", "shape"), ("conv1_1", "macs")),
        *(("pool1", "shape"), ("pool1", "macs")),
    ]


def test_problems_of_the_source_are_said_and_not_asked(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.cnnexercise"
    outcome = run("exercise", PROBLEMS, "--output", target)
    assert outcome.status == 1
    assert "kernel 7x7 is larger than its 5x5 input" in outcome.err
    assert "=conv|1" not in {one.row for one in exercise_file.read(target).questions}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Name one SOURCE or a --level"),
        (("vgg16", "--level", "3d"), "Name one SOURCE or a --level"),
        (("vgg16", "lenet5"), "Name one SOURCE or a --level"),
        (("--level", "3d", "--mix", "easy"), "--mix goes with a SOURCE and not with --level"),
        (("--level", "3d", "--row", "conv1"), "--row goes with a SOURCE and not with --level"),
        (("--level", "none"), "there is no level 'none', choose from one-convolution, lenet"),
        (("vgg16", "--mix", "none"), "there is no mix 'none', choose from easy, medium, hard"),
        (("vgg16", "--ask", "shape,x"), "there is no quantity to ask 'x'"),
        (("vgg16", "--checking", "never"), "there is no time of checking 'never'"),
        (("vgg16", "--row", "zz"), "There is no row 'zz' among its"),
        (("vgg16", "--row", "input"), "Nothing of what --ask names can be asked here"),
        (("vgg16", "--questions", "0"), "--questions: "),
        (("--level", "3d", "--seed", "-1"), "--seed: "),
        (("no-such-file",), "There is no file and no architecture of this name"),
    ],
)
def test_a_fault_is_one_line(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    target = tmp_path / "a.cnnexercise"
    outcome = run("exercise", *arguments, "--output", target)
    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err
    assert outcome.err.count("\n") == 1
    assert not target.exists()


def test_the_ending_and_the_folder_must_be_right(run: Run, tmp_path: Path) -> None:
    outcome = run("exercise", "--level", "3d", "--output", tmp_path / "a.txt")
    assert (outcome.status, outcome.out) == (2, "")
    assert "does not end in .cnnexercise" in outcome.err
    outcome = run("exercise", "--level", "3d", "--output", tmp_path / "none" / "a.cnnexercise")
    assert (outcome.status, outcome.out) == (2, "")
    assert "there is no such folder" in outcome.err


def test_levels_are_listed(run: Run) -> None:
    lines = run("list", "levels").out.splitlines()
    assert [line.split("  ")[0].strip() for line in lines] == list(LEVELS)
