"""Live text with ears that know the text, on a clock that only waiting and hearing move."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np
import pytest

from pipeline.asr.live import LiveWish, Told, listen
from pipeline.domain.live import Listened, LiveLag, LiveText
from pipeline.domain.sound import TrackSource
from pipeline.domain.speech import Word
from pipeline.domain.work import Notice, Progress
from pipeline.ports import Samples
from tests.fakes.ears import FakeEars, said, sound_of

YOU, OTHERS = TrackSource.MICROPHONE, TrackSource.SYSTEM
_LETTERS = random.Random(1)
_TEXTS = ["".join(_LETTERS.sample("abcdefghilmnoprstu", 6)) for _ in range(120)]
LONG = " ".join(text + ("." if i % 12 == 11 else "") for i, text in enumerate(_TEXTS))
YOURS = " ".join(text[::-1] for text in _TEXTS)


@dataclass
class Room:
    """Two tracks, ears, and the time."""

    ears: FakeEars
    waited_s: float = 0.0
    told: list[tuple[float, Told]] = field(default_factory=list[tuple[float, Told]])

    def clock(self) -> float:
        return self.waited_s + self.ears.passed_s

    def wait(self, seconds: float) -> None:
        self.waited_s += seconds

    def listen(
        self,
        sounds: Sequence[tuple[TrackSource, Samples]],
        languages: Sequence[str] = ("en",),
        vocabulary: Sequence[str] = (),
        stop_s: float = 1e9,
    ) -> None:
        taps = [(source, GrowingSound(sound, self)) for source, sound in sounds]
        wish = LiveWish(languages, vocabulary, lambda: self.clock() > stop_s, self.clock, self.wait)
        for item in listen(taps, self.ears, wish):
            self.told.append((self.clock(), item))

    def words(self, source: TrackSource = OTHERS) -> list[tuple[float, Word]]:
        return [
            (at, word)
            for at, item in self.told
            if isinstance(item, LiveText) and item.source is source
            for word in item.words
        ]

    def text(self, source: TrackSource = OTHERS) -> str:
        return " ".join(word.text for _, word in self.words(source))

    def lags(self) -> list[LiveLag]:
        return [item for _, item in self.told if isinstance(item, LiveLag)]


@dataclass
class GrowingSound:
    """A track that grows with the room's clock, a quarter of a second at a time."""

    sound: Samples
    room: Room
    at: int = 0

    def read(self) -> Samples:
        end = min(len(self.sound), int(self.room.clock() * 4) * 4000)
        piece, self.at = self.sound[self.at : max(self.at, end)], max(self.at, end)
        return piece

    @property
    def is_finished(self) -> bool:
        return self.at == len(self.sound)


def listened(room: Room) -> Listened:
    last = room.told[-1][1]
    assert isinstance(last, Listened)
    return last


def test_every_word_is_confirmed_once_and_soon() -> None:
    words = said(LONG)
    room = Room(FakeEars(words, cost_s=0.2))
    room.listen([(OTHERS, sound_of(words, 40_000))])
    assert room.text() == LONG
    assert max(at - word.span.end_ms / 1000 for at, word in room.words()) < 3.0
    assert listened(room).words == 120


def test_a_pause_confirms_what_stands_before_it_and_ends_the_line() -> None:
    words = said("Shall we begin?")
    room = Room(FakeEars(words))
    room.listen([(OTHERS, sound_of(words, 20_000))], stop_s=5)
    ends = [at for at, item in room.told if isinstance(item, LiveText) and item.is_end]
    assert room.text() == "Shall we begin?"
    assert len(ends) == 1 and ends[0] < 4.0


def test_the_end_of_a_track_confirms_what_is_open() -> None:
    words = said("we stop right here")
    room = Room(FakeEars(words))
    room.listen([(OTHERS, sound_of(words, 2200))])
    assert room.text() == "we stop right here"


def test_the_model_is_never_asked_about_silence() -> None:
    ears = FakeEars((), invented="Thank you for watching.")
    room = Room(ears)
    room.listen([(OTHERS, np.zeros(16_000 * 60, np.float32))])
    assert ears.prompts == []
    assert room.text() == ""


def test_what_the_recogniser_doubts_is_not_shown() -> None:
    words = said("hm hm hm")
    room = Room(FakeEars(words, no_speech=0.9))
    room.listen([(OTHERS, sound_of(words, 5000))])
    assert room.text() == ""


