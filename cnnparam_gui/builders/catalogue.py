"""Every family of published architectures, imported when it is asked for."""

import functools
import importlib
from collections.abc import Iterator

from cnnparam_gui.builders.family import Family, Variant

MODULES: tuple[str, ...] = (
    "alexnet",
    "c3d",
    "convnext",
    "darknet",
    "dcgan",
    "deeplabv3",
    "deeplabv3_mobilenet",
    "densenet",
    "efficientnet",
    "fcn",
    "googlenet",
    "inception_v3",
    "keras_mnist",
    "lenet",
    "lraspp",
    "m5",
    "maxvit",
    "mnasnet",
    "mobilenet",
    "mobilenet_v2",
    "mobilenet_v3",
    "nin",
    "regnet",
    "resnet",
    "resnet_cifar",
    "s3d",
    "se_resnet",
    "shufflenet_v2",
    "squeezenet",
    "swin",
    "unet",
    "unet3d",
    "vgg",
    "video_resnet",
    "vit",
    "xception",
    "zfnet",
)
"""The modules of this folder that hold a `FAMILY`; a new family is one file and its name here."""


@functools.cache
def family(module: str) -> Family:
    """Return the family that a module of this folder holds."""
    found: Family = importlib.import_module(f"{__package__}.{module}").FAMILY
    return found


def members() -> Iterator[tuple[Family, Variant]]:
    """Yield every published architecture with its family."""
    for module in MODULES:
        for variant in family(module).variants:
            yield family(module), variant


@functools.cache
def find(architecture: str) -> tuple[Family, Variant] | None:
    """Return an architecture with its family by its id, None where there is none.

    The modules whose beginning is in the id are tried first, so that most are found at the first
    try and the other families are not loaded.
    """
    likely = sorted(MODULES, key=lambda module: module[:4] not in architecture)
    for module in likely:
        for variant in family(module).variants:
            if variant.id == architecture:
                return family(module), variant
    return None
