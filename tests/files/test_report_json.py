"""The JSON of a report is the contract, key for key."""

import json
from typing import Any

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery, report_json, report_table
from cnnparam_gui.files.report import Report
from tests.files.reports import NOTHING_KNOWN, SHARING, report_of


def json_of(report: Report) -> Any:
    """Reads the JSON of a report back."""
    return json.loads(report_json.render(report))


def test_json_is_the_contract() -> None:
    found = json_of(report_of("vgg16"))
    assert list(found) == [
        "name",
        "source",
        "convention",
        "dtype",
        "batch",
        "status",
        "layers",
        "totals",
        "problems",
    ]
    del found["layers"], found["totals"]
    assert found == {
        "name": "VGG-16",
        "source": "vgg16",
        "convention": "standard",
        "dtype": "float32",
        "batch": 1,
        "status": "exact",
        "problems": [],
    }


def test_json_of_a_row() -> None:
    layers = json_of(report_of("vgg16"))["layers"]
    assert len(layers) == 22
    assert layers[1] == {
        "name": "conv1_1",
        "kind": "Conv2d",
        "block": "conv1",
        "inputs": ["input"],
        "input_shapes": [[3, 224, 224]],
        "output_shape": [64, 224, 224],
        "weights": 1728,
        "biases": 64,
        "parameters": 1792,
        "trainable": 1792,
        "non_trainable": 0,
        "activation_elements": 3211264,
        "activation_bytes": 12845056,
        "macs": 86704128,
        "receptive_field": {
            "size": [3, 3],
            "stride": [1, 1],
            "offset": [0, 0],
            "status": ["exact", "exact"],
        },
        "status": "exact",
        "problem": None,
        "weights_of": None,
        "shared": False,
    }


def test_json_of_the_totals() -> None:
    assert json_of(report_of("vgg16"))["totals"] == {
        "parameters": 138357544,
        "weights": 138344128,
        "biases": 13416,
        "trainable": 138357544,
        "non_trainable": 0,
        "activation_elements": 15237608,
        "activation_bytes": 60950432,
        "macs": 15470264320,
        "parameter_bytes": 553430176,
        "training_bytes": 121900864,  # the lecture's doubling
        "kept_for_backward_bytes": 72587264,  # as tests/core/test_measured_memory.py has it
        "inference_peak_bytes": 25690112,  # conv1_1 and conv1_2, 3,211,264 values each
    }


def test_json_writes_receptive_fields_exactly() -> None:
    layers = {
        layer["name"]: layer["receptive_field"] for layer in json_of(report_of("vgg16"))["layers"]
    }
    # COUNTING.md: 212 before the first fully connected layer, after five poolings: 2^5. The
    # centre of the first field is (2^5 - 1) / 2 by symmetry, that of the whole input 223 / 2.
    assert layers["pool5"] == {
        "size": [212, 212],
        "stride": [32, 32],
        "offset": ["31/2", "31/2"],
        "status": ["exact", "exact"],
    }
    assert layers["fc1"] == {
        "size": [224, 224],
        "stride": [0, 0],
        "offset": ["223/2", "223/2"],
        "status": ["whole input", "whole input"],
    }
    broken = [layer["receptive_field"] for layer in json_of(report_of("problems"))["layers"]]
    assert None in broken


def test_json_scales_bytes_and_no_counts() -> None:
    one, many = (
        json_of(report_of("resnet18")),
        json_of(report_of("resnet18", "keras", "float16", 7)),
    )
    assert (many["dtype"], many["batch"], many["convention"]) == ("float16", 7, "keras")
    assert many["totals"]["parameters"] == 11_689_512 + 9_600
    assert one["totals"]["parameters"] == 11_689_512
    assert one["totals"]["non_trainable"] == many["totals"]["non_trainable"] == 9_600
    for figure in ("activation_bytes", "training_bytes"):
        assert many["totals"][figure] * 2 == one["totals"][figure] * 7
    # Of halves, the first pooling with its indices of 8 bytes takes more than two feature maps.
    assert one["totals"]["inference_peak_bytes"] == 4 * 2 * 64 * 112**2
    halves = 2 * 64 * 112**2 + (2 + 8) * 64 * 56**2
    assert many["totals"]["inference_peak_bytes"] == 7 * halves
    assert many["totals"]["parameter_bytes"] == 2 * many["totals"]["parameters"]
    for figure in ("activation_elements", "macs", "weights"):
        assert many["totals"][figure] == one["totals"][figure]


@pytest.mark.parametrize("name", gallery.ids())
def test_json_layers_sum_to_the_totals(name: str) -> None:
    found = json_of(report_of(name, dtype="float64", batch=3))
    for figure, total in found["totals"].items():
        if figure in found["layers"][0]:
            assert sum(layer[figure] for layer in found["layers"]) == total


