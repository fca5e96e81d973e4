"""Finds the texts of the program that a person reads, for translation.

The window marks its texts with `tr` and `QT_TRANSLATE_NOOP`. The core, the readers of files and
the gallery know no Qt: what they say stands in their data and in the problems that they raise, so
the calls that make these are listed here. `lupdate` finds neither those nor texts that go through
a function of a module, such as `_tr("...")`.
"""

import ast
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.training import TrainingMemory

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "cnnparam_gui"
MARKED = ("app.py", "settings.py", "document", "models", "views")
CORE, FILES, ARCHITECTURES = "Core", "Files", "Architectures"

_PROBLEMS = frozenset(
    {
        *("Broken", "FieldError", "FileProblem", "LayerProblem", "NoKind", "Problem"),
        *("ShorthandError", "Unable", "_problem", "_refuse", "_refused", "_too_little", "problem"),
        *("refused",),
    }
)
_DATA = frozenset(
    {
        *("Convention", "Fix", "Level", "Line", "MemoryPreset", "Meta", "Mistake", "Mix"),
        *("OperationPreset", "Optimizer", "Quantity", "Term", "_part", "_values"),
    }
)
_DESCRIBED = frozenset({"Family", "Variant"})
_FORMATS = frozenset({"Reader", "ReportFormat", "Writer"})
_TABLES = {
    "FAMILY_TITLES": CORE,
    "LEFT_OUT": CORE,
    "QUANTITY_TITLES": CORE,
    "TOTALS": CORE,
    "_ASKED": "Practice",
}
"""Constants whose values are texts, with their contexts."""

_REPORTS = re.compile(r"report_(bars|bridge|memory|summary|working)\.py")
"""Reports whose notes stand in the window too."""
_WORD = re.compile(r"[A-Za-z]{2,}")
_SENTENCE = re.compile(r"[A-Z][^%\\<>=]*? [^%\\<>=]*? [^%\\<>=]*", re.DOTALL)
_CODE = re.compile(r"[\\<>=|]|^[a-z_0-9.-]+$|\(\?|^\{\w+\}_out$")
_KEPT_KEYWORDS = frozenset({"title", "help", "wrong", "description", "text", "note"})


class Text(NamedTuple):
    """One text of the program.

    Attributes:
        context: The class or the part of the program that says it.
        source: The English text, with named placeholders in braces.
        place: The file that it stands in, from the root.
    """

    context: str
    source: str
    place: str


def texts() -> list[Text]:
    """Return every text once a context, sorted by context and else as they stand in the files."""
    unique: dict[tuple[str, str], Text] = {}
    for text in (*_marked_texts(), *_core_texts()):
        unique.setdefault((text.context, text.source), text)
    return sorted(unique.values(), key=lambda text: text.context)


# What is marked


def _marked_texts() -> Iterator[Text]:
    modules = {path: ast.parse(path.read_text("utf-8")) for path in _files(MARKED)}
    markers = {_module(path): _markers(tree) for path, tree in modules.items()}
    for path, tree in modules.items():
        names = dict(markers[_module(path)])
        names.update(_imported(tree, markers))
        yield from _MarkedTexts(path, names).found_in(tree)


def _files(parts: Iterable[str]) -> list[Path]:
    places = [PACKAGE / part for part in parts]
    return [
        path
        for place in places
        for path in (sorted(place.rglob("*.py")) if place.is_dir() else [place])
    ]


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _markers(tree: ast.Module) -> dict[str, str]:
    """Return the functions of a module that hand their first parameter on to be translated."""
    found = {}
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        parameter = function.args.args[0].arg
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            context = _context_of(call)
            handed = [node.id for node in call.args[1:2] if isinstance(node, ast.Name)]
            if context and handed == [parameter]:
                found[function.name] = context
    return found


def _imported(
    tree: ast.Module, markers: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                context = markers.get(node.module or "", {}).get(alias.name)
                if context is not None:
                    yield alias.asname or alias.name, context


def _context_of(call: ast.Call) -> str:
    """Return the context of `translate("Context", ...)` and `QT_TRANSLATE_NOOP`, or nothing."""
    if called(call) in {"translate", "QT_TRANSLATE_NOOP"} and len(call.args) > 1:
        first = call.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            return first.value
    return ""


def called(call: ast.Call) -> str:
    """Return the last part of the name that is called."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


class _MarkedTexts(ast.NodeVisitor):
    """Walks through a module of the window and collects what is marked in it."""

    def __init__(self, path: Path, markers: Mapping[str, str]) -> None:
        self._place = path.relative_to(ROOT).as_posix()
        self._markers = markers
        self._classes: list[str] = []
        self._found: list[Text] = []

    def found_in(self, tree: ast.Module) -> list[Text]:
        self.visit(tree)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        self._found.extend(_table(node, self._place))
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._found.extend(_table(node, self._place))
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        marker = self._markers.get(called(node)) if isinstance(node.func, ast.Name) else None
        if context := _context_of(node):
            self._take(context, node.args[1])
        elif marker is not None and node.args:
            self._take(marker, node.args[0])
        elif isinstance(node.func, ast.Attribute) and node.func.attr == "tr" and node.args:
            self._take(self._classes[-1] if self._classes else "", node.args[0])
        self.generic_visit(node)

    def _take(self, context: str, node: ast.expr) -> None:
        for constant in _plain_strings(node):
            self._found.append(Text(context, constant, self._place))


def _table(node: ast.Assign | ast.AnnAssign, place: str) -> Iterator[Text]:
    """Yield the values of a constant that holds texts."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    names = [target.id for target in targets if isinstance(target, ast.Name)]
    context = next((_TABLES[name] for name in names if name in _TABLES), "")
    if not context or node.value is None:
        return
    for value in node.value.values if isinstance(node.value, ast.Dict) else [node.value]:
        for text in _plain_strings(value):
            yield Text(context, text, place)


def _plain_strings(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)) if text:
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from _plain_strings(body)
            yield from _plain_strings(other)


