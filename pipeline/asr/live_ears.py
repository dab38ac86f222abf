"""Whisper for short, growing sound: the encoder hears what there is, not thirty seconds."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from faster_whisper import WhisperModel
from faster_whisper.vad import VadOptions, get_speech_timestamps

from pipeline.asr.blocks import SpeechSpans
from pipeline.asr.engine import cuda_devices, heard_of, no_whisper_model
from pipeline.asr.guards import Heard
from pipeline.domain.work import Device, InstalledModel
from pipeline.ports import SAMPLE_RATE, Samples

PAD_MS = 200
"""So much before and after speech counts as speech."""

_PAUSE_MS = 300
_SILENCE_AFTER_S = 2.0
_SHORTEST_S = 5.0
_WHOLE_S = 30.0
_FRAMES_A_SECOND = 100
_BEAM, _BEAM_LAST = 1, 5
_WARMER_LAST = [0.0, 0.2, 0.4]
"""Where the decoder goes astray it is asked again, more freely."""

_TOKENS_A_SECOND = 10
_LEAST_TOKENS = 24
_MOST_TOKENS = 200


class Ears(Protocol):
    """What live text needs of a recogniser."""

    @property
    def is_multilingual(self) -> bool:
        """Whether it knows other languages than English."""
        ...

    @property
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages that it knows."""
        ...

    def count_tokens(self, text: str) -> int:
        """How many tokens of the prompt a text takes."""
        ...

    def find_speech(self, samples: Samples) -> SpeechSpans:
        """Where there is speech, with `PAD_MS` before and after it."""
        ...

    def detect_language(self, samples: Samples) -> tuple[tuple[str, float], ...]:
        """Languages with their probabilities, the likeliest first."""
        ...

    def hear(
        self,
        samples: Samples,
        offset_ms: int,
        language: str,
        *,
        hotwords: str = "",
        prompt: str = "",
        is_last: bool = False,
    ) -> Sequence[Heard]:
        """Transcribe all of it.

        Args:
            samples: at most 30 s.
            offset_ms: the time of the first, for the words' times.
            language: ISO 639-1.
            hotwords: words to listen for.
            prompt: what was said before.
            is_last: it won't be heard again, and is worth more effort.
        """
        ...


class _ShortWhisper(WhisperModel):
    """Encodes the beginning of the padded window alone.

    Whisper was trained on windows of 30 s, and the time that its encoder takes grows with the
    window. A few seconds of sound with two seconds of silence after them are understood as well;
    without that silence the decoder doesn't find its end and repeats itself.
    """

    frames = int(_WHOLE_S * _FRAMES_A_SECOND)

    def encode(self, features: Samples) -> Any:
        return super().encode(features[..., : self.frames])


class WhisperEars:
    """Implements `Ears`: greedily while there is more to come."""

    def __init__(self, model: InstalledModel, device: Device, threads: int = 0) -> None:
        """Load the weights.

        Args:
            model: a Whisper model in CTranslate2's format.
            device: CUDA is used where it is there and not forbidden.
            threads: of the processor; 0: half of its cores, so that whatever else runs has room.

        Raises:
            ModelError: the weights are of another kind.
        """
        count = threads or max(1, (os.cpu_count() or 1) // 2)
        has_cuda = device is not Device.CPU and cuda_devices() > 0
        try:
            self._whisper = _open(model, count, has_cuda=has_cuda)
        except (RuntimeError, ValueError, OSError) as error:
            raise no_whisper_model(model, error) from error

    @property
    def is_multilingual(self) -> bool:
        """See `Ears.is_multilingual`."""
        return bool(self._whisper.model.is_multilingual)

    @property
    def languages(self) -> frozenset[str]:
        """See `Ears.languages`."""
        return frozenset(self._whisper.supported_languages)

    def count_tokens(self, text: str) -> int:
        """See `Ears.count_tokens`."""
        return len(self._whisper.hf_tokenizer.encode(" " + text, add_special_tokens=False).ids)

    def find_speech(self, samples: Samples) -> SpeechSpans:
        """See `Ears.find_speech`."""
        options = VadOptions(min_silence_duration_ms=_PAUSE_MS, speech_pad_ms=PAD_MS)
        return [(s["start"], s["end"]) for s in get_speech_timestamps(samples, options)]

    def detect_language(self, samples: Samples) -> tuple[tuple[str, float], ...]:
        """See `Ears.detect_language`."""
        self._whisper.frames = _frames(len(samples) / SAMPLE_RATE)
        language, probability, ranked = self._whisper.detect_language(samples)
        others = sorted(ranked, key=lambda pair: -pair[1])
        return ((language, probability), *(pair for pair in others if pair[0] != language))

    def hear(
        self,
        samples: Samples,
        offset_ms: int,
        language: str,
        *,
        hotwords: str = "",
        prompt: str = "",
        is_last: bool = False,
    ) -> Sequence[Heard]:
        """See `Ears.hear`."""
        seconds = len(samples) / SAMPLE_RATE
        self._whisper.frames = _frames(seconds)
        segments, _ = self._whisper.transcribe(
            samples,
            language=language,
            beam_size=_BEAM_LAST if is_last else _BEAM,
            temperature=_WARMER_LAST if is_last else 0.0,
            word_timestamps=True,
            condition_on_previous_text=False,
            initial_prompt=prompt or None,
            hotwords=hotwords or None,
            max_new_tokens=min(_MOST_TOKENS, _LEAST_TOKENS + int(seconds * _TOKENS_A_SECOND)),
        )
        return [h for s in segments if (h := heard_of(s, offset_ms, language)) is not None]


def _open(model: InstalledModel, threads: int, *, has_cuda: bool) -> _ShortWhisper:
    try:
        return _ShortWhisper(
            str(Path(model.folder)),
            device="cuda" if has_cuda else "cpu",
            compute_type="float16" if has_cuda else "int8",
            cpu_threads=threads,
            local_files_only=True,
        )
    except (RuntimeError, ValueError):
        if not has_cuda:
            raise
        # A driver that can't do it, or no memory left on the card: the processor can.
        return _open(model, threads, has_cuda=False)


def _frames(seconds: float) -> int:
    wanted = min(_WHOLE_S, max(_SHORTEST_S, seconds + _SILENCE_AFTER_S))
    return int(wanted * _FRAMES_A_SECOND) // 2 * 2