def test_json_names_what_every_row_takes() -> None:
    layers = {layer["name"]: layer for layer in json_of(report_of("resnet18"))["layers"]}
    assert layers["input"]["inputs"] == []
    assert layers["bn1"]["inputs"] == ["conv1"]
    assert layers["layer1.0.add"]["inputs"] == ["layer1.0.bn2", "maxpool"]
    assert layers["layer1.0.add"]["input_shapes"] == [[64, 56, 56], [64, 56, 56]]


def test_json_of_problems() -> None:
    found = json_of(report_of("problems"))
    assert found["status"] == "lower bound"
    assert found["problems"] == [
        {
            "row": 2,
            "name": "=conv|1",
            "field": "kernel",
            "message": "kernel 7x7 is larger than its 5x5 input: 5x5 would fit",
        },
        {
            "row": 4,
            "name": "-grouped",
            "field": "groups",
            "message": "groups 4 does not divide 3 input channels: 3 would",
        },
        {
            "row": 5,
            "name": '@lost; "quoted"',
            "field": "inputs",
            "message": "takes 'nowhere', but no row has this name",
        },
    ]
    conv, waiting, lost = (found["layers"][row] for row in (1, 2, 4))
    assert conv["status"] == "lower bound"
    assert (conv["weights"], conv["biases"], conv["parameters"]) == (7 * 7 * 3 * 8, 8, 1184)
    assert conv["output_shape"] is conv["activation_bytes"] is conv["macs"] is None
    assert conv["problem"] == "kernel 7x7 is larger than its 5x5 input: 5x5 would fit"
    assert waiting["status"] == lost["status"] == "unknown"
    assert waiting["problem"] is None
    assert lost["inputs"] == ["nowhere"]
    for figure in ("output_shape", "weights", "parameters", "activation_elements", "macs"):
        assert waiting[figure] is lost[figure] is None
    assert found["totals"]["parameters"] == 1184 + 6 + 760


def test_json_of_a_wrong_convention_says_so() -> None:
    found = json_of(report_of("five-layer-example", "five-layer-article"))
    assert "wrong" in found["convention_note"]
    assert [layer["parameters"] for layer in found["layers"]] == [
        *(0, 208, 0, 416, 0),
        *(48_001, 10_081, 841),
    ]
    assert "convention_note" not in json_of(report_of("five-layer-example"))


def test_json_says_which_rows_share_weights_and_counts_them_once() -> None:
    found = json_of(Report(count(SHARING)))
    assert [(row["weights_of"], row["shared"]) for row in found["layers"]] == [
        (None, False),
        (None, True),
        ("=a", True),
        ("=a", True),
    ]
    # 4 x 4 x 3 x 3 weights and 4 biases; 6 x 6 and 4 x 4 and 2 x 2 positions.
    assert [row["parameters"] for row in found["layers"]] == [0, 148, 148, 148]
    assert found["totals"]["parameters"] == found["totals"]["trainable"] == 148
    assert found["totals"]["macs"] == 144 * (36 + 16 + 4)
    assert found["totals"]["parameter_bytes"] == 4 * 148


def test_json_of_a_row_that_cannot_share_has_its_work_and_what_it_would_need() -> None:
    wide = SHARING.layers[3].with_values(filters=6)
    row = json_of(Report(count(Network((*SHARING.layers[:3], wide)))))["layers"][3]
    assert (row["status"], row["weights_of"]) == ("lower bound", "=a")
    # 6 x 4 x 3 x 3 weights at 2 x 2 positions, and 6 biases.
    assert (row["macs"], row["parameters"]) == (4 * 216, 222)
    assert row["output_shape"] == [6, 2, 2]
    assert row["problem"] == "it would need weight 6x4x3x3, but =a has weight 4x4x3x3"


def test_json_of_a_network_of_which_nothing_is_known_has_no_totals() -> None:
    found = json_of(Report(count(NOTHING_KNOWN)))
    assert found["status"] == "unknown"
    assert set(found["totals"].values()) == {None}
    assert set(json_of(Report(count(Network())))["totals"].values()) == {0}


def test_json_of_several_is_one_object_a_line() -> None:
    line = report_json.render_line(report_of("problems"))
    assert line.count(b"\n") == 1
    assert json.loads(line) == json_of(report_of("problems"))


def test_json_of_huge_counts_is_exact() -> None:
    size = 2**31
    network = Network(
        (
            KINDS["Input"].fresh("input", shape=(size, 1, size, size)),
            KINDS["Conv3d"].fresh("conv", filters=size, kernel=(1, size, size), padding=(0, 0, 0)),
        )
    )
    found = json_of(Report(count(network)))
    assert found["totals"]["weights"] == size**4
    assert f"{size**4 + size:,}".encode() in report_table.render(Report(count(network)))
