"""The window as a screen reader has it."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QListView,
    QTableView,
    QWidget,
)

from app.gui import dates
from app.gui.library.model import Role as LibraryRole
from app.gui.library.words import badge_of
from app.gui.meeting.comparing import CompareDialog
from app.gui.record.meter import LevelMeter
from app.gui.search.hits import HitsModel
from app.gui.unlock import UnlockDialog
from app.service.revisions import Difference
from pipeline.domain.errors import DeviceError
from pipeline.domain.search import PassageKind, SearchHit, SnippetPart
from pipeline.domain.speech import TimeSpan
from tests.gui.pages import PAGES, show
from tests.gui.spoken import CONTROLS, one, spoken


def nameless(widget: QWidget) -> list[str]:
    """Controls, and whatever takes the focus, that say nothing of themselves."""
    found = []
    for said in spoken(widget):
        takes_focus = said.widget is not None and bool(
            said.widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        is_control = said.role in CONTROLS or takes_focus
        if is_control and not said.name.strip():
            found.append(said.where)
        if takes_focus and said.role == QAccessible.Role.Client and not said.name.strip():
            found.append(f"no role: {said.where}")
    return found


@pytest.mark.parametrize("name", PAGES)
def test_every_control_of_a_page_has_a_name_and_a_role(qtbot, window, name) -> None:  # type: ignore[no-untyped-def]
    show(qtbot, window, name)
    assert nameless(window) == []


@pytest.mark.parametrize("tab", ["brief", "chapters", "ask", "details"])
def test_every_control_beside_a_transcript_has_a_name(qtbot, window, tab) -> None:  # type: ignore[no-untyped-def]
    page = show(qtbot, window, "meeting")
    page.panel.choose(tab)  # type: ignore[attr-defined]
    assert nameless(page) == []


def test_every_pane_of_the_settings_has_names(qtbot, window) -> None:  # type: ignore[no-untyped-def]
    page = show(qtbot, window, "settings")
    for tab in page.tabs:  # type: ignore[attr-defined]
        qtbot.mouseClick(tab, Qt.MouseButton.LeftButton)
        assert nameless(page) == [], tab.text()


def test_every_step_of_the_first_run_has_names(qtbot, window) -> None:  # type: ignore[no-untyped-def]
    page = show(qtbot, window, "first-run")
    for _ in range(page.stack.count()):  # type: ignore[attr-defined]
        assert nameless(page) == []
        qtbot.mouseClick(page.skip, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]


def test_dialogs_and_the_strip_have_names(qtbot, window, theme) -> None:  # type: ignore[no-untyped-def]
    differs = Difference(1000, ("Ann", "one"), ("Ann", "two"))
    for dialog in (
        UnlockDialog(is_new=True, parent=window),
        CompareDialog(theme, 1, 2, [differs], window),
        window.strip,
    ):
        with qtbot.waitExposed(dialog):
            dialog.show()
        assert nameless(dialog) == []
        assert dialog.windowTitle()
        dialog.close()


def test_a_list_of_choices_has_names(qtbot, window) -> None:  # type: ignore[no-untyped-def]
    show(qtbot, window, "search")
    filters = window.search.filters
    qtbot.mouseClick(filters.person, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: filters.people.list.count() > 0)
    assert nameless(filters.people) == []
    filters.people.hide()


@pytest.mark.parametrize("name", ["record", "settings"])
def test_the_name_of_a_choice_is_that_of_its_setting(qtbot, window, name) -> None:  # type: ignore[no-untyped-def]
    """On Linux a choice is named by the label that belongs to it, elsewhere by itself."""
    page = show(qtbot, window, name)
    qtbot.waitUntil(lambda: any(box.isVisible() for box in page.findChildren(QComboBox)))
    boxes = [box for box in page.findChildren(QComboBox) if box.isVisible()]
    for box in boxes:
        labels = [label for label in page.findChildren(QLabel) if label.buddy() is box]
        assert [label.text() for label in labels] == [box.accessibleName()]
        assert box.accessibleName()


def test_one_of_several_is_told_as_such(qtbot, window) -> None:  # type: ignore[no-untyped-def]
    show(qtbot, window, "meeting")
    tabs = list(window.meeting.panel.tabs.values())
    pages = list(window.sidebar.pages.values())
    for button in (*tabs, *pages):
        assert one(button).role == QAccessible.Role.RadioButton, button.text()
    states = [QAccessible.queryAccessibleInterface(b).state().checked for b in tabs]
    assert [bool(s) for s in states] == [True, False, False, False]


def rows(view: QListView | QTableView) -> list[str]:
    """What is said of the rows of a list."""
    model = view.model()
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    return [
        model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
        for column in range(columns)
    ]


def test_a_meeting_is_spoken_as_it_is_painted(qtbot, window) -> None:  # type: ignore[no-untyped-def]
    said = rows(window.library.list)
    budget = next(text for text in said if text.startswith("Budget"))
    row = window.library.model.index(said.index(budget), 0).data(LibraryRole.ROW)
    badge = badge_of(row)
    assert badge is not None
    when = dates.clock(row.entry.when)
    for painted in (badge[0], "Monday 7 September", when, "Ben", "1 min", row.line):
        assert painted in budget
    assert [s.name for s in spoken(window.library.list) if s.widget is None] == said


def test_a_turn_is_spoken_with_its_speaker_its_time_and_its_mark(qtbot, window) -> None:  # type: ignore[no-untyped-def]
    show(qtbot, window, "meeting")
    view = window.meeting.view
    said = rows(view)
    for row, text in enumerate(said):
        turn = window.meeting.model.index(row).data(Qt.ItemDataRole.UserRole + 1)
        assert turn.text in text
        assert window.meeting.meeting.name_of(turn.speaker) in text
    deciding = window.meeting.meeting.deciding
    assert deciding
    assert sum("decided here" in text for text in said) == len(deciding)
    assert [s.name for s in spoken(view) if s.widget is None][: len(said)] == said


def test_a_hit_is_spoken_as_it_is_painted(qapp) -> None:  # type: ignore[no-untyped-def]
    model = HitsModel()
    model.show(
        [
            SearchHit(
                recording_id="a" * 12,
                title="Budget",
                held_at=datetime(2026, 9, 7, 10),
                turn_id=1,
                claim_id="c1",
                speaker="Ben",
                span=TimeSpan(61_000, 65_000),
                kind=PassageKind.DECISION,
                snippet=(SnippetPart("The ", is_hit=False), SnippetPart("lease", is_hit=True)),
                score=1.0,
            )
        ]
    )
    heading, hit = (model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in (0, 1))
    assert heading.startswith("Budget, Monday 7 September")
    assert hit == "Ben, Decision, 1:01: The lease"


def test_a_table_speaks_what_its_colours_tell(qtbot, window) -> None:  # type: ignore[no-untyped-def]
    show(qtbot, window, "actions")
    qtbot.waitUntil(lambda: "To do" in rows(window.to_do.table))  # the tick
    said = rows(window.to_do.table)
    assert any("overdue" in text for text in said)
    show(qtbot, window, "decisions")
    qtbot.waitUntil(lambda: "In force" in rows(window.decisions.table))


def test_a_level_is_told_in_words(qtbot, theme) -> None:  # type: ignore[no-untyped-def]
    meter = LevelMeter(theme, "Your microphone")
    qtbot.addWidget(meter)
    meter.resize(160, 8)
    assert one(meter).name == "Your microphone"
    assert one(meter).role == QAccessible.Role.StaticText
    heard = []
    pictures = []
    for level in (None, -50.0, -12.0, 0.0):
        meter.show_level(level)
        heard.append(one(meter).description)
        pictures.append(meter.grab().toImage())
    assert heard == ["nothing is heard", "quiet", "heard well", "too loud"]
    grey = pictures[-1].convertToFormat(QImage.Format.Format_Grayscale8)
    along = {grey.pixel(x, 4) for x in range(20, 150)}
    assert len(along) > 1  # too loud shows without its colour


def test_the_place_in_a_meeting_is_a_slider_with_a_time(qtbot, window) -> None:  # type: ignore[no-untyped-def]
    show(qtbot, window, "meeting")
    timeline = window.meeting.timeline
    said = one(timeline)
    assert said.role == QAccessible.Role.Slider
    assert said.name
    timeline.setFocus()
    with qtbot.waitSignal(timeline.sought) as sought:
        qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert 0 < sought.args[0] <= timeline.maximum()
    value = QAccessible.queryAccessibleInterface(timeline).valueInterface()
    assert value.currentValue() == timeline.value()
    assert value.maximumValue() == timeline.maximum()
    assert "0:0" in one(timeline).description
    with qtbot.waitSignal(timeline.sought) as sought:
        qtbot.keyClick(timeline, Qt.Key.Key_End)
    assert sought.args[0] == timeline.maximum()
    with qtbot.waitSignal(timeline.sought) as sought:
        qtbot.keyClick(timeline, Qt.Key.Key_Home)
    assert sought.args[0] == 0


def test_what_changes_is_announced(qtbot, window) -> None:  # type: ignore[no-untyped-def]
    said: list[tuple[str, bool]] = []
    window.announcer.said.connect(lambda text, is_urgent: said.append((text, is_urgent)))
    window.notice.announcer.said.connect(lambda text, urgent: said.append((text, urgent)))
    window.recording.began.emit()
    window.recording.ended.emit()
    window.works.refused.emit(DeviceError("It failed", "The file is empty.", "Take another."))
    window.works.noted.emit("A note.")
    assert said == [
        ("Recording has begun.", True),
        ("Recording has ended.", True),
        ("It failed. The file is empty. Take another.", True),
        ("A note.", False),
    ]
    assert one(window.notice.words).name == "A note."