def test_a_loop_is_shown_once() -> None:
    words = said("so it goes on")
    room = Room(FakeEars(words, invented="ha ha ha ha ha ha ha ha ha"))
    room.listen([(OTHERS, sound_of(words, 5000))])
    assert room.text() == "ha"


class StrayEars(FakeEars):
    """Say what they hear over and over at every other hearing."""

    def hear(self, samples: Samples, *rest, **more):  # type: ignore[no-untyped-def]
        found = super().hear(samples, *rest, **more)
        if len(self.prompts) % 2 and found and not more["is_last"]:
            again = found[0].segment.words * 6
            found = [replace(found[0], segment=replace(found[0].segment, words=again))]
        return found


def test_a_hearing_that_goes_astray_counts_for_nothing() -> None:
    words = said(LONG)
    room = Room(StrayEars(words, cost_s=0.1))
    room.listen([(OTHERS, sound_of(words, 40_000))])
    assert room.text() == LONG


def test_slow_ears_skip_to_the_present_and_say_so() -> None:
    words = said(LONG)
    room = Room(FakeEars(words, cost_s=6.0))
    room.listen([(OTHERS, sound_of(words, 40_000))])
    assert room.lags()
    assert listened(room).skipped_ms == sum(lag.until_ms - lag.from_ms for lag in room.lags()) > 0
    for at, item in room.told:
        if isinstance(item, LiveLag):
            assert at * 1000 - item.until_ms < 2000  # the present
    shown = room.text().split()
    assert len(shown) < 120 and set(shown) <= set(LONG.split())


def test_words_before_and_after_a_skip_are_right_and_none_comes_twice() -> None:
    words = said(LONG)
    room = Room(FakeEars(words, cost_s=6.0))
    room.listen([(OTHERS, sound_of(words, 40_000))])
    numbers = [_TEXTS.index(text.strip(".")) for text in room.text().split()]
    assert numbers == sorted(set(numbers))


def test_fast_ears_never_skip() -> None:
    words = said(LONG)
    room = Room(FakeEars(words, cost_s=0.5))
    room.listen([(OTHERS, sound_of(words, 40_000)), (YOU, np.zeros(640_000, np.float32))])
    assert room.lags() == []


def test_both_tracks_get_their_turn_when_both_speak() -> None:
    words = said(LONG)
    yours = said(YOURS, 1100)
    room = Room(FakeEars((*words, *yours), cost_s=0.3))
    # These ears can't tell tracks apart, so each is given its own.
    room.ears = TwoEars(words, yours, cost_s=0.3)
    loud = sound_of(yours, 40_000) * 1.5
    room.listen([(OTHERS, sound_of(words, 40_000)), (YOU, loud)])
    assert room.text(OTHERS) == LONG
    assert room.text(YOU) == YOURS
    lags = [at - w.span.end_ms / 1000 for source in (YOU, OTHERS) for at, w in room.words(source)]
    assert max(lags) < 5.0


class TwoEars(FakeEars):
    """Hears one text in soft sound, another in loud sound."""

    def __init__(self, soft: Sequence[Word], loud: Sequence[Word], cost_s: float) -> None:
        super().__init__(soft, cost_s=cost_s)
        self._soft, self._loud = soft, loud

    def hear(self, samples: Samples, *rest, **more):  # type: ignore[no-untyped-def]
        self.script = self._loud if samples.max() > 0.6 else self._soft
        return super().hear(samples, *rest, **more)


def test_an_echo_in_the_microphone_is_shown_once_as_others() -> None:
    words = said("we will send the revised quote by Friday at noon")
    later = [Word(w.span, w.text, 0.5) for w in said(" ".join(w.text for w in words), 1120)]
    room = Room(TwoEars(words, later, cost_s=0.1))
    room.listen([(OTHERS, sound_of(words, 8000)), (YOU, sound_of(later, 8000) * 1.5)])
    assert room.text(OTHERS) == "we will send the revised quote by Friday at noon"
    assert room.text(YOU) == ""


def test_what_you_say_yourself_is_shown_while_others_are_silent() -> None:
    words = said("I have a question about the plan")
    room = Room(FakeEars(words))
    room.listen([(OTHERS, np.zeros(128_000, np.float32)), (YOU, sound_of(words, 8000))])
    assert room.text(YOU) == "I have a question about the plan"


