from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.lines import in_pieces, lines_of
from tests.unit.language.reading import english, lines
from tests.unit.language.talk import turn

WORDS = st.lists(
    st.sampled_from(
        ["we", "keep", "it.", "Why?", "so", "I'll", "send", "can", "you", "Friday,", "…"]
    ),
    min_size=1,
    max_size=400,
)


@given(WORDS)
def test_pieces_hold_every_word_once_and_in_order(words: list[str]) -> None:
    whole = turn(7, "S1", " ".join(words))
    pieces = in_pieces([whole])
    assert [word for piece in pieces for word in piece.words] == list(whole.words)
    assert {(piece.id, piece.speaker) for piece in pieces} == {(7, "S1")}
    assert all(len(piece.words) <= 160 for piece in pieces)


@given(WORDS)
def test_every_word_that_can_be_read_is_in_exactly_one_line(words: list[str]) -> None:
    piece = turn(7, "S1", " ".join(words))
    found = lines_of([piece], english())
    covered = [i for line in found for i in range(line.sentence.first, line.sentence.last + 1)]
    assert covered == sorted(set(covered))
    left_out = set(range(len(words))) - set(covered)
    assert all(not any(c.isalnum() for c in words[i]) for i in left_out)
    for place, line in enumerate(found):
        assert line.index == place
        assert line.text == " ".join(words[line.sentence.first : line.sentence.last + 1])


def test_a_short_turn_is_its_own_piece() -> None:
    whole = turn(1, "S1", "We keep the old car.")
    assert in_pieces([whole]) == (whole,)


def test_a_long_turn_is_cut_between_sentences() -> None:
    whole = turn(1, "S1", "The garden needs a fence. " * 60)
    pieces = in_pieces([whole])
    assert len(pieces) > 1
    assert all(piece.words[-1].text == "fence." for piece in pieces)


def test_a_line_cites_its_words_in_the_turn() -> None:
    second = lines(("S1", "It rains. We stay inside."))[1]
    citation = second.cite("r")
    assert (citation.turn_id, citation.quote) == (1, "We stay inside.")
    assert citation.span.start_ms == 2 * 300


def test_a_sentence_begins_where_nothing_was_written_between() -> None:
    found = lines(("S1", "The printer is broken again can you call the shop tomorrow"))
    assert [line.text for line in found] == [
        "The printer is broken again",
        "can you call the shop tomorrow",
    ]


def test_sounds_without_a_word_make_no_line() -> None:
    assert [line.text for line in lines(("S1", "… Yes."), ("S2", "—"))] == ["Yes."]
