"""faster-whisper behind plain calls: samples in, words out; its types and errors stop here."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import ctranslate2
from faster_whisper import BatchedInferencePipeline, WhisperModel
from faster_whisper import transcribe as fw
from faster_whisper.vad import VadOptions, get_speech_timestamps

from pipeline.asr.blocks import SpeechSpans
from pipeline.asr.guards import Heard
from pipeline.domain.errors import ModelError
from pipeline.domain.saying import NO_WORDS, say
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Segment, Word
from pipeline.domain.work import Device, InstalledModel
from pipeline.ports import SAMPLE_RATE, Samples

_BEAM = 5
_BATCH_CPU = 2
"""Larger batches are no faster on two cores, and report their progress later."""
_BATCH_CUDA = 16
_CHUNK_S = 30.0
_PAUSE_MS = 160
_PAD_MS = 400
_DETECTION_WINDOWS = 4
_WITHOUT_BLANKS = frozenset({"ja", "lo", "my", "th", "yue", "zh"})
"""Languages that are written without blanks between words."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A stretch of sound with its language.

    Attributes:
        start: first sample.
        end: end sample.
        language: ISO 639-1.
    """

    start: int
    end: int
    language: str


class WhisperEngine:
    """A loaded Whisper model on the device that works."""

    def __init__(self, model: InstalledModel, device: Device) -> None:
        """Load the weights, on CUDA where it is there and wanted, else on the processor."""
        self._model = model
        self.note = NO_WORDS
        has_cuda = device is not Device.CPU and cuda_devices() > 0
        if device is Device.CUDA and not has_cuda:
            self.note = say("No usable CUDA device was found; the processor is used instead.")
        if has_cuda:
            try:
                self._open("cuda", "float16")
            except (RuntimeError, ValueError) as error:
                self.fall_back(error)
        else:
            self._open("cpu", "int8")

    def _open(self, device: str, compute_type: str) -> None:
        self.is_on_cuda = device == "cuda"
        try:
            self._whisper = WhisperModel(
                str(Path(self._model.folder)),
                device=device,
                compute_type=compute_type,
                cpu_threads=os.cpu_count() or 1,
                local_files_only=True,
            )
        except (RuntimeError, ValueError, OSError) as error:
            if self.is_on_cuda:
                raise RuntimeError(str(error)) from error
            raise no_whisper_model(self._model, error) from error
        self._batched = BatchedInferencePipeline(self._whisper)

    def fall_back(self, error: Exception) -> None:
        """Go on with the processor after CUDA failed; `note` tells the user."""
        self.note = say("CUDA failed ({reason}); the processor is used instead.", reason=error)
        self._open("cpu", "int8")

    @property
    def is_multilingual(self) -> bool:
        """Whether it knows other languages than English."""
        return bool(self._whisper.model.is_multilingual)

    @property
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages that it knows."""
        return frozenset(self._whisper.supported_languages)

    def count_tokens(self, text: str) -> int:
        """How many tokens of the prompt a text takes."""
        return len(self._whisper.hf_tokenizer.encode(" " + text, add_special_tokens=False).ids)

    def find_speech(self, samples: Samples) -> SpeechSpans:
        """Where there is speech, by the voice activity detector, with a margin."""
        options = VadOptions(
            min_silence_duration_ms=_PAUSE_MS,
            speech_pad_ms=_PAD_MS,
            max_speech_duration_s=_CHUNK_S,
        )
        return [(s["start"], s["end"]) for s in get_speech_timestamps(samples, options)]

    def detect_language(self, samples: Samples) -> tuple[tuple[str, float], ...]:
        """Languages with their probabilities, the likeliest first."""
        language, probability, ranked = self._whisper.detect_language(
            samples, language_detection_segments=_DETECTION_WINDOWS
        )
        others = sorted(ranked, key=lambda pair: -pair[1])
        return ((language, probability), *(pair for pair in others if pair[0] != language))

    def listen(
        self, samples: Samples, offset_ms: int, language: str, hotwords: str
    ) -> Iterator[Heard]:
        """Transcribe sound of one language, all silence in it passed over."""
        segments, _ = self._batched.transcribe(
            samples,
            language=language,
            beam_size=_BEAM,
            batch_size=_BATCH_CUDA if self.is_on_cuda else _BATCH_CPU,
            word_timestamps=True,
            condition_on_previous_text=False,
            hotwords=hotwords or None,
            vad_parameters={"min_silence_duration_ms": _PAUSE_MS, "speech_pad_ms": _PAD_MS},
        )
        yield from (h for s in segments if (h := heard_of(s, offset_ms, language)) is not None)

    def listen_to_clips(
        self, samples: Samples, offset_ms: int, clips: Sequence[Clip], hotwords: str
    ) -> Iterator[Heard]:
        """Transcribe clips, each in its own language."""
        for clip in clips:
            start_ms = offset_ms + clip.start * 1000 // SAMPLE_RATE
            sound = samples[clip.start : clip.end]
            yield from self.listen_again(sound, start_ms, clip.language, hotwords)

    def listen_again(
        self, samples: Samples, offset_ms: int, language: str, hotwords: str = ""
    ) -> Iterator[Heard]:
        """Transcribe a short stretch as it is, trying other temperatures where it loops."""
        segments, _ = self._whisper.transcribe(
            samples,
            language=language,
            beam_size=_BEAM,
            word_timestamps=True,
            condition_on_previous_text=False,
            hotwords=hotwords or None,
        )
        yield from (h for s in segments if (h := heard_of(s, offset_ms, language)) is not None)


def heard_of(segment: fw.Segment, offset_ms: int, language: str) -> Heard | None:
    """A segment in our words; None if there is no word in it."""
    words: list[Word] = []
    for raw in segment.words or ():
        text = raw.word.strip()
        start_ms = offset_ms + max(0, round(raw.start * 1000))
        end_ms = max(start_ms, offset_ms + round(raw.end * 1000))
        goes_on = not raw.word.startswith(" ") and language not in _WITHOUT_BLANKS
        if text and goes_on and words:
            # Whisper splits "l'accident" in two; only a leading blank begins a word.
            before = words.pop()
            span = TimeSpan(before.span.start_ms, max(end_ms, before.span.end_ms))
            probability = float(min(before.probability, raw.probability))
            words.append(Word(span, before.text + text, probability))
        elif text:
            probability = min(1.0, max(0.0, float(raw.probability)))
            words.append(Word(TimeSpan(start_ms, end_ms), text, probability))
    if not words:
        return None
    start_ms = min(w.span.start_ms for w in words)
    span = TimeSpan(start_ms, max(w.span.end_ms for w in words))
    heard = Segment(span, tuple(words), language)
    return Heard(heard, segment.no_speech_prob, segment.avg_logprob)


def no_whisper_model(model: InstalledModel, error: Exception) -> ModelError:
    """What is told of weights that the library can't load."""
    return ModelError(
        "Can't load a model",
        say(
            "{name} is no Whisper model in CTranslate2's format ({reason}).",
            name=model.name,
            reason=error,
        ),
        "Install it again, or choose another one: earshot models use transcriber NAME.",
    )


def cuda_devices() -> int:
    """How many CUDA devices can be used."""
    try:
        return ctranslate2.get_cuda_device_count()
    except RuntimeError:
        # A driver that is there and broken: as good as none.
        return 0
