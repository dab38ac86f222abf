"""The timeline below a meeting: its sound, chapters, marks and gaps, by mouse and keys."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.desks import Desks
from app.gui.meeting.page import MeetingPage
from app.gui.meeting.timeline import Timeline
from app.gui.meeting.waveform import WaveMaker
from app.gui.theme import Theme
from app.service.sound import RATE
from app.service.wave import STEP_MS
from pipeline.domain.capture import CaptureReport, Gap, GapReason, Mark, MarkKind
from pipeline.domain.errors import InputError
from pipeline.domain.sound import TimeSpan
from tests.fakes.output import FakeOutput
from tests.fakes.sound import FakeAudio
from tests.gui.test_meeting import output, page
from tests.unit.app.house import House

__all__ = ["output", "page"]

ID = "budget000001"
LEFT = Qt.MouseButton.LeftButton


def _tone() -> FakeAudio:
    """A minute: silence, loud from 20 s to 30 s, half as loud (to the ear) from 40 s to 50 s."""
    times = np.arange(60 * RATE) / RATE
    level = np.where((times >= 20) & (times < 30), 0.8, 0.0)
    level = np.where((times >= 40) & (times < 50), 0.2, level)
    return FakeAudio((level * np.sin(2 * np.pi * 440 * times)).astype(np.float32))


@pytest.fixture
def tone(gui_home: House) -> FakeAudio:
    gui_home.sounds[ID] = made = _tone()
    return made


def _wheel(line: Timeline, at: QPoint, turned: QPoint) -> None:
    event = QWheelEvent(
        QPointF(at),
        line.mapToGlobal(QPointF(at)),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(line, event)


def _height_at(line: Timeline, theme: Theme, at_ms: int) -> int:
    """How many pixels of a column are of the sound's colour."""
    image = line.grab().toImage()
    x = round(line.x_of(at_ms))
    wanted = QColor(theme.tokens.line)
    rows = range(theme.px(20), theme.px(92))
    return sum(1 for y in rows if image.pixelColor(x, y) == wanted)


def test_the_sound_is_drawn_where_it_is_loud(
    qtbot: QtBot, gui_home: House, desks: Desks, theme: Theme, tone: FakeAudio
) -> None:
    page = MeetingPage(desks, theme, FakeOutput())
    qtbot.addWidget(page)
    page.resize(1064, 800)
    with qtbot.waitExposed(page):
        page.show()
    with qtbot.waitSignal(page.opened):
        page.open(ID)
    qtbot.waitUntil(lambda: gui_home.earshot.kept_wave(ID) is not None)
    line = page.timeline
    quiet, loud, half = (_height_at(line, theme, at) for at in (35_000, 25_500, 45_500))
    assert quiet <= 1
    assert loud >= theme.px(60) * 0.7  # lanes may cover some of it
    assert loud * 0.4 <= half <= loud * 0.65  # drawn is the square root
    page.close_sound()


