"""Proposals that connect a row in another way, or put a row before it."""

import difflib
from collections.abc import Iterator, Sequence

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.editing import edit_rows, free_name, insert_rows, move_rows
from cnnparam_gui.core.fixing import Case, Proposals, Step
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape, format_shape

_LOOKED_AT = 2000
"""How many rows above are looked at for a name or a shape; the nearest are likeliest meant."""

_ALIKE = 0.6
"""From which likeness on a name may be meant, as `difflib` measures it."""

_INPUTS: dict[int, Shape] = {1: (3, 224), 2: (3, 224, 224), 3: (3, 16, 112, 112)}
"""The shape of an input that is put before a row, by the row's axes."""


def _above(case: Case) -> Iterator[int]:
    """Yield the numbers of the rows above, the nearest first."""
    return iter(range(case.row - 1, max(case.row - _LOOKED_AT, 0) - 1, -1))


def _name(case: Case, row: int) -> str:
    return case.counts.network.layers[row].name


def _meant(case: Case, name: str) -> str | None:
    """Return the name above that is most like one; None where none is."""
    names = [_name(case, row) for row in _above(case)]
    lower = {known.casefold(): known for known in reversed(names)}
    found = difflib.get_close_matches(name.casefold(), lower, 1, _ALIKE)
    return lower[found[0]] if found else None


def nearest_name(case: Case) -> Proposals:
    """Propose the names that are most like those that no row above has."""
    places = case.places
    names = []
    for name in case.layer.inputs:
        known = places.get(name, case.row) < case.row
        meant = name if known else _meant(case, name)
        if meant is None:
            return
        names.append(meant)
    yield {"inputs": tuple(names)}


def nearest_owner(case: Case) -> Proposals:
    """Propose the owner of weights whose name is most like the one that no row above has."""
    meant = _meant(case, case.layer.weights_of)
    if meant is not None:
        yield {"weights_of": meant}


def inputs_that_exist(case: Case) -> Proposals:
    """Propose the inputs without those that are no rows above."""
    places = case.places
    left = tuple(name for name in case.layer.inputs if places.get(name, case.row) < case.row)
    if left:
        yield {"inputs": left}


def row_above(case: Case) -> Proposals:
    """Propose the row above, for a kind that takes one."""
    if case.layer.arity[0] <= 1:
        yield {"inputs": ()}


def below_its_input(case: Case) -> Proposals:
    """Propose to move the row below the last of those that it takes."""
    places = case.places
    last = max((places.get(name, -1) for name in case.layer.inputs), default=-1)
    if last > case.row:
        edit = move_rows(case.counts.network, [case.row], last + 1)
        words = f"row {case.row + 1} moves below '{_name(case, last)}'"
        yield Step(edit, words, last)


def as_many_as_it_takes(case: Case) -> Proposals:
    """Propose the first of the inputs, or more of the same shape, as many as the kind takes."""
    least, most = case.layer.arity
    places = case.places
    names = [name for name in case.layer.inputs if places.get(name, case.row) < case.row]
    if not names and case.row > 0:
        names = [_name(case, case.row - 1)]
    if most is not None and len(names) > most:
        yield {"inputs": tuple(names[:most])}
    if names and len(names) < least:
        outputs = case.counts.rows[places[names[0]]].outputs
        alike = _names_alike(case, outputs, names) if outputs else []
        yield {"inputs": (*names, *alike[: least - len(names)])}


def _names_alike(case: Case, outputs: Sequence[Shape], besides: Sequence[str]) -> list[str]:
    """Return the names of rows above with an output, the nearest first."""
    rows = case.counts.rows
    found = [_name(case, row) for row in _above(case) if rows[row].outputs == tuple(outputs)]
    return [name for name in found if name not in besides]


