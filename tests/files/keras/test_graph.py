"""How models are laid out: nesting, sharing, the forms of Keras 2, and graphs that cannot be."""

from typing import Any

import pytest

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.files.problems import FileProblem
from tests.files.keras_models import by_name, counted, decoded, functional, given, layer, sequential


def dense(name: str, *takes: str, units: Any = 4, **config: Any) -> dict[str, Any]:
    return layer("Dense", name, *takes, units=units, **config)


def kinds(model: Any, shape: tuple[int, ...] | None = None) -> list[tuple[str, str]]:
    return [(row.name, row.kind()) for row in decoded(model, shape).layers]


def row(model: Any, name: str) -> Layer:
    return next(row for row in decoded(model).layers if row.name == name)


def called(item: dict[str, Any], *nodes: list[Any]) -> dict[str, Any]:
    return {**item, "inbound_nodes": list(nodes)}


# ------------------------------------------------------------------------ sharing and nesting


def test_a_layer_that_is_used_twice_owns_its_tensors_once() -> None:
    shared = called(dense("shared"), [["a", 0, 0, {}]], [["b", 0, 0, {}]])
    add = called(layer("Add", "add"), [["shared", 0, 0, {}], ["shared", 1, 0, {}]])
    model = functional(given("a", 3), given("b", 3), shared, add)
    assert kinds(model)[2:] == [("shared", "Linear"), ("shared.call2", "Linear"), ("add", "Add")]
    assert row(model, "shared.call2").weights_of == "shared"
    assert row(model, "add").inputs == ("shared", "shared.call2")
    counts = counted(decoded(model))
    assert counts.totals.parameters == 3 * 4 + 4
    assert counts.totals.macs == 2 * 3 * 4


def test_a_name_that_looks_like_a_second_use_keeps_its_row() -> None:
    shared = called(dense("d"), [["a", 0, 0, {}]], [["d", 0, 0, {}]])
    other = dense("d_2", "d", units=9)
    rows = by_name(counted(decoded(functional(given("a", 4), shared, other))))
    assert rows["d_2"].output_shape == (9,)


def test_layers_that_the_file_says_are_one_share_their_tensors() -> None:
    one = {**dense("one", "a"), "shared_object_id": 2**47}
    two = {**dense("two", "one"), "shared_object_id": 2**47}
    counts = counted(decoded(functional(given("a", 4), one, two)))
    assert counts.totals.parameters == 4 * 4 + 4


def test_nested_models_are_blocks() -> None:
    inner = {**sequential(given("x", 3), dense("fc")), "name": "inner"}
    inner["config"]["name"] = "inner"
    inner = called(inner, [["a", 0, 0, {}]])
    model = functional(given("a", 3), inner, dense("head", "inner"))
    assert [(row.name, row.block) for row in decoded(model).layers] == [
        ("a", ""),
        ("inner/fc", "inner"),
        ("head", ""),
    ]


def test_a_frozen_model_freezes_its_layers() -> None:
    inner = sequential(given("x", 3), dense("fc"), layer("BatchNormalization", "bn"))
    inner["config"] |= {"name": "inner", "trainable": False}
    model = functional(given("a", 3), called({**inner, "name": "inner"}, [["a", 0, 0, {}]]))
    totals = counted(decoded(model)).totals
    assert (totals.trainable, totals.non_trainable) == (0, 3 * 4 + 4 + 4 * 4)


def test_a_node_may_stand_before_what_it_takes() -> None:
    model = functional(given("a", 3), dense("last", "first"), dense("first", "a"), ends=("last",))
    assert [name for name, _ in kinds(model)] == ["a", "first", "last"]


# ------------------------------------------------------------------------ Keras 2


def test_the_first_layer_may_hold_the_input() -> None:
    conv = layer("Conv2D", "conv", filters=2, kernel_size=[3, 3])
    conv["config"]["batch_input_shape"] = [None, 8, 8, 3]
    assert kinds(sequential(conv)) == [("input", "Input"), ("conv", "Conv2d")]
    before_23 = {"class_name": "Sequential", "config": [conv]}
    assert kinds(before_23) == kinds(sequential(conv))


