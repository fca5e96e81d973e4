"""The widgets that edit a cell in place."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QLineEdit, QToolTip, QWidget

from cnnparam_gui.views.colors import series_color


class CellEdit(QLineEdit):
    """A line of text that knows why its cell would not take it."""

    def __init__(self, parent: QWidget, refusal: Callable[[str], str]) -> None:
        """Edit a text that `refusal` gives the reason against, empty for none."""
        super().__init__(parent)
        self._refusal = refusal
        self.setFrame(False)
        self.setAutoFillBackground(True)
        self.textEdited.connect(self._judge)

    def reason(self) -> str:
        """Return why the text cannot be taken; empty where it can."""
        return self._refusal(self.text())

    def show_reason(self) -> None:
        """Say below the cell why the text cannot be taken."""
        self._judge()

    def _judge(self) -> None:
        reason = self.reason()
        palette = QApplication.palette(self)
        if reason:
            palette.setColor(palette.ColorRole.Text, series_color("problem", palette))
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


class ChoiceEdit(QComboBox):
    """One of several words, opened at once."""

    def __init__(self, parent: QWidget, choices: Iterable[str]) -> None:
        """Offer the choices."""
        super().__init__(parent)
        self.addItems(list(choices))
        self.setMaxVisibleItems(20)
