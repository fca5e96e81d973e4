"""What the charts by layer show, as a table: exact figures, and each row's share."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QObject

from cnnparam_gui.core.parameters import Role
from cnnparam_gui.core.totals import RowCount, summed
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.following import Following
from cnnparam_gui.models.lines import Heading, Line, LineModel
from cnnparam_gui.models.numbers import as_known, grouped, hundredths
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

_PARTS: tuple[tuple[Role, str, str], ...] = (
    ("weight", "weights", QT_TRANSLATE_NOOP("ChartTable", "Weights")),
    ("bias", "biases", QT_TRANSLATE_NOOP("ChartTable", "Biases")),
    ("statistic", "statistics", QT_TRANSLATE_NOOP("ChartTable", "Statistics")),
)
"""What a preset can count of a row: its role, its figure and its heading."""

_NONE = "-"
"""What stands where a row has no parameters, which is not the same as 0 of them."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChartTable", text)


class ChartTableModel(QObject):
    """Follows a document while it is awake.

    Attributes:
        lines: One line a row, and the totals.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Read a document, when it is awake."""
        super().__init__(parent)
        self._document = document
        titles = (*(title for _, _, title in _PARTS), QT_TRANSLATE_NOOP("ChartTable", "Parameters"))
        self.lines = LineModel(
            (
                Heading(_tr(QT_TRANSLATE_NOOP("ChartTable", "Row")), number=True),
                Heading(_tr(QT_TRANSLATE_NOOP("ChartTable", "Name"))),
                *(Heading(_tr(title), number=True) for title in titles),
                Heading(_tr(QT_TRANSLATE_NOOP("ChartTable", "% of parameters")), number=True),
                Heading(_tr(QT_TRANSLATE_NOOP("ChartTable", "Activations, bytes")), number=True),
                Heading(_tr(QT_TRANSLATE_NOOP("ChartTable", "% of activations")), number=True),
            ),
            self,
        )
        self._following = Following(document, self._read, self)

    def set_awake(self, awake: bool) -> None:
        """Follow the document from now on, or rest."""
        self._following.set_awake(awake)

    def _read(self) -> None:
        counts = self._document.counts
        names = (layer.name for layer in counts.network.layers)
        lines = [
            self._line(number, name, row)
            for number, (name, row) in enumerate(zip(names, counts.rows, strict=True))
        ]
        self.lines.show([*lines, self._total()] if lines else [])

    def _line(self, number: int, name: str, row: RowCount) -> Line:
        totals = self._document.counts.totals
        tip = row.problem.message if row.problem is not None else ""
        if row.status == "unknown" and not tip:
            tip = _tr(QT_TRANSLATE_NOOP("ChartTable", "Not counted, a row above has a problem"))
        texts = (
            grouped(number + 1),
            name,
            *self._parameters(row),
            as_known(self._bytes(row.activation_elements), row.status),
            _share(row.activation_elements, totals.activation_elements),
        )
        return Line(texts, tip, "problem" if row.problem is not None else "", row=number)

    def _parameters(self, row: RowCount) -> tuple[str, ...]:
        """Return the parameters of a row, their parts and their share."""
        if not row.tensors and row.status == "exact":
            return (_NONE,) * (len(_PARTS) + 2)
        parameters = summed(row, "parameters")
        return (
            *self._parts({figure: summed(row, figure) for _, figure, _ in _PARTS}),
            as_known(grouped(parameters), row.status),
            _share(parameters, self._document.counts.totals.parameters),
        )

    def _total(self) -> Line:
        totals = self._document.counts.totals
        texts = (
            "",
            _tr(QT_TRANSLATE_NOOP("ChartTable", "Total")),
            *self._parts({figure: getattr(totals, figure) for _, figure, _ in _PARTS}),
            as_known(grouped(totals.parameters), totals.status),
            _share(totals.parameters, totals.parameters),
            as_known(self._bytes(totals.activation_elements), totals.status),
            _share(totals.activation_elements, totals.activation_elements),
        )
        return Line(texts, bold=True)

    def _parts(self, figures: dict[str, int]) -> tuple[str, ...]:
        """Return what the preset counts, and nothing for what it leaves out or has no split of."""
        convention = self._document.convention
        return tuple(
            grouped(figures[figure]) if role in convention.roles and not convention.leavings else ""
            for role, figure, _ in _PARTS
        )

    def _bytes(self, elements: int) -> str:
        return grouped(self._document.scale.activation_bytes(elements))


def _share(part: int, whole: int) -> str:
    """Return a share in percent with two decimals; nothing where there is no whole."""
    if not whole:
        return ""
    percent = 100 * Fraction(part, whole)
    return hundredths(percent.numerator, percent.denominator)
