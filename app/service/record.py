"""Recording a meeting: what must be agreed to, the session, and what becomes of it."""

from __future__ import annotations

import queue
import secrets
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.service.ingest import new_id
from app.service.keeping import Discarded, Keeper, Kept, Recovered
from app.service.requests import clean_title, one_line
from pipeline.domain.capture import (
    Captured,
    CaptureEnded,
    CaptureEvent,
    CaptureOrder,
    Mark,
    MarkKind,
)
from pipeline.domain.errors import EarshotError, InputError
from pipeline.domain.live import ListenTrack, LiveLag, LiveText
from pipeline.domain.saying import Said, say
from pipeline.domain.sound import TrackSource
from pipeline.domain.work import Notice, Progress

if TYPE_CHECKING:
    from app.service.live import LiveDesk
    from app.service.metering import DeviceLevel
    from app.settings import RecordingChoice
    from pipeline.domain.capture import AudioDevice, CaptureReport
    from pipeline.ports import Archive, AudioVault, Capture, Clock, Recorder, SoundSystem

NONE = "none"
"""In place of a device's name: don't capture this."""

CONSENT = say("Everybody who can be heard here knows that this meeting is recorded, and agrees.")
"""What is asked where consent is required and the settings have no words of their own."""

_LONGEST_NOTE = 2000
_LAST_WORDS_S = 3.0
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class RecordRequest:
    """What a door wants to have recorded.

    Attributes:
        microphone: a device's name or id, "default", or "none"; empty for that of the settings.
        system: the same for the system's sound.
        title: None takes the date.
        stop_after_ms: end after so much; None: when told.
        has_consent: whether somebody acknowledged the text of `RecordingDesk.consent`.
        live: whether words are wanted while they are spoken; None for what the settings say.
    """

    microphone: str = ""
    system: str = ""
    title: str | None = None
    stop_after_ms: int | None = None
    has_consent: bool = False
    live: bool | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """What people in the room should hear before a recording begins.

    Attributes:
        text: to read out or show; empty if there is none.
        is_required: nothing is captured before somebody acknowledged it.
    """

    text: str
    is_required: bool


SessionEvent = CaptureEvent | LiveText | LiveLag | Notice | Progress | Kept | Discarded
"""`Kept` or `Discarded` is the last; after `CaptureEnded` come only those and `Progress`."""

OpenLive = Callable[[], AbstractContextManager["LiveDesk"]]


