"""The translations: in step with the sources, whole, and alike in what must be alike."""

import ast
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("ar", "de", "es", "zh_CN")
TOLD = frozenset(
    {
        *("QCheckBox", "QGroupBox", "QLabel", "QMenu", "QPushButton", "QRadioButton", "addAction"),
        *("addItem", "addMenu", "addRow", "addTab", "insertItem", "setAccessibleDescription"),
        *("setAccessibleName", "setEmptyLabel", "setPlaceholderText", "setStatusTip", "setTabText"),
        *("setText", "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle", "showMessage"),
    }
)
"""What shows its arguments to a person."""

WORD = re.compile(r"[A-Za-z]{2,}")
NO_WORD = re.compile(r"<[^>]*>|&\w+;|cnnparam")


@pytest.fixture(scope="module")
def translations() -> Iterator[ModuleType]:
    """The script that keeps the translations."""
    before = list(sys.path)
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        yield importlib.import_module("translations")
    finally:
        sys.path[:] = before


# Finding the texts


@pytest.mark.parametrize(
    ("written", "template"),
    [
        ("f'{size} does not fit'", "{size} does not fit"),
        ("f'{self.kind()} takes {len(inputs)} inputs'", "{kind} takes {inputs} inputs"),
        ("f'{row} and {row}'", "{row} and {row2}"),
        ("f'{3}'", "{value}"),
    ],
)
def test_placeholders_are_named_for_what_stands_in_them(
    translations: ModuleType, written: str, template: str
) -> None:
    source_texts = importlib.import_module("source_texts")
    [node] = [node for node in ast.walk(ast.parse(written)) if isinstance(node, ast.JoinedStr)]
    assert source_texts.template_of(node) == template


@pytest.mark.parametrize(
    ("context", "source"),
    [
        ("Actions", "&Open…"),  # QT_TRANSLATE_NOOP by another name
        ("MainWindow", "Totals"),  # self.tr
        ("Practice", "activation memory"),  # a table of words
        ("Core", "Stride"),  # the title of a field
        ("Core", "The padding was left out."),  # a mistake
        ("Core", "takes '{name}', but no row has this name"),  # a problem with a value in it
        ("Core", "Rectified linear unit, max(0, x)."),  # what the menu says of a kind
        ("Core", "ONNX model"),  # a format
    ],
)
def test_texts_are_found_wherever_they_are_said(
    translations: ModuleType, context: str, source: str
) -> None:
    assert (context, source) in translations.source_keys()


# In step, whole, alike


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_have_the_texts_of_the_sources(translations: ModuleType, language: str) -> None:
    there, wanted = set(translations.read(language)), set(translations.source_keys())
    assert wanted - there == set(), "run packaging/translations.py update"
    assert there - wanted == set(), "run packaging/translations.py update"


def test_the_templates_are_those_of_the_sources(translations: ModuleType) -> None:
    lines = translations.TEMPLATES.read_text("utf-8").splitlines()
    assert lines == translations.templates(), "run packaging/translations.py update"


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated(translations: ModuleType, language: str) -> None:
    assert [key for key, text in translations.read(language).items() if not text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_must_be_kept(translations: ModuleType, language: str) -> None:
    assert list(translations.problems(translations.read(language))) == []


def test_no_two_entries_of_a_menu_have_one_letter(translations: ModuleType) -> None:
    english = {key: key[1] for key in translations.source_keys()}
    assert list(translations.accelerator_problems(english)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_compiled_from_what_is_edited(
    translations: ModuleType, language: str
) -> None:
    path = translations.path_of(language).with_suffix(".qm")
    assert path.read_bytes() == translations.compiled(language), "run translations.py release"


# Checking


@pytest.mark.parametrize(
    ("source", "translation", "problem"),
    [
        ("{name} is new", "{nam} ist neu", "placeholders"),
        ("{name} is new", "Neu ist {name}", ""),
        ("{most} input{s}", "{most} Eingänge", ""),
        ("&Open…", "Öffnen…", "letters marked by &"),
        ("&Open…", "Öff&nen", "does not end with …"),
        ("&Open…", "打开(&O)…", ""),
        ("<b>{file}</b>", "{file}", "tags"),
        ("CSV (*.csv)", "CSV (*.txt)", "file name endings"),
        ("One\ntwo", "Eins zwei", "line breaks"),
        ("Name:", "名称：", ""),
        (" rows", "Zeilen", "another space"),
    ],
)
def test_a_wrong_translation_is_told(
    translations: ModuleType, source: str, translation: str, problem: str
) -> None:
    found = "; ".join(translations.problems_of(source, translation))
    assert problem in found
    assert bool(found) == bool(problem)


def test_a_catalogue_is_read_as_it_was_written(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    written = {("A", "<b>&x</b>\n\u2026"): "\u4e00 & <i>", ("B", "y"): "", ("A", "z"): "z"}
    translations.write("de", written)
    assert translations.read("de") == written


def test_translations_are_handed_out_and_taken_back(
    translations: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.write("de", {("Theme", "Light"): "", ("Core", "{n} rows"): "", ("A", "B"): "C"})
    translations.export("de", "window")
    assert '"Light"' in (said := capsys.readouterr().out)
    assert "{n} rows" not in said
    back = tmp_path / "back.json"
    back.write_text(
        '[{"context": "Theme", "source": "Light", "translation": "Hell"},'
        ' {"context": "Core", "source": "{n} rows", "translation": "Zeilen"},'
        ' {"context": "Core", "source": "gone", "translation": "weg"}]',
        "utf-8",
    )
    assert translations.take("de", str(back)) == 1
    assert translations.read("de") == {
        ("Theme", "Light"): "Hell",
        ("Core", "{n} rows"): "",
        ("A", "B"): "C",
    }
    said = capsys.readouterr().err
    assert "placeholders" in said
    assert "there is no such text" in said


# Untranslatable texts


def test_no_text_is_shown_that_cannot_be_translated() -> None:
    shown = [
        f"{path.relative_to(ROOT)}:{call.lineno}: {text!r}"
        for part in ("models", "views")
        for path in sorted((ROOT / "cnnparam_gui" / part).rglob("*.py"))
        for call, text in _shown(ast.parse(path.read_text("utf-8")))
    ]
    assert shown == []


def test_a_text_that_cannot_be_translated_is_found() -> None:
    code = "label.setText('Not saved')\nQLabel(f'{n} rows of it')\nbox.addItem(self.tr('All'))"
    assert [text for _, text in _shown(ast.parse(code))] == ["Not saved", " rows of it"]


def _shown(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """Yield the words that stand as they are where a person sees them."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _called(call) in TOLD:
            for argument in call.args:
                for text in _literals(argument):
                    if WORD.search(NO_WORD.sub("", text)):
                        yield call, text


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _literals(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            for part in parts:
                yield from _literals(part)
        case ast.IfExp(body=body, orelse=other):
            yield from _literals(body)
            yield from _literals(other)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            yield from _literals(left)
            yield from _literals(right)
