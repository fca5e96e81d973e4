"""What to practise: a network, what of it is blank, and the rules."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.builders import practice as generated
from cnnparam_gui.core.exercise import Asked, Checking, Exercise
from cnnparam_gui.core.exercise_making import ASKED, MIXES, Terms, make
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.numbers import counted
from cnnparam_gui.models.practice_words import asked_title
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP
from cnnparam_gui.views.practice.making import Making

_MOST_QUESTIONS = 200
_USUAL_QUESTIONS = 12
_LONGEST_TITLE = 120
_MOST_ROWS = 10_000
"""A table that anyone fills in is shorter, and a longer one would be counted at every choice."""

_CHECKING: tuple[tuple[Checking, str], ...] = (
    ("at once", QT_TRANSLATE_NOOP("BeginDialog", "Each answer at once")),
    ("at the end", QT_TRANSLATE_NOOP("BeginDialog", "All answers at the end")),
)


class BeginDialog(QDialog):
    """Asks what to practise.

    Signals:
        start_requested: A person wants to practise; carries a `Making`.
        save_requested: A person wants to hand out the exercise; carries it.
        worksheet_requested: A person wants to hand it out on paper; carries it.
        open_requested: A person wants to open an exercise.
    """

    start_requested = Signal(object)
    save_requested = Signal(object)
    worksheet_requested = Signal(object)
    open_requested = Signal()

    def __init__(self, document: Document, parent: QWidget) -> None:
        """Offer the network of a document, and generated ones."""
        super().__init__(parent)
        self._document = document
        self.setWindowTitle(self.tr("Practise"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        for group in (self._network_group(), self._blank_group(), self._rules_group()):
            layout.addWidget(group)
        self.preview = QLabel(self)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        layout.addWidget(self.preview)
        layout.addWidget(self._buttons())
        self._refresh()

    # Placing

    def _network_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Network"), self)
        network = self._document.network
        name = network.name or self.tr("without a name")
        self.of_open = QRadioButton(group)
        self.of_open.setText(
            self.tr("The &open network, {name}").format(name=name.replace("&", "&&"))
        )
        self.of_generated = QRadioButton(self.tr("A &generated network:"), group)
        self._sources = QButtonGroup(self)
        self._sources.addButton(self.of_open)
        self._sources.addButton(self.of_generated)
        fits = 0 < len(network.layers) <= _MOST_ROWS
        self.of_open.setEnabled(fits)
        (self.of_open if fits else self.of_generated).setChecked(True)
        self.level = QComboBox(group)
        for level in generated.LEVELS.values():
            self.level.addItem(core_text(level.title), level.id)
            place = self.level.count() - 1
            self.level.setItemData(place, core_text(level.help), Qt.ItemDataRole.ToolTipRole)
        self.level.setAccessibleName(self.tr("Level of the generated network"))
        line = QHBoxLayout()
        line.addWidget(self.of_generated)
        line.addWidget(self.level, 1)
        layout = QVBoxLayout(group)
        layout.addWidget(self.of_open)
        layout.addLayout(line)
        self._sources.buttonToggled.connect(self._refresh)
        self.level.currentIndexChanged.connect(self._choose_generated)
        return group

    def _blank_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Blank cells"), self)
        self.asked: dict[Asked, QCheckBox] = {}
        boxes = QHBoxLayout()
        for asked in ASKED:
            self.asked[asked] = self._check_box(asked_title(asked), group)
            boxes.addWidget(self.asked[asked])
        self.totals = self._check_box(self.tr("&Totals"), group)
        boxes.addWidget(self.totals)
        boxes.addStretch(1)
        self.mix = QComboBox(group)
        self.mix.addItem(self.tr("The same share of each"), "")
        for mix in MIXES.values():
            self.mix.addItem(self.tr("{mix}: {help}").format(mix=mix.title, help=mix.help), mix.id)
        self.mix.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.mix.currentIndexChanged.connect(self._refresh)
        self.number = self._spin_box(1, _MOST_QUESTIONS, _USUAL_QUESTIONS, group)
        self.seed = self._spin_box(0, generated.MOST_SEED, 1, group)
        self.another = QPushButton(self.tr("Anothe&r one"), group)
        self.another.setToolTip(self.tr("The exercise of the next seed"))
        self.another.clicked.connect(lambda: self.seed.setValue(self.seed.value() + 1))
        seed = QHBoxLayout()
        seed.addWidget(self.seed)
        seed.addWidget(self.another)
        seed.addStretch(1)
        form = QFormLayout(group)
        form.addRow(boxes)
        form.addRow(self.tr("&Mix:"), self.mix)
        form.addRow(self.tr("&Questions at most:"), self.number)
        form.addRow(self.tr("S&eed:"), seed)
        label = form.labelForField(seed)
        if isinstance(label, QLabel):
            label.setBuddy(self.seed)
        return group

    def _check_box(self, text: str, parent: QWidget) -> QCheckBox:
        box = QCheckBox(text, parent)
        box.setChecked(True)
        box.toggled.connect(self._refresh)
        return box

    def _spin_box(self, least: int, most: int, value: int, parent: QWidget) -> QSpinBox:
        box = QSpinBox(parent)
        box.setRange(least, most)
        box.setValue(value)
        box.valueChanged.connect(self._refresh)
        return box

    def _rules_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Rules"), self)
        self.title = QLineEdit(group)
        self.title.setMaxLength(_LONGEST_TITLE)
        self.title.setPlaceholderText(self.tr("the name of the network"))
        self.checking = QComboBox(group)
        for checking, words in _CHECKING:
            self.checking.addItem(self.tr(words), checking)
        self.hints = QCheckBox(self.tr("&Hints, and the working of an answer that is wrong"), group)
        self.hints.setChecked(True)
        form = QFormLayout(group)
        form.addRow(self.tr("T&itle:"), self.title)
        form.addRow(self.tr("&Check:"), self.checking)
        form.addRow(self.hints)
        return group

    def _buttons(self) -> QDialogButtonBox:
        buttons, roles = QDialogButtonBox(self), QDialogButtonBox.ButtonRole
        self.start = buttons.addButton(self.tr("&Start practising"), roles.AcceptRole)
        self.start.setDefault(True)
        self.save = buttons.addButton(self.tr("Sa&ve exercise…"), roles.ActionRole)
        self.worksheet = buttons.addButton(self.tr("Save &worksheet…"), roles.ActionRole)
        self.worksheet.setToolTip(self.tr("A PDF to print, and its answer key beside it"))
        self.open_button = buttons.addButton(self.tr("Ope&n exercise…"), roles.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.start.clicked.connect(self._start)
        self.save.clicked.connect(lambda: self.save_requested.emit(self.exercise()))
        self.worksheet.clicked.connect(lambda: self.worksheet_requested.emit(self.exercise()))
        self.open_button.clicked.connect(self._open)
        buttons.rejected.connect(self.reject)
        return buttons

    # What is chosen

    def making(self) -> Making:
        """Return how the chosen exercise is made."""
        return Making(self._maker(), self.seed.value())

    def exercise(self) -> Exercise:
        """Return the chosen exercise."""
        return self.making().exercise()

    def _maker(self) -> Callable[[int], Exercise]:
        asked = tuple(name for name, box in self.asked.items() if box.isChecked())
        terms: Terms = {
            "title": self.title.text().strip(),
            "checking": self.checking.currentData(),
            "hints": self.hints.isChecked(),
            "scale": self._document.scale,
        }
        most = self.number.value()
        if self.of_generated.isChecked():
            level = generated.LEVELS[self.level.currentData()]
            return lambda seed: generated.generate(level, seed, most, asked, **terms)
        network, totals = self._document.network, self.totals.isChecked()
        mix = MIXES.get(self.mix.currentData())
        return lambda seed: make(
            network, asked, level=mix, totals=totals, most=most, seed=seed, **terms
        )

    def _choose_generated(self) -> None:
        self.of_generated.setChecked(True)
        self.number.setValue(generated.LEVELS[self.level.currentData()].questions)
        self._refresh()

    def _refresh(self) -> None:
        """Say what the exercise asks; a generated network has a mix of its own."""
        of_open = self.of_open.isChecked()
        for widget in (self.mix, self.totals):
            widget.setEnabled(of_open)
        exercise = self.exercise()
        able = bool(exercise.questions)
        self.start.setEnabled(able)
        self.save.setEnabled(able)
        self.worksheet.setEnabled(able)
        name = exercise.network.name or self.tr("the open network")
        words = (
            self.tr("{questions} about {network}")
            if able
            else self.tr("Nothing can be asked of this choice: choose more that is blank.")
        )
        number = counted(
            len(exercise.questions), self.tr("One question"), self.tr("{number} questions")
        )
        self.preview.setText(words.format(questions=number, network=name))

    def _start(self) -> None:
        self.start_requested.emit(self.making())
        self.accept()

    def _open(self) -> None:
        self.accept()
        self.open_requested.emit()
