"""Texts that break programs, as names, blocks and file names: they survive, or are refused.

The list is the Big List of Naughty Strings (Max Woolf, MIT licence, 503 entries of it), with 30 of
our own behind it.
"""

import contextlib
import csv
import io
import json
import lzma
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats, native, report_csv, saving
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.request import Request
from cnnparam_gui.models.columns import COLUMN_INDEX
from cnnparam_gui.views.save_dialog import file_name
from tests.gui.fixtures import OpenWindow, dialogs, open_window, settings

__all__ = ["dialogs", "open_window", "settings"]

DATA = Path(__file__).parent / "data" / "naughty.json.xz"
STRINGS: list[str] = [
    text for texts in json.loads(lzma.decompress(DATA.read_bytes())).values() for text in texts
]
BATCH = 60
BATCHES = [STRINGS[start : start + BATCH] for start in range(0, len(STRINGS), BATCH)]


def taken(field: str) -> list[str]:
    """Return what the list becomes in a field, each once, without what is refused."""
    found = []
    for text in STRINGS:
        with contextlib.suppress(FieldError):
            found.append(ReLU.fields()[field].parse(text))
    return [text for text in dict.fromkeys(found) if text]


def named(names: list[str]) -> Network:
    """Return a network with a row of each name."""
    rows: list[Layer] = [Input(name="\U0001f3c1 start", shape=(3, 8, 8))]
    rows += [ReLU(name=name) for name in names]
    return Network(tuple(rows), name="Naughty")


def test_the_list_is_whole() -> None:
    assert len(STRINGS) >= 515


def test_what_is_refused_is_refused_in_one_sentence() -> None:
    names = set(taken("name"))
    refused = [text for text in STRINGS if text.strip() not in names]
    assert 0 < len(refused) < 100
    for text in refused:
        with pytest.raises(FieldError) as caught:
            ReLU.fields()["name"].parse(text)
        assert "\n" not in str(caught.value)
        assert len(str(caught.value)) < 300


def test_what_a_name_takes_is_what_was_typed() -> None:
    names = taken("name")
    assert len(names) > 400
    assert set(names) <= {text.strip() for text in STRINGS}


@pytest.mark.parametrize("field", ["name", "block"])
def test_names_and_blocks_survive_a_file_and_csv(field: str) -> None:
    texts = taken(field)
    rows = named(texts if field == "name" else [f"r{number}" for number in range(len(texts))])
    network = (
        rows
        if field == "name"
        else Network(
            (
                rows.layers[0],
                *(
                    row.with_values(block=text)
                    for row, text in zip(rows.layers[1:], texts, strict=True)
                ),
            )
        )
    )
    data = native.encode(network)
    assert native.decode(data) == network
    assert native.encode(native.decode(data)) == data
    written = report_csv.render(Report(count(network))).decode("utf-8-sig")
    header, *lines = csv.reader(io.StringIO(written))
    column = header.index({"name": "Name", "block": "Block"}[field])
    read = [
        line[column].removeprefix("'") if line[column][:1] == "'" else line[column]
        for line in lines
    ]
    assert read[1 : len(texts) + 1] == [text.removeprefix("'") for text in texts]
    assert not any(line[column].startswith(("=", "+", "-", "@")) for line in lines)


def test_every_report_and_code_takes_them() -> None:
    network = named(taken("name"))
    report = Report(count(network))
    for form in formats.REPORTS.values():
        assert form.render(report)
    for writer in formats.WRITERS.values():
        if writer.suffix != ".txt":
            assert writer.write(network)


@pytest.mark.parametrize("texts", BATCHES, ids=range(len(BATCHES)))
def test_files_of_these_names_are_written_and_read(tmp_path: Path, texts: list[str]) -> None:
    network = named(["conv1"])
    for number, text in enumerate(texts):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = folder / f"{file_name(text)[:60]}.cnnparam"
        saving.write(path, network)
        assert formats.read(path, Request()) == network
        assert list(folder.iterdir()) == [path]


def test_the_network_takes_any_name_that_a_file_can_hold() -> None:
    for text in STRINGS:
        network = Network(named(["conv1"]).layers, name=text, description=text, source=text)
        assert native.decode(native.encode(network)).name == text


def test_they_are_painted_and_found_in_the_table(open_window: OpenWindow) -> None:
    names = taken("name")
    driver = open_window(named(names))
    model, column = driver.model, COLUMN_INDEX["name"]
    shown = [model.index(row + 1, column).data() for row in range(len(names))]
    assert shown == names
    for row in range(0, len(names), 15):
        driver.table.go_to(row + 1, "name")
        picture = driver.window.grab()
        assert not picture.isNull()
    driver.document.open(Network(driver.document.network.layers, name=names[0]))
    assert QGuiApplication.applicationDisplayName() is not None


@pytest.mark.parametrize("text", ["<img src=x>", "<b>bold</b>", "&File", "%s %n {name}"])
def test_no_text_is_taken_for_more_than_text(open_window: OpenWindow, text: str) -> None:
    driver = open_window(named([text]))
    driver.document.open(Network(driver.document.network.layers, name=text))
    assert text in driver.window.windowTitle()
