"""Diarization error rate, with overlapped speech scored."""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.domain.sound import TimeSpan
from pipeline.scoring.reference import Voice


@dataclass(frozen=True, slots=True)
class SpeakerErrors:
    """Speaking time that was given to nobody, to somebody else, or invented.

    Attributes:
        missed_ms: speech that nobody was given.
        false_alarm_ms: given to somebody while they were silent.
        confusion_ms: given to somebody else.
        total_ms: speech of the reference, everybody's added up.
    """

    missed_ms: int
    false_alarm_ms: int
    confusion_ms: int
    total_ms: int

    @property
    def rate(self) -> float | None:
        """Wrong time over reference speech; None where nobody speaks in the reference."""
        wrong_ms = self.missed_ms + self.false_alarm_ms + self.confusion_ms
        return wrong_ms / self.total_ms if self.total_ms else None


def der(
    reference: Sequence[Voice], hypothesis: Sequence[Voice], duration_ms: int, collar_s: float
) -> SpeakerErrors:
    """Count diarization errors over the whole recording, as pyannote.metrics does.

    Args:
        reference: who spoke when.
        hypothesis: who was heard when.
        duration_ms: the recording's length; all of it is scored.
        collar_s: seconds on *either* side of a reference border that aren't scored.
    """
    with warnings.catch_warnings():
        # Its notices are about evaluation maps that are given here on purpose.
        warnings.simplefilter("ignore")
        from pyannote.core import Segment, Timeline  # noqa: PLC0415
        from pyannote.metrics.diarization import DiarizationErrorRate  # noqa: PLC0415

        # pyannote counts both sides of the border in its collar.
        metric = DiarizationErrorRate(collar=2 * collar_s, skip_overlap=False)
        found = metric.compute_components(
            _annotation(reference),
            _annotation(hypothesis),
            uem=Timeline([Segment(0.0, duration_ms / 1000)]),
        )
    names = ("missed detection", "false alarm", "confusion", "total")
    missed, invented, confused, total = (round(1000 * float(found[name])) for name in names)
    return SpeakerErrors(missed, invented, confused, total)


def _annotation(voices: Sequence[Voice]):
    from pyannote.core import Annotation, Segment  # noqa: PLC0415

    annotation = Annotation()
    for number, voice in enumerate(_disjoint(voices)):
        segment = Segment(voice.span.start_ms / 1000, voice.span.end_ms / 1000)
        annotation[segment, number] = voice.speaker
    return annotation


def _disjoint(voices: Sequence[Voice]) -> list[Voice]:
    """Merge a speaker's spans where they overlap: nobody speaks twice at once."""
    merged: list[Voice] = []
    last: dict[str, int] = {}
    for voice in sorted(voices, key=lambda v: v.span):
        at = last.get(voice.speaker)
        if at is not None and voice.span.start_ms < merged[at].span.end_ms:
            span = merged[at].span
            longer = TimeSpan(span.start_ms, max(span.end_ms, voice.span.end_ms))
            merged[at] = Voice(voice.session, voice.speaker, longer)
        else:
            last[voice.speaker] = len(merged)
            merged.append(voice)
    return merged
