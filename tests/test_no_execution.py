"""Nothing of a file is run, evaluated, unpickled, looked up elsewhere or sent anywhere."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cnnparam_gui.files import formats
from tests.files.samples import SAMPLES

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "cnnparam_gui"

# Called by these names, text becomes code, or a name from somewhere becomes a module.
CALLS = {
    "eval", "exec", "compile", "__import__", "import_module", "spec_from_file_location",
    "exec_module", "load_module", "execfile", "literal_eval", "unsafe_load", "full_load",
    "system", "popen", "startfile", "fork", "forkpty", "execl", "execle", "execlp", "execv",
    "execve", "execvp", "execvpe", "spawnl", "spawnle", "spawnv", "spawnve", "posix_spawn",
    "posix_spawnp", "extractall", "extract", "unpack_archive",
}  # fmt: skip
# Modules that run, unpickle, fetch or send.
MODULES = {
    "pickle", "_pickle", "cPickle", "cloudpickle", "dill", "joblib", "marshal", "shelve", "dbm",
    "code", "codeop", "runpy", "imp", "zipimport", "pkgutil", "subprocess", "multiprocessing",
    "concurrent.futures.process", "pty", "socket", "socketserver", "ssl", "http", "urllib",
    "ftplib", "smtplib", "telnetlib", "xmlrpc", "asyncio", "webbrowser", "requests", "httpx",
    "aiohttp", "urllib3", "yaml", "torch", "tensorflow", "keras", "onnx", "onnxruntime", "numpy",
    "ctypes", "cffi", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtQml",
}  # fmt: skip
# What is as it should be, with the reason.
ALLOWED = {
    ("files/formats.py", "import_module"): "the module of a format, named in the table there",
    ("builders/catalogue.py", "import_module"): "the module of a family, named in the tuple there",
    ("core/kinds/__init__.py", "import_module"): "the modules of kinds, named in the tuple there",
    ("app.py", "exec"): "Qt's event loop",
    ("smoke.py", "exec"): "Qt's event loops",
    ("views/printing.py", "exec"): "the dialog that chooses a printer",
    ("views/language.py", "system"): "the locale of the system",
}
NUMPY_ALLOWED = "views/charts/"


def found_in(source: str) -> Iterator[str]:
    """Finds the forbidden calls and modules of a source."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            yield from _call(node.func)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if _forbidden(alias.name))
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            yield from (name for name in names if _forbidden(name))


def _call(function: ast.expr) -> Iterator[str]:
    if isinstance(function, ast.Name) and function.id in CALLS:
        yield function.id
    elif isinstance(function, ast.Attribute) and function.attr in CALLS:
        holder = function.value
        # A regular expression is compiled, and no code.
        if not (isinstance(holder, ast.Name) and (holder.id, function.attr) == ("re", "compile")):
            yield function.attr


def _forbidden(module: str) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in MODULES)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("eval(text)", ["eval"]),
        ("def f():\n    import pickle", ["pickle"]),
        ("from urllib.request import urlopen", ["urllib.request", "urllib.request.urlopen"]),
        ("from concurrent.futures import process", ["concurrent.futures.process"]),
        ("import importlib\nimportlib.import_module(name)", ["import_module"]),
        ("os.system('ls')", ["system"]),
        ("archive.extractall()", ["extractall"]),
        ("re.compile('a')", []),
        ("builtins.compile(text, '', 'exec')", ["compile"]),
        ("import pickle_head", []),
    ],
)
def test_the_search_finds_what_it_is_for(source: str, found: list[str]) -> None:
    assert list(found_in(source)) == found


def test_the_package_has_nothing_that_runs_or_fetches() -> None:
    found = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        module = path.relative_to(PACKAGE).as_posix()
        for name in found_in(path.read_text(encoding="utf-8")):
            charts = name.startswith("numpy") and module.startswith(NUMPY_ALLOWED)
            if (module, name) not in ALLOWED and not charts:
                found.add((module, name))
    assert not found


