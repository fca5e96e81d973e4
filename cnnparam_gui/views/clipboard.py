"""What goes to the clipboard."""

from typing import TypeAlias

from PySide6.QtCore import QMimeData, QStringListModel

Block: TypeAlias = list[list[str]]
"""Texts of cells, row by row."""


def clipboard_data() -> QMimeData:
    """Return empty data for the clipboard.

    Qt itself makes it: what Python has made, the clipboard would destroy after Python has ended,
    which crashes the program as it quits.
    """
    maker = QStringListModel([""])
    data = maker.mimeData([maker.index(0)])
    data.clear()
    return data


def put_table(data: QMimeData, block: Block, titles: list[str] | None = None) -> None:
    """Put cells on what goes to the clipboard, under titles where there are any."""
    from cnnparam_gui.files.cell_text import write_cells, write_html  # only needed to copy

    data.setText(write_cells([titles, *block] if titles else block))
    data.setHtml(write_html(block, titles or ()))
