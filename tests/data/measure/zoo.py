"""Builds the models that are measured: torchvision's by name, and a few small ones."""

import itertools
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import torch
import torchvision
from torch import nn

MODULES = {
    "classification": torchvision.models,
    "segmentation": torchvision.models.segmentation,
    "video": torchvision.models.video,
}


class Entry(NamedTuple):
    """One model: its label, what builds it, with which arguments, and its usual input."""

    label: str
    builder: str
    task: str
    kwargs: dict[str, Any]
    size: tuple[int, ...]


def _size(name: str, task: str) -> tuple[int, ...]:
    """Returns the input that a model is recorded at."""
    if task == "video":
        side = 112 if name in {"r3d_18", "mc3_18", "r2plus1d_18"} else 224
        return (1, 3, 16, side, side)
    side = 299 if name.startswith("inception") else 224
    return (1, 3, side, side)


def _without_aux(name: str) -> Entry:
    kwargs = {"aux_logits": False, "init_weights": False}
    size = _size(name, "classification")
    return Entry(f"{name}_noaux", name, "classification", kwargs, size)


def entries() -> Iterator[Entry]:
    """Yields every model of torchvision in its three modules, and the variants with other heads."""
    for task, module in MODULES.items():
        for name in torchvision.models.list_models(module=module):
            yield Entry(name, name, task, {}, _size(name, task))
            if name in {"googlenet", "inception_v3"}:
                yield _without_aux(name)
            if name.startswith(("fcn", "deeplab")):
                yield Entry(f"{name}_aux", name, task, {"aux_loss": True}, _size(name, task))


def build(entry: Entry, *, device: str = "meta", **more: Any) -> Any:
    """Returns a model with random weights, or with none on the meta device; in eval mode."""
    kwargs = {"weights": None, **entry.kwargs, **more}
    if entry.task == "segmentation":
        kwargs["weights_backbone"] = None
    # RegNet reads the widths of its stages out of a tensor, which the meta device has not.
    on = "cpu" if entry.builder.startswith("regnet") else device
    with torch.device(on):
        model = torchvision.models.get_model_builder(entry.builder)(**kwargs)
    return model.to(device).eval()


class _Pair(nn.Module):
    """Two 3x3 convolutions, each with batch norm and ReLU."""

    def __init__(self, before: int, after: int) -> None:
        super().__init__()
        self.net = nn.Sequential(
            nn.Conv2d(before, after, 3, padding=1, bias=False),
            nn.BatchNorm2d(after),
            nn.ReLU(inplace=True),
            nn.Conv2d(after, after, 3, padding=1, bias=False),
            nn.BatchNorm2d(after),
            nn.ReLU(inplace=True),
        )

    def forward(self, x: Any) -> Any:
        return self.net(x)


class UNet(nn.Module):
    """The plain U-Net of the torchvision records: 32 channels, four levels, two classes."""

    def __init__(self) -> None:
        super().__init__()
        widths = [32, 64, 128, 256, 512]
        ups = widths[::-1]
        self.inc = _Pair(3, widths[0])
        self.pool = nn.MaxPool2d(2)
        self.down = nn.ModuleList(_Pair(*pair) for pair in itertools.pairwise(widths))
        self.up = nn.ModuleList(
            nn.ConvTranspose2d(below, width, 2, 2) for below, width in itertools.pairwise(ups)
        )
        self.dec = nn.ModuleList(_Pair(2 * width, width) for width in ups[1:])
        self.head = nn.Conv2d(widths[0], 2, 1)

    def forward(self, x: Any) -> Any:
        skips = []
        x = self.inc(x)
        for down in self.down:
            skips.append(x)
            x = down(self.pool(x))
        for up, dec in zip(self.up, self.dec, strict=True):
            x = dec(torch.cat([skips.pop(), up(x)], 1))
        return self.head(x)


def dcgan_generator() -> Any:
    """Returns DCGAN's generator for 64x64 images: five transposed convolutions, no bias."""
    rows: list[Any] = []
    before = 100
    for index, width in enumerate((512, 256, 128, 64)):
        stride, padding = (2, 1) if index else (1, 0)
        rows += [nn.ConvTranspose2d(before, width, 4, stride, padding, bias=False)]
        rows += [nn.BatchNorm2d(width), nn.ReLU(inplace=True)]
        before = width
    return nn.Sequential(*rows, nn.ConvTranspose2d(before, 3, 4, 2, 1, bias=False), nn.Tanh())


def dcgan_discriminator() -> Any:
    """Returns DCGAN's discriminator for 64x64 images: five strided convolutions, no bias."""
    rows: list[Any] = [nn.Conv2d(3, 64, 4, 2, 1, bias=False), nn.LeakyReLU(0.2, inplace=True)]
    before = 64
    for width in (128, 256, 512):
        rows += [nn.Conv2d(before, width, 4, 2, 1, bias=False), nn.BatchNorm2d(width)]
        rows += [nn.LeakyReLU(0.2, inplace=True)]
        before = width
    return nn.Sequential(*rows, nn.Conv2d(before, 1, 4, 1, 0, bias=False), nn.Sigmoid())


class LSTMClassifier(nn.Module):
    """Two LSTM layers of 128 over 28 steps of 28 values, and a linear layer on the last step."""

    def __init__(self) -> None:
        super().__init__()
        self.lstm = nn.LSTM(28, 128, num_layers=2, batch_first=True)
        self.fc = nn.Linear(128, 10)

    def forward(self, x: Any) -> Any:
        return self.fc(self.lstm(x)[0][:, -1])


SMALL: dict[str, tuple[Callable[[], Any], tuple[int, ...]]] = {
    "unet": (UNet, (1, 3, 256, 256)),
    "dcgan_generator": (dcgan_generator, (1, 100, 1, 1)),
    "dcgan_discriminator": (dcgan_discriminator, (1, 3, 64, 64)),
    "lstm_classifier": (LSTMClassifier, (1, 28, 28)),
}


def make(name: str) -> tuple[Any, tuple[int, ...]]:
    """Returns a model with random weights on the CPU, in eval mode, and its usual input."""
    if name in SMALL:
        builder, size = SMALL[name]
        return builder().eval(), size
    entry = next(entry for entry in entries() if entry.label == name)
    return build(entry, device="cpu"), entry.size
