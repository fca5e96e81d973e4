"""What the core, the readers and the gallery say, in the person's language.

They know no Qt and speak English, in whole sentences with their numbers in them. Each sentence is
found by its words: as it stands, or by the template that it was made of, whose placeholders are
then put into the translated template. `packaging/source_texts.py` lists the texts and templates.
"""

import functools
import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.resources import resource
from cnnparam_gui.models.numbers import grouped

_CONTEXTS = ("Core", "Files", "Architectures")
_ENGLISH = "en"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+")
_SENTENCES = re.compile(r"(?<=[.!?]) (?=[A-Z])")
_DEEPEST = 4


def core_text(text: str) -> str:
    """Return a text of the core, the readers or the gallery in the language of the window.

    A text, or a part of one, that is not known stays as it is.
    """
    language = QCoreApplication.translate("Core", _ENGLISH)
    return text if language == _ENGLISH or not text else _translated(language, text, _DEEPEST)


def inside(text: str) -> str:
    """Return a text of the core as it stands within a sentence.

    English writes it small there; other languages keep their translation's letters.
    """
    found = core_text(text)
    return text[:1].lower() + text[1:] if found == text else found


@functools.lru_cache(maxsize=4096)
def _translated(language: str, text: str, depth: int) -> str:
    if _GROUPED.fullmatch(text):
        return grouped(int(text.replace(",", "")))
    exact = _exact(text)
    if exact is not None or not depth:
        return text if exact is None else exact
    for pattern, template in _patterns():
        found = pattern.fullmatch(text)
        spoken = _exact(template) if found else None
        if found and spoken is not None:
            values = found.groupdict()
            said = {name: _value(language, value, depth) for name, value in values.items()}
            return _filled(spoken, said)
    return _in_parts(language, text, depth)


def _filled(template: str, values: Mapping[str, str]) -> str:
    """Return a template with its values; what stands in them is no placeholder of its own."""
    return _PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), template)


def _exact(text: str) -> str | None:
    """Return the translation of a text as it stands; None where there is none."""
    for context in _CONTEXTS:
        found = QCoreApplication.translate(context, text)
        if found != text:
            return found
    return None


def _value(language: str, text: str, depth: int) -> str:
    return _translated(language, text, depth - 1 if " " in text else 0)


def _in_parts(language: str, text: str, depth: int) -> str:
    """Return sentences one by one, and what stands before a colon apart from what follows."""
    ends = [found.start() for found in _SENTENCES.finditer(text)]
    for end in reversed(ends):
        head = _exact(text[:end])
        if head is not None or end == ends[0]:  # several sentences can be one text
            rest = _translated(language, text[end + 1 :], depth - 1)
            return f"{head or _translated(language, text[:end], depth - 1)} {rest}"
    head, colon, tail = text.partition(": ")
    if not colon:
        return text
    return f"{_exact(head) or head}: {_translated(language, tail, depth - 1)}"


@functools.cache
def _patterns() -> Sequence[tuple[re.Pattern[str], str]]:
    """Return every template as what it matches, the one with the most words of its own first."""
    try:
        lines = resource("translations", "templates.txt").read_text("utf-8").splitlines()
    except (FileProblem, OSError):
        return ()
    lines.sort(key=lambda line: len(_PLACEHOLDER.sub("", line)), reverse=True)
    return [(_pattern(line), line) for line in lines]


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _PLACEHOLDER.split(template)
    literals, names = pieces[::2], pieces[1::2]
    groups = [f"(?P<{name}>.*?)" for name in names]
    joined = "".join(a + b for a, b in zip(map(re.escape, literals), [*groups, ""], strict=True))
    return re.compile(joined, re.DOTALL)
