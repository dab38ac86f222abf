import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.capture.clock import RecordingClock, SteadyClock
from pipeline.capture.ring import Ring
from tests.fakes.sound_system import FakeSteady


def test_blocks_come_out_in_order_with_their_times() -> None:
    ring = Ring(FakeSteady(100.0), 1000)
    ring.deliver(b"ab", 99.0, False)
    ring.deliver(b"cd", 99.5, True)
    taken = [(block.frames, block.heard, block.is_after_loss) for block in ring.take()]
    assert taken == [(b"ab", 99.0, False), (b"cd", 99.5, True)]
    assert ring.take() == []


def test_what_does_not_fit_is_counted_and_the_next_block_says_so() -> None:
    ring = Ring(FakeSteady(100.0), 4)
    for piece in (b"ab", b"cd", b"ef", b"gh"):
        ring.deliver(piece, 99.0, False)
    assert [block.frames for block in ring.take()] == [b"ab", b"cd"]
    ring.deliver(b"ij", 99.9, False)
    assert [(block.frames, block.is_after_loss) for block in ring.take()] == [(b"ij", True)]
    assert (ring.lost_blocks, ring.delivered) == (2, 5)


@pytest.mark.parametrize("nonsense", [0.0, 100.5, -5.0])
def test_a_driver_that_does_not_know_the_time_is_not_believed(nonsense: float) -> None:
    ring = Ring(FakeSteady(100.0), 100)
    ring.deliver(b"ab", nonsense, False)
    (block,) = ring.take()
    assert block.began(0.02) == 99.98, "at the latest that it can have been"


def test_a_time_that_can_be_is_believed() -> None:
    clock = FakeSteady(100.0)
    ring = Ring(clock, 100)
    ring.deliver(b"ab", 99.9, False)
    ring.deliver(b"cd", 100.2, False)  # of a loudspeaker, before it is played
    ring.deliver(b"ef", 100.22, False)
    assert [block.began(0.02) for block in ring.take()] == [99.9]
    clock.at = 100.21
    assert [block.began(0.02) for block in ring.take()] == [100.2]
    assert [block.frames for block in ring.take(is_last=True)] == [b"ef"]


def test_pauses_do_not_count() -> None:
    clock = RecordingClock()
    clock.run(10.0)
    clock.halt(15.0)
    clock.halt(16.0)
    clock.run(100.0)
    assert [clock.at(now) for now in (5.0, 12.0, 15.5, 50.0, 103.0)] == [0, 2, 5, 5, 8]


def test_a_block_over_a_pause_is_cut() -> None:
    clock = RecordingClock()
    clock.run(10.0)
    clock.halt(15.0)
    clock.run(16.0)
    pieces = [
        (piece.stretch, piece.at_s, piece.start_s, piece.end_s) for piece in clock.pieces(14.0, 4.0)
    ]
    assert pieces == [(0, 4.0, 0.0, 1.0), (1, 5.0, 2.0, 4.0)]


spans = st.lists(st.tuples(st.floats(0.01, 100), st.floats(0.01, 100)), min_size=1, max_size=6)


@given(spans, st.floats(0, 500), st.floats(0.001, 50))
def test_pieces_are_as_long_as_the_clock_ran(
    spans: list[tuple[float, float]], start: float, length: float
) -> None:
    clock, now = RecordingClock(), 5.0
    for run, halt in spans:
        clock.run(now)
        clock.halt(now + run)
        now += run + halt
    ran = clock.at(start + length) - clock.at(start)
    pieces = list(clock.pieces(start, length))
    assert sum(piece.end_s - piece.start_s for piece in pieces) == pytest.approx(ran, abs=1e-6)
    assert all(piece.at_s == pytest.approx(clock.at(start + piece.start_s)) for piece in pieces)


def test_the_machines_clock_goes_forward_and_knows_the_other_one() -> None:
    clock = SteadyClock()
    before, heard, after = clock.now(), clock.heard(time.monotonic()), clock.now()
    assert before - 0.05 <= heard <= after + 0.05
