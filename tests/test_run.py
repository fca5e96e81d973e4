"""run.py decides rightly; nothing here touches the network or the real environment."""

import ast
import json
import re
import subprocess
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

import pytest

import run

ROOT = Path(__file__).resolve().parent.parent


class Clone:
    """A clone in a scratch folder, with the work of Python and pip recorded, not done."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.made = 0
        self.installed: list[list[str]] = []
        self.failing = False
        (root / "requirements.lock").write_text("msgspec==1\n")
        self.ask(test=["pytest"])

    def ask(self, **groups: list[str]) -> None:
        listed = "".join(f"{name} = {values}\n" for name, values in groups.items())
        text = f'[project]\ndependencies = ["msgspec"]\n[dependency-groups]\n{listed}'
        (self.root / "pyproject.toml").write_text(text.replace("'", '"'))

    def make_venv(self, folder: Path) -> None:
        self.made += 1
        run.PYTHON.parent.mkdir(parents=True, exist_ok=True)
        run.PYTHON.touch()

    def pip_install(self, python: Path, arguments: Sequence[str]) -> None:
        if self.failing:
            raise run.SetUpError("no network")
        self.installed.append([one for one in arguments if not one.endswith(".lock")][1:])

    def work(self) -> tuple[int, int]:
        return self.made, len(self.installed)


def settle(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes run.py believe that it lies in that folder."""
    monkeypatch.setattr(run, "ROOT", root)
    monkeypatch.setattr(run, "VENV", root / ".venv")
    monkeypatch.setattr(run, "STAMP", root / ".venv/cnnparam-stamp.json")
    monkeypatch.setattr(run, "LOCK", root / "requirements.lock")
    monkeypatch.setattr(run, "PYTHON", root / ".venv/bin/python")


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Clone:
    settle(tmp_path, monkeypatch)
    made = Clone(tmp_path)
    monkeypatch.setattr(run, "make_venv", made.make_venv)
    monkeypatch.setattr(run, "pip_install", made.pip_install)
    return made


# ------------------------------------------------------------------ the system


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, None),
        ({"DISPLAY": ""}, None),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "offscreen:size=800x600", "DISPLAY": ":0"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "minimal"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland-egl;xcb"}, "wayland"),
        ({"QT_QPA_PLATFORM": "xcb"}, "xcb"),
    ],
)
def test_the_screen_follows_the_variables(environ: dict[str, str], expected: str | None) -> None:
    assert run.screen(environ, "linux") == expected


def test_other_systems_always_have_a_screen() -> None:
    assert run.screen({}, "darwin") == "native"
    assert run.screen({}, "win32") == "native"
    assert run.missing_libraries("native") == {}


def test_only_libraries_that_do_not_load_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"libc.so.6": "libc6", "libnosuchthing.so.9": "libnosuchthing9"}
    monkeypatch.setitem(run.LIBRARIES, "offscreen", known)
    monkeypatch.setattr(run, "loads", lambda library: library == "libc.so.6")
    assert run.missing_libraries("offscreen") == {"libnosuchthing.so.9": "libnosuchthing9"}


