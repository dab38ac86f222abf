"""When to speak up about silence: pure, over levels and the recording's clock."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.domain.capture import CaptureWarning, TrackLevel, WarningKind, WatchSettings
from pipeline.domain.saying import Said, say, together


@dataclass(slots=True)
class _Heard:
    since: float = 0.0
    is_told: bool = False


@dataclass(slots=True)
class Watcher:
    """Follows the levels of all tracks.

    Attributes:
        settings: when to speak up.
        names: what to call each track, by its id: "the microphone".
    """

    settings: WatchSettings
    names: Mapping[str, str]
    _tracks: dict[str, _Heard] = field(default_factory=dict[str, _Heard])
    _all: _Heard = field(default_factory=_Heard)
    _tail_from: float = 0.0

    def hear(self, at: float, levels: tuple[TrackLevel, ...]) -> list[CaptureWarning]:
        """Take in levels at a moment (seconds of the recording's clock); give what to say."""
        warnings: list[CaptureWarning] = []
        loud = {level.track for level in levels if level.rms_db > self.settings.signal_db}
        for level in levels:
            heard = self._tracks.setdefault(level.track, _Heard())
            warnings += self._follow(level, heard, at, level.track in loud)
        if loud:
            self._all, self._tail_from = _Heard(at), at
        elif at - self._all.since >= self.settings.all_silent_s and not self._all.is_told:
            self._all.is_told = True
            warnings.append(self._warning(WarningKind.ALL_SILENT, at, self._silence_text()))
        return warnings

    def keep_going(self, at: float) -> None:
        """Count the silence of all tracks anew from here on."""
        self._all = _Heard(at)

    def is_over(self, at: float) -> bool:
        """Whether it was silent for so long that the recording ends."""
        more = self.settings.stop_after_silence_s
        return (
            more is not None
            and self._all.is_told
            and at - self._all.since >= self.settings.all_silent_s + more
        )

    def silent_from(self, at: float) -> float | None:
        """Where the silent tail began, if it is long enough to be told."""
        return self._tail_from if at - self._tail_from >= self.settings.all_silent_s else None

    def _follow(
        self, level: TrackLevel, heard: _Heard, at: float, is_loud: bool
    ) -> list[CaptureWarning]:
        name = self.names[level.track]
        if is_loud:
            was_told, heard.since, heard.is_told = heard.is_told, at, False
            if was_told:
                text = say("Sound is heard on {name} again.", name=name)
                return [self._warning(WarningKind.SOUND_AGAIN, at, text, level.track)]
        elif not level.is_open:
            heard.since = max(heard.since, at) if not heard.is_told else heard.since
        elif at - heard.since >= self.settings.silent_track_s and not heard.is_told:
            heard.is_told = True
            seconds = round(self.settings.silent_track_s)
            text = say(
                "Nothing was heard on {name} for {seconds} seconds. Check that it isn't muted "
                "and that it is the right device.",
                name=name,
                seconds=seconds,
            )
            return [self._warning(WarningKind.SILENT_TRACK, at, text, level.track)]
        return []

    def _silence_text(self) -> Said:
        text = say("Nothing was heard for {span}.", span=span(self.settings.all_silent_s))
        more = self.settings.stop_after_silence_s
        if more is None:
            return together(text, say("Stop the recording if the meeting is over."))
        asked = say(
            "Is the meeting over? The recording stops by itself in {span}.", span=span(more)
        )
        return together(text, asked)

    @staticmethod
    def _warning(
        kind: WarningKind, at: float, text: Said, track: str | None = None
    ) -> CaptureWarning:
        return CaptureWarning(kind, round(at * 1000), text, track)


def span(seconds: float) -> Said:
    """A length of time, roughly: "90 seconds", "10 minutes"."""
    if seconds < 120:
        return say("{n} seconds", one="{n} second", n=round(seconds))
    return say("{n} minutes", one="{n} minute", n=round(seconds / 60))
