"""The keys of actions: those of the platform, and ours where it has none.

`ActionSpec.keys` are what the manual names and what there is on every platform. An action that
platforms have a key of their own for takes those besides, as Shift+Del cuts on Windows.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QKeySequence

_Standard = QKeySequence.StandardKey

STANDARD: Mapping[str, QKeySequence.StandardKey] = {
    "new": _Standard.New,
    "open": _Standard.Open,
    "save": _Standard.Save,
    "save_as": _Standard.SaveAs,
    "print": _Standard.Print,
    "quit": _Standard.Quit,
    "undo": _Standard.Undo,
    "redo": _Standard.Redo,
    "cut": _Standard.Cut,
    "copy": _Standard.Copy,
    "paste": _Standard.Paste,
    "select_all": _Standard.SelectAll,
    "find": _Standard.Find,
    "zoom_in": _Standard.ZoomIn,
    "zoom_out": _Standard.ZoomOut,
    "manual": _Standard.HelpContents,
    "present": _Standard.FullScreen,
}
"""What platforms have keys for, by the key of the action."""


def sequences(key: str, keys: Sequence[str], taken: frozenset[str]) -> list[QKeySequence]:
    """Return the shortcuts of an action; the first is the one that is shown.

    Args:
        key: The key of the action.
        keys: Its keys on every platform.
        taken: The keys of all actions, which none of them gives up to a platform's habit.
    """
    ours = [QKeySequence(each) for each in keys]
    if key not in STANDARD:
        return ours
    theirs = QKeySequence.keyBindings(STANDARD[key])
    mine = {each.toString() for each in ours}
    free = [each for each in theirs if each.toString() in mine or each.toString() not in taken]
    # The platform's come first, so that a menu shows what its people know.
    return [*free, *(each for each in ours if each not in free)]
