"""Every member of the catalogue against what its authors published, and its options."""

from typing import Any

import pytest

from cnnparam_gui.builders import catalogue
from cnnparam_gui.builders.family import Family, Options, Variant
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.network import Network

MEMBERS = {variant.id: (family, variant) for family, variant in catalogue.members()}
FAMILIES = {module: catalogue.family(module) for module in catalogue.MODULES}


def counted(member: tuple[Family, Variant], **values: Any) -> NetworkCount:
    """Counts a member with other options, each written as on the command line."""
    family, variant = member
    fields = family.fields()
    return count(
        family.build(variant, {name: fields[name].parse(text) for name, text in values.items()})
    )


def offering(*options: str) -> list[str]:
    """Lists the members whose families offer all of these options."""
    return [name for name, (family, _) in MEMBERS.items() if set(options) <= set(family.fields())]


def test_an_id_is_found_once() -> None:
    assert len(MEMBERS) == len(list(catalogue.members()))
    for name, (_, variant) in MEMBERS.items():
        found = catalogue.find(name)
        assert found is not None
        assert found[1] is variant


@pytest.mark.parametrize("name", MEMBERS)
def test_parameters_are_the_published_ones(name: str) -> None:
    family, variant = MEMBERS[name]
    counts = count(family.build(variant, variant.counted))
    assert counts.totals.parameters == variant.parameters
    assert count(family.build(variant)).totals.status == "exact"


@pytest.mark.parametrize("name", MEMBERS)
def test_names_are_paths_that_lie_in_their_blocks(name: str) -> None:
    family, variant = MEMBERS[name]
    layers = family.build(variant).layers
    assert len({layer.name for layer in layers}) == len(layers)
    for layer in layers:
        assert layer.block == layer.name.rpartition(".")[0]


@pytest.mark.parametrize("name", MEMBERS)
def test_every_row_but_the_last_is_taken_by_another(name: str) -> None:
    """The ends of heads aside: those of auxiliary ones lead nowhere, as does the one before."""
    family, variant = MEMBERS[name]
    network = family.build(variant, variant.counted)
    taken = {name for layer in network.layers for name in layer.inputs}
    follows = zip(network.layers, network.layers[1:], strict=False)
    taken |= {layer.name for layer, below in follows if not below.inputs and below.arity[1] != 0}
    left = [layer.name for layer in network.layers[:-1] if layer.name not in taken]
    assert all("aux" in end.lower() or end == "out" for end in left), left


@pytest.mark.parametrize("module", FAMILIES)
def test_every_option_is_explained(module: str) -> None:
    for field in FAMILIES[module].fields().values():
        assert field.label[0].isupper()
        assert field.help.endswith(".")


@pytest.mark.parametrize("module", FAMILIES)
def test_a_family_says_where_it_comes_from(module: str) -> None:
    family = FAMILIES[module]
    assert family.title
    assert family.about.endswith(".")
    assert str(family.year) in family.source
    assert "http" not in family.source


@pytest.mark.parametrize("name", offering("width"))
def test_half_the_width_has_fewer_parameters_and_macs(name: str) -> None:
    usual = MEMBERS[name][1].values.get("width", 1.0)
    whole, half = (counted(MEMBERS[name], width=str(usual / by)).totals for by in (1, 2))
    assert whole == counted(MEMBERS[name]).totals
    assert half.status == "exact"
    assert half.parameters < whole.parameters
    assert half.macs < 0.7 * whole.macs


# What takes no image of 64x64: the size must be whole patches or windows, or larger for valid
# convolutions,
# of which the auxiliary classifier has one on a map of 17x17 that only 299x299 gives.
SMALLER = {
    "maxvit_t": {"resolution": "64", "window": "2"},
    "vit_h_14": {"resolution": "70"},
    "inception_v3": {"resolution": "75", "auxiliary": "no"},
    "inception_v3_noaux": {"resolution": "75"},
    "s3d": {"resolution": "224"},
}
# Those whose resolution is a height and a width, and not that of a volume or of a square.
IMAGES = [name for name in offering("resolution") if issubclass(MEMBERS[name][0].options, Options)]


