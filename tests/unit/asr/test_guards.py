import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.asr.guards import (
    Heard,
    in_order,
    is_imagined,
    is_loop,
    only_where_speech_is,
    without_loops,
)
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Segment, Word


def _words(text: str, start_ms: int = 0, each_ms: int = 300) -> tuple[Word, ...]:
    return tuple(
        Word(TimeSpan(start_ms + i * each_ms, start_ms + (i + 1) * each_ms), word, 0.9)
        for i, word in enumerate(text.split())
    )


def _segment(words: tuple[Word, ...]) -> Segment:
    return Segment(TimeSpan(words[0].span.start_ms, words[-1].span.end_ms), words, "en")


def _text(words: tuple[Word, ...]) -> str:
    return " ".join(word.text for word in words)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("no no no no wait", "no no no no wait"),
        ("no no no no no no no no wait", "no wait"),
        ("we go " * 6 + "home", "we go home"),
        ("Thank you. " * 9, "Thank you."),
        ("one two three four five", "one two three four five"),
    ],
)
def test_a_phrase_that_follows_itself_too_often_stays_once(said: str, kept: str) -> None:
    assert _text(without_loops(_words(said))) == kept
    assert is_loop(_words(said)) == (said.split() != kept.split())


def test_text_that_compresses_too_well_is_a_loop() -> None:
    verse = "the budget for the office is the budget for the house and "
    assert is_loop(_words(verse * 6 + verse.replace("office", "shop") * 4))


@given(st.lists(st.sampled_from(["a", "b", "c", "d", "e"]), max_size=60))
def test_what_is_left_of_a_loop_is_a_part_of_what_was_said(letters: list[str]) -> None:
    words = _words(" ".join(letters))
    kept = without_loops(words)
    positions = [words.index(word) for word in kept]
    assert positions == sorted(set(positions))
    assert {w.text for w in kept} == set(letters)


@pytest.mark.parametrize(
    ("no_speech", "log_probability", "verdict"),
    [(0.9, -1.5, True), (0.9, -0.3, False), (0.1, -1.5, False)],
)
def test_only_what_is_doubted_twice_is_imagined(
    no_speech: float, log_probability: float, verdict: bool
) -> None:
    heard = Heard(_segment(_words("you")), no_speech, log_probability)
    assert is_imagined(heard) is verdict


def test_words_in_silence_go_and_the_others_end_with_the_speech() -> None:
    segment = _segment(_words("good morning thank you", each_ms=1000))
    kept = only_where_speech_is(segment, [TimeSpan(0, 1500)])
    assert kept is not None
    assert _text(kept.words) == "good morning"
    assert kept.words[-1].span.end_ms == 1800
    assert only_where_speech_is(segment, []) is None


spans = st.tuples(st.integers(0, 20_000), st.integers(0, 20_000)).map(
    lambda pair: TimeSpan(min(pair), max(pair))
)


@given(st.lists(st.lists(spans, min_size=1, max_size=6), max_size=5), st.integers(0, 9000))
def test_times_run_forwards_and_stay_within_and_no_word_is_lost(
    drawn: list[list[TimeSpan]], start_ms: int
) -> None:
    within = TimeSpan(start_ms, start_ms + 8000)
    segments = [
        _segment(tuple(Word(span, str(i), 0.5) for i, span in enumerate(group)))
        if group[0].start_ms <= group[-1].end_ms
        else Segment(group[0], tuple(Word(span, str(i), 0.5) for i, span in enumerate(group)), "en")
        for group in drawn
    ]
    words = [word for segment in in_order(segments, within) for word in segment.words]
    assert [w.text for w in words] == [str(i) for group in drawn for i in range(len(group))]
    starts = [word.span.start_ms for word in words]
    assert starts == sorted(starts)
    assert all(start_ms <= w.span.start_ms <= w.span.end_ms <= within.end_ms for w in words)
    assert all(w.span.duration_ms <= 2000 for w in words)
