from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Diarization, Segment, SpeakerSpan, Transcription, Word
from pipeline.speakers.attribution import attribute


def _words(*items: tuple[int, int, str]) -> tuple[Word, ...]:
    return tuple(Word(TimeSpan(start, end), text, 0.9) for start, end, text in items)


def _said(words: tuple[Word, ...]) -> Transcription:
    if not words:
        return Transcription((), None)
    end_ms = max(word.span.end_ms for word in words)
    return Transcription((Segment(TimeSpan(words[0].span.start_ms, end_ms), words, "en"),), "en")


def _voices(*items: tuple[int, int, str]) -> Diarization:
    spans = tuple(SpeakerSpan(TimeSpan(start, end), label) for start, end, label in items)
    return Diarization(spans, spans)


def _turns(words: tuple[Word, ...], voices: Diarization) -> list[tuple[str, str]]:
    found = attribute({"1": _said(words)}, {"1": voices})
    return [(turn.speaker, turn.text) for turn in found.turns]


def test_a_word_on_a_border_goes_to_the_speaker_with_most_of_it() -> None:
    words = _words((0, 400, "Shall"), (400, 900, "we?"), (900, 1400, "Yes."))
    assert _turns(words, _voices((0, 800, "S1"), (800, 1500, "S2"))) == [
        ("S1", "Shall we?"),
        ("S2", "Yes."),
    ]


def test_a_backchannel_within_a_turn_stays_its_speakers_own() -> None:
    words = _words((0, 900, "So"), (900, 1200, "mhm"), (1250, 2000, "then"))
    voices = _voices((0, 880, "S1"), (890, 1230, "S2"), (1240, 2000, "S1"))
    assert _turns(words, voices) == [("S1", "So"), ("S2", "mhm"), ("S1", "then")]


def test_a_word_where_nobody_was_heard_goes_to_whoever_is_nearest() -> None:
    words = _words((2100, 2300, "um"), (5000, 5200, "hello"))
    assert _turns(words, _voices((0, 2000, "S1"), (4000, 4800, "S2"))) == [
        ("S1", "um"),
        ("S2", "hello"),
    ]


def test_without_voices_there_is_one_speaker() -> None:
    words = _words((0, 300, "Good"), (300, 600, "morning"))
    assert _turns(words, Diarization((), ())) == [("S1", "Good morning")]


def test_a_long_silence_begins_another_turn() -> None:
    words = _words((0, 300, "Well."), (9000, 9300, "Anyway."))
    assert _turns(words, _voices((0, 9500, "S1"))) == [("S1", "Well."), ("S1", "Anyway.")]


def test_a_long_turn_ends_with_a_sentence() -> None:
    words = _words(
        *((i * 500, i * 500 + 500, "end." if i % 10 == 9 else "word") for i in range(200))
    )
    found = attribute({"1": _said(words)}, {"1": _voices((0, 100_000, "S1"))})
    assert len(found.turns) == 2
    assert all(turn.text.endswith("end.") for turn in found.turns)


def test_labels_follow_first_speech_over_all_tracks() -> None:
    left = _said(_words((1000, 1500, "left")))
    right = _said(_words((0, 500, "right")))
    found = attribute(
        {"1": left, "2": right}, {"1": _voices((1000, 1500, "S1")), "2": _voices((0, 500, "S1"))}
    )
    assert [(t.id, t.speaker, t.track, t.text) for t in found.turns] == [
        (1, "S1", "2", "right"),
        (2, "S2", "1", "left"),
    ]
    assert found.speakers == ("S1", "S2")
    assert [span.label for span in found.spans] == ["S1", "S2"]


def test_overlap_is_kept_in_the_spans() -> None:
    both = Diarization(
        (SpeakerSpan(TimeSpan(0, 2000), "S1"), SpeakerSpan(TimeSpan(1500, 1900), "S2")),
        (SpeakerSpan(TimeSpan(0, 2000), "S1"),),
    )
    found = attribute({"1": _said(_words((0, 500, "Hello")))}, {"1": both})
    assert [span.label for span in found.spans] == ["S1", "S2"]
    assert found.speakers == ("S1", "S2")


gaps = st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 900)), max_size=40)
voice_gaps = st.lists(
    st.tuples(st.integers(0, 2000), st.integers(1, 4000), st.sampled_from("ABC")), max_size=20
)


@given(st.lists(gaps, min_size=1, max_size=3), st.lists(voice_gaps, min_size=3, max_size=3))
def test_no_word_is_lost_or_doubled_and_times_are_ordered(
    tracks: list[list[tuple[int, int]]], voices: list[list[tuple[int, int, str]]]
) -> None:
    transcriptions: dict[str, Transcription] = {}
    diarizations: dict[str, Diarization] = {}
    expected: list[str] = []
    for number, (drawn, heard) in enumerate(zip(tracks, voices, strict=False), 1):
        at, words = 0, []
        for index, (gap, length) in enumerate(drawn):
            words.append((at + gap, at + gap + length, f"{number}.{index}"))
            at += gap
        transcriptions[str(number)] = _said(_words(*words))
        expected += [text for _, _, text in words]
        at, spans = 0, []
        for gap, length, label in heard:
            spans.append((at + gap, at + gap + length, label))
            at += gap + length
        diarizations[str(number)] = _voices(*spans)
    found = attribute(transcriptions, diarizations)
    said = [word.text for turn in found.turns for word in turn.words]
    assert sorted(said) == sorted(expected)
    starts = [turn.span.start_ms for turn in found.turns]
    assert starts == sorted(starts)
    assert [turn.id for turn in found.turns] == list(range(1, len(found.turns) + 1))
    for turn in found.turns:
        times = [word.span.start_ms for word in turn.words]
        assert times == sorted(times)
    used = {turn.speaker for turn in found.turns} | {span.label for span in found.spans}
    assert used == set(found.speakers)
