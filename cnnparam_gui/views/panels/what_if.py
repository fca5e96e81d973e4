"""What if: a knob, the totals beside those of now, a curve over it, and what meets a budget."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.knobs import KNOBS, Knob
from cnnparam_gui.core.what_if import QUANTITIES
from cnnparam_gui.models.plain import plain
from cnnparam_gui.models.what_if import WhatIfModel
from cnnparam_gui.models.what_if_words import HELP, QUANTITY_TITLES, TITLES, local, words_of
from cnnparam_gui.views.charts.curve_panel import CurvePanel
from cnnparam_gui.views.panels.line_table import FigureTable, LinesTable
from cnnparam_gui.views.panels.two_columns import TwoColumns, caption, sentence

_MULTIPLES = (1, 2, 4, 8, 16, 32)
_FIRST_BUDGET = "5M"
_AMOUNT_WIDTH = 10
_SLIDER_WIDTH = 120
_MOST = 2**31 - 1
"""What Qt's spin box and slider take."""


class PositionSpin(QSpinBox):
    """A spin box whose numbers are positions of a knob, written as the knob writes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make one without a knob."""
        super().__init__(parent)
        self._knob: Knob | None = None
        self.setKeyboardTracking(False)
        self.setAccelerated(True)

    def show_knob(self, knob: Knob) -> None:
        """Take the positions of a knob."""
        self._knob = knob
        self.setRange(knob.positions[0], min(knob.positions[-1], _MOST))

    def textFromValue(self, value: int) -> str:
        """Return the text of a position."""
        return local(self._knob.written(value)) if self._knob else str(value)

    def valueFromText(self, text: str) -> int:
        """Return the position of a text; the present one where it is none."""
        try:
            return self._knob.parse(text) if self._knob else self.value()
        except FieldError:
            return self.value()

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take any text while it is typed; one that is no position is put back when it is left."""
        try:
            if self._knob:
                self._knob.parse(text)
        except FieldError:
            return QValidator.State.Intermediate, text, place
        return QValidator.State.Acceptable, text, place


class WhatIfPanel(TwoColumns):
    """A knob and its totals, and the curve with the budget beside them.

    Attributes:
        knob: Which knob.
        part: Of which part of the network, where there are several.
        multiple: What widths are rounded to.
        slider: Where it stands, over the usual positions.
        value: Where it stands, over all of them.
        totals: The totals now and there.
        note: What must be known of them.
        apply: Makes the document what the knob stands for.
        back: Turns the knob back.
        quantity, sense, amount: The budget.
        solve: Looks for what meets it.
        answer: What does.
        curve: The curve.
        as_table: Checkable: the curve in numbers.
        numbers: The curve in numbers.
    """

    def __init__(self, model: WhatIfModel, parent: QWidget | None = None) -> None:
        """Show a model, which it wakes while it is seen."""
        super().__init__(parent)
        self._model = model
        self._make_knob()
        self._make_totals()
        self._make_budget()
        self._make_curve()
        self._lay_out()
        self._join()
        self._show_knob()

    def set_seen(self, seen: bool) -> None:
        """Follow the document while a person sees the panel; load the chart after it is painted."""
        self._model.set_awake(seen)
        if seen:
            QTimer.singleShot(0, self, self.curve.activate)

    # Making

    def _make_knob(self) -> None:
        self.knob, self.part, self.multiple = (QComboBox(self) for _ in range(3))
        for place, name in enumerate(KNOBS):
            self.knob.addItem(words_of(TITLES[name]), name)
            self.knob.setItemData(place, words_of(HELP[name]), Qt.ItemDataRole.ToolTipRole)
        self.knob.setAccessibleName(self.tr("What is turned"))
        self.part.setAccessibleName(self.tr("Stage whose depth it is"))
        for number in _MULTIPLES:
            text = self.tr("whole numbers") if number == 1 else str(number)
            self.multiple.addItem(text, number)
        self.multiple.setAccessibleName(self.tr("Widths are multiples of"))
        self.multiple.setToolTip(
            self.tr("What filters are rounded to; to multiples of the groups in any case.")
        )
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Where the knob stands"))
        self.slider.setMinimumWidth(_SLIDER_WIDTH)
        self.value = PositionSpin(self)
        self.value.setAccessibleName(self.tr("Value of the knob"))

    def _make_totals(self) -> None:
        self.totals = FigureTable(self.tr("Totals now and then"), self._model.totals, 0, self)
        self.note = sentence(self)
        self.apply = QPushButton(self)
        self.back = QPushButton(self.tr("&Back to now"), self)
        self.back.setToolTip(self.tr("Turns the knob to what the document is."))

    def _make_budget(self) -> None:
        self.quantity, self.sense = QComboBox(self), QComboBox(self)
        for name in QUANTITIES:
            self.quantity.addItem(words_of(QUANTITY_TITLES[name]), name)
        self.quantity.setAccessibleName(self.tr("Total that is limited"))
        for key, text in (("<=", self.tr("at most")), (">=", self.tr("at least"))):
            self.sense.addItem(text, key)
        self.sense.setAccessibleName(self.tr("At most or at least"))
        self.amount = QLineEdit(_FIRST_BUDGET, self)
        self.amount.setAccessibleName(self.tr("Amount of the budget"))
        self.amount.setToolTip(
            self.tr("A number such as 5M, or for memory a size such as 8GB or 7.5GiB.")
        )
        metrics = self.amount.fontMetrics()
        self.amount.setFixedWidth(_AMOUNT_WIDTH * metrics.averageCharWidth() + 14)
        self.solve = QPushButton(self.tr("&Solve"), self)
        self.solve.setToolTip(self.tr("Turns the knob to where it meets the budget."))
        self.answer = sentence(self)

    def _make_curve(self) -> None:
        self.curve = CurvePanel(self._model, self)
        self.numbers = LinesTable(self.tr("The curve in numbers"), self._model.table, self)
        self.as_table = QToolButton(self)
        self.as_table.setText(self.tr("As a &table"))
        self.as_table.setCheckable(True)
        self.as_table.setToolTip(self.tr("Shows the curve in numbers, to read and to copy."))
        self.as_table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._either = QStackedWidget(self)
        self._either.addWidget(self.curve)
        self._either.addWidget(self.numbers)

    def _lay_out(self) -> None:
        self._rounding = caption(self.tr("&rounded to"), self.multiple)
        turned, limited = (
            caption(self.tr("T&urn"), self.knob),
            caption(self.tr("&Have"), self.quantity),
        )
        self._line(turned, self.knob, self.part, self._rounding, self.multiple)
        self._line(self.slider, self.value, self.apply, self.back, stretched=self.slider)
        self._line(limited, self.quantity, self.sense, self.amount, self.solve)
        for widget in (self.answer, self.note, self.totals):
            self.left.addWidget(widget)
        self.right.addWidget(self._either, 1)
        self.right.addWidget(self.as_table)
        self.reveal_in(self.totals)

    def _line(self, *widgets: QWidget, stretched: QWidget | None = None) -> None:
        line = QHBoxLayout()
        for widget in widgets:
            line.addWidget(widget, 1 if widget is stretched else 0)
        if stretched is None:
            line.addStretch(1)
        self.left.addLayout(line)

    def _join(self) -> None:
        model = self._model
        model.turned_to.connect(self._show_knob)
        model.refreshed.connect(self._show_totals)
        model.solved.connect(self._show_answer)
        model.curve_changed.connect(self._show_numbers)
        self.knob.activated.connect(lambda _: model.set_knob(self.knob.currentData()))
        self.part.activated.connect(lambda _: model.set_knob(model.name, self.part.currentData()))
        self.multiple.activated.connect(lambda _: model.set_multiple(self.multiple.currentData()))
        self.slider.valueChanged.connect(model.turn)
        self.value.valueChanged.connect(model.turn)
        self.curve.picked.connect(model.turn)
        self.apply.clicked.connect(model.apply)
        self.back.clicked.connect(model.reset)
        self.solve.clicked.connect(self._solve)
        self.amount.returnPressed.connect(self._solve)
        self.as_table.toggled.connect(self._either.setCurrentIndex)
        self.as_table.toggled.connect(self._show_numbers)

    # Showing

    def _show_knob(self) -> None:
        model, knob = self._model, self._model.knob
        self.knob.setCurrentIndex(self.knob.findData(model.name))
        self.knob.setToolTip(words_of(HELP[model.name]))
        self._show_parts()
        for widget in (self._rounding, self.multiple):
            widget.setVisible(model.name == "width")
        for control in (self.slider, self.value, self.solve, self.amount):
            control.setEnabled(knob is not None)
        for shown in (self._either, self.totals, self.as_table):
            shown.setVisible(knob is not None)
        if knob is not None:
            self._show_position(knob)
        moved = knob is not None and model.position != knob.now
        self.apply.setEnabled(moved)
        self.back.setEnabled(moved)
        self.apply.setText(
            self.tr("Appl&y to the table") if model.changes_rows else self.tr("&Use in the window")
        )
        self.apply.setToolTip(
            self.tr("Changes the rows, as one step that can be undone.")
            if model.changes_rows
            else self.tr("Chooses it for all that the window shows; the table stays as it is.")
        )

    def _show_position(self, knob: Knob) -> None:
        position = self._model.position
        with QSignalBlocker(self.slider), QSignalBlocker(self.value):
            self.value.show_knob(knob)
            self.value.setValue(min(position, _MOST))
            low, high = min(knob.shown[0], position), max(knob.shown[-1], position)
            self.slider.setRange(low, min(high, _MOST))
            self.slider.setPageStep(max(1, len(knob.shown) // 10))
            self.slider.setValue(min(position, _MOST))
        self.slider.setAccessibleDescription(self.value.text())

    def _show_parts(self) -> None:
        parts = self._model.parts
        shown = [self.part.itemData(place) for place in range(self.part.count())]
        if parts != shown:
            self.part.clear()
            for part in parts:
                self.part.addItem(part, part)
        knob = self._model.knob
        if knob is not None and parts:
            self.part.setCurrentIndex(self.part.findData(knob.part))
        self.part.setVisible(bool(parts))

    def _show_totals(self) -> None:
        self.note.setText(plain(self._model.note))
        self.note.setVisible(bool(self._model.note))
        self.totals.fit()
        self.arrange()

    def _show_answer(self) -> None:
        self.answer.setText(plain(self._model.said))
        self.answer.setVisible(bool(self._model.said))
        self.amount.setAccessibleDescription(self._model.said)

    def _show_numbers(self) -> None:
        if self._model.complete and self.as_table.isChecked():
            self.numbers.fit()

    def _solve(self) -> None:
        self._model.solve(self.quantity.currentData(), self.sense.currentData(), self.amount.text())
