"""Marking texts for translation where they are data, and what stands in them for keys."""

import re

_MARK = re.compile(r"\s*\(&.\)|&")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - lupdate reads the context
    """Return the text as it is; `lupdate` finds it by this call. PySide6's own is untyped."""
    return text


def without_mark(text: str) -> str:
    """Return the text of a menu without its marked letter, such as `File` of `&File`.

    Scripts without Latin letters have the letter in brackets at the end, `文件(&F)`.
    """
    return _MARK.sub("", text)
