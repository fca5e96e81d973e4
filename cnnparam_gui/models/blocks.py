"""Layers grouped by block, with subtotals, as a tree."""

from typing import Any

import msgspec
from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from cnnparam_gui.core.blocks import SEPARATOR, BlockTotal, block_totals
from cnnparam_gui.core.shapes import format_shape
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.numbers import as_known, grouped
from cnnparam_gui.models.plain import plain
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

TITLES = (
    QT_TRANSLATE_NOOP("Blocks", "Block or layer"),
    QT_TRANSLATE_NOOP("Blocks", "Layers, kind"),
    QT_TRANSLATE_NOOP("Blocks", "Output"),
    QT_TRANSLATE_NOOP("Blocks", "Weights"),
    QT_TRANSLATE_NOOP("Blocks", "Biases"),
    QT_TRANSLATE_NOOP("Blocks", "Parameters"),
    QT_TRANSLATE_NOOP("Blocks", "Share"),
    QT_TRANSLATE_NOOP("Blocks", "Memory (bytes)"),
    QT_TRANSLATE_NOOP("Blocks", "MACs"),
)

_PARAMETERS = 5


class _Node(msgspec.Struct):
    """A block or a layer in the tree.

    Attributes:
        texts: One text a column.
        row: The row of a layer; the first row of a block.
        block: Whether it is a block.
        tip: What to know of its figures; usually nothing.
        parent: What it lies in.
        place: Its number among its parent's children.
        children: What lies in it.
    """

    texts: tuple[str, ...]
    row: int
    block: bool
    parent: "_Node | None"
    place: int = 0
    children: list["_Node"] = msgspec.field(default_factory=list)
    tip: str = ""


class BlockModel(QAbstractItemModel):
    """Blocks with their subtotals, and inside them their blocks and layers."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Group the layers of a document; reads them when `refresh` is called."""
        super().__init__(parent)
        self._document = document
        self._root = _Node((), 0, True, None)

    def refresh(self) -> None:
        """Read the document again."""
        self.beginResetModel()
        self._root = self._build()
        self.endResetModel()

    def row_of(self, index: _Index) -> int:
        """Return the table row of a layer, or the first row of a block."""
        return self._node(index).row

    def _build(self) -> _Node:
        """Return the tree: each block stands where its first row does."""
        counts = self._document.counts
        root = _Node((), 0, True, None)
        nodes = {"": root}
        totals = {block.path: block for block in block_totals(counts)}
        for row, layer in enumerate(counts.network.layers):
            parent = root
            parts = layer.block.split(SEPARATOR) if layer.block else []
            for depth in range(1, len(parts) + 1):
                path = SEPARATOR.join(parts[:depth])
                if path not in nodes:
                    nodes[path] = _add(parent, self._block_texts(totals[path]), row, block=True)
                parent = nodes[path]
            _add(parent, self._layer_texts(row), row, block=False).tip = self._tip(row)
        return root

    def _tip(self, row: int) -> str:
        """Return what is wrong with a layer, or whose tensors it uses."""
        counts = self._document.counts
        problem, owner = counts.rows[row].problem, counts.wiring.owners.rows.get(row)
        if problem is not None:
            return core_text(problem.message)
        if owner is None:
            return ""
        text = QCoreApplication.translate("Blocks", "Shared with {name}, counted there once")
        return text.format(name=counts.network.layers[owner].name)

    def _block_texts(self, block: BlockTotal) -> tuple[str, ...]:
        sums = block.totals
        memory = self._document.scale.activation_bytes(sums.activation_elements)
        figures = (sums.weights, sums.biases, sums.parameters, memory, sums.macs)
        weights, biases, parameters, memory_text, macs = (
            as_known(grouped(figure), sums.status) for figure in figures
        )
        return (
            block.name,
            grouped(sums.rows),
            self._output(block.rows[-1]),
            weights,
            biases,
            parameters,
            self._share(sums.parameters, exact=sums.status == "exact"),
            memory_text,
            macs,
        )

    def _share(self, parameters: int, *, exact: bool) -> str:
        """Return a share of all parameters: where these are a lower bound, it is at most that."""
        totals = self._document.counts.totals
        percent = _percent(parameters, totals.parameters)
        if totals.status == "exact" or not percent:
            return percent
        if not exact:
            return "?"
        return percent if percent.startswith("<") else f"\u2264 {percent}"

    def _output(self, row: int) -> str:
        outputs = self._document.counts.rows[row].outputs
        return format_shape(outputs[0]) if outputs else "?"

    def _layer_texts(self, row: int) -> tuple[str, ...]:
        count, layer = self._document.counts.rows[row], self._document.network.layers[row]
        counted = bool(count.tensors)
        none = "-" if count.status == "exact" else "?"
        memory = self._document.scale.activation_bytes(count.activation_elements)
        # The share of shared tensors stands with their owner.
        alone = counted and not count.borrowed
        share = self._share(count.parameters, exact=True) if alone else ""
        return (
            layer.name,
            layer.kind(),
            self._output(row),
            grouped(count.weights) if counted else none,
            grouped(count.biases) if counted else none,
            grouped(count.parameters) if counted else none,
            share,
            grouped(memory) if count.outputs else "?",
            grouped(count.macs) if count.macs else none,
        )

    def _node(self, index: _Index) -> _Node:
        node = index.internalPointer() if index.isValid() else self._root
        assert isinstance(node, _Node)
        return node

    def index(self, row: int, column: int, parent: _Index = _NO_INDEX) -> QModelIndex:
        """Return the index of a child."""
        children = self._node(parent).children
        if not 0 <= row < len(children) or not 0 <= column < len(TITLES):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: _Index = _NO_INDEX) -> QModelIndex:  # type: ignore[override]  # Qt overloads it with QObject.parent()
        """Return the index of what a node lies in."""
        node = self._node(index).parent
        if node is None or node is self._root:
            return QModelIndex()
        return self.createIndex(node.place, 0, node)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of children."""
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of columns."""
        return len(TITLES)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the text of a cell; blocks are bold."""
        if not index.isValid():
            return None
        if role == int(Qt.ItemDataRole.DisplayRole):
            return self._node(index).texts[index.column()]
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return plain(self._node(index).tip) or None
        if role == int(Qt.ItemDataRole.TextAlignmentRole) and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == int(Qt.ItemDataRole.FontRole) and self._node(index).block:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal:
            if role == int(Qt.ItemDataRole.DisplayRole):
                title = QCoreApplication.translate("Blocks", TITLES[section])
                wrong = section == _PARAMETERS and self._document.convention.wrong
                return f"{title} \u26a0" if wrong else title
            if role == int(Qt.ItemDataRole.ToolTipRole) and section == _PARAMETERS:
                convention = self._document.convention
                return core_text(f"{convention.title}: {convention.wrong or convention.help}")
            if role == int(Qt.ItemDataRole.TextAlignmentRole) and section:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def _add(parent: _Node, texts: tuple[str, ...], row: int, *, block: bool) -> _Node:
    node = _Node(texts, row, block, parent, len(parent.children))
    parent.children.append(node)
    return node


def _percent(part: int, whole: int) -> str:
    if not whole:
        return ""
    # Python divides integers of any size rightly.
    percent = QLocale().toString(100 * part / whole, "f", 1)
    least = QLocale().toString(0.1, "f", 1)
    return f"< {least} %" if part and 1000 * part < whole else f"{percent} %"
