"""Which values count as parameters: counting presets as data."""

import msgspec

from cnnparam_gui.core.parameters import ParameterTensor, Role


class Leaving(msgspec.Struct, frozen=True):
    """Axes that a wrong rule forgets.

    Attributes:
        family: The family of layers.
        role: The role of the tensor.
        axes: The axes of its shape that the rule leaves out.
    """

    family: str
    role: Role
    axes: frozenset[str]


class Convention(msgspec.Struct, frozen=True):
    """A rule of what `parameters` means.

    Attributes:
        name: What the command line calls it.
        title: What the window calls it.
        help: One sentence on what it counts.
        roles: The roles of the tensors that count.
        leavings: What it leaves out of them, for a rule that is wrong.
        wrong: Why the rule is wrong, in one sentence; empty for a right one.
    """

    name: str
    title: str
    help: str
    roles: frozenset[Role]
    leavings: tuple[Leaving, ...] = ()
    wrong: str = ""

    def count(self, family: str, tensors: tuple[ParameterTensor, ...]) -> int:
        """Return the parameters of one layer, in values."""
        return sum(
            self._elements(family, tensor) for tensor in tensors if tensor.role in self.roles
        )

    def leaves_out(self, family: str, tensor: ParameterTensor) -> frozenset[str]:
        """Return the axes of a tensor that the rule takes as if they had size 1."""
        for leaving in self.leavings:
            if leaving.family == family and leaving.role == tensor.role:
                return leaving.axes
        return frozenset()

    def _elements(self, family: str, tensor: ParameterTensor) -> int:
        left_out = self.leaves_out(family, tensor)
        return tensor.elements_without(left_out) if left_out else tensor.elements


CONVENTIONS: dict[str, Convention] = {
    convention.name: convention
    for convention in (
        Convention(
            name="standard",
            title="Weights and biases",
            help="Weights and biases, trained or frozen, without running statistics.",
            roles=frozenset({"weight", "bias"}),
        ),
        Convention(
            name="weights",
            title="Weights only",
            help="Weights without biases, as the lecture table of VGG-16 counts.",
            roles=frozenset({"weight"}),
        ),
        Convention(
            name="keras",
            title="Keras (all values)",
            help="Weights, biases and the running statistics of batch norm, as a Keras summary "
            "counts.",
            roles=frozenset({"weight", "bias", "statistic"}),
        ),
        Convention(
            name="five-layer-article",
            title="Article (wrong)",
            help="The rule of the five-layer article, to compare with.",
            roles=frozenset({"weight", "bias"}),
            leavings=(
                Leaving("convolution", "weight", frozenset({"C_in"})),
                Leaving("dense", "bias", frozenset({"out"})),
            ),
            wrong="This rule is wrong: it leaves the input channels out of convolutions and "
            "gives a fully connected layer one bias in all.",
        ),
    )
}
"""Every convention by name; the first is the default."""

STANDARD = CONVENTIONS["standard"]
