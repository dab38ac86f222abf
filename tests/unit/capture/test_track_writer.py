from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.capture.arrivals import Heard
from pipeline.capture.timeline import Timeline, ascending
from pipeline.capture.track_writer import TrackWriter
from pipeline.domain.capture import ClockPoint, GapReason

RATE = 16_000


@dataclass
class Notes:
    points: list[ClockPoint] = field(default_factory=list)
    losses: list[tuple[float, GapReason]] = field(default_factory=list)
    gaps: list[tuple[float, float, GapReason]] = field(default_factory=list)

    def point(self, frame: int, at_s: float) -> None:
        self.points.append(ClockPoint(frame, at_s * 1000))

    def lost(self, start_s: float, reason: GapReason) -> None:
        self.losses.append((start_s, reason))

    def gap(self, start_s: float, end_s: float, reason: GapReason) -> None:
        self.gaps.append((start_s, end_s, reason))


class Desk:
    """A track writer, and what it wrote."""

    def __init__(self, rate: int = RATE, why: GapReason | None = None) -> None:
        self.rate = rate
        self.written = bytearray()
        self.notes = Notes()
        self.writer = TrackWriter(rate, self.written.extend, self.notes, lambda a, b: why)

    @property
    def samples(self) -> np.ndarray:
        return np.frombuffer(bytes(self.written), "<i2")

    @property
    def line(self) -> Timeline:
        points = ascending(self.notes.points, self.writer.frames, self.rate)
        return Timeline(points, self.rate)


def heard(
    at: float, seconds: float, rate: int = RATE, channels: int = 1, value: int = 1000
) -> Heard:
    count = round(seconds * rate)
    return Heard(np.full(count * channels, value, "<i2").tobytes(), count, at)


def test_what_comes_before_the_device_is_silence() -> None:
    desk = Desk()
    desk.writer.fill(0.5)
    desk.writer.begin(RATE, 1)
    desk.writer.take([heard(1.0, 1.0)])
    desk.writer.close(2.0)
    assert len(desk.samples) == 2 * RATE
    assert not desk.samples[:RATE].any()
    assert desk.samples[RATE:].all()
    assert desk.notes.losses == [(0.0, GapReason.DEVICE)]
    assert desk.notes.gaps == [(0.0, 1.0, GapReason.DEVICE)]


def test_a_device_that_ends_leaves_silence_to_the_end() -> None:
    desk = Desk()
    desk.writer.begin(RATE, 1)
    desk.writer.take([heard(0.0, 1.0)])
    desk.writer.end(GapReason.DEVICE)
    desk.writer.fill(2.0)
    desk.writer.close(3.0)
    assert len(desk.samples) == 3 * RATE
    assert desk.notes.gaps == [(1.0, 3.0, GapReason.DEVICE)]


def test_a_pause_is_no_gap() -> None:
    desk = Desk()
    desk.writer.begin(RATE, 1)
    desk.writer.take([heard(0.0, 1.0)])
    desk.writer.end(None)
    desk.writer.begin(RATE, 1)
    desk.writer.take([heard(1.05, 1.0)])
    desk.writer.close(2.05)
    assert desk.notes.gaps == []
    assert len(desk.samples) == pytest.approx(2.05 * RATE, abs=2)


def test_the_next_device_drops_what_the_last_one_heard_as_well() -> None:
    desk = Desk()
    desk.writer.begin(RATE, 1)
    desk.writer.take([heard(0.0, 1.0, value=1)])
    desk.writer.end(GapReason.DEVICE)
    desk.writer.begin(RATE, 1)
    desk.writer.take([heard(0.4, 0.3, value=2), heard(0.7, 0.6, value=3), heard(1.3, 0.7, value=4)])
    desk.writer.close(2.0)
    assert len(desk.samples) == 2 * RATE
    assert list(np.unique(desk.samples, return_counts=True)[1]) == [16_000, 4800, 11_200]
    assert desk.notes.gaps == []


def test_the_reason_of_a_machine_that_slept_is_told() -> None:
    desk = Desk(why=GapReason.ASLEEP)
    desk.writer.begin(RATE, 1)
    desk.writer.take([heard(0.0, 1.0), heard(4.0, 1.0)])
    desk.writer.close(5.0)
    assert desk.notes.gaps == [(1.0, 4.0, GapReason.ASLEEP)]
    assert not desk.samples[RATE : 4 * RATE].any()


