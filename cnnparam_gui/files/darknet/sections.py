"""The text of a Darknet file: sections of `key=value` lines."""

import re

import msgspec

from cnnparam_gui.core.shapes import MAX_ROWS, MAX_SIZE
from cnnparam_gui.files.problems import FileProblem

MAX_LIST = 1000
"""The most numbers of one list, as the layers of a route; published files stay below 50."""

MAX_KEYS = 500_000
"""The most lines with a value in one file."""

_WHOLE = re.compile(r"[+-]?[0-9]{1,12}")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]{1,20}\.?[0-9]{0,40}|\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?")


class Section(msgspec.Struct, frozen=True):
    """One section.

    Attributes:
        kind: What stands in its brackets, in small letters.
        line: Number of the line with the brackets.
        options: Its values with the numbers of their lines, the first of a key as in Darknet.
    """

    kind: str
    line: int
    options: dict[str, tuple[int, str]]

    def word(self, key: str, default: str) -> str:
        """Return a word in small letters."""
        return self.options[key][1].lower() if key in self.options else default

    def integer(self, key: str, default: int) -> int:
        """Return a whole number."""
        if key not in self.options:
            return default
        line, text = self.options[key]
        return _integer(line, key, text)

    def size(self, key: str, default: int, least: int = 1) -> int:
        """Return a whole number that is a size, and no smaller than `least`."""
        value = self.integer(key, default)
        if not least <= value <= MAX_SIZE:
            raise self.problem(key, f"is {value}, which is not between {least} and {MAX_SIZE:,}")
        return value

    def flag(self, key: str, default: bool = False) -> bool:
        """Return whether a number is another than 0."""
        return self.integer(key, int(default)) != 0

    def decimal(self, key: str, default: float) -> float:
        """Return a decimal number."""
        if key not in self.options:
            return default
        line, text = self.options[key]
        if not _DECIMAL.fullmatch(text):
            raise FileProblem(f"Line {line}: {key} is {text[:40]!r}, which is no number")
        return float(text)

    def integers(self, key: str) -> tuple[int, ...]:
        """Return whole numbers with commas between them; none where they are not given."""
        if key not in self.options:
            return ()
        line, text = self.options[key]
        parts = text.split(",")
        if len(parts) > MAX_LIST:
            raise FileProblem(
                f"Line {line}: {key} has {len(parts):,} numbers, and {MAX_LIST:,} are the most"
            )
        # Darknet takes a comma behind the last one.
        return tuple(_integer(line, key, part) for part in parts if part)

    def problem(self, key: str, reason: str) -> FileProblem:
        """Return what is wrong with a value, which need not be given, and on which line."""
        line = self.options.get(key, (self.line, ""))[0]
        return FileProblem(f"Line {line}: {key} of [{self.kind[:40]}] {reason}")


def _integer(line: int, key: str, text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise FileProblem(f"Line {line}: {key[:40]} is {text[:40]!r}, which is no whole number")
    return int(text)


def parse(text: str) -> list[Section]:
    """Return the sections of a file; raises FileProblem where a line is none of them.

    As Darknet reads it: spaces do not count, a line that begins with `#` or `;` is a remark, and
    of a key that is given twice the first value stands. A remark behind a value is left out too.
    """
    sections: list[Section] = []
    keys = 0
    for number, whole in enumerate(text.split("\n"), start=1):
        line = "".join(whole.split())
        if not line or line[0] in "#;":
            continue
        if line[0] == "[":
            if len(sections) > MAX_ROWS:
                raise FileProblem(f"It has more than {MAX_ROWS:,} sections, the most that are read")
            sections.append(Section(_title(number, line), number, {}))
            continue
        keys += 1
        if keys > MAX_KEYS:
            raise FileProblem(f"It has more than {MAX_KEYS:,} values, too many for a network")
        key, equals, value = line.partition("=")
        if not equals or not key:
            raise FileProblem(f"Line {number} is neither a section nor key=value: {line[:40]!r}")
        if not sections:
            raise FileProblem(f"Line {number} stands before the first section")
        sections[-1].options.setdefault(key, (number, value.partition("#")[0]))
    return sections


def _title(number: int, line: str) -> str:
    kind = line.partition("#")[0]
    if not kind.endswith("]") or len(kind) > 102:
        raise FileProblem(f"Line {number} is no section such as [convolutional]: {line[:40]!r}")
    return kind[1:-1].lower()
