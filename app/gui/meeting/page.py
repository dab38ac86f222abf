"""The page of one meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from app.gui import naming
from app.gui.fade import Fade
from app.gui.meeting.arranging import Arrangement
from app.gui.meeting.asking import Asking
from app.gui.meeting.correcting import Corrector
from app.gui.meeting.corrections import Corrections
from app.gui.meeting.finding import FindBar, Finding
from app.gui.meeting.header import Header
from app.gui.meeting.keys import add_keys
from app.gui.meeting.lane_names import LaneNames
from app.gui.meeting.making import MinutesMaker
from app.gui.meeting.model import TurnModel
from app.gui.meeting.output import QtOutput
from app.gui.meeting.panel import SidePanel
from app.gui.meeting.player import Player
from app.gui.meeting.timeline import Timeline
from app.gui.meeting.transport import Transport
from app.gui.meeting.view import TranscriptView
from app.gui.meeting.waveform import WaveMaker
from pipeline.domain.errors import NotFoundError
from pipeline.domain.meaning import Citation
from pipeline.domain.work import JobState

if TYPE_CHECKING:
    from app.gui.desks import Desks
    from app.gui.meeting.output import Output
    from app.gui.theme import Theme
    from app.service.meeting import Meeting
    from pipeline.domain.errors import EarshotError

_REFRESH_MS = 2000


class MeetingPage(QWidget):
    """What was said, what it meant, and its sound.

    Args of the constructor:
        desks: ask the service.
        theme: colours and measures.
        output: plays; another one in tests.

    Signals:
        opened: a meeting is shown; carries its id.
        left: back to where one came from.
        gone: the meeting was deleted elsewhere.
        elsewhere: (recording id, moment): a citation of another meeting.
        failed: carries what went wrong.
        told: carries a note.
        menu_wished: carries a menu that wants to be filled with what can be done to this id.
        models_wished, queue_wished: what failed can be mended there.
    """

    opened = Signal(str)
    left = Signal()
    gone = Signal()
    elsewhere = Signal(str, int)
    failed = Signal(object)
    told = Signal(str)
    menu_wished = Signal(object, str)
    models_wished = Signal()
    queue_wished = Signal()

    def __init__(
        self,
        desks: Desks,
        theme: Theme,
        output: Output | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desks, self._theme = desks, theme
        self._id = ""
        self._meeting: Meeting | None = None
        self.maker = MinutesMaker(desks.thinking, self)
        self.corrector = Corrector(desks.reading, self)
        self._at_ms: int | None = None
        self._told = ""
        self.player = Player(desks.reading, output or QtOutput(), self)
        self.header = Header(theme)
        self.model = TurnModel(self)
        self.view = TranscriptView(self.model, theme)
        Fade(self.view, theme)
        self.finder = FindBar(theme)
        self.empty = QLabel()
        self.empty.setProperty("class", "empty")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(theme.px(40), theme.px(24), theme.px(40), 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.words = QStackedWidget()
        self.words.addWidget(self.view)
        self.words.addWidget(self.empty)
        self.panel = SidePanel(theme)
        self.timeline = Timeline(theme)
        self.lane_names = LaneNames(theme)
        self.transport = Transport(theme, self.player)
        self.wave = WaveMaker(desks.reading, self)
        self._arrangement = Arrangement(self)
        self._connect()
        self.corrections = Corrections(self, desks.reading)
        self.asking = Asking(self, desks)
        self.finding = Finding(self)
        add_keys(self)
        self._clock = QTimer(self, interval=_REFRESH_MS)
        self._clock.timeout.connect(self._look_again)

    @property
    def recording_id(self) -> str:
        """The meeting that is shown; empty: none."""
        return self._id

    @property
    def theme(self) -> Theme:
        """Colours and measures."""
        return self._theme

    @property
    def meeting(self) -> Meeting | None:
        """What is known of it; None until it has arrived."""
        return self._meeting

    def open(self, recording_id: str, at_ms: int | None = None) -> None:
        """Show a meeting.

        Args:
            recording_id: which.
            at_ms: scroll to this moment, and put the player there.
        """
        if recording_id != self._id:
            self.player.pause()
            self.maker.stop()
            self._meeting = None
            self.finder.close_bar()
        self._id, self._at_ms, self._told = recording_id, at_ms, ""
        self.reload()

    def reload(self) -> None:
        """Ask again for what is shown."""
        wanted = self._id

        def arrived(meeting: Meeting) -> None:
            if wanted == self._id:
                self._show(meeting)

        self._desks.reading.ask(
            lambda earshot: earshot.meeting(wanted), arrived, self._on_failed, key="meeting"
        )

    def leave(self) -> None:
        """Be silent, and go back."""
        self.player.pause()
        self.left.emit()

    def show_moment(self, at_ms: int, *, plays: bool = False) -> None:
        """Scroll to a moment, and play from it or put the player there."""
        row = max(0, self.model.row_at(at_ms))
        self.view.show_turn(row)
        if plays:
            self.player.play(at_ms)
        else:
            self.player.seek(at_ms)

    def close_sound(self) -> None:
        """End the threads that decode."""
        self.wave.close()
        self.player.close()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():  # another page, not a minimised window
            self.player.pause()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrangement.fit()

    def _connect(self) -> None:
        self.header.menu_wished.connect(lambda menu: self.menu_wished.emit(menu, self._id))
        self.view.word_chosen.connect(self.player.play)
        self.timeline.sought.connect(self._on_sought)
        self.timeline.sliderPressed.connect(self.player.hold)
        self.timeline.sliderReleased.connect(self.player.let_go)
        self.wave.grown.connect(self.timeline.set_levels)
        self.player.moved.connect(self._on_moved)
        self.player.failed.connect(self.failed)
        self.panel.brief.cited.connect(self._on_cited)
        self.panel.brief.ticked.connect(self._on_ticked)
        self.panel.brief.minutes_wished.connect(self._make_minutes)
        self.panel.brief.queue_wished.connect(self.queue_wished)
        self.panel.chapters.chosen.connect(self.show_moment)
        self.maker.stepped.connect(self.panel.brief.set_making)
        self.maker.made.connect(lambda _: self.reload())
        self.maker.told.connect(self.told)
        self.maker.failed.connect(self.failed)

    def _show(self, stored: Meeting) -> None:
        meeting = naming.shown(stored)
        is_first = self._meeting is None
        has_other_words = not meeting.has_words_of(self._meeting)
        self._meeting = meeting
        self.header.show_meeting(meeting)
        place = None if is_first or not has_other_words else self.view.place()
        self.model.set_meeting(meeting)
        if place is not None:
            self.view.go_back_to(place)
        self.panel.show_meeting(meeting)
        self.corrector.set_meeting(stored)
        self.timeline.set_meeting(meeting)
        self.lane_names.set_meeting(meeting)
        self.words.setCurrentWidget(self.view if meeting.turns else self.empty)
        self.empty.setText(self._why_empty(meeting))
        if has_other_words:
            self.player.open(meeting.recording.id, meeting.recording.duration_ms, meeting.quiet)
            self.wave.open(meeting.recording.id)
        if is_first:
            self.view.scrollToTop()
            self.panel.choose("brief")
            if meeting.turns:
                self.view.setFocus()
                self._mark_seen(meeting.recording.id)
            self.opened.emit(meeting.recording.id)
        if self._at_ms is not None:
            at_ms, self._at_ms = self._at_ms, None
            self.show_moment(at_ms)
        self._clock.start()

    def _why_empty(self, meeting: Meeting) -> str:
        state = meeting.job.state if meeting.job else None
        if meeting.revision is not None:
            return self.tr("Nobody speaks in this recording.")
        if state in {JobState.RUNNING, JobState.QUEUED}:
            return self.tr("What was said appears here when it is written down.")
        if state is JobState.FAILED:
            return self.tr("This recording could not be processed. The panel beside says why.")
        return self.tr("This recording has not been processed yet.")

    def _mark_seen(self, recording_id: str) -> None:
        self._desks.reading.ask(lambda earshot: earshot.shelf.set_seen((recording_id,)))

    def _look_again(self) -> None:
        """While it is worked on, or may have been deleted elsewhere."""
        if self.isVisible() and self._meeting is not None:
            self._look(self._meeting)

    def _look(self, shown: Meeting) -> None:
        wanted = self._id

        def arrived(state: object) -> None:
            self._told = ""
            if wanted == self._id and naming.shown(state) != (shown.recording, shown.job):
                self.reload()

        self._desks.reading.ask(
            lambda earshot: earshot.meeting_state(wanted), arrived, self._on_failed, key="look"
        )

    def forget(self) -> None:
        """Show no meeting any more: it was deleted."""
        self._clock.stop()
        self.player.pause()
        self.maker.stop()
        self._id, self._meeting = "", None
        self.gone.emit()

    def _on_failed(self, error: EarshotError) -> None:
        """Tell it once, though the same question is asked every other second."""
        if isinstance(error, NotFoundError):
            self.forget()
        elif error.title == self._told:
            return
        self._told = error.title
        self.failed.emit(error)

    def _on_moved(self, at_ms: int) -> None:
        self.timeline.set_at(at_ms)
        self.lane_names.set_at(at_ms)
        self.panel.chapters.set_at(at_ms)
        row = self.model.set_played(at_ms if self.player.is_playing or at_ms else None)
        if self.player.is_playing:
            self.view.show_turn(row, is_asked=False)

    def _on_sought(self, at_ms: int) -> None:
        self.player.seek(at_ms)
        self.view.show_turn(max(0, self.model.row_at(at_ms)))

    def _on_cited(self, citation: Citation) -> None:
        if citation.recording_id != self._id:
            self.elsewhere.emit(citation.recording_id, citation.span.start_ms)
            return
        row = self.model.row_of(citation.turn_id)
        if row < 0 or not self.model.holds(row, citation.span.start_ms):
            row = self.model.row_at(citation.span.start_ms)  # it was split or joined since
        self.view.show_turn(max(0, row))
        if self.header.swap.isVisible():
            self.header.swap.setChecked(False)
        self.player.play(citation.span.start_ms)

    def _on_ticked(self, action_id: str, is_done: bool) -> None:
        self._desks.reading.ask(
            lambda earshot: earshot.reading.set_done(action_id, is_done),
            lambda _: self.reload(),
            self.failed.emit,
        )

    def _make_minutes(self) -> None:
        self.maker.make(self._id)

    def jump(self, by_ms: int) -> None:
        """Go on, or back."""
        self.player.seek(self.player.at_ms + by_ms)
        self.view.show_turn(max(0, self.model.row_at(self.player.at_ms)))

    def step_back(self) -> None:
        """Close what was opened last, or leave."""
        if self.finder.isVisible():
            self.finder.close_bar()
        else:
            self.leave()
