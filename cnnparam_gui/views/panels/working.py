"""How a number is worked out, and where a person's own number went wrong."""

from functools import partial
from html import escape

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.formula import Operand
from cnnparam_gui.core.working import QUANTITIES, Line, Working
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP
from cnnparam_gui.models.working import WorkingModel
from cnnparam_gui.views.formula.page import Equation, Section
from cnnparam_gui.views.formula.view import FormulaView
from cnnparam_gui.views.panels.two_columns import caption

_FIELD = "name"
_FORMS = {
    "text": QT_TRANSLATE_NOOP("WorkingPanel", "As text"),
    "latex": QT_TRANSLATE_NOOP("WorkingPanel", "As LaTeX"),
    "html": QT_TRANSLATE_NOOP("WorkingPanel", "As HTML"),
}


class WorkingPanel(QWidget):
    """The working of the current cell, and beside it the question about one's own number.

    Attributes:
        quantity: What is worked out.
        total: Whether it is that of the whole network.
        number: The number that a person has.
        page: The working, whose numbers lead to the rows they come from.
        answer: What is said of the person's number.

    Signals:
        chosen: A person wants to see the row that a number comes from.
        pointed: The pointer is over such a number; -1 where it has gone.
    """

    chosen = Signal(int, str)
    pointed = Signal(int)

    def __init__(self, model: WorkingModel, parent: QWidget | None = None) -> None:
        """Show a model, which it wakes while it is seen."""
        super().__init__(parent)
        self._model = model
        self._make_choices()
        self._make_page()
        self._lay_out()
        model.refreshed.connect(self._refresh)
        self._refresh()

    def set_seen(self, seen: bool) -> None:
        """Follow the document while a person sees the panel."""
        self._model.set_awake(seen)

    def _make_choices(self) -> None:
        self.quantity = QComboBox(self)
        for item in QUANTITIES.values():
            self.quantity.addItem(core_text(item.title), item.name)
        self.quantity.setAccessibleName(self.tr("What is worked out"))
        self.quantity.activated.connect(self._choose_quantity)
        self.total = QCheckBox(self.tr("Whole &network"), self)
        self.total.toggled.connect(self._model.set_total)
        self.number = QLineEdit(self)
        self.number.setPlaceholderText(self.tr("such as 48,001 or 0.59M"))
        self.number.setAccessibleName(self.tr("The number that you have"))
        self.number.setClearButtonEnabled(True)
        self.number.textChanged.connect(self._show_answer)
        self.copy = QToolButton(self)
        self.copy.setText(self.tr("&Copy"))
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.copy)
        for form, title in _FORMS.items():
            menu.addAction(self.tr(title), partial(self._copy, form))
        self.copy.setMenu(menu)

    def _make_page(self) -> None:
        self.page = FormulaView(self)
        self.page.setAccessibleName(self.tr("Working"))
        self.page.chosen.connect(lambda row: self.chosen.emit(row, _FIELD))
        self.page.pointed.connect(self.pointed)
        self.answer = QTextBrowser(self)
        self.answer.setAccessibleName(self.tr("Answer"))
        self.missing = QLabel(self)
        self.missing.setWordWrap(True)
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        line = QHBoxLayout()
        self.subject = QLabel(self)
        self.subject.setTextFormat(Qt.TextFormat.PlainText)
        line.addWidget(caption(self.tr("&Quantity"), self.quantity))
        line.addWidget(self.quantity)
        line.addWidget(self.total)
        line.addWidget(self.subject)
        line.addStretch(1)
        line.addWidget(self.copy)
        layout.addLayout(line)
        asked = QVBoxLayout()
        asked.addWidget(caption(self.tr("M&y number is"), self.number))
        asked.addWidget(self.number)
        asked.addWidget(self.answer, 1)
        asked.addStretch(0)
        columns = QHBoxLayout()
        columns.addWidget(self.page, 3)
        columns.addWidget(self.missing, 3)
        columns.addLayout(asked, 2)
        layout.addLayout(columns, 1)

    def _refresh(self) -> None:
        model = self._model
        self.quantity.setCurrentIndex(self.quantity.findData(model.quantity))
        self.subject.setText(model.subject)
        with QSignalBlocker(self.total):
            self.total.setChecked(model.of_total)
        working = model.working
        self.page.setVisible(working is not None)
        self.missing.setVisible(working is None)
        self.missing.setText(model.reason)
        if working is not None:
            self.page.show_sections(self._sections(working), model.row_of, model.spoken)
        self._show_answer()

    def _sections(self, working: Working) -> list[Section]:
        # The names of a total's parts stand before their values already.
        general = not self._model.of_total
        lines = [_equation(line, general=general) for line in working.lines]
        sections = [Section(tuple(lines))]
        if working.presets:
            shown = working.lines[-1].value
            presets = tuple(self._preset(line, shown) for line in working.presets)
            sections.append(Section(presets, self.tr("Under each preset")))
        return sections

    def _preset(self, line: Line, shown: int) -> Equation:
        """Return the number by a preset, and how it differs from the one that is shown."""
        wrong = any(rule.wrong and rule.title == line.label for rule in CONVENTIONS.values())
        label = core_text(line.label)
        title = f"\u26a0 {label}" if wrong else label
        note = f"{self._difference(line.value - shown)} {core_text(line.note)}"
        return Equation(title, line.formula, line.value, note, named=True, stacked=False)

    def _difference(self, more: int) -> str:
        if not more:
            return self.tr("The same.")
        text = self.tr("{number} more.") if more > 0 else self.tr("{number} fewer.")
        return text.format(number=grouped(abs(more)))

    def _show_answer(self) -> None:
        # Qt does not break the lines of a placeholder.
        hint = self.tr(
            "Type the number that you got, to see whether it is right and what went wrong."
        )
        self.answer.setHtml(self._model.answer(self.number.text()) or f"<p>{escape(hint)}</p>")

    def _choose_quantity(self) -> None:
        self._model.set_quantity(self.quantity.currentData())

    def _copy(self, form: str) -> None:
        QGuiApplication.clipboard().setText(self._model.copied(form))


def _equation(line: Line, *, general: bool) -> Equation:
    """Return a line of a working as it is set; the parts of a total are names."""
    return Equation(
        line.label,
        line.formula,
        line.value,
        core_text(line.note),
        named=not general,
        general=general,
        stacked=general or not isinstance(line.formula, Operand),
    )
