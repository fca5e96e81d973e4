"""Practising from the first key to the saved file, as a student and as a teacher."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox, QPushButton, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.exercise import TOTAL, Checking, Exercise, Question
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.document.practice import REVEALED, Practice
from cnnparam_gui.files import answer_file, exercise_file
from cnnparam_gui.settings import Settings
from cnnparam_gui.views.action_list import ACTIONS, SEPARATOR
from cnnparam_gui.views.main_window import MainWindow
from cnnparam_gui.views.manual import ManualWindow
from cnnparam_gui.views.practice.begin_dialog import BeginDialog
from cnnparam_gui.views.practice.page import PracticePage
from tests.gui.driver import CTRL, SHIFT, Dialogs, Driver, Key
from tests.gui.fixtures import OpenWindow
from tests.views.accessibility import accessible_name, takes_focus

NETWORK = Network(
    (
        Input(name="input", shape=(1, 28, 28)),
        Conv2d(name="conv1", filters=8, kernel=(5, 5)),
        Conv2d(name="conv2", filters=16, kernel=(5, 5)),
    ),
    name="Two convolutions",
)
CONV1 = Question("conv1", "parameters")  # (5 x 5 x 1 + 1) x 8 = 208
SHAPE = Question("conv2", "shape")  # 16 filters; 28 - 5 + 1 - 5 + 1 = 20
CONV2 = Question("conv2", "parameters")  # (5 x 5 x 8 + 1) x 16 = 3,216
WHOLE = Question(TOTAL, "parameters")  # 208 + 3,216 = 3,424
QUESTIONS = (CONV1, SHAPE, CONV2, WHOLE)


def exercise(checking: Checking = "at once", *, hints: bool = True) -> Exercise:
    return Exercise(NETWORK, QUESTIONS, "Monday", checking, hints)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "monday.cnnexercise"
    path.write_bytes(exercise_file.encode(exercise()))
    return path


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(NETWORK)


def page_of(driver: Driver) -> PracticePage:
    page = driver.window.practising.page
    assert page is not None
    return page


def practice_of(driver: Driver) -> Practice:
    return page_of(driver).practice


def seen(widget: QWidget) -> str:
    """Returns every text of every widget in sight."""
    texts: list[str] = []
    for one in [widget, *widget.findChildren(QWidget)]:
        if one.isVisible():
            texts += [one.toolTip(), one.accessibleName(), one.accessibleDescription()]
            for name in ("text", "toPlainText", "currentText"):
                read = getattr(one, name, None)
                texts.append(str(read()) if read is not None else "")
    return "\n".join(texts)


def test_a_student_from_the_file_to_the_score(
    driver: Driver, dialogs: Dialogs, file: Path, tmp_path: Path
) -> None:
    driver.open(file)
    page, practice = page_of(driver), practice_of(driver)
    assert page.about.text() == "Parameters of conv1"
    driver.enter("200")  # the bias left out: stays, and is told so
    assert page.about.text() == "Parameters of conv1"
    said = page.feedback.toPlainText()
    assert "The biases were left out" in said
    assert "So you get 5 × 5 × 1 × 8 = 200." in said
    assert "208" not in seen(driver.window)
    driver.enter("208")
    assert page.about.text() == "Output size of conv2"
    driver.key(Key.Key_F4)
    driver.key(Key.Key_F4)
    assert practice.hints == {SHAPE: 2}
    assert page.feedback.toPlainText().count("Hint:") == 2
    driver.enter("16 x 20 x 20")
    assert page.about.text() == "Parameters of conv2"
    driver.enter("3,216")
    assert page.about.text() == "Parameters of the whole network"
    driver.enter("1")
    driver.key(Key.Key_A, CTRL)
    driver.enter("3424")
    assert page.progress.text() == "4 of 4 answered, 4 right"
    page.student.setFocus()
    driver.type("Ada")
    dialogs.file = str(tmp_path / "ada")
    driver.key(Key.Key_S, CTRL)
    saved = answer_file.read(tmp_path / "ada.cnnanswers")
    assert saved.student == "Ada"
    assert saved.answers == {CONV1: "208", SHAPE: "16 x 20 x 20", CONV2: "3,216", WHOLE: "3424"}
    assert saved.hints == {SHAPE: 2}
    driver.key(Key.Key_Return, CTRL)
    assert page.score.points.text() == "4 of 4 points"
    driver.key(Key.Key_W, CTRL)
    assert driver.window.practising.page is None
    assert driver.window.pages.currentWidget() is driver.table


def test_a_teacher_makes_and_saves_an_exercise(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    driver.key(Key.Key_P, CTRL | SHIFT)
    (dialog,) = driver.window.findChildren(BeginDialog)
    assert dialog.preview.text().endswith("about Two convolutions")
    dialog.title.setFocus()
    QTest.keyClicks(dialog.title, "Monday")
    dialog.checking.setFocus()
    QTest.keyClick(dialog.checking, Key.Key_Down)
    dialog.hints.setFocus()
    QTest.keyClick(dialog.hints, Key.Key_Space)
    dialog.asked["memory"].setFocus()
    QTest.keyClick(dialog.asked["memory"], Key.Key_Space)
    dialogs.file = str(tmp_path / "monday")
    dialog.save.setFocus()
    QTest.keyClick(dialog.save, Key.Key_Space)
    saved = exercise_file.read(tmp_path / "monday.cnnexercise")
    assert (saved.title, saved.checking, saved.hints) == ("Monday", "at the end", False)
    assert saved.network.layers == NETWORK.layers
    assert "memory" not in {question.asked for question in saved.questions}
    dialog.reject()


def test_an_empty_network_leaves_the_generated_ones(empty: Driver) -> None:
    empty.key(Key.Key_P, CTRL | SHIFT)
    (dialog,) = empty.window.findChildren(BeginDialog)
    assert not dialog.of_open.isEnabled()
    assert dialog.of_generated.isChecked()
    assert dialog.start.isEnabled()
    for box in dialog.asked.values():
        box.click()
    assert not dialog.start.isEnabled()
    assert dialog.preview.text().startswith("Nothing can be asked")
    dialog.reject()


def test_a_generated_exercise_is_begun_and_another_one_follows(
    driver: Driver, dialogs: Dialogs
) -> None:
    driver.key(Key.Key_P, CTRL | SHIFT)
    (dialog,) = driver.window.findChildren(BeginDialog)
    dialog.level.setFocus()
    QTest.keyClick(dialog.level, Key.Key_Down)
    assert dialog.of_generated.isChecked()
    first = dialog.exercise()
    dialog.another.click()
    assert dialog.exercise().network != first.network
    QTest.keyClick(dialog.start, Key.Key_Return)
    seed_two = practice_of(driver).exercise
    dialogs.answer = QMessageBox.StandardButton.Yes
    driver.key(Key.Key_Return, CTRL)
    page_of(driver).score.again_button.click()
    assert practice_of(driver).exercise.network != seed_two.network
    assert driver.document.network == NETWORK


def test_nothing_in_sight_tells_an_answer(driver: Driver) -> None:
    for dock in driver.window.docks:
        driver.window.docks.show(dock.objectName())
    driver.window.practising.begin(exercise())
    for question in QUESTIONS:
        page_of(driver).go_to(question)
        text = seen(driver.window)
        for answer in ("208", "3,216", "3216", "3,424", "3424", "16x20x20"):
            assert answer not in text, (question, answer)
    menu = driver.window.createPopupMenu()
    assert menu is not None
    offered = [action for action in menu.actions() if action.isEnabled()]
    panels = {dock.toggleViewAction() for dock in driver.window.docks}
    assert not panels & set(offered)
    menu.deleteLater()


def test_panels_and_actions_come_back(driver: Driver) -> None:
    driver.window.docks.show("working")
    driver.table.select_rows([1])
    docks = {dock.objectName(): dock.isVisible() for dock in driver.window.docks}
    enabled = {key: action.isEnabled() for key, action in driver.window.actions_by_key.items()}
    driver.window.practising.begin(exercise())
    shown = [dock.objectName() for dock in driver.window.docks if dock.isVisible()]
    assert shown == []
    for spec in ACTIONS:
        if not spec.key.startswith(SEPARATOR) and spec.needs:
            assert driver.action(spec.key).isEnabled() == (spec.needs == "practice"), spec.key
    driver.key(Key.Key_W, CTRL)
    assert {d.objectName(): d.isVisible() for d in driver.window.docks} == docks
    back = {key: action.isEnabled() for key, action in driver.window.actions_by_key.items()}
    assert back == enabled
    bar = next(b for b in driver.window.findChildren(QToolBar) if b.objectName() == "totals")
    assert bar.isVisible()


def test_undo_takes_answers_back_and_leaves_the_network(driver: Driver) -> None:
    driver.window.practising.begin(exercise())
    driver.enter("208")
    assert driver.action("undo").toolTip() == "Answer parameters of conv1"
    assert page_of(driver).about.text() == "Output size of conv2"
    driver.key(Key.Key_Z, CTRL)
    assert practice_of(driver).answers == {}
    assert page_of(driver).about.text() == "Parameters of conv1"
    driver.key(Key.Key_Y, CTRL)
    assert practice_of(driver).answers == {CONV1: "208"}
    page_of(driver).go_to(CONV1)
    driver.key(Key.Key_Delete)
    assert practice_of(driver).answers == {}


def test_tab_goes_from_blank_to_blank_and_out_of_the_table(driver: Driver) -> None:
    driver.window.practising.begin(exercise())
    page = page_of(driver)
    visited = [page.about.text()]
    for _ in range(3):
        driver.key(Key.Key_Tab)
        visited.append(page.about.text())
    assert visited == [
        "Parameters of conv1",
        "Output size of conv2",
        "Parameters of conv2",
        "Parameters of the whole network",
    ]
    driver.key(Key.Key_Tab, SHIFT)
    driver.key(Key.Key_Tab, SHIFT)
    assert page.about.text() == "Output size of conv2"


def test_no_button_takes_the_letter_of_a_menu(driver: Driver) -> None:
    driver.window.practising.begin(exercise())
    menus = {_letter(action.text()) for action in driver.window.menuBar().actions()}
    for page in (page_of(driver)._work, page_of(driver).score):
        letters = [_letter(button.text()) for button in page.findChildren(QPushButton)]
        assert len(set(letters)) == len(letters)
        assert not menus & set(letters)


def _letter(text: str) -> str:
    return text[text.index("&") + 1].lower()


def test_the_file_of_the_command_line_is_practised(
    qtbot: QtBot, settings: Settings, file: Path
) -> None:
    window = MainWindow(Document(), settings, file)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.practising.changed):
        window.show()
    assert window.practising.page is not None
    assert window.pages.currentWidget() is window.practising.page
    window.practising.end()
    assert window.pages.currentWidget() is window.pages.start_page


@pytest.mark.parametrize("question", [CONV1, WHOLE])
def test_what_is_still_being_typed_is_saved_too(
    driver: Driver, dialogs: Dialogs, tmp_path: Path, question: Question
) -> None:
    driver.window.practising.begin(exercise())
    page_of(driver).go_to(question)
    driver.type("208")
    dialogs.file = str(tmp_path / "mine.cnnanswers")
    driver.key(Key.Key_S, CTRL)
    assert answer_file.read(tmp_path / "mine.cnnanswers").answers == {question: "208"}


def test_the_manual_opens_at_the_page_about_it(driver: Driver) -> None:
    driver.window.practising.begin(exercise())
    driver.key(Key.Key_F1)
    (manual,) = driver.window.findChildren(ManualWindow)
    assert manual.pages.source().fileName() == "practise.md"
    manual.close()


def test_what_is_no_number_stays_in_the_cell(driver: Driver) -> None:
    driver.window.practising.begin(exercise())
    driver.enter("many")
    assert practice_of(driver).answers == {}
    driver.key(Key.Key_Escape)


def test_the_working_is_shown_once_an_answer_is_wrong(driver: Driver) -> None:
    driver.window.practising.begin(exercise())
    page = page_of(driver)
    assert not page.reveal_button.isEnabled()
    driver.enter("200")
    driver.key(Key.Key_F4, SHIFT)
    assert "208" in page.feedback.toPlainText()
    driver.enter("208")
    assert practice_of(driver).answers == {CONV1: "200"}
    assert practice_of(driver).hints == {CONV1: REVEALED}


def test_at_the_end_nothing_is_told_before(driver: Driver, dialogs: Dialogs) -> None:
    driver.window.practising.begin(exercise("at the end"))
    page = page_of(driver)
    driver.enter("200")
    assert page.about.text() == "Output size of conv2"
    page.go_to(CONV1)
    assert "right" not in page.feedback.toPlainText()
    assert page.progress.text() == "1 of 4 answered"
    dialogs.answer = QMessageBox.StandardButton.Cancel
    driver.key(Key.Key_Return, CTRL)
    assert not practice_of(driver).finished
    dialogs.answer = QMessageBox.StandardButton.Yes
    driver.key(Key.Key_Return, CTRL)
    assert dialogs.questions == ["3 questions are not answered. Finish all the same?"] * 2
    report = page.score.report.toPlainText()
    assert page.score.points.text() == "0 of 4 points"
    assert "The biases were left out" in report
    page.score.report.anchorClicked.emit(QUrl("question:0"))
    assert "208" in page.feedback.toPlainText()
    driver.enter("208")
    assert practice_of(driver).answers == {CONV1: "200"}


def test_answers_go_on_with_the_exercise_beside_them(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    driver.window.practising.begin(exercise())
    driver.enter("208")
    dialogs.file = str(tmp_path / "mine.cnnanswers")
    driver.key(Key.Key_S, CTRL)
    assert (tmp_path / "mine.cnnexercise").exists()  # it had no file yet
    driver.key(Key.Key_W, CTRL)
    driver.open(tmp_path / "mine.cnnanswers")
    assert practice_of(driver).answers == {CONV1: "208"}
    assert page_of(driver).about.text() == "Output size of conv2"
    assert not driver.window.isWindowModified()


def test_answers_ask_for_an_exercise_that_is_elsewhere(
    driver: Driver, dialogs: Dialogs, file: Path, tmp_path: Path
) -> None:
    alone = tmp_path / "alone"
    alone.mkdir()
    answers = answer_file.Answers("Ada", exercise_file.fingerprint(exercise()), {CONV1: "1"})
    (alone / "ada.cnnanswers").write_bytes(answer_file.encode(answers))
    dialogs.file = str(file)
    driver.open(alone / "ada.cnnanswers")
    assert practice_of(driver).student == "Ada"
    driver.window.practising.end()
    other = Exercise(NETWORK, (CONV1,))
    file.write_bytes(exercise_file.encode(other))
    driver.open(alone / "ada.cnnanswers")
    assert driver.window.practising.page is None
    assert "another exercise" in dialogs.warnings[0]


def test_leaving_asks_about_answers_that_are_not_saved(driver: Driver, dialogs: Dialogs) -> None:
    driver.window.practising.begin(exercise())
    driver.enter("208")
    assert driver.window.isWindowModified()
    dialogs.answer = QMessageBox.StandardButton.Cancel
    for leave in ("leave_practice", "new", "quit"):
        driver.action(leave).trigger()
        assert practice_of(driver).answers == {CONV1: "208"}
    dialogs.answer = QMessageBox.StandardButton.Discard
    driver.action("new").trigger()
    assert driver.window.practising.page is None
    assert driver.document.network == Network()


def test_a_file_that_is_none_is_refused(driver: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    path = tmp_path / "broken.cnnexercise"
    path.write_bytes(b'{"format": "cnnparam-exercise"')
    driver.open(path)
    assert driver.window.practising.page is None
    assert len(dialogs.warnings) == 1


def test_everything_has_a_name_and_fits_a_small_screen(driver: Driver, qtbot: QtBot) -> None:
    driver.window.resize(1024, 740)
    driver.window.practising.begin(exercise())
    driver.settle()
    page = page_of(driver)
    assert driver.window.width() == 1024
    for widget in (page, page.score):
        nameless = [
            type(one).__name__
            for one in widget.findChildren(QWidget)
            if takes_focus(one) and not accessible_name(one)
        ]
        assert nameless == []
    driver.key(Key.Key_P, CTRL | SHIFT)
    (dialog,) = driver.window.findChildren(BeginDialog)
    assert [
        type(one).__name__
        for one in dialog.findChildren(QWidget)
        if takes_focus(one) and isinstance(one, QComboBox | QLineEdit) and not accessible_name(one)
    ] == []
    dialog.reject()
