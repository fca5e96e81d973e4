"""Caffe files typed for the tests: published networks by their sizes, no text of them."""

from typing import Any


def message(title: str, /, **fields: Any) -> str:
    """Returns a message with its fields; a list is a field given several times."""
    return f"{title} {{ {' '.join(map(_field, fields.items()))} }}"


def _field(item: tuple[str, Any]) -> str:
    name, value = item
    if isinstance(value, list):
        return " ".join(_field((name, one)) for one in value)
    if isinstance(value, dict):
        return message(name, **value)
    return f"{name}: {str(value).lower() if isinstance(value, bool) else value}"


def quoted(text: str) -> str:
    """Returns a string of the text format."""
    return f'"{text}"'


def layer(
    kind: str, name: str, bottoms: str | list[str], tops: str | list[str] = "", **fields: Any
) -> str:
    """Returns a layer; what it makes has its name where no other is given."""
    below = [bottoms] if isinstance(bottoms, str) else bottoms
    above = [tops or name] if isinstance(tops, str) else tops
    named = {"name": quoted(name), "type": quoted(kind)}
    blobs = {"bottom": list(map(quoted, below)), "top": list(map(quoted, above))}
    return message("layer", **named, **blobs, **fields) + "\n"


def start(*sizes: int, name: str = "net") -> str:
    """Returns a name and an input of one sample."""
    dims = " ".join(f"dim: {size}" for size in (1, *sizes))
    return f'name: "{name}"\ninput: "data"\ninput_shape {{ {dims} }}\n'


def conv(name: str, below: str, outputs: int, kernel: int, **fields: Any) -> str:
    """Returns a convolution with a rectifier that writes over it."""
    values = {"num_output": outputs, "kernel_size": kernel, **fields}
    text = layer("Convolution", name, below, convolution_param=values)
    return text + layer("ReLU", f"relu_{name}", name, name)


def dense(name: str, below: str, outputs: int) -> str:
    """Returns a fully connected layer."""
    return layer("InnerProduct", name, below, inner_product_param={"num_output": outputs})


def pool(name: str, below: str, kernel: int, stride: int, **fields: Any) -> str:
    """Returns a pooling by the maximum."""
    values = {"pool": "MAX", "kernel_size": kernel, "stride": stride, **fields}
    return layer("Pooling", name, below, pooling_param=values)


def lenet() -> str:
    """Returns LeNet as Caffe has it for MNIST: its convolutions have no rectifiers."""
    text = start(1, 28, 28, name="LeNet")
    for number, (below, outputs) in enumerate((("data", 20), ("pool1", 50)), start=1):
        values = {"num_output": outputs, "kernel_size": 5, "stride": 1}
        text += layer("Convolution", f"conv{number}", below, convolution_param=values)
        text += pool(f"pool{number}", f"conv{number}", 2, 2)
    text += dense("ip1", "pool2", 500) + layer("ReLU", "relu1", "ip1", "ip1")
    return text + dense("ip2", "ip1", 10) + layer("Softmax", "prob", "ip2")


def alexnet(*, norm_first: bool = True) -> str:
    """Returns AlexNet, or CaffeNet, which pools before it normalises."""
    text = start(3, 227, 227, name="AlexNet" if norm_first else "CaffeNet")
    text += conv("conv1", "data", 96, 11, stride=4)
    text += _tail("1", "conv1", norm_first)
    text += conv("conv2", "end1", 256, 5, pad=2, group=2) + _tail("2", "conv2", norm_first)
    text += conv("conv3", "end2", 384, 3, pad=1) + conv("conv4", "conv3", 384, 3, pad=1, group=2)
    text += conv("conv5", "conv4", 256, 3, pad=1, group=2) + pool("pool5", "conv5", 3, 2)
    for name, below in (("fc6", "pool5"), ("fc7", "fc6")):
        text += dense(name, below, 4096) + layer("ReLU", f"relu_{name}", name, name)
        text += layer("Dropout", f"drop_{name}", name, name, dropout_param={"dropout_ratio": 0.5})
    return text + dense("fc8", "fc7", 1000) + layer("Softmax", "prob", "fc8")


