"""Keeps the translations in step with the sources, and hands them to translators as plain JSON.

    python packaging/translations.py update              take the texts of the sources over
    python packaging/translations.py release             compile what the program loads
    python packaging/translations.py status              say what is missing or wrong
    python packaging/translations.py export de [PART]    print what is not translated, as JSON
    python packaging/translations.py import de FILE      take translations over from such JSON

A PART is `window`, `core`, `files` or `architectures`. The files are those of Qt Linguist, which
edits them too.
"""

import contextlib
import functools
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree as ET

import msgspec
import PySide6
from PySide6.QtCore import QLockFile

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from source_texts import ARCHITECTURES, CORE, FILES, ROOT, texts
from translation_checks import accelerator_problems, problems_of

FOLDER = ROOT / "resources" / "translations"
TEMPLATES = FOLDER / "templates.txt"
LANGUAGES = ("ar", "de", "es", "zh_CN")
LANGUAGE_OF_TEXTS = "en"
PARTS = {"core": (CORE,), "files": (FILES,), "architectures": (ARCHITECTURES,)}
"""The contexts of each part; all others are the window's."""

Key: TypeAlias = tuple[str, str]
"""A context and a source text."""
Catalogue: TypeAlias = dict[Key, str]
"""Every text of a language with its translation, empty where there is none."""


class Entry(msgspec.Struct):
    """One text as a translator gets it and hands it back.

    Attributes:
        context: The class or the part of the program that says it.
        source: The English text.
        translation: The text in the other language; empty where there is none yet.
    """

    context: str
    source: str
    translation: str = ""


def path_of(language: str) -> Path:
    """Return the file that Qt Linguist edits."""
    return FOLDER / f"cnnparam_{language}.ts"


def part_of(context: str) -> str:
    """Return the part that a context belongs to."""
    return next((part for part, contexts in PARTS.items() if context in contexts), "window")


@functools.cache
def source_keys() -> tuple[Key, ...]:
    """Return every text of the sources, and the one that says which language it is in."""
    return ((CORE, LANGUAGE_OF_TEXTS), *((text.context, text.source) for text in texts()))


def templates() -> list[str]:
    """Return the texts of the core, the readers and the gallery that have placeholders."""
    return sorted({source for context, source in source_keys() if _is_template(context, source)})


def _is_template(context: str, source: str) -> bool:
    return part_of(context) != "window" and "{" in source


# Files of Qt Linguist


def read(language: str) -> Catalogue:
    """Return the catalogue of a language; an empty one where there is no file yet."""
    path = path_of(language)
    if not path.exists():
        return {}
    found: Catalogue = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            element = message.find("translation")
            finished = element is not None and element.get("type") is None
            text = element.text if element is not None and finished else ""
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = text or ""
    return found


def write(language: str, catalogue: Mapping[Key, str]) -> None:
    """Write the file of a language, in the order of the catalogue."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for (context, source), translation in catalogue.items():
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = source
        element = ET.SubElement(message, "translation")
        element.text = translation or None
        if not translation:
            element.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path_of(language).write_text(f"{head}{body}\n", "utf-8")


def compiled(language: str) -> bytes:
    """Return what the program loads of a language, made by Qt's own compiler."""
    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    output = FOLDER / f".{language}.qm"
    try:
        command = [str(tool), "-silent", str(path_of(language)), "-qm", str(output)]
        subprocess.run(command, check=True)
        return output.read_bytes()
    finally:
        output.unlink(missing_ok=True)


@contextlib.contextmanager
def alone(language: str) -> Iterator[None]:
    """Keep others from writing the file of a language meanwhile."""
    lock = QLockFile(str(path_of(language).with_suffix(".lock")))
    lock.lock()
    try:
        yield
    finally:
        lock.unlock()


# Commands


def update() -> int:
    """Take the texts of the sources over; what is translated stays, what is gone goes.

    A text whose marked letter moved keeps its translation; `status` tells where letters clash.
    """
    keys = source_keys()
    for language in LANGUAGES:
        with alone(language):
            known = read(language)
            known[CORE, LANGUAGE_OF_TEXTS] = language
            unmarked = {_unmarked(key): text for key, text in known.items() if text}
            found = {key: known.get(key) or unmarked.get(_unmarked(key), "") for key in keys}
            write(language, found)
    TEMPLATES.write_text("".join(f"{line}\n" for line in templates()), "utf-8")
    return status()


def _unmarked(key: Key) -> tuple[str, str, bool]:
    context, source = key
    return context, source.replace("&", ""), "&" in source


def release() -> int:
    """Compile every language into the file beside its source."""
    for language in LANGUAGES:
        path_of(language).with_suffix(".qm").write_bytes(compiled(language))
    return 0


def status() -> int:
    """Print how much of each part is translated, and what is wrong with it."""
    for language in LANGUAGES:
        catalogue = read(language)
        for part in ("window", *PARTS):
            said = [text for (context, _), text in catalogue.items() if part_of(context) == part]
            print(f"{language:6}{part:14}{sum(map(bool, said)):5} of {len(said):5}")
        for problem in problems(catalogue):
            print(f"{language:6}{problem}")
    return 0


def problems(catalogue: Mapping[Key, str]) -> Iterator[str]:
    """Yield what is wrong with the translations of a catalogue, a line each."""
    for (context, source), translation in catalogue.items():
        if translation:
            for problem in problems_of(source, translation, context):
                yield f"{context}: {source!r}: {problem}"
    yield from accelerator_problems(catalogue)


def export(language: str, part: str = "") -> int:
    """Print the texts of a part, or of all, that have no translation yet."""
    missing = [
        {"context": context, "source": source, "translation": ""}
        for (context, source), translation in read(language).items()
        if not translation and part in {"", part_of(context)}
    ]
    print(json.dumps(missing, ensure_ascii=False, indent=0))
    return 0


def take(language: str, file: str) -> int:
    """Take translations over from JSON; one that is wrong is named and left out."""
    with alone(language):
        return _take(language, msgspec.json.decode(Path(file).read_bytes(), type=list[Entry]))


def _take(language: str, entries: Sequence[Entry]) -> int:
    catalogue = read(language)
    refused = 0
    for entry in entries:
        if not entry.translation:
            continue
        key = (entry.context, entry.source)
        wrong = problems_of(entry.source, entry.translation, entry.context)
        if key not in catalogue:
            wrong = ["there is no such text"]
        if wrong:
            print(f"{entry.context}: {entry.source!r}: {'; '.join(wrong)}", file=sys.stderr)
            refused += 1
        else:
            catalogue[key] = entry.translation
    write(language, catalogue)
    left = sum(not translation for translation in catalogue.values())
    print(f"{refused} refused; {left} of {len(catalogue)} still to translate", file=sys.stderr)
    return int(bool(refused))


COMMANDS: Mapping[str, Callable[..., int]] = {
    "update": update,
    "release": release,
    "status": status,
    "export": export,
    "import": take,
}


def main(words: list[str]) -> int:
    """Run one command and return the exit status."""
    if not words or words[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    return COMMANDS[words[0]](*words[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
