"""Reports on paper, read back from the PDF."""

import pytest
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_body import body
from cnnparam_gui.views.paper import Pdf as Painted
from cnnparam_gui.views.paper import page_layout, pdf
from cnnparam_gui.views.report_pages import report_pages
from tests.files.reports import SHARING, report_of
from tests.pdf import Pdf

A4 = QPageSize.PageSizeId.A4


def read(report: Report) -> Pdf:
    layout = page_layout(A4)
    return Pdf(pdf(report_pages(body(report), report.counts, layout), layout))


def texts(report: Report) -> list[str]:
    return [text for page in read(report).pages for text in page]


def deep(rows: int, name: str = "l") -> Report:
    layers = [KINDS["Input"].fresh("in", shape=(8, 4, 4))]
    layers += [KINDS["ReLU"].fresh(f"{name}{number}") for number in range(2, rows + 1)]
    return Report(count(Network(tuple(layers), name="Deep")))


def test_it_has_what_one_hands_in(qtbot: QtBot) -> None:
    found = texts(report_of("vgg16"))
    assert found[0] == "VGG-16"
    assert found[1] == "Source vgg16; Convention standard: Weights and biases; float32; batch 1"
    headings = ["Totals", "Picture", "Weights and biases by layer", "Layers"]
    assert [text for text in found if text in headings] == headings
    assert {"138,357,544", "15,237,608", "60,950,432", "15,470,264,320"} <= set(found)
    assert "138,357,544 (trainable 138,357,544, non-trainable 0)" in found
    assert {"103 M", "12.8 MB"} <= set(found)  # the longest bars of both charts
    assert "Problems" not in found


def test_every_row_is_there_in_order_under_the_heading_of_its_page(qtbot: QtBot) -> None:
    pages = read(deep(300)).pages
    assert len(pages) >= 4
    for number, page in enumerate(pages, 1):
        assert page[-2:] == ["Deep", f"{number} of {len(pages)}"]
    table = [page for page in pages if "MACs" in page[:20]]
    rows = [text for page in table for text in page if text.startswith("l") and text[1:].isdigit()]
    assert rows[-200:] == [f"l{number}" for number in range(101, 301)]
    assert pages[-1].count("Parameters") == 1


def test_totals_never_stand_alone_on_a_page(qtbot: QtBot) -> None:
    for rows in range(66, 76, 3):
        for page in read(deep(rows)).pages:
            if "Total" in page:
                assert f"l{rows}" in page


def test_a_long_name_is_wrapped_and_whole(qtbot: QtBot) -> None:
    name = "a_name_that_takes_more_than_its_column_of_the_table_and_more_" * 3
    layers = (KINDS["Input"].fresh(name, shape=(10**6, 10**6, 10**4)),)
    found = texts(Report(count(Network(layers))))
    joined = "".join(text.strip() for text in found)
    assert name in joined
    assert "10,000,000,000,000,000" in found
    assert not [text for text in found if text.startswith("10,000") and "…" in text]


def test_problems_and_what_is_partly_known_are_said(qtbot: QtBot) -> None:
    found = " ".join(texts(report_of("problems")))
    assert "LOWER BOUND: 4 rows are not counted in full" in found
    assert "Total (lower bound)" in found
    assert "Row 4 -grouped: groups 4 does not divide 3 input channels" in found
    assert "WRONG CONVENTION" in " ".join(
        texts(report_of("five-layer-example", "five-layer-article"))
    )


def test_shared_weights_have_their_column(qtbot: QtBot) -> None:
    assert "Weights of" in " ".join(texts(Report(count(SHARING))))


def test_a_network_without_rows_is_a_page(qtbot: QtBot) -> None:
    pages = read(Report(count(Network()))).pages
    assert len(pages) == 1
    assert "Picture" not in pages[0]


def test_the_pages_are_drawn_and_not_made_of_pixels(qtbot: QtBot) -> None:
    layout = page_layout(A4)
    report = report_of("vgg16")
    data = pdf(report_pages(body(report), report.counts, layout), layout)
    assert b"/Subtype /Image" not in data
    found = Pdf(data)
    assert set(found.sizes) == {(595, 842)}
    assert found.embedded >= 2


def test_painting_tells_how_far_it_is_and_can_end_early(qtbot: QtBot) -> None:
    layout = page_layout(A4)
    report = deep(300)
    pages = report_pages(body(report), report.counts, layout)
    told = list(Painted(pages, layout).paint())
    assert told == pytest.approx([number / pages.count for number in range(1, pages.count + 1)])
    painting = Painted(pages, layout).paint()
    next(painting)
    painting.close()
