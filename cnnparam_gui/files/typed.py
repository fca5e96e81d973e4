"""Texts that a person types into a file, such as a name: one line, and nothing hidden in it."""

import unicodedata

_JOINERS = {"\u200c", "\u200d"}
"""What words of Persian, Hindi and others are written with, though nothing of it is seen."""


def cleaned(text: str, most: int) -> str:
    """Return a text on one line, without control characters and what turns the writing around.

    Args:
        text: What was typed.
        most: The most characters; the rest is cut off.
    """
    line = " ".join(text[: 10 * most].split())
    kept = (char for char in line if char in _JOINERS or unicodedata.category(char)[0] != "C")
    return " ".join("".join(kept).split())[:most].strip()
