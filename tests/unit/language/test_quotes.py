"""Quotes stand word for word; sentences cover every word; the best citation bears a text out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Turn, Word
from pipeline.language.quotes import best_citation, find_quote, sentences
from tests.unit.language.talk import turn, turns

SAID = turn(7, "S1", "Well, we won't pay 431,000 euros — the “big” café costs 1.5 million. Right?")


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("we won't pay 431,000 euros", "we won't pay 431,000 euros"),
        ("WE WON’T PAY", "we won't pay"),
        ("431 000 euros", "431,000 euros"),
        ("431.000 Euros - the big", "431,000 euros — the “big”"),
        ("cafe costs", "café costs"),
        ("costs 1.5 million", "costs 1.5 million."),
        ("million right", "million. Right?"),
        ("Well,wewon't", "Well, we won't"),
        ("costs 15 million", None),
        ("pay 431", None),
        ("we will pay", None),
        ("euro", None),
        ("wont pay euros", None),
        ("—", None),
        ("", None),
        ("right well", None),
    ],
)
def test_quote(quote: str, found: str | None) -> None:
    citation = find_quote("r", SAID, quote)
    assert (citation.quote if citation else None) == found


def test_the_span_is_that_of_the_words() -> None:
    citation = find_quote("r", SAID, "pay 431,000")
    assert citation is not None
    assert citation.span == TimeSpan(SAID.words[3].span.start_ms, SAID.words[4].span.end_ms)
    assert (citation.recording_id, citation.turn_id) == ("r", 7)


def test_numbers_beside_each_other_are_not_one_number() -> None:
    spoken = turn(1, "S1", "we saw 1 5 and 12 of them")
    assert find_quote("r", spoken, "saw 15") is None
    assert find_quote("r", spoken, "saw 1 5") is not None


WORDS = st.lists(st.text(min_size=1, max_size=8).filter(lambda w: w.split() == [w]), min_size=1)


@given(WORDS, st.data())
def test_words_of_a_turn_are_found_in_it(words: list[str], data: st.DataObject) -> None:
    spoken = turn(1, "S1", " ".join(words))
    first = data.draw(st.integers(0, len(spoken.words) - 1))
    last = data.draw(st.integers(first, len(spoken.words) - 1))
    quote = " ".join(w.text for w in spoken.words[first : last + 1])
    citation = find_quote("r", spoken, quote)
    if any(c.isalnum() for c in quote):
        assert citation is not None
    if citation is not None:
        assert citation.quote in spoken.text
        assert spoken.span.start_ms <= citation.span.start_ms <= citation.span.end_ms
        assert citation.span.end_ms <= spoken.span.end_ms


@given(WORDS, st.text(max_size=40))
def test_what_is_found_stands_in_the_turn(words: list[str], quote: str) -> None:
    citation = find_quote("r", turn(1, "S1", " ".join(words)), quote)
    assert citation is None or citation.quote in " ".join(words)


def test_sentences_end_where_they_should() -> None:
    spoken = turn(
        1,
        "S1",
        "Dr. Weiss costs 1.5 million. I said no. Did you? It is no. 5 on the 15. of May and so",
    )
    assert [s.text for s in sentences(spoken)] == [
        "Dr. Weiss costs 1.5 million.",
        "I said no.",
        "Did you?",
        "It is no. 5 on the 15. of May and so",
    ]


def test_a_german_ordinal_ends_no_sentence() -> None:
    assert len(sentences(turn(1, "S1", "Wir treffen uns am 15. September. Gut."))) == 2


def test_what_has_no_full_stop_is_cut_at_its_longest_pause() -> None:
    words = [Word(TimeSpan(i * 300, i * 300 + 250), f"w{i}", 1.0) for i in range(30)]
    words += [Word(TimeSpan(i * 300 + 2000, i * 300 + 2250), f"w{i}", 1.0) for i in range(30, 60)]
    assert [(s.first, s.last) for s in sentences(Turn(1, "S1", "1", tuple(words)))] == [
        (0, 29),
        (30, 59),
    ]


@given(
    st.lists(
        st.sampled_from(["so", "it.", "is?", "5.", "May", "Dr.", "well,"]), min_size=1, max_size=200
    )
)
def test_every_word_is_in_one_sentence_of_bearable_length(words: list[str]) -> None:
    spoken = turn(1, "S1", " ".join(words))
    found = sentences(spoken)
    assert [i for s in found for i in range(s.first, s.last + 1)] == list(range(len(spoken.words)))
    assert all(s.last - s.first < 40 for s in found)
    assert all(spoken.span.overlap_ms(s.span) == s.span.duration_ms for s in found)


def test_the_best_sentence_is_cited() -> None:
    spoken = turns(
        ("S1", "Let us talk about the garden. It is green. We need a fence for the garden."),
        ("S2", "The fence costs four thousand euros. I like fences."),
        ("S1", "Fine. Then we order the fence in May."),
    )
    cited = best_citation("r", "The fence costs 4,000 euros.", spoken)
    assert (cited.turn_id, cited.quote) == (2, "The fence costs four thousand euros.")
    assert best_citation("r", "The fence is ordered in May.", spoken).turn_id == 3


def test_something_is_cited_even_where_nothing_fits() -> None:
    spoken = turns(("S1", "Hm."), ("S2", "..."))
    assert best_citation("r", "The fence", spoken).quote == "Hm."


@given(WORDS, st.text(max_size=60))
def test_a_citation_is_always_exact(words: list[str], text: str) -> None:
    spoken = turn(1, "S1", " ".join(words))
    assert best_citation("r", text, [spoken]).quote in spoken.text
