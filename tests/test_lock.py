"""requirements.lock pins everything that is installed, and tells nothing of any machine."""

import re
import tomllib
from itertools import chain
from pathlib import Path

import run

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
LINE = re.compile(r"(?P<name>[a-z0-9-]+)==[0-9][\w.]*( ; [\w .<>=!'\"]+)?")


def test_the_lock_holds_pins_and_nothing_else() -> None:
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not LINE.fullmatch(line)] == []


def test_the_lock_pins_every_direct_dependency() -> None:
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    pinned = {found["name"] for found in map(LINE.fullmatch, lines) if found}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed_groups = project["dependency-groups"].items()
    groups = [listed for name, listed in listed_groups if name not in run.NOT_LOCKED]
    listed = chain(project["project"]["dependencies"], *groups)
    assert {re.split(r"[<>=!~ ]", one)[0].lower() for one in listed} <= pinned


def test_pyside_stays_below_the_release_that_aborts() -> None:
    assert re.search(r"^pyside6-essentials==6\.11\.", LOCK.read_text("utf-8"), re.MULTILINE)
