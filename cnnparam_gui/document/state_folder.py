"""Where the program keeps what is neither a setting nor a person's file."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def state_folder() -> Path:
    """Return the folder of this user's journals and error log; it may not be there yet."""
    place = QStandardPaths.StandardLocation.GenericStateLocation
    return Path(QStandardPaths.writableLocation(place)) / "cnnparam"


def journal_folder() -> Path:
    """Return the folder of the journals of unsaved changes."""
    return state_folder() / "journal"


def log_file() -> Path:
    """Return the file that unexpected errors are written to."""
    return state_folder() / "errors.log"
