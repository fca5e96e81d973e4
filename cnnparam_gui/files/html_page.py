"""Pages of HTML: one file that holds everything it shows, fetches nothing and runs nothing."""

import html
from collections.abc import Iterable, Sequence

from cnnparam_gui.files.problems import one_line

_STYLE = """
:root { color-scheme: light dark; --line: #8a8a8a; --ground: #f3f3f3; --note: #a34700;
  --weights: #0072b2; --biases: #e69f00; --activations: #009e73; }
@media (prefers-color-scheme: dark) { :root { --line: #8a8a8a; --ground: #2b2b2b;
  --note: #ff9d57; --weights: #56b4e9; --biases: #f5c542; --activations: #35c99a; } }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem;
  padding: 0 1rem; }
h1 { font-size: 1.6rem; margin-bottom: .2rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.note { border-left: .3rem solid var(--note); padding-left: .6rem; font-weight: bold; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .15rem .6rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--line); background: var(--ground); }
tbody tr { border-bottom: 1px solid color-mix(in srgb, var(--line) 40%, transparent); }
tfoot td { border-top: 2px solid var(--line); font-weight: bold; }
.n { text-align: right; white-space: nowrap; }
td:first-child, li { overflow-wrap: anywhere; }
svg { width: 100%; height: auto; font: 12px system-ui, sans-serif; }
svg text { fill: currentColor; }
.weights { fill: var(--weights); } .biases { fill: var(--biases); }
.activations { fill: var(--activations); }
.key { display: inline-block; width: .8em; height: .8em; margin-right: .3em; }
@media print { :root { color-scheme: light; } body { font-size: 9pt; margin: 0;
  max-width: none; padding: 0; } .wide { overflow: visible; } thead { display: table-header-group; }
  tfoot { display: table-row-group; } tr, svg { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
@page { margin: 15mm; }
"""


def page(title: str, body: Iterable[str]) -> bytes:
    """Return a page as the bytes of a file in UTF-8.

    Args:
        title: What it is called, as plain text.
        body: What stands in it, as HTML.
    """
    head = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        # Whatever a name in it says, nothing is fetched and nothing runs.
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
    text = head + "\n".join(body) + "\n</body>\n</html>\n"
    return text.encode("utf-8", "replace")


def escape(text: str) -> str:
    """Return a text on one line that HTML shows as it is."""
    return html.escape(one_line(text))


def element(tag: str, text: str, style: str = "") -> str:
    """Return an element around plain text."""
    kind = f' class="{style}"' if style else ""
    return f"<{tag}{kind}>{escape(text)}</{tag}>"


def table(
    headings: Sequence[tuple[str, bool]],
    rows: Iterable[Sequence[str]],
    total: Sequence[str] = (),
) -> list[str]:
    """Return a table as HTML, a row a line.

    Args:
        headings: The heading of each column, and whether its cells are text.
        rows: The cells of each row.
        total: The cells of the totals; empty for none.
    """
    styles = ["" if is_text else ' class="n"' for _, is_text in headings]

    def row(cells: Sequence[str]) -> str:
        found = (f"<td{s}>{escape(c)}</td>" for s, c in zip(styles, cells, strict=True))
        return f"<tr>{''.join(found)}</tr>"

    heads = "".join(
        f'<th scope="col"{style}>{escape(heading)}</th>'
        for style, (heading, _) in zip(styles, headings, strict=True)
    )
    lines = ['<div class="wide"><table>', f"<thead><tr>{heads}</tr></thead>", "<tbody>"]
    lines += [*map(row, rows), "</tbody>"]
    if total:
        lines += ["<tfoot>", row(total), "</tfoot>"]
    return [*lines, "</table></div>"]


def bullets(texts: Iterable[str]) -> list[str]:
    """Return plain texts as a list."""
    return ["<ul>", *(element("li", text) for text in texts), "</ul>"]
