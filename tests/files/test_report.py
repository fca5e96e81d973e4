"""Reports: RFC 4180, tables that line up, and totals that are marked."""

import csv
import io
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import count
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats, gallery, report_csv, report_markdown, report_table
from cnnparam_gui.files.report import Column, Report
from tests.files.reports import NOTHING_KNOWN, SHARING, TEXTS, report_of, said
from tests.strategies import networks


def csv_of(data: bytes, separator: str = ",") -> list[list[str]]:
    """Reads a CSV file as a spreadsheet does."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator))


# -------------------------------------------------------------------------- CSV


def test_csv_is_rfc_4180_with_a_mark() -> None:
    data = report_csv.render(report_of("vgg16"))
    assert data.startswith(b"\xef\xbb\xbfRow,Name,Kind,")
    assert data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r") == 24
    rows = csv_of(data)
    assert {len(row) for row in rows} == {len(report_of("vgg16").columns)}
    assert rows[0] == [
        *("Row", "Name", "Kind", "Block", "Inputs", "Input shape", "Output shape"),
        *("Weights", "Biases", "Parameters", "Trainable", "Non-trainable"),
        *("Activations (values)", "Memory (bytes)", "MACs", "Status", "Problem", "Weights of"),
        *("Receptive field", "Field stride", "Field offset", "Field status"),
    ]
    assert rows[2] == [
        *("2", "conv1_1", "Conv2d", "conv1", "input", "3x224x224", "64x224x224"),
        *("1728", "64", "1792", "1792", "0"),
        *("3211264", "12845056", "86704128", "exact", "", ""),
        *("3x3", "1x1", "0, 0", "exact"),
    ]
    # COUNTING.md: 212 before the first fully connected layer.
    assert rows[19][1] == "pool5"
    assert rows[19][18:22] == ["212x212", "32x32", "31/2, 31/2", "exact"]
    assert rows[20][18:22] == ["224x224", "0x0", "223/2, 223/2", "whole input"]
    assert rows[-1] == [
        *("", "Total", "", "", "", "", ""),
        *("138344128", "13416", "138357544", "138357544", "0"),
        *("15237608", "60950432", "15470264320", "exact", "", ""),
        *("", "", "", ""),
    ]


def test_csv_guards_texts_and_never_numbers() -> None:
    rows = csv_of(report_csv.render(report_of("problems")))
    assert [row[1] for row in rows[1:]] == [
        *("input", "'=conv|1", "__relu__", "'-grouped", '\'@lost; "quoted"', "bn", "全连接"),
        "Total (lower bound)",
    ]
    assert rows[3][4] == "'=conv|1"
    assert rows[-1][rows[0].index("Status")] == "lower bound"
    for row in rows[1:]:
        for cell, column in zip(row, report_of("problems").columns, strict=True):
            assert column.is_text or re.fullmatch(r"[0-9]*", cell)


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r"])
def test_csv_guard(first: str) -> None:
    assert report_csv.guard(f"{first}1") == f"'{first}1"
    assert report_csv.guard(f"1{first}") == f"1{first}"


def test_csv_with_semicolons() -> None:
    report = report_of("problems")
    data = report_csv.render(report, report_csv.SEMICOLON)
    assert data == report_csv.render_semicolon(report)
    assert data.startswith(b"\xef\xbb\xbfRow;Name;Kind;")
    assert csv_of(data, ";") == csv_of(report_csv.render(report))


def test_csv_decimals_have_the_sign_of_the_style(monkeypatch: pytest.MonkeyPatch) -> None:
    half = Column("Half", lambda _: "0.5")
    monkeypatch.setattr(Report, "columns", [half])
    report = report_of("vgg16")
    assert b"\r\n0.5\r\n" in report_csv.render(report)
    assert b"\r\n0,5\r\n" in report_csv.render(report, report_csv.SEMICOLON)
    assert b'\r\n"0,5"\r\n' in report_csv.render(report, report_csv.CsvStyle(",", ","))


def test_csv_marks_the_column_of_a_wrong_convention() -> None:
    heads = csv_of(report_csv.render(report_of("five-layer-example", "five-layer-article")))[0]
    assert "Parameters (five-layer-article: wrong rule)" in heads


@given(networks())
def test_csv_gives_back_what_any_network_counts(network: Network) -> None:
    report = Report(count(network))
    rows = csv_of(report_csv.render(report))
    assert len(rows) == len(network.layers) + 2
    macs = [column.title for column in report.columns].index("MACs")
    assert [row[macs] for row in rows[1:-1]] == [
        "" if line.macs is None else str(line.macs) for line in report.lines()
    ]
    unknown = report.status == "unknown"
    assert rows[-1][macs] == ("" if unknown else str(report.counts.totals.macs))


def test_csv_names_the_owner_of_shared_weights_guarded() -> None:
    heads, *rows = csv_of(report_csv.render(Report(count(SHARING))))
    column = heads.index("Weights of")
    assert [row[column] for row in rows] == ["", "", "'=a", "'=a", ""]


# ---------------------------------------------------------------- for the reader


def table_lines(report: Report) -> list[str]:
    return report_table.render(report).decode().split("\n")


def test_table_lines_up() -> None:
    lines = table_lines(report_of("vgg16"))
    start = next(n for n, line in enumerate(lines) if line.startswith("Name"))
    block = lines[start : start + 26]
    assert len({len(line) for line in block}) == 1
    assert block[-1].startswith("Total")
    assert "conv1_1  Conv2d     64x224x224          1,792             3,211,264" in block[3]


def test_table_totals() -> None:
    text = report_table.render(report_of("vgg16")).decode()
    assert text.startswith("VGG-16\n")
    assert "Parameters        138,357,544 (trainable 138,357,544, non-trainable 0)\n" in text
    assert "15,237,608 values, 60,950,432 bytes = 60.95 MB = 58.13 MiB\n" in text
    assert "121,900,864 bytes = 121.90 MB = 116.25 MiB (forward ×2)\n" in text
    assert "MACs              15,470,264,320 a sample\n" in text
    assert "\x1b" not in text


def test_table_lines_up_with_wide_letters() -> None:
    lines = table_lines(report_of("problems"))
    wide = next(line for line in lines if line.startswith("全连接"))
    other = next(line for line in lines if line.startswith("bn"))
    assert wide.index("Linear") + 3 == other.index("BatchNorm2d")


@pytest.mark.parametrize("render", [report_table.render, report_markdown.render])
def test_lower_bounds_are_marked(render: Callable[[Report], bytes]) -> None:
    text = render(report_of("problems")).decode()
    assert "LOWER BOUND: 4 rows are not counted in full" in text
    assert "Total (lower bound)" in text
    assert text.count("at least ") == 7
    assert "Row 4 -grouped: groups 4 does not divide 3 input channels: 3 would" in text
    assert "LOWER BOUND" not in render(report_of("vgg16")).decode()


@pytest.mark.parametrize("render", [report_table.render, report_markdown.render])
def test_totals_of_which_nothing_is_known_show_no_number(
    render: Callable[[Report], bytes],
) -> None:
    text = render(Report(count(NOTHING_KNOWN))).decode()
    assert "UNKNOWN: no row can be counted, so nothing is known of the totals." in text
    assert "Total (unknown)" in text
    assert text.count("not known") == 7
    assert not re.search(r"\b0\b", text)
    assert "not known" not in render(Report(count(Network()))).decode()


@pytest.mark.parametrize("render", [report_table.render, report_markdown.render])
def test_rows_that_share_weights_say_whose_they_are(render: Callable[[Report], bytes]) -> None:
    text = render(Report(count(SHARING))).decode()
    assert "SHARED WEIGHTS: 2 rows use the weights of another row" in text
    assert "Weights of" in text
    rows = [line for line in text.splitlines() if "Conv2d" in line]
    assert ["=a" in line.replace("|", " ").split()[-1] for line in rows] == [False, True, True]
    assert all("148" in line for line in rows)
    assert "Weights of" not in render(report_of("vgg16")).decode()
    assert "SHARED" not in render(report_of("vgg16")).decode()


@pytest.mark.parametrize("render", [report_table.render, report_markdown.render])
def test_wrong_conventions_are_marked(render: Callable[[Report], bytes]) -> None:
    text = render(report_of("five-layer-example", "five-layer-article")).decode()
    assert "WRONG CONVENTION five-layer-article" in text
    assert "Parameters (wrong rule)" in text
    assert "59,547, by the wrong rule" in text
    right = render(report_of("five-layer-example")).decode()
    assert "wrong" not in right.lower()
    assert "62,958 (trainable" in right


def test_markdown_is_a_table_with_numbers_to_the_right() -> None:
    lines = report_markdown.render(report_of("problems")).decode().split("\n")
    assert lines[0] == r"## Net \| with \*problems\*"
    rows = [line for line in lines if line.startswith("|")]
    assert rows[1] == "| --- | --- | --- | ---: | ---: | ---: | ---: |"
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {8}
    assert rows[3].startswith(r"| =conv\|1 | Conv2d | ? | 1,184 | ? | ? | ? |")
    assert rows[4].startswith(r"| \_\_relu\_\_ |")


def test_markdown_escape() -> None:
    assert report_markdown.escape("conv1_1") == "conv1_1"
    assert report_markdown.escape("a|b\n<i>&amp;[x](y)`\\") == (
        r"a\|b\\n\<i\>\&amp;\[x\](y)\`" + "\\\\"
    )


# ------------------------------------------------------------------ every format


@pytest.mark.parametrize("form", formats.REPORTS.values(), ids=formats.REPORTS)
@settings(deadline=None)
@given(network=networks(), name=st.text(max_size=20), source=st.text(max_size=20))
def test_every_format_writes_any_network(
    form: formats.ReportFormat, network: Network, name: str, source: str
) -> None:
    network = Network(network.layers, name)
    for convention in CONVENTIONS.values():
        report = Report(count(network, convention), Scale(), source)
        data = form.render(report)
        assert data == form.render(report)
        text = said(form, data)
        assert form.binary or text.endswith("\n")
        assert convention.name in text or form.name.startswith("csv")


@pytest.mark.parametrize("form", formats.REPORTS.values(), ids=formats.REPORTS)
def test_every_format_takes_broken_unicode(form: formats.ReportFormat) -> None:
    network = Network(gallery.load("lenet5").layers, "half \ud83d")
    assert said(form, form.render(Report(count(network), source="file\udcff.cnnparam")))


@pytest.mark.parametrize("form", formats.REPORTS.values(), ids=formats.REPORTS)
def test_every_format_writes_an_empty_network(form: formats.ReportFormat) -> None:
    assert form.render(Report(count(Network())))


@pytest.mark.parametrize("source", ["vgg16", "problems"])
# What is no text differs with the release of zlib.
@pytest.mark.parametrize("form", TEXTS, ids=lambda form: form.name)
def test_reports_stay_as_they_were(
    form: formats.ReportFormat, source: str, golden: Callable[[str, bytes], None]
) -> None:
    golden(f"{source}-{form.name}{form.suffix}", form.render(report_of(source)))
