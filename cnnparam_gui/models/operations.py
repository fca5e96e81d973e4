"""Operation counts as other tools have them, and the bridge between two, as tables."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from cnnparam_gui.core.bridge import Bridge, bridge
from cnnparam_gui.core.operations import DEFAULT, PRESETS, figures
from cnnparam_gui.core.totals import Status
from cnnparam_gui.document.document import Document
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_bridge import explanations, title
from cnnparam_gui.files.report_summary import certainty
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.following import Following
from cnnparam_gui.models.lines import Heading, Line, LineModel
from cnnparam_gui.models.numbers import as_known, grouped

_FIRST_END = PRESETS["thop"]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Operations", text)


class OperationsModel(QObject):
    """Operations of a document for one sample; read while it is awake.

    Attributes:
        presets: What every preset counts, one line each.
        steps: The bridge: a figure, the steps, and the other figure.

    Signals:
        refreshed: Something is another now.
    """

    refreshed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Count the operations of a document, when it is awake."""
        super().__init__(parent)
        self._document = document
        self.presets = LineModel(
            (
                Heading(_tr("Preset")),
                Heading(_tr("Operations"), number=True),
                Heading(_tr("Unit")),
                Heading(_tr("What it counts")),
            ),
            self,
        )
        self.steps = LineModel(
            (
                Heading(_tr("Change"), number=True),
                Heading(_tr("Operations"), number=True),
                Heading(_tr("What changes")),
            ),
            self,
        )
        self._start, self._end = DEFAULT, _FIRST_END
        self._notes: list[str] = []
        # Neither data type nor batch nor what counts as a parameter plays a part.
        self._following = Following(document, self._read, self, figures=False)

    @property
    def ends(self) -> tuple[str, str]:
        """The names of the presets that the bridge leads from and to."""
        return self._start.name, self._end.name

    @property
    def notes(self) -> list[str]:
        """What a reader must know before trusting the figures; usually nothing."""
        return self._notes

    @property
    def explanations(self) -> list[str]:
        """Who counts so, and what is wrong with it: a sentence for each end of the bridge."""
        return [core_text(text) for text in explanations(self._start, self._end)]

    def set_awake(self, awake: bool) -> None:
        """Follow the document from now on, or rest."""
        self._following.set_awake(awake)

    def set_ends(self, start: str, end: str) -> None:
        """Lead from one preset to another, by their names."""
        if (start, end) != self.ends:
            self._start, self._end = PRESETS[start], PRESETS[end]
            self._following.spoil()

    def _read(self) -> None:
        counts = self._document.counts
        status = counts.totals.status
        self._notes = [core_text(note) for note in certainty(Report(counts))]
        self.presets.show(_presets(figures(counts), status))
        self.steps.show(_steps(bridge(counts, self._start, self._end), status))
        self.refreshed.emit()


def _presets(found: dict[str, int], status: Status) -> list[Line]:
    lines = []
    for name, number in found.items():
        preset = PRESETS[name]
        called = _tr("{preset} (wrong)").format(preset=name) if preset.wrong else name
        texts = (called, as_known(grouped(number), status), preset.unit, core_text(preset.title))
        sentences = filter(None, (core_text(preset.help), core_text(preset.wrong)))
        tip = "\n".join((texts[-1], *sentences))
        lines.append(Line(texts, tip, "wrong" if preset.wrong else ""))
    return lines


def _steps(way: Bridge, status: Status) -> list[Line]:
    def total(number: int) -> str:
        return as_known(grouped(number), status)

    def change(number: int) -> str:
        if status == "unknown":
            return "?"
        return f"+{grouped(number)}" if number > 0 else grouped(number)

    steps = [
        Line((change(x.change), total(x.total), core_text(x.text)), core_text(x.text))
        for x in way.steps
    ]
    begin, end = (core_text(title(preset)) for preset in (way.start, way.end))
    return [
        Line(("", total(way.figure), begin), begin, bold=True),
        *steps,
        Line(("", total(way.result), end), end, bold=True),
    ]