class RecordingDesk:
    """Starts recordings, and recovers those that a crash interrupted.

    Args of the constructor:
        archive: opens what takes them.
        vault: has their files.
        recorder: captures.
        sound: the machine's.
        clock: the wall clock; it only dates recordings.
        choice: the settings about recording.
        languages: ISO 639-1, of the settings.
        open_live: makes ready for live text.
    """

    def __init__(
        self,
        *,
        archive: Callable[[], Archive],
        vault: AudioVault,
        recorder: Recorder,
        sound: SoundSystem,
        clock: Clock,
        choice: RecordingChoice,
        languages: tuple[str, ...],
        open_live: OpenLive,
    ) -> None:
        self._open_archive, self._vault = archive, vault
        self._recorder, self._sound = recorder, sound
        self._clock, self._choice = clock, choice
        self._languages, self._open_live = languages, open_live
        self._keeper = Keeper(archive, vault, clock, languages)

    @property
    def consent(self) -> Consent:
        """What must, or should, be acknowledged before `start`."""
        text = self._choice.consent
        is_required = self._choice.consent_required
        return Consent(text or (CONSENT if is_required else ""), is_required)

    def is_recording(self) -> bool:
        """Whether any process records into this archive now."""
        return self._recorder.is_recording()

    def start(self, request: RecordRequest) -> RecordingSession:
        """Begin to record.

        Raises:
            InputError: the settings forbid it, consent wasn't given, or a value is wrong.
            DeviceError: no wished device can be opened, or somebody records already.
            StorageError: nothing can be written, or there is no room.
        """
        self._check(request)
        started = self._clock.now().astimezone()
        title = f"Meeting {started:%Y-%m-%d %H:%M}"
        captured = Captured(
            recording_id=new_id(),
            title=title if request.title is None else clean_title(request.title),
            started_at=started,
            consent=self.consent.text if request.has_consent else "",
        )
        order, notices = self._order(request, captured.recording_id)
        key = secrets.token_bytes(_KEY_BYTES)
        self._open_archive().captures.begin(captured, key)
        try:
            capture = self._recorder.start(order, key)
        except BaseException as error:
            try:
                self._keeper.discard(captured)
            except EarshotError as other:  # why it didn't begin is what the user must know
                error.add_note(str(other))
            raise
        live = self._choice.live if request.live is None else request.live
        words = _LiveWords(self._open_live, self._tracks(order, key), self._terms) if live else None

        def keep(report: CaptureReport) -> Generator[Progress, None, Kept | Discarded]:
            return self._keeper.keep(captured, key, report)

        return RecordingSession(captured, capture, keep, words, notices)

    def recover(self) -> Generator[Progress | Recovered, None, None]:
        """Keep what recorders that died have left; nothing happens while somebody records."""
        yield from self._keeper.recover(self._recorder)

    def devices(self) -> tuple[Sequence[AudioDevice], Said]:
        """What can be captured, microphones first; and what can't be, why, and what to do."""
        return self._sound.devices(), self._sound.missing()

    def levels(self, over: threading.Event) -> Generator[tuple[DeviceLevel, ...], None, None]:
        """How loud each device is, ten times a second, until `over` is set or it is closed."""
        from app.service.metering import device_levels  # noqa: PLC0415 - rarely wanted

        yield from device_levels(self._sound, over)

    def sentence(
        self, device: AudioDevice, over: threading.Event
    ) -> Generator[DeviceLevel, None, bytes]:
        """Some seconds of a microphone, to be played back; nothing of it is kept."""
        from app.service.sentence import sentence  # noqa: PLC0415 - rarely wanted

        return (yield from sentence(self._sound, device, over))

    def _check(self, request: RecordRequest) -> None:
        if not self._choice.allowed:
            raise InputError(
                "Recording isn't allowed",
                "The settings of this Earshot forbid it: [recording] allowed = false.",
                "Ask whoever set it up.",
            )
        if self.consent.is_required and not request.has_consent:
            raise InputError(
                "Consent is needed",
                say(
                    "Nothing is recorded before somebody acknowledged: “{text}”",
                    text=self.consent.text,
                ),
                "Acknowledge it when asked, or add --consent-given.",
            )

    def _order(
        self, request: RecordRequest, recording_id: str
    ) -> tuple[CaptureOrder, tuple[Notice, ...]]:
        microphone = _wished(request.microphone or self._choice.microphone)
        system = _wished(request.system or self._choice.system)
        notices: tuple[Notice, ...] = ()
        if system is not None and microphone is not None and not request.system:
            # Nobody asked for it by name: where it can't be had, the microphone is enough.
            devices, missing = self.devices()
            if missing and not any(device.source is TrackSource.SYSTEM for device in devices):
                system = None
                notices = (Notice(missing),)
        if microphone is None and system is None:
            raise InputError(
                "Nothing to record",
                "Neither the microphone nor the system's sound is to be recorded.",
                "Leave out --mic none or --system none, or change [recording] in the settings.",
            )
        order = CaptureOrder(
            recording_id, microphone, system, self._choice.rate, request.stop_after_ms
        )
        return order, notices

    def _tracks(self, order: CaptureOrder, key: bytes) -> tuple[ListenTrack, ...]:
        pairs = ((order.microphone, TrackSource.MICROPHONE), (order.system, TrackSource.SYSTEM))
        wanted = [source for wish, source in pairs if wish is not None]
        return tuple(
            ListenTrack(self._vault.track_path(order.recording_id, str(number)), key, source)
            for number, source in enumerate(wanted, start=1)
        )

    def _terms(self) -> tuple[str, ...]:
        return tuple(term.text for term in self._open_archive().vocabulary.all([]))


