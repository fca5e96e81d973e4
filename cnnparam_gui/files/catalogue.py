"""What there is to choose from, as names and a few words on each."""

from typing import TypeAlias

from cnnparam_gui.builders.practice import LEVELS
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory_presets import PRESETS as MEMORY
from cnnparam_gui.core.operations import PRESETS as OPERATIONS
from cnnparam_gui.core.optimizers import OPTIMIZERS
from cnnparam_gui.files import gallery, gallery_search
from cnnparam_gui.files.formats import READERS, REPORTS, WRITERS

Listing: TypeAlias = list[tuple[str, str]]


def kinds() -> Listing:
    """Return every layer kind with the first sentence on it."""
    return [(name, (kind.__doc__ or "").partition("\n")[0]) for name, kind in KINDS.items()]


def architectures(search: str = "") -> Listing:
    """Return the ids of the gallery with year, published parameters and name.

    Args:
        search: What is looked for, such as `resnet 2015-2018 macs<5G`; everything where empty.

    Raises:
        FieldError: Where that is no search.
    """
    return [(entry.id, _described(entry)) for entry in gallery_search.find(search)]


def _described(entry: gallery.Entry) -> str:
    parameters = f"{entry.parameters:,}" if entry.parameters else ""
    return f"{entry.year or '':>4}  {parameters:>11}  {entry.name}"


def formats() -> Listing:
    """Return every format that is read, that a network or a report is written in."""
    read = [(form.name, f"read; {form.title} ({', '.join(form.suffixes)})") for form in READERS]
    read += [(form.name, f"write; {form.title} ({form.suffix})") for form in WRITERS.values()]
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


def levels() -> Listing:
    """Return every level to practise on, with what is practised."""
    return [(item.id, f"{item.title}. {item.help}") for item in LEVELS.values()]
