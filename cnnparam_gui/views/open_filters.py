"""What dialogs that open a file offer of the formats that are read."""

from collections.abc import Iterable, Sequence

from cnnparam_gui.files import formats
from cnnparam_gui.models.core_text import core_text


def open_filters(
    architectures: str, all_files: str, more: Sequence[tuple[str, Iterable[str]]] = ()
) -> str:
    """Return the filters of a file dialog: all endings together, then those of each format.

    Args:
        architectures: What files of every format are called.
        all_files: What any file is called.
        more: Other kinds of files that can be opened, with their endings.
    """
    readers = [reader for reader in formats.READERS if reader.suffixes]
    every = dict.fromkeys(suffix for reader in readers for suffix in reader.suffixes)
    kinds: list[tuple[str, Iterable[str]]] = [(architectures, every), *more]
    kinds += [(core_text(reader.title), dict.fromkeys(reader.suffixes)) for reader in readers]
    written = [f"{title} ({' '.join(f'*{s}' for s in endings)})" for title, endings in kinds]
    return ";;".join([*written, f"{all_files} (*)"])
