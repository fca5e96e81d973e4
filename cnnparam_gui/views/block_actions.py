"""What the Layer menu does with blocks."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from cnnparam_gui.core import block_edits
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.numbers import counted
from cnnparam_gui.views.ask_strip import AskStrip
from cnnparam_gui.views.table.view import LayerTable


class BlockActions(QObject):
    """Groups rows into blocks, repeats them, makes them residual and inserts from the gallery.

    Signals:
        said: One sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, document: Document, table: LayerTable, parent: QWidget) -> None:
        """Work on a document through its table."""
        super().__init__(parent)
        self._document = document
        self._table = table
        self._window = parent

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the same names do."""
        return {
            "group_block": self.group,
            "ungroup_block": self.ungroup,
            "repeat_block": self.repeat,
            "make_residual": self.make_residual,
            "insert_gallery": self.insert,
        }

    def _edit(self, make: Callable[[], Edit], text: str) -> bool:
        """Do an edit as one step; False, with the reason said, where it cannot be."""
        try:
            edit = make()
        except FieldError as error:
            self.said.emit(core_text(str(error)))
            return False
        self._document.edit(edit, text)
        return True

    def _select(self, rows: Iterable[int]) -> None:
        self._table.select_rows(rows)
        self._table.setFocus()

    # Blocks

    def group(self) -> None:
        """Ask for a name, and put the selected rows into a block of that name."""
        rows, network = self._table.selected_rows(), self._document.network
        if not rows:
            return

        def refusal(name: str) -> str:
            return _reason(lambda: block_edits.group_rows(network, rows, name))

        around = block_edits.common_block(network.layers[row] for row in rows)
        hint = self.tr("Parts with a dot between are blocks in blocks, such as layer1.0")
        if around:
            hint = self.tr("A block inside of {block}").format(block=around)
        strip = AskStrip(
            self._table,
            counted(len(rows), self.tr("&Block of the row:"), self.tr("&Block of {number} rows:")),
            block_edits.free_block(network, rows),
            refusal,
            hint,
        )
        strip.answered.connect(lambda name: self._group(rows, name))
        strip.ask()

    def _group(self, rows: list[int], name: str) -> None:
        text = self.tr("Group into {block}").format(block=name.strip())
        self._edit(lambda: block_edits.group_rows(self._document.network, rows, name), text)
        self._select(rows)

    def ungroup(self) -> None:
        """Dissolve the innermost block that the selected rows lie in."""
        rows, network = self._table.selected_rows(), self._document.network
        if rows:
            path = block_edits.common_block(network.layers[row] for row in rows)
            text = self.tr("Dissolve {block}").format(block=path)
            self._edit(lambda: block_edits.ungroup_rows(network, rows), text)

    def repeat(self) -> None:
        """Ask how often the selected rows are to stand there, and repeat them."""
        rows = self._table.selected_rows()
        if not rows:
            return
        part, network = block_edits.span(rows), self._document.network

        def refusal(text: str) -> str:
            return _reason(lambda: block_edits.repeat_rows(network, part, _number(text)))

        question = counted(
            len(part),
            self.tr("&Times that the row stands there:"),
            self.tr("&Times that the {number} rows stand there:"),
        )
        hint = self.tr("One after another, each taking the one before")
        strip = AskStrip(self._table, question, "2", refusal, hint)
        strip.answered.connect(lambda text: self._repeat(part, _number(text)))
        strip.ask()

    def _repeat(self, part: range, times: int) -> None:
        text = counted(len(part), self.tr("Repeat row"), self.tr("Repeat {number} rows"))
        network = self._document.network
        if self._edit(lambda: block_edits.repeat_rows(network, part, times), text):
            self._select(range(part[0], part[0] + len(part) * times))
            self._tell_problems(network)

    def make_residual(self) -> None:
        """Add to what the selected rows give what goes into them."""
        from cnnparam_gui.core.residual import make_residual

        rows = self._table.selected_rows()
        if not rows:
            return
        counts = self._document.counts
        text = counted(len(rows), self.tr("Make row residual"), self.tr("Make rows residual"))
        if self._edit(lambda: make_residual(counts, rows), text):
            known = {layer.name for layer in counts.network.layers}
            layers = self._document.network.layers
            new = [row for row, layer in enumerate(layers) if layer.name not in known]
            self._select(new)
            self.said.emit(
                counted(len(new), self.tr("1 row added"), self.tr("{number} rows added"))
            )

    def _tell_problems(self, before: Network) -> None:
        """Say how many of the rows that came in have a problem."""
        known = {layer.name for layer in before.layers}
        layers = self._document.network.layers
        wrong = [row for row, _ in self._document.counts.problems if layers[row].name not in known]
        if wrong:
            one = self.tr("1 of the new rows has a problem")
            self.said.emit(
                counted(len(wrong), one, self.tr("{number} of the new rows have problems"))
            )

    # The gallery

    def insert(self) -> None:
        """Ask for an architecture or a block of one, and insert it below the selection."""
        from cnnparam_gui.views.insert_dialog import InsertDialog

        dialog = InsertDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._insert)
        dialog.open()

    def _insert(self, architecture: str, block: str, part: Network) -> None:
        """Insert a block of an architecture, or all of it where no block is named."""
        network = self._document.network
        chosen = self._table.selected_rows()
        at = chosen[-1] + 1 if chosen else len(network.layers)
        # A row means the same in a network that follows another framework.
        other = part.semantics != network.semantics
        rows = [layer.following(part.semantics) if other else layer for layer in part.layers]
        inside = "" if block or not network.layers else architecture
        name = f"{architecture} {block}".rstrip()
        text = self.tr("Insert {part}").format(part=name)
        if self._edit(lambda: block_edits.insert_part(network, at, rows, inside), text):
            added = len(self._document.network.layers) - len(network.layers)
            self._select(range(at, at + added))
            self._tell_problems(network)


def _number(text: str) -> int:
    return int(text) if text.strip().isdecimal() and len(text) < 10 else 0


def _reason(make: Callable[[], Edit]) -> str:
    """Return why an edit cannot be; empty where it can."""
    try:
        make()
    except FieldError as error:
        return core_text(str(error))
    return ""
