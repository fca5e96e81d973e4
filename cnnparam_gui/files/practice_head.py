"""How exercises and answers to them are told from architectures, which they are not opened as.

An exercise opened as an architecture would show the answers in its table. The window starts
practising with it; everything else says what to do.
"""

import re

from cnnparam_gui.files.peek import Peek
from cnnparam_gui.files.problems import FileProblem

EXERCISE, ANSWERS = "cnnparam-exercise", "cnnparam-answers"
EXERCISE_SUFFIX, ANSWERS_SUFFIX = ".cnnexercise", ".cnnanswers"

_FORMAT = re.compile(rb'\s*\{\s*"format"\s*:\s*"(cnnparam-exercise|cnnparam-answers)"')


def recognises(peek: Peek) -> bool:
    """Return whether a file is an exercise or answers to one."""
    return peek.suffix in {EXERCISE_SUFFIX, ANSWERS_SUFFIX} or is_practice(peek.start)


def is_practice(start: bytes) -> bool:
    """Return whether the first bytes of a file say that it is an exercise or answers to one."""
    return bool(_FORMAT.match(start.removeprefix(b"\xef\xbb\xbf")))


def problem(peek: Peek) -> FileProblem:
    """Return what to do with the file."""
    found = _FORMAT.match(peek.start.removeprefix(b"\xef\xbb\xbf"))
    answers = found[1].decode() == ANSWERS if found else peek.suffix == ANSWERS_SUFFIX
    if answers:
        said = "It holds answers to an exercise: mark them with cnnparam mark EXERCISE ANSWERS"
    else:
        said = (
            "It is an exercise, and its table would show the answers: open it in the window to "
            "practise, or mark answers to it with cnnparam mark"
        )
    return FileProblem(said, peek.path)
