"""What must be alike in a text and its translation, whatever the language."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from cnnparam_gui.views.action_list import ACTIONS, MENUS

_MENUS = "Actions"
_PLACEHOLDER = re.compile(r"\{\w*\}")
_ENDING = re.compile(r"(?<=[a-z])\{\w+\}")  # the plural of an English word
_TAG = re.compile(r"</?\w+[^>]*>")
_SUFFIX = re.compile(r"\*\.\w+")
_ACCELERATOR = re.compile(r"&(?=[^&\s])")
_ENDS = {"…": ("…",), ":": (":", "：")}

_ALIKE = {"placeholders": _PLACEHOLDER, "tags": _TAG, "file name endings": _SUFFIX}


def problems_of(source: str, translation: str, context: str = "") -> list[str]:
    """Return what is wrong with a translation, a few words each; nothing where it is right.

    An entry of the menus may go without a marked letter: some menus have more than letters do.
    """
    found = []
    for ending in _ENDING.findall(source):
        if ending not in translation:
            source = source.replace(ending, "", 1)
    for what, pattern in _ALIKE.items():
        here, there = (Counter(pattern.findall(text)) for text in (source, translation))
        if here != there:
            found.append(f"{what} {sorted(here)} have become {sorted(there)}")
    wanted, marked = (len(accelerators(text)) for text in (source, translation))
    if wanted != marked and not (context == _MENUS and not marked):
        found.append(f"it has {marked} letters marked by &, not {wanted}")
    if source.count("\n") != translation.count("\n"):
        found.append("it has other line breaks")
    if _edges(source) != _edges(translation):
        found.append("it begins or ends with another space")
    for end, alike in _ENDS.items():
        if source.endswith(end) and not translation.endswith(alike):
            found.append(f"it does not end with {end}")
    return found


def accelerators(text: str) -> list[str]:
    """Return the letters of a text that are marked by `&`, in lower case."""
    return [text[match.end()].lower() for match in _ACCELERATOR.finditer(text)]


def accelerator_problems(catalogue: Mapping[tuple[str, str], str]) -> Iterator[str]:
    """Yield the letters that two entries of a menu share, once a language is translated."""
    menus = defaultdict(list)
    for _, title in MENUS:
        menus["the menu bar"].append(title)
    for spec in ACTIONS:
        menus[f"the menu {spec.menu}"].append(spec.text)
    for menu, sources in menus.items():
        letters: dict[str, str] = {}
        for source in sources:
            text = catalogue.get((_MENUS, source), "")
            for letter in accelerators(text):
                if letter in letters:
                    yield f"{menu}: {letter} is marked in {letters[letter]!r} and in {text!r}"
                letters[letter] = text


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
