"""Networks of a folder beside each other."""

from pathlib import Path

import pytest

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.operations import PRESETS
from cnnparam_gui.files import formats, gallery, saving
from cnnparam_gui.files.overview import How, Overview, entry, files_in, of_folder
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Cancelled
from tests.files.reports import NOTHING_KNOWN

HOW = How(CONVENTIONS["standard"], Scale())


def linear(units: int) -> Network:
    """Makes a network with 10 inputs: 10 x units weights and as many biases as units."""
    return Network(
        (KINDS["Input"].fresh("in", shape=(10,)), KINDS["Linear"].fresh("fc", units=units))
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b").mkdir()
    saving.write(tmp_path / "two.cnnparam", linear(2))
    saving.write(tmp_path / "b" / "three.cnnparam", linear(3))
    (tmp_path / "b" / "two.JSON").write_text("[")
    return tmp_path


def test_files_are_found_in_folders_below_and_told_how_far(folder: Path) -> None:
    told: list[float] = []
    found = of_folder(folder, HOW, told.append)
    sources = [item.source for item in found.entries]
    assert sources == [str(Path("b", "three.cnnparam")), str(Path("b", "two.JSON")), "two.cnnparam"]
    assert [item.parameters for item in found.entries] == [33, None, 22]
    assert [item.macs for item in found.entries] == [30, None, 20]
    assert found.title == folder.name
    assert list(dict.fromkeys(told)) == [0.0, 1 / 3, 2 / 3]


def test_it_can_be_given_up_in_the_middle(folder: Path) -> None:
    told: list[float] = []

    def step(done: float) -> None:
        told.append(done)
        if done > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        of_folder(folder, HOW, step)
    assert told[-1] == 2 / 3


def test_what_an_earlier_call_wrote_is_left_out(folder: Path) -> None:
    written = folder / "b" / "two.JSON"
    assert len(of_folder(folder, HOW, lambda _: None, written).entries) == 2


def test_a_folder_without_architectures_says_so(tmp_path: Path) -> None:
    (tmp_path / "essay.docx").write_bytes(b"")
    with pytest.raises(FileProblem, match="no architecture in this folder"):
        files_in(tmp_path)


def test_what_is_not_known_is_no_number() -> None:
    found = entry("nothing", lambda: NOTHING_KNOWN, HOW)
    assert (found.status, found.parameters, found.peak_bytes) == ("unknown", None, None)
    assert found.problems == 1
    assert found.reason.startswith("Row 1 first: ")


def test_too_little_memory_for_one_file_stops_no_other() -> None:
    def read() -> Network:
        raise MemoryError

    assert "not enough memory" in entry("large", read, HOW).reason


def test_wrong_rules_and_operations_are_named_in_the_heading() -> None:
    how = How(CONVENTIONS["five-layer-article"], Scale(), PRESETS["flops"])
    found = Overview("a", how, (entry("vgg16", lambda: gallery.load("vgg16"), how),))
    text = formats.OVERVIEWS["table"](found).decode()
    assert "Parameters (five-layer-article: wrong rule)" in text
    assert "WRONG CONVENTION five-layer-article" in text
    assert "Operations (flops, " in text
    assert "30,940,528,640" in text  # twice the multiply-accumulates
