"""Transcripts to export: one to look at, and any that hypothesis can think of."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from pipeline.domain.sound import Recording, TimeSpan, Track, TrackSource
from pipeline.domain.speech import Speaker, SpeakerSpan, Transcript, Turn, Word


def recording(title: str = "Budget") -> Recording:
    return Recording(
        id="k3m9x2p7q1ab",
        title=title,
        held_at=datetime(2026, 11, 12, 14, 0),
        duration_ms=260_000,
        language="en",
        tracks=(Track("1", TrackSource.FILE),),
        content_sha256="ab" * 32,
        source_name="budget.flac",
        added_at=datetime(2026, 11, 23, 8, 30, tzinfo=UTC),
        tags=("finance",),
    )


def words(start_ms: int, text: str, each_ms: int = 300) -> tuple[Word, ...]:
    return tuple(
        Word(TimeSpan(start_ms + i * each_ms, start_ms + (i + 1) * each_ms - 20), word, 0.9)
        for i, word in enumerate(text.split())
    )


def meeting() -> Transcript:
    """Ana and Ben, who interrupts."""
    return Transcript(
        "k3m9x2p7q1ab",
        2,
        (Speaker("S1", "Ana Sousa"), Speaker("S2", "Ben")),
        (
            Turn(1, "S1", "1", words(1200, "Good morning. Can you hear me?")),
            Turn(2, "S2", "1", words(2700, "Yes & <loudly>!")),
        ),
        (SpeakerSpan(TimeSpan(1200, 3000), "S1"), SpeakerSpan(TimeSpan(2700, 3900), "S2")),
    )


_letters = st.text(
    st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=12
)  # Words hold neither blanks nor control characters.
_names = st.text(st.characters(exclude_categories=("C",)), min_size=1, max_size=30).filter(
    lambda name: bool(name.strip())
)


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    """Any transcript that attribution may yield."""
    labels = [f"S{n + 1}" for n in range(draw(st.integers(1, 4)))]
    speakers = tuple(Speaker(label, draw(_names)) for label in labels)
    turns: list[Turn] = []
    start_ms = 0
    for number in range(draw(st.integers(0, 4))):
        spoken: list[Word] = []
        at_ms = start_ms
        for text in draw(st.lists(_letters, min_size=1, max_size=20)):
            at_ms += draw(st.integers(0, 1500))
            end_ms = at_ms + draw(st.integers(0, 900))
            probability = draw(st.floats(0, 1))
            spoken.append(Word(TimeSpan(at_ms, end_ms), text, probability))
            at_ms = end_ms
        turns.append(Turn(number + 1, draw(st.sampled_from(labels)), "1", tuple(spoken)))
        start_ms += draw(st.integers(0, 8000))
    turns.sort(key=lambda turn: turn.span.start_ms)
    spans = draw(
        st.lists(
            st.builds(
                lambda a, d, label: SpeakerSpan(TimeSpan(a, a + d), label),
                st.integers(0, 10_000_000),
                st.integers(1, 60_000),
                st.sampled_from(labels),
            ),
            max_size=6,
        )
    )
    return Transcript("k3m9x2p7q1ab", 1, speakers, tuple(turns), tuple(spans))
