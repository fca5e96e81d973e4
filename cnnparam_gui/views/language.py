"""The language of the window: the system's, or one that is chosen in the menu."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu

from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.resources import resource
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP
from cnnparam_gui.settings import LANGUAGES, SYSTEM_LANGUAGE, Settings

_ENGLISH = "en"
_OWN_NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""Each language in its own words, so that whoever reads it finds it."""

_SYSTEM = QT_TRANSLATE_NOOP("Language", "As the system")
_LATER = QT_TRANSLATE_NOOP(
    "Language", "The language changes when the program starts the next time."
)


def spoken(chosen: str, system: QLocale) -> str:
    """Return the language that the window speaks: the chosen one, else the system's, else English.

    Args:
        chosen: A name in `LANGUAGES`, or `system`.
        system: What the system is set to.
    """
    if chosen != SYSTEM_LANGUAGE:
        return chosen
    wanted = system.uiLanguages()
    for place, name in enumerate(wanted):
        # The short form of a name that came before says less, such as zh of zh-TW: simplified
        # Chinese is no help to those who read the traditional script.
        if not any(before.startswith(name) for before in wanted[:place]):
            for language in LANGUAGES:
                if _alike(QLocale(language), QLocale(name)):
                    return language
    return _ENGLISH


def _alike(one: QLocale, other: QLocale) -> bool:
    return one.language() == other.language() and one.script() == other.script()


def apply(
    chosen: str, application: QGuiApplication, system: QLocale | None = None
) -> list[QTranslator]:
    """Let the window speak a language, before anything of it is built.

    Numbers follow: they are written as in the system's own country where that speaks the language
    or nothing was chosen, and else as the language has them.

    Args:
        chosen: A name in `LANGUAGES`, or `system`.
        application: What is to speak it.
        system: What the system is set to, where that is not to be asked.

    Returns:
        What translates from now on: Qt's own texts, then the program's; nothing for English.
    """
    own = system or QLocale.system()
    language = spoken(chosen, own)
    kept = chosen == SYSTEM_LANGUAGE or _alike(QLocale(language), own)
    QLocale.setDefault(own if kept else QLocale(language))
    QGuiApplication.setLayoutDirection(QLocale(language).textDirection())
    if language == _ENGLISH:
        return []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    installed = []
    for name, folder in ((f"qtbase_{language}", qt), (f"cnnparam_{language}", _folder())):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            installed.append(translator)
    return installed


def _folder() -> str:
    try:
        return str(resource("translations"))
    except FileProblem:
        return ""  # English is better than no window


def fill_menu(menu: QMenu, settings: Settings, say: Callable[[str], None]) -> None:
    """Put the languages into a menu; a choice is kept, and said to count from the next start."""
    menu.clear()
    group = QActionGroup(menu)
    titles = {SYSTEM_LANGUAGE: QCoreApplication.translate("Language", _SYSTEM), **_OWN_NAMES}
    for name, title in titles.items():
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(settings.language == name)
        action.triggered.connect(lambda _=False, name=name: _choose(name, settings, say))
        group.addAction(action)


def _choose(name: str, settings: Settings, say: Callable[[str], None]) -> None:
    settings.language = name
    say(QCoreApplication.translate("Language", _LATER))
