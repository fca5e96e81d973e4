"""Reports as LaTeX: what pdflatex would stop at is not in them, and it compiles where it is."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats
from cnnparam_gui.files.latex_text import escape
from cnnparam_gui.files.report import Report
from tests.files.reports import SHARING, report_of

PDFLATEX = shutil.which("pdflatex")
CHEAT = r"\input{/etc/passwd} 100% #1 $x_1^2$ ~ & -- ,, \\*"


def latex(report: Report) -> str:
    return formats.REPORTS["latex"].render(report).decode("utf-8")


def cheating() -> Report:
    rows = (
        KINDS["Input"].fresh(CHEAT, shape=(1, 2, 2)),
        KINDS["ReLU"].fresh("*star"),
        KINDS["ReLU"].fresh("[opt]"),
        KINDS["ReLU"].fresh("Größe 全连接"),
    )
    return Report(count(Network(rows, name=CHEAT)), source=CHEAT)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("conv1_1", r"conv1\_\allowbreak{}1"),
        ("100% & #1", r"100\% \& \#1"),
        (r"\input{x}", r"\textbackslash{}input\{x\}"),
        ("$x^2$ ~", r"\$x\textasciicircum{}2\$ \textasciitilde{}"),
        ("a--b ,, c", "a-{}-b ,{}, c"),
        ("*a [b]", "{*}a {[}b{]}"),
        ("×2", r"\texttimes{}2"),
        ("line\nbreak", r"line\textbackslash{}nbreak"),
    ],
)
def test_texts_are_no_commands(text: str, written: str) -> None:
    assert escape(text) == written


@pytest.mark.parametrize("report", [report_of("vgg16"), report_of("problems"), cheating()])
def test_braces_and_environments_match(report: Report) -> None:
    text = latex(report)
    bare = re.sub(r"\\[\\{}]", "", text)
    depth = 0
    for char in bare:
        depth += {"{": 1, "}": -1}.get(char, 0)
        assert depth >= 0
    assert depth == 0
    opened: list[str] = []
    for what, name in re.findall(r"\\(begin|end)\{(\w+)\}", text):
        if what == "begin":
            opened.append(name)
        else:
            assert opened.pop() == name
    assert not opened


def test_every_row_has_a_cell_a_column() -> None:
    for report in (report_of("vgg16"), report_of("problems"), cheating()):
        table = latex(report).split(r"\begin{longtable}")[2].partition(r"\end{longtable}")[0]
        rows = [line for line in table.splitlines() if line.endswith(r"\\")]
        assert len(rows) == len(report.counts.network.layers) + 2
        assert {len(re.findall(r"(?<!\\)&", row)) for row in rows} == {6}


def test_the_rules_are_those_of_booktabs_and_the_heading_is_repeated() -> None:
    text = latex(report_of("vgg16"))
    assert text.index(r"\toprule") < text.index(r"\midrule") < text.index(r"\endhead")
    assert r"\bottomrule" in text
    assert "|" not in re.findall(r"\\begin\{longtable\}(.*)", text)[1]
    assert "siunitx" not in text
    assert r"conv1\_\allowbreak{}1 & Conv2d & 64x224x224 & 1,792 &" in text
    assert r"\textbf{138,357,544}" in text


def test_signs_that_pdflatex_has_not_are_declared_and_others_are_not() -> None:
    text = latex(cheating())
    assert r"\DeclareUnicodeCharacter{5168}{U+5168}" in text
    assert text.index(r"\ifPDFTeX") < text.index(r"\fi") < text.index(r"\begin{document}")
    assert "00F6" not in text
    assert "DeclareUnicodeCharacter" not in latex(report_of("vgg16"))


def test_shared_weights_have_their_column() -> None:
    assert r"\textbf{Weights of}" in latex(Report(count(SHARING)))


if PDFLATEX:

    @pytest.mark.parametrize("report", [report_of("vgg16"), report_of("problems"), cheating()])
    def test_it_compiles(report: Report, tmp_path: Path) -> None:
        (tmp_path / "report.tex").write_bytes(formats.REPORTS["latex"].render(report))
        assert PDFLATEX is not None
        command = [PDFLATEX, "-interaction=nonstopmode", "-halt-on-error", "report.tex"]
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=60)
        assert (tmp_path / "report.pdf").stat().st_size > 1000
