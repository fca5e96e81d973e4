"""Every field of the selected rows, set in all of them."""

import pytest
from PySide6.QtCore import Qt

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.models.inspector import VALUE
from cnnparam_gui.views.panels.inspector import InspectorPanel
from tests.gui.driver import CTRL, Driver, Key
from tests.gui.fixtures import OpenWindow


@pytest.fixture
def small(open_window: OpenWindow) -> Driver:
    layers = (
        KINDS["Input"].fresh("in", shape=(3, 8, 8)),
        KINDS["Conv2d"].fresh("a", filters=3, padding=(1, 1)),
        KINDS["Conv2d"].fresh("b", filters=4, padding=(1, 1)),
        KINDS["ReLU"].fresh("c"),
    )
    driver = open_window(Network(layers, name="Small"))
    driver.key(Key.Key_8, CTRL)
    return driver


def panel(driver: Driver) -> InspectorPanel:
    content = driver.window.docks["inspector"].content()
    assert isinstance(content, InspectorPanel)
    return content


def select(driver: Driver, *rows: int) -> None:
    driver.table.select_rows(rows)
    driver.settle()


def lines(driver: Driver) -> dict[str, str]:
    model = panel(driver).table.model()
    return {
        str(model.index(line, 0).data()): str(model.index(line, VALUE).data())
        for line in range(model.rowCount())
    }


def go(driver: Driver, field: str) -> None:
    table = panel(driver).table
    table.setFocus()
    table.setCurrentIndex(table.model().index(list(lines(driver)).index(field), VALUE))


def test_one_row_shows_its_fields(small: Driver) -> None:
    select(small, 1)
    assert panel(small).heading.text() == "Row 2: a"
    shown = lines(small)
    assert (shown["Name"], shown["Kind"], shown["Filters"]) == ("a", "Conv2d", "3")


def test_values_that_differ_are_marked_and_what_only_some_have_says_so(small: Driver) -> None:
    select(small, 1, 2, 3)
    shown = lines(small)
    assert panel(small).heading.text() == "3 rows"
    assert shown["Filters (2 of 3)"] == "(several)"
    assert shown["Padding (2 of 3)"] == "1"
    assert shown["Kind"] == "(several)"


def test_a_value_is_set_in_all_rows_as_one_step(small: Driver) -> None:
    select(small, 1, 2, 3)
    go(small, "Filters (2 of 3)")
    small.enter("32")
    small.settle()
    assert [small.text(row, "size") for row in (1, 2)] == ["32", "32"]
    assert small.document.stack.count() == 1
    assert small.document.stack.undoText() == "Change filters of 2 rows"
    assert lines(small)["Filters (2 of 3)"] == "32"
    small.document.stack.undo()
    small.settle()
    assert lines(small)["Filters (2 of 3)"] == "(several)"


def test_what_no_row_takes_stays_in_the_editor_with_the_reason(small: Driver) -> None:
    select(small, 1, 2)
    go(small, "Filters")
    small.type("many")
    small.key(Key.Key_Return)
    editor = panel(small).table.focusWidget()
    assert editor is not None
    assert editor.property("text") == "many"
    assert editor.accessibleDescription() == "Filters: 'many' is not a whole number"
    small.key(Key.Key_Escape)
    assert small.document.stack.count() == 0


def test_an_editor_that_is_left_untouched_changes_nothing(small: Driver) -> None:
    select(small, 1, 2)
    go(small, "Filters")
    small.key(Key.Key_F2)
    small.key(Key.Key_Return)
    assert small.document.stack.count() == 0


def test_names_count_on_and_kinds_are_typed_as_shorthand(small: Driver) -> None:
    select(small, 1, 2, 3)
    go(small, "Name")
    small.enter("conv1")
    assert small.names() == ["in", "conv1", "conv2", "conv3"]
    go(small, "Kind")
    small.enter("conv5-7")
    assert {small.text(row, "padding") for row in (1, 2, 3)} == {"2"}
    assert small.document.stack.count() == 2


def test_a_refused_row_is_named_below(small: Driver) -> None:
    select(small, 1, 2)
    go(small, "Name")
    small.enter("c0")
    small.settle()
    select(small, 0, 1)
    go(small, "Name")
    small.enter("c1")
    small.settle()
    assert small.names() == ["in", "c2", "c1", "c"]
    assert panel(small).note.isVisible()
    assert "'c1' is already the name of row 3" in panel(small).note.text()


def test_no_rows_say_what_to_do(open_window: OpenWindow) -> None:
    driver = open_window(None)
    driver.window.docks.show("inspector")
    driver.settle()
    assert panel(driver).heading.text().startswith("Select rows")
    assert not panel(driver).table.isVisible()


def test_a_field_explains_itself(small: Driver) -> None:
    select(small, 1, 3)
    model = panel(small).table.model()
    line = list(lines(small)).index("Filters (1 of 2)")
    tip = str(model.index(line, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert tip.startswith(KINDS["Conv2d"].fields()["filters"].help)
    assert tip.endswith("1 of the rows has it.")
