"""Texts that fill many cells of a document as one step, with marks where they cannot."""

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QObject, Signal

from cnnparam_gui.core.filling import Cell, Filled, Refused, fill_cells
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.axes import axes_into
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS
from cnnparam_gui.models.marks import Marks
from cnnparam_gui.models.numbers import counted


class CellFilling(QObject):
    """Fills cells of a document.

    Signals:
        said: One sentence of what was filled, and of what was not and why.
    """

    said = Signal(str)

    def __init__(self, document: Document, marks: Marks, parent: QObject | None = None) -> None:
        """Fill the cells of a document, marking those that cannot be."""
        super().__init__(parent)
        self._document = document
        self._marks = marks

    def fill(self, cells: Iterable[Cell], text: str, also: Iterable[Refused] = ()) -> Filled:
        """Fill cells as one step, mark those that refuse, and say so.

        Args:
            cells: The texts.
            text: What a person reads behind Undo.
            also: Cells that are refused already.
        """
        document = self._document
        filled = fill_cells(document.network, cells, lambda row: axes_into(document.counts, row))
        filled = msgspec.structs.replace(filled, refused=(*filled.refused, *also))
        document.edit(filled.edit, text)
        self._marks.put(filled.refused)
        self.said.emit(self._sentence(filled))
        return filled

    def _sentence(self, filled: Filled) -> str:
        done = counted(filled.taken, self.tr("1 cell filled"), self.tr("{number} cells filled"))
        if not filled.refused:
            return done
        first = filled.refused[0]
        rest = counted(len(filled.refused), self.tr("1 refused"), self.tr("{number} refused"))
        column, reason = COLUMNS[COLUMN_INDEX[first.column]].header, first.reason
        if not reason.startswith(f"{column}:"):
            reason = f"{column}: {reason}"
        return self.tr("{done}, {rest}. Row {row}, {reason}").format(
            done=done, rest=rest, row=first.row + 1, reason=reason
        )
