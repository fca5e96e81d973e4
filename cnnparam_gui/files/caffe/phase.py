"""Which layers of a Caffe file are there when it tests a network."""

from cnnparam_gui.files.caffe.text import Message


def kept(layers: list[Message]) -> list[Message]:
    """Return the layers of the test phase, and data layers without which blobs have no source."""
    tested = [_tested(layer) for layer in layers]
    made = {
        blob
        for layer, there in zip(layers, tested, strict=True)
        if there
        for blob in layer.texts("top")
    }
    found = []
    for layer, there in zip(layers, tested, strict=True):
        tops = layer.texts("top")
        if there or (tops and not layer.has("bottom") and not made & set(tops)):
            found.append(layer)
            made |= set(tops)
    return found


def _tested(layer: Message) -> bool:
    """Return whether a layer is there: one rule to include it holds, or none to leave it out."""
    if layer.has("include"):
        return any(map(_holds, layer.messages("include")))
    return not any(map(_holds, layer.messages("exclude")))


def _holds(rule: Message) -> bool:
    """Return whether a rule holds of a test at level 0 in no stage."""
    return (
        rule.word("phase", "TEST", ("TRAIN", "TEST")) == "TEST"
        and rule.integer("min_level", 0) <= 0 <= rule.integer("max_level", 0)
        and not rule.has("stage")
    )
