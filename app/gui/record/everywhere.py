"""A recording is more than its page: what the whole window does while one goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.gui.dates import offset

if TYPE_CHECKING:
    from app.gui.window import MainWindow
    from pipeline.domain.capture import Levels


class Everywhere(QObject):
    """Shows and announces a recording whichever page is there, and keeps quitting from ending it.

    Args of the constructor:
        window: whose sidebar, list, strip and tray follow the recording.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._recording = window, window.recording
        for signal in (self._recording.levels, self._recording.changed):
            signal.connect(self._show_above_list)
        self._recording.changed.connect(self._show_beside)
        self._recording.levels.connect(self._show_time)
        for asks in (window.strip, window.tray):
            asks.opened.connect(self._come_back)
        window.tray.record_wished.connect(self._come_back)
        window.tray.record_wished.connect(lambda: window.show_page("record"))
        window.tray.quit_wished.connect(self._quit)
        self._connect_announcer()

    def step_back(self) -> None:
        """Take the window out of sight while the recording goes on, and say so."""
        words = self.tr("Earshot goes on recording. Stop it first to quit.")
        if self._window.tray.is_there:
            self._window.hide()
            self._window.tray.say(words)
        else:
            self._window.showMinimized()
        self._window.notice.say(words)

    def _come_back(self) -> None:
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()

    def _quit(self) -> None:
        """Quit; a recording is ended first, and kept."""
        if self._recording.is_busy:
            self._recording.changed.connect(self._quit_when_kept)
            self._recording.stop()
        else:
            self._window.close()

    def _quit_when_kept(self) -> None:
        if not self._recording.is_busy:
            self._window.close()

    def _show_above_list(self) -> None:
        now = self._recording
        line = self._window.library.recording
        line.show_recording(now.title, now.at_ms, is_paused=now.is_paused)

    def _show_beside(self) -> None:
        """The button in the sidebar tells that something is recorded."""
        sidebar, is_active = self._window.sidebar, self._recording.is_active
        sidebar.record.setText(self.tr("Recording…") if is_active else self.tr("Record"))
        sidebar.record.setAccessibleName(sidebar.record.text())
        if not is_active:
            sidebar.record.set_hint(sidebar.record_keys)

    def _show_time(self, levels: Levels) -> None:
        """How long it goes on stands beside the button."""
        button, time = self._window.sidebar.record, offset(levels.at_ms)
        if self._recording.is_active and time != button.hint:
            button.set_hint(time)

    def _connect_announcer(self) -> None:
        """What one sees at a glance is said to those who don't look."""
        say, recording = self._window.announcer.say, self._recording
        recording.began.connect(lambda: say(self.tr("Recording has begun."), is_urgent=True))
        recording.ended.connect(lambda: say(self.tr("Recording has ended."), is_urgent=True))
        recording.warned.connect(lambda warning: say(warning.text, is_urgent=True))
        recording.marked.connect(lambda _: say(self.tr("Bookmark kept.")))
