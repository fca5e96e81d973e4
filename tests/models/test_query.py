"""What matches, what a match becomes, and that no expression can hang the program."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.models.query import Query, QueryError, matcher


def matches(text: str, cell: str, **options: bool) -> bool:
    found = matcher(Query(text, **options))
    assert found is not None
    return found.matches(cell)


def replaced(text: str, cell: str, by: str, **options: bool) -> str:
    found = matcher(Query(text, **options))
    assert found is not None
    return found.replaced(cell, by)


@pytest.mark.parametrize(
    ("text", "cell", "options", "expected"),
    [
        ("conv", "Conv2d", {}, True),
        ("conv", "Conv2d", {"match_case": True}, False),
        ("Conv", "Conv2d", {"match_case": True}, True),
        ("conv2d", "Conv2d", {"whole_cell": True}, True),
        ("conv2", "Conv2d", {"whole_cell": True}, False),
        ("a.c", "abc", {}, False),
        ("a.c", "abc", {"regex": True}, True),
        ("^conv", "deconv", {"regex": True}, False),
        ("B", "abc", {"regex": True}, True),
        ("B", "abc", {"regex": True, "match_case": True}, False),
        ("a|bc", "abc", {"regex": True, "whole_cell": True}, False),
        ("a|abc", "abc", {"regex": True, "whole_cell": True}, True),
        ("x*", "abc", {"regex": True}, False),
        ("ß", "STRASSE", {}, True),
        ("1,792", "1792", {}, True),
        ("1.792", "21792", {}, True),
        ("1\u202f792", "1792", {"whole_cell": True}, True),
        ("1,792", "1,792", {}, True),
        ("1,792", "a1792", {}, False),
        ("1,79", "179", {}, False),
    ],
)
def test_what_matches(text: str, cell: str, options: dict[str, bool], expected: bool) -> None:
    assert matches(text, cell, **options) is expected


@pytest.mark.parametrize(
    ("text", "cell", "by", "options", "expected"),
    [
        ("conv", "Conv2d conv", "x", {}, "x2d x"),
        ("conv", "Conv2d conv", "x", {"match_case": True}, "Conv2d x"),
        ("conv2d", "Conv2d", "Conv1d", {"whole_cell": True}, "Conv1d"),
        ("conv", "Conv2d", "x", {"whole_cell": True}, "Conv2d"),
        ("(.)_(.)", "a_b", r"\2-\1", {"regex": True}, "b-a"),
        (r"\d+", "a1b22", "#", {"regex": True}, "a#b#"),
        ("x*", "abc", "-", {"regex": True}, "abc"),
        ("a", "aa", r"\1", {}, r"\1\1"),
    ],
)
def test_what_a_match_becomes(
    text: str, cell: str, by: str, options: dict[str, bool], expected: str
) -> None:
    assert replaced(text, cell, by, **options) == expected


def test_nothing_is_looked_for_where_nothing_is_said() -> None:
    assert matcher(Query()) is None
    assert matcher(Query("", regex=True)) is None


@pytest.mark.parametrize("text", ["(", "[a", "(?<", "*", "\\", "(*LIMIT_MATCH=9)("])
def test_what_is_no_expression_says_why(text: str) -> None:
    with pytest.raises(QueryError, match="This is no regular expression: "):
        matcher(Query(text, regex=True))


@pytest.mark.parametrize(
    "text", ["(a+)+$", "(a|aa)+$", "(a*)*[bc]", "(*LIMIT_MATCH=900000000)(a+)+$"]
)
def test_an_expression_that_tries_for_ever_is_given_up(text: str) -> None:
    begin = time.perf_counter()
    with pytest.raises(QueryError, match="tries too long"):
        matches(text, "a" * 199 + "!", regex=True)
    with pytest.raises(QueryError, match="tries too long"):
        replaced(text, "a" * 199 + "!", "x", regex=True)
    assert time.perf_counter() - begin < 1


def test_many_cells_that_are_slow_together_are_given_up_too() -> None:
    found = matcher(Query("(a|aa)+$", regex=True))
    assert found is not None
    begin = time.perf_counter()
    # Each of these alone is within what one cell may take.
    with pytest.raises(QueryError, match="tries too long"):
        any(found.matches("a" * 13 + f"!{number}") for number in range(10**7))
    assert time.perf_counter() - begin < 10


TEXTS = st.text("abAB1,._ é", max_size=6)


@given(text=TEXTS.filter(bool), cell=TEXTS, by=TEXTS)
def test_a_plain_text_is_found_and_replaced_as_python_does(text: str, cell: str, by: str) -> None:
    assert matches(text, cell, match_case=True) == (text in cell)
    assert replaced(text, cell, by, match_case=True) == cell.replace(text, by)
    assert matches(text, cell, match_case=True, whole_cell=True) == (text == cell)
    assert matches(text, cell) == (text.casefold() in cell.casefold())