def test_functions_of_tensorflow_are_rows() -> None:
    def function(name: str, of: str, *nodes: list[Any]) -> dict[str, Any]:
        return called(layer("TFOpLambda", name, function=of), *nodes)

    model = functional(
        given("a", 8, 8, 4),
        layer("Conv2D", "conv", "a", filters=4, kernel_size=[1, 1]),
        function("plus", "math.add", ["conv", 0, 0, {"y": 3.0, "name": None}]),
        function("relu6", "nn.relu6", ["plus", 0, 0, {"name": None}]),
        function("times", "math.multiply", ["conv", 0, 0, {"y": ["relu6", 0, 0]}]),
        called(
            layer("SlicingOpLambda", "cut", function="__operators__.getitem"),
            [
                "times",
                0,
                0,
                {
                    "slice_spec": [
                        {"start": None, "stop": None, "step": None},
                        {"start": 1, "stop": None, "step": 2},
                        0,
                    ]
                },
            ],
        ),
        function("joined", "concat", [["cut", 0, 0, {"axis": -1}], ["cut", 0, 0, {"axis": -1}]]),
        function("mean", "math.reduce_mean", ["joined", 0, 0, {"axis": [1], "keepdims": False}]),
    )
    model["config"]["layers"][-2]["inbound_nodes"] = [
        [["cut", 0, 0, {"axis": -1}], ["cut", 0, 0, {"axis": -1}]]
    ]
    rows = by_name(counted(decoded(model)))
    shapes = {name: counted_row.output_shape for name, counted_row in rows.items()}
    assert shapes["times"] == (4, 8, 8)
    assert shapes["cut"] == (4, 4)
    assert shapes["joined"] in {(8, 4), (4, 8)}
    assert shapes["mean"] == (8,)
    assert row(model, "times").inputs == ("conv", "relu6")


def test_attention_of_keras_2_takes_its_value_by_name() -> None:
    attention = called(
        layer("MultiHeadAttention", "mha", num_heads=2, key_dim=3),
        [["a", 0, 0, {"value": ["b", 0, 0]}]],
    )
    counts = counted(decoded(functional(given("a", 5, 6), given("b", 7, 6), attention)))
    assert row(counts_model(attention), "mha").inputs == ("a", "b")
    assert by_name(counts)["mha"].output_shape == (5, 6)


def counts_model(attention: dict[str, Any]) -> Any:
    return functional(given("a", 5, 6), given("b", 7, 6), attention)


# ------------------------------------------------------------------------ what is not known


def test_a_class_of_ones_own_is_unknown_and_keeps_its_declared_shape() -> None:
    def tensor(name: str, *shape: int | None) -> dict[str, Any]:
        config = {"shape": [None, *shape], "keras_history": [name, 0, 0]}
        return {"class_name": "__keras_tensor__", "config": config}

    def new(item: dict[str, Any], *taken: Any) -> dict[str, Any]:
        return {**item, "inbound_nodes": [{"args": list(taken), "kwargs": {}}]}

    custom = new(layer("Mine", "mine"), tensor("a", 8, 8, 3))
    custom |= {"registered_name": "pkg>Mine", "module": None}
    model = functional(
        given("a", 8, 8, 3),
        custom,
        new(layer("Conv2D", "conv", filters=2, kernel_size=1), tensor("mine", 4, 4, 5)),
        new(layer("Lambda", "lambda"), tensor("conv", 4, 4, 2)),
    )
    rows = by_name(counted(decoded(model)))
    assert rows["mine"].output_shape == (5, 4, 4)
    assert rows["conv"].parameters == 5 * 2 + 2
    assert rows["lambda"].status != "exact"
    # Of another input than the file's, what the file says does not hold.
    assert by_name(counted(decoded(model, (3, 9, 9))))["mine"].output_shape is None


