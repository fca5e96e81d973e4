"""Searching the gallery by words, years, parameters and multiply-accumulates."""

import pytest

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.files import gallery
from cnnparam_gui.files.gallery_search import Bound, Figures, Search, figures_of, find, parse


def ids(text: str) -> list[str]:
    """Lists the ids of what a search finds."""
    return [entry.id for entry in find(text)]


def test_nothing_asked_for_finds_everything() -> None:
    assert ids("") == ids("  ") == gallery.ids()


@pytest.mark.parametrize(
    ("text", "search"),
    [
        ("ResNet video", Search(("resnet", "video"))),
        ("2015", Search((), (Bound("year", ">=", 2015), Bound("year", "<=", 2015)))),
        ("2015-2018", Search((), (Bound("year", ">=", 2015), Bound("year", "<=", 2018)))),
        ("macs<4.1G", Search((), (Bound("macs", "<", 4_100_000_000),))),
        ("params >= 25m", Search((), (Bound("parameters", ">=", 25_000_000),))),
        ("parameters=61706", Search((), (Bound("parameters", "=", 61_706),))),
        ("x macs > 1.5T", Search(("x",), (Bound("macs", ">", 1_500_000_000_000),))),
        ("1500", Search(("1500",))),
    ],
)
def test_what_a_search_means(text: str, search: Search) -> None:
    assert parse(text) == search


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("size<3", "'size' is nothing to search by: parameters, macs and year are"),
        ("macs<", "'' behind macs< is not a number such as 25M or 4.1G"),
        ("macs<many", "'many' behind macs< is not a number such as 25M or 4.1G"),
        ("parameters>-3", "'-3' behind parameters> is not a number such as 25M or 4.1G"),
    ],
)
def test_what_is_no_search_is_refused(text: str, reason: str) -> None:
    with pytest.raises(FieldError) as caught:
        parse(text)
    assert str(caught.value) == reason


def test_words_are_found_in_id_name_family_task_and_source() -> None:
    assert "resnet50" in ids("resnet-50")
    assert "resnext50_32x4d" in ids("resnext50")
    assert set(ids("segmentation")) >= {"fcn_resnet50", "unet"}
    assert "vgg16" in ids("simonyan zisserman")
    assert ids("no such network") == []


def test_years() -> None:
    assert "lenet5" in ids("1998")
    assert "resnet18" in ids("2015-2016")
    assert "resnet18" not in ids("2016")


def test_figures_are_those_at_its_own_resolution() -> None:
    # The figures that torchvision publishes for it at 300x300: 12,233,232 and 1.827 GMAC.
    assert figures_of("efficientnet_b3").parameters == 12_233_232
    assert round(figures_of("efficientnet_b3").macs / 10**9, 3) == 1.827


def test_bounds_of_figures() -> None:
    found = ids("parameters=138357544")
    assert found == ["vgg16", "vgg16_torchvision"]
    assert "resnet152" in ids("macs>11.5G macs<11.6G")  # it takes 11,513,626,624
    assert "resnet152" not in ids("macs>11.6G")


def test_figures_are_asked_for_only_where_they_are_needed() -> None:
    entry = next(entry for entry in gallery.architectures() if entry.id == "resnet18")
    asked = []

    def figures(entry: gallery.Entry) -> Figures | None:
        asked.append(entry.id)
        return None

    assert parse("resnet 2015").matches(entry, figures)
    assert not parse("vgg macs<1G").matches(entry, figures)
    assert not parse("2014 macs<1G").matches(entry, figures)
    assert asked == []
    assert not parse("resnet macs<5G").matches(entry, figures)  # not known yet
    assert asked == ["resnet18"]