def _tail(number: str, below: str, norm_first: bool) -> str:
    values = {"local_size": 5, "alpha": 0.0001, "beta": 0.75}
    if norm_first:
        norm = layer("LRN", f"norm{number}", below, lrn_param=values)
        return norm + pool(f"end{number}", f"norm{number}", 3, 2)
    text = pool(f"pool{number}", below, 3, 2)
    return text + layer("LRN", f"end{number}", f"pool{number}", lrn_param=values)


INCEPTIONS = {
    "3a": (64, 96, 128, 16, 32, 32),
    "3b": (128, 128, 192, 32, 96, 64),
    "4a": (192, 96, 208, 16, 48, 64),
    "4b": (160, 112, 224, 24, 64, 64),
    "4c": (128, 128, 256, 24, 64, 64),
    "4d": (112, 144, 288, 32, 64, 64),
    "4e": (256, 160, 320, 32, 128, 128),
    "5a": (256, 160, 320, 32, 128, 128),
    "5b": (384, 192, 384, 48, 128, 128),
}
"""Filters of each inception module: 1x1, before 3x3, 3x3, before 5x5, 5x5, behind the pooling."""


def googlenet() -> str:
    """Returns GoogLeNet without its auxiliary classifiers, for images of 224."""
    text = start(3, 224, 224, name="GoogLeNet")
    text += conv("conv1", "data", 64, 7, pad=3, stride=2) + pool("pool1", "conv1", 3, 2)
    text += layer("LRN", "norm1", "pool1") + conv("reduce2", "norm1", 64, 1)
    text += conv("conv2", "reduce2", 192, 3, pad=1) + layer("LRN", "norm2", "conv2")
    text += pool("pool2", "norm2", 3, 2)
    below = "pool2"
    for number, sizes in INCEPTIONS.items():
        text += _inception(f"inception_{number}", below, sizes)
        below = f"inception_{number}/output"
        if number in {"3b", "4e"}:
            text += pool(f"pool{number[0]}", below, 3, 2)
            below = f"pool{number[0]}"
    values = {"pool": "AVE", "kernel_size": 7, "stride": 1}
    text += layer("Pooling", "pool5", below, pooling_param=values)
    return text + layer("Dropout", "drop", "pool5", "pool5") + dense("loss3", "pool5", 1000)


