from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.capture.arrivals import Arrivals, Heard, Loss

RATE = 16_000
BLOCK = 320  # 20 ms


def block(index: int, late: float = 0.0, told: bool = False) -> Heard:
    """The block of frames that a perfect device hears as its `index`th."""
    return Heard(bytes([index % 256]), BLOCK, index * BLOCK / RATE + late, told)


def test_a_steady_device_is_passed_on_at_once() -> None:
    arrivals = Arrivals(RATE)
    assert all(arrivals.take([block(index)]) == [block(index)] for index in range(200))


def test_a_burst_after_a_stall_is_no_loss() -> None:
    arrivals = Arrivals(RATE)
    arrivals.take([block(index) for index in range(100)])
    # The process stood still for 3 s; what was kept comes at once, stamped with its arrival.
    burst = [block(index, late=(250 - index) * BLOCK / RATE) for index in range(100, 250)]
    settled = arrivals.take(burst) + arrivals.take([block(index) for index in range(250, 260)])
    assert [item.frames for item in settled] == [block(index).frames for index in range(100, 260)]


def test_a_loss_is_placed_where_it_was_and_is_as_long() -> None:
    arrivals = Arrivals(RATE)
    settled = arrivals.take([block(index) for index in range(100)])
    for index in range(125, 200):
        settled += arrivals.take([block(index)])
    settled += arrivals.take([], is_last=True)
    assert settled[100] == Loss(25 * BLOCK, 100 * BLOCK / RATE)
    assert len(settled) == 176


def test_a_loss_among_kept_blocks_is_placed_where_the_sound_system_says() -> None:
    arrivals = Arrivals(RATE)
    settled = arrivals.take([block(index) for index in range(100)])
    # 0.4 s were kept, 2.6 s were dropped, all stamped on arrival.
    kept = [block(index, late=(250 - index) * BLOCK / RATE) for index in range(100, 120)]
    settled += arrivals.take([*kept, block(250, told=True)])
    settled += arrivals.take([block(index) for index in range(251, 300)])
    loss = settled[120]
    assert isinstance(loss, Loss)
    assert loss.count == 130 * BLOCK
    assert abs(loss.at - 2.4) < 0.001


def test_two_losses_soon_after_each_other_stay_two() -> None:
    arrivals = Arrivals(RATE)
    order = [*range(100), *range(105, 115), *range(125, 200)]
    settled = arrivals.take([block(index) for index in order])
    settled += arrivals.take([], is_last=True)
    losses = [(item.count, round(item.at, 3)) for item in settled if isinstance(item, Loss)]
    assert losses == [(5 * BLOCK, 2.0), (10 * BLOCK, 2.3)]


def test_a_slow_device_loses_nothing_in_an_hour() -> None:
    arrivals = Arrivals(RATE)
    second = 1 + 300e-6
    for index in range(0, 180_000, 50):
        blocks = [
            Heard(b"", BLOCK, one * BLOCK / RATE * second) for one in range(index, index + 50)
        ]
        assert arrivals.take(blocks) == blocks


def test_what_is_held_is_little() -> None:
    arrivals = Arrivals(RATE)
    arrivals.take([block(index) for index in range(100)])
    longest = 0.0
    for index in range(150, 400):
        arrivals.take([block(index)])
        longest = max(longest, arrivals.holds_s)
    assert 0.3 < longest <= 0.65


script = st.lists(
    st.tuples(
        st.integers(60, 300),  # blocks that are heard
        st.integers(3, 200) | st.just(0),  # blocks that are lost after them
        st.booleans(),  # whether the sound system says so
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=150, deadline=None)
@given(
    script=script,
    jitters=st.lists(st.floats(0, 0.015), min_size=1, max_size=40),
    batch=st.integers(1, 40),
    ppm=st.integers(-200, 200),
)
def test_any_script_ends_as_long_as_the_clock(
    script: list[tuple[int, int, bool]], jitters: list[float], batch: int, ppm: int
) -> None:
    blocks: list[Heard] = []
    index, told, lost = 0, False, 0
    for heard, gone, says in script:
        for _ in range(heard):
            late = jitters[index % len(jitters)]
            at = index * BLOCK / RATE * (1 + ppm / 1e6) + late
            blocks.append(Heard(b"x", BLOCK, at, told))
            told = False
            index += 1
        index += gone
        lost += gone
        told = says and gone > 0
    if script[-1][1]:
        lost -= script[-1][1]  # what is lost at the very end isn't known here
    arrivals = Arrivals(RATE)
    settled: list[Heard | Loss] = []
    for start in range(0, len(blocks), batch):
        settled += arrivals.take(blocks[start : start + batch])
    settled += arrivals.take([], is_last=True)
    assert [item for item in settled if isinstance(item, Heard)] == blocks
    missing = sum(item.count for item in settled if isinstance(item, Loss))
    assert abs(missing - lost * BLOCK) / RATE <= 0.016 * len(script) + 0.04
    assert arrivals.count == missing + len(blocks) * BLOCK
