"""What a network takes in memory, as tables: activations by every way, training by its parts."""

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal

from cnnparam_gui.core.byte_units import MB, MIB, parse_bytes
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.measured import Measured
from cnnparam_gui.core.memory_presets import PRESETS
from cnnparam_gui.core.optimizers import OPTIMIZERS
from cnnparam_gui.document.document import Document
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_memory import LEFT_OUT, MemoryReport, parts
from cnnparam_gui.files.report_summary import certainty
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.following import Following
from cnnparam_gui.models.lines import Heading, Line, LineModel
from cnnparam_gui.models.numbers import as_known, grouped, hundredths

_FIRST_SIZE = "8GB"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Memory", text)


def _headings(first: str) -> tuple[Heading, ...]:
    return (
        Heading(first),
        *(Heading(unit, number=True) for unit in (_tr("Bytes"), "MB", "MiB")),
    )


class Fit(msgspec.Struct, frozen=True):
    """What fits a memory.

    Attributes:
        sentence: The largest batch of training and of inference; empty where it is not asked.
        problem: Why the size is none; empty where it is one.
    """

    sentence: str = ""
    problem: str = ""


class MemoryModel(QObject):
    """Memory of a document, in its data type and for its batch; read while it is awake.

    Attributes:
        estimates: The activations, one line a preset.
        training: The parts of one step of training, and their sum.
        left_out: What no figure here has in it.

    Signals:
        refreshed: Something is another now.
    """

    refreshed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Measure a document, when it is awake."""
        super().__init__(parent)
        self._document = document
        self.estimates = LineModel(_headings(_tr("Activations")), self)
        self.training = LineModel(_headings(_tr("One step of training")), self)
        self.left_out = core_text(LEFT_OUT)
        self._optimizer = next(iter(OPTIMIZERS.values()))
        self._size = _FIRST_SIZE
        self._measured = Measured(document.counts)
        self._fit = Fit()
        self._notes: list[str] = []
        self._following = Following(document, self._read, self)

    @property
    def size(self) -> str:
        """The memory that a batch is to fit, as a person wrote it."""
        return self._size

    @property
    def optimizer(self) -> str:
        """The name of the optimiser."""
        return self._optimizer.name

    @property
    def fit(self) -> Fit:
        """What fits the memory."""
        return self._fit

    @property
    def notes(self) -> list[str]:
        """What a reader must know before trusting the figures; usually nothing."""
        return self._notes

    @property
    def conditions(self) -> str:
        """The data type of training and the batch."""
        scale = self._document.scale
        working = self._optimizer.working_type(scale.data_type).name
        return _tr("{type}, batch {batch}").format(type=working, batch=grouped(scale.batch))

    def set_awake(self, awake: bool) -> None:
        """Follow the document from now on, or rest."""
        self._following.set_awake(awake)

    def set_optimizer(self, name: str) -> None:
        """Train with another optimiser."""
        if name != self._optimizer.name:
            self._optimizer = OPTIMIZERS[name]
            self._following.spoil()

    def set_size(self, text: str) -> None:
        """Fit another memory, such as `8GB` or `7.5 GiB`."""
        if text != self._size:
            self._size = text
            self._following.spoil()

    def _read(self) -> None:
        available, problem = _parsed(self._size)
        report = Report(self._document.counts, self._document.scale)
        if self._measured.counts is not report.counts:
            self._measured = Measured(report.counts)
        memory = MemoryReport(report, self._optimizer, available, self._measured)
        self._notes = [core_text(note) for note in certainty(report)]
        self.estimates.show(_estimates(memory))
        self.training.show(_training(memory))
        self._fit = Fit(_batches(memory), problem)
        self.refreshed.emit()


def _parsed(text: str) -> tuple[int | None, str]:
    """Return the bytes of a size, or None and why it is none; nothing is asked by no text."""
    if not text.strip():
        return None, ""
    try:
        return parse_bytes(text), ""
    except FieldError as error:
        return None, core_text(str(error))


def _estimates(memory: MemoryReport) -> list[Line]:
    peak = memory.peak()
    lines = []
    for name, size in memory.estimates().items():
        row = peak if name == "inference" else None
        tip = core_text(PRESETS[name].help)
        if row is not None:
            tip += " " + _tr("A click or Enter goes to row {number}.").format(
                number=grouped(row + 1)
            )
        # What is alive at one moment is no sum, and so no lower bound of one.
        bounded = row is None
        texts = (_title(name, memory), *_sizes(memory, size, bounded=bounded))
        lines.append(Line(texts, f"{texts[0]}\n{tip}", row=row))
    return lines


def _title(name: str, memory: MemoryReport) -> str:
    """Return the title of an estimate; the peak says at which row it is."""
    title, row = core_text(PRESETS[name].title), memory.peak_row()
    if name != "inference" or row is None:
        return title
    # No lower bound: what a row that is not counted takes could be freed before it seems.
    if memory.report.status == "exact":
        said = _tr("{estimate} (at {row})")
    else:
        said = _tr("{estimate} of the rows that are counted (at {row})")
    return said.format(estimate=title, row=row)


def _training(memory: MemoryReport) -> list[Line]:
    taken = memory.training()
    lines = [Line((core_text(title), *_sizes(memory, size))) for title, size in parts(taken)]
    return [*lines, Line((_tr("Total"), *_sizes(memory, taken.total)), bold=True)]


def _sizes(memory: MemoryReport, size: int, *, bounded: bool = True) -> tuple[str, ...]:
    """Return bytes, MB and MiB, and what is known of them."""
    status = memory.report.status
    if status == "lower bound" and not bounded:
        status = "exact"
    found = (grouped(size), hundredths(size, MB), hundredths(size, MIB))
    return tuple(as_known(text, status) for text in found)


def _batches(memory: MemoryReport) -> str:
    found = memory.batches()
    if found is None:
        return ""
    if memory.report.status == "unknown":
        return _tr("The largest batch is unknown: no row can be counted.")
    train, infer = map(grouped, found)
    if memory.report.status == "exact":
        sentence = _tr("Largest batch: {train} in training, {infer} in inference.")
    else:  # what is not counted takes room too
        sentence = _tr("Largest batch: at most {train} in training, at most {infer} in inference.")
    return sentence.format(train=train, infer=infer)