def _inception(name: str, below: str, sizes: tuple[int, ...]) -> str:
    one, before3, three, before5, five, behind = sizes
    text = conv(f"{name}/1x1", below, one, 1)
    for size, first, second in ((3, before3, three), (5, before5, five)):
        text += conv(f"{name}/{size}_reduce", below, first, 1)
        text += conv(f"{name}/{size}x{size}", f"{name}/{size}_reduce", second, size, pad=size // 2)
    text += pool(f"{name}/pool", below, 3, 1, pad=1)
    text += conv(f"{name}/proj", f"{name}/pool", behind, 1)
    joined = [f"{name}/{end}" for end in ("1x1", "3x3", "5x5", "proj")]
    return text + layer("Concat", f"{name}/output", joined)


def resnet50() -> str:
    """Returns ResNet-50 as K. He published it: strides in the first convolution of a block."""
    text = start(3, 224, 224, name="ResNet-50")
    text += _unit("conv1", "data", 64, 7, stride=2, pad=3, bias=True) + _rectified("conv1")
    text += pool("pool1", "conv1", 3, 2)
    below = "pool1"
    for stage, blocks in enumerate((3, 4, 6, 3), start=2):
        for block in range(blocks):
            name, width = f"res{stage}{'abcdef'[block]}", 32 * 2 ** (stage - 1)
            stride = 2 if stage > 2 and not block else 1
            text += _unit(f"{name}/a", below, width, 1, stride=stride) + _rectified(f"{name}/a")
            text += _unit(f"{name}/b", f"{name}/a", width, 3, pad=1) + _rectified(f"{name}/b")
            text += _unit(f"{name}/c", f"{name}/b", 4 * width, 1)
            shortcut = below
            if not block:
                shortcut = f"{name}/shortcut"
                text += _unit(shortcut, below, 4 * width, 1, stride=stride)
            text += layer("Eltwise", name, [shortcut, f"{name}/c"]) + _rectified(name)
            below = name
    values = {"pool": "AVE", "kernel_size": 7, "stride": 1}
    return (
        text
        + layer("Pooling", "pool5", below, pooling_param=values)
        + dense("fc1000", "pool5", 1000)
    )


def _rectified(blob: str) -> str:
    return layer("ReLU", f"{blob}_relu", blob, blob)


def _unit(
    name: str, below: str, outputs: int, kernel: int, *, bias: bool = False, **fields: int
) -> str:
    values = {"num_output": outputs, "kernel_size": kernel, "bias_term": bias, **fields}
    text = layer("Convolution", name, below, convolution_param=values)
    text += layer("BatchNorm", f"{name}_bn", name, name)
    return text + layer("Scale", f"{name}_scale", name, name, scale_param={"bias_term": True})


SSD_SOURCES = {
    "conv4_3_norm": (4, [2]),
    "fc7": (6, [2, 3]),
    "conv6_2": (6, [2, 3]),
    "conv7_2": (6, [2, 3]),
    "conv8_2": (4, [2]),
    "conv9_2": (4, [2]),
}
"""What SSD finds objects in: boxes a position, and their aspect ratios."""


def ssd300(classes: int = 21) -> str:
    """Returns SSD for images of 300, with VGG-16 below, without what merges its boxes."""
    text, below = start(3, 300, 300, name="SSD300"), "data"
    for stage, (count, filters) in enumerate(((2, 64), (2, 128), (3, 256), (3, 512), (3, 512)), 1):
        for number in range(1, count + 1):
            text += conv(f"conv{stage}_{number}", below, filters, 3, pad=1)
            below = f"conv{stage}_{number}"
        last = {"pad": 1} if stage == 5 else {}
        text += pool(f"pool{stage}", below, 3 if last else 2, 1 if last else 2, **last)
        below = f"pool{stage}"
    values = {"across_spatial": False, "channel_shared": False}
    text += layer("Normalize", "conv4_3_norm", "conv4_3", norm_param=values)
    text += conv("fc6", "pool5", 1024, 3, pad=6, dilation=6) + conv("fc7", "fc6", 1024, 1)
    below = "fc7"
    for stage, filters, more in (
        (6, 256, {"pad": 1, "stride": 2}),
        (7, 128, {"pad": 1, "stride": 2}),
        (8, 128, {}),
        (9, 128, {}),
    ):
        text += conv(f"conv{stage}_1", below, filters, 1)
        text += conv(f"conv{stage}_2", f"conv{stage}_1", 2 * filters, 3, **more)
        below = f"conv{stage}_2"
    return (
        text
        + "".join(
            _found(source, boxes, ratios, classes)
            for source, (boxes, ratios) in SSD_SOURCES.items()
        )
        + _joined_boxes()
    )


def _found(source: str, boxes: int, ratios: list[int], classes: int) -> str:
    text = ""
    for end, outputs in (("loc", 4 * boxes), ("conf", classes * boxes)):
        values: dict[str, Any] = {"num_output": outputs, "kernel_size": 3, "pad": 1}
        text += layer("Convolution", f"{source}_{end}", source, convolution_param=values)
        order = {"order": [0, 2, 3, 1]}
        text += layer("Permute", f"{source}_{end}_perm", f"{source}_{end}", permute_param=order)
        text += layer("Flatten", f"{source}_{end}_flat", f"{source}_{end}_perm")
    values = {"min_size": 30.0, "max_size": 60.0, "aspect_ratio": ratios, "flip": True}
    return text + layer("PriorBox", f"{source}_boxes", [source, "data"], prior_box_param=values)


def _joined_boxes() -> str:
    text = ""
    for end, axis in (("loc_flat", 1), ("conf_flat", 1), ("boxes", 2)):
        parts = [f"{source}_{end}" for source in SSD_SOURCES]
        text += layer("Concat", f"all_{end}", parts, concat_param={"axis": axis})
    return text
