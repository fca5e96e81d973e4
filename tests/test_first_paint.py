"""What is imported before the first paint of the window: nothing that is only needed later."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import os, sys
from cnnparam_gui import app
from tests.helpers import memory_settings
application = app.build_application(["cnnparam"])
window = app.build_window(memory_settings(sys.argv[1]))
def tell():
    print(*sys.modules, flush=True)
    os._exit(0)
window.first_painted.connect(tell)
window.show()
application.exec()
"""

PACKAGES = {
    *("PySide6", "__feature__", "cnnparam_gui", "msgspec", "shiboken6", "shibokensupport"),
    *("signature_bootstrap", "tests", "typing_extensions"),
}
"""Every package before the first paint that is not Python's own."""

LATER = (
    *("builders.resnet", "builders.vgg", "cli", "files.onnx", "files.keras", "files.code"),
    *("files.report_xlsx", "files.onnx_writing", "views.panels", "views.diagram", "views.formula"),
    *("views.manual", "views.help_dialogs", "views.command_palette", "views.chart_table"),
    *("views.gallery_browser", "views.worksheet", "views.report_pages", "core.mistakes"),
    *("core.diagnosis", "core.audit", "core.exercise", "core.comparison", "core.what_if"),
    *("core.fixes", "core.widths", "core.diagram", "models.comparison", "models.what_if"),
)
"""Modules and packages of ours that belong to what a person asks for once the window is there."""

MOST = 190
"""How many modules of ours there may be: 174 when this was written, and a start pays for each."""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    settings = tmp_path_factory.mktemp("first_paint") / "settings.ini"
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(settings)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(done.stdout.split())


def test_no_other_package_is_imported(imported: set[str]) -> None:
    packages = {name.partition(".")[0] for name in imported}
    ours = {name for name in packages if not name.startswith("_") or name == "__feature__"}
    assert ours - set(sys.stdlib_module_names) - PACKAGES == set()


@pytest.mark.parametrize("part", LATER)
def test_what_is_asked_for_later_is_imported_later(imported: set[str], part: str) -> None:
    name = f"cnnparam_gui.{part}"
    assert [one for one in imported if one == name or one.startswith(f"{name}.")] == []


def test_there_are_no_more_modules_than_a_start_can_bear(imported: set[str]) -> None:
    assert sum(name.startswith("cnnparam_gui.") for name in imported) <= MOST
