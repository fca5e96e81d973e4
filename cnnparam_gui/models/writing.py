"""How formulas are written and said in the window: in its language, with numbers by the locale."""

from PySide6.QtCore import QCoreApplication

from cnnparam_gui.core.writing import Html, Words
from cnnparam_gui.models.numbers import grouped


def _tr(text: str) -> str:
    return QCoreApplication.translate("Writing", text)


class LocalHtml(Html):
    """HTML that is shown; what is copied stays as the core writes it."""

    def number(self, value: int) -> str:
        """Return a number grouped by the locale."""
        return grouped(value)


class Spoken(Words):
    """A sentence as a screen reader says it."""

    def __init__(self) -> None:
        """Take the words of the language that the window speaks."""
        self.plus = f" {_tr('plus')} "
        self.minus = f" {_tr('minus')} "
        self.times = f" {_tr('times')} "

    def number(self, value: int) -> str:
        """Return a number grouped by the locale."""
        return grouped(value)

    def brackets(self, text: str) -> str:
        """Return what holds together between two words."""
        return _tr("open bracket {text} close bracket").format(text=text)

    def divided(self, over: str, under: str, rounding: str) -> str:
        """Return a quotient and how it is rounded."""
        said = {
            "none": _tr("{over} divided by {under}"),
            "up": _tr("{over} divided by {under} rounded up"),
            "down": _tr("{over} divided by {under} rounded down"),
        }
        return said[rounding].format(over=over, under=under)

    def line(self, label: str, formula: str, value: int) -> str:
        """Return one number with its name and how it is worked out."""
        said = _tr("{name} is {formula}, {value}")
        return said.format(name=self.symbol(label), formula=formula, value=self.number(value))
