"""What each section of a Darknet file is in rows: one table.

Defaults and sizes are those of Darknet's parser, A. Bochkovskiy's included.
"""

from typing import Any

from cnnparam_gui.core.kinds.unknown import format_tensors
from cnnparam_gui.files.darknet.building import Adding, Building, activated
from cnnparam_gui.files.darknet.recurrent import plain, recurrent
from cnnparam_gui.files.darknet.sections import Section
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.traced import weight


def _normalized(building: Building, kind: str, row: str, owner: str = "") -> str:
    return building.add(kind, "norm", building.weights() | {"weights_of": owner}, row)


def _padding(section: Section) -> int:
    size = section.size("size", 1)
    return size // 2 if section.flag("pad") else section.size("padding", 0, least=0)


def _strides(section: Section) -> tuple[int, int]:
    stride = section.size("stride", 1)
    down, along = section.integer("stride_y", -1), section.integer("stride_x", -1)
    return (down if down > 0 else stride, along if along > 0 else stride)


def _convolutional(building: Building, section: Section) -> str:
    """Add a convolution with its norm and activation.

    With a norm Darknet keeps its offsets as the biases, so that there are no others.
    """
    norm = section.flag("batch_normalize") or section.flag("cbn")
    size = section.size("size", 1)
    dilation = section.size("dilation", 1) if size > 1 else 1
    owners = _owners(building, section)
    values = {
        "filters": section.size("filters", 1),
        "kernel": (size, size),
        "stride": _strides(section),
        "padding": (_padding(section) * dilation,) * 2,
        "dilation": (dilation, dilation),
        "groups": section.size("groups", 1),
        "bias": not norm,
        "weights_of": owners[0] if owners else "",
    }
    row = building.add("Conv2d", "conv", building.weights() | values)
    made = [row]
    if norm:
        row = _normalized(building, "BatchNorm2d", row, owners[1] if len(owners) > 1 else "")
        made.append(row)
    building.owners[building.number] = owners or made
    return activated(building, section, row)


def _owners(building: Building, section: Section) -> list[str]:
    """Return the rows whose tensors a convolution shares; none for tensors of its own."""
    if "share_index" not in section.options:
        return []
    index = section.integer("share_index", 0)
    number = index if index >= 0 else building.number + index
    if number not in building.owners:
        raise section.problem("share_index", f"is {index}, but no convolution above is that layer")
    return building.owners[number]


def _deconvolutional(building: Building, section: Section) -> str:
    norm = section.flag("batch_normalize")
    values = {
        "filters": section.size("filters", 1),
        "kernel": (section.size("size", 1),) * 2,
        "stride": (section.size("stride", 1),) * 2,
        "padding": (_padding(section),) * 2,
        "bias": not norm,
    }
    row = building.add("ConvTranspose2d", "deconv", building.weights() | values)
    if norm:
        row = _normalized(building, "BatchNorm2d", row)
    return activated(building, section, row)


