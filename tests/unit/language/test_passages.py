"""Passages cover every turn, in order, within bounds, and stay within a chapter."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.meaning import (
    ActionItem,
    Chapter,
    Citation,
    Claim,
    Decision,
    Minutes,
    NameHint,
    OpenQuestion,
    Support,
)
from pipeline.domain.search import PassageKind
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Speaker, Transcript, Turn, Word
from pipeline.language.passages import MOST_WORDS, PIECE_WORDS, passages_of

SPEAKERS = (Speaker("S1", "Anna"), Speaker("S2", "Speaker 2"))


def meeting(*said: tuple[int, str, str]) -> Transcript:
    """Turns of (id, label, words)."""
    turns = tuple(
        Turn(id_, label, "1", tuple(Word(TimeSpan(0, 1), w, 1.0) for w in text.split()))
        for id_, label, text in said
    )
    return Transcript("r1", 1, SPEAKERS, turns, ())


def chapter(title: str, first: int, last: int) -> Chapter:
    return Chapter(title, TimeSpan(0, 1), first, last)


def minutes(**parts: object) -> Minutes:
    empty = Minutes("r1", 1, "general", "en", (), (), (), (), (), ())
    return replace(empty, **parts)  # type: ignore[arg-type]


def claim(text: str, *turns: int) -> Claim:
    cited = tuple(Citation("r1", turn, TimeSpan(0, 1), "so it is") for turn in turns)
    return Claim(text, cited, Support.QUOTED)


@st.composite
def meetings(draw: st.DrawFn) -> tuple[Transcript, list[Chapter]]:
    """Turns of one to very many distinct words, ids with gaps, some turns in chapters."""
    lengths = draw(st.lists(st.integers(1, 12) | st.integers(30, 260), max_size=30))
    ids = sorted(draw(st.sets(st.integers(1, 999), min_size=len(lengths), max_size=len(lengths))))
    said: list[tuple[int, str, str]] = []
    number = 0
    for id_, length in zip(ids, lengths, strict=True):
        stop = draw(st.integers(2, 50))
        words = [f"w{number + n}{'.' if n % stop == 0 else ''}" for n in range(length)]
        number += length
        said.append((id_, draw(st.sampled_from(["S1", "S2"])), " ".join(words)))
    borders = sorted(draw(st.sets(st.integers(0, len(ids)), max_size=6)))
    chapters = [
        chapter(f"Title {first}", ids[first], ids[end - 1])
        for first, end in pairwise(borders)
        if draw(st.booleans())
    ]
    return meeting(*said), chapters


@given(meetings())
def test_windows_cover_all_that_was_said_in_order_and_within_bounds(
    given_: tuple[Transcript, list[Chapter]],
) -> None:
    transcript, chapters = given_
    place_of = {turn.id: place for place, turn in enumerate(transcript.turns)}
    chapter_of = {
        turn.id: c.title
        for c in chapters
        for turn in transcript.turns
        if c.first_turn <= turn.id <= c.last_turn
    }
    passages = passages_of(transcript, chapters)
    said = [word.text for turn in transcript.turns for word in turn.words]
    first_place, reached = -1, 0
    for passage in passages:
        assert (passage.recording_id, passage.kind) == ("r1", PassageKind.SPEECH)
        first, last = place_of[passage.first_turn], place_of[passage.last_turn]
        assert first <= last
        lines = passage.text.split("\n")
        titles = {chapter_of.get(turn.id) for turn in transcript.turns[first : last + 1]}
        assert len(titles) == 1
        title = titles.pop()
        if title is not None:
            assert lines.pop(0) == title
        words = [word for line in lines for word in line.split(": ", 1)[1].split()]
        assert 0 < len(words) <= MOST_WORDS
        start = said.index(words[0])
        assert said[start : start + len(words)] == words
        assert start > first_place
        assert start <= reached < start + len(words)
        first_place, reached = start, start + len(words)
        spoken = transcript.turns[first].words, transcript.turns[last].words
        assert words[0] in {word.text for word in spoken[0]}
        assert words[-1] in {word.text for word in spoken[1]}
    assert reached == len(said)


def test_nothing_said_gives_nothing() -> None:
    assert passages_of(meeting()) == ()


def test_a_line_names_who_speaks_and_turns_of_one_speaker_run_on() -> None:
    transcript = meeting((3, "S1", "Good morning."), (5, "S1", "All here?"), (6, "S2", "Yes."))
    (passage,) = passages_of(transcript, [chapter("The\nbeginning", 3, 6)])
    assert passage.text == "The beginning\nAnna: Good morning. All here?\nSpeaker 2: Yes."
    assert (passage.first_turn, passage.last_turn) == (3, 6)


def test_a_window_begins_with_the_end_of_the_one_before() -> None:
    transcript = meeting(*((n, "S1", "word " * 10) for n in range(1, 41)))
    spans = [(p.first_turn, p.last_turn) for p in passages_of(transcript)]
    assert spans[:3] == [(1, 10), (9, 18), (17, 26)]
    assert spans[-1][1] == 40


def test_a_long_turn_is_cut_where_a_sentence_ends() -> None:
    sentence = "one two three four five six seven eight nine ten eleven twelve done. "
    passages = passages_of(meeting((1, "S1", sentence * 30)))
    assert len(passages) > 3
    assert all((p.first_turn, p.last_turn) == (1, 1) for p in passages)
    assert all(p.text.endswith("done.") and p.text.startswith("Anna: one") for p in passages)


def test_speech_without_sentences_is_cut_all_the_same() -> None:
    passages = passages_of(meeting((1, "S1", "word " * (10 * PIECE_WORDS))))
    assert max(len(p.text.split()) for p in passages) <= MOST_WORDS + 1


def test_speakers_have_the_names_that_others_call_them_by() -> None:
    hint = NameHint("S2", "Ben", claim("x", 1).citations)
    (passage,) = passages_of(meeting((1, "S2", "Yes.")), minutes=minutes(names=(hint,)))
    assert passage.text == "Ben: Yes."


def test_claims_of_the_minutes_are_passages_of_their_kind() -> None:
    transcript = meeting((1, "S1", "Shall we?"), (2, "S2", "Yes."), (9, "S1", "Done."))
    made = minutes(
        decisions=(Decision("d1", claim("{S2} agrees.", 9, 2)),),
        actions=(
            ActionItem("a1", claim("Send the quote.", 2), "S1", None, ""),
            ActionItem("a2", claim("{S1} calls Ruth.", 1), "S1", None, ""),
            ActionItem("a3", claim("Pay.", 1), "Ruth", None, ""),
        ),
        questions=(OpenQuestion("q1", claim("Who pays?", 77, 1)),),
    )
    _, *claims = passages_of(transcript, (), made)
    assert [(p.kind, p.claim_id, p.first_turn, p.last_turn, p.text) for p in claims] == [
        (PassageKind.DECISION, "d1", 9, 9, "Speaker 2 agrees."),
        (PassageKind.ACTION, "a1", 2, 2, "Anna: Send the quote."),
        (PassageKind.ACTION, "a2", 1, 1, "Anna calls Ruth."),
        (PassageKind.ACTION, "a3", 1, 1, "Ruth: Pay."),
        (PassageKind.QUESTION, "q1", 1, 1, "Who pays?"),
    ]


def test_a_claim_whose_evidence_is_gone_is_left_out() -> None:
    made = minutes(decisions=(Decision("d1", claim("We go.", 5)),))
    passages = passages_of(meeting((1, "S1", "Hello.")), (), made)
    assert [p.kind for p in passages] == [PassageKind.SPEECH]


def test_a_chapter_whose_turns_are_gone_has_no_say() -> None:
    (passage,) = passages_of(meeting((1, "S1", "Hello.")), [chapter("Gone", 1, 7)])
    assert passage.text == "Anna: Hello."
