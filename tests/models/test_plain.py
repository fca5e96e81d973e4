"""Names from a file never become rich text, which opens the pictures that it names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import COLUMNS
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.models.plain import plain
from cnnparam_gui.models.problems import ProblemModel

PICTURE = '<img src="file://other/share/a.png">'


@pytest.mark.parametrize("text", ["conv1", "3 < 4", "a & b", ""])
def test_a_usual_text_stays_as_it_is(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize("text", [PICTURE, f"It names {PICTURE}", "<b>bold</b>", "&lt;"])
def test_a_text_with_tags_is_shown_letter_by_letter(qtbot: QtBot, text: str) -> None:
    document = QTextDocument()
    document.setHtml(plain(text))
    assert document.toPlainText() == text
    assert "<img" not in plain(text)


def test_tool_tips_of_a_name_with_a_picture_name_none(qtbot: QtBot) -> None:
    layers = (
        KINDS["Input"].fresh("in", shape=(3, 8, 8)),
        KINDS["Add"].fresh("add", inputs=("in", PICTURE)),
    )
    document = Document(Network(layers))
    table, problems = LayerTableModel(document), ProblemModel(document)
    cells = [table.index(row, column) for row in range(2) for column in range(len(COLUMNS))]
    cells += [problems.index(row, 0) for row in range(problems.rowCount())]
    tips = [cell.data(Qt.ItemDataRole.ToolTipRole) or "" for cell in cells]
    assert any("other/share" in tip for tip in tips)
    assert not any("<img" in tip for tip in tips if Gui.mightBeRichText(tip))
