"""The language of the window: which one it speaks, and that all of it can be translated."""

import importlib
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.files import gallery
from cnnparam_gui.models.core_text import core_text, inside
from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.settings import LANGUAGES, Settings
from cnnparam_gui.views import language
from cnnparam_gui.views.panel_list import PANELS
from tests.gui.driver import Driver
from tests.gui.fixtures import OpenWindow
from tests.views.pseudo import PseudoTranslator, cut, pseudo, texts_of

ROOT = Path(__file__).resolve().parents[2]
NAMES = frozenset(
    {
        *("cnnparam", "PyTorch", "Keras", "ONNX", "Caffe", "MB", "MiB", "macs", "macs-with-bias"),
        *("flops", "flops-with-bias", "fvcore", "torchinfo", "torchsummary", "thop", "ptflops"),
        *("ptflops-aten", "keras", "float64", "float32", "float16", "bfloat16", "int8"),
        *("English", "Deutsch", "Español", "×", "CSV"),
    }
)
"""What is called the same in every language."""

_WORD = re.compile(r"[A-Za-z]{2,}")
_UNITS = re.compile(r"[\d.,]+ [kMGT]?(?:B|MAC)$")
OTHERS = frozenset(
    {
        *("Close", "Closes the dock widget", "Float", "Undocks and re-attaches the dock widget"),
        *("Scroll Left", "Scroll Right", "Export", "Export..."),
    }
)
"""What Qt and pyqtgraph put there; Qt has translations of its own."""

SUBMENUS = ("add", "columns", "compare", "meaning", "theme", "language")