class RecordingSession:
    """A recording in progress; its methods may be called from any thread, `events` from one."""

    def __init__(
        self,
        captured: Captured,
        capture: Capture,
        keep: Callable[[CaptureReport], Generator[Progress, None, Kept | Discarded]],
        words: _LiveWords | None,
        notices: Sequence[Notice],
    ) -> None:
        self._captured, self._capture, self._keep = captured, capture, keep
        self._words, self._notices = words, notices

    @property
    def recording_id(self) -> str:
        """Whose id it will have."""
        return self._captured.recording_id

    @property
    def title(self) -> str:
        """What it will be called."""
        return self._captured.title

    @property
    def at_ms(self) -> int:
        """The recording's clock."""
        return self._capture.at_ms

    @property
    def is_paused(self) -> bool:
        """Whether nothing is recorded at present."""
        return self._capture.is_paused

    def events(self) -> Generator[SessionEvent, None, None]:
        """What happens, to the end: levels ten times a second, text, warnings, what was kept.

        Closing the generator before its end stops nothing and keeps nothing: call `stop` first
        and listen on; what isn't heard to its end is recovered at the next start.

        Raises:
            ArchiveError: what was recorded can't be read back.
            StorageError: the disk is full.
        """
        yield from self._notices
        words = self._words
        try:
            if words is not None:
                words.start()
            for event in self._capture.events():
                if words is not None:
                    if isinstance(event, CaptureEnded):
                        words.finish()
                    yield from words.heard()
                yield event
                if isinstance(event, CaptureEnded):
                    yield (yield from self._keep(event.report))
        finally:
            if words is not None:
                words.finish()

    def pause(self) -> None:
        """Record nothing until `resume`."""
        self._capture.pause()

    def resume(self) -> None:
        """Go on."""
        self._capture.resume()

    def bookmark(self, text: str = "") -> Mark:
        """Mark this moment; it is on disk when this returns."""
        return self._capture.mark(MarkKind.BOOKMARK, one_line(text, "bookmark")[:_LONGEST_NOTE])

    def note(self, text: str) -> Mark | None:
        """Keep a typed line with its time; None if nothing was typed."""
        line = one_line(text, "note")[:_LONGEST_NOTE]
        return self._capture.mark(MarkKind.NOTE, line) if line else None

    def keep_going(self) -> None:
        """The answer where silence asks whether to stop."""
        self._capture.keep_going()

    def stop(self) -> None:
        """End it; the last events follow."""
        self._capture.stop()


class _LiveWords:
    """Live text in a thread of its own, so that it never holds up what the recorder tells."""

    def __init__(
        self,
        open_live: OpenLive,
        tracks: tuple[ListenTrack, ...],
        terms: Callable[[], Sequence[str]],
    ) -> None:
        self._open_live, self._tracks, self._terms = open_live, tracks, terms
        self._found: queue.SimpleQueue[LiveText | LiveLag | Notice] = queue.SimpleQueue()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._work, name="earshot-live", daemon=True)

    def start(self) -> None:
        """Begin; nobody waits for it."""
        self._thread.start()

    def heard(self) -> Generator[LiveText | LiveLag | Notice, None, None]:
        """What has come since this was last asked."""
        while not self._found.empty():
            yield self._found.get()

    def finish(self) -> None:
        """Give it a moment for the last words, then end it. May be called twice."""
        if self._thread.ident is not None:
            self._thread.join(_LAST_WORDS_S)
            self._over.set()
            self._thread.join()

    def _work(self) -> None:
        try:
            with self._open_live() as desk:
                choice = desk.decide()
                if choice.model is None:
                    self._found.put(
                        Notice(say("There is no live text. {reason}", reason=choice.why))
                    )
                    return
                listening = desk.listen(
                    self._tracks,
                    choice.model,
                    vocabulary=self._terms(),
                    is_over=self._over.is_set,
                )
                with closing(listening) as events:
                    for event in events:
                        self._found.put(event)
        except EarshotError as error:
            self._found.put(Notice(say("There is no live text. {reason}", reason=error.told)))


def _wished(name: str) -> str | None:
    return None if name.strip().casefold() == NONE else name
