"""What is worked out of a whole network, once for all who ask about one of its rows."""

from collections.abc import Callable, Sequence
from functools import lru_cache, partial

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.kept import Keeping
from cnnparam_gui.core.receptive import RowField, receptive_fields

_BATCHES = 4


class Facts:
    """A counted network that remembers what needs a walk through all its rows.

    Attributes:
        counts: The counted network.
        fields: Gives the receptive field of every row (`receptive_fields`).
        keeping: Gives what the rows keep of a batch (`kept.Keeping`).
    """

    def __init__(
        self,
        counts: NetworkCount,
        fields: Callable[[], Sequence[RowField | None]] | None = None,
    ) -> None:
        """Work out nothing yet.

        Args:
            counts: The counted network.
            fields: Gives the receptive fields, where somebody keeps them already.
        """
        self.counts = counts
        self.fields = fields or lru_cache(1)(partial(receptive_fields, counts))
        self.keeping: Callable[[int], Keeping] = lru_cache(_BATCHES)(partial(Keeping, counts))
