"""Where the program keeps what is not a person's file.

That is in the user's folders; or, in portable mode, beside the program. Portable mode is on where
a file `portable.ini`, which may be empty, lies beside it: this file then holds the settings, and a
folder next to it the journals and the error log. Where that place cannot be written, as on a stick
that is locked, settings are read there and changes of them last until the program ends; journals
go to the user's folder, for unsaved work is worth more than leaving no trace.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

import cnnparam_gui

_PORTABLE = "portable.ini"


def program_folder() -> Path:
    """Return the folder that the program lies in, and is started from where it is not packaged."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(cnnparam_gui.__file__).resolve().parent.parent


def portable_file() -> Path | None:
    """Return the settings beside the program; None where it is not in portable mode."""
    file = program_folder() / _PORTABLE
    return file if os.path.lexists(file) else None


def settings_file() -> Path:
    """Return the file of the settings; it may not be there yet."""
    portable = portable_file()
    if portable is not None:
        return portable
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    return Path(QSettings(form, scope, "cnnparam", "cnnparam").fileName())


def state_folder() -> Path:
    """Return the folder of this user's journals and error log; it may not be there yet."""
    portable = portable_file()
    if portable is not None and os.access(portable.parent, os.W_OK):
        return portable.parent / "cnnparam-state"
    place = QStandardPaths.StandardLocation.GenericStateLocation
    return Path(QStandardPaths.writableLocation(place)) / "cnnparam"


def journal_folder() -> Path:
    """Return the folder of the journals of unsaved changes."""
    return state_folder() / "journal"


def log_file() -> Path:
    """Return the file that unexpected errors are written to."""
    return state_folder() / "errors.log"
