"""Reports as web pages: well formed, by themselves, and with charts to scale."""

import re
from html.parser import HTMLParser

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_bars import MOST, charts, note, short
from tests.files.reports import SHARING, report_of

VOID = {"meta", "rect", "br"}
CHEAT = '<script>alert(1)</script><img src="http://x.org/a.png">'


class Page(HTMLParser):
    """What a page holds; every element that is opened must be closed, in order.

    Attributes:
        elements: Every element with its attributes.
        texts: The text of each cell, heading and paragraph.
    """

    def __init__(self, data: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(data.decode("utf-8"))
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and data.strip():
            self.texts.append((self._open[-1], data))

    def of(self, tag: str) -> list[str]:
        """Return the texts of an element."""
        return [text for name, text in self.texts if name == tag]


def page(report: Report) -> Page:
    return Page(formats.REPORTS["html"].render(report))


@pytest.mark.parametrize("source", ["vgg16", "resnet50", "problems"])
def test_it_is_well_formed_and_holds_everything(source: str) -> None:
    found = page(report_of(source))
    tags = {tag for tag, _ in found.elements}
    assert not tags & {"script", "img", "link", "iframe", "object", "form"}
    for _, attributes in found.elements:
        assert not set(attributes) & {"src", "href", "onload", "onclick"}
    assert not any("http" in text for text in found.of("style"))


def test_the_table_has_the_figures_and_the_totals() -> None:
    cells = page(report_of("vgg16")).of("td")
    assert {"conv1_1", "1,792", "102,764,544", "138,357,544", "15,470,264,320"} <= set(cells)
    assert any("60.95 MB" in cell for cell in cells)


def test_names_are_shown_and_never_obeyed() -> None:
    network = Network((KINDS["Input"].fresh(CHEAT, shape=(1, 2, 2)),), name=CHEAT)
    found = page(Report(count(network), source=CHEAT))
    assert CHEAT in found.of("td")
    assert CHEAT in found.of("h1")
    assert CHEAT in found.of("title")


def test_bars_are_as_long_as_their_figures() -> None:
    """A convolution of 1 x 1 from 1 to n channels has n weights and n biases."""
    rows = [KINDS["Input"].fresh("in", shape=(1, 2, 2))]
    rows += [
        KINDS["Conv2d"].fresh(f"c{n}", filters=n, kernel=(1, 1), inputs=("in",)) for n in (1, 4)
    ]
    found = page(Report(count(Network(tuple(rows)))))
    rects = [attributes for tag, attributes in found.elements if tag == "rect"]
    bars = [rect for rect in rects if "x" in rect]
    widths = {
        kind: [float(b["width"] or 0) for b in bars if b["class"] == kind]
        for kind in ("weights", "biases", "activations")
    }
    assert widths["weights"] == widths["biases"] == [72.5, 290.0]  # 580 for the longest, 8
    assert widths["activations"] == [145.0, 145.0, 580.0]  # 4, 4 and 16 values
    second = [float(bar["x"] or 0) for bar in bars if bar["class"] == "biases"]
    assert second == [272.5, 490.0]


def test_wrong_and_partial_figures_are_said() -> None:
    notes = " ".join(page(report_of("problems")).of("p"))
    assert "LOWER BOUND: 4 rows are not counted in full" in notes
    assert "WRONG CONVENTION" in " ".join(
        page(report_of("five-layer-example", "five-layer-article")).of("p")
    )


# ------------------------------------------------------------------- the charts


def test_charts_leave_out_rows_that_have_nothing_and_count_shared_weights_once() -> None:
    parameters, memory = charts(Report(count(SHARING)))
    assert [bar.label for bar in parameters.bars] == ["=a"]
    assert parameters.bars[0].parts == (144, 4)
    assert [bar.label for bar in memory.bars] == ["x", "=a", "b", "c"]
    assert memory.longest == 4 * 8 * 8 * 4
    assert not charts(Report(count(Network())))


def test_many_rows_share_bars_and_the_largest_of_them_shows() -> None:
    rows = [KINDS["Input"].fresh("in", shape=(1, 1, 1))]
    rows += [KINDS["Linear"].fresh(f"l{n}", units=9 if n == 150 else 1) for n in range(1, 201)]
    _, memory = charts(Report(count(Network(tuple(rows)))))
    assert len(memory.bars) <= MOST
    assert memory.share == 3
    assert "3 layers" in note(memory)
    assert [bar.label for bar in memory.bars if bar.parts == (36,)] == ["l150"]


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        *((0, "0 B"), (999, "999 B"), (1_792, "1.79 kB"), (36_928, "36.9 kB")),
        *((102_764_544, "103 MB"), (15_470_264_320, "15.5 GB"), (10**21, "1000 EB")),
    ],
)
def test_short_figures(figure: int, text: str) -> None:
    assert short(figure, "B") == text


def test_a_short_figure_without_a_unit() -> None:
    assert short(12) == "12"
    assert re.fullmatch(r"1\.20 M", short(1_200_000))
