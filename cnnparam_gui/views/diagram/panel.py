"""The panel of the diagram: its styles, its buttons, and what becomes of its picture."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.core.diagram.drawing import Drawing, Plan, Style
from cnnparam_gui.files import saving
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.diagram import DiagramModel
from cnnparam_gui.models.plain import plain
from cnnparam_gui.views.diagram.key_line import KeyLine
from cnnparam_gui.views.diagram.view import DiagramView
from cnnparam_gui.views.save_dialog import SaveDialog, file_name

_PAPER = (900.0, 600.0)


class DiagramPanel(QWidget):
    """The network's picture: boxes sized by the activations, a graph, or a list in words.

    Attributes:
        styles: The choice of how the network is shown.
        view: The picture.
        list: The same in words.
        key: The key to the colours.
        menu_button: Opens the menu of everything that can be done.

    Signals:
        rows_chosen: Rows are to be selected in the table: their numbers, ascending.
        chosen: A person wants to go to a row and a field of it.
        pointed: The row under the pointer, -1 for none.
    """

    rows_chosen = Signal(object)
    chosen = Signal(int, str)
    pointed = Signal(int)

    def __init__(self, model: DiagramModel, parent: QWidget | None = None) -> None:
        """Show a model, which it wakes while it is seen."""
        super().__init__(parent)
        self._model = model
        self.view = DiagramView(model, self)
        self.key = KeyLine(self)
        self._make_list()
        self._none = QLabel(self.tr("No layers yet. The picture grows with the table."), self)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setWordWrap(True)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.hide()
        self._pages = QStackedWidget(self)
        for page in (self.view, self.list, self._none):
            self._pages.addWidget(page)
        self._make_choice()
        self._lay_out()
        self._join()

    # Making

    def _make_list(self) -> None:
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("The network's diagram as a list"))
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.activated.connect(self._go_to)
        self.list.clicked.connect(self._choose)

    def _make_choice(self) -> None:
        self.styles = QComboBox(self)
        self.styles.setAccessibleName(self.tr("How the network is drawn"))
        for text, style, tip in (
            (self.tr("Boxes"), "boxes", self.tr("Boxes as large as the activations")),
            (self.tr("Graph"), "graph", self.tr("Every layer alike, with its connections")),
            (self.tr("List"), "list", self.tr("The same in words")),
        ):
            self.styles.addItem(text, style)
            self.styles.setItemData(self.styles.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.styles.activated.connect(self._set_style)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(6, 4, 6, 0)
        line.addWidget(self.styles)
        line.addStretch(1)
        self._sizing: list[QToolButton] = []
        for text, name, handler in (
            ("+", self.tr("Larger (Ctrl++)"), lambda: self.view.zoom(1)),
            ("\u2212", self.tr("Smaller (Ctrl+\u2212)"), lambda: self.view.zoom(-1)),
            (self.tr("Whole"), self.tr("The whole picture (F)"), self.view.show_whole),
            (self.tr("Readable"), self.tr("Large enough to read (0)"), self.view.show_readable),
        ):
            self._sizing.append(self._button(text, name, handler))
            line.addWidget(self._sizing[-1])
        self.menu_button = self._button(
            "\u2026", self.tr("More about the diagram"), self._show_more
        )
        line.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._said)
        column.addWidget(self._pages, 1)
        column.addWidget(self.key)

    def _button(self, text: str, name: str, handler: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _=False: handler())
        return button

    def _join(self) -> None:
        self.view.rows_chosen.connect(self.rows_chosen)
        self.view.row_asked.connect(lambda row: self.chosen.emit(row, "name"))
        self.view.pointed.connect(self.pointed)
        self.view.menu_asked.connect(self._show_menu)
        self._model.refreshed.connect(self._refresh)
        self._model.refused.connect(self._say)
        self._refresh()

    # Showing

    def set_seen(self, seen: bool) -> None:
        """Follow the document while a person sees the panel."""
        self._model.set_awake(seen)

    def _set_style(self) -> None:
        style = self.styles.currentData()
        if style != "list":
            drawn: Style = "graph" if style == "graph" else "boxes"
            self._model.set_style(drawn)
        self._refresh()

    def _refresh(self) -> None:
        self._say("")
        empty = not self._model.graph.nodes
        page = self.list if self.styles.currentData() == "list" else self.view
        self._pages.setCurrentWidget(self._none if empty else page)
        pictured = page is self.view and not empty
        self.key.setVisible(pictured)
        for button in self._sizing:
            button.setEnabled(pictured)
        self.key.show_families(self._model.graph)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _choose(self, index: QModelIndex) -> None:
        self.rows_chosen.emit(list(self._model.graph.nodes[index.row()].rows))

    def _go_to(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.graph.nodes[index.row()].rows.start, "name")

    # The menu

    def _show_more(self) -> None:
        corner = self.menu_button.rect().bottomLeft()
        self._show_menu(self.view.current, self.menu_button.mapToGlobal(corner))

    def _show_menu(self, node: int, place: QPoint) -> None:
        self.menu(node).popup(place)

    def menu(self, node: int) -> QMenu:
        """Return the menu about a node, or about the diagram where it is -1."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        model, block = self._model, self._model.block_of(node)
        unfold = menu.addAction(self.tr("&Unfold (Space)"), lambda: self.view.unfold(node))
        unfold.setEnabled(model.can_unfold(node))
        around = plain(block).replace("&", "&&")
        text = self.tr("&Fold {block} (Backspace)").format(block=around) if block else ""
        fold = menu.addAction(
            text or self.tr("&Fold the block (Backspace)"), lambda: self.view.fold_around(node)
        )
        fold.setEnabled(bool(block))
        menu.addSeparator()
        menu.addAction(self.tr("Unfold &all blocks"), model.unfold_all)
        menu.addAction(self.tr("F&old all blocks"), model.fold_all)
        menu.addAction(self.tr("Fold as at &first"), model.fold_as_at_first)
        menu.addSeparator()
        for action in self._picture_actions(menu):
            action.setEnabled(bool(model.graph.nodes))
        return menu

    def _picture_actions(self, menu: QMenu) -> tuple[QAction, QAction]:
        return (
            menu.addAction(self.tr("&Copy as an image"), self.copy),
            menu.addAction(self.tr("&Save the picture\u2026"), self.ask_and_save),
        )

    # Pictures

    def drawing(self) -> Drawing:
        """Return what is shown, wrapped for a page and not for the panel."""
        self._model.refresh_if_asleep()
        return Plan(self._model.graph, self._model.style).best(*_PAPER)

    def copy(self) -> None:
        """Copy the picture to the clipboard, as pixels and as SVG."""
        from cnnparam_gui.views.diagram.picture import mime_data

        QGuiApplication.clipboard().setMimeData(mime_data(self.drawing(), self._model.name))

    def ask_and_save(self) -> None:
        """Ask for a file and write the picture there: SVG, PNG or PDF."""
        filters = {
            self.tr("SVG drawing (*.svg)"): ".svg",
            self.tr("PNG image (*.png)"): ".png",
            self.tr("PDF page (*.pdf)"): ".pdf",
        }
        name = file_name(self._model.name or self.tr("diagram"))
        target = SaveDialog(self).ask(
            self.tr("Save the network's picture"), Path(f"{name}.svg"), filters
        )
        if target is None:
            return
        ending = target.path.suffix.lower()
        try:
            self.save(target.path, ending if ending in filters.values() else filters[target.filter])
        except FileProblem as problem:
            title = self.tr("The picture was not saved")
            QMessageBox.warning(self, title, plain(core_text(str(problem))))

    def save(self, path: Path, ending: str) -> None:
        """Write the picture into a file.

        Args:
            path: The file.
            ending: What it is to be: `.svg`, `.png` or `.pdf`.

        Raises:
            FileProblem: Where the file cannot be written.
        """
        from cnnparam_gui.views.diagram.picture import pdf, png, svg

        drawing, title = self.drawing(), self._model.name
        made = {
            ".svg": lambda: svg(drawing, title),
            ".png": lambda: png(drawing),
            ".pdf": lambda: pdf(drawing, title),
        }
        saving.write_bytes(path, made[ending]())
