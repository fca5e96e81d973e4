"""The undo command: one edit, its inverse and what a person calls it."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from cnnparam_gui.core.network import Edit

_MERGEABLE = 1
_ALONE = -1


class EditCommand(QUndoCommand):
    """An edit on the undo stack.

    Attributes:
        edit: What redo does.
        inverse: What undo does.
        cell: What the edit is about; a following edit of the same cell joins it. None never
            joins.
    """

    def __init__(
        self,
        apply: Callable[[Edit], None],
        edit: Edit,
        inverse: Edit,
        text: str,
        cell: tuple[int, str] | None = None,
    ) -> None:
        """Take the edit and the function that applies one."""
        super().__init__(text)
        self._apply = apply
        self.edit = edit
        self.inverse = inverse
        self.cell = cell

    def id(self) -> int:
        """Return which commands may join."""
        return _ALONE if self.cell is None else _MERGEABLE

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join a following edit of the same cell."""
        if not isinstance(other, EditCommand) or other.cell != self.cell:
            return False
        self.edit = self.edit.then(other.edit)
        self.inverse = other.inverse.then(self.inverse)
        if self.edit == self.inverse:
            self.setObsolete(True)
        return True

    def redo(self) -> None:
        """Apply the edit."""
        self._apply(self.edit)

    def undo(self) -> None:
        """Apply the inverse."""
        self._apply(self.inverse)
