"""The speed of a machine is what real passes take, within the time that it may take."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from pipeline.asr.speed import measure
from pipeline.domain.errors import InputError
from pipeline.domain.live import LONG_S
from pipeline.ports import SAMPLE_RATE, Samples
from tests.fakes.ears import FakeEars, said, sound_of


@dataclass
class Sound:
    samples: Samples

    @property
    def duration_ms(self) -> int:
        return len(self.samples) // 16

    def blocks(self, start_ms: int = 0) -> Iterator[Samples]:
        for at in range(0, len(self.samples), 2 * SAMPLE_RATE):
            yield self.samples[at : at + 2 * SAMPLE_RATE]


class WorkingEars(FakeEars):
    """Takes so long for each second of sound; the first hearing takes ten times as long."""

    a_second_s = 0.05

    def hear(self, samples: Samples, *rest, **more):  # type: ignore[no-untyped-def]
        seconds = len(samples) / SAMPLE_RATE
        self.passed_s += seconds * self.a_second_s * (1 if self.prompts else 10)
        return super().hear(samples, *rest, **more)


TALK = Sound(sound_of(said("word " * 60, 3000), 25_000))


def test_the_median_of_short_and_long_passes_counts_but_the_first() -> None:
    ears = WorkingEars(())
    speed = measure(ears, TALK, 5000, lambda: ears.passed_s)
    assert (speed.short_ms, speed.long_ms) == (200, 500)
    assert 8 <= speed.passes <= 12
    assert 5.0 <= ears.passed_s <= 5.6


def test_a_very_slow_machine_is_asked_once() -> None:
    ears = WorkingEars(())
    ears.a_second_s = 0.5
    speed = measure(ears, TALK, 5000, lambda: ears.passed_s)
    assert speed.passes == 1
    assert (speed.short_ms, speed.long_ms) == (20_000, 50_000)


def test_silence_is_not_measured() -> None:
    lengths: list[int] = []

    class Noting(WorkingEars):
        def hear(self, samples: Samples, *rest, **more):  # type: ignore[no-untyped-def]
            lengths.append(round(len(samples) / SAMPLE_RATE))
            assert abs(samples).mean() > 0.4
            return super().hear(samples, *rest, **more)

    ears = Noting(())
    measure(ears, TALK, 3000, lambda: ears.passed_s)
    assert LONG_S in lengths


def test_too_little_speech_is_refused() -> None:
    with pytest.raises(InputError):
        measure(FakeEars(()), Sound(sound_of(said("hello you"), 30_000)), 5000)
