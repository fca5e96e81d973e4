"""What the command prints: results to standard output, complaints to standard error."""

import contextlib
import os
import sys


def write(data: bytes) -> None:
    """Write bytes as they are: UTF-8 and their own line ends, whatever the system prefers."""
    if sys.stdout is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)


def print_line(line: str) -> None:
    """Write one line to standard output."""
    from cnnparam_gui.files.problems import one_line

    write(f"{one_line(line)}\n".encode())


def say(line: str) -> None:
    """Write one line to standard error, after what was printed so far."""
    from cnnparam_gui.files.problems import one_line

    if sys.stdout is not None:
        sys.stdout.flush()
    if sys.stderr is not None:
        print(one_line(line), file=sys.stderr)


def complain(sentence: str) -> None:
    """Say what is wrong with the call or with a file."""
    say(f"cnnparam: {sentence}")


def drop_output() -> None:
    """Send what is still to be flushed nowhere, so that Python does not complain at its end."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
