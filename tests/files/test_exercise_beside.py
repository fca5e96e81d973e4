"""Finding the exercise that answers belong to."""

from pathlib import Path

from cnnparam_gui.core.exercise import Exercise, Question
from cnnparam_gui.files import exercise_beside, exercise_file, gallery

NETWORK = gallery.load("lenet5")
NAMES = [layer.name for layer in NETWORK.layers if layer.family == "convolution"]
ONE, OTHER = (Exercise(NETWORK, (Question(name, "parameters"),)) for name in NAMES[:2])


def test_it_is_found_by_what_it_asks_and_not_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.cnnexercise").write_bytes(exercise_file.encode(OTHER))
    (tmp_path / "b.cnnexercise").write_bytes(b"cut off")
    (tmp_path / "z.cnnexercise").write_bytes(exercise_file.encode(ONE))
    found = exercise_beside.find(tmp_path, exercise_file.fingerprint(ONE))
    assert found is not None
    assert found.questions == ONE.questions


def test_another_exercise_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.cnnexercise").write_bytes(exercise_file.encode(OTHER))
    assert exercise_beside.find(tmp_path, exercise_file.fingerprint(ONE)) is None
    assert exercise_beside.find(tmp_path / "nowhere", exercise_file.fingerprint(ONE)) is None
