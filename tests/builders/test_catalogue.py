"""Finding an architecture loads few families: the command line starts with it."""

import subprocess
import sys

import pytest

LOADED = """
import sys
from cnnparam_gui.builders import catalogue
found = catalogue.find(sys.argv[1])
assert found is not None
print(*(m for m in catalogue.MODULES if f"cnnparam_gui.builders.{m}" in sys.modules))
"""


@pytest.mark.parametrize(
    ("architecture", "families"),
    [
        ("resnet152", ["resnet"]),
        ("wide_resnet50_2", ["resnet"]),
        ("vgg16_torchvision", ["vgg"]),
        ("vit_b_16", ["vit"]),
        ("efficientnet_v2_s", ["efficientnet"]),
        ("swin_t", ["swin"]),
    ],
)
def test_only_the_family_that_has_it_is_loaded(architecture: str, families: list[str]) -> None:
    command = [sys.executable, "-c", LOADED, architecture]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert printed.split() == families
