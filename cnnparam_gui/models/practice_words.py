"""What a student is told: of an answer, by a hint, by the working, and at the end."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from cnnparam_gui.core.exercise import (
    Asked,
    Marked,
    Marker,
    Question,
    Result,
    score,
)
from cnnparam_gui.core.formula import Operand, evaluate
from cnnparam_gui.core.hints import hints as hints_of
from cnnparam_gui.core.mistakes import MISTAKES
from cnnparam_gui.core.working import QUANTITIES, work, work_total
from cnnparam_gui.document.practice import REVEALED, Practice, title_of
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP
from cnnparam_gui.models.working import equation
from cnnparam_gui.models.writing import LocalHtml

CELL_LINK = "question:"
"""What a link to a question begins with; its number in the exercise stands behind it."""

_VERDICTS: dict[Result, str] = {
    "right": QT_TRANSLATE_NOOP("Practice", "right"),
    "rounded": QT_TRANSLATE_NOOP("Practice", "right as far as it is written"),
    "mistake": QT_TRANSLATE_NOOP("Practice", "not right"),
    "unknown": QT_TRANSLATE_NOOP("Practice", "not right"),
    "unreadable": QT_TRANSLATE_NOOP("Practice", "not readable"),
    "empty": QT_TRANSLATE_NOOP("Practice", "not answered"),
}
_HOW = {
    "shape": QT_TRANSLATE_NOOP(
        "Practice", "Channels first, without the batch, such as 64 x 112 x 112."
    ),
    "parameters": QT_TRANSLATE_NOOP("Practice", "A number such as 48,001 or 0.59M."),
    "memory": QT_TRANSLATE_NOOP(
        "Practice",
        "Bytes of the output in {data_type} for a batch of {batch}; a unit may be written, as in "
        "1.5 MiB.",
    ),
    "macs": QT_TRANSLATE_NOOP(
        "Practice", "Multiply-accumulates for one sample, without adding the bias."
    ),
}
_TITLES = {
    "shape": QT_TRANSLATE_NOOP("Practice", "Output size"),
    "parameters": QT_TRANSLATE_NOOP("Practice", "Parameters"),
    "memory": QT_TRANSLATE_NOOP("Practice", "Activation memory"),
    "macs": QT_TRANSLATE_NOOP("Practice", "MACs"),
}
_MISTAKES = {mistake.id: mistake.text for mistake in MISTAKES}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Practice", text)


def verdict(mark: Marked) -> str:
    """Return what is said of an answer, in a few words."""
    return _tr(_VERDICTS[mark.result])


def heading(question: Question) -> str:
    """Return the title of a question as the beginning of a line."""
    title = title_of(question)
    return title[:1].upper() + title[1:]


def how_to_answer(practice: Practice, question: Question) -> str:
    """Return what an answer looks like."""
    scale = practice.exercise.scale
    words = {"data_type": scale.data_type.name, "batch": scale.batch}
    return _tr(_HOW[question.asked]).format(**words)


def said(mark: Marked, *, reveal: bool) -> list[str]:
    """Return what is said of an answer, as paragraphs of HTML.

    Args:
        mark: The answer.
        reveal: Whether the right answer may be told.
    """
    writing = LocalHtml()
    sign = "\u2713" if mark.right else "\u2717"
    answer = f"{escape(mark.text)}: " if mark.text else ""
    parts = [f"<b>{sign} {answer}{escape(verdict(mark))}.</b>"]
    if mark.why:
        parts.append(f"{escape(core_text(mark.why))}.")
    if mark.result == "unknown":
        parts.append(escape(_tr("No mistake that this program knows gives exactly this answer.")))
    if len(mark.explanations) > 1:
        parts.append(escape(_tr("Each of these gives this answer:")))
    for explanation in mark.explanations:
        texts = " ".join(core_text(mistake.text) for mistake in explanation.mistakes)
        result = writing.number(evaluate(explanation.formula))
        written = f"{writing.numbers(explanation.formula)}{writing.equals}{result}"
        parts.append(f"{escape(texts)}<br>{_tr('So you get')} {written}.")
    if reveal and mark.result != "right":
        right = _tr("Right answer: {answer}").format(answer=escape(mark.correct))
        parts.append(f"<b>{right}</b>")
    return parts


def working(marker: Marker, question: Question) -> list[str]:
    """Return how the right answer is worked out, line by line as HTML."""
    number, quantity = marker.number(question), QUANTITIES[question.asked]
    scale = marker.exercise.scale
    if number is None:
        whole = work_total(marker.counts, quantity, scale).lines
        # The parts by themselves stand in the sum.
        sums = tuple(line for line in whole if not isinstance(line.formula, Operand))
        lines = sums or whole[-1:]
    else:
        lines = work(marker.counts, number, quantity, scale).lines
    writing = LocalHtml()
    return [equation(writing, line) for line in lines]


def hints(practice: Practice, question: Question) -> list[str]:
    """Return the hints that were taken, as HTML: the formula, then the numbers in it."""
    taken = practice.hints_of(question)
    if not taken:
        return []
    given = hints_of(practice.marker, question, LocalHtml())[:taken]
    return [f"<i>{escape(_tr('Hint:'))}</i> {hint}" for hint in given]


def feedback(practice: Practice, question: Question) -> str:
    """Return everything that the student may read of a question, as HTML."""
    mark, shown = practice.told(question), practice.revealed(question)
    if shown and mark is None:
        mark = practice.marker.mark(question, practice.answer_to(question))
    parts = said(mark, reveal=shown) if mark else [escape(how_to_answer(practice, question))]
    parts += working(practice.marker, question) if shown else hints(practice, question)
    return "".join(f"<p style='margin: 3px 0'>{part}</p>" for part in parts)


def asked_title(asked: Asked) -> str:
    """Return what a person calls a quantity that is asked, such as `Output size`."""
    return _tr(_TITLES[asked])


# At the end


def mistakes(made: Mapping[str, int]) -> list[str]:
    """Return in plain words which mistakes were made, and how often where that was not once."""
    times = _tr("({number} times)")
    return [
        f"{core_text(_MISTAKES[id_])} {times.format(number=number) if number > 1 else ''}".rstrip()
        for id_, number in made.items()
    ]


def report(practice: Practice) -> str:
    """Return the points by topic, the mistakes and every answer, as HTML with links to cells."""
    marks = practice.marks()
    topics = score(practice.exercise.network, marks)
    points = _tr("{right} of {asked}")
    rows = [
        _row(
            escape(_topic(one.topic)),
            points.format(right=one.right, asked=one.asked),
            "<br>".join(map(escape, mistakes(one.mistakes))),
        )
        for one in topics
    ]
    head = _row(_tr("Topic"), _tr("Right"), _tr("Mistakes that were made"), tag="th")
    answers = [_answer(number, mark, practice) for number, mark in enumerate(marks)]
    titles = (_tr("Question"), _tr("Your answer"), "", _tr("Right answer"), _tr("Hints"), "")
    return (
        f"<h3>{escape(_tr('Points by topic'))}</h3>{_table([head, *rows])}"
        f"<h3>{escape(_tr('Every answer'))}</h3>{_table([_row(*titles, tag='th'), *answers])}"
    )


def _topic(topic: str) -> str:
    """Return a topic of the core, such as `Output size of pooling`, in the window's language."""
    asked, of, layers = topic.partition(" of ")
    if not of:
        return core_text(topic)
    return _tr("{asked} of {row}").format(asked=core_text(asked), row=core_text(layers))


def _answer(number: int, mark: Marked, practice: Practice) -> str:
    sign = "\u2713" if mark.right else "\u2717"
    taken = practice.hints_of(mark.question)
    shown = _tr("working shown") if taken >= REVEALED else str(taken or "")
    link = f"<a href='{CELL_LINK}{number}'>{escape(_tr('working'))}</a>"
    return _row(
        escape(heading(mark.question)),
        escape(mark.text) or "\u2013",
        f"{sign}&nbsp;{escape(verdict(mark))}",
        escape(mark.correct),
        escape(shown),
        link,
    )


def _row(*cells: str, tag: str = "td") -> str:
    inside = "".join(f"<{tag} align='left'>{cell}</{tag}>" for cell in cells)
    return f"<tr>{inside}</tr>"


def _table(rows: Sequence[str]) -> str:
    return f"<table cellpadding='4' cellspacing='0'>{''.join(rows)}</table>"
