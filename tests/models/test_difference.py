"""A difference in words, and as a table."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.modeltest import ModelTester

from cnnparam_gui.core.difference import Difference, RowDifference
from cnnparam_gui.models.difference import DifferenceModel, in_words

ROWS = (
    RowDifference("conv1", "changed", 1000, 2024),
    RowDifference("conv2", "changed", None, 7),
    RowDifference("new", "added", None, 0),
    RowDifference("lost", "added", None, None),
    RowDifference("gone", "removed", 12_345, None),
)


@pytest.fixture(autouse=True)
def _english(set_locale: Callable[[str], None]) -> None:
    set_locale("en_US")


def difference(
    *rows: RowDifference, grown: int = 0, reordered: bool = False, renamed: bool = False
) -> Difference:
    return Difference(rows, 5000, 5000 + grown, reordered, renamed)


def texts(model: QAbstractItemModel) -> list[list[str]]:
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (difference(), "nothing that counts"),
        (difference(ROWS[0], grown=1024), "1 row changed, +1,024 parameters"),
        (difference(ROWS[0]), "1 row changed, the same number of parameters"),
        (
            difference(*ROWS, grown=-11_314),
            "2 rows changed, 2 rows added, 1 row removed, -11,314 parameters",
        ),
        (
            difference(reordered=True, renamed=True),
            "the order of rows, the network's name or framework, the same number of parameters",
        ),
    ],
)
def test_it_is_said_in_a_few_words(found: Difference, words: str) -> None:
    assert in_words(found) == words


def test_each_row_shows_its_parameters_before_and_now() -> None:
    assert texts(DifferenceModel(difference(*ROWS))) == [
        ["conv1", "Changed", "1,000", "2,024", "+1,024"],
        ["conv2", "Changed", "?", "7", "?"],
        ["new", "Added", "", "0", "0"],
        ["lost", "Added", "", "?", "?"],
        ["gone", "Removed", "12,345", "", "-12,345"],
    ]


def test_a_name_is_shown_letter_by_letter() -> None:
    model = DifferenceModel(difference(RowDifference("<img src=x>", "added", None, 0)))
    assert model.index(0, 0).data() == "<img src=x>"
    assert "&lt;img" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_it_is_a_model_as_qt_wants_it(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(DifferenceModel(difference(*ROWS)), force_py=True)
