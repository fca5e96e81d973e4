"""Reports to test with."""

from pathlib import Path

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.files import formats, gallery, native
from cnnparam_gui.files.report import Report
from tests.xlsx import Xlsx

PROBLEMS = Path(__file__).parent / "problems.cnnparam"

SHARING = Network(
    (
        KINDS["Input"].fresh("x", shape=(4, 8, 8)),
        KINDS["Conv2d"].fresh("=a", filters=4, kernel=(3, 3)),
        KINDS["Conv2d"].fresh("b", filters=4, kernel=(3, 3), weights_of="=a"),
        KINDS["Conv2d"].fresh("c", filters=4, kernel=(3, 3), weights_of="b"),
    )
)
"""Three convolutions with the weights of one."""

NOTHING_KNOWN = Network((KINDS["ReLU"].fresh("first"), KINDS["Linear"].fresh("second")))
"""Rows of which none can be counted, since the first has no input."""


def report_of(
    source: str, convention: str = "standard", dtype: str = "float32", batch: int = 1
) -> Report:
    """Makes the report of an architecture of the gallery, or of the one with problems."""
    network = native.read(PROBLEMS) if source == "problems" else gallery.load(source)
    scale = Scale(DATA_TYPES[dtype], batch)
    return Report(count(network, CONVENTIONS[convention]), scale, source)


TEXTS = [form for form in formats.REPORTS.values() if not form.binary]
"""The formats that are text, of which a stream holds several reports."""


def said(form: formats.ReportFormat, data: bytes) -> str:
    """Return what stands in a report, whatever it is written as."""
    return Xlsx(data).text() if form.binary else data.decode("utf-8-sig")
