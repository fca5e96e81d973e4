"""The pictures of the manual: each is taken by a scene of the program, and a page shows it."""

import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "resources" / "manual"
SHOWN = re.compile(r"!\[([^\]]+)\]\(pictures/([^)]+)\.png\)")


@pytest.fixture
def pictures(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script that takes them."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    return importlib.import_module("pictures")


def shown() -> Iterator[tuple[str, str]]:
    """Gives what stands for a picture where it is not seen, and its name, page by page."""
    for page in sorted(PAGES.glob("*.md")):
        yield from SHOWN.findall(page.read_text(encoding="utf-8"))


def test_every_picture_has_a_scene_and_a_page(pictures: ModuleType) -> None:
    scenes = sorted(scene.name for scene in pictures.SCENES)
    assert scenes == sorted(path.stem for path in (PAGES / "pictures").iterdir())
    assert scenes == sorted(name for _, name in shown())


def test_every_scene_still_plays(pictures: ModuleType, qtbot: QtBot, tmp_path: Path) -> None:
    for scene in pictures.SCENES:
        folder = tmp_path / scene.name
        folder.mkdir()
        picture = pictures.taken(scene, folder).toImage()
        kept = QImage(str(PAGES / "pictures" / f"{scene.name}.png"))
        assert 0 < picture.width() <= pictures.WIDTH
        assert kept.width() <= pictures.WIDTH
        across, down = range(0, picture.width(), 3), range(0, picture.height(), 3)
        assert len({picture.pixel(x, y) for x in across for y in down}) > 10, scene.name
