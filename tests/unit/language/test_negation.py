"""Denials, and whether a claim agrees with what was said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.negation import clauses, polarity_agrees

NEGATED = [
    ("en", "We do not use the agency.", True),
    ("en", "The agency isn't used.", True),
    ("en", "No, the contractor keeps the price.", False),
    ("en", "Talks yes, discussions no.", True),
    ("en", "It is not only cheap but good.", False),
    ("en", "That is no problem.", False),
    ("en", "We leave without the report.", True),
    ("de", "Wir nehmen keine Agentur.", True),
    ("de", "Nein, wir nehmen die Agentur.", False),
    ("fr", "On n'utilise pas l'agence.", True),
    ("es", "No usamos la agencia.", True),
    ("es", "No, usamos la agencia.", False),
    ("pt", "Não usamos a agência.", True),
]


@pytest.mark.parametrize(("language", "text", "expected"), NEGATED)
def test_negated(language: str, text: str, expected: bool) -> None:
    assert any(clause.is_denied for clause in clauses(text, language)) is expected


AGREES = [
    ("The agency is used before January.", "Referrals first, and no agency before January.", False),
    ("No agency before January.", "Referrals first, and no agency before January.", True),
    ("The discussions are recorded.", "Okay, talks yes, discussions no.", False),
    ("The talks are recorded.", "Okay, talks yes, discussions no.", True),
    ("Do not record the discussions.", "I record the talks, but not the discussions.", True),
    ("Record the discussions.", "I record the talks, but not the discussions.", False),
    ("It is planned for May.", "It is now planned for May, not for March.", True),
    ("It is planned for March.", "It is now planned for May, not for March.", False),
    ("The terrace is cut.", "I disagree with cutting the terrace.", True),
    ("The lawn is green.", "The fence is not blue.", True),
]


@pytest.mark.parametrize(("claim", "said", "expected"), AGREES)
def test_agrees(claim: str, said: str, expected: bool) -> None:
    assert polarity_agrees(claim, [said], "en") is expected


def test_a_question_answered_with_no_is_a_denial() -> None:
    assert not polarity_agrees("The price changes.", [], "en", ["Does the price change?"])


TEXTS = st.text(max_size=60) | st.lists(
    st.sampled_from(["no", "not", "agency", "budget", ",", "but", "without", "approved", "."])
).map(" ".join)


@given(TEXTS, st.sampled_from(["en", "de", "fr", "es", "pt", "ja"]))
def test_every_text_agrees_with_itself(text: str, language: str) -> None:
    assert polarity_agrees(text, [text], language)