def inputs_alike(case: Case) -> Proposals:
    """Propose the nearest row above of the same shape for every input that has another."""
    sources = case.counts.wiring.sources(case.row)
    if len(case.shapes) != len(sources):
        return
    names = [_name(case, row) for row in sources]
    for wanted in dict.fromkeys(case.shapes):
        alike = iter(_names_alike(case, (wanted,), names))
        pairs = zip(names, case.shapes, strict=True)
        new = [name if shape == wanted else next(alike, None) for name, shape in pairs]
        if None not in new:
            yield {"inputs": tuple(filter(None, new))}


def projection(case: Case) -> Proposals:
    """Propose a 1x1 convolution, or a dense row for vectors, that gives an input another's shape.

    As the shortcut of a residual block that changes shape (He et al. 2015, option B).
    """
    sources = case.counts.wiring.sources(case.row)
    if len(case.shapes) != len(sources) or len(sources) < 2:
        return
    for wanted in dict.fromkeys(case.shapes):
        others = [place for place, shape in enumerate(case.shapes) if shape != wanted]
        if len(others) != 1:
            continue
        place = others[0]
        made = _projecting(case, case.shapes[place], wanted)
        if made is None:
            continue
        made = made.with_values(inputs=(_name(case, sources[place]),), block=case.layer.block)
        names = [_name(case, row) for row in sources]
        names[place] = made.name
        edit = edit_rows(
            replaced={case.row: case.layer.with_values(inputs=tuple(names))},
            inserted={case.row: (made,)},
        )
        words = f"insert {_described(made)} behind '{made.inputs[0]}'"
        yield Step(edit, words, case.row + 1)


def _projecting(case: Case, shape: Shape, wanted: Shape) -> Layer | None:
    """Return the row that makes a shape of another; None where no such one does."""
    taken = {layer.name for layer in case.counts.network.layers}
    name = free_name(f"{case.layer.name}_projection"[:190], taken)
    if len(shape) != len(wanted):
        return None
    if len(wanted) == 1:
        return KINDS["Linear"].fresh(name, units=wanted[0])
    strides = [-(-size // target) for size, target in zip(shape[1:], wanted[1:], strict=True)]
    axes = len(wanted) - 1
    return KINDS[f"Conv{axes}d"].fresh(
        name, filters=wanted[0], kernel=(1,) * axes, stride=tuple(strides), bias=False
    )


def _described(layer: Layer) -> str:
    fields = layer.fields()
    shown = ("filters", "units", "kernel", "stride")
    said = [f"{n} {fields[n].format(getattr(layer, n))}" for n in shown if n in fields]
    return f"{layer.kind()} ({', '.join(said)})"


def input_first(case: Case) -> Proposals:
    """Propose an input above the first row."""
    layer = case.layer
    if case.row == 0 and not layer.inputs and not layer.given:
        shape = _INPUTS.get(layer.axes, _INPUTS[2])
        made = KINDS["Input"].fresh("input", shape=shape)
        yield from _inserted(case, made, f"insert Input {format_shape(shape)} above")


def axes_added(case: Case) -> Proposals:
    """Propose axes of size 1 behind the values of a vector, for a kind that takes maps."""
    axes = case.layer.axes
    if axes and case.shapes and len(case.shapes[0]) == 1 and len(case.layer.inputs) < 2:
        shape = (case.shapes[0][0], *(1,) * axes)
        made = KINDS["Reshape"].fresh("reshape", shape=shape, inputs=case.layer.inputs)
        yield from _inserted(case, made, f"insert Reshape {format_shape(shape)} above")


def _inserted(case: Case, layer: Layer, words: str) -> Proposals:
    """Propose a row above, which the row takes then."""
    network, row = case.counts.network, case.row
    try:
        insert_rows(network, row, [layer])  # whether there is room for one more
    except FieldError:
        return
    name = free_name(layer.name, {other.name for other in network.layers})
    made = layer.with_values(name=name, block=case.layer.block)
    taking = case.layer.with_values(inputs=())
    edit = edit_rows(replaced={row: taking}, inserted={row: (made,)})
    yield Step(edit, words, row + 1)
