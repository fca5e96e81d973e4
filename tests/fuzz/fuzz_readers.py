"""Fuzzes one reader for a time: `python tests/fuzz/fuzz_readers.py READER [SECONDS]`.

With atheris, which is no dependency (`pip install atheris`), the fuzzer sees which branches an
input takes; without it, a plain mutator of its own does what it can. What is no FileProblem and
no network, or takes over two seconds, is kept in `tests/data/bad/`, where the suite reads it anew
from then on.
"""

import contextlib
import hashlib
import importlib
import itertools
import random
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

atheris: Any = None
with contextlib.suppress(ImportError):
    atheris = importlib.import_module("atheris")


def _instrumented() -> contextlib.AbstractContextManager[object]:
    """Let atheris see the branches of what is imported meanwhile."""
    if atheris is None:
        return contextlib.nullcontext()
    found: contextlib.AbstractContextManager[object] = atheris.instrument_imports(
        include=["cnnparam_gui"]
    )
    return found


with _instrumented():
    from cnnparam_gui.core.count import count
    from cnnparam_gui.files import formats
    from cnnparam_gui.files.problems import FileProblem
    from cnnparam_gui.files.request import Request
    from tests.files.samples import SAMPLES, Sample

FOUND = ROOT / "tests" / "data" / "bad"
MOST_S = 2.0
_HANGS_AFTER_S = 10
_MOST_BYTES = 20_000
_INTERESTING = (0, 1, 127, 128, 255)


class Target:
    """One reader, given one input after another.

    Attributes:
        samples: The small valid files to begin with.
        kept: The inputs that were found.
    """

    def __init__(self, reader: formats.Reader, folder: Path) -> None:
        """Read files of this folder with a reader."""
        self.samples: list[Sample] = [one for one in SAMPLES if one.reader == reader.name]
        self.kept: dict[str, Path] = {}
        self.tried = 0
        self._reader = reader
        self._file = folder / self.samples[0].name

    def give(self, data: bytes) -> None:
        """Read an input by its content and by the reader; keep it where that goes wrong."""
        self.tried += 1
        self._file.write_bytes(bytes(data))
        begun = time.process_time()
        # In time of this process, since the machine may have other work.
        signal.setitimer(signal.ITIMER_VIRTUAL, _HANGS_AFTER_S)
        try:
            for read in (formats.read, self._reader.read):
                self._attempt(read)
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            self._keep(data, error)
        else:
            if time.process_time() - begun > 2 * MOST_S:
                self._keep(data, TimeoutError(f"{time.process_time() - begun:.1f} s"))
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)

    def _attempt(self, read: object) -> None:
        assert callable(read)
        try:
            count(read(self._file, Request((3, 8, 8))))
        except FileProblem as problem:
            if "\n" in str(problem):
                raise AssertionError("a problem of several lines") from problem

    def _keep(self, data: bytes, error: BaseException) -> None:
        """Keep one input for each place that an error comes from."""
        frames = traceback.extract_tb(error.__traceback__)
        where = f"{type(error).__name__} {frames[-1].name if frames else ''}"
        if where in self.kept:
            return
        FOUND.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256(data).hexdigest()[:10]
        path = FOUND / f"{self._reader.name}-{digest}{self._file.suffix}"
        path.write_bytes(data)
        self.kept[where] = path
        _say(f"FOUND {path.name}: {error!r}")
        traceback.print_exception(error)


def mutants(seeds: list[bytes], chance: random.Random) -> Iterator[bytes]:
    """Yield changed inputs without end: bits, bytes, numbers, pieces cut, doubled and swapped."""
    words = sorted({word for seed in seeds for word in seed.replace(b'"', b" ").split()})
    while True:
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.choice((1, 1, 2, 4, 16))):
            at = chance.randrange(len(data) + 1)
            end = min(len(data), at + chance.randrange(1, 40))
            match chance.randrange(7):
                case 0 if at < len(data):
                    data[at] ^= 1 << chance.randrange(8)
                case 1 if at < len(data):
                    data[at] = chance.choice(_INTERESTING)
                case 2:
                    del data[at:end]
                case 3:
                    data[at:at] = data[at:end] * chance.choice((1, 2, 50))
                case 4:
                    data[at:end] = chance.choice(words)
                case 5:
                    data[at:at] = str(chance.choice((-1, 0, 2**31, 10**10, 10**40))).encode()
                case _:
                    other = chance.choice(seeds)
                    data[at:] = other[chance.randrange(len(other)) :]
        yield bytes(data[:_MOST_BYTES])


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _too_long(*_: object) -> NoReturn:
    raise TimeoutError(f"it takes over {_HANGS_AFTER_S} s")


def _plain(target: Target, seconds: float) -> None:
    _say("atheris is not installed: the plain mutator is used, which sees no branches")
    chance = random.Random(seconds)
    end = time.monotonic() + seconds
    seeds = [sample.data for sample in target.samples]
    for data in itertools.takewhile(lambda _: time.monotonic() < end, mutants(seeds, chance)):
        target.give(data)


def _guided(target: Target, seconds: float, folder: Path) -> None:
    corpus = folder / "corpus"
    corpus.mkdir()
    FOUND.mkdir(parents=True, exist_ok=True)
    for sample in target.samples:
        (corpus / sample.name).write_bytes(sample.data)
    options = [
        f"-max_total_time={seconds:.0f}",
        f"-max_len={_MOST_BYTES}",
        "-timeout=60",
        f"-artifact_prefix={FOUND}/{target.samples[0].reader}-",
    ]
    atheris.Setup([sys.argv[0], *options, "-rss_limit_mb=600", str(corpus)], target.give)
    atheris.Fuzz()


def main(words: list[str]) -> int:
    """Fuzz the reader that is named; 1 where something was found."""
    readers = {reader.name: reader for reader in formats.READERS}
    if not words or words[0] not in readers:
        _say(f"usage: fuzz_readers.py READER [SECONDS]; the readers are {', '.join(readers)}")
        return 2
    seconds = float(words[1]) if len(words) > 1 else 600.0
    signal.signal(signal.SIGVTALRM, _too_long)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        target = Target(readers[words[0]], folder)
        # What is imported only where it is used is imported now.
        with _instrumented():
            for sample in target.samples:
                count(formats.read(sample.write(folder)))
        if atheris is None:
            _plain(target, seconds)
        else:
            _guided(target, seconds, folder)  # libFuzzer ends the process, with its own figures
    _say(f"{words[0]}: {target.tried:,} inputs, {len(target.kept)} found")
    return 1 if target.kept else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
