"""Writes the man page of `cnnparam` from its parser.

python packaging/man_page.py > cnnparam.1
"""

from collections.abc import Iterator

from command_line import Command, Option, commands

_HEAD = r"""
.TH CNNPARAM 1 "" "cnnparam" "User commands"
.SH NAME
cnnparam \- count what a convolutional network costs before anyone runs it
.SH SYNOPSIS
.B cnnparam
.I COMMAND
.RI [ OPTION ...]
.RI [ SOURCE ...]
.SH DESCRIPTION
.I SOURCE
is a file of any format that
.B cnnparam list formats
names, or an architecture that
.B cnnparam list architectures
names; a file of that name comes first.
.SH COMMANDS
"""
_TAIL = r"""
.SH EXIT STATUS
.TP
.B 0
All was counted.
.TP
.B 1
Counted with problems, which are printed to standard error one a line.
.TP
.B 2
A file could not be read or written, or the arguments are wrong.
.SH SEE ALSO
.BR cnnparam\-gui (1)
"""


def text() -> str:
    """Return the man page."""
    lines = [line for command in commands() for line in _section(command)]
    return _HEAD.lstrip() + "\n".join(lines) + _TAIL


def _section(command: Command) -> Iterator[str]:
    yield f".SS {_plain(command.name)}"
    yield f"{_plain(command.text[0].upper() + command.text[1:])}."
    yield ".PP"
    yield _plain(command.usage)
    for option in command.options:
        yield ".TP"
        yield _tag(option)
        yield _plain(option.text)


def _tag(option: Option) -> str:
    flags = ", ".join(f"\\fB{_plain(flag)}\\fR" for flag in option.flags)
    value = f"\\fI{_plain(option.metavar)}\\fR" if option.metavar else ""
    return " ".join(filter(None, (flags, value)))


def _plain(line: str) -> str:
    """Return text that roff sets as it is: no escape, and no command at its beginning."""
    escaped = line.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%")
    return f"\\&{escaped}" if escaped[:1] in {".", "'"} else escaped


if __name__ == "__main__":
    print(text(), end="")
