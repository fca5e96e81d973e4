"""What the command costs as a whole process, beside an empty one of the same run.

Nothing is asserted about time: read the ratios. `pytest -m bench tests/benchmarks/test_process.py`.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROUNDS = 15
EMPTY = ["-c", "pass"]
PEAK_MB = 45
"""The most memory of a report, in MB (10^6 bytes)."""

REPORTS = ("resnet18", "resnet152", "resnet152 --format json", "five-layer-example")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Gives an environment with bytecode of its own, as an installed program has."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    bytecode = {"PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode")}
    return {**kept, **bytecode, "PYTHONPATH": str(ROOT)}


def seconds(arguments: list[str], environment: dict[str, str]) -> float:
    """Runs the interpreter and returns how long that took."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL, check=True
    )
    return time.perf_counter() - start


@pytest.mark.parametrize("arguments", REPORTS)
def test_a_report_beside_an_empty_process(
    environment: dict[str, str], capsys: pytest.CaptureFixture[str], arguments: str
) -> None:
    report = ["-m", "cnnparam_gui.cli", "report", *arguments.split()]
    for warm in (report, EMPTY):
        seconds(warm, environment)
    pairs = [(seconds(report, environment), seconds(EMPTY, environment)) for _ in range(ROUNDS)]
    ours, empty = (min(taken) * 1e3 for taken in zip(*pairs, strict=True))
    middle = [statistics.median(taken) for taken in zip(*pairs, strict=True)]
    with capsys.disabled():
        print(
            f"\nreport {arguments}: {ours:.1f} ms, an empty process {empty:.1f} ms, "
            f"ratio {ours / empty:.1f} (of the medians {middle[0] / middle[1]:.1f})"
        )


# A process inherits the peak of the one that starts it, so a small one does.
STARTER = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rusage is of POSIX")
@pytest.mark.parametrize("arguments", REPORTS)
def test_the_memory_of_a_report(
    environment: dict[str, str], capsys: pytest.CaptureFixture[str], arguments: str
) -> None:
    report = ["-m", "cnnparam_gui.cli", "report", *arguments.split()]
    done = subprocess.run(
        [sys.executable, "-c", STARTER, sys.executable, *report],
        env=environment,
        capture_output=True,
        check=True,
    )
    # Linux says KiB, macOS bytes.
    peak = int(done.stdout) * (1 if sys.platform == "darwin" else 1024) / 10**6
    with capsys.disabled():
        print(f"\nreport {arguments}: {peak:.1f} MB at its peak")
    assert peak < PEAK_MB
