"""The totals, always in sight, with what they are counted by."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.numbers import as_known, counted, grouped, mebibytes, short
from cnnparam_gui.views.font_following import enlarge
from cnnparam_gui.views.icons import icon
from cnnparam_gui.views.wrapping import WrappingLayout

_MAX_BATCH = 99_999


class Figure(QAbstractButton):
    """One total: a large number over what it is; its exact value can be copied.

    It is a button so that screen readers know that it can be pressed.

    Signals:
        asked: A person wants to know how it is worked out.
    """

    asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, plain: bool = False) -> None:
        """Show a total with an accessible name; a plain one is not larger than its caption."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._exact = ""
        self._value = QLabel(self)
        self._caption = QLabel(self)
        self._value.setAccessibleName(name)
        if not plain:
            enlarge(self._value, 1.3, bold=True)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._value)
        layout.addWidget(self._caption)
        copy = QAction(self.tr("Copy exact figure"), self)
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(self._exact))
        self.addAction(copy)
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def let_ask(self) -> None:
        """Let a click, Enter, Space and the context menu ask how it is worked out."""
        explain = QAction(self.tr("Show how it is worked out"), self)
        explain.triggered.connect(self.asked)
        self.addAction(explain)
        self.clicked.connect(self.asked)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_figure(self, value: str, caption: str, exact: str, explanation: str = "") -> None:
        """Show a value; `exact` is what is copied and stands in the tool tip."""
        self._exact = exact
        self._value.setText(value)
        self._caption.setText(caption)
        self._value.setAccessibleDescription(f"{exact}. {caption}")
        self.setAccessibleDescription(f"{exact}. {caption}")
        self.setToolTip("\n".join(filter(None, (exact, explanation))))

    def text(self) -> str:
        """Return the value and its caption."""
        return f"{self._value.text()} {self._caption.text()}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask how it is worked out, with Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that it has the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has the focus no more."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of the focus."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class TotalsBar(QWidget):
    """Parameters, memory and MACs of the whole network; preset, data type and batch beside.

    Signals:
        problems_requested: A person wants to see the problems.
        figure_asked: A person wants to know how a total is worked out: the key of its column.
    """

    problems_requested = Signal()
    figure_asked = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        """Show the totals of a document."""
        super().__init__(parent)
        self._document = document
        self.parameters = Figure(self.tr("Parameters"), self)
        self.trained = Figure(self.tr("Trainable parameters"), self, plain=True)
        self.memory = Figure(self.tr("Activation memory"), self)
        self.macs = Figure(self.tr("Multiply-accumulates"), self)
        self.status = QToolButton(self)
        self.status.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.status.setAutoRaise(True)
        self.status.clicked.connect(self.problems_requested)
        self.preset, self.data_type, self.batch = QComboBox(self), QComboBox(self), QSpinBox(self)
        for figure, column in (
            (self.parameters, "parameters"),
            (self.memory, "memory"),
            (self.macs, "macs"),
        ):
            figure.let_ask()
            figure.asked.connect(lambda column=column: self.figure_asked.emit(column))
        self._set_up_choices()
        self._lay_out()
        document.changed.connect(self.refresh)
        document.replaced.connect(self.refresh)
        document.figures_changed.connect(self.refresh)
        self.refresh()

    def _set_up_choices(self) -> None:
        for convention in CONVENTIONS.values():
            self.preset.addItem(core_text(convention.title), convention.name)
            place = self.preset.count() - 1
            self.preset.setItemData(
                place, core_text(convention.wrong or convention.help), Qt.ItemDataRole.ToolTipRole
            )
            if convention.wrong:
                self.preset.setItemIcon(place, icon("wrong"))
        self.preset.setAccessibleName(self.tr("Preset: what counts as a parameter"))
        self.data_type.addItems(list(DATA_TYPES))
        self.data_type.setAccessibleName(self.tr("Data type of activations and parameters"))
        self.data_type.setToolTip(self.data_type.accessibleName())
        self.batch.setRange(1, _MAX_BATCH)
        self.batch.setPrefix("\u00d7 ")
        self.batch.setAccessibleName(self.tr("Batch: samples at a time"))
        self.batch.setToolTip(self.batch.accessibleName())
        self.preset.activated.connect(self._choose_convention)
        self.data_type.activated.connect(self._choose_scale)
        self.batch.valueChanged.connect(self._choose_scale)

    def _lay_out(self) -> None:
        layout = WrappingLayout(self, 14)
        layout.setContentsMargins(10, 4, 8, 4)
        for figure in (self.parameters, self.trained, self.memory, self.macs):
            layout.addWidget(figure)
        layout.addWidget(self.status)
        choices = QHBoxLayout()
        choices.setSpacing(6)
        for widget in (self.preset, self.data_type, self.batch):
            choices.addWidget(widget)
        layout.addLayout(choices)
        self.preset.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        longest = max(len(self.preset.itemText(place)) for place in range(self.preset.count()))
        self.preset.setMinimumContentsLength(max(14, longest * 4 // 5))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a narrow size: the bar takes the width there is, in as many lines as it needs.

        The tool bar that holds it asks for no height for a width, and hides what has no room.
        """
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest figure, and the height of the lines as they are now."""
        layout = self.layout()
        assert layout is not None
        return QSize(layout.minimumSize().width(), layout.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where lines come or go."""
        super().resizeEvent(event)
        self.updateGeometry()

    def refresh(self) -> None:
        """Show the totals as they are now."""
        totals = self._document.counts.totals
        wrong = self._document.convention.wrong
        parameters = self._grouped(totals.parameters)
        self.parameters.show_figure(
            parameters,
            self.tr("\u26a0 by a wrong rule") if wrong else self.tr("parameters"),
            parameters,
            self._explain_parameters(),
        )
        trainable = self._grouped(totals.trainable)
        non_trainable = self._grouped(totals.non_trainable)
        self.trained.show_figure(
            self.tr("{number} trainable").format(number=trainable),
            self.tr("{number} not trainable").format(number=non_trainable),
            f"{trainable} + {non_trainable}",
            self.tr("Running statistics of batch norm and frozen rows are not trainable."),
        )
        self._show_memory()
        self.macs.show_figure(
            self._short(totals.macs, "MAC"),
            self.tr("for one sample"),
            self.tr("{number} multiply-accumulates").format(number=self._grouped(totals.macs)),
            self.tr("Without adding the biases. A FLOP count is twice this."),
        )
        self._show_status()
        self._show_choices()

    def _grouped(self, number: int) -> str:
        """Return a total with all its digits, and whether it is a lower bound or unknown."""
        return as_known(grouped(number), self._document.counts.totals.status)

    def _short(self, number: int, unit: str) -> str:
        """Return a total in short, and whether it is a lower bound or unknown."""
        return as_known(short(number, unit), self._document.counts.totals.status)

    def _show_memory(self) -> None:
        totals, scale = self._document.counts.totals, self._document.scale
        forward = scale.activation_bytes(totals.activation_elements)
        training = scale.training_bytes(totals.activation_elements)
        self.memory.show_figure(
            self._short(forward, "B"),
            self.tr("forward, {training} training").format(training=self._short(training, "B")),
            self.tr("{forward} bytes forward, {training} bytes training").format(
                forward=self._grouped(forward), training=self._grouped(training)
            ),
            self.tr(
                "{forward} and {training}. The output of every row, input included; training "
                "keeps a gradient of each besides.\nMB is 10^6 bytes, MiB is 2^20 bytes."
            ).format(
                forward=as_known(mebibytes(forward), totals.status),
                training=as_known(mebibytes(training), totals.status),
            ),
        )

    def _explain_parameters(self) -> str:
        totals, convention = self._document.counts.totals, self._document.convention
        stored = self._document.scale.parameter_bytes(totals.parameters)
        lines = (
            core_text(f"{convention.title}: {convention.wrong or convention.help}"),
            self.tr("{weights} weights, {biases} biases").format(
                weights=self._grouped(totals.weights), biases=self._grouped(totals.biases)
            ),
            self.tr("{trainable} trainable, {frozen} not").format(
                trainable=self._grouped(totals.trainable),
                frozen=self._grouped(totals.non_trainable),
            ),
            self.tr("{size} to store").format(size=self._short(stored, "B")),
        )
        return "\n".join(lines)

    def _show_status(self) -> None:
        counts = self._document.counts
        problems = len(counts.problems)
        if counts.totals.inexact:
            self.status.setIcon(icon("problem"))
            self.status.setText(
                counted(problems, self.tr("1 problem"), self.tr("{number} problems"))
            )
            if counts.totals.status == "unknown":
                text = self.tr(
                    "Nothing is known of the totals: no row can be counted. Click for the list."
                )
            else:
                text = self.tr(
                    "The totals are a lower bound: some rows cannot be counted. Click for the list."
                )
            self.status.setToolTip(text)
        else:
            self.status.setIcon(icon("ok"))
            self.status.setText(self.tr("exact"))
            self.status.setToolTip(self.tr("Every row is counted to the unit."))

    def _show_choices(self) -> None:
        scale, convention = self._document.scale, self._document.convention
        self.preset.setCurrentIndex(self.preset.findData(convention.name))
        self.preset.setToolTip(core_text(convention.wrong or convention.help))
        self.data_type.setCurrentText(scale.data_type.name)
        if self.batch.value() != scale.batch:
            self.batch.setValue(scale.batch)

    def _choose_convention(self) -> None:
        self._document.set_convention(CONVENTIONS[self.preset.currentData()])

    def _choose_scale(self) -> None:
        data_type = DATA_TYPES[self.data_type.currentText()]
        self._document.set_scale(Scale(data_type, self.batch.value()))
