"""The journal: what is written is read again, and what is not whole is refused."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import fingerprint, gallery, journal, native, saving
from cnnparam_gui.files.fingerprint import Fingerprint
from cnnparam_gui.files.problems import FileProblem
from tests import strategies

LENET = gallery.load("lenet5")


@given(strategies.networks())
def test_a_network_is_read_as_it_was(network: Network) -> None:
    assert native.decode(journal.body_of(network)) == network


@pytest.mark.parametrize("kind", KINDS.values())
def test_a_fresh_row_of_every_kind_is_read_as_it_was(kind: type[Layer]) -> None:
    network = Network((kind.fresh("row"),), "name", "description", "source", "keras")
    assert native.decode(journal.body_of(network)) == network


def test_where_it_belongs_is_kept(tmp_path: Path) -> None:
    path, origin = tmp_path / "1.journal", tmp_path / "net ü.cnnparam"
    known = Fingerprint(7, 1_700_000_000_000_000_001, "ab")
    for entry in (
        journal.Entry(LENET, origin, False, known),
        journal.Entry(LENET, origin, True),
        journal.Entry(Network()),
    ):
        journal.write(path, entry)
        assert journal.read(path) == entry
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def test_half_a_character_is_a_question_mark(tmp_path: Path) -> None:
    path = tmp_path / "1.journal"
    journal.write(path, journal.Entry(Network(name="a\ud800"), Path("x\udcff.cnnparam")))
    entry = journal.read(path)
    assert entry.network.name == "a?"
    assert entry.origin is None


def test_one_that_is_cut_or_altered_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "1.journal"
    journal.write(path, journal.Entry(LENET))
    whole = path.read_bytes()
    for cut in range(0, len(whole), 97):
        path.write_bytes(whole[:cut])
        with pytest.raises(FileProblem):
            journal.read(path)
    path.write_bytes(whole.replace(b"LeNet", b"MeNet"))
    with pytest.raises(FileProblem, match="not whole"):
        journal.read(path)


@pytest.mark.parametrize(
    "head", [b"{}", b"[" * 50_000, b"\xff", b"null", b'{"cnnparam_journal":9}']
)
def test_what_is_no_journal_is_refused(tmp_path: Path, head: bytes) -> None:
    path = tmp_path / "1.journal"
    path.write_bytes(head + b"\n")
    with pytest.raises(FileProblem, match="not a journal"):
        journal.read(path)


def test_one_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "1.journal"
    journal.write(path, journal.Entry(LENET))
    line, rest = path.read_bytes().split(b"\n", 1)
    head = {**msgspec.json.decode(line), "cnnparam_journal": 2}
    path.write_bytes(msgspec.json.encode(head) + b"\n" + rest)
    with pytest.raises(FileProblem, match="another version"):
        journal.read(path)


# Fingerprints


def test_a_file_that_is_left_alone_or_touched_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "net.cnnparam"
    saving.write(path, LENET)
    known = fingerprint.take(path)
    assert known is not None
    assert not fingerprint.changed(path, known)
    path.touch()
    assert not fingerprint.changed(path, known)


def test_other_bytes_of_the_same_length_are_a_change(tmp_path: Path) -> None:
    path = tmp_path / "net.cnnparam"
    path.write_bytes(b"old")
    known = fingerprint.take(path)
    assert known is not None
    assert known.size == 3
    # From the SHA-256 of the three bytes, as sha256sum prints it.
    assert known.digest == "cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4"
    saving.write_bytes(path, b"new")
    assert fingerprint.changed(path, known)


def test_what_is_no_file_has_no_fingerprint_and_nothing_to_lose(tmp_path: Path) -> None:
    path = tmp_path / "net.cnnparam"
    assert fingerprint.take(tmp_path) is None
    assert fingerprint.take(path) is None
    assert not fingerprint.changed(path, Fingerprint(1, 1, "a"))


def test_what_others_write_right_after_a_save_is_a_change(tmp_path: Path) -> None:
    path = tmp_path / "net.cnnparam"
    saving.write_bytes(path, b"ours")
    assert fingerprint.written(path, b"ours") == fingerprint.take(path)
    saving.write_bytes(path, b"them")
    known = fingerprint.written(path, b"ours")
    assert known is not None
    assert fingerprint.changed(path, known)
    assert fingerprint.written(tmp_path / "gone", b"") is None
    assert fingerprint.written(tmp_path, b"") is None
