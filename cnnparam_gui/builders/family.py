"""What is said of a family of architectures: its options, its variants, who published them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.fields import Field, fields_of
from cnnparam_gui.core.frameworks import DEFAULT, FrameworkName
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import MAX_SIZE
from cnnparam_gui.core.vocabulary import Size

Classes = Annotated[
    int,
    Meta(ge=1, le=MAX_SIZE, title="Classes", description="Number of classes that it tells apart."),
]
Resolution = Annotated[
    Annotated[tuple[Size, ...], Meta(min_length=1, max_length=2)],
    Meta(
        title="Resolution",
        description="Height and width of its input, such as 224x224; one number for a square.",
    ),
]
Width = Annotated[
    float,
    Meta(
        ge=0.01,
        le=100.0,
        title="Width",
        description="What the channels of every layer are multiplied by.",
    ),
]
FirstChannels = Annotated[
    int,
    Meta(
        ge=1,
        le=65_536,
        title="Channels",
        description="Channels of the first stage; every stage has twice as many as the one before.",
    ),
]
StageBlocks = Annotated[
    Annotated[tuple[Annotated[int, Meta(ge=1, le=1000)], ...], Meta(min_length=1, max_length=8)],
    Meta(title="Blocks", description="Number of blocks of each stage, such as 3x3x9x3."),
]
PathRate = Annotated[
    float,
    Meta(
        ge=0.0,
        le=1.0,
        title="Path rate",
        description="Share of the samples for which the last block is left out while training; "
        "earlier blocks have less.",
    ),
]


class Options(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a person can choose of a family; each family adds its own.

    Options are declared as the fields of layers are, so that the command line, the window and the
    checks have the same words.

    Attributes:
        classes: Classes of the classifier.
        resolution: Height and width of the input.
    """

    classes: Classes = 1000
    resolution: Resolution = (224, 224)

    @property
    def sizes(self) -> tuple[int, ...]:
        """Height and width."""
        return self.resolution if len(self.resolution) == 2 else self.resolution * 2


class Variant(msgspec.Struct, frozen=True):
    """One published member of a family.

    Attributes:
        id: What the gallery and the framework call it, such as `resnet50`.
        title: What people call it, such as `ResNet-50`.
        parameters: The published number of parameters, to the unit.
        values: The options that make it.
        counted: Options besides under which the published number was counted, such as with the
            auxiliary classifier.
        year: The year of its publication, where it is not that of its family.
        about: What sets it apart, in a sentence; may be empty.
    """

    id: str
    title: str
    parameters: int
    values: Mapping[str, Any] = msgspec.field(default_factory=dict)
    counted: Mapping[str, Any] = msgspec.field(default_factory=dict)
    year: int | None = None
    about: str = ""


class Family(msgspec.Struct, frozen=True):
    """Architectures that one function builds.

    Attributes:
        title: What people call it.
        task: What it is for: `classification`, `segmentation`, `video`, `generation`, `signals`.
        year: The year of its publication.
        source: Authors, title and year of the paper, and who published the parameter counts.
        about: What it is, in a sentence or two.
        options: The type of its options: `Options`, or a type of its own where it has no classes
            or no resolution.
        rows: Lays out the rows for options; raises FieldError for options that do not go together.
        variants: Its published members.
        semantics: The framework whose rules its padding and rounding follow.
    """

    title: str
    task: str
    year: int
    source: str
    about: str
    options: type[msgspec.Struct]
    rows: Callable[[Any], Rows]
    variants: tuple[Variant, ...]
    semantics: FrameworkName = DEFAULT

    def fields(self) -> dict[str, Field]:
        """Return the options by name, with their labels and how they are written and read."""
        return fields_of(self.options)

    def build(self, variant: Variant, values: Mapping[str, Any] | None = None) -> Network:
        """Return a member as a network.

        Args:
            variant: The member.
            values: Options that differ from the published ones.

        Raises:
            FieldError: Where there is no such option, or a value is out of bounds or does not go
                with the others.
        """
        chosen = dict(values or {})
        fields = self.fields() if chosen else {}
        for name, value in chosen.items():
            if name not in fields:
                raise FieldError(f"{variant.id} has no option '{name}', only {', '.join(fields)}")
            try:
                fields[name].codec.check(value)
            except FieldError as error:
                raise FieldError(f"{fields[name].label}: {error}") from None
        rows = self.rows(self.options(**{**variant.values, **chosen}))
        described = [f"{fields[name].label} {fields[name].format(v)}" for name, v in chosen.items()]
        title = f"{variant.title} ({', '.join(described)})" if described else variant.title
        about = " ".join(filter(None, (self.about, variant.about)))
        return Network(tuple(rows.layers), title, about, self.source, self.semantics)


def scaled(channels: int, width: float) -> int:
    """Return channels times a width, rounded to the nearest whole number, at least 1."""
    return max(1, round(channels * width))


def divisible(channels: float, divisor: int = 8, least: int | None = None) -> int:
    """Return channels rounded to a multiple of a divisor, never less than nine tenths of them.

    The rule of MobileNet's published code (Howard et al., 2017), which later families share.
    """
    rounded = max(least or divisor, int(channels + divisor / 2) // divisor * divisor)
    return rounded + divisor if rounded < 0.9 * channels else rounded


def named(variants: Sequence[Variant]) -> dict[str, Variant]:
    """Return variants by id."""
    return {variant.id: variant for variant in variants}
