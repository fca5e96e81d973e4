"""Asks for the sizes of an input that a file leaves open."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.request import ShapeNeeded
from cnnparam_gui.models.core_text import core_text

_USUAL_SIZE = 224
_WIDTH_IN_CHARACTERS = 72


class ShapeDialog(QDialog):
    """A line for the shape, filled with what the file says and with usual sizes for the rest.

    Signals:
        chosen: A person gave a shape that fits; carries it as a tuple.
    """

    chosen = Signal(object)

    def __init__(self, file: str, needed: ShapeNeeded, parent: QWidget | None = None) -> None:
        """Ask for the shape of an input of a file."""
        super().__init__(parent)
        self._needed = needed
        self.setWindowTitle(self.tr("Sizes of the input"))
        said = self.tr(
            "<b>{file}</b> gives its input <b>{input}</b> as {shape} and leaves the sizes "
            "at ? open. The figures depend on them: say which to count with."
        ).format(
            file=escape(file), input=escape(needed.name[:60]), shape=_written(needed.shape, "?")
        )
        self._said = QLabel(said)
        self._said.setWordWrap(True)
        self._said.setMinimumWidth(_WIDTH_IN_CHARACTERS * self.fontMetrics().averageCharWidth())
        self.edit = QLineEdit(_written(needed.shape, str(_USUAL_SIZE)))
        self.edit.setAccessibleName(self.tr("Shape of the input"))
        self.reason = QLabel()
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self._place()
        self.edit.textChanged.connect(self._check)
        self._select_open()
        self._check()

    def _place(self) -> None:
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Open | buttons.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Shape"), self.edit)
        form.addRow("", self.reason)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self._said)
        column.addLayout(form)
        column.addWidget(self.buttons)

    def _select_open(self) -> None:
        """Select what the file leaves open, so that typing takes its place."""
        known = 0
        for size in self._needed.shape:
            if size is None:
                break
            known += len(f"{size}x")
        self.edit.setSelection(known, len(self.edit.text()) - known)

    def shape(self) -> Shape:
        """Return the shape in the line; raises FieldError where it is none that fits."""
        shape: Shape = Input.fields()["shape"].parse(self.edit.text())
        known = self._needed.shape
        if len(shape) != len(known):
            raise FieldError(
                self.tr("The file has {wanted} sizes there, not {given}.").format(
                    wanted=len(known), given=len(shape)
                )
            )
        for given, said in zip(shape, known, strict=True):
            if said is not None and given != said:
                raise FieldError(
                    self.tr("The file says {said} where {given} stands.").format(
                        said=said, given=given
                    )
                )
        return shape

    def accept(self) -> None:
        """Give the shape, where it fits."""
        try:
            shape = self.shape()
        except FieldError:
            return
        super().accept()
        self.chosen.emit(shape)

    def _check(self) -> None:
        reason = ""
        try:
            self.shape()
        except FieldError as error:
            reason = core_text(str(error))
        # Always a line, so that the dialog keeps its size.
        self.reason.setText(reason or self.tr("Channels first, without the batch"))
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(not reason)


def _written(shape: tuple[int | None, ...], unknown: str) -> str:
    return "x".join(unknown if size is None else str(size) for size in shape)
