"""What was said: words, segments, speaker spans, turns, transcripts."""

from dataclasses import dataclass

from pipeline.domain.sound import TimeSpan


@dataclass(frozen=True, slots=True)
class Word:
    """One word as recognised.

    Attributes:
        span: when it was spoken.
        text: with its punctuation, without surrounding blanks.
        probability: the recogniser's own, 0 to 1.
    """

    span: TimeSpan
    text: str
    probability: float


@dataclass(frozen=True, slots=True)
class Segment:
    """What the recogniser yields at a time; it has no speaker.

    Attributes:
        span: from its first to its last word.
        words: in order of time, at least one.
        language: ISO 639-1 code in which it was decoded.
    """

    span: TimeSpan
    words: tuple[Word, ...]
    language: str


@dataclass(frozen=True, slots=True)
class SpeakerSpan:
    """What the diarizer yields: this label was speaking then. Spans of two labels may overlap.

    Attributes:
        span: when.
        label: local to the recording, "S1", "S2", ... by order of first speech.
    """

    span: TimeSpan
    label: str


@dataclass(frozen=True, slots=True)
class Diarization:
    """Who spoke when, anonymously.

    Attributes:
        spans: with overlap, ordered by start.
        exclusive: never two at once: where several talk, whoever is heard most clearly.
    """

    spans: tuple[SpeakerSpan, ...]
    exclusive: tuple[SpeakerSpan, ...]


@dataclass(frozen=True, slots=True)
class Transcription:
    """What was said on one track.

    Attributes:
        segments: ordered by start.
        language: the language of most of it, ISO 639-1; None if nothing was said.
    """

    segments: tuple[Segment, ...]
    language: str | None


@dataclass(frozen=True, slots=True)
class Speaker:
    """A participant of one recording.

    Attributes:
        label: local to the recording, "S1", "S2", ...
        name: what the user sees; "Speaker 1" until somebody names them.
    """

    label: str
    name: str


@dataclass(frozen=True, slots=True)
class Turn:
    """Consecutive words of one speaker: the unit that is shown, edited, searched and cited.

    Attributes:
        id: from 1, unique within its recording, never used again for another turn.
        speaker: the label of a `Speaker` of the same transcript.
        track: the id of the track on which it was heard.
        words: in order of time, at least one.
    """

    id: int
    speaker: str
    track: str
    words: tuple[Word, ...]

    @property
    def span(self) -> TimeSpan:
        """From the start of the first word to the latest end of a word."""
        return TimeSpan(self.words[0].span.start_ms, max(w.span.end_ms for w in self.words))

    @property
    def text(self) -> str:
        """Its words, joined by blanks."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Transcript:
    """All turns of a recording, in one revision.

    Attributes:
        recording_id: whose.
        revision: from 1; a change makes the next.
        speakers: by order of first speech.
        turns: ordered by start.
        spans: the speaker spans with overlap, as the diarizer heard them.
    """

    recording_id: str
    revision: int
    speakers: tuple[Speaker, ...]
    turns: tuple[Turn, ...]
    spans: tuple[SpeakerSpan, ...]

    def name_of(self, label: str) -> str:
        """The shown name for a speaker label; the label itself if it is unknown."""
        return next((s.name for s in self.speakers if s.label == label), label)
