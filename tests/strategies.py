"""Random layers, networks and edits for Hypothesis."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from cnnparam_gui.core import editing
from cnnparam_gui.core.codecs import (
    AxesCodec,
    ChoiceCodec,
    Codec,
    DecimalCodec,
    FactorsCodec,
    FieldError,
    FlagCodec,
    IntegerCodec,
    NamesCodec,
    OptionalCodec,
    TextCodec,
)
from cnnparam_gui.core.fields import Field
from cnnparam_gui.core.frameworks import DEFAULT, FRAMEWORKS
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.core.sides import SidesCodec, plain
from cnnparam_gui.core.weighted import Weighted

NAMES = (
    *("a", "b", "c", "d", "e", "f", "g", "h"),
    *("a1", "a2", "a9", "a_2", "b_2", "conv1", "conv2", "conv9", "conv10"),
    *("7", "8", "99", "layer1.0.conv1", "ü", "x y", "n0"),
)
SEMANTICS = st.sampled_from(sorted(FRAMEWORKS))
BLOCKS = ("", "", "stem", "stem.0", "stem.0.a", "layer1", "head")


def examples(times: float) -> settings:
    """Asks for more or fewer examples than a test has in the profile that is in use."""
    return settings(max_examples=max(1, round(times * settings().max_examples)))


# What meets in a network of images, so that shapes often go together.
_COMMON = (
    *("Conv2d", "Conv2d", "Conv2d", "MaxPool2d", "AvgPool2d", "BatchNorm2d", "ReLU", "Dropout"),
    *("Add", "Add", "Concat", "ConvTranspose2d", "Flatten", "Linear", "Input"),
)


def values(codec: Codec, *, wide: bool = False) -> st.SearchStrategy[Any]:
    """Draws a value that a codec takes; small ones unless `wide`."""
    match codec:
        case FlagCodec():
            return st.booleans()
        case IntegerCodec():
            return _integers(codec.minimum, codec.maximum, wide)
        case DecimalCodec():
            return st.floats(codec.minimum, codec.maximum)
        case TextCodec():
            return st.from_regex(codec.pattern) if wide else st.sampled_from(BLOCKS)
        case NamesCodec():
            name = st.from_regex(codec.pattern) if wide else st.sampled_from(NAMES)
            return st.lists(name, max_size=3).map(tuple)
        case ChoiceCodec():
            return st.sampled_from(codec.words)
        case OptionalCodec():
            return st.none() | values(codec.inner, wide=wide)
        case FactorsCodec():
            factor = st.floats(codec.minimum, codec.maximum if wide else 4.0)
            return st.lists(factor, min_size=1, max_size=codec.most).map(tuple)
        case AxesCodec() | SidesCodec():
            return _axes(codec, wide)
    raise TypeError(f"no strategy for {codec}")


def _integers(minimum: int, maximum: int, wide: bool) -> st.SearchStrategy[int]:
    least = max(minimum, -4)
    small = st.integers(least, min(least + (8 if least < 0 else 4), maximum))
    return st.integers(minimum, maximum) | small if wide else small


def _sides(codec: SidesCodec, wide: bool) -> st.SearchStrategy[Any]:
    size = _integers(codec.minimum, codec.maximum, wide)
    pad = size | st.tuples(size, size).map(plain)
    return st.tuples(*[pad] * codec.axes) | st.sampled_from(codec.words)


def _axes(codec: AxesCodec | SidesCodec, wide: bool) -> st.SearchStrategy[Any]:
    if isinstance(codec, SidesCodec):
        return _sides(codec, wide)
    size = _integers(codec.minimum, codec.maximum, wide)
    least, most = (codec.axes, codec.axes) if codec.axes else (1, codec.most)
    taken: st.SearchStrategy[Any] = st.lists(size, min_size=least, max_size=most).map(tuple)
    if codec.words:
        taken |= st.sampled_from(codec.words)
    if codec.fallback:
        taken |= st.just(())
    return taken


def inputs(above: Sequence[str], arity: tuple[int, int | None]) -> st.SearchStrategy[Any]:
    """Draws what a row takes: mostly names from above it, sometimes any name at all."""
    least, most = arity
    if most == 0:
        return st.sampled_from([(), (), (), ("a",)])
    wild = st.lists(st.sampled_from(NAMES), max_size=2).map(tuple)
    if not above:
        return st.just(()) | wild
    picked = st.lists(
        st.sampled_from(above), min_size=least, max_size=max(least, 2 if most is None else most)
    ).map(tuple)
    return st.one_of(st.just(()), picked, picked, wild) if least < 2 else picked | picked | wild


def owners(above: Sequence[str]) -> st.SearchStrategy[str]:
    """Draws whose weights a row uses: mostly a row above it, sometimes any name at all."""
    wild = st.sampled_from(NAMES)
    return st.sampled_from(above) | st.sampled_from(above) | wild if above else wild


@st.composite
def layers(draw: st.DrawFn, name: str = "a", above: Sequence[str] = ()) -> Layer:
    """Draws one row."""
    kind = KINDS[draw(st.sampled_from(_COMMON) | st.sampled_from(sorted(KINDS)))]
    given: dict[str, Any] = {"name": name, "inputs": draw(inputs(above, kind.arity))}
    if kind.__name__ == "Input":
        channels, size = draw(st.integers(1, 4)), draw(st.integers(1, 12))
        given["shape"] = draw(st.sampled_from([(channels, size, size), (channels, 8), (9,)]))
    for field in kind.fields().values():
        # A field is left at its usual value more often than not.
        if field.name not in given and draw(st.integers(0, 2)) == 0:
            given[field.name] = draw(value_of(field, above))
    return kind.fresh(**given)


def value_of(field: Field, above: Sequence[str]) -> st.SearchStrategy[Any]:
    if field.name == "weights_of":
        return st.just("") | st.just("") | owners(above)
    return values(field.codec)


def any_row(kind: type[Layer]) -> st.SearchStrategy[Layer]:
    """Draws a row of one kind with small values in all its own fields."""
    own = [field for field in kind.fields().values() if field.name not in {"name", "inputs"}]
    return st.fixed_dictionaries({field.name: values(field.codec) for field in own}).map(
        lambda drawn: kind.fresh("row", **drawn)
    )


_TAME = ("Conv2d", "Conv2d", "Conv2d", "BatchNorm2d", "ReLU", "Add", "Concat")


@st.composite
def tame_layers(draw: st.DrawFn, name: str, rows: Sequence[Layer]) -> Layer:
    """Draws a row that fits almost anywhere, so that what changes above it reaches it."""
    above = [layer.name for layer in rows]
    kind = KINDS[draw(st.sampled_from(_TAME))]
    least = kind.arity[0]
    given: dict[str, Any] = {"inputs": ()}
    if above and (least > 1 or draw(st.booleans())):
        picked = st.lists(st.sampled_from(above), min_size=least, max_size=least)
        given["inputs"] = tuple(draw(picked))
    if kind is KINDS["Conv2d"]:
        given |= {"filters": draw(st.sampled_from([4, 4, 4, 8])), "padding": "same"}
    if issubclass(kind, Weighted):
        given["frozen"] = draw(st.booleans())
        # Mostly the weights of a row that is likely to have the same.
        alike = [layer.name for layer in rows if type(layer) is kind]
        if draw(st.booleans()) and alike:
            given["weights_of"] = draw(st.sampled_from(alike))
        elif draw(st.integers(0, 9)) == 9:
            given["weights_of"] = draw(owners(above))
    return kind.fresh(name, **given)


@st.composite
def networks(draw: st.DrawFn, max_rows: int = 10) -> Network:
    """Draws a network with branches, several inputs, and problems."""
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=max_rows))
    rows: list[Layer] = []
    tame = draw(st.booleans())
    for place, name in enumerate(names):
        if place == 0 and draw(st.integers(0, 5)):
            rows.append(KINDS["Input"].fresh(name, shape=(4, 8, 8)))
        elif tame:
            rows.append(draw(tame_layers(name, rows)))
        else:
            rows.append(draw(layers(name, names[:place])))
    name = draw(st.sampled_from(["", "net"]))
    return Network(tuple(rows), name=name, semantics=draw(st.just(DEFAULT) | SEMANTICS))


def _rows_of(network: Network) -> st.SearchStrategy[set[int]]:
    return st.sets(st.integers(0, len(network.layers) - 1), min_size=1)


def set_field(draw: st.DrawFn, network: Network) -> Edit:
    """Draws another value for one field of a row."""
    row = draw(st.integers(0, len(network.layers) - 1))
    field = draw(st.sampled_from(list(network.layers[row].fields().values())))
    above = [layer.name for layer in network.layers[:row]]
    value = draw(st.sampled_from(NAMES) if field.name == "name" else value_of(field, above))
    try:
        return editing.set_field(network, row, field.name, value)
    except FieldError:  # the name is another row's
        return Edit()


def change_kind(draw: st.DrawFn, network: Network) -> Edit:
    """Draws another kind for a row."""
    row = draw(st.integers(0, len(network.layers) - 1))
    kind = draw(st.sampled_from(_COMMON) | st.sampled_from(sorted(KINDS)))
    return editing.change_kind(network, row, kind)


def insert(draw: st.DrawFn, network: Network) -> Edit:
    """Draws rows to insert."""
    at = draw(st.integers(0, len(network.layers)))
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=1, max_size=3))
    above = [layer.name for layer in network.layers[:at]]
    new = [draw(layers(name, [*above, *names[:n]])) for n, name in enumerate(names)]
    return editing.insert_rows(network, at, new)


def delete(draw: st.DrawFn, network: Network) -> Edit:
    """Draws rows to delete."""
    return editing.delete_rows(network, draw(_rows_of(network)))


def move(draw: st.DrawFn, network: Network) -> Edit:
    """Draws rows to move, and where to."""
    to = draw(st.integers(0, len(network.layers)))
    return editing.move_rows(network, draw(_rows_of(network)), to)


def duplicate(draw: st.DrawFn, network: Network) -> Edit:
    """Draws rows to duplicate."""
    return editing.duplicate_rows(network, draw(_rows_of(network)))


def splice(draw: st.DrawFn, network: Network) -> Edit:
    """Draws splices that nothing but their order holds together, and perhaps a new name."""
    bounds = st.integers(0, len(network.layers))
    cuts = sorted(draw(st.lists(bounds, max_size=6)))
    found = []
    for start, stop in zip(cuts[::2], cuts[1::2], strict=False):
        new = st.lists(st.sampled_from(NAMES).flatmap(lambda n: layers(n, NAMES)), max_size=2)
        found.append(Splice(start, stop, tuple(draw(new))))
    name = draw(st.sampled_from([None, None, "", "other"]))
    return Edit(tuple(found), name, draw(st.none() | SEMANTICS))


_ON_ROWS: tuple[Callable[[st.DrawFn, Network], Edit], ...] = (
    *(set_field, set_field, change_kind, delete, move, duplicate),
)


@st.composite
def edits(draw: st.DrawFn, network: Network, *, raw: bool = True) -> Edit:
    """Draws an edit of a network: what a person does, and unless `raw` is off any splices."""
    choices: Collection[Callable[[st.DrawFn, Network], Edit]] = (insert,)
    choices = (*choices, splice) if raw else choices
    if network.layers:
        choices = (*choices, *_ON_ROWS)
    return draw(st.sampled_from(list(choices)))(draw, network)
