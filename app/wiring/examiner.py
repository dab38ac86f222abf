"""Exams with the scorers of `pipeline.scoring`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.service.ports import Exam, ExamScores, Rate
from pipeline.scoring.reference import (
    Utterance,
    Voice,
    load_ctm,
    load_rttm,
    load_stm,
    of_session,
)
from pipeline.scoring.score import score_transcript
from pipeline.scoring.words import WordErrors, merge_words

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.domain.speech import Transcript
    from pipeline.scoring.speakers import SpeakerErrors


class ReferenceExaminer:
    """Implements `app.service.ports.Examiner`."""

    def prepare(self, session: str, stm: Path, rttm: Path | None) -> Exam:
        """Read the references; raises `InputError`."""
        said = merge_words(load_ctm(stm)) if stm.suffix.lower() == ".ctm" else load_stm(stm)
        voices = None if rttm is None else of_session(load_rttm(rttm), session, rttm)
        return _PreparedExam(of_session(said, session, stm), voices)


@dataclass(frozen=True, slots=True)
class _PreparedExam:
    said: tuple[Utterance, ...]
    voices: tuple[Voice, ...] | None

    def score(self, transcript: Transcript, duration_ms: int, language: str | None) -> ExamScores:
        found = score_transcript(
            self.said, self.voices, transcript, duration_ms=duration_ms, language=language
        )
        return ExamScores(
            wer=_words(found.wer),
            cpwer=_words(found.cpwer),
            tcpwer=_words(found.tcpwer),
            der_strict=_speakers(found.der_strict),
            der=_speakers(found.der),
            speakers_reference=found.speakers_reference,
            speakers_found=found.speakers_found,
        )


def _words(errors: WordErrors) -> Rate:
    return Rate(errors.rate, errors.errors, errors.length)


def _speakers(errors: SpeakerErrors) -> Rate:
    wrong_ms = errors.missed_ms + errors.false_alarm_ms + errors.confusion_ms
    return Rate(errors.rate, wrong_ms, errors.total_ms)
