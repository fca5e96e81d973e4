"""The layer table of an exercise: what is blank looks it, and is marked where it is answered."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyleOptionViewItem,
    QWidget,
)

from cnnparam_gui.core.exercise import Question
from cnnparam_gui.document.practice import Practice, title_of
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.models.practice_table import CellState, PracticeTableModel
from cnnparam_gui.views.colors import SeriesName, series_color
from cnnparam_gui.views.table.cells import MARGIN, CellPainter
from cnnparam_gui.views.table.delegate import LayerDelegate
from cnnparam_gui.views.table.editors import CellEdit
from cnnparam_gui.views.table.inks import Inks
from cnnparam_gui.views.table.view import LayerTable

_ICON = 16
_VEIL = 42
_ICONS: dict[CellState, str] = {"blank": "pencil", "right": "ok", "wrong": "wrong"}
_COLORS: dict[CellState, SeriesName] = {
    "blank": "biases",
    "answered": "weights",
    "right": "activation",
    "wrong": "problem",
}

_Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction


class PracticeCells(CellPainter):
    """Paints the cells of an exercise."""

    def __init__(self, model: PracticeTableModel) -> None:
        """Paint the cells of a model."""
        super().__init__(model)
        self._exercise = model
        self._veils: dict[CellState, QColor] = {}
        self._of: Inks | None = None

    def prepare(self, painter: QPainter, palette: QPalette) -> Inks:
        """Return the colours for a palette, and have those of answers ready."""
        inks = super().prepare(painter, palette)
        if inks is not self._of:
            self._of = inks
            for state, name in _COLORS.items():
                self._veils[state] = QColor(series_color(name, palette))
                self._veils[state].setAlpha(_VEIL)
        return inks

    def paint_ground(
        self, painter: QPainter, rect: QRect, row: int, column: int, inks: Inks
    ) -> None:
        """Paint the ground of a cell that is asked about, or of another."""
        veil = self._veils.get(self._exercise.state(row, column))
        if veil is None:
            super().paint_ground(painter, rect, row, column, inks)
        else:
            painter.fillRect(rect, veil)

    def paint_content(
        self, painter: QPainter, rect: QRect, row: int, column: int, mode: QIcon.Mode
    ) -> None:
        """Paint the text, and the mark of a cell that is asked about."""
        super().paint_content(painter, rect, row, column, mode)
        name = _ICONS.get(self._exercise.state(row, column))
        if name is not None:
            top = rect.top() + (rect.height() - _ICON) // 2
            picture = self._picture(painter, name, mode)
            painter.drawPixmap(rect.left() + MARGIN, top, picture)


class PracticeDelegate(LayerDelegate):
    """Has the cells of an exercise painted, and gives the blank ones an editor."""

    def __init__(self, model: PracticeTableModel, parent: QWidget) -> None:
        """Paint and edit the cells of a model."""
        super().__init__(model, parent)
        self._exercise = model
        self.painter = PracticeCells(model)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return an editor for an answer, which says why a text is none."""
        place = QPersistentModelIndex(index)

        def refusal(text: str) -> str:
            return self._exercise.refusal(place, text) if place.isValid() else ""

        editor = CellEdit(parent, refusal)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        question = self._exercise.question_at(index)
        editor.setAccessibleName(title_of(question) if question else "")
        return editor

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Leave the check boxes as they are."""
        return False


class PracticeTable(LayerTable):
    """The table of an exercise: Tab goes from one blank cell to the next.

    Signals:
        question_entered: The current cell is another one; carries its question, None for none.
        stepped: Enter was pressed; carries whether it gave an answer.
    """

    question_entered = Signal(object)
    stepped = Signal(bool)

    def __init__(self, model: PracticeTableModel, practice: Practice, parent: QWidget) -> None:
        """Show the model of an exercise."""
        super().__init__(model, parent)
        self._exercise = model
        self._closing = False
        places = [model.index_of(question) for question in practice.exercise.questions]
        self._places = [(place.row(), place.column()) for place in places if place.isValid()]
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.columns.show_only(model.columns_shown())
        self.columns.fit()
        self.selectionModel().currentChanged.connect(self._tell_question)
        self.delete_pressed.connect(self._take_back)

    def _make_delegate(self, model: LayerTableModel) -> LayerDelegate:
        assert isinstance(model, PracticeTableModel)
        return PracticeDelegate(model, self)

    def question(self) -> Question | None:
        """Return what is asked in the current cell."""
        return self._exercise.question_at(self.currentIndex())

    def enter_question(self, question: Question) -> bool:
        """Make the cell of a question the current one; False where it has none."""
        index = self._exercise.index_of(question)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus()
        return index.isValid()

    def _tell_question(self, index: QModelIndex) -> None:
        self.question_entered.emit(self._exercise.question_at(index))

    def _take_back(self) -> None:
        if self._exercise.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable:
            self._exercise.set_value(self.currentIndex(), "")

    # Keys

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go from question to question by Tab, and cell by cell otherwise."""
        if action not in (_Action.MoveNext, _Action.MovePrevious) or not self._places:
            return super().moveCursor(action, modifiers)
        here, back = self._place(), action == _Action.MovePrevious
        if back:
            found = next((place for place in reversed(self._places) if place < here), None)
        else:
            found = next((place for place in self._places if place > here), None)
        return self.currentIndex() if found is None else self._exercise.index(*found)

    def _place(self) -> tuple[int, int]:
        return self.currentIndex().row(), self.currentIndex().column()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on after an answer."""
        self._closing = True
        super().closeEditor(editor, hint)
        self._closing = False

    def _go_down(self) -> None:
        self.stepped.emit(self._closing)