@pytest.mark.parametrize("rate", [8000, 44_100, 48_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_other_rates_become_the_files(rate: int, channels: int) -> None:
    desk = Desk()
    desk.writer.begin(rate, channels)
    second = np.arange(rate * 4) / rate
    tone = (10_000 * np.sin(2 * np.pi * 440 * second)).astype("<i2")
    frames = np.repeat(tone, channels)
    size = rate // 50
    for index in range(0, rate * 4, size):
        if rate <= index < 2 * rate:
            continue  # a second is lost
        piece = frames[index * channels : (index + size) * channels].tobytes()
        desk.writer.take([Heard(piece, size, index / rate)])
    desk.writer.close(4.0)
    assert len(desk.samples) == 4 * RATE
    assert desk.notes.gaps == [(1.0, 2.0, GapReason.OVERRUN)]
    expected = 10_000 * np.sin(2 * np.pi * 440 * np.arange(4 * RATE) / RATE)
    for start in (0.1, 2.1):
        part = slice(round(start * RATE), round((start + 0.8) * RATE))
        assert np.abs(desk.samples[part] - expected[part]).max() < 500
    assert not desk.samples[RATE + 200 : 2 * RATE - 200].any()


def test_a_bluetooth_headset_that_falls_to_8_khz_goes_on_in_place() -> None:
    desk = Desk()
    desk.writer.begin(48_000, 2)
    desk.writer.take([heard(0.0, 1.0, 48_000, 2)])
    desk.writer.end(GapReason.DEVICE)
    desk.writer.begin(8000, 1)
    desk.writer.take([heard(1.2, 0.8, 8000)])
    desk.writer.close(2.0)
    assert len(desk.samples) == 2 * RATE
    assert desk.notes.gaps == [(1.0, 1.2, GapReason.DEVICE)]


@pytest.mark.parametrize("ppm", [-250, -40, 90, 400])
def test_drift_is_told_by_points_and_leaves_the_frames_alone(ppm: int) -> None:
    desk, jitter = Desk(), np.random.default_rng(3)
    desk.writer.begin(RATE, 1)
    second, blocks = 1 + ppm / 1e6, 60 * 10 * 5  # ten minutes in fifths of a second
    for index in range(blocks):
        late = float(jitter.exponential(0.004))
        desk.writer.take([heard(index / 5 * second + late, 0.2)])
    assert desk.writer.ppm == pytest.approx(ppm, abs=12)
    desk.writer.close(600 * second)
    assert desk.notes.gaps == []
    assert abs(desk.writer.frames - 600 * RATE) <= 0.006 * RATE
    line = desk.line
    for at in (0, 37, 150, 300, 599):
        assert line.at_ms(at * RATE) == pytest.approx(at * second * 1000, abs=5)


@pytest.mark.parametrize(("late_blocks", "silence_s"), [(1, 0.0), (5, 0.25)])
def test_a_start_that_was_late_is_corrected(late_blocks: int, silence_s: float) -> None:
    desk = Desk()
    desk.writer.begin(RATE, 1)
    for index in range(600):
        late = 0.25 if index < late_blocks else 0.0
        desk.writer.take([heard(index / 10 + late, 0.1)])
    desk.writer.close(60.0)
    assert not desk.samples[: round(silence_s * RATE)].any()
    assert [end for _, end, _ in desk.notes.gaps] == pytest.approx([silence_s] * bool(silence_s))
    # The device's own frames are where they were heard.
    for at in (1, 30, 59):
        assert desk.line.at_ms((at + silence_s) * RATE) == pytest.approx(at * 1000, abs=1)


stretches = st.lists(
    st.tuples(
        st.floats(0.0, 3.0),  # seconds without a device
        st.lists(
            st.tuples(st.integers(1, 60), st.integers(3, 40) | st.just(0)), min_size=1, max_size=5
        ),
        st.sampled_from([8000, 16_000, 48_000]),
        st.integers(1, 2),
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=60, deadline=None)
@given(stretches=stretches, tail=st.floats(0, 2))
def test_frames_are_as_many_as_the_clock_says_for_any_script(
    stretches: list[tuple[float, list[tuple[int, int]], int, int]], tail: float
) -> None:
    desk, at, sounding = Desk(), 0.0, 0.0
    for away, runs, rate, channels in stretches:
        at += away
        desk.writer.fill(at - 0.3)
        desk.writer.begin(rate, channels)
        for blocks, lost in runs:
            for _ in range(blocks):
                desk.writer.take([heard(at, 0.02, rate, channels)])
                at += 0.02
                sounding += 0.02
            at += lost * 0.02
        at -= runs[-1][1] * 0.02
        desk.writer.end(GapReason.DEVICE)
    at += tail
    desk.writer.close(at)
    assert desk.writer.frames == len(desk.samples)
    assert len(desk.samples) / RATE == pytest.approx(at, abs=0.005 * (1 + len(stretches)))
    missing = sum(end - start for start, end, _ in desk.notes.gaps)
    small = 0.1 + 0.041 * sum(len(runs) for _, runs, _, _ in stretches)
    assert missing + sounding == pytest.approx(at, abs=small)
    assert desk.line.at_ms(desk.writer.frames) == pytest.approx(at * 1000, abs=10)
