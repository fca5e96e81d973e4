"""Reports as spreadsheets: what stands in the cells, and what LibreOffice reckons of them."""

import csv
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

from hypothesis import given, settings

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.operations import PRESETS
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_xlsx import TOO_LONG, render
from tests.files.reports import NOTHING_KNOWN, SHARING, report_of
from tests.strategies import networks
from tests.xlsx import Xlsx

SOFFICE = shutil.which("soffice")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FIGURES = ("Weights", "Biases", "Parameters", "MACs", "Memory (bytes)")
CHEAT = '=HYPERLINK("http://x.org","1")'


def column(book: Xlsx, heading: str) -> list[str | int]:
    """Gives the cells of a column of the layers below its heading."""
    rows = book.rows("Layers")
    return [row[rows[0].index(heading)] for row in rows[1:]]


def test_the_layers_are_numbers_and_the_totals_are_formulas() -> None:
    book = Xlsx(render(report_of("vgg16")))
    assert list(book.sheets) == ["Layers", "Totals", "Problems"]
    # The lecture's table of VGG-16: its first layers, and its totals.
    assert column(book, "Parameters")[:4] == [0, 1_792, 36_928, 0]
    assert column(book, "Parameters")[-1] == 138_357_544
    assert column(book, "Activations (values)")[-1] == 15_237_608
    layers = book.sheets["Layers"]
    assert layers["J24"].formula == "SUM(J2:J23)"
    assert layers["J24"].value == 138_357_544
    totals = book.sheets["Totals"]
    shown = {totals[f"A{row}"].value: totals[f"B{row}"] for row in range(5, 17)}
    assert shown["Parameters"] == (138_357_544, "Layers!J24")
    assert shown["Memory forward"].value == 60_950_432
    assert shown["Inference peak"].value == 2 * 64 * 224 * 224 * 4
    assert book.rows("Problems")[1][1] == "There are no problems"


def test_every_formula_adds_up_to_the_figure_beside_it() -> None:
    """Sums are worked out here again, from the cells that they name."""
    for network in (SHARING, report_of("resnet50").counts.network):
        book = Xlsx(render(Report(count(network))))
        layers, checked = book.sheets["Layers"], 0
        owners = {p: str(c.value) for p, c in layers.items() if p.startswith("R") and p != "R1"}
        for cell in layers.values():
            if not cell.formula:
                continue
            letter, first, last = re.search(r"([A-Z]+)(\d+):\1(\d+)\)$", cell.formula).groups()  # type: ignore[union-attr]  # each has one
            rows = [row for row in range(int(first), int(last) + 1) if f"{letter}{row}" in layers]
            if cell.formula.startswith("SUMPRODUCT"):
                assert cell.formula.startswith(f'SUMPRODUCT((R{first}:R{last}="")*1,')
                rows = [row for row in rows if not owners.get(f"R{row}")]
            assert sum(int(layers[f"{letter}{row}"].value) for row in rows) == cell.value
            checked += 1
        assert checked == 8


def test_shared_weights_count_once_in_the_formula() -> None:
    """Three convolutions of 4 channels by 3 x 3 kernels share 4 x 4 x 9 weights and 4 biases."""
    book = Xlsx(render(Report(count(SHARING))))
    assert column(book, "Weights") == [0, 144, 144, 144, 144]
    assert column(book, "Biases") == [0, 4, 4, 4, 4]
    assert book.sheets["Layers"]["H6"].formula.startswith("SUMPRODUCT")
    assert "SHARED WEIGHTS" in book.text()


def test_the_heading_stays_in_sight_and_numbers_have_groups() -> None:
    book = Xlsx(render(report_of("vgg16")))
    sheet = book.xml("xl/worksheets/sheet1.xml")
    pane = sheet.find(f".//{MAIN}pane")
    assert pane is not None
    assert (pane.attrib["state"], pane.attrib["ySplit"], pane.attrib["xSplit"]) == (
        *("frozen", "1", "2"),
    )
    styles = book.xml("xl/styles.xml")
    formats = {form.attrib["formatCode"] for form in styles.iter(f"{MAIN}numFmt")}
    assert formats == {"#,##0"}
    widths = [float(item.attrib["width"]) for item in sheet.iter(f"{MAIN}col")]
    assert min(widths) >= 8
    assert "15,470,264,320" in book.text()


def test_a_name_is_never_a_formula_or_a_link() -> None:
    network = Network((KINDS["Input"].fresh(CHEAT, shape=(1, 2, 2)),), name="=1+1")
    data = render(Report(count(network), source="@SUM(1)"))
    book = Xlsx(data)
    assert CHEAT in book.text()
    assert "=1+1" in book.text()
    formulas = [c.formula for sheet in book.sheets.values() for c in sheet.values() if c.formula]
    assert all(re.fullmatch(r"SUM\([A-Z]2\)|Layers![A-Z]3", f) for f in formulas)
    assert not [part for part in book.parts if "_rels/sheet" in part or "external" in part]


