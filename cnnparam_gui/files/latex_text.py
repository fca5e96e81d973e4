"""Documents of LaTeX: texts that are no commands, and tables that go over pages."""

import re
from collections.abc import Iterable, Sequence

from cnnparam_gui.files.problems import one_line

_SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_\allowbreak{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': r"\textquotedbl{}",
    "'": r"\textquotesingle{}",
    "`": r"\textasciigrave{}",
    "[": "{[}",
    "]": "{]}",
    "*": "{*}",
    "×": r"\texttimes{}",
}
_LIGATURE = re.compile(r"-(?=-)|,(?=,)")
"""What two of a sign would become another one."""

_KNOWN = range(0x80, 0x180)
"""The signs beyond ASCII that pdfLaTeX sets with the fonts of the preamble."""

_PREAMBLE = r"""\documentclass[a4paper,10pt]{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage{textcomp,iftex}
\usepackage[margin=15mm]{geometry}
\usepackage{array,booktabs,longtable}
"""


def escape(text: str) -> str:
    """Return a text on one line that LaTeX shows as it is."""
    shown = "".join(_SIGNS.get(char, char) for char in one_line(text))
    return _LIGATURE.sub(lambda sign: f"{sign.group()}{{}}", shown)


def document(body: Iterable[str]) -> bytes:
    """Return a document that compiles by itself as the bytes of a file in UTF-8.

    Args:
        body: Its lines, as LaTeX; a report of one's own can take them over.
    """
    text = "\n".join(body)
    start = f"{_PREAMBLE}{_unknown_signs(text)}\\setlength{{\\parindent}}{{0pt}}\n"
    whole = f"{start}\\begin{{document}}\n{text}\n\\end{{document}}\n"
    return whole.encode("utf-8", "replace")


def _unknown_signs(text: str) -> str:
    """Let pdfLaTeX, which stops at a sign that its fonts lack, write the number of the sign."""
    found = sorted({char for char in text if ord(char) > 127 and ord(char) not in _KNOWN})
    if not found:
        return ""
    lines = [f"  \\DeclareUnicodeCharacter{{{ord(c):04X}}}{{U+{ord(c):04X}}}" for c in found]
    return "\n".join(["\\ifPDFTeX", *lines, "\\fi", ""])


def table(
    headings: Sequence[tuple[str, bool]],
    rows: Iterable[Sequence[str]],
    total: Sequence[str] = (),
) -> list[str]:
    """Return a table with the rules of booktabs, whose heading is repeated on every page.

    Args:
        headings: The heading of each column, and whether its cells are text.
        rows: The cells of each row.
        total: The cells of the totals; empty for none.
    """
    first = r">{\raggedright\arraybackslash}p{38mm}"
    columns = first + "".join("l" if is_text else "r" for _, is_text in headings[1:])
    heading = _row([_heading(text) for text, _ in headings])
    lines = [f"\\begin{{longtable}}{{@{{}}{columns}@{{}}}}", "\\toprule", heading, "\\midrule"]
    lines += ["\\endhead", "\\bottomrule", "\\endfoot"]
    lines += [_row(list(map(escape, row))) for row in rows]
    if total:
        lines += [
            "\\midrule",
            _row([f"\\textbf{{{escape(cell)}}}" if cell else "" for cell in total]),
        ]
    return [*lines, "\\end{longtable}"]


def _heading(text: str) -> str:
    """Return the heading of a column, with its unit on a line of its own."""
    words, bracket, unit = text.partition(" (")
    if not bracket:
        return f"\\textbf{{{escape(text)}}}"
    lines = f"\\textbf{{{escape(words)}}}\\\\\\textbf{{({escape(unit)}}}"
    return f"\\shortstack[r]{{{lines}}}"


def _row(cells: Sequence[str]) -> str:
    return " & ".join(cells) + r" \\"


def bullets(texts: Iterable[str]) -> list[str]:
    """Return plain texts as a list."""
    items = (f"\\item {escape(text)}" for text in texts)
    return ["\\begin{itemize}", *items, "\\end{itemize}"]
