"""Marking texts for translation where they are data."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - lupdate reads the context
    """Return the text as it is; `lupdate` finds it by this call. PySide6's own is untyped."""
    return text
