"""A transcriber, a diarizer and an embedder that hear tones instead of voices."""

import json
from collections.abc import Iterator, Sequence

import numpy as np

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Diarization, Segment, SpeakerSpan, Transcription, Word
from pipeline.domain.work import ANY_COUNT, Checkpoint, Notice, Progress, SpeakerCount
from pipeline.ports import SAMPLE_RATE, AudioReader, Samples, Vectors

_SECOND = SAMPLE_RATE


class FakeTranscriber:
    """Hears a word in every second that isn't silent; a checkpoint every ten seconds."""

    def transcribe(
        self,
        audio: AudioReader,
        *,
        languages: Sequence[str] = (),
        vocabulary: Sequence[str] = (),
        done: Sequence[Checkpoint] = (),
    ) -> Iterator[Progress | Notice | Checkpoint | Transcription]:
        parts: list[list[int]] = [json.loads(checkpoint.payload) for checkpoint in done]
        total = audio.duration_ms
        for start_ms in range(10_000 * len(parts), total, 10_000):
            sound = _sound(audio, start_ms)[: 10 * _SECOND]
            seconds = [sound[i : i + _SECOND] for i in range(0, len(sound), _SECOND)]
            parts.append([start_ms + 1000 * i for i, s in enumerate(seconds) if s.any()])
            yield Checkpoint(len(parts) - 1, json.dumps(parts[-1]).encode())
            yield Progress("transcribing", min(start_ms + 10_000, total), total)
        language = languages[0] if languages else "en"
        segments = tuple(
            Segment(word.span, (word,), language)
            for ms in (ms for part in parts for ms in part)
            for word in [Word(TimeSpan(ms, min(ms + 1000, total)), f"word{ms // 1000}", 1.0)]
        )
        yield Transcription(segments, language if segments else None)


class FakeDiarizer:
    """Hears one speaker wherever it isn't silent; a checkpoint every ten seconds."""

    def diarize(
        self,
        audio: AudioReader,
        *,
        speakers: SpeakerCount = ANY_COUNT,
        done: Sequence[Checkpoint] = (),
    ) -> Iterator[Progress | Notice | Checkpoint | Diarization]:
        *steps, result = FakeTranscriber().transcribe(audio, done=done)
        assert isinstance(result, Transcription)
        for step in steps:
            if not isinstance(step, Transcription):
                yield step
        spans = tuple(
            SpeakerSpan(segment.span, f"S{1 + i % speakers.minimum}")
            for i, segment in enumerate(result.segments)
        )
        yield Diarization(spans, spans)


class FakeEmbedder:
    """A vector by the loudest frequency."""

    dimensions = 4

    def embed(self, stretches: Sequence[Samples]) -> Vectors:
        vectors = np.full((len(stretches), self.dimensions), np.nan, np.float32)
        for row, sound in zip(vectors, stretches, strict=True):
            if len(sound) >= _SECOND // 5:
                hertz = np.abs(np.fft.rfft(sound)).argmax() * SAMPLE_RATE / len(sound)
                angle = hertz / 500
                row[:] = [np.cos(angle), np.sin(angle), 0, 0]
        return vectors


def _sound(audio: AudioReader, start_ms: int) -> Samples:
    return np.concatenate([*audio.blocks(start_ms), np.zeros(0, np.float32)])
