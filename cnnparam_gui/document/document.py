"""One open architecture."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from cnnparam_gui.core.conventions import Convention
from cnnparam_gui.core.count import NetworkCount, count, recount
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.core.receptive import RowField
from cnnparam_gui.document.commands import EditCommand
from cnnparam_gui.document.receptive import ReceptiveFields
from cnnparam_gui.files.fingerprint import Fingerprint


class Change(msgspec.Struct, frozen=True):
    """What an edit did.

    Attributes:
        edit: The edit, with its rows numbered as before it.
        rows: Numbers, as after it, of the rows whose figures are others now; ascending, new rows
            included.
    """

    edit: Edit
    rows: list[int]


class Document(QObject):
    """The open network with its counts; the only thing in the program that changes.

    Every change goes through `edit` and can be undone. Views listen; none of them keeps state
    of the network that the others need.

    Signals:
        changed: An edit, an undo or a redo happened; carries a `Change`.
        replaced: Another network is open: read everything again.
        figures_changed: The preset, the data type or the batch changed: the rows are the same,
            and any figure may be another one.
        file_changed: The file's path, the name or whether there are unsaved changes.
        history_changed: What can be undone and redone is another now.
    """

    changed = Signal(object)
    replaced = Signal()
    figures_changed = Signal()
    file_changed = Signal()
    history_changed = Signal()

    def __init__(self, network: Network | None = None, parent: QObject | None = None) -> None:
        """Open a network; an empty one when None."""
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.cleanChanged.connect(self.file_changed)
        # While `changed` is emitted, the stack has not yet taken note of the step.
        self.stack.indexChanged.connect(self.history_changed)
        self._counts = count(network or Network())
        self._receptive = ReceptiveFields()
        self._scale = Scale()
        self._path: Path | None = None
        self._origin: Path | None = None
        self._known: Fingerprint | None = None

    @property
    def network(self) -> Network:
        """The network as it is now."""
        return self._counts.network

    @property
    def counts(self) -> NetworkCount:
        """The counts of the network as it is now."""
        return self._counts

    @property
    def receptive_fields(self) -> Sequence[RowField | None]:
        """The receptive field of every row as it is now; found when it is asked for."""
        return self._receptive.of(self._counts)

    @property
    def convention(self) -> Convention:
        """What counts as a parameter."""
        return self._counts.convention

    @property
    def scale(self) -> Scale:
        """The data type and the batch."""
        return self._scale

    @property
    def path(self) -> Path | None:
        """The file that saving writes, None before the first save."""
        return self._path

    @property
    def origin(self) -> Path | None:
        """The file that it was read from or saved in last, of another program's format too."""
        return self._origin

    @property
    def known(self) -> Fingerprint | None:
        """What that file was then; None where nobody looked."""
        return self._known

    @property
    def imported(self) -> bool:
        """Whether it was read from a file of another program's format, and not saved since."""
        return self._origin is not None and self._path is None

    @property
    def modified(self) -> bool:
        """Whether there are changes that no file holds."""
        return not self.stack.isClean()

    def edit(self, edit: Edit, text: str, cell: tuple[int, str] | None = None) -> None:
        """Apply an edit and put it on the undo stack.

        Args:
            edit: What to do; one that does nothing is left out.
            text: What a person reads behind Undo, such as `Change kernel of conv1`.
            cell: The row and field it is about, where a following edit of the same cell is to
                join it in one step.
        """
        same_rows = all(
            splice.layers == self.network.layers[splice.start : splice.stop]
            for splice in edit.splices
        )
        same_name = edit.name in (None, self.network.name)
        if same_rows and same_name and edit.semantics in (None, self.network.semantics):
            return
        inverse = edit.inverse(self.network)
        self.stack.push(EditCommand(self._apply, edit, inverse, text, cell))

    def _apply(self, edit: Edit) -> None:
        renamed = edit.name not in (None, self.network.name)
        result = recount(self._counts, edit.apply(self.network), edit)
        self._counts = result.counts
        self._receptive.forget_below(edit, result.changed)
        self.changed.emit(Change(edit, result.changed))
        if renamed:
            self.file_changed.emit()

    def open(self, network: Network, path: Path | None = None) -> None:
        """Replace everything by another network, with an empty history."""
        self.open_counted(count(network, self.convention), path)

    def open_counted(
        self,
        counts: NetworkCount,
        path: Path | None = None,
        *,
        imported: bool = False,
        known: Fingerprint | None = None,
    ) -> None:
        """Replace everything by a network that is counted already, with an empty history.

        Args:
            counts: The network with its counts.
            path: The file that it was read from.
            imported: Whether that is one of another program's format, which saving leaves alone.
            known: What that file was when it was read.
        """
        same = counts.convention == self.convention
        self._counts = counts if same else count(counts.network, self.convention)
        self._receptive.forget()
        self._path = None if imported else path
        self._origin = path
        self._known = known
        self.stack.clear()
        self.stack.setClean()
        self.replaced.emit()
        self.file_changed.emit()

    def mark_saved(self, path: Path, known: Fingerprint | None = None) -> None:
        """Take note that `path` holds the network as it is now, and what the file is then."""
        self._path = self._origin = path
        self._known = known
        self.stack.setClean()
        self.file_changed.emit()

    def set_convention(self, convention: Convention) -> None:
        """Count parameters in another way; no edit, and not part of the file."""
        if convention != self.convention:
            self._counts = count(self.network, convention)
            self.figures_changed.emit()

    def set_scale(self, scale: Scale) -> None:
        """Take another data type or batch; no edit, and not part of the file."""
        if scale != self._scale:
            self._scale = scale
            self.figures_changed.emit()
