"""What there is to choose from, as names and a few words on each."""

from typing import TypeAlias

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory_presets import PRESETS as MEMORY
from cnnparam_gui.core.operations import PRESETS as OPERATIONS
from cnnparam_gui.core.optimizers import OPTIMIZERS
from cnnparam_gui.files import gallery
from cnnparam_gui.files.formats import READERS, REPORTS

Listing: TypeAlias = list[tuple[str, str]]


def kinds() -> Listing:
    """Return every layer kind with the first sentence on it."""
    return [(name, (kind.__doc__ or "").partition("\n")[0]) for name, kind in KINDS.items()]


def architectures() -> Listing:
    """Return the ids and names of the gallery."""
    return [(entry.id, entry.name) for entry in gallery.architectures()]


def formats() -> Listing:
    """Return every format that is read or that a report is written in."""
    read = [(form.name, f"read; {form.title} ({', '.join(form.suffixes)})") for form in READERS]
    return read + [(f.name, f"report; {f.title} ({f.suffix})") for f in REPORTS.values()]


def operations() -> Listing:
    """Return every operations preset with what it counts, and what is wrong with it."""
    return [
        (item.name, f"{item.title}: {item.help} {item.wrong}".strip())
        for item in OPERATIONS.values()
    ]


def conventions() -> Listing:
    """Return every convention with what it counts, and why it is wrong where it is."""
    return [(item.name, f"{item.help} {item.wrong}".strip()) for item in CONVENTIONS.values()]


def optimizers() -> Listing:
    """Return every optimiser with what it keeps."""
    return [(item.name, f"{item.title}. {item.help}") for item in OPTIMIZERS.values()]


def memory() -> Listing:
    """Return every way to estimate the memory of activations with what it sums."""
    return [(item.name, f"{item.title}. {item.help}") for item in MEMORY.values()]
