"""What a diagram says of a node, in words."""

from PySide6.QtCore import QCoreApplication

from cnnparam_gui.core.diagram.drawing import shape_text
from cnnparam_gui.core.diagram.folding import Graph, Node
from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

FAMILIES: dict[str, str] = {
    "input": QT_TRANSLATE_NOOP("Diagram", "Input"),
    "convolution": QT_TRANSLATE_NOOP("Diagram", "Convolution"),
    "pooling": QT_TRANSLATE_NOOP("Diagram", "Pooling"),
    "dense": QT_TRANSLATE_NOOP("Diagram", "Fully connected"),
    "normalisation": QT_TRANSLATE_NOOP("Diagram", "Normalisation"),
    "activation": QT_TRANSLATE_NOOP("Diagram", "Activation"),
    "merge": QT_TRANSLATE_NOOP("Diagram", "Merging"),
    "reshape": QT_TRANSLATE_NOOP("Diagram", "Reshaping"),
    "attention": QT_TRANSLATE_NOOP("Diagram", "Attention"),
    "recurrent": QT_TRANSLATE_NOOP("Diagram", "Recurrent"),
    "embedding": QT_TRANSLATE_NOOP("Diagram", "Embedding"),
}
"""What the families of kinds are called in the key, in its order."""

OTHER = QT_TRANSLATE_NOOP("Diagram", "Other")
"""What the key calls a family without a colour of its own."""


def _say(text: str) -> str:
    return QCoreApplication.translate("Diagram", text)


def label(node: Node) -> str:
    """Return the title of a node; one that can be unfolded to rows that count has a plus."""
    if node.grouping == "run":
        text = _say("{first} \u2026 ({rows} rows)")
        return "+ " + text.format(first=node.title, rows=grouped(len(node.rows)))
    return f"+ {node.title}" if node.grouping == "block" else node.title


def output(node: Node) -> str:
    """Return the shape that a node puts out, or that there is a problem."""
    if node.problem is not None:
        return "\u26a0 " + _say("problem")
    return shape_text(node)


def content(node: Node) -> str:
    """Return what a node is: its kind, or how many rows it stands for."""
    if node.grouping in ("block", "run"):
        return _say("{rows} rows").format(rows=grouped(len(node.rows)))
    return node.kind


def family_name(family: str) -> str:
    """Return what a family is called."""
    return _say(FAMILIES.get(family, OTHER))


def sentence(graph: Graph, number: int) -> str:
    """Return what a node is, what it puts out and what it takes, for who does not see it."""
    node = graph.nodes[number]
    parts = [label(node).removeprefix("+ "), content(node), shape_text(node)]
    if node.problem is not None:
        parts.append(_say("problem in row {row}").format(row=grouped(node.problem + 1)))
    sources = [graph.nodes[source].title for source, target in graph.edges if target == number]
    if sources:
        parts.append(_say("takes {names}").format(names=", ".join(sources)))
    return "; ".join(parts)
