"""How receptive fields are written in cells, what is said of them, and which are shown."""

from collections.abc import Iterable, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication

from cnnparam_gui.core.receptive import AxisField, FieldStatus, RowField
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

NONE = "-"
UNKNOWN = "?"

_MARK = "~ "
_WHOLE: FieldStatus = "whole input"
_AXES = {
    1: (QT_TRANSLATE_NOOP("Receptive", "Length"),),
    2: (QT_TRANSLATE_NOOP("Receptive", "Height"), QT_TRANSLATE_NOOP("Receptive", "Width")),
    3: (
        QT_TRANSLATE_NOOP("Receptive", "Depth"),
        QT_TRANSLATE_NOOP("Receptive", "Height"),
        QT_TRANSLATE_NOOP("Receptive", "Width"),
    ),
}
_STATUS: dict[FieldStatus, str] = {
    "exact": QT_TRANSLATE_NOOP("Receptive", "exact"),
    "differs between branches": QT_TRANSLATE_NOOP(
        "Receptive", "the largest of branches that differ"
    ),
    "whole input": QT_TRANSLATE_NOOP("Receptive", "whole input"),
}


def size(field: RowField | None) -> str:
    """Write how much a value sees, such as `212x212`; marked where branches differ."""
    if not field:
        return NONE if field is not None else UNKNOWN
    if all(axis.status == _WHOLE for axis in field):
        return _said(_STATUS[_WHOLE])
    mark = _MARK if any(axis.status == "differs between branches" for axis in field) else ""
    return mark + "x".join(str(axis.size) for axis in field)


def spoken(text: str) -> str:
    """Return a text of `size` or `stride` with words in place of the mark."""
    if not text.startswith(_MARK):
        return text
    return f"{text.removeprefix(_MARK)}, {_said(_STATUS['differs between branches'])}"


def stride(field: RowField | None) -> str:
    """Write the distance between two neighbours' fields, once where the axes are alike."""
    if not field:
        return NONE if field is not None else UNKNOWN
    if all(axis.status == _WHOLE for axis in field):
        return NONE
    steps = [str(axis.jump) for axis in field]
    return "x".join(steps[:1] if len(set(steps)) == 1 else steps)


class Widest(msgspec.Struct, frozen=True):
    """Texts at least as long as any that the columns show, found without writing all of them.

    Attributes:
        size: As long as the longest text of `size`.
        stride: As long as the longest text of `stride`.
    """

    size: str
    stride: str


def widest(fields: Iterable[RowField | None]) -> Widest:
    """Return how long the texts of all rows are at most."""
    # Rows that see the same, and axes that are alike, share an object.
    rows = {id(field): field for field in fields if field}.values()
    axes = {id(axis): axis for field in rows for axis in field}.values()
    number = max(map(len, rows), default=1)
    largest = str(max((axis.size for axis in axes), default=1))
    steps = {(axis.step, axis.taken, axis.finer): axis for axis in axes}.values()
    longest = max((str(axis.jump) for axis in steps), key=len, default=NONE)
    alike = all(field.count(field[0]) == len(field) for field in rows)
    sizes = (_MARK + "x".join([largest] * number), _said(_STATUS[_WHOLE]))
    return Widest(max(sizes, key=len), longest if alike else "x".join([longest] * number))


class ShownFields:
    """The receptive fields that a table has been asked for since the last change.

    Attributes:
        looked: Whether it has been asked for any, so that somebody sees them.
    """

    def __init__(self, document: Document) -> None:
        """Know nothing of a document's fields yet."""
        self._document = document
        self._fields: Sequence[RowField | None] = ()
        self._widest: Widest | None = None
        self.looked = False

    def of(self, row: int) -> RowField | None:
        """Return the field of a row; the first one asked for finds those of all."""
        self._look()
        # While rows are inserted or removed, Qt may ask before the document has been read.
        return self._fields[row] if row < len(self._fields) else None

    def widest(self) -> Widest:
        """Return texts as long as the longest."""
        self._look()
        if self._widest is None:
            self._widest = widest(self._fields)
        return self._widest

    def forget(self) -> None:
        """Forget all, after a change."""
        self._fields, self._widest, self.looked = (), None, False

    def _look(self) -> None:
        if not self.looked:
            self._fields, self.looked = self._document.receptive_fields, True


def explanation(field: RowField) -> str:
    """Return one sentence an axis: size, stride, offset and status."""
    names = _AXES.get(len(field)) or tuple(map(str, range(1, len(field) + 1)))
    return "\n".join(
        f"{_said(name)}: {_of_axis(axis)}" for name, axis in zip(names, field, strict=True)
    )


def _of_axis(axis: AxisField) -> str:
    if axis.status == _WHOLE:
        return _said("whole input, {size} positions").format(size=grouped(axis.size))
    text = _said("sees {size} positions, stride {stride}, first centre at {offset}, {status}")
    return text.format(
        size=grouped(axis.size),
        stride=axis.jump,
        offset=axis.offset,
        status=_said(_STATUS[axis.status]),
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("Receptive", text)