def test_levels_are_made_once_and_then_looked_up(
    qtbot: QtBot, gui_home: House, desks: Desks, tone: FakeAudio
) -> None:
    told: list[bytes] = []
    for _ in range(2):
        maker = WaveMaker(desks.reading)
        maker.grown.connect(told.append)
        maker.open(ID)
        qtbot.waitUntil(lambda: bool(told) and len(told[-1]) == 60_000 // STEP_MS)
        qtbot.waitUntil(lambda: gui_home.earshot.kept_wave(ID) is not None)
        maker.close()
        gui_home.sounds.clear()  # nothing could be made a second time
    assert told[-1][0] == 0
    assert told[-1][25_000 // STEP_MS] == pytest.approx(255 * 0.8**0.5, abs=1)
    assert told.count(told[-1]) == 2


def test_what_is_left_is_made_no_longer(
    qtbot: QtBot, gui_home: House, desks: Desks, tone: FakeAudio
) -> None:
    maker = WaveMaker(desks.reading)
    told: list[bytes] = []
    maker.grown.connect(told.append)
    maker.open(ID)
    maker.open("changed00001")
    qtbot.waitUntil(lambda: gui_home.earshot.kept_wave("changed00001") is not None)
    maker.close()
    assert gui_home.earshot.kept_wave(ID) is None
    assert set(told[-1]) == {0}  # of the other meeting, which is silent


def test_a_sound_that_cannot_be_decoded_has_no_shape_and_says_nothing(
    qtbot: QtBot, gui_home: House, desks: Desks
) -> None:
    class Broken(FakeAudio):
        def blocks(self, start_ms: int = 0) -> Iterator[np.ndarray]:
            yield self.samples[:16_000]
            raise InputError("Unreadable file", "It ends too early.", "")

    gui_home.sounds[ID] = Broken(np.ones(RATE * 5, np.float32))
    maker = WaveMaker(desks.reading)
    told: list[bytes] = []
    maker.grown.connect(told.append)
    maker.open(ID)
    qtbot.waitUntil(lambda: maker.is_idle)
    maker.close()
    assert set(told) == {b""}
    assert gui_home.earshot.kept_wave(ID) is None


def test_gaps_and_marks_are_drawn_and_told(page: MeetingPage, theme: Theme) -> None:
    report = CaptureReport(
        recording_id=ID,
        duration_ms=60_000,
        tracks=(),
        gaps=(
            Gap("1", TimeSpan(30_000, 34_000), GapReason.DEVICE),
            Gap("1", TimeSpan(44_000, 44_010), GapReason.ASLEEP),
        ),
        marks=(Mark(20_000, MarkKind.BOOKMARK), Mark(52_000, MarkKind.NOTE, "ask Anna")),
    )
    line = page.timeline
    x = round(line.x_of(32_000))
    before = line.grab(QRect(x, theme.px(22), 8, theme.px(60))).toImage()
    assert page.meeting is not None
    line.set_meeting(replace(page.meeting, report=report))
    assert line.grab(QRect(x, theme.px(22), 8, theme.px(60))).toImage() != before
    assert "the device was not there" in line.words_at(line.x_of(32_000))
    assert "this machine slept" in line.words_at(line.x_of(44_005))
    assert "Nothing was recorded" not in line.words_at(line.x_of(38_000))
    assert "Bookmark" in line.words_at(line.x_of(20_000) + 3)
    assert "ask Anna" in line.words_at(line.x_of(52_000) - 3)
    low = QPoint(round(line.x_of(52_000)) + 3, theme.px(94))
    QTest.mouseClick(line, LEFT, pos=low)
    assert page.player.at_ms == 52_000


def test_each_place_says_what_is_there(page: MeetingPage) -> None:
    line = page.timeline
    first = line.words_at(line.x_of(1000)).splitlines()
    assert first == ["0:01  The warehouse", "Speaker 1"]
    assert "Ben" in line.words_at(line.x_of(6000))
    decided = line.words_at(line.x_of(8500))
    assert "Decided: The warehouse is kept until June." in decided


def test_a_click_on_a_triangle_goes_to_what_it_stands_for(page: MeetingPage) -> None:
    line = page.timeline
    claim = page.meeting.document.decisions[0].decision.claim  # type: ignore[union-attr]
    at_ms = claim.citations[0].span.start_ms
    low = QPoint(round(line.x_of(at_ms)) + 4, page.theme.px(94))
    QTest.mouseClick(line, LEFT, pos=low)
    assert page.player.at_ms == at_ms


def test_dragging_is_silent_until_the_button_is_let_go(
    page: MeetingPage, qtbot: QtBot, output: FakeOutput
) -> None:
    line = page.timeline
    page.player.play(1000)
    qtbot.waitUntil(lambda: output.held_ms > 200)
    begun = output.starts
    y = line.height() // 2
    QTest.mousePress(line, LEFT, pos=QPoint(round(line.x_of(10_000)), y))
    for at_ms in (15_000, 20_000, 40_000):
        QTest.mouseMove(line, QPoint(round(line.x_of(at_ms)), y))
        assert page.player.at_ms == pytest.approx(at_ms, abs=100)
        assert page.transport.time.text() == f"0:{page.player.at_ms // 1000:02}"
    assert output.starts == begun
    assert output.held_ms == 0
    QTest.mouseRelease(line, LEFT, pos=QPoint(round(line.x_of(40_000)), y))
    assert page.player.is_playing
    qtbot.waitUntil(lambda: output.held_ms > 200)
    assert output.starts == begun + 1


def test_scrolling_zooms_and_moves_and_keys_do_it_too(page: MeetingPage) -> None:
    line = page.timeline
    middle = QPoint(line.width() // 2, line.height() // 2)
    before = line.ms_at(middle.x())
    _wheel(line, middle, QPoint(0, 480))
    first, last = line.shown_ms
    assert last - first == pytest.approx(60_000 / 1.25**4, abs=2)
    assert line.ms_at(middle.x()) == pytest.approx(before, abs=50)
    _wheel(line, middle, QPoint(-240, 0))
    assert line.shown_ms[0] > first
    _wheel(line, middle, QPoint(0, -4800))
    assert line.shown_ms == (0, 60_000)
    line.setFocus()
    for _ in range(20):
        QTest.keyClick(line, Qt.Key.Key_Plus)
    first, last = line.shown_ms
    assert last - first == 10_000  # not closer
    QTest.keyClick(line, Qt.Key.Key_End)
    assert page.player.at_ms == pytest.approx(60_000, abs=1)
    assert line.shown_ms[1] == 60_000
    for _ in range(20):
        QTest.keyClick(line, Qt.Key.Key_Minus)
    assert line.shown_ms == (0, 60_000)


def test_chapters_are_gone_to_and_the_one_that_is_heard_is_marked(
    page: MeetingPage, qtbot: QtBot
) -> None:
    QTest.mouseClick(page.panel.tabs["chapters"], LEFT)
    row = page.panel.chapters.buttons[0]
    assert row.accessibleName().startswith("0:00, The warehouse, ")
    page.player.seek(8000)
    assert row.isChecked()
    QTest.mouseClick(row, LEFT)
    assert page.player.at_ms == 0


def test_each_lane_has_its_name_before_it(page: MeetingPage) -> None:
    names = page.lane_names
    assert names.shown == ("Speaker 1", "Ben")
    assert names.geometry().right() < page.timeline.geometry().left()
    assert names.height() == page.timeline.height()


def test_of_many_lanes_the_one_who_speaks_is_named(page: MeetingPage) -> None:
    assert page.meeting is not None
    ten = tuple((f"S{n}", f"Person {n}") for n in range(1, 11))
    page.lane_names.set_meeting(replace(page.meeting, names=ten))
    assert page.lane_names.shown == ()
    page.lane_names.set_at(1_000)
    assert page.lane_names.shown == ("Person 1",)
    page.lane_names.set_at(6_000)
    assert page.lane_names.shown == ("Person 2",)
    page.lane_names.set_at(59_000)  # nobody speaks
    assert page.lane_names.shown == ()
