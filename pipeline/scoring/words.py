"""Word error rates: plain, with the best speaker permutation, and with time constraints."""

import logging
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from pipeline.domain.errors import InputError
from pipeline.domain.saying import say
from pipeline.domain.sound import TimeSpan
from pipeline.scoring.normalize import Normalizer
from pipeline.scoring.reference import Utterance

_MOST_SPEAKERS = 20
"""Beyond this the assignment of speakers is refused by the scorer as a mistake."""


@dataclass(frozen=True, slots=True)
class WordErrors:
    """Counted word errors, after normalisation.

    Attributes:
        substitutions: words that are another word.
        deletions: reference words that are missing.
        insertions: words too many.
        length: words of the reference.
    """

    substitutions: int
    deletions: int
    insertions: int
    length: int

    @property
    def errors(self) -> int:
        """All errors."""
        return self.substitutions + self.deletions + self.insertions

    @property
    def rate(self) -> float | None:
        """Errors for each reference word; None where the reference has no word."""
        return self.errors / self.length if self.length else None


def normalized(utterances: Sequence[Utterance], normalize: Normalizer) -> tuple[Utterance, ...]:
    """Normalise every text, drop what is empty then, order by start."""
    clean = (Utterance(u.session, u.speaker, u.span, normalize(u.text)) for u in utterances)
    return tuple(sorted((u for u in clean if u.text), key=lambda u: (u.span, u.speaker)))


def wer(reference: Sequence[Utterance], hypothesis: Sequence[Utterance]) -> WordErrors:
    """Word error rate over all words, utterances ordered by their start.

    Who spoke doesn't matter. Where several talk at once the order of the words is a matter of
    luck, so overlap costs more here than in cpWER.
    """
    expected = " ".join(u.text for u in reference)
    heard = " ".join(u.text for u in hypothesis)
    if not expected:
        return WordErrors(0, 0, len(heard.split()), 0)
    import jiwer  # noqa: PLC0415 - only an evaluation pays for it

    out = jiwer.process_words(expected, heard)
    return WordErrors(out.substitutions, out.deletions, out.insertions, len(expected.split()))


def cpwer(reference: Sequence[Utterance], hypothesis: Sequence[Utterance]) -> WordErrors:
    """Concatenated minimum-permutation WER (Watanabe et al. 2020), as meeteval counts it."""
    _check_speakers(reference, hypothesis)
    from meeteval.wer.wer.cp import cp_word_error_rate  # noqa: PLC0415

    with _quiet():
        out = cp_word_error_rate(_seglst(reference), _seglst(hypothesis))
    return WordErrors(out.substitutions, out.deletions, out.insertions, out.length)


def tcpwer(
    reference: Sequence[Utterance], hypothesis: Sequence[Utterance], collar_s: float = 5.0
) -> WordErrors:
    """Time-constrained cpWER (von Neumann et al. 2023): words match only within the collar."""
    _check_speakers(reference, hypothesis)
    from meeteval.wer.wer.time_constrained import (  # noqa: PLC0415
        time_constrained_minimum_permutation_word_error_rate as score,
    )

    with _quiet():
        out = score(_seglst(reference), _seglst(hypothesis), collar=collar_s)
    return WordErrors(out.substitutions, out.deletions, out.insertions, out.length)


def merge_words(words: Sequence[Utterance], pause_ms: int = 500) -> tuple[Utterance, ...]:
    """Join a speaker's single words, as a CTM file has them, into utterances at pauses."""
    joined: list[Utterance] = []
    last: dict[tuple[str, str], int] = {}
    for word in sorted(words, key=lambda w: w.span):
        key = (word.session, word.speaker)
        at = last.get(key)
        if at is not None and word.span.start_ms - joined[at].span.end_ms < pause_ms:
            before = joined[at]
            end_ms = max(before.span.end_ms, word.span.end_ms)
            span = TimeSpan(before.span.start_ms, end_ms)
            joined[at] = Utterance(*key, span, f"{before.text} {word.text}")
        else:
            last[key] = len(joined)
            joined.append(word)
    return tuple(joined)


def _seglst(utterances: Sequence[Utterance]):
    from meeteval.io.seglst import SegLST  # noqa: PLC0415

    return SegLST(
        [
            {
                "session_id": "recording",
                "speaker": u.speaker,
                "words": u.text,
                "start_time": u.span.start_ms / 1000,
                "end_time": u.span.end_ms / 1000,
            }
            for u in utterances
        ]
    )


@contextmanager
def _quiet() -> Generator[None]:
    """Hold back the scorer's remarks on references whose times aren't exact."""
    logs = [logging.getLogger(n) for n in ("preprocess", "time_constrained", "error_rate")]
    before = [log.disabled for log in logs]
    for log in logs:
        log.disabled = True
    try:
        yield
    finally:
        for log, was in zip(logs, before, strict=True):
            log.disabled = was


def _check_speakers(reference: Sequence[Utterance], hypothesis: Sequence[Utterance]) -> None:
    most = max(len({u.speaker for u in side}) for side in (reference, hypothesis))
    if most > _MOST_SPEAKERS:
        raise InputError(
            "Too many speakers to score",
            say(
                "One side has {most} speakers; more than {limit} can't be matched.",
                most=most,
                limit=_MOST_SPEAKERS,
            ),
            "Check the speaker column of the reference, or give --speakers.",
        )
