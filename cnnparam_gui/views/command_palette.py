"""Finds any command of the menus by typing, and runs it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QTreeView,
    QVBoxLayout,
)

from cnnparam_gui.models.command_search import Command, find
from cnnparam_gui.models.plain import plain
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP
from cnnparam_gui.views.action_list import ACTIONS

_SIZE = (640, 420)
_MOST_SHOWN = 200
_REASONS = {
    "": QT_TRANSLATE_NOOP("Commands", "Not possible now"),
    "network": QT_TRANSLATE_NOOP("Commands", "Not while practising"),
    "rows": QT_TRANSLATE_NOOP("Commands", "There are no rows to do this with"),
    "selection": QT_TRANSLATE_NOOP("Commands", "Select rows of the table first"),
    "practice": QT_TRANSLATE_NOOP("Commands", "Only while practising"),
}
"""Why an action is disabled, by what it needs."""

_Index = QModelIndex | QPersistentModelIndex


def commands_of(window: QMainWindow, actions: Mapping[str, QAction]) -> list[Command]:
    """Return every entry of the menus of a window, those of submenus too.

    Args:
        window: The window.
        actions: Its actions by key, to know what they need.
    """
    reasons = {
        actions[spec.key]: QCoreApplication.translate("Commands", _REASONS[spec.needs])
        for spec in ACTIONS
        if spec.needs in _REASONS
    }
    found: list[Command] = []
    for entry in window.menuBar().actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            found += _entries(menu, _worded(entry), reasons, "")
    return found


def _entries(
    menu: QMenu, place: str, reasons: Mapping[QAction, str], above: str
) -> Iterator[Command]:
    for action in menu.actions():
        if action.isSeparator() or not action.text():
            continue
        usual = QCoreApplication.translate("Commands", _REASONS[""])
        reason = above if action.isEnabled() and not above else reasons.get(action, usual)
        inner = action.menu()
        if isinstance(inner, QMenu):
            inner.aboutToShow.emit()  # menus are filled when they are shown
            yield from _entries(inner, f"{place}, {_worded(action)}", reasons, reason)
            continue
        tip = plain(action.toolTip())
        said = "" if tip == action.iconText() else tip
        yield Command(_worded(action), place, said, action, reason)


def _worded(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


class CommandModel(QAbstractTableModel):
    """The commands that fit what is typed: their names, menus and keys."""

    def __init__(self, commands: Sequence[Command], parent: QObject | None = None) -> None:
        """Show all commands."""
        super().__init__(parent)
        self._all = commands
        self._shown = list(commands[:_MOST_SHOWN])

    def search(self, typed: str) -> None:
        """Show the commands that fit a text, the likeliest first."""
        self.beginResetModel()
        self._shown = find(typed, self._all)[:_MOST_SHOWN]
        self.endResetModel()

    def command(self, row: int) -> Command | None:
        """Return the command in a row; None where there is none."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """Return the number of commands."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """Return the number of columns: name, menu, keys."""
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a text, the reason of what cannot be run, or what is read out."""
        command = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            beside = f"{command.place}. {command.reason}" if command.reason else command.place
            return (command.text, beside, command.keys)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (command.text, command.place, command.keys, command.reason)
            return ", ".join(filter(None, parts))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(command.reason or command.tip)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return command.action.icon()
        return None


class CommandPalette(QDialog):
    """A line to type in, over the list of commands that fit; Enter runs the current one."""

    def __init__(self, window: QMainWindow, actions: Mapping[str, QAction]) -> None:
        """Offer every command of a window."""
        super().__init__(window)
        self.setWindowTitle(self.tr("Find a command"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = CommandModel(commands_of(window, actions), self)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Type what you want to do"))
        self.line.setAccessibleName(self.windowTitle())
        self.line.setClearButtonEnabled(True)
        self.list = QTreeView(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Commands"))
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list.activated.connect(self.run)
        self.list.selectionModel().currentChanged.connect(self._explain)
        self._search("")

    def _lay_out(self) -> None:
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        room = self.screen().availableGeometry().size() * 0.9
        scale = self.fontMetrics().height() / 16
        self.resize(
            min(round(_SIZE[0] * scale), room.width()), min(round(_SIZE[1] * scale), room.height())
        )

    def _search(self, typed: str) -> None:
        self.model.search(typed)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))
        else:
            self.note.setText(self.tr("No command is called so."))

    def _explain(self, index: QModelIndex) -> None:
        command = self.model.command(index.row())
        if command is not None:
            self.note.setText(command.reason or command.tip)
            # A screen reader follows the line, so what is chosen is told there.
            chosen = self.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
            self.line.setAccessibleDescription(str(chosen))

    def run(self) -> None:
        """Run the current command and close; one that cannot be run says why and stays."""
        command = self.model.command(self.list.currentIndex().row())
        if command is None:
            return
        if command.reason:
            self.note.setText(command.reason)
            return
        self.accept()
        # Once this dialog is gone, so that what the command opens gets the keyboard.
        QTimer.singleShot(0, command.action, command.action.trigger)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move and choose work while the line has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run()
                return True
            if event.key() in _MOVING:
                QCoreApplication.sendEvent(self.list, event)
                return True
        return super().eventFilter(watched, event)


_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def open_palette(window: QMainWindow, actions: Mapping[str, QAction]) -> None:
    """Show the palette over a window."""
    palette = CommandPalette(window, actions)
    palette.open()
    QTimer.singleShot(0, palette, partial(palette.line.setFocus))
