"""One track as live text hears it: the sound that isn't settled yet, and what is known of it."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from pipeline.asr.agreement import Agreement
from pipeline.asr.blocks import SpeechSpans
from pipeline.asr.guards import (
    Heard,
    in_order,
    is_imagined,
    is_loop,
    only_where_speech_is,
    without_loops,
    without_repeats,
)
from pipeline.asr.live_ears import Ears
from pipeline.asr.tongue import Tongue
from pipeline.asr.vocabulary import hotwords, is_borne_out, occurrences
from pipeline.domain.live import LiveLag, LiveText
from pipeline.domain.sound import TimeSpan, TrackSource
from pipeline.domain.speech import Word
from pipeline.ports import SAMPLE_RATE, Samples

BEHIND_S = 5.0
"""More speech than this that nobody has heard yet is skipped, but for its last second."""

PATIENCE_MS = 2000
"""What was said so long ago stands as it was heard last, whether or not two hearings agree."""

_PER_MS = SAMPLE_RATE // 1000
_KEPT = SAMPLE_RATE // 2
_PAUSE = SAMPLE_RATE * 2 // 5
_LONG = 8 * SAMPLE_RATE
_LONGEST = 16 * SAMPLE_RATE
_KEPT_AFTER_SKIP = SAMPLE_RATE
_PROMPT_WORDS = 30
_PROMPT_AGE_MS = 30_000
_MARGIN_MS = 1000
_SENTENCE_ENDS = (".", "?", "!", "。", "？", "！", "…")


class LiveTrack:
    """Hears a track again and again while it grows; yields what is settled once."""

    def __init__(self, source: TrackSource, ears: Ears, tongue: Tongue, terms: Sequence[str]):
        self.source = source
        self._ears, self._tongue, self._terms = ears, tongue, terms
        self._sound: Samples = np.zeros(0, np.float32)
        self._start = 0  # of `_sound`, in samples from the start of the track
        self._heard = 0  # up to here in the track; goes back where a pause is found late
        self._furthest = 0  # the most that it was
        self._agreement = Agreement()
        self._history: tuple[Word, ...] = ()
        self._borne_out: set[str] = set()
        self._is_plain = False
        self._shown = ""

    @property
    def unheard(self) -> int:
        """Samples that nobody has listened to yet."""
        return self._start + len(self._sound) - self._heard

    @property
    def heard_ms(self) -> int:
        """Up to here all that will be confirmed is, or is tentative at least."""
        return self._heard // _PER_MS

    @property
    def is_open(self) -> bool:
        """Whether there is something that another hearing may change."""
        return self.unheard > 0 or bool(self._agreement.tail)

    @property
    def settled_ms(self) -> int:
        """No word before this will be confirmed any more."""
        if self._agreement.tail:
            return self._agreement.tail[0].span.start_ms
        return self.heard_ms

    def add(self, samples: Samples) -> None:
        """Take in what was recorded since."""
        if len(samples):
            self._sound = np.concatenate((self._sound, samples))

    def listen(self, is_over: bool = False) -> LiveText | LiveLag | None:
        """Hear what there is; None if there is nothing new to tell.

        Args:
            is_over: the track has ended: all that is heard stands.
        """
        speech = self._ears.find_speech(self._sound)
        self._furthest = max(self._furthest, self._heard)
        new = self._furthest - self._start
        # What was recorded while the model was loaded is heard at once.
        most = BEHIND_S * SAMPLE_RATE if self._furthest else _LONGEST
        is_behind = len(self._sound) - new > most and not is_over
        if is_behind and any(end > new for _, end in speech):
            return self._skip()
        if not speech:
            return self._silence()
        self._forget(max(0, min(speech[0][0] - _KEPT, self._heard - self._start)))
        speech = self._ears.find_speech(self._sound) if speech[0][0] > _KEPT else speech
        if not speech:
            return self._silence()
        cut = _pause_in(speech, len(self._sound), self._settled_samples())
        is_last = is_over or cut is not None
        length = len(self._sound) if cut is None else cut
        words = self._words(self._sound[:length], [s for s in speech if s[0] < length], is_last)
        self._heard = self._start + length
        if words is None:
            news = ()
        else:
            settled_ms = self.heard_ms - PATIENCE_MS
            news = self._agreement.hear(words, settled_ms=settled_ms, is_last=is_last)
        if is_last:
            return self._close(news, length)
        news += self._trim()
        return self._told(news, is_end=False)

    def _settled_samples(self) -> int:
        """Up to here the words of the sound are confirmed."""
        confirmed = self._agreement.confirmed
        return confirmed[-1].span.end_ms * _PER_MS - self._start if confirmed else 0

    def _words(self, sound: Samples, speech: SpeechSpans, is_last: bool) -> Sequence[Word] | None:
        """What is heard; None where it went astray and there will be another hearing."""
        spoken = np.concatenate([sound[start:end] for start, end in speech])
        language = self._tongue.language_of(spoken, self._ears, is_whole=is_last)
        terms = () if self._is_plain else self._terms
        words = self._guarded(sound, speech, language, terms, is_last)
        if terms and not self._terms_are_borne_out(words, sound, language):
            self._is_plain = True
            words = self._guarded(sound, speech, language, (), is_last)
        tidy = without_repeats(without_loops(words))
        is_astray = is_loop(words) or len(tidy) < len(words)
        return None if is_astray and not is_last else tidy

    def _guarded(
        self,
        sound: Samples,
        speech: SpeechSpans,
        language: str,
        terms: Sequence[str],
        is_last: bool,
    ) -> tuple[Word, ...]:
        offset_ms = self._start // _PER_MS
        spans = [
            TimeSpan(offset_ms + start // _PER_MS, offset_ms + end // _PER_MS)
            for start, end in speech
        ]
        within = TimeSpan(offset_ms, offset_ms + len(sound) // _PER_MS)
        heard = self._ears.hear(
            sound,
            offset_ms,
            language,
            hotwords=hotwords(terms),
            prompt=self._prompt(),
            is_last=is_last,
        )
        found = (h.segment for h in heard if not is_imagined(h))
        kept = (only_where_speech_is(segment, spans) for segment in found)
        tidy = in_order([segment for segment in kept if segment], within)
        return tuple(word for segment in tidy for word in segment.words)

    def _terms_are_borne_out(self, words: Sequence[Word], sound: Samples, language: str) -> bool:
        """Whether the terms among the words are heard without being asked for, too."""
        offset_ms = self._start // _PER_MS
        for term, first, end in occurrences([w.text for w in words], self._terms):
            if term in self._borne_out:
                continue
            start_ms = max(0, words[first].span.start_ms - _MARGIN_MS - offset_ms)
            end_ms = words[end - 1].span.end_ms + _MARGIN_MS - offset_ms
            clip = sound[start_ms * _PER_MS : end_ms * _PER_MS]
            plain: Sequence[Heard] = self._ears.hear(clip, offset_ms + start_ms, language)
            if not is_borne_out(term, " ".join(w.text for h in plain for w in h.segment.words)):
                return False
            self._borne_out.add(term)
        return True

    def _prompt(self) -> str:
        """What was said shortly before the sound that is heard."""
        start_ms = self._start // _PER_MS
        known = (*self._history, *self._agreement.confirmed)
        before = [
            w.text for w in known if start_ms - _PROMPT_AGE_MS < w.span.end_ms <= start_ms + 100
        ]
        return " ".join(before[-_PROMPT_WORDS:])

    def _trim(self) -> tuple[Word, ...]:
        """Give up the beginning of long sound; returns what had to be confirmed for it."""
        if len(self._sound) < _LONG:
            return ()
        place = self._sentence_end()
        if place is None and len(self._sound) < _LONGEST:
            return ()
        news: tuple[Word, ...] = ()
        if place is None:
            if not any(w.span.end_ms > self._start // _PER_MS for w in self._agreement.confirmed):
                news = self._agreement.give_in(2)
            confirmed = self._agreement.confirmed
            place = confirmed[-1].span.end_ms if confirmed else self.heard_ms
        place = max(place, self._start // _PER_MS + (len(self._sound) - _LONGEST) // _PER_MS)
        self._forget(place * _PER_MS - self._start)
        self._borne_out.clear()
        self._is_plain = False
        return news

    def _sentence_end(self) -> int | None:
        """Where the last confirmed sentence of the sound ends, in ms."""
        start_ms = self._start // _PER_MS
        for word in reversed(self._agreement.confirmed):
            if word.span.end_ms <= start_ms:
                return None
            if word.text.endswith(_SENTENCE_ENDS):
                return word.span.end_ms
        return None

    def _close(self, news: tuple[Word, ...], length: int) -> LiveText | None:
        """The speaker has paused, or the track is over."""
        self._forget(length)
        self._reset()
        return self._told(news, is_end=True)

    def _silence(self) -> LiveText | None:
        news = self._agreement.give_in(0)
        had_words = bool(self._agreement.confirmed)
        self._heard = self._start + len(self._sound)
        self._forget(len(self._sound) - _KEPT)
        self._reset()
        return self._told(news, is_end=True) if had_words or self._shown else None

    def _skip(self) -> LiveLag:
        from_ms = self._agreement.confirmed[-1].span.end_ms if self._agreement.confirmed else None
        start_ms = self.heard_ms if from_ms is None else min(from_ms, self.heard_ms)
        self._forget(len(self._sound) - _KEPT_AFTER_SKIP)
        self._heard = max(self._heard, self._start)
        self._reset()
        self._shown = ""
        return LiveLag(self.source, start_ms, self._start // _PER_MS)

    def _reset(self) -> None:
        self._history = (*self._history, *self._agreement.confirmed)[-_PROMPT_WORDS:]
        self._agreement = Agreement()
        self._borne_out.clear()
        self._is_plain = False
        self._tongue.pause()

    def _forget(self, samples: int) -> None:
        samples = max(0, min(samples, len(self._sound)))
        self._sound = self._sound[samples:]
        self._start += samples
        self._heard = max(self._heard, self._start)

    def _told(self, news: tuple[Word, ...], *, is_end: bool) -> LiveText | None:
        tail = self._agreement.tail
        tentative = " ".join(word.text for word in tail)
        if not news and tentative == self._shown and not is_end:
            return None
        self._shown = tentative
        shown = (*news, *tail)
        start_ms = shown[0].span.start_ms if shown else self.heard_ms
        return LiveText(self.source, start_ms, _within(news, self.heard_ms), tentative, is_end)


def _pause_in(speech: SpeechSpans, length: int, after: int) -> int | None:
    """The first place for a cut where speech has ended, not before `after`; None if it goes on."""
    starts = [*(start for start, _ in speech[1:]), length]
    for (_, end), following in zip(speech, starts, strict=True):
        if following - end >= _PAUSE and (end + following) // 2 >= after:
            return (end + following) // 2
    return None


def _within(words: Sequence[Word], end_ms: int) -> tuple[Word, ...]:
    """No word ends after what was heard."""
    return tuple(
        replace(
            w,
            span=TimeSpan(min(w.span.start_ms, end_ms), min(w.span.end_ms, end_ms)),
        )
        for w in words
    )
