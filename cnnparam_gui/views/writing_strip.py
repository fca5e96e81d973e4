"""What shows that a file is being written, and lets a person give it up."""

from PySide6.QtWidgets import QWidget

from cnnparam_gui.views.work import Work
from cnnparam_gui.views.work_strip import Words, WorkStrip


class WritingStrip(WorkStrip):
    """What shows that a file is being written."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        """Follow the writing of files."""
        words = Words(
            self.tr("Writing {file}"),
            self.tr("Progress of writing"),
            self.tr("Gives up writing the file (Esc); a file that was there stays as it is"),
        )
        super().__init__(work, words, parent)
