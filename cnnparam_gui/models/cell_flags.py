"""What the cells of the layer table can do."""

import functools

from PySide6.QtCore import Qt

from cnnparam_gui.core.codecs import FlagCodec
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.models.columns import COLUMNS, FieldColumn, fields_by_column


@functools.cache
def cell_flags(kind: type[Layer], number: int) -> Qt.ItemFlag:
    """Return what the cells of a kind can do in a column; Qt asks at every paint."""
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
    column = COLUMNS[number]
    if not isinstance(column, FieldColumn):
        return flags
    field = fields_by_column(kind).get(column.key)
    if field is None:
        editable = Qt.ItemFlag.ItemIsEditable
        return flags | editable if column.key == "kind" else Qt.ItemFlag.NoItemFlags
    if isinstance(field.codec, FlagCodec):
        return flags | Qt.ItemFlag.ItemIsUserCheckable
    return flags | Qt.ItemFlag.ItemIsEditable
