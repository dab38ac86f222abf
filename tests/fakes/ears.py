"""Ears that know by heart what is said when, and hear only what is in the sound they are given."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from pipeline.asr.guards import Heard
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Segment, Word
from pipeline.ports import SAMPLE_RATE, Samples

_LOUD = 0.5
_PAD = SAMPLE_RATE // 5
_PAUSE = SAMPLE_RATE * 3 // 10


def said(text: str, start_ms: int = 1000, each_ms: int = 300) -> tuple[Word, ...]:
    """Words one after the other, without a pause."""
    return tuple(
        Word(TimeSpan(start_ms + i * each_ms, start_ms + (i + 1) * each_ms), word, 0.9)
        for i, word in enumerate(text.split())
    )


def sound_of(words: Sequence[Word], length_ms: int) -> Samples:
    """Loud where a word is, silent elsewhere."""
    sound = np.zeros(length_ms * SAMPLE_RATE // 1000, np.float32)
    for word in words:
        sound[word.span.start_ms * 16 : word.span.end_ms * 16] = _LOUD
    return sound


@dataclass(slots=True)
class FakeEars:
    """Implements `pipeline.asr.live_ears.Ears`.

    Attributes:
        script: all that is said.
        cost_s: how long a hearing takes.
        passed_s: how long all hearings took; `clock` reads it.
        language: what is detected, with this probability.
        no_speech: what each segment says about itself.
        invented: heard in any sound in place of the script, unless empty.
        with_hotwords: words that are heard only where they are asked for: (said, written).
        prompts: of each hearing.
        languages_asked: of each hearing.
    """

    script: Sequence[Word]
    cost_s: float = 0.0
    passed_s: float = 0.0
    language: tuple[str, float] = ("en", 0.99)
    no_speech: float = 0.0
    invented: str = ""
    with_hotwords: tuple[str, str] | None = None
    is_multilingual: bool = True
    languages: frozenset[str] = frozenset({"en", "de", "fr"})
    prompts: list[str] = field(default_factory=list[str])
    languages_asked: list[str] = field(default_factory=list[str])
    detections: int = 0

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def find_speech(self, samples: Samples) -> list[tuple[int, int]]:
        loud = np.flatnonzero(np.abs(samples) > _LOUD / 2)
        if not len(loud):
            return []
        breaks = np.flatnonzero(np.diff(loud) > _PAUSE)
        starts = [int(loud[0]), *(int(loud[i + 1]) for i in breaks)]
        ends = [*(int(loud[i]) for i in breaks), int(loud[-1])]
        return [
            (max(0, a - _PAD), min(len(samples), b + 1 + _PAD))
            for a, b in zip(starts, ends, strict=True)
        ]

    def detect_language(self, samples: Samples) -> tuple[tuple[str, float], ...]:
        self.detections += 1
        return (self.language, ("fr", 0.005))

    def hear(
        self,
        samples: Samples,
        offset_ms: int,
        language: str,
        *,
        hotwords: str = "",
        prompt: str = "",
        is_last: bool = False,
    ) -> list[Heard]:
        self.passed_s += self.cost_s
        self.prompts.append(prompt)
        self.languages_asked.append(language)
        end_ms = offset_ms + len(samples) // 16
        words: list[Word] = []
        for word in self.script:
            start, end = word.span.start_ms, word.span.end_ms
            if start >= offset_ms and end <= end_ms:
                words.append(self._spelt(word, hotwords))
            elif offset_ms <= start < end_ms:
                # Cut in two: a guess.
                words.append(Word(TimeSpan(start, end_ms), word.text[:1] + "-", 0.3))
        if self.invented and self.script:
            words = list(said(self.invented, max(offset_ms, self.script[0].span.start_ms), 50))
        if not words:
            return []
        span = TimeSpan(words[0].span.start_ms, words[-1].span.end_ms)
        return [Heard(Segment(span, tuple(words), language), self.no_speech, -2 * self.no_speech)]

    def _spelt(self, word: Word, hotwords: str) -> Word:
        if self.with_hotwords and hotwords and word.text == self.with_hotwords[0]:
            return Word(word.span, self.with_hotwords[1], word.probability)
        return word
