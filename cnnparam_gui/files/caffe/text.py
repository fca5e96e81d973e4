"""The text format of Protocol Buffers, as far as networks are written in it.

Messages in `{}` or `<>`, values in or without lists, numbers, words, strings of either quotation
mark, and remarks. What it is about, the fields and their types, is up to whoever asks for them.
"""

import re
from collections.abc import Iterator
from typing import TypeAlias

import msgspec

from cnnparam_gui.core.shapes import MAX_SIZE
from cnnparam_gui.files.problems import FileProblem

MAX_DEPTH = 64
"""How deep messages may lie in one another; those of Caffe need 6."""

MAX_VALUES = 200_000
"""The most values in one file; published ones stay below 50,000."""

_TOKEN = re.compile(
    r"""(?P<gap>(?:[\s,;]+|\#[^\n]*)++)
    | (?P<open>[{<]) | (?P<close>[}>]) | (?P<mark>[:\[\]])
    | (?P<word>[A-Za-z0-9_.+-]+)
    | (?P<string>"(?:[^"\\\n]++|\\[^\n])*+" | '(?:[^'\\\n]++|\\[^\n])*+')""",
    re.VERBOSE | re.ASCII,
)
_WHOLE = re.compile(r"[+-]?[0-9]{1,12}")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]{1,30}\.?[0-9]{0,40}|\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?f?")
_ESCAPE = re.compile(r"\\(.)")
_TRUTH = {"true": True, "t": True, "1": True, "false": False, "f": False, "0": False}


class Scalar(msgspec.Struct, frozen=True, gc=False):
    """A number, a word or a string, as it was written.

    Attributes:
        text: Its text, without quotation marks.
        line: The number of its line.
    """

    text: str
    line: int