@pytest.mark.parametrize("wrap", [sequential, functional])
def test_what_the_next_layer_was_built_for_is_the_shape_of_one_that_is_unknown(wrap: Any) -> None:
    unknown = layer("Lambda", "lambda", "a")
    after = {**dense("after", "lambda"), "build_config": {"input_shape": [None, 5]}}
    model = wrap(given("a", 3), unknown, after)
    assert by_name(counted(decoded(model)))["after"].parameters == 5 * 4 + 4


@pytest.mark.parametrize("name", ["Add", "Dense"])
def test_a_class_of_ones_own_with_a_known_name_is_unknown(name: str) -> None:
    own = {**layer(name, "own", "a"), "module": "mine.layers"}
    assert kinds(functional(given("a", 3), own))[1] == ("own", "Unknown")


# ------------------------------------------------------------------------ what cannot be


CYCLE = functional(given("a", 3), dense("x", "y"), dense("y", "x"))
TWICE = functional(given("a", 3), dense("x", "a"), dense("x", "a"))
MISSING = functional(given("a", 3), dense("x", "b"))


@pytest.mark.parametrize(
    ("model", "sentence"),
    [
        (CYCLE, "Layer 'x' takes what depends on its own output"),
        (TWICE, "Two layers of the model 'model' have one name"),
        (MISSING, "takes output 0 of call 0 of layer 'b', which its model does not have"),
        (functional(given("a", 3), dense("x", "a"), ends=("z",)), "of layer 'z'"),
        (functional(given("a", 3), dense("x", "a", units="4")), "its units is '4', not a whole"),
        (functional(given("a", 3), dense("x", "a", units=0)), "Layer 'x': 0 is not between 1 and"),
        (functional(given("a", 3), dense("x", "a", units=2**40)), "its units is 1099511627776"),
        (functional(given("a", 3), layer("Dense", "x", "a")), "its units is missing"),
        (sequential(given("a", 3), dense("x" * 1001)), "the most"),
        ({"class_name": "MyModel", "config": {"width": 3}}, "names only the class MyModel"),
        ({"class_name": "Sequential", "config": 3}, "has no config"),
        ([], "no model of Keras"),
        ({"class_name": 3}, "no model of Keras"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(model: Any, sentence: str) -> None:
    with pytest.raises(FileProblem, match=sentence):
        decoded(model)


def test_models_that_double_in_each_other_are_refused() -> None:
    def doubled(depth: int) -> dict[str, Any]:
        inner = doubled(depth - 1) if depth else dense("leaf")
        inner = {**inner, "name": "inner"}
        inner["config"] = {**inner["config"], "name": "inner"}
        inner["inbound_nodes"] = [[["a", 0, 0, {}]], [["inner", 0, 0, {}]]]
        model = functional(given("a", 4), inner)
        model["config"]["output_layers"] = [["inner", 1, 0]]
        return model

    assert counted(decoded(doubled(3))).totals.macs == 2**4 * 16
    with pytest.raises(FileProblem, match="more than 100,000 layers"):
        decoded(doubled(25))


def test_a_layer_that_takes_or_is_used_too_often_is_refused() -> None:
    add = called(layer("Add", "add"), [["a", 0, 0, {}]] * 10_001)
    with pytest.raises(FileProblem, match="Layer 'add' takes more than 10,000 outputs"):
        decoded(functional(given("a", 3), add))
    shared = called(dense("d"), *[[["a", 0, 0, {}]]] * 100_001)
    with pytest.raises(FileProblem, match="more than 100,000 layers"):
        decoded(functional(given("a", 3), shared))


def test_models_nested_too_deep_are_refused() -> None:
    model = sequential(given("a", 3), dense("x"))
    for _ in range(32):
        model = sequential(model)
    with pytest.raises(FileProblem, match="nested deeper than 30"):
        decoded(model)


def test_a_layer_within_itself_is_read_or_refused() -> None:
    inner: dict[str, Any] = layer("Permute", "p", dims=[1])
    for _ in range(60):
        inner = layer("TimeDistributed", "td", layer=inner)
    counts = counted(decoded(sequential(given("a", 2, 2, 2, 2), inner)))
    assert counts.totals.parameters == 0
