"""A recorded call with real models: the others come out of the loudspeaker, and are said once."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.domain.capture import EndReason
from pipeline.domain.speech import Transcript
from pipeline.jobs.audio import audio_of
from pipeline.scoring.reference import load_rttm, load_stm, of_session
from pipeline.scoring.score import Scores, score_transcript
from tests.benchmarks.lab import Lab, open_lab
from tests.e2e.call import Call, keep, split, understood

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def lab() -> Iterator[Lab]:
    with open_lab(is_warm=False) as lab:
        yield lab


@pytest.fixture(scope="module")
def flac(samples_dir: Path) -> Path:
    return samples_dir / "lisbon" / "lisbon-2.flac"


@pytest.fixture(scope="module")
def call(flac: Path) -> Call:
    return split(flac, leak_db=-20.0)


@pytest.fixture(scope="module")
def transcript(lab: Lab, call: Call) -> Transcript:
    kept = keep(call, lab.shop)
    captured = lab.shop.archive.captures.get(kept.recording.id)
    assert captured is not None
    assert captured.report is not None
    assert captured.report.reason is EndReason.STOPPED
    refs = audio_of(kept.recording, lab.shop.archive, lab.shop.vault)
    assert not any(ref.allow_unfinished for ref in refs)
    return understood(kept, lab.shop)


def scores(transcript: Transcript, flac: Path, duration_ms: int) -> Scores:
    stm, rttm = flac.with_suffix(".stm"), flac.with_suffix(".rttm")
    return score_transcript(
        of_session(load_stm(stm), flac.stem, stm),
        of_session(load_rttm(rttm), flac.stem, rttm),
        transcript,
        duration_ms=duration_ms,
    )


def test_nothing_is_said_twice_and_everybody_is_told_apart(
    transcript: Transcript, call: Call, flac: Path
) -> None:
    found = scores(transcript, flac, len(call.system) * 1000 // 16_000)
    assert found.speakers_found == found.speakers_reference
    assert (found.wer.rate or 0) <= 0.12
    assert (found.cpwer.rate or 0) <= 0.12


def test_whoever_records_is_you_and_nobody_else(
    transcript: Transcript, call: Call, flac: Path
) -> None:
    voices = load_rttm(flac.with_suffix(".rttm"))
    own = [voice.span for voice in voices if voice.speaker == call.name]
    turns = [turn for turn in transcript.turns if transcript.name_of(turn.speaker) == "You"]
    words = [word.span for turn in turns for word in turn.words]
    shares = Counter(any(span.overlap_ms(word) for span in own) for word in words)
    assert shares[True] > 100
    assert shares[False] <= 0.05 * shares[True]
    assert {turn.track for turn in turns} == {"1"}
