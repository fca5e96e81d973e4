"""An exercise and answers to it, for the tests of both files."""

from cnnparam_gui.core.exercise import TOTAL, Exercise, Question
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files.answer_file import Answers
from cnnparam_gui.files.exercise_file import fingerprint

NETWORK = Network(
    (
        KINDS["Input"].fresh("in", shape=(3, 8, 8)),
        KINDS["Conv2d"].fresh("conv", filters=4, kernel=(3, 3), padding="same", stride=(2, 2)),
        KINDS["Flatten"].fresh("flat"),
        KINDS["Linear"].fresh("fc", units=10, inputs=("flat",)),
    ),
    name="Small",
    semantics="keras",
)
CONV, SHAPE, FC = Question("conv", "parameters"), Question("conv", "shape"), Question("fc", "macs")
WHOLE = Question(TOTAL, "parameters")
EXERCISE = Exercise(NETWORK, (CONV, SHAPE, FC, WHOLE), "Übung 1", "at the end", hints=False)
RIGHT = {CONV: "112", SHAPE: "4x4x4", FC: "640", WHOLE: "762"}
"""(3 x 3 x 3 + 1) x 4; 8 / 2; 4 x 4 x 4 x 10; 112 + (64 + 1) x 10."""


def answered(student: str, **changes: str) -> Answers:
    """Returns right answers of a student, with others for the questions of some rows."""
    given = {one: changes.get(f"{one.row}_{one.asked}", text) for one, text in RIGHT.items()}
    return Answers(student, fingerprint(EXERCISE), given, {CONV: 2})
