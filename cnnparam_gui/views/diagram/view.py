"""Looking at a diagram: zooming, moving about, and going from node to node."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFontInfo,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from cnnparam_gui.core.diagram.drawing import LINE, Drawing, Plan
from cnnparam_gui.models.diagram import DiagramModel
from cnnparam_gui.models.plain import plain
from cnnparam_gui.views.diagram.painting import LETTER_HEIGHT, Canvas, Marks, rectangle
from cnnparam_gui.views.diagram.scrolled import ScrolledPicture
from cnnparam_gui.views.diagram.walking import neighbour

_KEYS_OF_ZOOM = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_JUST_READABLE = 0.7
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DiagramView(ScrolledPicture):
    """A diagram on the screen.

    At first it is as large as one can read it, or as fits; the whole of it comes with `show_whole`.

    Signals:
        rows_chosen: Rows are to be selected: their numbers, ascending.
        row_asked: A person wants to go to a row in the table.
        pointed: The row under the pointer, -1 for none.
        menu_asked: A menu is wanted: the node it is about, -1 for none, and its place.
    """

    rows_chosen = Signal(object)
    row_asked = Signal(int)
    pointed = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, model: DiagramModel, parent: QWidget | None = None) -> None:
        """Show the diagram of a model."""
        super().__init__(parent)
        self._model = model
        self._plan = Plan(model.graph, model.style)
        self._drawing: Drawing | None = None
        self._whole = False
        self._current = -1
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Diagram of the network"))
        self.viewport().setMouseTracking(True)
        model.refreshed.connect(self._take)
        model.marked.connect(self._show_marks)

    def sizeHint(self) -> QSize:
        """Return a size in which the usual networks can be read."""
        return QSize(640, 300)

    def minimumSizeHint(self) -> QSize:
        """Return a size in which a line of boxes is still a picture."""
        letter = self.fontMetrics().height()
        return QSize(10 * letter, 9 * letter)

    @property
    def drawing(self) -> Drawing | None:
        """What is drawn; None before there is anything."""
        return self._drawing

    @property
    def current(self) -> int:
        """The node that the keyboard is on, -1 for none."""
        return self._current

    # Sizes

    @property
    def _readable(self) -> float:
        """The scale at which letters are almost as large as elsewhere in the window."""
        return 0.85 * QFontInfo(self.font()).pixelSize() / LETTER_HEIGHT

    def _take(self) -> None:
        """Draw what the model shows; the current node stays at its row."""
        rows = self._rows_of(self._current)
        self._arrange()
        self._current = self._model.node_of(rows[0]) if rows else -1
        self._hovered = -1
        self._describe()

    def _rows_of(self, node: int) -> range:
        drawing = self._drawing
        if drawing is None or not 0 <= node < len(drawing.graph.nodes):
            return range(0)
        return drawing.graph.nodes[node].rows

    def _arrange(self) -> None:
        """Lay the diagram out anew for the room that there is."""
        plan, room = self._plan, self.room
        if plan.graph is not self._model.graph or plan.style != self._model.style:
            plan = self._plan = Plan(self._model.graph, self._model.style)
        drawing = plan.best(room.width(), room.height())
        fitting = self._fitting(drawing, room)
        if drawing.layout.boxes and fitting < self._readable and not self._whole:
            fitting = self._reading_scale(plan)
            drawing = plan.reading(room.width() / fitting, room.height() / fitting)
        self._drawing = drawing
        size = QSizeF(drawing.layout.width, drawing.layout.height)
        self.set_picture(size, min(fitting, 1.5 * self._readable))

    def _reading_scale(self, plan: Plan) -> float:
        """Return a scale at which one can read, with a whole line in sight where that can be."""
        line = self.room.height() / plan.right.layout.height
        return min(max(line, _JUST_READABLE * self._readable), self._readable)

    @staticmethod
    def _fitting(drawing: Drawing, room: QSizeF) -> float:
        layout = drawing.layout
        if not layout.boxes:
            return 1.0
        return min(room.width() / layout.width, room.height() / layout.height)

    def show_whole(self) -> None:
        """Make everything fit into the view."""
        self._show_again(whole=True)

    def show_readable(self) -> None:
        """Make the letters as large as they were at first."""
        self._show_again(whole=False)

    def _show_again(self, *, whole: bool) -> None:
        self._whole = whole
        self.forget_zoom()
        self._arrange()
        self._reveal(self._current)

    # Nodes

    def node_at(self, place: QPoint) -> int:
        """Return the node at a place of the viewport, -1 for none."""
        point = self.to_picture(place)
        boxes = self._drawing.layout.boxes if self._drawing is not None else ()
        return next((n for n, box in enumerate(boxes) if rectangle(box).contains(point)), -1)

    def place_of(self, node: int) -> QRectF:
        """Return where a node is in the viewport."""
        assert self._drawing is not None
        return self.from_picture(rectangle(self._drawing.layout.boxes[node]))

    def _block_at(self, place: QPoint) -> str:
        """Return the block whose title is at a place of the viewport; empty for none."""
        point = self.to_picture(place)
        outlines = self._drawing.layout.outlines if self._drawing is not None else ()
        for outline in reversed(outlines):
            title = rectangle(outline.box)
            title.setHeight(LINE + 2)
            if title.contains(point):
                return outline.frame.path
        return ""

    def set_current(self, node: int, *, extend: bool = False) -> None:
        """Go to a node and select its rows, with those that are selected where it extends."""
        self._current = node
        self._reveal(node)
        self._describe()
        self.viewport().update()
        rows = list(self._rows_of(node))
        if extend:
            kept = (row for other in self._model.selected for row in self._rows_of(other))
            rows = sorted({*rows, *kept})
        if rows:
            self.rows_chosen.emit(rows)

    def _describe(self) -> None:
        nodes = len(self._model.graph.nodes)
        if 0 <= self._current < nodes:
            said = self._model.sentence(self._current)
        else:
            said = self.tr("{number} nodes. Arrow keys go from one to another.").format(
                number=nodes
            )
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)

    def _show_marks(self) -> None:
        """Mark the selected nodes, and bring the first into sight where none is."""
        selected = sorted(self._model.selected)
        if selected and self._current not in selected:
            self._current = selected[0]
            self._describe()
            self._reveal(self._current)
        self.viewport().update()

    def _reveal(self, node: int) -> None:
        if self._drawing is not None and 0 <= node < len(self._drawing.layout.boxes):
            self.reveal(rectangle(self._drawing.layout.boxes[node]))

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().base())
        if self._drawing is None:
            return
        self.set_up(painter)
        seen = self.to_picture_area(event.rect())
        current = self._current if self.hasFocus() else -1
        marks = Marks(self._model.selected, current, self._hovered)
        Canvas(painter, self._drawing, self.palette(), self.zoom_factor).paint(marks, seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the diagram out for the new room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of zooming, which are the table's elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            zooming = event.key() in (*_KEYS_OF_ZOOM, Qt.Key.Key_0)
            if zooming and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in words what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            node = self.node_at(event.pos())
            text = plain(self._model.sentence(node)) if node >= 0 else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from node to node, fold, unfold and zoom."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._walk(key, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in _KEYS_OF_ZOOM:
            self.zoom(_KEYS_OF_ZOOM[key])
        elif key == Qt.Key.Key_0:
            self.show_readable()
        elif key == Qt.Key.Key_F and not event.modifiers():
            self.show_whole()
        elif key == Qt.Key.Key_Space:
            self.unfold(self._current)
        elif key == Qt.Key.Key_Backspace:
            self.fold_around(self._current)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.set_current(0 if key == Qt.Key.Key_Home else len(self._model.graph.nodes) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.row_asked.emit(self._rows_of(self._current).start)
        else:
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key, *, extend: bool) -> None:
        if self._drawing is None or not self._drawing.layout.boxes:
            return
        node = 0
        if self._current >= 0:
            node = neighbour(self._drawing.layout, self._current, _ARROWS[key])
        self.set_current(node, extend=extend)

    def unfold(self, node: int) -> None:
        """Show what a node stands for."""
        self._current = node
        self._model.unfold(node)
        self._reveal(self._current)

    def fold_around(self, node: int) -> None:
        """Fold the block that a node lies in."""
        block = self._model.block_of(node)
        if block:
            self._current = node
            self._model.fold_block(block)
            self._reveal(self._current)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is under the pointer, unless the picture is moved."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(self.node_at(event.position().toPoint()))

    def click(self, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Select the rows of a node that is clicked, fold a block whose title is."""
        node = self.node_at(place)
        if node >= 0:
            more = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            self.set_current(node, extend=bool(modifiers & more))
        elif block := self._block_at(place):
            self._model.fold_block(block)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Unfold a node."""
        self.unfold(self.node_at(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, about the node under the pointer or the current one."""
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        node = self.node_at(event.pos()) if mouse else self._current
        place = event.globalPos()
        if not mouse and node >= 0:
            place = self.viewport().mapToGlobal(self.place_of(node).center().toPoint())
        self.menu_asked.emit(node, place)

    def _hover(self, node: int) -> None:
        if node != self._hovered:
            self._hovered = node
            self.pointed.emit(self._rows_of(node).start if node >= 0 else -1)
            self.viewport().update()
