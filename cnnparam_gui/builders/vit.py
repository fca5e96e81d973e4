"""ViT: the transformer on patches of an image."""

from typing import Annotated

from msgspec import Meta

from cnnparam_gui.builders.blocks import mlp
from cnnparam_gui.builders.family import Family, Options, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.kinds.attention import Heads, MultiHeadAttention
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.divisors import nearest_multiples
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.embedding import ClassToken, PositionEmbedding
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.normalization import LayerNorm
from cnnparam_gui.core.kinds.reduction import Slice
from cnnparam_gui.core.kinds.reshape import Flatten, Permute, Squeeze

_EXPANSION = 4

Patch = Annotated[
    int,
    Meta(ge=1, le=4096, title="Patch", description="Height and width of a patch of the image."),
]
Depth = Annotated[
    int, Meta(ge=1, le=1000, title="Depth", description="Number of layers of the encoder.")
]
Features = Annotated[
    int, Meta(ge=1, le=65_536, title="Features", description="Number of values of a token.")
]


class VisionTransformerOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        patch: Size of a patch.
        depth: Layers of the encoder.
        heads: Heads of its attention.
        features: Values of a token.
        width: What the features are multiplied by.
    """

    patch: Patch
    depth: Depth
    heads: Heads
    features: Features
    width: Width = 1.0


def build(options: VisionTransformerOptions) -> Rows:
    """Lay out the network; raises FieldError where the patches do not fill the image."""
    for size in options.sizes:
        if size % options.patch:
            nearest = " or ".join(map(str, nearest_multiples(size, options.patch)))
            raise FieldError(
                f"Resolution: patches of {options.patch} do not fill {size}: {nearest} would do"
            )
    rows = Rows((3, *options.sizes))
    features = scaled(options.features, options.width)
    patch = (options.patch,)
    rows.add(Conv2d, "conv_proj", filters=features, kernel=patch, stride=patch)
    rows.add(Flatten, "flatten", start_axis=1)
    rows.add(Permute, "permute", order=(1, 0))
    rows.add(ClassToken, "class_token")
    rows.add(PositionEmbedding, "encoder.pos_embedding")
    rows.add(Dropout, "encoder.dropout", rate=0.0)
    for number in range(options.depth):
        _layer(rows, f"encoder.layers.encoder_layer_{number}", features, options.heads)
    rows.add(LayerNorm, "encoder.ln")
    rows.add(Slice, "slice", axis=0, stop=1)
    rows.add(Squeeze, "squeeze", over=(0,))
    rows.add(Linear, "heads.head", units=options.classes)
    return rows


def _layer(rows: Rows, path: str, features: int, heads: int) -> None:
    start = rows.last
    rows.add(LayerNorm, f"{path}.ln_1")
    rows.add(MultiHeadAttention, f"{path}.self_attention", heads=heads)
    end = rows.add(Dropout, f"{path}.dropout", rate=0.0)
    middle = rows.add(Add, f"{path}.add", (end, start))
    rows.add(LayerNorm, f"{path}.ln_2")
    mlp(rows, f"{path}.mlp", features, _EXPANSION * features)
    rows.add(Add, f"{path}.add", (middle, rows.last))


def _variant(
    size: str, title: str, parameters: int, depth: int, heads: int, features: int, about: str = ""
) -> Variant:
    patch = int(size[-2:])
    values = {"patch": patch, "depth": depth, "heads": heads, "features": features}
    return Variant(f"vit_{size}", f"ViT {title}/{patch}", parameters, values, about=about)


FAMILY = Family(
    title="Vision Transformer",
    task="classification",
    year=2020,
    source="Dosovitskiy et al., An Image is Worth 16x16 Words: Transformers for Image Recognition "
    "at Scale, 2020; parameter counts: torchvision",
    about="Patches of the image are tokens, as words are, and attend to each other.",
    options=VisionTransformerOptions,
    rows=build,
    variants=(
        _variant("b_16", "Base", 86_567_656, 12, 12, 768),
        _variant("b_32", "Base", 88_224_232, 12, 12, 768),
        _variant("l_16", "Large", 304_326_632, 24, 16, 1024),
        _variant("l_32", "Large", 306_535_400, 24, 16, 1024),
        _variant(
            "h_14",
            "Huge",
            632_045_800,
            32,
            16,
            1280,
            "The parameters are those of 224x224; there are weights for 518x518 too, with more "
            "positions.",
        ),
    ),
)
