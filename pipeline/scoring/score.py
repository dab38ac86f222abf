"""The exam of one recording: words, speakers, and both together."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.domain.speech import Transcript, Turn
from pipeline.scoring.normalize import normalizer_for
from pipeline.scoring.reference import Utterance, Voice
from pipeline.scoring.speakers import SpeakerErrors, der
from pipeline.scoring.words import WordErrors, cpwer, normalized, tcpwer, wer

FORGIVING_COLLAR_S = 0.25
"""Seconds on either side of a border that aren't scored in the forgiving DER."""

_PAUSE_MS = 1000


@dataclass(frozen=True, slots=True)
class Scores:
    """What one recording scored.

    Attributes:
        wer: word errors, whoever spoke.
        cpwer: word errors with the best assignment of speakers.
        tcpwer: the same, words at most 5 s from where they were said.
        der_strict: speaker errors, every border exact.
        der: speaker errors, 0.25 s on either side of a border forgiven.
        speakers_reference: people in the reference.
        speakers_found: people that were found.
    """

    wer: WordErrors
    cpwer: WordErrors
    tcpwer: WordErrors
    der_strict: SpeakerErrors
    der: SpeakerErrors
    speakers_reference: int
    speakers_found: int


def score(
    reference: Sequence[Utterance],
    reference_voices: Sequence[Voice] | None,
    hypothesis: Sequence[Utterance],
    hypothesis_voices: Sequence[Voice],
    *,
    duration_ms: int,
    language: str | None = "en",
) -> Scores:
    """Score one recording.

    Args:
        reference: what was said; of one session.
        reference_voices: who spoke when; None takes the times of the reference utterances.
        hypothesis: what was heard.
        hypothesis_voices: who was heard when, overlap included.
        duration_ms: the recording's length.
        language: ISO 639-1; chooses how texts are normalised.

    Raises:
        InputError: a side has too many speakers to match.
    """
    normalize = normalizer_for(language)
    said, heard = normalized(reference, normalize), normalized(hypothesis, normalize)
    voices = reference_voices if reference_voices is not None else voices_of(reference)
    return Scores(
        wer=wer(said, heard),
        cpwer=cpwer(said, heard),
        tcpwer=tcpwer(said, heard),
        der_strict=der(voices, hypothesis_voices, duration_ms, 0.0),
        der=der(voices, hypothesis_voices, duration_ms, FORGIVING_COLLAR_S),
        speakers_reference=len({v.speaker for v in voices}),
        speakers_found=len({v.speaker for v in hypothesis_voices}),
    )


def score_transcript(
    reference: Sequence[Utterance],
    reference_voices: Sequence[Voice] | None,
    transcript: Transcript,
    *,
    duration_ms: int,
    language: str | None = "en",
) -> Scores:
    """Score a transcript: its turns are the words, its spans are the voices. See `score`."""
    heard = [u for turn in transcript.turns for u in _utterances(turn)]
    voices = tuple(Voice("", s.label, s.span) for s in transcript.spans)
    return score(
        reference, reference_voices, heard, voices, duration_ms=duration_ms, language=language
    )


def pool(scores: Sequence[Scores]) -> Scores:
    """Add up several recordings: errors over all words, wrong time over all speech."""
    return Scores(
        wer=_sum_words([s.wer for s in scores]),
        cpwer=_sum_words([s.cpwer for s in scores]),
        tcpwer=_sum_words([s.tcpwer for s in scores]),
        der_strict=_sum_speakers([s.der_strict for s in scores]),
        der=_sum_speakers([s.der for s in scores]),
        speakers_reference=sum(s.speakers_reference for s in scores),
        speakers_found=sum(s.speakers_found for s in scores),
    )


def voices_of(utterances: Sequence[Utterance]) -> tuple[Voice, ...]:
    """Take the times of utterances for the times of their speakers."""
    return tuple(Voice(u.session, u.speaker, u.span) for u in utterances if u.span.duration_ms)


def _utterances(turn: Turn) -> list[Utterance]:
    """Cut a turn at its pauses, so that word times within a piece can be told evenly."""
    pieces: list[list[int]] = [[0]]
    for index in range(1, len(turn.words)):
        gap_ms = turn.words[index].span.start_ms - turn.words[index - 1].span.end_ms
        if gap_ms >= _PAUSE_MS:
            pieces.append([])
        pieces[-1].append(index)
    cut = (Turn(turn.id, turn.speaker, turn.track, tuple(turn.words[i] for i in p)) for p in pieces)
    return [Utterance("", piece.speaker, piece.span, piece.text) for piece in cut]


def _sum_words(counts: Sequence[WordErrors]) -> WordErrors:
    return WordErrors(
        sum(c.substitutions for c in counts),
        sum(c.deletions for c in counts),
        sum(c.insertions for c in counts),
        sum(c.length for c in counts),
    )


def _sum_speakers(counts: Sequence[SpeakerErrors]) -> SpeakerErrors:
    return SpeakerErrors(
        sum(c.missed_ms for c in counts),
        sum(c.false_alarm_ms for c in counts),
        sum(c.confusion_ms for c in counts),
        sum(c.total_ms for c in counts),
    )