def test_what_is_allowed_is_still_there() -> None:
    for module, name in ALLOWED:
        assert name in found_in((PACKAGE / module).read_text(encoding="utf-8")), module


# Reads every file twice. At first, modules of the interpreter and of the package may be loaded;
# then nothing at all may be, and the only file that is opened is the one that is read.
WATCHED = """
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from cnnparam_gui.core.count import count
from cnnparam_gui.files import formats

HOMES = [str(Path(home).resolve()) for home in {HOMES}]
NEVER = (
    "socket.", "urllib.", "http.", "ftplib.", "smtplib.", "subprocess.", "os.system", "os.exec",
    "os.posix_spawn", "os.spawn", "os.fork", "os.startfile", "pty.", "ctypes.", "pickle.",
    "marshal.loads", "webbrowser.", "shutil.", "tempfile.", "os.remove", "os.rename", "os.mkdir",
    "os.link", "os.symlink", "os.chmod", "os.truncate", "glob.", "sqlite3.", "winreg.",
)
LOADING = ("import", "exec", "compile", "marshal.load", "code.__new__", "os.listdir", "os.scandir")
said, state = [], {"now": "", "strict": False}


def at_home(name):
    return any(str(name).startswith(home) for home in HOMES)


def of_a_module(event, values):
    if event == "exec":
        name = values[0].co_filename
        return name.startswith("<") or at_home(name)
    if event == "import":
        return values[1] is None or at_home(values[1])
    return True


def hook(event, values):
    now = state["now"]
    if not now:
        return
    loading = event.startswith(LOADING)
    if event == "open":
        name = values[0]
        if isinstance(name, int) or str(name) == now:
            wrong = values[1] not in (None, "r", "rb")
        else:
            wrong = state["strict"] or not at_home(name)
    elif loading:
        wrong = state["strict"] or not of_a_module(event, values)
    else:
        wrong = event.startswith(NEVER)
    if wrong:
        said.append((now, event, str(values)[:200]))


sys.addaudithook(hook)
for strict in (False, True):
    state["strict"] = strict
    for name in sys.argv[1:]:
        state["now"] = name
        count(formats.read(Path(name)))
        state["now"] = ""
for line in said:
    print(line)
"""


def watched(folder: Path, script: str, *files: Path) -> list[str]:
    """Runs the script over files in a process of its own, and gives what it saw."""
    homes = {sys.prefix, sys.base_prefix, str(PACKAGE), *(entry for entry in sys.path if entry)}
    homes -= {str(folder), str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script.replace("{HOMES}", repr(sorted(homes))), *map(str, files)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_reading_opens_that_file_alone_and_runs_nothing_of_it(tmp_path: Path) -> None:
    names = {reader.name for reader in formats.READERS}
    files = [sample.write(tmp_path) for sample in SAMPLES if sample.reader in names]
    assert len(files) >= len(names)
    assert watched(tmp_path, WATCHED, *files) == []


@pytest.mark.parametrize(
    ("deed", "event"),
    [
        ("import socket; socket.socket()", "socket.__new__"),
        ("eval('1 + 1')", "compile"),
        ("import subprocess; subprocess.run([sys.executable, '-c', ''])", "subprocess.Popen"),
        ("open(name + '.other', 'a')", "open"),
        ("open(name, 'r+')", "open"),
        ("import pickle; pickle.loads(pickle.dumps(list))", "pickle.find_class"),
    ],
)
def test_the_watch_sees_what_it_is_for(tmp_path: Path, deed: str, event: str) -> None:
    sample = next(sample for sample in SAMPLES if sample.reader == "cnnparam")
    reading = "count(formats.read(Path(name)))"
    assert WATCHED.count(reading) == 1
    seen = watched(tmp_path, WATCHED.replace(reading, deed), sample.write(tmp_path))
    assert any(event in line for line in seen), seen
