"""The page of a meeting, by clicks and keys."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.desks import Desks
from app.gui.meeting.model import Role, TurnModel
from app.gui.meeting.page import MeetingPage
from app.gui.theme import Theme
from app.gui.window import MainWindow
from pipeline.domain.errors import EarshotError
from pipeline.domain.meaning import Support
from pipeline.domain.work import JobOptions
from tests.fakes.output import FakeOutput
from tests.fakes.sound import FakeAudio
from tests.gui.meeting_page import click_menu, point_of
from tests.unit.app.house import House
from tests.unit.app.meetings import claim, hold, minutes_of, turns_of

BUDGET_ID = "budget000001"


@pytest.fixture
def output() -> FakeOutput:
    return FakeOutput()


@pytest.fixture
def page(
    qtbot: QtBot, gui_home: House, desks: Desks, theme: Theme, output: FakeOutput
) -> Iterator[MeetingPage]:
    noise = np.random.default_rng(1).normal(0, 0.1, 60 * 16_000).astype(np.float32)
    gui_home.sounds[BUDGET_ID] = FakeAudio(noise)
    made = MeetingPage(desks, theme, output)
    qtbot.addWidget(made)
    made.resize(1064, 800)
    with qtbot.waitExposed(made):
        made.show()
    _open(made, qtbot, BUDGET_ID)
    yield made
    made.close_sound()


def _open(page: MeetingPage, qtbot: QtBot, id_: str, at_ms: int | None = None) -> None:
    with qtbot.waitSignal(page.opened):
        page.open(id_, at_ms)
    qtbot.waitUntil(
        lambda: (
            not page.model.rowCount() or bool(page.view.visualRect(page.model.index(0)).height())
        )
    )


def _click(page: MeetingPage, at: QPoint) -> None:
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_shows_title_people_turns_and_minutes(page: MeetingPage) -> None:
    assert page.header.title.text() == "Budget"
    assert "Speaker 1, Ben" in page.header.meta.text()
    assert page.model.rowCount() == 6
    assert page.model.index(1).data(Role.NAME) == "Ben"
    assert page.model.index(2).data(Role.IS_DECIDING)
    assert not page.model.index(0).data(Role.IS_DECIDING)
    words = [claim.text() for claim in page.panel.brief.claims]
    assert any("The warehouse is kept until June." in text for text in words)
    assert any(text.startswith("Ben: ") and "11 Sep" in text for text in words)
    assert any("weakly supported" in text for text in words)


def test_its_model_is_sound(page: MeetingPage, gui_home: House, qapp: QApplication) -> None:
    model = TurnModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(model, mode)
    model.set_meeting(page.meeting)
    model.set_played(2000)
    model.look_for("the")
    model.set_meeting(gui_home.earshot.meeting("changed00001"))
    model.set_meeting(None)
    assert model.rowCount() == 0


def test_a_click_on_a_word_plays_from_it(
    page: MeetingPage, qtbot: QtBot, output: FakeOutput
) -> None:
    turn = page.model.index(2).data(Role.TURN)
    with qtbot.waitSignal(page.player.playing):
        _click(page, point_of(page, 2, 4))
    qtbot.waitUntil(lambda: output.held_ms > 200)
    assert page.player.at_ms == turn.words[4].span.start_ms
    assert page.model.index(2).data(Role.PLAYED) == 4
    output.pass_time(500)
    qtbot.waitUntil(lambda: page.player.at_ms >= turn.words[4].span.start_ms + 390)
    qtbot.waitUntil(lambda: output.held_ms > 200)
    output.pass_time(200)
    qtbot.waitUntil(lambda: page.model.index(2).data(Role.PLAYED) == 5)


def test_what_is_heard_is_the_sound_of_that_moment(
    page: MeetingPage, qtbot: QtBot, output: FakeOutput, gui_home: House
) -> None:
    page.player.play(7000)
    qtbot.waitUntil(lambda: output.held_ms > 300)
    output.pass_time(300)
    heard = np.frombuffer(output.heard, np.int16) / 32767
    source = gui_home.sounds[BUDGET_ID].samples[7 * 16_000 :][: len(heard)]
    assert np.allclose(heard, np.clip(source, -1, 1), atol=1e-4)


def test_keys_play_pause_and_jump(page: MeetingPage, qtbot: QtBot, output: FakeOutput) -> None:
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert page.player.is_playing
    QTest.keyClick(page.view, Qt.Key.Key_K)
    assert not page.player.is_playing
    for key, at_ms in (
        (Qt.Key.Key_L, 5000),
        (Qt.Key.Key_Right, 10_000),
        (Qt.Key.Key_J, 5000),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_J, 0),
    ):
        QTest.keyClick(page.view, key)
        assert page.player.at_ms == at_ms
    assert page.transport.time.text() == "0:00"


def test_arrows_move_by_turn_and_enter_plays(page: MeetingPage, qtbot: QtBot) -> None:
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(0))
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert page.view.currentIndex().row() == 2
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert page.player.is_playing
    assert page.player.at_ms == page.model.index(2).data(Role.TURN).span.start_ms


def test_a_chip_plays_its_quote_and_scrolls_to_it(page: MeetingPage, qtbot: QtBot) -> None:
    flow = next(c for c in page.panel.brief.claims if c.text().startswith("The warehouse is kept"))
    chip = flow.chips[0]
    assert chip.toolTip() == "“Then it is decided,”"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.player.is_playing
    assert page.player.at_ms == chip.citation.span.start_ms
    assert page.view.currentIndex().row() == 2


def test_an_action_is_ticked_off(page: MeetingPage, qtbot: QtBot, gui_home: House) -> None:
    QTest.mouseClick(page.panel.brief.boxes["a" * 16], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: (
            page.meeting is not None
            and page.meeting.document is not None
            and page.meeting.document.done == {"a" * 16}
        )
    )
    assert page.panel.brief.boxes["a" * 16].isChecked()


def test_without_a_device_it_says_so_and_stays_where_it_is(
    page: MeetingPage, qtbot: QtBot, output: FakeOutput
) -> None:
    output.is_there = False
    told: list[EarshotError] = []
    page.failed.connect(told.append)
    with qtbot.waitSignal(page.failed):
        page.player.play(3000)
    assert told[0].title == "Nothing to play on"
    assert not page.player.is_playing
    assert page.player.at_ms == 3000


def test_faster_hears_more_of_the_meeting(
    page: MeetingPage, qtbot: QtBot, output: FakeOutput
) -> None:
    page.view.setFocus()
    QTest.mouseClick(page.transport.speed, Qt.MouseButton.LeftButton)
    click_menu("2×")
    assert page.transport.speed.text() == "2×"
    page.player.play(1000)
    for _ in range(5):
        qtbot.waitUntil(lambda: output.held_ms > 250)
        output.pass_time(250)
    qtbot.waitUntil(lambda: page.player.at_ms > 3100)
    assert page.player.at_ms < 4000


def test_silence_is_skipped_where_that_is_wished(
    page: MeetingPage, qtbot: QtBot, output: FakeOutput
) -> None:
    last_ms = page.meeting.turns[-1].span.end_ms if page.meeting else 0
    QTest.mouseClick(page.transport.skip, Qt.MouseButton.LeftButton)
    page.player.play(last_ms + 2000)  # nobody says anything any more
    qtbot.waitUntil(lambda: not page.player.is_playing)
    assert page.player.at_ms == 60_000


def test_plays_to_the_end_and_then_from_the_beginning(
    page: MeetingPage, qtbot: QtBot, output: FakeOutput
) -> None:
    page.player.play(59_700)
    qtbot.waitUntil(lambda: output.held_ms >= 300)
    output.pass_time(400)
    qtbot.waitUntil(lambda: not page.player.is_playing)
    page.player.toggle()
    assert page.player.at_ms < 1000


def test_the_timeline_seeks_zooms_and_is_a_slider(page: MeetingPage, qtbot: QtBot) -> None:
    line = page.timeline
    middle = QPoint(line.width() // 2, line.height() // 2)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=middle)
    assert page.player.at_ms == pytest.approx(30_000, abs=400)
    turn = QWheelEvent(
        QPointF(middle),
        line.mapToGlobal(QPointF(middle)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = line.ms_at(middle.x())
    QApplication.sendEvent(line, turn)
    first, last = line.shown_ms
    assert last - first < 60_000
    assert line.ms_at(middle.x()) == pytest.approx(before, abs=50)
    line.setFocus()
    at_ms = page.player.at_ms
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert page.player.at_ms == at_ms + 5000
    assert page.transport.time.text() == "0:35"


def test_words_are_found_in_it(page: MeetingPage, qtbot: QtBot) -> None:
    page.finder.open_bar()
    QTest.keyClicks(page.finder.field, "warehouse")
    assert page.view.currentIndex().row() == 0
    assert page.model.index(2).data(Role.FOUND)
    QTest.keyClick(page.finder.field, Qt.Key.Key_Return)
    assert page.view.currentIndex().row() == 2
    QTest.keyClick(page.finder.field, Qt.Key.Key_Up)
    assert page.view.currentIndex().row() == 0
    QTest.keyClicks(page.finder.field, "zz")
    assert page.finder.missing.isVisible()
    QTest.keyClick(page.finder.field, Qt.Key.Key_Escape)
    assert not page.finder.isVisible()
    assert not page.model.index(2).data(Role.FOUND)


def test_without_minutes_they_can_be_made(page: MeetingPage, qtbot: QtBot, gui_home: House) -> None:
    gui_home.reads = True
    _open(page, qtbot, "changed00001")
    make = page.panel.brief.make
    assert make is not None
    assert make.text() == "Make the minutes"
    with qtbot.waitSignal(page.maker.made, timeout=20_000):
        QTest.mouseClick(make, Qt.MouseButton.LeftButton)
        assert page.panel.brief.progress is not None
    qtbot.waitUntil(lambda: page.meeting is not None and page.meeting.document is not None)
    assert page.panel.brief.progress is None


def test_a_failed_meeting_says_why(page: MeetingPage, qtbot: QtBot, gui_home: House) -> None:
    jobs = gui_home.archive.jobs
    job = jobs.enqueue("changed00001", JobOptions())
    jobs.claim("me", 60, job.id)
    jobs.finish(job.id, "me", error="The engine ended. Try again.")
    _open(page, qtbot, "changed00001")
    words = [label.text() for label in page.panel.brief.findChildren(type(page.empty))]
    assert "The engine ended. Try again." in words
    mend = page.panel.brief.mend
    assert mend is not None
    with qtbot.waitSignal(page.queue_wished):
        QTest.mouseClick(mend, Qt.MouseButton.LeftButton)


def test_minutes_that_are_out_of_date_say_which_claims_are_touched(
    page: MeetingPage, qtbot: QtBot, gui_home: House
) -> None:
    changed = turns_of(("S1: Hello.", "S2: Ben told me that the rent is 800 euros."))
    gui_home.archive.transcripts.save(BUDGET_ID, ("S1", "S2"), changed, ())
    page.reload()
    qtbot.waitUntil(lambda: page.panel.brief.make is not None)
    assert page.panel.brief.make.text() == "Renew the minutes"  # type: ignore[union-attr]
    notes = [c.text() for c in page.panel.brief.claims]
    rent = next(text for text in notes if text.startswith("The rent is 900"))
    assert "corrected since" in rent


def test_a_meeting_that_is_deleted_elsewhere_closes(
    page: MeetingPage, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.earshot.shelf.delete(BUDGET_ID)
    with qtbot.waitSignal(page.gone):
        page.reload()


def test_twenty_thousand_turns_do_not_stall(
    page: MeetingPage, qtbot: QtBot, gui_home: House, watchdog: Callable[[], float]
) -> None:
    lines = [f"S{n % 3 + 1}: " + f"word{n} and more of it " * (1 + n % 9) for n in range(20_000)]
    hold(gui_home, lines, id_="long00000001", title="Long")
    last_ms = gui_home.earshot.meeting("long00000001").turns[-1].span.start_ms
    qtbot.wait(1)  # what was done here until now is no stall of the window's
    before_ms = watchdog()
    with qtbot.waitSignal(page.opened, timeout=30_000):
        page.open("long00000001", last_ms)
    last = page.model.index(19_999)
    qtbot.waitUntil(lambda: page.view.visualRect(last).height() > 0, timeout=30_000)
    qtbot.waitUntil(lambda: page.view.viewport().rect().intersects(page.view.visualRect(last)))
    assert page.view.currentIndex().row() == 19_999
    bar = page.view.verticalScrollBar()
    for place in range(20):
        bar.setValue(bar.maximum() * place // 20)
        qtbot.wait(1)
    after_ms = watchdog()
    assert after_ms == before_ms or after_ms < 100, after_ms


def test_one_opens_it_from_the_library_and_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    view = window.library.list
    with qtbot.waitSignal(window.meeting.opened):
        box = view.visualRect(window.library.model.index(2, 0))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert window.stack.currentWidget() is window.meeting
    assert window.meeting.recording_id == BUDGET_ID
    QTest.keyClick(window.meeting.view, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.library


def test_opening_it_marks_it_as_seen(window: MainWindow, qtbot: QtBot, gui_home: House) -> None:
    before = gui_home.earshot.shelf.counts().unseen
    window.open_meeting(BUDGET_ID)
    qtbot.waitUntil(lambda: gui_home.earshot.shelf.counts().unseen == before - 1)


def test_weak_support_is_said_in_words(page: MeetingPage, qtbot: QtBot, gui_home: House) -> None:
    transcript = gui_home.archive.transcripts.load(BUDGET_ID)
    assert transcript is not None
    weak = (claim(transcript, 2, "900 euros.", "About 900 euros.", Support.WEAK),)
    gui_home.archive.meaning.save(minutes_of(transcript, figures=weak), is_main=True)
    page.reload()

    def told() -> bool:
        return any("listen before you rely" in c.text() for c in page.panel.brief.claims)

    qtbot.waitUntil(told)


def test_in_a_narrow_window_both_sides_take_turns(page: MeetingPage, qtbot: QtBot) -> None:
    page.resize(600, 700)
    assert not page.panel.isVisible()
    QTest.mouseClick(page.header.swap, Qt.MouseButton.LeftButton)
    assert page.panel.isVisible()
    assert not page.view.isVisible()
