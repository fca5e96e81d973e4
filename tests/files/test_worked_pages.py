"""The worked pages of the manual: every equation is true, every figure of a row is its count."""

import re
from collections.abc import Iterator

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.totals import RowCount
from cnnparam_gui.files import gallery
from cnnparam_gui.files.resources import resource
from tests.evaluator import evaluated

NETWORKS = {
    "worked-vgg16": "vgg16",
    "worked-five-layers": "five-layer-example",
    "worked-2d": "cnn-2d-example",
    "worked-3d": "cnn-3d-example",
}
TERM = r"(?:\d[\d,]*|floor\(|[()+/]| x | - | )"
EQUATION = re.compile(rf"((?=[\d(f]){TERM}+) = (\d[\d,]*)")
TABLE = re.compile(r"^\| Row \|.*\| (\w+) \|\n\|[-:| ]+\n((?:\|.*\n)+)", re.MULTILINE)
ROW = re.compile(r"^\| (\w+) \|.* ([\d,]+) \|$", re.MULTILINE)
FIGURES = {
    "Parameters": "parameters",
    "Right": "parameters",
    "Values": "activation_elements",
}


def page(name: str) -> str:
    return resource("manual", f"{name}.md").read_text(encoding="utf-8")


def equations(text: str) -> Iterator[tuple[str, int]]:
    for found in EQUATION.finditer(text):
        yield found[1].strip(), int(found[2].replace(",", ""))


@pytest.mark.parametrize("name", NETWORKS)
def test_every_equation_is_true(name: str) -> None:
    text = page(name)
    found = list(equations(text))
    # An equation that the pattern overlooks would be one that nobody checks.
    assert len(found) == text.count(" = ")
    wrong = [(formula, said) for formula, said in found if evaluated(formula) != said]
    assert not wrong


@pytest.mark.parametrize("name", NETWORKS)
def test_the_parameters_of_every_row_are_worked_out(name: str) -> None:
    worked = {result for _, result in equations(page(name))}
    counts = counted(name)
    own = {row: figure.parameters for row, figure in counts.items() if figure.parameters}
    assert {row for row, parameters in own.items() if parameters not in worked} == set()
    assert sum(own.values()) in worked


@pytest.mark.parametrize("name", ["worked-vgg16", "worked-five-layers"])
def test_the_figures_of_rows_in_tables_are_their_counts(name: str) -> None:
    counts = counted(name)
    tables = TABLE.findall(page(name))
    assert tables
    for heading, rows in tables:
        said = {row: int(figure.replace(",", "")) for row, figure in ROW.findall(rows)}
        assert said == {row: getattr(counts[row], FIGURES[heading]) for row in said}
        assert len(said) == rows.count("\n")


def counted(name: str) -> dict[str, RowCount]:
    """Counts the rows of the network of a page, by name."""
    counts = count(gallery.load(NETWORKS[name]))
    names = (layer.name for layer in counts.network.layers)
    return dict(zip(names, counts.rows, strict=True))
