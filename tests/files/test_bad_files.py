"""Bad files of every format: one sentence, or a network; never anything else, and soon."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import pytest

from cnnparam_gui import cli
from cnnparam_gui.cli.status import FAILED
from cnnparam_gui.core.count import count
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request
from tests.files.samples import SAMPLES, Sample, replacements

ROOT = Path(__file__).resolve().parents[2]
FOUND = ROOT / "tests" / "data" / "bad"
READERS = {reader.name: reader for reader in formats.READERS}
KNOWN = [sample for sample in SAMPLES if sample.reader in READERS]
MOST_S = 2.0
MOST_BYTES = 500 * 10**6
FLIPS = 300
WRONG: tuple[object, ...] = (None, -1, 1e308, "x" * 2000, [], {})
# Reading this many cuts takes as long as reading all of a small file.
MOST_CUTS = 1200
each = pytest.mark.parametrize("sample", KNOWN, ids=[sample.name for sample in KNOWN])


def attempt(read: object, path: Path, request: Request | None = None) -> FileProblem | Network:
    """Reads and counts a file in the time it may take; anything but FileProblem fails."""
    assert callable(read)
    begun = time.process_time()
    try:
        network = read(path, request or Request())
        count(network)
    except FileProblem as problem:
        return problem
    finally:
        assert time.process_time() - begun < MOST_S
    assert isinstance(network, Network)
    return network


def attempt_all(sample: Sample, folder: Path, cases: Iterable[tuple[str, bytes]]) -> int:
    """Tries bytes in the place of a sample, found by content and by its own reader."""
    read, path = READERS[sample.reader].read, folder / sample.name
    refused = 0
    for what, data in cases:
        path.write_bytes(data)
        try:
            problem = attempt(formats.read, path)
            assert not isinstance(problem, FileProblem) or _is_sentence(problem, path)
            refused += isinstance(problem, FileProblem)
            attempt(read, path, Request((3, 8, 8)))
        except Exception as error:  # noqa: BLE001  whatever it is, the case is to be named
            pytest.fail(f"{sample.name}, {what}: {type(error).__name__}: {error}")
    return refused


def _is_sentence(problem: FileProblem, path: Path) -> bool:
    text = str(problem)
    return "\n" not in text and text.startswith(str(path)) and len(problem.reason) > 10


def test_every_reader_has_a_sample() -> None:
    assert {sample.reader for sample in SAMPLES} >= set(READERS)


@each
def test_a_sample_is_read_and_counted(sample: Sample, tmp_path: Path) -> None:
    path = sample.write(tmp_path)
    network = formats.read(path)
    assert READERS[sample.reader].read(path, Request()) == network
    counts = count(network)
    # A table of tensors says of itself that it has no shapes.
    assert {problem.field for _, problem in counts.problems} <= {"tensors"}
    assert counts.totals.parameters > 0


@each
def test_cut_at_every_byte(sample: Sample, tmp_path: Path) -> None:
    step = max(1, len(sample.data) // MOST_CUTS)
    cuts = [
        *range(0, len(sample.data), step),
        *range(max(0, len(sample.data) - 30), len(sample.data)),
    ]
    cases = ((f"cut at {at}", sample.data[:at]) for at in cuts)
    assert attempt_all(sample, tmp_path, cases) > 0


@each
def test_flipped_bits(sample: Sample, tmp_path: Path) -> None:
    chance = random.Random(sample.name)

    def flipped() -> Iterable[tuple[str, bytes]]:
        for _ in range(FLIPS):
            data = bytearray(sample.data)
            places = [chance.randrange(len(data)) for _ in range(chance.choice((1, 1, 2, 8)))]
            for place in places:
                data[place] ^= 1 << chance.randrange(8)
            yield f"bits at {places}", bytes(data)

    attempt_all(sample, tmp_path, flipped())


@pytest.mark.parametrize(
    "sample", [s for s in KNOWN if s.json_at is not None], ids=lambda sample: sample.name
)
def test_wrong_types_in_json(sample: Sample, tmp_path: Path) -> None:
    cases = (
        (what, sample.with_document(document))
        for what, document in replacements(sample.document(), WRONG)
    )
    assert attempt_all(sample, tmp_path, cases) > 0


CLAIMS = """
import resource, sys
from pathlib import Path
from cnnparam_gui.files import formats
from cnnparam_gui.files.problems import FileProblem
for name in sys.argv[1:]:
    try:
        formats.read(Path(name))
        print(name, "was read")
    except FileProblem as problem:
        pass
status = Path("/proc/self/status")
if status.exists():
    # What rusage tells on Linux is also what the process was before it became this program.
    lines = status.read_text().splitlines()
    print(next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")))
else:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="tells no peak of a process")
def test_ten_gigabytes_that_a_header_claims_are_not_taken(tmp_path: Path) -> None:
    """All in one process, whose memory is looked at in the end."""
    names = [str(s.write(tmp_path, s.claim)) for s in KNOWN if s.claim and s.claim != s.data]
    assert names
    done = subprocess.run(
        [sys.executable, "-c", CLAIMS, *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr
    *read, peak = done.stdout.splitlines()
    assert read == []
    assert int(peak) < MOST_BYTES


@each
def test_the_command_ends_with_2_and_one_line(
    sample: Sample, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for at in range(len(sample.data) - 1, 0, -1):
        path = sample.write(tmp_path, sample.data[:at])
        if isinstance(attempt(formats.read, path), FileProblem):
            break
    else:
        pytest.fail("no cut of it is refused")
    assert cli.main(["report", str(path)]) == FAILED
    said = capsys.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert sample.name in line
    assert "Traceback" not in line


def test_what_fuzzing_found_stays_mended(tmp_path: Path) -> None:
    """Each file is named `READER-what.ending`, and is read by content and by that reader."""
    for found in sorted(FOUND.glob("*-*")) if FOUND.is_dir() else ():
        reader = READERS[found.name.partition("-")[0]]
        attempt(formats.read, found)
        attempt(reader.read, found)
        attempt(reader.read, found, Request((3, 8, 8)))
