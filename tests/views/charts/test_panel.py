"""The panel: what it shows, and what it tells when one points and clicks."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.editing import delete_rows, insert_rows, set_field
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.views.charts.names import CHARTS, ChartName
from cnnparam_gui.views.charts.panel import ChartPanel
from tests.views.charts.hands import charts, lengths, middle, point, settle, view
from tests.views.charts.networks import PanelMaker, conv, network

# ---------------------------------------------------------------------- figures


def test_bars_are_the_figures(make_panel: PanelMaker) -> None:
    panel = make_panel()
    rows = panel._document.counts.rows
    parameters = [row.parameters for row in rows if row.parameters]
    pixel = 1 / view(panel).bars._scale
    np.testing.assert_allclose(lengths(panel), parameters, atol=pixel)
    activations = [4 * row.activation_elements for row in rows]
    pixel = 1 / view(panel, "activation").bars._scale
    np.testing.assert_allclose(lengths(panel, "activation"), activations, atol=pixel)


def test_an_edit_changes_the_bars(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel()
    document = panel._document
    document.edit(set_field(document.network, 4, "filters", 400), "More")
    settle(qtbot, panel)
    wanted = [row.parameters for row in document.counts.rows if row.parameters]
    np.testing.assert_allclose(lengths(panel), wanted, atol=1 / view(panel).bars._scale)
    document.stack.undo()
    settle(qtbot, panel)
    wanted = [row.parameters for row in document.counts.rows if row.parameters]
    np.testing.assert_allclose(lengths(panel), wanted, atol=1 / view(panel).bars._scale)


def test_inserted_and_deleted_rows(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel()
    document = panel._document
    document.edit(insert_rows(document.network, 2, [conv("new", 100)] * 1), "Insert")
    document.edit(delete_rows(document.network, [4, 5]), "Delete")
    settle(qtbot, panel)
    wanted = [row.parameters for row in document.counts.rows if row.parameters]
    np.testing.assert_allclose(lengths(panel), wanted, atol=1 / view(panel).bars._scale)


@pytest.mark.parametrize("name", ["parameters", "activation"])
def test_figures_after_any_edits_are_those_of_a_new_panel(
    make_panel: PanelMaker, qtbot: QtBot, name: ChartName
) -> None:
    panel = make_panel(network(*[8] * 30))
    document = panel._document
    for row, filters in ((3, 20), (29, 9), (1, 64)):
        document.edit(set_field(document.network, row, "filters", filters), "Edit")
        settle(qtbot, panel)
    other = make_panel(document.network)
    assert np.array_equal(view(panel, name).bars._edges, view(other, name).bars._edges)


def test_ten_edits_in_one_turn_are_drawn_once(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel()
    settle(qtbot, panel)
    panel.repaint()
    before = charts(panel).rebuilds, view(panel).bars.builds
    for filters in range(50, 60):
        document = panel._document
        document.edit(set_field(document.network, 1, "filters", filters), "Edit")
    assert charts(panel).rebuilds == before[0]
    settle(qtbot, panel)
    panel.grab()
    assert charts(panel).rebuilds == before[0] + 1
    assert view(panel).bars.builds == before[1] + 1


def test_nothing_is_done_while_hidden(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel()
    settle(qtbot, panel)
    panel.hide()
    before = charts(panel).rebuilds
    document = panel._document
    document.edit(set_field(document.network, 1, "filters", 99), "Edit")
    QApplication.processEvents()
    assert charts(panel).rebuilds == before
    panel.show()
    assert charts(panel).rebuilds == before + 1
    wanted = [row.parameters for row in document.counts.rows if row.parameters]
    np.testing.assert_allclose(lengths(panel), wanted, atol=1 / view(panel).bars._scale)


def test_conventions_change_what_bars_consist_of(make_panel: PanelMaker, qtbot: QtBot) -> None:
    start = network(8).layers
    panel = make_panel(Network((*start, KINDS["BatchNorm2d"].fresh("bn"))))
    document = panel._document
    for name, parts, title in (
        ("weights", ["weights"], "Parameters by layer"),
        ("keras", ["weights", "biases", "non_trainable"], "Parameters by layer"),
        ("five-layer-article", ["weights"], "Parameters by layer (wrong rule)"),
        ("standard", ["weights", "biases"], "Parameters by layer"),
    ):
        document.set_convention(CONVENTIONS[name])
        settle(qtbot, panel)
        assert view(panel)._series == parts
        assert charts(panel).title("parameters") == title
        wanted = [float(row.parameters) for row in document.counts.rows]
        assert view(panel).bars._edges[-1].tolist() == wanted


def test_data_type_and_batch_change_bytes(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel()
    panel._document.set_scale(Scale(DATA_TYPES["float16"], 32))
    settle(qtbot, panel)
    wanted = [64.0 * row.activation_elements for row in panel._document.counts.rows]
    assert view(panel, "activation").bars._edges[-1].tolist() == wanted


def test_the_logarithmic_scale(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel()
    panel.log_action.setChecked(True)
    settle(qtbot, panel)
    wanted = [np.log10(row.parameters) for row in panel._document.counts.rows if row.parameters]
    np.testing.assert_allclose(lengths(panel), wanted, atol=1 / view(panel).bars._scale)
    assert view(panel).value_axis.ticks[:2] == [(0.0, "1"), (1.0, "10")]
    panel.log_action.setChecked(False)
    settle(qtbot, panel)
    assert view(panel).value_axis.ticks[0] == (0.0, "0")


def test_huge_figures(make_panel: PanelMaker, qtbot: QtBot) -> None:
    shown = Network(
        (KINDS["Input"].fresh("input", shape=(2**31, 1, 1)), conv("huge", 2**31, kernel=1001))
    )
    panel = make_panel(shown)
    assert panel._document.counts.totals.parameters > 10**24
    assert len(lengths(panel)) == 1
    assert not panel.grab().isNull()
    panel.log_action.setChecked(True)
    settle(qtbot, panel)
    assert lengths(panel)[0] == pytest.approx(24.66, abs=0.1)


def test_an_empty_network(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel(Network())
    assert lengths(panel) == []
    assert not panel.grab().isNull()
    assert "nothing to show" in panel.accessibleDescription()
    point(view(panel), QPointF(100, 50))
    with qtbot.assertNotEmitted(panel.row_clicked):
        qtbot.mouseClick(view(panel).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 50))
    panel._document.open(network(8))
    settle(qtbot, panel)
    assert len(lengths(panel)) == 1


def test_a_row_with_a_problem_has_a_mark_and_no_bar(make_panel: PanelMaker) -> None:
    shown = network(8, 16, 32)
    broken = KINDS["Conv2d"].fresh("broken", filters=8, kernel=(99,))
    panel = make_panel(Network((*shown.layers[:2], broken, *shown.layers[2:])))
    bars = view(panel, "activation").bars
    assert len(lengths(panel, "activation")) == 2
    places = bars._shape().problems.tolist()
    assert [bars.row_at(y) for y in places] == [2]
    point(view(panel), middle(view(panel), 2))
    assert "problem: " in charts(panel).status.text()
    point(view(panel), middle(view(panel), 3))
    assert "row above" in charts(panel).status.text()
    assert "could not be counted" in panel.accessibleDescription()


def test_charts_of_a_lower_bound_say_so(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel()
    shown = network(8, 16)
    broken = KINDS["Conv2d"].fresh("broken", filters=8, kernel=(99,))
    panel._document.open(Network((*shown.layers, broken)))
    settle(qtbot, panel)
    assert view(panel).accessibleName() == "Parameters by layer (lower bound)"
    assert view(panel, "activation").accessibleName() == "Activation memory by layer (lower bound)"
    assert "of the parameters that are counted." in panel.accessibleDescription()
    assert "of the activation memory that is counted." in panel.accessibleDescription()
    panel._document.set_convention(CONVENTIONS["five-layer-article"])
    settle(qtbot, panel)
    assert charts(panel).title("parameters") == "Parameters by layer (wrong rule, lower bound)"
    panel._document.open(Network((KINDS["ReLU"].fresh("nothing"),)))
    settle(qtbot, panel)
    assert charts(panel).full_title("activation").startswith("Activation memory by layer (unknown)")
    assert charts(panel).title("parameters") == "Parameters by layer (wrong rule, unknown)"


def test_an_edit_that_breaks_a_row_changes_the_titles(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel()
    document = panel._document
    document.edit(set_field(document.network, 2, "padding", (0, 0)), "Edit")
    document.edit(set_field(document.network, 2, "kernel", (99, 99)), "Edit")
    settle(qtbot, panel)
    assert view(panel).accessibleName() == "Parameters by layer (lower bound)"
    document.stack.undo()
    settle(qtbot, panel)
    assert view(panel).accessibleName() == "Parameters by layer"


def test_shared_tensors_are_drawn_once(make_panel: PanelMaker, qtbot: QtBot) -> None:
    shown = network(8, 8, 8)
    user = shown.layers[3].with_values(weights_of="conv2")
    panel = make_panel(Network((*shown.layers[:3], user)))
    # 8 x 3 x 9 + 8 = 224 and 8 x 8 x 9 + 8 = 584.
    assert lengths(panel) == pytest.approx([224, 584], rel=0.02)
    assert len(lengths(panel, "activation")) == 4
    point(view(panel, "activation"), middle(view(panel, "activation"), 3))
    assert "584 parameters" in charts(panel).status.text()
    assert "shared with conv2, counted there once" in charts(panel).status.text()
    point(view(panel, "activation"), middle(view(panel, "activation"), 2))
    assert "used by another row" in charts(panel).status.text()
    document = panel._document
    document.edit(set_field(document.network, 3, "weights_of", ""), "Edit")
    settle(qtbot, panel)
    assert len(lengths(panel)) == 3
    document.stack.undo()
    settle(qtbot, panel)
    assert len(lengths(panel)) == 2


# ----------------------------------------------------------------------- marks


def test_marked_rows_have_a_band_in_both_charts(make_panel: PanelMaker) -> None:
    panel = make_panel()
    panel.mark_rows([1, 2, 4])
    palette = panel.palette()
    ground, strip = (
        palette.color(QPalette.ColorRole.Base),
        palette.color(QPalette.ColorRole.Highlight),
    )
    for name in CHARTS:
        chart = view(panel, name)
        image = chart.grab().toImage()
        left = round(chart.box.mapToScene(QPointF(1, 0)).x())
        colors = [image.pixelColor(left, round(middle(chart, row).y())) for row in range(5)]
        assert colors == [ground, strip, strip, ground, strip]


def test_marks_before_the_charts_are_there(qtbot: QtBot, make_panel: PanelMaker) -> None:
    document = make_panel()._document
    panel = ChartPanel(document)
    qtbot.addWidget(panel)
    panel.mark_rows(range(2, 4))
    panel.log_action.setChecked(True)
    panel.set_collapsed("activation", True)
    with qtbot.waitSignal(panel.ready):
        panel.activate()
    assert view(panel).bars._marked.tolist() == [[2, 4]]
    assert view(panel, "activation").isHidden()
    charts(panel).flush()
    assert view(panel)._log


# ------------------------------------------------------------------------ look


def test_a_chart_can_be_folded_up(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel(size=(300, 500))
    before = view(panel).height()
    with qtbot.waitSignal(panel.collapsed_changed) as told:
        panel.set_collapsed("activation", True)
    assert told.args == ["activation", True]
    assert panel.collapsed("activation")
    qtbot.waitUntil(lambda: view(panel).height() > before + 100)
    panel.set_collapsed("activation", False)
    qtbot.waitUntil(lambda: view(panel).height() <= before)


def test_colours_follow_the_theme(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel()
    dark = QPalette(QColor(40, 40, 40))
    dark.setColor(QPalette.ColorRole.Base, QColor(30, 30, 30))
    panel.setPalette(dark)
    settle(qtbot, panel)
    assert view(panel).backgroundBrush().color() == QColor(30, 30, 30)
    assert view(panel).bars._look.parts[0] == QColor("#56B4E9")
    panel.setPalette(QPalette())
    settle(qtbot, panel)
    assert view(panel).bars._look.parts[0] == QColor("#0072B2")


def test_a_larger_font_has_room(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel()
    before = view(panel).value_axis.height(), charts(panel).status.height()
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    panel.setFont(font)
    qtbot.waitUntil(lambda: view(panel).value_axis.height() > before[0] * 1.5)
    qtbot.waitUntil(lambda: charts(panel).status.height() > before[1] * 1.5)


@pytest.mark.parametrize("size", [(300, 500), (500, 900)])
def test_no_text_of_an_axis_is_cut(make_panel: PanelMaker, size: tuple[int, int]) -> None:
    panel = make_panel(network(*[64] * 21, size=224), size)
    for name in CHARTS:
        chart = view(panel, name)
        chart.grab()
        for axis in (chart.row_axis, chart.value_axis):
            assert axis.picture
            room = axis.mapRectFromScene(chart.sceneRect())
            for rect, _, text in axis.picture:
                assert room.contains(rect)
                assert axis._metrics.horizontalAdvance(text) <= rect.width() + 1
                assert "…" not in text
    rects = [rect for rect, _, _ in view(panel).value_axis.picture or ()]
    assert all(a.right() < b.left() for a, b in itertools.pairwise(rects))


def test_both_layer_axes_are_alike(make_panel: PanelMaker) -> None:
    panel = make_panel(network(*[64] * 21), (300, 507))
    first, second = (view(panel, name) for name in CHARTS)
    assert first.row_axis.width() == second.row_axis.width()
    assert first.row_axis.ticks == second.row_axis.ticks


def test_it_says_the_main_facts(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel()
    assert panel.accessibleName() == "Charts by layer"
    assert "conv3 has 65\u00a0% of the parameters." in panel.accessibleDescription()
    assert view(panel).accessibleName() == "Parameters by layer"
    panel._document.open(network(*[8] * 500))
    settle(qtbot, panel)
    assert "less than 1\u00a0%" in panel.accessibleDescription()


def test_the_menu(make_panel: PanelMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[list[str]] = []
    monkeypatch.setattr(
        QMenu, "popup", lambda menu, _: shown.append([a.text() for a in menu.actions() if a.text()])
    )
    panel = make_panel()
    panel._more_button.click()
    charts(panel).menu_asked.emit("activation", QPoint())
    common = ["Copy charts", "Save charts as…", "Logarithmic scale", "Show all layers"]
    assert shown == [common, ["Copy this chart", "Save this chart as…", *common]]
