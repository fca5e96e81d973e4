"""A form for the options of an architecture, made from how its family declares them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from cnnparam_gui.core.codecs import ChoiceCodec, FieldError, FlagCodec
from cnnparam_gui.core.fields import Field
from cnnparam_gui.models.core_text import core_text


class OptionForm(QWidget):
    """One editor an option.

    Signals:
        changed: A person chose another value.
    """

    changed = Signal()

    def __init__(
        self, fields: Mapping[str, Field], values: Mapping[str, Any], parent: QWidget
    ) -> None:
        """Show options with their values."""
        super().__init__(parent)
        self._fields = fields
        self._first = {name: field.format(values[name]) for name, field in fields.items()}
        self.editors = {name: self._editor(field) for name, field in fields.items()}
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(4)
        for name, field in fields.items():
            label = QLabel(core_text(field.label))
            label.setBuddy(self.editors[name])
            for widget in (label, self.editors[name]):
                widget.setToolTip(core_text(field.help))
            layout.addRow(label, self.editors[name])

    def _editor(self, field: Field) -> QWidget:
        text = self._first[field.name]
        editor: QWidget
        match field.codec:
            case FlagCodec():
                editor = box = QCheckBox()
                box.setChecked(text == field.format(True))
                box.toggled.connect(self.changed)
            case ChoiceCodec(words=words):
                editor = choices = QComboBox()
                choices.addItems(list(words))
                choices.setCurrentText(text)
                choices.currentTextChanged.connect(self.changed)
            case _:
                editor = line = QLineEdit(text)
                line.textEdited.connect(self.changed)
        editor.setAccessibleName(core_text(field.label))
        editor.setAccessibleDescription(core_text(field.help))
        return editor

    def _text(self, field: Field) -> str:
        editor = self.editors[field.name]
        if isinstance(editor, QCheckBox):
            return field.format(editor.isChecked())
        if isinstance(editor, QComboBox):
            return editor.currentText()
        assert isinstance(editor, QLineEdit)
        return editor.text()

    def options(self) -> str:
        """Return what differs from the published values, such as `width=0.5,resolution=64x64`.

        Raises:
            FieldError: Where a value is none.
        """
        changed = []
        for name, field in self._fields.items():
            text = self._text(field)
            if text != self._first[name]:
                try:
                    written = field.format(field.parse(text))
                except FieldError:
                    self.editors[name].setFocus()
                    raise
                if written != self._first[name]:
                    changed.append(f"{name}={written}")
        return ",".join(changed)
