"""What every transcriber, diarizer and embedder does, real and fake alike."""

import itertools
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from pipeline.audio.reader import open_audio
from pipeline.domain.speech import Diarization, Transcription
from pipeline.domain.tasks import AudioRef
from pipeline.domain.work import Checkpoint, Device, Progress, Role, SpeakerCount
from pipeline.ports import (
    SAMPLE_RATE,
    AudioReader,
    Diarizer,
    Samples,
    SpeakerEmbedder,
    Transcriber,
)
from tests.fakes.sound import FakeAudio, silence
from tests.fakes.speech import FakeDiarizer, FakeEmbedder, FakeTranscriber
from tests.real_models import locate

REAL = pytest.param("real", marks=pytest.mark.models)


@cache
def _transcriber(kind: str) -> Transcriber:
    if kind == "fake":
        return FakeTranscriber()
    from pipeline.asr.whisper import WhisperTranscriber  # noqa: PLC0415 - seconds to import, for real models only

    return WhisperTranscriber(locate(Role.TRANSCRIBER, "whisper-base"), Device.CPU)


@cache
def _diarizer(kind: str) -> Diarizer:
    if kind == "fake":
        return FakeDiarizer()
    from pipeline.speakers.diarizer import PyannoteDiarizer  # noqa: PLC0415 - seconds to import, for real models only

    return PyannoteDiarizer(
        locate(Role.SEGMENTATION, "segmentation-3.0"),
        locate(Role.SPEAKER_EMBEDDER, "campplus-zh-en"),
        Device.CPU,
    )


@cache
def _embedder(kind: str) -> SpeakerEmbedder:
    if kind == "fake":
        return FakeEmbedder()
    from pipeline.speakers.embedder import CamPlusPlusEmbedder  # noqa: PLC0415 - seconds to import, for real models only

    return CamPlusPlusEmbedder(locate(Role.SPEAKER_EMBEDDER, "campplus-zh-en"), Device.CPU)


@pytest.fixture(scope="module")
def meeting(samples_dir: Path) -> AudioReader:
    """Four minutes and a bit, so that every adapter commits on its way."""
    path = samples_dir / "lisbon" / "lisbon-1.flac"
    return FakeAudio(np.concatenate(list(open_audio(AudioRef(path, None, None, 257_444)).blocks())))


Work = Callable[..., list[object]]


@pytest.fixture(scope="module", params=["fake", REAL])
def transcribe(request: pytest.FixtureRequest) -> Work:
    return lambda audio, **hints: list(_transcriber(request.param).transcribe(audio, **hints))


@pytest.fixture(scope="module", params=["fake", REAL])
def diarize(request: pytest.FixtureRequest) -> Work:
    return lambda audio, **hints: list(_diarizer(request.param).diarize(audio, **hints))


@pytest.fixture(scope="module", params=["fake", REAL])
def embedder(request: pytest.FixtureRequest) -> SpeakerEmbedder:
    return _embedder(request.param)


@pytest.fixture(scope="module")
def transcribed(transcribe: Work, meeting: AudioReader) -> list[object]:
    return transcribe(meeting)


@pytest.fixture(scope="module")
def diarized(diarize: Work, meeting: AudioReader) -> list[object]:
    return diarize(meeting)


def _check_reports(steps: list[object]) -> list[Checkpoint]:
    """Checkpoints are numbered from 0 without gaps; progress grows and ends with its total."""
    checkpoints = [step for step in steps if isinstance(step, Checkpoint)]
    assert [c.index for c in checkpoints] == list(range(len(checkpoints)))
    shares = [s.completed / s.total for s in steps if isinstance(s, Progress) and s.total]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)
    return checkpoints


def test_a_transcriber_reports_and_commits_on_its_way(transcribed: list[object]) -> None:
    assert len(_check_reports(transcribed)) >= 2
    assert isinstance(transcribed[-1], Transcription)


