"""The rows of the classics: what they are called, take, and do in place."""

import pytest

from cnnparam_gui.core.shapes import Shape
from tests.builds import build


@pytest.mark.parametrize(
    ("name", "kind", "inputs"),
    [
        (
            "darknet53",
            "Add",
            [
                ("stage1.1.1.leaky", "stage1.0.leaky"),
                ("stage2.1.1.leaky", "stage2.0.leaky"),
                ("stage2.2.1.leaky", "stage2.1.add"),
            ],
        ),
        (
            "se_resnet50",
            "Add",
            [
                ("layer1.0.se_module.multiply", "layer1.0.downsample.1"),
                ("layer1.1.se_module.multiply", "layer1.0.relu3"),
                ("layer1.2.se_module.multiply", "layer1.1.relu3"),
                ("layer2.0.se_module.multiply", "layer2.0.downsample.1"),
            ],
        ),
        (
            "resnet20",
            "Add",
            [
                ("layer1.0.bn2", "relu"),
                ("layer1.1.bn2", "layer1.0.relu2"),
                ("layer1.2.bn2", "layer1.1.relu2"),
                ("layer2.0.bn2", "layer2.0.shortcut.pad"),
                ("layer2.1.bn2", "layer2.0.relu2"),
            ],
        ),
        ("resnet20", "Slice", [("layer1.2.relu2",), ()]),
        (
            "unet3d",
            "Concat",
            [("up3.crop", "up3.upconv"), ("up2.crop", "up2.upconv"), ("up1.crop", "up1.upconv")],
        ),
        ("unet3d", "Crop", [("down3.relu2",), ("down2.relu2",), ("down1.relu2",)]),
    ],
)
def test_what_comes_together(name: str, kind: str, inputs: list[tuple[str, ...]]) -> None:
    found = [row.inputs for row in build(name).network.layers if row.kind() == kind]
    assert found[: len(inputs)] == inputs


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        # What the reference does in place; Tanh and Sigmoid cannot.
        ("darknet53", {"LeakyReLU", "Add"}),
        ("dcgan_generator", {"ReLU"}),
        ("dcgan_discriminator", {"LeakyReLU"}),
        ("se_resnet50", {"ReLU"}),
        ("c3d", {"ReLU", "Dropout"}),
        ("nin", {"ReLU", "Dropout"}),
        ("resnet20", {"Add"}),
        ("m5", set()),
        ("unet3d", {"ReLU"}),
        ("zfnet", {"ReLU"}),
        ("xception", set()),
        ("mobilenet", set()),
    ],
)
def test_what_works_in_place(name: str, kinds: set[str]) -> None:
    rows = build(name).network.layers
    found = {(row.kind(), getattr(row, "inplace", False)) for row in rows}
    assert {kind for kind, inplace in found if inplace} == kinds
    assert all((kind, False) not in found for kind in kinds)


@pytest.mark.parametrize(
    ("names", "shape"),
    [
        ("lenet5", (1, 32, 32)),
        ("keras_mnist_cnn", (1, 28, 28)),
        ("nin resnet20 resnet110", (3, 32, 32)),
        ("zfnet darknet19 se_resnet50 mobilenet", (3, 224, 224)),
        ("darknet53", (3, 256, 256)),
        ("xception", (3, 299, 299)),
        ("unet", (3, 256, 256)),
        ("unet3d", (3, 116, 132, 132)),
        ("c3d r3d_18 mc3_18 r2plus1d_18", (3, 16, 112, 112)),
        ("m5", (1, 8000)),
        ("dcgan_generator", (100, 1, 1)),
        ("dcgan_discriminator", (3, 64, 64)),
    ],
)
def test_the_published_inputs(names: str, shape: Shape) -> None:
    for name in names.split():
        assert build(name).rows[0].output_shape == shape


# Every row from the first to the last, and what the first and the last rows are called.
NAMES = {
    "lenet5": "input conv1 tanh1 pool1 conv2 tanh2 pool2 fc1 tanh3 fc2 tanh4 fc3",
    "zfnet": "input conv1 relu1 pool1 norm1 conv2 relu2 pool2 norm2 conv3 relu3 conv4 relu4 "
    "conv5 relu5 pool5 fc6 relu6 drop6 fc7 relu7 drop7 fc8 prob",
    "nin": "input conv1 relu_conv1 cccp1 relu_cccp1 cccp2 relu_cccp2 pool1 drop1 "
    "conv2 relu_conv2 cccp3 relu_cccp3 cccp4 relu_cccp4 pool2 drop2 "
    "conv3 relu_conv3 cccp5 relu_cccp5 cccp6 relu_cccp6 pool3 prob",
    "c3d": "input conv1a relu1a pool1 conv2a relu2a pool2 conv3a relu3a conv3b relu3b pool3 "
    "conv4a relu4a conv4b relu4b pool4 conv5a relu5a conv5b relu5b pool5 "
    "fc6 relu6 drop6 fc7 relu7 drop7 fc8 prob",
    "m5": "input conv1 bn1 relu1 pool1 conv2 bn2 relu2 pool2 conv3 bn3 relu3 pool3 "
    "conv4 bn4 relu4 pool4 avg_pool fc1 log_softmax",
    "keras_mnist_cnn": "input_layer conv2d conv2d_relu max_pooling2d conv2d_1 conv2d_1_relu "
    "max_pooling2d_1 flatten dropout dense dense_softmax",
}


@pytest.mark.parametrize("name", NAMES)
def test_the_rows_of_the_plain_ones(name: str) -> None:
    assert [row.name for row in build(name).network.layers] == NAMES[name].split()


def test_dropout_rates() -> None:
    """Half everywhere, but for the thousandth of MobileNet in Keras."""
    rates = {
        name: {getattr(row, "rate", 0.0) for row in build(name).network.layers} - {0.0}
        for name in ("zfnet", "nin", "c3d", "keras_mnist_cnn", "mobilenet")
    }
    usual = {name: {0.5} for name in ("zfnet", "nin", "c3d", "keras_mnist_cnn")}
    assert rates == {**usual, "mobilenet": {0.001}}


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("darknet19", "conv norm leaky pool conv norm leaky", "leaky conv avgpool softmax"),
        ("darknet53", "conv norm leaky conv norm leaky conv", "add avgpool fc softmax"),
        ("se_resnet50", "conv1 bn1 relu1 pool conv1", "relu3 avg_pool flatten last_linear"),
        ("resnet20", "conv1 bn1 relu conv1 bn1 relu", "relu2 avg_pool linear"),
        ("r3d_18", "0 1 2 0 1 2 0 1", "relu avgpool flatten fc"),
        ("unet3d", "conv1 bn1 relu1 conv2 bn2 relu2 pool", "conv2 bn2 relu2 classify"),
        ("xception", "block1_conv1", "predictions predictions_softmax"),
        ("mobilenet", "conv1 conv1_bn conv1_relu", "conv_preds reshape_2 predictions"),
    ],
)
def test_how_the_deep_ones_begin_and_end(name: str, first: str, last: str) -> None:
    names = [row.name.rpartition(".")[2] for row in build(name).network.layers[1:]]
    assert names[: len(first.split())] == first.split()
    assert names[-len(last.split()) :] == last.split()
