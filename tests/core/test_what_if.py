"""Knobs, and the figures along them."""

import pytest

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.knobs import KNOBS, Knob, Subject, Unable, spread
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.core.what_if import QUANTITIES, Trials
from cnnparam_gui.files import gallery
from tests.core.what_if_networks import SMALL, macs, parameters

ONE = Scale()


def knob(network: Network, name: str, scale: Scale = ONE) -> Knob:
    found = KNOBS[name](Subject(count(network), scale))
    assert not isinstance(found, Unable)
    return found[0]


def trials(network: Network, name: str, scale: Scale = ONE) -> Trials:
    return Trials(count(network), scale, knob(network, name, scale))


@pytest.mark.parametrize("name", KNOBS)
def test_nothing_changes_where_a_knob_stands_at_first(name: str) -> None:
    tried = trials(gallery.load("resnet18"), name)
    assert tried.trial(tried.knob.now).counts.network == gallery.load("resnet18")
    assert tried.trial(tried.knob.now).scale == Scale()
    assert tried.knob.now in tried.knob.shown
    assert tried.figure(tried.knob.now, "parameters") == 11_689_512  # torchvision


@pytest.mark.parametrize("name", KNOBS)
def test_figures_never_fall_as_a_knob_is_turned_up(name: str) -> None:
    tried = trials(gallery.load("resnet18"), name)
    positions = [p for p in spread(tried.knob, 12) if tried.status(p) == "exact"]
    assert len(positions) > 3
    for quantity in QUANTITIES:
        figures = [tried.figure(position, quantity) for position in positions]
        assert figures == sorted(figures), quantity


def test_parameters_and_macs_along_the_width() -> None:
    tried = trials(SMALL, "width")
    for position in (5, 25, 100, 155, 1600):
        assert tried.figure(position, "parameters") == parameters(position)
        assert tried.figure(position, "macs") == macs(position)


def test_memory_along_batch_and_data_type() -> None:
    # Outputs of one sample: 64 + 4 x 64 + 8 x 64 + 10 values.
    assert trials(SMALL, "batch").figure(3, "activations") == 842 * 4 * 3
    kind = trials(SMALL, "dtype", Scale(DATA_TYPES["float64"], 2))
    assert kind.knob.written(kind.knob.now) == "float64"
    half = kind.knob.parse("float16")
    assert kind.figure(half, "activations") == 842 * 2 * 2
    # 5,466 parameters and as many gradients; for two samples the inputs of conv2 and fc, and the
    # batch, which is the input of conv1.
    trained = 5466 * 2 * 2 + (256 + 512) * 2 * 2 + 64 * 2 * 2
    assert kind.figure(half, "training") == trained


def test_a_lower_bound_is_told() -> None:
    tried = trials(gallery.load("vgg16"), "resolution")
    assert tried.status(16) == "lower bound"
    assert tried.status(32) == "exact"
    assert tried.trial(16).counts.problems


@pytest.mark.parametrize(
    ("name", "network"),
    [
        ("width", Network((Input(name="input", shape=(3, 8, 8)),))),
        ("depth", gallery.load("vgg11")),
        ("resolution", Network((Input(name="input", shape=(3,)),))),
    ],
)
def test_why_a_network_has_no_such_knob(name: str, network: Network) -> None:
    found = KNOBS[name](Subject(count(network), Scale()))
    assert isinstance(found, Unable)
    assert found.reason.endswith(".")


@pytest.mark.parametrize(
    ("name", "text", "position"),
    [
        ("width", "0.25", 25),
        ("width", " 1,5 ", 150),
        ("width", "2", 200),
        ("batch", "1024", 1024),
        ("dtype", "int8", 0),
        ("resolution", "320", 320),
        ("depth", "4", 4),
    ],
)
def test_positions_are_read(name: str, text: str, position: int) -> None:
    assert knob(gallery.load("resnet18"), name).parse(text) == position


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("width", "0.125", "at most two decimals"),
        ("width", "1/0", "at most two decimals"),
        ("width", "0", "not within 0.01 to 16.00"),
        ("width", "wide", "at most two decimals"),
        ("batch", "0", "0 is not between 1 and"),
        ("dtype", "int4", "choose from int8, float16"),
        ("depth", "5000", "not within 1 to"),
    ],
)
def test_what_is_no_position_is_refused_by_name(name: str, text: str, said: str) -> None:
    with pytest.raises(FieldError, match=rf"^{name}: .*{said}"):
        knob(gallery.load("resnet18"), name).parse(text)


def test_positions_are_spread_over_what_is_shown() -> None:
    assert spread(knob(SMALL, "width"), 5) == [1, 50, 100, 150, 200]
    assert spread(knob(SMALL, "dtype"), 25) == [0, 1, 2, 3, 4]
    assert 100 in spread(knob(SMALL, "width"), 4)