def test_a_term_that_is_heard_only_when_asked_for_is_not_believed() -> None:
    words = said("we must pay him now")
    ears = FakeEars(words, with_hotwords=("pay", "Kubernetes"))
    room = Room(ears)
    room.listen([(OTHERS, sound_of(words, 5000))], vocabulary=["Kubernetes"])
    assert room.text() == "we must pay him now"


def test_a_term_that_sounds_like_what_was_said_is_believed() -> None:
    words = said("we use cubernetties now")
    ears = FakeEars(words, with_hotwords=("cubernetties", "Kubernetes"))
    room = Room(ears)
    room.listen([(OTHERS, sound_of(words, 5000))], vocabulary=["Kubernetes"])
    assert room.text() == "we use Kubernetes now"


def test_the_language_is_detected_once() -> None:
    words = said(LONG)
    ears = FakeEars(words, language=("de", 0.9))
    room = Room(ears)
    room.listen([(OTHERS, sound_of(words, 40_000))], languages=())
    assert set(ears.languages_asked) == {"de"}
    assert 1 <= ears.detections <= 5


@pytest.mark.parametrize("languages", [("de",), ("de", "fr")])
def test_a_declared_language_wins(languages: tuple[str, ...]) -> None:
    words = said(LONG)
    ears = FakeEars(words, language=("en", 0.99))
    Room(ears).listen([(OTHERS, sound_of(words, 40_000))], languages=languages)
    assert set(ears.languages_asked) <= set(languages)


def test_what_the_model_cannot_do_is_told() -> None:
    room = Room(FakeEars((), is_multilingual=False))
    room.listen([(OTHERS, np.zeros(16_000, np.float32))], languages=("de",))
    notes = [item.text for _, item in room.told if isinstance(item, Notice)]
    assert notes == ["The model of live text knows English only."]


def test_it_can_be_stopped_and_gives_a_turn_often() -> None:
    room = Room(FakeEars(()))
    room.listen([(OTHERS, np.zeros(16_000 * 60, np.float32))], stop_s=3.0)
    turns = [at for at, item in room.told if isinstance(item, Progress)]
    assert listened(room).words == 0
    assert room.clock() < 3.5
    assert max(b - a for a, b in pairwise(turns)) <= 0.25


def test_the_text_before_the_sound_is_the_prompt() -> None:
    first, second = said("Let us begin."), said("The first point is money.", 4000)
    ears = FakeEars((*first, *second))
    Room(ears).listen([(OTHERS, sound_of((*first, *second), 9000))])
    assert ears.prompts[0] == ""
    assert ears.prompts[-1] == "Let us begin."


def test_long_speech_is_heard_in_pieces() -> None:
    words = said(LONG)
    ears = LengthEars(words)
    Room(ears).listen([(OTHERS, sound_of(words, 40_000))])
    assert ears.longest_s <= 17.0


class LengthEars(FakeEars):
    """Remembers the longest sound."""

    longest_s = 0.0

    def hear(self, samples: Samples, *rest, **more):  # type: ignore[no-untyped-def]
        self.longest_s = max(self.longest_s, len(samples) / 16_000)
        return super().hear(samples, *rest, **more)


class LateEars(FakeEars):
    """Notices pauses only when the sound around them has grown long."""

    def find_speech(self, samples: Samples) -> list[tuple[int, int]]:
        spans = super().find_speech(samples)
        if len(samples) < 16_000 * 6 and spans:
            return [(spans[0][0], spans[-1][1])]
        return spans


def test_a_pause_that_is_found_late_costs_no_word_and_doubles_none() -> None:
    first, second = said("one two three four five six"), said(LONG, 3600)
    words = (*first, *second)
    room = Room(LateEars(words))
    room.listen([(OTHERS, sound_of(words, 42_000))])
    assert room.lags() == []
    assert room.text() == "one two three four five six " + LONG


def test_what_was_said_while_the_model_was_loaded_is_caught_up_with() -> None:
    words = said(LONG)
    room = Room(FakeEars(words, cost_s=0.3), waited_s=9.0)
    room.listen([(OTHERS, sound_of(words, 40_000))])
    assert room.lags() == []
    assert room.text() == LONG


def test_who_comes_much_later_begins_at_the_present() -> None:
    words = said(LONG)
    room = Room(FakeEars(words, cost_s=0.3), waited_s=25.0)
    room.listen([(OTHERS, sound_of(words, 40_000))])
    (lag,) = room.lags()
    assert (lag.from_ms, lag.until_ms) == (0, 24_000)
    assert room.text().endswith(_TEXTS[-1] + ".")
