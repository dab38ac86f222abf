import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.errors import InputError
from pipeline.domain.meaning import Exchange
from pipeline.language.questions import (
    LONGEST_QUESTION,
    QuestionKind,
    begins_to_ask,
    demand_question,
    fit_question,
    is_follow_up,
    key_words_of,
    kind_of,
    language_of,
    parts_of,
    standalone_question,
)
from tests.fakes.language import FakeLanguageModel


@pytest.mark.parametrize(
    ("question", "language", "kind"),
    [
        ("How long does the lease run?", "en", QuestionKind.DURATION),
        ("And how much is that?", "en", QuestionKind.NUMBER),
        ("Until when is the bridge closed?", "en", QuestionKind.TIME),
        ("When is the fair?", "en", QuestionKind.TIME),
        ("Who signs it?", "en", QuestionKind.PERSON),
        ("What did they say?", "en", QuestionKind.OPEN),
        ("Wie viele Leute kommen?", "de", QuestionKind.NUMBER),
        ("Wie lange dauert es?", "de", QuestionKind.DURATION),
        ("Pourquoi pas ?", "fr", QuestionKind.REASON),
        ("¿Cuándo empieza?", "es", QuestionKind.TIME),
        ("Quem paga a conta?", "pt", QuestionKind.PERSON),
    ],
)
def test_the_question_word_tells_the_kind(question: str, language: str, kind: QuestionKind) -> None:
    assert kind_of(question, language) is kind


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Where will the backup be stored?", "en"),
        ("Wann ist die Messe und wer geht hin?", "de"),
        ("Qui est-ce qui paie pour la salle ?", "fr"),
        ("¿Cuándo es la feria y quién va con los clientes?", "es"),
        ("Quando é a feira e quem vai com os clientes?", "pt"),
        ("42?", "en"),
    ],
)
def test_everyday_words_tell_the_language(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_question_of_fifty_thousand_characters_is_refused_with_what_to_do() -> None:
    with pytest.raises(InputError) as refused:
        demand_question("why " * 12_500)
    assert "50,000" in refused.value.what
    assert "search" in refused.value.todo


@pytest.mark.parametrize("question", ["", "  \n", "?!", "<|>"])
def test_a_question_without_a_word_is_refused(question: str) -> None:
    with pytest.raises(InputError):
        demand_question(question)


def test_a_question_of_too_many_tokens_is_refused() -> None:
    model = FakeLanguageModel(context_tokens=400)
    assert fit_question("Who signs the lease?", model) == "Who signs the lease?"
    with pytest.raises(InputError, match="tokens"):
        fit_question("a " * 200, model)


@given(st.text(max_size=LONGEST_QUESTION))
def test_a_question_is_refused_or_one_harmless_line(text: str) -> None:
    try:
        asked = demand_question(text)
    except InputError:
        return
    assert asked
    assert not set(asked) & set("<>[]{}\n")


HISTORY = (Exchange("How long do we keep recordings?", "Eighteen months."),)


@pytest.mark.parametrize(
    "question",
    ["And when does it start?", "Who decided that?", "Why?", "What about the hospital group?"],
)
def test_a_follow_up_takes_the_matter_along(question: str) -> None:
    whole = standalone_question(HISTORY, question)
    assert whole.startswith(question)
    assert "recordings" in whole


def test_a_follow_up_of_a_follow_up_takes_the_first_matter_along() -> None:
    history = (*HISTORY, Exchange("Who decided that?", "Ben did."))
    whole = standalone_question(history, "And when?")
    assert "recordings" in whole
    assert "decided" in whole


def test_a_question_of_its_own_stays_as_it_is() -> None:
    question = "When is the workshop in Porto?"
    assert standalone_question(HISTORY, question) == question
    assert not is_follow_up(HISTORY, question, "en")


def test_her_is_whoever_the_question_itself_names() -> None:
    assert not is_follow_up(HISTORY, "Who is Ines and what did we offer her?", "en")


def test_the_first_question_leans_on_nothing() -> None:
    assert standalone_question((), "And when does it start?") == "And when does it start?"


def test_german_follow_ups() -> None:
    history = (Exchange("Wie lange bewahren wir Aufnahmen auf?", "Zwei Jahre."),)
    assert "Aufnahmen" in standalone_question(history, "Und ab wann?")


def test_how_long_is_no_part_of_the_matter() -> None:
    assert set(key_words_of("How long do we keep recordings?", "en")) == {"keep", "record"}
    assert set(key_words_of("How high may the fee be?", "en")) == {"fee"}


def test_two_questions_in_one_come_apart_the_second_with_what_it_leans_on() -> None:
    first, second = parts_of("What does the agency charge and how high may the fee be?", "en")
    assert first == "What does the agency charge?"
    assert second.startswith("how high may the fee be?")
    assert "agency" in second


@pytest.mark.parametrize(
    "question",
    [
        "Who pays for the bread and the butter?",
        "What did Anna and Ben decide?",
        "And how long is it?",
        "What and why?",
    ],
)
def test_one_question_stays_whole(question: str) -> None:
    assert parts_of(question, "en") == (question,)


@pytest.mark.parametrize(
    ("text", "is_asking"),
    [
        ("who turns it off in the release branch.", True),
        ("How long is the window", True),
        ("When we are done, the branch is closed.", False),
        ("The branch is closed by whoever is last.", False),
        ("", False),
    ],
)
def test_a_question_is_one_without_its_mark(text: str, is_asking: bool) -> None:
    assert begins_to_ask(text, "en") is is_asking


@pytest.mark.parametrize(
    ("question", "kind", "words"),
    [
        ("What does the hall cost?", QuestionKind.NUMBER, ("hal",)),
        ("Who is in charge of the hall?", QuestionKind.PERSON, None),
        ("Was kostet der Saal?", QuestionKind.NUMBER, None),
        ("What is the hall?", QuestionKind.OPEN, None),
    ],
)
def test_what_it_costs_asks_for_a_number(
    question: str, kind: QuestionKind, words: tuple[str, ...] | None
) -> None:
    language = language_of(question)
    assert kind_of(question, language) is kind
    assert words is None or key_words_of(question, language) == words
