"""Pictures of the charts: not blank, titled, and the same in each format."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from cnnparam_gui.views.charts.names import CHARTS, ChartName
from cnnparam_gui.views.charts.panel import ChartPanel
from tests.views.charts.networks import PanelMaker, network

WEIGHTS, ACTIVATION = QColor("#0072B2"), QColor("#009E73")


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), dtype=np.uint32)
    return flat.reshape(image.height(), image.bytesPerLine() // 4)[:, : image.width()] & 0xFFFFFF


def box(image: QImage, color: QColor) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of all pixels of a colour."""
    ys, xs = np.nonzero(pixels(image) == (color.rgb() & 0xFFFFFF))
    assert len(xs)
    return int(xs.min()), int(ys.min()), int(xs.max()), int(ys.max())


def rendered(path: Path, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("chart", "colors"),
    [("parameters", [WEIGHTS]), ("activation", [ACTIVATION]), (None, [WEIGHTS, ACTIVATION])],
)
def test_svg_and_png_show_the_same(
    make_panel: PanelMaker, tmp_path: Path, chart: ChartName | None, colors: list[QColor]
) -> None:
    panel = make_panel(network(*[64, 64, 128, 256] * 5))
    panel.save_png(tmp_path / "chart.png", chart)
    panel.save_svg(tmp_path / "chart.svg", chart)
    png = QImage(str(tmp_path / "chart.png"))
    svg = rendered(tmp_path / "chart.svg", png.size())
    assert png.width() == 1800
    for color in colors:
        np.testing.assert_allclose(box(svg, color), box(png, color), atol=2)
    alike = (pixels(png) == pixels(svg)).mean()
    assert alike > 0.97


def test_pictures_are_black_on_white_unless_asked(make_panel: PanelMaker, tmp_path: Path) -> None:
    panel = make_panel()
    dark = panel.palette()
    dark.setColor(dark.ColorRole.Base, QColor(20, 20, 20))
    panel.setPalette(dark)
    for name, wanted in (("light", QColor("white")), ("dark", QColor(20, 20, 20))):
        path = tmp_path / f"{name}.png"
        panel.save_png(path, dark=name == "dark")
        assert QImage(str(path)).pixelColor(2, 2) == wanted


def test_a_picture_has_a_title_and_no_marks(make_panel: PanelMaker, tmp_path: Path) -> None:
    panel = make_panel()
    panel.mark_rows([1, 2])
    panel.save_svg(tmp_path / "chart.svg")
    text = (tmp_path / "chart.svg").read_text()
    assert "<title>Test</title>" in text
    for words in ("Test: parameters by layer", "weights", "conv3", "float32, batch 1"):
        assert words in text
    assert panel.palette().highlight().color().name() not in text


def test_a_picture_shows_the_rows_that_the_window_shows(
    make_panel: PanelMaker, tmp_path: Path
) -> None:
    panel = make_panel(network(*[8] * 99))
    assert panel._charts is not None
    panel._charts.window_of_rows.zoom(0.1, 50)
    panel.save_svg(tmp_path / "chart.svg", "parameters")
    text = (tmp_path / "chart.svg").read_text()
    assert "conv50" in text
    assert "conv30" not in text


def test_a_panel_that_was_never_shown_can_be_saved(
    make_panel: PanelMaker, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = ChartPanel(make_panel()._document)
    qtbot.addWidget(panel)
    panel.save_png(tmp_path / "chart.png")
    assert box(QImage(str(tmp_path / "chart.png")), WEIGHTS)[2] > 1600


@pytest.mark.parametrize("chart", [*CHARTS, None])
def test_copy(make_panel: PanelMaker, chart: ChartName | None) -> None:
    panel = make_panel()
    if chart is None:
        panel.copy_action.trigger()
    else:
        panel.copy_to_clipboard(chart)
    clipboard = QGuiApplication.clipboard()
    color = ACTIVATION if chart == "activation" else WEIGHTS
    box(clipboard.image(), color)
    assert clipboard.mimeData().data("image/svg+xml").contains(b"<svg")


@pytest.mark.parametrize(
    ("chosen", "kind", "wanted"),
    [
        ("a.svg", "PNG image (*.png)", "a.svg"),
        ("a.PNG", "SVG drawing (*.svg)", "a.PNG"),
        ("v1.2", "SVG drawing (*.svg)", "v1.2.svg"),
        ("a", "", "a.png"),
    ],
)
def test_save_as(
    make_panel: PanelMaker,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    chosen: str,
    kind: str,
    wanted: str,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / chosen), kind))
    make_panel().save_action.trigger()
    assert [path.name for path in tmp_path.iterdir()] == [wanted]
    start = (tmp_path / wanted).read_bytes()[:8]
    assert start == b"\x89PNG\r\n\x1a\n" if wanted.lower().endswith("png") else b"<?xml" in start


def test_save_as_nowhere_and_where_one_cannot(
    make_panel: PanelMaker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    panel = make_panel()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    panel.save_action.trigger()
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: said.append(words[-1]))
    missing = tmp_path / "missing" / "a.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(missing), ""))
    panel.save_action.trigger()
    assert said == ["a.png could not be written: No such file or directory. Choose another place."]
