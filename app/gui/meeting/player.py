"""Plays a meeting: pieces that a feeder has decoded are handed to the output one by one."""

from __future__ import annotations

import contextlib
import queue
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.meeting.feeder import Feeder
from app.service.sound import RATE
from pipeline.domain.errors import DeviceError, EarshotError

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.meeting.output import Output
    from app.service.sound import Sound
    from pipeline.domain.sound import TimeSpan

_EVERY_MS = 30
_BYTES = 2


class Player(QObject):
    """Plays one meeting at a time.

    Args of the constructor:
        desk: fetches the sound.
        output: plays it.

    Signals:
        moved: carries the present moment of the recording in ms.
        playing: carries whether it plays.
        failed: carries an `EarshotError`.
    """

    moved = Signal(int)
    playing = Signal(bool)
    failed = Signal(object)

    def __init__(self, desk: Desk, output: Output, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._output = desk, output
        self._recording_id = ""
        self._sound: Sound | None = None
        self._duration_ms = 0
        self._at_ms = 0
        self._speed = 1.0
        self._quiet: Sequence[TimeSpan] = ()
        self._skips = False
        self._is_wanted = False
        self._is_held = False
        self._loop: TimeSpan | None = None
        self._feeder: Feeder | None = None
        self._rest = b""
        self._is_fed = False
        self._written_ms = 0.0
        self._marks: deque[tuple[float, float, int, int]] = deque()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._pump)

    @property
    def at_ms(self) -> int:
        """The present moment of the recording."""
        return self._at_ms

    @property
    def is_playing(self) -> bool:
        """Whether it plays, or will as soon as the sound is there."""
        return self._is_wanted

    @property
    def speed(self) -> float:
        """1 is as it was spoken."""
        return self._speed

    def open(self, recording_id: str, duration_ms: int, quiet: Sequence[TimeSpan]) -> None:
        """Take another meeting, or the same one anew; it doesn't begin to play."""
        if recording_id != self._recording_id:
            self.pause()
            self._sound = None
            self._at_ms = 0
        self._recording_id, self._duration_ms, self._quiet = recording_id, duration_ms, quiet
        self.moved.emit(self._at_ms)

    def play(self, at_ms: int | None = None) -> None:
        """Play from a moment, or from where it is; what was looped goes on after its end."""
        self._loop = None
        self._play(at_ms)

    def loop(self, span: TimeSpan) -> None:
        """Play a stretch over and over, until something else is played or nothing."""
        self._loop = span
        self._play(span.start_ms)

    @property
    def is_looping(self) -> bool:
        """Whether a stretch is played over and over."""
        return self._loop is not None

    def hold(self) -> None:
        """Be silent while somebody drags through the meeting; `seek` says where to."""
        self._is_held = True
        if self._is_wanted:
            self._end_feeding()

    def let_go(self) -> None:
        """Go on where somebody dragged to."""
        self._is_held = False
        if self._is_wanted:
            self.play(self._at_ms)

    def _play(self, at_ms: int | None) -> None:
        if not self._recording_id:
            return
        if at_ms is not None:
            self._at_ms = self._within(at_ms)
        elif self._at_ms >= self._duration_ms - 50:
            self._at_ms = 0
        if not self._is_wanted:
            self._is_wanted = True
            self.playing.emit(True)
        self.moved.emit(self._at_ms)
        if self._sound is not None:
            self._begin()
            return
        wanted = self._recording_id

        def arrived(sound: Sound) -> None:
            if wanted == self._recording_id:
                self._sound = sound
                if self._is_wanted and not self._is_held:
                    self._begin()

        self._desk.ask(lambda earshot: earshot.sound(wanted), arrived, self._fail, key="sound")

    def pause(self) -> None:
        """Be silent, and stay where it is."""
        self._loop = None
        self._end_feeding()
        if self._is_wanted:
            self._is_wanted = False
            self.playing.emit(False)

    def toggle(self) -> None:
        """Play or pause."""
        if self._is_wanted:
            self.pause()
        else:
            self.play()

    def seek(self, at_ms: int) -> None:
        """Go to a moment; what plays goes on playing there."""
        if self._is_wanted and not self._is_held:
            self.play(at_ms)
        else:
            self._at_ms = self._within(at_ms)
            self.moved.emit(self._at_ms)

    def set_speed(self, speed: float) -> None:
        """0.5 to 3, at the same pitch."""
        self._speed = speed
        if self._is_wanted:
            self._play(self._at_ms)

    def set_skips(self, skips: bool) -> None:
        """Leave silences out, or don't."""
        self._skips = skips
        if self._is_wanted:
            self._play(self._at_ms)

    def close(self) -> None:
        """End its thread."""
        feeder = self._feeder
        self.pause()
        if feeder is not None:
            feeder.close(2.0)

    def _begin(self) -> None:
        self._end_feeding()
        assert self._sound is not None  # noqa: S101 - it was just set
        try:
            self._output.start()
        except DeviceError as error:
            self._fail(error)
            return
        if self._loop is not None:
            pieces = self._sound.looped(self._loop, self._speed)
        else:
            quiet = self._quiet if self._skips else ()
            pieces = self._sound.pieces(self._at_ms, self._speed, quiet)
        self._feeder = Feeder(pieces)
        self._timer.start()

    def _end_feeding(self) -> None:
        self._timer.stop()
        if self._feeder is not None:
            self._feeder.close()
            self._feeder = None
        self._output.stop()
        self._marks.clear()
        self._rest, self._is_fed, self._written_ms = b"", False, 0.0

    def _pump(self) -> None:
        """Fill the output, and tell how far it is heard."""
        with contextlib.suppress(queue.Empty):  # not decoded yet
            self._fill()
        played = self._output.played_ms()
        while len(self._marks) > 1 and self._marks[0][1] <= played:
            self._marks.popleft()
        if self._marks:
            begin, end, first, last = self._marks[0]
            share = min(1.0, max(0.0, (played - begin) / max(1.0, end - begin)))
            at_ms = round(first + share * (last - first))
            if at_ms != self._at_ms:
                self._at_ms = at_ms
                self.moved.emit(at_ms)
        if self._is_fed and not self._rest and played >= self._written_ms - 1:
            self.pause()
            self._at_ms = self._duration_ms
            self.moved.emit(self._at_ms)

    def _fill(self) -> None:
        while self._feeder is not None and self._output.free() > 0:
            if not self._rest:
                if self._is_fed:
                    return
                item = self._feeder.take()
                if item is None:
                    self._is_fed = True
                    return
                if isinstance(item, EarshotError):
                    self._fail(item)
                    return
                self._rest = item.data
                length_ms = len(item.data) / _BYTES * 1000 / RATE
                begin = self._marks[-1][1] if self._marks else self._written_ms
                span = item.span
                self._marks.append((begin, begin + length_ms, span.start_ms, span.end_ms))
            taken = self._output.write(self._rest[: self._output.free() // _BYTES * _BYTES])
            if not taken:
                return
            self._rest = self._rest[taken:]
            self._written_ms += taken / _BYTES * 1000 / RATE

    def _fail(self, error: EarshotError) -> None:
        self.pause()
        self.failed.emit(error)

    def _within(self, at_ms: int) -> int:
        return max(0, min(at_ms, max(0, self._duration_ms - 1)))