def test_what_is_not_known_is_empty_and_said() -> None:
    text = Xlsx(render(report_of("problems"))).text()
    assert "Total (lower bound)" in text
    assert "LOWER BOUND: 4 rows are not counted in full" in text
    assert "of the rows that are counted" in text
    book = Xlsx(render(Report(count(NOTHING_KNOWN))))
    assert column(book, "Parameters")[-1] == ""
    assert book.text().count("not known") == 12
    assert "Row" in book.rows("Problems")[0]


def test_problems_stand_in_a_sheet_of_their_own() -> None:
    rows = Xlsx(render(report_of("problems"))).rows("Problems")
    assert rows[1][:3] == [2, "=conv|1", "kernel"]
    assert len(rows) == 4


def test_numbers_that_spreadsheets_round_are_texts() -> None:
    rows = [KINDS["Input"].fresh("in", shape=(10_000_000,))]
    rows += [KINDS["Linear"].fresh(name, units=10_000_000) for name in ("a", "b")]
    linear = 10_000_000 * 10_000_001
    exact = Xlsx(render(Report(count(Network(tuple(rows))))))
    assert column(exact, "Parameters") == [0, linear, linear, 2 * linear]
    larger = [rows[0], *(KINDS["Linear"].fresh(f"l{n}", units=1_000_000_000) for n in range(2))]
    book = Xlsx(render(Report(count(Network(tuple(larger))))))
    first, second = 10_000_001 * 10**9, (10**9 + 1) * 10**9
    assert column(book, "Parameters") == [0, f"{first:,}", f"{second:,}", f"{first + second:,}"]
    assert TOO_LONG in book.text()
    assert TOO_LONG not in exact.text()


def test_the_same_report_is_the_same_bytes_whenever_it_is_written() -> None:
    data = render(report_of("problems"))
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert b"2000-01-01T00:00:00Z" in archive.read("docProps/core.xml")
    assert data == render(report_of("problems"))


def test_operations_and_wrong_conventions_are_named() -> None:
    report = Report(count(SHARING, CONVENTIONS["five-layer-article"]), operations=PRESETS["flops"])
    text = Xlsx(render(report)).text()
    assert "Parameters (five-layer-article: wrong rule)" in text
    assert "WRONG CONVENTION five-layer-article" in text
    assert "Operations (flops, " in text


@settings(deadline=None, max_examples=15)
@given(network=networks())
def test_the_totals_are_those_of_the_report_for_any_network(network: Network) -> None:
    report = Report(count(network))
    layers = Xlsx(render(report)).sheets["Layers"]
    total = report.total()
    last = len(network.layers) + 2
    for letter, figure in (("H", total.weights), ("J", total.parameters), ("O", total.macs)):
        found = layers.get(f"{letter}{last}")
        assert (None if found is None else found.value) == figure


if SOFFICE:

    def test_calc_reckons_the_same_totals(tmp_path: Path) -> None:
        """The values beside the formulas are made wrong, so that only reckoning gives the right."""
        sources = {"vgg16": report_of("vgg16"), "sharing": Report(count(SHARING))}
        for name, report in sources.items():
            (tmp_path / f"{name}.xlsx").write_bytes(_spoiled(render(report)))
        tables = _through_calc(tmp_path, [tmp_path / f"{name}.xlsx" for name in sources])
        for name, report in sources.items():
            rows = list(csv.reader(io.StringIO(tables[f"{name}-Layers"])))
            last = dict(zip(rows[0], rows[-1], strict=True))
            total = report.total()
            wanted = [total.weights, total.biases, total.parameters, total.macs]
            assert [int(last[title]) for title in FIGURES] == [*wanted, total.activation_bytes]
            assert [row[1] for row in rows[1:-1]] == [
                layer.name for layer in report.counts.network.layers
            ]
            totals = dict(row[:2] for row in csv.reader(io.StringIO(tables[f"{name}-Totals"])))
            assert totals["Parameters"] == str(total.parameters)


def _spoiled(data: bytes) -> bytes:
    """Gives a spreadsheet whose formulas have the value 7 beside them."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            if part.startswith("xl/worksheets/sheet"):
                content, times = re.subn(rb"</f><v>\d+</v>", b"</f><v>7</v>", content)
                assert times or part.endswith("3.xml")
            new.writestr(part, content)
    return made.getvalue()


def _through_calc(folder: Path, sources: list[Path]) -> dict[str, str]:
    """Gives every sheet as Calc writes it in CSV, reckoned anew."""
    assert SOFFICE is not None
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">'
        '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>'
        "</oor:items>\n",
        "utf-8",
    )
    how = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    command = [SOFFICE, f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    command += ["--convert-to", how, "--outdir", str(folder / "out"), *map(str, sources)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return {path.stem: path.read_text("utf-8") for path in (folder / "out").iterdir()}