Speak = Callable[..., list[QTranslator]]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Lets the program speak a language until the test ends."""
    locale, direction = QLocale(), qapp.layoutDirection()
    installed: list[QTranslator] = []

    def apply(chosen: str, system: str = "en_US") -> list[QTranslator]:
        found = language.apply(chosen, qapp, QLocale(system))
        installed.extend(found)
        return found

    yield apply
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)


@pytest.fixture
def pseudo_language(qapp: QApplication) -> Iterator[None]:
    """Lets the program speak the language that nobody speaks."""
    before = list(sys.path)
    sys.path.insert(0, str(ROOT / "packaging"))
    translations = importlib.import_module("translations")
    sys.path[:] = before
    translator = PseudoTranslator(translations.source_keys(), qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


VGG = gallery.load("vgg16")

# Which language


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("system", "de_AT", "de"),
        ("system", "es_MX", "es"),
        ("system", "zh_CN", "zh_CN"),
        ("system", "zh_SG", "zh_CN"),
        ("system", "zh_TW", "en"),  # another script
        ("system", "ar_EG", "ar"),
        ("system", "fr_FR", "en"),
        ("system", "C", "en"),
        ("es", "de_DE", "es"),
        ("en", "de_DE", "en"),
    ],
)
def test_the_language_is_the_chosen_one_else_the_systems(
    chosen: str, system: str, spoken: str
) -> None:
    assert language.spoken(chosen, QLocale(system)) == spoken


@pytest.mark.parametrize(
    ("chosen", "system", "written"),
    [
        ("system", "de_CH", "138'357'544"),  # the country's own way
        ("de", "de_CH", "138'357'544"),
        ("de", "en_US", "138.357.544"),
        ("es", "en_US", "138.357.544"),
        ("zh_CN", "de_DE", "138,357,544"),
        ("en", "de_DE", "138,357,544"),
        ("system", "fr_FR", "138\u202f357\u202f544"),
    ],
)
def test_numbers_follow_the_language(speak: Speak, chosen: str, system: str, written: str) -> None:
    speak(chosen, system)
    assert grouped(138_357_544) == written


@pytest.mark.parametrize("chosen", [name for name in LANGUAGES if name != "en"])
def test_qt_and_the_program_speak_it(speak: Speak, chosen: str) -> None:
    names = [Path(translator.filePath()).name for translator in speak(chosen)]
    assert names == [f"qtbase_{chosen}.qm", f"cnnparam_{chosen}.qm"]


def test_english_needs_nothing(speak: Speak) -> None:
    assert speak("en", "de_DE") == []
    assert core_text("takes 'a', but no row has this name") == "takes 'a', but no row has this name"


def test_arabic_is_laid_out_from_the_right(
    speak: Speak, open_window: OpenWindow, qapp: QGuiApplication
) -> None:
    speak("ar")
    driver = open_window(gallery.load("vgg16"))
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    header = driver.table.horizontalHeader()
    first, last = (driver.table.visualRect(driver.at(0, column)) for column in ("name", "output"))
    assert first.left() > last.right()
    assert header.layoutDirection() == Qt.LayoutDirection.RightToLeft


# What the core says


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("Stride", "Schrittweite"),
        ("The padding was left out.", "Das Padding wurde weggelassen."),
        ("takes 'a b', but no row has this name", "nimmt 'a b', aber keine Zeile hei\u00dft so"),
        (
            "Padding: 12,345 is not between 0 and 9",
            "Padding: 12.345 liegt nicht zwischen 0 und 9",
        ),
        (
            "The padding was left out. The stride was left out.",
            "Das Padding wurde weggelassen. Die Schrittweite wurde weggelassen.",
        ),
        ("What nobody ever wrote, {n}", "What nobody ever wrote, {n}"),
    ],
)
def test_the_core_is_translated_by_its_sentences(speak: Speak, said: str, wanted: str) -> None:
    speak("de")
    QLocale.setDefault(QLocale("de_DE"))
    assert core_text(said) == wanted


def test_a_name_that_looks_like_a_placeholder_stays(speak: Speak) -> None:
    speak("de")
    assert core_text("takes '{name}', but no row has this name").startswith("nimmt '{name}'")


def test_a_label_is_small_in_an_english_sentence_only(speak: Speak) -> None:
    assert inside("Stride") == "stride"
    speak("de")
    assert inside("Stride") == "Schrittweite"


# The choice


def test_a_chosen_language_is_kept_and_said_to_come_later(vgg: Driver, settings: Settings) -> None:
    assert settings.language == "system"
    vgg.choose("language", "Deutsch")
    assert settings.language == "de"
    assert vgg.said == "The language changes when the program starts the next time."
    checked = [entry.text() for entry in vgg.menu("language").actions() if entry.isChecked()]
    assert checked == ["Deutsch"]


# Everything can be translated, and has room


@pytest.mark.usefixtures("pseudo_language")
def test_every_text_of_the_window_is_translated(open_window: OpenWindow) -> None:
    driver = open_window(gallery.load("vgg16"))
    left = dict(_untranslated(driver.window))
    for panel in PANELS:
        driver.window.docks.show(panel.key)
        driver.settle()
        left |= dict(_untranslated(driver.window))
    for key in SUBMENUS:
        left |= dict(_untranslated(driver.menu(key)))
    assert sorted(left) == []


@pytest.mark.usefixtures("pseudo_language")
def test_longer_texts_find_room_on_a_small_screen(open_window: OpenWindow) -> None:
    driver = open_window(gallery.load("vgg16"))
    window = driver.window
    short: dict[str, str] = {}
    for panel in PANELS:
        window.docks.show(panel.key)
        window.resize(1024, 768)
        driver.settle()
        short |= {f"{panel.key}: {text}": type(widget).__name__ for widget, text in cut(window)}
        assert window.width() == 1024, panel.key
        assert window.height() == 768, panel.key
    assert short == {}


def test_a_cut_text_is_noticed(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    label = QLabel(pseudo("A rather long text"), host)
    host.show()
    label.resize(label.sizeHint())
    assert list(cut(host)) == []
    label.resize(label.width() // 2, label.height())
    assert [widget for widget, _ in cut(host)] == [label]


def _untranslated(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield the words without brackets that no name explains, each with where it stands."""
    names = {*NAMES, *OTHERS, *KINDS, *DATA_TYPES, *(row.name for row in VGG.layers)}
    for place, text in texts_of(root):
        words = _UNITS.sub("", text)
        if "[" not in text and _WORD.search(words) and words not in names:
            yield text, type(place).__name__
