"""What marking a class costs as a whole process, beside an empty one of the same run.

Nothing is asserted about time: read the ratios. `pytest -m bench tests/benchmarks/test_marking.py`.
"""

import random
import statistics
from collections.abc import Callable
from pathlib import Path

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.exercise import TOTAL, Asked, Exercise, Marker, Question
from cnnparam_gui.files import answer_file, exercise_file, gallery
from cnnparam_gui.files.answer_file import Answers
from tests.benchmarks.test_process import EMPTY, environment, seconds

__all__ = ["environment"]

STUDENTS, QUESTIONS, ROUNDS = 30, 40, 7
QUANTITIES: tuple[Asked, ...] = ("parameters", "shape", "macs", "memory")
Answerer = Callable[[random.Random, str], str]


def _unknown(chance: random.Random, right: str) -> str:
    """Gives a number or a shape that no mistake gives, for which pairs of mistakes are tried."""
    if "x" in right:
        return "x".join(str(chance.randrange(1, 999)) for _ in right.split("x"))
    return str(chance.randrange(10**6, 10**10))


ANSWERERS: dict[str, Answerer] = {
    "right": lambda _, right: right,
    "unknown": _unknown,
    "empty": lambda *_: "",
    "mixed": lambda chance, right: right if chance.random() < 0.6 else _unknown(chance, right),
}


def _questions(exercise: str) -> Exercise:
    network = gallery.load(exercise)
    rows = zip(network.layers, count(network).rows, strict=True)
    names = [layer.name for layer, row in rows if row.parameters]
    random.Random(1).shuffle(names)
    asked = [Question(TOTAL, quantity) for quantity in QUANTITIES if quantity != "shape"]
    asked += [Question(name, quantity) for name in names for quantity in QUANTITIES]
    return Exercise(network, tuple(asked[:QUESTIONS]))


@pytest.mark.parametrize("answerer", ANSWERERS)
@pytest.mark.parametrize("source", ["resnet152", "vgg16"])
def test_a_class_beside_an_empty_process(
    environment: dict[str, str],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    source: str,
    answerer: str,
) -> None:
    exercise, chance = _questions(source), random.Random(2)
    marker, known = Marker(exercise), exercise_file.fingerprint(exercise)
    right = {one: marker.mark(one, "").correct for one in exercise.questions}
    asked, folder = tmp_path / "asked.cnnexercise", tmp_path / "class"
    asked.write_bytes(exercise_file.encode(exercise))
    folder.mkdir()
    for number in range(STUDENTS):
        given = {one: ANSWERERS[answerer](chance, text) for one, text in right.items()}
        answers = answer_file.encode(Answers(f"Student {number}", known, given))
        (folder / f"{number}.cnnanswers").write_bytes(answers)
    mark = ["-m", "cnnparam_gui.cli", "mark", str(asked), str(folder)]
    for warm in (mark, EMPTY):
        seconds(warm, environment)
    pairs = [(seconds(mark, environment), seconds(EMPTY, environment)) for _ in range(ROUNDS)]
    ours, empty = (min(taken) * 1e3 for taken in zip(*pairs, strict=True))
    middle = [statistics.median(taken) for taken in zip(*pairs, strict=True)]
    with capsys.disabled():
        print(
            f"\n{STUDENTS} students, {len(exercise.questions)} questions about {source}, "
            f"{answerer}: {ours:.0f} ms, an empty process {empty:.1f} ms, ratio "
            f"{ours / empty:.0f} (of the medians {middle[0] / middle[1]:.0f})"
        )
