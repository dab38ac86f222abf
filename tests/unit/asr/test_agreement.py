"""What two hearings agree on stands for ever."""

from hypothesis import given
from hypothesis import strategies as st

from pipeline.asr.agreement import Agreement, covered
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Word
from tests.fakes.ears import said


def texts(words: tuple[Word, ...]) -> str:
    return " ".join(word.text for word in words)


@st.composite
def _hearings(draw: st.DrawFn) -> list[tuple[list[Word], bool, int]]:
    def hearing() -> tuple[list[Word], bool, int]:
        texts = draw(st.lists(st.sampled_from(["a", "b", "c", "b.", "—"]), max_size=8))
        starts = draw(st.lists(st.integers(0, 5000), min_size=len(texts), max_size=len(texts)))
        words = [
            Word(TimeSpan(at, at + draw(st.integers(0, 900))), text, 0.5)
            for at, text in zip(starts, texts, strict=True)
        ]
        return words, draw(st.booleans()), draw(st.integers(0, 6000))

    return [hearing() for _ in range(draw(st.integers(1, 8)))]


@given(_hearings())
def test_confirmed_text_only_ever_grows_whatever_is_heard(
    hearings: list[tuple[list[Word], bool, int]],
) -> None:
    agreement = Agreement()
    for words, is_last, settled_ms in hearings:
        before = agreement.confirmed
        news = agreement.hear(words, settled_ms=settled_ms, is_last=is_last)
        assert agreement.confirmed == before + news
        starts = [word.span.start_ms for word in agreement.confirmed]
        assert starts == sorted(starts)
        assert not (is_last and agreement.tail)


@given(st.lists(st.sampled_from(["the", "very", "same", "words", "said", "yes"])))
def test_hearing_growing_sound_rightly_confirms_each_word_once(spoken: list[str]) -> None:
    words = said(" ".join(spoken))
    agreement = Agreement()
    for length in range(len(words) + 1):
        agreement.hear(words[:length])
    assert agreement.confirmed == words[:-1]
    agreement.hear(words, is_last=True)
    assert agreement.confirmed == words


@given(st.integers(1, 11), st.integers(-200, 200))
def test_words_that_moved_a_little_are_not_confirmed_twice(known: int, moved_ms: int) -> None:
    words = said("one two three four five six seven eight nine ten eleven twelve", 2000)
    shifted = [
        Word(TimeSpan(w.span.start_ms + moved_ms, w.span.end_ms + moved_ms), w.text, 0.9)
        for w in words
    ]
    assert covered(words[:known], shifted) == known


def test_one_hearing_confirms_nothing() -> None:
    agreement = Agreement()
    assert agreement.hear(said("good morning everyone")) == ()
    assert texts(agreement.tail) == "good morning everyone"


def test_a_prefix_is_confirmed_in_the_spelling_of_the_second_hearing() -> None:
    agreement = Agreement()
    agreement.hear(said("good morning every"))
    assert texts(agreement.hear(said("Good morning, everyone can"))) == "Good morning,"
    assert texts(agreement.tail) == "everyone can"


def test_a_hearing_of_the_rest_alone_goes_on_after_the_confirmed_words() -> None:
    agreement = Agreement()
    words = said("we meet on Monday. Then we decide on the plan")
    agreement.hear(words[:6])
    agreement.hear(words[:7])
    assert texts(agreement.confirmed) == "we meet on Monday. Then we"
    agreement.hear(words[4:8])
    agreement.hear(words[4:])
    assert texts(agreement.confirmed) == "we meet on Monday. Then we decide on"


def test_giving_in_confirms_the_last_hearing_but_its_end() -> None:
    agreement = Agreement()
    agreement.hear(said("one two three four"))
    assert texts(agreement.give_in(2)) == "one two"
    assert texts(agreement.tail) == "three four"


def test_a_word_that_keeps_changing_holds_up_nobody_for_long() -> None:
    agreement = Agreement()
    agreement.hear(said("we need concept from everybody in"))
    news = agreement.hear(said("we need consent from everybody in advance"))
    assert texts(news) == "we need consent from everybody in"


def test_two_hearings_that_agree_on_two_words_only_have_not_agreed() -> None:
    agreement = Agreement()
    agreement.hear(said("the second side of it is"))
    assert texts(agreement.hear(said("the second site of it all and"))) == "the second"


def test_a_word_that_was_said_long_ago_stands_as_it_was_heard_last() -> None:
    agreement = Agreement()
    agreement.hear(said("a b c d e"))
    assert texts(agreement.hear(said("v w x y z"), settled_ms=1700)) == "v w"
    assert texts(agreement.tail) == "x y z"
