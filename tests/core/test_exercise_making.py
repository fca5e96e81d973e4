"""Which cells an exercise asks about: countable ones, by quantity, row and level."""

from collections import Counter

import pytest

from cnnparam_gui.core.exercise import TOTAL, Asked, Exercise, Marker, Question
from cnnparam_gui.core.exercise_making import ASKED, MIXES, MOST_ALIKE, Mix, Share, make
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from tests.helpers import broken

VGG = gallery.load("vgg16")


def cells(exercise: Exercise) -> set[tuple[str, str]]:
    return {(question.row, question.asked) for question in exercise.questions}


@pytest.mark.parametrize("asked", ASKED)
def test_only_what_is_wanted_is_asked(asked: Asked) -> None:
    exercise = make(VGG, [asked])
    assert {question.asked for question in exercise.questions} == {asked}
    assert ("conv1_1", asked) in cells(exercise)
    assert ((TOTAL, asked) in cells(exercise)) == (asked != "shape")


def test_everything_worth_asking_is_asked_where_nothing_is_chosen() -> None:
    found = cells(make(gallery.load("five-layer-example")))
    assert {("conv1", asked) for asked in ASKED} <= found
    # What a pooling owns and multiplies is nothing; the input is given.
    assert ("pool1", "shape") in found
    assert not found & {("pool1", "parameters"), ("pool1", "macs"), ("input", "shape")}


def test_rows_can_be_chosen_also_where_nothing_is_to_be_worked_out() -> None:
    exercise = make(VGG, ["parameters"], rows=("pool1", "fc1"), totals=False)
    assert [question.row for question in exercise.questions] == ["pool1", "fc1"]


def test_totals_can_be_left_out() -> None:
    assert not [one for one in make(VGG, totals=False).questions if one.row == TOTAL]


def test_what_cannot_be_counted_is_not_asked() -> None:
    assert {question.row for question in make(broken()).questions} == {"a"}
    assert make(Network()).questions == ()


def test_a_row_that_cannot_be_named_is_not_asked() -> None:
    named = [
        KINDS["Input"].fresh("in", shape=(3, 8, 8)),
        KINDS["Conv2d"].fresh(TOTAL, filters=4),
        KINDS["Conv2d"].fresh("one", filters=2),
    ]
    exercise = make(Network(tuple(named)), ["shape"])
    assert exercise.questions == (Question("one", "shape"),)


@pytest.mark.parametrize("mix", MIXES.values(), ids=list(MIXES))
@pytest.mark.parametrize("most", [1, 5, 12])
def test_a_level_asks_its_topics_and_no_more_than_wanted(mix: Mix, most: int) -> None:
    exercise = make(VGG, level=mix, most=most, seed=3)
    assert len(exercise.questions) == most
    assert {one.asked for one in exercise.questions} <= {share.asked for share in mix.shares}
    assert all(mark.correct for mark in Marker(exercise).mark_all({}))


def test_levels_become_harder() -> None:
    easy, medium, hard = (cells(make(VGG, level=MIXES[name])) for name in MIXES)
    assert {asked for _, asked in easy} == {"parameters"}
    assert {asked for _, asked in medium} == {"parameters", "shape", "memory"}
    assert {asked for _, asked in hard} == set(ASKED)
    assert {row for row, _ in hard} > {TOTAL}
    assert TOTAL not in {row for row, _ in easy | medium}
    # That a pooling has no weights is asked a little.
    assert 1 <= len([row for row, _ in easy if row.startswith("pool")]) <= MOST_ALIKE + 3


def test_shares_are_taken_by_their_weights() -> None:
    mix = Mix("m", "M", "", (Share("parameters", (), 3), Share("macs", (), 1)))
    found = Counter(one.asked for one in make(VGG, level=mix, most=8).questions)
    assert found == {"parameters": 6, "macs": 2}


def test_rows_that_are_alike_are_asked_about_twice_at_most() -> None:
    exercise = make(gallery.load("resnet152"), ["parameters"], totals=False)
    layers = {layer.name: layer for layer in exercise.network.layers}
    counts = exercise.counted()
    numbers = {layer.name: number for number, layer in enumerate(exercise.network.layers)}
    alike: Counter[tuple[object, ...]] = Counter()
    for question in exercise.questions:
        layer = layers[question.row]
        settings = [getattr(layer, name, None) for name in ("filters", "kernel", "stride")]
        shapes = counts.rows[numbers[question.row]].input_shapes
        alike[(layer.kind(), *settings, shapes)] += 1
    assert max(alike.values()) == MOST_ALIKE
    assert len(exercise.questions) > 20


def test_questions_come_in_the_order_of_the_table_each_once() -> None:
    exercise = make(VGG, level=MIXES["hard"], most=30, seed=8)
    names = [*(layer.name for layer in VGG.layers), TOTAL]
    places = [(names.index(one.row), ASKED.index(one.asked)) for one in exercise.questions]
    assert places == sorted(set(places))


def test_the_seed_decides() -> None:
    one, again, other = (make(VGG, most=6, seed=seed) for seed in (1, 1, 2))
    assert one == again
    assert one.questions != other.questions


def test_the_other_fields_are_kept() -> None:
    scale = Scale(batch=8)
    exercise = make(VGG, title="Monday", checking="at the end", hints=False, scale=scale)
    assert (exercise.title, exercise.checking, exercise.hints) == ("Monday", "at the end", False)
    assert exercise.scale == scale
    assert make(VGG).title == VGG.name
