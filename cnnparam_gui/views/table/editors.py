"""The widgets that edit a cell in place."""

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QLineEdit, QToolTip, QWidget

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.views.colors import problem_text


class CellEdit(QLineEdit):
    """A line of text that knows why its cell would not take it."""

    def __init__(self, parent: QWidget, refusal: Callable[[str], str]) -> None:
        """Edit a text that `refusal` gives the reason against, empty for none."""
        super().__init__(parent)
        self._refusal = refusal
        self.setFrame(False)
        self.setAutoFillBackground(True)
        self.textEdited.connect(self._judge_typing)

    def reason(self) -> str:
        """Return why the text cannot be taken; empty where it can."""
        return self._refusal(self.text())

    def show_reason(self) -> None:
        """Say below the cell why the text cannot be taken."""
        self._judge()

    def _judge_typing(self) -> None:
        """Say at once what is wrong with what is being typed."""
        self._judge()

    def _judge(self) -> None:
        reason = self.reason()
        palette = QApplication.palette(self)
        if reason:
            palette.setColor(palette.ColorRole.Text, problem_text(palette))
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), reason, self)
        else:
            QToolTip.hideText()
        self.setPalette(palette)
        self.setAccessibleDescription(reason)


class NumberEdit(CellEdit):
    """A whole number that the arrow keys change by one."""

    def __init__(
        self, parent: QWidget, refusal: Callable[[str], str], minimum: int, maximum: int
    ) -> None:
        """Edit a number within bounds."""
        super().__init__(parent, refusal)
        self._minimum = minimum
        self._maximum = maximum
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Up and Down, by ten with Page Up and Page Down."""
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: 10,
            Qt.Key.Key_PageDown: -10,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self.text().strip().isdigit():
            super().keyPressEvent(event)
            return
        value = min(max(int(self.text()) + step, self._minimum), self._maximum)
        self.setText(str(value))
        self.selectAll()
        self._judge()


class NamesEdit(CellEdit):
    """Names of rows separated by commas, with completion of the last one."""

    def __init__(
        self, parent: QWidget, refusal: Callable[[str], str], names: Iterable[str]
    ) -> None:
        """Edit names, offering those given."""
        super().__init__(parent, refusal)
        completer = QCompleter(self)
        completer.setModel(QStringListModel(list(names), completer))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setWidget(self)
        completer.activated[str].connect(self._complete)  # type: ignore[index]  # overloads are missing in the stubs
        self._completer = completer
        self.textEdited.connect(self._offer)

    def completer_open(self) -> bool:
        """Return whether the list of names is open, which then takes Enter and Tab."""
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()

    def _offer(self, text: str) -> None:
        self._completer.setCompletionPrefix(text.rpartition(",")[2].strip())
        self._completer.complete()

    def _complete(self, name: str) -> None:
        before = self.text().rpartition(",")[0]
        self.setText(f"{before}, {name}" if before else name)


class KindEdit(CellEdit):
    """A kind, found by its beginning or that of a word in it; the shorthand of lectures as well.

    Signals:
        entered: Enter or Tab was pressed, or a kind chosen, while the list was open.
        fill_entered: The same with Ctrl, to fill the selected cells.
    """

    entered = Signal()
    fill_entered = Signal()

    def __init__(self, parent: QWidget, refusal: Callable[[str], str], axes: int) -> None:
        """Edit a kind; of two that begin alike, one of as many spatial axes comes first."""
        super().__init__(parent, refusal)
        self._axes = axes
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setMaxVisibleItems(12)
        completer.setWidget(self)
        completer.activated[str].connect(self._take)  # type: ignore[index]  # overloads are missing in the stubs
        self._completer = completer
        self.setPlaceholderText(self.tr("Kind, or such as conv3-64"))
        self.textEdited.connect(self._offer)

    def show_kinds(self, kind: str) -> None:
        """Open the list of all kinds, unless something else than `kind` stands here by now."""
        if self.text() == kind:
            self._offer("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list by Alt+Down; take what is marked in it, or fits first, by Enter."""
        key, popup = Qt.Key(event.key()), self._completer.popup()
        if popup is None or not popup.isVisible():
            if key == Qt.Key.Key_Down:
                self._offer("" if event.modifiers() else self.text())
            else:
                super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._settle(popup.currentIndex())
            popup.hide()
            event.accept()
            several = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            (self.fill_entered if several else self.entered).emit()
        else:
            super().keyPressEvent(event)

    def _judge_typing(self) -> None:
        """Leave the beginning of a kind alone: the list shows what it may become."""
        if matching_kinds(self.text()):
            self.setPalette(QApplication.palette(self))
            QToolTip.hideText()
        else:
            super()._judge_typing()

    def _settle(self, marked: QModelIndex) -> None:
        """Take the marked kind, or the first of the list where the text alone is none."""
        first = self._names.index(0)
        if marked.isValid():
            self.setText(str(marked.data()))
        elif self.reason() and first.isValid():
            self.setText(str(first.data()))

    def _take(self, kind: str) -> None:
        self.setText(kind)
        self.entered.emit()

    def _offer(self, text: str) -> None:
        self._names.setStringList(matching_kinds(text, self._axes))
        popup = self._completer.popup()
        if self._names.rowCount() and popup is not None:
            bar = popup.verticalScrollBar().sizeHint().width()
            popup.setMinimumWidth(popup.sizeHintForColumn(0) + bar + 4)
            self._completer.complete()
        elif popup is not None:
            popup.hide()


def matching_kinds(text: str, axes: int = 2) -> list[str]:
    """Return the kinds that a text begins, then those with a later word that it begins.

    Args:
        text: What was typed so far.
        axes: The spatial axes whose kinds come first, of those that match alike.
    """
    said = text.strip().lower()
    ranked = []
    for kind, layer in KINDS.items():
        words = re.findall("[A-Z]+[a-z0-9]*", kind)
        starts = [kind[kind.index(word) :].lower().startswith(said) for word in words]
        if any(starts):
            ranked.append((starts.index(True), layer.axes not in (0, axes), kind))
    return [kind for _, _, kind in (sorted(ranked) if said else ranked)]


class ChoiceEdit(QComboBox):
    """One of several words, opened at once."""

    def __init__(self, parent: QWidget, choices: Iterable[str]) -> None:
        """Offer the choices."""
        super().__init__(parent)
        self.addItems(list(choices))
        self.setMaxVisibleItems(20)
