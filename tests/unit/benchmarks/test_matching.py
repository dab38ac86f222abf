"""The rule by which shown items are held against a key."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.matching import pair, pair_turns, pair_words, share, stems_of, words_of


def test_spoken_and_written_numbers_are_the_same() -> None:
    spoken = words_of("approve four hundred and thirty one thousand euros", "en")
    assert spoken.numbers == words_of("431,000 euros approved", "en").numbers == {"431000"}


def test_ordinals_count_as_numbers() -> None:
    assert words_of("on the nineteenth of November", "en").numbers == {"19"}


def test_names_and_little_words_dont_count() -> None:
    found = words_of("Ben will send the quote to Marta", "en", stems_of(["Ben", "Marta"], "en"))
    assert found.stems == words_of("send quote", "en").stems


def test_inflexion_and_spelling_dont_matter() -> None:
    assert (
        words_of("approves the discs, time-outs", "en").stems
        == words_of("approved the disk, timeouts", "en").stems
    )


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("The terrace is kept.", "The registration is closed."),
        ("Recordings are kept for eighteen months.", "Recordings are kept for 24 months."),
        ("Call the agency about its fee.", "Call the hotel this afternoon."),
        ("The agency waits until January and the terrace stays.", "The agency."),
    ],
)
def test_what_doesnt_match(key: str, shown: str) -> None:
    assert share(words_of(key, "en"), words_of(shown, "en")) == 0


def test_half_of_the_shorter_text_is_enough() -> None:
    wanted = words_of("Recordings are hosted on own servers from October.", "en")
    assert share(wanted, words_of("We host the recordings ourselves from October.", "en")) > 0


def test_the_closer_one_is_paired_and_the_other_is_repeated() -> None:
    key = [words_of("The quote of the contractor is approved.", "en")]
    shown = [
        words_of("The contractor sends a quote with the fee for steel.", "en"),
        words_of("The contractor's quote is approved.", "en"),
        words_of("The hotel is booked.", "en"),
    ]
    found = pair_words(key, shown)
    assert (found.pairs, found.missed, found.repeated, found.wrong) == (((0, 1),), (), (0,), (2,))


def test_one_shown_item_stands_for_one_of_the_key() -> None:
    text = "Recordings are kept two years and deleted, and the second site is taken."
    key = [words_of("Recordings are kept two years.", "en"), words_of("A site is taken.", "en")]
    found = pair_words(key, [words_of(text, "en")])
    assert len(found.pairs) == len(found.missed) == 1


def test_where_evidence_is_named_it_must_be_cited() -> None:
    words = [words_of("The terrace is kept this year.", "en")]
    assert pair_words(words, words, [(3, 4)], [(4,)]).pairs == ((0, 0),)
    assert pair_words(words, words, [(3, 4)], [(5,)]).wrong == (0,)


def test_by_turns_alone() -> None:
    found = pair_turns([(1, 2), (7,)], [(2,), (9,)])
    assert (found.pairs, found.missed, found.wrong) == (((0, 0),), (1,), (1,))


@given(
    st.integers(0, 6).flatmap(
        lambda rows: st.integers(0, 6).flatmap(
            lambda columns: st.lists(
                st.sampled_from([0.0, 0.3, 0.7, 1.0]),
                min_size=rows * columns,
                max_size=rows * columns,
            ).map(lambda cells: np.array(cells).reshape(rows, columns))
        )
    )
)
def test_everything_is_accounted_for_once(shares: np.ndarray) -> None:
    found = pair(shares)
    rows, columns = shares.shape
    assert sorted([row for row, _ in found.pairs] + list(found.missed)) == list(range(rows))
    shown = [column for _, column in found.pairs]
    assert sorted([*shown, *found.repeated, *found.wrong]) == list(range(columns))
    assert all(shares[pair_] > 0 for pair_ in found.pairs)
