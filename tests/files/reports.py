"""Reports to test with."""

from pathlib import Path

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import count
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.files import gallery, native
from cnnparam_gui.files.report import Report

PROBLEMS = Path(__file__).parent / "problems.cnnparam"


def report_of(
    source: str, convention: str = "standard", dtype: str = "float32", batch: int = 1
) -> Report:
    """Makes the report of an architecture of the gallery, or of the one with problems."""
    network = native.read(PROBLEMS) if source == "problems" else gallery.load(source)
    scale = Scale(DATA_TYPES[dtype], batch)
    return Report(count(network, CONVENTIONS[convention]), scale, source)
