"""How the number of the current cell is worked out, and what is said of a person's own number."""

from html import escape

from PySide6.QtCore import QCoreApplication, QObject, Signal

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.diagnosis import Diagnosis, claim, diagnose, of_row, of_total
from cnnparam_gui.core.facts import Facts
from cnnparam_gui.core.formula import Formula, Operand
from cnnparam_gui.core.working import (
    QUANTITIES,
    Line,
    Quantity,
    Working,
    first_rows,
    work,
    work_total,
)
from cnnparam_gui.core.writing import Html
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import report_working
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.following import Following
from cnnparam_gui.models.numbers import from_local
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP
from cnnparam_gui.models.writing import LocalHtml, Spoken

_OF_COLUMN = {
    **dict.fromkeys(
        ("weights", "biases", "parameters", "trainable", "non_trainable"), "parameters"
    ),
    "output": "shape",
    "activation": "memory",
    "memory": "memory",
    "macs": "macs",
    "kept": "kept",
    "receptive_field": "receptive-field",
    "field_stride": "receptive-field",
}
"""The quantity of each column of figures; another column leaves the quantity as it is."""

_VERDICTS = {
    "right": QT_TRANSLATE_NOOP("Working", "Right."),
    "rounded": QT_TRANSLATE_NOOP("Working", "Right when rounded."),
    "mistake": QT_TRANSLATE_NOOP("Working", "Not right."),
    "unknown": QT_TRANSLATE_NOOP(
        "Working", "Not right, and no mistake that this program knows gives exactly this number."
    ),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Working", text)


class WorkingModel(QObject):
    """The working of one number of a document; read while it is awake.

    Signals:
        refreshed: Something is another now.
    """

    refreshed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Work out numbers of a document, when it is awake."""
        super().__init__(parent)
        self._document = document
        self._row = -1
        self._total = False
        self._quantity = next(iter(QUANTITIES.values()))
        self._working: Working | None = None
        self._reason = ""
        self._facts = Facts(document.counts, lambda: document.receptive_fields)
        self._cell = (-1, "")
        self._firsts: dict[str, int] = {}
        self._following = Following(document, self._read, self)

    @property
    def quantity(self) -> str:
        """The name of what is worked out."""
        return self._quantity.name

    @property
    def subject(self) -> str:
        """The row, or the whole network, whose number it is."""
        if self._total:
            return _tr("Whole network")
        layers = self._counts.network.layers
        return layers[self._row].name if 0 <= self._row < len(layers) else ""

    @property
    def working(self) -> Working | None:
        """The working; None where there is none."""
        return self._working

    @property
    def reason(self) -> str:
        """Why there is no working; empty where there is one."""
        return self._reason

    @property
    def of_total(self) -> bool:
        """Whether it is the number of the whole network."""
        return self._total

    def row_of(self, operand: Operand) -> int:
        """Return the row that an operand comes from, -1 for none.

        In a total it is the first row of the block whose sum it is.
        """
        if self._total:
            return self._firsts.get(operand.symbol, -1)
        sources = self._counts.wiring.sources(self._row)
        source = operand.source
        return sources[source] if source is not None and source < len(sources) else -1

    @property
    def spoken(self) -> str:
        """The working in words, as a screen reader says it."""
        if self._working is None:
            return self._reason
        words = Spoken()
        said = (
            words.line(line.label, words.numbers(line.formula), line.value)
            for line in self._working.lines
        )
        return f"{self.subject}. {'. '.join(said)}."

    def copied(self, form: str) -> str:
        """Return the working to be pasted elsewhere: `text`, `latex` or `html`."""
        if self._working is None:
            return ""
        if form == "html":
            plain = Html()
            lines = (equation(plain, line) for line in self._working.lines)
            return "".join(f"<p>{line}</p>" for line in lines)
        return report_working.FORMATS[form](self._working).decode()

    def set_awake(self, awake: bool) -> None:
        """Follow the document from now on, or rest."""
        self._following.set_awake(awake)

    def set_cell(self, row: int, column: str) -> None:
        """Ask about a cell; a column of no figure leaves what is worked out as it is.

        Another cell is what a person asks about now, where it was the whole network before.
        """
        total = self._total and self._cell == (row, column)
        self._cell = (row, column)
        name = _OF_COLUMN.get(column, self._quantity.name)
        self._ask(row, total, QUANTITIES[name])

    def set_quantity(self, name: str) -> None:
        """Ask about another quantity of the same row."""
        self._ask(self._row, self._total, QUANTITIES[name])

    def set_total(self, total: bool) -> None:
        """Ask about the whole network, or about the row again."""
        self._ask(self._row, total, self._quantity)

    def show_figure(self, row: int, column: str) -> None:
        """Ask about a figure of a column: of a row, or of the whole network where the row is -1."""
        total = row < 0
        self._ask(self._row if total else row, total, QUANTITIES[_OF_COLUMN[column]])

    def answer(self, number: str) -> str:
        """Return what is said of a person's number, as HTML; empty where nothing was typed."""
        if not number.strip():
            return ""
        if self._working is None:
            return escape(self._reason)
        try:
            claimed = claim(from_local(number))
        except FieldError as error:
            return escape(core_text(str(error)))
        scale = self._document.scale
        if self._total:
            written = of_total(self._counts, self._quantity, scale)
        else:
            written = of_row(self._counts, self._row, self._quantity, scale)
        return _said(diagnose(written, claimed))

    @property
    def _counts(self) -> NetworkCount:
        return self._document.counts

    def _ask(self, row: int, total: bool, quantity: Quantity) -> None:
        if (row, total, quantity.name) != (self._row, self._total, self._quantity.name):
            self._row, self._total, self._quantity = row, total, quantity
            self._following.spoil()

    def _read(self) -> None:
        self._working, self._reason = None, self._missing()
        if not self._reason:
            counts, scale, facts = self._counts, self._document.scale, self._known()
            if self._total:
                self._firsts = first_rows(counts.network)
                self._working = work_total(counts, self._quantity, scale, facts)
            else:
                self._working = work(counts, self._row, self._quantity, scale, facts)
        self.refreshed.emit()

    def _known(self) -> Facts:
        """Return what is known of the network as it is now."""
        document = self._document
        if self._facts.counts is not document.counts:
            self._facts = Facts(document.counts, lambda: document.receptive_fields)
        return self._facts

    def _missing(self) -> str:
        """Return why nothing can be worked out; empty where it can."""
        if self._total:
            return "" if self._quantity.has_total else _tr("This has no total: choose a row.")
        if not 0 <= self._row < len(self._counts.rows):
            return _tr("Choose a cell of the table to see how its number is worked out.")
        row = self._counts.rows[self._row]
        if row.outputs:
            return ""
        if row.problem is not None:
            return core_text(row.problem.message)
        return _tr("A row above it has a problem.")


def _steps(writing: Html, formula: Formula, value: int) -> list[str]:
    """Return the general formula, the formula in numbers, and the result, each once."""
    result = f"<b>{writing.number(value)}</b>"
    if isinstance(formula, Operand):
        named = formula.symbol or formula.source is not None
        return [writing.general(formula), result] if named else [result]
    general, numbers = writing.general(formula), writing.numbers(formula)
    return [*dict.fromkeys((general, numbers)), result]


def equation(writing: Html, line: Line) -> str:
    """Return a line of a working as HTML: its name, the formulas and the result."""
    label = writing.symbol(line.label)
    text = " = ".join([label, *_steps(writing, line.formula, line.value)])
    return f"{text} <i>({escape(core_text(line.note))})</i>" if line.note else text


def _said(diagnosis: Diagnosis) -> str:
    """Return a diagnosis as HTML."""
    writing = LocalHtml()
    parts = [f"<b>{escape(_tr(_VERDICTS[diagnosis.verdict]))}</b>"]
    if len(diagnosis.explanations) > 1:
        parts.append(escape(_tr("Each of these gives this number:")))
    for explanation in diagnosis.explanations:
        texts = " ".join(core_text(mistake.text) for mistake in explanation.mistakes)
        parts.append(f"{escape(texts)}<br>{writing.numbers(explanation.formula)}")
    if diagnosis.verdict != "right":
        right = " = ".join(_steps(writing, diagnosis.formula, diagnosis.correct))
        parts.append(_tr("Right: {working}").format(working=right))
    return "".join(f"<p>{part}</p>" for part in parts)
