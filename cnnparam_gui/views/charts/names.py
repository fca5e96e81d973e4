"""What the charts are called in the program, known before pyqtgraph is loaded."""

from typing import Literal, TypeAlias

ChartName: TypeAlias = Literal["parameters", "activation"]

CHARTS: tuple[ChartName, ...] = ("parameters", "activation")
"""The charts from the top down."""
