"""What was said outright is quoted; the model only tells whether it answers the question."""

from tests.fakes.language import FakeLanguageModel
from tests.unit.language.answering import FEES, asked, sure_model
from tests.unit.language.meetings import evidence


def test_what_somebody_said_is_quoted_rather_than_worded() -> None:
    model = sure_model("Ben said that the agency took eighty percent [2].")
    question = "What did Ben say about the agency?"
    result, _ = asked(question, [evidence("a", None, FEES)], model)
    assert result.claims[0].text.startswith("Ben said: “The agency took eighteen percent")
    assert not [call for call in model.calls if not call.options]


def test_a_value_that_was_said_outright_is_quoted_without_a_word_of_the_model() -> None:
    model = sure_model("The agency took eighty percent [2].")
    result, _ = asked("How much did the agency take?", [evidence("a", None, FEES)], model)
    assert result.claims[0].text == (
        "Ben said: “The agency took eighteen percent of the first salary.”"
    )
    assert [call for call in model.calls if not call.options] == []


def test_a_value_that_was_said_outright_is_not_told_if_the_model_sees_no_answer() -> None:
    model = FakeLanguageModel(otherwise="")
    model.prefer("Yes", 0.1)
    result, _ = asked("How much did the agency take?", [evidence("a", None, FEES)], model)
    assert not result.is_discussed


def test_a_number_is_told_with_those_who_read_it_back() -> None:
    talk = """
Chen: Please negotiate the fee of the agency. I would not go above fifteen percent.
Ben: Noted, not above fifteen percent.
"""
    question = "How high may the fee of the agency be?"
    result, _ = asked(question, [evidence("a", None, talk)], sure_model())
    assert [claim.citations[0].turn_id for claim in result.claims] == [1, 2]


def test_of_a_value_that_changed_the_latest_is_told_first() -> None:
    found = [
        evidence("a", "2026-03-02", "Ben: The pictures are kept for ten years."),
        evidence("b", "2026-04-20", "Ben: Thirty years for all pictures, not ten."),
    ]
    _, claims = asked("How long do we keep the pictures?", found, sure_model())
    assert [claim.text for claim in claims] == [
        "20 April 2026: Ben said: “Thirty years for all pictures, not ten.”",
        "2 March 2026: Ben said: “The pictures are kept for ten years.”",
    ]


def test_what_nobody_spoke_of_is_refused_without_asking_the_model() -> None:
    talk = """
Anna: The engineer starts in May, her name is Noor.
Ben: We offer Noor thirty hours a week.
"""
    for question in (
        "What is the salary of Noor?",
        "What do we offer Ines?",
        "Which airline does Noor fly with?",
    ):
        model = sure_model("The salary is thirty hours a week [2].")
        result, _ = asked(question, [evidence("a", None, talk)], model)
        assert not result.is_discussed, question
        assert not model.calls, question


def test_words_too_few_to_stand_alone_come_with_the_question_that_they_answer() -> None:
    talk = """
Anna: What is the contract with the port worth?
Ben: Ninety thousand a year.
"""
    result, _ = asked("What is the contract with the port worth?", [evidence("a", None, talk)],
                      sure_model())  # fmt: skip
    (claim,) = result.claims
    assert claim.text == (
        "“What is the contract with the port worth?” – Ben: “Ninety thousand a year.”"
    )
    assert [citation.turn_id for citation in claim.citations] == [2, 1]


def test_a_reason_is_looked_for_before_what_it_is_for() -> None:
    talk = """
Anna: Now the walk-ins.
Ben: The inspector counted thirty people in a room that is made for eighteen.
Anna: Then there are no walk-ins from May on.
"""
    model = sure_model("There are no walk-ins because of the month of May [3].")
    result, _ = asked("Why are there no walk-ins?", [evidence("a", None, talk)], model)
    assert not [call for call in model.calls if not call.options]
    assert result.claims[0].text == (
        "Ben said: “The inspector counted thirty people in a room that is made for eighteen.”"
    )


def test_after_enough_refusals_the_rest_is_not_asked() -> None:
    found = [
        evidence(f"m{number}", f"2026-0{number}-01", "Ben: We keep the pictures for ten years.")
        for number in range(1, 9)
    ]
    model = FakeLanguageModel(otherwise="")
    model.prefer("Yes", 0.1)
    result, _ = asked("How long do we keep the pictures?", found, model)
    assert not result.is_discussed
    assert len(model.calls) == 4


def test_a_value_of_another_matter_of_the_same_turn_is_not_told_outright() -> None:
    talk = """
Ben: We have four points for today. The budget, the hiring and the workshop in Porto.
Chen: Fine.
"""
    result, _ = asked("When is the workshop in Porto?", [evidence("a", None, talk)], sure_model())
    assert not result.is_discussed


def test_where_a_thing_is_may_be_asked_and_answered_after_it_was_named() -> None:
    talk = """
Ben: We take the second site for the backup.
Chen: Good.
Anna: Is the second site ours?
Dalia: Yes, a room in the harbour.
"""
    model = sure_model("The backup is kept on the second site [1].")
    result, _ = asked("Where is the backup kept?", [evidence("a", None, talk)], model)
    assert result.claims[-1].text == "Dalia said: “Yes, a room in the harbour.”"


def test_what_does_it_cost_is_a_question_for_a_number() -> None:
    talk = """
Anna: The hall is beautiful.
Ben: The hall costs nine hundred euros.
"""
    result, _ = asked("What does the hall cost?", [evidence("a", None, talk)], sure_model())
    assert result.claims[0].text == "Ben said: “The hall costs nine hundred euros.”"
