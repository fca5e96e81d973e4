"""What a card takes from an architecture, and the outline that it paints."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.views.gallery_card import (
    Bar,
    CardContent,
    GalleryCard,
    content_of,
    outline_color,
    paint_outline,
    quiet_color,
)
from cnnparam_gui.views.recent_list import folder_of

LIGHT, DARK = QPalette(QColor("#EEEEEE")), QPalette(QColor("#202020"))


def row(kind: str, name: str, **values: object) -> Layer:
    return KINDS[kind].fresh(name, **values)


def drawn(bars: tuple[Bar, ...], size: QSize, ratio: float = 1.0) -> QImage:
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_outline(painter, QRect(0, 0, size.width(), size.height()), bars, LIGHT)
    painter.end()
    image.setDevicePixelRatio(1.0)
    return image


def column(image: QImage, x: int) -> int:
    """How many pixels of a column are painted."""
    white = QColor("white")
    return sum(image.pixelColor(x, y) != white for y in range(image.height()))


def test_a_card_has_the_figures_of_the_lecture_table() -> None:
    content = content_of("vgg16", gallery.load("vgg16"))
    assert content.parameters == 138_357_544
    assert content.forward_bytes == 60_950_432
    assert content.rows == 22
    assert [bar.family for bar in content.bars[:4]] == [
        "input",
        "convolution",
        "convolution",
        "pooling",
    ]


def test_a_card_says_where_its_figures_are_a_lower_bound_or_unknown(qtbot: QtBot) -> None:
    broken = row("Conv2d", "c", filters=2, kernel=(9, 9))  # 2 x 3 x 81 weights, 2 biases
    lower = content_of("x", Network((row("Input", "in", shape=(3, 5, 5)), broken)))
    unknown = content_of("x", Network((row("ReLU", "relu"),)))
    cards = [GalleryCard(content) for content in (lower, unknown)]
    for card in cards:
        qtbot.addWidget(card)
    assert cards[0].figures() == ("\u2265 488 parameters", "\u2265 300 B forward \u00b7 2 rows")
    assert cards[1].figures() == ("? parameters", "? forward \u00b7 1 rows")


def test_an_outline_passes_over_what_keeps_the_feature_map() -> None:
    layers = (
        row("Input", "input", shape=(1, 16, 16)),
        row("ReLU", "relu"),
        row("Flatten", "flatten"),
        row("Linear", "fc", units=8),
    )
    content = content_of("x", Network(layers, name="X"))
    assert content.bars == (Bar("input", 4.0, 1.0), Bar("dense", 1.0, 4.0))
    assert content.rows == 4


def test_a_row_without_a_shape_has_no_bar() -> None:
    content = content_of("x", Network((row("ReLU", "relu"),)))
    assert content.bars == ()
    assert content.name == "x"


@pytest.mark.parametrize(
    ("description", "summary"),
    [
        ("A net. With more.", "A net"),
        ("A net: it has more", "A net"),
        ("Of LeCun et al. (1998) as printed. It is old.", "Of LeCun et al. (1998) as printed"),
        ("On 3.5 million images", "On 3.5 million images"),
        ("", ""),
    ],
)
def test_a_card_shows_where_a_description_may_stop(description: str, summary: str) -> None:
    assert CardContent("x", "X", description, 0, 0, 0, ()).summary == summary


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_bars_are_as_tall_as_they_should_be_and_stand_about_one_axis(ratio: float) -> None:
    bars = (Bar("convolution", 4.0, 1.0), Bar("dense", 1.0, 1.0))
    image = drawn(bars, QSize(40, 40), ratio)
    scale = round(ratio)
    assert column(image, 4 * scale) == 40 * scale
    assert column(image, 30 * scale) == 10 * scale
    assert image.pixelColor(30 * scale, 20 * scale) == outline_color("dense", LIGHT)
    assert image.pixelColor(30 * scale, 14 * scale) == QColor("white")


def test_many_rows_share_pixels_and_fill_the_width() -> None:
    bars = tuple(Bar("convolution", 1.0 + number % 7, 3.0) for number in range(1000))
    image = drawn(bars, QSize(100, 40))
    assert min(column(image, x) for x in range(100)) > 0


def test_nothing_is_drawn_for_nothing() -> None:
    image = drawn((), QSize(10, 10))
    assert sum(column(image, x) for x in range(10)) == 0


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_quiet_text_still_reads_well(palette: QPalette) -> None:
    def luminance(color: QColor) -> float:
        parts = (color.redF(), color.greenF(), color.blueF())
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    quiet = luminance(quiet_color(palette))
    ground = luminance(palette.color(QPalette.ColorRole.Base))
    assert (max(quiet, ground) + 0.05) / (min(quiet, ground) + 0.05) >= 4.5


def test_a_card_with_a_long_text_keeps_its_size(qtbot: QtBot) -> None:
    short = GalleryCard(CardContent("x", "X", "Short", 1, 1, 1, ()))
    long = GalleryCard(CardContent("x", "X" * 99, "word " * 99, 10**18, 10**15, 10**5, ()))
    for card in (short, long):
        qtbot.addWidget(card)
        card.resize(card.sizeHint())
        card.grab()
    assert short.sizeHint() == long.sizeHint()


def test_a_folder_is_shown_as_a_person_knows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/people/mia")
    monkeypatch.setenv("USERPROFILE", "/people/mia")
    assert folder_of("/people/mia/nets/a.csv") == "~/nets"
    assert folder_of("/people/mia/a.csv") == "~"
    assert folder_of("/people/miau/a.csv") == "/people/miau"
    monkeypatch.setenv("HOME", "/")
    assert folder_of("/data/a.csv") == "/data"
