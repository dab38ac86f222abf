import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.asr.vocabulary import (
    TOKEN_LIMIT,
    fitting_terms,
    hotwords,
    is_borne_out,
    occurrences,
)


def _one_token_a_letter(text: str) -> int:
    return len(text)


@given(st.lists(st.text(min_size=1, max_size=90), max_size=20))
def test_terms_keep_their_order_and_fit(terms: list[str]) -> None:
    kept, left_out = fitting_terms(terms, _one_token_a_letter)
    assert len(kept) + left_out == len(terms)
    assert len(hotwords(kept)) <= TOKEN_LIMIT
    remaining = iter(terms)
    assert all(term in remaining for term in kept)


def test_a_long_term_does_not_keep_a_short_one_out() -> None:
    assert fitting_terms(["x" * 300, "Earshot"], _one_token_a_letter) == (("Earshot",), 1)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("we use ComfyUI here", [("ComfyUI", 2, 3)]),
        ("we use Comfy UI, here", [("ComfyUI", 2, 4)]),
        ("comfyui and COMFYUI!", [("ComfyUI", 0, 1), ("ComfyUI", 2, 3)]),
        ("a discomfy uncle", []),
        ("nothing of the kind", []),
    ],
)
def test_terms_are_found_by_their_letters(words: str, found: list[tuple[str, int, int]]) -> None:
    assert list(occurrences(words.split(), ["ComfyUI"])) == found


@pytest.mark.parametrize(
    ("term", "plain", "verdict"),
    [
        ("ComfyUI", "go into your confu i folder", True),
        ("ComfyUI", "go into your comfy UI folder", True),
        ("Zanzibar", "go into your kitchen", False),
        ("Dalia", "Dahlia will send it", True),
        ("Earshot", "", False),
    ],
)
def test_a_term_stands_only_if_something_like_it_was_heard(
    term: str, plain: str, verdict: bool
) -> None:
    assert is_borne_out(term, plain) is verdict


@given(st.lists(st.text(max_size=12), max_size=8), st.lists(st.text(max_size=6), max_size=4))
def test_occurrences_are_places_among_the_words(words: list[str], terms: list[str]) -> None:
    for term, first, end in occurrences(words, terms):
        assert 0 <= first < end <= len(words)
        letters = "".join(c for w in words[first:end] for c in w.casefold() if c.isalnum())
        assert letters.startswith("".join(c for c in term.casefold() if c.isalnum()))