# What the core, the readers and the gallery say


def _core_texts() -> Iterator[Text]:
    for path in sorted((ROOT / "resources" / "architectures").iterdir()):
        description = json.loads(path.read_text("utf-8")).get("description", "")
        yield Text(ARCHITECTURES, description, path.relative_to(ROOT).as_posix())
    for kind in KINDS.values():  # the menu of layers says the first line on each class
        place = f"{kind.__module__.replace('.', '/')}.py"
        yield Text(CORE, kind.family.capitalize(), place)
        yield Text(CORE, (kind.__doc__ or "").partition("\n")[0], place)
    for name in TrainingMemory.__struct_fields__:  # files/report_memory.py makes titles of them
        yield Text(CORE, name.replace("_", " ").capitalize(), "cnnparam_gui/core/training.py")
    for part, context in (("core", CORE), ("builders", CORE), ("files", FILES)):
        for path in _files([part]):
            finder = _CoreTexts(path, context)
            yield from finder.found_in(ast.parse(path.read_text("utf-8")))


class _CoreTexts(ast.NodeVisitor):
    """Walks through a module that knows no Qt and collects what a person reads of it."""

    def __init__(self, path: Path, context: str) -> None:
        self._place = path.relative_to(ROOT).as_posix()
        self._context = context
        self._found: list[Text] = []
        core = context == CORE and "builders" not in path.parts
        self._sentences = core or bool(_REPORTS.fullmatch(path.name))

    def found_in(self, tree: ast.Module) -> list[Text]:
        self.visit(tree)
        return self._found

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # that is a docstring
            self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        self._found.extend(_table(node, self._place))
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._found.extend(_table(node, self._place))
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = called(node)
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        if name in _PROBLEMS:
            self._take_all(self._context, node.args)
        elif name in _DATA:
            self._take_all(CORE, node.args)
            said = [value for keyword, value in named.items() if keyword in _KEPT_KEYWORDS]
            self._take_all(CORE, said, word=True)
        elif name in _FORMATS:
            self._take_all(CORE, node.args[1:2], word=True)
        elif name in _DESCRIBED:
            said = [*node.args[6:7], *(named[word] for word in ("about",) if word in named)]
            self._take_all(ARCHITECTURES, said)
            for task in _plain_strings(named.get("task", ast.Constant(""))):
                self._found.append(Text(CORE, task.capitalize(), self._place))
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if self._sentences and isinstance(node.value, str) and _SENTENCE.fullmatch(node.value):
            self._add(self._context, node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        template = template_of(node)
        if self._sentences and _SENTENCE.fullmatch(template):
            self._take(self._context, node)

    def _take_all(self, context: str, nodes: Iterable[ast.expr], *, word: bool = False) -> None:
        for node in nodes:
            self._take(context, node, word=word)

    def _take(self, context: str, node: ast.expr, *, word: bool = False) -> None:
        match node:
            case ast.Constant(value=str(text)) if word or " " in text or text[:1].isupper():
                self._add(context, text)
            case ast.JoinedStr():
                self._add(context, template_of(node))
                for part in node.values:  # such as `{'row is' if rows == 1 else 'rows are'}`
                    if isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.IfExp):
                        self._take(context, part.value, word=True)
            case ast.IfExp(body=body, orelse=other):
                self._take(context, body, word=word)
                self._take(context, other, word=word)

    def _add(self, context: str, text: str) -> None:
        literal = re.sub(r"\{\w+\}", "", text)
        if _WORD.search(literal) and not _CODE.search(text.strip()):
            self._found.append(Text(context, text, self._place))


def template_of(node: ast.JoinedStr) -> str:
    """Return an f-string as a text with named placeholders, such as `{size} rows`.

    A placeholder is named for the last name in its expression; a second one of that name gets a
    number.
    """
    pieces: list[str] = []
    used: list[str] = []
    for part in node.values:
        match part:
            case ast.Constant(value=str(text)):
                pieces.append(text)
            case ast.FormattedValue(value=value):
                name = _name_of(value)
                used.append(name)
                times = used.count(name)
                pieces.append("{" + (f"{name}{times}" if times > 1 else name) + "}")
    return "".join(pieces)


def _name_of(value: ast.expr) -> str:
    names = [
        node.id if isinstance(node, ast.Name) else node.attr
        for node in ast.walk(value)
        if isinstance(node, ast.Name | ast.Attribute)
    ]
    plain = [name.strip("_").lower() for name in names if name not in {"len", "self", "str"}]
    return plain[-1] if plain else "value"
