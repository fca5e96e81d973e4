"""The known ways to mend problems, as data: to add one is to add its entry.

A way only proposes, in `fix_values.py` or `fix_connections.py`; `fixing.py` tries what is proposed,
and nothing is offered that leaves the problem where it was.
"""

from cnnparam_gui.core import fix_connections as connect
from cnnparam_gui.core import fix_values as set_to
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.fixing import Case, Fix, Offer, offers_of

MOST_OFFERS = 8
"""So many are offered for one problem; a longer list helps nobody."""


def _of(*fields: str) -> frozenset[str]:
    return frozenset(fields)


_ANY = _of()

FIXES: tuple[Fix, ...] = (
    Fix("nearest_name", "Take the row with the nearest name", _of("inputs"), connect.nearest_name),
    Fix("input_first", "Begin with an input", _of("inputs"), connect.input_first),
    Fix(
        "inputs_that_exist",
        "Leave out what is not above it",
        _of("inputs"),
        connect.inputs_that_exist,
    ),
    Fix("as_many", "Take as many rows as it can", _of("inputs"), connect.as_many_as_it_takes),
    Fix("kind_of_axes", "Make it the kind for this input", _of("inputs"), set_to.kind_of_axes),
    Fix("axes_added", "Give the vector axes of size 1", _of("inputs"), connect.axes_added),
    Fix("projection", "Fit the shapes by a projection", _of("inputs"), connect.projection, 2),
    Fix("inputs_alike", "Take rows of one shape", _of("inputs"), connect.inputs_alike, 2),
    Fix("axis_to_join", "Join along another axis", _of("inputs", "axis"), set_to.axis_to_join),
    Fix("below_its_input", "Move it below what it takes", _of("inputs"), connect.below_its_input),
    Fix("row_above", "Take the row above", _of("inputs"), connect.row_above),
    Fix(
        "padding_that_keeps",
        "Pad to keep the size",
        _of("kernel", "padding"),
        set_to.padding_that_keeps,
    ),
    Fix(
        "padding_in_numbers",
        "Write the padding in numbers",
        _of("padding"),
        set_to.padding_in_numbers,
        2,
    ),
    Fix(
        "kernel_that_fits",
        "Take the largest kernel that fits",
        _of("kernel"),
        set_to.kernel_that_fits,
    ),
    Fix(
        "groups_that_divide",
        "Take groups that divide the channels",
        _of("groups"),
        set_to.groups_that_divide,
        2,
    ),
    Fix(
        "filters_for_groups",
        "Take filters that the groups divide",
        _of("groups"),
        set_to.filters_for_groups,
        2,
    ),
    Fix(
        "shape_that_follows",
        "Let one size follow from the others",
        _of("shape"),
        set_to.shape_that_follows,
        2,
    ),
    Fix("smaller_numbers", "Take the most that works", _ANY, set_to.smaller_numbers),
    Fix("nearest_number", "Take the nearest number that works", _ANY, set_to.nearest_number, 2),
    Fix("plain_stride", "Take stride 1", _of("padding", "dilation"), set_to.plain_stride),
    Fix(
        "owner_s_values",
        "Take the values of the row that owns the weights",
        _of("weights_of"),
        set_to.owner_s_values,
    ),
    Fix(
        "nearest_owner",
        "Use the weights of the row with the nearest name",
        _of("weights_of"),
        connect.nearest_owner,
    ),
    Fix(
        "own_weights",
        "Let it own its weights",
        _of("weights_of"),
        set_to.always({"weights_of": ""}),
    ),
    Fix(
        "other_framework",
        "Follow another framework",
        _of("padding", "dilation", "ceil", "kernel", "output_size", "output_padding"),
        set_to.other_framework,
    ),
    Fix("usual_value", "Take the usual value", _ANY, set_to.usual_value),
)
"""Every way, the likeliest first."""


def offers(counts: NetworkCount, row: int) -> tuple[Offer, ...]:
    """Return what takes a row's problem away, the likeliest first; nothing for a sound row."""
    case = Case(counts, row)
    field = case.problem.field
    if not field:
        return ()
    found: list[Offer] = []
    for fix in FIXES:
        if fix.fields and field not in fix.fields:
            continue
        for offer in offers_of(fix, case):
            if all(offer.edit != known.edit for known in found):
                found.append(offer)
        if len(found) >= MOST_OFFERS:
            break
    return tuple(found[:MOST_OFFERS])
