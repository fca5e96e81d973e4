"""What shows that a file is being read, and lets a person give it up."""

from PySide6.QtWidgets import QWidget

from cnnparam_gui.views.work import Work
from cnnparam_gui.views.work_strip import Words, WorkStrip


class OpeningStrip(WorkStrip):
    """What shows that a file is being read."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        """Follow the opening of files."""
        words = Words(
            self.tr("Opening {file}"),
            self.tr("Progress of opening"),
            self.tr("Gives up opening the file (Esc)"),
        )
        super().__init__(work, words, parent)
