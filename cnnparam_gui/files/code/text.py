"""Python expressions as values, and the lines that they are written in, as ruff formats them."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

import msgspec

WIDTH = 100
INDENT = "    "


class Code(str):
    """A piece of source code of our own making, which stands as it is."""

    __slots__ = ()


class Arg(msgspec.Struct, frozen=True):
    """An argument of a call.

    Attributes:
        name: Its keyword, or what the value would be called where it is positional.
        value: What is given.
        positional: Whether the keyword is left out.
    """

    name: str
    value: "Value"
    positional: bool = False


class Call(msgspec.Struct, frozen=True):
    """A call with what is called on its result, such as `nn.Linear(10, 10).eval()`."""

    function: str
    args: tuple[Arg, ...] = ()
    suffix: str = ""
    exploded: bool = False


Value: TypeAlias = "int | float | str | tuple[int, ...] | list[Code] | Call | None"


def call(function: str, *positional: Value, **named: Value) -> Call:
    """Return a call of a function."""
    args = [Arg("", value, positional=True) for value in positional]
    return Call(function, (*args, *(Arg(name, value) for name, value in named.items())))


def whole(sizes: tuple[int, ...]) -> Value:
    """Return one number for sizes that are alike."""
    return sizes[0] if len(set(sizes)) == 1 else tuple(sizes)


def options(**pairs: tuple[Value, Value]) -> tuple[Arg, ...]:
    """Return arguments by keyword, without those that have their default."""
    return tuple(Arg(name, value) for name, (value, usual) in pairs.items() if value != usual)


def one_line(value: Value) -> str:
    """Return an expression in one line; a text that is no code stands in quotes."""
    if isinstance(value, Code):
        return str(value)
    if isinstance(value, Call):
        return f"{value.function}({', '.join(map(_argument, value.args))}){value.suffix}"
    if isinstance(value, list):
        return f"[{', '.join(value)}]"
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        return f'float("{value}")'
    return repr(value)


def quoted(text: str) -> str:
    """Return a text as a literal, in double quotes where it holds none."""
    literal = ascii(text)
    inner = literal[1:-1]
    return f'"{inner}"' if literal[0] == "'" and '"' not in inner else literal


def _argument(arg: Arg) -> str:
    return one_line(arg.value) if arg.positional else f"{arg.name}={one_line(arg.value)}"


def lines(before: str, value: Value, after: str = "", depth: int = 0) -> Iterator[str]:
    """Yield the lines of an expression between two texts, broken where it is too long."""
    indent = INDENT * depth
    whole = f"{indent}{before}{one_line(value)}{after}"
    exploded = isinstance(value, Call) and value.exploded
    if len(whole) <= WIDTH and not exploded and not _holds_exploded(value):
        yield whole
        return
    if isinstance(value, Call) and _breaks_behind(before, value, depth):
        bare = msgspec.structs.replace(value, suffix="")
        yield f"{indent}{before}{one_line(bare)}("
        yield f"{indent}{INDENT}{value.suffix[1:-1]}"
        yield f"{indent}){after}"
    elif isinstance(value, Call) and value.args:
        yield f"{indent}{before}{value.function}("
        yield from _broken(value.args, depth + 1, exploded=exploded)
        yield f"{indent}){value.suffix}{after}"
    elif isinstance(value, list) and value:
        yield f"{indent}{before}["
        yield from _broken(call("", *value).args, depth + 1)
        yield f"{indent}]{after}"
    else:
        yield whole


def _breaks_behind(before: str, value: Call, depth: int) -> bool:
    """Return whether a call on the result of a call is what is broken: where the rest fits."""
    if not value.suffix.startswith("(") or _is_exploded(value):
        return False
    head = f"{INDENT * depth}{before}{one_line(msgspec.structs.replace(value, suffix=''))}("
    return len(head) <= WIDTH


def _holds_exploded(value: Value) -> bool:
    return isinstance(value, Call) and any(_is_exploded(arg.value) for arg in value.args)


def _is_exploded(value: Value) -> bool:
    return isinstance(value, Call) and (value.exploded or _holds_exploded(value))


def _broken(args: Sequence[Arg], depth: int, *, exploded: bool = False) -> Iterator[str]:
    """Yield arguments in one line if they fit, else each in lines of its own."""
    joined = f"{INDENT * depth}{', '.join(map(_argument, args))}"
    if len(joined) <= WIDTH and not exploded and not any(_is_exploded(arg.value) for arg in args):
        yield joined
        return
    for arg in args:
        yield from lines("" if arg.positional else f"{arg.name}=", arg.value, ",", depth)
