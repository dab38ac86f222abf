"""What stays open, which numbers matter, who is spoken of, what the brief holds."""

from datetime import date

import pytest

from pipeline.domain.meaning import ActionItem, Citation, Claim, Decision, Support
from pipeline.domain.sound import TimeSpan
from pipeline.language.figures import figures
from pipeline.language.leaving_open import left_open
from pipeline.language.spoken_of import people_named
from pipeline.language.summing_up import as_sentence, brief_of
from tests.unit.language.reading import Spoken, english, lines
from tests.unit.language.talk import turns


def open_in(*spoken: Spoken) -> list[tuple[str, str]]:
    return [(one.asked.text, one.what) for one in left_open(lines(*spoken), english())]


def test_a_question_to_which_nobody_knows_the_answer_stays_open() -> None:
    found = open_in(
        ("S1", "Who pays for the new fence?"), ("S2", "Good question."), ("S1", "Next point.")
    )
    assert found == [("Who pays for the new fence?", "")]


def test_a_question_within_a_sentence_stays_open() -> None:
    sentence = "We don't know yet whether the museum opens on Sunday."
    ((asked, what),) = open_in(("S1", sentence))
    assert asked == sentence
    assert what == "whether the museum opens on sunday"


def test_an_answered_question_is_not_open() -> None:
    assert open_in(("S1", "Who pays for the new fence?"), ("S2", "The neighbour does.")) == []


def test_a_question_asked_again_counts_once() -> None:
    found = open_in(
        ("S1", "Who pays for the new fence?"),
        ("S2", "No idea."),
        ("S1", "But who pays for the fence?"),
        ("S2", "Let's leave that open."),
    )
    assert len(found) == 1


def test_small_talk_stays_no_question() -> None:
    assert open_in(("S1", "Can you hear me?"), ("S2", "No idea.")) == []


def amounts(*spoken: Spoken) -> list[str]:
    return [claim.text for claim in figures(lines(*spoken), english(), "r")]


def test_amounts_shares_and_large_numbers_are_kept_in_order() -> None:
    assert amounts(
        ("S1", "The repair of the roof costs 4,500 euros."),
        ("S2", "Okay, so twelve percent of the members voted."),
        ("S1", "We sold 18,000 tickets for the concert."),
    ) == [
        "The repair of the roof costs 4,500 euros.",
        "Twelve percent of the members voted.",
        "We sold 18,000 tickets for the concert.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Does the repair of the roof cost 4,500 euros?",
        "Maybe the repair of the roof costs 4,500 euros.",
        "We have three ladders in the shed.",
    ],
)
def test_questions_guesses_and_small_numbers_are_none(sentence: str) -> None:
    assert amounts(("S1", sentence)) == []


def test_a_figure_is_quoted_once() -> None:
    (claim,) = figures(
        lines(
            ("S1", "The repair of the roof costs 4,500 euros."),
            ("S2", "So 4,500 euros for the repair of that roof."),
        ),
        english(),
        "r",
    )
    assert claim.support is Support.QUOTED
    assert claim.citations[0].turn_id == 1


def test_people_are_named_who_are_used_as_people_twice() -> None:
    spoken = turns(
        ("S1", "We should ask Petra about the chairs."),
        ("S2", "Petra said they come from Lisbon."),
        ("S1", "Then Lisbon it is."),
    )
    assert people_named(spoken, english(), "en") == ("Petra",)
    assert people_named(spoken[:1], english(), "en") == ()
    assert people_named(spoken, None, "en") == ()


def claim(text: str, at: int, support: Support = Support.QUOTED) -> Claim:
    return Claim(text, (Citation("r", at, TimeSpan(at * 1000, at * 1000 + 500), text),), support)


ROOF = Decision("1", claim("The roof is repaired in spring.", 5))
CHAIRS = ActionItem("2", claim("Order forty chairs.", 3), "S2", date(2026, 9, 11), "by Friday")
PAINT = ActionItem("3", claim("Paint the kitchen.", 9), "Petra", None, "")
TALK = claim("The choir had a good summer.", 1)


def test_the_brief_is_in_order_of_time() -> None:
    brief = brief_of([ROOF], [CHAIRS], [TALK], sentences=(3, 6), language="en")
    assert [one.text for one in brief] == [
        "The choir had a good summer.",
        "{S2}: order forty chairs.",
        "The roof is repaired in spring.",
    ]


def test_the_brief_has_no_more_than_asked_for() -> None:
    many = [Decision(str(i), claim(f"Hall{i} closes{i} forever{i}.", i)) for i in range(20)]
    brief = brief_of(many, [CHAIRS, PAINT], [TALK], sentences=(3, 6), language="en")
    assert len(brief) == 6
    assert "{S2}: order forty chairs." in [one.text for one in brief]


def test_where_little_was_settled_the_brief_tells_what_was_talked_about() -> None:
    told = [claim(f"Choir{i} had{i} summers{i}.", i) for i in range(9)]
    assert len(brief_of([], [], told, sentences=(3, 6), language="en")) == 6
    assert len(brief_of([], [CHAIRS], told, sentences=(3, 6), language="en")) == 6


def test_the_brief_says_nothing_twice_and_nothing_weak() -> None:
    again = Decision("4", claim("In spring the roof is repaired.", 7))
    weak = Decision("5", claim("The shop closes.", 8, Support.WEAK))
    brief = brief_of([ROOF, again, weak], [], [], sentences=(3, 6), language="en")
    assert [one.text for one in brief] == ["The roof is repaired in spring."]


def test_what_is_not_due_only_fills_a_short_brief() -> None:
    assert len(brief_of([], [PAINT], [], sentences=(1, 6), language="en")) == 1
    assert brief_of([ROOF], [PAINT], [], sentences=(1, 6), language="en") == (ROOF.claim,)


def test_an_action_as_a_sentence_names_its_owner() -> None:
    assert as_sentence(CHAIRS).text == "{S2}: order forty chairs."
    assert as_sentence(PAINT).text == "Petra: paint the kitchen."
