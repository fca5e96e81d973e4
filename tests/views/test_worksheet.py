"""Worksheets on paper, read back from the PDF."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.exercise import Exercise, Question
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.models.worksheet import worksheet
from cnnparam_gui.views.paper import paper_size
from cnnparam_gui.views.worksheet import render, write_worksheet
from tests.pdf import Pdf

A4 = QPageSize.PageSizeId.A4
CONVOLUTIONS = ("conv1_1", "conv1_2", "conv2_1", "conv2_2", "conv3_1", "conv3_2", "fc1", "fc2")


@pytest.fixture
def locale(qtbot: QtBot) -> Iterator[None]:
    """Gives the locale back."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


def layer(kind: str, name: str, **fields: Any) -> Layer:
    return KINDS[kind](name=name, **fields)


def vgg16() -> Exercise:
    """Returns 16 questions about VGG-16."""
    asked = [Question(row, "parameters") for row in CONVOLUTIONS]
    asked += [Question(row, "memory") for row in CONVOLUTIONS]
    return Exercise(gallery.load("vgg16"), tuple(asked), "Zähle Größen: 数える")


def hundred_rows(name: str = "r") -> Exercise:
    rows = [layer("Input", "in", shape=(3, 99, 99))]
    rows += [layer("ReLU", f"{name}{number}") for number in range(2, 101)]
    return Exercise(Network(layers=tuple(rows)), (Question("in", "memory"),), "Long")


def read(exercise: Exercise, *, key: bool = False) -> Pdf:
    return Pdf(render(worksheet(exercise, key=key), A4))


def test_a_usual_worksheet_and_its_key_take_two_pages_at_most(qtbot: QtBot) -> None:
    assert len(read(vgg16()).pages) <= 2
    assert len(read(vgg16(), key=True).pages) <= 2


def test_the_worksheet_asks_and_the_key_answers(qtbot: QtBot) -> None:
    sheet, key = read(vgg16()), read(vgg16(), key=True)
    asked = [text for page in sheet.pages for text in page]
    said = [text for page in key.pages for text in page]
    assert {"Name:", "Date:", "Points: ____ of 16"} <= set(asked)
    assert "295,168" not in " ".join(asked)
    assert "102,764,544" in said
    assert any("(3 × 3 × 128 + 1) × 256 = 295,168" in text for text in said)


def test_what_is_printed_can_be_selected_in_any_script_and_has_its_fonts(qtbot: QtBot) -> None:
    sheet = read(vgg16())
    assert sheet.pages[0][0].startswith("Zähle Größen")
    assert sheet.embedded >= 2
    assert "Conv2d: 64 filters" in " ".join(sheet.pages[0])


def test_every_page_has_its_number_and_the_heading_of_the_table(qtbot: QtBot) -> None:
    pages = read(hundred_rows()).pages
    assert len(pages) >= 3
    for number, page in enumerate(pages, 1):
        assert page[-1] == f"{number} of {len(pages)}"
        assert page.count("Output size") == 1
    rows = [text for page in pages for text in page if text.startswith("r") and text[1:].isdigit()]
    assert rows == [f"r{number}" for number in range(2, 101)]


def test_long_names_are_elided_and_the_end_stays(qtbot: QtBot) -> None:
    page = read(hundred_rows("a_name_that_takes_more_than_its_column_")).pages[0]
    names = [text for text in page if text.startswith("a_name")]
    assert names
    assert all("…" in name for name in names)
    assert names[0].endswith("2")
    assert names[1].endswith("3")


def test_a_long_answer_is_never_elided(qtbot: QtBot) -> None:
    network = Network(
        layers=(
            layer("Input", "in", shape=(1000, 1000, 1000, 1000)),
            layer("ReLU", "act"),
        )
    )
    asked = (Question("act", "memory"), Question("act", "macs"), Question("act", "parameters"))
    assert "4,000,000,000,000" in read(Exercise(network, asked), key=True).pages[0]


def test_the_paper_is_that_of_the_locale(locale: None, tmp_path: Path) -> None:
    sizes = {}
    for name in ("de_DE", "en_US"):
        QLocale.setDefault(QLocale(name))
        path = tmp_path / f"{name}.pdf"
        write_worksheet(vgg16(), path, key=False)
        sizes[name] = set(Pdf(path.read_bytes()).sizes)
    assert sizes == {"de_DE": {(595, 842)}, "en_US": {(612, 792)}}
    assert paper_size() == QPageSize.PageSizeId.Letter


def test_a_worksheet_that_cannot_be_written_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="no such folder"):
        write_worksheet(vgg16(), tmp_path / "none" / "a.pdf", key=False)
