"""Finding the exercise that answers belong to, among the files beside them."""

from pathlib import Path

from cnnparam_gui.core.exercise import Exercise
from cnnparam_gui.files import exercise_file
from cnnparam_gui.files.problems import FileProblem

MOST_FILES = 50
"""How many files are looked at: a folder of a class holds one exercise, and hundreds of answers."""


def find(folder: Path, fingerprint: str) -> Exercise | None:
    """Return the exercise of a fingerprint in a folder, None where none of its files holds it."""
    try:
        files = sorted(folder.glob(f"*{exercise_file.SUFFIX}"))[:MOST_FILES]
    except OSError:
        return None
    for file in files:
        try:
            exercise = exercise_file.read(file)
        except FileProblem:
            continue  # another exercise that cannot be read is no reason not to find this one
        if exercise_file.fingerprint(exercise) == fingerprint:
            return exercise
    return None
