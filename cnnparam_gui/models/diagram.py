"""The diagram of a document: what it shows, folded and unfolded, and the same as a list."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.diagram.drawing import Style
from cnnparam_gui.core.diagram.folding import Graph, at_a_glance, block_key, fold
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.diagram_words import sentence
from cnnparam_gui.models.following import Following
from cnnparam_gui.models.plain import plain

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

_TOO_MANY = 2000


class DiagramModel(QAbstractListModel):
    """The nodes of a document's diagram, in the order of their rows, each as a sentence.

    Signals:
        refreshed: Other nodes are shown, or in another style.
        marked: Other nodes hold selected rows.
        refused: What was asked for was not done, and why: one sentence.
    """

    refreshed = Signal()
    marked = Signal()
    refused = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Show nothing of a document until it is woken."""
        super().__init__(parent)
        self._document = document
        self._graph = Graph((), (), frozenset(), ())
        self._owner: list[int] = []
        self._style: Style = "boxes"
        self._unfolded: frozenset[str] | None = None
        self._rows: Sequence[int] = ()
        self._selected: frozenset[int] = frozenset()
        self._awake = False
        document.replaced.connect(self._forget)
        self._following = Following(document, self.refresh, self, figures=False)

    # What is shown

    @property
    def graph(self) -> Graph:
        """What is shown."""
        return self._graph

    @property
    def style(self) -> Style:
        """How it is drawn."""
        return self._style

    @property
    def selected(self) -> frozenset[int]:
        """Numbers of the nodes that hold selected rows."""
        return self._selected

    @property
    def name(self) -> str:
        """What the network is called."""
        return self._document.network.name

    def sentence(self, node: int) -> str:
        """Return what a node is, and what it takes, in words."""
        return sentence(self._graph, node)

    def node_of(self, row: int) -> int:
        """Return the node that holds a row, -1 where there is none."""
        return self._owner[row] if 0 <= row < len(self._owner) else -1

    # What may be asked of it

    def set_awake(self, awake: bool) -> None:
        """Follow the document from now on, or rest."""
        self._awake = awake
        self._following.set_awake(awake)

    def set_style(self, style: Style) -> None:
        """Draw it in another style."""
        if style != self._style:
            self._style = style
            self.refreshed.emit()

    def set_rows(self, rows: Sequence[int]) -> None:
        """Mark the nodes that hold some rows."""
        self._rows = rows
        selected = self._holding(rows)
        if selected != self._selected:
            self._selected = selected
            self.marked.emit()

    def can_unfold(self, node: int) -> bool:
        """Return whether a node stands for several rows."""
        return 0 <= node < len(self._graph.nodes) and self._graph.nodes[node].foldable

    def unfold(self, node: int) -> None:
        """Show what a node stands for."""
        if self.can_unfold(node):
            self._show(self._open | {self._graph.nodes[node].key})

    def block_of(self, node: int) -> str:
        """Return the path of the innermost unfolded block around a node; empty where none is."""
        around = [frame for frame in self._graph.frames if node in frame.nodes]
        return around[-1].path if around else ""

    def fold_block(self, path: str) -> None:
        """Show an unfolded block as one node again, with all that is in it."""
        inside = block_key(path + SEPARATOR)
        self._show(
            key for key in self._open if key != block_key(path) and not key.startswith(inside)
        )

    def fold_all(self) -> None:
        """Fold every block into one node."""
        self._show(())

    def unfold_all(self) -> None:
        """Unfold every block, as long as the picture can be taken in."""
        blocks = {layer.block for layer in self._document.network.layers if layer.block}
        parts = [block.split(SEPARATOR) for block in blocks]
        self._show(
            block_key(SEPARATOR.join(part[:depth]))
            for part in parts
            for depth in range(1, len(part) + 1)
        )

    def fold_as_at_first(self) -> None:
        """Fold as much as it takes to see everything at a glance."""
        self._unfolded = None
        self.refresh()

    def refresh(self) -> None:
        """Read the document again."""
        self._show(self._open)

    def refresh_if_asleep(self) -> None:
        """Read the document where nobody sees the diagram, so that it is not kept up."""
        if not self._awake:
            self.refresh()

    @property
    def _open(self) -> frozenset[str]:
        if self._unfolded is None:
            self._unfolded = at_a_glance(self._document.counts)
        return self._unfolded

    def _show(self, unfolded: Iterable[str]) -> None:
        keys = frozenset(unfolded)
        graph = fold(self._document.counts, keys)
        if len(graph.nodes) > _TOO_MANY and keys != self._unfolded:
            self.refused.emit(
                self.tr("That would be too much for one picture. Fold another part first.")
            )
            return
        self.beginResetModel()
        self._unfolded = keys
        self._graph = graph
        self._owner = [number for number, node in enumerate(graph.nodes) for _ in node.rows]
        self._selected = self._holding(self._rows)
        self.endResetModel()
        self.refreshed.emit()

    def _holding(self, rows: Sequence[int]) -> frozenset[int]:
        owner = self._owner
        return frozenset(owner[row] for row in rows if row < len(owner))

    def _forget(self) -> None:
        self._unfolded = None

    # As a list

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of nodes."""
        return 0 if parent.isValid() else len(self._graph.nodes)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the sentence about a node."""
        if not index.isValid() or index.row() >= len(self._graph.nodes):
            return None
        if role == int(Qt.ItemDataRole.DisplayRole):
            return self.sentence(index.row())
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return plain(self.sentence(index.row()))
        return None
