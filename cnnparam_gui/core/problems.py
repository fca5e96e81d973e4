"""What can be wrong with a row, and the exception that carries it."""

import msgspec


class Problem(msgspec.Struct, frozen=True, gc=False):
    """Something that keeps a row from being counted in full.

    Attributes:
        field: The name of the layer's field that it is about.
        message: One sentence that says what is wrong, with the numbers in it.
    """

    field: str
    message: str


class LayerProblem(Exception):
    """Raised by a layer that cannot work on its input."""

    def __init__(self, field: str, message: str) -> None:
        """Keep the field and the sentence as a `Problem`."""
        super().__init__(message)
        self.problem = Problem(field, message)
