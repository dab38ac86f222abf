"""Scores against numbers worked out by hand."""

import pytest

from pipeline.domain.errors import InputError
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Speaker, SpeakerSpan, Transcript, Turn, Word
from pipeline.scoring.normalize import normalizer_for
from pipeline.scoring.reference import Utterance, Voice
from pipeline.scoring.score import pool, score, score_transcript
from pipeline.scoring.speakers import der
from pipeline.scoring.words import merge_words


def said(speaker: str, start_ms: int, end_ms: int, text: str) -> Utterance:
    return Utterance("m", speaker, TimeSpan(start_ms, end_ms), text)


def voice(speaker: str, start_ms: int, end_ms: int) -> Voice:
    return Voice("m", speaker, TimeSpan(start_ms, end_ms))


REFERENCE = (
    said("Ana", 0, 2000, "Good morning, everyone!"),
    said("Ben", 2000, 4000, "Hello Ana, how are you?"),
)


def test_perfect_words_under_other_names_score_nothing() -> None:
    heard = (
        said("S2", 0, 2000, "good morning everyone"),
        said("S1", 2000, 4000, "Hello, Ana. How are you"),
    )
    result = score(
        REFERENCE, None, heard, (voice("S2", 0, 2000), voice("S1", 2000, 4000)), duration_ms=4000
    )
    assert result.wer.errors == result.cpwer.errors == result.tcpwer.errors == 0
    assert result.wer.length == 8
    assert result.der.rate == result.der_strict.rate == 0
    assert (result.speakers_reference, result.speakers_found) == (2, 2)


def test_words_at_the_wrong_speaker_cost_cpwer_but_not_wer() -> None:
    heard = (said("S1", 0, 4000, "good morning everyone hello ana how are you"),)
    result = score(REFERENCE, None, heard, (voice("S1", 0, 4000),), duration_ms=4000)
    assert result.wer.rate == 0
    # Ben's five words are right; Ana's three are missing with her and too many with Ben.
    assert result.cpwer.errors == 6
    assert result.cpwer.rate == pytest.approx(6 / 8)
    assert result.der_strict.confusion_ms == 2000
    assert result.der_strict.rate == pytest.approx(0.5)


def test_words_far_from_their_time_cost_tcpwer_only() -> None:
    heard = (
        said("A", 60_000, 62_000, "good morning everyone"),
        said("B", 62_000, 64_000, "hello ana how are you"),
    )
    result = score(REFERENCE, None, heard, (), duration_ms=70_000)
    assert result.cpwer.errors == 0
    assert result.tcpwer.errors == 16


def test_substitution_deletion_and_insertion_are_counted() -> None:
    heard = (said("A", 0, 2000, "good evening"), said("B", 2000, 4000, "hello ana how are you now"))
    result = score(REFERENCE, None, heard, (), duration_ms=4000)
    counts = (result.wer.substitutions, result.wer.deletions, result.wer.insertions)
    assert counts == (1, 1, 1)


def test_the_collar_is_a_quarter_second_on_either_side() -> None:
    reference = (voice("A", 1000, 3000),)
    late = (voice("X", 1250, 3000),)
    assert der(reference, late, 4000, 0.25).missed_ms == 0
    later = (voice("X", 1350, 3000),)
    assert der(reference, later, 4000, 0.25).missed_ms == 100
    assert der(reference, later, 4000, 0.25).total_ms == 1500
    assert der(reference, later, 4000, 0.0).missed_ms == 350


def test_overlap_and_speech_after_the_reference_are_scored() -> None:
    reference = (voice("A", 0, 2000), voice("B", 1000, 2000))
    found = der(reference, (voice("X", 0, 3000),), 4000, 0.0)
    assert (found.missed_ms, found.false_alarm_ms, found.total_ms) == (1000, 1000, 3000)


def test_a_speaker_who_overlaps_herself_is_counted_once() -> None:
    reference = (voice("A", 0, 2000), voice("A", 1000, 3000))
    found = der(reference, (voice("X", 0, 3000),), 4000, 0.0)
    assert (found.rate, found.total_ms) == (0, 3000)


def test_an_empty_reference_has_no_rate_but_counts_words() -> None:
    result = score((), (), REFERENCE, (voice("X", 0, 1000),), duration_ms=4000)
    assert result.wer.rate is result.cpwer.rate is result.der.rate is None
    assert result.wer.insertions == result.cpwer.insertions == 8
    assert result.der.false_alarm_ms == 1000


def test_silence_on_both_sides() -> None:
    result = score((), (), (), (), duration_ms=4000)
    assert (result.wer.errors, result.cpwer.errors, result.tcpwer.errors) == (0, 0, 0)


def test_numbers_and_spelling_are_no_errors_in_english() -> None:
    normalize = normalizer_for("en")
    assert normalize("four hundred and thirty-one") == normalize("431")
    assert normalize("the colour") == normalize("The color.")
    assert normalizer_for("de")("Grüße, Jörg!") == "grüße jörg"


def test_a_transcript_is_scored_by_turns_and_spans() -> None:
    def turn(number: int, label: str, start_ms: int, text: str) -> Turn:
        words = tuple(
            Word(TimeSpan(start_ms + i * 300, start_ms + i * 300 + 250), w, 0.9)
            for i, w in enumerate(text.split())
        )
        return Turn(number, label, "1", words)

    transcript = Transcript(
        "r",
        1,
        (Speaker("S1", "Ana"), Speaker("S2", "Ben")),
        (turn(1, "S1", 0, "Good morning everyone"), turn(2, "S2", 2000, "Hello Anna how are you")),
        (SpeakerSpan(TimeSpan(0, 2000), "S1"), SpeakerSpan(TimeSpan(2000, 4000), "S2")),
    )
    result = score_transcript(REFERENCE, None, transcript, duration_ms=4000)
    assert result.cpwer.substitutions == result.tcpwer.substitutions == 1
    assert result.der_strict.rate == 0


def test_pooling_adds_up_counts_not_rates() -> None:
    perfect = score(REFERENCE, None, REFERENCE, (voice("A", 0, 2000),), duration_ms=4000)
    nothing = score(REFERENCE, None, (), (), duration_ms=4000)
    both = pool([perfect, nothing])
    assert both.wer.rate == pytest.approx(0.5)
    assert both.der_strict.rate == pytest.approx(0.75)


def test_too_many_speakers_say_so() -> None:
    crowd = tuple(said(f"P{i}", i * 100, i * 100 + 90, "hello") for i in range(21))
    with pytest.raises(InputError, match="21 speakers"):
        score(crowd, None, REFERENCE, (), duration_ms=4000)


def test_single_words_become_utterances_at_pauses() -> None:
    words = [said("A", 0, 300, "one"), said("A", 350, 600, "two"), said("A", 2000, 2300, "three")]
    assert [u.text for u in merge_words(words)] == ["one two", "three"]
