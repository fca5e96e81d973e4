"""The strip above the table in which a person finds, replaces and filters."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from cnnparam_gui.models.query import Query
from cnnparam_gui.models.row_filter import Wanted
from cnnparam_gui.views.wrapping import WrappingLayout

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARGIN = 6
_LONGEST = 200
_SHORTEST = 9
_CHOICE = 8


class _Line(QLineEdit):
    """A line whose Enter is heard, and not passed on to the window.

    Signals:
        entered: Enter was pressed; with whether Shift was.
    """

    entered = Signal(bool)

    def minimumSizeHint(self) -> QSize:
        """Return the room of a short text."""
        width = self.fontMetrics().horizontalAdvance("0") * _SHORTEST
        return QSize(width, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter."""
        if event.key() in _ENTER:
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            event.accept()
        else:
            super().keyPressEvent(event)


class FindStrip(QFrame):
    """Three lines: what is looked for, what it becomes, and which rows are in sight.

    It only shows and tells; `finding.py` does what it tells of.

    Signals:
        query_changed: Something else is looked for.
        step_asked: The next (1) or the previous (-1) match is wanted.
        replace_asked: A match is to be replaced, or with True all of them.
        wanted_changed: Other rows are to be in sight.
        table_asked: The keyboard is to go to the table.
        closed: The strip is put away.
    """

    query_changed = Signal()
    step_asked = Signal(int)
    replace_asked = Signal(bool)
    wanted_changed = Signal()
    table_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty strip."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Find, replace and filter"))
        self.text = self._line(self.tr("Text to find"))
        self.replacement = self._line(self.tr("Replacement"))
        self.filter = self._line(self.tr("Filter by text"))
        self.filter.setPlaceholderText(self.tr("Words in a row"))
        self.count = self._label()
        self.said = self._label()
        self.said.setWordWrap(True)
        self.said.hide()
        self.match_case = self._option(self.tr("Match &case"))
        self.whole_cell = self._option(self.tr("&Whole cell"))
        self.regex = self._option(self.tr("&Regular expression"))
        self.kind = self._choice(self.tr("Filter by kind"))
        self.block = self._choice(self.tr("Filter by block"))
        self.problems = QCheckBox(self.tr("Problems onl&y"), self)
        self._replacing: list[QWidget] = []
        self._filtering: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_MARGIN, 4, _MARGIN, 4)
        self._grid.setVerticalSpacing(4)
        for column, share in ((1, 1), (2, 2)):
            self._grid.setColumnStretch(column, share)
        self._place()
        self._join()

    # Building

    def _line(self, name: str) -> _Line:
        line = _Line(self)
        line.setAccessibleName(name)
        line.setMaxLength(_LONGEST)
        line.setClearButtonEnabled(True)
        return line

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _option(self, text: str) -> QAction:
        option = QAction(text, self)
        option.setCheckable(True)
        option.toggled.connect(self.query_changed)
        return option

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_CHOICE)
        return box

    def _button(self, text: str, tip: str, *, sign: str = "") -> QPushButton | QToolButton:
        button: QPushButton | QToolButton
        if sign:
            button = QToolButton(self)
            button.setText(sign)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        else:
            button = QPushButton(text, self)
            button.setAutoDefault(True)
        button.setAccessibleName(text.replace("&", ""))
        button.setToolTip(tip)
        return button

    def _place(self) -> None:
        previous = self._button(
            self.tr("Previous match"), self.tr("Previous match (Shift+F3)"), sign="\u25b2"
        )
        following = self._button(
            self.tr("Next match"), self.tr("Next match (F3, Enter)"), sign="\u25bc"
        )
        close = self._button(
            self.tr("Close"), self.tr("Closes this and shows every row (Esc)"), sign="\u00d7"
        )
        one = self._button(self.tr("&Replace"), self.tr("Replaces this match, goes to the next"))
        everything = self._button(self.tr("Replace &all"), self.tr("As one step to be undone"))
        previous.clicked.connect(lambda: self.step_asked.emit(-1))
        following.clicked.connect(lambda: self.step_asked.emit(1))
        close.clicked.connect(self.closed)
        one.clicked.connect(lambda: self.replace_asked.emit(False))
        everything.clicked.connect(lambda: self.replace_asked.emit(True))
        options = self._options()
        self._put(0, self.tr("F&ind:"), self.text, [previous, following, self.count, options])
        self._grid.addWidget(close, 0, 3)
        self._grid.addWidget(self.said, 3, 0, 1, 4)
        self._replacing = self._put(
            1, self.tr("Replace &with:"), self.replacement, [one, everything]
        )
        chosen = [self.kind, self.block, self.problems]
        self._filtering = self._put(2, self.tr("&Only rows with:"), self.filter, chosen)
        self.show_lines(replace=False, filtering=False)

    def _options(self) -> QToolButton:
        """Return the button that opens the ways of looking."""
        button = QToolButton(self)
        button.setText(self.tr("O&ptions"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addActions([self.match_case, self.whole_cell, self.regex])
        button.setMenu(menu)
        return button

    def _put(
        self, row: int, title: str, line: QLineEdit, others: Iterable[QWidget]
    ) -> list[QWidget]:
        label = QLabel(title, self)
        label.setBuddy(line)
        holder, widgets = QWidget(self), list(others)
        behind = WrappingLayout(holder, _MARGIN)
        behind.setContentsMargins(0, 0, 0, 0)
        end = QWidget(holder)  # what stands last is put to the far edge
        end.setFixedSize(0, 0)
        for widget in (*widgets, end):
            behind.addWidget(widget)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(line, row, 1)
        self._grid.addWidget(holder, row, 2)
        return [label, line, holder]

    def _join(self) -> None:
        self.text.textChanged.connect(self.query_changed)
        self.text.entered.connect(lambda back: self.step_asked.emit(-1 if back else 1))
        self.replacement.entered.connect(lambda _: self.replace_asked.emit(False))
        self.filter.entered.connect(lambda _: self.table_asked.emit())
        self.filter.textChanged.connect(self.wanted_changed)
        self.kind.currentIndexChanged.connect(self.wanted_changed)
        self.block.currentIndexChanged.connect(self.wanted_changed)
        self.problems.toggled.connect(self.wanted_changed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    # What it says

    @property
    def query(self) -> Query:
        """What is looked for."""
        options = (self.match_case, self.whole_cell, self.regex)
        return Query(self.text.text(), *(option.isChecked() for option in options))

    @property
    def wanted(self) -> Wanted:
        """Which rows are to be in sight."""
        return Wanted(
            self.filter.text(),
            self.kind.currentData() or "",
            self.block.currentData() or "",
            self.problems.isChecked(),
        )

    def show_lines(self, *, replace: bool | None = None, filtering: bool | None = None) -> None:
        """Show or hide the second and the third line; None leaves one as it is."""
        for widgets, shown in ((self._replacing, replace), (self._filtering, filtering)):
            if shown is not None:
                for widget in widgets:
                    widget.setVisible(shown)

    def set_choices(self, kinds: Iterable[str], blocks: Iterable[str]) -> None:
        """Offer kinds and blocks to filter by, and keep what is chosen."""
        for box, everything, names in (
            (self.kind, self.tr("Any kind"), kinds),
            (self.block, self.tr("Any block"), blocks),
        ):
            chosen = box.currentData()
            box.blockSignals(True)
            box.clear()
            box.addItem(everything, "")
            for name in names:
                box.addItem(name, name)
            box.setCurrentIndex(max(box.findData(chosen), 0) if chosen else 0)
            box.blockSignals(False)

    def clear_filter(self) -> None:
        """Want every row again."""
        self.filter.clear()
        self.kind.setCurrentIndex(0)
        self.block.setCurrentIndex(0)
        self.problems.setChecked(False)

    def say(self, count: str, sentence: str) -> None:
        """Show which match this is, and below all lines a sentence where there is one."""
        for label, text in ((self.count, count), (self.said, sentence)):
            label.setText(text)
            label.setAccessibleName(text)
        self.said.setVisible(bool(sentence))