def test_a_font_of_ones_own_is_found(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "FONT_FOLDERS", ())
    assert not run.has_font({"HOME": str(home)})
    (home / ".fonts/sub").mkdir(parents=True)
    (home / ".fonts/sub/DejaVuSans.TTF").touch()
    assert run.has_font({"HOME": str(home)})


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Records what would be run on a Debian, where everything succeeds."""
    seen: list[list[str]] = []

    def note(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        seen.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr("run.subprocess.run", note)
    monkeypatch.setattr("run.shutil.which", lambda name: name)
    return seen


def test_root_installs_after_an_update(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("run.os.geteuid", lambda: 0)
    run.require({"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"})
    assert commands[0][-1] == "update"
    assert commands[1][-2:] == ["libegl1", "libgl1"]
    assert "install" in commands[1]


def test_others_are_told_the_one_line(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("run.os.geteuid", lambda: 1000)
    with pytest.raises(run.SetUpError, match=r"apt-get install -y libegl1 libgl1$"):
        run.require({"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"})
    assert not commands


def test_without_apt_get_the_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("run.shutil.which", lambda _: None)
    with pytest.raises(run.SetUpError, match=r"libGL\.so\.1"):
        run.require({"libGL.so.1": "libgl1"})
    run.require({"a font": "fonts-dejavu-core"})  # ugly, but not a reason to refuse


# ------------------------------------------------------------- the environment


def test_the_second_start_does_nothing(clone: Clone) -> None:
    run.set_up(["runtime"])
    run.set_up(["runtime"])
    assert clone.work() == (1, 1)
    assert clone.installed == [["msgspec"]]


def test_another_group_is_added_to_the_same_environment(clone: Clone) -> None:
    run.set_up(["runtime"])
    run.set_up(["runtime", "test"])
    run.set_up(["runtime"])
    assert clone.work() == (1, 2)
    assert clone.installed[1] == ["msgspec", "pytest"]


def test_a_new_lock_installs_into_the_same_environment(clone: Clone) -> None:
    run.set_up(["runtime", "test"])
    run.LOCK.write_text("msgspec==2\n")
    run.set_up(["runtime"])
    run.set_up(["runtime", "test"])  # the group that was not asked for last time follows
    assert clone.work() == (1, 3)


def test_a_new_dependency_is_installed(clone: Clone) -> None:
    run.set_up(["runtime", "test"])
    clone.ask(test=["pytest", "hypothesis"])
    run.set_up(["runtime"])
    assert clone.work() == (1, 1)
    run.set_up(["runtime", "test"])
    assert clone.work() == (1, 2)


def test_an_interrupted_set_up_starts_afresh(clone: Clone) -> None:
    run.set_up(["runtime"])
    clone.failing = True
    with pytest.raises(run.SetUpError):
        run.set_up(["runtime", "test"])
    clone.failing = False
    run.set_up(["runtime", "test"])
    assert clone.work() == (2, 2)


def remove_python() -> None:
    run.PYTHON.unlink()


def tear_stamp() -> None:
    run.STAMP.write_text('{"place": ')


@pytest.mark.parametrize("harm", [remove_python, tear_stamp])
def test_a_harmed_environment_is_made_anew(clone: Clone, harm: Callable[[], None]) -> None:
    run.set_up(["runtime"])
    harm()
    run.set_up(["runtime"])
    assert clone.work() == (2, 2)


def test_a_copied_environment_is_made_anew(
    clone: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.set_up(["runtime"])
    copy = tmp_path.rename(tmp_path.with_name("elsewhere"))
    settle(copy, monkeypatch)
    run.set_up(["runtime"])
    assert clone.work() == (2, 2)


def test_another_python_makes_another_environment(
    clone: Clone, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.set_up(["runtime"])
    monkeypatch.setattr(run, "VERSION", "3.99")
    run.set_up(["runtime"])
    assert clone.work() == (2, 2)


def test_of_two_at_once_one_does_the_work(clone: Clone, monkeypatch: pytest.MonkeyPatch) -> None:
    waits, finished = threading.Event(), threading.Event()
    monkeypatch.setattr(run, "say", lambda message: waits.set() if "waiting" in message else None)

    def second() -> None:
        run.set_up(["runtime"])
        finished.set()

    with run.only_one():
        thread = threading.Thread(target=second)
        thread.start()
        assert waits.wait(10)
        assert not finished.is_set()
        clone.make_venv(run.VENV)
        wanted = run.fingerprints(["runtime"])
        run.STAMP.write_text(json.dumps(wanted))
    thread.join(10)
    assert finished.is_set()
    assert clone.work() == (1, 0)


@pytest.mark.parametrize("kind", ["link", "file", "folder"])
def test_make_venv_replaces_what_stands_there(
    kind: str, tmp_path: Path, commands: list[list[str]]
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "kept").touch()
    place = tmp_path / ".venv"
    if kind == "link":
        place.symlink_to(other)
    elif kind == "file":
        place.touch()
    else:
        place.mkdir()
        (place / "half").touch()
    run.make_venv(place)
    assert not place.exists()
    assert (other / "kept").exists()
    assert commands[0][1:] == ["-m", "venv", str(place)]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (
            "ERROR: Could not find x (from versions: none)\nERROR: No match for x\n",
            "Could not find x",
        ),
        (
            "WARNING: Retrying after connection broken by 'SSLError(1)': /x\nERROR: Conflict\n",
            "connection broken by SSLError",
        ),
        ("", "status 1"),
    ],
)
def test_a_failed_download_is_one_sentence(
    said: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = subprocess.CompletedProcess[str]([], 1, None, said)
    monkeypatch.setattr("run.subprocess.run", lambda *_, **__: failed)
    with pytest.raises(run.SetUpError) as caught:
        run.pip_install(Path("python"), ["msgspec"])
    assert f"(pip: {reason}" in str(caught.value)
    assert "\n" not in str(caught.value)


# ---------------------------------------------------------------- the commands


class BecameError(Exception):
    """Carries what the process would have become."""


@pytest.fixture
def became(clone: Clone, monkeypatch: pytest.MonkeyPatch) -> None:
    def become(arguments: Sequence[str]) -> NoReturn:
        raise BecameError(list(arguments))

    monkeypatch.setattr(run, "become", become)
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)


@pytest.mark.usefixtures("became")
@pytest.mark.parametrize(("given", "sources"), [([], ["vgg16"]), (["a.json"], ["a.json"])])
def test_without_a_display_a_report_is_printed(
    given: list[str],
    sources: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(run, "screen", lambda _: None)
    monkeypatch.setattr(run, "missing_for_qt", lambda _: pytest.fail("Qt is not needed"))
    with pytest.raises(
        BecameError, match=re.escape(repr(["-m", "cnnparam_gui.cli"])[:-1])
    ) as caught:
        run.main(given)
    assert caught.value.args[0][2:] == ["report", *sources]
    assert capsys.readouterr().err.startswith("run.py: no display")


@pytest.mark.usefixtures("became")
def test_with_a_display_the_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(run, "screen", lambda _: "xcb")
    monkeypatch.setattr(run, "missing_for_qt", lambda platform: {"for": platform})
    monkeypatch.setattr(run, "require", lambda missing: asked.extend(missing.values()))
    with pytest.raises(BecameError) as caught:
        run.main(["my net.json", "--smoke", "out"])
    assert caught.value.args[0] == ["-m", "cnnparam_gui", "my net.json", "--smoke", "out"]
    assert asked == ["xcb"]


@pytest.mark.usefixtures("became")
def test_what_is_missing_is_said_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "screen", lambda _: "xcb")
    monkeypatch.setattr(run, "missing_for_qt", lambda _: {"libGL.so.1": "libgl1"})
    monkeypatch.setattr("run.shutil.which", lambda name: name)
    monkeypatch.setattr("run.os.geteuid", lambda: 1000)
    assert run.main([]) == 2
    said = capsys.readouterr().err
    assert said == "run.py: the system lacks some packages: sudo apt-get install -y libgl1\n"


SPREAD = ["-n", "auto", "--dist", "worksteal"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([], SPREAD),
        (["--", "-k", "dense"], [*SPREAD, "-k", "dense"]),
        (["--with-benchmarks"], ["-m", "not frozen and not with_torch and not xvfb"]),
        (["--with-torch"], [*SPREAD, "-m", "not frozen and not bench and not xvfb"]),
        (
            ["--with-benchmarks", "--with-torch", "--", "-x"],
            ["-m", "not frozen and not xvfb", "-x"],
        ),
        (["--", "--with-benchmarks"], [*SPREAD, "--with-benchmarks"]),
    ],
)
def test_the_arguments_of_the_checks(given: list[str], expected: list[str]) -> None:
    assert run.pytest_arguments(given) == expected


def test_an_unknown_argument_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["test", "-k"]) == 2
    assert "-k is not known" in capsys.readouterr().err


def test_the_checks_go_on_to_the_end(
    clone: Clone, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "missing_for_qt", lambda _: {})

    def fail(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 1 if "mypy" in command else 0)

    monkeypatch.setattr("run.subprocess.run", fail)
    assert run.main(["test"]) == 1
    assert len(commands) == 5
    assert commands[-1][2] == "pytest"


def test_help_is_the_docstring(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["--help"]) == 0
    assert "python3 run.py test" in capsys.readouterr().out


def test_an_older_python_can_read_the_refusal() -> None:
    ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 7))
