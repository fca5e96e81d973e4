"""The receptive fields of a document's rows, found when someone looks at them."""

from collections.abc import Sequence

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.network import Edit
from cnnparam_gui.core.receptive import RowField, receptive_fields


class ReceptiveFields:
    """Keeps the fields of the rows that no edit has touched since.

    A row's field depends on the row and on those above it, so an edit leaves the fields of the
    rows above its first as they are. Nothing is computed before somebody asks.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        self._fields: list[RowField | None] = []
        self._known = 0

    def of(self, counts: NetworkCount) -> Sequence[RowField | None]:
        """Return the field of every row, None where its output is not known."""
        if self._known < len(counts.rows) or len(self._fields) != len(counts.rows):
            self._fields = receptive_fields(counts, self._fields[: self._known])
            self._known = len(self._fields)
        return self._fields

    def forget(self) -> None:
        """Forget all: another network is open."""
        self._known = 0

    def forget_below(self, edit: Edit, changed: Sequence[int]) -> None:
        """Forget what an edit can have changed.

        Args:
            edit: The edit.
            changed: The rows whose count it changed, ascending.
        """
        # A framework's rules can move a window and leave every shape as it is.
        first = 0 if edit.semantics is not None else self._known
        starts = [splice.start for splice in edit.splices]
        self._known = min(self._known, first, *starts, *changed[:1])
