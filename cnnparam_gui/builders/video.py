"""What the networks for video have in common: a clip is channels x frames x height x width."""

from typing import Annotated

from msgspec import Meta

from cnnparam_gui.builders.family import Options
from cnnparam_gui.core.shapes import MAX_SIZE, Shape

Frames = Annotated[
    int,
    Meta(ge=1, le=MAX_SIZE, title="Frames", description="Number of pictures of a clip."),
]


class VideoOptions(Options, frozen=True, kw_only=True):
    """What one can choose of a network for video.

    Attributes:
        frames: Pictures of a clip.
    """

    frames: Frames = 16

    @property
    def clip(self) -> Shape:
        """The shape of its input, a clip in colours."""
        return (3, self.frames, *self.sizes)