@pytest.mark.parametrize("name", IMAGES)
def test_a_smaller_image_is_taken(name: str) -> None:
    values = SMALLER.get(name, {"resolution": "64"})
    counts = counted(MEMBERS[name], **values)
    size = int(values["resolution"])
    assert counts.totals.status == "exact"
    assert (counts.rows[0].output_shape or ())[-2:] == (size, size)


@pytest.mark.parametrize("name", IMAGES)
def test_a_wide_image_is_taken(name: str) -> None:
    family, variant = MEMBERS[name]
    usual = family.options(**variant.values)
    assert isinstance(usual, Options)
    height, width = usual.sizes
    counts = counted(MEMBERS[name], resolution=f"{height}x{2 * width}")
    assert counts.totals.status == "exact"
    assert (counts.rows[0].output_shape or ())[-2:] == (height, 2 * width)


@pytest.mark.parametrize("name", offering("classes"))
def test_ten_classes_are_told_apart(name: str) -> None:
    counts = counted(MEMBERS[name], classes="10")
    assert counts.totals.status == "exact"
    assert 10 in (counts.rows[-1].output_shape or ())


@pytest.mark.parametrize("name", MEMBERS)
def test_the_options_stand_in_the_name(name: str) -> None:
    family, variant = MEMBERS[name]
    assert family.build(variant).name == variant.title
    if "classes" in family.fields():
        assert family.build(variant, {"classes": 10}).name == f"{variant.title} (Classes 10)"


@pytest.mark.parametrize(
    ("name", "values", "message"),
    [
        ("resnet50", {"colour": 3}, "resnet50 has no option 'colour', only "),
        ("resnet50", {"classes": 0}, "Classes: "),
        ("vit_b_16", {"resolution": (225,)}, "patches of 16 do not fill 225: 224 or 240 would do"),
        ("vit_b_16", {"resolution": (8, 16)}, "patches of 16 do not fill 8: 16 would do"),
        (
            "maxvit_t",
            {"resolution": (256,)},
            "Resolution: windows of 7 do not fill the 64x64 map of stage 1: multiples of 224",
        ),
        # 128 channels x 3752 / 64 x 5000 groups x width 100 in the second stage.
        (
            "resnet50",
            {"width": 100.0, "groups": 5000, "group_width": 3752},
            "layer2.0.conv1 would have 3,752,000,000 filters, but 2,147,483,648 is the most",
        ),
        ("maxvit_t", {"head_size": 24}, "24 does not divide the 64 channels of stage 1: 16 or 32"),
    ],
)
def test_options_that_cannot_be_are_refused(
    name: str, values: dict[str, Any], message: str
) -> None:
    family, variant = MEMBERS[name]
    with pytest.raises(FieldError, match=message):
        family.build(variant, values)


def built(name: str, **values: Any) -> Network:
    """Builds a member with other options."""
    family, variant = MEMBERS[name]
    return family.build(variant, values)


@pytest.mark.parametrize(
    ("name", "values", "row", "problem"),
    [
        ("vit_b_16", {"heads": 7}, "encoder.layers.encoder_layer_0.self_attention", "heads 7"),
        ("swin_t", {"heads": 5}, "features.1.0.attn", "heads 5"),
        # 16 -> 3 by the first convolution -> 1 by the first pooling, too small for the second.
        ("alexnet", {"resolution": (16,)}, "features.5", "kernel 3x3"),
        ("inception_v3", {"resolution": (298,)}, "AuxLogits.conv1.conv", "kernel 5x5"),
    ],
)
def test_what_does_not_fit_is_a_problem_of_its_row(
    name: str, values: dict[str, Any], row: str, problem: str
) -> None:
    counts = count(built(name, **values))
    place, found = counts.problems[0]
    assert counts.network.layers[place].name == row
    assert problem in found.message
