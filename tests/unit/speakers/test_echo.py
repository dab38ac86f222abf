"""What comes out of the loudspeaker is said once; what is said into the microphone stays."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.sound import TimeSpan, TrackSource
from pipeline.domain.speech import Diarization, Segment, SpeakerSpan, Transcription, Word
from pipeline.speakers.attribution import attribute
from pipeline.speakers.echo import find_echo

SOURCES = {"1": TrackSource.MICROPHONE, "2": TrackSource.SYSTEM}
THEIRS = [
    "We",
    "should",
    "move",
    "the",
    "launch",
    "to",
    "the",
    "second",
    "week",
    "of",
    "March",
    "because",
    "of",
    "the",
    "audit",
]
MINE = [
    "I",
    "am",
    "not",
    "sure",
    "whether",
    "Anna",
    "can",
    "finish",
    "everything",
    "before",
    "that",
]


def said(words: Sequence[str], start_ms: int = 0, each_ms: int = 300) -> list[Word]:
    return [
        Word(TimeSpan(start_ms + each_ms * i, start_ms + each_ms * i + 250), word, 0.9)
        for i, word in enumerate(words)
    ]


def heard(words: Sequence[Word]) -> Transcription:
    if not words:
        return Transcription((), None)
    span = TimeSpan(words[0].span.start_ms, max(w.span.end_ms for w in words))
    return Transcription((Segment(span, tuple(words), "en"),), "en")


def texts(words: Sequence[Word], echo: frozenset[int]) -> list[str]:
    return [word.text for i, word in enumerate(words) if i not in echo]


def test_an_echo_is_found_late_and_garbled() -> None:
    garbled = [
        "we",
        "should",
        "move",
        "the",
        "lunch",
        "to",
        "the",
        "second",
        "weak",
        "of",
        "march",
        "because",
        "of",
        "the",
        "au",
        "dit",
    ]
    microphone = said(garbled, 140) + said(MINE, 6_000)
    assert texts(microphone, find_echo(microphone, said(THEIRS))) == MINE


def test_two_who_agree_are_no_echo() -> None:
    microphone, system = said(["Yes,", "right."], 5_100), said(["Yes.", "Right!"], 5_000)
    assert not find_echo(microphone, system)


def test_a_single_word_is_an_echo_where_there_is_one_and_at_its_delay() -> None:
    system = said(THEIRS) + said(["Exactly."], 20_000) + said(["Sure."], 30_000)
    microphone = said(THEIRS, 120) + said(["Exactly."], 20_150) + said(["Sure."], 31_200)
    assert texts(microphone, find_echo(microphone, system)) == ["Sure."], "Sure answers Sure"


def test_who_speaks_over_an_echo_is_heard() -> None:
    own = said(["No", "wait", "please", "stop"], 1_000, 400)
    echo = said(THEIRS, 120)
    microphone = sorted(echo + own, key=lambda word: word.span)
    assert texts(microphone, find_echo(microphone, said(THEIRS))) == [w.text for w in own]


def test_repeating_later_what_the_other_said_is_no_echo() -> None:
    microphone = said(THEIRS, 8_000)
    assert not find_echo(microphone, said(THEIRS))


def test_the_speaker_whom_only_the_loudspeaker_made_goes() -> None:
    microphone = said(THEIRS, 120) + said(MINE, 6_000)
    spans = (
        SpeakerSpan(TimeSpan(100, 4_700), "B"),
        SpeakerSpan(TimeSpan(5_000, 5_900), "B"),
        SpeakerSpan(TimeSpan(5_950, 9_400), "A"),
    )
    others = (SpeakerSpan(TimeSpan(0, 5_950), "X"),)
    found = attribute(
        {"1": heard(microphone), "2": heard(said(THEIRS))},
        {"1": Diarization(spans, spans), "2": Diarization(others, others)},
        SOURCES,
    )
    assert [(turn.track, turn.text) for turn in found.turns] == [
        ("2", " ".join(THEIRS)),
        ("1", " ".join(MINE)),
    ]
    assert found.speakers == ("S1", "S2")
    assert found.spans == (
        SpeakerSpan(TimeSpan(0, 5_950), "S1"),
        SpeakerSpan(TimeSpan(5_950, 9_400), "S2"),
    )


def test_a_span_with_both_keeps_what_was_really_said() -> None:
    microphone = said(THEIRS, 120) + said(MINE, 5_000)
    spans = (SpeakerSpan(TimeSpan(100, 8_400), "A"),)
    found = attribute(
        {"1": heard(microphone), "2": heard(said(THEIRS))},
        {"1": Diarization(spans, spans)},
        SOURCES,
    )
    (own,) = found.spans
    assert 4_300 < own.span.start_ms <= 5_000
    assert own.span.end_ms == 8_400


def test_a_voice_without_words_of_its_own_is_no_person_and_what_it_got_goes_to_one() -> None:
    mine = [*said(["Fine."], 2_000), *said(MINE, 6_000)]
    spans = (SpeakerSpan(TimeSpan(0, 4_700), "B"), SpeakerSpan(TimeSpan(5_950, 9_400), "A"))
    others = (SpeakerSpan(TimeSpan(0, 4_700), "X"),)
    found = attribute(
        {"1": heard(mine), "2": heard(said(THEIRS))},
        {"1": Diarization(spans, spans), "2": Diarization(others, others)},
        SOURCES,
    )
    assert len(found.speakers) == 2
    assert {turn.speaker for turn in found.turns if turn.track == "1"} == {"S2"}
    assert " ".join(t.text for t in found.turns if t.track == "1") == " ".join(["Fine.", *MINE])


def test_who_only_agrees_while_others_talk_is_a_person() -> None:
    mine = [*said(["Mhm."], 1_000), *said(["Right."], 3_000), *said(MINE, 6_000)]
    spans = (
        SpeakerSpan(TimeSpan(950, 1_300), "B"),
        SpeakerSpan(TimeSpan(2_950, 3_300), "B"),
        SpeakerSpan(TimeSpan(5_950, 9_400), "A"),
    )
    others = (SpeakerSpan(TimeSpan(0, 4_700), "X"),)
    found = attribute(
        {"1": heard(mine), "2": heard(said(THEIRS))},
        {"1": Diarization(spans, spans), "2": Diarization(others, others)},
        SOURCES,
    )
    assert len(found.speakers) == 3
    assert len(found.spans) == 4


def test_without_sources_nothing_is_taken_away() -> None:
    both = {"1": heard(said(THEIRS, 120)), "2": heard(said(THEIRS))}
    assert len(attribute(both, {}).turns) == 2


WORDS = st.lists(st.text("abcdefghijklmnop", min_size=1, max_size=9), max_size=40)
OTHERS = st.lists(st.text("qrstuvwxyz", min_size=1, max_size=9), max_size=40)
STARTS = st.integers(0, 20_000)


@given(WORDS, OTHERS, STARTS, STARTS)
def test_other_words_are_never_an_echo(
    mine: list[str], theirs: list[str], at: int, other: int
) -> None:
    assert not find_echo(said(mine, at), said(theirs, other))


# A word that is said over and over lies beside itself in several ways: here each is said once.
@given(
    st.lists(st.text("abcdefghijklmnop", min_size=1, max_size=9), max_size=40, unique=True),
    st.integers(0, 400),
    OTHERS,
)
def test_a_copy_goes_whole_and_alone(theirs: list[str], late: int, mine: list[str]) -> None:
    system = said(theirs)
    own = said(mine, 300 * len(theirs) + 5_000)
    microphone = said(theirs, late) + own
    is_enough = len(theirs) >= 3 and sum(map(len, theirs)) >= 9
    expected = mine if is_enough else theirs + mine
    assert texts(microphone, find_echo(microphone, system)) == expected


@given(WORDS, WORDS, STARTS, STARTS, st.integers(50, 600))
def test_what_goes_is_near_and_no_word_of_the_others_is_lost(
    mine: list[str], theirs: list[str], at: int, other: int, each: int
) -> None:
    microphone, system = said(mine, at, each), said(theirs, other)
    for index in find_echo(microphone, system):
        start = microphone[index].span.start_ms
        assert min(abs(start - word.span.start_ms) for word in system) <= 3_000
    whole = attribute({"1": heard(microphone), "2": heard(system)}, {}, SOURCES)
    kept = [w for turn in whole.turns if turn.track == "2" for w in turn.words]
    assert kept == system
    own = [w for turn in whole.turns if turn.track == "1" for w in turn.words]
    assert [w for w in microphone if w in own] == own
