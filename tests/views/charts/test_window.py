"""The window of rows: one cannot get lost."""

from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.views.charts.window import LEAST_SPAN, RowWindow

steps = st.one_of(
    st.tuples(st.just("zoom"), st.floats(0.01, 100), st.floats(-50, 5000)),
    st.tuples(st.just("pan"), st.floats(-9000, 9000)),
    st.tuples(st.just("set_rows"), st.integers(0, 3000)),
    st.tuples(st.just("reset")),
)


@given(st.lists(steps, max_size=12))
def test_it_stays_in_the_network(actions: list[tuple[str, float]]) -> None:
    window = RowWindow()
    for name, *arguments in actions:
        getattr(window, name)(*arguments)
        whole = max(window.rows, LEAST_SPAN)
        assert -1e-6 <= window.start < window.stop <= whole + 1e-6
        assert LEAST_SPAN - 1e-6 <= window.span <= whole + 1e-6


def test_zoom_keeps_the_place_under_the_pointer() -> None:
    window = RowWindow()
    window.set_rows(100)
    window.zoom(0.5, 30)
    assert (window.start, window.stop) == (15, 65)


def test_who_sees_all_goes_on_seeing_all() -> None:
    window = RowWindow()
    for rows in (20, 10, 40):
        window.set_rows(rows)
        assert (window.start, window.stop) == (0, rows)


def test_who_zoomed_in_stays_there() -> None:
    window = RowWindow()
    window.set_rows(100)
    window.zoom(0.2, 50)
    window.set_rows(120)
    assert (window.start, window.stop) == (40, 60)
    window.set_rows(50)
    assert (window.start, window.stop) == (30, 50)
