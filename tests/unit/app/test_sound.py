"""What is heard of a meeting: from where, at which pace, without which silences."""

from itertools import islice, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.service.sound import RATE, Sound, quiet_spans
from pipeline.domain.sound import TimeSpan
from tests.fakes.sound import FakeAudio
from tests.unit.app.house import House
from tests.unit.app.meetings import hold


def _ramp(seconds: float) -> FakeAudio:
    """Sound that says where it is from: its level rises all the time."""
    return FakeAudio(np.linspace(0, 1, round(seconds * RATE), dtype=np.float32))


def _heard(sound: Sound, *args: object, **kwargs: object) -> np.ndarray:
    data = b"".join(piece.data for piece in sound.pieces(*args, **kwargs))  # type: ignore[arg-type]
    return np.frombuffer(data, np.int16)


def test_begins_where_it_is_told() -> None:
    heard = _heard(Sound(_ramp(10), 10_000), 4000)
    assert len(heard) == 6 * RATE
    assert heard[0] / 32767 == pytest.approx(0.4, abs=0.001)


def test_each_piece_says_which_moment_it_is() -> None:
    spans = [piece.span for piece in Sound(_ramp(3), 3000).pieces(500)]
    assert spans[0].start_ms == 500
    assert spans[-1].end_ms == 3000
    assert all(a.end_ms == b.start_ms for a, b in pairwise(spans))


@pytest.mark.parametrize("speed", [0.5, 1.5, 3.0])
def test_another_pace_makes_another_length(speed: float) -> None:
    heard = _heard(Sound(_ramp(6), 6000), 0, speed)
    assert len(heard) / RATE == pytest.approx(6 / speed, abs=0.1)


def test_silences_are_left_out() -> None:
    quiet = (TimeSpan(2000, 5000), TimeSpan(6000, 9000))
    pieces = list(Sound(_ramp(10), 10_000).pieces(0, 1.0, quiet))
    said = sum(piece.span.duration_ms for piece in pieces)
    assert said == pytest.approx(4000, abs=100)
    assert not any(2000 <= p.span.start_ms < 5000 for p in pieces)


def test_a_long_silence_is_passed_by_seeking() -> None:
    class Counting(FakeAudio):
        __slots__ = ()

        def blocks(self, start_ms: int = 0):  # type: ignore[no-untyped-def]
            begins.append(start_ms)
            return FakeAudio.blocks(self, start_ms)

    begins: list[int] = []
    sound = Sound(Counting(_ramp(120).samples), 120_000)
    heard = _heard(sound, 0, 1.0, (TimeSpan(5000, 100_000),))
    assert begins == [0, 100_000]
    assert len(heard) / RATE == pytest.approx(25, abs=0.2)


def test_between_words_nothing_is_left_out() -> None:
    speech = (TimeSpan(1000, 2000), TimeSpan(2500, 4000), TimeSpan(9000, 10_000))
    assert quiet_spans(speech, 12_000) == (
        TimeSpan(0, 750),
        TimeSpan(4250, 8750),
        TimeSpan(10_250, 12_000),
    )
    assert quiet_spans((), 5000) == ()


@given(
    st.lists(st.tuples(st.integers(0, 50_000), st.integers(1, 9000)), max_size=20),
    st.integers(0, 5000),
)
def test_no_speech_is_ever_left_out(stretches: list[tuple[int, int]], rest: int) -> None:
    speech = [TimeSpan(at, at + length) for at, length in stretches]
    end = max((span.end_ms for span in speech), default=0) + rest
    quiet = quiet_spans(speech, end)
    assert all(not one.overlap_ms(other) for one in quiet for other in speech)
    assert list(quiet) == sorted(quiet)
    assert all(span.end_ms <= end for span in quiet)


def test_the_service_hands_out_the_sound_of_a_meeting(tmp_path: object) -> None:
    house = House(tmp_path)  # type: ignore[arg-type]
    hold(house)
    house.sounds["budget000001"] = _ramp(60)
    sound = house.earshot.sound("budget")
    assert sound.duration_ms == 60_000
    assert _heard(sound, 30_000)[0] / 32767 == pytest.approx(0.5, abs=0.001)


@pytest.mark.parametrize("speed", [0.75, 1.0, 2.0])
def test_a_stretch_is_heard_over_and_over(speed: float) -> None:
    span = TimeSpan(4_030, 5_160)
    pieces = list(islice(Sound(_ramp(10), 10_000).looped(span, speed), 60))
    starts = [place for place, piece in enumerate(pieces) if piece.span.start_ms == 4_030]
    assert len(starts) >= 2
    assert all(4_030 <= p.span.start_ms <= p.span.end_ms <= 5_160 for p in pieces)
    once = b"".join(piece.data for piece in pieces[starts[0] : starts[1]])
    again = pieces[starts[1] :]
    assert once.startswith(b"".join(piece.data for piece in again)[: len(once) // 2])
    heard = np.frombuffer(once, np.int16)
    spoken = np.count_nonzero(heard) / RATE * 1000
    assert spoken == pytest.approx(1130 / speed, abs=90)
    assert len(heard) / RATE * 1000 - spoken == pytest.approx(
        400, abs=60
    )  # a stretched end may be silent


def test_a_stretch_after_the_end_is_silence_and_can_be_left() -> None:
    pieces = Sound(_ramp(1), 1000).looped(TimeSpan(5000, 6000))
    assert [set(next(pieces).data) for _ in range(3)] == [{0}] * 3