def _local(building: Building, section: Section) -> str:
    size = section.size("size", 1)
    values = {
        "filters": section.size("filters", 1),
        "kernel": (size, size),
        "stride": (section.size("stride", 1),) * 2,
        "padding": (size // 2 if section.flag("pad") else 0,) * 2,
    }
    row = building.add("LocallyConnected2d", "local", building.weights() | values)
    return activated(building, section, row)


def _connected(building: Building, section: Section) -> str:
    norm = section.flag("batch_normalize")
    values = {"units": section.size("output", 1), "bias": not norm}
    row = building.add("Linear", "connected", building.weights() | values)
    if norm:
        row = _normalized(building, "BatchNorm1d", row)
    return activated(building, section, row)


def _pooling(kind: str, stem: str) -> Adding:
    def add(building: Building, section: Section) -> str:
        """Add a pooling; of an odd padding Darknet puts the larger part behind."""
        size = section.size("size", section.size("stride", 1))
        pads = section.size("padding", size - 1, least=0)
        values = {
            "kernel": (size, size),
            "stride": _strides(section),
            "padding": ((pads // 2, pads - pads // 2),) * 2,
        }
        return building.add(kind, stem, values)

    return add


def _global_average(building: Building, _section: Section) -> str:
    return building.add("GlobalAvgPool2d", "avgpool", {"keep_axes": True})


def _dropout(building: Building, section: Section) -> str:
    return building.add("Dropout", "dropout", {"rate": section.decimal("probability", 0.5)})


def _plain(kind: str, stem: str, **values: Any) -> Adding:
    def add(building: Building, _section: Section) -> str:
        """Add one row with no values of the section."""
        return building.add(kind, stem, values)

    return add


def _nothing(building: Building, _section: Section) -> str:
    """Add no row: what it takes goes on as it is, or is only compared with in training."""
    return building.above


def _activation(building: Building, section: Section) -> str:
    return activated(building, section, building.above, "linear")


def _batchnorm(building: Building, _section: Section) -> str:
    shape = building.shape
    vector = shape is not None and len(shape) == 1
    return _normalized(building, "BatchNorm1d" if vector else "BatchNorm2d", building.above)


def _route(building: Building, section: Section) -> str:
    """Join the channels of the named layers, or of one part of each; one alone needs no row."""
    numbers = section.integers("layers")
    if not numbers:
        raise section.problem("layers", "names no layers")
    sources = [building.output_of(section, "layers", number) for number in numbers]
    groups = section.size("groups", 1)
    if groups > 1:
        part = {"parts": groups, "part": section.size("group_id", 0, least=0)}
        sources = [building.add("Split", "split", part, source) for source in sources]
    return building.add("Concat", "route", {}, *sources) if len(sources) > 1 else sources[0]


def _shortcut(building: Building, section: Section) -> str:
    """Add the sum with layers above; where shapes differ Darknet adds what they have in common."""
    numbers = section.integers("from")
    if not numbers:
        raise section.problem("from", "names no layer")
    sources = [building.output_of(section, "from", number) for number in numbers]
    shapes = building.rows.shapes([building.above, *sources]) or ()
    weighted = section.word("weights_type", "none")
    if weighted == "none" and len(set(shapes)) <= 1:
        row = building.add("Add", "shortcut", {}, building.above, *sources)
        return activated(building, section, row, "linear")
    shape = building.shape or ()
    of_each = {"per_feature": 1, "per_layer": 1, "per_channel": shape[0] if shape else 0}
    number = of_each.get(weighted, 0) * (len(sources) + 1)
    values = {
        "operator": "shortcut",
        "shape": shape,
        "tensors": format_tensors((weight("weight", number),) if number else ()),
    }
    values |= building.weights()
    row = building.add("Unknown", "shortcut", values, building.above, *sources)
    return activated(building, section, row, "linear")


def _product(building: Building, section: Section) -> str:
    """Multiply with a layer above, as squeeze-and-excitation and spatial attention do it."""
    if "from" not in section.options:
        raise section.problem("from", "names no layer")
    other = building.output_of(section, "from", section.integer("from", 0))
    row = building.add("Multiply", "product", {}, other, building.above)
    return activated(building, section, row, "linear")


def _reorg(building: Building, section: Section) -> str:
    """Move positions to channels, or back where `reverse`."""
    reverse = section.flag("reverse")
    values = {"block_size": section.size("stride", 1)}
    return building.add("DepthToSpace" if reverse else "SpaceToDepth", "reorg", values)


def _upsample(building: Building, section: Section) -> str:
    """Repeat every position; a stride below 0 makes maps smaller."""
    stride = section.integer("stride", 2)
    if not 1 <= abs(stride) <= 1000:
        raise section.problem("stride", f"is {stride}, which is not between 1 and 1,000")
    factor = float(stride) if stride > 0 else 1 / -stride
    return building.add("Upsample", "upsample", {"factor": (factor,)})


def _crop(building: Building, section: Section) -> str:
    """Cut the middle out, as Darknet does where it does not train."""
    sizes = (section.size("crop_height", 1), section.size("crop_width", 1))
    shape = building.shape
    if shape is None or len(shape) != 3 or sizes == shape[1:]:
        return building.above
    cut = [whole - size for whole, size in zip(shape[1:], sizes, strict=True)]
    if min(cut) < 0:
        raise FileProblem(
            f"Line {section.line}: [crop] cuts {sizes[0]}x{sizes[1]} out of "
            f"{shape[1]}x{shape[2]}, which is smaller"
        )
    before = tuple(rest // 2 for rest in cut)
    after = tuple(rest - rest // 2 for rest in cut)
    return building.add("Crop", "crop", {"before": before, "after": after})


LAYERS: dict[str, Adding] = {
    "activation": _activation,
    "avg": _global_average,
    "avgpool": _global_average,
    "batchnorm": _batchnorm,
    "connected": _connected,
    "conn": _connected,
    "conv": _convolutional,
    "convolutional": _convolutional,
    "cost": _nothing,
    "crop": _crop,
    "deconv": _deconvolutional,
    "deconvolutional": _deconvolutional,
    "detection": _nothing,
    "dropout": _dropout,
    "empty": _nothing,
    "gaussian_yolo": _plain("Sigmoid", "yolo"),
    "gru": recurrent("update", "reset", "new"),
    "local": _local,
    "local_avg": _pooling("AvgPool2d", "avgpool"),
    "local_avgpool": _pooling("AvgPool2d", "avgpool"),
    "logistic": _plain("Sigmoid", "logistic"),
    "lrn": _plain("LocalResponseNorm", "lrn"),
    "lstm": recurrent("forget", "input", "cell", "output"),
    "max": _pooling("MaxPool2d", "maxpool"),
    "maxpool": _pooling("MaxPool2d", "maxpool"),
    "normalization": _plain("LocalResponseNorm", "lrn"),
    "region": _plain("Sigmoid", "region"),
    "reorg": _reorg,
    "reorg3d": _reorg,
    "reorg_old": _reorg,
    "rnn": plain,
    "route": _route,
    "sam": _product,
    "scale_channels": _product,
    "shortcut": _shortcut,
    "soft": _plain("Softmax", "softmax"),
    "softmax": _plain("Softmax", "softmax"),
    "upsample": _upsample,
    "yolo": _plain("Sigmoid", "yolo"),
}
"""What adds the rows of each section, by what stands in its brackets.

The heads of YOLO have no parameters: the logistic function that most of their values go through
stands for them.
"""
