"""The picture of a network by itself."""

import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.diagram.drawing import Drawing, Plan, Style
from cnnparam_gui.core.diagram.folding import at_a_glance, fold
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.models.diagram_words import FAMILIES
from cnnparam_gui.views.colors import family_color
from cnnparam_gui.views.diagram import picture
from cnnparam_gui.views.diagram.key import Key
from cnnparam_gui.views.diagram.painting import mixed
from tests.core.diagram.pictures import conv, counted

SVG = "{http://www.w3.org/2000/svg}"

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(architecture: str, style: Style = "boxes") -> Drawing:
    """Draws an architecture of the gallery."""
    counts = count(gallery.load(architecture))
    return Plan(fold(counts, at_a_glance(counts)), style).best(900, 600)


def painted(counts: NetworkCount, area: QRectF, style: Style) -> tuple[QImage, QRectF]:
    """Paints a network into an area of a white picture of 400 x 300 pixels."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    taken = picture.paint_network(painter, area, counts, picture.paper(), style)
    painter.end()
    return image, taken


def inked(image: QImage) -> QRectF:
    """Returns the rectangle around everything that is not white."""
    white = QColor("white").rgb()
    places = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixel(x, y) != white
    ]
    if not places:
        return QRectF()
    left, right = min(x for x, _ in places), max(x for x, _ in places)
    top, bottom = min(y for _, y in places), max(y for _, y in places)
    return QRectF(left, top, right - left + 1, bottom - top + 1)


@pytest.mark.parametrize("style", ["boxes", "graph"])
@pytest.mark.parametrize("architecture", ["alexnet", "resnet50", "unet"])
def test_a_network_is_painted_within_its_area_and_fills_it(architecture: str, style: Style) -> None:
    area = QRectF(50, 40, 300, 200)
    image, taken = painted(count(gallery.load(architecture)), area, style)
    assert area.adjusted(-1, -1, 1, 1).contains(taken)
    ink = inked(image)
    assert taken.adjusted(-1, -1, 1, 1).contains(ink)
    assert ink.width() > 0.9 * taken.width() - 10
    assert ink.height() > 0.9 * taken.height() - 10


def test_an_empty_network_leaves_the_area_as_it_is() -> None:
    image, taken = painted(count(Network()), QRectF(0, 0, 400, 300), "boxes")
    assert taken.isEmpty()
    assert inked(image).isEmpty()


def test_svg_says_every_shape_and_the_key() -> None:
    root = ET.fromstring(picture.svg(drawn("alexnet"), "A & B"))  # our own
    texts = ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]
    for said in ("64x55x55", "192x27x27", "4096", "1000", "Convolution", "Fully connected"):
        assert said in texts
    title = root.find(f"{SVG}title")
    assert title is not None
    assert title.text == "A & B"


def test_names_of_a_file_are_texts_and_nothing_else() -> None:
    counts = counted(conv("a<b>&c"))
    drawing = Plan(fold(counts), "graph").best(900, 600)
    root = ET.fromstring(picture.svg(drawing, "<x>"))  # our own
    texts = ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]
    assert "a<b>&c" in texts


def test_a_pdf_has_one_page_of_the_size_of_the_picture() -> None:
    drawing = drawn("vgg16")
    content = picture.pdf(drawing, "VGG-16")
    (box,) = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    size = picture.picture_size(drawing)
    assert [float(number) for number in box] == pytest.approx([size.width(), size.height()], abs=1)


def test_a_picture_has_two_pixels_a_unit() -> None:
    drawing = drawn("vgg16")
    size = picture.picture_size(drawing)
    image = picture.image(drawing)
    wanted = [2 * size.width(), 2 * size.height()]
    assert [image.width(), image.height()] == pytest.approx(wanted, abs=1)


def _luminance(color: QColor) -> float:
    """Returns the relative luminance of WCAG 2.1."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("ink", "ground"), [("black", "white"), ("white", "#1E1E20")])
def test_words_stand_out_from_every_family(ink: str, ground: str) -> None:
    palette = QPalette(QColor(ground))
    palette.setColor(QPalette.ColorRole.Base, QColor(ground))
    quiet = mixed(QColor(ink), QColor(ground), 0.72)
    for family in (*FAMILIES, "another"):
        fill = mixed(family_color(family, palette), QColor(ground), 0.22)
        assert _contrast(quiet, fill) >= 4.5, family


def test_the_key_takes_more_lines_where_there_is_less_room() -> None:
    key = Key(drawn("alexnet").graph, QFont())
    assert key.height(2000) < key.height(200) < key.height(60)
    assert key.text() == "Input, Convolution, Pooling, Fully connected, Activation, Reshaping"
