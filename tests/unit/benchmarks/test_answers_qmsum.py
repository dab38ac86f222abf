"""ROUGE-L, as the measurement of general answers counts it."""

from hypothesis import given
from hypothesis import strategies as st
from pytest import approx

from tests.benchmarks.answers_qmsum import rouge_l

WORDS = st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=12).map(" ".join)


def test_words_that_stand_in_the_same_order_count() -> None:
    assert rouge_l("The cat sat.", "the cat sat down") == approx(6 / 7)
    assert rouge_l("sat the cat", "the cat sat down") == approx(4 / 7)
    assert rouge_l("", "the cat") == 0


@given(WORDS, WORDS)
def test_it_lies_between_nothing_and_all_and_has_no_direction(one: str, other: str) -> None:
    assert 0 <= rouge_l(one, other) <= 1
    assert rouge_l(one, other) == approx(rouge_l(other, one))
    assert not one or rouge_l(one, one) == 1