def test_a_transcriber_yields_words_in_order_within_the_recording(
    transcribed: list[object], meeting: AudioReader
) -> None:
    result = transcribed[-1]
    assert isinstance(result, Transcription)
    assert result.language == "en"
    words = [word for segment in result.segments for word in segment.words]
    assert len(words) > 200
    starts = [word.span.start_ms for word in words]
    assert starts == sorted(starts)
    assert max(word.span.end_ms for word in words) <= meeting.duration_ms
    assert all(0 <= word.probability <= 1 for word in words)
    assert all(word.text == word.text.strip() and word.text for word in words)


def test_a_transcriber_goes_on_where_it_was(
    transcribe: Work, transcribed: list[object], meeting: AudioReader
) -> None:
    done = [step for step in transcribed if isinstance(step, Checkpoint)]
    again = transcribe(meeting, done=done[:-1])
    assert [c for c in again if isinstance(c, Checkpoint)] == done[-1:]
    assert again[-1] == transcribed[-1]
    assert transcribe(meeting, done=done)[-1] == transcribed[-1]


def test_a_transcriber_hears_nothing_in_silence(transcribe: Work) -> None:
    assert transcribe(FakeAudio(silence(12)))[-1] == Transcription((), None)


def test_a_diarizer_reports_and_commits_on_its_way(diarized: list[object]) -> None:
    assert _check_reports(diarized)
    assert isinstance(diarized[-1], Diarization)


def test_a_diarizer_yields_spans_in_order_within_the_recording(
    diarized: list[object], meeting: AudioReader
) -> None:
    result = diarized[-1]
    assert isinstance(result, Diarization)
    assert list(result.spans) == sorted(result.spans, key=lambda s: (s.span, s.label))
    assert max(span.span.end_ms for span in result.spans) <= meeting.duration_ms
    exclusive = result.exclusive
    assert exclusive
    for one, other in itertools.pairwise(exclusive):
        assert one.span.end_ms <= other.span.start_ms
    assert {s.label for s in exclusive} <= {s.label for s in result.spans}


def test_a_diarizer_goes_on_where_it_was(
    diarize: Work, diarized: list[object], meeting: AudioReader
) -> None:
    done = [step for step in diarized if isinstance(step, Checkpoint)]
    again = diarize(meeting, done=done[:1])
    assert [c for c in again if isinstance(c, Checkpoint)] == done[1:]
    assert again[-1] == diarized[-1]


def test_a_diarizer_honours_a_hint(diarize: Work, telephone_wav: Path) -> None:
    audio = open_audio(AudioRef(telephone_wav, None, None, 30_000))
    result = diarize(audio, speakers=SpeakerCount(3, 3))[-1]
    assert isinstance(result, Diarization)
    assert len({span.label for span in result.spans}) == 3


def test_a_diarizer_hears_nobody_in_silence(diarize: Work) -> None:
    assert diarize(FakeAudio(silence(12)))[-1] == Diarization((), ())


def _noise(seconds: float, seed: int) -> Samples:
    random = np.random.default_rng(seed)
    return random.normal(0, 0.1, round(seconds * SAMPLE_RATE)).astype(np.float32)


def test_an_embedder_yields_vectors_of_length_one(embedder: SpeakerEmbedder) -> None:
    vectors = embedder.embed([_noise(1.0, 1), _noise(3.0, 2), _noise(0.05, 3)])
    assert vectors.shape == (3, embedder.dimensions)
    assert np.linalg.norm(vectors[:2], axis=1) == pytest.approx([1.0, 1.0], abs=1e-5)
    assert np.isnan(vectors[2]).all()


def test_an_embedder_embeds_the_same_sound_alike(embedder: SpeakerEmbedder) -> None:
    sound = _noise(2.0, 4)
    together = embedder.embed([sound, _noise(2.5, 5)])
    assert embedder.embed([sound])[0] == pytest.approx(together[0], abs=1e-5)