class Message(msgspec.Struct):
    """A message: every field with its values in the order of the file.

    Attributes:
        name: The field that it is a value of.
        line: The line where it begins.
        fields: Its fields.
    """

    name: str
    line: int
    fields: dict[str, "list[Scalar | Message]"] = msgspec.field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Return whether a field is given."""
        return name in self.fields

    def messages(self, name: str) -> "list[Message]":
        """Return the messages of a field; raises FileProblem where a value is none."""
        found = self.fields.get(name, [])
        messages = [value for value in found if isinstance(value, Message)]
        if len(messages) < len(found):
            raise self._wrong(name, found, "is no message in braces")
        return messages

    def message(self, name: str) -> "Message":
        """Return the message of a field, the last one given; an empty one where none is."""
        found = self.messages(name)
        return found[-1] if found else Message(name, self.line)

    def texts(self, name: str) -> list[str]:
        """Return the texts of a field."""
        return [value.text for value in self._scalars(name)]

    def text(self, name: str, default: str = "") -> str:
        """Return the text of a field, the last one given."""
        found = self.texts(name)
        return found[-1] if found else default

    def word(self, name: str, default: str, by_number: tuple[str, ...] = ()) -> str:
        """Return a word in capitals; a number stands for the word at its place."""
        text = self.text(name, default).upper()
        if text.isdecimal() and len(text) < 4 and int(text) < len(by_number):
            return by_number[int(text)]
        return text

    def integers(self, name: str) -> list[int]:
        """Return the whole numbers of a field."""
        values = self._scalars(name)
        for value in values:
            if not _WHOLE.fullmatch(value.text):
                raise FileProblem(
                    f"Line {value.line}: {name} is {value.text[:40]!r}, which is no whole number"
                )
        return [int(value.text) for value in values]

    def integer(self, name: str, default: int) -> int:
        """Return the whole number of a field."""
        found = self.integers(name)
        return found[-1] if found else default

    def sizes(self, name: str, least: int = 1) -> list[int]:
        """Return the sizes of a field, none smaller than `least`."""
        found = self.integers(name)
        for size in found:
            if not least <= size <= MAX_SIZE:
                raise self._wrong(
                    name,
                    self.fields[name],
                    f"is {size}, which is not between {least} and {MAX_SIZE:,}",
                )
        return found

    def size(self, name: str, default: int, least: int = 1) -> int:
        """Return the size of a field, no smaller than `least`."""
        found = self.sizes(name, least)
        return found[-1] if found else default

    def needed_size(self, name: str) -> int:
        """Return a size that must be given."""
        found = self.sizes(name)
        if not found:
            raise FileProblem(f"Line {self.line}: {self.name[:40]} has no {name}")
        return found[-1]

    def flag(self, name: str, default: bool) -> bool:
        """Return yes or no."""
        found = self._scalars(name)
        if not found:
            return default
        truth = _TRUTH.get(found[-1].text.lower())
        if truth is None:
            raise self._wrong(name, list(found), f"is {found[-1].text[:40]!r}, not true or false")
        return truth

    def decimals(self, name: str) -> list[float]:
        """Return the decimal numbers of a field."""
        values = self._scalars(name)
        for value in values:
            if not _DECIMAL.fullmatch(value.text):
                raise FileProblem(
                    f"Line {value.line}: {name} is {value.text[:40]!r}, which is no number"
                )
        return [float(value.text.rstrip("f")) for value in values]

    def decimal(self, name: str, default: float) -> float:
        """Return the decimal number of a field."""
        found = self.decimals(name)
        return found[-1] if found else default

    def _scalars(self, name: str) -> list[Scalar]:
        found = self.fields.get(name)
        if found is None:
            return []
        scalars = [value for value in found if isinstance(value, Scalar)]
        if len(scalars) < len(found):
            raise self._wrong(name, found, "is a message, not a value")
        return scalars

    def _wrong(self, name: str, values: "list[Scalar | Message]", reason: str) -> FileProblem:
        line = values[-1].line if values else self.line
        return FileProblem(f"Line {line}: {name[:40]} {reason}")


Value: TypeAlias = Scalar | Message


class _Token(msgspec.Struct, frozen=True, gc=False):
    kind: str
    text: str
    line: int


def _tokens(text: str) -> Iterator[_Token]:
    """Yield the tokens; the last one says the end."""
    at, line = 0, 1
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            rest = text[at : at + 20].split("\n", maxsplit=1)[0]
            raise FileProblem(f"Line {line}: {rest!r} is neither a field nor a value")
        at = found.end()
        kind = found.lastgroup
        if kind == "gap":
            line += text.count("\n", found.start(), at)
        elif kind is not None:
            yield _Token(kind, found.group(), line)
    yield _Token("end", "", line)


def parse(text: str) -> Message:
    """Return the message that a text is; raises FileProblem where it is none."""
    return _Parser(text).parse()


class _Parser:
    """Puts tokens together, with a stack of its own in place of recursion."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._stack = [(Message("the file", 1), "")]
        self._values = 0

    def parse(self) -> Message:
        """Return the outermost message."""
        while True:
            token = next(self._tokens)
            if token.kind == "end":
                return self._end(token)
            if token.kind == "close":
                self._close(token)
            elif token.kind == "word":
                self._field(token)
            else:
                raise self._refused(token, "a field was expected")

    def _end(self, token: _Token) -> Message:
        message, _ = self._stack[-1]
        if len(self._stack) > 1:
            raise FileProblem(
                f"It ends on line {token.line} within {message.name[:40]}, which begins on line "
                f"{message.line}"
            )
        return message

    def _field(self, name: _Token) -> None:
        token = next(self._tokens)
        colon = token.text == ":" and token.kind == "mark"
        if colon:
            token = next(self._tokens)
        if token.kind == "open":
            self._open(name, token)
        elif not colon:
            raise self._refused(token, f"the value of {name.text[:40]} was expected")
        elif token.text == "[" and token.kind == "mark":
            self._list(name)
        else:
            self._scalar(name, token)

    def _list(self, name: _Token) -> None:
        """Take the values of a list; those of networks hold no messages."""
        token = next(self._tokens)
        while token.text != "]" or token.kind != "mark":
            self._scalar(name, token)
            token = next(self._tokens)

    def _scalar(self, name: _Token, token: _Token) -> None:
        if token.kind == "string":
            text = token.text[1:-1]
            text = _ESCAPE.sub(r"\1", text) if "\\" in text else text
        elif token.kind == "word":
            text = token.text
        else:
            raise self._refused(token, f"the value of {name.text[:40]} was expected")
        self._put(name, Scalar(text, token.line))

    def _put(self, name: _Token, value: Value) -> None:
        self._values += 1
        if self._values > MAX_VALUES:
            raise FileProblem(f"It has more than {MAX_VALUES:,} values, too many for a network")
        self._stack[-1][0].fields.setdefault(name.text, []).append(value)

    def _open(self, name: _Token, bracket: _Token) -> None:
        if len(self._stack) > MAX_DEPTH:
            raise FileProblem(f"Line {name.line}: messages are nested deeper than {MAX_DEPTH}")
        message = Message(name.text, name.line)
        self._put(name, message)
        self._stack.append((message, "}" if bracket.text == "{" else ">"))

    def _close(self, token: _Token) -> None:
        message, wanted = self._stack[-1]
        if token.text != wanted:
            raise FileProblem(
                f"Line {token.line}: {token.text!r} does not close {message.name[:40]}"
            )
        self._stack.pop()

    def _refused(self, token: _Token, reason: str) -> FileProblem:
        found = repr(token.text[:40]) if token.kind != "end" else "the end"
        return FileProblem(f"Line {token.line}: {found} stands where {reason}")
