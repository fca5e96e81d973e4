"""What other tools count as operations, and the bridge from one figure to another."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from cnnparam_gui.core.operations import PRESETS
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.operations import OperationsModel
from cnnparam_gui.views.icons import icon
from cnnparam_gui.views.panels.line_table import FigureTable
from cnnparam_gui.views.panels.two_columns import TwoColumns, caption, sentence


class OperationsPanel(TwoColumns):
    """Every preset with its figure; two of them, and the bridge between them, beside.

    Attributes:
        presets: The table of presets.
        start: The preset that the bridge leads from.
        end: The preset that it leads to.
        steps: The table of its steps.
        notes: What a reader must know before trusting the figures.
        explanations: What is special about the two presets.
    """

    def __init__(self, model: OperationsModel, parent: QWidget | None = None) -> None:
        """Show a model, which it wakes while it is seen."""
        super().__init__(parent)
        self._model = model
        self.notes, self.explanations = sentence(self), sentence(self)
        self.presets = FigureTable(self.tr("Operations by preset"), model.presets, 3, self)
        self.steps = FigureTable(self.tr("Bridge between two presets"), model.steps, 2, self)
        self.start = self._choice(self.tr("Preset that the bridge leads from"), 0)
        self.end = self._choice(self.tr("Preset that the bridge leads to"), 1)
        self._lay_out()
        model.refreshed.connect(self._refresh)

    def set_seen(self, seen: bool) -> None:
        """Follow the document while a person sees the panel."""
        self._model.set_awake(seen)

    def _choice(self, name: str, end: int) -> QComboBox:
        choice = QComboBox(self)
        for place, preset in enumerate(PRESETS.values()):
            choice.addItem(preset.name, preset.name)
            tip = "\n".join(map(core_text, (preset.title, preset.wrong or preset.help)))
            choice.setItemData(place, self.tr(tip), Qt.ItemDataRole.ToolTipRole)
            if preset.wrong:
                choice.setItemIcon(place, icon("wrong"))
        choice.setCurrentIndex(choice.findData(self._model.ends[end]))
        choice.setAccessibleName(name)
        choice.activated.connect(self._choose)
        return choice

    def _lay_out(self) -> None:
        self.left.addWidget(self.notes)
        self.left.addWidget(self.presets)
        line = QHBoxLayout()
        for words, choice in ((self.tr("F&rom"), self.start), (self.tr("T&o"), self.end)):
            line.addWidget(caption(words, choice))
            line.addWidget(choice)
        line.addWidget(QLabel(self.tr("for one sample"), self))
        line.addStretch(1)
        self.right.addLayout(line)
        self.right.addWidget(self.steps)
        self.right.addWidget(self.explanations)
        self.reveal_in(self.presets)
        self.reveal_in(self.steps)

    def _refresh(self) -> None:
        self.notes.setText("\n".join(self._model.notes))
        self.notes.setVisible(bool(self._model.notes))
        self.explanations.setText("\n".join(self._model.explanations))
        for table in (self.presets, self.steps):
            table.fit()
        self.arrange()

    def _choose(self) -> None:
        self._model.set_ends(self.start.currentData(), self.end.currentData())
