"""Real models on real sound: who said what, and nothing that nobody said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.asr.whisper import WhisperTranscriber
from pipeline.audio.inspect import FileInspector
from pipeline.audio.reader import open_audio
from pipeline.domain.speech import Transcription
from pipeline.domain.tasks import AudioRef, Inspection
from pipeline.domain.work import Device, Notice, Role
from pipeline.scoring.reference import load_rttm, load_stm, of_session
from pipeline.scoring.score import Scores, score_transcript
from tests.benchmarks.lab import Lab, Measured, open_lab
from tests.real_models import locate

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def lab() -> Iterator[Lab]:
    with open_lab(is_warm=False) as lab:
        yield lab


@pytest.fixture(scope="module")
def whisper() -> WhisperTranscriber:
    return WhisperTranscriber(locate(Role.TRANSCRIBER, "whisper-base"), Device.AUTO)


def _score(measured: Measured, stm: Path, rttm: Path) -> Scores:
    return score_transcript(
        of_session(load_stm(stm), measured.name, stm),
        of_session(load_rttm(rttm), measured.name, rttm),
        measured.transcript,
        duration_ms=measured.duration_ms,
    )


def _listen(whisper: WhisperTranscriber, path: Path, **hints: tuple[str, ...]) -> Transcription:
    *_, found = FileInspector().inspect(path)
    assert isinstance(found, Inspection)
    audio = open_audio(AudioRef(path, None, None, found.duration_ms))
    *_, result = whisper.transcribe(audio, **hints)
    assert isinstance(result, Transcription)
    return result


def _text(result: Transcription) -> str:
    return " ".join(word.text for segment in result.segments for word in segment.words)


@pytest.mark.parametrize(("number", "people"), [(1, 4), (2, 4), (3, 3)])
def test_a_meeting_is_understood(lab: Lab, samples_dir: Path, number: int, people: int) -> None:
    audio = samples_dir / "lisbon" / f"lisbon-{number}.flac"
    measured = lab.process(audio)
    scores = _score(measured, audio.with_suffix(".stm"), audio.with_suffix(".rttm"))
    assert scores.speakers_found == people
    assert (scores.cpwer.rate or 0) <= 0.12
    assert (scores.der.rate or 0) <= 0.12
    assert measured.transcript.name_of("S1") == "Speaker 1"


def test_a_telephone_call_is_understood(lab: Lab, telephone_wav: Path) -> None:
    measured = lab.process(telephone_wav)
    rttm = telephone_wav.with_suffix(".rttm")
    scores = _score(measured, telephone_wav.with_suffix(".stm"), rttm)
    assert scores.speakers_found == 2
    assert (scores.der.rate or 0) <= 0.1


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["EN2001b_0000s", "EN2001d_0000s"])
def test_nothing_is_made_up_where_next_to_nothing_is_said(
    lab: Lab, corpus_dir: Path, name: str
) -> None:
    measured = lab.process(corpus_dir / "ami-clips" / f"{name}.wav")
    assert sum(len(turn.words) for turn in measured.transcript.turns) <= 3


@pytest.mark.corpus
def test_a_speaker_a_channel_is_kept_apart(lab: Lab, corpus_dir: Path) -> None:
    measured = lab.process(corpus_dir / "asr-samples" / "stereo_diarization.wav")
    said = {turn.track: turn.text for turn in measured.transcript.turns}
    assert "wizard" in said["1"]
    assert "horizon" in said["2"]
    assert len({turn.speaker for turn in measured.transcript.turns}) == 2


@pytest.mark.corpus
def test_a_vocabulary_helps_and_puts_in_nothing(
    whisper: WhisperTranscriber, corpus_dir: Path
) -> None:
    path = corpus_dir / "asr-samples" / "hotwords.mp3"
    assert "ComfyUI" not in _text(_listen(whisper, path))
    heard = _text(_listen(whisper, path, vocabulary=("ComfyUI", "Zanzibar", "Mjölnir")))
    assert "ComfyUI" in heard
    assert "Zanzibar" not in heard


@pytest.mark.corpus
def test_two_declared_languages_are_told_apart(
    whisper: WhisperTranscriber, corpus_dir: Path
) -> None:
    path = corpus_dir / "asr-samples" / "multilingual.mp3"
    result = _listen(whisper, path, languages=("en", "de"))
    languages = [segment.language for segment in result.segments]
    assert languages == sorted(languages, reverse=True)
    assert set(languages) == {"en", "de"}
    assert "Permission is hereby granted" in _text(result)
    assert "Genehmigung" in _text(result)


@pytest.mark.corpus
@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt"])
def test_the_language_is_detected(
    whisper: WhisperTranscriber, corpus_dir: Path, language: str
) -> None:
    assert (
        _listen(whisper, corpus_dir / "fleurs" / f"fleurs-{language}-000.ogg").language == language
    )


def test_a_wanted_device_that_is_not_there_is_a_notice(telephone_wav: Path) -> None:
    model = locate(Role.TRANSCRIBER, "whisper-base")
    audio = open_audio(AudioRef(telephone_wav, None, None, 30_000))
    first = next(WhisperTranscriber(model, Device.CUDA).transcribe(audio))
    import torch  # noqa: PLC0415 - only to know what this machine has

    if torch.cuda.is_available():
        assert not isinstance(first, Notice)
    else:
        assert first == Notice("No usable CUDA device was found; the processor is used instead.")
