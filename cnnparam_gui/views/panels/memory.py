"""What training and inference take in memory, and the largest batch that fits."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from cnnparam_gui.core.optimizers import OPTIMIZERS
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.memory import MemoryModel
from cnnparam_gui.views.panels.line_table import FigureTable
from cnnparam_gui.views.panels.two_columns import TwoColumns, caption, sentence

_FIELD = "name"
_SIZE_WIDTH = 10


class MemoryPanel(TwoColumns):
    """Activations by every way of counting; training by its parts and what fits beside.

    Attributes:
        estimates: The table of activations.
        training: The table of the parts of training.
        optimizer: The optimisers.
        available: The memory that a batch is to fit.
        fit: What fits it, or why it is none.
        notes: What a reader must know before trusting the figures.
        left_out: What is in none of them.

    Signals:
        chosen: A person wants to see the row of the peak.
    """

    chosen = Signal(int, str)

    def __init__(self, model: MemoryModel, parent: QWidget | None = None) -> None:
        """Show a model, which it wakes while it is seen."""
        super().__init__(parent)
        self._model = model
        self.notes, self.fit, self.left_out = (sentence(self) for _ in range(3))
        self.left_out.setText(self.tr(model.left_out))
        self.left_out.setToolTip(self.tr("The page on memory in the manual says more."))
        self.estimates = FigureTable(self.tr("Activation memory"), model.estimates, 0, self)
        self.training = FigureTable(self.tr("Memory of training"), model.training, 0, self)
        self._make_choices()
        self._lay_out()
        self.estimates.clicked.connect(self._choose)
        self.estimates.activated.connect(self._choose)
        model.refreshed.connect(self._refresh)

    def set_seen(self, seen: bool) -> None:
        """Follow the document while a person sees the panel."""
        self._model.set_awake(seen)

    def choose(self, optimizer: str, size: str) -> None:
        """Take an optimiser and a memory, as in the last session; leave out what is not known."""
        place = self.optimizer.findData(optimizer)
        if place >= 0:
            self.optimizer.setCurrentIndex(place)
            self._choose_optimizer()
        if size:
            self.available.setText(size)

    def _make_choices(self) -> None:
        self.optimizer = QComboBox(self)
        for place, optimizer in enumerate(OPTIMIZERS.values()):
            self.optimizer.addItem(core_text(optimizer.title), optimizer.name)
            help_ = core_text(optimizer.help)
            self.optimizer.setItemData(place, help_, Qt.ItemDataRole.ToolTipRole)
        self.optimizer.setCurrentIndex(self.optimizer.findData(self._model.optimizer))
        self.optimizer.setAccessibleName(self.tr("Optimiser that it is trained with"))
        self.optimizer.activated.connect(self._choose_optimizer)
        self.available = QLineEdit(self._model.size, self)
        self.available.setAccessibleName(self.tr("Memory that a batch is to fit"))
        self.available.setToolTip(
            self.tr("A size such as 8GB or 7.5GiB. MB is 10^6 bytes, MiB is 2^20 bytes.")
        )
        self.available.setFixedWidth(
            _SIZE_WIDTH * self.available.fontMetrics().averageCharWidth() + 14
        )
        self.available.textChanged.connect(self._model.set_size)

    def _lay_out(self) -> None:
        self._conditions = QLabel(self)
        self.left.addWidget(self.notes)
        self.left.addWidget(self.estimates)
        self.left.addWidget(self.left_out)
        for words, choice, rest in (
            (self.tr("&Train with"), self.optimizer, self._conditions),
            (self.tr("F&its in"), self.available, self.fit),
        ):
            line = QHBoxLayout()
            line.addWidget(caption(words, choice))
            line.addWidget(choice)
            line.addWidget(rest, 1)
            self.right.addLayout(line)
        self.right.insertWidget(1, self.training)
        self.reveal_in(self.estimates)
        self.reveal_in(self.training)

    def _refresh(self) -> None:
        self.notes.setText("\n".join(self._model.notes))
        self.notes.setVisible(bool(self._model.notes))
        self._conditions.setText(self._model.conditions)
        chosen = OPTIMIZERS[self._model.optimizer]
        self.optimizer.setToolTip(core_text(chosen.help))
        fit = self._model.fit
        self.fit.setText(fit.problem or fit.sentence)
        self.available.setAccessibleDescription(self.fit.text())
        for table in (self.estimates, self.training):
            table.fit()
        self.arrange()

    def _choose(self, index: QModelIndex) -> None:
        row = self._model.estimates.row(index)
        if row is not None:
            self.chosen.emit(row, _FIELD)

    def _choose_optimizer(self) -> None:
        self._model.set_optimizer(self.optimizer.currentData())
