"""What is drawn of a timeline, before it is painted."""

from hypothesis import given
from hypothesis import strategies as st

from app.gui.meeting.timeline_picture import Lane, Scale, Shape
from app.service.wave import STEP_MS
from pipeline.domain.sound import TimeSpan

_spans = st.lists(
    st.tuples(st.integers(0, 900_000), st.integers(0, 60_000)), min_size=1, max_size=60
).map(lambda pairs: [TimeSpan(at, at + long) for at, long in sorted(pairs)])
_scales = st.builds(Scale, st.floats(0, 500_000), st.floats(10_000, 1_000_000), st.floats(50, 1000))


@given(_spans, _scales)
def test_every_stretch_that_is_seen_lies_under_a_bar(spans: list[TimeSpan], scale: Scale) -> None:
    bars = list(Lane(spans).bars(scale))
    ends = [left + width for left, width in bars]
    assert all(later[0] > end for end, later in zip(ends, bars[1:], strict=False))
    last_ms = scale.begin_ms + scale.span_ms
    for span in spans:
        if span.end_ms < scale.begin_ms or span.start_ms > last_ms:
            continue
        first, last = scale.x_of(span.start_ms), min(scale.x_of(span.end_ms), scale.width)
        assert any(
            left <= first + 0.01 and end >= last - 0.01
            for (left, _), end in zip(bars, ends, strict=True)
        )


@given(_spans, _scales)
def test_no_bar_lies_where_nobody_speaks(spans: list[TimeSpan], scale: Scale) -> None:
    for left, width in Lane(spans).bars(scale):
        here = scale.ms_at(left + width / 2)
        near_ms = 1.6 * scale.span_ms / scale.width  # a bar has a least width; what touches is one
        near = any(s.start_ms - near_ms <= here <= s.end_ms + near_ms for s in spans)
        assert near or width > 3


def test_ten_hours_are_a_few_bars() -> None:
    spans = [TimeSpan(at, at + 1700) for at in range(0, 36_000_000, 1800)]
    bars = list(Lane(spans).bars(Scale(0, 36_000_000, 870)))
    assert len(bars) == 1
    assert len(list(Lane(spans).bars(Scale(1_000_000, 18_000, 870)))) in {10, 11}


@given(st.binary(min_size=1, max_size=4000), st.integers(1, 900))
def test_the_loudest_is_seen_at_every_scale(levels: bytes, width: int) -> None:
    scale = Scale(0, len(levels) * STEP_MS, width)
    found = Shape(levels).heights(scale, 2)
    assert max(found) == max(levels) / max(64, *levels)
    assert all(0 <= height <= 1 for height in found)


def test_without_levels_nothing_is_high() -> None:
    assert set(Shape().heights(Scale(0, 60_000, 100), 2)) == {0.0}
