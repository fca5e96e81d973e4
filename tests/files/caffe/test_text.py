"""The text format of Protocol Buffers: what is a message, and what is refused with its line."""

import contextlib
import time

import pytest

from cnnparam_gui.files.caffe.text import MAX_DEPTH, Message, parse
from cnnparam_gui.files.problems import FileProblem


def only(text: str, name: str) -> Message:
    """Returns the one message of a field."""
    (message,) = parse(text).messages(name)
    return message


def test_values_stand_in_the_order_of_the_file() -> None:
    text = "a: 1 b { a: 2 } a: -3, a: [4, 5]; b < c: 'x' > a: 0x1"
    message = parse(text)
    assert message.texts("a") == ["1", "-3", "4", "5", "0x1"]
    assert [inner.texts("a") for inner in message.messages("b")] == [["2"], []]
    assert message.message("b").text("c") == "x"


def test_a_colon_may_stand_before_a_message() -> None:
    assert only("shape: { dim: [] dim: 2 }", "shape").integers("dim") == [2]


def test_strings_take_either_quotation_mark_and_escapes() -> None:
    assert parse(r"""a: 'it\'s "x"' a: "#{" """).texts("a") == ["""it's "x\"""", "#{"]


def test_remarks_end_with_their_line() -> None:
    assert parse("# a: 1\na: 2 # a: 3\n#").integers("a") == [2]


def test_numbers_words_and_truths() -> None:
    message = parse("n: +12 d: 1.5e-3f d: .5 d: 2. t: TRUE f: 0 w: MAX v: 1 l: 7")
    assert message.integer("n", 0) == 12
    assert message.decimals("d") == [0.0015, 0.5, 2.0]
    assert (message.flag("t", False), message.flag("f", True)) == (True, False)
    assert message.word("w", "SUM", ("PROD", "SUM", "MAX")) == "MAX"
    assert message.word("v", "SUM", ("PROD", "SUM", "MAX")) == "SUM"
    assert message.word("l", "SUM", ("PROD", "SUM", "MAX")) == "7"


def test_what_is_not_given_has_its_default() -> None:
    message = parse("")
    assert (message.text("a", "x"), message.integer("a", 3), message.size("a", 4)) == ("x", 3, 4)
    assert (message.flag("a", True), message.decimal("a", 0.5)) == (True, 0.5)
    assert message.message("a").fields == {}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a: 1\nb {\n c: 2\n", "It ends on line 4 within b, which begins on line 2"),
        ("a {\n>", "Line 2: '>' does not close a"),
        ("a: 1 }", "Line 1: '}' does not close the file"),
        ("a: 1\n: 2", "Line 2: ':' stands where a field was expected"),
        ("a\nb", "Line 2: 'b' stands where the value of a was expected"),
        ("a:\n", "Line 2: the end stands where the value of a was expected"),
        ("a: [1,\n", "Line 2: the end stands where the value of a was expected"),
        ("a: [ {", "Line 1: '{' stands where the value of a was expected"),
        ("a: 'x\n'", 'Line 1: "\'x" is neither a field nor a value'),
        ("\n\na: $x", "Line 3: '$x' is neither a field nor a value"),
    ],
)
def test_what_is_no_message_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(FileProblem) as caught:
        parse(text)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("ask", "sentence"),
    [
        (lambda m: m.integers("w"), "Line 1: w is 'x', which is no whole number"),
        (lambda m: m.decimals("w"), "Line 1: w is 'x', which is no number"),
        (lambda m: m.flag("w", False), "Line 1: w is 'x', not true or false"),
        (lambda m: m.texts("m"), "Line 2: m is a message, not a value"),
        (lambda m: m.messages("w"), "Line 1: w is no message in braces"),
        (lambda m: m.size("n", 1), "Line 2: n is -1, which is not between 1 and 2,147,483,648"),
        (lambda m: m.needed_size("x"), "Line 1: the file has no x"),
        (lambda m: m.integer("l", 1), "Line 2: l is '9999999999999', which is no whole number"),
    ],
)
def test_a_value_of_another_type_is_refused(ask: object, sentence: str) -> None:
    message = parse("w: x\nm { } n: -1 l: 9999999999999")
    assert callable(ask)
    with pytest.raises(FileProblem) as caught:
        ask(message)
    assert str(caught.value) == sentence


def test_nesting_is_bounded() -> None:
    assert parse("a {" * MAX_DEPTH + "}" * MAX_DEPTH).has("a")
    with pytest.raises(FileProblem, match="nested deeper than 64"):
        parse("a {" * 200 + "}" * 200)


@pytest.mark.parametrize(
    "text",
    [
        "a:1 " * 210_000,
        "a{}" * 210_000,
        "a:[" + "1," * 210_000,
        "\n#\n " * 1_000_000,
        "{" * 10**6,
        "a:'" + "x" * 8_000_000 + "'",
        'a:"' + "\\x" * 2_000_000,
        "a: " + "1" * 8_000_000,
    ],
    ids=["values", "messages", "list", "remarks", "braces", "string", "escapes", "word"],
)
def test_long_texts_end_soon(text: str) -> None:
    start = time.process_time()
    with contextlib.suppress(FileProblem):
        parse(text)
    assert time.process_time() - start < 2
