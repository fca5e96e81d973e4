"""Kept for backward and the peak of inference, against PyTorch on the CPU, to the byte."""

import pytest

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kept import kept_for_backward
from cnnparam_gui.core.memory import Scale, inference_peak
from cnnparam_gui.files import gallery
from tests import oracle

RECORDS: list[oracle.Record] = [
    *oracle.read("memory/memory"),
    *oracle.read("memory/more")["models"],
]
EVERY = pytest.mark.parametrize("record", RECORDS, ids=lambda r: f"{r['model']}-{r['batch']}")


def counted(record: oracle.Record) -> NetworkCount:
    """Counts the gallery's network of a measurement, on the input that was measured."""
    model, shape = record["model"], tuple(record["input"][1:])
    if model == "vgg16":  # the gallery's is the lecture's, without activations and dropout
        return count(oracle.network(model))
    name = model if gallery.has(model) else model.removesuffix("_noaux")
    network = gallery.load(name)
    if network.layers[0].output_shape(()) != shape:
        network = gallery.load(f"{name}:resolution={shape[-2]}x{shape[-1]}")
    assert network.layers[0].output_shape(()) == shape
    return count(network)


@EVERY
def test_what_is_kept_is_what_autograd_kept(record: oracle.Record) -> None:
    if "saved_for_backward_bytes" not in record:
        # PyTorch's batch norm refuses to train on a single value a channel.
        assert (record["model"], record["batch"]) == ("deeplabv3_resnet50", 1)
        return
    found = kept_for_backward(counted(record), Scale(batch=record["batch"]))
    assert found == record["saved_for_backward_bytes"]


@EVERY
def test_the_peak_is_what_pytorch_allocated(record: oracle.Record) -> None:
    found = inference_peak(counted(record), Scale(batch=record["batch"]))
    assert found.bytes == record["peak_infer_bytes"]


def test_windows_and_grids_as_measured() -> None:
    # MaxViT-T of torchvision 0.29 under PyTorch 2.14, measured as the others were.
    counts = count(gallery.load("maxvit_t"))
    kept = [kept_for_backward(counts, Scale(batch=batch)) for batch in (1, 2)]
    assert kept == [307_224_208, 613_455_136]
    assert inference_peak(counts, Scale()).bytes == 32_915_456


def test_the_lecture_rows_of_vgg16_come_close() -> None:
    # They leave out the dropouts (two masks and two outputs of 4,096 values) and the pooling to
    # 7x7, whose output of 25,088 values is kept besides its input.
    measured = next(r for r in RECORDS if (r["model"], r["batch"]) == ("vgg16", 1))
    missing = 4 * (4 * 4_096 + 25_088)
    found = kept_for_backward(count(gallery.load("vgg16")), Scale())
    assert found == measured["saved_for_backward_bytes"] - missing
    peak = inference_peak(count(gallery.load("vgg16")), Scale())
    assert peak.bytes == measured["peak_infer_bytes"]
